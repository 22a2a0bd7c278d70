import type { Severity } from '../../policy/types.ts';
import type { CategoryFile } from '../category.ts';
import type { Context, Suspicion } from '../context.ts';
import type { Holding } from '../holdings.ts';
import type { Reading } from '../reading/reading.ts';
import type { Finding, Fix } from '../types.ts';
import { fitWords } from './fit-words.ts';
import { leaveOutWords } from './leave-out-words.ts';

/** The more, the graver. */
export const weight: Record<Severity, number> = { advice: 0, caution: 1, serious: 2 };

/** Makes a finding of a suspicion: the rule's clauses, the severity raised to the category's floor, and the fixes. `all`: what else was found of the category. */
export function toFinding(
  { category, rule, clauses }: Holding,
  suspicion: Suspicion,
  all: readonly Suspicion[],
  context: Context,
): Finding {
  const floor = category.floor ?? 'advice';
  return {
    category: category.id,
    severity: weight[floor] > weight[rule.severity] ? floor : rule.severity,
    basis: rule.basis,
    certainty: suspicion.certainty,
    start: suspicion.start,
    end: suspicion.end,
    clauses: [...clauses],
    message: suspicion.message ?? {
      key: 'found',
      values: { seen: context.draft.text.slice(suspicion.start, suspicion.end) },
    },
    fixes: suspicion.fixes ?? fixesOf(category, suspicion, all, context),
  };
}

function fixesOf(
  category: CategoryFile,
  suspicion: Suspicion,
  all: readonly Suspicion[],
  context: Context,
): Fix[] {
  const message = { key: 'fix', values: suspicion.message?.values ?? {} };
  if (!category.mend) return [{ message }];
  if (category.mend === 'leave-out') {
    const edit = leaveOutWords(suspicion, context);
    return [edit ? { message, edit } : { message }];
  }
  if (category.mend !== 'drop-sentence') return [fitWords(suspicion, all, category.mend, context)];
  const { reading, draft } = context;
  if (isSpared(all, reading)) return [{ message }];
  const sentence = reading.sentenceAt(suspicion.start);
  const start = reading.starts[sentence] ?? 0;
  const end = reading.starts[sentence + 1] ?? draft.text.length;
  // A line break stays where it is: editors take it badly when one goes.
  const whole = draft.text.slice(start, end);
  const text = whole.includes('\n') ? whole.slice(0, whole.indexOf('\n')).trimEnd() : whole;
  return [{ message, edit: { start, end: start + text.length, text: '' } }];
}

/** A child's disclosure and protected speech are never offered to be taken out, nor what is told beside them. */
function isSpared(all: readonly Suspicion[], reading: Reading): boolean {
  return (
    all.some(({ fixes }) => fixes) ||
    ['disclosure.told', 'common.protected'].some((set) => reading.find(set).length > 0)
  );
}
