import { wholeInBasisPoints } from '../domain/events.ts';
import type { Story } from '../domain/gain/story.ts';
import { type Figure, figures } from '../domain/totals/sums.ts';
import { namesOf, together } from './figure-names.ts';
import type { Texts } from './nb/index.ts';
import { sharesOf } from './story-details.ts';

type Asked = { texts: Texts; figure: Figure | undefined };

/** The figure that was asked about leads; then what else it adds to. */
export function figureLines({ amounts, minutes }: Story, { texts, figure: leading }: Asked): string[] {
  const s = texts.story;
  const line = (names: string, figure: Figure) => s.headline(names, amounts[figure]);
  const others = figures
    .filter((figure) => figure !== leading && minutes[figure] > 0)
    .map((figure) => ({ figure, amount: amounts[figure] }));
  if (others.length === 0 && !leading) return [s.addsNothing];
  return [
    ...(leading ? [line(namesOf([leading], texts), leading)] : []),
    ...together(others, ({ amount }) => amount).map((said) =>
      line(namesOf(said.figures, texts), said.one.figure),
    ),
  ];
}

/** Where it counts, and as of when. */
export function storyBasis(story: Story, texts: Texts): string[] {
  const { asOf, knownAt, later } = story;
  return [
    ...placesLine(story, texts),
    texts.status.basis(asOf, knownAt),
    ...(later > 0 ? [texts.story.later(later)] : []),
  ];
}

function placesLine({ places, unit, scope, names }: Story, texts: Texts): string[] {
  const s = texts.story;
  const name = (id: string) => names[id] ?? id;
  const share = places.reduce((sum, { basisPoints }) => sum + basisPoints, 0) / wholeInBasisPoints;
  const isOwn = places.length === 1 && places[0]?.unit === unit && share === 1;
  const part = share < 1 && scope !== undefined ? [s.partOf(share, name(scope))] : [];
  if (isOwn || places.length === 0) return [s.places(name(unit))];
  // One unit's part is said once.
  return places.length === 1 && part.length > 0 ? part : [s.placesOf(sharesOf(places, texts, name)), ...part];
}
