import type { Fix, Message } from '../../check/types.ts';
import type { Group } from '../banner/group-findings.ts';
import type { Edit } from './edit-text.ts';

/** What a button of a card does: its words, and the edits that it makes. Without one it copies a wording. */
export type Remedy = { message: Message; edits: Edit[] };

/** The fixes of a card that a press of a button does. Where the same words stand again, it mends all of them. */
export function fixesOf({ lead, again }: Pick<Group, 'lead' | 'again'>): Remedy[] {
  return lead.fixes.filter(isButton).map(({ message, edit }) => {
    const alike = again.flatMap(({ fixes }) => fixes.find((fix) => fix.message.key === message.key) ?? []);
    const edits: Edit[] = [];
    // Two words of one sentence may both be mended by leaving it out.
    for (const one of edit ? [edit, ...alike.flatMap((fix) => fix.edit ?? [])] : [])
      if (!edits.some((made) => made.start < one.end && one.start < made.end)) edits.push(one);
    return { message, edits };
  });
}

/** A fix that a press of a button does: an edit, or a wording to be copied into the account. */
function isButton(fix: Fix): boolean {
  return fix.edit !== undefined || fix.message.values.wording !== undefined;
}
