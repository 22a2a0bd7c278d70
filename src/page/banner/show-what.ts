import { i18n } from '#i18n';
import type { Categories } from '../../check/finding/say.ts';
import type { Profile, Voice } from '../../policy/types.ts';
import type { Values } from '../../settings/fields.ts';
import type { BannerProps, CardView } from '../../ui/banner/view.ts';
import type { Question } from '../post/ask-first.ts';
import type { Review } from '../review-box.ts';
import type { BannerState } from './banner-state.ts';
import { bannerWords } from './banner-words.ts';
import { explainGroup } from './explain-group.ts';
import type { Group } from './group-findings.ts';
import { noticeOf } from './notice-of.ts';

/** All that decides what a composer's banner shows. */
export type Scene = {
  review: Review;
  state: BannerState;
  question: Question | undefined;
  /** Which box of several a part of the question is about. */
  placeOf: (box: HTMLElement) => string | undefined;
  profile: Profile;
  categories: Categories;
  preferences: Values;
  network: string;
  /** For whom this account posts. */
  posts: Voice;
  /** How a fix of the card with this key went. */
  result: { key: string; words: string } | undefined;
  isNoticeClosed: boolean;
};

/** Puts a scene into words: the question if one stands, else the cards. */
export function showWhat(scene: Scene): Omit<BannerProps, 'onAct'> {
  const { review, state, question, posts, isNoticeClosed } = scene;
  if (question?.isAnswered)
    return {
      ...{ size: 'chip', cards: [], at: 0, posts, words: () => bannerWords(0, 0) },
      notice: i18n.t('banner.pressAgain'),
    };
  if (question) {
    const cards = question.parts.flatMap((part) => {
      const place = scene.placeOf(part.box);
      return explain(part.groups, part.text, scene).map((card) => (place ? { ...card, place } : card));
    });
    const rest = cards.slice(1).map(({ title, place }) => (place ? `${title} · ${place}` : title));
    return {
      ...{ size: 'question', isQuestion: true, cards, at: 0, posts },
      words: () => bannerWords(0, cards.length),
      ...(rest.length > 0 ? { rest: i18n.t('banner.also', [[...new Set(rest)].join('; ')]) } : {}),
    };
  }
  const { groups, at } = state;
  const notice = noticeOf(review, groups.length > 0);
  const size = groups.length === 0 && notice && review.isIdle && !isNoticeClosed ? 'chip' : state.size;
  // What is not shown needs no words.
  const cards = size === 'none' ? [] : explain(groups, review.reading.text, scene);
  const words = () => bannerWords(at, cards.length);
  if (!notice) return { size, cards, at, posts, words };
  return {
    size,
    cards,
    at,
    posts,
    words,
    notice,
    ...(review.isCut ? {} : { noticeReport: i18n.t('banner.noticeReport') }),
  };
}

function explain(groups: readonly Group[], text: string, scene: Scene): CardView[] {
  const { profile, categories, preferences, network, result } = scene;
  const isAccountUnknown = preferences.accountDisclaimer[network] === undefined;
  return groups.map((group) =>
    explainGroup(group, {
      ...{ text, profile, categories, isAccountUnknown },
      ...(result?.key === group.key ? { result: result.words } : {}),
    }),
  );
}
