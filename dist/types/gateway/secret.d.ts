import { inspect } from 'node:util';
import type { Io } from '../io.ts';
/** A value that only `reveal` gives; text, JSON, templates and debuggers show `***`. */
export declare class Secret {
    #private;
    /**
     * From now on a secret is taken out of everything that passes `redact`; the name of a user or client only out of what
     * gateways say, since a plan may hold the same word honestly.
     */
    constructor(value: string, kind?: 'secret' | 'name');
    /** For the one place that puts it into a request. */
    reveal(): string;
    toString(): string;
    toJSON(): string;
    [inspect.custom](): string;
}
export interface Credentials {
    readonly token?: Secret;
    readonly clientId?: Secret;
    readonly clientSecret?: Secret;
    readonly apiKey?: Secret;
    readonly username?: Secret;
    readonly password?: Secret;
}
/** What the environment gives; the only source of credentials. Throws a UserError for a value that no header can carry. */
export declare function credentialsFrom(env: Io['env']): Credentials;
/** `Basic …`, whose base64 form is a secret of its own. */
export declare function basicAuthorization(username: string, password: Secret): Secret;
/** The text with every known secret replaced by `***`: raw, base64 (at each alignment), URL-encoded, JSON-escaped. */
export declare function redact(text: string): string;
/** As `redact`, and without the names of users and clients: for words that a gateway sent. */
export declare function redactAnswer(text: string): string;
/** An Io whose streams let no credential of the environment through, whoever writes it. */
export declare function redactingIo(io: Io): Io;
