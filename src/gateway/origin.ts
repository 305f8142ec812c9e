/** Which host the credentials go to: the one that the workflow names, never the one that a file in the repository names (T-11). */
import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';

const variable = 'SPECGATE_GATEWAY_URL';

/**
 * The gateway's URL of the config as the base of all calls, once its origin is the one of SPECGATE_GATEWAY_URL. Only a
 * gateway on this machine for which no credential is set needs no such word: there is nothing to steal and nobody else there.
 * Throws a UserError (exit 2) before anything is sent.
 */
export function boundUrl(configured: string, env: Io['env']): URL {
  const url = gatewayUrl(configured, "The gateway's url");
  const named = env[variable];
  if (!named) {
    const hasCredential = Object.keys(env).some(name => isCredential(name) && env[name]);
    if (isLoopback(url) && !hasCredential) return url;
    throw new UserError(
      `${variable} is not set; it names the one origin that this run may call. Set it in the workflow (input gateway-url) to ${url.origin} if that is the gateway that you mean.`,
    );
  }
  const bound = gatewayUrl(named, variable);
  if (bound.origin !== url.origin) {
    throw new UserError(
      `The gateway's url has the origin ${url.origin}, but ${variable} names ${bound.origin}; nothing was sent.`,
    );
  }
  return url;
}

/** A URL that the bound gateway itself named in an answer, such as its token endpoint. Throws a UserError (exit 3). */
export function urlNamedByGateway(text: string): URL {
  try {
    return gatewayUrl(text, 'The URL that the gateway names');
  } catch (error) {
    throw new UserError((error as Error).message, {}, 3);
  }
}

/** Throws a UserError for what is no URL to call. `what` begins its sentence. */
function gatewayUrl(text: string, what: string): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new UserError(`${what} is no valid URL; it begins with https://.`);
  }
  if (url.username || url.password) {
    throw new UserError(`${what} has a name or password in it; credentials come from SPECGATE_GATEWAY_… alone.`);
  }
  if (url.search || url.hash) throw new UserError(`${what} has a query or fragment; write it without.`);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url))) {
    throw new UserError(`${what} must begin with https:// (http:// only on this machine), not ${url.protocol}//.`);
  }
  return url;
}

/** True for `localhost` and the addresses that never leave this machine. */
export function isLoopback(url: URL): boolean {
  const host = url.hostname.toLowerCase();
  return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

function isCredential(name: string): boolean {
  return name.startsWith('SPECGATE_GATEWAY_') && name !== variable && name !== 'SPECGATE_GATEWAY_CA';
}
