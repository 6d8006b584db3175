import type { Texts } from '../nb/index.ts';
import { gain, refusals as gainRefusals } from './gain.ts';
import { help } from './help.ts';
import { kata, refusals as kataRefusals } from './kata.ts';
import { organisation, refusals as organisationRefusals } from './organisation.ts';
import { refusals as parameterRefusals, parameters } from './parameters.ts';
import { leaving, role, refusals as roleRefusals } from './role.ts';
import { status } from './status.ts';
import { tasks } from './tasks.ts';
import { assess, report, refusals as timeThiefRefusals } from './time-thief.ts';
import { unit } from './unit.ts';
import { words, refusals as wordsRefusals } from './words.ts';

/** Every text for people in nynorsk. */
export const nn: Texts = {
  ...words,
  help,
  unit,
  role,
  leaving,
  organisation,
  parameters,
  report,
  assess,
  tasks,
  gain,
  kata,
  status,
  refusals: {
    ...gainRefusals,
    ...kataRefusals,
    ...organisationRefusals,
    ...parameterRefusals,
    ...roleRefusals,
    ...timeThiefRefusals,
    ...wordsRefusals,
  },
};
