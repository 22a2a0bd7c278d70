// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Banner } from '../../src/ui/banner/banner.tsx';
import type { BannerProps, CardView } from '../../src/ui/banner/view.ts';

const words = {
  name: 'Second Look',
  close: 'Close',
  more: 'Why?',
  next: 'Next',
  previous: 'Previous',
  position: '1 of 2',
  count: '+1',
  inOurWords: 'In our words:',
  notNow: 'Not now',
  less: 'Less of this kind',
  yes: 'Yes, it is there',
  no: 'No',
  advice: 'What you can do',
  forSchool: 'I am posting for the school',
  before: 'Before you post',
  goBack: 'Go back',
  anyway: 'Post anyway',
  back: 'Back',
  report: 'This is wrong',
  reportWhy: 'This is all that would be copied.',
  reportWords: 'Put my words in',
  reportCopy: 'Copy the report',
};
const card: CardView = {
  severity: 'serious',
  severityWord: 'Serious',
  title: "Pupil's name",
  found: '“Jayden” looks like the name of a pupil.',
  why: 'A child can be found by it.',
  basis: 'Your policy says:',
  clause: { ref: '7.6', title: 'Confidentiality', says: 'Name no pupil.' },
  advice: [],
  fixes: [{ label: 'Write “a pupil” instead' }],
  never: 'Never for “Jayden”',
  policy: 'Social Media Policy · reviewed May 2024',
  ask: 'In doubt, ask: the head',
};

function show(given: Partial<BannerProps> = {}) {
  const onAct = vi.fn();
  render(
    <Banner size="whole" cards={[card]} at={0} posts="own" words={() => words} onAct={onAct} {...given} />,
  );
  return onAct;
}

afterEach(cleanup);

describe('the card', () => {
  test('says what, how grave, why, which clause, whose policy, whom to ask', () => {
    show();
    const text = screen.getByRole('region', { name: 'Second Look' }).textContent;
    for (const part of [
      card.title,
      'Serious',
      card.found,
      card.why,
      card.basis,
      '7.6',
      'Confidentiality',
      'In our words: Name no pupil.',
      card.policy,
      card.ask,
    ])
      expect(text).toContain(part);
  });

  test('compact, it leaves the rest to a press', () => {
    const onAct = show({ size: 'compact' });
    const text = screen.getByRole('region').textContent;
    expect(text).toContain('7.6');
    expect(text).not.toContain(card.why);
    fireEvent.click(screen.getByRole('button', { name: 'Why?' }));
    expect(onAct).toHaveBeenCalledWith({ do: 'open' });
  });

  test.each([
    ['Write “a pupil” instead', { do: 'fix', fix: 0 }],
    ['Not now', { do: 'not-now' }],
    ['Never for “Jayden”', { do: 'never' }],
    ['Less of this kind', { do: 'less' }],
    ['Close', { do: 'close' }],
  ])('a press on %s', (name, act) => {
    const onAct = show();
    fireEvent.click(screen.getByRole('button', { name }));
    expect(onAct).toHaveBeenCalledWith(act);
  });

  test('steps only where there are several', () => {
    show();
    expect(screen.queryByRole('button', { name: 'Next' })).toBeNull();
    cleanup();
    const onAct = show({ cards: [card, card] });
    fireEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(onAct).toHaveBeenCalledWith({ do: 'step', by: 1 });
  });

  test('asks about the account instead of offering a fix', () => {
    const onAct = show({ cards: [{ ...card, question: 'Does your account say so?' }] });
    expect(screen.queryByRole('button', { name: /a pupil/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Yes, it is there' }));
    expect(onAct).toHaveBeenCalledWith({ do: 'yes' });
  });

  test('every button has a name and is no submit button', () => {
    show({ cards: [card, card] });
    for (const button of screen.getAllByRole('button')) {
      expect(button.getAttribute('type')).toBe('button');
      expect(button.textContent || button.getAttribute('aria-label')).toBeTruthy();
    }
  });
});

describe('whose account it is', () => {
  test.each([
    ['own', 'school', 'false'],
    ['school', 'own', 'true'],
  ] as const)('%s: the switch turns it to %s', (posts, voice, checked) => {
    const onAct = show({ posts });
    const turn = screen.getByRole('switch', { name: words.forSchool });
    expect(turn.getAttribute('aria-checked')).toBe(checked);
    fireEvent.click(turn);
    expect(onAct).toHaveBeenCalledWith({ do: 'voice', voice });
  });
});

describe('the question before a post', () => {
  test.each([
    ['Go back', { do: 'close' }],
    ['Post anyway', { do: 'anyway' }],
  ])('says what and which clause; %s', (name, act) => {
    const onAct = show({ size: 'question' });
    const text = screen.getByRole('region', { name: 'Second Look' }).textContent;
    for (const part of [words.before, card.title, card.found, '7.6', 'Confidentiality'])
      expect(text).toContain(part);
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
      'Go back',
      'Post anyway',
    ]);
    fireEvent.click(screen.getByRole('button', { name }));
    expect(onAct).toHaveBeenCalledWith(act);
  });
});

describe('the chip', () => {
  test('one line: what, which clause, how many more', () => {
    const onAct = show({ size: 'chip', cards: [card, card] });
    const open = screen.getByRole('button', { name: /Second Look\. Serious: *Pupil's name *7\.6 *\+1/ });
    fireEvent.click(open);
    expect(onAct).toHaveBeenCalledWith({ do: 'open' });
  });

  test('carries a notice where there is nothing else to say', () => {
    show({ size: 'chip', cards: [], notice: 'I read English only' });
    expect(document.body.textContent).toContain('I read English only');
  });

  test('nothing at all when there is nothing to say', () => {
    show({ size: 'none' });
    expect(document.body.textContent).toBe('');
  });
});

describe('a report', () => {
  const report = { title: 'Report a wrong warning', text: 'category: pupil-name', withWords: false };
  test('is shown whole, and copied only by a press', () => {
    const onAct = show({ size: 'report', report });
    expect(screen.getByText(report.text).tabIndex).toBe(0);
    fireEvent.click(screen.getByRole('button', { name: words.reportCopy }));
    expect(onAct).toHaveBeenCalledWith({ do: 'copy-report' });
  });
  test('has the words in it only if the person says so', () => {
    const onAct = show({ size: 'report', report });
    fireEvent.click(screen.getByRole('switch', { name: words.reportWords }));
    expect(onAct).toHaveBeenCalledWith({ do: 'report', withWords: true });
  });
});
