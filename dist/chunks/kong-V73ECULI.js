import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  attachedTo,
  strangersAmong
} from "./chunk-DGVTM2G7.js";
import {
  changedSince
} from "./chunk-JN6SY3SB.js";
import {
  stillToDo
} from "./chunk-2NAS44S2.js";
import {
  beforeLeaving,
  byId,
  canonical,
  catalogOf,
  complete,
  entityOf,
  flatten,
  idIn,
  inPhases,
  inertName,
  inertService,
  isOwn,
  isSameEntity,
  kinds,
  limitationsOf,
  nest,
  oneStep,
  ownCollision,
  productFor,
  readMarks,
  recordOf,
  refuseCollisions,
  shapeOf,
  stepsBetween,
  tag,
  wantedEntities,
  withNewStaged,
  withSecretsOf,
  withoutSecrets,
  wordOf
} from "./chunk-XDDKROKK.js";
import "./chunk-ZK5HEYHE.js";
import {
  groupOf,
  kindOfNode,
  renderLimitations
} from "./chunk-EG7OPZPB.js";
import {
  HttpError,
  httpMeans,
  lookAgain,
  openHttp,
  segment
} from "./chunk-GJIHA5LS.js";
import "./chunk-E4OEMAXV.js";
import "./chunk-TOZHIMKY.js";
import {
  basicAuthorization,
  credentialsFrom
} from "./chunk-VPAVVGLZ.js";
import "./chunk-FV54NQIJ.js";
import "./chunk-VIH5PB6I.js";
import "./chunk-AD6VCFMU.js";
import "./chunk-S6HYGXVM.js";
import "./chunk-AGCXGDEU.js";
import "./chunk-MSKR4L62.js";
import "./chunk-OPCMKOIC.js";
import {
  jsonText,
  truncate
} from "./chunk-WE7R6N2O.js";
import "./chunk-2CS6ZORS.js";
import "./chunk-EQ7TL2PA.js";
import {
  ownerText
} from "./chunk-DKFQT2NQ.js";
import {
  yamlText
} from "./chunk-56PT4FYE.js";
import {
  compareVersions
} from "./chunk-ZCJKLNQ3.js";
import {
  isLive,
  isSame,
  refText
} from "./chunk-RTM4CE4P.js";
import {
  canonicalJson,
  digestOf
} from "./chunk-G6WBYKH6.js";
import "./chunk-CIDFJ7I2.js";
import {
  parseYaml
} from "./chunk-PIMGXGWV.js";
import "./chunk-7SQJONSS.js";
import "./chunk-UZY35I6P.js";
import "./chunk-P5FBTLAW.js";
import "./chunk-EJPTDHAL.js";
import "./chunk-DUV6MMXE.js";
import {
  uuidOf
} from "./chunk-DO66N34K.js";
import "./chunk-JOG5VOEQ.js";
import "./chunk-2IG65UZH.js";
import {
  UserError
} from "./chunk-2DNSTSAZ.js";
import {
  toText
} from "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";

// src/gateway/providers/kong/well-formed.ts
var texts = ["tags", "paths", "methods", "hosts", "protocols", "snis"];
var references = ["service", "route", "consumer", "upstream"];
function oddField(entity) {
  if (typeof entity.id !== "string" || entity.id === "") return "id";
  if (isSet(entity.name) && typeof entity.name !== "string") return "name";
  const list = texts.find((field2) => isSet(entity[field2]) && !isTexts(entity[field2]));
  if (list) return list;
  const reference = references.find((field2) => isSet(entity[field2]) && !isReference(entity[field2]));
  if (reference) return reference;
  if (isSet(entity.config) && !isRecord(entity.config)) return "config";
  if (isSet(entity.headers) && !(isRecord(entity.headers) && Object.values(entity.headers).every(isTexts)))
    return "headers";
  return void 0;
}
function isSet(value) {
  return value !== null && value !== void 0;
}
function isTexts(value) {
  if (isRecord(value)) return Object.keys(value).length === 0;
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
function isReference(value) {
  return isRecord(value) && typeof value.id === "string";
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/gateway/providers/kong/admin.ts
var pageSize = 1e3;
var mostPages = 1e4;
function adminOf(http, workspace) {
  const prefix = workspace === void 0 ? "" : `/${segment(workspace)}`;
  const call = (one) => http.call({ ...one, path: prefix + one.path });
  async function list(path) {
    const found = [];
    let offset;
    for (let page = 0; page < mostPages; page++) {
      const query = { size: pageSize, ...offset === void 0 ? {} : { offset } };
      const { json } = await call({ method: "GET", path, query });
      const { data, next, offset: nextOffset } = json ?? {};
      if (!isList(data)) throw nonsense2(path, "it is no list of entities");
      for (const one of Array.isArray(data) ? data : []) {
        const odd = oddField(one);
        if (odd !== void 0) throw nonsense2(path, `an entity has ${odd === "id" ? "no id" : `an odd "${odd}"`}`);
        found.push(one);
      }
      if (next === null || next === void 0) return found;
      if (typeof nextOffset !== "string" || nextOffset === offset) throw nonsense2(path, "its pages do not go on");
      offset = nextOffset;
    }
    throw nonsense2(path, `it has more than ${mostPages} pages`);
  }
  function nonsense2(path, why) {
    return new UserError(`The answer to GET ${http.url.host}${prefix}${path} is not Kong's: ${why}.`, {}, 3);
  }
  return {
    call,
    root: (one) => http.call(one),
    list,
    async find({ kind, id, data }) {
      if (kind === "targets") {
        const upstream = idIn(data, "upstream");
        const targets2 = upstream === void 0 ? [] : await targetsOf(upstream);
        return targets2.find((one) => one.id === id);
      }
      const { status, json } = await call({ method: "GET", path: `/${kind}/${segment(id)}`, accept: [404] });
      if (status === 404) return void 0;
      if (!isEntity(json) || oddField(json) !== void 0) throw nonsense2(`/${kind}/${id}`, "it is no entity");
      return entityOf(kind, json);
    }
  };
  async function targetsOf(upstream) {
    const path = `/upstreams/${segment(upstream)}`;
    const { status } = await call({ method: "GET", path, accept: [404] });
    if (status === 404) return [];
    return (await list(`${path}/targets`)).map((one) => entityOf("targets", one));
  }
}
function pathOf({ kind, id, data }) {
  if (kind !== "targets") return `/${kind}/${segment(id)}`;
  return `/upstreams/${segment(idIn(data, "upstream") ?? "")}/targets/${segment(id)}`;
}
function isEntity(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isList(data) {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) return Object.keys(data).length === 0;
  return Array.isArray(data) && data.every(isEntity);
}

// src/gateway/providers/kong/dbless.ts
async function loadStep(step, to, loading) {
  const { admin, node, schemasFor } = loading;
  const { together } = step.detail;
  const config = await currentConfig(admin);
  const schemas = await schemasFor([...new Set(together.flatMap(pluginsIn))]);
  let isChanged = false;
  for (const detail of to === "after" ? together : together.toReversed()) {
    const { entity: own, along = [], ...states } = detail;
    const [from, goal] = to === "after" ? [states.before, states.after] : [states.after, states.before];
    const present = listOf(config, own.kind).find((one) => one.id === own.id);
    const found = present && unflattened(own.kind, present);
    const isSame2 = (data) => data === null || !found ? data === null && !found : isSameEntity(found, { ...own, data }, schemas);
    if (isSame2(goal)) continue;
    if (!isSame2(from)) throw movedSince(own, from ?? goal);
    isChanged = true;
    const wanted = goal && withSecretsOf(found, { ...own, data: goal }, schemas);
    put(config, own, wanted && flattened(wanted, present, schemas));
    for (const one of along) put(config, one, goal && flattened(one, void 0, schemas));
  }
  if (!isChanged) return { outcome: "unchanged" };
  await post(admin, node, config);
  return { outcome: "done", says: `one load of ${together.length} changes` };
}
function pluginsIn({ entity, before, after, along = [] }) {
  const own = entity.kind === "plugins" ? [toText((after ?? before)?.name)] : [];
  return [...own, ...along.filter((one) => one.kind === "plugins").map((one) => toText(one.data.name))];
}
async function currentConfig(admin) {
  const { json } = await admin.call({ method: "GET", path: "/config" });
  const text = json?.config;
  if (typeof text !== "string") throw nonsense("it has no text of a configuration");
  const { data, duplicateKeys } = parsed(text);
  if (typeof data !== "object" || data === null || Array.isArray(data)) throw nonsense("it is no map");
  if (duplicateKeys.length > 0) throw nonsense("it has a key twice");
  const config = structuredClone(data);
  for (const kind of ["services", "routes"]) {
    const known = new Set((await admin.list(`/${kind}`)).map((one) => one.id));
    const here = listOf(config, kind).map((one) => one.id);
    if (here.length !== known.size || here.some((id) => !known.has(id)))
      throw nonsense(`it has other ${kind} than GET /${kind}`);
  }
  return config;
}
function parsed(text) {
  try {
    return parseYaml(text, "config", "config");
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw nonsense(`it cannot be read (${error.message})`);
  }
}
function nonsense(why) {
  return new UserError(`The answer to GET /config cannot be written back: ${why}.`, {}, 3);
}
function listOf(config, kind) {
  const list = config[kind];
  return Array.isArray(list) ? list : [];
}
function put(config, { kind, id }, fields) {
  const list = listOf(config, kind);
  const at = list.findIndex((one) => one.id === id);
  const next = fields === null ? list.filter((one) => one.id !== id) : at === -1 ? [...list, fields] : list.with(at, fields);
  if (next.length > 0) config[kind] = next;
  else delete config[kind];
}
var references2 = ["service", "route", "upstream", "consumer"];
function flattened(entity, present, schemas) {
  const full = Object.entries(complete(entity, schemas)).filter(([, value]) => value !== null);
  const fields = { ...Object.fromEntries(full), id: entity.id };
  for (const field2 of references2) {
    const id = idIn(entity.data, field2);
    if (id !== void 0) fields[field2] = id;
  }
  if (present?.created_at !== void 0) fields.created_at = present.created_at;
  return fields;
}
function unflattened(kind, fields) {
  const own = { ...fields };
  for (const field2 of references2) if (typeof own[field2] === "string") own[field2] = { id: own[field2] };
  return entityOf(kind, own);
}
async function post(admin, node, config) {
  const order = ["_format_version", "_transform", ...kinds];
  const sorted = Object.fromEntries(
    Object.entries(config).toSorted(([a], [b]) => (order.indexOf(a) + 1 || 99) - (order.indexOf(b) + 1 || 99))
  );
  try {
    await admin.call({
      method: "POST",
      path: "/config",
      ...node.flattensErrors && { query: { flatten_errors: 1 } },
      body: { json: sorted },
      isIdempotent: true
    });
  } catch (error) {
    if (!(error instanceof HttpError) || error.status !== 400) throw error;
    throw new UserError(`Kong refuses the configuration: ${problemsIn(error.body) ?? error.message}`, {}, 3);
  }
}
function problemsIn(body) {
  const { flattened_errors: list } = body ?? {};
  if (!Array.isArray(list) || list.length === 0) return void 0;
  const says = list.map((one) => {
    const { entity_type: type, entity_name: name, errors } = one;
    const words = Array.isArray(errors) ? errors.map((error) => fieldWords(error)) : [];
    return `${type} ${name ?? ""}: ${words.join(", ")}`;
  });
  return truncate(says.join("; "), 1e3);
}
function fieldWords({ field: field2, message }) {
  return field2 === void 0 ? toText(message) : `${field2}: ${message}`;
}
function movedSince({ kind, id }, fields) {
  return new UserError(
    `The ${wordOf(kind)} "${fields?.name ?? id}" was changed by somebody else since the plan was made; nothing was loaded. Run the command again to see what is there.`,
    {},
    3
  );
}

// src/gateway/providers/kong/facts.ts
var mostUpstreams = 50;
async function kongSays(admin) {
  try {
    const upstreams = new Map((await admin.list("/upstreams")).map(({ id, name }) => [toText(name), toText(id)]));
    const health = /* @__PURE__ */ new Map();
    const services2 = [];
    for (const { name, host, enabled } of await admin.list("/services")) {
      const upstream = upstreams.get(toText(host));
      if (typeof name !== "string" || upstream === void 0 || enabled === false) continue;
      if (!health.has(upstream)) {
        if (health.size === mostUpstreams) break;
        health.set(upstream, await healthOf(upstream, admin));
      }
      const told = health.get(upstream);
      if (told) services2.push({ ...told, name });
    }
    return { exists: true, ...services2.length > 0 && { services: services2 } };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { exists: true, refused: /* @__PURE__ */ new Map([["services", error.message]]) };
  }
}
async function healthOf(upstream, admin) {
  const states = (await admin.list(`/upstreams/${segment(upstream)}/health`)).map(({ health }) => health);
  const polled = states.filter((one) => one === "HEALTHY" || one === "UNHEALTHY" || one === "DNS_ERROR");
  if (polled.length === 0) return void 0;
  const healthy = polled.filter((one) => one === "HEALTHY").length;
  return { name: "", isUp: healthy > 0, reason: `${healthy} of ${polled.length} targets are healthy` };
}

// src/gateway/providers/kong/legacy.ts
function legacyFiles(entities, owner) {
  const own = kinds.flatMap(
    (kind) => entities.filter((one) => one.kind === kind && readMarks(one.data.tags).role === void 0)
  );
  const ledger = entities.map(({ kind, id, data }) => ({
    entity: wordOf(kind),
    id,
    name: data.name ?? data.target ?? null,
    tags: data.tags ?? []
  }));
  return /* @__PURE__ */ new Map([
    ["requests.json", `${jsonText({ schema: "specgate/kong-requests/1", requests: own.map(requestOf) })}
`],
    ["ledger.json", `${jsonText({ schema: "specgate/kong-ledger/1", owner: ownerText(owner), entities: ledger })}
`]
  ]);
}
function requestOf({ kind, id, data }) {
  const { tags: _tags, service, route, upstream: _upstream, enabled, ...fields } = data;
  switch (kind) {
    case "services":
      return { method: "PUT", path: `/services/${id}`, body: fields };
    case "routes": {
      const { name: _name, headers: _headers, ...known } = fields;
      return { method: "PUT", path: `/routes/${id}`, body: { ...known, service } };
    }
    case "plugins": {
      const scope = { ...idField("service", data), ...idField("route", data) };
      return {
        method: "POST",
        path: "/plugins",
        body: { id, ...fields, ...enabled !== void 0 && { enabled }, ...scope }
      };
    }
    case "upstreams":
      return { method: "POST", path: "/upstreams", body: { id, ...fields } };
    case "targets":
      return { method: "POST", path: `/upstreams/${idIn(data, "upstream")}/targets/`, body: fields };
  }
}
function idField(field2, data) {
  const id = idIn(data, field2);
  return id === void 0 ? {} : { [`${field2}_id`]: id };
}

// src/gateway/providers/kong/lock.ts
import { randomUUID } from "node:crypto";
async function takeLock(admin, { owner, canDisable, holder, ttlSeconds }) {
  const name = inertName("lock", { ...owner, repository: void 0 });
  const tags2 = [tag("role", "lock"), tag("holder", holder), tag("seconds", toText(ttlSeconds))];
  const id = randomUUID();
  const { data } = inertService(name, tags2, canDisable);
  if (!await create()) {
    await removeWhatIsOver();
    if (!await create()) throw heldBy(await present());
  }
  return {
    async release() {
      await admin.call({ method: "DELETE", path: `/services/${id}` });
    }
  };
  async function create() {
    try {
      await admin.call({ method: "PUT", path: `/services/${id}`, body: { json: data } });
      return true;
    } catch (error) {
      if (error instanceof HttpError && error.status === 409 && isNameTaken(error.body)) return false;
      throw error;
    }
  }
  async function present() {
    const { status, json, headers } = await admin.call({ method: "GET", path: `/services/${name}`, accept: [404] });
    return status === 404 ? void 0 : { entity: json, date: headers.date };
  }
  async function removeWhatIsOver() {
    const found = await present();
    if (!found) return;
    const { entity, date } = found;
    const seconds = Number(readMarks(entity.tags).values.get("seconds") ?? Number.NaN);
    const now = (date === void 0 ? Number.NaN : Date.parse(date)) / 1e3;
    const isOver = now > Number(entity.updated_at) + seconds;
    if (!isOver || typeof entity.id !== "string") throw heldBy(found);
    await admin.call({ method: "DELETE", path: `/services/${entity.id}` });
  }
}
function isNameTaken(body) {
  const { fields } = body ?? {};
  return fields?.name !== void 0;
}
function heldBy(found) {
  const holder = readMarks(found?.entity.tags).values.get("holder") ?? "another run";
  return new UserError(
    `Another run holds the lock of this gateway: ${holder}. Nothing was done; run the command again when that run has ended.`
  );
}

// src/gateway/providers/kong/node.ts
async function readNode(admin, { expectedId, workspace }) {
  const info = await nodeInfo(admin);
  const { version, configuration, plugins } = info;
  if (typeof version !== "string" || !/^\d+\.\d+/.test(version) || !isRecord2(configuration)) {
    throw new UserError(
      "The answer of the url is not that of a Kong Admin API: it has no version or configuration.",
      {},
      3
    );
  }
  const [major = 0, minor = 0] = version.split(".").map((part) => Number.parseInt(part, 10));
  const isOld = major === 0 && minor === 14;
  if (!isOld && (major < 2 || major === 2 && minor < 2 || major > 3)) {
    throw new UserError(`Kong ${version} is not supported; specgate publishes to 2.2 up to 3.x, and to 0.14.1.`, {}, 3);
  }
  if (configuration.role === "data_plane") {
    throw new UserError("This Kong node is a data plane, which takes no configuration; name its control plane.", {}, 3);
  }
  if (configuration.router_flavor === "expressions") {
    throw new UserError(
      "The router of this Kong node wants expressions (router_flavor), and specgate writes paths; only traditional_compatible and traditional are supported.",
      {},
      3
    );
  }
  const isDbless = configuration.database === "off";
  const node = {
    version,
    major,
    minor,
    isEnterprise: info.edition === "enterprise" || /enterprise|^\d+\.\d+\.\d+\.\d+/.test(version),
    isDbless,
    plugins: isRecord2(plugins) && isRecord2(plugins.available_on_server) ? Object.keys(plugins.available_on_server).sort() : [],
    routerFlavor: typeof configuration.router_flavor === "string" ? configuration.router_flavor : "traditional",
    canDisable: major > 2 || major === 2 && minor >= 7,
    flattensErrors: major > 3 || major === 3 && minor >= 2,
    settleSeconds: settleSeconds(configuration, isDbless),
    hostname: toText(info.hostname ?? ""),
    nodeId: toText(info.node_id ?? ""),
    isOld
  };
  if (workspace !== void 0) await refuseNoWorkspace(admin, node, workspace);
  if (expectedId !== void 0 && expectedId !== node.hostname && expectedId !== node.nodeId) {
    throw new UserError(
      `The gateway's host name is "${node.hostname}" and its id ${node.nodeId}, but the config expects "${expectedId}" (expect-gateway-id); nothing was changed.`
    );
  }
  return node;
}
async function refuseNoWorkspace(admin, { isEnterprise, version }, workspace) {
  if (!isEnterprise) {
    throw new UserError(
      `This Kong ${version} is of the open source edition, which has no workspaces; take the key "workspace" out of the gateway's config.`
    );
  }
  const path = `/workspaces/${segment(workspace)}`;
  const { status } = await admin.root({ method: "GET", path, accept: [403, 404] });
  if (status === 404) throw new UserError(`There is no workspace "${workspace}" at this Kong; create it first.`);
}
async function nodeInfo(admin) {
  try {
    const { json } = await admin.root({ method: "GET", path: "/" });
    if (isRecord2(json)) return json;
  } catch (error) {
    if (!(error instanceof HttpError) || error.status !== 404) throw error;
    const { message } = error.body ?? {};
    if (typeof message === "string" && message.startsWith("no Route matched")) {
      throw new UserError(
        "The url leads to the proxy of Kong, not to its Admin API; the Admin API has a port of its own (8001 or 8444 by default).",
        {},
        3
      );
    }
    throw error;
  }
  throw new UserError("The answer of the url is not that of a Kong Admin API.", {}, 3);
}
function settleSeconds(configuration, isDbless) {
  const seconds = (key, otherwise) => {
    const value = configuration[key];
    return typeof value === "number" && value >= 0 && value <= 600 ? value : otherwise;
  };
  const isStrict = configuration.worker_consistency === "strict";
  const workers = isStrict ? 0 : seconds("worker_state_update_frequency", 5);
  const nodes = isDbless ? 0 : seconds("db_update_frequency", 5) + seconds("db_update_propagation", 0);
  const dataPlanes = configuration.role === "control_plane" ? 10 : 0;
  return Math.ceil(workers + nodes + dataPlanes + 2);
}
function isRecord2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/gateway/providers/kong/old-ledger.ts
import { Buffer } from "node:buffer";
function pathOfText(data) {
  return `/${Buffer.from(canonicalJson(data)).toString("base64url")}`;
}
function textOfPath(name, path) {
  try {
    return JSON.parse(Buffer.from(toText(path).slice(1), "base64url").toString("utf8"));
  } catch {
    throw new UserError(
      `The service "${name}" holds what specgate knows of the gateway, and its path was changed by somebody else; put it back from the last run's journal.`,
      {},
      3
    );
  }
}
function isInert({ host, name }) {
  return host === "specgate.invalid" && typeof name === "string" && name.startsWith("specgate.");
}
function inertTags(service) {
  const { tags: tags2 } = textOfPath(service.name, service.path) ?? {};
  return Array.isArray(tags2) ? tags2.map(toText) : [];
}
function pageService(owner, api, entries) {
  const name = inertName("ledger", { owner, repository: void 0 }, api);
  const tags2 = [tag("role", "ledger"), tag("owner", owner), tag("about", api)];
  return {
    id: uuidOf(`${name}.service`),
    fields: { name, host: "specgate.invalid", path: pathOfText({ tags: tags2, entries }) }
  };
}
function readPage(service, owner) {
  if (!isInert(service)) return void 0;
  const marks = readMarks(inertTags(service));
  const api = marks.values.get("about");
  if (marks.role !== "ledger" || marks.owner !== owner || api === void 0) return void 0;
  const { entries } = textOfPath(service.name, service.path);
  return { api, entries: entries ?? {} };
}
function apiOfTags(tags2) {
  const { api } = readMarks(tags2);
  return api && refText(api);
}

// src/gateway/providers/kong/old-schemas.ts
var field = (name, type, more = {}) => ({ [name]: { type, ...more } });
var tags = field("tags", "set", { elements: { type: "string" } });
var milliseconds = { default: 6e4 };
var services = [
  field("name", "string"),
  field("retries", "integer", { default: 5 }),
  field("protocol", "string", { default: "http" }),
  field("host", "string"),
  field("port", "integer", { default: 80 }),
  field("path", "string"),
  field("connect_timeout", "integer", milliseconds),
  field("write_timeout", "integer", milliseconds),
  field("read_timeout", "integer", milliseconds),
  tags
];
var routes = [
  // Kept in the ledger.
  field("name", "string"),
  field("protocols", "set", { default: ["http", "https"], elements: { type: "string" } }),
  field("methods", "set", { elements: { type: "string" } }),
  field("hosts", "array", { elements: { type: "string" } }),
  field("paths", "array", { elements: { type: "string" } }),
  field("regex_priority", "integer", { default: 0 }),
  field("strip_path", "boolean", { default: true }),
  field("preserve_host", "boolean", { default: false }),
  field("service", "foreign"),
  tags
];
var targets = [
  field("target", "string"),
  field("weight", "integer", { default: 100 }),
  field("upstream", "foreign"),
  tags
];
function oldSchema(kind, plugin) {
  if (kind === "services") return { fields: services };
  if (kind === "routes") return { fields: routes };
  if (kind === "targets") return { fields: targets };
  if (kind === "plugins" && plugin !== void 0) {
    return { fields: [field("config", "map"), field("protocols", "set")] };
  }
  return { fields: [] };
}

// src/gateway/providers/kong/old-shapes.ts
function nameOf(name) {
  return typeof name === "string" ? { name } : {};
}
function entryKey(kind, id, data) {
  if (kind === "plugins") {
    const scope = ["service", "route", "consumer"].map((field2) => idIn(data, field2) ?? "").join(" ");
    return `plugin ${data.name} ${scope}`;
  }
  if (kind === "upstreams") return `upstream ${data.name}`;
  return kind === "targets" ? `target ${idIn(data, "upstream")} ${data.target}` : `${kind} ${id}`;
}
var scopes = ["service", "route", "consumer"];
function nested(plugin) {
  const { service_id: _service, route_id: _route, consumer_id: _consumer, api_id: _api, ...rest } = plugin;
  const references3 = scopes.map((field2) => {
    const id = plugin[`${field2}_id`];
    return [field2, typeof id === "string" ? { id } : null];
  });
  return { ...rest, ...Object.fromEntries(references3) };
}
function flat(fields) {
  const {
    service: _service,
    route: _route,
    consumer: _consumer,
    protocols: _protocols,
    instance_name: _name,
    ...rest
  } = fields;
  const references3 = scopes.flatMap((field2) => {
    const id = idIn(fields, field2);
    return id === void 0 ? [] : [[`${field2}_id`, id]];
  });
  return { ...rest, ...Object.fromEntries(references3) };
}
function givenPaths(fields, before) {
  const { config, service: _s, route: _r, consumer: _c, ...rest } = fields;
  const paths = config === void 0 ? leavesOf(rest, "") : leavesOf(config, "config.");
  return config === void 0 && before ? [...before] : [...new Set(paths)].sort();
}
function leavesOf(data, start) {
  return Object.entries(data).flatMap(([name, value]) => {
    if (value === null || value === void 0) return [];
    const isRecord3 = typeof value === "object" && !Array.isArray(value);
    return isRecord3 ? leavesOf(value, `${start}${name}.`) : [`${start}${name}`];
  });
}
function pruned(kind, data, given) {
  if (kind === "plugins")
    return {
      ...data,
      config: picked(
        data.config ?? {},
        given.map((one) => one.slice("config.".length))
      )
    };
  const { id, created_at: created } = data;
  return { id, created_at: created, ...picked(data, given) };
}
function picked(data, paths) {
  const result = {};
  for (const path of paths) {
    const keys = path.split(".");
    const value = keys.reduce((at2, key) => at2?.[key], data);
    if (value === void 0 || value === null) continue;
    let at = result;
    for (const key of keys.slice(0, -1)) {
      at[key] ??= {};
      at = at[key];
    }
    at[keys.at(-1)] = value;
  }
  return result;
}

// src/gateway/providers/kong/old-admin.ts
function oldAdmin(http, owner) {
  const admin = adminOf(http, void 0);
  let pages;
  return {
    root: (call) => admin.root(call),
    list: listed,
    sweep,
    async find({ kind, id, data }) {
      const found = await raw(kind, id, data);
      if (!found) return void 0;
      return entityOf(kind, (await withLedger(kind, [found]))[0]);
    },
    async call(call) {
      const [, kind = "", key = "", below, belowKey] = call.path.split("/").map(decodeURIComponent);
      if (kind === "schemas") return { status: 200, headers: {}, text: "", json: oldSchema(key, below) };
      if (kind === "upstreams" && below === "targets") return target(call, key, belowKey);
      if (call.method === "GET" && kind === "services") return oneService(call);
      if (!["services", "routes", "plugins", "upstreams"].includes(kind)) return admin.call(call);
      return write(call, kind, key);
    }
  };
  async function sweep() {
    const there = /* @__PURE__ */ new Set();
    const add = (kind, list) => {
      for (const one of list) there.add(entryKey(kind, toText(one.id), one));
    };
    for (const kind of ["services", "routes", "plugins", "upstreams"]) add(kind, await listed(`/${kind}`));
    for (const { id } of await listed("/upstreams")) add("targets", await listed(`/upstreams/${id}/targets`));
    for (const [api, page] of await ledger()) {
      const left = Object.entries(page).filter(([key]) => there.has(key));
      if (left.length < Object.keys(page).length) await writePage(api, Object.fromEntries(left));
    }
  }
  async function listed(path) {
    const [, kind = "", key, below] = path.split("/");
    if (path === "/services") pages = void 0;
    if (below === "targets") {
      const all = await admin.list(`${path}/`);
      return withLedger(
        "targets",
        all.map((one) => ({ ...one, upstream: { id: one.upstream_id ?? key } }))
      );
    }
    const found = (await admin.list(path)).map((one) => below === "plugins" || kind === "plugins" ? nested(one) : one);
    return withLedger(below ?? kind, found);
  }
  async function raw(kind, id, data) {
    if (kind === "services" || kind === "routes") {
      const { status, json } = await admin.call({ method: "GET", path: `/${kind}/${segment(id)}`, accept: [404] });
      return status === 404 ? void 0 : json;
    }
    if (kind === "upstreams") {
      const path2 = `/upstreams/${segment(toText(data.name))}`;
      const { status, json } = await admin.call({ method: "GET", path: path2, accept: [404] });
      return status === 404 ? void 0 : json;
    }
    const upstream2 = idIn(data, "upstream");
    const key = entryKey(kind, id, data);
    const path = kind === "targets" ? `/upstreams/${upstream2}/targets` : "/plugins";
    if (kind === "targets" && !await exists(`/upstreams/${upstream2}`)) return void 0;
    return (await listed(path)).find((one) => entryKey(kind, toText(one.id), one) === key);
  }
  async function exists(path) {
    return (await admin.call({ method: "GET", path, accept: [404] })).status !== 404;
  }
  async function withLedger(kind, list) {
    const all = await ledger();
    const entries = new Map([...all.values()].flatMap((page) => Object.entries(page)));
    return list.map((one) => {
      if (kind === "services" && isInert(one)) return { ...one, path: null, tags: inertTags(one) };
      const entry = entries.get(entryKey(kind, toText(one.id), one));
      if (!entry) return { ...one, tags: null };
      const { name = one.name, tags: tags2, given } = entry;
      return { ...given ? pruned(kind, one, given) : one, ...name !== void 0 && { name }, tags: tags2 };
    });
  }
  async function ledger() {
    if (pages) return pages;
    const found = /* @__PURE__ */ new Map();
    for (const service of await admin.list("/services")) {
      const page = readPage(service, owner);
      if (page) found.set(page.api, page.entries);
    }
    pages = found;
    return found;
  }
  async function enter(api, key, entry) {
    const all = await ledger();
    const { [key]: before, ...others } = all.get(api) ?? {};
    if (JSON.stringify(before) === JSON.stringify(entry)) return;
    await writePage(api, entry ? { ...others, [key]: entry } : others);
  }
  async function writePage(api, entries) {
    const { id, fields } = pageService(owner, api, entries);
    const path = `/services/${id}`;
    if (Object.keys(entries).length === 0) await admin.call({ method: "DELETE", path });
    else await admin.call({ method: "PUT", path, body: { json: fields } });
    (await ledger()).set(api, entries);
  }
  async function oneService(call) {
    const answer = await admin.call(call);
    if (answer.status !== 200) return answer;
    return { ...answer, json: (await withLedger("services", [answer.json]))[0] };
  }
  async function write(call, kind, id) {
    const given = call.body && "json" in call.body ? call.body.json : {};
    if (call.method === "DELETE") return remove(kind, id);
    if (kind === "services" && (isInert(given) || call.method === "PATCH" && await isInertId(id))) {
      return inert(call, id, given);
    }
    const { tags: tags2, name, ...fields } = given;
    const before = await entryOf(kind, id, given);
    const entry = {
      tags: tags2 ?? before?.entry.tags ?? [],
      ...kind === "routes" && nameOf(name ?? before?.entry.name),
      ...(kind === "plugins" || kind === "upstreams") && {
        given: givenPaths({ ...fields, name }, before?.entry.given)
      }
    };
    const api = apiOfTags(entry.tags) ?? before?.api;
    const key = before?.key ?? entryKey(kind, id, given);
    if (api !== void 0) await enter(api, key, entry);
    const own = kind === "routes" ? fields : { ...fields, ...name !== void 0 && { name } };
    if (call.method === "PATCH" && Object.keys(own).length === 0)
      return { status: 200, headers: {}, text: "", json: void 0 };
    if (kind === "services" || kind === "routes") {
      return admin.call({ ...call, path: `/${kind}/${segment(id)}`, body: { json: own } });
    }
    return kind === "plugins" ? plugin(call, id, own, key) : upstream(call, id, own);
  }
  async function inert(call, id, { tags: tags2, ...rest }) {
    const { enabled: _, ...fields } = rest;
    const json = { ...fields, ...tags2 !== void 0 && { path: pathOfText({ tags: tags2 }) } };
    return admin.call({ ...call, path: `/services/${segment(id)}`, body: { json } });
  }
  async function isInertId(id) {
    const { json } = await admin.call({ method: "GET", path: `/services/${segment(id)}`, accept: [404] });
    return typeof json === "object" && json !== null && isInert(json);
  }
  async function plugin(call, id, fields, key) {
    const present = (await listed("/plugins")).find(
      (one) => one.id === id || entryKey("plugins", toText(one.id), one) === key
    );
    if (!present) return admin.call({ method: "POST", path: "/plugins", body: { json: { id, ...flat(fields) } } });
    if (call.method === "PATCH") {
      return admin.call({ ...call, path: `/plugins/${present.id}`, body: { json: flat(fields) } });
    }
    const json = { ...flat(fields), id: present.id, created_at: present.created_at };
    return admin.call({ method: "PUT", path: "/plugins", body: { json } });
  }
  async function upstream(call, id, fields) {
    if (call.method === "PATCH")
      return admin.call({ ...call, path: `/upstreams/${segment(id)}`, body: { json: fields } });
    const path = `/upstreams/${segment(toText(fields.name))}`;
    if (await exists(path)) return admin.call({ method: "PATCH", path, body: { json: fields }, isIdempotent: true });
    return admin.call({ method: "POST", path: "/upstreams", body: { json: { id, ...fields } } });
  }
  async function target(call, upstream2, key) {
    if (call.method === "GET") return admin.call({ ...call, path: `/upstreams/${segment(upstream2)}/targets/` });
    const present = key === void 0 ? void 0 : (await listed(`/upstreams/${upstream2}/targets`)).find((one) => one.id === key);
    const given = call.body && "json" in call.body ? call.body.json : {};
    const fields = { target: given.target ?? present?.target, weight: given.weight ?? present?.weight ?? 100 };
    const data = { ...fields, upstream: { id: upstream2 } };
    const before = await entryOf("targets", toText(key ?? given.id), data);
    const entryId = before?.key ?? entryKey("targets", "", data);
    if (call.method === "DELETE") {
      const answer = await admin.call({
        ...call,
        path: `/upstreams/${segment(upstream2)}/targets/${segment(toText(fields.target))}`,
        accept: [404]
      });
      if (before) await enter(before.api, entryId, void 0);
      return answer;
    }
    const tags2 = given.tags ?? before?.entry.tags ?? [];
    const api = apiOfTags(tags2) ?? before?.api;
    if (api !== void 0) await enter(api, entryId, { tags: tags2 });
    return admin.call({ method: "POST", path: `/upstreams/${segment(upstream2)}/targets/`, body: { json: fields } });
  }
  async function remove(kind, id) {
    const before = await entryOf(kind, id, {});
    const answer = await admin.call({ method: "DELETE", path: `/${kind}/${segment(id)}`, accept: [404] });
    if (before) await enter(before.api, before.key, void 0);
    return answer;
  }
  async function entryOf(kind, id, data) {
    const all = await ledger();
    const keys = [entryKey(kind, id, data)];
    if (kind === "plugins" || kind === "upstreams") {
      const present = (await admin.list(`/${kind}`)).map((one) => kind === "plugins" ? nested(one) : one).find((one) => one.id === id);
      if (present) keys.push(entryKey(kind, id, present));
    }
    for (const [api, page] of all) {
      for (const key of keys) if (page[key]) return { api, key, entry: page[key] };
    }
    return void 0;
  }
}

// src/gateway/providers/kong/subscriptions.ts
async function subscriptionsOf(admin, node, { products }) {
  if (!node.plugins.includes("acl")) return void 0;
  let groups;
  try {
    groups = await admin.list("/acls");
  } catch (error) {
    if (error instanceof HttpError && (error.status === 403 || error.status === 404)) return void 0;
    throw error;
  }
  const found = /* @__PURE__ */ new Map();
  for (const { group } of groups) {
    if (typeof group !== "string") continue;
    const sharing = products.filter((one) => group.startsWith(groupOf(one, "")));
    const live = sharing.filter(({ state }) => isLive(state));
    const product = (live.length > 0 ? live : sharing).toSorted((a, b) => compareVersions(b.version, a.version))[0];
    if (!product) continue;
    const plan = group.slice(groupOf(product, "").length);
    const plans = found.get(refText(product)) ?? /* @__PURE__ */ new Map();
    plans.set(plan, (plans.get(plan) ?? 0) + 1);
    found.set(refText(product), plans);
  }
  return found;
}

// src/gateway/providers/kong/read.ts
async function readKong({ desired }, context) {
  const { admin, node } = context;
  const wanted = desired.products.flatMap((product) => {
    const asProduct = { ...product, state: "staged" };
    const record = recordOf(asProduct, [], context.owner, node.canDisable);
    return [record, ...context.rendered(asProduct)].map((entity) => ({ entity, product: refText(product) }));
  });
  refuseMissingPlugins(wanted, node);
  const { ours: own, others } = await readEntities(admin, context.owner);
  const owner = { ...context.owner, repository: repositoryOf(own, context.owner) };
  const names = new Set(
    [...wanted.map((one) => one.entity), ...own].filter(isPlugin).map(({ data }) => toText(data.name))
  );
  const schemas = await context.schemasFor([...names].sort());
  const clean = (entity) => withoutSecrets(entity, schemas);
  const ours = own.map(clean);
  const attached = attachedTo(ours, others, byId([...own, ...others]));
  const { taken, strangers } = strangersAmong(others, wanted, own);
  const state = { node, owner, schemas, ours, taken: taken.map(clean), attached };
  const catalog = catalogOf(ours);
  return {
    gatewayId: node.hostname || node.nodeId,
    catalog,
    digest: digestOf([node.version, state.ours, state.taken, state.attached, strangers]),
    state,
    entities: ours.length,
    strangers,
    subscriptions: await subscriptionsOf(admin, node, catalog)
  };
}
function refuseMissingPlugins(wanted, node) {
  const missing = wanted.filter(({ entity }) => isPlugin(entity) && !node.plugins.includes(toText(entity.data.name)));
  if (missing.length === 0) return;
  const names = [...new Set(missing.map(({ entity }) => toText(entity.data.name)))].sort();
  const products = [...new Set(missing.map(({ product }) => product))].join(", ");
  const [plugins, have] = names.length > 1 ? ["the plugins", "are"] : ["the plugin", "is"];
  throw new UserError(
    `${products} needs ${plugins} ${names.join(", ")}, which ${have} not available on this Kong ${node.version} node; nothing was changed.`
  );
}
function isPlugin({ kind }) {
  return kind === "plugins";
}
async function readEntities(admin, owner) {
  const found = [];
  for (const kind of ["services", "upstreams", "routes", "plugins"]) {
    found.push(...(await admin.list(`/${kind}`)).map((one) => entityOf(kind, one)));
  }
  const isOurs = ({ data }) => isOwn(data.tags, owner);
  for (const upstream of found.filter((one) => one.kind === "upstreams" && isOurs(one))) {
    const targets2 = await admin.list(`/upstreams/${upstream.id}/targets`);
    found.push(...targets2.map((one) => entityOf("targets", one)));
  }
  const entities = found.filter(({ data }) => !["lock", "ledger"].includes(readMarks(data.tags).role ?? ""));
  return { ours: entities.filter(isOurs), others: entities.filter((one) => !isOurs(one)) };
}
function repositoryOf(ours, { owner, repository }) {
  if (repository !== void 0) return repository;
  const known = new Set(ours.flatMap(({ data }) => readMarks(data.tags).repository ?? []));
  if (known.size < 2) return [...known][0];
  throw new UserError(
    `The repositories ${[...known].sort().join(" and ")} publish here as the same owner "${owner}"; give each its own (owner of the gateway in the config), or set GITHUB_REPOSITORY to the one that you mean.`
  );
}
async function schemaOf(admin, path) {
  const { json } = await admin.call({ method: "GET", path: `/schemas/${path}` });
  if (!Array.isArray(json?.fields)) {
    throw new UserError(`The answer to GET /schemas/${path} is no schema of Kong's.`, {}, 3);
  }
  return shapeOf(json);
}
async function schemasOf(plugins, shape) {
  const kinds2 = {};
  for (const kind of ["upstreams", "services", "targets", "routes"]) kinds2[kind] = await shape(kind);
  const found = {};
  for (const name of plugins) found[name] = await shape(`plugins/${segment(name)}`);
  return { kinds: kinds2, plugins: found };
}

// src/gateway/providers/kong/validate.ts
var parallel = 8;
async function validateSteps(steps, admin, schemas) {
  const asked = /* @__PURE__ */ new Map();
  for (const step of steps) {
    const { entity, after } = step.detail;
    if (!after) continue;
    const { tags: _, ...json } = complete({ ...entity, data: after }, schemas);
    const set = Object.fromEntries(Object.entries(json).filter(([, value]) => value !== null));
    const { service: _service, route: _route, ...content } = set;
    const path = `/schemas/${entity.kind}/validate`;
    asked.set(canonicalJson([path, entity.kind === "plugins" ? content : set]), { step, path, json: set });
  }
  const queue = [...asked.values()];
  const refusals = [];
  const work = async () => {
    for (let one = queue.shift(); one; one = queue.shift()) {
      const { step, path, json } = one;
      const answer = await admin.call({ method: "POST", path, body: { json }, accept: [400], isIdempotent: true });
      if (answer.status !== 400) continue;
      const { message } = answer.json ?? {};
      refusals.push(`the ${step.entity} "${step.name}": ${truncate(toText(message ?? "no reason is given"), 300)}`);
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  if (refusals.length === 0) return;
  const shown = refusals.sort().slice(0, 5).join("; ");
  const more = refusals.length > 5 ? ` (and ${refusals.length - 5} more)` : "";
  throw new UserError(`Kong would refuse ${shown}${more}. Nothing was written.`, {}, 3);
}

// src/gateway/providers/kong/write.ts
async function bring(step, to, writing) {
  const { entity: own, along = [], ...states } = step.detail;
  const [from, goal] = to === "after" ? [states.before, states.after] : [states.after, states.before];
  const entityWith = (data) => data === null ? void 0 : { ...own, data };
  const [expected, wanted] = [entityWith(from), entityWith(goal)];
  const plugins = [wanted, expected, ...along].filter((one) => one?.kind === "plugins").map((one) => toText(one?.data.name));
  const schemas = await writing.schemasFor([...new Set(plugins)]);
  const isSame2 = (a, b) => a && b ? isSameEntity(a, b, schemas) : a === b;
  const found = await lookAgain(
    () => writing.admin.find(wanted ?? expected),
    (entity) => isSame2(entity, wanted) || isSame2(entity, expected),
    writing.sleep
  );
  if (isSame2(found, wanted)) return restoreAlong(found ? along : [], { outcome: "unchanged" });
  if (!isSame2(found, expected)) throw changedSince(step);
  if (!wanted) {
    const attached = await refuseAttached(found, along);
    await remove(found);
    return { outcome: "done", ...lossOf([found, ...attached], schemas) };
  }
  await (found ? change(found, wanted) : create(wanted));
  return restoreAlong(along, { outcome: "done" });
  async function create(entity) {
    const body = { json: sendable(complete(entity, schemas), entity.data) };
    if (entity.kind !== "targets") {
      await writing.admin.call({ method: "PUT", path: pathOf(entity), body });
      return;
    }
    const path = `/upstreams/${idIn(entity.data, "upstream")}/targets`;
    const { upstream: _, ...target } = body.json;
    await afterReadBack(
      entity,
      () => writing.admin.call({ method: "POST", path, body: { json: { id: entity.id, ...target } } })
    );
  }
  async function change(before, after) {
    const [old, next] = [canonical(before, schemas), canonical(after, schemas)];
    const full = complete(withSecretsOf(before, after, schemas), schemas);
    const names = Object.keys(next).filter((name) => canonicalJson(old[name]) !== canonicalJson(next[name]));
    const json = Object.fromEntries(names.map((name) => [name, full[name] ?? null]));
    const path = pathOf({ ...after, id: before.id });
    const answer = await writing.admin.call({ method: "PATCH", path, body: { json }, isIdempotent: true });
    if (after.kind === "targets" || isSame2(entityIn(answer, after), after)) return;
    await writing.admin.call({ method: "PUT", path, body: { json: sendable(full, after.data) } });
  }
  async function remove(entity) {
    await writing.admin.call({ method: "DELETE", path: pathOf(entity) });
  }
  async function afterReadBack(entity, post2) {
    try {
      await post2();
    } catch (error) {
      if (!(error instanceof HttpError) || !error.isAmbiguous) throw error;
      const now = await writing.admin.find(entity);
      if (!now) await post2();
      else if (!isSame2(now, entity)) throw error;
    }
  }
  async function refuseAttached(entity, known) {
    if (entity.kind !== "services" && entity.kind !== "routes") return [];
    const list = await writing.admin.list(`/${entity.kind}/${entity.id}/plugins`);
    const other = list.find((one) => !isOwn(one.tags, writing.owner) && !known.some(({ id }) => id === one.id));
    if (!other) return list.map((one) => entityOf("plugins", one));
    throw new UserError(
      `The ${wordOf(entity.kind)} "${entity.data.name}" has the plugin ${other.name} of somebody else now, which would be deleted along; take it away first.`,
      {},
      3
    );
  }
  async function restoreAlong(entities, receipt) {
    let { outcome } = receipt;
    if (!wanted) return receipt;
    for (const entity of entities) {
      const now = await writing.admin.find(entity);
      if (now) continue;
      await create(entity);
      outcome = "done";
    }
    return { outcome };
  }
  function entityIn({ json }, { kind }) {
    return typeof json === "object" && json !== null ? entityOf(kind, json) : void 0;
  }
}
function lossOf(gone, schemas) {
  const lost = gone.filter((one) => canonicalJson(one.data) !== canonicalJson(withoutSecrets(one, schemas).data));
  if (lost.length === 0) return {};
  const names = [...new Set(lost.map(({ data }) => toText(data.name)))].join(", ");
  return { says: `secrets in the settings of ${names} went with it, and a rollback cannot bring them back` };
}
function sendable(full, given) {
  return Object.fromEntries(Object.entries(full).filter(([name, value]) => value !== null || name in given));
}

// src/gateway/providers/kong.ts
var usualSettleSeconds = 15;
function kongProvider(options, io) {
  const { owner, rendering, clock } = options;
  let opened;
  const open = () => {
    if (opened) return opened;
    const headers = headersOf(credentialsFrom(io.env));
    const http = openHttp(
      {
        url: options.url,
        authorize: async (isRenewal) => isRenewal ? void 0 : headers,
        ...httpMeans(options)
      },
      io
    );
    opened = { http, admin: adminOf(http, options.workspace) };
    return opened;
  };
  const now = () => (clock ?? Date).now();
  const shapes = /* @__PURE__ */ new Map();
  let node;
  let old;
  let lastWriteAt;
  const nodeOf = async () => {
    if (node) return node;
    const { http, admin } = open();
    node = await readNode(admin, options);
    if (node.isOld) {
      old = oldAdmin(http, owner.owner);
      opened = { http, admin: old };
    }
    return node;
  };
  const shape = (path) => {
    const known = shapes.get(path) ?? schemaOf(open().admin, path);
    shapes.set(path, known);
    return known;
  };
  const schemasFor = (plugins) => schemasOf(plugins, shape);
  async function read(reading) {
    const known = await nodeOf();
    return readKong(reading, {
      admin: open().admin,
      node: known,
      owner,
      schemasFor,
      rendered: (product) => {
        const wanted = reading.desired.products.find((one) => isSame(one, product));
        return (wanted?.apis ?? []).flatMap((api) => flatten(rendering(api, [product], kindOfNode(known)).config));
      }
    });
  }
  async function act(step, to) {
    const known = await nodeOf();
    const { admin } = open();
    const receipt = known.isDbless ? await loadStep(step, to, { admin, node: known, schemasFor }) : await bring(step, to, { admin, owner, schemasFor, ...clock && { sleep: (ms) => clock.sleep(ms) } });
    if (receipt.outcome === "done") lastWriteAt = now();
    return receipt;
  }
  const lock = async (holder, ttlSeconds) => {
    const { canDisable } = await nodeOf();
    const taken = await takeLock(open().admin, { owner, canDisable, holder, ttlSeconds });
    return { release: () => (old ? old.sweep() : Promise.resolve()).finally(() => taken.release()) };
  };
  return {
    type: "kong",
    get settleSeconds() {
      return node?.settleSeconds ?? usualSettleSeconds;
    },
    limitations: (target) => [
      ...limitationsOf(target),
      ...renderLimitations(target, rendering, node ? kindOfNode(node) : options.kind)
    ],
    read,
    plan: (snapshot, target) => planSteps(snapshot, target, options),
    async validate(steps) {
      const { isDbless, isOld } = await nodeOf();
      if (isDbless || isOld || steps.length === 0) return;
      const details = steps.map((step) => step.detail);
      const names = details.flatMap(
        ({ entity, after }) => entity.kind === "plugins" && after ? [toText(after.name)] : []
      );
      await validateSteps(steps, open().admin, await schemasFor([...new Set(names)]));
    },
    apply: (step) => act(step, "after"),
    undo: (step) => act(step, "before"),
    async verify(target) {
      const products = target.scope;
      const snapshot = await read({ products, desired: target.desired });
      const left = planSteps(snapshot, { ...target, transitions: [] }, options);
      if (left.length > 0) return left.map(stillToDo);
      const seconds = (await nodeOf()).settleSeconds;
      const since = lastWriteAt === void 0 ? Number.POSITIVE_INFINITY : (now() - lastWriteAt) / 1e3;
      return since < seconds ? [settling(seconds)] : [];
    },
    /** A configuration that is loaded whole has no place for a lock; the load compares what it replaces. */
    get lock() {
      return node?.isDbless ? void 0 : lock;
    },
    async facts() {
      return (await nodeOf()).isOld ? { exists: true } : kongSays(open().admin);
    },
    render: (target) => renderedFiles(target, options)
  };
}
function headersOf({ token, apiKey, username, password }) {
  return {
    ...token && { "kong-admin-token": token },
    ...apiKey && { apikey: apiKey },
    ...username && password && { authorization: basicAuthorization(username.reveal(), password) }
  };
}
function planSteps(snapshot, target, { rendering, deprecationPage }) {
  const { node, owner, schemas, ours, taken, attached } = snapshot.state;
  const current = target.adopt ? [...ours, ...taken] : ours;
  const wanting = {
    current,
    target,
    owner,
    canDisable: node.canDisable,
    deprecationPage,
    rendered: (api, products) => flatten(rendering(api, products, kindOfNode(node)).config)
  };
  const wanted = wantedEntities(wanting);
  if (ownCollision(current) === void 0) refuseCollisions(wanted);
  const between = (from, to) => stepsBetween({
    current: from,
    wanted: to,
    schemas,
    attached,
    isAtOnce: node.isDbless,
    canDisable: node.canDisable,
    productOf: (entity) => productFor(entity, snapshot.catalog, target),
    parking: parkingIn(from)
  });
  if (node.isDbless) return oneStep(between(current, wanted), node.hostname || "of the node");
  const staged = withNewStaged(wanting);
  const isAllThere = staged.length === current.length;
  const both = beforeLeaving(wanting, wanted);
  return inPhases([current, ...isAllThere ? [] : [staged], ...both ? [both] : [], wanted], between);
}
function renderedFiles(target, { rendering, kind, owner, deprecationPage }) {
  const wanted = wantedEntities({
    current: [],
    target: { ...target, catalog: { ...target.catalog, products: target.catalog.products.filter(isAtHand) } },
    owner,
    canDisable: kind.profile.canDisable,
    deprecationPage,
    rendered: (api, products) => flatten(rendering(api, products, kind).config)
  });
  const { formatVersion } = kind.profile;
  if (formatVersion === void 0) return legacyFiles(wanted, owner);
  return /* @__PURE__ */ new Map([["kong.yaml", yamlText({ _format_version: formatVersion, ...nest(wanted) })]]);
  function isAtHand(product) {
    return target.desired.products.some((one) => isSame(one, product));
  }
}
function parkingIn(current) {
  return current.find(({ kind, data }) => {
    return kind === "services" && data.enabled === false && readMarks(data.tags).role === "product";
  })?.id;
}
function settling(seconds) {
  return {
    entity: "gateway",
    name: "router",
    says: `The workers of the gateway may take up to ${seconds} seconds to take the change over.`
  };
}
export {
  kongProvider
};
