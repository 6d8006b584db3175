import type { Feature } from '../handler.ts';
import { learning, openLearning, openPlan, openResult, plan, result } from './experiment.ts';
import { boardCommand, frameBoard, openFrameForm, showBoardAction } from './storyboard.ts';
import { learningCommand, planCommand, resultCommand } from './typed.ts';

export const kata: Feature = {
  commands: [boardCommand, planCommand, resultCommand, learningCommand],
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
