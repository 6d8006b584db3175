import type { RuleParams, Sentences } from '../finding.ts';

/** What an import says, in bokmål. nb defines the type of the other two. */
export const nb = {
  table: { file: 'Fil', row: 'Rad', column: 'Kolonne', wrong: 'Hva er galt', mend: 'Slik retter du det' },
  rules: {
    workbook: () => ({
      wrong: 'Dette er en Excel-arbeidsbok.',
      mend: 'Velg «Lagre som» i Excel, og lagre arket som «CSV UTF-8».',
    }),
    binary: () => ({ wrong: 'Fila er ikke tekst.', mend: 'Lagre den som «CSV UTF-8».' }),
    empty: () => ({
      wrong: 'Det er ingen rader under overskriftene.',
      mend: 'Sjekk at det er riktig fil.',
    }),
    noHeadings: () => ({
      wrong: 'Overskriftene er verken fra et enhetsregister eller et gevinstregister.',
      mend: 'Skriv overskriftene i første rad, skilt med semikolon eller komma. «npm run import -- --help» viser dem.',
    }),
    sameKind: ({ other }) => ({
      wrong: `Fila er av samme slag som «${other}».`,
      mend: 'Ta med én fil med enheter og én med gevinster, eller bare én av dem.',
    }),
    brokenQuote: () => ({
      wrong: 'Et anførselstegn åpner et felt som aldri blir lukket.',
      mend: 'Sett et anførselstegn der feltet slutter. Inni feltet skrives det to ganger.',
    }),
    missingColumn: () => ({
      wrong: 'Kolonnen mangler.',
      mend: 'Legg den til. La feltet stå tomt for det som ikke har skjedd.',
    }),
    duplicateColumn: () => ({ wrong: 'Kolonnen står to ganger.', mend: 'Slett den ene.' }),
    unknownColumn: ({ instead }) => ({
      wrong: 'Jeg kjenner ikke denne kolonnen.',
      mend: instead ? `Skriv «${instead}» som overskrift.` : 'Slett den, eller rett overskriften.',
    }),
    cellCount: ({ found, expected, delimiter }) => ({
      wrong: `Raden har ${found} felt, men det er ${expected} overskrifter.`,
      mend: `Sett tekst og tall som inneholder «${delimiter}», i anførselstegn.`,
    }),
    required: () => ({ wrong: 'Feltet er tomt.', mend: 'Det må fylles ut.' }),
    tooLong: ({ length, most }) => ({
      wrong: `Teksten er på ${length} tegn.`,
      mend: `Kort den ned til høyst ${most} tegn.`,
    }),
    controlCharacter: () => ({ wrong: 'Teksten har usynlige styretegn.', mend: 'Skriv teksten på nytt.' }),
    notNumber: ({ value }) => ({
      wrong: `«${value}» er ikke et tall.`,
      mend: 'Skriv bare tallet, for eksempel 12,5.',
    }),
    notWhole: ({ value }) => ({
      wrong: `«${value}» er ikke et helt tall.`,
      mend: 'Skriv et tall uten desimaler.',
    }),
    outOfRange: ({ value, least, most }) => ({
      wrong: `${value} er for lite eller for stort.`,
      mend: `Skriv et tall fra ${number(least)} til ${number(most)}.`,
    }),
    notDate: ({ value }) => ({
      wrong: `«${value}» er ikke en dato som finnes.`,
      mend: 'Skriv datoen som 2016-04-01 eller 01.04.2016.',
    }),
    future: ({ value }) => ({
      wrong: `${value} er fram i tid.`,
      mend: 'Skriv en dato til og med i dag, eller tøm feltet.',
    }),
    tooOld: ({ value, earliest }) => ({
      wrong: `${value} er lenger tilbake enn registeret går.`,
      mend: `Skriv en dato fra og med ${earliest}.`,
    }),
    unknownWord: ({ value, words }) => ({
      wrong: `«${value}» er ikke et av svarene jeg kjenner.`,
      mend: `Skriv ${words}.`,
    }),
    notObjectId: ({ value }) => ({
      wrong: `«${value}» er ikke en objekt-ID fra Entra.`,
      mend: 'Hent objekt-ID-en i Entra. Den ser slik ut: 7c5b5442-a6e0-40a4-8266-eeee3303ddb6.',
    }),
    duplicate: ({ value, row }) => ({
      wrong: `«${value}» står også i rad ${row}.`,
      mend: 'Slett den ene raden, eller gi dem ulike navn.',
    }),
    leanNeedsDate: () => ({
      wrong: 'Enheten er i gang med Lean, men datoen mangler.',
      mend: 'Skriv datoen da enheten fikk denne statusen.',
    }),
    unknownUnit: ({ value }) => ({
      wrong: `Jeg kjenner ingen enhet som heter «${value}».`,
      mend: 'Skriv navnet slik det står i enhetsregisteret, eller ta med enheten i fila med enheter.',
    }),
    unitClosed: ({ value, heir }) => ({
      wrong: `«${value}» er lagt ned.`,
      mend: heir ? `Skriv «${heir}», som fører arbeidet videre, eller slett raden.` : 'Slett raden.',
    }),
    differs: ({ columns }) => ({
      wrong: `Raden er importert før, med annet innhold i ${columns}.`,
      mend: 'Behold det som sto, eller importer med --correct "grunnen til rettelsen".',
    }),
    notImported: () => ({
      wrong: 'Denne id-en hører til en gevinst som er meldt i Tidvinn.',
      mend: 'Gi raden en annen id.',
    }),
    toldBefore: ({ date }) => ({
      wrong: `Noe er registrert på gevinsten i Tidvinn fra ${date}, så den må være identifisert senest den dagen.`,
      mend: `Skriv ${date} eller en tidligere dato.`,
    }),
    reportedMissing: () => ({ wrong: 'Raden har ingen datoer.', mend: 'Skriv når tidstyven ble meldt.' }),
    stateMissing: ({ later }) => ({
      wrong: `«${later}» har en dato, men det som må komme før, er tomt.`,
      mend: `Skriv datoen her, eller tøm «${later}».`,
    }),
    datesOutOfOrder: ({ earlier }) => ({
      wrong: `Datoen er før «${earlier}».`,
      mend: 'Rett den av de to datoene som er feil.',
    }),
    guessIdentified: () => ({
      wrong: 'Et løst anslag teller bare som meldt, ikke som identifisert.',
      mend: 'Skriv hvordan tallet ble sjekket, eller tøm «identifisert» og datoene etter.',
    }),
    realisedAboveHours: () => ({
      wrong: 'Det er realisert flere timer enn gevinsten har.',
      mend: 'Skriv ikke flere timer enn i «timer_per_uke».',
    }),
    realisedNeeds: () => ({
      wrong: 'Gevinsten er realisert, men feltet er tomt.',
      mend: 'Fyll det ut, eller tøm «realisert».',
    }),
    realisedWithoutDate: () => ({
      wrong: 'Timene er realisert, men datoen mangler.',
      mend: 'Skriv datoen, eller tøm de realiserte timene.',
    }),
  } satisfies Rules as Rules,
  refused: (problems: number) =>
    problems === 1
      ? 'Fant 1 feil. Ingenting er importert.'
      : `Fant ${number(problems)} feil. Ingenting er importert.`,
  imported: 'Importen er lagret.',
  nothingNew: 'Alt dette er importert før. Ingenting er lagt til.',
  wouldImport: 'Prøvekjøring: Fila er i orden. Ingenting er lagret.',
  progress: (file: string, rows: number, of: number) =>
    `${file}: ${number(rows)} av ${number(of)} rader lest og sjekket`,
  throughBot: 'Boten er i gang, så importen går gjennom den.',
  waiting: 'En annen Tidvinn bruker mappa. Jeg venter litt …',
  usage: {
    help: [
      'Importerer enheter og gevinster fra før Tidvinn.',
      '',
      '  npm run import -- --tenant ID enheter.csv gevinster.csv',
      '',
      'Det er nok med én av filene. Rekkefølgen har ingenting å si: Overskriftene viser hva slags fil det er.',
      '',
      '  --tenant ID        Kommunens tenant-ID i Entra.',
      '  --dry-run          Sjekker alt, og viser hva som ville bli lagret.',
      '  --correct "GRUNN"  Retter det som er importert før. Grunnen blir stående.',
      '  --by ID            Objekt-ID-en til den som går god for tallene. Ellers den første i ADMINISTRATORS.',
      '  --language nb      Språket i svaret: nb, nn eller en. Ellers språket i fila.',
      '  --help             Denne hjelpen.',
      '',
      'Overskrifter, skilt med semikolon eller komma:',
    ],
    leaderOptional: '«leder» kan utelates.',
    badOption: (option: string) => `Jeg forstår ikke «${option}» slik det står.`,
    noTenant: 'Skriv --tenant og kommunens tenant-ID.',
    badTenant: (text: string) =>
      `«${text}» er ikke en tenant-ID. Den ser slik ut: 6f0d7f0e-3f0c-4c56-9a55-2f3c9d6f1a01.`,
    badObjectId: (text: string) =>
      `«${text}» er ikke en objekt-ID. Den ser slik ut: 7c5b5442-a6e0-40a4-8266-eeee3303ddb6.`,
    badLanguage: (text: string) => `«${text}» er ikke et språk jeg kan. Skriv nb, nn eller en.`,
    noFiles: 'Skriv hvilken fil jeg skal lese: enheter, gevinster eller begge.',
    tooManyFiles: 'Jeg leser høyst to filer: én med enheter og én med gevinster.',
    badReason: 'Skriv grunnen til rettelsen etter --correct, med høyst 2000 tegn.',
    cannotRead: (file: string, why: string) => `Jeg får ikke lest ${file}: ${why}`,
    noSuchFile: 'Fila finnes ikke.',
    seeHelp: 'Skriv «npm run import -- --help» for å se alt jeg kan.',
  },
  notSaved: (why: string) => `Ingenting er lagret: ${why}`,
  units: 'Enheter',
  gains: 'Gevinster',
  added: 'nye',
  unchanged: 'uendret',
  corrected: 'rettet',
  totals: {
    heading: 'Timer i uka og årsverk',
    before: 'før',
    after: 'etter',
    identified: 'Identifisert',
    realised: 'Realisert',
  },
  fte: 'årsverk',
  hours: 'timer i uka',
  vouches: (name: string) => `${name} går god for tallene.`,
  nobodyVouches:
    'Noen må gå god for tallene: Skriv --by og objekt-ID-en til en administrator, eller sett ADMINISTRATORS.',
  mayNotImport: (objectId: string) =>
    `${objectId} er ikke administrator. En administrator eller utviklingsenheten kan importere.`,
  notServed: (tenant: string) => `Boten svarer ikke for ${tenant}. Sjekk --tenant og ALLOWED_TENANTS.`,
};

type Rules = { [R in keyof RuleParams]: (params: RuleParams[R]) => Sentences };

function number(value: number): string {
  return value.toLocaleString('nb-NO');
}

export type Texts = typeof nb;
