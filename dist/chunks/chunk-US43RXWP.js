import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  diskSpace,
  folderInRepository,
  gitSpace,
  workspaceOf
} from "./chunk-MCSXNNGB.js";
import {
  filesBelow,
  globMatches,
  isGlob
} from "./chunk-AYXWZ5Y7.js";
import {
  openapiVersion
} from "./chunk-FNZGBSVG.js";
import {
  decodeText,
  parseDocument
} from "./chunk-RLUD6VY5.js";
import {
  LimitError
} from "./chunk-QNSYFYDE.js";
import {
  UserError
} from "./chunk-J3KQMDLK.js";
import {
  fromPointer,
  getAt,
  isObject,
  own
} from "./chunk-HSJZFMJD.js";

// src/document/loader.ts
var Loader = class {
  limits;
  #remote;
  #documents = /* @__PURE__ */ new Map();
  #origins = /* @__PURE__ */ new Map();
  #files = 0;
  #bytes = 0;
  #networkMs = 0;
  constructor(limits, remote) {
    this.limits = limits;
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
      return parseDocument(bytes, name, id);
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
  #once(id, origin, read2) {
    const known = this.#documents.get(id);
    if (known) return unwrap(known);
    if (origin) this.#origins.set(id, origin);
    try {
      const document = read2();
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

// src/document/operands.ts
import { existsSync, statSync } from "node:fs";
import path from "node:path";
var Spaces = class {
  #cwd;
  #known = /* @__PURE__ */ new Map();
  constructor(cwd) {
    this.#cwd = cwd;
  }
  /** The origin of a file on disk. Throws a UserError where its folder does not exist. */
  onDisk(file) {
    const full = path.resolve(this.#cwd, file);
    const root = workspaceOf(full, this.#cwd);
    let space = this.#known.get(root);
    if (!space) {
      if (!existsSync(root)) throw new UserError("There is no such file.", { file });
      space = diskSpace(root, this.#cwd);
      this.#known.set(root, space);
    }
    return { space, path: path.relative(root, full).split(path.sep).join("/") };
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
    if (!/^\.\.?\//.test(file)) return { space, path: path.posix.normalize(file) };
    return { space, path: path.posix.join(folderInRepository(this.#cwd), file) };
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
    else if (/^https?:\/\//i.test(operand)) {
      if (!allowRemote)
        throw new UserError("Documents from the network are off; --allow-remote reads an https URL.", {
          file: operand
        });
      if (!/^https:/i.test(operand)) throw new UserError("Only https URLs are read.", { file: operand });
      add(operand, { kind: "remote", url: operand });
    } else {
      const local = path.sep === "\\" ? operand.replaceAll("/", "\\") : operand.replaceAll("\\", "/");
      const name = existsSync(path.resolve(cwd, operand)) ? operand : local;
      if (existsSync(path.resolve(cwd, name))) {
        if (!statSync(path.resolve(cwd, name)).isDirectory()) addFile(name, false);
        else for (const file of documentFiles(path.resolve(cwd, name), maxFiles)) addFile(path.join(name, file), true);
      } else if (isGlob(operand)) {
        const base = globBase(local);
        const below = existsSync(path.resolve(cwd, base)) ? filesBelow(path.resolve(cwd, base), maxFiles * 100) : [];
        const prefix = base === "." || base === "/" ? base.replace(".", "") : `${base}/`;
        const files = below.map((file) => prefix + file).filter((file) => globMatches(local, file));
        if (files.length === 0 && !allowEmpty)
          throw new UserError(`No file matches "${operand}" (--allow-empty if that is fine).`);
        for (const file of files) addFile(file, true);
      } else {
        const revision = /^([^:]+):(.+)$/.exec(operand);
        if (!revision || /^[a-z]:[\\/]/i.test(operand))
          throw new UserError("There is no such file.", { file: operand });
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
  if (own(data, "asyncapi") !== void 0)
    return "This is an AsyncAPI document; specgate reads OpenAPI 2.0, 3.0, 3.1 and 3.2.";
  const schema = own(own(data, "info"), "schema");
  if (typeof schema === "string" && schema.includes("postman")) {
    return "This is a Postman collection, not an OpenAPI document; export the API as OpenAPI first.";
  }
  return "This is not an OpenAPI document: it has no `openapi` (3.x) or `swagger` (2.0) key at its root.";
}

// src/document/remote.ts
import { lookup as lookupAddress } from "node:dns";
import { get } from "node:https";
import { BlockList, isIP } from "node:net";
var maxBytes = 5 * 1024 * 1024;
var mostRedirects = 3;
var realNetwork = { lookup: lookupAddress, isPublic: isPublicAddress, timeoutMs: 5e3 };
function remoteReader(allowed, network = realNetwork) {
  if (allowed.urls.length === 0 && allowed.hosts.length === 0) return void 0;
  return (url) => readRemote(url, allowed, network);
}
async function readRemote(text, allowed, network = realNetwork) {
  let url = parse(text);
  if (!allowed.urls.includes(text) && !allowed.hosts.includes(url.hostname.toLowerCase())) {
    throw new UserError(`The host ${url.hostname} is not allowed; --allow-host ${url.hostname} opens it.`, {
      file: text
    });
  }
  const { host } = url;
  const end = Date.now() + network.timeoutMs;
  for (let redirects = 0; ; redirects++) {
    const answer = await request(url, network, end);
    if (typeof answer === "string") return answer;
    url = parse(answer.location, url);
    if (url.host !== host)
      throw new UserError(`The answer leads to another host (${url.host}), which is not followed.`, { file: text });
    if (redirects === mostRedirects) throw new UserError("The answer is redirected again and again.", { file: text });
  }
}
function parse(text, base) {
  let url;
  try {
    url = new URL(text, base);
  } catch {
    throw new UserError("This is no valid URL.", { file: text });
  }
  if (url.protocol !== "https:") throw new UserError("Only https URLs are read.", { file: text });
  if (url.username || url.password)
    throw new UserError("A URL with a name or password in it is not read.", { file: url.host });
  return url;
}
function request(url, network, end) {
  return new Promise((resolve, reject) => {
    const refuse = (message) => reject(new UserError(message, { file: url.href }));
    const lookup = (name, options, done) => {
      network.lookup(name, { ...options, all: true }, (error, found) => {
        if (error) return done(error, "", 4);
        const addresses = found;
        const isInner = addresses.length === 0 || addresses.some(({ address }) => !network.isPublic(address));
        if (isInner) return done(Object.assign(new Error("inner address"), { code: "INNER" }), "", 4);
        if (options.all) return done(null, addresses);
        return done(null, addresses[0].address, addresses[0].family);
      });
    };
    if (isIP(url.hostname.replace(/^\[|\]$/g, "")) && !network.isPublic(url.hostname.replace(/^\[|\]$/g, ""))) {
      return refuse("The address is an inner one (private, loopback or link-local), which is not read.");
    }
    const outgoing = get(
      url,
      {
        agent: false,
        lookup,
        headers: { accept: "application/json, application/yaml, text/plain, */*", "user-agent": "specgate" },
        ...network.ca === void 0 ? {} : { ca: network.ca }
      },
      (answer) => {
        const { statusCode = 0, headers } = answer;
        if (statusCode >= 300 && statusCode < 400 && headers.location) {
          answer.destroy();
          return resolve({ location: headers.location });
        }
        if (statusCode !== 200) {
          answer.destroy();
          return refuse(`The server answered with status ${statusCode}.`);
        }
        const chunks = [];
        let length = 0;
        answer.on("data", (chunk) => {
          length += chunk.length;
          if (length > maxBytes) {
            answer.destroy();
            refuse("The answer has more than 5 MiB.");
          } else chunks.push(chunk);
        });
        answer.on("end", () => {
          const bytes = Buffer.concat(chunks);
          try {
            decodeText(bytes, url.href);
          } catch (error) {
            return reject(error);
          }
          resolve(bytes.toString("utf8"));
        });
        answer.on("error", () => refuse("The connection broke off."));
      }
    );
    outgoing.on("error", (error) => {
      if (error.code === "INNER")
        refuse("The host leads to an inner address (private, loopback or link-local), which is not read.");
      else refuse(`The server cannot be reached (${error.code ?? "connection failed"}).`);
    });
    const timer = setTimeout(
      () => {
        refuse(`The server did not answer in full within ${network.timeoutMs / 1e3} s.`);
        outgoing.destroy();
      },
      Math.max(0, end - Date.now())
    );
    outgoing.on("close", () => clearTimeout(timer));
  });
}
var innerAddresses = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3]
]) {
  innerAddresses.addSubnet(network, bits, "ipv4");
}
var globalUnicast = new BlockList();
globalUnicast.addSubnet("2000::", 3, "ipv6");
for (const [network, bits] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20]
]) {
  innerAddresses.addSubnet(network, bits, "ipv6");
}
function isPublicAddress(address) {
  const family = isIP(address);
  if (family === 4) return !innerAddresses.check(address, "ipv4");
  if (family === 0 || address.includes("%")) return false;
  return globalUnicast.check(address, "ipv6") && !innerAddresses.check(address, "ipv6");
}

// src/document/references.ts
var nameMaps = /* @__PURE__ */ new Set([
  "properties",
  "patternProperties",
  "definitions",
  "$defs",
  "dependentSchemas",
  "schemas",
  "responses",
  "parameters",
  "examples",
  "requestBodies",
  "headers",
  "securitySchemes",
  "links",
  "callbacks",
  "pathItems",
  "paths",
  "webhooks",
  "content",
  "encoding",
  "variables",
  "mediaTypes"
]);
var dataKeys = /* @__PURE__ */ new Set(["example", "default", "enum", "const", "value"]);
function findReferences(document) {
  const references = [];
  const anchors = /* @__PURE__ */ new Map();
  const isSwagger = own(document.data, "swagger") !== void 0;
  const visit = (value, key, isNames, isExtension) => {
    if (Array.isArray(value)) {
      for (const item of value) if (typeof item === "object" && item !== null) visit(item, key, false, isExtension);
      return;
    }
    const record = value;
    if (typeof record.$ref === "string" && Object.hasOwn(record, "$ref")) {
      references.push({ object: record, ref: record.$ref, isExtension });
    }
    for (const name in record) {
      const child = record[name];
      if (typeof child !== "object" || child === null) {
        if (!isNames && typeof child === "string" && name.charCodeAt(0) === 36) {
          if (name === "$anchor" || name === "$dynamicAnchor") anchors.set(`#${child}`, record);
          else if (name === "$id") anchors.set(child, record);
        }
        continue;
      }
      if (!isNames) {
        if (dataKeys.has(name)) {
          if (name === "example" && isLoneReference(child)) visit(child, name, false, isExtension);
          continue;
        }
        if (name === "examples" && (isSwagger || Array.isArray(child))) continue;
      }
      visit(child, name, !isNames && nameMaps.has(name), isExtension || !isNames && name.startsWith("x-"));
    }
  };
  if (typeof document.data === "object" && document.data !== null) visit(document.data, "", false, false);
  return { references, anchors };
}
function isLoneReference(value) {
  return Object.keys(value).length === 1 && typeof own(value, "$ref") === "string";
}

// src/document/tree.ts
async function loadTree(root, loader) {
  const tree = new ReferenceTree(root);
  const queue = [root];
  for (let document = queue.pop(); document; document = queue.pop()) {
    const written = findReferences(document);
    tree.written.set(document, written);
    for (const reference of written.references) {
      const url = reference.ref.startsWith("#") ? "" : reference.ref.split("#")[0] ?? "";
      if (url === "" || written.anchors.has(reference.ref)) continue;
      const found = tree.external(document, url) ?? await readOrFail(document, url, loader);
      tree.externals.set(externalKey(document, url), found);
      if (found instanceof UserError) {
        const isThere = found.place.line !== void 0 || found instanceof LimitError;
        if (isThere && !reference.isExtension) tree.unreadable.add(found);
      } else if (!tree.documents.has(found.id)) {
        tree.documents.set(found.id, found);
        queue.push(found);
      }
    }
  }
  tree.resolveAll();
  return tree;
}
async function readOrFail(from, url, loader) {
  try {
    return await read(from, url, loader);
  } catch (error) {
    if (!(error instanceof UserError) || error instanceof LimitError && error.isOfRun) throw error;
    return error;
  }
}
async function read(from, url, loader) {
  if (/^https?:/i.test(url) || /^https:/.test(from.id)) {
    const absolute = URL.canParse(url, /^https:/.test(from.id) ? from.id : void 0);
    if (!absolute) throw new UserError("It is no valid URL.");
    return loader.fetch(/^https?:/i.test(url) ? url : new URL(url, from.id).href);
  }
  if (/^[a-z][a-z0-9+.-]+:/i.test(url) && !/^[a-z]:[\\/]/i.test(url)) {
    throw new UserError(`References of this kind are not followed (${url.split(":")[0]}:).`);
  }
  const origin = loader.originOf(from);
  if (!origin)
    throw new UserError(
      "A relative reference cannot be followed here: the document has no folder (it came from standard input)."
    );
  const target = join(origin.path, decode(url).replaceAll("\\", "/"));
  if (target === void 0) throw new UserError("The reference leaves the workspace; it is not followed.");
  return loader.read({ space: origin.space, path: target });
}
function join(from, relative) {
  if (relative.startsWith("/") || /^[a-z]:\//i.test(relative)) return void 0;
  const parts = from.split("/").slice(0, -1);
  for (const part of relative.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return void 0;
  }
  return parts.join("/");
}
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
function externalKey(from, url) {
  return `${from.id}
${url}`;
}
var mostHops = 20;
var ReferenceTree = class {
  root;
  version;
  documents;
  problems = [];
  unreadable = /* @__PURE__ */ new Set();
  written = /* @__PURE__ */ new Map();
  externals = /* @__PURE__ */ new Map();
  #targets = /* @__PURE__ */ new Map();
  /** By reference object: where its chain ends; undefined where it never does. */
  #ends = /* @__PURE__ */ new Map();
  #anchorPaths = /* @__PURE__ */ new Map();
  /** References that the one that is being resolved leads through. */
  #hops = 0;
  constructor(root) {
    this.root = root;
    this.version = openapiVersion(root.data);
    this.documents = /* @__PURE__ */ new Map([[root.id, root]]);
  }
  external(from, url) {
    return this.externals.get(externalKey(from, url));
  }
  resolveAll() {
    for (const [document, { references }] of this.written) {
      const known = /* @__PURE__ */ new Map();
      const broken = [];
      for (const reference of references) {
        this.#hops = 0;
        const found = known.get(reference.ref) ?? this.#resolve(document, reference.ref);
        known.set(reference.ref, found);
        if (typeof found !== "string") this.#targets.set(reference.object, found);
        else if (found !== "" && !reference.isExtension) broken.push({ reference, message: found });
      }
      if (broken.length > 0) this.#report(document, broken);
    }
  }
  /** The target, or why there is none; empty where that is told as `unreadable`. */
  #resolve(from, ref) {
    const shown = shorten(ref);
    const hash = ref.indexOf("#");
    const url = hash === -1 ? ref : ref.slice(0, hash);
    const anchored = this.written.get(from).anchors.get(ref);
    if (anchored && !ref.startsWith("#/")) return this.#anchorTarget(from, anchored);
    let document = from;
    if (url !== "") {
      const external = this.external(from, url);
      if (!external) return `The reference "${shown}" leads nowhere.`;
      if (external instanceof UserError) {
        if (this.unreadable.has(external)) return "";
        return `The reference "${shown}" cannot be followed: ${lowerFirst(external.message)}`;
      }
      document = external;
    }
    const fragment = hash === -1 ? "" : decode(ref.slice(hash + 1));
    const path2 = fromPointer(fragment);
    if (!path2) {
      const named = this.written.get(document)?.anchors.get(`#${fragment}`);
      if (named) return this.#anchorTarget(document, named);
      return `The reference "${shown}" leads nowhere: there is no anchor "${shorten(fragment)}" in ${document.file}.`;
    }
    const value = getAt(document.data, path2);
    if (value !== void 0) return { document, path: path2, value };
    const through = this.#through(document, path2);
    if (through) return through;
    return `The reference "${shown}" leads nowhere: ${document.file} has nothing at ${shorten(fragment) || "its root"}.`;
  }
  #anchorTarget(document, value) {
    let paths = this.#anchorPaths.get(document);
    if (!paths) {
      paths = pathsOf(document.data, new Set(this.written.get(document).anchors.values()));
      this.#anchorPaths.set(document, paths);
    }
    return { document, path: paths.get(value) ?? [], value };
  }
  /** A pointer may go through other references: `#/paths/~1a/get` where `/a` is a `$ref` to another file. */
  #through(document, path2) {
    let value = document.data;
    for (const [index, key] of path2.entries()) {
      if (isObject(value) && typeof value.$ref === "string" && !Object.hasOwn(value, key)) {
        if (++this.#hops > mostHops) return void 0;
        const next = this.#resolve(document, value.$ref);
        return typeof next === "string" ? void 0 : this.#through(next.document, [...next.path, ...path2.slice(index)]);
      }
      value = getAt(value, [key]);
      if (value === void 0) return void 0;
    }
    return { document, path: path2, value };
  }
  #report(document, broken) {
    const paths = pathsOf(document.data, new Set(broken.map(({ reference }) => reference.object)));
    for (const { reference, message } of broken) {
      this.problems.push({ document, path: paths.get(reference.object) ?? [], message });
    }
  }
  target(value) {
    return typeof value === "object" && value !== null ? this.#targets.get(value) : void 0;
  }
  // A property, so that it can be handed on without its object.
  deref = (value) => {
    if (typeof value !== "object" || value === null || value.$ref === void 0) return value;
    const end = this.#end(value);
    return end ? end.value : value;
  };
  /** The end of a chain of references; what was found out for one is kept for all of its links. */
  #end(value) {
    const links = [];
    const seen = /* @__PURE__ */ new Set();
    let end;
    for (let at = value; ; at = end.value) {
      const target = this.target(at);
      if (!target) break;
      const link = at;
      if (this.#ends.has(link) || seen.has(link)) {
        end = this.#ends.get(link);
        break;
      }
      seen.add(link);
      links.push(link);
      end = target;
    }
    for (const link of links) this.#ends.set(link, end);
    return end;
  }
  place(path2) {
    let document = this.root;
    let value = document.data;
    let at = [];
    for (const key of path2) {
      const next = getAt(value, [key]);
      if (next === void 0) break;
      at.push(key);
      value = next;
      const end = typeof value === "object" && value !== null ? this.#end(value) : void 0;
      if (end) {
        document = end.document;
        at = [...end.path];
        value = end.value;
      }
    }
    return { document, path: at };
  }
  references() {
    return this.#targets;
  }
};
function pathsOf(data, wanted) {
  const found = /* @__PURE__ */ new Map();
  const path2 = [];
  const visit = (value) => {
    if (typeof value !== "object" || value === null) return;
    if (wanted.has(value)) found.set(value, [...path2]);
    for (const [key, child] of Object.entries(value)) {
      path2.push(key);
      visit(child);
      path2.pop();
    }
  };
  visit(data);
  return found;
}
function lowerFirst(text) {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export {
  Loader,
  Spaces,
  expandOperands,
  mayBeOpenapi,
  looksLikeOpenapi,
  notOpenapi,
  remoteReader,
  loadTree
};
