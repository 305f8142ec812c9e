import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  treeOf
} from "./chunk-AD6VCFMU.js";
import {
  isSame
} from "./chunk-RTM4CE4P.js";
import {
  canonicalJson
} from "./chunk-G6WBYKH6.js";
import {
  convertToKong,
  templatedPriority
} from "./chunk-P5FBTLAW.js";
import {
  routesFor,
  twinsIn
} from "./chunk-EJPTDHAL.js";
import {
  majorOf
} from "./chunk-DUV6MMXE.js";
import {
  at,
  child,
  goJson,
  itemsOf,
  keysOf,
  kongName,
  pluginId,
  rootOf,
  textAt
} from "./chunk-DO66N34K.js";
import {
  UserError
} from "./chunk-2DNSTSAZ.js";
import {
  isObject,
  own,
  toText
} from "./chunk-2LKYFRJO.js";

// src/kong/render/rate-limit.ts
var windows = [
  ["second", 1],
  ["minute", 60],
  ["hour", 3600],
  ["day", 86400],
  ["month", 30 * 86400],
  ["year", 365 * 86400]
];
var week = 7 * 86400;
function kongLimit({ count, every, unit }) {
  const exact2 = windows.find(([name]) => name === unit);
  if (every === 1 && exact2) return { window: exact2[0], count, isExact: true };
  const period = every * secondsOf(unit);
  for (const [window2, seconds] of windows.toReversed()) {
    const parts = period / seconds;
    const each = Math.floor(count / Math.ceil(parts));
    if (parts >= 1 && each >= 1) return { window: window2, count: each, isExact: parts === 1 };
  }
  const gap = period / count;
  const [window] = windows.find(([, seconds]) => seconds >= gap) ?? windows.at(-1);
  return { window, count: 1, isExact: false };
}
function secondsOf(unit) {
  return unit === "week" ? week : windows.find(([name]) => name === unit)[1];
}
function mostGenerous(limits) {
  if (limits.length === 0 || limits.includes(void 0)) return void 0;
  const perSecond = ({ count, every, unit }) => count / (every * secondsOf(unit));
  return limits.reduce((most2, one) => perSecond(one) > perSecond(most2) ? one : most2);
}

// src/kong/render/policy.ts
function commonPlugins({ bundled }, settings) {
  const { corsOrigins, profile } = settings;
  return [
    { name: "correlation-id", config: { header_name: "X-Correlation-ID", generator: "uuid", echo_downstream: true } },
    {
      name: "request-size-limiting",
      config: sizeConfig(settings.requestBytes ?? statedBytes(bundled), profile.hasSizeUnit)
    },
    ...corsOrigins ? [{ name: "cors", config: { origins: [...corsOrigins] } }] : []
  ];
}
var megabyte = 1e6;
function sizeConfig(bytes, hasUnit) {
  if (bytes === void 0) return { allowed_payload_size: 128, ...hasUnit && { size_unit: "megabytes" } };
  if (!hasUnit) return { allowed_payload_size: Math.max(1, Math.floor(bytes / megabyte)) };
  if (bytes % megabyte === 0) return { allowed_payload_size: bytes / megabyte, size_unit: "megabytes" };
  return { allowed_payload_size: bytes, size_unit: "bytes" };
}
var units = {
  b: 1,
  kb: 1e3,
  kib: 1024,
  mb: megabyte,
  mib: 1024 * 1024
};
function bytesOf(text) {
  const [, number, unit = ""] = /^\s*(\d+(?:\.\d+)?)\s*(B|KB|KiB|MB|MiB)\s*$/i.exec(text) ?? [];
  return number === void 0 ? void 0 : Math.floor(Number(number) * units[unit.toLowerCase()]);
}
function statedBytes(document) {
  const stated = own(own(own(document, "info"), "x-slo"), "message-size");
  return typeof stated === "string" ? bytesOf(stated) : void 0;
}
function plansOf({ name }, products) {
  return products.flatMap(
    (product) => product.plans.filter((plan) => !plan.apis || plan.apis.has(name)).map((plan) => ({ product, plan }))
  );
}
function rateLimiting(api, products, settings) {
  const plans = plansOf(api, products);
  const limits = plans.map(({ plan }) => plan.rateLimit);
  const most2 = mostGenerous(limits);
  const says = [];
  if (new Set(limits.map((limit) => JSON.stringify(limit ?? null))).size > 1) {
    const names = plans.map(({ plan }) => plan.name).join(", ");
    const held = most2 ? `${most2.count}/${most2.every}${most2.unit}, the largest, holds` : "no limit holds, since one has none,";
    says.push(`Kong counts an API's calls by one limit: of the plans ${names}, ${held} for all of ${api.name}.`);
  }
  if (!most2) return policy([], says);
  const { window, count, isExact } = kongLimit(most2);
  if (!isExact) {
    says.push(
      `Kong counts no calls per ${most2.every} ${most2.unit}s: ${api.name} is limited to ${count} per ${window}.`
    );
  }
  const config = {
    [window]: count,
    limit_by: "consumer",
    ...!settings.profile.countsLocally && { policy: "local" }
  };
  return policy([{ name: "rate-limiting", config }], says);
}
function policy(plugins, says) {
  return { plugins, limitations: says.map((one) => ({ what: "rate limits of plans", says: one })) };
}
function groupOf({ name, version }, plan) {
  return `${name}~${majorOf(version)}.${plan}`;
}
function groupsOf(api, products, operation) {
  const opening = plansOf(api, products).filter(({ plan }) => {
    const opened = plan.apis?.get(api.name) ?? "all";
    return opened === "all" || opened.some((one) => one.path === operation.template && one.method.toUpperCase() === operation.method);
  });
  const groups = opening.map(({ product, plan }) => groupOf(product, plan.name));
  return [...new Set(groups)].sort();
}
function hasSubsets(api, products) {
  return plansOf(api, products).some(({ plan }) => Array.isArray(plan.apis?.get(api.name)));
}

// src/kong/render/profile.ts
var newest = "3.9";
function profileOf(version = newest) {
  const [, majorText, minorText = "0"] = /^(\d+)(?:\.(\d+))?(?:[.-].*)?$/.exec(version) ?? [];
  const [major, minor] = [Number(majorText), Number(minorText)];
  const isSince = (wantedMajor, wantedMinor) => major > wantedMajor || major === wantedMajor && minor >= wantedMinor;
  if (majorText === void 0 || major > 3 || !isSince(0, 14)) {
    throw new UserError(`There is no profile of Kong "${version}"; specgate knows 0.14 up to 3.x.`);
  }
  return {
    version,
    formatVersion: isSince(3, 0) ? "3.0" : isSince(1, 1) ? "1.1" : void 0,
    marksExpressions: isSince(3, 0),
    hasHeaderExpressions: isSince(2, 8),
    hasHeaders: isSince(1, 3),
    hasTags: isSince(1, 1),
    hasRouteNames: isSince(0, 15),
    canDisable: isSince(2, 7),
    hasKeyPlaces: isSince(2, 3),
    saysAllow: isSince(2, 1),
    hasSizeUnit: isSince(2, 0),
    countsLocally: isSince(3, 0)
  };
}
function forProfile(config, profile) {
  const { _format_version: _, ...rest } = config;
  return {
    ...profile.formatVersion && { _format_version: profile.formatVersion },
    ...rest,
    services: (config.services ?? []).map((service) => serviceFor(service, profile)),
    upstreams: (config.upstreams ?? []).map((upstream) => upstreamFor(upstream, profile))
  };
}
function serviceFor({ tags, routes, plugins, ...rest }, profile) {
  return {
    ...rest,
    ...tagsFor(tags, profile),
    plugins: pluginsFor(plugins, profile),
    routes: (routes ?? []).map((route) => routeFor(route, profile))
  };
}
function routeFor({ tags, plugins, name, paths, ...rest }, profile) {
  return {
    ...rest,
    ...name !== void 0 && profile.hasRouteNames && { name },
    ...paths && { paths: paths.map((path) => profile.marksExpressions ? path : path.replace(/^~/, "")) },
    ...tagsFor(tags, profile),
    plugins: pluginsFor(plugins, profile)
  };
}
function pluginsFor(plugins, profile) {
  return (plugins ?? []).map(({ tags, ...rest }) => ({ ...rest, ...tagsFor(tags, profile) }));
}
function upstreamFor({ tags, targets, ...rest }, profile) {
  return {
    ...rest,
    ...tagsFor(tags, profile),
    targets: (targets ?? []).map(({ tags: own2, ...target }) => ({ ...target, ...tagsFor(own2, profile) }))
  };
}
function tagsFor(tags, { hasTags }) {
  return hasTags && tags ? { tags } : {};
}

// src/kong/convert/options.ts
var defaultOptions = {
  tags: void 0,
  isInso: false,
  hasIds: true,
  makesOidc: false,
  reusesServices: false,
  routesByHeader: true,
  treatsAllHeadersAsRequired: false,
  ignoresCircularReferences: false
};

// src/kong/render/tokens.ts
function tokenPlugin({ plugin, url, audience }, scopes) {
  const discovery = `${url.replace(/\/+$/, "")}/.well-known/openid-configuration`;
  if (plugin === "jwt-keycloak") {
    return {
      name: plugin,
      config: {
        allowed_iss: [url],
        ...audience !== void 0 && { allowed_aud: [audience] },
        well_known_template: discovery,
        algorithm: "RS256",
        claims_to_verify: ["exp"],
        // Tokens in URLs end up in logs, so they are taken from the header alone.
        uri_param_names: [],
        cookie_names: [],
        ...scopes.length > 0 && { scope: [...scopes] },
        // Callers are the consumers that the portal made; limits and groups are theirs.
        consumer_match: true,
        consumer_match_claim: "azp",
        consumer_match_claim_custom_id: false,
        consumer_match_ignore_not_found: false
      }
    };
  }
  return {
    name: plugin,
    config: {
      discovery,
      // An API answers with 401; only a site would send its callers to a login page.
      bearer_only: "yes",
      bearer_jwt_auth_enable: "yes",
      unauth_action: "deny",
      client_id: audience ?? "specgate",
      ...audience !== void 0 && { bearer_jwt_auth_allowed_auds: [audience] },
      // The schema asks for one, and checks of tokens by their signature use none.
      client_secret: "unused",
      scope: ["openid", ...scopes.filter((scope) => scope !== "openid")].join(" ")
    }
  };
}
function tokenLimitation({ name, config }) {
  if (name === "oidc" && config?.client_id === "specgate") {
    return ["Tokens of every client of the issuer get through; audience of the gateway in the config names whose do."];
  }
  if (name !== "jwt-keycloak") return [];
  const scopes = isObject(config) ? own(config, "scope") : void 0;
  return [
    ...config?.allowed_aud === void 0 ? [
      "Tokens for every consumer of the issuer get through; audience of the gateway in the config names whom they must be for."
    ] : [],
    ...Array.isArray(scopes) && scopes.length > 1 ? [`The plugin jwt-keycloak wants one of the scopes ${scopes.join(", ")}, the document all of them.`] : []
  ];
}

// src/kong/render/authentication.ts
function authenticationOf(tree, operation, settings) {
  const requirements = itemsOf(tree, child(operation, "security") ?? child(rootOf(tree), "security"));
  if (requirements.length === 0) return { plugins: [], limitations: [] };
  if (requirements.some((requirement) => keysOf(requirement).length === 0)) {
    return limited("Credentials are optional in the document; Kong checks none, so that the server behind it must.");
  }
  const checked = requirements.map((requirement) => pluginsOf(tree, requirement, settings));
  const possible = checked.find((one) => Array.isArray(one));
  if (!possible)
    return limited(`${[...new Set(checked)].join(" ")} The server behind the gateway must check these callers itself.`);
  const loose = possible.flatMap((plugin) => tokenLimitation(plugin)).map(limitation);
  if (requirements.length === 1) return { plugins: possible, limitations: loose };
  const names = keysOf(requirements[checked.indexOf(possible)]).join(" and ");
  return {
    plugins: possible,
    limitations: [
      ...loose,
      limitation(
        `The document offers several ways to authenticate, and Kong checks one: callers without ${names} are refused.`
      )
    ]
  };
}
function limited(says) {
  return { plugins: [], limitations: [limitation(says)] };
}
function limitation(says) {
  return { what: "authentication", says };
}
function pluginsOf(tree, requirement, settings) {
  const plugins = keysOf(requirement).map((name) => pluginOf(tree, name, requirement, settings));
  const problem = plugins.find((one) => typeof one === "string");
  return problem ?? plugins;
}
function pluginOf(tree, name, requirement, settings) {
  const components = at(tree, rootOf(tree), "components");
  const schemes = components && at(tree, components, "securitySchemes");
  const scheme = schemes && at(tree, schemes, name);
  if (!scheme) return `The security scheme "${name}" is not in the document.`;
  const text = (key) => textAt(child(scheme, key)) ?? "";
  switch (text("type")) {
    case "apiKey":
      return keyAuth(name, text("in"), text("name"), settings);
    case "http":
      return httpAuth(name, text("scheme").toLowerCase(), text("bearerFormat"), settings);
    case "openIdConnect":
    case "oauth2":
      if (settings.tokens) return tokenPlugin(settings.tokens, scopesOf(requirement, name));
      return openIdConnect(name, text("openIdConnectUrl"), scopesOf(requirement, name), settings);
    default:
      return `Kong has no plugin for the security scheme "${name}" (${text("type") || "of no type"}).`;
  }
}
function keyAuth(scheme, place, name, { profile }) {
  if (place !== "header" && place !== "query")
    return `Kong reads no API keys from cookies (security scheme "${scheme}").`;
  if (!/^[A-Za-z0-9_-]+$/.test(name))
    return `Kong takes no API key with the name "${name}" (security scheme "${scheme}").`;
  return {
    name: "key-auth",
    config: {
      key_names: [name],
      // What the upstream gets ends in its logs.
      hide_credentials: true,
      ...profile.hasKeyPlaces && { key_in_header: place === "header", key_in_query: place === "query" }
    }
  };
}
function httpAuth(scheme, kind, format, { tokens }) {
  if (kind === "basic") return { name: "basic-auth", config: { hide_credentials: true } };
  if (kind !== "bearer")
    return `Kong has no plugin for HTTP authentication of the kind "${kind}" (security scheme "${scheme}").`;
  if (!/jwt/i.test(format)) {
    return `The document does not say that the bearer tokens of "${scheme}" are JWTs (bearerFormat: JWT), and Kong checks no others.`;
  }
  if (tokens) return tokenPlugin(tokens, []);
  return { name: "jwt", config: { claims_to_verify: ["exp"], uri_param_names: [] } };
}
function openIdConnect(scheme, url, scopes, { plugins }) {
  if (!plugins?.has("openid-connect")) {
    return `This Kong has no plugin for OAuth 2 and OpenID Connect (security scheme "${scheme}").`;
  }
  if (url === "") return `The security scheme "${scheme}" names no issuer; openIdConnect with openIdConnectUrl does.`;
  return {
    name: "openid-connect",
    config: {
      issuer: url,
      auth_methods: ["bearer"],
      ...scopes.length > 0 && { scopes_required: [scopes.join(" ")] }
    }
  };
}
function scopesOf(requirement, name) {
  const scopes = isObject(requirement.value) ? own(requirement.value, name) : [];
  return Array.isArray(scopes) ? scopes.map(toText) : [];
}

// src/kong/render/openapi3.ts
function renderTree({ document, bundled }, server) {
  const data = own(bundled, "swagger") === void 0 ? bundled : ofSwagger(bundled);
  const whole = server === void 0 ? data : { ...data, servers: [{ url: server }] };
  if (whole === document.data) return treeOf(document);
  const copy = {
    ...document,
    data: structuredClone(whole),
    locate: (path, part) => document.locate(path, part)
  };
  return treeOf(copy);
}
var methods = ["get", "put", "post", "delete", "options", "head", "patch"];
function ofSwagger(data) {
  const root = data;
  const extensions = Object.entries(root).filter(([key]) => key.startsWith("x-"));
  const paths = isObject(root.paths) ? root.paths : {};
  return {
    openapi: "3.0.3",
    info: root.info,
    ...serversOf(root),
    ...root.security !== void 0 && { security: root.security },
    ...Object.fromEntries(extensions),
    paths: Object.fromEntries(Object.entries(paths).map(([path, item]) => [path, itemOf(item)])),
    components: { securitySchemes: schemesOf(root.securityDefinitions), "x-kong": own(root, "x-kong") }
  };
}
function serversOf({ host, basePath, schemes }) {
  const path = typeof basePath === "string" ? basePath : "/";
  if (typeof host !== "string") return {};
  const given = Array.isArray(schemes) ? schemes.map(toText) : [];
  const scheme = given.includes("http") && !given.includes("https") ? "http" : "https";
  return { servers: [{ url: `${scheme}://${host}${path}` }] };
}
function itemOf(item) {
  if (!isObject(item)) return item;
  const kept = Object.entries(item).filter(([key]) => key.startsWith("x-"));
  const operations = methods.flatMap((method) => {
    const operation = item[method];
    if (!isObject(operation)) return [];
    const { operationId, security } = operation;
    const extensions = Object.entries(operation).filter(([key]) => key.startsWith("x-"));
    return [[method, { operationId, security, ...Object.fromEntries(extensions) }]];
  });
  return Object.fromEntries([...kept, ...operations.map(([method, one]) => [method, defined(one)])]);
}
function defined(record) {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== void 0));
}
function schemesOf(definitions) {
  if (!isObject(definitions)) return {};
  const schemes = Object.entries(definitions).map(([name, scheme]) => {
    const isBasic = own(scheme, "type") === "basic";
    return [name, isBasic ? { type: "http", scheme: "basic" } : scheme];
  });
  return Object.fromEntries(schemes);
}

// src/kong/render/precedence.ts
var most = 99;
var mostCompared = 1e3;
function precedence(operations) {
  const groups = /* @__PURE__ */ new Map();
  for (const { route, method, template } of operations) {
    if (!template.includes("{")) continue;
    const segments = template.split("/");
    const key = `${method} ${segments.length}`;
    const group = groups.get(key) ?? [];
    group.push({ route, segments, exactness: segments.map(exactnessOf).join("") });
    groups.set(key, group);
  }
  const raised = /* @__PURE__ */ new Map();
  for (const group of groups.values()) {
    const ordered = group.toSorted((a, b) => Number(a.exactness > b.exactness) - Number(a.exactness < b.exactness));
    if (ordered.length > mostCompared) raiseAll(ordered, raised);
    else for (const [at2, template] of ordered.entries()) raise(template, ordered.slice(0, at2), raised);
  }
  return raised;
}
function raise(template, lessExact, raised) {
  let by = 0;
  for (const other of lessExact) {
    if (other.exactness === template.exactness || !meet(other.segments, template.segments)) continue;
    by = Math.max(by, (raised.get(other.route) ?? 0) + 1);
  }
  if (by > 0) raised.set(template.route, Math.min(most, by));
}
function raiseAll(ordered, raised) {
  const ranks = [...new Set(ordered.map(({ exactness }) => exactness))];
  const rankOf = new Map(ranks.map((exactness, rank) => [exactness, Math.min(most, rank)]));
  for (const { route, exactness } of ordered) raised.set(route, rankOf.get(exactness));
}
function exactnessOf(segment) {
  if (!segment.includes("{")) return 2;
  return /^\{[^}]*\}$/.test(segment) ? 0 : 1;
}
function meet(a, b) {
  return a.every((segment, at2) => segment === b[at2] || segmentsMeet(segment, b[at2]));
}
function segmentsMeet(a, b) {
  const [left, right] = [exactnessOf(a), exactnessOf(b)];
  if (left === 0 || right === 0) return true;
  if (left === 2 && right === 2) return a === b;
  const [startA, startB] = [startOf(a), startOf(b)];
  const [endA, endB] = [endOf(a), endOf(b)];
  const begins = startA.startsWith(startB) || startB.startsWith(startA);
  return begins && (endA.endsWith(endB) || endB.endsWith(endA));
}
function startOf(segment) {
  const at2 = segment.indexOf("{");
  return at2 === -1 ? segment : segment.slice(0, at2);
}
function endOf(segment) {
  return segment.slice(segment.lastIndexOf("}") + 1);
}

// src/kong/render/render.ts
function renderApi(api, products, settings) {
  if (settings.versionIn === "path" && settings.routes === "operation") {
    throw new UserError(
      "Kong cannot take a version out of the path of a single operation: version-in: path needs routes: prefix."
    );
  }
  const tree = renderTree(api, settings.upstreams.get(api.name));
  const root = rootOf(tree);
  const limitations = [];
  const { config, operations } = convertToKong(tree, {
    ...defaultOptions,
    documentName: `${kongName(root) ?? api.name} ${api.version}`,
    routesByHeader: false,
    // Schemas do not matter here: what validates requests is left to the server.
    ignoresCircularReferences: true
  });
  const twins = twinsIn(operations);
  if (twins) throw twins;
  const raised = precedence(operations);
  refuseNowhere(api, config, settings);
  limitations.push(
    ...sharedTraffic(
      api,
      itemsOf(tree, child(root, "servers")).map((one) => textAt(child(one, "url")) ?? ""),
      config
    )
  );
  limitations.push(...looseLimitations(config));
  const byRoute = new Map(operations.map((operation) => [operation.route, operation]));
  const asked = new Map(
    operations.map((operation) => {
      const authentication = authenticationOf(tree, operation.place, settings);
      limitations.push(...authentication.limitations);
      return [operation.route, withGroups(authentication, operation)];
    })
  );
  const policy2 = rateLimiting(api, products, settings);
  limitations.push(...policy2.limitations);
  if (hasSubsets(api, products) && operations.some(({ route }) => !hasAcl(asked.get(route)))) {
    limitations.push({
      what: "plan operations",
      says: `The plans of ${api.name} open some operations only, which Kong enforces by acl groups alone: where callers are not asked who they are, or with subscriptions: none, all get through.`
    });
  }
  const services = (config.services ?? []).map((service) => finished(service));
  const whole = forProfile({ _format_version: "3.0", services, upstreams: config.upstreams ?? [] }, settings.profile);
  return { config: withTags(whole, settings.profile.hasTags ? settings.tags : []), limitations: distinct(limitations) };
  function withGroups({ plugins }, operation) {
    const isGrouped = settings.groupsOf === "all" ? plugins.length > 0 : plugins.some(knowsConsumers);
    if (settings.groupsOf === "none" || !isGrouped) return plugins;
    const allow = groupsOf(api, products, operation);
    const groups = allow.length > 0 ? allow : ["nobody"];
    return [
      ...plugins,
      { name: "acl", config: settings.profile.saysAllow ? { allow: groups } : { whitelist: groups } }
    ];
  }
  function finished(service) {
    const routes = service.routes ?? [];
    const first = routes[0]?.name;
    const shared = first === void 0 ? [] : asked.get(first) ?? [];
    const sharedText = goJson(shared);
    const isShared = routes.every((route) => goJson(asked.get(route.name) ?? []) === sharedText);
    const common = [...isShared ? shared : [], ...policy2.plugins, ...commonPlugins(api, settings)];
    const plugins = completed(service.name, service.plugins ?? [], common, service.tags);
    const operationRoutes = routes.map((route) => {
      const { name, plugins: own2 = [], tags, ...rest } = route;
      return {
        route: { ...rest, ...exact(rest, raised.get(name)), name, ...tags && { tags } },
        operation: byRoute.get(name),
        own: varied(own2, settings),
        asked: isShared ? [] : completed(name, own2, asked.get(name) ?? [], tags).slice(own2.length)
      };
    });
    return {
      ...service,
      plugins: withVary(plugins, service, settings),
      routes: routesFor(api, service, operationRoutes, settings)
    };
  }
}
function exact({ regex_priority: given }, raisedBy) {
  return raisedBy !== void 0 && given === templatedPriority ? { regex_priority: given + raisedBy } : {};
}
function knowsConsumers({ name }) {
  return name === "key-auth" || name === "basic-auth" || name === "jwt";
}
function hasAcl(plugins = []) {
  return plugins.some(({ name }) => name === "acl");
}
function completed(owner, own2, ours, tags) {
  const known = new Set(own2.map(({ name }) => name));
  const added = ours.filter(({ name }) => !known.has(name)).map((plugin) => ({ ...plugin, id: pluginId(owner, plugin.name), ...tags && { tags: [...tags] } }));
  return [...own2, ...added];
}
var transformer = "response-transformer";
function withVary(plugins, { name, tags }, settings) {
  const isNeeded = settings.versionIn === "header";
  return varied(isNeeded ? completed(name, plugins, [{ name: transformer, config: {} }], tags) : plugins, settings);
}
function varied(plugins, { versionIn }) {
  if (versionIn !== "header") return [...plugins];
  return plugins.map((plugin) => {
    if (plugin.name !== transformer) return plugin;
    const append = plugin.config?.append ?? {};
    const headers = Array.isArray(append.headers) ? append.headers : [];
    return { ...plugin, config: { ...plugin.config, append: { ...append, headers: [...headers, "Vary:Accept"] } } };
  });
}
function refuseNowhere(api, config, { hosts, upstreams }) {
  for (const { host } of config.services ?? []) {
    const problem = host === "localhost" ? "names no server" : hosts.includes(toText(host)) ? `names the gateway itself as its server (${host})` : void 0;
    if (problem === void 0) continue;
    const how = upstreams.has(api.name) ? "correct" : "add";
    const { start } = api.document.locate(["servers"]);
    throw new UserError(
      `${api.name} ${problem}, so the gateway would not know where to send its calls; ${how} its URL under upstreams of the gateway in the config.`,
      { file: api.document.file, line: start.line, column: start.column }
    );
  }
}
function sharedTraffic(api, urls, { upstreams = [] }) {
  if (urls.length < 2 || upstreams.length === 0) return [];
  return [
    {
      what: "servers",
      says: `The calls of ${api.name} are shared out among all servers of its document (${urls.join(", ")}); upstreams of the gateway in the config names the one that is meant.`
    }
  ];
}
function looseLimitations({ plugins = [] }) {
  const names = [...new Set(plugins.map(({ name }) => name))].join(", ");
  if (names === "") return [];
  return [
    {
      what: "plugins of consumers",
      says: `Plugins for single consumers (${names}) are not published: consumers are the portal's.`
    }
  ];
}
function withTags(config, tags) {
  if (tags.length === 0) return config;
  const tagged = (entity) => ({
    ...entity,
    tags: [.../* @__PURE__ */ new Set([...entity.tags ?? [], ...tags])]
  });
  return {
    ...config,
    services: (config.services ?? []).map((service) => ({
      ...tagged(service),
      plugins: (service.plugins ?? []).map(tagged),
      routes: (service.routes ?? []).map((route) => ({ ...tagged(route), plugins: (route.plugins ?? []).map(tagged) }))
    })),
    upstreams: (config.upstreams ?? []).map((upstream) => ({
      ...tagged(upstream),
      targets: (upstream.targets ?? []).map(tagged)
    }))
  };
}
function distinct(limitations) {
  return [...new Map(limitations.map((one) => [one.says, one])).values()];
}

// src/gateway/providers/kong/rendering.ts
function kindOf(config) {
  return { profile: profileOf(config["kong-version"]) };
}
function kindOfNode({
  major,
  minor,
  plugins
}) {
  return { profile: profileOf(`${major}.${minor}`), plugins };
}
function kongRendering(config, tokens) {
  const size = config["request-size"];
  const settings = {
    versionIn: config["version-in"],
    defaultVersions: config["default-version"] ?? /* @__PURE__ */ new Map(),
    routes: config.routes ?? (config["version-in"] === "path" ? "prefix" : "operation"),
    upstreams: config.upstreams ?? /* @__PURE__ */ new Map(),
    hosts: config.hosts ?? [],
    corsOrigins: config.cors,
    requestBytes: size === void 0 ? void 0 : bytesOf(size),
    tags: config.tags ?? [],
    groupsOf: config.subscriptions === void 0 ? "consumers" : config.subscriptions === "acl" ? "all" : "none",
    tokens
  };
  const known = /* @__PURE__ */ new WeakMap();
  return (api, products, { profile, plugins }) => {
    const key = canonicalJson([
      profile.version,
      plugins ?? null,
      products.map(({ name, version, plans }) => [name, version, plans])
    ]);
    const rendered = known.get(api) ?? /* @__PURE__ */ new Map();
    known.set(api, rendered);
    const one = rendered.get(key) ?? renderApi(api, products, { ...settings, profile, plugins: plugins && new Set(plugins) });
    rendered.set(key, one);
    return one;
  };
}
function renderLimitations({ catalog, desired, scope }, rendering, kind) {
  const products = catalog.products.filter((product) => scope.some((ref) => isSame(ref, product)));
  const found = products.flatMap((product) => {
    const wanted = desired.products.find((one) => isSame(one, product));
    return (wanted?.apis ?? []).flatMap((api) => rendering(api, [product], kind).limitations);
  });
  return [...new Map(found.map((one) => [one.says, one])).values()];
}

export {
  groupOf,
  newest,
  profileOf,
  kindOf,
  kindOfNode,
  kongRendering,
  renderLimitations
};
