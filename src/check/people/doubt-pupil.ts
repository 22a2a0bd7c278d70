import type { Context } from '../context.ts';
import type { Name } from './find-names.ts';
import { slotOf } from './slots.ts';
import { isInitialled, isYoungster } from './traits.ts';

/** What has been found out of a person: named as older people are; taken up again by a he or she. */
type Known = { isOfAge: boolean; isTakenUp: boolean };

/** How much more must speak for a pupil, where the name itself or what is said of it is no child's by itself. */
export function doubtPupil(name: Name, context: Context, { isOfAge, isTakenUp }: Known): number {
  // Barbara is in the office, or in the choir.
  const isElder = name.kind === 'given' && isOfAge;
  // A name in full stands in books, in the news and on conference programmes.
  const isAnybody =
    name.kind === 'full' && !isInitialled(name, context) && !isTakenUp && !isTold(name, context);
  const token = context.reading.sentences[name.sentence]?.tokens[name.from];
  const mayBeThing = name.strength === 2 && token?.capital;
  return (isElder ? 1.5 : 0) + (isAnybody ? 1.2 : 0) + (mayBeThing ? 0.6 : 0);
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

/** Whether anything is told of the person: in the words beside the name, by a child's name, in a sentence of school. */
function isTold(name: Name, context: Context): boolean {
  const { reading } = context;
  return (
    slots.some((set) => slotOf(reading, name, set) !== undefined) ||
    isYoungster(name, context) ||
    school.some((set) => reading.findIn(set, name.sentence).length > 0)
  );
}
