/** Where a frame stands, as it changes. One without an address of its own (about:, blob:) is a part of the page that made it. */
export function findAddress(from: Window = window): Pick<Location, 'hostname' | 'pathname'> {
  for (let at = from; ; at = at.parent)
    if (at.location.protocol.startsWith('http') || at === at.parent) return at.location;
}
