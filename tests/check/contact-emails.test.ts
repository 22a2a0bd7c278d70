import { describe, expect, it } from 'vitest';
import { findEmails } from '../../src/check/contact/find-emails.ts';
import { tryCheck } from './try-check.ts';

const hosts = [
  'churchward.sch.uk',
  'thelearningalliance.org.uk',
  'heathbridge.cheshire.sch.uk',
  'hillcrest-primary.org',
  'stpeters.academy',
];
const locals = ['j.smith', 'office2', 'head_teacher', 'amira-khan', 'k.o.donnell'];
const dots = (text: string, dot: string) => text.replaceAll('.', dot);
/** The plain form and eight disguises. */
const forms: [string, (local: string, host: string) => string][] = [
  ['plain', (local, host) => `${local}@${host}`],
  ['(at) (dot)', (local, host) => `${local}(at)${dots(host, '(dot)')}`],
  ['[at] [dot] with spaces', (local, host) => `${local} [at] ${dots(host, ' [dot] ')}`],
  ['at and dot in words', (local, host) => `${dots(local, ' dot ')} at ${dots(host, ' dot ')}`],
  ['AT and DOT in capitals', (local, host) => `${local} AT ${dots(host, ' DOT ')}`],
  ['spaces around the signs', (local, host) => `${dots(local, ' . ')} @ ${dots(host, ' . ')}`],
  ['NOSPAM', (local, host) => `${local}NOSPAM@${host}`],
  ['full-width signs', (local, host) => `${local}＠${dots(host, '．')}`],
  ['<at> {dot}', (local, host) => `${local}<at>${dots(host, '{dot}')}`],
  ['run together', (local, host) => `${dots(local, 'DOT')}AT${dots(host, 'DOT')}`],
  ['letter by letter', (local, host) => [...`${local}@${host}`].join(' ')],
  ['//at// ~dot~', (local, host) => `${local}//at//${dots(host, ' ~dot~ ')}`],
  ['@@ and point', (local, host) => `${local} @@ ${dots(host, ' point ')}`],
  ['"at", "dot"', (local, host) => `${local} "at" ${dots(host, ' "dot" ')}`],
  ['said aloud', (local, host) => `${local}, little round a, ${dots(host, ', full stop, ')}`],
  ['then an at then', (local, host) => `${local} then an at sign then ${dots(host, ' dot ')}`],
  ['zero-width signs', (local, host) => `${local}\u200b@\u200b${dots(host, '\u200b.')}`],
];

/** Text with the address in {braces}, or without any where there is none. */
const offsets: string[] = [
  'ask me. {jsmith@x.sch.uk}. Thanks',
  'mine is {kez dot plant at gmail dot com} these days',
  '(office at {office@werrington.sch.uk})',
  'mailto:{jsmith@werrington.sch.uk}?subject=hi',
  '{jane underscore smith at werrington dot sch dot uk} please',
  '{j.smith at churchward sch uk}',
  '{jsmith@churchward,sch,uk}',
  '{jsmith&#64;werrington.sch.uk}',
  '{jsmith at hill-dot-sch-dot-uk} all lower case',
  '{office@hill. sch. uk}',
  'we looked at that point school was out',
  'I was 25 at that point Academy life suited me',
  'write to {kez99 at example dt com} for plants',
  'it is {kez.plants at gmail point com} if you want any',
  '{office2 at hillcrest point academy}, all lower case',
  'met him at that point, org chart and all',
  'look at bbc.co.uk for the weather',
  'she teaches @ stmarys.sch.uk',
  'meet me at noon. dot is coming',
  'jobs at ashcombepark.org.uk',
  '@ChurchwardSchool at the fair',
];

describe('an e-mail address at work', () => {
  describe.each(forms)('%s', (_, write) => {
    it.each(locals.flatMap((local) => hosts.map((host) => [write(local, host)])))('%s', (address) => {
      const text = `Drop me a line, ${address} please, before Friday`;
      const found = tryCheck('the-learning-alliance', text).filter(
        ({ category }) => category === 'work-email',
      );
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([address]);
    });
  });

  it.each(offsets)('%s', (marked) => {
    const text = marked.replace(/[{}]/g, '');
    const expected = [...marked.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]);
    expect(findEmails(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
