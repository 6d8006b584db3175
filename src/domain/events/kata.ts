import { z } from 'zod/v4';
import { event, id, note, person, title } from './shapes.ts';

/** A number somebody counted or expects to count, in the unit of the target condition's metric. */
const figure = z.number().min(-1_000_000_000).max(1_000_000_000);

/** What the process is measured by: its name, its unit, and the value the target condition has. */
const metricSchema = z.strictObject({ name: title, unit: z.string().min(1).max(30), value: figure });
export type Metric = z.infer<typeof metricSchema>;

export const targetOutcomes = ['reached', 'notReached', 'abandoned'] as const;
const targetOutcomeSchema = z.enum(targetOutcomes);
export type TargetOutcome = z.infer<typeof targetOutcomeSchema>;

/** The three on the storyboard. */
export const boardParts = ['learner', 'coach', 'secondCoach'] as const;
export type BoardPart = (typeof boardParts)[number];

/** What of an experiment can be written anew; an expectation never is. */
const experimentParts = ['result', 'learning'] as const;
const experimentPartSchema = z.enum(experimentParts);
export type ExperimentPart = z.infer<typeof experimentPartSchema>;

/** What the learner said to the questions of a coaching cycle. */
const coachingAnswersSchema = z.strictObject({
  target: note,
  actual: note,
  planned: note.optional(),
  expected: note.optional(),
  happened: note.optional(),
  learned: note.optional(),
  obstacle: note.optional(),
  step: note.optional(),
  expectation: note.optional(),
});
export type CoachingAnswers = z.infer<typeof coachingAnswersSchema>;

/** A storyboard, its target conditions, experiments and coaching. domain.md §7. */
export const kataEvents = [
  event('storyboard.opened', { board: id, unit: id }),
  event('storyboard.focus-set', { board: id, focus: title }),
  event('storyboard.challenge-set', { board: id, challenge: note, thief: id.optional() }),
  event('storyboard.people-set', {
    board: id,
    learner: person.optional(),
    coach: person.optional(),
    secondCoach: person.optional(),
  }),
  event('storyboard.paused', { board: id, reason: note }),
  event('storyboard.resumed', { board: id, reason: note.optional() }),
  event('storyboard.finished', { board: id, learning: note }),
  event('storyboard.target-set', {
    board: id,
    target: id,
    condition: note,
    achieveBy: z.iso.date(),
    outcome: title.optional(),
    pattern: note.optional(),
    metric: metricSchema.optional(),
  }),
  event('storyboard.target-ended', {
    board: id,
    target: id,
    outcome: targetOutcomeSchema,
    learning: note,
  }),
  event('storyboard.target-reopened', { board: id, target: id, reason: note }),
  event('storyboard.observed', {
    board: id,
    target: id,
    observation: id,
    value: figure,
    samples: z.int().min(1).max(100_000).optional(),
    method: title.optional(),
  }),
  event('storyboard.observation-undone', { board: id, observation: id, reason: note }),
  event('storyboard.obstacle-noted', {
    board: id,
    target: id,
    obstacle: id,
    text: note,
    thief: id.optional(),
  }),
  event('storyboard.obstacle-chosen', {
    board: id,
    target: id,
    obstacle: id,
    text: note,
    thief: id.optional(),
  }),
  event('storyboard.obstacle-struck', { board: id, obstacle: id, reason: note }),
  event('experiment.planned', {
    board: id,
    obstacle: id,
    experiment: id,
    step: note,
    expectation: note,
    expected: figure.optional(),
    reviewOn: z.iso.date(),
    /** The experiment in another unit that this one was taken from. */
    after: z.strictObject({ board: id, experiment: id }).optional(),
  }),
  event('experiment.result-recorded', {
    board: id,
    experiment: id,
    result: note,
    found: figure.optional(),
  }),
  event('experiment.called-off', { board: id, experiment: id, reason: note }),
  event('experiment.learned', { board: id, experiment: id, learning: note }),
  event('experiment.corrected', {
    board: id,
    experiment: id,
    part: experimentPartSchema,
    text: note,
    found: figure.optional(),
    reason: note,
  }),
  event('experiment.linked', { board: id, experiment: id, gain: id }),
  event('experiment.unlinked', { board: id, experiment: id, gain: id, reason: note }),
  event('coaching.held', { board: id, cycle: id, answers: coachingAnswersSchema, nextOn: z.iso.date() }),
  event('coaching.noted', { board: id, note: id, to: person, text: note }),
] as const;
