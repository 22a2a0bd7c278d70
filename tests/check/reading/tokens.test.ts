import { expect, test } from 'vitest';
import { tokenise } from '../../../src/check/reading/tokens.ts';

test.each([
  ["office'll", ['officell', 'office']],
  ["Jayden'd", ['jaydend', 'jayden']],
  ["kids've", ['kidsve', 'kids']],
  ["they'll", ['theyll']],
  ["that'd", ['thatd']],
  ["I've", ['ive']],
  ['ur', ['ur', 'your', 'youre']],
  ["doin'", ['doin', 'doing']],
  ['happend', ['happend', 'happened']],
  ['raisin', ['raisin']],
  ["t'office", ['toffice', 'office']],
  ['em', ['em', 'them']],
  ['Em', ['em']],
])('%s is read as %j', (text, forms) => {
  expect(tokenise(text)[0]?.forms).toEqual(forms);
});
