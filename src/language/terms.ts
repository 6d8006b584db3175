/** The words that Tidvinn explains, in the order of the glossary. */
export const terms = [
  ...(['timeThief', 'waste', 'guess', 'fte', 'reported', 'identified', 'agreed', 'measured'] as const),
  ...(['freed', 'redeployed', 'realised', 'sustained', 'lapsed', 'rate'] as const),
  ...(['gain', 'agreement', 'baseline', 'gainOwner', 'lean', 'kata', 'storyboard', 'challenge'] as const),
  ...(['target', 'actual', 'obstacle', 'experiment', 'coach', 'checkIn'] as const),
] as const;
export type Term = (typeof terms)[number];

/** What a team has one of: «hva er måltilstanden» asks for its own. */
export const onBoard: readonly Term[] = ['challenge', 'target', 'actual', 'obstacle', 'experiment'];

/**
 * How a word is written, folded. `plain` is asked for by «hva er» too; of `other` that asks for a figure or for how
 * things stand («hva er realisert»), and only its meaning asks for the word.
 */
export const written: Record<Term, { plain?: string; other?: string }> = {
  timeThief: { plain: 'tidsty(?:v|ver)|tidstju(?:v|var)|time[ -]?thie(?:f|ves)' },
  waste: { plain: 'slosing|sloseri|waste' },
  guess: { plain: '(?:lost|laust) (?:anslag|overslag)|anslag|overslag|(?:rough )?(?:guess|estimate)' },
  fte: { plain: 'arsverk|ftes?|full[ -]time equivalents?' },
  reported: { other: 'meldt|meldte|reported' },
  identified: { plain: 'identifisering', other: 'identifiser(?:t|te|a)|identified' },
  agreed: { other: 'avtal(?:t|te)|agreed' },
  measured: { other: 'malt|malte|measured' },
  freed: { plain: 'frigjoring', other: 'frigjor(?:t|d|te|de)|freed' },
  redeployed: { plain: 'omdisponering', other: 'omdisponer(?:t|te)|redeployed' },
  realised: { plain: 'realisering|reali[sz]ation', other: 'realiser(?:t|te|a)|reali[sz]ed' },
  sustained: {
    other: 'oppretthold(?:t|te)|oppretthald(?:en|ne)|hald(?:en|ne|e) ved lag|sustained',
  },
  lapsed: { other: 'bortfal(?:t|te|len|ne)|lapsed' },
  rate: { other: 'realiserings?grad|realisasjonsgrad|reali[sz]ation rate' },
  gain: { other: 'gevinst(?:er|ar)?|gains?' },
  agreement: { plain: 'gevinstavtal(?:e|er|ar)?|gain agreements?' },
  baseline: { plain: 'nullpunkt(?:smaling)?|baselines?' },
  gainOwner: { plain: 'gevinstansvarle?i?g|gain owners?' },
  lean: { plain: 'lean' },
  kata: { plain: '(?:toyota )?kata' },
  storyboard: { plain: '(?:kata|forbedrings|forbetrings)?tavl(?:e|er)?|storyboards?' },
  challenge: { plain: 'utfordring(?:er|ar)?|challenges?' },
  target: { plain: 'maltilstand(?:er|ar)?|target conditions?' },
  actual: { plain: 'natilstand|nosituasjon|(?:actual|current) conditions?' },
  obstacle: { plain: 'hindring(?:er|ar)?|hindringsliste|obstacles?|parking lot' },
  experiment: { plain: 'eksperiment(?:er)?|experiments?', other: 'neste steg|next step' },
  coach: { plain: '(?:2 |andre |second )?coach(?:er|ar|es)?|coaching(?:rund(?:er?|ar)?)?|coaching cycles?' },
  checkIn: { plain: '(?:ukentlig |vekentleg |weekly )?(?:innsjekk|check[ -]?in)|ukessjekk|vekesjekk' },
};
