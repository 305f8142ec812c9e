import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  shorten
} from "./chunk-S6HYGXVM.js";
import {
  openapiVersion
} from "./chunk-AGCXGDEU.js";
import {
  LimitError
} from "./chunk-UZY35I6P.js";
import {
  UserError
} from "./chunk-2DNSTSAZ.js";
import {
  fromPointer,
  getAt,
  isObject,
  own
} from "./chunk-2LKYFRJO.js";

// src/document/reference-tree.ts
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
    this.#reportRings();
  }
  /** References that lead to one another and never to a value: one problem for each ring. */
  #reportRings() {
    const places = /* @__PURE__ */ new Map();
    for (const [document, { references }] of this.written) {
      for (const reference of references) {
        if (this.target(this.target(reference.object)?.value)) places.set(reference.object, { document, reference });
      }
    }
    const seen = /* @__PURE__ */ new Map();
    for (const [start, { reference }] of places) {
      if (reference.isExtension) continue;
      let at = start;
      while (typeof at === "object" && at !== null && !seen.has(at)) {
        seen.set(at, start);
        at = this.#targets.get(at)?.value;
      }
      const found = typeof at === "object" && at !== null && seen.get(at) === start ? places.get(at) : void 0;
      if (!found) continue;
      const message = `The reference "${shorten(found.reference.ref)}" leads back to itself, and never to a value.`;
      this.#report(found.document, [{ reference: found.reference, message }]);
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
    const fragment = hash === -1 ? "" : decodePart(ref.slice(hash + 1));
    const path = fromPointer(fragment);
    if (!path) {
      const named = this.written.get(document)?.anchors.get(`#${fragment}`);
      if (named) return this.#anchorTarget(document, named);
      return `The reference "${shown}" leads nowhere: there is no anchor "${shorten(fragment)}" in ${document.file}.`;
    }
    const value = getAt(document.data, path);
    if (value !== void 0) return { document, path, value };
    const through = this.#through(document, path);
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
  #through(document, path) {
    let value = document.data;
    for (const [index, key] of path.entries()) {
      if (isObject(value) && typeof value.$ref === "string" && !Object.hasOwn(value, key)) {
        if (++this.#hops > mostHops) return void 0;
        const next = this.#resolve(document, value.$ref);
        return typeof next === "string" ? void 0 : this.#through(next.document, [...next.path, ...path.slice(index)]);
      }
      value = getAt(value, [key]);
      if (value === void 0) return void 0;
    }
    return { document, path, value };
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
  place(path) {
    let document = this.root;
    let value = document.data;
    let at = [];
    for (const key of path) {
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
  const path = [];
  const visit = (value) => {
    if (typeof value !== "object" || value === null) return;
    if (wanted.has(value)) found.set(value, [...path]);
    for (const [key, child] of Object.entries(value)) {
      path.push(key);
      visit(child);
      path.pop();
    }
  };
  visit(data);
  return found;
}
function lowerFirst(text) {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
function decodePart(text) {
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
function treeOf(root) {
  const tree = new ReferenceTree(root);
  tree.written.set(root, findReferences(root));
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
  const target = join(origin.path, decodePart(url).replaceAll("\\", "/"));
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

export {
  findReferences,
  loadTree,
  treeOf
};
