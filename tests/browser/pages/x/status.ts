import { h } from '../shared/element.ts';
import { composer } from './composer.ts';
import css from './page.module.css';
import { tweet } from './tweet.ts';

/** One tweet with the box for replies under it. */
export function drawStatus(main: HTMLElement): void {
  main.append(
    h('div', { class: css.head }, 'Post'),
    tweet(
      'Dale Whitlock',
      'Third time this month that nobody has rung us back. What a shambles, I am fed up with it.',
    ),
    composer('reply', 'Post your reply', 'tweetButtonInline').element,
    tweet('Sam Reed', 'Same here, sadly.'),
  );
}
