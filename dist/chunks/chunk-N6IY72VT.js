import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  require_pluralize
} from "./chunk-3JIRT6JP.js";
import {
  didYouMean
} from "./chunk-EQ7TL2PA.js";
import {
  parseDocument
} from "./chunk-PIMGXGWV.js";
import {
  UserError
} from "./chunk-2DNSTSAZ.js";
import {
  isObject,
  own
} from "./chunk-2LKYFRJO.js";
import {
  __export,
  __toESM
} from "./chunk-JVVPEVKP.js";

// src/lint/once-per-document.ts
function oncePerDocument(find) {
  const known2 = /* @__PURE__ */ new WeakMap();
  return (context) => {
    const { root } = context;
    if (typeof root !== "object" || root === null) return find(context);
    let found = known2.get(root);
    if (found === void 0) {
      found = find(context);
      known2.set(root, found);
    }
    return found;
  };
}

// src/lint/whole-schema.ts
var knownOf = oncePerDocument(() => /* @__PURE__ */ new WeakMap());
var deepest = 50;
function wholeSchema(context, raw, depth = 0) {
  const schema = context.deref(raw);
  if (!isObject(schema) || depth > deepest) return schema;
  const added = isObject(raw) && raw !== schema && hasWordsBeside(raw, context) ? raw : void 0;
  const members = membersOf(schema, context);
  if (!added && !members.length) return schema;
  const known2 = knownOf(context);
  const key = added ?? schema;
  if (known2.has(key)) return known2.get(key);
  known2.set(key, schema);
  const whole = {};
  for (const part of [added, schema, ...members.map((member) => wholeSchema(context, member, depth + 1))]) {
    if (!isObject(part)) continue;
    for (const word2 of Object.keys(part)) {
      if (!composing.has(word2) && !Object.hasOwn(whole, word2)) whole[word2] = part[word2];
    }
  }
  known2.set(key, whole);
  return whole;
}
var composing = /* @__PURE__ */ new Set(["$ref", "allOf", "anyOf", "oneOf", "__proto__"]);
function hasWordsBeside(reference, { version }) {
  return version !== "2.0" && version !== "3.0" && Object.keys(reference).length > 1;
}
function membersOf(schema, context) {
  const members = [];
  const all = own(schema, "allOf");
  if (Array.isArray(all)) members.push(...all);
  for (const word2 of ["anyOf", "oneOf"]) {
    const variants = own(schema, word2);
    if (!Array.isArray(variants)) continue;
    const values2 = variants.filter((one) => own(context.deref(one), "type") !== "null");
    if (values2.length !== 1) return [];
    members.push(values2[0]);
  }
  return members;
}

// src/lint/openapi.ts
var methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
var operations = oncePerDocument((context) => {
  const paths = context.deref(own(context.root, "paths"));
  if (!isObject(paths)) return [];
  return Object.entries(paths).flatMap(
    ([template, item]) => template.startsWith("/") ? operationsOf(context, item, ["paths", template]) : []
  );
});
var pushes = oncePerDocument(
  (context) => pushItems(context).flatMap(({ item, at }) => operationsOf(context, item, at))
);
function pushItems(context) {
  const items = (map, at) => {
    const found = context.deref(map);
    return isObject(found) ? Object.entries(found).map(([key, item]) => ({ item, at: [...at, key] })) : [];
  };
  const callbacks = operations(context).flatMap(
    ({ value, at }) => items(own(value, "callbacks"), [...at, "callbacks"])
  );
  return [
    ...callbacks.flatMap(({ item, at }) => items(item, at)).filter(({ at }) => !String(at.at(-1)).startsWith("x-")),
    ...items(own(context.root, "webhooks"), ["webhooks"])
  ];
}
function operationsOf(context, raw, itemAt) {
  const item = context.deref(raw);
  if (!isObject(item)) return [];
  const found = [];
  for (const method of methods) {
    const value = context.deref(own(item, method));
    if (isObject(value)) found.push(operation(context, item, itemAt, [method], value));
  }
  const others2 = own(item, "additionalOperations");
  if (!isObject(others2)) return found;
  for (const [method, raw2] of Object.entries(others2)) {
    const value = context.deref(raw2);
    if (isObject(value)) found.push(operation(context, item, itemAt, ["additionalOperations", method], value));
  }
  return found;
}
function operation(context, item, itemAt, keys, value) {
  const at = [...itemAt, ...keys];
  const written = [
    ...parameters(context, own(item, "parameters"), [...itemAt, "parameters"]),
    ...parameters(context, own(value, "parameters"), [...at, "parameters"])
  ];
  const effective = [...new Map(written.map((one) => [`${one.in} ${one.name}`, one])).values()];
  const security = own(value, "security") ?? own(context.root, "security");
  return {
    method: keys.at(-1).toLowerCase(),
    template: String(itemAt.at(-1)),
    item,
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
    const schema = parameterSchema(context, value);
    found.push({
      name,
      in: place,
      value,
      description: descriptionAt(context, raw, value),
      schema: wholeSchema(context, schema),
      written: context.deref(schema),
      at: [...at, index]
    });
  });
  return found;
}
function parameterSchema(context, value) {
  if (Object.hasOwn(value, "schema")) return value.schema;
  const content = own(value, "content");
  return isObject(content) ? own(context.deref(Object.values(content)[0]), "schema") : value;
}
function descriptionAt(context, raw, value) {
  const isHeard = raw !== value && context.version !== "2.0" && context.version !== "3.0";
  const beside = isHeard ? own(raw, "description") : void 0;
  return typeof beside === "string" ? beside : own(value, "description");
}
function request(context, value, at, all) {
  const body = context.deref(own(value, "requestBody"));
  if (isObject(body)) return contents(context, own(body, "content"), [...at, "requestBody", "content"]);
  const parameter = all.find((one) => one.in === "body");
  if (!parameter) return [];
  return mediaTypes(value, context.root, "consumes").map((mediaType) => ({
    mediaType,
    schema: parameter.written,
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
    found.push({
      code,
      value: response,
      description: descriptionAt(context, raw, response),
      at: responseAt,
      contents: bodies(context, response, responseAt, () => mediaTypes(value, context.root, "produces"))
    });
  }
  return found;
}
function bodies(context, value, at, types) {
  if (!Object.hasOwn(value, "schema")) return contents(context, own(value, "content"), [...at, "content"]);
  const schema = context.deref(value.schema);
  return types().map((mediaType) => ({ mediaType, schema, schemaAt: [...at, "schema"], value, at }));
}
function componentBodies(context) {
  const components = context.version === "2.0" ? context.root : context.deref(own(context.root, "components"));
  const found = [];
  for (const kind of ["requestBodies", "responses"]) {
    const map = context.deref(own(components, kind));
    if (!isObject(map)) continue;
    for (const [name, raw] of Object.entries(map)) {
      const value = context.deref(raw);
      if (!isObject(value)) continue;
      const at = context.version === "2.0" ? [kind, name] : ["components", kind, name];
      found.push(...bodies(context, value, at, () => [void 0]));
    }
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
  const names3 = Array.isArray(list2) ? list2.filter((one) => typeof one === "string") : [];
  return names3.length ? names3 : [void 0];
}
function partTypes({ value, at }) {
  const encoding = own(value, "encoding");
  if (!isObject(encoding)) return [];
  return Object.entries(encoding).flatMap(([part, one]) => {
    const types = own(one, "contentType");
    if (typeof types !== "string") return [];
    return types.split(",").map((type) => ({ contentType: type.trim(), at: [...at, "encoding", part, "contentType"] }));
  });
}
function mediaTypeName(mediaType) {
  return mediaType.split(";")[0].trim().toLowerCase();
}
function isJson(mediaType) {
  return mediaType !== void 0 && /^(application\/json|text\/json|.*\+json)$/.test(mediaTypeName(mediaType));
}
function mayBeJson(mediaType) {
  return mediaType === void 0 || isJson(mediaType) || /^(\*|application)\/\*$/.test(mediaTypeName(mediaType));
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
  if (context.version !== "2.0") return serversAt(context, root, []).map(defaultUrl);
  const host = own(root, "host");
  const basePath = own(root, "basePath");
  const path2 = typeof basePath === "string" ? basePath : "";
  if (typeof host === "string") return [{ url: `https://${host}${path2}`, at: path2 ? ["basePath"] : ["host"] }];
  return path2 ? [{ url: path2, at: ["basePath"] }] : [];
}
function allServerUrls(context) {
  return [...serverUrls(context), ...lowerServers(context).map(defaultUrl)];
}
function servers(context) {
  return [...serversAt(context, context.root, []), ...lowerServers(context)];
}
function lowerServers(context) {
  const found = [];
  const items = /* @__PURE__ */ new Set();
  for (const { template, item, value, at } of operations(context)) {
    if (!items.has(template)) found.push(...serversAt(context, item, ["paths", template]));
    items.add(template);
    found.push(...serversAt(context, value, at));
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
    return [{ url: url.trim(), variables: own(server, "variables"), at: [...at, "servers", index] }];
  });
}
function defaultUrl({ url, variables, at }) {
  return { url: substitute(url, variables), at: [...at, "url"] };
}
function substitute(url, variables, given = {}) {
  return url.replaceAll(/\{([^{}]*)\}/g, (whole, name) => {
    const text2 = own(given, name) ?? own(own(variables, name), "default");
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

// src/lint/functions/bc/words.ts
var word = new RegExp("\\p{Lu}{2,}s(?!\\p{Ll})|\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?\\p{Ll}+|\\p{Lo}+|\\d+", "gu");
function splitWords(name) {
  let words2 = known.get(name);
  if (!words2) {
    words2 = (name.match(word) ?? []).map((one) => one.toLowerCase());
    if (known.size > mostKnown) known.clear();
    known.set(name, words2);
  }
  return words2;
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

// src/lint/functions/bc/version-channels.ts
function isVersionSegment(segment) {
  return /^v\d+([._]\d+)*([._-]?(alpha|beta|rc|preview)\d*)?$|^\d{1,2}\.\d{1,2}(\.\d{1,2})?$/i.test(segment);
}
function uriVersions(context) {
  const found = [];
  for (const { url, at } of allServerUrls(context)) {
    const segment = splitUrl(url).segments.find(isVersionSegment);
    if (segment) found.push({ segment, at });
  }
  const templates = /* @__PURE__ */ new Set();
  for (const operation2 of operations(context)) {
    const { template } = operation2;
    if (templates.has(template)) continue;
    templates.add(template);
    const segment = segmentsOf(template).find((one) => isVersionSegment(one) || isVersionParameter(one, operation2));
    if (segment) found.push({ segment, at: ["paths", template] });
  }
  return found;
}
function isVersionParameter(segment, { parameters: parameters2 }) {
  const name = /^\{([^{}]+)\}$/.exec(segment)?.[1];
  const parameter = name === void 0 ? void 0 : parameters2.find((one) => one.in === "path" && one.name === name);
  if (!parameter || !/^(api)?v(ersion)?$/.test(normaliseName(parameter.name))) return false;
  const values2 = own(parameter.schema, "enum");
  const shown2 = [own(parameter.schema, "default"), own(parameter.schema, "example"), own(parameter.value, "example")];
  return [...Array.isArray(values2) ? values2 : [], ...shown2].some(
    (value) => typeof value === "string" && /^v\d/i.test(value) && isVersionSegment(value)
  );
}
var fileTypes = /^application\/vnd\.(google-earth|ms-|openxmlformats|oasis|mapbox|rar|adobe|apple|geo)/i;
function hasMediaTypeVersion(context) {
  return operations(context).some(
    (operation2) => [...operation2.request, ...operation2.responses.flatMap((response) => response.contents)].some(
      ({ mediaType }) => mediaType !== void 0 && namesVersion(mediaType)
    ) || operation2.parameters.some((one) => one.in === "header" && /^accept$/i.test(one.name) && takesVersion(one))
  );
}
function namesVersion(mediaType) {
  return /;\s*v(ersion)?=/i.test(mediaType) || /^application\/vnd\./i.test(mediaType) && !fileTypes.test(mediaType);
}
function takesVersion(parameter) {
  const values2 = own(parameter.schema, "enum");
  const shown2 = [...Array.isArray(values2) ? values2 : [], own(parameter.schema, "example"), parameter.description];
  return shown2.some((text2) => typeof text2 === "string" && (namesVersion(text2) || /;\s*version=/i.test(text2)));
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
      const isBody = body.schema !== void 0 && mayBeJson(body.mediaType);
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
  constructor(schema, nodes) {
    this.schema = schema;
    this.#nodes = nodes;
  }
  /** Properties, compositions, items, conditions and what further properties hold, in this order. */
  get edges() {
    this.#edges ??= collectEdges(this.schema, this.#nodes);
    return this.#edges;
  }
};
var nodesOf = oncePerDocument(({ deref, tree }) => {
  const nodes = /* @__PURE__ */ new Map();
  const graph = {
    of(raw) {
      const schema = deref(raw);
      if (!isObject(schema)) return void 0;
      let node = nodes.get(schema);
      if (!node) {
        node = new SchemaNode(schema, graph);
        nodes.set(schema, node);
      }
      return node;
    },
    written(raw) {
      const target = tree?.target(raw);
      return target && target.document === tree?.root ? target.path : void 0;
    }
  };
  return graph;
});
var none = [];
function collectEdges(schema, nodes) {
  const edges = [];
  const properties = own(schema, "properties");
  if (isObject(properties)) {
    for (const property of Object.keys(properties)) {
      const value = properties[property];
      edges.push({ value, keys: ["properties", property], property, node: nodes.of(value) });
    }
  }
  for (const key of ["allOf", "oneOf", "anyOf", "prefixItems", "items"]) {
    const list2 = own(schema, key);
    if (!Array.isArray(list2)) continue;
    for (const [index, value] of list2.entries()) {
      edges.push({ value, keys: [key, index], property: void 0, node: nodes.of(value) });
    }
  }
  for (const key of ["items", "then", "else", "additionalProperties"]) {
    const value = own(schema, key);
    if (isObject(value)) edges.push({ value, keys: [key], property: void 0, node: nodes.of(value) });
  }
  const patterns = own(schema, "patternProperties");
  if (isObject(patterns)) {
    for (const pattern2 of Object.keys(patterns)) {
      const value = patterns[pattern2];
      edges.push({ value, keys: ["patternProperties", pattern2], property: void 0, node: nodes.of(value) });
    }
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
function schemasUnder(context, roots, isIn = () => true) {
  if (!isObject(context.root)) return [];
  const nodes = nodesOf(context);
  const found = [];
  const walk = ++walks;
  const add = (node, raw, from, keys, property) => {
    const target = raw === node.schema ? void 0 : nodes.written(raw);
    const place = target ? new SchemaPlace(node, target, [], property) : new SchemaPlace(node, from, keys, property);
    if (place.depth > longestPath || !isIn(node.schema)) return;
    node.walk = walk;
    node.index = found.length;
    found.push(place);
  };
  for (const { schema, at } of roots) {
    const node = nodes.of(schema);
    if (node && node.walk !== walk) add(node, schema, at, []);
  }
  for (let index = 0; index < found.length; index++) {
    const place = found[index];
    for (const { node, value, keys, property } of place.node.edges) {
      if (node && node.walk !== walk) add(node, value, place, keys, property);
    }
  }
  return found;
}
function typesOf(schema) {
  const type = own(schema, "type");
  if (typeof type === "string") return [type];
  if (Array.isArray(type)) return type.filter((one) => typeof one === "string");
  if (isObject(own(schema, "properties"))) return ["object"];
  return own(schema, "items") === void 0 && own(schema, "prefixItems") === void 0 ? [] : ["array"];
}
function propertiesOf(context, schema, at) {
  const found = /* @__PURE__ */ new Map();
  const root = isObject(context.root) ? nodesOf(context).of(schema) : void 0;
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
function isEnumerated(schema) {
  return Array.isArray(own(schema, "enum")) || own(schema, "const") !== void 0 || isExtensible(schema);
}
function isExtensible(schema) {
  return Array.isArray(own(schema, "x-extensible-enum"));
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
  return ({ schema, schemaAt }) => {
    if (!known2.has(schema)) known2.set(schema, ask(schema, schemaAt));
    return known2.get(schema);
  };
}

// src/lint/functions/bc/array-body.ts
var arrayBodies = (_value, { of, isArray: isArray2 }, context) => {
  const places = [];
  let bodies3 = 0;
  for (const operation2 of operations(context)) {
    const errors = new Set(errorResponses(operation2));
    for (const response of operation2.responses) {
      if (errors.has(response) !== (of === "error")) continue;
      const json = response.contents.filter((one) => mayBeJson(one.mediaType));
      if (!json.length) continue;
      bodies3++;
      const hit = json.find((one) => arrayness(context, one.schema, /* @__PURE__ */ new Map()) === isArray2);
      if (hit) places.push(hit.schemaAt);
    }
  }
  const noun = of === "error" ? "error response" : "response";
  const what = isArray2 === "always" ? "an array" : "either an array or something else";
  return oneFinding(
    places,
    places.length === 1 ? `The body of the ${noun} is ${what}, not an object.` : `${amount(places.length, noun)} of ${bodies3} have ${what} as body, not an object.`
  );
};
var array_body_default = arrayBodies;
var mostSchemas = 200;
function arrayness(context, raw, known2) {
  const schema = context.deref(raw);
  if (!isObject(schema) || known2.size > mostSchemas) return "never";
  let result = known2.get(schema);
  if (result === void 0) {
    known2.set(schema, "never");
    result = judge(context, schema, known2);
    known2.set(schema, result);
  }
  return result;
}
function judge(context, schema, known2) {
  const types = typesOf(schema).filter((type) => type !== "null");
  if (types.includes("array")) return types.length === 1 ? "always" : "sometimes";
  if (types.length) return "never";
  const all = own(schema, "allOf");
  if (Array.isArray(all)) {
    const kinds3 = all.map((one) => arrayness(context, one, known2));
    return kinds3.find((kind) => kind === "always") ?? kinds3.find((kind) => kind === "sometimes") ?? "never";
  }
  for (const key of ["oneOf", "anyOf"]) {
    const variants = own(schema, key);
    if (!Array.isArray(variants)) continue;
    const kinds3 = variants.filter((one) => !isNull(context.deref(one))).map((one) => arrayness(context, one, known2));
    if (kinds3.length && kinds3.every((kind) => kind === "always")) return "always";
    if (kinds3.some((kind) => kind !== "never")) return "sometimes";
  }
  return "never";
}
function isNull(schema) {
  return typesOf(schema).join() === "null";
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
  const type = own(scheme, "type");
  if (type === "apiKey") return own(scheme, "in") !== "cookie";
  return type !== "mutualTLS";
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

// src/lint/functions/bc/bulk-operations.ts
function bulkOperations(context, words2) {
  return operations(context).filter((one) => {
    const id = own(one.value, "operationId");
    const name = `${one.template.replace(/\{[^}]*\}/g, "")} ${typeof id === "string" ? id : ""}`;
    return name.split(/[/ ]/).some((part) => splitWords(part).some((word2) => words2.includes(word2)));
  });
}

// src/lint/functions/bc/response-headers.ts
function headerNames(context, response) {
  const headers = context.deref(own(response.value, "headers"));
  return isObject(headers) ? Object.keys(headers).map((name) => name.toLowerCase()) : [];
}

// src/lint/functions/bc/blocking-bulk.ts
var blockingBulk = (_value, { words: words2, linkNames }, context) => {
  const results = [];
  const hasLink2 = perSchema((schema, at) => namesIn(context, schema, at).some((name) => isLink(name, linkNames)));
  for (const operation2 of bulkOperations(context, words2)) {
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
function namesIn(context, schema, at) {
  const top = propertiesOf(context, schema, at);
  const inner = [...top.values()].flatMap((one) => [...propertiesOf(context, one.schema, one.at).keys()]);
  return [...top.keys(), ...inner].map(normaliseName);
}
function isLink(name, linkNames) {
  return linkNames.includes(name) || /(url|uri|link|id)$/.test(name);
}

// src/lint/functions/bc/body-example.ts
var bodiesWithoutExample = (_value, options, context) => {
  const without = [];
  const seen = /* @__PURE__ */ new Set();
  let bodies3 = 0;
  for (const operation2 of operations(context)) {
    const responses2 = operation2.responses.filter((one) => /^2(\d\d|XX)$/i.test(one.code));
    const main = responses2.slice(0, 1);
    const contents2 = options.of === "request" ? operation2.request : main.flatMap((one) => one.contents);
    const body = contents2.find((one) => isJson(one.mediaType)) ?? contents2.find((one) => mayBeJson(one.mediaType));
    if (!body || seen.has(body.value)) continue;
    seen.add(body.value);
    bodies3 += 1;
    const shown2 = hasExample(body, context) || options.of === "response" && main.some((one) => hasResponseExample(one, context));
    if (!shown2) without.push(body.at);
  }
  return oneFinding(
    without,
    `${amount(without.length, `JSON ${options.of}`)} of ${bodies3} without an example, neither whole nor one for every property.`
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
  const schema = context.deref(raw);
  if (!isObject(schema) || depth > 200) return false;
  const known2 = shown.get(schema);
  if (known2 !== void 0) return known2;
  shown.set(schema, true);
  const result = isShownAlone(schema, context, depth + 1);
  shown.set(schema, result);
  return result;
}
function isShownAlone(schema, context, depth) {
  if (holdsExample(schema) || ["default", "enum", "const"].some((key) => own(schema, key) !== void 0)) return true;
  if (own(schema, "type") === "boolean") return true;
  const all = list(schema, "allOf").filter((one) => !isRemark(context.deref(one)));
  const variants = [...list(schema, "oneOf"), ...list(schema, "anyOf")];
  const properties = own(schema, "properties");
  const parts3 = [];
  if (all.length) parts3.push(all.every((one) => isShown(one, context, depth)));
  if (variants.length) parts3.push(variants.some((one) => isShown(one, context, depth)));
  if (isObject(properties) && Object.keys(properties).length) {
    parts3.push(Object.values(properties).every((one) => isShown(one, context, depth)));
  }
  if (isObject(own(schema, "items"))) parts3.push(isShown(schema.items, context, depth));
  return parts3.length > 0 && parts3.every(Boolean);
}
function isRemark(schema) {
  const type = own(schema, "type");
  const holds = ["properties", "items", "allOf", "oneOf", "anyOf", "additionalProperties"].some(
    (key) => own(schema, key) !== void 0
  );
  return !holds && (type === void 0 || type === "object");
}
function list(schema, key) {
  const value = own(schema, key);
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
        for (const { contentType, at } of partTypes(body)) judge3(contentType, at);
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
    if (name?.trim().toLowerCase() === "charset") return value?.trim().replaceAll(/["']/g, "");
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
  constructor(name, value, schema, place) {
    this.name = name;
    this.value = value;
    this.schema = schema;
    this.#place = place;
  }
  get at() {
    return [...this.#place.at, "properties", this.name];
  }
};
var fields = oncePerDocument(collect);
function collect(context) {
  const found = [];
  const roots = sharedSchemas(context);
  const seen = /* @__PURE__ */ new Set();
  for (const operation2 of operations(context)) {
    for (const { name, in: place, value, schema, written, at } of operation2.parameters) {
      if (seen.has(value) || !isObject(schema)) continue;
      seen.add(value);
      found.push({ name, in: place, value, schema, at });
      if (written !== value) roots.push({ schema: written, at: [...at, "schema"] });
    }
    for (const body of [...operation2.request, ...operation2.responses.flatMap((response) => response.contents)]) {
      roots.push({ schema: body.schema, at: body.schemaAt });
    }
  }
  for (const { request: request2, responses: responses2 } of pushes(context)) {
    for (const body of [...request2, ...responses2.flatMap((response) => response.contents)]) {
      roots.push({ schema: body.schema, at: body.schemaAt });
    }
  }
  for (const body of componentBodies(context)) roots.push({ schema: body.schema, at: body.schemaAt });
  for (const place of schemasUnder(context, roots)) {
    for (const { property, value, node } of place.node.edges) {
      const schema = property === void 0 ? void 0 : wholeSchema(context, value);
      if (property === void 0 || !isObject(value) || !node || !isObject(schema)) continue;
      found.push(new PropertyField(property, value, schema, place));
    }
  }
  return found;
}
function sharedSchemas(context) {
  const at = context.version === "2.0" ? ["definitions"] : ["components", "schemas"];
  const map = at.reduce((value, key) => context.deref(own(value, key)), context.root);
  return isObject(map) ? Object.entries(map).map(([name, schema]) => ({ schema, at: [...at, name] })) : [];
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
  const isArchive = (name) => mediaTypes2.includes(name) || /\+(zip|gzip)$/.test(name);
  for (const operation2 of operations(context)) {
    for (const body of [...operation2.request, ...operation2.responses.flatMap((one) => one.contents)]) {
      const name = body.mediaType && mediaTypeName(body.mediaType);
      if (name && isArchive(name)) results.push({ path: body.at, message: `The body is a compressed file (${name}).` });
      for (const part of partTypes(body)) {
        if (!isArchive(mediaTypeName(part.contentType))) continue;
        results.push({ path: part.at, message: `A part of the body is a compressed file (${part.contentType}).` });
      }
    }
    for (const response of operation2.responses) {
      const file = fileName(context, own(response.value, "headers"));
      const extension = extensions.find((one) => file.toLowerCase().endsWith(one));
      if (extension) results.push({ path: response.at, message: `The response is a compressed file (*${extension}).` });
    }
  }
  for (const field of fields(context)) {
    const type = own(field.schema, "contentMediaType");
    if (typeof type !== "string" || !isArchive(mediaTypeName(type))) continue;
    results.push({ path: field.at, message: `"${field.name}" holds a compressed file (${mediaTypeName(type)}).` });
  }
  return results;
};
var compressed_files_default = compressedFiles;
function fileName(context, headers) {
  const map = context.deref(headers);
  if (!isObject(map)) return "";
  const key = Object.keys(map).find((name) => name.toLowerCase() === "content-disposition");
  const header = key === void 0 ? void 0 : context.deref(map[key]);
  const example = own(header, "example") ?? own(context.deref(own(header, "schema")), "example");
  if (typeof example !== "string") return "";
  return /filename\*?="?([^";]{1,300})/i.exec(example)?.[1]?.trim() ?? "";
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
  if (/@(gmail|googlemail|hotmail|live|msn|outlook|yahoo|icloud|me|aol|proton|protonmail|shaw|telus|rogers|bell)\.(com|ca|net|me)$/i.test(
    email
  )) {
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

// src/lint/functions/bc/uri-values.ts
function uriValues(context, { parameters: parameters2 }) {
  return parameters2.filter((one) => one.in === "query" || one.in === "path").flatMap(
    (one) => one.in === "query" && typesOf(one.schema).includes("object") ? [one, ...parts(context, one)] : [one]
  );
}
function parts(context, parameter) {
  if (!isObject(own(parameter.value, "schema"))) return [];
  const properties = propertiesOf(context, parameter.written, [...parameter.at, "schema"]);
  return [...properties.values()].map((place) => ({
    name: place.property,
    in: "query",
    value: place.schema,
    description: own(place.schema, "description"),
    schema: wholeSchema(context, place.schema),
    written: place.schema,
    at: place.at
  }));
}

// src/lint/functions/bc/credential-parameter.ts
var credentialParameters = (_value, options, context) => {
  const causes = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  for (const parameter of operations(context).flatMap((one) => uriValues(context, one))) {
    if (seen.has(parameter.value) || !isCredential(parameter, options)) continue;
    seen.add(parameter.value);
    const cause = `The ${parameter.in} parameter "${parameter.name}" carries a credential in the URI`;
    addPlace(causes, cause, parameter.at);
  }
  return findingPerCause(causes, "place");
};
var credential_parameter_default = credentialParameters;
function isCredential({ name, in: place, value, schema }, { names: names3, unclearNames = [] }) {
  if (place !== "query" && place !== "path" || isEnumerated(schema)) return false;
  const plain2 = normaliseName(name);
  const text2 = `${descriptionOf(value)} ${descriptionOf(schema)}`;
  if (names3.includes(plain2)) return !/\b(page|pages|paging|pagination|cursor|continu\w*|next)\b/i.test(text2);
  const isUnclear2 = place === "query" && unclearNames.includes(plain2);
  return isUnclear2 && /\b(api|subscription|access|secret)[ -]?key\b|\bcredential|\bauthenticat|\bbearer\b/i.test(text2);
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
  /^\d{4}-\d{2}-\d{2}[T ]\d{1,2}:\d{2}(:\d{2})? ?[ap]\.?m/i,
  // 2020-12-31 10:00 PM
  new RegExp(`^([a-z]{3,9},? )?\\d{0,2}[ -]?${months}[a-z]{0,6}[ .,-]`, "i")
  // 31 Dec 2020, Thu Dec 31
];
var pattern = /\b(M{1,2}[/.-]d{1,2}[/.-]y{2,4}|d{1,2}[/.-]M{1,3}[/.-]y{2,4}|y{4}[/.]M{1,2}[/.]d{1,2}|E{3},? )/i;
function isForeignForm(example) {
  if (typeof example === "number") return Number.isInteger(example) && example >= 1e7;
  if (typeof example !== "string" || example.length > 100) return false;
  const text2 = example.trim();
  return pattern.test(text2) || /\d/.test(text2) && foreign.some((form) => form.test(text2));
}
function foreignPattern(description) {
  if (typeof description !== "string") return void 0;
  const found = /\b(M{1,2}[/.-]D{1,2}[/.-]Y{2,4}|D{1,2}[/.-]M{1,3}[/.-]Y{2,4}|Y{4}[/.]M{1,2}[/.]D{1,2})\b/i.exec(
    description
  );
  return found?.[0];
}
function hasForeignMarks(expression) {
  const plain2 = expression.slice(0, 200).replaceAll("[0-9]", "\\d").replaceAll("[/]", "/").replaceAll("\\/", "/");
  return /\\d(\{[\d,]+\}|\\d|[?+])*\)?(\/|\\\.)\(?\\d/.test(plain2) && !plain2.includes("-");
}

// src/lint/functions/bc/temporal-names.ts
var events = new Set(
  "accepted accessed activated added approved archived begins cancelled canceled changed closed completed created deleted edited ended ends entered expired expires finished generated imported issued logged modified opened paid posted processed published purchased received registered released removed requested resolved retrieved revised scheduled sent signed started starts submitted updated uploaded verified viewed".split(" ")
);
var spans = /* @__PURE__ */ new Set(["due", "end", "start"]);
var afterDate = /* @__PURE__ */ new Set([
  ...events,
  ..."begin birth born collected creation death delivered died due effective emission end expiration expiry first from hired issue joined last measured modification observed occurred of ordered publication recorded reported sampled shipped sold start submission terminated to until debut début fin naissance échéance émission".split(" ")
]);
var fusedDate = /^(birth|begin|closing|creation|due|effective|end|event|expiration|expiry|from|hire|invoice|issue|last|modified|opening|payment|publish|release|start|to)date$/;
var fusedTime = /^(begin|creation|end|event|modified|start)time$/;
var durations = new Set(
  "travel response processing lead wait waiting total elapsed run running read reading idle execution drive driving walk walking cycle service lag delay real part full all any first over down up one some last cache connect query search turnaround load build trip transit stop life expiry expiration timeout retention".split(" ")
);
function temporalKind(name) {
  const words2 = splitWords(name).filter((word2) => !/^\d+$/.test(word2));
  const last = words2.at(-1);
  const before = words2.at(-2);
  if (last === void 0) return void 0;
  if (fusedDate.test(last)) return "date";
  if (fusedTime.test(last)) return "timestamp";
  if (last === "timestamp" || last === "datetime" || last === "ts" && before !== void 0) return "timestamp";
  if (last === "time") return before !== void 0 && !durations.has(before) ? "timestamp" : void 0;
  if (last === "at" && before !== void 0 && events.has(before)) return "timestamp";
  if (last === "on" && before !== void 0 && (events.has(before) || spans.has(before))) return "date";
  if (last === "date") return words2.join(" ").endsWith("up to date") ? void 0 : "date";
  return words2[0] === "date" && words2[1] !== void 0 && afterDate.has(words2[1]) ? "date" : void 0;
}

// src/lint/functions/bc/date-format.ts
var misdeclaredDates = (_value, options, context) => {
  const causes = /* @__PURE__ */ new Map();
  const shown2 = bodyExamples(context);
  for (const written of fields(context)) {
    const field = written.in === "header" ? void 0 : single(written, context);
    if (!field || temporalKind(field.name) !== options.kind) continue;
    const found = judge2(field, options.kind, shown2.get(written.name) ?? [], context);
    if (found?.problem === options.problem) addPlace(causes, `"${written.name}" ${found.text}`, written.at);
  }
  return findingPerCause(causes, "place");
};
var date_format_default = misdeclaredDates;
function single(field, context) {
  const items = typesOf(field.schema).includes("array") ? wholeSchema(context, own(field.schema, "items")) : void 0;
  if (!isObject(items) || !/[a-z]s$/i.test(field.name)) return field;
  return { name: field.name.slice(0, -1), in: field.in, value: field.value, schema: items, at: [] };
}
function judge2(field, kind, inBodies, context) {
  const { schema } = field;
  if (isEnumerated(schema)) return void 0;
  const types = typesOf(schema).filter((type) => type !== "null");
  const wanted = kind === "date" ? "format: date or date-time" : "format: date-time";
  if (types.length === 1 && (types[0] === "integer" || types[0] === "number")) {
    if (/time$/i.test(field.name) && !/date_?time$/i.test(field.name) && !saysEpoch(field)) return void 0;
    return { problem: "undeclared", text: `is declared as a number; send text with ${wanted} (ISO 8601)` };
  }
  if (types.length !== 1 || types[0] !== "string") return void 0;
  const format = textAt(schema, "format");
  if (["date", "date-time", "time", "duration"].includes(format)) return void 0;
  const examples = [...examplesOf(field, context), ...inBodies];
  const shown2 = examples.find(isForeignForm);
  if (shown2 !== void 0)
    return { problem: "foreign", text: `has the example "${shown2}", which is not ISO 8601` };
  const asked = [format, descriptionOf(field.value), descriptionOf(schema)].map(foreignPattern).find(Boolean);
  if (asked !== void 0) return { problem: "foreign", text: `asks for ${asked}, which is not ISO 8601` };
  const pattern2 = textAt(schema, "pattern");
  if (hasForeignMarks(pattern2)) {
    return { problem: "foreign", text: `has the pattern ${pattern2.slice(0, 60)}, which is not ISO 8601` };
  }
  if (pattern2) return void 0;
  if (format) return { problem: "undeclared", text: `has format "${format}"; write ${wanted}` };
  if (examples.some(isPartial)) return void 0;
  return { problem: "undeclared", text: `is text without a format; write ${wanted}` };
}
function saysEpoch(field) {
  return /\b(epoch|unix)\b|since 1970/i.test(`${descriptionOf(field.value)} ${descriptionOf(field.schema)}`);
}
function isPartial(example) {
  return typeof example === "string" && /^(\d{4}(-\d{2})?|\d{2}:\d{2}(:\d{2})?)$/.test(example);
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
var bodyExamples = oncePerDocument((context) => {
  const found = /* @__PURE__ */ new Map();
  const queue = [];
  for (const operation2 of operations(context)) {
    for (const body of [...operation2.request, ...operation2.responses.flatMap((one) => one.contents)]) {
      queue.push(own(body.value, "example"));
      const examples = context.deref(own(body.value, "examples"));
      if (isObject(examples)) for (const one of Object.values(examples)) queue.push(own(context.deref(one), "value"));
    }
  }
  const seen = /* @__PURE__ */ new Set();
  for (let index = 0; index < queue.length && index < mostExamples; index++) {
    const value = queue[index];
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const [key, child] of Object.entries(value)) {
      if (typeof child === "object") queue.push(child);
      else if (typeof child === "string" && temporalKind(key))
        found.set(key, [...found.get(key) ?? [], child].slice(-20));
    }
  }
  return found;
});
var mostExamples = 1e4;

// src/lint/functions/bc/deep-schemas.ts
var deepSchemas = (_value, { maximum }, context) => {
  const bodies3 = operations(context).flatMap((one) => [...one.request, ...one.responses.flatMap((two) => two.contents)]);
  const places = schemasUnder(
    context,
    bodies3.map((body) => ({ schema: body.schema, at: body.schemaAt }))
  );
  const depths = depthsOf(places);
  const depthOf = new Map(places.map((place, index) => [place.schema, depths[index]]));
  const deep = /* @__PURE__ */ new Map();
  for (const { schema, schemaAt } of bodies3) {
    const depth = depthOf.get(schema) ?? 0;
    if (depth > maximum && !deep.has(schema)) deep.set(schema, { depth, at: schemaAt });
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
  const open = new Int32Array(places.length);
  const below = new Int32Array(places.length);
  const depths = new Int32Array(places.length);
  const ready = [];
  for (const [index, place] of places.entries()) {
    for (const { node } of place.node.edges) {
      if (!node || places[node.index]?.node !== node) continue;
      open[index]++;
      const list2 = parents.get(node.index);
      if (list2) list2.push(index);
      else parents.set(node.index, [index]);
    }
    if (open[index] === 0) ready.push(index);
  }
  for (let index = ready.pop(); index !== void 0; index = ready.pop()) {
    const depth = below[index] + (isRecord(places[index].schema) ? 1 : 0);
    depths[index] = depth;
    for (const parent of parents.get(index) ?? []) {
      below[parent] = Math.max(below[parent], depth);
      open[parent]--;
      if (open[parent] === 0) ready.push(parent);
    }
  }
  return depths;
}
function isRecord(schema) {
  return typesOf(schema).includes("object") && isObject(own(schema, "properties"));
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
    const owners2 = [field.value, field.schema];
    if (!owners2.some((one) => own(one, "deprecated") === true) || owners2.some((one) => states(one))) continue;
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
  return states(operation2.value) || operation2.responses.some(
    (response) => headerNames(context, response).some((name) => name === "sunset" || name === "deprecation")
  );
}
function states(value) {
  const sunset = own(value, "x-sunset");
  if (sunset !== void 0 && sunset !== null && sunset !== "") return true;
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
function isLonger(root, limit) {
  let length = 0;
  const seen = /* @__PURE__ */ new Set();
  const stack = [root];
  while (stack.length && length <= limit) {
    const value = stack.pop();
    if (typeof value !== "object" || value === null) length += String(value).length + 2;
    else if (!seen.has(value)) {
      seen.add(value);
      if (isObject(value)) for (const key of Object.keys(value)) length += key.length + 4;
      for (const child of Object.values(value)) stack.push(child);
    }
  }
  return length > limit;
}

// src/lint/functions/bc/open-data.ts
var openLicences = /open[ -]?(government|data)[ -]?licen[cs]e|\bogl\b|creative ?commons|\bcc[- ](by|0)|\bcc0\b|\bodbl\b|open data commons/i;
function hasOpenLicence(info) {
  const licence = own(info, "license");
  return ["name", "url", "identifier"].some((key) => {
    const text2 = own(licence, key);
    return typeof text2 === "string" && openLicences.test(text2);
  });
}

// src/lint/functions/bc/dynamic-queries.ts
var languages = /\b(sql|e?cql|lucene|odata|rsql|fiql|jsonpath|graphql|query (language|syntax)|elastic ?search|solr|expressions?|operators?)\b/i;
var searchWords = [
  "search",
  "searches",
  "query",
  "queries",
  "find",
  "lookup",
  "eval",
  "evaluate",
  "aggregate",
  "graphql",
  "sql"
];
var other = /\b(cron|regular expression|regex|regexp)\b/i;
var dynamicQueries = (_value, options, context) => {
  if (isOpenData(context.root)) return void 0;
  const results = [];
  const seen = /* @__PURE__ */ new Set();
  for (const { name, value, schema, at } of inputs(context)) {
    if (seen.has(value) || !isFreeText(schema)) continue;
    seen.add(value);
    const kind = kindOf(name, `${descriptionOf(value)} ${descriptionOf(schema)}`, options);
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
    ...bodyInputs(context, operation2).filter(
      ({ name }) => unmistakable.has(normaliseName(name)) || isSearch(operation2)
    )
  ]);
}
var unmistakable = /* @__PURE__ */ new Set(["sql", "whereclause", "cqlfilter"]);
function isSearch(operation2) {
  const words2 = splitWords(`${operation2.template} ${textAt(operation2.value, "operationId")}`);
  return operation2.method === "query" || words2.some((word2) => searchWords.includes(word2));
}
function bodyInputs(context, operation2) {
  const bodies3 = operation2.request.flatMap((body) => [...propertiesOf(context, body.schema, body.schemaAt).values()]);
  return [
    ...operation2.parameters.filter((one) => one.in === "formData"),
    ...bodies3.map(({ property = "", schema, at }) => ({ name: property, value: schema, schema, at }))
  ];
}
function isFreeText(schema) {
  if (isEnumerated(schema) || own(schema, "pattern") !== void 0 || own(schema, "format") !== void 0) return false;
  const types = typesOf(schema);
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
  return hasOpenLicence(info);
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
    const names3 = namesOf(context, body.schema, body.schemaAt, options.envelopes);
    const missing = options.parts.filter((one) => !one.names.some((name) => names3.has(name))).map((one) => one.part);
    if (names3.size === 0 || missing.length === 0) continue;
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
function namesOf(context, schema, at, envelopes) {
  const names3 = /* @__PURE__ */ new Set();
  for (const property of propertiesOf(context, schema, at).values()) {
    const name = normaliseName(property.property);
    names3.add(isStatus(name, property.schema) ? "status" : name);
    if (!envelopes.includes(name)) continue;
    const inner = typesOf(property.schema).includes("array") ? own(property.schema, "items") : property.schema;
    for (const key of propertiesOf(context, inner, property.at).keys()) names3.add(normaliseName(key));
  }
  return names3;
}
function isStatus(name, schema) {
  return name === "code" && typesOf(schema).some((type) => type === "integer" || type === "number");
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
  const formOf = perSchema((schema, at) => {
    const names3 = namesOf2(context, schema, at);
    if (!names3) return void 0;
    const key = names3.join("\n");
    const form = forms.get(key) ?? { names: names3, places: [], uses: 0 };
    forms.set(key, form);
    form.places.push(at);
    return form;
  });
  for (const response of operations(context).flatMap(errorResponses)) {
    if (!ofClass(response.code)) continue;
    for (const body of response.contents) {
      if (!mayBeJson(body.mediaType)) continue;
      const form = formOf(body);
      if (form) form.uses++;
    }
  }
  return [...forms.values()];
}
function namesOf2(context, schema, at) {
  if (!isObject(schema) || own(schema, "oneOf") !== void 0 || own(schema, "anyOf") !== void 0) return void 0;
  const properties = [...propertiesOf(context, schema, at).keys()];
  if (properties.length > 0) return properties.sort();
  const [type] = typesOf(schema);
  return type === void 0 || type === "object" ? void 0 : [`(${type})`];
}
function agree(a, b) {
  const [small, large] = a.length < b.length ? [a, new Set(b)] : [b, new Set(a)];
  return small.every((name) => large.has(name));
}
function show(names3) {
  return names3.length > 4 ? `${names3.slice(0, 4).join(", ")} and ${names3.length - 4} more` : names3.join(", ");
}

// src/lint/functions/bc/free-form-responses.ts
var freeFormResponses = (_value, _options, context) => {
  const roots = operations(context).flatMap((one) => one.responses.filter((response) => /^2/.test(response.code))).flatMap((response) => response.contents.map((body) => ({ schema: body.schema, at: body.schemaAt })));
  const all = schemasUnder(context, roots);
  const members = new Set(all.flatMap(({ schema }) => membersOf(schema, context)).map(context.deref));
  const places = all.filter(({ schema }) => isAnything(schema) && !saysMore(schema) && !members.has(schema)).map((place) => place.at);
  return oneFinding(
    places,
    `${amount(places.length, "object")} in responses may hold anything: no properties, and additionalProperties is true or absent.`
  );
};
var free_form_responses_default = freeFormResponses;
function isAnything(schema) {
  const additional = own(schema, "additionalProperties");
  if (additional === void 0) return typesOf(schema).includes("object") && own(schema, "const") === void 0;
  return additional === true || isObject(additional) && Object.keys(additional).length === 0;
}
function saysMore(schema) {
  const properties = own(schema, "properties");
  if (isObject(properties) && Object.keys(properties).length > 0) return true;
  return [
    "allOf",
    "oneOf",
    "anyOf",
    "patternProperties",
    "propertyNames",
    "discriminator",
    "then",
    "unevaluatedProperties"
  ].some((key) => own(schema, key) !== void 0);
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
var paginations = oncePerDocument(
  (context) => operations(context).filter((one) => one.method === "get").map((operation2) => ({ operation: operation2, roles: rolesOf(context, operation2) }))
);
function rolesOf(context, operation2) {
  const roles = /* @__PURE__ */ new Map();
  const parameters2 = uriValues(context, operation2);
  const names3 = new Set(parameters2.map((one) => normaliseName(one.name)));
  const isPaged = [...names3].some((name) => pagingAlone.has(name));
  const isText4 = (role, name, { description }) => (pagingAlone.has(name) || isPaged && (role === "page" || role === "offset")) && // An offset that the last response gave is a cursor by another name.
  !(typeof description === "string" && /\b(token|opaque|cursor)\b/i.test(description));
  const isSpan = names3.has("end") || names3.has("stop") || names3.has("finish");
  for (const parameter of parameters2) {
    const name = normaliseName(parameter.name);
    const role = roleOf.get(name);
    if (!role || roles.has(role) || name === "start" && isSpan) continue;
    if (isPlaced(role, parameter) && fits(role, parameter.schema, isText4(role, name, parameter)))
      roles.set(role, parameter);
  }
  return roles;
}
function isPlaced(role, parameter) {
  if (parameter.in === "query") return true;
  return parameter.in === "path" && role === "page" && typesOf(parameter.schema).includes("integer");
}
var pagingAlone = new Set(
  "limit perpage pagesize maxresults itemsperpage recordsperpage resultsperpage pagelimit pagenumber pageno pageindex startindex".split(
    " "
  )
);
function fits(role, schema, isText4) {
  const types = typesOf(schema).filter((one) => one !== "null");
  if (types.some((one) => one === "boolean" || one === "array" || one === "object")) return false;
  const format = textAt(schema, "format");
  if (role === "since") return true;
  if (format.startsWith("date") || Array.isArray(own(schema, "enum"))) return role === "size" && !format;
  return isText4 || role === "cursor" || types.length === 0 || types.some((one) => one === "integer" || one === "number");
}

// src/lint/functions/bc/incomplete-pagination.ts
var incompletePagination = (_value, options, context) => {
  const results = [];
  const seen = /* @__PURE__ */ new Set();
  const statesSize = perSchema((schema, at) => hasSizeDefault(context, schema, at));
  const report = (parameter, message) => {
    if (seen.has(parameter.value)) return;
    seen.add(parameter.value);
    results.push({ path: parameter.at, message });
  };
  for (const { operation: operation2, roles } of paginations(context)) {
    const begin = roles.get(options.begin);
    const size = roles.get("size");
    if (begin && !size && !speaksOfSize(begin, operation2) && !firstBody(operation2).some(statesSize)) {
      report(begin, `"${begin.name}" has no parameter beside it that says how many results to give.`);
    }
    const others2 = [...roles.keys()].filter((role) => role !== "size");
    if (size && others2.length === 0 && options.lonelySizes?.includes(normaliseName(size.name))) {
      report(size, `"${size.name}" has no parameter beside it that leads to the next results.`);
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
function hasSizeDefault(context, schema, at) {
  return [...propertiesOf(context, schema, at).values()].some((one) => {
    const isSize = /^(perpage|pagesize|limit|size)$/.test(normaliseName(one.property));
    return isSize && own(one.schema, "default") !== void 0;
  });
}

// src/lint/functions/bc/insecure-url.ts
var insecureUrls = (_value, { problem: problem2 }, context) => {
  const served = context.version === "2.0" ? hosts(context) : servers(context).flatMap(values);
  if (problem2 === "unstated") return unstated(context, served);
  const results = [];
  for (const { url, at } of served) {
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
function unstated(context, served) {
  if (context.version === "2.0") {
    if (own(context.root, "schemes") !== void 0) return [];
    return [{ path: [], message: 'Without "schemes" the document does not say that the API is served over https.' }];
  }
  const [first, ...others2] = served;
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
function values({ url, variables, at }) {
  const authority = /^([^/]*\/\/)?[^/]*/.exec(url)[0];
  const found = [];
  for (const { index: position, 1: name = "" } of authority.matchAll(/\{([^{}]*)\}/g)) {
    const listed = own(own(variables, name), "enum");
    if (!Array.isArray(listed)) continue;
    listed.forEach((value, index) => {
      if (typeof value !== "string") return;
      const filled = substitute(url, variables, { [name]: value });
      if (position === 0 || isLocal(filled)) {
        found.push({ url: filled, at: [...at, "variables", name, "enum", index] });
      }
    });
  }
  const standard = substitute(url, variables);
  return found.some((one) => one.url === standard) ? found : [{ url: standard, at: [...at, "url"] }, ...found];
}
function hosts(context) {
  const name = own(context.root, "host");
  const host = typeof name === "string" ? name : "the host of the document";
  const found = isLocal(`//${host}`) ? [{ url: `http://${host}`, at: ["host"] }] : [];
  if (found.length) return found;
  const owners2 = [{ value: context.root, at: [] }, ...operations(context)];
  for (const { value, at } of owners2) {
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
    const owners2 = [[value, at]];
    if (isObject(flows)) for (const [flow, one] of Object.entries(flows)) owners2.push([one, [...at, "flows", flow]]);
    for (const [owner, ownerAt] of owners2) {
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
  return /^([a-z][a-z0-9+.-]*:)?\/\/(localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\]|host\.docker\.internal|[\w-]+\.local(host)?)(:[^/]*)?(\/|$)/i.test(
    url
  );
}
function origin(url) {
  return url.split("/").slice(0, 3).join("/").slice(0, 100);
}

// src/lint/functions/bc/internal-details.ts
var leaks = [
  [/\bat [\w.$<>]+\(\w+\.java:\d+\)/, "a Java stack trace"],
  [/\bat [\w.$<>]{1,100} \((\/|file:|node:|[A-Z]:\\)[^()\s]{1,300}:\d+:\d+\)/, "a stack trace of JavaScript"],
  [/\bat [\w.`]{1,200}\([^()]{0,200}\) in \S{1,300}:line \d+/, "a stack trace of .NET"],
  [/\b(java|javax|org\.(springframework|hibernate))\.[\w.]{1,100}Exception\b/, "an exception of Java"],
  [/\bSQLSTATE\b/, "an error of a database"],
  [/Traceback \(most recent/, "a Python stack trace"],
  [/\bORA-\d{5}/, "an error of the Oracle database"],
  [/\bSystem\.\w+Exception\b/, "an exception of .NET"]
];
var longestText = 2e4;
var internalDetails = (_value, { names: names3, topNames }, context) => {
  const results = [];
  const bodies3 = errorBodies(context);
  const all = schemasUnder(
    context,
    bodies3.map((body) => ({ schema: body.schema, at: body.schemaAt }))
  );
  const tops = bodies3.flatMap((body) => topProperties(context, body));
  const told = [...all.filter((one) => isNamed(one, names3)), ...tops.filter((one) => isNamed(one, topNames))];
  for (const place of told) {
    results.push({ path: place.at, message: `Errors carry "${place.property}", a detail of the service's inside.` });
  }
  const inSchemas = all.flatMap(
    (place) => ["example", "examples", "default"].flatMap((key) => {
      const value = own(place.schema, key);
      return value === void 0 ? [] : [{ value, at: [...place.at, key] }];
    })
  );
  for (const { value, at } of [...errorExamples(context), ...inSchemas]) {
    const leak = textOf(context, value).map((text2) => leaks.find(([pattern2]) => pattern2.test(text2))).find(Boolean);
    if (leak) results.push({ path: at, message: `The example of an error shows ${leak[1]}.` });
  }
  return oneFindingEach(results);
};
var internal_details_default = internalDetails;
function isNamed({ property }, names3) {
  return property !== void 0 && names3.includes(normaliseName(property));
}
function topProperties(context, body) {
  const top = [...propertiesOf(context, body.schema, body.schemaAt).values()];
  const inner = top.flatMap((place) => {
    const items = own(place.schema, "items");
    const from = items === void 0 ? place : new SchemaPlace(place.node, place, ["items"]);
    return [...propertiesOf(context, items ?? place.schema, from).values()];
  });
  return [...top, ...inner];
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
    const silent = all.filter((one) => declaresAccept(one) && answers(one) && !declaresContentLanguage(one, context));
    return oneFinding(
      silent.map((one) => one.at),
      `${amount(silent.length, "operation")} with Accept-Language and no Content-Language in the response; say which language was sent.`
    );
  }
  if (all.some(declaresAccept)) return [];
  const chosen = all.flatMap((one) => one.parameters.filter(isLanguageChoice).map((parameter) => parameter.at));
  const names3 = /* @__PURE__ */ new Set();
  const bilingual = [];
  const properties = fields(context).filter((field) => field.in === "property");
  for (const field of properties) names3.add(field.name);
  for (const field of properties) if (englishOf(field.name).some((name) => names3.has(name))) bilingual.push(field.at);
  return oneFinding(
    [...chosen, ...bilingual],
    `${amount(chosen.length + bilingual.length, "place")} with a choice of language, and no operation declares the Accept-Language header.`
  );
};
var language_header_default = languageHeaders;
function declaresAccept(operation2) {
  return operation2.parameters.some((one) => one.in === "header" && one.name.toLowerCase() === "accept-language");
}
function answers(operation2) {
  return !operation2.responses.every((one) => one.code === "204" || one.code === "304");
}
function declaresContentLanguage(operation2, context) {
  return operation2.responses.some((response) => headerNames(context, response).includes("content-language"));
}
function isLanguageChoice(parameter) {
  if (parameter.in !== "query") return false;
  const name = parameter.name.toLowerCase();
  if (name === "lang" || name === "locale") return true;
  const values2 = own(parameter.schema, "enum");
  if (!Array.isArray(values2) || !values2.some((one) => typeof one === "string" && /^fr/i.test(one))) return false;
  return splitWords(parameter.name).some((word2) => word2 === "lang" || word2 === "language" || word2 === "locale");
}
function englishOf(name) {
  const ending = /([-_]?)(fr|FR|Fr|french|French)$/.exec(name);
  const words2 = splitWords(name);
  if (!ending || words2.length < 2 || !/^(fr|french)$/.test(words2.at(-1))) return [];
  const stem = name.slice(0, ending.index);
  return ["en", "EN", "En", "english", "English"].map((word2) => stem + ending[1] + word2).concat(stem);
}

// src/lint/functions/bc/literal-secret.ts
var kinds = [
  [/(?:^|[^\w-])eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{10,2000}/, "a JSON Web Token"],
  [/-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY/, "a private key"],
  [/\bAKIA(?![0-9A-Z]{9}EXAMPLE)[0-9A-Z]{16}\b/, "an access key of AWS"],
  [/\bgh[pousr]_[A-Za-z0-9]{36}\b/, "a token of GitHub"],
  [/\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/, "a token of GitHub"],
  [/\bxox[abprs]-\d{10,13}-[\w-]{20,200}/, "a token of Slack"],
  [/\bAIza[\w-]{35}(?![\w-])/, "an API key of Google"]
];
var beginnings = /eyJ|-----BEGIN|AKIA|gh[pousr]_|github_pat_|xox[abprs]-|AIza/;
var specimen = "eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9l";
var longestText2 = 2e4;
var literalSecrets = (value, _options, context) => {
  const { tree } = context;
  if (tree && ![...tree.documents.values()].some(({ text: text2 }) => beginnings.test(text2))) return [];
  const results = [];
  const seen = /* @__PURE__ */ new Set();
  const queue = [{ value, key: "", from: void 0 }];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const spot = next;
    if (typeof spot.value === "string") {
      const kind = secretIn(spot.value);
      if (!kind) continue;
      const path2 = [...context.path, ...pathOf(spot)];
      results.push({ path: path2, message: `The text looks like ${kind}; a real one can be used by whoever reads it.` });
    } else if ((isObject(spot.value) || Array.isArray(spot.value)) && !seen.has(spot.value)) {
      seen.add(spot.value);
      for (const [key, child] of Object.entries(spot.value).reverse()) {
        if (typeof child === "string" ? child.length > 19 : typeof child === "object" && child !== null) {
          queue.push({ value: child, key: Array.isArray(spot.value) ? Number(key) : key, from: spot });
        }
      }
    }
  }
  return results;
};
var literal_secret_default = literalSecrets;
function pathOf(spot) {
  return spot.from ? [...pathOf(spot.from), spot.key] : [];
}
function secretIn(text2) {
  if (!beginnings.test(text2)) return void 0;
  const start = text2.slice(0, longestText2);
  const kind = kinds.find(([pattern2]) => pattern2.test(start))?.[1];
  return kind === "a JSON Web Token" && start.includes(specimen) ? void 0 : kind;
}

// src/lint/functions/bc/misnamed-operation.ts
var misnamedOperations = (_value, { method, verbs: verbs2, unless }, context) => {
  const causes = /* @__PURE__ */ new Map();
  for (const operation2 of operations(context)) {
    if (operation2.method !== method) continue;
    const key = nameOf(operation2, (word2) => verbs2.includes(word2) || unless.includes(word2) || verbs.has(word2));
    const first = verbs2.find((verb) => isNamedBy(operation2, key, verb, unless));
    const last = first ? void 0 : verbs2.find((verb) => endsWith(operation2, verb, unless));
    if (first)
      addPlace(causes, `The ${key} of a ${method.toUpperCase()} begins with "${first}"`, [...operation2.at, key]);
    else if (last)
      addPlace(causes, `The operationId of a ${method.toUpperCase()} ends with "${last}"`, [
        ...operation2.at,
        "operationId"
      ]);
  }
  return findingPerCause(causes, "operation");
};
var misnamed_operation_default = misnamedOperations;
function nameOf({ value }, isVerb2) {
  const first = splitWords(textAt(value, "operationId"))[0] ?? "";
  return isVerb2(first) || own(value, "summary") === void 0 ? "operationId" : "summary";
}
function isNamedBy({ value }, key, verb, unless) {
  if (key === "operationId") {
    const [first, ...others2] = splitWords(textAt(value, key));
    return first === verb && !others2.some((word2) => unless.includes(word2));
  }
  const [start = "", next = ""] = textAt(value, key).slice(0, 200).toLowerCase().split(/\s+/);
  if (start === `${verb}s` && ["create", "delete", "insert", "remove"].includes(verb)) return true;
  return (start === verb || start === `${verb}s`) && articles.has(next);
}
function endsWith({ value }, verb, unless) {
  const id = textAt(value, "operationId");
  if (!lastVerbs.has(verb)) return false;
  const words2 = splitWords(id);
  return words2.at(-1) === verb && /[._:/-]/.test(id.at(-verb.length - 1) ?? "") && !words2.some((word2) => unless.includes(word2));
}
var lastVerbs = /* @__PURE__ */ new Set(["add", "create", "delete", "fetch", "get", "insert", "remove", "retrieve"]);
var articles = /* @__PURE__ */ new Set(["a", "an", "the", "new", "one", "existing", "all", "this", "your"]);

// src/lint/functions/bc/missing-cache-control.ts
var missingCacheControl = (_value, _options, context) => {
  const places = [];
  for (const operation2 of operations(context)) {
    if (operation2.method !== "get" && operation2.method !== "head") continue;
    const headers = operation2.responses.flatMap((one) => headerNames(context, one));
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

// src/lint/functions/bc/missing-operation-field.ts
var missingOperationFields = (_value, { fields: fields2 }, context) => {
  const all = operations(context);
  const bare = all.filter((one) => !fields2.some((field) => isText(own(one.value, field)) || isText(own(one.item, field))));
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
    const types = response.contents.map((body) => body.mediaType).filter((type) => isJson(type));
    if (types.some((type) => mediaTypeName(type) === "application/problem+json")) return void 0;
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
var mixedCases = (_value, { of, compare, ignore = [] }, context) => {
  const groups = /* @__PURE__ */ new Map();
  const seen = new Set(ignore);
  let total = 0;
  for (const named of namesOf3(context, of)) {
    const { name } = named;
    if (seen.has(name)) continue;
    seen.add(name);
    const group = groupOf(letterCase(name), compare);
    if (group === void 0) continue;
    total++;
    const known2 = groups.get(group);
    if (known2) known2.push(named);
    else groups.set(group, [named]);
  }
  const [main] = [...groups].filter(([group]) => group !== "mixed").sort((a, b) => b[1].length - a[1].length || (a[0].toLowerCase() < b[0].toLowerCase() ? -1 : 1));
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
function groupOf(found, compare) {
  if (compare === "hump") return found === "camelCase" || found === "PascalCase" ? found : void 0;
  return found === "PascalCase" ? "camelCase" : found;
}
function* namesOf3(context, of) {
  if (of === "segment") {
    for (const { template } of operations(context)) {
      for (const name of segmentsOf(template)) if (!isVersionSegment(name)) yield { name, at: ["paths", template] };
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
  for (const { operation: operation2, roles } of paginations(context)) {
    const style = styles.find(([role]) => roles.has(role))?.[1];
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

// src/lint/functions/bc/probes.ts
var words = new Set(
  "health healthz healthcheck live liveness livez metrics ping ready readiness readyz status version".split(" ")
);
function isProbe({ template }) {
  return !template.includes("{") && segmentsOf(template).some((segment) => words.has(segment.toLowerCase()));
}

// src/lint/functions/bc/non-json-body.ts
var nonJsonBodies = (_value, options, context) => {
  if (isLegacy(context.root) || isLegacy(own(context.root, "info"))) return [];
  const causes = /* @__PURE__ */ new Map();
  for (const operation2 of operations(context)) {
    if (isLegacy(operation2.value) || isLegacy(operation2.item)) continue;
    for (const { contents: contents2, of, at } of bodies2(operation2)) {
      const names3 = offending(contents2, of, options);
      if (isProbe(operation2) && names3.every((name) => name === "text/plain")) continue;
      if (names3.length) addPlace(causes, explain(names3, of === "request" ? "request" : "response", options), at);
    }
  }
  return findingPerCause(causes, "place");
};
var non_json_body_default = nonJsonBodies;
function isLegacy(value) {
  return own(value, "x-legacy-system") === true;
}
function bodies2(operation2) {
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
  const names3 = contents2.flatMap((one) => one.mediaType === void 0 ? [] : [mediaTypeName(one.mediaType)]);
  const unclear = names3.filter(isUnclear);
  const json = names3.some(isJson);
  if (options.problem === "unclear") return json ? [] : unclear;
  if (options.problem === "beside") {
    return json ? names3.filter((name) => matches(name, options.twins ?? []) && !matches(name, options.exempt)) : [];
  }
  const open = unclear.length > 0 || names3.length < contents2.length;
  if (json || open || contents2.some(isFile) || names3.some((name) => matches(name, options.exempt))) return [];
  if (of === "error" && names3.every((name) => name.startsWith("text/"))) return [];
  return names3;
}
function isUnclear(name) {
  return /[*<>{}]/.test(name) && !/^(image|audio|video|font|model|multipart)\//.test(name) || !name.includes("/");
}
function isFile({ schema }) {
  if (typesOf(schema).includes("file")) return true;
  const format = own(schema, "format");
  return format === "binary" || format === "byte" || own(schema, "contentMediaType") !== void 0;
}
function matches(name, patterns) {
  return patterns.some((pattern2) => {
    if (pattern2.startsWith("*")) return name.endsWith(pattern2.slice(1));
    return pattern2.endsWith("/*") ? name.startsWith(pattern2.slice(0, -1)) : name === pattern2;
  });
}
function explain(names3, of, { problem: problem2 }) {
  const list2 = names3.slice(0, 3).join(", ") + (names3.length > 3 ? ", …" : "");
  if (problem2 === "unclear") return `The ${of} has the media type ${list2}, which does not say that it is JSON`;
  if (problem2 === "beside")
    return `The ${of} comes as ${list2} beside JSON, and nothing says that a legacy system needs it`;
  return `The ${of} ${of === "request" ? "is taken" : "comes"} only as ${list2}, not as JSON`;
}

// src/lint/functions/bc/wildcards.ts
var names2 = /\bwild[ -]?cards?\b/i;
var marks = /\basterisks?\b|["'`][*%]["'`]|\b(use|add|append|with|an?|the) [*%](?=[\s.,)]|$)|(^|[\s;(])[*%] (stands?|means|matches|represents|acts|replaces)\b/i;
var matching = /\b(match(es|ing)?|partial(ly)?|characters?|starts?|begins?|ends?|contains?|prefix|suffix|patterns?|any)\b/i;
var denies = /\b(no|not|without|cannot|don't|doesn't)\b[^.]{0,40}\bwild[ -]?cards?\b|\bwild[ -]?cards?\b[^.]{0,30}\b(not|never)\b/i;
function wildcardParameters(context) {
  return operations(context).map((operation2) => ({ operation: operation2, parameters: operation2.parameters.filter(takesWildcard) })).filter((one) => one.parameters.length > 0);
}
function takesWildcard(parameter) {
  if (parameter.in !== "query" && parameter.in !== "path" || isEnumerated(parameter.schema) || isSelection(parameter.name))
    return false;
  const types = typesOf(parameter.schema);
  if (types.length > 0 && !types.includes("string")) return false;
  const text2 = `${descriptionOf(parameter.value)} ${descriptionOf(parameter.schema)}`.slice(0, 1e4);
  if (names2.test(text2) || marks.test(text2) && matching.test(text2)) return !denies.test(text2);
  const example = own(parameter.value, "example") ?? own(parameter.schema, "example");
  return typeof example === "string" && /^[*%]\w|\w[*%]$/.test(example);
}
function isSelection(name) {
  return /^(fields?|select|expand|include|exclude|sort|orderby|embed)$/.test(normaliseName(name));
}

// src/lint/functions/bc/open-wildcards.ts
var openWildcards = (_value, { minLength }, context) => {
  const open = /* @__PURE__ */ new Map();
  for (const parameter of wildcardParameters(context).flatMap((one) => one.parameters)) {
    const least = own(parameter.schema, "minLength");
    const isBounded = typeof least === "number" && least >= minLength || own(parameter.schema, "pattern") !== void 0;
    if (!isBounded && !open.has(parameter.value)) open.set(parameter.value, parameter);
  }
  return oneFinding(
    [...open.values()].map((one) => one.at),
    `${amount(open.size, "wildcard parameter")} with neither a minLength of ${minLength} nor a pattern.`
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
function isSelector({ name, value, schema }, method, options, context) {
  const plain2 = normaliseName(name);
  const isNamed2 = options.names.includes(plain2) || options.dataNames.includes(plain2);
  if (!isNamed2) return !isReading(method) && isChoiceOfVerbs(name, schema);
  const items = context.deref(own(schema, "items"));
  const values2 = own(schema, "enum") ?? own(items, "enum");
  if (!Array.isArray(values2)) {
    const isFilter = isReading(method) || /\bfilter|\bsearch/i.test(descriptionOf(value));
    return name === "_method" || options.names.includes(plain2) && !isFilter;
  }
  const words2 = values2.map((one) => typeof one === "string" ? splitWords(one) : []);
  if (words2.some((one) => one.join(" ") === "get capabilities")) return false;
  return words2.filter((one) => verbs.has(one[0] ?? "") || otherVerbs.has(one[0] ?? "")).length * 2 > values2.length;
}
function isReading(method) {
  return method === "get" || method === "head" || method === "query";
}
function isChoiceOfVerbs(name, schema) {
  const values2 = own(schema, "enum");
  if (!Array.isArray(values2) || values2.length < 2 || splitWords(name).some((word2) => subjects.has(word2))) return false;
  return values2.every((one) => typeof one === "string" && splitWords(one).length === 1 && verbs.has(one.toLowerCase()));
}
var subjects = new Set(
  "access event events filter hook permission permissions right rights role scope trigger".split(" ")
);
var otherVerbs = new Set(
  "accept archive assign clone close complete confirm copy decline deny disable enable extend issue lock merge move open pause publish reinstate reissue release renew reopen reserve reset restore resume retry revoke start stop suspend terminate transfer unlock verify void withdraw".split(" ")
);

// src/lint/functions/bc/pagination-bounds.ts
var paginationBounds = (_value, options, context) => {
  const places = [];
  const lacking = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set();
  for (const { roles } of paginations(context)) {
    for (const role of options.roles) {
      const parameter = roles.get(role);
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
function has(schema, need) {
  if (isEnumerated(schema)) return true;
  if (need === "integer") return typesOf(schema).includes("integer");
  const exclusive = need === "minimum" ? "exclusiveMinimum" : "exclusiveMaximum";
  return typeof own(schema, need) === "number" || typeof own(schema, exclusive) === "number";
}

// src/lint/functions/bc/parameter-description.ts
var undescribedParameters = (_value, _options, context) => {
  const silent = [];
  const seen = /* @__PURE__ */ new Set();
  for (const parameter of operations(context).flatMap((operation2) => operation2.parameters)) {
    if (seen.has(parameter.value)) continue;
    seen.add(parameter.value);
    if (!isText2(parameter.description) && !isText2(own(parameter.schema, "description"))) {
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
  for (const [template, methods2] of methodsByTemplate(context)) {
    const found = segmentsOf(template).map((segment) => verbOf(segment, options));
    const isAction = found.at(-1) !== void 0 && methods2.every((method) => method === "post");
    const verb = isAction ? found.at(-1) : found.find(Boolean);
    if (verb === void 0 || isAction !== (options.use === "action")) continue;
    addPlace(causes, `"${verb}" in the path is an operation, not a resource`, ["paths", template]);
  }
  return findingPerCause(causes, "path");
};
var path_verb_default = pathVerbs;
function methodsByTemplate(context) {
  const found = /* @__PURE__ */ new Map();
  for (const { template, method } of operations(context)) {
    found.set(template, [...found.get(template) ?? [], method]);
  }
  return found;
}
function verbOf(segment, { nounVerbs, nouns: nouns2 }) {
  const name = segment.replace(/^\{[^{}]*\}:/, "");
  if (/[{}.]/.test(name)) return void 0;
  const words2 = splitWords(name).filter((word2) => word2 !== "v" && !/^\d+$/.test(word2));
  if (compounds.has(words2.join(" "))) return void 0;
  const isAlone = words2.every((word2) => verbs.has(word2));
  return words2.find((word2, index) => {
    if (!verbs.has(word2)) return false;
    if (!nounVerbs.includes(word2) || isAlone && !nouns2.includes(word2)) return true;
    return index === 0 && words2.length > 1 && isOrder(word2, words2.at(-1));
  });
}
function isOrder(first, last) {
  if (first === "find" || first === "list") return true;
  const isThing = products.has(last) || works.has(first) && parts2.has(last);
  return (acts.has(first) || works.has(first)) && !isThing;
}
var acts = /* @__PURE__ */ new Set(["update", "edit", "cancel"]);
var works = /* @__PURE__ */ new Set(["search", "download", "upload", "sync", "refresh"]);
var products = new Set(
  "criteria history histories hits interval log logs metrics mode queries query reason reasons result results session sessions statistics stats suggest suggestions window".split(" ")
);
var parts2 = new Set(
  "agent agents count counts date engine engines error errors facets field fields filter filters folder group groups index indexes job jobs limit limits link links model models option options page parameters policies policy profile profiles provider providers quota rate request requests schedule schedules server service services setting settings state status statuses task tasks term terms token tokens type types url urls".split(" ")
);
var compounds = /* @__PURE__ */ new Set([
  "add on",
  "add ons",
  "cancel policies",
  "cancel policy",
  "list entries",
  "list items",
  "list price",
  "list prices",
  "list views",
  "update requests"
]);

// src/lint/functions/bc/plural-noun.ts
var import_pluralize = __toESM(require_pluralize(), 1);

// src/lint/functions/bc/lists.ts
var listNames = ["items", "data", "results", "records", "content", "features", "value", "entries", "list"];
var outerEnvelopes = ["embedded", "data", "result", "results", "response", "payload"];
function listOf(context, schema, at, depth = 0) {
  const whole = wholeSchema(context, schema);
  if (isArray(whole)) return { schema: whole, name: "", beside: [] };
  const properties = [...propertiesOf(context, schema, at).values()];
  const names3 = properties.map((one) => normaliseName(one.property));
  const arrays = properties.filter((one) => isArray(wholeSchema(context, one.schema)));
  if (arrays.length > 1 || isFeatureCollection(names3)) return void 0;
  const [array] = arrays;
  if (array) {
    const name = normaliseName(array.property);
    return { schema: wholeSchema(context, array.schema), name, beside: names3.filter((one) => one !== name) };
  }
  const inner = depth < 1 ? properties.find((one) => outerEnvelopes.includes(normaliseName(one.property))) : void 0;
  const list2 = inner && listOf(context, inner.schema, inner, depth + 1);
  const beside = names3.filter((one) => one !== normaliseName(inner?.property ?? ""));
  return list2 && { ...list2, beside: [...list2.beside, ...beside] };
}
function canGrow(context, schema) {
  if (own(schema, "maxItems") !== void 0 || isEnumerated(schema)) return false;
  const items = wholeSchema(context, own(schema, "items"));
  return typesOf(items).includes("object") || ["allOf", "oneOf", "anyOf"].some((key) => own(items, key) !== void 0);
}
function givesList(context, operation2) {
  if (operation2.method !== "get") return false;
  const success2 = operation2.responses.find((one) => /^2(00|XX)$/.test(one.code));
  const body = success2?.contents.find((one) => mayBeJson(one.mediaType));
  const list2 = body && listOf(context, body.schema, body.schemaAt);
  return list2 !== void 0 && (list2.name === "" || listNames.includes(list2.name)) && canGrow(context, list2.schema);
}
function isArray(schema) {
  return typesOf(schema).includes("array");
}
function isFeatureCollection(names3) {
  return names3.includes("features") && (names3.includes("type") || names3.includes("crs"));
}

// src/lint/functions/bc/plural-noun.ts
var singularCollections = (_value, options, context) => {
  const places = /* @__PURE__ */ new Map();
  const all = operations(context);
  const collections = new Set(all.filter((one) => givesList(context, one)).map((one) => one.template));
  for (const template of new Set(all.map((one) => one.template))) {
    const segments = segmentsOf(template);
    segments.forEach((segment, index) => {
      const isCollection = index === segments.length - 1 && collections.has(template);
      if (!(isCollection || isParameter(segments[index + 1])) || !isSingular(segment, options)) return;
      if (isParameter(segments[index + 2]) || isVerb(segments[index - 1])) return;
      const known2 = places.get(segment);
      if (known2) known2.push(["paths", template]);
      else places.set(segment, [["paths", template]]);
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
  const words2 = splitWords(segment).filter((word2) => word2 !== "v" && !/^\d+$/.test(word2));
  const last = words2.at(-1);
  if (last === void 0 || words2.some((word2) => ignore.includes(word2) || verbs.has(word2)) || plurals.includes(last))
    return false;
  if (/[ae]ux$/.test(last) || /s$/.test(last) && !/(ss|us|sis)$/.test(last)) return false;
  return import_pluralize.default.plural(last) !== last;
}

// src/lint/functions/bc/put-collection.ts
var putsOnCollections = (_value, { singletons }, context) => {
  const all = operations(context);
  const collections = new Set(all.filter((one) => givesList(context, one)).map((one) => one.template));
  const places = [];
  for (const { method, template, at } of all) {
    if (method !== "put") continue;
    const segments = segmentsOf(template);
    const isOne = segments.some((segment) => segment.includes("{"));
    const isSingleton = singletons.includes(splitWords(segments.at(-1) ?? "").at(-1) ?? "");
    if (collections.has(template) || !isOne && !isSingleton) places.push(at);
  }
  return oneFinding(places, `${amount(places.length, "PUT")} on a path that names no single resource to replace.`);
};
var put_collection_default = putsOnCollections;

// src/lint/functions/bc/repeated-wildcards.ts
var repeatedWildcards = (_value, _options, context) => wildcardParameters(context).filter((one) => one.parameters.length > 1).map(({ operation: operation2, parameters: parameters2 }) => ({
  path: operation2.at,
  message: `${parameters2.length} parameters take wildcards: ${parameters2.map((one) => one.name).slice(0, 5).join(", ")}.`
}));
var repeated_wildcards_default = repeatedWildcards;

// src/lint/functions/bc/request-body-use.ts
var misusedRequestBodies = (_value, { methods: methods2, body }, context) => {
  const places = [];
  for (const operation2 of operations(context)) {
    if (!methods2.includes(operation2.method)) continue;
    const at = bodyAt(operation2);
    if (body === "forbidden" && at) places.push(at);
    if (body === "required" && !at) places.push(operation2.at);
  }
  const names3 = methods2.map((one) => one.toUpperCase()).join(" or ");
  const what = body === "forbidden" ? "with a request body, which HTTP gives no meaning" : "without a request body";
  return oneFinding(places, `${amount(places.length, `${names3} operation`)} ${what}.`);
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
    (one) => one.contents.some(({ mediaType, schema }) => isObject(schema) && mayBeJson(mediaType))
  );
  if (!reads2.length || successes.some((one) => hasLocation2(context, one) || own(one.value, "links") !== void 0))
    return [];
  const bodies3 = reads2.flatMap((one) => one.contents.map((body) => ({ schema: body.schema, at: body.schemaAt })));
  if (schemasUnder(context, bodies3).some(({ property, schema }) => isLink2(property, schema))) return [];
  return [
    {
      path: ["paths"],
      message: "No JSON response gives the URI of the resource that it returns."
    }
  ];
}
function hasLocation2(context, response) {
  return headerNames(context, response).some((name) => /^(content-)?location$/.test(name));
}
var linkWords = ["link", "links", "href", "uri", "url", "self", "hrefs", "uris", "urls"];
function isLink2(name, schema) {
  if (name === void 0) return false;
  const format = own(schema, "format");
  if (typeof format === "string" && /^(uri|url|iri)/.test(format)) return true;
  return linkWords.includes(splitWords(name).at(-1) ?? "") || /\b(URI|URL) of\b/.test(descriptionOf(schema));
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
  "client error",
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
      if (isError(response.code) !== (options.of === "error")) continue;
      const key = response.description === own(response.value, "description") ? response.value : response;
      if (seen.has(key)) continue;
      seen.add(key);
      const found = problem(response.code, response.description, context.version);
      if (found === void 0 || !options.problems.includes(found)) continue;
      const written = typeof response.description === "string";
      places.push(written ? [...response.at, "description"] : response.at);
    }
  }
  const words2 = { blank: "no description", thin: "a description that only repeats the status code" };
  const what = `with ${options.problems.map((one) => words2[one]).join(", or ")}`;
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
    const missing = shape.required?.some((key) => isAbsent(options, key));
    return shape.missing && missing ? [shape.missing, ...checkEach(name, { options: shape.options }, options, "")] : checkEach(name, shape, options, "");
  };
}
function checkEach(name, shape, options, parent) {
  const problems = (shape.required ?? []).filter((key) => isAbsent(options, key)).map((key) => `"${name}" function is missing "${parent}${key}" option`);
  for (const [key, value] of Object.entries(options)) {
    const option = Object.hasOwn(shape.options, key) ? shape.options[key] : void 0;
    if (option === void 0) problems.push(`"${name}" function does not support "${parent}${key}" option`);
    else if (value !== void 0) problems.push(...checkOne(name, option, value, parent + key));
  }
  return problems;
}
function isAbsent(options, key) {
  return !Object.hasOwn(options, key) || options[key] === void 0;
}
function checkOne(name, option, value, path2) {
  if (typeof option === "object" && "accepts" in option) return option.accepts(value) ? [] : [option.problem];
  const type = typeof option === "string" ? option : "object";
  const fits2 = type === "object" ? isObject(value) : type === "number" ? Number.isFinite(value) : typeof value === type;
  if (!fits2) return [`"${name}" function and its "${path2}" option accepts only the following types: ${type}`];
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
  const defined = is2 ? context.deref(own(context.root, "securityDefinitions")) : context.deref(own(context.deref(own(context.root, "components")), "securitySchemes"));
  const results = [];
  for (const [name, scopes] of Object.entries(value)) {
    if (!isObject(defined) || !Object.hasOwn(defined, name)) {
      const owner = context.path.length === 2 ? "API" : "Operation";
      results.push({
        message: `${owner} "security" values must match a scheme defined in the "${location}" object.`,
        path: [...context.path, name]
      });
      continue;
    }
    const known2 = scopesOf2(context.deref(defined[name]), is2, context);
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
  const owners2 = is2 ? [flows] : isObject(flows) ? Object.values(flows) : [];
  return owners2.map((owner) => context.deref(own(context.deref(owner), "scopes"))).filter(isObject);
}

// src/lint/functions/bc/security-defined.ts
function securityDefined(value, _options, context) {
  const schemes = securitySchemes(context);
  const listsScopes = (name) => {
    const type = own(schemes.get(name)?.value, "type");
    if (type === "openIdConnect") return false;
    return type === "oauth2" || context.version === "3.0";
  };
  const depth = context.path.length;
  return oasSecurityDefined(value, { oasVersion: 3 }, context)?.filter(({ path: path2 }) => {
    const name = path2?.[depth];
    return path2 === void 0 || path2.length < depth + 2 || !isObject(value) || listsScopes(String(name));
  });
}

// src/lint/functions/bc/sensitive-parameters.ts
var sensitiveParameters = (_value, options, context) => {
  const { names: names3, descriptions = [], except = [], exceptPaths = [] } = options;
  const results = [];
  const wanted = names3.map((name) => name.split(" "));
  const meant = descriptions.map((text2) => text2.split(" "));
  const seen = /* @__PURE__ */ new Set();
  for (const operation2 of operations(context)) {
    for (const parameter of uriValues(context, operation2)) {
      if (seen.has(parameter.value)) continue;
      seen.add(parameter.value);
      if (isSwitch(parameter) || isEnumerated(parameter.schema)) continue;
      const name = { whole: normaliseName(parameter.name), words: splitWords(parameter.name) };
      const isOther2 = name.words.some((word2) => except.includes(word2));
      const hit = wanted.find((one) => endsWith2(name, one, except)) ?? (isOther2 ? void 0 : meant.find(isMeantBy(parameter)));
      if (!hit || isSine(parameter, operation2.parameters) || speaksOf(operation2, exceptPaths)) continue;
      results.push({ path: parameter.at, message: `"${parameter.name}" puts ${hit.join(" ")} into the URI.` });
    }
  }
  return oneFindingEach(results);
};
var sensitive_parameters_default = sensitiveParameters;
function endsWith2(name, wanted, except) {
  const { whole, words: words2 } = name;
  if (whole === wanted.join("")) return true;
  const tail = words2.slice(-wanted.length);
  const before = words2.at(-wanted.length - 1);
  if (before !== void 0 && except.includes(before)) return false;
  return tail.join(" ") === wanted.join(" ") || words2.length > 1 && words2.at(-1) === wanted.join("");
}
function isMeantBy(parameter) {
  const text2 = typeof parameter.description === "string" ? parameter.description : descriptionOf(parameter.schema);
  const words2 = splitWords(text2.slice(0, 200).replaceAll(/['’]s?\b/g, ""));
  const begin = words2.findIndex((word2) => !owners.has(word2));
  return (wanted) => begin >= 0 && wanted.every((word2, index) => words2[begin + index] === word2);
}
var owners = new Set(
  "a an applicant applicants citizen citizens client clients customer customers employee employees for her his individual individuals of patient patients person persons resident residents student students the their user users your".split(" ")
);
function isSwitch({ value, schema }) {
  const samples = [own(value, "example"), own(schema, "example"), own(schema, "default")];
  return typesOf(schema).includes("boolean") || samples.some((one) => one === true || one === false || one === "true" || one === "false");
}
function speaksOf({ template }, words2) {
  return words2.length > 0 && splitWords(template).some((word2) => words2.includes(word2));
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
  const missing = topics.filter(([key, , words2]) => isBlank(own(slo, key)) && !words2.test(prose) && !isStatedElsewhere(key, info, context)).map(([, name]) => name);
  if (!missing.length) return [];
  const path2 = isObject(slo) ? ["info", "x-slo"] : ["info"];
  return [{ message: `The document does not state: ${missing.join(", ")}.`, path: path2 }];
};
var service_levels_default = missingServiceLevels;
function proseOf(root) {
  const tags = own(root, "tags");
  const owners2 = [own(root, "info"), own(root, "externalDocs"), ...Array.isArray(tags) ? tags : []];
  const texts2 = owners2.map((owner) => own(owner, "description")).filter((one) => typeof one === "string");
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
var sessionState = (_value, { names: names3 }, context) => {
  const results = [];
  const seen = /* @__PURE__ */ new Set();
  for (const operation2 of operations(context)) {
    for (const parameter of operation2.parameters) {
      if (seen.has(parameter.value)) continue;
      seen.add(parameter.value);
      if (parameter.in === "cookie") {
        results.push({ path: parameter.at, message: `The parameter "${parameter.name}" is a cookie.` });
      } else if (parameter.in === "header" && parameter.name.toLowerCase() === "cookie") {
        results.push({ path: parameter.at, message: "The header Cookie carries a session." });
      } else if (parameter.in !== "path" && names3.includes(normaliseName(parameter.name)) && !isDomain(operation2)) {
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
    const names3 = Object.keys(headers).filter((name) => name.toLowerCase() === "set-cookie");
    return names3.map((name) => [...response.at, "headers", name]);
  });
}

// src/lint/functions/bc/since-formats.ts
var looseSinces = (_value, _options, context) => {
  const results = [];
  const seen = /* @__PURE__ */ new Set();
  for (const { roles } of paginations(context)) {
    const since = roles.get("since");
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
  const parts3 = /(\d{1,12}(?:\.\d{1,9})?)[^\d/]{0,40}?(?:\/|\bper\b|\ban?\b)\s{0,5}(\d{1,6})?\s{0,5}(s|m|h|d)[a-z]*/i.exec(plain2);
  if (!parts3) return void 0;
  return Number(parts3[1]) / (Number(parts3[2] ?? 1) * seconds[parts3[3].toLowerCase()]);
}
var units = { b: 1, k: 1e3, ki: 1024, m: 1e6, mi: 1024 ** 2, g: 1e9, gi: 1024 ** 3 };
function judgeMessageSize(value, { maxMessageBytes }) {
  const bytes = typeof value === "number" ? value : bytesOf(value);
  if (bytes === void 0 || !(bytes > 0)) return "is no size, such as 1 MB";
  if (bytes <= maxMessageBytes) return void 0;
  return `is above the ${Math.round(maxMessageBytes / 1024 ** 2)} MB that the guidelines allow`;
}
function bytesOf(value) {
  const parts3 = typeof value === "string" ? /(\d{1,12}(?:\.\d{1,9})?) ?(?:(k|m|g)(i?)b?|b(?:ytes?)?)\b/i.exec(value) : void 0;
  return parts3 ? Number(parts3[1]) * units[((parts3[2] ?? "b") + (parts3[3] ?? "")).toLowerCase()] : void 0;
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
  for (const { code, at } of [...operations(context), ...pushes(context)].flatMap((one) => one.responses)) {
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
      if (seen.has(body.schema) || !mayBeJson(body.mediaType)) continue;
      seen.add(body.schema);
      const flag = flagOf(context, body.schema, body.schemaAt);
      if (flag) places.push(flag);
    }
  }
  return oneFinding(places, `${amount(places.length, "successful response")} can also tell of a failure.`);
};
var success_error_flags_default = successErrorFlags;
function flagOf(context, schema, at) {
  const properties = propertiesOf(context, schema, at);
  const byName = new Map([...properties.values()].map((one) => [normaliseName(one.property), one]));
  if ([...byName.keys()].some((name) => /id$/.test(name))) return void 0;
  const success2 = byName.get("success") ?? byName.get("issuccess") ?? byName.get("succeeded");
  if (success2 && typesOf(success2.schema).includes("boolean")) return success2.at;
  const error = byName.get("error");
  if (error && ["data", "result", "results", "items", "message"].some((name) => byName.has(name))) return error.at;
  const status = byName.get("status");
  const values2 = own(status?.schema, "enum");
  if (!status || !Array.isArray(values2)) return void 0;
  const words2 = values2.map((value) => typeof value === "string" ? value.toLowerCase() : "");
  const failures = words2.filter((word2) => /^(error|fail|failed|failure)$/.test(word2)).length;
  const tells = failures > 0 && (failures === words2.length || words2.some((word2) => /^(success|ok)$/.test(word2)));
  return tells ? status.at : void 0;
}

// src/lint/functions/bc/terms-of-service.ts
var openDataWithoutTerms = (value, _options, context) => {
  const terms = own(value, "termsOfService");
  if (!isObject(value) || typeof terms === "string" && terms.trim() !== "") return [];
  if (!hasOpenLicence(value)) return [];
  return [{ message: "Open data, but no info.termsOfService says on which terms it may be used.", path: context.path }];
};
var terms_of_service_default = openDataWithoutTerms;

// src/lint/functions/bc/token-headers.ts
var tokenHeaders = (_value, { words: words2, except }, context) => {
  const results = [];
  const isToken = (name) => {
    const parts3 = splitWords(name);
    return parts3.some((part) => words2.includes(part)) && !parts3.some((part) => except.includes(part));
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

// src/lint/functions/bc/request-values.ts
var ignored = ["accept", "content-type", "authorization", "content-length"];
var requestValues = oncePerDocument((context) => {
  const roots = [];
  for (const operation2 of operations(context)) {
    for (const parameter of operation2.parameters) {
      if (parameter.in === "header" && ignored.includes(parameter.name.toLowerCase())) continue;
      const at = Object.hasOwn(parameter.value, "schema") ? [...parameter.at, "schema"] : parameter.at;
      roots.push({ schema: parameter.written, written: own(parameter.value, "schema"), at });
    }
    for (const body of operation2.request) {
      roots.push({ schema: body.schema, written: own(body.value, "schema"), at: body.schemaAt });
    }
  }
  const isSent = (schema) => own(schema, "readOnly") !== true;
  const places = schemasUnder(context, roots, isSent);
  const placeOf = new Map(places.map((place) => [place.schema, place]));
  const members = new Set(places.flatMap(({ schema }) => membersOf(schema, context)));
  const joined = new Set([...members].map(context.deref));
  const found = /* @__PURE__ */ new Map();
  const add = (raw, at) => {
    if (!isSent(wholeSchema(context, raw))) return;
    const schema = wholeSchema(context, isBounding(raw) ? raw : context.deref(raw));
    if (found.has(schema)) return;
    const place = placeOf.get(schema);
    found.set(schema, { schema, isComposed: !place || joined.has(schema), at: place ? () => place.at : at });
  };
  for (const { schema, written, at } of roots) add(written ?? schema, () => at);
  for (const place of places) {
    for (const { value, keys } of place.node.edges) {
      if (!members.has(value)) add(value, () => [...place.at, ...keys]);
    }
  }
  return [...found.values()];
});
var remarks = new Set(
  "$comment $ref default deprecated description example examples externalDocs nullable readOnly summary title writeOnly xml".split(
    " "
  )
);
function isBounding(raw) {
  return isObject(raw) && Object.keys(raw).some((word2) => !remarks.has(word2) && !word2.startsWith("x-"));
}

// src/lint/functions/bc/unbounded-inputs.ts
var openFormats = ["", "password", "string", "text", "html", "markdown"];
var kinds2 = {
  string: {
    noun: "Strings",
    lacks: "maxLength, pattern, enum or format",
    isBounded: (schema) => ["maxLength", "pattern", "contentMediaType", "contentEncoding"].some((key) => own(schema, key) !== void 0) || !openFormats.includes(textAt(schema, "format"))
  },
  number: {
    noun: "Numbers",
    lacks: "minimum and maximum",
    isBounded: (schema) => bounded(schema, "minimum", "exclusiveMinimum") && bounded(schema, "maximum", "exclusiveMaximum")
  },
  array: {
    noun: "Arrays",
    lacks: "maxItems",
    isBounded: (schema) => own(schema, "maxItems") !== void 0 || own(schema, "items") === false
  },
  object: {
    noun: "Objects",
    lacks: "additionalProperties: false",
    isBounded: (schema) => isClosing(own(schema, "additionalProperties")) || isClosing(own(schema, "unevaluatedProperties"))
  }
};
var unboundedInputs = (_value, options, context) => {
  const kind = kinds2[options.kind];
  const all = valuesOf(context, options.kind);
  const places = all.filter(({ schema }) => !isEnumerated(schema) && !kind.isBounded(schema)).map((one) => one.at());
  return oneFinding(places, `${kind.noun} in requests without ${kind.lacks}: ${places.length} of ${all.length}.`);
};
var unbounded_inputs_default = unboundedInputs;
function valuesOf(context, kind) {
  const all = requestValues(context);
  if (kind === "number") {
    const pages = new Set(pageSchemas(context));
    return all.filter(({ schema }) => {
      return !pages.has(schema) && typesOf(schema).some((type) => type === "number" || type === "integer");
    });
  }
  if (kind !== "object") return all.filter((one) => typesOf(one.schema).includes(kind));
  return all.filter(({ schema, isComposed }) => isObject(own(schema, "properties")) && !isComposed);
}
function pageSchemas(context) {
  const parameters2 = paginations(context).flatMap((one) => [...one.roles.values()]);
  const walked = schemasUnder(
    context,
    parameters2.map(({ written, at }) => ({ schema: written, at }))
  );
  return [...parameters2.map((one) => one.schema), ...walked.map((one) => one.schema)];
}
function isClosing(value) {
  return value !== void 0 && value !== true && !(isObject(value) && Object.keys(value).length === 0);
}
function bounded(schema, inclusive, exclusive) {
  return own(schema, inclusive) !== void 0 || typeof own(schema, exclusive) === "number";
}

// src/lint/functions/bc/undeclared-security.ts
var undeclaredSecurity = (_value, _options, context) => {
  const { root } = context;
  if (isPublic(root) || isPublic(own(root, "info"))) return [];
  const all = operations(context);
  const silent = all.filter((one) => one.security === void 0 && !isPublic(one.value) && !isPublic(one.item));
  if (!silent.length) return [];
  if (silent.length < all.length) {
    const places = silent.filter((one) => !isProbe(one) && one.method !== "options").map((one) => one.at);
    return oneFinding(
      places,
      places.length === 1 ? "The operation does not say who may call it, while others do." : `${amount(places.length, "operation")} of ${all.length} do not say who may call them, while others do.`
    );
  }
  const schemes = securitySchemes(context).size;
  const message = schemes ? "Security schemes are defined, and no operation uses one, so the API reads as open to everybody." : "No security is declared, and nothing says that the API is public.";
  return [{ path: [], message }];
};
var undeclared_security_default = undeclaredSecurity;

// src/lint/functions/bc/undescribed-body.ts
var isProblem = {
  // Only in 2.0, where the media type stands apart from the body; in 3.x a body is written under its media type.
  "no-media-type": (context, response, { method }) => method !== "head" && !bodiless.test(response.code) && response.contents.some((one) => one.mediaType === void 0) && !hasExamples(context, response),
  "no-body": (context, response, { method }) => method !== "head" && method !== "options" && /^2(00|XX)$/.test(response.code) && response.contents.length === 0 && !hasExamples(context, response),
  forbidden: (_context, response) => /^(1\d\d|1XX|204|205|304)$/.test(response.code) && response.contents.length > 0
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
  const names3 = [...silent.keys()];
  const shown2 = names3.slice(0, 3).map((name) => `"${name}"`).join(", ") + (names3.length > 3 ? ", …" : "");
  return oneFinding([...silent.values()], `${amount(names3.length, "tag")} without a description: ${shown2}.`);
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
  const isNew = context.version === "3.2";
  const results = [];
  const seen = /* @__PURE__ */ new Set();
  for (const { item: raw, at } of [...pathItems(context), ...pushItems(context)]) {
    const item = context.deref(raw);
    if (!isObject(item) || seen.has(item)) continue;
    seen.add(item);
    for (const key of Object.keys(item)) {
      const isMethod = methods.some((method) => method === key && isKnown2(method, context.version));
      const isOther2 = others.includes(key) || key.startsWith("x-") || isNew && key === "additionalOperations";
      if (isMethod || isOther2 || !isObject(item[key])) continue;
      const lower = key.toLowerCase();
      const message = methods.some((method) => method === lower && method !== key) ? `The method "${key}" must be written "${lower}", or no tool sees its operation.` : `"${key}" is no method of HTTP that this version of OpenAPI knows, so no tool sees its operation.`;
      results.push({ path: [...at, key], message });
    }
  }
  return results;
};
var unknown_method_default = unknownMethods;
function pathItems(context) {
  return [["paths"], ["components", "pathItems"]].flatMap((at) => {
    const map = at.reduce((value, key) => context.deref(own(value, key)), context.root);
    if (!isObject(map)) return [];
    const names3 = Object.keys(map).filter((name) => at.length > 1 || name.startsWith("/"));
    return names3.map((name) => ({ item: map[name], at: [...at, name] }));
  });
}
function isKnown2(method, version) {
  if (method === "query") return version === "3.2";
  return method !== "trace" || version !== "2.0";
}

// src/lint/functions/bc/unpaginated-lists.ts
var unpaginatedLists = (_value, options, context) => {
  const places = [];
  let lists = 0;
  const listOfBody = perSchema((schema, at) => listIn(context, schema, at, options));
  for (const { operation: operation2, roles } of paginations(context)) {
    if (isExempt(operation2, options)) continue;
    const given = success(operation2);
    const list2 = given && listOfBody(given.body);
    if (!list2) continue;
    lists++;
    const goesOn = list2.hasNext || hasNextHeader(context, given.response, options);
    const segmented = roles.size > 0 || takesRange(operation2) || goesOn;
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
  const words2 = splitWords(last);
  if (words2.some((word2) => options.smallWords.includes(word2))) return true;
  const id = own(operation2.value, "operationId");
  const all = [...words2, ...typeof id === "string" ? splitWords(id) : []];
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
  const body = response?.contents.find((one) => mayBeJson(one.mediaType));
  if (!response || !body || response.contents.some((one) => isOther(one.mediaType))) return void 0;
  return { response, body };
}
function listIn(context, schema, at, options) {
  const list2 = listOf(context, schema, at);
  if (!list2 || !canGrow(context, list2.schema)) return void 0;
  const known2 = [...options.envelopeNames, ...options.nextNames];
  if (list2.name && !listNames.includes(list2.name) && !list2.beside.every((name) => known2.includes(name))) {
    return void 0;
  }
  return { hasNext: list2.beside.some((name) => options.nextNames.includes(name)) };
}
function isOther(mediaType) {
  return mediaType !== void 0 && /^text\/csv$|geo\+json$|event-stream$/.test(mediaTypeName(mediaType));
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
function reads({ template, value }) {
  const name = [value.operationId, value.summary].find((text2) => typeof text2 === "string");
  const first = typeof name === "string" ? splitWords(name.slice(0, 200))[0] : void 0;
  const last = splitWords(template.split("/").at(-1) ?? "");
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
  for (const template of templates) {
    const segments = segmentsOf(template);
    const firstParameter = segments.findIndex((segment) => segment.includes("{"));
    const fixed = (firstParameter < 0 ? segments : segments.slice(0, firstParameter)).filter(isFixed);
    if (before + fixed.length < options.segments) shallow.push(["paths", template]);
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
  const names3 = hits.map((one) => one.name);
  return oneFinding(
    hits.map((one) => one.at),
    `Named after a product: ${names3.slice(0, 3).join(", ")}${names3.length > 3 ? ` and ${names3.length - 3} more` : ""}.`
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
  const parts3 = /^(v?)(\d{1,9})(?:\.(\d{1,9}))?$/.exec(version.trim());
  return parts3 ? `${parts3[1]}${parts3[2]}.${parts3[3] ?? 0}.0` : "1.0.0";
}

// src/lint/functions/bc/weak-flows.ts
var weakFlows = (_value, { flows }, context) => oauth2Flows(context).filter((flow) => flows.includes(flow.name)).map((flow) => ({ path: flow.at, message: `The security scheme "${flow.scheme}" uses the ${flow.name} flow.` }));
var weak_flows_default = weakFlows;

// src/lint/functions/bc/xml-bulk.ts
var xmlBulk = (_value, { words: words2, exempt }, context) => {
  const results = [];
  for (const operation2 of bulkOperations(context, words2)) {
    const types = operation2.responses.filter((response) => /^2/.test(response.code)).flatMap((response) => response.contents.map((body) => body.mediaType));
    if (types.length === 0 || !types.every((type) => isXml(type, exempt))) continue;
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

// src/lint/ruleset.ts
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
function formatsOf(version) {
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
              '$..[?(@ && @.type=="array" && !@.prefixItems)]',
              '$..[?(@ && @.type && @.type.constructor.name === "Array" && @.type.includes("array") && !@.prefixItems)]'
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
      "oas3-examples-value-or-externalValue": {
        severity: "error",
        message: 'Examples must have either "value" or "externalValue" field.',
        formats: [
          "oas3_0",
          "oas3_1"
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
              "address string",
              "address line",
              "street address",
              "home address",
              "mailing address",
              "postal code",
              "postal address",
              "adresse",
              "code postal"
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
        description: "204, 205 and 304 have no body",
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
            notMatch: "\\.([Yy][Aa]?[Mm][Ll]|[Jj][Ss][Oo][Nn])$|^([Ss]wagger|[Oo]pen ?[Aa][Pp][Ii]|[Uu]ntitled|[Aa][Pp][Ii])( ([0-9.]+|[Dd]efinition|[Dd]ocument(ation)?|[Ss]pec(ification)?))?$"
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
            exempt: [
              "application/vnd.google-earth.kml+xml",
              "application/gml+xml",
              "application/gpx+xml",
              "application/rdf+xml",
              "application/xhtml+xml",
              "application/atom+xml",
              "application/rss+xml",
              "image/svg+xml"
            ],
            twins: [
              "application/xml",
              "text/xml",
              "*+xml",
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
              "self",
              "page",
              "pagenumber",
              "pagesize",
              "perpage",
              "limit",
              "offset"
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
              "application/zstd",
              "multipart/x-zip"
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
              "ocpapimsubscriptionkey",
              "accesstoken",
              "authtoken",
              "bearertoken",
              "idtoken",
              "refreshtoken",
              "sessiontoken",
              "clientsecret",
              "secret",
              "secretkey",
              "privatekey"
            ],
            unclearNames: [
              "key",
              "subscriptionkey",
              "authorization"
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
              "account number",
              "courriel",
              "adresse courriel",
              "prenom",
              "prénom",
              "nom famille",
              "nom de famille",
              "numero telephone",
              "numéro téléphone"
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
              "sin number",
              "social insurance number",
              "ssn",
              "ssn number",
              "social security number",
              "phn",
              "phn number",
              "health number",
              "health card number",
              "care card number",
              "personal health number",
              "dob",
              "birthday",
              "birth date",
              "birthdate",
              "date of birth",
              "password",
              "passwd",
              "pwd",
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
              "passport number",
              "care card",
              "numero assurance sociale",
              "numéro assurance sociale",
              "date naissance",
              "date de naissance",
              "mot de passe"
            ],
            except: [
              "digits",
              "masked",
              "hashed",
              "encrypted"
            ],
            descriptions: [
              "birth date",
              "date of birth",
              "personal health number",
              "care card number",
              "social insurance number",
              "credit card number",
              "bank account number",
              "passport number",
              "driver licence number",
              "driver license number",
              "phn"
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
                "api-version",
                "access_token",
                "cql_filter",
                "filter-lang",
                "filter-crs",
                "bbox-crs"
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
              "info",
              "history",
              "status",
              "weather",
              "content",
              "feedback",
              "geometry",
              "correspondence",
              "evidence",
              "documentation",
              "directory",
              "catalog",
              "catalogue",
              "registry",
              "archive",
              "inventory",
              "library",
              "livestock",
              "water",
              "income",
              "demand",
              "productivity",
              "vulnerability",
              "use",
              "usage",
              "work",
              "tagging",
              "typeahead",
              "autocomplete",
              "skus",
              "gurus",
              "furniture",
              "timber",
              "lumber",
              "legislation",
              "infrastructure",
              "funding",
              "housing",
              "employment",
              "guidance",
              "governance",
              "training",
              "knowledge",
              "luggage",
              "firewood",
              "foliage",
              "terrain",
              "groundwater",
              "wastewater",
              "stormwater",
              "fauna",
              "flora",
              "biodiversity",
              "cattle",
              "poultry"
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
          function: "bcPutCollection",
          functionOptions: {
            singletons: [
              "me",
              "self",
              "profile",
              "settings",
              "preferences",
              "config",
              "configuration",
              "status",
              "state",
              "logo",
              "password",
              "session"
            ]
          }
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
              "Oracle",
              "MySql",
              "Postgres",
              "MongoDb",
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
              "xsessionid",
              "sessionkey",
              "sessiontoken",
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
function builtInIds() {
  return Object.values(rulesets_generated_default).flatMap(({ rules = {} }) => Object.keys(rules));
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
  noOptions,
  optionsOf,
  oas_security_defined_exports,
  bcFunctions,
  formatsOf,
  levelOf,
  textList,
  formatList,
  mistake,
  notALevel,
  profileNames,
  builtInSource,
  builtInIds,
  builtInTarget,
  fileSource,
  refuseCode,
  remoteSource
};
