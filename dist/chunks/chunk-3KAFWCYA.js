import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  audiences,
  securityClasses
} from "./chunk-MVIG4VPW.js";
import {
  apsPluginNames,
  enterprisePluginNames,
  gatewayFilesOf,
  hasPlaceholder,
  isShaded,
  manifestKinds,
  recognise,
  shadeValue,
  textAt,
  unshade
} from "./chunk-VDFFAEUX.js";
import {
  truncate
} from "./chunk-WE7R6N2O.js";
import {
  didYouMean,
  nearest
} from "./chunk-EQ7TL2PA.js";
import {
  compareText
} from "./chunk-CIDFJ7I2.js";
import {
  isObject,
  own,
  toText
} from "./chunk-2LKYFRJO.js";

// src/aps/validate/hosts.ts
var defaultDomains = [".api.gov.bc.ca"];
var platformDomains = [
  ".api.gov.bc.ca",
  ".data.gov.bc.ca",
  ".maps.gov.bc.ca",
  ".openmaps.gov.bc.ca",
  ".apps.gov.bc.ca",
  ".apis.gov.bc.ca",
  ".cluster.local"
];
var localSuffix = ".cluster.local";
function routesOf({ data, fragment }) {
  const inServices = itemsOf(own(data, "services")).flatMap(
    ([service, index]) => itemsOf(own(service, "routes")).map(([item, at2]) => ({
      item,
      path: ["services", index, "routes", at2],
      service: own(service, "name")
    }))
  );
  if (fragment === void 0) return inServices;
  const alone = itemsOf(own(data, "routes")).map(([item, at2]) => ({
    item,
    path: ["routes", at2],
    service: "…"
  }));
  return [...inServices, ...alone];
}
function itemsOf(list) {
  if (!Array.isArray(list)) return [];
  return list.flatMap(
    (item, index) => isObject(item) ? [[item, index]] : []
  );
}
function validateHosts(sent, settings, into) {
  for (const { item, path, service } of routesOf(sent)) {
    const route = own(item, "name");
    const refuse = (message, place3, remedy) => {
      const isNamed = typeof service === "string" && typeof route === "string";
      if (isNamed) into.refuse("hosts", message, place3, remedy);
      else into.refuse("hosts", "'name'", place3, `Give the service and the route a name. ${remedy}`);
    };
    const prefix = `service.${toText(service)}.route.${toText(route)}`;
    const hosts = own(item, "hosts");
    if (!Object.hasOwn(item, "hosts")) {
      refuse(
        `${prefix} A host must be specified for routes.`,
        sent.at(path),
        "Add hosts, such as my-api.api.gov.bc.ca."
      );
      continue;
    }
    const place2 = sent.at([...path, "hosts"]);
    if (typeof hosts === "string" && isShaded(hosts))
      into.skip(place2, "The hosts are known when the template is rendered.");
    else if (!Array.isArray(hosts) || !hosts.every((host) => typeof host === "string"))
      into.refuse("hosts", "Unexpected Error", place2, "Hosts are a list of names.");
    else if (hosts.length === 0)
      into.accept(
        "hosts",
        `${prefix} has an empty list of hosts`,
        place2,
        "It takes every host, or none: name its hosts."
      );
    else {
      for (const [index, host] of hosts.entries()) {
        validateHost(host, { route, prefix, place: sent.at([...path, "hosts", index]), refuse }, settings, into);
      }
    }
  }
}
function validateHost(host, { route, prefix, place: place2, refuse }, settings, into) {
  if (settings.hostsOfOthers?.has(host))
    refuse(
      `${prefix} The host is already used in another gateway '${host}'`,
      place2,
      "Choose another host; a host belongs to one gateway."
    );
  if (host.endsWith(localSuffix) && host.split(".").length !== 3 && !isShaded(host)) {
    const transformed = `gw-${host.slice(0, -localSuffix.length)}.${settings.kubeNamespace ?? "<kube-ns>"}.svc.cluster.local`;
    into.refuse(
      "hosts",
      `Host failed validation for data plane '${transformed}'`,
      place2,
      "A private host is one label before .cluster.local, such as my-api.cluster.local."
    );
  }
  if (host.includes("*"))
    into.accept(
      "hosts",
      `${prefix} has a host with a wildcard '${host}'`,
      place2,
      "The platform makes no route for it: name each host."
    );
  const domains = settings.permDomains ?? defaultDomains;
  if (domains.some((domain) => host.endsWith(domain))) return;
  if (isShaded(host) && mayEndWith(host, [...domains, ...platformDomains])) {
    into.skip(place2, "Whether the gateway may have this host is known when the template is rendered.");
    return;
  }
  const message = `Host invalid: ${toText(route)} ${host}.  Route hosts must end with one of [${domains.join(",")}] for this gateway.`;
  if (settings.permDomains) {
    refuse(message, place2, "Use a host under one of these domains, or ask the API Program Services for another.");
  } else {
    const remedy = isUnder(host, platformDomains) ? "The gateway needs a grant for this domain." : "A domain of your own needs a grant and a certificate for it.";
    into.depend("hosts", message, place2, remedy);
  }
}
function isUnder(host, domains) {
  return domains.some((domain) => host.endsWith(domain));
}
function mayEndWith(host, domains) {
  const tail = /[^\uE000-\uE07F]*$/.exec(host)?.[0] ?? "";
  return domains.some((domain) => domain.endsWith(tail));
}
function validateRoutePaths(sent, { permRoutePaths }, into) {
  if (!permRoutePaths) return;
  const allowed = permRoutePaths.filter((one) => one !== "").map(withSlash);
  for (const { item, path, service } of routesOf(sent)) {
    const paths = own(item, "paths");
    if (!Array.isArray(paths)) continue;
    for (const [index, written] of paths.entries()) {
      if (typeof written !== "string") continue;
      const place2 = sent.at([...path, "paths", index]);
      const full = written === "" ? "" : withSlash(written);
      if (full !== "" && allowed.some((one) => full === one || full.startsWith(`${one}/`))) continue;
      if (isShaded(full)) into.skip(place2, "Whether the path is allowed is known when the template is rendered.");
      else
        into.refuse(
          "route-paths",
          `service.${toText(service ?? "<unknown-service>")}.route.${toText(own(item, "name") ?? "<unknown-route>")} path '${full || "<empty>"}' does not match any allowed paths (e7)`,
          place2,
          "This data plane allows routes under granted paths alone."
        );
    }
  }
}
function withSlash(path) {
  return path.startsWith("/") ? path : `/${path}`;
}

// src/kong/validate/finding.ts
function kongCollector() {
  const findings = [];
  return {
    findings,
    report: (verdict, part, path, message, remedy) => {
      findings.push({ verdict, message: truncate(message, 400), file: part.file, line: part.line(...path), remedy });
    }
  };
}
function isOpen(value) {
  return typeof value === "string" && shadeValue(value) !== value;
}
function shown(value) {
  if (typeof value === "string") return JSON.stringify(truncate(toText(unshade(value)), 80));
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "a mapping" : toText(value);
}

// src/kong/validate/keys.ts
var common = ["id", "tags", "created_at", "updated_at", "_comment", "_ignore"];
var keysOf = {
  service: [
    ...common,
    "name",
    "url",
    "protocol",
    "host",
    "port",
    "path",
    "retries",
    "connect_timeout",
    "read_timeout",
    "write_timeout",
    "enabled",
    "client_certificate",
    "tls_verify",
    "tls_verify_depth",
    "tls_sans",
    "ca_certificates",
    "routes",
    "plugins"
  ],
  route: [
    ...common,
    "name",
    "service",
    "protocols",
    "methods",
    "hosts",
    "paths",
    "headers",
    "https_redirect_status_code",
    "regex_priority",
    "strip_path",
    "path_handling",
    "preserve_host",
    "request_buffering",
    "response_buffering",
    "snis",
    "sources",
    "destinations",
    "expression",
    "priority",
    "plugins"
  ],
  plugin: [
    ...common,
    "name",
    "instance_name",
    "service",
    "route",
    "consumer",
    "consumer_group",
    "config",
    "_config",
    "enabled",
    "ordering",
    "run_on",
    "protocols",
    "partials",
    "condition"
  ],
  upstream: [
    ...common,
    "name",
    "algorithm",
    "slots",
    "hash_on",
    "hash_fallback",
    "hash_on_header",
    "hash_fallback_header",
    "hash_on_cookie",
    "hash_on_cookie_path",
    "hash_on_query_arg",
    "hash_fallback_query_arg",
    "hash_on_uri_capture",
    "hash_fallback_uri_capture",
    "sticky_sessions_cookie",
    "sticky_sessions_cookie_path",
    "host_header",
    "client_certificate",
    "healthchecks",
    "use_srv_name",
    "targets"
  ],
  target: [...common, "target", "weight", "failover", "upstream"]
};
function validateKeys(kind, entity, report) {
  const known = keysOf[kind];
  for (const key of Object.keys(entity.data)) {
    if (known.includes(key) || isOpen(key) || key === "kind" && entity.document.kind === "manifest") continue;
    const meant = nearest(key, known);
    report(
      meant === void 0 ? "depends" : "refused",
      entity,
      [key],
      `schema violation (${key}: unknown field)`,
      meant === void 0 ? `A ${kind} of Kong 3.9 has no such key: take it out.` : `Did you mean ${meant}?`
    );
  }
}

// src/kong/validate/entities.ts
var serviceProtocols = ["http", "https", "tcp", "tls", "tls_passthrough", "udp", "grpc", "grpcs", "ws", "wss"];
var routeProtocols = [
  ["http", "https"],
  ["tcp", "tls", "udp"],
  ["tls_passthrough"],
  ["grpc", "grpcs"],
  ["ws", "wss"]
];
function validateServices({ services, upstreams }, report) {
  for (const service of services) {
    validateName("service", service, report);
    validateKeys("service", service, report);
    validateUpstreamOf(service, report);
    integer(service, "port", 0, 65535, report);
    integer(service, "retries", 0, 32767, report);
    for (const key of ["connect_timeout", "read_timeout", "write_timeout"])
      integer(service, key, 1, 2147483646, report);
    const protocol = own(service.data, "protocol");
    if (protocol !== void 0 && protocol !== null) oneOf(service, ["protocol"], protocol, serviceProtocols, report);
    const path = own(service.data, "path");
    if (typeof path === "string" && !isOpen(path)) validatePath(service, ["path"], path, report);
    portFits(service, upstreams, report);
  }
}
function validateName(kind, entity, report) {
  const name2 = own(entity.data, "name");
  if (name2 === void 0 || name2 === null) {
    if (own(entity.data, "id") === void 0)
      report("refused", entity, [], `a ${kind} needs a name or an id`, "Give it a name.");
  } else if (typeof name2 !== "string") {
    report("refused", entity, ["name"], `schema violation (name: expected a string)`, "Put the name in quotes.");
  } else if (!isOpen(name2) && /[^A-Za-z0-9._~\-\u0080-\uffff]/.test(name2)) {
    const message = `schema violation (name: invalid value '${name2.slice(0, 80)}': it must only contain alphanumeric and '., -, _, ~' characters)`;
    report("refused", entity, ["name"], message, "Use letters, digits, dots, hyphens, underscores and tildes.");
  }
}
function validateUpstreamOf(service, report) {
  const { data } = service;
  const url = own(data, "url");
  const host = own(data, "host") ?? service.value("host");
  if (url === void 0 && host === void 0) {
    report("refused", service, [], "schema violation (host: required field missing)", "Give it a url, or a host.");
  } else if (typeof url === "string" && !isOpen(url)) {
    const scheme = /^([a-z_]+):\/\/[^/]/.exec(url)?.[1];
    if (scheme === void 0 || !serviceProtocols.includes(scheme))
      report(
        "refused",
        service,
        ["url"],
        "failed to parse the url of the service",
        "Write it as https://host:port/path."
      );
  } else if (typeof host === "string" && !isOpen(host) && /[/\s?#]|:\d/.test(host) && !/^\[?[0-9A-Fa-f:]+\]?$/.test(host)) {
    report(
      "refused",
      service,
      ["host"],
      `schema violation (host: invalid value: ${host.slice(0, 80)})`,
      "A host has no scheme, port or path: they have keys of their own."
    );
  }
}
function portFits(service, upstreams, report) {
  const { data } = service;
  if (own(data, "url") !== void 0 || own(data, "protocol") !== "https") return;
  const port = service.value("port");
  if (upstreams.some((upstream) => upstream.name === own(data, "host"))) return;
  if (port === void 0 || port === null || port === 80)
    report(
      "accepted",
      service,
      ["protocol"],
      "https on port 80",
      "The port does not follow the protocol: add port: 443."
    );
}
function validateRoutes({ routes }, report) {
  for (const route of routes) {
    validateName("route", route, report);
    validateKeys("route", route, report);
    const protocols = validateProtocols(route, report);
    validateMatches(route, protocols, report);
    const code = own(route.data, "https_redirect_status_code");
    if (code !== void 0 && code !== null)
      oneOf(route, ["https_redirect_status_code"], code, [426, 301, 302, 307, 308], report);
    const handling = own(route.data, "path_handling");
    if (handling !== void 0 && handling !== null) oneOf(route, ["path_handling"], handling, ["v0", "v1"], report);
  }
}
function validateProtocols(route, report) {
  const protocols = own(route.data, "protocols");
  if (protocols === void 0 || protocols === null || isOpen(protocols)) return ["http", "https"];
  if (!Array.isArray(protocols)) {
    report(
      "refused",
      route,
      ["protocols"],
      "schema violation (protocols: expected a set)",
      "Write a list of protocols."
    );
    return [];
  }
  const texts2 = protocols.map(toText);
  if (texts2.some(isOpen)) return texts2;
  if (texts2.length === 0 || !routeProtocols.some((set) => texts2.every((one) => set.includes(one)))) {
    const sets = routeProtocols.slice(0, 4).map((set) => `(${set.join(", ")})`);
    const message = `schema violation (protocols: must be a subset of one of ${sets.join(", ")})`;
    report("refused", route, ["protocols"], message, "Name protocols of one kind.");
  }
  return texts2;
}
function validateMatches(route, protocols, report) {
  const { data } = route;
  const matchers = ["methods", "hosts", "paths", "headers", "snis", "sources", "destinations", "expression"];
  const isMatched = matchers.some((key) => isFilled(own(data, key) ?? route.value(key)));
  if (!isMatched && route.document.kind !== "routes" && protocols.some((one) => /^(http|ws|grpc)/.test(one))) {
    const message = `schema violation (must set one of 'methods', 'hosts', 'headers', 'paths'${protocols.includes("https") ? ", 'snis'" : ""} when 'protocols' is '${protocols[0]}')`;
    report("refused", route, [], message, "Say which requests it takes.");
  }
  each(route, "methods", (method, path) => {
    if (!/^[A-Z]+$/.test(method))
      report(
        "refused",
        route,
        path,
        `schema violation (methods.${Number(path[1]) + 1}: invalid value: ${method})`,
        "Write methods in capital letters."
      );
  });
  each(route, "hosts", (host, path) => {
    const labels = host.replace(/:\d+$/, "").split(".");
    const stars = host.split("*").length - 1;
    const isFine = !/[/\s]|:(?!\d+$)/.test(host) && (stars === 0 || stars === 1 && (labels[0] === "*" || labels.at(-1) === "*") && labels.length > 1);
    if (!isFine)
      report(
        "refused",
        route,
        path,
        `schema violation (hosts.${Number(path[1]) + 1}: invalid hostname: ${host.slice(0, 80)})`,
        "A host is a name, with one wildcard as its first or last label at most."
      );
  });
  each(route, "paths", (written, path) => validatePath(route, path, written, report, true));
  const headers = own(data, "headers");
  if (typeof headers === "object" && headers !== null && Object.keys(headers).some((name2) => name2.toLowerCase() === "host"))
    report(
      "refused",
      route,
      ["headers"],
      "schema violation (headers: cannot contain 'host' header, which must be specified in the 'hosts' attribute)",
      "Use hosts."
    );
}
var regexCharacters = /[\\()[\]*+?{}|^$]/;
function validatePath(entity, at2, path, report, isRoute = false) {
  const place2 = isRoute ? `paths.${Number(at2[1]) + 1}` : "path";
  if (isRoute && path.startsWith("~")) {
    if (!/^~\^?\\?\/|^~\^?\(/.test(path))
      report(
        "refused",
        entity,
        at2,
        `schema violation (${place2}: should start with: ~/)`,
        "Begin the expression with ~/."
      );
    return;
  }
  if (!path.startsWith("/")) {
    report("refused", entity, at2, `schema violation (${place2}: should start with: /)`, "Begin the path with a slash.");
  } else if (path.includes("//")) {
    report(
      "refused",
      entity,
      at2,
      `schema violation (${place2}: must not have empty segments)`,
      "Write each slash once."
    );
  } else if (isRoute && regexCharacters.test(path) && !isVersionedBefore3(entity)) {
    report(
      "accepted",
      entity,
      at2,
      `the path ${shown(path)} has characters of an expression and no ~ before it: it is taken letter by letter and matches nothing that was meant`,
      `Write ~${path} if it is an expression.`
    );
  }
}
function isVersionedBefore3({ document }) {
  const version = own(document.root.data, "_format_version");
  return version !== void 0 && /^[12]\b/.test(toText(version));
}
function each(route, key, visit2) {
  const list = own(route.data, key);
  if (!Array.isArray(list)) return;
  for (const [index, item] of list.entries()) if (typeof item === "string" && !isOpen(item)) visit2(item, [key, index]);
}
function isFilled(value) {
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === "object" ? value !== null && Object.keys(value).length > 0 : value !== void 0;
}
function validateUpstreamEntities({ upstreams }, report) {
  for (const upstream of upstreams) {
    validateKeys("upstream", upstream, report);
    const name2 = own(upstream.data, "name");
    if (typeof name2 !== "string")
      report("refused", upstream, [], "schema violation (name: required field missing)", "Give it a name.");
    else if (!isOpen(name2) && /[/:\s]/.test(name2))
      report(
        "refused",
        upstream,
        ["name"],
        `Invalid name ('${name2.slice(0, 80)}'); must be a valid hostname`,
        "The name of an upstream is a host name without a port."
      );
    for (const target of upstream.targets) {
      validateKeys("target", target, report);
      if (typeof own(target.data, "target") !== "string")
        report("refused", target, [], "schema violation (target: required field missing)", "Write it as host:port.");
      integer(target, "weight", 0, 65535, report);
    }
  }
}
function integer(entity, key, least, most, report) {
  const value = own(entity.data, key);
  if (value === void 0 || value === null || isOpen(value)) return;
  if (typeof value !== "number" || !Number.isInteger(value))
    report("refused", entity, [key], `schema violation (${key}: expected an integer)`, `Write a number for ${key}.`);
  else if (value < least || value > most)
    report(
      "refused",
      entity,
      [key],
      `schema violation (${key}: value should be between ${least} and ${most})`,
      `Choose another ${key}.`
    );
}
function oneOf(entity, path, value, choices, report) {
  if (isOpen(value) || choices.includes(value)) return;
  const key = path.at(-1);
  report(
    "refused",
    entity,
    path,
    `schema violation (${key}: expected one of: ${choices.join(", ")})`,
    `${shown(value)} is none of them.`
  );
}

// src/kong/validate/plugins.ts
var windows = ["second", "minute", "hour", "day", "month", "year"];
function validatePlugins({ plugins }, report) {
  for (const plugin of plugins) {
    validateKeys("plugin", plugin, report);
    const { name: name2 } = plugin.data;
    if (name2 === "") {
      report("refused", plugin, [], "a plugin needs a name", "Name the plugin.");
      continue;
    }
    const config = own(plugin.data, "config");
    if (config !== void 0 && config !== null && !isObject(config) && !isOpen(config))
      report(
        "refused",
        plugin,
        ["config"],
        "schema violation (config: expected a record)",
        "The config of a plugin is a mapping."
      );
    if (name2 === "rate-limiting" || name2.startsWith("rate-limiting_")) validateLimits(plugin, report);
    if (name2 === "acl") validateAcl(plugin, report);
    if (name2 === "key-auth") validateKeyNames(plugin, report);
    validateOldNames(plugin, report);
  }
  refuseTwice(plugins, report);
}
function validateLimits(plugin, report) {
  const given = windows.filter(
    (window) => own(plugin.config, window) !== void 0 && own(plugin.config, window) !== null
  );
  if (given.length === 0 && own(plugin.data, "partials") === void 0) {
    const fields = windows.map((window) => `'config.${window}'`).join(", ");
    report(
      "refused",
      plugin,
      ["config"],
      `schema violation (at least one of these fields must be non-empty: ${fields})`,
      "Set a limit, such as minute: 600."
    );
  }
  let before;
  for (const window of given) {
    const limit = own(plugin.config, window);
    if (isOpen(limit)) continue;
    if (typeof limit !== "number" || limit <= 0) {
      report(
        "refused",
        plugin,
        ["config", window],
        `schema violation (config.${window}: value must be greater than zero)`,
        `${shown(limit)} is no limit.`
      );
      continue;
    }
    if (before && limit < before.limit) {
      const message = `schema violation (The limit for ${window}(${limit}) cannot be lower than the limit for ${before.window}(${before.limit}))`;
      report("refused", plugin, ["config", window], message, "A longer time allows at least as many requests.");
    }
    before = { window, limit };
  }
}
function validateAcl(plugin, report) {
  const [allow, deny] = [own(plugin.config, "allow"), own(plugin.config, "deny")];
  if (isNothing(allow) && isNothing(deny) && isNothing(own(plugin.config, "whitelist")) && isNothing(own(plugin.config, "blacklist")))
    report(
      "refused",
      plugin,
      ["config"],
      "schema violation (at least one of these fields must be non-empty: 'config.allow', 'config.deny')",
      "Name the groups that are allowed."
    );
}
function isNothing(value) {
  return value === void 0 || value === null || Array.isArray(value) && value.length === 0;
}
function validateKeyNames(plugin, report) {
  const names = own(plugin.config, "key_names");
  if (names === void 0 || names === null || isOpen(names)) return;
  if (!Array.isArray(names) || names.length === 0)
    report(
      "refused",
      plugin,
      ["config", "key_names"],
      "schema violation (config.key_names: expected an array)",
      "Write a list of header names."
    );
}
function validateOldNames(plugin, report) {
  if (!["acl", "ip-restriction", "bot-detection"].includes(plugin.data.name)) return;
  for (const [old, now] of [
    ["whitelist", "allow"],
    ["blacklist", "deny"]
  ]) {
    if (own(plugin.config, old) !== void 0)
      report(
        "refused",
        plugin,
        ["config", old],
        `schema violation (config.${old}: unknown field)`,
        `Kong 3 calls it ${now}.`
      );
  }
}
function refuseTwice(plugins, report) {
  const first = /* @__PURE__ */ new Map();
  const idOf = /* @__PURE__ */ new Map();
  const id = (value) => {
    if (!value) return "-";
    if (!idOf.has(value)) idOf.set(value, idOf.size);
    return toText(idOf.get(value));
  };
  for (const plugin of plugins) {
    if (plugin.isForSome || plugin.document.kind === "plugins" || isOpen(plugin.data.name)) continue;
    if (!plugin.isGlobal && !plugin.route && !plugin.service) continue;
    const scope = plugin.isGlobal ? plugin.file : `${id(plugin.service)} ${id(plugin.route)}`;
    const key = `${plugin.data.name}
${scope}`;
    const before = first.get(key);
    if (!before) first.set(key, plugin);
    else if (!plugin.document.unfilled?.isConditional && own(plugin.data, "condition") === void 0)
      report(
        "refused",
        plugin,
        ["name"],
        `UNIQUE violation detected on the plugin ${plugin.data.name}`,
        `It stands already in line ${before.line("name")} for the same: keep one of them.`
      );
  }
}

// src/kong/validate/validate.ts
function validateKong(files) {
  const { findings, report } = kongCollector();
  validateVersion(files, report);
  validateServices(files, report);
  validateRoutes(files, report);
  validateUpstreamEntities(files, report);
  validatePlugins(files, report);
  refuseEqualNames(files.services, "service", report);
  refuseEqualNames(files.routes, "route", report);
  refuseEqualNames(files.upstreams, "upstream", report);
  return findings;
}
function validateVersion({ documents }, report) {
  for (const { root } of documents) {
    const version = own(root.data, "_format_version");
    if (version === void 0 || isOpen(version)) continue;
    if (typeof version !== "string")
      report(
        "accepted",
        root,
        ["_format_version"],
        `_format_version is the number ${shown(version)}`,
        "Kong reads a text: put it in quotes."
      );
    else if (!["1.1", "2.1", "3.0"].includes(version))
      report(
        "refused",
        root,
        ["_format_version"],
        `invalid _format_version ${shown(version)}`,
        'It is "3.0" for Kong 3.'
      );
  }
}
function refuseEqualNames(entities, kind, report) {
  const first = /* @__PURE__ */ new Map();
  for (const entity of entities) {
    const name2 = own(entity.data, "name");
    if (typeof name2 !== "string" || entity.document.unfilled?.isConditional) continue;
    const before = first.get(name2);
    if (!before) first.set(name2, entity);
    else if (isOpen(name2)) continue;
    else
      report(
        "refused",
        entity,
        ["name"],
        `duplicate key value violates unique constraint on the name of the ${kind} ${shown(name2)}`,
        `The name stands already in ${before.file}:${before.line("name")}: names are unique.`
      );
  }
}

// src/aps/validate/deck.ts
var failed = "Validation Failed.";
function validateDeck(streams, into) {
  const files = gatewayFilesOf(streams);
  for (const { verdict, message, remedy, file, line } of validateKong(files)) {
    if (verdict === "refused") into.refuse("deck", `${failed} ${message}`, { file, line }, remedy);
    else if (verdict === "depends") into.depend("deck", `${failed} ${message}`, { file, line }, remedy);
    else into.accept("deck", message, { file, line }, remedy);
  }
  for (const plugin of files.plugins) {
    const { name: name2 } = plugin.data;
    if (typeof name2 !== "string" || apsPluginNames.has(name2) || hasPlaceholder(name2)) continue;
    const place2 = { file: plugin.file, line: plugin.line("name") };
    const message = `${failed} schema violation (name: plugin '${name2}' not enabled; add it to the 'plugins' configuration property)`;
    if (enterprisePluginNames.has(name2))
      into.refuse("deck", message, place2, "The portal runs the open-source Kong: this plugin is in Enterprise alone.");
    else into.depend("deck", message, place2, "The portal's documentation does not list this plugin.");
  }
  for (const { part, key, name: name2 } of files.unresolved) {
    const place2 = { file: part.file, line: part.line(key) };
    if (hasPlaceholder(name2))
      into.skip(place2, `Whether the ${key} ${name2} is in the file is known when the template is rendered.`);
    else
      into.refuse(
        "deck",
        `${failed} the ${key} ${name2} is not in the file`,
        place2,
        `Nest it under its ${key}, or correct the name.`
      );
  }
}

// src/aps/validate/finding.ts
var stages = [
  "input",
  "base-entities",
  "tags",
  "hosts",
  "upstreams",
  "route-paths",
  "qualifiers",
  "deck",
  "manifest",
  "activation"
];
function placeOf(part, ...path) {
  return { file: part.file, line: part.line(...path) };
}
function collector() {
  const findings = [];
  const unchecked = [];
  const push = (verdict) => (stage, message, { file, line }, remedy) => {
    findings.push({ stage, verdict, message: shown2(message), file, line, remedy: shown2(remedy) });
  };
  return {
    findings,
    unchecked,
    refuse: push("refused"),
    depend: push("depends"),
    accept: push("accepted"),
    skip: ({ file, line }, says) => unchecked.push({ file, line, says: shown2(says) })
  };
}
function shown2(text2) {
  return truncate(toText(unshade(text2)), 600);
}
function sorted(findings) {
  const key = (one) => [one.file, one.line, one.stage, one.message].join("\n");
  const once = [...new Map(findings.map((finding) => [key(finding), finding])).values()];
  return once.sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || stages.indexOf(a.stage) - stages.indexOf(b.stage) || compareText(a.message, b.message)
  );
}

// src/aps/validate/request.ts
function sentBy(streams, into) {
  return streams.flatMap((stream) => {
    const isApply = stream.documents.some(({ data }) => isManifestDocument(data));
    return isApply ? sentByApply(stream, into) : sentAsIs(stream, into);
  });
}
function isManifestDocument(data) {
  const kind = own(data, "kind");
  return typeof kind === "string" && recognise(data) === "manifest";
}
function sentAsIs(stream, into) {
  return stream.documents.flatMap((document) => {
    const { data } = document;
    const kind = recognise(data);
    if (isObject(data)) {
      const fragment = kind === "plugins" ? "Invalid base entity plugins" : void 0;
      return [{ data: shadeAll(data), fragment, at: (path) => place(stream, document, path) }];
    }
    if (kind === void 0 || kind === "config" || kind === "manifest") {
      into.refuse(
        "input",
        "Unexpected Error",
        place(stream, document, []),
        "A gateway configuration is a mapping with services: write it so."
      );
      return [];
    }
    return [
      {
        data: shadeAll({ [kind]: data }),
        fragment: "Unexpected Error",
        at: (path) => place(stream, document, path.slice(1))
      }
    ];
  });
}
function sentByApply(stream, into) {
  const services = [];
  for (const document of stream.documents) {
    const { data } = document;
    const kind = own(data, "kind");
    const at2 = place(stream, document, []);
    if (typeof kind !== "string") {
      into.refuse(
        "input",
        "This config template is not supported",
        at2,
        "gwa apply takes documents with a kind alone: give it one, or move Kong configuration to a file of its own for gwa pg."
      );
    } else if (kind === "GatewayService") services.push({ data: withoutKind(data), document });
    else if (!manifestKinds.includes(kind)) {
      into.accept(
        "input",
        `The kind ${kind} is skipped`,
        at2,
        `gwa apply passes over it: only ${manifestKinds.join(", ")} are applied.`
      );
    }
  }
  if (services.length === 0) return [];
  return [
    {
      data: shadeAll({ services: services.map(({ data }) => data) }),
      fragment: void 0,
      at: ([key, index, ...below]) => key === "services" && typeof index === "number" ? place(stream, services[index].document, below) : place(stream, services[0].document, [])
    }
  ];
}
function withoutKind(data) {
  if (!isObject(data)) return data;
  return Object.fromEntries(Object.entries(data).filter(([key]) => key !== "kind"));
}
function place(stream, document, path) {
  return { file: stream.file, line: document.line(path) };
}
function shadeAll(data) {
  return shade(data);
}
function shade(value) {
  if (typeof value === "string") return shadeValue(value);
  if (Array.isArray(value)) return value.map(shade);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [shadeValue(key), shade(child)]));
}
function visit(data, atRoot, below, source = "", path = []) {
  return Object.entries(data).flatMap(([kind, list]) => {
    if (!(path.length === 0 ? atRoot : below).includes(kind) || !Array.isArray(list)) return [];
    return list.flatMap((item, index) => {
      if (!isObject(item)) return [];
      const name2 = textOf(own(item, "name"));
      const at2 = [...path, kind, index];
      const inner = visit(item, atRoot, below, `${source}.${kind}.${name2 ?? `[${index}]`}`, at2);
      return [{ kind, item, path: at2, source, name: name2 }, ...inner];
    });
  });
}
function textOf(value) {
  return typeof value === "string" || typeof value === "number" ? toText(value) : void 0;
}

// src/aps/validate/tags.ts
var rootKeys = ["_format_version", "_plugin_configs", "services", "upstreams", "certificates"];
var protectedKeys = ["plugins", "ca_certificates"];
var taggedAtRoot = ["services", "upstreams", "consumers", "certificates", "ca_certificates"];
var taggedBelow = ["routes", "plugins"];
var anywhere = ["services", "routes", "plugins", "upstreams", "consumers", "certificates", "ca_certificates"];
function validateBaseEntities({ data, fragment, at: at2 }, settings, into) {
  if (fragment !== void 0) {
    const remedy = "This is a part for a script that puts it under a service or route; it cannot be published as it is.";
    into.depend("base-entities", fragment, at2([]), remedy);
    return;
  }
  const allowed = settings.mayUseProtected ? [...rootKeys, ...protectedKeys] : rootKeys;
  for (const key of Object.keys(data)) {
    if (allowed.includes(key)) continue;
    into.refuse("base-entities", `Invalid base entity ${key}`, at2([key]), remedyFor(key));
  }
}
function remedyFor(key) {
  if (key === "plugins") return "Move each plugin under its service or route.";
  if (key === "routes") return "Move each route under its service.";
  if (key === "kind")
    return "Apply manifests with gwa apply, or take the kind away and put the service under services.";
  if (key.startsWith("consumer")) return "Consumers belong to the portal: take them out of the file.";
  return `Take it out: the root may hold ${rootKeys.slice(1).join(", ")}.`;
}
function ownerOf(documents, settings) {
  const counts = /* @__PURE__ */ new Map();
  for (const { data } of documents) {
    for (const { item } of visit(data, anywhere, anywhere)) {
      for (const tag of tagsOf(item) ?? []) {
        const id2 = typeof tag === "string" ? /^ns\.([^.]+)/.exec(tag)?.[1] : void 0;
        if (id2) counts.set(id2, (counts.get(id2) ?? 0) + 1);
      }
    }
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const id = most?.[0];
  const { gatewayId } = settings;
  if (gatewayId === void 0) return { tag: id && `ns.${id}`, isKnown: id !== void 0 && !isShaded(id) };
  if (id !== void 0 && isShaded(id)) return { tag: `ns.${id}`, isKnown: false };
  return { tag: `ns.${gatewayId}`, isKnown: true };
}
function tagsOf(item) {
  const tags = own(item, "tags");
  return Array.isArray(tags) ? tags : void 0;
}
function validateTags(sent, { tag }, into) {
  const { data, fragment, at: at2 } = sent;
  const required = tag ?? "ns.<gatewayId>";
  const qualified = /* @__PURE__ */ new Map();
  for (const object of visit(data, fragment === void 0 ? taggedAtRoot : anywhere, taggedBelow)) {
    if (isWellFormed(object, sent, into)) checkTags(object, required, qualified, sent, into);
  }
  const qualifiers = [...qualified.keys()];
  if (qualifiers.length > 1) {
    const second = qualified.get(qualifiers[1]);
    const message = `Too many different qualified gateways ([${qualifiers.map((one) => `'${one}'`).join(", ")}]).  Rejecting request.`;
    const place2 = at2([...second.path, "tags"]);
    if (qualifiers.some(isShaded))
      into.skip(place2, "Whether the tags have one qualifier is known when the template is rendered.");
    else into.refuse("tags", message, place2, "Give all objects of a file the same qualifier, or make a file for each.");
  }
  refuseMix(sent, required, into);
}
function isWellFormed({ kind, item, path, source, name: name2 }, { at: at2 }, into) {
  if (!Object.hasOwn(item, "tags")) {
    const remedy = "Add tags with the tag of the gateway.";
    if (name2 === void 0) into.refuse("tags", "'name'", at2(path), `Give it a name. ${remedy}`);
    else into.refuse("tags", `${source}.${kind}.${name2} no tags found`, at2(path), remedy);
    return false;
  }
  const tags = own(item, "tags");
  if (Array.isArray(tags) && tags.every((tag) => typeof tag === "string")) return true;
  if (typeof tags === "string" && isShaded(tags)) {
    into.skip(at2([...path, "tags"]), "The tags are known when the template is rendered.");
    return false;
  }
  into.refuse("tags", "Unexpected Error", at2([...path, "tags"]), "Tags are a list of texts.");
  return false;
}
function checkTags({ kind, item, path, source, name: name2 }, required, qualified, { at: at2 }, into) {
  const tags = own(item, "tags");
  const place2 = at2([...path, "tags"]);
  const report = (text2, remedy) => {
    if (name2 === void 0) into.refuse("tags", "'name'", at2(path), `Give it a name. ${remedy}`);
    else into.refuse("tags", `${source}.${kind}.${name2} ${text2}`, place2, remedy);
  };
  const isOurs = tags.some((one) => one === required || one.startsWith(`${required}.`));
  if (!isOurs) {
    if (tags.some(mayBeOurs)) into.skip(place2, "Whose it is is known when the template is rendered.");
    else report(`missing required tag ${required}`, `Add ${required} to its tags.`);
  }
  for (const one of tags) {
    if (one.startsWith(`${required}.`) && !qualified.has(one)) qualified.set(one, { kind, item, path, source, name: name2 });
    if (one.startsWith("ns.") && one !== required && !one.startsWith(`${required}.`) && !mayBeOurs(one)) {
      report(`invalid ns tag ${one}`, `Tags that begin with "ns." are for gateways: this one is not ${required}.`);
    }
  }
}
function mayBeOurs(tag) {
  return /^(?:ns\.)?[\uE000-\uE07F]/.test(tag);
}
function refuseMix({ data, at: at2 }, required, into) {
  let withQualifier;
  let without;
  for (const object of visit(data, anywhere, anywhere)) {
    const tags = tagsOf(object.item) ?? [];
    const isQualified = tags.some((tag) => typeof tag === "string" && tag.startsWith(`${required}.`));
    if (isQualified) withQualifier ??= object;
    else if (tags.includes(required)) without ??= object;
  }
  if (!withQualifier || !without) return;
  into.refuse(
    "tags",
    "Tags for the gateway can not have a mix of 'ns.<gateway>' and 'ns.<gateway>.<qualifier>'.  Rejecting request.",
    at2([...without.path, "tags"]),
    `Give it the qualifier of line ${at2([...withQualifier.path, "tags"]).line}, or take that one away.`
  );
}
function validateQualifiers(documents, { tag }, settings, into) {
  if (tag === void 0) return;
  let qualifier = requested(documents, tag, settings, into);
  for (const { data, at: at2 } of documents) {
    const objects = visit(data, anywhere, anywhere);
    const first = objects.find(({ item }) => qualifierIn(item, tag) !== void 0);
    const found = first && qualifierIn(first.item, tag);
    if (first && found !== void 0) {
      const place2 = at2([...first.path, "tags"]);
      if (qualifier !== void 0 && found !== qualifier) {
        if (isShaded(found) || isShaded(qualifier))
          into.skip(place2, "Whether its qualifier agrees is known when the template is rendered.");
        else
          into.refuse(
            "qualifiers",
            `Conflicting ns qualifiers (${qualifier} != ${found})`,
            place2,
            "One call publishes one qualifier: publish the documents one after the other."
          );
      }
      qualifier = found;
    } else if (qualifier !== void 0 && objects.length > 0) {
      into.refuse(
        "qualifiers",
        `Specified qualifier (${qualifier}) does not match tags in configuration (${tag})`,
        at2(objects[0].path),
        `Tag its objects with ${qualifier}, or publish them without a qualifier.`
      );
    }
  }
}
function requested(documents, tag, { qualifier }, into) {
  if (qualifier === void 0) return void 0;
  if (qualifier !== "" && !qualifier.includes(".")) return `${tag}.${qualifier}`;
  const first = documents[0]?.at([]);
  if (first)
    into.accept(
      "qualifiers",
      `The qualifier "${qualifier}" is ignored`,
      first,
      "A qualifier has no dot and is not empty; without one the whole gateway is published."
    );
  return void 0;
}
function qualifierIn(item, tag) {
  return tagsOf(item)?.find((one) => typeof one === "string" && one.startsWith(`${tag}.`));
}

// src/aps/validate/upstreams.ts
var restricted = ["localhost", "127.0.0.1", "0.0.0.0"];
function validateUpstreams(sent, settings, into) {
  for (const [service, index] of itemsOf(own(sent.data, "services"))) {
    const path = ["services", index];
    if (Object.hasOwn(service, "url")) validateUrl(own(service, "url"), [...path, "url"], sent, settings, into);
    const host = own(service, "host");
    if (typeof host === "string") validateHost2(host, [...path, "host"], sent, settings, into);
    else if (Object.hasOwn(service, "host"))
      into.refuse("upstreams", "Unexpected Error", sent.at([...path, "host"]), "The host of a service is a name.");
  }
}
function validateUrl(url, path, sent, settings, into) {
  const refuse = (code, remedy) => into.refuse("upstreams", `service upstream has invalid url specified (${code})`, sent.at(path), remedy);
  const host = typeof url === "string" ? hostOf(url) : "unreadable";
  if (host === "unreadable") refuse("e2", "A url is a text such as https://backend.gov.bc.ca/api.");
  else if (typeof host === "object") validateHost2(host.name, path, sent, settings, into);
  else if (typeof url === "string" && /^[\uE000-\uE07F]/.test(url))
    into.skip(sent.at(path), "The upstream is known when the template is rendered.");
  else refuse("e1", "Begin it with a scheme: https://backend.gov.bc.ca.");
}
function hostOf(url) {
  const authority = /^(?:[A-Za-z][A-Za-z0-9+.-]*:)?\/\/([^/?#]*)/.exec(url)?.[1];
  if (authority === void 0) return "none";
  const host = authority.slice(authority.lastIndexOf("@") + 1);
  if (host.includes("[") !== host.includes("]")) return "unreadable";
  const name2 = host.startsWith("[") ? host.slice(1).split("]")[0] : host.split(":")[0];
  return name2 === "" ? "none" : { name: name2 };
}
function validateHost2(written, path, sent, settings, into) {
  const host = written.toLowerCase();
  const place2 = sent.at(path);
  const refuse = (code, remedy) => into.refuse("upstreams", `service upstream is invalid (${code})`, place2, remedy);
  const parts = host.split(".");
  const isCluster = host.endsWith(".svc.cluster.local");
  if (restricted.includes(host)) {
    refuse("e1", "The gateway cannot reach your machine: name the host that serves the API.");
  } else if (isCluster || host.endsWith(".svc")) {
    const namespace = parts[1] ?? "";
    if (parts.length !== (isCluster ? 5 : 3)) {
      if (isShaded(host)) into.skip(place2, "The upstream is known when the template is rendered.");
      else if (isCluster) refuse("e4", "Write it as <service>.<namespace>.svc.cluster.local.");
      else refuse("e2", "Write it as <service>.<namespace>.svc.");
    } else if (settings.protectedNamespaces?.includes(namespace) && !settings.mayUseProtected) {
      refuse(isCluster ? "e5" : "e3", `The platform protects the namespace ${namespace}: the gateway needs a grant.`);
    } else refuseUngranted(namespace, host, refuse, settings, () => into.skip(place2, ungranted));
  } else refuseUngranted(host, host, refuse, settings, () => into.skip(place2, ungranted));
}
var ungranted = "Whether the data plane allows this upstream is known when the template is rendered.";
function refuseUngranted(wanted, host, refuse, { permUpstreams }, skip) {
  if (!permUpstreams || permUpstreams.includes(wanted)) return;
  if (isShaded(host)) skip();
  else refuse("e6", `This data plane allows granted upstreams alone: ask for ${wanted}.`);
}

// src/aps/validate/gateway.ts
function validateRequest(streams, settings) {
  const into = collector();
  const documents = sentBy(streams, into);
  for (const { file, unfilled, problems, documents: read } of streams) {
    for (const { line = 1, message } of problems) {
      if (read.length === 0) into.refuse("input", "Unexpected Error", { file, line }, message);
      else into.accept("input", message, { file, line }, "Keep one of them.");
    }
    if (unfilled?.isConditional)
      into.skip({ file, line: 1 }, "Parts under conditions are read whether they are rendered or not.");
  }
  if (streams.every(({ documents: documents2, problems }) => documents2.length === 0 && problems.length === 0)) {
    const [first] = streams;
    if (first)
      into.refuse(
        "input",
        "Empty Configuration Passed",
        { file: first.file, line: 1 },
        'To take everything away, publish "services: []" with a qualifier.'
      );
  }
  const owner = ownerOf(documents, settings);
  for (const sent of documents) {
    validateBaseEntities(sent, settings, into);
    validateTags(sent, owner, into);
    validateHosts(sent, settings, into);
    validateUpstreams(sent, settings, into);
    validateRoutePaths(sent, settings, into);
  }
  validateQualifiers(documents, owner, settings, into);
  validateDeck(streams, into);
  return { findings: sorted(into.findings), unchecked: into.unchecked };
}

// src/aps/validate/activation.ts
var sharedIssuers = {
  "Gold Shared IdP": (environment) => `https://${environment === "prod" ? "" : `${environment}.`}loginproxy.gov.bc.ca/auth/realms/apigw`
};
var defaultTemplate = "%s/.well-known/openid-configuration";
function validateActivation(manifests, gateway, settings, into) {
  for (const environment of manifests.environments) {
    dependOnServices(environment, gateway, into);
    if (environment.product === void 0 || own(environment.data, "active") !== true) continue;
    validateDatasetOf(environment, environment.product, manifests, settings, into);
    validateFlow(environment, manifests, gateway, into);
  }
  refuseMoved(manifests.environments, into);
}
function validateDatasetOf(environment, product, { datasets }, { organization }, into) {
  const place2 = placeOf(environment, "active");
  const name2 = textAt(product.data, "dataset");
  if (name2 === void 0 || name2 === "") {
    into.refuse(
      "activation",
      "[dataset] The product must be associated with a Dataset before the environment can be active.",
      place2,
      "Name the dataset under dataset of the product."
    );
    return;
  }
  if (organization === null || organization?.enabled === false) {
    into.refuse(
      "activation",
      "[dataset] Gateway must be assigned to an Organization before an Environment can be active.",
      place2,
      "Ask the administrator of your organization in the portal to assign and enable the gateway."
    );
    return;
  }
  const dataset = datasets.find((one) => one.name === name2);
  if (!dataset) return;
  const [unit, owner] = [textAt(dataset.data, "organizationUnit"), textAt(dataset.data, "organization")];
  if ([unit, owner].some((text2) => text2 !== void 0 && hasPlaceholder(text2))) {
    into.skip(place2, "Whether the dataset is of the gateway’s organization is known when the template is rendered.");
    return;
  }
  const isSame = organization ? organization.unit === unit && organization.name === owner : unit !== void 0 && owner !== void 0;
  if (isSame) return;
  into.refuse(
    "activation",
    `[dataset] Gateway and Dataset must belong to the same Organization Unit (ns:${organization?.unit ?? "…"}, dataset:${unit})`,
    placeOf(dataset, unit === void 0 ? "name" : "organizationUnit"),
    "Give the dataset the organization and organizationUnit of the gateway."
  );
}
var demands = {
  "kong-api-key-acl": { plugins: ["acl", "key-auth"], message: "acl or key-auth", needsIssuer: false },
  "kong-api-key-only": { plugins: ["key-auth"], message: "key-auth", needsIssuer: false },
  "kong-acl-only": { plugins: ["acl"], message: "acl", needsIssuer: false },
  "client-credentials": { plugins: ["jwt-keycloak"], message: "jwt-keycloak", needsIssuer: true },
  "authorization-code": { plugins: ["oidc"], message: "oidc", needsIssuer: true }
};
function validateFlow(environment, manifests, gateway, into) {
  const flow = textAt(environment.data, "flow") ?? "public";
  const demand = Object.hasOwn(demands, flow) ? demands[flow] : void 0;
  if (!demand) return;
  const place2 = placeOf(environment, "flow");
  if (flow === "kong-acl-only")
    into.refuse(
      "activation",
      "The kong-acl-only flow can not be enabled on the API Directory",
      place2,
      "Choose kong-api-key-acl, or leave the environment inactive."
    );
  const issuer = demand.needsIssuer ? issuerUrl(environment, manifests, into) : "any";
  if (issuer === void 0) return;
  const missing = [];
  for (const name2 of servicesOf(environment)) {
    if (hasPlaceholder(name2)) {
      into.skip(place2, "Whether the services have the plugins of the flow is known when the template is rendered.");
      continue;
    }
    const service = gateway.services.find((one) => one.name === name2);
    if (!service) continue;
    const verdict = hasPlugins(service, demand.plugins, issuer);
    if (verdict === "open")
      into.skip(
        placeOf(service, "name"),
        `Whether ${name2} checks tokens of the issuer is known when the template is rendered.`
      );
    else if (verdict === "missing") missing.push(name2);
  }
  if (missing.length > 0)
    into.refuse(
      "activation",
      `[${missing.join(",")}] missing or incomplete ${demand.message} plugin.`,
      place2,
      `The flow ${flow} needs ${demand.plugins.join(" and ")} on the service, or on one of its routes${issuer === "any" ? "" : `, for the issuer ${issuer}`}.`
    );
}
function dependOnServices(environment, { services }, into) {
  if (services.length === 0 || services.some(({ name: name2 }) => name2 === void 0 || hasPlaceholder(name2))) return;
  for (const [index, name2] of servicesOf(environment).entries()) {
    if (hasPlaceholder(name2) || services.some((service) => service.name === name2)) continue;
    into.depend(
      "activation",
      `Failed to find ${name2} in allGatewayServices`,
      placeOf(environment, "services", index),
      "No gateway file here has this service: correct the name, or publish it first."
    );
  }
}
function servicesOf(environment) {
  const services = own(environment.data, "services");
  return Array.isArray(services) ? services.filter((one) => typeof one === "string") : [];
}
function issuerUrl(environment, { issuers }, into) {
  const place2 = placeOf(environment, "credentialIssuer");
  const name2 = textAt(environment.data, "credentialIssuer");
  if (name2 === void 0 || name2 === "") {
    into.refuse(
      "activation",
      "Environment missing issuer details",
      place2,
      "Name the credentialIssuer of the environment."
    );
    return void 0;
  }
  const issuer = issuers.find((one) => one.name === name2);
  if (!issuer || environment.name === void 0 || hasPlaceholder(name2) || hasPlaceholder(environment.name))
    return "any";
  const shared = textAt(issuer.data, "inheritFrom");
  if (shared !== void 0) {
    const known = Object.hasOwn(sharedIssuers, shared) ? sharedIssuers[shared] : void 0;
    return known && ["dev", "test", "prod"].includes(environment.name) ? known(environment.name) : "any";
  }
  const details = own(issuer.data, "environmentDetails");
  const detail = Array.isArray(details) ? details.find((one) => own(one, "environment") === environment.name) : void 0;
  if (detail === void 0) {
    into.refuse(
      "activation",
      `EnvironmentMissing ${name2} ${environment.name}`,
      place2,
      `Add the environment ${environment.name} to environmentDetails of the issuer (line ${issuer.line("environmentDetails")}).`
    );
    return void 0;
  }
  const url = textAt(detail, "issuerUrl");
  return url === void 0 || hasPlaceholder(url) ? "any" : url;
}
function hasPlugins(service, names, issuer) {
  const levels = [service.plugins, ...service.routes.map(({ plugins }) => plugins)];
  const verdicts = levels.map((plugins) => at(plugins, names, issuer));
  if (verdicts.includes("there")) return "there";
  return verdicts.includes("open") ? "open" : "missing";
}
function at(plugins, names, issuer) {
  const verdicts = names.map((name2) => {
    const fits = plugins.filter((plugin) => plugin.data.name === name2).map((plugin) => takes(plugin, issuer));
    if (fits.includes("there")) return "there";
    return fits.includes("open") ? "open" : "missing";
  });
  if (verdicts.includes("missing")) return "missing";
  return verdicts.includes("open") ? "open" : "there";
}
function takes({ data, config }, issuer) {
  if (issuer === "any" || data.name !== "jwt-keycloak" && data.name !== "oidc") return "there";
  const url = textAt(config, data.name === "oidc" ? "discovery" : "well_known_template");
  if (url !== void 0 && hasPlaceholder(url)) return "open";
  if (url?.startsWith(issuer)) return "there";
  if (data.name === "oidc" || url !== void 0 && url !== defaultTemplate) return "missing";
  const allowed = own(config, "allowed_iss");
  if (!Array.isArray(allowed)) return "missing";
  if (allowed.includes(issuer)) return "there";
  return allowed.some((one) => typeof one === "string" && hasPlaceholder(one)) ? "open" : "missing";
}
function refuseMoved(environments, into) {
  const first = /* @__PURE__ */ new Map();
  for (const environment of environments) {
    const id = textAt(environment.data, "appId");
    if (id === void 0 || hasPlaceholder(id) || !environment.product) continue;
    const before = first.get(id);
    if (before && before.product?.name !== environment.product.name)
      into.refuse(
        "activation",
        "Product can not be changed for an Environment",
        placeOf(environment, "appId"),
        `The environment ${id} belongs to the product ${before.product?.name}: leave appId out, and the portal gives it a new one.`
      );
    first.set(id, before ?? environment);
  }
}

// src/aps/validate/fields.ts
var text = { type: "text" };
var flag = { type: "flag" };
var texts = { type: "texts" };
var name = { type: "text", isRequired: true };
var datasetFields = {
  name,
  title: { ...text, isRequired: true },
  organization: text,
  organizationUnit: text,
  notes: text,
  tags: texts,
  license_title: text,
  security_class: { type: "text", choices: securityClasses },
  view_audience: { type: "text", choices: audiences },
  download_audience: { type: "text", choices: audiences },
  record_publish_date: text,
  contacts: {
    type: "objects",
    fields: { name: text, email: text, role: { type: "text", choices: ["pointOfContact"] } }
  },
  resources: {
    type: "objects",
    fields: { id: text, name: text, url: text, format: { type: "text", choices: ["openapi-json", "json"] } }
  },
  isInCatalog: flag,
  isDraft: flag
};
var flows = [
  "public",
  "protected-externally",
  "authorization-code",
  "client-credentials",
  "kong-acl-only",
  "kong-api-key-only",
  "kong-api-key-acl"
];
var environmentNames = ["dev", "test", "prod", "sandbox", "other"];
var environmentFields = {
  name: { type: "text", choices: environmentNames, isRequired: true },
  appId: { type: "text", pattern: { expression: /^.{8}$/, says: "8 characters" } },
  active: flag,
  approval: flag,
  flow: { type: "text", choices: flows },
  additionalDetailsToRequest: text,
  services: texts,
  legal: text,
  credentialIssuer: text
};
var productFields = {
  name: {
    type: "text",
    isRequired: true,
    pattern: {
      expression: /^[a-zA-Z0-9 ()&-]{3,100}$/,
      says: "3 to 100 letters, digits, blanks, brackets, & and hyphens"
    }
  },
  appId: { type: "text", pattern: { expression: /^.{12}$/, says: "12 characters" } },
  gatewayId: text,
  description: text,
  dataset: text,
  environments: { type: "objects", fields: environmentFields }
};
var issuerFields = {
  name,
  gatewayId: text,
  description: text,
  flow: { type: "text", choices: ["client-credentials"] },
  mode: { type: "text", choices: ["auto"] },
  authPlugin: text,
  clientAuthenticator: { type: "text", choices: ["client-secret", "client-jwt", "client-jwt-jwks-url"] },
  instruction: text,
  environmentDetails: {
    type: "objects",
    fields: {
      environment: { type: "text", choices: environmentNames },
      exists: flag,
      issuerUrl: text,
      clientRegistration: { type: "text", choices: ["anonymous", "managed", "iat"] },
      clientId: text,
      clientSecret: text,
      initialAccessToken: text
    }
  },
  resourceType: text,
  resourceAccessScope: text,
  isShared: flag,
  apiKeyName: text,
  availableScopes: texts,
  resourceScopes: texts,
  clientRoles: texts,
  clientMappers: texts,
  inheritFrom: text,
  owner: text
};

// src/aps/validate/manifests.ts
function validateManifests(manifests, gateway, settings) {
  const into = collector();
  for (const manifest of manifests.all) {
    if (!manifest.hasKind)
      into.refuse(
        "input",
        "This config template is not supported",
        placeOf(manifest),
        "gwa apply takes documents with a kind alone: add kind: CredentialIssuer."
      );
    if (manifest.kind === "DraftDataset") validateDataset(manifest, into);
    else if (manifest.kind === "Product") validateProduct(manifest, into);
    else if (manifest.kind === "CredentialIssuer") validateIssuer(manifest, into);
    else if (manifest.kind === "Environment") validateLoneEnvironment(manifest, into);
  }
  refuseEqual(manifests.datasets, "dataset", into);
  refuseEqual(manifests.products, "product", into);
  refuseEqual(manifests.issuers, "issuer", into);
  validateActivation(manifests, gateway, settings, into);
  return { findings: sorted(into.findings), unchecked: into.unchecked };
}
function validateDataset(dataset, into) {
  validateFields(dataset, [], dataset.data, datasetFields, into);
  const date = own(dataset.data, "record_publish_date");
  if (typeof date === "string" && !hasPlaceholder(date) && !/^\d{4}-\d{2}-\d{2}$/.test(date))
    into.accept(
      "manifest",
      `record_publish_date is no day: ${truncate(date, 40)}`,
      placeOf(dataset, "record_publish_date"),
      "Write a day such as 2026-01-31."
    );
  if (typeof date === "string" && /^\d/.test(dataset.written("record_publish_date")))
    into.accept(
      "manifest",
      "record_publish_date is not quoted",
      placeOf(dataset, "record_publish_date"),
      `gwa reads it as a time, not as a day: write '${truncate(date, 20)}' with quotes.`
    );
}
function validateLoneEnvironment(environment, into) {
  into.refuse(
    "manifest",
    "The kind Environment cannot be applied",
    placeOf(environment),
    "The portal has no such call: nest the environment in its Product, under environments."
  );
  validateFields(environment, [], environment.data, { ...environmentFields, product: { type: "text" } }, into);
}
function validateIssuer(issuer, into) {
  validateFields(issuer, [], issuer.data, issuerFields, into);
  const details = own(issuer.data, "environmentDetails");
  if (!Array.isArray(details)) return;
  for (const [index, one] of details.entries()) {
    for (const key of ["clientSecret", "initialAccessToken"]) {
      const secret = own(one, key);
      if (typeof secret === "string" && secret !== "" && !hasPlaceholder(secret))
        into.accept(
          "manifest",
          `${key} stands in the file`,
          placeOf(issuer, "environmentDetails", index, key),
          "A secret in a repository is known to everybody who reads it: fill it in by a template, and change it."
        );
    }
  }
}
function validateProduct(product, into) {
  validateFields(product, [], product.data, productFields, into);
  const environments = own(product.data, "environments");
  if (environments === void 0 || Array.isArray(environments) && environments.length === 0) {
    into.accept(
      "manifest",
      "The product has no environments",
      placeOf(product, "environments"),
      "On an update the portal deletes all environments that are not listed: list every one that shall stay."
    );
    return;
  }
  if (!Array.isArray(environments)) return;
  const seen = /* @__PURE__ */ new Map();
  for (const [index, environment] of environments.entries()) {
    const name2 = own(environment, "name");
    if (typeof name2 !== "string") continue;
    const first = seen.get(name2);
    if (first !== void 0 && !hasPlaceholder(name2))
      into.refuse(
        "manifest",
        `The environment ${name2} stands twice`,
        placeOf(product, "environments", index, "name"),
        `It stands already in line ${product.line("environments", first, "name")}: a product has each environment once.`
      );
    seen.set(name2, first ?? index);
  }
}
function validateFields(part, path, data, fields, into) {
  for (const [key, value] of Object.entries(data)) {
    if (path.length === 0 && key === "kind") continue;
    const place2 = placeOf(part, ...path, key);
    const field = Object.hasOwn(fields, key) ? fields[key] : void 0;
    if (field) validateField(part, [...path, key], value, field, into);
    else if (!hasPlaceholder(key))
      into.refuse(
        "manifest",
        `"${truncate(key, 60)}" is an excess property and therefore is not allowed`,
        place2,
        `Take it out${didYouMean(key, Object.keys(fields))}; the fields here are ${Object.keys(fields).join(", ")}.`
      );
  }
  for (const [key, field] of Object.entries(fields)) {
    const value = own(data, key);
    if (field.isRequired && (value === void 0 || value === null || value === ""))
      into.refuse("manifest", `'${key}' is required`, placeOf(part, ...path), `Add ${key}.`);
  }
}
function validateField(part, path, value, field, into) {
  const key = toText(path.filter((one) => typeof one === "string").at(-1));
  const place2 = placeOf(part, ...path);
  const refuse = (message, remedy) => into.refuse("manifest", `${key}: ${message}`, place2, remedy);
  if (value === null) return;
  if (typeof value === "string" && hasPlaceholder(value)) {
    if (field.choices || field.pattern || field.type !== "text")
      into.skip(place2, `Whether ${key} is valid is known when the template is rendered.`);
    return;
  }
  switch (field.type) {
    case "flag":
      if (typeof value !== "boolean") refuse("invalid boolean value", `${key} is true or false, without quotes.`);
      return;
    case "texts":
      if (!Array.isArray(value)) refuse("invalid array", `${key} is a list of texts.`);
      else if (!value.every((item) => typeof item === "string"))
        refuse("invalid string value", `${key} is a list of texts.`);
      return;
    case "objects":
      validateObjects(part, path, value, field, refuse, into);
      return;
    default:
      validateText(value, field, key, refuse);
  }
}
function validateObjects(part, path, value, field, refuse, into) {
  if (!Array.isArray(value)) {
    refuse("invalid array", "It is a list of mappings.");
    return;
  }
  for (const [index, item] of value.entries()) {
    if (isObject(item)) validateFields(part, [...path, index], item, field.fields ?? {}, into);
    else refuse("invalid object", "It is a list of mappings.");
  }
}
function validateText(value, field, key, refuse) {
  if (typeof value !== "string") {
    refuse("invalid string value", `${key} is text${typeof value === "number" ? ": put it in quotes" : ""}.`);
  } else if (field.choices && !field.choices.includes(value)) {
    const choices = field.choices.map((one) => `'${one}'`).join(",");
    refuse(
      `should be one of the following; [${choices}]`,
      `"${truncate(value, 60)}" is none${didYouMean(value, field.choices)}.`
    );
  } else if (field.pattern && !field.pattern.expression.test(value)) {
    refuse(`Not match in '${field.pattern.expression.source}'`, `${key} is ${field.pattern.says}.`);
  }
}
function refuseEqual(list, noun, into) {
  const first = /* @__PURE__ */ new Map();
  for (const manifest of list) {
    if (manifest.name === void 0 || hasPlaceholder(manifest.name)) continue;
    const before = first.get(manifest.name);
    if (before && before.file === manifest.file)
      into.accept(
        "manifest",
        `The ${noun} ${manifest.name} stands twice`,
        placeOf(manifest, "name"),
        `It stands already in line ${before.line("name")}, and this one replaces it.`
      );
    first.set(manifest.name, before ?? manifest);
  }
}

export {
  validateKong,
  sorted,
  defaultDomains,
  platformDomains,
  isUnder,
  validateRequest,
  servicesOf,
  environmentNames,
  validateManifests
};
