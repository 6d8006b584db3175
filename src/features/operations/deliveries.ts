import { z } from 'zod/v4';
import { rolesFor } from '../../domain/people/authority.ts';
import { textsIn } from '../../language/texts.ts';
import { actorOf, refused } from '../commanding.ts';
import { type Answer, action, type CommandHandler, type Services, type Turn } from '../handler.ts';
import { groupsNow, showGroup, showGroups } from './shown-groups.ts';

/** Why not, for everyone but an administrator in their own chat. */
async function refusedTo(turn: Turn, { municipalities }: Services): Promise<Answer | undefined> {
  const isAdministrator = await municipalities.look(turn.tenant, (state) =>
    rolesFor(state, actorOf(turn), undefined, turn.today).has('administrator'),
  );
  if (!isAdministrator) return refused(turn, { reason: 'onlyForAdministrator' });
  return turn.place.kind === 'personal' ? undefined : refused(turn, { reason: 'onlyPersonal' });
}

/** A guest who is one of the administrators looks, and sends nothing to others. */
async function sendingRefusedTo(turn: Turn, services: Services): Promise<Answer | undefined> {
  return turn.isGuest ? refused(turn, { reason: 'guestsOnlyLook' }) : refusedTo(turn, services);
}

export const operationsCommand: CommandHandler = {
  name: 'operations',
  standsAlone: true,
  words: { nb: ['drift'], nn: ['drift'], en: ['operations'] },
  run: async (turn, _rest, services) => (await refusedTo(turn, services)) ?? showGroups(turn, services),
};

const inGroup = { group: z.string().max(200).optional(), from: z.int().nonnegative().catch(0) };

export const showDeliveries = action({
  verb: 'operations.show',
  schema: z.object(inGroup),
  async run(turn, { group, from }, services) {
    const no = await refusedTo(turn, services);
    return (
      no ?? (group === undefined ? showGroups(turn, services) : showGroup(turn, services, { group, from }))
    );
  },
});

/** A person has looked, and decided that it did not arrive. */
export const sendAgainAction = action({
  verb: 'operations.send-again',
  schema: z.object({ key: z.string().max(300), ...inGroup }),
  async run(turn, { key, group, from }, services) {
    const no = await sendingRefusedTo(turn, services);
    if (no) return no;
    const t = textsIn(turn.language);
    const isAgain = await services.deliveries.sendAgain(turn.tenant, key, turn.now.toISOString());
    const line = isAgain ? t.operations.again : t.operations.noDoubt;
    return group === undefined
      ? showGroups(turn, services, line)
      : showGroup(turn, services, { group, from }, line);
  },
});

export const sendAllAgain = action({
  verb: 'operations.send-all-again',
  schema: z.object({ group: z.string().max(200) }),
  async run(turn, { group }, services) {
    const no = await sendingRefusedTo(turn, services);
    if (no) return no;
    const found = (await groupsNow(turn, services)).find(({ id }) => id === group);
    const those = found?.first.state === 'failed' ? found.those : [];
    const at = turn.now.toISOString();
    const sent = await Promise.all(
      those.map(({ key }) => services.deliveries.sendAgain(turn.tenant, key, at)),
    );
    const count = sent.filter(Boolean).length;
    const { allAgain, noDoubt } = textsIn(turn.language).operations;
    return showGroups(turn, services, count > 0 ? allAgain(count) : noDoubt);
  },
});
