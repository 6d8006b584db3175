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

export const gain: Feature = {
  commands: [],
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
  ],
};
