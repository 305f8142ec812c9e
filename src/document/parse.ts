/** Bytes or text → Document: decoding, and which of the two syntaxes it is. */
import { UserError } from '../errors.ts';
import type { Position } from '../finding.ts';
import type { Document } from './document.ts';
import { foreignText } from './foreign.ts';
import { parseJson } from './json.ts';
import { lineIndex } from './lines.ts';
import { parseYaml, parseYamlStream } from './yaml.ts';

/** Decodes UTF-8 (a byte order mark is dropped). Throws a UserError for other encodings and for compressed bytes (T-07, T-13). */
export function decodeText(bytes: Uint8Array, file: string): string {
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new UserError('The file is encoded as UTF-16; save it as UTF-8.', { file, line: 1, column: 1 });
  }
  if (first === 0x1f && second === 0x8b) {
    throw new UserError('The file is compressed (gzip); unpack it first.', { file, line: 1, column: 1 });
  }
  const archive =
    first === 0x50 || first === 0x25 ? foreignText(String.fromCharCode(...bytes.subarray(0, 8))) : undefined;
  if (archive !== undefined) throw new UserError(archive, { file, line: 1, column: 1 });
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(hasMark ? bytes.subarray(3) : bytes);
  } catch {
    throw new UserError('The file holds bytes that are not UTF-8 text; save it as UTF-8.', {
      file,
      ...firstBadByte(hasMark ? bytes.subarray(3) : bytes),
    });
  }
  // Bytes are looked through far faster than text.
  if (bytes.includes(0)) {
    const nul = text.indexOf('\0');
    throw new UserError('The file holds a NUL character; it is no text file.', { file, ...lineIndex(text)(nul) });
  }
  return text;
}

function firstBadByte(bytes: Uint8Array): Position {
  // The valid part keeps its characters in the lenient decoding, so the first replacement that is not in the bytes is the place.
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  let at = 0;
  for (const char of lenient) {
    const isWritten = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (char === '\ufffd' && !isWritten) break;
    const code = char.codePointAt(0)!;
    offset += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    at += char.length;
  }
  return lineIndex(lenient)(at);
}

/**
 * Reads one document. The content decides the syntax, not the name: what begins with `{` or `[` is JSON, and YAML where it
 * is not valid JSON and not named `.json`. `id` is the document's identity in a run (default: `file`).
 * Throws a UserError (exit 2) with file, line and column.
 */
export function parseDocument(input: Uint8Array | string, file: string, id = file): Document {
  const text = textOf(input, file);
  try {
    return readJson(text, file, id) ?? parseYaml(text, file, id);
  } catch (error) {
    const foreign = error instanceof UserError && isSyntax(error) ? foreignText(text) : undefined;
    throw foreign === undefined ? error : new UserError(foreign, { file, line: 1, column: 1 });
  }
}

function isSyntax(error: UserError): boolean {
  return /^This is not valid (JSON|YAML)/.test(error.message);
}

/**
 * Reads the documents of a file that may hold several (YAML separated by `---`), as gateways and Kubernetes take them;
 * none where it has no content. Throws a UserError as `parseDocument` does.
 */
export function parseDocuments(input: Uint8Array | string, file: string, id = file): Document[] {
  const text = textOf(input, file);
  const json = readJson(text, file, id);
  return json ? [json] : parseYamlStream(text, file, id);
}

function textOf(input: Uint8Array | string, file: string): string {
  return typeof input === 'string' ? input.replace(/^\ufeff/, '') : decodeText(input, file);
}

/** Undefined where the text is to be read as YAML. */
function readJson(text: string, file: string, id: string): Document | undefined {
  const first = /\S/.exec(text)?.[0];
  if (first !== '{' && first !== '[') return undefined;
  if (/\.json$/i.test(file)) return parseJson(text, file, id);
  try {
    return parseJson(text, file, id);
  } catch (error) {
    if (!(error instanceof UserError) || !error.message.startsWith('This is not valid JSON')) throw error;
    return undefined;
  }
}
