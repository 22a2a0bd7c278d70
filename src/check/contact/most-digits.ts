/** The most digits in a row that have nothing but such signs between them: a look before a closer one. */
export function mostDigits(plain: string, between: string): number {
  let most = 0;
  let digits = 0;
  for (let at = 0; at < plain.length; at++) {
    if (isDigit(plain.charCodeAt(at))) {
      digits++;
      if (digits > most) most = digits;
    } else if (digits > 0 && !between.includes(plain[at] ?? '')) digits = 0;
  }
  return most;
}

export function countDigits(plain: string): number {
  let digits = 0;
  for (let at = 0; at < plain.length; at++) if (isDigit(plain.charCodeAt(at))) digits++;
  return digits;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
