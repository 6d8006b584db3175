import type { Feature } from '../handler.ts';
import { openAbandon, saveAbandon } from './abandon.ts';
import { addUse, listUses, openAgreement, openUse, removeUse, saveAgreement } from './agreement.ts';
import { agree, realise } from './approvals.ts';
import { ask } from './ask.ts';
import { openClaim, saveClaim, saveRest } from './claim.ts';
import { gainCommands } from './commands.ts';
import {
  correctIdentified,
  correctIntroduced,
  correctMeasured,
  openIdentifiedCorrection,
  openIntroducedCorrection,
  openMeasuredCorrection,
} from './correction-forms.ts';
import { openCorrections, openTakeBack, saveTakeBack } from './corrections.ts';
import {
  addEvidence,
  listEvidence,
  openEvidence,
  openRealisation,
  removeEvidence,
  saveRealisation,
} from './documentation.ts';
import { openIntroduction, saveIntroduction } from './introduction.ts';
import { openMeasurement, saveMeasurement } from './measurement.ts';
import { openMore } from './more.ts';
import { openOwner, saveOwner } from './owner.ts';
import { openShares, saveShares, undoShares } from './shares.ts';
import { openGain } from './show.ts';
import { openSplit, saveSplit } from './split.ts';
import { storyAction, storyCommand } from './story.ts';
import { recountStory } from './story-recount.ts';

export const gain: Feature = {
  commands: [...gainCommands, storyCommand],
  actions: [
    ...[openGain, openMore, ask, storyAction, recountStory],
    ...[openAgreement, openUse, addUse, listUses, removeUse, saveAgreement, agree],
    ...[openIntroduction, saveIntroduction, openMeasurement, saveMeasurement],
    ...[openRealisation, openEvidence, addEvidence, listEvidence, removeEvidence, saveRealisation, realise],
    ...[openOwner, saveOwner, openClaim, saveClaim, saveRest, openSplit, saveSplit],
    ...[openShares, saveShares, undoShares, openAbandon, saveAbandon],
    ...[openCorrections, openTakeBack, saveTakeBack],
    ...[openIdentifiedCorrection, openIntroducedCorrection, openMeasuredCorrection],
    ...[correctIdentified, correctIntroduced, correctMeasured],
  ],
};
