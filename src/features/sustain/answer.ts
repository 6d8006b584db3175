import { z } from 'zod/v4';
import { newest } from '../../domain/dated.ts';
import { type Answer, answerCheck, type CheckRefused, undoAnswer } from '../../domain/gain/check-rules.ts';
import { gainAt } from '../../domain/gain/gain.ts';
import { yearlyMinutes } from '../../domain/time/estimate.ts';
import { refusalText, textsIn } from '../../language/texts.ts';
import { type Acted, act, actorOf, refused } from '../commanding.ts';
import { decimal, readForm, typedValues, withProblems } from '../form.ts';
import { action, type CommandHandler, type Reply, type Services, type Turn } from '../handler.ts';
import { type ShownCheck, shownChecks } from './check-view.ts';
import { checksCard, questionOf, type Showing } from './checks-card.ts';

const showingSchema = z.object({ from: z.int().min(0).optional(), isAll: z.boolean().optional() });
const checkSchema = showingSchema.extend({ gain: z.string().max(120), due: z.iso.date() });
type Asked = z.output<typeof checkSchema>;

async function checksOf(turn: Turn, { municipalities, directory }: Services): Promise<ShownCheck[]> {
  const people = new Set((await directory.people(turn.tenant)).map(({ pseudonym }) => pseudonym));
  const seen = { today: turn.today, isThere: (person: string) => people.has(person) };
  return municipalities.look(turn.tenant, (state) => shownChecks(state, actorOf(turn), seen));
}

async function showChecks(turn: Turn, services: Services, showing: Partial<Showing> = {}): Promise<Reply> {
  if (turn.place.kind !== 'personal') return refused(turn, { reason: 'onlyPersonal' });
  return checksCard(await checksOf(turn, services), turn.language, showing);
}

export const checkCommand: CommandHandler = {
  name: 'check',
  standsAlone: true,
  words: { nb: ['sjekk', 'sjekker'], nn: ['sjekk', 'sjekkar'], en: ['check', 'checks'] },
  run: (turn, _rest, services) => showChecks(turn, services),
};

export const showAction = action({
  verb: 'sustain.show',
  schema: showingSchema,
  run: (turn, data, services) => showChecks(turn, services, pageOf(data)),
});

/** An answer is given on the version it was read at, so that one that was taken back can be given again. */
async function answered(
  turn: Turn,
  services: Services,
  { gain, due }: Asked,
  answer: Answer,
): Promise<Acted<CheckRefused>> {
  const version = await services.municipalities.glance(
    turn.tenant,
    (state) => state.gains.get(gain)?.facts.findLast(({ kind }) => kind === 'corrected')?.seq ?? 0,
  );
  const command = { verb: 'sustain.answer', nonce: gain, content: [due, version, answer] };
  return act(turn, services, command, (state) =>
    answerCheck(state, { gain, due, on: turn.today, actor: actorOf(turn), ...answer }),
  );
}

/** The list again, as it is now; what was refused because the card is from before is said on it. */
async function afterwards(
  turn: Turn,
  services: Services,
  asked: Asked,
  outcome: Acted<CheckRefused>,
): Promise<Reply> {
  if (outcome.kind !== 'refused') return showChecks(turn, services, pageOf(asked));
  const isFromBefore = ['checkAnswered', 'noOpenCheck', 'checkLapsed'].includes(outcome.reason);
  if (!isFromBefore) return refused(turn, outcome);
  return showChecks(turn, services, { ...pageOf(asked), line: refusalText(turn.language, outcome) });
}

function pageOf({ from, isAll }: z.output<typeof showingSchema>): Showing {
  return { from: from ?? 0, isAll: isAll ?? false };
}

export const answerAction = action({
  verb: 'sustain.answer',
  schema: checkSchema.extend({ answer: z.enum(['yes', 'no']) }),
  async run(turn, { answer, ...asked }, services) {
    return afterwards(turn, services, asked, await answered(turn, services, asked, { answer }));
  },
});

async function partlyForm(
  turn: Turn,
  services: Services,
  asked: Asked,
  { typed = {}, mend }: { typed?: Record<string, string>; mend?: string } = {},
): Promise<Reply> {
  const t = textsIn(turn.language);
  const check = (await checksOf(turn, services)).find(
    ({ gain, answered: done }) => gain === asked.gain && done === undefined,
  );
  if (!check) return showChecks(turn, services, pageOf(asked));
  const field = { id: 'hours', kind: 'line' as const, value: '', maxLength: 12 };
  const label = `${t.sustain.hoursLeft} ${t.required}`;
  const mends = mend === undefined ? {} : { hours: mend };
  return {
    kind: 'card',
    card: 'form',
    data: {
      title: check.title,
      intro: [questionOf(check, t, turn.language), t.sustain.partlyIntro(check.amount)],
      ...withProblems([{ ...field, label }], typed, mends, t),
      notes: [],
      buttons: [
        { title: t.sustain.save, verb: 'sustain.partly', style: 'positive', data: asked },
        { title: t.cancel, verb: 'sustain.show', data: { ...pageOf(asked) } },
      ],
    },
  };
}

export const partlyFormAction = action({
  verb: 'sustain.partly-form',
  schema: checkSchema,
  run: (turn, asked, services) => partlyForm(turn, services, asked),
});

export const partlyAction = action({
  verb: 'sustain.partly',
  schema: checkSchema.extend({ hours: z.union([z.string(), z.number()]).optional() }),
  async run(turn, { hours, ...asked }, services) {
    const t = textsIn(turn.language);
    const typed = typedValues({ hours });
    const read = readForm({ hours: decimal(0, 100_000) }, typed, t);
    if (!read.ok) return partlyForm(turn, services, asked, { typed, mend: read.mends.hours ?? '' });
    const set = await services.municipalities.glance(turn.tenant, (state) => {
      const gain = state.gains.get(asked.gain);
      return gain && gainAt(gain, newest(state))?.set;
    });
    if (!set) return refused(turn, { reason: 'unknownGain' });
    const answer = { answer: 'partly' as const, minutesPerYear: yearlyMinutes(read.value.hours, set) };
    const outcome = await answered(turn, services, asked, answer);
    const isWrong =
      outcome.kind === 'refused' && ['partlyIsNotLess', 'partlyIsNothing'].includes(outcome.reason);
    if (!isWrong) return afterwards(turn, services, asked, outcome);
    return partlyForm(turn, services, asked, { typed, mend: refusalText(turn.language, outcome) });
  },
});

export const undoAction = action({
  verb: 'sustain.undo',
  schema: checkSchema,
  async run(turn, asked, services) {
    const t = textsIn(turn.language);
    const { gain } = asked;
    const last = await services.municipalities.glance(
      turn.tenant,
      (state) => state.gains.get(gain)?.facts.findLast(({ kind }) => kind === 'checked')?.seq ?? 0,
    );
    const command = { verb: 'sustain.undo', nonce: gain, content: last };
    const outcome = await act(turn, services, command, (state) =>
      undoAnswer(state, { gain, on: turn.today, actor: actorOf(turn), reason: t.sustain.undoReason }),
    );
    if (outcome.kind === 'refused') return refused(turn, outcome);
    return showChecks(turn, services, { ...pageOf(asked), line: t.sustain.undone });
  },
});
