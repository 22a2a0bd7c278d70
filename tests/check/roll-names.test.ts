import { describe, expect, it } from 'vitest';
import { makeRoster, openRoster } from '../../src/check/roster.ts';
import { tryCheck } from './try-check.ts';

const names = [
  ['Tunde', 'Adeyemi'],
  ['Jayden', 'Smith'],
  ['Amira', 'Hussain'],
  ['Erica', 'Fox'],
  ['Grace', 'Hill'],
  ['Arlo', 'Bright'],
  ['Noah', 'Price'],
].map(([given = '', family = '']) => ({ given, family }));
const roster = openRoster(makeRoster(names, new Uint8Array(16).fill(3)));
const foundIn = (text: string) =>
  tryCheck('west', text, {}, { roster })
    .filter(({ category }) => category === 'pupil-name')
    .map(({ start, end, certainty }) => `${certainty} ${text.slice(start, end)}`);

describe('the roll knows', () => {
  it.each([
    ['T. Adeyemi has done it again', ['possible T. Adeyemi']],
    ['well done T.Adeyemi', ['possible T.Adeyemi']],
    ['Tunde A again', ['possible Tunde A']],
    ['Mr T. Adeyemi again', []],
    ['K. Adeyemi again', []],
    ['#JaydenSmith you star', ['sure #JaydenSmith']],
    ['#jaydensmith you star', ['possible #jaydensmith']],
    ['#welldoneamira', ['possible #welldoneamira']],
    ['#WellDoneAmira', ['possible #WellDoneAmira']],
    ['a holiday in #america', []],
    ['#fallfromgrace #gracefully #amazingarlo', ['possible #amazingarlo']],
    ['noah arlo smashed it', ['possible noah arlo']],
  ])('%s', (text, found) => expect(foundIn(text)).toEqual(found));
});
