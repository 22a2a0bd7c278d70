import type { Disclaimer } from '../../policy/types.ts';
import type { Context, Suspicion } from '../context.ts';
import { hostOf } from '../find-organisation.ts';
import type { Place } from '../reading.ts';
import type { Fix } from '../types.ts';

type Trigger = { start: number; end: number; certainty: Suspicion['certainty']; evidence: string };

/** What X allows in a post; a wording that does not fit gives way to the short one. */
const shortPost = 280;

/** A missing "views my own" line, by the policy's own trigger. The place found is what calls for it. */
export function detectDisclaimer(context: Context): Suspicion[] {
  const { disclaimer } = context.profile;
  const { draft, reading } = context;
  if (!disclaimer || draft.accountHasDisclaimer || draft.voice === 'school') return [];
  const trigger = disclaimer.neededWhen
    .map((kind) => triggers[kind](context))
    .find((one) => one !== undefined);
  if (!trigger) return [];
  const present = reading.find('disclaimer.present')[0];
  return [
    {
      category: 'disclaimer',
      start: trigger.start,
      end: trigger.end,
      certainty: trigger.certainty,
      message: { key: 'found', values: { seen: draft.text.slice(trigger.start, trigger.end) } },
      fixes: fixesOf(disclaimer, draft.text, draft.network),
      evidence: [trigger.evidence],
      ...(present ? { veto: `a disclaimer is there: ${reading.typed(present)}` } : {}),
    },
  ];
}

function fixesOf(disclaimer: Disclaimer, text: string, network: string): Fix[] {
  const roomy = network !== 'x' || text.length + disclaimer.wording.length + 1 <= shortPost;
  const wording = roomy ? disclaimer.wording : (disclaimer.short ?? disclaimer.wording);
  const fits = network !== 'x' || text.length + wording.length + 1 <= shortPost;
  const values = { wording };
  const add: Fix = { message: { key: 'fix', values } };
  if (fits)
    add.edit = { start: text.length, end: text.length, text: `${/\s$/.test(text) ? '' : ' '}${wording}` };
  return disclaimer.goesIn === 'account' ? [{ message: { key: 'account', values } }, add] : [add];
}

const triggers: Record<Disclaimer['neededWhen'][number], (context: Context) => Trigger | undefined> = {
  organisation: (context) => {
    const naming = context.reading.find('@organisation').find((place) => !isAddress(context, place));
    return naming && toTrigger(context, naming, 'sure', 'the organisation is named');
  },
  workplace: ({ suspicions }) => {
    const [work] = suspicions('workplace');
    return work && { ...work, evidence: 'the workplace is named' };
  },
  occupation: (context) => {
    const stated = context.reading.find('disclaimer.occupation')[0];
    return stated && toTrigger(context, stated, 'sure', 'the occupation is stated');
  },
  'work-view': (context) => {
    const [criticism] = context.suspicions('criticism');
    const [work] = context.suspicions('workplace');
    if (criticism && work) return { ...criticism, evidence: 'a view about work' };
    const { reading } = context;
    const aboutWork =
      context.suspicions('workplace').length > 0 || reading.find('disclaimer.occupation').length > 0;
    if (!aboutWork) return undefined;
    const opinion = reading
      .find('disclaimer.opinion')
      .find(({ sentence }) =>
        [sentence - 1, sentence, sentence + 1].some(
          (at) => reading.findIn('disclaimer.work-topic', at).length > 0,
        ),
      );
    return opinion && toTrigger(context, opinion, 'sure', 'a view about work');
  },
};

function toTrigger(
  context: Context,
  place: Place,
  certainty: Suspicion['certainty'],
  evidence: string,
): Trigger {
  return {
    ...context.reading.offsets(place),
    certainty,
    evidence: `${evidence}: ${context.reading.typed(place)}`,
  };
}

/** A name that only stands in an e-mail or web address does not ask for a disclaimer. */
function isAddress(context: Context, place: Place): boolean {
  const token = context.reading.sentences[place.sentence]?.tokens[place.from];
  return token !== undefined && (token.kind === 'email' || token.kind === 'url') && hostOf(token) !== '';
}
