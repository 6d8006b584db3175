import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { type PlaygroundPerson, playgroundPlaces } from '../../src/playground/people.ts';

type Json = Record<string, unknown>;
/** A card that is on the screen: everyone's, or the answer that one person's press put in its place. */
type Shown = { messageId: string; conversation: string; content: unknown; onlyFor?: string };
type Answer = { type?: string; value?: unknown };

/**
 * The five who do not sit at the keyboard. The Playground gives the screen to one person, so they act over its HTTP
 * routes; but they too can only press a button that is on a card the bot has sent.
 */
export class OtherPeople {
  private readonly address: string;
  private shown: Shown[] = [];

  /** To be made before the page is opened: it reads what the Playground tells the browser. */
  constructor(page: Page, address: string) {
    this.address = address;
    page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => this.keep(String(payload))));
  }

  private keep(frame: string): void {
    const { action, actionConversationId, message } = JSON.parse(frame);
    if (action !== 'createMessage' && action !== 'updateMessage') return;
    const { attachments: [card] = [], messageId, postConversationId } = message;
    const known = this.shown.find((one) => one.messageId === messageId)?.conversation;
    // What begins a thread is in that thread, which an update of it does not say.
    const conversation = known ?? postConversationId ?? actionConversationId;
    this.show({ messageId, conversation, content: card?.content });
  }

  private show(card: Shown): void {
    const isReplaced = ({ messageId, onlyFor }: Shown) =>
      messageId === card.messageId && (!card.onlyFor || onlyFor === card.onlyFor);
    this.shown = [...this.shown.filter((old) => !isReplaced(old)), card];
  }

  /** Presses a button on the newest card that has it, with what was filled in by input id; gives the answer's card. */
  async press(
    person: PlaygroundPerson,
    title: string,
    inputs: Record<string, string> = {},
  ): Promise<unknown> {
    const { button, card } = await this.find(person, title);
    const answer = (await this.post('/_conversation/v1/invoke', {
      name: 'adaptiveCard/action',
      value: { action: { ...button, data: { ...(button.data as Json), ...inputs } } },
      from: { id: person.id },
      conversation: { id: card.conversation },
      replyToId: card.messageId,
    })) as Answer;
    if (answer.type?.endsWith('card.adaptive'))
      this.show({ ...card, content: answer.value, onlyFor: person.id });
    return answer.value;
  }

  /** A card that is updated for everyone comes a moment after the answer to who pressed. */
  private async find(person: PlaygroundPerson, title: string): Promise<{ button: Json; card: Shown }> {
    for (let tries = 0; tries < 100; tries += 1) {
      for (const card of this.shown.toReversed()) {
        const isTheirs = !card.onlyFor || card.onlyFor === person.id;
        const isSeen = isTheirs && card.conversation !== playgroundPlaces.personal;
        const button = isSeen ? findButton(card.content, title) : undefined;
        if (button) return { button, card };
      }
      await delay(50);
    }
    throw new Error(`${person.givenName} sees no card with the button «${title}»`);
  }

  /** Writes in a channel or the group chat, with the mention that makes the bot hear it. */
  async say(person: PlaygroundPerson, conversation: string, line: string): Promise<unknown> {
    const config = await fetch(`${this.address}/_internal/v1/config`);
    const { bot } = ((await config.json()) as { config: { bot: { id: string } } }).config;
    return this.post(`/_conversation/v1/conversations/${encodeURIComponent(conversation)}/messages`, {
      type: 'text',
      text: `<at>Tidvinn</at> ${line}`,
      textFormat: 'plain',
      from: { id: person.id },
      mentions: [{ mentioned: { id: bot.id }, text: '<at>Tidvinn</at>' }],
    });
  }

  private async post(path: string, body: object): Promise<unknown> {
    const response = await fetch(this.address + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  }
}

function findButton(value: unknown, title: string): Json | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const node = value as Json;
  if (node.type === 'Action.Execute' && node.title === title) return node;
  for (const inner of Object.values(node)) {
    const found = findButton(inner, title);
    if (found) return found;
  }
  return undefined;
}
