/** So many frames in a row no editor draws without a key of a person's. */
const patience = 40;
/** Longer than a check waits for a word's end, so that a check gets its turn even then. */
const slow = 400;

/** Runs what is asked for before the next frame is drawn, once for all that an editor does until then, and seldom while a page asks in frame after frame. */
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
    if (signal.aborted) return;
    if (!isDue) {
      frames = 0;
      return;
    }
    isDue = false;
    frames++;
    wait();
    run();
  }

  return {
    /** True while the page itself asks without end. */
    isSlow: () => frames >= patience,
    ask() {
      isDue = true;
      if (!isWaiting) wait();
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
