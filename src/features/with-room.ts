/** Actions that Teams shows on a card. */
export const mostActions = 6;

/** What is seldom needed goes on a card where there is room for it; the last of the others stays the last. */
export function withRoom<B>(buttons: readonly B[], seldom: readonly B[]): B[] {
  const fitting = seldom.slice(0, Math.max(0, mostActions - buttons.length));
  return [...buttons.slice(0, -1), ...fitting, ...buttons.slice(-1)];
}
