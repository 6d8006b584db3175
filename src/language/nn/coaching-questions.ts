import type { Texts } from '../nb/index.ts';

/** The words of the coaching card. A municipality that has its own puts them here, and the source line with them. */
export const coachingQuestions: Texts['coachingQuestions'] = {
  source: '© Mike Rother, Improvement Kata Handbook',
  target: '1. Kva er måltilstanden?',
  actual: '2. Korleis er tilstanden no?',
  reflect: 'Snu kortet og tenk tilbake på det førre steget',
  planned: 'Kva var det førre steget du planla?',
  expected: 'Kva venta du skulle hende?',
  happened: 'Kva hende faktisk?',
  learned: 'Kva lærte du?',
  obstacles: '3. Kva hindringar trur du står i vegen for måltilstanden?',
  obstacle: 'Kva for ei av dei arbeider du med no?',
  step: '4. Kva er neste steg (neste eksperiment)?',
  expectation: 'Kva ventar du skal hende?',
  nextOn: '5. Når kan vi gå og sjå kva vi har lært av det steget?',
};
