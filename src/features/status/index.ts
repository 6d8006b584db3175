import type { Feature } from '../handler.ts';
import { explainAction, explainCommand } from './explain.ts';
import { statusAction, statusCommand } from './status.ts';

export const status: Feature = {
  commands: [statusCommand, explainCommand],
  actions: [statusAction, explainAction],
};
