import type { Checker, Draft, Finding } from '../check/types.ts';
import type { Voice } from '../policy/types.ts';
import type { Site } from '../sites/site.ts';
import { keepKnown } from './banner/shows-alike.ts';
import { findLastMessage, readAnswered } from './composer/find-answered.ts';
import type { Composer } from './composer/find-composer.ts';
import { findMedia } from './composer/find-media.ts';
import { watchMedia } from './composer/watch-media.ts';
import { getFrame } from './frame.ts';
import { cutNext, cutText, longest } from './text/cut-text.ts';
import { detectLanguage, isForeign, mayBeForeign } from './text/detect-language.ts';
import { findCaret } from './text/find-caret.ts';
import { isField, type Reading, readText } from './text/read-text.ts';
import { shiftFindings } from './text/shift-findings.ts';
import { firstGap, type Span, shiftSpans } from './text/spans.ts';
import { isPartly, type Part, takePart } from './text/take-part.ts';
import { watchText } from './text/watch-text.ts';
import { watchUnread } from './text/watch-unread.ts';
import { workInSlices, yieldToPage } from './work-in-slices.ts';

/** What a composer holds and what was found in it. */
export type Review = {
  reading: Reading;
  findings: readonly Finding[];
  language: string | undefined;
  /** The text is so long that not all of it has been read. */
  isCut: boolean;
  isIdle: boolean;
  /** Keys were pressed in the box, and nothing of them can be read. */
  isUnread: boolean;
};

export type ReviewContext = {
  site: Site;
  checker(): Checker | undefined;
  /** The person's answers, as they stand now. */
  answers(): { voice?: Voice; accountHasDisclaimer?: boolean };
  onError(error: unknown): void;
};

/** A word is finished; the rest can wait until it is. */
const afterWord = 30;
const withinWord = 300;
const pause = 800;
/** So long a press on Post may wait for what of a long text has not been read yet, ms. */
const patience = 100;

/** Checks what is written in one composer as it is being written, and tells of every change. */
export function reviewBox(
  composer: Composer,
  context: ReviewContext,
  signal: AbortSignal,
  onReview: (review: Review) => void,
) {
  const { box, scope, surface } = composer;
  let review: Review = {
    reading: { text: '', pieces: [] },
    findings: [],
    language: undefined,
    isCut: false,
    isIdle: false,
    isUnread: false,
  };
  let isStale = false;
  let hasRead = false;
  let checkTimer: ReturnType<typeof setTimeout> | undefined;
  let isSoon = false;
  let idleTimer: ReturnType<typeof setTimeout> | undefined;
  let media: Draft['media'] = [];
  const shown = new Set<File>();
  let language: string | undefined;
  let work = new AbortController();
  let isWorking = false;
  /** What of the text has been read: of a long one what is around the caret first, and the rest in pauses. */
  let seen: readonly Span[] = [];

  const tell = (next: Partial<Review>) => {
    review = { ...review, ...next };
    onReview(review);
  };

  const safely = (run: () => void) => () => {
    if (signal.aborted) return;
    try {
      run();
    } catch (error) {
      context.onError(error);
    }
  };

  function read(): void {
    const reading = readText(box);
    if (reading.text === review.reading.text) {
      // The editor has drawn the same words anew: only the nodes are others.
      review = { ...review, reading };
      onReview(review);
      return;
    }
    const findings = shiftFindings(review.findings, review.reading.text, reading.text);
    seen = shiftSpans(seen, review.reading.text, reading.text);
    isStale = true;
    hasRead ||= reading.text.trim() !== '';
    // The browser is asked only once the person pauses, and Post may be pressed before.
    if (isForeign(language) && !mayBeForeign(reading.text)) language = undefined;
    tell({ reading, findings, language, isIdle: false, isUnread: false });
    schedule(reading.text);
    restartIdle();
  }
  const changed = safely(read);

  function restartIdle(): void {
    clearTimeout(idleTimer);
    idleTimer = setTimeout(settle, pause);
  }

  function schedule(text: string): void {
    const caret = text.length > 0 ? findCaret(box, review.reading) : 0;
    const isFinished = !/[\p{L}\p{N}'’@.-]/u.test(text.slice(Math.max(0, caret - 1), caret));
    // Further keys do not put a check off that a finished word has called for.
    if (isSoon) return;
    clearTimeout(checkTimer);
    isSoon = isFinished;
    checkTimer = setTimeout(run, isFinished ? afterWord : withinWord);
  }

  /** Begins a check. Undefined where nothing is checked. */
  function prepare() {
    clearTimeout(checkTimer);
    isSoon = false;
    isStale = true;
    isWorking = false;
    work.abort();
    work = new AbortController();
    const checker = context.checker();
    if (!checker) return undefined;
    const whole = review.reading.text;
    const part = cutText(whole, whole.length > longest ? findCaret(box, review.reading) : 0);
    const isEmpty = !part.text.trim() && !media?.length;
    const end = (found: Finding[]) => {
      isStale = review.reading.text !== whole;
      take(part, isEmpty ? [] : found, whole);
    };
    return { checker, draft: makeDraft(part.text), isEmpty, part, whole, end };
  }

  function take(part: Part, found: readonly Finding[], whole: string, isDone = true): void {
    const now = review.reading.text;
    const known = takePart({ findings: review.findings, seen }, part, found, whole, now);
    if (isDone) seen = known.seen;
    tell({ findings: keepKnown(known.findings, review.findings), isCut: isPartly({ seen }, now) });
  }

  /** Checks at once. Throws where that fails. */
  function check(): void {
    const task = prepare();
    if (task) task.end(task.isEmpty ? [] : task.checker(task.draft));
  }

  /** Checks a little at a time: the first check has much to make ready, and an empty box lets it do so early. */
  const run = safely(() => {
    const task = prepare();
    if (!task) return;
    // What is underlined is not to go and come again.
    const isFirst = review.findings.length === 0 && !task.isEmpty;
    isWorking = true;
    workInSlices(task.checker.inSteps(task.draft), AbortSignal.any([signal, work.signal]), {
      onPart: (findings) => isFirst && take(task.part, findings(), task.whole, false),
      onDone: (found) => {
        isWorking = false;
        task.end(found);
        if (review.isIdle) readOn();
      },
      onError: context.onError,
    });
  });

  /** Checks all anew: what is looked for has changed. */
  function renew(): void {
    seen = [];
    run();
  }

  function nextPart() {
    const { text } = review.reading;
    const checker = text.length > longest ? context.checker() : undefined;
    const part = checker && cutNext(text, firstGap(seen, text.length));
    return part && { checker, part, text };
  }

  /** Reads the rest of a long text while nobody types, each part in a task of its own: to show the last one took time too. */
  function readOn(): void {
    const during = AbortSignal.any([signal, work.signal]);
    const readNext = safely(() => {
      const next = during.aborted || isWorking ? undefined : nextPart();
      if (!next) return;
      const { checker, part, text } = next;
      workInSlices(checker.inSteps(makeDraft(part.text)), during, {
        onPart: () => undefined,
        onDone: (found) => {
          take(part, found, text);
          if (review.isIdle) readOn();
        },
        onError: context.onError,
      });
    });
    yieldToPage(readNext);
  }

  /** As much of the rest as a press on Post may wait for. */
  function readRest(): void {
    const end = performance.now() + patience;
    for (let next = nextPart(); next && performance.now() < end; next = nextPart())
      take(next.part, next.checker(makeDraft(next.part.text)), next.text);
  }

  function makeDraft(text: string): Draft {
    const { voice, accountHasDisclaimer } = context.answers();
    // A conversation goes on while somebody writes.
    const answered = surface === 'message' ? findLastMessage(box) : composer.answered;
    const replyTo = answered && readAnswered(answered, box, context.site.answered);
    return {
      ...{ text, surface, network: context.site.id },
      ...(voice ? { voice } : {}),
      ...(accountHasDisclaimer !== undefined ? { accountHasDisclaimer } : {}),
      ...(media?.length ? { media } : {}),
      ...(replyTo ? { replyTo } : {}),
      ...(language ? { language } : {}),
      ...(isField(box) && box.maxLength > 0 ? { limit: box.maxLength } : {}),
    };
  }

  const settle = safely(() => {
    const { text } = review.reading;
    detectLanguage(text)
      .catch(() => undefined)
      .then((found) => {
        if (signal.aborted || text !== review.reading.text) return;
        if (found !== language) {
          language = found;
          renew();
        }
        tell({ isIdle: true, language });
        readOn();
      })
      .catch(context.onError);
  });

  /** True where something was attached or taken away. */
  function seeMedia(): boolean {
    const now = findMedia(scope, box, shown);
    if (now.join() === media?.join()) return false;
    media = now;
    seen = [];
    restartIdle();
    return true;
  }
  const look = safely(() => {
    if (seeMedia()) run();
  });
  watchMedia(scope, box, signal, look);
  const { isSlow } = watchText(box, scope, signal, changed);
  watchUnread(box, signal, () => {
    // Who has posted meanwhile leaves an empty box too.
    if (!hasRead) tell({ isUnread: true, isIdle: true });
    hasRead = false;
  });
  signal.addEventListener('abort', () => {
    clearTimeout(checkTimer);
    clearTimeout(idleTimer);
  });
  if (!getFrame()?.isComposing) changed();
  safely(seeMedia)();
  yieldToPage(run);
  /** What stands in the box this moment, checked. Throws where that fails: an older answer is none. */
  function now(again: boolean): Review {
    read();
    if (again) seen = [];
    if (isStale || again) check();
    readRest();
    return review;
  }

  return {
    recheck: renew,
    now,
    isSlow,
    /** Brings the review up to what stands in the box. */
    catchUp: safely(() => {
      read();
      if (isStale) check();
    }),
    /** A field's value may be set past every event. */
    look: safely(() => {
      if (!getFrame()?.isComposing && isField(box) && box.value !== review.reading.text) changed();
    }),
  };
}
