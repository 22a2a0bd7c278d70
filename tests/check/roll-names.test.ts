import { describe, expect, it } from 'vitest';
import { makeRoster, openRoster } from '../../src/check/roster.ts';
import { tryCheck } from './try-check.ts';

const names = [
  ['Tunde', 'Adeyemi'],
  ['Jayden', 'Smith'],
  ['Amira', 'Hussain'],
  ['Erica', 'Fox'],
  ['Grace', 'Hill'],
  ['Arlo', 'Bright'],
  ['Noah', 'Price'],
  ['Tyreece', 'Campbell'],
  ['Daryna', 'Koval'],
  ['Seo-yeon', 'Park'],
  ['Ji-woo', 'Kim'],
  ['Cole', 'Palmer'],
  ['Mia', 'Derby'],
  ["N'Golo", 'Traore'],
  ['Blessing', 'Ncube'],
  ['Mohammed Ali', 'Khan'],
  ['Lily Mae', 'Thornton-Jones'],
  ['Maryam', 'bint Rashid'],
  ['Poppy', 'Field'],
  ['Chelsea', 'Booth'],
  ['Alexa', 'Hall'],
  ['Kobe', 'Mensah'],
  ['Emma', 'Stone'],
  ['Luke', 'Ford'],
  ['Matilda', 'Gray'],
  ['Austin', 'Reed'],
  ['Mark', 'Wood'],
].map(([given = '', family = '']) => ({ given, family }));
const roster = openRoster(makeRoster(names, new Uint8Array(16).fill(3)));
const foundIn = (text: string) =>
  tryCheck('west', text, {}, { roster })
    .filter(({ category }) => category === 'pupil-name')
    .map(({ start, end, certainty }) => `${certainty} ${text.slice(start, end)}`);

describe('the roll knows', () => {
  it.each([
    ['T. Adeyemi has done it again', ['possible T. Adeyemi']],
    ['well done T.Adeyemi', ['possible T.Adeyemi']],
    ['Tunde A again', ['possible Tunde A']],
    ['Mr T. Adeyemi again', []],
    ['K. Adeyemi again', []],
    ['#JaydenSmith you star', ['sure #JaydenSmith']],
    ['#jaydensmith you star', ['possible #jaydensmith']],
    ['#welldoneamira', ['possible #welldoneamira']],
    ['#WellDoneAmira', ['possible #WellDoneAmira']],
    ['a holiday in #america', []],
    ['#fallfromgrace #gracefully #amazingarlo', ['possible #amazingarlo']],
    ['noah arlo smashed it', ['possible noah arlo']],
  ])('%s', (text, found) => expect(foundIn(text)).toEqual(found));
});

describe('the roll knows names that no list has, by themselves', () => {
  it.each([
    ['Tyreece made me laugh today', ['sure Tyreece']],
    ['I will miss Daryna so much', ['sure Daryna']],
    ['Seo-yeon smiled', ['sure Seo-yeon']],
    ['TYREECE CAMPBELL MADE ME LAUGH', ['sure TYREECE CAMPBELL']],
    ['tyreece made me laugh', ['possible tyreece']],
    ['#tyreece and #lilymae', ['possible #tyreece', 'possible #lilymae']],
    ['my son Daryna starts school', []],
    ['our Daryna is four', []],
    ['Thanks Daryna Jones', []],
    ['Mrs Daryna starts on Monday', []],
    ['the Daryna Hotel was grand', []],
  ])('%s', (text, found) => expect(foundIn(text)).toEqual(found));
});

describe('the roll knows full names of any make', () => {
  it.each([
    ['Ji-woo Kim made me laugh', ['sure Ji-woo Kim']],
    ['Kim Ji-woo made me laugh', ['sure Kim Ji-woo']],
    ['Mia Derby made me laugh', ['sure Mia Derby']],
    ['N’Golo Traore made me laugh', ['sure N’Golo Traore']],
    ["Blessing Ncube's mum rang", ["sure Blessing Ncube's"]],
    ['Mohammed Khan made me laugh', ['sure Mohammed Khan']],
    ['Mohammed Ali Khan made me laugh', ['sure Mohammed Ali Khan']],
    ['Lily Thornton-Jones made me laugh', ['sure Lily Thornton-Jones']],
    ['Ji-woo K made me laugh', ['possible Ji-woo K']],
    ['I walked up Mia Derby Lane', []],
    ['M. bint Rashid made me laugh', ['possible M. bint Rashid']],
    ['blessing ncube made me laugh', ['sure blessing ncube']],
    ['a poppy field in the sun', []],
    ['#JiWooKim #LilyMaeThorntonJones', ['sure #JiWooKim', 'sure #LilyMaeThorntonJones']],
    ['#jiwookim', ['possible #jiwookim']],
  ])('%s', (text, found) => expect(foundIn(text)).toEqual(found));
});

describe('the roll gives way to sense', () => {
  it.each([
    ['Chelsea lost again', []],
    ['#ChelseaFC lost again', []],
    ['Chelsea boots are back', []],
    ['Chelsea made me laugh', ['sure Chelsea']],
    ['Alexa, play Radio 4', []],
    ['Alexa played so well', ['sure Alexa']],
    ['Kobe beef for tea', []],
    ['Emma by Jane Austen', []],
    ['The Gospel of Luke', []],
    ['Matilda the musical was lovely', []],
    ['Off to Austin, Texas', []],
    ['Cole Palmer made me laugh', ['possible Cole Palmer']],
    ['Emma Stone in Poor Things', ['possible Emma Stone']],
    ["Mark Wood bowled beautifully at Lord's", ['possible Mark Wood']],
    ['Mark Wood made me laugh', ['sure Mark Wood']],
  ])('%s', (text, found) => expect(foundIn(text)).toEqual(found));
});
