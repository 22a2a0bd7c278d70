const most = 8_000;

/**
 * Keeps what was worked out of single words: English says the same ones again and again. Of two halves the older one goes
 * when the newer is full, so that a word that is still in use stays.
 */
export function rememberWords<Found>(find: (word: string) => Found): (word: string) => Found {
  let newer = new Map<string, Found>();
  let older = new Map<string, Found>();
  return (word) => {
    let found = newer.get(word);
    if (found !== undefined || newer.has(word)) return found as Found;
    found = older.get(word);
    if (found === undefined && !older.has(word)) found = find(word);
    if (newer.size >= most) [older, newer] = [newer, new Map()];
    newer.set(word, found as Found);
    return found as Found;
  };
}
