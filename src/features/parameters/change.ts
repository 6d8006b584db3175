import { z } from 'zod/v4';
import type { Field } from '../../cards/catalogue.ts';
import { may } from '../../domain/people/authority.ts';
import { periodsOf, setParameters } from '../../domain/time/parameter-rules.ts';
import { amountOf, type ParameterSet, parametersOn } from '../../domain/time/parameters.ts';
import { recomputedTotals } from '../../domain/totals/recomputed.ts';
import { rememberedTotals } from '../../domain/totals/remembered-totals.ts';
import { numbersIn } from '../../language/numbers.ts';
import { refusalText, textsIn } from '../../language/texts.ts';
import { act, actorOf, hashOf, newNonce, refused } from '../commanding.ts';
import { date, decimal, orElse, readForm, typedValues, withProblems } from '../form.ts';
import { action, type CommandHandler, type Reply, type Services, type Turn } from '../handler.ts';

const exampleHours = 10;
const asked = z.looseObject({ nonce: z.string().min(8).max(80).optional() });
type Asked = z.output<typeof asked>;

const parsersOf = ({ today }: Turn) => ({
  hours: decimal(1000, 2500),
  weeks: decimal(30, 53),
  from: orElse(date({ from: today, until: '2100-01-01' }), today),
});

async function refusedAnyhow(turn: Turn, services: Services): Promise<Reply | undefined> {
  if (turn.place.kind !== 'personal') return refused(turn, { reason: 'onlyPersonal' });
  const isOffice = await services.municipalities.look(turn.tenant, (state) =>
    may(state, { actor: actorOf(turn), on: turn.today }, 'setParameters'),
  );
  return isOffice ? undefined : refused(turn, { reason: 'needsOffice' });
}

async function form(
  turn: Turn,
  services: Services,
  { nonce = newNonce(), ...raw }: Asked,
  { mends = {}, problem }: { mends?: Partial<Record<string, string>>; problem?: string } = {},
): Promise<Reply> {
  const no = await refusedAnyhow(turn, services);
  if (no) return no;
  const t = textsIn(turn.language);
  const p = t.parameters;
  const { input } = numbersIn(turn.language);
  const set = await services.municipalities.look(turn.tenant, ({ parameterSets }) =>
    parametersOn(parameterSets, turn.today),
  );
  const line = (id: string, label: string, value: number): Field => ({
    ...{ id, kind: 'line', label: `${label} ${t.required}`, value: input(value) },
  });
  const { fields, problems } = withProblems(
    [
      line('hours', p.hours, set.hoursPerFte),
      line('weeks', p.weeks, set.workingWeeksPerYear),
      { id: 'from', kind: 'date', label: p.from, value: turn.today },
    ],
    typedValues(raw),
    mends,
    t,
  );
  return {
    kind: 'card',
    card: 'form',
    data: {
      ...{ title: p.formTitle, intro: [p.formIntro], notes: [], fields },
      problems: problem ? [problem, t.invalid.kept] : problems,
      buttons: [{ title: p.preview, verb: 'parameters.preview', style: 'positive', data: { nonce } }],
    },
  };
}

export const openParameters = action({
  verb: 'parameters.form',
  schema: asked,
  run: (turn, data, services) => form(turn, services, data),
});

export const changeParametersCommand: CommandHandler = {
  name: 'change parameters',
  words: { nb: ['endre forutsetninger'], nn: ['endre føresetnader'], en: ['change assumptions'] },
  run: (turn, _rest, services) => form(turn, services, {}),
};

/** What the set does to a new gain, and what it would do to all there is if it were counted anew; nothing is kept. */
export const previewParameters = action({
  verb: 'parameters.preview',
  schema: asked,
  async run(turn, data, services) {
    const no = await refusedAnyhow(turn, services);
    if (no) return no;
    const t = textsIn(turn.language);
    const p = t.parameters;
    const { nonce = newNonce() } = data;
    const read = readForm(parsersOf(turn), data, t);
    if (!read.ok) return form(turn, services, data, { mends: read.mends });
    const { hours, weeks, from } = read.value;
    const set: ParameterSet = {
      ...{ id: 'proposed', validFrom: from, hoursPerFte: hours, workingWeeksPerYear: weeks },
    };
    const found = await services.municipalities.look(turn.tenant, (state) => {
      const decision = setParameters(state, commandOf(turn, set, nonce));
      if (decision.kind === 'refused') return decision;
      const when = { asOf: turn.today, knownAt: state.seq };
      const next = periodsOf(state.parameterSets).find((period) => period.from > from);
      return {
        kind: 'shown' as const,
        before: parametersOn(state.parameterSets, from),
        until: next?.from,
        now: rememberedTotals(state, when).amounts,
        recomputed: recomputedTotals(state, when, set).amounts,
      };
    });
    if (found.kind === 'refused')
      return form(turn, services, data, { problem: refusalText(turn.language, found) });
    const { before, until, now, recomputed } = found;
    const example = (by: ParameterSet) => {
      const minutes = exampleHours * 60 * by.workingWeeksPerYear;
      return p.fte(amountOf(minutes, by).fte);
    };
    const kept = { ...typedValues(data), nonce };
    return {
      kind: 'card',
      card: 'notice',
      data: {
        title: p.previewTitle,
        lines: [
          `${p.coming(from)}: ${p.values(hours, weeks)}`,
          ...(until === undefined ? [] : [p.until(until)]),
          `${p.examplesNote} ${p.example}: ${p.exampleOf(example(before), example(set))}.`,
          p.totalsNote,
        ],
        facts: [
          { title: p.identified, value: p.recomputed(now.identified, recomputed.identified) },
          { title: p.realised, value: p.recomputed(now.realised, recomputed.realised) },
        ],
        buttons: [
          { title: p.save, verb: 'parameters.set', style: 'positive', data: kept },
          { title: p.edit, verb: 'parameters.form', data: kept },
        ],
      },
    };
  },
});

function commandOf(turn: Turn, set: Omit<ParameterSet, 'id'>, nonce: string) {
  const { validFrom: from, hoursPerFte, workingWeeksPerYear } = set;
  const id = hashOf(nonce, from, hoursPerFte, workingWeeksPerYear);
  return { id, hoursPerFte, workingWeeksPerYear, from, today: turn.today, actor: actorOf(turn) };
}

export const saveParameters = action({
  verb: 'parameters.set',
  schema: asked,
  async run(turn, data, services) {
    const no = await refusedAnyhow(turn, services);
    if (no) return no;
    const t = textsIn(turn.language);
    const { nonce = newNonce() } = data;
    const read = readForm(parsersOf(turn), data, t);
    if (!read.ok) return form(turn, services, data, { mends: read.mends });
    const { hours: hoursPerFte, weeks: workingWeeksPerYear, from: validFrom } = read.value;
    const values = { hoursPerFte, workingWeeksPerYear, validFrom };
    const command = { verb: 'parameters.set', nonce, content: values };
    const outcome = await act(turn, services, command, (state) =>
      setParameters(state, commandOf(turn, values, nonce)),
    );
    if (outcome.kind === 'refused')
      return form(turn, services, data, { problem: refusalText(turn.language, outcome) });
    const card = { title: t.parameters.title, lines: [t.parameters.saved(validFrom)], facts: [] };
    const buttons = [{ title: t.parameters.title, verb: 'parameters.show' }];
    return { kind: 'card', card: 'notice', data: { ...card, buttons } };
  },
});
