/** Someone in the Playground's make-believe municipality; the sample register gives them their roles. */
export type PlaygroundPerson = {
  /** What Teams calls `from.id`; never who acts. */
  id: string;
  /** Entra object id: who acts. */
  objectId: string;
  givenName: string;
  surname: string;
};

/** The municipality that the Playground plays, and where the sample register is loaded. */
export const playgroundTenant = '6f0d7f0e-3f0c-4c56-9a55-2f3c9d6f1a01';

const person = (id: string, objectId: string, givenName: string, surname: string): PlaygroundPerson => ({
  id,
  objectId,
  givenName,
  surname,
});

/** Who sits at the keyboard. In local mode she is administrator when ADMINISTRATORS names nobody. */
export const ingridMoen = person('ingrid-moen', '1d6fa6b2-bfee-4db1-a0e8-82c45448555e', 'Ingrid', 'Moen');
/** Leads hjemmetjenesten. */
export const kariNordli = person('kari-nordli', '7c5b5442-a6e0-40a4-8266-eeee3303ddb6', 'Kari', 'Nordli');
/** Staff representative (tillitsvalgt). */
export const larsBakken = person('lars-bakken', '27c70171-e074-43c0-8640-669c0b5d7403', 'Lars', 'Bakken');
export const audHaugen = person('aud-haugen', '9ed84180-2fed-4695-aa4f-981bdbb2aed1', 'Aud', 'Haugen');
export const olaLien = person('ola-lien', '1e7de4a9-3d88-483c-9561-074e4275c3b8', 'Ola', 'Lien');
export const siriBoe = person('siri-boe', '7d44995e-604d-4752-b246-0876cf15e0a6', 'Siri', 'Bøe');

/** The current user first. The Playground takes exactly five others. */
export const playgroundPeople: readonly PlaygroundPerson[] = [
  ingridMoen,
  kariNordli,
  larsBakken,
  audHaugen,
  olaLien,
  siriBoe,
];

/** Conversation ids. A team's General channel has the team's own id, as in Teams. */
export const playgroundPlaces = {
  personal: 'personal-ingrid-moen',
  group: 'group-lean-coaches',
  general: 'team-helse-og-omsorg',
  channel: 'channel-hjemmetjenesten',
} as const;
