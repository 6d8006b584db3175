import type { Texts } from '../nb/index.ts';
import { gain } from './gain.ts';
import { gainMore } from './gain-more.ts';
import { refusals as gainRefusals } from './gain-refusals.ts';
import { help } from './help.ts';
import { kata, refusals as kataRefusals } from './kata.ts';
import { status } from './status.ts';
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
  gainMore,
  kata,
  status,
  refusals: { ...gainRefusals, ...kataRefusals, ...timeThiefRefusals, ...wordsRefusals },
};
