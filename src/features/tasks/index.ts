import { z } from 'zod/v4';
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
import { tasksFor } from './waiting.ts';

const shownAtOnce = 10;

/** Who reported what, of those it matters for: nobody answers their own, and a leader's own goes to the next. */
async function reportersFor(turn: Turn, { municipalities, directory }: Services) {
  const leaders = await municipalities.glance(turn.tenant, ({ grants }) =>
    grants.filter(({ role }) => role === 'unitLeader').map(({ person }) => person),
  );
  return directory.reportersAmong(turn.tenant, new Set([...leaders, turn.person.pseudonym]));
}

async function showTasks(turn: Turn, services: Services, from = 0): Promise<Reply> {
  if (turn.place.kind !== 'personal') return refused(turn, { reason: 'onlyPersonal' });
  const t = textsIn(turn.language);
  const people = (await services.directory.people(turn.tenant)).map(({ pseudonym }) => pseudonym);
  const asking = {
    ...{ actor: actorOf(turn), on: turn.today, reporters: await reportersFor(turn, services) },
    ...{ people: new Set(people), measureAfterDays: services.settings.measureAfterDays },
  };
  const { count, shown } = await services.municipalities.look(turn.tenant, (state) =>
    tasksFor(state, asking, { from, most: shownAtOnce }),
  );
  const next = from + shown.length;
  return {
    kind: 'card',
    card: 'list',
    data: {
      title: t.tasks.title,
      intro: [
        count === 0 ? t.tasks.none : t.tasks.intro(count),
        ...(shown.length < count ? [t.tasks.shown(from + 1, next)] : []),
      ],
      rows: shown.map(({ state, title, unit, amount, once, answerBy, verb, data }) => ({
        title,
        state: t.tasks.states[state],
        lines: [
          once > 0 ? `${unit}: ${t.thief.once(once)}` : t.tasks.line(unit, amount),
          ...(answerBy ? [t.tasks.answerBy(answerBy)] : []),
        ],
        buttons: [{ title: t.tasks.open, verb, data }],
      })),
      buttons: [
        ...(next < count ? [{ title: t.status.next, verb: 'tasks.show', data: { from: next } }] : []),
        { title: t.help.buttons.status, verb: 'status.show' },
      ],
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
  schema: z.object({ from: z.int().min(0).optional() }),
  run: (turn, { from }, services) => showTasks(turn, services, from),
});

export const tasks: Feature = { commands: [tasksCommand], actions: [showTasksAction] };
