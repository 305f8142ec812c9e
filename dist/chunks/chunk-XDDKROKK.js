import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  apiWith
} from "./chunk-ZK5HEYHE.js";
import {
  groupOf
} from "./chunk-EG7OPZPB.js";
import {
  texts
} from "./chunk-MSKR4L62.js";
import {
  isOwnedBy,
  ownerText
} from "./chunk-DKFQT2NQ.js";
import {
  apiState,
  compareRefs,
  settled
} from "./chunk-ZCJKLNQ3.js";
import {
  isLive,
  isSame,
  productStates,
  refText
} from "./chunk-RTM4CE4P.js";
import {
  canonicalJson,
  digestOf
} from "./chunk-G6WBYKH6.js";
import {
  routeCollision
} from "./chunk-EJPTDHAL.js";
import {
  uuidOf
} from "./chunk-DO66N34K.js";
import {
  UserError
} from "./chunk-2DNSTSAZ.js";
import {
  isObject,
  toText
} from "./chunk-2LKYFRJO.js";

// src/gateway/providers/kong/entity.ts
var kinds = ["upstreams", "services", "targets", "routes", "plugins"];
var managed = /* @__PURE__ */ new Set(["id", "created_at", "updated_at", "ws_id"]);
function entityOf(kind, answer) {
  const data = Object.fromEntries(Object.entries(answer).filter(([key]) => !managed.has(key)));
  return { kind, id: toText(answer.id), data };
}
function idIn(data, field) {
  const value = data[field];
  if (typeof value !== "object" || value === null) return void 0;
  const { id } = value;
  return typeof id === "string" ? id : void 0;
}
function flatten(config) {
  const found = [];
  for (const upstream of config.upstreams ?? []) addUpstream(upstream, found);
  for (const service of config.services ?? []) addService(service, found);
  return kinds.flatMap((kind) => found.filter((one) => one.kind === kind));
}
function addUpstream({ targets, id: given, ...rest }, into) {
  const id = given ?? uuidOf(rest.name);
  into.push({ kind: "upstreams", id, data: rest });
  for (const { id: targetId, ...target } of targets ?? []) {
    const data = { ...target, target: withPort(target.target), upstream: { id } };
    into.push({ kind: "targets", id: targetId ?? uuidOf(`${rest.name}.target.${data.target}`), data });
  }
}
function withPort(target) {
  return /:\d+$/.test(target) ? target : `${target}:8000`;
}
function addService({ routes, plugins, id: given, url, ...rest }, into) {
  const id = given ?? uuidOf(`${rest.name}.service`);
  into.push({ kind: "services", id, data: { ...url === void 0 ? {} : urlFields(url), ...rest } });
  for (const plugin of plugins ?? []) addPlugin(plugin, rest.name ?? id, { service: { id } }, into);
  for (const route of routes ?? []) addRoute(route, id, into);
}
function addRoute({ plugins, id: given, ...rest }, service, into) {
  const id = given ?? uuidOf(`${rest.name}.route`);
  into.push({ kind: "routes", id, data: { ...rest, service: { id: service } } });
  for (const plugin of plugins ?? []) addPlugin(plugin, rest.name ?? id, { route: { id } }, into);
}
function addPlugin({ id, ...rest }, owner, scope, into) {
  into.push({ kind: "plugins", id: id ?? uuidOf(`${owner}.plugin.${rest.name}`), data: { ...rest, ...scope } });
}
function urlFields(text) {
  const url = new URL(text);
  const protocol = url.protocol.slice(0, -1);
  const port = url.port ? Number(url.port) : protocol === "https" ? 443 : 80;
  return {
    protocol,
    host: url.hostname,
    port,
    path: url.pathname === "/" && !text.endsWith("/") ? null : url.pathname
  };
}
function childrenIn(entities) {
  const children = /* @__PURE__ */ new Map();
  for (const entity of entities) {
    for (const field of ["service", "route", "upstream"]) {
      const parent = idIn(entity.data, field);
      if (parent === void 0) continue;
      const list = children.get(parent) ?? [];
      list.push(entity);
      children.set(parent, list);
    }
  }
  return children;
}
function nest(entities) {
  const children = childrenIn(entities);
  const below = (kind, field, id) => (children.get(id) ?? []).filter((one) => one.kind === kind && idIn(one.data, field) === id);
  const fields = ({ data }, without2) => Object.fromEntries(Object.entries(data).filter(([name, value]) => name !== without2 && value !== null));
  const plugins = (field, id) => below("plugins", field, id).map((one) => fields(one, field));
  const routes = (id) => below("routes", "service", id).map((one) => withList(fields(one, "service"), "plugins", plugins("route", one.id)));
  return {
    services: entities.filter(({ kind }) => kind === "services").map((one) => withList(withList(fields(one, ""), "routes", routes(one.id)), "plugins", plugins("service", one.id))),
    upstreams: entities.filter(({ kind }) => kind === "upstreams").map(
      (one) => withList(
        fields(one, ""),
        "targets",
        below("targets", "upstream", one.id).map((target) => fields(target, "upstream"))
      )
    )
  };
}
function withList(data, name, list) {
  return list.length === 0 ? data : { ...data, [name]: list };
}
function labelOf({ kind, id, data }, all) {
  if (kind === "targets") return `${data.target} of ${nameAt(data, "upstream", all)}`;
  if (kind !== "plugins") return typeof data.name === "string" ? data.name : id;
  const scopes = ["service", "route", "consumer"].flatMap((field) => nameAt(data, field, all) ?? []);
  return scopes.length === 0 ? `${data.name} of the whole gateway` : `${data.name} of ${scopes.join(" and ")}`;
}
function nameAt(data, field, all) {
  const id = idIn(data, field);
  const name = id === void 0 ? void 0 : all.get(id)?.data.name;
  return typeof name === "string" ? name : id;
}
function wordOf(kind) {
  return kind.slice(0, -1);
}
function byId(entities) {
  return new Map([...entities].map((entity) => [entity.id, entity]));
}
function keyOf({ kind, data }) {
  if (kind === "plugins") {
    const scope = ["service", "route", "consumer"].map((field) => idIn(data, field) ?? "");
    return JSON.stringify([kind, data.name, ...scope]);
  }
  if (kind === "targets") return JSON.stringify([kind, data.target, idIn(data, "upstream")]);
  return typeof data.name === "string" ? JSON.stringify([kind, data.name]) : void 0;
}

// src/gateway/providers/kong/tags.ts
var prefix = "specgate.";
function tag(name, value) {
  return `${prefix}${name}.${encode(value)}`;
}
function refTag(name, { name: refName, version }) {
  return `${prefix}${name}.${encode(refName)}~${encode(version)}`;
}
function ownerTag({ owner }) {
  return tag("owner", owner);
}
function ownTags(owner) {
  return [ownerTag(owner), ...owner.repository === void 0 ? [] : [tag("repository", owner.repository)]];
}
function otherTags(tags) {
  return textsOf(tags).filter((one) => !one.startsWith(prefix));
}
var known = /* @__PURE__ */ new WeakMap();
function readMarks(tags) {
  if (!Array.isArray(tags)) return marksIn([]);
  const marks = known.get(tags) ?? marksIn(tags);
  known.set(tags, marks);
  return marks;
}
function marksIn(tags) {
  const values = /* @__PURE__ */ new Map();
  const products = [];
  for (const text of textsOf(tags)) {
    if (!text.startsWith(prefix)) continue;
    const [, name = "", value = ""] = /^([^.]+)\.?(.*)$/s.exec(text.slice(prefix.length)) ?? [];
    if (name === "product") products.push(...refOf(value));
    else values.set(name, name === "api" ? value : decode(value));
  }
  const state = values.get("state");
  return {
    owner: values.get("owner"),
    repository: values.get("repository"),
    products: products.sort((a, b) => refText(a) < refText(b) ? -1 : 1),
    api: refOf(values.get("api") ?? "")[0],
    state: productStates.find((one) => one === state),
    isLive: state === "published" || state === "deprecated",
    isOffline: values.has("offline"),
    digest: values.get("digest"),
    rev: values.get("rev"),
    isOverlay: values.has("overlay"),
    isMerged: values.has("merged"),
    role: values.get("role"),
    values
  };
}
function isOwn(tags, own) {
  const { owner, repository } = readMarks(tags);
  return owner !== void 0 && isOwnedBy({ owner, repository }, own);
}
function ownerText2(tags) {
  const { owner, repository } = readMarks(tags);
  return owner === void 0 ? void 0 : ownerText({ owner, repository });
}
function refOf(text) {
  const [name, version, ...rest] = text.split("~");
  if (!name || !version || rest.length > 0) return [];
  return [{ name: decode(name), version: decode(version) }];
}
function encode(text) {
  return encodeURIComponent(text).replace(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
function textsOf(tags) {
  return Array.isArray(tags) ? tags.filter((one) => typeof one === "string") : [];
}

// src/gateway/providers/kong/record.ts
import { Buffer } from "node:buffer";
var none = "none";
var nowhere = "specgate.invalid";
function recordOf(product, apis, owner, canDisable) {
  const name = inertName("product", owner, refText(product));
  const { commit, contentCommit } = product;
  const isMoved = contentCommit !== void 0 && contentCommit?.sha !== commit?.sha;
  const tags = [
    ...ownTags(owner),
    tag("role", "product"),
    refTag("product", product),
    tag("state", product.state),
    ...product.digest === void 0 ? [] : [tag("digest", shortDigest(product.digest))],
    ...commit ? [tag("rev", commit.sha.slice(0, 12)), tag("commit", commitText(commit))] : [],
    ...isMoved ? [tag("content-commit", contentCommit ? commitText(contentCommit) : none)] : [],
    ...product.deprecatedOn === void 0 ? [] : [tag("deprecated", product.deprecatedOn)],
    ...product.sunsetOn === void 0 ? [] : [tag("sunset", product.sunsetOn)],
    ...contentTags(canonicalJson(contentOf(product, apis)))
  ];
  return inertService(name, tags, canDisable);
}
function inertService(name, tags, canDisable) {
  const data = {
    name,
    protocol: "https",
    host: nowhere,
    port: 443,
    ...canDisable && { enabled: false },
    tags
  };
  return { kind: "services", id: uuidOf(`${name}.service`), data };
}
function inertName(role, { owner }, text = "") {
  const plain = `specgate.${role}.${owner}${text === "" ? "" : `.${text.replaceAll(":", "~")}`}`;
  if (/^[A-Za-z0-9._~-]+$/.test(plain)) return plain;
  return `specgate.${role}.${digestOf([owner, text]).slice("sha256:".length, "sha256:".length + 20)}`;
}
function readRecord({ data }) {
  const marks = readMarks(data.tags);
  const [ref] = marks.products;
  if (marks.role !== "product" || !ref) return void 0;
  const content = readContent(marks.values, ref);
  const state = marks.state;
  if (state === void 0) throw damaged(ref, "its state is missing");
  const commit = commitIn(marks.values.get("commit"));
  const from = marks.values.get("content-commit");
  const contentCommit = from === none ? null : commitIn(from) ?? commit;
  const [deprecatedOn, sunsetOn] = [marks.values.get("deprecated"), marks.values.get("sunset")];
  return {
    product: {
      ...ref,
      ...productOf(content),
      state,
      ...deprecatedOn !== void 0 && { deprecatedOn },
      ...sunsetOn !== void 0 && { sunsetOn },
      ...commit && { commit },
      ...contentCommit !== void 0 && { contentCommit }
    },
    apiDigests: new Map(content.apis.flatMap((api) => api.digest === null ? [] : [[refText(api), api.digest]]))
  };
}
function commitText({ sha, time }) {
  return `${sha}@${time}`;
}
function commitIn(text = "") {
  const [, sha, time] = /^([0-9a-f]+)@(\d+)$/.exec(text) ?? [];
  return sha === void 0 ? void 0 : { sha, time: Number(time) };
}
function shortDigest(digest) {
  return digest.replace(/^sha256:/, "").slice(0, 12);
}
function contentOf(product, apis) {
  const digests = new Map(apis.map((api) => [refText(api), api.digest]));
  return {
    title: product.title,
    digest: product.digest ?? null,
    ...product.visibility,
    apis: product.apis.map((api) => ({
      name: api.name,
      version: api.version,
      digest: digests.get(refText(api)) ?? null
    })),
    plans: product.plans.map(({ apis: opened, ...plan }) => ({
      ...plan,
      ...opened && { apis: Object.fromEntries(opened) }
    })),
    ...product.migrationTargets && {
      targets: product.migrationTargets.map(({ product: to, plans }) => ({
        product: { name: to.name, version: to.version },
        plans: Object.fromEntries(plans)
      }))
    }
  };
}
function productOf(content) {
  return {
    title: content.title,
    digest: content.digest ?? void 0,
    visibility: { view: content.view, subscribe: content.subscribe },
    apis: content.apis.map(({ name, version }) => ({ name, version })),
    plans: content.plans.map(({ apis, ...plan }) => ({
      ...plan,
      ...apis && { apis: new Map(Object.entries(apis)) }
    })),
    ...content.targets && {
      migrationTargets: content.targets.map(
        ({ product, plans }) => ({ product, plans: new Map(Object.entries(plans)) })
      )
    }
  };
}
var tagLength = 1e3;
function contentTags(text) {
  const encoded = Buffer.from(text).toString("base64url");
  const count = Math.ceil(encoded.length / tagLength);
  return Array.from(
    { length: count },
    (_, at2) => tag(`content${at2}`, encoded.slice(at2 * tagLength, (at2 + 1) * tagLength))
  );
}
function readContent(values, ref) {
  let encoded = "";
  for (let at2 = 0; values.has(`content${at2}`); at2++) encoded += values.get(`content${at2}`);
  if (encoded === "") throw damaged(ref, "its content is missing");
  try {
    const content = JSON.parse(Buffer.from(encoded, "base64url").toString("utf8"));
    if (!Array.isArray(content.apis) || !Array.isArray(content.plans)) throw new Error("no content");
    return content;
  } catch {
    throw damaged(ref, "its content cannot be read");
  }
}
function damaged(ref, why) {
  return new UserError(
    `The record of ${refText(ref)} at the gateway was changed by somebody else (${why}); take its tags back, or remove the service and publish again.`,
    {},
    3
  );
}

// src/gateway/providers/kong/catalog.ts
function catalogOf(entities) {
  const records = entities.flatMap((entity) => readRecord(entity) ?? []);
  const products = records.map(({ product }) => product).sort(compareRefs);
  const digests = new Map(records.flatMap(({ apiDigests }) => [...apiDigests]));
  const services = /* @__PURE__ */ new Map();
  for (const { kind, data } of entities) {
    const marks = readMarks(data.tags);
    if (kind === "services" && marks.api) services.set(refText(marks.api), marks);
  }
  const refs = new Map(products.flatMap(({ apis: apis2 }) => apis2.map((api) => [refText(api), api])));
  const apis = [...refs].map(([text, { name, version }]) => {
    const marks = services.get(text);
    const state = apiState({ name, version }, products, marks?.isOffline ?? false);
    return { name, version, state, digest: digests.get(text) ?? marks?.digest };
  });
  return { products, apis: apis.sort(compareRefs) };
}
function entitiesByApi(entities) {
  const all = byId(entities);
  const found = /* @__PURE__ */ new Map();
  for (const entity of entities) {
    const api = apiOf(entity, all);
    if (!api) continue;
    const list = found.get(refText(api)) ?? [];
    list.push(entity);
    found.set(refText(api), list);
  }
  return found;
}
function apiOf(entity, all) {
  const { api } = readMarks(entity.data.tags);
  if (api) return api;
  for (const field of ["service", "route", "upstream"]) {
    const parent = all.get(idIn(entity.data, field) ?? "");
    if (parent) return apiOf(parent, all);
  }
  return void 0;
}
function productsOf(catalog, api) {
  return catalog.products.filter(
    ({ state, apis }) => state !== "archived" && apis.some((one) => refText(one) === refText(api))
  );
}
function productFor({ data }, before, { catalog, scope }) {
  const { api, products } = readMarks(data.tags);
  const known2 = [...products, ...api ? [...productsOf(catalog, api), ...productsOf(before, api)] : []];
  const own = known2.find((one) => scope.some((ref) => isSame(ref, one))) ?? known2[0] ?? scope[0];
  return own ? refText(own) : "";
}

// src/gateway/providers/kong/limitations.ts
function limitationsOf(target) {
  const { catalog, scope, transitions } = target;
  const found = [];
  const products = catalog.products.filter((product) => scope.some((ref) => isSame(ref, product)));
  if (products.some(({ visibility }) => visibility.view !== "public")) {
    found.push({
      what: "visibility",
      says: "Kong has no portal: who may see a product is kept with it, but not enforced."
    });
  }
  if (products.some(({ plans }) => plans.some(({ needsApproval }) => needsApproval))) {
    found.push({
      what: "approval",
      says: "Kong asks nobody for approval of a subscription; whoever puts consumers into the group of a plan decides."
    });
  }
  if (transitions.some(movesConsumers)) {
    found.push({
      what: "migration",
      says: "Consumers of Kong belong to the portal: put them into the groups of the new plans there; specgate only counts them."
    });
  }
  return [...found, ...stillOpen(target)];
}
function stillOpen({ catalog, transitions, desired, shared = [] }) {
  const retired = catalog.products.filter(
    (product) => transitions.some((one) => one.kind === "product" && one.to === "retired" && isSame(one.product, product))
  );
  return retired.flatMap(
    (product) => product.apis.flatMap((ref) => {
      const api = catalog.apis.find((one) => isSame(one, ref));
      const users = catalog.products.filter((one) => isLive(one.state) && one.apis.some((used) => isSame(used, ref)));
      if (!api || users.length === 0 || apiWith([...desired.products, ...shared], api)) return [];
      const groups = new Set(users.flatMap((user) => user.plans.map(({ name }) => groupOf(user, name))));
      if (product.plans.every(({ name }) => groups.has(groupOf(product, name)))) return [];
      return [
        {
          what: "subscriptions",
          says: `${refText(ref)} still lets in the subscribers of ${refText(product)}: the document that it was published with is neither here nor in the history of this clone (fetch-depth: 0); take their access away by hand.`
        }
      ];
    })
  );
}
function movesConsumers(transition) {
  if (transition.kind !== "migrate-subscriptions") return false;
  const { product, target } = transition;
  return [...target.plans].some(([from, to]) => groupOf(product, from) !== groupOf(target.product, to));
}

// src/gateway/providers/kong/own-collisions.ts
function refuseCollisions(entities) {
  const collision = ownCollision(entities);
  if (collision !== void 0) {
    throw new UserError(
      `${collision} Of two versions of one API let one replace the other (specgate stage, then replace).`
    );
  }
}
function ownCollision(entities) {
  const live = /* @__PURE__ */ new Map();
  for (const { kind, id, data } of entities) {
    const { api, state } = readMarks(data.tags);
    const isLive2 = kind === "services" && api && (state === "published" || state === "deprecated");
    if (isLive2) live.set(id, refText(api));
  }
  const routes = /* @__PURE__ */ new Map();
  for (const { kind, data } of entities) {
    const label = live.get(idIn(data, "service") ?? "");
    if (kind === "routes" && label !== void 0) routes.set(label, [...routes.get(label) ?? [], routeOf(data)]);
  }
  const placed = [...routes].map(([label, own]) => ({ label, config: { services: [{ routes: own }] } }));
  return routeCollision(placed);
}
function routeOf({ name, methods, hosts, paths, headers }) {
  const lists = Object.entries({ methods, hosts, paths }).flatMap(
    ([key, value]) => Array.isArray(value) ? [[key, texts(value)]] : []
  );
  const asked = Object.entries(isObject(headers) ? headers : {}).map(([header, values]) => [header, texts(values)]);
  return {
    ...typeof name === "string" && { name },
    ...Object.fromEntries(lists),
    headers: Object.fromEntries(asked)
  };
}

// src/gateway/providers/kong/schema.ts
function shapeOf(schema) {
  return fieldShape({ ...schema, type: "record", required: true });
}
var secretName = /password|secret|private_key/;
function fieldShape(field, name = "") {
  const { type, required, fields, elements, values, shorthand_fields: shorthands } = field;
  return {
    type: typeof type === "string" ? type : "any",
    ...field.default !== void 0 && field.default !== null && { default: field.default },
    ...required === true && { required: true },
    ...(field.encrypted === true || type === "string" && secretName.test(name)) && { isSecret: true },
    ...Array.isArray(fields) && { fields: Object.fromEntries(entriesOf(fields).map(named)) },
    ...isRecord(elements) && { elements: fieldShape(elements) },
    ...isRecord(values) && { values: fieldShape(values) },
    ...Array.isArray(shorthands) && { aliases: aliasesOf(shorthands) }
  };
}
function named([name, field]) {
  return [name, fieldShape(field, name)];
}
function entriesOf(list) {
  return list.filter(isRecord).flatMap(
    (one) => Object.entries(one).filter((entry) => isRecord(entry[1]))
  );
}
var oldNames = { whitelist: ["allow"], blacklist: ["deny"] };
function aliasesOf(shorthands) {
  const found = {};
  for (const [name, field] of entriesOf(shorthands)) {
    const { replaced_with: replaced } = isRecord(field.deprecation) ? field.deprecation : {};
    const first = Array.isArray(replaced) ? replaced[0] : void 0;
    const path = isRecord(first) ? first.path : oldNames[name];
    if (Array.isArray(path) && path.length > 0 && path.every((one) => typeof one === "string")) found[name] = path;
  }
  return found;
}
function canonical(entity, schemas) {
  return record(entity.data, shapeFor(entity, schemas), false);
}
function complete(entity, schemas) {
  return record(entity.data, shapeFor(entity, schemas), true);
}
function withoutSecrets(entity, schemas) {
  const { data } = entity;
  if (entity.kind !== "plugins" || typeof data.config !== "object" || data.config === null) return entity;
  const config = schemas.plugins[toText(data.name)]?.fields?.config;
  return config ? { ...entity, data: { ...data, config: stripped(data.config, config) } } : entity;
}
function stripped(value, shape) {
  if (Array.isArray(value)) {
    return value.flatMap(
      (one) => shape.elements?.isSecret ? [] : [shape.elements ? stripped(one, shape.elements) : one]
    );
  }
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).flatMap(([name, one]) => {
    const path = shape.aliases?.[name];
    const own = (path ? at(shape, path) : shape.fields?.[name]) ?? shape.values;
    if (own?.isSecret && !isReference(one)) return [];
    return [[name, own ? stripped(one, own) : one]];
  });
  return Object.fromEntries(entries);
}
function isReference(value) {
  return typeof value === "string" && /^\{vault:\/\/[^{}]+\}$/.test(value);
}
function withSecretsOf(before, after, schemas) {
  const config = after.kind === "plugins" ? schemas.plugins[toText(after.data.name)]?.fields?.config : void 0;
  if (!config || !before) return after;
  return { ...after, data: { ...after.data, config: keptSecrets(after.data.config, before.data.config, config) } };
}
function keptSecrets(after, before, { fields = {} }) {
  if (!isRecord(before) || after !== void 0 && after !== null && !isRecord(after)) return after;
  const made = Object.entries(fields).flatMap(([name, shape]) => {
    const [given, known2] = [after?.[name], before[name]];
    if (shape.isSecret) {
      const isOpen = (given ?? void 0) === void 0;
      return isOpen && known2 !== void 0 && known2 !== null && !isReference(known2) ? [[name, known2]] : [];
    }
    const kept = shape.fields ? keptSecrets(given, known2, shape) : given;
    return kept === given ? [] : [[name, kept]];
  });
  return made.length === 0 ? after : { ...after, ...Object.fromEntries(made) };
}
function at(shape, path) {
  return path.reduce((inner, key) => inner?.fields?.[key], shape);
}
function shapeFor({ kind, data }, schemas) {
  if (kind !== "plugins") return schemas.kinds[kind] ?? { type: "record" };
  const shape = schemas.plugins[toText(data.name)];
  const own = shape?.fields ?? {};
  return {
    type: "record",
    fields: {
      name: { type: "string" },
      instance_name: { type: "string" },
      enabled: { type: "boolean", default: true },
      protocols: own.protocols ?? { type: "set", default: ["grpc", "grpcs", "http", "https"] },
      tags: { type: "set" },
      service: { type: "foreign" },
      route: { type: "foreign" },
      consumer: { type: "foreign" },
      config: own.config ?? { type: "map" }
    }
  };
}
function isSameEntity(a, b, schemas) {
  return a === b || a.kind === b.kind && contentOf2(a, schemas) === contentOf2(b, schemas);
}
var contents = /* @__PURE__ */ new WeakMap();
function contentOf2(entity, schemas) {
  const known2 = contents.get(schemas) ?? /* @__PURE__ */ new WeakMap();
  contents.set(schemas, known2);
  const content = known2.get(entity) ?? canonicalJson(canonical(entity, schemas));
  known2.set(entity, content);
  return content;
}
function record(data, { fields, aliases }, keepsSecrets) {
  if (!fields) return data;
  const full = aliases ? withoutAliases(data, aliases) : data;
  const made = keepsSecrets ? Object.entries(full).filter(([name]) => fields[name] === void 0) : [];
  for (const [name, shape] of Object.entries(fields)) {
    if (!shape.isSecret) made.push([name, fill(full[name], shape, keepsSecrets)]);
    else if (isReference(full[name]) || keepsSecrets && full[name] !== void 0) made.push([name, full[name]]);
  }
  return Object.fromEntries(made);
}
function fill(given, shape, keepsSecrets) {
  const value = given ?? shape.default;
  switch (shape.type) {
    case "record":
      if (isRecord(value)) return record(value, shape, keepsSecrets);
      return shape.required ? record({}, shape, keepsSecrets) : null;
    case "set":
      return listOf(value, shape, keepsSecrets)?.sort(byText) ?? null;
    case "array":
      return listOf(value, shape, keepsSecrets) ?? null;
    case "map":
      if (!isRecord(value)) return value ?? null;
      return Object.fromEntries(
        Object.entries(value).map(([key, one]) => [key, shape.values ? fill(one, shape.values, keepsSecrets) : one])
      );
    default:
      return value ?? null;
  }
}
function byText(a, b) {
  const [left, right] = [canonicalJson(a), canonicalJson(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
function listOf(value, { elements }, keepsSecrets) {
  if (isRecord(value) && Object.keys(value).length === 0) return [];
  if (!Array.isArray(value)) return void 0;
  return value.map((one) => elements ? fill(one, elements, keepsSecrets) : one);
}
function withoutAliases(data, aliases) {
  const full = structuredClone(data);
  for (const [name, path] of Object.entries(aliases)) {
    const value = full[name];
    delete full[name];
    if (value === void 0 || value === null) continue;
    let at2 = full;
    for (const key of path.slice(0, -1)) {
      at2[key] ??= {};
      at2 = at2[key];
    }
    at2[path.at(-1)] ??= value;
  }
  return full;
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/gateway/providers/kong/shown.ts
function shownEntity(entity, along, all) {
  const fields = isRecord2(entity) ? shownRecord(entity) : withNames(entity.data, all);
  const set = Object.entries(fields).filter(([, value]) => value !== null && value !== void 0);
  return { ...Object.fromEntries(set), ...along.length > 0 && { along: along.map((one) => labelOf(one, all)) } };
}
function shownChange(before, after, schemas, all) {
  const isProduct = isRecord2(before) && isRecord2(after);
  const [old, next] = isProduct ? [shownRecord(before), shownRecord(after)] : [withNames(canonical(before, schemas), all), withNames(canonical(after, schemas), all)];
  const names = [.../* @__PURE__ */ new Set([...Object.keys(old), ...Object.keys(next)])].filter(
    (name) => canonicalJson(old[name] ?? null) !== canonicalJson(next[name] ?? null)
  );
  const pick = (fields, other) => Object.fromEntries(
    names.map((name) => [name, name === "tags" ? without(fields.tags, other.tags) : fields[name] ?? null])
  );
  return { before: pick(old, next), after: pick(next, old) };
}
function isRecord2({ data }) {
  return readMarks(data.tags).role === "product";
}
function shownRecord(entity) {
  const record2 = readRecord(entity);
  if (!record2) return entity.data;
  const { name, version, apis, plans, commit, contentCommit, digest, migrationTargets, ...rest } = record2.product;
  return {
    product: refText({ name, version }),
    ...rest,
    apis: apis.map(refText),
    plans: plans.map((plan) => plan.name),
    ...migrationTargets && {
      migrationTargets: migrationTargets.map((one) => ({
        product: refText(one.product),
        plans: Object.fromEntries(one.plans)
      }))
    },
    ...digest !== void 0 && { digest },
    ...commit && { commit: commit.sha },
    ...contentCommit !== void 0 && contentCommit?.sha !== commit?.sha && { "content-commit": contentCommit?.sha ?? "none" }
  };
}
function withNames(data, all) {
  const named2 = ["service", "route", "upstream"].flatMap((field) => {
    const name = all.get(idIn(data, field) ?? "")?.data.name;
    return typeof name === "string" ? [[field, name]] : [];
  });
  return named2.length === 0 ? data : { ...data, ...Object.fromEntries(named2) };
}
function without(tags, others) {
  if (!Array.isArray(tags)) return tags ?? null;
  return Array.isArray(others) ? tags.filter((one) => !others.includes(one)) : tags;
}

// src/gateway/providers/kong/steps.ts
function inPhases(stations, between) {
  const switched = /* @__PURE__ */ new Set();
  return stations.slice(1).flatMap((to, at2) => {
    const steps = between(stations[at2], to);
    const settled2 = steps.map(
      (step) => switched.has(idOf(step)) && step.action !== "delete" ? { ...step, switches: true } : step
    );
    for (const step of settled2) if (step.switches) switched.add(idOf(step));
    return settled2;
  });
}
function idOf({ detail }) {
  return detail.entity.id;
}
function stepsBetween(diff) {
  const { current, wanted, schemas } = diff;
  const now = byId(current);
  const then = byId(wanted);
  const all = new Map([...now, ...then]);
  const children = childrenIn(current);
  const attachedTo = new Map(diff.attached.map((one) => [one.to, one]));
  const live = { now: liveApis(current), then: liveApis(wanted) };
  const withPlugins = new Set(wanted.flatMap((one) => one.kind === "plugins" ? idIn(one.data, "route") ?? [] : []));
  const steps = [];
  for (const kind of kinds) {
    for (const entity of wanted.filter((one) => one.kind === kind)) {
      const before = now.get(entity.id);
      if (!before) create(entity);
      else if (!isSameEntity(before, entity, schemas)) update(before, entity);
    }
  }
  for (const entity of current) if (!then.has(entity.id)) disableFirst(entity);
  for (const kind of ["routes", "plugins", "services", "targets", "upstreams"]) {
    for (const entity of current.filter((one) => one.kind === kind)) if (!then.has(entity.id)) remove(entity);
  }
  return steps.toSorted((a, b) => a.rank - b.rank).map(({ step }) => step);
  function create(entity) {
    const hasOwnPlugins = withPlugins.has(entity.id);
    const isExposed = diff.canDisable && !diff.isAtOnce && isLiveIn("now", entity) && hasOwnPlugins;
    const parking = isExposed ? diff.parking : void 0;
    if (entity.kind === "routes" && parking !== void 0) {
      const parked = { ...entity, data: { ...entity.data, service: { id: parking } } };
      now.set(entity.id, parked);
      add(0, stepOf("create", void 0, parked, false));
      add(11, stepOf("update", parked, entity, true));
      return;
    }
    const switches = isLiveIn("now", entity);
    const isClosing = isOverlay(entity, "request-termination");
    const rank2 = isClosing ? 14 : entity.kind === "plugins" ? 10 : 11;
    add(switches ? rank2 : quietRank(entity), stepOf("create", void 0, entity, switches));
  }
  function quietRank({ kind, data }) {
    if (diff.canDisable) return 0;
    return kind === "routes" ? 1 : idIn(data, "route") === void 0 ? 0 : 2;
  }
  function update(before, after) {
    const [was, is] = [readMarks(before.data.tags), readMarks(after.data.tags)];
    const isTransition = was.state !== is.state || was.isOffline !== is.isOffline;
    const isTagsOnly = canonicalJson(withoutTags(before)) === canonicalJson(withoutTags(after));
    const isLiveService = after.kind === "services" && (isOn(before) || isOn(after));
    const isLive2 = isLiveService || isLiveIn("now", before) || isLiveIn("then", after);
    const switches = isTransition || isLive2 && !isTagsOnly;
    const step = stepOf(isTransition ? "transition" : "update", before, after, switches);
    const isAfterwards = diff.canDisable && after.kind === "plugins" && !isLiveIn("then", after);
    add(switches ? isAfterwards ? 15 : switchRank(after) : 0, step);
  }
  function switchRank({ kind, data }) {
    const { state, role, isOffline } = readMarks(data.tags);
    if (role === "product") return state === "published" ? 13 : 16;
    if (kind === "services") return (state === "published" || state === "deprecated") && !isOffline ? 12 : 14;
    return kind === "routes" ? 11 : 10;
  }
  function disableFirst(entity) {
    if (entity.kind !== "services" || !isEnabled(entity) || !diff.canDisable || diff.isAtOnce) return;
    const off = { ...entity, data: { ...entity.data, enabled: false } };
    add(14, stepOf("update", entity, off, true));
    now.set(entity.id, off);
  }
  function remove(entity) {
    const gone = now.get(entity.id);
    const parent = idIn(gone.data, "route") ?? idIn(gone.data, "upstream") ?? idIn(gone.data, "service");
    const goesAlong = parent !== void 0 && !then.has(parent) && now.has(parent);
    if (goesAlong && (gone.kind === "plugins" || gone.kind === "targets")) return;
    refuseWithAttached(gone);
    const along = children.get(gone.id) ?? [];
    const takes = along.filter((one) => one.kind === "plugins" || one.kind === "targets");
    const opens = isOverlay(gone, "request-termination") || isOverlay(gone, "response-transformer");
    const switches = opens && isLiveIn("then", gone);
    add(switches ? 12 : 20, stepOf("delete", gone, void 0, switches, takes));
  }
  function refuseWithAttached(entity) {
    const other = attachedTo.get(entity.id);
    if (!other) return;
    throw new UserError(
      `The ${wordOf(other.kind)} "${other.name}" of somebody else belongs to the ${wordOf(entity.kind)} "${labelOf(entity, all)}", which is to be deleted; take it away first.`
    );
  }
  function add(rank2, step) {
    steps.push({ rank: rank2, step });
  }
  function stepOf(action, before, after, switches, along = []) {
    const entity = after ?? before;
    const changed = before && after ? shownChange(before, after, schemas, all) : void 0;
    const detail = {
      entity: { kind: entity.kind, id: entity.id },
      before: before?.data ?? null,
      after: after?.data ?? null,
      ...along.length > 0 && { along }
    };
    return {
      action,
      entity: readMarks(entity.data.tags).role === "product" ? "product" : wordOf(entity.kind),
      name: nameOf(entity),
      before: changed?.before ?? (before ? shownEntity(before, along, all) : null),
      after: changed?.after ?? (after ? shownEntity(after, [], all) : null),
      switches,
      ...action === "delete" && { deletes: 1 + along.length },
      product: diff.productOf(entity),
      detail
    };
  }
  function nameOf(entity) {
    const marks = readMarks(entity.data.tags);
    const [product] = marks.products;
    return marks.role === "product" && product ? refText(product) : labelOf(entity, all);
  }
  function withoutTags(entity) {
    const { tags: _, ...rest } = canonical(entity, schemas);
    return rest;
  }
  function isLiveIn(when, entity) {
    if (entity.kind === "upstreams" || entity.kind === "targets") {
      const { api } = readMarks(entity.data.tags);
      return api !== void 0 && live[when].has(refText(api));
    }
    const entities = when === "now" ? now : then;
    const route = entities.get(idIn(entity.data, "route") ?? "");
    const service = entities.get(idIn((route ?? entity).data, "service") ?? "");
    return service !== void 0 && isOn(service);
  }
  function liveApis(entities) {
    const found = /* @__PURE__ */ new Set();
    for (const one of entities) {
      const { api } = readMarks(one.data.tags);
      if (one.kind === "services" && api && isOn(one)) found.add(refText(api));
    }
    return found;
  }
  function isOn(service) {
    if (diff.canDisable) return isEnabled(service);
    const { state } = readMarks(service.data.tags);
    return state === "published" || state === "deprecated";
  }
}
function isEnabled({ kind, data }) {
  return kind === "services" && data.enabled !== false;
}
function isOverlay({ kind, data }, name) {
  return kind === "plugins" && data.name === name && readMarks(data.tags).isOverlay;
}

// src/gateway/providers/kong/together.ts
function toldTogether(steps) {
  const deletions = steps.filter(({ action }) => action === "delete");
  const told = [...deletions, ...steps.filter(({ action }) => action !== "delete")];
  const side = (of) => Object.fromEntries(told.map((step) => [`${step.entity} ${step.name}`, step[of]]));
  return {
    before: side("before"),
    after: side("after"),
    deletes: deletions.reduce((sum, { deletes }) => sum + (deletes ?? 1), 0)
  };
}
function oneStep(steps, name) {
  const [first] = steps;
  if (!first) return [];
  const detail = { together: steps.map((step) => step.detail) };
  return [
    {
      action: "update",
      entity: "configuration",
      name,
      ...toldTogether(steps),
      switches: steps.some((step) => step.switches),
      product: first.product,
      detail
    }
  ];
}

// src/gateway/providers/kong/overlay.ts
var terminator = "request-termination";
var transformer = "response-transformer";
var overlayMark = "specgate.overlay";
var mergedMark = "specgate.merged";
var ourHeaders = ["Deprecation:", "Sunset:"];
function withState(entities, standing, canDisable) {
  const services = entities.filter(({ kind }) => kind === "services");
  let all = entities.map((entity) => entity.kind === "services" ? switched(entity) : entity);
  for (const service of services) {
    if (standing.state === "offline") all = terminated(all, service, 503, `${standing.label} is offline for now.`);
    else if (!canDisable && standing.state !== "online") all = terminated(all, service, 404, "Not found");
  }
  return standing.deprecation ? deprecated(all, services, standing.deprecation) : all;
  function switched(service) {
    if (!canDisable) return service;
    const isFull = entities.some((one) => isPlugin(one, terminator) && isOf(one, service));
    const enabled = standing.state === "online" || standing.state === "offline" && !isFull;
    return { ...service, data: { ...service.data, enabled } };
  }
}
function withoutState(entities) {
  return entities.flatMap((entity) => {
    if (hasTag(entity, overlayMark)) return [];
    return [hasTag(entity, mergedMark) ? unmerged(entity) : entity];
  });
}
function terminated(entities, service, status, message) {
  if (entities.some((one) => isPlugin(one, terminator) && isOf(one, service))) return [...entities];
  return [...entities, overlayPlugin(terminator, service, { status_code: status, message })];
}
function overlayPlugin(name, service, config) {
  const data = { name, service: { id: service.id }, config, tags: [overlayMark] };
  return { kind: "plugins", id: uuidOf(`${service.data.name}.plugin.${name}`), data };
}
function deprecated(entities, services, deprecation) {
  const headers = headersOf(deprecation);
  const links = linksOf(deprecation);
  const merged = entities.map((one) => isPlugin(one, transformer) ? withHeaders(one, headers, links) : one);
  const bare = services.filter((service) => !merged.some((one) => isPlugin(one, transformer) && isOf(one, service)));
  return [
    ...merged,
    ...bare.map((service) => overlayPlugin(transformer, service, { ...headerConfig({}, headers, links) }))
  ];
}
function headersOf({ on, sunset }) {
  const seconds = Date.parse(`${on}T00:00:00Z`) / 1e3;
  const date = sunset === void 0 ? [] : [`Sunset:${(/* @__PURE__ */ new Date(`${sunset}T00:00:00Z`)).toUTCString()}`];
  return [`Deprecation:@${seconds}`, ...date];
}
function linksOf({ page, sunset }) {
  if (page === void 0) return [];
  const relations = sunset === void 0 ? ["deprecation"] : ["deprecation", "sunset"];
  return relations.map((relation) => `Link:<${page}>; rel="${relation}"; type="text/html"`);
}
function withHeaders(plugin, headers, links) {
  const tags = [...Array.isArray(plugin.data.tags) ? plugin.data.tags : [], mergedMark];
  return { ...plugin, data: { ...plugin.data, tags, config: headerConfig(plugin.data.config, headers, links) } };
}
function unmerged(plugin) {
  const tags = plugin.data.tags.filter((one) => one !== mergedMark);
  const config = Object.entries(headerConfig(plugin.data.config, [], [])).filter(([, value]) => !isBare(value));
  return { ...plugin, data: { ...plugin.data, tags, config: Object.fromEntries(config) } };
}
function isBare(value) {
  if (!isObject(value) || !Array.isArray(value.headers)) return false;
  return value.headers.length === 0 && Object.keys(value).length === 1;
}
function headerConfig(config, headers, links) {
  const before = config ?? {};
  const part = (name) => {
    const known2 = before[name] ?? {};
    const others = Array.isArray(known2.headers) ? known2.headers.filter((one) => !isOurHeader(one)) : [];
    return { ...known2, headers: [...others, ...headers] };
  };
  return { ...before, add: part("add"), replace: part("replace"), ...appended() };
  function appended() {
    const known2 = before.append ?? {};
    const all = Array.isArray(known2.headers) ? known2.headers : [];
    const others = all.filter((one) => !isOurLink(one));
    if (links.length === 0 && others.length === all.length) return {};
    return { append: { ...known2, headers: [...others, ...links] } };
  }
}
function isOurHeader(entry) {
  return typeof entry === "string" && ourHeaders.some((name) => entry.toLowerCase().startsWith(name.toLowerCase()));
}
function isOurLink(entry) {
  return typeof entry === "string" && /^link:.*; rel="(deprecation|sunset)"; type="text\/html"$/i.test(entry);
}
function isPlugin({ kind, data }, name) {
  return kind === "plugins" && data.name === name && idIn(data, "consumer") === void 0;
}
function isOf({ data }, service) {
  return idIn(data, "service") === service.id && idIn(data, "route") === void 0;
}
function hasTag({ data }, wanted) {
  return Array.isArray(data.tags) && data.tags.includes(wanted);
}

// src/gateway/providers/kong/wanted.ts
function wantedEntities({ current, target, rendered, owner, canDisable, deprecationPage }) {
  const before = catalogOf(current);
  const now = entitiesByApi(current);
  const records = new Map(current.flatMap((one) => recordRef(one)));
  const isInScope = (ref) => target.scope.some((one) => isSame(one, ref));
  const products = target.catalog.products.map((product) => {
    const known2 = records.get(refText(product));
    const record2 = recordOf(product, target.catalog.apis, owner, canDisable);
    return known2 && !isInScope(product) ? known2 : record2;
  });
  const apis = [...now.keys(), ...target.catalog.apis.map(refText)];
  const entities = [...new Set(apis)].flatMap((text) => {
    const present = now.get(text) ?? [];
    const api = target.catalog.apis.find((one) => refText(one) === text);
    if (api ? !isTouched(api) : !isTouchedText(text)) return present;
    const users = api ? productsOf(target.catalog, api) : [];
    if (!api || users.length === 0) return [];
    const content = contentOf3(api, users);
    const base = content ?? withoutState(present);
    if (!base.some(({ kind }) => kind === "services")) throw lost(api, users);
    return tagged(withState(base, standingOf(api, users, deprecationPage), canDisable), api, users, owner);
  });
  return distinct(withKnownIds([...products, ...entities], current));
  function isTouched(api) {
    return isTouchedText(refText(api));
  }
  function isTouchedText(text) {
    const offers = ({ products: all }) => all.some((one) => isInScope(one) && one.apis.some((api) => refText(api) === text));
    return offers(before) || offers(target.catalog);
  }
  function contentOf3(api, users) {
    const document = apiWith([...target.desired.products, ...target.shared ?? []], api);
    return document && rendered(document, offering(users));
  }
}
function withNewStaged(wanting) {
  const { current, target } = wanting;
  const records = new Set(current.flatMap(recordRef).map(([text]) => text));
  const known2 = entitiesByApi(current);
  const isNewApi = (text) => !known2.get(text)?.some(({ kind }) => kind === "services");
  const products = target.catalog.products.map(
    (product) => records.has(refText(product)) ? product : { ...product, state: "staged" }
  );
  const apis = target.catalog.apis.map((api) => isNewApi(refText(api)) ? { ...api, state: "staged" } : api);
  const hasNew = apis.some((api) => isNewApi(refText(api))) || products.some((one) => !records.has(refText(one)));
  if (!hasNew) return [...current];
  const staged = wantedEntities({ ...wanting, target: { ...target, catalog: { products, apis } } });
  const ids = new Set(current.map(({ id }) => id));
  const added = [...entitiesByApi(staged)].flatMap(([text, entities]) => isNewApi(text) ? entities : []);
  const newRecords = staged.filter((one) => recordRef(one).some(([text]) => !records.has(text)));
  return [...current, ...[...newRecords, ...added].filter(({ id }) => !ids.has(id))];
}
function beforeLeaving(wanting, wanted) {
  const { current, target } = wanting;
  const before = catalogOf(current);
  const isLiveIn = ({ products: products2 }, ref) => products2.some((one) => isSame(one, ref) && isLive(one.state));
  const leaving = before.products.filter((one) => isLive(one.state) && !isLiveIn(target.catalog, one));
  const enters = target.catalog.products.some((one) => isLive(one.state) && !isLiveIn(before, one));
  if (leaving.length === 0 || !enters) return void 0;
  const stays = (ref) => leaving.some((one) => isSame(one, ref));
  const products = [...target.catalog.products.filter((one) => !stays(one)), ...leaving];
  const known2 = new Map(before.apis.map((api) => [refText(api), api]));
  const apis = target.catalog.apis.map((api) => ({ ...api, state: known2.get(refText(api))?.state ?? api.state }));
  const both = wantedEntities({ ...wanting, target: { ...target, catalog: settled({ products, apis }) } });
  const [between, then] = [both, wanted].map((list) => new Set(list.map(({ id }) => id)));
  return current.some(({ id }) => then.has(id) && !between.has(id)) ? void 0 : both;
}
function offering(users) {
  const live = users.filter(({ state }) => isLive(state));
  if (live.length > 0) return live;
  const staged = users.filter(({ state }) => state !== "retired");
  return staged.length > 0 ? staged : users;
}
function recordRef(entity) {
  const record2 = readRecord(entity);
  return record2 ? [[refText(record2.product), entity]] : [];
}
function standingOf(api, users, page) {
  const live = users.filter(({ state }) => isLive(state));
  const isDeprecated = live.length > 0 && live.every(({ state }) => state === "deprecated");
  const on = latest(live.map(({ deprecatedOn }) => deprecatedOn));
  const sunsets = live.map(({ sunsetOn }) => sunsetOn);
  const sunset = sunsets.includes(void 0) ? void 0 : latest(sunsets);
  return {
    state: api.state,
    label: refText(api),
    deprecation: isDeprecated && on !== void 0 ? { on, sunset, page } : void 0
  };
}
function latest(dates) {
  return dates.filter((date) => date !== void 0).sort().at(-1);
}
var liveliest = ["published", "deprecated", "staged", "pre-staged", "retired", "archived"];
function tagged(entities, api, users, owner) {
  const state = liveliest.find((one) => users.some((user) => user.state === one));
  const commits = users.flatMap(({ commit }) => commit ?? []).sort((a, b) => b.time - a.time);
  const common = [...ownTags(owner), refTag("api", api)];
  const full = [
    ...common,
    ...users.map((user) => refTag("product", user)),
    tag("state", state),
    ...api.state === "offline" ? ["specgate.offline"] : [],
    ...api.digest === void 0 ? [] : [tag("digest", shortDigest(api.digest))],
    ...commits[0] ? [tag("rev", commits[0].sha.slice(0, 12))] : []
  ];
  return entities.map((entity) => {
    const kept = keptMarks(entity.data.tags);
    const tags = [...entity.kind === "services" ? full : common, ...kept, ...otherTags(entity.data.tags)];
    return { ...entity, data: { ...entity.data, tags } };
  });
}
function keptMarks(tags) {
  return ["specgate.overlay", "specgate.merged"].filter((one) => Array.isArray(tags) && tags.includes(one));
}
function withKnownIds(wanted, current) {
  const known2 = new Set(current.map(({ id }) => id));
  const byKey = new Map(current.map((one) => [keyOf(one), one.id]));
  const renamed = /* @__PURE__ */ new Map();
  return wanted.toSorted((a, b) => rank(a) - rank(b)).map((entity) => {
    const data = withReferences(entity.data, renamed);
    const key = keyOf({ ...entity, data });
    const id = known2.has(entity.id) ? entity.id : byKey.get(key) ?? entity.id;
    if (key === void 0 || id === entity.id) return { ...entity, data };
    renamed.set(entity.id, id);
    return { ...entity, id, data };
  });
}
function distinct(entities) {
  const seen = /* @__PURE__ */ new Map();
  for (const entity of entities) {
    if (seen.has(entity.id)) {
      const name = typeof entity.data.name === "string" ? entity.data.name : entity.id;
      throw new UserError(
        `Two APIs or products give the ${wordOf(entity.kind)} "${name}"; x-kong-name in one of the documents tells them apart.`
      );
    }
    seen.set(entity.id, entity);
  }
  return [...seen.values()];
}
function rank({ kind }) {
  return kinds.indexOf(kind);
}
function withReferences(data, renamed) {
  const changed = ["service", "route", "upstream"].flatMap((field) => {
    const id = renamed.get(idIn(data, field) ?? "");
    return id === void 0 ? [] : [[field, { id }]];
  });
  return changed.length === 0 ? data : { ...data, ...Object.fromEntries(changed) };
}
function lost(api, users) {
  const commit = users.find((user) => user.commit)?.commit;
  const where = commit ? ` (commit ${commit.sha.slice(0, 12)})` : "";
  return new UserError(
    `Nothing of the API ${refText(api)} is left at the gateway, and the documents of this commit are others; run this from the commit that published ${users.map(refText).join(", ")}${where}.`
  );
}

export {
  kinds,
  entityOf,
  idIn,
  flatten,
  nest,
  labelOf,
  wordOf,
  byId,
  keyOf,
  tag,
  readMarks,
  isOwn,
  ownerText2 as ownerText,
  recordOf,
  inertService,
  inertName,
  catalogOf,
  productFor,
  limitationsOf,
  stillOpen,
  refuseCollisions,
  ownCollision,
  shapeOf,
  canonical,
  complete,
  withoutSecrets,
  withSecretsOf,
  isSameEntity,
  inPhases,
  stepsBetween,
  toldTogether,
  oneStep,
  wantedEntities,
  withNewStaged,
  beforeLeaving
};
