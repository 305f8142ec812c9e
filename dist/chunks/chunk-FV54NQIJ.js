import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  diskSpace,
  folderInRepository,
  gitSpace,
  similarFile,
  workspaceOf
} from "./chunk-2CS6ZORS.js";
import {
  compareText
} from "./chunk-CIDFJ7I2.js";
import {
  foreignData
} from "./chunk-PIMGXGWV.js";
import {
  LimitError
} from "./chunk-UZY35I6P.js";
import {
  UserError
} from "./chunk-2DNSTSAZ.js";
import {
  own
} from "./chunk-2LKYFRJO.js";

// src/document/operands.ts
import { existsSync, statSync } from "node:fs";
import path2 from "node:path";

// src/document/glob.ts
import { readdirSync } from "node:fs";
import path from "node:path";
function globMatches(glob, file) {
  return alternatives(glob).some((one) => segmentsMatch(trimStart(one).split("/"), trimStart(file).split("/")));
}
function isGlob(text) {
  return /[*?]/.test(text) || firstBraces(text) !== void 0;
}
var mostAlternatives = 100;
function alternatives(glob) {
  let list = [glob];
  for (; ; ) {
    const next = list.flatMap((one) => {
      const braces = firstBraces(one);
      if (!braces) return [one];
      const [open, close] = braces;
      const parts = one.slice(open + 1, close).split(",");
      return parts.map((part) => one.slice(0, open) + part + one.slice(close + 1));
    });
    if (next.length === list.length || next.length > mostAlternatives) return list;
    list = next;
  }
}
function firstBraces(text) {
  let open = -1;
  let hasComma = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === "{") {
      open = at;
      hasComma = false;
    } else if (char === ",") hasComma = true;
    else if (char === "}") {
      if (open !== -1 && hasComma) return [open, at];
      open = -1;
    }
  }
  return void 0;
}
function trimStart(text) {
  return text.startsWith("./") ? text.slice(2) : text;
}
function segmentsMatch(glob, file) {
  let at = passStars(glob, /* @__PURE__ */ new Set([0]));
  for (const segment of file) {
    const next = /* @__PURE__ */ new Set();
    for (const position of at) {
      const pattern = glob[position];
      if (pattern === void 0) continue;
      if (pattern === "**") next.add(position);
      else if (wildcardMatches(pattern, segment)) next.add(position + 1);
    }
    at = passStars(glob, next);
  }
  return at.has(glob.length);
}
function passStars(glob, at) {
  for (const position of at) if (glob[position] === "**") at.add(position + 1);
  return at;
}
function wildcardMatches(pattern, text) {
  let star = -1;
  let mark = 0;
  let p = 0;
  let t = 0;
  while (t < text.length) {
    if (pattern[p] === "*") {
      star = p++;
      mark = t;
    } else if (p < pattern.length && (pattern[p] === "?" || pattern[p] === text[t])) {
      p++;
      t++;
    } else if (star !== -1) {
      p = star + 1;
      t = ++mark;
    } else return false;
  }
  while (pattern[p] === "*") p++;
  return p === pattern.length;
}
var skippedFolders = /* @__PURE__ */ new Set(["node_modules", ".git"]);
function filesBelow(folder, limit) {
  const found = [];
  const visit = (at, prefix) => {
    for (const entry of entriesOf(at)) {
      if (entry.isDirectory()) {
        if (!skippedFolders.has(entry.name)) visit(path.join(at, entry.name), `${prefix}${entry.name}/`);
      } else if (entry.isFile()) found.push(prefix + entry.name);
      if (found.length > limit) {
        throw new LimitError(`There are more than ${limit} files in this folder; name one nearer to the documents.`, {
          file: folder
        });
      }
    }
  };
  visit(folder, "");
  return found;
}
function entriesOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => compareText(a.name, b.name));
  } catch (error) {
    const { code } = error;
    throw new UserError(`The folder cannot be listed (${code ?? "unknown error"}).`, { file: folder });
  }
}

// src/document/operands.ts
var Spaces = class {
  #cwd;
  #known = /* @__PURE__ */ new Map();
  constructor(cwd) {
    this.#cwd = cwd;
  }
  /** The origin of a file on disk. Throws a UserError where its folder does not exist. */
  onDisk(file) {
    const full = path2.resolve(this.#cwd, file);
    const root = workspaceOf(full, this.#cwd);
    let space = this.#known.get(root);
    if (!space) {
      if (!existsSync(root)) throw new UserError("There is no such file.", { file });
      space = diskSpace(root, this.#cwd);
      this.#known.set(root, space);
    }
    return { space, path: path2.relative(root, full).split(path2.sep).join("/") };
  }
  /**
   * The origin of a file at a revision: from the top of the repository, or with `./` or `../` from the working directory,
   * as git has it. Throws a UserError.
   */
  atRevision(ref, file) {
    const key = `git:${ref}`;
    let space = this.#known.get(key);
    if (!space) {
      space = gitSpace(ref, this.#cwd);
      this.#known.set(key, space);
    }
    if (!/^\.\.?\//.test(file)) return { space, path: path2.posix.normalize(file) };
    return { space, path: path2.posix.join(folderInRepository(this.#cwd), file) };
  }
};
function expandOperands(operands, spaces, {
  cwd,
  maxFiles,
  allowEmpty,
  allowRemote
}) {
  const found = /* @__PURE__ */ new Map();
  const add = (key, operand) => {
    if (!found.has(key)) found.set(key, operand);
  };
  const addFile = (file, isFound) => {
    const origin = spaces.onDisk(file);
    add(origin.space.id(origin.path), { kind: "file", origin, isFound });
  };
  for (const operand of operands) {
    if (operand === "") throw new UserError("An empty name was given where a file was expected.");
    if (operand === "-") add("-", { kind: "stdin" });
    else if (operand.startsWith("published:")) add(operand, { kind: "published", name: operand });
    else if (/^https?:\/\//i.test(operand)) {
      if (!allowRemote)
        throw new UserError("Documents from the network are off; --allow-remote reads an https URL.", {
          file: operand
        });
      if (!/^https:/i.test(operand)) throw new UserError("Only https URLs are read.", { file: operand });
      add(operand, { kind: "remote", url: operand });
    } else {
      const local = path2.sep === "\\" ? operand.replaceAll("/", "\\") : operand.replaceAll("\\", "/");
      const name = existsSync(path2.resolve(cwd, operand)) ? operand : local;
      if (existsSync(path2.resolve(cwd, name))) {
        if (!statSync(path2.resolve(cwd, name)).isDirectory()) addFile(name, false);
        else for (const file of documentFiles(path2.resolve(cwd, name), maxFiles)) addFile(path2.join(name, file), true);
      } else if (isGlob(operand)) {
        const base = globBase(local);
        const below = existsSync(path2.resolve(cwd, base)) ? filesBelow(path2.resolve(cwd, base), maxFiles * 100) : [];
        const prefix = base === "." || base === "/" ? base.replace(".", "") : `${base}/`;
        const files = below.map((file) => prefix + file).filter((file) => globMatches(local, file));
        if (files.length === 0 && !allowEmpty)
          throw new UserError(`No file matches "${operand}" (--allow-empty if that is fine).`);
        for (const file of files) addFile(file, true);
      } else {
        const revision = /^([^:]+):(.+)$/.exec(operand);
        if (!revision || /^[a-z]:[\\/]/i.test(operand))
          throw new UserError(`There is no such file${similarFile(path2.resolve(cwd, name))}.`, { file: operand });
        const origin = spaces.atRevision(revision[1], revision[2].replaceAll("\\", "/"));
        add(origin.space.id(origin.path), { kind: "file", origin, isFound: false });
      }
    }
  }
  return [...found.values()];
}
function documentFiles(folder, maxFiles) {
  return filesBelow(folder, maxFiles * 100).filter((file) => /\.(ya?ml|json)$/i.test(file));
}
function globBase(glob) {
  const parts = glob.split("/");
  const first = parts.findIndex(isGlob);
  return parts.slice(0, first === -1 ? -1 : first).join("/") || (glob.startsWith("/") ? "/" : ".");
}
function mayBeOpenapi(bytes, isBroken = false) {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1").replaceAll("\0", "");
  const hasKey = (name) => new RegExp(`(?:^|[^\\w.-])${name}["']?\\s*:`).test(text);
  if (hasKey("openapi") || hasKey("swagger")) return true;
  if (isBroken) return false;
  return text.includes("\\u00") || hasKey("info") && (hasKey("paths") || hasKey("webhooks"));
}
function looksLikeOpenapi(data) {
  if (own(data, "openapi") !== void 0 || own(data, "swagger") !== void 0) return true;
  return own(data, "info") !== void 0 && (own(data, "paths") !== void 0 || own(data, "webhooks") !== void 0);
}
function notOpenapi(data) {
  const stated = own(data, "openapi") ?? own(data, "swagger");
  if (stated !== void 0) {
    const shown = JSON.stringify(typeof stated === "object" ? "…" : String(stated).slice(0, 40));
    return `The document says it is OpenAPI ${shown}; specgate reads 2.0, 3.0, 3.1 and 3.2.`;
  }
  return foreignData(data);
}

export {
  globMatches,
  isGlob,
  filesBelow,
  Spaces,
  expandOperands,
  mayBeOpenapi,
  looksLikeOpenapi,
  notOpenapi
};
