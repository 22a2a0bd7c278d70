import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/check/types.ts';
import { tryCheck } from './try-check.ts';

const has = (category: string, text: string, draft: Partial<Draft> = {}) =>
  tryCheck('werrington', text, draft).some((finding) => finding.category === category);

describe('a workplace that is not named', () => {
  it.each([
    'School trip tomorrow with 84 of ours to the zoo',
    'Loving the new job, and I finally know which key opens the art room',
    'Please do come to the picnic if your little one is joining us in Reception',
    'There are 140 of us at the school',
    'My TA has been off since Monday',
    'In my role as Director of Safeguarding for a family of schools I read logs',
    'After eight years in our humanities faculty I am moving on',
    'our site has two boilers. one is broken. the other one is lying',
    'Does anyone who writes our policies own a diary?',
    'People assume a governing body reads its papers. Ours does not.',
    "We've had four heads in three years",
    'I clean a school. Four till eight, five evenings',
    'some of us teach in a trust whose name is just a direction',
    'My employer, one of our local academies, has fixed the car park lights',
  ])('shows in %j', (text) => expect(has('workplace', text)).toBe(true));

  it.each([
    "My daughter sang at our school concert and I wasn't to wave",
    "I'm a TA at the primary that my sons went to",
    "Mum's a nurse, Dad's a baker, and I'm the one who mops at the infants",
    'Our church is warmer than our maths block',
    "Our youngest has started at my school, so I'm told off twice",
  ])('shows in %j, family or not', (text) => expect(has('workplace', text)).toBe(true));

  it.each([
    'If that was my school they would all be litter picking',
    'Our department had an away day. I work in insurance',
    'Our apprentices are in the workshop by seven',
    'Reunion tonight! Our form tutor is coming',
    'Our governors at the housing association meet on Mondays',
    'Our school board in Vermont has closed two elementaries',
  ])('does not show in %j', (text) => expect(has('workplace', text)).toBe(false));

  it('takes back what stands over the words alone, where a sentence speaks of several', () => {
    expect(has('workplace', "My daughter's school has a new head")).toBe(false);
    expect(has('workplace', "My daughter's school has a new head, and so has my school")).toBe(true);
  });

  it('shows in an answer by the post that somebody has', () => {
    const replyTo = 'Does anyone ever get a reply from a school office?';
    expect(has('workplace', "I'm the receptionist so no", { replyTo, surface: 'comment' })).toBe(true);
  });

  it.each([
    ["I'm on the crossing there every morning", 'Is the parking still bad at the school?'],
    ['Ours comes round with a clipboard', 'our deputy checks uniform at the gate with a ruler now'],
    ["come and see us first, we're only small", 'anyone know a nice primary with spaces?'],
  ])('shows in %j as an answer to %j', (text, replyTo) =>
    expect(has('workplace', text, { replyTo, surface: 'comment' })).toBe(true),
  );

  it('shows in a bio with a sign for "at"', () =>
    expect(has('workplace', 'history @ a comp up the moorlands', { surface: 'bio' })).toBe(true));

  it.each([
    'Our head chef has walked out',
    'Our village hall wants a new roof',
    'Our Billy has his mocks next week',
    'Our twins start nursery on Monday',
    'our captain, the physio and the ref had the same haircut',
    'Our school of thought has always been that small beats clever',
    'our department store is closing',
    'our teacher at pilates has the voice of a satnav',
    'Delighted that our firm has won the contract to reroof eleven schools',
    "I'm a governor at a school in another county",
  ])('does not in %j', (text) => expect(has('workplace', text)).toBe(false));
});

describe('an occupation', () => {
  it('asks for a disclaimer where it is the author’s', () => {
    expect(has('disclaimer', 'speaking as somebody who teaches Reception, no')).toBe(true);
  });
});
