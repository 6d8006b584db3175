import { boardOf, openExperiment } from '../../domain/kata/storyboard.ts';
import { refusalText } from '../../language/texts.ts';
import type { CommandHandler, Onward, Reply, Services, Turn } from '../handler.ts';
import { boardUnit, needsUnit } from '../needs-unit.ts';

/** A word that does what a button on the board does: with text after it at once, without it by opening the form. */
function typed(
  name: string,
  words: CommandHandler['words'],
  { form, save, field }: { form: string; save?: string; field?: string },
): CommandHandler {
  async function run(turn: Turn, rest: string, services: Services): Promise<Reply | Onward> {
    const unit = boardUnit(turn);
    const missing = await needsUnit(turn, services, { unit, next: { verb: 'storyboard.show', data: {} } });
    if (missing || unit === undefined) return missing ?? nothing(turn);
    const { board, experiment } = await services.municipalities.look(turn.tenant, (state) => {
      const known = boardOf(state, unit);
      return { board: known?.id, experiment: known && openExperiment(known)?.id };
    });
    if (board === undefined || (save && experiment === undefined)) return nothing(turn, board);
    const data = { board, ...(experiment === undefined ? {} : { experiment }) };
    if (!save || !field || rest === '') return { kind: 'press', turn, verb: form, data };
    const nonce = `typed-${turn.activityId}`;
    return { kind: 'press', turn, verb: save, data: { ...data, nonce, [field]: rest } };
  }
  return { name, words, run };
}

/** There is nothing to write on yet; the board says what comes first. */
function nothing(turn: Turn, board?: string): Reply | Onward {
  if (board === undefined) return { kind: 'press', turn, verb: 'storyboard.show', data: {} };
  return { kind: 'text', text: refusalText(turn.language, { reason: 'noOpenExperiment' }) };
}

export const resultCommand = typed(
  'result',
  { nb: ['resultat'], nn: ['resultat'], en: ['result'] },
  { form: 'experiment.result-form', save: 'experiment.record-result', field: 'result' },
);

export const learningCommand = typed(
  'learning',
  { nb: ['læring'], nn: ['læring'], en: ['learning'] },
  { form: 'experiment.learning-form', save: 'experiment.learn', field: 'learning' },
);

export const planCommand = typed(
  'new experiment',
  {
    nb: ['nytt eksperiment', 'neste steg'],
    nn: ['nytt eksperiment', 'neste steg'],
    en: ['new experiment', 'next step'],
  },
  { form: 'experiment.plan-form' },
);
