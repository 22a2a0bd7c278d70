import { describe, expect, it } from 'vitest';
import { tryShort } from './try-check.ts';

/** Text with the secret or the detail in {braces}, or without any where nothing is to be found. */
const secrets: string[] = [
  'wifi password is {Otter!Lane42} ok',
  "side gate code's {4417Z} now",
  'staff laptop PIN:{6174}. on the trolley',
  'log in as examsoffice, the password is the old name: {Monty1}',
  'key safe by the bins, {1 9 6 6}, put it back',
  "the padlock's {3-0-5}, give it a wiggle",
  'the safe is {32 left 15 right 7 left}',
  'door code is {eight one four double two}',
  'network STAFF, wifi key {giraffe-teapot-91}',
  'password is "{giraffe}" all lower case',
  'alarm code {2206} then tick',
  'Use code SPRING20 for 20% off',
  'My wifi password is longer than my last relationship',
  'changed my password four times in 2024',
  'never use Password123 as a password',
  'Kahoot pin 482913 if you want to join',
  'the wifi is down again, 28 emails unread',
  'order KD-4417-992 is still not here',
  'Zoom link below, passcode {482193}',
  'Zoom meeting ID {812 3456 7890} for tonight',
  'Zoom Meeting ID: {812 3456 7890, passcode: Ab3kX9} at four',
  'Meeting ID {812 3456 7890\nPasscode: 482193}',
  'Passcode {482193, meeting ID 812 3456 7890}',
  'alarm code {2206}, door code {4417}',
  'press {4821} to get in the side door',
  'just tap {3391} into the keypad',
  'SIMS login: {admin admin}',
  'Press 482 to get through to reception',
  'enter 482193 to get in the draw',
  'Login: see email',
  'Login: staff portal',
];
const details: string[] = [
  'Party at ours, {22 Larkfield Close}, from 7',
  "we've moved: {Flat 3, 18 Derby Road}, Leek",
  "we're number {6, Larch Avenue}, blue bins",
  'come round, {3b Station View}, buzzer is broken',
  "it's my birthday, born {30 August 1998}",
  'my birthday is {12 March}',
  '{12th of March} is my birthday',
  'My birthday party is on 12 March',
  'transfer it to me: Halifax, sort code {11-02-33, account 00411234}',
  'acc no {12345678 sort code 200000}',
  'account number: {12345678, sort code: 20-00-00}',
  'Sponsor me for the hospice run, pay it to me: {20-00-00 12345678}',
  'Please donate to our PTA: sort code 20-00-00 account 12345678',
  'Donations to St Giles Hospice, sort code 20-00-00, account number 12345678, thank you',
  'thirty one today ({09/11/1993}, scorpio)',
  'I was {born in 82, on the 20th of May}',
  'pay it in to {07-00-93 33333334}',
  'my card is {4111 1111 1111 1111}',
  'my NI is {QQ 12 34 56 C}',
  'Shakespeare was born on 23 April 1564',
  'our little Ezra, born 3 May 2024',
  'crash outside 12 Station Road, avoid',
  '10 people down the road want the same',
  'meeting moved to 12/11/2025',
];

const marks = (marked: string) => [...marked.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]);
const foundIn = (category: string, text: string) =>
  tryShort('the-learning-alliance', text)
    .filter((line) => line.startsWith(`${category}: `))
    .map((line) => line.slice(category.length + 2));

describe('credentials', () => {
  it.each(secrets)('%s', (marked) => {
    expect(foundIn('credentials', marked.replace(/[{}]/g, ''))).toEqual(marks(marked));
  });
});

describe('own-details', () => {
  it.each(details)('%s', (marked) => {
    expect(foundIn('own-details', marked.replace(/[{}]/g, ''))).toEqual(marks(marked));
  });
});
