import type { Button, Chart, FactRow, StatusCard } from '../../cards/catalogue.ts';
import { type Amount, parametersOn } from '../../domain/time/parameters.ts';
import type { Figure, Totals } from '../../domain/totals/totals.ts';
import { parameterWords } from '../../language/parameter-words.ts';
import { fixed, isFiltered } from './asked.ts';
import { changeLines, totalsOf } from './change.ts';
import { drawn, type Frame, understood, viewCard } from './frame.ts';

/** The first card: short, with the figures, what has changed, and the way on to everything else. */
export function summaryView(frame: Frame, saidBack = understood(frame)): StatusCard {
  const { t, name, queried } = frame;
  const sums = totalsOf(frame);
  return viewCard(frame, {
    title: t.status.title(name),
    headline: headlineOf(frame, sums),
    lines: [...saidBack, ...changeLines(frame, sums)],
    // Of nothing there is nothing to draw.
    charts: names.some((figure) => sums.amounts[figure].fte > 0) ? [figuresChart(frame, sums)] : [],
    facts: [...figureFacts(frame, sums), ...coverFacts(frame, sums)],
    notes: [
      ...(sums.gains.identified === 0 ? [t.status.empty] : []),
      ...(isFiltered(queried) ? [t.views.filtered] : []),
      ...parameterWords(t, sums.parameters),
    ],
    buttons: buttonsOf(frame, sums),
  });
}

function headlineOf({ t, queried, when }: Frame, sums: Totals): string {
  const { amounts, rate, units } = sums;
  const { figure } = queried;
  const v = t.views;
  if (queried.isNotRealised) return v.figureOn(capital(t.question.notRealised), when.asOf, notRealised(sums));
  if (figure === 'rate') return v.rateOn(when.asOf, rate);
  if (figure) return v.figureOn(t.status.figures[figure], when.asOf, amounts[figure]);
  const isWhole = (queried.unit === undefined || units.all > 1) && !isFiltered(queried);
  return isWhole
    ? t.status.headline(sums.asOf, amounts.identified, amounts.realised, rate, units.inLean, units.all)
    : t.status.headlineUnit(sums.asOf, amounts.identified, amounts.realised, rate);
}

function notRealised({ amounts: { identified, realised } }: Totals): Amount {
  return {
    hoursPerYear: identified.hoursPerYear - realised.hoursPerYear,
    hoursPerWeek: identified.hoursPerWeek - realised.hoursPerWeek,
    fte: identified.fte - realised.fte,
  };
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

const charted = {
  reported: 'categoricalBlue',
  identified: 'categoricalTeal',
  agreed: 'categoricalLavender',
  realised: 'categoricalGreen',
  freed: 'categoricalMarigold',
  lapsed: 'categoricalRed',
} as const satisfies Partial<Record<Figure, string>>;
const names = Object.keys(charted) as (keyof typeof charted)[];

function figuresChart({ t, numbers }: Frame, { amounts }: Totals): Chart {
  const s = t.status;
  return {
    kind: 'bars',
    title: s.chartTitle,
    xTitle: s.fteUnit,
    yTitle: s.figure,
    data: names.map((figure) => ({
      x: s.figures[figure],
      y: drawn(amounts[figure].fte),
      color: charted[figure],
    })),
    table: {
      heading: [s.figure, s.fteUnit, s.hoursUnit],
      rows: names.map((figure) => [
        s.figures[figure],
        numbers.fte(amounts[figure].fte),
        numbers.whole(amounts[figure].hoursPerWeek),
      ]),
    },
  };
}

function figureFacts({ t, numbers }: Frame, { amounts, rate }: Totals): FactRow[] {
  const s = t.status;
  const fact = (figure: Figure) => ({ title: s.figures[figure], value: t.amount.total(amounts[figure]) });
  const ifAny = (figure: Figure) => (amounts[figure].fte > 0 ? [fact(figure)] : []);
  return [
    ...(['reported', 'identified', 'agreed', 'realised'] as const).map(fact),
    ...ifAny('unconfirmed'),
    ...(rate === undefined ? [] : [{ title: s.rate, value: numbers.percent(rate) }]),
    fact('freed'),
    ...ifAny('sustained'),
    ...ifAny('lapsed'),
  ];
}

/** What every total says of itself: how many gains it covers, and how we know. domain.md §6.8. */
function coverFacts({ t }: Frame, { gains, byMethod, onceMinutes }: Totals): FactRow[] {
  const s = t.status;
  const methods = byMethod.map(({ method, share }) => s.share(t.methods[method], share)).join(', ');
  return [
    { title: s.gains, value: s.gainsOf(gains.identified, gains.realised, gains.imported) },
    ...(methods ? [{ title: s.methods, value: methods }] : []),
    ...(onceMinutes > 0 ? [{ title: s.once, value: t.amount.hours(onceMinutes / 60) }] : []),
  ];
}

/** A filtered figure is explained by the list of what it is the sum of. */
function buttonsOf({ turn, state, t, queried, when }: Frame, { parameters }: Totals): Button[] {
  const { unit, figure } = queried;
  const whose = { ...when, ...(unit ? { unit } : {}) };
  const today = parametersOn(state.parameterSets, turn.today);
  const isOtherToday = !isFiltered(queried) && parameters.some(({ set }) => set !== today);
  const explained = figure === 'rate' || figure === undefined ? whose : { ...whose, figure };
  return [
    isFiltered(queried) || queried.isNotRealised
      ? { title: t.status.explain, verb: 'status.show', data: { ...fixed(queried, when), view: 'list' } }
      : { title: t.status.explain, verb: 'status.explain', data: explained },
    ...(isOtherToday ? [{ title: t.story.recount.button, verb: 'status.recount', data: whose }] : []),
  ];
}
