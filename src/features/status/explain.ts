import { z } from 'zod/v4';
import type { Button, ListRow } from '../../cards/catalogue.ts';
import { type Part, partsOf } from '../../domain/totals/parts.ts';
import { amountIn } from '../../domain/totals/sums.ts';
import { type Figure, figures, totals } from '../../domain/totals/totals.ts';
import { unitName } from '../../domain/unit/unit.ts';
import { type Texts, textsIn } from '../../language/texts.ts';
import { action, type CommandHandler, type Reply, type Services, type Turn } from '../handler.ts';
import { type Asked, askedSchema, understand, whenOf } from './answer-question.ts';
import { takeFigure } from './figure-words.ts';

const shownAtOnce = 8;
const explainSchema = askedSchema.extend({
  figure: z.enum(figures).optional(),
  from: z.int().min(0).max(1_000_000).optional(),
});
type AskedToExplain = Asked & { figure?: Figure | undefined; from?: number | undefined };

/** What a row says of one part beside the figure that is explained: each other figure it adds to. */
function othersOf({ minutes, groups }: Part, leading: Figure, t: Texts): string[] {
  const isSaid = (figure: Figure) =>
    figure !== leading && minutes[figure] > 0 && !(figure === 'reported' && minutes.identified > 0);
  return (['reported', 'identified', 'realised', 'freed', 'lapsed'] as const)
    .filter(isSaid)
    .map((figure) => `${t.status.figures[figure]}: ${t.amount.alone(amountIn(groups, figure))}`);
}

/** How one figure came about: all it is the sum of, the largest first, each with its card and its story. */
async function explain(turn: Turn, asked: AskedToExplain, services: Services): Promise<Reply> {
  const t = textsIn(turn.language);
  const s = t.status;
  const found = await services.municipalities.look(turn.tenant, (state) => {
    if (asked.unit !== undefined && !state.units.has(asked.unit)) return undefined;
    const when = whenOf(asked, turn, state.seq);
    const sums = totals(state, when, asked.unit).amounts;
    const leading = asked.figure ?? (sums.identified.hoursPerYear > 0 ? 'identified' : 'reported');
    const parts = partsOf(state, when, asked.unit)
      .filter(({ minutes }) => minutes[leading] > 0)
      .sort((a, b) => b.minutes[leading] - a.minutes[leading]);
    const from = Math.min(asked.from ?? 0, Math.max(0, parts.length - 1));
    return {
      ...{ when, leading, from, count: parts.length, sums },
      name: asked.unit === undefined ? t.unit.municipality : unitName(state.units, asked.unit, when),
      rows: parts.slice(from, from + shownAtOnce).map((part) => ({
        ...{ id: part.id, title: part.title, kind: part.kind, method: part.method },
        unit: unitName(state.units, part.unit, when),
        amount: amountIn(part.groups, leading),
        others: othersOf(part, leading, t),
      })),
    };
  });
  if (!found) return { kind: 'text', text: t.unit.unknown };
  const { when, leading, from, count, rows, sums } = found;
  const question = { ...when, ...(asked.unit === undefined ? {} : { unit: asked.unit }) };
  const next = from + rows.length;
  const sources = { gain: s.own, imported: s.imported, thief: s.waitingThief };
  const total = (figure: Figure) => `${s.figures[figure]}: ${t.amount.total(sums[figure])}`;
  const others = figures.filter((figure) => figure !== leading && sums[figure].hoursPerYear > 0);
  return {
    kind: 'card',
    card: 'list',
    data: {
      title: s.explainTitle(found.name),
      intro: [
        total(leading),
        s.basis(when.asOf, when.knownAt),
        count === 0 ? t.story.explain.none(s.figures[leading]) : s.explainIntro(from + 1, next, count),
      ],
      rows: [
        ...rows.map(({ id, title, kind, unit, method, amount, others: rest }) => ({
          title,
          state: `${s.figures[leading]}: ${t.amount.alone(amount)}`,
          lines: [...rest, `${unit}: ${t.methods[method]}, ${sources[kind]}`],
          buttons: [
            ...(kind === 'thief'
              ? []
              : [
                  {
                    title: t.gain.buttons.show,
                    verb: 'gain.show',
                    data: { gain: id, ...question, figure: leading },
                  },
                ]),
            { title: t.story.open, verb: 'story.show', data: { id, ...question, figure: leading } },
          ],
        })),
        ...otherFigures(
          others.map((figure) => ({
            title: s.figures[figure],
            verb: 'status.explain',
            data: { ...question, figure },
          })),
          others.map(total),
          t,
        ),
      ],
      buttons: [
        ...(next < count
          ? [{ title: s.next, verb: 'status.explain', data: { ...question, figure: leading, from: next } }]
          : []),
        { title: s.show, verb: 'status.show', data: question },
      ],
    },
  };
}

const buttonsInARow = 6;

/** The other figures of the total, each explained in one tap: a card takes six buttons in a row at most. */
function otherFigures(buttons: Button[], lines: string[], t: Texts): ListRow[] {
  const rows: ListRow[] = [];
  const inARow = Math.ceil(buttons.length / Math.ceil(buttons.length / buttonsInARow));
  for (let from = 0; from < buttons.length; from += inARow)
    rows.push({
      title: from === 0 ? t.story.explain.others : t.story.explain.moreOthers,
      state: '',
      lines: lines.slice(from, from + inARow),
      buttons: buttons.slice(from, from + inARow),
    });
  return rows;
}

export const explainCommand: CommandHandler = {
  name: 'explain',
  words: { nb: ['forklar'], nn: ['forklar'], en: ['explain'] },
  async run(turn, line, services) {
    const { figure, rest } = takeFigure(line);
    const asked = await understand(turn, rest, services, 'status.explain');
    return 'kind' in asked ? asked : explain(turn, { ...asked, figure }, services);
  },
};

export const explainAction = action({ verb: 'status.explain', schema: explainSchema, run: explain });
