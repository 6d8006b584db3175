import { z } from 'zod/v4';
import { textsIn } from '../../language/texts.ts';
import type { Draft } from '../../ports/directory.ts';
import { refused } from '../commanding.ts';
import { action, type CommandHandler, type Reply, type Services, type Turn } from '../handler.ts';
import { draftIdOf } from './draft-id.ts';
import { reportForm } from './report-form.ts';
import { answersIn, formSchema, sentIn } from './sent.ts';

const draftSchema = z.object({ draft: z.string().max(80) });
const titleOf = (draft: Draft, turn: Turn) =>
  draft.values.what?.trim() || textsIn(turn.language).own.untitled;

/** Keeps what is typed as it is, to go on with; it is nobody's report yet. */
export const saveDraft = action({
  verb: 'time-thief.save-draft',
  schema: formSchema,
  async run(turn, data, services) {
    const t = textsIn(turn.language);
    const [values, sent] = [answersIn(data), sentIn(data)];
    const again = (shown: { mends?: Record<string, string>; problem?: string }) =>
      reportForm(turn, services, { values, sent, ...shown });
    // A row with their name on it that says what they will report without it.
    if (values.authorship === 'notStored') return again({ mends: { authorship: t.report.draftHasName } });
    const { tenant, person, today } = turn;
    const id = sent.draft ?? draftIdOf(turn, data.nonce);
    const draft = { id, savedOn: today, values };
    if (!(await services.directory.putDraft(tenant, person.pseudonym, draft))) {
      const count = (await services.directory.drafts(tenant, person.pseudonym)).length;
      return again({ problem: t.report.draftsFull(count) });
    }
    return {
      kind: 'card',
      card: 'notice',
      data: {
        title: t.report.draftSavedTitle,
        lines: [t.report.draftSaved],
        facts: [{ title: t.report.what, value: titleOf(draft, turn) }],
        buttons: [
          { title: t.own.resume, verb: 'time-thief.resume-draft', style: 'positive', data: { draft: id } },
          { title: t.help.buttons.mine, verb: 'time-thief.mine' },
        ],
      },
    };
  },
});

/** The form as it was left, under a new nonce: the draft's own row is not what its report is made of. */
async function resume(turn: Turn, services: Services, id: string | undefined): Promise<Reply> {
  const drafts = await services.directory.drafts(turn.tenant, turn.person.pseudonym);
  const draft = drafts.find((one) => one.id === id);
  if (!draft) return refused(turn, { reason: 'unknownDraft' });
  return reportForm(turn, services, { values: draft.values, sent: { draft: draft.id } });
}

export const resumeDraft = action({
  verb: 'time-thief.resume-draft',
  schema: draftSchema,
  run: (turn, { draft }, services) => resume(turn, services, draft),
});

async function discard(turn: Turn, services: Services, id: string): Promise<Reply> {
  await services.directory.dropDrafts(turn.tenant, turn.person.pseudonym, [id]);
  return { kind: 'text', text: textsIn(turn.language).own.discarded };
}

export const discardDraft = action({
  verb: 'time-thief.discard-draft',
  schema: draftSchema,
  run: (turn, { draft }, services) => discard(turn, services, draft),
});

/** Does to the newest draft what its button does. */
function onNewest(
  name: string,
  words: CommandHandler['words'],
  then: (turn: Turn, services: Services, id: string) => Promise<Reply>,
): CommandHandler {
  return {
    name,
    words,
    standsAlone: true,
    async run(turn, _rest, services) {
      if (turn.place.kind !== 'personal') return refused(turn, { reason: 'onlyPersonal' });
      const [newest] = await draftsOf(turn, services);
      return newest
        ? then(turn, services, newest.id)
        : { kind: 'text', text: textsIn(turn.language).own.noDraft };
    },
  };
}

export const draftCommand = onNewest('draft', { nb: ['utkast'], nn: ['utkast'], en: ['draft'] }, resume);

export const discardCommand = onNewest(
  'discard',
  { nb: ['slett utkast'], nn: ['slett utkast'], en: ['delete draft'] },
  discard,
);

/** The newest first. */
export async function draftsOf(turn: Turn, { directory }: Services) {
  const drafts = await directory.drafts(turn.tenant, turn.person.pseudonym);
  return drafts
    .toSorted((a, b) => b.savedOn.localeCompare(a.savedOn))
    .map((draft) => ({ id: draft.id, savedOn: draft.savedOn, title: titleOf(draft, turn) }));
}
