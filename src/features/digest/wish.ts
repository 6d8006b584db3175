import { z } from 'zod/v4';
import { textsIn } from '../../language/texts.ts';
import { type NoticeWish, noticeWishes } from '../../ports/directory.ts';
import { refused } from '../commanding.ts';
import { action, type CommandHandler, type Reply, type Services, type Turn } from '../handler.ts';

/** How this person hears from the bot, and a button for each other way. */
function wishCard(turn: Turn, wish: NoticeWish): Reply {
  const t = textsIn(turn.language).notices;
  const buttons = noticeWishes
    .filter((one) => one !== wish)
    .map((one) => ({ title: t.choices[one], verb: 'notices.choose', data: { wish: one } }));
  const data = { title: t.title, lines: [t.now[wish], t.change], facts: [], buttons };
  return { kind: 'card', card: 'notice', data };
}

async function choose(turn: Turn, { directory }: Services, notices: NoticeWish): Promise<Reply> {
  await directory.choose(turn.tenant, turn.person.pseudonym, { notices });
  return wishCard(turn, notices);
}

const show = async (turn: Turn): Promise<Reply> =>
  turn.place.kind === 'personal'
    ? wishCard(turn, turn.person.notices ?? 'daily')
    : refused(turn, { reason: 'onlyPersonal' });

export const showAction = action({ verb: 'notices.show', schema: z.object({}), run: show });

export const chooseAction = action({
  verb: 'notices.choose',
  schema: z.object({ wish: z.enum(noticeWishes) }),
  run: (turn, { wish }, services) => choose(turn, services, wish),
});

const chooses = (name: string, wish: NoticeWish, words: CommandHandler['words']): CommandHandler => ({
  ...{ name, words, standsAlone: true as const },
  run: (turn, _rest, services) => choose(turn, services, wish),
});

const words = { nb: ['varsler'], nn: ['varsel'], en: ['notices'] };

export const commands: CommandHandler[] = [
  { name: 'notices', standsAlone: true, words, run: show },
  chooses('notices-stop', 'none', {
    nb: ['stopp varsler', 'stopp varslene'],
    nn: ['stopp varsel', 'stopp varsla'],
    en: ['stop notices'],
  }),
  chooses('notices-start', 'daily', {
    nb: ['start varsler', 'varsler daglig'],
    nn: ['start varsel', 'varsel dagleg'],
    en: ['start notices', 'notices daily'],
  }),
  chooses('notices-at-once', 'atOnce', {
    nb: ['varsler med en gang'],
    nn: ['varsel med ein gong'],
    en: ['notices at once'],
  }),
];
