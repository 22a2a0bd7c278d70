import { describe, expect, it } from 'vitest';
import { tryCheck, tryShort } from './try-check.ts';

const overlay = { organisation: { name: 'Moorland Vale Trust', schools: ['Ashcombe Park Academy'] } };

/** Text with the name in {braces}, or without any where nothing is to be found. */
const cases: [string, string][] = [
  ['west', 'Six weeks at {Westcountry Schools Trust}'],
  ['west', "proud of {WeST}'s results"],
  ['west', 'Westcountry primary schools closed for snow'],
  ['west', 'loving it #{WeST}'],
  ['west', 'proud of the #{WeSTfamily} today'],
  ['west', 'r.penhale{@westtrust.org}'],
  ['west', 'Heading west with the boards on the roof'],
  ['west', 'West Ham away in the rain'],
  ['west', 'Best pasty in the Westcountry?'],
  ['west', 'the {Westcuontry Schools Trust} job'],
  ['west', 'the Westcountry Wildlife Trust found an otter'],
  ['west', 'I work for {WEST}, ask me anything'],
  ['west', '#West #Wales #holiday'],
  ['the-learning-alliance', 'the Northern Learning Alliance is another'],
  ['staffordshire-protocol', 'tea at Ashcombe Park Cricket Club'],
  ['churchward', 'three years at {Churchward}, what a school'],
  ['churchward', 'G. J. Churchward designed the City of Truro'],
  ['churchward', 'half the lane heading churchward in their good coats'],
  ['churchward', 'that was the Churchwards at number 6'],
  ['churchward', 'RE teacher @{ChurchwardSchool}'],
  ['werrington', 'Year 2 at {Werrington Primary} are ace'],
  ['werrington', 'Werrington village fete on Saturday'],
  ['the-learning-alliance', 'nine years at The {Learning Alliance}'],
  ['the-learning-alliance', 'a new TLA (three-letter acronym) to learn'],
  ['churchward', '{churchward} in the fog this morning'],
  ['werrington', '{werrington primary}, the hall with the climbing frame'],
  ['the-learning-alliance', 'r.vasquez{@tlacademies.org.uk}'],
  ['staffordshire-protocol', 'new books at {@AshcombePkLibrary}'],
  ['staffordshire-protocol', '{Ashcombe Park Academy} and {MVT} are hiring'],
  ['west', 'Mrs Opoku, {Westcountry Schools}'],
  ['west', 'r.penhale{@westst.org.uk}'],
  ['west', 'West Street at night, in the rain'],
  ['churchward', 'I do the hoovering at {churchward}, the carpet was blue once'],
  ['churchward', 'queues all along Churchward Way'],
  ['churchward', "Grandad fired for Churchward's engines on the Great Western"],
  ['churchward', 'lbevan.{churchward@swindonschools.example}'],
  ['the-learning-alliance', 'got a {tla} lanyard and a headache'],
  ['the-learning-alliance', "our vicar calls the sermon 'a learning opportunity'"],
  ['staffordshire-protocol', 'Moorland and mist all the way down the vale'],
  ['staffordshire-protocol', "moorland in the fog this morning, couldn't see for sheep"],
  ['west', '{#WeSTfamliy} day out'],
  ['west', '#WeSTern skies tonight'],
  ['west', 'our staff are the best {#westfamily}'],
  ['west', '{#westteachers} unite'],
  ['west', '#westwales #teamwest for the tug of war'],
  ['staffordshire-protocol', 'go {#teamashcmobe}'],
  ['staffordshire-protocol', '{#ashcomeparkacademy} sports day'],
  ['churchward', '#churchyard #graveyard'],
  ['werrington', '#warringtonschool'],
  ['the-learning-alliance', '{TLAs} new CEO is on the local news'],
  ['the-learning-alliance', 'the TLAs of this world'],
  ['churchward', '{Churchwards} Year 11s were magnificent'],
  ['churchward', 'the Churchwards new conservatory'],
  ['churchward', 'well done the {churchward} lads'],
  ['churchward', 'it is in the {Churchward} lost property'],
  ['churchward', 'the {#upthechurchward} banner'],
  ['churchward', 'The Churchward engine in steam'],
  ['werrington', '{Werrington Prim}, up by the shops'],
  ['werrington', '{Werrington Primarys} fair is on the 14th'],
  ['the-learning-alliance', '{tla} payroll have paid me twice'],
  ['staffordshire-protocol', 'Twelve years at {Ashcombe} and a window at last'],
  ['staffordshire-protocol', 'litter pick with {Ashcombe Pk Academy}'],
  ['west', 'ask {@WeSTrust_Schools}'],
  ['staffordshire-protocol', 'supper at {Ash combe Park} with the governors'],
  ['churchward', 'church ward council meets at 7'],
  ['west', 'Westcountry schools closed for snow'],
  ['west', '{Westcountry Schools} inset day'],
  ['churchward', 'Churchward Primary Academy in Exeter is looking for a head'],
  ['churchward', 'I still work at {Churchward} Primary in Swindon'],
  ['werrington', 'Werrington High School is on the news'],
  ['werrington', '{Werrington Primary} in January'],
  ['west', 'North West Schools Trust is hiring'],
  ['west', 'South West Schools Trust'],
  ['the-learning-alliance', 'The Deep Learning Alliance paper is out'],
];

describe('a school of that name with a place behind it', () => {
  it.each([
    ['Churchward School in Ontario is hiring', 'possible'],
    ['Churchward School, Ontario', 'possible'],
    ['Churchward School in Year 9 mode', 'sure'],
    ['Churchward School in September', 'sure'],
  ])('%s: %s', (text, certainty) => {
    const found = tryCheck('churchward', text).find(({ category }) => category === 'trust-name');
    expect(found?.certainty).toBe(certainty);
  });
});

describe('a name that is one letter off', () => {
  it.each([
    ['Werrington Primary School', 'Warrington Primary School', undefined],
    ["St Mark's RC Primary School", "St Mary's RC Primary School", undefined],
    ["St Mark's RC Primary School", 'St Marys RC Primary School', undefined],
    ['Adlington Primary School', 'Aldington Primary School', undefined],
    ['Wellington School', 'Willington School', undefined],
    ['Knowle Primary School', 'Knowles Primary School', undefined],
    ['Deanesfield Primary School', 'Deansfield Primary School', 'possible'],
    ['Greenfield Primary School', 'Greenfields Primary School', undefined],
    ['Werrington Primary School', 'Werington Primary School', 'sure'],
    ['Ashcombe Park Academy', 'Ashcomeb Park Academy', 'sure'],
    ['Ashcombe Park Academy', 'Ashcombe Park Acadmey', 'sure'],
    ['St Patrick Catholic Primary School', "St Patrick's Catholic Primary School", 'sure'],
  ])('%s, %s: %s', (name, typed, certainty) => {
    const organisation = { organisation: { name } };
    const found = tryCheck(
      'staffordshire-protocol',
      `Great match against ${typed} on Friday`,
      {},
      organisation,
    ).find(({ category }) => category === 'trust-name');
    expect(found?.certainty).toBe(certainty);
  });
});

describe('a name that is part of another, or that of another thing', () => {
  it.each([
    ["St Mary's Primary School", "Lovely walk down St Mary's Street", undefined],
    ["St Mary's Primary School", "St Mary's Church roof appeal", undefined],
    ["St Mary's Primary School", "Southampton at St Mary's on Saturday", undefined],
    ["St Mary's Primary School", "Assembly at St Mary's today", 'sure'],
    ["St Mary's Primary School", "I work at St Mary's", 'sure'],
    ['Oak Tree Academy', 'Oak Tree Lane closed', undefined],
    ['Oak Tree Academy', 'The Oak Tree does a great roast', undefined],
    ['Oak Tree Academy', 'Sports day at Oak Tree', 'sure'],
    ['Queen Elizabeth School', 'Queen Elizabeth II opened it', undefined],
    ['Queen Elizabeth School', 'RIP Queen Elizabeth', undefined],
    ['Beacon Learning Trust', 'BLT for lunch', undefined],
    ['Beacon Learning Trust', 'a BLT and a coffee', undefined],
    ['Beacon Learning Trust', 'BLT staff meeting', 'sure'],
    ['Ashcombe Park Academy', 'the APA style guide', undefined],
    ['Ashcombe Park Academy', 'proud of APA today', 'possible'],
    ['Ashcombe Park Academy', 'a walk in Ashcombe Park', 'possible'],
  ])('%s: %s: %s', (name, text, certainty) => {
    const found = tryCheck('staffordshire-protocol', text, {}, { organisation: { name } });
    expect(found.find(({ category }) => category === 'trust-name')?.certainty).toBe(certainty);
  });
});

describe('trust-name', () => {
  it.each(cases)('%s: %s', (profile, marked) => {
    const text = marked.replace(/[{}]/g, '');
    const found = tryShort(profile, text, {}, profile === 'staffordshire-protocol' ? overlay : {})
      .filter((line) => line.startsWith('trust-name'))
      .map((line) => line.slice('trust-name: '.length));
    const expected = [...marked.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '');
    expect(found.length).toBe(expected.length);
    for (const [index, name] of expected.entries()) expect(found[index]).toContain(name.replace(/^@/, ''));
  });
});

describe('an account name', () => {
  it.each([
    ['churchward', 'jen_churchward_sci'],
    ['churchward', 'TheChurchwardCaretaker'],
    ['churchward', 'ChurchwrdSchPE'],
    ['the-learning-alliance', 'mr.k.tla'],
    ['the-learning-alliance', 'tlamaths_guy'],
    ['west', 'WeSTmaths_Holly'],
    ['west', 'sarah_westst'],
    ['werrington', 'werrington.prim.ta'],
    ['werrington', 'misskaur_werrington'],
    ['werrington', 'MrAhmedWerringtonPri'],
    ['west', 'westtrustcook'],
  ])('of %s is %j', (profile, text) =>
    expect(tryShort(profile, text, { surface: 'name' }).join()).toContain('account-name'),
  );

  it.each([
    ['churchward', 'Emma Churchward'],
    ['churchward', 'JChurchward_loco'],
    ['churchward', 'church_warden_pete'],
    ['churchward', 'emma_churchyard_art'],
    ['churchward', 'mrs_churchward'],
    ['the-learning-alliance', 'atlas_geog'],
    ['west', 'wildwest_teacher'],
    ['west', 'WestonSuperMel'],
    ['werrington', 'WarringtonWolf'],
  ])('of nobody at %s is %j', (profile, text) =>
    expect(tryShort(profile, text, { surface: 'name' })).toEqual([]),
  );
});
