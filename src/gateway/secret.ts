/** Credentials: a wrapper that never prints its value, where they come from, and the redaction of whatever leaves (T-20). */
import { Buffer } from 'node:buffer';
import { inspect } from 'node:util';
import { UserError } from '../errors.ts';
import type { Io, Stream } from '../io.ts';

/** A value that only `reveal` gives; text, JSON, templates and debuggers show `***`. */
export class Secret {
  readonly #value: string;

  /**
   * From now on a secret is taken out of everything that passes `redact`; the name of a user or client only out of what
   * gateways say, since a plan may hold the same word honestly.
   */
  constructor(value: string, kind: 'secret' | 'name' = 'secret') {
    this.#value = value;
    if (kind === 'secret') secretForms = withFormsOf(value, secretForms);
    else nameForms = withFormsOf(value, nameForms);
  }

  /** For the one place that puts it into a request. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return mask;
  }

  toJSON(): string {
    return mask;
  }

  [inspect.custom](): string {
    return mask;
  }
}

export interface Credentials {
  readonly token?: Secret;
  readonly clientId?: Secret;
  readonly clientSecret?: Secret;
  readonly apiKey?: Secret;
  readonly username?: Secret;
  readonly password?: Secret;
}

const mask = '***';
/** Below this a value cannot be told from ordinary text, so that it could not be kept out of logs. */
const fewestCharacters = 4;

/** Every form of the known values, the longest first, since one may be a part of another. */
let secretForms: readonly string[] = [];
let nameForms: readonly string[] = [];

const variables = {
  token: 'SPECGATE_GATEWAY_TOKEN',
  clientId: 'SPECGATE_GATEWAY_CLIENT_ID',
  clientSecret: 'SPECGATE_GATEWAY_CLIENT_SECRET',
  apiKey: 'SPECGATE_GATEWAY_API_KEY',
  username: 'SPECGATE_GATEWAY_USERNAME',
  password: 'SPECGATE_GATEWAY_PASSWORD',
} as const;

/** What the environment gives; the only source of credentials. Throws a UserError for a value that no header can carry. */
export function credentialsFrom(env: Io['env']): Credentials {
  const found: Partial<Record<keyof Credentials, Secret>> = {};
  for (const [key, variable] of Object.entries(variables) as [keyof Credentials, string][]) {
    const value = env[variable];
    if (!value) continue;
    const isName = key === 'clientId' || key === 'username';
    // A line break is what a copied or echoed secret often ends with; in a header it would begin another header.
    if (!/^[\x20-\x7E\u0080-\u{10FFFF}]*$/u.test(value)) {
      throw new UserError(`${variable} holds a line break or another control character; set it without.`);
    }
    if (!isName && value.length < fewestCharacters) {
      throw new UserError(`${variable} has fewer than ${fewestCharacters} characters; that is no credential.`);
    }
    found[key] = new Secret(value, isName ? 'name' : 'secret');
  }
  return found;
}

/** `Basic …`, whose base64 form is a secret of its own. */
export function basicAuthorization(username: string, password: Secret): Secret {
  const encoded = Buffer.from(`${username}:${password.reveal()}`).toString('base64');
  secretForms = withFormsOf(encoded, secretForms);
  return new Secret(`Basic ${encoded}`);
}

/** The text with every known secret replaced by `***`: raw, base64 (at each alignment), URL-encoded, JSON-escaped. */
export function redact(text: string): string {
  return without(text, secretForms);
}

/** As `redact`, and without the names of users and clients: for words that a gateway sent. */
export function redactAnswer(text: string): string {
  return without(redact(text), nameForms);
}

function without(text: string, forms: readonly string[]): string {
  let clean = text;
  for (const form of forms) if (clean.includes(form)) clean = clean.replaceAll(form, mask);
  return clean;
}

/** An Io whose streams let no credential of the environment through, whoever writes it. */
export function redactingIo(io: Io): Io {
  for (const [key, variable] of Object.entries(variables)) {
    const value = io.env[variable];
    if (value && key !== 'clientId' && key !== 'username') secretForms = withFormsOf(value, secretForms);
  }
  const clean = (stream: Stream): Stream => ({
    write: text => stream.write(redact(text)),
    isTTY: stream.isTTY,
    get columns() {
      return stream.columns;
    },
  });
  return { ...io, stdout: clean(io.stdout), stderr: clean(io.stderr) };
}

function withFormsOf(value: string, known: readonly string[]): readonly string[] {
  if (value.length < fewestCharacters || known.includes(value)) return known;
  const url = encodeURIComponent(value.replace(/\p{Cs}/gu, '\uFFFD'));
  const json = JSON.stringify(value).slice(1, -1);
  const all = [...known, value, url, url.replaceAll('%20', '+'), url.toLowerCase(), json, ...base64Forms(value)];
  return [...new Set(all)].sort((a, b) => b.length - a.length);
}

/**
 * What base64 of any text that holds the value has for sure: at each of the three alignments the characters that depend on
 * the value alone; for both alphabets.
 */
function base64Forms(value: string): string[] {
  const bytes = Buffer.from(value);
  const forms: string[] = [];
  for (const offset of [0, 1, 2]) {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const start = Math.ceil((offset * 8) / 6);
    const end = Math.floor(((offset + bytes.length) * 8) / 6);
    const sure = encoded.slice(start, end);
    // A short piece would be found in any base64 text.
    if (sure.length < 6) continue;
    forms.push(sure, sure.replaceAll('+', '-').replaceAll('/', '_'));
  }
  return forms;
}
