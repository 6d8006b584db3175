import type { TenantId } from './domain/entry.ts';
import { todayInNorway } from './domain/time/dates.ts';
import type { OncePost } from './features/handler.ts';
import type { Table } from './features/index.ts';
import type { Clock } from './ports/clock.ts';

export type RunJobs = {
  jobs: Table['jobs'];
  clock: Clock;
  tenants: () => Promise<readonly TenantId[]>;
  post: (tenant: TenantId, post: OncePost) => Promise<void>;
  onError: (error: unknown, at: { tenant?: TenantId; job?: string }) => void;
};

/** Messages that are on their way at once: an answer of Teams' may take seconds. */
const lanes = 8;

/** One look at everything that is due, everywhere. What fails is tried again by the next one. */
export async function runJobs(
  { jobs, clock, tenants, post, onError }: RunJobs,
  stopping: AbortSignal,
): Promise<void> {
  const served = await tenants().catch((error: unknown) => {
    onError(error, {});
    return [];
  });
  for (const tenant of served)
    for (const { name: job, run } of jobs) {
      if (stopping.aborted) return;
      const now = clock.now();
      try {
        const posts = (await run({ tenant, now, today: todayInNorway(now) })).values();
        const send = async () => {
          for (const one of posts) {
            if (stopping.aborted) return;
            await post(tenant, one).catch((error: unknown) => onError(error, { tenant, job }));
          }
        };
        await Promise.all(Array.from({ length: lanes }, send));
      } catch (error) {
        onError(error, { tenant, job });
      }
    }
}
