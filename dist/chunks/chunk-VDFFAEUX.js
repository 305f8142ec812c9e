import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  entityAt,
  texts
} from "./chunk-MSKR4L62.js";
import {
  truncate
} from "./chunk-WE7R6N2O.js";
import {
  parseDocuments
} from "./chunk-PIMGXGWV.js";
import {
  UserError
} from "./chunk-2DNSTSAZ.js";
import {
  isObject,
  own,
  toText
} from "./chunk-2LKYFRJO.js";

// src/kong/plugin-names.ts
var apsPluginNames = /* @__PURE__ */ new Set([
  "acl",
  "acme",
  "aws-lambda",
  "azure-functions",
  "basic-auth",
  "bcgov-gwa-endpoint",
  "bot-detection",
  "correlation-id",
  "cors",
  "datadog",
  "file-log",
  "grpc-gateway",
  "grpc-web",
  "gwa-ip-anonymity",
  "hmac-auth",
  "http-log",
  "ip-restriction",
  "jwt",
  "jwt-keycloak",
  "key-auth",
  "kong-spec-expose",
  "kong-upstream-jwt",
  "ldap-auth",
  "loggly",
  "oauth2",
  "oidc",
  "oidc-consumer",
  "post-function",
  "post-function_200",
  "pre-function",
  "prometheus",
  "proxy-cache",
  "rate-limiting",
  "rate-limiting_902",
  "referer",
  "request-size-limiting",
  "request-termination",
  "request-transformer",
  "response-ratelimiting",
  "response-transformer",
  "session",
  "statsd",
  "syslog",
  "tcp-log",
  "udp-log",
  "waiting-queue",
  "zipkin"
]);
var enterprisePluginNames = /* @__PURE__ */ new Set([
  "ai-rate-limiting-advanced",
  "ai-semantic-cache",
  "ai-semantic-prompt-guard",
  "app-dynamics",
  "application-registration",
  "canary",
  "confluent",
  "datakit",
  "degraphql",
  "exit-transformer",
  "forward-proxy",
  "graphql-proxy-cache-advanced",
  "graphql-rate-limiting-advanced",
  "header-cert-auth",
  "injection-protection",
  "jq",
  "json-threat-protection",
  "jwe-decrypt",
  "jwt-signer",
  "kafka-consume",
  "kafka-log",
  "kafka-upstream",
  "key-auth-enc",
  "konnect-application-auth",
  "ldap-auth-advanced",
  "mocking",
  "mtls-auth",
  "oas-validation",
  "oauth2-introspection",
  "opa",
  "openid-connect",
  "proxy-cache-advanced",
  "rate-limiting-advanced",
  "request-callout",
  "request-transformer-advanced",
  "request-validator",
  "response-transformer-advanced",
  "route-by-header",
  "route-transformer-advanced",
  "saml",
  "service-protection",
  "statsd-advanced",
  "tls-handshake-modifier",
  "tls-metadata-headers",
  "upstream-oauth",
  "upstream-timeout",
  "vault-auth",
  "websocket-size-limit",
  "websocket-validator",
  "xml-threat-protection"
]);
var openSourcePluginNames = [
  "ai-prompt-decorator",
  "ai-prompt-guard",
  "ai-prompt-template",
  "ai-proxy",
  "ai-request-transformer",
  "ai-response-transformer",
  "opentelemetry",
  "redirect",
  "standard-webhooks"
];
var pluginNames = /* @__PURE__ */ new Set([
  ...apsPluginNames,
  ...enterprisePluginNames,
  ...openSourcePluginNames
]);

// src/kong/template.ts
var placeholders = /\$?\{\{[^{}\r\n]*\}\}|\$\{[A-Za-z_][A-Za-z0-9_.-]*(?:[:?=+][^{}\r\n]*)?\}|\$[A-Za-z_][A-Za-z0-9_]*/g;
var controlLine = /^[ \t]*(?:(?:\{\{[^\r\n]*\}\}|\{%[^\r\n]*%\})[ \t]*)+$/gm;
var shade = 57344;
var shaded = /[\uE000-\uE07F]/;
var allShaded = /[\uE000-\uE07F]/g;
function mayHold(text) {
  return text.includes("$") || text.includes("{{");
}
function isPlaceholder(match) {
  return /^\$[A-Za-z_]/.test(match) ? match === match.toUpperCase() : true;
}
function nameIn(match) {
  const inner = match.replace(/^\$?\{\{-?|-?\}\}$|^\$\{?|\}$/g, "").trim();
  const isQuoted = /\|\s*quote$/.test(inner);
  const bare = inner.replace(/\s*\|\s*quote$/, "").replace(/^env\s+["'](\w+)["']$/, "$1").replace(/[:?=+].*$/, "").replace(/^\./, "");
  return { name: /^[A-Za-z_][A-Za-z0-9_.-]*$/.test(bare) ? bare : void 0, isQuoted };
}
function hasPlaceholder(text) {
  return mayHold(text) && (text.match(placeholders) ?? []).some(isPlaceholder);
}
function fill(text, variables) {
  if (variables.size === 0) return text;
  return text.replace(placeholders, (match) => {
    const { name, isQuoted } = nameIn(match);
    const value = name === void 0 ? void 0 : variables.get(name);
    if (value === void 0) return match;
    return isQuoted ? JSON.stringify(value) : value;
  });
}
function shadePlaceholders(text) {
  if (shaded.test(text)) return void 0;
  let isConditional = false;
  const straight = text.replace(controlLine, (line) => {
    isConditional = true;
    return " ".repeat(line.length);
  });
  const names = /* @__PURE__ */ new Set();
  const dark = straight.replace(placeholders, (match) => {
    if (!isPlaceholder(match)) return match;
    names.add(nameIn(match).name ?? match);
    return shadeText(match);
  });
  if (names.size === 0 && !isConditional) return void 0;
  return { text: dark, unfilled: { names: [...names].sort(), isConditional } };
}
function shadeValue(text) {
  if (!mayHold(text)) return text;
  return text.replace(placeholders, (match) => isPlaceholder(match) ? shadeText(match) : match);
}
function shadeText(text) {
  return text.replace(/[\0-\x7F]/g, (char) => String.fromCharCode(shade + char.charCodeAt(0)));
}
function unshade(value) {
  if (typeof value === "string") return unshadeText(value);
  if (Array.isArray(value)) return value.map(unshade);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [unshadeText(key), unshade(child)]));
}
function unshadeText(text) {
  return text.replace(allShaded, (char) => String.fromCharCode(char.charCodeAt(0) - shade));
}
function isShaded(text) {
  return shaded.test(text);
}
function betweenPlaceholders(text) {
  if (!mayHold(text)) return [text];
  const parts = [];
  let from = 0;
  for (const match of text.matchAll(placeholders)) {
    if (!isPlaceholder(match[0])) continue;
    parts.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  return [...parts, text.slice(from)];
}
function lowerCase(text) {
  return mayHold(text) ? unshadeText(shadeValue(text).toLowerCase()) : text.toLowerCase();
}

// src/kong/stream.ts
function whereOf(part, ...below2) {
  return `${part.file}:${part.line(...below2)}`;
}
function partAt(stream, document, path, data) {
  return {
    file: stream.file,
    path,
    data,
    line: (...below2) => document.line([...path, ...below2]),
    written: (...below2) => document.written([...path, ...below2])
  };
}
var known = /* @__PURE__ */ new WeakMap();
function readStream(source, variables) {
  const before = known.get(source);
  if (before?.variables === variables) return before.stream;
  const stream = read(source, variables);
  known.set(source, { variables, stream });
  return stream;
}
function read({ file, text }, variables) {
  const filled = fill(text, variables);
  const shaded2 = shadePlaceholders(filled);
  const unfilled = shaded2?.unfilled;
  let documents;
  try {
    documents = parseDocuments(shaded2?.text ?? filled, file);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { line = 1, column = 1 } = error.place;
    const message = unfilled ? `${untilRendered(unfilled)} ${error.message}` : error.message;
    return { file, documents: [], unfilled, problems: [{ file, line, column, message }] };
  }
  let split;
  const lines = () => split ??= filled.split(/\r\n|\n|\r/);
  const problems = unfilled?.isConditional ? [] : documents.flatMap(duplicates);
  return {
    file,
    unfilled,
    problems,
    documents: documents.map((document, index) => ({
      index,
      data: shaded2 ? unshade(document.data) : document.data,
      line: (path) => document.locate(shaded2 ? path.map(shadeKey) : path).start.line,
      written: (path) => {
        const { start, end } = document.locate(shaded2 ? path.map(shadeKey) : path, "value");
        const line = lines().at(start.line - 1) ?? "";
        return line.slice(start.column - 1, end.line === start.line ? end.column - 1 : void 0);
      }
    }))
  };
}
function shadeKey(key) {
  return typeof key === "string" ? shadeValue(key) : key;
}
function duplicates({ file, duplicateKeys }) {
  return duplicateKeys.map(({ key, range, firstLine }) => ({
    file,
    ...range.start,
    message: `The key "${truncate(toText(unshade(key)), 60)}" stands twice; it is already in line ${firstLine}.`
  }));
}
function untilRendered({ names, isConditional }) {
  if (names.length > 0)
    return `This template cannot be read until it is rendered (ready.variables gives ${listed(names)}).`;
  return isConditional ? "This template cannot be read until it is rendered." : "";
}
function listed(names) {
  const shown = names.slice(0, 5).map((name) => truncate(name, 40));
  return names.length > 5 ? `${shown.join(", ")} and ${names.length - 5} more` : shown.join(", ");
}
function objectsIn(list) {
  if (!Array.isArray(list)) return [];
  return list.flatMap(
    (item, index) => isObject(item) ? [[index, item]] : []
  );
}

// src/kong/recognise.ts
var entityKeys = [
  "services",
  "routes",
  "plugins",
  "upstreams",
  "targets",
  "consumers",
  "consumer_groups",
  "consumer_group_plugins",
  "consumer_group_consumers",
  "certificates",
  "snis",
  "ca_certificates",
  "vaults",
  "keys",
  "key_sets",
  "filter_chains",
  "partials",
  "licenses",
  "rbac_roles",
  "rbac_endpoint_permissions",
  "service_packages",
  "degraphql_routes",
  "acls",
  "basicauth_credentials",
  "hmacauth_credentials",
  "jwt_secrets",
  "keyauth_credentials",
  "keyauth_enc_credentials",
  "mtls_auth_credentials",
  "oauth2_credentials"
];
var metadataKeys = [
  "_format_version",
  "_info",
  "_workspace",
  "_konnect",
  "_comment",
  "_ignore",
  "_transform",
  "_plugin_configs"
];
var rootKeys = /* @__PURE__ */ new Set([...entityKeys, ...metadataKeys]);
var manifestKinds = ["GatewayService", "DraftDataset", "Product", "Environment", "CredentialIssuer"];
function recognise(data) {
  if (Array.isArray(data)) return recogniseList(data);
  if (!isObject(data)) return void 0;
  if (isManifest(data)) return "manifest";
  if (!isConfig(data)) return void 0;
  return Object.keys(data).every((key) => key === "plugins") ? "plugins" : "config";
}
function isManifest(data) {
  const kind = own(data, "kind");
  if (typeof kind === "string")
    return own(data, "apiVersion") === void 0 && manifestKinds.includes(kind);
  return own(data, "environmentDetails") !== void 0 && own(data, "clientAuthenticator") !== void 0;
}
function isConfig(data) {
  const version = own(data, "_format_version");
  if (typeof version === "string" || typeof version === "number") return true;
  if (own(data, "kind") !== void 0 || own(data, "openapi") !== void 0 || own(data, "swagger") !== void 0)
    return false;
  const services = own(data, "services");
  if (Array.isArray(services) && services.length > 0) return services.every(isObject) && services.some(isService);
  const keys = Object.keys(data);
  if (keys.length === 0 || !keys.every((key) => rootKeys.has(key))) return false;
  const lists = entityKeys.flatMap(
    (key) => Array.isArray(own(data, key)) ? [[key, own(data, key)]] : []
  );
  return lists.length > 0 && lists.every(([key, list]) => list.length === 0 || list.some((item) => isEntity(key, item)));
}
function isEntity(key, item) {
  if (key === "services") return isService(item);
  if (key === "routes") return isRoute(item);
  if (key === "plugins") return isPlugin(item);
  if (key === "upstreams") return isObject(item) && typeof own(item, "name") === "string";
  if (key === "certificates") return isObject(item) && own(item, "cert") !== void 0;
  return isObject(item);
}
function recogniseList(list) {
  if (list.length === 0) return void 0;
  const isRoutes = list.every(
    (item) => isRoute(item) && own(item, "name") !== void 0 && own(item, "url") === void 0
  );
  if (isRoutes) return "routes";
  if (list.some(isService) && list.every(isObject)) return "services";
  return list.every(isPlugin) ? "plugins" : void 0;
}
function isService(item) {
  if (!isObject(item) || own(item, "name") === void 0 && own(item, "id") === void 0) return false;
  const routes = own(item, "routes");
  const plugins = own(item, "plugins");
  return typeof own(item, "url") === "string" || typeof own(item, "host") === "string" || Array.isArray(routes) && routes.length > 0 && routes.every(isRoute) || Array.isArray(plugins) && plugins.length > 0 && plugins.every(isPlugin);
}
function isRoute(item) {
  return isObject(item) && (["paths", "hosts", "methods", "snis", "protocols"].some((key) => Array.isArray(own(item, key))) || isObject(own(item, "headers")) || typeof own(item, "expression") === "string");
}
function isPlugin(item) {
  const name = own(item, "name");
  return typeof name === "string" && pluginNames.has(name);
}

// src/aps/manifests.ts
function readManifests(sources, variables) {
  const all = [];
  const others = [];
  const problems = [];
  for (const source of sources) {
    const stream = readStream(source, variables);
    const found = manifestsOf(stream);
    if (found.manifests.length === 0) continue;
    all.push(...found.manifests);
    others.push(...found.others);
    problems.push(...stream.problems);
  }
  return { ...groupManifests(all), others, problems };
}
function groupManifests(all) {
  const of = (kind) => all.filter((manifest) => manifest.kind === kind);
  const products = of("Product");
  return {
    files: [...new Set(all.map(({ file }) => file))],
    datasets: of("DraftDataset"),
    products,
    environments: [...products.flatMap(environmentsOf), ...of("Environment").map(alone)],
    issuers: of("CredentialIssuer"),
    services: of("GatewayService"),
    all
  };
}
function manifestsOf(stream) {
  const manifests = [];
  const others = [];
  for (const document of stream.documents) {
    const { data } = document;
    const what = recognise(data);
    const kind = own(data, "kind");
    if (what !== "manifest" || !isObject(data)) {
      others.push({
        file: stream.file,
        line: document.line([]),
        kind: typeof kind === "string" ? kind : void 0,
        isConfig: what !== void 0
      });
      continue;
    }
    const known2 = manifestKinds.find((one) => one === kind);
    manifests.push({
      ...partAt(stream, document, [], data),
      kind: known2 ?? "CredentialIssuer",
      hasKind: known2 !== void 0,
      name: textAt(data, "name"),
      index: document.index,
      unfilled: stream.unfilled
    });
  }
  return { manifests, others };
}
function environmentsOf(product) {
  return objectsIn(own(product.data, "environments")).map(([index, data]) => ({
    ...below(product, ["environments", index], data),
    product,
    name: textAt(data, "name")
  }));
}
function alone(manifest) {
  return { ...below(manifest, [], manifest.data), product: void 0, name: manifest.name };
}
function below(part, path, data) {
  return {
    file: part.file,
    path: [...part.path, ...path],
    data,
    line: (...more) => part.line(...path, ...more),
    written: (...more) => part.written(...path, ...more)
  };
}
function textAt(data, key) {
  const value = own(data, key);
  return typeof value === "string" ? value : void 0;
}

// src/kong/link.ts
function link(collected) {
  const unresolved = [];
  const services = /* @__PURE__ */ new Map();
  const routes = /* @__PURE__ */ new Map();
  for (const found of collected.services) {
    services.set(found, { ...found.entity, data: found.entity.data, routes: [], plugins: [] });
  }
  const findService = byName(collected.services);
  const findRoute = byName(collected.routes);
  const parent = (found, key, find) => {
    if (found[key]) return found[key];
    const name = reference(found.entity, key);
    if (name === void 0) return void 0;
    const target = find(name, found.entity.file);
    if (!target) unresolved.push({ part: found.entity, key, name });
    return target;
  };
  for (const found of collected.routes) {
    const owner = parent(found, "service", findService);
    const service = owner && services.get(owner);
    const route = { ...found.entity, data: found.entity.data, service, plugins: [] };
    routes.set(found, route);
    service?.routes.push(route);
  }
  const plugins = collected.plugins.map((found) => {
    const ofRoute = parent(found, "route", findRoute);
    const ofService = parent(found, "service", findService);
    const route = ofRoute && routes.get(ofRoute);
    const service = ofService && services.get(ofService);
    const { data: written } = found.entity;
    const data = { ...written, name: typeof written.name === "string" ? written.name : "" };
    const has = (key) => own(data, key) !== void 0 && own(data, key) !== null;
    const isForSome = has("consumer") || has("consumer_group");
    const isBound = has("service") || has("route");
    const plugin = {
      ...found.entity,
      data,
      config: configOf(found.entity),
      service,
      route,
      isForSome,
      isGlobal: !service && !route && !isForSome && !isBound && found.entity.document.kind !== "plugins"
    };
    if (route) route.plugins.push(plugin);
    else if (reference(found.entity, "route") === void 0) service?.plugins.push(plugin);
    return plugin;
  });
  return {
    services: [...services.values()],
    routes: [...routes.values()],
    plugins,
    upstreams: collected.upstreams.map(({ entity }) => upstreamOf(entity)),
    certificates: collected.certificates.map(({ entity }) => entity),
    caCertificates: collected.caCertificates.map(({ entity }) => entity),
    unresolved
  };
}
function reference(entity, key) {
  const value = own(entity.data, key);
  const name = isObject(value) ? own(value, "name") ?? own(value, "id") : value;
  return typeof name === "string" && name !== "" ? name : void 0;
}
function byName(all) {
  const known2 = /* @__PURE__ */ new Map();
  for (const found of all) {
    for (const name of /* @__PURE__ */ new Set([own(found.entity.data, "name"), own(found.entity.data, "id")])) {
      if (typeof name !== "string") continue;
      const list = known2.get(name);
      if (list) list.push(found);
      else known2.set(name, [found]);
    }
  }
  return (name, file) => {
    const named = known2.get(name) ?? [];
    return named.find((found) => found.entity.file === file) ?? (named.length === 1 ? named[0] : void 0);
  };
}
function configOf({ data, document }) {
  const alias = own(data, "_config");
  const snippet = typeof alias === "string" ? own(own(document.root.data, "_plugin_configs"), alias) : void 0;
  const config = own(data, "config");
  return { ...isObject(snippet) ? snippet : {}, ...isObject(config) ? config : {} };
}
function upstreamOf(entity) {
  const targets = objectsIn(own(entity.data, "targets")).map(
    ([index, data]) => entityAt(entity.document, [...entity.path, "targets", index], data, "target")
  );
  return { ...entity, data: entity.data, targets };
}

// src/kong/read.ts
function readGatewayFiles(sources, variables) {
  return gatewayFilesOf(sources.map((source) => readStream(source, variables)));
}
function gatewayFilesOf(all) {
  const documents = [];
  const problems = [];
  const collected = {
    services: [],
    routes: [],
    plugins: [],
    upstreams: [],
    certificates: [],
    caCertificates: []
  };
  const streams = [];
  for (const stream of all) {
    let isGateway = stream.problems.length > 0 && stream.documents.length === 0;
    for (const document of stream.documents) {
      const found = gatewayDocument(stream, document);
      if (!found) continue;
      isGateway = true;
      documents.push(found);
      collect(found, collected);
    }
    if (!isGateway) continue;
    problems.push(...stream.problems);
    if (stream.documents.length > 0) streams.push(stream);
  }
  return { files: streams.map(({ file }) => file), documents, streams, problems, ...link(collected) };
}
function gatewayDocument(stream, document) {
  const kind = recognise(document.data);
  if (kind === void 0) return void 0;
  if (kind === "manifest" && own(document.data, "kind") !== "GatewayService") return void 0;
  const isList = Array.isArray(document.data);
  const data = isList ? { [kind]: document.data } : document.data;
  const place = (path) => isList && path[0] === kind ? path.slice(1) : path;
  const tags = own(own(data, "_info"), "select_tags");
  return {
    file: stream.file,
    kind,
    root: {
      file: stream.file,
      path: [],
      data,
      line: (...path) => document.line(place(path)),
      written: (...path) => document.written(place(path))
    },
    unfilled: stream.unfilled,
    selectTags: texts(tags)
  };
}
function collect(document, into) {
  const { data } = document.root;
  if (document.kind === "manifest") {
    collectService(entityAt(document, [], data, "service"), document, into);
    return;
  }
  each(document, [], data, "services", "service", (entity) => collectService(entity, document, into));
  each(document, [], data, "routes", "route", (entity) => collectRoute({ entity }, document, into));
  each(document, [], data, "plugins", "plugin", (entity) => into.plugins.push({ entity }));
  each(document, [], data, "upstreams", "upstream", (entity) => into.upstreams.push({ entity }));
  each(document, [], data, "certificates", "certificate", (entity) => into.certificates.push({ entity }));
  each(document, [], data, "ca_certificates", "ca_certificate", (entity) => into.caCertificates.push({ entity }));
  for (const key of ["consumers", "consumer_groups"]) {
    each(document, [], data, key, "consumer", (consumer) => {
      each(
        document,
        consumer.path,
        consumer.data,
        "plugins",
        "plugin",
        (entity) => into.plugins.push({ entity: { ...entity, data: { ...entity.data, consumer: consumer.name ?? "" } } })
      );
    });
  }
}
function collectService(entity, document, into) {
  const service = { entity };
  into.services.push(service);
  each(
    document,
    entity.path,
    entity.data,
    "routes",
    "route",
    (route) => collectRoute({ entity: route, service }, document, into)
  );
  each(
    document,
    entity.path,
    entity.data,
    "plugins",
    "plugin",
    (plugin) => into.plugins.push({ entity: plugin, service })
  );
}
function collectRoute(route, document, into) {
  into.routes.push(route);
  each(
    document,
    route.entity.path,
    route.entity.data,
    "plugins",
    "plugin",
    (plugin) => into.plugins.push({ entity: plugin, route })
  );
}
function each(document, path, parent, key, kind, visit) {
  for (const [index, data] of objectsIn(own(parent, key))) visit(entityAt(document, [...path, key, index], data, kind));
}

export {
  apsPluginNames,
  enterprisePluginNames,
  pluginNames,
  manifestKinds,
  recognise,
  hasPlaceholder,
  fill,
  shadeValue,
  unshade,
  isShaded,
  betweenPlaceholders,
  lowerCase,
  whereOf,
  partAt,
  readStream,
  listed,
  objectsIn,
  readManifests,
  groupManifests,
  textAt,
  readGatewayFiles,
  gatewayFilesOf
};
