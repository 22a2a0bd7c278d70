import nlp from 'compromise';
import { compile } from '../../check/compile.ts';
import { formatTable } from '../format-table.ts';
import { readRules } from '../read-rules.ts';
import { makeRandom } from './make-random.ts';
import { speakOfAll } from './speak-of-all.ts';
import { wantsMistakes } from './wants-mistakes.ts';

// Telephone numbers and e-mail addresses in the forms that people write: how many are found, beside compromise.

type Write = (area: string, one: string, two: string) => string;

const random = makeRandom(11);
const showsMistakes = wantsMistakes();
const check = compile(speakOfAll(), readRules());
const finds = (text: string, ...wanted: string[]) =>
  check({ text, surface: 'post', network: 'any' }).some(({ category }) => wanted.includes(category));
const pick = <One>(list: readonly One[]) => list[Math.floor(random() * list.length)] as One;
const digits = (many: number) => Array.from({ length: many }, () => Math.floor(random() * 10)).join('');

/** How a number is written; its area code begins with 0. */
const phoneForms: Record<string, Write> = {
  'spaces, two parts': (area, one, two) => `${area} ${one}${two}`,
  'spaces, three parts': (area, one, two) => `${area} ${one} ${two}`,
  'run together': (area, one, two) => area + one + two,
  dashes: (area, one, two) => `${area}-${one}-${two}`,
  dots: (area, one, two) => `${area}.${one}.${two}`,
  brackets: (area, one, two) => `(${area}) ${one} ${two}`,
  '+44': (area, one, two) => `+44 ${area.slice(1)} ${one}${two}`,
  '+44 (0)': (area, one, two) => `+44 (0)${area.slice(1)} ${one} ${two}`,
  '0044': (area, one, two) => `0044 ${area.slice(1)} ${one} ${two}`,
  'with an extension': (area, one, two) => `${area} ${one}${two} ext ${digits(3)}`,
};
/** Area code and how many digits follow it in two parts. */
const areas = [
  ['020', 4, 4],
  ['0161', 3, 4],
  ['0121', 3, 4],
  ['01632', 3, 3],
  ['01823', 3, 3],
  ['07700', 3, 3],
  ['07911', 3, 3],
  ['07456', 3, 3],
] as const;
const phoneFrames = [
  'Ring the school office on {}.',
  'Any questions, call reception on {} before nine.',
  'You can get me at work on {}',
  'My new number is {}',
  'text me on {} if you want to come',
];

/** How an address is written. */
const emailForms: Record<string, (local: string, host: string) => string> = {
  plain: (local, host) => `${local}@${host}`,
  ' at ': (local, host) => `${local} at ${host.replaceAll('.', ' dot ')}`,
  ' AT , DOT ': (local, host) => `${local} AT ${host.replaceAll('.', ' DOT ')}`,
  '[at]': (local, host) => `${local}[at]${host}`,
  '(at), (dot)': (local, host) => `${local}(at)${host.replaceAll('.', '(dot)')}`,
  ' [at] , [dot] ': (local, host) => `${local} [at] ${host.replaceAll('.', ' [dot] ')}`,
  '{at}': (local, host) => `${local}{at}${host}`,
  ' @ ': (local, host) => `${local} @ ${host}`,
  _at_: (local, host) => `${local}_at_${host}`,
};
const hosts = [
  'hilltop.sch.uk',
  'oakfield.kent.sch.uk',
  'stmarys.academy',
  'westfield-academy.org.uk',
  'greenlane.school',
];
const people = ['j.smith', 'office', 'admin', 'mrs.patel', 'hollyb', 'a.jones2', 'head', 'sam_brown'];
const emailFrames = [
  'Email me: {}',
  'My work address is {}',
  'Send it to {} by Friday please.',
  'Contact {} for the forms',
];

/** Helplines and charities: nobody's work, nobody's own. */
const innocent = [
  'Samaritans are there day and night on 116 123.',
  'Childline is 0800 1111, free and not on the bill.',
  'NSPCC helpline: 0808 800 5000',
  'Call the Education Support helpline on 08000 562 561',
  'Shout: text 85258. Mind infoline 0300 123 3393',
  'Refuge, 0808 2000 247, any hour',
  'Young Minds parents line 0808 802 5544',
  'Ring 999 in an emergency, 101 or 111 if it can wait',
  'Write to help@nspcc.org.uk if you are worried',
  'You can email jo@samaritans.org at any time',
  'Food bank: info@trusselltrust.org',
  'Report it to report@ceop.police.uk',
];

const phoneRows = Object.entries(phoneForms).map(([form, write]) => {
  const texts = Array.from({ length: 100 }, (_, at) => {
    const [area, one, two] = pick(areas);
    const number = write(area, `${2 + Math.floor(random() * 7)}${digits(one - 1)}`, digits(two));
    return (phoneFrames[at % phoneFrames.length] ?? '').replace('{}', number);
  });
  return [
    form,
    share(texts, (text) => finds(text, 'work-phone', 'own-details'), form),
    share(texts, (text) => nlp(text).phoneNumbers().found),
  ];
});
const emailRows = Object.entries(emailForms).map(([form, write]) => {
  const texts = hosts.flatMap((host) =>
    people.flatMap((local) => emailFrames.map((frame) => frame.replace('{}', write(local, host)))),
  );
  return [
    form,
    share(texts, (text) => finds(text, 'work-email'), form),
    share(texts, (text) => nlp(text).emails().found),
  ];
});
const flagged = innocent.filter((text) => finds(text, 'work-phone', 'own-details', 'work-email'));

console.log('Telephone numbers in work and own sentences: found, %; goal 100\n');
console.log(formatTable(['written', 'Second Look', 'compromise'], phoneRows));
console.log('\nWork addresses: found as work-email, %; goal 98\n');
console.log(formatTable(['written', 'Second Look', 'compromise'], emailRows));
console.log(`\nHelplines and charities flagged: ${flagged.length} of ${innocent.length}; goal 0`);
for (const text of flagged) console.log(`  wrong: ${text}`);

/** The share of texts that hold, %; those that do not are printed under `--mistakes`, if they have a name. */
function share(texts: readonly string[], holds: (text: string) => boolean, name?: string): string {
  const missed = texts.filter((text) => !holds(text));
  if (showsMistakes && name) for (const text of missed.slice(0, 8)) console.log(`  missed, ${name}: ${text}`);
  return ((100 * (texts.length - missed.length)) / texts.length).toFixed(1);
}
