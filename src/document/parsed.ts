/** What a run has parsed: its engines read the same documents, each on its own, and parsing costs most. */
import type { Io } from '../io.ts';
import { onceInRun } from '../once.ts';
import type { Document } from './document.ts';
import { parseDocument } from './parse.ts';

/** Of text; what is parsed takes many times as much. */
const mostBytes = 8 * 1024 * 1024;

export class ParsedTexts {
  /** By name and id, the one that was asked for longest ago first. */
  readonly #known = new Map<string, { bytes: Uint8Array; document: Document }>();
  #bytes = 0;

  /** As `parseDocument` does; the same document for the same bytes. Throws what that throws. */
  parse(bytes: Uint8Array, name: string, id: string): Document {
    const key = JSON.stringify([name, id]);
    const known = this.#known.get(key);
    if (known) this.#forget(key, known.bytes);
    const isSame = known !== undefined && Buffer.compare(known.bytes, bytes) === 0;
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

  #forget(key: string, bytes: Uint8Array): void {
    this.#known.delete(key);
    this.#bytes -= bytes.length;
  }
}

/** The texts of this run. */
export function parsedTexts(io: Io): ParsedTexts {
  return onceInRun(io, 'parsed texts', () => new ParsedTexts());
}
