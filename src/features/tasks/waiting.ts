import { newest } from '../../domain/dated.ts';
import { checksPutTo } from '../../domain/gain/checks.ts';
import { gainAt } from '../../domain/gain/gain.ts';
import { type GainStep, gainTask } from '../../domain/gain/gain-steps.ts';
import { measurableOn } from '../../domain/gain/measuring-rules.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { amountIn, estimateOf } from '../../domain/time/estimate.ts';
import type { Amount } from '../../domain/time/parameters.ts';
import { minutesOnce } from '../../domain/time/time-model.ts';
import { type Asking, type ThiefWaits, thiefTasks } from '../../domain/time-thief/thief-task.ts';
import { thiefNow } from '../../domain/time-thief/time-thief.ts';
import { dayNumber } from '../../domain/timeline.ts';
import { unitName } from '../../domain/unit/unit.ts';

/** What waits for somebody, small: there may be thousands, of which one page is shown. */
type Waiting = { since: string } & (
  | { thief: string; state: ThiefWaits }
  | { gain: string; state: GainStep | 'check' }
);

/** `people` are those whom the directory knows: who is gone is not asked. A gain is measured so many days after its start. */
type AskingAll = Asking & { people: ReadonlySet<string>; measureAfterDays: number };

export type Task = {
  state: ThiefWaits | GainStep | 'check';
  title: string;
  unit: string;
  amount: Amount;
  /** Minutes that are saved once, and never a week. */
  once: number;
  answerBy: string | undefined;
  verb: string;
  data: Record<string, string>;
};

/** All that waits for this person, what is due first and then the oldest; and the page of it that begins at `from`. */
export function tasksFor(state: Municipality, asking: AskingAll, page: { from: number; most: number }) {
  const waiting = [
    ...thiefsWaiting(state, asking),
    ...gainsWaiting(state, asking),
    ...checksWaiting(state, asking),
  ];
  const rank = (one: Waiting) => (one.state === 'due' ? 0 : 1);
  waiting.sort((a, b) => rank(a) - rank(b) || a.since.localeCompare(b.since));
  const shown = waiting.slice(page.from, page.from + page.most);
  return { count: waiting.length, shown: shown.flatMap((one) => taskOf(state, asking.on, one)) };
}

function thiefsWaiting(state: Municipality, asking: Asking): Waiting[] {
  const waits = thiefTasks(state, asking);
  const waiting: Waiting[] = [];
  for (const thief of state.thieves.values()) {
    const task = waits(thief);
    if (task) waiting.push({ thief: thief.id, state: task.task, since: task.since });
  }
  return waiting;
}

function gainsWaiting(state: Municipality, { actor, on, measureAfterDays }: AskingAll): Waiting[] {
  const waiting: Waiting[] = [];
  const now = newest(state);
  const day = dayNumber(now.asOf);
  for (const gain of state.gains.values()) {
    if (gain.isImported) continue;
    const at = gainAt(gain, now, day);
    const step = at && gainTask(state, { gain, at }, { actor, on });
    if (!at || !step) continue;
    const isTooEarly = step === 'measure' && measurableOn(at.introducedOn ?? on, measureAfterDays) > on;
    if (!isTooEarly) waiting.push({ gain: gain.id, state: step, since: at.setOn });
  }
  return waiting;
}

/** Gains that are to be checked by this person. */
function checksWaiting(state: Municipality, { actor, on, people }: AskingAll): Waiting[] {
  const seen = { today: on, isThere: (person: string) => people.has(person) };
  return checksPutTo(state, actor, seen).map(({ gain, due }) => ({ gain, state: 'check', since: due }));
}

function taskOf(state: Municipality, on: string, one: Waiting): Task[] {
  const when = { asOf: on, knownAt: state.seq };
  if ('gain' in one) {
    const gain = state.gains.get(one.gain);
    const at = gain && gainAt(gain, newest(state));
    if (!at) return [];
    return [
      {
        ...{ state: one.state, title: at.title, unit: unitName(state.units, at.unit, when) },
        amount: amountIn(
          state,
          at,
          one.state === 'check' ? at.realised : (at.measured ?? at.identified ?? 0),
        ),
        ...{ once: 0, answerBy: undefined },
        ...(one.state === 'check'
          ? { verb: 'sustain.show', data: {} }
          : { verb: 'gain.show', data: { gain: one.gain } }),
      },
    ];
  }
  const thief = state.thieves.get(one.thief);
  const at = thief && thiefNow(thief);
  if (!at) return [];
  const { unit, title, model, on: reportedOn } = at.content;
  return [
    {
      ...{ state: one.state, title, unit: unitName(state.units, unit, when) },
      amount: estimateOf(state, model, unit, reportedOn),
      ...{ once: minutesOnce(model), answerBy: at.answerBy },
      // What waits to be assessed, also anew, opens where it is assessed.
      verb: ['assess', 'answered'].includes(one.state) ? 'time-thief.assess' : 'time-thief.show',
      data: { thief: one.thief },
    },
  ];
}
