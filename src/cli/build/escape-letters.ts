/**
 * Writes every letter beyond ASCII as \u and its code, one escape a UTF-16 unit. In JSON and in code, strings,
 * templates and regular expressions read that as the letter, also those that are made of raw templates.
 */
export function escapeLetters(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
