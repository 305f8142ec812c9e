/** What an answer of a gateway is: one to give to the caller, or a failure, and what that means for another attempt (T-25). */
import { maxDepth } from '../document/limits.ts';
import { truncate } from '../text.ts';
import type { HttpAnswer, HttpCall } from './http.ts';
import { type HttpFailure, statusText } from './http-error.ts';
import type { Answer } from './http-exchange.ts';
import { redact, redactAnswer } from './secret.ts';

export interface Failed {
  readonly failure: Omit<HttpFailure, 'isAmbiguous'>;
  /** Whether the gateway carried the call out. */
  readonly wasDone: 'no' | 'unknown';
  /** Whether another attempt can end otherwise. */
  readonly mayPass: boolean;
  readonly retryAfter: number | undefined;
}

/** Judges one whole answer by status, content type and JSON. */
export function judge(
  { status, headers, bytes }: Answer,
  call: HttpCall,
  now: number,
): { answer: HttpAnswer } | Failed {
  const flat = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
  const type = (flat['content-type'] ?? '').toLowerCase();
  const text = bytes.toString('utf8');
  const isJson = /^application\/([\w.+-]+\+)?json\b/.test(type);
  const json = isJson && bytes.length > 0 && call.method !== 'HEAD' ? parse(text) : undefined;
  const isGood = status >= 200 && status < 300;
  const nonsense = (says: string, mayPass: boolean): Failed => ({
    failure: { kind: 'nonsense', says, status },
    wasDone: 'unknown',
    mayPass,
    retryAfter: undefined,
  });
  if (isGood || call.accept?.includes(status)) {
    const isEmpty = bytes.length === 0 || call.method === 'HEAD';
    if (!isEmpty && type.startsWith('text/html')) {
      return nonsense(
        `${status} with an HTML page, such as a login page, where ${call.expect === 'text' ? 'text' : 'JSON'} was asked for; the url of the gateway does not lead to its API.`,
        false,
      );
    }
    if (isEmpty && status === 200 && call.method === 'GET') {
      return nonsense(`${status} with an empty answer.`, true);
    }
    if (!isEmpty && call.expect !== 'text') {
      if (!isJson)
        return nonsense(
          `${status} with ${type ? `the content type ${truncate(redactAnswer(type), 100)}` : 'no content type'}, where JSON was asked for.`,
          false,
        );
      if (json === undefined) return nonsense(`${status} with JSON that breaks off or is not well-formed.`, true);
      if ('tooDeep' in json) return nonsense(`${status} with JSON of more than ${maxDepth} levels.`, false);
    }
    const value = json && 'value' in json ? json.value : undefined;
    return { answer: { status, headers: flat, json: value, text } };
  }
  if (status >= 300 && status < 400) {
    return nonsense(
      `${status}, a redirect to ${placeOf(flat.location, call)}, which is not followed; the url must be where the API is.`,
      false,
    );
  }
  // Some gateways and proxies repeat the request in their refusal.
  const refusal = json && parse(redact(text));
  const body = refusal && 'value' in refusal ? refusal.value : undefined;
  const retryAfter = retryAfterOf(flat['retry-after'], now);
  // A gateway that limits or says when to come back has not done it; so has one that refuses. Of other 5xx nobody knows.
  const isUndone = status < 500 || (status === 503 && retryAfter !== undefined);
  return {
    failure: { kind: 'status', says: statusText(status, body), status, body },
    wasDone: isUndone ? 'no' : 'unknown',
    mayPass: status === 429 || [500, 502, 503, 504].includes(status),
    retryAfter,
  };
}

function placeOf(location: string | undefined, call: HttpCall): string {
  try {
    return new URL(location ?? '').origin;
  } catch {
    return location === undefined ? 'nowhere' : `another path than ${call.path}`;
  }
}

/** Undefined where it is not well-formed. */
function parse(text: string): { value: unknown } | { tooDeep: true } | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isTooDeep(value, 0) ? { tooDeep: true } : { value };
}

function isTooDeep(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth >= maxDepth || Object.values(value).some(one => isTooDeep(one, depth + 1));
}

/** Milliseconds; undefined where the header is absent or nonsense (RFC 9110, 10.2.3: seconds or a date). */
function retryAfterOf(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
