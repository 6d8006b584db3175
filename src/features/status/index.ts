import type { Feature } from '../handler.ts';
import { askAgain, openChangeForm } from './change-form.ts';
import { explainAction, explainCommand } from './explain.ts';
import { publishAction } from './publish.ts';
import { compareCommand, leanCommand, statusAction, statusCommand } from './status.ts';

export const status: Feature = {
  commands: [statusCommand, leanCommand, compareCommand, explainCommand],
  actions: [statusAction, explainAction, openChangeForm, askAgain, publishAction],
};
