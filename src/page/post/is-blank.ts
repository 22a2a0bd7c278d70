/** Whether nothing is written in a box but spaces, as the page itself has it. */
export function isBlank(box: Element): boolean {
  return !((box as Partial<HTMLTextAreaElement>).value ?? box.textContent).trim();
}
