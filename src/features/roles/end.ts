import { z } from 'zod/v4';
import { mayGive, endRole as rule } from '../../domain/people/role-rules.ts';
import { answeringFor } from '../../domain/people/roles.ts';
import { refusalText, textsIn } from '../../language/texts.ts';
import { act, actorOf, newNonce, refused } from '../commanding.ts';
import { date, orElse, readForm, typedValues, withProblems } from '../form.ts';
import { action, type Reply, type Services, type Turn } from '../handler.ts';
import { noticesTo } from '../notices.ts';
import { namesIn } from '../people.ts';
import { answeredBy, placeName, roleTitle } from './words.ts';

type Shown = { typed?: Record<string, string>; mends?: Record<string, string>; isWarned?: boolean };

/** Which role it is, and from which day it ends; the last of the programme office ends after a warning. */
async function endForm(
  turn: Turn,
  services: Services,
  grant: number,
  { typed = {}, mends = {}, isWarned = false }: Shown,
): Promise<Reply> {
  const t = textsIn(turn.language);
  const found = await services.municipalities.look(turn.tenant, (state) => {
    const held = state.grants[grant];
    if (!held) return undefined;
    const acting = { actor: actorOf(turn), today: turn.today };
    const isAllowed = mayGive(state, held, acting) || held.deputyFor === acting.actor.by;
    return { ...held, ends: [], isAllowed, place: placeName(state, held.unit, turn.today, t) };
  });
  if (!found) return refused(turn, { reason: 'roleNotHeld' });
  if (!found.isAllowed) return refused(turn, { reason: 'needsRoleGiver' });
  if (turn.place.kind !== 'personal') return refused(turn, { reason: 'onlyPersonal' });
  const nameOf = await namesIn(turn, services);
  const { fields, problems } = withProblems(
    [{ id: 'on', kind: 'date', label: t.role.endOn, value: turn.today }],
    typed,
    mends,
    t,
  );
  const warned = isWarned ? { title: t.role.endAnyway, data: { grant, isSure: true } } : undefined;
  return {
    kind: 'card',
    card: 'form',
    data: {
      title: t.role.endTitle,
      intro: [`${nameOf(found.person)}: ${roleTitle(found, nameOf, t)}, ${found.place}`],
      problems: isWarned ? [refusalText(turn.language, { reason: 'lastOfRole' })] : problems,
      ...{ fields, notes: [] },
      buttons: [
        {
          ...{ title: t.role.endNow, verb: 'role.end', style: 'destructive', data: { grant }, ...warned },
        },
      ],
    },
  };
}

const grantSchema = z.int().min(0).max(10_000_000);

export const openEnd = action({
  verb: 'role.end-form',
  schema: z.object({ grant: grantSchema }),
  run: (turn, { grant }, services) => endForm(turn, services, grant, {}),
});

export const endRole = action({
  verb: 'role.end',
  schema: z.looseObject({ grant: grantSchema, isSure: z.boolean().optional() }),
  async run(turn, data, services) {
    const t = textsIn(turn.language);
    const { grant, isSure = false } = data;
    const typed = typedValues(data);
    const read = readForm({ on: orElse(date({ from: turn.today }), turn.today) }, data, t);
    if (!read.ok) return endForm(turn, services, grant, { typed, mends: read.mends });
    const { on } = read.value;
    const command = { verb: 'role.end', nonce: newNonce(), content: [grant, on] };
    const outcome = await act(turn, services, command, (state) =>
      rule(state, { grant, on, isSure, actor: actorOf(turn), today: turn.today }),
    );
    if (outcome.kind === 'refused' && outcome.reason === 'lastOfRole')
      return endForm(turn, services, grant, { typed, isWarned: true });
    if (outcome.kind === 'refused') return refused(turn, outcome);
    const nameOf = await namesIn(turn, services);
    const ended = await services.municipalities.look(turn.tenant, (state) => {
      const held = state.grants[grant];
      const isLeader = held?.role === 'unitLeader' && held.unit !== undefined;
      return (
        held && {
          ...{ person: held.person, role: held.role, unit: held.unit, deputyFor: held.deputyFor },
          place: placeName(state, held.unit, on, t),
          heirs: isLeader ? answeringFor(state, held.unit as string, on) : undefined,
        }
      );
    });
    if (!ended) return refused(turn, { reason: 'roleNotHeld' });
    const { person, place, heirs, unit } = ended;
    const isNew = outcome.kind === 'done' && outcome.events.length > 0;
    return {
      kind: 'card',
      card: 'notice',
      data: {
        title: t.role.title,
        lines: [
          t.role.ended(nameOf(person), roleTitle(ended, nameOf, t), place, on),
          ...(heirs ? [t.role.answeredBy(place, answeredBy(heirs, nameOf, t))] : []),
        ],
        facts: [],
        buttons: [
          { title: t.role.titleOf(place), verb: 'role.show', data: unit === undefined ? {} : { unit } },
        ],
      },
      posts: isNew
        ? await noticesTo([person], { turn, services }, (texts) =>
            texts.role.toFormer(
              roleTitle(ended, nameOf, texts),
              unit === undefined ? texts.role.whole : place,
              on,
            ),
          )
        : [],
    };
  },
});
