import { i18n } from '#i18n';
import type { Act } from '../../ui/banner/view.ts';
import { copyWords } from '../edit/copy-words.ts';
import type { Report } from './show-report.ts';

type Told = {
  /** The report as it is shown. */
  text: () => string | undefined;
  draw: () => void;
  say: (words: string) => void;
  onError: (error: unknown) => void;
};

/** Holds the report that is open, if one is. It is shown in full before anything of it is copied, and only a press copies it. */
export function holdReport({ text, draw, say, onError }: Told) {
  let report: Report | undefined;
  const copy = (shown: string, copied: Report) =>
    copyWords(shown)
      .then((done) => {
        const words = i18n.t(done ? 'banner.reportCopied' : 'banner.reportNotCopied');
        if (report === copied) report = { ...copied, result: words };
        draw();
        say(words);
      })
      .catch(onError);
  return {
    now: () => report,
    drop() {
      report = undefined;
    },
    /** Answers a press, if it is about a report: true if so. */
    answer(does: Act): boolean {
      if (does.do === 'report') report = { withWords: does.withWords };
      else if (!report || (does.do !== 'close' && does.do !== 'copy-report')) return false;
      else if (does.do === 'close') report = undefined;
      else {
        const shown = text();
        if (shown) void copy(shown, report);
        return true;
      }
      draw();
      return true;
    },
  };
}
