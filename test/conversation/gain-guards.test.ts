import { describe, expect, it } from 'vitest';
import { agreed, type Crew, crew, measured } from './gain-crew.ts';

const titles = (who: Crew['leader']) => who.buttons().map(({ title }) => title);

describe('a step that comes too early or too late', () => {
  it('says what is missing, with the button to do it', async () => {
    const all = await crew();
    const { t, leader, gain } = all;
    await leader.sends('gain.measurement-form', { gain });
    expect(leader.words).toContain('Startdato og nullpunkt mangler.');
    expect(titles(leader)).toContain('Sett oppstart');
    await leader.sends('gain.realisation-form', { gain });
    expect(leader.words).toContain('Gevinstavtalen mangler.');
    expect(titles(leader)).toContain('Lag gevinstavtale');
    await leader.sends('gain.realise', { gain, proposal: 3 });
    expect(leader.words).toContain('Det er ikke noe forslag som venter på godkjenning.');
    await agreed(all);
    await leader.sends('gain.realisation-form', { gain });
    expect(leader.words).toContain('Målingen etter endringen mangler.');
    await leader.sends('gain.agreement-form', { gain });
    expect(leader.words).toContain('Gevinstavtalen er allerede inngått.');
    expect(titles(leader)).toContain('Rett opp');
    await measured(all);
    await leader.sends('gain.introduction-form', { gain });
    expect(leader.words).toContain('nullpunktet er låst');
    await leader.presses('Rett opp');
    expect(leader.words).toContain(t.gainMore.correct.what.introduced);
  });

  it('by who may not, it can be asked of who can, once', async () => {
    const { ola, leader, gain } = await crew();
    const before = leader.heard.length;
    for (const verb of [
      'gain.agreement-form',
      'gain.introduction-form',
      'gain.measurement-form',
      'gain.owner-form',
    ]) {
      await ola.sends(verb, { gain });
      expect(ola.words).toContain('Bare lederen');
    }
    await ola.presses('Be lederen om det');
    await ola.sends('gain.ask', { gain, role: 'unitLeader' });
    expect(ola.words).toContain('Jeg har allerede spurt lederen.');
    expect(leader.heard.slice(before)).toHaveLength(1);
    for (const forged of [{ gain, role: 'employee' }, { role: 'unitLeader' }]) {
      await ola.sends('gain.ask', forged);
      expect(ola.words).toContain('Dette kortet mangler noe');
    }
  });

  it('what a forged press says of somebody else’s gain is refused, whatever is in it', async () => {
    const { ola, gain, leader } = await crew();
    const nonce = 'a-nonce-of-their-own';
    const forged: [string, object][] = [
      [
        'gain.propose-agreement',
        { draft: JSON.stringify([{ activity: 'X', outcome: 'quality', minutesPerYear: 5 }]) },
      ],
      ['gain.introduce', { startOn: '2026-09-01', baseline: '5' }],
      ['gain.abandon', { reason: 'Nei' }],
      ['gain.take-back', { what: 'identified', reason: 'Nei' }],
      ['gain.correct-identified', { hours: '90', method: 'measured', unit: 'home-care', reason: 'Nei' }],
      ['gain.claim', { process: 'A', task: 'B', hours: '50' }],
      ['gain.claim-rest', { process: 'A', task: 'B', hours: '50' }],
      ['gain.share', { unit0: 'school', percent0: '100' }],
      ['gain.name-owner', { person: 'leader' }],
      ['gain.split', { process: 'A', task: 'B' }],
    ];
    for (const [verb, data] of forged) {
      await ola.sends(verb, { gain, nonce, ...data });
      expect([verb, ola.words]).toEqual([verb, expect.stringContaining('Bare lederen')]);
    }
    await leader.sends('gain.propose-agreement', { gain, nonce, draft: '{"not": "a draft"}' });
    expect(leader.words).toContain('Skriv hva tiden skal brukes til.');
    await leader.sends('gain.evidence-form', { gain, nonce, use: 'x', draft: 'no' });
    await leader.sends('gain.show', { gain: 'gain-nobody' });
    expect(leader.words).toContain('Den gevinsten finner jeg ikke.');
  });

  it('the start may lie ahead, and the measurement then waits', async () => {
    const { t, tidvinn, leader, open } = await crew();
    await open(leader);
    await leader.presses(t.gain.buttons.introduce);
    const i = t.gain.introduction;
    await leader.fills({ [i.startOn]: '2026-10-01', [i.baseline]: '20' }).presses(i.submit);
    tidvinn.on('2026-10-20');
    await leader.presses(t.gain.buttons.measure);
    expect(leader.words).toContain('Målingen kan tidligst gjøres 29.10.2026, 28 dager etter oppstart.');
  });
});

describe('the way on', () => {
  it('is not to measure before it is time: neither the tasks nor the card ask for it', async () => {
    const all = await crew();
    const { t, tidvinn, leader, open } = all;
    await agreed(all);
    await open(leader);
    await leader.presses(t.gain.buttons.introduce);
    await leader.fills({ [t.gain.introduction.baseline]: '52,5' }).presses(t.gain.introduction.submit);
    expect(leader.words).toContain('Målingen kan tidligst gjøres 29.09.2026, 28 dager etter oppstart.');
    await leader.says('oppgaver');
    expect(leader.words).not.toContain('Innført, skal måles');
    tidvinn.on('2026-09-29');
    await leader.says('oppgaver');
    expect(leader.words).toContain('Innført, skal måles');
    await leader.presses('Åpne');
    expect(leader.words).not.toContain('tidligst');
  });

  it('out of a change that saved nothing is named, and ends in a gain that is closed', async () => {
    const all = await crew();
    const { t, tidvinn, leader, open } = all;
    await agreed(all);
    await open(leader);
    await leader.presses(t.gain.buttons.introduce);
    await leader.fills({ [t.gain.introduction.baseline]: '10' }).presses(t.gain.introduction.submit);
    tidvinn.on('2026-10-01');
    await leader.presses(t.gain.buttons.measure);
    const m = t.gain.measurement;
    await leader.fills({ [m.after]: '12', [m.method]: 'measured' }).presses(m.submit);
    expect(leader.words).toContain('kan lederen avslutte gevinsten under «Mer om gevinsten»');
    await leader.presses(t.cancel);
    await leader.presses('Mer om gevinsten');
    expect(leader.buttons().map(({ title }) => title)).toContain('Avslutt gevinsten');
  });

  it('is not to document once more what waits to be approved', async () => {
    const all = await crew();
    const { t, leader } = all;
    await agreed(all);
    await measured(all);
    expect(leader.words).toContain('Dokumenter hva tiden brukes til nå');
    const r = t.gain.realisation;
    await leader.presses(t.gain.buttons.document);
    await leader.presses(r.open);
    await leader.fills({ [r.kind]: 'userResult', [r.reference]: 'Survey' }).presses(r.submit);
    expect(leader.words).toContain(t.gain.waitsFor.realisation);
    expect(leader.words).not.toContain('Dokumenter hva tiden brukes til nå');
  });
});

describe('measuring anew', () => {
  it('counts from its own date, and what is used beyond it lapses', async () => {
    const all = await crew();
    const { t, tidvinn, leader, staff, open } = all;
    await agreed(all);
    await measured(all);
    const r = t.gain.realisation;
    await leader.presses(t.gain.buttons.document);
    await leader.presses(r.open);
    await leader.fills({ [r.kind]: 'userResult', [r.reference]: 'Survey' }).presses(r.submit);
    await open(staff);
    await staff.presses(t.gain.buttons.approve);
    tidvinn.on('2026-12-01');
    await open(leader);
    await leader.presses(t.gain.buttons.more);
    await leader.presses(t.gainMore.measureAgain);
    const m = t.gain.measurement;
    const worse = { [m.after]: '47', [m.method]: 'sampled' };
    await leader.fills({ ...worse, [m.measuredOn]: '2026-10-01' }).presses(m.submit);
    expect(leader.words).toContain('Målingen fra 01.10.2026 er allerede lagret.');
    await leader.fills({ ...worse, [m.measuredOn]: '2026-12-01' }).presses(m.submit);
    expect(leader.words).toContain('Målt netto: 5,5 timer i uka');
    expect(leader.words).toContain('Realisert: 5,5 timer i uka');
    expect(leader.words).toContain('Bortfalt: 2,5 timer i uka');
  });
});
