import type { Feature } from '../handler.ts';
import { chooseUnit, openUnitForm, unitCommand } from './choose-unit.ts';

export const unit: Feature = {
  commands: [unitCommand],
  actions: [openUnitForm, chooseUnit],
};
