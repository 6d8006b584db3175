import type { Feature } from '../handler.ts';
import { learning, openLearning, openPlan, openResult, plan, result } from './experiment.ts';
import { boardCommand, frameBoard, openFrameForm, showBoardAction } from './storyboard.ts';

export const kata: Feature = {
  commands: [boardCommand],
  actions: [
    showBoardAction,
    openFrameForm,
    frameBoard,
    openPlan,
    openResult,
    openLearning,
    plan,
    result,
    learning,
  ],
};
