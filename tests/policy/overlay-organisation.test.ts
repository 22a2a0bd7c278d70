import { describe, expect, test } from 'vitest';
import { overlayOrganisation, parseOverlay } from '../../src/policy/overlay-organisation.ts';
import type { Body, Organisation } from '../../src/policy/types.ts';

const body = (name: string, lists: Partial<Body> = {}): Body => ({
  name,
  alsoKnownAs: [],
  handles: [],
  domains: [],
  phones: [],
  ...lists,
});
const base: Organisation = {
  ...body('Moorland Trust', { alsoKnownAs: ['MT'], domains: ['moorland.org.uk'] }),
  schools: [body('Ashcombe School', { handles: ['ashcombe'] })],
};

describe('overlayOrganisation', () => {
  test('nothing laid over changes nothing', () => {
    expect(overlayOrganisation(base, {})).toEqual(base);
    expect(overlayOrganisation(base, { name: ' ' }).name).toBe('Moorland Trust');
  });

  test('a name replaces, lists unite whatever the case', () => {
    const laid = overlayOrganisation(base, { name: 'Vale Trust', alsoKnownAs: ['mt', 'VT', ' VT '] });
    expect(laid.name).toBe('Vale Trust');
    expect(laid.alsoKnownAs).toEqual(['MT', 'VT']);
    expect(laid.domains).toEqual(['moorland.org.uk']);
  });

  test('a school may be a bare name; one that is known is not doubled but filled up', () => {
    const laid = overlayOrganisation(base, {
      schools: ['Park Academy', { name: 'ASHCOMBE SCHOOL', handles: ['ash'] }],
    });
    expect(laid.schools).toEqual([
      body('Ashcombe School', { handles: ['ashcombe', 'ash'] }),
      body('Park Academy'),
    ]);
    expect(overlayOrganisation(base, { schools: ['Park Academy', 'park academy'] }).schools).toHaveLength(2);
  });

  test('blank entries fall away and the profile itself stays as it was', () => {
    const before = structuredClone(base);
    const laid = overlayOrganisation(base, { handles: ['', ' '], schools: ['', {}] });
    expect(laid).toEqual(base);
    laid.alsoKnownAs.push('X');
    laid.schools[0]?.handles.push('X');
    expect(base).toEqual(before);
  });
});

describe('parseOverlay', () => {
  test('every key is optional', () => {
    expect(parseOverlay({})).toEqual({ overlay: {} });
    const whole = { name: 'Vale', schools: ['Park', { name: 'Ash', phones: ['01782 000000'] }] };
    expect(parseOverlay(whole)).toEqual({ overlay: whole });
  });

  test.each([
    ['a string', 'Vale Trust', '$'],
    ['a list', [], '$'],
    ['null', null, '$'],
    ['a list that is a string', { handles: 'vale' }, '$.handles'],
    ['an unknown key', { nickname: 'V' }, '$.nickname'],
    ['a number among names', { alsoKnownAs: ['V', 3] }, '$.alsoKnownAs[1]'],
    ['a nameless school', { schools: [{ handles: [] }] }, '$.schools[0].name'],
    ['a school that is a number', { schools: [1] }, '$.schools[0]'],
  ])('%s is refused with its place and a remedy', (_, value, path) => {
    const result = parseOverlay(value);
    expect('errors' in result && result.errors.map((error) => error.path)).toEqual([path]);
    expect('errors' in result && result.errors[0]?.remedy).toMatch(/\.$/);
  });
});
