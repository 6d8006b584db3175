import { z } from 'zod/v4';
import type { Button } from '../../cards/catalogue.ts';
import { may } from '../../domain/people/authority.ts';
import { type Language, languages } from '../../language/language.ts';
import { textsIn } from '../../language/texts.ts';
import { actorOf, refused } from '../commanding.ts';
import {
  action,
  type CardReply,
  type CommandHandler,
  type Feature,
  type Reply,
  type Services,
  type Turn,
} from '../handler.ts';
import { wordsCard } from '../words-card.ts';
import { explainChosen, glossaryCommand, showGlossary } from './glossary.ts';
import { mainButtons } from './main-buttons.ts';
import { smallWordCommands } from './small-words.ts';
import { undoCommand } from './undo.ts';

/** The ways on, and in a channel that is not asked each week yet the way to be. */
async function buttonsOf(turn: Turn, services: Services): Promise<Button[]> {
  return [...mainButtons(textsIn(turn.language), turn.place), ...(await setUpIn(turn, services))];
}

/** In a team's channel that is not asked each week yet. */
async function setUpIn({ language, place, tenant }: Turn, { municipalities }: Services): Promise<Button[]> {
  if (place.kind !== 'channel') return [];
  const channel = place.conversation.id;
  const isSetUp = await municipalities.look(tenant, ({ checkIns }) => checkIns.has(channel));
  const { setUp } = textsIn(language).checkIn.buttons;
  return isSetUp ? [] : [{ title: setUp, verb: 'check-in.plan-form' }];
}

async function helpCard(turn: Turn, services: Services): Promise<CardReply> {
  const t = textsIn(turn.language);
  const h = t.help;
  const isOffice = await services.municipalities.look(turn.tenant, (state) =>
    may(state, { actor: actorOf(turn), on: turn.today }, 'organise'),
  );
  const lines = [
    ...[h.report, h.mine, h.list, h.experiment, h.kata, h.checkIn, h.status, h.summary],
    ...[h.tasks, h.gains, h.unit, h.notices, h.roles, h.words],
    ...(isOffice ? [h.office] : []),
  ];
  return {
    kind: 'card',
    card: 'notice',
    data: { title: h.title, lines, facts: [], buttons: await buttonsOf(turn, services) },
  };
}

/** What it is for, to whoever says no more than good day. */
export async function greet(turn: Turn, services: Services): Promise<CardReply> {
  const t = textsIn(turn.language);
  const help: Button = { title: t.help.buttons.help, verb: 'help.show' };
  const lines = [t.help.welcome, t.help.report, t.help.status, t.help.words];
  return wordsCard(lines, [...(await buttonsOf(turn, services)), help]);
}

/** A welcome in personal chat; in a channel one introduction that names who added it. */
export async function introduce(turn: Turn, services: Services, by: string | undefined): Promise<Reply> {
  if (turn.place.kind === 'personal') return greet(turn, services);
  const t = textsIn(turn.language);
  const setUp = (await setUpIn(turn, services)).map((one): Button => ({ ...one, style: 'positive' }));
  const help: Button = { title: t.help.buttons.help, verb: 'help.show' };
  return wordsCard(t.help.introduction(by ?? t.help.someone), [...setUp, help]);
}

const hello: CommandHandler = {
  name: 'hello',
  standsAlone: true,
  isGreeting: true,
  words: {
    nb: ['hei', 'hallo', 'god dag', 'hvem er du', 'hva er tidvinn', 'hva kan du'],
    nn: ['hei', 'hallo', 'god dag', 'kven er du', 'kva er tidvinn', 'kva kan du'],
    en: ['hi', 'hello', 'who are you', 'what is tidvinn', 'what can you do'],
  },
  run: (turn, _rest, services) => greet(turn, services),
};

const help: CommandHandler = {
  name: 'help',
  standsAlone: true,
  words: { nb: ['hjelp'], nn: ['hjelp'], en: ['help'] },
  run: (turn, _rest, services) => helpCard(turn, services),
};

const showHelp = action({
  verb: 'help.show',
  schema: z.object({}),
  run: (turn, _data, services) => helpCard(turn, services),
});

/** Names of the languages, as people write them in any of the three. */
const names: Record<Language, readonly string[]> = {
  nb: ['bokmål', 'bokmal', 'norsk', 'nb'],
  nn: ['nynorsk', 'nn'],
  en: ['engelsk', 'english', 'en'],
};

async function speak(turn: Turn, language: Language, { deliveries, directory }: Services): Promise<Reply> {
  const { place, tenant, person } = turn;
  if (place.kind === 'channel') {
    if (turn.isGuest) return refused(turn, { reason: 'guestsOnlyLook' });
    await deliveries.putChannel(tenant, { ...place.conversation, language });
  } else await directory.choose(tenant, person.pseudonym, { language });
  return { kind: 'text', text: textsIn(language).help.language };
}

const language: CommandHandler = {
  name: 'language',
  words: { nb: ['språk'], nn: ['språk', 'mål'], en: ['language'] },
  async run(turn, rest, services) {
    const said = rest.trim().toLowerCase();
    const chosen = languages.find((one) => names[one].includes(said));
    if (chosen) return speak(turn, chosen, services);
    const t = textsIn(turn.language);
    const buttons = languages.map((one) => ({
      title: textsIn(one).name,
      verb: 'language.choose',
      data: { language: one },
    }));
    return {
      kind: 'card',
      card: 'notice',
      data: { title: t.help.whichLanguage, lines: [], facts: [], buttons },
    };
  },
};

const chooseLanguage = action({
  verb: 'language.choose',
  schema: z.object({ language: z.enum(languages) }),
  run: (turn, data, services) => speak(turn, data.language, services),
});

export const helpFeature: Feature = {
  commands: [hello, help, language, glossaryCommand, ...smallWordCommands, undoCommand],
  actions: [showHelp, chooseLanguage, showGlossary, explainChosen],
};
