import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  at,
  byBytes,
  byOwners,
  child,
  followed,
  goData,
  goJson,
  itemsOf,
  keysOf,
  kongName,
  kongObject,
  kongTags,
  pluginId,
  pluginNames,
  pluginsOf,
  problemAt,
  rootOf,
  sorted,
  splitConsumers,
  splitValidator,
  textAt,
  uuidOf,
  validatorName,
  withPlugin
} from "./chunk-DO66N34K.js";
import {
  captureName,
  separatorOf,
  slug
} from "./chunk-JOG5VOEQ.js";
import {
  UserError
} from "./chunk-2DNSTSAZ.js";
import {
  getAt,
  isObject,
  own,
  toText
} from "./chunk-2LKYFRJO.js";

// src/kong/convert/convert.ts
import { randomUUID } from "node:crypto";

// src/kong/convert/circular.ts
function refuseEndlessSchemas(tree) {
  const components = at(tree, rootOf(tree), "components");
  const schemas = components && at(tree, components, "schemas");
  const done = /* @__PURE__ */ new Set();
  for (const name of keysOf(schemas)) {
    const schema = child(schemas, name);
    const loop = endlessLoop(tree, schema, done);
    if (loop) {
      throw problemAt(
        schema,
        `The schema "${name}" demands itself without end (infinite circular reference); --ignore-circular-refs converts it all the same.`
      );
    }
  }
}
function endlessLoop(tree, start, done) {
  const open = /* @__PURE__ */ new Set();
  const stack = [];
  const enter = (place) => {
    open.add(place.value);
    stack.push({ value: place.value, next: demandedBy(place) });
  };
  if (!done.has(start.value)) enter(start);
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const step = top.next.next();
    if (step.done) {
      stack.pop();
      open.delete(top.value);
      done.add(top.value);
      continue;
    }
    const target = tree.target(step.value.value) ?? step.value;
    if (open.has(target.value)) return true;
    if (!done.has(target.value)) enter(target);
  }
  return false;
}
function* demandedBy(schema) {
  if (!isObject(schema.value)) return;
  if (typeof schema.value.$ref === "string") {
    yield schema;
    return;
  }
  const required = own(schema.value, "required");
  const properties = child(schema, "properties");
  if (!Array.isArray(required) || !properties) return;
  for (const name of new Set(required.map(toText))) {
    let property = child(properties, name);
    while (property && isObject(property.value) && isObject(property.value.items)) property = child(property, "items");
    if (property) yield property;
  }
}

// src/kong/convert/routes.ts
var plainPriority = 200;
var templatedPriority = 100;
var maxNameLength = 31;
var maxCombinations = 1e4;
function pathExpression(tree, { template, path, operation }, naming) {
  let expression = template.replace(/[().+?*[$]/g, "\\$&");
  let hasParameters = false;
  for (const [placeholder, name = ""] of [...expression.matchAll(/\{([^}]+)\}/g)]) {
    hasParameters = true;
    const capture = captureName(name, naming);
    if (capture.length > maxNameLength) {
      throw problemAt(
        path,
        `path-parameter name exceeds 32 characters: '${name}' (sanitized to '${capture}'); PCRE takes at most ${maxNameLength}.`
      );
    }
    const mayBeEmpty = parameterMinLength(tree, name, operation, path) === 0;
    expression = expression.replace(placeholder, () => `(?<${capture}>[^#?/]${mayBeEmpty ? "*" : "+"})`);
  }
  return { expression: `${expression}$`, hasParameters };
}
function parameterMinLength(tree, name, operation, path) {
  const parameters = [operation, path].flatMap((place) => itemsOf(tree, child(place, "parameters")));
  const found = parameters.find((parameter) => textAt(child(parameter, "name")) === name);
  const schema = found && child(found, "schema");
  const end = schema && tree.deref(schema.value);
  return typeof end === "object" && end !== null ? end.minLength : void 0;
}
function routesOf(tree, source, owner, options) {
  const { service: _, ...defaults } = structuredClone(source.defaults ?? {});
  const { expression, hasParameters } = pathExpression(tree, source, options);
  const route = {
    ...defaults,
    plugins: [...source.plugins],
    paths: [`~${expression}`],
    ...owner.hasIds && { id: uuidOf(`${owner.name}.route`) },
    name: owner.name,
    methods: [source.method],
    tags: [...owner.tags],
    regex_priority: priorityOf(source, hasParameters),
    strip_path: "strip_path" in defaults ? defaults.strip_path : false
  };
  return [...headerRoutes(tree, source, route, owner, options), route];
}
function priorityOf({ defaults, operation }, hasParameters) {
  if (!defaults || !("regex_priority" in defaults)) return hasParameters ? templatedPriority : plainPriority;
  const given = defaults.regex_priority;
  if (typeof given !== "number")
    throw problemAt(operation, "The regex_priority in x-kong-route-defaults must be a number.");
  return hasParameters ? Math.trunc(given) - 1 : given;
}
function headerRoutes(tree, { operation, path, beforeCopies }, route, owner, options) {
  if (!options.routesByHeader) return [];
  const headers = routingHeaders(tree, operation, path, options.treatsAllHeadersAsRequired);
  if (headers.length === 0) return [];
  const count = headers.reduce((product, { values }) => product * values.length, 1);
  if (count > maxCombinations) {
    throw problemAt(
      operation,
      `The values of the header parameters make ${count} routes; ${maxCombinations} are the most that are made (--skip-route-by-header makes none).`
    );
  }
  beforeCopies(count);
  return combinations(headers).map((combination, index) => {
    const name = `${owner.name}_${index}`;
    const base = `${owner.name}${goJson(combination)}`;
    return {
      ...structuredClone(route),
      headers: combination,
      name,
      ...owner.hasIds && { id: uuidOf(name) },
      plugins: route.plugins.map((plugin) => ({
        ...structuredClone(plugin),
        ...owner.hasIds && { id: pluginId(base, plugin.name) }
      }))
    };
  });
}
function routingHeaders(tree, operation, path, allAreRequired) {
  const headers = /* @__PURE__ */ new Map();
  for (const place of [operation, path]) {
    for (const parameter of itemsOf(tree, child(place, "parameters"))) {
      const header = routingHeader(tree, parameter, allAreRequired);
      if (header && !headers.has(header.name)) headers.set(header.name, header);
    }
  }
  return [...headers.values()];
}
function routingHeader(tree, parameter, allAreRequired) {
  if (textAt(child(parameter, "in")) !== "header") return void 0;
  if (!allAreRequired && child(parameter, "required")?.value !== true) return void 0;
  const schema = at(tree, parameter, "schema");
  const values = itemsOf(tree, schema && child(schema, "enum")).map((value) => textAt(value) ?? "");
  if (values.length === 0) return void 0;
  const distinct = new Map(values.map((value) => [value.toLowerCase(), value]).reverse());
  return { name: textAt(child(parameter, "name")) ?? "", values: [...distinct.values()].reverse() };
}
function combinations(headers) {
  return headers.reduce(
    (rows, { name, values }) => rows.flatMap((row) => values.map((value) => ({ ...row, [name]: [value] }))),
    [{}]
  );
}

// src/kong/convert/security.ts
var extension = "x-kong-security-openid-connect";
function oidcPlugin(tree, place, inherited) {
  const security = child(place, "security");
  const requirements = itemsOf(tree, security);
  if (requirements.length === 0) return inherited;
  if (requirements.length > 1) throw problemAt(security, "only a single security-requirement is supported.");
  const requirement = requirements[0];
  const names = keysOf(requirement);
  const name = names[0];
  if (name === void 0) return inherited;
  if (names.length > 1)
    throw problemAt(requirement, "within a security-requirement only a single security-scheme is supported.");
  const root = rootOf(tree);
  const components = at(tree, root, "components");
  const schemes = components && at(tree, components, "securitySchemes");
  const scheme = schemes && at(tree, schemes, name);
  if (!scheme) throw problemAt(requirement, `no security-schemes with name '${name}' found in components.`);
  const type = (textAt(child(scheme, "type")) ?? "").toLowerCase().replace(/[_-]/g, "");
  if (type !== "openidconnect") {
    throw problemAt(
      requirement,
      `only security-schemes of type 'openIdConnect' are supported; '${name}' is another (without --oidc, security is left alone).`
    );
  }
  return pluginOf(scheme, root, scopesOf(requirement.value, name));
}
function scopesOf(requirement, name) {
  const scopes = own(requirement, name);
  return Array.isArray(scopes) ? scopes.map(toText) : [];
}
function pluginOf(scheme, root, scopes) {
  const settings = kongObject(scheme, extension, root) ?? {};
  const config = settings.config ?? {};
  if (!isObject(config)) throw problemAt(child(scheme, extension), `The config in ${extension} must be an object.`);
  const own2 = config.scopes_required ?? [];
  if (!Array.isArray(own2))
    throw problemAt(child(scheme, extension), `The scopes_required in ${extension} must be a list.`);
  const all = /* @__PURE__ */ new Set([...own2.filter((scope) => typeof scope === "string"), ...scopes]);
  const url = textAt(child(scheme, "openIdConnectUrl"));
  return {
    ...settings,
    name: "openid-connect",
    config: {
      ...config,
      scopes_required: [...all].sort(byBytes),
      // The extension says what Kong does, the scheme what the service behind it does: the first counts.
      ...url && (config.issuer === void 0 || config.issuer === null) && { issuer: url }
    }
  };
}

// src/kong/convert/server-url.ts
function parseServerUrl(text) {
  if (text === "") return "it is empty";
  if (/[\0-\x1f\x7f]/.test(text)) return "it holds a control character";
  const [, written2 = "", rest = ""] = /^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(.*)$/s.exec(text);
  if (rest.startsWith(":")) return "it has no scheme before the colon";
  const scheme = written2.toLowerCase();
  const beforeQuery = rest.replace(/\?.*$/s, "");
  if (!beforeQuery.startsWith("/")) {
    return scheme === "" ? "it is neither a URL nor a path from the root" : { scheme, host: "", path: "" };
  }
  let host = "";
  let path = beforeQuery;
  if (scheme !== "" && beforeQuery.startsWith("//")) {
    const end = beforeQuery.indexOf("/", 2);
    const authority = beforeQuery.slice(2, end === -1 ? void 0 : end);
    path = end === -1 ? "" : beforeQuery.slice(end);
    host = authority.slice(authority.lastIndexOf("@") + 1);
    const problem = hostProblem(host);
    if (problem) return problem;
  }
  try {
    return { scheme, host, path: decodeURIComponent(path) };
  } catch {
    return "its path is not encoded correctly";
  }
}
function hostProblem(host) {
  const port = host.startsWith("[") ? host.slice(host.lastIndexOf("]") + 1) : /:[^:]*$/.exec(host)?.[0] ?? "";
  if (host.startsWith("[") && !host.includes("]")) return "its host lacks the closing bracket";
  if (!/^(?::[0-9]*)?$/.test(port)) return `"${port}" is no port`;
  const strange = /[^\w.~!$&'()*+,;=:[\]<>"%\u0080-\u{10ffff}-]/u.exec(host)?.[0];
  return strange === void 0 ? void 0 : `"${strange}" cannot stand in a host`;
}
function portOf({ host }) {
  return /^(?:\[.*\]|[^\]]*):([0-9]*)$/s.exec(host)?.[1] ?? "";
}
function hostnameOf({ host }) {
  return host.replace(/:[0-9]*$/, "").replace(/^\[(.*)\]$/, "$1");
}

// src/kong/convert/services.ts
function serversOf(tree, place) {
  return itemsOf(tree, child(place, "servers"));
}
function makeService(tree, name, source, { tags, hasIds }) {
  const { serviceDefaults, upstreamDefaults, place } = source;
  const defaults = structuredClone(serviceDefaults ?? {});
  const { protocol } = defaults;
  if (protocol !== void 0 && protocol !== null && typeof protocol !== "string")
    throw problemAt(place, "The protocol in x-kong-service-defaults must be a text.");
  const urls = serverUrls(tree, source.servers, protocol ?? "https");
  const first2 = urls[0];
  const service = {
    ...defaults,
    ...hasIds && { id: uuidOf(`${name}.service`) },
    name,
    tags: [...tags],
    plugins: [],
    routes: []
  };
  service.protocol ??= first2.scheme;
  service.path ??= first2.path;
  service.port ??= portNumber(first2, service.protocol, source);
  let upstream;
  if (service.host === void 0 || service.host === null) {
    if (urls.length > 1 || upstreamDefaults) {
      upstream = makeUpstream(tree, name, source, tags, hasIds);
      service.host = upstream.name;
    } else service.host = hostnameOf(first2);
  }
  return { service, upstream };
}
function portNumber(url, protocol, { servers, place }) {
  const written2 = portOf(url);
  if (written2 === "") return protocol === "http" ? 80 : 443;
  if (Number(written2) > 65535) throw problemAt(servers[0] ?? place, `The port ${written2} is larger than 65535.`);
  return Number(written2);
}
function makeUpstream(tree, serviceName, { servers, upstreamDefaults, place }, tags, hasIds) {
  const name = `${serviceName}.upstream`;
  const upstream = {
    ...structuredClone(upstreamDefaults ?? {}),
    ...hasIds && { id: uuidOf(name) },
    name,
    tags: [...tags]
  };
  const given = upstream.targets;
  if (given === void 0 || given === null) {
    upstream.targets = serverUrls(tree, servers, "https").map(({ host }) => ({ target: host, tags: [...tags] }));
    return upstream;
  }
  if (!Array.isArray(given) || !given.every(isObject))
    throw problemAt(place, "The targets in x-kong-upstream-defaults must be a list of objects.");
  upstream.targets = given.map((target) => ({ ...target, tags: [...tags] }));
  return upstream;
}
function serverUrls(tree, servers, defaultScheme) {
  const urls = servers.length === 0 ? [{ scheme: "", host: "", path: "/" }] : servers.map((server) => urlOf(tree, server));
  return urls.map((url) => completed(url, defaultScheme));
}
function urlOf(tree, server) {
  const written2 = child(server, "url");
  let text = textAt(written2) ?? "";
  const variables = at(tree, server, "variables");
  for (const name of keysOf(variables)) {
    const value = textAt(child(at(tree, variables, name), "default")) ?? "";
    text = text.replaceAll(`{${name}}`, () => value);
  }
  const url = parseServerUrl(text);
  if (typeof url === "string") throw problemAt(written2 ?? server, `The server URL "${text}" cannot be used: ${url}.`);
  return { ...url, path: url.path || "/" };
}
var schemePorts = { http: "80", https: "443" };
function completed(url, defaultScheme) {
  const host = url.host || "localhost";
  const given = portOf({ ...url, host });
  const byPort = given === "80" ? "http" : given === "443" ? "https" : defaultScheme;
  const scheme = url.scheme || byPort;
  const port = given === "" ? schemePorts[scheme] : void 0;
  return { scheme, host: port === void 0 ? host : `${host}:${port}`, path: url.path };
}
function sourceKey(tree, { servers, serviceDefaults, upstreamDefaults }) {
  return goJson([serverUrls(tree, servers, "https"), serviceDefaults ?? null, upstreamDefaults ?? null]);
}

// src/kong/convert/schema-text.ts
var keywords = new Map(
  Object.entries({
    value: "$schema $id $anchor $comment $dynamicAnchor $dynamicRef $ref title description type format pattern default example const minimum maximum exclusiveMinimum exclusiveMaximum readOnly writeOnly discriminator xml externalDocs contentEncoding contentMediaType",
    "unless-zero": "multipleOf minLength maxLength minItems maxItems minProperties maxProperties minContains maxContains uniqueItems nullable deprecated",
    "unless-empty": "dependentRequired",
    schema: "not items additionalProperties contains if then else propertyNames unevaluatedItems unevaluatedProperties contentSchema",
    list: "required enum examples",
    schemas: "allOf anyOf oneOf prefixItems",
    "named-schemas": "properties patternProperties dependentSchemas"
  }).flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind]))
);
var componentPrefix = "#/components/schemas/";
function schemaText(tree, schema) {
  if (!schema || !isObject(schema.value)) return void 0;
  const definitions = /* @__PURE__ */ new Map();
  collect(tree, schema, definitions);
  const data = {
    ...written(goData(schema)),
    ...definitions.size > 0 && { definitions: Object.fromEntries(definitions) }
  };
  return { text: goJson(withDefinitions(data)), data };
}
function collect(tree, schema, definitions) {
  const queue = [schema];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const reference = referenceOf(next);
    let end = next;
    if (reference !== void 0) {
      const name = reference.replace(componentPrefix, "");
      if (definitions.has(name)) continue;
      end = followed(tree, next);
      definitions.set(name, written(goData(end)));
    }
    queue.push(...schemasBelow(end));
  }
}
function* schemasBelow(schema) {
  for (const key of keysOf(schema)) {
    const kind = keywords.get(key);
    const value = child(schema, key);
    if (kind === "schema") yield value;
    else if (kind === "schemas" && Array.isArray(value.value))
      yield* value.value.map((_, index) => child(value, index));
    else if (kind === "named-schemas") yield* keysOf(value).map((name) => child(value, name));
  }
}
function referenceOf({ value }) {
  return isObject(value) && typeof value.$ref === "string" ? value.$ref : void 0;
}
function written(schema) {
  if (!isObject(schema)) return schema;
  if (typeof schema.$ref === "string") return schema;
  const kept = Object.entries(schema).flatMap(([key, value]) => {
    const kind = keywords.get(key) ?? (key.startsWith("x-") ? "value" : void 0);
    if (kind === void 0 || kind !== "value" && kind !== "schema" && isNothing(value)) return [];
    if (kind === "list" && !Array.isArray(value)) return [];
    if (kind === "schema") return [[key, written(value)]];
    if (kind === "schemas" && Array.isArray(value)) return [[key, value.map(writtenBelow)]];
    if (kind === "named-schemas" && isObject(value))
      return [[key, Object.fromEntries(Object.entries(value).map(([name, below]) => [name, writtenBelow(below)]))]];
    return [[key, value]];
  });
  return Object.fromEntries(kept);
}
function writtenBelow(schema) {
  return typeof schema === "boolean" ? {} : written(schema);
}
function isNothing(value) {
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) ? Object.keys(value).length === 0 : value === 0 || value === false || value === null;
}
function withDefinitions(data) {
  if (Array.isArray(data)) return data.map(withDefinitions);
  if (!isObject(data)) return data;
  const entries = Object.entries(data).map(([key, value]) => {
    const isReference = key === "$ref" && typeof value === "string" && value.startsWith(componentPrefix);
    return [key, isReference ? `#/definitions/${value.slice(componentPrefix.length)}` : withDefinitions(value)];
  });
  return Object.fromEntries(entries);
}
function saysItsType(data) {
  return choiceType(data) ?? true;
}
function choiceType(data) {
  if (Array.isArray(data)) return first(data.filter(isObject));
  if (!isObject(data)) return void 0;
  const hasChoice = Array.isArray(data.oneOf) || Array.isArray(data.anyOf);
  if (hasChoice && typeof data.type === "string" && data.type !== "") return true;
  const { items, ...others } = data;
  const below = isObject(items) && "oneOf" in items ? Object.values(others) : Object.values(data);
  return first(below) ?? (hasChoice ? false : void 0);
}
function first(values) {
  for (const value of values) {
    const found = choiceType(value);
    if (found !== void 0) return found;
  }
  return void 0;
}

// src/kong/convert/validator.ts
var schemaVersion = "draft4";
var defaultStyles = { header: "simple", path: "simple", query: "form" };
function completedValidator(tree, validator, { operation, path }, owner, naming) {
  if (!validator) return void 0;
  const config = isObject(validator.config) ? structuredClone(validator.config) : {};
  const lacks = (key) => config[key] === void 0 || config[key] === null;
  if (lacks("parameter_schema")) {
    const parameters = parameterSchemas(tree, operation, path, naming);
    if (parameters.length > 0) Object.assign(config, { parameter_schema: parameters, version: schemaVersion });
  }
  const content = contentOf(tree, operation);
  if (lacks("body_schema")) {
    const body = bodySchema(tree, content);
    if (body !== void 0) Object.assign(config, { body_schema: body, version: schemaVersion });
    else if (lacks("parameter_schema")) {
      if (lacks("allowed_content_types")) return void 0;
      Object.assign(config, { body_schema: "{}", version: schemaVersion });
    }
  }
  const types = keysOf(content);
  if (lacks("allowed_content_types") && types.length > 0) config.allowed_content_types = types.sort(byBytes);
  return { ...validator, ...owner.hasIds && { id: pluginId(owner.name, validatorName) }, config };
}
function parameterSchemas(tree, operation, path, naming) {
  return effectiveParameters(tree, operation, path).filter((parameter) => textAt(child(parameter, "in")) !== "cookie").map((parameter) => parameterSchema(tree, parameter, naming));
}
function effectiveParameters(tree, operation, path) {
  const ofPath = itemsOf(tree, child(path, "parameters"));
  const ofOperation = itemsOf(tree, child(operation, "parameters"));
  if (ofOperation.length === 0) return ofPath;
  const differs = (a, b, key) => textAt(child(a, key)) !== textAt(child(b, key));
  const inherited = ofPath.flatMap(
    (one) => ofOperation.filter((other) => differs(one, other, "name") && differs(one, other, "in")).map(() => one)
  );
  return [...inherited, ...ofOperation];
}
function parameterSchema(tree, parameter, naming) {
  const place = textAt(child(parameter, "in")) ?? "";
  const name = textAt(child(parameter, "name")) ?? "";
  const style = textAt(child(parameter, "style")) || defaultStyles[place] || "";
  const schema = schemaText(tree, child(parameter, "schema"));
  if (schema && !saysItsType(schema.data)) {
    throw problemAt(
      parameter,
      `parameter schemas for request-validator plugin must have a top-level type property; "${name}" has none beside its oneOf or anyOf.`
    );
  }
  const explode = child(parameter, "explode")?.value;
  return {
    explode: typeof explode === "boolean" ? explode : style === "form",
    in: place,
    name: place === "path" ? captureName(name, naming) : name,
    required: child(parameter, "required")?.value === true,
    ...schema && { schema: schema.text },
    style
  };
}
function contentOf(tree, operation) {
  const body = at(tree, operation, "requestBody");
  return body && at(tree, body, "content");
}
var token = "[\\w!#$%&'*+.^`|~-]+";
var mediaType = new RegExp(`^\\s*(${token})/(${token})\\s*(?:;\\s*${token}=(?:${token}|"[^"]*")\\s*)*;?\\s*$`);
function bodySchema(tree, content) {
  for (const type of keysOf(content)) {
    const [, main = "", sub = ""] = mediaType.exec(type.toLowerCase()) ?? [];
    if (main === "") return void 0;
    if (main !== "application" || sub !== "json" && !sub.endsWith("+json")) continue;
    const media = at(tree, content, type);
    return media && schemaText(tree, child(media, "schema"))?.text;
  }
  return void 0;
}

// src/kong/convert/convert.ts
var methods = ["delete", "get", "head", "options", "patch", "post", "put", "query", "trace"];
var maxCharacters = 5e7;
var maxHeaderRoutes = 5e4;
function convertToKong(tree, options) {
  refuseUnfit(tree);
  if (!options.ignoresCircularReferences) refuseEndlessSchemas(tree);
  const conversion = new Conversion(tree, options);
  return { config: conversion.run(), operations: conversion.operations };
}
function refuseUnfit(tree) {
  const { root, version, unreadable, problems } = tree;
  if (version === void 0 || version === "2.0") {
    throw new UserError(
      "Kong configuration is made of OpenAPI 3.0, 3.1 and 3.2; convert this document to one of them first.",
      {
        file: root.file,
        line: 1,
        column: 1
      }
    );
  }
  for (const error of unreadable) throw error;
  const problem = problems.find(({ document, path }) => tree.target(getAt(document.data, path)) === void 0);
  if (problem) throw problemAt({ ...problem, value: void 0 }, problem.message);
}
var Conversion = class {
  operations = [];
  #tree;
  #options;
  #root;
  #tags;
  #services = [];
  #upstreams = [];
  #consumerPlugins = [];
  // Services of paths and of operations are kept apart: those of paths carry the plugins of document and path themselves.
  #pathServices = /* @__PURE__ */ new Map();
  #operationServices = /* @__PURE__ */ new Map();
  #documentOidc;
  #characters = 0;
  #headerRoutes = 0;
  constructor(tree, options) {
    this.#tree = tree;
    this.#options = options;
    this.#root = rootOf(tree);
    this.#tags = options.tags ?? kongTags(this.#root);
  }
  run() {
    const document = this.#document();
    const paths = at(this.#tree, this.#root, "paths");
    if (!paths) {
      throw problemAt(
        this.#root,
        "must have `.paths` in the root of the document: there is nothing to make routes of."
      );
    }
    const templates = keysOf(paths).filter((key) => !/^x-/i.test(key));
    for (const template of templates.sort(byBytes)) this.#path(document, template, at(this.#tree, paths, template));
    const isUnused = this.#services.length > 1 && document.source.servers.length === 0;
    const config = {
      _format_version: "3.0",
      services: isUnused ? this.#services.slice(1) : this.#services,
      upstreams: this.#upstreams,
      ...this.#consumerPlugins.length > 0 && { plugins: this.#consumerPlugins.sort(byOwners) }
    };
    return sorted(config);
  }
  #document() {
    const root = this.#root;
    const title = child(root, "info") && textAt(child(child(root, "info"), "title"));
    const given = this.#options.documentName ?? kongName(root);
    const name = slug(given ?? (title || randomUUID()), this.#options);
    const source = {
      servers: serversOf(this.#tree, root),
      serviceDefaults: kongObject(root, "x-kong-service-defaults", root),
      upstreamDefaults: kongObject(root, "x-kong-upstream-defaults", root),
      place: root
    };
    const routeDefaults = kongObject(root, "x-kong-route-defaults", root);
    const { service, upstream } = makeService(this.#tree, name, source, this.#owner(name));
    this.#services.push(service);
    if (upstream) this.#upstreams.push(upstream);
    if (this.#options.makesOidc) this.#documentOidc = oidcPlugin(this.#tree, root, void 0);
    const all = withPlugin(pluginsOf(root, root, this.#owner(name)), this.#documentOidc);
    const { validator, rest } = splitValidator(all);
    service.plugins = this.#withoutConsumers(rest, "service", name);
    return { name, place: root, source, routeDefaults, service, plugins: service.plugins, validator };
  }
  #path(document, template, place) {
    const name = this.#pathName(document, template, place);
    const own2 = this.#ownSource(place);
    const source = inheritedSource(document.source, own2, place);
    const routeDefaults = kongObject(place, "x-kong-route-defaults", this.#root) ?? document.routeDefaults;
    const level = { name, place, source, routeDefaults };
    const isNew = hasOwnService(own2);
    const key = isNew && this.#options.reusesServices && pluginNames(place).length === 0 ? sourceKey(this.#tree, source) : void 0;
    const known = key === void 0 ? void 0 : this.#pathServices.get(key);
    let path;
    if (known) path = { ...level, service: known, plugins: [], validator: document.validator };
    else if (isNew) path = this.#pathWithService(document, level, own2);
    else {
      const { validator, rest } = splitValidator(pluginsOf(place, this.#root, this.#owner(name)));
      path = { ...level, service: document.service, plugins: rest, validator: validator ?? document.validator };
    }
    if (key !== void 0 && !known) this.#pathServices.set(key, path.service);
    for (const method of methods) {
      const operation = at(this.#tree, place, method);
      if (operation) this.#operation(document, path, template, method, operation);
    }
  }
  /** A path with a service of its own, which carries the plugins of the document and of the path; routes inherit none. */
  #pathWithService(document, level, own2) {
    const { name, place } = level;
    const service = this.#addService(name, level.source, own2, document.service);
    const all = pluginsOf(place, this.#root, this.#owner(name), document.plugins);
    const { validator, rest } = splitValidator(all);
    service.plugins = this.#withoutConsumers(rest, "service", name);
    this.#count(service.plugins, 1, place);
    return { ...level, service, plugins: [], validator: validator ?? document.validator };
  }
  #operation(document, path, template, method, place) {
    const name = this.#operationName(document, path, method, place);
    const owner = this.#owner(name);
    const ownSource = this.#ownSource(place);
    const isNew = hasOwnService(ownSource);
    const service = isNew ? this.#operationService(path, name, ownSource, place) : path.service;
    let plugins = isNew ? (
      // The service has none: the route carries those of all levels.
      [document.place, path.place, place].reduce(
        (inherited, level) => pluginsOf(level, this.#root, owner, inherited),
        []
      )
    ) : pluginsOf(place, this.#root, owner, path.plugins);
    if (this.#options.makesOidc) {
      const oidc = oidcPlugin(this.#tree, place, this.#documentOidc);
      if (goJson(oidc ?? null) !== goJson(this.#documentOidc ?? null)) plugins = withPlugin(plugins, oidc);
    }
    const { validator, rest } = splitValidator(plugins);
    const levels = { operation: place, path: path.place };
    const completed2 = completedValidator(this.#tree, validator ?? path.validator, levels, owner, this.#options);
    const own2 = this.#withoutConsumers(withPlugin(rest, completed2), "route", name);
    this.#count(own2, 1, place);
    const source = {
      template,
      method: method.toUpperCase(),
      path: path.place,
      operation: place,
      defaults: kongObject(place, "x-kong-route-defaults", this.#root) ?? path.routeDefaults,
      plugins: own2,
      beforeCopies: (count) => this.#countHeaderRoutes(own2, count, place)
    };
    this.operations.push({ route: name, method: source.method, template, place });
    service.routes.push(...routesOf(this.#tree, source, owner, this.#options));
  }
  #operationService(path, name, own2, place) {
    const source = inheritedSource(path.source, own2, place);
    const key = this.#options.reusesServices ? sourceKey(this.#tree, source) : void 0;
    const known = key === void 0 ? void 0 : this.#operationServices.get(key);
    if (known) return known;
    const service = this.#addService(name, source, own2, path.service);
    if (key !== void 0) this.#operationServices.set(key, service);
    return service;
  }
  /** Makes a service; where only its own settings differ it leads to the upstream of the level above. */
  #addService(name, source, own2, above) {
    const { service, upstream } = makeService(this.#tree, name, source, this.#owner(name));
    this.#services.push(service);
    if (upstream) {
      if (own2.servers.length > 0 || own2.upstreamDefaults !== void 0) this.#upstreams.push(upstream);
      else if (above.host !== void 0) service.host = above.host;
    }
    return service;
  }
  #pathName(document, template, place) {
    const given = kongName(place);
    const isInso = this.#options.isInso;
    const mark = given === void 0 && !isInso && template.endsWith("/") ? "~" : "";
    const part = slug(given ?? template, this.#options) + mark;
    return part === "" ? document.name : document.name + separatorOf(this.#options) + part;
  }
  #operationName(document, path, method, place) {
    const separator = separatorOf(this.#options);
    const given = kongName(place);
    if (given !== void 0) {
      const above = this.#options.isInso ? document.name : path.name;
      return above + separator + slug(given, this.#options);
    }
    const id = textAt(child(place, "operationId"));
    return id ? document.name + separator + slug(id, this.#options) : path.name + separator + method;
  }
  #ownSource(place) {
    return {
      servers: isObject(place.value) ? serversOf(this.#tree, place) : [],
      serviceDefaults: kongObject(place, "x-kong-service-defaults", this.#root),
      upstreamDefaults: kongObject(place, "x-kong-upstream-defaults", this.#root)
    };
  }
  #owner(name) {
    return { name, tags: this.#tags, hasIds: this.#options.hasIds };
  }
  #withoutConsumers(plugins, key, owner) {
    const { forConsumers, rest } = splitConsumers(plugins, key, owner);
    this.#consumerPlugins.push(...forConsumers);
    return rest;
  }
  #countHeaderRoutes(plugins, count, place) {
    this.#headerRoutes += count;
    if (this.#headerRoutes > maxHeaderRoutes) {
      throw problemAt(
        place,
        `The values of header parameters make more than ${maxHeaderRoutes} routes in this document; --skip-route-by-header makes none.`
      );
    }
    this.#count(plugins, count, place);
  }
  /** Counts copies of plugins before or as they are made. */
  #count(plugins, copies, place) {
    if (plugins.length === 0) return;
    this.#characters += goJson(plugins).length * copies;
    if (this.#characters <= maxCharacters) return;
    throw problemAt(
      place,
      "The settings of all plugins together are larger than 50 million characters; give large ones to fewer operations."
    );
  }
};
function hasOwnService({ servers, serviceDefaults, upstreamDefaults }) {
  return servers.length > 0 || serviceDefaults !== void 0 || upstreamDefaults !== void 0;
}
function inheritedSource(above, own2, place) {
  return {
    servers: own2.servers.length > 0 ? own2.servers : above.servers,
    serviceDefaults: own2.serviceDefaults ?? above.serviceDefaults,
    upstreamDefaults: own2.upstreamDefaults ?? above.upstreamDefaults,
    place
  };
}

export {
  templatedPriority,
  convertToKong
};
