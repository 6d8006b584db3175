import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/language.ts';
import { textsIn } from '../../src/language/texts.ts';
import { openTidvinn, tenant } from './fake-teams.ts';

describe('learning kata', () => {
  it.each(languages)(
    'is a path of cards with a practice board that counts nowhere, in %s',
    async (language) => {
      const tidvinn = await openTidvinn();
      const ny = await tidvinn.person('Ny', { language });
      const t = textsIn(language);
      const w = t.learnKata;
      await ny.says(language === 'en' ? 'learn kata' : 'lær kata');
      expect(ny.words).toContain(w.title(1, 11));
      await ny.presses(w.start);
      expect(ny.words).toContain(w.steps.lines[3]);
      await ny.presses(w.next);
      await ny.presses(w.next);
      await ny.fills({ [w.actual.question]: '16' }).presses(w.next);
      expect(ny.words).toContain(w.actual.wrong);
      await ny.fills({ [w.actual.question]: '15' }).presses(w.next);
      await ny.fills({ [w.target.question]: w.target.doing }).presses(w.next);
      expect(ny.words).toContain(w.target.whyDoing);
      await ny.fills({ [w.target.question]: w.target.vague }).presses(w.next);
      expect(ny.words).toContain(w.target.whyVague);
      await ny.fills({ [w.target.question]: w.target.right }).presses(w.next);
      await ny.fills({ [w.obstacle.question]: w.obstacle.hidden }).presses(w.next);
      expect(ny.words).toContain(w.obstacle.whyHidden);
      await ny.fills({ [w.obstacle.question]: w.obstacle.right }).presses(w.next);
      const { plan, result, learning } = t.kataForms;
      await ny
        .fills({ [plan.step]: 'Ei skål', [plan.expectation]: '8 min', [w.plan.expected]: '8' })
        .presses(w.next);
      expect(ny.words).toContain('8 min');
      await ny.presses(w.result.skip);
      expect(ny.words).toContain(t.refusals.resultFirst);
      await ny.fills({ [result.label]: '9 min' }).presses(w.next);
      expect(ny.words).toContain(`${t.kata.facts.result}: 9 min`);
      await ny.fills({ [learning.label]: 'Jakkelommer' }).presses(w.next);
      expect(ny.words).toContain(`${t.coachingQuestions.learned} Jakkelommer`);
      expect(ny.words).toContain(t.coachingQuestions.source);
      await ny.presses(w.back);
      expect(ny.value(learning.label)).toBe('Jakkelommer');
      await ny.presses(w.next);
      await ny.presses(w.next);
      expect(ny.words).toContain(w.done.title);
      const { seq, boards } = await tidvinn.municipalities.look(tenant, (state) => ({
        ...{ seq: state.seq, boards: state.boards.size },
      }));
      expect({ seq, boards }).toEqual({ seq: 0, boards: 0 });
    },
  );
});
