import type { Feature } from '../handler.ts';
import { chooseUnit, openUnitForm, unitCommand } from './choose-unit.ts';
import { endRole, grantRole, openRoles, rolesCommand } from './roles.ts';

export const unit: Feature = {
  commands: [unitCommand, rolesCommand],
  actions: [openRoles, openUnitForm, chooseUnit, grantRole, endRole],
};
