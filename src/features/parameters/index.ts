import type { Feature } from '../handler.ts';
import { changeParametersCommand, openParameters, previewParameters, saveParameters } from './change.ts';
import { parametersCommand, showParameters } from './list.ts';

export const parameters: Feature = {
  commands: [parametersCommand, changeParametersCommand],
  actions: [showParameters, openParameters, previewParameters, saveParameters],
};
