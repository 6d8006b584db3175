import { methods } from '../../domain/events.ts';
import { gainAt } from '../../domain/gain/gain.ts';
import { gainIdOf, identifyGain } from '../../domain/gain/gain-rules.ts';
import { amountIn } from '../../domain/time/estimate.ts';
import type { Amount } from '../../domain/time/parameters.ts';
import type { TimeModel } from '../../domain/time/time-model.ts';
import { newest } from '../../domain/time-thief/time-thief.ts';
import { numbersIn } from '../../language/numbers.ts';
import { refusalText, textsIn } from '../../language/texts.ts';
import { act, actorOf, refused } from '../commanding.ts';
import { choice, decimal, readForm, typedValues, withProblems } from '../form.ts';
import { action, type Reply, type Services, type Turn } from '../handler.ts';
import { assessable, type Found, find, thiefSchema, toReporter } from './assessable.ts';

const parsers = { hours: decimal(0.01, 10_000), method: choice(methods) };
/** Hours as they stand on the card; unchanged, the report's own way of counting is kept. */
function proposedHours(turn: Turn, amount: Amount): string {
  return amount.hoursPerWeek > 0 ? numbersIn(turn.language).input(amount.hoursPerWeek) : '';
}

function assessForm(
  turn: Turn,
  thief: string,
  { at, unit, amount }: Found,
  typed: Record<string, string> = {},
  mends: Partial<Record<string, string>> = {},
): Reply {
  const t = textsIn(turn.language);
  const { content } = at;
  const { fields, problems } = withProblems(
    [
      {
        id: 'hours',
        kind: 'line',
        label: `${t.assess.hours} ${t.required}`,
        value: proposedHours(turn, amount),
      },
      {
        id: 'method',
        kind: 'choice',
        label: `${t.assess.method} ${t.required}`,
        value: content.method,
        choices: methods.map((value) => ({ value, title: t.methods[value] })),
      },
    ],
    typed,
    mends,
    t,
  );
  return {
    kind: 'card',
    card: 'form',
    data: {
      title: `${t.assess.title}: ${content.title}`,
      intro: [
        `${t.report.reportedOn(at.reportedOn, unit)}. ${t.amount.alone(amount)}. ${t.report.facts.method}: ${t.methods[content.method]}.`,
        t.basis[content.model.basis],
        ...(content.note ? [content.note] : []),
      ],
      problems,
      fields,
      notes: [t.report.guess],
      buttons: [
        { title: t.assess.identify, verb: 'time-thief.identify', style: 'positive', data: { thief } },
        { title: t.assess.reject, verb: 'time-thief.reject-form', data: { thief } },
        { title: t.help.buttons.tasks, verb: 'tasks.show' },
      ],
    },
  };
}

export const openAssessment = action({
  verb: 'time-thief.assess',
  schema: thiefSchema,
  async run(turn, { thief }, services) {
    const found = await assessable(turn, services, thief);
    return 'kind' in found ? found : assessForm(turn, thief, found);
  },
});

export const identifyThief = action({
  verb: 'time-thief.identify',
  schema: thiefSchema,
  async run(turn, data, services) {
    const { thief } = data;
    const found = await find(turn, services, thief);
    if (!found) return refused(turn, { reason: 'unknownThief' });
    const typed = typedValues(data);
    const read = readForm(parsers, data, textsIn(turn.language));
    if (!read.ok) {
      const open = await assessable(turn, services, thief);
      return 'kind' in open ? open : assessForm(turn, thief, open, typed, read.mends);
    }
    const { hours, method } = read.value;
    const isUnchanged = typed.hours === proposedHours(turn, found.amount);
    const model: TimeModel = isUnchanged
      ? found.at.content.model
      : { basis: 'direct', minutesPerWeek: Math.round(hours * 60) };
    const reporter = await services.directory.reporterOf(turn.tenant, thief);
    const outcome = await act(
      turn,
      services,
      { verb: 'time-thief.identify', nonce: thief, content: [model, method] },
      (state) =>
        identifyGain(state, { thief, model, method, reporter, on: turn.today, actor: actorOf(turn) }),
    );
    if (outcome.kind === 'refused')
      return outcome.reason === 'guessIsNotIdentified'
        ? assessForm(turn, thief, found, typed, { method: refusalText(turn.language, outcome) })
        : refused(turn, outcome);
    return identified(turn, services, { thief, isFirst: outcome.kind === 'done' });
  },
});

async function identified(
  turn: Turn,
  services: Services,
  { thief, isFirst }: { thief: string; isFirst: boolean },
): Promise<Reply> {
  const t = textsIn(turn.language);
  const gain = gainIdOf(thief);
  const done = await services.municipalities.look(turn.tenant, (state) => {
    const known = state.gains.get(gain);
    const at = known && gainAt(known, newest(state));
    return at && { title: at.title, amount: amountIn(state, at, at.identified ?? 0) };
  });
  if (!done) return refused(turn, { reason: 'unknownGain' });
  const { title, amount } = done;
  return {
    kind: 'card',
    card: 'notice',
    data: {
      title,
      lines: [t.assess.identified(title, amount), t.assess.identifiedNext],
      facts: [],
      buttons: [
        { title: t.gain.buttons.propose, verb: 'gain.agreement-form', style: 'positive', data: { gain } },
        { title: t.help.buttons.tasks, verb: 'tasks.show' },
      ],
    },
    posts: isFirst
      ? await toReporter(turn, services, thief, ({ assess }) => assess.toReporterIdentified(title, amount))
      : [],
  };
}
