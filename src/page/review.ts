import { browser } from '@wxt-dev/browser';
import type { Checker } from '../check/types.ts';
import type { Values } from '../settings/fields.ts';
import { onSettingsChanged, readSettings, writeSetting } from '../settings/storage.ts';
import { findSite } from '../sites/find-site.ts';
import { deliverEvents } from './deliver-events.ts';
import { isBox } from './find-box.ts';
import { findComposer } from './find-composer.ts';
import { type Frame, getFrame } from './frame.ts';
import { findProfile, makeChecker } from './make-checker.ts';
import { type Mount, mountHost } from './mount-host.ts';
import { type Session, startSession } from './session.ts';
import { makeStatus, type Status } from './status.ts';

/** Starts the checker in a frame where somebody has gone to write. A second injection does nothing. */
export function review(): void {
  const frame = getFrame();
  if (!frame || frame.onBox) return;
  const sessions = new Map<HTMLElement, Session>();
  const site = findSite(location.hostname);
  let preferences: Values | undefined;
  let checker: Checker | undefined;
  let active: Session | undefined;
  let mount: Mount | undefined;
  let broken = false;
  let asleep: Status['state'] = 'no-composer';

  const onError = () => {
    broken = true;
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
  frame.onGrammar = guard(() => refresh());
  frame.status = () => statusOf();
  frame.onEscape = (from) =>
    active !== undefined && from instanceof Node && active.composer.box.contains(from) && active.shut();
  frame.enterBanner = guard(() => {
    if (!active?.open() || !mount) return;
    mount.place.querySelector<HTMLElement>('button')?.focus();
  });
  readSettings()
    .then((read) => {
      preferences = read;
      refresh();
      if (frame.box) frame.onBox?.(frame.box);
      onSettingsChanged(
        guard((now) => {
          if (frame.signal.aborted) return;
          preferences = now;
          refresh();
          if (frame.box) frame.onBox?.(frame.box);
        }),
        unlessOrphaned(frame.signal),
      );
      askForGrammar(frame);
    })
    .catch(onError);

  const timer = setInterval(guard(tidy), 1000);
  frame.signal.addEventListener('abort', () => {
    clearInterval(timer);
    for (const session of sessions.values()) session.end();
    sessions.clear();
  });

  function refresh(): void {
    if (!preferences) return;
    checker = preferences.off.includes(site.id) ? undefined : makeChecker(preferences, frame?.grammar);
    if (!checker) asleep = findProfile(preferences) ? 'off' : 'no-profile';
    for (const session of sessions.values()) {
      if (checker && (preferences.messages || session.composer.surface !== 'message')) session.recheck();
      else leave(session);
    }
  }

  function enter(box: HTMLElement): void {
    if (!preferences || !frame) return;
    tidy();
    const known = sessions.get(box);
    if (known) activate(known);
    else if (checker && isBox(box)) begin(box, preferences, frame);
  }

  function begin(box: HTMLElement, preferences: Values, frame: Frame): void {
    const composer = findComposer(box, site, location.pathname);
    if (composer.surface === 'message' && !preferences.messages) {
      asleep = 'off';
      return;
    }
    mount ??= makeMount(frame);
    const session = startSession(composer, {
      ...{ site, mount, onError, checker: () => checker, write: writeSetting },
      profile: () => findProfile(current()),
      preferences: current,
    });
    sessions.set(box, session);
    activate(session);
  }

  function current(): Values {
    return preferences as Values;
  }

  function makeMount(frame: Frame): Mount {
    const made = mountHost(
      frame.signal,
      (host) => {
        frame.host = host;
      },
      onError,
    );
    deliverEvents(
      frame,
      made.root,
      guard((event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        active?.shut();
        active?.composer.box.focus({ preventScroll: true });
      }),
    );
    return made;
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
      if (session.composer.box.isConnected) session.look();
      else leave(session);
    }
  }

  function statusOf(): Status {
    const composers = [...sessions.values()].filter(
      ({ composer }) => composer.box.getClientRects().length > 0,
    );
    const findings = composers.flatMap((session) => [...session.findings()]);
    if (broken) return makeStatus('error', composers.length);
    return {
      ...makeStatus(composers.length > 0 ? 'watching' : asleep, composers.length),
      findings: findings.length,
      categories: [...new Set(findings.map(({ category }) => category))],
      clauses: [...new Set(findings.flatMap(({ clauses }) => clauses.map(({ id }) => id)))],
    };
  }
}

/** After an update the extension's listeners are gone with it, and to take them back would throw. */
function unlessOrphaned(signal: AbortSignal): AbortSignal {
  const controller = new AbortController();
  signal.addEventListener('abort', () => browser.runtime?.id && controller.abort());
  return controller.signal;
}

/** Grammar is heavy: it comes when the page has nothing else to do. */
function askForGrammar({ grammar, signal }: Frame): void {
  if (grammar) return;
  const ask = () => {
    if (signal.aborted || !browser.runtime?.id) return;
    browser.runtime.sendMessage({ type: 'grammar' }).catch(() => undefined);
  };
  if (typeof requestIdleCallback === 'function') requestIdleCallback(ask, { timeout: 1500 });
  else setTimeout(ask, 200);
}
