import { Clause } from './clause.tsx';
import { SeverityIcon } from './severity-icon.tsx';
import type { BannerView, CardView } from './view.ts';

/** Put once before a post goes out: what, which clause, back or on. */
export function Question({ card, words, cards, rest, onAct }: BannerView & { card: CardView }) {
  return (
    <section class={`card question-card ${card.severity}`} aria-label={words.name}>
      <header>
        <SeverityIcon severity={card.severity} />
        <div class="what">
          <p class="severity">{card.place ? `${words.before} · ${card.place}` : words.before}</p>
          <h2>{card.title}</h2>
        </div>
        {cards.length > 1 && <span class="chip-count">{words.count}</span>}
      </header>
      <div class="body">
        <p class="found">{card.found}</p>
        <Clause card={card} words={words} isWhole={false} />
        {rest && <p class="also">{rest}</p>}
      </div>
      <div class="actions">
        <div class="main">
          <button type="button" class="fix" onClick={() => onAct({ do: 'close' })}>
            {words.goBack}
          </button>
          <button type="button" class="plain" onClick={() => onAct({ do: 'anyway' })}>
            {words.anyway}
          </button>
        </div>
      </div>
    </section>
  );
}
