import type { Texts } from '../nb/index.ts';

export const glossary: Texts['glossary'] = {
  title: 'Glossary',
  intro: 'Choose a word, or write for example "what is a time thief" or "what does realised mean".',
  unknown: 'That word is not in my glossary. These are the ones I can explain.',
  word: 'Word',
  explain: 'Explain the word',
  buttons: { learn: 'Learn kata', lean: 'Units in Lean', parameters: 'Assumptions' },
  words: {
    timeThief: {
      name: 'Time thief',
      meaning:
        'A time thief is something in the working day that takes time without making the service any better. It may be looking for keys before every shift, waiting for a slow computer or typing the same thing into two systems.',
    },
    waste: {
      name: 'Waste',
      meaning:
        'Waste is work that gives nothing to the people we are here for. Tidvinn has eight kinds of waste, such as waiting, searching, duplicate work and errors that must be put right. Waste says something about how the work is set up, not about those who do it.',
    },
    guess: {
      name: 'Rough guess',
      meaning:
        'A rough guess is a number that nobody has checked, such as "perhaps ten minutes a day". It counts only as reported. When several agree, or someone has taken a sample, measured or looked it up in a system log, the time can be identified.',
    },
    fte: {
      name: 'FTE',
      meaning:
        'One FTE (årsverk) is the work of one person in a full-time post for a year. The municipality decides how many hours that is. With 1,687.5 hours, which is 45 weeks of 37.5 hours, 15 hours a week is 0.40 FTE.',
    },
    reported: {
      name: 'Reported',
      meaning:
        'A time thief is reported when someone has told us about it. Its number is an estimate. It shows what you see, not what you have saved.',
    },
    identified: {
      name: 'Identified',
      meaning:
        'Time is identified when someone has checked the number, and someone other than the person who reported it has approved it. You then know how much time there is to gain, but it is not gained yet.',
    },
    agreed: {
      name: 'Agreed',
      meaning:
        'Time is agreed when the unit leader and a staff representative agree on what it is to be used for.',
    },
    measured: {
      name: 'Measured',
      meaning:
        'A gain is measured when the change has been in place for a while and you have checked how long the work takes now. What you have saved is the time before, minus the time after, minus any new work.',
    },
    freed: {
      name: 'Freed',
      meaning:
        'Time is freed when the change has saved it. As long as nobody has documented what it is used for, it stands as "freed, not redeployed" and does not count as realised.',
    },
    redeployed: {
      name: 'Redeployed',
      meaning:
        'Time is redeployed when it has been put to another use. For example: the time that went into searching is now used for visits.',
    },
    realised: {
      name: 'Realised',
      meaning:
        'Time is realised when the municipality can document that it is now put to another use that gives better quality or more capacity, and two people in different roles have approved it. For example: seven hours a week of searching have become seven hours of visits, and the roster says so.',
    },
    sustained: {
      name: 'Sustained',
      meaning:
        'A gain is sustained when the answer to the last check was that the time is still used as agreed. Tidvinn asks after 3, 6 and 12 months, and then every year.',
    },
    lapsed: {
      name: 'Lapsed',
      meaning:
        'A gain has lapsed when the time is no longer used as agreed, or when nobody has answered two checks in a row. New documentation, approved by two people in different roles, brings it back.',
    },
    rate: {
      name: 'Realisation rate',
      meaning:
        'The realisation rate is how much of the identified time has been realised. When 33.0 FTE are identified and 21.5 of them are realised, it is 65%.',
    },
    gain: {
      name: 'Gain',
      meaning:
        'A gain is the time you get back when a time thief disappears or shrinks, and what you use it for: better quality, more capacity or a saving.',
    },
    agreement: {
      name: 'Gain agreement',
      meaning:
        'The gain agreement says what the freed time will be used for, and who benefits. The unit leader and a staff representative make it before the change starts. For example: two hours a week for walks with the residents.',
    },
    baseline: {
      name: 'Baseline',
      meaning:
        'The baseline is how long the work takes before you change anything. The number is locked when you save it, so that everyone can see what the change led to.',
    },
    gainOwner: {
      name: 'Gain owner',
      meaning:
        'The gain owner sees to it that the time is used as agreed, approves the documentation together with someone in another role, and answers the checks. The unit leader does this until someone is appointed.',
    },
    lean: {
      name: 'Lean',
      meaning:
        'Lean is a way of working in which those who do the job find what steals their time, and try out improvements in small steps.',
    },
    kata: {
      name: 'Kata',
      meaning:
        'Kata is practising how to improve a little every week: understand the challenge, see how things are now, set a target condition, and work your way towards it with small experiments. It takes a quarter of an hour to learn.',
    },
    storyboard: {
      name: 'Storyboard',
      meaning:
        'The storyboard shows everything you are practising in one place: the challenge, the target condition, the actual condition, the obstacles and the experiments.',
    },
    challenge: {
      name: 'Challenge',
      meaning:
        'The challenge is what you want to achieve in six to twelve months. For example: no pupil waits more than one week for an answer.',
    },
    target: {
      name: 'Target condition',
      meaning:
        'The target condition is how you want things to be in one to four weeks, on the way to the challenge. It must be measurable. For example: the medicine round is done by 9 every day.',
    },
    actual: {
      name: 'Actual condition',
      meaning:
        'The actual condition is how things are today, measured in the same way as the target condition. For example: the medicine round was done at 9:20 yesterday.',
    },
    obstacle: {
      name: 'Obstacle',
      meaning:
        'An obstacle is something that stands in the way of the target condition. You work on one at a time. "Lack of staff" is often a hidden solution. Write what happens in the work instead: the phone rings in the middle of the medicine round.',
    },
    experiment: {
      name: 'Experiment',
      meaning:
        'An experiment is one small step to get past an obstacle. First you write what you expect. Then you try it, and write what happened before you write what you learned.',
    },
    coach: {
      name: 'Coach',
      meaning:
        'The coach asks the five kata questions and helps the learner think for themselves, without giving the answers. The second coach helps the coach improve.',
    },
    checkIn: {
      name: 'Weekly check-in',
      meaning:
        "Once a week Tidvinn asks in the team's channel what happened in the experiment, what you learned, and what the next step is. It is one answer from the whole team, and it takes two minutes.",
    },
  },
};
