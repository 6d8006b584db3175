import {
  type DueSummary,
  type OpenSummary,
  summariesDue,
  summariesOpen,
} from '../../../domain/summary/due.ts';
import { openSummary } from '../../../domain/summary/summary-rules.ts';
import { isTimeToWrite } from '../../../domain/time/working-days.ts';
import { type Language, languages } from '../../../language/language.ts';
import { isFree } from '../../../ports/deliveries.ts';
import { hashOf } from '../../commanding.ts';
import { type CardReply, job, type OncePost, type Services, type Tick } from '../../handler.ts';
import { overtaken } from '../../once-a-day.ts';
import { recipientOf } from './place.ts';
import { summaryCard } from './summary-card.ts';

const name = 'summary';
/** Working out the figures of more than these would keep people waiting; the others come a minute later. */
const mostAtOnce = 20;

const keyOf = ({ subscription, opened }: OpenSummary) => `summary ${subscription.id} ${opened.asOf}`;

/** The status that leaders have come by itself, from eight on the first working day after the month or the quarter. */
export const sendSummaries = job<DueSummary[]>({
  name,
  due: (state, { now }) => summariesDue(state, now),
  async run(tick, due, services) {
    const { tenant, today, now } = tick;
    for (const one of due) {
      const commandId = hashOf('summary-opened', one.subscription, one.asOf);
      await services.municipalities.act(tenant, { commandId }, (state) => openSummary(state, one, today));
    }
    return isTimeToWrite(now) ? messages(tick, services) : [];
  },
});

async function messages(
  { tenant, today, now }: Tick,
  { deliveries, municipalities }: Services,
): Promise<OncePost[]> {
  const at = now.toISOString();
  const sent = (await deliveries.all(tenant, at)).filter(({ job }) => job === name);
  const byKey = new Map(sent.map((delivery) => [delivery.key, delivery]));
  const isToSend = (open: OpenSummary) =>
    isFree(byKey.get(keyOf(open)), recipientOf(open.subscription.to), at);
  const { keys, posts } = await municipalities.look(tenant, (state) => {
    const open = summariesOpen(state, now);
    return {
      keys: open.map(keyOf),
      posts: open
        .filter(isToSend)
        .slice(0, mostAtOnce)
        .flatMap((one) => postOf(one, (language) => summaryCard({ language, today }, state, one))),
    };
  });
  // Of a period that another has overtaken, or that somebody has stopped: nobody needs to look into it.
  await deliveries.forget(tenant, overtaken(sent, new Set(keys)));
  return posts;
}

/** Made in every language now, since the state may have moved on when it is sent. */
function postOf(one: OpenSummary, cardIn: (language: Language) => CardReply | undefined): OncePost[] {
  const { subscription, opened } = one;
  const cards = new Map(languages.map((language) => [language, cardIn(language)]));
  const [any] = cards.values();
  if (!any) return [];
  const about = opened.unit === undefined ? {} : { about: opened.unit };
  return [
    {
      ...{ job: name, to: recipientOf(subscription.to), items: [{ key: keyOf(one), ...about }] },
      card: (language) => cards.get(language) ?? any,
    },
  ];
}
