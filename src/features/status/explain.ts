import { z } from 'zod/v4';
import { amountIn } from '../../domain/estimate.ts';
import { contribution, gainsIn, totals } from '../../domain/totals.ts';
import { unitName } from '../../domain/unit.ts';
import { textsIn } from '../../language/texts.ts';
import { action, type CommandHandler, type Reply, type Services, type Turn } from '../handler.ts';
import { type Asked, askedSchema, understand, whenOf } from './answer-question.ts';

const shownAtOnce = 8;
const explainSchema = askedSchema.extend({ from: z.int().min(0).max(1_000_000).optional() });

/** How each figure came about: the gains it is the sum of, the largest first, each with its own card. */
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
    const gains = [...gainsIn(state, when, asked.unit)]
      .map(({ gain, at }) => ({ gain, at, adds: contribution(at) }))
      .filter(({ adds }) => adds.identified > 0)
      .sort((a, b) => b.adds.identified - a.adds.identified);
    const from = Math.min(asked.from ?? 0, Math.max(0, gains.length - 1));
    return {
      when,
      from,
      count: gains.length,
      name: asked.unit === undefined ? t.unit.municipality : unitName(state.units, asked.unit, when),
      sums: totals(state, when, asked.unit).amounts,
      rows: gains.slice(from, from + shownAtOnce).map(({ gain, at, adds }) => ({
        id: gain.id,
        title: at.title,
        isImported: gain.isImported,
        unit: unitName(state.units, at.unit, when),
        method: at.method,
        identified: amountIn(state, at, adds.identified),
        realised: amountIn(state, at, adds.realised),
      })),
    };
  });
  if (!found) return { kind: 'text', text: t.unit.unknown };
  const { when, from, count, rows, sums } = found;
  const question = { ...when, ...(asked.unit === undefined ? {} : { unit: asked.unit }) };
  const next = from + rows.length;
  return {
    kind: 'card',
    card: 'list',
    data: {
      title: s.explainTitle(found.name),
      intro: [
        s.explainSum(sums.identified, sums.realised),
        count === 0 ? s.empty : s.explainIntro(when.asOf, when.knownAt, rows.length, count),
      ],
      rows: rows.map((row) => ({
        title: row.title,
        state: s.explainLine(row.identified, row.realised),
        lines: [`${row.unit}: ${t.methods[row.method]}, ${row.isImported ? s.imported : s.own}`],
        buttons: [{ title: t.gain.buttons.show, verb: 'gain.show', data: { gain: row.id } }],
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
