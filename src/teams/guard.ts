import type { Activity } from 'botbuilder';
import { isRecord } from './activity.ts';

export type GuardRules = {
  /** Lower case; not looked at in local mode. */
  allowedTenants: readonly string[];
  /** Host names; one also lets its subdomains in. Not looked at in local mode. */
  allowedHosts: readonly string[];
  isLocal: boolean;
};

/** Where Teams' connector lives; nothing is ever sent anywhere else. */
export const teamsHosts = [
  'botframework.com',
  'smba.trafficmanager.net',
  'teams.microsoft.com',
  'botframework.us',
  'botframework.azure.us',
  'teams.microsoft.us',
] as const;

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** Whether a message may be sent there: on the list over https, or this machine in local mode. */
export function isAllowedHost(serviceUrl: string, rules: GuardRules): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, hostname, username, password } = new URL(serviceUrl);
  if (username !== '' || password !== '') return false;
  if (rules.isLocal) return ['http:', 'https:'].includes(protocol) && loopback.includes(hostname);
  const isListed = rules.allowedHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
  return isListed && (protocol === 'https:' || (protocol === 'http:' && loopback.includes(hostname)));
}

/** The one tenant an activity comes from, in lower case; nothing when its two places disagree. */
export function tenantOf(activity: Activity): string | undefined {
  const channelData: unknown = activity.channelData;
  const tenant = isRecord(channelData) && isRecord(channelData.tenant) ? channelData.tenant.id : undefined;
  const found = [activity.conversation.tenantId, tenant]
    .filter((id) => typeof id === 'string' && id !== '')
    .map((id) => String(id).toLowerCase());
  return new Set(found).size === 1 ? found[0] : undefined;
}

/** Why an activity whose token is good is still refused; botbuilder's SingleTenant lets foreign tenants in. */
export function refusalOf(activity: Activity, rules: GuardRules): 'tenant' | 'host' | undefined {
  const tenant = tenantOf(activity);
  if (tenant === undefined || !(rules.isLocal || rules.allowedTenants.includes(tenant))) return 'tenant';
  return isAllowedHost(activity.serviceUrl, rules) ? undefined : 'host';
}
