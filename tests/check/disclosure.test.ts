import { describe, expect, it } from 'vitest';
import { tryCheck } from './try-check.ts';

const told = [
  'Jayden in Y9 says he wants to kill himself',
  'One of my year 10s told me she wants to kill herself',
  "Little one in my class said mummy's boyfriend touches her",
  'My Y8 told me someone at home hits her',
  "pupil confided she's being groomed online",
  'one of my lads is self harming and nobody listens',
  'a child in my class came in covered in bruises today',
  "kid at school said he's scared to go home",
  'a kid told me his uncle is going to kill him',
  "One of my Year 5s came to see me at break. She says her dad hits her when he's drunk",
  "Pupil disclosed today that she's being forced to marry her cousin",
  "A lad in Y10 told me he's been carrying packages for some older lads",
  "Two of my reception children say there's no food at home",
  'A child in my class drew a picture of daddy hurting mummy',
  "Her mum's boyfriend hits her, one of my Y4s told me",
  'A student in my maths set wrote in her book that she wants to die',
  'one of our Y7 girls disclosed that her stepfather has been abusing her',
  'One of the lads I teach is being made to sell drugs for a gang',
];

const notTold = [
  'Safeguarding training today on how to respond if a child tells you they are being groomed',
  'Year 9 assembly on online grooming this morning',
  'Pupils who self-harm need support, not sanctions',
  "We're reading a novel where a girl is beaten by her stepfather",
  'When I was in Year 5 my teacher hit me with a ruler',
  'My daughter told me a boy in her class hit her',
  'One of my Y10s hit her target grade',
  'My year 10s said the maths test made them want to die 😂',
  'One of my Y2s told me her hamster died',
  'My Y6s said they did not want to go home after the residential, best trip ever',
  'One of my Y6s told me he got hit in the face at boxing club',
  'My Y3s are so hungry by lunch!',
  'a little girl in my class gave me a hug and it touched my heart',
];

const answers = (text: string) =>
  tryCheck('werrington', text).filter(({ message }) => message.key === 'disclosure');

describe('a child’s disclosure', () => {
  it.each(told.map((text) => [text]))('is answered with the safeguarding lead: %s', (text) => {
    expect(answers(text).length).toBeGreaterThan(0);
    for (const { fixes } of answers(text)) expect(fixes).toEqual([]);
    const others = tryCheck('werrington', text).map(({ category }) => category);
    expect(others).not.toContain('harassment');
    expect(others).not.toContain('violence');
  });

  it.each(notTold.map((text) => [text]))('is not seen in: %s', (text) => {
    expect(answers(text)).toEqual([]);
  });
});
