import type { Feature } from '../handler.ts';
import { operationsCommand, sendAgainAction, sendAllAgain, showDeliveries } from './deliveries.ts';

export const operations: Feature = {
  commands: [operationsCommand],
  actions: [showDeliveries, sendAgainAction, sendAllAgain],
};
