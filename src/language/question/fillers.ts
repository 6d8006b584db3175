import { isCommon } from './common-words.ts';

/** Words that say nothing of what is asked for, folded; the three languages, dialects and slips of the pen. */
const fillers = new Set(
  `
    hver hvert kvar kvart a aa ab about above achieve achieved again all alle alt altfor faerre fewer less darlig darleg bad poor too among amongst blant varen varhalvaret hosten hausten sommeren sommaren vinteren hogast lagast storst altsa am an and andel
    andre ann anna annan annet annual antal antall any ar ara are aret arleg arlig around arsmelding
    arsmeldinga arsrapporten arsv arsverk arsverka as asap asked assen at att av bad bade be been before
    began begge begun begynnelsen begynner begynt begynte behov behover best beste between bidra bidratt
    bidrog ble blei bli blir blit blitt board bort both bra bruke brukes brukt budget budsjett
    budsjettet budsjettmote budsjettmotet but by byr byrja byrjar byrjinga ca can change changed chef
    cirka could council counted da dag dagens day deg dei deira deires del dem den denne der dere deres
    dess dessa desse dessverre det dette di dialogmote did disse do does doing dokke dokker done down du
    dykk dykkar e each eg egen egentlig egne eiga eigen eigentleg ein eit eller em en enda endring
    endringa endringen enn enna enno er est et etter ettermiddag ettermiddagen ever fa far fatt fekk
    fikk find finn finne finnes fire first fjor fleire flere flest flinkest folk for foredrag forel
    forhold formannskap formannskapet formiddag formiddagen forr fort fortfarande fortsatt fra fram
    framleis framover fredag frem fremdeles friday from fte ftes full fylke ga gain gained gains gang
    gangen gar gatt gav get gevinst gevinstane gevinstar gevinsten gevinster gevinstrealisering gi gikk
    gir gis gitt give given gives gje gjekk gjennom gjer gjere gjerne gjor gjorde gjort go god gode goes
    going got grei greie greit grunnet gruppe ha had hadde hallo han hand happened har has hastar haster
    hatt have hei heile heilt heisan heisann hele hello helsing helt hen hende hendt hentet her here hev
    hey hi hilsen hilsing hittil hjelp hjelpa hjelpe hjelpen hjelper ho hoeg hog hoi hos hour hours how
    hrs hundre hva hvem hverandre hvilke hvilken hvilket hvis hvor hvordan hvorfor hvorledes i iar idag
    igjen ikke ikkje im in info inn innan inne innen innevaerende inneverende innlegg into is it its
    itself ive ja je jeg jo joined just ka kaa kan kanskje ke kem kjapt kjem kjenne klart know ko koffor
    kom kome kommer kommet kommuna kommune kommunedirektoeren kommunedirektor kommunedirektoren kommunen
    kommunes kommunestyre kommunestyremote kommunestyremotet kommunestyret komne kor kordan korleis
    korsen korsn kort korte kossen kosten kr krone kroner ku kunna kunne kunnet kva kvarandre kveld
    kvelden kven kvifor la lag lage lagt lang langt lat laurdag leader lean ledelse ledelsen leder
    lederen ledergruppa ledermotet legge leiar leiaren leiargruppa leiarmotet leiinga lenge let lett
    ligg ligge ligger lik like list lite litt look looking lordag lunch lunsj lurar lure lurer lurte ma
    made make making manad manager mandag mandagen mandagsmotet maned maneden mange manglar mangler many
    masse me med meg meining meir meldar melde melder mellom men mener mengd mengde mer mest min mindre
    mine minus minutter moe moje moke mokje mokkje monday money morgen morgon mot moye much muleg mulig
    municipality must mvh my mye mykje mykkje na naa nadd nadde nar naturligvis need needs nei neste new
    next no noe noen nok noko nokon nokre not notat notatet now number numbers ny nye nytt of og ok okay
    okke omtrent on one ones only onsdag onskar onske onsker oppnad oppnadd oppstart oppstarten
    oppsummering or ordforaren ordforer oss ossen other others our out over overall oversikt oversikta
    oversikten oversyn oversyni pa par passed passert penga pengar penger per percent period perioden
    pga please plis pls pluss point politikarane politikerne pr presentasjon presentasjonen presentation
    prosent quarter question quite ra radmann radmannen rapport rapportar rapporten rapporter raskest
    reach reached regna regnet rekna report resten result resultat resultata resultater resultatet
    results rett roughly runde sa saa saerlig sag said sak saksframlegg sakspapir sakspapira
    sakspapirene saman same samla samlede samlet sammen sammendrag samtlige sann sant say says se see
    seg sei seier selve ser sett share short si sia sidan side siden sin sine sist siste sit sja sjef
    sjefen sjol skal skjedd skjedde skjer skrivast skrive skulle slapp slik slike slippe sluttsum snart
    so som some something sondag soon spare spesielt spoer spor sporr spors sporsmal spurte sta staar
    stand stands star start starta startar starte starten starter startet statistikk status statusmote
    statusmotet still sto stod stuff sum summen svar svarar svarer svart svarte syne synt ta tack takk
    takka takker tal tala talet tall tallene tallet tar tatt te tell teller telling than thank thanks
    that the their them there these they thief thieves things this those thursday thx tid tida tiden
    tidstjuv tidstjuvane tidstjuvar tidstyv tidstyvene tidstyver til till tillitsvald tillitsvalgt timar
    time timer times ting tirsdag to today tomorrow torsdag total totale totalen totally totals totalt
    treffe treing treng trenger trengs tuesday tusen tydelig tysdag u uka uke um under ungefar unit
    units until up us use used ut utan uten utvalet utvalget utvalgsmotet utvikling utviklinga
    utviklingen va vaere var vare vart ve ved vel ver vera vere vi view vil ville vis vise viss visst
    vita vite want was way we wednesday weekly well went were what whats when where which who whole will
    wish with wonder wondering work worked would y year years yet you your`
    .trim()
    .split(/\s+/),
);

export function isFiller(word: string): boolean {
  return fillers.has(word) || /^\d+$/.test(word) || word.length < 2 || isCommon(word);
}
