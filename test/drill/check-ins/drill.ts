import { type House, openHouse, reopened, tenant, type World } from '../house.ts';
import { seeded } from '../life.ts';
import { type Attempt, channelsOf } from './channels.ts';
import { type Standing, type Wall, wantedNow } from './oracle.ts';
import { teamOf, teams } from './teams.ts';

/** What is known from outside: by the calendar, by Teams, and by the people in its channels. */
export type Drill = World & {
  seed: number;
  house: House;
  standing: Map<string, Standing>;
  /** What was to be asked, and since when. */
  begun: Map<string, Date>;
  answered: Set<string>;
  /** The date on which it is known to have been sent. */
  sentOn: Map<string, string>;
  attempts: Map<string, Attempt[]>;
  /** What has come to a channel that is to answer it. */
  waiting: Map<string, Attempt>;
  /** Taken, or perhaps taken: only a person may have it sent again. */
  done: Set<string>;
  /** What may be written at this look. */
  wanted: Set<string>;
  /** When it last could be. */
  lastWanted: Map<string, string>;
  /** What the administrator has decided to have sent again, and is not yet. */
  resent: Set<string>;
  /** What the delivery store has known of. */
  known: Set<string>;
  /** What the store says was never asked, since the bot was down. */
  never: Set<string>;
  decided: number;
  faults: string[];
};

export async function newDrill(folder: string, seed: number, risk: number): Promise<Drill> {
  const random = seeded(seed);
  const clock = { now: new Date('2025-12-31T22:00Z') };
  const teams = channelsOf(seed, clock, (attempt) => wasWritten(drill, attempt));
  const world: World = Object.assign(clock, { folder, random, teams, risk, restarts: 0 });
  const house = await openHouse(world);
  const drill: Drill = Object.assign(world, {
    ...{ seed, house, standing: new Map(), begun: new Map(), answered: new Set<string>(), sentOn: new Map() },
    ...{ attempts: new Map(), waiting: new Map(), done: new Set<string>(), wanted: new Set<string>() },
    ...{
      lastWanted: new Map(),
      resent: new Set<string>(),
      known: new Set<string>(),
      never: new Set<string>(),
      decided: 0,
      faults: [],
    },
  });
  return drill;
}

/** A message reaches Teams. */
function wasWritten(drill: Drill, attempt: Attempt): void {
  const { key, channel, messageId, isTold, at } = attempt;
  const what = `${key} at ${at.toISOString()}`;
  if (!drill.wanted.has(key)) drill.faults.push(`out of turn: ${what}`);
  if (drill.done.has(key)) drill.faults.push(`again, which nobody had decided: ${what}`);
  if (messageId !== undefined || !isTold) drill.done.add(key);
  const { way } = teamOf(channel);
  const isAnswered = way !== 'never' && (way !== 'onReminder' || key.startsWith('check-in-reminder '));
  if (messageId !== undefined && isAnswered) drill.waiting.set(key, attempt);
  drill.attempts.set(key, [...(drill.attempts.get(key) ?? []), attempt]);
  drill.resent.delete(key);
}

/** A minute comes; all that the calendar wants by now is to stand in the store when it is over. False: it died. */
export async function lookAt(drill: Drill, wall: Wall): Promise<boolean> {
  drill.wanted.clear();
  for (const { channel } of teams) {
    const { asks, reminders } = wantedNow(channel, drill.standing.get(channel), wall, drill);
    for (const key of asks) if (!drill.begun.has(key)) drill.begun.set(key, drill.now);
    for (const key of [...asks, ...reminders]) drill.wanted.add(key);
  }
  await drill.house.tick();
  if (drill.house.life.isDead) {
    await bury(drill, wall);
    return false;
  }
  const now = drill.now.toISOString();
  for (const key of drill.wanted) {
    drill.lastWanted.set(key, now);
    const attempt = attemptNow(drill, key);
    if (attempt?.isTold && attempt.messageId !== undefined) drill.sentOn.set(key, wall.date);
    if (drill.known.has(key) && !drill.resent.has(key)) continue;
    const delivery = await drill.house.stores.deliveries.delivery(tenant, key, now);
    if (delivery) drill.known.add(key);
    else drill.faults.push(`left out: ${key} at ${now}`);
    if (drill.resent.has(key) && delivery?.state !== 'inactive')
      drill.faults.push(`not sent again, as was decided: ${key} at ${now}`);
  }
  return true;
}

const attemptNow = ({ attempts, now }: Drill, key: string) =>
  attempts.get(key)?.findLast(({ at }) => at === now);

/** Whoever died in the middle leaves it to the store to say how far it came. */
async function bury(drill: Drill, { date }: Wall): Promise<void> {
  drill.house = await reopened(drill, drill.house);
  for (const key of drill.wanted) {
    const delivery = await drill.house.stores.deliveries.delivery(tenant, key, drill.now.toISOString());
    if (delivery?.state === 'sent' && attemptNow(drill, key)) drill.sentOn.set(key, date);
    if (delivery?.state !== 'failed') drill.resent.delete(key);
  }
}
