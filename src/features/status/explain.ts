import { z } from 'zod/v4';
import { amountIn } from '../../domain/time/estimate.ts';
import type { Amount } from '../../domain/time/parameters.ts';
import { type Part, partsOf } from '../../domain/totals/parts.ts';
import { type Figure, figures, totals } from '../../domain/totals/totals.ts';
import { unitName } from '../../domain/unit/unit.ts';
import { type Texts, textsIn } from '../../language/texts.ts';
import { action, type CommandHandler, type Reply, type Services, type Turn } from '../handler.ts';
import { type Asked, askedSchema, understand, whenOf } from './answer-question.ts';

const shownAtOnce = 8;
const explainSchema = askedSchema.extend({ from: z.int().min(0).max(1_000_000).optional() });

/** What a row says of one part: each figure it adds to; what is identified is reported too. */
function amountsOf(part: Part, amount: (minutes: number) => Amount, t: Texts): string[] {
  const { minutes } = part;
  const isSaid = (figure: Figure) =>
    minutes[figure] > 0 && !(figure === 'reported' && minutes.identified > 0);
  return (['reported', 'identified', 'realised', 'freed', 'lapsed'] as const)
    .filter(isSaid)
    .map((figure) => `${t.status.figures[figure]}: ${t.amount.alone(amount(minutes[figure]))}`);
}

/** How each figure came about: all it is the sum of, the largest first, each with its own card. */
async function explain(
  turn: Turn,
  asked: Asked & { from?: number | undefined },
  services: Services,
): Promise<Reply> {
  const t = textsIn(turn.language);
  const s = t.status;
  const found = await services.municipalities.look(turn.tenant, (state) => {
    if (asked.unit !== undefined && !state.units.has(asked.unit)) return undefined;
    const when = whenOf(asked, turn, state.seq);
    const parts = partsOf(state, when, asked.unit);
    const from = Math.min(asked.from ?? 0, Math.max(0, parts.length - 1));
    return {
      ...{ when, from, count: parts.length, sums: totals(state, when, asked.unit).amounts },
      name: asked.unit === undefined ? t.unit.municipality : unitName(state.units, asked.unit, when),
      rows: parts.slice(from, from + shownAtOnce).map((part) => ({
        ...{ id: part.id, title: part.title, kind: part.kind, method: part.method },
        unit: unitName(state.units, part.unit, when),
        amounts: amountsOf(part, (minutes) => amountIn(state, part, minutes), t),
      })),
    };
  });
  if (!found) return { kind: 'text', text: t.unit.unknown };
  const { when, from, count, rows, sums } = found;
  const question = { ...when, ...(asked.unit === undefined ? {} : { unit: asked.unit }) };
  const next = from + rows.length;
  const sources = { gain: s.own, imported: s.imported, thief: s.waitingThief };
  return {
    kind: 'card',
    card: 'list',
    data: {
      title: s.explainTitle(found.name),
      intro: [
        ...figures
          .filter((one) => sums[one].fte > 0)
          .map((one) => `${s.figures[one]}: ${t.amount.total(sums[one])}`),
        s.basis(when.asOf, when.knownAt),
        count === 0 ? s.empty : s.explainIntro(from + 1, next, count),
      ],
      rows: rows.map(({ id, title, kind, unit, method, amounts: [first = '', ...rest] }) => ({
        title,
        state: first,
        lines: [...rest, `${unit}: ${t.methods[method]}, ${sources[kind]}`],
        buttons:
          kind === 'thief'
            ? []
            : [{ title: t.gain.buttons.show, verb: 'gain.show', data: { gain: id, ...when } }],
      })),
      buttons: [
        ...(next < count
          ? [{ title: s.next, verb: 'status.explain', data: { ...question, from: next } }]
          : []),
        { title: s.show, verb: 'status.show', data: question },
      ],
    },
  };
}

export const explainCommand: CommandHandler = {
  name: 'explain',
  words: { nb: ['forklar'], nn: ['forklar'], en: ['explain'] },
  async run(turn, rest, services) {
    const asked = await understand(turn, rest, services, 'status.explain');
    return 'kind' in asked ? asked : explain(turn, asked, services);
  },
};

export const explainAction = action({ verb: 'status.explain', schema: explainSchema, run: explain });
