import { Card } from './card.tsx';
import { Chip } from './chip.tsx';
import { Question } from './question.tsx';
import { Report } from './report.tsx';
import type { BannerProps } from './view.ts';

/** What stands beside a composer: nothing, a chip, the card of one finding, or the question before a post. */
export function Banner(props: BannerProps) {
  if (props.size === 'none') return null;
  const view = { ...props, words: props.words() };
  const { size, report, cards, at } = view;
  const card = cards[at];
  if (size === 'report' && report) return <Report {...view} report={report} />;
  if (size === 'chip' || !card) return <Chip {...view} />;
  if (size === 'question') return <Question card={card} {...view} />;
  return <Card card={card} {...view} />;
}
