import type { CheckInRefused } from '../domain/check-in/check-in.ts';
import type { CheckRefused } from '../domain/gain/check-rules.ts';
import type { GainRefused } from '../domain/gain/gain-rules.ts';
import type { IdentificationRefused } from '../domain/gain/identification-rules.ts';
import type { StoryboardRefused } from '../domain/kata/storyboard.ts';
import type { LeavingRefused } from '../domain/people/leaving.ts';
import type { RoleRefused } from '../domain/people/role-rules.ts';
import type { SummaryRefused } from '../domain/summary/subscription.ts';
import type { ParametersRefused } from '../domain/time/parameter-rules.ts';
import type { ThiefRefused } from '../domain/time-thief/report-rules.ts';
import type { OrganisationRefused } from '../domain/unit/settle.ts';

/** A text, or what makes it of the refusal's parameters. */
type RefusalText = string | ((params: Record<string, string | number>) => string);

/** The reasons whose words stand in each topic's file; one that two topics name stands in the first of them. */
type Reasons = {
  own: 'authorshipFixed' | 'unknownCode' | 'unknownDraft';
  support: 'ownReport';
  'time-thief': Exclude<ThiefRefused, Reasons['own' | 'support']>;
  gain: Exclude<GainRefused, ThiefRefused>;
  views: 'onlyLeadersPublish';
  'take-out': 'onlyLeadersTakeOut';
  assess: Exclude<IdentificationRefused, ThiefRefused | GainRefused>;
  kata: Exclude<StoryboardRefused, ThiefRefused | GainRefused> | 'noOpenExperiment';
  role: RoleRefused | LeavingRefused;
  organisation: Exclude<OrganisationRefused, RoleRefused | LeavingRefused | ThiefRefused>;
  parameters: Exclude<ParametersRefused, RoleRefused>;
  sustain: Exclude<CheckRefused, GainRefused>;
  checkIn: CheckInRefused;
  summary: Exclude<SummaryRefused, ThiefRefused>;
  operations: 'onlyForAdministrator';
  words: 'onlyPersonal' | 'guestsOnlyLook';
};

export type RefusalReason = Reasons[keyof Reasons];
export type Refusals<Topic extends keyof Reasons> = Record<Reasons[Topic], RefusalText>;
