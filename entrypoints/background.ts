import { defineBackground } from 'wxt/utils/define-background';
import { answerPages } from '../src/page/background/answer-pages.ts';
import { answerShortcut } from '../src/page/background/answer-shortcut.ts';
import { showBadge } from '../src/page/background/show-badge.ts';
import { watchOpenTabs } from '../src/page/background/watch-open-tabs.ts';
import { followManagedPolicy } from '../src/settings/storage.ts';

export default defineBackground(() => {
  answerPages();
  answerShortcut();
  watchOpenTabs();
  showBadge();
  followManagedPolicy();
});
