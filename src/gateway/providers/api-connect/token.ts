/** Tokens of the platform API: by API key, by user name and password, or one that was given as such. */
import { own } from '../../../document/pointer.ts';
import { UserError } from '../../../errors.ts';
import type { Headers, Http } from '../../http.ts';
import { HttpError } from '../../http-error.ts';
import { type Credentials, Secret } from '../../secret.ts';

export interface TokenMeans {
  /** Without credentials. */
  readonly open: Http;
  readonly credentials: Credentials;
  /** Of a user with a password. */
  readonly realm: string;
}

/**
 * Gives the header of every call; asked for a renewal, it logs in again. Which grant it is follows from what the environment
 * gives. Throws a UserError: exit 2 where credentials are missing, exit 3 where they are refused.
 */
export function bearer(means: TokenMeans): (isRenewal: boolean) => Promise<Headers | undefined> {
  const { token } = means.credentials;
  let known: Promise<Secret> | undefined;
  return async isRenewal => {
    // An IAM token of IBM Cloud, for instance; nobody here can renew it.
    if (token) return isRenewal ? undefined : headerOf(token);
    const body = grantOf(means);
    if (isRenewal || !known) known = logIn(body, means);
    // A failed login is not remembered: the next call may try again.
    known.catch(() => {
      known = undefined;
    });
    return headerOf(await known);
  };
}

function headerOf(token: Secret): Headers {
  return { authorization: new Secret(`Bearer ${token.reveal()}`) };
}

function grantOf({ credentials, realm }: TokenMeans): Readonly<Record<string, string>> {
  const { clientId, clientSecret, apiKey, username, password } = credentials;
  if (!clientId || !clientSecret) {
    throw new UserError(
      'API Connect wants to know which application calls: set SPECGATE_GATEWAY_CLIENT_ID and SPECGATE_GATEWAY_CLIENT_SECRET (of a registered toolkit, credentials.json).',
    );
  }
  const application = { client_id: clientId.reveal(), client_secret: clientSecret.reveal() };
  if (apiKey) return { grant_type: 'api_key', api_key: apiKey.reveal(), ...application };
  if (username && password) {
    return {
      grant_type: 'password',
      realm,
      username: username.reveal(),
      password: password.reveal(),
      ...application,
    };
  }
  throw new UserError(
    'API Connect wants a user beside the application: set SPECGATE_GATEWAY_API_KEY, or SPECGATE_GATEWAY_USERNAME and SPECGATE_GATEWAY_PASSWORD.',
  );
}

async function logIn(json: Readonly<Record<string, string>>, { open, realm }: TokenMeans): Promise<Secret> {
  try {
    const answer = await open.call({ method: 'POST', path: '/token', body: { json }, isIdempotent: true });
    const token = own(answer.json, 'access_token');
    if (typeof token === 'string' && token !== '') return new Secret(token);
  } catch (error) {
    if (!(error instanceof HttpError) || (error.status !== 400 && error.status !== 401)) throw error;
    const how =
      json.grant_type === 'password'
        ? ` The user must be one of the realm ${realm} (key realm of the gateway).`
        : ' The API key must be one of a user of this API Connect.';
    throw new UserError(`${error.message}${how}`, {}, 3);
  }
  throw new UserError(
    'API Connect answered the login without an access_token; the url of the gateway must be that of its platform API.',
    {},
    3,
  );
}
