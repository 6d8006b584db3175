import { z } from 'zod/v4';
import type { Button, Field } from '../../../cards/catalogue.ts';
import { nextAsked } from '../../../domain/check-in/calendar.ts';
import { countsOf, type TeamCheckIn } from '../../../domain/check-in/check-in.ts';
import { pauseCheckIn, scheduleCheckIn } from '../../../domain/check-in/check-in-rules.ts';
import { boardsOf } from '../../../domain/kata/storyboard.ts';
import type { Language } from '../../../language/language.ts';
import { refusalText, type Texts, textsIn } from '../../../language/texts.ts';
import { act, keeperOf, newNonce, refused } from '../../commanding.ts';
import { typedValues, withProblems } from '../../form.ts';
import { action, type CardReply, type Reply, type Services, type Turn } from '../../handler.ts';
import { unitChoices } from '../../unit-choices.ts';
import { boardName } from '../board/which-board.ts';
import { notHere } from './not-here.ts';
import { type Planning, planFields, readPlan } from './plan-fields.ts';
import { reachedIn } from './reached.ts';

/** Fields that every team fills in; the rest stands behind «Mer», unless something is wrong with it. */
const inView = 4;

type Wrong = { typed?: Record<string, string>; mends?: Partial<Record<string, string>>; problem?: string };

function teamOf(turn: Turn, { municipalities }: Services): Promise<TeamCheckIn | undefined> {
  return municipalities.look(turn.tenant, (state) =>
    structuredClone(state.checkIns.get(turn.place.conversation.id)),
  );
}

/** What is to be chosen between: boards of the unit that is chosen on the card already, else of the team's. */
async function planningOf(turn: Turn, services: Services, chosen: string | undefined): Promise<Planning> {
  const t = textsIn(turn.language);
  const team = await teamOf(turn, services);
  const unit = chosen ?? team?.unit ?? turn.place.unit ?? turn.person.unit;
  return services.municipalities.look(turn.tenant, (state) => ({
    ...{ team, unit, language: turn.language, units: unitChoices(state, turn.today) },
    boards: boardsOf(state, unit ?? '')
      .filter((board) => board.state !== 'finished')
      .map((board) => ({ value: board.id, title: boardName(board, t) })),
  }));
}

/** One card sets up the check-in, changes it and pauses it. */
export async function planForm(
  turn: Turn,
  services: Services,
  wrong: Wrong = {},
  nonce = newNonce(),
): Promise<Reply> {
  if (turn.place.kind !== 'channel') return refused(turn, { reason: 'onlyInChannel' });
  const t = textsIn(turn.language);
  const { plan } = t.checkIn;
  const planning = await planningOf(turn, services, wrong.typed?.unit);
  const { boards, team, units } = planning;
  if (units.length === 0) return { kind: 'text', text: t.unit.none };
  const isListed = boards.some(({ value }) => value === wrong.typed?.board);
  const { board = '', ...others } = wrong.typed ?? {};
  const typed = isListed ? { ...others, board } : others;
  const { fields, problems } = withProblems(planFields(planning, t), typed, wrong.mends ?? {}, t);
  const isShown = ({ problem }: Field, index: number) => index < inView || problem !== undefined;
  return {
    kind: 'card',
    card: 'form',
    data: {
      title: plan.title,
      intro: [plan.intro, ...(team ? await standing(turn, services, team) : [])],
      problems: wrong.problem === undefined ? problems : [wrong.problem, t.invalid.kept],
      fields: fields.filter(isShown),
      more: { title: t.more, fields: fields.filter((one, index) => !isShown(one, index)) },
      notes: [],
      buttons: buttonsOf(team, nonce, t),
    },
  };
}

/** Whether it rests, and how many were answered: a count for the unit. */
async function standing(turn: Turn, services: Services, team: TeamCheckIn): Promise<string[]> {
  const { plan } = textsIn(turn.language).checkIn;
  const isReached = await reachedIn(services, turn);
  const { asked, answered } = countsOf(team, turn.today, isReached(team));
  return [...(team.isPaused ? [plan.paused] : []), ...(asked > 0 ? [plan.counts(answered, asked)] : [])];
}

function buttonsOf(team: TeamCheckIn | undefined, nonce: string, t: Texts): Button[] {
  const { buttons, plan } = t.checkIn;
  const save: Button = { title: plan.save, verb: 'check-in.schedule', style: 'positive', data: { nonce } };
  if (!team) return [save];
  const rest = team.isPaused
    ? { title: buttons.resume, verb: 'check-in.resume', data: { nonce } }
    : { title: buttons.pause, verb: 'check-in.pause', data: { nonce } };
  return [save, rest, { title: t.cancel, verb: 'check-in.show' }];
}

/** When the next one comes, to everybody in the channel: also where they were told of it before. */
async function planned(turn: Turn, services: Services): Promise<Reply> {
  const team = await teamOf(turn, services);
  if (!team) return notHere(turn);
  const board = await services.municipalities.look(turn.tenant, ({ boards }) =>
    structuredClone(boards.get(team.board ?? '')),
  );
  const card = (language: Language): CardReply => {
    const t = textsIn(language);
    const { plan, buttons } = t.checkIn;
    const line = team.isPaused ? plan.paused : plan.nextOn(nextAsked(team, turn.now).due);
    return {
      kind: 'card',
      card: 'notice',
      shows: planKey(team.channel),
      data: {
        ...{
          title: plan.title,
          lines: [plan.intro, ...(board ? [plan.about(boardName(board, t))] : []), line],
          facts: [],
        },
        buttons: [
          ...(team.isPaused ? [{ title: buttons.resume, verb: 'check-in.resume' }] : []),
          { title: buttons.change, verb: 'check-in.plan-form' },
        ],
      },
    };
  };
  return { ...card(turn.language), posts: [{ to: { shown: planKey(team.channel) }, card }] };
}

const planKey = (channel: string) => `check-in-plan ${channel}`;

export const openPlan = action({
  verb: 'check-in.plan-form',
  schema: z.object({}),
  run: (turn, _data, services) => planForm(turn, services),
});

export const schedule = action({
  verb: 'check-in.schedule',
  schema: z.looseObject({ nonce: z.string().min(8).max(80) }),
  async run(turn, data, services) {
    if (turn.place.kind !== 'channel') return refused(turn, { reason: 'onlyInChannel' });
    const asked = readPlan(data, turn.language, textsIn(turn.language));
    const typed = typedValues(data);
    if (asked.mends) return planForm(turn, services, { typed, mends: asked.mends }, data.nonce);
    const { conversation } = turn.place;
    const { plan, language } = asked;
    const command = { verb: 'check-in.schedule', nonce: data.nonce, content: [conversation.id, plan] };
    const outcome = await act(turn, services, command, (state) =>
      scheduleCheckIn(state, { channel: conversation.id, keeper: keeperOf(turn) }, plan),
    );
    if (outcome.kind === 'refused')
      return planForm(turn, services, { typed, problem: refusalText(turn.language, outcome) }, data.nonce);
    await services.deliveries.putChannel(turn.tenant, { ...conversation, language, unit: plan.unit });
    return planned({ ...turn, language }, services);
  },
});

const pauses = (verb: string, isPaused: boolean) =>
  action({
    verb,
    schema: z.object({ nonce: z.string().min(8).max(80).optional() }),
    async run(turn, { nonce = newNonce() }, services) {
      if (turn.place.kind !== 'channel') return refused(turn, { reason: 'onlyInChannel' });
      const channel = turn.place.conversation.id;
      const outcome = await act(turn, services, { verb, nonce, content: channel }, (state) =>
        pauseCheckIn(state, { channel, keeper: keeperOf(turn) }, isPaused),
      );
      if (outcome.kind !== 'refused') return planned(turn, services);
      return outcome.reason === 'notConnected' ? notHere(turn) : refused(turn, outcome);
    },
  });

export const pause = pauses('check-in.pause', true);
export const resume = pauses('check-in.resume', false);
