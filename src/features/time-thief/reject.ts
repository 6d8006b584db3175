import { rejectThief } from '../../domain/time-thief/assessment-rules.ts';
import type { ThiefAt } from '../../domain/time-thief/time-thief.ts';
import { textsIn } from '../../language/texts.ts';
import { act, actorOf, refused } from '../commanding.ts';
import { readForm, text, typedValues, withProblems } from '../form.ts';
import { action, type Reply, type Turn } from '../handler.ts';
import { assessable, find, thiefSchema, toReporter } from './assessable.ts';

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
    const { title } = found.at.content;
    const reporter = await services.directory.reporterOf(turn.tenant, thief);
    const outcome = await act(
      turn,
      services,
      { verb: 'time-thief.reject', nonce: thief, content: reason },
      (state) => rejectThief(state, { thief, reason, on: turn.today, actor: actorOf(turn), reporter }),
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
