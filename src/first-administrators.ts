import type { Config } from './config.ts';
import { ingridMoen } from './playground/people.ts';

/** Someone must be able to give the first roles, and in the Playground that is who sits at the keyboard. */
export function firstAdministrators({ administrators, mode }: Config): string[] {
  return administrators.length === 0 && mode === 'local' ? [ingridMoen.objectId] : administrators;
}
