import type { Amount } from '../../domain/time/parameters.ts';
import type { Texts } from '../nb/index.ts';
import { sentence } from '../sentence.ts';
import { alone, n } from './amounts.ts';

export const told: Texts['told'] = {
  takenOn: (title: string, date: string) =>
    `"${title}": Your manager has taken the time thief on. The next answer comes by ${n.date(date)}.`,
  asked: (title: string, text: string) =>
    `"${title}": Your manager needs an answer from you: ${sentence(text)} Write "mine" to answer.`,
  escalated: (title: string, unit: string, date: string) =>
    `"${title}" is escalated to ${unit}, which must answer by ${n.date(date)}.`,
  parked: (title: string, date: string, reason: string) =>
    `"${title}" must wait: ${sentence(reason)} We will look at it again on ${n.date(date)}.`,
  merged: (title: string, name: string) =>
    `"${title}" is merged with "${name}", which is about the same thing. You will still hear how it goes.`,
  identified: (title: string, amount: Amount) =>
    `The time thief "${title}" is identified: ${alone(amount)}. The next step is to agree what the time will be used for.`,
  rejected: (title: string, reason: string) =>
    `"${title}": We are not taking this one further now: ${sentence(reason)} Thank you for telling us.`,
  started: (title: string) => `"${title}": The work on the time thief is under way.`,
  removed: (title: string) => `"${title}" is removed. Thank you for telling us.`,
  reduced: (title: string) => `"${title}" is reduced. Thank you for telling us.`,
  notSolved: (title: string) =>
    `"${title}": We have tried, but the time thief is not solved yet. Thank you for telling us.`,
  closed: (title: string) => `"${title}" is closed. If it comes back, you can report it again.`,
  reopened: (title: string, reason: string) => `"${title}" is reopened: ${sentence(reason)}`,
  moved: (title: string, unit: string) => `"${title}" is moved to ${unit}, which must answer.`,
  corrected: (title: string, reason: string) =>
    `"${title}": We have corrected the last answer: ${sentence(reason)} Write "mine" to see what holds now.`,
  toPlace: (title: string, unit: string, date: string) =>
    `"${title}" from ${unit} is escalated to you. Answer by ${n.date(date)}. Write "tasks" to see it.`,
  toOwner: (title: string) =>
    `You have been asked to work on the time thief "${title}". Write "time thieves" to see it.`,
  toSecond: (title: string) =>
    `The number for "${title}" is waiting for your approval. Write "tasks" to see it.`,
  toProposer: (title: string) => `The number you proposed for "${title}" is approved.`,
};
