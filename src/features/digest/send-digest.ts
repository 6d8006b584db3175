import { isTimeToWrite } from '../../domain/time/working-days.ts';
import type { Language } from '../../language/language.ts';
import { shortened } from '../../language/sentence.ts';
import { textsIn } from '../../language/texts.ts';
import { isFree } from '../../ports/deliveries.ts';
import type { Notice } from '../../ports/directory.ts';
import { type CardReply, job, type OncePost, type Services, type Tick } from '../handler.ts';
import { noticeKey } from '../notices.ts';
import { isWrittenToToday, overtaken } from '../once-a-day.ts';

const name = 'digest';
/** More than this nobody reads; the tasks show them all. */
const mostLines = 15;
const longestLine = 600;

/** The day's one message: what waits in the directory for each person, from eight on a working day. */
export const sendDigest = job({
  name,
  due: () => undefined,
  async run(tick, _due, services) {
    return isTimeToWrite(tick.now) ? messages(tick, services) : [];
  },
});

async function messages(
  { tenant, now, today }: Tick,
  { deliveries, directory }: Services,
): Promise<OncePost[]> {
  const waiting = (await directory.owedForDigest(tenant)).map(({ person, notices }) => ({
    person,
    notices: notices.map((notice) => ({ ...notice, key: noticeKey(person, notice.id) })),
  }));
  const at = now.toISOString();
  const sent = (await deliveries.all(tenant, at)).filter(({ job }) => job === name);
  const keys = new Set(waiting.flatMap(({ notices }) => notices.map(({ key }) => key)));
  await deliveries.forget(tenant, overtaken(sent, keys));
  const byKey = new Map(sent.map((delivery) => [delivery.key, delivery]));
  const posts: OncePost[] = [];
  for (const { person, notices } of waiting) {
    const isUnwanted = (await directory.person(tenant, person))?.notices === 'none';
    for (const { id, key } of notices)
      if (isUnwanted || byKey.get(key)?.state === 'sent') await directory.given(tenant, person, id);
    if (isUnwanted) continue;
    const to = { person };
    const free = notices.filter(({ key }) => isFree(byKey.get(key), to, at));
    if (free.length === 0 || isWrittenToToday(sent, to, today)) continue;
    posts.push({
      ...{ job: name, to, items: free.map(({ key }) => ({ key })) },
      card: (language, won) =>
        card(
          free.filter(({ key }) => won.includes(key)),
          language,
        ),
    });
  }
  return posts;
}

function card(notices: readonly Notice[], language: Language): CardReply {
  const t = textsIn(language);
  const rest = notices.length - mostLines;
  const lines = notices.slice(0, mostLines).map(({ text }) => shortened(text, longestLine));
  return {
    kind: 'card',
    card: 'notice',
    data: {
      title: t.notices.digest.title,
      lines: [...lines, ...(rest > 0 ? [t.notices.digest.more(rest)] : []), t.notices.digest.why],
      facts: [],
      buttons: [
        { title: t.help.buttons.tasks, verb: 'tasks.show' },
        { title: t.notices.title, verb: 'notices.show' },
      ],
    },
  };
}
