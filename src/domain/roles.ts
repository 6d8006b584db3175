import { z } from 'zod/v4';

/** What a person may be. `unit` roles hold for one unit and all below it; the others for the municipality. */
export const roles = [
  'employee',
  'unitLeader',
  'coach',
  'secondCoach',
  'gainOwner',
  'staffRepresentative',
  'programmeOffice',
  'administrator',
] as const;

export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;
