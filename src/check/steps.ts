/** Work that may be put down at each `yield` and taken up again, so that nobody has to wait for the whole of it. */
export type Steps<Result, Part = void> = Generator<Part, Result, void>;

/** Does it all at once. */
export function finish<Result>(steps: Steps<Result, unknown>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
