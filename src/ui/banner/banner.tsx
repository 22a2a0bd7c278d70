import { Card } from './card.tsx';
import { Chip } from './chip.tsx';
import type { BannerProps } from './view.ts';

/** What stands beside a composer: nothing, a chip, or the card of one finding. */
export function Banner(props: BannerProps) {
  const card = props.cards[props.at];
  if (props.size === 'none') return null;
  if (props.size === 'chip' || !card) return <Chip {...props} />;
  return <Card card={card} {...props} />;
}
