/** The words of the coaching card. A municipality that has its own puts them here, and the source line with them. */
export const coachingQuestions = {
  source: '© Mike Rother, Improvement Kata Handbook',
  target: '1. Hva er måltilstanden?',
  actual: '2. Hva er nåtilstanden?',
  reflect: 'Snu kortet og tenk tilbake på det forrige steget',
  planned: 'Hva var det forrige steget du planla?',
  expected: 'Hva forventet du?',
  happened: 'Hva skjedde faktisk?',
  learned: 'Hva lærte du?',
  obstacles: '3. Hvilke hindringer tror du står i veien for måltilstanden?',
  obstacle: 'Hvilken av dem jobber du med nå?',
  step: '4. Hva er neste steg (neste eksperiment)?',
  expectation: 'Hva forventer du?',
  nextOn: '5. Når kan vi gå og se hva vi har lært av det steget?',
};
