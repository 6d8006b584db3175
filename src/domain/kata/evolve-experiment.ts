import type { Event } from '../events.ts';
import type { Experiment, Storyboard } from './storyboard.ts';

export type ExperimentEvent = Extract<Event, { type: `experiment.${string}` }>;

export function evolveExperiment(board: Storyboard, event: ExperimentEvent): void {
  const { on } = event;
  if (event.type === 'experiment.planned') {
    const { experiment: id, obstacle, step, expectation, expected, reviewOn, after } = event;
    const target = board.targets.at(-1)?.id ?? '';
    const told = { id, obstacle, target, step, expectation, expected, plannedOn: on, reviewOn, after };
    board.experiments.push({ ...told, corrections: [], gains: [] });
    return;
  }
  const experiment = board.experiments.find(({ id }) => id === event.experiment);
  if (!experiment) throw new Error(`${event.type}: no experiment ${event.experiment}`);
  switch (event.type) {
    case 'experiment.result-recorded':
      Object.assign(experiment, { result: event.result, found: event.found, resultOn: on });
      return;
    case 'experiment.called-off':
      Object.assign(experiment, { result: event.reason, resultOn: on, isCalledOff: true });
      return;
    case 'experiment.learned':
      experiment.learning = event.learning;
      return;
    case 'experiment.corrected':
      return correct(experiment, event);
    case 'experiment.linked':
      experiment.gains = [...new Set([...experiment.gains, event.gain])];
      return;
    case 'experiment.unlinked':
      experiment.gains = experiment.gains.filter((gain) => gain !== event.gain);
  }
}

function correct(
  experiment: Experiment,
  event: Extract<ExperimentEvent, { type: 'experiment.corrected' }>,
): void {
  const { on, part, text, found, reason } = event;
  experiment.corrections.push({ on, part, was: experiment[part] ?? '', reason });
  experiment[part] = text;
  if (part === 'result') experiment.found = found;
}
