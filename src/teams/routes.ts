// Not the package's index, with which come models and tokenizers, for a sixth of a second and 25 MB.
import { Application, type RouteHandler, type RouteSelector } from '@microsoft/teams-ai/lib/Application.js';
import { TurnState } from '@microsoft/teams-ai/lib/TurnState.js';

/** teams-ai loads and saves a state around every turn and loses concurrent writes to it; ours holds nothing. */
class NoState extends TurnState {
  readonly #temp = { input: '', inputFiles: [], lastOutput: '', actionOutputs: {}, authTokens: {} };

  override get temp() {
    return this.#temp;
  }
  override get user() {
    return {};
  }
  override load() {
    return Promise.resolve(false);
  }
  override save() {
    return Promise.resolve();
  }
}

/** teams-ai's dispatcher: the first route whose selector says yes runs the turn. */
export class Routes extends Application<NoState> {
  constructor() {
    super({ turnStateFactory: () => new NoState(), removeRecipientMention: false });
  }

  /** `startTypingTimer: false` is not heeded: it sends "typing" after a second all the same. */
  override startTypingTimer(): void {}

  on(selector: RouteSelector, handler: RouteHandler<NoState>, isInvoke = false): this {
    return this.addRoute(selector, handler, isInvoke);
  }
}
