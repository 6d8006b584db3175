import { TeamsInfo, type TurnContext } from 'botbuilder';
import { tenantOf } from './guard.ts';
import { createRecent } from './recent.ts';
import { soon } from './soon.ts';

/** What Teams' roster says of who acts; nothing where it could not be read. */
export type Member = { name?: string; isGuest: boolean };
export type Roster = (context: TurnContext) => Promise<Member | undefined>;

const aDay = 86_400_000;
const aMinute = 60_000;
const size = 20_000;
/** A turn waits no longer. */
const patience = 1500;

/**
 * No activity says who is a guest, and reading the roster is limited: once a day for each person. Where Teams does not
 * answer, whoever is not known to be a guest is none, and is asked about again after a minute.
 */
export function createRoster(): Roster {
  const onceADay = createRecent<Member>({ size, milliseconds: aDay });
  const onceAMinute = createRecent<Member | undefined>({ size, milliseconds: aMinute });
  return async (context) => {
    const { activity } = context;
    const key = `${tenantOf(activity)} ${activity.from.id}`;
    const now = Date.now();
    const ask = () => onceAMinute(key, now, () => soon(read(context), patience).catch(() => undefined));
    return onceADay(key, now, async () => (await ask()) ?? Promise.reject(new Error('not known'))).catch(
      () => undefined,
    );
  };
}

async function read(context: TurnContext): Promise<Member> {
  const {
    name,
    userRole,
    userPrincipalName = '',
  } = await TeamsInfo.getMember(context, context.activity.from.id);
  // Entra gives guests of a tenant such a name there.
  const isGuest = userRole === 'guest' || userRole === 'anonymous' || userPrincipalName.includes('#EXT#');
  return { isGuest, ...(name && { name }) };
}
