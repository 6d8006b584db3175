import type { Texts } from '../nb/index.ts';
import { archive } from './archive.ts';
import { gain, refusals as gainRefusals } from './gain.ts';
import { help } from './help.ts';
import { kata, refusals as kataRefusals } from './kata.ts';
import { lean } from './lean.ts';
import { question } from './question.ts';
import { sheet } from './sheet.ts';
import { status } from './status.ts';
import { tasks } from './tasks.ts';
import { assess, report, refusals as timeThiefRefusals } from './time-thief.ts';
import { role, unit } from './unit.ts';
import { views, refusals as viewsRefusals } from './views.ts';
import { words, refusals as wordsRefusals } from './words.ts';

/** Every text for people in English. */
export const en: Texts = {
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
  question,
  views,
  sheet,
  archive,
  lean,
  refusals: { ...gainRefusals, ...kataRefusals, ...timeThiefRefusals, ...viewsRefusals, ...wordsRefusals },
};
