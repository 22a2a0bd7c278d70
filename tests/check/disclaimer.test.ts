import { describe, expect, it } from 'vitest';
import { tryCheck } from './try-check.ts';

const asksFor = (line: string) =>
  tryCheck('churchward', `Long day at Churchward School. ${line}`).some(
    ({ category }) => category === 'disclaimer',
  );

describe('a disclaimer', () => {
  it.each([
    'views mine',
    'ma ain opinions, no ma work',
    'vws my own',
    '*views my own*',
    'none of this is the trust’s opinion',
    'naff all to do with the people who sign my payslip',
    'not a statement from my employer',
    'take it as one woman’s opinion',
    'I think this. My employer might not',
    'nobody at work has seen this',
    '#myviewsnotwork',
    'nobody else’s',
    'Views expressed are personal',
    'thoughts here are mine, not the trust’s',
    'tweets are me not my employer',
    'speaking as a mum not as staff',
    'mum hat on',
    'said as a resident rather than an employee',
    'VMO',
    'unofficial views',
    'this isn’t a school statement',
    'just my opinion',
  ])('is there in %j', (line) => expect(asksFor(line)).toBe(false));

  it.each([
    'my views on the sunset were stunning',
    'Anyone else’s line manager late?',
    'nobody else’s fault but the printer’s',
    'the trust has nothing to wear',
    'My honest opinion: never buy that glue',
    'I speak on behalf of the whole department',
    'the kids’ views on custard are strong',
    'it’s not just my opinion',
    'the mum hat stand is on sale',
    'speaking as a teacher and a mum, I loved it',
    'the trip is not linked to the bus strike',
  ])('is not there in %j', (line) => expect(asksFor(line)).toBe(true));
});
