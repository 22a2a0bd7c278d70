/** A sort code, an account number, or both where they stand together. Offsets in the unfolded text. */
export type BankDetails = { from: number; length: number; why: string };

const sortCode = /(?<![\d-])\d{2}([- ])\d{2}\1\d{2}(?![\d-])/g;
const plainSortCode = /\b(sort ?code[\s:#.=-]{0,3}(?:is |no\.? |number )?)(\d{6})(?!\d)/gi;
const besideAccount =
  /^[\s,;/]{0,3}(?:(?:and |account|acc(?:t|ount)?|a\/c|no\.?|number|is|:)[\s:.]{0,2}){0,4}(\d{4} ?\d{4})\b/i;
const account = /(?<!\d)\d{8}(?!\d)/g;
const bankWords =
  /\b(?:sort ?code|s\/c|a\/c|account|acc(?:t|ount)? ?(?:no|number)|bank|bank ?transfer|transfer|bacs|iban|monzo|halifax|natwest|lloyds|barclays|santander|nationwide|starling|hsbc|tsb|revolut|first direct|co-?op bank|metro bank|pay(?:ing)? (?:it |them |me |us )?(?:in ?to|in|to|straight into)|payslip|wages)\b/i;
const farthest = 30;

/** Finds the numbers by which one is paid. */
export function findBankDetails(plain: string): readonly BankDetails[] {
  const isBank = bankWords.test(plain);
  const found: BankDetails[] = [];
  const add = (from: number, length: number, why: string) => {
    if (!found.some((other) => other.from < from + length && from < other.from + other.length))
      found.push({ from, length, why });
  };
  for (const match of plain.matchAll(sortCode)) {
    const end = match.index + match[0].length;
    const rest = besideAccount.exec(plain.slice(end, end + 50));
    if (rest) add(match.index, match[0].length + rest[0].length, 'a sort code and account number');
    else if (isBank) add(match.index, match[0].length, 'a sort code');
  }
  if (!isBank) return found;
  for (const match of plain.matchAll(plainSortCode))
    add(match.index + (match[1]?.length ?? 0), match[2]?.length ?? 0, 'a sort code');
  for (const match of plain.matchAll(account)) add(match.index, match[0].length, 'an account number');
  return join(found, plain);
}

/** Makes one of those that hardly anything parts: they are of the same account. */
function join(found: readonly BankDetails[], plain: string): BankDetails[] {
  const joined: BankDetails[] = [];
  for (const one of [...found].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    const gap = last && plain.slice(last.from + last.length, one.from);
    if (last && gap !== undefined && gap.length <= farthest && !/[!?\n]/.test(gap)) {
      last.length = one.from + one.length - last.from;
      last.why = 'a sort code and account number';
    } else joined.push({ ...one });
  }
  return joined;
}
