import { i18n } from '#i18n';
import type { Categories } from '../check/finding/say.ts';
import type { Profile, Voice } from '../policy/types.ts';
import type { Values } from '../settings/fields.ts';
import type { Act, BannerProps } from '../ui/banner/view.ts';
import { areAlike, atRest, type BannerState, close, nextState, signature } from './banner/banner-state.ts';
import { holdReport } from './banner/hold-report.ts';
import { showReport } from './banner/show-report.ts';
import { showWhat } from './banner/show-what.ts';
import { showsAlike } from './banner/shows-alike.ts';
import type { Composer } from './composer/find-composer.ts';
import { followBox } from './draw/follow-box.ts';
import { keepDrawn } from './draw/keep-drawn.ts';
import type { Mount } from './draw/mount-host.ts';
import { followTheme } from './draw/show-banner.ts';
import { makeVoice } from './draw/speak.ts';
import { act, type Stage } from './edit/act.ts';
import type { Frame } from './frame.ts';
import type { Asking, Written } from './post/ask-first.ts';
import { enterPosts } from './post/enter-posts.ts';
import { findPost } from './post/find-post.ts';
import { isBlank } from './post/is-blank.ts';
import { noteLasting } from './post/is-undo.ts';
import { noteButtons } from './post/note-buttons.ts';
import { noteLooks } from './post/note-looks.ts';
import { noteStrength } from './post/note-strength.ts';
import { placeOfBox } from './post/place-of-box.ts';
import { type Review, type ReviewContext, reviewBox } from './review-box.ts';
import { followVoice, type Posts } from './voice/follow-voice.ts';

/** Everything about one open composer, from its first focus until it is gone. */
export type Session = {
  composer: Composer;
  review: () => Review | undefined;
  /** Only the composer that was written in last is drawn. */
  activate(): void;
  rest(): void;
  recheck(): void;
  /** For what no event tells. */
  look(): void;
  /** Before what a person does reaches the page. */
  foresee(event: Event): void;
  /** Esc, or the shortcut: true if there was something to do. */
  shut(): boolean;
  open(): boolean;
  /** For whom this account posts; what is set is remembered for it. */
  posts(): Posts;
  setVoice(voice: Voice): void;
  /** True where something is written, and what would post it is not known. */
  isPostUnknown(): boolean;
  /** True where there is no room for what there is to say. */
  isCramped(): boolean;
  /** True while the page changes the box without end: it is looked at less often. */
  isSlow(): boolean;
  /** What stands in the box this moment, checked. Throws where that fails: an older answer is none. */
  written(): Written;
  /** Shows the question that stands: true if it can be seen. */
  ask(): boolean;
  draw(): void;
  end(): void;
};

export type SessionContext = Omit<ReviewContext, 'answers'> & {
  mount: Mount;
  categories: Categories;
  asking: Asking;
  profile: () => Profile | undefined;
  preferences: () => Values;
  write: Stage['write'];
  buttons: Frame['buttons'];
};

/** By then the page has drawn what the focus changes, ms. */
const settled = 200;

/** Begins to review a composer. */
export function startSession(composer: Composer, context: SessionContext): Session {
  const controller = new AbortController();
  const { mount, asking } = context;
  const { box } = composer;
  const voice = makeVoice(mount.voice);
  const account = followVoice(box, context.site, context.preferences, context.write);
  let drawing: AbortController | undefined;
  let state: BannerState = atRest;
  let review: Review | undefined;
  let result: { key: string; words: string } | undefined;
  let isNoticeClosed = false;
  let isFixing = false;
  /** What is drawn goes by settings that have changed. */
  let isOld = false;
  const drawn = keepDrawn(composer, context);
  const report = holdReport({
    text: () => props()?.report?.text,
    draw: () => void draw(),
    say: voice.say,
    onError: context.onError,
  });

  noteLooks(composer, context.buttons);
  let isSettled = false;
  const focused = setTimeout(() => {
    isSettled = true;
    seeStrength();
  }, settled);
  controller.signal.addEventListener('abort', () => clearTimeout(focused));
  const checking = reviewBox(
    composer,
    { ...context, answers: () => ({ ...answersOf(context), voice: account.posts().voice }) },
    controller.signal,
    (next) => {
      const isOther = next.reading.text !== review?.reading.text;
      // Other words take a question or a report away.
      const isOver = isOther && (asking.standing(box) !== undefined || report.now() !== undefined);
      const before = state;
      state = nextState(state, next, context.preferences().quiet);
      const changed = isOver || isOld || !review || !showsAlike(review, next) || !areAlike(before, state);
      if (isOther) {
        asking.changed({ box, reading: next.reading });
        report.drop();
      }
      if (next.isIdle && !next.reading.text.trim()) {
        noteButtons(box, context.buttons);
        noteLooks(composer, context.buttons);
        noteLasting(composer, context.buttons);
      }
      if (next.isIdle && !review?.isIdle) seeStrength();
      review = next;
      if (changed) draw();
      else if (drawing) move(next);
      // A question has said it already, and what it says is not to be cut short.
      if (changed && next.isIdle && drawing && !asking.standing(box))
        voice.hear(signature(state.groups), props()?.cards ?? []);
    },
  );

  function seeStrength(): void {
    try {
      noteStrength(composer);
    } catch (error) {
      context.onError(error);
    }
  }

  function props(): Omit<BannerProps, 'onAct'> | undefined {
    const profile = context.profile();
    if (!review || !profile) return undefined;
    const preferences = context.preferences();
    const question = asking.standing(box);
    const lead = state.groups[state.at]?.lead;
    const open = report.now();
    const view = open && showReport(open, review, { composer, profile, site: context.site, lead });
    return {
      ...showWhat({
        ...{ review, state, profile, preferences, result, isNoticeClosed, network: context.site.id },
        categories: context.categories,
        posts: account.posts().voice,
        question,
        placeOf: (of) => question && placeOfBox(of, composer, question),
      }),
      ...(view ? { size: 'report' as const, report: view } : {}),
    };
  }

  /** False where the banner has no room. */
  function draw(): boolean {
    const shown = drawing && props();
    if (!shown || !review) return false;
    isOld = false;
    return drawn.draw(review, { ...shown, onAct });
  }

  function move(now: Review): void {
    if (!drawn.move(now)) draw();
  }

  function onAct(does: Act): void {
    const wasInside = mount.root.activeElement !== null;
    if (asking.standing(box)) {
      answer(does);
      if (wasInside) box.focus({ preventScroll: true });
      return;
    }
    if (report.answer(does)) {
      if (wasInside && !mount.root.activeElement)
        mount.place.querySelector('button')?.focus({ preventScroll: true });
      return;
    }
    if (state.groups.length === 0 && does.do === 'close') isNoticeClosed = true;
    const stage: Stage = {
      ...{ box, network: context.site.id, preferences: context.preferences, write: context.write },
      text: () => review?.reading.text ?? '',
      setVoice: account.set,
    };
    const { size } = state;
    const key = state.groups[state.at]?.key ?? '';
    if (does.do === 'fix') {
      if (isFixing) return;
      // A second press may follow what the first one wrote, before that has been checked.
      checking.catchUp();
      if (state.groups[state.at]?.key !== key) return;
      isFixing = true;
    }
    act(does, state, stage)
      .then((done) => {
        // While a fix was being made the text, and with it the state, may have moved on.
        if (does.do !== 'fix') state = done.state;
        result = done.result ? { key, words: done.result } : undefined;
        if (does.do === 'fix' && result) reopen(key, size);
        draw();
        if (done.result) voice.say(done.result);
        if (wasInside && !mount.root.activeElement) keepFocus(does);
      })
      .catch(context.onError)
      .finally(() => {
        if (does.do === 'fix') isFixing = false;
      });
  }

  /** The card of a fix that went wrong, which was gone with its words for a moment, is the one to say so. */
  function reopen(key: string, size: BannerState['size']): void {
    checking.catchUp();
    const at = state.groups.findIndex((group) => group.key === key);
    if (at >= 0) state = { ...state, at, size };
  }

  /** "Go back" shows what it is about; "Post anyway" leaves the posting to the person's next press. */
  function answer(does: Act): void {
    const { parts: [part] = [], isAnswered } = asking.standing(box) ?? {};
    if (does.do === 'anyway') {
      asking.anyway();
      voice.say(i18n.t('banner.pressAgain'));
    } else {
      asking.drop();
      const at = state.groups.findIndex(({ key }) => key === part?.groups[0]?.key);
      if (at >= 0 && !isAnswered) state = { ...state, at, size: 'whole' };
    }
    draw();
  }

  function written(): Written {
    review = checking.now(account.look());
    const silence = { dismissed: state.dismissed, quiet: context.preferences().quiet };
    return { box, findings: review.findings, reading: review.reading, silence };
  }

  function ask(): boolean {
    const isSeen = draw();
    const [first] = (isSeen && props()?.cards) || [];
    if (first) {
      const { title, place, clause } = first;
      voice.say(i18n.t('banner.heardQuestion', [place ? `${title}, ${place}` : title, clause.ref]));
    }
    return isSeen;
  }

  /** Who pressed by key is not left without focus when the button goes. */
  function keepFocus(does: Act): void {
    const button = does.do === 'open' ? mount.place.querySelector<HTMLElement>('button') : null;
    (button ?? box).focus({ preventScroll: true });
  }

  return {
    composer,
    review: () => review,
    activate() {
      if (drawing) return;
      drawing = new AbortController();
      // Before there is anything to tell: a live region that comes with its text is not heard.
      mount.raise(box);
      const look = () => {
        followTheme(mount, box);
        if (review) move(review);
      };
      const tell = (isMoving: boolean) => {
        // A page that empties a field tells nobody.
        checking.look();
        return drawn.cover.tell(isMoving);
      };
      followBox(box, drawing.signal, look, tell, context.onError);
      if (account.look()) checking.recheck();
      draw();
    },
    rest() {
      drawing?.abort();
      drawing = undefined;
      if (asking.standing(box)) asking.drop();
    },
    recheck() {
      isOld = true;
      if (!context.preferences().pause) asking.drop();
      checking.recheck();
    },
    look() {
      checking.look();
      if (drawing && account.look()) checking.recheck();
    },
    foresee({ type }) {
      // Who writes at once leaves no later moment to see the page without a word.
      if (!isSettled && /keydown|beforeinput/.test(type) && isBlank(box)) seeStrength();
    },
    posts: account.posts,
    isPostUnknown: () =>
      Boolean(review?.reading.text.trim()) &&
      !enterPosts(composer, context.site) &&
      findPost(composer, context.buttons) === undefined,
    isCramped: drawn.isCramped,
    isSlow: checking.isSlow,
    setVoice: (voice) => void account.set(voice).catch(context.onError),
    shut() {
      if (asking.standing(box)) answer({ do: 'close' });
      else if (report.now()) report.drop();
      else if (state.size !== 'compact' && state.size !== 'whole') return false;
      else state = close(state);
      draw();
      return true;
    },
    open() {
      if (asking.standing(box)?.isAnswered === false) return true;
      if (state.groups.length === 0) return false;
      state = { ...state, size: 'whole' };
      draw();
      return true;
    },
    written,
    ask,
    draw: () => void draw(),
    end() {
      drawing?.abort();
      controller.abort();
    },
  };
}

function answersOf({ preferences, site }: SessionContext) {
  const { accountDisclaimer } = preferences();
  const answer = accountDisclaimer[site.id];
  return answer ? { accountHasDisclaimer: answer === 'yes' } : {};
}
