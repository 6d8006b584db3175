import type { Feature } from '../handler.ts';
import { sendDigest } from './send-digest.ts';
import { chooseAction, commands, showAction } from './wish.ts';

export const digest: Feature = { commands, actions: [showAction, chooseAction], jobs: [sendDigest] };
