import type { Feature } from '../handler.ts';
import { openChange, previewChange, saveChange } from './change.ts';
import { changesCommand, openUndo, showChangesAction, undo } from './changes.ts';
import { changeCommands, organisationCommand, showOrganisation } from './overview.ts';

export const organisation: Feature = {
  commands: [organisationCommand, changesCommand, ...changeCommands],
  actions: [showOrganisation, openChange, previewChange, saveChange, showChangesAction, openUndo, undo],
};
