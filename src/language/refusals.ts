import type { GainRefused } from '../domain/gain/gain-rules.ts';
import type { StoryboardRefused } from '../domain/kata/storyboard.ts';
import type { ThiefRefused } from '../domain/time-thief/report-rules.ts';

/** A text, or what makes it of the refusal's parameters. */
export type RefusalText = string | ((params: Record<string, string | number>) => string);

/** The reasons whose words stand in each topic's file; one that two topics name stands in the first of them. */
type Reasons = {
  'time-thief': ThiefRefused;
  gain: Exclude<GainRefused, ThiefRefused>;
  kata: Exclude<StoryboardRefused, ThiefRefused> | 'noOpenExperiment' | 'needsMember';
  views: 'onlyLeadersPublish';
  words: 'onlyAdministrator' | 'onlyPersonal';
};

export type RefusalReason = Reasons[keyof Reasons];
export type Refusals<Topic extends keyof Reasons> = Record<Reasons[Topic], RefusalText>;
