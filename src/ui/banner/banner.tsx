import { Card } from './card.tsx';
import { Chip } from './chip.tsx';
import { Question } from './question.tsx';
import { Report } from './report.tsx';
import type { BannerProps } from './view.ts';

/** What stands beside a composer: nothing, a chip, the card of one finding, or the question before a post. */
export function Banner(props: BannerProps) {
  const card = props.cards[props.at];
  if (props.size === 'none') return null;
  if (props.size === 'report' && props.report) return <Report {...props} report={props.report} />;
  if (props.size === 'chip' || !card) return <Chip {...props} />;
  if (props.size === 'question') return <Question card={card} {...props} />;
  return <Card card={card} {...props} />;
}
