import type { Figure } from '../domain/totals/sums.ts';
import type { Texts } from './nb/index.ts';

/** Each is a part of the one before it, so they are often the same. */
const nested: readonly Figure[] = ['reported', 'identified', 'agreed'];

/** What is to be said of several figures, those of the nested ones that are the same said once. */
export function together<T extends { figure: Figure }>(
  items: readonly T[],
  said: (item: T) => unknown,
): { figures: Figure[]; one: T }[] {
  const lines: { figures: Figure[]; one: T }[] = [];
  for (const item of items) {
    const isSame = ({ one }: { one: T }) =>
      nested.includes(one.figure) && JSON.stringify(said(one)) === JSON.stringify(said(item));
    const same = nested.includes(item.figure) ? lines.find(isSame) : undefined;
    if (same) same.figures.push(item.figure);
    else lines.push({ figures: [item.figure], one: item });
  }
  return lines;
}

/** «Meldt, identifisert, avtalt». */
export function namesOf(figures: readonly Figure[], texts: Texts): string {
  return figures
    .map((figure) => texts.status.figures[figure])
    .map((name, index) => (index === 0 ? name : name.toLocaleLowerCase('nb')))
    .join(', ');
}
