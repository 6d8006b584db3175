import type { Texts } from '../nb/index.ts';

export const smallWords: Texts['smallWords'] = {
  thanks: "You're welcome. Write to me when there is something more.",
  cancel:
    'That is fine, there is nothing you need to stop. What you write in a form is not saved until you press the button at the bottom, so you can just leave it. To take back something you have sent, write "undo".',
  back: 'The cards are where they were, further up in the chat, and you can use them from there. Or go on here:',
  undo: {
    title: 'What do you want to undo?',
    intro: 'This is what you can undo or correct now. Nothing happens until you have confirmed.',
    code: 'If you reported without storing who you are, write "code" and then your code.',
    none: 'I find nothing you can undo here now. What you write in a form is not saved until you press the button at the bottom.',
    elsewhere: 'What you have reported yourself, you withdraw in your personal chat with me.',
    report: 'The last one you reported',
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
