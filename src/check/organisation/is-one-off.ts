/** One letter added, left out, changed, or two neighbours swapped. */
export function isOneOff(one: string, other: string): boolean {
  // rn looks like m.
  if (one.replaceAll('rn', 'm') === other.replaceAll('rn', 'm')) return one !== other;
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const rest = (text: string, skip: number) => text.slice(at + skip);
  return (
    rest(one, 1) === rest(other, 1) ||
    rest(one, 1) === rest(other, 0) ||
    rest(one, 0) === rest(other, 1) ||
    (one[at] === other[at + 1] && one[at + 1] === other[at] && rest(one, 2) === rest(other, 2))
  );
}
