import { describe, expect, it } from 'vitest';
import {
  isDoing,
  isHiddenSolution,
  isInterpreting,
  isMeasurable,
  repeats,
} from '../../src/language/coach-hints.ts';

describe('what a coach may want to ask about', () => {
  it.each([
    ['Vi skal kjøpe et nøkkelskap', true],
    ['Vi lager en liste', true],
    ['Å innføre nye rutiner', true],
    ['Gjennomføre opplæring', true],
    ['We will buy a cabinet', true],
    ['Implement the new routine', true],
    ['Alle nøkler henger på plass når vakta begynner', false],
    ['Vi leter høyst 5 minutter', false],
    ['Todelt vakt fungerer', false],
    ['8 av 10 får svar første gang', false],
    ['Keys are in place within a minute', false],
  ])('«%s» is something to do: %s', (condition, expected) => {
    expect(isDoing(condition)).toBe(expected);
  });

  it.each([
    ['Mangel på tid', true],
    ['Vi mangler et skap', true],
    ['Vi manglar eit skap', true],
    ['Lack of time', true],
    ['Nøklene ligger på tre steder', false],
    ['Umangelfullt', false],
  ])('«%s» is a hidden solution: %s', (obstacle, expected) => {
    expect(isHiddenSolution(obstacle)).toBe(expected);
  });

  it('a result interprets when it says why, and a learning that repeats it has not got further', () => {
    expect(isInterpreting('Det tok 9 minutter fordi skapet var låst')).toBe(true);
    expect(isInterpreting('Det tok 9 minutter. Skapet var låst to kvelder.')).toBe(false);
    expect(repeats('Det tok 9 minutter', 'Det tok 9 minutter å finne nøkkelen')).toBe(true);
    expect(repeats('Noen må eie skapet', 'Det tok 9 minutter')).toBe(false);
    expect(isMeasurable('høyst 5 minutter')).toBe(true);
    expect(isMeasurable('bedre orden')).toBe(false);
  });
});
