import { describe, expect, it } from 'vitest';
import { makeRoster, openRoster } from '../../src/check/roster.ts';

const key = new Uint8Array(16).fill(7);
const file = makeRoster(
  [
    { given: 'Zoë', family: "O'Brien" },
    { given: 'Jowan', family: 'Penhale', preferredGiven: 'Jo' },
    { given: 'Lily-Mae', family: 'Van Dyke' },
  ],
  key,
);

describe('a roster', () => {
  it.each([
    ['Zoe', 'OBrien', true],
    ['zoë', 'o’brien', true],
    ['Jo', 'Penhale', true],
    ['Jowan', 'PENHALE', true],
    ['lily mae', 'van dyke', true],
    ['Lily', 'van Dyke', true],
    ['LilyMae', 'VanDyke', true],
    ['Mae', 'Van Dyke', false],
    ['Jowan', 'OBrien', false],
  ])('knows %s %s: %s', (given, family, known) => {
    expect(openRoster(file).hasFull(given, family)).toBe(known);
  });

  it.each([
    ['J', 'Penhale', true],
    ['J.', 'Penhale', true],
    ['Lily-Mae', 'V', true],
    ['K', 'Penhale', false],
  ])('knows %s %s: %s', (given, family, known) => {
    expect(openRoster(file).hasInitialled(given, family)).toBe(known);
  });

  it('made before there were initials is opened all the same', () => {
    const { initialled: _, ...old } = file;
    const roster = openRoster(old);
    expect(roster.hasFull('Jo', 'Penhale')).toBe(true);
    expect(roster.hasInitialled('J', 'Penhale')).toBe(false);
  });

  it('holds no name, and other hashes under another key', () => {
    expect(JSON.stringify(file).toLowerCase()).not.toMatch(/jowan|penhale/);
    expect(makeRoster([{ given: 'Zoë', family: "O'Brien" }], new Uint8Array(16).fill(8)).given).not.toBe(
      file.given,
    );
  });

  it('of 5,000 pupils is under 1 MB', () => {
    const many = Array.from({ length: 5000 }, (_, at) => ({
      given: `g${'abcdefghij'[at % 10]}${at}x`,
      family: `family${at}`,
    }));
    expect(JSON.stringify(makeRoster(many, key)).length).toBeLessThan(1_000_000);
  });

  it.each([
    [{ ...file, format: 2 }, /format/],
    [{ ...file, key: 'abc' }, /key/],
    [{ ...file, full: `${file.full.slice(0, -4)}` }, /cut short/],
  ])('is refused when damaged: %#', (damaged, reason) => {
    expect(() => openRoster(damaged as typeof file)).toThrow(reason);
  });
});
