import { z } from 'zod/v4';
import { slotToAnswer } from '../../../domain/check-in/calendar.ts';
import {
  action,
  type CommandHandler,
  type Onward,
  type Reply,
  type Services,
  type Turn,
} from '../../handler.ts';
import { viewFor } from './answer-form.ts';
import { checkInCard } from './check-in-card.ts';
import { notHere } from './not-here.ts';
import { planForm } from './plan-form.ts';
import { findCheckIn } from './view.ts';

/** This week's check-in, or the next; where none is set up yet, the card that does it. */
async function show(turn: Turn, services: Services, slot?: string): Promise<Reply> {
  const view = await viewFor(turn, services, slot);
  return view ? checkInCard(view, turn.language) : planForm(turn, services);
}

export const showCheckIn = action({
  verb: 'check-in.show',
  schema: z.object({ slot: z.string().max(12).optional() }),
  run: (turn, { slot }, services) => show(turn, services, slot),
});

const presses = (name: string, verb: string, words: CommandHandler['words']): CommandHandler => ({
  ...{ name, words, standsAlone: true as const },
  run: async (turn): Promise<Onward> => ({ kind: 'press', turn, verb, data: {} }),
});

export const checkInCommands: CommandHandler[] = [
  {
    ...{ name: 'check-in', standsAlone: true },
    words: {
      nb: ['innsjekk', 'ukentlig innsjekk', 'ukessjekk'],
      nn: ['innsjekk', 'vekentleg innsjekk', 'vekesjekk'],
      en: ['check-in', 'checkin', 'weekly check-in'],
    },
    run: (turn, _rest, services) => show(turn, services),
  },
  {
    ...{ name: 'check-in now', standsAlone: true },
    words: { nb: ['innsjekk nå'], nn: ['innsjekk no'], en: ['check-in now'] },
    async run(turn, _rest, services) {
      const view = await findCheckIn(turn, services, (team) => slotToAnswer(team, turn.now));
      return view ? checkInCard(view, turn.language) : notHere(turn);
    },
  },
  presses('change check-in', 'check-in.plan-form', {
    ...{
      nb: ['endre innsjekk', 'endre innsjekken'],
      nn: ['endre innsjekk', 'endre innsjekken'],
      en: ['change check-in'],
    },
  }),
  presses('answer check-in', 'check-in.answer-form', {
    ...{ nb: ['svar innsjekk', 'rett innsjekk'], nn: ['svar innsjekk', 'rett innsjekk'] },
    en: ['answer check-in', 'correct check-in'],
  }),
  presses('no change', 'check-in.unchanged', {
    nb: ['ingen endring'],
    nn: ['inga endring'],
    en: ['no change'],
  }),
  presses('pause check-in', 'check-in.pause', {
    ...{ nb: ['pause innsjekk'], nn: ['pause innsjekk'], en: ['pause check-in'] },
  }),
  presses('resume check-in', 'check-in.resume', {
    ...{ nb: ['start innsjekk'], nn: ['start innsjekk'], en: ['start check-in'] },
  }),
];
