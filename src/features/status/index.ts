import type { Feature } from '../handler.ts';
import { askAgain, openChangeForm } from './change-form.ts';
import { explainAction, explainCommand } from './explain.ts';
import { publishAction } from './publish.ts';
import { recountAction, recountCommand } from './recount.ts';
import { compareCommand, leanCommand, statusAction, statusCommand } from './status.ts';

export const status: Feature = {
  commands: [statusCommand, leanCommand, compareCommand, explainCommand, recountCommand],
  actions: [statusAction, explainAction, recountAction, openChangeForm, askAgain, publishAction],
};
