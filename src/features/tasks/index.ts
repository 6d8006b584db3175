import { z } from 'zod/v4';
import { checksFor } from '../../domain/gain/checks.ts';
import { gainAt } from '../../domain/gain/gain.ts';
import { type GainStep, gainTask } from '../../domain/gain/gain-steps.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { type Actor, mayLead, rolesFor } from '../../domain/people/authority.ts';
import { leadersOf } from '../../domain/people/roles.ts';
import { amountIn, estimateOf } from '../../domain/time/estimate.ts';
import type { Amount } from '../../domain/time/parameters.ts';
import { newest, type ThiefAt, thiefAt } from '../../domain/time-thief/time-thief.ts';
import { unitName } from '../../domain/unit/unit.ts';
import { textsIn } from '../../language/texts.ts';
import { actorOf, refused } from '../commanding.ts';
import {
  action,
  type CommandHandler,
  type Feature,
  type Reply,
  type Services,
  type Turn,
} from '../handler.ts';

type Task = {
  state: 'assess' | 'check' | GainStep;
  since: string;
  title: string;
  unit: string;
  amount: Amount;
  verb: string;
  data: object;
};

const shownAtOnce = 10;

/** Who reported, by thief: the directory's knowledge, for this one question. */
type Reporters = ReadonlyMap<string, string>;
type Known = { reporters: Reporters; people: ReadonlySet<string> };

/**
 * Whether a thief waits for this person. Programme office and administrator stand in where nobody leads, or where
 * the only leader reported it and somebody else must answer; nobody assesses their own.
 */
function waitsFor(
  state: Municipality,
  actor: Actor,
  thief: string,
  at: ThiefAt,
  reporters: Reporters,
  today: string,
) {
  const reporter = reporters.get(thief);
  const { unit } = at.content;
  if (at.status !== 'reported' || reporter === actor.by || !mayLead(state, actor, unit, today)) return false;
  if (rolesFor(state, actor, unit, today).has('unitLeader')) return true;
  return leadersOf(state, unit, today).every((leader) => leader === reporter);
}

/** Gains that are to be checked by this person. */
function checkTasks(state: Municipality, actor: Actor, known: Known, today: string): Task[] {
  const when = { asOf: today, knownAt: state.seq };
  const isThere = (person: string) => known.people.has(person);
  return checksFor(state, actor, { today, isThere })
    .filter(({ isTheirs, answered }) => isTheirs && answered === undefined)
    .map(({ at, due }) => ({
      ...{ state: 'check', since: due, title: at.title, unit: unitName(state.units, at.unit, when) },
      amount: amountIn(state, at, at.realised),
      ...{ verb: 'sustain.show', data: {} },
    }));
}

/** All that waits for this person: thieves to assess, each gain's next step, and gains to be checked. */
function tasksFor(state: Municipality, actor: Actor, known: Known, today: string): Task[] {
  const when = { asOf: today, knownAt: state.seq };
  const tasks = checkTasks(state, actor, known, today);
  for (const thief of state.thieves.values()) {
    const at = thiefAt(thief, newest(state));
    if (!at || !waitsFor(state, actor, thief.id, at, known.reporters, today)) continue;
    const { unit, title, model, on } = at.content;
    tasks.push({
      ...{ state: 'assess', since: at.reportedOn, title, unit: unitName(state.units, unit, when) },
      amount: estimateOf(state, model, unit, on),
      ...{ verb: 'time-thief.assess', data: { thief: thief.id } },
    });
  }
  for (const gain of state.gains.values()) {
    if (gain.isImported) continue;
    const at = gainAt(gain, newest(state));
    const step = at && gainTask(state, { gain, at }, { actor, on: today });
    if (!at || !step) continue;
    tasks.push({
      ...{ state: step, since: at.setOn, title: at.title, unit: unitName(state.units, at.unit, when) },
      amount: amountIn(state, at, at.measured ?? at.identified ?? 0),
      ...{ verb: 'gain.show', data: { gain: gain.id } },
    });
  }
  return tasks.sort((a, b) => a.since.localeCompare(b.since));
}

/** Who reported each thief that may wait for somebody. */
async function reportersOf(turn: Turn, { municipalities, directory }: Services): Promise<Reporters> {
  const ids = await municipalities.look(turn.tenant, (state) =>
    [...state.thieves.values()]
      .filter((thief) => thiefAt(thief, newest(state))?.status === 'reported')
      .map(({ id }) => id),
  );
  const found = await Promise.all(
    ids.map(async (id) => [id, await directory.reporterOf(turn.tenant, id)] as const),
  );
  return new Map(found.flatMap(([id, reporter]) => (reporter === undefined ? [] : [[id, reporter]])));
}

async function showTasks(turn: Turn, services: Services, from = 0): Promise<Reply> {
  if (turn.place.kind !== 'personal') return refused(turn, { reason: 'onlyPersonal' });
  const t = textsIn(turn.language);
  const people = (await services.directory.people(turn.tenant)).map(({ pseudonym }) => pseudonym);
  const known = { reporters: await reportersOf(turn, services), people: new Set(people) };
  const tasks = await services.municipalities.look(turn.tenant, (state) =>
    tasksFor(state, actorOf(turn), known, turn.today),
  );
  const shown = tasks.slice(from, from + shownAtOnce);
  const next = from + shown.length;
  return {
    kind: 'card',
    card: 'list',
    data: {
      title: t.tasks.title,
      intro: [
        tasks.length === 0 ? t.tasks.none : t.tasks.intro(tasks.length),
        ...(shown.length < tasks.length ? [t.tasks.shown(from + 1, next)] : []),
      ],
      rows: shown.map(({ state, title, unit, amount, verb, data }) => ({
        title,
        state: t.tasks.states[state],
        lines: [t.tasks.line(unit, amount)],
        buttons: [{ title: t.tasks.open, verb, data: { ...data } }],
      })),
      buttons: [
        ...(next < tasks.length ? [{ title: t.status.next, verb: 'tasks.show', data: { from: next } }] : []),
        { title: t.help.buttons.status, verb: 'status.show' },
      ],
    },
  };
}

const tasksCommand: CommandHandler = {
  name: 'tasks',
  standsAlone: true,
  words: { nb: ['oppgaver', 'vurder'], nn: ['oppgåver', 'vurder'], en: ['tasks', 'assess'] },
  run: (turn, _rest, services) => showTasks(turn, services),
};

const showTasksAction = action({
  verb: 'tasks.show',
  schema: z.object({ from: z.int().min(0).optional() }),
  run: (turn, { from }, services) => showTasks(turn, services, from),
});

export const tasks: Feature = { commands: [tasksCommand], actions: [showTasksAction] };
