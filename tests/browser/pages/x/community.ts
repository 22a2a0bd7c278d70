import { h } from '../shared/element.ts';
import { composer } from './composer.ts';
import css from './page.module.css';
import { tweet } from './tweet.ts';

/** A community, with the composer on top of what others have posted to it. */
export function drawCommunity(main: HTMLElement): void {
  main.append(
    h('div', { class: css.head }, 'Fell runners'),
    composer('community', 'What’s happening?', 'tweetButtonInline').element,
    tweet('Priya Shah', 'Up on the ridge before anybody else. Worth the four o’clock alarm.'),
  );
}
