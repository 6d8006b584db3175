import { z } from 'zod/v4';
import { newest, valueAt } from '../../domain/dated.ts';
import { hasDuration } from '../../language/quick-entry/parse-quick-entry.ts';
import { saysEachShift } from '../../language/quick-entry/says-shift.ts';
import { refusalText, textsIn } from '../../language/texts.ts';
import { refused } from '../commanding.ts';
import { readForm } from '../form.ts';
import {
  action,
  type CommandHandler,
  type Onward,
  type Reply,
  type Services,
  type Turn,
} from '../handler.ts';
import { needsUnit, reportUnit } from '../needs-unit.ts';
import { ownThief } from './own.ts';
import { receipt } from './receipt.ts';
import { checkMeasure, howOften, reportParsers } from './report-answers.ts';
import { authorshipsFor, reportForm, valuesOf } from './report-form.ts';
import { isReported, saveReport } from './save-report.ts';
import { answersIn, formSchema, sentIn } from './sent.ts';
import { similarCard, similarTo } from './similar.ts';

/** The report card, prefilled with what a sentence says; what is like it is named at once. */
async function openReport(
  turn: Turn,
  sentence: string,
  services: Services,
  intro: string[] = [],
): Promise<Reply | Onward> {
  const next = { verb: 'time-thief.form' as const, data: { sentence } };
  const missing = await needsUnit(turn, services, { unit: reportUnit(turn), next });
  if (missing) return missing;
  const values = valuesOf(sentence, turn);
  // In a channel all would read it; there it is shown to who presses, and to nobody else.
  const words = turn.place.kind === 'personal' ? (values.what ?? '') : '';
  const [like] = await similarTo(turn, services, { words, unit: values.unit });
  const { eachShift } = textsIn(turn.language).report;
  const asks = values.times === undefined && saysEachShift(sentence) ? [eachShift] : [];
  return reportForm(turn, services, { values, intro: [...intro, ...asks], like: like?.title });
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
  schema: formSchema,
  async run(turn, data, services) {
    const t = textsIn(turn.language);
    const [values, sent] = [answersIn(data), sentIn(data)];
    const again = (mends: Partial<Record<string, string>>) =>
      reportForm(turn, services, { values, mends, sent });
    const read = readForm(reportParsers, data, t);
    // All that is missing is named at once; how often does not matter to what happens once.
    if (!read.ok)
      return again({ ...(values.times || values.per === 'once' ? {} : howOften(t)), ...read.mends });

    const report = read.value;
    const employees = await services.municipalities.glance(turn.tenant, (state) =>
      valueAt(state.units.get(report.unit)?.employees ?? [], newest(state)),
    );
    const mends = checkMeasure(report, employees, t);
    // The rule keeps what was chosen first; that it takes a chat of one's own is said here.
    const isSeenByOthers =
      report.authorship === 'notStored' && !authorshipsFor(turn, {}).includes('notStored');
    if (isSeenByOthers) mends.authorship = t.report.onlyAlone;
    if (Object.keys(mends).length > 0) return again(mends);

    const isNew = sent.thief === undefined && sent.code === undefined;
    const own = isNew ? undefined : await ownThief(turn, services, sent);
    if (own && 'kind' in own) return own;
    if (isNew && !sent.hasSeenSimilar && !(await isReported(turn, services, data.nonce))) {
      const like = await similarTo(turn, services, { words: report.what, unit: report.unit });
      if (like.length > 0) return similarCard(turn, like, { values, sent });
    }

    const saved = await saveReport(turn, services, { report, nonce: data.nonce, own, draft: sent.draft });
    if (saved.kind !== 'refused') return { ...(await receipt(turn, services, saved)), posts: saved.posts };
    return saved.reason === 'unknownUnit'
      ? again({ unit: refusalText(turn.language, saved) })
      : refused(turn, saved);
  },
});
