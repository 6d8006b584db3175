import { isMissed, missCheck, openCheck } from '../../domain/gain/check-rules.ts';
import { checksDue, checksOpen, type Due, firstDue } from '../../domain/gain/checks.ts';
import { todayInNorway } from '../../domain/time/dates.ts';
import { isTimeToWrite } from '../../domain/time/working-days.ts';
import { type Delivery, isFree, type Recipient } from '../../ports/deliveries.ts';
import type { Person } from '../../ports/directory.ts';
import type { Outcome } from '../../ports/municipalities.ts';
import { hashOf } from '../commanding.ts';
import { job, type OncePost, type Services, type Tick } from '../handler.ts';
import { isWrittenToToday, overtaken } from '../once-a-day.ts';
import { type ShownCheck, shownOpen } from './check-view.ts';
import { checksCard } from './checks-card.ts';
import { tellMissed } from './tell-missed.ts';

const name = 'sustain-check';
type Open = Due & { people: string[] };

const keyOf = ({ gain, due }: Due) => `check ${gain} ${due}`;

/** Asks whether gains last: opens what is due, says what was missed, and puts the open questions to people. */
export const askChecks = job<Due[]>({
  name,
  due: (state, { today }) => checksDue(state, today),
  async run(tick, due, services) {
    const { tenant, today, now } = tick;
    const heardSince = await services.deliveries.present(tenant, today);
    await inBatches(due, (check) => tell(tick, services, 'opened', check, openCheck));

    const people = new Map((await services.directory.people(tenant)).map((one) => [one.pseudonym, one]));
    const open = await services.municipalities.look(tenant, (state) =>
      checksOpen(state, today, (person) => people.has(person)),
    );
    const sent = (await services.deliveries.all(tenant, now.toISOString())).filter(({ job }) => job === name);
    await services.deliveries.forget(tenant, overtaken(sent, new Set(open.map(keyOf))));
    const byKey = new Map(sent.map((delivery) => [delivery.key, delivery]));
    const missed = open.filter((check) => wasMissed(check, byKey.get(keyOf(check)), heardSince, today));
    await inBatches(missed, async (check) => {
      const outcome = await tell(tick, services, 'missed', check, missCheck);
      if (outcome.kind === 'done' && outcome.events.length > 0) await tellMissed(tick, services, check);
    });
    return isTimeToWrite(now) ? questions(tick, services, { open, byKey, people }) : [];
  },
});

/** After a long outage there are thousands: so many share a sync of the disk, and people are answered between them. */
const atATime = 50;

async function inBatches<T>(all: readonly T[], work: (one: T) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < all.length; from += atATime)
    await Promise.all(all.slice(from, from + atATime).map(work));
}

/** One winner: the command is named by the gain and the due date, whoever says it. */
function tell(
  { tenant, today: on }: Tick,
  { municipalities }: Services,
  what: string,
  { gain, due }: Due,
  decide: typeof openCheck,
): Promise<Outcome<never>> {
  const commandId = hashOf(`check-${what}`, gain, due);
  return municipalities.act(tenant, { commandId }, (state) => decide(state, { gain, due, on }));
}

/** Only what is known to have reached somebody who is still to answer can be missed. */
function wasMissed({ people }: Open, delivery: Delivery | undefined, heardSince: string, today: string) {
  if (delivery?.state !== 'sent' || !isAmong(people, delivery.to)) return false;
  return isMissed({ sentOn: todayInNorway(new Date(delivery.at)), heardSince }, today);
}

function isAmong(people: readonly string[], to: Recipient): boolean {
  return 'person' in to && people.includes(to.person);
}

/** One message for each person, with all that waits for them; no more than one a day. */
async function questions(
  { tenant, today, now }: Tick,
  { municipalities }: Services,
  known: { open: Open[]; byKey: ReadonlyMap<string, Delivery>; people: ReadonlyMap<string, Person> },
): Promise<OncePost[]> {
  const { open, byKey, people } = known;
  const at = now.toISOString();
  const waiting = new Map<string, Due[]>();
  for (const check of open) {
    const before = byKey.get(keyOf(check));
    const person = recipientOf(check, before, people);
    if (person === undefined || !isFree(before, { person }, at)) continue;
    const theirs = waiting.get(person) ?? [];
    theirs.push(check);
    waiting.set(person, theirs);
  }
  const putTo = Map.groupBy(byKey.values(), ({ to }) => ('person' in to ? to.person : undefined));
  const posts: OncePost[] = [];
  for (const [person, checks] of waiting) {
    if (isWrittenToToday(putTo.get(person) ?? [], { person }, today)) continue;
    // Whoever asks something is answered before the next one's are looked at.
    await new Promise(setImmediate);
    checks.sort(firstDue);
    const shown = await municipalities.look(tenant, (state) => shownOpen(state, checks, today));
    const items = checks.map((check) => ({ key: keyOf(check), about: check.gain }));
    const isWon = (won: readonly string[]) => (check: ShownCheck) => won.includes(keyOf(check));
    posts.push({
      ...{ job: name, to: { person }, items },
      card: (language, won) => checksCard(shown.filter(isWon(won)), language),
    });
  }
  return posts;
}

/** Whoever it was put to, while they are still among those to ask; else the first whom the bot can write to. */
function recipientOf(
  { people }: Open,
  before: Delivery | undefined,
  known: ReadonlyMap<string, Person>,
): string | undefined {
  const wasReached = before !== undefined && before.state !== 'inactive';
  if (wasReached && 'person' in before.to && people.includes(before.to.person)) return before.to.person;
  return people.find((person) => known.get(person)?.personal !== undefined) ?? people[0];
}
