import type { Texts } from '../nb/index.ts';

/** The words of the coaching card. A municipality that has its own puts them here, and the source line with them. */
export const coachingQuestions: Texts['coachingQuestions'] = {
  source: '© Mike Rother, Improvement Kata Handbook',
  target: '1. What is the target condition?',
  actual: '2. What is the actual condition now?',
  reflect: 'Turn the card over and reflect on the last step',
  planned: 'What did you plan as your last step?',
  expected: 'What did you expect?',
  happened: 'What actually happened?',
  learned: 'What did you learn?',
  obstacles: '3. What obstacles do you think are preventing you from reaching the target condition?',
  obstacle: 'Which one are you addressing now?',
  step: '4. What is your next step (next experiment)?',
  expectation: 'What do you expect?',
  nextOn: '5. When can we go and see what we have learned from taking that step?',
};
