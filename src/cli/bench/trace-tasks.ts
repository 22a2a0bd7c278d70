import type { CDPSession } from 'playwright-core';

type Event = {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** What the thread itself worked of it: the rest it waited for a processor. */
  tdur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string; scriptName?: string; fileName?: string }; name?: string };
};

/** What one trace tells of a page's main thread, in milliseconds. */
export type Tasks = {
  longest: number;
  /** The longest task in which a script of ours ran, our part of it, and our whole time. */
  longestOurs: number;
  ours: number;
  /** The watcher's, as the thread itself worked. */
  watcher: number;
};

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.compile', '__metadata'];

/** Records what the main thread does until the given work is done. */
export async function traceTasks(session: CDPSession, work: () => Promise<void>): Promise<Tasks> {
  const events: Event[] = [];
  const collect = ({ value }: { value: unknown[] }) => void events.push(...(value as Event[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  });
  await work();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return readTasks(events);
}

function readTasks(events: readonly Event[]): Tasks {
  const timed = events.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  const ours = timed.filter(({ args }) => /^chrome-extension:/.test(urlOf(args)));
  // Other processes' renderers have a main thread too: ours is the one that runs the page's scripts.
  const main = mainThread(timed);
  const tasks = timed.filter((one) => one.name === 'RunTask' && isSameThread(one, main));
  const lengths = tasks.map(({ dur = 0 }) => dur / 1000);
  const parts = tasks.map((task) => outermost(ours.filter((one) => isWithin(one, task))) / 1000);
  return {
    longest: Math.max(0, ...lengths),
    longestOurs: Math.max(0, ...parts),
    ours: parts.reduce((sum, part) => sum + part, 0),
    watcher:
      outermost(
        ours.filter(({ args }) => urlOf(args).endsWith('/watch.js')),
        worked,
      ) / 1000,
  };
}

function mainThread(events: readonly Event[]): Event | undefined {
  return events.find(({ args }) => /^https:.*\/static\//.test(urlOf(args)));
}

function isSameThread(one: Event, other: Event | undefined): boolean {
  return other === undefined || (one.pid === other.pid && one.tid === other.tid);
}

function isWithin(inner: Event, outer: Event): boolean {
  return isSameThread(inner, outer) && inner.ts >= outer.ts && inner.ts < outer.ts + (outer.dur ?? 0);
}

/** The time of events, what runs within another counted once. */
function outermost(events: readonly Event[], time = ({ dur = 0 }: Event) => dur): number {
  let end = 0;
  let sum = 0;
  for (const event of [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    if (event.ts < end) continue;
    sum += time(event);
    end = event.ts + (event.dur ?? 0);
  }
  return sum;
}

function worked({ tdur, dur = 0 }: Event): number {
  return tdur ?? dur;
}

function urlOf(args: Event['args']): string {
  const { url, scriptName, fileName } = args?.data ?? {};
  return url ?? scriptName ?? fileName ?? '';
}
