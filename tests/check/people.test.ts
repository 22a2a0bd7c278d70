import { describe, expect, it } from 'vitest';
import { compile } from '../../src/check/compile.ts';
import { makeRoster, openRoster } from '../../src/check/roster.ts';
import { readProfiles, readRules } from '../../src/cli/read-rules.ts';

const rules = readRules();
const { werrington } = readProfiles();
if (!werrington) throw new Error('no profile werrington');
const check = compile(werrington, rules);

function namesIn(text: string, surface: 'post' | 'comment' | 'message' | 'name' = 'post', using = check) {
  return using({ text, surface, network: 'any' })
    .filter(({ category }) => category === 'pupil-name' || category === 'colleague-name')
    .map(({ category, start, end }) => `${category}: ${text.slice(start, end)}`);
}

describe('names of people', () => {
  it.each([
    ['So proud of Jayden in Y4', ['pupil-name: Jayden']],
    ['Here is my nightmare scenario. Kian Brown in 9B is excluded again', ['pupil-name: Kian Brown']],
    ['Ella Brown in 5C has changed her name on the register', ['pupil-name: Ella Brown']],
    [
      'Changing their names on the pegs today: Ella Brown in 5C and Kian Brown in 9B cried',
      ['pupil-name: Ella Brown', 'pupil-name: Kian Brown'],
    ],
    [
      'Kian Brown in 9B is excluded again. Such a week. It rained. Names changed in the hymn, too',
      ['pupil-name: Kian Brown'],
    ],
    ['zuzanna in y5 asked if the romans had wifi', ['pupil-name: zuzanna']],
    ['Mrs Cartlidge cried in the staffroom', ['colleague-name: Mrs Cartlidge']],
    ['Ask for Jan in finance', ['colleague-name: Jan']],
    ['Theo M and Theo R are no longer to share a bench', ['pupil-name: Theo M', 'pupil-name: Theo R']],
    ["harry k's had a wash", ["pupil-name: harry k's"]],
    ["Rohan looked at my coat and said 'is it fancy dress, miss?'", ['pupil-name: Rohan']],
    ["Rohan, without a beat: 'not you miss'", ['pupil-name: Rohan']],
    ['J4yden in Y4 has lost a tooth', ['pupil-name: J4yden']],
    ['So proud of NadiaBegum in Year 6', ['pupil-name: NadiaBegum']],
    ["Haroon's essay has a heart over every semicolon", ["pupil-name: Haroon's"]],
    ["D'Andre in Year 3 has swallowed a bead", ["pupil-name: D'Andre"]],
    ['Ravis mum has sent in samosas for year 3', ['pupil-name: Ravis']],
    ['#WellDoneAmira in Year 6', ['pupil-name: #WellDoneAmira']],
    ['AJ in my form has swapped ties again', ['pupil-name: AJ']],
    [
      'Phonics group: Zayd, Tiwa, Ioan, Hafsah',
      ['Zayd', 'Tiwa', 'Ioan', 'Hafsah'].map((one) => `pupil-name: ${one}`),
    ],
    ['Big Josh and Little Josh from 6R carried the benches', ['pupil-name: Josh', 'pupil-name: Josh']],
    [
      'Buy a drink for Mohammed Farooqui, our quietly heroic site lead',
      ['colleague-name: Mohammed Farooqui'],
    ],
    [
      'I shadowed Mrs Jadwiga Nowicka on her rounds at school. Jadwiga knocks twice',
      ['colleague-name: Mrs Jadwiga Nowicka', 'colleague-name: Jadwiga'],
    ],
    // A famous family name behind a title, where school is what is told of.
    ['Mrs Beckham did the assembly and made the whole staff cry', ['colleague-name: Mrs Beckham']],
    // Who is answered in a post is who has just been quoted.
    ["'What is the capital of Wales?' 'W.' Thank you Oluwaseun, sit down", ['pupil-name: Oluwaseun']],
    ['got asked today what I did before I was old. thanks Bethany', ['pupil-name: Bethany']],
  ])('are told apart in %j', (text, found) => expect(namesIn(text)).toEqual(found));

  it.each([
    // The author, by name.
    'I would abolish Year 6 SATs tomorrow. That is just Angharad the person, not Angharad the employee',
    'phones in class: ban them. This is Gwen off duty, no school was consulted',
    // Elders and names in full, of whom nothing is told that tells of a child.
    'Grammar, homework and a bag of chips. Then Norman came round about the hedge',
    'The idea comes from Kate Jones, whose book on retrieval is worth every penny',
    "'You look tired today.' Thank you, Sheila",
    'Mr Achebe keeps me up at night, what a novelist',
    // A parent's worries, a parent's pride.
    "Fight for your babies, SEND mums. Ellie's plan came through after two tribunals and it is pizza tonight",
    'Moved Ben into halls. Cried at every services on the way home',
    'Nephew Tom got his Year 6 SATs',
    "My brother's lad Jaden got his grades, 9 in maths",
    'My sister teaches Year 1 in Leeds and a kid called Toby has bitten her',
    'Former pupil Shania Wilks came back to talk to Year 6',
    'Lovely to meet Danielle Okoro from the Education Endowment Foundation in our hall',
    "Brownies tonight: Elodie lost a tooth in a jacket potato and there's slime on the carpet",
    "Finlay's come home with somebody else's lunchbox and a Year 1 jumper",
    "Logan's first school shoes, and a photo on the doorstep",
    "I'll call him Kyle, which isn't his real name. Year 9, no coat",
    'Kian Brown in 9B is excluded again. Names have been changed',
    'Kian Brown in 9B is excluded again. Such a week. It rained. All names have been changed.',
    "'Ella Brown is in Year 7. She reads like a six-year-old. What would you do? Where would you begin?' It's the scenario I give every trainee",
    "I've changed her name. Ella Brown in 5C bit the vicar",
    "Benedict's Law can't come soon enough, nine inhalers in our office",
    "Austen's Emma is on my Year 10 reading list",
    'For the choir forms use priya dot nair at school, Year 5 only',
    'We had Aarav round for tea and he ate all of the Year 2 fish fingers',
    'my tutees are off to Durham',
    'Hope everyone in Year 6 has a good week',
    "Sports day was wet. Hope she's feeling better",
    'Over a school trip to Alton Towers',
    'The class hamster Gerald has escaped, Year 2 in mourning',
    'Jordan and Israel in Year 8 geography',
    'Year 9 Blood Brothers: Mickey and Edward',
    'Exam question: Tom throws a ball, Year 11 physics',
    'Year 3 art: in the style of Frida',
  ])('are none in %j', (text) => expect(namesIn(text)).toEqual([]));

  it('in a message are a colleague’s with less said of work than in a post', () => {
    const text = "they're not keeping on Zofia after half term, she hasn't been told";
    expect(namesIn(text, 'message')).toEqual(['colleague-name: Zofia']);
  });

  it.each([
    'Lunch with a Marian Keyes and the school reports to write',
    '#TaylorSwift is in Cardiff, says Year 6',
    'Tell your Kev the gym shuts at nine',
    "Parents' evening at Jack's school: he talks, apparently",
  ])('are nobody’s at school in %j', (text) => expect(namesIn(text)).toEqual([]));

  it('belong to the parent, not the child, where one is spoken of', () =>
    expect(namesIn("Jayden's mum Kelly shouted at me")).toEqual([
      "pupil-name: Jayden's",
      'colleague-name: Kelly',
    ]));

  it('that are words as well are possible at most where a capital is due', () => {
    const [joy] = check({ text: 'Joy in Year 2: the snow!', surface: 'post', network: 'any' });
    expect(joy?.certainty).toBe('possible');
  });

  it('in a list are all what one of them is', () =>
    expect(namesIn('Merryn, Jory & Tamsin in Year 3 hatched the chicks')).toHaveLength(3));

  it('in a row without capitals or a year group are a class’s where school is spoken of', () => {
    expect(namesIn('lovely phonics today, noah arlo isla and prisha smashed it')).toEqual([
      'pupil-name: noah arlo isla',
      'pupil-name: prisha',
    ]);
    expect(namesIn('took noah arlo isla and prisha to the park')).toEqual([]);
  });

  it.each([
    'My son Leo starts Year 7',
    'The plumber, Zbigniew, found a Lego man in the sink',
    'Bukayo Saka with that left foot',
    'Auntie Brenda has taught herself to knit',
  ])('of others are left alone in %j', (text) => expect(namesIn(text)).toEqual([]));

  it('that are spoken to in a comment are left alone', () =>
    expect(namesIn('Happy birthday Janice!', 'comment')).toEqual([]));

  it('are nobody’s in a street', () =>
    expect(namesIn('Year 3 walked down Salters Lane to the library')).toEqual([]));

  it('are found in one famous person’s namesake', () =>
    expect(namesIn('Jayden Achebe in Year 8 won the quiz')).toEqual(['pupil-name: Jayden Achebe']));

  it('are no pupil’s where a parent is spoken to', () =>
    expect(namesIn('Your son is five, Gavin, and he loved sports day', 'comment')).toEqual([]));

  it('are the author’s own in a display name', () =>
    expect(namesIn('Mrs Cartlidge, Year 4 teacher', 'name')).toEqual([]));
});

describe('who is who by reference and grammar', () => {
  it.each([
    ['Sir did you know Tyreke’s nan has a parrot', 'pupil-name: Tyreke’s'],
    ['Suraj R’s dad shouted across the playground', 'pupil-name: Suraj R’s'],
    ['K.O. in 9R wrote the best apology letter ever', 'pupil-name: K.O'],
    ['Lateefah, Yr 7, asked me if I was born before colour', 'pupil-name: Lateefah'],
    ['I was out-argued by Temi today. She had diagrams. She’s eight.', 'pupil-name: Temi'],
    ['Jayden Pascoe back from his third exclusion and straight into isolation', 'pupil-name: Jayden Pascoe'],
    ['We buried our old colleague Vernon on Friday', 'colleague-name: Vernon'],
    ['Me and Mrs Thevarajah are doing the bake stall at school', 'colleague-name: Mrs Thevarajah'],
    ['our lunchtime lady Shabnam is running the 10k', 'colleague-name: Shabnam'],
  ])('finds %j', (text, name) => expect(namesIn(text)).toContain(name));

  it.each([
    'One of the volunteers, Edna, had turned the handle at Bletchley',
    'Love from Michelle aged 47 and the class of one',
    'Teaching Carol Ann Duffy’s ‘Valentine’ to half the class with an onion',
    'I miss Wilko',
    'rehearsals for the nativity: one sheep biting, Joseph has gone for a wee',
    'humbled by a retired librarian called Pam at wheelchair basketball',
    'Anyone else’s daughter refuse to take the blazer off? Asking for Saoirse, 11',
    'My little Anaya got pupil of the week at her primary',
    'my two children, Ivy and Theo, start Year 3 on Monday',
    'Grandad Stan, my dad and Bertie at the chip shop',
    'Lost in the fog with Hen do crew: Lauren, mam and a cardboard cutout',
    'Twenty of us at the Potters Club, Gethin, 74, on piano for my lot',
  ])('leaves others alone in %j', (text) => expect(namesIn(text)).toEqual([]));

  it('takes an answer to “who” for somebody named, and a greeting for somebody spoken to', () => {
    const asked = (text: string, replyTo: string) =>
      check({ text, replyTo, surface: 'comment', network: 'any' }).map(({ category }) => category);
    expect(asked('Yes, Mrs Rasaratnam looks after it', 'Who does placements at your school?')).toContain(
      'colleague-name',
    );
    expect(asked('Dear Mrs Hill, thank you so much', 'Lovely sports day')).not.toContain('colleague-name');
    expect(asked('His teacher Miss Acquah is a gem', 'How’s your lad getting on at his new school?')).toEqual(
      [],
    );
  });

  it('is no more than possible where family is talked of', () => {
    const [found] = check({ text: 'Zofia in Year 4 has her gran’s laugh', surface: 'post', network: 'any' });
    expect(found).toMatchObject({ category: 'pupil-name', certainty: 'possible' });
  });
});

describe('the school’s roll', () => {
  const file = makeRoster([{ given: 'Zofia', family: 'Nowak' }], new Uint8Array(16));
  const withRoll = compile(werrington, rules, { roster: openRoster(file) });

  it('makes a name a pupil’s without further words', () => {
    expect(namesIn('Zofia is a star', 'post', withRoll)).toEqual(['pupil-name: Zofia']);
    expect(namesIn('Zofia is a star')).toEqual([]);
  });
});

describe('names on the roll', () => {
  const names = [
    ['Harry', 'Kane'],
    ['Summer-Rose', 'Hall'],
    ['Zoë', 'Young'],
  ].map(([given = '', family = '']) => ({ given, family }));
  const roster = openRoster(makeRoster(names, new Uint8Array(16)));
  const using = compile(werrington, rules, { roster });
  it.each([
    ['Harry Kane forgot his coat', 'possible'],
    ['Summer-Rose lost a tooth', 'sure'],
    ['Zoë ate cake', 'sure'],
    ['My daughter Zoë ate cake', undefined],
  ])('%j: %s', (text, certainty) => {
    const [found] = using({ text, surface: 'post', network: 'any' });
    expect(found?.certainty).toBe(certainty);
  });
});
