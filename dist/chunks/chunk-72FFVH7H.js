import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  attestationKeys,
  personKeys,
  waiverKeys
} from "./chunk-SOMLYRCK.js";
import {
  defineItem
} from "./chunk-QQNRIDW4.js";
import {
  concerns,
  isAbout
} from "./chunk-PHN2ODTT.js";
import {
  isHealthPath
} from "./chunk-MKLOLJFK.js";
import {
  compilePattern
} from "./chunk-DYZ33KHO.js";
import {
  defaultDomains,
  environmentNames,
  isUnder,
  platformDomains,
  servicesOf,
  sorted,
  validateKong,
  validateManifests,
  validateRequest
} from "./chunk-3KAFWCYA.js";
import {
  openapiVersion
} from "./chunk-AGCXGDEU.js";
import {
  betweenPlaceholders,
  gatewayFilesOf,
  hasPlaceholder,
  listed,
  lowerCase,
  objectsIn,
  pluginNames,
  shadeValue,
  textAt,
  unshade,
  whereOf
} from "./chunk-VDFFAEUX.js";
import {
  truncate
} from "./chunk-WE7R6N2O.js";
import {
  didYouMean
} from "./chunk-EQ7TL2PA.js";
import {
  decodeText,
  parseDocuments
} from "./chunk-PIMGXGWV.js";
import {
  UserError
} from "./chunk-2DNSTSAZ.js";
import {
  getAt,
  isObject,
  own,
  toText
} from "./chunk-2LKYFRJO.js";

// src/ready/dates.ts
var dayMs = 864e5;
function dayOf(value) {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return void 0;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value) ? value : void 0;
}
function addMonths(day, months) {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const first2 = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first2.getUTCFullYear(), first2.getUTCMonth() + 1, 0)).getUTCDate();
  first2.setUTCDate(Math.min(date, last));
  return first2.toISOString().slice(0, 10);
}
function daysBetween(from, to) {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

// src/ready/entry-fields.ts
var EntryFields = class {
  errors = [];
  #document;
  constructor(document2) {
    this.#document = document2;
  }
  /** Who says so; a waiver may name the person in one line. */
  person(entry, at, noun) {
    const by = own(entry, "by");
    const nobody = { name: "", role: void 0, email: void 0, github: void 0 };
    if (by === void 0) {
      this.refuse(at, `The ${noun} lacks "by": the name and the role of the person.`);
      return nobody;
    }
    if (noun === "waiver" && typeof by === "string" && by.trim() !== "") return { ...nobody, name: by };
    if (!isObject(by)) {
      this.refuse([...at, "by"], '"by" is a mapping with name and role.');
      return nobody;
    }
    this.refuseUnknown(by, personKeys, [...at, "by"], "a person");
    return {
      name: this.text(by, "name", [...at, "by"], "who says so") ?? "",
      role: this.text(by, "role", [...at, "by"], "as what the person may say so"),
      email: this.text(by, "email", [...at, "by"]),
      github: this.text(by, "github", [...at, "by"])
    };
  }
  /** The name of who approved a waiver. */
  approver(entry, at) {
    const value = own(entry, "approvedBy");
    if (!isObject(value)) return this.text(entry, "approvedBy", at);
    this.refuseUnknown(value, personKeys, [...at, "approvedBy"], "a person");
    return this.text(value, "name", [...at, "approvedBy"], "who approved it");
  }
  /** One name, or a list of some. */
  names(entry, key, at) {
    const value = own(entry, key);
    if (value === void 0) return [];
    const list = Array.isArray(value) ? value : [value];
    if (list.length > 0 && list.every((one) => typeof one === "string" && one !== "")) return list;
    this.refuse([...at, key], `"${key}" is a name or a list of names; leave it out for all.`);
    return [];
  }
  /** An https URL without credentials; it is never fetched. */
  link(entry, at) {
    const link = this.text(entry, "link", at);
    if (link === void 0) return void 0;
    const isHttps = URL.canParse(link) && new URL(link).protocol === "https:" && /^[!-~]+$/.test(link);
    if (!isHttps) this.refuse([...at, "link"], '"link" is an https URL.');
    else if (new URL(link).username !== "" || new URL(link).password !== "")
      this.refuse([...at, "link"], '"link" holds credentials; a link in a repository must not.');
    else return link;
    return void 0;
  }
  /** `YYYY-MM-DD`; empty where it is missing or none, which is told. */
  day(entry, key, at, why) {
    const value = own(entry, key);
    if (value === void 0) {
      this.refuse(at, `The entry lacks "${key}"${why === void 0 ? "" : `: ${why}`}.`);
      return "";
    }
    const day = dayOf(value);
    if (day === void 0) this.refuse([...at, key], `"${key}" is a day such as 2027-01-31.`);
    return day ?? "";
  }
  /** Refuses an end before the beginning, and one that is too far away. */
  checkExpiry(expires, date, latest, months, at, id) {
    if (expires < date) this.refuse(at, `It expires on ${expires}, before its date ${date}.`);
    else if (expires > latest)
      this.refuse(at, `${id || "It"} holds for ${months} months at most, so until ${latest}; this says ${expires}.`);
  }
  /** Text that is not blank; undefined where the key is absent, which is told where `why` says why it is wanted. */
  text(entry, key, at, why) {
    const value = own(entry, key);
    if (value === void 0) {
      if (why !== void 0) this.refuse(at, `"${key}" is missing: ${why}.`);
      return void 0;
    }
    if (typeof value === "string" && value.trim() !== "") return value.trim();
    const isBlank2 = value === null || typeof value === "string";
    const hint = why === void 0 ? "" : `: ${why}`;
    if (isBlank2) this.refuse([...at, key], `"${key}" is empty${hint}.`);
    else this.refuse([...at, key], `"${key}" is text${typeof value === "number" ? "; put it in quotes" : ""}.`);
    return void 0;
  }
  /** Keys that no entry has: a misspelt one would pass for one that is not there. */
  refuseUnknown(entry, keys, at, noun) {
    for (const key of Object.keys(entry)) {
      if (keys.includes(key)) continue;
      const hint = didYouMean(key, keys) || `; its keys are ${keys.join(", ")}`;
      this.refuse([...at, key], `${JSON.stringify(truncate(key, 60))} is no key of ${noun}${hint}.`);
    }
  }
  /** Tells what is wrong at a place of the file. */
  refuse(at, message) {
    this.errors.push({ file: this.#document.file, ...this.#document.locate(at).start, message });
  }
};

// src/ready/attestations.ts
var attestationsFile = ".specgate/attestations.yaml";
function isBlank(text2) {
  return text2.split(/\r\n|\n|\r/).every((line) => /^\s*(#|---\s*$|$)/.test(line));
}
var nothingAttested = { attestations: [], waivers: [] };
function readAttestations(document2, known9) {
  return new Reader(document2, known9).read();
}
var Reader = class {
  #document;
  #known;
  #fields;
  constructor(document2, known9) {
    this.#document = document2;
    this.#known = known9;
    this.#fields = new EntryFields(document2);
  }
  read() {
    const { data, duplicateKeys, file } = this.#document;
    for (const { key, range, firstLine } of duplicateKeys) {
      this.#fields.errors.push({
        file,
        ...range.start,
        message: `The key "${truncate(key, 60)}" stands twice; it is already in line ${firstLine}.`
      });
    }
    if (data === null) return { ...nothingAttested, errors: this.#fields.errors };
    if (!isObject(data)) {
      this.#fields.refuse([], "The attestations are a mapping with the lists attestations and waivers.");
      return { ...nothingAttested, errors: this.#fields.errors };
    }
    this.#fields.refuseUnknown(data, ["attestations", "waivers"], [], "the attestations file");
    return {
      attestations: this.#list(data, "attestations", (entry, at) => this.#attestation(entry, at)),
      waivers: this.#list(data, "waivers", (entry, at) => this.#waiver(entry, at)),
      errors: this.#fields.errors
    };
  }
  #list(data, key, read3) {
    const list = own(data, key);
    if (list === void 0 || list === null) return [];
    if (!Array.isArray(list)) {
      this.#fields.refuse([key], `"${key}" is a list.`);
      return [];
    }
    return list.flatMap((entry, index) => {
      const at = [key, index];
      const before = this.#fields.errors.length;
      if (!isObject(entry)) {
        this.#fields.refuse(at, `An entry of "${key}" is a mapping (key: value).`);
        return [];
      }
      const found = read3(entry, at);
      return this.#fields.errors.length === before ? [found] : [];
    });
  }
  #attestation(entry, at) {
    this.#fields.refuseUnknown(entry, attestationKeys, at, "an attestation");
    const id = this.#id(entry, at);
    const rules = this.#known.items.get(id);
    if (this.#known.items.has(id) && rules === void 0) {
      this.#fields.refuse(
        [...at, "id"],
        `${id} cannot be attested: its evidence is in files or at the gateway (a waiver takes a gap on).`
      );
    }
    const date = this.#fields.day(
      entry,
      "date",
      at,
      "an attestation without the day on which it was given says nothing"
    );
    if (date > this.#known.today) this.#fields.refuse([...at, "date"], `"date" is ${date}, which is in the future.`);
    const months = rules?.maxMonths ?? 12;
    const latest = date === "" ? "" : addMonths(date, months);
    const expires = own(entry, "expires") === void 0 ? latest : this.#fields.day(entry, "expires", at);
    if (date !== "" && expires !== "") this.#fields.checkExpiry(expires, date, latest, months, [...at, "expires"], id);
    const link = this.#fields.link(entry, at);
    const statement = this.#fields.text(entry, "statement", at);
    const hasLink = own(entry, "link") !== void 0;
    if (rules?.needsLink && !hasLink) {
      this.#fields.refuse(at, `${id} needs "link": an https URL of what it rests on.`);
    } else if (!hasLink && own(entry, "statement") === void 0) {
      this.#fields.refuse(at, 'An attestation needs "link" or "statement": what it rests on.');
    }
    const status = own(entry, "status") ?? "done";
    if (status === "not-applicable" && rules?.states === status && statement === void 0)
      this.#fields.refuse(at, `That ${id} does not apply needs "statement": why.`);
    if (status !== "done" && status !== "not-applicable")
      this.#fields.refuse([...at, "status"], '"status" is done or not-applicable.');
    else if (status === "done" && rules?.states === "not-applicable") {
      this.#fields.refuse(
        [...at, own(entry, "status") === void 0 ? "id" : "status"],
        `${id} cannot be attested: its evidence is in files or at the gateway. Where there is nothing of the kind, "status" is not-applicable; a waiver takes a gap on.`
      );
    }
    return {
      id,
      status: status === "not-applicable" ? "not-applicable" : "done",
      date,
      by: this.#fields.person(entry, at, "attestation"),
      until: expires,
      link,
      statement,
      ...this.#scope(entry, at),
      ...this.#origin(entry, at)
    };
  }
  #waiver(entry, at) {
    this.#fields.refuseUnknown(entry, waiverKeys, at, "a waiver");
    const id = this.#id(entry, at);
    const key = own(entry, "until") === void 0 && own(entry, "expires") !== void 0 ? "expires" : "until";
    const until = this.#fields.day(entry, key, at, "a gap is taken on until a day");
    const date = own(entry, "date") === void 0 ? void 0 : this.#fields.day(entry, "date", at);
    if (date !== void 0 && date > this.#known.today)
      this.#fields.refuse([...at, "date"], `"date" is ${date}, which is in the future.`);
    const latest = addMonths(date || this.#known.today, 12);
    if (until !== "") this.#fields.checkExpiry(until, date ?? "", latest, 12, [...at, key], id);
    return {
      id,
      until,
      by: this.#fields.person(entry, at, "waiver"),
      reason: this.#fields.text(entry, "reason", at, "why the gap is taken on") ?? "",
      approvedBy: this.#fields.approver(entry, at),
      link: this.#fields.link(entry, at),
      statement: this.#fields.text(entry, "statement", at),
      ...this.#scope(entry, at),
      ...this.#origin(entry, at)
    };
  }
  #origin(entry, at) {
    const { line } = this.#document.locate(at).start;
    return { where: `${this.#document.file}:${line}`, content: JSON.stringify(entry) };
  }
  #id(entry, at) {
    const id = own(entry, "id");
    const { items: items2 } = this.#known;
    if (typeof id === "string" && items2.has(id)) return id;
    if (id === void 0) this.#fields.refuse(at, 'The entry lacks "id": the item that it is about, such as R-07.');
    else {
      const shown5 = typeof id === "string" ? JSON.stringify(truncate(id, 60)) : "That";
      const hint = typeof id === "string" ? didYouMean(id, items2.keys()) : "";
      this.#fields.refuse(
        [...at, "id"],
        `${shown5} is no item of the checklist (R-01 to R-78) and no check of the config${hint}.`
      );
    }
    return "";
  }
  #scope(entry, at) {
    const apis = this.#fields.names(entry, "api", at);
    for (const name of apis) {
      if (this.#known.apis.includes(name)) continue;
      const hint = didYouMean(name, this.#known.apis);
      this.#fields.refuse(
        [...at, "api"],
        `"api" names ${JSON.stringify(truncate(name, 60))}, which is not under apis in the config${hint}.`
      );
    }
    return { apis, environments: this.#fields.names(entry, "environments", at) };
  }
};

// src/ready/stated.ts
function toBeStated(support = []) {
  const nobody = {
    kind: "attestation",
    where: attestationsFile,
    says: "No file can prove it, and nobody has stated it."
  };
  return { status: "unknown", evidence: [...support, nobody] };
}
function attestationOf(id, entry) {
  return `attestations:
  - id: ${id}
${entry.replace(/^/gm, "    ")}
`;
}
var anyDocument = "openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0}\npaths: {}\n";

// src/ready/traffic/examples.ts
var routesDocument = `openapi: 3.0.3
info: {title: Routes, version: 1.0.0}
servers: [{url: https://routes.api.gov.bc.ca/v1}]
security: [{key: []}]
paths:
  /routes:
    get: {responses: {'200': {description: OK}}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-API-KEY}}
`;
function routesService(plugins, change = (text2) => text2) {
  const list = plugins === "" ? "" : `    plugins:
${plugins.replace(/^/gm, "      ")}
`;
  return change(`services:
  - name: routes-prod
    tags: [ns.gw-abcde.prod]
    url: https://routes.internal.gov.bc.ca
    routes:
      - name: routes-prod
        tags: [ns.gw-abcde.prod]
        hosts: [routes.api.gov.bc.ca]
        paths: [/v1]
        strip_path: false
${list}`);
}
function plugin(name, config = "{}") {
  return `- name: ${name}
  tags: [ns.gw-abcde.prod]
  config: ${config}`;
}
function routesProduct(environment) {
  return `kind: Product
name: Routes
dataset: routes
environments:
  - {${environment}}
`;
}
var routesDataset = `kind: DraftDataset
name: routes
title: Routes
notes: The routes of the province. See the [document](https://routes.api.gov.bc.ca/openapi.json) and the [guide](https://example.gov.bc.ca/guide).
tags: [routes]
organization: ministry-of-transportation
organizationUnit: roads
license_title: Open Government Licence - British Columbia
view_audience: Public
security_class: PUBLIC
record_publish_date: '2026-01-31'
`;

// src/ready/traffic/protection.ts
var authenticating = {
  "key-auth": ["apiKey"],
  "key-auth-enc": ["apiKey"],
  "jwt-keycloak": ["token"],
  oidc: ["token"],
  "openid-connect": ["token", "basic"],
  jwt: ["token"],
  "jwt-signer": ["token"],
  oauth2: ["token"],
  "oauth2-introspection": ["token"],
  "basic-auth": ["basic"],
  "ldap-auth": ["basic"],
  "ldap-auth-advanced": ["basic"],
  "vault-auth": ["apiKey"],
  "hmac-auth": ["hmac"],
  "mtls-auth": ["mutualTLS"],
  "header-cert-auth": ["mutualTLS"],
  saml: ["token"]
};
function kindsOf(plugin2) {
  return Object.hasOwn(authenticating, plugin2.data.name) ? authenticating[plugin2.data.name] : [];
}
function pluginsOn(route, gateway2) {
  const found = /* @__PURE__ */ new Map();
  for (const plugin2 of scopesOf(route, gateway2)) {
    if (!plugin2.isForSome && isOn(plugin2) && !isConditional(plugin2)) found.set(plugin2.data.name, plugin2);
  }
  return [...found.values()];
}
function onEvery(services, gateway2, fits3) {
  const found = services.flatMap(({ routes }) => routes).filter((route) => !isPreflightOnly(route)).map((route) => pluginsOn(route, gateway2).filter(fits3));
  return found.every((list) => list.length > 0) ? [...new Set(found.flat())] : [];
}
function scopesOf(route, gateway2) {
  const ofGateway = gateway2.plugins.filter((plugin2) => plugin2.isGlobal && folderOf(plugin2.file) === folderOf(route.file));
  return [...ofGateway, ...route.service?.plugins ?? [], ...route.plugins];
}
function isConditional({ data }) {
  const condition = own(data, "condition");
  return typeof condition === "string" && condition.trim() !== "";
}
function conditionalOn(route, gateway2, fits3) {
  return scopesOf(route, gateway2).filter((one) => isConditional(one) && isOn(one) && !one.isForSome && fits3(one));
}
function folderOf(file) {
  return file.slice(0, file.lastIndexOf("/") + 1);
}
function isOn({ data }) {
  return own(data, "enabled") !== false;
}
function isAuthentication(plugin2) {
  return kindsOf(plugin2).length > 0;
}
function authenticationOn(route, gateway2) {
  return pluginsOn(route, gateway2).filter(isAuthentication);
}
function anonymousOf({ config }) {
  const anonymous = own(config, "anonymous");
  return typeof anonymous === "string" && anonymous !== "" ? anonymous : void 0;
}
function isRefused(anonymous, gateway2) {
  return gateway2.plugins.some(
    (plugin2) => isTermination(plugin2) && isOn(plugin2) && !isConditional(plugin2) && !plugin2.route && !plugin2.service && namesOfConsumer(plugin2).includes(anonymous)
  );
}
function namesOfConsumer({ data, path, document: document2 }) {
  const [list, index] = path;
  const consumers = own(document2.root.data, "consumers");
  const consumer = list === "consumers" && Array.isArray(consumers) ? consumers[Number(index)] : own(data, "consumer");
  return isObject(consumer) ? ["id", "username", "name"].map((key) => own(consumer, key)) : [consumer];
}
function protectionOf(route, gateway2) {
  const plugins = authenticationOn(route, gateway2);
  const strict = plugins.filter((plugin2) => {
    const anonymous = anonymousOf(plugin2);
    return anonymous === void 0 || isRefused(anonymous, gateway2);
  });
  if (strict.length > 0) return { kind: "closed", plugins: strict };
  const terminating = pluginsOn(route, gateway2).filter(isTermination);
  if (terminating.length > 0) return { kind: "terminated", plugins: terminating };
  return plugins.length > 0 ? { kind: "two-tier", plugins } : { kind: "open", plugins: [] };
}
function isTermination({ data, config }) {
  const trigger = own(config, "trigger");
  if (data.name === "redirect") return true;
  return data.name === "request-termination" && (trigger === void 0 || trigger === null || trigger === "");
}
function isPartial(route) {
  const service = own(route.data, "service");
  return route.service === void 0 && (route.document.kind === "routes" || service !== void 0 && service !== null);
}
function loosePlugins({ plugins }, fits3) {
  return plugins.filter((plugin2) => plugin2.document.kind === "plugins" && isOn(plugin2) && fits3(plugin2));
}
function mayBeElsewhere(route, gateway2, fits3) {
  return isPartial(route) || loosePlugins(gateway2, fits3).length > 0 || conditionalOn(route, gateway2, fits3).length > 0;
}
function isPreflightOnly({ data }) {
  const methods3 = own(data, "methods");
  return Array.isArray(methods3) && methods3.length > 0 && methods3.every((method) => method === "OPTIONS");
}
var documentation = /(^|\/)(api-?docs?|docs?|swagger(-ui)?|openapi|redoc|health(z|check)?|ready|readiness|live|liveness|status|ping|version|well-known|\.well-known|favicon\.ico|robots\.txt)(\.(json|ya?ml|html))?(\/|$)/i;
function isNamedDocumentation({ name }) {
  return /(^|[^a-z])(api-?docs?|docs|swagger|openapi|redoc|health(z|check)?|readiness|liveness|ping)([^a-z]|$)/i.test(
    name ?? ""
  );
}
function isForDocumentation({ data }) {
  const paths = own(data, "paths");
  if (!Array.isArray(paths) || paths.length === 0) return false;
  return paths.every(
    (path) => typeof path === "string" && documentation.test(path.replace(/^~|\$$/g, "").replaceAll("\\", ""))
  );
}
function isUndecided(value) {
  return typeof value === "string" && hasPlaceholder(value);
}

// src/ready/traffic/routing.ts
function routeFor(request, routes) {
  let best;
  for (const route of routes) {
    const match = route.service && !isOn(route.service) ? "no" : matches(request, route);
    if (match === "no") continue;
    const rank = [match === "yes" ? 1 : 0, ...rankOf(route, request)];
    if (!best || isHigher(rank, best.rank)) best = { route, match, rank };
  }
  return best && { route: best.route, match: best.match };
}
function matches(request, route) {
  const parts = [];
  for (const criterion of [matchesHost, matchesMethod, matchesPath]) {
    const match = criterion(request, route);
    if (match === "no") return "no";
    parts.push(match);
  }
  if (typeof own(route.data, "expression") === "string") return "perhaps";
  return parts.includes("perhaps") ? "perhaps" : "yes";
}
function textsOf(route, key) {
  const list = own(route.data, key) ?? route.value(key);
  if (typeof list === "string") return [list];
  return Array.isArray(list) ? list.filter((one) => typeof one === "string") : [];
}
function matchesHost({ host }, route) {
  const hosts = textsOf(route, "hosts");
  if (hosts.length === 0 || host === void 0) return "yes";
  return strongest(hosts.map((one) => hostMatches(one, host)));
}
function hostMatches(written2, host) {
  const plain = lowerCase(written2.replace(/:\d+$/, ""));
  if (plain === host) return "yes";
  if (plain.startsWith("*.")) return host.endsWith(plain.slice(1)) ? "yes" : "no";
  if (plain.endsWith(".*")) return host.startsWith(plain.slice(0, -1)) ? "yes" : "no";
  return fitsTemplate(plain, host) ? "perhaps" : "no";
}
function fitsTemplate(template, text2) {
  const parts = betweenPlaceholders(template);
  if (parts.length === 1) return template === text2;
  const [first2 = "", ...rest] = parts;
  const last = rest.pop() ?? "";
  if (!text2.startsWith(first2) || !text2.endsWith(last) || text2.length < first2.length + last.length) return false;
  let at = first2.length;
  for (const part3 of rest) {
    const next = text2.indexOf(part3, at);
    if (next === -1 || next + part3.length > text2.length - last.length) return false;
    at = next + part3.length;
  }
  return true;
}
function matchesMethod({ method }, route) {
  const methods3 = textsOf(route, "methods");
  if (methods3.length === 0 || methods3.includes(method)) return "yes";
  return methods3.some((one) => one !== method && fitsTemplate(one, method)) ? "perhaps" : "no";
}
function matchesPath({ path }, route) {
  const paths = textsOf(route, "paths");
  return paths.length === 0 ? "yes" : strongest(paths.map((one) => pathMatches(one, path)));
}
function pathMatches(written2, path) {
  const isTemplate = betweenPlaceholders(written2).length > 1;
  if (isExpression(written2)) return isTemplate ? "perhaps" : expressionMatches(written2.slice(1), path);
  if (isTemplate) return prefixFits(written2, path) ? "perhaps" : "no";
  if (path.startsWith(written2)) return "yes";
  const fixed = path.split("{")[0];
  if (path.includes("{") && written2.startsWith(fixed) && prefixFitsParameters(written2, path)) return "perhaps";
  return "no";
}
function isExpression(written2) {
  return written2.startsWith("~");
}
function prefixFitsParameters(written2, path) {
  const wanted4 = written2.split("/");
  const given = path.split("/");
  return wanted4.every((segment, index) => {
    const other = given[index];
    if (other === void 0) return segment === "" && index === wanted4.length - 1;
    return other.includes("{") || (index === wanted4.length - 1 ? other.startsWith(segment) : other === segment);
  });
}
function prefixFits(written2, path) {
  const parts = betweenPlaceholders(written2);
  const [first2 = "", ...rest] = parts;
  if (!path.startsWith(first2)) return false;
  let at = first2.length;
  for (const part3 of rest) {
    const next = path.indexOf(part3, at);
    if (next === -1) return false;
    at = next + part3.length;
  }
  return true;
}
var samples = ["1", "abc", "A1-b_2", "7d3f2c1e-8a4b-4c6d-9e0f-1a2b3c4d5e6f"];
function expressionMatches(source, path) {
  const compiled = compilePattern(`^(?:${source.replace(/^\^/, "").replaceAll("(?P<", "(?<")})`);
  if ("problem" in compiled) return "perhaps";
  if (!path.includes("{")) return compiled.test(path) ? "yes" : "no";
  return samples.some((sample) => compiled.test(path.replace(/\{[^{}]*\}/g, sample))) ? "yes" : "no";
}
function strongest(matches2) {
  if (matches2.includes("yes")) return "yes";
  return matches2.includes("perhaps") ? "perhaps" : "no";
}
function rankOf(route, { path }) {
  const headers2 = own(route.data, "headers");
  const asksForHeaders = typeof headers2 === "object" && headers2 !== null && Object.keys(headers2).length > 0;
  const kinds2 = ["methods", "hosts", "paths"].filter((key) => textsOf(route, key).length > 0).length;
  const hosts = textsOf(route, "hosts");
  const isPlain = hosts.length > 0 && !hosts.some((host) => host.includes("*"));
  const taking = textsOf(route, "paths").filter((one) => pathMatches(one, path) !== "no");
  const isRegex = taking.some(isExpression);
  const priority = own(route.data, "regex_priority");
  return [
    asksForHeaders ? 0 : 1,
    kinds2,
    isPlain ? 1 : 0,
    isRegex ? 1 : 0,
    isRegex && typeof priority === "number" ? priority : 0,
    Math.max(0, ...taking.map((one) => one.length))
  ];
}
function isHigher(a, b) {
  for (const [index, value] of a.entries()) if (value !== b[index]) return value > (b[index] ?? 0);
  return false;
}

// src/ready/traffic/product.ts
var names = {
  aps: "the API Services Portal",
  kong: "Kong",
  "api-connect": "API Connect",
  files: "a catalog of files"
};
function gatewayProduct(context) {
  const types = new Set([...context.config.gateways?.values() ?? []].map(({ type }) => type));
  const configured2 = /* @__PURE__ */ new Set();
  if (types.has("aps")) configured2.add("aps");
  if (types.has("kong") || types.has("kong-file")) configured2.add("kong");
  if (types.has("api-connect")) configured2.add("api-connect");
  if (configured2.size === 1) return [...configured2][0];
  if (configured2.size === 0 && types.has("files") && !isOfPortal(context)) return "files";
  if (configured2.size === 0 && context.apiConnect.products.length > 0 && !hasOthers(context)) return "api-connect";
  if (showsPortal(context) && (configured2.size === 0 || configured2.has("aps"))) return "aps";
  if (context.gateway.services.length + context.gateway.routes.length > 0 && (configured2.size === 0 || configured2.has("kong")))
    return "kong";
  return [...configured2][0];
}
function hasOthers({ gateway: gateway2, manifests }) {
  return gateway2.services.length + gateway2.routes.length + manifests.all.length > 0;
}
function isOfPortal({ gateway: gateway2, manifests }) {
  const tagged2 = [...gateway2.services, ...gateway2.routes];
  return manifests.all.length > 0 || tagged2.some(({ tags }) => tags.some(isPortalTag));
}
function showsPortal({ gateway: gateway2, manifests }) {
  return manifests.all.length > 0 || gateway2.services.some(({ tags }) => tags.some(isPortalTag)) || gateway2.routes.some(
    (route) => route.tags.some(isPortalTag) || textsOf(route, "hosts").some(
      (host) => isUnder(
        host,
        platformDomains.filter((one) => one !== ".cluster.local")
      )
    )
  );
}
function isPortalTag(tag) {
  return tag.startsWith("ns.") || tag === "_NS_";
}
function notOnKong(context) {
  if (gatewayProduct(context) !== "api-connect") return void 0;
  return {
    status: "not-applicable",
    reason: "The API is published on API Connect, under the endpoint of its catalog."
  };
}
function notOnPortal(context) {
  const product = gatewayProduct(context);
  if (product === void 0 || product === "aps") return void 0;
  return { status: "not-applicable", reason: `The API is published on ${names[product]}, not on ${names.aps}.` };
}

// src/ready/evidence.ts
function inDocument({ document: document2, api }, path, says) {
  const line = document2 === void 0 ? "" : `:${document2.locate(path).start.line}`;
  return { kind: "openapi", where: `${api.file}${line}`, says };
}
function inRepository(where, says) {
  return { kind: "repository", where, says };
}
function notFound(context, where, says, facts, beside = []) {
  return { status: "unknown", evidence: [...beside, inRepository(where, says), ...unreadIn(context, facts)] };
}
function unreadIn({ repository }, facts) {
  const unread2 = facts.flatMap((fact) => repository.unread(fact));
  return unread2.slice(0, 3).map(({ where, why }) => inRepository(where, `This could not be looked at: ${why}.`));
}
function firstFew(list, tell10, most = 3) {
  const shown5 = list.slice(0, most).map(tell10);
  const left = list.length - shown5.length;
  const last = shown5.at(-1);
  if (left <= 0 || !last) return shown5;
  return [...shown5.slice(0, -1), { ...last, says: `${last.says.replace(/\.$/, "")} (and ${left} more like it).` }];
}

// src/ready/traffic/api-connect.ts
import { posix } from "node:path";

// src/ready/traffic/limits.ts
var windowSeconds = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86400,
  month: 28 * 86400,
  year: 365 * 86400
};
var windowed = ["rate-limiting-advanced", "service-protection"];
function isLimit({ data: { name } }) {
  return ["rate-limiting", "response-ratelimiting", ...windowed].includes(name) || /^rate-limiting_\d+$/.test(name);
}
function limitsOn(route, gateway2) {
  return pluginsOn(route, gateway2).flatMap(limitsOf);
}
function limitsForSome(route, gateway2) {
  return gateway2.plugins.filter(
    (plugin2) => plugin2.isForSome && isOn(plugin2) && isLimit(plugin2) && (plugin2.route === void 0 || plugin2.route === route) && (plugin2.service === void 0 || plugin2.service === route.service)
  ).flatMap(limitsOf);
}
function limitsOf(plugin2) {
  const { name } = plugin2.data;
  if (name === "rate-limiting" || /^rate-limiting_\d+$/.test(name))
    return [byWindows(plugin2, plugin2.config, ["config"])];
  if (name === "response-ratelimiting") {
    const limits = own(plugin2.config, "limits");
    return isObject(limits) ? Object.entries(limits).map(
      ([key, one]) => byWindows(plugin2, isObject(one) ? one : {}, ["config", "limits", key])
    ) : [];
  }
  return windowed.includes(name) ? [advanced(plugin2)] : [];
}
function byWindows(plugin2, values, path) {
  const windows = [];
  let undecided = false;
  let first2;
  for (const [unit, seconds] of Object.entries(windowSeconds)) {
    const count = own(values, unit);
    if (count !== void 0 && count !== null) first2 ??= unit;
    if (isUndecided(count)) undecided = true;
    else if (typeof count === "number" && count > 0) windows.push({ count, seconds, says: `${count} a ${unit}` });
  }
  const by = own(plugin2.config, "limit_by");
  return {
    plugin: plugin2,
    windows,
    by: typeof by === "string" ? by : "consumer",
    isUndecided: undecided,
    where: whereOf(plugin2, ...first2 === void 0 ? ["name"] : [...path, first2])
  };
}
function advanced(plugin2) {
  const [limits, sizes] = [own(plugin2.config, "limit"), own(plugin2.config, "window_size")];
  const windows = (Array.isArray(limits) ? limits : []).flatMap((count, index) => {
    const seconds = Array.isArray(sizes) ? sizes[index] : void 0;
    if (typeof count !== "number" || typeof seconds !== "number" || count <= 0 || seconds <= 0) return [];
    return [{ count, seconds, says: `${count} in ${seconds} s` }];
  });
  const by = own(plugin2.config, "identifier");
  return {
    plugin: plugin2,
    windows,
    by: typeof by === "string" ? by : plugin2.data.name === "service-protection" ? "service" : "consumer",
    isUndecided: false,
    where: whereOf(plugin2, "config", "limit")
  };
}
function morePromised(routes, gateway2, promised2) {
  const found = /* @__PURE__ */ new Map();
  for (const limit of routes.flatMap((route) => limitsForSome(route, gateway2))) {
    const rate = perSecond([limit]);
    if (rate === void 0 || rate <= promised2 * rounding) continue;
    const windows = limit.windows.map(({ says: says2 }) => says2).join(", ");
    const says = `Some callers (a consumer or a group of them) may have more: ${windows}.`;
    found.set(limit.where, { kind: "gateway-config", where: limit.where, says });
  }
  return [...found.values()];
}
var rounding = 1.001;
function perSecond(limits) {
  const rates = limits.flatMap(({ windows }) => windows.map(({ count, seconds }) => count / seconds));
  return rates.length === 0 ? void 0 : Math.min(...rates);
}
function throughputOf({ document: document2, api }) {
  const value = own(own(own(document2?.data, "info"), "x-slo"), "throughput");
  const rate = typeof value === "number" ? value : rateOf(value);
  if (!document2 || rate === void 0 || !(rate > 0)) return void 0;
  const { line } = document2.locate(["info", "x-slo", "throughput"]).start;
  return { perSecond: rate, text: toText(value).slice(0, 60), where: `${api.file}:${line}` };
}
var unitSeconds = { s: 1, m: 60, h: 3600, d: 86400 };
function rateOf(value) {
  if (typeof value !== "string") return void 0;
  const plain = value.replaceAll(/(\d)[, _](?=\d{3})/g, "$1").slice(0, 200);
  const short2 = /(\d{1,12}(?:\.\d{1,9})?)\s{0,5}[rtq]p(s|m|h|d)\b/i.exec(plain);
  if (short2) return Number(short2[1]) / unitSeconds[short2[2].toLowerCase()];
  const parts = /(\d{1,12}(?:\.\d{1,9})?)[^\d/]{0,40}?(?:\/|\bper\b|\ban?\b)\s{0,5}(\d{1,6})?\s{0,5}(s|m|h|d)[a-z]*/i.exec(plain);
  if (!parts || /^mo/i.test(parts[0].slice(parts[0].lastIndexOf(parts[3])))) return void 0;
  return Number(parts[1]) / (Number(parts[2] ?? 1) * unitSeconds[parts[3].toLowerCase()]);
}

// src/ready/traffic/api-connect.ts
var known = /* @__PURE__ */ new WeakMap();
function offerOf(context) {
  let found = known.get(context);
  if (!found) {
    found = { offer: find(context) };
    known.set(context, found);
  }
  return found.offer;
}
function find(context) {
  const { apiConnect } = context;
  const names2 = namesOf(context);
  const offers = apiConnect.products.flatMap(
    (product) => product.apis.filter(
      ({ ref, name }) => ref === void 0 ? name !== void 0 && names2.includes(name.toLowerCase()) : besideFile(product.file, ref.split("#")[0]) === context.api.file
    ).map(({ key }) => ({ product, key }))
  );
  if (offers.length === 0) return void 0;
  const plans = offers.flatMap(
    ({ product, key }) => product.plans.flatMap((plan) => {
      const apis = own(plan.part.data, "apis");
      if (!isObject(apis) || Object.keys(apis).length === 0) return [{ product, plan, operations: void 0 }];
      if (own(apis, key) === void 0) return [];
      const list = own(own(apis, key), "operations");
      const operations = Array.isArray(list) ? list.map((one) => `${toText(own(one, "operation")).toUpperCase()} ${toText(own(one, "path"))}`) : void 0;
      return [{ product, plan, operations }];
    })
  );
  const configuration = configurationOf(names2, apiConnect, context);
  const isEnforced = own(configuration?.data, "enforced") !== false;
  return { products: [...new Set(offers.map(({ product }) => product))], plans, configuration, isEnforced };
}
function besideFile(file, reference) {
  const [, revision = "", path = ""] = /^(.*:)?(.*)$/s.exec(file);
  return revision + posix.join(posix.dirname(path), reference);
}
function namesOf({ document: document2, api }) {
  const said = own(own(document2?.data, "info"), "x-ibm-name");
  const made = api.name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return typeof said === "string" ? [said.toLowerCase()] : [made.replace(/^-|-$/g, "")];
}
function configurationOf(names2, { documents }, { document: document2, api }) {
  const said = own(document2?.data, "x-ibm-configuration");
  const uploaded = documents.find(({ data, file }) => {
    const name = own(own(data, "info"), "x-ibm-name");
    return file.startsWith("<") && typeof name === "string" && names2.includes(name.toLowerCase());
  });
  const drawn = own(uploaded?.data, "x-ibm-configuration");
  if (uploaded && isObject(drawn))
    return { data: drawn, where: `${uploaded.file}:${uploaded.line("x-ibm-configuration")}` };
  if (!document2 || !isObject(said)) return void 0;
  return { data: said, where: `${api.file}:${document2.locate(["x-ibm-configuration"]).start.line}` };
}
function limitsOfPlan({ part: part3 }) {
  const many = own(part3.data, "rate-limits");
  const named = isObject(many) ? Object.entries(many).map(([name, one]) => [["rate-limits", name], one]) : [];
  const all = named.length > 0 ? named : [[["rate-limit"], own(part3.data, "rate-limit")]];
  return all.flatMap(([path, said]) => {
    const value = own(said, "value");
    if (typeof value !== "string") return [];
    const match = /^(\d{1,12})\/(\d{0,6})\s*(second|minute|hour|day|week|month|year)s?$/.exec(value.trim());
    const seconds = match && (match[3] === "week" ? 7 * 86400 : windowSeconds[match[3]]) * Number(match[2] || "1");
    return [
      {
        where: `${part3.file}:${part3.line(...path, "value")}`,
        text: value.slice(0, 60),
        perSecond: match && seconds ? Number(match[1]) / seconds : void 0,
        isOpen: hasPlaceholder(value),
        isHard: own(said, "hard-limit") === true
      }
    ];
  });
}
function invocationsOf({ configuration }) {
  const found = [];
  const visit = (value, depth) => {
    if (depth > 30 || found.length >= 100) return;
    if (Array.isArray(value)) for (const one of value) visit(one, depth + 1);
    if (!isObject(value)) return;
    for (const [key, one] of Object.entries(value)) {
      if (key === "invoke" && isObject(one)) {
        const [target, timeout] = [own(one, "target-url"), own(one, "timeout")];
        found.push({
          target: typeof target === "string" ? target : void 0,
          timeout: typeof timeout === "number" ? timeout : void 0
        });
      } else visit(one, depth + 1);
    }
  };
  visit(own(configuration?.data, "assembly"), 0);
  return found;
}

// src/ready/security-class.ts
var publicClasses = ["PUBLIC", "LOW-PUBLIC"];
function securityClassOf({ document: document2, manifests, api }) {
  const stated = [];
  const take = (value, kind, where) => {
    if (typeof value !== "string" || value.trim() === "") return;
    const name = value.trim().toUpperCase();
    const isPublic = publicClasses.includes(name);
    stated.push({ name, isPublic, evidence: { kind, where, says: `The security class is ${name.slice(0, 40)}.` } });
  };
  if (document2) {
    const { line } = document2.locate(["info", "x-security-class"]).start;
    take(own(own(document2.data, "info"), "x-security-class"), "openapi", `${api.file}:${line}`);
  }
  for (const dataset2 of manifests.datasets)
    take(own(dataset2.data, "security_class"), "manifest", `${dataset2.file}:${dataset2.line("security_class")}`);
  return stated.find((one) => !one.isPublic) ?? stated[0];
}

// src/ready/repository/environment.ts
var production = /* @__PURE__ */ new Set(["prod", "production", "prd"]);
var others = /* @__PURE__ */ new Set([
  "dev",
  "develop",
  "development",
  "test",
  "tests",
  "testing",
  "tst",
  "uat",
  "qa",
  "stage",
  "staging",
  "sandbox",
  "sbx",
  "local",
  "localhost",
  "pr",
  "preview",
  "ci",
  "demo",
  "example",
  "examples",
  "sample",
  "samples",
  "fixture",
  "fixtures",
  "e2e",
  "cypress",
  "mock",
  "mocks",
  "node_modules",
  "vendor"
]);
function environmentOf(path) {
  const words = path.toLowerCase().split(/[^a-z0-9]+/);
  if (words.some((word) => production.has(word))) return "production";
  return words.some((word) => others.has(word)) ? "other" : "any";
}

// src/ready/traffic/environments.ts
function judgedEnvironment({ config }) {
  return config.ready?.environment ?? "prod";
}
var production2 = ["prod", "production", "prd"];
var others2 = [
  "dev",
  "develop",
  "development",
  "test",
  "tst",
  "uat",
  "qa",
  "stage",
  "staging",
  "stg",
  "sandbox",
  "sbx",
  "pr",
  "preview",
  "demo",
  "lab"
];
function environmentIn(text2) {
  const words = betweenPlaceholders(text2).join(" ").toLowerCase().split(/[^a-z0-9]+/);
  const found = words.filter((word) => production2.includes(word) || others2.includes(word)).at(-1);
  return found !== void 0 && production2.includes(found) ? "prod" : found;
}
var known2 = /* @__PURE__ */ new WeakMap();
function judgedServices(context) {
  let services = known2.get(context);
  if (!services) {
    services = choose(context);
    known2.set(context, services);
  }
  return services;
}
function choose(context) {
  const services = context.gateway.services.filter(isOn);
  const wanted4 = judgedEnvironment(context);
  const listed2 = new Set(environmentsNamed(wanted4, context).flatMap(servicesOf));
  const byProduct = services.filter(({ name }) => name !== void 0 && listed2.has(name));
  if (byProduct.length > 0) return byProduct;
  const named = services.map((service) => [service, environmentOfService(service, context)]);
  const right = named.filter(([, environment]) => environment === wanted4);
  const unnamed = named.filter(([, environment]) => environment === void 0);
  const chosen = right.length > 0 ? right : unnamed;
  return chosen.length > 0 ? chosen.map(([service]) => service) : services;
}
function environmentOfService(service, { manifests }) {
  const listing = manifests.environments.find(
    (environment) => service.name !== void 0 && servicesOf(environment).includes(service.name)
  );
  if (listing?.name !== void 0 && environmentNames.includes(listing.name)) return listing.name;
  const qualifiers = service.tags.flatMap((tag) => tag.startsWith("ns.") ? [tag.split(".").slice(2).join(".")] : []);
  const hosts = service.routes.flatMap((route) => textsOf(route, "hosts"));
  for (const texts of [qualifiers, hosts, [service.name ?? ""]]) {
    const found = [...new Set(texts.map(environmentIn).filter((one) => one !== void 0))];
    if (found.length === 1) return found[0];
  }
  const byFile = environmentOf(service.file);
  return byFile === "production" ? "prod" : byFile === "other" ? environmentIn(service.file) : void 0;
}
function environmentsNamed(name, { manifests }) {
  return manifests.environments.filter((environment) => environment.name === name);
}
function flowsOf(context) {
  const named = environmentsNamed(judgedEnvironment(context), context);
  const environments = named.length > 0 ? named : context.manifests.environments;
  return environments.flatMap((environment) => {
    const flow = textAt(environment.data, "flow") ?? "public";
    if (hasPlaceholder(flow)) return [];
    return [{ name: flow, where: `${environment.file}:${environment.line("flow")}`, environment }];
  });
}
function lists(environment, { name }) {
  const names2 = servicesOf(environment);
  if (name !== void 0 && names2.includes(name)) return "yes";
  return names2.length > 0 && [...names2, name ?? ""].some(hasPlaceholder) ? "perhaps" : "no";
}
function isProtectedExternally({ manifests }) {
  const { environments } = manifests;
  return environments.length > 0 && environments.every(({ data }) => own(data, "flow") === "protected-externally");
}
function notThroughGateway(context) {
  if (!isProtectedExternally(context)) return void 0;
  const reason = "The traffic does not go through the gateway (flow protected-externally).";
  return { status: "not-applicable", reason };
}
function judgedRoutes(context) {
  const services = judgedServices(context);
  return context.gateway.routes.filter(({ service }) => service === void 0 || services.includes(service));
}
function isActive(context) {
  return environmentsNamed(judgedEnvironment(context), context).some(({ data }) => own(data, "active") === true);
}

// src/ready/traffic/operations.ts
var methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
var mostOperations = 5e3;
var mostUrls = 20;
var known3 = /* @__PURE__ */ new WeakMap();
function serversOf(context) {
  return read(context).servers;
}
function operationsOf(context) {
  return read(context).operations;
}
function withoutOperations(context) {
  if (operationsOf(context).length > 0) return void 0;
  const says = context.document ? "The document has no operations." : "The document cannot be read.";
  return { status: "unknown", evidence: [{ kind: "openapi", where: context.api.file, says }], needs: "file" };
}
function read(context) {
  let found = known3.get(context);
  if (!found) {
    found = readDocument(context);
    known3.set(context, found);
  }
  return found;
}
function readDocument(context) {
  const { document: document2, resolve } = context;
  if (!document2) return { servers: [], operations: [] };
  const { data } = document2;
  const isSwagger = own(data, "swagger") !== void 0;
  const servers = isSwagger ? swaggerServers(context) : serversAt(own(data, "servers"), ["servers"], context);
  const base = servers.length > 0 ? servers : [rootServer(context)];
  const operations = [];
  const paths = resolve(own(data, "paths"));
  for (const [path, written2] of isObject(paths) ? Object.entries(paths) : []) {
    const item = resolve(written2);
    if (!path.startsWith("/") || !isObject(item)) continue;
    const ofPath = isSwagger ? [] : serversAt(own(item, "servers"), ["paths", path, "servers"], context);
    for (const method of methods) {
      const operation = resolve(own(item, method));
      if (!isObject(operation) || operations.length >= mostOperations) continue;
      const at = ["paths", path, method];
      const ofOperation = isSwagger ? [] : serversAt(own(operation, "servers"), [...at, "servers"], context);
      operations.push({
        method: method.toUpperCase(),
        path,
        where: place(context, at),
        servers: [ofOperation, ofPath, base].find((list) => list.length > 0),
        security: securityOf(own(operation, "security") ?? own(data, "security"))
      });
    }
  }
  return { servers: base, operations };
}
function place({ document: document2, api }, path) {
  return `${api.file}:${document2?.locate(path).start.line ?? 1}`;
}
function rootServer(context) {
  return { url: "/", host: void 0, scheme: void 0, basePath: "", where: place(context, ["servers"]) };
}
function swaggerServers(context) {
  const data = context.document?.data;
  const host = own(data, "host");
  const basePath = own(data, "basePath");
  const schemes = own(data, "schemes");
  if (typeof host !== "string" && typeof basePath !== "string") return [];
  const where = place(context, [typeof host === "string" ? "host" : "basePath"]);
  const path = typeof basePath === "string" ? basePath : "";
  const list = Array.isArray(schemes) && typeof schemes[0] === "string" ? schemes : ["https"];
  if (typeof host !== "string") return serverOf(path, path, where);
  return list.flatMap(
    (scheme) => typeof scheme === "string" ? serverOf(`${scheme}://${host}${path}`, host, where) : []
  );
}
function serversAt(list, path, context) {
  const written2 = context.resolve(list);
  if (!Array.isArray(written2)) return [];
  return written2.flatMap((one, index) => {
    const url = own(one, "url");
    if (typeof url !== "string") return [];
    const where = place(context, [...path, index, "url"]);
    return expand(url, own(one, "variables")).flatMap((text2) => serverOf(text2, url, where));
  });
}
function expand(url, variables) {
  let urls = [url];
  for (const [name, variable] of isObject(variables) ? Object.entries(variables) : []) {
    if (!url.includes(`{${name}}`)) continue;
    const choices = own(variable, "enum");
    const values = [own(variable, "default"), ...Array.isArray(choices) ? choices : []].filter((value) => value !== void 0 && value !== null && typeof value !== "object").map(toText);
    if (values.length === 0) continue;
    urls = urls.flatMap((one) => [...new Set(values)].map((value) => one.replaceAll(`{${name}}`, value))).slice(0, mostUrls);
  }
  return urls;
}
function serverOf(text2, url, where) {
  const found = /^(?:([A-Za-z][A-Za-z0-9+.-]*):)?\/\/([^/?#]*)([^?#]*)/.exec(text2.trim());
  if (!found) return [{ url, host: void 0, scheme: void 0, basePath: trimmed(text2.trim()), where }];
  const [, scheme, authority = "", path = ""] = found;
  const host = authority.slice(authority.lastIndexOf("@") + 1).replace(/:\d*$/, "").toLowerCase();
  return [
    {
      url,
      scheme: scheme?.toLowerCase(),
      host: host === "" || /[{}]/.test(host) ? void 0 : host,
      basePath: trimmed(path),
      where
    }
  ];
}
function trimmed(path) {
  const plain = path.replace(/[?#].*$/, "").replace(/\/+$/, "");
  return plain === "" || plain.startsWith("/") ? plain : `/${plain.replace(/^\.\/?/, "")}`.replace(/^\/$/, "");
}
function securityOf(list) {
  if (!Array.isArray(list)) return void 0;
  return list.flatMap((one) => isObject(one) ? [Object.keys(one)] : []);
}
function isOpenToAll({ security }) {
  return security === void 0 || security.length === 0 || security.some((names2) => names2.length === 0);
}
function isPlaceholderHost(host) {
  return /^(localhost|127(\.\d+){3}|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal)$/.test(host) || /(^|\.)example(\.(com|org|net|gov\.bc\.ca|ca))?$|\.(test|invalid|local|localhost|example)$/.test(host) || /^your[-.]?(api|host|server|domain)\b/.test(host) || /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.)/.test(host);
}

// src/ready/traffic/audience.ts
function answerForPublic({ isPublic, evidence }) {
  if (!isPublic) return void 0;
  return { status: "not-applicable", reason: "The API is public: nobody need say who calls.", evidence };
}
function audienceOf(context) {
  const operations = operationsOf(context);
  const demanding = operations.find((operation) => !isOpenToAll(operation));
  if (demanding) {
    const says = `${demanding.method} ${demanding.path} demands credentials.`;
    return { isPublic: false, evidence: [{ kind: "openapi", where: demanding.where, says }] };
  }
  const flows = flowsOf(context);
  const guarded2 = flows.find(({ name }) => name !== "public");
  if (guarded2) return { isPublic: false, evidence: [flowEvidence(guarded2.name, guarded2.where)] };
  if (flows[0]) return { isPublic: true, evidence: [flowEvidence("public", flows[0].where)] };
  const stated = publicInDocument(context);
  const security = securityClassOf(context);
  if (security && !security.isPublic) return { isPublic: false, evidence: [security.evidence] };
  if (stated) return { isPublic: true, evidence: [stated, ...security ? [security.evidence] : []] };
  return { isPublic: void 0, evidence: [] };
}
function flowEvidence(flow, where) {
  return { kind: "manifest", where, says: `The flow of the product's environment is ${flow}.` };
}
function publicInDocument(context) {
  const { document: document2, api } = context;
  if (!document2) return void 0;
  for (const path of [["info", "x-public"], ["x-public"]]) {
    if (getAt(document2.data, path) !== true) continue;
    const where = `${api.file}:${document2.locate(path).start.line}`;
    return { kind: "openapi", where, says: "The document says that the API is public (x-public)." };
  }
  const operations = operationsOf(context);
  const asksNobody2 = ({ security }) => security?.every((names2) => names2.length === 0) === true;
  if (operations.length === 0 || !operations.every(asksNobody2)) return void 0;
  return {
    kind: "openapi",
    where: operations[0].where,
    says: "The document says that no operation demands credentials."
  };
}

// src/ready/traffic/secrets.ts
var credentialLists = {
  keyauth_credentials: "key",
  basicauth_credentials: "password",
  hmacauth_credentials: "secret",
  jwt_secrets: "secret",
  oauth2_credentials: "client_secret"
};
var pluginSecrets = ["client_secret", "password", "secret", "session_secret", "aws_secret", "api_key"];
function hasOpenSettings(data) {
  const settings = JSON.stringify(
    data,
    (key, value) => key === "consumers" || Object.hasOwn(credentialLists, key) || pluginSecrets.includes(key) ? void 0 : value
  );
  return hasPlaceholder(settings);
}

// src/ready/traffic/evidence.ts
function inGateway(part3, says, ...path) {
  return { kind: "gateway-config", where: whereOf(part3, ...path), says };
}
function inManifest(part3, says, ...path) {
  return { kind: "manifest", where: whereOf(part3, ...path), says };
}
function noGatewayFiles({ gateway: gateway2, api }) {
  const unread2 = gateway2.problems.slice(0, 5).map(
    ({ file, line, message }) => ({
      kind: "gateway-config",
      where: line === void 0 ? file : `${file}:${line}`,
      says: message
    })
  );
  return [
    ...unread2,
    {
      kind: "gateway-config",
      where: "gateway configuration",
      says: `No service of this API was found in Kong or gwa files; apis.${api.name}.gateway-config names the files, services the services.`
    }
  ];
}
function noManifests({ api }, kinds2) {
  return {
    kind: "manifest",
    where: "manifests",
    says: `No ${kinds2} of this API was found; apis.${api.name}.gateway-config names the files.`
  };
}
function notRendered({ gateway: gateway2, manifests }, of) {
  const found = /* @__PURE__ */ new Map();
  const settings = gateway2.documents.filter(
    ({ unfilled, root }) => unfilled?.isConditional || unfilled && hasOpenSettings(root.data)
  );
  for (const { file, unfilled } of of === "gateway" ? settings : manifests.all) {
    if (!unfilled || found.has(file)) continue;
    const says = unfilled.names.length > 0 ? `This is a template: ready.variables gives its values (${listed(unfilled.names)}).` : "This is a template with conditions, which cannot be rendered here.";
    found.set(file, { kind: of === "gateway" ? "gateway-config" : "manifest", where: file, says });
  }
  return [...found.values()];
}
function withoutGatewayFiles(context, whereOff = "unknown") {
  const { services, routes } = context.gateway;
  if (services.some(isOn) || routes.some(({ service }) => !service)) return void 0;
  if (services.length > 0) {
    const evidence = services.slice(0, 5).map((service) => inGateway(service, `The service ${service.name ?? ""} is switched off.`, "enabled"));
    return whereOff === "fail" ? { status: "fail", evidence } : { status: "unknown", evidence, needs: "file" };
  }
  const [product] = context.apiConnect.products;
  if (product) {
    const says = "Product files of API Connect do not tell it.";
    return { status: "unknown", evidence: [{ kind: "gateway-config", where: whereOf(product), says }] };
  }
  return { status: "unknown", evidence: noGatewayFiles(context), needs: "file" };
}
function once(evidence) {
  return [...new Map(evidence.map((one) => [`${one.where} ${one.says}`, one])).values()];
}
function atMost(evidence, most, what) {
  if (evidence.length <= most) return [...evidence];
  const [next] = evidence.slice(most);
  return [...evidence.slice(0, most), { ...next, says: `${evidence.length - most} more ${what}.` }];
}

// src/ready/traffic/api-connect-answers.ts
function atApiConnect(context, question) {
  if (gatewayProduct(context) !== "api-connect") return void 0;
  const offer = offerOf(context);
  if (!offer) return context.apiConnect.products.length > 0 ? inNoProduct(context) : void 0;
  return offer.isEnforced ? question(offer, context) : notEnforced(offer);
}
function inNoProduct({ apiConnect, api }) {
  const evidence = apiConnect.products.slice(0, 5).map((product) => inProduct(product, `The product ${product.name ?? ""} does not have the API ${api.name}.`, "apis"));
  return { status: "unknown", evidence, needs: "file" };
}
function notEnforced({ configuration }) {
  const says = "The gateway only documents the API (enforced: false), and another place serves it.";
  const where = configuration?.where ?? "x-ibm-configuration";
  return { status: "unknown", evidence: [{ kind: "gateway-config", where, says }], needs: "attestation" };
}
function inProduct(part3, says, ...path) {
  return { kind: "gateway-config", where: whereOf(part3, ...path), says };
}
var configured = (offer, context) => {
  const wrong = refusals(offer, context);
  if (wrong.length > 0) return { status: "fail", evidence: atMost(wrong, 10, "of the kind") };
  const evidence = offer.products.slice(0, 5).map((product) => inProduct(product, `The product ${product.name} ${product.version} offers the API.`, "apis"));
  return { status: "pass", evidence };
};
function refusals(offer, context) {
  const found = [];
  for (const product of offer.products) {
    if (product.name === void 0 || product.version === void 0)
      found.push(inProduct(product, "The product lacks info.name or info.version.", "info"));
    if (product.plans.length === 0)
      found.push(inProduct(product, "The product has no plan that anybody could subscribe to.", "info"));
    else if (!offer.plans.some((plan) => plan.product === product))
      found.push(inProduct(product, "No plan of the product opens the API.", "plans"));
    const isByFile = product.apis.some(({ ref }) => ref !== void 0);
    if (isByFile && own(own(context.document?.data, "info"), "x-ibm-name") === void 0)
      found.push(inDocument(context, ["info"], "The document has no info.x-ibm-name, without which publishing fails."));
  }
  const plain = serversOf(context).find(({ scheme }) => scheme === "http" || scheme === "ws");
  if (plain)
    found.push({ kind: "openapi", where: plain.where, says: "An API that the gateway enforces must be https only." });
  return found;
}
var reached = (offer, context) => {
  const operations = operationsOf(context);
  const name = ({ method, path }) => `${method} ${path}`;
  const isOpened = (operation) => offer.plans.some(({ operations: some }) => some === void 0 || some.includes(name(operation)));
  const missing2 = operations.filter((operation) => !isOpened(operation));
  if (operations.length === 0 || offer.plans.length === 0) return configured(offer, context);
  if (missing2.length > 0) {
    const evidence = missing2.map(
      (operation) => ({ kind: "openapi", where: operation.where, says: `No plan opens ${name(operation)}.` })
    );
    return { status: "fail", evidence: atMost(evidence, 10, "operations without a plan") };
  }
  const { product } = offer.plans[0];
  const opened = inProduct(product, `The plans open all ${operations.length} operations of the document.`, "plans");
  if (invocationsOf(offer).length > 0) return { status: "pass", evidence: [opened] };
  const says = "No assembly in the document says where the gateway sends the calls.";
  return {
    status: "unknown",
    evidence: [opened, inDocument(context, ["x-ibm-configuration"], says)],
    needs: "file"
  };
};
var guarded = (offer, context) => {
  const audience = audienceOf(context);
  const forPublic = answerForPublic(audience);
  if (forPublic) return forPublic;
  const open = operationsOf(context).filter(
    (operation) => isOpenToAll(operation) && !(operation.security !== void 0 && operation.security.length === 0)
  );
  if (operationsOf(context).length === 0) return configured(offer, context);
  if (open.length > 0) {
    const evidence = open.map(
      ({ method, path, where }) => ({
        kind: "openapi",
        where,
        says: `The document lets everybody call ${method} ${path}, and so does the gateway.`
      })
    );
    return { status: "fail", evidence: atMost(evidence, 10, "open operations") };
  }
  const [product] = offer.products;
  return {
    status: "pass",
    evidence: [inProduct(product, "The gateway enforces the security of the document.", "apis"), ...audience.evidence]
  };
};
var keyHeaders = ["x-ibm-client-id", "x-ibm-client-secret"];
function schemesUsed(context) {
  const { document: document2, resolve } = context;
  const isOld = own(document2?.data, "securityDefinitions") !== void 0;
  const path = isOld ? ["securityDefinitions"] : ["components", "securitySchemes"];
  const schemes = path.reduce((at, key) => resolve(own(at, key)), document2?.data);
  const names2 = new Set(operationsOf(context).flatMap(({ security }) => security?.flat() ?? []));
  return [...names2].map((name) => ({ name, scheme: resolve(own(schemes, name)), path: [...path, name] }));
}
var checked = (_, context) => {
  const told2 = schemesUsed(context).map(({ name, scheme, path }) => {
    const type = toText(own(scheme, "type"));
    const header = toText(own(scheme, "name")).toLowerCase();
    const isKey = type === "apiKey";
    const isForeign = isKey && own(scheme, "in") === "header" && !keyHeaders.includes(header);
    const fits3 = isKey && !isForeign || type === "oauth2" || type === "basic" || own(scheme, "scheme") === "basic";
    const says2 = isForeign ? `API Connect takes keys in X-IBM-Client-Id and X-IBM-Client-Secret alone, not in ${header.slice(0, 60)}.` : fits3 ? `The gateway checks what the scheme ${name.slice(0, 60)} asks for.` : `Whether the gateway checks the scheme ${name.slice(0, 60)} hangs on a policy of the assembly.`;
    return { verdict: isForeign ? "fail" : fits3 ? "pass" : "unknown", evidence: inDocument(context, path, says2) };
  });
  const of = (verdict) => told2.filter((one) => one.verdict === verdict).map((one) => one.evidence);
  if (of("fail").length > 0) return { status: "fail", evidence: of("fail") };
  if (of("unknown").length > 0) return { status: "unknown", evidence: of("unknown"), needs: "attestation" };
  if (told2.length > 0) return { status: "pass", evidence: of("pass") };
  const audience = audienceOf(context);
  if (audience.isPublic) return { status: "not-applicable", reason: "The API is public.", evidence: audience.evidence };
  const says = "The document asks nobody who they are.";
  return { status: "unknown", evidence: [inDocument(context, ["security"], says)], needs: "file" };
};
var subscribed = (offer, context) => {
  const audience = audienceOf(context);
  if (audience.isPublic) return { status: "not-applicable", reason: "The API is public.", evidence: audience.evidence };
  const isRenamed = [...context.config.gateways?.values() ?? []].some((one) => one["api-keys"] === "rename");
  const ids = new Set(
    schemesUsed(context).filter(
      ({ scheme }) => toText(own(scheme, "name")).toLowerCase() === "x-ibm-client-id" || isRenamed && own(scheme, "type") === "apiKey" && own(scheme, "in") === "header"
    ).map(({ name }) => name)
  );
  const operations = operationsOf(context);
  const isKnown = ({ security }) => security !== void 0 && security.length > 0 && security.every((names2) => names2.some((name) => ids.has(name)));
  const plans = offer.plans.slice(0, 5).map(({ plan }) => {
    const needs = own(plan.part.data, "approval") === true ? "each subscription is approved" : "who subscribes gets in";
    return inProduct(plan.part, `The plan ${plan.name} is subscribed to; ${needs}.`);
  });
  if (operations.length > 0 && offer.plans.length > 0 && operations.every(isKnown))
    return { status: "pass", evidence: plans };
  const says = "Not every operation asks for a client id, so a subscription is not needed for all of them.";
  return { status: "unknown", evidence: [...plans, inDocument(context, ["security"], says)], needs: "attestation" };
};
var limited = (offer, context) => {
  if (offer.plans.length === 0) return configured(offer, context);
  const told2 = offer.plans.map((one) => ({ ...one, limits: limitsOfPlan(one.plan) }));
  const wrong = [...told2.flatMap(unlimited), ...abovePromise(told2, context)];
  if (wrong.length > 0) return { status: "fail", evidence: atMost(wrong, 10, "of the kind") };
  const evidence = told2.flatMap(
    ({ plan, limits }) => limits.map(
      ({ text: text2, where }) => ({ kind: "gateway-config", where, says: `The plan ${plan.name} allows ${text2}.` })
    )
  );
  if (told2.some(({ limits }) => limits.some(({ isOpen: isOpen2 }) => isOpen2)))
    return { status: "unknown", evidence: atMost(evidence, 5, "of the kind"), needs: "file" };
  const open = operationsOf(context).find(isOpenToAll);
  if (open) {
    const says = `Plans limit those who subscribed, and ${open.method} ${open.path} is called without a key.`;
    return { status: "unknown", evidence: [...evidence, { kind: "openapi", where: open.where, says }] };
  }
  return { status: "pass", evidence: atMost(evidence, 10, "of the kind") };
};
function unlimited({ plan, limits }) {
  const counting = limits.filter(({ perSecond: perSecond2, isOpen: isOpen2 }) => perSecond2 !== void 0 || isOpen2);
  if (counting.length === 0)
    return [inProduct(plan.part, `The plan ${plan.name} has no limit of calls.`, "rate-limits")];
  if (counting.some(({ isHard }) => isHard)) return [];
  const says = `The plan ${plan.name} counts calls and stops nobody (hard-limit is off).`;
  return [{ kind: "gateway-config", where: counting[0].where, says }];
}
function abovePromise(told2, context) {
  const promise = throughputOf(context);
  if (!promise) return [];
  return told2.flatMap(({ plan, limits }) => {
    const least = limits.filter(({ perSecond: perSecond2 }) => perSecond2 !== void 0).sort((a, b) => a.perSecond - b.perSecond)[0];
    if (!least || least.perSecond <= promise.perSecond * rounding) return [];
    const says = `The plan ${plan.name} allows ${least.text}, more than the ${promise.text} that the document promises (${promise.where}).`;
    return [{ kind: "gateway-config", where: least.where, says }];
  });
}
var encrypted = (offer, context) => {
  const where = offer.configuration?.where ?? context.api.file;
  const calls = invocationsOf(offer).map(({ target }) => {
    const shown5 = (target ?? "a target that is not said").replace(/\?.*$/, "").slice(0, 100);
    const isPlain = target !== void 0 && /^http:/i.test(target);
    const isSecure = target !== void 0 && /^https:/i.test(target);
    const verdict = isPlain ? "fail" : isSecure && !hasPlaceholder(target.split("$(")[0]) ? "pass" : "unknown";
    return {
      verdict,
      evidence: { kind: "gateway-config", where, says: `The gateway calls ${shown5}.` }
    };
  });
  const of = (verdict) => calls.filter((one) => one.verdict === verdict).map((one) => one.evidence);
  if (of("fail").length > 0) return { status: "fail", evidence: of("fail").slice(0, 5) };
  if (calls.length > 0 && of("unknown").length === 0) return { status: "pass", evidence: of("pass").slice(0, 5) };
  const says = "How the gateway calls the upstream is not seen: no assembly here names a target.";
  const open = of("unknown").slice(0, 5);
  return {
    status: "unknown",
    evidence: open.length > 0 ? open : [{ kind: "gateway-config", where, says }],
    needs: "file"
  };
};
var timed = (offer, context) => {
  const where = offer.configuration?.where ?? context.api.file;
  const calls = invocationsOf(offer);
  if (calls.length === 0) return encrypted(offer, context);
  const without = calls.filter(({ timeout }) => timeout === void 0).length;
  const says = without > 0 ? `${without} of ${calls.length} calls to the upstream ${without === 1 ? "has" : "have"} no timeout: 60 s each.` : `Each call to the upstream has a timeout (${calls[0].timeout} s).`;
  return { status: without > 0 ? "fail" : "pass", evidence: [{ kind: "gateway-config", where, says }] };
};
var versioned = (offer, { repository }) => {
  const evidence = offer.products.slice(0, 10).map(
    (product) => inProduct(
      product,
      !repository.tree.isVersioned ? "The product stands in a file, and this folder is no git repository." : product.file.startsWith("<") ? "It is drawn from the config and the documents, which stand in the repository." : "The product file stands in the repository.",
      "info"
    )
  );
  return repository.tree.isVersioned ? { status: "pass", evidence } : { status: "unknown", evidence, needs: "file" };
};
function abovePromiseAtApiConnect(context) {
  const offer = gatewayProduct(context) === "api-connect" ? offerOf(context) : void 0;
  if (!offer?.isEnforced) return [];
  return abovePromise(
    offer.plans.map((one) => ({ ...one, limits: limitsOfPlan(one.plan) })),
    context
  );
}

// src/ready/traffic/validation.ts
var known4 = /* @__PURE__ */ new WeakMap();
function validationOf(context) {
  let found = known4.get(context);
  if (!found) {
    found = validate(context);
    known4.set(context, found);
  }
  return found;
}
function validate(context) {
  const { gateway: gateway2, manifests } = context;
  const settings = settingsOf(context);
  const ofManifests2 = validateManifests(manifests, gateway2, settings);
  if (gatewayProduct(context) !== "aps") {
    const findings = validateKong(gatewayFilesOf(gateway2.streams)).map((finding) => ({
      stage: "deck",
      ...finding
    }));
    return { gateway: { findings: sorted(findings), unchecked: [] }, manifests: ofManifests2 };
  }
  const each = gateway2.streams.map((stream) => validateRequest([stream], settings));
  return {
    gateway: {
      findings: sorted(each.flatMap(({ findings }) => findings)),
      unchecked: each.flatMap(({ unchecked }) => unchecked)
    },
    manifests: ofManifests2
  };
}
function settingsOf({ config, live }) {
  const gateways = [...config.gateways?.values() ?? []].filter(({ type }) => type === "aps");
  const [only] = gateways.length === 1 ? gateways : [];
  return {
    gatewayId: only?.["expect-gateway-id"],
    permDomains: live?.answers.domains,
    organization: live?.answers.organization
  };
}
function openPlaces({ unchecked }, kind) {
  const found = /* @__PURE__ */ new Map();
  for (const { file, line, says } of unchecked) {
    const key = `${file} ${says}`;
    const before = found.get(key);
    if (before) before.count++;
    else found.set(key, { evidence: { kind, where: `${file}:${line}`, says }, count: 1 });
  }
  return [...found.values()].map(
    ({ evidence, count }) => count === 1 ? evidence : { ...evidence, says: `${evidence.says.replace(/\.$/, "")} (and so at ${count - 1} more places).` }
  );
}
function refusals2({ findings }, kind, most = 20) {
  const refused = findings.filter(({ verdict }) => verdict === "refused");
  const shown5 = refused.slice(0, most).map((finding) => asEvidence(finding, kind));
  if (refused.length <= most) return shown5;
  const more = refused.length - most;
  return [...shown5, { kind, where: refused[most].file, says: `${more} more of the kind.` }];
}
function asEvidence({ file, line, message, remedy }, kind) {
  return { kind, where: `${file}:${line}`, says: sentence(message, remedy) };
}
function sentence(message, remedy) {
  const text2 = message.replaceAll(/\s*\n\s*/g, " ");
  return `${text2}${/[.?]$/.test(text2) ? "" : "."} ${remedy}`;
}

// src/ready/items/r-11.ts
var r_11_default = defineItem({
  id: "R-11",
  title: "A gateway service with routes is configured, and valid",
  section: "B",
  proves: "APS Production Readiness Checklist, Configure a Gateway Service: Create a Gateway Service",
  gate: "block",
  why: "The gateway refuses a configuration at its first mistake, at the moment of publishing; here all of them are told before.",
  remedy: "Give each environment a service with a route, and mend what the validation of the gateway would refuse.",
  evidence: ["gateway", "gateway-config", "manifest"],
  check(context) {
    const without = notThroughGateway(context) ?? atApiConnect(context, configured) ?? withoutGatewayFiles(context, "fail");
    if (without) return without;
    const { gateway: gateway2 } = validationOf(context);
    const wrong = [
      ...refusals2(gateway2, "gateway-config"),
      ...unread(context),
      ...withoutRoutes(context),
      ...withoutServices(context)
    ];
    if (wrong.length > 0) return { status: "fail", evidence: wrong };
    const open = [...notRendered(context, "gateway"), ...openPlaces(gateway2, "gateway-config")];
    const found = judgedServices(context).slice(0, 10).map(tell);
    if (open.length > 0) return { status: "unknown", evidence: [...found, ...open.slice(0, 10)], needs: "file" };
    const other = forOthersOnly(context);
    if (other.length > 0) return { status: "unknown", evidence: other, needs: "file" };
    if (found.length === 0) return { status: "unknown", evidence: routesAlone(context), needs: "file" };
    const ungranted = onGrant(gateway2);
    if (ungranted.length > 0) return { status: "unknown", evidence: [...ungranted, ...found], needs: "gateway" };
    return { status: "pass", evidence: [...found, ...inForce(context)] };
  },
  examples: [
    {
      says: "A service with a route, tagged as the gateway’s.",
      files: { "openapi.yaml": routesDocument, "gateway.yaml": routesService(plugin("key-auth")) },
      expect: "pass"
    },
    {
      says: "A tag is missing, and the upstream is the author’s machine.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(
          "- name: key-auth",
          (text2) => text2.replace("https://routes.internal.gov.bc.ca", "http://localhost:3000")
        )
      },
      expect: "fail"
    },
    {
      says: "A domain of its own, which nobody has said that the gateway was granted.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService("", (text2) => text2.replace("routes.api.gov.bc.ca", "routes.roads.ca"))
      },
      expect: "unknown"
    },
    {
      says: "A template, and no values for it.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService("", (text2) => text2.replace("[routes.api.gov.bc.ca]", "[$GW_HOST]"))
      },
      expect: "unknown"
    },
    {
      says: "The same template with its value.",
      files: {
        "specgate.yaml": "apis: {routes: {file: openapi.yaml}}\nready: {variables: {GW_HOST: routes.api.gov.bc.ca}}\n",
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService("", (text2) => text2.replace("[routes.api.gov.bc.ca]", "[$GW_HOST]"))
      },
      expect: "pass"
    },
    {
      says: "An active environment of the product has no service.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(""),
        "product.yaml": routesProduct("name: prod, active: true, flow: public")
      },
      expect: "fail"
    },
    {
      says: "The traffic goes past the gateway.",
      files: {
        "openapi.yaml": routesDocument,
        "product.yaml": routesProduct("name: prod, active: true, flow: protected-externally")
      },
      expect: "not-applicable"
    },
    {
      says: "No gateway file is here.",
      files: { "openapi.yaml": routesDocument },
      expect: "unknown"
    }
  ]
});
function onGrant({ findings }) {
  return findings.filter(({ verdict, stage }) => verdict === "depends" && stage === "hosts").slice(0, 10).map((finding) => asEvidence(finding, "gateway-config"));
}
function tell(service) {
  const { length } = service.routes;
  return inGateway(
    service,
    `The service ${service.name} has ${length === 1 ? "one route" : `${length} routes`}.`,
    "name"
  );
}
function unread({ gateway: gateway2 }) {
  return gateway2.problems.map(({ file, line, message }) => ({
    kind: "gateway-config",
    where: line === void 0 ? file : `${file}:${line}`,
    says: message
  }));
}
function withoutRoutes(context) {
  return judgedServices(context).filter((service) => service.routes.length === 0 && service.document.kind !== "services").map((service) => inGateway(service, `The service ${service.name ?? ""} has no route: nobody can call it.`));
}
function routesAlone({ gateway: gateway2, api }) {
  const missing2 = gateway2.unresolved.filter(({ key }) => key === "service").slice(0, 5);
  if (missing2.length > 0)
    return missing2.map(({ part: part3, name }) => inGateway(part3, `It belongs to the service ${name}, which is in no file.`));
  const says = `No file has a service of this API; apis.${api.name}.gateway-config names the files.`;
  return [{ kind: "gateway-config", where: gateway2.files[0] ?? "gateway configuration", says }];
}
function withoutServices(context) {
  return environmentsNamed(judgedEnvironment(context), context).filter(({ data }) => own(data, "active") === true && textAt(data, "flow") !== "protected-externally").filter((environment) => servicesOf(environment).length === 0).map(
    (environment) => inManifest(environment, `The environment ${environment.name} is active and lists no service.`, "name")
  );
}
function forOthersOnly(context) {
  const wanted4 = judgedEnvironment(context);
  const services = judgedServices(context);
  const others3 = services.map((service) => environmentOfService(service, context));
  if (others3.length === 0 || others3.some((one) => one === void 0 || one === wanted4)) return [];
  return services.slice(0, 3).map(
    (service, index) => inGateway(
      service,
      `The service ${service.name} is for ${others3[index]}, and none here is for ${wanted4}.`,
      "name"
    )
  );
}
function inForce({ live }) {
  const drift = live?.answers.drift;
  if (!live || !drift) return [];
  const changes = drift.created + drift.updated + drift.deleted;
  const says = changes === 0 ? "What was published last is in force as it was published." : `At the gateway ${drift.created} objects of what was published last are missing, ${drift.updated} are changed and ${drift.deleted} are too many.`;
  return [{ kind: "gateway", where: live.url, says }];
}

// src/ready/items/r-01.ts
var r_01_default = defineItem({
  id: "R-01",
  title: "The team knows the API Services Portal and what it gives",
  section: "A",
  proves: "APS Production Readiness Checklist, First time activities: Learn about and understand the benefits of the API Services Portal",
  gate: "info",
  why: "A team that knows what the portal does for it neither builds that again nor works around it.",
  remedy: "Read the plain language page on API management and the technical documentation of the API Services Portal.",
  evidence: ["gateway-config", "attestation"],
  attestation: {
    states: "The team has read about the API Services Portal, in plain language and technically.",
    maxMonths: 12
  },
  check: (context) => notOnPortal(context) ?? byConfiguration(context) ?? toBeStated(),
  examples: [
    {
      says: "A valid gateway service is configured: who did that knows the portal.",
      files: { "openapi.yaml": routesDocument, "gateway.yaml": routesService(plugin("key-auth")) },
      expect: "pass"
    },
    {
      says: "It is stated.",
      files: {
        "openapi.yaml": anyDocument,
        ".specgate/attestations.yaml": attestationOf(
          "R-01",
          "by: {name: Ada Example, role: Product owner}\ndate: 2026-10-01\nstatement: The team went through the documentation in October."
        )
      },
      expect: "attested"
    },
    {
      says: "Nothing is configured, and nobody has stated it.",
      files: { "openapi.yaml": anyDocument },
      expect: "unknown"
    }
  ]
});
function byConfiguration(context) {
  const answer = r_11_default.check(context);
  return answer.status === "pass" ? { status: "pass", evidence: answer.evidence.slice(0, 1) } : void 0;
}

// src/ready/addresses.ts
function isAddress(value) {
  return typeof value === "string" && /^[^\s@<>]{1,64}@[\w-]{1,63}(\.[\w-]{1,63}){1,5}$/.test(value.trim()) && !/@(.+\.)?example(\.(com|org|net))?$|\.(invalid|test|localhost)$/i.test(value.trim());
}
function isPage(value) {
  if (typeof value !== "string" || !/^https?:\/\//i.test(value) || !URL.canParse(value)) return false;
  return !/(^|\.)(example(\.(com|org|net))?|localhost|invalid|test)$/i.test(new URL(value).hostname);
}
function isUnwritten(text2) {
  return /^\W*(tb[dac]|todo|fixme|to be (defined|determined|decided|announced|confirmed|completed|provided|added|agreed)|coming soon|pending|placeholder|change-?me|replace-?me|lorem ipsum.*|xx+|n\/?a|unknown|undefined|null)?\W*$/i.test(
    text2.slice(0, 200)
  );
}

// src/ready/items/r-02.ts
var r_02_default = defineItem({
  id: "R-02",
  title: "A support contact of the team is known",
  section: "A",
  proves: "APS Production Readiness Checklist, First time activities: reach out to the APS team by a support ticket or on the chat channel",
  gate: "info",
  why: "Who asks for help in an outage must not begin by looking for whom to ask; that holds for the team and for its consumers.",
  remedy: "Put name and email (or the URL of a ticket desk) under info.contact of the OpenAPI document, or a line on support into the README.",
  evidence: ["openapi", "manifest", "repository", "attestation"],
  attestation: { states: "The team knows the support channels and consumers know those of the team.", maxMonths: 6 },
  check(context) {
    const found = [...inDocument2(context), ...inManifests(context), ...inFiles(context)];
    if (found.length > 0) return { status: "pass", evidence: found };
    return {
      status: "unknown",
      evidence: [
        { kind: "openapi", where: context.api.file, says: "The document names no contact and no support channel." },
        { kind: "repository", where: "README, SUPPORT", says: "No line names a support contact with an address." }
      ]
    };
  },
  examples: [
    {
      says: "The document has a contact.",
      files: {
        "openapi.yaml": "openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0, contact: {name: Routes team, email: routes@example.gov.bc.ca}}\npaths: {}\n"
      },
      expect: "pass"
    },
    {
      says: "The README says where help is.",
      files: {
        "openapi.yaml": "openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0}\npaths: {}\n",
        "README.md": "# Routes\n\nSupport: routes@example.gov.bc.ca\n"
      },
      expect: "pass"
    },
    {
      says: "It is stated.",
      files: {
        "openapi.yaml": "openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0}\npaths: {}\n",
        ".specgate/attestations.yaml": attestationOf(
          "R-02",
          "by: {name: Ada Example, role: Product owner}\ndate: 2026-10-01\nstatement: The ticket desk is linked in the portal."
        )
      },
      expect: "attested"
    },
    {
      says: "Nothing names a contact.",
      files: { "openapi.yaml": "openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0}\npaths: {}\n" },
      expect: "unknown"
    }
  ]
});
function inDocument2({ document: document2, api }) {
  if (!document2) return [];
  const info = own(document2.data, "info");
  const places = [
    ["contact", "email"],
    ["contact", "url"],
    ["contact", "x-phone"],
    ["x-slo", "support-contact"]
  ];
  const place2 = places.find(([part3 = "", key = ""]) => isReal(key, own(own(info, part3), key)));
  if (!place2) return [];
  const { line } = document2.locate(["info", ...place2]).start;
  return [{ kind: "openapi", where: `${api.file}:${line}`, says: `info.${place2.join(".")} names a contact.` }];
}
function inManifests({ manifests }) {
  return manifests.datasets.flatMap((dataset2) => {
    const contacts = own(dataset2.data, "contacts");
    const has = Array.isArray(contacts) && contacts.some((one) => isObject(one) && isAddress(own(one, "email")));
    const where = `${dataset2.file}:${dataset2.line("contacts")}`;
    return has ? [{ kind: "manifest", where, says: "The dataset names a contact." }] : [];
  });
}
var help = /\b(?:support|help ?desk|contact(?: us)?|questions?|(?:get(?:ting)?|for|need) help|help:|rocket\.?chat|ticket)\b/i;
function hasAddress(line) {
  const emails = line.match(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g) ?? [];
  const pages = line.match(/https:\/\/[^\s)>\]"']{1,500}/g) ?? [];
  return emails.some(isAddress) || /(?:^|\s)#[a-z][\w-]{2,}\b/i.test(line.replace(/^\s*#+\s/, "")) || pages.some(
    (page) => isPage(page) && /support|help|contact|ticket|chat|teams|slack|servicedesk|\/issues\b/i.test(page)
  );
}
function inFiles({ repository: { tree } }) {
  for (const file of tree.files) {
    if (!/(^|\/)(README|SUPPORT|CONTACT|CONTRIBUTING)(\.(md|rst|txt|adoc))?$/i.test(file) || file.split("/").length > 3)
      continue;
    const lines = (tree.text(file) ?? "").split(/\r\n|\n|\r/);
    const index = lines.findIndex(
      (line, at) => line.length < 2e3 && !/^\s*<!--/.test(line) && hasAddress(line) && help.test(`${lines[at - 1] ?? ""} ${lines[at - 2] ?? ""} ${line}`)
    );
    if (index !== -1)
      return [
        { kind: "repository", where: `${tree.name(file)}:${index + 1}`, says: "The page names a support contact." }
      ];
  }
  return [];
}
function isReal(key, value) {
  if (key === "email") return isAddress(value);
  if (key === "url") return isPage(value);
  return typeof value === "string" && !isUnwritten(value) && !/@(.+\.)?example\b/i.test(value);
}

// src/ready/items/r-03.ts
var r_03_default = defineItem({
  id: "R-03",
  title: "A production-ready API runs behind the gateway",
  section: "A",
  proves: "APS Production Readiness Checklist, First time activities: Have access to a production-ready API",
  gate: "block",
  why: "A gateway in front of nothing answers every consumer with an error, under the name of the ministry.",
  remedy: "Deploy the API, name its production server in the document, and look at it with specgate ready --probe URL or with the credentials of the gateway.",
  evidence: ["gateway", "probe", "openapi", "attestation"],
  attestation: { states: "The API runs in production, and those who publish it have access to it.", maxMonths: 12 },
  check(context) {
    const evidence = [...byGateway(context), ...byProbe(context), ...byServers(context)];
    const told2 = evidence.find(({ answer }) => answer !== void 0);
    const shown5 = evidence.map((one) => one.evidence);
    if (told2?.answer) return { status: told2.answer, evidence: shown5 };
    return {
      status: "unknown",
      evidence: [
        ...shown5,
        { kind: "gateway", where: "the gateway", says: "Nobody asked it whether the services are up." }
      ],
      needs: "gateway"
    };
  },
  examples: [
    {
      says: "The only server is a machine of the author.",
      files: {
        "openapi.yaml": "openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0}\nservers: [{url: http://localhost:8080}]\npaths: {}\n"
      },
      expect: "fail"
    },
    {
      says: "A server is named, but nobody looked whether it answers.",
      files: {
        "openapi.yaml": "openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0}\nservers: [{url: https://routes.api.gov.bc.ca}]\npaths: {}\n"
      },
      expect: "unknown"
    },
    {
      says: "It is stated.",
      files: {
        "openapi.yaml": anyDocument,
        ".specgate/attestations.yaml": attestationOf(
          "R-03",
          "by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: Version 1 runs since October."
        )
      },
      expect: "attested"
    }
  ]
});
function byGateway(context) {
  const { live } = context;
  const services = live?.answers.services;
  if (!live || !services) return [];
  const names2 = new Set(judgedServices(context).map(({ name }) => name));
  const asked = services.filter(({ name }) => names2.size === 0 || names2.has(name));
  if (asked.length === 0) {
    const says = "The gateway knows none of the services.";
    return [{ answer: void 0, evidence: { kind: "gateway", where: live.url, says } }];
  }
  const seen = asked.map(({ name, isUp, reason }) => {
    const isClear = isUp || !/^\d+ Response$/.test(reason);
    const says = `The gateway finds ${name} ${isUp ? "up" : "down"} (${reason}).`;
    return {
      answer: isClear ? isUp ? "pass" : "fail" : void 0,
      evidence: { kind: "gateway", where: live.url, says }
    };
  });
  const worst = seen.some(({ answer }) => answer === "fail") ? "fail" : seen.every(({ answer }) => answer === "pass") ? "pass" : void 0;
  return seen.map(({ evidence }) => ({ answer: worst, evidence }));
}
function byProbe({ probe }) {
  const health = probe?.health;
  if (!health?.isSeen || !health.isRight) return [];
  return [
    { answer: "pass", evidence: { kind: "probe", where: health.where, says: `It answers with ${health.status}.` } }
  ];
}
function byServers(context) {
  const servers = serversOf(context).filter(({ host }) => host !== void 0);
  const real = servers.filter(({ host }) => !isPlaceholderHost(host));
  const [first2] = real.length > 0 ? real : servers;
  if (!first2) return [];
  const isReal2 = real.length > 0;
  const says = isReal2 ? `The document names the server ${first2.host}.` : `The document names no server but ${first2.host}, which is no place for production.`;
  return [{ answer: isReal2 ? void 0 : "fail", evidence: { kind: "openapi", where: first2.where, says } }];
}

// src/ready/repository/network-policies.ts
var clusters = { "264e6f": "Silver", b8840c: "Gold", cc9a8a: "Emerald" };
function allowedBy(policy2, environment) {
  const rules = getAt(policy2.data, ["spec", "ingress"]);
  if (!Array.isArray(rules)) return [];
  return rules.flatMap((rule2, index) => {
    const path = ["spec", "ingress", index];
    const isUncertain = policy2.isUncertain(path);
    const from = own(rule2, "from");
    const takes = (port) => takesPort(own(rule2, "ports"), port);
    const sources = from === void 0 || from === null || Array.isArray(from) && from.length === 0 ? [void 0] : from;
    return (Array.isArray(sources) ? sources : []).flatMap((source) => {
      const found = source === void 0 ? everybody : gatewayIn(source, environment);
      if (!found) return [];
      const says = isUncertain ? `${found.says.replace(/\.$/, "")}, where it is rendered.` : found.says;
      return [
        {
          evidence: inRepository(policy2.where(path), says),
          cluster: found.cluster,
          isSure: found.isSure && !isUncertain,
          takes
        }
      ];
    });
  });
}
var everybody = {
  says: "The policy lets everybody in, the gateway too.",
  cluster: void 0,
  isSure: true
};
function gatewayIn(source, environment) {
  const selector = own(source, "namespaceSelector");
  if (!isObject(selector)) return void 0;
  const labels = own(selector, "matchLabels");
  const isAll = Object.keys(selector).length === 0 || isObject(labels) && Object.keys(labels).length === 0;
  const project = /^(\w{6})(?:-(\w+))?$/.exec(toText(own(labels, "kubernetes.io/metadata.name") ?? ""));
  const name = own(labels, "name") ?? project?.[1];
  const cluster = typeof name === "string" && Object.hasOwn(clusters, name) ? clusters[name] : void 0;
  if (cluster === void 0 && !isAll) return void 0;
  const whose = isAll ? "every project of the cluster" : `the gateway of ${cluster}`;
  const stage = own(labels, "environment") ?? project?.[2];
  const pods = own(source, "podSelector");
  const isNarrowed = isObject(pods) && Object.keys(pods).length > 0 || own(selector, "matchExpressions") !== void 0;
  const isOther = stage !== void 0 && stage !== environment && environment === "prod";
  if (isOther)
    return {
      says: `The policy lets ${whose} in, but that of the environment ${toText(stage).slice(0, 20)}.`,
      cluster,
      isSure: false
    };
  if (isNarrowed)
    return {
      says: `The policy lets some pods or projects of ${whose} in; whether the gateway is among them is not seen.`,
      cluster,
      isSure: false
    };
  return { says: `The policy lets ${whose} in${isAll ? ", the gateway too" : ""}.`, cluster, isSure: true };
}
function takesPort(ports, port) {
  if (!Array.isArray(ports) || ports.length === 0) return true;
  return ports.some((one) => {
    const [first2, last] = [own(one, "port"), own(one, "endPort")];
    if (first2 === void 0 || first2 === null || first2 === port) return true;
    return typeof first2 === "number" && typeof last === "number" && typeof port === "number" && first2 <= port && port <= last;
  });
}

// src/ready/repository/read-yaml.ts
var known5 = /* @__PURE__ */ new WeakMap();
function readYaml(tree, path, unread2) {
  const documents = known5.get(tree) ?? /* @__PURE__ */ new Map();
  known5.set(tree, documents);
  let found = documents.get(path);
  if (!found) {
    found = read2(tree, path, unread2);
    documents.set(path, found);
  }
  return found;
}
function read2(tree, path, unread2) {
  const text2 = tree.text(path);
  if (text2 === void 0) {
    unread2.push({ where: tree.name(path), why: "it is too large or no text" });
    return [];
  }
  try {
    return parseDocuments(text2, tree.name(path));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const line = error.place.line === void 0 ? "" : `:${error.place.line}`;
    unread2.push({ where: tree.name(path) + line, why: "it is no valid YAML" });
    return [];
  }
}

// src/ready/repository/template-syntax.ts
function parseTemplate(text2) {
  const pieces = piecesOf(text2);
  const reader = new BlockReader(pieces);
  try {
    return { nodes: reader.read(), helpers: reader.helpers };
  } catch (error) {
    if (error instanceof NotUnderstood) return void 0;
    throw error;
  }
}
var NotUnderstood = class extends Error {
};
function piecesOf(text2) {
  const pieces = [];
  let at = 0;
  let line = 1;
  let trimNext = false;
  const push = (isAction, piece) => {
    let from = piece;
    if (!isAction && trimNext) {
      from = piece.trimStart();
      line += newlines(piece.slice(0, piece.length - from.length));
    }
    pieces.push({ isAction, text: from, line });
    line += newlines(from);
  };
  for (; ; ) {
    const open = text2.indexOf("{{", at);
    push(false, text2.slice(at, open === -1 ? text2.length : open));
    if (open === -1) return pieces;
    const close = endOfAction(text2, open + 2);
    let body = text2.slice(open + 2, close);
    if (/^-\s/.test(body)) {
      const before = pieces.at(-1);
      before.text = before.text.trimEnd();
    }
    trimNext = /\s-$/.test(body);
    const lines = newlines(body);
    body = body.replace(/^-(?=\s)/, "").replace(/(?<=\s)-$/, "").trim();
    if (!body.startsWith("/*")) pieces.push({ isAction: true, text: body, line });
    line += lines;
    at = Math.min(close + 2, text2.length);
  }
}
function newlines(text2) {
  let count = 0;
  for (let at = text2.indexOf("\n"); at !== -1; at = text2.indexOf("\n", at + 1)) count++;
  return count;
}
function endOfAction(text2, from) {
  let quote = "";
  for (let at = from; at < text2.length; at++) {
    const char = text2[at];
    if (quote !== "") {
      if (char === "\\" && quote === '"') at++;
      else if (char === quote) quote = "";
    } else if (char === '"' || char === "`") quote = char;
    else if (char === "}" && text2[at + 1] === "}") return at;
  }
  return text2.length;
}
var BlockReader = class {
  helpers = /* @__PURE__ */ new Map();
  #pieces;
  #next = 0;
  #depth = 0;
  constructor(pieces) {
    this.#pieces = pieces;
  }
  read() {
    const { nodes, end } = this.#block();
    if (end !== "") throw new NotUnderstood();
    return nodes;
  }
  /** Reads until `end` or `else` (both are taken), or the end of the text. */
  #block() {
    if (++this.#depth > 50) throw new NotUnderstood();
    const nodes = [];
    while (this.#next < this.#pieces.length) {
      const piece = this.#pieces[this.#next++];
      if (!piece.isAction) {
        if (piece.text !== "") nodes.push({ kind: "text", text: piece.text, line: piece.line });
        continue;
      }
      const word = /^[a-z]+\b/.exec(piece.text)?.[0] ?? "";
      if (word === "end" || word === "else") {
        this.#depth--;
        return { nodes, end: piece.text };
      }
      const node = this.#action(word, piece);
      if (node) nodes.push(node);
    }
    this.#depth--;
    return { nodes, end: "" };
  }
  #action(word, piece) {
    const rest = piece.text.slice(word.length).trim();
    switch (word) {
      case "if":
        return this.#if(rest);
      case "with":
      case "range":
        return this.#loop(word, rest);
      case "define":
        this.#define(rest);
        return void 0;
      case "block":
        this.#define(rest);
        return this.#output({ ...piece, text: `include ${rest}` });
      case "template":
        return this.#output({ ...piece, text: `include ${rest}` });
      case "break":
      case "continue":
        return void 0;
      default:
        return this.#output(piece);
    }
  }
  #define(head) {
    const name = /^(?:"((?:[^"\\]|\\.)*)"|`([^`]*)`)/.exec(head);
    const body = this.#body();
    if (name) this.helpers.set(name[1] ?? name[2] ?? "", body);
  }
  #output({ text: text2, line }) {
    const assigned = /^\$(\w+)\s*:?=\s*/.exec(text2);
    if (assigned)
      return { kind: "assign", name: assigned[1], pipeline: parsePipeline(text2.slice(assigned[0].length)) };
    const after = this.#pieces[this.#next];
    return {
      kind: "output",
      pipeline: parsePipeline(text2),
      line,
      precedes: after && !after.isAction ? after.text : ""
    };
  }
  #if(condition) {
    const branches = [];
    let next = condition;
    for (; ; ) {
      const { nodes, end } = this.#block();
      branches.push({ condition: next === void 0 ? void 0 : parsePipeline(next), body: nodes });
      if (end === "end") return { kind: "if", branches };
      const elseIf = /^else\s+if\s+/.exec(end);
      if (!elseIf && end !== "else") throw new NotUnderstood();
      next = elseIf ? end.slice(elseIf[0].length) : void 0;
    }
  }
  #loop(kind, head) {
    const declared = /^\$(\w+)(?:\s*,\s*\$(\w+))?\s*:=\s*/.exec(head);
    const names2 = declared ? [declared[1], ...declared[2] === void 0 ? [] : [declared[2]]] : [];
    const pipeline = parsePipeline(head.slice(declared?.[0].length ?? 0));
    const { nodes, end } = this.#block();
    let otherwise3 = [];
    if (end === "else") otherwise3 = this.#body();
    else if (end !== "end") throw new NotUnderstood();
    return { kind, names: names2, pipeline, body: nodes, otherwise: otherwise3 };
  }
  #body() {
    const { nodes, end } = this.#block();
    if (end !== "end") throw new NotUnderstood();
    return nodes;
  }
};
var token = /\s+|"(?:[^"\\]|\\.)*"|`[^`]*`|'(?:[^'\\]|\\.)*'|-?\d+(?:\.\d+)?|\$\w*(?:\.\w+)*|(?:\.\w+)+|\.|\w+|[()|,]/y;
function parsePipeline(text2) {
  const tokens2 = [];
  token.lastIndex = 0;
  while (token.lastIndex < text2.length) {
    const found = token.exec(text2);
    if (!found) throw new NotUnderstood();
    if (found[0].trim() !== "") tokens2.push(found[0]);
  }
  let at = 0;
  const pipeline = (depth) => {
    if (depth > 20) throw new NotUnderstood();
    const commands = [[]];
    while (at < tokens2.length && tokens2[at] !== ")") {
      const one = tokens2[at++];
      if (one === "|") commands.push([]);
      else if (one === "(") {
        const inner = pipeline(depth + 1);
        if (tokens2[at++] !== ")") throw new NotUnderstood();
        const path = tokens2[at]?.startsWith(".") && tokens2[at] !== "." ? tokens2[at++].slice(1).split(".") : [];
        commands.at(-1).push({ kind: "group", pipeline: inner, path });
      } else commands.at(-1).push(operand(one));
    }
    return commands;
  };
  const parsed = pipeline(0);
  if (at < tokens2.length) throw new NotUnderstood();
  return parsed;
}
function operand(text2) {
  if (/^["'`]/.test(text2)) return { kind: "literal", value: unquoted(text2) };
  if (/^-?\d/.test(text2)) return { kind: "literal", value: Number(text2) };
  if (text2 === "true" || text2 === "false") return { kind: "literal", value: text2 === "true" };
  if (text2 === "nil") return { kind: "literal", value: null };
  if (text2 === ".") return { kind: "field", variable: void 0, path: [] };
  if (text2.startsWith(".")) return { kind: "field", variable: void 0, path: text2.slice(1).split(".") };
  if (text2.startsWith("$")) {
    const [variable = "$", ...path] = text2.split(".");
    return { kind: "field", variable, path };
  }
  return { kind: "word", name: text2 };
}
function unquoted(text2) {
  const inner = text2.slice(1, -1);
  return text2.startsWith("`") ? inner : inner.replace(/\\(.)/g, (_, char) => char === "n" ? "\n" : char);
}

// src/ready/repository/charts.ts
function chartsOf(tree) {
  const folders = tree.files.filter((file) => /(^|\/)Chart\.yaml$/.test(file)).map((file) => file.slice(0, -"Chart.yaml".length)).sort((a, b) => b.length - a.length);
  const charts = folders.map((folder) => chartOf(tree, folder, folders));
  for (const chart of charts) chart.values = withParent(chart, charts);
  return charts;
}
function helpersOf(chart, charts, tree) {
  const root = charts.findLast(({ folder }) => chart.folder.startsWith(folder)) ?? chart;
  const family = charts.filter(({ folder }) => folder.startsWith(root.folder));
  const helpers = /* @__PURE__ */ new Map();
  for (const { folder } of family) {
    const templates = tree.files.filter(
      (file) => file.startsWith(`${folder}templates/`) && /\.(tpl|ya?ml|txt)$/i.test(file)
    );
    for (const file of templates) {
      const text2 = tree.text(file);
      if (!text2?.includes("define")) continue;
      for (const [name, nodes] of parseTemplate(text2)?.helpers ?? []) helpers.set(name, nodes);
    }
  }
  return helpers;
}
function chartOfTemplate(file, charts) {
  return charts.find(({ folder }) => file.startsWith(`${folder}templates/`));
}
function chartOf(tree, folder, folders) {
  const about = dataOf(tree, `${folder}Chart.yaml`);
  const valueFiles = valuesFor(tree, folder, folders);
  const values = valueFiles.map((file) => dataOf(tree, file)).reduce(merged, {});
  const text2 = (key) => {
    const value = own(about, key);
    return typeof value === "string" || typeof value === "number" ? toText(value) : void 0;
  };
  return { folder, name: text2("name"), version: text2("version"), appVersion: text2("appVersion"), values, valueFiles };
}
function valuesFor(tree, folder, folders) {
  const around = folder.replace(/[^/]+\/$/, "");
  const chartHolding = (file) => folders.find((one) => file.startsWith(one));
  const defaults = tree.files.filter(
    (file) => file.startsWith(folder) && /^values\.ya?ml$/.test(file.slice(folder.length))
  );
  const forProduction = tree.files.filter((file) => {
    if (!/\.ya?ml$/.test(file) || environmentOf(file) !== "production") return false;
    const holder = chartHolding(file);
    if (holder !== void 0 && holder !== folder) return false;
    const isNear = holder === folder || around !== "" && file.startsWith(around) || isMadeFor(file, defaults, tree);
    return isNear && !file.startsWith(`${folder}templates/`) && /value|(^|\/)(env|environment)s?\//i.test(file);
  });
  return [...defaults, ...forProduction];
}
function isMadeFor(file, defaults, tree) {
  if (!/(^|\/)[^/]*values[^/]*$/i.test(file)) return false;
  const keys = (one) => {
    const data = dataOf(tree, one);
    return isObject(data) ? Object.keys(data) : [];
  };
  const known9 = new Set(defaults.flatMap(keys));
  const set = keys(file);
  return set.length > 0 && set.filter((key) => known9.has(key)).length * 2 > set.length;
}
function nameOf(file) {
  return file.slice(file.lastIndexOf("/") + 1);
}
function withParent(chart, charts) {
  const parent = charts.find(({ folder }) => folder !== chart.folder && chart.folder.startsWith(`${folder}charts/`));
  if (!parent) return chart.values;
  const name = chart.name ?? nameOf(chart.folder.slice(0, -1));
  const global = own(parent.values, "global");
  const above = merged(chart.values, own(parent.values, name) ?? {});
  return global === void 0 ? above : merged(above, { global });
}
function merged(below, above) {
  if (!isObject(below) || !isObject(above)) return above ?? below;
  const whole2 = new Map(Object.entries(below));
  for (const [key, value] of Object.entries(above)) whole2.set(key, merged(whole2.get(key), value));
  return Object.fromEntries(whole2);
}
function dataOf(tree, file) {
  return readYaml(tree, file, [])[0]?.data ?? {};
}

// src/ready/repository/template-functions.ts
var unknown = /* @__PURE__ */ Symbol("unknown");
var unknownText = "__unknown__";
function truth(value) {
  if (value === unknown || value === unknownText) return unknown;
  if (value === void 0 || value === null || value === false || value === 0 || value === "") return false;
  if (Array.isArray(value)) return value.length > 0;
  return typeof value !== "object" || Object.keys(value).length > 0;
}
var functions = {
  // The value comes last, by the pipe.
  default: ([otherwise3, value]) => {
    const holds = truth(value);
    return holds === unknown ? unknown : holds ? value : otherwise3;
  },
  coalesce: (args) => firstTrue(args),
  required: ([, value]) => value,
  ternary: ([yes, no, test]) => {
    const holds = truth(test);
    return holds === unknown ? unknown : holds ? yes : no;
  },
  not: ([value]) => negate(truth(value)),
  empty: ([value]) => negate(truth(value)),
  and: (args) => args.find((arg) => truth(arg) !== true) ?? args.at(-1),
  or: (args) => {
    const first2 = args.find((arg) => truth(arg) !== false);
    return first2 === void 0 ? args.at(-1) : first2;
  },
  eq: whole(([first2, ...rest]) => rest.some((one) => same(one, first2))),
  ne: whole(([a, b]) => !same(a, b)),
  lt: ordered((a, b) => a < b),
  le: ordered((a, b) => a <= b),
  gt: ordered((a, b) => a > b),
  ge: ordered((a, b) => a >= b),
  quote: known6(([value]) => JSON.stringify(textOf(value))),
  squote: known6(([value]) => `'${textOf(value).replaceAll("'", "''")}'`),
  toString: known6(([value]) => textOf(value)),
  int: known6(([value]) => Math.trunc(Number(value)) || 0),
  int64: known6(([value]) => Math.trunc(Number(value)) || 0),
  float64: known6(([value]) => Number(value) || 0),
  lower: known6(([value]) => textOf(value).toLowerCase()),
  upper: known6(([value]) => textOf(value).toUpperCase()),
  trim: known6(([value]) => textOf(value).trim()),
  trunc: known6(
    ([count, value]) => Number(count) >= 0 ? textOf(value).slice(0, Number(count)) : textOf(value).slice(Number(count))
  ),
  trimSuffix: known6(([end, value]) => {
    const text2 = textOf(value);
    return text2.endsWith(textOf(end)) ? text2.slice(0, text2.length - textOf(end).length) : text2;
  }),
  contains: whole(([part3, value]) => textOf(value).includes(textOf(part3))),
  hasPrefix: whole(([start, value]) => textOf(value).startsWith(textOf(start))),
  hasSuffix: whole(([end, value]) => textOf(value).endsWith(textOf(end))),
  replace: known6(([old, by, value]) => textOf(value).replaceAll(textOf(old), textOf(by))),
  trimPrefix: known6(([start, value]) => {
    const text2 = textOf(value);
    return text2.startsWith(textOf(start)) ? text2.slice(textOf(start).length) : text2;
  }),
  dict: (args) => Object.fromEntries(
    args.flatMap((name, index) => index % 2 === 0 && name !== unknown ? [[textOf(name), args[index + 1]]] : [])
  ),
  printf: ([format, ...args]) => printed(format, args),
  hasKey: known6(([map, key]) => own(map, textOf(key)) !== void 0),
  get: known6(([map, key]) => own(map, textOf(key)) ?? ""),
  toJson: known6(([value]) => JSON.stringify(value ?? null)),
  toYaml: known6(([value]) => blockOf(value)),
  indent: known6(([count, value]) => indented(Number(count), textOf(value))),
  nindent: known6(([count, value]) => `
${indented(Number(count), textOf(value))}`),
  list: (args) => args
};
function callFunction(name, args) {
  return Object.hasOwn(functions, name) ? functions[name](args) : unknown;
}
function textOf(value) {
  if (value === unknown) return unknownText;
  if (value === void 0 || value === null) return "";
  if (typeof value === "object") return unknownText;
  return toText(value);
}
function known6(call) {
  return (args) => args.includes(unknown) ? unknown : call(args);
}
function whole(call) {
  return known6((args) => args.some((arg) => typeof arg === "string" && arg.includes(unknownText)) ? unknown : call(args));
}
function ordered(holds) {
  return whole(([a, b]) => holds(Number(a), Number(b)));
}
function negate(value) {
  return value === unknown ? unknown : !value;
}
function firstTrue(args) {
  for (const arg of args) {
    const holds = truth(arg);
    if (holds === unknown) return unknown;
    if (holds) return arg;
  }
  return void 0;
}
function same(a, b) {
  return a === b || a !== null && b !== null && typeof a !== "object" && typeof b !== "object" && toText(a) === toText(b);
}
function printed(format, args) {
  if (typeof format !== "string") return unknown;
  let next = 0;
  return format.replace(/%[sdvq]/g, () => textOf(args[next++]));
}
function blockOf(value) {
  if (Array.isArray(value)) return value.length === 0 ? "[]" : value.map((one) => `- ${JSON.stringify(one)}`).join("\n");
  if (!isObject(value)) return JSON.stringify(value ?? null);
  const entries = Object.entries(value);
  if (entries.length === 0) return "{}";
  return entries.map(([key, one]) => `${JSON.stringify(key)}: ${JSON.stringify(one)}`).join("\n");
}
function indented(count, text2) {
  const blanks = " ".repeat(Math.min(Math.max(count, 0), 200) || 0);
  return text2.split("\n").map((line) => blanks + line).join("\n");
}

// src/ready/repository/template.ts
var mostSteps = 2e4;
var mostCharacters = 1e6;
var deepest = 20;
function renderTemplate(source, chart, helpers = /* @__PURE__ */ new Map()) {
  const template = parseTemplate(source);
  if (!template) return void 0;
  const root = {
    Values: chart.values ?? {},
    Chart: { Name: chart.name, Version: chart.version, AppVersion: chart.appVersion },
    Release: unknown,
    Capabilities: unknown,
    Files: unknown,
    Template: unknown
  };
  const all = new Map([...helpers, ...template.helpers]);
  return new Renderer(root, { helpers: all, missing: /* @__PURE__ */ new Set(), steps: 0, length: 0, depth: 0 }).render(template.nodes);
}
var Renderer = class _Renderer {
  #root;
  #out = [];
  #lines = [1];
  #uncertain = /* @__PURE__ */ new Set();
  #gaps = [];
  #run;
  #line = "";
  #doubts = 0;
  /** A helper of the value at hand has parts of which nobody knows whether they are rendered. */
  #isDoubtful = false;
  /** `$` in a helper is what it was given. */
  constructor(root, run) {
    this.#root = root;
    this.#run = run;
  }
  render(nodes) {
    const isWhole = this.#all(nodes, this.#root, /* @__PURE__ */ new Map());
    if (!isWhole) return void 0;
    this.#out.push(this.#line);
    return {
      text: this.#out.join("\n"),
      lines: this.#lines,
      uncertain: this.#uncertain,
      gaps: this.#gaps,
      missing: this.#run.missing
    };
  }
  /** False where the bound is passed. */
  #all(nodes, dot, variables) {
    for (const node of nodes) {
      if (++this.#run.steps > mostSteps || this.#run.length > mostCharacters) return false;
      if (!this.#one(node, dot, variables)) return false;
    }
    return true;
  }
  #one(node, dot, variables) {
    switch (node.kind) {
      case "text":
        this.#write(node.text, node.line, true);
        return true;
      case "output":
        return this.#output(node, this.#value(node.pipeline, dot, variables));
      case "assign":
        variables.set(`$${node.name}`, this.#certain(node.pipeline, dot, variables));
        return true;
      case "if":
        return this.#if(node.branches, dot, variables);
      case "with":
      case "range":
        return this.#block(node, dot, variables);
    }
  }
  #if(branches, dot, variables) {
    for (const { condition, body } of branches) {
      const holds = condition === void 0 ? true : truth(this.#certain(condition, dot, variables));
      if (holds === true) return this.#all(body, dot, variables);
      if (holds === unknown) return this.#doubtful(() => this.#all(body, dot, variables));
    }
    return true;
  }
  #block(node, dot, variables) {
    const value = this.#certain(node.pipeline, dot, variables);
    const holds = truth(value);
    const enter = (key, one) => {
      const inner = new Map(variables);
      const [first2, second] = node.names;
      if (first2 !== void 0) inner.set(`$${first2}`, second === void 0 ? one : key);
      if (second !== void 0) inner.set(`$${second}`, one);
      return this.#all(node.body, one, inner);
    };
    if (holds === unknown) return this.#doubtful(() => enter(unknown, unknown));
    if (!holds) return this.#all(node.otherwise, dot, variables);
    if (node.kind === "with") return enter(void 0, value);
    const entries = Array.isArray(value) ? [...value.entries()] : isObject(value) ? Object.entries(value) : [[unknown, unknown]];
    return entries.every(([key, one]) => enter(key, one));
  }
  #doubtful(render) {
    this.#doubts++;
    const isWhole = render();
    this.#doubts--;
    return isWhole;
  }
  #output({ pipeline, line, precedes }, value) {
    const [last, count] = pipeline.at(-1) ?? [];
    const isBlock = last?.kind === "word" && last.name === "nindent";
    const standsAlone = this.#line.trim() === "" && /^[ \t]*(\r?\n|$)/.test(precedes);
    if (value === unknown && (isBlock || standsAlone)) {
      const indent = isBlock && count?.kind === "literal" ? Number(count.value) : this.#line.length;
      this.#gaps.push({ line: this.#out.length, indent });
      return true;
    }
    const write = () => {
      this.#write(textOf(value), line, false);
      return true;
    };
    return this.#isDoubtful ? this.#doubtful(write) : write();
  }
  #write(text2, line, isSource) {
    this.#run.length += text2.length;
    for (const [index, part3] of text2.split("\n").entries()) {
      if (index > 0) {
        this.#out.push(this.#line);
        this.#line = "";
        this.#lines.push(isSource ? line + index : line);
      }
      const here = this.#out.length;
      if (this.#line.trim() === "" && part3.trim() !== "") this.#lines[here] = isSource ? line + index : line;
      if (this.#doubts > 0 && part3.trim() !== "") this.#uncertain.add(here);
      this.#line += part3;
    }
  }
  /** A value on which something hangs: what is in doubt is not known. */
  #certain(pipeline, dot, variables) {
    const value = this.#value(pipeline, dot, variables);
    return this.#isDoubtful ? unknown : value;
  }
  #value(pipeline, dot, variables) {
    this.#isDoubtful = false;
    return this.#piped(pipeline, dot, variables);
  }
  #piped(pipeline, dot, variables) {
    let value;
    for (const [index, command] of pipeline.entries()) {
      this.#run.steps++;
      const piped = index === 0 ? [] : [value];
      value = this.#command(command, piped, dot, variables);
    }
    return value;
  }
  #command(command, piped, dot, variables) {
    const [first2, ...rest] = command;
    if (!first2) return unknown;
    if (first2.kind !== "word") {
      return rest.length > 0 || piped.length > 0 ? unknown : this.#operand(first2, dot, variables);
    }
    const args = [...rest.map((one) => this.#operand(one, dot, variables)), ...piped];
    if (first2.name === "include") return this.#include(args[0], args[1]);
    if (first2.name === "tpl") return this.#tpl(args[0], args[1]);
    return callFunction(first2.name, args);
  }
  /** The text of a helper; not known where it is not here, gives one word that is in doubt, or calls itself for ever. */
  #include(name, dot) {
    if (typeof name !== "string") return unknown;
    const nodes = this.#run.helpers.get(name);
    if (nodes) return this.#inner(nodes, dot);
    if (this.#run.missing.size < 20) this.#run.missing.add(name);
    return unknown;
  }
  /** A value that is itself a template. */
  #tpl(source, dot) {
    if (typeof source !== "string") return unknown;
    if (!source.includes("{{")) return source;
    const template = parseTemplate(source);
    return template ? this.#inner(template.nodes, dot) : unknown;
  }
  #inner(nodes, dot) {
    const run = this.#run;
    if (run.depth >= deepest) return unknown;
    run.depth++;
    const rendered = new _Renderer(dot, run).render(nodes);
    run.depth--;
    if (!rendered || rendered.gaps.length > 0) return unknown;
    if (rendered.uncertain.size === 0) return rendered.text;
    if (!rendered.text.trim().includes("\n")) return unknown;
    this.#isDoubtful = true;
    return rendered.text;
  }
  #operand(operand2, dot, variables) {
    switch (operand2.kind) {
      case "literal":
        return operand2.value;
      case "word":
        return callFunction(operand2.name, []);
      case "group":
        return follow(this.#piped(operand2.pipeline, dot, variables), operand2.path);
      case "field": {
        const { variable, path } = operand2;
        if (variable === void 0) return follow(dot, path);
        if (variable === "$") return follow(this.#root, path);
        return follow(variables.has(variable) ? variables.get(variable) : unknown, path);
      }
    }
  }
};
function follow(value, path) {
  let at = value;
  for (const key of path) {
    if (at === unknown) return unknown;
    at = own(at, key);
  }
  return at;
}

// src/ready/repository/objects.ts
var mostFiles = 3e3;
function objectsOf(tree, charts) {
  const list = [];
  const unread2 = [];
  const helpers = /* @__PURE__ */ new Map();
  const helpersFor = (chart) => {
    const known9 = helpers.get(chart) ?? helpersOf(chart, charts, tree);
    helpers.set(chart, known9);
    return known9;
  };
  const manifests = tree.files.filter(
    (file) => /\.(ya?ml|json)$/i.test(file) && !/(^|\/)(node_modules|vendor)\//.test(file)
  );
  for (const [index, path] of manifests.entries()) {
    if (index === mostFiles) {
      unread2.push({ where: tree.name(path), why: `there are more than ${mostFiles} YAML and JSON files` });
      break;
    }
    const text2 = tree.text(path);
    if (text2 === void 0) continue;
    const chart = chartOfTemplate(path, charts);
    if (!mayHoldObjects(text2) && !(chart && /\{\{-?\s*(include|template)\b/.test(text2))) continue;
    const source = sourceOf(path, text2, tree, chart && { chart, helpers: helpersFor(chart) });
    if (source === void 0) {
      unread2.push({ where: tree.name(path), why: "its template cannot be rendered without Helm" });
      continue;
    }
    if (source.made !== void 0) unread2.push({ where: tree.name(path), why: source.made });
    try {
      for (const document2 of parseDocuments(source.text, source.name)) list.push(...objectsIn2(document2, source));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const line = error.place.line === void 0 ? "" : `:${source.lineOf(error.place.line)}`;
      const why = source.origin === "helm" ? "what its template gives is no YAML without Helm" : "it is no valid YAML";
      unread2.push({ where: source.name + line, why });
    }
  }
  return { list, unread: unread2 };
}
function mayHoldObjects(text2) {
  return /["']?apiVersion["']?\s{0,5}:/.test(text2) && /["']?kind["']?\s{0,5}:/.test(text2);
}
function sourceOf(path, text2, tree, of) {
  const name = tree.name(path);
  let split;
  const lines = () => {
    split ??= text2.split(/\r\n|\n|\r/);
    return split;
  };
  const plain = { path, name, text: text2, lines, lineOf: (line) => line, isUncertain: () => false, gaps: [] };
  if (!of) return { ...plain, origin: "manifest" };
  const rendered = renderTemplate(text2, of.chart, of.helpers);
  if (!rendered) return void 0;
  const [missing2] = rendered.missing;
  const isEmpty = !mayHoldObjects(rendered.text);
  return {
    ...plain,
    gaps: rendered.gaps.filter(({ indent }) => indent <= 2).map(({ line }) => line + 1),
    ...isEmpty && missing2 !== void 0 && {
      made: `the helper "${missing2.slice(0, 60)}" makes it, which stands in a chart that is not here`
    },
    text: rendered.text,
    lineOf: (line) => rendered.lines[line - 1] ?? line,
    isUncertain: (line) => rendered.uncertain.has(line - 1),
    origin: "helm"
  };
}
function objectsIn2(document2, source) {
  const { data } = document2;
  if (!isObject(data)) return [];
  if (data.kind === "Template" && Array.isArray(data.objects)) {
    const parameters = parametersOf(data.parameters);
    return data.objects.flatMap(
      (one, index) => objectOf(filled(one, parameters), ["objects", index], document2, { ...source, origin: "openshift-template" })
    );
  }
  if (data.kind === "List" && Array.isArray(data.items)) {
    return data.items.flatMap((one, index) => objectOf(one, ["items", index], document2, source));
  }
  return objectOf(data, [], document2, source);
}
function objectOf(data, root, document2, source) {
  if (!isObject(data) || typeof data.kind !== "string" || typeof data.apiVersion !== "string") return [];
  const name = getAt(data, ["metadata", "name"]);
  const lineOf = (path) => document2.locate([...root, ...path]).start.line;
  const end = document2.locate(root, "value").end.line;
  const written2 = (path) => source.lines()[source.lineOf(lineOf(path)) - 1] ?? "";
  return [
    {
      path: source.path,
      file: source.name,
      kind: data.kind,
      apiVersion: data.apiVersion,
      name: typeof name === "string" ? name : void 0,
      data,
      origin: source.origin,
      environment: environmentOf(source.path),
      where: (path = ["kind"]) => `${source.name}:${source.lineOf(lineOf(path))}`,
      isIncomplete: source.gaps.some((line) => line >= lineOf([]) && line <= end + 1),
      isUncertain: (path = ["kind"]) => source.isUncertain(lineOf(path)),
      isVariable: (path) => isOpen(written2(path)),
      written: written2
    }
  ];
}
function parametersOf(list) {
  const values = /* @__PURE__ */ new Map();
  if (!Array.isArray(list)) return values;
  for (const one of list) {
    const name = own(one, "name");
    const value = own(one, "value");
    if (typeof name === "string" && value !== void 0 && value !== null && typeof value !== "object")
      values.set(name, toText(value));
  }
  return values;
}
function filled(value, parameters) {
  if (typeof value === "string") {
    const whole2 = /^\$\{\{(\w+)\}\}$/.exec(value.trim());
    if (whole2) return parameters.has(whole2[1]) ? scalarOf(parameters.get(whole2[1])) : unknownText;
    return value.replace(/\$\{(\w+)\}/g, (_, name) => parameters.get(name) ?? unknownText);
  }
  if (Array.isArray(value)) return value.map((one) => filled(one, parameters));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one, parameters)]));
}
function scalarOf(text2) {
  if (/^-?\d+$/.test(text2)) return Number(text2);
  return text2 === "true" ? true : text2 === "false" ? false : text2;
}
function isOpen(text2) {
  return text2.includes(unknownText) || /\$\{|\{\{|\$\(|#\{[\w.-]+\}|<[\w-]+>|%[A-Z_]+%|__[A-Z][A-Z0-9_]*__|@@\w+@@|\(\([\w. -]+\)\)/.test(text2);
}

// src/ready/repository/serving.ts
function clusterService(host) {
  const [name = "", namespace, kind] = host.toLowerCase().split(".");
  return namespace !== void 0 && kind === "svc" ? name : void 0;
}
function servingWorkloads(workloads, objects, hosts) {
  const names2 = hosts.map(clusterService).filter((name) => name !== void 0);
  const linked = workloads.filter((workload) => names2.some((name) => leadsTo(name, workload, objects)));
  if (linked.length > 0) return { workloads: linked, link: "upstream" };
  const candidates = workloads.filter((workload) => !isSupport(workload));
  if (candidates.length === 0) return { workloads: [], link: "none" };
  const distinct = new Set(candidates.map(({ name }) => name));
  return {
    workloads: candidates,
    link: distinct.size === 1 && candidates.every(({ name }) => name !== "") ? "only" : "several"
  };
}
function leadsTo(name, workload, objects) {
  const services = objects.filter((one) => one.kind === "Service" && isNamed(one.name, name));
  const selected = services.some((service) => {
    const selector = getAt(service.data, ["spec", "selector"]);
    return isObject(selector) && selects(selector, workload);
  });
  return selected || services.length === 0 && isNamed(workload.name, name);
}
function isNamed(written2, name) {
  if (written2 === void 0 || written2.length > longestName || name.length > longestName) return false;
  const [a, b] = [closed(written2), closed(name)];
  if (a === b) return true;
  return a.includes(hole) ? !b.includes(hole) && couldBe(a, b) : b.includes(hole) && couldBe(b, a);
}
var hole = "\0";
var longestName = 400;
function closed(text2) {
  return text2.replaceAll(unknownText, hole).replace(/\$?\{\{[^}]*\}\}|\$\{[^}]*\}|\$\w+|__[A-Z][A-Z0-9_]*__/g, hole).toLowerCase();
}
function couldBe(open, name) {
  const parts = open.split(hole);
  if (parts.join("").replace(/[^a-z0-9]/g, "").length < 3) return false;
  let at = 0;
  for (const [index, part3] of parts.entries()) {
    const found = index === 0 ? name.startsWith(part3) ? 0 : -1 : name.indexOf(part3, at);
    if (found === -1) return false;
    at = found + part3.length;
  }
  return name.endsWith(parts.at(-1));
}
function selects(selector, workload) {
  const entries = Object.entries(selector).map(([key, value]) => [key, toText(value)]);
  if (entries.length === 0) return false;
  const own2 = { ...workload.labels };
  if (workload.object.kind === "DeploymentConfig") own2.deploymentconfig ??= workload.name;
  return entries.every(([key, value]) => own2[key] === value);
}
var supportImages = /(^|[/_-])(postgres|postgresql|postgis|patroni|crunchy|mysql|mariadb|mongo|mongodb|redis|valkey|rabbitmq|minio|metabase|pgadmin|pgadmin4|elasticsearch|opensearch|kafka|zookeeper|nats|memcached|schemaspy|flyway|liquibase|backup-container|prometheus|grafana|oracle|mssql|clamav)([-_:@/]|$)/i;
var supportNames = /(^|[-_])(frontend|front|webapp|ui|client|spa|static|storybook|docs|db|database|postgres|postgresql|patroni|redis|rabbitmq|mongo|mongodb|minio|backup|metabase|schemaspy|pgadmin)([-_]|$)/i;
function isSupport(workload) {
  const images = workload.containers.map(({ image }) => image ?? "");
  return supportNames.test(workload.name) || images.every((image) => supportImages.test(image));
}

// src/ready/traffic/upstreams.ts
function addressOf(service, gateway2) {
  const url = own(service.data, "url");
  if (typeof url === "string") {
    const parts = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/.exec(url);
    if (!parts) return { protocol: void 0, hosts: [url], path: ["url"] };
    return { protocol: parts[1].toLowerCase(), ...behind(parts[2], gateway2), path: ["url"] };
  }
  const host = service.value("host");
  if (typeof host !== "string") return void 0;
  const protocol = service.value("protocol") ?? "http";
  const known9 = typeof protocol === "string" && !hasPlaceholder(protocol) ? protocol : void 0;
  return { protocol: known9, ...behind(host, gateway2), path: ["host"] };
}
function behind(host, { upstreams }) {
  const upstream2 = upstreams.find(({ name }) => name === host);
  const targets = upstream2?.targets.flatMap(({ data }) => {
    const target = own(data, "target");
    return typeof target === "string" ? [lowerCase(target.replace(/:\d+$/, ""))] : [];
  });
  return { hosts: targets && targets.length > 0 ? targets : [lowerCase(host)] };
}
function portOf(service, host, { upstreams }) {
  const targets = upstreams.filter(({ name }) => name === service.value("host")).flatMap((one) => one.targets);
  for (const { data } of targets) {
    const parts = /^(.*):(\d+)$/.exec(toText(own(data, "target") ?? ""));
    if (parts && lowerCase(parts[1]) === host) return Number(parts[2]);
  }
  const url = own(service.data, "url");
  if (typeof url === "string") {
    const parts = /^(\w+):\/\/(?:[^/?#@]*@)?[^/?#:]*(?::(\d+))?(?:[/?#]|$)/.exec(url);
    return parts ? Number(parts[2] ?? (/s$/i.test(parts[1]) ? 443 : 80)) : void 0;
  }
  const port = service.value("port") ?? 80;
  return typeof port === "number" ? port : void 0;
}
function isClusterHost(host) {
  return /\.svc(\.cluster\.local)?$/.test(host);
}
function isUndecidedHost(host) {
  return hasPlaceholder(host) && !isClusterHost(host);
}

// src/ready/items/r-04.ts
var policy = (namespace) => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: allow-gateway}
spec:
  podSelector: {matchLabels: {app: routes}}
  ingress:
    - from: [{namespaceSelector: {matchLabels: {environment: prod, name: ${namespace}}}}]
`;
var gateway = `services:
  - name: routes-prod
    tags: [ns.gw-abcde]
    host: routes.abc123-prod.svc
    port: 8080
    routes: [{name: routes-prod, tags: [ns.gw-abcde], hosts: [routes.api.gov.bc.ca]}]
`;
var document = "openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0}\npaths: {}\n";
var r_04_default = defineItem({
  id: "R-04",
  title: "Network policies let the gateway reach an upstream on OpenShift",
  section: "A",
  proves: "APS Production Readiness Checklist, First time activities: on the Private Cloud OpenShift platform, network policies allow traffic from the gateway",
  gate: "block",
  why: "The platform refuses all traffic between projects that no policy allows: without one the gateway gets no answer.",
  remedy: "Add a NetworkPolicy to the project of the upstream: its podSelector selects the pods of the service, its ingress the gateway (namespaceSelector with name: 264e6f on Silver, b8840c on Gold, cc9a8a on Emerald, and environment: prod).",
  evidence: ["gateway", "repository", "gateway-config", "attestation"],
  attestation: { states: "A network policy lets the gateway reach the pods of the service.", maxMonths: 12 },
  check(context) {
    const answer = notOnPortal(context) ?? withoutGatewayFiles(context);
    if (answer) return answer;
    const services = judgedServices(context);
    if (services.length === 0) {
      const says = "Only routes are here, without the services that lead to the upstream.";
      const where = context.gateway.files[0] ?? "gateway configuration";
      return { status: "unknown", evidence: [{ kind: "gateway-config", where, says }], needs: "file" };
    }
    const hosts = services.flatMap((service) => addressOf(service, context.gateway)?.hosts ?? []);
    const inCluster = services.filter((service) => addressOf(service, context.gateway)?.hosts.some(isClusterHost));
    if (inCluster.length === 0 && hosts.some(isUndecidedHost)) {
      const says = "Whether the upstream is on the platform is known when the template is rendered.";
      const open = services.filter((service) => addressOf(service, context.gateway)?.hosts.some(isUndecidedHost));
      return { status: "unknown", evidence: open.slice(0, 5).map((service) => upstream(service, says)), needs: "file" };
    }
    if (inCluster.length === 0)
      return { status: "not-applicable", reason: "No upstream is a service of the OpenShift platform." };
    return judge(inCluster, context);
  },
  examples: [
    {
      says: "A policy lets the gateway of the cluster in.",
      files: { "openapi.yaml": document, "gateway.yaml": gateway, "openshift/policy.yaml": policy("264e6f") },
      expect: "pass"
    },
    {
      says: "No policy is here; it may stand in another repository.",
      files: { "openapi.yaml": document, "gateway.yaml": gateway },
      expect: "unknown"
    },
    {
      says: "On Emerald the service must say how its data are classed.",
      files: { "openapi.yaml": document, "gateway.yaml": gateway, "openshift/policy.yaml": policy("cc9a8a") },
      expect: "fail"
    },
    {
      says: "The upstream is a public host.",
      files: {
        "openapi.yaml": document,
        "gateway.yaml": gateway.replace("host: routes.abc123-prod.svc", "host: routes.gov.bc.ca")
      },
      expect: "not-applicable"
    },
    {
      says: "It is stated.",
      files: {
        "openapi.yaml": document,
        "gateway.yaml": gateway,
        ".specgate/attestations.yaml": attestationOf(
          "R-04",
          "by: {name: Ada Example, role: Platform engineer}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/policies/17"
        )
      },
      expect: "attested"
    }
  ]
});
function upstream(service, says) {
  return inGateway(service, says, own(service.data, "url") === void 0 ? "host" : "url");
}
function judge(services, context) {
  const up = byGateway2(services, context);
  if (up) return up;
  const isOurs = concerns(context);
  const policies = context.repository.objects.filter(
    ({ kind, path, environment }) => kind === "NetworkPolicy" && isOurs(path) && environment !== "other"
  );
  const found = policies.flatMap(
    (policy2) => allowedBy(policy2, judgedEnvironment(context)).map((one) => ({ ...one, policy: policy2 }))
  );
  const sure = /* @__PURE__ */ new Map();
  const doubts = [];
  for (const service of services) {
    const hosts = (addressOf(service, context.gateway)?.hosts ?? []).filter(isClusterHost);
    const fitting = found.filter((one) => {
      const [doubt] = hosts.flatMap((host) => doubtAbout(one, { host, service }, context) ?? []);
      if (doubt !== void 0 && one.isSure) doubts.push({ ...one.evidence, says: doubt });
      return one.isSure && doubt === void 0;
    });
    sure.set(service, fitting);
  }
  const [first2] = services;
  const needs = upstream(first2, `The upstream of ${first2.name} is a service of the platform.`);
  const without = services.filter((service) => sure.get(service).length === 0);
  if (without.length > 0) {
    const says = policies.length === 0 ? "No NetworkPolicy is here." : `No NetworkPolicy here surely lets the gateway to ${without[0].name ?? "the service"}.`;
    return {
      status: "unknown",
      evidence: [
        needs,
        ...found.filter(({ isSure }) => !isSure).map(({ evidence }) => evidence),
        ...doubts.slice(0, 5),
        { kind: "repository", where: policies[0]?.where() ?? "NetworkPolicy", says }
      ]
    };
  }
  const letting = [...sure.values()].flat();
  const unclassed = letting.some(({ cluster }) => cluster === "Emerald") ? services.filter(lacksDataClass) : [];
  if (unclassed.length > 0) {
    const says = (service) => `${service.name} has no tag aps.route.dataclass.public, .medium or .high, which Emerald demands.`;
    return { status: "fail", evidence: unclassed.map((service) => inGateway(service, says(service), "tags")) };
  }
  const told2 = new Map(letting.map(({ evidence }) => [evidence.where, evidence]));
  return { status: "pass", evidence: [needs, ...[...told2.values()].slice(0, 3)] };
}
function doubtAbout({ policy: policy2, takes }, { host, service }, context) {
  const [name = host, project = ""] = host.split(".");
  const theirs = getAt(policy2.data, ["metadata", "namespace"]);
  if (typeof theirs === "string" && ![theirs, project].some((text2) => isOpen(text2) || hasPlaceholder(text2)) && theirs !== project)
    return `The policy is for the project ${theirs.slice(0, 60)}, and the upstream is in ${project.slice(0, 60)}.`;
  const kubernetes = context.repository.objects.find(
    (one) => one.kind === "Service" && one.environment !== "other" && isNamed(one.name, name)
  );
  if (!takes(podPort(service, host, kubernetes, context)))
    return `The policy is for certain ports, and nothing shows that the pods of ${name} listen at one of them.`;
  return doubtAboutPods(policy2, name, kubernetes, context);
}
function podPort(service, host, kubernetes, { gateway: gateway2 }) {
  const called = portOf(service, host, gateway2);
  const ports = getAt(kubernetes?.data, ["spec", "ports"]);
  const entry = Array.isArray(ports) ? ports.find((one) => own(one, "port") === called) : void 0;
  const target = own(entry, "targetPort") ?? own(entry, "port");
  return typeof target === "number" || typeof target === "string" ? target : void 0;
}
function doubtAboutPods(policy2, name, service, { repository }) {
  const selector = getAt(policy2.data, ["spec", "podSelector"]);
  const wanted4 = own(selector, "matchLabels");
  const isAll = !isObject(selector) || Object.keys(selector).length === 0;
  if (isAll) return void 0;
  if (own(selector, "matchExpressions") !== void 0 || !isObject(wanted4))
    return "Which pods the policy selects hangs on an expression.";
  const chosen = service && getAt(service.data, ["spec", "selector"]);
  const labels = isObject(chosen) ? { ...chosen, ...podLabels(chosen, repository) } : void 0;
  if (!labels)
    return Object.values(wanted4).some((value) => isNamed(toText(value), name)) ? void 0 : `Whether the policy selects the pods of the service ${name} is not seen: the Service is not here.`;
  const other = Object.entries(wanted4).find(([key, value]) => toText(own(labels, key)) !== toText(value));
  return other === void 0 ? void 0 : `The policy selects pods with ${other[0].slice(0, 60)}: ${toText(other[1]).slice(0, 60)}, and nothing shows that those of the service ${name} are such.`;
}
function podLabels(selector, { workloads }) {
  const entries = Object.entries(selector);
  const workload = workloads.find(({ labels }) => entries.every(([key, value]) => labels[key] === toText(value)));
  return workload?.labels ?? {};
}
function byGateway2(services, { live }) {
  const states = live?.answers.services;
  if (!live || !states) return void 0;
  const ours = services.map(({ name }) => states.find((state) => state.name === name));
  if (!ours.every((state) => state?.isUp)) return void 0;
  return {
    status: "pass",
    evidence: [{ kind: "gateway", where: live.url, says: "The gateway reaches the upstream of every service." }]
  };
}
function lacksDataClass({ tags }) {
  return !tags.some((tag) => /^aps\.route\.dataclass\.(low|medium|high|public)$/.test(tag));
}

// src/ready/items/r-05.ts
var r_05_default = defineItem({
  id: "R-05",
  title: "The organization has approved sharing the API",
  section: "A",
  proves: "APS Production Readiness Checklist, First time activities: Get Organizational approval to share your API service",
  gate: "block",
  why: "An API gives data of the organization away; only those who answer for the data can decide that.",
  remedy: "Have the owner of the data in the organization approve it, and keep the decision where others can read it.",
  evidence: ["gateway", "attestation"],
  attestation: { states: "The organization has approved that this API is shared.", maxMonths: 12 },
  check: (context) => toBeStated(organizationOf(context)),
  examples: [
    {
      says: "The approval is stated, with the decision.",
      files: {
        "openapi.yaml": anyDocument,
        ".specgate/attestations.yaml": attestationOf(
          "R-05",
          "by: {name: Ada Example, role: Executive Director}\ndate: 2026-06-01\nlink: https://example.gov.bc.ca/decisions/17"
        )
      },
      expect: "attested"
    },
    {
      says: "It is stated for another environment than prod.",
      files: {
        "openapi.yaml": anyDocument,
        ".specgate/attestations.yaml": attestationOf(
          "R-05",
          "by: {name: Ada Example, role: Executive Director}\ndate: 2026-06-01\nstatement: Approved for trials.\nenvironments: [test]"
        )
      },
      expect: "unknown"
    }
  ]
});
function organizationOf({ live }) {
  const organization = live?.answers.organization;
  if (!live || !organization) return [];
  const { name, unit, enabled } = organization;
  const state = enabled ? "and is enabled by its administrator" : "and is not enabled by its administrator";
  return [{ kind: "gateway", where: live.url, says: `The gateway belongs to ${name} (${unit}) ${state}.` }];
}

// src/ready/items/r-06.ts
var r_06_default = defineItem({
  id: "R-06",
  title: "The organization's information management and security guidelines are met",
  section: "A",
  proves: "APS Production Readiness Checklist, First time activities: Comply with your Organization's information management and security guidelines",
  gate: "block",
  why: "They say how data of each class may be kept, sent and shown; an API that ignores them makes the ministry liable.",
  remedy: "Go through the guidelines of the ministry with its information management and security people, and write down the outcome.",
  evidence: ["attestation"],
  attestation: {
    states: "The organization's information management and security guidelines are met.",
    maxMonths: 12
  },
  check(context) {
    const stated = securityClassOf(context);
    return toBeStated(stated ? [stated.evidence] : []);
  },
  examples: [
    {
      says: "It is stated.",
      files: {
        "openapi.yaml": anyDocument,
        ".specgate/attestations.yaml": attestationOf(
          "R-06",
          "by: {name: Ada Example, role: Ministry Information Security Officer}\ndate: 2026-06-01\nstatement: Reviewed against the information security policy, nothing is open."
        )
      },
      expect: "attested"
    },
    { says: "Nobody has stated it.", files: { "openapi.yaml": anyDocument }, expect: "unknown" }
  ]
});

// src/ready/personal-data.ts
var personal = [
  "first name",
  "given name",
  "given names",
  "middle name",
  "last name",
  "family name",
  "maiden name",
  "surname",
  "birth date",
  "birthdate",
  "date of birth",
  "dob",
  "date of death",
  "place of birth",
  "phn",
  "personal health number",
  "sin",
  "social insurance number",
  "ssn",
  "drivers licence",
  "drivers license",
  "driver licence",
  "driver license",
  "drivers licence number",
  "driver licence number",
  "drivers license number",
  "driver license number",
  "passport number",
  "gender",
  "ethnicity",
  "religion",
  "marital status",
  "home address",
  "home phone",
  "credit card number",
  "bank account number"
].map((name) => name.split(" "));
var dataKeys = /* @__PURE__ */ new Set(["example", "examples", "default", "enum", "const", "value"]);
function personalFields({ document: document2, resolve, api }, most) {
  if (!document2) return [];
  const found = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const where = (at) => `${api.file}:${document2.locate(at).start.line}`;
  const take = (name, at) => {
    if (isPersonal(name) && !found.has(name)) found.set(name, { name, where: where(at) });
  };
  const visit = (value, at, isNames, isInside2) => {
    if (typeof value !== "object" || value === null || seen.has(value) || found.size >= most) return;
    seen.add(value);
    const target = resolve(value);
    if (target !== value) visit(target, at, isNames, false);
    if (!isNames && typeof own(value, "name") === "string" && typeof own(value, "in") === "string")
      take(toText(own(value, "name")), at);
    for (const [key, child] of Object.entries(value)) {
      if (!isNames && (dataKeys.has(key) || key.startsWith("x-"))) continue;
      const path = isInside2 ? [...at, Array.isArray(value) ? Number(key) : key] : at;
      const areNames = !isNames && key === "properties" && isObject(child);
      if (areNames) for (const name of Object.keys(child)) take(name, isInside2 ? [...path, name] : at);
      visit(child, path, areNames, isInside2);
    }
  };
  visit(document2.data, [], false, true);
  return [...found.values()];
}
function isPersonal(name) {
  const words = name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean);
  const whole2 = words.join("");
  return personal.some(
    (wanted4) => words.slice(-wanted4.length).join(" ") === wanted4.join(" ") || whole2 === wanted4.join("")
  );
}

// src/ready/items/r-07.ts
var shown = 5;
var r_07_default = defineItem({
  id: "R-07",
  title: "A Privacy Impact Assessment is done",
  section: "A",
  proves: "APS Production Readiness Checklist, First time activities: Get Organizational approval, Privacy Impact Assessments (PIA)",
  gate: "block",
  gateFor(context) {
    const stated = securityClassOf(context);
    if (!stated?.isPublic || personalFields(context, 1).length > 0) return void 0;
    return { gate: "warn", reason: `the data are ${stated.name} and no field is named like data of a person` };
  },
  why: "The Freedom of Information and Protection of Privacy Act demands it of every initiative of a ministry, before it begins.",
  remedy: "Have the assessment done with the privacy office of the ministry; where the API holds no personal information, state that it does not apply and why.",
  evidence: ["attestation"],
  attestation: {
    states: "The Privacy Impact Assessment is done, and its number or document is linked.",
    maxMonths: 12
  },
  check(context) {
    const fields = personalFields(context, shown);
    const hints2 = fields.map(({ name, where }) => ({
      kind: "openapi",
      where,
      says: `The field ${JSON.stringify(name.slice(0, 60))} looks like data of a person.`
    }));
    const stated = securityClassOf(context);
    return toBeStated([...hints2, ...stated ? [stated.evidence] : []]);
  },
  examples: [
    {
      says: "The assessment is stated, with its document.",
      files: {
        "openapi.yaml": anyDocument,
        ".specgate/attestations.yaml": attestationOf(
          "R-07",
          "by: {name: Ada Example, role: Ministry Privacy Officer}\ndate: 2026-06-01\nexpires: 2027-06-01\nlink: https://example.gov.bc.ca/pia/2026-123"
        )
      },
      expect: "attested"
    },
    {
      says: "It is stated that none is needed.",
      files: {
        "openapi.yaml": anyDocument,
        ".specgate/attestations.yaml": attestationOf(
          "R-07",
          "status: not-applicable\nby: {name: Ada Example, role: Ministry Privacy Officer}\ndate: 2026-06-01\nstatement: The API holds routes of mountains and nothing of people."
        )
      },
      expect: "not-applicable"
    },
    {
      says: "Nobody has stated it, and fields are named like data of a person.",
      files: {
        "openapi.yaml": `openapi: 3.0.3
info: {title: Climbers, version: 1.0.0}
paths: {}
components:
  schemas:
    Climber: {type: object, properties: {lastName: {type: string}, birthDate: {type: string, format: date}}}
`
      },
      expect: "unknown"
    }
  ]
});

// src/ready/items/r-08.ts
var r_08_default = defineItem({
  id: "R-08",
  title: "A Security Threat and Risk Assessment is done",
  section: "A",
  proves: "APS Production Readiness Checklist, First time activities: Get Organizational approval, Security Threat and Risk Assessments (STRA)",
  gate: "block",
  why: "It finds what can go wrong with the data and the service before an attacker does, and BC policy demands it for every system.",
  remedy: "Have the assessment done with the Ministry Information Security Officer, and link its Statement of Acceptable Risks.",
  evidence: ["attestation"],
  attestation: {
    states: "The Security Threat and Risk Assessment is done, and its Statement of Acceptable Risks is signed and linked.",
    maxMonths: 12
  },
  check: () => toBeStated(),
  examples: [
    {
      says: "It is stated, with a link and an end.",
      files: {
        "openapi.yaml": anyDocument,
        ".specgate/attestations.yaml": attestationOf(
          "R-08",
          "by: {name: Ada Example, role: Ministry Information Security Officer}\ndate: 2026-06-01\nexpires: 2027-06-01\nlink: https://example.gov.bc.ca/stra/4711"
        )
      },
      expect: "attested"
    },
    {
      says: "It was stated more than a year ago.",
      files: {
        "openapi.yaml": anyDocument,
        ".specgate/attestations.yaml": attestationOf(
          "R-08",
          "by: {name: Ada Example, role: Ministry Information Security Officer}\ndate: 2025-06-01\nlink: https://example.gov.bc.ca/stra/4711"
        )
      },
      expect: "expired"
    },
    { says: "Nobody has stated it.", files: { "openapi.yaml": anyDocument }, expect: "unknown" }
  ]
});

// src/ready/published-document.ts
function tellPublished({ kind, where }) {
  const says = kind === "resource" ? "The dataset has the document among its resources." : "The notes of the dataset link to the document.";
  return { kind: "manifest", where, says };
}
function publishedDocuments({ datasets }) {
  const resources = datasets.flatMap((dataset2) => {
    const list = own(dataset2.data, "resources");
    if (!Array.isArray(list)) return [];
    return list.flatMap((one, index) => {
      const url = own(one, "url");
      const isDocument = /^openapi(-json|-yaml)?$/i.test(toText(own(one, "format") ?? ""));
      if (!isDocument || typeof url !== "string" || !/^https:\/\//i.test(url)) return [];
      return [{ url, kind: "resource", where: `${dataset2.file}:${dataset2.line("resources", index)}` }];
    });
  });
  const links2 = datasets.flatMap((dataset2) => {
    const notes = own(dataset2.data, "notes");
    if (typeof notes !== "string") return [];
    return [...notes.slice(0, 2e4).matchAll(/https:\/\/[^\s)\]>"'`]{1,500}/g)].map(([url]) => url.replace(/[.,;:]+$/, "")).filter((url) => /(openapi|swagger|api-docs)[^/]{0,60}\/?$/i.test(url)).map((url) => ({ url, kind: "notes", where: `${dataset2.file}:${dataset2.line("notes")}` }));
  });
  return [...resources, ...links2];
}

// src/ready/items/r-09.ts
var r_09_default = defineItem({
  id: "R-09",
  title: "The API is documented in a valid OpenAPI document",
  section: "A",
  proves: "APS Production Readiness Checklist, First time activities: Recommended: Document your API in an OpenAPI specification",
  gate: "warn",
  why: "Consumers generate their clients and tests from it, and every other check here rests on it.",
  remedy: "Mend what specgate lint --ruleset minimal finds, commit the document, and let the API and its dataset offer the same one.",
  evidence: ["openapi", "manifest", "probe"],
  check(context) {
    const { document: document2, api, violations } = context;
    if (!document2) return failed({ kind: "openapi", where: api.file, says: "The document cannot be read as OpenAPI." });
    const version = openapiVersion(document2.data) ?? "";
    if (violations && violations.length > 0) {
      const evidence = firstFew(
        violations,
        ({ file, line, message }) => ({
          kind: "openapi",
          where: `${file ?? api.file}:${line ?? 1}`,
          says: sentence2(message)
        })
      );
      return { status: "fail", evidence };
    }
    const served = servedElsewise(context);
    if (served?.status === "fail") return served;
    const place2 = inDocument(context, [version === "2.0" ? "swagger" : "openapi"], "");
    const beside = [...published(context), ...served?.evidence ?? []];
    if (!violations)
      return {
        status: "unknown",
        evidence: [
          { ...place2, says: `It is read as OpenAPI ${version}; whether it is valid was not looked at.` },
          ...beside
        ]
      };
    const title = own(own(document2.data, "info"), "title");
    const named = typeof title === "string" && title.trim() !== "" ? "" : ", though it has no title";
    return {
      status: "pass",
      evidence: [{ ...place2, says: `The document is valid OpenAPI ${version}${named}.` }, ...beside]
    };
  },
  examples: [
    {
      says: "The document is valid.",
      files: { "openapi.yaml": "openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0}\npaths: {}\n" },
      expect: "pass"
    },
    {
      says: "The file is no OpenAPI document.",
      files: { "openapi.yaml": "title: Routes\n" },
      expect: "fail"
    }
  ]
});
function failed(evidence) {
  return { status: "fail", evidence: [evidence] };
}
function published({ manifests }) {
  return firstFew(publishedDocuments(manifests), tellPublished, 1);
}
function servedElsewise({ probe }) {
  const served = probe?.document;
  if (!served?.isSeen) return void 0;
  if (served.isEqual)
    return {
      status: "pass",
      evidence: [{ kind: "probe", where: served.where, says: "The served document equals this one." }]
    };
  const places = served.differences.join(", ");
  const version = served.version === void 0 ? "" : ` (its version is ${served.version})`;
  return {
    status: "fail",
    evidence: [
      {
        kind: "probe",
        where: served.where,
        says: `The served document${version} differs from the committed one at ${places}.`
      }
    ]
  };
}
function sentence2(text2) {
  const short2 = text2.length > 200 ? `${text2.slice(0, 200)}…` : text2;
  return /[.?]$/.test(short2) ? short2 : `${short2}.`;
}

// src/ready/items/r-10.ts
var idForm = /^[a-z][a-z0-9-]{3,13}[a-z0-9]$/;
var r_10_default = defineItem({
  id: "R-10",
  title: "The gateway exists in the API Services Portal",
  section: "B",
  proves: "APS Production Readiness Checklist, Configure a Gateway Service: Create a Gateway",
  gate: "block",
  why: "Everything that is published belongs to a gateway; without it there is nothing to publish to.",
  remedy: "Create the gateway (gwa gateway create, or in the portal), tag every object with ns.<its id>, and run specgate ready with the credentials of its service account.",
  evidence: ["gateway", "gateway-config"],
  check(context) {
    const elsewhere2 = notOnPortal(context);
    if (elsewhere2) return elsewhere2;
    const ids = gatewayIds(context);
    const wrong = ids.filter(({ id }) => !idForm.test(id));
    if (wrong.length > 0) return { status: "fail", evidence: wrong.map(({ evidence }) => evidence) };
    return byGateway3(
      context,
      ids.map(({ evidence }) => evidence)
    );
  },
  examples: [
    {
      says: "The tag names a gateway, and nobody asked the portal for it.",
      files: { "openapi.yaml": routesDocument, "gateway.yaml": routesService(plugin("key-auth")) },
      expect: "unknown"
    },
    {
      says: "The tag names what can be no gateway.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService("", (text2) => text2.replaceAll("gw-abcde", "GW_1"))
      },
      expect: "fail"
    },
    {
      says: "The API is published on Kong.",
      files: {
        "openapi.yaml": routesDocument,
        "kong.yaml": '_format_version: "3.0"\nservices: [{name: routes, url: https://a.internal, routes: [{name: r, paths: [/]}]}]\n'
      },
      expect: "not-applicable"
    }
  ]
});
function byGateway3(context, ids) {
  const { live } = context;
  const exists = live?.answers.exists;
  if (live && exists !== void 0) {
    const says2 = exists ? "The gateway exists and may be read." : "There is no such gateway, or it may not be read.";
    return { status: exists ? "pass" : "fail", evidence: [{ kind: "gateway", where: live.url, says: says2 }, ...ids] };
  }
  const refused = live?.refused.get("exists");
  const says = refused ?? "Nobody asked the portal whether it exists.";
  return {
    status: "unknown",
    evidence: [
      ...ids.length > 0 ? ids : withoutId(context),
      { kind: "gateway", where: live?.url ?? "the gateway", says }
    ],
    needs: "gateway"
  };
}
function withoutId(context) {
  const services = judgedServices(context);
  if (services.length === 0) return noGatewayFiles(context);
  const says = (tags) => tags.some((tag) => tag.startsWith("ns.")) ? "The gateway is known when the template is rendered." : "No tag names the gateway.";
  return services.slice(0, 3).map((service) => inGateway(service, says(service.tags), "tags"));
}
function gatewayIds(context) {
  const found = /* @__PURE__ */ new Map();
  for (const service of judgedServices(context)) {
    for (const tag of service.tags) {
      const id = /^ns\.([^.]+)/.exec(tag)?.[1];
      if (id === void 0 || hasPlaceholder(tag) || found.has(id)) continue;
      const says = idForm.test(id) ? `The gateway is ${id}.` : `${id.slice(0, 40)} is no id of a gateway: it has 5 to 15 lower-case letters, digits and hyphens, beginning with a letter.`;
      found.set(id, inGateway(service, says, "tags"));
    }
  }
  return [...found].map(([id, evidence]) => ({ id, evidence }));
}

// src/ready/traffic/operation-route.ts
function routeOf({ path, method }, server, host, routes) {
  const taken = routeFor({ host, path: server.basePath + path, method }, routes);
  return taken || !isUpstreamOf(server, routes) ? taken : routeFor({ host, path, method }, routes);
}
var known7 = /* @__PURE__ */ new WeakMap();
function routesOf(operation, routes) {
  const answers = known7.get(routes) ?? /* @__PURE__ */ new Map();
  known7.set(routes, answers);
  let found = answers.get(operation);
  if (!found) {
    found = findRoutes(operation, routes);
    answers.set(operation, found);
  }
  return found;
}
function findRoutes(operation, routes) {
  const hosts = [...new Set(routes.flatMap((route) => textsOf(route, "hosts")))];
  const found = /* @__PURE__ */ new Set();
  for (const server of operation.servers) {
    for (const host of hosts.length > 0 ? hosts : [void 0]) {
      const taken = routeOf(operation, server, host && lowerCase(host), routes);
      if (taken) found.add(taken.route);
    }
  }
  return found;
}
function isUpstreamOf({ host }, routes) {
  if (host === void 0 || routes.some((route) => textsOf(route, "hosts").length > 0)) return false;
  return routes.some(({ service }) => service && upstreamHost(service.data) === host);
}
function upstreamHost(service) {
  const [host, url] = [own(service, "host"), own(service, "url")];
  if (typeof host === "string") return lowerCase(host);
  return typeof url === "string" && URL.canParse(url) ? new URL(url).hostname : void 0;
}

// src/ready/items/r-12.ts
var r_12_default = defineItem({
  id: "R-12",
  title: "Every operation of the document is reached through a route",
  section: "B",
  proves: "APS Production Readiness Checklist, Configure a Gateway Service: services and routes are those of the API",
  gate: "block",
  why: "A consumer who follows the document to the letter gets 404 where a host, a base path or a method is missing at the gateway.",
  remedy: "Let the servers of the document name the hosts and base paths of the routes, and let the routes take every method of the document.",
  evidence: ["openapi", "gateway-config"],
  check(context) {
    const without = notThroughGateway(context) ?? atApiConnect(context, reached) ?? withoutGatewayFiles(context, "fail");
    return without ?? withoutOperations(context) ?? judge2(operationsOf(context), context);
  },
  examples: [
    {
      says: "Host, base path and method lead to a route.",
      files: { "openapi.yaml": routesDocument, "gateway.yaml": routesService("") },
      expect: "pass"
    },
    {
      says: "The route takes another base path.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService("", (text2) => text2.replace("[/v1]", "[/v2]"))
      },
      expect: "fail"
    },
    {
      says: "The route does not take the method.",
      files: {
        "openapi.yaml": routesDocument.replace("    get:", "    post:"),
        "gateway.yaml": routesService("", (text2) => text2.replace("paths: [/v1]", "paths: [/v1]\n        methods: [GET]"))
      },
      expect: "fail"
    },
    {
      says: "The document names a server that the gateway does not serve.",
      files: {
        "openapi.yaml": routesDocument.replace("routes.api.gov.bc.ca", "routes.apps.silver.devops.gov.bc.ca"),
        "gateway.yaml": routesService("")
      },
      expect: "fail"
    },
    {
      says: "Expressions are matched as Kong does it.",
      files: {
        "openapi.yaml": routesDocument.replace("  /routes:", "  /routes/{routeId}:"),
        "gateway.yaml": routesService("", (text2) => text2.replace("[/v1]", () => "['~/v1/routes/(?<id>[^/]+)$']"))
      },
      expect: "pass"
    },
    {
      says: "The gateway was made from the document, and takes the same paths.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": `_format_version: '3.0'
services:
  - name: routes
    url: https://routes.api.gov.bc.ca/v1
    routes: [{name: routes, paths: ['~/routes$'], methods: [GET], strip_path: false}]
`
      },
      expect: "pass"
    },
    {
      says: "The host is known when the template is rendered.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService("", (text2) => text2.replace("[routes.api.gov.bc.ca]", "[$GW_HOST]"))
      },
      expect: "unknown"
    }
  ]
});
function judge2(operations, context) {
  const routes = judgedRoutes(context);
  const hosts = routes.flatMap((route) => textsOf(route, "hosts"));
  const kinds2 = /* @__PURE__ */ new Map();
  const kindOf2 = (server) => {
    const kind = kinds2.get(server) ?? kindOfServer(server, hosts, context);
    kinds2.set(server, kind);
    return kind;
  };
  const missing2 = [];
  const open = [];
  const unserved = /* @__PURE__ */ new Map();
  let reached2 = 0;
  for (const operation of operations) {
    for (const server of serversFor(operation, kindOf2)) {
      const kind = kindOf2(server);
      if (kind === "unserved") {
        const says2 = `No route has the host ${server.host}; the routes have ${hosts.slice(0, 3).join(", ") || "none"}.`;
        unserved.set(server.where, { kind: "openapi", where: server.where, says: says2 });
        continue;
      }
      const host = kind === "nobody" ? void 0 : server.host;
      const path = server.basePath + operation.path;
      const taken = routeOf(operation, server, host, routes);
      const name = `${operation.method} ${host ?? ""}${path}`;
      if (!taken) missing2.push({ kind: "openapi", where: operation.where, says: `No route takes ${name}.` });
      else if (taken.match === "perhaps" && isForSome(taken.route)) {
        const says2 = `The route ${taken.route.name ?? ""} takes ${name} for some values of its parameters alone.`;
        missing2.push({ kind: "openapi", where: operation.where, says: says2 });
      } else if (taken.match === "perhaps")
        open.push(inGateway(taken.route, `Whether this route takes ${name} ${whyOpen(taken.route)}.`, "name"));
      else reached2++;
    }
  }
  const wrong = [...unserved.values(), ...atMost(missing2, 10, "operations without a route")];
  if (wrong.length > 0 && !serversAreSaid(context))
    return { status: "unknown", evidence: [noServers(context)], needs: "file" };
  if (wrong.length > 0) return { status: "fail", evidence: wrong };
  if (open.length > 0)
    return {
      status: "unknown",
      evidence: [...atMost(open, 5, "of the kind"), ...notRendered(context, "gateway")],
      needs: "file"
    };
  const where = routes[0];
  const says = `${reached2 === 1 ? "One operation at its server leads" : `${reached2} pairs of operation and server lead`} to a route.`;
  return { status: "pass", evidence: [inGateway(where, says, "name")] };
}
function isForSome({ data, document: document2 }) {
  return typeof data.expression !== "string" && !document2.unfilled;
}
function whyOpen({ data }) {
  return typeof data.expression === "string" ? "is in its expression, which is not read here" : "is known when the template is rendered";
}
function serversFor({ servers }, kindOf2) {
  const real = servers.filter((server) => !["nobody", "other"].includes(kindOf2(server)));
  if (real.length > 0) return real;
  const others3 = servers.filter((server) => kindOf2(server) === "other");
  return others3.length > 0 ? others3.slice(0, 1) : servers.slice(0, 1);
}
function kindOfServer({ host, basePath }, hosts, context) {
  if (host === void 0) return "nobody";
  if (isPlaceholderHost(host)) return "nobody";
  if (hosts.length === 0) return "served";
  const matches2 = hosts.map((one) => hostMatches(one, host));
  if (matches2.includes("yes")) return "served";
  const environment = environmentIn(host + basePath);
  if (environment !== void 0 && environment !== judgedEnvironment(context)) return "other";
  return matches2.includes("perhaps") ? "perhaps" : "unserved";
}
function serversAreSaid(context) {
  return serversOf(context).some(({ url }) => url !== "/") || operationsOf(context).some(({ servers }) => servers.some(({ url }) => url !== "/"));
}
function noServers(context) {
  const [first2] = serversOf(context);
  const says = "The document names no server, so nothing says at which host and base path it is served.";
  return { kind: "openapi", where: first2?.where ?? context.api.file, says };
}

// src/ready/probed.ts
function withProbe(answer, { against, support }) {
  if (answer.status === "not-applicable") return answer;
  if (against.length === 0) return { ...answer, evidence: [...answer.evidence, ...support] };
  const before = answer.status === "fail" ? answer.evidence : [];
  return { status: "fail", evidence: [...before, ...against] };
}
function probedAuthentication({ probe }) {
  const seen = probe?.authentication;
  if (!seen?.isSeen) return unseen(seen, "Whether credentials are demanded was not seen");
  const tell10 = (operation, says) => ({
    kind: "probe",
    where: operation.url,
    says: `${operation.operation} ${says}.`
  });
  const of = (outcome) => seen.operations.filter((one) => one.outcome === outcome);
  const answered = firstFew(of("answered"), (one) => tell10(one, `answers with ${one.status} without credentials`), 5);
  const demanded = firstFew(of("demanded"), (one) => tell10(one, `demands credentials (${one.status})`), 1);
  const unclear = firstFew(
    of("unclear"),
    (one) => tell10(one, `answers with ${one.status} without credentials, which shows nothing`),
    1
  );
  return { against: answered, support: [...demanded, ...unclear] };
}
function probedRateLimit({ probe }) {
  const seen = probe?.rateLimit;
  if (!seen?.isSeen) return unseen(seen, "Rate-limit headers were not seen");
  const says = seen.headers.length > 0 ? `Answers tell callers their limit (${seen.headers.slice(0, 3).join(", ")}).` : "Answers have no rate-limit headers: callers cannot see how much is left.";
  return { against: [], support: [{ kind: "probe", where: seen.where, says }] };
}
function probedSafeguards({ probe }) {
  if (!probe) return { against: [], support: [] };
  const { errors, cors, headers: headers2 } = probe;
  const against = [];
  const support = [];
  if (errors.isSeen) {
    for (const { where, status, says, isHeader } of errors.leaks.slice(0, 5))
      (isHeader ? support : against).push({
        kind: "probe",
        where,
        says: `An answer with status ${status} shows ${says}.`
      });
    if (errors.leaks.length === 0)
      support.push({
        kind: "probe",
        where: errors.where,
        says: `Nothing of the inside shows in ${errors.answers} answers.`
      });
  } else support.push(...unseen(errors, "Errors were not seen").support);
  if (cors.isSeen && cors.allows === "the asking origin" && cors.withCredentials) {
    const says = "A page of any origin may read answers with its visitor's credentials (CORS).";
    against.push({ kind: "probe", where: cors.where, says });
  } else if (cors.isSeen && (cors.allows === "everybody" || cors.allows === "the asking origin")) {
    support.push({
      kind: "probe",
      where: cors.where,
      says: "A page of any origin may read answers, without credentials (CORS)."
    });
  }
  if (headers2.isSeen) {
    const says = headers2.missing.length > 0 ? `Answers lack ${headers2.missing.join(" and ")}.` : "Answers have Strict-Transport-Security and nosniff.";
    support.push({ kind: "probe", where: headers2.where, says });
  }
  return { against, support };
}
function unseen(look, what) {
  return { against: [], support: look ? [{ kind: "probe", where: look.where, says: `${what}: ${look.why}.` }] : [] };
}

// src/ready/traffic/undecided.ts
var asking = /* @__PURE__ */ new Set(["opa", "request-callout"]);
var admitting = /* @__PURE__ */ new Set(["ip-restriction", "application-registration", "konnect-application-auth"]);
function perhapsGuarding(route, gateway2) {
  return pluginsOn(route, gateway2).filter((plugin2) => admitting.has(plugin2.data.name) || isUndecidedPlugin(plugin2));
}
function perhapsLimiting(route, gateway2) {
  return pluginsOn(route, gateway2).filter(
    (plugin2) => /rate-limiting|waiting-queue/.test(plugin2.data.name) || isUndecidedPlugin(plugin2)
  );
}
function isUndecidedPlugin(plugin2) {
  const name = plugin2.data.name.replace(/_\d+$/, "");
  if (name === "pre-function" || name === "post-function") return runsBefore(plugin2);
  return asking.has(name) || !pluginNames.has(name);
}
function runsBefore({ config }) {
  return ["certificate", "rewrite", "access", "functions"].some((phase) => {
    const list = own(config, phase);
    const code = (Array.isArray(list) ? list : []).filter((one) => typeof one === "string");
    return code.some((one) => one.split(/\r?\n/).some((line) => !/^\s*(--|$)/.test(line)));
  });
}
function unseenOn(routes, gateway2, fits3, verb) {
  const unseen2 = routes.slice(0, 5).map(
    (route) => inGateway(route, `What ${verb} the service of the route ${route.name ?? ""} is not seen here.`, "name")
  );
  const parts = loosePlugins(gateway2, fits3).slice(0, 3).map(
    (one) => inGateway(one, `${one.data.name} stands alone in a file; which services it ${verb} is not seen.`, "name")
  );
  const sometimes = routes.flatMap((route) => conditionalOn(route, gateway2, fits3)).slice(0, 3).map((one) => inGateway(one, `${one.data.name} works under a condition alone, which is not read here.`, "condition"));
  return [...unseen2, ...parts, ...sometimes];
}
function tellUndecided(plugin2, what) {
  const name = plugin2.data.name;
  const says = name === "ip-restriction" ? "ip-restriction lets some addresses in and asks nobody who they are." : `Whether ${name} ${what} is not seen from here.`;
  return inGateway(plugin2, says, "name");
}

// src/ready/items/r-13.ts
var pluginOfFlow = {
  "kong-api-key-acl": "key-auth",
  "kong-api-key-only": "key-auth",
  "client-credentials": "jwt-keycloak",
  "authorization-code": "oidc"
};
var r_13_default = defineItem({
  id: "R-13",
  title: "Gateway services are protected",
  section: "C",
  proves: "APS Production Readiness Checklist, Protect your API: ensure that your Gateway Services are protected",
  gate: "block",
  why: "A route without authentication is open to the whole internet, whatever the document says.",
  remedy: "Put an authentication plugin (key-auth with acl, jwt-keycloak, oidc) on the service or on every route, or say that the API is public: flow public in the product, security: [] in the document.",
  evidence: ["gateway-config", "probe", "manifest", "openapi", "attestation"],
  attestation: {
    states: "The API is protected by other means than the gateway, or what is open is meant to be open.",
    maxMonths: 12
  },
  check: (context) => withProbe(byFiles(context), probedAuthentication(context)),
  examples: [
    {
      says: "A plugin of the service demands a key.",
      files: { "openapi.yaml": routesDocument, "gateway.yaml": routesService(plugin("key-auth")) },
      expect: "pass"
    },
    {
      says: "The plugin is switched off.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(`${plugin("key-auth")}
  enabled: false`)
      },
      expect: "fail"
    },
    {
      says: "One of two routes is open.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(
          "",
          (text2) => text2.replace(
            "strip_path: false\n",
            `strip_path: false
        plugins: [{name: key-auth, tags: [ns.gw-abcde.prod]}]
      - {name: all, tags: [ns.gw-abcde.prod], hosts: [routes.api.gov.bc.ca], paths: [/]}
`
          )
        )
      },
      expect: "fail"
    },
    {
      says: "What is open is documentation alone.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(
          "",
          (text2) => text2.replace(
            "strip_path: false\n",
            `strip_path: false
        plugins: [{name: key-auth, tags: [ns.gw-abcde.prod]}]
      - {name: docs, tags: [ns.gw-abcde.prod], hosts: [routes.api.gov.bc.ca], paths: [/v1/docs, /v1/openapi.json]}
`
          )
        )
      },
      expect: "pass"
    },
    {
      says: "A route that is named for its documentation takes every path; a person states that this is meant.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(
          "",
          (text2) => text2.replace(
            "strip_path: false\n",
            `strip_path: false
        plugins: [{name: key-auth, tags: [ns.gw-abcde.prod]}]
      - {name: routes-swagger, tags: [ns.gw-abcde.prod], hosts: [routes.api.gov.bc.ca], paths: [/]}
`
          )
        ),
        ".specgate/attestations.yaml": attestationOf(
          "R-13",
          "by: {name: Ada Example, role: Security architect}\ndate: 2026-10-01\nstatement: The upstream serves nothing else."
        )
      },
      expect: "attested"
    },
    {
      says: "Who has no key passes as an anonymous consumer, and nobody says that this is meant.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(plugin("key-auth", "{anonymous: ce26955a-cf08-4907-9427-12d01c8bd94c}"))
      },
      expect: "unknown"
    },
    {
      says: "The product says that the API is public, and the document demands nothing.",
      files: {
        "openapi.yaml": routesDocument.replace("security: [{key: []}]\n", ""),
        "gateway.yaml": routesService(""),
        "product.yaml": routesProduct("name: prod, active: true, flow: public, services: [routes-prod]")
      },
      expect: "not-applicable"
    },
    {
      says: "The flow of the product rests on another plugin.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(plugin("basic-auth")),
        "product.yaml": routesProduct("name: prod, active: true, flow: kong-api-key-acl, services: [routes-prod]")
      },
      expect: "fail"
    },
    {
      says: "The traffic does not go through the gateway, and a person states how the API is protected.",
      files: {
        "openapi.yaml": routesDocument,
        "product.yaml": routesProduct("name: prod, active: true, flow: protected-externally"),
        ".specgate/attestations.yaml": attestationOf(
          "R-13",
          "by: {name: Ada Example, role: Security architect}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/architecture/17"
        )
      },
      expect: "attested"
    }
  ]
});
function byFiles(context) {
  if (isProtectedExternally(context)) return externally(context);
  const without = atApiConnect(context, guarded) ?? withoutGatewayFiles(context);
  if (without) return without;
  return answerForPublic(audienceOf(context)) ?? judge3(context);
}
function externally({ manifests }) {
  const says = "The flow is protected-externally: the gateway does not see the traffic, and a person states how it is protected.";
  const evidence = manifests.environments.slice(0, 3).map((environment) => inManifest(environment, says, "flow"));
  return { status: "unknown", evidence, needs: "attestation" };
}
function judge3(context) {
  const { gateway: gateway2 } = context;
  const routes = judgedRoutes(context);
  if (routes.length === 0) {
    const evidence = judgedServices(context).slice(0, 5).map((service) => inGateway(service, `The service ${service.name} has no route yet.`));
    return { status: "unknown", evidence, needs: "file" };
  }
  const guarded2 = routes.map((route) => ({ route, protection: protectionOf(route, gateway2) }));
  const open = guarded2.filter((one) => one.protection.kind === "open" && !isMeantOpen(one.route, routes, context));
  const undecided = open.filter(({ route }) => mayBeElsewhere(route, gateway2, isAuthentication));
  const named = open.filter(({ route }) => isNamedDocumentation(route));
  const told2 = (one) => undecided.includes(one) || named.includes(one);
  const otherwise3 = open.filter((one) => !told2(one) && perhapsGuarding(one.route, gateway2).length > 0);
  const wrong = [
    ...open.filter((one) => !told2(one) && !otherwise3.includes(one)).map(({ route }) => openRoute(route)),
    ...otherPlugin(context)
  ];
  if (wrong.length > 0) return { status: "fail", evidence: atMost(wrong, 10, "open routes") };
  if (undecided.length > 0) {
    const unseen2 = unseenOn(
      undecided.map(({ route }) => route),
      gateway2,
      isAuthentication,
      "guards"
    );
    return { status: "unknown", evidence: unseen2, needs: "file" };
  }
  const shown5 = guarded2.filter((one) => !named.includes(one) && !otherwise3.includes(one)).map(({ route, protection }) => tell2(route, protection));
  const twoTier = guarded2.filter(
    ({ route, protection }) => protection.kind === "two-tier" && !isMeantOpen(route, routes, context)
  );
  if (twoTier.length + named.length + otherwise3.length === 0)
    return { status: "pass", evidence: atMost(shown5, 10, "routes") };
  const toState = [
    ...twoTier.map(({ route, protection }) => tell2(route, protection)),
    ...named.map(({ route }) => widerThanItsName(route)),
    ...otherwise3.flatMap(
      ({ route }) => perhapsGuarding(route, gateway2).map((one) => tellUndecided(one, "asks callers who they are"))
    )
  ];
  return {
    status: "unknown",
    evidence: [...atMost(once(toState), 10, "routes"), ...shown5.slice(0, 5)],
    needs: "attestation"
  };
}
function widerThanItsName(route) {
  const { says, ...place2 } = openRoute(route);
  return { ...place2, says: `${says.replace(/\.$/, "")}; its name says documentation, its paths take more.` };
}
function openRoute(route) {
  const hasExpression = typeof route.data.expression === "string";
  const paths = textsOf(route, "paths").slice(0, 3).join(", ") || (hasExpression ? "what its expression takes" : "every path");
  const methods3 = textsOf(route, "methods").join(", ") || "every method";
  return inGateway(route, `The route ${route.name ?? ""} is open to everybody (${methods3} on ${paths}).`, "name");
}
function tell2(route, { kind, plugins }) {
  const [first2] = plugins;
  const name = route.name ?? "without a name";
  if (kind === "open" || !first2)
    return inGateway(
      route,
      `The route ${name} is open, as documentation, preflight requests or the document want it.`,
      "name"
    );
  if (kind === "terminated") return inGateway(first2, `The gateway itself answers on the route ${name}.`, "name");
  if (kind === "two-tier")
    return inGateway(
      first2,
      `On the route ${name} callers without credentials pass as an anonymous consumer.`,
      "config",
      "anonymous"
    );
  return inGateway(first2, `${first2.data.name} guards the route ${name}.`, "name");
}
function isMeantOpen(route, routes, context) {
  if (isPreflightOnly(route) || isForDocumentation(route)) return true;
  const taken = operationsTaken(route, routes, context);
  return taken.length > 0 && taken.every(isOpenOnPurpose);
}
function isOpenOnPurpose(operation) {
  return operation.security !== void 0 && isOpenToAll(operation);
}
function operationsTaken(route, routes, context) {
  return operationsOf(context).filter((operation) => routesOf(operation, routes).has(route));
}
function otherPlugin(context) {
  return flowsOf(context).flatMap(({ name, environment }) => {
    const wanted4 = Object.hasOwn(pluginOfFlow, name) ? pluginOfFlow[name] : void 0;
    if (wanted4 === void 0) return [];
    const listed2 = servicesOf(environment);
    return context.gateway.services.filter((service) => service.name !== void 0 && listed2.includes(service.name)).filter(
      (service) => ![...service.plugins, ...service.routes.flatMap(({ plugins }) => plugins)].some(
        (one) => one.data.name === wanted4 && isOn(one)
      )
    ).map(
      (service) => inGateway(service, `The flow ${name} rests on ${wanted4}, which ${service.name} does not have.`, "name")
    );
  });
}

// src/ready/items/r-14.ts
var r_14_default = defineItem({
  id: "R-14",
  title: "The gateway checks the credentials that the document names",
  section: "C",
  proves: "APS Production Readiness Checklist, Protect your API: Implement authentication to control who can access your API",
  gate: "block",
  why: "Consumers send what the document tells them to; where the gateway looks for something else, nobody gets in, or everybody.",
  remedy: "Name the same in both: the header of an apiKey scheme under key_names of key-auth, a bearer, OAuth 2 or OpenID Connect scheme for jwt-keycloak, jwt and oidc, HTTP basic for basic-auth.",
  evidence: ["openapi", "gateway-config", "attestation"],
  attestation: { states: "The upstream authenticates its callers itself, as the document says.", maxMonths: 12 },
  check(context) {
    const without = notThroughGateway(context) ?? atApiConnect(context, checked) ?? withoutGatewayFiles(context);
    return without ?? withoutOperations(context) ?? judge4(operationsOf(context), context);
  },
  examples: [
    {
      says: "Document and gateway name the same header.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(plugin("key-auth", "{key_names: [X-API-KEY]}"))
      },
      expect: "pass"
    },
    {
      says: "The gateway looks for the key in another header.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(plugin("key-auth", "{key_names: [apikey]}"))
      },
      expect: "fail"
    },
    {
      says: "The document asks for a token, the gateway for a key.",
      files: {
        "openapi.yaml": routesDocument.replace(
          "{type: apiKey, in: header, name: X-API-KEY}",
          "{type: http, scheme: bearer}"
        ),
        "gateway.yaml": routesService(plugin("key-auth"))
      },
      expect: "fail"
    },
    {
      says: "The gateway asks for a key that the document does not speak of.",
      files: {
        "openapi.yaml": routesDocument.replace("security: [{key: []}]\n", ""),
        "gateway.yaml": routesService(plugin("key-auth"))
      },
      expect: "fail"
    },
    {
      says: "The gateway checks nothing; a person states that the upstream does.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(""),
        ".specgate/attestations.yaml": attestationOf(
          "R-14",
          "by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: The application checks the key."
        )
      },
      expect: "attested"
    },
    {
      says: "The API is public.",
      files: {
        "openapi.yaml": routesDocument.replace("security: [{key: []}]\n", ""),
        "gateway.yaml": routesService(""),
        "product.yaml": routesProduct("name: prod, active: true, flow: public, services: [routes-prod]")
      },
      expect: "not-applicable"
    }
  ]
});
function judge4(operations, context) {
  const routes = judgedRoutes(context);
  const told2 = /* @__PURE__ */ new Map();
  for (const operation of operations) {
    for (const route of routesOf(operation, routes)) {
      const one = compare(operation, route, context);
      const key = `${one.verdict} ${one.evidence.says}`;
      if (!told2.has(key)) told2.set(key, one);
    }
  }
  const of = (...verdicts) => [...told2.values()].filter(({ verdict }) => verdicts.includes(verdict)).map(({ evidence }) => evidence);
  if (told2.size === 0) {
    const says = "No operation of the document leads to a route, so the two cannot be compared.";
    return { status: "unknown", evidence: [{ kind: "openapi", where: operations[0].where, says }], needs: "file" };
  }
  const wrong = of("differs", "unsaid");
  if (wrong.length > 0) return { status: "fail", evidence: atMost(wrong, 10, "of the kind") };
  const unguarded = of("unguarded");
  if (unguarded.length > 0)
    return { status: "unknown", evidence: atMost(unguarded, 5, "of the kind"), needs: "attestation" };
  if (of("open").length > 0) return { status: "unknown", evidence: of("open"), needs: "file" };
  if (of("agrees").length > 0) return { status: "pass", evidence: atMost(of("agrees"), 10, "of the kind") };
  return notDemanded(context, of("free"));
}
function notDemanded(context, free) {
  return answerForPublic(audienceOf(context)) ?? { status: "unknown", evidence: free.slice(0, 3), needs: "file" };
}
function compare(operation, route, context) {
  const plugins = authenticationOn(route, context.gateway);
  const name = `${operation.method} ${operation.path}`;
  const [first2] = plugins;
  if (!first2 && mayBeElsewhere(route, context.gateway, isAuthentication)) {
    const says = `What guards the service of the route ${route.name ?? ""} is not seen here.`;
    return { verdict: "open", evidence: inGateway(route, says, "name") };
  }
  if (!first2) {
    const says = isOpenToAll(operation) ? `Neither the document nor the gateway asks the callers of ${name} who they are.` : `The document asks for credentials, and the gateway checks none on the route ${route.name ?? ""}.`;
    return { verdict: isOpenToAll(operation) ? "free" : "unguarded", evidence: inGateway(route, says, "name") };
  }
  if (operation.security === void 0 || operation.security.length === 0) {
    const says = `${first2.data.name} asks for credentials on the route ${route.name ?? ""}, and the document names none.`;
    return { verdict: "unsaid", evidence: inGateway(first2, says, "name") };
  }
  const alternatives = operation.security.filter((names2) => names2.length > 0);
  const pairs = alternatives.flatMap((names2) => names2.flatMap((scheme) => plugins.map((one) => fits(scheme, one, context))));
  if (pairs.includes("yes")) {
    const says = `${first2.data.name} checks what the document asks for.`;
    return { verdict: "agrees", evidence: inGateway(first2, says, "name") };
  }
  if (pairs.includes("perhaps")) {
    const says = `Whether ${first2.data.name} looks where the document says is known when the template is rendered.`;
    return { verdict: "open", evidence: inGateway(first2, says, "config") };
  }
  return { verdict: "differs", evidence: inGateway(first2, difference(alternatives, first2, context), "name") };
}
function difference(alternatives, plugin2, context) {
  const asked = [...new Set(alternatives.flat())].slice(0, 3).map((name) => describe(name, context));
  const looked = plugin2.data.name === "key-auth" ? `key-auth looks for ${keyNames(plugin2).join(", ")}` : `the gateway has ${plugin2.data.name}`;
  return `The document asks for ${asked.join(" or ") || "nothing"}, ${looked}.`;
}
function schemeOf(name, { document: document2, resolve }) {
  const data = document2?.data;
  const schemes = resolve(own(own(data, "components"), "securitySchemes")) ?? resolve(own(data, "securityDefinitions"));
  const scheme = resolve(own(schemes, name));
  return isObject(scheme) ? scheme : void 0;
}
function describe(name, context) {
  const scheme = schemeOf(name, context);
  if (!scheme) return name.slice(0, 40);
  const type = toText(own(scheme, "type"));
  if (type === "apiKey") return `a key in the ${toText(own(scheme, "in"))} ${toText(own(scheme, "name")).slice(0, 60)}`;
  return type === "http" ? `HTTP ${toText(own(scheme, "scheme"))}` : type;
}
function fits(name, plugin2, context) {
  const scheme = schemeOf(name, context);
  if (!scheme) return "perhaps";
  const kinds2 = kindsOf(plugin2);
  const wanted4 = kindOf(scheme);
  if (!wanted4.some((kind) => kinds2.includes(kind))) return "no";
  if (plugin2.data.name !== "key-auth" || own(scheme, "type") !== "apiKey") return "yes";
  const place2 = own(scheme, "in");
  if (place2 === "cookie") return "no";
  if (own(plugin2.config, place2 === "query" ? "key_in_query" : "key_in_header") === false) return "no";
  const header = toText(own(scheme, "name"));
  const names2 = keyNames(plugin2);
  if (names2.some(hasPlaceholder)) return "perhaps";
  const plain = (text2) => text2.toLowerCase().replaceAll("_", "-");
  return names2.some((one) => place2 === "query" ? one === header : plain(one) === plain(header)) ? "yes" : "no";
}
function keyNames({ config }) {
  const names2 = own(config, "key_names");
  if (typeof names2 === "string") return [names2];
  const list = Array.isArray(names2) ? names2.filter((name) => typeof name === "string") : [];
  return list.length > 0 ? list : ["apikey"];
}
function kindOf(scheme) {
  switch (own(scheme, "type")) {
    case "apiKey":
      return toText(own(scheme, "name")).toLowerCase() === "authorization" ? ["apiKey", "token", "basic"] : ["apiKey"];
    case "http": {
      const kind = toText(own(scheme, "scheme")).toLowerCase();
      return kind === "basic" ? ["basic"] : kind === "hmac" ? ["hmac"] : ["token"];
    }
    case "basic":
      return ["basic"];
    case "oauth2":
    case "openIdConnect":
      return ["token"];
    case "mutualTLS":
      return ["mutualTLS"];
    default:
      return [];
  }
}

// src/ready/items/r-15.ts
var r_15_default = defineItem({
  id: "R-15",
  title: "Access is given to each consumer",
  section: "C",
  proves: "APS Production Readiness Checklist, Protect your API: manage the access of consumers",
  gate: "block",
  why: "Keys and tokens are issued for many APIs of a platform: without a check of whose they are, each of them opens this one too.",
  remedy: "Add acl with the appId of the environment under allow beside key-auth, or set consumer_match: true (or scope) in jwt-keycloak.",
  evidence: ["gateway-config", "manifest", "attestation"],
  attestation: { states: "Who may call is decided for each consumer, and access can be taken away.", maxMonths: 12 },
  check(context) {
    const without = notThroughGateway(context) ?? atApiConnect(context, subscribed) ?? withoutGatewayFiles(context);
    if (without) return without;
    const audience = audienceOf(context);
    if (audience.isPublic)
      return { status: "not-applicable", reason: "The API is public.", evidence: audience.evidence };
    return judge5(context);
  },
  examples: [
    {
      says: "The group of the environment alone is let in.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(`${plugin("key-auth")}
${plugin("acl", "{allow: [A1B2C3D4]}")}`),
        "product.yaml": routesProduct(
          "name: prod, appId: A1B2C3D4, active: true, approval: true, flow: kong-api-key-acl, services: [routes-prod]"
        )
      },
      expect: "pass"
    },
    {
      says: "The group is that of another environment.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(`${plugin("key-auth")}
${plugin("acl", "{allow: [FFFFFFFF]}")}`),
        "product.yaml": routesProduct(
          "name: prod, appId: A1B2C3D4, active: true, flow: kong-api-key-acl, services: [routes-prod]"
        )
      },
      expect: "fail"
    },
    {
      says: "Any key of the platform opens the API.",
      files: { "openapi.yaml": routesDocument, "gateway.yaml": routesService(plugin("key-auth")) },
      expect: "fail"
    },
    {
      says: "The token must belong to a known consumer.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(plugin("jwt-keycloak", "{consumer_match: true, consumer_match_claim: azp}"))
      },
      expect: "pass"
    },
    {
      says: "Keys without groups are the flow that was chosen, and a person states how access is given.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(plugin("key-auth")),
        "product.yaml": routesProduct(
          "name: prod, active: true, approval: true, flow: kong-api-key-only, services: [routes-prod]"
        ),
        ".specgate/attestations.yaml": attestationOf(
          "R-15",
          "by: {name: Ada Example, role: Product owner}\ndate: 2026-10-01\nstatement: Each request for a key is approved."
        )
      },
      expect: "attested"
    }
  ]
});
function judge5(context) {
  const routes = judgedRoutes(context);
  const told2 = routes.flatMap((route) => tell3(route, context));
  const of = (verdict) => told2.filter((one) => one.verdict === verdict).map(({ evidence }) => evidence);
  if (told2.length === 0) return asksNobody(context);
  if (of("unmanaged").length > 0) return { status: "fail", evidence: atMost(once(of("unmanaged")), 10, "of the kind") };
  if (of("chosen").length > 0)
    return {
      status: "unknown",
      evidence: [...atMost(once(of("chosen")), 5, "of the kind"), ...approvals(context)],
      needs: "attestation"
    };
  if (of("open").length > 0) return { status: "unknown", evidence: once(of("open")), needs: "file" };
  return { status: "pass", evidence: [...atMost(once(of("managed")), 10, "of the kind"), ...approvals(context)] };
}
function asksNobody(context) {
  const unseen2 = context.gateway.routes.find((route) => mayBeElsewhere(route, context.gateway, isAuthentication));
  if (unseen2) {
    const says2 = `What guards the service of the route ${unseen2.name ?? ""} is not seen here.`;
    return { status: "unknown", evidence: [inGateway(unseen2, says2, "name")], needs: "file" };
  }
  const [first2] = [...judgedServices(context), ...context.gateway.routes];
  const has = judgedServices(context).some(({ routes }) => routes.length > 0) || context.gateway.routes.length > 0;
  const says = has ? "The gateway asks nobody who they are, so it tells nobody apart (see R-13)." : "No service has a route yet, so nobody can call it.";
  return {
    status: "unknown",
    evidence: first2 ? [inGateway(first2, says, "name")] : noGatewayFiles(context),
    needs: "attestation"
  };
}
function tell3(route, context) {
  const plugins = pluginsOn(route, context.gateway);
  const [guard] = authenticationOn(route, context.gateway);
  if (!guard) return [];
  const acl = plugins.find(({ data }) => data.name === "acl");
  if (acl) return [byGroups(acl, route, context)];
  const told2 = byPlugin(guard, route, context);
  const isSeen = !mayBeElsewhere(route, context.gateway, (one) => one.data.name === "acl");
  if (told2.verdict !== "unmanaged" || isSeen) return [told2];
  return [
    {
      verdict: "open",
      evidence: inGateway(guard, "Whether acl stands beside it on the service is not seen here.", "name")
    }
  ];
}
function byGroups(acl, route, context) {
  const allow = own(acl.config, "allow") ?? own(acl.config, "whitelist");
  const groups = Array.isArray(allow) ? allow.map(toText) : [];
  if (groups.some(hasPlaceholder) || typeof allow === "string" && hasPlaceholder(allow))
    return {
      verdict: "open",
      evidence: inGateway(acl, "Which groups are let in is known when the template is rendered.", "config", "allow")
    };
  if (groups.length === 0)
    return {
      verdict: "unmanaged",
      evidence: inGateway(
        acl,
        "acl keeps groups out and lets everybody else in: name those who may call under allow.",
        "config"
      )
    };
  const ids = flowsOf(context).filter(
    ({ name, environment }) => name === "kong-api-key-acl" && servicesOf(environment).includes(route.service?.name ?? "")
  ).flatMap(({ environment }) => textAt(environment.data, "appId") ?? []).filter((id) => !hasPlaceholder(id));
  if (ids.length > 0 && !ids.some((id) => groups.includes(id))) {
    const says = `acl lets ${groups.slice(0, 3).join(", ")} in, and not the group of the environment, ${ids[0]}: nobody whom the portal gives access gets in.`;
    return { verdict: "unmanaged", evidence: inGateway(acl, says, "config", "allow") };
  }
  return {
    verdict: "managed",
    evidence: inGateway(acl, `acl lets only ${groups.slice(0, 3).join(", ")} in.`, "config", "allow")
  };
}
var restricting = [
  "scope",
  "roles",
  "realm_roles",
  "client_roles",
  "allowed_aud",
  "audience_required",
  "scopes_required",
  "roles_required",
  "groups_required",
  "consumer_claim"
];
function byPlugin(guard, route, context) {
  const { name } = guard.data;
  const match = own(guard.config, "consumer_match");
  const ignores = own(guard.config, "consumer_match_ignore_not_found");
  const takesUnknown = match === true && ignores === true;
  const key = restricts(guard);
  if (takesUnknown && key === void 0)
    return {
      verdict: "chosen",
      evidence: inGateway(
        guard,
        `${name} lets tokens of unknown consumers in too: who gets a token is decided at the identity provider.`,
        "config",
        "consumer_match_ignore_not_found"
      )
    };
  const isTemplate = [match, ignores].some((one) => typeof one === "string" && hasPlaceholder(one));
  if (match === true && !takesUnknown && !isTemplate)
    return {
      verdict: "managed",
      evidence: inGateway(guard, `${name} takes tokens of known consumers alone.`, "config", "consumer_match")
    };
  if (isTemplate)
    return {
      verdict: "open",
      evidence: inGateway(
        guard,
        "Whether tokens must belong to consumers is known when the template is rendered.",
        "config",
        "consumer_match"
      )
    };
  if (key !== void 0)
    return { verdict: "managed", evidence: inGateway(guard, `${name} demands ${key} of a token.`, "config", key) };
  if (["oidc", "openid-connect", "saml", "ldap-auth", "ldap-auth-advanced"].includes(name))
    return {
      verdict: "chosen",
      evidence: inGateway(
        guard,
        `${name} lets everybody in whom the identity provider knows; whom it lets in is decided there.`,
        "name"
      )
    };
  const isChosen = flowsOf(context).some(
    (flow) => flow.name === "kong-api-key-only" && route.service !== void 0 && lists(flow.environment, route.service) !== "no"
  );
  if (isChosen && name === "key-auth")
    return {
      verdict: "chosen",
      evidence: inGateway(guard, "The flow kong-api-key-only takes every key of the platform.", "name")
    };
  const what = name === "jwt-keycloak" ? "every token of its issuers" : "the credentials of every consumer of the gateway";
  return {
    verdict: "unmanaged",
    evidence: inGateway(
      guard,
      `${name} without acl${name === "jwt-keycloak" ? ", consumer_match or scope" : ""} takes ${what}.`,
      "name"
    )
  };
}
function restricts({ config }) {
  return restricting.find((one) => isFilled(own(config, one)));
}
function isFilled(value) {
  return Array.isArray(value) ? value.length > 0 : typeof value === "string" && value !== "";
}
function approvals(context) {
  return flowsOf(context).slice(0, 3).map(
    ({ environment }) => inManifest(
      environment,
      own(environment.data, "approval") === true ? "Requests for access wait for an approval." : "Requests for access need no approval: who asks gets in.",
      "approval"
    )
  );
}

// src/ready/items/r-16.ts
var r_16_default = defineItem({
  id: "R-16",
  title: "Rate limiting prevents abuse",
  section: "C",
  proves: "APS Production Readiness Checklist, Protect your API: Rate limiting",
  gate: "block",
  why: "One caller in a loop takes the service from all others; the gateway is the only place that can stop it before it costs.",
  remedy: "Add rate-limiting to the service (or to every route) with a number for second, minute or hour, not above what info.x-slo.throughput promises.",
  evidence: ["gateway-config", "probe", "openapi", "attestation"],
  attestation: {
    states: "Calls are limited before they reach the service, by other means than the gateway.",
    maxMonths: 12
  },
  check(context) {
    if (isProtectedExternally(context)) {
      const says = "The flow is protected-externally: the gateway does not see the traffic, and a person states how it is limited.";
      const evidence = context.manifests.environments.slice(0, 3).map((one) => inManifest(one, says, "flow"));
      return { status: "unknown", evidence, needs: "attestation" };
    }
    return withProbe(
      atApiConnect(context, limited) ?? withoutGatewayFiles(context) ?? judge6(context),
      probedRateLimit(context)
    );
  },
  examples: [
    {
      says: "The service has a limit.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(plugin("rate-limiting", "{minute: 600}"))
      },
      expect: "pass"
    },
    {
      says: "Nothing limits the calls.",
      files: { "openapi.yaml": routesDocument, "gateway.yaml": routesService(plugin("key-auth")) },
      expect: "fail"
    },
    {
      says: "The gateway allows more than is promised.",
      files: {
        "openapi.yaml": routesDocument.replace(
          "version: 1.0.0}",
          "version: 1.0.0, x-slo: {throughput: 5 requests/second}}"
        ),
        "gateway.yaml": routesService(plugin("rate-limiting", "{minute: 600}"))
      },
      expect: "fail"
    },
    {
      says: "The number is known when the template is rendered.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(plugin("rate-limiting", "{minute: $RATE_LIMIT}"))
      },
      expect: "unknown"
    },
    {
      says: "The traffic does not go through the gateway, and a person states how it is limited.",
      files: {
        "openapi.yaml": routesDocument,
        "product.yaml": routesProduct("name: prod, active: true, flow: protected-externally"),
        ".specgate/attestations.yaml": attestationOf(
          "R-16",
          "by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: The load balancer limits calls."
        )
      },
      expect: "attested"
    }
  ]
});
function judge6(context) {
  const { gateway: gateway2 } = context;
  const routes = judgedRoutes(context);
  const lone = judgedServices(context).filter(({ routes: own2 }) => own2.length === 0);
  const limited2 = routes.filter((route) => !isPreflightOnly(route) && protectionOf(route, gateway2).kind !== "terminated").map((route) => ({ route, limits: limitsOn(route, gateway2) }));
  const lacking3 = limited2.filter(({ limits }) => !limits.some((limit) => limit.windows.length > 0 || limit.isUndecided));
  const unseen2 = lacking3.filter(({ route }) => mayBeElsewhere(route, gateway2, isLimit));
  const perhaps = lacking3.flatMap((one) => unseen2.includes(one) ? [] : perhapsLimited(one, gateway2));
  const without = lacking3.filter((one) => !unseen2.includes(one) && perhapsLimited(one, gateway2).length === 0);
  const above = limited2.flatMap(({ limits }) => abovePromise2(limits, context));
  const wrong = [...unlimitedParts(without, limited2), ...once(above)];
  if (wrong.length > 0) return { status: "fail", evidence: atMost(wrong, 10, "of the kind") };
  if (unseen2.length > 0) {
    const evidence = unseenOn(
      unseen2.map(({ route }) => route),
      gateway2,
      isLimit,
      "limits"
    );
    return { status: "unknown", evidence, needs: "file" };
  }
  if (perhaps.length > 0)
    return { status: "unknown", evidence: atMost(once(perhaps), 5, "of the kind"), needs: "attestation" };
  if (limited2.length === 0 && lone.length === 0)
    return { status: "not-applicable", reason: "The gateway answers every call itself: no call reaches a service." };
  if (limited2.length === 0)
    return {
      status: "unknown",
      evidence: lone.slice(0, 5).map((service) => inGateway(service, `The service ${service.name} has no route yet.`)),
      needs: "file"
    };
  const undecided = limited2.flatMap(
    ({ limits }) => limits.filter((limit) => limit.isUndecided && (limit.windows.length === 0 || throughputOf(context) !== void 0))
  );
  if (undecided.length > 0) {
    const says = "The limit is known when the template is rendered.";
    const open = once(undecided.map(({ where }) => ({ kind: "gateway-config", where, says })));
    return {
      status: "unknown",
      evidence: [...atMost(open, 5, "of the kind"), ...notRendered(context, "gateway")],
      needs: "file"
    };
  }
  const told2 = once(limited2.flatMap(({ limits }) => limits.filter(({ windows }) => windows.length > 0).map(tell4)));
  return { status: "pass", evidence: [...atMost(told2, 10, "of the kind"), ...promised(routes, context)] };
}
function perhapsLimited({ route, limits }, gateway2) {
  if (limits.length > 0) return [];
  const plugins = perhapsLimiting(route, gateway2).map((one) => tellUndecided(one, "limits the calls"));
  if (plugins.length > 0 || protectionOf(route, gateway2).kind !== "closed") return plugins;
  const says = "It limits a consumer or a group of them; whether everybody who gets in has a limit, no file shows.";
  return limitsForSome(route, gateway2).filter(({ windows }) => windows.length > 0).map(({ where }) => ({ kind: "gateway-config", where, says }));
}
function unlimitedParts(without, all) {
  const bare = new Set(
    without.map(({ route }) => route.service).filter((service) => service && all.every(({ route, limits }) => route.service !== service || limits.length === 0))
  );
  const services = [...bare].map(
    (service) => inGateway(service, `Nothing limits the calls of the service ${service.name ?? ""}.`, "name")
  );
  return [
    ...services,
    ...without.filter(({ route }) => !bare.has(route.service)).map(({ route, limits }) => unlimited2(route, limits))
  ];
}
function unlimited2(route, limits) {
  const [first2] = limits;
  if (!first2) return inGateway(route, `Nothing limits the calls of the route ${route.name ?? ""}.`, "name");
  const says = `${first2.plugin.data.name} has no number for second, minute, hour, day, month or year.`;
  return { kind: "gateway-config", where: first2.where, says };
}
function tell4({ plugin: { data }, windows, by, where }) {
  const says = `${data.name} allows ${windows.map((window) => window.says).join(", ")} by ${by}.`;
  return { kind: "gateway-config", where, says };
}
function abovePromise2(limits, context) {
  const promise = throughputOf(context);
  const rate = perSecond(limits);
  const [first2] = limits;
  if (!promise || rate === void 0 || !first2 || rate <= promise.perSecond * rounding) return [];
  const says = `The gateway allows ${shown2(rate)} calls a second, more than the ${promise.text} that the document promises (${promise.where}).`;
  return [{ kind: "gateway-config", where: first2.where, says }];
}
function promised(routes, context) {
  const promise = throughputOf(context);
  if (!promise) return [];
  const more = morePromised(routes, context.gateway, promise.perSecond);
  const says = `The document promises ${promise.text}; the gateway allows no more${more.length > 0 ? ", but for some" : ""}.`;
  return [{ kind: "openapi", where: promise.where, says }, ...more.slice(0, 3)];
}
function shown2(rate) {
  return toText(Math.round(rate * 100) / 100);
}

// src/ready/items/r-17.ts
var hiding = /* @__PURE__ */ new Set([
  "key-auth",
  "basic-auth",
  "hmac-auth",
  "ldap-auth",
  "oauth2",
  "key-auth-enc",
  "ldap-auth-advanced",
  "vault-auth"
]);
var securityHeaders = /^(strict-transport-security|x-content-type-options|content-security-policy|x-frame-options|cache-control|referrer-policy)\s*:/i;
var r_17_default = defineItem({
  id: "R-17",
  title: "The data that the services handle are safeguarded",
  section: "C",
  proves: "APS Production Readiness Checklist, Protect your API: safeguard your APIs and the data they handle",
  gate: "warn",
  why: "Behind the gateway the calls travel on: over plain HTTP everybody on the way reads them, and a key that is handed on ends in the logs of the upstream.",
  remedy: "Call the upstream by https (inside the cluster <service>.<namespace>.svc will do), and set hide_credentials: true in the authentication plugins.",
  evidence: ["gateway-config", "probe", "openapi", "manifest", "attestation"],
  attestation: {
    states: "The safeguards fit the class of the data, between the gateway and the upstream too.",
    maxMonths: 12
  },
  check: (context) => withProbe(
    atApiConnect(context, encrypted) ?? withoutGatewayFiles(context) ?? judge7(context),
    probedSafeguards(context)
  ),
  examples: [
    {
      says: "The upstream is called by https, and the key stays at the gateway.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(plugin("key-auth", "{hide_credentials: true}"))
      },
      expect: "pass"
    },
    {
      says: "The upstream is a public host, called by plain HTTP.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService("", (text2) => text2.replace("https://routes.internal", "http://routes.internal"))
      },
      expect: "fail"
    },
    {
      says: "The key is handed on to the upstream.",
      files: { "openapi.yaml": routesDocument, "gateway.yaml": routesService(plugin("key-auth")) },
      expect: "fail"
    },
    {
      says: "The data are protected, so that a person states that the safeguards fit.",
      files: {
        "openapi.yaml": routesDocument.replace("version: 1.0.0}", "version: 1.0.0, x-security-class: PROTECTED B}"),
        "gateway.yaml": routesService(plugin("key-auth", "{hide_credentials: true}")),
        ".specgate/attestations.yaml": attestationOf(
          "R-17",
          "by: {name: Ada Example, role: Security architect}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/architecture/17"
        )
      },
      expect: "attested"
    }
  ]
});
function judge7(context) {
  const services = judgedServices(context);
  const ways = services.map((service) => wayOf(service, context));
  const guards = new Set(
    services.flatMap((service) => service.routes.flatMap((route) => pluginsOn(route, context.gateway))).filter((one) => kindsOf(one).length > 0)
  );
  const keys = [...guards].flatMap(credentials);
  const wrong = [...ways, ...keys].filter((one) => one.verdict === "fail").map(({ evidence }) => evidence);
  if (wrong.length > 0) return { status: "fail", evidence: atMost(wrong, 10, "of the kind") };
  const open = [...ways, ...keys].filter((one) => one.verdict === "unknown").map(({ evidence }) => evidence);
  const fine = [...ways, ...keys].filter((one) => one.verdict === "pass").map(({ evidence }) => evidence);
  if (open.length > 0 || fine.length === 0) {
    const nothing2 = {
      kind: "gateway-config",
      where: "gateway configuration",
      says: "No service with an upstream is here."
    };
    return { status: "unknown", evidence: open.length > 0 ? atMost(open, 5, "of the kind") : [nothing2], needs: "file" };
  }
  const told2 = [...atMost(fine, 10, "of the kind"), ...headers(context)];
  const security = securityClassOf(context);
  if (security && !security.isPublic && /PROTECTED [BC]|HIGH|MEDIUM-PERSONAL/.test(security.name))
    return { status: "unknown", evidence: [security.evidence, ...told2], needs: "attestation" };
  return { status: "pass", evidence: told2 };
}
var encryptedProtocols = /* @__PURE__ */ new Set(["https", "grpcs", "tls", "tls_passthrough", "wss"]);
function wayOf(service, context) {
  const address = addressOf(service, context.gateway);
  if (!address)
    return {
      verdict: "unknown",
      evidence: inGateway(service, `The service ${service.name ?? ""} has no upstream here.`)
    };
  const { protocol, hosts, path } = address;
  const tell10 = (verdict, says) => ({
    verdict,
    evidence: inGateway(service, says, ...path)
  });
  if (protocol !== void 0 && encryptedProtocols.has(protocol))
    return tell10("pass", `${service.name} is called by ${protocol}.`);
  if (hosts.every(isInside)) return tell10("pass", `${service.name} is called inside its own network (${hosts[0]}).`);
  if (protocol === void 0 || hosts.some((host) => /[${]/.test(host)))
    return tell10("unknown", `How ${service.name} is called is known when the template is rendered.`);
  return tell10("fail", `${service.name} is called by plain ${protocol} at ${hosts.find((host) => !isInside(host))}.`);
}
function isInside(host) {
  return isClusterHost(host) || !/[.:$]/.test(host) || host === "127.0.0.1" || host === "[::1]";
}
function credentials(one) {
  if (!hiding.has(one.data.name)) return [];
  const hide = own(one.config, "hide_credentials");
  if (hide === true)
    return [
      {
        verdict: "pass",
        evidence: inGateway(
          one,
          `${one.data.name} keeps the credentials at the gateway.`,
          "config",
          "hide_credentials"
        )
      }
    ];
  if (typeof hide === "string")
    return [
      {
        verdict: "unknown",
        evidence: inGateway(
          one,
          "Whether credentials are handed on is known when the template is rendered.",
          "config",
          "hide_credentials"
        )
      }
    ];
  return [
    {
      verdict: "fail",
      evidence: inGateway(
        one,
        `${one.data.name} hands the credentials on to the upstream (hide_credentials is off).`,
        "config",
        "hide_credentials"
      )
    }
  ];
}
function headers(context) {
  return context.gateway.plugins.filter((one) => one.data.name === "response-transformer" && isOn(one)).flatMap((one) => {
    const added = ["add", "replace", "append"].flatMap((key) => {
      const list = own(own(one.config, key), "headers");
      return Array.isArray(list) ? list.filter((header) => typeof header === "string") : [];
    });
    const found = added.filter((header) => securityHeaders.test(header)).map((header) => header.split(":")[0].trim());
    return found.length > 0 ? [inGateway(one, `The gateway adds ${[...new Set(found)].join(", ")}.`, "config")] : [];
  }).slice(0, 3);
}

// src/ready/items/r-18.ts
var wanted = ["title", "notes", "organization", "organizationUnit"];
var r_18_default = defineItem({
  id: "R-18",
  title: "The dataset is written with its metadata",
  section: "D",
  proves: "APS Production Readiness Checklist, Share your API: author a Dataset with the metadata of the API",
  gate: "block",
  why: "The directory lists APIs by their dataset: without title, description and organization nobody finds the API or knows whose it is.",
  remedy: "Write a manifest of the kind DraftDataset with name, title, notes, organization and organizationUnit, or name the record of the BC Data Catalogue in the product.",
  evidence: ["manifest", "gateway", "catalogue"],
  check(context) {
    const elsewhere2 = notOnPortal(context);
    if (elsewhere2) return elsewhere2;
    const { datasets } = context.manifests;
    if (datasets.length === 0) return withoutDataset(context);
    const refused = validationOf(context).manifests.findings.filter(
      (one) => one.verdict === "refused" && one.stage === "manifest" && datasets.some(({ file, line }) => file === one.file && isIn(one.line, line(), context))
    );
    const wrong = [
      ...refused.map(
        ({ file, line, message, remedy }) => ({
          kind: "manifest",
          where: `${file}:${line}`,
          says: `${message}. ${remedy}`
        })
      ),
      ...datasets.flatMap(
        (dataset2) => wanted.filter((key) => !isFilled2(own(dataset2.data, key))).map((key) => inManifest(dataset2, `The dataset ${dataset2.name ?? ""} has no ${key}.`))
      )
    ];
    if (wrong.length > 0) return { status: "fail", evidence: wrong.slice(0, 10) };
    const open = datasets.filter(
      ({ data }) => [textAt(data, "organization"), textAt(data, "organizationUnit")].some(
        (text2) => text2 !== void 0 && hasPlaceholder(text2)
      )
    );
    if (open.length > 0) return { status: "unknown", evidence: notRendered(context, "manifests"), needs: "file" };
    return {
      status: "pass",
      evidence: datasets.map((dataset2) => inManifest(dataset2, `The dataset ${dataset2.name} has its metadata.`, "name"))
    };
  },
  examples: [
    {
      says: "The dataset is complete.",
      files: { "openapi.yaml": routesDocument, "dataset.yaml": routesDataset },
      expect: "pass"
    },
    {
      says: "It lacks the unit of the organization.",
      files: { "openapi.yaml": routesDocument, "dataset.yaml": routesDataset.replace("organizationUnit: roads\n", "") },
      expect: "fail"
    },
    {
      says: "A value is none that the portal knows.",
      files: {
        "openapi.yaml": routesDocument,
        "dataset.yaml": routesDataset.replace("security_class: PUBLIC", "security_class: public")
      },
      expect: "fail"
    },
    {
      says: "The product names a record that is not here; it may be in the catalogue.",
      files: {
        "openapi.yaml": routesDocument,
        "product.yaml": routesProduct("name: prod, active: false, flow: public")
      },
      expect: "unknown"
    }
  ]
});
function isFilled2(value) {
  return typeof value === "string" && value.trim() !== "";
}
function isIn(line, first2, { manifests }) {
  const next = manifests.all.map((one) => one.line()).filter((one) => one > first2);
  return line >= first2 && (next.length === 0 || line < Math.min(...next));
}
function withoutDataset(context) {
  const { live, manifests } = context;
  const named = manifests.products.filter(({ data }) => isFilled2(own(data, "dataset")));
  if (named.length === 0) return { status: "unknown", evidence: [noManifests(context, "DraftDataset")], needs: "file" };
  const listed2 = [...live?.answers.live ?? [], ...live?.answers.preview ?? []];
  const told2 = named.map((product) => {
    const name = textAt(product.data, "dataset");
    const shown5 = listed2.find(({ dataset: dataset2 }) => dataset2 === name);
    return shown5 && live ? {
      isThere: true,
      evidence: {
        kind: "gateway",
        where: live.url,
        says: `The directory shows the dataset ${name} (${shown5.title.slice(0, 80)}).`
      }
    } : {
      isThere: false,
      evidence: inManifest(
        product,
        `The product names the dataset ${name}, which may be a record of the BC Data Catalogue; nothing is fetched from there: commit it as a DraftDataset, or let the portal be asked.`,
        "dataset"
      )
    };
  });
  const evidence = told2.map((one) => one.evidence);
  return told2.every(({ isThere }) => isThere) ? { status: "pass", evidence } : { status: "unknown", evidence, needs: "catalogue" };
}

// src/ready/items/r-19.ts
var r_19_default = defineItem({
  id: "R-19",
  title: "The services are bundled into a product",
  section: "D",
  proves: "APS Production Readiness Checklist, Share your API: bundle your Gateway Services into a Product",
  gate: "block",
  why: "Consumers ask for access to a product; a service that no product has can be called by nobody who is not told of it.",
  remedy: "Write a manifest of the kind Product whose environment (prod) lists the names of the gateway services, each as it stands in the gateway configuration.",
  evidence: ["manifest", "gateway", "gateway-config"],
  check(context) {
    const elsewhere2 = notOnPortal(context);
    if (elsewhere2) return elsewhere2;
    const { products } = context.manifests;
    if (products.length === 0) return byGateway4(context);
    const wrong = [...refusals3(context), ...withoutEnvironment(context), ...missing(context)];
    if (wrong.length > 0) return { status: "fail", evidence: wrong.slice(0, 10) };
    const environments = environmentsNamed(judgedEnvironment(context), context);
    const isOpen2 = environments.length === 0 || environments.some((one) => servicesOf(one).some(hasPlaceholder));
    const templates = notRendered(context, "manifests");
    if (isOpen2)
      return {
        status: "unknown",
        evidence: templates.length > 0 ? templates : [noManifests(context, "Product")],
        needs: "file"
      };
    const listed2 = environments.filter((one) => servicesOf(one).length > 0);
    const external = environments.filter((one) => textAt(one.data, "flow") === "protected-externally");
    if (listed2.length === 0 && external.length === 0)
      return {
        status: "fail",
        evidence: environments.map((one) => inManifest(one, `The environment ${one.name} lists no service.`, "name"))
      };
    if (context.gateway.services.length === 0 && listed2.length > 0 && !context.live?.answers.services) {
      const says = "Whether the gateway has these services is not seen: no gateway file of this API is here.";
      return { status: "unknown", evidence: listed2.map((one) => inManifest(one, says, "services")), needs: "gateway" };
    }
    const told2 = environments.map(
      (one) => inManifest(
        one,
        `The environment ${one.name} bundles ${servicesOf(one).join(", ") || "no service (protected-externally)"}.`,
        "services"
      )
    );
    return { status: "pass", evidence: told2 };
  },
  examples: [
    {
      says: "The environment lists the service of the gateway configuration.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(""),
        "product.yaml": routesProduct("name: prod, active: true, flow: public, services: [routes-prod]")
      },
      expect: "pass"
    },
    {
      says: "The name of the service is another one.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(""),
        "product.yaml": routesProduct("name: prod, active: true, flow: public, services: [route-prod]")
      },
      expect: "fail"
    },
    {
      says: "The product has no environment for production.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(""),
        "product.yaml": routesProduct("name: dev, active: true, flow: public, services: [routes-prod]")
      },
      expect: "fail"
    },
    {
      says: "No product is here; it may have been made in the portal.",
      files: { "openapi.yaml": routesDocument, "gateway.yaml": routesService("") },
      expect: "unknown"
    }
  ]
});
function byGateway4(context) {
  const { live } = context;
  const products = live?.answers.products;
  if (!live || !products)
    return {
      status: "unknown",
      evidence: [
        noManifests(context, "Product"),
        { kind: "gateway", where: "the gateway", says: "Nobody asked the portal for its products." }
      ],
      needs: "gateway"
    };
  const wanted4 = judgedEnvironment(context);
  const fitting = products.filter(({ environments }) => environments.some(({ name }) => name === wanted4));
  const says = fitting.length > 0 ? `The portal has the product ${fitting[0].name} with the environment ${wanted4}.` : `No product in the portal has the environment ${wanted4}.`;
  return { status: fitting.length > 0 ? "pass" : "fail", evidence: [{ kind: "gateway", where: live.url, says }] };
}
function refusals3(context) {
  const files = new Set(
    [...context.manifests.products, ...context.manifests.environments].map(({ file, line }) => `${file}:${line()}`)
  );
  const { products } = context.manifests;
  return validationOf(context).manifests.findings.filter(({ verdict, stage }) => verdict === "refused" && stage === "manifest").filter(
    ({ file, line }) => files.size > 0 && products.some((product) => product.file === file && line >= product.line() && line <= lastLine(product))
  ).map(({ file, line, message, remedy }) => ({
    kind: "manifest",
    where: `${file}:${line}`,
    says: `${message}. ${remedy}`
  }));
}
function lastLine(product) {
  const visit = (value, path) => {
    if (typeof value !== "object" || value === null) return product.line(...path);
    const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    return Math.max(product.line(...path), ...entries.map(([key, child]) => visit(child, [...path, key])));
  };
  return visit(product.data, []);
}
function withoutEnvironment(context) {
  const wanted4 = judgedEnvironment(context);
  const { environments, products } = context.manifests;
  const names2 = environments.map(({ name }) => name ?? "");
  if (names2.includes(wanted4) || names2.some(hasPlaceholder)) return [];
  const has = names2.length === 0 ? "none" : names2.join(", ");
  return products.map(
    (product) => inManifest(
      product,
      `The product ${product.name ?? ""} has no environment ${wanted4} (it has ${has}).`,
      "environments"
    )
  );
}
function missing(context) {
  const { gateway: gateway2, live } = context;
  const known9 = /* @__PURE__ */ new Set([
    ...gateway2.services.map(({ name }) => name),
    ...(live?.answers.services ?? []).map(({ name }) => name)
  ]);
  if (known9.size === 0 || [...known9].some((name) => name === void 0 || hasPlaceholder(name))) return [];
  return environmentsNamed(judgedEnvironment(context), context).flatMap(
    (environment) => servicesOf(environment).map((name, index) => ({ name, index })).filter(({ name }) => !known9.has(name) && !hasPlaceholder(name)).map(
      ({ name, index }) => inManifest(environment, `No gateway file here has the service ${name}.`, "services", index)
    )
  );
}

// src/ready/items/r-20.ts
var r_20_default = defineItem({
  id: "R-20",
  title: "The gateway is assigned to an organization and a business unit",
  section: "D",
  proves: "APS Production Readiness Checklist, Share your API: associate your Gateway with an Organization and Business Unit",
  gate: "block",
  why: "The portal lets no environment become active before an administrator of the organization has taken the gateway in, and demands that the dataset is of the same unit.",
  remedy: "Ask the administrator of the organization (in the portal, or with gwa) to assign and enable the gateway, and give the dataset the same organization and organizationUnit.",
  evidence: ["gateway", "manifest"],
  check(context) {
    const elsewhere2 = notOnPortal(context);
    if (elsewhere2) return elsewhere2;
    const { datasets } = context.manifests;
    const lacking3 = datasets.flatMap(
      (dataset2) => ["organization", "organizationUnit"].filter((key) => (textAt(dataset2.data, key) ?? "") === "").map((key) => inManifest(dataset2, `The dataset ${dataset2.name ?? ""} names no ${key}.`))
    );
    if (lacking3.length > 0) return { status: "fail", evidence: lacking3 };
    return byGateway5(context) ?? unasked(context);
  },
  examples: [
    {
      says: "The dataset names organization and unit; whose the gateway is, only the portal knows.",
      files: { "openapi.yaml": routesDocument, "dataset.yaml": routesDataset },
      expect: "unknown"
    },
    {
      says: "The dataset names no unit.",
      files: { "openapi.yaml": routesDocument, "dataset.yaml": routesDataset.replace("organizationUnit: roads\n", "") },
      expect: "fail"
    },
    {
      says: "The API is published on Kong.",
      files: {
        "openapi.yaml": routesDocument,
        "kong.yaml": '_format_version: "3.0"\nservices: [{name: routes, url: https://a.internal, routes: [{name: r, paths: [/]}]}]\n'
      },
      expect: "not-applicable"
    }
  ]
});
function owner(dataset2) {
  const says = `The dataset is of ${textAt(dataset2.data, "organization")} (${textAt(dataset2.data, "organizationUnit")}).`;
  return inManifest(dataset2, says, "organization");
}
function byGateway5({ live, manifests }) {
  const organization = live?.answers.organization;
  if (!live || organization === void 0) return void 0;
  if (organization === null) {
    const says2 = "The gateway belongs to no organization.";
    return { status: "fail", evidence: [{ kind: "gateway", where: live.url, says: says2 }] };
  }
  const { name, unit, enabled } = organization;
  const says = `The gateway belongs to ${name} (${unit}) ${enabled ? "and is enabled" : "and is not enabled yet"}.`;
  const told2 = { kind: "gateway", where: live.url, says };
  if (!enabled) return { status: "fail", evidence: [told2] };
  const others3 = manifests.datasets.filter(({ data }) => {
    const [theirs, theirUnit] = [textAt(data, "organization") ?? "", textAt(data, "organizationUnit") ?? ""];
    return theirs !== name && !hasPlaceholder(theirs) || theirUnit !== unit && !hasPlaceholder(theirUnit);
  });
  if (others3.length > 0) return { status: "fail", evidence: [told2, ...others3.map(owner)] };
  return { status: "pass", evidence: [told2, ...manifests.datasets.map(owner)] };
}
function unasked(context) {
  const { live, manifests } = context;
  const refused = live?.refused.get("organization");
  return {
    status: "unknown",
    evidence: [
      ...manifests.datasets.length > 0 ? manifests.datasets.map(owner) : [noManifests(context, "DraftDataset")],
      {
        kind: "gateway",
        where: live?.url ?? "the gateway",
        says: refused ?? "Nobody asked the portal whose the gateway is."
      }
    ],
    needs: "gateway"
  };
}

// src/ready/items/r-21.ts
var r_21_default = defineItem({
  id: "R-21",
  title: "The product was previewed in the directory",
  section: "D",
  proves: "APS Production Readiness Checklist, Share your API: preview your Product in the API Directory",
  gate: "warn",
  why: "Title, links and access steps are read by people; only the preview shows what they will see.",
  remedy: "Publish the product with active: false, look at its preview in the portal, and state who looked and when.",
  evidence: ["gateway", "attestation"],
  attestation: { states: "The listing was looked at in the preview, and is right.", maxMonths: 12 },
  check(context) {
    const elsewhere2 = notOnPortal(context);
    if (elsewhere2) return elsewhere2;
    return byGateway6(context) ?? toBeStated();
  },
  examples: [
    {
      says: "Somebody looked at it.",
      files: {
        "openapi.yaml": routesDocument,
        "dataset.yaml": routesDataset,
        ".specgate/attestations.yaml": attestationOf(
          "R-21",
          "by: {name: Ada Example, role: Product owner}\ndate: 2026-11-01\nstatement: Title, links and access steps are right."
        )
      },
      expect: "attested"
    },
    {
      says: "Nobody says so, and the portal was not asked.",
      files: { "openapi.yaml": routesDocument, "dataset.yaml": routesDataset },
      expect: "unknown"
    }
  ]
});
function byGateway6({ live, manifests }) {
  const preview = live?.answers.preview;
  const [dataset2] = manifests.datasets;
  if (!live || !preview || !dataset2) return void 0;
  const shown5 = preview.find((one) => one.dataset === dataset2.name);
  const tell10 = (says) => ({ kind: "gateway", where: live.url, says });
  if (!shown5) return toBeStated([tell10(`The preview does not show the dataset ${dataset2.name ?? ""} yet.`)]);
  const title = textAt(dataset2.data, "title");
  const missing2 = manifests.products.filter(({ name }) => name !== void 0 && !shown5.products.includes(name));
  if (shown5.title !== title || missing2.length > 0) {
    const says = shown5.title === title ? `The preview lacks the product ${missing2[0].name}.` : `The preview shows the title "${shown5.title.slice(0, 80)}".`;
    return { status: "fail", evidence: [tell10(says)] };
  }
  return {
    status: "pass",
    evidence: [tell10(`The preview shows ${shown5.title.slice(0, 80)} with ${shown5.products.length} products.`)]
  };
}

// src/ready/items/r-22.ts
var r_22_default = defineItem({
  id: "R-22",
  title: "The product is enabled for discovery",
  section: "D",
  proves: "APS Production Readiness Checklist, Share your API: enable your Product for discovery in the API Directory",
  gate: "block",
  gateFor: (context) => isActive(context) || context.manifests.products.length === 0 ? void 0 : {
    gate: "warn",
    reason: `no product has ${judgedEnvironment(context)} active, so nothing is being published there yet`
  },
  why: "A product without an active environment stands in no directory: it is published for nobody.",
  remedy: "After the preview set active: true in the environment of the product, and publish it again.",
  evidence: ["gateway", "manifest"],
  check(context) {
    const elsewhere2 = notOnPortal(context);
    if (elsewhere2) return elsewhere2;
    const environments = environmentsNamed(judgedEnvironment(context), context);
    const listed2 = inDirectory(context);
    if (environments.length === 0) return withoutEnvironment2(context, listed2);
    const refused = activation(context);
    if (refused.length > 0) return { status: "fail", evidence: refused };
    const active = environments.filter(({ data }) => own(data, "active") === true);
    if (active.length > 0)
      return {
        status: "pass",
        evidence: [
          ...active.map((one) => inManifest(one, `The environment ${one.name} is active.`, "active")),
          ...listed2
        ]
      };
    const open = environments.filter(
      ({ data }) => typeof own(data, "active") === "string" && hasPlaceholder(toText(own(data, "active")))
    );
    if (open.length > 0) return { status: "unknown", evidence: notRendered(context, "manifests"), needs: "file" };
    return {
      status: "fail",
      evidence: environments.map((one) => inManifest(one, `The environment ${one.name} is not active.`, "active"))
    };
  },
  examples: [
    {
      says: "The environment is active.",
      files: {
        "openapi.yaml": routesDocument,
        "product.yaml": routesProduct("name: prod, active: true, flow: public")
      },
      expect: "pass"
    },
    {
      says: "It is not active yet.",
      files: {
        "openapi.yaml": routesDocument,
        "product.yaml": routesProduct("name: prod, active: false, flow: public")
      },
      expect: "fail"
    },
    {
      says: "It is active, and its product names no dataset: the portal refuses that.",
      files: {
        "openapi.yaml": routesDocument,
        "product.yaml": routesProduct("name: prod, active: true, flow: public").replace("dataset: routes\n", "")
      },
      expect: "fail"
    },
    {
      says: "No product is here.",
      files: { "openapi.yaml": routesDocument },
      expect: "unknown"
    }
  ]
});
function activation(context) {
  return validationOf(context).manifests.findings.filter(({ stage, verdict }) => stage === "activation" && verdict === "refused").map(({ file, line, message, remedy }) => ({
    kind: "manifest",
    where: `${file}:${line}`,
    says: `${message}${/[.]$/.test(message) ? "" : "."} ${remedy}`
  }));
}
function inDirectory({ live, manifests }) {
  const directory = live?.answers.live;
  if (!live || !directory) return [];
  const names2 = new Set(manifests.datasets.map(({ name }) => name));
  const found = directory.find(({ dataset: dataset2 }) => names2.has(dataset2));
  const says = found ? `The directory lists ${found.title.slice(0, 80)}.` : "The directory does not list it yet.";
  return [{ kind: "gateway", where: live.url, says }];
}
function withoutEnvironment2(context, listed2) {
  const wanted4 = judgedEnvironment(context);
  const { live, manifests } = context;
  const stored = live?.answers.products?.some(
    ({ environments: environments2 }) => environments2.some((one) => one.name === wanted4 && one.active)
  );
  if (live && stored !== void 0) {
    const says = stored ? `The portal has a product with ${wanted4} active.` : `The portal has no product with ${wanted4} active.`;
    return { status: stored ? "pass" : "fail", evidence: [{ kind: "gateway", where: live.url, says }, ...listed2] };
  }
  const { environments } = manifests;
  const templates = notRendered(context, "manifests");
  const isOpen2 = environments.length === 0 || environments.some(({ name }) => name !== void 0 && hasPlaceholder(name));
  if (isOpen2) {
    const evidence = environments.length > 0 && templates.length > 0 ? templates : [noManifests(context, `Product with the environment ${wanted4}`)];
    return { status: "unknown", evidence, needs: environments.length > 0 ? "file" : "gateway" };
  }
  return {
    status: "fail",
    evidence: environments.slice(0, 5).map(
      (one) => inManifest(one, `This is the environment ${one.name ?? "without a name"}, and none is ${wanted4}.`, "name")
    )
  };
}

// src/ready/items/r-23.ts
var wanted2 = {
  tags: "tags to search by",
  license_title: "a licence",
  view_audience: "an audience",
  security_class: "a security class",
  record_publish_date: "a date of publication"
};
var r_23_default = defineItem({
  id: "R-23",
  title: "The listing tells what a consumer needs",
  section: "D",
  proves: "APS Production Readiness Checklist, Share your API: the listing links the specification and the guide",
  gate: "warn",
  why: "The notes are the only place for links in the directory; without them a consumer finds a name and nothing else.",
  remedy: "Link the OpenAPI document and a guide in notes, and give the dataset tags, license_title, view_audience, security_class and record_publish_date.",
  evidence: ["manifest", "attestation"],
  attestation: { states: "The listing in the directory tells what a consumer needs.", maxMonths: 12 },
  check(context) {
    const elsewhere2 = notOnPortal(context);
    if (elsewhere2) return elsewhere2;
    const { datasets } = context.manifests;
    if (datasets.length === 0)
      return { status: "unknown", evidence: [noManifests(context, "DraftDataset")], needs: "file" };
    return judge8(datasets, context);
  },
  examples: [
    {
      says: "Links, tags, licence, audience, class and date are there.",
      files: { "openapi.yaml": routesDocument, "dataset.yaml": routesDataset },
      expect: "pass"
    },
    {
      says: "The notes link nothing.",
      files: {
        "openapi.yaml": routesDocument,
        "dataset.yaml": routesDataset.replace(/notes: .*/, "notes: The routes of the province.")
      },
      expect: "fail"
    },
    {
      says: "The dataset has no licence.",
      files: { "openapi.yaml": routesDocument, "dataset.yaml": routesDataset.replace(/license_title: .*\n/, "") },
      expect: "fail"
    },
    {
      says: "The listing was made in the portal, and a person looked at it.",
      files: {
        "openapi.yaml": routesDocument,
        ".specgate/attestations.yaml": attestationOf(
          "R-23",
          "by: {name: Ada Example, role: Product owner}\ndate: 2026-11-01\nlink: https://example.gov.bc.ca/listing"
        )
      },
      expect: "attested"
    }
  ]
});
function judge8(datasets, context) {
  const wrong = datasets.flatMap((dataset2) => [
    ...Object.entries(wanted2).filter(([key]) => !isFilled3(own(dataset2.data, key))).map(([key, says]) => inManifest(dataset2, `The dataset ${dataset2.name ?? ""} has no ${key}: ${says}.`)),
    ...links(dataset2, context)
  ]);
  if (wrong.length > 0) return { status: "fail", evidence: wrong };
  return {
    status: "pass",
    evidence: datasets.map((dataset2) => inManifest(dataset2, `The listing of ${dataset2.name} is complete.`, "notes"))
  };
}
function isFilled3(value) {
  return Array.isArray(value) ? value.length > 0 : typeof value === "string" && value.trim() !== "";
}
function links(dataset2, { manifests }) {
  const notes = (textAt(dataset2.data, "notes") ?? "").slice(0, 2e4);
  const found = [...notes.matchAll(/(?:\[([^\]]{0,200})\]\()?(https?:\/\/[^\s)>\]"']{1,500})/g)].map(
    ([, text2 = "", url = ""]) => ({ text: text2, url })
  );
  const isSpecification = ({ text: text2, url }) => /open ?api|swagger|specification|api (docs|documentation|reference)|redoc/i.test(text2) || /openapi|swagger|api-?docs|redoc|\/docs\/?$/i.test(url);
  const hasResource = publishedDocuments(manifests).some(({ where }) => where.startsWith(`${dataset2.file}:`));
  const specifications = found.filter(isSpecification);
  const missing2 = [];
  if (specifications.length === 0 && !hasResource)
    missing2.push(
      inManifest(dataset2, "The notes link no OpenAPI document, and no resource of the dataset is one.", "notes")
    );
  const others3 = found.length - specifications.length + Math.max(0, specifications.length - 1);
  if (others3 === 0)
    missing2.push(inManifest(dataset2, "The notes link no guide for consumers beside the specification.", "notes"));
  return missing2;
}

// src/ready/repository/shell.ts
var runners = /* @__PURE__ */ new Set([
  "sudo",
  "time",
  "exec",
  "command",
  "env",
  "nohup",
  "npx",
  "bunx",
  "then",
  "do",
  "else",
  "if",
  "!",
  "{"
]);
var runnersOfTwo = /* @__PURE__ */ new Set([
  "pnpm dlx",
  "yarn dlx",
  "npm exec",
  "pnpm exec",
  "yarn exec",
  "poetry run",
  "uv run",
  "pipenv run",
  "bundle exec",
  "dotnet tool run"
]);
var longestScript = 2e5;
var deepest2 = 4;
function commandsOf(script, depth = 0) {
  const text2 = withoutHereDocuments(script.slice(0, longestScript));
  const commands = [];
  let words = [];
  let word;
  let quote = "";
  let line = 0;
  let start = 0;
  const add = (part3) => {
    word = (word ?? "") + part3;
  };
  const endWord = () => {
    if (word === void 0) return;
    if (words.length === 0) start = line;
    words.push(word);
    word = void 0;
  };
  const endCommand = () => {
    endWord();
    const program = programOf(words);
    if (program.length > 0) commands.push({ words: program, line: start });
    words = [];
  };
  for (let at = 0; at < text2.length; at++) {
    const char = text2[at];
    const expression = text2.startsWith("${{", at) ? /^\$\{\{[^\n]*?\}\}/.exec(text2.slice(at, at + 500))?.[0] : void 0;
    if (expression !== void 0) {
      add(expression);
      at += expression.length - 1;
    } else if (char === "$" && text2[at + 1] === "(" && quote !== "'") {
      const end = closing(text2, at + 1);
      const inner = text2.slice(at + 2, end);
      if (depth < deepest2)
        for (const one of commandsOf(inner, depth + 1)) commands.push({ ...one, line: one.line + line });
      add(text2.slice(at, end + 1).replaceAll("\n", " "));
      line += inner.split("\n").length - 1;
      at = end;
    } else if (char === "\\" && quote !== "'") {
      const next = text2[++at] ?? "";
      if (next !== "\n") add(next);
      else line++;
    } else if (quote !== "") {
      if (char === quote) quote = "";
      else add(char);
    } else if (char === '"' || char === "'") {
      quote = char;
      add("");
    } else if (char === "#" && word === void 0) {
      while (at + 1 < text2.length && text2[at + 1] !== "\n") at++;
    } else if (";|&()\n".includes(char)) {
      endCommand();
    } else if (/\s/.test(char)) endWord();
    else add(char);
    if (char === "\n") line++;
  }
  endCommand();
  return commands;
}
function closing(text2, open) {
  let depth = 0;
  let quote = "";
  for (let at = open; at < text2.length; at++) {
    const char = text2[at];
    if (char === "\\") at++;
    else if (quote !== "") quote = char === quote ? "" : quote;
    else if (char === "'") quote = char;
    else if (char === "(") depth++;
    else if (char === ")" && --depth === 0) return at;
  }
  return text2.length;
}
function withoutHereDocuments(script) {
  let end;
  return script.split(/\r?\n/).map((line) => {
    if (end !== void 0) {
      if (line.trim() === end) end = void 0;
      return "";
    }
    end = /(?<!<)<<-?\s*["']?(\w+)/.exec(line)?.[1];
    return line;
  }).join("\n");
}
function programOf(words) {
  let at = 0;
  for (; ; ) {
    const word = words[at];
    if (word === void 0) return [];
    if (/^[A-Za-z_]\w*=/.test(word) || runners.has(word)) at++;
    else if (runnersOfTwo.has(`${word} ${words[at + 1]}`)) at += 2;
    else if (at > 0 && word.startsWith("-")) at++;
    else break;
  }
  const [program = "", ...rest] = words.slice(at);
  return [program.slice(program.lastIndexOf("/") + 1).replace(/@[^@]*$/, "") || program, ...rest];
}
var valueFlags = /* @__PURE__ */ new Set([
  "-n",
  "--namespace",
  "--context",
  "--kube-context",
  "--kubeconfig",
  "--token",
  "--server",
  "-s",
  "--cluster",
  "-f",
  "--file",
  "-e",
  "--environment"
]);
function withoutFlags(words) {
  return words.filter((word, index) => !word.startsWith("-") && !(index > 0 && valueFlags.has(words[index - 1])));
}

// src/ready/repository/pipeline.ts
function triggersOf(step, job) {
  const triggers = new Set(job.triggers);
  for (const condition of step.conditions) {
    const text2 = condition.replace(/^\$\{\{|\}\}$/g, "").trim();
    if (text2 === "false") return /* @__PURE__ */ new Set();
    const named = [...text2.matchAll(/event_name\s*==\s*['"](\w+)['"]/g)].map(([, name]) => eventTrigger(name));
    if (named.length > 0) {
      for (const one of triggers) if (!named.includes(one)) triggers.delete(one);
    }
    for (const [, name] of text2.matchAll(/event_name\s*!=\s*['"](\w+)['"]/g)) triggers.delete(eventTrigger(name));
    if (text2.split("||").every(isForAnotherBranch))
      for (const one of ["push", "release", "schedule"]) triggers.delete(one);
  }
  return triggers;
}
function isForAnotherBranch(condition) {
  const names2 = [...condition.matchAll(/github\.ref(?:_name)?\s*==\s*['"]([^'"]{1,200})['"]/g)].map(
    ([, name]) => name
  );
  return names2.length > 0 && names2.every((name) => !name.startsWith("refs/tags/") && !coversDefaultBranch([name]));
}
function eventTrigger(event) {
  switch (event) {
    case "push":
    case "merge_group":
    case "workflow_run":
      return "push";
    case "pull_request":
    case "pull_request_target":
      return "pull-request";
    case "schedule":
      return "schedule";
    case "release":
    case "create":
    case "deployment":
      return "release";
    case "workflow_dispatch":
    case "repository_dispatch":
      return "manual";
    default:
      return void 0;
  }
}
function coversDefaultBranch(branches) {
  if (branches === void 0) return true;
  return branches.some((one) => {
    const name = one.replace(/^refs\/heads\//, "");
    return /^(main|master|trunk|default|prod|production|\*+|\*\*\/\*)$/i.test(name) || /^releases?\b/i.test(name);
  });
}
function scriptAt(script, path, document2) {
  if (typeof script !== "string") return [];
  const { start, end } = document2.locate(path, "value");
  const isBlock = script.includes("\n") || end.line > start.line;
  const first2 = start.line + (isBlock && /^\s*[|>]/.test(lineFrom(document2.text, start.line, start.column)) ? 1 : 0);
  return commandsOf(script).map((command) => ({
    ...command,
    where: `${document2.file}:${first2 + (isBlock ? command.line : 0)}`
  }));
}
function lineFrom(text2, line, column) {
  let at = 0;
  for (let left = line - 1; left > 0 && at !== -1; left--) at = text2.indexOf("\n", at) + 1 || -1;
  return at === -1 ? "" : text2.slice(at + column - 1, at + column + 1);
}
function textsIn(value) {
  const texts = /* @__PURE__ */ new Map();
  if (!isObject(value)) return texts;
  for (const [key, one] of Object.entries(value)) {
    if (one !== null && typeof one !== "object") texts.set(key, toText(one));
  }
  return texts;
}
function textList(value) {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.flatMap(textList) : [];
}
function textAt2(value, key) {
  const found = own(value, key);
  return typeof found === "string" && found !== "" ? found : void 0;
}

// src/ready/repository/scripts.ts
var deepest3 = 3;
var mostCommands = 2e3;
function withScripts(commands, tree) {
  const all = [];
  const seen = /* @__PURE__ */ new Set();
  const visit = (list, depth) => {
    for (const command of list) {
      if (all.length >= mostCommands) return;
      all.push(command);
      if (depth === deepest3) continue;
      for (const { key, inner } of behind2(command, tree)) {
        if (seen.has(key)) continue;
        seen.add(key);
        visit(inner(), depth + 1);
      }
    }
  };
  visit(commands, 0);
  return all;
}
function behind2({ words }, tree) {
  const [program = "", first2 = "", second = ""] = words;
  if (program === "make")
    return makeTarget(words.slice(1).find((word) => !word.startsWith("-") && !word.includes("=")) ?? "", tree);
  if (["npm", "yarn", "pnpm"].includes(program)) {
    const name = first2 === "run" || first2 === "run-script" ? second : program === "npm" && !["start", "test"].includes(first2) ? "" : first2;
    return name === "" ? [] : npmScript(name, tree);
  }
  const isShell = program === "bash" || program === "sh" || program === "source" || program === ".";
  const named = isShell ? words.slice(1).find((word) => !word.startsWith("-")) : program;
  return named === void 0 || !/\.(sh|bash)$/.test(named) ? [] : shellFile(named, tree);
}
function shellFile(named, tree) {
  const tail = named.replace(/^(\.\.?\/)+/, "");
  const path = tree.files.find((file) => file === tail || file.endsWith(`/${tail}`));
  if (path === void 0) return [];
  return [{ key: path, inner: () => placed(commandsOf(tree.text(path) ?? ""), tree.name(path), 1) }];
}
function npmScript(name, tree) {
  return tree.files.filter((file) => /(^|\/)package\.json$/.test(file) && !file.includes("node_modules/")).slice(0, 50).flatMap((path) => {
    const document2 = readYaml(tree, path, [])[0];
    const script = own(own(document2?.data, "scripts"), name);
    if (!document2 || typeof script !== "string") return [];
    const line = document2.locate(["scripts", name]).start.line;
    return [{ key: `${path}#${name}`, inner: () => placed(commandsOf(script), tree.name(path), line) }];
  });
}
function makeTarget(name, tree) {
  const path = tree.files.find((file) => /(^|\/)(GNUm|M|m)akefile$/.test(file));
  if (name === "" || path === void 0) return [];
  const lines = (tree.text(path) ?? "").split(/\r?\n/);
  const start = lines.findIndex((line) => line.startsWith(`${name}:`));
  if (start === -1) return [];
  const recipe = [];
  for (const line of lines.slice(start + 1)) {
    if (!/^(\t|\s*$|#)/.test(line)) break;
    recipe.push(line.replace(/^\t[@-]*/, ""));
  }
  return [{ key: `${path}#${name}`, inner: () => placed(commandsOf(recipe.join("\n")), tree.name(path), start + 2) }];
}
function placed(commands, file, line) {
  return commands.map((command) => ({ ...command, where: `${file}:${line + command.line}` }));
}

// src/ready/pipeline-steps.ts
var known8 = /* @__PURE__ */ new WeakMap();
function findSteps(context, wanted4) {
  const isOurs = isAbout(context);
  return allSteps(context.repository, wanted4).filter(
    ({ job, step, words }) => isOurs([job.name, ...words, ...step.inputs.values()].join(" "))
  );
}
function allSteps(repository, wanted4) {
  const answers = known8.get(repository) ?? /* @__PURE__ */ new Map();
  known8.set(repository, answers);
  let found = answers.get(wanted4);
  if (!found) {
    found = search(repository, wanted4);
    answers.set(wanted4, found);
  }
  return found;
}
function search(repository, wanted4) {
  return repository.pipelines.flatMap(
    (pipeline) => pipeline.jobs.flatMap(
      (job) => job.steps.flatMap((step) => {
        const triggers = triggersOf(step, job);
        if (triggers.size === 0) return [];
        const base = { pipeline, job, step, triggers };
        const used = step.uses !== void 0 && wanted4.uses?.(step.uses, step.inputs);
        const ran = wanted4.runs ? commandsIn(step, repository).filter(({ words }) => wanted4.runs(words)) : [];
        return [
          ...used ? [{ ...base, does: step.uses, words: [], where: step.where }] : [],
          ...ran.map(({ words, where }) => ({
            ...base,
            does: shown3(words),
            words,
            where
          }))
        ];
      })
    )
  );
}
function shown3(words) {
  const [program = "", ...rest] = withoutFlags(words);
  const end = rest.findIndex((word) => !/^[a-z][a-z:-]{0,30}$/.test(word));
  return [program, ...rest.slice(0, Math.min(end === -1 ? 2 : end, 2))].join(" ").slice(0, 80);
}
var scripts = /* @__PURE__ */ new WeakMap();
function commandsIn(step, { tree }) {
  let commands = scripts.get(step);
  if (!commands) {
    commands = withScripts(step.commands, tree);
    scripts.set(step, commands);
  }
  return commands;
}
function pipelineFiles({ repository }) {
  const files = repository.pipelines.map(({ file }) => file).slice(0, 5);
  return files.join(", ") || ".github/workflows";
}
function startOf({
  triggers,
  job
}) {
  if (triggers.has("release") || triggers.has("external")) return "release";
  if (triggers.has("push")) {
    if (coversDefaultBranch(job.branches)) return "release";
    return triggers.has("manual") ? "by hand" : "another branch";
  }
  if (triggers.has("schedule")) return "schedule";
  return triggers.has("manual") ? "by hand" : "for pull requests only";
}
function environmentOfStep({ job, step, words }) {
  const texts = [job.environment ?? "", words.slice(1).join(" "), [...step.inputs.values()].join(" ")];
  const named = texts.map(environmentOf).filter((one) => one !== "any");
  if (named.length > 0) return named[0];
  if (environmentOf(job.name) === "production") return "production";
  return /(deploy|publish|release)\W*(to\W*)?(dev|test|uat|qa|stag|sandbox|preview|pr\b)/i.test(job.name) ? "other" : "any";
}
var ownCluster = /^(kind|minikube|k3d|k3s|microk8s|ctlptl)$/;
function hasOwnCluster({ job }, repository) {
  return job.steps.some(
    (step) => /(^|[/-])(kind|minikube|k3d|k3s|microk8s)(-|$)/.test(step.uses ?? "") || commandsIn(step, repository).some(({ words }) => ownCluster.test(words[0] ?? ""))
  );
}
function hasOwnContainers({ job }, repository) {
  return (job.services ?? []).length > 0 || job.steps.some(
    (step) => commandsIn(step, repository).some(
      ({ words: [program = "", verb = ""] }) => program === "docker-compose" || /^(docker|podman)$/.test(program) && /^(run|compose|start)$/.test(verb)
    )
  );
}
function hasFlag(words, ...flags) {
  return words.some((word) => flags.some((flag) => word === flag || word.startsWith(`${flag}=`)));
}

// src/ready/publishing.ts
var ourVerbs = /* @__PURE__ */ new Set(["publish", "stage", "replace", "supersede"]);
var toGateway = {
  uses: (name, inputs) => /(^|\/)specgate(\/|$)/.test(name) && ourVerbs.has(inputs.get("command") ?? "") && !isTrue(inputs.get("dry-run")) || /(^|\/)(action-)?gwa(-[\w-]+)?$/.test(name),
  runs: (words) => {
    const [program = "", ...rest] = inContainer(words);
    const [verb = "", second = ""] = rest.filter((word) => !word.startsWith("-"));
    if (hasFlag(rest, "--dry-run")) return false;
    switch (program) {
      case "specgate":
        return ourVerbs.has(verb);
      case "gwa":
        return ["pg", "publish-gateway", "apply", "publish"].includes(verb);
      case "deck":
        return verb === "sync" || verb === "gateway" && (second === "sync" || second === "apply");
      case "apic":
        return /^products:(publish|replace|supersede)$/.test(verb) || verb === "products" && second === "publish";
      case "curl":
        return /\/gw\/api\/v[23]\/(gateways|namespaces)\/[^ ]+\/gateway/.test(rest.join(" ")) && /PUT/.test(rest.join(" "));
      default:
        return false;
    }
  }
};
function inContainer(words) {
  if (words[0] !== "docker" && words[0] !== "podman" || words[1] !== "run") return words;
  const at = words.findIndex(
    (word, index) => index > 1 && /(^|\/)(gwa|gwa-cli|deck|specgate)(:[\w.-]+)?(@sha256:\w+)?$/.test(word)
  );
  if (at === -1) return words;
  const tool = /(gwa|deck|specgate)[^/]*$/.exec(words[at])[1];
  const rest = words.slice(at + 1);
  return rest[0] === tool ? rest : [tool, ...rest];
}
function isTrue(value) {
  return value === "true";
}
function publishingSteps(context) {
  return findSteps(context, toGateway);
}
var deployPrograms = {
  helm: /^(upgrade|install)\b/,
  helmfile: /^(apply|sync)\b/,
  oc: /^(apply|process|rollout (latest|restart)|new-app|set image|replace|tag|deploy)\b/,
  kubectl: /^(apply|set image|rollout restart|replace)\b/,
  terraform: /^apply\b/,
  tofu: /^apply\b/,
  terragrunt: /^(apply|run-all apply)\b/,
  argocd: /^app (sync|set)\b/,
  flux: /^reconcile\b/,
  nomad: /^(job run|run)\b/,
  aws: /^(ecs update-service|ecs deploy|lambda update-function-code|cloudformation deploy)\b/,
  az: /^(webapp (deploy|config container set)|containerapp (update|up)|functionapp deploy|deployment )/,
  gcloud: /^(run deploy|app deploy|functions deploy)\b/,
  cdk: /^deploy\b/,
  sam: /^deploy\b/,
  serverless: /^deploy\b/,
  copilot: /^(svc )?deploy\b/
};
var toRun = {
  // A page of documentation is no deployment of the API.
  uses: (name) => (
    // What an action of this repository does is seen in its own steps.
    !name.startsWith("./") && /deploy|helm-?release|kubernetesmanifest|^kubernetes$|helmdeploy|amazon-ecs/.test(name) && !/pages|docs?\b|storybook|setup|installer|delete-|undeploy|cleanup|deployment-status|deployments$|chrnorm\/deployment|create-deployment|render-task/.test(
      name
    )
  ),
  runs: (words) => {
    const [program = "", ...rest] = words;
    if (hasFlag(rest, "--dry-run") && !rest.includes("--dry-run=none")) return false;
    const verbs = withoutFlags(rest).join(" ");
    if (program === "oc" && verbs.startsWith("process")) return false;
    return Object.hasOwn(deployPrograms, program) && deployPrograms[program].test(verbs);
  }
};
function deployingSteps(context) {
  return findSteps(context, toRun).filter((step) => !hasOwnCluster(step, context.repository));
}
var rollbackCommand = /\b(helm rollback|oc rollout undo|oc rollback|kubectl rollout undo|kubectl-argo-rollouts undo|kubectl argo rollouts undo|argocd app rollback|specgate rollback|nomad job revert)\b/;
var toRollBack = {
  uses: (name, inputs) => /(^|\/)specgate(\/|$)/.test(name) && inputs.get("command") === "rollback",
  runs: (words) => rollbackCommand.exec(words.join(" "))?.index === 0 || words[0] === "helm" && hasFlag(words, "--atomic", "--rollback-on-failure")
};
function rollbackSteps(context) {
  return findSteps(context, toRollBack);
}

// src/ready/items/r-24.ts
var r_24_default = defineItem({
  id: "R-24",
  title: "A pipeline keeps the gateway's configuration current",
  section: "E",
  proves: "APS Production Readiness Checklist, Additional steps: Integrate DevOps, adding the gwa CLI to existing CI/CD pipelines",
  gate: "warn",
  why: "Configuration that somebody must remember to publish is old on the day of the outage; a pipeline that publishes each merge leaves no gap between the files and the gateway.",
  remedy: "Let a workflow that runs on pushes to the default branch (or on releases) publish: specgate publish, or gwa publish-gateway and gwa apply.",
  evidence: ["repository", "gateway"],
  check(context) {
    const steps = publishingSteps(context);
    const drift = driftOf(context);
    const automatic = steps.filter(
      (step) => ["release", "schedule"].includes(startOf(step)) && environmentOfStep(step) !== "other"
    );
    if (automatic.length > 0) return { status: "pass", evidence: [...firstFew(automatic, tellRelease), ...drift] };
    if (steps.length > 0) return onlyOtherwise(steps, drift);
    return notFound(
      context,
      pipelineFiles(context),
      "No pipeline here runs specgate publish, gwa publish-gateway, gwa apply or deck gateway sync; if another repository publishes, this one cannot prove it.",
      ["pipelines"],
      drift
    );
  },
  examples: [
    {
      says: "A push to main publishes.",
      files: {
        "openapi.yaml": anyDocument,
        ".github/workflows/publish.yml": `on: {push: {branches: [main]}}
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: |
          gwa config set token "$TOKEN"
          gwa publish-gateway gateway.yaml
`
      },
      expect: "pass"
    },
    {
      says: "The workflow only runs when somebody starts it.",
      files: {
        "openapi.yaml": anyDocument,
        ".github/workflows/publish.yml": `on: workflow_dispatch
jobs:
  publish: {runs-on: ubuntu-latest, steps: [{run: gwa apply -i gateway.yaml}]}
`
      },
      expect: "unknown"
    },
    {
      says: "No pipeline publishes; an echo is no publishing.",
      files: {
        "openapi.yaml": anyDocument,
        ".github/workflows/ci.yml": `on: push
jobs:
  test: {runs-on: ubuntu-latest, steps: [{run: npm test && echo "now run gwa apply"}]}
`
      },
      expect: "unknown"
    }
  ]
});
function tellRelease(step) {
  const when = startOf(step) === "schedule" ? "on a schedule" : "when a change is released";
  return inRepository(step.where, `${step.pipeline.system} runs ${step.does} ${when}.`);
}
function onlyOtherwise(steps, drift) {
  const evidence = firstFew(steps, (step) => inRepository(step.where, `${step.does} ${whenOf(step)}.`));
  return { status: "unknown", evidence: [...evidence, ...drift] };
}
function whenOf(step) {
  switch (startOf(step)) {
    case "another branch":
      return `runs on pushes to ${(step.job.branches ?? []).join(", ").slice(0, 80)} alone, so no release publishes by itself`;
    case "by hand":
      return "runs only when somebody starts it, so no release publishes by itself";
    case "for pull requests only":
      return "runs for pull requests only, so no release publishes by itself";
    default:
      return "publishes to another environment than production";
  }
}
function driftOf({ live }) {
  const drift = live?.answers.drift;
  if (!live || !drift) return [];
  const total = drift.created + drift.updated + drift.deleted;
  const says = total === 0 ? "The gateway has what was published last, unchanged." : `The gateway differs from what was published last: ${drift.created} objects are missing, ${drift.updated} changed and ${drift.deleted} too many.`;
  return [{ kind: "gateway", where: live.url, says }];
}

// src/ready/credentials.ts
var secretName = /secret|password|passwd|(^|_|-)token($|_|-)|api[_-]?key|credential|private[_-]?key/i;
var otherName = /url|file|path|name|endpoint|issuer|type|header|ttl|expir|postgres|mysql|maria|mongo|redis|(^|_)db_|test/i;
var longestValue = 2e3;
var gatewayPrograms = /* @__PURE__ */ new Set(["gwa", "specgate", "deck", "apic", "curl"]);
function credentialsIn({ step, job, pipeline }, repository) {
  const named = [...step.environment, ...step.inputs].flatMap(([name, value]) => credentialOf(name, name, value, step));
  const flags = job.steps.flatMap(
    (one) => commandsIn(one, repository).filter(({ words }) => gatewayPrograms.has(words[0] ?? "")).flatMap(({ words, where }) => flagCredentials(words, { ...one, where }))
  );
  const all = [...named, ...flags];
  return pipeline.system === "GitHub Actions" ? all : all.map((one) => one.kind === "variable" ? { ...one, kind: "secret" } : one);
}
function credentialOf(what, name, value, { environment, where }) {
  if (!secretName.test(name) || otherName.test(name)) return [];
  const given = value.slice(0, longestValue);
  const variable = /^["']?\$\{?(\w+)\}?["']?$/.exec(given)?.[1];
  const meant = variable === void 0 ? given : (environment.get(variable) ?? given).slice(0, longestValue);
  if (/\$\{\{[^}]*\bsecrets\s*[.[]/.test(meant)) return [{ kind: "secret", what, where }];
  if (meant.includes("$")) return [{ kind: "variable", what, where }];
  return isLiteral(meant) ? [{ kind: "literal", what, where }] : [];
}
function flagCredentials(words, step) {
  return words.flatMap((word, index) => {
    const flag = /^--?([\w-]+)(?:=(.*))?$/s.exec(word);
    const isSetting = word === "token" && words[index - 1] === "set";
    if (!flag && !isSetting) return [];
    const value = flag?.[2] ?? words[index + 1] ?? "";
    return value.startsWith("-") ? [] : credentialOf(word.replace(/=.*/s, ""), flag?.[1] ?? "token", value, step);
  });
}
function isLiteral(value) {
  const text2 = value.trim();
  if (text2.length < 6 || /[$<>{}]|\*\*\*/.test(text2)) return false;
  return !/^(true|false|null|none|changeme|change-me|placeholder|example|dummy|redacted|x+|your[-_ ].*)$/i.test(text2);
}
var tokens = [
  { form: /\bgh[pousr]_[A-Za-z0-9]{36}\b|\bgithub_pat_[A-Za-z0-9_]{40}/, what: "A GitHub token" },
  { form: /\bAKIA[0-9A-Z]{16}\b/, what: "An AWS access key" },
  { form: /\beyJ[\w-]{10,500}\.eyJ[\w-]{10,2000}\.[\w-]{10}/, what: "A JSON Web Token" },
  { form: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/, what: "A private key" },
  { form: /\bsha256~[\w-]{43}\b/, what: "An OpenShift token" }
];
function literalTokens({ pipelines, tree }) {
  return pipelines.flatMap(
    ({ path, file }) => (tree.text(path) ?? "").split(/\r?\n/).flatMap(
      (line, index) => (
        // Of a longer line only a generated file consists.
        tokens.filter(({ form }) => form.test(line.slice(0, 5e3))).map(({ what }) => ({ kind: "literal", what, where: `${file}:${index + 1}` }))
      )
    )
  );
}

// src/ready/items/r-25.ts
var neededScopes = ["GatewayConfig.Publish", "Gateway.Manage", "Namespace.Manage", "CredentialIssuer.Admin"];
var harmlessScopes = ["Gateway.View", "Namespace.View"];
var r_25_default = defineItem({
  id: "R-25",
  title: "The pipeline publishes with a service account of least scopes, held as a secret",
  section: "E",
  proves: "APS Production Readiness Checklist, Additional steps: Integrate DevOps; the service account that the gwa CLI logs in with",
  gate: "warn",
  why: "Who reads a credential in a workflow can publish to production in the name of the team, and scopes that nobody needs make that worse.",
  remedy: "Keep the client id and secret of a service account as secrets of the pipeline, revoke any that stood in a file, and give the account GatewayConfig.Publish and Gateway.Manage alone.",
  evidence: ["repository", "gateway"],
  check(context) {
    const tokens2 = literalTokens(context.repository);
    const steps = publishingSteps(context);
    const found = steps.flatMap((step) => credentialsIn(step, context.repository));
    const literal = [...tokens2, ...found.filter(({ kind }) => kind === "literal")];
    if (literal.length > 0) {
      const evidence2 = firstFew(
        literal,
        ({ where, what }) => inRepository(where, `${what} stands here as plain text.`)
      );
      return { status: "fail", evidence: evidence2 };
    }
    if (steps.length === 0)
      return notFound(
        context,
        ".github/workflows",
        "No pipeline here publishes to a gateway, so none shows its credentials.",
        ["pipelines"]
      );
    const held = found.filter(({ kind }) => kind === "secret");
    if (held.length === 0) {
      return notFound(
        context,
        steps[0].where,
        "The step that publishes shows no credential, neither as a secret nor as text.",
        ["pipelines"]
      );
    }
    const evidence = firstFew(
      held,
      ({ where, what }) => inRepository(where, `${what} comes from the pipeline's secrets.`)
    );
    return withScopes(context, evidence);
  },
  examples: [
    {
      says: "The account of a Kong gateway comes from the secrets.",
      files: {
        "openapi.yaml": anyDocument,
        "specgate.yaml": "apis: {api: {file: openapi.yaml}}\ngateways: {production: {type: kong, url: https://kong.example.gov.bc.ca}}\n",
        ".github/workflows/publish.yml": workflow(`\${{ secrets.GATEWAY_TOKEN }}`)
      },
      expect: "pass"
    },
    {
      says: "The scopes of an APS account can only be seen at the gateway.",
      files: {
        "openapi.yaml": anyDocument,
        "specgate.yaml": "apis: {api: {file: openapi.yaml}}\ngateways: {production: {type: aps, url: https://api.gov.bc.ca}}\n",
        ".github/workflows/publish.yml": workflow(`\${{ secrets.GATEWAY_TOKEN }}`)
      },
      expect: "unknown"
    },
    {
      says: "The credential stands in the workflow.",
      files: {
        "openapi.yaml": anyDocument,
        ".github/workflows/publish.yml": workflow("s3cr3t-value-1234")
      },
      expect: "fail"
    }
  ]
});
function workflow(token2) {
  return `on: {push: {branches: [main]}}
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - run: npx specgate publish
        env: {SPECGATE_GATEWAY_TOKEN: '${token2}'}
`;
}
function withScopes(context, evidence) {
  const { live, config, manifests } = context;
  const scopes = live?.answers.scopes;
  if (live && scopes) {
    const superfluous = scopes.filter((scope) => !neededScopes.includes(scope) && !harmlessScopes.includes(scope));
    const where = live.url;
    return superfluous.length > 0 ? {
      status: "fail",
      evidence: [
        ...evidence,
        {
          kind: "gateway",
          where,
          says: `The account also has ${superfluous.join(", ")}, which publishing does not need.`
        }
      ]
    } : {
      status: "pass",
      evidence: [
        ...evidence,
        {
          kind: "gateway",
          where,
          says: `The account has ${scopes.join(", ") || "no scope beyond reading"} and no more.`
        }
      ]
    };
  }
  const types = [...config.gateways?.values() ?? []].map(({ type }) => type);
  const isPortal = types.includes("aps") || manifests.all.length > 0 || types.length === 0;
  if (!isPortal) return { status: "pass", evidence };
  const says = live?.refused.get("scopes") ?? "The scopes of the account can only be seen at the gateway, which was not asked.";
  return {
    status: "unknown",
    evidence: [...evidence, { kind: "gateway", where: live?.url ?? "API Services Portal", says }],
    needs: "gateway"
  };
}

// src/ready/items/r-26.ts
var r_26_default = defineItem({
  id: "R-26",
  title: "The configuration is split by environment",
  section: "E",
  proves: "APS Production Readiness Checklist, Additional steps: split your configuration with qualifiers or separate gateways",
  gate: "info",
  why: "A publish without a qualifier replaces everything of the gateway: the deployment of one environment then takes the others away.",
  remedy: "Tag the objects of each environment with ns.<gateway>.<environment>, or use a gateway for each.",
  evidence: ["gateway-config"],
  check: (context) => notOnPortal(context) ?? withoutGatewayFiles(context) ?? judge9(context),
  examples: [
    {
      says: "The tags have a qualifier.",
      files: { "openapi.yaml": routesDocument, "gateway.yaml": routesService("") },
      expect: "pass"
    },
    {
      says: "Two environments of one gateway have none.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": `${routesService("", (text2) => text2.replaceAll("ns.gw-abcde.prod", "ns.gw-abcde"))}  - name: routes-dev
    tags: [ns.gw-abcde]
    url: https://routes-dev.internal.gov.bc.ca
    routes: [{name: routes-dev, tags: [ns.gw-abcde], hosts: [routes.dev.api.gov.bc.ca], paths: [/v1]}]
`
      },
      expect: "fail"
    },
    {
      says: "One environment is all that is published from here.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService("", (text2) => text2.replaceAll("ns.gw-abcde.prod", "ns.gw-abcde"))
      },
      expect: "not-applicable"
    }
  ]
});
function judge9(context) {
  const { services, files } = context.gateway;
  const owners = services.flatMap(ownerOf);
  if (owners.length === 0) {
    const says = services.length === 0 ? "Only routes are here, without services." : "No service is tagged with a gateway.";
    return {
      status: "unknown",
      evidence: [{ kind: "gateway-config", where: files[0] ?? "gateway configuration", says }],
      needs: "file"
    };
  }
  const evidence = (one, says) => inGateway(one.service, says, "tags");
  const plain = owners.filter(({ qualifier }) => qualifier === void 0);
  if (plain.length === 0) {
    const [first2] = owners;
    return {
      status: "pass",
      evidence: [evidence(first2, `Objects are tagged with the qualifier ${first2.qualifier}.`)]
    };
  }
  const listed2 = context.manifests.environments.filter((one) => servicesOf(one).length > 0);
  if (listed2.length > 1) {
    const names2 = listed2.map(({ name }) => name ?? "").join(", ");
    const says = `The product has services for ${names2} in one gateway, and this tag has no qualifier.`;
    return { status: "fail", evidence: plain.slice(0, 5).map((one) => evidence(one, says)) };
  }
  const environments = /* @__PURE__ */ new Map();
  for (const { service, gateway: gateway2 } of plain) {
    const name = environmentOfService(service, context) ?? "prod";
    environments.set(gateway2, (environments.get(gateway2) ?? /* @__PURE__ */ new Set()).add(name));
  }
  const shared = [...environments].find(([, names2]) => names2.size > 1);
  if (shared) {
    const [gateway2, names2] = shared;
    const says = `The gateway ${gateway2} holds ${[...names2].sort().join(" and ")} without qualifiers.`;
    return {
      status: "fail",
      evidence: plain.filter((one) => one.gateway === gateway2).slice(0, 5).map((one) => evidence(one, says))
    };
  }
  if (environments.size > 1)
    return {
      status: "pass",
      evidence: plain.slice(0, 5).map((one) => evidence(one, `${one.service.name} has the gateway ${one.gateway} for itself.`))
    };
  return { status: "not-applicable", reason: "One environment is all that is published from here." };
}
function ownerOf(service) {
  const owners = service.tags.filter((tag) => tag.startsWith("ns.")).map((tag) => {
    const [gateway2 = "", ...qualifier] = shadeValue(tag.slice(3)).split(".");
    return {
      service,
      gateway: text(gateway2),
      qualifier: qualifier.length > 0 ? text(qualifier.join(".")) : void 0
    };
  });
  const owner2 = owners.find(({ qualifier }) => qualifier !== void 0) ?? owners[0];
  return owner2 ? [owner2] : [];
}
function text(shaded) {
  return toText(unshade(shaded));
}

// src/ready/items/r-27.ts
var telling = /* @__PURE__ */ new Set([
  "prometheus",
  "datadog",
  "statsd",
  "statsd-advanced",
  "opentelemetry",
  "http-log",
  "file-log",
  "tcp-log",
  "udp-log",
  "syslog",
  "loggly",
  "kafka-log",
  "zipkin",
  "app-dynamics"
]);
var r_27_default = defineItem({
  id: "R-27",
  title: "The gateway services are monitored",
  section: "E",
  proves: "APS Production Readiness Checklist, Additional steps: Monitor your Gateway Services",
  gate: "warn",
  why: "Errors and slow answers show at the gateway first; if nobody looks there, the consumers report them.",
  remedy: "Put the request metrics of the gateway on a dashboard, name who looks at it, and state both with the link.",
  evidence: ["gateway-config", "attestation"],
  attestation: {
    states: "The metrics of the gateway stand on a dashboard, and a named team looks at it.",
    maxMonths: 6
  },
  check: (context) => toBeStated(hints(context)),
  examples: [
    {
      says: "The dashboard is named.",
      files: {
        "openapi.yaml": routesDocument,
        ".specgate/attestations.yaml": attestationOf(
          "R-27",
          "by: {name: Ada Example, role: Operations}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/dashboards/routes"
        )
      },
      expect: "attested"
    },
    {
      says: "The gateway counts calls, and nobody says who looks.",
      files: { "openapi.yaml": routesDocument, "gateway.yaml": routesService(plugin("prometheus")) },
      expect: "unknown"
    }
  ]
});
function hints({ gateway: gateway2 }) {
  return gateway2.plugins.filter((one) => telling.has(one.data.name) && isOn(one)).slice(0, 5).map((one) => inGateway(one, `${one.data.name} tells what passes the gateway.`, "name"));
}

// src/ready/items/r-28.ts
var r_28_default = defineItem({
  id: "R-28",
  title: "An API outside the gateway is listed without services",
  section: "E",
  proves: "APS Production Readiness Checklist, Additional steps: teams who do not use the gateway for their traffic list their API with the flow protected-externally",
  gate: "info",
  why: "With that flow the portal promises that the API is protected elsewhere; a service beside it is a second, open way in.",
  remedy: "Take the services out of the environments with the flow protected-externally, or choose the flow that the gateway enforces.",
  evidence: ["manifest"],
  check(context) {
    const elsewhere2 = notOnPortal(context);
    if (elsewhere2) return elsewhere2;
    const external = context.manifests.environments.filter(
      ({ data }) => textAt(data, "flow") === "protected-externally"
    );
    if (external.length === 0)
      return { status: "not-applicable", reason: "No environment has the flow protected-externally." };
    const wrong = external.filter((one) => servicesOf(one).length > 0);
    const told2 = (wrong.length > 0 ? wrong : external).map(
      (one) => inManifest(
        one,
        wrong.length > 0 ? `The environment ${one.name} is protected externally and lists ${servicesOf(one)[0]}.` : `The environment ${one.name} is protected externally and lists no service.`,
        wrong.length > 0 ? "services" : "flow"
      )
    );
    return { status: wrong.length > 0 ? "fail" : "pass", evidence: told2 };
  },
  examples: [
    {
      says: "The environment lists no service.",
      files: {
        "openapi.yaml": routesDocument,
        "product.yaml": routesProduct("name: prod, active: true, flow: protected-externally")
      },
      expect: "pass"
    },
    {
      says: "It lists one.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(""),
        "product.yaml": routesProduct("name: prod, active: true, flow: protected-externally, services: [routes-prod]")
      },
      expect: "fail"
    },
    {
      says: "The gateway carries the traffic.",
      files: {
        "openapi.yaml": routesDocument,
        "product.yaml": routesProduct("name: prod, active: true, flow: public, services: [routes-prod]")
      },
      expect: "not-applicable"
    }
  ]
});

// src/ready/items/r-29.ts
var asking2 = /* @__PURE__ */ new Set(["ready", "check", "publish"]);
var checklist = {
  uses: (name, inputs) => /(^|\/)specgate(\/|$)/.test(name) && asking2.has(inputs.get("command") ?? ""),
  runs: ([program = "", ...rest]) => program === "specgate" && asking2.has(rest.find((word) => !word.startsWith("-")) ?? "") && !rest.includes("--attest")
};
var r_29_default = defineItem({
  id: "R-29",
  title: "The checklist is gone through at every release",
  section: "E",
  proves: "APS Production Readiness Checklist, Additional steps: what was ready once is looked at again with each release",
  gate: "warn",
  why: "A limit that was dropped, an assessment that expired, a plugin that moved: readiness is lost in small steps, which only a look at every release sees.",
  remedy: "Run specgate check on pull requests and specgate ready (or publish to a gateway with require-ready) where releases are made.",
  evidence: ["repository", "attestation"],
  attestation: { states: "The whole checklist is gone through at every release.", maxMonths: 12 },
  check(context) {
    const steps = findSteps(context, checklist);
    const atRelease = steps.filter((step) => startOf(step) === "release");
    if (atRelease.length > 0)
      return { status: "pass", evidence: firstFew(atRelease, (step) => tell5(step, "at every release")) };
    const others3 = firstFew(steps, (step) => tell5(step, startOf(step)));
    return notFound(
      context,
      ".github/workflows",
      "No pipeline runs specgate ready or specgate check where releases are made.",
      ["pipelines"],
      others3
    );
  },
  examples: [
    {
      says: "A workflow checks every push to main.",
      files: {
        "openapi.yaml": anyDocument,
        ".github/workflows/api.yml": `on: {push: {branches: [main]}}
jobs:
  api:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: npx specgate ready
`
      },
      expect: "pass"
    },
    {
      says: "It only runs when somebody starts it.",
      files: {
        "openapi.yaml": anyDocument,
        ".github/workflows/api.yml": `on: workflow_dispatch
jobs:
  api: {runs-on: ubuntu-latest, steps: [{run: npx specgate ready}]}
`
      },
      expect: "unknown"
    },
    {
      says: "It is stated.",
      files: {
        "openapi.yaml": anyDocument,
        ".specgate/attestations.yaml": attestationOf(
          "R-29",
          "by: {name: Ada Example, role: Release manager}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/release-procedure"
        )
      },
      expect: "attested"
    }
  ]
});
function tell5({ where, does }, when) {
  return inRepository(where, `${does} goes through the checklist ${when}.`);
}

// src/ready/items/r-30.ts
var leastDays = 21;
var edgeDomains = platformDomains.filter((domain) => domain !== ".cluster.local");
var r_30_default = defineItem({
  id: "R-30",
  title: "The gateway terminates TLS 1.2 or newer with a valid certificate",
  section: "F",
  proves: "Pillars of a production-ready API, API Gateway & Smart Routing: it terminates TLS",
  gate: "block",
  why: "Without it everybody on the way reads tokens and data, and a certificate that ends unnoticed is an outage with an announced date.",
  remedy: "Serve the API under a host of the platform (such as *.api.gov.bc.ca), or give the gateway a certificate that covers the host, and look at it with specgate ready --probe URL.",
  evidence: ["probe", "gateway-config"],
  check(context) {
    const { probe } = context;
    const seen = probe && probed(context);
    if (seen && seen.status !== "unknown") return seen;
    const platform = byPlatform(context);
    return { ...platform, evidence: [...seen?.evidence ?? [], ...platform.evidence] };
  },
  examples: [
    {
      says: "The host is one for which the platform ends TLS.",
      files: { "openapi.yaml": routesDocument, "gateway.yaml": routesService("") },
      expect: "pass"
    },
    {
      says: "Of a host of its own only a probe can tell.",
      files: {
        "openapi.yaml": routesDocument.replaceAll("routes.api.gov.bc.ca", "routes.example.ca"),
        "gateway.yaml": routesService("", (text2) => text2.replaceAll("routes.api.gov.bc.ca", "routes.example.ca"))
      },
      expect: "unknown"
    }
  ]
});
function probed({
  probe
}) {
  const { tls, redirect } = probe;
  if (!tls.isSeen)
    return {
      status: "unknown",
      evidence: [{ kind: "probe", where: tls.where, says: `TLS was not seen: ${tls.why}.` }]
    };
  if (tls.isProxied && !tls.isTrusted) {
    const says = `The certificate that was seen through the proxy is vouched for by nobody (${tls.distrust}): it may be the proxy's own.`;
    return { status: "unknown", evidence: [{ kind: "probe", where: tls.where, says }] };
  }
  const faults = [];
  if (tls.oldVersions.length > 0)
    faults.push(`The server agrees to ${tls.oldVersions.join(" and ")}, which are broken.`);
  if (!tls.isNameCovered) faults.push("The certificate does not cover the host.");
  if (tls.daysLeft < 0) faults.push(`The certificate ended on ${tls.validTo}.`);
  else if (!tls.isTrusted) faults.push(`No known authority vouches for the certificate (${tls.distrust}).`);
  else if (tls.daysLeft <= leastDays) faults.push(`The certificate ends on ${tls.validTo}, in ${tls.daysLeft} days.`);
  const evidence = faults.map((says) => ({ kind: "probe", where: tls.where, says }));
  if (redirect.isSeen && redirect.outcome === "served")
    evidence.push({
      kind: "probe",
      where: redirect.where,
      says: `Plain HTTP is answered with status ${redirect.status}, not redirected.`
    });
  if (evidence.length > 0) return { status: "fail", evidence };
  const good = `${tls.version}, the certificate covers the host and is valid until ${tls.validTo} (${tls.daysLeft} days).`;
  const through = tls.isProxied ? [
    {
      kind: "probe",
      where: tls.where,
      says: "It was seen through a proxy; one that opens TLS would show a version and a certificate of its own."
    }
  ] : [];
  const seen = { kind: "probe", where: tls.where, says: good };
  return { status: "pass", evidence: [seen, ...through, ...plainHttp(redirect)] };
}
function plainHttp(redirect) {
  if (!redirect.isSeen) return [];
  const says = {
    redirect: "Plain HTTP is redirected to https.",
    elsewhere: `Plain HTTP is redirected (status ${redirect.status}), but not to https on this host.`,
    refused: "Nothing answers plain HTTP.",
    error: `Plain HTTP is refused with status ${redirect.status}.`,
    served: ""
  }[redirect.outcome];
  return [{ kind: "probe", where: redirect.where, says }];
}
function byPlatform(context) {
  const routes = judgedServices(context).flatMap(({ routes: list }) => list);
  const hosts = routes.flatMap(
    (route) => textsOf(route, "hosts").map((host, index) => ({ host, where: whereOf(route, "hosts", index) }))
  );
  const evidence = (says, where = "gateway configuration") => ({
    kind: "gateway-config",
    where,
    says
  });
  if (hosts.length === 0)
    return unknown2(evidence("No route of this API names a host, so nobody can tell who ends TLS."));
  if (gatewayProduct(context) !== "aps")
    return unknown2(evidence("This gateway is not the platform, so only a probe shows its TLS.", hosts[0].where));
  const other = hosts.find(({ host }) => hasPlaceholder(host) || !isUnder(host, edgeDomains));
  if (other)
    return unknown2(evidence("This host is none of those for which the platform is known to end TLS.", other.where));
  const [first2] = hosts;
  return {
    status: "pass",
    evidence: [
      evidence(
        `The platform's router ends TLS for ${shown4(first2.host)} and redirects plain HTTP${hosts.length > 1 ? ", as for the other hosts" : ""}.`,
        first2.where
      )
    ]
  };
}
function unknown2(evidence) {
  return { status: "unknown", evidence: [evidence], needs: "probe" };
}
function shown4(host) {
  return host.slice(0, 100);
}

// src/ready/items/r-31.ts
var r_31_default = defineItem({
  id: "R-31",
  title: "The gateway enforces authentication",
  section: "F",
  proves: "Pillars of a production-ready API, gateway and smart routing: the gateway enforces authentication",
  gate: r_13_default.gate,
  why: "What the gateway lets through has to be stopped by every service behind it, each in its own way and each with its own mistakes.",
  remedy: r_13_default.remedy,
  evidence: r_13_default.evidence,
  sameAs: "R-13",
  check: (context) => r_13_default.check(context),
  examples: [
    {
      says: "A plugin of the service demands a key.",
      files: { "openapi.yaml": routesDocument, "gateway.yaml": routesService(plugin("key-auth")) },
      expect: "pass"
    },
    {
      says: "Nothing asks who calls.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(plugin("rate-limiting", "{minute: 600}"))
      },
      expect: "fail"
    },
    {
      says: "The traffic goes past the gateway; what is stated for R-13 would hold here too.",
      files: {
        "openapi.yaml": routesDocument,
        "product.yaml": routesProduct("name: prod, active: true, flow: protected-externally")
      },
      expect: "unknown"
    }
  ]
});

// src/ready/items/r-32.ts
var r_32_default = defineItem({
  id: "R-32",
  title: "The gateway enforces rate limits",
  section: "F",
  proves: "Pillars of a production-ready API, gateway and smart routing: the gateway rate limits requests",
  gate: r_16_default.gate,
  why: "A limit in the service is reached when the service is already busy; at the gateway the calls that are too many cost nothing.",
  remedy: r_16_default.remedy,
  evidence: r_16_default.evidence,
  sameAs: "R-16",
  check: (context) => r_16_default.check(context),
  examples: [
    {
      says: "The service has a limit.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(plugin("rate-limiting", "{minute: 600}"))
      },
      expect: "pass"
    },
    {
      says: "Nothing limits the calls.",
      files: { "openapi.yaml": routesDocument, "gateway.yaml": routesService(plugin("key-auth")) },
      expect: "fail"
    },
    {
      says: "The traffic goes past the gateway; what is stated for R-16 would hold here too.",
      files: {
        "openapi.yaml": routesDocument,
        "product.yaml": routesProduct("name: prod, active: true, flow: protected-externally")
      },
      expect: "unknown"
    }
  ]
});

// src/ready/traffic/majors.ts
function majorOf(version) {
  const found = /^v?(\d{1,9})(?:[.+-]|$)/.exec((version ?? "").trim());
  return found ? Number(found[1]) : void 0;
}
function majorsOf(service) {
  const found = /* @__PURE__ */ new Map();
  const take = (texts, form, tell10) => {
    for (const text2 of texts) {
      for (const [, digits] of text2.matchAll(form)) {
        const major = Number(digits);
        if (!found.has(major)) found.set(major, tell10(major));
      }
    }
  };
  const segment = /(?:^|[/._-])v(\d{1,4})(?=$|[/._\-$)])/gi;
  for (const route of service.routes) {
    const tell10 = (major) => inGateway(route, `The route ${route.name ?? ""} serves version ${major}.`, "name");
    take(
      textsOf(route, "paths").map((path) => path.replaceAll("\\", "")),
      segment,
      tell10
    );
    take(textsOf(route, "hosts"), segment, tell10);
    const headers2 = own(route.data, "headers");
    const values = isObject(headers2) ? Object.values(headers2).flat().filter((one) => typeof one === "string") : [];
    take(values, /version=["']?(\d{1,4})/gi, tell10);
  }
  const ofService = (major) => inGateway(service, `The service ${service.name ?? ""} is of version ${major}.`, "name");
  take(service.tags, /^specgate\.(?:api|product)\.[^~]+~(\d{1,4})\./g, ofService);
  take([service.name ?? ""], segment, ofService);
  return found;
}
function newMajor({ change }) {
  const [previous, current] = [majorOf(change?.baseVersion), majorOf(change?.version)];
  return previous !== void 0 && current !== void 0 && current > previous ? { previous, current } : void 0;
}
function servicesOfMajor(major, { gateway: gateway2 }) {
  return gateway2.services.filter(isOn).flatMap((service) => {
    const evidence = majorsOf(service).get(major);
    return evidence ? [{ service, evidence }] : [];
  });
}

// src/ready/items/r-33.ts
var r_33_default = defineItem({
  id: "R-33",
  title: "The gateway can route between versions of the backend",
  section: "F",
  proves: "Pillars of a production-ready API, API Gateway & Smart Routing: dynamic routing for blue/green and canary releases",
  gate: "info",
  why: "Where the old and the new backend stand side by side, a release is a shift of weights and a rollback the shift back.",
  remedy: "Give the service an upstream with weighted targets, or each major version a service and routes of its own.",
  evidence: ["gateway-config"],
  check: (context) => withoutGatewayFiles(context) ?? judge10(context),
  examples: [
    {
      says: "Two targets share the calls by weight.",
      files: {
        "openapi.yaml": routesDocument,
        "kong.yaml": `_format_version: "3.0"
upstreams: [{name: routes, targets: [{target: "blue:8080", weight: 90}, {target: "green:8080", weight: 10}]}]
services: [{name: routes, host: routes, routes: [{name: routes, hosts: [routes.api.gov.bc.ca], paths: [/v1]}]}]
`
      },
      expect: "pass"
    },
    {
      says: "Each major version has a service of its own.",
      files: {
        "openapi.yaml": routesDocument,
        "kong.yaml": `_format_version: "3.0"
services:
  - {name: routes-v1, host: one.internal, routes: [{name: v1, hosts: [routes.api.gov.bc.ca], paths: [/v1]}]}
  - {name: routes-v2, host: two.internal, routes: [{name: v2, hosts: [routes.api.gov.bc.ca], paths: [/v2]}]}
`
      },
      expect: "pass"
    },
    {
      says: "One service leads to one backend.",
      files: { "openapi.yaml": routesDocument, "gateway.yaml": routesService("") },
      expect: "fail"
    }
  ]
});
function judge10(context) {
  const { gateway: gateway2 } = context;
  const shared = gateway2.upstreams.filter(({ targets }) => targets.length > 1).map((one) => {
    const weights = one.targets.map(({ data }) => toText(own(data, "weight") ?? 100)).join(", ");
    return inGateway(
      one,
      `The upstream ${one.name ?? ""} has ${one.targets.length} targets with the weights ${weights}.`,
      "targets"
    );
  });
  const served = gateway2.services.filter(isOn);
  const majors = new Map(served.flatMap((service) => [...majorsOf(service)]));
  const services = new Set(served.filter((service) => majorsOf(service).size > 0));
  const versions = majors.size > 1 && services.size > 1 ? [...majors.values()] : [];
  const found = [...shared, ...versions];
  if (found.length > 0) return { status: "pass", evidence: found.slice(0, 10) };
  const evidence = served.slice(0, 5).map((service) => inGateway(service, `The service ${service.name ?? ""} leads to one backend.`, "name"));
  if (evidence.length === 0) {
    const says = "Only routes are here, without the services behind them.";
    return {
      status: "unknown",
      evidence: [{ kind: "gateway-config", where: gateway2.files[0] ?? "gateway configuration", says }],
      needs: "file"
    };
  }
  return { status: "fail", evidence };
}

// src/ready/items/r-34.ts
var r_34_default = defineItem({
  id: "R-34",
  title: "The gateway is configured from version-controlled files",
  section: "F",
  proves: "Pillars of a production-ready API, API Gateway & Smart Routing: declarative, version-controlled configuration",
  gate: "warn",
  why: "What is clicked together in a console nobody reviews, and nobody can bring back.",
  remedy: "Keep the declarative files in the repository, render them again after each change of the document, and publish from them alone.",
  evidence: ["gateway", "gateway-config"],
  check: (context) => atApiConnect(context, versioned) ?? withoutGatewayFiles(context) ?? judge11(context),
  examples: [
    {
      says: "The files are in the repository.",
      files: { "openapi.yaml": routesDocument, "gateway.yaml": routesService("") },
      expect: "pass"
    },
    {
      says: "They were rendered from another version of the document.",
      files: {
        "openapi.yaml": routesDocument.replace("version: 1.0.0", "version: 1.1.0"),
        "gateway.yaml": routesService(
          "",
          (text2) => text2.replace("[ns.gw-abcde.prod]", "[ns.gw-abcde.prod, specgate.api.api~1.0.0]")
        )
      },
      expect: "fail"
    },
    {
      says: "No gateway file is here.",
      files: { "openapi.yaml": routesDocument },
      expect: "unknown"
    }
  ]
});
function judge11(context) {
  const { gateway: gateway2, live } = context;
  const drift = live?.answers.drift;
  const changes = drift && drift.created + drift.updated + drift.deleted;
  const old = gateway2.services.flatMap((service) => otherVersion(service, context));
  if (old.length > 0) return { status: "fail", evidence: old };
  const { isVersioned } = context.repository.tree;
  const files = gateway2.files.slice(0, 10).map(
    (file) => ({
      kind: "gateway-config",
      where: file,
      says: !isVersioned ? "The configuration stands in a file, and this folder is no git repository." : file.startsWith("<") ? "It is drawn from the config and the documents, which stand in the repository." : "The configuration stands in the repository."
    })
  );
  if (!isVersioned) return { status: "unknown", evidence: files, needs: "file" };
  if (!live || !drift || changes === void 0) return { status: "pass", evidence: files };
  const says = changes === 0 ? "What is in force is what was published last." : `What is in force was changed past the files: ${drift.created} objects are missing, ${drift.updated} changed and ${drift.deleted} too many.`;
  const told2 = { kind: "gateway", where: live.url, says };
  return changes === 0 ? { status: "pass", evidence: [...files, told2] } : { status: "fail", evidence: [told2] };
}
function otherVersion(service, { document: document2, api }) {
  const version = getAt(document2?.data, ["info", "version"]);
  if (typeof version !== "string") return [];
  return service.tags.flatMap((tag) => {
    const found = /^specgate\.api\.(.+)~(.+)$/.exec(tag);
    if (!found || found[1] !== api.name || found[2] === version) return [];
    if (found[2].split(".")[0] !== version.split(".")[0]) return [];
    return [
      inGateway(
        service,
        `It was rendered from version ${found[2].slice(0, 40)} of the document, which is ${version.slice(0, 40)} now.`,
        "tags"
      )
    ];
  });
}

// src/ready/api-workloads.ts
function upstreamHosts(context) {
  const hosts = judgedServices(context).flatMap((service) => {
    const url = service.value("url");
    const host = service.value("host");
    if (typeof url === "string") return URL.canParse(url) ? [new URL(url).hostname] : [];
    return typeof host === "string" ? [host] : [];
  });
  return [...new Set(hosts)];
}
function apiWorkloads(context) {
  const { workloads, objects } = context.repository;
  const isOurs = concerns(context);
  const isNamedOurs = isAbout(context);
  return servingWorkloads(
    workloads.filter(({ object, name }) => isOurs(object.path) && isNamedOurs(name)),
    objects.filter(({ path }) => isOurs(path)),
    upstreamHosts(context)
  );
}
function linkEvidence({ link, workloads }) {
  const [first2] = workloads;
  if (!first2) return [];
  const where = first2.object.where();
  switch (link) {
    case "upstream":
      return [];
    case "only":
      return [inRepository(where, `${nameOf2(first2)} is taken for the API: nothing else here looks like one.`)];
    default:
      return [
        inRepository(
          where,
          `Nothing says which of ${workloads.length} workloads serves the API, so all of them are looked at.`
        )
      ];
  }
}
function nameOf2({ object, name, containers }) {
  const shown5 = name === "" || name.includes("__unknown__") ? containers[0]?.name ?? "" : name;
  return `${object.kind} ${shown5.includes("__unknown__") ? "(named by the release)" : shown5}`.trim();
}

// src/ready/examples.ts
function deployment({
  replicas = "2",
  image = "ghcr.io/example/routes:1.4.2",
  container = ""
} = {}) {
  const lines = container === "" ? "" : `
${container.replace(/^/gm, "          ")}`;
  return `apiVersion: apps/v1
kind: Deployment
metadata: {name: routes}
spec:
  replicas: ${replicas}
  selector: {matchLabels: {app: routes}}
  template:
    metadata: {labels: {app: routes}}
    spec:
      containers:
        - name: routes
          image: ${image}${lines}
---
apiVersion: v1
kind: Service
metadata: {name: routes, labels: {app: routes}}
spec: {selector: {app: routes}, ports: [{name: http, port: 8080}]}
`;
}
function workflow2(run, on = "{push: {branches: [main]}}") {
  return `on: ${on}
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - run: |
${run.replace(/^/gm, "          ")}
`;
}

// src/ready/repository/kustomizations.ts
function hasKustomization(tree) {
  return tree.files.some(isKustomization);
}
function kustomizedImage(image, tree) {
  const name = nameOf3(image);
  const found = entryOf(tree, "images", (entry) => own(entry, "name") === name);
  if (!found) return void 0;
  const [newName, newTag, digest] = ["newName", "newTag", "digest"].map((key) => own(found.entry, key));
  const rest = digest === void 0 ? newTag === void 0 ? image.slice(name.length) : `:${toText(newTag)}` : "";
  const base = typeof newName === "string" ? newName : name;
  return { value: digest === void 0 ? base + rest : `${base}@${toText(digest)}`, where: found.where };
}
function kustomizedReplicas(workload, tree) {
  const found = entryOf(tree, "replicas", (entry) => own(entry, "name") === workload);
  return found && { value: own(found.entry, "count"), where: found.where };
}
function entryOf(tree, key, fits3) {
  const paths = tree.files.filter((file) => isKustomization(file) && environmentOf(file) !== "other");
  const isForProduction = (path) => environmentOf(path) === "production" ? 0 : 1;
  for (const path of paths.sort((a, b) => isForProduction(a) - isForProduction(b))) {
    const document2 = readYaml(tree, path, [])[0];
    const list = own(document2?.data, key);
    const index = document2 && Array.isArray(list) ? list.findIndex(fits3) : -1;
    if (document2 && index !== -1)
      return {
        entry: list[index],
        where: `${document2.file}:${document2.locate([key, index]).start.line}`
      };
  }
  return void 0;
}
function isKustomization(file) {
  return /(^|\/)kustomization\.ya?ml$/.test(file);
}
function nameOf3(image) {
  const plain = image.replace(/@.*$/, "");
  const slash = plain.lastIndexOf("/");
  const colon = plain.indexOf(":", slash + 1);
  return colon === -1 ? plain : plain.slice(0, colon);
}

// src/ready/repository/replicas.ts
var minimumOf = {
  HorizontalPodAutoscaler: { key: "minReplicas", least: 1 },
  ScaledObject: { key: "minReplicaCount", least: 0 }
};
function replicasOf(workload, objects, tree) {
  if (workload.object.kind === "DaemonSet")
    return { count: void 0, where: workload.object.where(), by: "the nodes of the cluster", isFinal: false };
  const scaler = objects.find(
    (object2) => Object.hasOwn(minimumOf, object2.kind) && object2.environment !== "other" && !object2.isUncertain() && isNamed(textAt3(object2, ["spec", "scaleTargetRef", "name"]), workload.name)
  );
  if (scaler) {
    const { key, least } = minimumOf[scaler.kind];
    const count = getAt(scaler.data, ["spec", key]) ?? least;
    const where = scaler.where(["spec", key]);
    return { count: numberOf(count), where, by: `its autoscaler (${key})`, isFinal: true };
  }
  const overlay = overlaid(workload, objects, tree);
  if (overlay) return overlay;
  const { object, replicas, isReplicasWritten, replicasWhere } = workload;
  const isFixed = !(isReplicasWritten && object.isVariable(["spec", "replicas"])) && !hasKustomization(tree);
  return {
    count: object.isUncertain(["spec", "replicas"]) ? void 0 : replicas,
    where: replicasWhere,
    by: isReplicasWritten ? sourceOf2(object) : `${sourceOf2(object)}, which names no number (that means one)`,
    isFinal: isFixed || object.environment === "production"
  };
}
function sourceOf2(object) {
  if (!object.isVariable(["spec", "replicas"])) return object.origin === "manifest" ? "its manifest" : "its template";
  return object.origin === "helm" ? "the chart's values" : "the template's parameters";
}
function overlaid(workload, objects, tree) {
  const kustomized = kustomizedReplicas(workload.name, tree);
  if (kustomized)
    return { count: numberOf(kustomized.value), where: kustomized.where, by: "a kustomization", isFinal: true };
  const patch = objects.find(
    (object) => object !== workload.object && object.kind === workload.object.kind && object.environment === "production" && object.name === workload.name && getAt(object.data, ["spec", "replicas"]) !== void 0
  );
  if (!patch) return void 0;
  const count = numberOf(getAt(patch.data, ["spec", "replicas"]));
  return { count, where: patch.where(["spec", "replicas"]), by: "the overlay for production", isFinal: true };
}
function textAt3(object, path) {
  const value = getAt(object.data, path);
  return typeof value === "string" ? value : void 0;
}
function numberOf(value) {
  if (typeof value === "number" && Number.isInteger(value)) return value;
  return typeof value === "string" && /^\d{1,4}$/.test(value) ? Number(value) : void 0;
}

// src/ready/items/r-35.ts
var r_35_default = defineItem({
  id: "R-35",
  title: "Gateway and upstream run on more than one node, with fail-over",
  section: "F",
  proves: "Pillars of a production-ready API, API Gateway & Smart Routing: a highly available cluster behind a load balancer, DNS-based failover",
  gate: "warn",
  why: "One node means that each update and each fault is an outage for every consumer.",
  remedy: "Run at least two replicas of the upstream (replicas, or minReplicas of its autoscaler), and state how the gateway is kept available where it is not the platform.",
  evidence: ["gateway-config", "repository", "attestation"],
  attestation: {
    states: "Gateway and upstream run on several nodes behind a load balancer, and fail over by themselves.",
    maxMonths: 12
  },
  check(context) {
    const gateway2 = gatewayPart(context);
    const upstream2 = upstreamPart(context);
    if (upstream2.status === "fail") return { status: "fail", evidence: [...gateway2.evidence, ...upstream2.evidence] };
    const status = gateway2.isPlatform && upstream2.status === "pass" ? "pass" : "unknown";
    return { status, evidence: [...gateway2.evidence, ...upstream2.evidence] };
  },
  examples: [
    {
      says: "The platform's gateway, and two replicas behind it.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(
          "",
          (text2) => text2.replace("https://routes.internal.gov.bc.ca", "http://routes.abc123-prod.svc:8080")
        ),
        "deploy/routes.yaml": deployment()
      },
      expect: "pass"
    },
    {
      says: "One replica is a single node.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(
          "",
          (text2) => text2.replace("https://routes.internal.gov.bc.ca", "http://routes.abc123-prod.svc:8080")
        ),
        "deploy/routes.yaml": deployment({ replicas: "1" })
      },
      expect: "fail"
    },
    {
      says: "Another gateway is for a person to speak of.",
      files: {
        "openapi.yaml": anyDocument,
        "specgate.yaml": "apis: {api: {file: openapi.yaml}}\ngateways: {production: {type: kong, url: https://kong.example.ca}}\n",
        "deploy/routes.yaml": deployment()
      },
      expect: "unknown"
    },
    {
      says: "It is stated.",
      files: {
        "openapi.yaml": anyDocument,
        ".specgate/attestations.yaml": attestationOf(
          "R-35",
          "by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: Three gateway nodes behind the load balancer; the upstream runs in two zones."
        )
      },
      expect: "attested"
    }
  ]
});
function gatewayPart(context) {
  const product = gatewayProduct(context);
  if (product === "aps") {
    const says2 = "The platform runs its gateway on several nodes (Gold also in a second data centre).";
    return {
      isPlatform: true,
      evidence: [{ kind: "gateway-config", where: context.gateway.files[0] ?? "API Services Portal", says: says2 }]
    };
  }
  const says = "No file shows on how many nodes the gateway runs.";
  return {
    isPlatform: false,
    evidence: [{ kind: "gateway-config", where: context.gateway.files[0] ?? "gateway configuration", says }]
  };
}
function upstreamPart(context) {
  const serving = apiWorkloads(context);
  if (serving.workloads.length === 0)
    return notFound(
      context,
      "Kubernetes and OpenShift manifests",
      "No workload of the API was found, so nobody can tell how many copies run.",
      ["objects"]
    );
  const { objects, tree } = context.repository;
  const counted = serving.workloads.map((workload) => ({ workload, replicas: replicasOf(workload, objects, tree) }));
  const evidence = counted.map(
    ({ workload, replicas: { count, where, by } }) => inRepository(
      where,
      count === void 0 ? `How many copies of ${nameOf2(workload)} run, ${workload.object.kind === "DaemonSet" ? "the nodes of the cluster decide" : "the release decides"}.` : `${nameOf2(workload)} runs ${count} ${count === 1 ? "copy" : "copies"} by ${by}.`
    )
  );
  const all = [...linkEvidence(serving), ...evidence.slice(0, 5)];
  if (counted.every(({ replicas }) => (replicas.count ?? 0) >= 2)) return { status: "pass", evidence: all };
  const isSingle = counted.some(({ replicas }) => replicas.count === 1 && replicas.isFinal);
  return { status: isSingle && serving.link !== "several" ? "fail" : "unknown", evidence: all };
}

// src/ready/items/r-36.ts
var workflow3 = (run) => `on: {push: {branches: [main]}}
jobs:
  gateway:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: ${run}
`;
var validating = {
  uses: (name, inputs) => /(^|\/)specgate(\/|$)/.test(name) && ["check", "ready", "plan", "publish", "stage"].includes(inputs.get("command") ?? "check"),
  runs: (words) => {
    const [program = "", ...rest] = words;
    const [verb = "", second = ""] = rest.filter((word) => !word.startsWith("-"));
    switch (program) {
      case "specgate":
        return ["check", "ready", "plan", "publish", "stage"].includes(verb);
      case "gwa":
        return ["pg", "publish-gateway"].includes(verb) && hasFlag(rest, "--dry-run");
      case "deck":
        return ["validate", "diff", "ping"].includes(verb) ? verb !== "ping" : ["gateway", "file"].includes(verb) && ["validate", "diff", "lint"].includes(second);
      case "kong":
        return verb === "config" && second === "parse";
      default:
        return false;
    }
  }
};
var r_36_default = defineItem({
  id: "R-36",
  title: "The configuration is validated before it is published",
  section: "F",
  proves: "Pillars of a production-ready API, API Gateway & Smart Routing: misconfiguration can expose internal services, so the configuration is checked",
  gate: "block",
  why: "One wrong line at the gateway opens an internal service to the world, or takes every API behind it away.",
  remedy: "Mend what the validation tells, and run it (specgate check, gwa pg --dry-run or deck gateway validate) in the pipeline that publishes.",
  evidence: ["gateway-config", "repository", "attestation"],
  attestation: { states: "Each configuration is validated against the gateway before it is published.", maxMonths: 12 },
  check: (context) => ofApiConnect(context) ?? withoutGatewayFiles(context) ?? judge12(context),
  examples: [
    {
      says: "The files are valid, and the pipeline checks them.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(""),
        ".github/workflows/gateway.yml": workflow3("npx specgate check")
      },
      expect: "pass"
    },
    {
      says: "The gateway would refuse them.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService("- name: key-auth"),
        ".github/workflows/gateway.yml": workflow3("gwa pg gateway.yaml --dry-run")
      },
      expect: "fail"
    },
    {
      says: "They are valid; no pipeline here looks at them before each publish.",
      files: { "openapi.yaml": routesDocument, "gateway.yaml": routesService("") },
      expect: "unknown"
    },
    {
      says: "They are valid, and a person states how they are validated.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(""),
        ".specgate/attestations.yaml": attestationOf(
          "R-36",
          "by: {name: Ada Example, role: Platform engineer}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/pipelines/17"
        )
      },
      expect: "attested"
    }
  ]
});
function ofApiConnect(context) {
  return atApiConnect(context, (offer) => {
    const wrong = refusals(offer, context);
    if (wrong.length > 0) return { status: "fail", evidence: wrong };
    return byPipelines(
      offer.products.map(({ file }) => ({
        kind: "gateway-config",
        where: file,
        says: "Nothing in it would be refused."
      })),
      [],
      context
    );
  });
}
function judge12(context) {
  const { gateway: gateway2 } = validationOf(context);
  const unread2 = context.gateway.problems.map(
    ({ file, line, message }) => ({
      kind: "gateway-config",
      where: line === void 0 ? file : `${file}:${line}`,
      says: message
    })
  );
  const wrong = [...unread2, ...refusals2(gateway2, "gateway-config")];
  if (wrong.length > 0) return { status: "fail", evidence: wrong };
  const valid = context.gateway.files.slice(0, 5).map((file) => ({ kind: "gateway-config", where: file, says: "Nothing in it would be refused." }));
  const open = [...notRendered(context, "gateway"), ...openPlaces(gateway2, "gateway-config")];
  return byPipelines(valid, open, context);
}
function byPipelines(valid, open, context) {
  const steps = findSteps(context, validating);
  if (steps.length > 0)
    return {
      status: "pass",
      evidence: [
        ...valid,
        ...firstFew(steps, (step) => inRepository(step.where, `${step.does} validates the configuration.`))
      ]
    };
  return {
    status: "unknown",
    evidence: [
      ...open.length > 0 ? open.slice(0, 10) : valid,
      inRepository("pipelines", "No pipeline here validates the configuration before it is published."),
      ...unreadIn(context, ["pipelines"])
    ],
    needs: "attestation"
  };
}

// src/ready/monitors.ts
function monitorsOf(context) {
  const { workloads } = apiWorkloads(context);
  const isOurs = concerns(context);
  const objects = context.repository.objects.filter(({ path, environment }) => isOurs(path) && environment !== "other");
  const monitors = objects.filter(({ kind }) => kind === "ServiceMonitor" || kind === "PodMonitor");
  const services = objects.filter(({ kind }) => kind === "Service");
  const found = [];
  const beside = [];
  for (const monitor of monitors) {
    const workload = workloads.find((one) => collects(monitor, one, services));
    if (workload && !monitor.isUncertain())
      found.push(inRepository(monitor.where(), `A ${monitor.kind} has the metrics of ${nameOf2(workload)} collected.`));
    else
      beside.push(
        inRepository(
          monitor.where(),
          `A ${monitor.kind} stands here, but nothing shows that it is for the workloads of this API.`
        )
      );
  }
  for (const workload of workloads) {
    if (toText(workload.annotations["prometheus.io/scrape"]) === "true")
      found.push(inRepository(workload.object.where(), `Prometheus is told to scrape ${nameOf2(workload)}.`));
  }
  return { found, beside };
}
function collects(monitor, workload, services) {
  const wanted4 = getAt(monitor.data, ["spec", "selector", "matchLabels"]);
  if (!isObject(wanted4) || Object.keys(wanted4).length === 0) {
    return monitor.origin === "helm" && folderOf2(monitor.path) === folderOf2(workload.object.path);
  }
  if (monitor.kind === "PodMonitor") return fits2(wanted4, workload.labels);
  return services.some(
    (service) => fits2(wanted4, getAt(service.data, ["metadata", "labels"])) && fits2(getAt(service.data, ["spec", "selector"]), workload.labels)
  );
}
function fits2(wanted4, labels) {
  if (!isObject(wanted4) || !isObject(labels) || Object.keys(wanted4).length === 0) return false;
  return Object.entries(wanted4).every(([key, value]) => toText(labels[key]) === toText(value));
}
function folderOf2(path) {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

// src/ready/repository/dependencies.ts
var elsewhere = /(^|\/)(node_modules|vendor|frontend|front-end|webapp|web-ui|ui|client|cypress|e2e|tests?|load-?tests?|storybook|examples?|samples?|docs?)\//i;
function dependenciesOf(tree, unread2) {
  const list = [];
  const manifests = [];
  for (const path of tree.files) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const found = readers.find(({ fits: fits3 }) => fits3.test(name));
    if (!found || elsewhere.test(path)) continue;
    const file = tree.name(path);
    manifests.push({ path, file });
    const { ecosystem } = found;
    if (name === "package.json") list.push(...npmDependencies(tree, path, unread2));
    else {
      found.read(
        tree.text(path) ?? "",
        (line, dependency, isRuntime = true) => list.push({ ecosystem, name: dependency.toLowerCase(), isRuntime, path, where: `${file}:${line}` })
      );
    }
  }
  return { list, manifests };
}
function npmDependencies(tree, path, unread2) {
  const document2 = readYaml(tree, path, unread2)[0];
  if (!document2) return [];
  return ["dependencies", "optionalDependencies", "devDependencies"].flatMap((key) => {
    const group = getAt(document2.data, [key]);
    if (!isObject(group)) return [];
    return Object.keys(group).map((name) => ({
      ecosystem: "npm",
      name: name.toLowerCase(),
      isRuntime: key !== "devDependencies",
      path,
      where: `${document2.file}:${document2.locate([key, name]).start.line}`
    }));
  });
}
var readers = [
  { fits: /^package\.json$/, ecosystem: "npm", read: () => void 0 },
  { fits: /^pom\.xml$/, ecosystem: "maven", read: readPom },
  { fits: /^build\.gradle(\.kts)?$/, ecosystem: "maven", read: readGradle },
  { fits: /^libs\.versions\.toml$/, ecosystem: "maven", read: readVersionCatalog },
  { fits: /^requirements[\w.-]*\.(txt|in)$/i, ecosystem: "pypi", read: readRequirements },
  { fits: /^(pyproject\.toml|Pipfile)$/, ecosystem: "pypi", read: readPyproject },
  { fits: /^go\.mod$/, ecosystem: "go", read: readGoMod },
  { fits: /\.(cs|fs|vb)proj$|^Directory\.(Packages|Build)\.props$/i, ecosystem: "nuget", read: readProject },
  { fits: /^Gemfile$/, ecosystem: "gem", read: readGemfile }
];
function readPom(text2, at) {
  const plain = blankBetween(
    blankBetween(blankBetween(text2, "<!--", "-->"), "<dependencyManagement>", "</dependencyManagement>"),
    "<plugins>",
    "</plugins>"
  );
  eachBetween(plain, "<dependency>", "</dependency>", (inner, line) => {
    const element = (name) => {
      const open = inner.indexOf(`<${name}>`);
      const close = inner.indexOf(`</${name}>`, open);
      return open === -1 || close === -1 ? void 0 : inner.slice(open + name.length + 2, close).trim();
    };
    const artifact = element("artifactId");
    if (artifact)
      at(line, `${element("groupId") ?? ""}:${artifact}`, !/^(test|provided)$/.test(element("scope") ?? ""));
  });
}
function readGradle(text2, at) {
  eachLine(text2, (line, number) => {
    const found = /^\s*(\w+)(?:\s*\(\s*|\s+)(?:platform\s*\(\s*)?["']([\w.-]+):([\w.-]+)(?::[^"']*)?["']/.exec(line);
    if (found && /(implementation|api|compile|runtimeOnly|compileOnly)$/i.test(found[1]))
      at(number, `${found[2]}:${found[3]}`, !/^(test|androidTest)|compileOnly$/i.test(found[1]));
  });
}
function readVersionCatalog(text2, at) {
  eachLine(text2, (line, number) => {
    const found = /["']([\w.-]+:[\w.-]+)(?::[^"']*)?["']/.exec(line);
    const parts = /group\s*=\s*["']([\w.-]+)["'].{0,80}?name\s*=\s*["']([\w.-]+)["']/.exec(line);
    if (parts) at(number, `${parts[1]}:${parts[2]}`);
    else if (found) at(number, found[1]);
  });
}
function readRequirements(text2, at) {
  eachLine(text2, (line, number) => {
    const found = /^\s*([A-Za-z0-9][\w.-]*)\s*(?:(\[[\w, -]*\])\s*)?(?:[=<>!~;@#]|$)/.exec(line);
    if (found) at(number, pypiName(found[1]) + (found[2] ?? ""));
  });
}
function readPyproject(text2, at) {
  let section = "";
  let list = "none";
  eachLine(text2, (line, number) => {
    const head = /^\s*\[{1,2}([^\][]+)\]{1,2}\s*(#.*)?$/.exec(line);
    if (head) {
      section = head[1].trim();
      list = "none";
      return;
    }
    const table = /^(tool\.poetry\.dependencies|packages)$/.test(section);
    const development = /^(tool\.poetry\.(dev-dependencies|group\..+\.dependencies)|dev-packages)$/.test(section);
    if (table || development) {
      const key = /^\s*["']?([A-Za-z0-9][\w.-]*)["']?\s*=/.exec(line);
      if (key && key[1] !== "python") at(number, pypiName(key[1]), table);
      return;
    }
    const opens = /^\s*([\w-]+)\s*=\s*\[/.exec(line);
    if (opens && section === "project" && opens[1] === "dependencies") list = "runtime";
    else if (opens) list = /^(project\.optional-dependencies|dependency-groups)$/.test(section) ? "other" : "none";
    if (list !== "none") {
      for (const [, name] of line.slice(opens ? line.indexOf("[") : 0).matchAll(/["']([A-Za-z0-9][\w.-]*)(?:[^\w."'-][^"']*)?["']/g))
        at(number, pypiName(name), list === "runtime");
      if (/\]\s*(#.*)?$/.test(line.replace(/\[[\w, -]*\]/g, ""))) list = "none";
    }
  });
}
function pypiName(name) {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}
function readGoMod(text2, at) {
  eachLine(text2, (line, number) => {
    const found = /^\s*(?:require\s+)?([\w-]+(?:\.[\w-]+)+\/\S+)\s+v\d/.exec(line);
    if (found && !/\/\/\s*indirect/.test(line)) at(number, found[1]);
  });
}
function readProject(text2, at) {
  eachLine(text2, (line, number) => {
    for (const [, name] of line.matchAll(/<Package(?:Reference|Version)\s+(?:Include|Update)\s*=\s*"([^"]+)"/g))
      at(number, name);
  });
}
function readGemfile(text2, at) {
  let isDevelopment = false;
  eachLine(text2, (line, number) => {
    if (/^\s*group\b/.test(line)) isDevelopment = /:(development|test)/.test(line);
    else if (/^end\b/.test(line)) isDevelopment = false;
    const found = /^\s*gem\s+["']([\w.-]+)["']/.exec(line);
    if (found) at(number, found[1], !isDevelopment);
  });
}
function eachLine(text2, visit) {
  for (const [index, line] of text2.split(/\r?\n/).entries()) if (line.length < 5e3) visit(line, index + 1);
}
function blankBetween(text2, open, close) {
  const parts = [];
  let from = 0;
  for (; ; ) {
    const start = text2.indexOf(open, from);
    if (start === -1) return parts.join("") + text2.slice(from);
    const found = text2.indexOf(close, start + open.length);
    const end = found === -1 ? text2.length : found + close.length;
    parts.push(text2.slice(from, start), text2.slice(start, end).replace(/[^\n]/g, " "));
    from = end;
  }
}
function eachBetween(text2, open, close, visit) {
  let line = 1;
  let counted = 0;
  for (let start = text2.indexOf(open); start !== -1; start = text2.indexOf(open, start + open.length)) {
    const end = text2.indexOf(close, start);
    if (end === -1) return;
    for (let at = text2.indexOf("\n", counted); at !== -1 && at < start; at = text2.indexOf("\n", at + 1)) line++;
    counted = start;
    visit(text2.slice(start + open.length, end), line);
  }
}
function dependencyOn(list, ...names2) {
  return list.find((one) => one.isRuntime && names2.some((name) => name.test(one.name)));
}

// src/ready/items/r-37.ts
var libraries = [
  /^(prom-client|express-prom-bundle|@opentelemetry\/exporter-prometheus|fastify-metrics|@willsoto\/nestjs-prometheus)$/,
  /:micrometer-registry-prometheus$/,
  /:quarkus-micrometer-registry-prometheus$/,
  /^(prometheus-client|prometheus-fastapi-instrumentator|starlette-exporter|django-prometheus|prometheus-flask-exporter)(\[|$)/,
  /^github\.com\/prometheus\/client_golang/,
  /^(prometheus-net(\.aspnetcore)?|opentelemetry\.exporter\.prometheus(\.\w+)*)$/
];
var r_37_default = defineItem({
  id: "R-37",
  title: "Metrics of requests, latency percentiles and errors are collected",
  section: "G",
  proves: "Pillars of a production-ready API, Observability: Prometheus-compatible counters for request count, latency percentiles, and error rates",
  gate: "warn",
  why: "Without numbers nobody sees that the API is slow or failing before a consumer calls.",
  remedy: "Have the metrics of the upstream collected (a ServiceMonitor or the prometheus plugin of the gateway), or link the dashboard that shows them.",
  evidence: ["gateway-config", "repository", "probe", "attestation"],
  attestation: {
    states: "Requests, latency percentiles and error rates are on a dashboard, which is linked.",
    maxMonths: 12
  },
  check(context) {
    const { found, beside } = monitorsOf(context);
    const plugins = prometheusPlugins(context);
    const counting = plugins.filter(({ counts }) => counts).slice(0, 1);
    const proved = [...counting.map(({ evidence }) => evidence), ...found, ...openMetrics(context)];
    if (proved.length > 0) return { status: "pass", evidence: proved.slice(0, 5) };
    const halves = plugins.map(({ evidence }) => evidence);
    const support = [...halves, ...ofPlatform(context), ...beside.slice(0, 3), ...library(context)];
    return notFound(
      context,
      "gateway configuration and manifests",
      "Nothing collects the upstream's metrics: no prometheus plugin that counts them, ServiceMonitor, PodMonitor or scrape annotation.",
      ["objects"],
      support
    );
  },
  examples: [
    {
      says: "A ServiceMonitor collects them.",
      files: {
        "openapi.yaml": anyDocument,
        "deploy/routes.yaml": deployment(),
        "deploy/monitor.yaml": `apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: {name: routes}
spec: {selector: {matchLabels: {app: routes}}, endpoints: [{port: http, path: /metrics}]}
`
      },
      expect: "pass"
    },
    {
      says: "A library that could offer them is no sign that anybody collects them.",
      files: {
        "openapi.yaml": anyDocument,
        "package.json": '{"dependencies": {"prom-client": "^15.1.0"}}\n'
      },
      expect: "unknown"
    },
    {
      says: "The dashboard is linked.",
      files: {
        "openapi.yaml": anyDocument,
        ".specgate/attestations.yaml": attestationOf(
          "R-37",
          "by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/dashboards/routes"
        )
      },
      expect: "attested"
    }
  ]
});
function prometheusPlugins(context) {
  const found = onEvery(judgedServices(context), context.gateway, ({ data }) => data.name === "prometheus");
  return found.slice(0, 3).map((plugin2) => {
    const lacks = metricsLacking(plugin2);
    const says = lacks.length === 0 ? "The prometheus plugin counts requests, latency and errors at the gateway." : `The prometheus plugin counts no requests, errors or latency by itself since Kong 3: ${lacks.join(" and ")} must be true.`;
    const where = `${plugin2.file}:${plugin2.line(lacks.length === 0 ? "name" : "config")}`;
    return { counts: lacks.length === 0, evidence: { kind: "gateway-config", where, says } };
  });
}
function metricsLacking({ config, document: document2 }) {
  const version = toText(own(document2.root.data, "_format_version") ?? "");
  if (/^[12]\./.test(version)) return [];
  return ["status_code_metrics", "latency_metrics"].filter(
    (key) => own(config, key) === false || own(config, key) === void 0 && version !== ""
  );
}
function openMetrics({ probe }) {
  const metrics = probe?.metrics;
  if (!metrics?.isSeen || !metrics.isRight) return [];
  return [
    {
      kind: "probe",
      where: metrics.where,
      says: "Metrics are offered in the format of Prometheus, to everybody: close them to the outside."
    }
  ];
}
function ofPlatform(context) {
  if (gatewayProduct(context) !== "aps") return [];
  const where = context.gateway.files[0] ?? "API Services Portal";
  return [
    {
      kind: "gateway-config",
      where,
      says: "The platform counts requests, latency and errors at the gateway; of the upstream it knows nothing."
    }
  ];
}
function library(context) {
  const isOurs = concerns(context);
  const list = context.repository.dependencies.list.filter(({ path }) => isOurs(path));
  const found = dependencyOn(list, ...libraries);
  return found ? [
    inRepository(
      found.where,
      `The program is built with ${found.name}, which can offer metrics; that they are collected is not shown.`
    )
  ] : [];
}

// src/ready/items/r-38.ts
var tracing = /* @__PURE__ */ new Set(["opentelemetry", "zipkin"]);
var makesSpans = /^@opentelemetry\/(sdk-|auto-instrumentations|instrumentation-|exporter-trace)|opentelemetry-(sdk|exporter|spring-boot-starter|instrumentation|javaagent|distro)|:quarkus-opentelemetry|:micrometer-tracing-bridge-otel|^go\.opentelemetry\.io\/(otel\/sdk|contrib\/instrumentation)|^opentelemetry\.(extensions|exporter|instrumentation)|^azure-monitor-opentelemetry|^@azure\/monitor-opentelemetry|^dd-trace|^elastic-apm/;
var r_38_default = defineItem({
  id: "R-38",
  title: "A request can be traced across services",
  section: "G",
  proves: "Pillars of a production-ready API, Observability: Distributed Tracing, OpenTelemetry",
  gate: "info",
  why: "When three services stand behind one call, only a trace says which of them was slow.",
  remedy: "Instrument the program with OpenTelemetry, or switch on the opentelemetry or zipkin plugin of the gateway, and document traceparent or a correlation id.",
  evidence: ["gateway-config", "openapi", "repository", "attestation"],
  attestation: {
    states: "Traces of requests across services are collected, and where they are looked at is linked.",
    maxMonths: 12
  },
  check(context) {
    const found = [...inPlugins(context), ...inParameters(context), ...inDependencies(context)];
    if (found.length > 0) return { status: "pass", evidence: found };
    return notFound(
      context,
      "gateway configuration, document and package manifests",
      "There is no tracing or correlation-id plugin, no traceparent header and no OpenTelemetry library that makes spans.",
      ["dependencies"]
    );
  },
  examples: [
    {
      says: "The gateway hands a correlation id on.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(
          "- name: correlation-id\n  tags: [ns.gw-abcde.prod]\n  config: {header_name: X-Request-Id}"
        )
      },
      expect: "pass"
    },
    {
      says: "The program is instrumented.",
      files: {
        "openapi.yaml": anyDocument,
        "package.json": '{"dependencies": {"@opentelemetry/sdk-node": "^0.57.0"}}\n'
      },
      expect: "pass"
    },
    {
      says: "The interfaces of OpenTelemetry alone make no trace.",
      files: { "openapi.yaml": anyDocument, "package.json": '{"dependencies": {"@opentelemetry/api": "^1.9.0"}}\n' },
      expect: "unknown"
    },
    {
      says: "It is stated.",
      files: {
        "openapi.yaml": anyDocument,
        ".specgate/attestations.yaml": attestationOf(
          "R-38",
          "by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/traces"
        )
      },
      expect: "attested"
    }
  ]
});
function inPlugins(context) {
  const found = onEvery(
    judgedServices(context),
    context.gateway,
    ({ data }) => tracing.has(data.name) || data.name === "correlation-id"
  );
  return firstFew(
    found,
    (plugin2) => ({
      kind: "gateway-config",
      where: `${plugin2.file}:${plugin2.line("name")}`,
      says: tracing.has(plugin2.data.name) ? `The ${plugin2.data.name} plugin traces each request.` : "The correlation-id plugin gives each request an id that the upstream gets too."
    }),
    2
  );
}
function inParameters(context) {
  const { document: document2, resolve } = context;
  const paths = own(document2?.data, "paths");
  for (const [path, written2] of isObject(paths) ? Object.entries(paths) : []) {
    const item = resolve(written2);
    for (const [method, operation] of isObject(item) ? Object.entries(item) : []) {
      const parameters = method === "parameters" ? operation : own(operation, "parameters");
      const index = Array.isArray(parameters) ? parameters.findIndex(
        (one) => own(resolve(one), "in") === "header" && toText(own(resolve(one), "name")).toLowerCase() === "traceparent"
      ) : -1;
      if (index === -1) continue;
      const at = method === "parameters" ? [method, index] : [method, "parameters", index];
      return [inDocument(context, ["paths", path, ...at], "Callers hand on their trace in the header traceparent.")];
    }
  }
  return [];
}
function inDependencies(context) {
  const isOurs = concerns(context);
  const found = context.repository.dependencies.list.filter(
    ({ path, name, isRuntime }) => isRuntime && isOurs(path) && makesSpans.test(name)
  );
  return firstFew(
    found,
    ({ name, where }) => inRepository(where, `The program is built with ${name}, which makes traces.`),
    1
  );
}

// src/ready/items/r-39.ts
var jsonLoggers = /^(pino|winston|bunyan|nestjs-pino)$|:logstash-logback-encoder$|:log4j-layout-template-json$|:quarkus-logging-json$|^(structlog|python-json-logger)(\[|$)|^serilog(\.formatting\.compact|\.sinks\.(elasticsearch|grafana\.loki|splunk))?$|^go\.uber\.org\/zap|^github\.com\/rs\/zerolog|^lograge$/;
var shippers = /fluent-?bit|fluentd|filebeat|promtail|vector|grafana-?alloy|splunk-?forwarder|logstash/i;
var r_39_default = defineItem({
  id: "R-39",
  title: "Structured logs are gathered in a central system",
  section: "G",
  proves: "Pillars of a production-ready API, Observability: Log Aggregation, structured JSON logs in a central system like ELK or Loki",
  gate: "warn",
  why: "A log in a container is gone with it, and a line of prose cannot be searched by client, operation and status.",
  remedy: "Log as JSON to a central system (ELK, Loki, Splunk or such), and state where the logs are looked at.",
  evidence: ["repository", "attestation"],
  attestation: {
    states: "Logs are structured and gathered in a central system, which is named or linked.",
    maxMonths: 12
  },
  check(context) {
    return toBeStated([...loggers(context), ...shippersIn(context)]);
  },
  examples: [
    {
      says: "A library that logs JSON is a weak sign: where the logs go is not seen.",
      files: { "openapi.yaml": anyDocument, "package.json": '{"dependencies": {"pino": "^9.0.0"}}\n' },
      expect: "unknown"
    },
    {
      says: "It is stated.",
      files: {
        "openapi.yaml": anyDocument,
        ".specgate/attestations.yaml": attestationOf(
          "R-39",
          "by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: JSON logs go to Loki and are kept for 180 days."
        )
      },
      expect: "attested"
    }
  ]
});
function loggers(context) {
  const isOurs = concerns(context);
  const found = context.repository.dependencies.list.filter(
    ({ path, name, isRuntime }) => isRuntime && isOurs(path) && jsonLoggers.test(name)
  );
  return firstFew(
    found,
    ({ name, where }) => inRepository(where, `Weak evidence: the program is built with ${name}, which can log as JSON.`),
    1
  );
}
function shippersIn(context) {
  const isOurs = concerns(context);
  const objects = context.repository.objects.filter(({ path, environment }) => isOurs(path) && environment !== "other");
  const found = objects.filter(
    ({ kind, name, data }) => kind === "ConfigMap" && isObject(data.data) && Object.keys(data.data).some((key) => shippers.test(key)) || ["Deployment", "DaemonSet", "StatefulSet"].includes(kind) && shippers.test(name ?? "")
  );
  return firstFew(
    found,
    (object) => inRepository(object.where(), `Weak evidence: this ${object.kind} looks like one that ships logs.`),
    1
  );
}

// src/ready/items/r-40.ts
var r_40_default = defineItem({
  id: "R-40",
  title: "Alerts on latency or errors fire before customers notice",
  section: "G",
  proves: "Pillars of a production-ready API, Observability: alert when 95th-percentile latency exceeds 200 ms for more than five minutes",
  gate: "warn",
  why: "A dashboard that nobody looks at is no warning; an alert with a threshold and a duration wakes the right person and nobody else.",
  remedy: 'Commit a PrometheusRule with an expression on latency or errors, a threshold and a "for", or link the alerts and name who is called.',
  evidence: ["repository", "attestation"],
  attestation: {
    states: "Alerts on latency and errors exist and are linked, and somebody is on call for them.",
    maxMonths: 6
  },
  check(context) {
    const isOurs = concerns(context);
    const alerts = context.repository.alerts.filter(({ path }) => isOurs(path));
    const good = alerts.filter((alert) => alert.watches && alert.threshold !== void 0 && alert.lasting !== void 0);
    if (good.length > 0)
      return { status: "pass", evidence: firstFew(good, (alert) => inRepository(alert.where, tell6(alert)), 5) };
    const half = firstFew(alerts, (alert) => inRepository(alert.where, lacking(alert)));
    return notFound(
      context,
      "PrometheusRule objects and rule files",
      "No alert on latency or errors with a threshold and a duration was found.",
      ["alerts", "objects"],
      half
    );
  },
  examples: [
    {
      says: "The 95th percentile of the latency, a threshold and a duration.",
      files: {
        "openapi.yaml": anyDocument,
        "deploy/alerts.yaml": rule(`expr: histogram_quantile(0.95, sum(rate(http_request_duration_seconds_bucket{job="routes"}[5m])) by (le)) > 0.2
          for: 5m`)
      },
      expect: "pass"
    },
    {
      says: "It fires at once: no duration is given.",
      files: {
        "openapi.yaml": anyDocument,
        "deploy/alerts.yaml": rule('expr: rate(http_requests_total{status=~"5.."}[5m]) > 0.05')
      },
      expect: "unknown"
    },
    {
      says: "A pod that restarts is neither latency nor errors.",
      files: {
        "openapi.yaml": anyDocument,
        "deploy/alerts.yaml": rule("expr: kube_pod_container_status_restarts_total > 3\n          for: 5m")
      },
      expect: "unknown"
    },
    {
      says: "It is stated.",
      files: {
        "openapi.yaml": anyDocument,
        ".specgate/attestations.yaml": attestationOf(
          "R-40",
          "by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/alerts/routes"
        )
      },
      expect: "attested"
    }
  ]
});
function rule(lines) {
  return `apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
metadata: {name: routes}
spec:
  groups:
    - name: routes
      rules:
        - alert: RoutesBad
          ${lines}
`;
}
function tell6({ name, watches, quantile, threshold, lasting }) {
  if (watches === "errors") return `Alert ${short(name)} on errors: ${threshold} for ${lasting}.`;
  const of = quantile === void 0 ? "" : ` of the ${percent(quantile)} percentile`;
  return `Alert ${short(name)} on the latency${of}: ${threshold} for ${lasting} (the checklist's example: 95th percentile above 200 ms for 5 min).`;
}
function lacking({ name, watches, threshold, lasting }) {
  if (!watches) return `Alert ${short(name)} watches neither latency nor errors.`;
  const lacks = [
    ...threshold === void 0 ? ["a threshold"] : [],
    ...lasting === void 0 ? ['a duration ("for")'] : []
  ];
  return `Alert ${short(name)} on ${watches} lacks ${lacks.join(" and ")}.`;
}
function percent(quantile) {
  return `${Number((quantile * 100).toFixed(3))}th`;
}
function short(name) {
  return name.slice(0, 80);
}

// src/ready/items/r-41.ts
var libraries2 = /resilience4j|circuit-?breaker|hystrix|sentinel-core|^polly(\.|$)|microsoft\.extensions\.http\.(polly|resilience)|^opossum$|^cockatiel$|brakes$|^levee$|^mollitia|pybreaker|^aiobreaker$|^circuitbreaker$|^purgatory|sony\/gobreaker|afex\/hystrix|(?:dev\.failsafe|net\.jodah):failsafe|failsafe-go|smallrye-fault-tolerance|microprofile-fault-tolerance|^circuitbox$|^stoplight$|^semian$/i;
var r_41_default = defineItem({
  id: "R-41",
  title: "A circuit breaker stops calls to a failing service",
  section: "H",
  proves: "Pillars of a production-ready API, Resilience: a circuit breaker that stops calls to a failing service past an error threshold",
  gate: "info",
  why: "Calls that wait for a dead service hold connections and threads, until the services that wait are dead as well.",
  remedy: "Give the upstream passive health checks with thresholds, or use a circuit breaker in the application (resilience4j, Polly, opossum).",
  evidence: ["gateway-config", "repository", "attestation"],
  attestation: { states: "Calls to a failing service are stopped past a set threshold.", maxMonths: 12 },
  check(context) {
    const found = [...atGateway(context), ...inApplication(context)];
    if (found.length > 0) return { status: "pass", evidence: found };
    return notFound(
      context,
      "package manifests",
      "No library of a circuit breaker is among the dependencies.",
      ["dependencies"],
      [
        {
          kind: "gateway-config",
          where: "upstreams",
          says: "No upstream has health checks with a threshold for failures."
        }
      ]
    );
  },
  examples: [
    {
      says: "The upstream takes targets out after five failures.",
      files: {
        "openapi.yaml": routesDocument,
        "kong.yaml": `_format_version: "3.0"
upstreams:
  - name: routes
    healthchecks: {passive: {unhealthy: {http_failures: 5, timeouts: 3}}}
    targets: [{target: "a:8080"}]
services: [{name: routes, host: routes, routes: [{name: routes, paths: [/v1]}]}]
`
      },
      expect: "pass"
    },
    {
      says: "The application uses a library for it.",
      files: { "openapi.yaml": routesDocument, "package.json": '{"dependencies": {"opossum": "^8.1.0"}}' },
      expect: "pass"
    },
    {
      says: "Thresholds of 0 are none.",
      files: {
        "openapi.yaml": routesDocument,
        "kong.yaml": `_format_version: "3.0"
upstreams: [{name: routes, healthchecks: {passive: {unhealthy: {http_failures: 0}}}, targets: [{target: "a:8080"}]}]
services: [{name: routes, host: routes, routes: [{name: routes, paths: [/v1]}]}]
`
      },
      expect: "unknown"
    },
    {
      says: "It is stated.",
      files: {
        "openapi.yaml": routesDocument,
        ".specgate/attestations.yaml": attestationOf(
          "R-41",
          "by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: The service mesh breaks circuits after 5 errors."
        )
      },
      expect: "attested"
    }
  ]
});
function atGateway(context) {
  const hosts = upstreamHosts(context);
  return context.gateway.upstreams.filter(({ name }) => name !== void 0 && hosts.includes(name)).flatMap(thresholds);
}
function thresholds(upstream2) {
  for (const kind of ["passive", "active"]) {
    const unhealthy = getAt(upstream2.data, ["healthchecks", kind, "unhealthy"]);
    if (!isObject(unhealthy)) continue;
    if (kind === "active" && !isPositive(own(unhealthy, "interval"))) continue;
    const key = ["http_failures", "tcp_failures", "timeouts"].find((one) => isPositive(own(unhealthy, one)));
    if (key === void 0) continue;
    const says = `The upstream ${upstream2.name ?? ""} takes a target out after ${toText(own(unhealthy, key))} ${key} (${kind} health checks).`;
    return [inGateway(upstream2, says, "healthchecks", kind, "unhealthy", key)];
  }
  return [];
}
function isPositive(value) {
  return typeof value === "number" && value > 0;
}
function inApplication(context) {
  const isOurs = concerns(context);
  const found = context.repository.dependencies.list.filter(
    ({ path, name, isRuntime }) => isRuntime && isOurs(path) && libraries2.test(name)
  );
  return firstFew(found, ({ name, where }) => inRepository(where, `${name} can break circuits.`));
}

// src/ready/items/r-42.ts
var bulkheads = /^io\.github\.resilience4j:resilience4j-(bulkhead|all|spring-?\w*|spring-boot\d?|reactor|micronaut|ratpack)$|:spring-cloud-starter-circuitbreaker-(reactor-)?resilience4j$|^polly(\.core|\.extensions)?$|^microsoft\.extensions\.(http\.)?resilience$|^cockatiel$|:smallrye-fault-tolerance$|:quarkus-smallrye-fault-tolerance$/;
var r_42_default = defineItem({
  id: "R-42",
  title: "Threads and connections are kept apart for each critical dependency",
  section: "H",
  proves: "Pillars of a production-ready API, Resilience Patterns: Bulkhead, isolates resources per critical downstream",
  gate: "info",
  why: "Where all calls share one pool, one slow downstream takes every thread and the whole API stands still.",
  remedy: "Give each critical downstream a pool or a limit of its own (a bulkhead of Resilience4j or Polly), or state how they are kept apart.",
  evidence: ["repository", "attestation"],
  attestation: { states: "Each critical downstream has a pool or a limit of its own.", maxMonths: 12 },
  check(context) {
    const isOurs = concerns(context);
    const found = context.repository.dependencies.list.filter(
      ({ path, name, isRuntime }) => isRuntime && isOurs(path) && bulkheads.test(name)
    );
    if (found.length > 0)
      return {
        status: "pass",
        evidence: firstFew(
          found,
          ({ name, where }) => inRepository(where, `The program is built with ${name}, which has bulkheads.`),
          2
        )
      };
    return notFound(
      context,
      manifestsOf(context.repository.dependencies.manifests),
      "No library with bulkheads (Resilience4j, Polly) is among the dependencies.",
      ["dependencies"]
    );
  },
  examples: [
    {
      says: "Resilience4j is in the build.",
      files: {
        "openapi.yaml": anyDocument,
        "pom.xml": "<project><dependencies><dependency>\n<groupId>io.github.resilience4j</groupId><artifactId>resilience4j-spring-boot3</artifactId>\n</dependency></dependencies></project>\n"
      },
      expect: "pass"
    },
    {
      says: "Its retries alone are no bulkhead, and what only tests use is not in the program.",
      files: {
        "openapi.yaml": anyDocument,
        "pom.xml": "<project><dependencies><dependency><groupId>io.github.resilience4j</groupId><artifactId>resilience4j-retry</artifactId></dependency><dependency><groupId>io.github.resilience4j</groupId><artifactId>resilience4j-bulkhead</artifactId><scope>test</scope></dependency></dependencies></project>\n"
      },
      expect: "unknown"
    },
    {
      says: "It is stated.",
      files: {
        "openapi.yaml": anyDocument,
        ".specgate/attestations.yaml": attestationOf(
          "R-42",
          "by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: Each of the two downstream systems has a connection pool of its own."
        )
      },
      expect: "attested"
    }
  ]
});
function manifestsOf(manifests) {
  return manifests.map(({ file }) => file).slice(0, 5).join(", ") || "package manifests";
}

// src/ready/items/r-43.ts
var defaultRetries = 5;
var unsafe = ["POST", "PATCH"];
var r_43_default = defineItem({
  id: "R-43",
  title: "Transient failures are tried again, where that is safe",
  section: "H",
  proves: "Pillars of a production-ready API, Resilience: retries with exponential back-off for transient failures",
  gate: "info",
  gateFor: (context) => retriesUnsafely(context).length > 0 ? { gate: "warn", reason: "calls that must not be made twice are tried again" } : void 0,
  why: "A second try heals a dropped connection; of a POST it may book twice what was ordered once.",
  remedy: "Set retries: 0 on services that take POST or PATCH, and leave it above 0 on those that only read.",
  evidence: ["gateway-config", "openapi", "attestation"],
  attestation: {
    states: "Clients and services try transient failures again with exponential back-off.",
    maxMonths: 12
  },
  check: (context) => withoutGatewayFiles(context) ?? judge13(context),
  examples: [
    {
      says: "The service only reads, and Kong tries again by default.",
      files: { "openapi.yaml": routesDocument, "gateway.yaml": routesService("") },
      expect: "pass"
    },
    {
      says: "It takes POST, and Kong would try that again too.",
      files: { "openapi.yaml": routesDocument.replace("    get:", "    post:"), "gateway.yaml": routesService("") },
      expect: "fail"
    },
    {
      says: "Retries are off; that others try again is for a person to state.",
      files: {
        "openapi.yaml": routesDocument.replace("    get:", "    post:"),
        "gateway.yaml": routesService("", (text2) => text2.replace("    routes:", "    retries: 0\n    routes:")),
        ".specgate/attestations.yaml": attestationOf(
          "R-43",
          "by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: The client library retries with back-off and an idempotency key."
        )
      },
      expect: "attested"
    }
  ]
});
function retriesOf(service) {
  const retries = service.value("retries") ?? defaultRetries;
  if (typeof retries === "number") return retries;
  return typeof retries === "string" && hasPlaceholder(retries) ? void 0 : defaultRetries;
}
function unsafeMethods(service, context) {
  const taken = operationsOf(context).filter(
    (operation) => operation.servers.some((server) => routeOf(operation, server, void 0, service.routes) !== void 0)
  );
  if (taken.length > 0) return unsafe.filter((method) => taken.some((operation) => operation.method === method));
  const named = service.routes.map((route) => textsOf(route, "methods"));
  if (named.some((methods3) => methods3.length === 0)) return void 0;
  return unsafe.filter((method) => named.flat().includes(method));
}
function retriesUnsafely(context) {
  return judgedServices(context).filter(
    (service) => (retriesOf(service) ?? 0) > 0 && (unsafeMethods(service, context) ?? []).length > 0
  );
}
function judge13(context) {
  const services = judgedServices(context);
  const place2 = (service) => own(service.data, "retries") === void 0 ? "name" : "retries";
  const wrong = retriesUnsafely(context).map((service) => {
    const says = `${service.name ?? ""} tries ${(unsafeMethods(service, context) ?? []).join(" and ")} again, up to ${retriesOf(service)} times.`;
    return inGateway(service, says, place2(service));
  });
  if (wrong.length > 0) return { status: "fail", evidence: wrong };
  const open = services.filter((service) => retriesOf(service) === void 0);
  const off = services.filter((service) => retriesOf(service) === 0);
  const on = services.filter((service) => (retriesOf(service) ?? 0) > 0);
  if (open.length > 0)
    return {
      status: "unknown",
      evidence: open.map(
        (one) => inGateway(one, "The number of tries is known when the template is rendered.", "retries")
      ),
      needs: "file"
    };
  const unsaid = on.filter((service) => unsafeMethods(service, context) === void 0);
  if (unsaid.length > 0)
    return {
      status: "unknown",
      evidence: unsaid.slice(0, 5).map(
        (one) => inGateway(
          one,
          `${one.name ?? ""} is tried again up to ${retriesOf(one)} times, and nothing says which methods are called.`,
          place2(one)
        )
      ),
      needs: "file"
    };
  if (on.length > 0)
    return {
      status: "pass",
      evidence: on.slice(0, 5).map(
        (one) => inGateway(
          one,
          `${one.name ?? ""} is tried again up to ${retriesOf(one)} times, and only reads or replaces.`,
          place2(one)
        )
      )
    };
  const evidence = off.slice(0, 5).map((one) => inGateway(one, `${one.name ?? ""} is never tried again by the gateway.`, place2(one)));
  const nothing2 = {
    kind: "gateway-config",
    where: context.gateway.files[0] ?? "gateway configuration",
    says: "No service is here, only routes."
  };
  return { status: "unknown", evidence: evidence.length > 0 ? evidence : [nothing2], needs: "attestation" };
}

// src/ready/items/r-44.ts
var timeouts = ["connect_timeout", "read_timeout", "write_timeout"];
var r_44_default = defineItem({
  id: "R-44",
  title: "Timeouts to the upstream are set",
  section: "H",
  proves: "Pillars of a production-ready API, Resilience: circuit breakers, bulkheads and retries rest on timeouts",
  gate: "warn",
  why: "By default the gateway waits a minute to connect and a minute to read: long after the caller gave up, and with a connection held all the while.",
  remedy: "Set connect_timeout, read_timeout and write_timeout of each service (milliseconds), by what the service level promises.",
  evidence: ["gateway-config"],
  check: (context) => atApiConnect(context, timed) ?? withoutGatewayFiles(context) ?? judge14(context),
  examples: [
    {
      says: "All three are set.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(
          "",
          (text2) => text2.replace(
            "    routes:",
            "    connect_timeout: 2000\n    read_timeout: 10000\n    write_timeout: 10000\n    routes:"
          )
        )
      },
      expect: "pass"
    },
    {
      says: "One of them is left to the default.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(
          "",
          (text2) => text2.replace("    routes:", "    connect_timeout: 2000\n    read_timeout: 10000\n    routes:")
        )
      },
      expect: "fail"
    },
    {
      says: "No gateway file is here.",
      files: { "openapi.yaml": routesDocument },
      expect: "unknown"
    }
  ]
});
function judge14(context) {
  const services = judgedServices(context);
  const wrong = services.flatMap(lacking2);
  if (wrong.length > 0) return { status: "fail", evidence: wrong.slice(0, 10) };
  const [first2] = services;
  if (!first2) {
    const says = "No service is here, only routes.";
    return {
      status: "unknown",
      evidence: [{ kind: "gateway-config", where: context.gateway.files[0] ?? "gateway configuration", says }],
      needs: "file"
    };
  }
  return { status: "pass", evidence: services.slice(0, 5).map(tell7) };
}
function lacking2(service) {
  const missing2 = timeouts.filter((key) => service.value(key) === void 0 || service.value(key) === null);
  return missing2.length === 0 ? [] : [inGateway(service, `${service.name ?? ""} has no ${missing2.join(", ")}: 60 s each.`, "name")];
}
function tell7(service) {
  const values = timeouts.map((key2) => `${key2} ${toText(service.value(key2)).slice(0, 20)}`).join(", ");
  const key = timeouts.find((one) => own(service.data, one) !== void 0) ?? "name";
  return inGateway(service, `${service.name ?? ""} has ${values}.`, key);
}

// src/ready/items/r-45.ts
var r_45_default = defineItem({
  id: "R-45",
  title: "A health endpoint is polled, and unhealthy instances leave the rotation",
  section: "H",
  proves: "Pillars of a production-ready API, Resilience Patterns: health-check endpoints that the gateway can poll to take unhealthy instances out of rotation",
  gate: "warn",
  why: "An instance that hangs and still gets its share of the calls is an outage for that share of the consumers.",
  remedy: "Give the workload a readinessProbe on its health endpoint, or the upstream of the gateway healthchecks.active with http_path and an interval.",
  evidence: ["gateway-config", "repository", "openapi", "probe", "attestation"],
  attestation: {
    states: "The health endpoint is polled, and unhealthy instances are taken out of rotation by themselves.",
    maxMonths: 12
  },
  check(context) {
    const active = activeChecks(context);
    if (active.length > 0) return { status: "pass", evidence: active };
    const serving = apiWorkloads(context);
    const isReady = serving.workloads.length > 0 && serving.workloads.every(({ containers }) => containers.some(({ readiness }) => readiness));
    const probes = firstFew(
      serving.workloads.flatMap(
        (workload) => workload.containers.flatMap(({ readiness }) => readiness ? [{ workload, readiness }] : [])
      ),
      ({ workload, readiness }) => inRepository(
        readiness.where,
        `The platform polls ${readiness.path ?? "a probe"} of ${nameOf2(workload)} and sends it calls only while it is ready.`
      )
    );
    const endpoints = [...inPaths(context), ...probedHealth(context)];
    if (isReady) return { status: "pass", evidence: [...linkEvidence(serving), ...probes, ...endpoints] };
    if (probes.length > 0 || endpoints.length > 0) {
      const open = "That the gateway or the platform polls it is not seen here.";
      const where = endpoints[0]?.where ?? probes[0].where;
      return { status: "unknown", evidence: [...probes, ...endpoints, inRepository(where, open)] };
    }
    return notFound(
      context,
      "gateway configuration, manifests and paths",
      "There is no active health check, no readinessProbe and no path such as /health.",
      ["objects"]
    );
  },
  examples: [
    {
      says: "The gateway polls the upstream.",
      files: {
        "openapi.yaml": anyDocument,
        "kong.yaml": `_format_version: '3.0'
services: [{name: routes, host: routes-upstream, routes: [{name: routes, paths: [/routes]}]}]
upstreams:
  - name: routes-upstream
    targets: [{target: 'a:80'}, {target: 'b:80'}]
    healthchecks: {active: {http_path: /healthz, healthy: {interval: 5}, unhealthy: {interval: 5}}}
`
      },
      expect: "pass"
    },
    {
      says: "The platform polls the pods.",
      files: {
        "openapi.yaml": anyDocument,
        "deploy/routes.yaml": deployment({ container: "readinessProbe: {httpGet: {path: /healthz, port: 8080}}" })
      },
      expect: "pass"
    },
    {
      says: "A liveness probe restarts, but takes nothing out of rotation.",
      files: {
        "openapi.yaml": anyDocument,
        "deploy/routes.yaml": deployment({ container: "livenessProbe: {httpGet: {path: /healthz, port: 8080}}" })
      },
      expect: "unknown"
    },
    {
      says: "There is an endpoint; who polls it, is stated.",
      files: {
        "openapi.yaml": "openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0}\npaths: {/healthz: {get: {responses: {'200': {description: OK}}}}}\n",
        ".specgate/attestations.yaml": attestationOf(
          "R-45",
          "by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: The load balancer polls /healthz every 10 s."
        )
      },
      expect: "attested"
    }
  ]
});
function activeChecks(context) {
  const hosts = upstreamHosts(context);
  return context.gateway.upstreams.flatMap((upstream2) => {
    if (!hosts.includes(upstream2.data.name)) return [];
    const active = own(upstream2.value("healthchecks"), "active");
    const path = own(active, "http_path");
    const interval = own(own(active, "healthy"), "interval");
    if (typeof path !== "string" || typeof interval !== "number" || interval <= 0) return [];
    const where = `${upstream2.file}:${upstream2.line("healthchecks", "active")}`;
    return [
      {
        kind: "gateway-config",
        where,
        says: `The gateway polls ${path.slice(0, 80)} of ${upstream2.name} every ${interval} s.`
      }
    ];
  });
}
function inPaths(context) {
  const paths = own(context.document?.data, "paths");
  if (!isObject(paths)) return [];
  const found = Object.keys(paths).filter(isHealthPath);
  return firstFew(
    found,
    (path) => inDocument(context, ["paths", path], `The document has the endpoint ${path.slice(0, 80)}.`),
    1
  );
}
function probedHealth({ probe }) {
  const health = probe?.health;
  if (!health?.isSeen || !health.isRight) return [];
  return [{ kind: "probe", where: health.where, says: `The health endpoint answers with status ${health.status}.` }];
}

// src/ready/items/r-46.ts
var gitops = [
  { kind: "Application", group: /^argoproj\.io\//, tool: "Argo CD" },
  { kind: "ApplicationSet", group: /^argoproj\.io\//, tool: "Argo CD" },
  { kind: "HelmRelease", group: /^helm\.toolkit\.fluxcd\.io\//, tool: "Flux" },
  { kind: "Kustomization", group: /^kustomize\.toolkit\.fluxcd\.io\//, tool: "Flux" }
];
var r_46_default = defineItem({
  id: "R-46",
  title: "A pipeline or GitOps deploys, nobody by hand",
  section: "I",
  proves: "Pillars of a production-ready API, Automated Deployment & Lifecycle Management: GitOps or CI/CD pipelines, no manual deployments",
  gate: "warn",
  why: "What is deployed by hand is different each time, and nobody can say afterwards what runs.",
  remedy: "Let a workflow deploy (helm upgrade, oc apply and so on), or let Argo CD or Flux follow the repository.",
  evidence: ["repository"],
  check(context) {
    const steps = deployingSteps(context);
    const real = steps.filter(
      (step) => !["for pull requests only", "another branch"].includes(startOf(step)) && environmentOfStep(step) !== "other"
    );
    const followed = gitopsIn(context);
    if (real.length > 0 || followed.length > 0)
      return {
        status: "pass",
        evidence: [...followed, ...firstFew(real, (step) => inRepository(step.where, tell8(step)))]
      };
    const beside = firstFew(steps, (step) => inRepository(step.where, `${step.does} ${otherwise(step)}.`));
    return notFound(
      context,
      pipelineFiles(context),
      "No step of a pipeline here deploys, and nothing makes Argo CD or Flux follow this repository; if another repository deploys, this one cannot prove it.",
      ["pipelines", "objects"],
      beside
    );
  },
  examples: [
    {
      says: "A push to main deploys.",
      files: {
        "openapi.yaml": anyDocument,
        ".github/workflows/deploy.yml": workflow2("helm upgrade --install routes charts/routes")
      },
      expect: "pass"
    },
    {
      says: "Argo CD follows the repository.",
      files: {
        "openapi.yaml": anyDocument,
        "argocd/routes.yaml": "apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: routes}\nspec: {source: {path: charts/routes}}\n"
      },
      expect: "pass"
    },
    {
      says: "Tests alone deploy nothing.",
      files: { "openapi.yaml": anyDocument, ".github/workflows/test.yml": workflow2("npm ci\nnpm test") },
      expect: "unknown"
    }
  ]
});
function tell8(step) {
  const start = startOf(step);
  const when = { "by hand": "when somebody starts the pipeline", schedule: "on a schedule" }[start] ?? "when a change is released";
  return `${step.pipeline.system} runs ${step.does} ${when}.`;
}
function otherwise(step) {
  if (startOf(step) === "another branch") return "runs on another branch than the default one";
  return startOf(step) === "for pull requests only" ? "runs for pull requests only" : "deploys to another environment than production";
}
function gitopsIn(context) {
  const isOurs = concerns(context);
  const found = context.repository.objects.flatMap((object) => {
    const known9 = gitops.find(({ kind, group }) => kind === object.kind && group.test(object.apiVersion));
    return known9 && isOurs(object.path) && object.environment !== "other" ? [{ object, tool: known9.tool }] : [];
  });
  return firstFew(
    found,
    ({ object, tool }) => inRepository(object.where(), `${tool} follows a git repository by this ${object.kind}.`),
    1
  );
}

// src/ready/repository/images.ts
var movingTags = /^(latest|stable|edge|nightly|main|master|dev|develop|development|test|tst|uat|qa|staging|stage|prod|production|release|current|head|snapshot)$/i;
function imageTag(image) {
  if (/@sha256:[0-9a-f]{64}$/i.test(image)) return { kind: "fixed", by: "digest" };
  const name = image.slice(image.lastIndexOf("/") + 1);
  const colon = name.indexOf(":");
  if (colon === -1)
    return isOpen(image) ? { kind: "open" } : { kind: "moving", says: "it has no tag, which means latest" };
  const tag = name.slice(colon + 1).replace(/@.*$/, "");
  if (isOpen(tag) || /[${}<>]/.test(tag)) return { kind: "open" };
  if (tag === "") return isOpen(image) ? { kind: "open" } : { kind: "moving", says: "its tag is empty" };
  if (movingTags.test(tag)) return { kind: "moving", says: `its tag ${tag} moves on to other images` };
  return /^v?\d+$/.test(tag) ? { kind: "open" } : { kind: "fixed", by: "tag" };
}

// src/ready/image-tags.ts
var perBuild = /github\.(sha|run_id|run_number|ref_name|event\.release\.tag_name|event\.pull_request\.head\.sha)|GITHUB_(SHA|RUN_ID|RUN_NUMBER)|\bsha\b|SHORT_SHA|GIT_(SHA|COMMIT|HASH)|CI_COMMIT_(SHA|SHORT_SHA|TAG)|CI_PIPELINE_IID|Build\.(BuildId|BuildNumber|SourceVersion)|BUILD_(NUMBER|ID)|outputs\.(digest|version|tag|tags|sha|image_?tag)|rev-parse|sha256:|semver/i;
var isTagName = /(^|[._-])(image_?tag|tag|image_?version|digest|image)$/i;
function tagsGiven(context, object) {
  const { repository } = context;
  const given = [];
  for (const { job, words, does } of releasingSteps(context)) {
    const isRight = object.origin !== "helm" || words.length === 0 || words[0] === "helm" || words[0] === "helmfile";
    if (!isRight) continue;
    const all = words.length > 0 ? job.steps.flatMap((step) => commandsIn(step, repository)) : [];
    const commands = all.filter((command) => mayBeAbout(command.words, object, repository));
    given.push(
      ...commands.flatMap(
        (command) => settingsIn(command.words).map((value) => ({ value, where: command.where, isTag: true }))
      ),
      ...job.steps.filter((step) => step.uses === does).flatMap(
        (step) => [...step.inputs].filter(([name]) => /param|tag|image|values|version/i.test(name)).map(([, value]) => ({ value, where: step.where, isTag: false }))
      )
    );
  }
  return strongest2(given);
}
function strongest2(settings) {
  const told2 = settings.flatMap(({ value, where, isTag }) => {
    if (perBuild.test(value)) return [{ kind: "build", where }];
    const tag = value.slice(value.lastIndexOf("=") + 1);
    const { kind } = imageTag(`image:${tag.slice(tag.lastIndexOf(":") + 1)}`);
    if (kind === "moving") return [{ kind, where }];
    return isTag ? [{ kind: kind === "fixed" ? "build" : "some", where }] : [];
  });
  const strongestFirst = ["build", "moving", "some"];
  return strongestFirst.flatMap((kind) => told2.find((one) => one.kind === kind) ?? [])[0] ?? { kind: "none" };
}
function imagesSet(context, { name }, container) {
  const { repository } = context;
  const names2 = [name, container.name, (container.image ?? "").replace(/[@:][^/]*$/, "")].filter((one) => one !== "");
  return strongest2(
    releasingSteps(context).flatMap(
      ({ job }) => job.steps.flatMap((step) => commandsIn(step, repository)).filter(({ words }) => setsImage(words) && names2.some((one) => words.join(" ").includes(one))).flatMap(
        ({ words, where }) => words.filter((word) => /^[^-].*[=:]/.test(word)).map((value) => ({ value, where, isTag: true }))
      )
    )
  );
}
function setsImage([program = "", first2, second, third]) {
  if (program === "kustomize") return first2 === "edit" && second === "set" && third === "image";
  return (program === "kubectl" || program === "oc") && first2 === "set" && second === "image";
}
function isDeployedHere(context) {
  return releasingSteps(context).length > 0;
}
function releasingSteps(context) {
  return deployingSteps(context).filter(
    (step) => !["for pull requests only", "another branch"].includes(startOf(step)) && environmentOfStep(step) !== "other"
  );
}
function mayBeAbout(words, { path }, { tree, charts }) {
  const plain = words.map((word) => word.replace(/^(\.\/)+/, "").replace(/\/+$/, ""));
  const files = plain.flatMap(
    (word) => /\.(ya?ml|json)$/.test(word) ? tree.files.filter((file) => file === word || file.endsWith(`/${word}`)) : []
  );
  const templates = files.filter((file) => !/values/i.test(file));
  if (templates.length > 0 && !templates.includes(path)) return false;
  const named = charts.filter(({ folder }) => plain.some((word) => word !== "" && `${word}/` === folder));
  return named.length === 0 || named.some(({ folder }) => path.startsWith(folder));
}
function settingsIn(words) {
  const [program = "", first2 = "", second = ""] = words;
  if (!["helm", "helmfile", "oc", "kubectl", "kustomize"].includes(program)) return [];
  const isImage = program !== "helm" && first2 === "set" && second === "image" || program === "kustomize" && first2 === "edit";
  return words.flatMap(
    (word) => word.split(",").filter((part3) => {
      const at = part3.indexOf("=");
      return at > 0 && (isImage || isTagName.test(part3.slice(0, at).replace(/^--?[\w-]+=/, "")));
    })
  );
}

// src/ready/items/r-47.ts
var r_47_default = defineItem({
  id: "R-47",
  title: "Immutable images run on an orchestrator",
  section: "I",
  proves: "Pillars of a production-ready API, Automated Deployment & Lifecycle Management: immutable Docker images on a container orchestration platform (Kubernetes, ECS, or Nomad)",
  gate: "info",
  why: "Behind the tag latest stands another program after each build: a restart changes what runs, and a rollback brings nothing back.",
  remedy: "Refer to images by digest, or by a tag that is made for one build (a version or a commit), and let the pipeline set it.",
  evidence: ["repository"],
  check(context) {
    const serving = apiWorkloads(context);
    const images = serving.workloads.flatMap(
      (workload) => workload.containers.map((container) => ({ workload, container, ...judged(workload, container, context) }))
    );
    if (images.length === 0) return withoutWorkload(context);
    const told2 = images.slice(0, 5).map(({ workload, container, says }) => inRepository(container.where, `${nameOf2(workload)}: ${says}`));
    const evidence = [...linkEvidence(serving), ...told2];
    if (images.every(({ kind }) => kind === "fixed")) return { status: "pass", evidence };
    const isMoving = images.some(({ kind }) => kind === "moving");
    return { status: isMoving && serving.link !== "several" ? "fail" : "unknown", evidence };
  },
  examples: [
    {
      says: "A version as tag.",
      files: { "openapi.yaml": anyDocument, "deploy/routes.yaml": deployment() },
      expect: "pass"
    },
    {
      says: "latest moves on.",
      files: {
        "openapi.yaml": anyDocument,
        "deploy/routes.yaml": deployment({ image: "ghcr.io/example/routes:latest" })
      },
      expect: "fail"
    },
    {
      says: "The pipeline fills in the commit.",
      files: {
        "openapi.yaml": anyDocument,
        "openshift/routes.yaml": `apiVersion: template.openshift.io/v1
kind: Template
parameters: [{name: TAG, value: latest}]
objects:
  - apiVersion: apps/v1
    kind: Deployment
    metadata: {name: routes}
    spec: {template: {spec: {containers: [{name: routes, image: 'ghcr.io/example/routes:\${TAG}'}]}}}
`,
        ".github/workflows/deploy.yml": workflow2(
          `oc process -f openshift/routes.yaml -p TAG=\${{ github.sha }} | oc apply -f -`
        )
      },
      expect: "pass"
    },
    {
      says: "The tag is given at the deployment, and nothing here shows which.",
      files: {
        "openapi.yaml": anyDocument,
        "deploy/routes.yaml": deployment({ image: `ghcr.io/example/routes:\${TAG}` })
      },
      expect: "unknown"
    }
  ]
});
function judged(workload, container, context) {
  const { object } = workload;
  if (container.image === void 0)
    return { kind: "open", says: "the image is not named here; an image stream decides." };
  const changed = kustomizedImage(container.image, context.repository.tree);
  const tag = imageTag(changed?.value ?? container.image);
  const by = changed ? ` (${changed.where})` : "";
  if (tag.kind === "fixed")
    return {
      kind: "fixed",
      says: `${tag.by === "digest" ? "the image is named by its digest" : "the image has the tag of one build"}${by}.`
    };
  const isDefault = object.origin !== "manifest" && !container.hasFixedTag;
  const given = tag.kind === "open" || isDefault ? tagsGiven(context, object) : imagesSet(context, workload, container);
  switch (given.kind) {
    case "build":
      return { kind: "fixed", says: `the pipeline sets the image of one build (${given.where}).` };
    case "moving":
      return { kind: "moving", says: `the pipeline sets a tag that moves on (${given.where}).` };
    case "some":
      return { kind: "open", says: `the pipeline sets the image, and nothing here shows to which (${given.where}).` };
    default:
  }
  if (tag.kind === "open")
    return { kind: "open", says: "the tag is given at the deployment, and nothing here shows which." };
  if (isDefault && !isDeployedHere(context))
    return { kind: "open", says: `${tag.says} by default; whether the deployment gives another, nothing here shows.` };
  return { kind: "moving", says: `the image is not always the same: ${tag.says}${by}.` };
}
function withoutWorkload(context) {
  const { terraform, tree } = context.repository;
  const elsewhere2 = terraform.filter(
    ({ type }) => /^aws_ecs_(service|task_definition)$|^azurerm_container_app$|^google_cloud_run|^nomad_job$/.test(type)
  ).slice(0, 2).map(({ type, where }) => inRepository(where, `${type} runs containers; which image, its variables decide.`));
  const compose = tree.files.find((file) => /(^|\/)(docker-)?compose(\.[\w-]+)?\.ya?ml$/.test(file));
  const local = compose === void 0 ? [] : [inRepository(tree.name(compose), "A compose file starts containers, but is no orchestrator.")];
  return notFound(
    context,
    "Kubernetes and OpenShift manifests",
    "No workload of the API with an image was found.",
    ["objects"],
    [...elsewhere2, ...local]
  );
}

// src/ready/repository/alerts.ts
function alertsOf(tree, objects, unread2) {
  const ofObjects = objects.filter(({ kind, environment }) => kind === "PrometheusRule" && environment !== "other").flatMap(
    (object) => alertsIn(getAt(object.data, ["spec", "groups"]), ["spec", "groups"], (path) => object.where(path), object.path)
  );
  const ofFiles = tree.files.filter((file) => /\.(ya?ml|rules)$/i.test(file) && environmentOf(file) !== "other").filter((file) => {
    const text2 = tree.text(file) ?? "";
    return /^groups\s*:/m.test(text2) && /\balert\s*:/.test(text2) && !text2.includes("apiVersion");
  }).flatMap(
    (file) => readYaml(tree, file, unread2).flatMap(
      (document2) => alertsIn(
        own(document2.data, "groups"),
        ["groups"],
        (path) => `${document2.file}:${document2.locate(path).start.line}`,
        file
      )
    )
  );
  return [...ofObjects, ...ofFiles];
}
function alertsIn(groups, path, where, file) {
  if (!Array.isArray(groups)) return [];
  return groups.flatMap((group, index) => {
    const rules = own(group, "rules");
    if (!Array.isArray(rules)) return [];
    return rules.flatMap((rule2, number) => {
      if (!isObject(rule2) || typeof rule2.alert !== "string") return [];
      const expression = typeof rule2.expr === "string" ? rule2.expr.slice(0, 5e3) : "";
      const lasting = own(rule2, "for");
      return [
        {
          name: rule2.alert,
          path: file,
          where: where([...path, index, "rules", number]),
          ...watchedBy(expression),
          threshold: thresholdOf(expression),
          lasting: typeof lasting === "string" && !/^0[a-z]*$/.test(lasting.trim()) ? lasting.trim() : void 0
        }
      ];
    });
  });
}
var aboutOther = /\bkube_|backup|\bcert|disk|volume|\bgc_|scrape_|\betcd|\bnode_|cron/i;
function watchedBy(expression) {
  if (aboutOther.test(expression)) return { watches: void 0, quantile: void 0 };
  const quantile = /histogram_quantile\s*\(\s*(0?\.\d+)/.exec(expression)?.[1] ?? /quantile\s*=\s*["'](0?\.\d+)["']/.exec(expression)?.[1];
  const isLatency = /duration|latency|response_?time|request_?time|_seconds_(bucket|sum)/i.test(expression);
  if (isLatency) return { watches: "latency", quantile: quantile === void 0 ? void 0 : Number(quantile) };
  const isErrors = /[=~!]"?\^?5(\.\.|xx|\d\d|\[)|["'(|]5(\.\.|xx|\[0-9\])|error|fail(ed|ure)|5xx/i.test(expression);
  return { watches: isErrors ? "errors" : void 0, quantile: void 0 };
}
function thresholdOf(expression) {
  const found = [...expression.matchAll(/(>=?|<=?)\s*(?:bool\s+)?(\d+(?:\.\d+)?(?:e[-+]?\d+)?)/g)].at(-1);
  return found && `${found[1]} ${found[2]}`;
}

// src/ready/repository/bounded-tree.ts
var maxFileBytes = 1024 * 1024;
var longestPath = 400;
var maxTotalBytes = 48 * 1024 * 1024;
function boundedTree(tree, unread2) {
  const files = tree.files.filter((file) => file.length <= longestPath);
  const known9 = new Set(files);
  const texts = /* @__PURE__ */ new Map();
  let left = maxTotalBytes;
  const read3 = (path) => {
    if (left <= 0) return void 0;
    try {
      const bytes = tree.space.read(path, maxFileBytes);
      left -= bytes.length;
      if (left <= 0)
        unread2.push({
          where: tree.name(path),
          why: `more than ${maxTotalBytes / 1024 / 1024} MiB would have to be read, so this and what follows was not`
        });
      return left > 0 ? decodeText(bytes, path) : void 0;
    } catch (error) {
      if (error instanceof UserError) return void 0;
      throw error;
    }
  };
  return {
    ...tree,
    files,
    text(path) {
      if (!known9.has(path)) return void 0;
      if (!texts.has(path)) texts.set(path, read3(path));
      return texts.get(path);
    }
  };
}

// src/ready/repository/github-workflows.ts
var mostSteps2 = 5e3;
function githubWorkflows(tree, unread2) {
  const workflows = [];
  for (const path of tree.files.filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file))) {
    const document2 = readYaml(tree, path, unread2)[0];
    if (!document2 || !isObject(document2.data)) continue;
    workflows.push({ document: document2, path, ...startOf2(own(document2.data, "on")) });
  }
  inheritTriggers(workflows);
  return workflows.map((workflow4) => ({
    system: "GitHub Actions",
    path: workflow4.path,
    file: workflow4.document.file,
    jobs: jobsOf(workflow4, tree, unread2)
  }));
}
function startOf2(on) {
  const events = isObject(on) ? Object.keys(on) : textList(on);
  const triggers = /* @__PURE__ */ new Set();
  for (const event of events) {
    const trigger = eventTrigger(event);
    if (trigger) triggers.add(trigger);
  }
  const push = own(on, "push");
  const branches = own(push, "branches");
  if (isObject(push) && own(push, "tags") !== void 0 && branches === void 0 && own(push, "branches-ignore") === void 0) {
    triggers.delete("push");
    triggers.add("release");
  }
  const named = branches ?? own(own(on, "workflow_run"), "branches");
  return { triggers, branches: named === void 0 ? void 0 : textList(named) };
}
function inheritTriggers(workflows) {
  const byPath = new Map(workflows.map((one) => [one.path, one]));
  for (let round = 0; round < 4; round++) {
    for (const caller of workflows) {
      const jobs = own(caller.document.data, "jobs");
      for (const job of isObject(jobs) ? Object.values(jobs) : []) {
        const called = byPath.get((textAt2(job, "uses") ?? "").replace(/^\.\//, ""));
        if (!called || called === caller) continue;
        const isFirst = called.triggers.size === 0;
        for (const trigger of caller.triggers) called.triggers.add(trigger);
        if (isFirst) called.branches = caller.branches;
        else if (caller.branches === void 0) called.branches = void 0;
        else if (called.branches !== void 0)
          called.branches = [.../* @__PURE__ */ new Set([...called.branches, ...caller.branches])];
      }
    }
  }
}
function jobsOf(workflow4, tree, unread2) {
  const { document: document2, triggers, branches } = workflow4;
  const jobs = own(document2.data, "jobs");
  if (!isObject(jobs)) return [];
  const shared = textsIn(own(document2.data, "env"));
  const budget = { left: mostSteps2 };
  return Object.entries(jobs).map(([name, job]) => {
    const path = ["jobs", name];
    const environment = own(job, "environment");
    const conditions = conditionOf(job);
    const env = new Map([...shared, ...textsIn(own(job, "env"))]);
    const called = calledWorkflow(job, path, document2, conditions, env);
    const steps = called ? [called] : stepsOf(own(job, "steps"), [...path, "steps"], document2, { conditions, env, tree, unread: unread2, depth: 0, budget });
    return {
      name,
      where: `${document2.file}:${document2.locate(path).start.line}`,
      triggers,
      branches,
      environment: typeof environment === "string" ? environment : textAt2(environment, "name"),
      needs: textList(own(job, "needs")),
      services: servicesOf2(own(job, "services")),
      steps
    };
  });
}
function servicesOf2(services) {
  return isObject(services) ? Object.values(services).map((one) => textAt2(one, "image") ?? "") : [];
}
function conditionOf(value) {
  const condition = own(value, "if");
  return condition === void 0 || condition === null || typeof condition === "object" ? [] : [toText(condition)];
}
function calledWorkflow(job, path, document2, conditions, environment) {
  const uses = textAt2(job, "uses");
  if (uses === void 0) return void 0;
  return {
    where: `${document2.file}:${document2.locate([...path, "uses"]).start.line}`,
    uses: withoutVersion(uses),
    inputs: new Map([...textsIn(own(job, "with")), ...textsIn(own(job, "secrets"))]),
    environment,
    commands: [],
    conditions
  };
}
function stepsOf(list, path, document2, around) {
  if (!Array.isArray(list)) return [];
  return list.flatMap((step, index) => {
    if (around.budget.left-- <= 0) return [];
    const at = [...path, index];
    const uses = textAt2(step, "uses");
    const conditions = [...around.conditions, ...conditionOf(step)];
    const one = {
      where: `${document2.file}:${document2.locate([...at, uses === void 0 ? "run" : "uses"]).start.line}`,
      uses: uses === void 0 ? void 0 : withoutVersion(uses),
      inputs: textsIn(own(step, "with")),
      environment: new Map([...around.env, ...textsIn(own(step, "env"))]),
      commands: scriptAt(own(step, "run"), [...at, "run"], document2),
      conditions
    };
    return [one, ...compositeSteps(uses, { ...around, conditions, env: one.environment })];
  });
}
function compositeSteps(uses, around) {
  if (uses === void 0 || !uses.startsWith("./") || around.depth === 3) return [];
  const folder = uses.slice(2).replace(/\/*$/, "/").replace(/^\/$/, "");
  const path = ["action.yml", "action.yaml"].map((name) => `${folder}${name}`).find((one) => around.tree.files.includes(one));
  const document2 = path === void 0 ? void 0 : readYaml(around.tree, path, around.unread)[0];
  if (!document2) return [];
  const steps = getAt(document2.data, ["runs", "steps"]);
  return stepsOf(steps, ["runs", "steps"], document2, { ...around, depth: around.depth + 1 });
}
function withoutVersion(uses) {
  return uses.replace(/@[^@]*$/, "").toLowerCase();
}

// src/ready/repository/other-pipelines.ts
var nothing = /* @__PURE__ */ new Map();
function stepOf(where, commands, uses, inputs = nothing) {
  return {
    where,
    uses: uses?.replace(/@.*$/, "").toLowerCase(),
    inputs,
    environment: nothing,
    commands,
    conditions: []
  };
}
var gitlabWords = /* @__PURE__ */ new Set([
  "stages",
  "variables",
  "default",
  "include",
  "workflow",
  "image",
  "services",
  "cache",
  "before_script",
  "after_script",
  "pages:deploy"
]);
function gitlabPipelines(tree, unread2) {
  const files = tree.files.filter((file) => /^(\.gitlab-ci\.ya?ml|\.gitlab\/(.*\/)?[^/]+\.ya?ml)$/.test(file));
  if (!files.some((file) => file.startsWith(".gitlab-ci"))) return [];
  return files.flatMap((path) => {
    const document2 = readYaml(tree, path, unread2)[0];
    if (!document2 || !isObject(document2.data)) return [];
    const jobs = Object.entries(document2.data).filter(([name, job]) => !gitlabWords.has(name) && !name.startsWith(".") && isObject(job)).map(([name, job]) => gitlabJob(name, job, document2));
    return [{ system: "GitLab CI", path, file: document2.file, jobs: [...gitlabTemplates(document2), ...jobs] }];
  });
}
function gitlabTemplates(document2) {
  const include = own(document2.data, "include");
  const list = Array.isArray(include) ? include : include === void 0 ? [] : [include];
  const where = `${document2.file}:${document2.locate(["include"]).start.line}`;
  return list.flatMap((one) => {
    const template = textAt2(one, "template") ?? textAt2(one, "component");
    if (template === void 0) return [];
    const triggers = /* @__PURE__ */ new Set(["push", "pull-request"]);
    return [
      {
        name: template,
        where,
        triggers,
        branches: void 0,
        environment: void 0,
        needs: [],
        steps: [stepOf(where, [], template)]
      }
    ];
  });
}
function gitlabJob(name, job, document2) {
  const where = `${document2.file}:${document2.locate([name]).start.line}`;
  const commands = ["before_script", "script", "after_script"].flatMap(
    (key) => scriptsAt(own(job, key), [name, key], document2)
  );
  const environment = own(job, "environment");
  const conditions = [JSON.stringify(own(job, "rules") ?? ""), JSON.stringify(own(job, "only") ?? "")].join(" ");
  const triggers = /* @__PURE__ */ new Set();
  if (/merge_request/.test(conditions)) triggers.add("pull-request");
  if (/schedule/.test(conditions)) triggers.add("schedule");
  if (/CI_COMMIT_TAG|"tags"/.test(conditions)) triggers.add("release");
  if (/CI_COMMIT_BRANCH|CI_DEFAULT_BRANCH|CI_COMMIT_REF_NAME|"(main|master|branches)"|"push"/.test(conditions))
    triggers.add("push");
  if (triggers.size === 0) triggers.add("push");
  if (own(job, "when") === "manual" || /"when":"manual"/.test(conditions)) {
    triggers.clear();
    triggers.add("manual");
  }
  return {
    name,
    where,
    triggers,
    branches: void 0,
    environment: typeof environment === "string" ? environment : textAt2(environment, "name"),
    needs: textList(own(job, "needs")),
    steps: [{ ...stepOf(where, commands), environment: textsIn(own(job, "variables")) }]
  };
}
function scriptsAt(script, path, document2) {
  if (Array.isArray(script)) return script.flatMap((one, index) => scriptsAt(one, [...path, index], document2));
  return scriptAt(script, path, document2);
}
function azurePipelines(tree, unread2) {
  const files = tree.files.filter(
    (file) => /(^|\/)azure-pipelines[^/]*\.ya?ml$|^\.azure-?pipelines\/.*\.ya?ml$/i.test(file)
  );
  return files.flatMap((path) => {
    const document2 = readYaml(tree, path, unread2)[0];
    if (!document2 || !isObject(document2.data)) return [];
    const triggers = azureTriggers(document2.data);
    const push = own(document2.data, "trigger");
    const branches = own(push, "branches");
    const named = Array.isArray(push) ? push : own(branches, "include");
    const steps = azureSteps(document2.data, [], document2, 0);
    const environment = environmentIn2(document2.data, 0);
    const where = `${document2.file}:1`;
    const job = {
      name: path,
      where,
      triggers,
      branches: named === void 0 ? void 0 : textList(named),
      environment,
      needs: [],
      steps
    };
    return [{ system: "Azure Pipelines", path, file: document2.file, jobs: [job] }];
  });
}
function azureTriggers(data) {
  const triggers = /* @__PURE__ */ new Set();
  if (own(data, "trigger") !== "none") triggers.add("push");
  if (own(data, "pr") !== void 0 && own(data, "pr") !== "none") triggers.add("pull-request");
  if (Array.isArray(own(data, "schedules"))) triggers.add("schedule");
  if (triggers.size === 0) triggers.add("manual");
  return triggers;
}
function azureSteps(value, path, document2, depth) {
  if (depth > 12 || typeof value !== "object" || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, one]) => {
    const at = [...path, key];
    if (key !== "steps" || !Array.isArray(one)) return azureSteps(one, at, document2, depth + 1);
    return one.map((step, index) => azureStep(step, [...at, index], document2));
  });
}
function azureStep(step, path, document2) {
  const where = `${document2.file}:${document2.locate(path).start.line}`;
  const key = ["script", "bash", "pwsh", "powershell"].find((name) => own(step, name) !== void 0);
  const inputs = textsIn(own(step, "inputs"));
  const commands = [
    ...key === void 0 ? [] : scriptAt(own(step, key), [...path, key], document2),
    ...["script", "inlineScript"].flatMap(
      (name) => scriptAt(getAt(step, ["inputs", name]), [...path, "inputs", name], document2)
    )
  ];
  return {
    ...stepOf(where, commands, textAt2(step, "task") ?? textAt2(step, "template"), inputs),
    environment: textsIn(own(step, "env"))
  };
}
function environmentIn2(value, depth) {
  if (depth > 12 || typeof value !== "object" || value === null) return void 0;
  if (textAt2(value, "deployment") !== void 0) {
    const environment = own(value, "environment");
    return typeof environment === "string" ? environment : textAt2(environment, "name");
  }
  for (const one of Object.values(value)) {
    const found = environmentIn2(one, depth + 1);
    if (found !== void 0) return found;
  }
  return void 0;
}
function jenkinsPipelines(tree) {
  return tree.files.filter((file) => /(^|\/)Jenkinsfile(\.[\w.-]+)?$|\.jenkinsfile$/i.test(file)).map((path) => {
    const text2 = tree.text(path) ?? "";
    const file = tree.name(path);
    const commands = shellTexts(text2).flatMap(
      ({ script, line }) => commandsOf(script).map((command) => ({ ...command, where: `${file}:${line + command.line}` }))
    );
    const triggers = /* @__PURE__ */ new Set(["external"]);
    if (/\bcron\s*\(/.test(text2)) triggers.add("schedule");
    const where = `${file}:1`;
    const steps = [stepOf(where, commands)];
    return {
      system: "Jenkins",
      path,
      file,
      jobs: [{ name: "pipeline", where, triggers, branches: void 0, environment: void 0, needs: [], steps }]
    };
  });
}
function shellTexts(text2) {
  const found = [];
  for (const { index, 0: head } of text2.matchAll(
    /\bsh(?:\s{0,20}\(\s{0,20}|\s{1,20})(?:script\s{0,20}:\s{0,20})?(?='''|"""|'|")/g
  )) {
    const from = index + head.length;
    const quote = text2.startsWith("'''", from) || text2.startsWith('"""', from) ? text2.slice(from, from + 3) : text2[from];
    const close = text2.indexOf(quote, from + quote.length);
    if (close === -1) continue;
    const line = text2.slice(0, from).split("\n").length;
    found.push({ script: text2.slice(from + quote.length, close), line });
  }
  return found;
}
function tektonPipelines(objects) {
  const tekton = objects.filter(({ apiVersion }) => /^(tekton|triggers\.tekton)\.dev\//.test(apiVersion));
  const hasListener = tekton.some(({ kind }) => kind === "EventListener");
  return tekton.flatMap((object) => {
    const steps = tektonSteps(object, ["spec"], 0);
    if (steps.length === 0) return [];
    const events = toText(getAt(object.data, ["metadata", "annotations", "pipelinesascode.tekton.dev/on-event"]) ?? "");
    const triggers = /* @__PURE__ */ new Set();
    if (hasListener || /push/.test(events)) triggers.add("push");
    if (/pull_request/.test(events)) triggers.add("pull-request");
    if (triggers.size === 0) triggers.add("manual");
    const where = object.where();
    const job = {
      name: object.name ?? object.kind,
      where,
      triggers,
      branches: void 0,
      environment: void 0,
      needs: [],
      steps
    };
    return [{ system: "Tekton", path: object.path, file: object.file, jobs: [job] }];
  });
}
function tektonSteps(object, path, depth) {
  const value = getAt(object.data, path);
  if (depth > 8 || typeof value !== "object" || value === null) return [];
  const reference = getAt(value, ["taskRef", "name"]);
  const here = typeof reference === "string" ? [stepOf(object.where(path), [], reference)] : [];
  const list = own(value, "steps");
  if (Array.isArray(list)) {
    return list.map((step, index) => {
      const where = object.where([...path, "steps", index]);
      const script = textAt2(step, "script") ?? [...textList(own(step, "command")), ...textList(own(step, "args"))].join(" ");
      return stepOf(
        where,
        commandsOf(script).map((command) => ({ ...command, where }))
      );
    });
  }
  const entries = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [...here, ...entries.flatMap((key) => tektonSteps(object, [...path, key], depth + 1))];
}

// src/ready/repository/terraform.ts
function terraformOf(tree) {
  return tree.files.filter((file) => /\.tf$/.test(file) && !/(^|\/)\.terraform\//.test(file)).flatMap((path) => {
    const lines = (tree.text(path) ?? "").split(/\r?\n/);
    return lines.flatMap((line, index) => {
      const where = `${tree.name(path)}:${index + 1}`;
      const resource = /^\s*resource\s+"([\w-]+)"\s+"[\w-]+"/.exec(line);
      if (resource) return [{ type: resource[1], where }];
      if (!/^\s*module\s+"[\w-]+"/.test(line)) return [];
      const source = lines.slice(index, index + 20).find((one) => /^\s*source\s*=/.test(one));
      const named = /=\s*"([^"]+)"/.exec(source ?? "");
      return named ? [{ type: named[1], where }] : [];
    });
  });
}

// src/ready/repository/workloads.ts
var kinds = /* @__PURE__ */ new Set(["Deployment", "DeploymentConfig", "StatefulSet", "Rollout", "DaemonSet", "ReplicaSet", "Pod"]);
function workloadsOf(objects) {
  return objects.filter(({ kind, environment }) => kinds.has(kind) && environment !== "other").map(workloadOf).filter((workload) => workload.containers.length > 0);
}
function jobsOf2(objects) {
  return objects.filter(({ kind }) => kind === "Job" || kind === "CronJob").map(workloadOf);
}
function workloadOf(object) {
  const { data } = object;
  const template = object.kind === "Pod" ? [] : object.kind === "CronJob" ? ["spec", "jobTemplate", "spec", "template"] : ["spec", "template"];
  const replicas = getAt(data, ["spec", "replicas"]);
  const isSilent = replicas === void 0 || replicas === null;
  const metadata = getAt(data, [...template, "metadata"]);
  return {
    object,
    name: object.name ?? "",
    replicas: isSilent ? object.isIncomplete ? void 0 : 1 : numberOf2(replicas),
    isReplicasWritten: !isSilent,
    replicasWhere: object.where(isSilent ? ["kind"] : ["spec", "replicas"]),
    labels: textsOf2(own(metadata, "labels")),
    annotations: isObject(own(metadata, "annotations")) ? own(metadata, "annotations") : {},
    containers: containersAt(object, [...template, "spec", "containers"]),
    initContainers: containersAt(object, [...template, "spec", "initContainers"])
  };
}
function containersAt(object, path) {
  const list = getAt(object.data, path);
  if (!Array.isArray(list)) return [];
  return list.map((one, index) => {
    const at = [...path, index];
    const image = own(one, "image");
    return {
      name: toText(own(one, "name") ?? ""),
      image: typeof image === "string" && image.trim() !== "" ? image.trim() : void 0,
      hasFixedTag: hasFixedTag(object.written([...at, "image"])),
      where: object.where([...at, "image"]),
      readiness: probeAt(object, [...at, "readinessProbe"]),
      liveness: probeAt(object, [...at, "livenessProbe"]),
      command: ["command", "args"].flatMap((key) => listOf(own(one, key))),
      environment: new Set(namesOf2(own(one, "env")))
    };
  });
}
function hasFixedTag(line) {
  const tail = line.slice(line.lastIndexOf(":") + 1);
  return /[:@]/.test(line.slice(line.indexOf("image:") + 6)) && !isOpen(tail) && !tail.includes("}}");
}
function probeAt(object, path) {
  const probe = getAt(object.data, path);
  if (!isObject(probe) || object.isUncertain(path)) return void 0;
  const httpPath = getAt(probe, ["httpGet", "path"]);
  if (!["httpGet", "exec", "tcpSocket", "grpc"].some((key) => isObject(own(probe, key)))) return void 0;
  return {
    path: isObject(own(probe, "httpGet")) ? typeof httpPath === "string" ? httpPath : "/" : void 0,
    where: object.where(path)
  };
}
function numberOf2(value) {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
  return typeof value === "string" && /^\d{1,4}$/.test(value) ? Number(value) : void 0;
}
function textsOf2(value) {
  if (!isObject(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toText(one)]));
}
function listOf(value) {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
function namesOf2(value) {
  if (!Array.isArray(value)) return [];
  return value.map((one) => own(one, "name")).filter((name) => typeof name === "string");
}

// src/ready/repository.ts
function repositoryOf(whole2) {
  const beyond = [];
  const unread2 = { objects: [], pipelines: [], dependencies: [], alerts: [] };
  const tree = boundedTree(whole2, beyond);
  const charts = once2(() => chartsOf(tree));
  const objects = once2(() => {
    const found = objectsOf(tree, charts());
    unread2.objects.push(...found.unread);
    return found.list;
  });
  const workloads = once2(() => workloadsOf(objects()));
  const jobs = once2(() => jobsOf2(objects()));
  const pipelines = once2(() => [
    ...githubWorkflows(tree, unread2.pipelines),
    ...gitlabPipelines(tree, unread2.pipelines),
    ...azurePipelines(tree, unread2.pipelines),
    ...jenkinsPipelines(tree),
    ...tektonPipelines(objects())
  ]);
  const dependencies = once2(() => dependenciesOf(tree, unread2.dependencies));
  const alerts = once2(() => alertsOf(tree, objects(), unread2.alerts));
  const terraform = once2(() => terraformOf(tree));
  const made = { objects, pipelines, dependencies, alerts };
  return {
    tree,
    get charts() {
      return charts();
    },
    get objects() {
      return objects();
    },
    get workloads() {
      return workloads();
    },
    get jobs() {
      return jobs();
    },
    get pipelines() {
      return pipelines();
    },
    get dependencies() {
      return dependencies();
    },
    get alerts() {
      return alerts();
    },
    get terraform() {
      return terraform();
    },
    unread(fact) {
      made[fact]();
      return [...unread2[fact], ...beyond];
    }
  };
}
function repositoryFact(find2) {
  const known9 = /* @__PURE__ */ new WeakMap();
  return (repository) => {
    let found = known9.get(repository);
    if (!found) {
      found = { fact: find2(repository) };
      known9.set(repository, found);
    }
    return found.fact;
  };
}
function once2(make) {
  let made;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

// src/ready/databases.ts
var drivers = /^(pg|pg-promise|postgres|mysql2?|mariadb|oracledb|mssql|tedious|mongodb|mongoose|sequelize|typeorm|knex|@prisma\/client|prisma|drizzle-orm|objection|sqlite3|better-sqlite3|@mikro-orm\/core)$|:(postgresql|mysql-connector-j|mariadb-java-client|ojdbc\d*|mssql-jdbc|spring-boot-starter-(data-jpa|jdbc|data-mongodb|data-r2dbc)|hibernate-core|quarkus-jdbc-\w+|mongodb-driver-sync)$|^(psycopg2?|psycopg2-binary|asyncpg|sqlalchemy|sqlmodel|mysqlclient|pymysql|pymongo|cx-oracle|oracledb|django|peewee|tortoise-orm|motor)(\[|$)|^(github\.com\/(lib\/pq|jackc\/pgx|go-sql-driver\/mysql|jmoiron\/sqlx|go-gorm)|gorm\.io|go\.mongodb\.org)|^(npgsql|microsoft\.entityframeworkcore|microsoft\.data\.sqlclient|mongodb\.driver|dapper|oracle\.manageddataaccess)(\.|$)|^(pg|mysql2|activerecord|mongoid|sequel)$/;
var databaseImages = /(^|[/_-])(postgres|postgresql|postgis|patroni|crunchy|mysql|mariadb|mongo|mongodb)([-_:@/]|$)/i;
function databaseOf(context) {
  const isOurs = concerns(context);
  const { dependencies, workloads, objects } = context.repository;
  const driver = dependencies.list.find(({ path, name, isRuntime }) => isRuntime && isOurs(path) && drivers.test(name));
  if (driver) return { kind: "some", where: driver.where, what: driver.name };
  const cluster = objects.find(
    ({ kind, path }) => /^(PostgresCluster|Postgresql|MongoDBCommunity)$/.test(kind) && isOurs(path)
  );
  if (cluster) return { kind: "some", where: cluster.where(), what: cluster.kind };
  const workload = workloads.find(
    ({ object, containers }) => isOurs(object.path) && containers.some(({ image }) => databaseImages.test(image ?? ""))
  );
  if (workload) return { kind: "some", where: workload.object.where(), what: "a database server" };
  const manifest = dependencies.manifests.find(
    ({ path }) => isOurs(path) && dependencies.list.some((one) => one.path === path && one.isRuntime)
  );
  return manifest ? { kind: "none", where: manifest.file } : { kind: "unknown" };
}
var tools = [
  {
    tool: "Flyway",
    dependency: /:flyway-|:quarkus-flyway|^flyway/,
    files: /(^|\/)(db\/)?migrations?\/(.*\/)?V\d[\w.]*__[^/]+\.sql$/
  },
  {
    tool: "Liquibase",
    dependency: /:liquibase-|:quarkus-liquibase/,
    files: /(^|\/)(db\.)?changelog[^/]*\.(xml|ya?ml|sql|json)$/i
  },
  { tool: "Alembic", dependency: /^alembic(\[|$)/, files: /(^|\/)alembic\/versions\/[^/]+\.py$/ },
  { tool: "Django", files: /(^|\/)migrations\/0\d{3}_\w+\.py$/ },
  { tool: "Prisma", files: /(^|\/)prisma\/migrations\/.+\.sql$/ },
  { tool: "Knex", files: /(^|\/)migrations\/\d{8,}_[^/]+\.[cm]?[jt]s$/ },
  { tool: "TypeORM", files: /(^|\/)migrations?\/\d{10,}-[^/]+\.[jt]s$/ },
  { tool: "Entity Framework", files: /(^|\/)Migrations\/\d{14}_\w+\.cs$/ },
  { tool: "golang-migrate", files: /(^|\/)migrations\/\d+_[^/]+\.(up|down)\.sql$/ },
  { tool: "Rails", files: /(^|\/)db\/migrate\/\d{14}_\w+\.rb$/ }
];
var migrationFiles = repositoryFact(({ tree }) => {
  const own2 = tree.files.filter(
    (path) => /migrat|changelog|alembic/i.test(path) && !/(^|\/)(node_modules|tests?)\//.test(path)
  );
  return tools.map(({ files }) => files ? own2.filter((path) => files.test(path)) : []);
});
function migrationsOf(context) {
  const isOurs = concerns(context);
  const { tree, dependencies } = context.repository;
  const files = migrationFiles(context.repository);
  return tools.flatMap(({ tool, dependency }, index) => {
    const file = files[index].find(isOurs);
    if (file !== void 0) return [{ tool, where: tree.name(file) }];
    const library2 = dependency && dependencies.list.find(({ path, name, isRuntime }) => isRuntime && isOurs(path) && dependency.test(name));
    return library2 ? [{ tool, where: library2.where }] : [];
  });
}
var migrating = {
  uses: (name) => /flyway|liquibase/.test(name),
  runs: (words) => isMigration(words)
};
var migrators = /^(flyway|liquibase|alembic|prisma|knex|typeorm|sequelize|sequelize-cli|goose|migrate|dbmate|drizzle-kit|db-migrate|node-pg-migrate)$/;
var otherwise2 = /\b(make|create|generate|new|status|list|rollback|undo|revert|down|downgrade|validate|info|test)\b/;
function isMigration(words) {
  const [program = "", ...rest] = words;
  const verbs = rest.filter((word) => !word.startsWith("-")).join(" ");
  if (otherwise2.test(verbs)) return false;
  if (migrators.test(program)) return /\b(migrate|update|upgrade|up|latest|deploy|migration:run)\b/.test(verbs);
  if (/^(python3?|django-admin)$/.test(program)) return /(^|\s)(\S*manage\.py\s+)?migrate\b/.test(verbs);
  if (program === "dotnet") return /^ef database update\b/.test(verbs);
  if (/^(rails|rake)$/.test(program)) return /\bdb:migrate\b/.test(verbs);
  if (/^(npm|yarn|pnpm)$/.test(program))
    return /^(run(-script)?\s+)?(db[:-])?(migrat\w*|typeorm migration:run|prisma[: ]migrate)\b/.test(verbs);
  if (/^(mvnw?|gradlew?)$/.test(program)) return /(flyway|liquibase):?(migrate|update)/i.test(verbs);
  return false;
}
function migratingSteps(context) {
  return findSteps(context, migrating).filter(
    (step) => ["release", "by hand", "schedule"].includes(startOf(step)) && !hasOwnContainers(step, context.repository) && (step.job.environment !== void 0 || environmentOf(step.job.name) !== "other")
  );
}
function migratingContainers(context) {
  const isOurs = concerns(context);
  const { workloads, jobs } = context.repository;
  const runs = [...workloads, ...jobs].filter(({ object }) => isOurs(object.path));
  const found = runs.flatMap((workload) => {
    const isJob = /Job$/.test(workload.object.kind);
    return [...workload.initContainers, ...workload.containers].filter(
      (container) => /flyway|liquibase|migrat/i.test(container.image ?? "") || commandsOf(container.command.join(" ")).some(({ words }) => isMigration(words))
    ).map(({ where }) => ({
      where,
      says: isJob ? "A job migrates the database." : "A container migrates the database when the workload starts."
    }));
  });
  const starts = migratingStarts(context.repository).filter(({ path }) => isOurs(path));
  return [...found, ...starts];
}
var migratingStarts = repositoryFact(
  ({ tree }) => tree.files.filter((file) => /(^|\/)(Dockerfile[^/]*|[^/]*entrypoint[^/]*\.sh|start\.sh)$/i.test(file)).flatMap((path) => {
    const isImage = /Dockerfile/i.test(path);
    const lines = (tree.text(path) ?? "").split(/\r?\n/);
    const index = lines.findIndex(
      (line) => isImage ? /^(CMD|ENTRYPOINT)\b/.test(line) && startsMigration(line) : commandsOf(line).some(({ words }) => isMigration(words))
    );
    const where = `${tree.name(path)}:${index + 1}`;
    return index === -1 ? [] : [{ path, where, says: "The program migrates the database when it starts." }];
  })
);
function startsMigration(line) {
  const rest = line.replace(/^(CMD|ENTRYPOINT)\s*/, "").slice(0, 2e3);
  const script = rest.startsWith("[") ? rest.replace(/[[\]]/g, " ").replace(/"\s*,\s*"/g, '" "').replace(/["']/g, "") : rest;
  return commandsOf(script.replace(/^\s*(sh|bash)\s+-c\s+/, "")).some(({ words }) => isMigration(words));
}

// src/ready/items/r-48.ts
var r_48_default = defineItem({
  id: "R-48",
  title: "The whole stack is versioned as code",
  section: "I",
  proves: "Pillars of a production-ready API, Automated Deployment & Lifecycle Management: Helm charts or Terraform modules for gateway, observability stack, and database migrations",
  gate: "info",
  why: "What is not in git cannot be reviewed, cannot be built again, and differs from one environment to the other.",
  remedy: "Commit what deploys the API (Helm, Terraform, templates), the gateway configuration, monitors and alerts, and the migrations of the database.",
  evidence: ["repository", "gateway-config"],
  check(context) {
    const parts = [deploymentPart(context), gatewayPart2(context), observabilityPart(context), databasePart(context)];
    const evidence = parts.flatMap((part3) => part3.evidence);
    if (parts.every(({ isThere }) => isThere)) return { status: "pass", evidence };
    const missing2 = parts.filter(({ isThere }) => !isThere).map(({ what }) => what);
    return notFound(
      context,
      "the repository",
      `Not found as code: ${missing2.join(", ")}.`,
      ["objects", "alerts", "dependencies"],
      evidence
    );
  },
  examples: [
    {
      says: "Deployment, gateway and monitor are there, and there is no database.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(""),
        "deploy/routes.yaml": deployment(),
        "deploy/monitor.yaml": "apiVersion: monitoring.coreos.com/v1\nkind: ServiceMonitor\nmetadata: {name: routes}\nspec: {selector: {matchLabels: {app: routes}}}\n",
        "package.json": '{"dependencies": {"express": "^5.0.0"}}\n'
      },
      expect: "pass"
    },
    {
      says: "The database has no migrations, and nothing observes.",
      files: {
        "openapi.yaml": anyDocument,
        "deploy/routes.yaml": deployment(),
        "package.json": '{"dependencies": {"pg": "^8.0.0"}}\n'
      },
      expect: "unknown"
    }
  ]
});
function part(what, where, says) {
  return { what, isThere: where !== void 0, evidence: where === void 0 ? [] : [inRepository(where, says)] };
}
function deploymentPart(context) {
  const isOurs = concerns(context);
  const { charts, workloads, terraform, tree } = context.repository;
  const [workload] = workloads.filter(({ object }) => isOurs(object.path));
  if (workload) {
    const says = workload.object.origin === "helm" ? "A Helm chart deploys the workload." : "Manifests deploy the workload.";
    return part("deployment", workload.object.where(), says);
  }
  const chart = charts.find(({ folder }) => isOurs(folder));
  if (chart) return part("deployment", tree.name(`${chart.folder}Chart.yaml`), "A Helm chart deploys what is in it.");
  return part("deployment", terraform[0]?.where, "Terraform makes what the workload runs on.");
}
function gatewayPart2({ gateway: gateway2, config }) {
  const [file] = gateway2.files;
  if (file !== void 0)
    return {
      what: "gateway",
      isThere: true,
      evidence: [{ kind: "gateway-config", where: file, says: "The gateway configuration is in the repository." }]
    };
  const isOurs = (config.gateways?.size ?? 0) > 0 && (config.products?.size ?? 0) > 0;
  return part(
    "gateway",
    isOurs ? "specgate.yaml" : void 0,
    "specgate makes the gateway configuration from products of the config."
  );
}
function observabilityPart(context) {
  const isOurs = concerns(context);
  const { objects, alerts, terraform, tree } = context.repository;
  const object = objects.find(
    ({ kind, path }) => /^(ServiceMonitor|PodMonitor|PrometheusRule|GrafanaDashboard|OpenTelemetryCollector)$/.test(kind) && isOurs(path)
  );
  if (object) return part("observability", object.where(), `A ${object.kind} is in the repository.`);
  const alert = alerts.find(({ path }) => isOurs(path));
  if (alert) return part("observability", alert.where, "Alerts are in the repository.");
  const block = terraform.find(({ type }) => /sysdig|datadog|cloudwatch|monitor_|log_analytics|grafana/.test(type));
  if (block) return part("observability", block.where, `Terraform makes ${block.type}.`);
  const dashboard = tree.files.find((file) => /(^|\/)dashboards?\/[^/]+\.json$/i.test(file) && isOurs(file));
  return part("observability", dashboard && tree.name(dashboard), "A dashboard is in the repository.");
}
function databasePart(context) {
  const migrations = migrationsOf(context);
  if (migrations[0])
    return part(
      "database migrations",
      migrations[0].where,
      `Migrations of the database are in the repository (${migrations[0].tool}).`
    );
  const database = databaseOf(context);
  if (database.kind === "none")
    return part(
      "database migrations",
      database.where,
      "No database driver is among the dependencies, so there is nothing to migrate."
    );
  return part("database migrations", void 0, "");
}

// src/ready/items/r-49.ts
var r_49_default = defineItem({
  id: "R-49",
  title: "A release is checked on a fraction of the traffic first",
  section: "I",
  proves: "Pillars of a production-ready API, Automated Deployment & Lifecycle Management: blue/green or canary releases verify performance on a fraction of traffic before a full roll-out",
  gate: "info",
  why: "A fault that a hundredth of the callers meet is a note in a log; one that all of them meet is an outage.",
  remedy: "Release by Argo Rollouts or Flagger, or give a share of the traffic to the new version by weights (targets of the upstream, alternate backends of a Route).",
  evidence: ["repository", "gateway-config", "attestation"],
  attestation: {
    states: "Releases go to a fraction of the traffic, or to a second environment, before they go to all.",
    maxMonths: 12
  },
  check(context) {
    const found = [
      ...rollouts(context),
      ...weightedRoutes(context),
      ...weightedMeshRoutes(context),
      ...weightedTargets(context)
    ];
    if (found.length > 0) return { status: "pass", evidence: found };
    return notFound(
      context,
      "manifests and gateway configuration",
      "There is no Rollout, no Canary, and no weights that give a release a share of the traffic.",
      ["objects"]
    );
  },
  examples: [
    {
      says: "Argo Rollouts steps through a canary.",
      files: {
        "openapi.yaml": anyDocument,
        "deploy/routes.yaml": "apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nmetadata: {name: routes}\nspec: {strategy: {canary: {steps: [{setWeight: 10}, {pause: {duration: 10m}}]}}}\n"
      },
      expect: "pass"
    },
    {
      says: "Two equal targets share the load; neither is a canary.",
      files: {
        "openapi.yaml": anyDocument,
        "kong.yaml": `_format_version: '3.0'
services: [{name: routes, host: routes-upstream, routes: [{name: routes, paths: [/routes]}]}]
upstreams: [{name: routes-upstream, targets: [{target: 'a:80', weight: 100}, {target: 'b:80', weight: 100}]}]
`
      },
      expect: "unknown"
    },
    {
      says: "It is stated.",
      files: {
        "openapi.yaml": anyDocument,
        ".specgate/attestations.yaml": attestationOf(
          "R-49",
          "by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: Blue and green stand side by side; a release switches after the smoke test."
        )
      },
      expect: "attested"
    }
  ]
});
function rollouts(context) {
  const isOurs = concerns(context);
  const objects = context.repository.objects.filter(({ path, environment }) => isOurs(path) && environment !== "other");
  const found = objects.filter(
    ({ kind, apiVersion, data }) => kind === "Rollout" && apiVersion.startsWith("argoproj.io/") && ["canary", "blueGreen"].some((key) => isObject(getAt(data, ["spec", "strategy", key]))) || kind === "Canary" && apiVersion.startsWith("flagger.app/")
  );
  return firstFew(found, (object) => inRepository(object.where(), `A ${object.kind} releases step by step.`), 2);
}
function weightedRoutes(context) {
  const isOurs = concerns(context);
  const routes = context.repository.objects.filter(
    ({ kind, apiVersion, path, environment }) => kind === "Route" && apiVersion.includes("openshift") && isOurs(path) && environment !== "other"
  );
  return routes.flatMap((route) => {
    const others3 = getAt(route.data, ["spec", "alternateBackends"]);
    const weights = [
      getAt(route.data, ["spec", "to", "weight"]),
      ...Array.isArray(others3) ? others3.map((one) => own(one, "weight")) : []
    ];
    return areShares(weights) ? [
      inRepository(
        route.where(["spec", "alternateBackends"]),
        "The Route shares the traffic between two versions by weights."
      )
    ] : [];
  });
}
function weightedMeshRoutes(context) {
  const isOurs = concerns(context);
  const lists2 = {
    VirtualService: ["http", "route"],
    HTTPRoute: ["rules", "backendRefs"]
  };
  return context.repository.objects.flatMap((object) => {
    const keys = Object.hasOwn(lists2, object.kind) ? lists2[object.kind] : void 0;
    if (!keys || !isOurs(object.path) || object.environment === "other") return [];
    const rules = getAt(object.data, ["spec", keys[0]]);
    const isShared = (Array.isArray(rules) ? rules : []).some((rule2) => {
      const targets = own(rule2, keys[1]);
      return Array.isArray(targets) && areShares(targets.map((target) => own(target, "weight")));
    });
    return isShared ? [inRepository(object.where(), `The ${object.kind} shares the traffic between versions by weights.`)] : [];
  });
}
function weightedTargets(context) {
  const hosts = upstreamHosts(context);
  return context.gateway.upstreams.filter(({ data }) => hosts.includes(data.name)).flatMap((upstream2) => {
    if (!areShares(upstream2.targets.map((target) => target.value("weight") ?? 100))) return [];
    const where = `${upstream2.file}:${upstream2.line("targets")}`;
    return [{ kind: "gateway-config", where, says: `The targets of ${upstream2.name} share the traffic by weights.` }];
  });
}
function areShares(weights) {
  const shares = weights.filter((weight) => typeof weight === "number" && weight > 0);
  return shares.length > 1 && new Set(shares).size > 1;
}

// src/ready/items/r-50.ts
var r_50_default = defineItem({
  id: "R-50",
  title: "Rollback is one command",
  section: "I",
  proves: "Pillars of a production-ready API, Automated Deployment & Lifecycle Management: the rollback is a single command, no manual server edits",
  gate: "warn",
  why: "In an outage nobody has time to find out how it was before; a command that was tried brings it back in a minute.",
  remedy: "Write the command into a runbook or a workflow (helm rollback, oc rollout undo, specgate rollback), try it, and state when it was tried.",
  evidence: ["repository", "gateway-config", "attestation"],
  attestation: {
    states: "The rollback is one command, and it was tried; the day of the last test is named.",
    maxMonths: 12
  },
  check(context) {
    const tool = byTool(context);
    const written2 = [...inPipelines(context), ...inRunbooks(context)];
    if (written2.length > 0) return { status: "pass", evidence: [...written2, ...tool] };
    const { workloads } = apiWorkloads(context);
    if (tool.length > 0 && workloads.length === 0) return { status: "pass", evidence: tool };
    return notFound(
      context,
      "runbooks and pipelines",
      "No runbook and no pipeline names the command that takes back what runs behind the gateway.",
      ["pipelines"],
      tool
    );
  },
  examples: [
    {
      says: "The runbook names the command.",
      files: {
        "openapi.yaml": anyDocument,
        "deploy/routes.yaml": deployment(),
        "docs/runbook.md": "# Runbook\n\n## Rollback\n\n```\nhelm rollback routes\n```\n"
      },
      expect: "pass"
    },
    {
      says: "A failed release takes itself back.",
      files: {
        "openapi.yaml": anyDocument,
        ".github/workflows/deploy.yml": workflow2("helm upgrade --install --atomic routes charts/routes")
      },
      expect: "pass"
    },
    {
      says: "The gateway's part alone is not the whole release.",
      files: {
        "openapi.yaml": anyDocument,
        "specgate.yaml": "apis: {api: {file: openapi.yaml}}\nproducts: {routes: {version: 1.0.0, apis: [api]}}\ngateways: {production: {type: files, path: catalog}}\n",
        "deploy/routes.yaml": deployment()
      },
      expect: "unknown"
    },
    {
      says: "It is stated.",
      files: {
        "openapi.yaml": anyDocument,
        ".specgate/attestations.yaml": attestationOf(
          "R-50",
          "by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: Last tried on 2026-09-15 with helm rollback."
        )
      },
      expect: "attested"
    }
  ]
});
function byTool({ config }) {
  if ((config.gateways?.size ?? 0) === 0 || (config.products?.size ?? 0) === 0) return [];
  return [
    {
      kind: "gateway-config",
      where: "specgate.yaml",
      says: "specgate rollback puts back what the gateway had before the last publishing."
    }
  ];
}
function inPipelines(context) {
  return firstFew(
    rollbackSteps(context),
    (step) => inRepository(
      step.where,
      step.words[0] === "helm" && step.words[1] !== "rollback" ? "Helm takes a failed release back by itself (--atomic), and any other by helm rollback." : `${step.pipeline.system} takes a release back by ${step.does}.`
    ),
    2
  );
}
var runbooks = repositoryFact(({ tree }) => {
  const pages = tree.files.filter(
    (file) => /\.(md|adoc|rst|txt)$/i.test(file) && !/(^|\/)(node_modules|vendor)\/|CHANGELOG/i.test(file)
  );
  return pages.slice(0, 500).flatMap((path) => {
    const lines = (tree.text(path) ?? "").split(/\r?\n/);
    const index = lines.findIndex(
      (line) => line.length < 2e3 && !/^\s*(<!--|\/\/)/.test(line) && rollbackCommand.test(line)
    );
    if (index === -1) return [];
    const command = rollbackCommand.exec(lines[index])[1];
    return [{ path, line: lines[index], where: `${tree.name(path)}:${index + 1}`, command }];
  });
});
function inRunbooks(context) {
  const isOurs = concerns(context);
  const isNamedOurs = isAbout(context);
  const found = runbooks(context.repository).filter(({ path, line }) => isOurs(path) && isNamedOurs(line));
  return firstFew(found, ({ where, command }) => inRepository(where, `The page names the command (${command}).`), 1);
}

// src/ready/items/r-51.ts
var r_51_default = defineItem({
  id: "R-51",
  title: "Database migrations are automated",
  section: "I",
  proves: "Pillars of a production-ready API, Automated Deployment & Lifecycle Management: database migrations are version-controlled and part of the automated deployment",
  gate: "info",
  why: "A schema that somebody changes by hand does not fit the program in one environment or the other, and never at the moment of the release.",
  remedy: "Keep migrations in the repository (Flyway, Liquibase, Alembic and so on), and run them in the pipeline, in an init container or at the start of the program.",
  evidence: ["repository"],
  check(context) {
    const migrations = migrationsOf(context);
    const known9 = firstFew(migrations, ({ tool, where }) => inRepository(where, `The migrations are ${tool}'s.`), 1);
    const runs = [
      ...atStart(context),
      ...inSteps(context),
      ...migratingContainers(context).map(({ where, says }) => inRepository(where, says))
    ];
    if (runs.length > 0) return { status: "pass", evidence: [...runs.slice(0, 3), ...known9] };
    const database = databaseOf(context);
    if (database.kind === "none" && migrations.length === 0) {
      const reason = `No database driver is among the dependencies in ${database.where}.`;
      return { status: "not-applicable", reason, evidence: [inRepository(database.where, reason)] };
    }
    const has = database.kind === "some" ? [inRepository(database.where, `There is a database (${database.what}).`)] : [];
    return notFound(
      context,
      "pipelines, manifests and package manifests",
      "Nothing shows that migrations run by themselves.",
      ["pipelines", "objects", "dependencies"],
      [...has, ...known9]
    );
  },
  examples: [
    {
      says: "Spring Boot runs Flyway when it starts.",
      files: {
        "openapi.yaml": anyDocument,
        "pom.xml": "<project><dependencies><dependency><groupId>org.flywaydb</groupId><artifactId>flyway-core</artifactId></dependency><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-data-jpa</artifactId></dependency></dependencies></project>\n"
      },
      expect: "pass"
    },
    {
      says: "The pipeline migrates.",
      files: {
        "openapi.yaml": anyDocument,
        "requirements.txt": "sqlalchemy==2.0.0\nalembic==1.13.0\n",
        ".github/workflows/deploy.yml": workflow2("alembic upgrade head")
      },
      expect: "pass"
    },
    {
      says: "There are migrations, and nothing runs them.",
      files: {
        "openapi.yaml": anyDocument,
        "package.json": '{"dependencies": {"pg": "^8.0.0"}}\n',
        "migrations/20260101000000_first.ts": ""
      },
      expect: "unknown"
    },
    {
      says: "There is no database.",
      files: { "openapi.yaml": anyDocument, "package.json": '{"dependencies": {"express": "^5.0.0"}}\n' },
      expect: "not-applicable"
    }
  ]
});
function atStart(context) {
  const isOurs = concerns(context);
  const { dependencies, tree } = context.repository;
  const list = dependencies.list.filter(({ path, isRuntime }) => isRuntime && isOurs(path));
  const library2 = list.find(({ name }) => /:(flyway-core|liquibase-core)$/.test(name));
  const framework = library2 && list.find(({ name, path }) => path === library2.path && /^org\.springframework\.boot:/.test(name));
  if (!library2 || !framework) return [];
  const isOff = tree.files.some(
    (file) => /(^|\/)application(-prod\w*)?\.(ya?ml|properties)$/.test(file) && /(flyway|liquibase)[.:]\s{0,200}enabled\s{0,20}[:=]\s{0,20}false/.test(tree.text(file) ?? "")
  );
  return isOff ? [] : [inRepository(library2.where, `Spring Boot runs the migrations of ${library2.name} when it starts.`)];
}
function inSteps(context) {
  return firstFew(
    migratingSteps(context),
    (step) => inRepository(step.where, `${step.pipeline.system} runs ${step.does}.`),
    1
  );
}

// src/ready/items/r-52.ts
var r_52_default = defineItem({
  id: "R-52",
  title: "Services authenticate one another with mutual TLS",
  section: "J",
  proves: "Pillars of a production-ready API, Security by design: zero trust, mutual TLS between services",
  gate: "info",
  gateFor(context) {
    const security = securityClassOf(context);
    return security && /PROTECTED [BC]/.test(security.name) ? { gate: "warn", reason: `the data are ${security.name}` } : void 0;
  },
  why: "Inside the network nobody is trusted for being there: without a certificate of the caller any pod can call the upstream past the gateway.",
  remedy: "Give the service a client_certificate, call the upstream by https and let it demand the certificate; or use a service mesh and state it.",
  evidence: ["gateway-config", "attestation"],
  attestation: { states: "Gateway and upstream authenticate one another with mutual TLS.", maxMonths: 12 },
  check: (context) => withoutGatewayFiles(context) ?? judge15(context),
  examples: [
    {
      says: "The gateway shows a certificate, and checks that of the upstream.",
      files: {
        "openapi.yaml": routesDocument,
        "kong.yaml": `_format_version: "3.0"
services:
  - name: routes
    url: https://routes.internal
    client_certificate: {id: 4e3ad2e4-0bc4-4638-8e34-c84a417ba39b}
    tls_verify: true
    routes: [{name: routes, paths: [/v1]}]
`
      },
      expect: "pass"
    },
    {
      says: "The upstream is called by https, without a certificate of the gateway.",
      files: { "openapi.yaml": routesDocument, "gateway.yaml": routesService("") },
      expect: "unknown"
    },
    {
      says: "A mesh does it, and a person states so.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(""),
        ".specgate/attestations.yaml": attestationOf(
          "R-52",
          "by: {name: Ada Example, role: Platform engineer}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/mesh"
        )
      },
      expect: "attested"
    }
  ]
});
function judge15(context) {
  const services = judgedServices(context);
  const told2 = services.map((service) => ({ service, ...stateOf(service, context) }));
  const evidence = told2.slice(0, 5).map(({ service, says, key }) => inGateway(service, says, key));
  if (services.length > 0 && told2.every(({ isMutual }) => isMutual)) return { status: "pass", evidence };
  const nothing2 = {
    kind: "gateway-config",
    where: context.gateway.files[0] ?? "gateway configuration",
    says: "No service is here, only routes."
  };
  return { status: "unknown", evidence: evidence.length > 0 ? evidence : [nothing2], needs: "attestation" };
}
function stateOf(service, context) {
  const name = service.name ?? "";
  const protocol = addressOf(service, context.gateway)?.protocol;
  const isEncrypted = protocol === "https" || protocol === "tls" || protocol === "grpcs";
  const certificate = own(service.data, "client_certificate");
  if (!isEncrypted) return { isMutual: false, says: `${name} is called without TLS.`, key: "name" };
  if (certificate === void 0 || certificate === null)
    return {
      isMutual: false,
      says: `${name} is called by ${protocol}; the gateway shows no certificate.`,
      key: "name"
    };
  if (own(service.data, "tls_verify") === false)
    return {
      isMutual: false,
      says: `${name} is called with a certificate of the gateway, and whose certificate the upstream shows is not checked (tls_verify: false).`,
      key: "tls_verify"
    };
  const verifies = own(service.data, "tls_verify") === true;
  const says = `${name} is called by ${protocol} with a certificate of the gateway${verifies ? ", and that of the upstream is checked" : ""}.`;
  return { isMutual: true, says, key: "client_certificate" };
}

// src/ready/items/r-53.ts
var r_53_default = defineItem({
  id: "R-53",
  title: "External callers authenticate by OAuth 2 or JWT",
  section: "J",
  proves: "Pillars of a production-ready API, Security by Design: enforce OAuth2/JWT for external callers",
  gate: "warn",
  why: "A key never ends and is the same for every call; a token ends within the hour and says for what it was given.",
  remedy: "Use jwt-keycloak or oidc at the gateway (flow client-credentials or authorization-code) and an oauth2 or openIdConnect scheme in the document.",
  evidence: ["gateway-config", "openapi", "manifest"],
  check(context) {
    const reach = reachOf(context);
    if (reach?.isBeyond === false) {
      const reason = "Nobody outside of government calls it.";
      return { status: "not-applicable", reason, evidence: [reach.evidence] };
    }
    const audience = audienceOf(context);
    if (audience.isPublic) {
      const reason = "The API is public: nobody need say who calls.";
      return { status: "not-applicable", reason, evidence: audience.evidence };
    }
    return judge16(context, reach?.evidence);
  },
  examples: [
    {
      says: "The gateway demands a token.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(
          plugin("jwt-keycloak", "{allowed_iss: ['https://loginproxy.gov.bc.ca/auth/realms/apigw']}")
        )
      },
      expect: "pass"
    },
    {
      says: "The public is the audience, and a key is all that is asked for.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(plugin("key-auth")),
        "product.yaml": `${routesProduct("name: prod, active: true, flow: kong-api-key-only, services: [routes-prod]")}---
${routesDataset}`
      },
      expect: "fail"
    },
    {
      says: "Only government calls.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(plugin("key-auth")),
        "product.yaml": `${routesProduct("name: prod, active: true, flow: kong-api-key-only, services: [routes-prod]")}---
${routesDataset.replace("view_audience: Public", "view_audience: Government")}`
      },
      expect: "not-applicable"
    },
    {
      says: "A key is asked for, and nobody says who the audience is.",
      files: { "openapi.yaml": routesDocument, "gateway.yaml": routesService(plugin("key-auth")) },
      expect: "unknown"
    }
  ]
});
function reachOf({ manifests }) {
  const stated = manifests.datasets.flatMap((dataset2) => {
    const audience = own(dataset2.data, "view_audience");
    if (typeof audience !== "string" || audience === "") return [];
    const where = `${dataset2.file}:${dataset2.line("view_audience")}`;
    const says = `The audience is ${audience.slice(0, 40)}.`;
    const isBeyond = audience !== "Government";
    return [{ isBeyond, evidence: { kind: "manifest", where, says } }];
  });
  return stated.find(({ isBeyond }) => isBeyond) ?? stated[0];
}
function judge16(context, reach) {
  const { tokens: tokens2, keys } = credentialsAsked(context);
  const beside = reach ? [reach] : [];
  if (keys.length === 0 && tokens2.length > 0)
    return { status: "pass", evidence: [...firstFew(tokens2, (one) => one), ...beside] };
  if (keys.length === 0)
    return {
      status: "unknown",
      evidence: [
        {
          kind: "gateway-config",
          where: context.api.file,
          says: "Neither the gateway configuration nor the document shows how callers authenticate."
        },
        ...beside
      ]
    };
  const evidence = [...firstFew(keys, (one) => one), ...beside];
  if (reach && tokens2.length === 0) return { status: "fail", evidence };
  const open = tokens2.length > 0 ? "Some operations ask for tokens, others for keys alone." : "Who the audience is, no dataset says (view_audience).";
  return {
    status: "unknown",
    evidence: [...evidence, { kind: "manifest", where: context.manifests.files[0] ?? "manifests", says: open }]
  };
}
function credentialsAsked(context) {
  const routes = judgedServices(context).flatMap((service) => service.routes);
  const tokens2 = /* @__PURE__ */ new Map();
  const keys = /* @__PURE__ */ new Map();
  for (const route of routes) {
    const { kind, plugins } = protectionOf(route, context.gateway);
    if (kind !== "closed" && kind !== "two-tier") continue;
    const strong = plugins.find((one) => kindsOf(one).some((scheme) => scheme === "token" || scheme === "mutualTLS"));
    const shown5 = strong ?? plugins[0];
    if (!shown5) continue;
    const where = `${shown5.file}:${shown5.line("name")}`;
    const says = `The gateway asks for ${strong ? "a token" : "no more than a key or password"} (${shown5.data.name}).`;
    (strong ? tokens2 : keys).set(where, { kind: "gateway-config", where, says });
  }
  return routes.length > 0 ? { tokens: [...tokens2.values()], keys: [...keys.values()] } : inSchemes(context);
}
function inSchemes(context) {
  const { document: document2, resolve } = context;
  const is2 = own(document2?.data, "swagger") !== void 0;
  const path = is2 ? ["securityDefinitions"] : ["components", "securitySchemes"];
  const schemes = path.reduce((at, key) => own(at, key), document2?.data);
  const tokens2 = [];
  const keys = [];
  for (const [name, written2] of isObject(schemes) ? Object.entries(schemes) : []) {
    const scheme = resolve(written2);
    const type = toText(own(scheme, "type"));
    const isToken = ["oauth2", "openIdConnect", "mutualTLS"].includes(type) || type === "http" && toText(own(scheme, "scheme")).toLowerCase() === "bearer";
    const says = `The scheme ${name.slice(0, 60)} is ${isToken ? "of tokens" : "a key or password"} (${type}).`;
    (isToken ? tokens2 : keys).push(inDocument(context, [...path, name], says));
  }
  return { tokens: tokens2, keys };
}

// src/ready/items/r-54.ts
var r_54_default = defineItem({
  id: "R-54",
  title: "Secrets are rotated automatically",
  section: "J",
  proves: "Pillars of a production-ready API, Security by Design: rotate secrets automatically via Vault or AWS Secrets Manager",
  gate: "warn",
  why: "A secret that never changes is known to everybody who ever saw it, and one in git to everybody who ever will.",
  remedy: "Let Vault or a secret manager hand secrets to the workload (ExternalSecret, agent annotations), have it rotate them, and state how often.",
  evidence: ["repository", "gateway-config", "attestation"],
  attestation: { states: "Secrets are rotated by themselves; the period is named.", maxMonths: 12 },
  check(context) {
    const committed = [...committedSecrets(context), ...gatewaySecrets(context)];
    if (committed.length > 0) return { status: "fail", evidence: committed };
    return toBeStated([...managers(context), ...rotation(context)]);
  },
  examples: [
    {
      says: "A manager hands the secrets over; that they are rotated, is stated.",
      files: {
        "openapi.yaml": anyDocument,
        "deploy/secret.yaml": "apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: {name: routes}\nspec: {secretStoreRef: {name: vault}}\n",
        ".specgate/attestations.yaml": attestationOf(
          "R-54",
          "by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: Vault rotates the database credentials every 30 days."
        )
      },
      expect: "attested"
    },
    {
      says: "A manager alone proves no rotation.",
      files: {
        "openapi.yaml": anyDocument,
        "deploy/secret.yaml": "apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: {name: routes}\nspec: {secretStoreRef: {name: vault}}\n"
      },
      expect: "unknown"
    },
    {
      says: "A secret stands in the repository.",
      files: {
        "openapi.yaml": anyDocument,
        "deploy/secret.yaml": "apiVersion: v1\nkind: Secret\nmetadata: {name: routes}\nstringData: {DB_PASSWORD: k7Gq2xWb91}\n"
      },
      expect: "fail"
    },
    {
      says: "The key of a consumer stands in the gateway configuration.",
      files: {
        "openapi.yaml": anyDocument,
        "gateway.yaml": `${routesService("")}consumers: [{username: a, keyauth_credentials: [{key: k7Gq2xWb91}]}]
`
      },
      expect: "fail"
    },
    {
      says: "It comes from a vault, or is filled in.",
      files: {
        "openapi.yaml": anyDocument,
        "gateway.yaml": `${routesService("")}consumers: [{username: a, keyauth_credentials: [{key: '{vault://env/key}'}, {key: $KEY_OF_A}]}]
`
      },
      expect: "unknown"
    }
  ]
});
function ourObjects(context) {
  const isOurs = concerns(context);
  return context.repository.objects.filter(({ path, environment }) => isOurs(path) && environment !== "other");
}
var secretKey = /passw(or)?d|secret|token|private[_-]?key|api[_-]?key|credential/i;
var encrypted2 = /^(ENC\[|ENC\(|\$ANSIBLE_VAULT;|-----BEGIN PGP MESSAGE|vault:v\d+:)/;
var placeholder = /^(change-?me|replace-?me|placeholder|example|dummy|redacted|todo|none|null|true|false|x+|\*+|0[0-]*|<.*>|your[-_ ].*)$/i;
function committedSecrets(context) {
  const found = ourObjects(context).filter(({ kind }) => kind === "Secret").flatMap(
    (object) => ["data", "stringData"].flatMap((part3) => {
      const values = getAt(object.data, [part3]);
      if (!isObject(values)) return [];
      return Object.entries(values).filter(
        ([key, value]) => secretKey.test(key) && typeof value === "string" && isWrittenOut(part3 === "data" ? decoded(value) : value)
      ).map(([key]) => ({ key, where: object.where([part3, key]) }));
    })
  );
  return firstFew(
    found,
    ({ key, where }) => inRepository(where, `The value of ${key.slice(0, 60)} stands in the repository: take it out, and change it.`)
  );
}
function gatewaySecrets({ gateway: gateway2, manifests }) {
  const found = [];
  const look = (part3, data, path, key, what) => {
    for (const value of [own(data, key)].flat())
      if (typeof value === "string" && isSecretText(value)) found.push({ where: whereOf(part3, ...path, key), what });
  };
  for (const { root } of gateway2.documents) {
    const holders = [
      [[], root.data],
      ...objectsIn(own(root.data, "consumers")).map(([index, data]) => [["consumers", index], data])
    ];
    for (const [path, holder] of holders)
      for (const [list, key] of Object.entries(credentialLists))
        for (const [index, entry] of objectsIn(own(holder, list)))
          look(root, entry, [...path, list, index], key, `A credential of a consumer (${list})`);
  }
  for (const one of gateway2.plugins)
    for (const key of pluginSecrets) look(one, one.config, ["config"], key, `The ${key} of ${one.data.name}`);
  for (const issuer of manifests.issuers)
    for (const [index, details] of objectsIn(own(issuer.data, "environmentDetails")))
      for (const key of ["clientSecret", "initialAccessToken"])
        look(issuer, details, ["environmentDetails", index], key, `The ${key} of an issuer`);
  return firstFew(found, ({ where, what }) => ({
    kind: "gateway-config",
    where,
    says: `${what} stands in the repository: take it out (a vault, or a placeholder), and change it.`
  }));
}
function isSecretText(value) {
  return isWrittenOut(value) && !value.startsWith("{vault://") && !hasPlaceholder(value);
}
function decoded(value) {
  return isOpen(value) ? value : Buffer.from(value, "base64").toString("utf8").trim();
}
function isWrittenOut(value) {
  return value.trim().length >= 6 && !isOpen(value) && !encrypted2.test(value.trim()) && !placeholder.test(value.trim());
}
var managerKinds = /^(ExternalSecret|ClusterExternalSecret|SecretStore|ClusterSecretStore|VaultStaticSecret|VaultDynamicSecret|VaultAuth|SecretProviderClass)$/;
function managers(context) {
  const found = ourObjects(context).flatMap((object) => {
    if (managerKinds.test(object.kind)) return [{ where: object.where(), what: `This ${object.kind}` }];
    const annotations = getAt(object.data, ["spec", "template", "metadata", "annotations"]);
    const isVault = isObject(annotations) && Object.keys(annotations).some((key) => key.startsWith("vault.hashicorp.com/agent-inject"));
    return isVault ? [
      {
        where: object.where(),
        what: `The Vault agent of ${object.kind} ${object.name?.includes("__unknown__") ? "" : object.name ?? ""}`.trim()
      }
    ] : [];
  });
  return firstFew(
    found,
    ({ where, what }) => inRepository(where, `${what} takes secrets from a manager; how often they change is not seen.`),
    2
  );
}
function rotation({ repository }) {
  const found = repository.terraform.filter(
    ({ type }) => /secret(s?manager_secret)?_rotation|time_rotating|database_secret_backend/.test(type)
  );
  return firstFew(found, ({ type, where }) => inRepository(where, `Terraform sets up a rotation (${type}).`), 1);
}

// src/ready/constraints.ts
var mostInputs = 5e3;
var deepest4 = 20;
var methods2 = ["get", "put", "post", "delete", "patch", "options", "head", "trace"];
var boundingFormats = /* @__PURE__ */ new Set(["uuid", "date", "date-time", "time", "ipv4", "ipv6", "duration"]);
function inputCoverage(context) {
  const counter = new Counter(context.resolve);
  const paths = own(context.document?.data, "paths");
  for (const [path, written2] of isObject(paths) ? Object.entries(paths) : []) {
    const item = context.resolve(written2);
    for (const method of methods2) {
      const operation = own(item, method);
      if (isObject(operation)) counter.operation(`${method.toUpperCase()} ${path}`, item, operation);
    }
  }
  return counter;
}
var Counter = class {
  inputs = 0;
  bounded = 0;
  unbounded = [];
  #resolve;
  #seen = /* @__PURE__ */ new Set();
  constructor(resolve) {
    this.#resolve = resolve;
  }
  operation(name, item, operation) {
    for (const list of [own(item, "parameters"), operation.parameters]) {
      for (const one of Array.isArray(list) ? list : []) this.#parameter(this.#resolve(one), name);
    }
    const content = own(this.#resolve(operation.requestBody), "content");
    for (const media of isObject(content) ? Object.values(content) : [])
      this.#schema(own(media, "schema"), `body of ${name}`, 0);
  }
  #parameter(parameter, operation) {
    if (!isObject(parameter) || this.#seen.has(parameter)) return;
    this.#seen.add(parameter);
    const name = `${toText(parameter.in)} parameter ${toText(parameter.name)} of ${operation}`;
    const content = own(parameter, "content");
    const [media] = isObject(content) ? Object.values(content) : [];
    this.#schema(parameter.schema ?? own(media, "schema") ?? parameter, name, 0);
  }
  #schema(written2, name, depth) {
    const schema = this.#resolve(written2);
    if (!isObject(schema) || schema.readOnly === true || depth > deepest4 || this.inputs >= mostInputs) return;
    const isShared = schema !== written2 || depth > 0;
    if (isShared && this.#seen.has(schema)) return;
    this.#seen.add(schema);
    const parts = ["allOf", "oneOf", "anyOf"].flatMap(
      (key) => Array.isArray(schema[key]) ? schema[key] : []
    );
    for (const part3 of parts) this.#schema(part3, name, depth + 1);
    const properties = isObject(schema.properties) ? Object.entries(schema.properties) : [];
    for (const [key, property] of properties) this.#schema(property, `property ${key} in ${name}`, depth + 1);
    if (schema.items !== void 0) this.#schema(schema.items, `items of ${name}`, depth + 1);
    if (parts.length > 0 || properties.length > 0) return;
    this.#count(isBounded(schema), name);
  }
  #count(isOne, name) {
    this.inputs++;
    if (isOne) this.bounded++;
    else if (this.unbounded.length < 3) this.unbounded.push(name.slice(0, 120));
  }
};
function isBounded(schema) {
  const has = (...keys) => keys.some((key) => schema[key] !== void 0);
  if (has("enum", "const")) return true;
  const types = (Array.isArray(schema.type) ? schema.type : [schema.type]).filter((type) => type !== "null");
  if (types.length === 0) return false;
  return types.every((type) => {
    switch (type) {
      case "boolean":
        return true;
      case "string":
      case "file":
        return has("maxLength", "pattern") || boundingFormats.has(toText(schema.format));
      case "integer":
      case "number":
        return has("minimum", "exclusiveMinimum") && has("maximum", "exclusiveMaximum");
      case "array":
        return has("maxItems");
      default:
        return schema.additionalProperties === false || has("maxProperties");
    }
  });
}

// src/ready/items/r-55.ts
var leastCoverage = 0.8;
var validators = /^(express-openapi-validator|openapi-backend|exegesis(-express)?|openapi-enforcer-middleware|express-openapi|koa-openapi)$|:(swagger-request-validator-\w+|openapi4j-\w+)$|:swagger-request-validator-|^(connexion|fastapi|flask-openapi3|openapi-core|flask-smorest)(\[|$)|^github\.com\/(pb33f\/libopenapi-validator|oapi-codegen\/[\w-]*middleware|deepmap\/oapi-codegen\/pkg\/middleware)|^(committee|openapi_first)$/;
var perhapsValidators = /^(fastify|@hapi\/hapi|class-validator|joi|zod|ajv|express-validator|celebrate)$|:(spring-boot-starter-validation|hibernate-validator|quarkus-hibernate-validator)$|^(pydantic|marshmallow)(\[|$)|^github\.com\/(getkin\/kin-openapi|go-playground\/validator)|^fluentvalidation/;
var r_55_default = defineItem({
  id: "R-55",
  title: "Input is validated by schema at the edge",
  section: "J",
  proves: "Pillars of a production-ready API, Security by Design: validate every input with schema validation (JSON Schema, OpenAPI)",
  gate: "warn",
  why: "Injection and overflow begin with input that nobody expected; a schema says what to expect, and a validator refuses the rest.",
  remedy: "Bound every input in the document (maxLength, pattern, enum, minimum and maximum, maxItems), and validate requests against it in the gateway or in a middleware.",
  evidence: ["openapi", "gateway-config", "repository", "attestation"],
  attestation: {
    states: "Every request is validated against the schema before the program works with it; by what, is named.",
    maxMonths: 12
  },
  check(context) {
    if (!context.document)
      return {
        status: "unknown",
        evidence: [{ kind: "openapi", where: context.api.file, says: "The document cannot be read." }]
      };
    const { inputs, bounded, unbounded } = inputCoverage(context);
    if (inputs === 0) {
      const reason = "No operation takes a parameter or a body.";
      return { status: "not-applicable", reason, evidence: [inDocument(context, ["paths"], reason)] };
    }
    const share = bounded / inputs;
    const examples = unbounded.length > 0 ? `; without bounds is, for one, the ${unbounded[0]}` : "";
    const coverage2 = inDocument(
      context,
      ["paths"],
      `${bounded} of ${inputs} inputs have bounds (${Math.floor(share * 100)} %)${examples}.`
    );
    const found = [...inGateway2(context), ...inBuild(validators, "which validates requests", context)];
    const perhaps = found.length > 0 ? [] : inBuild(perhapsValidators, "which can validate; that every request goes through it is not seen", context);
    if (found.length > 0 && share >= leastCoverage) return { status: "pass", evidence: [coverage2, ...found] };
    const open = found.length > 0 ? inDocument(context, ["paths"], `Below ${leastCoverage * 100} % a validator lets nearly everything through.`) : inRepository(
      "gateway configuration and package manifests",
      "No validator of all requests was found, neither at the gateway nor in the program."
    );
    return { status: "unknown", evidence: [coverage2, ...found, ...perhaps, open] };
  },
  examples: [
    {
      says: "Every input has bounds, and a middleware validates.",
      files: {
        "openapi.yaml": withParameter("{type: string, maxLength: 40}"),
        "package.json": '{"dependencies": {"express-openapi-validator": "^5.0.0"}}\n'
      },
      expect: "pass"
    },
    {
      says: "The validator has nothing to hold on to.",
      files: {
        "openapi.yaml": withParameter("{type: string}"),
        "package.json": '{"dependencies": {"express-openapi-validator": "^5.0.0"}}\n'
      },
      expect: "unknown"
    },
    { says: "Nothing comes in.", files: { "openapi.yaml": anyDocument }, expect: "not-applicable" },
    {
      says: "It is stated.",
      files: {
        "openapi.yaml": withParameter("{type: string}"),
        ".specgate/attestations.yaml": attestationOf(
          "R-55",
          "by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: The framework validates every request against the schema."
        )
      },
      expect: "attested"
    }
  ]
});
function withParameter(schema) {
  return `openapi: 3.0.3
info: {title: Routes, version: 1.0.0}
paths:
  /routes:
    get: {parameters: [{name: name, in: query, schema: ${schema}}], responses: {'200': {description: OK}}}
`;
}
function inGateway2(context) {
  const services = judgedServices(context);
  const routes = context.gateway.routes.filter(({ service }) => service && services.includes(service));
  const found = /* @__PURE__ */ new Map();
  for (const operation of operationsOf(context)) {
    const taken = [...routesOf(operation, routes)];
    if (taken.length === 0) return [];
    for (const route of taken) {
      const validator = pluginsOn(route, context.gateway).find(validates);
      if (!validator) return [];
      const where = `${validator.file}:${validator.line("name")}`;
      found.set(where, {
        kind: "gateway-config",
        where,
        says: `The ${validator.data.name} plugin validates requests.`
      });
    }
  }
  return firstFew([...found.values()], (one) => one, 1);
}
function validates({ data, config }) {
  if (data.name === "oas-validation") return own(config, "validate_request_body") !== false;
  if (data.name !== "request-validator") return false;
  const schema = toText(own(config, "body_schema") ?? "").replace(/\s/g, "");
  const parameters = own(config, "parameter_schema");
  return !["", "[]", "{}", "null"].includes(schema) || Array.isArray(parameters) && parameters.length > 0;
}
function inBuild(libraries3, says, context) {
  const isOurs = concerns(context);
  const found = context.repository.dependencies.list.filter(
    ({ path, name, isRuntime }) => isRuntime && isOurs(path) && libraries3.test(name)
  );
  return firstFew(found, ({ name, where }) => inRepository(where, `The program is built with ${name}, ${says}.`), 1);
}

// src/ready/items/r-56.ts
var r_56_default = defineItem({
  id: "R-56",
  title: "Audit logs record who accessed which endpoint, when, and with what scopes",
  section: "J",
  proves: "Pillars of a production-ready API, Security by Design: audit logs record who accessed which endpoint, when, and with what scopes",
  gate: "block",
  gateFor: (context) => audienceOf(context).isPublic ? { gate: "info", reason: "the API is public" } : void 0,
  why: "After a breach the first question is who saw which data, and only a log answers it.",
  remedy: "Demand credentials at the gateway, so that its access log names the client, log scopes and user in the program, and state where the audit log is.",
  evidence: ["gateway-config", "attestation"],
  attestation: {
    states: "The audit log has client, endpoint, time and scopes of every call; the system is named.",
    maxMonths: 12
  },
  check(context) {
    const log = platformLog(context);
    if (log.isWhole) return { status: "pass", evidence: log.evidence };
    return toBeStated(log.evidence);
  },
  examples: [
    {
      says: "The platform's access log names the client of a key, and keys have no scopes.",
      files: { "openapi.yaml": routesDocument, "gateway.yaml": routesService(plugin("key-auth")) },
      expect: "pass"
    },
    {
      says: "A token has scopes, which the access log does not have.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(
          plugin("jwt-keycloak", "{allowed_iss: ['https://loginproxy.gov.bc.ca/auth/realms/apigw']}")
        )
      },
      expect: "unknown"
    },
    {
      says: "It is stated.",
      files: {
        "openapi.yaml": anyDocument,
        ".specgate/attestations.yaml": attestationOf(
          "R-56",
          "by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: The program logs client, user, operation, time and scopes to the central log."
        )
      },
      expect: "attested"
    }
  ]
});
function platformLog(context) {
  const routes = judgedServices(context).flatMap((service) => service.routes);
  const correlation = routes.flatMap((route) => pluginsOn(route, context.gateway)).find(({ data }) => data.name === "correlation-id");
  const beside = correlation ? [
    {
      kind: "gateway-config",
      where: `${correlation.file}:${correlation.line("name")}`,
      says: "Each request has an id of its own."
    }
  ] : [];
  if (gatewayProduct(context) !== "aps" || routes.length === 0) return { isWhole: false, evidence: beside };
  const guards = routes.map((route) => protectionOf(route, context.gateway));
  const open = guards.findIndex(({ kind }) => kind !== "closed");
  if (open !== -1) {
    const route = routes[open];
    const says2 = "On this route the access log of the platform names no client: it lets strangers in.";
    return {
      isWhole: false,
      evidence: [{ kind: "gateway-config", where: `${route.file}:${route.line("name")}`, says: says2 }, ...beside]
    };
  }
  const plugins = guards.flatMap(({ plugins: list }) => [...list]);
  const [first2] = plugins;
  const isByKey = plugins.every(({ data }) => data.name === "key-auth");
  const says = isByKey ? "The access log of the platform has client, endpoint and time; keys have no scopes." : "The access log of the platform has client, endpoint and time, but not the scopes of the token.";
  return {
    isWhole: isByKey,
    evidence: [{ kind: "gateway-config", where: `${first2.file}:${first2.line("name")}`, says }, ...beside]
  };
}

// src/ready/items/r-57.ts
var leastDays2 = 90;
var daysIn = { day: 1, week: 7, month: 30, year: 365 };
var r_57_default = defineItem({
  id: "R-57",
  title: "Audit logs are immutable and kept for at least 90 days",
  section: "J",
  proves: "Pillars of a production-ready API, Security by Design: store these logs immutable for at least 90 days",
  gate: "block",
  gateFor: (context) => audienceOf(context).isPublic ? { gate: "info", reason: "the API is public" } : void 0,
  why: "Most breaches are found after weeks, and whoever broke in would change the log first.",
  remedy: "Keep the audit log where nobody can change it for 90 days or more, and state days, system and how it is made unchangeable.",
  evidence: ["attestation"],
  attestation: {
    states: "Audit logs are kept for so many days in this system, and made unchangeable in this way.",
    maxMonths: 12,
    disproves: ({ statement }) => refusal(statement)
  },
  check: () => toBeStated(),
  examples: [
    {
      says: "Days, system and means are stated.",
      files: {
        "openapi.yaml": anyDocument,
        ".specgate/attestations.yaml": attestationOf(
          "R-57",
          "by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: Kept for 365 days in the central log, in write-once storage."
        )
      },
      expect: "attested"
    },
    {
      says: "Thirty days are too few.",
      files: {
        "openapi.yaml": anyDocument,
        ".specgate/attestations.yaml": attestationOf(
          "R-57",
          "by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: Logs are kept for 30 days in Loki, in write-once storage."
        )
      },
      expect: "fail"
    },
    {
      says: "How long they are kept is not said.",
      files: {
        "openapi.yaml": anyDocument,
        ".specgate/attestations.yaml": attestationOf(
          "R-57",
          "by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: Logs are kept as policy demands."
        )
      },
      expect: "fail"
    },
    { says: "Nobody has stated it.", files: { "openapi.yaml": anyDocument }, expect: "unknown" }
  ]
});
function refusal(statement) {
  if (statement === void 0) return void 0;
  const sentences = statement.slice(0, 2e3).split(/[.;]\s/);
  const keeping = sentences.filter((one) => /kept|keep|retain|retention|stor(e|age)|held|hold/i.test(one));
  const inKeeping = keeping.flatMap(daysOf);
  const meant = inKeeping.length > 0 ? inKeeping : sentences.flatMap(daysOf);
  if (meant.length === 0) return `It does not say for how many days the logs are kept; ${leastDays2} are the least.`;
  const least = Math.min(...meant);
  return least < leastDays2 ? `It names ${least} days; ${leastDays2} are the least.` : void 0;
}
function daysOf(sentence3) {
  const times = sentence3.matchAll(/(\d{1,5})[ -]?(day|week|month|year)s?\b/gi);
  return [...times].map(([, count, unit]) => Number(count) * daysIn[unit.toLowerCase()]);
}

// src/ready/items/r-58.ts
var scanners = {
  uses: (name) => /codeql-action\/(analyze|autobuild)|zaproxy|\bzap\b|trivy|snyk|semgrep|dependency-review|gitleaks|trufflehog|grype|anchore\/scan|checkov|tfsec|kics|bandit|sonar(cloud|qube|source)|osv-scanner|gosec|brakeman|stackhawk|veracode|checkmarx|fortify|dependency-check|sast|secret-detection|\bdast\b|42crunch|schemathesis|devskim|msdo/.test(
    name
  ),
  runs: (words) => {
    const [program = "", ...rest] = words;
    if (/^(trivy|snyk|semgrep|gitleaks|trufflehog|grype|checkov|tfsec|bandit|gosec|brakeman|pip-audit|safety|osv-scanner|schemathesis|sonar-scanner|zap-(baseline|full-scan|api-scan)\.py|dependency-check(\.sh)?)$/.test(
      program
    ))
      return true;
    if (/^(npm|yarn|pnpm)$/.test(program)) return rest.includes("audit");
    if (program === "docker" || program === "podman")
      return rest.some((word) => /zaproxy|aquasec\/trivy|semgrep\/|snyk\//.test(word));
    return /^(mvnw?|gradlew?)$/.test(program) && rest.some((word) => /dependency-?check|sonar/i.test(word));
  }
};
var r_58_default = defineItem({
  id: "R-58",
  title: "Security tests run in the pipeline",
  section: "J",
  proves: "BC Government API Guidelines, Integrate Security Testing: automate security testing to validate any new changes",
  gate: "warn",
  why: "A hole that a scanner finds on the day of the change costs an hour; found by somebody else it costs a breach.",
  remedy: "Run a scanner (CodeQL, ZAP, Trivy, dependency review) on pull requests, pushes or a schedule.",
  evidence: ["repository"],
  check(context) {
    const steps = findSteps(context, scanners);
    const regular = steps.filter(
      ({ triggers }) => ["push", "pull-request", "schedule", "release", "external"].some((one) => triggers.has(one))
    );
    if (regular.length > 0) return { status: "pass", evidence: firstFew(regular, tell9) };
    const beside = firstFew(steps, (step) => inRepository(step.where, `${step.does} runs only when somebody starts it.`));
    return notFound(
      context,
      pipelineFiles(context),
      "No pipeline here runs a security test; what is set up outside of files (CodeQL's default setup) cannot be seen.",
      ["pipelines"],
      beside
    );
  },
  examples: [
    {
      says: "CodeQL looks at each pull request.",
      files: {
        "openapi.yaml": anyDocument,
        ".github/workflows/codeql.yml": `on: {pull_request: {}, schedule: [{cron: '0 0 * * 0'}]}
jobs:
  analyze: {runs-on: ubuntu-latest, steps: [{uses: github/codeql-action/init@v4}, {uses: github/codeql-action/analyze@v4}]}
`
      },
      expect: "pass"
    },
    {
      says: "The scan runs when somebody thinks of it.",
      files: { "openapi.yaml": anyDocument, ".github/workflows/scan.yml": workflow2("trivy fs .", "workflow_dispatch") },
      expect: "unknown"
    },
    {
      says: "Tests of the program are no security tests.",
      files: { "openapi.yaml": anyDocument, ".github/workflows/test.yml": workflow2("npm test") },
      expect: "unknown"
    }
  ]
});
function tell9(step) {
  return inRepository(step.where, `${step.pipeline.system} runs ${step.does}.`);
}

// src/ready/items/r-59.ts
var r_59_default = defineItem({
  id: "R-59",
  title: "A contact of the owner is published",
  section: "K",
  proves: "BC Government API Guidelines, API Ownership: publish a designated point of contact (name, organization, email, phone)",
  gate: "block",
  why: "Consumers who find a fault, and those who must be told of an outage, need somebody to talk to.",
  remedy: "Add info.contact with a name and an email (or the URL of a ticket desk) to the document, or contacts to the dataset.",
  evidence: ["openapi", "manifest"],
  check(context) {
    const found = [...inInfo(context), ...inDatasets(context)];
    const good = found.filter(({ isGood }) => isGood);
    if (good.length > 0) return { status: "pass", evidence: good.map(({ evidence }) => evidence) };
    if (!context.document && context.manifests.datasets.length === 0)
      return {
        status: "unknown",
        evidence: [{ kind: "openapi", where: context.api.file, says: "The document cannot be read." }]
      };
    const nothing2 = inDocument(
      context,
      ["info"],
      "The document has no info.contact with an email or a URL, and no dataset has contacts."
    );
    return { status: "fail", evidence: found.length > 0 ? found.map(({ evidence }) => evidence) : [nothing2] };
  },
  examples: [
    {
      says: "The document names name and email.",
      files: {
        "openapi.yaml": "openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0, contact: {name: Routes team, email: routes@gov.bc.ca}}\npaths: {}\n"
      },
      expect: "pass"
    },
    {
      says: "The address is a placeholder.",
      files: {
        "openapi.yaml": "openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0, contact: {name: API Support, email: support@example.com}}\npaths: {}\n"
      },
      expect: "fail"
    },
    { says: "Nobody is named.", files: { "openapi.yaml": anyDocument }, expect: "fail" }
  ]
});
function inInfo(context) {
  const contact = own(own(context.document?.data, "info"), "contact");
  if (!isObject(contact)) return [];
  const { email, url } = contact;
  if (isAddress(email))
    return [
      { isGood: true, evidence: inDocument(context, ["info", "contact", "email"], "info.contact has an email.") }
    ];
  if (isPage(url))
    return [{ isGood: true, evidence: inDocument(context, ["info", "contact", "url"], "info.contact has a URL.") }];
  const written2 = email ?? url;
  const says = written2 === void 0 ? "info.contact has neither an email nor a URL." : "info.contact has a placeholder where an address should stand.";
  return [{ isGood: false, evidence: inDocument(context, ["info", "contact"], says) }];
}
function inDatasets({ manifests }) {
  return manifests.datasets.flatMap((dataset2) => {
    const contacts = own(dataset2.data, "contacts");
    if (!Array.isArray(contacts) || contacts.length === 0) return [];
    const index = contacts.findIndex((one) => isAddress(own(one, "email")));
    const where = `${dataset2.file}:${index === -1 ? dataset2.line("contacts") : dataset2.line("contacts", index)}`;
    const says = index === -1 ? "No contact of the dataset has an email." : "The dataset names a contact with an email.";
    return [{ isGood: index !== -1, evidence: { kind: "manifest", where, says } }];
  });
}

// src/ready/service-levels.ts
function serviceLevel({ document: document2 }, key) {
  const value = own(own(own(document2?.data, "info"), "x-slo"), key);
  const isBlank2 = value === null || typeof value === "string" && isUnwritten(value) || typeof value === "object" && Object.keys(value).length === 0;
  return isBlank2 ? void 0 : value;
}
function levelEvidence(context, key, says) {
  return inDocument(context, ["info", "x-slo", key], says);
}
function levelText(value) {
  return typeof value === "object" ? "several entries" : toText(value).trim().slice(0, 80);
}
function noLevel(context, ...keys) {
  const names2 = keys.map((key) => `info.x-slo.${key}`).join(" and ");
  return {
    status: "unknown",
    evidence: [
      inDocument(
        context,
        ["info", "x-slo"],
        `The document has no ${names2}${isToCome(context, keys) ? " yet: it only says that it is to come" : ""}.`
      )
    ]
  };
}
function isToCome({ document: document2 }, keys) {
  return keys.some((key) => {
    const value = own(own(own(document2?.data, "info"), "x-slo"), key);
    return typeof value === "string" && value.trim() !== "" && isUnwritten(value);
  });
}
function levelStated(context, key) {
  const value = serviceLevel(context, key);
  if (value === void 0) return noLevel(context, key);
  return { status: "pass", evidence: [levelEvidence(context, key, `The document states it: ${levelText(value)}.`)] };
}
function uptimeOf(value) {
  if (typeof value === "number") return percentOf(value <= 1 ? Number((value * 100).toPrecision(10)) : value);
  if (typeof value !== "string") return void 0;
  const found = /(\d{1,3}(?:[.,]\d{1,9})?) ?(?:%|per ?cent\b)|^ ?(\d{1,3}(?:[.,]\d{1,9})?) ?$/i.exec(
    value.slice(0, 200)
  );
  return percentOf(Number((found?.[1] ?? found?.[2] ?? "").replace(",", ".")));
}
function percentOf(number) {
  return number > 0 && number <= 100 ? number : void 0;
}
var units = [
  [/^b(ytes?)?$/i, 1],
  [/^k(b|ilobytes?)?$/i, 1e3],
  [/^k(ib?|ibibytes?)$/i, 1024],
  [/^m(b|egabytes?)?$/i, 1e6],
  [/^m(ib?|ebibytes?)$/i, 1024 ** 2],
  [/^g(b|igabytes?)?$/i, 1e9],
  [/^g(ib?|ibibytes?)$/i, 1024 ** 3]
];
function bytesOf(value) {
  if (typeof value === "number") return value > 0 ? value : void 0;
  if (typeof value !== "string") return void 0;
  for (const [, count, word] of value.slice(0, 200).matchAll(/(\d{1,12}(?:\.\d{1,9})?) ?([a-z]+)\b/gi)) {
    const unit = units.find(([form]) => form.test(word));
    if (unit && Number(count) > 0) return Number(count) * unit[1];
  }
  return void 0;
}
function documentWithLevels(levels) {
  return `openapi: 3.0.3
info: {title: Routes, version: 1.0.0, x-slo: {${levels}}}
paths: {}
`;
}

// src/ready/items/r-60.ts
var r_60_default = defineItem({
  id: "R-60",
  title: "Support contact and hours are published",
  section: "K",
  proves: "BC Government API Guidelines, Define an SLO up Front: support contact and availability",
  gate: "warn",
  why: "A consumer with an outage at night must know whether somebody will answer before the morning.",
  remedy: "Add info.x-slo with support-contact and support-hours to the document.",
  evidence: ["openapi", "attestation"],
  attestation: {
    states: "Support contact and hours are agreed with the consumers and published, where is named.",
    maxMonths: 6
  },
  check(context) {
    const [contact, hours] = [serviceLevel(context, "support-contact"), serviceLevel(context, "support-hours")];
    if (contact === void 0 && hours === void 0) return noLevel(context, "support-contact", "support-hours");
    if (hours === void 0) return noLevel(context, "support-hours");
    if (contact === void 0) return noLevel(context, "support-contact");
    return {
      status: "pass",
      evidence: [
        levelEvidence(context, "support-contact", `Support contact: ${levelText(contact)}.`),
        levelEvidence(context, "support-hours", `Support hours: ${levelText(hours)}.`)
      ]
    };
  },
  examples: [
    {
      says: "Both are in the document.",
      files: {
        "openapi.yaml": documentWithLevels(
          "support-contact: routes@gov.bc.ca, support-hours: 'weekdays, 8:30 to 16:30 Pacific'"
        )
      },
      expect: "pass"
    },
    {
      says: "The hours are missing.",
      files: { "openapi.yaml": documentWithLevels("support-contact: routes@gov.bc.ca") },
      expect: "unknown"
    },
    {
      says: "It is stated.",
      files: {
        "openapi.yaml": anyDocument,
        ".specgate/attestations.yaml": attestationOf(
          "R-60",
          "by: {name: Ada Example, role: Product owner}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/routes/support"
        )
      },
      expect: "attested"
    }
  ]
});

// src/ready/items/r-61.ts
var r_61_default = defineItem({
  id: "R-61",
  title: "The uptime objective is published",
  section: "K",
  proves: "BC Government API Guidelines, Define an SLO up Front: service uptime objective (e.g., 99%)",
  gate: "warn",
  why: "Consumers build on what they may expect; without a number each expects something else.",
  remedy: "Add info.x-slo.uptime with a percentage such as 99.5% to the document.",
  evidence: ["openapi", "attestation"],
  attestation: {
    states: "The uptime objective is agreed with the consumers and published, where is named.",
    maxMonths: 6
  },
  check(context) {
    const value = serviceLevel(context, "uptime");
    if (value === void 0) return noLevel(context, "uptime");
    const percent2 = uptimeOf(value);
    const says = percent2 === void 0 ? `The uptime is no percentage: ${levelText(value)}.` : `The objective is ${percent2} %.`;
    return { status: percent2 === void 0 ? "fail" : "pass", evidence: [levelEvidence(context, "uptime", says)] };
  },
  examples: [
    {
      says: "The document has a percentage.",
      files: { "openapi.yaml": documentWithLevels("uptime: '99.5%'") },
      expect: "pass"
    },
    { says: "High is no objective.", files: { "openapi.yaml": documentWithLevels("uptime: high") }, expect: "fail" },
    { says: "Nothing is published.", files: { "openapi.yaml": anyDocument }, expect: "unknown" },
    {
      says: "It is stated.",
      files: {
        "openapi.yaml": anyDocument,
        ".specgate/attestations.yaml": attestationOf(
          "R-61",
          "by: {name: Ada Example, role: Product owner}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/routes/slo"
        )
      },
      expect: "attested"
    }
  ]
});

// src/ready/items/r-62.ts
var r_62_default = defineItem({
  id: "R-62",
  title: "The response time of support is published",
  section: "K",
  proves: "BC Government API Guidelines, Define an SLO up Front: support response time (e.g., within the hour, 24 hours, best effort)",
  gate: "warn",
  why: "Who knows that an answer takes a day plans for it; who does not calls every quarter of an hour.",
  remedy: 'Add info.x-slo.response-time, such as "within the hour" or "best effort", to the document.',
  evidence: ["openapi", "attestation"],
  attestation: {
    states: "The response time of support is agreed with the consumers and published, where is named.",
    maxMonths: 6
  },
  check: (context) => levelStated(context, "response-time"),
  examples: [
    {
      says: "The document states it.",
      files: { "openapi.yaml": documentWithLevels("response-time: within 4 hours") },
      expect: "pass"
    },
    {
      says: "Nothing is published.",
      files: { "openapi.yaml": documentWithLevels("response-time: ' '") },
      expect: "unknown"
    },
    {
      says: "It is stated.",
      files: {
        "openapi.yaml": anyDocument,
        ".specgate/attestations.yaml": attestationOf(
          "R-62",
          "by: {name: Ada Example, role: Product owner}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/routes/slo"
        )
      },
      expect: "attested"
    }
  ]
});

// src/ready/items/r-63.ts
var r_63_default = defineItem({
  id: "R-63",
  title: "Scheduled outages are published",
  section: "K",
  proves: "BC Government API Guidelines, Define an SLO up Front: scheduled outages (e.g., nightly, weekly, every 2nd Sunday evening)",
  gate: "warn",
  why: "A consumer whose nightly job always meets the maintenance window takes the API for broken.",
  remedy: 'Add info.x-slo.outages, such as "second Sunday of a month, 20:00 to 22:00" or "none", to the document.',
  evidence: ["openapi", "attestation"],
  attestation: {
    states: "Scheduled outages are agreed with the consumers and published, where is named.",
    maxMonths: 6
  },
  check: (context) => levelStated(context, "outages"),
  examples: [
    {
      says: "The document states it.",
      files: { "openapi.yaml": documentWithLevels("outages: 'second Sunday of a month, 20:00 to 22:00'") },
      expect: "pass"
    },
    { says: "Nothing is published.", files: { "openapi.yaml": anyDocument }, expect: "unknown" },
    {
      says: "It is stated.",
      files: {
        "openapi.yaml": anyDocument,
        ".specgate/attestations.yaml": attestationOf(
          "R-63",
          "by: {name: Ada Example, role: Product owner}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/routes/slo"
        )
      },
      expect: "attested"
    }
  ]
});

// src/ready/items/r-64.ts
var r_64_default = defineItem({
  id: "R-64",
  title: "The throughput limit is published, and the gateway keeps to it",
  section: "K",
  proves: "BC Government API Guidelines, Define an SLO up Front: throughput limit (e.g., 100 requests per second per consumer)",
  gate: "warn",
  why: "A limit that consumers learn from their first 429 is a fault in their program, and one that the gateway does not keep protects nobody.",
  remedy: 'Add info.x-slo.throughput, such as "100 requests per second", to the document, and set the rate limit of the gateway to no more.',
  evidence: ["openapi", "gateway-config", "attestation"],
  attestation: {
    states: "The throughput limit is agreed with the consumers and published, where is named.",
    maxMonths: 6
  },
  check(context) {
    const value = serviceLevel(context, "throughput");
    if (value === void 0) return noLevel(context, "throughput");
    const promised2 = throughputOf(context);
    if (!promised2) {
      const says = `The throughput is no number of requests in a time: ${levelText(value)}.`;
      return { status: "fail", evidence: [levelEvidence(context, "throughput", says)] };
    }
    const stated = levelEvidence(context, "throughput", `The limit is ${levelText(value)}.`);
    const { over, within, without } = atGateway2(context, promised2.perSecond);
    const above = abovePromiseAtApiConnect(context);
    if (above.length > 0) return { status: "fail", evidence: [stated, ...above.slice(0, 3)] };
    if (over.length > 0) return { status: "fail", evidence: [stated, ...over.slice(0, 3)] };
    if (without.length > 0) return { status: "unknown", evidence: [stated, ...without.slice(0, 3)] };
    const routes = judgedServices(context).flatMap((service) => service.routes);
    const more = morePromised(routes, context.gateway, promised2.perSecond);
    if (more.length > 0) return { status: "unknown", evidence: [stated, ...within.slice(0, 1), ...more.slice(0, 3)] };
    return { status: "pass", evidence: [stated, ...within.slice(0, 1)] };
  },
  examples: [
    {
      says: "The gateway allows less than is promised as the limit.",
      files: {
        "openapi.yaml": routesDocument.replace(
          "version: 1.0.0",
          "version: 1.0.0, x-slo: {throughput: 100 requests per second}"
        ),
        "gateway.yaml": routesService(plugin("rate-limiting", "{minute: 600}"))
      },
      expect: "pass"
    },
    {
      says: "The gateway allows more.",
      files: {
        "openapi.yaml": routesDocument.replace(
          "version: 1.0.0",
          "version: 1.0.0, x-slo: {throughput: 100 requests per minute}"
        ),
        "gateway.yaml": routesService(plugin("rate-limiting", "{minute: 600}"))
      },
      expect: "fail"
    },
    {
      says: "Nothing at the gateway holds callers to it.",
      files: {
        "openapi.yaml": routesDocument.replace(
          "version: 1.0.0",
          "version: 1.0.0, x-slo: {throughput: 100 requests per second}"
        ),
        "gateway.yaml": routesService(plugin("key-auth"))
      },
      expect: "unknown"
    },
    { says: "That is no number.", files: { "openapi.yaml": documentWithLevels("throughput: a lot") }, expect: "fail" },
    {
      says: "It is stated.",
      files: {
        "openapi.yaml": anyDocument,
        ".specgate/attestations.yaml": attestationOf(
          "R-64",
          "by: {name: Ada Example, role: Product owner}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/routes/slo"
        )
      },
      expect: "attested"
    }
  ]
});
function atGateway2(context, promised2) {
  const { gateway: gateway2 } = context;
  const over = /* @__PURE__ */ new Map();
  const within = /* @__PURE__ */ new Map();
  const without = [];
  for (const route of judgedServices(context).flatMap((service) => service.routes)) {
    const limits = limitsOn(route, gateway2);
    const rate = perSecond(limits);
    const first2 = limits.find(({ windows }) => windows.length > 0);
    if (rate === void 0 || !first2) {
      if (!isPreflightOnly(route) && protectionOf(route, gateway2).kind !== "terminated")
        without.push(inGateway(route, `No limit that is known here holds on the route ${route.name ?? ""}.`, "name"));
      continue;
    }
    const shown5 = first2.windows.map(({ says: says2 }) => says2).join(", ");
    const isOver = rate > promised2 * rounding;
    const says = isOver ? `The gateway allows ${shown5}, more than that.` : `The gateway allows ${shown5}.`;
    (isOver ? over : within).set(first2.where, { kind: "gateway-config", where: first2.where, says });
  }
  return { over: [...over.values()], within: [...within.values()], without };
}

// src/ready/items/r-65.ts
var unitBytes = { bytes: 1, kilobytes: 1024, megabytes: 1024 ** 2 };
var defaultSize = 128;
var r_65_default = defineItem({
  id: "R-65",
  title: "The message size limit is published, and the gateway keeps to it",
  section: "K",
  proves: "BC Government API Guidelines, Define an SLO up Front: message size limit (e.g., <1Mb per request)",
  gate: "warn",
  why: "A body without bound fills memory and disk of whoever reads it, and a consumer must know what is too large before sending.",
  remedy: 'Add info.x-slo.message-size, such as "1 MB", to the document, and request-size-limiting with no more to the gateway.',
  evidence: ["openapi", "gateway-config", "attestation"],
  attestation: {
    states: "The message size limit is agreed with the consumers and published, where is named.",
    maxMonths: 6
  },
  check(context) {
    const value = serviceLevel(context, "message-size");
    if (value === void 0) return noLevel(context, "message-size");
    const promised2 = bytesOf(value);
    if (promised2 === void 0) {
      return {
        status: "fail",
        evidence: [levelEvidence(context, "message-size", `The message size is no size: ${levelText(value)}.`)]
      };
    }
    const stated = levelEvidence(context, "message-size", `The limit is ${levelText(value)}.`);
    const { limits, without } = atGateway3(context);
    const over = limits.filter(({ bytes }) => bytes > promised2 * 1.05);
    const evidence = (over.length > 0 ? over : limits).slice(0, 2).map(({ evidence: one }) => one);
    if (over.length > 0) return { status: "fail", evidence: [stated, ...evidence] };
    if (without.length > 0 && takesBodies(context))
      return { status: "unknown", evidence: [stated, ...without.slice(0, 3)] };
    return { status: "pass", evidence: [stated, ...evidence] };
  },
  examples: [
    {
      says: "The gateway takes what the document promises.",
      files: {
        "openapi.yaml": routesDocument.replace("version: 1.0.0", "version: 1.0.0, x-slo: {message-size: 1 MB}"),
        "gateway.yaml": routesService(plugin("request-size-limiting", "{allowed_payload_size: 1}"))
      },
      expect: "pass"
    },
    {
      says: "The gateway takes ten times as much.",
      files: {
        "openapi.yaml": routesDocument.replace("version: 1.0.0", "version: 1.0.0, x-slo: {message-size: 1 MB}"),
        "gateway.yaml": routesService(plugin("request-size-limiting", "{allowed_payload_size: 10}"))
      },
      expect: "fail"
    },
    { says: "That is no size.", files: { "openapi.yaml": documentWithLevels("message-size: small") }, expect: "fail" },
    {
      says: "It is stated.",
      files: {
        "openapi.yaml": anyDocument,
        ".specgate/attestations.yaml": attestationOf(
          "R-65",
          "by: {name: Ada Example, role: Product owner}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/routes/slo"
        )
      },
      expect: "attested"
    }
  ]
});
function takesBodies(context) {
  return operationsOf(context).some(({ method }) => ["POST", "PUT", "PATCH"].includes(method));
}
function atGateway3(context) {
  const routes = judgedServices(context).flatMap((service) => service.routes);
  const plugins = new Set(routes.flatMap((route) => pluginsOn(route, context.gateway)));
  const without = routes.filter((route) => !pluginsOn(route, context.gateway).some(({ data }) => data.name === "request-size-limiting")).map((route) => inGateway(route, `The gateway takes messages of any size on the route ${route.name ?? ""}.`, "name"));
  const limits = [...plugins].flatMap((one) => {
    if (one.data.name !== "request-size-limiting") return [];
    const size = own(one.config, "allowed_payload_size") ?? defaultSize;
    const unit = own(one.config, "size_unit") ?? "megabytes";
    const bytes = typeof size === "number" ? size * (unitBytes[toText(unit)] ?? Number.NaN) : Number.NaN;
    if (Number.isNaN(bytes)) return [];
    const where = `${one.file}:${one.line("config", "allowed_payload_size")}`;
    return [
      { bytes, evidence: { kind: "gateway-config", where, says: `The gateway takes up to ${size} ${unit}.` } }
    ];
  });
  return { limits, without };
}

// src/ready/items/r-66.ts
var r_66_default = defineItem({
  id: "R-66",
  title: "The previous major version stays on offer",
  section: "K",
  proves: "BC Government API Guidelines: a deprecation policy, and support of the previous version (N-1)",
  gate: "block",
  why: "Consumers need time to move; where the old version goes on the day the new one comes, their programs stop on that day.",
  remedy: "Keep the service and the routes of the previous major version beside the new ones, and announce when they end.",
  evidence: ["gateway-config", "openapi", "attestation"],
  attestation: {
    states: "The previous major version stays on offer, and the policy for its end is published.",
    maxMonths: 12
  },
  check(context) {
    const { change, api } = context;
    if (context.isNew)
      return { status: "not-applicable", reason: "No version came before: this is the first of the API." };
    if (!change) {
      const says2 = "There is no base to compare with, so nobody knows whether this is a new major version; --base gives one.";
      return { status: "unknown", evidence: [{ kind: "openapi", where: api.file, says: says2 }] };
    }
    const step = newMajor(context);
    if (!step) return { status: "not-applicable", reason: "This is no new major version." };
    const without = withoutGatewayFiles(context);
    if (without) return without;
    const kept = servicesOfMajor(step.previous, context);
    if (kept.length > 0) return { status: "pass", evidence: kept.slice(0, 5).map(({ evidence }) => evidence) };
    const current = servicesOfMajor(step.current, context);
    const says = `Version ${step.current} replaces version ${step.previous}, and no service or route of the gateway is for ${step.previous}.`;
    const where = context.gateway.files[0] ?? "gateway configuration";
    if (current.length === 0)
      return {
        status: "unknown",
        evidence: [
          {
            kind: "gateway-config",
            where,
            says: `No service or route of the gateway names a version, so nobody sees whether ${step.previous} is still there.`
          }
        ],
        needs: "attestation"
      };
    return {
      status: "fail",
      evidence: [{ kind: "gateway-config", where, says }, ...current.slice(0, 3).map(({ evidence }) => evidence)]
    };
  },
  examples: [
    {
      says: "Without a base nobody knows whether the version is a new major one.",
      files: { "openapi.yaml": routesDocument, "gateway.yaml": routesService("") },
      expect: "unknown"
    },
    {
      says: "The policy is stated.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(""),
        ".specgate/attestations.yaml": attestationOf(
          "R-66",
          "by: {name: Ada Example, role: Product owner}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/deprecation-policy"
        )
      },
      expect: "attested"
    }
  ]
});

// src/ready/items/r-67.ts
var r_67_default = defineItem({
  id: "R-67",
  title: "No version is published again with other content",
  section: "L",
  proves: "Product lifecycle: a production catalog takes no second product of the same name and version",
  gate: "block",
  why: "Consumers hold on to a version because it does not change; where the same version means two things, nobody knows what runs.",
  remedy: "Compare with what was published (--base main, or the tag of the release); where the content differs, raise info.version (specgate bump FILE --base main --write), or take the changes back.",
  evidence: ["gateway", "repository", "openapi"],
  check(context) {
    const { document: document2, live, released, change, isNew, api } = context;
    if (!document2)
      return {
        status: "unknown",
        evidence: [{ kind: "openapi", where: api.file, says: "The document cannot be read." }]
      };
    const version = getAt(document2.data, ["info", "version"]);
    const where = `${api.file}:${document2.locate(["info", "version"]).start.line}`;
    if (version === void 0 || typeof version === "object")
      return { status: "fail", evidence: [{ kind: "openapi", where, says: "The document has no info.version." }] };
    const told2 = [published2(live), tagged(released), compared(change, where), first(isNew, where)].filter(
      (one) => one !== void 0
    );
    const against = told2.find((one) => one.status === "fail");
    if (against) return against;
    if (told2[0]) return { status: "pass", evidence: told2.flatMap(({ evidence }) => evidence) };
    return {
      status: "unknown",
      evidence: [
        ...unanswered(live),
        { kind: "repository", where: "git tags", says: "No tag names this API in this version." },
        { kind: "openapi", where, says: "There is no base to compare with; --base with a git revision gives one." }
      ]
    };
  },
  examples: [
    {
      says: "The document has no version.",
      files: { "openapi.yaml": "openapi: 3.0.3\ninfo: {title: Routes}\npaths: {}\n" },
      expect: "fail"
    },
    {
      says: "There is nothing to compare the version with.",
      files: { "openapi.yaml": "openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0}\npaths: {}\n" },
      expect: "unknown"
    }
  ]
});
function told(status, evidence) {
  return { status, evidence: [evidence] };
}
function published2(live) {
  const found = live?.answers.published;
  if (!live || !found) return void 0;
  const status = found === "other content" ? "fail" : "pass";
  return told(status, { kind: "gateway", where: live.url, says: `The gateway has ${found} under this version.` });
}
function unanswered(live) {
  const why = live?.refused.get("published");
  return live && why !== void 0 ? [{ kind: "gateway", where: live.url, says: why }] : [];
}
function tagged(released) {
  if (!released) return void 0;
  const where = `git tag ${released.tag}`;
  return released.sameContent ? told("pass", { kind: "repository", where, says: "The document is the same as at the tag of this version." }) : told("fail", {
    kind: "repository",
    where,
    says: "The document differs from the one at the tag of this version."
  });
}
function first(isNew, where) {
  return isNew ? told("pass", { kind: "openapi", where, says: "This is the first version of the API." }) : void 0;
}
function compared(change, where) {
  if (!change) return void 0;
  const { version, baseVersion, sameContent } = change;
  if (sameContent) return told("pass", { kind: "openapi", where, says: "The document is the same as in the base." });
  return version === baseVersion ? told("fail", { kind: "openapi", where, says: `The base has version ${baseVersion} with other content.` }) : told("pass", {
    kind: "openapi",
    where,
    says: `The content changed, and the version did (the base has ${baseVersion ?? "none"}).`
  });
}

// src/ready/items/r-68.ts
var production3 = /(^|[-_])(prod|production|prd|live)([-_]|$)/i;
var staging = /(^|[-_])(stage|staging|stg|uat|test|preprod|pre-production)([-_]|$)/i;
var r_68_default = defineItem({
  id: "R-68",
  title: "Stage and publish are separate steps, and a staging catalog comes before production",
  section: "L",
  proves: "Production Lifecycle, Catalog Configuration: at least two catalogs, staging and production, both with production-mode true",
  gate: "warn",
  why: "What consumers meet first in production is a test on consumers; a catalog before it, and a person between, catch it.",
  remedy: "Configure a staging and a production gateway, both with production-mode: true, publish to staging first, and let a protected environment of the workflow stand before production.",
  evidence: ["gateway", "gateway-config", "repository", "attestation"],
  attestation: {
    states: "Publishing to production needs the approval of a person, after the same version stood in staging.",
    maxMonths: 12
  },
  check(context) {
    const catalogs = [...catalogsOf(context), ...saidByGateway(context)];
    const faults = catalogs.filter(({ isFault }) => isFault);
    if (faults.length > 0) return { status: "fail", evidence: faults.map(({ evidence: evidence2 }) => evidence2) };
    const evidence = [...catalogs.map(({ evidence: one }) => one), ...approvals2(context)];
    const open = inRepository(
      ".github/workflows",
      "Whether reviewers must approve an environment, no file shows; a person states it."
    );
    return { status: "unknown", evidence: [...evidence, open] };
  },
  examples: [
    {
      says: "Both catalogs are there; that somebody approves, is stated.",
      files: {
        "openapi.yaml": anyDocument,
        "specgate.yaml": `apis: {api: {file: openapi.yaml}}
gateways:
  staging: {type: files, path: catalog/staging, production-mode: true}
  production: {type: files, path: catalog/production, production-mode: true}
`,
        ".specgate/attestations.yaml": attestationOf(
          "R-68",
          "by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: The environment production has two required reviewers."
        )
      },
      expect: "attested"
    },
    {
      says: "The production catalog lets published versions change.",
      files: {
        "openapi.yaml": anyDocument,
        "specgate.yaml": `apis: {api: {file: openapi.yaml}}
gateways:
  staging: {type: files, path: catalog/staging, production-mode: true}
  production: {type: files, path: catalog/production, production-mode: false}
`
      },
      expect: "fail"
    },
    {
      says: "An environment stands in the workflow; who must approve it, is not seen.",
      files: {
        "openapi.yaml": anyDocument,
        ".github/workflows/publish.yml": `on: {push: {branches: [main]}}
jobs:
  stage: {runs-on: ubuntu-latest, environment: staging, steps: [{run: npx specgate stage --gateway staging}]}
  publish: {needs: stage, runs-on: ubuntu-latest, environment: production, steps: [{run: npx specgate publish --gateway production}]}
`
      },
      expect: "unknown"
    }
  ]
});
function catalogsOf({ config }) {
  const gateways = [...config.gateways ?? []];
  const found = gateways.filter(([name]) => production3.test(name) || staging.test(name)).map(([name, gateway2]) => {
    const mode = gateway2["production-mode"];
    const says = mode === true ? `The gateway ${name} is in production mode.` : `The gateway ${name} is not in production mode${mode === false ? " (production-mode: false)" : ""}.`;
    return { isFault: mode === false, evidence: { kind: "gateway-config", where: "specgate.yaml", says } };
  });
  const hasProduction = gateways.some(([name]) => production3.test(name));
  const hasStaging = gateways.some(([name]) => staging.test(name));
  if (!hasProduction || hasStaging) return found;
  return [
    ...found,
    {
      isFault: false,
      evidence: {
        kind: "gateway-config",
        where: "specgate.yaml",
        says: "No staging gateway is configured before production."
      }
    }
  ];
}
function saidByGateway({ live }) {
  const mode = live?.answers.productionMode;
  if (!live || mode === void 0) return [];
  const says = `The catalog of ${live.gateway} says that it is ${mode ? "" : "not "}in production mode.`;
  return [{ isFault: !mode, evidence: { kind: "gateway", where: live.url, says } }];
}
function approvals2(context) {
  const seen = /* @__PURE__ */ new Set();
  const jobs = publishingSteps(context).filter(
    ({ job }) => job.environment !== void 0 && !seen.has(job.where) && seen.add(job.where)
  );
  return firstFew(jobs, (step) => {
    const { environment, needs } = step.job;
    const after = needs.length > 0 ? ` after ${needs.join(", ").slice(0, 80)}` : "";
    return inRepository(
      step.job.where,
      `${step.does} runs in the environment ${toText(environment).slice(0, 60)}${after}, which approvals can guard.`
    );
  });
}

// src/ready/offers.ts
function offersOf(context, products) {
  return [...ofConfig(context, products), ...ofProductFiles(context), ...ofManifests(context)];
}
function part2(what, more = {}) {
  return { what, operations: void 0, isUsed: true, ...more };
}
function ofConfig({ api }, products) {
  return [...products ?? []].map(([name, { version, apis, plans }]) => ({
    name,
    version,
    hasApi: apis.includes(api.name),
    parts: [
      ...apis.map((one) => part2(`the API ${one}`)),
      ...[...plans ?? []].flatMap(([plan, { apis: some }]) => {
        if (some && !some.has(api.name)) return [];
        return [part2(`the plan ${plan}`, { operations: some?.get(api.name)?.operations })];
      })
    ],
    kind: "gateway-config",
    where: "specgate.yaml"
  }));
}
function ofProductFiles(context) {
  const offer = offerOf(context);
  return context.apiConnect.products.flatMap((product) => {
    if (product.name === void 0 || isDrawn(product)) return [];
    const plans = offer?.plans.filter((one) => one.product === product) ?? [];
    return [
      {
        name: product.name,
        version: product.version,
        hasApi: offer?.products.includes(product) === true,
        parts: [
          ...product.apis.map(({ key }) => part2(`the API ${key}`)),
          ...plans.map(({ plan, operations }) => part2(`the plan ${plan.name}`, { operations }))
        ],
        kind: "gateway-config",
        where: whereOf(product)
      }
    ];
  });
}
function ofManifests({ manifests }) {
  return manifests.products.flatMap((product) => {
    if (product.name === void 0 || isDrawn(product)) return [];
    const environments = manifests.environments.filter((one) => one.product === product && one.name !== void 0);
    return [
      {
        name: product.name,
        version: void 0,
        hasApi: true,
        parts: environments.map(
          (one) => part2(`the environment ${one.name}`, { isUsed: own(one.data, "active") === true })
        ),
        kind: "manifest",
        where: whereOf(product)
      }
    ];
  });
}
function isDrawn({ file }) {
  return file.startsWith("<");
}
function lostSince(before, now) {
  return before.flatMap((old) => {
    const next = now.find(({ name: name2, kind: kind2 }) => name2 === old.name && kind2 === old.kind);
    if (!old.hasApi || !next || (majorOf(next.version) ?? 0) > (majorOf(old.version) ?? 0)) return [];
    const { kind, where, name } = next;
    return old.parts.filter(({ isUsed }) => isUsed).flatMap(({ what, operations }) => {
      const same2 = next.parts.find((one) => one.what === what);
      if (!same2) return [{ kind, where, says: `The product ${name} does not have ${what} any more.` }];
      const gone = same2.operations && lostOperations(operations, same2.operations);
      return gone === void 0 ? [] : [{ kind, where, says: `Of the product ${name} ${what} does not open ${gone} any more.` }];
    });
  });
}
function lostOperations(before, now) {
  return before ? before.find((one) => !now.includes(one)) : "every operation";
}

// src/ready/items/r-69.ts
var r_69_default = defineItem({
  id: "R-69",
  title: "A version replaces another only where it is compatible",
  section: "L",
  proves: "Product lifecycle, replace: the new version is compatible and a superset (all plans, APIs and operations kept)",
  gate: "block",
  why: "Replace moves every subscriber at once and asks none of them; what the new version lacks, all of them lose.",
  remedy: "Keep the plans, the environments and the APIs of the product, and take breaking changes back; or publish a new major version beside the old one (supersede).",
  evidence: ["openapi", "gateway-config", "manifest"],
  check(context) {
    const { change, api } = context;
    if (context.isNew)
      return { status: "not-applicable", reason: "Nothing is replaced: this is the first version of the API." };
    if (!change) {
      const says2 = "There is no base to compare with; --base with a git revision gives one.";
      return { status: "unknown", evidence: [{ kind: "openapi", where: api.file, says: says2 }] };
    }
    const { breaking, baseVersion, version } = change;
    const step = `from ${baseVersion ?? "no version"} to ${version ?? "no version"}`;
    if (breaking)
      return {
        status: "not-applicable",
        reason: `The changes ${step} break consumers: they supersede the version and cannot replace it (R-70).`
      };
    const { offers } = context;
    const lost = offers ? lostSince(offers.before, offers.now) : [];
    if (lost.length > 0) return { status: "fail", evidence: atMost(lost, 10, "of the kind") };
    const says = `The changes ${step} break nothing, so that the version may replace the one before.`;
    const kept = offers?.now.filter(({ hasApi }) => hasApi).slice(0, 3) ?? [];
    return {
      status: "pass",
      evidence: [
        { kind: "openapi", where: api.file, says },
        ...(offers ? kept : []).map(({ kind, where, name }) => {
          return { kind, where, says: `The product ${name} offers all that it did.` };
        })
      ]
    };
  },
  examples: [
    {
      says: "Without a base nobody knows what changed.",
      files: { "openapi.yaml": routesDocument },
      expect: "unknown"
    },
    {
      says: "The same with a gateway beside it.",
      files: { "openapi.yaml": routesDocument, "kong.yaml": '_format_version: "3.0"\nservices: []\n' },
      expect: "unknown"
    }
  ]
});

// src/ready/items/r-70.ts
var r_70_default = defineItem({
  id: "R-70",
  title: "A breaking version supersedes the old one, which is kept and deprecated",
  section: "L",
  proves: "Product lifecycle, supersede: the old version is kept and deprecated, the migration target named, the dates announced",
  gate: "block",
  why: "Consumers learn from the old version where to go and how long they have; if it is gone or silent, they learn it from an outage.",
  remedy: 'Keep the old service at the gateway and let it answer with Deprecation, Sunset and Link: rel="successor-version" (response-transformer; specgate supersede writes them).',
  evidence: ["gateway-config", "openapi", "attestation"],
  attestation: {
    states: "The old version is kept, and its consumers know the new one and the date of its end.",
    maxMonths: 12
  },
  check(context) {
    const { change, api } = context;
    if (context.isNew)
      return { status: "not-applicable", reason: "Nothing is superseded: this is the first version of the API." };
    if (!change) {
      const says = "There is no base to compare with, so nobody knows whether the changes break consumers; --base gives one.";
      return { status: "unknown", evidence: [{ kind: "openapi", where: api.file, says }] };
    }
    if (!change.breaking) return { status: "not-applicable", reason: "No change breaks consumers." };
    const step = newMajor(context);
    if (!step) {
      const says = `The changes break consumers, and the version goes from ${change.baseVersion ?? "none"} to ${change.version ?? "none"}: no new major version stands beside the old one.`;
      return { status: "fail", evidence: [{ kind: "openapi", where: api.file, says }] };
    }
    return withoutGatewayFiles(context) ?? judge17(step.previous, context);
  },
  examples: [
    {
      says: "Without a base nobody knows what changed.",
      files: { "openapi.yaml": routesDocument, "gateway.yaml": routesService("") },
      expect: "unknown"
    },
    {
      says: "How consumers are led over is stated.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService(""),
        ".specgate/attestations.yaml": attestationOf(
          "R-70",
          "by: {name: Ada Example, role: Product owner}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/migration"
        )
      },
      expect: "attested"
    }
  ]
});
function judge17(previous, context) {
  const kept = servicesOfMajor(previous, context);
  if (kept.length === 0) {
    const where = context.gateway.files[0] ?? "gateway configuration";
    const says = `No service or route of the gateway is for version ${previous}.`;
    const isNamed2 = servicesOfMajor(previous + 1, context).length > 0;
    const evidence2 = [{ kind: "gateway-config", where, says }];
    return isNamed2 ? { status: "fail", evidence: evidence2 } : { status: "unknown", evidence: evidence2, needs: "attestation" };
  }
  const told2 = kept.map(({ service }) => announced(service, context));
  const evidence = told2.flatMap((one) => one.evidence).slice(0, 10);
  if (told2.every(({ lacks }) => lacks.length === 0)) return { status: "pass", evidence };
  const lacking3 = told2.flatMap(
    ({ service, lacks }) => lacks.length === 0 ? [] : [inGateway(service, `${service.name ?? ""} is kept, and does not answer with ${lacks.join(", ")}.`, "name")]
  );
  return { status: "unknown", evidence: [...lacking3, ...evidence], needs: "attestation" };
}
var wanted3 = {
  Deprecation: /^deprecation\s*:/i,
  Sunset: /^sunset\s*:/i,
  "Link to its successor": /^link\s*:.*rel="?(successor-version|deprecation|latest-version)/i
};
function announced(service, { gateway: gateway2 }) {
  const plugins = /* @__PURE__ */ new Set([
    ...service.routes.flatMap((route) => pluginsOn(route, gateway2)),
    ...service.plugins.filter(isOn)
  ]);
  const transformers = [...plugins].filter(({ data }) => data.name === "response-transformer");
  const headers2 = transformers.flatMap(
    ({ config }) => ["add", "replace", "append"].flatMap((key) => {
      const list = own(own(config, key), "headers");
      return Array.isArray(list) ? list.filter((one) => typeof one === "string") : [];
    })
  );
  const found = Object.entries(wanted3).filter(([, form]) => headers2.some((header) => form.test(header)));
  return {
    service,
    lacks: Object.keys(wanted3).filter((name) => !found.some(([one]) => one === name)),
    evidence: found.length > 0 ? [
      inGateway(
        transformers[0],
        `${service.name ?? ""} answers with ${found.map(([name]) => name).join(", ")}.`,
        "config"
      )
    ] : []
  };
}

// src/ready/items/r-71.ts
var r_71_default = defineItem({
  id: "R-71",
  title: "Nothing is retired that consumers still use",
  section: "L",
  proves: "Product lifecycle: a product is retired when no consumer is left, or after the sunset date that was announced",
  gate: "block",
  why: "Whoever still calls a retired API fails without a word, at a time that the team chose and not the consumer.",
  remedy: "Move the consumers to the next version and wait until none is left, or announce a sunset date (x-sunset) and wait for it.",
  evidence: ["manifest", "openapi", "gateway", "attestation"],
  attestation: { states: "No consumer uses what is retired, or all agreed to the date.", maxMonths: 12 },
  check(context) {
    const leaving = retired(context);
    if (leaving.length === 0) return { status: "not-applicable", reason: "Nothing in this commit retires the API." };
    return bySunset(context, leaving) ?? byConsumers(context, leaving);
  },
  examples: [
    {
      says: "The product is on offer.",
      files: {
        "openapi.yaml": "openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0}\npaths: {}\n",
        "gateway/product.yaml": "kind: Product\nname: Routes\ndataset: routes\nenvironments:\n  - {name: prod, active: true, flow: public, services: [routes]}\n"
      },
      expect: "not-applicable"
    },
    {
      says: "The production environment is switched off, and the announced day is over.",
      files: {
        "openapi.yaml": 'openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0, x-sunset: "2026-10-31"}\npaths: {}\n',
        "gateway/product.yaml": "kind: Product\nname: Routes\ndataset: routes\nenvironments:\n  - {name: prod, active: false, flow: public, services: [routes]}\n"
      },
      expect: "pass"
    },
    {
      says: "It is switched off before the announced day, and nobody says that no consumer is left.",
      files: {
        "openapi.yaml": 'openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0, x-sunset: "2027-10-31"}\npaths: {}\n',
        "gateway/product.yaml": "kind: Product\nname: Routes\ndataset: routes\nenvironments:\n  - {name: prod, active: false, flow: public, services: [routes]}\n"
      },
      expect: "unknown"
    },
    {
      says: "It is switched off, and all consumers agreed.",
      files: {
        "openapi.yaml": 'openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0, x-sunset: "2027-10-31"}\npaths: {}\n',
        "gateway/product.yaml": "kind: Product\nname: Routes\ndataset: routes\nenvironments:\n  - {name: prod, active: false, flow: public, services: [routes]}\n",
        ".specgate/attestations.yaml": attestationOf(
          "R-71",
          "by: {name: Ada Example, role: Product owner}\ndate: 2026-11-01\nstatement: The two consumers moved to version 2."
        )
      },
      expect: "attested"
    }
  ]
});
function retired({ manifests, live, document: document2, config }) {
  const name = config.ready?.environment ?? "prod";
  const ends = sunsetOf(document2?.data) !== void 0 || getAt(document2?.data, ["info", "x-deprecated"]) === true;
  return manifests.environments.flatMap((environment) => {
    if (environment.name !== name || own(environment.data, "active") !== false) return [];
    const product = environment.product?.name;
    const atGateway4 = live?.answers.products?.find((one) => one.name === product);
    const isOn2 = atGateway4?.environments.some((one) => one.name === name && one.active);
    if (live?.answers.products ? !isOn2 : !ends) return [];
    const where = `${environment.file}:${environment.line("active")}`;
    return [{ product, evidence: { kind: "manifest", where, says: `The environment ${name} is switched off.` } }];
  });
}
function sunsetOf(data) {
  return dayOf(getAt(data, ["info", "x-sunset"])) ?? dayOf(own(data, "x-sunset"));
}
function bySunset({ document: document2, api, today }, leaving) {
  const day = sunsetOf(document2?.data);
  if (!document2 || day === void 0 || day >= today) return void 0;
  const where = `${api.file}:${document2.locate(["info", "x-sunset"]).start.line}`;
  const over = { kind: "openapi", where, says: `The announced sunset ${day} is over.` };
  return { status: "pass", evidence: [...leaving.map(({ evidence }) => evidence), over] };
}
function byConsumers({ live }, leaving) {
  const evidence = leaving.map((one) => one.evidence);
  const consumers = live?.answers.consumers;
  if (!live || !consumers) {
    const says2 = "Nobody asked the gateway how many consumers are left.";
    return { status: "unknown", evidence: [...evidence, { kind: "gateway", where: "the gateway", says: says2 }] };
  }
  const left = leaving.reduce((sum, { product }) => sum + (consumers.get(product ?? "") ?? 0), 0);
  const says = left === 0 ? "No consumer is left." : `${left} consumers are left.`;
  return {
    status: left === 0 ? "pass" : "fail",
    evidence: [...evidence, { kind: "gateway", where: live.url, says }]
  };
}

// src/ready/traffic/certificates.ts
import { X509Certificate } from "node:crypto";
function certificateOf(entity) {
  const snis = own(entity.data, "snis");
  const named = (Array.isArray(snis) ? snis : []).flatMap((one) => {
    const name = typeof one === "string" ? one : own(one, "name");
    return typeof name === "string" ? [name.toLowerCase()] : [];
  });
  const text2 = own(entity.data, "cert");
  const read3 = typeof text2 === "string" ? x509(text2) : void 0;
  const written2 = read3?.subjectAltName?.split(",").flatMap((part3) => /DNS:([^\s"]+)/.exec(part3)?.[1]?.toLowerCase() ?? []);
  const end = read3 && new Date(read3.validTo);
  return {
    entity,
    snis: named,
    names: written2,
    validTo: end && !Number.isNaN(end.getTime()) ? end.toISOString().slice(0, 10) : void 0
  };
}
function x509(text2) {
  if (!text2.includes("BEGIN CERTIFICATE") || text2.length > 1e5) return void 0;
  try {
    return new X509Certificate(text2);
  } catch {
    return void 0;
  }
}
function covers(name, host) {
  return name === host || name.startsWith("*.") && host.slice(host.indexOf(".")) === name.slice(1);
}

// src/ready/items/r-72.ts
var wildcards = ["api.gov.bc.ca", "data.gov.bc.ca", "maps.gov.bc.ca", "openmaps.gov.bc.ca", "apis.gov.bc.ca"];
var stages = ["dev", "test"];
var r_72_default = defineItem({
  id: "R-72",
  title: "The host is under a covered domain, or has a certificate of its own",
  section: "L",
  proves: "Service page of the API Services Portal: hosts under *.api.gov.bc.ca and the like, or a custom domain with its certificate",
  gate: "block",
  why: "A host that no certificate covers is refused by every client, and one outside the granted domains by the gateway.",
  remedy: "Use a host such as <name>.api.gov.bc.ca, or add a certificates entry with the SNI of the custom domain and a certificate that has not ended.",
  evidence: ["gateway", "gateway-config", "attestation"],
  attestation: { states: "A valid certificate covers the host, and somebody renews it in time.", maxMonths: 12 },
  check(context) {
    if (isProtectedExternally(context))
      return {
        status: "not-applicable",
        reason: "The traffic does not go through the gateway (flow protected-externally)."
      };
    return notOnKong(context) ?? withoutGatewayFiles(context) ?? judge18(context);
  },
  examples: [
    {
      says: "The wildcard of the platform covers the host.",
      files: { "openapi.yaml": routesDocument, "gateway.yaml": routesService("") },
      expect: "pass"
    },
    {
      says: "A domain of its own has no certificate here.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService("", (text2) => text2.replace("routes.api.gov.bc.ca", "routes.roads.ca"))
      },
      expect: "fail"
    },
    {
      says: "The host is known when the template is rendered.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService("", (text2) => text2.replace("[routes.api.gov.bc.ca]", "[$GW_HOST]"))
      },
      expect: "unknown"
    },
    {
      says: "The load balancer before a Kong of its own holds the certificate, and a person states so.",
      files: {
        "openapi.yaml": routesDocument,
        "kong.yaml": '_format_version: "3.0"\nservices: [{name: routes, url: https://a.internal, routes: [{name: r, hosts: [routes.roads.ca], paths: [/v1]}]}]\n',
        ".specgate/attestations.yaml": attestationOf(
          "R-72",
          "by: {name: Ada Example, role: Operations}\ndate: 2026-10-01\nstatement: The load balancer renews it."
        )
      },
      expect: "attested"
    }
  ]
});
function judge18(context) {
  const services = judgedServices(context);
  const routes = context.gateway.routes.filter(({ service }) => service === void 0 || services.includes(service));
  const certificates = context.gateway.certificates.map(certificateOf);
  const told2 = /* @__PURE__ */ new Map();
  for (const route of routes) {
    for (const [index, host] of textsOf(route, "hosts").entries()) {
      if (!told2.has(host)) told2.set(host, judgeHost(lowerCase(host), { route, index, certificates, context }));
    }
  }
  const of = (verdict) => [...told2.values()].filter((one) => one.verdict === verdict).map(({ evidence }) => evidence);
  if (of("fail").length > 0) return { status: "fail", evidence: of("fail").slice(0, 10) };
  if (told2.size === 0) {
    const says = "No route names a host.";
    const parts = routes.length > 0 ? routes : services;
    return {
      status: "unknown",
      evidence: parts.slice(0, 3).map((part3) => inGateway(part3, says, "name")),
      needs: "attestation"
    };
  }
  if (of("unknown").length > 0) {
    const isTemplate = [...told2.keys()].some(hasPlaceholder);
    return {
      status: "unknown",
      evidence: [...of("unknown").slice(0, 5), ...isTemplate ? notRendered(context, "gateway") : []],
      needs: isTemplate ? "file" : "attestation"
    };
  }
  return { status: "pass", evidence: of("pass").slice(0, 10) };
}
function judgeHost(host, place2) {
  const { route, index, context } = place2;
  const tell10 = (verdict, says) => ({
    verdict,
    evidence: inGateway(route, says, "hosts", index)
  });
  const covered = coverage(host);
  const domains = hasPlaceholder(host) && covered !== "yes" ? void 0 : context.live?.answers.domains;
  if (domains && !isUnder(host, domains)) return notGranted(host, domains, context);
  const own2 = byCertificate(host, place2);
  if (own2) return own2;
  if (covered === "yes") {
    if (!domains && !isUnder(host, defaultDomains))
      return tell10("unknown", `${host} needs a grant for its domain, which the portal was not asked for.`);
    return tell10("pass", `The platform's certificate covers ${host}.`);
  }
  if (hasPlaceholder(host))
    return tell10("unknown", `The host is known when the template is rendered (${host.slice(0, 80)}).`);
  if (covered === "deeper") return tell10("unknown", `A wildcard covers one label, and ${host} has more of them.`);
  if (host.endsWith(".cluster.local")) return tell10("pass", `${host} is a private host of the cluster.`);
  if (host.endsWith(".apps.gov.bc.ca"))
    return tell10("unknown", `${host} needs the SiteMinder agent, which is not seen from here.`);
  if (gatewayProduct(context) !== "aps" || domains)
    return tell10("unknown", `No certificate for ${host} is in the files; another place may hold it.`);
  return tell10("fail", `${host} is under no domain of the platform, and no certificate for it is in the files.`);
}
function byCertificate(host, { certificates, context }) {
  const shown5 = certificates.filter(({ snis }) => snis.some((name) => covers(name, host)));
  const found = certificates.filter(({ names: names2, snis }) => (names2 ?? snis).some((name) => covers(name, host)));
  const [best] = [...found].sort((a, b) => (a.validTo ?? "") < (b.validTo ?? "") ? 1 : -1);
  if (!best) {
    const [other] = shown5;
    if (!other) return void 0;
    const says2 = `The certificate that is shown for ${host} is made out for ${other.names?.slice(0, 3).join(", ") || "no name"}.`;
    return { verdict: "fail", evidence: inGateway(other.entity, says2, "cert") };
  }
  const { entity, validTo } = best;
  if (validTo === void 0) {
    const says2 = `The certificate for ${host} stands elsewhere; its end is not seen.`;
    return { verdict: "unknown", evidence: inGateway(entity, says2, "cert") };
  }
  const isOver = validTo < context.today;
  const says = `The certificate for ${host} ${isOver ? "ended on" : "is valid until"} ${validTo}.`;
  return { verdict: isOver ? "fail" : "pass", evidence: inGateway(entity, says, "cert") };
}
function coverage(host) {
  const domain = wildcards.find((one) => host.endsWith(`.${one}`));
  if (domain === void 0) return "no";
  const labels = host.slice(0, -domain.length - 1);
  const parts = hasPlaceholder(labels) ? [labels] : labels.split(".");
  const isStage = parts.length === 2 && stages.includes(parts[1]);
  return parts.length === 1 || isStage ? "yes" : "deeper";
}
function notGranted(host, domains, { live }) {
  const says = `The gateway may not use ${host}: it has ${domains.join(", ")}.`;
  return { verdict: "fail", evidence: { kind: "gateway", where: live.url, says } };
}

// src/ready/items/r-73.ts
var onlyInExpressions = /[\\()[\]*+?{}|^$]/;
var r_73_default = defineItem({
  id: "R-73",
  title: "Route paths are ready for Kong 3",
  section: "L",
  proves: "Service page of the API Services Portal: Kong 3 takes a path as an expression only where it begins with ~",
  gate: "block",
  why: "Kong 3 accepts such a path without a word and takes it letter by letter: the route is there, and no call ever reaches it.",
  remedy: "Begin each path that is an expression with ~, as in ~/orders/\\d+$, and leave the others plain.",
  evidence: ["gateway-config"],
  check: (context) => notOnKong(context) ?? withoutGatewayFiles(context) ?? judge19(context),
  examples: [
    {
      says: "The paths are plain.",
      files: { "openapi.yaml": routesDocument, "gateway.yaml": routesService("") },
      expect: "pass"
    },
    {
      says: "An expression has no ~.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService("", (text2) => text2.replace("[/v1]", () => "['/v1/routes/\\d+$']"))
      },
      expect: "fail"
    },
    {
      says: "An expression begins with ~.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": routesService("", (text2) => text2.replace("[/v1]", () => "['~/v1/routes/\\d+$']"))
      },
      expect: "pass"
    }
  ]
});
function judge19(context) {
  const wrong = [];
  let expressions = 0;
  for (const route of context.gateway.routes) {
    for (const [index, path] of textsOf(route, "paths").entries()) {
      if (hasPlaceholder(path)) continue;
      const says2 = path.startsWith("~") ? broken(path) : unmarked(path);
      if (path.startsWith("~")) expressions++;
      if (says2 !== void 0) wrong.push(inGateway(route, says2, "paths", index));
    }
  }
  if (wrong.length > 0) return { status: "fail", evidence: wrong.slice(0, 10) };
  const [first2] = context.gateway.routes;
  if (!first2) {
    const says2 = "No route is here, only services.";
    return {
      status: "unknown",
      evidence: [{ kind: "gateway-config", where: context.gateway.files[0] ?? "gateway configuration", says: says2 }],
      needs: "file"
    };
  }
  const says = expressions === 0 ? "All paths are plain." : `${expressions === 1 ? "The expression begins" : `All ${expressions} expressions begin`} with ~.`;
  return { status: "pass", evidence: [inGateway(first2, says, "paths")] };
}
function unmarked(path) {
  if (!onlyInExpressions.test(path)) return void 0;
  return `The path ${JSON.stringify(path.slice(0, 80))} is an expression without ~: Kong 3 takes it letter by letter.`;
}
function broken(path) {
  const compiled = compilePattern(path.slice(1).replaceAll("(?P<", "(?<"));
  const isBroken = "problem" in compiled && !compiled.isValid && !/\(\?[#>|&RimsxP]|[*+?}]\+|\\[AzZGKQERhvHV]|\[\[:/.test(path);
  return isBroken ? `The expression ${JSON.stringify(path.slice(0, 80))} cannot be compiled.` : void 0;
}

// src/ready/items/r-74.ts
var r_74_default = defineItem({
  id: "R-74",
  title: "The published document is registered",
  section: "L",
  proves: "API Management Services, Current gateway status: the BC Government API registry and OpenAPI specs published under bcgov/api-specs",
  gate: "warn",
  why: "A document that nobody finds is written anew by everybody who needs it, and each time a little differently.",
  remedy: "Give the dataset a resource of the format openapi-json with the URL of the document, or link it in the notes.",
  evidence: ["catalogue", "manifest"],
  check(context) {
    const found = publishedDocuments(context.manifests);
    if (found.length > 0) return { status: "pass", evidence: firstFew(found, tellPublished, 2) };
    const { manifests } = context;
    const nothing2 = manifests.datasets.length > 0 ? {
      kind: "manifest",
      where: whereOf2(context),
      says: "The dataset has no resource of the format openapi-json and no link to the document in its notes."
    } : { kind: "manifest", where: "manifests", says: "There is no DraftDataset here that could name the document." };
    const catalogue = {
      kind: "catalogue",
      where: "BC Data Catalogue",
      says: "Whether the catalogue or bcgov/api-specs has it was not looked up: nothing is fetched from there. A resource of the dataset, or a link in its notes, shows it."
    };
    return {
      status: "unknown",
      evidence: [nothing2, catalogue],
      needs: manifests.datasets.length > 0 ? "file" : "catalogue"
    };
  },
  examples: [
    {
      says: "The dataset has it as a resource.",
      files: {
        "openapi.yaml": anyDocument,
        "dataset.yaml": dataset(
          "resources: [{name: OpenAPI, url: https://routes.api.gov.bc.ca/openapi.json, format: openapi-json}]"
        )
      },
      expect: "pass"
    },
    {
      says: "The notes link to it.",
      files: {
        "openapi.yaml": anyDocument,
        "dataset.yaml": dataset("notes: See https://routes.api.gov.bc.ca/v3/api-docs for all operations.")
      },
      expect: "pass"
    },
    {
      says: "The notes link elsewhere.",
      files: { "openapi.yaml": anyDocument, "dataset.yaml": dataset("notes: See https://example.gov.bc.ca/routes.") },
      expect: "unknown"
    }
  ]
});
function dataset(line) {
  return `kind: DraftDataset
name: routes
title: Routes
organization: ministry-of-transportation
organizationUnit: roads
${line}
`;
}
function whereOf2({ manifests }) {
  const [first2] = manifests.datasets;
  return first2 ? `${first2.file}:${first2.line()}` : "manifests";
}

// src/ready/items/r-75.ts
var allowList = /^haproxy\.router\.openshift\.io\/(ip_whitelist|ip_allowlist)$|^nginx\.ingress\.kubernetes\.io\/whitelist-source-range$/;
var clusterDomain = /\.apps\.(silver|gold|golddr|emerald|klab|clab)\.devops\.gov\.bc\.ca$/i;
var r_75_default = defineItem({
  id: "R-75",
  title: "The upstream is not reachable around the gateway",
  section: "L",
  proves: "API Management Services, traffic pattern: A, not using the gateway, beside B or C through it",
  gate: "info",
  gateFor: (context) => openDoors(context).length > 0 ? { gate: "warn", reason: "a public route to the same service stands in the repository" } : void 0,
  why: "A second door without keys makes every lock at the first one useless.",
  remedy: "Remove the Route, or let only the gateway through it (haproxy.router.openshift.io/ip_whitelist, or a NetworkPolicy with a route that is internal), and state that nothing else leads to the upstream.",
  evidence: ["repository", "gateway-config", "attestation"],
  attestation: { states: "Only the gateway reaches the upstream.", maxMonths: 12 },
  check(context) {
    const open = openDoors(context);
    if (open.length > 0)
      return {
        status: "fail",
        evidence: firstFew(
          open,
          (object) => inRepository(object.where(), `This ${object.kind} leads to the service of the upstream, for everybody.`)
        )
      };
    const guarded2 = firstFew(
      doors(context),
      (object) => inRepository(object.where(), `This ${object.kind} leads to the same service, for some addresses alone.`),
      2
    );
    return toBeStated([...guarded2, ...publicUpstreams(context)]);
  },
  examples: [
    {
      says: "A Route leads past the gateway.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": behindGateway(),
        "deploy/routes.yaml": deployment(),
        "deploy/route.yaml": "apiVersion: route.openshift.io/v1\nkind: Route\nmetadata: {name: routes}\nspec: {host: routes.apps.silver.devops.gov.bc.ca, to: {kind: Service, name: routes}}\n"
      },
      expect: "fail"
    },
    {
      says: "The Route lets the addresses of the gateway through alone; the rest is stated.",
      files: {
        "openapi.yaml": routesDocument,
        "gateway.yaml": behindGateway(),
        "deploy/routes.yaml": deployment(),
        "deploy/route.yaml": "apiVersion: route.openshift.io/v1\nkind: Route\nmetadata: {name: routes, annotations: {haproxy.router.openshift.io/ip_whitelist: 142.34.0.0/16}}\nspec: {to: {kind: Service, name: routes}}\n",
        ".specgate/attestations.yaml": attestationOf(
          "R-75",
          "by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: Only the gateway is among the addresses that the Route allows."
        )
      },
      expect: "attested"
    },
    {
      says: "No Route is in the repository, which proves nothing.",
      files: { "openapi.yaml": routesDocument, "gateway.yaml": behindGateway(), "deploy/routes.yaml": deployment() },
      expect: "unknown"
    }
  ]
});
function behindGateway() {
  return routesService(
    "",
    (text2) => text2.replace("https://routes.internal.gov.bc.ca", "http://routes.abc123-prod.svc:8080")
  );
}
function doors(context) {
  const isOurs = concerns(context);
  const hosts = upstreamHosts(context);
  const services = hosts.map(clusterService).filter((name) => name !== void 0);
  return context.repository.objects.filter((object) => {
    if (!isOurs(object.path) || object.environment === "other" || object.isUncertain()) return false;
    return targetsOf(object).some((target) => services.some((service) => isNamed(target, service)));
  });
}
function openDoors(context) {
  return doors(context).filter(({ data }) => {
    const annotations = getAt(data, ["metadata", "annotations"]);
    const isGuarded = isObject(annotations) && Object.entries(annotations).some(([key, value]) => allowList.test(key) && toText(value).trim() !== "");
    return !isGuarded;
  });
}
function targetsOf({ kind, apiVersion, data, name }) {
  const texts = (...values) => values.filter((value) => typeof value === "string");
  if (kind === "Route" && apiVersion.includes("openshift")) return texts(getAt(data, ["spec", "to", "name"]));
  if (kind === "Service" && getAt(data, ["spec", "type"]) === "LoadBalancer") return texts(name);
  if (kind !== "Ingress" || isOfKong(data)) return [];
  const rules = getAt(data, ["spec", "rules"]);
  return (Array.isArray(rules) ? rules : []).flatMap((rule2) => {
    const paths = getAt(rule2, ["http", "paths"]);
    return (Array.isArray(paths) ? paths : []).flatMap((path) => texts(getAt(path, ["backend", "service", "name"])));
  });
}
function isOfKong(data) {
  const named = getAt(data, ["spec", "ingressClassName"]);
  return /(^|-)kong(-|$)/.test(
    toText(named ?? getAt(data, ["metadata", "annotations", "kubernetes.io/ingress.class"]) ?? "")
  );
}
function publicUpstreams(context) {
  const host = upstreamHosts(context).find((one) => clusterDomain.test(one));
  if (host === void 0) return [];
  const where = context.gateway.files[0] ?? "gateway configuration";
  return [
    {
      kind: "gateway-config",
      where,
      says: `The gateway calls ${host.slice(0, 100)}, a Route of the cluster that others can call too unless it is closed to them.`
    }
  ];
}

// src/ready/items/r-76.ts
var loadTests = {
  uses: (name) => /k6|jmeter|gatling|artillery|locust|loadtest|load-test/.test(name),
  runs: (words) => {
    const [program = "", ...rest] = words;
    if (program === "k6") return rest.includes("run") || rest.includes("cloud");
    if (["jmeter", "artillery", "locust", "vegeta", "autocannon", "wrk", "hey", "oha"].includes(program))
      return rest.length > 0;
    if (program === "docker" || program === "podman")
      return rest.some((word) => /grafana\/k6|loadimpact\/k6|jmeter|artilleryio|locustio/.test(word));
    return /^(mvnw?|gradlew?|sbt)$/.test(program) && rest.some((word) => /gatling|jmeter/i.test(word));
  }
};
var scripts2 = /(^|\/)([^/]*(load|perf(ormance)?|stress|k6|artillery|gatling)[^/]*\.([cm]?[jt]s|ya?ml|scala|java|kt|py)|[^/]+\.jmx|locustfile\.py|artillery\.ya?ml)$/i;
var thresholds2 = /\bthresholds\s*[:=]|\bensure\s*:|\bassertions\s*\(|DurationAssertion|\bexit[_-]?code[_-]?on|--fail-/;
var r_76_default = defineItem({
  id: "R-76",
  title: "A load test against the service level ran within 12 months",
  section: "L",
  proves: "BC Government API Guidelines, API Load Testing: simulated workload to determine response time and throughput, preferably in the CI/CD pipeline",
  gate: "warn",
  why: "A service level that nobody ever measured is a hope, and consumers find out first.",
  remedy: "Run a load test (k6, JMeter, Gatling, Artillery, Locust) with thresholds from the service level on a schedule or at each release, or link the last report.",
  evidence: ["repository", "attestation"],
  attestation: {
    states: "A load test against the service level was run within 12 months; its report is linked.",
    maxMonths: 12
  },
  check(context) {
    const steps = findSteps(context, loadTests);
    const regular = steps.filter((step) => ["release", "schedule"].includes(startOf(step)));
    const measured = regular.map((step) => ({ step, limit: thresholdOf2(step, context) })).filter(({ limit }) => limit !== void 0);
    if (measured.length > 0)
      return {
        status: "pass",
        evidence: firstFew(
          measured,
          ({ step, limit }) => inRepository(
            step.where,
            `${step.pipeline.system} runs ${step.does} ${startOf(step) === "schedule" ? "on a schedule" : "at each release"}, with thresholds (${limit}).`
          )
        )
      };
    const support = firstFew(
      steps,
      (step) => inRepository(
        step.where,
        regular.includes(step) ? `${step.does} runs, but no threshold in its script makes it fail.` : `${step.does} runs ${startOf(step)}.`
      )
    );
    return notFound(
      context,
      "pipelines and test scripts",
      "No load test with thresholds runs on a schedule or at each release.",
      ["pipelines"],
      support.length > 0 ? support : written(context.repository)
    );
  },
  examples: [
    {
      says: "k6 runs each week, with thresholds.",
      files: {
        "openapi.yaml": anyDocument,
        "tests/load.js": "export const options = { thresholds: { http_req_duration: ['p(95)<200'] } };\n",
        ".github/workflows/load.yml": workflow2("k6 run tests/load.js", "{schedule: [{cron: '0 3 * * 1'}]}")
      },
      expect: "pass"
    },
    {
      says: "It runs when somebody starts it.",
      files: {
        "openapi.yaml": anyDocument,
        "tests/load.js": "export const options = { thresholds: { http_req_duration: ['p(95)<200'] } };\n",
        ".github/workflows/load.yml": workflow2("k6 run tests/load.js", "workflow_dispatch")
      },
      expect: "unknown"
    },
    {
      says: "The last report is linked.",
      files: {
        "openapi.yaml": anyDocument,
        ".specgate/attestations.yaml": attestationOf(
          "R-76",
          "by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/routes/load-test-2026"
        )
      },
      expect: "attested"
    }
  ]
});
function thresholdOf2({ job, words }, { repository }) {
  const { tree } = repository;
  const commands = job.steps.flatMap((step) => [
    ...commandsIn(step, repository).map((command) => command.words),
    [...step.inputs.values()]
  ]);
  const named = new Set(
    [...words, ...commands.flat().flatMap((text2) => text2.split(/\s+/))].filter((word) => /\.\w+$/.test(word)).map((word) => word.replace(/^(\.\/)+/, ""))
  );
  for (const file of tree.files) {
    if (![...named].some((name) => name !== "" && (file === name || file.endsWith(`/${name}`)))) continue;
    const lines = (tree.text(file) ?? "").split(/\r?\n/);
    const index = lines.findIndex((line) => line.length < 2e3 && !isComment(line) && thresholds2.test(line));
    if (index !== -1) return `${tree.name(file)}:${index + 1}`;
  }
  return void 0;
}
function isComment(line) {
  return /^\s*(\/\/|#|\*|\/\*|<!--)/.test(line);
}
var written = repositoryFact(({ tree }) => {
  const found = tree.files.filter(
    (file) => scripts2.test(file) && !/(^|\/)(node_modules|\.github)\//.test(file) && /k6|jmeter|gatling|artillery|locust/i.test((tree.text(file) ?? "").slice(0, 5e3))
  );
  return firstFew(
    found,
    (file) => inRepository(tree.name(file), "A load test stands here; that it runs is not seen."),
    1
  );
});

// src/ready/items/r-77.ts
var r_77_default = defineItem({
  id: "R-77",
  title: "It is stated which languages are supported",
  section: "L",
  proves: "BC Government API Guidelines, Support Official Languages: responses in English and French where the data support it",
  gate: "info",
  why: "A consumer with French readers must know before the build whether texts come in French.",
  remedy: "State which languages the backend has; where it has both, read Accept-Language and answer with Content-Language.",
  evidence: ["openapi", "attestation"],
  attestation: {
    states: "Which languages the API answers in, and why not in the other where it is one alone.",
    maxMonths: 12
  },
  check: (context) => toBeStated(inHeaders(context)),
  examples: [
    {
      says: "It is stated.",
      files: {
        "openapi.yaml": anyDocument,
        ".specgate/attestations.yaml": attestationOf(
          "R-77",
          "by: {name: Ada Example, role: Product owner}\ndate: 2026-10-01\nstatement: English alone; the source has no French texts."
        )
      },
      expect: "attested"
    },
    { says: "Nobody has stated it.", files: { "openapi.yaml": anyDocument }, expect: "unknown" }
  ]
});
function inHeaders(context) {
  const { document: document2, resolve } = context;
  const paths = own(document2?.data, "paths");
  for (const [path, written2] of isObject(paths) ? Object.entries(paths) : []) {
    const item = resolve(written2);
    for (const [key, value] of isObject(item) ? Object.entries(item) : []) {
      const list = key === "parameters" ? value : own(value, "parameters");
      const speaks = Array.isArray(list) && list.some((one) => /^(accept-language|lang|language|locale)$/i.test(toText(own(resolve(one), "name"))));
      if (speaks) return [inDocument(context, ["paths", path, key], "Callers can ask for a language.")];
    }
  }
  return [];
}

// src/ready/items/r-78.ts
var openLicence = /open government licen[cs]e|\bogl\b|creative commons|\bcc[- ]?(by|0)|public domain|\bodbl\b|open data commons/i;
var r_78_default = defineItem({
  id: "R-78",
  title: "Open data have terms of use",
  section: "L",
  proves: "Government of British Columbia API Guidelines: open data APIs publish terms of use",
  gate: "warn",
  why: "Without terms a careful consumer does not dare to use the data, and a careless one uses them for anything.",
  remedy: "Add info.termsOfService with the URL of the terms to the document.",
  evidence: ["openapi", "manifest"],
  check(context) {
    const open = opennessOf(context);
    const terms = getAt(context.document?.data, ["info", "termsOfService"]);
    if (isLink(terms))
      return {
        status: "pass",
        evidence: [
          inDocument(context, ["info", "termsOfService"], "The document links to the terms."),
          ...open.evidence
        ]
      };
    if (open.isOpen === false) {
      const reason = "The licence is not one of open data.";
      return { status: "not-applicable", reason, evidence: open.evidence };
    }
    const lacks = inDocument(
      context,
      ["info"],
      terms === void 0 ? "The document has no termsOfService." : "termsOfService is no URL."
    );
    return open.isOpen ? { status: "fail", evidence: [lacks, ...open.evidence] } : { status: "unknown", evidence: [lacks, ...open.evidence] };
  },
  examples: [
    {
      says: "Open data, and terms.",
      files: {
        "openapi.yaml": "openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0, termsOfService: https://www2.gov.bc.ca/gov/content/home/disclaimer}\npaths: {}\n",
        "dataset.yaml": routesDataset
      },
      expect: "pass"
    },
    {
      says: "Open data without terms.",
      files: { "openapi.yaml": anyDocument, "dataset.yaml": routesDataset },
      expect: "fail"
    },
    {
      says: "The licence is not an open one.",
      files: {
        "openapi.yaml": anyDocument,
        "dataset.yaml": routesDataset.replace(
          "license_title: Open Government Licence - British Columbia",
          "license_title: Access Only"
        )
      },
      expect: "not-applicable"
    },
    { says: "Nobody says whether the data are open.", files: { "openapi.yaml": anyDocument }, expect: "unknown" }
  ]
});
function isLink(terms) {
  if (typeof terms !== "string" || isUnwritten(terms)) return false;
  return isPage(terms) || /^[^\s:]*[/.][^\s:]*$/.test(terms) && URL.canParse(terms, "https://api.gov.bc.ca/");
}
function opennessOf(context) {
  const licences = context.manifests.datasets.flatMap((dataset2) => {
    const title = own(dataset2.data, "license_title");
    if (typeof title !== "string" || title.trim() === "") return [];
    const evidence = {
      kind: "manifest",
      where: `${dataset2.file}:${dataset2.line("license_title")}`,
      says: `The licence is ${title.slice(0, 80)}.`
    };
    return [{ isOpen: openLicence.test(title), evidence }];
  });
  const name = getAt(context.document?.data, ["info", "license", "name"]);
  if (typeof name === "string" && licences.length === 0) {
    const evidence = inDocument(context, ["info", "license"], `The licence is ${name.slice(0, 80)}.`);
    return { isOpen: openLicence.test(name) || void 0, evidence: [evidence] };
  }
  const first2 = licences.find(({ isOpen: isOpen2 }) => isOpen2) ?? licences[0];
  return first2 ? { isOpen: first2.isOpen, evidence: [first2.evidence] } : { isOpen: void 0, evidence: [] };
}

// src/ready/items/index.ts
var items = [
  r_01_default,
  r_02_default,
  r_03_default,
  r_04_default,
  r_05_default,
  r_06_default,
  r_07_default,
  r_08_default,
  r_09_default,
  r_10_default,
  r_11_default,
  r_12_default,
  r_13_default,
  r_14_default,
  r_15_default,
  r_16_default,
  r_17_default,
  r_18_default,
  r_19_default,
  r_20_default,
  r_21_default,
  r_22_default,
  r_23_default,
  r_24_default,
  r_25_default,
  r_26_default,
  r_27_default,
  r_28_default,
  r_29_default,
  r_30_default,
  r_31_default,
  r_32_default,
  r_33_default,
  r_34_default,
  r_35_default,
  r_36_default,
  r_37_default,
  r_38_default,
  r_39_default,
  r_40_default,
  r_41_default,
  r_42_default,
  r_43_default,
  r_44_default,
  r_45_default,
  r_46_default,
  r_47_default,
  r_48_default,
  r_49_default,
  r_50_default,
  r_51_default,
  r_52_default,
  r_53_default,
  r_54_default,
  r_55_default,
  r_56_default,
  r_57_default,
  r_58_default,
  r_59_default,
  r_60_default,
  r_61_default,
  r_62_default,
  r_63_default,
  r_64_default,
  r_65_default,
  r_66_default,
  r_67_default,
  r_68_default,
  r_69_default,
  r_70_default,
  r_71_default,
  r_72_default,
  r_73_default,
  r_74_default,
  r_75_default,
  r_76_default,
  r_77_default,
  r_78_default
];

export {
  dayOf,
  addMonths,
  daysBetween,
  attestationsFile,
  isBlank,
  nothingAttested,
  readAttestations,
  matches,
  textsOf,
  hostMatches,
  pathMatches,
  environmentIn,
  serversOf,
  operationsOf,
  isPlaceholderHost,
  helpersOf,
  chartOfTemplate,
  renderTemplate,
  isOpen,
  publishedDocuments,
  repositoryOf,
  offersOf,
  items
};
