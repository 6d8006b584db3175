import { randomUUID } from 'node:crypto';
import { tenant, units } from './register.ts';

/** So many people at once, each in a chat of their own. */
export const people = 32;

/** What anyone types, answered in the HTTP response itself. */
export function typed(turn: number, text: string): string {
  return JSON.stringify({ ...common(turn), text, textFormat: 'plain' });
}

/** «Meld» pressed on a report card that is filled in: a new report each time, like others, which have been shown. */
export function report(turn: number): string {
  const inputs = { what: `Leter etter nøkler ${turn}`, minutes: '10', times: '3', per: 'workingDay' };
  const more = { people: '6', method: 'sampled', note: 'Nøklene henger ikke på plass.' };
  const unit = units[turn % units.length];
  return JSON.stringify({
    ...common(turn),
    text: '',
    value: { verb: 'time-thief.submit', nonce: randomUUID(), hasSeenSimilar: true, ...inputs, ...more, unit },
  });
}

/** A button's press, as a client that knows no other buttons sends it. */
export function pressed(turn: number, verb: string, data: object): string {
  return JSON.stringify({ ...common(turn), text: '', value: { verb, ...data } });
}

function common(turn: number) {
  const person = turn % people;
  const guid = `00000000-0000-4000-8000-${String(person).padStart(12, '0')}`;
  return {
    ...{ type: 'message', id: randomUUID(), channelId: 'msteams', deliveryMode: 'expectReplies' },
    ...{ timestamp: new Date().toISOString(), locale: 'nb-NO', serviceUrl: 'http://127.0.0.1:1/connector' },
    from: { id: `29:person-${person}`, name: `Person ${person}`, aadObjectId: guid },
    recipient: { id: '28:tidvinn', name: 'Tidvinn' },
    conversation: { id: `a:chat-${person}`, conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
  };
}
