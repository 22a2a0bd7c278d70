import { composers, enterComposer } from '../../tests/browser/composers.ts';
import type { Launched } from '../../tests/browser/launch-extension.ts';
import { kinds, samplePost } from '../../tests/browser/sample-posts.ts';
import type { Profile } from '../policy/types.ts';

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
  if (context.pages().length > 0) await context.waitForEvent('close', { timeout: 0 });
  return 0;
}
