import type { Context } from '../context.ts';
import type { Place } from '../reading/reading.ts';
import type { Shape } from './name-at.ts';

/** Whether the words around a given name say that it is no child's: a team's, a place's, a book's, a machine's. */
export function isNamesake(name: Place, { reading }: Context): boolean {
  return reading
    .findIn('other-people.namesake-slot', name.sentence)
    .some(({ from, to }) => from <= name.from && name.to <= to);
}

/** Whether a name in full stands among words of public life, and none of school: famous people bear it too. */
export function isOfPublicLife(
  { sentence, kind }: Place & Pick<Shape, 'kind'>,
  { reading }: Context,
): boolean {
  return (
    kind === 'full' &&
    reading.findIn('other-people.public-life', sentence).length > 0 &&
    reading.findIn('pupil-name.around', sentence).length === 0
  );
}
