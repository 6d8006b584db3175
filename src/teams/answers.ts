import type { TurnContext } from 'botbuilder';
import type { Reply, Turn } from '../features/handler.ts';
import type { Table } from '../features/index.ts';
import { teamsTexts } from '../language/teams-texts.ts';
import { channelDataOf, conversationIdOf, isRecord, type Press, pressOf } from './activity.ts';
import { type Deliver, deliverLate } from './deliver.ts';
import type { DeliverParts } from './deliver-parts.ts';
import { tenantOf } from './guard.ts';
import { wordsForInvoke } from './invoke-response.ts';
import { textMessage } from './message.ts';
import { tellError, turnKey } from './on-error.ts';
import { createRecent } from './recent.ts';
import { soon } from './soon.ts';
import { localeOf, readTurn, type TurnSources } from './turn.ts';
import { typedText } from './typed-text.ts';

export type AnswerParts = DeliverParts & {
  table: Table;
  deliver: Deliver;
  sources: TurnSources;
  patienceMilliseconds: number;
};

/** What each kind of activity comes to: three doors into the table, and words for everything else. */
export function createAnswers(parts: AnswerParts) {
  // The bot is told twice that it was added, as `installationUpdate` and as `conversationUpdate`.
  const onceAdded = createRecent<void>({ milliseconds: 10_000 });
  return {
    async typed(context: TurnContext): Promise<void> {
      const turn = await turnOf(parts, context);
      if (!turn) return say(context, 'unknownPerson');
      const line = typedText(context.activity);
      if (line === '' && isRecord(context.activity.value)) return say(context, 'brokenButton', turn);
      await parts.deliver(context, turn, await parts.table.typed(turn, line));
    },

    async pressed(context: TurnContext): Promise<void> {
      const press = pressOf(context.activity);
      const turn = await turnOf(parts, context);
      if (!turn) return say(context, 'unknownPerson');
      if (!press) return say(context, 'brokenButton', turn);
      const running = parts.table.pressed(turn, press.verb, press.data);
      // Nothing when it takes longer than Teams should wait.
      const isInvoke = context.activity.type === 'invoke';
      const reply = await (isInvoke ? soon(running, parts.patienceMilliseconds) : running);
      if (reply) return parts.deliver(context, turn, reply);
      parts.background.run(`late ${turn.activityId}`, () => answerLate(parts, turn, press, running));
      await say(context, 'slow', turn);
    },

    async added(context: TurnContext): Promise<void> {
      const { activity } = context;
      const key = `${tenantOf(activity)} ${conversationIdOf(activity)}`;
      await onceAdded(key, Date.now(), async () => {
        const turn = await turnOf(parts, context);
        // Added from outside, by nobody we can see: nothing to answer to.
        if (!turn) return parts.log('warn', 'added by nobody known');
        const by = activity.from.name || turn.person.name || undefined;
        await parts.deliver(context, turn, await parts.table.added(turn, by));
      });
    },

    /** Nothing is sent there any more: not the next check-in either, which Teams would only refuse. */
    async removed({ activity }: TurnContext): Promise<void> {
      const tenant = tenantOf(activity);
      const team = channelDataOf(activity, 'team', 'id');
      if (tenant && team) await parts.deliveries.shutOut(tenant, { team }, 'notMember');
    },

    async unsupported(context: TurnContext): Promise<void> {
      parts.log('info', 'unsupported invoke', { name: context.activity.name });
      await say(context, 'unsupported', await turnOf(parts, context));
    },
  };
}

async function turnOf(parts: AnswerParts, context: TurnContext): Promise<Turn | undefined> {
  const turn = await readTurn(context.activity, parts.sources, () => parts.sources.roster(context));
  context.turnState.set(turnKey, turn);
  return turn;
}

async function say(
  context: TurnContext,
  text: 'slow' | 'unsupported' | 'brokenButton' | 'unknownPerson',
  turn?: Turn,
): Promise<void> {
  const { type, name } = context.activity;
  const words = teamsTexts[turn?.language ?? localeOf(context.activity)][text];
  await context.sendActivity(type === 'invoke' ? wordsForInvoke(name, words) : textMessage(words));
}

async function answerLate(
  parts: AnswerParts,
  turn: Turn,
  press: Press,
  running: Promise<Reply>,
): Promise<void> {
  const reply = await running.catch(
    (error: unknown): Reply => ({
      kind: 'text',
      text: tellError(parts.log, error, turn.language, press.verb),
    }),
  );
  await deliverLate(parts, turn, reply);
}
