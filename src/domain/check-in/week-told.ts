import { boardsOf, openTarget } from '../kata/storyboard.ts';
import type { Municipality } from '../municipality.ts';
import { leadersOf, nearestHolders } from '../people/roles.ts';
import { addDays } from '../time/dates.ts';
import { weekOf } from '../time/weeks.ts';
import { unitName } from '../unit/unit.ts';
import { type IsReached, silentWeeks, type TeamCheckIn, weekOfSlot } from './check-in.ts';

/** What a week in a team's channel comes to for those who follow its unit. */
export type TeamWeek = {
  unit: string;
  /** Pseudonyms: who leads the unit and who coaches it. */
  followers: string[];
  learned: string[];
  targetsDue: { condition: string; achieveBy: string }[];
  /** A team that says nothing for so long may want a hand. */
  isSilent: boolean;
};

const silentFor = 3;

/** The week before this one, for each team: what it says of people is nothing. domain.md §6.9. */
export function lastWeekOf(
  state: Municipality,
  today: string,
  isReached: (team: TeamCheckIn) => IsReached,
): TeamWeek[] {
  return [...state.checkIns.values()].map((team) => ({
    unit: unitName(state.units, team.unit, { asOf: today, knownAt: state.seq }),
    followers: followersOf(state, team, today),
    learned: learnedIn(state, team, weekOf(addDays(today, -7))),
    targetsDue: boardsOf(state, team.unit).flatMap((board) => {
      const target = board.state === 'active' ? openTarget(board) : undefined;
      const isDue = target && target.achieveBy >= today && target.achieveBy < addDays(today, 7);
      return isDue ? [{ condition: target.condition, achieveBy: target.achieveBy }] : [];
    }),
    isSilent: !team.isPaused && silentWeeks(team, today, isReached(team)) >= silentFor,
  }));
}

function followersOf(state: Municipality, { unit }: TeamCheckIn, today: string): string[] {
  const coaches = boardsOf(state, unit).flatMap(({ people }) => people.coach ?? []);
  const held = nearestHolders(state, 'coach', unit, today);
  return [...new Set([...leadersOf(state, unit, today), ...coaches, ...held])];
}

function learnedIn(state: Municipality, { slots }: TeamCheckIn, week: string): string[] {
  const answers = [...slots.values()].flatMap(({ id, answers }) => (weekOfSlot(id) === week ? answers : []));
  const learned = answers.flatMap(({ board = '', experiment }) => {
    const one = state.boards.get(board)?.experiments.find(({ id }) => id === experiment);
    return one?.learning === undefined ? [] : [one.learning];
  });
  return [...new Set(learned)];
}
