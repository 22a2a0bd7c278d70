import type { BannerView, ReportView } from './view.ts';

/** What a person may copy, shown in full first. Nothing is sent. */
export function Report({ report, words, onAct }: BannerView & { report: ReportView }) {
  return (
    <section class="card advice" aria-label={words.name}>
      <header>
        <div class="what">
          <h2>{report.title}</h2>
        </div>
      </header>
      <div class="body">
        <p class="why">{words.reportWhy}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
        <pre tabIndex={0}>{report.text}</pre>
        {report.withWords !== undefined && (
          <button
            type="button"
            class="switch"
            role="switch"
            aria-checked={report.withWords}
            onClick={() => onAct({ do: 'report', withWords: !report.withWords })}
          >
            <span class="track" />
            {words.reportWords}
          </button>
        )}
      </div>
      <div class="actions">
        {report.result && <p class="result">{report.result}</p>}
        <div class="main">
          <button type="button" class="fix" onClick={() => onAct({ do: 'copy-report' })}>
            {words.reportCopy}
          </button>
          <button type="button" class="plain" onClick={() => onAct({ do: 'close' })}>
            {words.back}
          </button>
        </div>
      </div>
    </section>
  );
}
