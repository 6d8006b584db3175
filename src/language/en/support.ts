import type { Texts } from '../nb/index.ts';
import type { Refusals } from '../refusals.ts';

export const support: Texts['support'] = {
  similarTitle: 'Is it one of these?',
  similarIntro:
    'This looks like something that is already reported. If it is the same, you can join it. Then the time is counted only once, and you hear how it goes.',
  similarNone: 'I cannot find an open time thief like that.',
  similarAsk:
    'Write a few words about the time thief after "us too", and I will look up the one that is reported.',
  hint: (title: string) => `This looks like a time thief that is already reported: "${title}".`,
  show: 'See similar ones',
  join: 'Us too',
  different: 'No, report mine',
  formTitle: (title: string) => `"${title}": us too`,
  formIntro: 'How much time does it take where you work? You can leave minutes, times and people empty.',
  who: 'Store who you are',
  whoStored: 'Yes, so that I hear how it goes',
  whoNotStored: 'No, do not store who I am',
  whoNotStoredNote:
    'If who you are is not stored, you will not hear how it goes, and you cannot change your mind.',
  send: 'Join',
  doneTitle: 'You have joined',
  done: (title: string) => `Thank you! It is now known that "${title}" applies to you too.`,
  doneStored: 'You will hear how it goes, and find it under "mine".',
  doneNotStored: 'Who you are is not stored.',
  state: (text: string) => `us too: ${text}`,
  leave: 'Not us',
  leaveTitle: 'Does it not apply to you after all?',
  leaveAsk: (title: string) => `You will no longer be part of "${title}". You can join again later.`,
  leaveYes: 'Yes, take us out',
  left: (title: string) => `"${title}" is no longer listed as applying to you.`,
};

export const refusals: Refusals<'support'> = {
  ownReport:
    'You reported this time thief yourself. Write "mine" to change the report if it affects more people.',
};
