import { type Activity, CloudAdapter, type InvokeResponse, type TurnContext } from 'botbuilder';
import type { Authenticated } from './authentication.ts';

/** botbuilder's adapter with the one door that our HTTP server needs: an activity whose token is checked already. */
export class Adapter extends CloudAdapter {
  runTurn(
    authenticated: Authenticated,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authenticated, activity, logic);
  }
}
