import type { Entry, TenantId } from '../domain/entry.ts';
import type { Ledger } from '../ports/ledger.ts';

/** One municipality's newest state, ahead of the disk by what is being written. */
export type Fold<S> = {
  state: S;
  /** The newest entry in it. */
  last: Entry | undefined;
  /** When the newest entry that tells its time was recorded; 0 when there is none. */
  latest: number;
  /** commandId → seq */
  commands: Map<string, number>;
  /**
   * Settles with the newest entry: true when it is on disk, false when another process was first, so that this fold
   * holds something that never came to be; throws `NotSaved`.
   */
  saved: Promise<boolean>;
  /** Something in it is not in the ledger: whoever still holds it asks for a new one. */
  isDropped: boolean;
};

export type Folding<S> = {
  ledger: Ledger;
  empty: () => S;
  /** Changes the state it is given. An entry it is given is frozen. */
  evolve: (state: S, entry: Entry) => void;
};

export async function foldAnew<S>({ ledger, empty, evolve }: Folding<S>, tenant: TenantId): Promise<Fold<S>> {
  const entries = await ledger.read(tenant, 0);
  const state = empty();
  const commands = new Map<string, number>();
  for (const entry of entries) {
    evolve(state, entry);
    commands.set(entry.commandId, entry.seq);
  }
  const timed = entries.findLast(({ at }) => at.includes('T'));
  return {
    ...{ state, last: entries.at(-1), latest: timed ? Date.parse(timed.at) : 0, commands },
    ...{ saved: Promise.resolve(true), isDropped: false },
  };
}
