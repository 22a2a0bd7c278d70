import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { escapeLetters } from '../../check/phrases/escape-letters.ts';
import { writeAscii } from './write-ascii.ts';

const phones = /libphonenumber-js\/metadata\.min\.json\.js$/;
const profiles = /rules\/profiles\/[^/]+\.json$/;

type Metadata = {
  country_calling_codes: Record<string, string[]>;
  countries: Record<string, unknown>;
};

/**
 * Makes what is put into a page quicker to read: libphonenumber knows the world's telephone numbers, of which the checks
 * only keep those of 44; a profile is read faster as JSON than as code; and a script without any letter beyond ASCII takes
 * half the memory and goes through the parser faster.
 */
export function lightenScripts(): Plugin {
  return {
    name: 'light-scripts',
    enforce: 'post',
    async transform(_code, id) {
      if (profiles.test(id)) {
        const profile = JSON.parse(await readFile(id, 'utf8'));
        const code = `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(writeAscii(profile))});`;
        // The background asks for the ids alone.
        return {
          code: `export const id = ${JSON.stringify(profile.id)};\n${code}`,
          moduleType: 'js',
          map: null,
        };
      }
      if (!phones.test(id)) return undefined;
      const { default: all } = (await import(id)) as { default: Metadata };
      const codes = all.country_calling_codes['44'] ?? [];
      const kept = {
        ...all,
        country_calling_codes: { 44: codes },
        countries: Object.fromEntries(codes.map((code) => [code, all.countries[code]])),
        nonGeographic: {},
      };
      return { code: `export default ${JSON.stringify(kept)}`, map: null };
    },
    generateBundle(_options, bundle) {
      // Nothing of ours is named by other letters than ASCII's.
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk') chunk.code = escapeLetters(chunk.code);
    },
  };
}
