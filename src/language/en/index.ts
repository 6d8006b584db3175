import type { Texts } from '../nb/index.ts';
import { gain, refusals as gainRefusals } from './gain.ts';
import { help } from './help.ts';
import { kata, refusals as kataRefusals } from './kata.ts';
import { notices } from './notices.ts';
import { operations, refusals as operationsRefusals } from './operations.ts';
import { status } from './status.ts';
import { story } from './story.ts';
import { sustain, refusals as sustainRefusals } from './sustain.ts';
import { tasks } from './tasks.ts';
import { assess, report, refusals as timeThiefRefusals } from './time-thief.ts';
import { role, unit } from './unit.ts';
import { words, refusals as wordsRefusals } from './words.ts';

/** Every text for people in English. */
export const en: Texts = {
  ...words,
  gain,
  help,
  kata,
  notices,
  operations,
  status,
  story,
  sustain,
  tasks,
  report,
  assess,
  unit,
  role,
  refusals: {
    ...gainRefusals,
    ...kataRefusals,
    ...operationsRefusals,
    ...sustainRefusals,
    ...timeThiefRefusals,
    ...wordsRefusals,
  },
};
