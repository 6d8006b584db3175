import type { FactRow, StatusCard } from '../../cards/catalogue.ts';
import { amountIn } from '../../domain/time/estimate.ts';
import { examplesOf } from '../../domain/totals/examples.ts';
import { measuresOf } from '../../domain/totals/measures.ts';
import { isSmallGroup } from '../../domain/totals/small-group.ts';
import type { Totals } from '../../domain/totals/totals.ts';
import { newNonce } from '../commanding.ts';
import { totalsOf } from './change.ts';
import { type Frame, viewCard } from './frame.ts';

/** What stands behind the figures: what they mean, examples of use, and how far the measures have come. */
export function moreView(frame: Frame): StatusCard {
  const { t, name, when, queried } = frame;
  const sums = totalsOf(frame);
  return viewCard(frame, {
    title: `${t.views.tabs.more}: ${name}`,
    headline: t.status.realisedMeans,
    lines: [t.views.examples, ...exampleLines(frame)],
    facts: factsOf(frame, sums),
    buttons: [
      {
        title: t.views.publish,
        verb: 'status.publish',
        data: { ...when, ...(queried.unit ? { unit: queried.unit } : {}), nonce: newNonce() },
      },
      { title: t.summary.buttons.open, verb: 'summary.form', data: { unit: queried.unit ?? '*' } },
    ],
  });
}

function exampleLines({ state, queried, when, t, nameOf, once }: Frame): string[] {
  const examples = once('examples', () => examplesOf(state, when, queried.unit));
  if (examples.length === 0) return [t.views.noExamples];
  return examples.map((example) => {
    const amount = amountIn(state, example, example.minutesPerYear);
    return `• ${t.views.example(nameOf(example.unit), example.activity, amount, example.since)}`;
  });
}

function factsOf({ state, queried, when, t, numbers, once }: Frame, sums: Totals): FactRow[] {
  const { units, employees } = sums;
  const s = t.status;
  const { planned, underWay, done } = once('measures', () => measuresOf(state, when, queried.unit));
  const isSmall = isSmallGroup(employees.all);
  return [
    { title: t.views.measures, value: t.views.measuresOf(planned, underWay, done) },
    { title: s.leanUnits, value: s.leanUnitsOf(units.inLean, units.all) },
    {
      title: s.leanStaff,
      value: isSmall ? t.views.tooFew : s.leanStaffOf(employees.inLean, employees.all),
    },
    { title: s.waiting, value: isSmall ? t.views.tooFew : numbers.whole(sums.waiting) },
  ];
}
