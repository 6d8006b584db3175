import { z } from 'zod/v4';
import { type Actor, mayAgree, mayApprove, mayLead } from '../../domain/authority.ts';
import { amountIn, estimateOf } from '../../domain/estimate.ts';
import { type Gain, type GainAt, gainAt } from '../../domain/gain.ts';
import { agreementProposal } from '../../domain/gain-rules.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { Amount } from '../../domain/parameters.ts';
import { openRealisation } from '../../domain/realisation-rules.ts';
import { newest, thiefAt } from '../../domain/time-thief.ts';
import { unitName } from '../../domain/unit.ts';
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

type State = 'assess' | 'propose' | 'agree' | 'introduce' | 'measure' | 'document' | 'approve';
type Task = {
  state: State;
  since: string;
  title: string;
  unit: string;
  amount: Amount;
  verb: string;
  data: object;
};

const shownAtOnce = 10;

/** All that waits for this person: thieves to assess, their own not among them, and each gain's next step. */
function tasksFor(state: Municipality, actor: Actor, own: ReadonlySet<string>, today: string): Task[] {
  const when = { asOf: today, knownAt: state.seq };
  const tasks: Task[] = [];
  for (const thief of state.thieves.values()) {
    if (own.has(thief.id)) continue;
    const at = thiefAt(thief, newest(state));
    if (at?.status !== 'reported' || !mayLead(state, actor, at.content.unit, today)) continue;
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
    const step = at && nextStep(state, gain, at, actor, today);
    if (!at || !step) continue;
    tasks.push({
      ...{ state: step, since: at.setOn, title: at.title, unit: unitName(state.units, at.unit, when) },
      amount: amountIn(state, at, at.measured ?? at.identified ?? 0),
      ...{ verb: 'gain.show', data: { gain: gain.id } },
    });
  }
  return tasks.sort((a, b) => a.since.localeCompare(b.since));
}

/** What the gain needs next, when it needs it from this person. */
function nextStep(
  state: Municipality,
  gain: Gain,
  at: GainAt,
  actor: Actor,
  today: string,
): State | undefined {
  if (at.identified === undefined || at.isAbandoned || at.realised > 0) return undefined;
  const leads = mayLead(state, actor, at.unit, today);
  const approves = mayApprove(state, actor, at.unit, today);
  const agrees = mayAgree(state, actor, at.unit, today);
  if (!at.isAgreed) {
    const proposal = agreementProposal(gain);
    if (proposal && proposal.by !== actor.by && agrees) return 'agree';
    if (!proposal && leads) return 'propose';
  }
  const realisation = openRealisation(gain);
  if (realisation) return realisation.by !== actor.by && approves ? 'approve' : undefined;
  if (!at.isAgreed || !leads) return undefined;
  if (at.introducedOn === undefined) return 'introduce';
  return at.measured === undefined ? 'measure' : 'document';
}

async function showTasks(turn: Turn, services: Services): Promise<Reply> {
  if (turn.place.kind !== 'personal') return refused(turn, { reason: 'onlyPersonal' });
  const t = textsIn(turn.language);
  const own = new Set(await services.directory.reportedBy(turn.tenant, turn.person.pseudonym));
  const tasks = await services.municipalities.look(turn.tenant, (state) =>
    tasksFor(state, actorOf(turn), own, turn.today),
  );
  const rest = tasks.length - shownAtOnce;
  return {
    kind: 'card',
    card: 'list',
    data: {
      title: t.tasks.title,
      intro: [
        tasks.length === 0 ? t.tasks.none : t.tasks.intro(tasks.length),
        ...(rest > 0 ? [t.tasks.more(rest)] : []),
      ],
      rows: tasks.slice(0, shownAtOnce).map(({ state, title, unit, amount, verb, data }) => ({
        title,
        state: t.tasks.states[state],
        lines: [t.tasks.line(unit, amount)],
        buttons: [{ title: t.tasks.open, verb, data: { ...data } }],
      })),
      buttons: [{ title: t.help.buttons.status, verb: 'status.show' }],
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
  schema: z.object({}),
  run: (turn, _data, services) => showTasks(turn, services),
});

export const tasks: Feature = { commands: [tasksCommand], actions: [showTasksAction] };
