import type { Municipality } from '../domain/municipality.ts';

/**
 * Finds reported time thieves by what they are about. The state that is asked about is the index's own life: an index
 * grows with its municipality's fold and goes with it. It knows titles, never who reported.
 */
export interface Similar {
  /** Ids of those whose titles say the same as these words, the most alike first, whatever has become of them. */
  find(state: Municipality, words: string): readonly string[];
}
