/**
 * Playwright's selectors, as far as the tests use them: CSS with descendants only, which goes through open shadow roots,
 * text="…" for exact words, and nth=, joined by " >> ". Runs in the page, so it sees nothing of what stands around it.
 */
export function deepQuery(root: Node, selector: string): Element[] {
  const elementsIn = (node: Node): Element[] =>
    [...(node as ParentNode).querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
    ]);
  const above = (node: Node): Node | null => node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
  const isIn = (element: Element, scope: Node): boolean => {
    for (let at = above(element); at; at = above(at)) if (at === scope) return true;
    return false;
  };
  const fits = (element: Element, compounds: string[]): boolean => {
    const [last = '*', ...rest] = compounds.toReversed();
    if (!element.matches(last)) return false;
    const left = rest;
    for (let at = above(element); at && left[0]; at = above(at))
      if (at instanceof Element && at.matches(left[0])) left.shift();
    return left.length === 0;
  };
  const all = elementsIn(root);
  let found: Element[] | undefined;
  for (const part of selector.split(' >> ')) {
    const inside = found ? all.filter((element) => found?.some((scope) => isIn(element, scope))) : all;
    const [, words] = /^text="(.*)"$/.exec(part) ?? [];
    const [, nth] = /^nth=(\d+)$/.exec(part) ?? [];
    if (nth !== undefined) found = (found ?? all).slice(Number(nth), Number(nth) + 1);
    else if (words !== undefined) {
      const says = inside.filter((element) => element.textContent?.trim() === words);
      found = says.filter((element) => !says.some((other) => isIn(other, element)));
    } else {
      const compounds = part.match(/(?:\[[^\]]*\]|[^\s[])+/g) ?? [];
      found = inside.filter((element) => fits(element, compounds));
    }
  }
  return found ?? [];
}
