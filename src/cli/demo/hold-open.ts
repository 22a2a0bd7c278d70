import type { BrowserContext } from 'playwright-core';
import { composers, enterComposer } from '../../../tests/browser/composers.ts';
import type { Launched } from '../../../tests/browser/launch-extension.ts';
import { kinds, samplePost } from '../../../tests/browser/sample-posts.ts';
import type { Profile } from '../../policy/types.ts';

/** Opens the four pages for a person to type in, until they close the browser. Gives the exit code. */
export async function holdOpen({ context, open }: Launched, profile: Profile): Promise<number> {
  const blank = context.pages()[0];
  for (const composer of composers) {
    if (composer.surface !== 'post') continue;
    const page = await open(composer.url);
    await enterComposer(page, composer);
  }
  await blank?.close();
  console.log(
    'Four pages are open. They are copies made for this demonstration: nothing leaves this computer.',
  );
  console.log('Type in any of their boxes, for example:\n');
  for (const kind of kinds) console.log(`  ${samplePost(kind, profile)}`);
  console.log('\nClose the browser to end.');
  await untilClosed(context);
  return 0;
}

/** On some systems a browser outlives its last window. */
function untilClosed(context: BrowserContext): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (context.pages().length === 0) resolve();
    };
    context.on('close', () => resolve());
    context.on('page', (page) => page.on('close', look));
    for (const page of context.pages()) page.on('close', look);
    look();
  });
}
