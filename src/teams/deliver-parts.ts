import type { AdaptiveCard } from '../cards/render.ts';
import type { CardReply } from '../features/handler.ts';
import type { Language } from '../language/language.ts';
import type { Clock } from '../ports/clock.ts';
import type { Deliveries } from '../ports/deliveries.ts';
import type { Directory } from '../ports/directory.ts';
import type { Log } from '../ports/log.ts';
import type { Background } from './background.ts';
import type { KeptCards } from './kept-cards.ts';
import type { Poster } from './poster.ts';

export type Render = (reply: CardReply, language: Language) => AdaptiveCard;

/** What it takes to bring a reply to where it belongs. */
export type DeliverParts = {
  render: Render;
  directory: Directory;
  deliveries: Deliveries;
  poster: Poster;
  background: Background;
  keptCards: KeptCards;
  clock: Clock;
  log: Log;
};
