import type { Button, ListCard } from '../cards/catalogue.ts';
import { type Amount, type ParameterSet, standardParameters } from '../domain/time/parameters.ts';
import { type Figure, figures } from '../domain/totals/sums.ts';
import type { Texts } from '../language/texts.ts';

type Amounts = Record<Figure, Amount>;

/** The same figures as they are recorded and by the parameters that are valid today, which both are named. */
export function recountCard(
  t: Texts,
  told: { title: string; basis: string; was: Amounts; is: Amounts; buttons: Button[] } & UsedSets,
): ListCard {
  const r = t.story.recount;
  const { title, basis, was, is, buttons, used, today } = told;
  const isSame = used.every((set) => set === today);
  const shown = figures.filter((figure) => was[figure].hoursPerYear > 0);
  return {
    title: r.title(title),
    intro: [
      ...(isSame ? [r.same] : [r.intro]),
      ...used.map((set) => setLine(set, r.usedSet, r.standardUsed)),
      setLine(today, r.todaysSet, r.standardToday),
      basis,
    ],
    rows: shown.map((figure) => ({
      title: t.status.figures[figure],
      state: r.is(is[figure]),
      lines: [r.was(was[figure])],
      buttons: [],
    })),
    buttons,
  };
}

type UsedSets = { used: readonly ParameterSet[]; today: ParameterSet };

function setLine(
  set: ParameterSet,
  since: (date: string, hours: number, weeks: number) => string,
  standard: (hours: number, weeks: number) => string,
): string {
  const { id, validFrom, hoursPerFte, workingWeeksPerYear } = set;
  return id === standardParameters.id
    ? standard(hoursPerFte, workingWeeksPerYear)
    : since(validFrom, hoursPerFte, workingWeeksPerYear);
}
