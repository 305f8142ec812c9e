import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  audienceUrl,
  clearingBody,
  mappingBody,
  pageSize,
  refusals,
  stateOf,
  targetsIn,
  unknownAddress
} from "./chunk-HCOQ6HLM.js";
import {
  HttpError,
  httpMeans,
  laterLooksMs,
  lookAgain,
  openHttp,
  segment
} from "./chunk-GJIHA5LS.js";
import "./chunk-E4OEMAXV.js";
import "./chunk-TOZHIMKY.js";
import {
  Secret,
  credentialsFrom,
  redactAnswer
} from "./chunk-VPAVVGLZ.js";
import "./chunk-OPCMKOIC.js";
import {
  truncate,
  visible
} from "./chunk-WE7R6N2O.js";
import {
  isOwnedBy,
  ownerText
} from "./chunk-DKFQT2NQ.js";
import {
  yamlText
} from "./chunk-56PT4FYE.js";
import {
  compareRefs,
  findApi,
  findProduct
} from "./chunk-ZCJKLNQ3.js";
import {
  apiStates,
  isLive,
  isSame,
  isSameDigest,
  refText
} from "./chunk-RTM4CE4P.js";
import {
  canonicalJson,
  digestOf
} from "./chunk-G6WBYKH6.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-7SQJONSS.js";
import "./chunk-UZY35I6P.js";
import {
  UserError
} from "./chunk-2DNSTSAZ.js";
import {
  isObject,
  own,
  toText
} from "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";

// src/gateway/providers/api-connect/change.ts
import { setTimeout as wait } from "node:timers/promises";

// src/gateway/providers/api-connect/mark.ts
function markLine({ owner, repository }, digest, commit) {
  const words = [
    `owner=${owner}`,
    ...repository === void 0 ? [] : [`repository=${repository}`],
    ...commit ? [`commit=${commit.sha}@${commit.time}`] : [],
    `digest=${digest}`
  ];
  return `[//]: # (specgate ${words.join(" ")})`;
}
function productMark(document) {
  const description = own(own(document, "info"), "description");
  const found = typeof description === "string" ? /^\[\/\/\]: # \(specgate ([^()\n]+)\)\s*$/m.exec(description) : null;
  if (!found) return void 0;
  const words = new Map(found[1].split(" ").map((word) => word.split("=")));
  const owner = words.get("owner");
  if (owner === void 0) return void 0;
  const [sha, time] = (words.get("commit") ?? "").split("@");
  return {
    owner,
    repository: words.get("repository"),
    digest: words.get("digest"),
    ...sha && time && /^\d+$/.test(time) && { commit: { sha, time: Number(time) } }
  };
}
function apiMarkData({ owner, repository }, digest, { added, keys }) {
  return {
    owner,
    ...repository !== void 0 && { repository },
    digest,
    added,
    ...keys.size > 0 && { keys: Object.fromEntries(keys) }
  };
}
function changesIn(mark) {
  const [added, keys] = [own(mark, "added"), own(mark, "keys")];
  return {
    added: Array.isArray(added) ? added.map(toText) : [],
    keys: new Map(isObject(keys) ? Object.entries(keys).map(([scheme, name]) => [scheme, toText(name)]) : [])
  };
}
function apiMark(document) {
  const mark = own(own(document, "info"), "x-specgate");
  if (!isObject(mark) || typeof mark.owner !== "string") return void 0;
  const text = (value) => typeof value === "string" ? value : void 0;
  return { owner: mark.owner, repository: text(mark.repository), digest: text(mark.digest) };
}
function isOurs(mark, us) {
  return mark !== void 0 && isOwnedBy(mark, us);
}
function markText(mark) {
  return mark && ownerText(mark);
}

// src/gateway/providers/api-connect/documents.ts
var keyHeaders = { id: "X-IBM-Client-Id", secret: "X-IBM-Client-Secret" };
function ibmName({ name, bundled }) {
  const said = own(own(bundled, "info"), "x-ibm-name");
  if (typeof said === "string") return said;
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
function productDocument(product, commit, settings) {
  return {
    product: "1.0.0",
    info: {
      name: product.name,
      version: product.version,
      title: product.title,
      description: markLine(settings.owner, product.digest, commit)
    },
    gateways: [settings.gatewayType],
    visibility: visibilityData(product.visibility, settings),
    apis: Object.fromEntries(product.apis.map((api) => [api.name, { name: `${ibmName(api)}:${api.version}` }])),
    plans: Object.fromEntries(product.plans.map((plan) => [plan.name, planData(plan)]))
  };
}
function visibilityData({ view, subscribe }, { url, org, catalog }) {
  const base = url.replace(/\/+$/, "").replace(/(\/api)?$/, "/api");
  const audience = (said) => {
    if (!said.startsWith("custom:")) return { enabled: true, type: said };
    const names = said.slice("custom:".length).split(",");
    const urls = names.map((name) => audienceUrl(name, { base, org, catalog }));
    const isGroup = (one) => one.includes("/groups/");
    return {
      enabled: true,
      type: "custom",
      org_urls: urls.filter((one) => !isGroup(one)),
      group_urls: urls.filter(isGroup)
    };
  };
  return { view: audience(view), subscribe: audience(subscribe === "public" ? "authenticated" : subscribe) };
}
function planData({ title, rateLimit, apis, needsApproval }) {
  return {
    title,
    approval: needsApproval,
    "rate-limits": { default: rateLimitData(rateLimit) },
    ...apis && {
      apis: Object.fromEntries(
        [...apis].map(([name, operations]) => [
          name,
          operations === "all" ? {} : { operations: operations.map(({ method, path }) => ({ operation: method.toLowerCase(), path })) }
        ])
      )
    }
  };
}
function rateLimitData(limit) {
  return limit ? { value: `${limit.count}/${limit.every}${limit.unit}`, "hard-limit": true } : { value: "unlimited" };
}
function contentIn(document, ref) {
  const title = own(own(document, "info"), "title");
  const entries = (value) => isObject(value) ? Object.entries(value) : [];
  const apis = entries(own(document, "apis")).flatMap(([name, said]) => {
    const key = own(said, "name");
    if (typeof key !== "string") return [];
    return [{ name, version: key.slice(key.indexOf(":") + 1), key }];
  });
  return {
    title: typeof title === "string" ? title : ref.name,
    plans: entries(own(document, "plans")).map(([name, said]) => planIn(name, said)),
    visibility: visibilityIn(own(document, "visibility")),
    apis
  };
}
function planIn(name, said) {
  const title = own(said, "title");
  const limit = own(own(own(said, "rate-limits"), "default"), "value") ?? own(own(said, "rate-limit"), "value");
  const match = /^([0-9]+)\/([0-9]*)(second|minute|hour|day|week)s?$/.exec(typeof limit === "string" ? limit : "");
  const opened = own(said, "apis");
  return {
    name,
    title: typeof title === "string" ? title : name,
    ...match && {
      rateLimit: {
        count: Number(match[1]),
        every: Number(match[2] || "1"),
        unit: match[3]
      }
    },
    ...isObject(opened) && {
      apis: new Map(Object.entries(opened).map(([api, one]) => [api, operationsIn(own(one, "operations"))]))
    },
    needsApproval: own(said, "approval") === true
  };
}
function operationsIn(list) {
  if (!Array.isArray(list)) return "all";
  return list.filter(isObject).map(({ operation, path }) => ({
    method: toText(operation).toUpperCase(),
    path: toText(path)
  }));
}
function visibilityIn(value) {
  const audience = (part, otherwise) => {
    const said = own(value, part);
    const type = own(said, "type");
    if (type !== "custom") return typeof type === "string" ? type : otherwise;
    const urls = ["org_urls", "group_urls"].flatMap((key) => own(said, key) ?? []);
    return `custom:${urls.map(toText).join(",")}`;
  };
  return { view: audience("view", "public"), subscribe: audience("subscribe", "authenticated") };
}
function apiDocument(api, settings) {
  const document = isObject(api.bundled) ? api.bundled : {};
  const info = isObject(document.info) ? document.info : {};
  const said = isObject(document["x-ibm-configuration"]) ? document["x-ibm-configuration"] : {};
  const configuration = { ...defaultsOf(api, settings), ...said };
  const foreign = settings.renamesKeys ? foreignKeys(document) : [];
  const keys = new Map(foreign.map(([scheme, { name }]) => [scheme, toText(name)]));
  const added = [
    ...info["x-ibm-name"] === void 0 ? ["x-ibm-name"] : [],
    ...Object.keys(configuration).filter((key) => !Object.hasOwn(said, key))
  ];
  return {
    ...withKeyHeaders(document, new Map([...keys.keys()].map((scheme) => [scheme, keyHeaders.id]))),
    info: {
      ...info,
      "x-ibm-name": ibmName(api),
      "x-specgate": apiMarkData(settings.owner, api.digest, { added, keys })
    },
    "x-ibm-configuration": configuration
  };
}
function withoutMark(document) {
  if (!isObject(document) || !isObject(document.info)) return document;
  const { "x-specgate": mark, ...info } = document.info;
  const { added, keys } = changesIn(mark);
  const { "x-ibm-configuration": configuration, ...rest } = withKeyHeaders(document, keys);
  const configured = Object.entries(isObject(configuration) ? configuration : {}).filter(
    ([key]) => !added.includes(key)
  );
  return {
    ...rest,
    info: added.includes("x-ibm-name") ? without(info, "x-ibm-name") : info,
    ...configured.length > 0 && { "x-ibm-configuration": Object.fromEntries(configured) }
  };
}
function without(data, name) {
  const { [name]: _, ...rest } = data;
  return rest;
}
function defaultsOf(api, settings) {
  const target = targetUrl(api, settings);
  const invoke = { version: settings.gatewayType === "datapower-gateway" ? "1.5.0" : "2.0.0", title: "invoke" };
  return {
    type: "rest",
    phase: "realized",
    enforced: true,
    testable: true,
    cors: { enabled: settings.allowsBrowsers },
    gateway: settings.gatewayType,
    ...target !== void 0 && {
      assembly: { execute: [{ invoke: { ...invoke, "target-url": target } }] }
    }
  };
}
function targetUrl({ name, bundled }, { upstreams }) {
  const upstream = upstreams.get(name)?.replace(/\/+$/, "");
  const [server] = serversOf(bundled);
  if (upstream !== void 0) return `${upstream}$(api.operation.path)$(request.search)`;
  return isHttps(server) ? `${new URL(server).origin}$(request.path)$(request.search)` : void 0;
}
function isHttps(server) {
  return server?.startsWith("https://") === true && URL.canParse(server);
}
function serversOf(document) {
  const servers = own(document, "servers");
  if (Array.isArray(servers)) {
    return servers.filter(isObject).map((server) => {
      const text = typeof server.url === "string" ? server.url : "";
      return text.replace(
        /\{([^{}]+)\}/g,
        (all, name) => toText(own(own(own(server, "variables"), name), "default") ?? all)
      );
    });
  }
  const [host, path, schemes] = ["host", "basePath", "schemes"].map((key) => own(document, key));
  if (typeof host !== "string") return typeof path === "string" ? [path] : [];
  const list = Array.isArray(schemes) && schemes.length > 0 ? schemes : ["https"];
  return list.map((scheme) => `${toText(scheme)}://${host}${typeof path === "string" ? path : ""}`);
}
function schemesOf(document) {
  const schemes = own(own(document, "components"), "securitySchemes") ?? own(document, "securityDefinitions");
  return isObject(schemes) ? Object.entries(schemes).flatMap(([name, one]) => isObject(one) ? [[name, one]] : []) : [];
}
function foreignKeys(document) {
  const known = Object.values(keyHeaders).map((name) => name.toLowerCase());
  return schemesOf(document).filter(
    ([, { type, in: where, name }]) => type === "apiKey" && where === "header" && !known.includes(toText(name).toLowerCase())
  );
}
function withKeyHeaders(document, names) {
  if (names.size === 0) return document;
  const renamed = (schemes) => isObject(schemes) ? Object.fromEntries(
    Object.entries(schemes).map(([scheme, one]) => [
      scheme,
      names.has(scheme) ? { ...one, name: names.get(scheme) } : one
    ])
  ) : schemes;
  return {
    ...document,
    ...isObject(document.components) && {
      components: { ...document.components, securitySchemes: renamed(document.components.securitySchemes) }
    },
    ...document.securityDefinitions !== void 0 && { securityDefinitions: renamed(document.securityDefinitions) }
  };
}

// src/gateway/providers/api-connect/read.ts
async function readCatalog(reading, means) {
  const state = await readState(reading, means);
  const { owner } = means.settings;
  const catalog = catalogOf(state, means.settings);
  const strangers = strangersIn(state, reading, means.settings);
  const ours = state.products.filter((product) => isOurs(product.mark, owner));
  const foreign = new Set(strangers.map(({ name }) => name.toLowerCase()));
  const concern = (one) => isOurs(one.mark, owner) || foreign.has(refText(one).toLowerCase());
  return {
    ...state.id !== void 0 && { gatewayId: state.id },
    catalog,
    digest: digestOf({
      production: state.production,
      products: state.products.filter(concern),
      apis: state.apis.filter(concern)
    }),
    state,
    entities: catalog.products.length + catalog.apis.length,
    strangers,
    waiting: ours.filter(({ isWaiting }) => isWaiting).map(refText),
    subscriptions: state.subscriptions && subscriptionsOf(state.subscriptions, ours)
  };
}
async function readState(reading, { manager, settings, cache }) {
  const [catalog, said] = [await manager.catalog(), await manager.settings()];
  refuseOther(catalog, said, settings);
  const [entries, apis] = [await manager.products(), await manager.apis()];
  const held = await manager.subscriptions();
  const refOf = (url) => {
    const found = entries.find((one) => one.url === url);
    return found && { name: found.name, version: found.version };
  };
  const products = entries.map((entry) => knownProduct(entry, settings, refOf));
  if (products.length > 0 && products.every((one) => one.document === void 0)) {
    throw new UserError(
      `None of the ${products.length} products of the catalog comes with its document in the field ${settings.assumptions["product-document"]}, so that nobody can tell whose they are; assumptions: {product-document: FIELD} at the gateway in the config names another.`,
      {},
      3
    );
  }
  const elsewhere = settings.space === void 0 ? [] : (await manager.productNames()).map(refText);
  const known = new Set(products.map(refText));
  return {
    id: typeof catalog.id === "string" ? catalog.id : void 0,
    production: said.production_mode === true,
    products,
    elsewhere: elsewhere.filter((text) => !known.has(text)),
    apis: await withDocuments(apis, relevantApis(products, reading, settings), manager, cache),
    subscriptions: held?.flatMap((one) => heldOf(one, refOf))
  };
}
function refuseOther(catalog, said, { expectedId, space, catalog: name }) {
  if (expectedId !== void 0 && catalog.id !== expectedId) {
    throw new UserError(
      `The catalog ${name} says that it is ${JSON.stringify(catalog.id ?? null)}, and the config expects ${expectedId} (expect-gateway-id); nothing was done.`
    );
  }
  if (said.spaces_enabled === true && space === void 0) {
    throw new UserError(`The catalog ${name} has spaces; the gateway needs the key "space" in the config.`);
  }
  if (said.spaces_enabled === false && space !== void 0) {
    throw new UserError(`The catalog ${name} has no spaces; take the key "space" of the gateway out of the config.`);
  }
}
function knownProduct({ name, version, url, state, data }, { assumptions }, refOf) {
  const document = own(data, assumptions["product-document"]);
  const tasks = data.task_urls;
  const known = stateOf(state);
  return {
    name,
    version,
    url,
    state: known,
    isWaiting: known === "pre-staged" || Array.isArray(tasks) && tasks.length > 0,
    visibility: data.visibility,
    document,
    mark: productMark(document),
    targets: targetsIn(own(data, assumptions["migration-target"]), refOf)
  };
}
function relevantApis(products, { desired }, { owner }) {
  const concerned = products.filter((one) => isOurs(one.mark, owner) || desired.products.some((product) => isSame(product, one))).flatMap((product) => contentIn(product.document, product).apis.map(({ key }) => key));
  const wanted = desired.products.flatMap(({ apis }) => apis.map((api) => `${ibmName(api)}:${api.version}`));
  return new Set([...concerned, ...wanted].map((key) => key.toLowerCase()));
}
var atOnce = 6;
async function withDocuments(entries, relevant, manager, cache) {
  const wanted = entries.filter((entry) => relevant.has(refText(entry).toLowerCase()));
  const documents = /* @__PURE__ */ new Map();
  const keyOf2 = (entry) => `${entry.url} ${entry.updated}`;
  for (let at = 0; at < wanted.length; at += atOnce) {
    await Promise.all(
      wanted.slice(at, at + atOnce).map(async (entry) => {
        const found = cache.get(keyOf2(entry)) ?? await manager.api(entry);
        if (found && entry.updated !== "" && found.updated === entry.updated) cache.set(keyOf2(entry), found);
        documents.set(entry, found?.data.catalog_api);
      })
    );
  }
  return entries.map((entry) => {
    const document = documents.get(entry);
    return {
      name: entry.name,
      version: entry.version,
      state: apiStateOf(entry.state),
      document,
      mark: apiMark(document)
    };
  });
}
function apiStateOf(word) {
  const state = word.toLowerCase();
  return apiStates.includes(state) ? state : "staged";
}
function heldOf(one, refOf) {
  const { url, app_url: app, product_url: product, plan } = one;
  const ref = typeof product === "string" ? refOf(product) : void 0;
  if (!ref || typeof url !== "string") return [];
  return [{ url, app: toText(app ?? url), product: refText(ref), plan: toText(plan) }];
}
function subscriptionsOf(held, ours) {
  const all = /* @__PURE__ */ new Map();
  for (const product of ours.map(refText)) {
    const plans = /* @__PURE__ */ new Map();
    for (const { plan } of held.filter((one) => one.product === product)) plans.set(plan, (plans.get(plan) ?? 0) + 1);
    if (plans.size > 0) all.set(product, plans);
  }
  return all;
}
function catalogOf({ products, apis }, { owner }) {
  const ours = products.filter(({ mark }) => isOurs(mark, owner));
  const used = new Map(
    ours.flatMap(
      (product) => contentIn(product.document, product).apis.map(({ name, version, key }) => [
        refText({ name, version }),
        { name, version, key }
      ])
    )
  );
  return {
    products: ours.map(catalogProduct).sort(compareRefs),
    apis: [...used.values()].flatMap(({ name, version, key }) => {
      const api = apis.find((one) => refText(one) === key);
      return api ? [{ name, version, state: api.state, digest: api.mark?.digest }] : [];
    }).sort(compareRefs)
  };
}
function catalogProduct(product) {
  const { name, version, state, document, mark, targets, visibility } = product;
  const { title, plans, apis, visibility: first } = contentIn(document, product);
  return {
    name,
    version,
    state,
    title,
    plans,
    apis: apis.map((api) => ({ name: api.name, version: api.version })),
    digest: mark?.digest,
    visibility: visibility ? visibilityIn(visibility) : first,
    ...targets && targets.length > 0 && { migrationTargets: targets },
    // A change of state leaves no trace of its commit; what is kept is the commit of the content.
    ...mark?.commit && { commit: mark.commit, contentCommit: mark.commit }
  };
}
function strangersIn({ products, apis }, { desired }, { owner }) {
  return desired.products.flatMap((product) => {
    const text = refText(product);
    const theirs = products.filter((one) => isSame(one, product) && !isOurs(one.mark, owner));
    const keys = product.apis.map((api) => `${ibmName(api)}:${api.version}`);
    return [
      ...theirs.map((one) => ({ entity: "product", name: text, owner: markText(one.mark), product: text })),
      ...apis.filter((one) => keys.includes(refText(one)) && !isOurs(one.mark, owner)).map((one) => ({ entity: "API", name: refText(one), owner: markText(one.mark), product: text }))
    ];
  });
}

// src/gateway/providers/api-connect/change.ts
var attempts = 3;
function changingAt(means) {
  const { manager, settings, sleep = wait } = means;
  const refs = /* @__PURE__ */ new Map();
  async function product(ref) {
    const entry = await manager.product(ref);
    if (!entry) return null;
    refs.set(entry.url, { name: entry.name, version: entry.version });
    return knownProduct(entry, settings, (url) => refs.get(url));
  }
  return {
    ...means,
    product,
    settled: (ref, isKnown) => lookAgain(() => product(ref), isKnown, sleep),
    async attempt(act, look2) {
      for (let attempt = 1; ; attempt++) {
        try {
          const answer = await act();
          const id = answer.headers["x-request-id"];
          const seen = await look2(answer);
          return {
            outcome: seen === "pending" ? "pending" : "done",
            ...id !== void 0 && { says: `request ${id}` }
          };
        } catch (error) {
          if (!(error instanceof HttpError)) throw error;
          const isRefused = error.status !== void 0 && refusals.includes(error.status);
          if (!error.isAmbiguous && !isRefused) throw error;
          for (const ms of error.isAmbiguous ? laterLooksMs : [void 0]) {
            if (ms !== void 0) await sleep(ms);
            const seen = await look2();
            if (seen === "done") return { outcome: "done", says: "its answer was lost, and it was carried out" };
            if (seen === "pending") return { outcome: "pending" };
          }
          if (!error.isAmbiguous || attempt === attempts) throw error;
        }
      }
    }
  };
}
function seenOf(product, to) {
  if (product?.state === to) return "done";
  return product?.isWaiting ? "pending" : "not";
}
function seenIn(answer, to) {
  const [word, tasks] = [own(answer.json, "state"), own(answer.json, "task_urls")];
  if (typeof word !== "string" || stateOf(word) === to) return "done";
  return stateOf(word) === "pre-staged" || Array.isArray(tasks) && tasks.length > 0 ? "pending" : "not";
}
function movedSince(ref, found) {
  const now = found ? `is ${found.state}` : "is not in the catalog";
  return new UserError(
    `${refText(ref)} ${now}, which is not what the plan saw: somebody changed it since, and nothing was done to it. Run the command again to see what is there.`,
    {},
    3
  );
}

// src/gateway/providers/api-connect/checks.ts
function refuseInvalid(products, settings) {
  const apis = new Map(products.flatMap((product) => product.apis.map((api) => [api.name, api])));
  const found = [
    ...[...apis.values()].flatMap((api) => apiFindings(api, settings)),
    ...sharedNames([...apis.values()]),
    ...products.flatMap(limitFindings)
  ];
  if (found.length === 0) return;
  const [{ file, line }] = found;
  const told2 = found.slice(0, 20).map((one) => `${one.file}${one.line > 0 ? `:${one.line}` : ""}: ${one.says}`);
  const more = found.length > 20 ? ` And ${found.length - 20} more.` : "";
  throw new UserError(
    `API Connect would refuse this in ${found.length} ${found.length === 1 ? "place" : "places"}; nothing was sent. ${told2.join(" ")}${more}`,
    { file, ...line > 0 && { line } }
  );
}
function apiFindings(api, settings) {
  const { bundled, document, file } = api;
  const found = [];
  const add = (path, says) => void found.push({ file, line: document.locate(path).start.line, says });
  const name = ibmName(api);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
    add(["info", "x-ibm-name"], `The x-ibm-name "${name}" must have small letters, digits and single hyphens alone.`);
  }
  const configuration = own(bundled, "x-ibm-configuration");
  const isEnforced = own(configuration, "enforced") !== false;
  const gateway = own(configuration, "gateway");
  if (gateway !== void 0 && gateway !== settings.gatewayType) {
    add(
      ["x-ibm-configuration", "gateway"],
      `The API is for ${toText(gateway)} and the gateway of the config for ${settings.gatewayType}; all APIs of a product are of its gateway type.`
    );
  }
  const phase = own(configuration, "phase");
  if (phase !== void 0 && !["identified", "specified", "realized"].includes(toText(phase))) {
    add(["x-ibm-configuration", "phase"], "The phase is one of identified, specified and realized.");
  }
  for (const key of ["enforced", "testable"]) {
    const value = own(configuration, key);
    if (value !== void 0 && typeof value !== "boolean")
      add(["x-ibm-configuration", key], `${key} is true or false.`);
  }
  const cors = own(configuration, "cors");
  if (cors !== void 0 && !isObject(cors)) add(["x-ibm-configuration", "cors"], "cors is an object with enabled.");
  if (!isEnforced) return found;
  const servers = serversOf(bundled);
  const place = own(bundled, "servers") === void 0 ? ["schemes"] : ["servers"];
  if (servers.some((url) => /^(?:http|ws):/i.test(url))) {
    add(place, "An API that the gateway enforces must be https only; take the http address out.");
  }
  const hasTarget2 = own(configuration, "assembly") !== void 0 || settings.upstreams.has(api.name) || isHttps(servers[0]);
  if (!hasTarget2) {
    add(
      place,
      `Nothing says where the gateway sends the calls of ${api.name}: give the document an https server or an x-ibm-configuration.assembly, or the gateway upstreams: {${api.name}: URL} in the config.`
    );
  }
  if (!settings.renamesKeys) {
    for (const [scheme, { name: header }] of foreignKeys(bundled)) {
      const root = own(bundled, "securityDefinitions") === void 0 ? ["components", "securitySchemes"] : ["securityDefinitions"];
      add(
        [...root, scheme],
        `The key of the scheme ${scheme} is in the header ${toText(header)}; API Connect takes it in ${keyHeaders.id} (and a secret in ${keyHeaders.secret}) alone. Name it so in the document, or say api-keys: rename at the gateway in the config.`
      );
    }
  }
  return found;
}
function sharedNames(apis) {
  const seen = /* @__PURE__ */ new Map();
  return apis.flatMap((api) => {
    const key = `${ibmName(api)}:${api.version}`.toLowerCase();
    const other = seen.get(key);
    seen.set(key, api);
    if (!other) return [];
    const says = `The APIs ${other.name} and ${api.name} are both ${key} to API Connect; give one of them another info.x-ibm-name.`;
    return [{ file: api.file, line: api.document.locate(["info"]).start.line, says }];
  });
}
function limitFindings({ name, plans }) {
  return plans.flatMap(({ name: plan, rateLimit }) => {
    if (rateLimit?.unit !== "month" && rateLimit?.unit !== "year") return [];
    const says = `The plan ${plan} of ${name} counts by the ${rateLimit.unit}; API Connect counts by second, minute, hour, day and week.`;
    return [{ file: "specgate.yaml", line: 0, says }];
  });
}

// src/gateway/providers/api-connect/live.ts
async function unknownAtGateway(apis, { services, io, notice, limits, ...means }) {
  const found = [];
  for (const service of services) {
    const base = service.catalog_base;
    if (typeof base !== "string" || apis.length === 0) continue;
    try {
      const http = openHttp(
        {
          url: base,
          origin: "gateway",
          ...httpMeans(means),
          limits: { ...limits, attempts: 1, timeoutMs: 1e4 }
        },
        io
      );
      try {
        for (const { ref, document } of apis) {
          const path = addressIn(document);
          if (path === void 0) continue;
          const everything = [400, 401, 402, 403, 404, 405, 406, 409, 410, 415, 422, 429, 500, 501, 502, 503, 504];
          const { status, text } = await http.call({ method: "GET", path, expect: "text", accept: everything });
          if (status !== 404 || !unknownAddress.test(text)) continue;
          const says = `The gateway at ${new URL(base).host} does not know ${refText(ref)} yet.`;
          found.push({ entity: "API", name: refText(ref), says });
        }
      } finally {
        http.close();
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const why = error instanceof HttpError ? error.kind : error.message;
      notice?.(
        `The gateway ${toText(service.name ?? base)} cannot be asked from here whether it knows the APIs (${why}).`
      );
    }
  }
  return found;
}
var unknownHost = "https://gateway.invalid";
function addressIn(document) {
  const paths = own(document, "paths");
  const templates = isObject(paths) ? Object.keys(paths).filter((path2) => own(paths[path2], "get") !== void 0) : [];
  const template = templates.find((path2) => !path2.includes("{")) ?? templates[0];
  if (template === void 0) return void 0;
  const path = `${basePath(document)}${template}`.replace(/\{[^{}]*\}/g, "0");
  const isPlain = URL.canParse(path, unknownHost) && new URL(path, unknownHost).pathname === path;
  return isPlain ? path : void 0;
}
function basePath(document) {
  const [server = ""] = serversOf(document);
  try {
    return new URL(server, unknownHost).pathname.replace(/\/+$/, "");
  } catch {
    return "";
  }
}

// src/gateway/providers/api-connect/manager.ts
import { Buffer } from "node:buffer";

// src/gateway/providers/api-connect/token.ts
function bearer(means) {
  const { token } = means.credentials;
  let known;
  return async (isRenewal) => {
    if (token) return isRenewal ? void 0 : headerOf(token);
    const body = grantOf(means);
    if (isRenewal || !known) known = logIn(body, means);
    known.catch(() => {
      known = void 0;
    });
    return headerOf(await known);
  };
}
function headerOf(token) {
  return { authorization: new Secret(`Bearer ${token.reveal()}`) };
}
function grantOf({ credentials, realm }) {
  const { clientId, clientSecret, apiKey, username, password } = credentials;
  if (!clientId || !clientSecret) {
    throw new UserError(
      "API Connect wants to know which application calls: set SPECGATE_GATEWAY_CLIENT_ID and SPECGATE_GATEWAY_CLIENT_SECRET (of a registered toolkit, credentials.json)."
    );
  }
  const application = { client_id: clientId.reveal(), client_secret: clientSecret.reveal() };
  if (apiKey) return { grant_type: "api_key", api_key: apiKey.reveal(), ...application };
  if (username && password) {
    return {
      grant_type: "password",
      realm,
      username: username.reveal(),
      password: password.reveal(),
      ...application
    };
  }
  throw new UserError(
    "API Connect wants a user beside the application: set SPECGATE_GATEWAY_API_KEY, or SPECGATE_GATEWAY_USERNAME and SPECGATE_GATEWAY_PASSWORD."
  );
}
async function logIn(json, { open, realm }) {
  try {
    const answer = await open.call({ method: "POST", path: "/token", body: { json }, isIdempotent: true });
    const token = own(answer.json, "access_token");
    if (typeof token === "string" && token !== "") return new Secret(token);
  } catch (error) {
    if (!(error instanceof HttpError) || error.status !== 400 && error.status !== 401) throw error;
    const how = json.grant_type === "password" ? ` The user must be one of the realm ${realm} (key realm of the gateway).` : " The API key must be one of a user of this API Connect.";
    throw new UserError(`${error.message}${how}`, {}, 3);
  }
  throw new UserError(
    "API Connect answered the login without an access_token; the url of the gateway must be that of its platform API.",
    {},
    3
  );
}

// src/gateway/providers/api-connect/manager.ts
var publishTimeoutMs = 18e4;
var mostPages = 1e4;
function openManager(options, io) {
  const { settings, notice } = options;
  const url = settings.url.replace(/\/+$/, "").replace(/(\/api)?$/, "/api");
  const common = { url, ...httpMeans(options) };
  const open = openHttp(common, io);
  const authorize = bearer({ open, credentials: credentialsFrom(io.env), realm: settings.realm });
  const http = openHttp({ ...common, authorize }, io);
  const { assumptions } = settings;
  const [org, catalog] = [segment(settings.org), segment(settings.catalog)];
  const whole = `catalogs/${org}/${catalog}`;
  const scope = settings.space === void 0 ? whole : `spaces/${org}/${catalog}/${segment(settings.space)}`;
  const documentFields = (field) => ({ fields: `add(${field})` });
  const productFields = documentFields(assumptions["product-document"]);
  const of = ({ name, version }) => `${segment(name)}/${segment(version)}`;
  const address = (key, ref) => assumptions[key].replace("{scope}", scope).replace("{org}", org).replace("{catalog}", catalog).replace(/\{(product|api)\}/, ref ? of(ref).replaceAll("$", "$$$$") : "");
  async function call(one) {
    try {
      return await http.call(one);
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      withReasons(error);
      if (error.status === 403) {
        error.message += " In the catalog the user needs Product: Stage to stage, and Product: Manage to publish and to change states.";
      }
      throw error;
    }
  }
  const get = async (path, query = {}) => objectIn((await call({ method: "GET", path, query })).json, path);
  async function getOrNull(path, query) {
    const { status, json } = await call({ method: "GET", path, query, accept: [404] });
    return status === 404 ? null : objectIn(json, path);
  }
  async function list(path, query = {}) {
    const all = /* @__PURE__ */ new Map();
    for (let page = 0; page < mostPages; page++) {
      const before = all.size;
      const answer = await get(path, { ...query, limit: pageSize, offset: before });
      const { results, total_results: total } = answer;
      if (!Array.isArray(results) || !results.every(isObject)) throw nonsense(path, "has no list of results");
      for (const one of results) all.set(one.url ?? one, one);
      if (typeof total === "number" ? all.size >= total : results.length < pageSize) return [...all.values()];
      if (all.size === before) throw nonsense(path, `ended after ${before} of ${toText(total)} results`);
    }
    throw nonsense(path, "does not end");
  }
  const entries = async (path, query) => (await list(path, query)).map((one) => entryOf(one, path));
  return {
    base: url,
    catalog: () => get(`/${whole}`),
    settings: () => get(`/${whole}/settings`),
    gatewayServices: () => list(`/${whole}/configured-gateway-services`),
    products: () => entries(`/${scope}/products`, productFields),
    productNames: () => entries(`/${whole}/products`),
    async product(ref) {
      const path = `/${scope}/products/${of(ref)}`;
      const found = await getOrNull(path, productFields);
      return found && entryOf(found, path);
    },
    apis: () => entries(`/${scope}/apis`),
    async api(ref) {
      const path = `/${scope}/apis/${of(ref)}`;
      const found = await getOrNull(path, documentFields("catalog_api"));
      return found && entryOf(found, path);
    },
    async subscriptions() {
      try {
        return await list(address("subscriptions"));
      } catch (error) {
        if (!(error instanceof HttpError) || error.status !== 403) throw error;
        notice?.(
          "These credentials may not see the subscriptions of the catalog, so that nobody can tell who is concerned."
        );
        return void 0;
      }
    },
    upload(how, { product, apis }) {
      const form = new FormData();
      const part = (name, data, file) => form.append(name, new Blob([Buffer.from(JSON.stringify(data))], { type: "application/json" }), file);
      part("product", product, "product.json");
      for (const [index, api] of apis.entries()) part("openapi", api, `api-${index + 1}.json`);
      return call({
        method: "POST",
        path: how === "stage" ? address("stage") : `/${scope}/publish`,
        query: {
          migrate_subscriptions: "true",
          ...settings.gatewayServices.length > 0 && { gateway_services: settings.gatewayServices.join(",") }
        },
        body: { multipart: form },
        timeoutMs: publishTimeoutMs
      });
    },
    setProduct: (ref, change) => call({ method: "PATCH", path: `/${scope}/products/${of(ref)}`, body: { json: change } }),
    setApi: (ref, change) => call({ method: "PATCH", path: address("api-state", ref), body: { json: change } }),
    async remove(ref) {
      await call({ method: "DELETE", path: `/${scope}/products/${of(ref)}`, accept: [404] });
    },
    operate: (operation, ref, body) => call({
      method: "POST",
      path: operation === "replace" || operation === "supersede" ? `/${scope}/products/${of(ref)}/${operation}` : address(operation, ref),
      ...body !== void 0 && { body: { json: body } },
      timeoutMs: publishTimeoutMs
    })
  };
}
function withReasons(error) {
  const reasons = own(error.body, "errors");
  const told2 = (Array.isArray(reasons) ? reasons : []).map((one) => typeof one === "string" ? one : own(one, "message")).filter((one) => typeof one === "string" && !error.message.includes(one));
  if (told2.length > 0) error.message = `${error.message} ${truncate(visible(redactAnswer(told2.join("; "))), 1e3)}`;
}
function objectIn(json, path) {
  if (isObject(json)) return json;
  throw nonsense(path, "is no object");
}
function entryOf(data, path) {
  const { name, version, url, state } = data;
  const texts = [name, version, url, state];
  if (!texts.every((text) => typeof text === "string"))
    throw nonsense(path, "has something without name, version, state or url");
  const [named, of, at, word] = texts;
  return { name: named, version: of, url: at, state: word, updated: toText(data.updated_at ?? ""), data };
}
function nonsense(path, what) {
  return new UserError(`The answer to GET ${path} ${what}; nothing was taken for "there is none".`, {}, 3);
}

// src/gateway/providers/api-connect/forms.ts
function uploadOf(product, { state, target, settings }) {
  return {
    product: productDocument(product, target.desired.commit, settings),
    apis: product.apis.map((api) => {
      const known = state.apis.find((one) => refText(one) === `${ibmName(api)}:${api.version}`);
      const isThere = known?.document !== void 0 && isSameDigest(known.mark?.digest, api.digest);
      return isThere ? known.document : apiDocument(api, settings);
    })
  };
}
function formOf(product, { apis }) {
  const keys = contentIn(product.document, product).apis.map(({ key }) => key);
  return {
    state: product.state,
    upload: {
      product: product.document ?? {},
      apis: keys.flatMap((key) => {
        const document = apis.find((one) => refText(one) === key)?.document;
        return document ? [document] : [];
      })
    }
  };
}
function told({ state, upload: upload2 }) {
  const { name, version } = upload2.product.info;
  const { title, plans, apis, visibility } = contentIn(upload2.product, { name, version });
  return {
    state,
    title,
    apis: apis.map(({ key }) => key),
    plans: Object.fromEntries(
      plans.map(({ name: plan, rateLimit }) => [
        plan,
        rateLimit ? `${rateLimit.count}/${rateLimit.every}${rateLimit.unit}` : "unlimited"
      ])
    ),
    visibility
  };
}

// src/gateway/providers/api-connect/preflight.ts
function refuseConflicts(steps, against) {
  const found = steps.flatMap(({ detail }) => {
    const one = detail;
    if (one.what !== "content" || !one.after) return [];
    return conflictsOf(one.ref, one.after.upload, one.before !== null, against);
  });
  if (found.length > 0) throw new UserError([...new Set(found)].join(" "));
}
function conflictsOf(ref, upload2, isChange, { state, settings }) {
  const text = refText(ref);
  const found = [];
  const other = state.products.find((one) => !isSame(one, ref) && refText(one).toLowerCase() === text.toLowerCase());
  if (other) {
    found.push(
      `${text} differs from ${refText(other)} in the catalog in nothing but letter case; API Connect takes one for the other.`
    );
  }
  if (state.production && state.elsewhere.includes(text)) {
    found.push(
      `${text} is in another space of the catalog; in production mode a version is in one space alone. Give the product a new version.`
    );
  }
  if (state.production && isChange) {
    const known = state.products.find((one) => isSame(one, ref));
    const isForeign = known !== void 0 && !isOurs(known.mark, settings.owner);
    const whose = markText(known?.mark) ?? "somebody who left no mark of ownership";
    const is = isForeign ? `belongs to ${whose}` : "is in the catalog already";
    const also = isForeign || settings.productionMode === true ? "" : ", and say production-mode: true at the gateway in the config";
    found.push(
      `${text} ${is}, and the catalog ${settings.catalog} is in production mode, so that it takes no other content under this version; give the product a new version${also}.`
    );
  }
  for (const { key } of contentIn(upload2.product, ref).apis) {
    const twin = state.apis.find((one) => refText(one).toLowerCase() === key.toLowerCase() && refText(one) !== key);
    if (twin) {
      found.push(
        `${text} refers to the API ${key}, and the catalog has it as ${refText(twin)}; write both with the same letters (info.x-ibm-name).`
      );
      continue;
    }
    const present = state.apis.find((one) => refText(one) === key);
    if (!state.production || !present) continue;
    const document = upload2.apis.find((one) => keyOf(one) === key);
    if (isSameDigest(present.mark?.digest, apiMark(document)?.digest)) continue;
    const what = present.mark?.digest === void 0 ? "and cannot be shown to have the same content" : "with other content";
    found.push(
      `${text} brings the API ${key}, which is in the catalog ${what}, and the catalog is in production mode; raise info.version of its document (specgate bump).`
    );
  }
  return found;
}
function keyOf(document) {
  const info = document?.info;
  return `${toText(info?.["x-ibm-name"])}:${toText(info?.version)}`;
}

// src/gateway/providers/api-connect/steps.ts
function stepsOf(state, target, settings) {
  const planning = { state, target, settings };
  const { macro } = target;
  const steps = macro && settings.usesMacros ? [macroStep(macro, planning)] : target.transitions.flatMap((transition, index) => stepsFor(transition, index, planning));
  refuseConflicts(steps, planning);
  return [...steps, ...visibilitySteps(planning)];
}
function stepsFor(transition, index, planning) {
  const { state, target } = planning;
  switch (transition.kind) {
    case "product": {
      const { product: ref, from, to } = transition;
      if (to === "none") return [contentStep(ref, { from, to: null }, planning)];
      if (from === "none") {
        const isPublished = nextOf(target, index, ref)?.to === "published";
        return [contentStep(ref, { from, to: isPublished ? "published" : "staged" }, planning)];
      }
      const before = target.transitions[index - 1];
      const isFolded = before?.kind === "product" && isSame(before.product, ref) && before.from === "none";
      return isFolded ? [] : [stateStep(ref, from, to, planning)];
    }
    case "content": {
      const now = findIn(state.products, transition.product)?.state ?? "staged";
      return [contentStep(transition.product, { from: now, to: now }, planning)];
    }
    case "dates":
      return [];
    case "api":
      return [apiStep(transition.api, transition.from, transition.to, planning)];
    case "set-migration-target":
      return [targetStep(transition.product, transition.target, planning)];
    case "migrate-subscriptions": {
      const { product: ref, target: goal } = transition;
      const known = findIn(state.products, ref)?.targets ?? [];
      const isSet = known.some((one) => covers(goalOf(one), goalOf(goal)));
      return [...isSet ? [] : [targetStep(ref, goal, planning)], migrateStep(ref, goal, planning)];
    }
  }
}
function nextOf({ transitions }, index, ref) {
  const next = transitions[index + 1];
  return next?.kind === "product" && isSame(next.product, ref) ? next : void 0;
}
function contentStep(ref, { from, to }, planning) {
  const { state } = planning;
  const found = findIn(state.products, ref);
  const before = found ? formOf(found, state) : null;
  const wanted = to === null ? void 0 : planning.target.desired.products.find((one) => isSame(one, ref));
  const after = to === null || !wanted ? null : { state: to, upload: uploadOf(wanted, planning) };
  const wasLive = from !== "none" && isLive(from);
  return {
    action: !before ? "create" : after ? "update" : "delete",
    entity: "product",
    name: refText(ref),
    before: before && told(before),
    after: after && told(after),
    switches: after !== null && (wasLive || isLive(after.state)),
    product: refText(ref),
    detail: { what: "content", ref, before, after }
  };
}
function stateStep(ref, from, to, planning) {
  const known = isLive(from) && !isLive(to) ? findIn(planning.state.products, ref)?.targets : void 0;
  const targets = (known ?? []).map(goalOf);
  return {
    action: "transition",
    entity: "product",
    name: refText(ref),
    before: from,
    after: to,
    switches: isLive(from) || isLive(to),
    product: refText(ref),
    detail: {
      ...{ what: "state", ref, from, to, offline: offlineOf(ref, planning) },
      ...targets.length > 0 && { targets }
    }
  };
}
function macroStep({ name, old, new: next }, planning) {
  const { state, target } = planning;
  const goal = target.transitions.flatMap(
    (one) => one.kind === "migrate-subscriptions" || one.kind === "set-migration-target" ? [goalOf(one.target)] : []
  )[0] ?? { product: next, plans: namesakes(old, state) };
  const [was, will] = [findIn(state.products, old), findIn(state.products, next)];
  const from = { old: was?.state ?? "published", next: will?.state ?? "staged" };
  return {
    action: "transition",
    entity: name,
    name: `${refText(old)} → ${refText(next)}`,
    before: { [refText(old)]: from.old, [refText(next)]: from.next },
    after: {
      [refText(old)]: name === "replace" ? "retired" : "deprecated",
      [refText(next)]: "published",
      plans: goal.plans.map((pair) => pair.join(" → ")).join(", ")
    },
    switches: true,
    product: refText(old),
    detail: {
      what: "macro",
      name,
      ref: old,
      goal,
      from,
      targets: (was?.targets ?? []).map(goalOf),
      held: heldBy(old, state),
      offline: offlineOf(old, planning)
    }
  };
}
function namesakes(old, { products }) {
  const found = findIn(products, old);
  const known = found?.targets?.[0];
  if (known) return [...known.plans];
  return contentIn(found?.document, old).plans.map(({ name }) => [name, name]);
}
function targetStep(ref, target, { state }) {
  const before = (findIn(state.products, ref)?.targets ?? []).map(goalOf);
  const after = goalOf(target);
  const shown = (goal) => ({ product: refText(goal.product), plans: Object.fromEntries(goal.plans) });
  return {
    action: "update",
    entity: "migration target",
    name: refText(ref),
    before: before.length === 0 ? null : before.map(shown),
    after: shown(after),
    // It must follow the publishing of its target.
    switches: true,
    product: refText(ref),
    detail: { what: "target", ref, before, after }
  };
}
function migrateStep(ref, target, { state }) {
  const goal = goalOf(target);
  const sources = goal.plans.map(([plan]) => plan);
  const held = heldBy(ref, state).filter(({ plan }) => sources.includes(plan));
  const isDeprecated = findIn(state.products, ref)?.state === "deprecated";
  const lines = (of, side) => goal.plans.map((pair) => `${refText(of)} ${pair[side]}`);
  return {
    action: "transition",
    entity: "subscriptions",
    name: refText(ref),
    before: lines(ref, 0),
    after: lines(goal.product, 1),
    switches: true,
    product: refText(ref),
    detail: { what: "migrate", ref, goal, held, isDeprecated }
  };
}
function apiStep(api, from, to, { state, target }) {
  const users = target.catalog.products.filter(
    (product) => isLive(product.state) && product.apis.some((one) => isSame(one, api))
  );
  const ref = ibmRef(api, state);
  return {
    action: "transition",
    entity: "API",
    name: refText(api),
    before: from,
    after: to,
    switches: true,
    product: refText(users[0] ?? api),
    detail: { what: "api", ref, from, to }
  };
}
function visibilitySteps({ state, target, settings }) {
  return target.scope.flatMap((ref) => {
    const found = findIn(state.products, ref);
    const wanted = target.desired.products.find((one) => isSame(one, ref));
    const isKept = target.catalog.products.some((one) => isSame(one, ref));
    if (!found?.visibility || !wanted || !isKept || !isSameDigest(found.mark?.digest, wanted.digest)) return [];
    const [before, after] = [visibilityIn(found.visibility), visibilityIn(visibilityData(wanted.visibility, settings))];
    if (canonicalJson(before) === canonicalJson(after)) return [];
    const detail = {
      what: "visibility",
      ref,
      before: found.visibility,
      after: visibilityData(wanted.visibility, settings)
    };
    return [
      {
        action: "update",
        entity: "visibility",
        name: refText(ref),
        before,
        after,
        switches: isLive(found.state),
        product: refText(ref),
        detail
      }
    ];
  });
}
function ibmRef(api, { products }) {
  for (const product of products) {
    const found = contentIn(product.document, product).apis.find((one) => isSame(one, api));
    if (found) return { name: found.key.slice(0, found.key.indexOf(":")), version: found.version };
  }
  return api;
}
function offlineOf(ref, { state }) {
  const product = findIn(state.products, ref);
  const keys = new Set(contentIn(product?.document, ref).apis.map(({ key }) => key));
  return state.apis.filter((api) => keys.has(refText(api)) && api.state === "offline").map(({ name, version }) => ({ name, version }));
}
function heldBy(ref, { subscriptions }) {
  return (subscriptions ?? []).filter(({ product }) => product === refText(ref));
}
function findIn(products, ref) {
  return products.find((one) => isSame(one, ref));
}
function goalOf({ product, plans }) {
  return { product: { name: product.name, version: product.version }, plans: [...plans] };
}
function covers(known, wanted) {
  const plans = new Map(known.plans);
  return isSame(known.product, wanted.product) && wanted.plans.every(([from, to]) => plans.get(from) === to);
}

// src/gateway/providers/api-connect/read-names.ts
async function readNames(manager, settings, uploaded) {
  const said = await manager.settings();
  const products = (await manager.products()).map((entry) => knownProduct(entry, settings, () => void 0));
  const elsewhere = settings.space === void 0 ? [] : await manager.productNames();
  const names = new Set(uploaded.map((one) => one.info?.["x-ibm-name"]));
  const apis = [];
  for (const { name, version, state } of await manager.apis()) {
    const found = names.has(name) ? await manager.api({ name, version }) : null;
    const document = found?.data.catalog_api;
    apis.push({ name, version, state: apiStateOf(state), document, mark: apiMark(document) });
  }
  const known = new Set(products.map((one) => `${one.name}:${one.version}`));
  return {
    id: void 0,
    production: said.production_mode === true,
    products,
    elsewhere: elsewhere.map((one) => `${one.name}:${one.version}`).filter((text) => !known.has(text)),
    apis,
    subscriptions: void 0
  };
}

// src/gateway/providers/api-connect/migrate.ts
async function both(ref, goal, changing) {
  const next = await changing.product(goal.product);
  if (!next) throw movedSince(goal.product, next);
  const old = await changing.product(ref);
  if (!old) throw movedSince(ref, old);
  return { old, next };
}
function hasTarget({ targets }, goal) {
  return targets?.some((one) => covers(goalOf(one), goal));
}
async function setTarget({ ref, after }, changing) {
  const { old, next } = await both(ref, after, changing);
  if (hasTarget(old, after)) return { outcome: "unchanged" };
  return changing.attempt(
    () => changing.manager.operate("set-migration-target", ref, mappingBody(next.url, after.plans)),
    async (answer) => answer || hasTarget((await both(ref, after, changing)).old, after) ? "done" : "not"
  );
}
async function restoreTargets(ref, before, set, changing) {
  const { old, next } = await both(ref, set, changing);
  if (before.length === 0) {
    if (old.targets !== void 0 && old.targets.length === 0) return { outcome: "unchanged" };
    try {
      return await changing.attempt(
        () => changing.manager.operate("set-migration-target", ref, clearingBody(next.url)),
        async (answer) => answer || (await changing.product(ref))?.targets?.length === 0 ? "done" : "not"
      );
    } catch (error) {
      if (!(error instanceof HttpError) || error.isAmbiguous || !refusals.includes(error.status ?? 0)) throw error;
      const says = `API Connect keeps the migration target of ${refText(ref)}; take it away in API Manager`;
      changing.notice?.(`${says}.`);
      return { outcome: "unchanged", says };
    }
  }
  return setAgain(ref, before, changing);
}
async function setAgain(ref, targets, changing) {
  let outcome = "unchanged";
  const says = [];
  for (const goal of targets) {
    const state = (await changing.product(goal.product))?.state ?? "gone";
    if (state !== "published") {
      says.push(`${refText(ref)} has its migration target not again: ${refText(goal.product)} is ${state}`);
      continue;
    }
    const receipt = await setTarget({ ref, after: goal }, changing);
    if (receipt.outcome === "done") outcome = "done";
  }
  return { outcome, ...says.length > 0 && { says: says.join("; ") } };
}
async function executeTarget({ ref, goal }, changing) {
  const { manager, attempt } = changing;
  const sources = goal.plans.map(([plan]) => plan);
  const { old } = await both(ref, goal, changing);
  const left = async () => (await manager.subscriptions())?.filter((one) => one.product_url === old.url && sources.includes(toText(one.plan))).length;
  if (await left() === 0) return { outcome: "unchanged" };
  return attempt(
    () => manager.operate("execute-migration-target", ref, void 0),
    async (answer) => answer || await left() === 0 ? "done" : "not"
  );
}
async function moveBack({
  ref,
  goal,
  held,
  isDeprecated = false
}, changing) {
  if (held.length === 0) return { outcome: "unchanged" };
  const { manager, attempt } = changing;
  const { old, next } = await both(ref, goal, changing);
  const all = await manager.subscriptions();
  if (!all) {
    throw new UserError(
      `These credentials may not see the subscriptions of ${refText(goal.product)}, so those that moved cannot go back to ${refText(ref)}.`,
      {},
      3
    );
  }
  const opensFor = old.state === "deprecated";
  let hasMoved = false;
  for (const [from, to] of goal.plans) {
    const apps = held.filter(({ plan }) => plan === from).map(({ app }) => app);
    const urls = all.filter((one) => one.product_url === next.url && one.plan === to && apps.includes(toText(one.app_url))).map(({ url }) => toText(url));
    if (urls.length === 0) continue;
    if (opensFor && !hasMoved) await manager.setProduct(ref, { state: "published" });
    hasMoved = true;
    await attempt(
      () => manager.operate("migrate-subscriptions", goal.product, mappingBody(old.url, [[to, from]], urls)),
      async (answer) => answer ? "done" : "not"
    );
  }
  const isOpen = old.state === "published" && isDeprecated;
  if (opensFor && hasMoved || isOpen) await manager.setProduct(ref, { state: "deprecated" });
  return { outcome: hasMoved ? "done" : "unchanged" };
}

// src/gateway/providers/api-connect/walk.ts
var ways = {
  "pre-staged": ["none"],
  staged: ["published", "none"],
  published: ["deprecated", "retired"],
  deprecated: ["published", "retired"],
  retired: ["staged", "archived", "none"],
  archived: ["retired", "none"],
  none: []
};
function wayBetween(from, to) {
  const mayOpen = to !== "none" && isLive(to) || from !== "none" && isLive(from);
  const reached = /* @__PURE__ */ new Map([[from, []]]);
  for (const [place, way] of reached) {
    if (place === to) return way;
    for (const next of ways[place]) {
      const opens = next !== "none" && isLive(next) && next !== to;
      if (!reached.has(next) && (mayOpen || !opens) && (!opens || to === "deprecated" || to === "published")) {
        reached.set(next, [...way, next]);
      }
    }
  }
  return void 0;
}

// src/gateway/providers/api-connect/states.ts
async function bringState({ ref, from, to }, changing) {
  const found = await changing.settled(ref, (one) => one !== null && [from, to].includes(one.state));
  if (found?.state === to) return { outcome: "unchanged" };
  if (found?.state !== from) throw movedSince(ref, found);
  if (found.isWaiting) return { outcome: "pending" };
  return setState(ref, to, changing);
}
function setState(ref, to, { manager, product, attempt }) {
  return attempt(
    () => manager.setProduct(ref, { state: to }),
    async (answer) => answer ? seenIn(answer, to) : seenOf(await product(ref), to)
  );
}
async function takeStateBack({ ref, from, to, offline, targets = [] }, changing) {
  const way = wayBetween(to, from);
  if (!way) return { outcome: "unchanged", says: noWay(ref, to, from) };
  const possible = [to, from, ...way];
  const found = await changing.settled(ref, (one) => one !== null && possible.includes(one.state));
  if (!found || !possible.includes(found.state)) throw movedSince(ref, found);
  const receipt = await walk(ref, found.state, from, changing);
  await switchOff(offline, changing);
  const again = await setAgain(ref, targets, changing);
  const lost = isLive(from) && to === "retired" ? "subscriptions that the retirement removed are gone" : receipt.says;
  const says = [lost, again.says].filter((one) => one !== void 0).join("; ");
  const outcome = again.outcome === "done" ? "done" : receipt.outcome;
  return { outcome, ...says !== "" && { says } };
}
function noWay(ref, from, to) {
  return `${refText(ref)} stays ${from}: the only way from there to ${to} would open it to consumers`;
}
async function walk(ref, from, to, changing) {
  const way = wayBetween(from, to);
  if (!way) return { outcome: "unchanged", says: noWay(ref, from, to) };
  if (way.length === 0) return { outcome: "unchanged" };
  if (way.includes("retired") && from !== "archived") await refuseLoss(ref, changing);
  const { manager, product, attempt } = changing;
  for (const place of way) {
    if (place === "none") await manager.remove(ref);
    else {
      await attempt(
        () => manager.setProduct(ref, { state: place }),
        async (answer) => answer ? seenIn(answer, place) : seenOf(await product(ref), place)
      );
    }
  }
  return { outcome: "done" };
}
async function refuseLoss(ref, { manager, product }) {
  const url = (await product(ref))?.url;
  const left = (await manager.subscriptions())?.filter((one) => one.product_url === url).length ?? 0;
  if (left === 0) return;
  throw new UserError(
    `${left} ${left === 1 ? "consumer has" : "consumers have"} subscribed to ${refText(ref)} since, and would lose ${left === 1 ? "the subscription" : "their subscriptions"} if it were taken back; move them first (specgate set-migration-target, execute-migration-target).`,
    {},
    3
  );
}
async function switchOff(apis, { manager, attempt }) {
  for (const ref of apis) {
    const now = await manager.api(ref);
    if (!now || apiStateOf(now.state) !== "online") continue;
    await attempt(
      () => manager.setApi(ref, { state: "offline" }),
      async () => apiStateOf((await manager.api(ref))?.state ?? "") === "offline" ? "done" : "not"
    );
  }
}
async function bringVisibility(ref, goal, changing) {
  const { manager, product, attempt } = changing;
  const isThere = async () => {
    const found = await product(ref);
    if (!found) throw movedSince(ref, found);
    return canonicalJson(visibilityIn(found.visibility)) === canonicalJson(visibilityIn(goal));
  };
  if (await isThere()) return { outcome: "unchanged" };
  return attempt(
    () => manager.setProduct(ref, { visibility: goal }),
    async (answer) => answer || await isThere() ? "done" : "not"
  );
}

// src/gateway/providers/api-connect/content.ts
async function bringContent({ ref, before, after }, changing) {
  const found = await changing.settled(ref, (one) => isContent(one, after) || fits(one, before));
  if (!after) {
    if (!found) return { outcome: "unchanged" };
    if (!fits(found, before)) throw movedSince(ref, found);
    await changing.manager.remove(ref);
    return { outcome: "done" };
  }
  if (fits(found, after)) return { outcome: "unchanged" };
  if (found && isContent(found, after)) {
    if (found.isWaiting) return { outcome: "pending" };
    return bringState({ ref, from: found.state, to: after.state }, changing);
  }
  if (!fits(found, before)) throw movedSince(ref, found);
  return upload(ref, after, before !== null, changing);
}
function upload(ref, form, isChange, changing) {
  const { manager, product, attempt } = changing;
  const how = isLive(form.state) ? "publish" : "stage";
  const look2 = async () => {
    const found = await product(ref);
    return isContent(found, form) ? seenOf(found, form.state) : "not";
  };
  const explained = async () => {
    try {
      return await manager.upload(how, form.upload);
    } catch (error) {
      if (error instanceof HttpError && error.status === 409) await nameCause(error, ref, form, isChange, changing);
      throw error;
    }
  };
  return attempt(explained, async (answer) => answer ? seenIn(answer, form.state) : look2());
}
async function nameCause(error, ref, { upload: { product, apis } }, isChange, { manager, settings }) {
  const state = await readNames(manager, settings, apis);
  const isThere = !isChange && state.products.some((one) => one.name === ref.name && one.version === ref.version);
  const causes = conflictsOf(ref, { product, apis }, isChange || isThere, { state, settings });
  if (causes.length > 0) error.message = `${error.message} ${causes.join(" ")}`;
}
async function takeContentBack({ ref, before, after }, changing) {
  const found = await changing.settled(ref, (one) => isContent(one, after) || isContent(one, before));
  if (!before) {
    if (!found) return { outcome: "unchanged" };
    if (!isContent(found, after)) throw movedSince(ref, found);
    return walk(ref, found.state, "none", changing);
  }
  if (fits(found, before)) return { outcome: "unchanged" };
  if (!isContent(found, before)) {
    if (!isContent(found, after)) throw movedSince(ref, found);
    const isPlaced = found !== null && after !== null;
    await upload(ref, isPlaced ? before : { ...before, state: "staged" }, isPlaced, changing);
  }
  const now = await changing.product(ref);
  if (!now) throw new UserError(`${ref.name}:${ref.version} did not come back into the catalog.`, {}, 3);
  return walk(ref, now.state, before.state, changing);
}
function isContent(found, form) {
  if (!found || !form) return !found && !form;
  const wanted = productMark(form.upload.product)?.digest;
  if (wanted !== void 0) return isSameDigest(found.mark?.digest, wanted);
  return canonicalJson(found.document) === canonicalJson(form.upload.product);
}
function fits(found, form) {
  return isContent(found, form) && (!found || found.state === form?.state);
}

// src/gateway/providers/api-connect/macro.ts
async function runMacro(detail, changing) {
  const { name, ref, goal, from } = detail;
  const isKnown = ({ old, next }) => isReached({ old, next }, detail) || old?.state === from.old && next?.state === from.next;
  const pair = await lookAgain(() => look(detail, changing), isKnown, changing.sleep);
  if (isReached(pair, detail)) return { outcome: "unchanged" };
  if (!isKnown(pair) || !pair.old) throw halfWay(detail, pair);
  if (pair.old.isWaiting || pair.next?.isWaiting) return { outcome: "pending" };
  const { url } = pair.old;
  const seen = async () => {
    const now = await look(detail, changing);
    if (isReached(now, detail)) return "done";
    if (now.old?.isWaiting || now.next?.isWaiting) return "pending";
    if (now.old?.state === from.old && now.next?.state === from.next) return "not";
    throw halfWay(detail, now);
  };
  return changing.attempt(
    () => changing.manager.operate(name, goal.product, mappingBody(url, goal.plans)),
    // The macro goes on behind its answer; what comes of it is looked at when the run verifies.
    async (answer) => answer ? await isPending(ref, goal, changing) : seen()
  );
}
async function isPending(ref, goal, changing) {
  const pair = [await changing.product(goal.product), await changing.product(ref)];
  return pair.some((one) => one?.isWaiting) ? "pending" : "done";
}
async function look({ ref, goal }, changing) {
  const next = await changing.product(goal.product);
  return { next, old: await changing.product(ref) };
}
function isReached({ old, next }, { name, goal }) {
  if (next?.state !== "published") return false;
  if (name === "replace") return old?.state === "retired";
  const hasTarget2 = old?.targets?.some((one) => covers(goalOf(one), goal)) ?? true;
  return old?.state === "deprecated" && hasTarget2;
}
function halfWay({ name, ref, goal }, { old, next }) {
  const states = `${refText(ref)} is ${old?.state ?? "gone"} and ${refText(goal.product)} is ${next?.state ?? "gone"}`;
  return new UserError(
    `The ${name} of ${refText(ref)} stands half way, or somebody else is at work: ${states}. The same command goes on from there.`,
    {},
    3
  );
}
async function undoMacro(detail, changing) {
  const { ref, goal, from, targets, offline } = detail;
  const { old, next } = await look(detail, changing);
  if (!old) throw movedSince(ref, old);
  if (!next) throw movedSince(goal.product, next);
  const receipts = [
    await walk(ref, old.state, from.old, changing),
    await switchedOff(offline, changing),
    await moveBack(detail, changing),
    detail.name === "supersede" ? await restoreTargets(ref, targets, goal, changing) : await setAgain(ref, targets, changing),
    await walk(goal.product, next.state, from.next, changing)
  ];
  const says = receipts.flatMap((one) => one.says ?? []);
  const isDone = receipts.some(({ outcome }) => outcome === "done");
  return { outcome: isDone ? "done" : "unchanged", ...says.length > 0 && { says: says.join("; ") } };
}
var unchanged = { outcome: "unchanged" };
async function switchedOff(offline, changing) {
  await switchOff(offline, changing);
  return unchanged;
}

// src/gateway/providers/api-connect/write.ts
async function applyStep(step, changing) {
  const detail = step.detail;
  switch (detail.what) {
    case "content":
      return bringContent(detail, changing);
    case "state":
      return bringState(detail, changing);
    case "visibility":
      return bringVisibility(detail.ref, detail.after, changing);
    case "target":
      return setTarget(detail, changing);
    case "migrate":
      return executeTarget(detail, changing);
    case "macro":
      return runMacro(detail, changing);
    case "api":
      return switchApi(detail, detail.to, changing);
  }
}
async function undoStep(step, changing) {
  const detail = step.detail;
  switch (detail.what) {
    case "content":
      return takeContentBack(detail, changing);
    case "state":
      return takeStateBack(detail, changing);
    case "visibility":
      return bringVisibility(detail.ref, detail.before, changing);
    case "target":
      return restoreTargets(detail.ref, detail.before, detail.after, changing);
    case "migrate":
      return moveBack(detail, changing);
    case "macro":
      return undoMacro(detail, changing);
    case "api":
      return switchApi(detail, detail.from, changing);
  }
}
async function switchApi({ ref, from, to }, goal, { manager, attempt, sleep }) {
  const look2 = async () => {
    const found = await manager.api(ref);
    return found && apiStateOf(found.state);
  };
  const isKnown = (state2) => state2 === goal || state2 === from || state2 === to;
  const state = await lookAgain(look2, isKnown, sleep);
  if (state === goal) return { outcome: "unchanged" };
  if (!isKnown(state)) {
    throw new UserError(
      `The API ${ref.name}:${ref.version} is ${state ?? "gone"}; it can be switched while a product with it is published or deprecated.`,
      {},
      3
    );
  }
  return attempt(
    () => manager.setApi(ref, { state: goal }),
    async () => await look2() === goal ? "done" : "not"
  );
}

// src/gateway/providers/api-connect.ts
var settleSeconds = 120;
function apiConnectProvider(options, io) {
  const { settings, clock } = options;
  let opened;
  const manager = () => opened ??= openManager(options, io);
  const cache = /* @__PURE__ */ new Map();
  let isProduction;
  const read = async (reading) => {
    const snapshot = await readCatalog(reading, { manager: manager(), settings, cache });
    isProduction = snapshot.state.production;
    return snapshot;
  };
  const changing = () => changingAt({
    manager: manager(),
    settings,
    ...clock && { sleep: (ms) => clock.sleep(ms) },
    notice: (line) => options.notice?.(line)
  });
  return {
    type: "api-connect",
    settleSeconds,
    limitations: (target) => limitationsOf(target, settings, isProduction),
    read,
    plan(snapshot, target) {
      const wanted = target.desired.products.filter((product) => target.scope.some((ref) => isSame(ref, product)));
      const steps = stepsOf(snapshot.state, target, settings);
      if (steps.some(({ entity, after }) => entity === "product" && typeof after === "object" && after !== null)) {
        refuseInvalid(wanted, settings);
      }
      return steps;
    },
    apply: (step) => applyStep(step, changing()),
    undo: (step) => undoStep(step, changing()),
    async verify(target) {
      const snapshot = await read({ products: target.scope, desired: target.desired });
      const missing = differences(snapshot.catalog, target);
      if (missing.length > 0 || !settings.probesGateway) return missing;
      return unknownAtGateway(onlineApis(snapshot.state, target), {
        services: await manager().gatewayServices(),
        io,
        ...options
      });
    },
    async documents({ name, version }) {
      const { state } = await read({ products: [], desired: { products: [], commit: void 0 } });
      return publishedDocuments(state, settings).filter(
        ({ api }) => api.name === name && (version === void 0 || api.version === version)
      );
    },
    async facts() {
      await manager().catalog();
      const said = await manager().settings();
      return {
        exists: true,
        ...typeof said.production_mode === "boolean" && { productionMode: said.production_mode }
      };
    },
    render(target) {
      refuseInvalid(target.desired.products, settings);
      return rendered(target, settings);
    }
  };
}
function differences(now, { catalog, scope }) {
  const products = scope.flatMap((ref) => {
    const [wanted, found] = [findProduct(catalog, ref)?.state ?? "none", findProduct(now, ref)?.state ?? "none"];
    if (wanted === found) return [];
    return [{ entity: "product", name: refText(ref), says: `${refText(ref)} is ${found}, not ${wanted}.` }];
  });
  const used = catalog.products.filter((product) => scope.some((ref) => isSame(ref, product))).flatMap(({ apis: apis2 }) => apis2);
  const apis = [...new Map(used.map((api) => [refText(api), api])).values()].flatMap((ref) => {
    const [wanted, found] = [findApi(catalog, ref)?.state, findApi(now, ref)?.state];
    if (wanted === found) return [];
    const says = `The API ${refText(ref)} is ${found ?? "not in the catalog"}, not ${wanted ?? "known"}.`;
    return [{ entity: "API", name: refText(ref), says }];
  });
  return [...products, ...apis];
}
function onlineApis({ products, apis }, { scope }) {
  const live = products.filter((product) => isLive(product.state) && scope.some((ref) => isSame(ref, product)));
  const keys = new Set(live.flatMap((product) => contentIn(product.document, product).apis.map(({ key }) => key)));
  return apis.filter((api) => keys.has(refText(api)) && api.state === "online" && api.document !== void 0).map((api) => ({ ref: api, document: api.document }));
}
function publishedDocuments({ products, apis }, { owner }) {
  const found = /* @__PURE__ */ new Map();
  for (const product of products.filter(({ mark }) => isOurs(mark, owner))) {
    for (const { name, version, key } of contentIn(product.document, product).apis) {
      const document = apis.find((one) => refText(one) === key)?.document;
      if (!document || !apiMark(document)) continue;
      found.set(`${name}:${version}`, { api: { name, version }, text: JSON.stringify(withoutMark(document)) });
    }
  }
  return [...found.values()];
}
function rendered({ desired }, settings) {
  const files = /* @__PURE__ */ new Map();
  const apis = new Map(desired.products.flatMap(({ apis: all }) => all.map((api) => [refText(api), api])));
  for (const product of desired.products) {
    const said = `# ${product.name} ${product.version} as it is uploaded to API Connect, with the documents that it names.
`;
    files.set(`products/${product.name}.yaml`, said + yamlText(productDocument(product, desired.commit, settings)));
  }
  for (const api of apis.values()) {
    const said = `# From ${api.file}, as it is uploaded to API Connect.
`;
    files.set(`apis/${ibmName(api)}_${api.version}.yaml`, said + yamlText(apiDocument(api, settings)));
  }
  return files;
}
function limitationsOf({ catalog, desired, scope, transitions }, settings, isProduction) {
  const found = [];
  const add = (what, says) => void found.push({ what, says });
  if (transitions.length === 0) return found;
  const products = catalog.products.filter((product) => scope.some((ref) => isSame(ref, product)));
  if (products.some(({ deprecatedOn, sunsetOn }) => deprecatedOn ?? sunsetOn)) {
    add(
      "dates",
      "API Connect keeps no deprecation and sunset dates; tell them in the documents (x-sunset) and to the consumers."
    );
  }
  if (desired.products.some(({ visibility }) => visibility.subscribe === "public")) {
    add("visibility", "Nobody subscribes without an account: subscribe: public is published as authenticated.");
  }
  const entered = transitions.flatMap((one) => one.kind === "product" && one.from === "none" ? [one.product] : []);
  const isNew = (ref) => entered.some((one) => isSame(one, ref));
  const uploaded = transitions.flatMap((one) => one.kind === "content" ? [one.product] : []).concat(entered);
  const renamed = desired.products.filter((product) => uploaded.some((ref) => isSame(ref, product))).flatMap(({ apis }) => apis.filter((api) => foreignKeys(api.bundled).length > 0));
  if (settings.renamesKeys && renamed.length > 0) {
    const names = [...new Set(renamed.map(({ name }) => name))].join(", ");
    add(
      "api keys",
      `The callers of ${names} give their key in ${keyHeaders.id}, not in the header of the document (api-keys: rename).`
    );
  }
  if (transitions.some((one) => one.kind === "product" && !isNew(one.product))) {
    add("commit", "A change of state leaves no trace of its commit; the catalog keeps that of the content.");
  }
  if (settings.allowsBrowsers) {
    add(
      "cors",
      "The switch for CORS is on or off: with it pages of every origin may call the APIs, not those of the list alone."
    );
  }
  if (isProduction === false && settings.productionMode === true) {
    add(
      "production-mode",
      `The catalog ${settings.catalog} is not in production mode: specgate refuses changes of a version, the catalog itself would take them from others.`
    );
  }
  add(
    "lock",
    "Two runs at once are noticed at each step, not kept apart: no lock of API Connect is known. Let one workflow at a time publish."
  );
  return found;
}
export {
  apiConnectProvider
};
