import type { Texts } from './nb.ts';

/** What an import says, in nynorsk. */
export const nn: Texts = {
  table: { file: 'Fil', row: 'Rad', column: 'Kolonne', wrong: 'Kva er gale', mend: 'Slik rettar du det' },
  rules: {
    workbook: () => ({
      wrong: 'Dette er ei Excel-arbeidsbok.',
      mend: 'Vel «Lagre som» i Excel, og lagre arket som «CSV UTF-8».',
    }),
    binary: () => ({ wrong: 'Fila er ikkje tekst.', mend: 'Lagre fila som «CSV UTF-8».' }),
    empty: () => ({
      wrong: 'Det er ingen rader under overskriftene.',
      mend: 'Sjekk at det er rett fil.',
    }),
    noHeadings: () => ({
      wrong: 'Overskriftene er korkje frå eit einingsregister eller eit gevinstregister.',
      mend: 'Skriv overskriftene i første rad, skilde med semikolon eller komma. «npm run import -- --help» viser dei.',
    }),
    sameKind: ({ other }) => ({
      wrong: `Fila er av same slag som «${other}».`,
      mend: 'Ta med éi fil med einingar og éi med gevinstar, eller berre éi av dei.',
    }),
    brokenQuote: () => ({
      wrong: 'Eit hermeteikn opnar eit felt som aldri blir lukka.',
      mend: 'Set eit hermeteikn der feltet sluttar. Inni feltet skriv du det to gonger.',
    }),
    missingColumn: () => ({
      wrong: 'Kolonnen manglar.',
      mend: 'Legg han til. Lat feltet stå tomt for det som ikkje har hendt.',
    }),
    duplicateColumn: () => ({ wrong: 'Kolonnen står to gonger.', mend: 'Slett den eine.' }),
    unknownColumn: ({ instead }) => ({
      wrong: 'Eg kjenner ikkje denne kolonnen.',
      mend: instead ? `Skriv «${instead}» som overskrift.` : 'Slett han, eller rett overskrifta.',
    }),
    cellCount: ({ found, expected, delimiter }) => ({
      wrong: `Rada har ${found} felt, men det er ${expected} overskrifter.`,
      mend: `Set tekst og tal som inneheld «${delimiter}», i hermeteikn.`,
    }),
    required: () => ({ wrong: 'Feltet er tomt.', mend: 'Det må fyllast ut.' }),
    tooLong: ({ length, most }) => ({
      wrong: `Teksten er på ${length} teikn.`,
      mend: `Kort han ned til høgst ${most} teikn.`,
    }),
    controlCharacter: () => ({ wrong: 'Teksten har usynlege styreteikn.', mend: 'Skriv teksten på nytt.' }),
    notNumber: ({ value }) => ({
      wrong: `«${value}» er ikkje eit tal.`,
      mend: 'Skriv berre talet, til dømes 12,5.',
    }),
    notWhole: ({ value }) => ({
      wrong: `«${value}» er ikkje eit heilt tal.`,
      mend: 'Skriv eit tal utan desimalar.',
    }),
    outOfRange: ({ value, least, most }) => ({
      wrong: `${value} er for lite eller for stort.`,
      mend: `Skriv eit tal frå ${number(least)} til ${number(most)}.`,
    }),
    notDate: ({ value }) => ({
      wrong: `«${value}» er ikkje ein dato som finst.`,
      mend: 'Skriv datoen som 2016-04-01 eller 01.04.2016.',
    }),
    future: ({ value }) => ({
      wrong: `${value} er fram i tid.`,
      mend: 'Skriv ein dato til og med i dag, eller tøm feltet.',
    }),
    tooOld: ({ value, earliest }) => ({
      wrong: `${value} er lenger tilbake enn registeret går.`,
      mend: `Skriv ein dato frå og med ${earliest}.`,
    }),
    unknownWord: ({ value, words }) => ({
      wrong: `«${value}» er ikkje eitt av svara eg kjenner.`,
      mend: `Skriv ${words}.`,
    }),
    notObjectId: ({ value }) => ({
      wrong: `«${value}» er ikkje ein objekt-ID frå Entra.`,
      mend: 'Hent objekt-ID-en i Entra. Han ser slik ut: 7c5b5442-a6e0-40a4-8266-eeee3303ddb6.',
    }),
    duplicate: ({ value, row }) => ({
      wrong: `«${value}» står òg i rad ${row}.`,
      mend: 'Slett den eine rada, eller gi dei ulike namn.',
    }),
    leanNeedsDate: () => ({
      wrong: 'Eininga er i gang med Lean, men datoen manglar.',
      mend: 'Skriv datoen då eininga fekk denne statusen.',
    }),
    unknownUnit: ({ value }) => ({
      wrong: `Eg kjenner inga eining som heiter «${value}».`,
      mend: 'Skriv namnet slik det står i einingsregisteret, eller ta med eininga i fila med einingar.',
    }),
    unitClosed: ({ value, heir }) => ({
      wrong: `«${value}» er lagd ned.`,
      mend: heir ? `Skriv «${heir}», som fører arbeidet vidare, eller slett rada.` : 'Slett rada.',
    }),
    differs: ({ columns }) => ({
      wrong: `Rada er importert før, med anna innhald i ${columns}.`,
      mend: 'Behald det som stod, eller importer med --correct "grunnen til rettinga".',
    }),
    notImported: () => ({
      wrong: 'Denne id-en høyrer til ein gevinst som er meldt i Tidvinn.',
      mend: 'Gi rada ein annan id.',
    }),
    toldBefore: ({ date }) => ({
      wrong: `Noko er registrert på gevinsten i Tidvinn frå ${date}, så han må vere identifisert seinast den dagen.`,
      mend: `Skriv ${date} eller ein tidlegare dato.`,
    }),
    reportedMissing: () => ({ wrong: 'Rada har ingen datoar.', mend: 'Skriv når tidstjuven vart meldt.' }),
    stateMissing: ({ later }) => ({
      wrong: `«${later}» har ein dato, men det som må kome før, er tomt.`,
      mend: `Skriv datoen her, eller tøm «${later}».`,
    }),
    datesOutOfOrder: ({ earlier }) => ({
      wrong: `Datoen er før «${earlier}».`,
      mend: 'Rett den av dei to datoane som er feil.',
    }),
    guessIdentified: () => ({
      wrong: 'Eit laust overslag tel berre som meldt, ikkje som identifisert.',
      mend: 'Skriv korleis talet vart sjekka, eller tøm «identifisert» og datoane etter.',
    }),
    realisedAboveHours: () => ({
      wrong: 'Det er realisert fleire timar enn gevinsten har.',
      mend: 'Skriv ikkje fleire timar enn i «timar_per_veke».',
    }),
    realisedNeeds: () => ({
      wrong: 'Gevinsten er realisert, men feltet er tomt.',
      mend: 'Fyll det ut, eller tøm «realisert».',
    }),
    realisedWithoutDate: () => ({
      wrong: 'Timane er realiserte, men datoen manglar.',
      mend: 'Skriv datoen, eller tøm dei realiserte timane.',
    }),
  },
  refused: (problems) =>
    problems === 1
      ? 'Fann 1 feil. Ingenting er importert.'
      : `Fann ${number(problems)} feil. Ingenting er importert.`,
  imported: 'Importen er lagra.',
  nothingNew: 'Alt dette er importert før. Ingenting er lagt til.',
  wouldImport: 'Prøvekøyring: Fila er i orden. Ingenting er lagra.',
  progress: (file, rows, of) => `${file}: ${number(rows)} av ${number(of)} rader lesne og sjekka`,
  throughBot: 'Boten er i gang, så importen går gjennom han.',
  waiting: 'Ein annan Tidvinn bruker mappa. Eg ventar litt …',
  usage: {
    help: [
      'Importerer einingar og gevinstar frå før Tidvinn.',
      '',
      '  npm run import -- --tenant ID einingar.csv gevinstar.csv',
      '',
      'Det er nok med éi av filene. Rekkjefølgja har ikkje noko å seie: Overskriftene viser kva slags fil det er.',
      '',
      '  --tenant ID        Tenant-ID-en til kommunen i Entra.',
      '  --dry-run          Sjekkar alt, og viser kva som ville bli lagra.',
      '  --correct "GRUNN"  Rettar det som er importert før. Grunnen blir ståande.',
      '  --by ID            Objekt-ID-en til den som går god for tala. Elles den første i ADMINISTRATORS.',
      '  --language nn      Språket i svaret: nb, nn eller en. Elles språket i fila.',
      '  --help             Denne hjelpa.',
      '',
      'Overskrifter, skilde med semikolon eller komma:',
    ],
    leaderOptional: '«leiar» kan utelatast.',
    badOption: (option) => `Eg forstår ikkje «${option}» slik det står.`,
    noTenant: 'Skriv --tenant og tenant-ID-en til kommunen.',
    badTenant: (text) =>
      `«${text}» er ikkje ein tenant-ID. Han ser slik ut: 6f0d7f0e-3f0c-4c56-9a55-2f3c9d6f1a01.`,
    badObjectId: (text) =>
      `«${text}» er ikkje ein objekt-ID. Han ser slik ut: 7c5b5442-a6e0-40a4-8266-eeee3303ddb6.`,
    badLanguage: (text) => `«${text}» er ikkje eit språk eg kan. Skriv nb, nn eller en.`,
    noFiles: 'Skriv kva fil eg skal lese: einingar, gevinstar eller begge.',
    tooManyFiles: 'Eg les høgst to filer: éi med einingar og éi med gevinstar.',
    badReason: 'Skriv grunnen til rettinga etter --correct, med høgst 2000 teikn.',
    cannotRead: (file, why) => `Eg greier ikkje å lese ${file}: ${why}`,
    noSuchFile: 'Fila finst ikkje.',
    seeHelp: 'Skriv «npm run import -- --help» for å sjå alt eg kan.',
  },
  notSaved: (why) => `Ingenting er lagra: ${why}`,
  units: 'Einingar',
  gains: 'Gevinstar',
  added: 'nye',
  unchanged: 'uendra',
  corrected: 'retta',
  totals: {
    heading: 'Timar i veka og årsverk',
    before: 'før',
    after: 'etter',
    identified: 'Identifisert',
    realised: 'Realisert',
  },
  fte: 'årsverk',
  hours: 'timar i veka',
  vouches: (name) => `${name} går god for tala.`,
  nobodyVouches:
    'Nokon må gå god for tala: Skriv --by og objekt-ID-en til ein administrator, eller set ADMINISTRATORS.',
  mayNotImport: (objectId) =>
    `${objectId} er ikkje administrator. Ein administrator eller utviklingseininga kan importere.`,
  notServed: (tenant) => `Boten svarar ikkje for ${tenant}. Sjekk --tenant og ALLOWED_TENANTS.`,
};

function number(value: number): string {
  return value.toLocaleString('nn-NO');
}
