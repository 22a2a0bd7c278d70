import type { BannerView, CardView } from './view.ts';

/** The clause that a card rests on: its reference and title, and what it says once the card is open. */
export function Clause({
  card,
  isWhole,
  words,
}: {
  card: CardView;
  isWhole: boolean;
  words: BannerView['words'];
}) {
  return (
    <div class="clause">
      <p class="basis">{card.basis}</p>
      <p class="ref">
        <strong>{card.clause.title}</strong> <span>{card.clause.ref}</span>
      </p>
      {isWhole && (
        <p class="says">
          <span class="ours">{words.inOurWords}</span> {card.clause.says}
        </p>
      )}
      {isWhole && card.also && <p class="also">{card.also}</p>}
    </div>
  );
}
