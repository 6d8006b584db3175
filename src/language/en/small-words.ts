import type { Texts } from '../nb/index.ts';

export const smallWords: Texts['smallWords'] = {
  thanks: "You're welcome. Write to me when there is something else.",
  cancel:
    'That is fine. There is nothing you need to stop. What you write in a form is not saved until you press the button at the bottom, so you can just leave it. To take back something you have sent, write "undo".',
  back: 'The cards are still further up in the chat, and you can use them there. Or go on here:',
  undo: {
    title: 'What do you want to undo?',
    intro: 'This is what you can undo or correct now. Nothing happens until you have confirmed.',
    code: 'If you reported without letting me store who you are, write "code" and then your code.',
    none: 'There is nothing here that you can undo now. What you write in a form is not saved until you press the button at the bottom.',
    elsewhere: 'You can withdraw your own reports in your personal chat with me.',
    report: 'Your latest report',
    thief: 'The last answer you gave to a time thief',
    gain: 'The gain you last recorded something on',
    board: 'The numbers on the storyboard',
    boardUndo: 'Undo a measurement',
    checkIn: "This week's check-in",
    checkInUndo: 'Correct the answer',
    organisation: 'Changes in the organisation',
    organisationUndo: 'See the changes',
  },
};
