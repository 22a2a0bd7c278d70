import { browser } from '@wxt-dev/browser';

/** Shorter texts tell the browser's own detection too little; of letters that English has none of, a few words say it. */
const enough = 40;
const few = 8;
const seen = new Map<string, string | undefined>();
// Of a short post full of names the browser is sure that it is Dutch or Danish. These words say otherwise.
const english = new Set(
  'the and of to is was are were be been at for with my our your his her their this that it you we they have has not but from as so she he who'.split(
    ' ',
  ),
);

/** What the browser, on this device, says a text is written in; undefined while that is unsure. */
export async function detectLanguage(text: string): Promise<string | undefined> {
  const letters = lettersOf(text);
  if (!mayBeForeign(letters)) return letters.length < enough ? undefined : 'en';
  if (seen.has(letters)) return seen.get(letters);
  const { isReliable, languages } = await browser.i18n.detectLanguage(letters);
  const first = languages[0];
  const isSure = isReliable && first !== undefined && first.percentage >= 70;
  const language = isSure ? first.language : isOtherScript(letters) ? 'und' : undefined;
  if (seen.size > 50) seen.clear();
  seen.set(letters, language);
  return language;
}

/** False at once for what is too short to tell, or plainly English: what stood there before may have been neither. */
export function mayBeForeign(text: string): boolean {
  const letters = lettersOf(text);
  return letters.length >= (isOtherScript(letters) ? few : enough) && !looksEnglish(letters);
}

/** Whether most letters are of a script that English is not written in. Fancy letters are of none. */
function isOtherScript(text: string): boolean {
  const count = (letter: RegExp) => text.match(letter)?.length ?? 0;
  return count(/(?!\p{sc=Latin}|\p{sc=Common})\p{L}/gu) > count(/\p{L}/gu) / 2;
}

function lettersOf(text: string): string {
  return text.trim().slice(0, 2000);
}

/** Whether a text is sure to be in another language than the one that is read. */
export function isForeign(language: string | undefined): boolean {
  return language !== undefined && !language.startsWith('en');
}

/** Two of the commonest English words in every dozen or so: more than chance gives in any other language. */
export function looksEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const found = words.filter((word) => english.has(word));
  return new Set(found).size >= 2 && found.length / words.length >= 0.15;
}
