import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  compilePattern,
  globMatches,
  patternMistake
} from "./chunk-AYXWZ5Y7.js";
import {
  didYouMean,
  editDistance
} from "./chunk-EQ7TL2PA.js";
import {
  parseDocument
} from "./chunk-RLUD6VY5.js";
import {
  UserError
} from "./chunk-J3KQMDLK.js";
import {
  fromPointer,
  getAt,
  isObject,
  own,
  toPointer
} from "./chunk-HSJZFMJD.js";
import {
  __export
} from "./chunk-JVVPEVKP.js";

// src/lint/openapi.ts
var methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
var cache = /* @__PURE__ */ new WeakMap();
function operations(context) {
  if (!isObject(context.root)) return [];
  const known2 = cache.get(context.root);
  if (known2) return known2;
  const found = collect(context);
  cache.set(context.root, found);
  return found;
}
function collect(context) {
  const { root } = context;
  const found = [];
  const paths = context.deref(own(root, "paths"));
  if (!isObject(paths)) return found;
  for (const [template2, raw] of Object.entries(paths)) {
    const item = context.deref(raw);
    if (!template2.startsWith("/") || !isObject(item)) continue;
    for (const method of methods) {
      const value = context.deref(own(item, method));
      if (isObject(value)) found.push(operation(context, template2, item, method, value));
    }
  }
  return found;
}
function operation(context, template2, item, method, value) {
  const itemAt = ["paths", template2];
  const at = [...itemAt, method];
  const written = [
    ...parameters(context, own(item, "parameters"), [...itemAt, "parameters"]),
    ...parameters(context, own(value, "parameters"), [...at, "parameters"])
  ];
  const effective = [...new Map(written.map((one) => [`${one.in} ${one.name}`, one])).values()];
  const security = own(value, "security") ?? own(context.root, "security");
  return {
    method,
    template: template2,
    value,
    at,
    parameters: effective.filter((one) => one.in !== "body"),
    request: request(context, value, at, effective),
    responses: responses(context, value, at),
    security: Array.isArray(security) ? security.filter(isObject) : void 0
  };
}
function parameters(context, list2, at) {
  if (!Array.isArray(list2)) return [];
  const found = [];
  list2.forEach((raw, index) => {
    const value = context.deref(raw);
    if (!isObject(value)) return;
    const name = own(value, "name");
    const place = own(value, "in");
    if (typeof name !== "string" || typeof place !== "string") return;
    found.push({ name, in: place, value, schema: parameterSchema(context, value), at: [...at, index] });
  });
  return found;
}
function parameterSchema(context, value) {
  if (Object.hasOwn(value, "schema")) return context.deref(value.schema);
  const content = own(value, "content");
  if (isObject(content)) return context.deref(own(context.deref(Object.values(content)[0]), "schema"));
  return value;
}
function request(context, value, at, all) {
  const body = context.deref(own(value, "requestBody"));
  if (isObject(body)) return contents(context, own(body, "content"), [...at, "requestBody", "content"]);
  const parameter = all.find((one) => one.in === "body");
  if (!parameter) return [];
  return mediaTypes(value, context.root, "consumes").map((mediaType) => ({
    mediaType,
    schema: parameter.schema,
    schemaAt: [...parameter.at, "schema"],
    value: parameter.value,
    at: parameter.at
  }));
}
function responses(context, value, at) {
  const map = context.deref(own(value, "responses"));
  if (!isObject(map)) return [];
  const found = [];
  for (const [code, raw] of Object.entries(map)) {
    const response = context.deref(raw);
    if (code.startsWith("x-") || !isObject(response)) continue;
    const responseAt = [...at, "responses", code];
    const schemaAt = [...responseAt, "schema"];
    found.push({
      code,
      value: response,
      at: responseAt,
      contents: Object.hasOwn(response, "schema") ? mediaTypes(value, context.root, "produces").map((mediaType) => ({
        mediaType,
        schema: context.deref(response.schema),
        schemaAt,
        value: response,
        at: responseAt
      })) : contents(context, own(response, "content"), [...responseAt, "content"])
    });
  }
  return found;
}
function contents(context, content, at) {
  if (!isObject(content)) return [];
  const found = [];
  for (const [mediaType, raw] of Object.entries(content)) {
    const value = context.deref(raw);
    if (!isObject(value)) continue;
    const mediaAt = [...at, mediaType];
    found.push({
      mediaType,
      schema: context.deref(own(value, "schema")),
      schemaAt: [...mediaAt, "schema"],
      value,
      at: mediaAt
    });
  }
  return found;
}
function mediaTypes(value, root, key) {
  const list2 = own(value, key) ?? own(root, key);
  const names4 = Array.isArray(list2) ? list2.filter((one) => typeof one === "string") : [];
  return names4.length ? names4 : [void 0];
}
function mediaTypeName(mediaType) {
  return mediaType.split(";")[0].trim().toLowerCase();
}
function isJson(mediaType) {
  return mediaType !== void 0 && /^(application\/json|text\/json|.*\+json)$/.test(mediaTypeName(mediaType));
}
function securitySchemes(context) {
  const at = context.version === "2.0" ? ["securityDefinitions"] : ["components", "securitySchemes"];
  let map = context.root;
  for (const key of at) map = context.deref(own(map, key));
  const found = /* @__PURE__ */ new Map();
  if (!isObject(map)) return found;
  for (const [name, raw] of Object.entries(map)) {
    const value = context.deref(raw);
    if (isObject(value)) found.set(name, { value, at: [...at, name] });
  }
  return found;
}

// src/lint/functions/bc/server-urls.ts
function serverUrls(context) {
  const { root } = context;
  if (context.version === "2.0") {
    const host = own(root, "host");
    const basePath = own(root, "basePath");
    const path2 = typeof basePath === "string" ? basePath : "";
    if (typeof host === "string") return [{ url: `https://${host}${path2}`, at: path2 ? ["basePath"] : ["host"] }];
    return path2 ? [{ url: path2, at: ["basePath"] }] : [];
  }
  const servers = own(root, "servers");
  if (!Array.isArray(servers)) return [];
  return servers.flatMap((server, index) => {
    const url = own(server, "url");
    if (typeof url !== "string") return [];
    return [{ url: substitute(url, own(server, "variables")), at: ["servers", index, "url"] }];
  });
}
function substitute(url, variables) {
  return url.replaceAll(/\{([^{}]*)\}/g, (whole, name) => {
    const variable = isObject(variables) ? own(variables, name) : void 0;
    const text2 = own(variable, "default");
    return typeof text2 === "string" || typeof text2 === "number" ? String(text2) : whole;
  });
}
function splitUrl(url) {
  const absolute = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)([^?#]*)/i.exec(url);
  const host = absolute?.[1]?.toLowerCase().replace(/:\d+$/, "");
  const path2 = absolute ? absolute[2] : url.split(/[?#]/)[0];
  return { host: host || void 0, segments: segmentsOf(path2) };
}
function segmentsOf(path2) {
  return path2.split("/").filter((segment) => segment !== "");
}

// src/lint/functions/bc/version-channels.ts
function isVersionSegment(segment) {
  return /^v\d+([._]\d+)*$/i.test(segment);
}
function uriVersions(context) {
  const found = [];
  for (const { url, at } of serverUrls(context)) {
    const segment = splitUrl(url).segments.find(isVersionSegment);
    if (segment) found.push({ segment, at });
  }
  const templates = new Set(operations(context).map((one) => one.template));
  for (const template2 of templates) {
    const segment = segmentsOf(template2).find(isVersionSegment);
    if (segment) found.push({ segment, at: ["paths", template2] });
  }
  return found;
}
function hasMediaTypeVersion(context) {
  return operations(context).some(
    (operation2) => [...operation2.request, ...operation2.responses.flatMap((response) => response.contents)].some(
      ({ mediaType }) => mediaType !== void 0 && /;\s*v(ersion)?=|^application\/vnd\./i.test(mediaType)
    )
  );
}
function hasVersionParameter(context) {
  return operations(context).some(
    (operation2) => operation2.parameters.some(
      ({ in: place, name }) => (place === "header" || place === "query") && /^(x-)?(api|accept)[-_]?version$/i.test(name)
    )
  );
}

// src/lint/functions/bc/accept-version.ts
var unversionedApis = (_value, _options, context) => {
  if (operations(context).length === 0 || uriVersions(context).length > 0) return [];
  if (hasMediaTypeVersion(context) || hasVersionParameter(context)) return [];
  const message = "No media type names a version, such as application/vnd.routes+json;version=1: consumers cannot ask for one by the Accept header.";
  return [{ message, path: ["info", "version"] }];
};
var accept_version_default = unversionedApis;

// src/lint/functions/bc/api-key-place.ts
var apiKeysInUri = (_value, _options, context) => {
  const schemes = [...securitySchemes(context)];
  return schemes.flatMap(
    ([name, { value, at }]) => own(value, "type") === "apiKey" && own(value, "in") === "query" ? [
      {
        path: [...at, "in"],
        message: `The API key of "${name}" is sent in the URI, where logs and histories keep it.`
      }
    ] : []
  );
};
var api_key_place_default = apiKeysInUri;

// src/lint/functions/bc/error-responses.ts
function errorResponses(operation2) {
  return operation2.responses.filter(
    (one) => /^[45][0-9X]{2}$/i.test(one.code) || one.code === "default" && operation2.responses.length > 1
  );
}
function errorBodies(context) {
  const found = /* @__PURE__ */ new Map();
  for (const response of operations(context).flatMap(errorResponses)) {
    for (const body of response.contents) {
      const isBody = body.schema !== void 0 && (body.mediaType === void 0 || isJson(body.mediaType));
      if (isBody && !found.has(body.schema)) found.set(body.schema, body);
    }
  }
  return [...found.values()];
}

// src/lint/functions/bc/places.ts
function oneFinding(places, message) {
  const [path2, ...related] = places;
  if (path2 === void 0) return [];
  return [related.length ? { message, path: path2, related } : { message, path: path2 }];
}
function oneFindingEach(results) {
  const byMessage = /* @__PURE__ */ new Map();
  for (const { message, path: path2 } of results) {
    const places = byMessage.get(message);
    if (places) places.push(path2);
    else byMessage.set(message, [path2]);
  }
  return [...byMessage].flatMap(([message, places]) => oneFinding(places, message));
}
function amount(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/lint/functions/bc/schemas.ts
var SchemaNode = class {
  schema;
  /** The walk that reached it last, so that a walk needs no set of what it has seen. */
  walk = 0;
  /** Its index among the places of that walk. */
  index = 0;
  #nodes;
  #edges;
  constructor(schema2, nodes) {
    this.schema = schema2;
    this.#nodes = nodes;
  }
  /** Properties, items, compositions, additional properties, in this order. */
  get edges() {
    this.#edges ??= collectEdges(this.schema, this.#nodes);
    return this.#edges;
  }
};
var graphs = /* @__PURE__ */ new WeakMap();
function nodesOf(context) {
  const key = context.root;
  const known2 = graphs.get(key);
  if (known2) return known2;
  const { deref, tree } = context;
  const nodes = /* @__PURE__ */ new Map();
  const graph = {
    of(raw) {
      const schema2 = deref(raw);
      if (!isObject(schema2)) return void 0;
      let node = nodes.get(schema2);
      if (!node) {
        node = new SchemaNode(schema2, graph);
        nodes.set(schema2, node);
      }
      return node;
    },
    written(raw) {
      const target = tree?.target(raw);
      return target && target.document === tree?.root ? target.path : void 0;
    }
  };
  graphs.set(key, graph);
  return graph;
}
var none = [];
function collectEdges(schema2, nodes) {
  const edges = [];
  const properties2 = own(schema2, "properties");
  if (isObject(properties2)) {
    for (const property of Object.keys(properties2)) {
      const value = properties2[property];
      edges.push({ value, keys: ["properties", property], property, node: nodes.of(value) });
    }
  }
  for (const key of ["allOf", "oneOf", "anyOf", "prefixItems", "items"]) {
    const list2 = own(schema2, key);
    if (!Array.isArray(list2)) continue;
    for (const [index, value] of list2.entries()) {
      edges.push({ value, keys: [key, index], property: void 0, node: nodes.of(value) });
    }
  }
  for (const key of ["items", "additionalProperties"]) {
    const value = own(schema2, key);
    if (isObject(value)) edges.push({ value, keys: [key], property: void 0, node: nodes.of(value) });
  }
  return edges.length === 0 ? none : edges;
}
var SchemaPlace = class _SchemaPlace {
  node;
  /** The name, where the schema is that of a property. */
  property;
  /** How many keys the path has. */
  depth;
  #from;
  #keys;
  constructor(node, from, keys = [], property) {
    this.node = node;
    this.property = property;
    this.#from = from;
    this.#keys = keys;
    this.depth = (from instanceof _SchemaPlace ? from.depth : from.length) + keys.length;
  }
  get schema() {
    return this.node.schema;
  }
  get at() {
    return [...this.#from instanceof _SchemaPlace ? this.#from.at : this.#from, ...this.#keys];
  }
};
var longestPath = 400;
var walks = 0;
function schemasUnder(context, roots) {
  if (!isObject(context.root)) return [];
  const nodes = nodesOf(context);
  const found = [];
  const walk = ++walks;
  const add = (node, raw, from, keys, property) => {
    const target = raw === node.schema ? void 0 : nodes.written(raw);
    const place = target ? new SchemaPlace(node, target, [], property) : new SchemaPlace(node, from, keys, property);
    if (place.depth > longestPath) return;
    node.walk = walk;
    node.index = found.length;
    found.push(place);
  };
  for (const { schema: schema2, at } of roots) {
    const node = nodes.of(schema2);
    if (node && node.walk !== walk) add(node, schema2, at, []);
  }
  for (let index = 0; index < found.length; index++) {
    const place = found[index];
    for (const { node, value, keys, property } of place.node.edges) {
      if (node && node.walk !== walk) add(node, value, place, keys, property);
    }
  }
  return found;
}
function typesOf(schema2) {
  const type2 = own(schema2, "type");
  if (typeof type2 === "string") return [type2];
  if (Array.isArray(type2)) return type2.filter((one) => typeof one === "string");
  if (isObject(own(schema2, "properties"))) return ["object"];
  return own(schema2, "items") === void 0 ? [] : ["array"];
}
function propertiesOf(context, schema2, at) {
  const found = /* @__PURE__ */ new Map();
  const root = isObject(context.root) ? nodesOf(context).of(schema2) : void 0;
  const queue = root ? [new SchemaPlace(root, at)] : [];
  const seen = /* @__PURE__ */ new Set();
  for (let index = 0; index < queue.length; index++) {
    const place = queue[index];
    if (seen.has(place.node)) continue;
    seen.add(place.node);
    for (const { node, keys, property } of place.node.edges) {
      if (property !== void 0) {
        const target = node ?? new SchemaNode({}, nodesOf(context));
        if (!found.has(property)) found.set(property, new SchemaPlace(target, place, keys, property));
      } else if (keys[0] === "allOf" && node) queue.push(new SchemaPlace(node, place, keys));
    }
  }
  return found;
}
function isEnumerated(schema2) {
  return Array.isArray(own(schema2, "enum")) || own(schema2, "const") !== void 0 || isExtensible(schema2);
}
function isExtensible(schema2) {
  return Array.isArray(own(schema2, "x-extensible-enum"));
}
function descriptionOf(value) {
  return textAt(value, "description");
}
function textAt(value, key) {
  const text2 = own(value, key);
  return typeof text2 === "string" ? text2 : "";
}
function perSchema(ask) {
  const known2 = /* @__PURE__ */ new Map();
  return ({ schema: schema2, schemaAt }) => {
    if (!known2.has(schema2)) known2.set(schema2, ask(schema2, schemaAt));
    return known2.get(schema2);
  };
}

// src/lint/functions/bc/array-body.ts
var arrayBodies = (_value, { of, isArray }, context) => {
  const places = [];
  let bodies2 = 0;
  for (const operation2 of operations(context)) {
    const errors = new Set(errorResponses(operation2));
    for (const response of operation2.responses) {
      if (errors.has(response) !== (of === "error")) continue;
      const json = response.contents.filter((one) => one.mediaType === void 0 || isJson(one.mediaType));
      if (!json.length) continue;
      bodies2++;
      const hit = json.find((one) => arrayness(context, one.schema, /* @__PURE__ */ new Map()) === isArray);
      if (hit) places.push(hit.schemaAt);
    }
  }
  const noun = of === "error" ? "error response" : "response";
  const what = isArray === "always" ? "an array" : "either an array or something else";
  return oneFinding(
    places,
    places.length === 1 ? `The body of the ${noun} is ${what}, not an object.` : `${amount(places.length, noun)} of ${bodies2} have ${what} as body, not an object.`
  );
};
var array_body_default = arrayBodies;
var mostSchemas = 200;
function arrayness(context, raw, known2) {
  const schema2 = context.deref(raw);
  if (!isObject(schema2) || known2.size > mostSchemas) return "never";
  let result = known2.get(schema2);
  if (result === void 0) {
    known2.set(schema2, "never");
    result = judge(context, schema2, known2);
    known2.set(schema2, result);
  }
  return result;
}
function judge(context, schema2, known2) {
  const types = typesOf(schema2).filter((type2) => type2 !== "null");
  if (types.includes("array")) return types.length === 1 ? "always" : "sometimes";
  if (types.length) return "never";
  const all = own(schema2, "allOf");
  if (Array.isArray(all)) {
    const kinds3 = all.map((one) => arrayness(context, one, known2));
    return kinds3.find((kind) => kind === "always") ?? kinds3.find((kind) => kind === "sometimes") ?? "never";
  }
  for (const key of ["oneOf", "anyOf"]) {
    const variants = own(schema2, key);
    if (!Array.isArray(variants)) continue;
    const kinds3 = variants.filter((one) => !isNull(context.deref(one))).map((one) => arrayness(context, one, known2));
    if (kinds3.length && kinds3.every((kind) => kind === "always")) return "always";
    if (kinds3.some((kind) => kind !== "never")) return "sometimes";
  }
  return "never";
}
function isNull(schema2) {
  return typesOf(schema2).join() === "null";
}

// src/lint/functions/bc/secured-operations.ts
function isSecured(operation2) {
  const { security } = operation2;
  return security !== void 0 && security.length > 0 && security.every((one) => Object.keys(one).length > 0);
}
function schemesOf(operation2, context) {
  const known2 = securitySchemes(context);
  const found = [];
  for (const name of (operation2.security ?? []).flatMap((one) => Object.keys(one))) {
    const scheme = known2.get(name);
    if (!scheme) return void 0;
    found.push(scheme.value);
  }
  return found;
}
function isPublic(value) {
  return isObject(value) && own(value, "x-public") === true;
}

// src/lint/functions/bc/authorization-scheme.ts
var operationsWithoutAuthorization = (_value, _options, context) => {
  const places = [];
  for (const operation2 of operations(context)) {
    const schemes = isSecured(operation2) ? schemesOf(operation2, context) : void 0;
    if (schemes?.length && !schemes.some(isKnown)) places.push(operation2.at);
  }
  return oneFinding(
    places,
    places.length === 1 ? "No scheme of the operation sends a credential in a header." : `${amount(places.length, "operation")} have no scheme that sends a credential in a header.`
  );
};
var authorization_scheme_default = operationsWithoutAuthorization;
function isKnown(scheme) {
  const type2 = own(scheme, "type");
  if (type2 === "apiKey") return own(scheme, "in") !== "cookie";
  return type2 !== "mutualTLS";
}

// src/lint/functions/bc/bearer-formats.ts
var bearerFormats = (_value, _options, context) => {
  const results = [];
  for (const [key, { value, at }] of securitySchemes(context)) {
    if (own(value, "type") !== "http" || textAt(value, "scheme").toLowerCase() !== "bearer") continue;
    if (own(value, "bearerFormat") || /jwt|json web token|oauth/i.test(`${key} ${descriptionOf(value)}`)) continue;
    results.push({ path: at, message: `The security scheme "${key}" does not say which format its tokens have.` });
  }
  return results;
};
var bearer_formats_default = bearerFormats;

// src/lint/functions/bc/words.ts
var word = new RegExp("\\p{Lu}{2,}s(?!\\p{Ll})|\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?\\p{Ll}+|\\p{Lo}+|\\d+", "gu");
function splitWords(name) {
  let words = known.get(name);
  if (!words) {
    words = (name.match(word) ?? []).map((one) => one.toLowerCase());
    if (known.size > mostKnown) known.clear();
    known.set(name, words);
  }
  return words;
}
var known = /* @__PURE__ */ new Map();
var mostKnown = 2e4;
function normaliseName(name) {
  return name.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}
var verbs = /* @__PURE__ */ new Set([
  "get",
  "create",
  "update",
  "delete",
  "patch",
  "put",
  "post",
  "list",
  "add",
  "remove",
  "edit",
  "save",
  "modify",
  "retrieve",
  "fetch",
  "find",
  "search",
  "validate",
  "approve",
  "reject",
  "cancel",
  "send",
  "submit",
  "run",
  "execute",
  "process",
  "generate",
  "calculate",
  "download",
  "upload",
  "sync",
  "refresh",
  "login",
  "logout",
  "activate",
  "deactivate"
]);

// src/lint/functions/bc/bulk-operations.ts
function bulkOperations(context, words) {
  return operations(context).filter((one) => {
    const id = own(one.value, "operationId");
    const name = `${one.template.replace(/\{[^}]*\}/g, "")} ${typeof id === "string" ? id : ""}`;
    return name.split(/[/ ]/).some((part) => splitWords(part).some((word2) => words.includes(word2)));
  });
}

// src/lint/functions/bc/response-headers.ts
function headerNames(context, response) {
  const headers = context.deref(own(response.value, "headers"));
  return isObject(headers) ? Object.keys(headers).map((name) => name.toLowerCase()) : [];
}

// src/lint/functions/bc/blocking-bulk.ts
var blockingBulk = (_value, { words, linkNames }, context) => {
  const results = [];
  const hasLink2 = perSchema((schema2, at) => namesIn(context, schema2, at).some((name) => isLink(name, linkNames)));
  for (const operation2 of bulkOperations(context, words)) {
    if (operation2.method !== "post" || operation2.responses.some((response) => response.code === "207")) continue;
    const accepted = operation2.responses.find((response) => /^20[12]$/.test(response.code));
    if (!accepted) {
      results.push({ path: operation2.at, message: "This bulk request has no response 202 (accepted, done later)." });
    } else if (!hasLocation(context, accepted) && !accepted.contents.some(hasLink2)) {
      results.push({ path: accepted.at, message: "This response does not say where the outcome will be." });
    }
  }
  return oneFindingEach(results);
};
var blocking_bulk_default = blockingBulk;
function hasLocation(context, response) {
  if (own(response.value, "links") !== void 0) return true;
  return headerNames(context, response).some((name) => /^(content-)?location$/.test(name));
}
function namesIn(context, schema2, at) {
  const top = propertiesOf(context, schema2, at);
  const inner2 = [...top.values()].flatMap((one) => [...propertiesOf(context, one.schema, one.at).keys()]);
  return [...top.keys(), ...inner2].map(normaliseName);
}
function isLink(name, linkNames) {
  return linkNames.includes(name) || /(url|uri|link|id)$/.test(name);
}

// src/lint/functions/bc/body-example.ts
var bodiesWithoutExample = (_value, options, context) => {
  const without = [];
  const seen = /* @__PURE__ */ new Set();
  let bodies2 = 0;
  for (const operation2 of operations(context)) {
    const responses2 = operation2.responses.filter((one) => /^2(\d\d|XX)$/i.test(one.code));
    const main = responses2.slice(0, 1);
    const contents2 = options.of === "request" ? operation2.request : main.flatMap((one) => one.contents);
    const body = contents2.find((one) => isJson(one.mediaType)) ?? contents2.find((one) => one.mediaType === void 0);
    if (!body || seen.has(body.value)) continue;
    seen.add(body.value);
    bodies2 += 1;
    const shown2 = hasExample(body, context) || options.of === "response" && main.some((one) => hasResponseExample(one, context));
    if (!shown2) without.push(body.at);
  }
  return oneFinding(
    without,
    `${amount(without.length, `JSON ${options.of}`)} of ${bodies2} without an example, neither whole nor one for every property.`
  );
};
var body_example_default = bodiesWithoutExample;
function hasExample(body, context) {
  return holdsExample(body.value) || isShown(body.schema, context);
}
function hasResponseExample(response, context) {
  const examples = context.deref(own(response.value, "examples"));
  return isObject(examples) && Object.keys(examples).length > 0;
}
function holdsExample(value) {
  if (own(value, "example") !== void 0 || own(value, "x-example") !== void 0) return true;
  const examples = own(value, "examples") ?? own(value, "x-examples");
  return typeof examples === "object" && examples !== null && Object.keys(examples).length > 0;
}
var shown = /* @__PURE__ */ new WeakMap();
function isShown(raw, context, depth = 0) {
  const schema2 = context.deref(raw);
  if (!isObject(schema2) || depth > 200) return false;
  const known2 = shown.get(schema2);
  if (known2 !== void 0) return known2;
  shown.set(schema2, true);
  const result = isShownAlone(schema2, context, depth + 1);
  shown.set(schema2, result);
  return result;
}
function isShownAlone(schema2, context, depth) {
  if (holdsExample(schema2) || ["default", "enum", "const"].some((key) => own(schema2, key) !== void 0)) return true;
  if (own(schema2, "type") === "boolean") return true;
  const all = list(schema2, "allOf").filter((one) => !isRemark(context.deref(one)));
  const variants = [...list(schema2, "oneOf"), ...list(schema2, "anyOf")];
  const properties2 = own(schema2, "properties");
  const parts = [];
  if (all.length) parts.push(all.every((one) => isShown(one, context, depth)));
  if (variants.length) parts.push(variants.some((one) => isShown(one, context, depth)));
  if (isObject(properties2) && Object.keys(properties2).length) {
    parts.push(Object.values(properties2).every((one) => isShown(one, context, depth)));
  }
  if (isObject(own(schema2, "items"))) parts.push(isShown(schema2.items, context, depth));
  return parts.length > 0 && parts.every(Boolean);
}
function isRemark(schema2) {
  const type2 = own(schema2, "type");
  const holds = ["properties", "items", "allOf", "oneOf", "anyOf", "additionalProperties"].some(
    (key) => own(schema2, key) !== void 0
  );
  return !holds && (type2 === void 0 || type2 === "object");
}
function list(schema2, key) {
  const value = own(schema2, key);
  return Array.isArray(value) ? value : [];
}

// src/lint/functions/bc/charset.ts
var charsets = (_value, _options, context) => {
  const places = /* @__PURE__ */ new Map();
  const judge3 = (mediaType, at) => {
    const charset = typeof mediaType === "string" ? charsetOf(mediaType) : void 0;
    if (charset === void 0 || /^utf-?8$/i.test(charset)) return;
    const known2 = places.get(charset.toLowerCase());
    if (known2) known2.push(at);
    else places.set(charset.toLowerCase(), [at]);
  };
  const judgeList = (owner, at) => {
    for (const key of ["consumes", "produces"]) {
      const list2 = own(owner, key);
      if (Array.isArray(list2)) list2.forEach((mediaType, index) => void judge3(mediaType, [...at, key, index]));
    }
  };
  if (context.version === "2.0") judgeList(context.root, []);
  for (const operation2 of operations(context)) {
    if (context.version === "2.0") judgeList(operation2.value, operation2.at);
    else {
      for (const body of [...operation2.request, ...operation2.responses.flatMap((response) => response.contents)]) {
        judge3(body.mediaType, body.at);
      }
    }
  }
  return [...places].flatMap(
    ([charset, at]) => oneFinding(at, `${amount(at.length, "media type")} with charset ${charset}; send and accept UTF-8.`)
  );
};
var charset_default = charsets;
function charsetOf(mediaType) {
  for (const parameter of mediaType.split(";").slice(1)) {
    const [name, value] = parameter.split("=", 2);
    if (name?.trim().toLowerCase() === "charset") return value?.trim().replaceAll('"', "");
  }
  return void 0;
}

// src/lint/functions/bc/fields.ts
var PropertyField = class {
  name;
  in = "property";
  value;
  schema;
  #place;
  constructor(name, value, schema2, place) {
    this.name = name;
    this.value = value;
    this.schema = schema2;
    this.#place = place;
  }
  get at() {
    return [...this.#place.at, "properties", this.name];
  }
};
var cache2 = /* @__PURE__ */ new WeakMap();
function fields(context) {
  if (!isObject(context.root)) return [];
  const known2 = cache2.get(context.root);
  if (known2) return known2;
  const found = collect2(context);
  cache2.set(context.root, found);
  return found;
}
function collect2(context) {
  const found = [];
  const roots = sharedSchemas(context);
  const seen = /* @__PURE__ */ new Set();
  for (const operation2 of operations(context)) {
    for (const { name, in: place, value, schema: schema2, at } of operation2.parameters) {
      if (seen.has(value) || !isObject(schema2)) continue;
      seen.add(value);
      found.push({ name, in: place, value, schema: schema2, at });
      if (schema2 !== value) roots.push({ schema: schema2, at: [...at, "schema"] });
    }
    for (const body of [...operation2.request, ...operation2.responses.flatMap((response) => response.contents)]) {
      roots.push({ schema: body.schema, at: body.schemaAt });
    }
  }
  for (const place of schemasUnder(context, roots)) {
    for (const { property, value, node } of place.node.edges) {
      if (property === void 0 || !isObject(value) || !node) continue;
      found.push(new PropertyField(property, value, node.schema, place));
    }
  }
  return found;
}
function sharedSchemas(context) {
  const at = context.version === "2.0" ? ["definitions"] : ["components", "schemas"];
  const map = at.reduce((value, key) => context.deref(own(value, key)), context.root);
  return isObject(map) ? Object.entries(map).map(([name, schema2]) => ({ schema: schema2, at: [...at, name] })) : [];
}

// src/lint/functions/bc/code-sample.ts
var noSamples = (_value, _options, context) => {
  if (operations(context).length === 0 || hasLink(context) || hasSample(context)) return [];
  const message = "No code sample, no example and no externalDocs: a developer finds nothing to start from.";
  return [{ message, path: ["info"] }];
};
var code_sample_default = noSamples;
function hasLink(context) {
  const description = own(own(context.root, "info"), "description");
  return isObject(own(context.root, "externalDocs")) || operations(context).some((one) => isObject(own(one.value, "externalDocs"))) || typeof description === "string" && /https?:\/\/\S*(github|sample|example|guide|postman|docs?\b|wiki)|```|curl /i.test(description);
}
function hasSample(context) {
  const holds = (value) => ["example", "examples", "x-example", "x-examples", "x-codeSamples", "x-code-samples"].some(
    (key) => own(value, key) !== void 0
  );
  const components = own(context.root, "components");
  if (isObject(own(components, "examples"))) return true;
  return fields(context).some((field) => holds(field.value) || holds(field.schema)) || operations(context).some(
    (one) => holds(one.value) || [...one.request, ...one.responses.flatMap((response) => response.contents)].some(
      (body) => holds(body.value) || holds(body.schema)
    ) || one.responses.some((response) => holds(response.value))
  );
}

// src/lint/functions/bc/compressed-files.ts
var compressedFiles = (_value, { mediaTypes: mediaTypes2, extensions }, context) => {
  const results = [];
  for (const operation2 of operations(context)) {
    for (const body of [...operation2.request, ...operation2.responses.flatMap((one) => one.contents)]) {
      const name = body.mediaType && mediaTypeName(body.mediaType);
      if (name && mediaTypes2.includes(name)) {
        results.push({ path: body.at, message: `The body is a compressed file (${name}).` });
      }
    }
    for (const response of operation2.responses) {
      const file = fileName(context, own(response.value, "headers"));
      const extension = extensions.find((one) => file.toLowerCase().endsWith(one));
      if (extension) results.push({ path: response.at, message: `The response is a compressed file (*${extension}).` });
    }
  }
  return results;
};
var compressed_files_default = compressedFiles;
function fileName(context, headers) {
  const map = context.deref(headers);
  if (!isObject(map)) return "";
  const key = Object.keys(map).find((name) => name.toLowerCase() === "content-disposition");
  const header = key === void 0 ? void 0 : context.deref(map[key]);
  const example2 = own(header, "example") ?? own(context.deref(own(header, "schema")), "example");
  if (typeof example2 !== "string") return "";
  return /filename\*?="?([^";]{1,300})/i.exec(example2)?.[1]?.trim() ?? "";
}

// src/lint/functions/bc/contact.ts
var contactProblems = (value, options, context) => {
  if (!isObject(value)) return [];
  const name = text(value, "name");
  const email = text(value, "email");
  const phone = text(value, "x-phone");
  const reachable = email !== "" || text(value, "url") !== "";
  if (options.problem === "incomplete") {
    const missing = [
      name ? "" : "the name of a person or team",
      reachable ? "" : "an email address or the URL of a help desk"
    ];
    const named = missing.filter(Boolean).join(", nor ");
    if (named) return [{ message: `The contact does not give ${named}.`, path: context.path }];
    if (email && !isEmail(email)) {
      return [{ message: `"${email}" is no email address.`, path: [...context.path, "email"] }];
    }
    if (phone && !/^\+?[\d\s().-]{7,25}(\s*(x|ext\.?)\s*\d{1,6})?$/i.test(phone)) {
      return [{ message: `"${phone}" is no phone number.`, path: [...context.path, "x-phone"] }];
    }
    return [];
  }
  if (!email && reachable) {
    return [
      {
        message: "The contact has a URL and no email address; give one that is read when the page is down.",
        path: context.path
      }
    ];
  }
  if (/@(gmail|googlemail|hotmail|live|outlook|yahoo|icloud|shaw|telus)\.(com|ca|net)$/i.test(email)) {
    const message = `"${email}" is a private mailbox; give one of the organisation, which outlives the person.`;
    return [{ message, path: [...context.path, "email"] }];
  }
  return [];
};
var contact_default = contactProblems;
function text(value, key) {
  const found = own(value, key);
  return typeof found === "string" ? found.trim() : "";
}
function isEmail(address) {
  return /^[^\s@<>]{1,64}@[^\s@<>.]{1,63}(\.[^\s@<>.]{1,63}){1,8}$/.test(address);
}

// src/lint/functions/bc/causes.ts
function addPlace(causes, cause, place) {
  const known2 = causes.get(cause);
  if (known2) known2.push(place);
  else causes.set(cause, [place]);
}
function findingPerCause(causes, noun) {
  return [...causes].map(([cause, [path2, ...related]]) => {
    if (!related.length) return { message: `${cause}.`, path: path2 };
    return { message: `${cause} (${amount(related.length + 1, noun)}).`, path: path2, related };
  });
}

// src/lint/functions/bc/credential-parameter.ts
var credentialParameters = (_value, options, context) => {
  const causes = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  for (const parameter of operations(context).flatMap((one) => one.parameters)) {
    if (seen.has(parameter.value) || !isCredential(parameter, options)) continue;
    seen.add(parameter.value);
    const cause = `The ${parameter.in} parameter "${parameter.name}" carries a credential in the URI`;
    addPlace(causes, cause, parameter.at);
  }
  return findingPerCause(causes, "place");
};
var credential_parameter_default = credentialParameters;
function isCredential({ name, in: place, value, schema: schema2 }, { names: names4, unclearNames = [] }) {
  if (place !== "query" && place !== "path") return false;
  const plain2 = normaliseName(name);
  const text2 = `${descriptionOf(value)} ${descriptionOf(schema2)}`;
  if (names4.includes(plain2)) return !/\b(page|pages|paging|pagination|cursor|continu\w*|next)\b/i.test(text2);
  const isUnclear2 = place === "query" && unclearNames.includes(plain2);
  return isUnclear2 && /\b(api|subscription|access|secret)[ -]?key\b|\bcredential|\bauthenticat/i.test(text2);
}

// src/lint/functions/bc/temporal-forms.ts
var months = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";
var foreign = [
  /^\d{1,2}([/.-])\d{1,2}\1\d{2,4}\b/,
  // 31/12/2020, 12-31-2020
  /^\d{4}([/.])\d{1,2}\1\d{1,2}\b/,
  // 2020/12/31
  /^\d{4}-(\d-\d{1,2}|\d{2}-\d)(?!\d)/,
  // 2020-1-5
  /^\d{8}$/,
  // 20201231
  /^(\d{10}|\d{13})$/,
  // seconds or milliseconds since 1970
  new RegExp(`^([a-z]{3,9},? )?\\d{0,2}[ -]?${months}[a-z]{0,6}[ .,-]`, "i")
  // 31 Dec 2020, Thu Dec 31
];
var pattern = /\b(M{1,2}[/.-]d{1,2}[/.-]y{2,4}|d{1,2}[/.-]M{1,3}[/.-]y{2,4}|y{4}[/.]M{1,2}[/.]d{1,2}|E{3},? )/i;
function isForeignForm(example2) {
  if (typeof example2 === "number") return Number.isInteger(example2) && example2 >= 1e7;
  if (typeof example2 !== "string" || example2.length > 100) return false;
  const text2 = example2.trim();
  return pattern.test(text2) || /\d/.test(text2) && foreign.some((form) => form.test(text2));
}
function foreignPattern(description) {
  if (typeof description !== "string") return void 0;
  const found = /\b(M{1,2}[/.-]D{1,2}[/.-]Y{2,4}|D{1,2}[/.-]M{1,3}[/.-]Y{2,4}|Y{4}[/.]M{1,2}[/.]D{1,2})\b/i.exec(
    description
  );
  return found?.[0];
}

// src/lint/functions/bc/temporal-names.ts
var events = new Set(
  "accepted accessed activated added approved archived begins cancelled canceled changed closed completed created deleted edited ended ends entered expired expires finished generated imported issued logged modified opened paid posted processed published purchased received registered released removed requested resolved retrieved revised scheduled sent signed started starts submitted updated uploaded verified viewed".split(" ")
);
var spans = /* @__PURE__ */ new Set(["due", "end", "start"]);
var afterDate = /* @__PURE__ */ new Set([...events, "begin", "due", "end", "from", "of", "start", "to", "until"]);
var durations = new Set(
  "travel response processing lead wait waiting total elapsed run running read reading idle execution drive driving walk walking cycle service lag delay real part full all any first over down up one some last cache connect query search turnaround load build trip transit stop life expiry expiration timeout retention".split(" ")
);
function temporalKind(name) {
  const words = splitWords(name).filter((word2) => !/^\d+$/.test(word2));
  const last = words.at(-1);
  const before = words.at(-2);
  if (last === void 0) return void 0;
  if (last === "timestamp" || last === "datetime" || last === "ts" && before !== void 0) return "timestamp";
  if (last === "time") return before !== void 0 && !durations.has(before) ? "timestamp" : void 0;
  if (last === "at" && before !== void 0 && events.has(before)) return "timestamp";
  if (last === "on" && before !== void 0 && (events.has(before) || spans.has(before))) return "date";
  if (last === "date") return words.join(" ").endsWith("up to date") ? void 0 : "date";
  return words[0] === "date" && words[1] !== void 0 && afterDate.has(words[1]) ? "date" : void 0;
}

// src/lint/functions/bc/date-format.ts
var misdeclaredDates = (_value, options, context) => {
  const causes = /* @__PURE__ */ new Map();
  for (const field of fields(context)) {
    if (field.in === "header" || temporalKind(field.name) !== options.kind) continue;
    const found = judge2(field, options.kind, context);
    if (found?.problem !== options.problem) continue;
    const cause = `"${field.name}" ${found.text}`;
    const known2 = causes.get(cause);
    if (known2) known2.push(field.at);
    else causes.set(cause, [field.at]);
  }
  return [...causes].flatMap(
    ([cause, places]) => oneFinding(places, places.length > 1 ? `${cause} (${amount(places.length, "place")}).` : `${cause}.`)
  );
};
var date_format_default = misdeclaredDates;
function judge2(field, kind, context) {
  const { schema: schema2 } = field;
  if (isEnumerated(schema2)) return void 0;
  const types = typesOf(schema2).filter((type2) => type2 !== "null");
  const wanted = kind === "date" ? "format: date or date-time" : "format: date-time";
  if (types.length === 1 && (types[0] === "integer" || types[0] === "number")) {
    if (/time$/i.test(field.name) && !/date_?time$/i.test(field.name) && !saysEpoch(field)) return void 0;
    return { problem: "undeclared", text: `is declared as a number; send text with ${wanted} (ISO 8601)` };
  }
  if (types.length !== 1 || types[0] !== "string") return void 0;
  const formats = formatsOf(schema2, context);
  if (formats.some((format2) => ["date", "date-time", "time", "duration"].includes(format2))) return void 0;
  const shown2 = examplesOf(field, context).find(isForeignForm);
  if (shown2 !== void 0)
    return { problem: "foreign", text: `has the example "${shown2}", which is not ISO 8601` };
  const asked = foreignPattern(descriptionOf(field.value)) ?? foreignPattern(descriptionOf(schema2));
  if (asked !== void 0) return { problem: "foreign", text: `asks for ${asked}, which is not ISO 8601` };
  if (typeof own(schema2, "pattern") === "string") return void 0;
  if (formats.length) return { problem: "undeclared", text: `has format "${formats[0]}"; write ${wanted}` };
  if (examplesOf(field, context).some(isPartial)) return void 0;
  return { problem: "undeclared", text: `is text without a format; write ${wanted}` };
}
function saysEpoch(field) {
  return /\b(epoch|unix)\b|since 1970/i.test(`${descriptionOf(field.value)} ${descriptionOf(field.schema)}`);
}
function isPartial(example2) {
  return typeof example2 === "string" && /^(\d{4}(-\d{2})?|\d{2}:\d{2}(:\d{2})?)$/.test(example2);
}
function formatsOf(schema2, context) {
  const members = own(schema2, "allOf");
  const all = [schema2, ...Array.isArray(members) ? members.map((one) => context.deref(one)) : []];
  return all.map((one) => own(one, "format")).filter((one) => typeof one === "string");
}
function examplesOf(field, context) {
  const found = [];
  for (const owner of /* @__PURE__ */ new Set([field.value, field.schema])) {
    found.push(own(owner, "example"), own(owner, "x-example"));
    const examples = context.deref(own(owner, "examples"));
    if (Array.isArray(examples)) found.push(...examples);
    else if (isObject(examples))
      for (const one of Object.values(examples)) found.push(own(context.deref(one), "value"));
  }
  return found.filter((one) => one !== void 0 && one !== null);
}

// src/lint/functions/bc/deep-schemas.ts
var deepSchemas = (_value, { maximum }, context) => {
  const bodies2 = operations(context).flatMap((one) => [...one.request, ...one.responses.flatMap((two) => two.contents)]);
  const places = schemasUnder(
    context,
    bodies2.map((body) => ({ schema: body.schema, at: body.schemaAt }))
  );
  const depths = depthsOf(places);
  const depthOf = new Map(places.map((place, index) => [place.schema, depths[index]]));
  const deep = /* @__PURE__ */ new Map();
  for (const { schema: schema2, schemaAt } of bodies2) {
    const depth = depthOf.get(schema2) ?? 0;
    if (depth > maximum && !deep.has(schema2)) deep.set(schema2, { depth, at: schemaAt });
  }
  const found = [...deep.values()].sort((a, b) => b.depth - a.depth);
  return oneFinding(
    found.map((one) => one.at),
    `${amount(found.length, "body schema")} with more than ${maximum} objects inside one another (${found[0]?.depth} in the deepest).`
  );
};
var deep_schemas_default = deepSchemas;
function depthsOf(places) {
  const parents = /* @__PURE__ */ new Map();
  const open2 = new Int32Array(places.length);
  const below2 = new Int32Array(places.length);
  const depths = new Int32Array(places.length);
  const ready = [];
  for (const [index, place] of places.entries()) {
    for (const { node } of place.node.edges) {
      if (!node || places[node.index]?.node !== node) continue;
      open2[index]++;
      const list2 = parents.get(node.index);
      if (list2) list2.push(index);
      else parents.set(node.index, [index]);
    }
    if (open2[index] === 0) ready.push(index);
  }
  for (let index = ready.pop(); index !== void 0; index = ready.pop()) {
    const depth = below2[index] + (isRecord(places[index].schema) ? 1 : 0);
    depths[index] = depth;
    for (const parent of parents.get(index) ?? []) {
      below2[parent] = Math.max(below2[parent], depth);
      open2[parent]--;
      if (open2[parent] === 0) ready.push(parent);
    }
  }
  return depths;
}
function isRecord(schema2) {
  return typesOf(schema2).includes("object") && isObject(own(schema2, "properties"));
}

// src/lint/functions/bc/deprecation-timeline.ts
var endlessDeprecations = (_value, _options, context) => {
  const found = /* @__PURE__ */ new Map();
  const add = (what, at) => {
    const known2 = found.get(what);
    if (known2) known2.push(at);
    else found.set(what, [at]);
  };
  for (const operation2 of operations(context)) {
    if (own(operation2.value, "deprecated") !== true || announcesEnd(operation2, context)) continue;
    add(`${operation2.method.toUpperCase()} ${operation2.template}`, [...operation2.at, "deprecated"]);
  }
  for (const field of fields(context)) {
    const owners = [field.value, field.schema];
    if (!owners.some((one) => own(one, "deprecated") === true) || owners.some((one) => states(one))) continue;
    add(`"${field.name}"`, own(field.value, "deprecated") === true ? [...field.at, "deprecated"] : field.at);
  }
  return [...found].flatMap(
    ([what, places]) => oneFinding(
      places,
      `${what} is deprecated${places.length > 1 ? ` in ${amount(places.length, "place")}` : ""}, but not until when or what to use instead.`
    )
  );
};
var deprecation_timeline_default = endlessDeprecations;
function announcesEnd(operation2, context) {
  return states(operation2.value) || operation2.responses.some((response) => {
    const headers = context.deref(own(response.value, "headers"));
    return isObject(headers) && Object.keys(headers).some((name) => /^(sunset|deprecation)$/i.test(name));
  });
}
function states(value) {
  if (own(value, "x-sunset") !== void 0) return true;
  const summary = own(value, "summary");
  const text2 = `${typeof summary === "string" ? summary : ""}
${descriptionOf(value)}`;
  return date.test(text2) || replacement.test(text2);
}
var date = /\b(19|20)\d\d-\d\d|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (\d{1,2},? )?20\d\d/i;
var replacement = new RegExp(
  [
    "\\b([Ii]nstead|[Rr]eplaced|[Ss]uperseded|[Rr]enamed|[Pp]refer|[Ss]unset)\\b",
    "\\bin favou?r of\\b|\\b([Mm]oved|[Mm]igrate) to\\b",
    "\\b[Rr]emoved (in|on|after|from|with)\\b",
    "[Dd]eprecated[^.]{0,40}\\b([Uu]se|[Ss]ee|[Rr]efer)\\b",
    '\\b[Uu]se (`|"|/|\\[|[A-Z]{3,} )'
  ].join("|")
);

// src/lint/functions/bc/document-size.ts
var oversize = (_value, options, context) => {
  const found = operations(context).length;
  const advice = "An API that needs so much text is often several; consider one document for each.";
  if (found > options.maxOperations) {
    return [
      {
        message: `${found} operations in one document, more than ${options.maxOperations}. ${advice}`,
        path: ["paths"]
      }
    ];
  }
  if (isLonger(context.root, options.maxBytes)) {
    return [
      { message: `The document is larger than ${Math.round(options.maxBytes / 1e6)} MB. ${advice}`, path: ["info"] }
    ];
  }
  return [];
};
var document_size_default = oversize;
function isLonger(root, limit2) {
  let length3 = 0;
  const seen = /* @__PURE__ */ new Set();
  const stack = [root];
  while (stack.length && length3 <= limit2) {
    const value = stack.pop();
    if (typeof value !== "object" || value === null) length3 += String(value).length + 2;
    else if (!seen.has(value)) {
      seen.add(value);
      if (isObject(value)) for (const key of Object.keys(value)) length3 += key.length + 4;
      for (const child of Object.values(value)) stack.push(child);
    }
  }
  return length3 > limit2;
}

// src/lint/functions/bc/dynamic-queries.ts
var languages = /\b(sql|e?cql|lucene|odata|rsql|fiql|jsonpath|graphql|query (language|syntax)|elastic ?search|solr|expressions?|operators?)\b/i;
var searchWords = ["search", "searches", "query", "queries", "find", "lookup", "eval", "evaluate", "aggregate"];
var other = /\b(cron|regular expression|regex|regexp)\b/i;
var dynamicQueries = (_value, options, context) => {
  if (isOpenData(context.root)) return void 0;
  const results = [];
  const seen = /* @__PURE__ */ new Set();
  for (const { name, value, schema: schema2, at } of inputs(context)) {
    if (seen.has(value) || !isFreeText(schema2)) continue;
    seen.add(value);
    const kind = kindOf(name, `${descriptionOf(value)} ${descriptionOf(schema2)}`, options);
    if (kind !== options.report) continue;
    const what = kind === "queries" ? "takes a query that the consumer writes" : "is a free search text";
    results.push({ path: at, message: `"${name}" ${what}.` });
  }
  return oneFindingEach(results);
};
var dynamic_queries_default = dynamicQueries;
function inputs(context) {
  return operations(context).flatMap((operation2) => [
    ...operation2.parameters.filter((one) => one.in === "query"),
    ...isSearch(operation2) ? bodyInputs(context, operation2) : []
  ]);
}
function isSearch(operation2) {
  const words = splitWords(`${operation2.template} ${textAt(operation2.value, "operationId")}`);
  return operation2.method === "query" || words.some((word2) => searchWords.includes(word2));
}
function bodyInputs(context, operation2) {
  const bodies2 = operation2.request.flatMap((body) => [...propertiesOf(context, body.schema, body.schemaAt).values()]);
  return [
    ...operation2.parameters.filter((one) => one.in === "formData"),
    ...bodies2.map(({ property = "", schema: schema2, at }) => ({ name: property, value: schema2, schema: schema2, at }))
  ];
}
function isFreeText(schema2) {
  if (isEnumerated(schema2) || own(schema2, "pattern") !== void 0 || own(schema2, "format") !== void 0) return false;
  const types = typesOf(schema2);
  return types.includes("string") || types.length === 0;
}
function kindOf(name, description, options) {
  const plain2 = normaliseName(name);
  if (other.test(description)) return void 0;
  if (options.names.includes(plain2)) return "queries";
  const isFilter = options.filterNames.includes(plain2);
  if (!isFilter && !options.textNames.includes(plain2)) return void 0;
  const isOpen = isFilter && (name.startsWith("$") || description.trim() === "");
  return isOpen || languages.test(description) ? "queries" : "text";
}
function isOpenData(root) {
  const info = own(root, "info");
  if (/public$/i.test(textAt(info, "x-security-class"))) return true;
  const license = own(info, "license");
  return /open ?(government|data)|open-government|creativecommons|creative commons|\bcc[ -]by\b|\bcc0\b/i.test(
    `${textAt(license, "name")} ${textAt(license, "url")}`
  );
}

// src/lint/functions/bc/oauth2.ts
var oldNames = { application: "clientCredentials", accessCode: "authorizationCode" };
function oauth2Flows(context) {
  const found = [];
  for (const [scheme, { value, at }] of securitySchemes(context)) {
    if (own(value, "type") !== "oauth2") continue;
    const flow = own(value, "flow");
    if (typeof flow === "string") {
      found.push({ scheme, name: own(oldNames, flow) ?? flow, scopes: scopesOf(value), at });
      continue;
    }
    const flows = own(value, "flows");
    if (!isObject(flows)) continue;
    for (const [name, one] of Object.entries(flows)) {
      if (!name.startsWith("x-") && isObject(one)) {
        found.push({ scheme, name, scopes: scopesOf(one), at: [...at, "flows", name] });
      }
    }
  }
  return found;
}
function scopesOf(flow) {
  const scopes = own(flow, "scopes");
  return isObject(scopes) ? scopes : {};
}
function askedScopes(operation2, scheme) {
  const lists = (operation2.security ?? []).map((one) => own(one, scheme)).filter(Array.isArray);
  return lists.length > 0 ? lists.flat().filter((one) => typeof one === "string") : void 0;
}
function operationsWith(context, scheme) {
  return operations(context).flatMap((operation2) => {
    const scopes = askedScopes(operation2, scheme);
    return scopes ? [{ operation: operation2, scopes }] : [];
  });
}

// src/lint/functions/bc/empty-scopes.ts
var emptyScopes = (_value, _options, context) => oauth2Flows(context).filter((flow) => Object.keys(flow.scopes).length === 0).map((flow) => ({
  path: flow.at,
  message: `The ${flow.name} flow of "${flow.scheme}" defines no scope: a token may do all or nothing.`
}));
var empty_scopes_default = emptyScopes;

// src/lint/functions/bc/error-content.ts
var errorContent = (_value, options, context) => {
  const lacking = /* @__PURE__ */ new Map();
  for (const body of errorBodies(context)) {
    const names4 = namesOf(context, body.schema, body.schemaAt, options.envelopes);
    const missing = options.parts.filter((one) => !one.names.some((name) => names4.has(name))).map((one) => one.part);
    if (names4.size === 0 || missing.length === 0) continue;
    const key = missing.join(" and no ");
    const places = lacking.get(key);
    if (places) places.push(body.schemaAt);
    else lacking.set(key, [body.schemaAt]);
  }
  return [...lacking].flatMap(
    ([missing, places]) => oneFinding(places, `${amount(places.length, "error schema")} with no ${missing}.`)
  );
};
var error_content_default = errorContent;
function namesOf(context, schema2, at, envelopes) {
  const names4 = /* @__PURE__ */ new Set();
  for (const property of propertiesOf(context, schema2, at).values()) {
    const name = normaliseName(property.property);
    names4.add(isStatus(name, property.schema) ? "status" : name);
    if (!envelopes.includes(name)) continue;
    const inner2 = typesOf(property.schema).includes("array") ? own(property.schema, "items") : property.schema;
    for (const key of propertiesOf(context, inner2, property.at).keys()) names4.add(normaliseName(key));
  }
  return names4;
}
function isStatus(name, schema2) {
  return name === "code" && typesOf(schema2).some((type2) => type2 === "integer" || type2 === "number");
}

// src/lint/functions/bc/error-shapes.ts
var errorShapes = (_value, _options, context) => [
  ...differing(
    formsOf(context, (code) => !code.startsWith("5")),
    "4xx errors"
  ),
  ...differing(
    formsOf(context, (code) => code.startsWith("5")),
    "5xx errors"
  )
];
var error_shapes_default = errorShapes;
function differing(forms, what) {
  const [main, ...rest] = forms.sort((a, b) => b.uses - a.uses);
  const others2 = rest.filter((form) => !agree(form.names, main.names));
  const [first] = others2;
  if (!main || !first) return [];
  return oneFinding(
    others2.flatMap((form) => form.places),
    `The ${what} come in ${others2.length + 1} forms: most have ${show(main.names)}, others ${show(first.names)}${others2.length > 1 ? " and more" : ""}.`
  );
}
function formsOf(context, ofClass) {
  const forms = /* @__PURE__ */ new Map();
  const formOf = perSchema((schema2, at) => {
    const names4 = namesOf2(context, schema2, at);
    if (!names4) return void 0;
    const key = names4.join("\n");
    const form = forms.get(key) ?? { names: names4, places: [], uses: 0 };
    forms.set(key, form);
    form.places.push(at);
    return form;
  });
  for (const response of operations(context).flatMap(errorResponses)) {
    if (!ofClass(response.code)) continue;
    for (const body of response.contents) {
      if (body.mediaType !== void 0 && !isJson(body.mediaType)) continue;
      const form = formOf(body);
      if (form) form.uses++;
    }
  }
  return [...forms.values()];
}
function namesOf2(context, schema2, at) {
  if (!isObject(schema2) || own(schema2, "oneOf") !== void 0 || own(schema2, "anyOf") !== void 0) return void 0;
  const properties2 = [...propertiesOf(context, schema2, at).keys()];
  if (properties2.length > 0) return properties2.sort();
  const [type2] = typesOf(schema2);
  return type2 === void 0 || type2 === "object" ? void 0 : [`(${type2})`];
}
function agree(a, b) {
  const [small, large] = a.length < b.length ? [a, new Set(b)] : [b, new Set(a)];
  return small.every((name) => large.has(name));
}
function show(names4) {
  return names4.length > 4 ? `${names4.slice(0, 4).join(", ")} and ${names4.length - 4} more` : names4.join(", ");
}

// src/lint/functions/bc/free-form-responses.ts
var freeFormResponses = (_value, _options, context) => {
  const roots = operations(context).flatMap((one) => one.responses.filter((response) => /^2/.test(response.code))).flatMap((response) => response.contents.map((body) => ({ schema: body.schema, at: body.schemaAt })));
  const places = schemasUnder(context, roots).filter(({ schema: schema2 }) => isAnything(own(schema2, "additionalProperties")) && !saysMore(schema2)).map((place) => place.at);
  return oneFinding(
    places,
    `${amount(places.length, "object")} in responses may hold anything (additionalProperties: true).`
  );
};
var free_form_responses_default = freeFormResponses;
function isAnything(additional) {
  return additional === true || isObject(additional) && Object.keys(additional).length === 0;
}
function saysMore(schema2) {
  const properties2 = own(schema2, "properties");
  if (isObject(properties2) && Object.keys(properties2).length > 0) return true;
  return ["allOf", "oneOf", "anyOf", "patternProperties", "propertyNames"].some((key) => own(schema2, key) !== void 0);
}

// src/lint/functions/bc/http-schemes.ts
var httpSchemes = (_value, { refused, accepted }, context) => {
  const results = [];
  for (const [key, { value, at }] of securitySchemes(context)) {
    const name = schemeName(value);
    if (name === void 0) continue;
    if (refused?.includes(name) || accepted && !accepted.includes(name)) {
      results.push({ path: at, message: `The security scheme "${key}" is HTTP ${name} authentication.` });
    }
  }
  return results;
};
var http_schemes_default = httpSchemes;
function schemeName(value) {
  if (own(value, "type") === "basic") return "basic";
  const scheme = own(value, "scheme");
  return own(value, "type") === "http" && typeof scheme === "string" ? scheme.toLowerCase() : void 0;
}

// src/lint/functions/bc/ignored-header.ts
var instead = {
  accept: "the media types of the responses",
  "content-type": "the media types of the request body",
  authorization: "the security schemes"
};
var ignoredHeaders = (_value, _options, context) => {
  const causes = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  for (const { name, in: place, value, at } of operations(context).flatMap((one) => one.parameters)) {
    const key = name.toLowerCase();
    if (place !== "header" || !Object.hasOwn(instead, key) || seen.has(value)) continue;
    seen.add(value);
    addPlace(causes, `The header parameter ${key} has no effect in OpenAPI 3; ${instead[key]} say it`, at);
  }
  return findingPerCause(causes, "place");
};
var ignored_header_default = ignoredHeaders;

// src/lint/functions/bc/pagination.ts
var names = {
  page: "page pagenumber pagenum pageno pageindex currentpage",
  offset: "offset start startindex skip firstresult startrow startrecord",
  since: "since updatedsince modifiedsince changedsince createdsince",
  cursor: "cursor pagecursor nextcursor after before next startingafter endingbefore olderthan newerthan marker nextmarker pagetoken nexttoken nextpagetoken continuationtoken continuation scrollid sync synctoken",
  size: "limit perpage pagesize size count rows top take first maxresults maxrows maxcount maxrecords maxitems itemsperpage recordsperpage resultsperpage pagelimit resultlimit"
};
var roleOf = new Map(
  Object.keys(names).flatMap((role) => names[role].split(" ").map((name) => [name, role]))
);
var cache3 = /* @__PURE__ */ new WeakMap();
function paginations(context) {
  const key = context.root;
  const known2 = cache3.get(key);
  if (known2) return known2;
  const found = operations(context).filter((one) => one.method === "get").map((operation2) => ({ operation: operation2, roles: rolesOf(operation2) }));
  if (typeof key === "object" && key !== null) cache3.set(key, found);
  return found;
}
function rolesOf(operation2) {
  const roles2 = /* @__PURE__ */ new Map();
  const names4 = new Set(operation2.parameters.map((one) => normaliseName(one.name)));
  const isSpan = names4.has("end") || names4.has("stop") || names4.has("finish");
  for (const parameter of operation2.parameters) {
    const name = normaliseName(parameter.name);
    const role = roleOf.get(name);
    if (!role || roles2.has(role) || name === "start" && isSpan) continue;
    if (isPlaced(role, parameter) && fits(role, parameter.schema)) roles2.set(role, parameter);
  }
  return roles2;
}
function isPlaced(role, parameter) {
  if (parameter.in === "query") return true;
  return parameter.in === "path" && role === "page" && typesOf(parameter.schema).includes("integer");
}
function fits(role, schema2) {
  const types = typesOf(schema2).filter((one) => one !== "null");
  if (types.some((one) => one === "boolean" || one === "array" || one === "object")) return false;
  const format2 = textAt(schema2, "format");
  if (role === "since") return true;
  if (format2.startsWith("date") || Array.isArray(own(schema2, "enum"))) return role === "size" && !format2;
  return role === "cursor" || types.length === 0 || types.some((one) => one === "integer" || one === "number");
}

// src/lint/functions/bc/incomplete-pagination.ts
var incompletePagination = (_value, options, context) => {
  const results = [];
  const seen = /* @__PURE__ */ new Set();
  const statesSize = perSchema((schema2, at) => hasSizeDefault(context, schema2, at));
  const report = (parameter, message) => {
    if (seen.has(parameter.value)) return;
    seen.add(parameter.value);
    results.push({ path: parameter.at, message });
  };
  for (const { operation: operation2, roles: roles2 } of paginations(context)) {
    const begin = roles2.get(options.begin);
    const size3 = roles2.get("size");
    if (begin && !size3 && !speaksOfSize(begin, operation2) && !firstBody(operation2).some(statesSize)) {
      report(begin, `"${begin.name}" has no parameter beside it that says how many results to give.`);
    }
    const others2 = [...roles2.keys()].filter((role) => role !== "size");
    if (size3 && others2.length === 0 && options.lonelySizes?.includes(normaliseName(size3.name))) {
      report(size3, `"${size3.name}" has no parameter beside it that leads to the next results.`);
    }
  }
  return oneFindingEach(results);
};
var incomplete_pagination_default = incompletePagination;
function speaksOfSize(begin, operation2) {
  const text2 = `${descriptionOf(begin.value)} ${descriptionOf(begin.schema)} ${descriptionOf(operation2.value)}`;
  return /\bpage(s|d)?\b/i.test(text2) && /\b\d{2,}\b/.test(text2);
}
function firstBody(operation2) {
  return operation2.responses[0]?.contents.slice(0, 1) ?? [];
}
function hasSizeDefault(context, schema2, at) {
  return [...propertiesOf(context, schema2, at).values()].some((one) => {
    const isSize = /^(perpage|pagesize|limit|size)$/.test(normaliseName(one.property));
    return isSize && own(one.schema, "default") !== void 0;
  });
}

// src/lint/functions/bc/insecure-url.ts
var insecureUrls = (_value, { problem: problem2 }, context) => {
  const servers = context.version === "2.0" ? hosts(context) : allServers(context);
  if (problem2 === "unstated") return unstated(context, servers);
  const results = [];
  for (const { url, at } of servers) {
    if (isLocal(url) !== (problem2 === "development")) continue;
    if (problem2 === "development") {
      results.push({ path: at, message: `A server for development (${origin(url)}) stands in a published document.` });
    } else if (isInsecure(url))
      results.push({ path: at, message: `The API is served over ${schemeOf(url)} (${origin(url)}).` });
  }
  if (problem2 === "insecure") results.push(...tokenUrls(context));
  return results;
};
var insecure_url_default = insecureUrls;
function unstated(context, servers) {
  if (context.version === "2.0") {
    if (own(context.root, "schemes") !== void 0) return [];
    return [{ path: [], message: 'Without "schemes" the document does not say that the API is served over https.' }];
  }
  const [first, ...others2] = servers;
  if (!first)
    return [{ path: [], message: 'Without "servers" the document does not say that the API is served over https.' }];
  if ([first, ...others2].some(({ url }) => schemeOf(url) !== void 0 || url.startsWith("{"))) return [];
  return [
    {
      path: first.at,
      message: `The server URL "${first.url}" is relative, so https cannot be seen from the document.`
    }
  ];
}
function allServers(context) {
  const found = serversAt(context, context.root, []);
  const items2 = /* @__PURE__ */ new Set();
  for (const operation2 of operations(context)) {
    const itemAt = ["paths", operation2.template];
    if (!items2.has(operation2.template)) {
      items2.add(operation2.template);
      const item = context.deref(own(own(context.root, "paths"), operation2.template));
      found.push(...serversAt(context, item, itemAt));
    }
    found.push(...serversAt(context, operation2.value, operation2.at));
  }
  return found;
}
function serversAt(context, owner, at) {
  const list2 = own(owner, "servers");
  if (!Array.isArray(list2)) return [];
  return list2.flatMap((raw, index) => {
    const server = context.deref(raw);
    const url = own(server, "url");
    if (typeof url !== "string") return [];
    return substituted(url, own(server, "variables"), [...at, "servers", index]);
  });
}
function substituted(url, variables, at) {
  const first = /^\{([^{}]+)\}/.exec(url)?.[1];
  const values = first === void 0 ? [] : own(own(variables, first), "enum");
  const filled = (text2) => text2.replaceAll(/\{([^{}]*)\}/g, (whole, name) => {
    const value = own(own(variables, name), "default");
    return typeof value === "string" ? value : whole;
  });
  if (first === void 0 || !Array.isArray(values)) return [{ url: filled(url), at: [...at, "url"] }];
  return values.flatMap(
    (value, index) => typeof value === "string" ? [{ url: value + filled(url.slice(first.length + 2)), at: [...at, "variables", first, "enum", index] }] : []
  );
}
function hosts(context) {
  const name = own(context.root, "host");
  const host = typeof name === "string" ? name : "the host of the document";
  const found = isLocal(`//${host}`) ? [{ url: `http://${host}`, at: ["host"] }] : [];
  if (found.length) return found;
  const owners = [{ value: context.root, at: [] }, ...operations(context)];
  for (const { value, at } of owners) {
    const schemes = own(value, "schemes");
    if (!Array.isArray(schemes)) continue;
    schemes.forEach((scheme, index) => {
      if (typeof scheme === "string") found.push({ url: `${scheme}://${host}`, at: [...at, "schemes", index] });
    });
  }
  return found;
}
function tokenUrls(context) {
  const results = [];
  for (const { value, at } of securitySchemes(context).values()) {
    const flows = own(value, "flows");
    const owners = [[value, at]];
    if (isObject(flows)) for (const [flow, one] of Object.entries(flows)) owners.push([one, [...at, "flows", flow]]);
    for (const [owner, ownerAt] of owners) {
      for (const key of [
        "authorizationUrl",
        "tokenUrl",
        "refreshUrl",
        "deviceAuthorizationUrl",
        "openIdConnectUrl",
        "oauth2MetadataUrl"
      ]) {
        const url = own(owner, key);
        if (typeof url !== "string" || !isInsecure(url)) continue;
        const message = isLocal(url) ? `The ${key} is that of a developer's machine (${origin(url)}).` : `The ${key} is served over ${schemeOf(url)} (${origin(url)}), so credentials travel in clear text.`;
        results.push({ path: [...ownerAt, key], message });
      }
    }
  }
  return results;
}
function schemeOf(url) {
  return /^([a-z][a-z0-9+.-]*):\/\//i.exec(url)?.[1]?.toLowerCase();
}
function isInsecure(url) {
  const scheme = schemeOf(url);
  return scheme !== void 0 && scheme !== "https" && scheme !== "wss";
}
function isLocal(url) {
  return /^([a-z][a-z0-9+.-]*:)?\/\/(localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\]|[\w-]+\.local)(:[^/]*)?(\/|$)/i.test(
    url
  );
}
function origin(url) {
  return url.split("/").slice(0, 3).join("/").slice(0, 100);
}

// src/lint/functions/bc/internal-details.ts
var leaks = [
  [/\bat [\w.$<>]+\(\w+\.java:\d+\)/, "a Java stack trace"],
  [/Traceback \(most recent/, "a Python stack trace"],
  [/\bORA-\d{5}/, "an error of the Oracle database"],
  [/\bSystem\.\w+Exception\b/, "an exception of .NET"]
];
var longestText = 2e4;
var internalDetails = (_value, { names: names4, topNames }, context) => {
  const results = [];
  const bodies2 = errorBodies(context);
  const all = schemasUnder(
    context,
    bodies2.map((body) => ({ schema: body.schema, at: body.schemaAt }))
  );
  const tops = bodies2.flatMap((body) => topProperties(context, body));
  const told = [...all.filter((one) => isNamed(one, names4)), ...tops.filter((one) => isNamed(one, topNames))];
  for (const place of told) {
    results.push({ path: place.at, message: `Errors carry "${place.property}", a detail of the service's inside.` });
  }
  for (const { value, at } of errorExamples(context)) {
    const leak = textOf(context, value).map((text2) => leaks.find(([pattern4]) => pattern4.test(text2))).find(Boolean);
    if (leak) results.push({ path: at, message: `The example of an error shows ${leak[1]}.` });
  }
  return oneFindingEach(results);
};
var internal_details_default = internalDetails;
function isNamed({ property }, names4) {
  return property !== void 0 && names4.includes(normaliseName(property));
}
function topProperties(context, body) {
  const top = [...propertiesOf(context, body.schema, body.schemaAt).values()];
  const inner2 = top.flatMap((place) => {
    const items2 = own(place.schema, "items");
    const from = items2 === void 0 ? place : new SchemaPlace(place.node, place, ["items"]);
    return [...propertiesOf(context, items2 ?? place.schema, from).values()];
  });
  return [...top, ...inner2];
}
function errorExamples(context) {
  const found = [];
  for (const response of operations(context).flatMap(errorResponses)) {
    for (const owner of [{ value: response.value, at: response.at }, ...response.contents]) {
      for (const key of ["example", "examples"]) {
        const value = own(owner.value, key);
        if (value !== void 0) found.push({ value, at: [...owner.at, key] });
      }
    }
    for (const body of response.contents) {
      const value = own(body.schema, "example");
      if (value !== void 0) found.push({ value, at: [...body.schemaAt, "example"] });
    }
  }
  return found;
}
function textOf(context, value) {
  const texts2 = [];
  const queue = [value];
  for (let index = 0; index < queue.length && index < 1e3; index++) {
    const next = context.deref(queue[index]);
    if (typeof next === "string") texts2.push(next.slice(0, longestText));
    else if (Array.isArray(next) || isObject(next)) queue.push(...Object.values(next).slice(0, 1e3));
  }
  return texts2;
}

// src/lint/functions/bc/language-header.ts
var languageHeaders = (_value, options, context) => {
  const all = operations(context);
  if (options.header === "content") {
    const silent = all.filter((one) => declaresAccept(one) && !declaresContentLanguage(one, context.deref));
    return oneFinding(
      silent.map((one) => one.at),
      `${amount(silent.length, "operation")} with Accept-Language and no Content-Language in the response; say which language was sent.`
    );
  }
  if (all.some(declaresAccept)) return [];
  const chosen2 = all.flatMap((one) => one.parameters.filter(isLanguageChoice).map((parameter) => parameter.at));
  const names4 = /* @__PURE__ */ new Set();
  const bilingual = [];
  const properties2 = fields(context).filter((field) => field.in === "property");
  for (const field of properties2) names4.add(field.name);
  for (const field of properties2) if (englishOf(field.name).some((name) => names4.has(name))) bilingual.push(field.at);
  return oneFinding(
    [...chosen2, ...bilingual],
    `${amount(chosen2.length + bilingual.length, "place")} with a choice of language, and no operation declares the Accept-Language header.`
  );
};
var language_header_default = languageHeaders;
function declaresAccept(operation2) {
  return operation2.parameters.some((one) => one.in === "header" && one.name.toLowerCase() === "accept-language");
}
function declaresContentLanguage(operation2, deref) {
  return operation2.responses.some((response) => {
    const headers = deref(own(response.value, "headers"));
    return typeof headers === "object" && headers !== null && Object.keys(headers).some((name) => name.toLowerCase() === "content-language");
  });
}
function isLanguageChoice(parameter) {
  if (parameter.in !== "query") return false;
  const name = parameter.name.toLowerCase();
  if (name === "lang" || name === "locale") return true;
  const values = own(parameter.schema, "enum");
  return name === "language" && Array.isArray(values) && values.some((one) => typeof one === "string" && /^fr/i.test(one));
}
function englishOf(name) {
  const ending = /([-_]?)(fr|FR|Fr|french|French)$/.exec(name);
  const words = splitWords(name);
  if (!ending || words.length < 2 || !/^(fr|french)$/.test(words.at(-1))) return [];
  const stem = name.slice(0, ending.index);
  return ["en", "EN", "En", "english", "English"].map((word2) => stem + ending[1] + word2).concat(stem);
}

// src/lint/functions/bc/literal-secret.ts
var kinds = [
  [/(?:^|[^\w-])eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{10,2000}/, "a JSON Web Token"],
  [/-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY/, "a private key"],
  [/\bAKIA(?![0-9A-Z]{9}EXAMPLE)[0-9A-Z]{16}\b/, "an access key of AWS"],
  [/\bgh[pousr]_[A-Za-z0-9]{36}\b/, "a token of GitHub"]
];
var beginnings = /eyJ|-----BEGIN|AKIA|gh[pousr]_/;
var specimen = "eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9l";
var longestText2 = 2e4;
var literalSecrets = (value, _options, context) => {
  const { tree } = context;
  if (tree && ![...tree.documents?.values() ?? [tree.root]].some(({ text: text2 }) => text2 === void 0 || beginnings.test(text2)))
    return [];
  const results = [];
  const seen = /* @__PURE__ */ new Set();
  const queue = [{ value, at: context.path }];
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (typeof next.value === "string") {
      const kind = secretIn(next.value);
      if (kind)
        results.push({
          path: next.at,
          message: `The text looks like ${kind}; a real one can be used by whoever reads it.`
        });
    } else if ((isObject(next.value) || Array.isArray(next.value)) && !seen.has(next.value)) {
      seen.add(next.value);
      for (const [key, child] of Object.entries(next.value).reverse()) {
        if (typeof child === "string" ? child.length > 19 : typeof child === "object" && child !== null) {
          queue.push({ value: child, at: [...next.at, Array.isArray(next.value) ? Number(key) : key] });
        }
      }
    }
  }
  return results;
};
var literal_secret_default = literalSecrets;
function secretIn(text2) {
  if (!beginnings.test(text2)) return void 0;
  const start = text2.slice(0, longestText2);
  const kind = kinds.find(([pattern4]) => pattern4.test(start))?.[1];
  return kind === "a JSON Web Token" && start.includes(specimen) ? void 0 : kind;
}

// src/lint/functions/bc/misnamed-operation.ts
var misnamedOperations = (_value, { method, verbs: verbs2, unless }, context) => {
  const causes = /* @__PURE__ */ new Map();
  for (const operation2 of operations(context)) {
    if (operation2.method !== method) continue;
    const found = verbs2.find((verb) => isNamedBy(operation2, verb, unless));
    if (!found) continue;
    const key = typeof own(operation2.value, "operationId") === "string" ? "operationId" : "summary";
    addPlace(causes, `The ${key} of a ${method.toUpperCase()} begins with "${found}"`, [...operation2.at, key]);
  }
  return findingPerCause(causes, "operation");
};
var misnamed_operation_default = misnamedOperations;
function isNamedBy(operation2, verb, unless) {
  const id = own(operation2.value, "operationId");
  if (typeof id === "string") {
    const [first, ...others2] = splitWords(id);
    return first === verb && !others2.some((word2) => unless.includes(word2));
  }
  const summary = own(operation2.value, "summary");
  if (typeof summary !== "string") return false;
  const [start, article] = summary.slice(0, 200).toLowerCase().split(/\s+/);
  return (start === verb || start === `${verb}s`) && ["a", "an", "the", "new", "one", "existing"].includes(article ?? "");
}

// src/lint/functions/bc/missing-cache-control.ts
var missingCacheControl = (_value, _options, context) => {
  const places = [];
  for (const operation2 of operations(context)) {
    if (operation2.method !== "get" && operation2.method !== "head") continue;
    const headers = operation2.responses.flatMap((one) => headerNames2(context, one));
    const wants = headers.some((name) => ["etag", "expires", "last-modified"].includes(name));
    if ((wants || operation2.responses.some((one) => one.code === "304")) && !headers.includes("cache-control")) {
      places.push(operation2.at);
    }
  }
  return oneFinding(
    places,
    places.length === 1 ? "The operation lets its response be cached and does not declare Cache-Control." : `${amount(places.length, "operation")} let their responses be cached and do not declare Cache-Control.`
  );
};
var missing_cache_control_default = missingCacheControl;
function headerNames2(context, response) {
  const headers = context.deref(own(response.value, "headers"));
  return isObject(headers) ? Object.keys(headers).map((name) => name.toLowerCase()) : [];
}

// src/lint/functions/bc/missing-operation-field.ts
var missingOperationFields = (_value, { fields: fields2 }, context) => {
  const all = operations(context);
  const bare = all.filter((one) => !fields2.some((field) => isText(own(one.value, field))));
  const share = bare.length === all.length ? "have" : `of ${all.length} have`;
  return oneFinding(
    bare.map((one) => one.at),
    bare.length === 1 ? `The operation has no ${fields2.join(" or ")}.` : `${amount(bare.length, "operation")} ${share} no ${fields2.join(" or ")}.`
  );
};
var missing_operation_field_default = missingOperationFields;
function isText(value) {
  return typeof value === "string" && value.trim() !== "";
}

// src/lint/functions/bc/missing-problem-json.ts
var missingProblemJson = (_value, _options, context) => {
  const places = [];
  const seen = /* @__PURE__ */ new Set();
  for (const response of operations(context).flatMap(errorResponses)) {
    if (seen.has(response.value)) continue;
    seen.add(response.value);
    const types = response.contents.map((body) => body.mediaType).filter((type2) => isJson(type2));
    if (types.some((type2) => mediaTypeName(type2) === "application/problem+json")) return void 0;
    if (types.length > 0) places.push(response.at);
  }
  return oneFinding(places, "No error response is application/problem+json (RFC 9457), the standard form of errors.");
};
var missing_problem_json_default = missingProblemJson;

// src/lint/functions/bc/missing-rate-limit-headers.ts
var missingRateLimitHeaders = (_value, _options, context) => {
  const all = operations(context);
  if (all.length === 0) return void 0;
  const declares = all.flatMap((one) => one.responses.filter((response) => /^(2..|429|4xx|default)$/i.test(response.code))).some((response) => headerNames(context, response).some((name) => /^(x-)?ratelimit(-|$)|^x-rate-limit-/.test(name)));
  return declares ? void 0 : [{ path: ["paths"], message: "No response declares X-RateLimit-Limit and X-RateLimit-Remaining." }];
};
var missing_rate_limit_headers_default = missingRateLimitHeaders;

// src/lint/functions/bc/missing-response.ts
var needs = {
  success: {
    // 101 is how an upgrade to another protocol succeeds.
    isMet: (codes) => codes.some((code) => /^(2|3|101)/.test(code)) || codes.join() === "default",
    concerns: () => true,
    noun: "a successful response (2xx or 3xx)"
  },
  error: {
    isMet: (codes) => codes.some((code) => code.startsWith("4")) || codes.length > 1 && codes.includes("default"),
    concerns: (operation2) => operation2.method !== "options" && operation2.method !== "trace",
    noun: "a response for errors of the caller (4xx or default)"
  },
  unauthorized: {
    isMet: (codes) => codes.some((code) => /^(401|4xx|default)$/i.test(code)),
    concerns: isSecured,
    noun: "the response 401"
  },
  unsupported: {
    isMet: (codes) => codes.some((code) => /^(415|4xx|default)$/i.test(code)),
    concerns: (operation2) => operation2.request.length > 0,
    noun: "the response 415 for a body of another media type"
  },
  unacceptable: {
    isMet: (codes) => codes.some((code) => /^(406|4xx|default)$/i.test(code)),
    concerns: (operation2) => operation2.responses.some((one) => one.code.startsWith("2") && one.contents.length > 1),
    noun: "the response 406, though they offer several media types"
  }
};
var missingResponses = (_value, options, context) => {
  const need = needs[options.of];
  const all = operations(context).filter((one) => need.concerns(one, context));
  const bare = all.filter((one) => !need.isMet(one.responses.map((response) => response.code)));
  const places = bare.map((one) => one.at);
  if (bare.length === 1)
    return oneFinding(places, `The operation does not declare ${need.noun.replace("they offer", "it offers")}.`);
  const share = bare.length === all.length ? "" : ` of ${all.length}`;
  return oneFinding(places, `${amount(bare.length, "operation")}${share} do not declare ${need.noun}.`);
};
var missing_response_default = missingResponses;

// src/lint/functions/bc/missing-retry-after.ts
var missingRetryAfter = (_value, _options, context) => {
  const seen = /* @__PURE__ */ new Set();
  const places = [];
  for (const response of operations(context).flatMap((one) => one.responses)) {
    if (response.code !== "429" || seen.has(response.value)) continue;
    seen.add(response.value);
    if (!headerNames(context, response).includes("retry-after")) places.push(response.at);
  }
  return oneFinding(places, `${amount(places.length, "response")} 429 without the header Retry-After.`);
};
var missing_retry_after_default = missingRetryAfter;

// src/lint/functions/bc/letter-case.ts
function letterCase(name) {
  if (!/^[A-Za-z][\w-]*$/.test(name) || /^x-/i.test(name)) return void 0;
  if (/^[a-z][a-z0-9]*$/.test(name) || /^[A-Z][A-Z0-9]*$/.test(name)) return void 0;
  if (/^[a-z][a-zA-Z0-9]*$/.test(name)) return "camelCase";
  if (/^[A-Z][a-zA-Z0-9]*$/.test(name)) return "PascalCase";
  if (/^[a-z][a-z0-9_]*$/.test(name) || /^[A-Z][A-Z0-9_]*$/.test(name)) return "snake_case";
  if (/^[a-z][a-z0-9-]*$/.test(name)) return "kebab-case";
  if (/^[A-Z][a-zA-Z0-9]*(-[A-Z0-9][a-zA-Z0-9]*)+$/.test(name)) return void 0;
  return "mixed";
}

// src/lint/functions/bc/mixed-case.ts
var nouns = {
  property: "property names",
  query: "query parameters",
  path: "path parameters",
  segment: "path segments"
};
var mixedCases = (_value, { of, compare: compare3, ignore = [] }, context) => {
  const groups = /* @__PURE__ */ new Map();
  const seen = new Set(ignore);
  let total = 0;
  for (const named of namesOf3(context, of)) {
    const { name } = named;
    if (seen.has(name)) continue;
    seen.add(name);
    const group = groupOf(letterCase(name), compare3);
    if (group === void 0) continue;
    total++;
    const known2 = groups.get(group);
    if (known2) known2.push(named);
    else groups.set(group, [named]);
  }
  const [main] = [...groups].filter(([group]) => group !== "mixed").sort((a, b) => b[1].length - a[1].length);
  const others2 = [...groups.values()].flat().filter((one) => !main?.[1].includes(one));
  const shown2 = others2.slice(0, 4).map((one) => `"${one.name}"`);
  if (others2.length > 4) shown2.push(`${others2.length - 4} more`);
  const list2 = shown2.length > 1 ? `${shown2.slice(0, -1).join(", ")} and ${shown2.at(-1)}` : shown2.join();
  const share = `${others2.length} of ${total} ${nouns[of]}`;
  return oneFinding(
    others2.map((one) => one.at),
    main ? `${share} ${others2.length === 1 ? "is" : "are"} not ${main[0]} as the others are: ${list2}.` : `${share} mix letter cases within the name: ${list2}.`
  );
};
var mixed_case_default = mixedCases;
function groupOf(found, compare3) {
  if (compare3 === "hump") return found === "camelCase" || found === "PascalCase" ? found : void 0;
  return found === "PascalCase" ? "camelCase" : found;
}
function* namesOf3(context, of) {
  if (of === "segment") {
    for (const { template: template2 } of operations(context)) {
      for (const name of segmentsOf(template2)) yield { name, at: ["paths", template2] };
    }
    return;
  }
  for (const field of fields(context)) if (field.in === of) yield field;
}

// src/lint/functions/bc/mixed-pagination.ts
var styles = [
  ["page", "page numbers"],
  ["offset", "an offset"],
  ["cursor", "a cursor"]
];
var mixedPagination = (_value, _options, context) => {
  const used = /* @__PURE__ */ new Map();
  for (const { operation: operation2, roles: roles2 } of paginations(context)) {
    const style = styles.find(([role]) => roles2.has(role))?.[1];
    if (style) used.set(style, [...used.get(style) ?? [], operation2.at]);
  }
  if (used.size < 2) return void 0;
  const [main, ...others2] = [...used].sort((a, b) => b[1].length - a[1].length);
  const shown2 = others2.map(([style, places]) => `${style} in ${amount(places.length, "operation")}`).join(" and ");
  return oneFinding(
    others2.flatMap(([, places]) => places),
    `Lists are paged in different ways: by ${main[0]} in ${amount(main[1].length, "operation")}, by ${shown2}.`
  );
};
var mixed_pagination_default = mixedPagination;

// src/lint/functions/bc/non-json-body.ts
var nonJsonBodies = (_value, options, context) => {
  if (isLegacy(context.root) || isLegacy(own(context.root, "info"))) return [];
  const causes = /* @__PURE__ */ new Map();
  for (const operation2 of operations(context)) {
    if (isLegacy(operation2.value)) continue;
    for (const { contents: contents2, of, at } of bodies(operation2)) {
      const names4 = offending(contents2, of, options);
      if (names4.length) addPlace(causes, explain(names4, of === "request" ? "request" : "response", options), at);
    }
  }
  return findingPerCause(causes, "place");
};
var non_json_body_default = nonJsonBodies;
function isLegacy(value) {
  return own(value, "x-legacy-system") === true;
}
function bodies(operation2) {
  const request2 = operation2.request[0];
  const responses2 = operation2.responses.map(({ code, contents: contents2, at: at2 }) => ({
    contents: contents2,
    of: /^[23]/.test(code) || code === "default" && operation2.responses.length === 1 ? "response" : "error",
    at: at2
  }));
  if (!request2) return responses2;
  const at = Object.hasOwn(operation2.value, "requestBody") ? [...operation2.at, "requestBody"] : request2.at;
  return [{ contents: operation2.request, of: "request", at }, ...responses2];
}
function offending(contents2, of, options) {
  const names4 = contents2.flatMap((one) => one.mediaType === void 0 ? [] : [mediaTypeName(one.mediaType)]);
  const unclear = names4.filter(isUnclear);
  const json = names4.some(isJson);
  if (options.problem === "unclear") return json ? [] : unclear;
  if (options.problem === "beside") {
    return json ? names4.filter((name) => matches(name, options.twins ?? [])) : [];
  }
  const open2 = unclear.length > 0 || names4.length < contents2.length;
  if (json || open2 || contents2.some(isFile) || names4.some((name) => matches(name, options.exempt))) return [];
  if (of === "error" && names4.every((name) => name.startsWith("text/"))) return [];
  return names4;
}
function isUnclear(name) {
  return /[*<>{}]/.test(name) || !name.includes("/");
}
function isFile({ schema: schema2 }) {
  if (typesOf(schema2).includes("file")) return true;
  const format2 = own(schema2, "format");
  return format2 === "binary" || format2 === "byte" || own(schema2, "contentMediaType") !== void 0;
}
function matches(name, patterns) {
  return patterns.some((pattern4) => pattern4.endsWith("/*") ? name.startsWith(pattern4.slice(0, -1)) : name === pattern4);
}
function explain(names4, of, { problem: problem2 }) {
  const list2 = names4.slice(0, 3).join(", ") + (names4.length > 3 ? ", …" : "");
  if (problem2 === "unclear") return `The ${of} has the media type ${list2}, which does not say that it is JSON`;
  if (problem2 === "beside")
    return `The ${of} comes as ${list2} beside JSON, and nothing says that a legacy system needs it`;
  return `The ${of} ${of === "request" ? "is taken" : "comes"} only as ${list2}, not as JSON`;
}

// src/lint/functions/bc/wildcards.ts
var speaks = /\bwild[ -]?cards?\b/i;
var denies = /\b(no|not|without|cannot|don't|doesn't)\b[^.]{0,40}\bwild[ -]?cards?\b|\bwild[ -]?cards?\b[^.]{0,30}\b(not|never)\b/i;
function wildcardParameters(context) {
  return operations(context).map((operation2) => ({ operation: operation2, parameters: operation2.parameters.filter(takesWildcard) })).filter((one) => one.parameters.length > 0);
}
function takesWildcard(parameter) {
  if (parameter.in !== "query" || isEnumerated(parameter.schema) || isSelection(parameter.name)) return false;
  const types = typesOf(parameter.schema);
  if (types.length > 0 && !types.includes("string")) return false;
  const text2 = `${descriptionOf(parameter.value)} ${descriptionOf(parameter.schema)}`.slice(0, 1e4);
  if (speaks.test(text2)) return !denies.test(text2);
  const example2 = own(parameter.value, "example") ?? own(parameter.schema, "example");
  return typeof example2 === "string" && /^[*%]\w|\w[*%]$/.test(example2);
}
function isSelection(name) {
  return /^(fields?|select|expand|include|exclude|sort|orderby|embed)$/.test(normaliseName(name));
}

// src/lint/functions/bc/open-wildcards.ts
var openWildcards = (_value, { minLength }, context) => {
  const open2 = /* @__PURE__ */ new Map();
  for (const parameter of wildcardParameters(context).flatMap((one) => one.parameters)) {
    const least = own(parameter.schema, "minLength");
    const isBounded = typeof least === "number" && least >= minLength || own(parameter.schema, "pattern") !== void 0;
    if (!isBounded && !open2.has(parameter.value)) open2.set(parameter.value, parameter);
  }
  return oneFinding(
    [...open2.values()].map((one) => one.at),
    `${amount(open2.size, "wildcard parameter")} with neither a minLength of ${minLength} nor a pattern.`
  );
};
var open_wildcards_default = openWildcards;

// src/lint/functions/bc/openapi-version.ts
var openapiVersions = (value, options) => {
  const swagger = own(value, "swagger");
  const openapi = own(value, "openapi");
  if (options.problem === "old") {
    if (swagger === void 0 || openapi !== void 0) return [];
    return [
      {
        message: "OpenAPI 2.0 (Swagger) is deprecated in BC; convert the document to 3.0 or later.",
        path: ["swagger"]
      }
    ];
  }
  if (swagger !== void 0 && swagger !== "2.0") {
    return [{ message: `swagger is ${show2(swagger)}; write the text "2.0", in quotes.`, path: ["swagger"] }];
  }
  if (openapi !== void 0 && !(typeof openapi === "string" && /^3\.\d+\.\d+(-.+)?$/.test(openapi))) {
    const message = `openapi is ${show2(openapi)}; write all three parts, such as 3.0.3 or 3.1.1, so that tools recognise it.`;
    return [{ message, path: ["openapi"] }];
  }
  return [];
};
var openapi_version_default = openapiVersions;
function show2(value) {
  if (typeof value === "number") return `the number ${value}`;
  return typeof value === "string" ? `"${value}"` : "no text";
}

// src/lint/functions/bc/operation-selector.ts
var operationSelectors = (_value, options, context) => {
  const causes = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  for (const { method, parameters: parameters2 } of operations(context)) {
    for (const parameter of parameters2) {
      if (seen.has(parameter.value)) continue;
      seen.add(parameter.value);
      const { name, in: place, at } = parameter;
      if (place === "header" && options.headers.includes(name.toLowerCase())) {
        addPlace(causes, `The header "${name}" replaces the method, so gateways and logs see another operation`, at);
      } else if (place === "query" && isSelector(parameter, method, options, context)) {
        addPlace(causes, `The query parameter "${name}" chooses another operation`, at);
      }
    }
  }
  return findingPerCause(causes, "place");
};
var operation_selector_default = operationSelectors;
function isSelector({ name, value, schema: schema2 }, method, options, context) {
  const plain2 = normaliseName(name);
  if (!options.names.includes(plain2) && !options.dataNames.includes(plain2)) return false;
  const items2 = context.deref(own(schema2, "items"));
  const values = own(schema2, "enum") ?? own(items2, "enum");
  if (!Array.isArray(values)) {
    const isFilter = method === "get" || method === "head" || /\bfilter|\bsearch/i.test(descriptionOf(value));
    return options.names.includes(plain2) && !isFilter;
  }
  const words = values.map((one) => typeof one === "string" ? splitWords(one) : []);
  if (words.some((one) => one.join(" ") === "get capabilities")) return false;
  return words.filter((one) => verbs.has(one[0] ?? "")).length * 2 > values.length;
}

// src/lint/functions/bc/pagination-bounds.ts
var paginationBounds = (_value, options, context) => {
  const places = [];
  const lacking = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set();
  for (const { roles: roles2 } of paginations(context)) {
    for (const role of options.roles) {
      const parameter = roles2.get(role);
      if (!parameter || seen.has(parameter.value)) continue;
      seen.add(parameter.value);
      const missing = options.needs.filter((need) => !has(parameter.schema, need));
      if (missing.length > 0) places.push(parameter.at);
      for (const one of missing) lacking.add(one);
    }
  }
  const what = options.needs.filter((need) => lacking.has(need)).map((need) => need === "integer" ? "type integer" : need);
  return oneFinding(
    places,
    `${amount(places.length, "pagination parameter")} of ${seen.size} without ${what.join(" or ")}.`
  );
};
var pagination_bounds_default = paginationBounds;
function has(schema2, need) {
  if (isEnumerated(schema2)) return true;
  if (need === "integer") return typesOf(schema2).includes("integer");
  const exclusive = need === "minimum" ? "exclusiveMinimum" : "exclusiveMaximum";
  return typeof own(schema2, need) === "number" || typeof own(schema2, exclusive) === "number";
}

// src/lint/functions/bc/parameter-description.ts
var undescribedParameters = (_value, _options, context) => {
  const silent = [];
  const seen = /* @__PURE__ */ new Set();
  for (const parameter of operations(context).flatMap((operation2) => operation2.parameters)) {
    if (seen.has(parameter.value)) continue;
    seen.add(parameter.value);
    if (!isText2(own(parameter.value, "description")) && !isText2(own(parameter.schema, "description"))) {
      silent.push(parameter.at);
    }
  }
  return oneFinding(silent, `${amount(silent.length, "parameter")} of ${seen.size} without a description.`);
};
var parameter_description_default = undescribedParameters;
function isText2(value) {
  return typeof value === "string" && value.trim() !== "";
}

// src/lint/functions/bc/path-verb.ts
var pathVerbs = (_value, options, context) => {
  const causes = /* @__PURE__ */ new Map();
  for (const [template2, methods3] of methodsByTemplate(context)) {
    const found = segmentsOf(template2).map((segment) => verbOf(segment, options));
    const isAction = found.at(-1) !== void 0 && methods3.every((method) => method === "post");
    const verb = isAction ? found.at(-1) : found.find(Boolean);
    if (verb === void 0 || isAction !== (options.use === "action")) continue;
    addPlace(causes, `"${verb}" in the path is an operation, not a resource`, ["paths", template2]);
  }
  return findingPerCause(causes, "path");
};
var path_verb_default = pathVerbs;
function methodsByTemplate(context) {
  const found = /* @__PURE__ */ new Map();
  for (const { template: template2, method } of operations(context)) {
    found.set(template2, [...found.get(template2) ?? [], method]);
  }
  return found;
}
function verbOf(segment, { nounVerbs, nouns: nouns2 }) {
  if (/[{}.]/.test(segment)) return void 0;
  const words = splitWords(segment);
  const isAlone = words.every((word2) => verbs.has(word2));
  return words.find((word2) => verbs.has(word2) && !nouns2.includes(word2) && (isAlone || !nounVerbs.includes(word2)));
}

// src/lint/functions/bc/plural-noun.ts
var singularCollections = (_value, options, context) => {
  const places = /* @__PURE__ */ new Map();
  for (const template2 of new Set(operations(context).map((one) => one.template))) {
    const segments = segmentsOf(template2);
    segments.forEach((segment, index) => {
      if (!isParameter(segments[index + 1]) || !isSingular(segment, options)) return;
      if (isParameter(segments[index + 2]) || isVerb(segments[index - 1])) return;
      const known2 = places.get(segment);
      if (known2) known2.push(["paths", template2]);
      else places.set(segment, [["paths", template2]]);
    });
  }
  return [...places].flatMap(
    ([segment, at]) => oneFinding(
      at,
      `"${segment}" stands for many and is singular (${amount(at.length, "path")}); name the collection in the plural.`
    )
  );
};
var plural_noun_default = singularCollections;
function isParameter(segment) {
  return segment !== void 0 && /^\{[^{}]+\}$/.test(segment);
}
function isVerb(segment) {
  const [first, ...rest] = splitWords(segment ?? "");
  return first !== void 0 && rest.length === 0 && (verbs.has(first) || first === "revoke");
}
function isSingular(segment, { plurals, ignore }) {
  if (segment.includes("{") || segment.includes(".") || isVersionSegment(segment)) return false;
  const words = splitWords(segment).filter((word2) => word2 !== "v" && !/^\d+$/.test(word2));
  const last = words.at(-1);
  if (last === void 0 || words.some((word2) => ignore.includes(word2) || verbs.has(word2)) || plurals.includes(last))
    return false;
  return !/s$/.test(last) || /(ss|us|sis)$/.test(last);
}

// src/lint/functions/bc/put-collection.ts
var putsOnCollections = (_value, _options, context) => {
  const places = [];
  for (const { method, template: template2, at } of operations(context)) {
    if (method === "put" && !segmentsOf(template2).some((segment) => segment.includes("{"))) places.push(at);
  }
  return oneFinding(
    places,
    `${amount(places.length, "PUT")} on a path without a parameter, which names no single resource to replace.`
  );
};
var put_collection_default = putsOnCollections;

// src/lint/functions/bc/repeated-wildcards.ts
var repeatedWildcards = (_value, _options, context) => wildcardParameters(context).filter((one) => one.parameters.length > 1).map(({ operation: operation2, parameters: parameters2 }) => ({
  path: operation2.at,
  message: `${parameters2.length} parameters take wildcards: ${parameters2.map((one) => one.name).slice(0, 5).join(", ")}.`
}));
var repeated_wildcards_default = repeatedWildcards;

// src/lint/functions/bc/request-body-use.ts
var misusedRequestBodies = (_value, { methods: methods3, body }, context) => {
  const places = [];
  for (const operation2 of operations(context)) {
    if (!methods3.includes(operation2.method)) continue;
    const at = bodyAt(operation2);
    if (body === "forbidden" && at) places.push(at);
    if (body === "required" && !at) places.push(operation2.at);
  }
  const names4 = methods3.map((one) => one.toUpperCase()).join(" or ");
  const what = body === "forbidden" ? "with a request body, which HTTP gives no meaning" : "without a request body";
  return oneFinding(places, `${amount(places.length, `${names4} operation`)} ${what}.`);
};
var request_body_use_default = misusedRequestBodies;
function bodyAt(operation2) {
  if (own(operation2.value, "requestBody") !== void 0) return [...operation2.at, "requestBody"];
  return operation2.request[0]?.at ?? operation2.parameters.find((one) => one.in === "formData")?.at;
}

// src/lint/functions/bc/request-media-type.ts
var requestsWithoutMediaType = (_value, _options, context) => {
  const places = [];
  for (const operation2 of operations(context)) {
    const body = context.deref(own(operation2.value, "requestBody"));
    const content = own(body, "content");
    if (isObject(content) && !Object.keys(content).length) places.push([...operation2.at, "requestBody", "content"]);
    const silent = body === void 0 ? operation2.request.find((one) => one.mediaType === void 0) : void 0;
    if (silent) places.push(silent.at);
  }
  return oneFinding(
    places,
    places.length === 1 ? "The request body has no media type, so no Content-Type is right for it." : `${amount(places.length, "operation")} take a body without a media type, so no Content-Type is right for it.`
  );
};
var request_media_type_default = requestsWithoutMediaType;

// src/lint/functions/bc/resource-link.ts
var unlinkedResources = (_value, { problem: problem2 }, context) => {
  if (problem2 === "nowhere") return linksNowhere(context);
  const created = operations(context).filter((operation2) => operation2.method === "post").flatMap((operation2) => operation2.responses).filter((response) => response.code === "201");
  const silent = created.filter((response) => !hasLocation2(context, response));
  return oneFinding(
    silent.map((response) => response.at),
    silent.length === 1 ? "The response 201 has no Location header with the URI of what was created." : `${silent.length} of ${created.length} responses 201 have no Location header with the URI of what was created.`
  );
};
var resource_link_default = unlinkedResources;
function linksNowhere(context) {
  const all = operations(context);
  const successes = all.flatMap((one) => one.responses).filter((one) => /^2/.test(one.code));
  const reads2 = successes.filter(
    (one) => one.contents.some(({ mediaType, schema: schema2 }) => isObject(schema2) && (mediaType === void 0 || isJson(mediaType)))
  );
  if (!reads2.length || successes.some((one) => hasLocation2(context, one) || own(one.value, "links") !== void 0))
    return [];
  if (fields(context).some((field) => field.in === "property" && isLink2(field.name, field.schema))) return [];
  return [
    {
      path: ["paths"],
      message: "No JSON response gives the URI of the resource that it returns."
    }
  ];
}
function hasLocation2(context, response) {
  const headers = context.deref(own(response.value, "headers"));
  return isObject(headers) && Object.keys(headers).some((name) => /^(content-)?location$/i.test(name));
}
var linkWords = ["link", "links", "href", "uri", "url", "self", "hrefs", "uris", "urls"];
function isLink2(name, schema2) {
  const format2 = own(schema2, "format");
  if (typeof format2 === "string" && /^(uri|url|iri)/.test(format2)) return true;
  return linkWords.includes(splitWords(name).at(-1) ?? "") || /\b(URI|URL) of\b/.test(descriptionOf(schema2));
}

// src/lint/functions/bc/reason-phrases.ts
var phrases = {
  200: ["ok"],
  201: ["created"],
  202: ["accepted"],
  203: ["non authoritative information"],
  204: ["no content"],
  205: ["reset content"],
  206: ["partial content"],
  207: ["multi status"],
  400: ["bad request"],
  401: ["unauthorized", "unauthorised"],
  402: ["payment required"],
  403: ["forbidden"],
  404: ["not found"],
  405: ["method not allowed"],
  406: ["not acceptable"],
  407: ["proxy authentication required"],
  408: ["request timeout"],
  409: ["conflict"],
  410: ["gone"],
  411: ["length required"],
  412: ["precondition failed"],
  413: ["content too large", "payload too large", "request entity too large"],
  414: ["uri too long"],
  415: ["unsupported media type"],
  416: ["range not satisfiable"],
  417: ["expectation failed"],
  421: ["misdirected request"],
  422: ["unprocessable content", "unprocessable entity"],
  423: ["locked"],
  424: ["failed dependency"],
  425: ["too early"],
  426: ["upgrade required"],
  428: ["precondition required"],
  429: ["too many requests"],
  431: ["request header fields too large"],
  451: ["unavailable for legal reasons"],
  501: ["not implemented"],
  502: ["bad gateway"],
  503: ["service unavailable"],
  504: ["gateway timeout"],
  505: ["http version not supported"],
  507: ["insufficient storage"],
  511: ["network authentication required"]
};
var empty = /* @__PURE__ */ new Set([
  "default",
  "default error",
  "default response",
  "error",
  "error response",
  "failure",
  "response",
  "success",
  "success response",
  "successful",
  "successful operation",
  "successful request",
  "successful response",
  "unexpected error"
]);
function saysOnlyTheCode(code, description) {
  const said = description.toLowerCase().replaceAll(/[^a-z0-9]+/g, " ").replace(/^ ?(http |status |code )*[1-5]\d\d\b/, "").trim();
  const phrase = Object.hasOwn(phrases, code) ? phrases[code] : [];
  return said === "" || empty.has(said) || phrase.includes(said) || phrase.includes(said.replace(/ (response|error)$/, ""));
}

// src/lint/functions/bc/response-description.ts
var thinDescriptions = (_value, options, context) => {
  const places = [];
  const seen = /* @__PURE__ */ new Set();
  for (const operation2 of operations(context)) {
    for (const response of operation2.responses) {
      if (isError(response.code) !== (options.of === "error") || seen.has(response.value)) continue;
      seen.add(response.value);
      const found = problem(response.code, own(response.value, "description"), context.version);
      if (found === void 0 || !options.problems.includes(found)) continue;
      const written = typeof own(response.value, "description") === "string";
      places.push(written ? [...response.at, "description"] : response.at);
    }
  }
  const words = { blank: "no description", thin: "a description that only repeats the status code" };
  const what = `with ${options.problems.map((one) => words[one]).join(", or ")}`;
  return oneFinding(places, `${amount(places.length, `${options.of} response`)} of ${seen.size} ${what}.`);
};
var response_description_default = thinDescriptions;
function isError(code) {
  return /^[45]/.test(code) || code === "default";
}
function problem(code, description, version) {
  if (description === void 0) return version === "3.2" ? "blank" : void 0;
  if (typeof description !== "string") return void 0;
  if (description.trim() === "") return "blank";
  return code !== "500" && saysOnlyTheCode(code, description) ? "thin" : void 0;
}

// src/lint/functions/oas-security-defined.ts
var oas_security_defined_exports = {};
__export(oas_security_defined_exports, {
  checkOptions: () => checkOptions,
  default: () => oasSecurityDefined
});

// src/lint/functions/options.ts
function noOptions(name) {
  return (options) => options === void 0 || options === null ? [] : [`"${name}" function does not accept any options`];
}
function optionsOf(name, shape) {
  const invalid = `"${name}" function has invalid options specified. Example valid options: ${shape.example}`;
  return (options) => {
    if (shape.optional && (options === void 0 || options === null)) return [];
    if (!isObject(options)) return [invalid];
    if (shape.atLeastOne && Object.keys(options).length === 0) return [invalid];
    const missing = shape.required?.some((key) => !Object.hasOwn(options, key));
    return shape.missing && missing ? [shape.missing, ...checkEach(name, { options: shape.options }, options, "")] : checkEach(name, shape, options, "");
  };
}
function checkEach(name, shape, options, parent) {
  const problems = (shape.required ?? []).filter((key) => !Object.hasOwn(options, key)).map((key) => `"${name}" function is missing "${parent}${key}" option`);
  for (const [key, value] of Object.entries(options)) {
    const option = Object.hasOwn(shape.options, key) ? shape.options[key] : void 0;
    if (option === void 0) problems.push(`"${name}" function does not support "${parent}${key}" option`);
    else problems.push(...checkOne(name, option, value, parent + key));
  }
  return problems;
}
function checkOne(name, option, value, path2) {
  if (typeof option === "object" && "accepts" in option) return option.accepts(value) ? [] : [option.problem];
  const type2 = typeof option === "string" ? option : "object";
  const fits2 = type2 === "object" ? isObject(value) : type2 === "number" ? Number.isFinite(value) : typeof value === type2;
  if (!fits2) return [`"${name}" function and its "${path2}" option accepts only the following types: ${type2}`];
  return typeof option === "object" && isObject(value) ? checkEach(name, option, value, `${path2}.`) : [];
}

// src/lint/functions/oas-security-defined.ts
var checkOptions = optionsOf("oasSecurityDefined", {
  example: '{ "oasVersion": 2 }, { "oasVersion": 3 }',
  options: {
    oasVersion: {
      accepts: (value) => value === 2 || value === 3,
      problem: '"oasSecurityDefined" function and its "oasVersion" option accepts only the following values: 2, 3'
    }
  }
});
function oasSecurityDefined(value, { oasVersion }, context) {
  if (!isRequirement(value) || !isObject(context.root)) return void 0;
  const is2 = oasVersion === 2;
  const location = is2 ? "securityDefinitions" : "components.securitySchemes";
  const defined2 = is2 ? context.deref(own(context.root, "securityDefinitions")) : context.deref(own(context.deref(own(context.root, "components")), "securitySchemes"));
  const results = [];
  for (const [name, scopes] of Object.entries(value)) {
    if (!isObject(defined2) || !Object.hasOwn(defined2, name)) {
      const owner = context.path.length === 2 ? "API" : "Operation";
      results.push({
        message: `${owner} "security" values must match a scheme defined in the "${location}" object.`,
        path: [...context.path, name]
      });
      continue;
    }
    const known2 = scopesOf2(context.deref(defined2[name]), is2, context);
    for (const [index, scope] of scopes.entries()) {
      if (!known2.some((map) => Object.hasOwn(map, scope)))
        results.push({ message: `"${scope}" must be listed among scopes.`, path: [...context.path, name, index] });
    }
  }
  return results;
}
function isRequirement(value) {
  return isObject(value) && Object.values(value).every((scopes) => Array.isArray(scopes) && scopes.every((one) => typeof one === "string"));
}
function scopesOf2(scheme, is2, context) {
  const flows = is2 ? scheme : context.deref(own(scheme, "flows"));
  const owners = is2 ? [flows] : isObject(flows) ? Object.values(flows) : [];
  return owners.map((owner) => context.deref(own(context.deref(owner), "scopes"))).filter(isObject);
}

// src/lint/functions/bc/security-defined.ts
function securityDefined(value, _options, context) {
  const schemes = securitySchemes(context);
  const listsScopes = (name) => {
    const type2 = own(schemes.get(name)?.value, "type");
    if (type2 === "openIdConnect") return false;
    return type2 === "oauth2" || context.version === "3.0";
  };
  const depth = context.path.length;
  return oasSecurityDefined(value, { oasVersion: 3 }, context)?.filter(({ path: path2 }) => {
    const name = path2?.[depth];
    return path2 === void 0 || path2.length < depth + 2 || !isObject(value) || listsScopes(String(name));
  });
}

// src/lint/functions/bc/sensitive-parameters.ts
var sensitiveParameters = (_value, { names: names4, except = [], exceptPaths = [] }, context) => {
  const results = [];
  const wanted = names4.map((name) => name.split(" "));
  const seen = /* @__PURE__ */ new Set();
  for (const operation2 of operations(context)) {
    for (const parameter of operation2.parameters) {
      if (seen.has(parameter.value) || parameter.in !== "query" && parameter.in !== "path") continue;
      seen.add(parameter.value);
      if (isSwitch(parameter) || isEnumerated(parameter.schema)) continue;
      const name = { whole: normaliseName(parameter.name), words: splitWords(parameter.name) };
      const hit = wanted.find((one) => endsWith(name, one, except));
      if (!hit || isSine(parameter, operation2.parameters) || speaksOf(operation2, exceptPaths)) continue;
      results.push({ path: parameter.at, message: `"${parameter.name}" puts ${hit.join(" ")} into the URI.` });
    }
  }
  return oneFindingEach(results);
};
var sensitive_parameters_default = sensitiveParameters;
function endsWith(name, wanted, except) {
  const { whole, words } = name;
  if (whole === wanted.join("")) return true;
  const tail = words.slice(-wanted.length);
  const before = words.at(-wanted.length - 1);
  if (before !== void 0 && except.includes(before)) return false;
  return tail.join(" ") === wanted.join(" ") || words.length > 1 && words.at(-1) === wanted.join("");
}
function isSwitch({ value, schema: schema2 }) {
  const samples = [own(value, "example"), own(schema2, "example"), own(schema2, "default")];
  return typesOf(schema2).includes("boolean") || samples.some((one) => one === true || one === false || one === "true" || one === "false");
}
function speaksOf({ template: template2 }, words) {
  return words.length > 0 && splitWords(template2).some((word2) => words.includes(word2));
}
function isSine(parameter, others2) {
  if (normaliseName(parameter.name) !== "sin") return false;
  const text2 = `${descriptionOf(parameter.value)} ${descriptionOf(parameter.schema)}`;
  return /\b(sine|angle|radians?|trigonometr\w*)\b/i.test(text2) || others2.some((one) => normaliseName(one.name) === "cos");
}

// src/lint/functions/bc/service-levels.ts
var topics = [
  ["support-contact", "support contact", /support\b[^.]{0,80}(@|https?:|contact)|contact[^.]{0,80}support|help ?desk/i],
  ["support-hours", "support hours", /support hours|hours of (support|operation)|business hours|24[x/]7/i],
  ["uptime", "uptime", /\buptime\b|availability\b|\b99(\.\d+)? ?%/i],
  ["response-time", "support response time", /response times?\b|respond(s|ed)? within|business days?/i],
  [
    "outages",
    "scheduled outages",
    /\b(scheduled|planned|maintenance) (outages?|windows?|downtime|maintenance)|\boutages?\b/i
  ],
  [
    "throughput",
    "rate limit",
    /rate[- ]limit|throttl|\bquotas?\b|throughput|(requests|calls) (per|a) (second|minute|hour|day)/i
  ],
  [
    "message-size",
    "message size",
    /(message|payload|body|request|file|attachment)s?\b[^.]{0,30}\b(size|limit)|\d+ ?[KMG]i?B\b/i
  ],
  ["performance", "performance figures", /\bperformance\b|average response|latency|percentile/i]
];
var missingServiceLevels = (_value, _options, context) => {
  const info = own(context.root, "info");
  if (!isObject(info) || operations(context).length === 0) return [];
  const slo = own(info, "x-slo");
  const prose = proseOf(context.root);
  const missing = topics.filter(([key, , words]) => isBlank(own(slo, key)) && !words.test(prose) && !isStatedElsewhere(key, info, context)).map(([, name]) => name);
  if (!missing.length) return [];
  const path2 = isObject(slo) ? ["info", "x-slo"] : ["info"];
  return [{ message: `The document does not state: ${missing.join(", ")}.`, path: path2 }];
};
var service_levels_default = missingServiceLevels;
function proseOf(root) {
  const tags = own(root, "tags");
  const owners = [own(root, "info"), own(root, "externalDocs"), ...Array.isArray(tags) ? tags : []];
  const texts2 = owners.map((owner) => own(owner, "description")).filter((one) => typeof one === "string");
  return texts2.join("\n\n").slice(0, 2e5);
}
function isStatedElsewhere(key, info, context) {
  if (key === "support-contact") {
    const contact = own(info, "contact");
    return !isBlank(own(contact, "email")) || !isBlank(own(contact, "url"));
  }
  return key === "throughput" && operations(context).some((one) => one.responses.some((response) => response.code === "429"));
}
function isBlank(value) {
  return value === void 0 || value === null || typeof value === "string" && value.trim() === "";
}

// src/lint/functions/bc/session-state.ts
var sessionState = (_value, { names: names4 }, context) => {
  const results = [];
  const seen = /* @__PURE__ */ new Set();
  for (const operation2 of operations(context)) {
    for (const parameter of operation2.parameters) {
      if (seen.has(parameter.value)) continue;
      seen.add(parameter.value);
      if (parameter.in === "cookie") {
        results.push({ path: parameter.at, message: `The parameter "${parameter.name}" is a cookie.` });
      } else if (parameter.in !== "path" && names4.includes(normaliseName(parameter.name)) && !isDomain(operation2)) {
        results.push({ path: parameter.at, message: `The parameter "${parameter.name}" carries a session.` });
      }
    }
    for (const path2 of cookieHeaders(context, operation2))
      results.push({ path: path2, message: "The response sets a cookie." });
  }
  for (const { value, at } of securitySchemes(context).values()) {
    if (own(value, "type") === "apiKey" && own(value, "in") === "cookie") {
      results.push({ path: at, message: "The credential is a cookie." });
    }
  }
  return results;
};
var session_state_default = sessionState;
function isDomain(operation2) {
  return splitWords(operation2.template.replace(/\{[^}]*\}/g, "")).some(
    (word2) => word2 === "session" || word2 === "sessions"
  );
}
function cookieHeaders(context, operation2) {
  return operation2.responses.flatMap((response) => {
    const headers = context.deref(own(response.value, "headers"));
    if (!isObject(headers)) return [];
    const names4 = Object.keys(headers).filter((name) => name.toLowerCase() === "set-cookie");
    return names4.map((name) => [...response.at, "headers", name]);
  });
}

// src/lint/functions/bc/since-formats.ts
var looseSinces = (_value, _options, context) => {
  const results = [];
  const seen = /* @__PURE__ */ new Set();
  for (const { roles: roles2 } of paginations(context)) {
    const since = roles2.get("since");
    if (!since || seen.has(since.value) || own(since.schema, "format") === "date-time") continue;
    seen.add(since.value);
    results.push({ path: since.at, message: `"${since.name}" is not declared as a string of format date-time.` });
  }
  return results;
};
var since_formats_default = looseSinces;

// src/lint/functions/bc/single-scopes.ts
var reading = ["get", "head", "options", "query"];
var singleScopes = (_value, _options, context) => {
  const results = [];
  for (const { scheme, at } of oauth2Flows(context)) {
    const users = operationsWith(context, scheme).filter((one) => one.scopes.length > 0);
    const scopes = new Set(users.flatMap((one) => one.scopes));
    const reads2 = users.filter((one) => reading.includes(one.operation.method)).length;
    if (scopes.size !== 1 || reads2 === 0 || reads2 === users.length) continue;
    const [scope] = scopes;
    results.push({
      path: at,
      message: `The one scope "${scope}" allows reading and writing in all ${users.length} operations.`
    });
  }
  return results;
};
var single_scopes_default = singleScopes;

// src/lint/functions/bc/slo-value.ts
var judges = {
  "support-contact": (value) => isText3(value) || isFilled(value) ? void 0 : "names nobody",
  "support-hours": (value) => isText3(value) || isFilled(value) ? void 0 : "names no hours",
  uptime: judgeUptime,
  "response-time": (value) => isText3(value) || isFilled(value) ? void 0 : "names no time",
  outages: (value) => isText3(value) || isFilled(value) ? void 0 : "names no time",
  throughput: judgeThroughput,
  "message-size": judgeMessageSize,
  performance: (value) => isText3(value) || isFilled(value) || isAmount(value) ? void 0 : "gives no figures"
};
var wrongServiceLevels = (value, options, context) => {
  if (value === void 0) return [];
  if (!isObject(value)) {
    return [{ message: `x-slo is no map; its keys are ${Object.keys(judges).join(", ")}.`, path: context.path }];
  }
  return Object.keys(value).flatMap((key) => {
    if (!Object.hasOwn(judges, key)) {
      const message = `"${key}" is no key of x-slo; they are ${Object.keys(judges).join(", ")}.`;
      return key.startsWith("x-") ? [] : [{ message, path: [...context.path, key] }];
    }
    const wrong = judges[key](own(value, key), options);
    return wrong === void 0 ? [] : [{ message: `${key} ${wrong}.`, path: [...context.path, key] }];
  });
};
var slo_value_default = wrongServiceLevels;
function judgeUptime(value, { minUptime }) {
  const written = typeof value === "string" ? /(\d{1,3}(?:\.\d{1,9})?) ?%|^ ?(\d{1,3}(?:\.\d{1,9})?) ?$/.exec(value) : void 0;
  const percent = typeof value === "number" ? value : Number(written?.[1] ?? written?.[2] ?? Number.NaN);
  if (Number.isNaN(percent) || percent <= 0 || percent > 100) return "is no percentage, such as 99.5%";
  return percent < minUptime ? `is ${percent} %, below the ${minUptime} % that the guidelines ask for` : void 0;
}
var seconds = { s: 1, m: 60, h: 3600, d: 86400 };
function judgeThroughput(value, { maxThroughput }) {
  const rate = typeof value === "number" ? value : rateOf(value);
  if (rate === void 0 || !(rate > 0)) return "is no number of requests in a time, such as 100 requests/second";
  if (rate <= maxThroughput) return void 0;
  return `is ${Math.round(rate)} requests a second, above the ${maxThroughput} for each consumer that the guidelines allow`;
}
function rateOf(value) {
  if (typeof value !== "string") return void 0;
  const plain2 = value.replaceAll(/(\d)[, _](?=\d{3})/g, "$1").slice(0, 200);
  const parts = /(\d{1,12}(?:\.\d{1,9})?)[^\d/]{0,40}?(?:\/|\bper\b|\ban?\b)\s{0,5}(\d{1,6})?\s{0,5}(s|m|h|d)[a-z]*/i.exec(plain2);
  if (!parts) return void 0;
  return Number(parts[1]) / (Number(parts[2] ?? 1) * seconds[parts[3].toLowerCase()]);
}
var units = { b: 1, k: 1e3, ki: 1024, m: 1e6, mi: 1024 ** 2, g: 1e9, gi: 1024 ** 3 };
function judgeMessageSize(value, { maxMessageBytes }) {
  const bytes = typeof value === "number" ? value : bytesOf(value);
  if (bytes === void 0 || !(bytes > 0)) return "is no size, such as 1 MB";
  if (bytes <= maxMessageBytes) return void 0;
  return `is above the ${Math.round(maxMessageBytes / 1024 ** 2)} MB that the guidelines allow`;
}
function bytesOf(value) {
  const parts = typeof value === "string" ? /(\d{1,12}(?:\.\d{1,9})?) ?(?:(k|m|g)(i?)b?|b(?:ytes?)?)\b/i.exec(value) : void 0;
  return parts ? Number(parts[1]) * units[((parts[2] ?? "b") + (parts[3] ?? "")).toLowerCase()] : void 0;
}
function isText3(value) {
  return typeof value === "string" && value.trim() !== "";
}
function isFilled(value) {
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}
function isAmount(value) {
  return typeof value === "number" && value > 0;
}

// src/lint/functions/bc/status-code.ts
var unregisteredStatusCodes = (_value, { registered }, context) => {
  const known2 = /* @__PURE__ */ new Set(["default", ...registered.map(String)]);
  const places = [];
  const codes = /* @__PURE__ */ new Set();
  for (const { code, at } of operations(context).flatMap((one) => one.responses)) {
    if (known2.has(code) || /^[1-5]XX$/.test(code)) continue;
    codes.add(code);
    places.push(at);
  }
  const shown2 = [...codes].slice(0, 3).map((code) => `"${code}"`);
  if (codes.size > 3) shown2.push(`${codes.size - 3} more`);
  const list2 = shown2.length > 1 ? `${shown2.slice(0, -1).join(", ")} and ${shown2.at(-1)} are` : `${shown2.join()} is`;
  return oneFinding(
    places,
    `${list2} not among the status codes that HTTP registers (${amount(places.length, "response")}).`
  );
};
var status_code_default = unregisteredStatusCodes;

// src/lint/functions/bc/success-code.ts
var unfitSuccessCodes = (_value, { method, codes }, context) => {
  const causes = /* @__PURE__ */ new Map();
  for (const operation2 of operations(context)) {
    if (operation2.method !== method) continue;
    const successes = operation2.responses.map((one) => one.code).filter((code) => /^[23]/.test(code));
    const isFit = successes.some((code) => codes.includes(code) || /^([23]XX|3\d\d)$/.test(code));
    if (!successes.length || isFit) continue;
    const shown2 = successes.length > 1 ? `${successes.slice(0, -1).join(", ")} or ${successes.at(-1)}` : successes[0];
    addPlace(causes, `The ${method.toUpperCase()} succeeds with ${shown2} alone`, operation2.at);
  }
  return findingPerCause(causes, "operation");
};
var success_code_default = unfitSuccessCodes;

// src/lint/functions/bc/success-error-flags.ts
var successErrorFlags = (_value, _options, context) => {
  const places = [];
  const seen = /* @__PURE__ */ new Set();
  for (const response of operations(context).flatMap((one) => one.responses)) {
    if (!/^2/.test(response.code) || response.code === "202" || response.code === "207") continue;
    for (const body of response.contents) {
      if (seen.has(body.schema) || body.mediaType !== void 0 && !isJson(body.mediaType)) continue;
      seen.add(body.schema);
      const flag = flagOf(context, body.schema, body.schemaAt);
      if (flag) places.push(flag);
    }
  }
  return oneFinding(places, `${amount(places.length, "successful response")} can also tell of a failure.`);
};
var success_error_flags_default = successErrorFlags;
function flagOf(context, schema2, at) {
  const properties2 = propertiesOf(context, schema2, at);
  const byName = new Map([...properties2.values()].map((one) => [normaliseName(one.property), one]));
  if ([...byName.keys()].some((name) => /id$/.test(name))) return void 0;
  const success2 = byName.get("success") ?? byName.get("issuccess") ?? byName.get("succeeded");
  if (success2 && typesOf(success2.schema).includes("boolean")) return success2.at;
  const error = byName.get("error");
  if (error && ["data", "result", "results", "items", "message"].some((name) => byName.has(name))) return error.at;
  const status = byName.get("status");
  const values = own(status?.schema, "enum");
  if (!status || !Array.isArray(values)) return void 0;
  const words = values.map((value) => typeof value === "string" ? value.toLowerCase() : "");
  const ends = words.some((word2) => /^(error|fail|failed|failure)$/.test(word2)) && words.some((word2) => /^(success|ok)$/.test(word2));
  return ends ? status.at : void 0;
}

// src/lint/functions/bc/terms-of-service.ts
var open = /open government licen[cs]e|open data licen[cs]e|\bogl\b|creative ?commons|\bcc[- ](by|0)|\bodbl\b|open data commons/i;
var openDataWithoutTerms = (value, _options, context) => {
  const terms = own(value, "termsOfService");
  if (!isObject(value) || typeof terms === "string" && terms.trim() !== "") return [];
  const licence = own(value, "license");
  const stated = ["name", "url", "identifier"].map((key) => own(licence, key)).filter((one) => typeof one === "string");
  if (!stated.some((one) => open.test(one))) return [];
  return [{ message: "Open data, but no info.termsOfService says on which terms it may be used.", path: context.path }];
};
var terms_of_service_default = openDataWithoutTerms;

// src/lint/functions/bc/token-headers.ts
var tokenHeaders = (_value, { words, except }, context) => {
  const results = [];
  const isToken = (name) => {
    const parts = splitWords(name);
    return parts.some((part) => words.includes(part)) && !parts.some((part) => except.includes(part));
  };
  for (const [key, { value, at }] of securitySchemes(context)) {
    const name = own(value, "name");
    if (own(value, "type") !== "apiKey" || own(value, "in") !== "header" || typeof name !== "string") continue;
    if (isToken(name)) results.push({ path: at, message: `The security scheme "${key}" sends a token in ${name}.` });
  }
  const seen = /* @__PURE__ */ new Set();
  for (const parameter of operations(context).flatMap((one) => one.parameters)) {
    if (seen.has(parameter.value) || parameter.in !== "header") continue;
    seen.add(parameter.value);
    if (isToken(parameter.name)) results.push({ path: parameter.at, message: `${parameter.name} carries a token.` });
  }
  return oneFindingEach(results);
};
var token_headers_default = tokenHeaders;

// src/lint/functions/bc/request-schemas.ts
var ignored = ["accept", "content-type", "authorization", "content-length"];
var cache4 = /* @__PURE__ */ new WeakMap();
function requestSchemas(context) {
  const key = context.root;
  const known2 = cache4.get(key);
  if (known2) return known2;
  const roots = [];
  for (const operation2 of operations(context)) {
    for (const parameter of operation2.parameters) {
      if (parameter.in === "header" && ignored.includes(parameter.name.toLowerCase())) continue;
      const at = Object.hasOwn(parameter.value, "schema") ? [...parameter.at, "schema"] : parameter.at;
      roots.push({ schema: parameter.schema, at });
    }
    for (const body of operation2.request) roots.push({ schema: body.schema, at: body.schemaAt });
  }
  const found = schemasUnder(context, roots).filter((place) => own(place.schema, "readOnly") !== true);
  if (typeof key === "object" && key !== null) cache4.set(key, found);
  return found;
}

// src/lint/functions/bc/unbounded-inputs.ts
var openFormats = ["", "password", "string", "text", "html", "markdown"];
var kinds2 = {
  string: {
    noun: "Strings",
    lacks: "maxLength, pattern, enum or format",
    isBounded: (schema2) => ["maxLength", "pattern", "contentMediaType", "contentEncoding"].some((key) => own(schema2, key) !== void 0) || !openFormats.includes(textAt(schema2, "format"))
  },
  number: {
    noun: "Numbers",
    lacks: "minimum and maximum",
    isBounded: (schema2) => bounded(schema2, "minimum", "exclusiveMinimum") && bounded(schema2, "maximum", "exclusiveMaximum")
  },
  array: { noun: "Arrays", lacks: "maxItems", isBounded: (schema2) => own(schema2, "maxItems") !== void 0 },
  object: {
    noun: "Objects",
    lacks: "additionalProperties: false",
    isBounded: (schema2) => own(schema2, "additionalProperties") !== void 0 || own(schema2, "unevaluatedProperties") !== void 0
  }
};
var unboundedInputs = (_value, options, context) => {
  const kind = kinds2[options.kind];
  const all = schemasOf(context, options.kind);
  const places = all.filter(({ schema: schema2 }) => !isEnumerated(schema2) && !kind.isBounded(schema2)).map((one) => one.at);
  return oneFinding(places, `${kind.noun} in requests without ${kind.lacks}: ${places.length} of ${all.length}.`);
};
var unbounded_inputs_default = unboundedInputs;
function schemasOf(context, kind) {
  const all = requestSchemas(context);
  if (kind === "number") {
    const pages = new Set(paginations(context).flatMap((one) => [...one.roles.values()].map((two) => two.schema)));
    return all.filter(({ schema: schema2 }) => {
      return !pages.has(schema2) && typesOf(schema2).some((type2) => type2 === "number" || type2 === "integer");
    });
  }
  if (kind !== "object") return all.filter((one) => typesOf(one.schema).includes(kind));
  const members = /* @__PURE__ */ new Set();
  for (const { schema: schema2 } of all) {
    const allOf2 = own(schema2, "allOf");
    if (Array.isArray(allOf2)) for (const member2 of allOf2) members.add(context.deref(member2));
  }
  return all.filter(({ schema: schema2 }) => {
    return isObject(own(schema2, "properties")) && own(schema2, "allOf") === void 0 && !members.has(schema2);
  });
}
function bounded(schema2, inclusive, exclusive) {
  return own(schema2, inclusive) !== void 0 || typeof own(schema2, exclusive) === "number";
}

// src/lint/functions/bc/undeclared-security.ts
var undeclaredSecurity = (_value, _options, context) => {
  const { root } = context;
  if (isPublic(root) || isPublic(own(root, "info"))) return [];
  const all = operations(context);
  if (!all.length || all.some((one) => one.security !== void 0) || all.every((one) => isPublic(one.value))) return [];
  const schemes = securitySchemes(context).size;
  const message = schemes ? "Security schemes are defined, and no operation uses one, so the API reads as open to everybody." : "No security is declared, and nothing says that the API is public.";
  return [{ path: [], message }];
};
var undeclared_security_default = undeclaredSecurity;

// src/lint/functions/bc/undescribed-body.ts
var isProblem = {
  // Only in 2.0, where the media type stands apart from the body; in 3.x a body is written under its media type.
  "no-media-type": (context, response, { method }) => method !== "head" && !bodiless.test(response.code) && response.contents.some((one) => one.mediaType === void 0) && !hasExamples(context, response),
  "no-body": (context, response, { method }) => method !== "head" && method !== "options" && response.code === "200" && response.contents.length === 0 && !hasExamples(context, response),
  forbidden: (_context, response) => /^(1\d\d|1XX|204|304)$/.test(response.code) && response.contents.length > 0
};
var texts = {
  "no-media-type": ["The response has a body and no media type.", "have a body and no media type."],
  "no-body": [
    "The response 200 has neither a body nor a media type; where nothing is returned, it is 204.",
    "have neither a body nor a media type; where nothing is returned, it is 204."
  ],
  forbidden: [
    "The response has a body, which HTTP does not allow for its status code.",
    "have a body, which HTTP does not allow for their status codes."
  ]
};
var bodiless = /^(1\d\d|1XX|204|205|3\d\d|3XX)$/;
var undescribedBodies = (_value, { problem: problem2 }, context) => {
  const places = [];
  const seen = /* @__PURE__ */ new Set();
  for (const operation2 of operations(context)) {
    for (const response of operation2.responses) {
      if (seen.has(response.value) || !isProblem[problem2](context, response, operation2)) continue;
      seen.add(response.value);
      places.push(response.at);
    }
  }
  const [one, many] = texts[problem2];
  return oneFinding(
    places,
    places.length === 1 ? one : `${amount(places.length, "response")}${problem2 === "no-body" ? " 200" : ""} ${many}`
  );
};
var undescribed_body_default = undescribedBodies;
function hasExamples(context, response) {
  const examples = context.deref(own(response.value, "examples"));
  return isObject(examples) && Object.keys(examples).length > 0;
}

// src/lint/functions/bc/named-schemas.ts
function namedSchemas(context) {
  const at = context.version === "2.0" ? ["definitions"] : ["components", "schemas"];
  const map = at.reduce((value, key) => context.deref(own(value, key)), context.root);
  return isObject(map) ? Object.entries(map).map(([name, raw]) => ({ name, raw, at: [...at, name] })) : [];
}

// src/lint/functions/bc/undescribed-schemas.ts
var undescribedSchemas = (_value, _options, context) => {
  const silent = [];
  let total = 0;
  for (const { raw, at } of namedSchemas(context)) {
    if (!isObject(raw) || own(raw, "$ref") !== void 0) continue;
    total++;
    const title = own(raw, "title");
    if (!descriptionOf(raw).trim() && !(typeof title === "string" && title.trim())) silent.push(at);
  }
  return oneFinding(silent, `${amount(silent.length, "shared schema")} of ${total} without a description.`);
};
var undescribed_schemas_default = undescribedSchemas;

// src/lint/functions/bc/undescribed-scopes.ts
var undescribedScopes = (_value, _options, context) => {
  const silent = [];
  for (const { scopes, at } of oauth2Flows(context)) {
    for (const [scope, text2] of Object.entries(scopes)) {
      if (typeof text2 === "string" && text2.trim() && plain(text2) !== plain(scope)) continue;
      silent.push([...at, "scopes", scope]);
    }
  }
  return oneFinding(silent, `${amount(silent.length, "scope")} without a description.`);
};
var undescribed_scopes_default = undescribedScopes;
function plain(text2) {
  return text2.split(/[^A-Za-z0-9]+/).flatMap(splitWords).join(" ");
}

// src/lint/functions/bc/undescribed-tags.ts
var undescribedTags = (_value, _options, context) => {
  const { described, silent } = declaredTags(context);
  for (const operation2 of operations(context)) {
    const used = own(operation2.value, "tags");
    if (!Array.isArray(used)) continue;
    used.forEach((name, index) => {
      if (typeof name !== "string" || described.has(name) || silent.has(name)) return;
      silent.set(name, [...operation2.at, "tags", index]);
    });
  }
  const names4 = [...silent.keys()];
  const shown2 = names4.slice(0, 3).map((name) => `"${name}"`).join(", ") + (names4.length > 3 ? ", …" : "");
  return oneFinding([...silent.values()], `${amount(names4.length, "tag")} without a description: ${shown2}.`);
};
var undescribed_tags_default = undescribedTags;
function declaredTags(context) {
  const described = /* @__PURE__ */ new Set();
  const silent = /* @__PURE__ */ new Map();
  const tags = own(context.root, "tags");
  if (!Array.isArray(tags)) return { described, silent };
  tags.forEach((raw, index) => {
    const tag = context.deref(raw);
    const name = own(tag, "name");
    if (!isObject(tag) || typeof name !== "string") return;
    if ([tag.description, tag.summary].some((text2) => typeof text2 === "string" && text2.trim() !== ""))
      described.add(name);
    else silent.set(name, ["tags", index]);
  });
  return { described, silent };
}

// src/lint/functions/bc/undocumented-limits.ts
var undocumentedLimits = (_value, _options, context) => {
  const all = operations(context);
  const silent = all.filter((one) => !one.responses.some((response) => /^(429|4xx)$/i.test(response.code)));
  if (silent.length === 0) return void 0;
  const none2 = silent.length === all.length;
  const places = none2 ? [["paths"]] : silent.map((one) => [...one.at, "responses"]);
  return oneFinding(
    places,
    `${none2 ? "No operation documents" : `${silent.length} of ${all.length} operations do not document`} a response 429.`
  );
};
var undocumented_limits_default = undocumentedLimits;

// src/lint/functions/bc/unexplained-push.ts
var unexplainedPush = (_value, _options, context) => {
  if (speaksOfPush(own(context.root, "info"))) return void 0;
  const places = operations(context).filter((one) => hasEntries(context.deref(own(one.value, "callbacks"))) && !speaksOfPush(one.value)).map((one) => [...one.at, "callbacks"]);
  if (hasEntries(own(context.root, "webhooks"))) places.push(["webhooks"]);
  return oneFinding(
    places,
    `${amount(places.length, "place")} where the API pushes to consumers, without a reason given.`
  );
};
var unexplained_push_default = unexplainedPush;
function hasEntries(value) {
  return isObject(value) && Object.keys(value).length > 0;
}
function speaksOfPush(value) {
  return /\b(push(es|ed)?|call-?backs?|web-?hooks?|notif(y|ies|ied|ications?)|subscri(be|bes|bers?|ptions?))\b/i.test(
    descriptionOf(value).slice(0, 1e5)
  );
}

// src/lint/functions/bc/unknown-method.ts
var others = ["$ref", "summary", "description", "servers", "parameters"];
var unknownMethods = (_value, _options, context) => {
  const paths = context.deref(own(context.root, "paths"));
  if (!isObject(paths)) return [];
  const isNew = context.version === "3.2";
  const results = [];
  const seen = /* @__PURE__ */ new Set();
  for (const [template2, raw] of Object.entries(paths)) {
    const item = context.deref(raw);
    if (!template2.startsWith("/") || !isObject(item) || seen.has(item)) continue;
    seen.add(item);
    for (const key of Object.keys(item)) {
      const isMethod = methods.some((method) => method === key && (method !== "query" || isNew));
      const isOther2 = others.includes(key) || key.startsWith("x-") || isNew && key === "additionalOperations";
      if (isMethod || isOther2 || !isObject(item[key])) continue;
      const lower = key.toLowerCase();
      const message = methods.some((method) => method === lower && method !== key) ? `The method "${key}" must be written "${lower}", or no tool sees its operation.` : `"${key}" is no method of HTTP that this version of OpenAPI knows, so no tool sees its operation.`;
      results.push({ path: ["paths", template2, key], message });
    }
  }
  return results;
};
var unknown_method_default = unknownMethods;

// src/lint/functions/bc/unpaginated-lists.ts
var unpaginatedLists = (_value, options, context) => {
  const places = [];
  let lists = 0;
  const listOf = perSchema((schema2, at) => listIn(context, schema2, at, options));
  for (const { operation: operation2, roles: roles2 } of paginations(context)) {
    if (isExempt(operation2, options)) continue;
    const given = success(operation2);
    const list2 = given && listOf(given.body);
    if (!list2) continue;
    lists++;
    const goesOn = list2.hasNext || hasNextHeader(context, given.response, options);
    const segmented = roles2.size > 0 || takesRange(operation2) || goesOn;
    if (!segmented) places.push(operation2.at);
  }
  return oneFinding(
    places,
    `${places.length} of ${lists} operations that give a list give all of it in one response. A list that can grow needs a pair of parameters such as offset and limit; one that cannot needs maxItems.`
  );
};
var unpaginated_lists_default = unpaginatedLists;
function isExempt(operation2, options) {
  const segments = operation2.template.split("/").filter(Boolean);
  const last = segments.at(-1) ?? "";
  if (last === "" || /^\{[^}]*\}$/.test(last) || asksForKeys(operation2)) return true;
  const words = splitWords(last);
  if (words.some((word2) => options.smallWords.includes(word2))) return true;
  const id = own(operation2.value, "operationId");
  const all = [...words, ...typeof id === "string" ? splitWords(id) : []];
  return all.some((word2) => options.bulkWords.includes(word2));
}
function asksForKeys(operation2) {
  return operation2.parameters.some(
    (one) => one.in === "query" && own(one.value, "required") === true && typesOf(one.schema).includes("array")
  );
}
function takesRange(operation2) {
  return operation2.parameters.some((one) => one.in === "header" && one.name.toLowerCase() === "range");
}
function success(operation2) {
  const response = operation2.responses.find((one) => one.code === "200") ?? operation2.responses.find((one) => /^2/.test(one.code));
  const body = response?.contents.find((one) => one.mediaType === void 0 || isJson(one.mediaType));
  if (!response || !body || response.contents.some((one) => isOther(one.mediaType))) return void 0;
  return { response, body };
}
function listIn(context, schema2, at, options) {
  if (typesOf(schema2).includes("array")) return canGrow(context, schema2) ? { hasNext: false } : void 0;
  const properties2 = propertiesOf(context, schema2, at);
  const arrays = [...properties2.values()].filter((one) => typesOf(one.schema).includes("array"));
  const list2 = arrays.length === 1 ? arrays[0] : void 0;
  if (!list2 || !canGrow(context, list2.schema) || isFeatureCollection(properties2)) return void 0;
  const listName = normaliseName(list2.property);
  const others2 = [...properties2.keys()].map(normaliseName).filter((name) => name !== listName);
  const known2 = [...options.envelopeNames, ...options.nextNames];
  if (!options.listNames.includes(listName) && !others2.every((name) => known2.includes(name))) return void 0;
  return { hasNext: others2.some((name) => options.nextNames.includes(name)) };
}
function isOther(mediaType) {
  return mediaType !== void 0 && /^text\/csv$|geo\+json$|event-stream$/.test(mediaTypeName(mediaType));
}
function canGrow(context, schema2) {
  if (own(schema2, "maxItems") !== void 0 || isEnumerated(schema2)) return false;
  const items2 = context.deref(own(schema2, "items"));
  const types = typesOf(items2);
  return types.includes("object") || isObject(items2) && ["allOf", "oneOf", "anyOf"].some((key) => key in items2);
}
function isFeatureCollection(properties2) {
  return properties2.has("features") && (properties2.has("type") || properties2.has("crs"));
}
function hasNextHeader(context, response, options) {
  return headerNames(context, response).some((name) => {
    const plain2 = normaliseName(name).replace(/^x/, "");
    return plain2 === "link" || plain2 === "contentrange" || options.nextNames.includes(plain2);
  });
}

// src/lint/functions/bc/unrepeatable-post.ts
var unrepeatablePosts = (_value, _options, context) => {
  const places = [];
  for (const operation2 of operations(context)) {
    if (operation2.method !== "post" && operation2.method !== "patch") continue;
    if (!reads(operation2) && !isRepeatable(operation2)) places.push(operation2.at);
  }
  return oneFinding(
    places,
    places.length === 1 ? "A caller that loses the response cannot tell whether to repeat the request: there is no Idempotency-Key and no 409." : `${amount(places.length, "operation")} with POST or PATCH have no Idempotency-Key and no 409, so a lost response cannot be answered by a repeat.`
  );
};
var unrepeatable_post_default = unrepeatablePosts;
function isRepeatable(operation2) {
  const hasKey = operation2.parameters.some(
    (one) => one.in === "header" && /^x?(idempotency(key|id)?|requestid|ifmatch|ifnonematch|ifunmodifiedsince)$/.test(normaliseName(one.name))
  );
  return hasKey || operation2.responses.some((one) => ["409", "412", "4XX"].includes(one.code));
}
function reads({ template: template2, value }) {
  const name = [value.operationId, value.summary].find((text2) => typeof text2 === "string");
  const first = typeof name === "string" ? splitWords(name.slice(0, 200))[0] : void 0;
  const last = splitWords(template2.split("/").at(-1) ?? "");
  return [first ?? "", ...last].some((word2) => readers.includes(word2));
}
var readers = ["search", "query", "find", "get", "list", "fetch", "validate", "token"];

// src/lint/functions/bc/unscoped-operations.ts
var unscopedOperations = (_value, _options, context) => {
  const results = [];
  const schemes = new Set(
    oauth2Flows(context).filter((flow) => Object.keys(flow.scopes).length > 0).map((flow) => flow.scheme)
  );
  for (const scheme of schemes) {
    const users = operationsWith(context, scheme);
    const bare = users.filter((one) => one.scopes.length === 0).map((one) => one.operation);
    const inherited = bare.some((one) => own(one.value, "security") === void 0);
    const places = [
      ...inherited ? [["security"]] : [],
      ...bare.filter((one) => own(one.value, "security") !== void 0).map((one) => [...one.at, "security"])
    ];
    const message = `${amount(bare.length, "operation")} of ${users.length} that use "${scheme}" ask for no scope.`;
    results.push(...oneFinding(places, message));
  }
  return results;
};
var unscoped_operations_default = unscopedOperations;

// src/lint/functions/bc/uri-version.ts
var versionsInUris = (_value, _options, context) => {
  const found = uriVersions(context);
  const segments = [...new Set(found.map((one) => one.segment))].sort().join(", ");
  return oneFinding(
    found.map((one) => one.at),
    `The version stands in the URI (${segments}, in ${amount(found.length, "place")}); every new version then breaks every link.`
  );
};
var uri_version_default = versionsInUris;

// src/lint/functions/bc/url-pattern.ts
var shallowUrls = (_value, options, context) => {
  const bases = serverUrls(context).map(({ url }) => splitUrl(url));
  const base = bases.find((one) => one.host !== void 0 && !/^(localhost|127\.|\[?::1)/.test(one.host));
  if (!base || namesService(base.host, options.plainLabels)) return [];
  const before = base.segments.filter(isFixed).length;
  const templates = templatesOf(context);
  const shallow = [];
  for (const template2 of templates) {
    const segments = segmentsOf(template2);
    const firstParameter = segments.findIndex((segment) => segment.includes("{"));
    const fixed = (firstParameter < 0 ? segments : segments.slice(0, firstParameter)).filter(isFixed);
    if (before + fixed.length < options.segments) shallow.push(["paths", template2]);
  }
  return oneFinding(
    shallow,
    `${amount(shallow.length, "path")} of ${templates.length} without business function, application and noun after ${base.host}.`
  );
};
var url_pattern_default = shallowUrls;
function templatesOf(context) {
  return [...new Set(operations(context).map((one) => one.template))];
}
function isFixed(segment) {
  return !isVersionSegment(segment);
}
function namesService(host, plainLabels) {
  const labels = host.split(".");
  if (labels.length === 1) return true;
  const domain = /(^|\.)gov\.bc\.ca$/.test(host) ? 3 : 2;
  const before = labels.slice(0, -domain);
  if (domain === 2 && (before.length === 0 || before.join() === "www")) return true;
  return before.some((label) => !plainLabels.includes(label));
}

// src/lint/functions/bc/vendor-names.ts
var vendorNames = (_value, { vendors }, context) => {
  const hits = namedSchemas(context).filter(({ name }) => vendors.some((vendor) => contains(name, vendor)));
  const names4 = hits.map((one) => one.name);
  return oneFinding(
    hits.map((one) => one.at),
    `Named after a product: ${names4.slice(0, 3).join(", ")}${names4.length > 3 ? ` and ${names4.length - 3} more` : ""}.`
  );
};
var vendor_names_default = vendorNames;
function contains(name, vendor) {
  if (vendor.endsWith(".")) return name.startsWith(vendor);
  const index = name.indexOf(vendor);
  if (index < 0) return false;
  const before = name[index - 1] ?? "";
  const after = name.slice(index + vendor.length);
  return !/[A-Z]/.test(before) && !/^[a-z]/.test(after) && !/^[A-Z]+(?![a-z])/.test(after);
}

// src/lint/functions/bc/version-form.ts
var versionForms = (value, _options, context) => {
  const version = own(value, "version");
  if (!isObject(value) || version === void 0 || version === null || version === "") return [];
  const path2 = [...context.path, "version"];
  if (typeof version !== "string") {
    const is = typeof version === "number" ? `the number ${version}` : "no text";
    return [{ message: `info.version is ${is}; write three parts, such as "1.0.0", which YAML reads as text.`, path: path2 }];
  }
  if (/^v?\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/.test(version)) return [];
  return [
    { message: `info.version is "${version}"; write it as Major.Minor.Patch, such as ${suggestion(version)}.`, path: path2 }
  ];
};
var version_form_default = versionForms;
function suggestion(version) {
  const parts = /^(v?)(\d{1,9})(?:\.(\d{1,9}))?$/.exec(version.trim());
  return parts ? `${parts[1]}${parts[2]}.${parts[3] ?? 0}.0` : "1.0.0";
}

// src/lint/functions/bc/weak-flows.ts
var weakFlows = (_value, { flows }, context) => oauth2Flows(context).filter((flow) => flows.includes(flow.name)).map((flow) => ({ path: flow.at, message: `The security scheme "${flow.scheme}" uses the ${flow.name} flow.` }));
var weak_flows_default = weakFlows;

// src/lint/functions/bc/xml-bulk.ts
var xmlBulk = (_value, { words, exempt }, context) => {
  const results = [];
  for (const operation2 of bulkOperations(context, words)) {
    const types = operation2.responses.filter((response) => /^2/.test(response.code)).flatMap((response) => response.contents.map((body) => body.mediaType));
    if (types.length === 0 || !types.every((type2) => isXml(type2, exempt))) continue;
    results.push({ path: operation2.at, message: "This bulk operation gives its data in XML alone." });
  }
  return results;
};
var xml_bulk_default = xmlBulk;
function isXml(mediaType, exempt) {
  if (mediaType === void 0) return false;
  const name = mediaTypeName(mediaType);
  return /^(application|text)\/xml$|\+xml$/.test(name) && !exempt.includes(name);
}

// src/lint/functions/bc.generated.ts
var bcFunctions = {
  bcAcceptVersion: accept_version_default,
  bcApiKeyPlace: api_key_place_default,
  bcArrayBody: array_body_default,
  bcAuthorizationScheme: authorization_scheme_default,
  bcBearerFormats: bearer_formats_default,
  bcBlockingBulk: blocking_bulk_default,
  bcBodyExample: body_example_default,
  bcCharset: charset_default,
  bcCodeSample: code_sample_default,
  bcCompressedFiles: compressed_files_default,
  bcContact: contact_default,
  bcCredentialParameter: credential_parameter_default,
  bcDateFormat: date_format_default,
  bcDeepSchemas: deep_schemas_default,
  bcDeprecationTimeline: deprecation_timeline_default,
  bcDocumentSize: document_size_default,
  bcDynamicQueries: dynamic_queries_default,
  bcEmptyScopes: empty_scopes_default,
  bcErrorContent: error_content_default,
  bcErrorShapes: error_shapes_default,
  bcFreeFormResponses: free_form_responses_default,
  bcHttpSchemes: http_schemes_default,
  bcIgnoredHeader: ignored_header_default,
  bcIncompletePagination: incomplete_pagination_default,
  bcInsecureUrl: insecure_url_default,
  bcInternalDetails: internal_details_default,
  bcLanguageHeader: language_header_default,
  bcLiteralSecret: literal_secret_default,
  bcMisnamedOperation: misnamed_operation_default,
  bcMissingCacheControl: missing_cache_control_default,
  bcMissingOperationField: missing_operation_field_default,
  bcMissingProblemJson: missing_problem_json_default,
  bcMissingRateLimitHeaders: missing_rate_limit_headers_default,
  bcMissingResponse: missing_response_default,
  bcMissingRetryAfter: missing_retry_after_default,
  bcMixedCase: mixed_case_default,
  bcMixedPagination: mixed_pagination_default,
  bcNonJsonBody: non_json_body_default,
  bcOpenWildcards: open_wildcards_default,
  bcOpenapiVersion: openapi_version_default,
  bcOperationSelector: operation_selector_default,
  bcPaginationBounds: pagination_bounds_default,
  bcParameterDescription: parameter_description_default,
  bcPathVerb: path_verb_default,
  bcPluralNoun: plural_noun_default,
  bcPutCollection: put_collection_default,
  bcRepeatedWildcards: repeated_wildcards_default,
  bcRequestBodyUse: request_body_use_default,
  bcRequestMediaType: request_media_type_default,
  bcResourceLink: resource_link_default,
  bcResponseDescription: response_description_default,
  bcSecurityDefined: securityDefined,
  bcSensitiveParameters: sensitive_parameters_default,
  bcServiceLevels: service_levels_default,
  bcSessionState: session_state_default,
  bcSinceFormats: since_formats_default,
  bcSingleScopes: single_scopes_default,
  bcSloValue: slo_value_default,
  bcStatusCode: status_code_default,
  bcSuccessCode: success_code_default,
  bcSuccessErrorFlags: success_error_flags_default,
  bcTermsOfService: terms_of_service_default,
  bcTokenHeaders: token_headers_default,
  bcUnboundedInputs: unbounded_inputs_default,
  bcUndeclaredSecurity: undeclared_security_default,
  bcUndescribedBody: undescribed_body_default,
  bcUndescribedSchemas: undescribed_schemas_default,
  bcUndescribedScopes: undescribed_scopes_default,
  bcUndescribedTags: undescribed_tags_default,
  bcUndocumentedLimits: undocumented_limits_default,
  bcUnexplainedPush: unexplained_push_default,
  bcUnknownMethod: unknown_method_default,
  bcUnpaginatedLists: unpaginated_lists_default,
  bcUnrepeatablePost: unrepeatable_post_default,
  bcUnscopedOperations: unscoped_operations_default,
  bcUriVersion: uri_version_default,
  bcUrlPattern: url_pattern_default,
  bcVendorNames: vendor_names_default,
  bcVersionForm: version_form_default,
  bcWeakFlows: weak_flows_default,
  bcXmlBulk: xml_bulk_default
};

// src/lint/ruleset-source.ts
import { createHash } from "node:crypto";
import path from "node:path";

// src/lint/functions/bc-options.ts
var roles = "page|offset|since|cursor|size";
var shapes = {
  bcArrayBody: { of: "success|error", isArray: "always|sometimes" },
  bcBlockingBulk: { words: "names", linkNames: "names" },
  bcBodyExample: { of: "request|response" },
  bcCompressedFiles: { mediaTypes: "names", extensions: "names" },
  bcContact: { problem: "incomplete|indirect" },
  bcCredentialParameter: { names: "names", unclearNames: "names?" },
  bcDateFormat: { kind: "date|timestamp", problem: "undeclared|foreign" },
  bcDeepSchemas: { maximum: "number" },
  bcDocumentSize: { maxOperations: "number", maxBytes: "number" },
  bcDynamicQueries: { names: "names", filterNames: "names", textNames: "names", report: "queries|text" },
  bcErrorContent: { parts: "parts", envelopes: "names" },
  bcHttpSchemes: { refused: "names?", accepted: "names?" },
  bcIncompletePagination: { begin: roles, lonelySizes: "names?" },
  bcInsecureUrl: { problem: "insecure|development|unstated" },
  bcInternalDetails: { names: "names", topNames: "names" },
  bcLanguageHeader: { header: "accept|content" },
  bcMisnamedOperation: { method: "name", verbs: "names", unless: "names" },
  bcMissingOperationField: { fields: "names" },
  bcMissingResponse: { of: "success|error|unauthorized|unsupported|unacceptable" },
  bcMixedCase: { of: "property|query|path|segment", compare: "family|hump", ignore: "names?" },
  bcNonJsonBody: { problem: "only|beside|unclear", exempt: "names", twins: "names?" },
  bcOpenWildcards: { minLength: "number" },
  bcOpenapiVersion: { problem: "old|form" },
  bcOperationSelector: { names: "names", dataNames: "names", headers: "names" },
  bcPaginationBounds: { roles: `${roles}[]`, needs: "integer|minimum|maximum[]" },
  bcPathVerb: { use: "resource|action", nounVerbs: "names", nouns: "names" },
  bcPluralNoun: { plurals: "names", ignore: "names" },
  bcRequestBodyUse: { methods: "names", body: "forbidden|required" },
  bcResourceLink: { problem: "created|nowhere" },
  bcResponseDescription: { of: "success|error", problems: "blank|thin[]" },
  bcSensitiveParameters: { names: "names", except: "names?", exceptPaths: "names?" },
  bcSessionState: { names: "names" },
  bcSloValue: { minUptime: "number", maxThroughput: "number", maxMessageBytes: "number" },
  bcStatusCode: { registered: "numbers" },
  bcSuccessCode: { method: "name", codes: "names" },
  bcTokenHeaders: { words: "names", except: "names" },
  bcUnboundedInputs: { kind: "string|number|array|object" },
  bcUndescribedBody: { problem: "no-media-type|no-body|forbidden" },
  bcUnpaginatedLists: {
    listNames: "names",
    envelopeNames: "names",
    nextNames: "names",
    smallWords: "names",
    bulkWords: "names"
  },
  bcUrlPattern: { segments: "number", plainLabels: "names" },
  bcVendorNames: { vendors: "names" },
  bcWeakFlows: { flows: "names" },
  bcXmlBulk: { words: "names", exempt: "names" }
};
function checkBcOptions(name, options) {
  const shape = Object.hasOwn(shapes, name) ? shapes[name] : void 0;
  if (!shape) return noOptions(name)(options);
  const wanted = Object.keys(shape).join(", ");
  if (!isObject(options)) return [`"${name}" function needs the options ${wanted}`];
  const problems = Object.keys(options).filter((key) => !Object.hasOwn(shape, key)).map((key) => `"${name}" function has no option "${key}" (it has ${wanted})`);
  for (const [key, kind] of Object.entries(shape)) {
    const value = Object.hasOwn(options, key) ? options[key] : void 0;
    const problem2 = value === void 0 ? kind.endsWith("?") ? void 0 : "is missing" : problemOf(value, kind);
    if (problem2) problems.push(`"${name}" function and its "${key}" option: it ${problem2}`);
  }
  return problems;
}
var isText4 = (value) => typeof value === "string";
var isListOf = (value, isOne) => Array.isArray(value) && value.every(isOne);
function problemOf(value, kind) {
  switch (kind) {
    case "name":
      return isText4(value) ? void 0 : "is a text";
    case "names":
    case "names?":
      return isListOf(value, isText4) ? void 0 : "is a list of texts";
    case "number":
      return Number.isFinite(value) ? void 0 : "is a number";
    case "numbers":
      return isListOf(value, Number.isFinite) ? void 0 : "is a list of numbers";
    case "parts":
      return isListOf(value, (one) => isObject(one) && isText4(one.part) && isListOf(one.names, isText4)) ? void 0 : "is a list of {part, names}";
    default: {
      const words = kind.replace("[]", "").split("|");
      const isWord = (one) => words.includes(one);
      if (!kind.endsWith("[]")) return isWord(value) ? void 0 : `is one of ${words.join(", ")}`;
      return isListOf(value, isWord) ? void 0 : `is a list of ${words.join(", ")}`;
    }
  }
}

// src/lint/functions/oas-document-schema.ts
var validators;
var names2 = { "2.0": "oas2_0", "3.0": "oas3_0", "3.1": "oas3_1", "3.2": "oas3_2" };
async function prepare() {
  const module = await import("./validators-HHNNLJAB.js");
  validators = module.default ?? module;
}
function oasDocumentSchema(value, _options, context) {
  if (!context.version || !validators) return void 0;
  const validate = validators[names2[context.version]];
  if (validate(value)) return void 0;
  return (validate.errors ?? []).filter((error) => error.keyword !== "if" && !isReferencedItem(value, error)).map((error) => explain2(value, error));
}
function isReferencedItem(root, error) {
  if (error.keyword !== "unevaluatedProperties") return false;
  const item = getAt(root, pathOf(error));
  return isObject(item) && typeof item.$ref === "string";
}
function explain2(root, error) {
  const path2 = pathOf(error);
  const property = path2.length === 0 ? null : path2.at(-1);
  if (error.keyword === "additionalProperties") {
    const extra = String(error.params.additionalProperty);
    return { message: `Property "${extra}" is not expected to be here`, path: [...path2, extra] };
  }
  if (error.keyword === "errorMessage") return { message: String(error.message), path: path2 };
  let message = cleanMessage(property, error.message ?? "is invalid");
  if (error.keyword === "enum") {
    const allowed = error.params.allowedValues;
    message += `: ${allowed.map((one) => JSON.stringify(one)).join(", ")}`;
    const value = getAt(root, path2);
    const best = typeof value === "string" ? closest(value, allowed) : void 0;
    if (best !== void 0) message += `. Did you mean "${best}"?`;
  }
  return { message, path: path2 };
}
function closest(value, allowed) {
  let best;
  for (const text2 of allowed) {
    if (typeof text2 !== "string") continue;
    const edits = editDistance(value.slice(0, 100), text2, 200);
    if (!best || edits < best.edits) best = { text: text2, edits };
  }
  return best && (allowed.length === 1 || best.edits < best.text.length) ? best.text : void 0;
}
function cleanMessage(property, message) {
  const cleaned = message.replace(/['"]/g, '"').replace(/NOT/g, "not");
  return property === null ? cleaned : `"${property}" property ${cleaned}`;
}
function pathOf(error) {
  return error.instancePath.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

// src/lint/schema/dialect.ts
var draft4 = {
  name: "draft4",
  hasBooleanExclusive: true,
  hasPrefixItems: false,
  isNext: false,
  hasBooleanSchemas: false
};
var draft7 = { ...draft4, name: "draft7", hasBooleanExclusive: false, hasBooleanSchemas: true };
var draft2019 = { ...draft7, name: "draft2019-09", isNext: true };
var draft2020 = { ...draft2019, name: "draft2020-12", hasPrefixItems: true };
var dialects = {
  draft4,
  draft6: draft7,
  draft7,
  "draft2019-09": draft2019,
  "draft2020-12": draft2020
};
function dialectOf(uri) {
  if (typeof uri !== "string") return void 0;
  const draft = /^https?:\/\/json-schema\.org\/(?:draft-0([467])|draft\/(20(?:19-09|20-12)))\/(?:hyper-)?schema#?$/.exec(uri);
  return draft ? dialects[`draft${draft[1] ?? draft[2]}`] : void 0;
}

// src/lint/schema/results.ts
function resultsOf(errors, instance, at) {
  const unmatched = unmatchedCombinators(errors);
  return reduced(errors).map((error) => {
    const pointer = toPointer(error.instancePath);
    const text2 = aboutArrayItem(messageOf(error, instance, at), error.instancePath);
    return { message: aboutCombinator(text2, unmatched.get(pointer)), path: [...at, ...error.instancePath] };
  });
}
function reduced(errors) {
  const root = { errors: [], places: /* @__PURE__ */ new Map() };
  for (const error of errors) placeOf(root, toPointer(error.instancePath)).errors.push(error);
  dropRedundant(root);
  return chosen(root);
}
function placeOf(root, pointer) {
  let place = root;
  for (const part of pointer.match(/\/[\w$-]+(\/\d+)?/g) ?? [pointer]) {
    const { places } = place;
    place = places.get(part) ?? { errors: [], places: /* @__PURE__ */ new Map() };
    places.set(part, place);
  }
  return place;
}
function dropRedundant(root) {
  const pending = [{ place: root }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { place, parent, key } = next;
    if (place.places.size > 0 && place.errors.some((error) => error.keyword === "anyOf")) place.errors = [];
    if (parent && key !== void 0 && areAllEnums(place.errors) && parent.places.size > 1) parent.places.delete(key);
    for (const [inner2, child] of [...place.places].reverse()) pending.push({ place: child, parent: place, key: inner2 });
  }
}
function areAllEnums(errors) {
  return errors.length > 0 && errors.every((error) => error.keyword === "enum");
}
function chosen(place) {
  if (!areAllEnums(place.errors)) return [...place.errors, ...[...place.places.values()].flatMap(chosen)];
  const allowedValues = [...new Set(place.errors.flatMap((error) => error.params.allowedValues))];
  return [{ ...place.errors[0], allowedValues }];
}
function messageOf(error, instance, at) {
  const { keyword, params, instancePath } = error;
  const last = instancePath.length > 0 ? toPointer(instancePath.slice(-1)).slice(1) : at.at(-1);
  const value = getAt(instance, instancePath);
  const subject = last === void 0 ? capitalised(typeof value) : `"${last}" property`;
  if (error.allowedValues) {
    const suggestion2 = typeof value === "string" ? nearest(value, error.allowedValues) : void 0;
    const list2 = error.allowedValues.map((one) => typeof one === "string" ? `"${one}"` : JSON.stringify(one)).join(", ");
    return `${subject} ${error.message}: ${list2}${suggestion2 === void 0 ? "" : `. Did you mean "${suggestion2}"?`}`;
  }
  switch (keyword) {
    case "additionalProperties":
      return `Property "${String(params.additionalProperty)}" is not expected to be here`;
    case "type":
      return `${last === void 0 ? "Value" : subject} type ${error.message}`;
    default:
      return `${subject} ${error.message.replaceAll("'", '"').replaceAll("NOT", "not")}`;
  }
}
function capitalised(word2) {
  return word2.slice(0, 1).toUpperCase() + word2.slice(1);
}
function aboutArrayItem(message, path2) {
  const index = String(path2.at(-1) ?? "");
  if (!/^\d+$/.test(index) || !message.startsWith(`"${index}" property`)) return message;
  const rest = message.slice(`"${index}" property`.length);
  return `Item at index ${index}${rest.startsWith(" type") ? rest.slice(" type".length) : rest}`;
}
function unmatchedCombinators(errors) {
  const unmatched = /* @__PURE__ */ new Map();
  for (const { keyword, instancePath, params } of errors) {
    if ((keyword === "oneOf" || keyword === "anyOf") && !Array.isArray(params.passingSchemas)) {
      unmatched.set(toPointer(instancePath), keyword);
    }
  }
  return unmatched;
}
function aboutCombinator(message, keyword) {
  return keyword !== void 0 && message.endsWith(` in ${keyword}`) ? `${message}. None of the schemas matched, see the other errors reported for this value` : message;
}
function nearest(value, allowed) {
  if (value.length > 200 || allowed.length > 500) return void 0;
  let best;
  for (const text2 of allowed) {
    if (typeof text2 !== "string" || text2.length > 200) continue;
    const distance = editDistance(value, text2, Math.max(value.length, text2.length) + 1);
    if (!best || distance < best.distance) best = { text: text2, distance };
  }
  return best && (allowed.length === 1 || best.distance < best.text.length) ? best.text : void 0;
}

// src/lint/schema/keyword.ts
var isNext = (dialect) => dialect.isNext;

// src/lint/schema/equality.ts
function isEqual(a, b) {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return Object.is(a, b);
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => isEqual(item, b[index]));
  }
  if (Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(
    (key) => Object.hasOwn(b, key) && isEqual(a[key], b[key])
  );
}
function canonical(value, spend2) {
  if (typeof value !== "object" || value === null) {
    const text2 = typeof value === "string" ? JSON.stringify(value) : String(value);
    spend2(0.2 + text2.length / 200);
    return text2;
  }
  spend2(0.2);
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, spend2)).join(",")}]`;
  const record = value;
  const members = Object.keys(record).sort().map((key) => `${JSON.stringify(key)}:${canonical(record[key], spend2)}`);
  return `{${members.join(",")}}`;
}

// src/lint/schema/shapes.ts
var aNumber = (value) => typeof value === "number" ? void 0 : "must be a number";
var aBoolean = (value) => typeof value === "boolean" ? void 0 : "must be true or false";
var aString = (value) => typeof value === "string" ? void 0 : "must be a string";
var aCount = (value) => Number.isInteger(value) && value >= 0 ? void 0 : "must be a whole number that is not negative";
var aPositive = (value) => typeof value === "number" && value > 0 ? void 0 : "must be a number above zero";
var aRegularExpression = (value) => {
  if (typeof value !== "string") return "must be a string";
  const mistake2 = patternMistake(value);
  return mistake2 === void 0 ? void 0 : `is not a regular expression (${mistake2})`;
};
function isSchema(value, dialect) {
  return isObject(value) || typeof value === "boolean" && dialect.hasBooleanSchemas;
}
var aSchema = (value, dialect) => isSchema(value, dialect) ? void 0 : "must be a schema";
var aSchemaOrBoolean = (value) => isObject(value) || typeof value === "boolean" ? void 0 : "must be a schema or true or false";
var schemas = (value, dialect) => Array.isArray(value) && value.length > 0 && value.every((one) => isSchema(one, dialect)) ? void 0 : "must be a list of schemas that is not empty";
var namedSchemas2 = (value, dialect) => isObject(value) && Object.values(value).every((one) => isSchema(one, dialect)) ? void 0 : "must map names to schemas";
var names3 = (value, dialect) => {
  if (!Array.isArray(value) || !value.every((one) => typeof one === "string")) return "must be a list of names";
  if (dialect.name === "draft4" && value.length === 0) return "must not be empty";
  return new Set(value).size === value.length ? void 0 : "must not name the same twice";
};
function hasDuplicates(list2) {
  return new Set(list2.map((one) => canonical(one, () => void 0))).size < list2.length;
}

// src/lint/schema/keywords/annotations.ts
var sinceDraft7 = (dialect) => dialect.name !== "draft4";
var inner = (value) => Object.values(value);
var definitions = { shape: namedSchemas2, children: inner };
var annotations = {
  title: { shape: aString },
  description: { shape: aString },
  readOnly: { isKnown: sinceDraft7, shape: aBoolean },
  writeOnly: { isKnown: sinceDraft7, shape: aBoolean },
  deprecated: { isKnown: isNext, shape: aBoolean },
  examples: { isKnown: sinceDraft7, shape: (value) => Array.isArray(value) ? void 0 : "must be a list" },
  contentMediaType: { isKnown: sinceDraft7, shape: aString },
  contentEncoding: { isKnown: sinceDraft7, shape: aString },
  contentSchema: { isKnown: isNext, shape: aSchema, children: (value) => isObject(value) ? [value] : [] },
  definitions,
  $defs: { ...definitions, isKnown: isNext },
  id: { isKnown: sinceDraft7, shape: () => 'is not a keyword of this dialect, which has "$id"' }
};

// src/lint/schema/run.ts
function nothingEvaluated() {
  return { properties: /* @__PURE__ */ new Set(), items: 0, contained: /* @__PURE__ */ new Set() };
}
function addEvaluated(to, from) {
  if (from.properties === true) to.properties = true;
  else if (to.properties !== true) for (const name of from.properties) to.properties.add(name);
  to.items = to.items === true || from.items === true ? true : Math.max(to.items, from.items);
  for (const index of from.contained) to.contained.add(index);
}
var Undecided = class extends Error {
  isSilent;
  /** `isSilent`: another rule reports the cause, such as a reference that leads nowhere. */
  constructor(reason, isSilent = false) {
    super(reason);
    this.isSilent = isSilent;
  }
};
function fail(run, keyword, schema2, message, params) {
  run.errors?.push({ keyword, instancePath: [...run.path], message, params, schema: schema2 });
  return false;
}
function spend(run, steps) {
  run.steps += steps;
  if (run.steps > run.maxSteps) throw new Undecided("comparing it with its schema takes too many steps");
}
function compositely(run, check) {
  const outer = run.isComposite;
  run.isComposite = true;
  const result = check();
  run.isComposite = outer;
  return result;
}
function silently(run, check) {
  const outer = run.errors;
  run.errors = void 0;
  const result = compositely(run, check);
  run.errors = outer;
  return result;
}
function forgetErrors(run, count) {
  if (run.errors && run.errors.length > count) run.errors.length = count;
}

// src/lint/schema/keywords/any.ts
var jsonTypes = ["string", "number", "integer", "boolean", "null", "object", "array"];
var dynamicReference = (name) => ({
  isKnown: isNext,
  shape: aString,
  rule: (value) => (data, run, evaluated) => {
    spend(run, 1);
    const target = name === "$recursiveRef" || value === "#" ? run.rootSchema : run.validator.anchor(run.rootSchema, value);
    return run.validator.check(target, data, run, evaluated);
  }
});
var type = {
  shape(value) {
    const list2 = Array.isArray(value) ? value : [value];
    const isKnown2 = list2.length > 0 && list2.every((one) => jsonTypes.includes(one));
    if (!isKnown2) return `must be one of ${jsonTypes.join(", ")}`;
    return new Set(list2).size === list2.length ? void 0 : "must not name the same type twice";
  }
};
var nullable = {
  shape(value, _dialect, schema2) {
    if (typeof value !== "boolean") return "must be true or false";
    if (schema2.type === void 0) return 'cannot be used without "type"';
    const hasNull = [schema2.type].flat().includes("null");
    return value === false && hasNull ? 'contradicts the type "null"' : void 0;
  }
};
var constant = {
  rule: (value, schema2) => (data, run) => isEqual(data, value) || fail(run, "const", schema2, "must be equal to constant", { allowedValue: value })
};
var enumeration = {
  shape(value, dialect) {
    if (!Array.isArray(value) || value.length === 0) return "must be a list that is not empty";
    return dialect.name === "draft4" && hasDuplicates(value) ? "must not have duplicate items" : void 0;
  },
  rule(values, schema2) {
    const scalars = new Set(values.filter((one) => typeof one !== "object" || one === null));
    const others2 = values.filter((one) => typeof one === "object" && one !== null);
    return (data, run) => {
      spend(run, 1 + others2.length);
      if (scalars.has(data) || others2.some((one) => isEqual(data, one))) return true;
      return fail(run, "enum", schema2, "must be equal to one of the allowed values", { allowedValues: values });
    };
  }
};
var not = {
  shape: aSchema,
  children: (value) => [value],
  rule: (value, schema2) => (data, run) => {
    const outer = run.insideNot;
    run.insideNot = true;
    const isValid = silently(run, () => run.validator.check(value, data, run, void 0));
    run.insideNot = outer;
    return !isValid || fail(run, "not", schema2, "must NOT be valid", {});
  }
};
var anyOf = {
  shape: schemas,
  children: (value) => value,
  rule: (branches, schema2) => (data, run, evaluated) => {
    const count = run.errors?.length ?? 0;
    let isValid = false;
    for (const branch of branches) {
      const own2 = evaluated && nothingEvaluated();
      if (!compositely(run, () => run.validator.check(branch, data, run, own2))) continue;
      isValid = true;
      if (!evaluated) break;
      addEvaluated(evaluated, own2);
    }
    if (!isValid) return fail(run, "anyOf", schema2, "must match a schema in anyOf", {});
    forgetErrors(run, count);
    return true;
  }
};
var oneOf = {
  shape: schemas,
  children: (value) => value,
  rule: (branches, schema2) => (data, run, evaluated) => {
    const count = run.errors?.length ?? 0;
    let passing;
    for (let index = 0; index < branches.length; index++) {
      const own2 = evaluated && nothingEvaluated();
      if (!compositely(run, () => run.validator.check(branches[index], data, run, own2))) continue;
      if (passing !== void 0) return oneOfError(run, schema2, [passing, index]);
      passing = index;
      if (evaluated) addEvaluated(evaluated, own2);
    }
    if (passing === void 0) return oneOfError(run, schema2, null);
    forgetErrors(run, count);
    return true;
  }
};
function oneOfError(run, schema2, passingSchemas) {
  return fail(run, "oneOf", schema2, "must match exactly one schema in oneOf", { passingSchemas });
}
var allOf = {
  shape: schemas,
  children: (value) => value,
  rule: (parts) => (data, run, evaluated) => {
    let isValid = true;
    for (const part of parts) {
      if (run.validator.check(part, data, run, evaluated)) continue;
      if (!run.allErrors) return false;
      isValid = false;
    }
    return isValid;
  }
};
var condition = {
  isKnown: (dialect) => dialect.name !== "draft4",
  shape: aSchema,
  children: (value) => [value],
  rule(value, schema2) {
    if (schema2.then === void 0 && schema2.else === void 0) return void 0;
    return (data, run, evaluated) => {
      const own2 = evaluated && nothingEvaluated();
      const holds = silently(run, () => run.validator.check(value, data, run, own2));
      if (holds && evaluated) addEvaluated(evaluated, own2);
      const clause2 = holds ? "then" : "else";
      if (schema2[clause2] === void 0 || run.validator.check(schema2[clause2], data, run, evaluated)) return true;
      if (!run.allErrors && !run.isComposite) return false;
      return fail(run, "if", schema2, `must match "${clause2}" schema`, { failingKeyword: clause2 });
    };
  }
};
var clause = {
  isKnown: (dialect) => dialect.name !== "draft4",
  shape: aSchema,
  children: (value) => [value]
};
var anyKeywords = {
  $dynamicRef: dynamicReference("$dynamicRef"),
  $recursiveRef: dynamicReference("$recursiveRef"),
  $comment: {},
  type,
  nullable,
  const: constant,
  enum: enumeration,
  not,
  anyOf,
  oneOf,
  allOf,
  if: condition,
  then: clause,
  else: clause
};

// src/lint/schema/keywords/arrays.ts
function size(name, comparison2, holds) {
  return {
    shape: aCount,
    rule: (value, schema2) => (data, run) => holds(data.length, value) || fail(run, name, schema2, `must NOT have ${comparison2} than ${value} items`, { limit: value })
  };
}
function checkItems(item, data, from, run) {
  let isValid = true;
  const at = run.path.length;
  for (let index = from; index < data.length; index++) {
    run.path.push(index);
    const passes = run.validator.check(item, data[index], run, void 0);
    run.path.length = at;
    if (passes) continue;
    if (!run.allErrors) return false;
    isValid = false;
  }
  return isValid;
}
function checkRest(rest, taken, schema2, keyword, data, run) {
  if (rest !== false) return checkItems(rest, data, taken, run);
  return data.length <= taken || fail(run, keyword, schema2, `must NOT have more than ${taken} items`, { limit: taken });
}
var tuple = (parts) => (data, run, evaluated) => {
  if (evaluated && evaluated.items !== true) evaluated.items = Math.max(evaluated.items, parts.length);
  let isValid = true;
  const at = run.path.length;
  for (let index = 0; index < parts.length && index < data.length; index++) {
    run.path.push(index);
    const passes = run.validator.check(parts[index], data[index], run, void 0);
    run.path.length = at;
    if (passes) continue;
    if (!run.allErrors) return false;
    isValid = false;
  }
  return isValid;
};
var additionalItems = {
  isKnown: (dialect) => !dialect.hasPrefixItems,
  shape: aSchemaOrBoolean,
  children: (value) => [value],
  rule: (value, schema2) => Array.isArray(schema2.items) ? (data, run, evaluated) => {
    if (evaluated) evaluated.items = true;
    return checkRest(value, schema2.items.length, schema2, "additionalItems", data, run);
  } : void 0
};
var items = {
  shape: (value, dialect) => Array.isArray(value) && !dialect.hasPrefixItems ? schemas(value, dialect) : aSchema(value, dialect),
  children: (value) => Array.isArray(value) ? value : [value],
  rule(value, schema2) {
    if (Array.isArray(value)) return tuple(value);
    return (data, run, evaluated) => {
      if (evaluated) evaluated.items = true;
      return Array.isArray(schema2.prefixItems) ? checkRest(value, schema2.prefixItems.length, schema2, "items", data, run) : checkItems(value, data, 0, run);
    };
  }
};
var contains2 = {
  isKnown: (dialect) => dialect.name !== "draft4",
  shape: aSchema,
  children: (value) => [value],
  rule(value, schema2, dialect) {
    const { min, max } = containsLimits(schema2, dialect);
    if (max === void 0 && min === 0) return void 0;
    const message = `must contain at least ${min}${max === void 0 ? "" : ` and no more than ${max}`} valid item(s)`;
    const params = { minContains: min, ...max === void 0 ? {} : { maxContains: max } };
    return (data, run, evaluated) => {
      if (max !== void 0 && min > max) return fail(run, "contains", schema2, message, params);
      const errorCount = run.errors?.length ?? 0;
      const matching = compositely(
        run,
        () => matchingItems(value, data, run, evaluated, max === void 0 ? min : max + 1)
      );
      if (matching >= min && (max === void 0 || matching <= max)) {
        forgetErrors(run, errorCount);
        return true;
      }
      if (!run.isComposite && !run.allErrors) forgetErrors(run, errorCount);
      return fail(run, "contains", schema2, message, params);
    };
  }
};
function containsLimits(schema2, dialect) {
  if (!dialect.isNext) return { min: 1, max: void 0 };
  return { min: schema2.minContains ?? 1, max: schema2.maxContains };
}
function matchingItems(value, data, run, evaluated, enough) {
  let count = 0;
  const at = run.path.length;
  for (let index = 0; index < data.length; index++) {
    run.path.push(index);
    const passes = run.validator.check(value, data[index], run, void 0);
    run.path.length = at;
    if (!passes) continue;
    count++;
    evaluated?.contained.add(index);
    if (count >= enough && !evaluated) break;
  }
  return count;
}
var uniqueItems = {
  shape: aBoolean,
  rule(value, schema2) {
    if (!value) return void 0;
    const hasScalarItems = areScalars(schema2.items);
    return (data, run) => {
      const pair = duplicates(data, hasScalarItems, run);
      if (!pair) return true;
      const [i, j] = pair;
      const message = `must NOT have duplicate items (items ## ${j} and ${i} are identical)`;
      return fail(run, "uniqueItems", schema2, message, { i, j });
    };
  }
};
function duplicates(data, hasScalarItems, run) {
  const lastSeen = /* @__PURE__ */ new Map();
  let pair;
  for (let index = 0; index < data.length; index++) {
    const key = canonical(data[index], (steps) => spend(run, steps));
    const earlier = lastSeen.get(key);
    if (earlier !== void 0 && !hasScalarItems) pair = [index, earlier];
    if (earlier !== void 0 && hasScalarItems && (!pair || earlier > pair[0])) pair = [earlier, index];
    lastSeen.set(key, index);
  }
  return pair;
}
function areScalars(items2) {
  const types = [own(items2, "type") ?? []].flat();
  return types.length > 0 && !types.includes("object") && !types.includes("array");
}
var unevaluatedItems = {
  isKnown: isNext,
  shape: aSchema,
  children: (value) => [value],
  rule: (value, schema2) => (data, run, evaluated) => {
    if (!evaluated || evaluated.items === true) return true;
    const from = evaluated.items;
    evaluated.items = true;
    let isValid = true;
    const at = run.path.length;
    for (let index = from; index < data.length; index++) {
      if (evaluated.contained.has(index)) continue;
      if (value === false)
        return fail(run, "unevaluatedItems", schema2, `must NOT have more than ${from} items`, { limit: from });
      run.path.push(index);
      const passes = run.validator.check(value, data[index], run, void 0);
      run.path.length = at;
      if (passes) continue;
      if (!run.allErrors) return false;
      isValid = false;
    }
    return isValid;
  }
};
var arrayKeywords = {
  maxItems: size("maxItems", "more", (length3, limit2) => length3 <= limit2),
  minItems: size("minItems", "fewer", (length3, limit2) => length3 >= limit2),
  additionalItems,
  prefixItems: {
    isKnown: (dialect) => dialect.hasPrefixItems,
    shape: schemas,
    children: (value) => value,
    rule: (value) => tuple(value)
  },
  items,
  contains: contains2,
  uniqueItems,
  maxContains: { isKnown: isNext, shape: aCount },
  minContains: { isKnown: isNext, shape: aCount },
  unevaluatedItems
};

// src/lint/schema/formats.ts
var expressions = {
  duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
  "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
  "uri-template": (
    // biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 6570 excludes them.
    /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i
  ),
  url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
  email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
  hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
  ipv4: /^(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)$/,
  ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
  uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
  "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
  "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
  "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
  uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i
};
var longestUrl = 2e3;
var byExpression = (expression) => (text2) => expression.test(text2);
var stringFormats = {
  date: isDate,
  time: isTime,
  "date-time": isDateTime,
  duration: byExpression(expressions.duration),
  uri: (text2) => /[/:]/.test(text2) && expressions.uri.test(text2),
  "uri-reference": byExpression(expressions["uri-reference"]),
  "uri-template": byExpression(expressions["uri-template"]),
  url: (text2) => text2.length > longestUrl || expressions.url.test(text2),
  email: byExpression(expressions.email),
  hostname: byExpression(expressions.hostname),
  ipv4: byExpression(expressions.ipv4),
  ipv6: byExpression(expressions.ipv6),
  regex: isRegularExpression,
  uuid: byExpression(expressions.uuid),
  "json-pointer": byExpression(expressions["json-pointer"]),
  "json-pointer-uri-fragment": byExpression(expressions["json-pointer-uri-fragment"]),
  "relative-json-pointer": byExpression(expressions["relative-json-pointer"]),
  byte: isBase64
};
var numberFormats = {
  int32: (value) => Number.isInteger(value) && value <= 2 ** 31 - 1 && value >= -(2 ** 31),
  int64: (value) => Number.isInteger(value)
};
var days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function isDate(text2) {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text2);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear ? 29 : days[month - 1]);
}
function isTime(text2) {
  const parts = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i.exec(text2);
  if (!parts) return false;
  const [hour, minute, second] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return hour <= 23 && minute <= 59 && second <= 59 || hour === 23 && minute === 59 && second === 60;
}
function isDateTime(text2) {
  const parts = text2.split(/t|\s/i, 3);
  return parts.length === 2 && isDate(parts[0]) && isTime(parts[1]);
}
function isBase64(text2) {
  return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/m.test(text2);
}
function isRegularExpression(text2) {
  return !/[^\\]\\Z/.test(text2) && patternMistake(text2) === void 0;
}

// src/lint/schema/keywords/scalars.ts
var atMost = ["<=", (value, limit2) => value <= limit2];
var atLeast = [">=", (value, limit2) => value >= limit2];
var below = ["<", (value, limit2) => value < limit2];
var above = [">", (value, limit2) => value > limit2];
function limit(name, plain2, exclusiveName, exclusive) {
  return {
    shape: aNumber,
    rule(value, schema2, dialect) {
      const isExclusive = dialect.hasBooleanExclusive && schema2[exclusiveName] === true;
      const [sign, holds] = isExclusive ? exclusive : plain2;
      return (data, run) => holds(data, value) || fail(run, name, schema2, `must be ${sign} ${value}`, { comparison: sign, limit: value });
    }
  };
}
function exclusiveLimit(name, plainName, [sign, holds]) {
  return {
    shape(value, dialect, schema2) {
      if (!dialect.hasBooleanExclusive) return aNumber(value, dialect);
      if (typeof value !== "boolean") return aBoolean(value, dialect);
      return schema2[plainName] === void 0 ? `can only be used with "${plainName}"` : void 0;
    },
    rule: (value, schema2, dialect) => dialect.hasBooleanExclusive ? void 0 : (data, run) => holds(data, value) || fail(run, name, schema2, `must be ${sign} ${value}`, { comparison: sign, limit: value })
  };
}
var multipleOf = {
  shape: aPositive,
  rule: (value, schema2) => (data, run) => isMultiple(data, value) || fail(run, "multipleOf", schema2, `must be multiple of ${value}`, { multipleOf: value })
};
function isMultiple(value, factor) {
  const times = value / factor;
  if (Number.isInteger(times)) return true;
  return Number.isFinite(times) && Math.abs(times - Math.round(times)) <= Math.abs(times) * 4 * Number.EPSILON;
}
function format(formats) {
  return {
    shape: aString,
    rule(value, schema2) {
      const isValid = own(formats, value);
      if (!isValid) return void 0;
      return (data, run) => isValid(data) || fail(run, "format", schema2, `must match format "${value}"`, { format: value });
    }
  };
}
function length(name, comparison2, holds) {
  return {
    shape: aCount,
    rule: (value, schema2) => (data, run) => holds(codePoints(data), value) || fail(run, name, schema2, `must NOT have ${comparison2} than ${value} characters`, { limit: value })
  };
}
function codePoints(text2) {
  let count = text2.length;
  for (let i = 0; i < text2.length - 1; i++) {
    const isPair = (text2.charCodeAt(i) & 64512) === 55296 && (text2.charCodeAt(i + 1) & 64512) === 56320;
    if (isPair) {
      count--;
      i++;
    }
  }
  return count;
}
var pattern2 = {
  shape: aRegularExpression,
  rule: (value, schema2) => (data, run) => matches2(value, data) || fail(run, "pattern", schema2, `must match pattern "${value}"`, { pattern: value })
};
function matches2(source, text2) {
  const compiled = compilePattern(source);
  if ("problem" in compiled) throw new Undecided(`${compiled.problem}: ${source.slice(0, 200)}`);
  if (text2.length > compiled.maxLength) {
    throw new Undecided(
      `a text of ${text2.length} characters is too long for the regular expression ${source.slice(0, 200)}`
    );
  }
  return compiled.test(text2);
}
var numberKeywords = {
  maximum: limit("maximum", atMost, "exclusiveMaximum", below),
  minimum: limit("minimum", atLeast, "exclusiveMinimum", above),
  exclusiveMaximum: exclusiveLimit("exclusiveMaximum", "maximum", below),
  exclusiveMinimum: exclusiveLimit("exclusiveMinimum", "minimum", above),
  multipleOf,
  format: format(numberFormats)
};
var stringKeywords = {
  maxLength: length("maxLength", "more", (length3, limit2) => length3 <= limit2),
  minLength: length("minLength", "fewer", (length3, limit2) => length3 >= limit2),
  pattern: pattern2,
  format: format(stringFormats)
};

// src/lint/schema/keywords/objects.ts
function size2(name, comparison2, holds) {
  return {
    shape: aCount,
    rule: (value, schema2) => (data, run) => holds(Object.keys(data).length, value) || fail(run, name, schema2, `must NOT have ${comparison2} than ${value} properties`, { limit: value })
  };
}
var required = {
  shape: names3,
  rule: (value, schema2) => (data, run) => {
    spend(run, value.length / 8);
    let isValid = true;
    for (const name of value) {
      if (Object.hasOwn(data, name) && data[name] !== void 0) continue;
      if (isLetOff(name, schema2, run)) continue;
      fail(run, "required", schema2, `must have required property '${name}'`, { missingProperty: name });
      if (!run.allErrors) return false;
      isValid = false;
    }
    return isValid;
  }
};
function isLetOff(name, schema2, run) {
  if (!run.relaxation || run.insideNot) return false;
  const property = run.validator.target(own(run.validator.target(schema2.properties), name));
  return own(property, run.relaxation) === true;
}
var propertyNames = {
  isKnown: (dialect) => dialect.name !== "draft4",
  shape: aSchema,
  children: (value) => [value],
  rule: (value, schema2) => (data, run) => {
    let isValid = true;
    for (const name of Object.keys(data)) {
      if (compositely(run, () => run.validator.check(value, name, run, void 0))) continue;
      fail(run, "propertyNames", schema2, "property name must be valid", { propertyName: name });
      if (!run.allErrors) return false;
      isValid = false;
    }
    return isValid;
  }
};
function checkProperty(schema2, data, name, run) {
  const at = run.path.length;
  run.path.push(name);
  const passes = run.validator.check(schema2, data[name], run, void 0);
  run.path.length = at;
  return passes;
}
var additionalProperties = {
  shape: aSchemaOrBoolean,
  children: (value) => [value],
  rule: (value, schema2) => {
    const patterns = isObject(schema2.patternProperties) ? Object.keys(schema2.patternProperties) : [];
    return (data, run, evaluated) => {
      if (evaluated) evaluated.properties = true;
      if (value === true) return true;
      const known2 = run.validator.target(schema2.properties);
      let isValid = true;
      for (const name of Object.keys(data)) {
        spend(run, 0.25);
        if (isObject(known2) && Object.hasOwn(known2, name)) continue;
        if (patterns.some((pattern4) => matches2(pattern4, name))) continue;
        const passes = value === false ? fail(run, "additionalProperties", schema2, "must NOT have additional properties", {
          additionalProperty: name
        }) : checkProperty(value, data, name, run);
        if (passes) continue;
        if (!run.allErrors) return false;
        isValid = false;
      }
      return isValid;
    };
  }
};
function checkRequired(dependencies2, keyword, schema2, data, run) {
  let isValid = true;
  for (const [property, list2] of Object.entries(dependencies2)) {
    if (!Array.isArray(list2) || !Object.hasOwn(data, property)) continue;
    for (const missingProperty of list2) {
      if (Object.hasOwn(data, missingProperty)) continue;
      const all = list2.join(", ");
      const message = `must have ${list2.length === 1 ? "property" : "properties"} ${all} when property ${property} is present`;
      fail(run, keyword, schema2, message, { property, missingProperty, depsCount: list2.length, deps: all });
      if (!run.allErrors) return false;
      isValid = false;
    }
  }
  return isValid;
}
function checkDependentSchemas(dependencies2, data, run, evaluated) {
  let isValid = true;
  for (const [property, schema2] of Object.entries(dependencies2)) {
    if (Array.isArray(schema2) || !Object.hasOwn(data, property)) continue;
    const found = evaluated && nothingEvaluated();
    if (run.validator.check(schema2, data, run, found)) {
      if (evaluated) addEvaluated(evaluated, found);
      continue;
    }
    if (!run.allErrors) return false;
    isValid = false;
  }
  return isValid;
}
var dependencies = {
  isMap: true,
  shape: (value, dialect) => isObject(value) && Object.values(value).every((one) => Array.isArray(one) ? names3(one, dialect) === void 0 : isSchema(one, dialect)) ? void 0 : "must map names to schemas or lists of names",
  children: (value) => Object.values(value).filter((one) => !Array.isArray(one)),
  rule: (value, schema2) => (data, run, evaluated) => {
    const hasRequired = checkRequired(value, "dependencies", schema2, data, run);
    if (!hasRequired && !run.allErrors) return false;
    return checkDependentSchemas(value, data, run, evaluated) && hasRequired;
  }
};
var dependentRequired = {
  isKnown: isNext,
  isMap: true,
  shape: (value, dialect) => isObject(value) && Object.values(value).every((one) => names3(one, dialect) === void 0) ? void 0 : "must map names to lists of names",
  rule: (value, schema2) => (data, run) => checkRequired(value, "dependentRequired", schema2, data, run)
};
var dependentSchemas = {
  isKnown: isNext,
  isMap: true,
  shape: namedSchemas2,
  children: (value) => Object.values(value),
  rule: (value) => (data, run, evaluated) => checkDependentSchemas(value, data, run, evaluated)
};
var properties = {
  isMap: true,
  shape: namedSchemas2,
  children: (value) => Object.values(value),
  rule: (value) => {
    const known2 = Object.keys(value);
    return (data, run, evaluated) => {
      if (evaluated && evaluated.properties !== true) for (const name of known2) evaluated.properties.add(name);
      spend(run, known2.length / 8);
      let isValid = true;
      for (const name of known2) {
        if (!Object.hasOwn(data, name) || data[name] === void 0) continue;
        if (checkProperty(value[name], data, name, run)) continue;
        if (!run.allErrors) return false;
        isValid = false;
      }
      return isValid;
    };
  }
};
var patternProperties = {
  isMap: true,
  shape(value, dialect) {
    if (!isObject(value)) return namedSchemas2(value, dialect);
    for (const pattern4 of Object.keys(value)) {
      const problem2 = aRegularExpression(pattern4, dialect);
      if (problem2) return `: "${pattern4}" ${problem2}`;
    }
    return namedSchemas2(value, dialect);
  },
  children: (value) => Object.values(value),
  rule: (value) => (data, run, evaluated) => {
    let isValid = true;
    for (const [pattern4, schema2] of Object.entries(value)) {
      for (const name of Object.keys(data)) {
        spend(run, 1);
        if (!matches2(pattern4, name)) continue;
        if (evaluated && evaluated.properties !== true) evaluated.properties.add(name);
        if (checkProperty(schema2, data, name, run)) continue;
        if (!run.allErrors) return false;
        isValid = false;
      }
    }
    return isValid;
  }
};
var unevaluatedProperties = {
  isKnown: isNext,
  shape: aSchema,
  children: (value) => [value],
  rule: (value, schema2) => (data, run, evaluated) => {
    if (!evaluated || evaluated.properties === true) return true;
    const known2 = evaluated.properties;
    evaluated.properties = true;
    let isValid = true;
    for (const name of Object.keys(data)) {
      spend(run, 0.25);
      if (known2.has(name)) continue;
      const passes = value === false ? fail(run, "unevaluatedProperties", schema2, "must NOT have unevaluated properties", {
        unevaluatedProperty: name
      }) : checkProperty(value, data, name, run);
      if (passes) continue;
      if (!run.allErrors) return false;
      isValid = false;
    }
    return isValid;
  }
};
var objectKeywords = {
  maxProperties: size2("maxProperties", "more", (count, limit2) => count <= limit2),
  minProperties: size2("minProperties", "fewer", (count, limit2) => count >= limit2),
  required,
  propertyNames,
  additionalProperties,
  dependencies,
  properties,
  patternProperties,
  dependentRequired,
  dependentSchemas,
  unevaluatedProperties
};

// src/lint/schema/compile.ts
var groupTypes = ["any", "number", "string", "array", "object"];
var tables = [anyKeywords, numberKeywords, stringKeywords, arrayKeywords, objectKeywords];
var entriesByDialect = /* @__PURE__ */ new Map();
function entriesOf(dialect) {
  const known2 = entriesByDialect.get(dialect);
  if (known2) return known2;
  const entries = /* @__PURE__ */ new Map();
  let rank = 0;
  const add = (table, group) => {
    for (const [name, keyword] of Object.entries(table)) {
      if (keyword.isKnown?.(dialect) === false) continue;
      entries.set(name, [...entries.get(name) ?? [], { group, rank: rank++, keyword }]);
    }
  };
  tables.forEach(add);
  add(annotations, -1);
  entriesByDialect.set(dialect, entries);
  return entries;
}
function isKeyword(name, dialect) {
  return (entriesOf(dialect).get(name)?.[0]?.group ?? -1) >= 0;
}
function compileSchema(schema2, dialect, follow, reference) {
  const entries = entriesOf(dialect);
  const used = new Set(reference ? [0] : []);
  const rules = [];
  const children = [];
  let problem2;
  for (const name of Object.keys(schema2)) {
    const found = entries.get(name);
    if (!found || schema2[name] === void 0) continue;
    for (const { group, rank, keyword } of found) {
      const value = keyword.isMap ? follow(schema2[name]) : schema2[name];
      if (group >= 0) used.add(group);
      const wrong = keyword.shape?.(value, dialect, schema2);
      if (wrong !== void 0) {
        problem2 ??= `"${name}" ${wrong}`;
        continue;
      }
      if (keyword.children) children.push(...keyword.children(value));
      const rule = keyword.rule?.(value, schema2, dialect);
      if (rule) rules.push({ group, rank, rule });
    }
  }
  if (reference) rules.push({ group: 0, rank: -1, rule: reference });
  rules.sort((a, b) => a.group - b.group || a.rank - b.rank);
  const groups = [...used].sort((a, b) => a - b).map((group) => ({ type: groupTypes[group], rules: rules.filter((one) => one.group === group).map((one) => one.rule) }));
  const types = typesOf2(schema2);
  return {
    schema: schema2,
    types,
    isTypeFirst: types.length > 0 && !(types.length === 1 && groups.some((group) => group.type === types[0])),
    groups,
    tracksEvaluated: dialect.isNext && (Object.hasOwn(schema2, "unevaluatedProperties") || Object.hasOwn(schema2, "unevaluatedItems")),
    children: children.filter((one) => isObject(one)),
    problem: problem2
  };
}
function typesOf2(schema2) {
  const types = [schema2.type ?? []].flat().filter((one) => typeof one === "string");
  return schema2.nullable === true && !types.includes("null") ? [...types, "null"] : types;
}

// src/lint/schema/problems.ts
function findProblems(root, known2, nodeOf) {
  const reached = /* @__PURE__ */ new Set([root]);
  const parents = /* @__PURE__ */ new Map();
  const wrong = [];
  for (const node of reached) {
    const problem2 = node.problem ?? known2.get(node);
    if (problem2) {
      known2.set(node, problem2);
      wrong.push(node);
      continue;
    }
    if (problem2 === false) continue;
    for (const child of node.children) {
      const inner2 = nodeOf(child);
      if (typeof inner2 !== "object") continue;
      const others2 = parents.get(inner2);
      if (others2) others2.push(node);
      else parents.set(inner2, [node]);
      reached.add(inner2);
    }
  }
  for (const node of wrong) {
    for (const parent of parents.get(node) ?? []) {
      if (known2.get(parent)) continue;
      known2.set(parent, known2.get(node));
      wrong.push(parent);
    }
  }
  for (const node of reached) if (known2.get(node) === void 0) known2.set(node, false);
  return known2.get(root);
}

// src/lint/schema/validator.ts
var maxDepth = 800;
var instanceSteps = 2e5;
var documentSteps = 5e6;
var smallAllowance = 5e3;
var memoAfter = 2e3;
function createValidator(options) {
  const { dialect, deref, hasReferenceSiblings } = options;
  const nodes = /* @__PURE__ */ new WeakMap();
  const problems = /* @__PURE__ */ new WeakMap();
  let passed = /* @__PURE__ */ new Map();
  let spent = 0;
  const target = (value) => typeof own(value, "$ref") === "string" ? deref(value) : value;
  const nodeOf = (schema2) => {
    if (typeof schema2 !== "object" || schema2 === null) return typeof schema2 === "boolean" ? schema2 : void 0;
    const known2 = nodes.get(schema2);
    if (known2 !== void 0) return known2;
    if (!isObject(schema2)) return void 0;
    const node = readNode(schema2);
    if (node !== void 0) nodes.set(schema2, node);
    return node;
  };
  const readNode = (schema2) => {
    if (typeof own(schema2, "$ref") !== "string") return compileSchema(withNullable(schema2), dialect, target, void 0);
    if (!countsSiblings(schema2)) return nodeOf(chainEnd(schema2));
    const to = deref(schema2);
    if (to === schema2) return void 0;
    const node = compileSchema(schema2, dialect, target, (data, run, evaluated) => check(to, data, run, evaluated));
    node.children.push(to);
    return node;
  };
  const countsSiblings = (schema2) => hasReferenceSiblings && Object.keys(schema2).some((key) => key !== "$ref" && isKeyword(key, dialect));
  const chainEnd = (schema2) => {
    const seen = /* @__PURE__ */ new Set();
    let current = schema2;
    while (isObject(current) && typeof own(current, "$ref") === "string" && !countsSiblings(current)) {
      const next = deref(current);
      if (next === current || seen.has(current)) return void 0;
      seen.add(current);
      current = next;
    }
    return current;
  };
  const withNullable = (schema2) => options.hasVendorNullable && own(schema2, "x-nullable") === true ? { ...schema2, nullable: true } : schema2;
  const check = (schema2, data, run, evaluated) => {
    spend(run, 1);
    const node = nodeOf(schema2);
    if (node === true) return true;
    if (node === false) return fail(run, "false schema", schema2, "boolean schema is false", {});
    if (node === void 0) throw new Undecided("its schema has a reference that leads to no schema", true);
    if (isMemoised(run) && !evaluated && passed.get(node)?.has(data)) return true;
    if (++run.depth > maxDepth) throw new Undecided("its schema refers to itself without end, or is nested too deeply");
    const isValid = node.tracksEvaluated ? checkTracked(node, data, run, evaluated) : checkNode(node, data, run, evaluated);
    run.depth--;
    if (isValid && isMemoised(run)) remember(node, data);
    return isValid;
  };
  const checkTracked = (node, data, run, evaluated) => {
    const here = nothingEvaluated();
    const isValid = checkNode(node, data, run, here);
    if (evaluated) addEvaluated(evaluated, here);
    return isValid;
  };
  const isMemoised = (run) => run.steps > memoAfter && !(run.relaxation && run.insideNot);
  const remember = (node, data) => {
    const values = passed.get(node);
    if (values) values.add(data);
    else passed.set(node, /* @__PURE__ */ new Set([data]));
  };
  const validate = (schema2, instance, wanted = {}) => {
    const node = nodeOf(schema2);
    if (typeof node === "object") {
      const problem2 = problems.get(node) ?? findProblems(node, problems, nodeOf);
      if (problem2 !== false) return { kind: "wrong-schema", problem: problem2 };
    }
    const run = {
      validator,
      rootSchema: schema2,
      allErrors: wanted.allErrors ?? false,
      relaxation: wanted.relaxation,
      errors: [],
      path: [],
      isComposite: false,
      insideNot: false,
      depth: 0,
      steps: 0,
      maxSteps: Math.max(smallAllowance, Math.min(instanceSteps, documentSteps - spent))
    };
    try {
      return check(schema2, instance, run, void 0) ? { kind: "valid" } : { kind: "invalid", errors: run.errors ?? [] };
    } catch (error) {
      if (error instanceof Undecided) return { kind: "undecided", reason: error.message, isSilent: error.isSilent };
      throw error;
    } finally {
      spent += run.steps;
      if (passed.size > 0) passed = /* @__PURE__ */ new Map();
    }
  };
  const anchors = /* @__PURE__ */ new Map();
  const anchor = (root, reference) => {
    const known2 = anchors.get(reference);
    if (known2 && known2.root === root) return known2.schema;
    const schema2 = findAnchor(root, reference.slice(reference.indexOf("#") + 1));
    anchors.set(reference, { root, schema: schema2 });
    return schema2;
  };
  const findAnchor = (root, name) => {
    const seen = /* @__PURE__ */ new Set();
    const queue = [nodeOf(root)];
    for (const node of queue) {
      if (typeof node !== "object" || seen.has(node)) continue;
      seen.add(node);
      if (node.schema.$dynamicAnchor === name || node.schema.$anchor === name) return node.schema;
      for (const child of node.children) queue.push(nodeOf(child));
    }
    return void 0;
  };
  const validator = { validate, check, target, anchor };
  return validator;
}
function checkNode(node, data, run, evaluated) {
  const { types, groups } = node;
  let isValid = true;
  if (node.isTypeFirst && !types.some((type2) => isOfType(data, type2))) {
    isValid = wrongType(node, run);
    if (!run.allErrors && !run.isComposite) return false;
  }
  for (const { type: type2, rules } of groups) {
    if (type2 === "any" || isOfType(data, type2)) {
      for (const rule of rules) {
        if (rule(data, run, evaluated)) continue;
        isValid = false;
        if (!run.allErrors) break;
      }
    } else if (!node.isTypeFirst && types.length === 1 && types[0] === type2) {
      isValid = wrongType(node, run);
    }
    if (!isValid && !run.allErrors) return false;
  }
  return isValid;
}
function wrongType(node, run) {
  const { type: type2 } = node.schema;
  return fail(run, "type", node.schema, `must be ${String(type2)}`, { type: type2 });
}
function isOfType(data, type2) {
  switch (type2) {
    case "object":
      return typeof data === "object" && data !== null && !Array.isArray(data);
    case "array":
      return Array.isArray(data);
    case "null":
      return data === null;
    case "integer":
      return Number.isInteger(data);
    default:
      return typeof data === type2;
  }
}

// src/lint/functions/oas-schema.ts
var checkOptions2 = optionsOf("oasSchema", {
  example: '{ "schema": { "type": "string" } }',
  options: {
    schema: {
      accepts: isObject,
      problem: '"oasSchema" function and its "schema" option accepts only the following types: object'
    }
  }
});
function oasSchema(value, options, context) {
  return checkAgainst(options.schema, value, context, context.path);
}
var validators2 = /* @__PURE__ */ new WeakMap();
function validatorOf(context) {
  const key = isObject(context.root) ? context.root : context;
  const known2 = validators2.get(key);
  if (known2) return known2;
  const { version } = context;
  const isModern = version === "3.1" || version === "3.2";
  const stated = isModern ? dialectOf(own(context.root, "jsonSchemaDialect")) : void 0;
  const validator = createValidator({
    dialect: stated ?? (isModern ? dialects["draft2020-12"] : version ? dialects.draft4 : dialects.draft7),
    deref: (value) => context.deref(value),
    hasReferenceSiblings: isModern,
    hasVendorNullable: version === "2.0"
  });
  validators2.set(key, validator);
  return validator;
}
function checkAgainst(schema2, value, context, path2, relaxation) {
  if (value === void 0) return [{ message: '#{{print("property")}}must exist', path: path2 }];
  const verdict = validatorOf(context).validate(schema2, value, { relaxation });
  switch (verdict.kind) {
    case "valid":
      return [];
    case "invalid":
      return resultsOf(verdict.errors.map(withNull), value, path2);
    case "wrong-schema":
      return [{ message: `This value was not checked because its schema is not valid: ${verdict.problem}`, path: path2 }];
    case "undecided":
      return verdict.isSilent ? [] : [{ message: `This value was not checked: ${verdict.reason}`, path: path2 }];
  }
}
function withNull(error) {
  return error.keyword === "type" && own(error.schema, "nullable") === true ? { ...error, message: `${error.message},null` } : error;
}

// src/lint/functions/oas-example.ts
var checkOptions3 = optionsOf("oasExample", {
  example: '{ "oasVersion": 3, "schemaField": "schema", "type": "media" }',
  options: {
    oasVersion: {
      accepts: (value) => value === 2 || value === 3,
      problem: '"oasExample" function and its "oasVersion" option accept the following values: 2, 3'
    },
    schemaField: "string",
    type: {
      accepts: (value) => value === "media" || value === "schema",
      problem: '"oasExample" function and its "type" option accept the following values: media, schema'
    }
  }
});
var contexts = [
  "$.components.requestBodies",
  "$.components.responses",
  "$.responses",
  "$.paths[*][*].requestBody",
  "$.paths[*][*].responses"
];
function oasExample(value, options, context) {
  if (!isObject(value)) return void 0;
  const { oasVersion, type: type2 } = options;
  const stated = options.schemaField === "$" ? value : own(value, options.schemaField);
  const schema2 = oasVersion === 2 ? withoutFlag(stated) : stated;
  const relaxation = type2 === "media" ? relaxationAt(context.path, oasVersion) : void 0;
  const examples = type2 === "schema" ? schemaExamples(value, oasVersion) : mediaExamples(value, oasVersion, context);
  return examples.flatMap(
    (example2) => checkAgainst(schema2, context.deref(example2.value), context, [...context.path, ...example2.path], relaxation)
  );
}
function withoutFlag(schema2) {
  if (!isObject(schema2) || typeof own(schema2, "required") !== "boolean") return schema2;
  const known2 = flagless.get(schema2);
  if (known2) return known2;
  const { required: _, ...rest } = schema2;
  flagless.set(schema2, rest);
  return rest;
}
var flagless = /* @__PURE__ */ new WeakMap();
function schemaExamples(value, oasVersion) {
  const fields2 = oasVersion === 2 ? ["example", "x-example", "default"] : ["example", "default"];
  return fields2.filter((field) => Object.hasOwn(value, field)).map((field) => ({ value: value[field], path: [field] }));
}
function mediaExamples(value, oasVersion, context) {
  if (oasVersion === 3 && Object.hasOwn(value, "example")) return [{ value: value.example, path: ["example"] }];
  const examples = context.deref(own(value, "examples"));
  if (typeof examples !== "object" || examples === null) return [];
  return Object.entries(examples).flatMap(([name, raw]) => {
    if (oasVersion === 2) return [{ value: raw, path: ["examples", name] }];
    const example2 = context.deref(raw);
    const field = isObject(example2) ? valueField(example2, context) : void 0;
    return field === void 0 ? [] : [{ value: own(example2, field), path: ["examples", name, field] }];
  });
}
function valueField(example2, context) {
  if (Object.hasOwn(example2, "externalValue") || typeof own(example2, "$ref") === "string") return void 0;
  if (context.version !== "3.2" || Object.hasOwn(example2, "value")) return "value";
  if (Object.hasOwn(example2, "dataValue")) return "dataValue";
  return Object.hasOwn(example2, "serializedValue") ? void 0 : "value";
}
function relaxationAt(path2, oasVersion) {
  const isPlace = (...place) => place.every((key, index) => key === "*" || key === path2[index]);
  if (oasVersion === 3 && (isPlace("components", "requestBodies") || isPlace("paths", "*", "*", "requestBody"))) {
    return "readOnly";
  }
  const shared = oasVersion === 3 ? isPlace("components", "responses") : isPlace("responses");
  return shared || isPlace("paths", "*", "*", "responses") ? "writeOnly" : void 0;
}

// src/lint/functions/schema.ts
var drafts = ["auto", "draft4", "draft6", "draft7", "draft2019-09", "draft2020-12"];
var checkOptions4 = optionsOf("schema", {
  example: '{ "schema": { /* any JSON Schema can be defined here */ } , { "schema": { "type": "object" }, "dialect": "auto" }',
  required: ["schema"],
  options: {
    schema: {
      accepts: isObject,
      problem: '"schema" function and its "schema" option accepts only the following types: object'
    },
    dialect: {
      accepts: (value) => typeof value === "string" && drafts.includes(value),
      problem: `"schema" function and its "dialect" option accepts only the following values: ${drafts.join(", ")}`
    },
    allErrors: "boolean",
    prepareResults: {
      accepts: (value) => typeof value === "function",
      problem: '"schema" function and its "prepareResults" option is internal'
    }
  }
});
function schema(value, options, context) {
  const { path: path2 } = context;
  if (value === void 0) return [{ message: '#{{print("property")}}must exist', path: path2 }];
  const verdict = validatorOf2(options).validate(options.schema, value, { allErrors: options.allErrors ?? false });
  switch (verdict.kind) {
    case "valid":
      return [];
    case "invalid":
      options.prepareResults?.(verdict.errors);
      return resultsOf(verdict.errors, value, path2);
    case "wrong-schema":
      return [{ message: `schema is invalid: ${verdict.problem}`, path: path2 }];
    case "undecided":
      return verdict.isSilent ? [] : [{ message: `This value was not checked: ${verdict.reason}`, path: path2 }];
  }
}
var validators3 = /* @__PURE__ */ new WeakMap();
function validatorOf2(options) {
  const known2 = validators3.get(options);
  if (known2) return known2;
  const root = options.schema;
  const named = options.dialect === void 0 || options.dialect === "auto" ? void 0 : dialects[options.dialect];
  const dialect = named ?? dialectOf(own(root, "$schema")) ?? dialects.draft7;
  const validator = createValidator({ dialect, deref: (value) => derefWithin(root, value), hasReferenceSiblings: true });
  validators3.set(options, validator);
  return validator;
}
function derefWithin(root, value) {
  const ref = own(value, "$ref");
  return typeof ref === "string" ? partNamed(root, ref) ?? value : value;
}
function partNamed(root, ref) {
  const [base, fragment = ""] = ref.split("#", 2);
  const start = base === "" || base === own(root, "$id") ? root : partWith(root, "$id", base);
  if (fragment === "") return start;
  const pointer = fragment.startsWith("/") ? pathOf2(fragment) : void 0;
  return pointer ? getAt(start, pointer) : partWith(start, "$anchor", fragment) ?? partWith(start, "$dynamicAnchor", fragment);
}
function pathOf2(fragment) {
  try {
    return fromPointer(decodeURIComponent(fragment));
  } catch {
    return void 0;
  }
}
function partWith(part, key, value) {
  if (typeof part !== "object" || part === null) return void 0;
  if (own(part, key) === value) return part;
  for (const inner2 of Object.values(part)) {
    const found = partWith(inner2, key, value);
    if (found !== void 0) return found;
  }
  return void 0;
}

// src/lint/functions/alphabetical.ts
var alphabetical_exports = {};
__export(alphabetical_exports, {
  checkOptions: () => checkOptions5,
  default: () => alphabetical
});

// src/lint/functions/print.ts
function printValue(value) {
  if (value === void 0) return "undefined";
  if (Array.isArray(value)) return "Array[]";
  if (typeof value === "object" && value !== null) return "Object{}";
  return JSON.stringify(value);
}
function toText(value) {
  try {
    return String(value);
  } catch {
    return "[object Object]";
  }
}

// src/lint/functions/alphabetical.ts
var checkOptions5 = optionsOf("alphabetical", {
  example: 'null (no options), { "keyedBy": "my-key" }',
  optional: true,
  options: { keyedBy: "string" }
});
var collator = new Intl.Collator("en");
function alphabetical(value, options, context) {
  if (typeof value !== "object" || value === null) return void 0;
  const listed = Array.isArray(value) ? value : Object.keys(value);
  if (listed.length < 2) return void 0;
  const keyedBy = options?.keyedBy;
  const compared = keyedBy === void 0 ? listed : keyed(listed, keyedBy, context);
  if (compared === void 0) return [{ message: '#{{print("property")}}must be an object' }];
  if (!isComparable(compared))
    return [{ message: '#{{print("property")}}must be one of the allowed types: number, string' }];
  const index = compared.findIndex((one, at) => at > 0 && compare(compared[at - 1], one) >= 1) - 1;
  if (index < 0) return void 0;
  if (keyedBy !== void 0) return [{ message: "properties must follow the alphabetical order" }];
  const [before, after] = [compared[index], compared[index + 1]];
  return [
    {
      message: `${printValue(before)} must be placed after ${printValue(after)}`,
      path: [...context.path, Array.isArray(value) ? index : before]
    }
  ];
}
function keyed(items2, key, context) {
  const objects = items2.map((item) => context.deref(item));
  return objects.every((item) => typeof item === "object" && item !== null) ? objects.map((item) => own(item, key)) : void 0;
}
function isComparable(list2) {
  return list2.every((one) => typeof one === "string" || typeof one === "number");
}
function compare(a, b) {
  const byValue = (typeof a === "number" || Number.isNaN(Number(a))) && (typeof b === "number" || !Number.isNaN(Number(b)));
  if (byValue) return Math.min(1, Math.max(-1, Number(a) - Number(b)));
  return typeof a === "string" && typeof b === "string" ? collator.compare(a, b) : 0;
}

// src/lint/functions/casing.ts
var casing_exports = {};
__export(casing_exports, {
  checkOptions: () => checkOptions6,
  default: () => casing
});
var styles2 = {
  flat: "[a-z][a-z#]*",
  camel: "[a-z][a-z#]*(?:[A-Z](?:[a-z#]+|$))*",
  pascal: "[A-Z][a-z#]*(?:[A-Z](?:[a-z#]+|$))*",
  kebab: "[a-z][a-z#]*(?:-[a-z#]+)*",
  cobol: "[A-Z][A-Z#]*(?:-[A-Z#]+)*",
  snake: "[a-z][a-z#]*(?:_[a-z#]+)*",
  macro: "[A-Z][A-Z#]*(?:_[A-Z#]+)*"
};
var checkOptions6 = optionsOf("casing", {
  example: '{ "type": "camel" }, { "type": "pascal", "disallowDigits": true }',
  required: ["type"],
  options: {
    type: {
      accepts: (value) => typeof value === "string" && Object.hasOwn(styles2, value),
      problem: `"casing" function and its "type" option accept the following values: ${Object.keys(styles2).join(", ")}`
    },
    disallowDigits: "boolean",
    separator: {
      required: ["char"],
      options: {
        char: {
          accepts: (value) => typeof value === "string" && [...value].length <= 1,
          problem: '"casing" function and its "separator.char" option accepts only char, i.e. "I" or "/"'
        },
        allowLeading: "boolean"
      }
    }
  }
});
function casing(value, options) {
  if (typeof value !== "string" || value === "") return void 0;
  const { separator } = options;
  if (separator?.allowLeading && value === separator.char) return void 0;
  return testOf(options).test(value) ? void 0 : [{ message: `must be ${options.type} case` }];
}
var testByOptions = /* @__PURE__ */ new WeakMap();
function testOf(options) {
  const known2 = testByOptions.get(options);
  if (known2) return known2;
  const compiled = compilePattern(sourceOf(options));
  const test = "problem" in compiled ? { test: () => true } : compiled;
  testByOptions.set(options, test);
  return test;
}
function sourceOf({ type: type2, disallowDigits, separator }) {
  const word2 = styles2[type2].replaceAll("#", disallowDigits ? "" : "0-9");
  if (!separator || separator.char === "") return `^${word2}$`;
  const char = separator.char.replace(/[\\^$.*+?()[\]{}|]/, "\\$&");
  return `^${separator.allowLeading ? `(?:${char})?` : ""}${word2}(?:${char}${word2})*$`;
}

// src/lint/functions/defined.ts
var defined_exports = {};
__export(defined_exports, {
  checkOptions: () => checkOptions7,
  default: () => defined
});
var checkOptions7 = noOptions("defined");
function defined(value) {
  return value === void 0 ? [{ message: '#{{print("property")}}must be defined' }] : void 0;
}

// src/lint/functions/enumeration.ts
var enumeration_exports = {};
__export(enumeration_exports, {
  checkOptions: () => checkOptions8,
  default: () => enumeration2
});
var checkOptions8 = optionsOf("enumeration", {
  example: '{ "values": ["Berlin", "London", "Paris"] }, { "values": [2, 3, 5, 8, 13, 21] }',
  required: ["values"],
  options: {
    values: {
      accepts: (value) => Array.isArray(value) && value.every(isScalar),
      problem: '"enumeration" and its "values" option support only arrays of primitive values, i.e. ["Berlin", "London", "Paris"]'
    }
  }
});
function enumeration2(value, options) {
  if (!isScalar(value) || options.values.includes(value)) return void 0;
  const allowed = options.values.map(printValue).join(", ");
  return [{ message: `#{{print("value")}} must be equal to one of the allowed values: ${allowed}` }];
}
function isScalar(value) {
  return value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}

// src/lint/functions/falsy.ts
var falsy_exports = {};
__export(falsy_exports, {
  checkOptions: () => checkOptions9,
  default: () => falsy
});
var checkOptions9 = noOptions("falsy");
function falsy(value) {
  return value ? [{ message: '#{{print("property")}}must be falsy' }] : void 0;
}

// src/lint/functions/length.ts
var length_exports = {};
__export(length_exports, {
  checkOptions: () => checkOptions10,
  default: () => length2
});
var checkOptions10 = optionsOf("length", {
  example: '{ "min": 2 }, { "max": 5 }, { "min": 0, "max": 10 }',
  atLeastOne: true,
  options: { min: "number", max: "number" }
});
function length2(value, options) {
  const size3 = sizeOf(value);
  if (size3 === void 0) return void 0;
  const { min, max } = options;
  const results = [];
  if (min !== void 0 && size3 < min)
    results.push({ message: `#{{print("property")}}must be longer than ${printValue(min)}` });
  if (max !== void 0 && size3 > max)
    results.push({ message: `#{{print("property")}}must be shorter than ${printValue(max)}` });
  return results;
}
function sizeOf(value) {
  if (typeof value === "string" || Array.isArray(value)) return value.length;
  if (typeof value === "number") return Number.isFinite(value) ? value : void 0;
  return typeof value === "object" && value !== null ? Object.keys(value).length : void 0;
}

// src/lint/functions/oas-discriminator.ts
var oas_discriminator_exports = {};
__export(oas_discriminator_exports, {
  checkOptions: () => checkOptions11,
  default: () => oasDiscriminator
});
var checkOptions11 = noOptions("oasDiscriminator");
function oasDiscriminator(value, _options, context) {
  const name = isObject(value) ? own(value, "discriminator") : void 0;
  if (typeof name !== "string") return void 0;
  const results = [];
  const properties2 = context.deref(own(value, "properties"));
  if (own(properties2, name) === void 0) {
    results.push({
      message: "The discriminator property must be defined in this schema.",
      path: [...context.path, "properties"]
    });
  }
  const required2 = context.deref(own(value, "required"));
  if (!Array.isArray(required2) || !required2.includes(name)) {
    results.push({
      message: "The discriminator property must be in the required property list.",
      path: [...context.path, "required"]
    });
  }
  return results;
}

// src/lint/functions/oas-op-form-data-consume-check.ts
var oas_op_form_data_consume_check_exports = {};
__export(oas_op_form_data_consume_check_exports, {
  checkOptions: () => checkOptions12,
  default: () => oasOpFormDataConsumeCheck
});
var checkOptions12 = noOptions("oasOpFormDataConsumeCheck");
var formMediaType = /application\/x-www-form-urlencoded|multipart\/form-data/;
function oasOpFormDataConsumeCheck(value, _options, context) {
  if (!isObject(value)) return void 0;
  const consumes = context.deref(own(value, "consumes"));
  const parameters2 = context.deref(own(value, "parameters"));
  if (!Array.isArray(consumes) || !Array.isArray(parameters2)) return void 0;
  if (!parameters2.some((one) => own(context.deref(one), "in") === "formData")) return void 0;
  if (formMediaType.test(toText(consumes))) return void 0;
  return [
    { message: "Consumes must include urlencoded, multipart, or form-data media type when using formData parameter." }
  ];
}

// src/lint/functions/oas-op-id-unique.ts
var oas_op_id_unique_exports = {};
__export(oas_op_id_unique_exports, {
  checkOptions: () => checkOptions13,
  default: () => oasOpIdUnique
});

// src/lint/functions/all-operations.ts
var operationKeys = /* @__PURE__ */ new Set([
  "get",
  "head",
  "post",
  "put",
  "patch",
  "delete",
  "options",
  "trace"
]);
function* allOperations(paths, context) {
  if (!isObject(paths)) return;
  for (const [path2, written] of Object.entries(paths)) {
    const item = context.deref(written);
    if (!isObject(item)) continue;
    for (const [operation2, raw] of Object.entries(item)) {
      if (!operationKeys.has(operation2)) continue;
      const value = context.deref(raw);
      if (isObject(value)) yield { path: path2, operation: operation2, value };
    }
  }
}

// src/lint/functions/oas-op-id-unique.ts
var checkOptions13 = noOptions("oasOpIdUnique");
function oasOpIdUnique(value, _options, context) {
  const seen = /* @__PURE__ */ new Set();
  const results = [];
  for (const operation2 of allOperations(value, context)) {
    if (!Object.hasOwn(operation2.value, "operationId")) continue;
    const id = context.deref(operation2.value.operationId);
    if (seen.has(id)) {
      results.push({
        message: "operationId must be unique.",
        path: ["paths", operation2.path, operation2.operation, "operationId"]
      });
    }
    seen.add(id);
  }
  return results;
}

// src/lint/functions/oas-op-params.ts
var oas_op_params_exports = {};
__export(oas_op_params_exports, {
  checkOptions: () => checkOptions14,
  default: () => oasOpParams
});
var checkOptions14 = noOptions("oasOpParams");
function oasOpParams(value, _options, context) {
  if (!Array.isArray(value)) return void 0;
  const seen = /* @__PURE__ */ new Set();
  const repeated = [];
  const bodies2 = [];
  let hasFormData = false;
  for (const [index, raw] of value.entries()) {
    const parameter = context.deref(raw);
    if (typeof parameter !== "object" || parameter === null || Object.hasOwn(parameter, "$ref")) continue;
    const place = own(parameter, "in");
    const identity = `${toText(place)}-${toText(own(parameter, "name"))}`;
    if (seen.has(identity)) repeated.push(index);
    seen.add(identity);
    if (place === "body") bodies2.push(index);
    hasFormData ||= place === "formData";
  }
  const results = repeated.map((index) => ({
    message: 'A parameter in this operation already exposes the same combination of "name" and "in" values.',
    path: [...context.path, index]
  }));
  if (bodies2.length > 0 && hasFormData)
    results.push({ message: 'Operation must not have both "in:body" and "in:formData" parameters.' });
  for (const index of bodies2.slice(1)) {
    results.push({
      message: 'Operation must not have more than a single instance of the "in:body" parameter.',
      path: [...context.path, index]
    });
  }
  return results;
}

// src/lint/functions/oas-op-success-response.ts
var oas_op_success_response_exports = {};
__export(oas_op_success_response_exports, {
  checkOptions: () => checkOptions15,
  default: () => oasOpSuccessResponse
});
var checkOptions15 = noOptions("oasOpSuccessResponse");
function oasOpSuccessResponse(value, _options, context) {
  if (!isObject(value)) return void 0;
  const rangesAllowed = context.version?.startsWith("3.") === true;
  const succeeds = Object.keys(value).some(
    (code) => rangesAllowed && (code === "2XX" || code === "3XX") || Number(code) >= 200 && Number(code) < 400
  );
  return succeeds ? void 0 : [{ message: "Operation must define at least a single 2xx or 3xx response" }];
}

// src/lint/functions/oas-path-param.ts
var oas_path_param_exports = {};
__export(oas_path_param_exports, {
  checkOptions: () => checkOptions16,
  default: () => oasPathParam
});
var checkOptions16 = noOptions("oasPathParam");
var template = /\{;?\??[a-zA-Z0-9_-]+\*?\}/g;
function oasPathParam(value, _options, context) {
  if (!isObject(value)) return void 0;
  const results = [];
  const shapes2 = /* @__PURE__ */ new Map();
  for (const [path2, raw] of Object.entries(value)) {
    const item = context.deref(raw);
    if (typeof item !== "object" || item === null) continue;
    checkShape(path2, shapes2, results);
    const expected = namesIn2(path2, results);
    const shared = definedBy(item, ["paths", path2], context, results);
    for (const [key, written] of Object.entries(item)) {
      const operation2 = context.deref(written);
      if (typeof operation2 !== "object" || operation2 === null || !operationKeys.has(key)) continue;
      const at = ["paths", path2, key];
      const defined2 = new Map([...shared, ...definedBy(operation2, at, context, results)]);
      compare2(path2, expected, defined2, at, results);
    }
  }
  return results;
}
function checkShape(path2, shapes2, results) {
  const shape = path2.replace(template, "%");
  const first = shapes2.get(shape);
  if (first === void 0) shapes2.set(shape, path2);
  else results.push({ message: `Paths "${first}" and "${path2}" must not be equivalent.`, path: ["paths", path2] });
}
function namesIn2(path2, results) {
  const names4 = /* @__PURE__ */ new Set();
  for (const [part] of path2.matchAll(template)) {
    const name = part.replace(/[{}?*;]/g, "");
    if (names4.has(name)) {
      results.push({
        message: `Path "${path2}" must not use parameter "{${name}}" multiple times.`,
        path: ["paths", path2]
      });
    }
    names4.add(name);
  }
  return names4;
}
function definedBy(owner, at, context, results) {
  const defined2 = /* @__PURE__ */ new Map();
  const list2 = context.deref(own(owner, "parameters"));
  if (!Array.isArray(list2)) return defined2;
  for (const [index, raw] of list2.entries()) {
    const parameter = context.deref(raw);
    const written = own(parameter, "name");
    if (own(parameter, "in") !== "path" || written === void 0) continue;
    const name = toText(written);
    const path2 = [...at, "parameters", index];
    if (own(parameter, "required") !== true) {
      results.push({ message: `Path parameter "${name}" must have "required" property that is set to "true".`, path: path2 });
    }
    if (defined2.has(name)) {
      results.push({ message: `Path parameter "${name}" must not be defined multiple times.`, path: path2 });
    } else {
      defined2.set(name, path2);
    }
  }
  return defined2;
}
function compare2(path2, expected, defined2, at, results) {
  for (const [name, place] of defined2) {
    if (!expected.has(name))
      results.push({ message: `Parameter "${name}" must be used in path "${path2}".`, path: place });
  }
  for (const name of expected) {
    if (!defined2.has(name)) {
      results.push({
        message: `Operation must define parameter "{${name}}" as expected by path "${path2}".`,
        path: at
      });
    }
  }
}

// src/lint/functions/oas-tag-defined.ts
var oas_tag_defined_exports = {};
__export(oas_tag_defined_exports, {
  checkOptions: () => checkOptions17,
  default: () => oasTagDefined
});
var checkOptions17 = noOptions("oasTagDefined");
function oasTagDefined(value, _options, context) {
  if (!isObject(value)) return void 0;
  const listed = context.deref(own(value, "tags"));
  const names4 = Array.isArray(listed) ? listed.map((tag) => own(context.deref(tag), "name")) : [];
  const defined2 = new Set(names4.filter((name) => typeof name === "string"));
  const results = [];
  for (const { path: path2, operation: operation2, value: found } of allOperations(context.deref(own(value, "paths")), context)) {
    const tags = context.deref(own(found, "tags"));
    if (!Array.isArray(tags)) continue;
    for (const [index, tag] of tags.entries()) {
      if (defined2.has(context.deref(tag))) continue;
      results.push({
        message: "Operation tags must be defined in global tags.",
        path: ["paths", path2, operation2, "tags", index]
      });
    }
  }
  return results;
}

// src/lint/functions/oas-unused-component.ts
var oas_unused_component_exports = {};
__export(oas_unused_component_exports, {
  checkOptions: () => checkOptions19,
  default: () => oasUnusedComponent
});

// src/lint/functions/unreferenced-reusable-object.ts
var unreferenced_reusable_object_exports = {};
__export(unreferenced_reusable_object_exports, {
  checkOptions: () => checkOptions18,
  default: () => unreferencedReusableObject
});
var example = 'Example valid options: { "reusableObjectsLocation": "#/components/schemas" }, { "reusableObjectsLocation": "#/$defs" }';
var pointerFragment = /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i;
var checkOptions18 = optionsOf("unreferencedReusableObject", {
  example: example.slice("Example valid options: ".length),
  missing: `"unreferencedReusableObject" function is missing "reusableObjectsLocation" option. ${example}`,
  required: ["reusableObjectsLocation"],
  options: {
    reusableObjectsLocation: {
      accepts: (value) => typeof value === "string" && pointerFragment.test(value),
      problem: '"unreferencedReusableObject" and its "reusableObjectsLocation" option support only valid JSON Pointer fragments, i.e. "#", "#/foo", "#/paths/~1user"'
    }
  }
});
function unreferencedReusableObject(value, options, context) {
  if (!isObject(value)) return void 0;
  const location = fromPointer(decode(options.reusableObjectsLocation.slice(1))) ?? [];
  const referenced = referencedIn(context);
  return Object.keys(value).map((name) => [...location, name]).filter((path2) => !referenced.has(toPointer(path2))).map((path2) => ({ message: "Potential orphaned reusable object has been detected", path: path2 }));
}
var cache5 = /* @__PURE__ */ new WeakMap();
function referencedIn({ root, tree, version }) {
  if (typeof root !== "object" || root === null) return /* @__PURE__ */ new Set();
  const known2 = cache5.get(root);
  if (known2) return known2;
  const found = /* @__PURE__ */ new Set();
  cache5.set(root, found);
  const inRoot = /* @__PURE__ */ new Set();
  for (const { object, ref, path: path2 } of referencesOf(root, version === "3.1" || version === "3.2")) {
    inRoot.add(object);
    if (found.has(ref.slice(1))) continue;
    const target = ref.startsWith("#/") ? fromPointer(decode(ref.slice(1))) : pathInRoot(tree?.target(object), tree);
    if (target && !target.every((key, index) => key === path2[index])) found.add(toPointer(target));
  }
  for (const [object, target] of tree?.references() ?? []) {
    if (inRoot.has(object) || String(own(object, "$ref")).startsWith("#")) continue;
    const path2 = pathInRoot(target, tree);
    if (path2) found.add(toPointer(path2));
  }
  return found;
}
function pathInRoot(target, tree) {
  return target && target.document === tree?.root ? target.path : void 0;
}
function* referencesOf(root, siblingsCount) {
  const path2 = [];
  const open2 = [{ node: { root }, keys: ["root"], next: 0 }];
  for (let level = open2.at(-1); level; level = open2.at(-1)) {
    const key = level.keys[level.next++];
    if (key === void 0) {
      open2.pop();
      path2.pop();
      continue;
    }
    const object = own(level.node, key);
    if (typeof object !== "object" || object === null) continue;
    if (object !== root) path2.push(key);
    const ref = own(object, "$ref");
    if (typeof ref === "string") yield { object, ref, path: path2 };
    if (typeof ref !== "string" || siblingsCount) open2.push({ node: object, keys: Object.keys(object), next: 0 });
    else path2.pop();
  }
}
function decode(fragment) {
  if (!fragment.includes("%")) return fragment;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

// src/lint/functions/oas-unused-component.ts
var checkOptions19 = noOptions("oasUnusedComponent");
var componentTypes = [
  "schemas",
  "responses",
  "parameters",
  "examples",
  "requestBodies",
  "headers",
  "links",
  "callbacks"
];
function oasUnusedComponent(value, _options, context) {
  const components = isObject(value) ? own(value, "components") : void 0;
  if (!isObject(components)) return void 0;
  return componentTypes.flatMap(
    (type2) => unreferencedReusableObject(own(components, type2), { reusableObjectsLocation: `#/components/${type2}` }, context) ?? []
  );
}

// src/lint/functions/or.ts
var or_exports = {};
__export(or_exports, {
  checkOptions: () => checkOptions20,
  default: () => or,
  noneMessage: () => noneMessage,
  present: () => present,
  propertiesOptions: () => propertiesOptions
});
var checkOptions20 = propertiesOptions(
  "or",
  '["default", "example"], ["title", "summary", "description"]',
  '{ "properties": ["default", "example"] }, { "properties": ["title", "summary", "description"] }, etc.'
);
function or(value, options) {
  if (!isObject(value) || present(value, options.properties).length > 0) return void 0;
  return [{ message: noneMessage(options.properties) }];
}
function present(value, properties2) {
  return Object.keys(value).filter((key) => properties2.includes(key));
}
function noneMessage(properties2) {
  if (properties2.length <= 4) return `At least one of "${properties2.join('" or "')}" must be defined`;
  const first = properties2.slice(0, 3).join('" or "');
  return `At least one of "${first}" or ${properties2.length - 3} other properties must be defined`;
}
function propertiesOptions(name, lists, example2) {
  return optionsOf(name, {
    example: example2,
    required: ["properties"],
    options: {
      properties: {
        accepts: (value) => Array.isArray(value) && value.length >= 2 && value.every((one) => typeof one === "string"),
        problem: `"${name}" requires at least two enumerated "properties", i.e. ${lists}, etc.`
      }
    }
  });
}

// src/lint/functions/pattern.ts
var pattern_exports = {};
__export(pattern_exports, {
  checkOptions: () => checkOptions21,
  default: () => pattern3
});
var checkShape2 = optionsOf("pattern", {
  example: '{ "match": "^Stoplight" }, { "notMatch": "Swagger" }, { "match": "Stoplight", "notMatch": "Swagger" }',
  atLeastOne: true,
  options: { match: regularExpression("match"), notMatch: regularExpression("notMatch") }
});
var checkOptions21 = (options) => {
  const problems = checkShape2(options);
  if (problems.length > 0) return problems;
  return Object.entries(options).flatMap(([name, source]) => {
    const compiled = compile(source);
    return "problem" in compiled ? [`"pattern" function and its "${name}" option: ${compiled.problem}`] : [];
  });
};
function pattern3(value, options) {
  if (typeof value !== "string") return void 0;
  const { match, notMatch } = compiledOf(options);
  const results = [];
  if (match && !match.test(value))
    results.push({ message: `#{{print("value")}} must match the pattern ${printValue(options.match)}` });
  if (notMatch && value.length <= notMatch.maxLength && notMatch.test(value))
    results.push({ message: `#{{print("value")}} must not match the pattern ${printValue(options.notMatch)}` });
  return results;
}
var compiledByOptions = /* @__PURE__ */ new WeakMap();
function compiledOf(options) {
  const known2 = compiledByOptions.get(options);
  if (known2) return known2;
  const compiled = { match: usable(options.match), notMatch: usable(options.notMatch) };
  compiledByOptions.set(options, compiled);
  return compiled;
}
function usable(source) {
  const compiled = source === void 0 ? void 0 : compile(source);
  return compiled === void 0 || "problem" in compiled ? void 0 : compiled;
}
function compile(source) {
  const delimited = /^\/(.+)\/([a-z]*)$/.exec(source);
  return delimited ? compilePattern(delimited[1], delimited[2]) : compilePattern(source);
}
function regularExpression(name) {
  return {
    accepts: (value) => typeof value === "string",
    problem: `"pattern" function and its "${name}" option must be string or RegExp instance`
  };
}

// src/lint/functions/ref-siblings.ts
var ref_siblings_exports = {};
__export(ref_siblings_exports, {
  checkOptions: () => checkOptions22,
  default: () => refSiblings
});
var checkOptions22 = noOptions("refSiblings");
function refSiblings(_value, _options, context) {
  if (context.path.length === 0) return void 0;
  const at = context.path.slice(0, -1);
  const owner = getAt(context.root, at);
  if (typeof owner !== "object" || owner === null) return void 0;
  const keys = Object.keys(owner);
  if (keys.length === 1) return void 0;
  return keys.filter((key) => key !== "$ref").map((key) => ({ message: "$ref must not be placed next to any other properties", path: [...at, key] }));
}

// src/lint/functions/server-variables.ts
var server_variables_exports = {};
__export(server_variables_exports, {
  checkOptions: () => checkOptions23,
  default: () => serverVariables
});

// src/lint/functions/server-url.ts
function variablesIn(url) {
  const names4 = [];
  for (const line of url.split(/[\n\r\u2028\u2029]/)) {
    for (let from = 0; ; ) {
      const open2 = line.indexOf("{", from);
      const close = open2 < 0 ? -1 : line.indexOf("}", open2 + 2);
      if (close < 0) break;
      names4.push(line.slice(open2 + 1, close));
      from = close + 1;
    }
  }
  return names4;
}
var mostText = 1e6;
function invalidSubstitutions(url, variables, most) {
  const invalid = [];
  if (variables.length === 0 || variables.some(([, values]) => values.length === 0)) return invalid;
  const encoded = variables.map(([name, values]) => [`{${name}}`, values.map(encode)]);
  const turns = encoded.map(() => 0);
  for (let written = 0; ; ) {
    let text2 = url;
    for (const [index, [token, values]] of encoded.entries()) {
      const parts = text2.split(token);
      const value = values[turns[index]];
      written += text2.length + parts.length * value.length;
      if (written > mostText) return invalid;
      text2 = parts.join(value);
    }
    if (!URL.canParse(text2) && invalid.push(text2) === most) return invalid;
    if (!advance(turns, encoded)) return invalid;
  }
}
function advance(turns, variables) {
  for (let index = turns.length - 1; index >= 0; index--) {
    turns[index] = turns[index] + 1;
    if (turns[index] < variables[index][1].length) return true;
    turns[index] = 0;
  }
  return false;
}
function encode(value) {
  try {
    return encodeURI(value);
  } catch {
    return value;
  }
}

// src/lint/functions/server-variables.ts
var checkOptions23 = optionsOf("serverVariables", {
  example: 'null (no options), { "checkSubstitutions": true, "requireDefault": true }',
  optional: true,
  options: { checkSubstitutions: "boolean", requireDefault: "boolean" }
});
function serverVariables(value, options, context) {
  const server = readServer(value, context);
  if (!server) return [{ message: "Invalid Server Object" }];
  const { url, variables } = server;
  const at = [...context.path, "variables"];
  const used = variablesIn(url);
  const isUsed = new Set(used);
  const results = [];
  for (const name of variables.keys()) {
    if (isUsed.has(name)) continue;
    results.push({
      message: `Server's "variables" object has unused defined "${name}" url variable.`,
      path: [...at, name]
    });
  }
  const missing = used.filter((name) => !variables.has(name));
  if (missing.length > 0) {
    const names4 = missing.join(", ");
    results.push({
      message: `Not all server's variables are described with "variables" object. Missed: ${names4}.`,
      path: at
    });
  }
  const values = [];
  for (const [name, variable] of variables) {
    if (!isUsed.has(name)) continue;
    const { default: preset, enum: allowed } = variable;
    values.push([name, allowed ?? (preset === void 0 ? [] : [preset])]);
    if (allowed && preset !== void 0 && !allowed.includes(preset)) {
      results.push({
        message: `Server Variable "${name}" has a default not listed in the enum.`,
        path: [...at, name, "default"]
      });
    }
    if (preset === void 0 && options?.requireDefault)
      results.push({ message: `Server Variable "${name}" has a missing default.`, path: [...at, name] });
  }
  if (options?.checkSubstitutions) results.push(...substitutionResults(url, values, at));
  return results;
}
function substitutionResults(url, values, path2) {
  const invalid = invalidSubstitutions(url, values, 5);
  if (invalid.length === 0) return [];
  const urls = invalid.join(", ");
  const message = invalid.length === 5 ? `At least 5 substitutions of server variables resulted in invalid URLs: ${urls} and more` : `A few substitutions of server variables resulted in invalid URLs: ${urls}`;
  return [{ message, path: path2 }];
}
function readServer(value, context) {
  const url = isObject(value) ? own(value, "url") : void 0;
  if (typeof url !== "string") return void 0;
  const written = context.deref(own(value, "variables"));
  if (written === void 0) return { url, variables: /* @__PURE__ */ new Map() };
  if (!isObject(written)) return void 0;
  const variables = /* @__PURE__ */ new Map();
  for (const [name, raw] of Object.entries(written)) {
    const variable = context.deref(raw);
    if (!isVariable(variable)) return void 0;
    variables.set(name, variable);
  }
  return { url, variables };
}
function isVariable(value) {
  if (!isObject(value)) return false;
  return Object.entries(value).every(([key, entry2]) => {
    if (key === "enum") return Array.isArray(entry2) && entry2.every((one) => typeof one === "string");
    if (key === "default" || key === "description" || key === "examples") return typeof entry2 === "string";
    return key.startsWith("x-");
  });
}

// src/lint/functions/truthy.ts
var truthy_exports = {};
__export(truthy_exports, {
  checkOptions: () => checkOptions24,
  default: () => truthy
});
var checkOptions24 = noOptions("truthy");
function truthy(value) {
  return value ? void 0 : [{ message: '#{{print("property")}}must be truthy' }];
}

// src/lint/functions/typed-enum.ts
var typed_enum_exports = {};
__export(typed_enum_exports, {
  checkOptions: () => checkOptions25,
  default: () => typedEnum
});
var checkOptions25 = noOptions("typedEnum");
function typedEnum(value, _options, context) {
  if (!isObject(value)) return void 0;
  const values = context.deref(own(value, "enum"));
  const stated = context.deref(own(value, "type"));
  if (!Array.isArray(values) || !isType(stated)) return void 0;
  const type2 = isNullable(value, context.version) ? [stated, "null"].flat() : stated;
  const allowed = [type2].flat();
  return values.flatMap((raw, index) => {
    const item = context.deref(raw);
    if (allowed.includes(typeOf(item, allowed.includes("integer")))) return [];
    const message = `Enum value ${printValue(item)} must be "${String(type2)}".`;
    return [{ message, path: [...context.path, "enum", index] }];
  });
}
function isType(value) {
  return typeof value === "string" || Array.isArray(value) && value.every((one) => typeof one === "string");
}
function isNullable(schema2, version) {
  if (version === "3.0") return own(schema2, "nullable") === true;
  return version === "2.0" && own(schema2, "x-nullable") === true;
}
function typeOf(value, withIntegers) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return withIntegers && Number.isInteger(value) ? "integer" : typeof value;
}

// src/lint/functions/undefined.ts
var undefined_exports = {};
__export(undefined_exports, {
  checkOptions: () => checkOptions26,
  default: () => absent
});
var checkOptions26 = noOptions("undefined");
function absent(value) {
  return value === void 0 ? void 0 : [{ message: '#{{print("property")}}must be undefined' }];
}

// src/lint/functions/uniqueness-tags.ts
var uniqueness_tags_exports = {};
__export(uniqueness_tags_exports, {
  checkOptions: () => checkOptions27,
  default: () => uniquenessTags
});
var checkOptions27 = noOptions("uniquenessTags");
function uniquenessTags(value, _options, context) {
  if (!Array.isArray(value)) return void 0;
  const tags = value.map((tag) => context.deref(tag));
  const names4 = tags.map((tag) => isObject(tag) ? own(tag, "name") : void 0);
  if (!names4.every((name) => typeof name === "string")) return void 0;
  const seen = /* @__PURE__ */ new Set();
  const results = [];
  for (const [index, name] of names4.entries()) {
    if (seen.has(name)) {
      results.push({
        message: `"tags" object contains duplicate tag name "${name}".`,
        path: [...context.path, index, "name"]
      });
    }
    seen.add(name);
  }
  return results;
}

// src/lint/functions/xor.ts
var xor_exports = {};
__export(xor_exports, {
  checkOptions: () => checkOptions28,
  default: () => xor
});
var checkOptions28 = propertiesOptions(
  "xor",
  '["country", "street"], ["one", "two", "three"]',
  '{ "properties": ["country", "street"] }, { "properties": ["one", "two", "three"] }, etc.'
);
function xor(value, options) {
  if (!isObject(value)) return void 0;
  const found = present(value, options.properties);
  if (found.length === 0) return [{ message: noneMessage(options.properties) }];
  if (found.length > 1) return [{ message: `Just one of "${found.join('" and "')}" must be defined` }];
  return void 0;
}

// src/lint/functions/stock.ts
var stock = {
  alphabetical: entry(alphabetical_exports),
  casing: entry(casing_exports),
  defined: entry(defined_exports),
  enumeration: entry(enumeration_exports),
  falsy: entry(falsy_exports),
  length: entry(length_exports),
  oasDiscriminator: entry(oas_discriminator_exports),
  oasOpFormDataConsumeCheck: entry(oas_op_form_data_consume_check_exports),
  oasOpIdUnique: entry(oas_op_id_unique_exports),
  oasOpParams: entry(oas_op_params_exports),
  oasOpSuccessResponse: entry(oas_op_success_response_exports),
  oasPathParam: entry(oas_path_param_exports),
  oasSecurityDefined: entry(oas_security_defined_exports),
  oasTagDefined: entry(oas_tag_defined_exports),
  oasUnusedComponent: entry(oas_unused_component_exports),
  or: entry(or_exports),
  pattern: entry(pattern_exports),
  refSiblings: entry(ref_siblings_exports),
  serverVariables: entry(server_variables_exports),
  truthy: entry(truthy_exports),
  typedEnum: entry(typed_enum_exports),
  undefined: entry(undefined_exports),
  uniquenessTags: entry(uniqueness_tags_exports),
  unreferencedReusableObject: entry(unreferenced_reusable_object_exports),
  xor: entry(xor_exports)
};
function entry(module) {
  return { run: module.default, checkOptions: module.checkOptions };
}

// src/lint/functions/index.ts
var functions = {
  ...stock,
  oasDocumentSchema: {
    run: oasDocumentSchema,
    checkOptions: noOptions("oasDocumentSchema"),
    prepare
  },
  oasExample: {
    run: oasExample,
    checkOptions: checkOptions3,
    contexts
  },
  oasSchema: { run: oasSchema, checkOptions: checkOptions2 },
  schema: { run: schema, checkOptions: checkOptions4 },
  ...Object.fromEntries(
    Object.entries(bcFunctions).map(([name, run]) => [
      name,
      { run, checkOptions: (options) => checkBcOptions(name, options) }
    ])
  )
};

// src/lint/jsonpath/filter.ts
var JsonPathError = class extends Error {
  column;
  constructor(message, column) {
    super(message);
    this.name = "JsonPathError";
    this.column = column;
  }
};
var methodNames = [
  "match",
  "test",
  "includes",
  "startsWith",
  "endsWith",
  "indexOf",
  "toLowerCase",
  "toUpperCase",
  "trim"
];
var deepest = 50;
var FilterParser = class {
  at;
  #source;
  #depth = 0;
  constructor(source, at) {
    this.#source = source;
    this.at = at;
  }
  parse() {
    const node = this.#or();
    return {
      test: (scope) => Boolean(node.read(scope)),
      needsObject: node.needsObject,
      contextual: node.contextual,
      ...node.keyName === void 0 ? {} : { keyName: node.keyName }
    };
  }
  #or() {
    let left = this.#and();
    while (this.#take("||")) {
      const [a, b] = [left, this.#and()];
      left = {
        read: (scope) => a.read(scope) || b.read(scope),
        needsObject: a.needsObject && b.needsObject,
        contextual: a.contextual || b.contextual
      };
    }
    return left;
  }
  #and() {
    let left = this.#compare();
    while (this.#take("&&")) {
      const [a, b] = [left, this.#compare()];
      left = {
        read: (scope) => a.read(scope) && b.read(scope),
        needsObject: a.needsObject || b.needsObject,
        contextual: a.contextual || b.contextual
      };
    }
    return left;
  }
  #compare() {
    const left = this.#unary();
    this.#space();
    const operator = /^(===|!==|==|!=|<=|>=|<|>)/.exec(this.#rest())?.[0];
    if (operator === void 0) return left;
    this.at += operator.length;
    const right = this.#unary();
    const compare3 = comparison(operator);
    return {
      read: (scope) => compare3(left.read(scope), right.read(scope)),
      needsObject: comparisonNeedsObject(operator, left, right),
      contextual: left.contextual || right.contextual,
      ...keyNameOf(operator, left, right)
    };
  }
  #unary() {
    this.#space();
    if (++this.#depth > deepest) throw this.#error(`a filter may be nested ${deepest} levels deep at most`);
    try {
      if (this.#source[this.at] === "!" && this.#source[this.at + 1] !== "=") {
        this.at++;
        const inner2 = this.#unary();
        return { read: (scope) => !inner2.read(scope), needsObject: false, contextual: inner2.contextual };
      }
      if (this.#take("(")) {
        const inner2 = this.#or();
        this.#expect(")");
        return this.#members(inner2);
      }
      return this.#members(this.#operand());
    } finally {
      this.#depth--;
    }
  }
  #operand() {
    const rest = this.#rest();
    const start = /^(?:@(?:property|parentProperty|parent|path|root)\b|@|\$)/.exec(rest)?.[0];
    if (start !== void 0) {
      this.at += start.length;
      return query(start);
    }
    if (rest[0] === '"' || rest[0] === "'") return literal(this.#string(rest[0]));
    if (rest[0] === "/") return this.#pattern();
    const number = /^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/.exec(rest)?.[0];
    if (number !== void 0) {
      this.at += number.length;
      return literal(Number(number));
    }
    const word2 = /^(?:void\s+0|[A-Za-z_]\w*)/.exec(rest)?.[0];
    if (word2 === void 0) throw this.#error("a value is expected");
    this.at += word2.length;
    switch (word2) {
      case "true":
        return literal(true);
      case "false":
        return literal(false);
      case "null":
        return literal(null);
      case "undefined":
        return literal(void 0);
      case "length":
      case "match":
      case "search":
        return this.#call(word2);
      default:
        if (word2.startsWith("void")) return literal(void 0);
        this.at -= word2.length;
        throw this.#error(`\`${word2}\` is no value that a filter knows`);
    }
  }
  #members(start) {
    let node = start;
    for (; ; ) {
      if (this.#take("[")) {
        this.#space();
        const quote = this.#source[this.at];
        let key;
        if (quote === '"' || quote === "'") key = this.#string(quote);
        else {
          const index = /^\d+/.exec(this.#rest())?.[0];
          if (index === void 0) throw this.#error("a quoted name or an index belongs into the brackets");
          this.at += index.length;
          key = Number(index);
        }
        this.#expect("]");
        node = member(node, key);
        continue;
      }
      if (this.#source[this.at] !== ".") return node;
      if (this.#take(".constructor.name")) {
        const inner2 = node;
        node = { read: (scope) => typeName(inner2.read(scope)), needsObject: false, contextual: inner2.contextual };
        continue;
      }
      const name = /^\.([A-Za-z_$][\w$]*)/.exec(this.#rest())?.[1];
      if (name === void 0) throw this.#error("a name must follow the dot");
      this.at += name.length + 1;
      if (this.#source[this.at] === "(") node = this.#method(node, name);
      else if (name === "length") node = lengthOf(node);
      else node = member(node, name);
    }
  }
  #method(node, name) {
    if (!methodNames.includes(name))
      throw this.#error(`the method \`${name}\` is not allowed (allowed: ${methodNames.join(", ")})`);
    const [argument] = this.#arguments(/^to|trim/.test(name) ? 0 : 1);
    const contextual = node.contextual || (argument?.contextual ?? false);
    if (name === "match" || name === "test") {
      const [text2, pattern4] = name === "match" ? [node, argument] : [argument, node];
      const matches3 = this.#matcher(pattern4);
      return { read: (scope) => isText5(text2.read(scope), matches3), needsObject: false, contextual };
    }
    const call = methods2[name];
    return {
      read: (scope) => call(node.read(scope), argument ? argument.read(scope) : void 0),
      needsObject: false,
      contextual
    };
  }
  #call(name) {
    const [value, pattern4] = this.#arguments(name === "length" ? 1 : 2);
    if (name === "length") return lengthOf(value);
    if (typeof pattern4.literal?.value !== "string")
      throw this.#error(`the second argument of ${name}() must be a string`);
    const source = pattern4.literal.value;
    const matches3 = this.#compile(name === "match" ? `^(?:${source})$` : source, "");
    return { read: (scope) => isText5(value.read(scope), matches3), needsObject: false, contextual: value.contextual };
  }
  #arguments(count) {
    this.#expect("(");
    const found = [];
    this.#space();
    if (this.#source[this.at] !== ")") {
      do
        found.push(this.#or());
      while (this.#take(","));
    }
    this.#expect(")");
    if (found.length !== count) throw this.#error(`${count} arguments are expected here`);
    return found;
  }
  #matcher(node) {
    if (node.pattern) return node.pattern;
    if (typeof node.literal?.value === "string") return this.#compile(node.literal.value, "");
    throw this.#error("a regular expression or a string is expected");
  }
  #pattern() {
    const start = this.at;
    let inClass = false;
    for (this.at++; this.at < this.#source.length; this.at++) {
      const char = this.#source[this.at];
      if (char === "\\") this.at++;
      else if (char === "[") inClass = true;
      else if (char === "]") inClass = false;
      else if (char === "/" && !inClass) break;
    }
    const source = this.#source.slice(start + 1, this.at);
    if (this.at >= this.#source.length) throw this.#error("a regular expression is not closed");
    this.at++;
    const flags = /^[a-z]*/.exec(this.#rest())[0];
    this.at += flags.length;
    const pattern4 = this.#compile(source, flags.replace(/[gy]/g, ""));
    return { read: () => source, needsObject: false, contextual: false, pattern: pattern4 };
  }
  #compile(source, flags) {
    const compiled = compilePattern(source, flags);
    if ("problem" in compiled) throw this.#error(`the regular expression cannot be used: ${compiled.problem}`);
    return (text2) => compiled.test(text2);
  }
  #string(quote) {
    let text2 = "";
    for (this.at++; this.at < this.#source.length; this.at++) {
      const char = this.#source[this.at];
      if (char === quote) {
        this.at++;
        return text2;
      }
      if (char === "\\") {
        this.at++;
        const escaped = this.#source[this.at] ?? "";
        text2 += escapes[escaped] ?? escaped;
      } else text2 += char;
    }
    throw this.#error("a string is not closed");
  }
  #rest() {
    return this.#source.slice(this.at);
  }
  #take(text2) {
    if (text2 !== "[") this.#space();
    if (!this.#source.startsWith(text2, this.at)) return false;
    this.at += text2.length;
    return true;
  }
  #expect(text2) {
    this.#space();
    if (!this.#take(text2)) throw this.#error(`\`${text2}\` is expected`);
  }
  #space() {
    while (/\s/.test(this.#source[this.at] ?? "")) this.at++;
  }
  #error(message) {
    return new JsonPathError(
      `the expression \`${this.#source.slice(0, 200)}\` is not allowed: ${message}`,
      this.at + 1
    );
  }
};
var escapes = { n: "\n", t: "	", r: "\r" };
function literal(value) {
  return { read: () => value, needsObject: false, contextual: false, literal: { value } };
}
function query(start) {
  const node = (read, contextual = false) => ({ read, needsObject: false, contextual });
  switch (start) {
    case "@property":
      return { ...node((scope) => scope.key), isKey: true };
    case "@parent":
      return node((scope) => scope.parent);
    case "@parentProperty":
      return node((scope) => scope.path.at(-2), true);
    case "@path":
      return node(
        (scope) => `$${scope.path.map((key) => `[${typeof key === "number" ? key : `'${key}'`}]`).join("")}`,
        true
      );
    case "@root":
    case "$":
      return node((scope) => scope.root);
    default:
      return { ...node((scope) => scope.value), isValue: true };
  }
}
function member(node, key) {
  return {
    read(scope) {
      const value = node.read(scope);
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
      return scope.deref(value[key]);
    },
    needsObject: node.needsObject || "isValue" in node,
    contextual: node.contextual
  };
}
function lengthOf(node) {
  return {
    read(scope) {
      const value = node.read(scope);
      if (typeof value === "string" || Array.isArray(value)) return value.length;
      return typeof value === "object" && value !== null && Object.hasOwn(value, "length") ? value.length : void 0;
    },
    needsObject: node.needsObject,
    contextual: node.contextual
  };
}
var methods2 = {
  includes: (value, argument) => typeof value === "string" ? value.includes(String(argument)) : Array.isArray(value) && value.includes(argument),
  startsWith: (value, argument) => typeof value === "string" && value.startsWith(String(argument)),
  endsWith: (value, argument) => typeof value === "string" && value.endsWith(String(argument)),
  indexOf: (value, argument) => typeof value === "string" ? value.indexOf(String(argument)) : Array.isArray(value) ? value.indexOf(argument) : -1,
  toLowerCase: (value) => typeof value === "string" ? value.toLowerCase() : void 0,
  toUpperCase: (value) => typeof value === "string" ? value.toUpperCase() : void 0,
  trim: (value) => typeof value === "string" ? value.trim() : void 0
};
function isText5(value, matches3) {
  return (typeof value === "string" || typeof value === "number") && matches3(String(value));
}
function typeName(value) {
  if (value === null || value === void 0) return void 0;
  if (Array.isArray(value)) return "Array";
  return { string: "String", number: "Number", boolean: "Boolean", object: "Object" }[typeof value];
}
function comparison(operator) {
  switch (operator) {
    case "===":
      return (a, b) => a === b;
    case "!==":
      return (a, b) => a !== b;
    case "==":
      return looselyEqual;
    case "!=":
      return (a, b) => !looselyEqual(a, b);
    case "<":
      return ordered((a, b) => a < b);
    case "<=":
      return ordered((a, b) => a <= b);
    case ">":
      return ordered((a, b) => a > b);
    default:
      return ordered((a, b) => a >= b);
  }
}
function looselyEqual(a, b) {
  if (a === b) return true;
  if (a === null || a === void 0 || b === null || b === void 0) return (a ?? void 0) === (b ?? void 0);
  if (typeof a === "object" && typeof b === "object") return false;
  const [left, right] = [scalarOf(a), scalarOf(b)];
  return typeof left === typeof right ? left === right : Number(left) === Number(right);
}
function ordered(compare3) {
  return (a, b) => {
    const [left, right] = [scalarOf(a), scalarOf(b)];
    const areTexts = typeof left === "string" && typeof right === "string";
    return areTexts ? compare3(left, right) : compare3(Number(left), Number(right));
  };
}
function scalarOf(value) {
  if (Array.isArray(value)) return value.map((one) => scalarOf(one) ?? "").join();
  return typeof value === "object" && value !== null ? "[object Object]" : value;
}
function keyNameOf(operator, left, right) {
  const name = left.isKey ? right.literal?.value : right.isKey ? left.literal?.value : void 0;
  return operator === "===" && typeof name === "string" && !/^\d+$/.test(name) ? { keyName: name } : {};
}
function comparisonNeedsObject(operator, left, right) {
  const side = left.needsObject ? right : right.needsObject ? left : void 0;
  if (!side?.literal) return false;
  const { value } = side.literal;
  const missingIsEqual = operator.length === 3 ? value === void 0 : value === void 0 || value === null;
  if (operator.startsWith("=")) return !missingIsEqual;
  if (operator.startsWith("!")) return missingIsEqual;
  return true;
}

// src/lint/jsonpath/path.ts
function parseJsonPath(source) {
  const parser = new PathParser(source);
  return parser.parse();
}
var longestExpression = 2e3;
var PathParser = class {
  #source;
  #at = 0;
  constructor(source) {
    this.#source = source;
  }
  parse() {
    const source = this.#source;
    if (source.length > longestExpression)
      throw this.#error(`an expression may have ${longestExpression} characters at most`, 0);
    if (source[0] !== "$") throw this.#error("an expression begins with `$` or `#Alias`", 0);
    this.#at = 1;
    const segments = [];
    while (this.#at < source.length && (source[this.#at] === "." || source[this.#at] === "[")) {
      const segment = this.#segment();
      if (segment) segments.push(segment);
    }
    let parents = 0;
    for (; source[this.#at] === "^"; this.#at++) parents++;
    const isKey = source[this.#at] === "~";
    if (isKey) this.#at++;
    if (this.#at < source.length)
      throw this.#error(`\`${source.slice(this.#at, this.#at + 12)}\` is not understood`, this.#at);
    return { source, segments, parents, isKey };
  }
  #segment() {
    let deep = false;
    if (this.#take("..")) deep = true;
    else if (!this.#take(".")) return { deep: false, selectors: this.#bracket() };
    if (this.#source[this.#at] === "[") return { deep, selectors: this.#bracket() };
    if (this.#take("*")) return { deep, selectors: [{ kind: "wildcard" }] };
    const name = /^[^\s.[\]()*^~?'"@#!,:{}]+/.exec(this.#source.slice(this.#at))?.[0];
    if (name === void 0) {
      if (deep && this.#at === this.#source.length) return { deep, selectors: [{ kind: "wildcard" }] };
      throw this.#error("a name, `*` or `[` must follow the dot", this.#at);
    }
    this.#at += name.length;
    return { deep, selectors: [{ kind: "name", name }] };
  }
  #bracket() {
    this.#expect("[");
    const selectors = [];
    do {
      this.#space();
      selectors.push(this.#selector());
      this.#space();
    } while (this.#take(","));
    this.#expect("]");
    return selectors;
  }
  #selector() {
    const rest = this.#source.slice(this.#at);
    if (this.#take("*")) return { kind: "wildcard" };
    if (this.#take("?")) {
      const filter = this.#filter();
      return filter.keyName === void 0 ? { kind: "filter", filter } : { kind: "name", name: filter.keyName };
    }
    if (rest.startsWith("(")) throw this.#error("script expressions `[(…)]` are not allowed", this.#at);
    const slice = /^(-?\d+)?\s*:\s*(-?\d+)?(?:\s*:\s*(-?\d+)?)?/.exec(rest);
    if (slice) {
      this.#at += slice[0].length;
      const number = (text2) => text2 === void 0 ? void 0 : Number(text2);
      const step = number(slice[3]) ?? 1;
      if (step < 1) throw this.#error("the step of a slice must be 1 or more", this.#at);
      return { kind: "slice", start: number(slice[1]), end: number(slice[2]), step };
    }
    const quote = rest[0];
    if (quote === '"' || quote === "'") return { kind: "name", name: this.#quoted(quote) };
    const name = /^[^\s\][,'"()?*]+/.exec(rest)?.[0];
    if (name === void 0)
      throw this.#error("a name, an index, `*` or a filter `?(…)` belongs into the brackets", this.#at);
    this.#at += name.length;
    return /^-?\d+$/.test(name) ? { kind: "index", index: Number(name) } : { kind: "name", name };
  }
  #filter() {
    const parser = new FilterParser(this.#source, this.#at);
    this.#space();
    const filter = parser.parse();
    this.#at = parser.at;
    return filter;
  }
  #quoted(quote) {
    const start = this.#at;
    let text2 = "";
    for (this.#at++; this.#at < this.#source.length; this.#at++) {
      const char = this.#source[this.#at];
      if (char === quote) {
        this.#at++;
        return text2;
      }
      if (char === "\\") this.#at++;
      text2 += this.#source[this.#at] ?? "";
    }
    throw this.#error("a quoted name is not closed", start);
  }
  #take(text2) {
    if (!this.#source.startsWith(text2, this.#at)) return false;
    this.#at += text2.length;
    return true;
  }
  #expect(text2) {
    if (!this.#take(text2)) throw this.#error(`\`${text2}\` is expected`, this.#at);
  }
  #space() {
    while (this.#source[this.#at] === " ") this.#at++;
  }
  #error(message, at) {
    return new JsonPathError(`the expression \`${this.#source.slice(0, 200)}\` is not allowed: ${message}`, at + 1);
  }
};

// src/lint/ruleset.ts
var topLevelKeys = /* @__PURE__ */ new Set([
  "extends",
  "rules",
  "aliases",
  "formats",
  "overrides",
  "parserOptions",
  "documentationUrl",
  "description",
  "functions",
  "functionsDir"
]);
var ruleKeys = /* @__PURE__ */ new Set([
  "given",
  "then",
  "severity",
  "message",
  "description",
  "documentationUrl",
  "recommended",
  "resolved",
  "formats",
  "tags",
  "type",
  "extensions"
]);
var thenKeys = /* @__PURE__ */ new Set(["field", "function", "functionOptions"]);
var overrideKeys = /* @__PURE__ */ new Set(["files", "formats", "extends", "rules", "parserOptions", "aliases"]);
var parserKeys = /* @__PURE__ */ new Set(["duplicateKeys", "incompatibleValues"]);
var levelWords = ["error", "warn", "info", "hint", "off"];
var levels = {
  error: "error",
  warn: "warning",
  info: "info",
  hint: "hint",
  off: "off",
  "0": "error",
  "1": "warning",
  "2": "info",
  "3": "hint",
  "-1": "off"
};
function formatsOf2(version) {
  switch (version) {
    case "2.0":
      return /* @__PURE__ */ new Set(["oas2"]);
    case "3.0":
      return /* @__PURE__ */ new Set(["oas3", "oas3_0"]);
    case "3.1":
      return /* @__PURE__ */ new Set(["oas3", "oas3_1"]);
    case "3.2":
      return /* @__PURE__ */ new Set(["oas3", "oas3_2"]);
    default:
      return /* @__PURE__ */ new Set();
  }
}
var knownFormats = /^(oas2|oas3(_[012]|\.[012])?|asyncapi\S*|aas\S*|arazzo\S*|json-?schema\S*)$/;
function levelOf(value) {
  if (typeof value !== "string" && typeof value !== "number") return void 0;
  return Object.hasOwn(levels, value) ? levels[value] : void 0;
}
async function readRuleset(source, documentFile) {
  const reader = new Reader();
  const overrides = overridesFor(source, documentFile);
  const { rules, aliases } = await reader.read(source, "recommended", false);
  let duplicateKeys = parserLevel(source, source.data, []);
  for (const { definition, at } of overrides.files) {
    await reader.override({ ...source, data: definition }, rules, aliases, at);
    duplicateKeys = parserLevel(source, definition, at) ?? duplicateKeys;
  }
  for (const { rule, glob, pointer, level } of overrides.pointers) {
    const known2 = rules.get(rule);
    if (known2) known2.pointerLevels = [...known2.pointerLevels ?? [], { glob, pointer, level }];
  }
  for (const rule of rules.values())
    if (rule.place.source.document) for (const formats of allFormats) queriesOf(rule, formats);
  return { rules, source, duplicateKeys: duplicateKeys ?? "error" };
}
function parserLevel(source, definition, base) {
  const options = own(definition, "parserOptions");
  if (options === void 0) return void 0;
  const path2 = [...base, "parserOptions"];
  if (!isObject(options)) throw mistake({ source, path: path2 }, "`parserOptions` is a mapping");
  for (const key of Object.keys(options)) {
    if (!parserKeys.has(key))
      throw mistake({ source, path: [...path2, key] }, `\`${key}\` is no parser option${didYouMean(key, parserKeys)}`);
    if (levelOf(options[key]) === void 0) throw notALevel({ source, path: [...path2, key] }, options[key]);
  }
  return levelOf(own(options, "duplicateKeys"));
}
function overridesFor(source, documentFile) {
  const found = { files: [], pointers: [] };
  const list2 = own(source.data, "overrides");
  if (list2 === void 0) return found;
  if (!Array.isArray(list2) || list2.length === 0)
    throw mistake({ source, path: ["overrides"] }, "`overrides` must be a list");
  const relative = documentFile === void 0 ? void 0 : source.relative(documentFile);
  list2.forEach((entry2, index) => {
    const at = ["overrides", index];
    const files = own(entry2, "files");
    if (!isObject(entry2) || !Array.isArray(files) || files.length === 0)
      throw mistake({ source, path: at }, "an override needs a list `files`");
    for (const key of Object.keys(entry2)) {
      if (!overrideKeys.has(key) && !key.startsWith("x-"))
        throw mistake(
          { source, path: [...at, key] },
          `\`${key}\` is no key of an override${didYouMean(key, overrideKeys)}`
        );
    }
    const { files: _, ...definition } = entry2;
    let isWhole = false;
    for (const pattern4 of files) {
      if (typeof pattern4 !== "string")
        throw mistake({ source, path: [...at, "files"] }, "`files` holds patterns (text)");
      const [glob = "", pointer] = pattern4.split("#");
      const fits2 = relative !== void 0 && fitsGlob(glob, relative);
      if (pointer === void 0) {
        isWhole ||= fits2;
        continue;
      }
      for (const [rule, value] of Object.entries(isObject(entry2.rules) ? entry2.rules : {})) {
        const level = levelOf(value);
        if (!level)
          throw mistake({ source, path: [...at, "rules", rule] }, "an override with a pointer can only set severities");
        if (fits2) found.pointers.push({ rule, glob, pointer, level });
      }
    }
    if (!isWhole) return;
    for (const earlier of found.files) earlier.definition = withoutRules(earlier.definition, own(definition, "rules"));
    found.files.push({ definition, at });
  });
  return found;
}
function withoutRules(definition, others2) {
  const { rules } = definition;
  if (!isObject(rules) || !isObject(others2)) return definition;
  return {
    ...definition,
    rules: Object.fromEntries(Object.entries(rules).filter(([id]) => !Object.hasOwn(others2, id)))
  };
}
function fitsGlob(glob, relative) {
  return globMatches(glob.includes("/") ? glob : `**/${glob}`, relative);
}
var mostExtended = 500;
var Reader = class {
  #stack = [];
  #extended = 0;
  /** Lays an override over the rules that were read: what it extends where that is new, then its own rules. */
  async override(source, rules, inherited, at) {
    const extended = /* @__PURE__ */ new Map();
    const aliases = new Map(inherited);
    await this.#extend(source, extended, aliases, "recommended", false, at);
    for (const [id, rule] of extended) if (!rules.has(id)) rules.set(id, rule);
    this.addRules(rules, source, this.aliases(source, aliases, at), "recommended", false, at);
  }
  async read(source, mode, isExplicit) {
    if (!isObject(source.data)) throw mistake({ source, path: [] }, "a ruleset is a mapping with `rules` or `extends`");
    for (const key of Object.keys(source.data)) {
      if (topLevelKeys.has(key) || key.startsWith("x-")) continue;
      throw mistake({ source, path: [key] }, `\`${key}\` is no key of a ruleset${didYouMean(key, topLevelKeys)}`);
    }
    if (own(source.data, "rules") === void 0 && own(source.data, "extends") === void 0 && own(source.data, "overrides") === void 0) {
      throw mistake({ source, path: [] }, "a ruleset needs `rules` or `extends`");
    }
    const brought = own(source.data, "functions");
    if (brought !== void 0 && !(Array.isArray(brought) && brought.every((name) => Object.hasOwn(functions, String(name))))) {
      throw mistake(
        { source, path: ["functions"] },
        "this ruleset brings functions of its own, which are code; --allow-code lets them run"
      );
    }
    const rules = /* @__PURE__ */ new Map();
    const inherited = /* @__PURE__ */ new Map();
    this.#stack.push(source);
    await this.#extend(source, rules, inherited, mode, isExplicit, []);
    this.#stack.pop();
    const aliases = this.aliases(source, inherited, []);
    this.addRules(rules, source, aliases, mode, isExplicit, []);
    return { rules, aliases };
  }
  async #extend(source, rules, aliases, mode, isExplicit, base) {
    const written = own(source.data, "extends");
    if (written === void 0) return;
    const list2 = Array.isArray(written) ? written : [written];
    if (this.#stack.length > 20)
      throw mistake({ source, path: [...base, "extends"] }, "`extends` leads more than 20 rulesets deep");
    for (const [index, entry2] of list2.entries()) {
      const at = [...base, "extends", ...Array.isArray(written) ? [index] : []];
      if (++this.#extended > mostExtended)
        throw mistake({ source, path: at }, `\`extends\` leads to more than ${mostExtended} rulesets`);
      const [target, severity] = Array.isArray(entry2) ? entry2 : [entry2, void 0];
      if (typeof target !== "string")
        throw mistake(
          { source, path: at },
          "`extends` names rulesets (text), alone or as [name, recommended | all | off]"
        );
      if (severity !== void 0 && severity !== "recommended" && severity !== "all" && severity !== "off") {
        throw mistake({ source, path: at }, `\`${String(severity)}\` is none of recommended, all, off`);
      }
      const extended = await source.extend(target, at);
      if (this.#stack.some((one) => one.name === extended.name)) continue;
      const read = await this.read(extended, severity ?? "recommended", severity !== void 0);
      for (const [id, rule] of read.rules) {
        rules.set(id, rule);
        if (isExplicit) rule.enabled = isEnabled(rule, mode);
      }
      for (const [name, alias] of read.aliases) aliases.set(name, alias);
    }
  }
  aliases(source, inherited, base) {
    const aliases = new Map(inherited);
    const written = own(source.data, "aliases");
    if (written === void 0) return aliases;
    if (!isObject(written))
      throw mistake({ source, path: [...base, "aliases"] }, "`aliases` maps names to expressions");
    for (const [name, value] of Object.entries(written)) {
      const place = { source, path: [...base, "aliases", name] };
      if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(name))
        throw mistake(place, "the name of an alias is a letter, then letters, digits, `_` and `-`");
      if (isObject(value)) {
        const targets = own(value, "targets");
        if (!Array.isArray(targets)) throw mistake(place, "an alias is a list of expressions, or has `targets`");
        if (targets.length === 0) throw mistake(place, "`targets` is empty");
        aliases.set(name, {
          targets: targets.map((one) => ({
            formats: formatList(own(one, "formats"), place),
            given: textList(own(one, "given"), place, "given")
          }))
        });
      } else aliases.set(name, textList(value, place, "an alias"));
    }
    return aliases;
  }
  addRules(rules, source, aliases, mode, isExplicit, base) {
    const written = own(source.data, "rules");
    if (written === void 0) return;
    if (!isObject(written)) throw mistake({ source, path: [...base, "rules"] }, "`rules` maps names to rules");
    const formats = own(source.data, "formats");
    const common = formats === void 0 ? void 0 : formatList(formats, { source, path: [...base, "formats"] });
    const documentation = own(source.data, "documentationUrl");
    if (documentation !== void 0 && typeof documentation !== "string")
      throw mistake({ source, path: [...base, "documentationUrl"] }, "`documentationUrl` is text");
    for (const [id, definition] of Object.entries(written)) {
      const place = { source, path: [...base, "rules", id] };
      const existing = rules.get(id);
      if (isObject(definition) && !existing) {
        const rule = newRule(id, definition, aliases, common, place);
        rule.enabled = isEnabled(rule, mode);
        if (documentation !== void 0) rule.documentationUrl ??= `${documentation}#${id}`;
        rules.set(id, rule);
        continue;
      }
      if (!existing) throw mistake(place, `there is no rule \`${id}\` to change${didYouMean(id, rules.keys())}`);
      changeRule(existing, definition, aliases, place);
      if (documentation !== void 0) existing.documentationUrl ??= `${documentation}#${id}`;
      if (isExplicit && base.length === 0) existing.enabled = isEnabled(existing, mode);
    }
  }
};
function isEnabled(rule, mode) {
  return mode === "all" || mode === "recommended" && rule.recommended;
}
function newRule(id, definition, aliases, common, place) {
  const rule = {
    id,
    description: void 0,
    message: void 0,
    documentationUrl: void 0,
    severity: "warning",
    enabled: true,
    recommended: true,
    resolved: true,
    formats: common,
    given: [],
    then: [],
    aliases,
    place
  };
  if (definition.given === void 0) throw mistake(place, "a rule needs `given`: where it looks");
  if (definition.then === void 0) throw mistake(place, "a rule needs `then`: what it asks");
  assign(rule, definition, aliases, place);
  return rule;
}
function changeRule(rule, change, aliases, place) {
  if (typeof change === "boolean") {
    rule.enabled = change;
    return;
  }
  if (isObject(change)) {
    assign(rule, change, aliases, place);
    rule.enabled = true;
    return;
  }
  const level = levelOf(change);
  if (!level) throw notALevel(place, change, ", true, false");
  rule.severity = level;
  rule.enabled = level !== "off";
}
function assign(rule, definition, aliases, place) {
  const at = (key) => ({ source: place.source, path: [...place.path, key] });
  for (const [key, value] of Object.entries(definition)) {
    switch (key) {
      case "given":
        rule.given = textList(value, at(key), "given");
        rule.aliases = aliases;
        break;
      case "then":
        rule.then = (Array.isArray(value) ? value : [value]).map(
          (one, index) => readThen(one, Array.isArray(value) ? { source: place.source, path: [...place.path, key, index] } : at(key))
        );
        break;
      case "severity": {
        const level = levelOf(value);
        if (!level) throw notALevel(at(key), value);
        rule.severity = level;
        break;
      }
      case "message":
      case "description":
      case "documentationUrl":
        if (typeof value !== "string") throw mistake(at(key), `\`${key}\` is text`);
        rule[key] = value;
        break;
      case "recommended":
      case "resolved":
        if (typeof value !== "boolean") throw mistake(at(key), `\`${key}\` is true or false`);
        rule[key] = value;
        break;
      case "formats":
        rule.formats = formatList(value, at(key));
        break;
      default:
        if (!ruleKeys.has(key) && !key.startsWith("x-"))
          throw mistake(at(key), `\`${key}\` is no key of a rule${didYouMean(key, ruleKeys)}`);
    }
  }
}
function readThen(value, place) {
  const at = (key) => ({ source: place.source, path: [...place.path, key] });
  if (!isObject(value)) throw mistake(place, "`then` has a `function`");
  for (const key of Object.keys(value))
    if (!thenKeys.has(key)) throw mistake(at(key), `\`${key}\` is no key of \`then\`${didYouMean(key, thenKeys)}`);
  const { field } = value;
  const name = value.function;
  const options = value.functionOptions ?? null;
  if (field !== void 0 && typeof field !== "string") throw mistake(at("field"), "`field` is text");
  if (field?.startsWith("$")) parsedAt(field, at("field"));
  if (typeof name !== "string") throw mistake(place, "`then` has a `function`, which is a name");
  const known2 = Object.hasOwn(functions, name) ? functions[name] : void 0;
  if (!known2)
    throw mistake(at("function"), `there is no function \`${name}\`${didYouMean(name, Object.keys(functions))}`);
  const [problem2] = known2.checkOptions(options);
  if (problem2 !== void 0)
    throw mistake(
      value.functionOptions === void 0 ? at("function") : at("functionOptions"),
      `the options of \`${name}\` are wrong: ${problem2}`
    );
  return { field, function: name, options };
}
function textList(value, place, what) {
  const list2 = Array.isArray(value) ? value : [value];
  if (list2.length === 0 || list2.some((one) => typeof one !== "string"))
    throw mistake(place, `\`${what}\` is text or a list of texts`);
  return list2;
}
function formatList(value, place) {
  return textList(value, place, "formats").map((name) => {
    if (!knownFormats.test(name))
      throw mistake(
        place,
        `\`${name}\` is no format that specgate knows${didYouMean(name, ["oas2", "oas3", "oas3_0", "oas3_1", "oas3_2"])}`
      );
    return name.replace(".", "_");
  });
}
function mistake({ source, path: path2 }, message) {
  const start = source.document?.locate(path2).start;
  return new UserError(`The ruleset is wrong: ${message}.`, { file: source.name, ...start });
}
function notALevel(place, value, others2 = "") {
  const shown2 = isObject(value) || Array.isArray(value) ? "this" : `\`${String(value)}\``;
  const near = typeof value === "string" ? didYouMean(value, levelWords) : "";
  return mistake(place, `${shown2} is none of ${levelWords.join(", ")}${others2}${near}`);
}
var allFormats = ["2.0", "3.0", "3.1", "3.2"].map(formatsOf2);
var mostExpressions = 1e3;
function queriesOf(rule, formats) {
  const found = [];
  const expand = (expression, stack, place) => {
    if (!expression.startsWith("#")) {
      if (found.length === mostExpressions)
        throw mistake(place, `the aliases stand for more than ${mostExpressions} expressions`);
      found.push(parsedAt(expression, place));
      return;
    }
    const name = /^#([A-Za-z0-9_-]+)/.exec(expression)?.[1] ?? "";
    const alias = rule.aliases.get(name);
    if (!alias) throw mistake(place, `there is no alias \`${name}\`${didYouMean(name, rule.aliases.keys())}`);
    if (stack.includes(name)) throw mistake(place, `the alias \`${name}\` leads back to itself`);
    let given = [];
    if (!("targets" in alias)) given = alias;
    else given = alias.targets.findLast((target) => target.formats.some((format2) => formats.has(format2)))?.given ?? [];
    for (const one of given) expand(one + expression.slice(name.length + 1), [...stack, name], place);
  };
  const base = [...rule.place.path, "given"];
  rule.given.forEach((expression, index) => {
    expand(expression, [], { source: rule.place.source, path: rule.given.length > 1 ? [...base, index] : base });
  });
  return found;
}
var parsed = /* @__PURE__ */ new Map();
function parsedAt(expression, place) {
  const known2 = parsed.get(expression);
  if (known2) return known2;
  try {
    const path2 = parseJsonPath(expression);
    parsed.set(expression, path2);
    return path2;
  } catch (error) {
    throw error instanceof JsonPathError ? mistake(place, `${error.message} (column ${error.column} of the expression)`) : error;
  }
}

// src/lint/rulesets.generated.json
var rulesets_generated_default = {
  "spectral:oas": {
    formats: [
      "oas2",
      "oas3"
    ],
    aliases: {
      PathItem: [
        "$.paths[*]"
      ],
      OperationObject: [
        "#PathItem[get,put,post,delete,options,head,patch,trace]"
      ],
      SecurityRequirementObject: [
        "$.security[*]",
        "#OperationObject.security[*]"
      ],
      ResponseObject: {
        targets: [
          {
            formats: [
              "oas2"
            ],
            given: [
              "#OperationObject.responses[*]",
              "$.responses[*]"
            ]
          },
          {
            formats: [
              "oas3"
            ],
            given: [
              "#OperationObject.responses[*]",
              "$.components.responses[*]"
            ]
          }
        ]
      },
      LinkObject: {
        targets: [
          {
            formats: [
              "oas3"
            ],
            given: [
              "$.components.links[*]",
              "#ResponseObject.links[*]"
            ]
          }
        ]
      },
      ArrayProperties: {
        targets: [
          {
            formats: [
              "oas2",
              "oas3_0"
            ],
            given: [
              '$..[?(@ && @.type=="array")]'
            ]
          },
          {
            formats: [
              "oas3_1",
              "oas3_2"
            ],
            given: [
              '$..[?(@ && @.type=="array")]',
              '$..[?(@ && @.type && @.type.constructor.name === "Array" && @.type.includes("array"))]'
            ]
          }
        ]
      }
    },
    rules: {
      "array-items": {
        message: 'Schemas with "type: array", require a sibling "items" field',
        severity: "error",
        recommended: true,
        resolved: false,
        given: "#ArrayProperties",
        then: {
          field: "items",
          function: "truthy"
        }
      },
      "contact-properties": {
        description: 'Contact object must have "name", "url" and "email".',
        severity: "warn",
        recommended: false,
        given: "$.info.contact",
        then: [
          {
            field: "name",
            function: "truthy"
          },
          {
            field: "url",
            function: "truthy"
          },
          {
            field: "email",
            function: "truthy"
          }
        ]
      },
      "duplicated-entry-in-enum": {
        description: "Enum values must not have duplicate entry.",
        message: "{{error}}",
        severity: "warn",
        recommended: true,
        given: [
          "$..[?(@property !== 'properties' && @ != null && @.enum && @.enum.constructor.name === 'Array')]"
        ],
        then: {
          field: "enum",
          function: "oasSchema",
          functionOptions: {
            schema: {
              type: "array",
              uniqueItems: true
            }
          }
        }
      },
      "info-contact": {
        description: 'Info object must have "contact" object.',
        severity: "warn",
        recommended: true,
        given: "$",
        then: {
          field: "info.contact",
          function: "truthy"
        }
      },
      "info-description": {
        description: 'Info "description" must be present and non-empty string.',
        severity: "warn",
        recommended: true,
        given: "$",
        then: {
          field: "info.description",
          function: "truthy"
        }
      },
      "info-license": {
        description: 'Info object must have "license" object.',
        severity: "warn",
        recommended: false,
        given: "$",
        then: {
          field: "info.license",
          function: "truthy"
        }
      },
      "license-url": {
        description: 'License object must include "url".',
        severity: "warn",
        recommended: false,
        given: "$",
        then: {
          field: "info.license.url",
          function: "truthy"
        }
      },
      "no-$ref-siblings": {
        description: "Property must not be placed among $ref",
        message: "{{error}}",
        severity: "error",
        recommended: true,
        formats: [
          "oas2",
          "oas3_0"
        ],
        resolved: false,
        given: "$..[?(@property === '$ref')]",
        then: {
          function: "refSiblings"
        }
      },
      "no-eval-in-markdown": {
        description: 'Markdown descriptions must not have "eval(".',
        severity: "warn",
        recommended: true,
        given: "$..[description,title]",
        then: {
          function: "pattern",
          functionOptions: {
            notMatch: "eval\\("
          }
        }
      },
      "no-script-tags-in-markdown": {
        description: 'Markdown descriptions must not have "<script>" tags.',
        severity: "warn",
        recommended: true,
        given: "$..[description,title]",
        then: {
          function: "pattern",
          functionOptions: {
            notMatch: "<script"
          }
        }
      },
      "oas2-anyOf": {
        description: "anyOf is not available in OpenAPI v2, it was added in OpenAPI v3",
        message: '"anyOf" keyword must not be used in OpenAPI v2 document.',
        severity: "warn",
        recommended: true,
        formats: [
          "oas2"
        ],
        given: "$..anyOf",
        then: {
          function: "undefined"
        }
      },
      "oas2-api-host": {
        description: 'OpenAPI "host" must be present and non-empty string.',
        severity: "warn",
        recommended: true,
        formats: [
          "oas2"
        ],
        given: "$",
        then: {
          field: "host",
          function: "truthy"
        }
      },
      "oas2-api-schemes": {
        description: 'OpenAPI host "schemes" must be present and non-empty array.',
        severity: "warn",
        recommended: true,
        formats: [
          "oas2"
        ],
        given: "$",
        then: {
          field: "schemes",
          function: "schema",
          functionOptions: {
            dialect: "draft7",
            schema: {
              items: {
                type: "string"
              },
              minItems: 1,
              type: "array"
            }
          }
        }
      },
      "oas2-discriminator": {
        description: "discriminator property must be defined and required",
        message: "{{error}}",
        severity: "error",
        recommended: true,
        formats: [
          "oas2"
        ],
        given: "$.definitions[?(@ && @.discriminator)]",
        then: {
          function: "oasDiscriminator"
        }
      },
      "oas2-host-not-example": {
        description: "Host URL must not point at example.com.",
        severity: "warn",
        recommended: false,
        formats: [
          "oas2"
        ],
        given: "$",
        then: {
          field: "host",
          function: "pattern",
          functionOptions: {
            notMatch: "example\\.com"
          }
        }
      },
      "oas2-host-trailing-slash": {
        description: "Server URL must not have trailing slash.",
        severity: "warn",
        recommended: true,
        formats: [
          "oas2"
        ],
        given: "$",
        then: {
          field: "host",
          function: "pattern",
          functionOptions: {
            notMatch: "/$"
          }
        }
      },
      "oas2-oneOf": {
        description: "oneOf is not available in OpenAPI v2, it was added in OpenAPI v3",
        message: '"oneOf" keyword must not be used in OpenAPI v2 document.',
        severity: "warn",
        recommended: true,
        formats: [
          "oas2"
        ],
        given: "$..oneOf",
        then: {
          function: "undefined"
        }
      },
      "oas2-operation-formData-consume-check": {
        description: 'Operations with "in: formData" parameter must include "application/x-www-form-urlencoded" or "multipart/form-data" in their "consumes" property.',
        severity: "warn",
        recommended: true,
        formats: [
          "oas2"
        ],
        given: "#OperationObject",
        then: {
          function: "oasOpFormDataConsumeCheck"
        }
      },
      "oas2-operation-security-defined": {
        description: 'Operation "security" values must match a scheme defined in the "securityDefinitions" object.',
        message: "{{error}}",
        severity: "warn",
        recommended: true,
        formats: [
          "oas2"
        ],
        given: "#SecurityRequirementObject",
        then: {
          function: "oasSecurityDefined",
          functionOptions: {
            oasVersion: 2
          }
        }
      },
      "oas2-parameter-description": {
        description: 'Parameter objects must have "description".',
        severity: "warn",
        recommended: false,
        formats: [
          "oas2"
        ],
        given: "$..parameters[?(@ && @.in)]",
        then: {
          field: "description",
          function: "truthy"
        }
      },
      "oas2-schema": {
        description: "Validate structure of OpenAPI v2 specification.",
        message: "{{error}}.",
        severity: "error",
        recommended: true,
        formats: [
          "oas2"
        ],
        resolved: false,
        given: "$",
        then: {
          function: "oasDocumentSchema"
        }
      },
      "oas2-unused-definition": {
        description: "Potentially unused definition has been detected.",
        severity: "warn",
        recommended: true,
        formats: [
          "oas2"
        ],
        resolved: false,
        given: "$.definitions",
        then: {
          function: "unreferencedReusableObject",
          functionOptions: {
            reusableObjectsLocation: "#/definitions"
          }
        }
      },
      "oas2-valid-media-example": {
        description: "Examples must be valid against their defined schema.",
        message: "{{error}}",
        severity: "error",
        recommended: true,
        formats: [
          "oas2"
        ],
        given: "$..responses..[?(@ && @.schema && @.examples)]",
        then: {
          function: "oasExample",
          functionOptions: {
            schemaField: "schema",
            oasVersion: 2,
            type: "media"
          }
        }
      },
      "oas2-valid-schema-example": {
        description: "Examples must be valid against their defined schema.",
        message: "{{error}}",
        severity: "error",
        recommended: true,
        formats: [
          "oas2"
        ],
        given: [
          "$..definitions..[?(@property !== 'properties' && @ && (@.example !== void 0 || @['x-example'] !== void 0 || @.default !== void 0) && (@.enum || @.type || @.format || @.$ref || @.properties || @.items))]",
          "$..parameters..[?(@property !== 'properties' && @ && (@.example !== void 0 || @['x-example'] !== void 0 || @.default !== void 0) && (@.enum || @.type || @.format || @.$ref || @.properties || @.items))]",
          "$..responses..[?(@property !== 'properties' && @ && (@.example !== void 0 || @['x-example'] !== void 0 || @.default !== void 0) && (@.enum || @.type || @.format || @.$ref || @.properties || @.items))]"
        ],
        then: {
          function: "oasExample",
          functionOptions: {
            schemaField: "$",
            oasVersion: 2,
            type: "schema"
          }
        }
      },
      "oas3-api-servers": {
        description: 'OpenAPI "servers" must be present and non-empty array.',
        severity: "warn",
        recommended: true,
        formats: [
          "oas3"
        ],
        given: "$",
        then: {
          field: "servers",
          function: "schema",
          functionOptions: {
            dialect: "draft7",
            schema: {
              items: {
                type: "object"
              },
              minItems: 1,
              type: "array"
            }
          }
        }
      },
      "oas3-callbacks-in-callbacks": {
        message: "Callbacks should not be defined within a callback",
        severity: "warn",
        recommended: true,
        formats: [
          "oas3"
        ],
        given: [
          "#OperationObject.callbacks[*][*][*].callbacks"
        ],
        then: {
          function: "undefined"
        }
      },
      "oas3-examples-value-or-externalValue": {
        description: 'Examples must have either "value" or "externalValue" field.',
        severity: "warn",
        recommended: true,
        formats: [
          "oas3"
        ],
        given: [
          "$.components.examples[*]",
          "$.paths[*][*]..content[*].examples[*]",
          "$.paths[*][*]..parameters[*].examples[*]",
          "$.components.parameters[*].examples[*]",
          "$.paths[*][*]..headers[*].examples[*]",
          "$.components.headers[*].examples[*]"
        ],
        then: {
          function: "xor",
          functionOptions: {
            properties: [
              "externalValue",
              "value"
            ]
          }
        }
      },
      "oas3-operation-security-defined": {
        description: 'Operation "security" values must match a scheme defined in the "components.securitySchemes" object.',
        message: "{{error}}",
        severity: "warn",
        recommended: true,
        formats: [
          "oas3"
        ],
        given: "#SecurityRequirementObject",
        then: {
          function: "oasSecurityDefined",
          functionOptions: {
            oasVersion: 3
          }
        }
      },
      "oas3-parameter-description": {
        description: 'Parameter objects must have "description".',
        severity: "warn",
        recommended: false,
        formats: [
          "oas3"
        ],
        given: [
          "#PathItem.parameters[?(@ && @.in)]",
          "#OperationObject.parameters[?(@ && @.in)]",
          "$.components.parameters[?(@ && @.in)]"
        ],
        then: {
          field: "description",
          function: "truthy"
        }
      },
      "oas3-schema": {
        description: "Validate structure of OpenAPI v3 specification.",
        message: "{{error}}.",
        severity: "error",
        recommended: true,
        formats: [
          "oas3"
        ],
        resolved: false,
        given: "$",
        then: {
          function: "oasDocumentSchema"
        }
      },
      "oas3-server-not-example.com": {
        description: "Server URL must not point at example.com.",
        severity: "warn",
        recommended: false,
        formats: [
          "oas3"
        ],
        given: "$.servers[*].url",
        then: {
          function: "pattern",
          functionOptions: {
            notMatch: "example\\.com"
          }
        }
      },
      "oas3-server-trailing-slash": {
        description: "Server URL must not have trailing slash.",
        severity: "warn",
        recommended: true,
        formats: [
          "oas3"
        ],
        given: "$.servers[*].url",
        then: {
          function: "pattern",
          functionOptions: {
            notMatch: "./$"
          }
        }
      },
      "oas3-server-variables": {
        description: "Server variables must be defined and valid and there must be no unused variables.",
        message: "{{error}}",
        severity: "error",
        recommended: true,
        given: [
          "$.servers[*]",
          "#PathItem.servers[*]",
          "#OperationObject.servers[*]",
          "#LinkObject.server"
        ],
        then: {
          function: "serverVariables",
          functionOptions: {
            checkSubstitutions: true,
            requireDefault: true
          }
        }
      },
      "oas3-unused-component": {
        message: "Potentially unused component has been detected.",
        severity: "warn",
        recommended: true,
        formats: [
          "oas3"
        ],
        resolved: false,
        given: "$",
        then: {
          function: "oasUnusedComponent"
        }
      },
      "oas3-valid-media-example": {
        description: "Examples must be valid against their defined schema.",
        message: "{{error}}",
        severity: "error",
        recommended: true,
        formats: [
          "oas3"
        ],
        given: [
          "$..content..[?(@ && @.schema && (@.example !== void 0 || @.examples))]",
          "$..headers..[?(@ && @.schema && (@.example !== void 0 || @.examples))]",
          "$..parameters..[?(@ && @.schema && (@.example !== void 0 || @.examples))]"
        ],
        then: {
          function: "oasExample",
          functionOptions: {
            schemaField: "schema",
            oasVersion: 3,
            type: "media"
          }
        }
      },
      "oas3-valid-schema-example": {
        description: "Examples must be valid against their defined schema.",
        message: "{{error}}",
        severity: "error",
        recommended: true,
        formats: [
          "oas3"
        ],
        given: [
          "$.components.schemas..[?(@property !== 'properties' && @ && (@ && @.example !== void 0 || @.default !== void 0) && (@.enum || @.type || @.format || @.$ref || @.properties || @.items))]",
          "$..content..[?(@property !== 'properties' && @ && (@ && @.example !== void 0 || @.default !== void 0) && (@.enum || @.type || @.format || @.$ref || @.properties || @.items))]",
          "$..headers..[?(@property !== 'properties' && @ && (@ && @.example !== void 0 || @.default !== void 0) && (@.enum || @.type || @.format || @.$ref || @.properties || @.items))]",
          "$..parameters..[?(@property !== 'properties' && @ && (@ && @.example !== void 0 || @.default !== void 0) && (@.enum || @.type || @.format || @.$ref || @.properties || @.items))]"
        ],
        then: {
          function: "oasExample",
          functionOptions: {
            schemaField: "$",
            oasVersion: 3,
            type: "schema"
          }
        }
      },
      "oas3_1-callbacks-in-webhook": {
        message: "Callbacks should not be defined in a webhook.",
        severity: "warn",
        recommended: true,
        formats: [
          "oas3_1",
          "oas3_2"
        ],
        given: [
          "$.webhooks[*][*].callbacks"
        ],
        then: {
          function: "undefined"
        }
      },
      "oas3_1-servers-in-webhook": {
        message: "Servers should not be defined in a webhook.",
        severity: "warn",
        recommended: true,
        formats: [
          "oas3_1",
          "oas3_2"
        ],
        given: [
          "$.webhooks.servers",
          "$.webhooks[*][*].servers"
        ],
        then: {
          function: "undefined"
        }
      },
      "oas3_2-no-deprecated-xml-attribute": {
        message: '"xml.attribute" is deprecated in OAS 3.2; use "xml.nodeType: attribute" instead.',
        severity: "warn",
        recommended: true,
        formats: [
          "oas3_2"
        ],
        given: [
          "$..[?(@ && @.xml)].xml"
        ],
        then: {
          function: "schema",
          functionOptions: {
            schema: {
              not: {
                properties: {
                  attribute: {
                    const: true
                  }
                },
                required: [
                  "attribute"
                ]
              }
            }
          }
        }
      },
      "openapi-tags-alphabetical": {
        description: 'OpenAPI object must have alphabetical "tags".',
        severity: "warn",
        recommended: false,
        given: "$",
        then: {
          field: "tags",
          function: "alphabetical",
          functionOptions: {
            keyedBy: "name"
          }
        }
      },
      "openapi-tags-uniqueness": {
        description: "Each tag must have a unique name.",
        message: "{{error}}",
        severity: "error",
        recommended: true,
        given: "$.tags",
        then: {
          function: "uniquenessTags"
        }
      },
      "openapi-tags": {
        description: 'OpenAPI object must have non-empty "tags" array.',
        severity: "warn",
        recommended: false,
        given: "$",
        then: {
          field: "tags",
          function: "schema",
          functionOptions: {
            dialect: "draft7",
            schema: {
              type: "array",
              minItems: 1
            }
          }
        }
      },
      "operation-description": {
        description: 'Operation "description" must be present and non-empty string.',
        severity: "warn",
        recommended: true,
        given: "#OperationObject",
        then: {
          field: "description",
          function: "truthy"
        }
      },
      "operation-operationId-unique": {
        description: 'Every operation must have unique "operationId".',
        severity: "error",
        recommended: true,
        given: "$.paths",
        then: {
          function: "oasOpIdUnique"
        }
      },
      "operation-operationId-valid-in-url": {
        message: "operationId must not contain characters that are invalid when used in URL.",
        severity: "warn",
        recommended: true,
        given: "#OperationObject",
        then: {
          field: "operationId",
          function: "pattern",
          functionOptions: {
            match: "^[A-Za-z0-9-._~:/?#\\[\\]@!\\$&'()*+,;=]*$"
          }
        }
      },
      "operation-operationId": {
        description: 'Operation must have "operationId".',
        severity: "warn",
        recommended: true,
        given: "#OperationObject",
        then: {
          field: "operationId",
          function: "truthy"
        }
      },
      "operation-parameters": {
        description: "Operation parameters are unique and non-repeating.",
        message: "{{error}}",
        severity: "warn",
        recommended: true,
        given: "#OperationObject.parameters",
        then: {
          function: "oasOpParams"
        }
      },
      "operation-singular-tag": {
        description: "Operation must not have more than a single tag.",
        severity: "warn",
        recommended: false,
        given: "#OperationObject",
        then: {
          field: "tags",
          function: "length",
          functionOptions: {
            max: 1
          }
        }
      },
      "operation-success-response": {
        description: 'Operation must have at least one "2xx" or "3xx" response.',
        severity: "warn",
        recommended: true,
        given: "#OperationObject",
        then: {
          field: "responses",
          function: "oasOpSuccessResponse"
        }
      },
      "operation-tag-defined": {
        description: "Operation tags must be defined in global tags.",
        severity: "warn",
        recommended: true,
        given: "$",
        then: {
          function: "oasTagDefined"
        }
      },
      "operation-tags": {
        description: 'Operation must have non-empty "tags" array.',
        severity: "warn",
        recommended: true,
        given: "#OperationObject",
        then: {
          field: "tags",
          function: "schema",
          functionOptions: {
            dialect: "draft7",
            schema: {
              type: "array",
              minItems: 1
            }
          }
        }
      },
      "path-declarations-must-exist": {
        message: 'Path parameter declarations must not be empty, ex."/given/{}" is invalid.',
        severity: "warn",
        recommended: true,
        given: "$.paths",
        then: {
          field: "@key",
          function: "pattern",
          functionOptions: {
            notMatch: "{}"
          }
        }
      },
      "path-keys-no-trailing-slash": {
        message: "Path must not end with slash.",
        severity: "warn",
        recommended: true,
        given: "$.paths",
        then: {
          field: "@key",
          function: "pattern",
          functionOptions: {
            notMatch: ".+\\/$"
          }
        }
      },
      "path-not-include-query": {
        description: "Path must not include query string.",
        severity: "warn",
        recommended: true,
        given: "$.paths",
        then: {
          field: "@key",
          function: "pattern",
          functionOptions: {
            notMatch: "\\?"
          }
        }
      },
      "path-params": {
        description: "Path parameters must be defined and valid.",
        message: "{{error}}",
        severity: "error",
        recommended: true,
        given: "$.paths",
        then: {
          function: "oasPathParam"
        }
      },
      "tag-description": {
        description: 'Tag object must have "description".',
        severity: "warn",
        recommended: false,
        given: "$.tags[*]",
        then: {
          field: "description",
          function: "truthy"
        }
      },
      "typed-enum": {
        description: "Enum values must respect the specified type.",
        message: "{{error}}",
        severity: "warn",
        recommended: true,
        given: "$..[?(@ && @.enum && @.type)]",
        then: {
          function: "typedEnum"
        }
      }
    }
  },
  minimal: {
    extends: [
      [
        "spectral:oas",
        "off"
      ]
    ],
    rules: {
      "oas2-schema": "error",
      "oas3-schema": "error",
      "path-params": "error",
      "path-declarations-must-exist": "error",
      "path-not-include-query": "error",
      "operation-operationId-unique": "error",
      "operation-operationId-valid-in-url": "error",
      "operation-parameters": "error",
      "oas2-operation-formData-consume-check": "warn",
      "duplicated-entry-in-enum": "error",
      "typed-enum": "error",
      "array-items": "error",
      "no-$ref-siblings": "error",
      "oas2-discriminator": "error",
      "oas2-anyOf": "error",
      "oas2-oneOf": "error",
      "oas2-operation-security-defined": "error",
      "oas3-operation-security-defined": {
        severity: "error",
        message: "{{error}}",
        formats: [
          "oas3"
        ],
        given: [
          "$.security[*]",
          "$.paths[*][get,put,post,delete,options,head,patch,trace].security[*]"
        ],
        then: {
          function: "bcSecurityDefined"
        }
      },
      "oas3-server-variables": "error",
      "oas3-examples-value-or-externalValue": "error",
      "openapi-tags-uniqueness": "error",
      "oas2-valid-media-example": "warn",
      "oas2-valid-schema-example": "warn",
      "oas3-valid-media-example": "warn",
      "oas3-valid-schema-example": "warn",
      "oas3-callbacks-in-callbacks": "warn",
      "oas3_1-callbacks-in-webhook": "warn",
      "oas3_1-servers-in-webhook": "warn",
      "oas3_2-no-deprecated-xml-attribute": "warn"
    }
  },
  "bc-gov": {
    extends: [
      "./minimal.yaml"
    ],
    rules: {
      "no-eval-in-markdown": "warn",
      "no-script-tags-in-markdown": "warn",
      "oas2-host-not-example": "warn",
      "oas2-host-trailing-slash": "warn",
      "oas2-unused-definition": "warn",
      "oas3-server-not-example.com": "warn",
      "oas3-server-trailing-slash": "warn",
      "oas3-unused-component": "warn",
      "path-keys-no-trailing-slash": "warn",
      "bc-accept-language": {
        description: "An API with more than one language reads Accept-Language",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcLanguageHeader",
          functionOptions: {
            header: "accept"
          }
        }
      },
      "bc-accept-versioning": {
        description: "Consumers can ask for a version",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcAcceptVersion"
        }
      },
      "bc-address-in-uri": {
        description: "Addresses in URIs are not those of persons",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcSensitiveParameters",
          functionOptions: {
            names: [
              "address",
              "street address",
              "home address",
              "mailing address",
              "postal code",
              "postal address"
            ],
            except: [
              "ip",
              "mac",
              "email",
              "e",
              "mail",
              "web",
              "url"
            ],
            exceptPaths: [
              "ip",
              "ips",
              "mac",
              "network",
              "networks",
              "networking",
              "wallet",
              "wallets",
              "erc",
              "blockchain",
              "token",
              "tokens"
            ]
          }
        }
      },
      "bc-api-key-header": {
        description: "API keys are sent in a header",
        message: "{{error}}",
        severity: "error",
        given: "$",
        then: {
          function: "bcApiKeyPlace"
        }
      },
      "bc-authorization-header": {
        description: "Secured operations take the credential in a header",
        message: "{{error}}",
        severity: "error",
        given: "$",
        then: {
          function: "bcAuthorizationScheme"
        }
      },
      "bc-bearer-format": {
        description: "Bearer tokens have a named format",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcBearerFormats"
        }
      },
      "bc-bulk-accepted": {
        description: "Bulk requests answer 202 and say where the outcome will be",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcBlockingBulk",
          functionOptions: {
            words: [
              "bulk",
              "export",
              "exports"
            ],
            linkNames: [
              "status",
              "statusurl",
              "location",
              "self",
              "href",
              "jobid",
              "txid"
            ]
          }
        }
      },
      "bc-bulk-formats": {
        description: "Bulk data comes as CSV or JSON, not only as XML",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcXmlBulk",
          functionOptions: {
            words: [
              "bulk",
              "export",
              "exports",
              "download",
              "downloads",
              "dump",
              "dumps",
              "extract",
              "extracts"
            ],
            exempt: [
              "application/vnd.google-earth.kml+xml",
              "application/gml+xml",
              "application/gpx+xml",
              "application/rdf+xml",
              "application/xhtml+xml",
              "image/svg+xml",
              "application/atom+xml",
              "application/rss+xml"
            ]
          }
        }
      },
      "bc-cache-control": {
        description: "Cacheable responses declare Cache-Control",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcMissingCacheControl"
        }
      },
      "bc-charset-utf-8": {
        description: "Media types name no character encoding other than UTF-8",
        message: "{{error}}",
        severity: "error",
        given: "$",
        then: {
          function: "bcCharset"
        }
      },
      "bc-code-samples": {
        description: "The document gives developers something to start from",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcCodeSample"
        }
      },
      "bc-contact-complete": {
        description: "The contact has a name and can be reached",
        message: "{{error}}",
        severity: "warn",
        given: "$.info.contact",
        then: {
          function: "bcContact",
          functionOptions: {
            problem: "incomplete"
          }
        }
      },
      "bc-contact-email": {
        description: "The contact has an email address of the organisation",
        message: "{{error}}",
        severity: "info",
        given: "$.info.contact",
        then: {
          function: "bcContact",
          functionOptions: {
            problem: "indirect"
          }
        }
      },
      "bc-content-language": {
        description: "An operation that reads Accept-Language says which language it sent",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcLanguageHeader",
          functionOptions: {
            header: "content"
          }
        }
      },
      "bc-created-location": {
        description: "A created resource has a Location",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcResourceLink",
          functionOptions: {
            problem: "created"
          }
        }
      },
      "bc-date-format": {
        description: "Fields named as dates say format date",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcDateFormat",
          functionOptions: {
            kind: "date",
            problem: "undeclared"
          }
        }
      },
      "bc-date-iso-8601": {
        description: "Dates are shown as YYYY-MM-DD",
        message: "{{error}}",
        severity: "error",
        given: "$",
        then: {
          function: "bcDateFormat",
          functionOptions: {
            kind: "date",
            problem: "foreign"
          }
        }
      },
      "bc-delete-no-body": {
        description: "A DELETE has no request body",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcRequestBodyUse",
          functionOptions: {
            methods: [
              "delete"
            ],
            body: "forbidden"
          }
        }
      },
      "bc-delete-success": {
        description: "A DELETE answers 200, 202 or 204",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcSuccessCode",
          functionOptions: {
            method: "delete",
            codes: [
              "200",
              "202",
              "204",
              "207"
            ]
          }
        }
      },
      "bc-deprecation-timeline": {
        description: "What is deprecated says until when, or what replaces it",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcDeprecationTimeline"
        }
      },
      "bc-development-server": {
        description: "No server of a developer's machine",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcInsecureUrl",
          functionOptions: {
            problem: "development"
          }
        }
      },
      "bc-document-size": {
        description: "A document has at most 60 operations and 1 MB",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcDocumentSize",
          functionOptions: {
            maxOperations: 60,
            maxBytes: 1e6
          }
        }
      },
      "bc-empty-response": {
        description: "204 and 304 have no body",
        message: "{{error}}",
        severity: "error",
        given: "$",
        then: {
          function: "bcUndescribedBody",
          functionOptions: {
            problem: "forbidden"
          }
        }
      },
      "bc-error-description": {
        description: "Error responses have a description",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcResponseDescription",
          functionOptions: {
            of: "error",
            problems: [
              "blank"
            ]
          }
        }
      },
      "bc-error-internal-details": {
        description: "Errors show nothing of the inside",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcInternalDetails",
          functionOptions: {
            names: [
              "stack",
              "stacktrace",
              "exceptionstack",
              "innerexception",
              "exceptionclassname",
              "sql",
              "processid",
              "threaddump",
              "debuginfo"
            ],
            topNames: [
              "trace",
              "exception",
              "query",
              "hostname",
              "server",
              "pid",
              "debug",
              "classname"
            ]
          }
        }
      },
      "bc-error-meaning": {
        description: "Error descriptions say more than the status code",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcResponseDescription",
          functionOptions: {
            of: "error",
            problems: [
              "thin"
            ]
          }
        }
      },
      "bc-error-object": {
        description: "JSON bodies of errors are objects",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcArrayBody",
          functionOptions: {
            of: "error",
            isArray: "always"
          }
        }
      },
      "bc-error-one-schema": {
        description: "All errors have one form",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcErrorShapes"
        }
      },
      "bc-error-problem-json": {
        description: "Errors are application/problem+json",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcMissingProblemJson"
        }
      },
      "bc-error-response": {
        description: "Every operation says how it fails",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcMissingResponse",
          functionOptions: {
            of: "error"
          }
        }
      },
      "bc-get-body-discouraged": {
        description: "GET and HEAD have no request body (OpenAPI 3.1 and later)",
        message: "{{error}}",
        severity: "warn",
        formats: [
          "oas3_1",
          "oas3_2"
        ],
        given: "$",
        then: {
          function: "bcRequestBodyUse",
          functionOptions: {
            methods: [
              "get",
              "head"
            ],
            body: "forbidden"
          }
        }
      },
      "bc-get-name": {
        description: "A GET is not named after a change",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcMisnamedOperation",
          functionOptions: {
            method: "get",
            verbs: [
              "create",
              "update",
              "delete",
              "remove",
              "add",
              "set",
              "save",
              "insert",
              "modify",
              "edit"
            ],
            unless: [
              "get",
              "fetch",
              "show",
              "read",
              "retrieve",
              "find",
              "history",
              "status"
            ]
          }
        }
      },
      "bc-get-no-body": {
        description: "GET and HEAD have no request body",
        message: "{{error}}",
        severity: "error",
        formats: [
          "oas2",
          "oas3_0"
        ],
        given: "$",
        then: {
          function: "bcRequestBodyUse",
          functionOptions: {
            methods: [
              "get",
              "head"
            ],
            body: "forbidden"
          }
        }
      },
      "bc-get-success": {
        description: "A GET answers 200",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcSuccessCode",
          functionOptions: {
            method: "get",
            codes: [
              "200",
              "203",
              "206",
              "207",
              "226"
            ]
          }
        }
      },
      "bc-https-only": {
        description: "Every server and token URL uses https",
        message: "{{error}}",
        severity: "error",
        given: "$",
        then: {
          function: "bcInsecureUrl",
          functionOptions: {
            problem: "insecure"
          }
        }
      },
      "bc-https-stated": {
        description: "The document shows that the API is served over https",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcInsecureUrl",
          functionOptions: {
            problem: "unstated"
          }
        }
      },
      "bc-idempotent-post": {
        description: "POST and PATCH can be repeated safely",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcUnrepeatablePost"
        }
      },
      "bc-ignored-header": {
        description: "Accept, Content-Type and Authorization are no parameters",
        message: "{{error}}",
        severity: "info",
        formats: [
          "oas3"
        ],
        given: "$",
        then: {
          function: "bcIgnoredHeader"
        }
      },
      "bc-info-contact": {
        description: "The API names a contact",
        message: "The API names no contact.",
        severity: "warn",
        given: "$.info",
        then: {
          field: "contact",
          function: "truthy"
        }
      },
      "bc-info-description": {
        description: "The API is described",
        message: "The API has no description.",
        severity: "warn",
        given: "$.info",
        then: [
          {
            field: "description",
            function: "truthy"
          },
          {
            field: "description",
            function: "pattern",
            functionOptions: {
              match: "\\S"
            }
          }
        ]
      },
      "bc-info-title": {
        description: "The title names the API",
        message: "The title {{value}} is blank, or it is the name of a file or a format, not of the API.",
        severity: "warn",
        given: "$.info",
        then: {
          field: "title",
          function: "pattern",
          functionOptions: {
            match: "\\S",
            notMatch: "\\.(ya?ml|json)$|^([Ss]wagger|[Oo]pen[Aa][Pp][Ii]|[Uu]ntitled)( [0-9.]+)?$"
          }
        }
      },
      "bc-input-array-bounds": {
        description: "Arrays in requests are bounded",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcUnboundedInputs",
          functionOptions: {
            kind: "array"
          }
        }
      },
      "bc-input-closed-objects": {
        description: "Objects in requests are closed",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcUnboundedInputs",
          functionOptions: {
            kind: "object"
          }
        }
      },
      "bc-input-number-bounds": {
        description: "Numbers in requests are bounded",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcUnboundedInputs",
          functionOptions: {
            kind: "number"
          }
        }
      },
      "bc-input-string-bounds": {
        description: "Strings in requests are bounded",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcUnboundedInputs",
          functionOptions: {
            kind: "string"
          }
        }
      },
      "bc-json-body": {
        description: "Bodies can be had as JSON",
        message: "{{error}}",
        severity: "error",
        given: "$",
        then: {
          function: "bcNonJsonBody",
          functionOptions: {
            problem: "only",
            exempt: [
              "text/csv",
              "text/tab-separated-values",
              "text/calendar",
              "text/vcard",
              "text/event-stream",
              "application/pdf",
              "application/octet-stream",
              "application/x-www-form-urlencoded",
              "application/zip",
              "application/x-zip-compressed",
              "application/gzip",
              "application/x-gzip",
              "application/msword",
              "application/vnd.ms-excel",
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
              "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
              "application/vnd.google-earth.kml+xml",
              "application/vnd.google-earth.kmz",
              "application/gml+xml",
              "application/gpx+xml",
              "application/rdf+xml",
              "text/turtle",
              "application/x-turtle",
              "application/n-triples",
              "application/rss+xml",
              "application/atom+xml",
              "application/x-ndjson",
              "application/jsonl",
              "application/json-seq",
              "image/*",
              "audio/*",
              "video/*",
              "font/*",
              "multipart/*",
              "model/*"
            ]
          }
        }
      },
      "bc-json-stated": {
        description: "Media types say that the body is JSON",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcNonJsonBody",
          functionOptions: {
            problem: "unclear",
            exempt: []
          }
        }
      },
      "bc-legacy-format": {
        description: "A second form beside JSON has a reason",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcNonJsonBody",
          functionOptions: {
            problem: "beside",
            exempt: [],
            twins: [
              "application/xml",
              "text/xml",
              "application/soap+xml",
              "application/x-yaml",
              "application/yaml",
              "text/yaml"
            ]
          }
        }
      },
      "bc-list-pagination": {
        description: "Lists that can grow are given in parts",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcUnpaginatedLists",
          functionOptions: {
            listNames: [
              "items",
              "data",
              "results",
              "records",
              "content",
              "features",
              "value",
              "entries",
              "list"
            ],
            envelopeNames: [
              "total",
              "count",
              "totalcount",
              "totalitems",
              "totalrecords",
              "totalresults",
              "type",
              "status",
              "success",
              "message",
              "links",
              "meta",
              "metadata",
              "timestamp",
              "self"
            ],
            nextNames: [
              "next",
              "links",
              "nextlink",
              "nextpage",
              "nextcursor",
              "nexttoken",
              "nextpagetoken",
              "nextmarker",
              "cursor",
              "paging",
              "pagination",
              "odatanextlink",
              "hasmore",
              "hasnext",
              "totalpages"
            ],
            smallWords: [
              "code",
              "codes",
              "type",
              "types",
              "lookup",
              "lookups",
              "enum",
              "enums",
              "categories",
              "category",
              "statuses",
              "status",
              "health",
              "version",
              "versions",
              "formats",
              "languages",
              "units",
              "roles",
              "config",
              "configuration",
              "settings",
              "me",
              "capabilities",
              "countries",
              "provinces",
              "regions",
              "sectors",
              "industries",
              "ministries",
              "themes",
              "currencies",
              "idp"
            ],
            bulkWords: [
              "bulk",
              "export",
              "exports",
              "download",
              "downloads",
              "dump",
              "extract"
            ]
          }
        }
      },
      "bc-negotiation-errors": {
        description: "Wrong media types have a documented answer",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: [
          {
            function: "bcMissingResponse",
            functionOptions: {
              of: "unsupported"
            }
          },
          {
            function: "bcMissingResponse",
            functionOptions: {
              of: "unacceptable"
            }
          }
        ]
      },
      "bc-no-basic-auth": {
        description: "No basic or digest authentication",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcHttpSchemes",
          functionOptions: {
            refused: [
              "basic",
              "digest"
            ]
          }
        }
      },
      "bc-no-compressed-files": {
        description: "No compressed files in bodies",
        message: "{{error}}",
        severity: "error",
        given: "$",
        then: {
          function: "bcCompressedFiles",
          functionOptions: {
            mediaTypes: [
              "application/zip",
              "application/x-zip",
              "application/x-zip-compressed",
              "application/gzip",
              "application/x-gzip",
              "application/x-tar",
              "application/x-gtar",
              "application/x-7z-compressed",
              "application/x-rar-compressed",
              "application/vnd.rar",
              "application/x-bzip2",
              "application/x-bzip",
              "application/zstd"
            ],
            extensions: [
              ".zip",
              ".gz",
              ".tgz",
              ".tar",
              ".7z",
              ".rar",
              ".bz2"
            ]
          }
        }
      },
      "bc-no-custom-token-header": {
        description: "Tokens travel in the Authorization header",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcTokenHeaders",
          functionOptions: {
            words: [
              "token",
              "jwt",
              "bearer"
            ],
            except: [
              "api",
              "csrf",
              "xsrf",
              "page",
              "next",
              "continuation",
              "sync",
              "idempotency",
              "verification",
              "request"
            ]
          }
        }
      },
      "bc-no-dynamic-query": {
        description: "No queries in a language",
        message: "{{error}}",
        severity: "error",
        given: "$",
        then: {
          function: "bcDynamicQueries",
          functionOptions: {
            report: "queries",
            names: [
              "where",
              "whereclause",
              "sql",
              "cql",
              "cqlfilter",
              "lucene",
              "expression",
              "expr"
            ],
            filterNames: [
              "filter",
              "criteria"
            ],
            textNames: [
              "q",
              "query",
              "search"
            ]
          }
        }
      },
      "bc-no-key-parameter": {
        description: "No parameter in the URI is a key or an access token",
        message: "{{error}}",
        severity: "error",
        given: "$",
        then: {
          function: "bcCredentialParameter",
          functionOptions: {
            names: [
              "apikey",
              "xapikey",
              "accesstoken",
              "authtoken",
              "bearertoken",
              "clientsecret",
              "secret",
              "secretkey",
              "privatekey"
            ],
            unclearNames: [
              "key",
              "subscriptionkey"
            ]
          }
        }
      },
      "bc-no-literal-secret": {
        description: "No real credential stands in the document",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcLiteralSecret"
        }
      },
      "bc-no-personal-uri": {
        description: "No names, emails, telephone or account numbers in URIs",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcSensitiveParameters",
          functionOptions: {
            names: [
              "email",
              "email address",
              "e mail",
              "phone",
              "phone number",
              "telephone",
              "telephone number",
              "mobile number",
              "first name",
              "given name",
              "last name",
              "surname",
              "family name",
              "full name",
              "middle name",
              "maiden name",
              "account number"
            ]
          }
        }
      },
      "bc-no-sensitive-uri": {
        description: "No sensitive data in URIs",
        message: "{{error}}",
        severity: "error",
        given: "$",
        then: {
          function: "bcSensitiveParameters",
          functionOptions: {
            names: [
              "sin",
              "social insurance number",
              "ssn",
              "social security number",
              "phn",
              "personal health number",
              "dob",
              "birth date",
              "birthdate",
              "date of birth",
              "password",
              "passphrase",
              "credit card",
              "credit card number",
              "card number",
              "cvv",
              "bank account",
              "bank account number",
              "driver licence",
              "driver license",
              "drivers licence",
              "drivers license",
              "drivers licence number",
              "drivers license number",
              "driver licence number",
              "driver license number",
              "passport",
              "passport number"
            ],
            except: [
              "digits",
              "masked",
              "hashed",
              "encrypted"
            ]
          }
        }
      },
      "bc-no-token-parameter": {
        description: "No parameter in the URI looks like a credential",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcCredentialParameter",
          functionOptions: {
            names: [
              "token",
              "auth",
              "jwt",
              "sig",
              "signature"
            ]
          }
        }
      },
      "bc-no-trace": {
        description: "No TRACE operations",
        message: "TRACE echoes requests with their credentials, and no API needs it.",
        severity: "warn",
        given: "$.paths[*]",
        then: {
          field: "trace",
          function: "undefined"
        }
      },
      "bc-no-uri-version": {
        description: "URIs carry no version",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcUriVersion"
        }
      },
      "bc-oauth2-flow": {
        description: "No implicit and no password flow",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcWeakFlows",
          functionOptions: {
            flows: [
              "implicit",
              "password"
            ]
          }
        }
      },
      "bc-oauth2-scopes": {
        description: "OAuth2 flows define scopes",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcEmptyScopes"
        }
      },
      "bc-offset-pair": {
        description: "offset has a limit beside it",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcIncompletePagination",
          functionOptions: {
            begin: "offset"
          }
        }
      },
      "bc-one-operation": {
        description: "No parameter chooses another operation",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcOperationSelector",
          functionOptions: {
            names: [
              "action",
              "op",
              "cmd",
              "command",
              "verb",
              "do",
              "httpmethod"
            ],
            dataNames: [
              "method",
              "operation",
              "function"
            ],
            headers: [
              "x-http-method-override",
              "x-http-method",
              "x-method-override"
            ]
          }
        }
      },
      "bc-one-pagination-style": {
        description: "All lists of an API are paged in the same way",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcMixedPagination"
        }
      },
      "bc-one-wildcard": {
        description: "One wildcard parameter in an operation",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcRepeatedWildcards"
        }
      },
      "bc-openapi-3": {
        description: "Documents are OpenAPI 3",
        message: "{{error}}",
        severity: "warn",
        formats: [
          "oas2"
        ],
        given: "$",
        then: {
          function: "bcOpenapiVersion",
          functionOptions: {
            problem: "old"
          }
        }
      },
      "bc-openapi-version": {
        description: "The version of OpenAPI is written in full",
        message: "{{error}}",
        severity: "error",
        given: "$",
        then: {
          function: "bcOpenapiVersion",
          functionOptions: {
            problem: "form"
          }
        }
      },
      "bc-operation-description": {
        description: "Every operation has a summary or a description",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcMissingOperationField",
          functionOptions: {
            fields: [
              "summary",
              "description"
            ]
          }
        }
      },
      "bc-operation-id": {
        description: "Every operation has an operationId",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcMissingOperationField",
          functionOptions: {
            fields: [
              "operationId"
            ]
          }
        }
      },
      "bc-operation-scopes": {
        description: "Operations ask for scopes where scopes are defined",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcUnscopedOperations"
        }
      },
      "bc-page-pair": {
        description: "page and per_page come together",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcIncompletePagination",
          functionOptions: {
            begin: "page",
            lonelySizes: [
              "perpage",
              "pagesize",
              "itemsperpage",
              "recordsperpage",
              "resultsperpage"
            ]
          }
        }
      },
      "bc-page-size-maximum": {
        description: "The size of a page has a maximum",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcPaginationBounds",
          functionOptions: {
            roles: [
              "size"
            ],
            needs: [
              "maximum"
            ]
          }
        }
      },
      "bc-pagination-integers": {
        description: "Pagination parameters are integers with a lower bound",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcPaginationBounds",
          functionOptions: {
            roles: [
              "page",
              "offset",
              "size"
            ],
            needs: [
              "integer",
              "minimum"
            ]
          }
        }
      },
      "bc-parameter-case": {
        description: "Query and path parameters are written in one letter case each",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: [
          {
            function: "bcMixedCase",
            functionOptions: {
              of: "query",
              compare: "family",
              ignore: [
                "client_id",
                "redirect_uri",
                "response_type",
                "grant_type",
                "per_page",
                "api-version"
              ]
            }
          },
          {
            function: "bcMixedCase",
            functionOptions: {
              of: "path",
              compare: "family"
            }
          }
        ]
      },
      "bc-parameter-description": {
        description: "Every parameter is described",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcParameterDescription"
        }
      },
      "bc-path-action": {
        description: "Actions are resources where that reads well",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcPathVerb",
          functionOptions: {
            use: "action",
            nounVerbs: [
              "search",
              "update",
              "download",
              "upload",
              "sync",
              "refresh",
              "login",
              "logout",
              "cancel",
              "find",
              "edit",
              "list",
              "post",
              "process",
              "run",
              "patch"
            ],
            nouns: [
              "list",
              "post",
              "process",
              "run",
              "patch"
            ]
          }
        }
      },
      "bc-path-case": {
        description: "Path segments are written in one letter case",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcMixedCase",
          functionOptions: {
            of: "segment",
            compare: "family"
          }
        }
      },
      "bc-path-no-verb": {
        description: "Paths name resources, not operations",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcPathVerb",
          functionOptions: {
            use: "resource",
            nounVerbs: [
              "search",
              "update",
              "download",
              "upload",
              "sync",
              "refresh",
              "login",
              "logout",
              "cancel",
              "find",
              "edit",
              "list",
              "post",
              "process",
              "run",
              "patch"
            ],
            nouns: [
              "list",
              "post",
              "process",
              "run",
              "patch"
            ]
          }
        }
      },
      "bc-plural-collections": {
        description: "Collections are plural nouns",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcPluralNoun",
          functionOptions: {
            plurals: [
              "data",
              "people",
              "children",
              "media",
              "series",
              "species",
              "staff",
              "information",
              "info",
              "metadata",
              "history",
              "status",
              "weather",
              "content",
              "equipment",
              "feedback",
              "news",
              "criteria",
              "indices",
              "vertices",
              "matrices",
              "geometry",
              "personnel",
              "correspondence",
              "evidence",
              "research",
              "documentation",
              "directory",
              "catalog",
              "catalogue",
              "registry",
              "archive",
              "inventory",
              "library",
              "wildlife",
              "livestock",
              "fish",
              "moose",
              "deer",
              "sheep",
              "salmon",
              "aircraft",
              "water",
              "income",
              "mail",
              "men",
              "women"
            ],
            ignore: [
              "health",
              "me",
              "version",
              "token",
              "self",
              "admin",
              "api",
              "search",
              "find",
              "lookup",
              "locate",
              "get",
              "list",
              "view",
              "show",
              "validate",
              "verify",
              "check",
              "convert",
              "render",
              "export",
              "import",
              "download",
              "upload",
              "preview",
              "cancel",
              "retry",
              "copy",
              "move",
              "by",
              "in",
              "of",
              "for",
              "with",
              "within",
              "near",
              "nearest",
              "between",
              "from",
              "to",
              "since",
              "until",
              "before",
              "after",
              "at",
              "on",
              "as",
              "is",
              "has",
              "next",
              "previous",
              "latest",
              "current",
              "page",
              "type",
              "format",
              "name",
              "id",
              "code",
              "key",
              "slug",
              "uid",
              "uuid",
              "number",
              "year",
              "month",
              "day",
              "date",
              "lang",
              "language",
              "sort",
              "filter",
              "limit",
              "bbox",
              "csv",
              "json",
              "xml",
              "pdf",
              "html",
              "promote",
              "reset",
              "revoke",
              "compare",
              "merge",
              "diff",
              "following",
              "readme",
              "authorization",
              "authentication",
              "access"
            ]
          }
        }
      },
      "bc-post-name": {
        description: "A POST is not named after a read",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcMisnamedOperation",
          functionOptions: {
            method: "post",
            verbs: [
              "get",
              "list",
              "fetch",
              "retrieve"
            ],
            unless: [
              "token",
              "create",
              "add",
              "remove",
              "delete",
              "update",
              "set",
              "send",
              "post",
              "submit",
              "run",
              "start"
            ]
          }
        }
      },
      "bc-post-success": {
        description: "A POST answers 201, 202, 200 or 204",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcSuccessCode",
          functionOptions: {
            method: "post",
            codes: [
              "200",
              "201",
              "202",
              "204",
              "207"
            ]
          }
        }
      },
      "bc-property-case": {
        description: "Properties are written in one letter case",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcMixedCase",
          functionOptions: {
            of: "property",
            compare: "family",
            ignore: [
              "access_token",
              "refresh_token",
              "id_token",
              "token_type",
              "expires_in",
              "refresh_expires_in",
              "not-before-policy",
              "session_state",
              "client_id",
              "client_secret",
              "grant_type",
              "redirect_uri",
              "response_type",
              "error_description",
              "error_uri",
              "preferred_username",
              "given_name",
              "family_name",
              "email_verified"
            ]
          }
        }
      },
      "bc-property-hump": {
        description: "Camel case names begin alike",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcMixedCase",
          functionOptions: {
            of: "property",
            compare: "hump"
          }
        }
      },
      "bc-pull-over-push": {
        description: "Pushing to consumers has a documented reason",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcUnexplainedPush"
        }
      },
      "bc-put-body": {
        description: "A PUT has a request body",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcRequestBodyUse",
          functionOptions: {
            methods: [
              "put"
            ],
            body: "required"
          }
        }
      },
      "bc-put-resource": {
        description: "A PUT names the resource that it replaces",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcPutCollection"
        }
      },
      "bc-rate-limit-headers": {
        description: "Responses tell what is left of the rate limit",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcMissingRateLimitHeaders"
        }
      },
      "bc-rate-limit-response": {
        description: "Operations document 429",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcUndocumentedLimits"
        }
      },
      "bc-request-example": {
        description: "JSON requests have an example",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcBodyExample",
          functionOptions: {
            of: "request"
          }
        }
      },
      "bc-request-media-type": {
        description: "Request bodies have a media type",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcRequestMediaType"
        }
      },
      "bc-resource-link": {
        description: "Responses say where a resource stands",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcResourceLink",
          functionOptions: {
            problem: "nowhere"
          }
        }
      },
      "bc-response-body": {
        description: "A response 200 says what it returns",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcUndescribedBody",
          functionOptions: {
            problem: "no-body"
          }
        }
      },
      "bc-response-example": {
        description: "The main JSON response has an example",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcBodyExample",
          functionOptions: {
            of: "response"
          }
        }
      },
      "bc-response-free-form": {
        description: "Responses say what they hold",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcFreeFormResponses"
        }
      },
      "bc-response-media-type": {
        description: "Response bodies have a media type (OpenAPI 2.0)",
        message: "{{error}}",
        severity: "warn",
        formats: [
          "oas2"
        ],
        given: "$",
        then: {
          function: "bcUndescribedBody",
          functionOptions: {
            problem: "no-media-type"
          }
        }
      },
      "bc-response-object-variants": {
        description: "No variant of a JSON response is an array",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcArrayBody",
          functionOptions: {
            of: "success",
            isArray: "sometimes"
          }
        }
      },
      "bc-response-object": {
        description: "JSON responses are objects",
        message: "{{error}}",
        severity: "error",
        given: "$",
        then: {
          function: "bcArrayBody",
          functionOptions: {
            of: "success",
            isArray: "always"
          }
        }
      },
      "bc-retry-after": {
        description: "429 says when to come back",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcMissingRetryAfter"
        }
      },
      "bc-schema-depth": {
        description: "Bodies nest at most six objects deep",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcDeepSchemas",
          functionOptions: {
            maximum: 6
          }
        }
      },
      "bc-schema-description": {
        description: "Shared schemas are described",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcUndescribedSchemas"
        }
      },
      "bc-schema-vendor-name": {
        description: "Schemas are not named after products",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcVendorNames",
          functionOptions: {
            vendors: [
              "System.",
              "Microsoft.",
              "org.springframework.",
              "com.oracle.",
              "AspNetCore",
              "DotNet",
              "Hibernate",
              "SAP",
              "Siebel",
              "PeopleSoft",
              "SharePoint",
              "MuleSoft",
              "Salesforce",
              "Mongoose",
              "Sequelize"
            ]
          }
        }
      },
      "bc-scope-description": {
        description: "OAuth2 scopes are described",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcUndescribedScopes"
        }
      },
      "bc-scope-separation": {
        description: "Reading and writing have scopes of their own",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcSingleScopes"
        }
      },
      "bc-security-class": {
        description: "The security class is one of the catalogue's",
        message: "x-security-class is {{value}}, which is no class of the data catalogue.",
        severity: "error",
        given: "$.info",
        then: {
          field: "x-security-class",
          function: "enumeration",
          functionOptions: {
            values: [
              "HIGH-CABINET",
              "HIGH-CONFIDENTIAL",
              "HIGH-SENSITIVITY",
              "MEDIUM-SENSITIVITY",
              "MEDIUM-PERSONAL",
              "LOW-SENSITIVITY",
              "LOW-PUBLIC",
              "PUBLIC",
              "PROTECTED A",
              "PROTECTED B",
              "PROTECTED C"
            ]
          }
        }
      },
      "bc-security-declared": {
        description: "The document says who may call",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcUndeclaredSecurity"
        }
      },
      "bc-service-levels": {
        description: "Constraints and service levels are stated",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcServiceLevels"
        }
      },
      "bc-since-date-time": {
        description: "since is a date-time",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcSinceFormats"
        }
      },
      "bc-since-pair": {
        description: "since has a limit beside it",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcIncompletePagination",
          functionOptions: {
            begin: "since"
          }
        }
      },
      "bc-slo-values": {
        description: "Service levels in x-slo have usable values",
        message: "{{error}}",
        severity: "warn",
        given: "$.info['x-slo']",
        then: {
          function: "bcSloValue",
          functionOptions: {
            minUptime: 99,
            maxThroughput: 100,
            maxMessageBytes: 1048576
          }
        }
      },
      "bc-standard-method": {
        description: "Path items have standard methods only",
        message: "{{error}}",
        severity: "error",
        given: "$",
        then: {
          function: "bcUnknownMethod"
        }
      },
      "bc-standard-token": {
        description: "Only standard schemes of HTTP authentication",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcHttpSchemes",
          functionOptions: {
            accepted: [
              "bearer",
              "basic",
              "digest",
              "dpop",
              "mutual"
            ]
          }
        }
      },
      "bc-stateless": {
        description: "No cookies and no sessions",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcSessionState",
          functionOptions: {
            names: [
              "sessionid",
              "sessionkey",
              "jsessionid",
              "phpsessid",
              "aspsessionid",
              "aspnetsessionid"
            ]
          }
        }
      },
      "bc-status-code": {
        description: "Response codes are registered status codes",
        message: "{{error}}",
        severity: "error",
        given: "$",
        then: {
          function: "bcStatusCode",
          functionOptions: {
            registered: [
              100,
              101,
              102,
              103,
              104,
              200,
              201,
              202,
              203,
              204,
              205,
              206,
              207,
              208,
              226,
              300,
              301,
              302,
              303,
              304,
              305,
              307,
              308,
              400,
              401,
              402,
              403,
              404,
              405,
              406,
              407,
              408,
              409,
              410,
              411,
              412,
              413,
              414,
              415,
              416,
              417,
              418,
              421,
              422,
              423,
              424,
              425,
              426,
              428,
              429,
              431,
              451,
              500,
              501,
              502,
              503,
              504,
              505,
              506,
              507,
              508,
              510,
              511
            ]
          }
        }
      },
      "bc-success-description": {
        description: "Success responses say what comes back",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcResponseDescription",
          functionOptions: {
            of: "success",
            problems: [
              "blank",
              "thin"
            ]
          }
        }
      },
      "bc-success-response": {
        description: "Every operation says how it succeeds",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcMissingResponse",
          functionOptions: {
            of: "success"
          }
        }
      },
      "bc-success-without-error": {
        description: "A successful status means success",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcSuccessErrorFlags"
        }
      },
      "bc-tag-description": {
        description: "Tags are described",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcUndescribedTags"
        }
      },
      "bc-text-query": {
        description: "Free search texts are known",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcDynamicQueries",
          functionOptions: {
            report: "text",
            names: [
              "where",
              "whereclause",
              "sql",
              "cql",
              "cqlfilter",
              "lucene",
              "expression",
              "expr"
            ],
            filterNames: [
              "filter",
              "criteria"
            ],
            textNames: [
              "q",
              "query",
              "search"
            ]
          }
        }
      },
      "bc-timestamp-format": {
        description: "Fields named as points in time say format date-time",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcDateFormat",
          functionOptions: {
            kind: "timestamp",
            problem: "undeclared"
          }
        }
      },
      "bc-timestamp-iso-8601": {
        description: "Points in time are shown as ISO 8601",
        message: "{{error}}",
        severity: "error",
        given: "$",
        then: {
          function: "bcDateFormat",
          functionOptions: {
            kind: "timestamp",
            problem: "foreign"
          }
        }
      },
      "bc-unauthorized-response": {
        description: "Secured operations document 401",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcMissingResponse",
          functionOptions: {
            of: "unauthorized"
          }
        }
      },
      "bc-url-pattern": {
        description: "URLs name business function, application and resource",
        message: "{{error}}",
        severity: "info",
        given: "$",
        then: {
          function: "bcUrlPattern",
          functionOptions: {
            segments: 3,
            plainLabels: [
              "api",
              "apis",
              "apps",
              "app",
              "data",
              "dev",
              "delivery",
              "gw",
              "gateway",
              "prod",
              "public",
              "test",
              "uat",
              "ws",
              "www"
            ]
          }
        }
      },
      "bc-version-form": {
        description: "The version has the form Major.Minor.Patch",
        message: "{{error}}",
        severity: "error",
        given: "$.info",
        then: {
          function: "bcVersionForm"
        }
      },
      "bc-wildcard-bounds": {
        description: "Wildcards need some letters beside them",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcOpenWildcards",
          functionOptions: {
            minLength: 3
          }
        }
      }
    }
  },
  "bc-gov-2022": {
    extends: [
      "./bc-gov.yaml"
    ],
    rules: {
      "bc-error-content": {
        description: "An error has a status, a reference and a message",
        message: "{{error}}",
        severity: "warn",
        given: "$",
        then: {
          function: "bcErrorContent",
          functionOptions: {
            envelopes: [
              "error",
              "errors",
              "fault"
            ],
            parts: [
              {
                part: "HTTP status",
                names: [
                  "status",
                  "statuscode",
                  "httpstatus",
                  "httpstatuscode",
                  "httpcode",
                  "responsecode"
                ]
              },
              {
                part: "reference",
                names: [
                  "code",
                  "errorcode",
                  "type",
                  "reference",
                  "referenceid",
                  "id",
                  "errorid",
                  "instance",
                  "correlationid",
                  "requestid",
                  "traceid",
                  "transactionid",
                  "rootcause"
                ]
              },
              {
                part: "message",
                names: [
                  "message",
                  "detail",
                  "details",
                  "title",
                  "description",
                  "error",
                  "errormessage",
                  "reason",
                  "cause",
                  "errordescription"
                ]
              }
            ]
          }
        }
      },
      "bc-no-uri-version": "off",
      "bc-terms-of-service": {
        description: "Open data has terms of use",
        message: "{{error}}",
        severity: "warn",
        given: "$.info",
        then: {
          function: "bcTermsOfService"
        }
      },
      "bc-version-form": "warn"
    }
  }
};

// src/lint/ruleset-source.ts
var profileNames = ["bc-gov", "bc-gov-2022", "minimal"];
function builtInSource(name) {
  return {
    data: rulesets_generated_default[name],
    name,
    document: void 0,
    extend: async (target) => builtInSource(builtInName(target) ?? target),
    relative: (file) => file
  };
}
function builtInName(target) {
  const name = target.replace(/^(?:specgate:|specgate\/rulesets\/|\.\/)/, "").replace(/\.yaml$/, "");
  return Object.hasOwn(rulesets_generated_default, name) ? name : void 0;
}
function builtInTarget(target) {
  const isOurs = target === "spectral:oas" || /^(?:specgate:|specgate\/rulesets\/)/.test(target) || !/[./]/.test(target);
  return isOurs ? builtInName(target) : void 0;
}
function fileSource(origin2, loader, remote) {
  const document = loader.read(origin2);
  const folder = path.posix.dirname(origin2.path);
  const source = {
    data: document.data,
    name: document.file,
    document,
    async extend(target, at) {
      const refuse = (message) => mistake({ source, path: at }, message);
      const ours = builtInTarget(target);
      if (ours !== void 0) return builtInSource(ours);
      if (/^https?:/.test(target)) return remoteSource(target, remote, refuse);
      if (/^spectral:/.test(target)) throw refuse(`\`${target}\` is not read; \`spectral:oas\` is the one for OpenAPI`);
      refuseCode(target, refuse);
      const joined = path.posix.join(folder, target.replaceAll("\\", "/"));
      if (path.posix.isAbsolute(target) || joined.startsWith(".."))
        throw refuse(`\`${target}\` lies outside the workspace`);
      try {
        return fileSource({ space: origin2.space, path: joined }, loader, remote);
      } catch (error) {
        if (!(error instanceof UserError) || error.place.line !== void 0) throw error;
        throw refuse(`\`${target}\` cannot be read: ${error.message.replace(/\.$/, "")}`);
      }
    },
    relative: (file) => path.posix.relative(path.posix.dirname(document.file), file)
  };
  return source;
}
function refuseCode(target, refuse) {
  if (/\.(?:[cm]?js|[cm]?ts)$/i.test(target))
    throw refuse(`\`${target}\` is code; --allow-code lets rulesets run JavaScript`);
  if (!/\.(?:ya?ml|json)$/i.test(target)) {
    throw refuse(
      `\`${target}\` names no ruleset that specgate has, and packages are not loaded; name a YAML or JSON file`
    );
  }
}
async function remoteSource(target, remote, refuse) {
  const [url = "", pin = ""] = target.split("#");
  if (!remote) throw refuse(`\`${url}\` is on the network, which is off; --allow-host HOST opens one host`);
  if (!/^sha256-[0-9a-f]{64}$/.test(pin))
    throw refuse(`\`${url}\` has no pin; write #sha256-… (64 hex digits) behind it`);
  const text2 = await remote(url);
  const digest = createHash("sha256").update(text2).digest("hex");
  if (pin !== `sha256-${digest}`) throw refuse(`\`${url}\` does not fit its pin: it has sha256-${digest} now`);
  const document = parseDocument(text2, url);
  const source = {
    data: document.data,
    name: url,
    document,
    async extend(next, at) {
      const ours = builtInTarget(next);
      if (ours !== void 0) return builtInSource(ours);
      const wrong = (message) => mistake({ source, path: at }, message);
      if (!/^https:/.test(next))
        throw wrong("a ruleset from the network extends only pinned https addresses and the built-in ones");
      return remoteSource(next, remote, wrong);
    },
    relative: (file) => file
  };
  return source;
}

export {
  bcFunctions,
  functions,
  parseJsonPath,
  formatsOf2 as formatsOf,
  levelOf,
  readRuleset,
  fitsGlob,
  queriesOf,
  profileNames,
  builtInSource,
  builtInTarget,
  fileSource,
  refuseCode,
  remoteSource
};
