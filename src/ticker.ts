export type Ticker = {
  /** What is due now, without waiting for the minute; the tick that is under way counts. */
  tick(): Promise<void>;
  /** Tells the tick that is under way, and resolves when it has ended; none comes after it. */
  stop(): Promise<void>;
};

export type TickerOptions = {
  /** Never throws; leaves off between two steps when it is told to stop. */
  tick: (stopping: AbortSignal) => Promise<void>;
  everyMilliseconds?: number;
};

/** A tick at once and then every minute, never two at a time; it keeps no process alive. */
export function startTicker({ tick, everyMilliseconds = 60_000 }: TickerOptions): Ticker {
  let running: Promise<void> | undefined;
  const stopping = new AbortController();
  const next = () => {
    running ??= tick(stopping.signal).finally(() => {
      running = undefined;
    });
    return running;
  };
  const timer = setInterval(next, everyMilliseconds).unref();
  next();
  return {
    tick: next,
    async stop() {
      clearInterval(timer);
      stopping.abort();
      await running;
    },
  };
}
