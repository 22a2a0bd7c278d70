/** Each network has a dark mode of its own that does not ask the system; here the address asks for it. */
export function followTheme(dark: string | undefined): void {
  if (dark) document.documentElement.classList.toggle(dark, new URLSearchParams(location.search).has('dark'));
}
