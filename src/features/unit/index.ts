import type { Feature } from '../handler.ts';
import { chooseUnit, openUnitForm, unitCommand } from './choose-unit.ts';
import { endRole, grantRole, rolesCommand } from './roles.ts';

export const unit: Feature = {
  commands: [unitCommand, rolesCommand],
  actions: [openUnitForm, chooseUnit, grantRole, endRole],
};
