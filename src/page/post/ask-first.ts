import type { CategoryFile } from '../../check/category.ts';
import type { Category } from '../../policy/types.ts';
import { type Group, groupFindings, keyOf, type Silence } from '../banner/group-findings.ts';
import type { Review } from '../review-box.ts';

/** What stands in one of the boxes that a press would post. */
export type Written = Pick<Review, 'findings' | 'reading'> & { box: HTMLElement; silence: Silence };

/** What is to be asked about one box. */
export type Part = { box: HTMLElement; text: string; groups: Group[] };

/** A question that stands before a press on Post. */
export type Question = {
  /** What was pressed: the question stands beside it. */
  by: Element;
  /** Of the boxes that the press would post those that are asked about: the first one's composer shows the question. */
  parts: [Part, ...Part[]];
  /** All the boxes with words in them that it would post. */
  boxes: HTMLElement[];
  /** "Post anyway" was pressed: the next press on Post is the person's own. */
  isAnswered: boolean;
};

export type Asking = ReturnType<typeof makeAsking>;

/**
 * The second click of a double click is no answer. A press that comes later is: not everybody can see, hear or reach the
 * question, and who presses Post again must not find it locked by a warning that may be wrong (promise 4: fails open).
 */
const breath = 800;

/** Keeps the one question that a frame may put before it lets a press on Post through, and what was answered. */
export function makeAsking(categories: ReadonlyMap<Category, Pick<CategoryFile, 'pauses'>>) {
  let question: Question | undefined;
  let since = 0;
  /** Findings that are to go out anyway, until their box is empty again. */
  const answered = new WeakMap<HTMLElement, ReadonlySet<string>>();

  return {
    /** The question, where a box's composer is the one to show it. */
    standing: (box: HTMLElement) => (question?.parts[0].box === box ? question : undefined),
    drop(): void {
      question = undefined;
    },
    /** Other words call for another question, or for none. */
    changed({ box, reading }: Pick<Written, 'box' | 'reading'>): void {
      if (question?.parts.some((part) => part.box === box)) question = undefined;
      if (!reading.text.trim()) answered.delete(box);
    },
    /**
     * The question that this press has to wait for: about all that it would post, for one button may post several boxes.
     * Nothing is held up twice: a later press, made while the question stands, is an answer.
     */
    press(by: Element, written: readonly Written[], now: number): Question | undefined {
      const [first] = question?.parts ?? [];
      if (!written.some(({ box }) => box === first?.box)) question = undefined;
      if (question && now - since > breath) goOut();
      const [part, ...more] = written.map(toPart).filter(({ groups }) => groups.length > 0);
      if (!part || question?.isAnswered) question = undefined;
      else if (!question) {
        since = now;
        const boxes = written.filter(({ reading }) => reading.text.trim()).map(({ box }) => box);
        question = { by, parts: [part, ...more], boxes, isAnswered: false };
      }
      return question;
    },
    /** Posts nothing: it lets the person's own next press through. */
    anyway(): void {
      goOut();
      if (question) question = { ...question, isAnswered: true };
    },
  };

  function goOut(): void {
    for (const { box, text, groups } of question?.parts ?? []) {
      const keys = groups.flatMap(({ lead, others }) => [lead, ...others].map((one) => keyOf(one, text)));
      answered.set(box, new Set([...(answered.get(box) ?? []), ...keys]));
    }
  }

  /** What is sure, of a kind that may hold a press up, and neither dismissed nor answered for. */
  function toPart({ box, findings, reading: { text }, silence }: Written): Part {
    const asking = findings.filter(
      (finding) =>
        finding.certainty === 'sure' &&
        categories.get(finding.category)?.pauses === true &&
        !answered.get(box)?.has(keyOf(finding, text)),
    );
    return { box, text, groups: groupFindings(asking, text, silence) };
  }
}
