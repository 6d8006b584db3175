import type { Texts } from '../nb/index.ts';
import { coaching } from './coaching.ts';
import { coachingQuestions } from './coaching-questions.ts';
import { gain, refusals as gainRefusals } from './gain.ts';
import { help } from './help.ts';
import { kata, refusals as kataRefusals } from './kata.ts';
import { kataChain } from './kata-chain.ts';
import { kataForms } from './kata-forms.ts';
import { learnKata } from './learn-kata.ts';
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
  kata,
  kataForms,
  learnKata,
  kataChain,
  coaching,
  coachingQuestions,
  status,
  refusals: { ...gainRefusals, ...kataRefusals, ...timeThiefRefusals, ...wordsRefusals },
};
