import type { Texts } from '../nb/index.ts';
import { gain, refusals as gainRefusals } from './gain.ts';
import { help } from './help.ts';
import { kata, refusals as kataRefusals } from './kata.ts';
import { status } from './status.ts';
import { story } from './story.ts';
import { tasks } from './tasks.ts';
import { assess, report, refusals as timeThiefRefusals } from './time-thief.ts';
import { role, unit } from './unit.ts';
import { words, refusals as wordsRefusals } from './words.ts';

/** Every text for people in nynorsk. */
export const nn: Texts = {
  ...words,
  help,
  unit,
  role,
  report,
  assess,
  tasks,
  gain,
  kata,
  status,
  story,
  refusals: { ...gainRefusals, ...kataRefusals, ...timeThiefRefusals, ...wordsRefusals },
};
