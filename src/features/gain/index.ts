import type { Feature } from '../handler.ts';
import {
  agree,
  openAgreement,
  openGain,
  openIntroduction,
  openMeasurement,
  openRealisation,
  realise,
  saveAgreement,
  saveIntroduction,
  saveMeasurement,
  saveRealisation,
} from './steps.ts';
import { storyAction, storyCommand } from './story.ts';
import { recountStory } from './story-recount.ts';

export const gain: Feature = {
  commands: [storyCommand],
  actions: [
    openGain,
    openAgreement,
    saveAgreement,
    agree,
    openIntroduction,
    saveIntroduction,
    openMeasurement,
    saveMeasurement,
    openRealisation,
    saveRealisation,
    realise,
    storyAction,
    recountStory,
  ],
};
