import type { Page } from 'playwright-core';
import locale from '../../locales/en_GB.json' with { type: 'json' };
import { type AxNode, nowhere, type Place, readClosedTree } from './read-closed-tree.ts';

/** A button by its name, and its middle in CSS pixels of the window. */
export type Button = { name: string; x: number; y: number };
export type { Place };

/** The banner as a screen reader has it. */
export type Banner = {
  kind: 'card' | 'chip' | 'notice';
  /** As a word for people: Serious, Caution, Advice. */
  severity: string;
  /** The category's title. */
  title: string;
  /** The reference of the clause shown, and on a card its title. */
  ref: string;
  clause: string;
  /** How many findings stand behind it: "2 of 3" on a card, "+2" on a chip. */
  count: string;
  /** Where it stands on the page. */
  place: Place;
  /** All its text, piece by piece in reading order. */
  texts: string[];
  buttons: Button[];
};

type Found = Omit<Banner, 'texts' | 'buttons' | 'place'>;

const severities = Object.values(locale.banner.severity);

/** Reads the banner out of its closed root through the accessibility tree; undefined while there is none. */
export async function readBanner(page: Page): Promise<Banner | undefined> {
  const tree = await readClosedTree(page);
  const nodes = tree.filter(({ inside }) => !inside.includes('status'));
  const texts = nodes.filter(({ role }) => role === 'StaticText').map(({ name }) => name.trim());
  const pressable = nodes.filter(({ role }) => role === 'button' || role === 'switch');
  if (texts.length === 0 && pressable.length === 0) return undefined;
  const buttons: Button[] = [];
  for (const { name, place } of pressable) buttons.push({ name, ...centreOf(await place()) });
  const outer = nodes.find(({ role }) => role === 'region') ?? pressable[0];
  const place = (await outer?.place()) ?? nowhere;
  return { ...(readCard(nodes, texts) ?? readChip(texts)), place, texts, buttons };
}

/** What the banner last said to a screen reader. */
export async function readVoice(page: Page): Promise<string> {
  const tree = await readClosedTree(page);
  const said = tree.filter(({ inside, role }) => inside.includes('status') && role === 'StaticText');
  return said.map(({ name }) => name).join(' ');
}

function readCard(nodes: AxNode[], texts: string[]): Found | undefined {
  const heading = nodes.find(({ role }) => role === 'heading');
  if (!heading) return undefined;
  // The clause is the one line that stresses its title; what follows there is the reference.
  const spoken = nodes.filter(({ role }) => role === 'StaticText');
  const stressed = spoken.findIndex(({ inside }) => inside.includes('strong'));
  return {
    kind: 'card',
    title: heading.name,
    severity: texts.find((text) => severities.includes(text)) ?? '',
    ref: spoken[stressed + 1]?.name.trim() ?? '',
    clause: spoken[stressed]?.name.trim() ?? '',
    count: texts.find((text) => /^\d+ of \d+$/.test(text)) ?? '',
  };
}

function readChip(texts: string[]): Found {
  const at = texts.findIndex((text) => severities.some((word) => text.endsWith(`${word}:`)));
  if (at < 0) return { kind: 'notice', severity: '', title: '', ref: '', clause: '', count: '' };
  return {
    kind: 'chip',
    severity: severities.find((word) => texts[at]?.endsWith(`${word}:`)) ?? '',
    title: texts[at + 1] ?? '',
    ref: texts[at + 2] ?? '',
    clause: '',
    count: texts[at + 3] ?? '',
  };
}

function centreOf({ left, top, right, bottom }: Place): { x: number; y: number } {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
