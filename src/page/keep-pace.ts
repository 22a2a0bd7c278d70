/** So many frames in a row no editor draws without a key of a person's. */
const patience = 40;
/** Longer than a check waits for a word's end, so that a check gets its turn even then. */
const slow = 400;

/** Runs what is asked for at once, but never more often than once a frame, and seldom while a page asks in frame after frame. */
export function keepPace(signal: AbortSignal, run: () => void) {
  let isDue = false;
  let isWaiting = false;
  let frames = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wait = () => {
    isWaiting = true;
    if (frames < patience) requestAnimationFrame(next);
    else timer = setTimeout(next, slow);
  };

  function next(): void {
    timer = undefined;
    isWaiting = false;
    if (isDue) start();
    else frames = 0;
  }

  function start(): void {
    isDue = false;
    if (signal.aborted) return;
    frames++;
    wait();
    run();
  }

  return {
    /** True while the page itself asks without end. */
    isSlow: () => frames >= patience,
    ask() {
      if (isDue) return;
      isDue = true;
      // One run for all that an editor does within a turn.
      if (!isWaiting) queueMicrotask(() => !isWaiting && start());
    },
    /** A person is at work: what they do is seen within a frame again. */
    hurry() {
      frames = 0;
      if (timer === undefined) return;
      clearTimeout(timer);
      timer = undefined;
      wait();
    },
  };
}
