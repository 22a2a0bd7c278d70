import type { Context } from '../context.ts';

/** UTF-16 offsets in the draft's text, end exclusive. */
export type Stretch = { start: number; end: number };

/** Where a set stands in the sentences that a stretch touches, or so many further. */
export function placesAround(context: Context, stretch: Stretch, set: string, reach = 0): Stretch[] {
  const { reading } = context;
  const places: Stretch[] = [];
  for (const at of sentencesAround(context, stretch, reach))
    for (const span of reading.findIn(set, at)) places.push(reading.offsets({ ...span, sentence: at }));
  return places;
}

/** The first phrase of a set in the sentences that a stretch touches, or so many further: "set: words". */
export function firstAround(context: Context, stretch: Stretch, set: string, reach = 0): string | undefined {
  const [place] = placesAround(context, stretch, set, reach);
  return place && `${set}: ${context.reading.text.slice(place.start, place.end)}`;
}

/** The first phrase of a set in the post that is being answered. */
export function firstInReply(context: Context, set: string): string | undefined {
  const [place] = context.reply.find(set);
  return place && `reply ${set}: ${context.reply.typed(place)}`;
}

function sentencesAround({ reading }: Context, stretch: Stretch, reach: number): number[] {
  const touched: number[] = [];
  for (const [sentence, read] of reading.sentences.entries()) {
    const start = reading.starts[sentence] ?? 0;
    if (start + read.text.length > stretch.start && start < stretch.end) touched.push(sentence);
  }
  const first = (touched[0] ?? 0) - reach;
  const last = (touched.at(-1) ?? -1) + reach;
  return [...reading.sentences.keys()].filter((at) => at >= first && at <= last);
}
