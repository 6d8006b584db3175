import type { StatusCard } from '../../cards/catalogue.ts';
import {
  type Amount,
  hoursPerFte,
  parametersOn,
  standardFullTimeWeek,
} from '../../domain/time/parameters.ts';
import { rememberedTotals } from '../../domain/totals/remembered-totals.ts';
import type { Figure, Totals } from '../../domain/totals/totals.ts';
import { unitName } from '../../domain/unit/unit.ts';
import { numbersIn } from '../../language/numbers.ts';
import { type Texts, textsIn } from '../../language/texts.ts';
import { action, type CommandHandler, type Reply, type Services, type Turn } from '../handler.ts';
import { type Asked, askedSchema, understand, whenOf } from './answer-question.ts';

const words = {
  nb: ['status', 'gevinst', 'gevinster'],
  nn: ['status', 'gevinst', 'gevinstar'],
  en: ['status', 'gains', 'gain'],
};

async function showStatus(turn: Turn, asked: Asked, services: Services): Promise<Reply> {
  const t = textsIn(turn.language);
  const found = await services.municipalities.look(turn.tenant, (state) => {
    if (asked.unit !== undefined && !state.units.has(asked.unit)) return undefined;
    const when = whenOf(asked, turn, state.seq);
    const name = asked.unit === undefined ? t.unit.municipality : unitName(state.units, asked.unit, when);
    const sums = rememberedTotals(state, when, asked.unit);
    const today = parametersOn(state.parameterSets, turn.today);
    return { totals: sums, name, isOtherToday: sums.parameters.some(({ set }) => set !== today) };
  });
  if (!found) return { kind: 'text', text: t.unit.unknown };
  return {
    kind: 'card',
    card: 'status',
    data: statusCard(found, t, numbersIn(turn.language)),
  };
}

const charted = [
  'reported',
  'identified',
  'agreed',
  'realised',
  'freed',
  'lapsed',
] as const satisfies readonly Figure[];
const colours = {
  reported: 'categoricalBlue',
  identified: 'categoricalTeal',
  agreed: 'categoricalLavender',
  realised: 'categoricalGreen',
  freed: 'categoricalMarigold',
  lapsed: 'categoricalRed',
} satisfies Record<(typeof charted)[number], string>;

type Numbers = ReturnType<typeof numbersIn>;

type Found = { totals: Totals; name: string; isOtherToday: boolean };

function statusCard({ totals: sums, name, isOtherToday }: Found, t: Texts, numbers: Numbers): StatusCard {
  const { amounts, rate, units, unit } = sums;
  const s = t.status;
  const round = (value: number) => Math.round(value * 100) / 100;
  const isWhole = unit === undefined || units.all > 1;
  return {
    title: s.title(name),
    headline: isWhole
      ? s.headline(sums.asOf, amounts.identified, amounts.realised, rate, units.inLean, units.all)
      : s.headlineUnit(sums.asOf, amounts.identified, amounts.realised, rate),
    chart: {
      title: s.chartTitle,
      xTitle: s.fteUnit,
      yTitle: s.figure,
      data: charted.map((figure) => ({
        x: s.figures[figure],
        y: round(amounts[figure].fte),
        color: colours[figure],
      })),
    },
    table: {
      heading: [s.figure, s.fteUnit, s.hoursUnit],
      rows: charted.map((figure) => [
        s.figures[figure],
        numbers.fte(amounts[figure].fte),
        numbers.whole(amounts[figure].hoursPerWeek),
      ]),
    },
    facts: factsOf(sums, t, numbers),
    notes: notesOf(sums, t),
    buttons: [
      { title: s.explain, verb: 'status.explain', data: questionOf(sums) },
      ...(isOtherToday
        ? [{ title: t.story.recount.button, verb: 'status.recount', data: questionOf(sums) }]
        : []),
      { title: t.help.buttons.report, verb: 'time-thief.form' },
    ],
  };
}

/** The question a card answers, so that its buttons ask about the very same date and entry. */
export function questionOf({ unit, asOf, knownAt }: Totals): Record<string, unknown> {
  return { asOf, knownAt, ...(unit === undefined ? {} : { unit }) };
}

function factsOf(sums: Totals, t: Texts, numbers: Numbers) {
  const { amounts, rate, units, employees, gains, byMethod } = sums;
  const s = t.status;
  const amount = (value: Amount) => t.amount.total(value);
  const figure = (name: Figure) => ({ title: s.figures[name], value: amount(amounts[name]) });
  const ifAny = (name: Figure) => (amounts[name].fte > 0 ? [figure(name)] : []);
  return [
    figure('reported'),
    figure('identified'),
    figure('agreed'),
    figure('realised'),
    ...ifAny('unconfirmed'),
    ...(rate === undefined ? [] : [{ title: s.rate, value: numbers.percent(rate) }]),
    figure('freed'),
    ...ifAny('sustained'),
    ...ifAny('lapsed'),
    { title: s.leanUnits, value: s.leanUnitsOf(units.inLean, units.all) },
    { title: s.leanStaff, value: s.leanStaffOf(employees.inLean, employees.all) },
    { title: s.gains, value: s.gainsOf(gains.identified, gains.realised, gains.imported) },
    { title: s.waiting, value: numbers.whole(sums.waiting) },
    ...(byMethod.length > 0
      ? [
          {
            title: s.methods,
            value: byMethod.map(({ method, share }) => s.share(t.methods[method], share)).join(', '),
          },
        ]
      : []),
    ...(sums.onceMinutes > 0 ? [{ title: s.once, value: t.amount.hours(sums.onceMinutes / 60) }] : []),
  ];
}

function notesOf({ asOf, knownAt, parameters, gains }: Totals, t: Texts): string[] {
  return [
    ...(gains.identified === 0 ? [t.status.empty] : []),
    t.status.basis(asOf, knownAt),
    ...parameters.map(({ set, fullTimeWeek, gains: count }) =>
      t.status.parameters(
        hoursPerFte(set, fullTimeWeek),
        set.workingWeeksPerYear,
        hoursPerFte(set, fullTimeWeek) / set.workingWeeksPerYear || standardFullTimeWeek,
        count,
      ),
    ),
    t.status.realisedMeans,
  ];
}

export const statusCommand: CommandHandler = {
  name: 'status',
  words,
  async run(turn, rest, services) {
    const asked = await understand(turn, rest, services, 'status.show');
    return 'kind' in asked ? asked : showStatus(turn, asked, services);
  },
};

export const statusAction = action({
  verb: 'status.show',
  schema: askedSchema,
  run: showStatus,
});
