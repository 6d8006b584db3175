import type { Texts } from '../nb/index.ts';
import { archive } from './archive.ts';
import { assess, refusals as assessRefusals } from './assess.ts';
import { checkIn, refusals as checkInRefusals } from './check-in.ts';
import { coaching } from './coaching.ts';
import { coachingQuestions } from './coaching-questions.ts';
import { gain } from './gain.ts';
import { gainMore } from './gain-more.ts';
import { refusals as gainRefusals } from './gain-refusals.ts';
import { glossary } from './glossary.ts';
import { help } from './help.ts';
import { kata, refusals as kataRefusals } from './kata.ts';
import { kataChain } from './kata-chain.ts';
import { kataForms } from './kata-forms.ts';
import { lean } from './lean.ts';
import { learnKata } from './learn-kata.ts';
import { notices } from './notices.ts';
import { operations, refusals as operationsRefusals } from './operations.ts';
import { organisation, refusals as organisationRefusals } from './organisation.ts';
import { own, refusals as ownRefusals } from './own.ts';
import { parameters, refusals as parametersRefusals } from './parameters.ts';
import { printed } from './printed.ts';
import { question } from './question.ts';
import { report } from './report.ts';
import { leaving, role, refusals as roleRefusals } from './role.ts';
import { sheet } from './sheet.ts';
import { smallWords } from './small-words.ts';
import { status } from './status.ts';
import { story } from './story.ts';
import { summary, refusals as summaryRefusals } from './summary.ts';
import { support, refusals as supportRefusals } from './support.ts';
import { sustain, refusals as sustainRefusals } from './sustain.ts';
import { takeOut, refusals as takeOutRefusals } from './take-out.ts';
import { tasks } from './tasks.ts';
import { thief } from './thief.ts';
import { refusals as timeThiefRefusals } from './time-thief.ts';
import { told } from './told.ts';
import { unit } from './unit.ts';
import { views, refusals as viewsRefusals } from './views.ts';
import { words, refusals as wordsRefusals } from './words.ts';

/** Every text for people in English. */
export const en: Texts = {
  ...words,
  archive,
  assess,
  checkIn,
  coachingQuestions,
  coaching,
  gainMore,
  gain,
  glossary,
  help,
  kataChain,
  kataForms,
  kata,
  lean,
  learnKata,
  notices,
  operations,
  organisation,
  own,
  parameters,
  printed,
  question,
  report,
  role,
  leaving,
  sheet,
  smallWords,
  status,
  story,
  summary,
  support,
  sustain,
  takeOut,
  tasks,
  thief,
  told,
  unit,
  views,
  refusals: {
    ...assessRefusals,
    ...checkInRefusals,
    ...gainRefusals,
    ...kataRefusals,
    ...operationsRefusals,
    ...organisationRefusals,
    ...ownRefusals,
    ...parametersRefusals,
    ...roleRefusals,
    ...summaryRefusals,
    ...supportRefusals,
    ...sustainRefusals,
    ...takeOutRefusals,
    ...timeThiefRefusals,
    ...viewsRefusals,
    ...wordsRefusals,
  },
};
