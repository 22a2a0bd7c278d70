/** Keeps what was last found in one text: several detectors ask for the same addresses and numbers. */
export function rememberLast<Found>(find: (text: string) => Found): (text: string) => Found {
  let last: { text: string; found: Found } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, found: find(text) };
    return last.found;
  };
}
