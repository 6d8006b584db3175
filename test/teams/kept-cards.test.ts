import { expect, test } from 'vitest';
import { createKeptCards, everyone, hasInputs, refilled } from '../../src/teams/kept-cards.ts';

const form = {
  type: 'AdaptiveCard' as const,
  body: [
    { type: 'Container', items: [{ type: 'Input.Text', id: 'what', value: 'Gammelt' }] },
    { type: 'Input.Number', id: 'minutes' },
    { type: 'Input.Text', id: 'note', value: 'Gammelt' },
  ],
  actions: [{ type: 'Action.Execute', verb: 'x', data: { nonce: 'n' } }],
};

test('a form comes again with what was typed, nothing else of it changed', () => {
  const again = refilled(
    form,
    { what: 'Kopiering', minutes: '15', note: '', nonce: 'forged' },
    'Prøv igjen.',
  );
  expect(again.body).toMatchObject([
    { type: 'TextBlock', text: 'Prøv igjen.' },
    { items: [{ id: 'what', value: 'Kopiering' }] },
    { id: 'minutes', value: 15 },
    { id: 'note' },
  ]);
  expect((again.body as { value?: unknown }[])[3]?.value).toBeUndefined();
  expect(again.actions).toEqual(form.actions);
  expect(form.body[0]?.items?.[0]?.value).toBe('Gammelt');
});

test('the words come once, however often it fails', () => {
  const twice = refilled(refilled(form, {}, 'Først.'), {}, 'Så.');
  expect(twice.body).toHaveLength(4);
  expect(twice.body).toMatchObject([{ text: 'Så.' }, {}, {}, {}]);
});

test('a card with a field anywhere in it is a form', () => {
  expect(hasInputs(form)).toBe(true);
  expect(hasInputs({ type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'Input.Text' }] })).toBe(false);
});

test('each person has the card they came to, others the one that was sent, and the oldest give way', () => {
  const kept = createKeptCards(2);
  const seat = { tenant: 't', conversationId: 'c', messageId: 'm', pseudonym: 'kari' };
  const sent = { ...form, id: 'sent' };
  const own = { ...form, id: 'own' };
  kept.keep({ ...seat, pseudonym: everyone }, sent);
  kept.keep(seat, own);
  expect(kept.find(seat)).toBe(own);
  expect(kept.find({ ...seat, pseudonym: 'ola' })).toBe(sent);
  kept.keep({ ...seat, messageId: 'm2' }, form);
  expect(kept.find({ ...seat, pseudonym: 'ola' })).toBeUndefined();
});

test('a card that is forgotten is found by nobody, and the others are', () => {
  const kept = createKeptCards();
  const seat = { tenant: 't', conversationId: 'c', messageId: 'm', pseudonym: 'kari' };
  kept.keep({ ...seat, pseudonym: everyone }, form);
  kept.keep(seat, form);
  kept.keep({ ...seat, messageId: 'other' }, form);
  kept.forget(seat);
  expect(kept.find(seat)).toBeUndefined();
  expect(kept.find({ ...seat, messageId: 'other' })).toBe(form);
});

test('nobody in another tenant finds it, should two conversations be called the same', () => {
  const kept = createKeptCards();
  const seat = { tenant: 't', conversationId: 'c', messageId: 'm', pseudonym: everyone };
  kept.keep(seat, form);
  expect(kept.find({ ...seat, tenant: 'u' })).toBeUndefined();
  kept.forget({ ...seat, tenant: 'u' });
  expect(kept.find(seat)).toBe(form);
});

test('words that quote what somebody wrote are shown as they were written', () => {
  const [notice] = refilled(form, {}, 'Opptatt av [klikk](https://evil.example).').body as { text: string }[];
  expect(notice?.text).toBe('Opptatt av \\[klikk\\]\\(https://evil.example\\).');
});
