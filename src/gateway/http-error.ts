/** What went wrong with a call to a gateway, reduced to method, host, path, status and the gateway's own words (T-20). */
import { STATUS_CODES } from 'node:http';
import { UserError } from '../errors.ts';
import { truncate, visible } from '../text.ts';
import { redactAnswer } from './secret.ts';

/**
 * `status`: the gateway answered and refused; `network`: no connection, or it broke; `timeout`; `nonsense`: an answer that
 * cannot be what was asked for (HTML, truncated JSON, too large, a redirect); `open`: the circuit breaker let nothing through.
 */
export type HttpErrorKind = 'status' | 'network' | 'timeout' | 'nonsense' | 'open';

export interface HttpFailure {
  readonly kind: HttpErrorKind;
  readonly says: string;
  readonly status?: number;
  /** The parsed body of a refusal, where it was JSON. */
  readonly body?: unknown;
  /** True where the gateway may have carried the call out: the caller must read back before it repeats it. */
  readonly isAmbiguous: boolean;
}

/** Exit 3: the gateway refused, did not answer or answered nonsense. */
export class HttpError extends UserError {
  readonly kind: HttpErrorKind;
  readonly status: number | undefined;
  readonly body: unknown;
  readonly isAmbiguous: boolean;

  constructor(call: { method: string; url: URL }, failure: HttpFailure) {
    const where = `${call.method} ${call.url.host}${call.url.pathname}`;
    const unsure = failure.isAmbiguous ? ' It is not known whether the gateway carried it out.' : '';
    super(redactAnswer(`${where}: ${failure.says}${unsure}`), {}, 3);
    this.name = 'HttpError';
    this.kind = failure.kind;
    this.status = failure.status;
    this.body = failure.body;
    this.isAmbiguous = failure.isAmbiguous;
  }
}

/** `404 Not Found: no such service.`, and what to do where the status alone tells it. */
export function statusText(status: number, body: unknown): string {
  const words = wordsOf(body);
  const name = STATUS_CODES[status] === undefined ? '' : ` ${STATUS_CODES[status]}`;
  return `${status}${name}${words ? `: ${words}` : ''}${words && /[.!?]$/.test(words) ? '' : '.'}${advice(status)}`;
}

function advice(status: number): string {
  if (status === 401) return ' The gateway does not take the credentials that SPECGATE_GATEWAY_… give, or wants some.';
  if (status === 403) return ' The credentials of SPECGATE_GATEWAY_… are not allowed to do this.';
  if (status === 404) return " There is nothing at this address; is the gateway's url in the config right?";
  return '';
}

/** The gateway's own sentence, without credentials, of which a cut could leave a part: Kong's and APS's `message`, IBM's list of messages, OAuth's `error_description`, RFC 9457's `detail`. */
function wordsOf(body: unknown): string {
  if (typeof body !== 'object' || body === null) return '';
  const record = body as Record<string, unknown>;
  for (const key of ['message', 'error_description', 'detail', 'error', 'title', 'reason']) {
    const value = record[key];
    const text = Array.isArray(value) ? value.filter(one => typeof one === 'string').join('; ') : value;
    if (typeof text === 'string' && text.trim() !== '') return truncate(visible(redactAnswer(text.trim())), 400);
  }
  return '';
}
