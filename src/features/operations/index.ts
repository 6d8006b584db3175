import type { Feature } from '../handler.ts';
import { operationsCommand, sendAgainAction } from './deliveries.ts';

export const operations: Feature = { commands: [operationsCommand], actions: [sendAgainAction] };
