import { box, h } from '../shared/element.ts';
import { composer } from './composer.ts';
import css from './page.module.css';
import { tweet } from './tweet.ts';

/** X Pro: the composer in a drawer beside columns of posts. */
export function drawDeck(main: HTMLElement): void {
  const column = (title: string, ...posts: HTMLElement[]) =>
    h('section', { role: 'region' }, h('h2', {}, title), ...posts);
  main.append(
    box(undefined, h('h2', {}, 'New post'), composer('deck', 'What’s happening?', 'tweetButton').element),
    box(
      css.page,
      column('Home', tweet('Priya Shah', 'Up on the ridge before anybody else.')),
      column('Mentions', tweet('Sam Reed', 'Does anyone have a rhubarb recipe?')),
    ),
  );
}
