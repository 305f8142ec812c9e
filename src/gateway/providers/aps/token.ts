/** Tokens of the portal: where to get them is discovered from the portal itself, as the CLI does (reference, section 2). */
import { parseDocument } from '../../../document/parse.ts';
import { own } from '../../../document/pointer.ts';
import { UserError } from '../../../errors.ts';
import type { Io } from '../../../io.ts';
import { type Headers, type Http, type HttpMeans, httpMeans, openHttp } from '../../http.ts';
import { HttpError } from '../../http-error.ts';
import { type Credentials, Secret } from '../../secret.ts';

export interface TokenMeans extends HttpMeans {
  /** Without credentials, at the portal. */
  readonly open: Http;
  readonly credentials: Credentials;
  readonly io: Pick<Io, 'env' | 'cwd'>;
}

/**
 * Gives the header of every call; asked for a renewal, it logs in again. A token that was given as such cannot be renewed.
 * Throws a UserError: exit 2 where no credentials are set, exit 3 where the portal refuses them.
 */
export function bearer(means: TokenMeans): (isRenewal: boolean) => Promise<Headers | undefined> {
  const { token, clientId, clientSecret } = means.credentials;
  let known: Promise<Secret> | undefined;
  let endpoint: Promise<URL> | undefined;
  return async isRenewal => {
    if (token) return isRenewal ? undefined : headerOf(token);
    if (!clientId || !clientSecret) {
      throw new UserError(
        'The API Services Portal wants a service account: set SPECGATE_GATEWAY_CLIENT_ID and SPECGATE_GATEWAY_CLIENT_SECRET.',
      );
    }
    if (isRenewal || !known) {
      endpoint ??= tokenEndpoint(means);
      known = endpoint.then(url => fetchToken(url, clientId, clientSecret, means));
    }
    // A failed login is not remembered: the next call may try again.
    known.catch(() => {
      known = undefined;
      endpoint = undefined;
    });
    return headerOf(await known);
  };
}

function headerOf(token: Secret): Headers {
  return { authorization: new Secret(`Bearer ${token.reveal()}`) };
}

async function tokenEndpoint(means: TokenMeans): Promise<URL> {
  const { open } = means;
  const { headers } = await open.call({ method: 'GET', path: '/ds/api', expect: 'text' });
  const path = descriptionPath(headers.link, open.url);
  const { text } = await open.call({ method: 'GET', path, expect: 'text' });
  const data = readDescription(text, path);
  const schemes = own(own(data, 'components'), 'securitySchemes');
  const direct = own(own(own(own(schemes, 'jwt'), 'flows'), 'clientCredentials'), 'tokenUrl');
  const discovery = own(own(schemes, 'openid'), 'openIdConnectUrl');
  if (typeof discovery !== 'string') {
    if (typeof direct === 'string') return urlIn(direct, 'tokenUrl');
    throw nonsense(`${path} of the portal names neither an openIdConnectUrl nor a tokenUrl`);
  }
  const url = urlIn(discovery, 'openIdConnectUrl');
  const { json } = await elsewhere(url, means).call({ method: 'GET', path: url.pathname });
  const named = own(json, 'token_endpoint');
  if (typeof named !== 'string') throw nonsense(`${url.host} names no token_endpoint`);
  const found = urlIn(named, 'token_endpoint');
  // The secret goes to the host that the portal itself names, and to no third.
  if (found.origin !== url.origin) throw nonsense(`${url.host} names a token endpoint on another host (${found.host})`);
  return found;
}

function readDescription(text: string, path: string): unknown {
  try {
    return parseDocument(text, path).data;
  } catch (error) {
    if (error instanceof UserError) throw nonsense(`${path} of the portal is no YAML`);
    throw error;
  }
}

/** RFC 8631; only on the portal itself. */
function descriptionPath(link: string | undefined, base: URL): string {
  const target = /<([^>]+)>\s*;\s*rel="?service-desc"?/.exec(link ?? '')?.[1];
  const url = target === undefined ? undefined : urlIn(target, 'link', base);
  return url?.origin === base.origin ? url.pathname : '/ds/api/v3/openapi.yaml';
}

async function fetchToken(url: URL, id: Secret, secret: Secret, means: TokenMeans): Promise<Secret> {
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: id.reveal(),
    client_secret: secret.reveal(),
  });
  try {
    const { json } = await elsewhere(url, means).call({
      method: 'POST',
      path: url.pathname,
      body: { form },
      isIdempotent: true,
    });
    const token = own(json, 'access_token');
    if (typeof token !== 'string' || token === '') throw nonsense(`${url.host} answered without an access_token`);
    return new Secret(token);
  } catch (error) {
    if (!(error instanceof HttpError) || (error.status !== 400 && error.status !== 401)) throw error;
    throw new UserError(
      `${error.message} Service accounts of the form sa-GATEWAY-SUFFIX are of the old portal and do not work here; make one in the portal under Service Accounts.`,
      {},
      3,
    );
  }
}

function elsewhere(url: URL, means: TokenMeans): Http {
  return openHttp({ url: url.origin, origin: 'gateway', ...httpMeans(means) }, means.io);
}

function urlIn(text: string, what: string, base?: URL): URL {
  try {
    return new URL(text, base);
  } catch {
    throw nonsense(`The ${what} that the portal names is no URL`);
  }
}

function nonsense(says: string): UserError {
  return new UserError(`${says}; the url of the gateway must be that of the API Services Portal.`, {}, 3);
}
