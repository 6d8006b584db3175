import type { Choice, Field } from '../../../cards/catalogue.ts';
import type { TeamCheckIn } from '../../../domain/check-in/check-in.ts';
import type { CheckInPlan } from '../../../domain/events/check-in.ts';
import { type Language, languages } from '../../../language/language.ts';
import { type Texts, textsIn } from '../../../language/texts.ts';
import { choice, orElse, type Parser, readForm, text } from '../../form.ts';
import { field } from '../forms/field.ts';

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;
const none = '0';
const newest = 'newest';
const mostWeek = 53;

/** What the card needs to know to ask. */
export type Planning = {
  team: TeamCheckIn | undefined;
  language: Language;
  unit: string | undefined;
  units: Choice[];
  /** Of the unit, where there is more than one to choose between. */
  boards: Choice[];
};

/** When and where a team is asked; what most teams leave as it is comes after the first four. */
export function planFields({ team, language, unit, units, boards }: Planning, t: Texts): Field[] {
  const { plan } = t.checkIn;
  const days = plan.days.map((title, index) => ({ value: String(index + 1), title }));
  const spoken = languages.map((one) => ({ value: one, title: textsIn(one).name }));
  return [
    { ...field(t, 'unit', 'choice', plan.unit, { value: unit, choices: units }), search: 'choices' },
    field(t, 'day', 'choice', plan.day, { value: String(team?.days[0] ?? 2), choices: days }),
    field(t, 'time', 'line', plan.time, { value: team?.time ?? '09:00', maxLength: 5 }),
    field(t, 'language', 'choice', plan.language, { value: language, choices: spoken }),
    ...(boards.length > 1
      ? [
          field(t, 'board', 'choice', plan.board, {
            ...{ isOptional: true as const, value: team?.board ?? newest },
            choices: [{ value: newest, title: plan.newest }, ...boards],
          }),
        ]
      : []),
    field(t, 'second', 'choice', plan.second, {
      ...{ isOptional: true, value: String(team?.days[1] ?? none) },
      choices: [{ value: none, title: plan.none }, ...days],
    }),
    field(t, 'closed', 'line', plan.closed, {
      ...{ isOptional: true, value: (team?.closedWeeks ?? []).join(', ') },
    }),
    field(t, 'july', 'choice', plan.july, {
      value: team?.isOpenInJuly ? 'open' : 'closed',
      choices: (['closed', 'open'] as const).map((value) => ({ value, title: plan.julyChoices[value] })),
    }),
  ];
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

type Asked =
  | { plan: CheckInPlan; language: Language; mends?: undefined }
  | { mends: Partial<Record<string, string>> };

/** `spoken` is the channel's language where the card does not ask. */
export function readPlan(data: Record<string, unknown>, spoken: Language, t: Texts): Asked {
  const form = readForm(
    {
      ...{ unit: text(80), day: choice(weekdays), time, language: orElse(choice(languages), spoken) },
      ...{ board: orElse(text(80), newest), second: orElse(choice([none, ...weekdays]), none) },
      ...{ closed: weeks, july: orElse(choice(['closed', 'open']), 'closed') },
    },
    data,
    t,
  );
  if (!form.ok) return { mends: form.mends };
  const { unit, day, second, closed, july, language, board } = form.value;
  if (second === day) return { mends: { second: t.checkIn.plan.sameDay } };
  const plan: CheckInPlan = {
    ...{ unit, time: form.value.time, closedWeeks: closed, isOpenInJuly: july === 'open' },
    days: [Number(day), ...(second === none ? [] : [Number(second)])],
    ...(board === newest ? {} : { board }),
  };
  return { plan, language };
}
