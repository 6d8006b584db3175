import { pauseCheckIn, scheduleCheckIn } from '../../../src/domain/check-in/check-in-rules.ts';
import type { Decision } from '../../../src/domain/decision.ts';
import type { Event } from '../../../src/domain/events.ts';
import { openExperiment } from '../../../src/domain/kata/storyboard.ts';
import type { Municipality } from '../../../src/domain/municipality.ts';
import type { Turn } from '../../../src/features/handler.ts';
import { type Day, days } from '../../domain/check-in/wall-calendar.ts';
import { aUnit } from '../../domain/telling.ts';
import { reopened, tenant } from '../house.ts';
import { chanceOf } from '../life.ts';
import { isShut } from './channels.ts';
import type { Drill } from './drill.ts';
import { askKey, slotIn, type Wall } from './oracle.ts';
import { type Change, type Step, type Team, teamOf, teams } from './teams.ts';

const serviceUrl = 'http://127.0.0.1:1/';
export const boardOf = (unit: string) => `board-${unit}`;

/** Units, boards and channels as they are when the two years begin. */
export async function settleIn(drill: Drill): Promise<void> {
  const { stores, municipalities } = drill.house;
  for (const { channel: id, inTeam: team, unit } of teams)
    await stores.deliveries.putChannel(tenant, { id, serviceUrl, team, unit, language: 'nb' });
  const events = [...new Map(teams.toReversed().map((team) => [team.unit, team])).values()].flatMap(startOf);
  await municipalities.act(tenant, { commandId: 'given' }, () => ({ kind: 'events', events }));
  for (const { channel, plan } of teams)
    if (plan) await change(drill, { at: '2025-12-31 23:00', channel, step: { kind: 'plan', plan } });
}

function startOf({ unit, board: kind }: Team): Event[] {
  const [on, board, target, obstacle] = ['2025-12-01', boardOf(unit), 't1', 'o1'];
  const framed: Event[] = [
    {
      ...{ type: 'storyboard.target-set', on, board, target },
      ...{ condition: 'Nøkler på plass', achieveBy: '2028-01-31' },
    },
    { type: 'storyboard.obstacle-noted', on, board, target, obstacle, text: 'Tre skap' },
    { type: 'storyboard.obstacle-chosen', on, board, target, obstacle, text: 'Tre skap' },
    {
      ...{ type: 'experiment.planned', on, board, obstacle, experiment: 'e1', reviewOn: '2026-01-07' },
      ...{ step: 'Ett skap', expectation: 'Ingen leter' },
    },
  ];
  return [
    aUnit(unit),
    ...(kind === 'none' ? [] : [{ type: 'storyboard.opened', on, board, unit } as const]),
    ...(kind === 'experiment' ? framed : []),
  ];
}

export async function change(drill: Drill, { at, channel, step }: Change): Promise<void> {
  const { stores, municipalities } = drill.house;
  const before = drill.standing.get(channel) ?? { from: '', isPaused: true, isResting: false };
  if (step.kind === 'write') return stores.deliveries.heardFrom(tenant, { channel }, drill.now.toISOString());
  await municipalities.act(tenant, { commandId: `${at} ${channel} ${step.kind}` }, (state) =>
    decided(state, channel, step, at.slice(0, 10)),
  );
  const becomes = {
    ...{ pause: { isPaused: true }, resume: { isPaused: false, from: at } },
    ...{ rest: { isResting: true }, goOn: { isResting: false } },
  };
  const more = step.kind === 'plan' ? { plan: step.plan, ...becomes.resume } : becomes[step.kind];
  drill.standing.set(channel, { ...before, ...more });
}

/** A team in its own channel, by the rules that it has there. */
function decided(state: Municipality, channel: string, step: Step, on: string): Decision {
  const unit = step.kind === 'plan' ? step.plan.unit : state.checkIns.get(channel)?.unit;
  const acting = {
    channel,
    keeper: { actor: { by: 'team', isFirstAdministrator: false }, units: [unit], on },
  };
  if (step.kind === 'plan') return scheduleCheckIn(state, acting, step.plan);
  if (step.kind === 'pause' || step.kind === 'resume')
    return pauseCheckIn(state, acting, step.kind === 'pause');
  const board = boardOf(unit ?? '');
  const rests = { type: 'storyboard.paused', on, board, reason: 'Ferie' } as const;
  const goesOn = { type: 'storyboard.resumed', on, board } as const;
  return { kind: 'events', events: [step.kind === 'rest' ? rests : goesOn] };
}

/** Whoever is to answer now does. */
export async function answer(drill: Drill, wall: Wall, isEvening: boolean): Promise<void> {
  const { week, weekday } = days.get(wall.date) as Day;
  const isEarly = isEvening && weekday === 5 && Number(week.slice(6)) % 2 === 0;
  for (const team of teams)
    if (team.way === 'early' && isEarly && !isShut(team.channel, wall)) await press(drill, team, wall);
  for (const [key, { channel, at }] of drill.waiting) {
    const team = teamOf(channel);
    const slot = slotIn(key);
    const waits = { ...nowOrNever, soon: at === drill.now, late: slot.startsWith(week) }[team.way];
    if (waits || isShut(channel, wall)) continue;
    drill.waiting.delete(key);
    await press(drill, team, wall, slot);
    if (!drill.answered.has(askKey(channel, slot))) drill.faults.push(`was not answered: ${key}`);
  }
}

const nowOrNever = { atOnce: false, onReminder: false, early: false, never: true };
const somebody = { objectId: '22222222-2222-4222-8222-222222222222', name: 'Ola' };

/** Presses what is on the card, and what is next where there is none; once more when nothing comes back. */
async function press(drill: Drill, team: Team, wall: Wall, slot?: string): Promise<void> {
  const { channel } = team;
  const unit = drill.standing.get(channel)?.plan?.unit ?? team.unit;
  const person = await drill.house.stores.directory.meet(tenant, somebody);
  const turn: Turn = {
    ...{ tenant, person, isFirstAdministrator: false, language: 'nb', now: drill.now, today: wall.date },
    place: { kind: 'channel', conversation: { id: channel, serviceUrl }, unit },
    activityId: 'pressed',
  };
  const { verb, data } = await whatIsSaid(drill, team, slot);
  for (let isHeard = false; !isHeard; ) {
    try {
      await drill.house.table.pressed(turn, verb, data);
      isHeard = true;
    } catch (error) {
      if (!drill.house.life.isDead) throw error;
      drill.house = await reopened(drill, drill.house);
    }
  }
  for (const key of await answersIn(drill, channel)) drill.answered.add(key);
}

/** A result, a learning and a next step from those who have an experiment and take the time. */
async function whatIsSaid({ house, now }: Drill, { channel, unit, way }: Team, slot: string | undefined) {
  const experiment = await house.municipalities.look(tenant, ({ boards }) => {
    const board = boards.get(boardOf(unit));
    return board && openExperiment(board)?.id;
  });
  if (slot === undefined) return { verb: 'check-in.unchanged', data: {} };
  if (way !== 'atOnce' || experiment === undefined) return { verb: 'check-in.unchanged', data: { slot } };
  const said = { result: `Merket, ${slot}`, learning: 'Merking hjelper' };
  const reviewOn = new Date(now.getTime() + 7 * 86_400_000).toISOString().slice(0, 10);
  const next = { obstacle: '', step: 'Neste skap', expectation: 'Ingen leter', reviewOn };
  const nonce = `${channel} ${slot}`;
  return { verb: 'check-in.answer', data: { slot, nonce, at: 2, said, experiment, ...next } };
}

function answersIn({ house }: Drill, channel: string): Promise<string[]> {
  return house.municipalities.look(tenant, ({ checkIns }) =>
    Array.from(checkIns.get(channel)?.slots.values() ?? [])
      .filter(({ answers }) => answers.length > 0)
      .map(({ id }) => askKey(channel, id)),
  );
}

/** The administrator looks into some of what nobody knows about: what is not in the channel is sent again. */
export async function decide(drill: Drill, { date }: Wall): Promise<void> {
  const { deliveries } = drill.house.stores;
  const now = drill.now.toISOString();
  for (const { key, state } of await deliveries.all(tenant, now)) {
    if (state !== 'unknown' || chanceOf(drill.seed, key, date) < 0.4) continue;
    if (drill.attempts.get(key)?.some(({ messageId }) => messageId !== undefined)) continue;
    drill.done.delete(key);
    drill.resent.add(key);
    drill.decided += 1;
    if (!(await deliveries.sendAgain(tenant, key, now))) drill.faults.push(`cannot be sent again: ${key}`);
  }
}
