import type { BannerView, CardView } from './view.ts';

/** The buttons: the remedy first and plain, the ways of being left alone below it and quiet. */
export function CardActions({ card, size, words, onAct }: BannerView & { card: CardView }) {
  const isWhole = size === 'whole';
  return (
    <div class="actions">
      {card.question && isWhole && <p class="question">{card.question}</p>}
      {card.result && <p class="result">{card.result}</p>}
      <div class="main">
        {isWhole && card.question && (
          <>
            <button type="button" class="fix" onClick={() => onAct({ do: 'yes' })}>
              {words.yes}
            </button>
            <button type="button" class="plain" onClick={() => onAct({ do: 'no' })}>
              {words.no}
            </button>
          </>
        )}
        {isWhole &&
          !card.question &&
          card.fixes.map((fix, at) => (
            <button
              type="button"
              class={at === 0 ? 'fix' : 'plain'}
              key={fix.label}
              onClick={() => onAct({ do: 'fix', fix: at })}
            >
              {fix.label}
            </button>
          ))}
        {!isWhole && (
          <button type="button" class="plain" aria-expanded="false" onClick={() => onAct({ do: 'open' })}>
            {words.more}
          </button>
        )}
        <button type="button" class="plain" onClick={() => onAct({ do: 'not-now' })}>
          {words.notNow}
        </button>
      </div>
      {isWhole && (
        <div class="quiet">
          <button type="button" onClick={() => onAct({ do: 'less' })}>
            {words.less}
          </button>
          <button type="button" onClick={() => onAct({ do: 'report', withWords: false })}>
            {words.report}
          </button>
          {/* The last, for it alone may be long, and then has a row of its own. */}
          {card.never && (
            <button type="button" onClick={() => onAct({ do: 'never' })}>
              {card.never}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
