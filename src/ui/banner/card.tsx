import { CardActions } from './card-actions.tsx';
import { Clause } from './clause.tsx';
import { SeverityIcon, Stroke } from './severity-icon.tsx';
import type { BannerView, CardView } from './view.ts';

/** One finding: what, why, which clause, what to do. Compact until it is opened. */
export function Card({ card, ...props }: BannerView & { card: CardView }) {
  const { words, onAct, notice, posts } = props;
  const isWhole = props.size === 'whole';
  return (
    <section class={`card ${card.severity}`} aria-label={words.name}>
      <header>
        <SeverityIcon severity={card.severity} />
        <div class="what">
          <h2>{card.title}</h2>
          <p class="severity">{card.severityWord}</p>
        </div>
        {props.cards.length > 1 && <Stepper {...props} />}
        <button type="button" class="round" aria-label={words.close} onClick={() => onAct({ do: 'close' })}>
          <Stroke name="close" />
        </button>
      </header>
      <div class="body">
        <p class="found">{card.found}</p>
        {isWhole && <p class="why">{card.why}</p>}
        <Clause card={card} isWhole={isWhole} words={words} />
        {isWhole && notice && <p class="note">{notice}</p>}
        {isWhole && card.advice.length > 0 && (
          <ul class="advice-list" aria-label={words.advice}>
            {card.advice.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {isWhole && (
          <footer>
            <p>{card.policy}</p>
            <p>{card.ask}</p>
            <button
              type="button"
              class="switch"
              role="switch"
              aria-checked={posts === 'school'}
              onClick={() => onAct({ do: 'voice', voice: posts === 'school' ? 'own' : 'school' })}
            >
              <span class="track" />
              {words.forSchool}
            </button>
          </footer>
        )}
      </div>
      <CardActions card={card} {...props} />
    </section>
  );
}

function Stepper({ words, onAct }: BannerView) {
  return (
    <div class="stepper">
      <button
        type="button"
        class="round"
        aria-label={words.previous}
        onClick={() => onAct({ do: 'step', by: -1 })}
      >
        <Stroke name="previous" />
      </button>
      <span class="position">{words.position}</span>
      <button
        type="button"
        class="round"
        aria-label={words.next}
        onClick={() => onAct({ do: 'step', by: 1 })}
      >
        <Stroke name="next" />
      </button>
    </div>
  );
}
