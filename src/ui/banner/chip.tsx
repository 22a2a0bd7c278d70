import { SeverityIcon, Stroke } from './severity-icon.tsx';
import type { BannerView } from './view.ts';

/** One short line for what does not call for more. */
export function Chip({ cards, notice, noticeReport, isQuestion, words, onAct }: BannerView) {
  const first = cards[0];
  if (!first) return notice ? <Notice {...{ notice, words, onAct }} report={noticeReport ?? ''} /> : null;
  return (
    <div class={`chip ${first.severity}`}>
      <button type="button" class="chip-open" onClick={() => onAct({ do: 'open' })}>
        <SeverityIcon severity={first.severity} />
        <span class="sr">{`${words.name}. ${first.severityWord}:`}</span>
        {isQuestion && <span class="chip-before">{`${words.before}:`}</span>}
        <span class="chip-title">{first.title}</span>
        <span class="chip-ref">{first.clause.ref}</span>
        {cards.length > 1 && <span class="chip-count">{words.count}</span>}
      </button>
      <button type="button" class="round" aria-label={words.close} onClick={() => onAct({ do: 'close' })}>
        <Stroke name="close" />
      </button>
    </div>
  );
}

function Notice({
  notice,
  report,
  words,
  onAct,
}: Pick<BannerView, 'words' | 'onAct'> & { notice: string; report: string }) {
  return (
    <div class="chip advice">
      <span class="chip-note">
        <SeverityIcon severity="advice" />
        {notice}
      </span>
      {report && (
        <button type="button" class="chip-more" onClick={() => onAct({ do: 'report', withWords: false })}>
          {report}
        </button>
      )}
      <button type="button" class="round" aria-label={words.close} onClick={() => onAct({ do: 'close' })}>
        <Stroke name="close" />
      </button>
    </div>
  );
}
