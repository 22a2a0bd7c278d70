/** A policy's date (YYYY, YYYY-MM or YYYY-MM-DD) as people write it: 12 December 2019. */
export function writeDate(date: string): string {
  const [year, month, day] = date.split('-');
  if (!month) return year ?? date;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day) options.day = 'numeric';
  return new Intl.DateTimeFormat('en-GB', options).format(new Date(date));
}
