import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/language.ts';
import { tenant } from './fake-teams.ts';
import { framed } from './kata-team.ts';

const channel = '19:forbedring@thread.tacv2';

describe('a coaching cycle', () => {
  it.each(languages)(
    'walks the five questions with what is known, and keeps what was said, in %s',
    async (language) => {
      const { tidvinn, kari, t } = await framed(language);
      const q = t.coachingQuestions;
      await kari.says('coaching');
      expect(kari.words).toContain(t.coaching.card(1, 5));
      expect(kari.words).toContain('© Mike Rother, Improvement Kata Handbook');
      expect(kari.value(q.target)).toBe('Alle nøkler på plass når vakta begynner');
      await kari.presses(t.coaching.next);
      expect(kari.value(q.actual)).toContain('14 min per vakt');
      await kari.fills({ [t.coaching.value('min per vakt')]: '12' }).presses(t.coaching.next);
      expect(kari.words).toContain(q.obstacles);
      expect(kari.words).toContain('• Vikarene kjenner ikke skapet');
      await kari.presses(t.coaching.next);
      await kari.presses(t.coaching.next);
      expect(kari.words).toContain(t.invalid.problem(q.step, t.mends.text(1000)));
      await kari
        .fills({
          [q.step]: 'Ett skap ved døra',
          [q.expectation]: 'Høyst 10 min',
          [t.kataForms.plan.expected('min per vakt')]: '10',
        })
        .presses(t.coaching.next);
      await kari.presses(t.coaching.back);
      expect(kari.value(q.step)).toBe('Ett skap ved døra');
      await kari.presses(t.coaching.next);
      // In a week, unless somebody says otherwise.
      expect(kari.value(q.nextOn)).toBe('2026-11-30');
      await kari.presses(t.coaching.finish);
      expect(kari.words).toContain(t.kata.summary('Leting', '12 min per vakt', '2 min per vakt'));
      expect(kari.words).toContain('Ett skap ved døra');
      expect(kari.words).toContain(t.kata.day('2026-11-30'));

      // The next cycle turns the card over first.
      tidvinn.on('2026-11-30');
      await kari.says('coaching');
      expect(kari.words).toContain(t.coaching.card(1, 6));
      await kari.presses(t.coaching.next);
      await kari.presses(t.coaching.next);
      expect(kari.words).toContain(q.reflect);
      expect(kari.words).toContain(`${q.planned} Ett skap ved døra`);
      expect(kari.words).toContain(`${q.expected} Høyst 10 min (10 min per vakt)`);
      await kari.fills({ [q.learned]: 'For tidlig' }).presses(t.coaching.next);
      expect(kari.words).toContain(t.coaching.resultFirst);
      await kari
        .fills({ [q.happened]: '11 min', [t.kataForms.result.found('min per vakt')]: '11' })
        .presses(t.coaching.next);
      await kari.fills({ [q.obstacle]: 'new' }).presses(t.coaching.next);
      expect(kari.words).toContain(t.coaching.writeIt);
      await kari.fills({ [t.coaching.newObstacle]: 'Døra er låst om natta' }).presses(t.coaching.next);
      await kari.fills({ [q.step]: 'Kode på døra', [q.expectation]: 'Høyst 8 min' }).presses(t.coaching.next);
      const twice = kari.fills({ [q.nextOn]: '2026-12-07' }).sent(t.coaching.finish);
      await kari.presses(t.coaching.finish);
      await kari.sends('coaching.answer', twice);
      expect(kari.words).toContain(`${t.kata.obstacle}\nDøra er låst om natta`);
      expect(kari.words).toContain(`${t.kata.facts.learning}: For tidlig`);
      expect(kari.words).toContain(
        t.kata.compared('10 min per vakt', '11 min per vakt', t.kata.more('1 min per vakt')),
      );
      expect(kari.words).toContain('Kode på døra');
    },
  );

  it('leaves a step that is not taken yet as it is, and still says when to go and see', async () => {
    const { kari, t } = await framed();
    const q = t.coachingQuestions;
    await kari.says('nytt eksperiment');
    await kari
      .fills({ 'Hva er neste steg': 'Ett skap', 'Hva forventer': '10 min', 'Når kan vi': '2026-11-30' })
      .presses('Lagre og lås forventningen');
    await kari.presses('Coaching');
    for (const _ of ['target', 'actual', 'reflect']) await kari.presses('Neste');
    expect(kari.words).toContain('Hvilken av dem jobber du med nå?');
    expect(kari.inputs()).toEqual([]);
    await kari.presses('Neste');
    expect(kari.words).toContain('Steget er ikke ferdig, så det er fortsatt dette dere jobber med:');
    await kari.presses('Neste');
    expect(kari.value(q.nextOn)).toBe('2026-11-30');
    await kari.fills({ [q.nextOn]: '2026-12-01' }).presses('Fullfør runden');
    expect(kari.words).toContain('Eksperiment 1');
    expect(kari.words).toContain('Gå og se: 01.12.2026');
    expect(kari.words).not.toContain('Tidligere eksperimenter');
  });

  it('is kept whole or not at all, once, and nothing typed is lost when somebody was first', async () => {
    const { kari, ola } = await framed();
    await kari.says('coaching');
    for (const _ of ['target', 'actual', 'obstacle']) await kari.presses('Neste');
    await kari.fills({ '4. Hva er neste steg': 'Ett skap', 'Hva forventer du': '10 min' }).presses('Neste');
    await ola.says('nytt eksperiment');
    await ola
      .fills({ 'Hva er neste steg': 'Olas steg', 'Hva forventer': '9 min', 'Når kan vi': '2026-11-30' })
      .presses('Lagre og lås forventningen');
    await kari.fills({ '5. Når kan vi': '2026-11-30' }).presses('Fullfør runden');
    expect(kari.words).toContain('Dere har et eksperiment i gang.');
    await kari.presses('Tilbake');
    expect(kari.value('4. Hva er neste steg')).toBe('Ett skap');
    await ola.says('resultat 9 min');
    await ola.says('læring Det virket');
    await kari.presses('Neste');
    const last = kari.fills({ '5. Når kan vi': '2026-11-30' }).sent('Fullfør runden');
    await kari.presses('Fullfør runden');
    expect(kari.words).toContain('Eksperiment 2');
    expect(kari.words).toContain('Steg: Ett skap');
    await kari.sends('coaching.answer', last);
    expect(kari.words).toContain('Eksperiment 2');
  });
});

describe('a forged or broken coaching card', () => {
  it('that skips to the end keeps nothing, and asks for what is missing', async () => {
    const { tidvinn, kari } = await framed();
    await kari.says('coaching');
    const first = kari.sent('Neste');
    const before = await tidvinn.municipalities.look(tenant, ({ seq }) => seq);
    await kari.sends('coaching.answer', { ...first, at: 4, nextOn: '2026-11-30' });
    expect(kari.words).toContain('Coachingrunde, kort 1 av 5');
    expect(kari.words).toContain('Feil i «1. Hva er måltilstanden?»');
    await kari.sends('coaching.answer', { ...first, target: 'x'.repeat(1500) });
    expect(kari.words).toContain('Kort ned teksten');
    await kari.fills({ '1. Hva er måltilstanden': 'Kort nok' }).presses('Neste');
    expect(kari.words).toContain('Coachingrunde, kort 2 av 5');
    expect(await tidvinn.municipalities.look(tenant, ({ seq }) => seq)).toBe(before);
  });
});

describe('the coach', () => {
  it('has a side of their own in their own chat, with gentle hints, and the walk in a channel', async () => {
    const { tidvinn, kari, coach } = await framed();
    await kari.says('måltilstand');
    await kari.fills({ 'Slik skal det være': 'Vi skal kjøpe et skap' }).presses('Lagre');
    await kari.says('hindring Mangler et skap');
    await kari.says('hindringsliste');
    const other = kari
      .buttons()
      .filter(({ title }) => title === 'Jobb med denne')
      .at(-1);
    await kari.sends('obstacle.choose', other?.data);
    await coach.says('coaching');
    expect(coach.words).toContain('For coachen: Hjemmetjenesten');
    expect(coach.words).toContain('Ingen runder er holdt ennå');
    expect(coach.words).toContain('Måltilstanden beskriver noe som skal gjøres.');
    expect(coach.words).toContain('«Mangler …» er ofte en skjult løsning.');
    tidvinn.on('2026-12-20');
    await coach.says('coaching');
    expect(coach.words).toContain('Fristen gikk ut 18.12.2026.');
    await coach.presses('Gå gjennom spørsmålene');
    expect(coach.words).toContain('Måltilstanden beskriver noe som skal gjøres.');
    await kari.says('coaching');
    expect(kari.words).not.toContain('Måltilstanden beskriver');
    await kari.says('coaching', { channel });
    await kari.fills({ Enhet: 'home-care' }).presses('Velg', { channel });
    await coach.says('coaching', { channel });
    expect(coach.words).not.toContain('For coachen');
  });

  it('alone reads what the second coach writes', async () => {
    const { tidvinn, kari, ola, coach, second, outsider } = await framed();
    await second.says('coaching');
    expect(second.words).toContain('Bare Aud får lese dette.');
    const note = 'Du ga dem svaret før de hadde tenkt';
    const sent = second.fills({ 'Hva så du': note }).sent('Send til coachen');
    await second.presses('Send til coachen');
    expect(second.words).toContain('Notatet er sendt til coachen og til ingen andre.');
    await second.sends('coaching.note', sent);
    expect(coach.heard).toEqual([expect.stringContaining('Du har fått et notat fra 2. coach om «Nøkler».')]);
    expect(coach.heard[0]).not.toContain(note);
    await coach.says('coaching');
    expect(coach.words.split(note)).toHaveLength(2);

    const board = coach.buttons()[0]?.data.board;
    for (const who of [kari, ola, outsider]) {
      for (const verb of ['coaching.open', 'storyboard.show', 'storyboard.story', 'storyboard.menu']) {
        await who.sends(verb, { board });
        expect(who.words).not.toContain(note);
      }
      await who.sends('coaching.note', { board, nonce: 'nonce-0001', text: 'forged' });
      expect(who.words).toMatch(/Bare 2\. coach på tavla|Tavla hører til en annen enhet/);
    }
    await coach.says('coaching', { channel });
    expect(tidvinn.messagesIn(channel).join()).not.toContain(note);
    // Whoever takes over as coach reads what is written to them, not what was written before.
    await kari.says('endre tavla');
    const { directory } = tidvinn.services;
    const olas = await directory.person(tenant, ola.pseudonym);
    await kari.fills({ Coach: olas?.objectId ?? '' }).presses('Lagre');
    await ola.says('coaching');
    expect(ola.words).toContain('For coachen');
    expect(ola.words).not.toContain(note);
  });

  it('is who the card said when the note was written, not who has become coach since', async () => {
    const { tidvinn, kari, ola, second } = await framed();
    await second.says('coaching');
    const note = 'Du ga dem svaret før de hadde tenkt';
    second.fills({ 'Hva så du': note });
    await kari.says('endre tavla');
    const olas = await tidvinn.services.directory.person(tenant, ola.pseudonym);
    await kari.fills({ Coach: olas?.objectId ?? '' }).presses('Lagre');
    await second.presses('Send til coachen');
    expect(second.words).toContain('En annen har endret det samme mens du skrev.');
    expect(second.words).toContain('Bare Ola får lese dette.');
    expect(second.value('Hva så du')).toBe(note);
    expect(ola.heard).toEqual([]);
    await second.presses('Send til coachen');
    expect(second.words).toContain('Notatet er sendt til coachen og til ingen andre.');
    expect(ola.heard).toHaveLength(1);
  });
});
