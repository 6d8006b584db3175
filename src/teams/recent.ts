type Kept<T> = { answer: Promise<T>; at: number };

/**
 * Teams delivers a message again when it got no answer in 15 s: the second delivery gets the first one's answer.
 * Kept in this process only; what must never be done twice rests on the form's nonce.
 */
export function createRecent<T>({ size = 500, milliseconds = 120_000 } = {}) {
  const kept = new Map<string, Kept<T>>();
  return function once(key: string, now: number, run: () => Promise<T>): Promise<T> {
    const earlier = kept.get(key);
    if (earlier && now - earlier.at < milliseconds) return earlier.answer;
    const answer = run();
    kept.delete(key);
    kept.set(key, { answer, at: now });
    answer.catch(() => kept.get(key)?.answer === answer && kept.delete(key));
    // In the order they came. What is past its time goes too: an answer may hold what is to be kept nowhere.
    for (const [oldest, { at }] of kept) {
      if (kept.size <= size && now - at < milliseconds) break;
      kept.delete(oldest);
    }
    return answer;
  };
}
