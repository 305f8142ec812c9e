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
  byId,
  catalogOf,
  flatten,
  idIn,
  isOwn,
  isSameEntity,
  labelOf,
  limitationsOf,
  oneStep,
  ownCollision,
  productFor,
  recordOf,
  refuseCollisions,
  stepsBetween,
  wantedEntities,
  wordOf
} from "./chunk-XDDKROKK.js";
import {
  renderLimitations
} from "./chunk-EG7OPZPB.js";
import {
  yamlText
} from "./chunk-56PT4FYE.js";
import {
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
import {
  sorted
} from "./chunk-DO66N34K.js";
import {
  UserError,
  exitCodes
} from "./chunk-2DNSTSAZ.js";
import {
  isObject,
  toText
} from "./chunk-2LKYFRJO.js";

// src/gateway/providers/kong-file/config.ts
function readConfig(text, file) {
  if (text === void 0 || text.trim() === "") return { entities: [], raw: {} };
  const { data, duplicateKeys, locate } = parseDocument(text, file);
  const fail = (message, path) => {
    const { start } = locate(path);
    return new UserError(message, { file, line: start.line, column: start.column });
  };
  const [twice] = duplicateKeys;
  if (twice) throw fail(`The key "${twice.key}" stands here twice.`, [...twice.path, twice.key]);
  if (!isObject(data)) throw fail("This is no configuration of Kong: it has no keys.", []);
  for (const key of ["services", "upstreams"]) {
    const list = data[key] ?? [];
    if (!Array.isArray(list) || !list.every(isNamed))
      throw fail(`${key} must be a list of entities with names or ids.`, [key]);
    for (const [index, entity] of list.entries()) {
      for (const below of ["routes", "plugins", "targets"]) {
        const part = entity[below] ?? [];
        if (!Array.isArray(part) || !part.every(isObject))
          throw fail(`${below} must be a list of entities.`, [key, index, below]);
      }
      const { url } = entity;
      if (url !== void 0 && !(typeof url === "string" && URL.canParse(url)))
        throw fail("The url of this service is no URL such as https://host:8443/path.", [key, index, "url"]);
    }
  }
  const raw = data;
  const { services, upstreams } = raw;
  return { raw, entities: flatten({ ...services && { services }, ...upstreams && { upstreams } }) };
}
function isNamed(value) {
  return isObject(value) && (typeof value.name === "string" || typeof value.id === "string");
}
function writeConfig({ raw, entities: before }, ours, { isOurs, header, formatVersion }) {
  const known = byId(ours);
  const others = before.filter((entity) => !isOurs(entity) && !known.has(entity.id));
  const children = childrenOf([...ours, ...others]);
  const taken = new Set(before.filter((entity) => isOurs(entity) || known.has(entity.id)).flatMap(topKeys));
  const rawServices = (raw.services ?? []).filter((service) => !isOursAtTop("services", service));
  const rawUpstreams = (raw.upstreams ?? []).filter((upstream) => !isOursAtTop("upstreams", upstream));
  const services = [...rawServices, ...ours.filter((one) => one.kind === "services").map(nested)].sort(byName);
  const upstreams = [...rawUpstreams, ...ours.filter((one) => one.kind === "upstreams").map(nested)].sort(byName);
  const { _format_version: _, services: __, upstreams: ___, ...rest } = raw;
  const config = {
    _format_version: raw._format_version ?? formatVersion,
    ...rest,
    services,
    ...upstreams.length > 0 && { upstreams }
  };
  return `${header}${yamlText(config)}`;
  function isOursAtTop(kind, { id, name }) {
    return taken.has(`${kind} ${id}`) || taken.has(`${kind} ${name}`);
  }
  function nested(entity) {
    const { kind, id, data } = entity;
    const below = (wanted) => (children.get(id) ?? []).filter((one) => one.kind === wanted).map(nested).sort(byName);
    const { service: _service, route: _route, upstream: _upstream, ...fields } = data;
    const parts = {
      ...kind === "services" && { plugins: below("plugins"), routes: below("routes") },
      ...kind === "routes" && { plugins: below("plugins") },
      ...kind === "upstreams" && { targets: below("targets") }
    };
    return inOrder({ id, ...fields, ...withoutEmpty(parts) });
  }
}
function topKeys({ kind, id, data }) {
  return [`${kind} ${id}`, ...typeof data.name === "string" ? [`${kind} ${data.name}`] : []];
}
function childrenOf(entities) {
  const children = /* @__PURE__ */ new Map();
  for (const entity of entities) {
    const parent = ["route", "service", "upstream"].map((field) => idIn(entity.data, field)).find((id) => id !== void 0);
    if (parent === void 0) continue;
    const list = children.get(parent) ?? [];
    list.push(entity);
    children.set(parent, list);
  }
  return children;
}
function withoutEmpty(parts) {
  return Object.fromEntries(Object.entries(parts).filter(([, list]) => list.length > 0));
}
var firstKeys = [
  "name",
  "target",
  "id",
  "enabled",
  "tags",
  "protocol",
  "host",
  "port",
  "path",
  "methods",
  "hosts",
  "paths"
];
var lastKeys = ["config", "plugins", "routes", "targets"];
function inOrder(fields) {
  const rank = (key) => {
    const [first, last] = [firstKeys.indexOf(key), lastKeys.indexOf(key)];
    return first !== -1 ? first : last !== -1 ? 1e3 + last : 500;
  };
  const entries = Object.entries(fields).filter(([, value]) => value !== void 0).sort(([a], [b]) => rank(a) - rank(b) || compareText(a, b));
  return Object.fromEntries(entries.map(([key, value]) => [key, key === "config" ? sorted(value) : value]));
}
function byName(a, b) {
  const of = ({ name, target, id }) => toText(name ?? target ?? id);
  return compareText(of(a), of(b));
}

// src/gateway/providers/kong-file.ts
var noSchemas = { kinds: {}, plugins: {} };
function kongFileProvider(options) {
  const { folder, file, owner, kind, rendering, tags, deprecationPage } = options;
  const place = `${folder.name}/${file}`;
  const { formatVersion, canDisable } = kind.profile;
  if (formatVersion === void 0) {
    throw new UserError(
      `Kong ${kind.profile.version} has no declarative files (1.1 and later have); name a later kong-version.`
    );
  }
  const header = headerOf(owner);
  const isOurs = ({ data }) => isOwn(data.tags, owner);
  const look = () => readConfig(folder.read(file), place);
  function stateNow(wanted) {
    const text = folder.read(file);
    const { entities, raw } = readConfig(text, place);
    const ours = entities.filter(isOurs);
    const others = entities.filter((entity) => !isOurs(entity));
    const attached = attachedTo(ours, others, byId(entities));
    const format = raw._format_version ?? null;
    return { ours, attached, isThere: text !== void 0, format, ...strangersAmong(others, wanted, ours) };
  }
  const rendered = (api, products) => flatten(rendering(api, products, kind).config);
  function wantedBy({ ours, taken }, target) {
    const current = target.adopt ? [...ours, ...taken] : ours;
    const wanted = wantedEntities({
      current,
      target,
      owner,
      canDisable,
      deprecationPage,
      rendered
    });
    if (ownCollision(current) === void 0) refuseCollisions(wanted);
    return { current, wanted: withTags(wanted, new Set(current), tags) };
  }
  function plan({ state, catalog }, target) {
    const { current, wanted } = wantedBy(state, target);
    const steps = stepsBetween({
      current,
      wanted,
      schemas: noSchemas,
      attached: state.attached,
      isAtOnce: true,
      canDisable,
      productOf: (entity) => productFor(entity, catalog, target),
      parking: void 0
    });
    if (steps.length > 0) refuseFormat(state.format);
    return oneStep(steps, place).map((step) => {
      const detail = { ...step.detail, isNew: !state.isThere };
      return { ...step, detail };
    });
  }
  function refuseFormat(format) {
    const isNew = (version) => Number.parseInt(String(version), 10) >= 3;
    if (format === null || isNew(format) === isNew(formatVersion)) return;
    const remedy = isNew(format) ? "name the Kong that it is for (kong-version in the config)" : "convert it (deck file convert --from kong-gateway-2.x --to kong-gateway-3.x), or name the Kong that it is for (kong-version in the config)";
    throw new UserError(
      `The file has _format_version ${format}, and routes for Kong ${kind.profile.version} are of the format ${formatVersion}: paths would match what nobody means; ${remedy}.`,
      { file: place }
    );
  }
  function bring(step, to) {
    const config = look();
    const entities = new Map(config.entities.map((entity) => [entity.id, entity]));
    const { together, isNew = true } = step.detail;
    let isChanged = false;
    for (const { entity: about, along = [], ...states } of to === "after" ? together : together.toReversed()) {
      const [from, goal] = to === "after" ? [states.before, states.after] : [states.after, states.before];
      const found = entities.get(about.id);
      const isSame = (data) => data === null || !found ? data === null && !found : isSameEntity(found, { ...about, data }, noSchemas);
      if (isSame(goal)) continue;
      if (!isSame(from)) {
        const name = labelOf(found ?? { ...about, data: from ?? goal }, entities);
        throw new UserError(
          `The ${wordOf(about.kind)} "${name}" changed since this run began; the file was left as it is.`,
          { file: place },
          exitCodes.refused
        );
      }
      isChanged = true;
      if (goal) entities.set(about.id, { ...about, data: goal });
      else entities.delete(about.id);
      for (const one of along) {
        if (goal) entities.set(one.id, one);
        else entities.delete(one.id);
      }
    }
    if (!isChanged) return { outcome: "unchanged" };
    const touched = new Set(together.flatMap(({ entity, along = [] }) => [entity.id, ...along.map((one) => one.id)]));
    const own = [...entities.values()].filter((entity) => isOurs(entity) || touched.has(entity.id));
    const isEmpty = own.length === 0 && config.entities.every(isOurs) && Object.keys(config.raw).every((key) => ownKeys.has(key));
    const isUndone = to === "before" && isNew && isEmpty;
    folder.write(
      file,
      isUndone ? void 0 : writeConfig(config, own, { isOurs, header, formatVersion })
    );
    return { outcome: "done", says: `${together.length} changes of entities in one write` };
  }
  const snapshotOf = (products) => {
    const wanted = products.flatMap((product) => {
      const staged = { ...product, state: "staged" };
      const entities = [
        recordOf(staged, [], owner, canDisable),
        ...product.apis.flatMap((api) => rendered(api, [staged]))
      ];
      return entities.map((entity) => ({ entity, product: refText(product) }));
    });
    const { strangers, ...state } = stateNow(wanted);
    return {
      catalog: catalogOf(state.ours),
      digest: digestOf(state),
      state,
      entities: state.ours.length,
      strangers,
      subscriptions: void 0
    };
  };
  return {
    type: "kong-file",
    settleSeconds: 0,
    limitations: (target) => [...limitationsOf(target), ...renderLimitations(target, rendering, kind)],
    read: async ({ desired }) => snapshotOf(desired.products),
    plan,
    apply: async (step) => bring(step, "after"),
    undo: async (step) => bring(step, "before"),
    async verify(target) {
      const left = plan(snapshotOf(target.desired.products), { ...target, transitions: [] });
      return left.map(({ entity }) => ({ entity, name: place, says: `${place} is not as it was written.` }));
    },
    lock: async (holder, ttlSeconds) => folder.lock(holder, ttlSeconds),
    render(target) {
      const { wanted } = wantedBy({ ours: [], taken: [], attached: [], isThere: false, format: null }, target);
      return /* @__PURE__ */ new Map([[file, writeConfig({ raw: {}, entities: [] }, wanted, { isOurs, header, formatVersion })]]);
    }
  };
}
function withTags(entities, kept, tags) {
  if (tags.length === 0) return [...entities];
  return entities.map((entity) => {
    if (kept.has(entity)) return entity;
    const own = Array.isArray(entity.data.tags) ? entity.data.tags : [];
    return { ...entity, data: { ...entity.data, tags: [.../* @__PURE__ */ new Set([...own, ...tags])] } };
  });
}
var ownKeys = /* @__PURE__ */ new Set(["_format_version", "services", "upstreams"]);
function headerOf({ owner, repository }) {
  const from = repository === void 0 ? "" : ` from ${repository}`;
  const lines = [
    `Written by specgate for the owner "${owner}"${from}: services with the tag specgate.owner.${owner}, and all below them, are its own.`,
    "Change the OpenAPI documents and specgate.yaml instead, and publish; what others add here stays.",
    "For decK (deck gateway sync), a Kong without a database (KONG_DECLARATIVE_CONFIG), or gwa (gwa pg)."
  ];
  return lines.map((line) => `# ${line.replace(/[\r\n]+/g, " ")}
`).join("");
}

export {
  kongFileProvider
};
