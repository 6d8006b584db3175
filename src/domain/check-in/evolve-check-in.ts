import type { Entry } from '../entry.ts';
import type { Event } from '../events.ts';
import type { Municipality } from '../municipality.ts';
import type { Slot, TeamCheckIn } from './check-in.ts';

export type CheckInEvent = Extract<Event, { type: `check-in.${string}` }>;

export function evolveCheckIn({ checkIns }: Municipality, event: CheckInEvent, { at }: Entry): void {
  if (event.type === 'check-in.scheduled') {
    const { type: _type, on: _on, channel, ...plan } = event;
    const slots = checkIns.get(channel)?.slots ?? new Map<string, Slot>();
    checkIns.set(channel, { ...plan, channel, isPaused: false, since: at, slots });
    return;
  }
  const team = checkIns.get(event.channel);
  if (!team) throw new Error(`${event.type}: nothing is set up for ${event.channel}`);
  switch (event.type) {
    case 'check-in.paused':
      team.isPaused = true;
      return;
    case 'check-in.resumed':
      Object.assign(team, { isPaused: false, since: at });
      return;
    case 'check-in.opened':
      slotOf(team, event).openedOn = event.on;
      return;
    case 'check-in.answered': {
      const { on, board, experiment, observation, obstacle, next, alsoSaid } = event;
      slotOf(team, event).answers.push({ on, board, experiment, observation, obstacle, next, alsoSaid });
    }
  }
}

function slotOf({ slots }: TeamCheckIn, { slot: id, unit }: { slot: string; unit: string }): Slot {
  const slot = slots.get(id) ?? { id, unit, answers: [] };
  slots.set(id, slot);
  return slot;
}
