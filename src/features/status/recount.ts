import { parametersOn } from '../../domain/time/parameters.ts';
import { rememberedTotals } from '../../domain/totals/remembered-totals.ts';
import { totalsBy } from '../../domain/totals/totals.ts';
import { unitName } from '../../domain/unit/unit.ts';
import { textsIn } from '../../language/texts.ts';
import { action, type CommandHandler, type Reply, type Services, type Turn } from '../handler.ts';
import { recountCard } from '../recount-card.ts';
import { type Asked, askedSchema, understand, whenOf } from './answer-question.ts';

/** The totals of a status as they are recorded and by the parameters that are valid today. */
async function recount(turn: Turn, asked: Asked, services: Services): Promise<Reply> {
  const t = textsIn(turn.language);
  const { unit } = asked;
  const found = await services.municipalities.look(turn.tenant, (state) => {
    if (unit !== undefined && !state.units.has(unit)) return undefined;
    const when = whenOf(asked, turn, state.seq);
    const today = parametersOn(state.parameterSets, turn.today);
    return {
      ...{ when, today },
      name: unit === undefined ? t.unit.municipality : unitName(state.units, unit, when),
      sums: rememberedTotals(state, when, unit),
      is: totalsBy(today, state, { when, unit }).amounts,
    };
  });
  if (!found) return { kind: 'text', text: t.unit.unknown };
  const { when, today, name, sums, is } = found;
  const question = { ...when, ...(unit === undefined ? {} : { unit }) };
  return {
    kind: 'card',
    card: 'list',
    data: recountCard(t, {
      title: t.status.title(name),
      basis: t.status.basis(when.asOf, when.knownAt),
      ...{ was: sums.amounts, is, today, used: [...new Set(sums.parameters.map(({ set }) => set))] },
      buttons: [{ title: t.status.show, verb: 'status.show', data: question }],
    }),
  };
}

export const recountAction = action({ verb: 'status.recount', schema: askedSchema, run: recount });

export const recountCommand: CommandHandler = {
  name: 'recount',
  words: {
    nb: ['dagens forutsetninger', 'med dagens forutsetninger'],
    nn: ['føresetnadene i dag', 'med føresetnadene i dag', 'dagens føresetnader'],
    en: ["today's assumptions", "with today's assumptions", "today's parameters"],
  },
  async run(turn, rest, services) {
    const asked = await understand(turn, rest, services, 'status.recount');
    return 'kind' in asked ? asked : recount(turn, asked, services);
  },
};
