import { browser } from '@wxt-dev/browser';
import { openRules, type RulesSource } from '../check/open-rules.ts';
import type { Rules } from '../check/rules.ts';
import type { Checker } from '../check/types.ts';
import type { Values } from '../settings/fields.ts';
import { onSettingsChanged, readSettings, writeSetting } from '../settings/storage.ts';
import { findSite } from '../sites/find-site.ts';
import { holds } from './composer/climb.ts';
import { findDrafts, isAtButton } from './composer/find-box.ts';
import { type Composer, findComposer } from './composer/find-composer.ts';
import { hasFocus } from './composer/has-focus.ts';
import { watchSurfaces } from './composer/watch-surfaces.ts';
import { mountBanner } from './draw/mount-banner.ts';
import type { Mount } from './draw/mount-host.ts';
import { showSign } from './draw/show-sign.ts';
import { findAddress } from './find-address.ts';
import { type Frame, getFrame } from './frame.ts';
import { findProfile, makeChecker } from './make-checker.ts';
import { type Asking, makeAsking } from './post/ask-first.ts';
import { findPost } from './post/find-post.ts';
import { findPress, mayPress } from './post/find-press.ts';
import { findPressed } from './post/find-pressed.ts';
import { followPress } from './post/follow-press.ts';
import { noteDraft } from './post/note-draft.ts';
import { type Session, startSession } from './session.ts';
import { shutByEscape } from './shut-by-escape.ts';
import { makeStatus, type Status } from './status/status.ts';
import { sumUp } from './status/sum-up.ts';
import { makeBadge, unlessOrphaned } from './talk-to-extension.ts';
import { workInSlices, yieldToPage } from './work-in-slices.ts';

/** A press waits for no more drafts than these to be looked at: a page may give back any number. */
const mostDrafts = 8;

/**
 * Starts the checker in a frame where somebody has gone to write, once its rules are there. A second injection does nothing;
 * a watcher that has come in between asks for both anew.
 */
export function review(): void {
  const frame = getFrame();
  if (!frame || frame.onBox) return;
  // Under way while the rules still are.
  const settings = readSettings();
  settings.catch(() => undefined);
  const begin = () => {
    if (frame.rules && !frame.onBox) start(frame, frame.rules, settings);
  };
  frame.onRules = begin;
  begin();
}

function start(frame: Frame, source: RulesSource, settings: Promise<Values>): void {
  const sessions = new Map<HTMLElement, Session>();
  const address = findAddress();
  const site = findSite(address.hostname);
  const surfaces = watchSurfaces(site, address);
  const tellBadge = makeBadge();
  let preferences: Values | undefined;
  let rules: Rules | undefined;
  let checker: Checker | undefined;
  let asking: Asking | undefined;
  let active: Session | undefined;
  let mount: Mount | undefined;
  let sign: AbortController | undefined;
  let asleep: Status['state'] = 'no-composer';

  const onError = () => {
    frame.isBroken = true;
    tellBadge(true);
  };
  const guard =
    <In extends unknown[]>(run: (...given: In) => void) =>
    (...given: In) => {
      try {
        run(...given);
      } catch {
        onError();
      }
    };

  frame.onBox = guard(enter);
  frame.onUnseen = guard(miss);
  // As long as nobody has been in a box the watcher knows as much.
  const countBoxes = frame.status;
  const hasBegun = () => sessions.size > 0 || sign !== undefined || asleep !== 'no-composer';
  frame.status = () => ({ ...statusOf(), ...(hasBegun() ? {} : countBoxes()) });
  const press = followPress((event) => preferences?.pause === true && ask(event, frame));
  frame.onEvent = guard((event: Event) => {
    // Only a person's own press counts; a page that forges one is not held up either.
    if (!event.isTrusted) return;
    active?.foresee(event);
    shutByEscape(event, frame, (from) => active?.composer.box.contains(from) === true && active.shut());
    press(event);
  });
  // The person asks for something by shortcut or popup.
  const hear = guard((message: unknown) => {
    const { type, voice } = (message ?? {}) as { type?: unknown; voice?: unknown };
    if (type === 'enter') enterBanner();
    if (type === 'voice' && (voice === 'own' || voice === 'school')) active?.setVoice(voice);
  });
  const { onMessage } = browser.runtime;
  onMessage.addListener(hear);
  unlessOrphaned(frame.signal).addEventListener('abort', () => onMessage.removeListener(hear));
  const follow = (now: Values) => {
    if (frame.signal.aborted) return;
    preferences = now;
    refresh();
    // To enter a box is to leave the one that cannot be seen into.
    if (frame.unseen && hasFocus(frame.unseen)) miss(frame.unseen);
    else if (frame.box) enter(frame.box);
  };
  let changed: Values | undefined;
  const change = (now: Values) => {
    changed = now;
    if (rules) follow(now);
  };
  onSettingsChanged(guard(change), unlessOrphaned(frame.signal));
  const opening = new Promise<Rules>((onDone, onError) => {
    workInSlices(openRules(source), frame.signal, { onPart: () => undefined, onDone, onError });
  });
  Promise.all([settings, opening])
    .then(([read, opened]) => {
      rules = opened;
      delete frame.rules;
      yieldToPage(guard(() => follow(changed ?? read)));
    })
    .catch(onError);

  const timer = setInterval(guard(tidy), 1000);
  frame.signal.addEventListener('abort', () => {
    clearInterval(timer);
    sign?.abort();
    for (const session of sessions.values()) session.end();
    sessions.clear();
  });

  function refresh(): void {
    if (!preferences || !rules) return;
    checker = preferences.off.includes(site.id) ? undefined : makeChecker(preferences, rules);
    if (!checker) asleep = findProfile(preferences) ? 'off' : 'no-profile';
    for (const session of sessions.values()) {
      if (checker && (preferences.messages || session.composer.surface !== 'message')) session.recheck();
      else leave(session);
    }
  }

  function enter(box: HTMLElement): void {
    if (!preferences || !frame) return;
    surfaces.enter();
    tidy();
    see();
    const known = sessions.get(box);
    if (known) activate(known);
    else if (rules && checker) begin(box, preferences, rules);
  }

  /** Begins anew with a box that has turned out to be something else. */
  function renew(box: HTMLElement): void {
    const session = sessions.get(box);
    if (session && !surfaces.isStill(session.composer)) leave(session);
    if (preferences && rules && checker && frame?.box === box && !sessions.has(box))
      begin(box, preferences, rules);
  }

  function begin(box: HTMLElement, preferences: Values, { categories }: Rules): void {
    const composer = findOpen(box, preferences);
    if (composer) activate(open(composer, categories));
    else asleep = 'off';
  }

  /** The composer of a box; undefined for a message that is not to be looked at. */
  function findOpen(box: HTMLElement, { messages }: Values): Composer | undefined {
    const composer = findComposer(box, site, address.pathname, messages);
    return composer.surface === 'message' && !messages ? undefined : composer;
  }

  /** Follows a composer, and draws nothing yet. */
  function open(composer: Composer, categories: Rules['categories']): Session {
    const { box } = composer;
    mount ??= mountBanner(frame, guard(shutFromInside));
    asking ??= makeAsking(categories);
    const session = startSession(composer, {
      ...{ site, mount, categories, asking, onError, write: writeSetting },
      checker: () => {
        if (surfaces.isStill(composer)) return checker;
        queueMicrotask(guard(() => renew(box)));
        return undefined;
      },
      profile: () => findProfile(current()),
      preferences: current,
      buttons: frame.buttons,
    });
    sessions.set(box, session);
    return session;
  }

  function current(): Values {
    return preferences as Values;
  }

  /** Somebody writes where nothing can be seen: said beside it until they go elsewhere. */
  function miss(box: HTMLElement): void {
    sign?.abort();
    sign = undefined;
    if (!checker || !frame) return;
    active?.rest();
    active = undefined;
    mount ??= mountBanner(frame, guard(shutFromInside));
    sign = new AbortController();
    showSign(mount, box, site, sign.signal, onError);
    tellBadge(true);
  }

  function see(): void {
    sign?.abort();
    sign = undefined;
    if (frame) delete frame.unseen;
  }

  function ask(event: Event, frame: Frame): boolean {
    if (!mayPress(event)) return false;
    // A press comes before the page's next look around.
    const own = frame.box && sessions.get(frame.box);
    if (own && !holds(own.composer.scope, own.composer.box)) renew(own.composer.box);
    const known = findPressed(event, listOpen(), site, frame.buttons);
    const hasMore = openDrafts(event, known?.taken[0].composer);
    const pressed = hasMore ? findPressed(event, listOpen(), site, frame.buttons) : known;
    if (!pressed || !asking) return false;
    const written = pressed.taken.map((session) => session.written());
    const question = asking.press(pressed.by, written, performance.now());
    const asks = question && sessions.get(question.parts[0].box);
    if (asks) activate(asks);
    if (asks?.ask()) return true;
    // A question that nobody can see holds nothing up.
    asking.drop();
    active?.draw();
    return false;
  }

  /** The composer that was written in last shows the question, if there is one about it: it comes first. */
  function listOpen(): Session[] {
    const all = new Set([...(active ? [active] : []), ...sessions.values()]);
    return [...all].filter(({ composer }) => composer.box.isConnected);
  }

  /**
   * A press may post a draft that was given back, though nobody has been in its box: at its button, or by a key in another box
   * that goes out with it. What is not posted is not read. True where there was one.
   */
  function openDrafts(event: Event, pressed: Composer | undefined): boolean {
    const [near] = event.composedPath();
    const post = pressed && findPost(pressed, frame.buttons);
    if (!preferences || !rules || !checker || !(near instanceof Element)) return false;
    if (!post && !isAtButton(near)) return false;
    const drafts = findDrafts(near).filter((box) => !sessions.has(box));
    const before = sessions.size;
    for (const box of drafts.slice(0, mostDrafts)) {
      const composer = findOpen(box, preferences);
      if (!composer) continue;
      noteDraft(composer, frame.buttons);
      const isTaken = post && findPost(composer, frame.buttons) === post;
      if (isTaken || findPress(event, composer, site, frame.buttons)) open(composer, rules.categories);
    }
    return sessions.size > before;
  }

  /** The shortcut: from the text to the first button, and from any button back to the text. */
  function enterBanner(): void {
    if (mount?.root.activeElement) goBack();
    else {
      active?.open();
      mount?.place.querySelector<HTMLElement>('button')?.focus();
    }
  }

  function shutFromInside(): void {
    active?.shut();
    goBack();
  }

  function goBack(): void {
    (active?.composer.box ?? frame?.unseen)?.focus({ preventScroll: true });
  }

  function activate(session: Session): void {
    if (active !== session) active?.rest();
    active = session;
    session.activate();
  }

  function leave(session: Session): void {
    session.end();
    sessions.delete(session.composer.box);
    if (active !== session) return;
    active = undefined;
    mount?.clear();
  }

  /** Composers close without telling; an update of the extension orphans this script. */
  function tidy(): void {
    if (!browser.runtime?.id) frame?.stop();
    for (const session of sessions.values()) {
      const { box } = session.composer;
      if (!box.isConnected) leave(session);
      else if (surfaces.isStill(session.composer)) session.look();
      else renew(box);
    }
    if (frame?.box && surfaces.isFresh() && hasFocus(frame.box)) renew(frame.box);
    if (frame?.unseen && !hasFocus(frame.unseen)) see();
    const { state, isThrownOut = false } = statusOf();
    tellBadge(isThrownOut || ['not-english', 'cannot-read', 'error'].includes(state));
  }

  function statusOf(): Status {
    if (frame?.isBroken) return makeStatus('error', sessions.size);
    const summary = sumUp(sessions.values(), active, asleep, sign !== undefined);
    return { ...summary, isThrownOut: mount?.isThrownOut() ?? false };
  }
}
