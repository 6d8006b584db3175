import { z } from 'zod/v4';
import { may } from '../../domain/people/authority.ts';
import { unitsWithoutLeader } from '../../domain/people/role-lists.ts';
import { unitName } from '../../domain/unit/unit.ts';
import { textsIn } from '../../language/texts.ts';
import { actorOf, refused } from '../commanding.ts';
import { action, type CommandHandler, type Reply, type Services, type Turn } from '../handler.ts';
import { namesIn } from '../people.ts';
import { answeredBy } from './words.ts';

const shownAtOnce = 8;

/** The programme office's list of units that nobody leads by name, each with who answers for it meanwhile. */
async function show(turn: Turn, services: Services, from: number): Promise<Reply> {
  if (turn.place.kind !== 'personal') return refused(turn, { reason: 'onlyPersonal' });
  const t = textsIn(turn.language);
  const nameOf = await namesIn(turn, services);
  const found = await services.municipalities.look(turn.tenant, (state) => {
    if (!may(state, { actor: actorOf(turn), on: turn.today }, 'giveAnywhere')) return undefined;
    const when = { asOf: turn.today, knownAt: state.seq };
    return unitsWithoutLeader(state, turn.today)
      .map((one) => ({ ...one, name: unitName(state.units, one.unit, when) }))
      .sort((a, b) => a.name.localeCompare(b.name, 'nb'));
  });
  if (!found) return refused(turn, { reason: 'needsOffice' });
  const w = t.role.withoutLeader;
  const rows = found.slice(from, from + shownAtOnce);
  const next = from + rows.length;
  return {
    kind: 'card',
    card: 'list',
    data: {
      title: w.title,
      intro: [
        found.length === 0 ? w.none : w.intro(found.length),
        ...(rows.length < found.length ? [t.role.shown(from + 1, next, found.length)] : []),
      ],
      rows: rows.map(({ unit, name, answeredBy: people }) => ({
        ...{ title: name, state: w.answeredBy(answeredBy(people, nameOf, t)), lines: [] },
        buttons: [{ title: t.role.give, verb: 'role.form', data: { unit } }],
      })),
      buttons: [
        ...(next < found.length
          ? [{ title: t.status.next, verb: 'role.without-leader', data: { from: next } }]
          : []),
        { title: t.role.title, verb: 'role.show' },
      ],
    },
  };
}

export const showWithoutLeader = action({
  verb: 'role.without-leader',
  schema: z.object({ from: z.int().min(0).max(100_000).optional() }),
  run: (turn, { from = 0 }, services) => show(turn, services, from),
});

export const withoutLeaderCommand: CommandHandler = {
  name: 'units without a leader',
  words: {
    nb: ['enheter uten leder'],
    nn: ['einingar utan leiar'],
    en: ['units without a leader', 'units without leader'],
  },
  run: (turn, _rest, services) => show(turn, services, 0),
};
