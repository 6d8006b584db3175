import type { Feature } from '../handler.ts';
import { explainAction, explainCommand } from './explain.ts';
import { recountAction, recountCommand } from './recount.ts';
import { statusAction, statusCommand } from './status.ts';

export const status: Feature = {
  commands: [statusCommand, explainCommand, recountCommand],
  actions: [statusAction, explainAction, recountAction],
};
