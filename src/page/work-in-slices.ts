import type { Steps } from '../check/steps.ts';

/** Milliseconds: a key that is pressed meanwhile waits no longer. */
const slice = 8;

/** Who is told: the last part of each slice, the result behind the last one, or an error of the work or of who is told. */
type Listener<Result, Part> = {
  onPart: (part: Part) => void;
  onDone: (result: Result) => void;
  onError: (error: unknown) => void;
};

/** Goes through steps a few milliseconds at a time, the first slice at once. Says no more once the signal is aborted. */
export function workInSlices<Result, Part>(
  steps: Steps<Result, Part>,
  signal: AbortSignal,
  listener: Listener<Result, Part>,
): void {
  const work = () => {
    const end = performance.now() + slice;
    for (;;) {
      const { done, value } = steps.next();
      if (done) return listener.onDone(value);
      if (performance.now() < end) continue;
      listener.onPart(value);
      return yieldToPage(go);
    }
  };
  const go = () => {
    if (signal.aborted) return;
    try {
      work();
    } catch (error) {
      listener.onError(error);
    }
  };
  go();
}

/** Lets the page do what waits, and no longer: timers in a row are held back. */
export function yieldToPage(then: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    then();
  };
  port2.postMessage(0);
}
