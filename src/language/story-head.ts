import type { Story } from '../domain/gain/story.ts';
import { type Figure, figures } from '../domain/totals/sums.ts';
import type { Texts } from './nb/index.ts';
import { sharesOf } from './story-details.ts';

/** What stands first in a story: the figure that was asked about, then the others, where it counts and as of when. */
export function storyHead(
  story: Story,
  { texts, figure }: { texts: Texts; figure: Figure | undefined },
): string[] {
  const { amounts, asOf, knownAt, later } = story;
  const s = texts.story;
  const line = (one: Figure) => s.headline(texts.status.figures[one], amounts[one]);
  const adds = figures.filter((one) => one !== figure && story.minutes[one] > 0);
  return [
    ...(figure ? [line(figure)] : []),
    ...adds.map(line),
    ...(adds.length === 0 && !figure ? [s.addsNothing] : []),
    ...placesLine(story, texts),
    texts.status.basis(asOf, knownAt),
    ...(later > 0 ? [s.later(later)] : []),
  ];
}

function placesLine({ places, unit, scope, names }: Story, texts: Texts): string[] {
  const s = texts.story;
  const name = (id: string) => names[id] ?? id;
  const share = places.reduce((sum, { basisPoints }) => sum + basisPoints, 0) / 10_000;
  const isOwn = places.length === 1 && places[0]?.unit === unit && share === 1;
  const part = share < 1 && scope !== undefined ? [s.partOf(share, name(scope))] : [];
  if (isOwn || places.length === 0) return [s.places(name(unit))];
  // One unit's part is said once.
  return places.length === 1 && part.length > 0 ? part : [s.placesOf(sharesOf(places, texts, name)), ...part];
}
