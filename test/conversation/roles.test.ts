import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import { openTidvinn, type Person, tenant } from './fake-teams.ts';

/** A service area with two units; Kari leads the area, Siri is the programme office, Ola works in one of the units. */
async function town({ language = 'nb' as Language, administrators = [] as string[] } = {}) {
  const tidvinn = await openTidvinn({ today: '2026-09-01', administrators });
  const person = (name: string) => tidvinn.person(name, { unit: 'north', language });
  const [kari, siri, ola, per] = [
    await person('Kari'),
    await person('Siri'),
    await person('Ola'),
    await person('Per'),
  ];
  const unit = { type: 'unit.described', on: '1900-01-01' } as const;
  await tidvinn.has(
    { ...unit, unit: 'care', kind: 'area', name: 'Helse og omsorg', parent: null },
    { ...unit, unit: 'north', kind: 'unit', name: 'Hjemmetjenesten nord', parent: 'care', employees: 30 },
    { ...unit, unit: 'south', kind: 'unit', name: 'Hjemmetjenesten sør', parent: 'care', employees: 20 },
  );
  await tidvinn.role(kari, 'unitLeader', 'care');
  await tidvinn.role(siri, 'programmeOffice');
  return { tidvinn, kari, siri, ola, per };
}

type Choices = { title: string; value: string }[];

function idOf(person: Person, label: string, name: string): string {
  const input = person.inputs().find((one) => String(one.label).startsWith(label));
  const choices = (input?.choices ?? []) as Choices;
  return choices.find(({ title }) => title === name)?.value ?? '';
}

const titles = (person: Person) => person.buttons().map(({ title }) => title);

async function gives(
  giver: Person,
  { to, role, unit, ...more }: { to: string; role: string; unit: string } & Record<string, string>,
) {
  await giver.says('roller');
  await giver.presses('Gi en rolle');
  const deputy = more['Stedfortreder for'];
  const filled = deputy ? { ...more, 'Stedfortreder for': idOf(giver, 'Stedfortreder for', deputy) } : more;
  return giver
    .fills({ Person: idOf(giver, 'Person', to), Rolle: role, Enhet: unit, ...filled })
    .presses('Gi rollen');
}

describe('who is what', () => {
  it('anyone sees who is what in their own unit, or in the one they name, with what comes from above', async () => {
    const { ola } = await town();
    await ola.says('roller');
    expect(ola.words).toContain('Roller: Hjemmetjenesten nord');
    expect(ola.words).toContain('Kari\nenhetsleder\nKommer fra Helse og omsorg\nFra 01.01.2020');
    expect(ola.words).toContain('Siri\nmedarbeider i utviklingsenheten\nGjelder hele kommunen');
    expect(titles(ola)).toEqual(['Hele kommunen', 'Mine roller']);
    await ola.says('roller hjemmetjenesten sør');
    expect(ola.words).toContain('Roller: Hjemmetjenesten sør');
    await ola.says('roller hjemmetjenesten');
    expect(ola.words).toContain('Mente du en av disse?');
    await ola.presses('Hjemmetjenesten nord');
    expect(ola.words).toContain('Kari\nenhetsleder');
  });

  it('each sees their own', async () => {
    const { kari, ola } = await town();
    await kari.says('mine roller');
    expect(kari.words).toContain('enhetsleder\nHelse og omsorg\nFra 01.01.2020');
    await ola.says('mine roller');
    expect(ola.words).toContain('Du har ingen roller. Alle ansatte kan melde tidstyver');
  });

  it.each([
    ['nn', 'roller', 'Roller: Hjemmetjenesten nord', 'einingsleiar', 'mine roller', 'Rollene mine'],
    ['en', 'roles', 'Roles: Hjemmetjenesten nord', 'unit leader', 'my roles', 'My roles'],
  ] as const)('in %s', async (language, typed, title, role, mine, titleOfMine) => {
    const { ola } = await town({ language });
    await ola.says(typed);
    expect(ola.words).toContain(title);
    expect(ola.words).toContain(role);
    await ola.says(mine);
    expect(ola.words).toContain(titleOfMine);
  });
});

describe('giving and ending a role', () => {
  it('a leader gives what is a leader’s to give, with a first and a last day, and the person hears of it', async () => {
    const { kari, per, tidvinn } = await town();
    await gives(kari, { to: 'Per', role: 'unitLeader', unit: 'north', 'Til og med': '2026-12-31' });
    expect(kari.words).toContain('Per er enhetsleder for Hjemmetjenesten nord fra 01.09.2026.');
    expect(per.heard).toEqual([
      'Du er enhetsleder for Hjemmetjenesten nord fra 01.09.2026. Skriv «mine roller» for å se rollene dine.',
    ]);
    await per.says('mine roller');
    expect(per.words).toContain('Fra 01.09.2026. Til og med 31.12.2026');
    tidvinn.on('2027-01-01');
    await per.says('mine roller');
    expect(per.words).toContain('Du har ingen roller.');
  });

  it('is done once, however often the form is sent', async () => {
    const { kari, per } = await town();
    await kari.says('roller');
    await kari.presses('Gi en rolle');
    const filled = { Person: idOf(kari, 'Person', 'Per'), Rolle: 'coach', Enhet: 'north' };
    const form = kari.fills(filled).sent('Gi rollen');
    for (const _twice of [1, 2]) {
      await kari.sends('role.grant', form);
      expect(kari.words).toContain('Per er coach for Hjemmetjenesten nord');
    }
    expect(per.heard).toHaveLength(1);
  });

  it('says who can, where somebody may not', async () => {
    const { kari, ola, per } = await town();
    await gives(kari, { to: 'Per', role: 'unitLeader', unit: 'care' });
    expect(kari.words).toBe('Utviklingsenheten eller administratoren kan gjøre dette.');
    await kari.presses('Gi rollen');
    const form = { ...kari.sent('Gi rollen'), role: 'staffRepresentative', unit: 'north' };
    await kari.sends('role.grant', form);
    expect(kari.words).toBe('Utviklingsenheten eller administratoren kan gjøre dette.');
    await ola.sends('role.grant', { ...form, role: 'coach' });
    expect(ola.words).toBe(
      'Lederen for enheten, utviklingsenheten eller administratoren kan gi og ta bort denne rollen.',
    );
    await ola.sends('role.form', {});
    expect(ola.words).toContain('Lederen for enheten, utviklingsenheten eller administratoren');
    expect(per.heard).toEqual([]);
  });

  it('only an administrator appoints administrators, and the last of the office goes after a warning', async () => {
    const { siri, tidvinn } = await town({ administrators: ['Ada'] });
    await siri.sends('role.grant', { person: idAsObject(siri), role: 'administrator', unit: '*' });
    expect(siri.words).toBe('Bare en administrator kan gi og ta bort rollen som administrator.');
    const ada = await tidvinn.person('Ada');
    await ada.says('roller');
    await ada.presses('Ta bort');
    await ada.presses('Ta bort rollen');
    expect(ada.words).toContain('Dette er den siste i kommunen med denne rollen.');
    await ada.presses('Ta bort rollen likevel');
    expect(ada.words).toContain('er Siri ikke lenger medarbeider i utviklingsenheten for hele kommunen');
    expect(siri.heard.at(-1)).toContain('er du ikke lenger medarbeider i utviklingsenheten');
  });

  it('keeps what was typed, and names the field and the mend', async () => {
    const { kari } = await town();
    await gives(kari, { to: 'Per', role: 'coach', unit: 'north', 'Gjelder fra': '2026-08-01' });
    expect(kari.words).toContain('Feil i «Gjelder fra og med»: Velg en dato som er 01.09.2026 eller senere.');
    expect(kari.value('Rolle')).toBe('coach');
    await kari.fills({ 'Gjelder fra': '2026-10-01', 'Til og med': '2026-09-20' }).presses('Gi rollen');
    expect(kari.words).toContain('Den siste dagen kan ikke være før den første.');
    expect(kari.value('Rolle')).toBe('coach');
  });

  it('has room also in a municipality with more people than a card has', async () => {
    const { siri, tidvinn } = await town();
    for (let number = 0; number < 400; number += 1) {
      const objectId = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
      await tidvinn.services.directory.meet(tenant, { objectId, name: `Ansatt Nordmann ${number}` });
    }
    await siri.says('roller');
    await siri.presses('Gi en rolle');
    expect(JSON.stringify(siri.card).length).toBeLessThan(40_000);
  });
});

describe('a deputy', () => {
  it('of a leader is named by the leader, holds the role, and the card says whose deputy it is', async () => {
    const { kari, per, ola } = await town();
    await gives(kari, { to: 'Per', role: 'unitLeader', unit: 'care', 'Stedfortreder for': 'Kari' });
    expect(kari.words).toContain('Per er enhetsleder, stedfortreder for Kari for Helse og omsorg');
    await ola.says('tidstyv: leter etter nøkler 10 min 3 ganger om dagen, 6 personer');
    await ola.presses('Meld');
    await per.says('oppgaver');
    expect(per.words).toContain('Leter etter nøkler');
    await ola.says('roller');
    expect(ola.words).toContain('Per\nenhetsleder, stedfortreder for Kari');
  });
});

describe('somebody who has left', () => {
  it('loses all roles on one card, which shows first what falls to whom', async () => {
    const { siri, kari, tidvinn, per } = await town();
    await gives(siri, { to: 'Per', role: 'unitLeader', unit: 'north' });
    await siri.says('har sluttet');
    await siri.fills({ Person: idOf(siri, 'Person', 'Per') }).presses('Se hva som skjer');
    expect(siri.words).toContain('Når Per slutter');
    expect(siri.words).toContain('Enheter som mister lederen sin: Hjemmetjenesten nord: går til Kari');
    expect(await rolesOf(per)).toContain('enhetsleder');
    await siri.presses('Avslutt rollene');
    expect(siri.words).toContain('Per har ingen roller fra 01.09.2026.');
    expect(await rolesOf(per)).toContain('Du har ingen roller.');

    await siri.presses('Slett personopplysninger');
    expect(siri.words).toContain('Navnet til Per');
    const before = per.pseudonym;
    await siri.presses('Slett for godt');
    expect(siri.words).toContain('Personopplysningene er slettet.');
    expect(await tidvinn.services.directory.person(tenant, before)).toBeUndefined();
    await kari.says('har sluttet');
    expect(kari.words).toBe('Utviklingsenheten eller administratoren kan gjøre dette.');
  });

  it('who is the last of the programme office: the card says so first', async () => {
    const { siri } = await town();
    await siri.says('har sluttet');
    await siri.fills({ Person: idOf(siri, 'Person', 'Siri') }).presses('Se hva som skjer');
    expect(siri.words).toContain('Dette er den siste i kommunen med denne rollen.');
  });

  it('is not erased while they have roles', async () => {
    const { siri } = await town();
    await siri.says('slett personopplysninger');
    await siri.fills({ Person: idOf(siri, 'Person', 'Kari') }).presses('Gå videre');
    expect(siri.words).toBe('Personen har fortsatt roller. Avslutt dem først: Skriv «har sluttet».');
  });

  it.each([
    ['nn', 'har slutta', 'Sjå kva som hender', 'Når Kari sluttar'],
    ['en', 'has left', 'See what happens', 'When Kari leaves'],
  ] as const)('in %s', async (language, typed, next, title) => {
    const { siri } = await town({ language });
    await siri.says(typed);
    await siri.fills({ Person: idOf(siri, 'Person', 'Kari') }).presses(next);
    expect(siri.words).toContain(title);
    expect(siri.words).toContain('Siri');
  });
});

describe('who is erased', () => {
  it('leaves no trace of their chat in what was sent', async () => {
    const { tidvinn, siri, ola, kari } = await town();
    const { deliveries } = tidvinn.services;
    for (const { name } of [ola, kari]) {
      const conversation = { id: `chat-${name}`, serviceUrl: 'http://127.0.0.1:1/' };
      await deliveries.putShown(tenant, 'board', { conversation, activityId: '1', language: 'nb' });
    }
    await ola.says('hei');
    await siri.says('slett personopplysninger');
    await siri.fills({ Person: idOf(siri, 'Person', 'Ola') }).presses('Gå videre');
    await siri.presses('Slett for godt');
    const file = await readFile(join(tidvinn.folder, `${tenant}.deliveries.jsonl`), 'utf8');
    expect(file).not.toContain('chat-Ola');
    expect(file).toContain('chat-Kari');
  });
});

describe('a press that was made up', () => {
  it('writes nobody into the directory for somebody who gives no roles', async () => {
    const { tidvinn, ola, kari } = await town();
    const met = async () => (await tidvinn.services.directory.people(tenant)).map(({ objectId }) => objectId);
    const before = await met();
    const unknown = '99999999-9999-4999-8999-999999999999';
    for (const deputyFor of ['-', 'x', unknown, idAsObject(kari)]) {
      const data = { person: unknown, other: unknown, role: 'unitLeader', unit: 'north', deputyFor };
      await ola.sends('role.grant', data);
      expect(ola.words).toContain('kan gi og ta bort denne rollen');
    }
    expect(await met()).toEqual(before);
  });
});

describe('a card that asks for the unit first', () => {
  it('has nobody do what somebody else wrote on it', async () => {
    const { tidvinn, siri, ola } = await town();
    const data = { person: idAsObject(ola), role: 'unitLeader', unit: 'north' };
    const next = { verb: 'role.grant', data };
    await ola.sends('unit.form', { next }, { channel: '19:care' });
    await siri.sends('unit.choose', { unit: 'north', next }, { channel: '19:care' });
    expect(siri.words).not.toContain('enhetsleder');
    await ola.says('mine roller');
    expect(ola.words).toContain('Du har ingen roller');
    expect((await tidvinn.ledger.read(tenant, 0)).at(-1)?.events).toMatchObject([{ person: siri.pseudonym }]);
  });
});

describe('a unit that nobody leads', () => {
  it('is in the programme office’s list, with who answers for it', async () => {
    const { siri, ola } = await town();
    await siri.says('enheter uten leder');
    expect(siri.words).toContain('2 enheter har ikke egen leder.');
    expect(siri.words).toContain('Hjemmetjenesten nord\nGår til Kari');
    await siri.presses('Gi en rolle');
    expect(siri.value('Enhet')).toBe('north');
    await ola.says('enheter uten leder');
    expect(ola.words).toBe('Utviklingsenheten eller administratoren kan gjøre dette.');
  });

  it('and that nobody above leads: the programme office hears of its reports', async () => {
    const { siri, ola, tidvinn, kari } = await town();
    await tidvinn.has({
      ...{ type: 'role.ended', on: '2026-08-01', person: kari.pseudonym, role: 'unitLeader', unit: 'care' },
    });
    await ola.says('tidstyv: leter etter nøkler 10 min 3 ganger om dagen, 6 personer');
    await ola.presses('Meld');
    expect(siri.heard.at(-1)).toContain('Leter etter nøkler');
    await siri.says('oppgaver');
    expect(siri.words).toContain('Leter etter nøkler');
  });
});

async function rolesOf(person: Person): Promise<string> {
  await person.says('mine roller');
  return person.words;
}

/** The object id of fake people is made of their names. */
function idAsObject(person: Person): string {
  const hex = Buffer.from(person.name.padEnd(16, '.')).toString('hex').slice(0, 32);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
