import { type Language, languages } from '../language/language.ts';
import { textsIn } from '../language/texts.ts';
import { digest } from './digest/index.ts';
import { gain } from './gain/index.ts';
import type {
  ActionHandler,
  CardReply,
  CommandHandler,
  Feature,
  Job,
  OncePost,
  Onward,
  Post,
  Reply,
  Services,
  Tick,
  Turn,
} from './handler.ts';
import { explainWord } from './help/glossary.ts';
import { greet, helpFeature, introduce } from './help/index.ts';
import { notUnderstood } from './help/not-understood.ts';
import { kata } from './kata/index.ts';
import { learning } from './learning/index.ts';
import { nearestCommands } from './nearest.ts';
import { operations } from './operations/index.ts';
import { organisation } from './organisation/index.ts';
import { parameters } from './parameters/index.ts';
import { roles } from './roles/index.ts';
import { status } from './status/index.ts';
import { answerQuestion } from './status/status.ts';
import { sustain } from './sustain/index.ts';
import { tasks } from './tasks/index.ts';
import { timeThief } from './time-thief/index.ts';
import { offerReport } from './time-thief/report.ts';
import { unit } from './unit/index.ts';
import { wordsCard } from './words-card.ts';

const features: readonly Feature[] = [
  ...[helpFeature, timeThief, tasks, gain, sustain, kata, learning, status, unit],
  ...[roles, organisation, parameters, digest, operations],
];

/** Everything the bot can do, reached in three ways that meet here. */
export interface Table {
  /** A typed line, the mention removed. Never silent: what nobody understands gets the nearest commands. */
  typed(turn: Turn, line: string): Promise<Reply>;
  /** A card's button. `data` is what the card sent, of any shape; an unknown verb gets a clear answer. */
  pressed(turn: Turn, verb: string, data: unknown): Promise<Reply>;
  /** The bot was added: a welcome in personal chat, one introduction in a channel. `by` is who added it. */
  added(turn: Turn, by: string | undefined): Promise<Reply>;
  /** What a minute brings, each by itself: one that fails keeps no other from its work. */
  jobs: readonly { name: string; run(tick: Tick): Promise<readonly OncePost[]> }[];
}

/** Refuses to start on a verb or a command word that two features claim. */
export function createTable(services: Services, all: readonly Feature[] = features): Table {
  const actions = new Map<string, ActionHandler>();
  const commands = new Map<string, CommandHandler>();
  const jobs = new Map<string, Job>();
  for (const feature of all) {
    for (const handler of feature.actions) claim(actions, handler.verb, handler);
    for (const one of feature.jobs ?? []) claim(jobs, one.name, one);
    for (const handler of feature.commands)
      for (const word of new Set(languages.flatMap((language) => handler.words[language])))
        claim(commands, word, handler);
  }
  // The longest words first, so that «mine meldinger» is not taken for «mine» and a rest.
  const words = [...commands.keys()].sort((a, b) => b.length - a.length);
  const longest = words[0]?.length ?? 0;

  async function pressed(turn: Turn, verb: string, data: unknown): Promise<Reply> {
    const handler = actions.get(verb);
    if (!handler) return { kind: 'refused', text: textsIn(turn.language).help.unknownButton };
    const parsed = handler.schema.safeParse(data ?? {});
    if (!parsed.success) return { kind: 'refused', text: textsIn(turn.language).help.oldCard };
    return onward(turn, settled(await handler.run(turn, parsed.data, services)));
  }

  async function onward(turn: Turn, reply: Reply | Onward): Promise<Reply> {
    if (reply.kind === 'press') return pressed(reply.turn, reply.verb, reply.data);
    return services.settings.isSample(turn.tenant) ? labelled(reply, turn.language) : reply;
  }

  return {
    pressed,
    async typed(turn, line) {
      const said = line.trim();
      // Mentioned, and no more.
      if (said === '' && turn.place.kind !== 'personal') return onward(turn, await greet(turn, services));
      const folded = said.slice(0, longest).toLocaleLowerCase('nb');
      const word = words.find((one) => folded.startsWith(one) && endsWord(said, one.length)) ?? '';
      const isReport = offerReport.fits(said);
      const rest = said.slice(word.length).replace(/^[\s:,.!–-]+/, '');
      const named = commands.get(word);
      const command = named?.isWhole && rest !== '' ? undefined : named;
      // «Hei, hva har vi spart i år» greets on the way to what it asks.
      const isGreeted = command?.isGreeting === true && rest !== '';
      const meaning = explainWord(turn, said);
      if (meaning) return onward(turn, meaning);
      if (command && !isGreeted && !(command.standsAlone && isReport)) {
        return onward(turn, await command.run(turn, rest, services));
      }
      if (isReport) return onward(turn, await offerReport.run(turn, said, services));
      const answer = await answerQuestion(turn, said, services);
      if (answer) return onward(turn, answer);
      if (command) return onward(turn, await command.run(turn, rest, services));
      return onward(turn, notUnderstood(turn, said, nearestCommands(said, all, turn.language)));
    },
    added: async (turn, by) => onward(turn, await introduce(turn, services, by)),
    jobs: Array.from(jobs.values(), (one) => ({
      name: one.name,
      async run(tick) {
        const due = await services.municipalities.look(tick.tenant, (state) => one.due(state, tick));
        const posts = await one.run(tick, due, services);
        return services.settings.isSample(tick.tenant) ? posts.map(labelledPost) : posts;
      },
    })),
  };
}

function labelledPost(post: OncePost): OncePost {
  return { ...post, card: (language, won) => withBanner(post.card(language, won), language) };
}

function claim<H>(table: Map<string, H>, key: string, handler: H): void {
  if (table.has(key) && table.get(key) !== handler) throw new Error(`«${key}» is claimed twice`);
  table.set(key, handler);
}

/** What a press ends in stands on a card, in the place of the form that was pressed. */
function settled(reply: Reply | Onward): Reply | Onward {
  if (reply.kind !== 'text') return reply;
  return { ...wordsCard(reply.text), ...(reply.posts ? { posts: reply.posts } : {}) };
}

/** Nobody shall take illustrative numbers for real ones: every card of the sample register says what it is. */
function labelled(reply: Reply, language: Language): Reply {
  const posts = reply.posts?.map((post): Post => {
    if ('card' in post) return { ...post, card: (spoken) => withBanner(post.card(spoken), spoken) };
    // The day's one message says it once.
    if (post.isForDigest) return post;
    return { ...post, text: `${post.text} (${textsIn(language).sample})` };
  });
  const answer = reply.kind === 'card' ? withBanner(reply, language) : reply;
  return posts ? { ...answer, posts } : answer;
}

function withBanner<R extends CardReply>(reply: R, language: Language): R {
  return { ...reply, banner: textsIn(language).sample };
}

/** «Meldt» is not «meld». */
function endsWord(said: string, at: number): boolean {
  return !/^[\p{L}\p{N}]/u.test(said.slice(at, at + 2));
}
