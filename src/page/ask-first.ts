import type { CategoryFile } from '../check/category.ts';
import type { Category } from '../policy/types.ts';
import { type Group, groupFindings, keyOf, type Silence } from './group-findings.ts';
import type { Review } from './review-box.ts';

/** A question that stands before a press on Post. */
export type Question = {
  /** What was pressed: the question stands beside it. */
  by: Element;
  groups: Group[];
  /** "Post anyway" was pressed: the next press on Post is the person's own. */
  isAnswered: boolean;
};

type Written = Pick<Review, 'findings' | 'reading'>;

/**
 * The second click of a double click is no answer. A press that comes later is: not everybody can see, hear or reach the
 * question, and who presses Post again must not find it locked by a warning that may be wrong (promise 4: fails open).
 */
const breath = 800;

/** Keeps the question that a composer may put before it lets a press on Post through, and what was answered. */
export function makeAsking(categories: ReadonlyMap<Category, Pick<CategoryFile, 'pauses'>>) {
  let question: Question | undefined;
  let since = 0;
  /** Findings that are to go out anyway, until the box is empty again. */
  let answered: ReadonlySet<string> = new Set();

  return {
    standing: () => question,
    drop(): void {
      question = undefined;
    },
    /** Other words call for another question, or for none. */
    changed({ reading }: Written): void {
      question = undefined;
      if (!reading.text.trim()) answered = new Set();
    },
    /** True if this press has to wait for an answer. Nothing is held up twice: a later press, made while the question stands, is one. */
    press(by: Element, written: Written, silence: Silence, now: number): boolean {
      // One button may post several boxes: what one of them has asked is not asked again while the others are.
      if (question && now - since > breath) goOut(written);
      const groups = groupsToAsk(written, silence);
      if (groups.length === 0 || question?.isAnswered) {
        question = undefined;
        return false;
      }
      if (!question) since = now;
      question ??= { by, groups, isAnswered: false };
      return true;
    },
    /** Posts nothing: it lets the person's own next press through. */
    anyway(written: Written): void {
      goOut(written);
      if (question) question = { ...question, isAnswered: true };
    },
  };

  function goOut({ findings, reading }: Written): void {
    answered = new Set([...answered, ...findings.map((one) => keyOf(one, reading.text))]);
  }

  /** What is sure, of a kind that may hold a press up, and neither dismissed nor answered for. */
  function groupsToAsk({ findings, reading }: Written, silence: Silence): Group[] {
    const asking = findings.filter(
      (finding) =>
        finding.certainty === 'sure' &&
        categories.get(finding.category)?.pauses === true &&
        !answered.has(keyOf(finding, reading.text)),
    );
    return groupFindings(asking, reading.text, silence);
  }
}
