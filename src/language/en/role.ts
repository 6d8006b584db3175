import type { Texts } from '../nb/index.ts';
import type { Refusals } from '../refusals.ts';
import { n } from './amounts.ts';

export const role: Texts['role'] = {
  title: 'Roles',
  titleOf: (unit: string) => `Roles: ${unit}`,
  mine: 'My roles',
  mineIntro: 'These are your roles. A role applies to the unit and everything below it.',
  noneMine: 'You have no roles. All staff can report time thieves and read the status.',
  none: 'Nobody has a role here yet.',
  intro: 'A role applies to the unit and everything below it.',
  shown: (first: number, last: number, count: number) =>
    `Showing ${n.whole(first)}–${n.whole(last)} of ${n.whole(count)}.`,
  inherited: (unit: string) => `Comes from ${unit}`,
  inheritedWhole: 'Applies to the whole municipality',
  since: (date: string) => `From ${n.date(date)}`,
  comes: (date: string) => `Begins ${n.date(date)}`,
  lastDay: (date: string) => `Up to and including ${n.date(date)}`,
  deputy: (role: string, person: string) => `${role}, deputy for ${person}`,
  somebody: 'someone who has been erased',
  person: 'Person',
  other: 'Find someone else in the municipality',
  personHint:
    'Is the person not in the list? Press "More" and search among everyone in the municipality\'s Teams.',
  role: 'Role',
  unit: 'Unit',
  from: 'First day',
  until: 'Last day',
  untilHint: 'Leave "Last day" empty if the role has no end.',
  deputyFor: 'Deputy for',
  notDeputy: 'not a deputy',
  deputyHint:
    'A deputy has the role for as long as the other person has it. The two count as two people, but never as two roles.',
  giveTitle: 'Give a role',
  give: 'Give a role',
  grant: 'Give the role',
  endTitle: 'Remove a role',
  end: 'Remove',
  endNow: 'Remove the role',
  endAnyway: 'Remove the role all the same',
  endOn: 'First day without the role',
  granted: (person: string, role: string, unit: string, date: string) =>
    `${person} is ${role} for ${unit} from ${n.date(date)}.`,
  ended: (person: string, role: string, unit: string, date: string) =>
    `From ${n.date(date)}, ${person} is no longer ${role} for ${unit}.`,
  answeredBy: (unit: string, name: string) => `What concerns ${unit} then goes to ${name}.`,
  nobody: 'nobody (give someone the role)',
  office: 'the programme office',
  toHolder: (role: string, unit: string, date: string) =>
    `You are ${role} for ${unit} from ${n.date(date)}. Write "my roles" to see your roles.`,
  toFormer: (role: string, unit: string, date: string) =>
    `From ${n.date(date)}, you are no longer ${role} for ${unit}. Write "my roles" to see your roles.`,
  whole: 'the whole municipality',
  showWhole: 'The whole municipality',
  withoutLeader: {
    title: 'Units without a leader',
    none: 'Every unit has a leader.',
    intro: (count: number) =>
      count === 1
        ? 'One unit has no leader of its own.'
        : `${n.whole(count)} units have no leader of their own.`,
    answeredBy: (name: string) => `Goes to ${name}`,
    open: 'Units without a leader',
  },
};

export const leaving: Texts['leaving'] = {
  open: 'Someone has left',
  title: 'Someone has left',
  intro: 'Choose who has left. You will see what goes to whom before anything is saved.',
  on: 'First day without roles',
  next: 'See what happens',
  previewTitle: (person: string) => `When ${person} leaves`,
  preview: (person: string, date: string) =>
    `From ${n.date(date)} ${person} has no roles. Nothing is saved yet.`,
  nothing: (person: string) => `${person} has no roles and no tasks in Tidvinn.`,
  roles: 'Roles that end',
  deputies: 'No longer a deputy',
  units: 'Units that lose their leader',
  work: 'Gains and time thieves that someone else will answer for',
  proposals: 'Proposals that still wait for someone else to approve them',
  subscriptions: 'Status that no longer comes automatically',
  falls: (unit: string, name: string) => `${unit}: goes to ${name}`,
  fallsTitle: (title: string, unit: string, name: string) => `"${title}" (${unit}): goes to ${name}`,
  proposal: (title: string, unit: string) => `"${title}" (${unit})`,
  andMore: (count: number) => `and ${n.whole(count)} more`,
  confirm: 'End the roles',
  done: (person: string, date: string) => `${person} has no roles from ${n.date(date)}.`,
  mayErase: 'Do you also want to erase the personal data? That is a step of its own and cannot be undone.',
  erase: 'Erase personal data',
  eraseTitle: 'Erase personal data',
  eraseWho: 'Choose who it concerns. You must confirm before anything is erased.',
  eraseNext: 'Continue',
  eraseIntro: (person: string) =>
    `${person}: The name, the Teams address, the choice of language and the link to what was reported are erased and cannot be brought back.`,
  eraseTotals: 'No figure changes: The entries hold only a random code, which no longer shows who it was.',
  eraseProposals: 'These proposals are withdrawn, and the leader must propose them again',
  eraseConfirm: 'Erase for good',
  erased: 'The personal data are erased. No figure has changed.',
};

export const refusals: Refusals<'role'> = {
  needsRoleGiver:
    'The leader of the unit, the programme office or the administrator can give and remove this role.',
  needsOffice: 'The programme office or the administrator can do this.',
  needsAdministrator: 'Only an administrator can give and remove the role of administrator.',
  unitIsClosed: 'The unit does not exist on that day. Choose another unit or another day.',
  holdsForWhole:
    'This role always applies to the whole municipality. Choose "the whole municipality" as unit.',
  roleInPast: 'Choose today or a later day. A role cannot be given or removed back in time.',
  periodEmpty: 'The last day cannot come before the first.',
  deputyForSelf: 'Nobody can be their own deputy. Choose another person.',
  deputyForNobody: 'The person who is to have a deputy does not hold this role for the unit on that day.',
  roleNotHeld: 'I cannot find that role. Write "roles" to see who has roles now.',
  lastOfRole:
    'This is the last person in the municipality with this role. If you remove it, only the administrator named in the settings of Tidvinn can give it to someone again.',
  stillHasRoles: 'The person still has roles. End them first: Write "has left".',
};
