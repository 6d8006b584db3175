import { setTimeout } from 'node:timers/promises';
import type { Decision } from '../domain/decision.ts';
import type { Entry, TenantId } from '../domain/entry.ts';
import type { Event } from '../domain/events.ts';
import { todayInNorway } from '../domain/time/dates.ts';
import type { Clock } from '../ports/clock.ts';
import { NotSaved } from '../ports/ledger.ts';
import type { Command, Municipalities, Outcome } from '../ports/municipalities.ts';
import { deepFreeze } from './entry-log.ts';
import { type Fold, type Folding, foldAnew } from './fold.ts';

export type MunicipalitiesOptions<S> = Folding<S> & {
  clock: Clock;
  /** Why a fold was dropped: a write that failed, an `evolve` that threw. */
  onError?: (error: unknown, tenant: TenantId) => void;
  /** Before the n-th new try (1, 2, …) after another process was first. */
  wait?: (retry: number) => Promise<unknown>;
};

/** Another process cannot win this often by chance; then it is better to say so than to go on. */
const mostRetries = 10;

/** What an answer comes to once it is known whether the entry it rests on is kept. */
type Draft<T> = { value: T; saved: Promise<boolean> };

export function createMunicipalities<S>(options: MunicipalitiesOptions<S>): Municipalities<S> {
  const { ledger, clock, evolve, onError, wait = jitter } = options;
  const folds = new Map<TenantId, Promise<Fold<S>>>();

  function foldOf(tenant: TenantId): Promise<Fold<S>> {
    const known = folds.get(tenant);
    if (known) return known;
    const folding = foldAnew(options, tenant);
    folds.set(tenant, folding);
    folding.catch(() => folds.delete(tenant));
    return folding;
  }

  function drop(tenant: TenantId, fold: Fold<S>): void {
    if (fold.isDropped) return;
    fold.isDropped = true;
    folds.delete(tenant);
  }

  /**
   * Lets `draft` see the newest state, without an `await` in it, so that one comes after the other; then waits until
   * what it rests on is on disk. Waiters on one promise go on in the order in which they came: that is the queue.
   */
  async function answer<T>(tenant: TenantId, draft: (fold: Fold<S>) => Draft<T>): Promise<T> {
    for (let retry = 0; ; ) {
      const fold = await foldOf(tenant);
      if (fold.isDropped) continue;
      const { value, saved } = draft(fold);
      try {
        if (await saved) return value;
      } catch (error) {
        if (!fold.isDropped) onError?.(error, tenant);
        drop(tenant, fold);
        throw error;
      }
      drop(tenant, fold);
      retry += 1;
      if (retry > mostRetries) throw new NotSaved(`another process was first ${retry} times`);
      await wait(retry);
    }
  }

  function keep(tenant: TenantId, fold: Fold<S>, command: Command, events: Event[]): Draft<Entry> {
    const before = fold.last;
    const { isUntimed, ...named } = command;
    const now = new Date(Math.max(clock.now().getTime(), fold.latest));
    // Norway's date, as in the events: the two would differ for the hours around midnight, and tell the time.
    const at = isUntimed ? todayInNorway(now) : now.toISOString();
    // As it will be read again (no `undefined`, no shared objects), so that a new fold comes to the same state.
    const entry: Entry = deepFreeze(
      JSON.parse(JSON.stringify({ seq: (before?.seq ?? 0) + 1, at, ...named, events })),
    );
    try {
      // Before it is written: what cannot be folded must not be kept.
      evolve(fold.state, entry);
    } catch (error) {
      onError?.(error, tenant);
      drop(tenant, fold);
      throw error;
    }
    fold.last = entry;
    if (!isUntimed) fold.latest = now.getTime();
    fold.commands.set(entry.commandId, entry.seq);
    const saved = ledger.append(tenant, before ?? 0, entry).then(({ kind }) => kind === 'appended');
    // One command's bug is its own: what stands behind it is decided again.
    fold.saved = saved.catch((error: unknown) => {
      if (error instanceof NotSaved) throw error;
      return false;
    });
    fold.saved.catch(() => {});
    return { value: entry, saved };
  }

  return {
    act<R extends string>(tenant: TenantId, command: Command, decide: (state: S) => Decision<R>) {
      const { commandId, by, isUntimed } = command;
      return answer<Outcome<R>>(tenant, (fold) => {
        const repeated = fold.commands.get(commandId);
        if (repeated !== undefined) return { value: { kind: 'repeated', seq: repeated }, saved: fold.saved };
        const decision = decide(fold.state);
        if (decision.kind === 'refused') return { value: decision, saved: fold.saved };
        if (decision.events.length === 0)
          return { value: { kind: 'done', seq: fold.last?.seq ?? 0, events: [] }, saved: fold.saved };
        const role = decision.role ?? command.role;
        const { value, saved } = keep(
          tenant,
          fold,
          { commandId, ...(by && { by }), ...(role && { role }), ...(isUntimed && { isUntimed }) },
          decision.events,
        );
        return { value: { kind: 'done', seq: value.seq, events: value.events }, saved };
      });
    },
    look(tenant, read) {
      return answer(tenant, (fold) => ({ value: read(fold.state), saved: fold.saved }));
    },
    async glance(tenant, read) {
      return read((await foldOf(tenant)).state);
    },
  };
}

/** Apart from each other, and the longer the oftener it went wrong: up to 2, 4, 8 … 100 ms. */
function jitter(retry: number): Promise<void> {
  return setTimeout(Math.random() * Math.min(100, 2 ** retry));
}
