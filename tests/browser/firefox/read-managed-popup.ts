import { launchFirefox, openExtensionPage } from './launch-firefox.ts';
import { runIn } from './run-in.ts';

/** Run where managed-policy.test.ts has put a policy: prints, as JSON, what the popup says once that has arrived. */
const { bidi, set, close } = await launchFirefox();
try {
  await set({ profile: 'west' });
  const popup = await openExtensionPage(bidi, 'popup.html');
  const read = () => ({
    isManaged: document.querySelector('header .managed') !== null,
    text: document.querySelector('main')?.innerText ?? '',
  });
  let seen = await runIn(bidi, popup, read, 0);
  for (
    const end = Date.now() + 20_000;
    Date.now() < end && !seen.isManaged;
    seen = await runIn(bidi, popup, read, 0)
  )
    await new Promise((done) => setTimeout(done, 200));
  console.log(JSON.stringify(seen.text));
} finally {
  await close();
}
