import type { Context } from '../context.ts';
import type { Reading } from '../reading/reading.ts';
import type { Span } from '../reading/sentence.ts';
import type { Name } from './find-names.ts';

const inWords =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen'.split(
    ' ',
  );

/** How old somebody is, as told beside the name ("Teddy, 5", "aleena (6)", "Hamid, fourteen,") or soon after it ("He's seven."). */
export function toldAge(name: Name, { reading }: Context): number | undefined {
  return ageBeside(name, reading) ?? ageSoonAfter(name, reading);
}

function ageBeside(name: Name, reading: Reading): number | undefined {
  const tokens = reading.sentences[name.sentence]?.tokens ?? [];
  const [age, next] = tokens.slice(name.to, name.to + 2);
  if (!age || !/^(?:, | \()$/.test(age.gap)) return undefined;
  if (next && !/^[,)]/.test(next.gap)) return undefined;
  return asYears(age.plain) ?? asYears(age.norm);
}

function ageSoonAfter(name: Name, reading: Reading): number | undefined {
  for (const away of [0, 1, 2]) {
    const sentence = name.sentence + away;
    const tokens = reading.sentences[sentence]?.tokens ?? [];
    const told = reading
      .findIn('pupil-name.told-age', sentence)
      .find(({ from, to }) => (away > 0 || from >= name.to) && isWhole(reading, sentence, { from, to }));
    if (!told) continue;
    const years = tokens.slice(told.from, told.to).map(({ plain, norm }) => asYears(plain) ?? asYears(norm));
    return years.find((one) => one !== undefined);
  }
  return undefined;
}

/** "He's six." and "he's six and a half", not "he's six minutes late". */
function isWhole(reading: Reading, sentence: number, { to }: Span): boolean {
  const tokens = reading.sentences[sentence]?.tokens ?? [];
  const next = tokens[to];
  if (/^(?:old|aged)$/.test(tokens[to - 1]?.norm ?? '')) return true;
  return (
    !next || next.kind === 'emoji' || /[^\s]/.test(next.gap) || /^(?:and|but|so|years?)$/.test(next.norm)
  );
}

function asYears(word: string): number | undefined {
  const at = inWords.indexOf(word.toLowerCase());
  const years = at >= 0 ? at + 2 : /^\d{1,3}$/.test(word) ? Number(word) : Number.NaN;
  return years >= 2 && years <= 110 ? years : undefined;
}
