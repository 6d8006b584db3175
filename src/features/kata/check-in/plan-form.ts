import { z } from 'zod/v4';
import { nextSlot } from '../../../domain/check-in/calendar.ts';
import { countsOf, type TeamCheckIn } from '../../../domain/check-in/check-in.ts';
import { pauseCheckIn, scheduleCheckIn } from '../../../domain/check-in/check-in-rules.ts';
import type { CheckInPlan } from '../../../domain/events/check-in.ts';
import { refusalText, type Texts, textsIn } from '../../../language/texts.ts';
import { act, keeperOf, newNonce, refused } from '../../commanding.ts';
import { choice, type Parser, readForm, text, typedValues, withProblems } from '../../form.ts';
import { action, type CardReply, type Reply, type Services, type Turn } from '../../handler.ts';
import { unitChoices } from '../../unit-choices.ts';
import { field } from '../forms/field.ts';

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;
const none = '0';
const mostWeek = 53;

type Wrong = { typed?: Record<string, string>; mends?: Partial<Record<string, string>>; problem?: string };

function teamOf(turn: Turn, { municipalities }: Services): Promise<TeamCheckIn | undefined> {
  return municipalities.look(turn.tenant, (state) =>
    structuredClone(state.checkIns.get(turn.place.conversation.id)),
  );
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
  const { plan, buttons } = t.checkIn;
  const units = await services.municipalities.look(turn.tenant, (state) => unitChoices(state, turn.today));
  if (units.length === 0) return { kind: 'text', text: t.unit.none };
  const team = await teamOf(turn, services);
  const { asked, answered } = team ? countsOf(team, turn.today) : { asked: 0, answered: 0 };
  const days = plan.days.map((title, index) => ({ value: String(index + 1), title }));
  const { fields, problems } = withProblems(
    [
      {
        ...field(t, 'unit', 'choice', plan.unit, {
          value: team?.unit ?? turn.place.unit ?? turn.person.unit,
          choices: units,
        }),
        search: 'choices',
      },
      field(t, 'day', 'choice', plan.day, { value: String(team?.days[0] ?? 2), choices: days }),
      field(t, 'time', 'line', plan.time, { value: team?.time ?? '09:00', maxLength: 5 }),
      field(t, 'second', 'choice', plan.second, {
        ...{ isOptional: true, value: String(team?.days[1] ?? none) },
        choices: [{ value: none, title: plan.none }, ...days],
      }),
      field(t, 'closed', 'line', plan.closed, {
        isOptional: true,
        value: (team?.closedWeeks ?? []).join(', '),
      }),
      field(t, 'july', 'choice', plan.july, {
        value: team?.isOpenInJuly ? 'open' : 'closed',
        choices: (['closed', 'open'] as const).map((value) => ({ value, title: plan.julyChoices[value] })),
      }),
    ],
    wrong.typed ?? {},
    wrong.mends ?? {},
    t,
  );
  return {
    kind: 'card',
    card: 'form',
    data: {
      title: plan.title,
      intro: [
        plan.intro,
        ...(team?.isPaused ? [plan.paused] : []),
        ...(asked > 0 ? [plan.counts(answered, asked)] : []),
      ],
      problems: wrong.problem === undefined ? problems : [wrong.problem, t.invalid.kept],
      fields,
      notes: [],
      buttons: [
        { title: plan.save, verb: 'check-in.schedule', style: 'positive', data: { nonce } },
        ...(team
          ? [
              team.isPaused
                ? { title: buttons.resume, verb: 'check-in.resume', data: { nonce } }
                : { title: buttons.pause, verb: 'check-in.pause', data: { nonce } },
              { title: t.cancel, verb: 'check-in.show' },
            ]
          : []),
      ],
    },
  };
}

const time: Parser<string> = (raw, t) => {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(raw) ?? [];
  const isTime = hour !== '' && Number(hour) < 24 && Number(minute) < 60;
  return isTime ? { value: `${hour.padStart(2, '0')}:${minute}` } : { mend: t.checkIn.plan.timeMend };
};

/** «8, 29-31, 52» → each week once, in order. */
const weeks: Parser<number[]> = (raw, t) => {
  const found = new Set<number>();
  for (const part of raw.split(/[\s,;]+/).filter(Boolean)) {
    const [, first = '', last = first] = /^(\d{1,2})(?:[-–](\d{1,2}))?$/.exec(part) ?? [];
    const [from, until] = [Number(first), Number(last)];
    if (first === '' || from < 1 || until > mostWeek || from > until)
      return { mend: t.checkIn.plan.weeksMend };
    for (let week = from; week <= until; week += 1) found.add(week);
  }
  return { value: [...found].sort((a, b) => a - b) };
};

function read(data: Record<string, unknown>, t: Texts): { plan: CheckInPlan } | { mends: Wrong['mends'] } {
  const form = readForm(
    {
      ...{ unit: text(80), day: choice(weekdays), second: choice([none, ...weekdays]), time, closed: weeks },
      july: choice(['closed', 'open']),
    },
    { ...data, second: data.second || none },
    t,
  );
  if (!form.ok) return { mends: form.mends };
  const { unit, day, second, closed, july } = form.value;
  if (second === day) return { mends: { second: t.checkIn.plan.sameDay } };
  const days = [Number(day), ...(second === none ? [] : [Number(second)])];
  return { plan: { unit, days, time: form.value.time, closedWeeks: closed, isOpenInJuly: july === 'open' } };
}

/** When the next one comes, to everybody in the channel. */
async function planned(turn: Turn, services: Services): Promise<Reply> {
  const t = textsIn(turn.language);
  const team = await teamOf(turn, services);
  if (!team) return refused(turn, { reason: 'notConnected' });
  const { plan, buttons } = t.checkIn;
  const line = team.isPaused ? plan.paused : plan.nextOn(nextSlot(team, turn.now).due);
  const card: CardReply = {
    kind: 'card',
    card: 'notice',
    shows: `check-in-plan ${team.channel}`,
    data: {
      ...{ title: plan.title, lines: [plan.intro, line], facts: [] },
      buttons: [{ title: buttons.change, verb: 'check-in.plan-form' }],
    },
  };
  return card;
}

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
    const asked = read(data, textsIn(turn.language));
    const typed = typedValues(data);
    if ('mends' in asked) return planForm(turn, services, { typed, mends: asked.mends ?? {} }, data.nonce);
    const { conversation } = turn.place;
    const { plan } = asked;
    const command = { verb: 'check-in.schedule', nonce: data.nonce, content: [conversation.id, plan] };
    const outcome = await act(turn, services, command, (state) =>
      scheduleCheckIn(state, { channel: conversation.id, keeper: keeperOf(turn) }, plan),
    );
    if (outcome.kind === 'refused')
      return planForm(turn, services, { typed, problem: refusalText(turn.language, outcome) }, data.nonce);
    const known = await services.deliveries.channel(turn.tenant, conversation.id);
    const { language } = turn;
    await services.deliveries.putChannel(turn.tenant, {
      language,
      ...known,
      ...conversation,
      unit: plan.unit,
    });
    return planned(turn, services);
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
      return outcome.kind === 'refused' ? refused(turn, outcome) : planned(turn, services);
    },
  });

export const pause = pauses('check-in.pause', true);
export const resume = pauses('check-in.resume', false);
