import { describe, expect, it } from 'vitest';
import { inflect, PatternError, parsePattern } from '../../../src/check/phrases/pattern.ts';
import { packSets } from '../../../src/check/phrases/phrase-sets.ts';
import { openVocabulary } from '../../../src/check/phrases/vocabulary.ts';
import { Reading } from '../../../src/check/reading/reading.ts';

function find(phrase: string, text: string, others: Record<string, string[]> = {}): string[] {
  const vocabulary = openVocabulary(packSets({ test: { ...others, it: [phrase] } }));
  const reading = new Reading(text, vocabulary, new Map());
  return reading.find('test.it').map((place) => reading.typed(place));
}

describe('a phrase', () => {
  it.each([
    ['our head', 'Our head is kind', ['Our head']],
    ['our head', 'our\nhead', []],
    ['insult~', 'he insulted me', ['insulted']],
    ['(work|team mate)~', 'my team mates worked on it', ['team mates', 'worked']],
    ['(my|our) (old school|class)', 'my old school and our class', ['my old school', 'our class']],
    ['never (again)? trust', 'never trust, never again trust', ['never trust', 'never again trust']],
    ['i .. teach', 'I used to teach', ['I used to teach']],
    ['i .. teach', 'I used to want to teach', []],
    ['y#', 'my Y4 lot', ['Y4']],
    ['#k', '3k, 52k, 380k', ['3k', '52k', '380k']],
    [
      'our _ head',
      "our head, our lovely new head, our cat's head, our walk to the head",
      ['our head', 'our lovely new head'],
    ],
    [
      'our (teachers?|year #s?)',
      'our teacher, our teachers, our year 9s, our dog',
      ['our teacher', 'our teachers', 'our year 9s'],
    ],
    ['<kin> Aa', 'my son Leo', ['son Leo'], { kin: ['son'] }],
    ['^ well done', 'well done you. So well done', ['well done']],
    ['^ well done $', '🎉 well done 🎉', ['well done']],
    ['^ (🎉|👏) well', '🎉 well done', ['🎉 well']],
    ['(i|just|^) won', 'won it, i won, you won. just won', ['won', 'i won', 'just won']],
    ['done $', 'done and done', ['done']],
    ['part-time', 'a part-time job, part time', ['part-time', 'part time']],
    [
      'for £#',
      'for £40k, for £ 1,200.50, for €5, for $9, for £2 million, for 40 quid, for 3k, for 6 weeks',
      ['for £40k', 'for £ 1,200.50', 'for €5', 'for $9', 'for £2 million', 'for 40 quid'],
    ],
    ['(mug|£#) each', '£8 each, 8 each, ten grand each, 12 pounds each', ['8 each', '12 pounds each']],
    ['shit', 'sh1t, s h i t, shiiiit', ['sh1t', 's h i t', 'shiiiit']],
  ] as [string, string, string[], Record<string, string[]>?][])(
    '%j in %j',
    (phrase, text, expected, others) => {
      expect(find(phrase, text, others)).toEqual(expected);
    },
  );

  it.each(['(a', '.. a', 'a |', '', 'this?', '(a|maybe?)', 'a ~', 'box ?set'])(
    'refuses %j and names it',
    (phrase) => {
      expect(() => parsePattern(phrase)).toThrow(PatternError);
    },
  );

  it('refuses a set that does not exist, and sets in a circle', () => {
    expect(() => find('<nowhere>', '')).toThrow(/test\.it.*nowhere/);
    expect(() => find('<@foo> x', '')).toThrow(/there is no set <@foo>/);
    expect(() => find('<a> x', '', { a: ['<b> y'], b: ['<a> z'] })).toThrow(/circle/);
  });

  it('inflects regular words', () => {
    expect(inflect('bully')).toEqual(expect.arrayContaining(['bullies', 'bullied', 'bullying']));
    expect(inflect('stop')).toEqual(expect.arrayContaining(['stopped', 'stopping', 'stops']));
  });
});
