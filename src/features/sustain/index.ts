import type { Feature } from '../handler.ts';
import {
  answerAction,
  checkCommand,
  partlyAction,
  partlyFormAction,
  showAction,
  undoAction,
} from './answer.ts';
import { askChecks } from './ask-checks.ts';

export const sustain: Feature = {
  commands: [checkCommand],
  actions: [showAction, answerAction, partlyFormAction, partlyAction, undoAction],
  jobs: [askChecks],
};
