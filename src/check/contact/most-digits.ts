import { scanAgain } from '../reading/scan-again.ts';

/** Cut where a row is longer than anybody asks about: the next one goes on without a gap. */
const rows = scanAgain(/\d{1,64}/g);

/** The most digits in a row that have nothing but such signs between them: a look before a closer one. */
export function mostDigits(plain: string, between: string): number {
  let most = 0;
  let digits = 0;
  let end = 0;
  for (const { 0: row, index } of rows(plain)) {
    for (let at = end; at < index && digits > 0; at++) if (!between.includes(plain[at] ?? '')) digits = 0;
    digits += row.length;
    end = index + row.length;
    if (digits > most) most = digits;
  }
  return most;
}

export function countDigits(plain: string): number {
  let digits = 0;
  for (const { 0: row } of rows(plain)) digits += row.length;
  return digits;
}
