import { z } from 'zod/v4';
import { holdsOneOf, leading, mayLead, rolesFor } from '../../domain/authority.ts';
import type { Decision } from '../../domain/decision.ts';
import { keepAs, refuse } from '../../domain/decision.ts';
import { amountIn, estimateOf } from '../../domain/estimate.ts';
import { methods } from '../../domain/events.ts';
import { gainAt } from '../../domain/gain.ts';
import { gainIdOf, identifyGain } from '../../domain/gain-rules.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { Amount } from '../../domain/parameters.ts';
import type { TimeModel } from '../../domain/time-model.ts';
import { newest, rejectThief, type ThiefAt, type ThiefRefused, thiefAt } from '../../domain/time-thief.ts';
import { unitName } from '../../domain/unit.ts';
import { numbersIn } from '../../language/numbers.ts';
import { refusalText, type Texts, textsIn } from '../../language/texts.ts';
import { act, actorOf, refused } from '../commanding.ts';
import { choice, decimal, readForm, text, typedValues, withProblems } from '../form.ts';
import { type Answer, action, type Post, type Reply, type Services, type Turn } from '../handler.ts';
import { noticesTo } from '../notices.ts';

const parsers = { hours: decimal(0.01, 10_000), method: choice(methods) };
const thiefSchema = z.looseObject({ thief: z.string().max(80) });

type Found = { at: ThiefAt; unit: string; amount: Amount; isAllowed: boolean };

function find(turn: Turn, services: Services, thief: string): Promise<Found | undefined> {
  return services.municipalities.look(turn.tenant, (state) => {
    const known = state.thieves.get(thief);
    const at = known && thiefAt(known, newest(state));
    if (!at) return undefined;
    const { unit, model, on } = at.content;
    return {
      at,
      isAllowed: mayLead(state, actorOf(turn), unit, turn.today),
      unit: unitName(state.units, unit, { asOf: turn.today, knownAt: state.seq }),
      amount: estimateOf(state, model, unit, on),
    };
  });
}

/** The thief, when this person may assess it now; else why not. */
async function assessable(turn: Turn, services: Services, thief: string): Promise<Found | Answer> {
  const found = await find(turn, services, thief);
  if (!found) return refused(turn, { reason: 'unknownThief' });
  if (!found.isAllowed) return refused(turn, { reason: 'needsLeader' });
  if (found.at.status === 'withdrawn') return refused(turn, { reason: 'withdrawn' });
  return found.at.status === 'reported' ? found : refused(turn, { reason: 'alreadyAssessed' });
}

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

/** Tells the reporter, who is known to the directory alone. */
async function toReporter(
  turn: Turn,
  services: Services,
  thief: string,
  line: (t: Texts) => string,
): Promise<Post[]> {
  const reporter = await services.directory.reporterOf(turn.tenant, thief);
  return noticesTo(reporter ? [reporter] : [], { turn, services }, line);
}

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

function rejectForm(
  turn: Turn,
  thief: string,
  at: ThiefAt,
  typed: Record<string, string> = {},
  mends: Partial<Record<string, string>> = {},
): Reply {
  const t = textsIn(turn.language);
  const { fields, problems } = withProblems(
    [
      {
        id: 'reason',
        kind: 'text',
        label: `${t.assess.reason} ${t.required}`,
        value: '',
        placeholder: t.assess.reasonHint,
        maxLength: 2000,
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
      title: `${t.assess.rejectTitle}: ${at.content.title}`,
      intro: [],
      problems,
      fields,
      notes: [],
      buttons: [
        { title: t.assess.reject, verb: 'time-thief.reject', style: 'destructive', data: { thief } },
        { title: t.cancel, verb: 'time-thief.assess', data: { thief } },
      ],
    },
  };
}

export const openRejection = action({
  verb: 'time-thief.reject-form',
  schema: thiefSchema,
  async run(turn, { thief }, services) {
    const found = await assessable(turn, services, thief);
    return 'kind' in found ? found : rejectForm(turn, thief, found.at);
  },
});

export const rejectReport = action({
  verb: 'time-thief.reject',
  schema: thiefSchema,
  async run(turn, data, services) {
    const t = textsIn(turn.language);
    const { thief } = data;
    const found = await find(turn, services, thief);
    if (!found) return refused(turn, { reason: 'unknownThief' });
    if (!found.isAllowed) return refused(turn, { reason: 'needsLeader' });
    const read = readForm({ reason: text(2000) }, data, t);
    if (!read.ok) return rejectForm(turn, thief, found.at, typedValues(data), read.mends);
    const { reason } = read.value;
    const { title, unit } = found.at.content;
    const reject = (state: Municipality): Decision<ThiefRefused | 'needsLeader'> => {
      const roles = rolesFor(state, actorOf(turn), unit, turn.today);
      if (!holdsOneOf(roles, leading)) return refuse('needsLeader');
      const decision = rejectThief(state, { thief, reason, on: turn.today });
      return decision.kind === 'events' ? keepAs(roles, leading, ...decision.events) : decision;
    };
    const outcome = await act(
      turn,
      services,
      { verb: 'time-thief.reject', nonce: thief, content: reason },
      reject,
    );
    if (outcome.kind === 'refused') return refused(turn, outcome);
    const isFirst = outcome.kind === 'done';
    return {
      kind: 'text',
      text: t.assess.rejected(title),
      posts: isFirst
        ? await toReporter(turn, services, thief, ({ assess }) => assess.toReporterRejected(title, reason))
        : [],
    };
  },
});
