import { picture } from '../shared/avatar.ts';
import { box, h } from '../shared/element.ts';
import { composer } from './composer.ts';
import css from './page.module.css';
import { tweet } from './tweet.ts';

/** The time line with the composer on top of it. */
export function drawHome(main: HTMLElement): void {
  main.append(
    h('nav', { class: css.tabs }, h('span', {}, 'For you'), h('span', {}, 'Following')),
    composer('post', 'What’s happening?', 'tweetButtonInline').element,
    box(css.rule),
    tweet(
      'Priya Shah',
      'Up on the ridge before anybody else. Worth the four o’clock alarm.',
      picture('hills'),
    ),
    tweet('Sam Reed', 'Does anyone have a rhubarb recipe that is not crumble?'),
  );
}
