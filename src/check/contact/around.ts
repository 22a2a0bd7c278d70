import type { Context } from '../context.ts';
import type { Stretch } from '../reading/sentences.ts';

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

/** The sentences that a stretch touches, or so many further. */
function sentencesAround({ reading }: Context, { start, end }: Stretch, reach: number): number[] {
  const { sentences, starts } = reading;
  let first = reading.sentenceAt(start);
  if ((starts[first] ?? 0) + (sentences[first]?.text.length ?? 0) <= start) first++;
  const last = reading.sentenceAt(end - 1);
  if (first > last) return [];
  const around: number[] = [];
  for (let at = Math.max(0, first - reach); at <= Math.min(last + reach, sentences.length - 1); at++)
    around.push(at);
  return around;
}
