import {
  type Activity,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder';
import { type ConnectorOptions, createConnectors } from './connector.ts';
import { quietly } from './quiet.ts';

export type Credentials = {
  appId: string;
  appType: 'SingleTenant' | 'UserAssignedMSI';
  tenantId: string;
  password?: string;
};

export type AuthenticationOptions = {
  /** Absent: no token is asked for. Only for local mode, which `createBot` sees to. */
  credentials?: Credentials | undefined;
  /** Where the keys that sign Teams' tokens are read; Microsoft's own when absent. */
  openIdMetadataUrl?: string | undefined;
  tokenIssuer?: string | undefined;
  connector?: ConnectorOptions | undefined;
};

const microsoftIssuer = 'https://api.botframework.com';

type Identity = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>;
export type Authenticated = Identity;
type UserTokenClient = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['createUserTokenClient']>>;
type Claims = Parameters<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>[0];

/** botbuilder's own check of tokens, with connectors that are shared and tamed. */
export class Authentication extends ConfigurationBotFrameworkAuthentication {
  readonly #options: AuthenticationOptions;
  readonly #shared: ReturnType<typeof createConnectors>;

  constructor(options: AuthenticationOptions) {
    super(settingsOf(options), credentialFactoryOf(options.credentials));
    this.#options = options;
    this.#shared = createConnectors(options.connector);
  }

  override async authenticateRequest(activity: Activity, authorization: string): Promise<Identity> {
    const check = () => super.authenticateRequest(activity, authorization);
    const result = await (this.#options.credentials ? quietly(check) : check());
    // botbuilder also takes tokens as its emulator and other bots send them; Teams sends neither.
    const issuer = result.claimsIdentity.getClaimValue('iss');
    if (this.#options.credentials && issuer !== (this.#options.tokenIssuer ?? microsoftIssuer)) {
      throw new Error('not a token of the channel');
    }
    return {
      ...result,
      ...(result.connectorFactory && { connectorFactory: this.#shared(result.connectorFactory) }),
    };
  }

  override createConnectorFactory(claims: Claims) {
    return this.#shared(super.createConnectorFactory(claims));
  }

  /** We sign nobody in, and botbuilder would build this client, with all its HTTP policies, on every turn. */
  override async createUserTokenClient(): Promise<UserTokenClient> {
    return {} as UserTokenClient;
  }
}

/** Whether the check failed because the signing keys could not be read: an outage, not a bad token. */
export function isKeyOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'FetchError' || (error as { statusCode?: number }).statusCode === 500;
}

/** Naming one of these makes botbuilder take all of them as given. */
function settingsOf({ openIdMetadataUrl, tokenIssuer }: AuthenticationOptions) {
  if (!openIdMetadataUrl && !tokenIssuer) return {};
  return {
    ValidateAuthority: true,
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
    ToChannelFromBotOAuthScope: microsoftIssuer,
    ToBotFromChannelTokenIssuer: tokenIssuer ?? microsoftIssuer,
    OAuthUrl: microsoftIssuer,
    ToBotFromChannelOpenIdMetadataUrl:
      openIdMetadataUrl ?? 'https://login.botframework.com/v1/.well-known/openidconfiguration',
    ToBotFromEmulatorOpenIdMetadataUrl:
      'https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration',
  };
}

function credentialFactoryOf(credentials: Credentials | undefined) {
  if (!credentials) return new ConfigurationServiceClientCredentialFactory({ MicrosoftAppId: '' });
  return new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: credentials.appId,
    MicrosoftAppType: credentials.appType,
    MicrosoftAppTenantId: credentials.tenantId,
    ...(credentials.password && { MicrosoftAppPassword: credentials.password }),
  });
}
