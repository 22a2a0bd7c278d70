import { describe, expect, it } from 'vitest';
import { tryCheck } from './try-check.ts';

const running = new Set(['criticism', 'harassment']);
const found = (text: string) => tryCheck('werrington', text).filter(({ category }) => running.has(category));

const atUnion = [
  "I'm a union rep and our head is a useless bully",
  'Our head is a useless bully #union',
  'Our head is useless, roll on the strike',
  'Voted yes! These managers are scum',
  'On strike tomorrow because our head is a bully and a dickhead',
  'Our CEO is a greedy pig. Solidarity with everyone striking',
];

describe('protected speech', () => {
  it.each(atUnion.map((text) => [text]))(
    'is called so, and nothing is offered to be taken out: %s',
    (text) => {
      expect(found(text).length).toBeGreaterThan(0);
      for (const { message, fixes } of found(text)) {
        expect(message.key).toBe('protected');
        expect(fixes.filter(({ edit }) => edit)).toEqual([]);
      }
    },
  );

  it('is kept, and the insult in it is still spoken of', () => {
    const [insult] = found('Voted yes! These managers are scum');
    expect(insult?.category).toBe('harassment');
    expect(insult?.fixes).toEqual([{ message: { key: 'fix-protected', values: { seen: 'scum' } } }]);
    expect(found('Our head is useless, roll on the strike')[0]?.fixes).toEqual([]);
  });

  it('is nothing else than what it protects', () => {
    const [finding] = found('Our head is a useless bully');
    expect(finding?.message.key).toBe('found');
    expect(finding?.fixes[0]?.edit).toBeTruthy();
  });

  it('spares no threat', () => {
    const [threat] = found('Solidarity from the picket line! Watch your back Darren, I know where you live');
    expect(threat?.message.key).toBe('found');
  });
});

describe('what a message quotes', () => {
  it.each([
    ['Our head is lazy', 'criticism', 'Our head is lazy'],
    ['Sandra in our office has depression', 'personal-info', 'Sandra in our office has depression'],
    ['Women belong in the kitchen, not in physics', 'sexism', 'belong in the kitchen'],
  ])('is all that raised it: %s', (text, category, seen) => {
    const finding = tryCheck('werrington', text).find((one) => one.category === category);
    expect(finding?.message.values.seen).toContain(seen);
  });

  it('is one piece where the whole is long', () => {
    const text = 'Our head, who came to us in the spring from a school by the sea far away, is lazy';
    for (const { message } of found(text)) expect(message.values.seen?.length).toBeLessThan(60);
  });
});
