import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  placesOf
} from "./chunk-SS47TMY6.js";
import {
  expandOperands,
  filesBelow,
  globMatches,
  looksLikeOpenapi,
  notOpenapi
} from "./chunk-U7GHZD6Y.js";
import {
  openapiVersion
} from "./chunk-LGAWDHJX.js";
import {
  listTree,
  resolveCommit
} from "./chunk-E3Y6EQVI.js";
import {
  didYouMean
} from "./chunk-EQ7TL2PA.js";
import {
  UserError
} from "./chunk-J3KQMDLK.js";
import {
  changeIds,
  isVersionProblem
} from "./chunk-RDHCM6FO.js";
import {
  dayOf
} from "./chunk-GUQR3A33.js";
import {
  isObject,
  own
} from "./chunk-SOU4XMNB.js";

// src/diff/accepted.ts
var acceptedFile = ".specgate/accepted.yaml";
var keys = ["id", "pointer", "by", "reason", "until", "file"];
function findAccepted(spaces, loader, revision) {
  const onDisk = spaces.onDisk(acceptedFile);
  try {
    return readAccepted(loader.read(revision === void 0 ? onDisk : spaces.atRevision(revision, onDisk.path)));
  } catch (error) {
    if (error instanceof UserError && /no such file/i.test(error.message)) return [];
    throw error;
  }
}
function readAccepted(document) {
  const isBare = Array.isArray(document.data);
  const list = isBare ? document.data : own(document.data, "accepted");
  const refuse = (path2, message) => {
    throw new UserError(message, { file: document.file, ...document.locate(path2).start });
  };
  if (document.data === null) return [];
  if (!Array.isArray(list))
    return refuse([], "Accepted changes are a list under `accepted`, each with id, pointer, by, reason and until.");
  return list.map((entry, index) => {
    const at = isBare ? [index] : ["accepted", index];
    if (!isObject(entry)) return refuse(at, "An accepted change has id, pointer, by, reason and until.");
    for (const key of Object.keys(entry)) {
      if (!keys.includes(key)) refuse([...at, key], `An accepted change has no key "${key}"${didYouMean(key, keys)}.`);
    }
    const text = (key) => {
      const value = own(entry, key);
      if (value === void 0)
        refuse(at, `The accepted change lacks "${key}": who accepts what, why and until when must be written down.`);
      return typeof value === "string" && (key === "pointer" || value.trim() !== "") ? value : refuse([...at, key], `"${key}" of an accepted change is text.`);
    };
    const until = text("until");
    if (dayOf(until) !== until) refuse([...at, "until"], '"until" is a day such as 2027-01-31.');
    const id = text("id");
    const ids = changeIds().filter((known) => !isVersionProblem(known));
    if (!ids.includes(id)) refuse([...at, "id"], `There is no kind of change "${id}"${didYouMean(id, ids)}.`);
    const file = own(entry, "file") === void 0 ? void 0 : text("file");
    return { id, pointer: text("pointer"), by: text("by"), reason: text("reason"), until, file };
  });
}
function markAccepted(changes, accepted, today) {
  return changes.map((change) => {
    const { isAt, file } = placesOf(change);
    const entries = accepted.filter(
      (one) => one.id === change.id && isAt(one.pointer) && (one.file === void 0 || globMatches(one.file, file))
    );
    const holds = entries.find((one) => one.until >= today);
    const [entry] = holds ? [holds] : entries;
    if (!entry) return change;
    const { by, reason, until, approvedBy } = entry;
    const acceptance = { by, reason, until, ...approvedBy !== void 0 && { approvedBy } };
    return { ...change, [holds ? "accepted" : "lapsed"]: acceptance };
  });
}
function markProposed(changes, proposed, today) {
  if (proposed.length === 0) return [...changes];
  const asIf = markAccepted(changes, proposed, today);
  return changes.map((change, index) => {
    const acceptance = change.accepted ? void 0 : asIf[index].accepted;
    return acceptance ? { ...change, proposed: acceptance } : change;
  });
}
function addedTo(known, all) {
  const texts = new Set(known.map((one) => JSON.stringify(one)));
  return all.filter((one) => !texts.has(JSON.stringify(one)));
}

// src/diff/sides.ts
import { existsSync, statSync } from "node:fs";
import path from "node:path";
async function readSide(operand, means) {
  if (operand.startsWith("published:"))
    return { documents: void 0, document: checked(await readPublished(operand, means)) };
  const folder = folderFiles(operand, means);
  if (folder) return { documents: readFolder(folder, means), document: void 0 };
  return { documents: void 0, document: checked(await readOne(operand, means)) };
}
async function readPublished(operand, { published, loader }) {
  if (published) return loader.take(await published(operand), operand);
  throw new UserError("What a gateway published is compared by specgate diff, with a config that has gateways.", {
    file: operand
  });
}
async function readOne(operand, { spaces, loader, io, allowRemote }) {
  const options = { cwd: io.cwd, maxFiles: 1, allowEmpty: false, allowRemote };
  const [found, second] = expandOperands([operand], spaces, options);
  if (second || !found)
    throw new UserError("A comparison takes one document on each side, or a folder.", { file: operand });
  if (found.kind === "stdin") return loader.take(await io.readStdin(loader.limits.maxFileBytes), "<stdin>");
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
  if (!revision || /^[a-z]:[\\/]/i.test(operand) || /^https?:/i.test(operand)) return void 0;
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
  const found = [];
  for (const [file, origin] of files) {
    const document = readFound(origin, loader);
    if (document && looksLikeOpenapi(document.data)) found.push({ path: file, document: checked(document) });
  }
  return found;
}
function readFound(origin, loader) {
  try {
    return loader.read(origin);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const bytes = origin.space.read(origin.path, loader.limits.maxFileBytes);
    if (/^[\s{]*["']?(?:openapi|swagger)["']?\s*:/m.test(new TextDecoder().decode(bytes))) throw error;
    return void 0;
  }
}
function baseOperand(base, file, spaces, cwd) {
  if (base.includes(":") || existsSync(path.resolve(cwd, base))) return base;
  return `${base}:${spaces.onDisk(file).path}`;
}

export {
  findAccepted,
  markAccepted,
  markProposed,
  addedTo,
  readSide,
  baseOperand
};
