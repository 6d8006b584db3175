import { isGuid } from './domain/guid.ts';
import { type PageSettings, readPages } from './page-settings.ts';

/** Everything that can be set from outside, checked. Paths are as given; they are read from where the bot is started. */
export type Config = {
  /** `local`: no token is asked for, so it listens on this machine alone. */
  mode: 'local' | 'teams';
  host: string;
  port: number;
  /** Microsoft 365 Agents Playground beside the bot; absent when it is off. */
  playground?: { port: number };
  dataDir: string;
  /** Entra object ids, lower case. */
  administrators: string[];
  credentials?: Credentials;
  /** Tenant ids, lower case; empty in local mode, which serves any. */
  allowedTenants: string[];
  /** Working days within which a leader answers a report. */
  answerDays: number;
  /** Days from a change's start until what came of it may be measured. */
  measureAfterDays: number;
  whistleblowingUrl?: string;
  /** Pages that links open; absent in local mode, which makes its own, and where no address is given. */
  pages?: PageSettings;
};

type Credentials = {
  appId: string;
  appType: 'SingleTenant' | 'UserAssignedMSI';
  tenantId: string;
  /** Absent with a managed identity. */
  password?: string;
};

/** The settings cannot be used. Each problem names its variable and the mend, never a secret's value. */
export class ConfigError extends Error {
  override name = 'ConfigError';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(
      `Tidvinn cannot start with these settings:\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
    );
    this.problems = problems;
  }
}

/** Every variable that is read; env/.env.example has the same ones. */
export const variables = [
  'PORT',
  'DATA_DIR',
  'ADMINISTRATORS',
  'ANSWER_DAYS',
  'MEASURE_AFTER_DAYS',
  'WHISTLEBLOWING_URL',
  'PUBLIC_URL',
  'LINK_SECRET',
  'PLAYGROUND',
  'PLAYGROUND_PORT',
  'TIDVINN_MODE',
  'MICROSOFT_APP_ID',
  'MICROSOFT_APP_PASSWORD',
  'MICROSOFT_APP_TYPE',
  'MICROSOFT_APP_TENANT_ID',
  'ALLOWED_TENANTS',
] as const;

type Variable = (typeof variables)[number];
type Settings = Partial<Record<Variable, string>>;
type Problems = string[];

/** The only reader of the environment. Throws a `ConfigError` with every problem at once. */
export function parseConfig(env: Record<string, string | undefined>): Config {
  const problems: Problems = [];
  const settings = readSettings(env);
  const port = wholeNumber(settings, 'PORT', { from: 0, to: 65_535, otherwise: 3978 }, problems);
  const playground = readPlayground(settings, problems);
  const credentials = readCredentials(settings, problems);
  const mode = readMode(settings, problems);
  const allowedTenants = guids(settings, 'ALLOWED_TENANTS', problems);
  if (mode === 'teams' && allowedTenants.length === 0) {
    problems.push(
      'ALLOWED_TENANTS is not set. Give the tenant id of each municipality served, with commas between.',
    );
  }
  const pages = readPages(settings, { isNeeded: mode === 'teams', problems });
  const config: Config = {
    mode,
    host: mode === 'local' ? '127.0.0.1' : '0.0.0.0',
    port,
    ...(playground && mode === 'local' && { playground }),
    dataDir: settings.DATA_DIR ?? 'data/',
    administrators: guids(settings, 'ADMINISTRATORS', problems),
    ...(credentials && mode === 'teams' && { credentials }),
    allowedTenants: mode === 'teams' ? allowedTenants : [],
    answerDays: wholeNumber(settings, 'ANSWER_DAYS', { from: 1, to: 60, otherwise: 5 }, problems),
    measureAfterDays: wholeNumber(
      settings,
      'MEASURE_AFTER_DAYS',
      { from: 1, to: 365, otherwise: 28 },
      problems,
    ),
    ...readWhistleblowingUrl(settings, problems),
    ...(pages && mode === 'teams' && { pages }),
  };
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

/** An empty variable counts as unset. */
function readSettings(env: Record<string, string | undefined>): Settings {
  const settings: Settings = {};
  for (const name of variables) {
    const value = env[name]?.trim();
    if (value) settings[name] = value;
  }
  return settings;
}

const credentialVariables = [
  'MICROSOFT_APP_ID',
  'MICROSOFT_APP_PASSWORD',
  'MICROSOFT_APP_TENANT_ID',
] as const;

function readMode(settings: Settings, problems: Problems): Config['mode'] {
  const hasCredentials = credentialVariables.some((name) => settings[name]);
  const mode = settings.TIDVINN_MODE ?? (hasCredentials ? 'teams' : 'local');
  if (mode === 'local' || mode === 'teams') return mode;
  problems.push('TIDVINN_MODE must be local or teams. Leave it out to get teams when credentials are given.');
  return 'teams';
}

/** Half of the credentials is a mistake in any mode; none at all is one in Teams mode. */
function readCredentials(settings: Settings, problems: Problems): Credentials | undefined {
  const appType = settings.MICROSOFT_APP_TYPE ?? 'SingleTenant';
  if (appType !== 'SingleTenant' && appType !== 'UserAssignedMSI') {
    problems.push('MICROSOFT_APP_TYPE must be SingleTenant or UserAssignedMSI.');
    return undefined;
  }
  const needed = credentialVariables.filter(
    (name) => name !== 'MICROSOFT_APP_PASSWORD' || appType === 'SingleTenant',
  );
  const given = credentialVariables.filter((name) => settings[name]);
  if (given.length === 0 && settings.TIDVINN_MODE !== 'teams') return undefined;
  const missing = needed.filter((name) => !settings[name]);
  for (const name of missing) problems.push(`${name} is not set. ${mends[name]}`);
  const [appId] = guids(settings, 'MICROSOFT_APP_ID', problems);
  const [tenantId] = guids(settings, 'MICROSOFT_APP_TENANT_ID', problems);
  if (missing.length > 0 || !appId || !tenantId) return undefined;
  const password = settings.MICROSOFT_APP_PASSWORD;
  return { appId, appType, tenantId, ...(password && appType === 'SingleTenant' && { password }) };
}

const mends = {
  MICROSOFT_APP_ID: "Give the bot's application (client) id from Azure.",
  MICROSOFT_APP_PASSWORD: "Give the bot's client secret from Azure.",
  MICROSOFT_APP_TENANT_ID: 'Give the tenant id that the bot is registered in.',
};

function readPlayground(settings: Settings, problems: Problems): { port: number } | undefined {
  const wanted = settings.PLAYGROUND ?? 'on';
  if (wanted !== 'on' && wanted !== 'off') problems.push('PLAYGROUND must be on or off.');
  const port = wholeNumber(settings, 'PLAYGROUND_PORT', { from: 0, to: 65_535, otherwise: 56_150 }, problems);
  return wanted === 'off' ? undefined : { port };
}

function readWhistleblowingUrl(settings: Settings, problems: Problems): { whistleblowingUrl?: string } {
  const address = settings.WHISTLEBLOWING_URL;
  if (!address) return {};
  if (URL.canParse(address) && new URL(address).protocol === 'https:') return { whistleblowingUrl: address };
  problems.push('WHISTLEBLOWING_URL must be an address that begins with https://.');
  return {};
}

function wholeNumber(
  settings: Settings,
  name: Variable,
  { from, to, otherwise }: { from: number; to: number; otherwise: number },
  problems: Problems,
): number {
  const text = settings[name];
  if (text === undefined) return otherwise;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= from && value <= to) return value;
  problems.push(`${name} is "${text}". Give a whole number from ${from} to ${to}.`);
  return otherwise;
}

function guids(settings: Settings, name: Variable, problems: Problems): string[] {
  const parts = (settings[name] ?? '').split(',').map((part) => part.trim().toLowerCase());
  const given = parts.filter((part) => part !== '');
  for (const part of given.filter((one) => !isGuid(one))) {
    // A secret pasted beside its place must not end up in a log.
    const value = name.startsWith('MICROSOFT_') ? 'a value' : `"${part}"`;
    problems.push(`${name} has ${value} that is not a GUID. Copy the id from Entra (8-4-4-4-12 characters).`);
  }
  return given;
}
