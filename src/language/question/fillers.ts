/** Words that say nothing of what is asked for, folded; the three languages, dialects and slips of the pen. */
const fillers = new Set(
  `
    a aa ab about above achieve achieved again all alle alt altsa am an and andel andre ann anna annan annet
    annual antal antall any ar ara are aret arleg arlig arsmelding arsmeldinga arsrapporten arsverk arsverka
    as asked assen at att av bad bade be been before begge best between bidra bidratt bidrog ble blei bli
    blir blit blitt board bort both bra bruke brukes brukt but by byr can change changed chef could council
    da dag dagens day deg dei deira deires del dem den denne der dere deres dess dessa desse dessverre det
    dette di did disse do does doing done down du dykk dykkar e each eg egen egentlig egne eiga eigen
    eigentleg ein eit eller em en enda endring endringa endringen enna enno er est et etter ever fa far fatt
    fekk fikk find finn finne finnes fire first fjor fleire flere flest folk for forel forhold formannskap
    formannskapet forr fort fortfarande fortsatt fra fram framleis framover frem fremdeles from fte ftes
    full fylke ga gain gained gains gang gangen gar gatt gav get gevinst gevinstane gevinstar gevinsten
    gevinster gevinstrealisering gi gikk gir gis gitt give given gives gje gjekk gjennom gjer gjere gjerne
    gjor gjorde gjort go god gode goes going got grei greie greit grunnet gruppe ha had hadde hallo hand
    happened har has have hei heile heilt heisan heisann hele hello helsing helt hen hende hendt hentet her
    here hev hey hi hilsen hittil hjelp hjelpa hjelpe hjelpen hjelper hoeg hog hoi hos hour hours how hundre
    hva hvem hverandre hvilke hvilken hvilket hvis hvor hvordan hvorfor i iar idag igjen ikke ikkje im in
    info inn innan inne innen innevaerende inneverende into is it its itself ive ja je jeg jo just ka kan
    kanskje ke kem kjem kjenne klart know ko koffor kom kome kommer kommet kommuna kommune
    kommunedirektoeren kommunedirektor kommunedirektoren kommunen kommunes kommunestyre kommunestyremotet
    kommunestyret komne kor kordan korleis korsen kossen ku kunna kunne kunnet kva kvarandre kven kvifor la
    lag lage lagt lang langt lat leader lean ledelse ledelsen leder legge leiar leiinga lenge let lett ligg
    ligge ligger lik like list lite litt look looking lurar lure lurer lurte ma made make making manad
    manager maned maneden mange manglar mangler many me med meg meining meir meldar melde melder mellom men
    mener mer mest min mindre mine minus minutter moe moje moke mokje mokkje mot moye much muleg mulig
    municipality must my mye mykje mykkje na naa nar naturligvis need needs nei new no noe noen nok noko
    nokon nokre not now number numbers ny nye nytt of og ok okay on one ones only onskar onske onsker oppnad
    oppnadd oppsummering or ordforaren ordforer oss ossen other others our out over overall oversikt
    oversikta oversikten oversyn oversyni pa par per percent period perioden pga please plis pls pluss point
    politikarane politikerne pr prosent quarter question quite ra radmann radmannen rapport rapporten report
    resten result resultat resultata resultater resultatet results rett runde sa saa saerlig sag said sak
    saman same samla samlede samlet sammen sammendrag samtlige sann sant say says se see seg sei seier selve
    ser sett share si sia sidan side siden sin sine sist siste sit sja sjef sjefen sjol skal skjedd skjedde
    skjer skrivast skrive skulle slapp slik slike slippe sluttsum so som some something spare spesielt spoer
    spor sporr spors sporsmal spurte sta staar stand stands star start starta startet statistikk status
    still sto stod stuff sum summen svar svart syne synt ta tack takk tal tala talet tall tallene tallet tar
    tatt tell teller telling than thank thanks that the their them there these they thief thieves things
    this those thx tid tida tiden tidstjuv tidstjuvane tidstjuvar tidstyv tidstyvene tidstyver til till
    tillitsvald tillitsvalgt timar time timer times ting to today total totale totalen totally totals totalt
    treing treng trenger trengs tusen tydelig u uka uke um under unit units until up us use used ut utan
    uten utvalet utvalget utvikling utviklinga utviklingen va vaere var vare vart ve ved vel ver vera vere
    vi view vil ville vis vise viss visst vita vite want was way we weekly well went were what whats when
    where which who whole will wish with wonder wondering work worked would y year years yet you your`
    .trim()
    .split(/\s+/),
);

export function isFiller(word: string): boolean {
  return fillers.has(word) || /^\d+$/.test(word) || word.length < 2;
}
