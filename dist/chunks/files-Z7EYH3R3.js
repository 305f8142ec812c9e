import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  isOwnedBy,
  ownerText
} from "./chunk-DKFQT2NQ.js";
import {
  yamlText
} from "./chunk-56PT4FYE.js";
import {
  compareRefs
} from "./chunk-ZCJKLNQ3.js";
import {
  apiStates,
  isSame,
  productStates,
  refText
} from "./chunk-RTM4CE4P.js";
import {
  digestOf
} from "./chunk-G6WBYKH6.js";
import {
  compareText
} from "./chunk-CIDFJ7I2.js";
import {
  parseDocument
} from "./chunk-PIMGXGWV.js";
import "./chunk-7SQJONSS.js";
import "./chunk-UZY35I6P.js";
import "./chunk-2IG65UZH.js";
import {
  UserError,
  exitCodes
} from "./chunk-2DNSTSAZ.js";
import {
  isObject,
  own,
  toText
} from "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";

// src/gateway/providers/files/record.ts
var none = "none";
var head = "# Written by specgate: specgate --help tells the commands that change it. Edits by hand count as drift.\n";
function productText(product, { owner, repository }) {
  const { name, version, title, state, deprecatedOn, sunsetOn, visibility, digest, commit, contentCommit } = product;
  const isMoved = contentCommit !== void 0 && contentCommit?.sha !== commit?.sha;
  const targets = product.migrationTargets?.map((target) => ({
    product: refText(target.product),
    plans: Object.fromEntries(target.plans)
  }));
  return head + yamlText({
    product: name,
    version,
    title,
    state,
    ...deprecatedOn !== void 0 && { "deprecated-on": deprecatedOn },
    ...sunsetOn !== void 0 && { "sunset-on": sunsetOn },
    apis: product.apis.map(refText),
    plans: Object.fromEntries(product.plans.map((plan) => [plan.name, planData(plan)])),
    visibility: { view: visibility.view, subscribe: visibility.subscribe },
    ...targets && { "migration-targets": targets },
    owner,
    ...repository !== void 0 && { repository },
    ...digest !== void 0 && { digest },
    ...commit && { commit: { sha: commit.sha, time: commit.time } },
    ...isMoved && {
      "content-commit": contentCommit ? { sha: contentCommit.sha, time: contentCommit.time } : none
    }
  });
}
function apiText({ name, version, state, digest }, { owner, repository }) {
  return head + yamlText({
    api: name,
    version,
    state,
    document: `${version}.openapi.yaml`,
    owner,
    ...repository !== void 0 && { repository },
    ...digest !== void 0 && { digest }
  });
}
function readProduct(text, file) {
  const read = reader(text, file);
  const commit = read.commit("commit") ?? void 0;
  const from = read.commit("content-commit");
  const contentCommit = from === void 0 ? commit : from;
  const targets = read.list("migration-targets");
  const [deprecatedOn, sunsetOn] = [read.optional("deprecated-on"), read.optional("sunset-on")];
  const value = {
    name: read.text("product"),
    version: read.text("version"),
    title: read.text("title"),
    state: read.oneOf("state", productStates),
    ...deprecatedOn !== void 0 && { deprecatedOn },
    ...sunsetOn !== void 0 && { sunsetOn },
    plans: Object.entries(read.object("plans") ?? {}).map(([name, data]) => planOf(name, data)),
    apis: (read.list("apis") ?? []).map((ref) => refOf(toText(ref))),
    visibility: {
      view: toText(own(read.object("visibility"), "view")),
      subscribe: toText(own(read.object("visibility"), "subscribe"))
    },
    digest: read.optional("digest"),
    ...targets && {
      migrationTargets: targets.map((target) => ({
        product: refOf(toText(own(target, "product"))),
        plans: new Map(Object.entries(own(target, "plans") ?? {}))
      }))
    },
    ...commit && { commit },
    ...contentCommit !== void 0 && { contentCommit }
  };
  return { owner: read.owner(), value };
}
function readApi(text, file) {
  const read = reader(text, file);
  const value = {
    name: read.text("api"),
    version: read.text("version"),
    state: read.oneOf("state", apiStates),
    digest: read.optional("digest")
  };
  return { owner: read.owner(), value };
}
function planData({ title, rateLimit, apis, needsApproval }) {
  const opened = [...apis ?? []].map(([api, operations]) => [
    api,
    operations === "all" ? "all" : operations.map(({ method, path }) => `${method} ${path}`)
  ]);
  return {
    title,
    "rate-limit": rateLimit ? `${rateLimit.count}/${rateLimit.every}${rateLimit.unit}` : "unlimited",
    ...needsApproval && { approval: true },
    ...apis && { apis: Object.fromEntries(opened) }
  };
}
function planOf(name, data) {
  const limit = /^(\d+)\/(\d+)([a-z]+)$/.exec(toText(own(data, "rate-limit")));
  const opened = own(data, "apis");
  return {
    name,
    title: toText(own(data, "title")),
    ...limit && {
      rateLimit: { count: Number(limit[1]), every: Number(limit[2]), unit: limit[3] }
    },
    ...isObject(opened) && {
      apis: new Map(
        Object.entries(opened).map(([api, operations]) => [
          api,
          Array.isArray(operations) ? operations.map((operation) => operationOf(toText(operation))) : "all"
        ])
      )
    },
    needsApproval: own(data, "approval") === true
  };
}
function operationOf(text) {
  const at = text.indexOf(" ");
  return { method: text.slice(0, at), path: text.slice(at + 1) };
}
function commitOf({ sha, time }) {
  return { sha: toText(sha), time: Number(time) };
}
function refOf(text) {
  const at = text.indexOf(":");
  return { name: text.slice(0, at), version: text.slice(at + 1) };
}
function reader(text, file) {
  const document = parseDocument(text, file);
  const { data } = document;
  const refuse = (key, wants) => {
    throw new UserError(`This is no record of a catalog: ${key} must be ${wants}.`, {
      file,
      ...document.locate([key]).start
    });
  };
  const optional = (key) => {
    const value = own(data, key);
    return value === void 0 || typeof value === "string" ? value : refuse(key, "text");
  };
  const read = {
    optional,
    text: (key) => optional(key) ?? refuse(key, "there"),
    oneOf(key, choices) {
      const value = read.text(key);
      return choices.includes(value) ? value : refuse(key, `one of ${choices.join(", ")}`);
    },
    object(key) {
      const value = own(data, key);
      return value === void 0 || isObject(value) ? value : refuse(key, "a mapping");
    },
    list(key) {
      const value = own(data, key);
      return value === void 0 || Array.isArray(value) ? value : refuse(key, "a list");
    },
    commit(key) {
      const value = own(data, key) === none ? null : read.object(key);
      return value && commitOf(value);
    },
    owner: () => ({ owner: read.text("owner"), repository: optional("repository") })
  };
  return read;
}

// src/gateway/providers/files/steps.ts
function stepsBetween(files, wanted, products) {
  const steps = [...wanted].flatMap(([file, { entity, name, product, text }]) => {
    const detail = { file, before: files.get(file) ?? null, after: text ?? null };
    if (detail.before === detail.after) return [];
    const [before, after] = [shown(entity, detail.before), shown(entity, detail.after)];
    const isTransition = entity !== "document" && stateOf(before) !== stateOf(after);
    const action = detail.before === null ? "create" : detail.after === null ? "delete" : isTransition ? "transition" : "update";
    const isLive = [before, after].some((one) => ["published", "deprecated", "online", "offline"].includes(stateOf(one)));
    const switches = action !== "delete" && (isLive || entity === "configuration");
    return [{ action, entity, name, before, after, switches, product, detail }];
  });
  const others = steps.filter(({ entity }) => entity !== "configuration");
  const isQuiet = others.length > 0 && !others.some(({ switches, action }) => switches || action === "delete");
  const settled = steps.map((step) => isQuiet && step.entity === "configuration" ? { ...step, switches: false } : step);
  return settled.sort((a, b) => rankOf(a) - rankOf(b) || products.indexOf(a.name) - products.indexOf(b.name));
}
function rankOf({ action, entity, after }) {
  if (entity === "configuration") return 5;
  if (entity === "product") return 2;
  const goes = action === "delete" || stateOf(after) === "retired";
  return goes ? entity === "API" ? 3 : 4 : entity === "API" ? 1 : 0;
}
function shown(entity, text) {
  if (text === null) return null;
  if (entity === "configuration") return { digest: digestOf(text), lines: text.split("\n").length - 1 };
  let data;
  try {
    data = parseDocument(text, "").data;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { unreadable: error.message };
  }
  if (entity !== "document") return data;
  const operations = Object.values(own(data, "paths") ?? {}).flatMap(
    (item) => isObject(item) ? Object.keys(item).filter((key) => /^(get|put|post|delete|options|head|patch|trace|query)$/.test(key)) : []
  );
  return { digest: digestOf(data), operations: operations.length };
}
function stateOf(record) {
  const state = own(record, "state");
  return typeof state === "string" ? state : "";
}

// src/gateway/providers/files.ts
var productFile = ({ name, version }) => `products/${name}/${version}.yaml`;
var apiFile = ({ name, version }) => `apis/${name}/${version}.yaml`;
var documentFile = ({ name, version }) => `apis/${name}/${version}.openapi.yaml`;
var noFiles = () => /* @__PURE__ */ new Map();
function filesProvider(folder, owner, rendering = noFiles) {
  const missing = /* @__PURE__ */ new WeakMap();
  const kept = /* @__PURE__ */ new Map();
  const place = (file) => `${folder.name}/${file}`;
  function look() {
    const places = folder.list().filter((file) => /^(products|apis)(\/|$)/.test(file) || isRendered(file));
    const all = new Map(places.map((file) => [file, folder.read(file) ?? ""]));
    const files = /* @__PURE__ */ new Map();
    const products = [];
    const apis = [];
    for (const [file, text] of all) {
      if (/^products\/[^/]+\/[^/]+\.yaml$/.test(file) && isOurs(text, file)) {
        products.push(readProduct(text, place(file)).value);
        files.set(file, text);
      } else if (/^apis\/[^/]+\/[^/]+\.yaml$/.test(file) && !file.endsWith(".openapi.yaml") && isOurs(text, file)) {
        const api = readApi(text, place(file)).value;
        apis.push(api);
        files.set(file, text);
        const document = documentFile(api);
        if (all.has(document)) files.set(document, all.get(document));
      } else if (isRendered(file)) files.set(file, text);
    }
    const used = apis.filter((api) => products.some((product) => product.apis.some((one) => isSame(one, api))));
    return { catalog: { products: products.sort(compareRefs), apis: used.sort(compareRefs) }, files, all };
  }
  const isOurs = (text, file) => {
    const mark = markOf(text, place(file));
    return mark !== void 0 && isOwnedBy(mark, owner);
  };
  const isRendered = (file) => /^[a-z-]+\/[^/]+\.yaml$/.test(file) && file.endsWith(`/${owner.owner}.yaml`);
  function strangersOf(desired, all) {
    const strangers = /* @__PURE__ */ new Map();
    for (const product of desired.products) {
      const wanted = [
        ["product", product, productFile(product)],
        ...product.apis.map((api) => ["API", api, apiFile(api)])
      ];
      for (const [entity, ref, file] of wanted) {
        const text = all.get(file);
        if (text === void 0 || isOurs(text, file)) continue;
        const mark = markOf(text, place(file));
        strangers.set(file, {
          entity,
          name: refText(ref),
          owner: mark && ownerText(mark),
          product: refText(product)
        });
      }
    }
    return [...strangers.values()];
  }
  function wantedFiles(files, target) {
    const wanted = /* @__PURE__ */ new Map();
    const { catalog, scope, desired } = target;
    const documented = documentedApis(files, target);
    for (const ref of scope) {
      const product = catalog.products.find((one) => isSame(one, ref));
      const text = product && productText(product, owner);
      wanted.set(productFile(ref), { entity: "product", name: refText(ref), product: refText(ref), text });
      for (const api of product?.apis ?? []) {
        const entry = catalog.apis.find((one) => isSame(one, api));
        const about2 = { name: refText(api), product: refText(ref) };
        if (wanted.has(apiFile(api))) continue;
        wanted.set(apiFile(api), { entity: "API", ...about2, text: apiText(entry, owner) });
        const document = desired.products.flatMap((one) => one.apis).find((one) => isSame(one, api));
        if (!document || document.digest !== entry.digest) continue;
        wanted.set(documentFile(api), { entity: "document", ...about2, text: documentText(document.bundled) });
      }
    }
    for (const file of files.keys()) {
      const api = refOfFile(file);
      if (!api || catalog.apis.some((one) => isSame(one, api))) continue;
      const entity = file === apiFile(api) ? "API" : "document";
      wanted.set(file, { entity, name: refText(api), product: refText(scope[0] ?? api), text: void 0 });
    }
    const rendered = draw(documented, target, [...files.keys()].some(isRendered));
    const about = { entity: "configuration", product: refText(scope[0] ?? { name: "", version: "" }) };
    for (const file of /* @__PURE__ */ new Set([...rendered.keys(), ...[...files.keys()].filter(isRendered)])) {
      wanted.set(file, { ...about, name: file, text: rendered.get(file) });
    }
    return wanted;
  }
  function draw(apis, target, wasDrawn) {
    const { catalog, transitions } = target;
    if (typeof rendering === "function") return rendering(catalog, apis);
    try {
      return rendering.render(catalog, apis);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const isNew = transitions.some((one) => one.kind === "content" || one.kind === "product" && one.from === "none");
      if (isNew || wasDrawn) missing.set(target, { what: rendering.what, says: error.toString() });
      return /* @__PURE__ */ new Map();
    }
  }
  function documentedApis(files, { catalog, desired }) {
    const wanted = desired.products.flatMap((product) => product.apis);
    return new Map(
      catalog.apis.flatMap(({ name, version, digest }) => {
        const found = wanted.find((one) => isSame(one, { name, version }) && one.digest === digest);
        const text = files.get(documentFile({ name, version }));
        const isKept = text !== void 0 && digest !== void 0;
        const api = found ?? (isKept ? keptApi({ name, version }, digest, text) : void 0);
        return api ? [[refText(api), api]] : [];
      })
    );
  }
  function keptApi({ name, version }, digest, text) {
    const file = place(documentFile({ name, version }));
    const key = `${file} ${digest} ${text}`;
    const known = kept.get(key);
    if (known) return known;
    const document = parseDocument(text, file);
    const api = { name, version, file, document, bundled: document.data, digest };
    kept.set(key, api);
    return api;
  }
  async function write(step, from, to) {
    const detail = step.detail;
    const current = folder.read(detail.file) ?? null;
    if (current === detail[to]) return { outcome: "unchanged" };
    if (current !== detail[from]) {
      throw new UserError(
        "The file changed since this run began; it was left as it is.",
        { file: place(detail.file) },
        exitCodes.refused
      );
    }
    folder.write(detail.file, detail[to] ?? void 0);
    return { outcome: "done" };
  }
  return {
    type: "files",
    settleSeconds: 0,
    limitations: (target) => [...limitations(target), ...missing.has(target) ? [missing.get(target)] : []],
    async read({ desired }) {
      const { catalog, files, all } = look();
      const strangers = strangersOf(desired, all);
      const inOurWay = desired.products.flatMap((product) => [product, ...product.apis]).flatMap((ref) => [productFile(ref), apiFile(ref), documentFile(ref)]);
      const state = {
        files: Object.fromEntries([...all].filter(([file]) => files.has(file) || inOurWay.includes(file)))
      };
      return { catalog, digest: digestOf(state), state, entities: files.size, strangers, subscriptions: void 0 };
    },
    plan({ state }, target) {
      const files = new Map(Object.entries(state.files));
      const moved = target.transitions.flatMap((one) => one.kind === "api" ? [] : [refText(one.product)]);
      return stepsBetween(
        files,
        wantedFiles(files, target),
        moved.filter((one, at) => moved.lastIndexOf(one) === at)
      );
    },
    apply: (step) => write(step, "before", "after"),
    undo: (step) => write(step, "after", "before"),
    async verify(target) {
      const { files } = look();
      return [...wantedFiles(files, target)].filter(([file, { text }]) => files.get(file) !== text).map(([file, { entity, name }]) => ({ entity, name, says: `${place(file)} is not as it was written.` }));
    },
    lock: async (holder, ttlSeconds) => folder.lock(holder, ttlSeconds),
    async documents(api) {
      const { files } = look();
      return [...files].flatMap(([file, text]) => {
        const ref = refOfFile(file);
        const isWanted = ref?.name === api.name && (api.version === void 0 || api.version === ref.version);
        return ref && isWanted && file === documentFile(ref) ? [{ api: ref, text }] : [];
      });
    },
    render(target) {
      const wanted = [...wantedFiles(/* @__PURE__ */ new Map(), target)].filter(([, { text }]) => text !== void 0);
      return new Map(wanted.map(([file, { text }]) => [file, text]).sort(([a], [b]) => compareText(a, b)));
    }
  };
}
function limitations({ transitions }) {
  if (!transitions.some(({ kind }) => kind === "migrate-subscriptions")) return [];
  return [
    {
      what: "subscriptions",
      says: "A catalog of files has no subscriptions: whoever keeps them must move them."
    }
  ];
}
function refOfFile(file) {
  const match = /^apis\/([^/]+)\/(.+?)(\.openapi)?\.yaml$/.exec(file);
  return match ? { name: match[1], version: match[2] } : void 0;
}
function markOf(text, file) {
  const { data } = parseDocument(text, file);
  const [owner, repository] = [own(data, "owner"), own(data, "repository")];
  if (!isObject(data) || typeof owner !== "string") return void 0;
  return { owner, repository: typeof repository === "string" ? repository : void 0 };
}
function documentText(bundled) {
  return yamlText(bundled);
}
export {
  filesProvider
};
