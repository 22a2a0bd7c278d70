import { readFileSync } from 'node:fs';

type Messages = { [key: string]: string | Messages };
const catalogue = JSON.parse(readFileSync('locales/en_GB.json', 'utf8')) as Messages;

/** The real catalogue without a browser: a key that is not in it fails the test. */
export const i18n = {
  t(key: string, values: string[] = []): string {
    let found: string | Messages | undefined = catalogue;
    for (const part of key.split('.')) found = typeof found === 'object' ? found[part] : undefined;
    if (typeof found !== 'string') throw new Error(`locales/en_GB.json has no "${key}"`);
    return values.reduce((text, value, index) => text.replaceAll(`$${index + 1}`, value), found);
  },
};
