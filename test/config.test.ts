import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, test } from 'vitest';
import { ConfigError, parseConfig, variables } from '../src/config.ts';

const tenant = '6f0d7f0e-3f0c-4c56-9a55-2f3c9d6f1a01';
const appId = '11111111-2222-4333-8444-555555555555';
const credentials = {
  MICROSOFT_APP_ID: appId,
  MICROSOFT_APP_PASSWORD: 'hemmelig-ord',
  MICROSOFT_APP_TENANT_ID: tenant,
};

function problemsIn(env: Record<string, string>): readonly string[] {
  try {
    parseConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('without any settings', () => {
  test('it is local mode, on this machine alone, with the Playground', () => {
    expect(parseConfig({})).toEqual({
      mode: 'local',
      host: '127.0.0.1',
      port: 3978,
      playground: { port: 56150 },
      dataDir: 'data/',
      administrators: [],
      allowedTenants: [],
      answerDays: 5,
      measureAfterDays: 28,
    });
  });

  test('an empty variable counts as unset', () => {
    const empty = Object.fromEntries(variables.map((name) => [name, ' ']));
    expect(parseConfig(empty)).toEqual(parseConfig({}));
  });
});

describe('with credentials', () => {
  test('it is Teams mode, open to other machines, without the Playground', () => {
    expect(parseConfig({ ...credentials, ALLOWED_TENANTS: tenant.toUpperCase() })).toMatchObject({
      mode: 'teams',
      host: '0.0.0.0',
      credentials: { appId, appType: 'SingleTenant', tenantId: tenant, password: 'hemmelig-ord' },
      allowedTenants: [tenant],
    });
    expect(parseConfig({ ...credentials, ALLOWED_TENANTS: tenant }).playground).toBeUndefined();
  });

  test('a managed identity needs no password', () => {
    const env = { ...credentials, MICROSOFT_APP_PASSWORD: '', MICROSOFT_APP_TYPE: 'UserAssignedMSI' };
    expect(parseConfig({ ...env, ALLOWED_TENANTS: tenant }).credentials).toEqual({
      appId,
      appType: 'UserAssignedMSI',
      tenantId: tenant,
    });
  });

  test('local mode asked for by name stays on this machine and uses no credentials', () => {
    const config = parseConfig({ ...credentials, TIDVINN_MODE: 'local' });
    expect(config).toMatchObject({ mode: 'local', host: '127.0.0.1' });
    expect(config.credentials).toBeUndefined();
  });

  test.each(Object.keys(credentials))(
    '%s alone, or left out, is half of them and is refused by name',
    (name) => {
      const others = Object.keys(credentials).filter((other) => other !== name);
      const alone = problemsIn({
        [name]: credentials[name as keyof typeof credentials],
        ALLOWED_TENANTS: tenant,
      });
      for (const other of others) expect(alone.join('\n')).toContain(`${other} is not set`);
      const withoutIt = problemsIn({ ...credentials, [name]: '', ALLOWED_TENANTS: tenant });
      expect(withoutIt).toEqual([expect.stringContaining(`${name} is not set`)]);
    },
  );

  test('local mode does not hide half-set credentials', () => {
    expect(problemsIn({ TIDVINN_MODE: 'local', MICROSOFT_APP_ID: appId })).toHaveLength(2);
  });
});

describe('Teams mode', () => {
  test('without credentials is refused, and every missing variable is named at once', () => {
    const all = problemsIn({ TIDVINN_MODE: 'teams' }).join('\n');
    for (const name of [...Object.keys(credentials), 'ALLOWED_TENANTS']) expect(all).toContain(name);
  });

  test('without a list of tenants is refused', () => {
    expect(problemsIn(credentials)).toEqual([expect.stringContaining('ALLOWED_TENANTS is not set')]);
    expect(problemsIn({ ...credentials, ALLOWED_TENANTS: ' , ' })).toEqual([
      expect.stringContaining('ALLOWED_TENANTS is not set'),
    ]);
  });
});

describe('pages', () => {
  const teams = { ...credentials, ALLOWED_TENANTS: tenant };
  const secret = 'hemmelig'.repeat(5);

  test('are there in Teams mode when both their address and the secret of their links are set', () => {
    expect(parseConfig(teams).pages).toBeUndefined();
    expect(parseConfig({ ...teams, LINK_SECRET: secret }).pages).toBeUndefined();
    const env = { ...teams, PUBLIC_URL: 'https://tidvinn.example/bot/', LINK_SECRET: secret };
    expect(parseConfig(env).pages).toEqual({ address: 'https://tidvinn.example/bot', secret });
  });

  test('with an address and no secret stop the start, by the name of the variable', () => {
    expect(problemsIn({ ...teams, PUBLIC_URL: 'https://tidvinn.example' })).toEqual([
      expect.stringContaining('LINK_SECRET is not set'),
    ]);
  });

  test('are made by local mode itself, and a secret that is too short is not repeated', () => {
    expect(parseConfig({ PUBLIC_URL: 'https://tidvinn.example', LINK_SECRET: secret }).pages).toBeUndefined();
    expect(problemsIn({ LINK_SECRET: 'hemmelig' }).join('\n')).not.toContain('hemmelig');
  });
});

describe('a value that cannot be used', () => {
  test.each([
    ['PORT', '70000', /whole number from 0 to 65535/],
    ['PORT', '39.78', /whole number/],
    ['PLAYGROUND_PORT', 'x', /whole number/],
    ['PLAYGROUND', 'nei', /on or off/],
    ['TIDVINN_MODE', 'prod', /local or teams/],
    ['ANSWER_DAYS', '0', /from 1 to 60/],
    ['WHISTLEBLOWING_URL', 'http://varsling.example', /https:/],
    ['WHISTLEBLOWING_URL', 'varsling', /https:/],
    ['PUBLIC_URL', 'http://tidvinn.example', /https/],
    ['PUBLIC_URL', 'https://tidvinn.example/?x=1', /nothing behind its path/],
    ['PUBLIC_URL', 'https://:secret@tidvinn.example', /https/],
    ['LINK_SECRET', 'too short', /32 bytes or more/],
    ['ADMINISTRATORS', 'ingrid@kommune.no', /not a GUID/],
    ['MICROSOFT_APP_TYPE', 'MultiTenant', /SingleTenant or UserAssignedMSI/],
  ])('%s=%s is named with the mend', (name, value, mend) => {
    const problem = problemsIn({ [name]: value }).find((one) => one.startsWith(name));
    expect(problem).toMatch(mend);
  });

  test('a password is never repeated, not even when it stands in the wrong variable', () => {
    const problems = problemsIn({ MICROSOFT_APP_ID: 'hemmelig-ord', MICROSOFT_APP_PASSWORD: 'hemmelig-ord' });
    expect(problems.join('\n')).toContain('MICROSOFT_APP_ID has a value that is not a GUID');
    expect(problems.join('\n')).not.toContain('hemmelig-ord');
  });
});

test('administrators are read from a list with commas, in lower case', () => {
  expect(parseConfig({ ADMINISTRATORS: `${appId.toUpperCase()} , ${tenant},` }).administrators).toEqual([
    appId,
    tenant,
  ]);
});

describe('env/.env.example', () => {
  const text = readFileSync('env/.env.example', 'utf8');

  test('names the variables that are read, one line each, and no others', () => {
    const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines.map((line) => line.split('=')[0]).sort()).toEqual([...variables].sort());
  });

  test('used as it is, gives the defaults', () => {
    expect(parseConfig(parseEnv(text))).toEqual(parseConfig({}));
  });
});
