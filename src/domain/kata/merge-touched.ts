/**
 * What was touched on a form, over what stands there now; nothing when somebody else has touched the same since the
 * form was opened.
 */
export function mergeTouched<T extends Record<string, string | number | undefined>>(
  wanted: T,
  seen: T,
  now: T,
): T | undefined {
  const result: T = { ...now };
  for (const key of Object.keys(wanted) as (keyof T)[]) {
    if (wanted[key] === seen[key]) continue;
    if (now[key] !== seen[key] && now[key] !== wanted[key]) return undefined;
    result[key] = wanted[key];
  }
  return result;
}
