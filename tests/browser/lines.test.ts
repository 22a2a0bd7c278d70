import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Composer, composers, enterComposer, readModel, readRecord } from './composers.ts';
import { type Launched, launchExtension } from './launch-extension.ts';
import { openCard, pressButton, waitForNoBanner } from './wait-for-banner.ts';

// One line mended, others damaged; a backspace that no longer works; text that arrives while Post stays off.
const lines = ['So proud of Amelia in Y3.', 'Rain, at last.', 'So proud of Jayden in Y4.', 'Thank you.'];
const isName = ({ title }: { title: string }) => title === "Pupil's name";
let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension({ profile: 'werrington' });
});
afterAll(() => browser.close());

describe.each(composers)('$network, $surface ($kind)', (composer) => {
  it('has one line mended and the others left, takes keys at both places, and is posted as it stands', async () => {
    const page = await browser.open(composer.url);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await enterComposer(page, composer);
    for (const [at, line] of lines.entries()) {
      if (at > 0) await page.keyboard.press(breakOf(composer));
      await page.keyboard.type(line);
    }
    const expectLines = (...wanted: (string | undefined)[]) =>
      expect.poll(async () => (await readModel(page, composer)).split(/\n+/)).toEqual(wanted);
    await expectLines(...lines);
    await openCard(page);
    await pressButton(page, /^Write “a pupil”/);
    await expectLines('So proud of a pupil in Y3.', ...lines.slice(1));
    // Where the words were mended, and at the end of a line that was not.
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('il');
    await page.keyboard.press('ControlOrMeta+End');
    // Lexical hears of a moved caret a moment later.
    await page.waitForTimeout(50);
    await page.keyboard.press('Backspace');
    await page.keyboard.type('!');
    const [, rain, , thanks] = ['', lines[1], '', 'Thank you!'];
    await expectLines('So proud of a pupil in Y3.', rain, lines[2], thanks);
    await openCard(page);
    await pressButton(page, /^Write “a pupil”/);
    await expectLines('So proud of a pupil in Y3.', rain, 'So proud of a pupil in Y4.', thanks);
    await waitForNoBanner(page, isName);
    await page.click(composer.button);
    const [posted] = (await readRecord(page)).posted;
    expect(posted?.text.split(/\n+/)).toEqual([
      'So proud of a pupil in Y3.',
      rain,
      'So proud of a pupil in Y4.',
      thanks,
    ]);
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe.each(composers)('the same words again, $network, $surface ($kind)', (composer) => {
  it('are one card, which says how often, mends all of them, and leaves each to be undone', async () => {
    const page = await browser.open(composer.url);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await enterComposer(page, composer);
    const post =
      'I am so proud of Jayden in Y4. Then Jayden in Y4 sang to us, and we all clapped for Jayden in Y4.';
    await page.keyboard.type(post);
    const { texts } = await openCard(page);
    expect(texts.join(' ')).toContain('It appears here 3 times.');
    await pressButton(page, /^Write “a pupil” instead \(all 3\)$/);
    const mended = post.replaceAll('Jayden', 'a pupil');
    const model = () => readModel(page, composer);
    await expect.poll(async () => (await model()).toLowerCase()).toBe(mended.toLowerCase());
    await waitForNoBanner(page, isName);
    for (let times = 0; times < 3 && (await model()) !== post; times++)
      await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(model).toBe(post);
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' Yes!');
    await expect.poll(model).toBe(`${post} Yes!`);
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe.each(composers)('who types on while the same words are mended, $network, $surface', (composer) => {
  it('has the rest left, and every key where the caret was', async () => {
    const page = await browser.open(composer.url);
    await enterComposer(page, composer);
    const post =
      'I am so proud of Jayden in Y4. Then Jayden in Y4 sang to us, and we all clapped for Jayden in Y4.';
    await page.keyboard.type(post);
    await openCard(page);
    const model = () => readModel(page, composer);
    await pressButton(page, /^Write “a pupil” instead \(all 3\)$/);
    await expect.poll(model, { interval: 10 }).toContain('for a pupil');
    await page.keyboard.type(' indeed', { delay: 40 });
    await page.waitForTimeout(600);
    const text = await model();
    expect(text.match(/ indeed/g)).toHaveLength(1);
    expect(text.replace(' indeed', '').replaceAll('a pupil', 'Jayden')).toBe(post);
    await page.close();
  });
});

/** Enter posts a comment on Facebook and Instagram. */
function breakOf({ surface }: Composer): string {
  return surface === 'post' ? 'Enter' : 'Shift+Enter';
}
