import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  parseDocument
} from "./chunk-PIMGXGWV.js";
import {
  LimitError
} from "./chunk-UZY35I6P.js";
import {
  UserError
} from "./chunk-2DNSTSAZ.js";

// src/document/loader.ts
var Loader = class {
  limits;
  #remote;
  #parsed;
  #documents = /* @__PURE__ */ new Map();
  #origins = /* @__PURE__ */ new Map();
  #files = 0;
  #bytes = 0;
  #networkMs = 0;
  /** `parsed` holds what other loaders of the run have parsed. */
  constructor(limits, remote, parsed) {
    this.limits = limits;
    this.#parsed = parsed;
    this.#remote = remote;
  }
  /** Reads one file. Throws a UserError. */
  read(origin) {
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
  take(text, name, origin) {
    return this.#once(name, origin, () => {
      this.#countFile(name);
      this.#countBytes(text.length, name);
      return parseDocument(text, name);
    });
  }
  async fetch(url) {
    const known = this.#documents.get(url);
    if (known) return unwrap(known);
    if (!this.#remote) {
      throw new UserError(
        `The reference goes to the network (${shorten(url)}), which is off; --allow-host HOST opens one host.`
      );
    }
    const remote = this.#remote;
    this.#countFile(url);
    let text;
    const start = performance.now();
    try {
      if (this.#networkMs > this.limits.timeoutSeconds * 1e3) {
        throw new LimitError("The network has taken longer than the limit (--timeout raises it).", { file: url }, true);
      }
      text = await remote(url);
    } catch (error) {
      if (error instanceof UserError) this.#documents.set(url, error);
      throw error;
    } finally {
      this.#networkMs += performance.now() - start;
    }
    return this.#once(url, void 0, () => {
      this.#countBytes(text.length, url);
      return parseDocument(text, url);
    });
  }
  /** The ids of everything that was read. */
  filesRead() {
    return [...this.#documents.keys()];
  }
  /** Puts a document in the place of the one with its id that was read: its text was edited. */
  replace(document) {
    this.#documents.set(document.id, document);
  }
  originOf(document) {
    return this.#origins.get(document.id);
  }
  #once(id, origin, read) {
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
  #countFile(name) {
    if (++this.#files <= this.limits.maxFiles) return;
    const message = `This run reads more than ${this.limits.maxFiles} files (--max-files raises the limit).`;
    throw new LimitError(message, { file: name }, true);
  }
  #countBytes(count, name) {
    this.#bytes += count;
    if (this.#bytes <= this.limits.maxTotalBytes) return;
    const shown = Math.round(this.limits.maxTotalBytes / 1024 / 1024);
    const message = `This run reads more than ${shown} MiB in all (--max-total-size raises the limit).`;
    throw new LimitError(message, { file: name }, true);
  }
};
function unwrap(known) {
  if (known instanceof UserError) throw known;
  return known;
}
function shorten(text) {
  return text.length <= 300 ? text : `${text.slice(0, 300)}…`;
}

export {
  Loader,
  shorten
};
