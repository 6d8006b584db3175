import { z } from 'zod/v4';
import type { Button, ListRow } from '../../cards/catalogue.ts';
import { may } from '../../domain/people/authority.ts';
import { addDays } from '../../domain/time/dates.ts';
import { type Period, periodsOf, setBefore } from '../../domain/time/parameter-rules.ts';
import { type Texts, textsIn } from '../../language/texts.ts';
import { actorOf } from '../commanding.ts';
import { action, type CommandHandler, type Reply, type Services, type Turn } from '../handler.ts';
import { namesIn } from '../people.ts';

const mostRows = 10;

function rowOf(
  period: Period,
  today: string,
  nameOf: (by: string) => string,
  t: Texts,
): Omit<ListRow, 'buttons'> {
  const p = t.parameters;
  const { set, from, until } = period;
  const isPast = until !== undefined && until <= today;
  const state = from > today ? p.coming(from) : isPast ? p.past(addDays(until, -1)) : p.now;
  const { told } = set;
  const role = told?.role === undefined ? t.roles.administrator : t.roles[told.role];
  return {
    title: p.values(set.hoursPerFte, set.workingWeeksPerYear),
    state,
    lines: [told?.by ? p.told(nameOf(told.by), role, told.at.slice(0, 10)) : p.standard],
  };
}

/** What is valid now, what is coming and what was, the newest first, each with who set it and when. */
async function show(turn: Turn, services: Services): Promise<Reply> {
  const t = textsIn(turn.language);
  const p = t.parameters;
  const nameOf = await namesIn(turn, services);
  const { rows, maySet } = await services.municipalities.look(turn.tenant, (state) => {
    const maySet = may(state, { actor: actorOf(turn), on: turn.today }, 'setParameters');
    const isOffice = maySet && turn.place.kind === 'personal';
    const rows = periodsOf(state.parameterSets)
      .toReversed()
      .slice(0, mostRows)
      .map((period): ListRow => {
        const { hoursPerFte, workingWeeksPerYear } = setBefore(state.parameterSets, period.from);
        const back: Button = {
          ...{ title: p.takeBack, verb: 'parameters.preview' },
          data: { hours: hoursPerFte, weeks: workingWeeksPerYear, from: period.from },
        };
        const isComing = period.from > turn.today;
        return { ...rowOf(period, turn.today, nameOf, t), buttons: isOffice && isComing ? [back] : [] };
      });
    return { rows, maySet: isOffice };
  });
  return {
    kind: 'card',
    card: 'list',
    data: {
      ...{ title: p.title, intro: [p.intro], rows },
      buttons: [
        ...(maySet ? [{ title: p.change, verb: 'parameters.form' }] : []),
        { title: t.help.buttons.status, verb: 'status.show' },
      ],
    },
  };
}

export const showParameters = action({
  verb: 'parameters.show',
  schema: z.object({}),
  run: (turn, _data, services) => show(turn, services),
});

export const parametersCommand: CommandHandler = {
  name: 'parameters',
  standsAlone: true,
  words: { nb: ['forutsetninger'], nn: ['føresetnader'], en: ['assumptions'] },
  run: (turn, _rest, services) => show(turn, services),
};
