import { openExperiment, openTarget, type Storyboard } from '../../../domain/kata/storyboard.ts';
import { refusalText } from '../../../language/texts.ts';
import type { CommandHandler, Onward, Reply, Services, Turn } from '../../handler.ts';
import { wordsCard } from '../../words-card.ts';
import { toBoard } from './to-board.ts';
import { withBoard } from './which-board.ts';

type Doing = {
  form: string;
  /** What a text after the words does at once, and the field it is for. */
  save?: { verb: string; field: string };
  waits?: (board: Storyboard) => boolean;
};

/** Words that do what a button on the board does: with text after them at once, without it by opening the form. */
function typed(name: string, words: CommandHandler['words'], { form, save, waits }: Doing): CommandHandler {
  return {
    name,
    words,
    ...(save ? {} : { standsAlone: true as const }),
    run(turn, rest, services) {
      const next =
        save && rest !== ''
          ? { verb: save.verb, data: { nonce: `typed-${turn.activityId}`, [save.field]: rest } }
          : { verb: form };
      return withBoard(turn, services, next, waits ? { waits } : {});
    },
  };
}

const isActive = ({ state }: Storyboard) => state === 'active';
const hasOpen = (board: Storyboard) => isActive(board) && openExperiment(board) !== undefined;
const awaitsResult = (board: Storyboard) => hasOpen(board) && openExperiment(board)?.result === undefined;
const hasTarget = (board: Storyboard) => isActive(board) && openTarget(board) !== undefined;

/** As `typed`, on the experiment in work. */
function onExperiment(
  name: string,
  words: CommandHandler['words'],
  { form, save, waits }: Required<Doing>,
): CommandHandler {
  async function run(turn: Turn, rest: string, services: Services): Promise<Reply | Onward> {
    const chosen = await withBoard(turn, services, { verb: form }, { waits });
    if (chosen.kind !== 'press' || chosen.verb !== form) return chosen;
    const { board } = chosen.data as { board: string };
    const experiment = await services.municipalities.look(turn.tenant, (state) => {
      const known = state.boards.get(board);
      return known && openExperiment(known)?.id;
    });
    if (experiment === undefined)
      return wordsCard(refusalText(turn.language, { reason: 'noOpenExperiment' }), [toBoard(turn, board)]);
    const data = { board, experiment };
    if (rest === '') return { kind: 'press', turn, verb: form, data };
    const nonce = `typed-${turn.activityId}`;
    return { kind: 'press', turn, verb: save.verb, data: { ...data, nonce, [save.field]: rest } };
  }
  return { name, words, run };
}

const words = (nb: string[], nn: string[], en: string[]): CommandHandler['words'] => ({ nb, nn, en });

export const typedCommands: readonly CommandHandler[] = [
  onExperiment('result', words(['resultat'], ['resultat'], ['result']), {
    form: 'experiment.result-form',
    save: { verb: 'experiment.record-result', field: 'result' },
    waits: awaitsResult,
  }),
  onExperiment('learning', words(['læring'], ['læring'], ['learning']), {
    form: 'experiment.learning-form',
    save: { verb: 'experiment.learn', field: 'learning' },
    waits: hasOpen,
  }),
  onExperiment(
    'call off',
    words(
      ['avlys eksperimentet', 'avlys', 'avbryt eksperimentet'],
      ['avlys eksperimentet', 'avlys', 'avbryt eksperimentet'],
      ['call off', 'cancel the experiment', 'cancel experiment'],
    ),
    {
      form: 'experiment.call-off-form',
      save: { verb: 'experiment.call-off', field: 'reason' },
      waits: awaitsResult,
    },
  ),
  typed(
    'new experiment',
    words(
      ['nytt eksperiment', 'neste steg'],
      ['nytt eksperiment', 'neste steg'],
      ['new experiment', 'next step'],
    ),
    { form: 'experiment.plan-form', waits: isActive },
  ),
  typed('correct result', words(['rett resultat'], ['rett resultat'], ['correct result']), {
    form: 'experiment.correct-result-form',
  }),
  typed('correct learning', words(['rett læring'], ['rett læring'], ['correct learning']), {
    form: 'experiment.correct-learning-form',
  }),
  typed('target condition', words(['måltilstand'], ['måltilstand'], ['target condition']), {
    form: 'target.form',
    waits: isActive,
  }),
  typed(
    'end target condition',
    words(['avslutt måltilstanden'], ['avslutt måltilstanden'], ['end target condition']),
    { form: 'target.end-form', waits: hasTarget },
  ),
  typed(
    'reopen target condition',
    words(['gjenåpne måltilstanden'], ['opne måltilstanden att'], ['reopen target condition']),
    { form: 'target.reopen-form', waits: isActive },
  ),
  typed(
    'obstacles',
    words(['hindringsliste', 'hindringer'], ['hindringsliste', 'hindringar'], ['obstacles', 'parking lot']),
    { form: 'obstacle.list' },
  ),
  typed('obstacle', words(['hindring'], ['hindring'], ['obstacle']), {
    ...{ form: 'obstacle.form', save: { verb: 'obstacle.note', field: 'text' }, waits: hasTarget },
  }),
  typed(
    'undo actual condition',
    words(
      ['angre nåtilstand', 'angre måling'],
      ['angre nosituasjon', 'angre måling'],
      ['undo actual condition', 'undo measurement'],
    ),
    { form: 'observation.undo-form', waits: hasTarget },
  ),
  typed('change board', words(['endre tavla'], ['endre tavla'], ['change board']), {
    ...{ form: 'storyboard.about-form', waits: isActive },
  }),
  typed('more about the board', words(['mer om tavla'], ['meir om tavla'], ['more about the board']), {
    form: 'storyboard.menu',
  }),
  typed('pause board', words(['pause tavla'], ['pause tavla'], ['pause board']), {
    ...{ form: 'storyboard.pause-form', waits: isActive },
  }),
  typed('reopen board', words(['gjenåpne tavla'], ['opne tavla att'], ['reopen board']), {
    ...{ form: 'storyboard.resume-form', waits: (board) => !isActive(board) },
  }),
  typed('finish board', words(['avslutt tavla'], ['avslutt tavla'], ['finish board']), {
    ...{ form: 'storyboard.finish-form', waits: isActive },
  }),
  typed('board story', words(['historien om tavla'], ['historia om tavla'], ['board story']), {
    ...{ form: 'storyboard.story', waits: () => true },
  }),
  typed(
    'time thief on the board',
    words(['tidstyv på tavla'], ['tidstjuv på tavla'], ['time thief on the board']),
    { form: 'storyboard.thief-form', waits: isActive },
  ),
  typed('link to gain', words(['knytt til gevinst'], ['knyt til gevinst'], ['link to gain']), {
    ...{ form: 'experiment.link-form', waits: () => true },
  }),
  typed('unlink from gain', words(['løs fra gevinst'], ['løys frå gevinst'], ['unlink from gain']), {
    ...{ form: 'experiment.unlink-form', waits: () => true },
  }),
  typed('what worked', words(['prøv hos oss'], ['prøv hos oss'], ['what worked']), {
    ...{ form: 'storyboard.offers', waits: isActive },
  }),
];
