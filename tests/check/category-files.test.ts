import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { readFolder } from '../../src/cli/read-rules.ts';

const schema = JSON.parse(readFileSync(new URL('../../rules/category.schema.json', import.meta.url), 'utf8'));
const matchesSchema = new Ajv({ allErrors: true }).compile(schema);

test.each(Object.entries(readFolder('categories')))(
  '%s is as rules/category.schema.json says',
  (id, file) => {
    matchesSchema(file);
    expect(matchesSchema.errors ?? []).toEqual([]);
    expect(file).toMatchObject({ id });
  },
);

test('an unknown key, a set without phrases and a missing text are refused', () => {
  const file = { $schema: '../category.schema.json', id: 'new', messages: { 'en-GB': {} }, examples: {} };
  expect(matchesSchema({ ...file, sets: { none: [] }, sings: [] })).toBe(false);
  const places = matchesSchema.errors?.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
  expect(places).toEqual(
    expect.arrayContaining([
      ' additionalProperties',
      '/sets/none minItems',
      '/messages/en-GB required',
      '/examples required',
    ]),
  );
});
