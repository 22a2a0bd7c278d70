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

type Span = Pick<Event, 'ts' | 'dur'>;
/** As CDP's Profiler gives it: times in microseconds, by the trace's clock. */
type Profile = {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  startTime: number;
  samples?: number[];
  timeDeltas?: number[];
};

/** What one trace tells of a page's main thread, in milliseconds. */
export type Tasks = {
  longest: number;
  /** Our part of the task in which scripts of ours ran longest. */
  longestOurs: number;
  /** The watcher's, as the thread itself worked. */
  watcher: number;
};

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.compile', '__metadata'];

/** Microseconds between two samples. */
const interval = 500;

/**
 * Records what the main thread does until the given work is done. A trace does not say whose a microtask is: for that,
 * what is running is sampled too, which slows it somewhat.
 */
export async function traceTasks(
  session: CDPSession,
  work: () => Promise<void>,
  isSampled = false,
): Promise<Tasks> {
  const events: Event[] = [];
  const collect = ({ value }: { value: unknown[] }) => void events.push(...(value as Event[]));
  session.on('Tracing.dataCollected', collect);
  if (isSampled) {
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval });
    await session.send('Profiler.start');
  }
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  });
  await work();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  const samples = isSampled ? readSamples((await session.send('Profiler.stop')).profile) : [];
  return readTasks(events, samples);
}

function readTasks(events: readonly Event[], samples: readonly Span[]): Tasks {
  const timed = events.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  const ours = timed.filter(({ args }) => isOurs(urlOf(args)));
  // Other processes' renderers have a main thread too: ours is the one that runs the page's scripts.
  const main = mainThread(timed);
  const tasks = timed.filter((one) => one.name === 'RunTask' && isSameThread(one, main));
  const lengths = tasks.map(({ dur = 0 }) => dur / 1000);
  const parts = tasks.map((task) => {
    const sampled = samples.filter((one) => beginsIn(one, task));
    return coveredBy([...ours.filter((one) => isWithin(one, task)), ...sampled]) / 1000;
  });
  return {
    longest: Math.max(0, ...lengths),
    longestOurs: Math.max(0, ...parts),
    watcher: workIn(ours.filter(({ args }) => urlOf(args).endsWith('/watch.js'))) / 1000,
  };
}

/** The times, by the trace's clock, at which a script of ours was running, or was being waited for by one that it called. */
function readSamples({ nodes, startTime, samples = [], timeDeltas = [] }: Profile): Span[] {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const ours = new Set<number>();
  // A node comes before those that it called.
  for (const { id, callFrame } of nodes)
    if (isOurs(callFrame.url) || ours.has(parents.get(id) ?? 0)) ours.add(id);
  const spans: Span[] = [];
  let ts = startTime;
  samples.forEach((id, at) => {
    ts += timeDeltas[at] ?? 0;
    if (ours.has(id)) spans.push({ ts, dur: timeDeltas[at + 1] ?? 0 });
  });
  return spans;
}

function mainThread(events: readonly Event[]): Event | undefined {
  return events.find(({ args }) => /^https:.*\/static\//.test(urlOf(args)));
}

function isSameThread(one: Event, other: Event | undefined): boolean {
  return other === undefined || (one.pid === other.pid && one.tid === other.tid);
}

function isWithin(inner: Event, outer: Event): boolean {
  return isSameThread(inner, outer) && beginsIn(inner, outer);
}

function beginsIn({ ts }: Span, outer: Span): boolean {
  return ts >= outer.ts && ts < outer.ts + (outer.dur ?? 0);
}

/** The time that spans cover, what several do counted once. */
function coveredBy(spans: readonly Span[]): number {
  let end = 0;
  let sum = 0;
  for (const { ts, dur = 0 } of [...spans].sort((one, other) => one.ts - other.ts)) {
    sum += Math.max(0, ts + dur - Math.max(end, ts));
    end = Math.max(end, ts + dur);
  }
  return sum;
}

/** What the thread itself worked in events, those within another left out. */
function workIn(events: readonly Event[]): number {
  let end = 0;
  let sum = 0;
  for (const { ts, dur = 0, tdur = dur } of [...events].sort(
    (a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0),
  )) {
    if (ts < end) continue;
    sum += tdur;
    end = ts + dur;
  }
  return sum;
}

function isOurs(url: string): boolean {
  return url.startsWith('chrome-extension:');
}

function urlOf(args: Event['args']): string {
  const { url, scriptName, fileName } = args?.data ?? {};
  return url ?? scriptName ?? fileName ?? '';
}
