/** What comes of it, or nothing when that takes longer. */
export async function soon<T>(running: Promise<T>, patienceMilliseconds: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patienceMilliseconds);
  });
  return Promise.race([running, patience]).finally(() => clearTimeout(timer));
}
