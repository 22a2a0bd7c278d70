import type { Context } from '../context.ts';
import type { Name } from './find-names.ts';
import { slotOf } from './slots.ts';
import { isElder, isInitialled, isTakenUpLater, isYoungster } from './traits.ts';

/** How much more must speak for a pupil, where the name itself or what is said of it is no child's by itself. */
export function doubtPupil(name: Name, context: Context): number {
  // Barbara is in the office, or in the choir.
  const isOfAge = name.kind === 'given' && isElder(name, context);
  // A name in full stands in books, in the news and on conference programmes.
  const isAnybody = name.kind === 'full' && !isInitialled(name, context) && !isTold(name, context);
  const token = context.reading.sentences[name.sentence]?.tokens[name.from];
  const mayBeThing = name.strength === 2 && token?.capital;
  return (isOfAge ? 1.5 : 0) + (isAnybody ? 1.2 : 0) + (mayBeThing ? 0.6 : 0);
}

const slots = ['pupil-name.hint', 'pupil-name.little', 'other-people.told-slot'];
const school = [
  'pupil-name.around',
  'pupil-name.anywhere',
  'school-life.day',
  'school-life.taught',
  'other-people.school',
  '@organisation',
];

/** Whether anything is told of the person: in the words beside the name, by a he or she, in a sentence of school. */
function isTold(name: Name, context: Context): boolean {
  const { reading } = context;
  return (
    slots.some((set) => slotOf(reading, name, set) !== undefined) ||
    isYoungster(name, context) ||
    isTakenUpLater(name, context) ||
    school.some((set) => reading.findIn(set, name.sentence).length > 0)
  );
}
