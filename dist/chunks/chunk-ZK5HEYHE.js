import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  looksLikeOpenapi,
  notOpenapi
} from "./chunk-FV54NQIJ.js";
import {
  refuseDuplicates
} from "./chunk-VIH5PB6I.js";
import {
  findReferences,
  loadTree
} from "./chunk-AD6VCFMU.js";
import {
  Loader
} from "./chunk-S6HYGXVM.js";
import {
  isSame,
  isSameDigest
} from "./chunk-RTM4CE4P.js";
import {
  digestOf
} from "./chunk-G6WBYKH6.js";
import {
  UserError
} from "./chunk-2DNSTSAZ.js";
import {
  fromPointer,
  getAt,
  isObject,
  own,
  toPointer
} from "./chunk-2LKYFRJO.js";

// src/document/bundle.ts
var operation = {
  parameters: "[]parameter",
  requestBody: "requestBody",
  responses: "*response",
  callbacks: "*callback"
};
var methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
var subschemas = [
  ...["items", "additionalItems", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"],
  ...["unevaluatedItems", "unevaluatedProperties", "contentSchema"]
];
var each = (keys, place) => Object.fromEntries(keys.map((key) => [key, place]));
var described = { schema: "schema", content: "*mediaType", examples: "*example", items: "schema" };
var places = {
  root: {
    ...{ paths: "*pathItem", webhooks: "*pathItem", components: "components" },
    ...{ definitions: "*schema", parameters: "*parameter", responses: "*response" }
  },
  components: {
    ...{ schemas: "*schema", responses: "*response", parameters: "*parameter", examples: "*example" },
    ...{ requestBodies: "*requestBody", headers: "*header", securitySchemes: "*securityScheme", links: "*link" },
    ...{ callbacks: "*callback", pathItems: "*pathItem", mediaTypes: "*mediaType" }
  },
  pathItem: { ...each(methods, "operation"), parameters: "[]parameter", additionalOperations: "*operation" },
  operation,
  parameter: described,
  header: described,
  requestBody: { content: "*mediaType" },
  response: { headers: "*header", content: "*mediaType", links: "*link", schema: "schema" },
  mediaType: { schema: "schema", itemSchema: "schema", examples: "*example", encoding: "*encoding" },
  encoding: { headers: "*header" },
  schema: {
    ...each(subschemas, "schema"),
    ...each(["allOf", "anyOf", "oneOf", "prefixItems"], "[]schema"),
    ...each(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"], "*schema")
  }
};
var sections3 = {
  ...{ schema: "schemas", response: "responses", parameter: "parameters", example: "examples", header: "headers" },
  ...{ requestBody: "requestBodies", securityScheme: "securitySchemes", link: "links", callback: "callbacks" }
};
var sections2 = {
  schema: "definitions",
  parameter: "parameters",
  response: "responses"
};
var maxNodes = 2e6;
function bundle(tree) {
  const [problem] = tree.problems;
  if (problem) {
    const { start } = problem.document.locate(problem.path);
    throw new UserError(problem.message, { file: problem.document.file, ...start });
  }
  for (const unreadable of tree.unreadable) throw unreadable;
  return new Bundler(tree).run();
}
var Bundler = class {
  #tree;
  #sections;
  /** What moved: by file and pointer, the pointer in the bundle. */
  #moved = /* @__PURE__ */ new Map();
  #queue = [];
  /** Names taken in each section of the root. */
  #names = /* @__PURE__ */ new Map();
  #byText = /* @__PURE__ */ new Map();
  #nodes = 0;
  constructor(tree) {
    this.#tree = tree;
    this.#sections = tree.version === "2.0" ? sections2 : sections3;
  }
  run() {
    const { root } = this.#tree;
    const data = this.#copy(root.data, "root", root, []);
    for (let next = this.#queue.shift(); next; next = this.#queue.shift()) {
      const { section, name, target, place } = next;
      const holder = this.#tree.version === "2.0" ? data : child(data, "components");
      child(holder, section)[name] = this.#copy(target.value, place, target.document, []);
    }
    return data;
  }
  #copy(value, place, document, inside) {
    if (typeof value !== "object" || value === null) return value;
    if (++this.#nodes > maxNodes) {
      throw new UserError("With everything that it refers to the document grows beyond all measure.", {
        file: this.#tree.root.file
      });
    }
    if (Array.isArray(value)) {
      const item = place.startsWith("[]") ? place.slice(2) : place === "schema" ? "schema" : "other";
      return value.map((one) => this.#copy(one, item, document, inside));
    }
    const target = this.#tree.target(value);
    if (target) return this.#reference(value, target, place, document, inside);
    const copy = {};
    for (const [key, one] of Object.entries(value))
      set(copy, key, this.#copy(one, below(place, key), document, inside));
    if (place === "schema") this.#mapping(copy, document);
    return copy;
  }
  #reference(value, target, place, document, inside) {
    const { root } = this.#tree;
    const isWrittenLocally = document === root && String(value.$ref).startsWith("#");
    const pointer = isWrittenLocally ? String(value.$ref) : this.#pointerTo(target, place);
    if (pointer !== void 0) {
      const copy = {};
      for (const [key, one] of Object.entries(value)) {
        set(copy, key, key === "$ref" ? pointer : this.#copy(one, below(place, key), document, inside));
      }
      return copy;
    }
    const here = keyOf(target);
    if (inside.includes(here)) {
      throw new UserError("This part refers to itself and cannot be written out in one document.", {
        file: target.document.file,
        ...target.document.locate(target.path).start
      });
    }
    const written = this.#copy(target.value, place, target.document, [...inside, here]);
    if (!isObject(written)) return written;
    const { $ref: _ref, ...siblings } = value;
    return { ...written, ...this.#copy(siblings, place, document, inside) };
  }
  /** Where the target stands in the bundle; undefined where it has to be written out. */
  #pointerTo(target, place) {
    if (target.document === this.#tree.root) return `#${toPointer(target.path)}`;
    const section = this.#sections[place];
    if (section === void 0) return void 0;
    const known = this.#moved.get(keyOf(target));
    if (known !== void 0) return known;
    const name = this.#freeName(section, nameOf(target));
    const path = this.#tree.version === "2.0" ? [section, name] : ["components", section, name];
    const pointer = `#${toPointer(path)}`;
    this.#moved.set(keyOf(target), pointer);
    this.#queue.push({ section, name, target, place });
    return pointer;
  }
  #freeName(section, wanted) {
    let taken = this.#names.get(section);
    if (!taken) {
      const data = this.#tree.root.data;
      const holder = this.#tree.version === "2.0" ? data : data.components;
      const own2 = isObject(holder) && Object.hasOwn(holder, section) ? holder[section] : void 0;
      taken = new Set(isObject(own2) ? Object.keys(own2) : []);
      this.#names.set(section, taken);
    }
    let name = wanted;
    for (let count = 2; taken.has(name); count++) name = `${wanted}-${count}`;
    taken.add(name);
    return name;
  }
  /** A discriminator names schemas by references that are no `$ref`. */
  #mapping(schema, document) {
    const { discriminator } = schema;
    if (!isObject(discriminator) || !isObject(discriminator.mapping)) return;
    for (const [value, text] of Object.entries(discriminator.mapping)) {
      if (typeof text !== "string" || document === this.#tree.root && text.startsWith("#")) continue;
      const target = this.#targetOf(text, document);
      const pointer = target && this.#pointerTo(target, "schema");
      if (pointer !== void 0) set(discriminator.mapping, value, pointer);
    }
  }
  /** The target of a reference by its text: what a `$ref` of the same text in the same file leads to. */
  #targetOf(text, document) {
    let known = this.#byText.get(document);
    if (!known) {
      known = /* @__PURE__ */ new Map();
      for (const { object, ref } of findReferences(document).references) {
        const target = this.#tree.target(object);
        if (target) known.set(ref, target);
      }
      this.#byText.set(document, known);
    }
    return known.get(text) ?? known.get(`./${text}`) ?? known.get(text.replace(/^\.\//, ""));
  }
};
function below(place, key) {
  if (place.startsWith("*")) return place.slice(1);
  if (place === "callback") return key.startsWith("x-") ? "other" : "pathItem";
  const entries = places[place];
  return entries && Object.hasOwn(entries, key) ? entries[key] : "other";
}
function nameOf({ document, path }) {
  const file = document.id.split(/[\\/]/).at(-1).replace(/\.[a-z]+$/i, "");
  const last = path.length === 0 ? file : String(path.at(-1));
  return last.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^-+|-+$/g, "") || "part";
}
function keyOf({ document, path }) {
  return `${document.id}#${toPointer(path)}`;
}
function child(holder, key) {
  const known = Object.hasOwn(holder, key) ? holder[key] : void 0;
  if (isObject(known)) return known;
  const made = {};
  set(holder, key, made);
  return made;
}
function set(holder, key, value) {
  if (key === "__proto__")
    Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
  else holder[key] = value;
}

// src/gateway/desired.ts
function apiWith(products, api) {
  for (const { apis } of products) {
    const found = apis.find((one) => isSame(one, api) && isSameDigest(one.digest, api.digest));
    if (found) return found;
  }
  return void 0;
}
async function loadDesired({ config, names, limits, commit, originOf }) {
  const loader = new Loader(limits);
  const apis = /* @__PURE__ */ new Map();
  const apiNamed = (name) => {
    let api = apis.get(name);
    if (!api) {
      api = loadApi(name, originOf(config.data.apis.get(name).file), loader);
      apis.set(name, api);
    }
    return api;
  };
  const products = [];
  for (const [name, product] of config.data.products ?? []) {
    if (names && !names.includes(name)) continue;
    const wanted = [];
    for (const api of product.apis) wanted.push(await apiNamed(api));
    products.push(productOf(name, product, wanted, config));
  }
  return { products, commit };
}
async function loadApi(name, origin, loader) {
  const document = loader.read(origin);
  const { file } = document;
  if (!looksLikeOpenapi(document.data)) throw new UserError(notOpenapi(document.data), { file, line: 1, column: 1 });
  const tree = await loadTree(document, loader);
  for (const one of tree.documents.values()) refuseDuplicates(one);
  const version = own(own(document.data, "info"), "version");
  if (typeof version !== "string" || !/^[0-9A-Za-z][0-9A-Za-z.+_-]*$/.test(version)) {
    const { start } = document.locate(["info", "version"]);
    throw new UserError('The document needs an info.version such as "1.0.0" to be published under.', {
      file,
      ...start
    });
  }
  const bundled = tree.documents.size === 1 && tree.problems.length === 0 ? document.data : bundle(tree);
  return { name, version, file, document, tree, bundled, digest: digestOf(bundled) };
}
function productOf(name, product, apis, config) {
  const at = ["products", name];
  const refuse = (message, below2 = []) => {
    throw new UserError(message, { file: config.file, ...config.place([...at, ...below2]) });
  };
  if (apis.length === 0) refuse(`The product ${name} has no API; a product needs at least one.`, ["apis"]);
  const plans = [...product.plans ?? []].map(([plan, said]) => planOf(plan, said));
  if (plans.length === 0) {
    refuse(
      `The product ${name} has no plan that anybody could subscribe to; plans: {default: {title: Default}} is one.`
    );
  }
  const twice = apis.find((api, index) => apis.indexOf(api) !== index);
  if (twice) refuse(`The product ${name} names the API ${twice.name} twice.`, ["apis"]);
  const content = {
    name,
    version: product.version,
    title: product.title ?? name,
    plans,
    visibility: {
      view: product.visibility?.view ?? "public",
      subscribe: product.visibility?.subscribe ?? "authenticated"
    }
  };
  const digests = apis.map((api) => [api.name, api.version, api.digest]);
  return { ...content, apis, digest: digestOf({ ...content, apis: digests }) };
  function planOf(plan, said) {
    const place = ["plans", plan];
    const text = said["rate-limit"];
    const rateLimit = text === void 0 ? void 0 : rateLimitOf(text);
    if (rateLimit === null) {
      refuse(`The rate limit ${text} lets nobody call; a count and a period are at least 1.`, [...place, "rate-limit"]);
    }
    for (const [api, { operations = [] }] of said.apis ?? []) {
      const found = apis.find((one) => one.name === api);
      if (!found)
        refuse(`The plan ${plan} opens the API ${api}, which is not in the product ${name}.`, [...place, "apis", api]);
      const index = operations.findIndex((operation2) => !hasOperation(found, operation2));
      if (index === -1) continue;
      const below2 = [...place, "apis", api, "operations", index];
      refuse(`The plan ${plan} opens ${operations[index]}, which ${found.file} does not have.`, below2);
    }
    const opened = [...said.apis ?? []].map(
      ([api, { operations }]) => [api, operations?.map(split) ?? "all"]
    );
    return {
      name: plan,
      title: said.title ?? plan,
      ...rateLimit && { rateLimit },
      ...said.apis && { apis: new Map(opened) },
      needsApproval: said.approval ?? false
    };
  }
}
function rateLimitOf(text) {
  const match = /^([0-9]+)\/([0-9]*)(second|minute|hour|day|week|month|year)s?$/.exec(text);
  if (!match) return void 0;
  const [count, every] = [Number(match[1]), Number(match[2] || "1")];
  const isSound = [count, every].every((number) => number >= 1 && Number.isSafeInteger(number));
  return isSound ? { count, every, unit: match[3] } : null;
}
function split(operation2) {
  const at = operation2.indexOf(" ");
  return { method: operation2.slice(0, at), path: operation2.slice(at + 1) };
}
function hasOperation({ bundled }, operation2) {
  const { method, path: template } = split(operation2);
  const item = own(own(bundled, "paths"), template);
  const pointer = own(item, "$ref");
  const path = typeof pointer === "string" && pointer.startsWith("#") ? fromPointer(pointer.slice(1)) : void 0;
  return isObject(own(path ? getAt(bundled, path) : item, method.toLowerCase()));
}

export {
  apiWith,
  loadDesired
};
