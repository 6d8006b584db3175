/** Words that say nothing of what is asked for, folded; the three languages, dialects and slips of the pen. */
const fillers = new Set(
  `a aa ab about above again all alle alt altsa am an and andre any anna annet annan antall antal are arsverk arsverka
  as asked at att av bad bade be been before ble blei blir blit bli blitt bort bra bruke brukt but by byr
  can chef could da dag dagens day deg dei deira deires dem den denne der deres dere dess dessa dessverre det dette di
  did do does doing done down du dykk dykkar
  assen ossen e eg eigentleg egentlig ein eit eller em en enda ennA enna enno er est et etter ever
  fa far fatt fekk fikk finn finne finnes find fire fjor fleire flere folk for forel forhold formannskapet forr fort fra fram fram-
  frem first from fte ftes full fylke
  gang gar gatt get gi gir gis gitt gav ga give given gives gje gjennom gjer gjere gjor gjort gjorde go god gode goes going got
  greit grei greie grunnet gruppe
  ha had hadde hand har has have hei hello her here heile heilt hele helt hey hev hi hjelp hjelpe hos hour hours how
  hoi hallo heisan hva hvor hvordan hvorfor hvilke hvilken hvilket hvis hvem hen
  i iar idag igjen ikkje ikke im in info innen innan inne inn into is it its ive itself
  ja jeg jo just ja je
  ka kan kanskje ke kem kjem kjenne kjem kva kven kvifor kor korleis korsen koffor kom kommer kommet kommunen kommuna kommunes kommune kommuna-
  kommunestyret kommunestyre kommunedirektoren kommunedirektor know ko kordan kossen ku
  la lag lage lagt lang lat langt leiar leder leiinga ledelsen ledelse legge lenge let lett lik litt lite ligge ligger ligg list
  like look looking lurer lurar lure lurte
  ma made make making many mange me med meg meir men mer mest mindre min mine minutter moke moje mot much mulig municipality muleg
  must my mykje mye mykkje mokje moe moye mokkje mellom meining mener
  na naa nar need needs new nei no noe noen nok noko nokon nokre not now ny nye nytt number numbers naturligvis
  of og ok okay oppsummering on one ones only onskar onsker onske or oss over our out overall oversikt oversikta oversikten
  pa par per perioden period please plis pls pr pga point
  quarter question quite
  ra radmannen radmann rapport rapporten report resultat resultata resultatet resultater results result resten rett runde
  sa saa sak sag said same samla samlet samlede samtlige say says se see seg selve sett ser si side siden sidan sia sin sine sist siste sit
  sja sjef sjefen sjol skal skjer skjedde skjedd so so- some something sei seier som sporsmal spor spoer spurte spors sporr sta star staar stand stands start starta startet statistikk
  status sto stod still sum summen svar svart saman sammen sammendrag
  ta tal talet tala tall tallene tallet tar tatt tell than thank thanks thx takk tack that the them their there these they this those
  tid tida tiden tidstyv tidstyver tidstyvene tidstjuv tidstjuvar tidstjuvane time timar timer times thief thieves
  til till to today total totalt totale totals totally trenger treng treing trengs tillitsvalgt tillitsvald til-
  u um under unit units until up us use used ut uten utan
  va vaere var vare vart vera vere ve ved vel ver vi vil vise vis visst vite viss vita view
  want was way we well went were what whats when where which who whole will wish with would wonder wondering
  weekly worked work
  you your y yet years year
  ar aret ara a arlig arleg
  hvis hittil inneverende innevaerende maneden manad maned uka uke
  hoeg hog kommunedirektoeren ordforer ordforaren politikerne politikarane utvalget utvalet
  den dei desse disse slik slike sann sant so saerlig spesielt
  gevinst gevinsten gevinster gevinstar gevinstane gains gain gained gevinstrealisering
  fatt folk lean council manager leader board
  hentet utvikling utviklingen utviklinga endring endringen endringa change changed happened skjedd skjedde hendt hende
  bidratt bidra bidrog kommet kome komne oppnadd oppnad achieved achieve
  heisann hjelpen hjelpa melde melder meldar helsing hilsen igjen att syne synt skrive skrivast skrive arsmeldinga arsmelding arsrapporten kommet gjekk gikk annual
  ligger an ann gangen time-
  slippe slapp spare stuff things ting noe
  telling teller samlet totalen sluttsum
  brukes ut av
  begge both between mellom
  hverandre kvarandre each other others
  fremdeles framleis fortsatt framover fortfarande
  hjelper kunne kunna kunnet skulle vil ville gjerne
  tydelig klart egen eigen egne eiga
  mindre fleire flest mest best
  pluss minus
  kommunestyremotet formannskap
  tusen hundre prosent andel del share percent
  oversyn oversyni
  mangler manglar`
    .split(/\s+/)
    .map((word) => word.toLowerCase()),
);

export function isFiller(word: string): boolean {
  return fillers.has(word) || /^\d+$/.test(word) || word.length < 2;
}
