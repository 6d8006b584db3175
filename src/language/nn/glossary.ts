import type { Texts } from '../nb/index.ts';

export const glossary: Texts['glossary'] = {
  title: 'Ordliste',
  intro: 'Vel eit ord, eller skriv til dømes «kva er ein tidstjuv» eller «kva tyder realisert».',
  unknown: 'Det ordet har eg ikkje i ordlista. Her er dei orda eg kan forklare.',
  word: 'Ord',
  explain: 'Forklar ordet',
  buttons: { learn: 'Lær kata', lean: 'Einingar i Lean', parameters: 'Føresetnader' },
  words: {
    timeThief: {
      name: 'Tidstjuv',
      meaning:
        'Ein tidstjuv er noko i arbeidsdagen som tek tid utan at tenesta blir betre. Det kan vere å leite etter nøklar før kvar vakt, å vente på ein treg PC eller å skrive det same inn i to system.',
    },
    waste: {
      name: 'Sløsing',
      meaning:
        'Sløsing er arbeid som ikkje gir noko til dei vi er her for. Tidvinn skil mellom åtte slags sløsing, mellom anna venting, leiting, dobbeltarbeid og feil som må rettast. Sløsing seier noko om korleis arbeidet er lagt opp, ikkje om dei som gjer det.',
    },
    guess: {
      name: 'Laust overslag',
      meaning:
        'Eit laust overslag er eit tal ingen har sjekka, som «kanskje ti minutt om dagen». Det tel berre som meldt. Når fleire er samde, eller nokon har teke ei stikkprøve, målt eller sett i ein systemlogg, kan tida bli identifisert.',
    },
    fte: {
      name: 'Årsverk',
      meaning:
        'Eit årsverk er det éin person i full stilling arbeider i løpet av eit år. Kommunen bestemmer kor mange timar det er. Med 1687,5 timar, altså 45 veker på 37,5 timar, er 15 timar i veka 0,40 årsverk.',
    },
    reported: {
      name: 'Meldt',
      meaning:
        'Ein tidstjuv er meldt når nokon har sagt frå om han. Talet er då eit overslag. Det viser kva de ser, ikkje kva de har spart.',
    },
    identified: {
      name: 'Identifisert',
      meaning:
        'Tida er identifisert når nokon har sjekka talet, og ein annan enn den som melde, har godkjent det. Då veit de kor mykje tid det er å vinne, men ho er ikkje vunnen enno.',
    },
    agreed: {
      name: 'Avtalt',
      meaning:
        'Tida er avtalt når leiaren for eininga og ein tillitsvald er samde om kva ho skal brukast til.',
    },
    measured: {
      name: 'Målt',
      meaning:
        'Gevinsten er målt når endringa har verka ei stund, og de har sjekka kor lang tid arbeidet tek no. Det de har spart, er tida før, minus tida etter, minus nytt arbeid som kom til.',
    },
    freed: {
      name: 'Frigjord',
      meaning:
        'Tida er frigjord når endringa har spart ho. Så lenge det ikkje er dokumentert kva ho blir brukt til, står ho som «frigjord, ikkje omdisponert» og tel ikkje som realisert.',
    },
    redeployed: {
      name: 'Omdisponert',
      meaning:
        'Tida er omdisponert når ho er teken i bruk til noko anna. Til dømes: Tida som gjekk til leiting, blir no brukt til besøk.',
    },
    realised: {
      name: 'Realisert',
      meaning:
        'Tida er realisert når kommunen kan dokumentere at ho no blir brukt til noko anna som gir betre kvalitet eller større kapasitet, og to med ulike roller har godkjent det. Til dømes: Sju timar i veka til leiting har blitt sju timar til besøk, og det står i turnusen.',
    },
    sustained: {
      name: 'Halden ved lag',
      meaning:
        'Gevinsten er halden ved lag når svaret på den siste sjekken var at tida framleis blir brukt som avtalt. Tidvinn spør etter 3, 6 og 12 månader, og så kvart år.',
    },
    lapsed: {
      name: 'Bortfallen',
      meaning:
        'Gevinsten er bortfallen når tida ikkje lenger blir brukt som avtalt, eller når ingen har svara på to sjekkar på rad. Ny dokumentasjon, godkjend av to med ulike roller, hentar han tilbake.',
    },
    rate: {
      name: 'Realiseringsgrad',
      meaning:
        'Realiseringsgraden er kor stor del av den identifiserte tida som er realisert. Når 33,0 årsverk er identifiserte og 21,5 av dei er realiserte, er han 65 %.',
    },
    gain: {
      name: 'Gevinst',
      meaning:
        'Ein gevinst er tida de vinn når ein tidstjuv forsvinn eller blir mindre, og det de bruker ho til: betre kvalitet, større kapasitet eller innsparing.',
    },
    agreement: {
      name: 'Gevinstavtale',
      meaning:
        'I gevinstavtalen står det kva den frigjorde tida skal brukast til, og kven som får nytte av det. Leiaren for eininga og ein tillitsvald inngår han før endringa startar. Til dømes: to timar i veka til turar med bebuarane.',
    },
    baseline: {
      name: 'Nullpunkt',
      meaning:
        'Nullpunktet er kor lang tid arbeidet tek før de endrar noko. Talet blir låst når de lagrar det, så alle kan sjå kva endringa førte til.',
    },
    gainOwner: {
      name: 'Gevinstansvarleg',
      meaning:
        'Den gevinstansvarlege følgjer opp at tida blir brukt som avtalt, godkjenner dokumentasjonen saman med ein i ei anna rolle, og svarar på sjekkane. Leiaren for eininga gjer det til nokon er peikt ut.',
    },
    lean: {
      name: 'Lean',
      meaning:
        'Lean er ein måte å arbeide på der dei som gjer jobben, sjølve finn det som stel tid, og prøver ut forbetringar i små steg.',
    },
    kata: {
      name: 'Kata',
      meaning:
        'Kata er å øve på å bli litt betre kvar veke: Forstå utfordringa, sjå korleis det er no, set ein måltilstand, og prøv dykk fram mot han med små eksperiment. Det tek eit kvarter å lære.',
    },
    storyboard: {
      name: 'Katatavle',
      meaning:
        'Katatavla viser alt de øver på, på éin stad: utfordringa, måltilstanden, nosituasjonen, hindringane og eksperimenta.',
    },
    challenge: {
      name: 'Utfordring',
      meaning:
        'Utfordringa er det de vil få til i løpet av seks til tolv månader. Til dømes: Ingen elevar ventar meir enn éi veke på svar.',
    },
    target: {
      name: 'Måltilstand',
      meaning:
        'Måltilstanden er korleis de vil ha det om éi til fire veker, på veg mot utfordringa. Han skal kunne målast. Til dømes: Medisinrunden er ferdig klokka 9 kvar dag.',
    },
    actual: {
      name: 'Nosituasjon',
      meaning:
        'Nosituasjonen er korleis det er i dag, målt på same måten som måltilstanden. Til dømes: Medisinrunden var ferdig klokka 9.20 i går.',
    },
    obstacle: {
      name: 'Hindring',
      meaning:
        'Ei hindring er noko som står i vegen for måltilstanden. De arbeider med éi om gongen. «Vi manglar folk» er ofte ei skjult løysing. Skriv heller kva som hender: Telefonen ringjer midt i medisinrunden.',
    },
    experiment: {
      name: 'Eksperiment',
      meaning:
        'Eit eksperiment er eitt lite steg for å kome forbi ei hindring. Først skriv de kva de ventar skal hende. Så prøver de og skriv kva som hende, før de skriv kva de lærte.',
    },
    coach: {
      name: 'Coach',
      meaning:
        'Coachen stiller dei fem kataspørsmåla og hjelper den lærande til å tenkje sjølv, utan å kome med svara. 2. coach hjelper coachen med å bli betre.',
    },
    checkIn: {
      name: 'Vekentleg innsjekk',
      meaning:
        'Ein gong i veka spør Tidvinn i kanalen til teamet kva som hende i eksperimentet, kva de lærte, og kva neste steg er. Det er eitt svar frå heile teamet, og det tek to minutt.',
    },
  },
};
