import type { Feature } from '../handler.ts';
import { askAgain, openChangeForm } from './change-form.ts';
import { explainAction, explainCommand } from './explain.ts';
import { publishAction } from './publish.ts';
import { recountAction, recountCommand } from './recount.ts';
import { summaryCommands } from './scheduled/commands.ts';
import { showSubscriptions } from './scheduled/list.ts';
import { sendSummaries } from './scheduled/send-summaries.ts';
import { stopAction } from './scheduled/stop.ts';
import { monthly, quarterly, save } from './scheduled/subscribe.ts';
import { openForm } from './scheduled/subscribe-form.ts';
import { compareCommand, leanCommand, statusAction, statusCommand } from './status.ts';
import { takeOutAction, takeOutCommand } from './take-out.ts';

export const status: Feature = {
  commands: [
    statusCommand,
    leanCommand,
    compareCommand,
    explainCommand,
    recountCommand,
    takeOutCommand,
    ...summaryCommands,
  ],
  actions: [
    statusAction,
    explainAction,
    recountAction,
    takeOutAction,
    openChangeForm,
    askAgain,
    publishAction,
    showSubscriptions,
    openForm,
    save,
    monthly,
    quarterly,
    stopAction,
  ],
  jobs: [sendSummaries],
};
