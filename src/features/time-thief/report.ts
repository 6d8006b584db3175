import { z } from 'zod/v4';
import { valueAt } from '../../domain/dated.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { answeringFor } from '../../domain/people/roles.ts';
import { estimateOf } from '../../domain/time/estimate.ts';
import { minutesOnce } from '../../domain/time/time-model.ts';
import { reportThief } from '../../domain/time-thief/report-rules.ts';
import { newest, type ThiefContent, thiefAt } from '../../domain/time-thief/time-thief.ts';
import { unitName } from '../../domain/unit/unit.ts';
import { hasDuration } from '../../language/quick-entry/parse-quick-entry.ts';
import { refusalText, textsIn } from '../../language/texts.ts';
import { act, idFrom, refused } from '../commanding.ts';
import { readForm, typedValues } from '../form.ts';
import {
  action,
  type CommandHandler,
  type Onward,
  type Post,
  type Reply,
  type Services,
  type Turn,
} from '../handler.ts';
import { needsUnit, reportUnit } from '../needs-unit.ts';
import { noticesTo } from '../notices.ts';
import { checkReport, modelOf, type Report, reportForm, reportParsers, valuesOf } from './report-form.ts';

/** The report card, prefilled with what a sentence says. */
async function openReport(
  turn: Turn,
  sentence: string,
  services: Services,
  intro: string[] = [],
): Promise<Reply | Onward> {
  const next = { verb: 'time-thief.form', data: { sentence } };
  const missing = await needsUnit(turn, services, { unit: reportUnit(turn), next });
  return missing ?? reportForm(turn, services, { values: valuesOf(sentence, turn), intro });
}

export const reportCommand: CommandHandler = {
  name: 'report',
  words: { nb: ['tidstyv', 'meld'], nn: ['tidstjuv', 'meld'], en: ['time thief', 'report'] },
  run: openReport,
};

/** A line with a duration but no command is offered as a report. */
export const offerReport = {
  fits: hasDuration,
  run: (turn: Turn, line: string, services: Services) =>
    openReport(turn, line, services, [textsIn(turn.language).report.offer]),
};

export const openReportAction = action({
  verb: 'time-thief.form',
  schema: z.object({ sentence: z.string().max(20_000).optional() }),
  run: (turn, { sentence = '' }, services) => openReport(turn, sentence, services),
});

export const submitReport = action({
  verb: 'time-thief.submit',
  schema: z.looseObject({ nonce: z.string().min(8).max(80), thief: z.string().max(80).optional() }),
  async run(turn, data, services) {
    const t = textsIn(turn.language);
    const values = typedValues(data);
    const again = (mends: Partial<Record<string, string>>) =>
      reportForm(turn, services, {
        values,
        mends,
        nonce: data.nonce,
        ...(data.thief ? { thief: data.thief } : {}),
      });
    const read = readForm(reportParsers, data, t);
    if (!read.ok) return again(read.mends);

    const report = read.value;
    const employees = await services.municipalities.glance(turn.tenant, (state) =>
      valueAt(state.units.get(report.unit)?.employees ?? [], newest(state)),
    );
    const mends = checkReport(report, employees, t);
    if (Object.keys(mends).length > 0) return again(mends);
    if (
      data.thief &&
      (await services.directory.reporterOf(turn.tenant, data.thief)) !== turn.person.pseudonym
    )
      return refused(turn, { reason: 'notYours' });

    const thief = data.thief ?? idFrom(turn, data.nonce);
    const saved = await save(turn, services, { thief, nonce: data.nonce, content: contentOf(report) });
    if (saved.kind === 'refused') {
      return saved.reason === 'unknownUnit'
        ? again({ unit: refusalText(turn.language, saved) })
        : refused(turn, saved);
    }
    const reply = await receipt(turn, services, thief);
    const isNew = saved.kind === 'done' && saved.events.some(({ type }) => type === 'time-thief.reported');
    return isNew ? { ...reply, posts: await toLeaders(turn, services, thief, report.unit) } : reply;
  },
});

/** The leader hears of the day's first report from a unit; more of them are in the same list. */
async function toLeaders(turn: Turn, services: Services, thief: string, unit: string): Promise<Post[]> {
  const { leaders, title, name } = await services.municipalities.look(turn.tenant, (state) => {
    const first = firstOfDay(state, unit, turn.today);
    return {
      leaders: first?.id === thief ? answeringFor(state, unit, turn.today) : [],
      title: first?.title ?? '',
      name: unitName(state.units, unit, { asOf: turn.today, knownAt: state.seq }),
    };
  });
  return noticesTo(leaders, { turn, services }, (texts) => texts.assess.toLeader(title, name));
}

/** Stops at the first it finds, and looks closely only at those of the day: reports are many. */
function firstOfDay(state: Municipality, unit: string, today: string) {
  for (const one of state.thieves.values()) {
    if (one.facts[0]?.on !== today) continue;
    const at = thiefAt(one, newest(state));
    if (at?.status === 'reported' && at.content.unit === unit) return { id: one.id, title: at.content.title };
  }
  return undefined;
}

function contentOf(report: Report): ThiefContent {
  const { unit, what: title, note, method } = report;
  return { unit, title, model: modelOf(report), method, ...(note === undefined ? {} : { note }) };
}

/**
 * Who reported lies in the directory alone, and is there first: a row without its thief harms nobody, while a thief
 * without its row could never be answered. Form sent again with other content is an edit of what the first one made.
 */
async function save(
  turn: Turn,
  services: Services,
  { thief, nonce, content }: { thief: string; nonce: string; content: ThiefContent },
) {
  await services.directory.putReporter(turn.tenant, thief, turn.person.pseudonym);
  const version = await services.municipalities.glance(
    turn.tenant,
    (state) => state.thieves.get(thief)?.facts.at(-1)?.seq ?? 0,
  );
  return act(
    turn,
    services,
    { verb: 'time-thief.submit', nonce, content: [thief, version, content], isAnonymous: true },
    (state) => reportThief(state, { thief, on: turn.today, ...content }),
  );
}

async function receipt(turn: Turn, services: Services, thief: string): Promise<Reply> {
  const t = textsIn(turn.language);
  const { answerDays } = services.settings;
  const shown = await services.municipalities.look(turn.tenant, (state) =>
    shownThief(state, thief, turn.today),
  );
  if (!shown) return refused(turn, { reason: 'unknownThief' });
  const { content, amount, unit, once, isEdited, people } = shown;
  const lines = [once > 0 ? t.report.receiptOnce(once, answerDays) : t.report.receipt(amount, answerDays)];
  if (isEdited) lines.unshift(t.report.edited);
  if (content.method === 'guess') lines.push(t.report.guess);
  const { facts } = t.report;
  return {
    kind: 'card',
    card: 'notice',
    data: {
      title: t.report.receiptTitle,
      lines,
      facts: [
        { title: t.report.what, value: content.title },
        { title: facts.unit, value: unit },
        ...(people ? [{ title: facts.people, value: t.report.people_(people) }] : []),
        { title: facts.method, value: t.methods[content.method] },
        { title: facts.basis, value: t.basis[content.model.basis] },
      ],
      buttons: [
        { title: t.report.edit, verb: 'time-thief.edit', data: { thief } },
        { title: t.report.withdraw, verb: 'time-thief.ask-withdraw', data: { thief } },
        { title: t.report.again, verb: 'time-thief.form' },
        { title: t.help.buttons.mine, verb: 'time-thief.mine' },
      ],
    },
  };
}

function shownThief(state: Municipality, id: string, today: string) {
  const thief = state.thieves.get(id);
  const at = thief && thiefAt(thief, newest(state));
  if (!thief || !at) return undefined;
  const { content } = at;
  return {
    content,
    amount: estimateOf(state, content.model, content.unit, content.on),
    once: minutesOnce(content.model),
    unit: unitName(state.units, content.unit, { asOf: today, knownAt: state.seq }),
    people: 'people' in content.model ? content.model.people : undefined,
    isEdited: thief.facts.length > 1,
  };
}
