import type { Pace } from './period-words.ts';
import type { Span } from './tokens.ts';

/**
 * «hver dag», «i uka», «annenhver fredag». `needsAnchor`: only a period where a quantity stands right before it
 * («20 min a week», not «a week off»). `isAdjective`: «weekly meeting», which belongs to the title too.
 */
export type Period = Span & Pace & { needsAnchor?: boolean; isAdjective?: boolean };
