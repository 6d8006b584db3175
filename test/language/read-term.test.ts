import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/language.ts';
import { readTerm, termOf } from '../../src/language/read-term.ts';
import { terms } from '../../src/language/terms.ts';
import { textsIn } from '../../src/language/texts.ts';

describe('a line that asks what a word means', () => {
  it.each([
    ['hva er en tidstyv', 'timeThief'],
    ['Hei! Hva er en tidstyv?', 'timeThief'],
    ['kva er ein tidstjuv?', 'timeThief'],
    ['ka e en tidstyv', 'timeThief'],
    ['what is a time thief', 'timeThief'],
    ['what are time thieves?', 'timeThief'],
    ['forklar hva en tidstyv er', 'timeThief'],
    ['hva betyr årsverk', 'fte'],
    ['hva er et årsverk', 'fte'],
    ['what is an FTE', 'fte'],
    ['hva betyr egentlig realisert', 'realised'],
    ['Hva betyr «realisert»?', 'realised'],
    ['kva tyder realisert', 'realised'],
    ['what does realised mean', 'realised'],
    ['hva betyr det at noe er realisert', 'realised'],
    ['jeg lurer på hva realisert betyr', 'realised'],
    ['hva menes med identifisert', 'identified'],
    ['kva meiner de med avtalt', 'agreed'],
    ['hva betyr opprettholdt', 'sustained'],
    ['kva tyder halden ved lag', 'sustained'],
    ['hva betyr ordet bortfalt', 'lapsed'],
    ['forklar ordet frigjort', 'freed'],
    ['hva betyr egentlig realiseringsgrad', 'rate'],
    ['what is meant by realisation rate', 'rate'],
    ['hva er en gevinst', 'gain'],
    ['hva er løst anslag', 'guess'],
    ['hva er sløsing', 'waste'],
    ['hva er lean', 'lean'],
    ['hva er kata', 'kata'],
    ['hva er en måltilstand', 'target'],
    ['kva er ein nosituasjon', 'actual'],
    ['hva betyr hindring', 'obstacle'],
    ['define obstacle', 'obstacle'],
    ['hva er en 2. coach', 'coach'],
    ['hva er en innsjekk', 'checkIn'],
    ['what is a check-in', 'checkIn'],
    ['hva betyr neste steg', 'experiment'],
    ['hva betyr katatavla', 'storyboard'],
    ['kva tyder gevinstavtala', 'agreement'],
    ['kva tyder coachingrunda', 'coach'],
    ['hva betyr coachingrunden', 'coach'],
  ])('%s', (line, term) => {
    expect(readTerm(line)).toEqual({ term });
  });

  it.each([
    ['hva er måltilstanden', 'target'],
    ['kva er nosituasjonen', 'actual'],
    ['what is the target condition?', 'target'],
    ['hva er neste steg', 'experiment'],
  ])('asks for what stands on the board itself: %s', (line, board) => {
    expect(readTerm(line)).toEqual({ board });
  });

  it('knows that it was asked for a word it does not have', () => {
    expect(readTerm('hva betyr synergi')).toEqual({ isNamed: true });
    expect(readTerm('what does this mean')).toEqual({ isNamed: false });
  });

  it.each([
    ...['hva er realisert', 'hva er realisert i skole 2025', 'hva er identifisert', 'what is realised'],
    ...['hva er gevinsten', 'hva er realiseringsgraden', 'hva betyr tallene for skolene i fjor'],
    ...['forklar realisert', 'forklar lean', 'tidstyv', 'måltilstand', 'resultat', 'hva er status', ''],
    ...['tidstyv: leter etter nøkler 10 min om dagen', 'hva er det med at alt skal skrives to ganger'],
    'hva er en tidstyv '.repeat(40),
  ])('is not «%s»', (line) => {
    expect(readTerm(line)).toBeUndefined();
  });

  it('is none of the questions about figures that people have written', () => {
    const files = ['questions', 'held-out-questions', 'later-questions', 'unseen-questions'];
    const rows = files.flatMap((file) =>
      readFileSync(new URL(`./question/${file}.tsv`, import.meta.url), 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t')),
    );
    expect(rows).toHaveLength(569);
    const taken = rows.filter(([_language, text = '', kind]) => kind !== 'none' && readTerm(text));
    expect(taken).toEqual([]);
  });
});

it.each(languages)('every word is known by the name the glossary gives it (%s)', (language) => {
  const { words } = textsIn(language).glossary;
  expect(terms.map((term) => [words[term].name, termOf(words[term].name)])).toEqual(
    terms.map((term) => [words[term].name, term]),
  );
});
