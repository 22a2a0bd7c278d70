const most = 10_000;

/** Keeps what was worked out of single words: English says the same ones again and again. Starts anew when it holds thousands. */
export function rememberWords<Found>(find: (word: string) => Found): (word: string) => Found {
  const known = new Map<string, Found>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined && !known.has(word)) {
      if (known.size >= most) known.clear();
      found = find(word);
      known.set(word, found);
    }
    return found as Found;
  };
}
