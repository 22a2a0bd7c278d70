// Intl would load its calendars into every page that shows a card.
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A policy's date (YYYY, YYYY-MM or YYYY-MM-DD) as people write it: 12 December 2019. */
export function writeDate(date: string): string {
  const [year = date, month, day] = date.split('-');
  const written = [day && Number(day), month && months[Number(month) - 1], year];
  return written.filter(Boolean).join(' ');
}
