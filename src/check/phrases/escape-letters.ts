/**
 * Writes every letter beyond ASCII as \u and its code, one escape a UTF-16 unit. In JSON and in code, strings, templates and
 * regular expressions read that as the letter, also those that are made of raw templates. One letter beyond Latin makes a
 * string twice as long in memory, and slower to read.
 */
export function escapeLetters(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Takes back what escapeLetters did to a text that had no \u of its own. */
export function readLetters(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\u([0-9a-f]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
