import { z } from 'zod/v4';
import { forget, leftBehind } from '../../domain/people/leaving.ts';
import { unitName } from '../../domain/unit/unit.ts';
import { textsIn } from '../../language/texts.ts';
import { act, actorOf, newNonce, refused } from '../commanding.ts';
import { action, type CommandHandler, type Reply, type Services, type Turn } from '../handler.ts';
import { knownPerson, peopleChoices } from '../people.ts';
import { refusedUnlessOffice } from './leaving.ts';

const mostLines = 10;

async function whoForm(turn: Turn, services: Services, problems: string[] = []): Promise<Reply> {
  const no = await refusedUnlessOffice(turn, services);
  if (no) return no;
  const t = textsIn(turn.language);
  const choices = await peopleChoices(turn, services);
  return {
    kind: 'card',
    card: 'form',
    data: {
      ...{ title: t.leaving.eraseTitle, intro: [t.leaving.eraseWho], problems, notes: [] },
      fields: [
        {
          ...{ id: 'person', kind: 'choice', label: `${t.role.person} ${t.required}`, value: '' },
          ...{ choices, search: 'choices' },
        },
      ],
      buttons: [{ title: t.leaving.eraseNext, verb: 'person.erase-form' }],
    },
  };
}

/** What is erased for good, and which proposals go back to the leader: a step of its own, to be confirmed. */
export const openErase = action({
  verb: 'person.erase-form',
  schema: z.looseObject({ person: z.string().max(80).optional() }),
  async run(turn, { person: objectId = '' }, services) {
    const no = await refusedUnlessOffice(turn, services);
    if (no) return no;
    const t = textsIn(turn.language);
    const person = await knownPerson(turn, services, objectId);
    if (!person) return whoForm(turn, services, [t.invalid.problem(t.role.person, t.mends.choice)]);
    const leaving = { person: person.pseudonym, on: turn.today, actor: actorOf(turn), today: turn.today };
    const { decision, proposals } = await services.municipalities.look(turn.tenant, (state) => ({
      decision: forget(state, leaving),
      proposals: leftBehind(state, person.pseudonym, turn.today).proposals.map(({ title, unit }) =>
        t.leaving.proposal(title, unitName(state.units, unit, { asOf: turn.today, knownAt: state.seq })),
      ),
    }));
    if (decision.kind === 'refused') return refused(turn, decision);
    return {
      kind: 'card',
      card: 'notice',
      data: {
        title: t.leaving.eraseTitle,
        lines: [t.leaving.eraseIntro(person.name), t.leaving.eraseTotals],
        facts: proposals.slice(0, mostLines).map((value) => ({ title: t.leaving.eraseProposals, value })),
        buttons: [
          {
            ...{ title: t.leaving.eraseConfirm, verb: 'person.erase', style: 'destructive' },
            data: { person: person.objectId },
          },
          { title: t.cancel, verb: 'role.show' },
        ],
      },
    };
  },
});

/**
 * The ledger first, then what was shown in their chat, then the directory: a crash between them leaves somebody who
 * can be erased again. What they proposed while they were being erased is taken back too.
 */
export const erase = action({
  verb: 'person.erase',
  schema: z.looseObject({ person: z.string().max(80) }),
  async run(turn, { person: objectId }, services) {
    const no = await refusedUnlessOffice(turn, services);
    if (no) return no;
    const t = textsIn(turn.language);
    const person = await knownPerson(turn, services, objectId);
    if (person) {
      const leaving = { person: person.pseudonym, on: turn.today, actor: actorOf(turn), today: turn.today };
      const withdraw = () =>
        act(turn, services, { verb: 'person.erase', nonce: newNonce(), content: person.pseudonym }, (state) =>
          forget(state, leaving),
        );
      const outcome = await withdraw();
      if (outcome.kind === 'refused') return refused(turn, outcome);
      if (person.personal) await services.deliveries.eraseChat(turn.tenant, person.personal.id);
      await services.directory.erase(turn.tenant, person.pseudonym);
      await withdraw();
    }
    const data = { title: t.leaving.eraseTitle, lines: [t.leaving.erased], facts: [] };
    const buttons = [{ title: t.role.title, verb: 'role.show' }];
    return { kind: 'card', card: 'notice', data: { ...data, buttons } };
  },
});

export const eraseCommand: CommandHandler = {
  name: 'erase a person',
  words: {
    nb: ['slett personopplysninger'],
    nn: ['slett personopplysningar'],
    en: ['erase personal data'],
  },
  run: (turn, _rest, services) => whoForm(turn, services),
};
