import type { Feature } from '../handler.ts';
import { showMenu } from './board/menu.ts';
import { observeCommand } from './board/observe-command.ts';
import { boardCommand, boardsCommand, newBoardCommand, showBoard, showBoards } from './board/show.ts';
import { typedCommands } from './board/typed.ts';
import { behindGain, behindThief } from './chain/behind.ts';
import { linkForm, unlinkForm } from './chain/link.ts';
import { showOffers } from './chain/offers.ts';
import { takeThiefForm } from './chain/take-thief.ts';
import { answer as answerCheckIn, openAnswer, unchanged } from './check-in/answer-form.ts';
import { askTeams } from './check-in/ask-teams.ts';
import { checkInCommands, showCheckIn } from './check-in/commands.ts';
import { openPlan, pause, resume, schedule } from './check-in/plan-form.ts';
import { tellFollowers } from './check-in/tell-followers.ts';
import { coachingCommand, openCoaching } from './coaching/coach-view.ts';
import { noteCommand, openNote, sendNote } from './coaching/note.ts';
import { answer, back, begin } from './coaching/walk.ts';
import { describe, openAboutForm } from './forms/about.ts';
import { learningForm, planForm, resultForm } from './forms/experiment.ts';
import { callOffForm, correctForms } from './forms/mend-experiment.ts';
import { observationForm, undoObservationForm } from './forms/observation.ts';
import { choose, obstacleForm, showObstacles, strikeForm } from './forms/obstacle.ts';
import { finishForm, pauseForm, resumeForm } from './forms/rest.ts';
import { endTargetForm, reopenTargetForm, targetForm } from './forms/target.ts';
import { showStory } from './story/show-story.ts';

export const kata: Feature = {
  commands: [
    ...[boardCommand, boardsCommand, newBoardCommand, observeCommand, coachingCommand, noteCommand],
    ...typedCommands,
    ...checkInCommands,
  ],
  actions: [
    ...[showBoard, showBoards, showMenu, showStory, openAboutForm, describe],
    ...[...targetForm, ...endTargetForm, ...reopenTargetForm, ...observationForm, ...undoObservationForm],
    ...[showObstacles, choose, ...obstacleForm, ...strikeForm],
    ...[...planForm, ...resultForm, ...learningForm, ...callOffForm, ...correctForms],
    ...[...pauseForm, ...resumeForm, ...finishForm],
    ...[openCoaching, begin, answer, back, openNote, sendNote],
    ...[...takeThiefForm, ...linkForm, ...unlinkForm, behindGain, behindThief, showOffers],
    ...[showCheckIn, openAnswer, answerCheckIn, unchanged, openPlan, schedule, pause, resume],
  ],
  jobs: [askTeams, tellFollowers],
};
