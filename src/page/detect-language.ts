import { browser } from '@wxt-dev/browser';

/** Shorter texts tell the browser's own detection too little. */
const enough = 40;
const seen = new Map<string, string | undefined>();

/** What the browser, on this device, says a text is written in; undefined while that is unsure. */
export async function detectLanguage(text: string): Promise<string | undefined> {
  const letters = text.trim().slice(0, 2000);
  if (letters.length < enough) return undefined;
  if (seen.has(letters)) return seen.get(letters);
  const { isReliable, languages } = await browser.i18n.detectLanguage(letters);
  const first = languages[0];
  const language = isReliable && first && first.percentage >= 70 ? first.language : undefined;
  if (seen.size > 50) seen.clear();
  seen.set(letters, language);
  return language;
}
