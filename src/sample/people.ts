import type { Role } from '../domain/people/roles.ts';
import {
  audHaugen,
  ingridMoen,
  kariNordli,
  larsBakken,
  olaLien,
  type PlaygroundPerson,
  siriBoe,
} from '../playground/people.ts';

/** Who plays which part in the sample register. */
export const cast = {
  /** Leads the unit; who sits at the keyboard. */
  leader: ingridMoen,
  homeCareLeader: kariNordli,
  staffRepresentative: larsBakken,
  gainOwner: audHaugen,
  employee: olaLien,
  programmeOffice: siriBoe,
} satisfies Record<string, PlaygroundPerson>;

export type Part = keyof typeof cast;

/** The unit where one person alone can see every step. */
export const sampleUnit = 'servicetorget';
export const sampleHomeCare = 'hjemmetjenesten-nord';

/** `unit` absent: for the whole municipality. */
export const sampleRoles: readonly { part: Part; role: Role; unit?: string }[] = [
  { part: 'leader', role: 'unitLeader', unit: sampleUnit },
  { part: 'homeCareLeader', role: 'unitLeader', unit: 'area-hjemmetjenesten' },
  { part: 'staffRepresentative', role: 'staffRepresentative' },
  { part: 'gainOwner', role: 'gainOwner', unit: sampleUnit },
  { part: 'programmeOffice', role: 'programmeOffice' },
];

/** The unit each of them reports for. */
export const sampleUnits: Record<Part, string> = {
  leader: sampleUnit,
  homeCareLeader: sampleHomeCare,
  staffRepresentative: 'biblioteket',
  gainOwner: sampleUnit,
  employee: sampleUnit,
  programmeOffice: 'ikt',
};
