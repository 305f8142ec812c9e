import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  lineChange
} from "./chunk-6QS5CYUD.js";
import {
  spliceText
} from "./chunk-525BFK43.js";
import {
  expandOperands,
  filesBelow,
  looksLikeOpenapi,
  notOpenapi
} from "./chunk-FV54NQIJ.js";
import {
  openapiVersion
} from "./chunk-AGCXGDEU.js";
import {
  listTree,
  resolveCommit
} from "./chunk-2CS6ZORS.js";
import {
  LimitError
} from "./chunk-UZY35I6P.js";
import {
  UserError
} from "./chunk-2DNSTSAZ.js";
import {
  own
} from "./chunk-2LKYFRJO.js";

// src/diff/sides.ts
import { existsSync, statSync } from "node:fs";
import path from "node:path";
async function readSide(operand, means) {
  if (operand.trim() === "") throw new UserError("One side has an empty name: name a document or a folder.");
  const folder = folderFiles(operand, means);
  return folder ? readFolder(folder, means) : sideOf(await readOne(operand, means));
}
function sideOf(document) {
  return { documents: void 0, document: checked(document), unread: /* @__PURE__ */ new Map() };
}
async function readPublished(operand, { published, loader }) {
  if (published) return loader.take(await published(operand), operand);
  throw new UserError("What a gateway published is read by the commands, with a config that has gateways.", {
    file: operand
  });
}
async function readOne(operand, means) {
  const { spaces, loader, io, allowRemote } = means;
  const options = { cwd: io.cwd, maxFiles: 1, allowEmpty: false, allowRemote };
  const [found, second] = expandOperands([operand], spaces, options);
  if (second || !found)
    throw new UserError("A comparison takes one document on each side, or a folder.", { file: operand });
  if (found.kind === "stdin") return loader.take(await io.readStdin(loader.limits.maxFileBytes), "<stdin>");
  if (found.kind === "published") return readPublished(operand, means);
  return found.kind === "remote" ? loader.fetch(found.url) : loader.read(found.origin);
}
function checked(document) {
  if (!openapiVersion(document.data))
    throw new UserError(notOpenapi(document.data), { file: document.file, line: 1, column: 1 });
  return document;
}
function folderFiles(operand, { spaces, loader, io }) {
  const { maxFiles } = loader.limits;
  const isDocument = (file) => /\.(ya?ml|json)$/i.test(file);
  const full = path.resolve(io.cwd, operand);
  if (operand !== "-" && existsSync(full)) {
    if (!statSync(full).isDirectory()) return void 0;
    const files2 = filesBelow(full, maxFiles * 100).filter(isDocument);
    return new Map(files2.map((file) => [file, spaces.onDisk(path.join(operand, file))]));
  }
  const revision = /^([^:]+):(.*)$/.exec(operand);
  if (!revision || /^[a-z]:[\\/]/i.test(operand) || /^(https?|published):/i.test(operand)) return void 0;
  const [, ref = "", folder = ""] = revision;
  const { commit, top } = resolveCommit(ref, io.cwd);
  const normal = path.posix.normalize(folder || ".").replace(/\/$/, "");
  const prefix = normal === "." ? "" : `${normal}/`;
  const files = listTree(top, commit);
  if (files.includes(normal)) return void 0;
  const inside = files.filter((file) => file.startsWith(prefix) && isDocument(file));
  return inside.length === 0 ? void 0 : new Map(inside.map((file) => [file.slice(prefix.length), spaces.atRevision(ref, file)]));
}
function readFolder(files, { loader }) {
  const documents = [];
  const unread = /* @__PURE__ */ new Map();
  for (const [file, origin] of files) {
    try {
      const document = loader.read(origin);
      if (looksLikeOpenapi(document.data)) documents.push({ path: file, document: checked(document) });
    } catch (error) {
      if (!(error instanceof UserError) || isOfRun(error)) throw error;
      unread.set(file, { error, isDocument: saysOpenapi(origin, loader) });
    }
  }
  return { documents, document: void 0, unread };
}
function isOfRun(error) {
  return error instanceof LimitError && error.isOfRun;
}
function saysOpenapi(origin, loader) {
  try {
    const bytes = origin.space.read(origin.path, loader.limits.maxFileBytes);
    return /^[\s{]*["']?(?:openapi|swagger)["']?\s*:/m.test(new TextDecoder().decode(bytes));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return true;
  }
}
function baseOperand(base, file, spaces, cwd) {
  if (base.includes(":") || existsSync(path.resolve(cwd, base))) return base;
  return `${base}:${spaces.onDisk(file).path}`;
}

// src/diff/write-version.ts
import path2 from "node:path";
function withVersion(document, version) {
  return spliceText(document.text, [versionSplice(document, version)]);
}
function suggestVersion(document, { ok, required, problems }) {
  if (ok || required === null || !path2.isAbsolute(document.id)) return void 0;
  try {
    const change = lineChange(document.text, [versionSplice(document, required)]);
    if (!change) return void 0;
    const mends = problems.map(({ id }) => id);
    return { file: document.file, ...change, kind: "version", mends, message: `The next version is ${required}.` };
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}
function versionSplice(document, version) {
  const value = own(own(document.data, "info"), "version");
  const place = document.locate(["info", "version"], "value");
  const refuse = () => {
    throw new UserError("info.version is not written here as a plain value; write the version by hand.", {
      file: document.file,
      ...place.start
    });
  };
  if (value === void 0 || typeof value === "object" || place.start.line !== place.end.line) return refuse();
  const start = offsetOf(document.text, place.start);
  const end = offsetOf(document.text, place.end);
  const written = document.text.slice(start, end);
  const quote = /^(["']).*\1$/s.exec(written)?.[1] ?? "";
  const isPlain = quote === "" && /^[\w.+-]+$/.test(written) && String(value).length > 0;
  if (quote === "" ? !isPlain : !written.slice(1, -1).includes(String(value))) return refuse();
  const text = quote === "" && document.syntax === "json" ? `"${version}"` : quote + version + quote;
  return { start, end, text };
}
function offsetOf(text, { line, column }) {
  const ends = /\r\n|\n|\r/g;
  let start = 0;
  for (let at = 1; at < line; at++) {
    if (!ends.exec(text)) break;
    start = ends.lastIndex;
  }
  return start + column - 1;
}

export {
  readSide,
  isOfRun,
  baseOperand,
  withVersion,
  suggestVersion
};
