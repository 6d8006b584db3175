import { stem } from './fold.ts';

/**
 * Nouns and verbs that stand around a question, without their endings: who asks, what for, and how one asks. A word
 * of these is no unit, and says nothing of what is asked for.
 */
const roots = new Set(
  `
    politiker representant medlem innbygger innbyggjar journalist avis lokalavis presse redaksjon revisor revisjon
    styre rad radet nemnd utvalg utval komite formannskap kommunestyre fylke statsforvalter statsforvaltar
    departement direktor kommunedirektor kommunalsjef radmann ordforer ordforar varaordforer varaordforar opposisjon
    parti administrasjon ledelse leiing leder leiar sjef rektor styrer styrar tillitsvalgt tillitsvald verneombud
    vernombod fagforbund fagforening fagforeining forbund klubb kollega gjeng team nabo nabokommune
    councillor politician mayor director board committee union reporter newspaper citizen auditor chief colleague
    boss head chair

    mote seminar samling foredrag presentasjon innlegg tale melding rapport rapportering plan budsjett notat sak
    orientering vedtak brev intranett nettside artikkel plansje tabell graf figur diagram kurve skjema lysbild side
    rekke linje slide deck presentation paper memo article chart table graph briefing speech

    kalenderar budsjettar regnskapsar rekneskapsar driftsar arstall periode tidsrom tidspunkt tidsperiode lop lopet
    uttrekk tallgrunnlag grunnlag oppdatering oppdater nyhet nytt overslag anslag snitt gjennomsnitt sluttresultat
    verdi mal maltall effekt utbytte nytte innsats tiltak arbeid arbeidstid prosjekt forbedring forbetring
    forbedringsarbeid forbetringsarbeid endring utvikling framgang fremgang framdrift fremdrift resultat oversikt
    oversyn status tall tal sum total detalj svar sporsmal hjelp tips grunn slag mate type kategori hindring
    dokumentasjon praksis prosentandel effort impact effect outcome improvement measure project work progress update
    overview summary category

    lur und spor onsk treng vit visst fortell fortal si sei vis syn skaff hent fa se sja sjekk finn oppsummer beskriv
    forklar legg send skriv lag sett set begynn byrj start endr forandr utvikl voks ok auk synk mink gikk gar sta
    ligg kom klar grei makt rekk na oppna lever bruk brukt driv jobb utgjor utgjer tilsvar gjeld handl drei tell regn
    rekn oppgi angi summer sla prov vurder diskuter presenter informer orienter rapporter dokumenter vent tenk tru
    tro mein men hor hoyr snakk prat meld hold hald sitt bli ble vart vorte fatt fikk fekk gitt gav skje hend beklag
    unnskyld forstyrr mas virk avtalt inngatt kvitt gjensta gjenstar mist tell explain describe check get find fetch
    provide share present discuss prepare include compile calculate add sum estimate start begin change grow rise
    fall happen become deliver spend bring put taken make lost lose

    bidra ende foler forsta forbedre forbetre funger fyll hindre husk hugs innfor just kall klag kjop lykkes lukkast merk
    nevn nemn oppdag opplev oppsta ordne pass pek prioriter rydd samle skuff slutt stopp stram trekk undr unnga utfor
    utnytt varier vend viser rett peil jakt kos mott hor sjonn skjonn get getting doing cost costing come coming keep
    seem hear heard talk told think guess hope planned planning run running mean meant remember improve finish end ended
    hold turn work catch pull stop stopped quit skip avoid reduce

    kjekk moro spennende spanande nysgjerrig nyfiken interessant viktig oppdatert nyest senest seinast tidligere tidlegare
    omtrentlig noyaktig kun bare berre elles ellers dessuten forovrig heller alltid aldri ofte stadig videre vidare
    sammenlagt tilsammen dato hel halv dobbel sann saann slags slag eneste einaste ekstra nokonlunde nogenlunde viktigst
    kaste tape tapt slose waste wasted losing throw thrown
    simply just really still already yet ever else instead rather quite pretty total overall curious interesting useful

    ark utskrift eksempel dome gruppe arsak sammenheng samanheng forbindelse samband anledning hove retning kvalitet
    kvardag hverdag arbeidsdag tidstyvjakt tidstyvarbeid tidstjuvarbeid leanarbeid prosess rutine opplegg program satsing
    pilot jobb folk gjeng kolleger kollegaer lokale del bit time context reason example process routine programme piece

    gjerne kjapp rask fort kort enkel grov konkret samlet faktisk egentlig eigentleg virkelig verkeleg forelopig
    forebels endelig endeleg lopende omtrent nesten nettopp akkurat fint flott bra fin nyttig bedre betre verre
    hoy hog lav lag stor liten litt lite mye mykje mest minst hoyest hogst lavest lagast foran fremst fremover slik
    snill hvafor kvafor hows tidvinn most least highest lowest biggest largest fewest better worse mid currently
    actually roughly approximately exactly quickly please kindly possible latest recent
  `
    .trim()
    .split(/\s+/)
    .flatMap((word) => [word, stem(word)]),
);

/** What is said of meetings, papers and those who meet ends so: «personalmøtet», «økonomiplanen», «hovedutvalget». */
const compound =
  /.{3,}(?:mote|motet|moter|rapport(?:en|er|a)?|plan(?:en|a)?|melding(?:a|en)?|utvalg(?:et)?|utval(?:et)?|styret?|nemnda?|gruppa?|gruppen|teamet|(?:sjef|leder|leiar|radgiver|radgjevar|direktor)(?:en|ane|ene)?|representant(?:en|ar|er)?|medlem(?:met|mer|mar)?|ombud(?:et)?|ombod(?:et)?|forbund(?:et)?)$/;

/** A word that may stand in any question, in any of its forms. */
export function isCommon(word: string): boolean {
  return roots.has(word) || roots.has(stem(word)) || compound.test(word);
}
