/** Writes JSON that is ASCII as it stands: one letter beyond Latin makes a string twice as long in memory, and slower to read. */
export function writeAscii(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
