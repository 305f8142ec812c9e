import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  changedSince
} from "./chunk-JN6SY3SB.js";
import {
  stillToDo
} from "./chunk-2NAS44S2.js";
import {
  byId,
  catalogOf,
  flatten,
  idIn,
  kinds,
  nest,
  ownCollision,
  readMarks,
  refuseCollisions,
  stepsBetween,
  stillOpen,
  toldTogether,
  wantedEntities,
  withNewStaged
} from "./chunk-XDDKROKK.js";
import "./chunk-ZK5HEYHE.js";
import {
  kongRendering,
  newest,
  profileOf,
  renderLimitations
} from "./chunk-EG7OPZPB.js";
import {
  datasetName,
  ledgerName,
  lineName,
  lockNames,
  namePrefix,
  portalId,
  selectTag
} from "./chunk-RXOJLITB.js";
import {
  noTeam,
  noTeamDigest
} from "./chunk-RCZV54LM.js";
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
  Secret,
  credentialsFrom,
  redactAnswer
} from "./chunk-VPAVVGLZ.js";
import {
  validateManifests,
  validateRequest
} from "./chunk-3KAFWCYA.js";
import {
  securityClasses
} from "./chunk-MVIG4VPW.js";
import "./chunk-FV54NQIJ.js";
import "./chunk-VIH5PB6I.js";
import "./chunk-AD6VCFMU.js";
import "./chunk-S6HYGXVM.js";
import "./chunk-AGCXGDEU.js";
import {
  apsPluginNames,
  gatewayFilesOf,
  readManifests,
  readStream
} from "./chunk-VDFFAEUX.js";
import "./chunk-MSKR4L62.js";
import "./chunk-OPCMKOIC.js";
import {
  truncate,
  visible
} from "./chunk-WE7R6N2O.js";
import "./chunk-2CS6ZORS.js";
import "./chunk-EQ7TL2PA.js";
import {
  isOwnedBy,
  ownerText
} from "./chunk-DKFQT2NQ.js";
import {
  yamlText
} from "./chunk-56PT4FYE.js";
import {
  compareRefs,
  findProduct
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
import {
  compareText
} from "./chunk-CIDFJ7I2.js";
import {
  parseDocument
} from "./chunk-PIMGXGWV.js";
import "./chunk-7SQJONSS.js";
import "./chunk-UZY35I6P.js";
import "./chunk-P5FBTLAW.js";
import "./chunk-EJPTDHAL.js";
import {
  majorOf
} from "./chunk-DUV6MMXE.js";
import "./chunk-DO66N34K.js";
import "./chunk-JOG5VOEQ.js";
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

// src/gateway/providers/aps/ledger.ts
import { Buffer } from "node:buffer";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
var head = "Written by specgate: what it published at this gateway, and in which state. Do not edit or delete it.";
var quality = 9;
var mostBytes = 64 * 1024 * 1024;
function plain(entities) {
  return flatten(nest(entities)).sort(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compareText(a.id, b.id)
  );
}
function ledgerText(ledger, owner) {
  const { entities, team } = ledger;
  const json = canonicalJson({ config: nest(entities), ...team && { team } });
  const data = brotliCompressSync(json, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).toString(
    "base64url"
  );
  return `${head}
${ownedBy(owner)}
data:${data}`;
}
function readLedger({ name, description = "" }) {
  const encoded = /\ndata:([A-Za-z0-9_-]+)\s*$/.exec(description)?.[1];
  try {
    const json = brotliDecompressSync(Buffer.from(encoded ?? "", "base64url"), {
      maxOutputLength: mostBytes
    }).toString("utf8");
    const { config, team } = JSON.parse(json);
    return { entities: plain(flatten(config)), ...team && { team } };
  } catch {
    throw new UserError(
      `The product "${name}" of the portal, in which specgate keeps what it published, was changed by somebody else and cannot be read; put its description back, or delete it and publish again with --adopt.`,
      {},
      3
    );
  }
}
function ownedBy({ owner, repository }) {
  return `Published by specgate for ${ownerText({ owner, repository })}.`;
}
function ownerIn(text) {
  const found = /Published by specgate for ([^\s()]+)(?: \(([^\s()]+)\))?\.(?:\s|$)/.exec(text ?? "");
  return found ? { owner: found[1], repository: found[2] } : void 0;
}
function isOursIn(text, us) {
  const mark = ownerIn(text);
  return mark !== void 0 && isOwnedBy(mark, us);
}
function markText(text) {
  const mark = ownerIn(text);
  return mark && ownerText(mark);
}

// src/gateway/providers/aps/rendering.ts
var apsKind = { profile: profileOf(newest), plugins: [...apsPluginNames] };
function apsRendering(settings, { tokens, environmentIds }) {
  const config = { ...settings.config, hosts: [...settings.hosts] };
  const rendering = kongRendering(givesGroups(settings) ? config : { subscriptions: "none", ...config }, tokens);
  const prefix = namePrefix(settings);
  return (api, products, kind) => {
    const { config: config2, limitations } = rendering(api, products, kind);
    const groups = new Map(
      products.map((product) => {
        const line = lineName(product);
        return [
          `${product.name}~${majorOf(product.version)}.`,
          environmentIds.get(line) ?? environmentId(settings, line)
        ];
      })
    );
    return { config: renamed(config2, prefix, groups), limitations };
  };
}
function givesGroups({ config, environment }) {
  return environment !== void 0 && (config.flow === void 0 || config.flow === "kong-api-key-acl");
}
function environmentId({ gateway, environment }, line) {
  return portalId(8, "environment", gateway, line, environment ?? "none");
}
function renamed(config, prefix, groups) {
  const upstreams = new Set((config.upstreams ?? []).map(({ name }) => name));
  const plugins = (list) => (list ?? []).map(({ id: _, ...plugin }) => plugin.name === "acl" ? grouped(plugin, groups) : plugin);
  return {
    services: (config.services ?? []).map(({ id: _, ...service }) => ({
      ...service,
      name: `${prefix}${service.name}`,
      ...service.host !== void 0 && upstreams.has(service.host) && { host: `${prefix}${service.host}` },
      plugins: plugins(service.plugins),
      routes: (service.routes ?? []).map(({ id: _id, ...route }) => ({
        ...route,
        name: `${prefix}${route.name}`,
        plugins: plugins(route.plugins)
      }))
    })),
    upstreams: (config.upstreams ?? []).map(({ id: _, targets, ...upstream }) => ({
      ...upstream,
      name: `${prefix}${upstream.name}`,
      targets: (targets ?? []).map(({ id: _id, ...target }) => target)
    }))
  };
}
function grouped(plugin, groups) {
  const allow = Array.isArray(plugin.config?.allow) ? plugin.config.allow.map(toText) : [];
  const ids = allow.map((group) => [...groups].find(([start]) => group.startsWith(start))?.[1] ?? group);
  return { ...plugin, config: { ...plugin.config, allow: [...new Set(ids)] } };
}

// src/gateway/providers/aps/directory.ts
function linesOf(catalog, entities, settings) {
  if (settings.environment === void 0) return [];
  const lines = /* @__PURE__ */ new Map();
  for (const product of catalog.products) {
    const name = lineName(product);
    const known = lines.get(name) ?? [];
    if (known.some((other) => other.name !== product.name)) {
      throw new UserError(
        `${refText(product)} and ${known[0].name} would both be "${name}" in the API Directory, which allows letters, digits, blanks and hyphens alone; rename one of them.`
      );
    }
    lines.set(name, [...known, product]);
  }
  return [...lines].map(([name, products]) => lineOf(name, products, entities, settings));
}
function lineOf(name, products, entities, settings) {
  const { config, gateway, owner } = settings;
  const live = products.filter(({ state }) => isLive(state));
  const coming = products.filter(({ state }) => state === "staged" || state === "pre-staged");
  const kept = products.filter(({ state }) => state === "retired");
  const shown = [live, coming, kept].find((list) => list.length > 0) ?? [];
  const newest2 = [...shown.length > 0 ? shown : products].sort(compareRefs).at(-1);
  const apis = new Set(shown.flatMap((product) => product.apis.map(refText)));
  const services = entities.filter(({ kind, data }) => {
    const { api } = readMarks(data.tags);
    return kind === "services" && api !== void 0 && apis.has(refText(api));
  });
  const issuer = config["credential-issuer"];
  const flow = config.flow ?? flowOf(services, entities);
  const notes = config["access-notes"];
  return {
    name,
    appId: portalId(12, "product", gateway, name),
    description: `${newest2.title}. ${ownedBy(owner)}`,
    dataset: datasetName(settings, newest2.name),
    environment: {
      appId: environmentId(settings, name),
      name: settings.environment,
      active: live.length > 0,
      approval: shown.some(({ plans }) => plans.some((plan) => plan.needsApproval)),
      flow,
      services: services.map(({ data }) => toText(data.name)).sort(),
      ...notes !== void 0 && { additionalDetailsToRequest: notes },
      ...issuer !== void 0 && (flow === "client-credentials" || flow === "authorization-code") && { credentialIssuer: issuer }
    }
  };
}
function flowOf(services, entities) {
  const plugins = services.map((service) => {
    const routes = new Set(
      entities.filter((one) => one.kind === "routes" && idIn(one.data, "service") === service.id).map(({ id }) => id)
    );
    return new Set(
      entities.filter((one) => one.kind === "plugins").filter(({ data }) => idIn(data, "service") === service.id || routes.has(idIn(data, "route") ?? "")).map(({ data }) => toText(data.name))
    );
  });
  const has = (name) => plugins.length > 0 && plugins.every((names) => names.has(name));
  if (has("jwt-keycloak")) return "client-credentials";
  if (has("oidc")) return "authorization-code";
  if (has("key-auth")) return has("acl") ? "kong-api-key-acl" : "kong-api-key-only";
  return plugins.some((names) => ["basic-auth", "jwt", "hmac-auth", "ldap-auth"].some((one) => names.has(one))) ? "protected-externally" : "public";
}
function lineIn(product, { environment }) {
  const found = product.environments?.find(({ name: name2 }) => name2 === environment);
  if (!found) return void 0;
  const { name, appId = "", description = "", dataset } = product;
  return { name, appId, description, dataset, environment: found };
}
function lineData(line) {
  if (!line) return null;
  const { name, description, dataset, environment } = line;
  const { active = false, approval = false, flow = "public", services = [], ...rest } = environment;
  const { appId: _, ...kept } = rest;
  return {
    name,
    description,
    dataset: dataset ?? null,
    environment: { ...kept, active, approval, flow, services: [...services].sort() }
  };
}
function isLineOf(product, scope, { owner }) {
  const names = new Set(scope.map((one) => lineName({ name: one.name, version: "0" }).replace(/ v0$/, "")));
  const base = product.name.replace(/ v[A-Za-z0-9-]+$/, "");
  return names.has(base) && isOursIn(product.description, owner);
}
function datasetsOf(desired, scope, settings) {
  const { config, environment } = settings;
  if (environment === void 0 || config.dataset?.["in-catalogue"]) return [];
  return desired.products.filter((product) => scope.some((ref) => isSame(ref, product))).map((product) => datasetOf(product, settings));
}
function datasetOf(product, settings) {
  const { config, owner } = settings;
  const said = config.dataset ?? {};
  const infos = product.apis.map(({ bundled }) => own(bundled, "info"));
  const notes = said.notes ?? infos.flatMap((info) => textOf(info, "description") ?? []).join("\n\n");
  const stated = infos.flatMap((info) => textOf(info, "x-security-class")?.toUpperCase() ?? []);
  const security = said["security-class"] ?? securityClasses.find((one) => stated.includes(one));
  const contact = infos.map((info) => own(info, "contact")).find(isObject);
  const email = textOf(contact, "email");
  const name = datasetName(settings, product.name);
  const { kind: _, notes: theirs, ...fromFile } = settings.datasets?.get(name) ?? {};
  const text = typeof theirs === "string" ? theirs : notes;
  const resources = product.apis.flatMap((api) => {
    const url = said.documents?.get(api.name);
    return url === void 0 ? [] : [{ name: `${api.name} (OpenAPI)`, url, format: "openapi-json" }];
  });
  return {
    title: product.title,
    ...said.organization !== void 0 && { organization: said.organization },
    ...said["organization-unit"] !== void 0 && { organizationUnit: said["organization-unit"] },
    ...said.license !== void 0 && { license_title: said.license },
    ...security !== void 0 && { security_class: security },
    ...said["view-audience"] !== void 0 && { view_audience: said["view-audience"] },
    ...said["download-audience"] !== void 0 && { download_audience: said["download-audience"] },
    ...said.tags && { tags: [...said.tags] },
    ...email !== void 0 && {
      contacts: [{ name: textOf(contact, "name") ?? product.title, email, role: "pointOfContact" }]
    },
    ...resources.length > 0 && { resources },
    ...fromFile,
    name,
    notes: `${text}${text === "" ? "" : "\n\n"}${ownedBy(owner)}`
  };
}
function datasetData(dataset, like) {
  if (!dataset) return null;
  return Object.fromEntries(Object.keys(like).map((key) => [key, inOrder(key, own(dataset, key))]));
}
function inOrder(key, value) {
  return key === "tags" && Array.isArray(value) ? [...value].sort() : value ?? null;
}
function textOf(value, key) {
  const found = own(value, key);
  return typeof found === "string" && found !== "" ? found : void 0;
}

// src/gateway/providers/aps/facts.ts
async function portalSays(portal) {
  const refused = /* @__PURE__ */ new Map();
  const ask = async (parts, question) => {
    try {
      return await question;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      for (const part of parts) refused.set(part, error.message);
      return void 0;
    }
  };
  const gateway = await ask(["exists", "organization", "domains"], portal.gateway());
  const statuses = await ask(["services"], portal.statuses());
  const products = await ask(["products"], portal.products());
  const preview = await ask(["preview"], portal.listed("preview"));
  const live = await ask(["live"], portal.listed("live"));
  return {
    refused,
    // The portal says the same of a gateway that is not there and of one that may not be read: the sentence tells both.
    ...gateway && { exists: true },
    ...gateway && { organization: gateway.organization },
    ...gateway?.permDomains && { domains: gateway.permDomains },
    ...statuses && { services: statuses },
    ...products && {
      products: products.map(({ name, dataset, environments = [] }) => ({
        name,
        ...dataset !== void 0 && { dataset },
        environments: environments.map((one) => ({
          name: one.name,
          active: one.active === true,
          ...one.appId !== void 0 && { appId: one.appId }
        }))
      }))
    },
    ...preview && { preview: listingsOf(preview) },
    ...live && { live: listingsOf(live) }
  };
}
function listingsOf(entries) {
  return entries.filter(isObject).map((entry) => {
    const products = own(entry, "products");
    const names = Array.isArray(products) ? products.map((product) => own(product, "name")) : [];
    return {
      dataset: textOf2(own(entry, "name")),
      title: textOf2(own(entry, "title")),
      products: names.filter((name) => typeof name === "string")
    };
  });
}
function textOf2(value) {
  return typeof value === "string" ? value : "";
}

// src/gateway/providers/aps/document.ts
function sent(entities) {
  return entities.filter(({ data }) => readMarks(data.tags).role !== "product");
}
function configText(entities, team, settings) {
  return yamlText(configData(entities, team, settings));
}
function configData(entities, team, settings) {
  const tag = selectTag(settings);
  const tagged = sent(entities).map((entity) => {
    const tags = Array.isArray(entity.data.tags) ? entity.data.tags : [];
    return { ...entity, data: { ...entity.data, tags: [tag, ...tags.filter((one) => one !== tag)] } };
  });
  const { services = [], upstreams = [] } = nest(tagged);
  const { lists } = team;
  const all = {
    services: [...services, ...lists.services],
    upstreams: [...upstreams, ...lists.upstreams],
    certificates: lists.certificates
  };
  return {
    _format_version: "3.0",
    services: all.services,
    ...all.upstreams.length > 0 && { upstreams: all.upstreams },
    ...all.certificates.length > 0 && { certificates: all.certificates }
  };
}

// src/gateway/providers/aps/files.ts
var nothing = /* @__PURE__ */ new Map();
function portalFiles(entities, target, planning) {
  const { settings, team } = planning;
  const manifests = manifestsText(entities, target, settings);
  return new Map([
    [`${selectTag(settings)}.yaml`, configText(entities, team, settings)],
    ...manifests === void 0 ? [] : [[`${selectTag(settings)}-directory.yaml`, manifests]]
  ]);
}
function manifestsText(entities, target, settings) {
  const datasets = datasetsOf(target.desired, target.scope, settings);
  const inScope = target.catalog.products.filter((product) => target.scope.some((ref) => ref.name === product.name));
  const lines = linesOf({ ...target.catalog, products: inScope }, entities, settings);
  const documents = [
    ...datasets.map((dataset) => ({ kind: "DraftDataset", ...dataset })),
    ...lines.map(({ name, appId, description, dataset, environment }) => ({
      kind: "Product",
      name,
      appId,
      description,
      ...dataset !== void 0 && { dataset },
      environments: [environment]
    }))
  ];
  if (documents.length === 0) return void 0;
  const warning = "# The environment of this gateway alone: gwa apply would delete the others of a product; specgate publish keeps them.\n";
  return warning + documents.map(yamlText).join("---\n");
}
function refuseInvalid(entities, target, planning) {
  const { settings, team } = planning;
  const name = (file) => `${selectTag(settings)}${file} (specgate render)`;
  const manifests = manifestsText(entities, target, settings);
  const directory = manifests === void 0 ? [] : [{ file: name("-directory.yaml"), text: manifests }];
  const quick = { file: name(".json"), text: JSON.stringify(configData(entities, team, settings)) };
  if (refusedIn(quick, directory, planning).length === 0) return;
  const refused = refusedIn({ file: name(".yaml"), text: configText(entities, team, settings) }, directory, planning);
  const [first] = refused;
  const told2 = refused.slice(0, 20).map(({ file, line, message, remedy }) => `${file}:${line}: ${message} ${remedy}`);
  const more = refused.length > 20 ? ` And ${refused.length - 20} more.` : "";
  throw new UserError(
    `The API Services Portal would refuse this in ${refused.length} ${refused.length === 1 ? "place" : "places"}; nothing was sent. ${told2.join(" ")}${more}`,
    { file: first.file, line: first.line }
  );
}
function refusedIn(config, directory, { settings, team, gateway }) {
  const known = {
    gatewayId: settings.gateway,
    qualifier: settings.qualifier,
    ...gateway && {
      permDomains: gateway.permDomains,
      mayUseProtected: gateway.mayUseProtected,
      permRoutePaths: gateway.permRoutePaths,
      organization: gateway.organization
    }
  };
  const stream = readStream(config, nothing);
  const services = gatewayFilesOf([stream]);
  const validations = [
    validateRequest([stream], known),
    ...team.streams.length > 0 ? [validateRequest(team.streams, known)] : [],
    validateManifests(readManifests(directory, nothing), services, known),
    validateManifests(team.manifests, services, known)
  ];
  return validations.flatMap(({ findings }) => findings).filter(({ verdict }) => verdict === "refused");
}

// src/gateway/providers/aps/lock.ts
import { randomBytes } from "node:crypto";
async function takeLock(portal, request) {
  const held = [];
  const release = async () => {
    for (const lock of [...held].reverse()) await lock.release();
  };
  try {
    for (const name of lockNames(request.settings)) held.push(await takeOne(name, portal, request));
  } catch (error) {
    await release().catch(() => void 0);
    throw error;
  }
  return { release };
}
async function takeOne(name, portal, { settings, holder, ttlSeconds, now }) {
  const appId = randomBytes(6).toString("hex").toUpperCase();
  const until = new Date(now + ttlSeconds * 1e3).toISOString();
  const description = `A run of specgate is at work: ${holder}; until ${until}. ${ownedBy(settings.owner)}`;
  const body = { name, appId, description, environments: [] };
  for (let attempt = 1; ; attempt++) {
    const { reasons } = await portal.tryPut("products", body);
    if (reasons.length === 0) {
      return { release: () => portal.remove("products", appId, "to release the lock") };
    }
    if (!reasons.some((reason) => reason.includes("Unexpected appId"))) {
      throw new UserError(`The portal refused the lock: ${reasons.join("; ")}.`, {}, 3);
    }
    const other = (await portal.products()).find((product) => product.name === name);
    const [, who = "another run", end = ""] = /at work: (.*); until (\S+)\./.exec(other?.description ?? "") ?? [];
    const isOver = other !== void 0 && !(Date.parse(end) > now);
    if (attempt > 2 || other && !isOver) {
      throw new UserError(
        `Another run holds the lock of the gateway until ${end || "an unknown time"}: ${who}. Wait for it to end, and run the command again.`,
        {},
        exitCodes.input
      );
    }
    if (other?.appId !== void 0) await portal.remove("products", other.appId, "to end an old lock");
  }
}

// src/gateway/providers/aps/portal.ts
import { Buffer as Buffer2 } from "node:buffer";

// src/gateway/providers/aps/batch.ts
var batchStatuses = [400, 404, 422];
function batchOutcome(answer, what) {
  const reasons = failureReasons(answer);
  if (reasons.length > 0) throw new UserError(`The portal refused ${what}: ${reasons.join("; ")}.`, {}, 3);
  return resultOf(answer.json)?.result ?? "done";
}
function failureReasons({ status, json }) {
  const batch = resultOf(json);
  if (batch) {
    const isBad = status >= 400 || walk(batch).some(isFailed);
    if (!isBad) return [];
    const reasons = walk(batch).reverse().flatMap(({ reason }) => reason ?? []);
    const generic = "Failed updating children";
    const told2 = reasons.filter((reason) => reason !== generic);
    return distinct(told2.length > 0 ? told2 : reasons.length > 0 ? reasons : [batch.result]);
  }
  const body = typeof json === "object" && json !== null ? json : {};
  const fields = Object.entries(body.fields ?? {}).flatMap(
    ([name, field]) => typeof field?.message === "string" ? [`${name}: ${field.message}`] : []
  );
  const error = [body.error, body.message].find((one) => typeof one === "string" && one !== "");
  if (status < 400 && !body.error) return [];
  return distinct([
    ...error === void 0 ? [] : [error],
    ...fields,
    ...error || fields.length > 0 ? [] : [`status ${status}`]
  ]);
}
function isFailed({ status, result }) {
  return status >= 400 || /-failed$/.test(result);
}
function walk(batch) {
  const children = Array.isArray(batch.childResults) ? batch.childResults : [];
  return [batch, ...children.filter(isResult).flatMap(walk)];
}
function resultOf(json) {
  return isResult(json) ? json : void 0;
}
function isResult(json) {
  if (typeof json !== "object" || json === null) return false;
  const { status, result } = json;
  return typeof status === "number" && typeof result === "string";
}
function distinct(texts) {
  return [...new Set(texts)].map((text) => truncate(visible(redactAnswer(text.trim().replace(/\.$/, ""))), 400));
}

// src/gateway/providers/aps/token.ts
function bearer(means) {
  const { token, clientId, clientSecret } = means.credentials;
  let known;
  let endpoint;
  return async (isRenewal) => {
    if (token) return isRenewal ? void 0 : headerOf(token);
    if (!clientId || !clientSecret) {
      throw new UserError(
        "The API Services Portal wants a service account: set SPECGATE_GATEWAY_CLIENT_ID and SPECGATE_GATEWAY_CLIENT_SECRET."
      );
    }
    if (isRenewal || !known) {
      endpoint ??= tokenEndpoint(means);
      known = endpoint.then((url) => fetchToken(url, clientId, clientSecret, means));
    }
    known.catch(() => {
      known = void 0;
      endpoint = void 0;
    });
    return headerOf(await known);
  };
}
function headerOf(token) {
  return { authorization: new Secret(`Bearer ${token.reveal()}`) };
}
async function tokenEndpoint(means) {
  const { open } = means;
  const { headers } = await open.call({ method: "GET", path: "/ds/api", expect: "text" });
  const path = descriptionPath(headers.link, open.url);
  const { text } = await open.call({ method: "GET", path, expect: "text" });
  const data = readDescription(text, path);
  const schemes = own(own(data, "components"), "securitySchemes");
  const direct = own(own(own(own(schemes, "jwt"), "flows"), "clientCredentials"), "tokenUrl");
  const discovery = own(own(schemes, "openid"), "openIdConnectUrl");
  if (typeof discovery !== "string") {
    if (typeof direct === "string") return urlIn(direct, "tokenUrl");
    throw nonsense(`${path} of the portal names neither an openIdConnectUrl nor a tokenUrl`);
  }
  const url = urlIn(discovery, "openIdConnectUrl");
  const { json } = await elsewhere(url, means).call({ method: "GET", path: url.pathname });
  const named = own(json, "token_endpoint");
  if (typeof named !== "string") throw nonsense(`${url.host} names no token_endpoint`);
  const found = urlIn(named, "token_endpoint");
  if (found.origin !== url.origin) throw nonsense(`${url.host} names a token endpoint on another host (${found.host})`);
  return found;
}
function readDescription(text, path) {
  try {
    return parseDocument(text, path).data;
  } catch (error) {
    if (error instanceof UserError) throw nonsense(`${path} of the portal is no YAML`);
    throw error;
  }
}
function descriptionPath(link, base) {
  const target = /<([^>]+)>\s*;\s*rel="?service-desc"?/.exec(link ?? "")?.[1];
  const url = target === void 0 ? void 0 : urlIn(target, "link", base);
  return url?.origin === base.origin ? url.pathname : "/ds/api/v3/openapi.yaml";
}
async function fetchToken(url, id, secret, means) {
  const form = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: id.reveal(),
    client_secret: secret.reveal()
  });
  try {
    const { json } = await elsewhere(url, means).call({
      method: "POST",
      path: url.pathname,
      body: { form },
      isIdempotent: true
    });
    const token = own(json, "access_token");
    if (typeof token !== "string" || token === "") throw nonsense(`${url.host} answered without an access_token`);
    return new Secret(token);
  } catch (error) {
    if (!(error instanceof HttpError) || error.status !== 400 && error.status !== 401) throw error;
    throw new UserError(
      `${error.message} Service accounts of the form sa-GATEWAY-SUFFIX are of the old portal and do not work here; make one in the portal under Service Accounts.`,
      {},
      3
    );
  }
}
function elsewhere(url, means) {
  return openHttp({ url: url.origin, origin: "gateway", ...httpMeans(means) }, means.io);
}
function urlIn(text, what, base) {
  try {
    return new URL(text, base);
  } catch {
    throw nonsense(`The ${what} that the portal names is no URL`);
  }
}
function nonsense(says) {
  return new UserError(`${says}; the url of the gateway must be that of the API Services Portal.`, {}, 3);
}

// src/gateway/providers/aps/portal.ts
var publishTimeoutMs = 18e4;
function openPortal(options, io) {
  const { url, gateway } = options;
  const means = httpMeans(options);
  const open = openHttp({ url, ...means }, io);
  const authorize = bearer({ open, credentials: credentialsFrom(io.env), io, ...means });
  const http = openHttp({ url, ...means, authorize }, io);
  const ds = `/ds/api/v3/gateways/${segment(gateway)}`;
  const gw = `/gw/api/v3/gateways/${segment(gateway)}`;
  async function call(one, scope) {
    try {
      return await http.call(one);
    } catch (error) {
      if (!(error instanceof HttpError) || error.status !== 403) throw error;
      throw new UserError(
        `${error.message} The service account needs ${scope} on ${gateway}; give it to it in the portal (Gateways, Service Accounts), and check the gateway-id: the portal says the same of a gateway that is not there.`,
        {},
        3
      );
    }
  }
  const manage = (one) => call(one, "Gateway.Manage (Namespace.Manage)");
  const publish2 = (one) => call(one, "GatewayConfig.Publish");
  async function list(path, how) {
    const { json } = await how({ method: "GET", path });
    if (Array.isArray(json) && json.every(isObject)) return json;
    throw new UserError(`The answer to GET ${path} is no list; nothing was taken for "there is none".`, {}, 3);
  }
  const write = (kind, body) => call(
    { method: "PUT", path: `${ds}/${kind}`, body: { json: body }, accept: batchStatuses },
    kind === "issuers" ? "CredentialIssuer.Admin" : "Gateway.Manage (Namespace.Manage)"
  );
  return {
    async gateway() {
      const { json } = await manage({ method: "GET", path: ds });
      const name = own(json, "name") ?? own(json, "gatewayId");
      if (name !== gateway) {
        throw new UserError(`The portal answers for ${JSON.stringify(name)} where ${gateway} was asked for.`, {}, 3);
      }
      return gatewayOf(json);
    },
    services: async () => (await list(`${gw}/services`, publish2)).map(({ name, status, reason }) => ({
      name: toText(name),
      trouble: status === "DOWN" ? textsOf([reason])[0] : void 0
    })),
    statuses: async () => (await list(`${gw}/services`, publish2)).map(({ name, status, reason }) => ({
      name: toText(name),
      isUp: status === "UP",
      reason: typeof reason === "string" ? reason : ""
    })),
    routes: async () => (await list(`${ds}/services`, manage)).map(({ name, service, tags }) => ({
      name: toText(name),
      service: typeof service === "string" ? service : textsOf([own(service, "name")])[0],
      tags: textsOf(tags)
    })),
    products: async () => (await list(`${ds}/products`, manage)).map(productFrom),
    issuers: async () => (await list(`${ds}/issuers`, manage)).map(issuerFrom),
    async dataset(name) {
      const path = `${ds}/datasets/${segment(name)}`;
      const answer = await manage({ method: "GET", path, accept: [404, 422] });
      if (answer.status === 200) {
        if (answer.json === null || isObject(answer.json)) return answer.json;
        throw new UserError(`The answer to GET ${path} is no dataset; nothing was taken for "there is none".`, {}, 3);
      }
      const reasons = failureReasons(answer);
      if (answer.status === 404 || reasons.some((reason) => /not found/i.test(reason))) return null;
      throw new UserError(`GET ${path}: ${reasons.join("; ")}.`, {}, 3);
    },
    async listed(where) {
      const path = where === "live" ? "/ds/api/v3/directory" : `${ds}/directory`;
      const { json } = await manage({ method: "GET", path });
      return Array.isArray(json) ? json : void 0;
    },
    putConfig(text, { isDryRun, qualifier }) {
      const form = new FormData();
      form.set("dryRun", toText(isDryRun));
      if (qualifier !== void 0) form.set("qualifier", qualifier);
      form.set("configFile", new Blob([Buffer2.from(text)], { type: "application/yaml" }), "config.yaml");
      return publish2({
        method: "PUT",
        path: `${gw}/gateway`,
        body: { multipart: form },
        accept: [400],
        timeoutMs: publishTimeoutMs
      });
    },
    put: async (kind, body, what) => batchOutcome(await write(kind, body), what),
    async tryPut(kind, body) {
      const answer = await write(kind, body);
      const reasons = failureReasons(answer);
      return { outcome: reasons.length > 0 ? "failed" : batchOutcome(answer, kind), reasons };
    },
    async remove(kind, id, what) {
      const path = `${ds}/${kind}/${segment(id)}`;
      const scope = kind === "issuers" ? "CredentialIssuer.Admin" : "Gateway.Manage (Namespace.Manage)";
      const answer = await call({ method: "DELETE", path, accept: batchStatuses }, scope);
      const reasons = failureReasons(answer);
      const isGone = own(answer.json, "result") === "not-found" || answer.status === 404 || reasons.some((one) => /not found/i.test(one));
      if (reasons.length > 0 && !isGone)
        throw new UserError(`The portal refused ${what}: ${reasons.join("; ")}.`, {}, 3);
    }
  };
}
function productFrom(raw) {
  const environments = raw.environments ?? [];
  const isWhole = typeof raw.name === "string" && ["string", "undefined"].includes(typeof (raw.description ?? void 0)) && ["string", "undefined"].includes(typeof (raw.appId ?? void 0)) && Array.isArray(environments) && environments.every((one) => isObject(one) && typeof one.name === "string" && isTextList(one.services ?? []));
  if (!isWhole) throw new UserError("The portal lists a product that is none; nothing was done.", {}, 3);
  return {
    ...withoutNull(raw),
    environments: environments.map(withoutNull)
  };
}
function issuerFrom({ name, inheritFrom, environmentDetails }) {
  if (typeof name !== "string") throw new UserError("The portal lists a credential issuer without a name.", {}, 3);
  const details = Array.isArray(environmentDetails) ? environmentDetails.filter(isObject) : [];
  const text = (value, key) => typeof value === "string" ? { [key]: value } : {};
  return {
    name,
    ...text(inheritFrom, "inheritFrom"),
    environmentDetails: details.map((one) => ({
      ...text(one.environment, "environment"),
      ...text(one.issuerUrl, "issuerUrl")
    }))
  };
}
function withoutNull(data) {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
}
function isTextList(value) {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
function gatewayOf(json) {
  const [org, unit] = [own(json, "org"), own(json, "orgUnit")];
  const name = (value) => textsOf([typeof value === "string" ? value : own(value, "name")])[0];
  const [organization, of] = [name(org), name(unit)];
  const domains = own(json, "permDomains");
  const paths = own(json, "permRoutePaths");
  return {
    permDomains: Array.isArray(domains) && domains.length > 0 ? textsOf(domains) : void 0,
    mayUseProtected: own(json, "permProtectedNs") === "allow" ? true : void 0,
    permRoutePaths: Array.isArray(paths) && paths.length > 0 ? textsOf(paths) : void 0,
    organization: organization === void 0 || of === void 0 ? null : { name: organization, unit: of, enabled: own(json, "orgEnabled") === true }
  };
}
function textsOf(value) {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

// src/gateway/providers/aps/read.ts
async function readAps(reading, { portal, settings: given, team }) {
  const gateway = await portal.gateway();
  const found = await portal.services();
  const services = found.map(({ name }) => name);
  const routes = await portal.routes();
  const all = await portal.products();
  const needsIssuers = given.config["credential-issuer"] !== void 0 || team.manifests.issuers.length > 0;
  const issuers = needsIssuers ? await portal.issuers() : [];
  const holder = all.find(({ name }) => name === ledgerName(given));
  const owner = knownOwner(given.owner, holder);
  const settings = { ...given, owner };
  const isForeign = holder !== void 0 && !isOursIn(holder.description, owner);
  const ledger = holder && !isForeign ? readLedger(holder) : null;
  const prefix = namePrefix(settings);
  const isOwnName = (name) => name.startsWith(prefix) && (settings.qualifier !== void 0 || !name.slice(prefix.length).includes("."));
  const ours = new Set(services.filter(isOwnName));
  const known = new Set((ledger?.entities ?? []).flatMap(serviceName));
  const leftover = [...ours].filter((name) => !known.has(name)).sort();
  const wanted = [...reading.desired.products, ...reading.products];
  const names = new Set(wanted.map(lineName));
  const products = all.filter(
    (product) => isLineOf(product, [...wanted, ...productsIn(ledger)], settings) || names.has(product.name)
  );
  const datasets = {};
  for (const { name } of datasetsOf(reading.desired, reading.desired.products, settings)) {
    datasets[name] = await portal.dataset(name);
  }
  const current = present(ledger?.entities ?? [], ours);
  const teamNames = /* @__PURE__ */ new Set([...team.mark?.names ?? [], ...ledger?.team?.names ?? []]);
  const state = {
    gateway,
    owner,
    ledger,
    current,
    leftover,
    unreachable: Object.fromEntries(
      found.flatMap(
        ({ name, trouble }) => (
          // Upstreams without a page at their root answer 404, and are well all the same.
          trouble !== void 0 && ours.has(name) && !/ Response$/.test(trouble) ? [[name, trouble]] : []
        )
      )
    ),
    products,
    datasets,
    issuers,
    mixing: mixingOf(services, routes, { isOwnName, teamNames, settings }),
    facts: factsOf(products, settings)
  };
  const strangers = [
    ...isForeign ? [
      {
        entity: "ledger",
        name: ledgerName(settings),
        owner: markText(holder?.description),
        product: productText(wanted)
      }
    ] : [],
    ...strangersIn(state, reading, settings)
  ];
  const catalog = catalogOf(state.ledger?.entities ?? []);
  return {
    gatewayId: settings.gateway,
    catalog,
    digest: digestOf([
      ledger,
      current.map(({ id }) => id),
      leftover,
      products.map((product) => [product.name, lineData(lineIn(product, settings))]),
      datasets,
      gateway,
      state.mixing ?? null,
      strangers
    ]),
    state,
    entities: current.length + products.filter((product) => isOursIn(product.description, owner)).length,
    strangers,
    subscriptions: void 0
  };
}
function knownOwner({ owner, repository }, holder) {
  const mark = ownerIn(holder?.description);
  return { owner, repository: repository ?? (mark?.owner === owner ? mark.repository : void 0) };
}
function serviceName({ kind, data }) {
  return kind === "services" ? [toText(data.name)] : [];
}
function productsIn(ledger) {
  return ledger ? catalogOf(ledger.entities).products.map(({ name, version }) => ({ name, version })) : [];
}
function present(entities, services) {
  const isRecord = ({ data }) => Array.isArray(data.tags) && data.tags.includes("specgate.role.product");
  const gone = new Set(
    entities.filter((one) => one.kind === "services" && !isRecord(one) && !services.has(toText(one.data.name))).map(({ id }) => id)
  );
  if (gone.size === 0) return [...entities];
  const below = (field, { data }) => data[field]?.id;
  const routes = new Set(
    entities.filter((one) => one.kind === "routes" && gone.has(below("service", one) ?? "")).map(({ id }) => id)
  );
  return entities.filter(
    (one) => !gone.has(one.id) && !routes.has(one.id) && !gone.has(below("service", one) ?? "") && !routes.has(below("route", one) ?? "")
  );
}
function mixingOf(services, routes, { isOwnName, teamNames, settings }) {
  const { gateway, qualifier } = settings;
  const base = `ns.${gateway}`;
  const isQualified = ({ tags }) => tags.some((tag) => tag.startsWith(`${base}.`));
  const others = routes.filter(({ service }) => !isOwnName(service ?? "") && !teamNames.has(service ?? ""));
  const named = (list) => [...new Set(list)].sort().slice(0, 5).join(", ");
  if (qualifier === void 0) {
    const foreign = services.filter((name) => !isOwnName(name) && !teamNames.has(name));
    if (foreign.length === 0) return void 0;
    return `${gateway} has services that specgate did not publish (${named(foreign)}), and publishing without a qualifier would delete them; give the gateway a qualifier in the config, or name their files under manifests.`;
  }
  const plain2 = others.filter((one) => one.tags.includes(base) && !isQualified(one));
  if (plain2.length > 0) {
    return `${gateway} has services without a qualifier (${named(plain2.map(({ service, name }) => service ?? name))}), and whoever publishes these would delete what has one; publish them with a qualifier first.`;
  }
  const same = others.filter(({ tags }) => tags.includes(selectTag(settings)));
  if (same.length === 0) return void 0;
  return `Somebody else publishes under ${selectTag(settings)} (${named(same.map(({ service, name }) => service ?? name))}), and each publish would delete what the other has; choose another qualifier.`;
}
function factsOf(products, settings) {
  const ids = products.flatMap((product) => {
    const id = lineIn(product, settings)?.environment.appId;
    return id === void 0 ? [] : [[product.name, id]];
  });
  return { tokens: null, environmentIds: Object.fromEntries(ids) };
}
function portalFacts({ issuers, facts }, settings) {
  return {
    tokens: tokenIssuer(issuers, settings),
    environmentIds: new Map(Object.entries(facts.environmentIds))
  };
}
var gold = (environment) => `https://${environment === "prod" ? "" : `${environment}.`}loginproxy.gov.bc.ca/auth/realms/apigw`;
function tokenIssuer(issuers, { config }) {
  const { environment = "prod", audience } = config;
  const name = config["credential-issuer"];
  const issuer = issuers.find((one) => one.name === name);
  const detail = issuer?.environmentDetails?.find((one) => one.environment === environment)?.issuerUrl;
  const isGold = issuer?.inheritFrom === "Gold Shared IdP" && ["dev", "test", "prod"].includes(environment);
  const url = config["issuer-url"] ?? detail ?? (isGold ? gold(environment) : void 0);
  if (url === void 0) return void 0;
  return { plugin: config.flow === "authorization-code" ? "oidc" : "jwt-keycloak", url, audience };
}
function strangersIn({ products, datasets }, { desired }, settings) {
  if (settings.environment === void 0) return [];
  const { owner } = settings;
  return desired.products.flatMap((product) => {
    const line = products.find(({ name }) => name === lineName(product));
    const [set] = datasetsOf({ ...desired, products: [product] }, [product], settings);
    const dataset = set && datasets[set.name];
    return [
      ...line && !isOursIn(line.description, owner) ? [{ entity: "product", name: line.name, owner: markText(line.description), product: refText(product) }] : [],
      ...dataset && !isOursIn(toText(dataset.notes ?? ""), owner) ? [
        {
          entity: "dataset",
          name: dataset.name,
          owner: markText(toText(dataset.notes ?? "")),
          product: refText(product)
        }
      ] : []
    ];
  });
}
function productText([first]) {
  return first ? refText(first) : "this run";
}

// src/gateway/providers/aps/line-steps.ts
function lineSteps(state, target, entities, settings) {
  const inScope = target.scope.map(({ name }) => name);
  const catalog = {
    ...target.catalog,
    products: target.catalog.products.filter(({ name }) => inScope.includes(name))
  };
  const wanted = linesOf(catalog, entities, settings);
  const steps = { before: [], after: [], gone: [] };
  const products = new Map([...target.catalog.products, ...target.scope].map((one) => [lineName(one), refText(one)]));
  const kept = new Set(sent(entities).flatMap(({ kind, data }) => kind === "services" ? [toText(data.name)] : []));
  for (const line of wanted) {
    const product = products.get(line.name);
    const there = state.products.find(({ name }) => name === line.name);
    const found = (there && lineIn(there, settings)) ?? null;
    const goal = withKnown(line, found, there?.appId);
    const middle = found ? {
      ...found,
      environment: {
        ...found.environment,
        active: (found.environment.active ?? false) && (goal.environment.active ?? false),
        services: (found.environment.services ?? []).filter((name) => kept.has(name))
      }
    } : { ...goal, environment: { ...goal.environment, active: false } };
    push(steps.before, found, middle, product);
    push(steps.after, middle, goal, product, found?.environment.active ?? false);
  }
  for (const there of state.products) {
    if (!isLineOf(there, target.scope, settings) || wanted.some(({ name }) => name === there.name)) continue;
    const found = lineIn(there, settings);
    if (!found) continue;
    const product = refText(target.scope[0]);
    const off = { ...found, environment: { ...found.environment, active: false } };
    push(steps.before, found, off, product);
    push(steps.gone, off, null, product);
  }
  return steps;
  function push(into, before, after, product, follows = false) {
    const [old, next] = [lineData(before ?? void 0), lineData(after ?? void 0)];
    if (canonicalJson(old) === canonicalJson(next)) return;
    const wasActive = before?.environment.active ?? false;
    const isActive = after?.environment.active ?? false;
    const name = after ?? before;
    into.push({
      action: !before ? "create" : !after ? "delete" : wasActive === isActive ? "update" : "transition",
      entity: "product of the API Directory",
      name: `${name.name} (${name.environment.name})`,
      before: old,
      after: next,
      switches: after !== null && (wasActive || isActive || follows),
      product,
      detail: { what: "line", before, after }
    });
  }
}
function withKnown(line, found, appId) {
  const { environment } = line;
  const isEmpty = (environment.services ?? []).length === 0;
  const known = found?.environment;
  return {
    ...line,
    appId: appId ?? line.appId,
    environment: {
      ...environment,
      ...known?.appId !== void 0 && { appId: known.appId },
      ...known?.legal !== void 0 && { legal: known.legal },
      ...isEmpty && known?.flow !== void 0 && { flow: known.flow },
      ...isEmpty && known?.credentialIssuer !== void 0 && { credentialIssuer: known.credentialIssuer }
    }
  };
}

// src/gateway/providers/aps/steps.ts
var noSchemas = { kinds: {}, plugins: {} };
function wantedOf(snapshot, target, planning) {
  const { current } = snapshot.state;
  const { settings, rendering } = planning;
  const wanting = {
    current,
    target,
    owner: settings.owner,
    canDisable: true,
    deprecationPage: settings.config["deprecation-page"],
    rendered: (api, products) => flatten(rendering(api, products, apsKind).config)
  };
  const wanted = wantedEntities(wanting);
  if (ownCollision(current) === void 0) refuseCollisions(wanted);
  return { wanted: plain(wanted), staged: plain(withNewStaged(wanting)) };
}
function stepsOf(snapshot, target, planning) {
  const state = snapshot.state;
  const { settings, team } = planning;
  const { wanted, staged } = wantedOf(snapshot, target, planning);
  const product = refText(target.scope[0] ?? snapshot.catalog.products[0] ?? { name: "unknown", version: "0" });
  const configs = configSteps(state, { staged, wanted }, planning, product);
  if (configs.length > 0 && state.mixing !== void 0) throw new UserError(state.mixing);
  const [first, last] = configs.length > 1 ? configs : configs[0]?.switches ? [void 0, configs[0]] : [configs[0], void 0];
  const lines = lineSteps(state, target, wanted, settings);
  const ledger = wanted.length === 0 && !team.mark ? null : { entities: wanted, ...team.mark && { team: team.mark } };
  const steps = [
    ...first ? [first] : [],
    ...issuerSteps(state, team, product),
    ...datasetSteps(state, target, settings),
    ...lines.before,
    ...last ? [last] : [],
    ...lines.after,
    ...lines.gone,
    ...ledgerStep(state.ledger, ledger, settings, product)
  ];
  return { steps, wanted };
}
function configSteps(state, { staged, wanted }, { settings, team }, product) {
  const names = new Set([...staged, ...wanted].flatMap(({ kind, data }) => kind === "services" ? [data.name] : []));
  const stubs = state.leftover.filter((name) => !names.has(name)).map((name) => ({ kind: "services", id: name, data: { name, tags: [] } }));
  const current = [...sent(state.current), ...stubs];
  const isTeamNew = (state.ledger?.team?.digest ?? noTeamDigest) !== (team.mark?.digest ?? noTeamDigest);
  const mayDelete = state.ledger?.team?.names ?? [];
  const [between, then] = [sent(staged), sent(wanted)];
  const steps = [
    configStep(current, between, { settings, product, force: false, mayDelete }),
    configStep(between, then, { settings, product, force: isTeamNew, mayDelete })
  ];
  return steps.flatMap((step) => step ?? []);
}
function configStep(before, after, { settings, product, force, mayDelete }) {
  const changes = stepsBetween({
    current: before,
    wanted: after,
    schemas: noSchemas,
    attached: [],
    isAtOnce: true,
    canDisable: true,
    productOf: () => product,
    parking: void 0
  });
  if (changes.length === 0 && !force) return void 0;
  const { deletes: deletions, ...sides } = toldTogether(changes);
  const detail = { what: "config", qualifier: settings.qualifier ?? null, before, after, deletions, mayDelete };
  return {
    action: before.length === 0 ? "create" : "update",
    entity: "gateway configuration",
    name: selectTag(settings),
    before: before.length === 0 ? null : sides.before,
    after: sides.after,
    switches: force || changes.some((step) => step.switches) || hasLive(before, changes),
    deletes: deletions,
    product,
    detail
  };
}
function hasLive(before, changes) {
  const all = byId(before);
  return changes.some(({ action, detail }) => {
    const found = all.get(detail.entity.id);
    return action === "delete" && found !== void 0 && readMarks(found.data.tags).isLive;
  });
}
function issuerSteps({ issuers, ledger }, { manifests, mark }, product) {
  return manifests.issuers.flatMap(({ name = "", file }) => {
    const isNew = !issuers.some((issuer) => issuer.name === name);
    if (!isNew && ledger?.team?.issuers[name] === mark?.issuers[name]) return [];
    return [
      {
        action: isNew ? "create" : "update",
        entity: "credential issuer",
        name,
        before: null,
        after: { file },
        switches: false,
        product,
        detail: { what: "issuer", name, isNew }
      }
    ];
  });
}
function datasetSteps(state, target, settings) {
  const isThere = (product) => target.catalog.products.some((one) => isSame(one, product) && one.state !== "archived");
  return target.desired.products.filter(isThere).flatMap((product) => {
    if (!target.scope.some((ref) => isSame(ref, product))) return [];
    const [wanted] = datasetsOf(target.desired, [product], settings);
    if (!wanted || !(wanted.name in state.datasets)) return [];
    const found = state.datasets[wanted.name] ?? null;
    if (found && !isLive(findProduct(target.catalog, product)?.state ?? "none")) return [];
    const [before, after] = [datasetData(found, wanted), datasetData(wanted, wanted)];
    if (canonicalJson(before) === canonicalJson(after)) return [];
    return [
      {
        action: found ? "update" : "create",
        entity: "dataset",
        name: wanted.name,
        before,
        after,
        switches: false,
        product: refText(product),
        detail: { what: "dataset", before, after: wanted }
      }
    ];
  });
}
function ledgerStep(before, after, settings, product) {
  if (canonicalJson(before) === canonicalJson(after)) return [];
  return [
    {
      action: !before ? "create" : !after ? "delete" : "transition",
      entity: "ledger",
      name: ledgerName(settings),
      before: before && told(before),
      after: after && told(after),
      switches: false,
      // Whoever reads it may take for done what it says.
      isLast: true,
      product,
      detail: { what: "ledger", qualifier: settings.qualifier ?? null, before, after }
    }
  ];
}
function told({ entities }) {
  const catalog = catalogOf(entities);
  return Object.fromEntries([...catalog.products, ...catalog.apis].map((one) => [refText(one), one.state]));
}
function cleanupSteps(state, settings) {
  const [first] = catalogOf(state.ledger?.entities ?? []).products;
  const product = first ? refText(first) : selectTag(settings);
  const stubs = state.leftover.map((name) => ({ kind: "services", id: name, data: { name, tags: [] } }));
  const current = [...sent(state.current), ...stubs];
  const config = current.length === 0 ? void 0 : configStep(current, [], { settings, product, force: false, mayDelete: [] });
  return [...config ? [config] : [], ...ledgerStep(state.ledger, null, settings, product)];
}

// src/gateway/providers/aps/write.ts
import { setTimeout as wait } from "node:timers/promises";

// src/gateway/providers/aps/deck.ts
var escapes = /\u001b\[[0-9;]*[A-Za-z]/g;
function readDeck(results) {
  const text = typeof results === "string" ? results.replace(escapes, "") : "";
  const count = (word) => {
    const found = new RegExp(`^\\s*${word}:\\s*(\\d{1,9})\\s*$`, "m").exec(text)?.[1];
    return found === void 0 ? void 0 : Number(found);
  };
  const [created, updated, deleted] = [count("Created"), count("Updated"), count("Deleted")];
  const deletions = [...text.matchAll(/^\s*deleting (\S+) ([^\r\n]{1,300})$/gm)].map(
    (match) => `${match[1]} ${match[2].trim()}`
  );
  const isWhole = created !== void 0 && updated !== void 0 && deleted !== void 0;
  return { summary: isWhole ? { created, updated, deleted } : void 0, deletions };
}

// src/gateway/providers/aps/write.ts
var feederWaitsMs = [2e3, 4e3, 8e3, 15e3, 15e3, 3e4, 3e4, 3e4];
async function bring(step, to, given) {
  const detail = step.detail;
  const writing = "qualifier" in detail ? under(detail.qualifier, given) : given;
  switch (detail.what) {
    case "config":
      return publish(detail, to, writing);
    case "issuer":
      return bringIssuer(detail, to, writing);
    case "dataset":
      return bringDataset(detail, to, writing);
    case "line":
      return bringLine(step, detail, to, writing);
    case "ledger":
      return bringLedger(step, detail, to, writing);
  }
}
function under(qualifier, writing) {
  return { ...writing, settings: { ...writing.settings, qualifier: qualifier ?? void 0 } };
}
async function rehearse(entities, { portal, settings, team }) {
  const text = configText(entities, team, settings);
  const answer = await portal.putConfig(text, { isDryRun: true, qualifier: settings.qualifier });
  return readDeck(accepted(answer));
}
function foreignDeletions(deletions, mayDelete, settings) {
  const prefix = namePrefix(settings);
  return deletions.filter((one) => {
    const [kind = "", name = ""] = one.split(" ");
    return ["service", "route", "upstream"].includes(kind) && !name.startsWith(prefix) && !mayDelete.includes(name);
  });
}
async function publish(detail, to, writing) {
  const { portal, settings, team } = writing;
  const entities = detail[to];
  const deletions = to === "after" ? detail.deletions : void 0;
  const planned = await rehearse(entities, writing);
  const foreign = foreignDeletions(planned.deletions, [...detail.mayDelete, ...team.mark?.names ?? []], settings);
  if (foreign.length > 0) {
    throw new UserError(
      `The dry run says that ${foreign.slice(0, 5).join(", ")} would be deleted, which specgate did not publish; nothing was done.`,
      {},
      3
    );
  }
  const would = planned.summary?.deleted ?? 0;
  if (deletions !== void 0 && would > deletions) {
    writing.notice?.(
      `The publish deletes ${would} entities, ${would - deletions} more than the plan shows: what a run left that was cut off.`
    );
  }
  const text = configText(entities, team, settings);
  const answer = await portal.putConfig(text, { isDryRun: false, qualifier: settings.qualifier });
  const { summary } = readDeck(accepted(answer));
  if (!summary)
    return { outcome: "done", says: "what changed is not known: the summary of the gateway cannot be read" };
  const { created, updated, deleted } = summary;
  const isSame2 = created + updated + deleted === 0;
  return { outcome: isSame2 ? "unchanged" : "done", says: `${created} created, ${updated} updated, ${deleted} deleted` };
}
function accepted(answer) {
  const body = answer.json ?? {};
  const reasons = failureReasons(answer);
  if (reasons.length === 0) return body.results;
  const output = typeof body.results === "string" ? failureReasons({ status: 400, json: { error: body.results } }) : [];
  const partly = reasons.some((reason) => /^partially failed/i.test(reason));
  const what = partly ? "The gateway published the configuration to Kong, but could not set up its hosts, and did not take it back" : "The gateway refused the configuration";
  throw new UserError(`${what}: ${[...reasons, ...output].join("; ")}.`, {}, 3);
}
async function bringIssuer({ name, isNew }, to, { portal, team }) {
  if (to === "before") {
    if (!isNew) return { outcome: "unchanged", says: "the credential issuer stays as it is; apply its file of before" };
    const isThere = (await portal.issuers()).some((issuer) => issuer.name === name);
    if (!isThere) return { outcome: "unchanged" };
    await portal.remove("issuers", name, `to delete the credential issuer "${name}"`);
    return { outcome: "done" };
  }
  const manifest = team.manifests.issuers.find((one) => one.name === name);
  if (!manifest) {
    throw new UserError(`No file under manifests has the credential issuer "${name}" any more.`);
  }
  const { kind: _, ...body } = manifest.data;
  const says = await portal.put("issuers", body, `the credential issuer "${name}"`);
  return { outcome: says === "no-change" ? "unchanged" : "done", says };
}
async function bringDataset({ before, after }, to, { portal }) {
  const goal = to === "after" ? after : before;
  if (!goal)
    return { outcome: "unchanged", says: "the dataset stays as a draft that nothing lists: the portal deletes none" };
  const found = await portal.dataset(after.name);
  const same = (one) => canonicalJson(datasetData(one, after));
  if (same(found) === same(goal)) return { outcome: "unchanged" };
  const sendable = Object.fromEntries(
    Object.entries({ ...goal, name: after.name }).filter(([, value]) => value !== null)
  );
  return { outcome: "done", says: await portal.put("datasets", sendable, `the dataset "${after.name}"`) };
}
async function bringLine(step, { before, after }, to, writing) {
  const { portal, settings } = writing;
  const [from, goal] = to === "after" ? [before, after] : [after, before];
  const { name } = before ?? after;
  const data = (product) => canonicalJson(lineData((product && lineIn(product, settings)) ?? void 0));
  const [wanted, expected] = [canonicalJson(lineData(goal ?? void 0)), canonicalJson(lineData(from ?? void 0))];
  const found = await lookAgain(
    async () => (await portal.products()).find((one) => one.name === name),
    (one) => [wanted, expected].includes(data(one)),
    writing.sleep
  );
  if (data(found) === wanted) return { outcome: "unchanged" };
  if (data(found) !== expected) throw changedSince(step);
  if (goal) return { outcome: "done", says: await putLine(goal, found, writing) };
  const others = (found?.environments ?? []).filter((one) => one.name !== settings.environment);
  const environment = found && lineIn(found, settings)?.environment;
  if (others.length > 0 && environment?.appId !== void 0) {
    await portal.remove(
      "environments",
      environment.appId,
      `to delete the environment ${environment.name} of "${name}"`
    );
  } else if (found?.appId !== void 0) {
    await portal.remove("products", found.appId, `to delete the product "${name}"`);
  }
  return { outcome: "done" };
}
function withLine(line, found) {
  const { name, description, dataset, environment, appId } = line;
  const others = (found?.environments ?? []).filter((one) => one.name !== environment.name);
  const known = found?.environments?.find((one) => one.name === environment.name)?.appId ?? environment.appId;
  const ours = { ...environment, ...known !== void 0 && { appId: known } };
  return {
    name,
    ...(found?.appId ?? appId) && { appId: found?.appId ?? appId },
    description,
    ...dataset !== void 0 && { dataset },
    environments: [...others, ours]
  };
}
async function putLine(line, first, writing) {
  const { portal, sleep = wait } = writing;
  let found = first;
  for (const ms of [...feederWaitsMs, void 0]) {
    const { outcome, reasons } = await portal.tryPut("products", withLine(line, found));
    if (reasons.length === 0) return outcome;
    const isRace = reasons.every((reason) => /^Failed to find .+ in allGatewayServices$/.test(reason));
    if (!isRace || ms === void 0) {
      throw new UserError(`The portal refused the product "${line.name}": ${reasons.join("; ")}.`, {}, 3);
    }
    writing.notice?.(`The directory does not know the new services yet; trying again in ${ms / 1e3} s.`);
    await sleep(ms);
    found = (await portal.products()).find((one) => one.name === line.name);
  }
  throw new Error("unreachable");
}
async function bringLedger(step, { before, after }, to, writing) {
  const { portal, settings } = writing;
  const { owner } = settings;
  const [from, goal] = to === "after" ? [before, after] : [after, before];
  const name = ledgerName(settings);
  const text = (ledger) => canonicalJson(ledger);
  const data = (product) => text(product ? readLedger(product) : null);
  const found = await lookAgain(
    async () => (await portal.products()).find((one) => one.name === name),
    (one) => [text(goal), text(from)].includes(data(one)),
    writing.sleep
  );
  if (data(found) === text(goal)) return { outcome: "unchanged" };
  const isForeign = found !== void 0 && !isOursIn(found.description, owner);
  if (isForeign || data(found) !== text(from)) throw changedSince(step);
  if (!goal) {
    if (found?.appId !== void 0) await portal.remove("products", found.appId, `to delete "${name}"`);
    return { outcome: "done" };
  }
  const appId = found?.appId ?? portalId(12, "ledger", settings.gateway, name);
  const repository = owner.repository ?? ownerIn(found?.description)?.repository;
  const body = { name, appId, description: ledgerText(goal, { ...owner, repository }), environments: [] };
  return { outcome: "done", says: await portal.put("products", body, `the ledger "${name}"`) };
}

// src/gateway/providers/aps.ts
var settleSeconds = 180;
function apsProvider(options, io) {
  const { team = noTeam, clock } = options;
  const datasets = new Map(team.manifests.datasets.map(({ name = "", data }) => [name, data]));
  const settings = { ...options.settings, datasets };
  let opened;
  const portal = () => opened ??= openPortal({ ...options, gateway: settings.gateway }, io);
  const now = () => (clock ?? Date).now();
  let known;
  function planningWith(facts) {
    const key = canonicalJson([facts.tokens ?? null, facts.environmentIds]);
    if (known?.facts !== key)
      known = { facts: key, planning: { settings, team, rendering: apsRendering(settings, facts) } };
    return known.planning;
  }
  const offline = () => {
    const issuers = team.manifests.issuers.map(({ data }) => data);
    return planningWith({ tokens: tokenIssuer(issuers, settings), environmentIds: /* @__PURE__ */ new Map() });
  };
  const planningFor = ({ state }) => {
    const { owner } = state;
    const planning = planningWith(portalFacts(withTeam(state), settings));
    return { ...planning, settings: { ...settings, owner } };
  };
  function withTeam(state) {
    const ours = team.manifests.issuers.map(({ data }) => data);
    return {
      ...state,
      issuers: [...state.issuers, ...ours.filter((one) => !state.issuers.some(({ name }) => name === one.name))]
    };
  }
  const read = (reading) => readAps(reading, { portal: portal(), settings, team });
  const writing = () => ({
    portal: portal(),
    settings,
    team,
    ...clock && { sleep: (ms) => clock.sleep(ms) },
    notice: (line) => options.notice?.(line)
  });
  function plan(snapshot, target) {
    const planning = planningFor(snapshot);
    const { steps, wanted } = stepsOf(snapshot, target, planning);
    if (steps.length === 0) return steps;
    refuseInvalid(wanted, target, {
      ...planning,
      gateway: snapshot.state.gateway
    });
    return steps;
  }
  return {
    type: "aps",
    settleSeconds,
    limitations: (target) => [
      ...limitationsOf(target, settings),
      ...settings.environment === void 0 ? [] : stillOpen(target),
      ...looseDatasets(target),
      ...renderLimitations(target, (known?.planning ?? offline()).rendering, apsKind)
    ],
    read,
    plan,
    async rehearse(steps) {
      const configs = steps.flatMap(
        ({ detail }) => detail.what === "config" ? [detail] : []
      );
      const last = configs.at(-1);
      if (!last) return { notes: [], stops: [] };
      const { summary, deletions } = await rehearse(last.after, writing());
      const foreign = foreignDeletions(deletions, [...last.mayDelete, ...team.mark?.names ?? []], settings);
      if (foreign.length > 0) {
        return {
          notes: [],
          stops: [
            `The gateway's own dry run would delete ${foreign.slice(0, 5).join(", ")}, which specgate did not publish; nothing was done. Give this gateway a qualifier of its own in the config.`
          ]
        };
      }
      if (!summary) {
        return {
          notes: ["What the gateway's own dry run would change is not known: its summary cannot be read."],
          stops: []
        };
      }
      const { created, updated, deleted } = summary;
      const gone = deleted === 0 ? "" : ` (${deletions.slice(0, 10).join(", ")}${deletions.length > 10 ? ", …" : ""})`;
      return {
        notes: [`The gateway's own dry run: ${deleted} deleted${gone}, ${created} created, ${updated} updated.`],
        stops: []
      };
    },
    apply: (step) => bring(step, "after", writing()),
    undo: (step) => bring(step, "before", writing()),
    async verify(target) {
      const snapshot = await read({ products: target.scope, desired: target.desired });
      const left = stepsOf(snapshot, { ...target, transitions: [] }, planningFor(snapshot)).steps;
      if (left.length > 0) return left.map(stillToDo);
      const shortfalls = await unlisted(snapshot, target);
      if (shortfalls.length === 0) tellTrouble(snapshot);
      return shortfalls;
    },
    lock: (holder, ttlSeconds) => takeLock(portal(), { settings, holder, ttlSeconds, now: now() }),
    facts: () => portalSays(portal()),
    render(target) {
      const planning = offline();
      const { wanted } = wantedOf({ state: emptyState }, target, planning);
      refuseInvalid(wanted, target, planning);
      return portalFiles(wanted, target, planning);
    },
    planCleanup(snapshot, qualifier) {
      if (qualifier !== settings.qualifier || !settings.isPreview) {
        throw new UserError(
          `${qualifier} is the gateway's own qualifier in the config, not that of a pull request; specgate remove takes its products away.`
        );
      }
      return cleanupSteps(snapshot.state, settings);
    }
  };
  function tellTrouble({ state }) {
    const { current, unreachable } = state;
    const on = new Set(
      current.flatMap(({ kind, data }) => kind === "services" && data.enabled !== false ? [data.name] : [])
    );
    for (const [name, reason] of Object.entries(unreachable)) {
      if (!on.has(name)) continue;
      options.notice?.(`The platform cannot reach the upstream of ${name} (${reason}).`);
    }
  }
  function looseDatasets({ catalog }) {
    const used = new Set(catalog.products.map(({ name }) => datasetName(settings, name)));
    return team.manifests.datasets.filter(({ name = "" }) => !used.has(name)).map(({ name = "", file }) => ({
      what: "datasets",
      says: `The dataset "${name}" of ${file} is of no product and is not applied; dataset.names of the gateway says whose it is.`
    }));
  }
  async function unlisted(snapshot, target) {
    const { current, products } = snapshot.state;
    const names = target.scope.map(({ name }) => name);
    const catalog = {
      ...target.catalog,
      products: target.catalog.products.filter(
        (product) => names.includes(product.name) && (isLive(product.state) || product.state === "staged")
      )
    };
    const lines = linesOf(catalog, current, settings);
    const found = [];
    for (const where of ["live", "preview"]) {
      const wanted = lines.filter(({ environment }) => environment.active === (where === "live"));
      if (wanted.length === 0) continue;
      const listed = await portal().listed(where);
      if (!listed) {
        options.notice?.(`The ${where} directory of the portal gives no list, so that nobody can tell what it shows.`);
        continue;
      }
      for (const line of wanted) {
        const there = products.find(({ name }) => name === line.name);
        if (there && isListed(listed, line.name)) continue;
        const what = where === "live" ? "the API Directory" : "the gateway's preview of the API Directory";
        found.push({
          entity: "product of the API Directory",
          name: line.name,
          says: `"${line.name}" is not in ${what} yet.`
        });
      }
    }
    return found;
  }
}
function isListed(listed, product) {
  return listed.some((dataset) => {
    const products = own(dataset, "products");
    return Array.isArray(products) && products.some((one) => own(one, "name") === product);
  });
}
var emptyState = {
  gateway: { permDomains: void 0, mayUseProtected: void 0, permRoutePaths: void 0, organization: null },
  owner: { owner: "specgate", repository: void 0 },
  ledger: null,
  current: [],
  leftover: [],
  unreachable: {},
  products: [],
  datasets: {},
  issuers: [],
  mixing: void 0,
  facts: { tokens: null, environmentIds: {} }
};
function limitationsOf({ catalog, scope, transitions }, settings) {
  const products = catalog.products.filter((product) => scope.some((ref) => isSame(ref, product)));
  const found = [];
  const add = (what, says) => void found.push({ what, says });
  if (settings.isPreview) {
    add(
      "directory",
      `What is published under the qualifier ${settings.qualifier} is in no directory; it answers at ${settings.hosts.join(", ") || "its hosts"}.`
    );
  } else if (settings.environment === void 0) {
    add("directory", "The gateway has no environment in the config, so nothing is listed in the API Directory.");
  }
  if (settings.environment === void 0 && settings.config.subscriptions === void 0) {
    add(
      "access",
      "The portal gives access to environments of the directory, and there is none here: every key of the platform opens the APIs that ask for a key (subscriptions: acl at the gateway in the config closes them)."
    );
  }
  if (products.some(({ visibility }) => visibility.view !== "public")) {
    add(
      "visibility",
      "The API Directory shows everything that is active to everybody: who may see a product is kept with it, but not enforced."
    );
  }
  const several = products.filter(({ plans }) => plans.length > 1);
  if (several.length > 0) {
    add(
      "plans",
      `The portal knows no plans: access to ${several.map(refText).join(", ")} is asked for once, whatever the plan.`
    );
  }
  if (transitions.some(({ kind }) => kind === "migrate-subscriptions")) {
    add(
      "migration",
      "Access that consumers were given belongs to an environment of a product: within one major version it stays, to another they must ask anew."
    );
  }
  if (transitions.some((one) => one.kind === "product" && one.to === "none") && settings.environment !== void 0) {
    add(
      "datasets",
      "A gateway cannot delete its dataset: it stays as a draft that nothing lists, until an administrator of the organization deletes it."
    );
  }
  return found;
}
export {
  apsProvider
};
