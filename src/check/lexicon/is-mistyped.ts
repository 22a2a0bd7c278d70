/** Whether a word is an everyday one mistyped: two neighbouring letters swapped, one left out or one typed twice (reslut, seting, coook). */
export function isMistyped(word: string, everyday: ReadonlySet<string>): boolean {
  for (let at = 0; at < word.length; at++) {
    const before = word.slice(0, at);
    const letter = word[at] ?? '';
    const after = word.slice(at + 1);
    if (letter === word[at + 1] && everyday.has(before + after)) return true;
    if (after !== '' && everyday.has(before + after[0] + letter + after.slice(1))) return true;
    for (const missing of alphabet)
      if (at > 0 && everyday.has(before + missing + letter + after)) return true;
  }
  return false;
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz';
