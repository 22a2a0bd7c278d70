import { i18n } from '#i18n';
import type { Profile } from '../policy/types.ts';
import type { Values } from '../settings/fields.ts';
import type { Act, CardView } from '../ui/banner/view.ts';
import { act, type Stage } from './act.ts';
import { atRest, type BannerState, close, nextState } from './banner-state.ts';
import { bannerWords } from './banner-words.ts';
import { explainGroup } from './explain-group.ts';
import type { Composer } from './find-composer.ts';
import { followBox } from './follow-box.ts';
import type { Mount } from './mount-host.ts';
import { type Review, type ReviewContext, reviewBox } from './review-box.ts';
import { follow, showBanner } from './show-banner.ts';

/** Everything about one open composer, from its first focus until it is gone. */
export type Session = {
  composer: Composer;
  findings: () => Review['findings'];
  /** Only the composer that was written in last is drawn. */
  activate(): void;
  rest(): void;
  recheck(): void;
  /** For what no event tells. */
  look(): void;
  /** Esc, or the shortcut: true if there was something to do. */
  shut(): boolean;
  open(): boolean;
  end(): void;
};

export type SessionContext = Omit<ReviewContext, 'answers'> & {
  mount: Mount;
  profile: () => Profile | undefined;
  preferences: () => Values;
  write: Stage['write'];
};

/** Begins to review a composer. */
export function startSession(composer: Composer, context: SessionContext): Session {
  const controller = new AbortController();
  const { mount } = context;
  const { box } = composer;
  let drawing: AbortController | undefined;
  let state: BannerState = atRest;
  let review: Review | undefined;
  let result: { key: string; words: string } | undefined;
  let heard = '';
  let noticeClosed = false;

  const checking = reviewBox(
    composer,
    { ...context, answers: () => answersOf(context) },
    controller.signal,
    (next) => {
      const changed =
        next.reading.text !== review?.reading.text ||
        next.findings !== review.findings ||
        next.isIdle !== review.isIdle;
      review = next;
      state = nextState(state, next, context.preferences().quiet);
      if (changed) draw();
      else if (drawing) follow(mount, composer, next);
      if (changed && next.isIdle) speak();
    },
  );

  function draw(): void {
    const profile = context.profile();
    if (!drawing || !review || !profile) return;
    const { reading } = review;
    const { groups, at } = state;
    const isAccountUnknown = context.preferences().accountDisclaimer[context.site.id] === undefined;
    const cards: CardView[] = groups.map((group) =>
      explainGroup(group, {
        ...{ text: reading.text, profile, isAccountUnknown },
        ...(result?.key === group.key ? { result: result.words } : {}),
      }),
    );
    const notice = noticeOf(review, cards.length > 0);
    const size = cards.length === 0 && notice && review.isIdle && !noticeClosed ? 'chip' : state.size;
    showBanner(mount, composer, review, {
      ...{ size, cards, at, words: bannerWords(at, cards.length), onAct },
      ...(notice ? { notice } : {}),
    });
  }

  function onAct(does: Act): void {
    if (state.groups.length === 0 && does.do === 'close') noticeClosed = true;
    const stage: Stage = {
      ...{ box, network: context.site.id, preferences: context.preferences, write: context.write },
      text: () => review?.reading.text ?? '',
    };
    const key = state.groups[state.at]?.key ?? '';
    const wasInside = mount.root.activeElement !== null;
    act(does, state, stage)
      .then((done) => {
        // While a fix was being made the text, and with it the state, may have moved on.
        if (does.do !== 'fix') state = done.state;
        result = done.result ? { key, words: done.result } : undefined;
        draw();
        if (done.result) mount.voice.textContent = done.result;
        if (wasInside && !mount.root.activeElement) keepFocus(does);
      })
      .catch(context.onError);
  }

  /** Who pressed by key is not left without focus when the button goes. */
  function keepFocus(does: Act): void {
    const button = does.do === 'open' ? mount.place.querySelector<HTMLElement>('button') : null;
    (button ?? box).focus({ preventScroll: true });
  }

  /** A screen reader hears it once, when the set of findings has changed and the person is idle. */
  function speak(): void {
    const now = state.groups.map(({ key }) => key).join('\n');
    if (now === heard || !drawing) return;
    heard = now;
    const profile = context.profile();
    const first = state.groups[0];
    if (!first || !profile) {
      mount.voice.textContent = '';
      return;
    }
    const { title, severityWord, clause } = explainGroup(first, {
      text: review?.reading.text ?? '',
      profile,
      isAccountUnknown: false,
    });
    const rest = state.groups.length - 1;
    mount.voice.textContent =
      rest > 0
        ? i18n.t('banner.heardMore', [title, severityWord, clause.ref, rest])
        : i18n.t('banner.heardOne', [title, severityWord, clause.ref]);
  }

  return {
    composer,
    findings: () => review?.findings ?? [],
    activate() {
      if (drawing) return;
      drawing = new AbortController();
      followBox(box, drawing.signal, () => {
        if (review) follow(mount, composer, review);
      });
      draw();
    },
    rest() {
      drawing?.abort();
      drawing = undefined;
    },
    recheck: checking.recheck,
    look: checking.look,
    shut() {
      if (state.size !== 'compact' && state.size !== 'whole') return false;
      state = close(state);
      draw();
      return true;
    },
    open() {
      if (state.groups.length === 0) return false;
      state = { ...state, size: 'whole' };
      draw();
      return true;
    },
    end() {
      drawing?.abort();
      controller.abort();
    },
  };
}

function answersOf({ preferences, site }: SessionContext) {
  const { voice, accountDisclaimer } = preferences();
  const answer = accountDisclaimer[site.id];
  return { voice, ...(answer ? { accountHasDisclaimer: answer === 'yes' } : {}) };
}

function noticeOf({ language, isCut }: Review, isCard: boolean): string | undefined {
  const notices: string[] = [];
  if (language && !language.startsWith('en'))
    notices.push(i18n.t(isCard ? 'banner.englishSome' : 'banner.english'));
  if (isCut) notices.push(i18n.t('banner.long'));
  return notices.join(' ') || undefined;
}
