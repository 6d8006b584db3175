import type { Feature } from '../handler.ts';
import { endRole, openEnd } from './end.ts';
import { erase, eraseCommand, openErase } from './erase.ts';
import { giveCommand, giveRole, openRoles } from './give.ts';
import { confirmLeaving, leavingCommand, openLeaving, previewLeaving } from './leaving.ts';
import { mineCommand, rolesCommand, showMineAction, showRolesAction } from './list.ts';
import { showWithoutLeader, withoutLeaderCommand } from './without-leader.ts';

export const roles: Feature = {
  commands: [rolesCommand, mineCommand, giveCommand, withoutLeaderCommand, leavingCommand, eraseCommand],
  actions: [
    ...[showRolesAction, showMineAction, openRoles, giveRole, openEnd, endRole, showWithoutLeader],
    ...[openLeaving, previewLeaving, confirmLeaving, openErase, erase],
  ],
};
