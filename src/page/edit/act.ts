import { i18n } from '#i18n';
import type { Voice } from '../../policy/types.ts';
import type { Values } from '../../settings/fields.ts';
import type { Act } from '../../ui/banner/view.ts';
import { type BannerState, close, dismiss, step } from '../banner/banner-state.ts';
import type { Group } from '../banner/group-findings.ts';
import { isField } from '../text/read-text.ts';
import { copyWords } from './copy-words.ts';
import type { Edit } from './edit-text.ts';
import { fixesOf } from './fixes-of.ts';
import { mendAll } from './mend-all.ts';

/** What an act may touch. */
export type Stage = {
  box: HTMLElement;
  network: string;
  text: () => string;
  preferences: () => Values;
  write<Key extends keyof Values>(key: Key, value: Values[Key]): Promise<void>;
  /** Remembers for whom this account posts. */
  setVoice(voice: Voice): Promise<void>;
};

/** Does what a person pressed. Gives the banner's next state, and a word on how a fix went. */
export async function act(
  does: Act,
  state: BannerState,
  stage: Stage,
): Promise<{ state: BannerState; result?: string }> {
  const group = state.groups[state.at];
  if (!group) return { state: close(state) };
  if (does.do === 'open') return { state: { ...state, size: 'whole' } };
  if (does.do === 'close') return { state: close(state) };
  if (does.do === 'step') return { state: step(state, does.by) };
  if (does.do === 'not-now') return { state: dismiss(state) };
  if (does.do === 'fix') return { state, result: await fix(group, does.fix, stage) };
  if (does.do === 'voice') {
    await stage.setVoice(does.voice);
    return { state };
  }
  if (does.do === 'anyway' || does.do === 'report' || does.do === 'copy-report') return { state };
  await remember(does.do, group, stage);
  return { state: does.do === 'no' ? state : dismiss(state) };
}

async function fix(group: Group, at: number, { box }: Stage): Promise<string> {
  const chosen = fixesOf(group)[at];
  if (!chosen) return '';
  const { message, edits } = chosen;
  const limit = limitOf(box, edits);
  const made = limit ? 0 : await mendAll(box, edits);
  if (made > 0) return made < edits.length ? i18n.t('banner.notDoneAll', [made, edits.length]) : '';
  const wording = edits[0]?.text.trim() || message.values.wording;
  const isCopied = Boolean(wording && (await copyWords(wording)));
  if (edits.length === 0) return isCopied ? i18n.t('banner.copied') : '';
  if (limit) return i18n.t(isCopied ? 'banner.notFitsCopied' : 'banner.notFits', [limit]);
  return i18n.t(isCopied ? 'banner.notDoneCopied' : 'banner.notDone');
}

/** How much a field takes, where these edits would make it hold more; the browser would cut them short. */
function limitOf(box: HTMLElement, edits: readonly Edit[]): number | undefined {
  if (!isField(box) || box.maxLength < 0) return undefined;
  const by = edits.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
  return by > 0 && box.value.length + by > box.maxLength ? box.maxLength : undefined;
}

async function remember(what: 'never' | 'less' | 'yes' | 'no', { lead }: Group, stage: Stage): Promise<void> {
  const { exceptions, quiet, accountDisclaimer } = stage.preferences();
  const word = stage.text().slice(lead.start, lead.end).trim();
  if (what === 'never' && word)
    await stage.write('exceptions', [...exceptions, { category: lead.category, word }]);
  if (what === 'less') await stage.write('quiet', [...new Set([...quiet, lead.category])]);
  if (what === 'yes' || what === 'no')
    await stage.write('accountDisclaimer', { ...accountDisclaimer, [stage.network]: what });
}
