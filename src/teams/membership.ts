import type { Activity } from 'botbuilder';

/** Whether this says that the bot itself, not somebody else, was added to the conversation. */
export function saysAdded(activity: Activity): boolean {
  if (activity.type === 'installationUpdate') return activity.action === 'add';
  return activity.type === 'conversationUpdate' && hasBot(activity.membersAdded, activity);
}

/** Whether this says that the bot itself was taken out of it. */
export function saysRemoved(activity: Activity): boolean {
  if (activity.type === 'installationUpdate') return activity.action === 'remove';
  return activity.type === 'conversationUpdate' && hasBot(activity.membersRemoved, activity);
}

function hasBot(members: Activity['membersAdded'], { recipient }: Activity): boolean {
  return (members ?? []).some(({ id }) => id === recipient.id);
}
