import type { Context } from '../context.ts';
import { Overlaps, overlap } from '../reading/overlaps.ts';
import { scanAgain } from '../reading/scan-again.ts';
import type { Stretch } from '../reading/sentences.ts';
import { unfold } from '../reading/unfold.ts';
import type { Certainty } from '../types.ts';
import { firstInReply, placesAround } from './around.ts';
import { findSpokenDigits } from './find-spoken-digits.ts';

/** A password, code or login in a text. UTF-16 offsets of the secret itself. */
export type Secret = Stretch & { why: string; certainty: Certainty };

/** What a secret looks like. `mixed` letters with digits or signs, `apart` digits one by one, `turns` of a dial, `dial` its numbers alone. */
type Shape = 'mixed' | 'digits' | 'apart' | 'turns' | 'dial' | 'spoken' | 'word';
type Candidate = Stretch & { shape: Shape; year: boolean };

/** A word with none of these is one like any other. */
const special = /[\d!@#$%^&*_+=]/;
const blank = /\s/;
const token = /(?<![^\s("'“‘:=/[])[A-Za-z0-9!@#$%^&*_+=?.~-]{3,40}/g;
const inParts = scanAgain(/(?<![\d.,/£-])\d(?:([ -])\d)(?:\1\d){1,7}(?![\d/]|\.\d|[ -]\d)/g);
const turns = scanAgain(
  /\b\d{1,2} (?:left|right|clockwise|anti-?clockwise)(?:,? (?:then )?\d{1,2} (?:left|right|clockwise|anti-?clockwise)){1,5}\b|\b(?:left|right|clockwise|anti-?clockwise)(?: to)? \d{1,2}(?:,? (?:then )?(?:left|right|clockwise|anti-?clockwise)(?: to)? \d{1,2}){1,5}\b|\b\d{1,2}(?:,? then \d{1,2}){2,5}\b/gi,
);
/** admin / admin123, user: jpayne pass: … */
const pairs = scanAgain(
  /\b(?:(?:admin|administrator|root|guest|teacher|staff|student|pupil|user|supply|cover|demo)\w{0,12}\s?[/:]\s?|(?:sims|arbor|bromcom|cpoms|tapestry|parentpay|class ?charts)\s?:\s?[a-z.]{3,20}\s?[,/]\s?)(?!https?)([A-Za-z][A-Za-z0-9!@#$%^&*_+=.-]{3,30}\d[A-Za-z0-9!@#$%^&*_+=-]{0,20})/gi,
);
/** login: admin admin, the same word twice or one that many systems come with. */
const logIns = scanAgain(
  /\b(?:log ?-?(?:in|on)s?|user ?names?|sign ?-?in|credentials)(?: details?| is| are)?\s?[:=]\s?(([a-z][\w.-]{2,30})(?:\s?[/,|]\s?|\s(?:and\s|pass(?:word)?\s?[:=]?\s?)?)(?:\2|password|passw0rd|letmein|welcome|changeme|default|qwerty|admin|guest))(?=\s?(?:[.,;!?)]|$|\n))/gim,
);
/** A long number in groups: 812 3456 7890. */
const inGroups = scanAgain(/(?<![\d.,/£$€-])\d{3,6}(?: \d{3,6}){1,4}(?![\d/%]|[.,]\d)/g);
/** Before digits that a hand puts in. */
const pressed =
  /\b(?:press|type|key|tap|punch|enter|put|pop|bash|bung|stick|whack|shove|use|try)(?:ing|s)?(?: in)?\s$/i;
/** Three words or so, said to be the password. */
const phrases = scanAgain(
  /\bpass ?(?:word|phrase)s?(?:(?: \w{1,30}){0,3} (?:is|was)|'s|\s?[:=]) ((?:(?!(?:the|to|a|an|is|and|for|in|on|of|not|you|me|my|so|again|it|too|at|by|with|that|this|your|our|as|because|but|if|when|or)\b)[a-z]{3,12}[ -]){1,3}[a-z]{3,12})(?=\s?(?:[,.)!?;]|$|\n|all\b|no\b))/gim,
  224,
);
const football = /\b(?:formation|kick ?off|nil|midfield|striker|back four|wing ?backs?)\b/i;
const dials = scanAgain(/(?<![\d-])\d{1,2}-\d{1,2}-\d{1,2}(?![\d-])/g);
const repeated = scanAgain(
  /\b(?:three|four|five|six) (?:noughts|zeros|zeroes|ones|twos|threes|fours|fives|sixes|sevens|eights|nines)\b/gi,
);
/** A word that leads up to a number that opens something. */
const leads =
  /(?:\b(?:is|was|are|now|still|to|code|codes|pin|number|combination|combo|its|it|as|with|in|enter|press|be|use|wants?|needs?|mine|put|star|hash|passcode|just|says|key|keypad|years?|then)|'s|[:=,("'–-])\s*$/i;
const counts =
  /\b(?:room|page|period|row|aisle|platform|gate|flat|bus|route|chapter|week|day|term|year|table|lane|ward|junction|channel|over|than|only|all|about|nearly|almost|around|some|these|those)\s$/i;
/** Hardly anything in prose looks like this: Ofsted2Good, Tigger_08, Welcome1. */
const password = /^(?=[^\s]*[\d!$%^*_])[A-Z][a-z]{3,}[\d!$%^&*_+][A-Za-z\d!$%^&*_]*$/;
const givens = scanAgain(
  /\b(?:pass ?(?:word|code|phrase)|wi-?fi(?: password| key)?|p\/?w|pwd)s?\b(?:[^.!?\n"'“]{0,28}?\b(?:is|was|are)\b|'s|s'|\s?[:=])\s{0,2}(?:still |now |just |literally |simply |currently )?(?:(["'])([^"'\n]{3,40})\1|([A-Za-z][A-Za-z0-9_-]{3,30})(?=\s{0,2}(?:[,.)!?;]|$|\n|and\b|all\b|no\b|with\b|in\b|xx?\b|\p{Extended_Pictographic})))/giu,
);
/** Behind "the password is" without being it. */
const noWord =
  /(?:ed|er|ing|ly|est|able|ful)$|^(?:my|the|a|an|your|our|his|her|their|not|no|on|in|at|to|too|so|very|way|that|this|what|which|where|when|gone|wrong|incorrect|weak|strong|safe|secret|long|short|easy|hard|down|up|out|back|fine|good|bad|broken|dead|case|slow|better|worse|awful|rubbish|terrible|great|crap|pants|dire|dreadful|there|here|it|one|only|always|never|still|same|different|new|old|yours|mine|ours|theirs|everywhere|impossible|required|private|public|free|available|faster|patchy|behind|under|dodgy|non|down|shocking|useless|unreal|about|like|for|from|with|without|because|being|some|just|now|full|such|joke|ridiculous|complicated|unavailable|lost|true|false|sensitive|again|patience|coffee|chaos|cake|gin|wine|tea|love|hope|respect|fun|kindness|teamwork|resilience|positivity|perseverance|yes|no)$/i;
const units =
  /^\s?(?:%|°|am\b|pm\b|k\b|kg\b|g\b|ml\b|m\b|p\b|km\b|mm\b|cm\b|hours?\b|hrs?\b|min(?:ute)?s?\b|secs?\b|days?\b|weeks?\b|months?\b|years?\b|yrs?\b|times\b|people\b|kids\b|children\b|pupils\b|students\b|staff\b|parents\b|families\b|characters?\b|digits?\b|letters\b|miles?\b|quid\b|pounds?\b|emails?\b|points?\b|steps\b|words?\b|pages?\b|books?\b|words\b|of\b|per\b|-?ish\b|calories\b|st\b|nd\b|rd\b|th\b|goes\b|attempts?\b|tries\b)/i;
const noMixed =
  /^(?:\d{1,2}[:.]?\d{0,2}(?:am|pm)|\d+(?:st|nd|rd|th|s|k|m|p|g|kg|ml|cm|mm|km|mb|gb|tb|x|hrs?|mins?|yrs?|ish)|(?:19|20)\d\ds|(?:y|yr|year|ks|set|class|form|room|key|level|grade|a|m|b)-?\d{1,3}[a-z]?|covid-?19|[a-z]{1,2}\d[a-z\d]?\d[a-z]{2}|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?|\d+(?:[.,]\d+)*|\d+-\d+|\d+-(?:year|day|week|hour|minute|month|page|mile|point|digit|part|way|inch|man)s?(?:-\w+)?|\d+yo|\d+-(?:a|to|2)-\w+|\d{3,4}p|\d+x\d+|ub40|wd40|r2d2|c3po|h2o|co2|blink-?182|ios-?\d+|(?:chat)?gpt-?\d\w?|(?:iphone|ipad|galaxy|windows|office|ps|xbox|gcse|btec|mp|fifa|formula|web|co|h)-?\d\w{0,3})$/i;

/** Finds secrets that are given away: a lock named and something shaped like its key beside it. */
export function findSecrets(context: Context, taken: readonly Stretch[] = []): Secret[] {
  const { plain, origin } = unfold(context.draft.text);
  const others = new Overlaps(taken);
  const found = new Overlaps<Secret>();
  for (const candidate of findCandidates(plain, origin)) {
    if (others.firstOver(candidate) || found.firstOver(candidate)) continue;
    const verdict = judge(candidate, context);
    if (verdict) found.add({ start: candidate.start, end: candidate.end, ...verdict });
  }
  return found.all;
}

/** A secret described instead of written, where the sentence gives none away: "capital T, tiger, then 4". */
export function findToldSecrets(context: Context, secrets: readonly Stretch[]): Secret[] {
  const { reading } = context;
  const asked = firstInReply(context, 'credentials.asked');
  const known = new Overlaps(secrets);
  return reading.sentences.flatMap((_, sentence): Secret[] => {
    const [lock] = reading.findIn('credentials.told', sentence);
    if (!lock && asked === undefined) return [];
    const told = reading
      .findIn('credentials.spelled', sentence)
      .find((span) => (lock ? span.from >= lock.to || span.to <= lock.from : asked !== undefined));
    if (!told || known.firstOver(reading.offsets(reading.whole(sentence)))) return [];
    const place = reading.offsets({ ...told, sentence });
    return [
      {
        ...place,
        why: lock ? `spelt out: ${reading.typed({ ...lock, sentence })}` : `spelt out, ${asked}`,
        certainty: 'possible',
      },
    ];
  });
}

function judge(candidate: Candidate, context: Context): { why: string; certainty: Certainty } | undefined {
  const { shape, year } = candidate;
  if (shape === 'word') return { why: 'a word said to be the password', certainty: 'possible' };
  const text = context.draft.text;
  const opens = nearest(placesAround(context, candidate, 'credentials.opens'), candidate);
  if (
    opens &&
    !year &&
    candidate.end <= opens.start &&
    between(opens, candidate) <= 3 &&
    pressed.test(text.slice(Math.max(0, candidate.start - 12), candidate.start))
  )
    return { why: `pressed “${text.slice(opens.start, opens.end)}”`, certainty: 'possible' };
  const lock = nearest(placesAround(context, candidate, 'credentials.lock'), candidate);
  const why = lock && `beside “${text.slice(lock.start, lock.end)}”`;
  const strong = shape !== 'digits' && shape !== 'spoken' && shape !== 'dial';
  if (lock && why) {
    const gap = between(lock, candidate);
    const before = lock.start < candidate.start;
    // "1432 logins" counts; "2206 is the alarm code" gives away.
    const counted =
      !before &&
      !strong &&
      !/^\s?(?:is|'s|for|on|gets|opens|as|works|[-–:=,(])/.test(text.slice(candidate.end));
    if (counted) return undefined;
    const said = /\byear\b/i.test(text.slice(lock.end, candidate.start));
    const most = shape === 'dial' ? 14 : year && !said ? 12 : before ? (strong ? 90 : 48) : strong ? 30 : 22;
    const far = shape === 'mixed' && gap > 30 && !password.test(text.slice(candidate.start, candidate.end));
    if (
      (far || (!strong && gap > 2)) &&
      before &&
      !leads.test(text.slice(Math.max(0, candidate.start - 16), candidate.start))
    )
      return undefined;
    if (gap <= most) return { why, certainty: gap <= 40 && !year && before ? 'sure' : 'possible' };
  }
  const door = nearest(placesAround(context, candidate, 'credentials.door'), candidate);
  if (door && !year) {
    const gap = between(door, candidate);
    const said = `beside “${text.slice(door.start, door.end)}”`;
    if (
      shape === 'apart' ||
      shape === 'turns' ||
      (shape === 'mixed' && gap <= 6) ||
      (shape === 'digits' &&
        // "cleaning cupboard 1379": said to one, a number right behind a door is its code.
        ((gap <= 3 && /[,:=-]/.test(text.slice(door.end, candidate.start))) ||
          (gap === 1 && door.end < candidate.start && context.draft.surface === 'message')))
    )
      return { why: said, certainty: 'possible' };
  }
  // mrsdee@live.co.uk / Sausages88
  if (
    shape === 'mixed' &&
    /\w@[\w.-]{4,60}\s{0,2}(?:[/|,:]|and|with|password)\s{0,2}$/.test(
      text.slice(0, candidate.start).slice(-80),
    )
  )
    return { why: 'behind an address', certainty: 'possible' };
  // C4719Y: the buttons of a lock on a door.
  const key = text.slice(candidate.start, candidate.end);
  if (/^[A-Z]\d{3,5}[A-Z]$/.test(key) || (shape === 'apart' && key.length >= 7)) {
    const [entry] = placesAround(context, candidate, 'credentials.entry');
    if (entry) return { why: `beside “${text.slice(entry.start, entry.end)}”`, certainty: 'possible' };
  }
  const led = nearest(placesAround(context, candidate, 'credentials.said'), candidate);
  if (!year && shape !== 'dial' && led && led.start < candidate.start && between(led, candidate) <= 2) {
    const [about] = placesAround(context, candidate, 'credentials.door', 1);
    if (about) return { why: `about “${text.slice(about.start, about.end)}”`, certainty: 'possible' };
  }
  if (password.test(text.slice(candidate.start, candidate.end))) {
    const [hint] = placesAround(context, candidate, 'credentials.hint', 1);
    if (hint) return { why: `near “${text.slice(hint.start, hint.end)}”`, certainty: 'possible' };
  }
  const asked = firstInReply(context, 'credentials.asked');
  if (
    asked &&
    !(year && candidate.start > 40) &&
    (shape !== 'mixed' || candidate.start < 60) &&
    candidate.start < 120
  )
    return { why: asked, certainty: 'possible' };
  if (shape === 'digits' || shape === 'spoken' || shape === 'dial' || year) return undefined;
  // In the sentence behind it takes a shape that prose hardly has.
  const words = text.slice(candidate.start, candidate.end);
  if (shape === 'mixed' && !(words.length >= 6 && /[A-Z!$%^*]/.test(words))) return undefined;
  const [near] = placesAround(context, candidate, 'credentials.lock', 1);
  if (near) return { why: `after “${text.slice(near.start, near.end)}”`, certainty: 'possible' };
  return undefined;
}

function findCandidates(plain: string, origin: number[] | undefined): Candidate[] {
  const candidates: Candidate[] = [];
  const add = (from: number, to: number, shape: Shape, year = false) =>
    candidates.push({ start: origin?.[from] ?? from, end: origin?.[to] ?? to, shape, year });
  const digits = /\d/.test(plain);
  if (digits) for (const match of turns(plain)) add(match.index, match.index + match[0].length, 'turns');
  const speaksOfLocks = /pass|wi-?fi|p\/?w/i.test(plain);
  for (const match of speaksOfLocks ? givens(plain) : []) {
    const quoted = match[2];
    const word = quoted ?? match[3] ?? '';
    if (!quoted && (noWord.test(word) || /\d/.test(word))) continue;
    const from = match.index + match[0].indexOf(word, match[0].length - word.length - (quoted ? 1 : 0));
    add(from, from + word.length, 'word');
  }
  for (const match of speaksOfLocks ? phrases(plain) : []) {
    const words = match[1] ?? '';
    if (words.split(/[ -]/).some((word) => noWord.test(word))) continue;
    add(match.index + match[0].length - words.length, match.index + match[0].length, 'word');
  }
  for (const match of /\b(?:log|user|sign|cred)/i.test(plain) ? logIns(plain) : []) {
    const words = match[1] ?? '';
    add(match.index + match[0].length - words.length, match.index + match[0].length, 'word');
  }
  const groups = digits ? inGroups(plain) : [];
  for (const match of groups) add(match.index, match.index + match[0].length, 'digits');
  let group = 0;
  for (const match of digits ? pairs(plain) : []) {
    const word = match[1] ?? '';
    const from = match.index + match[0].length - word.length;
    add(from, from + word.length, 'word');
  }
  for (const match of matchSpecial(plain)) {
    const words = match[0].replace(/[.,;!?~-]+$/, '').replace(/^[-.=]+/, '');
    const from = match.index + match[0].indexOf(words);
    const to = from + words.length;
    if (
      words.length < 3 ||
      /[£$€]$/.test(plain[from - 1] ?? '') ||
      /^[#@]/.test(words) ||
      /@.*\./.test(words)
    )
      continue;
    if (/^\d{3,8}[#*]?$/.test(words)) {
      while (group < groups.length && endOf(groups[group]) < to) group++;
      if ((groups[group]?.index ?? to) <= from) continue;
      const money = /[£$€]\s?$|[\d][,.]$/.test(plain.slice(Math.max(0, from - 3), from));
      const time =
        /^(?:[01]\d|2[0-3])[0-5]\d$/.test(words) &&
        /\b(?:at|from|until|till|by|before|after|around|since|past|about|to)\s$/i.test(
          plain.slice(Math.max(0, from - 8), from),
        );
      if (time || counts.test(plain.slice(Math.max(0, from - 12), from))) continue;
      if (money || units.test(plain.slice(to, to + 14)) || /^[,.:/]\d/.test(plain.slice(to, to + 2)))
        continue;
      add(from, to, 'digits', /^(?:19|20)\d\d$/.test(words));
    } else if (words.length >= 4 && isMixed(words)) add(from, to, 'mixed');
  }
  let isFootball: boolean | undefined;
  for (const match of digits && /\d[ -]\d/.test(plain) ? inParts(plain) : []) {
    const digits = match[0].replace(/\D/g, '');
    if (digits.length < 3 || '0123456789'.includes(digits) || '9876543210'.includes(digits)) continue;
    if (digits.length === 3) {
      isFootball ??= football.test(plain);
      if (isFootball) continue;
    }
    add(match.index, match.index + match[0].length, 'apart');
  }
  for (const match of digits && /\d-\d/.test(plain) ? dials(plain) : [])
    add(match.index, match.index + match[0].length, 'dial');
  for (const match of repeated(plain)) add(match.index, match.index + match[0].length, 'spoken');
  for (const { start, end, digits } of findSpokenDigits(plain))
    if (digits.length >= 4) add(start, end, 'spoken');
  return candidates;
}

function endOf(match: RegExpExecArray | undefined): number {
  return match ? match.index + match[0].length : 0;
}

/** The tokens that have something special: only the stretches that have it are looked at. */
function* matchSpecial(plain: string): Iterable<{ 0: string; index: number }> {
  const next = new RegExp(special, 'g');
  for (let found = next.exec(plain); found; found = next.exec(plain)) {
    let from = found.index;
    while (from > 0 && !blank.test(plain[from - 1] ?? '')) from--;
    let to = found.index;
    while (to < plain.length && !blank.test(plain[to] ?? '')) to++;
    for (const { 0: typed, index } of plain.slice(from, to).matchAll(token))
      if (special.test(typed)) yield { 0: typed, index: from + index };
    next.lastIndex = to;
  }
}

/** Letters with digits, or words joined by signs that prose does not use: Marigold8, Otter!Lane. */
function isMixed(words: string): boolean {
  if (noMixed.test(words) || /^(?:https?|www\.)|\.(?:com|uk|org|net)\b/i.test(words)) return false;
  if (/[A-Za-z]/.test(words) && /\d/.test(words)) return true;
  // Signs alone: Otter!Lane, not sh!te or R&B.
  return /^[A-Z][A-Za-z]{2,}[!@#$%^&*_+=]+[A-Za-z]{3,}/.test(words);
}

function nearest(places: Stretch[], to: Stretch): Stretch | undefined {
  return places
    .filter((place) => !overlap(place, to))
    .sort((one, other) => between(one, to) - between(other, to))[0];
}

function between(one: Stretch, other: Stretch): number {
  return one.start < other.start ? other.start - one.end : one.start - other.end;
}
