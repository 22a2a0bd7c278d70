import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Composer, composers, enterComposer } from '../../../tests/browser/composers.ts';
import type { Launched } from '../../../tests/browser/launch-extension.ts';
import type { Banner } from '../../../tests/browser/read-banner.ts';
import { kinds, samplePost } from '../../../tests/browser/sample-posts.ts';
import { openCard, readAllCards } from '../../../tests/browser/wait-for-banner.ts';
import type { Profile } from '../../policy/types.ts';
import { networkIds } from '../../sites/networks.ts';
import { formatTable } from '../format-table.ts';

const folder = fileURLToPath(new URL('../../../test-results/demo/', import.meta.url));
const headings = ['network', 'surface', 'text', 'category', 'severity', 'clause'];

/** Types a sample post into each box, prints what the banner showed and saves a picture. Gives the exit code. */
export async function typePosts(launched: Launched, profile: Profile): Promise<number> {
  await mkdir(folder, { recursive: true });
  const rows: string[][] = [];
  const seen = new Set<string>();
  for (const [at, composer] of composers.entries()) {
    const text = samplePost(kinds[(at + 1) % kinds.length] ?? 'pupil-name', profile);
    console.error(`${composer.network}, ${composer.surface}: ${text}`);
    const cards = await typeOne(launched, composer, text, at % 2 === 0).catch((error: Error) => {
      console.error(`  ${error.message}`);
      return [];
    });
    if (cards.length > 0) seen.add(composer.network);
    else rows.push([composer.network, composer.surface, text, 'no banner', '', '']);
    for (const { title, severity, ref, clause } of cards)
      rows.push([composer.network, composer.surface, text, title, severity, `${ref}, ${clause}`]);
  }
  console.log(`\n${formatTable(headings, rows)}\n`);
  console.log(`Pictures: ${folder}`);
  console.log(`Requests that anything but the demo pages made: ${launched.strays.length}`);
  for (const stray of launched.strays) console.log(`  ${stray}`);
  const missing = networkIds.filter((network) => !seen.has(network));
  if (missing.length > 0) console.error(`No banner on ${missing.join(', ')}.`);
  return missing.length > 0 || launched.strays.length > 0 ? 1 : 0;
}

/** Posts are pictured in light and dark. */
async function typeOne(
  launched: Launched,
  composer: Composer,
  text: string,
  isPicturedDark: boolean,
): Promise<Banner[]> {
  const name = `${folder}${composer.network}-${composer.surface}`;
  const page = await launched.open(composer.url);
  await enterComposer(page, composer);
  await page.keyboard.type(text);
  await openCard(page);
  await page.screenshot({ path: `${name}.png` });
  const cards = await readAllCards(page);
  await page.close();
  if (isPicturedDark) {
    const dark = await launched.open(`${composer.url}?dark`);
    await enterComposer(dark, composer);
    await dark.keyboard.type(text);
    await openCard(dark);
    await dark.screenshot({ path: `${name}-dark.png` });
    await dark.close();
  }
  return cards;
}
