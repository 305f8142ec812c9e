import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  isSame
} from "./chunk-R6BW4LAQ.js";
import {
  digestOf
} from "./chunk-K7SLSXEQ.js";
import {
  startProgress
} from "./chunk-AFKQXKRW.js";
import {
  redact
} from "./chunk-TTJNLSKB.js";
import {
  Spaces,
  looksLikeOpenapi,
  notOpenapi
} from "./chunk-U7GHZD6Y.js";
import {
  findReferences,
  loadTree
} from "./chunk-SIENOSGZ.js";
import {
  Loader
} from "./chunk-NSNGEYZS.js";
import {
  readConfig
} from "./chunk-PIAUS5DU.js";
import {
  commitTime,
  hasCommit,
  isAncestor,
  isShallow,
  readBlob,
  resolveCommit
} from "./chunk-E3Y6EQVI.js";
import {
  didYouMean
} from "./chunk-EQ7TL2PA.js";
import {
  UserError
} from "./chunk-J3KQMDLK.js";
import {
  logLine
} from "./chunk-NVGMYW7E.js";
import {
  fromPointer,
  getAt,
  isObject,
  own,
  toPointer
} from "./chunk-SOU4XMNB.js";

// src/gateway/journal.ts
import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeSync
} from "node:fs";
import path from "node:path";
var runsFolder = ".specgate/runs";
var maxBytes = 256 * 1024 * 1024;
function fileJournals(folder) {
  const full = path.join(folder, ...runsFolder.split("/"));
  return {
    open(start) {
      const file = `${start.run}.jsonl`;
      const journal = {
        name: `${runsFolder}/${file}`,
        write: (record) => append(path.join(full, file), `${runsFolder}/${file}`, record)
      };
      journal.write(start);
      return journal;
    },
    runs(gateway) {
      if (!existsSync(full)) return [];
      const files = readdirSync(full).filter((name) => name.endsWith(".jsonl"));
      return files.sort().map((name) => readRun(path.join(full, name), `${runsFolder}/${name}`)).filter((run) => run.start.gateway === gateway);
    }
  };
}
function runName(now, command, gateway) {
  const stamp = new Date(now).toISOString().replace(/[-:]/g, "");
  return `${stamp}-${command}-${gateway}-${randomBytes(3).toString("hex")}`;
}
function append(file, name, record) {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const descriptor = openSync(file, "a", 384);
    try {
      writeSync(descriptor, `${redact(JSON.stringify(record))}
`);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    const { code } = error;
    if (code === void 0) throw error;
    throw new UserError(`The journal cannot be written (${code}), and nothing is done without it.`, { file: name });
  }
}
function readRun(file, name) {
  if (statSync(file).size > maxBytes)
    throw new UserError("The journal is too large to be one of ours.", { file: name });
  const lines = readFileSync(file, "utf8").split("\n");
  const isWhole = lines.at(-1) === "";
  const records = lines.filter(Boolean).flatMap((line, index, all) => {
    const record = parse(line);
    if (isObject(record) && typeof record.event === "string") return [record];
    if (index === all.length - 1 && !isWhole) return [];
    throw new UserError("This line is no record of a journal.", { file: name, line: index + 1, column: 1 });
  });
  const [start] = records;
  if (start?.event !== "start" || start.schema !== "specgate/run/1" || !Array.isArray(own(start, "steps"))) {
    throw new UserError("This is no journal of a run (specgate/run/1).", { file: name, line: 1, column: 1 });
  }
  return { start, records };
}
function parse(line) {
  try {
    return JSON.parse(line);
  } catch {
    return void 0;
  }
}
function isCutOff({ records }) {
  const finish = records.find((record) => record.event === "finish");
  return finish === void 0 || finish.event !== "finish" || finish.result === "failed";
}
function begunSteps({ start, records }) {
  const begun = new Set(records.flatMap((record) => record.event === "begin" ? [record.step] : []));
  return start.steps.flatMap((what, step) => begun.has(step) ? [{ run: start.run, step, what }] : []);
}
function undoneSteps({ start, records }) {
  return records.flatMap((record) => {
    const place = record.event === "end" ? start.undoes[record.step] : void 0;
    return place ? [place] : [];
  });
}

// src/commands/gateway/session.ts
import { hostname, userInfo } from "node:os";
import path3 from "node:path";
import { setTimeout as wait } from "node:timers/promises";

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
    const path4 = this.#tree.version === "2.0" ? [section, name] : ["components", section, name];
    const pointer = `#${toPointer(path4)}`;
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
function nameOf({ document, path: path4 }) {
  const file = document.id.split(/[\\/]/).at(-1).replace(/\.[a-z]+$/i, "");
  const last = path4.length === 0 ? file : String(path4.at(-1));
  return last.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^-+|-+$/g, "") || "part";
}
function keyOf({ document, path: path4 }) {
  return `${document.id}#${toPointer(path4)}`;
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
  refuseDuplicates(tree);
  const version = own(own(document.data, "info"), "version");
  if (typeof version !== "string" || !/^[0-9A-Za-z][0-9A-Za-z.+_-]*$/.test(version)) {
    const { start } = document.locate(["info", "version"]);
    throw new UserError('The document needs an info.version such as "1.0.0" to be published under.', {
      file,
      ...start
    });
  }
  const referenced = [...tree.documents.values()].filter((one) => one !== document);
  const bundled = tree.documents.size === 1 && tree.problems.length === 0 ? document.data : bundle(tree);
  return { name, version, file, document, referenced, bundled, digest: digestOf(bundled) };
}
function refuseDuplicates(tree) {
  for (const document of tree.documents.values()) {
    const [twice] = document.duplicateKeys;
    if (!twice) continue;
    throw new UserError(`The key "${twice.key}" stands twice; it is already in line ${twice.firstLine}.`, {
      file: document.file,
      ...twice.range.start
    });
  }
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
  const path4 = typeof pointer === "string" && pointer.startsWith("#") ? fromPointer(pointer.slice(1)) : void 0;
  return isObject(own(path4 ? getAt(bundled, path4) : item, method.toLowerCase()));
}

// src/gateway/history.ts
function historyOf(folder) {
  let here;
  try {
    here = resolveCommit("HEAD", folder);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { head: void 0, relationOf: () => "unknown" };
  }
  const { commit, top } = here;
  return {
    head: { sha: commit, time: commitTime(top, commit) },
    relationOf(sha) {
      if (sha === commit) return "same";
      if (!/^[0-9a-f]{12,64}$/.test(sha)) return "unknown";
      if (!hasCommit(top, sha)) return isShallow(top) ? "shallow" : "unknown";
      if (isAncestor(top, sha, commit)) return "ancestor";
      if (isAncestor(top, commit, sha)) return "descendant";
      return isShallow(top) ? "shallow" : "diverged";
    }
  };
}

// src/gateway/providers/index.ts
import path2 from "node:path";
var openers = {
  async files(context) {
    const [{ folderOnDisk }, { filesProvider }] = await Promise.all([
      import("./disk-EIWLQ5WD.js"),
      import("./files-DUYZQJJP.js")
    ]);
    const { config, folder, io, owner } = context;
    const root = path2.resolve(folder, needed(context, "path", config.path));
    const disk = folderOnDisk(root, io.cwd, io.now);
    const { catalogRendering } = await import("./of-catalog-MOIGPE77.js");
    if (config["kong-version"] !== void 0) return filesProvider(disk, owner, catalogRendering(config, owner));
    const render = catalogRendering({ "version-in": "header", ...config }, owner);
    return filesProvider(disk, owner, { what: "configuration of Kong", render });
  },
  async kong(context) {
    const [{ kongProvider }, { kindOf, kongRendering }] = await Promise.all([
      import("./kong-H7IYHF7R.js"),
      import("./rendering-MIN3TXKW.js")
    ]);
    const { config, owner, io, clock, notice } = context;
    return kongProvider(
      {
        url: needed(context, "url", config.url),
        workspace: config.workspace,
        owner,
        expectedId: config["expect-gateway-id"],
        rendering: kongRendering(config),
        deprecationPage: config["deprecation-page"],
        kind: kindOf(config),
        notice,
        ...clock && { clock }
      },
      io
    );
  },
  async "kong-file"(context) {
    const [{ folderOnDisk }, { kindOf, kongRendering }, { kongFileProvider }] = await Promise.all([
      import("./disk-EIWLQ5WD.js"),
      import("./rendering-MIN3TXKW.js"),
      import("./kong-file-NIOS3PFT.js")
    ]);
    const { config, folder, io, owner } = context;
    const file = path2.resolve(folder, needed(context, "path", config.path));
    return kongFileProvider({
      folder: folderOnDisk(path2.dirname(file), io.cwd, io.now),
      file: path2.basename(file),
      owner,
      kind: kindOf(config),
      rendering: kongRendering(config),
      tags: config.tags ?? [],
      deprecationPage: config["deprecation-page"]
    });
  },
  async aps(context) {
    const [{ apsProvider }, { apsSettings }, { teamFiles }] = await Promise.all([
      import("./aps-SYPRPDRH.js"),
      import("./settings-6GIMODTQ.js"),
      import("./team-files-6C44SXSX.js")
    ]);
    const { name, config, folder, io, owner, qualifier, clock, notice } = context;
    return apsProvider(
      {
        url: needed(context, "url", config.url),
        settings: apsSettings(config, { name, qualifier, owner }),
        team: teamFiles(config.manifests ?? [], folder, io.cwd),
        notice,
        ...clock && { clock }
      },
      io
    );
  },
  async "api-connect"(context) {
    const [{ apiConnectProvider }, { apiConnectSettings }] = await Promise.all([
      import("./api-connect-UWBCAENW.js"),
      import("./settings-AJZ4L244.js")
    ]);
    const { name, config, io, owner, clock, notice } = context;
    return apiConnectProvider(
      { settings: apiConnectSettings(config, { name, owner }), notice, ...clock && { clock } },
      io
    );
  }
};
async function openProvider(context) {
  return openers[context.config.type](context);
}
function needed({ name, config }, key, value) {
  if (value !== void 0) return value;
  throw new UserError(`The gateway ${name} of the type ${config.type} needs the key "${key}" in the config.`);
}

// src/commands/gateway/session.ts
async function openGateway(request, io) {
  const { config, qualifier, limits } = request;
  const { name, entry } = chosenGateway(request);
  if (qualifier !== void 0 && entry.type !== "aps") {
    throw new UserError(`--qualifier is for gateways of the type aps; ${name} is of the type ${entry.type}.`);
  }
  const repository = io.env.GITHUB_REPOSITORY || void 0;
  const context = {
    name,
    config: entry,
    folder: config.folder,
    owner: { owner: entry.owner ?? "specgate", repository },
    qualifier,
    io,
    notice: (line) => {
      if (!request.quiet) io.stderr.write(`specgate: ${logLine(line)}
`);
    }
  };
  const history = historyOf(config.folder);
  const spaces = new Spaces(io.cwd);
  const progress = startProgress(request.quiet, io);
  return {
    name,
    config: entry,
    productionMode: entry["production-mode"] ?? false,
    provider: await openProvider(context),
    journals: fileJournals(config.folder),
    history,
    clock: { now: io.now, sleep: (ms) => wait(ms) },
    who: whoOf(io),
    onStep: progress.report,
    endSteps: progress.clear,
    desired: (names) => loadDesired({
      config,
      names,
      limits,
      commit: history.head,
      originOf: (file) => spaces.onDisk(path3.resolve(config.folder, file.replaceAll("\\", "/")))
    }),
    contentAt: (product) => contentAt(product, { config, spaces, limits })
  };
}
function chosenGateway({ config, gateway }) {
  const gateways = config.data.gateways ?? /* @__PURE__ */ new Map();
  const names = [...gateways.keys()];
  if (names.length === 0) {
    throw new UserError("The config has no gateways; name one under gateways.", {
      file: config.file,
      line: 1,
      column: 1
    });
  }
  if (gateway === void 0 && names.length > 1) {
    throw new UserError(`Say which gateway is meant: --gateway with one of ${names.join(", ")}.`);
  }
  const name = gateway ?? names[0];
  const entry = gateways.get(name);
  if (entry) return { name, entry };
  const hint = didYouMean(name, names) || `; the config has ${names.join(", ")}`;
  throw new UserError(`There is no gateway "${name}"${hint}.`, { file: config.file, ...config.place(["gateways"]) });
}
function whoOf({ env }) {
  const { GITHUB_ACTOR: actor, GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  if (actor && server && repository && run) return { actor, where: `${server}/${repository}/actions/runs/${run}` };
  return { actor: actor || userName(), where: hostname() };
}
function userName() {
  try {
    return userInfo().username;
  } catch {
    return "unknown";
  }
}
async function contentAt(product, { config, spaces, limits }) {
  const from = product.contentCommit ?? product.commit;
  if (!from) return void 0;
  const { sha } = from;
  try {
    const { commit, top } = resolveCommit(sha, config.folder);
    const fromTop = (file2) => path3.relative(top, path3.resolve(config.folder, file2)).split(path3.sep).join("/");
    const file = fromTop(path3.basename(config.file));
    const before = readConfig(
      readBlob(top, commit, file, `${sha}:${file}`, limits.maxFileBytes),
      `${sha}:${file}`,
      config.folder
    );
    const { products } = await loadDesired({
      config: before,
      names: [product.name],
      limits,
      commit: from,
      originOf: (one) => spaces.atRevision(commit, fromTop(one.replaceAll("\\", "/")))
    });
    return products.find((one) => isSame(one, product));
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}
function readNamed(operand, what) {
  const match = /^([A-Za-z0-9][A-Za-z0-9._-]*)(?::([0-9A-Za-z][0-9A-Za-z.+_-]*))?$/.exec(operand);
  if (match) return { name: match[1], version: match[2] };
  const article = what === "API" ? "an API" : "a product";
  throw new UserError(`"${operand}" does not name ${article}; it is written NAME or NAME:VERSION.`);
}

export {
  runsFolder,
  runName,
  isCutOff,
  begunSteps,
  undoneSteps,
  openGateway,
  readNamed
};
