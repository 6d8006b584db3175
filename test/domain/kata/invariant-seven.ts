import type { Event } from '../../../src/domain/events.ts';

type Open = { experiment: string; obstacle: string; hasResult: boolean };

/**
 * Invariant 7, told from the events alone, so that it does not lean on the fold it guards: what is wrong, as sentences.
 */
export function breaksOfSeven(events: readonly Event[]): string[] {
  const wrong: string[] = [];
  const open = new Map<string, Open>();
  const known = new Set<string>();
  const written = new Set<string>();
  /** By board and target condition, so that a reopened one has its own again. */
  const active = new Map<string, string>();
  const target = new Map<string, string>();
  for (const event of events) {
    if (!('board' in event) || event.type === 'check-in.answered' || event.type === 'check-in.scheduled')
      continue;
    const { board } = event;
    const now = open.get(board);
    const place = `${board} ${target.get(board)}`;
    const say = (what: string) => wrong.push(`${event.type} on ${board}: ${what}`);
    const name = 'experiment' in event ? `${board} ${event.experiment}` : '';
    const isInWork = 'experiment' in event && now?.experiment === event.experiment;
    switch (event.type) {
      case 'storyboard.target-set':
        if (target.has(board) && target.get(board) !== event.target)
          say('the last target condition has not ended');
        target.set(board, event.target);
        break;
      case 'storyboard.target-ended':
        if (now) say('an experiment is open');
        target.delete(board);
        break;
      case 'storyboard.target-reopened':
        if (target.has(board)) say('another one is open');
        target.set(board, event.target);
        break;
      case 'storyboard.obstacle-chosen':
        if (target.get(board) !== event.target) say('it is for no open target condition');
        if (now && now.obstacle !== event.obstacle) say('the obstacle has an open experiment');
        active.set(place, event.obstacle);
        break;
      case 'storyboard.obstacle-struck':
        if (now?.obstacle === event.obstacle) say('the obstacle has an open experiment');
        for (const [where, obstacle] of active)
          if (where.startsWith(`${board} `) && obstacle === event.obstacle) active.delete(where);
        break;
      case 'experiment.planned':
        if (now) say('one is open');
        if (known.has(name)) say('its expectation is written twice');
        if (active.get(place) !== event.obstacle) say('it is not on the active obstacle');
        known.add(name);
        open.set(board, { experiment: event.experiment, obstacle: event.obstacle, hasResult: false });
        break;
      case 'experiment.result-recorded':
      case 'experiment.called-off':
        if (!isInWork) say('it is not the open one');
        if (now?.hasResult) say('it has a result already');
        if (now) now.hasResult = true;
        written.add(`${name} result`);
        break;
      case 'experiment.learned':
        if (!isInWork) say('it is not the open one');
        if (!now?.hasResult) say('it has no result');
        open.delete(board);
        written.add(`${name} learning`);
        break;
      case 'experiment.corrected':
        if (!written.has(`${name} ${event.part}`)) say('there is nothing to correct');
        break;
      case 'storyboard.finished':
        if (now || target.has(board)) say('something is open');
    }
  }
  return wrong;
}
