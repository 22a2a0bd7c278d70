import { createHash } from 'node:crypto';

/** Whether a labelled post belongs to the third that is only ever scored, by its id. */
export function isHeldOut(id: string): boolean {
  return createHash('sha256').update(id).digest().readUInt32BE(0) % 3 === 0;
}

/** A share with its raw counts and Wilson's 95 % interval. */
export function interval(part: number, whole: number): string {
  if (whole === 0) return '0 of 0';
  const z = 1.96;
  const share = part / whole;
  const middle = (share + (z * z) / (2 * whole)) / (1 + (z * z) / whole);
  const half =
    (z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole))) / (1 + (z * z) / whole);
  const show = (value: number) => (100 * Math.min(1, Math.max(0, value))).toFixed(1);
  return `${part} of ${whole} = ${show(share)} % (95 % interval ${show(middle - half)} to ${show(middle + half)} %)`;
}
