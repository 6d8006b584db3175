import type { Feature } from '../handler.ts';
import { askAgain, openChangeForm } from './change-form.ts';
import { explainAction, explainCommand } from './explain.ts';
import { publishAction } from './publish.ts';
import { recountAction, recountCommand } from './recount.ts';
import { compareCommand, leanCommand, statusAction, statusCommand } from './status.ts';
import { takeOutAction, takeOutCommand } from './take-out.ts';

export const status: Feature = {
  commands: [statusCommand, leanCommand, compareCommand, explainCommand, recountCommand, takeOutCommand],
  actions: [
    statusAction,
    explainAction,
    recountAction,
    takeOutAction,
    openChangeForm,
    askAgain,
    publishAction,
  ],
};
