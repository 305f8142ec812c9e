import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  onceInRun
} from "./chunk-4PHS265X.js";
import {
  parseDocument
} from "./chunk-PIMGXGWV.js";

// src/document/parsed.ts
var mostBytes = 8 * 1024 * 1024;
var ParsedTexts = class {
  /** By name and id, the one that was asked for longest ago first. */
  #known = /* @__PURE__ */ new Map();
  #bytes = 0;
  /** As `parseDocument` does; the same document for the same bytes. Throws what that throws. */
  parse(bytes, name, id) {
    const key = JSON.stringify([name, id]);
    const known = this.#known.get(key);
    if (known) this.#forget(key, known.bytes);
    const isSame = known !== void 0 && Buffer.compare(known.bytes, bytes) === 0;
    const document = isSame ? known.document : parseDocument(bytes, name, id);
    if (bytes.length > mostBytes) return document;
    for (const [oldest, { bytes: old }] of this.#known) {
      if (this.#bytes + bytes.length <= mostBytes) break;
      this.#forget(oldest, old);
    }
    this.#known.set(key, { bytes, document });
    this.#bytes += bytes.length;
    return document;
  }
  #forget(key, bytes) {
    this.#known.delete(key);
    this.#bytes -= bytes.length;
  }
};
function parsedTexts(io) {
  return onceInRun(io, "parsed texts", () => new ParsedTexts());
}

export {
  parsedTexts
};
