import { randomUUID } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import type { Turn } from '../features/handler.ts';
import type { Language } from '../language/language.ts';
import { teamsTexts } from '../language/teams-texts.ts';
import { NotSaved } from '../ports/ledger.ts';
import type { Log } from '../ports/log.ts';
import { pressOf } from './activity.ts';
import { formOrWords } from './form-or-words.ts';
import { wordsForInvoke } from './invoke-response.ts';
import type { KeptCards } from './kept-cards.ts';
import { errorFields } from './log.ts';
import { textMessage } from './message.ts';
import { SendFailed } from './send-failed.ts';
import { localeOf } from './turn.ts';

/** Where a turn is kept while it runs, so that an error is told in the person's own language. */
export const turnKey = Symbol('tidvinn turn');

/** Logs the error under an id and gives the words a person is told, with the same id. */
export function tellError(log: Log, error: unknown, language: Language, verb?: string): string {
  const id = randomUUID().slice(0, 8);
  log('error', 'turn failed', { id, verb, ...errorFields(error) });
  const texts = teamsTexts[language];
  return error instanceof NotSaved ? texts.notSaved(id) : texts.failed(id);
}

/** The one place where a bug or an outage ends: one line in the log, and always an answer. */
export function createOnError({ log, keptCards }: { log: Log; keptCards: KeptCards }) {
  return async function onError(context: TurnContext, error: unknown): Promise<void> {
    if (error instanceof SendFailed) return log('error', 'answer not sent', errorFields(error));
    const { activity } = context;
    const turn = context.turnState.get<Turn | undefined>(turnKey);
    const words = tellError(log, error, turn?.language ?? localeOf(activity), pressOf(activity)?.verb);
    if (activity.type === 'invoke') {
      const answer =
        turn && pressOf(activity)
          ? formOrWords(keptCards, activity, turn, words)
          : wordsForInvoke(activity.name, words);
      await context.sendActivity(answer);
    } else if (activity.type === 'message') {
      await context
        .sendActivity(textMessage(words))
        .catch((failure: unknown) => log('error', 'answer not sent', errorFields(failure)));
    }
  };
}
