/** Reads the files of one run, each once, within the limits of the whole. */
import { UserError } from '../errors.ts';
import type { Document } from './document.ts';
import { LimitError, type Limits } from './limits.ts';
import { parseDocument } from './parse.ts';
import type { ParsedTexts } from './parsed.ts';
import type { FileSpace } from './space.ts';

export interface Origin {
  space: FileSpace;
  /** From the space's root, with `/`. */
  path: string;
}

/** Fetches the text of an `https` reference that the command line allowed; throws a UserError otherwise. */
export type RemoteReader = (url: string) => Promise<string>;

/** What a run has read: documents and failures alike are remembered. */
export class Loader {
  readonly limits: Limits;
  readonly #remote: RemoteReader | undefined;
  readonly #parsed: ParsedTexts | undefined;
  readonly #documents = new Map<string, Document | UserError>();
  readonly #origins = new Map<string, Origin>();
  #files = 0;
  #bytes = 0;
  #networkMs = 0;

  /** `parsed` holds what other loaders of the run have parsed. */
  constructor(limits: Limits, remote?: RemoteReader, parsed?: ParsedTexts) {
    this.limits = limits;
    this.#parsed = parsed;
    this.#remote = remote;
  }

  /** Reads one file. Throws a UserError. */
  read(origin: Origin): Document {
    const id = origin.space.id(origin.path);
    const name = origin.space.name(origin.path);
    return this.#once(id, origin, () => {
      this.#countFile(name);
      const bytes = origin.space.read(origin.path, this.limits.maxFileBytes);
      this.#countBytes(bytes.length, name);
      return this.#parsed?.parse(bytes, name, id) ?? parseDocument(bytes, name, id);
    });
  }

  /** Takes a text that came by another way, such as standard input; its references count from `origin`, where there is one. */
  take(text: Uint8Array | string, name: string, origin?: Origin): Document {
    return this.#once(name, origin, () => {
      this.#countFile(name);
      this.#countBytes(text.length, name);
      return parseDocument(text, name);
    });
  }

  async fetch(url: string): Promise<Document> {
    const known = this.#documents.get(url);
    if (known) return unwrap(known);
    if (!this.#remote) {
      throw new UserError(
        `The reference goes to the network (${shorten(url)}), which is off; --allow-host HOST opens one host.`,
      );
    }
    const remote = this.#remote;
    // Files and time are counted before the answer, and a failure is remembered: documents decide how many are asked for.
    this.#countFile(url);
    let text: string;
    const start = performance.now();
    try {
      if (this.#networkMs > this.limits.timeoutSeconds * 1000) {
        throw new LimitError('The network has taken longer than the limit (--timeout raises it).', { file: url }, true);
      }
      text = await remote(url);
    } catch (error) {
      if (error instanceof UserError) this.#documents.set(url, error);
      throw error;
    } finally {
      this.#networkMs += performance.now() - start;
    }
    return this.#once(url, undefined, () => {
      this.#countBytes(text.length, url);
      return parseDocument(text, url);
    });
  }

  /** The ids of everything that was read. */
  filesRead(): string[] {
    return [...this.#documents.keys()];
  }

  /** Puts a document in the place of the one with its id that was read: its text was edited. */
  replace(document: Document): void {
    this.#documents.set(document.id, document);
  }

  originOf(document: Document): Origin | undefined {
    return this.#origins.get(document.id);
  }

  #once(id: string, origin: Origin | undefined, read: () => Document): Document {
    const known = this.#documents.get(id);
    if (known) return unwrap(known);
    if (origin) this.#origins.set(id, origin);
    try {
      const document = read();
      this.#documents.set(id, document);
      return document;
    } catch (error) {
      if (error instanceof UserError) this.#documents.set(id, error);
      throw error;
    }
  }

  #countFile(name: string): void {
    if (++this.#files <= this.limits.maxFiles) return;
    const message = `This run reads more than ${this.limits.maxFiles} files (--max-files raises the limit).`;
    throw new LimitError(message, { file: name }, true);
  }

  #countBytes(count: number, name: string): void {
    this.#bytes += count;
    if (this.#bytes <= this.limits.maxTotalBytes) return;
    const shown = Math.round(this.limits.maxTotalBytes / 1024 / 1024);
    const message = `This run reads more than ${shown} MiB in all (--max-total-size raises the limit).`;
    throw new LimitError(message, { file: name }, true);
  }
}

function unwrap(known: Document | UserError): Document {
  if (known instanceof UserError) throw known;
  return known;
}

/** Enough of a reference to know it again, where a hostile one fills the file. */
export function shorten(text: string): string {
  return text.length <= 300 ? text : `${text.slice(0, 300)}…`;
}
