import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  greatestBump
} from "./chunk-AWHDHQSJ.js";
import {
  truncate
} from "./chunk-WE7R6N2O.js";
import {
  fromPointer,
  getAt,
  isObject,
  own,
  toText
} from "./chunk-2LKYFRJO.js";

// src/diff/change.ts
function defineChange(change) {
  return change;
}
function defineTwins(shared) {
  return shared;
}
function defineWalkTwins(shared) {
  return shared;
}
function defineSchemaChange(change) {
  return { on: "schema", ...change };
}

// src/diff/changes/callback-added.ts
var callback_added_default = defineChange({
  id: "callback-added",
  title: "A callback is new",
  on: "callback",
  level: "info",
  breaking: false,
  bump: "minor",
  why: "It needs an address that the client gives.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [],
  check: ({ base, revision }) => !base && revision && `the callback ${revision.name} is new`,
  examples: [
    { base: "{}", revision: "{changed: {'{$request.body#/url}': {post: {}}}}", finds: true },
    {
      base: "{changed: {'{$request.body#/url}': {post: {}}}}",
      revision: "{changed: {'{$request.body#/url}': {post: {}}}}",
      finds: false
    }
  ]
});

// src/diff/twins/bodies.ts
var bodyAdded = defineWalkTwins({
  on: "body",
  bump: "minor",
  examples: [
    {
      base: "",
      revision: "requestBody: {required: true, content: {application/json: {schema: {type: object}}}}",
      finds: true
    },
    {
      base: "requestBody: {required: true, content: {application/json: {schema: {type: object}}}}",
      revision: "requestBody: {required: true, content: {application/json: {schema: {type: object}}}}",
      finds: false
    }
  ]
});
var bodyBecameOptional = defineWalkTwins({
  on: "body",
  bump: "minor",
  examples: [
    {
      base: "requestBody: {required: true, content: {application/json: {schema: {type: object}}}}",
      revision: "requestBody: {content: {application/json: {schema: {type: object}}}}",
      finds: true
    },
    {
      base: "requestBody: {content: {application/json: {schema: {type: object}}}}",
      revision: "requestBody: {content: {application/json: {schema: {type: object}}}}",
      finds: false
    }
  ]
});
var bodyBecameRequired = defineWalkTwins({
  on: "body",
  bump: "minor",
  examples: [
    {
      base: "requestBody: {content: {application/json: {schema: {type: object}}}}",
      revision: "requestBody: {required: true, content: {application/json: {schema: {type: object}}}}",
      finds: true
    },
    {
      base: "requestBody: {required: true, content: {application/json: {schema: {type: object}}}}",
      revision: "requestBody: {required: true, content: {application/json: {schema: {type: object}}}}",
      finds: false
    }
  ]
});

// src/diff/changes/callback-body-added.ts
var callback_body_added_default = defineChange({
  id: "callback-body-added",
  title: "A callback or webhook sends a body",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Receivers may pass over it.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [],
  check: ({ base, revision }) => !base && revision && "a body is sent now",
  ...bodyAdded
});

// src/diff/changes/callback-body-became-optional.ts
var callback_body_became_optional_default = defineChange({
  id: "callback-body-became-optional",
  title: "A callback or webhook may come without its body",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Receivers could rely on it; now it may be missing.",
  remedy: "Go on sending it always, or release a new major version.",
  oasdiff: [],
  check: ({ base, revision }) => base?.required && revision && !revision.required && "the body may be missing now",
  ...bodyBecameOptional
});

// src/diff/changes/callback-body-became-required.ts
var callback_body_became_required_default = defineChange({
  id: "callback-body-became-required",
  title: "A callback or webhook always has its body",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Receivers can rely on it now.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [],
  check: ({ base, revision }) => base && !base.required && revision?.required && "the body is always sent now",
  ...bodyBecameRequired
});

// src/diff/changes/callback-body-removed.ts
var callback_body_removed_default = defineChange({
  id: "callback-body-removed",
  title: "A callback or webhook no longer sends a body",
  on: "body",
  sender: "api",
  level: "error",
  breaking: true,
  bump: "minor",
  why: "Receivers that read it get nothing.",
  remedy: "Go on sending it, or release a new major version.",
  oasdiff: [],
  check: ({ base, revision }) => base && !revision && "the body is no longer sent",
  examples: [
    {
      base: "requestBody: {required: true, content: {application/json: {schema: {type: object}}}}",
      revision: "",
      finds: true
    },
    { base: "", revision: "", finds: false }
  ]
});

// src/diff/changes/callback-expression-changed.ts
var callback_expression_changed_default = defineChange({
  id: "callback-expression-changed",
  title: "A callback goes to another address",
  on: "callback",
  level: "error",
  breaking: true,
  bump: "minor",
  why: "The call goes to an address that is read from another place; clients wait in vain.",
  remedy: "Keep the expression, or release a new major version.",
  oasdiff: [],
  check: ({ base, revision }) => base && revision && base.name.replace(/\s+/g, " ") !== revision.name.replace(/\s+/g, " ") && `the callback ${base.name} is called at ${revision.name.split(" ")[1] ?? ""} now`,
  examples: [
    {
      base: "{changed: {'{$request.body#/url}': {post: {}}}}",
      revision: "{changed: {'{$request.body#/address}': {post: {}}}}",
      finds: true
    },
    {
      base: "{changed: {'{$request.body#/address}': {post: {}}}}",
      revision: "{changed: {'{$request.body#/address}': {post: {}}}}",
      finds: false
    }
  ]
});

// src/diff/changes/callback-operation-added.ts
var callback_operation_added_default = defineChange({
  id: "callback-operation-added",
  title: "A method of a callback or webhook is new",
  on: "operation",
  sender: "api",
  level: "info",
  breaking: false,
  bump: "minor",
  why: "Receivers answer 405 until they know it; nothing that they had goes.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [],
  check: ({ base, revision }) => !base && revision !== void 0 && `the call ${revision.label} is new`,
  examples: [
    { base: "{routeClosed: {post: {}}}", revision: "{routeClosed: {post: {}, put: {}}}", finds: true },
    { base: "{routeClosed: {post: {}, put: {}}}", revision: "{routeClosed: {post: {}, put: {}}}", finds: false }
  ]
});

// src/diff/changes/callback-operation-removed.ts
var callback_operation_removed_default = defineChange({
  id: "callback-operation-removed",
  title: "A method of a callback or webhook is gone",
  on: "operation",
  sender: "api",
  level: "error",
  breaking: true,
  bump: "minor",
  why: "Receivers wait for calls that no longer come.",
  remedy: "Go on making the calls, or release a new major version.",
  oasdiff: [],
  check: ({ base, revision }) => base !== void 0 && !revision && `the call ${base.label} is gone`,
  examples: [
    { base: "{routeClosed: {post: {}, put: {}}}", revision: "{routeClosed: {post: {}}}", finds: true },
    { base: "{routeClosed: {post: {}}}", revision: "{routeClosed: {post: {}}}", finds: false }
  ]
});

// src/diff/model/schema-part.ts
var documents = /* @__PURE__ */ new WeakMap();
function schemaDocument(tree) {
  let document = documents.get(tree);
  if (!document) {
    const anchors = /* @__PURE__ */ new Map();
    let isIndexed = false;
    document = {
      dialect: dialectOf(tree),
      resolve(holder, keyword) {
        if (keyword === "$ref") return tree.target(holder)?.value;
        if (!isIndexed) {
          isIndexed = true;
          for (const one of tree.documents.values()) indexAnchors(one.data, anchors);
        }
        const name = own(holder, keyword);
        return typeof name === "string" ? anchors.get(name) : void 0;
      }
    };
    documents.set(tree, document);
  }
  return document;
}
function dialectOf(tree) {
  return tree.version === "2.0" ? "2.0" : tree.version === "3.0" ? "3.0" : "3.1";
}
function indexAnchors(value, anchors) {
  if (Array.isArray(value)) for (const item of value) indexAnchors(item, anchors);
  else if (isObject(value)) {
    for (const keyword of ["$dynamicAnchor", "$anchor"]) {
      const name = own(value, keyword);
      if (typeof name === "string" && !anchors.has(`#${name}`)) anchors.set(`#${name}`, value);
    }
    for (const child of Object.values(value)) indexAnchors(child, anchors);
  }
}
function schemaPart(tree, schema, path) {
  return { schema, document: schemaDocument(tree), at: (inside) => [...path, ...inside] };
}
var maxDepth = 10;
function typesOf({ schema, document }, depth = 0) {
  const end = followed({ schema, document });
  const type = own(end, "type");
  if (typeof type === "string") return /* @__PURE__ */ new Set([type]);
  if (Array.isArray(type)) return new Set(type.filter((name) => typeof name === "string"));
  const values = Object.hasOwn(Object(end), "const") ? [own(end, "const")] : own(end, "enum");
  if (Array.isArray(values)) return new Set(values.map(typeNameOf));
  if (depth > maxDepth) return void 0;
  const within = (keyword) => {
    const members2 = own(end, keyword);
    return Array.isArray(members2) ? members2.map((member) => typesOf({ schema: member, document }, depth + 1)) : [];
  };
  const all = within("allOf").find((types) => types !== void 0);
  if (all) return all;
  for (const keyword of ["anyOf", "oneOf"]) {
    const types = within(keyword);
    if (types.length > 0 && types.every((one) => one !== void 0)) return new Set(types.flatMap((one) => [...one]));
  }
  return void 0;
}
function typeNameOf(value) {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}
function followed({ schema, document }) {
  let end = schema;
  for (let steps = 0; steps < 100 && isObject(end) && typeof own(end, "$ref") === "string"; steps++)
    end = document.resolve(end, "$ref");
  return end;
}
function isPlain(part) {
  const types = typesOf(part);
  return types !== void 0 && !types.has("array") && !types.has("object");
}
function isList(part) {
  const types = typesOf(part);
  return types?.size === 1 && types.has("array");
}
function takesAll({ schema }) {
  return schema === true || isObject(schema) && Object.keys(schema).every((key) => words.has(key));
}
var words = /* @__PURE__ */ new Set(["title", "description", "example", "examples", "externalDocs"]);

// src/diff/names.ts
function parameterName(parameter) {
  return `${parameter.in} parameter ${parameter.name}`;
}
function theParameter({ base, revision }) {
  const parameter = revision ?? base;
  return parameter ? `the ${parameterName(parameter)}` : "the parameter";
}
function serialisationOf(parameter, isPlain2) {
  if (parameter.content) return `as ${parameter.content.map(({ type }) => type).join()}`;
  const { style, explode, schema } = parameter;
  if (isPlain2) return /^(form|spaceDelimited|pipeDelimited|deepObject|tabDelimited)$/.test(style) ? "form" : style;
  if (style === "simple" && schema && isList(schema)) return style;
  return `${style}${explode ? ", exploded" : ""}`;
}

// src/diff/changes/callback-parameter-added.ts
var callback_parameter_added_default = defineChange({
  id: "callback-parameter-added",
  title: "A parameter that a callback or webhook sends is new",
  on: "parameter",
  sender: "api",
  level: "info",
  breaking: false,
  bump: "minor",
  why: "Receivers may pass over what they do not know.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [],
  check: ({ base, revision }) => !base && revision && `the ${parameterName(revision)} is new`,
  examples: [
    { base: "[]", revision: "[{name: limit, in: query, schema: {type: integer}}]", finds: true },
    { base: "[]", revision: "[]", finds: false }
  ]
});

// src/diff/changes/callback-parameter-became-optional.ts
var callback_parameter_became_optional_default = defineChange({
  id: "callback-parameter-became-optional",
  title: "A parameter that a callback or webhook sends may be missing now",
  on: "parameter",
  sender: "api",
  level: "error",
  breaking: true,
  bump: "minor",
  why: "Receivers could rely on it; now it may be missing.",
  remedy: "Go on sending it, or release a new major version.",
  oasdiff: [],
  check: ({ base, revision }) => base?.required && revision && !revision.required && `the ${parameterName(revision)} may be missing now`,
  examples: [
    {
      base: "[{name: limit, in: query, required: true, schema: {type: integer}}]",
      revision: "[{name: limit, in: query, schema: {type: integer}}]",
      finds: true
    },
    {
      base: "[{name: limit, in: query, required: true, schema: {type: integer}}]",
      revision: "[{name: limit, in: query, required: true, schema: {type: integer}}]",
      finds: false
    }
  ]
});

// src/diff/changes/callback-parameter-became-required.ts
var callback_parameter_became_required_default = defineChange({
  id: "callback-parameter-became-required",
  title: "A parameter that a callback or webhook sends is always sent now",
  on: "parameter",
  sender: "api",
  level: "info",
  breaking: false,
  bump: "minor",
  why: "It is always sent now.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [],
  check: ({ base, revision }) => base && !base.required && revision?.required && `the ${parameterName(revision)} is always sent now`,
  examples: [
    {
      base: "[{name: limit, in: query, schema: {type: integer}}]",
      revision: "[{name: limit, in: query, required: true, schema: {type: integer}}]",
      finds: true
    },
    {
      base: "[{name: limit, in: query, schema: {type: integer}}]",
      revision: "[{name: limit, in: query, schema: {type: integer}}]",
      finds: false
    }
  ]
});

// src/diff/changes/callback-parameter-removed.ts
var callback_parameter_removed_default = defineChange({
  id: "callback-parameter-removed",
  title: "A parameter that a callback or webhook sends is gone",
  on: "parameter",
  sender: "api",
  level: "error",
  breaking: true,
  bump: "minor",
  why: "Receivers that read it get nothing.",
  remedy: "Go on sending it, or release a new major version.",
  oasdiff: [],
  check: ({ base, revision }) => base && !revision && `the ${parameterName(base)} is no longer sent`,
  examples: [
    { base: "[{name: limit, in: query, schema: {type: integer}}]", revision: "[]", finds: true },
    {
      base: "[{name: limit, in: query, schema: {type: integer}}]",
      revision: "[{name: limit, in: query, schema: {type: integer}}]",
      finds: false
    }
  ]
});

// src/diff/changes/callback-removed.ts
var callback_removed_default = defineChange({
  id: "callback-removed",
  title: "A callback is gone",
  on: "callback",
  level: "error",
  breaking: true,
  bump: "minor",
  why: "Clients wait for calls that no longer come.",
  remedy: "Go on making the calls, or release a new major version.",
  oasdiff: [],
  check: ({ base, revision }) => base && !revision && `the callback ${base.name} is gone`,
  examples: [
    { base: "{changed: {'{$request.body#/url}': {post: {}}}}", revision: "{}", finds: true },
    { base: "{}", revision: "{}", finds: false }
  ]
});

// src/diff/changes/callback-reply-header-became-required.ts
var callback_reply_header_became_required_default = defineChange({
  id: "callback-reply-header-became-required",
  title: "A reply to a callback or webhook must have a header",
  on: "header",
  sender: "client",
  level: "error",
  breaking: true,
  bump: "minor",
  why: "Receivers that answer without it break the contract now.",
  remedy: "Leave it optional, or release a new major version.",
  oasdiff: [],
  check: ({ base, revision }) => revision?.required && !base?.required && `the header ${revision.name} must be in the reply now`,
  examples: [
    { base: "{}", revision: "{X-Total: {schema: {type: integer}, required: true}}", finds: true },
    {
      base: "{X-Total: {schema: {type: integer}, required: true}}",
      revision: "{X-Total: {schema: {type: integer}, required: true}}",
      finds: false
    }
  ]
});

// src/diff/changes/callback-reply-header-relaxed.ts
var callback_reply_header_relaxed_default = defineChange({
  id: "callback-reply-header-relaxed",
  title: "A header of the reply to a callback or webhook is no longer asked for",
  on: "header",
  sender: "client",
  level: "info",
  breaking: false,
  bump: "minor",
  why: "Receivers may go on sending it.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [],
  check: ({ base, revision }) => base && (!revision || base.required && !revision.required) && `the header ${base.name} need not be in the reply now`,
  examples: [
    { base: "{X-Total: {schema: {type: integer}, required: true}}", revision: "{}", finds: true },
    { base: "{}", revision: "{}", finds: false }
  ]
});

// src/diff/model/octets.ts
var raw = /^(?:(?:image|audio|video|font)\/(?!svg\+xml)|application\/(?:octet-stream|pdf|zip|gzip|x-(?:gzip|tar|zip-compressed|7z-compressed)|msword|vnd\.(?:ms-|openxmlformats-|oasis\.opendocument))|multipart\/x-zip)/;
var maxDepth2 = 20;
var saysBytes = /* @__PURE__ */ new Set(["type", "format", "contentMediaType"]);
function withoutBytes(type, part) {
  if (raw.test(type)) return rawBody(part);
  return type === "multipart/form-data" ? withFiles(part) : part;
}
function rawBody(part) {
  const schema = unwrapped(part);
  if (schema === true) return void 0;
  if (!isObject(schema) || !(own(schema, "type") === "string" || isFile(schema))) return part;
  const rest = Object.entries(schema).filter(([key]) => !saysBytes.has(key));
  return rest.length === 0 ? void 0 : { ...part, schema: Object.fromEntries(rest) };
}
function unwrapped({ schema, document }) {
  let end = followed({ schema, document });
  for (let depth = 0; depth < maxDepth2 && isObject(end); depth++) {
    const [entry, ...others] = Object.entries(end);
    const [key, members2] = entry ?? [];
    if (others.length > 0 || !/^(allOf|anyOf|oneOf)$/.test(key ?? "") || !Array.isArray(members2)) break;
    if (members2.length !== 1) break;
    end = followed({ schema: members2[0], document });
  }
  return end;
}
function isFile(schema) {
  const [type, format] = [own(schema, "type"), own(schema, "format")];
  if (type === "file" || type === "string" && format === "binary") return true;
  const media = own(schema, "contentMediaType");
  if (type === "string" || type === void 0) {
    if (media === "application/octet-stream" && own(schema, "contentEncoding") === void 0) return true;
  }
  return type === void 0 && Object.keys(schema).every((key) => key === "description" || key === "contentMediaType");
}
function withFiles(part) {
  const schema = unwrapped(part);
  const properties = own(schema, "properties");
  if (!isObject(schema) || !isObject(properties)) return part;
  let isChanged = false;
  const written = Object.entries(properties).map(([name, property]) => {
    const file = fileIn(property, part);
    isChanged ||= file !== property;
    return [name, file];
  });
  return isChanged ? { ...part, schema: { ...schema, properties: Object.fromEntries(written) } } : part;
}
function fileIn(property, { document }) {
  const schema = unwrapped({ schema: property, document });
  if (!isObject(schema)) return property;
  if (own(schema, "type") === "array") {
    const items = unwrapped({ schema: own(schema, "items"), document });
    const file2 = isObject(items) ? asFile(items) : items;
    return file2 === items ? property : { ...schema, items: file2 };
  }
  const file = asFile(schema);
  return file === schema ? property : file;
}
function asFile(schema) {
  if (!isFile(schema) || own(schema, "type") === "string" && own(schema, "format") === "binary") return schema;
  const rest = Object.entries(schema).filter(([key]) => !saysBytes.has(key));
  return { ...Object.fromEntries(rest), type: "string", format: "binary" };
}

// src/diff/model/part.ts
function partAt(tree, value, path) {
  const end = tree.deref(value);
  return isObject(end) && typeof own(end, "$ref") !== "string" ? { value: end, path } : void 0;
}
function childPart(tree, parent, key) {
  return partAt(tree, own(parent.value, key), [...parent.path, key]);
}
function mapParts(tree, parent, key) {
  const map = childPart(tree, parent, key);
  if (!map) return [];
  const found = [];
  for (const name of Object.keys(map.value)) {
    if (name.startsWith("x-") && key !== "headers") continue;
    const part = childPart(tree, map, name);
    if (part) found.push([name, part]);
  }
  return found;
}
function listParts(tree, parent, key) {
  const list = tree.deref(own(parent.value, key));
  if (!Array.isArray(list)) return [];
  return list.flatMap((item, index) => partAt(tree, item, [...parent.path, key, index]) ?? []);
}
function withExamples(tree, part) {
  const examples = own(part.value, "examples");
  if (!isObject(examples) || !Object.values(examples).some((example) => own(example, "$ref") !== void 0)) return part;
  const read = Object.entries(examples).map(([name, example]) => [name, tree.deref(example)]);
  return { ...part, value: { ...part.value, examples: Object.fromEntries(read) } };
}
function textOf(part, key) {
  const value = part && own(part.value, key);
  return typeof value === "string" ? value : void 0;
}
function isTrue(part, key) {
  return own(part.value, key) === true;
}

// src/diff/model/content.ts
function contentOf(tree, owner, readEncodings = () => []) {
  return mapParts(tree, owner, "content").map(([name, part]) => mediaTypeOf(tree, name, part, readEncodings));
}
function mediaTypeOf(tree, name, part, readEncodings) {
  const schemaAt2 = (key) => {
    const schema2 = own(part.value, key);
    return schema2 === void 0 ? void 0 : schemaPart(tree, schema2, [...part.path, key]);
  };
  const names2 = splitName(name);
  const schema = schemaAt2("schema");
  return {
    ...withExamples(tree, part),
    name,
    ...names2,
    schema: schema && withoutBytes(names2.type, schema),
    itemSchema: schemaAt2("itemSchema"),
    encoding: readEncodings(tree, part, names2.type, schema)
  };
}
function swaggerMediaType(name, part, schema) {
  const names2 = splitName(name);
  return {
    ...part,
    name,
    ...names2,
    schema: schema && withoutBytes(names2.type, schema),
    itemSchema: void 0,
    encoding: []
  };
}
function splitName(name) {
  const [type = "", ...parameters] = name.toLowerCase().split(";").map((text) => text.trim());
  return {
    type,
    parameters: parameters.filter(Boolean).map((text) => text.replaceAll('"', "").replace(/ *= */, "=")).sort().join(";")
  };
}
function rangeHolds(wide, narrow) {
  if (wide === narrow || wide === "*/*" || wide === "*") return true;
  return wide.endsWith("/*") && narrow.startsWith(wide.slice(0, -1));
}

// src/diff/model/template.ts
function templateShape(path) {
  return path.replace(/\{[^{}]*\}/g, "{}");
}
function templateNames(path) {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? "");
}
function literalsAt(concrete, template) {
  if (concrete === template) return void 0;
  const left = templateShape(concrete).split("/");
  const right = templateShape(template).split("/");
  if (left.length !== right.length) return void 0;
  const literals = /* @__PURE__ */ new Map();
  let position = 0;
  for (const [index, segment] of right.entries()) {
    const other = left[index];
    const parameters = segment.split("{}").length - 1;
    if (segment !== other) {
      if (segment !== "{}" || other.includes("{}") || other === "") return void 0;
      literals.set(position, other);
    }
    position += parameters;
  }
  return literals.size > 0 ? literals : void 0;
}

// src/diff/model/parameters.ts
var defaultStyle = {
  query: "form",
  cookie: "form",
  path: "simple",
  header: "simple"
};
var collectionStyle = {
  ssv: ["spaceDelimited", false],
  pipes: ["pipeDelimited", false],
  tsv: ["tabDelimited", false],
  multi: ["form", true]
};
var ignoredHeaders = /* @__PURE__ */ new Set(["accept", "content-type", "authorization"]);
function parametersOf(tree, operation, pathItem, path) {
  const names2 = templateNames(path);
  const found = /* @__PURE__ */ new Map();
  for (const owner of pathItem ? [pathItem, operation] : [operation]) {
    for (const part of listParts(tree, owner, "parameters")) {
      const name = textOf(part, "name");
      const location = textOf(part, "in");
      if (name === void 0 || location === void 0 || location === "body" || location === "formData") continue;
      if (location === "header" && ignoredHeaders.has(name.toLowerCase())) continue;
      const position = location === "path" ? names2.indexOf(name) : -1;
      const own2 = position !== -1 ? `#${position}` : location === "header" ? name.toLowerCase() : name;
      found.set(`${location} ${own2}`, parameterOf(tree, part, name, location, `${location} ${own2}`));
    }
  }
  names2.forEach((name, position) => {
    const key = `path #${position}`;
    if (!found.has(key)) found.set(key, undeclared(tree, operation, name, key));
  });
  return [...found.values()];
}
function undeclared(tree, operation, name, key) {
  return parameterOf(tree, { value: {}, path: operation.path }, name, "path", key);
}
function someText(tree, part) {
  return { ...schemaPart(tree, { type: "string" }, []), at: () => part.path };
}
function parameterOf(tree, part, name, location, key) {
  const style = styleOf(tree, part, location);
  return {
    ...withExamples(tree, part),
    name,
    in: location,
    key,
    required: isTrue(part, "required") || location === "path",
    ...style,
    allowReserved: isTrue(part, "allowReserved"),
    allowEmptyValue: location === "query" && isTrue(part, "allowEmptyValue"),
    ...shapeOf(tree, part)
  };
}
function styleOf(tree, part, location) {
  const usual2 = defaultStyle[location] ?? "form";
  if (tree.version === "2.0") {
    const [style2, explode2] = collectionStyle[textOf(part, "collectionFormat") ?? "csv"] ?? [usual2, false];
    return { style: style2, explode: explode2 };
  }
  const style = textOf(part, "style") ?? usual2;
  const explode = own(part.value, "explode");
  const isExploded = style === "form" || style === "deepObject";
  return { style, explode: typeof explode === "boolean" ? explode : isExploded };
}
var notSchema = /* @__PURE__ */ new Set([
  "name",
  "in",
  "required",
  "description",
  "collectionFormat",
  "allowEmptyValue",
  "deprecated"
]);
function shapeOf(tree, part) {
  if (tree.version === "2.0") {
    const isDescribed = own(part.value, "type") !== void 0;
    return { schema: isDescribed ? valueSchema(tree, part) : someText(tree, part), content: void 0 };
  }
  const schema = own(part.value, "schema");
  if (schema !== void 0) return { schema: schemaPart(tree, schema, [...part.path, "schema"]), content: void 0 };
  const content = own(part.value, "content");
  if (content !== void 0) return { schema: void 0, content: contentOf(tree, part) };
  return { schema: someText(tree, part), content: void 0 };
}
var valueSchemas = /* @__PURE__ */ new WeakMap();
function valueSchema(tree, part) {
  let schema = valueSchemas.get(part.value);
  if (!schema) {
    schema = Object.fromEntries(
      Object.entries(part.value).filter(([key]) => !notSchema.has(key) && !key.startsWith("x-"))
    );
    for (const key of ["x-nullable", "x-extensible-enum"])
      if (Object.hasOwn(part.value, key)) schema[key] = part.value[key];
    valueSchemas.set(part.value, schema);
  }
  return schemaPart(tree, schema, part.path);
}
function headersOf(tree, response) {
  return mapParts(tree, response, "headers").flatMap(([name, part]) => {
    const key = name.toLowerCase();
    if (key === "content-type") return [];
    return [
      {
        ...withExamples(tree, part),
        name,
        key,
        required: isTrue(part, "required"),
        // OpenAPI 3 knows this style alone for headers.
        style: tree.version === "2.0" ? styleOf(tree, part, "header").style : "simple",
        explode: isTrue(part, "explode"),
        ...shapeOf(tree, part)
      }
    ];
  });
}

// src/diff/model/encoding.ts
var names = "application/x-www-form-urlencoded";
function encodingsOf(tree, mediaType, type, form2) {
  const isMultipart = type.startsWith("multipart/");
  if (!isMultipart && type !== names) return [];
  return mapParts(tree, mediaType, "encoding").map(([name, part]) => {
    const schema = form2 && propertyOf(form2, name);
    return {
      ...part,
      name,
      schema,
      usualType: schema && usualType(schema),
      // 3.0 has styles in forms of names and values alone.
      style: isMultipart && tree.version === "3.0" ? void 0 : styleOf(tree, part, "form"),
      allowReserved: !isMultipart && isTrue(part, "allowReserved"),
      headers: isMultipart ? headersOf(tree, part) : []
    };
  });
}
function propertyOf(form2, name) {
  const schema = own(own(followed(form2), "properties"), name);
  return schema === void 0 ? void 0 : { ...form2, schema };
}
function mayDescribe(form2, name) {
  const schema = form2 && followed(form2);
  if (!isObject(schema) || !isObject(own(schema, "properties"))) return true;
  const isComposed = ["allOf", "anyOf", "oneOf", "$ref", "if", "patternProperties"].some(
    (key) => Object.hasOwn(schema, key)
  );
  return isComposed || own(own(schema, "properties"), name) !== void 0;
}
function usualType({ document, ...property }) {
  let schema = followed({ schema: property.schema, document });
  if (own(schema, "type") === "array") schema = followed({ schema: own(schema, "items"), document });
  const types = isObject(schema) ? typesOf({ schema, document }) : void 0;
  if (types?.size !== 1) return void 0;
  const [type = ""] = types;
  if (type === "object" || type === "array") return "application/json";
  const isBytes = own(schema, "format") === "binary" || own(schema, "contentEncoding") !== void 0;
  return isBytes ? "application/octet-stream" : "text/plain";
}

// src/diff/model/body.ts
function bodyOf(tree, operation, pathItem) {
  if (tree.version === "2.0") return swaggerBody(tree, operation, pathItem);
  const part = childPart(tree, operation, "requestBody");
  return part && { ...part, required: isTrue(part, "required"), content: contentOf(tree, part, encodingsOf) };
}
function swaggerBody(tree, operation, pathItem) {
  const found = /* @__PURE__ */ new Map();
  for (const owner of pathItem ? [pathItem, operation] : [operation]) {
    for (const part of listParts(tree, owner, "parameters")) {
      const location = textOf(part, "in");
      if (location === "body") found.set("body", part);
      else if (location === "formData") found.set(`form ${textOf(part, "name") ?? ""}`, part);
    }
  }
  const body = found.get("body");
  if (body) {
    const schema2 = own(body.value, "schema");
    const used2 = schema2 === void 0 ? void 0 : schemaPart(tree, schema2, [...body.path, "schema"]);
    const types2 = mimeTypes(tree, operation, "consumes") ?? ["application/json"];
    return {
      ...body,
      required: isTrue(body, "required"),
      content: types2.map((type) => swaggerMediaType(type, body, used2))
    };
  }
  const fields = [...found.values()];
  if (fields.length === 0) return void 0;
  const hasFile = fields.some((field) => textOf(field, "type") === "file");
  const types = (mimeTypes(tree, operation, "consumes") ?? []).filter((type) => /multipart|form/i.test(type));
  const used = types.length > 0 ? types : [hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded"];
  const schema = formSchema(tree, fields, operation);
  const nothing = { value: {}, path: operation.path };
  return {
    ...nothing,
    required: fields.some((field) => isTrue(field, "required")),
    isImplied: true,
    content: used.map((type) => ({
      ...swaggerMediaType(type, nothing, schema),
      // Elsewhere the specification of 3.x, which the terms are of, ignores the style.
      encoding: type === "application/x-www-form-urlencoded" ? fields.flatMap((field) => encodingOfField(tree, field)) : []
    }))
  };
}
function encodingOfField(tree, field) {
  const name = textOf(field, "name");
  if (name === void 0 || textOf(field, "type") !== "array") return [];
  return [
    {
      name,
      value: {},
      path: field.path,
      schema: valueSchema(tree, field),
      usualType: void 0,
      style: styleOf(tree, field, "formData"),
      allowReserved: false,
      headers: []
    }
  ];
}
function fieldSchema(tree, field) {
  const words3 = Object.entries(field.value).filter(([key]) => key === "description" || key.startsWith("x-"));
  return { ...Object(valueSchema(tree, field).schema), ...Object.fromEntries(words3) };
}
function formSchema(tree, fields, operation) {
  const byName = new Map(fields.map((field) => [textOf(field, "name") ?? "", field]));
  const properties = Object.fromEntries([...byName].map(([name, field]) => [name, fieldSchema(tree, field)]));
  const required = [...byName].filter(([, field]) => isTrue(field, "required")).map(([name]) => name);
  return {
    schema: { type: "object", properties, ...required.length > 0 ? { required } : {} },
    document: schemaDocument(tree),
    at(inside) {
      const field = inside[0] === "properties" ? byName.get(String(inside[1])) : void 0;
      return field ? [...field.path, ...inside.slice(2)] : operation.path;
    }
  };
}
function mimeTypes(tree, operation, key) {
  const list = own(operation.value, key) ?? own(tree.root.data, key);
  if (!Array.isArray(list)) return void 0;
  const names2 = list.filter((name) => typeof name === "string");
  return names2.length > 0 ? [...new Set(names2)] : void 0;
}

// src/diff/model/responses.ts
function responsesOf(tree, operation) {
  return mapParts(tree, operation, "responses").map(([name, part]) => ({
    ...part,
    status: /^default$/i.test(name) ? "default" : name.toUpperCase(),
    content: tree.version === "2.0" ? swaggerContent(tree, part, operation) : contentOf(tree, part, encodingsOf),
    headers: headersOf(tree, part),
    links: mapParts(tree, part, "links").map(([link, linked]) => ({ ...linked, name: link }))
  }));
}
function swaggerContent(tree, response, operation) {
  const schema = own(response.value, "schema");
  if (schema === void 0) return [];
  const used = schemaPart(tree, schema, [...response.path, "schema"]);
  return (mimeTypes(tree, operation, "produces") ?? ["application/json"]).map(
    (type) => swaggerMediaType(type, response, used)
  );
}
function isSuccess(status) {
  return /^2(\d\d|XX)$/.test(status);
}
function statusHolds(wide, status) {
  if (wide === status || wide === "default") return true;
  return /^\dXX$/.test(wide) && /^\d/.test(status) && wide[0] === status[0];
}
function rangeFor({ status }, responses) {
  return responses.find((one) => one.status !== status && one.status !== "default" && statusHolds(one.status, status));
}

// src/diff/changes/callback-reply-status-added.ts
var callback_reply_status_added_default = defineChange({
  id: "callback-reply-status-added",
  title: "A reply to a callback or webhook is accepted now",
  on: "response",
  sender: "client",
  level: "info",
  breaking: false,
  bump: "minor",
  why: "Receivers may go on answering as they did.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [],
  check: ({ base, revision }, { operation }) => {
    if (!revision || base?.status === revision.status) return void 0;
    const isKnown = operation.base?.responses.some((one) => statusHolds(one.status, revision.status));
    return !isKnown && `the reply ${revision.status} is accepted now`;
  },
  examples: [
    { base: "{'200': {}}", revision: "{'200': {}, '204': {}}", finds: true },
    { base: "{'200': {}}", revision: "{'2XX': {}}", finds: true },
    { base: "{'200': {}, '204': {}}", revision: "{'200': {}, '204': {}}", finds: false }
  ]
});

// src/diff/changes/callback-reply-status-removed.ts
var callback_reply_status_removed_default = defineChange({
  id: "callback-reply-status-removed",
  title: "A reply to a callback or webhook is no longer accepted",
  on: "response",
  sender: "client",
  level: "error",
  breaking: true,
  bump: "minor",
  why: "Receivers that answer with it break the contract now.",
  remedy: "Go on accepting it, or release a new major version.",
  oasdiff: [],
  check: ({ base, revision }, { operation }) => {
    if (!base) return void 0;
    const isAccepted = operation.revision?.responses.some((one) => statusHolds(one.status, base.status));
    const isNarrowed = revision !== void 0 && revision.status !== base.status && !isAccepted;
    if (isNarrowed) return `of the replies ${base.status} only ${revision.status} is accepted now`;
    return !revision && !isAccepted && `the reply ${base.status} is no longer accepted`;
  },
  examples: [
    { base: "{'200': {}, '204': {}}", revision: "{'200': {}}", finds: true },
    { base: "{'2XX': {}}", revision: "{'200': {}}", finds: true },
    { base: "{'200': {}}", revision: "{'200': {}}", finds: false },
    { base: "{'200': {}, '204': {}}", revision: "{'2XX': {}}", finds: false }
  ]
});

// src/diff/changes/document-added.ts
var document_added_default = defineChange({
  id: "document-added",
  title: "A whole document is new",
  on: "document",
  level: "info",
  breaking: false,
  bump: "minor",
  why: "Nobody uses it yet.",
  remedy: "Nothing to do.",
  oasdiff: [],
  check: ({ base, revision }) => !base && revision && `the document ${revision.tree.root.file} is new`,
  examples: [
    { base: "", revision: "paths: {/routes: {get: {}}}", finds: true },
    { base: "paths: {/routes: {get: {}}}", revision: "paths: {/routes: {get: {}}}", finds: false }
  ]
});

// src/diff/sunset.ts
var stabilityLevels = ["draft", "alpha", "beta", "stable"];
function sunsetOf(part) {
  const value = own(part.value, "x-sunset");
  if (value === void 0) return void 0;
  return dayOf(value) ?? "unreadable";
}
function dayOf(value) {
  if (typeof value !== "string") return void 0;
  const day = /^(\d{4}-\d{2}-\d{2})(?:[Tt ][0-9:.+Zz-]*)?$/.exec(value)?.[1];
  if (day === void 0) return void 0;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : void 0;
}
function isDeprecated(part) {
  return part !== void 0 && own(part.value, "deprecated") === true;
}
function isPastSunset(part, today) {
  const day = sunsetOf(part);
  return isDeprecated(part) && day !== void 0 && day !== "unreadable" && day < today;
}
function earliestSunset({ today, noticeDays }) {
  return new Date(Date.parse(`${today}T00:00:00Z`) + noticeDays * 864e5).toISOString().slice(0, 10);
}
function stabilityOf(part) {
  const value = part && own(part.value, "x-stability-level");
  if (value === void 0) return void 0;
  return stabilityLevels.find((level) => level === value) ?? "unknown";
}
function stabilityMove(base, revision) {
  const rank = (part) => {
    const level = stabilityOf(part) ?? "stable";
    return level === "unknown" ? Number.NaN : stabilityLevels.indexOf(level);
  };
  return rank(revision) - rank(base) || 0;
}

// src/diff/changes/document-removed.ts
var document_removed_default = defineChange({
  id: "document-removed",
  title: "A whole document is gone",
  on: "document",
  level: "error",
  breaking: true,
  bump: "minor",
  why: "All of its operations are gone.",
  remedy: "Keep the document until its operations have passed their sunset; with `deprecation: {required: true}` in the config that counts as compatible.",
  oasdiff: [],
  check: ({ base, revision }, { policy }) => {
    if (!base || revision) return void 0;
    const message = `the document ${base.tree.root.file} is gone`;
    if (!policy.deprecateFirst) return message;
    const isOver = base.operations.length > 0 && base.operations.every((operation) => isPastSunset(operation, policy.today));
    return isOver ? { message: `${message}; the sunset of every operation is over`, breaking: false, level: "info" } : { message, policy: true };
  },
  examples: [
    { base: "paths: {/routes: {get: {}}}", revision: "", finds: true },
    {
      base: 'paths: {/routes: {get: {deprecated: true, x-sunset: "2001-01-31"}}}',
      revision: "",
      finds: true,
      config: "deprecation: {required: true}"
    },
    { base: "paths: {/routes: {get: {}}}", revision: "paths: {/routes: {get: {}}}", finds: false }
  ]
});

// src/diff/deprecation.ts
function deprecationFound({ base, revision }, name) {
  if (!base || !revision || isDeprecated(base) || !isDeprecated(revision)) return void 0;
  const day = sunsetOf(revision);
  return `${name} became deprecated${day && day !== "unreadable" ? ` and goes after ${day}` : ""}`;
}
function isFreshlyDeprecated({ base, revision }) {
  return isDeprecated(revision) && !isDeprecated(base);
}
function removalRuling(part, policy) {
  if (!policy.deprecateFirst) return {};
  return isPastSunset(part, policy.today) ? { breaking: false, level: "info" } : { policy: true };
}
function propertyRemovalRuling({ base }, { base: part, trees, policy }) {
  const path = part.at(base);
  const { document, path: at } = trees.base.place(path.slice(0, -1));
  const written = own(getAt(document.data, at), String(path.at(-1)));
  const behind = trees.base.deref(written);
  const value = { ...isObject(behind) ? behind : {}, ...isObject(written) ? written : {} };
  return removalRuling({ value }, policy);
}
function sunsetMissing(parts, name, policy) {
  if (!policy.deprecateFirst || !isFreshlyDeprecated(parts) || sunsetOf(parts.revision) !== void 0)
    return void 0;
  return {
    message: `${name} became deprecated without x-sunset; the policy asks for a date from ${earliestSunset(policy)} on`,
    policy: true
  };
}
function sunsetUnreadable({ base, revision }, name, policy) {
  if (!revision || sunsetOf(revision) !== "unreadable" || base && sunsetOf(base) === "unreadable") return void 0;
  return { message: `x-sunset of ${name} is no date; write it as 2027-01-31`, policy: policy.deprecateFirst };
}
function sunsetTooSoon({ base, revision }, name, policy) {
  if (policy.noticeDays === 0 || !revision || !isDeprecated(revision)) return void 0;
  const [before, after] = [base && sunsetOf(base), sunsetOf(revision)];
  if (after === void 0 || after === "unreadable" || after >= earliestSunset(policy)) return void 0;
  const isMoved = base !== void 0 && isDeprecated(base);
  if (isMoved && (before === after || before !== void 0 && before !== "unreadable" && after > before))
    return void 0;
  return {
    message: `the sunset of ${name} (${after}) leaves less than the ${policy.noticeDays} days of notice; ${earliestSunset(policy)} is the first day that does`,
    policy: true
  };
}
function sunsetRemoved({ base, revision }, name) {
  if (!base || !revision || !isDeprecated(base) || !isDeprecated(revision)) return void 0;
  return own(base.value, "x-sunset") !== void 0 && own(revision.value, "x-sunset") === void 0 ? `${name} is deprecated and no longer says until when it works` : void 0;
}
function sunsetMoved({ base, revision }, name) {
  if (!base || !revision || !isDeprecated(base) || !isDeprecated(revision)) return void 0;
  const [before, after] = [sunsetOf(base), sunsetOf(revision)];
  if (after === void 0 || before === after || after === "unreadable") return void 0;
  if (before === void 0) return { message: `${name} works until ${after}; so far no date was named`, level: "info" };
  return {
    message: `the sunset of ${name} moved from ${before} to ${after}`,
    ...after > before ? { level: "info" } : {}
  };
}
function reactivationFound({ base, revision }, name) {
  return isDeprecated(base) && revision && !isDeprecated(revision) ? `${name} is no longer deprecated` : void 0;
}
function stabilityUnknown({ base, revision }, name) {
  if (stabilityOf(revision) !== "unknown" || stabilityOf(base) === "unknown") return void 0;
  return `x-stability-level of ${name} is none of draft, alpha, beta and stable`;
}
function stabilityFound({ base, revision }, name, sign) {
  if (!base || !revision || Math.sign(stabilityMove(base, revision)) !== sign) return void 0;
  return `the stability of ${name} ${sign < 0 ? "dropped" : "rose"} from ${stabilityOf(base) ?? "stable"} to ${stabilityOf(revision) ?? "stable"}`;
}
function isPromiseTold(key, base, revision) {
  if (key === "x-sunset") return isDeprecated(base) || isDeprecated(revision);
  if (key !== "x-stability-level") return false;
  if (stabilityOf(revision) === "unknown") return stabilityOf(base) !== "unknown";
  return stabilityOf(base) !== "unknown" && stabilityMove(base, revision) !== 0;
}

// src/diff/texts.ts
function sameJson(a, b) {
  if (a === b) return true;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => sameJson(item, b[index]));
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]));
}
function changedTexts(base, revision, keys) {
  const changed = keys.filter((key) => !sameJson(wordsAt(base, key), wordsAt(revision, key)));
  const isRewritten = isNamedExample(base, revision) || isNamedExample(revision, base);
  return isRewritten ? changed.filter((key) => key !== "example" && key !== "examples") : changed;
}
function isNamedExample(one, other) {
  const [example, examples] = [own(one.value, "example"), own(other.value, "examples")];
  if (example === void 0 || own(one.value, "examples") !== void 0 || own(other.value, "example") !== void 0)
    return false;
  const named2 = isObject(examples) ? Object.values(examples) : [];
  return named2.length === 1 && sameJson(named2[0], { value: example });
}
function wordsAt({ value }, key) {
  const words3 = own(value, key);
  return Array.isArray(words3) && words3.length === 0 ? void 0 : words3;
}
var ofSchemas = /* @__PURE__ */ new Set(["x-extensible-enum", "x-nullable"]);
function extensionChanges(base, revision) {
  const isSchema = own(base.value, "type") !== void 0 || own(revision.value, "type") !== void 0;
  const keys = new Set(
    [...Object.keys(base.value), ...Object.keys(revision.value)].filter(
      (key) => key.startsWith("x-") && !(isSchema && ofSchemas.has(key)) && !isPromiseTold(key, base, revision)
    )
  );
  return changedTexts(base, revision, [...keys].sort());
}
function wordsFound(base, revision, keys, name) {
  const [first, ...others] = [...changedTexts(base, revision, keys), ...extensionChanges(base, revision)];
  if (first === void 0) return void 0;
  const example = first === "examples" ? changedExample(base, revision) : [];
  return {
    message: `${listed([first, ...others])} of ${name} changed`,
    base: [...base.path, first, ...example],
    revision: [...revision.path, first, ...example]
  };
}
function changedExample(base, revision) {
  const [before, after] = [base, revision].map(({ value }) => own(value, "examples"));
  if (!isObject(before) || !isObject(after)) return [];
  return Object.keys(after).filter((name) => Object.hasOwn(before, name) && !sameJson(before[name], after[name])).slice(0, 1);
}
function holderWords(base, revision, holders, name) {
  for (const holder of holders) {
    const found = wordsFound(heldBy(base, holder), heldBy(revision, holder), [], `${holder} of ${name}`);
    if (found) return found;
  }
  return void 0;
}
function heldBy({ value, path }, key) {
  const held = own(value, key);
  return { value: isObject(held) ? held : {}, path: [...path, key] };
}
function listed(names2) {
  const shown2 = names2.length > 8 ? [...names2.slice(0, 7), `${names2.length - 7} more`] : names2;
  return shown2.length < 2 ? shown2.join("") : `${shown2.slice(0, -1).join(", ")} and ${shown2.at(-1)}`;
}

// src/diff/changes/document-text-changed.ts
var document_text_changed_default = defineChange({
  id: "document-text-changed",
  title: "Tags, external documentation or extensions at the root of the document changed",
  on: "document",
  level: "info",
  breaking: false,
  bump: "patch",
  why: "They group and explain; no message depends on them.",
  remedy: "Nothing to do; raise the patch version.",
  oasdiff: [],
  check: ({ base, revision }) => base && revision && (wordsFound(base.root, revision.root, ["tags", "externalDocs"], "the document") ?? holderWords(base.root, revision.root, ["paths", "components"], "the document")),
  examples: [
    { base: "tags: [{name: routes}]", revision: "tags: [{name: routes, description: All of them}]", finds: true },
    { base: "tags: [{name: routes}]", revision: "tags: [{name: routes}]", finds: false },
    { base: "paths: {}", revision: "paths: {x-owner: roads}", finds: true }
  ]
});

// src/diff/changes/encoding-text-changed.ts
var encoding_text_changed_default = defineChange({
  id: "encoding-text-changed",
  title: "An extension of the encoding of a form's part, or the description of a header there, changed",
  on: "encoding",
  level: "info",
  breaking: false,
  bump: "patch",
  why: "The part is written as before.",
  remedy: "Nothing to do; raise the patch version.",
  oasdiff: [],
  check: ({ base, revision }) => {
    if (!base || !revision) return void 0;
    const name = `the encoding of ${revision.name}`;
    const [before, after] = [heldBy(base, "headers"), heldBy(revision, "headers")];
    for (const header of Object.keys(after.value)) {
      const words3 = ["description", "example", "examples"];
      const found = wordsFound(heldBy(before, header), heldBy(after, header), words3, `the header ${header} in ${name}`);
      if (found) return found;
    }
    return wordsFound(base, revision, [], name);
  },
  examples: [
    {
      base: "{logo: {contentType: image/png}}",
      revision: "{logo: {contentType: image/png, x-owner: roads}}",
      finds: true
    },
    { base: "{logo: {contentType: image/png}}", revision: "{logo: {contentType: image/png}}", finds: false }
  ]
});

// src/diff/changes/format-annotation-changed.ts
var format_annotation_changed_default = defineSchemaChange({
  id: "format-annotation-changed",
  title: "A format that no specification defines changed",
  kind: "format-annotation-changed",
  level: "warning",
  breaking: false,
  bump: "patch",
  says: "the format of {subject} changed from {from} to {to}",
  why: "Validators pass over it, but tools that know it may refuse values now.",
  remedy: "Check that every value fits it.",
  oasdiff: [],
  examples: [
    { base: "{type: string}", revision: "{type: string, format: licence-plate}", finds: true },
    { base: "{type: string, format: licence-plate}", revision: "{type: string, format: licence-plate}", finds: false }
  ]
});

// src/diff/changes/header-serialisation-changed.ts
var header_serialisation_changed_default = defineChange({
  id: "header-serialisation-changed",
  title: "A response header is written in another way",
  on: "header",
  level: "error",
  breaking: true,
  bump: "minor",
  why: "The same value makes another text; clients misread it.",
  remedy: "Keep explode and content as they are, or release a new major version.",
  oasdiff: [],
  check: ({ base, revision }) => {
    if (!base || !revision) return void 0;
    const hasPlain = [base, revision].some((one) => one.schema !== void 0 && isPlain(one.schema));
    const [before, after] = [base, revision].map((one) => serialisationOf(one, hasPlain));
    return before !== after && `the header ${revision.name} is written as ${after}, no longer as ${before}`;
  },
  examples: [
    {
      base: "{X-Ids: {schema: {type: object}}}",
      revision: "{X-Ids: {schema: {type: object}, explode: true}}",
      finds: true
    },
    {
      base: "{X-Total: {schema: {type: integer}}}",
      revision: "{X-Total: {schema: {type: integer}, explode: true}}",
      finds: false
    }
  ]
});

// src/diff/changes/header-text-changed.ts
var header_text_changed_default = defineChange({
  id: "header-text-changed",
  title: "The description, an example or an extension of a header changed",
  on: "header",
  level: "info",
  breaking: false,
  bump: "patch",
  why: "What may come is the same.",
  remedy: "Nothing to do; raise the patch version.",
  oasdiff: [],
  check: ({ base, revision }) => base && revision && wordsFound(base, revision, ["description", "example", "examples"], `the header ${revision.name}`),
  examples: [
    {
      base: "{X-Total: {schema: {type: integer}}}",
      revision: "{X-Total: {schema: {type: integer}, description: How many}}",
      finds: true
    },
    { base: "{X-Total: {schema: {type: integer}}}", revision: "{X-Total: {schema: {type: integer}}}", finds: false }
  ]
});

// src/diff/model/servers.ts
var maxAddresses = 64;
var schemeOrder = ["https", "http", "wss", "ws"];
function documentServers(tree) {
  const root = rootPart(tree);
  if (tree.version === "2.0") return swaggerServers(root, void 0, root.path);
  const servers = listParts(tree, root, "servers").map((part) => serverOf(tree, part));
  return servers.length > 0 ? servers : [plainServer("", root)];
}
function serversFor(tree, levels, inherited) {
  for (const level of levels) {
    if (!level) continue;
    if (tree.version === "2.0") {
      const schemes = own(level.value, "schemes");
      if (Array.isArray(schemes)) return swaggerServers(rootPart(tree), schemes, [...level.path, "schemes"]);
    } else if (own(level.value, "servers") !== void 0) {
      const servers = listParts(tree, level, "servers").map((part) => serverOf(tree, part));
      if (servers.length > 0) return servers;
    }
  }
  return inherited;
}
function rootPart(tree) {
  return { value: isObject(tree.root.data) ? tree.root.data : {}, path: [] };
}
function swaggerServers(root, ownSchemes, place) {
  const host = textOf(root, "host");
  const basePath = textOf(root, "basePath") ?? "";
  const stated = ownSchemes ?? own(root.value, "schemes");
  const schemes = Array.isArray(stated) ? stated.filter((scheme) => typeof scheme === "string") : [];
  const at = {
    value: root.value,
    path: ownSchemes === void 0 && host !== void 0 ? [...root.path, "host"] : place
  };
  if (host === void 0) return [plainServer(basePath, at)];
  if (schemes.length === 0) return [plainServer(`//${host}${basePath}`, at)];
  return schemeOrder.filter((scheme) => schemes.includes(scheme)).map((scheme) => plainServer(`${scheme}://${host}${basePath}`, at));
}
function plainServer(url, part) {
  const key = trimmed(url);
  return { ...part, url, key, variables: [], addresses: [key] };
}
function serverOf(tree, part) {
  const url = textOf(part, "url") ?? "";
  const variables = mapParts(tree, part, "variables").map(([name, variable]) => variableOf(name, variable));
  return { ...part, url, key: trimmed(templateShape(url)), variables, addresses: addressesOf(url, variables) };
}
function variableOf(name, part) {
  const list = own(part.value, "enum");
  const values = Array.isArray(list) ? list.filter((value) => typeof value === "string") : void 0;
  return { ...part, name, values, default: textOf(part, "default") };
}
function addressesOf(url, variables) {
  let addresses2 = [url];
  for (const { name, values } of variables) {
    if (!values || values.length === 0 || addresses2.length * values.length > maxAddresses) continue;
    addresses2 = addresses2.flatMap((address) => values.map((value) => address.replaceAll(`{${name}}`, value)));
  }
  return addresses2.map((address) => trimmed(templateShape(address)));
}
function trimmed(url) {
  const match = /^([a-z][a-z0-9+.-]*:)?(\/\/[^/]*)?(.*)$/is.exec(url);
  const [, scheme = "", host = "", path = ""] = match ?? [];
  const usualPort = scheme.toLowerCase() === "https:" ? ":443" : scheme.toLowerCase() === "http:" ? ":80" : void 0;
  const name = usualPort !== void 0 && host.endsWith(usualPort) ? host.slice(0, -usualPort.length) : host;
  let end = path.length;
  while (end > 0 && path[end - 1] === "/") end--;
  return scheme.toLowerCase() + name.toLowerCase() + path.slice(0, end);
}

// src/diff/model/security.ts
var flowNames = {
  application: "clientCredentials",
  accessCode: "authorizationCode"
};
var urlKeys = ["authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl"];
function securitySchemesOf(tree) {
  const root = rootPart(tree);
  const owner = tree.version === "2.0" ? root : childPart(tree, root, "components");
  const key = tree.version === "2.0" ? "securityDefinitions" : "securitySchemes";
  return new Map(owner ? mapParts(tree, owner, key).map(([name, part]) => [name, schemeOf(tree, name, part)]) : []);
}
function schemeOf(tree, name, part) {
  const text = (key) => textOf(part, key) ?? "";
  const type = text("type");
  const core = type === "basic" ? "http basic" : type === "http" ? `http ${text("scheme").toLowerCase()}` : type === "apiKey" ? `apiKey ${text("in")} ${text("in") === "header" ? text("name").toLowerCase() : text("name")}` : type;
  const flows = type === "oauth2" ? flowsOf(tree, part) : [];
  const urls = flows.map((flow) => [flow.name, ...urlKeys.map((key) => textOf(flow, key) ?? "")].join(" ")).sort();
  return { ...part, name, core, content: [core, text("openIdConnectUrl"), ...urls].join("\n").trim(), flows };
}
function flowsOf(tree, part) {
  const scopesOf = (flow) => {
    const scopes = own(flow.value, "scopes");
    return new Map(isObject(scopes) ? Object.entries(scopes) : []);
  };
  if (tree.version === "2.0") {
    const flow = textOf(part, "flow");
    return flow === void 0 ? [] : [{ ...part, name: flowNames[flow] ?? flow, scopes: scopesOf(part) }];
  }
  return mapParts(tree, part, "flows").map(([name, flow]) => ({ ...flow, name, scopes: scopesOf(flow) }));
}
function alternativesAt(level) {
  const list = own(level.value, "security");
  if (!Array.isArray(list)) return void 0;
  const path = [...level.path, "security"];
  if (list.length === 0) return [{ schemes: /* @__PURE__ */ new Map(), path }];
  return list.map((entry, index) => ({
    schemes: new Map(isObject(entry) ? Object.entries(entry).map(([name, scopes]) => [name, textList(scopes)]) : []),
    path: [...path, index]
  }));
}
function textList(value) {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

// src/diff/model/api.ts
var methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
function readApi(tree) {
  const root = rootPart(tree);
  const servers = documentServers(tree);
  const security = alternativesAt(root) ?? [{ schemes: /* @__PURE__ */ new Map(), path: [] }];
  const inherited = { tree, servers, security };
  return {
    tree,
    root,
    servers,
    operations: mapParts(tree, root, "paths").flatMap(([path, item]) => operationsOf(inherited, path, item)),
    webhooks: tree.version === "2.0" ? [] : groupsOf(inherited, mapParts(tree, root, "webhooks")),
    securitySchemes: securitySchemesOf(tree)
  };
}
function operationsOf(inherited, path, item) {
  const { tree } = inherited;
  const found = [];
  for (const method of methods) {
    const part = childPart(tree, item, method);
    if (part) found.push(operationOf(inherited, method.toUpperCase(), path, part, item));
  }
  for (const [method, part] of mapParts(tree, item, "additionalOperations")) {
    found.push(operationOf(inherited, method, path, part, item));
  }
  return found;
}
function operationOf(inherited, method, template, part, pathItem) {
  const { tree } = inherited;
  const isRemembered = /* @__PURE__ */ new Map();
  const once = (key, read) => {
    if (!isRemembered.has(key)) isRemembered.set(key, read());
    return isRemembered.get(key);
  };
  return {
    ...part,
    method,
    template,
    label: `${method} ${template}`,
    pathItem,
    servers: serversFor(tree, [part, pathItem], inherited.servers),
    security: alternativesAt(part) ?? inherited.security,
    get parameters() {
      return once("parameters", () => parametersOf(tree, part, pathItem, template));
    },
    get body() {
      return once("body", () => bodyOf(tree, part, pathItem));
    },
    get responses() {
      return once("responses", () => responsesOf(tree, part));
    },
    get callbacks() {
      return once("callbacks", () => callbacksOf(inherited, part));
    }
  };
}
function callbacksOf({ tree }, operation) {
  if (tree.version === "2.0") return [];
  return mapParts(tree, operation, "callbacks").flatMap(
    ([name, callback]) => groupsOf(
      { tree, servers: [], security: [] },
      Object.keys(callback.value).filter((expression) => !expression.startsWith("x-")).flatMap((expression) => {
        const item = partAt(tree, own(callback.value, expression), [...callback.path, expression]);
        return item ? [[`${name} ${expression}`, item]] : [];
      })
    )
  );
}
function groupsOf(inherited, items) {
  const nobody = { ...inherited, servers: [], security: [] };
  return items.map(([name, item]) => ({ ...item, name, operations: operationsOf(nobody, name, item) }));
}
function infoOf(api) {
  const info = own(api.root.value, "info");
  return { value: isObject(info) ? info : {}, path: ["info"] };
}

// src/diff/changes/info-changed.ts
var words2 = ["title", "summary", "description", "termsOfService", "contact", "license"];
var info_changed_default = defineChange({
  id: "info-changed",
  title: "The title, contact, licence or description of the document changed",
  on: "document",
  level: "info",
  breaking: false,
  bump: "patch",
  why: "Nothing that a client sends or receives depends on these words.",
  remedy: "Nothing to do; raise the patch version.",
  oasdiff: [],
  check: ({ base, revision }) => base && revision && wordsFound(infoOf(base), infoOf(revision), words2, "info"),
  examples: [
    { base: "info: {title: Routes API}", revision: "info: {title: Routes}", finds: true },
    {
      base: "info: {title: Routes API, version: 1.0.0}",
      revision: "info: {title: Routes API, version: 2.0.0}",
      finds: false
    }
  ]
});

// src/diff/changes/link-text-changed.ts
var link_text_changed_default = defineChange({
  id: "link-text-changed",
  title: "The description of a link changed",
  on: "link",
  level: "info",
  breaking: false,
  bump: "patch",
  why: "Where it leads is the same.",
  remedy: "Nothing to do; raise the patch version.",
  oasdiff: [],
  check: ({ base, revision }) => {
    if (!base || !revision) return void 0;
    const changed = [...changedTexts(base, revision, ["description"]), ...extensionChanges(base, revision)];
    return changed.length > 0 && `${listed(changed)} of the link ${revision.name} changed`;
  },
  examples: [
    {
      base: "{next: {operationId: listRoutes}}",
      revision: "{next: {operationId: listRoutes, description: The rest}}",
      finds: true
    },
    { base: "{next: {operationId: listRoutes}}", revision: "{next: {operationId: listRoutes}}", finds: false }
  ]
});

// src/diff/pair.ts
function pairBy(base, revision, keyOf) {
  return pairByKeys(base, revision, (view) => [keyOf(view)]);
}
function pairByKeys(base, revision, keysOf2) {
  const byKey = /* @__PURE__ */ new Map();
  for (const view of revision) for (const key of keysOf2(view)) if (!byKey.has(key)) byKey.set(key, view);
  const taken = /* @__PURE__ */ new Set();
  const pairs = [];
  for (const view of base) {
    const match = keysOf2(view).map((key) => byKey.get(key)).find((other) => other !== void 0 && !taken.has(other));
    if (match !== void 0) {
      taken.add(match);
      pairs.push({ base: view, revision: match });
    } else pairs.push({ base: view });
  }
  for (const view of revision) if (!taken.has(view)) pairs.push({ revision: view });
  return pairs;
}
var maxComparisons = 1e6;
function pairRest(pairs, isSame) {
  const fresh = new Set(
    pairs.flatMap((pair) => pair.base === void 0 && pair.revision !== void 0 ? [pair.revision] : [])
  );
  const left = pairs.filter((pair) => pair.base !== void 0 && pair.revision === void 0).length;
  if (fresh.size * left === 0 || fresh.size * left > maxComparisons) return [...pairs];
  const matched2 = pairs.filter((pair) => pair.base !== void 0).map((pair) => {
    if (pair.revision !== void 0) return pair;
    const base = pair.base;
    for (const revision of fresh) {
      if (!isSame(base, revision)) continue;
      fresh.delete(revision);
      return { base, revision };
    }
    return pair;
  });
  return [...matched2, ...[...fresh].map((revision) => ({ revision }))];
}
function pairOperations(base, revision) {
  const addresses2 = ({ method, template, servers }) => {
    const shape2 = templateShape(template);
    return addressesOf2(servers).map((address) => `${method} ${address}${shape2}`);
  };
  const shape = ({ method, template }) => `${method} ${templateShape(template)}`;
  const byAddress = pairByKeys(base, revision, addresses2);
  const left = byAddress.flatMap((pair) => pair.base && !pair.revision ? [pair.base] : []);
  const fresh = byAddress.flatMap((pair) => !pair.base && pair.revision ? [pair.revision] : []);
  const byShape = pairBy(left, fresh, shape);
  const matches = new Map(byShape.flatMap((pair) => pair.base && pair.revision ? [[pair.base, pair.revision]] : []));
  const found = new Set(matches.values());
  const pairs = byAddress.filter((pair) => pair.base || !found.has(pair.revision)).map((pair) => {
    const match = pair.base && !pair.revision ? matches.get(pair.base) : void 0;
    return match && pair.base ? { base: pair.base, revision: match } : pair;
  });
  return pairTemplates(pairs);
}
var maxAddresses2 = 100;
var knownAddresses = /* @__PURE__ */ new WeakMap();
function addressesOf2(servers) {
  let addresses2 = knownAddresses.get(servers);
  if (!addresses2) {
    addresses2 = servers.slice(0, maxAddresses2).flatMap((server) => server.addresses).slice(0, maxAddresses2);
    knownAddresses.set(servers, addresses2);
  }
  return addresses2;
}
var maxSegments = 30;
function pairTemplates(pairs) {
  const shape = ({ method, template }) => `${method} ${templateShape(template)}`;
  const fresh = new Map(
    pairs.flatMap(({ base, revision }) => !base && revision ? [[shape(revision), revision]] : [])
  );
  if (fresh.size === 0) return [...pairs];
  const taken = /* @__PURE__ */ new Set();
  const matched2 = pairs.map((pair) => {
    if (!pair.base || pair.revision) return pair;
    const revision = widerShapes(pair.base).map((key) => fresh.get(key)).find((other) => other !== void 0 && !taken.has(other));
    if (!revision) return pair;
    taken.add(revision);
    return { base: pair.base, revision };
  });
  return matched2.filter(({ base, revision }) => base || !revision || !taken.has(revision));
}
function widerShapes({ method, template }) {
  const segments = templateShape(template).split("/");
  const fixed = [...segments.keys()].filter((index) => segments[index] !== "" && !segments[index].includes("{}"));
  if (fixed.length > maxSegments) return [];
  const open = (...indexes) => `${method} ${segments.map((text, index) => indexes.includes(index) ? "{}" : text).join("/")}`;
  const pairs = fixed.flatMap((one, index) => fixed.slice(index + 1).map((other) => open(one, other)));
  return [...fixed.map((index) => open(index)), ...pairs];
}
function pairParameters(base, revision) {
  const literals = literalsAt(base.template, revision.template);
  const revised = literals ? shiftPositions(revision.parameters, literals) : revision.parameters;
  const pairs = pairBy(base.parameters, revised, (parameter) => parameter.key);
  return pairRest(pairs, (one, other) => one.name === other.name && one.in !== "path" && other.in !== "path");
}
function shiftPositions(parameters, literals) {
  return parameters.flatMap((parameter) => {
    const position = /^path #(\d+)$/.exec(parameter.key)?.[1];
    if (position === void 0) return [parameter];
    const at = Number(position);
    if (literals.has(at)) return [];
    const before = [...literals.keys()].filter((literal) => literal < at).length;
    return [{ ...parameter, key: `path #${at - before}` }];
  });
}
function pairMediaTypes(base, revision, bySuffix) {
  const exact = pairBy(base, revision, ({ type, parameters }) => `${type};${parameters}`);
  const byType = pairRest(exact, (one, other) => one.type === other.type);
  return pairRest(
    byType,
    (one, other) => isWider(one.type, other.type, bySuffix) || isWider(other.type, one.type, bySuffix)
  );
}
function isWider(wide, narrow, bySuffix) {
  if (wide === narrow) return false;
  if (rangeHolds(wide, narrow)) return true;
  const [main, sub = ""] = wide.split("/");
  return bySuffix && !sub.includes("*") && narrow.startsWith(`${main}/`) && narrow.endsWith(`+${sub}`);
}
function pairResponses(base, revision) {
  const isRange = (one, other) => other.status !== "default" && statusHolds(other.status, one.status);
  return pairRest(
    pairBy(base, revision, (response) => response.status),
    (one, other) => isRange(one, other) || isRange(other, one)
  );
}
function pairGroups(base, revision) {
  const first = (group) => group.name.split(" ")[0] ?? "";
  return pairRest(
    pairBy(base, revision, (group) => group.name.replace(/\s+/g, " ").trim()),
    (one, other) => first(one) === first(other) && one.name.includes(" ")
  );
}
function pairSchemes(base, revision) {
  return pairRest(
    pairBy(base, revision, (scheme) => scheme.name),
    (one, other) => one.content === other.content
  );
}

// src/diff/twins/oauth.ts
function loginExample(before, after, finds) {
  const document = (flows) => `components: {securitySchemes: {login: {type: oauth2, flows: {${flows}}}}}
security: [{login: []}]
paths: {/routes: {get: {}}}`;
  return { base: document(before), revision: document(after), finds };
}
function clientCredentials(scopes = "read: Read", host = "login") {
  return `clientCredentials: {tokenUrl: 'https://${host}.gov.bc.ca/token', scopes: {${scopes}}}`;
}
var implicit = "implicit: {authorizationUrl: 'https://login.gov.bc.ca', scopes: {}}";
function flowsBeyond(one, other) {
  if (one.core !== "oauth2" || other.core !== "oauth2") return [];
  return one.flows.filter((flow) => !other.flows.some((known4) => known4.name === flow.name));
}
function sameFlows({ base, revision }) {
  if (!base || !revision) return [];
  return pairBy(base.flows, revision.flows, (flow) => flow.name).flatMap(
    (pair) => pair.base && pair.revision ? [{ base: pair.base, revision: pair.revision }] : []
  );
}
function scopesMissing(pair, from, says) {
  return sameFlows(pair).flatMap((flows) => {
    const [one, other] = from === "base" ? [flows.revision, flows.base] : [flows.base, flows.revision];
    return [...one.scopes.keys()].filter((scope2) => !other.scopes.has(scope2)).map((scope2) => ({
      scope: scope2,
      message: `the scope ${scope2} of ${(from === "base" ? pair.revision : pair.base).name} ${says}`,
      base: flows.base.path,
      revision: flows.revision.path
    }));
  });
}

// src/diff/changes/oauth-flow-added.ts
var oauth_flow_added_default = defineChange({
  id: "oauth-flow-added",
  title: "An OAuth flow is new",
  on: "security-scheme",
  level: "info",
  breaking: false,
  bump: "minor",
  why: "The old flows go on working.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [],
  check: ({ base, revision }) => base && revision && flowsBeyond(revision, base).map((flow) => ({
    message: `the flow ${flow.name} of ${revision.name} is new`,
    revision: flow.path
  })),
  examples: [
    loginExample(clientCredentials(), `${clientCredentials()}, ${implicit}`, true),
    loginExample(`${clientCredentials()}, ${implicit}`, `${clientCredentials()}, ${implicit}`, false)
  ]
});

// src/diff/changes/oauth-flow-removed.ts
var oauth_flow_removed_default = defineChange({
  id: "oauth-flow-removed",
  title: "An OAuth flow is gone",
  on: "security-scheme",
  level: "error",
  breaking: true,
  bump: "minor",
  why: "Clients that get their tokens by it get none.",
  remedy: "Keep the flow, or release a new major version.",
  oasdiff: [],
  check: ({ base, revision }) => base && revision && flowsBeyond(base, revision).map((flow) => ({
    message: `the flow ${flow.name} of ${base.name} is gone`,
    base: flow.path
  })),
  examples: [
    loginExample(`${clientCredentials()}, ${implicit}`, clientCredentials(), true),
    loginExample(clientCredentials(), clientCredentials(), false)
  ]
});

// src/diff/changes/oauth-scope-added.ts
var oauth_scope_added_default = defineChange({
  id: "oauth-scope-added",
  title: "A scope is offered by an OAuth flow",
  on: "security-scheme",
  level: "info",
  breaking: false,
  bump: "minor",
  why: "Nobody has to ask for it.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["api-security-component-oauth-scope-added"],
  check: (pair) => scopesMissing(pair, "base", "is new"),
  examples: [
    loginExample(clientCredentials(), clientCredentials("read: Read, write: Write"), true),
    loginExample(clientCredentials("read: Read, write: Write"), clientCredentials("read: Read, write: Write"), false)
  ]
});

// src/diff/changes/oauth-scope-removed.ts
var oauth_scope_removed_default = defineChange({
  id: "oauth-scope-removed",
  title: "A scope is no longer offered by an OAuth flow",
  on: "security-scheme",
  level: "warning",
  breaking: false,
  bump: "minor",
  why: "Clients that ask for it may get no token; where an operation goes on asking for it, nobody can call that any more.",
  remedy: "Keep the scope as long as clients ask for it.",
  oasdiff: ["api-security-component-oauth-scope-removed"],
  check: (pair, { base, revision }) => scopesMissing(pair, "revision", "is gone").map(
    ({ scope: scope2, ...found }) => asksFor(base, pair.base.name, scope2) && asksFor(revision, pair.revision.name, scope2) ? { ...found, message: `${found.message}, and operations ask for it`, breaking: true, level: "error" } : found
  ),
  examples: [
    loginExample(clientCredentials("read: Read, write: Write"), clientCredentials(), true),
    loginExample(clientCredentials(), clientCredentials(), false)
  ]
});
function asksFor({ operations }, scheme, scope2) {
  return operations.some(({ security }) => security.every(({ schemes }) => schemes.get(scheme)?.includes(scope2)));
}

// src/diff/changes/oauth-scope-text-changed.ts
var oauth_scope_text_changed_default = defineChange({
  id: "oauth-scope-text-changed",
  title: "The description of an OAuth scope changed",
  on: "security-scheme",
  level: "info",
  breaking: false,
  bump: "patch",
  why: "What the scope opens is the same.",
  remedy: "Nothing to do; raise the patch version.",
  oasdiff: ["api-security-component-oauth-scope-changed"],
  check: (pair) => sameFlows(pair).flatMap(
    ({ base, revision }) => [...revision.scopes].filter(([scope2, text]) => base.scopes.has(scope2) && base.scopes.get(scope2) !== text).map(([scope2]) => ({
      message: `the description of the scope ${scope2} changed`,
      base: [...base.path, "scopes", scope2],
      revision: [...revision.path, "scopes", scope2]
    }))
  ),
  examples: [
    loginExample(clientCredentials(), clientCredentials("read: Read all"), true),
    loginExample(clientCredentials(), clientCredentials(), false)
  ]
});

// src/diff/changes/operation-added.ts
var operation_added_default = defineChange({
  id: "operation-added",
  title: "An operation is new",
  on: "operation",
  sender: "client",
  level: "info",
  breaking: false,
  bump: "minor",
  why: "Nobody calls it yet, whatever it requires.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["endpoint-added"],
  check: ({ base, revision }) => !base && revision !== void 0 && "the operation is new",
  examples: [
    { base: "/routes: {get: {}}", revision: "/routes: {get: {}, post: {}}", finds: true },
    { base: "/routes/{id}: {get: {}}", revision: "/routes/{routeId}: {get: {}}", finds: false }
  ]
});

// src/diff/twins/operations-and-parameters.ts
var partDeprecated = defineTwins({
  level: "info",
  breaking: false,
  bump: "minor",
  why: "It works as before; clients know now that it will go.",
  remedy: "Say until when with x-sunset; raise the minor version."
});
var partReactivated = defineTwins({
  level: "info",
  breaking: false,
  bump: "minor",
  why: "It works as before, and stays.",
  remedy: "Nothing to do; raise the minor version."
});
var partRemovedAfterSunset = defineTwins({
  sender: "client",
  level: "warning",
  breaking: true,
  bump: "minor",
  remedy: "Release a new major version; with `deprecation: {required: true}` in the config this counts as compatible."
});
var partRemovedBeforeSunset = defineTwins({
  sender: "client",
  level: "error",
  breaking: true,
  bump: "minor",
  why: "Clients were promised that it works until then.",
  remedy: "Keep it until the day that x-sunset names."
});
var partStabilityLowered = defineTwins({
  sender: "client",
  level: "error",
  breaking: false,
  bump: "minor",
  why: "Consumers relied on the level that was promised; it is withdrawn.",
  remedy: "Keep x-stability-level; it may only rise: draft, alpha, beta, stable."
});
var partStabilityRaised = defineTwins({
  sender: "client",
  level: "info",
  breaking: false,
  bump: "minor",
  why: "It promises more than before.",
  remedy: "Nothing to do; raise the minor version."
});
var partStabilityUnknown = defineTwins({
  sender: "client",
  level: "error",
  breaking: false,
  bump: "patch",
  why: "Nobody can tell what is promised.",
  remedy: "Write x-stability-level as draft, alpha, beta or stable."
});
var partSunsetChanged = defineTwins({
  sender: "client",
  level: "warning",
  breaking: false,
  bump: "minor",
  why: "Consumers planned with the old date; an earlier one shortens what they were promised.",
  remedy: "Move it later only."
});
var partSunsetMissing = defineTwins({
  sender: "client",
  level: "error",
  breaking: false,
  bump: "minor",
  why: "The policy asks for a date, so that consumers can plan; without one they learn of the end when it comes.",
  remedy: "Add x-sunset with a day that leaves the notice period."
});
var partSunsetRemoved = defineTwins({
  sender: "client",
  level: "error",
  breaking: false,
  bump: "minor",
  why: "Consumers planned with the date; a promise is withdrawn.",
  remedy: "Keep x-sunset as long as it is deprecated."
});
var partSunsetTooSoon = defineTwins({
  sender: "client",
  level: "error",
  breaking: false,
  bump: "minor",
  why: "Consumers have less time to move than the policy promises them.",
  remedy: "Move x-sunset to the end of the notice period or later."
});
var partSunsetUnreadable = defineTwins({
  sender: "client",
  level: "error",
  breaking: false,
  bump: "minor",
  why: "Nobody can tell when it goes.",
  remedy: "Write x-sunset as a day such as 2027-01-31."
});

// src/diff/changes/operation-deprecated.ts
var operation_deprecated_default = defineChange({
  id: "operation-deprecated",
  title: "An operation became deprecated",
  on: "operation",
  oasdiff: ["endpoint-deprecated", "endpoint-deprecated-with-sunset"],
  check: (pair) => deprecationFound(pair, "the operation"),
  examples: [
    { base: "/routes: {get: {}}", revision: "/routes: {get: {deprecated: true}}", finds: true },
    { base: "/routes: {get: {deprecated: true}}", revision: "/routes: {get: {deprecated: true}}", finds: false }
  ],
  ...partDeprecated
});

// src/diff/changes/operation-id-added.ts
var operation_id_added_default = defineChange({
  id: "operation-id-added",
  title: "An operation has got an operationId",
  on: "operation",
  level: "info",
  breaking: false,
  bump: "patch",
  why: "It is not on the wire; generated clients name their functions after it.",
  remedy: "Nothing to do; raise the patch version.",
  oasdiff: ["api-operation-id-added"],
  check: ({ base, revision }) => base && revision && textOf(base, "operationId") === void 0 && textOf(revision, "operationId") !== void 0 && `the operationId ${textOf(revision, "operationId")} is new`,
  examples: [
    { base: "/routes: {get: {}}", revision: "/routes: {get: {operationId: listRoutes}}", finds: true },
    {
      base: "/routes: {get: {operationId: listRoutes}}",
      revision: "/routes: {get: {operationId: listRoutes}}",
      finds: false
    }
  ]
});

// src/diff/changes/operation-id-changed.ts
var operation_id_changed_default = defineChange({
  id: "operation-id-changed",
  title: "An operation has another operationId",
  on: "operation",
  level: "warning",
  breaking: false,
  bump: "patch",
  why: "It is not on the wire, but generated clients name their functions after it, and links may refer to it.",
  remedy: "Keep the operationId; raise this to an error in the config where clients are generated.",
  oasdiff: ["api-operation-id-removed", "api-operation-id-added"],
  check: ({ base, revision }) => {
    const [before, after] = [textOf(base, "operationId"), textOf(revision, "operationId")];
    return before !== void 0 && after !== void 0 && before !== after && `the operationId changed from ${before} to ${after}`;
  },
  examples: [
    {
      base: "/routes: {get: {operationId: listRoutes}}",
      revision: "/routes: {get: {operationId: getRoutes}}",
      finds: true
    },
    {
      base: "/routes: {get: {operationId: listRoutes}}",
      revision: "/routes: {get: {operationId: listRoutes}}",
      finds: false
    }
  ]
});

// src/diff/changes/operation-id-removed.ts
var operation_id_removed_default = defineChange({
  id: "operation-id-removed",
  title: "An operation has lost its operationId",
  on: "operation",
  level: "warning",
  breaking: false,
  bump: "patch",
  why: "It is not on the wire, but generated clients name their functions after it, and links may refer to it.",
  remedy: "Keep the operationId.",
  oasdiff: ["api-operation-id-removed"],
  check: ({ base, revision }) => base && revision && textOf(base, "operationId") !== void 0 && textOf(revision, "operationId") === void 0 && `the operationId ${textOf(base, "operationId")} is gone`,
  examples: [
    { base: "/routes: {get: {operationId: listRoutes}}", revision: "/routes: {get: {}}", finds: true },
    { base: "/routes: {get: {}}", revision: "/routes: {get: {}}", finds: false }
  ]
});

// src/diff/changes/operation-reactivated.ts
var operation_reactivated_default = defineChange({
  id: "operation-reactivated",
  title: "An operation is no longer deprecated",
  on: "operation",
  oasdiff: ["endpoint-reactivated"],
  check: (pair) => reactivationFound(pair, "the operation"),
  examples: [
    { base: "/routes: {get: {deprecated: true}}", revision: "/routes: {get: {}}", finds: true },
    { base: "/routes: {get: {}}", revision: "/routes: {get: {}}", finds: false }
  ],
  ...partReactivated
});

// src/diff/changes/operation-removed.ts
var operation_removed_default = defineChange({
  id: "operation-removed",
  title: "An operation or path is gone",
  on: "operation",
  sender: "client",
  level: "error",
  breaking: true,
  bump: "minor",
  why: "Calls to it fail.",
  remedy: "Mark it deprecated with x-sunset first, and remove it in the next major version after that day.",
  oasdiff: ["api-removed-without-deprecation", "api-path-removed-without-deprecation"],
  check: ({ base, revision }, { policy }) => {
    if (!base || revision || isDeprecated(base) && sunsetOf(base) !== void 0) return void 0;
    const note = isDeprecated(base) ? ", deprecated but without a sunset date" : "";
    return { message: `the operation is gone${note}`, policy: policy.deprecateFirst };
  },
  examples: [
    { base: "/routes: {get: {}, post: {}}", revision: "/routes: {get: {}}", finds: true },
    { base: "/routes/{id}: {get: {}}", revision: "/routes/{routeId}: {get: {}}", finds: false }
  ]
});

// src/diff/changes/operation-removed-after-sunset.ts
var operation_removed_after_sunset_default = defineChange({
  id: "operation-removed-after-sunset",
  title: "A deprecated operation is gone, and its sunset is over",
  on: "operation",
  why: "Clients had notice, and yet calls to it fail.",
  oasdiff: ["api-removed-with-deprecation", "api-path-removed-with-deprecation"],
  check: ({ base, revision }, { policy }) => base && !revision && isPastSunset(base, policy.today) ? {
    message: `the operation is gone; its sunset was on ${sunsetOf(base)}`,
    ...policy.deprecateFirst ? { breaking: false, level: "info" } : {}
  } : void 0,
  examples: [
    { base: '/routes: {get: {deprecated: true, x-sunset: "2001-01-31"}}', revision: "", finds: true },
    { base: "/routes: {get: {}}", revision: "", finds: false }
  ],
  ...partRemovedAfterSunset
});

// src/diff/changes/operation-removed-before-sunset.ts
var operation_removed_before_sunset_default = defineChange({
  id: "operation-removed-before-sunset",
  title: "A deprecated operation is gone before its sunset",
  on: "operation",
  oasdiff: ["api-removed-before-sunset", "api-path-removed-before-sunset"],
  check: ({ base, revision }, { policy }) => {
    if (!base || revision || !isDeprecated(base)) return void 0;
    const day = sunsetOf(base);
    if (day === void 0 || isPastSunset(base, policy.today)) return void 0;
    return {
      message: day === "unreadable" ? "the deprecated operation is gone, and its x-sunset is no date" : `the operation is gone before its sunset on ${day}`,
      policy: policy.deprecateFirst
    };
  },
  examples: [
    { base: '/routes: {get: {deprecated: true, x-sunset: "2999-01-31"}}', revision: "", finds: true },
    { base: '/routes: {get: {deprecated: true, x-sunset: "2001-01-31"}}', revision: "", finds: false }
  ],
  ...partRemovedBeforeSunset
});

// src/diff/changes/operation-stability-lowered.ts
var operation_stability_lowered_default = defineChange({
  id: "operation-stability-lowered",
  title: "The stability of an operation dropped",
  on: "operation",
  oasdiff: ["api-stability-decreased"],
  check: (pair) => stabilityFound(pair, "the operation", -1),
  examples: [
    {
      base: "/routes: {get: {x-stability-level: stable}}",
      revision: "/routes: {get: {x-stability-level: beta}}",
      finds: true
    },
    {
      base: "/routes: {get: {x-stability-level: beta}}",
      revision: "/routes: {get: {x-stability-level: stable}}",
      finds: false
    }
  ],
  ...partStabilityLowered
});

// src/diff/changes/operation-stability-raised.ts
var operation_stability_raised_default = defineChange({
  id: "operation-stability-raised",
  title: "The stability of an operation rose",
  on: "operation",
  oasdiff: ["api-stability-increased"],
  check: (pair) => stabilityFound(pair, "the operation", 1),
  examples: [
    {
      base: "/routes: {get: {x-stability-level: alpha}}",
      revision: "/routes: {get: {x-stability-level: beta}}",
      finds: true
    },
    {
      base: "/routes: {get: {x-stability-level: alpha}}",
      revision: "/routes: {get: {x-stability-level: alpha}}",
      finds: false
    }
  ],
  ...partStabilityRaised
});

// src/diff/changes/operation-stability-unknown.ts
var operation_stability_unknown_default = defineChange({
  id: "operation-stability-unknown",
  title: "The stability of an operation is no known level",
  on: "operation",
  oasdiff: ["api-invalid-stability-level"],
  check: (pair) => stabilityUnknown(pair, "the operation"),
  examples: [
    { base: "/routes: {get: {}}", revision: "/routes: {get: {x-stability-level: shaky}}", finds: true },
    { base: "/routes: {get: {}}", revision: "/routes: {get: {x-stability-level: beta}}", finds: false }
  ],
  ...partStabilityUnknown
});

// src/diff/changes/operation-sunset-changed.ts
var operation_sunset_changed_default = defineChange({
  id: "operation-sunset-changed",
  title: "The sunset of a deprecated operation moved, or was set",
  on: "operation",
  oasdiff: [],
  check: (pair) => sunsetMoved(pair, "the operation"),
  examples: [
    {
      base: '/routes: {get: {deprecated: true, x-sunset: "2999-12-31"}}',
      revision: '/routes: {get: {deprecated: true, x-sunset: "2999-01-31"}}',
      finds: true
    },
    {
      base: '/routes: {get: {deprecated: true, x-sunset: "2999-12-31"}}',
      revision: '/routes: {get: {deprecated: true, x-sunset: "2999-12-31"}}',
      finds: false
    }
  ],
  ...partSunsetChanged
});

// src/diff/changes/operation-sunset-missing.ts
var operation_sunset_missing_default = defineChange({
  id: "operation-sunset-missing",
  title: "An operation became deprecated without a sunset date",
  on: "operation",
  oasdiff: ["api-deprecated-sunset-missing"],
  check: (pair, { policy }) => sunsetMissing(pair, "the operation", policy),
  examples: [
    {
      base: "/routes: {get: {}}",
      revision: "/routes: {get: {deprecated: true}}",
      finds: true,
      config: "deprecation: {required: true, notice: 90 days}"
    },
    {
      base: "/routes: {get: {}}",
      revision: '/routes: {get: {deprecated: true, x-sunset: "2999-01-31"}}',
      finds: false,
      config: "deprecation: {required: true, notice: 90 days}"
    }
  ],
  ...partSunsetMissing
});

// src/diff/changes/operation-sunset-removed.ts
var operation_sunset_removed_default = defineChange({
  id: "operation-sunset-removed",
  title: "A deprecated operation no longer says until when it works",
  on: "operation",
  oasdiff: ["sunset-deleted"],
  check: (pair) => sunsetRemoved(pair, "the operation"),
  examples: [
    {
      base: '/routes: {get: {deprecated: true, x-sunset: "2999-01-31"}}',
      revision: "/routes: {get: {deprecated: true}}",
      finds: true
    },
    {
      base: '/routes: {get: {deprecated: true, x-sunset: "2999-01-31"}}',
      revision: "/routes: {get: {deprecated: false}}",
      finds: false
    }
  ],
  ...partSunsetRemoved
});

// src/diff/changes/operation-sunset-too-soon.ts
var operation_sunset_too_soon_default = defineChange({
  id: "operation-sunset-too-soon",
  title: "The sunset of an operation leaves less than the notice period",
  on: "operation",
  oasdiff: ["api-sunset-date-too-small", "api-sunset-date-changed-too-small"],
  check: (pair, { policy }) => sunsetTooSoon(pair, "the operation", policy),
  examples: [
    {
      base: "/routes: {get: {}}",
      revision: '/routes: {get: {deprecated: true, x-sunset: "2001-01-31"}}',
      finds: true,
      config: "deprecation: {required: true, notice: 90 days}"
    },
    {
      base: "/routes: {get: {}}",
      revision: '/routes: {get: {deprecated: true, x-sunset: "2999-01-31"}}',
      finds: false,
      config: "deprecation: {required: true, notice: 90 days}"
    }
  ],
  ...partSunsetTooSoon
});

// src/diff/changes/operation-sunset-unreadable.ts
var operation_sunset_unreadable_default = defineChange({
  id: "operation-sunset-unreadable",
  title: "The sunset of an operation is no date",
  on: "operation",
  oasdiff: ["api-deprecated-sunset-parse", "api-path-sunset-parse"],
  check: (pair, { policy }) => sunsetUnreadable(pair, "the operation", policy),
  examples: [
    { base: "/routes: {get: {}}", revision: "/routes: {get: {deprecated: true, x-sunset: soon}}", finds: true },
    {
      base: "/routes: {get: {}}",
      revision: '/routes: {get: {deprecated: true, x-sunset: "2999-01-31"}}',
      finds: false
    }
  ],
  ...partSunsetUnreadable
});

// src/diff/tags.ts
function tagsBeyond(one, other) {
  const known4 = tagsOf(other);
  return tagsOf(one).filter((tag) => !known4.includes(tag));
}
function tagsOf({ value }) {
  const tags = own(value, "tags");
  return Array.isArray(tags) ? [...new Set(tags.filter((tag) => typeof tag === "string"))] : [];
}

// src/diff/changes/operation-tag-added.ts
var operation_tag_added_default = defineChange({
  id: "operation-tag-added",
  title: "An operation has got a tag",
  on: "operation",
  level: "info",
  breaking: false,
  bump: "patch",
  why: "Tags group operations in documentation and generated code; no message depends on them.",
  remedy: "Nothing to do; raise the patch version.",
  oasdiff: ["api-tag-added"],
  check: ({ base, revision }) => base && revision && tagsBeyond(revision, base).map((tag) => ({ message: `the tag ${tag} is new` })),
  examples: [
    { base: "/routes: {get: {tags: [a]}}", revision: "/routes: {get: {tags: [b, a]}}", finds: true },
    { base: "/routes: {get: {tags: [a, b]}}", revision: "/routes: {get: {tags: [b, a]}}", finds: false }
  ]
});

// src/diff/changes/operation-tag-removed.ts
var operation_tag_removed_default = defineChange({
  id: "operation-tag-removed",
  title: "An operation has lost a tag",
  on: "operation",
  level: "info",
  breaking: false,
  bump: "patch",
  why: "Tags group operations in documentation and generated code; no message depends on them.",
  remedy: "Nothing to do; raise the patch version.",
  oasdiff: ["api-tag-removed"],
  check: ({ base, revision }) => base && revision && tagsBeyond(base, revision).map((tag) => ({ message: `the tag ${tag} is gone` })),
  examples: [
    { base: "/routes: {get: {tags: [b, a]}}", revision: "/routes: {get: {tags: [a]}}", finds: true },
    { base: "/routes: {get: {tags: [a, b]}}", revision: "/routes: {get: {tags: [b, a]}}", finds: false }
  ]
});

// src/diff/changes/operation-text-changed.ts
var operation_text_changed_default = defineChange({
  id: "operation-text-changed",
  title: "The summary, description, documentation link or an extension of an operation changed",
  on: "operation",
  level: "info",
  breaking: false,
  bump: "patch",
  why: "Nothing on the wire depends on these words.",
  remedy: "Nothing to do; raise the patch version.",
  oasdiff: [],
  check: ({ base, revision }) => {
    if (!base || !revision) return void 0;
    const [before, after] = [heldBy(base, "callbacks"), heldBy(revision, "callbacks")];
    return wordsFound(base, revision, ["summary", "description", "externalDocs"], "the operation") ?? holderWords(base, revision, ["responses"], "the operation") ?? holderWords(before, after, Object.keys(after.value), "the callbacks of the operation");
  },
  examples: [
    { base: "/routes: {get: {summary: All routes}}", revision: "/routes: {get: {summary: Every route}}", finds: true },
    { base: "/routes: {get: {summary: All routes}}", revision: "/routes: {get: {summary: All routes}}", finds: false }
  ]
});

// src/diff/changes/optional-request-body-added.ts
var optional_request_body_added_default = defineChange({
  id: "optional-request-body-added",
  title: "An operation takes a body",
  on: "body",
  sender: "client",
  level: "info",
  breaking: false,
  bump: "minor",
  why: "Nobody has to send it.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["request-body-added-optional"],
  check: ({ base, revision }) => !base && revision && !revision.required && "an optional request body is new",
  examples: [
    { base: "", revision: "requestBody: {content: {application/json: {schema: {type: object}}}}", finds: true },
    {
      base: "requestBody: {content: {application/json: {schema: {type: object}}}}",
      revision: "requestBody: {content: {application/json: {schema: {type: object}}}}",
      finds: false
    }
  ]
});

// src/diff/changes/optional-request-parameter-added.ts
var optional_request_parameter_added_default = defineChange({
  id: "optional-request-parameter-added",
  title: "An optional parameter is new",
  on: "parameter",
  sender: "client",
  level: "info",
  breaking: false,
  bump: "minor",
  why: "Nobody has to send it.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["new-optional-request-parameter", "new-optional-request-default-parameter-to-existing-path"],
  check: ({ base, revision }) => !base && revision && !revision.required && `the optional ${parameterName(revision)} is new`,
  examples: [
    { base: "[]", revision: "[{name: limit, in: query, schema: {type: integer}}]", finds: true },
    { base: "[]", revision: "[{name: limit, in: query, required: true, schema: {type: integer}}]", finds: false }
  ]
});

// src/diff/changes/optional-response-header-removed.ts
var optional_response_header_removed_default = defineChange({
  id: "optional-response-header-removed",
  title: "A possible response header is gone",
  on: "header",
  sender: "api",
  level: "warning",
  breaking: true,
  bump: "minor",
  why: "Clients that read it where it comes never get it again.",
  remedy: "Keep sending it, or release a new major version.",
  oasdiff: ["optional-response-header-removed"],
  check: ({ base, revision }, { policy }) => base && !base.required && !revision && { message: `the header ${base.name} is gone`, ...removalRuling(base, policy) },
  examples: [
    { base: "{X-Total: {schema: {type: integer}}}", revision: "{}", finds: true },
    { base: "{}", revision: "{}", finds: false }
  ]
});

// src/diff/changes/path-parameter-renamed.ts
var path_parameter_renamed_default = defineChange({
  id: "path-parameter-renamed",
  title: "A path parameter has another name",
  on: "operation",
  sender: "client",
  level: "info",
  breaking: false,
  bump: "patch",
  why: "The name is not on the wire: requests stay the same. Generated code changes.",
  remedy: "Nothing to do; raise the patch version.",
  oasdiff: [],
  check: ({ base, revision }) => {
    if (!base || !revision || templateShape(base.template) !== templateShape(revision.template)) return void 0;
    const [before, after] = [templateNames(base.template), templateNames(revision.template)];
    return before.flatMap(
      (name, index) => name === after[index] ? [] : [{ message: `the path parameter ${name} is called ${after[index]} now` }]
    );
  },
  examples: [
    { base: "/routes/{id}: {get: {}}", revision: "/routes/{routeId}: {get: {}}", finds: true },
    { base: "/routes/{id}: {get: {}}", revision: "/routes/{id}: {get: {}}", finds: false }
  ]
});

// src/diff/changes/path-segment-became-parameter.ts
var path_segment_became_parameter_default = defineChange({
  id: "path-segment-became-parameter",
  title: "A fixed segment of a path became a parameter",
  on: "operation",
  sender: "client",
  level: "info",
  breaking: false,
  bump: "minor",
  why: "Calls to the old path reach the new one, as long as its parameter takes the old text; where it does not, they fail.",
  remedy: "Let the parameter take the old segment.",
  oasdiff: [],
  check: ({ base, revision }, { contains, revision: api }) => {
    if (!base || !revision) return void 0;
    return [...literalsAt(base.template, revision.template) ?? []].map(([position, literal]) => {
      const parameter = revision.parameters.find((one) => one.key === `path #${position}`);
      const text = schemaPart(api.tree, { enum: [literal] }, revision.path);
      const takes = parameter?.schema === void 0 || contains(text, parameter.schema, "client");
      return {
        message: `the segment ${literal} became a path parameter${takes ? "" : ", which does not take that text"}`,
        ...takes ? {} : { breaking: true, level: "error" }
      };
    });
  },
  examples: [
    {
      base: "/routes/main: {get: {}}",
      revision: "/routes/{id}: {get: {parameters: [{name: id, in: path, required: true, schema: {type: string}}]}}",
      finds: true
    },
    { base: "/routes/{id}: {get: {}}", revision: "/routes/{routeId}: {get: {}}", finds: false }
  ]
});

// src/diff/changes/path-text-changed.ts
var path_text_changed_default = defineChange({
  id: "path-text-changed",
  title: "The summary, description or an extension of a path changed",
  on: "operation",
  level: "info",
  breaking: false,
  bump: "patch",
  why: "Nothing on the wire depends on these words.",
  remedy: "Nothing to do; raise the patch version.",
  oasdiff: [],
  check: ({ base, revision }) => base && revision && wordsFound(base.pathItem, revision.pathItem, ["summary", "description"], "the path"),
  examples: [
    { base: "/routes: {summary: Routes, get: {}}", revision: "/routes: {summary: All routes, get: {}}", finds: true },
    { base: "/routes: {get: {}}", revision: "/routes: {get: {}}", finds: false }
  ]
});

// src/diff/families.ts
var families = /* @__PURE__ */ new WeakMap();
function familyOf(document) {
  return families.get(document);
}
function rememberFamilies(pairs) {
  const groups = /* @__PURE__ */ new Map();
  for (const pair of pairs) {
    const keys = [pair.base, pair.revision].flatMap((document) => document ? keysOf(document) : []);
    const group = /* @__PURE__ */ new Set([pair]);
    for (const known4 of new Set(keys.map((key) => groups.get(key))))
      for (const other of known4 ?? []) {
        group.add(other);
        for (const side of [other.base, other.revision]) if (side) keys.push(...keysOf(side));
      }
    for (const key of keys) groups.set(key, group);
  }
  for (const group of new Set(groups.values())) {
    const family = { revision: [...group].flatMap(({ revision }) => revision ? [revision.document] : []) };
    for (const { base } of group) if (base) families.set(base.document, family);
  }
}
function keysOf({ path, document }) {
  const title = own(own(document.data, "info"), "title");
  const name = typeof title === "string" ? withoutVersion(title) : "";
  return [`path ${withoutVersion(path)}`, ...name === "" ? [] : [`title ${name}`]];
}
function withoutVersion(text) {
  const words3 = text.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? [];
  return words3.flatMap((word) => /^(?:v|version|release)?[\d.]*$/.test(word) ? [] : word.split(".")).filter((word) => !/^(?:v?\d*)$/.test(word)).join(" ");
}

// src/diff/version.ts
var identifier = "[0-9A-Za-z-]{1,100}";
var form = new RegExp(
  `^\\s*([vV]\\.?\\s?)?(\\d{1,15})(?:\\.(\\d{1,15}))?(?:\\.(\\d{1,15}))?(?:-(${identifier}(?:\\.${identifier}){0,20}))?(?:\\+${identifier}(?:\\.${identifier}){0,20})?\\s*$`
);
function readVersion(text) {
  const match = text.length > 256 ? null : form.exec(text);
  if (!match) return void 0;
  const [, , major = "", minor, patch, prerelease] = match;
  if (minor === void 0 && prerelease !== void 0) return void 0;
  const numbers = [major, minor, patch];
  const isPadded = numbers.some((number) => number !== void 0 && /^0\d/.test(number));
  const identifiers = prerelease?.split(".") ?? [];
  const isExact = text === text.trim() && /^\d/.test(text) && patch !== void 0 && !isPadded && !identifiers.some((one) => /^0\d+$/.test(one));
  return {
    major: Number(major),
    minor: Number(minor ?? 0),
    patch: Number(patch ?? 0),
    prerelease: identifiers,
    isExact
  };
}
function formatVersion({ major, minor, patch, prerelease }) {
  return `${major}.${minor}.${patch}${prerelease.length > 0 ? `-${prerelease.join(".")}` : ""}`;
}
function compareVersions(a, b) {
  const numbers = a.major - b.major || a.minor - b.minor || a.patch - b.patch;
  if (numbers !== 0) return numbers;
  if (a.prerelease.length === 0 || b.prerelease.length === 0) return b.prerelease.length - a.prerelease.length;
  for (let index = 0; index < Math.max(a.prerelease.length, b.prerelease.length); index++) {
    const [one, other] = [a.prerelease[index], b.prerelease[index]];
    if (one === void 0 || other === void 0) return one === void 0 ? -1 : 1;
    const order = compareIdentifiers(one, other);
    if (order !== 0) return order;
  }
  return 0;
}
function compareIdentifiers(a, b) {
  const [isNumber, isOther] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (isNumber && isOther) return Number(a) - Number(b);
  if (isNumber !== isOther) return isNumber ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
function moveBetween(base, revision) {
  const order = compareVersions(base, revision);
  if (order > 0) return "lowered";
  if (order === 0) return "none";
  if (revision.major > base.major) return "major";
  if (revision.minor > base.minor) return "minor";
  return revision.patch > base.patch ? "patch" : "prerelease";
}
var sizes = ["lowered", "none", "prerelease", "patch", "minor", "major"];
function covers(base, revision, bump, policy) {
  const move = moveBetween(base, revision);
  if (move === "lowered") return false;
  if (bump === "none") return true;
  if (base.prerelease.length > 0 && policy.prerelease === "free") return move !== "none";
  return sizes.indexOf(move) >= sizes.indexOf(asked(base, bump, policy));
}
function asked(base, bump, { zeroMajor }) {
  if (base.major > 0 || zeroMajor === "major") return bump;
  return bump === "major" ? "minor" : "patch";
}
function nextVersion(base, bump, policy) {
  if (bump === "none") return formatVersion(base);
  if (base.prerelease.length > 0 && policy.prerelease === "free")
    return formatVersion({ ...base, prerelease: nextPrerelease(base.prerelease) });
  const { major, minor, patch } = base;
  switch (asked(base, bump, policy)) {
    case "major":
      return formatVersion({ major: major + 1, minor: 0, patch: 0, prerelease: [] });
    case "minor":
      return formatVersion({ major, minor: minor + 1, patch: 0, prerelease: [] });
    default:
      return formatVersion({ major, minor, patch: patch + 1, prerelease: [] });
  }
}
function nextPrerelease(identifiers) {
  const last = identifiers.at(-1) ?? "";
  return /^\d+$/.test(last) ? [...identifiers.slice(0, -1), String(Number(last) + 1)] : [...identifiers, "1"];
}

// src/diff/version-problems.ts
var versionProblems = [
  {
    id: "version-lowered",
    title: "The version went back",
    level: "error",
    why: "Consumers that compare versions take the newer document for the older one.",
    remedy: "Write the next version that the report names.",
    oasdiff: ["api-version-decreased"]
  },
  {
    id: "version-missing",
    title: "The document has no version",
    level: "error",
    why: "Consumers cannot tell that anything changed.",
    remedy: "Add info.version, such as 1.0.0.",
    oasdiff: []
  },
  {
    id: "version-not-bumped",
    title: "Something changed and the version did not",
    level: "error",
    why: "Every change, no matter how small, gets a new version, so that consumers notice it.",
    remedy: "Write the next version that the report names, or let specgate bump --write do it.",
    oasdiff: ["api-version-not-bumped"]
  },
  {
    id: "version-not-exact",
    title: "The version is not written as a semantic version",
    level: "warning",
    why: "It was read tolerantly (v1.2 as 1.2.0), which other tools may not do.",
    remedy: "Write three numbers: 1.2.0.",
    oasdiff: []
  },
  {
    id: "version-too-small",
    title: "The version rose by less than the changes ask for",
    level: "error",
    why: "Consumers read from the number whether they must act: a break without a new major version takes them by surprise.",
    remedy: "Write the next version that the report names, or let specgate bump --write do it.",
    oasdiff: ["api-major-version-not-bumped"]
  },
  {
    id: "version-unreadable",
    title: "The version cannot be read",
    level: "error",
    why: "Nobody can tell whether it rose.",
    remedy: "Write a semantic version: 1.2.0.",
    oasdiff: []
  }
];
function usualLevel(id) {
  return versionProblems.find((problem) => problem.id === id).level;
}

// src/diff/bump.ts
var maxShown = 60;
function requiredBump(changes2) {
  return greatestBump(changes2.filter((change) => !change.accepted).map((change) => change.bump));
}
function versionText(document) {
  const value = own(own(document.data, "info"), "version");
  if (value === void 0 || typeof value === "object") return void 0;
  if (typeof value !== "number") return String(value);
  const { start, end } = document.locate(["info", "version"], "value");
  const line = document.text.split(/\r\n|\n|\r/)[start.line - 1] ?? "";
  const written = line.slice(start.column - 1, end.column - 1);
  return written !== "" && Number(written) === value ? written : String(value);
}
var firstVersion = "1.0.0";
function judgeVersion(base, revision, bump, policy) {
  const [before, after] = [versionText(base), versionText(revision)];
  const [old, next] = [
    before === void 0 ? void 0 : readVersion(before),
    after === void 0 ? void 0 : readVersion(after)
  ];
  const required = old ? nextVersion(old, bump, policy) : next || bump === "none" ? null : firstVersion;
  const actualBump = old && next ? moveBetween(old, next) : null;
  const problems = [
    ...baseProblems(before, old, next, bump),
    ...revisionProblems(after, next, bump, required),
    ...old && next ? misfit(old, next, { before, after, bump, required }, policy) : []
  ].map(({ id, level, message }) => ({ id, level: levelOf(id, level, policy), message }));
  const { start } = revision.locate(["info", "version"], "value");
  return {
    base: before ?? null,
    revision: after ?? null,
    actualBump,
    required,
    ok: problems.every((problem) => problem.level !== "error"),
    problems,
    place: { file: revision.file, line: start.line }
  };
}
function levelOf(id, level, { changes: changes2 }) {
  const ruling = changes2.get(id);
  return ruling === "error" || ruling === "warning" || ruling === "info" ? ruling : level ?? usualLevel(id);
}
function baseProblems(text, version, next, bump) {
  if (version) return version.isExact ? [] : [notExact("base", text, version)];
  if (bump === "none") return [];
  const what = text === void 0 ? "info.version of the base is missing" : `${named("base", text)} is no version`;
  const message = next ? `${what}, so nothing tells how far the version moved; from now on it can be told` : `${what}; write ${firstVersion} to begin with`;
  return [
    { id: text === void 0 ? "version-missing" : "version-unreadable", message, ...next && { level: "warning" } }
  ];
}
function revisionProblems(text, version, bump, required) {
  if (version) return version.isExact ? [] : [notExact("revision", text, version)];
  if (bump === "none") return [];
  const next = `the next version is ${required}`;
  return text === void 0 ? [{ id: "version-missing", message: `info.version of the revision is missing; ${next}` }] : [{ id: "version-unreadable", message: `${named("revision", text)} cannot be read as a version; ${next}` }];
}
function named(side, text) {
  return `info.version of the ${side} (${shown(text)})`;
}
function shown(text) {
  const short = truncate(text ?? "", maxShown);
  return short === "" || /^\s|\s$/.test(short) ? JSON.stringify(short) : short;
}
function notExact(side, text, version) {
  return {
    id: "version-not-exact",
    message: `${named(side, text)} is no semantic version; it was read as ${formatVersion(version)}`
  };
}
function misfit(old, next, { before, after, bump, required }, policy) {
  const move = moveBetween(old, next);
  if (move === "lowered") {
    const hint = bump === "none" ? `keep ${shown(before)}` : `the next version is ${required}`;
    return [
      { id: "version-lowered", message: `the version went back from ${shown(before)} to ${shown(after)}; ${hint}` }
    ];
  }
  if (covers(old, next, bump, policy)) return [];
  const asked2 = `the changes ask for a ${bump} version`;
  if (move === "none")
    return [
      {
        id: "version-not-bumped",
        message: `${asked2}, and it is still ${shown(after)}; the next version is ${required}`
      }
    ];
  return [
    {
      id: "version-too-small",
      message: `${asked2}; ${shown(before)} to ${shown(after)} is too little, the next version is ${required}`
    }
  ];
}

// src/diff/majors.ts
function addressedMajors({ data }) {
  const paths = own(data, "paths");
  const servers = own(data, "servers");
  const urls = Array.isArray(servers) ? servers.map((server) => own(server, "url")) : [own(data, "basePath")];
  const inServers = urls.flatMap((url) => typeof url === "string" ? majorIn(url) ?? [] : []);
  const found = Object.keys(isObject(paths) ? paths : {}).flatMap((path) => majorIn(path) ?? inServers);
  return new Set(found);
}
function offeredMajors(document) {
  const addressed = addressedMajors(document);
  if (addressed.size > 0) return addressed;
  const major = readVersion(versionText(document) ?? "")?.major ?? 0;
  return new Set(major > 0 ? [major] : []);
}
function majorIn(text) {
  const match = /(?:^|\/)v(\d{1,4})(?:\.\d{1,4})*(?=\/|$)/i.exec(text);
  return match ? Number(match[1]) : void 0;
}

// src/diff/changes/previous-major-removed.ts
var previous_major_removed_default = defineChange({
  id: "previous-major-removed",
  title: "The previous major version is no longer offered",
  on: "document",
  level: "error",
  breaking: true,
  bump: "minor",
  why: "The policy keeps the version before the current one alive, so that consumers can move in their own time. Of two documents the versions in paths and servers count; of two folders also those of the other documents of the API (by title or path), and of documents whose addresses name none their own versions.",
  remedy: "Offer the operations of the previous major version until the one after the next.",
  oasdiff: [],
  check: ({ base, revision }, { policy }) => {
    if (!policy.keepPreviousMajor || !base) return void 0;
    const root = base.tree.root;
    const family = familyOf(root);
    const others = family?.revision ?? (revision ? [revision.tree.root] : []);
    const majors = family ? offeredMajors : addressedMajors;
    const offered = new Set(others.flatMap((document) => [...majors(document)]));
    const newest = Math.max(...offered);
    return [...majors(root)].filter((major) => !offered.has(major) && offered.size > 0 && major >= newest - 1).map((major) => ({
      message: `version ${major} is gone while version ${newest} is the newest; the policy keeps the previous major version`,
      base: ["paths"],
      revision: revision && ["paths"],
      policy: true
    }));
  },
  examples: [
    {
      base: "paths: {/v1/routes: {get: {}}}",
      revision: "paths: {/v2/routes: {get: {}}}",
      finds: true,
      config: "keep-previous-major: true"
    },
    {
      base: "paths: {/v1/routes: {get: {}}, /v2/routes: {get: {}}}",
      revision: "paths: {/v2/routes: {get: {}}, /v3/routes: {get: {}}}",
      finds: false,
      config: "keep-previous-major: true"
    }
  ]
});

// src/diff/changes/property-mode-changed.ts
var property_mode_changed_default = defineSchemaChange({
  id: "property-mode-changed",
  title: "readOnly or writeOnly changed where it plays no part",
  kind: "mode-changed",
  level: "info",
  breaking: false,
  bump: "patch",
  says: "{keyword} of {subject} changed",
  why: "readOnly says nothing about responses, writeOnly nothing about requests.",
  remedy: "Nothing to do; raise the patch version.",
  oasdiff: [
    "request-optional-property-became-not-write-only",
    "request-optional-property-became-write-only",
    "request-required-property-became-not-write-only",
    "request-required-property-became-write-only",
    "response-optional-property-became-read-only",
    "response-optional-property-became-not-read-only",
    "response-required-property-became-read-only",
    "response-required-property-became-not-read-only"
  ],
  examples: [
    {
      base: "{type: object, properties: {a: {type: string}}}",
      revision: "{type: object, properties: {a: {type: string, writeOnly: true}}}",
      finds: true
    },
    {
      base: "{type: object, properties: {a: {type: string}}}",
      revision: "{type: object, properties: {a: {type: string, writeOnly: false}}}",
      finds: false
    }
  ]
});

// src/diff/twins/other-properties.ts
var additionalPropertiesChanged = defineTwins({
  kind: "additional-properties-changed",
  level: "error",
  breaking: true,
  bump: "minor",
  says: "what further properties of {subject} hold changed",
  oasdiff: [],
  examples: [
    {
      base: "{type: object, properties: {a: {}}}",
      revision: "{type: object, properties: {a: {}}, additionalProperties: {type: string}}",
      finds: true
    },
    {
      base: "{type: object, properties: {a: {}}}",
      revision: "{type: object, properties: {a: {}}, additionalProperties: true}",
      finds: false
    }
  ]
});
var additionalPropertiesClosed = defineTwins({
  kind: "additional-properties-closed",
  bump: "minor",
  says: "{subject} takes no further properties any more",
  oasdiff: [],
  examples: [
    {
      base: "{type: object, properties: {a: {}}}",
      revision: "{type: object, properties: {a: {}}, additionalProperties: false}",
      finds: true
    },
    {
      base: "{type: object, properties: {a: {}}}",
      revision: "{type: object, properties: {a: {}}, additionalProperties: true}",
      finds: false
    }
  ]
});
var additionalPropertiesOpened = defineTwins({
  kind: "additional-properties-opened",
  bump: "minor",
  says: "{subject} takes further properties now",
  oasdiff: [],
  examples: [
    {
      base: "{type: object, properties: {a: {}}, additionalProperties: false}",
      revision: "{type: object, properties: {a: {}}}",
      finds: true
    },
    {
      base: "{type: object, properties: {a: {}}}",
      revision: "{type: object, properties: {a: {}}, additionalProperties: true}",
      finds: false
    }
  ]
});
var patternPropertyAdded = defineTwins({
  kind: "pattern-property-added",
  bump: "minor",
  says: "the properties of {subject} that match {name} are limited now",
  examples: [
    { base: "{type: object}", revision: "{type: object, patternProperties: {'^x': {type: string}}}", finds: true },
    {
      base: "{type: object, patternProperties: {'^x': {}}}",
      revision: "{type: object, patternProperties: {'^x': {}}}",
      finds: false
    }
  ]
});
var patternPropertyRemoved = defineTwins({
  kind: "pattern-property-removed",
  bump: "minor",
  says: "the properties of {subject} that match {name} are no longer limited",
  examples: [
    { base: "{type: object, patternProperties: {'^x': {type: string}}}", revision: "{type: object}", finds: true },
    {
      base: "{type: object, patternProperties: {'^x': {}}}",
      revision: "{type: object, patternProperties: {'^x': {}}}",
      finds: false
    }
  ]
});
var propertyNamesAdded = defineTwins({
  kind: "property-names-added",
  bump: "minor",
  says: "{subject} has got {keyword}",
  examples: [
    { base: "{type: object}", revision: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}", finds: true },
    {
      base: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}",
      revision: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}",
      finds: false
    }
  ]
});
var propertyNamesChanged = defineTwins({
  kind: "property-names-changed",
  level: "error",
  breaking: true,
  bump: "minor",
  says: "{keyword} of {subject} changed",
  oasdiff: [],
  examples: [
    {
      base: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}",
      revision: "{type: object, propertyNames: {pattern: '^[0-9]+$'}}",
      finds: true
    },
    {
      base: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}",
      revision: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}",
      finds: false
    }
  ]
});
var propertyNamesRemoved = defineTwins({
  kind: "property-names-removed",
  bump: "minor",
  says: "{subject} has lost its {keyword}",
  examples: [
    { base: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}", revision: "{type: object}", finds: true },
    {
      base: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}",
      revision: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}",
      finds: false
    }
  ]
});
var unevaluatedPropertiesAdded = defineTwins({
  kind: "unevaluated-properties-added",
  bump: "minor",
  says: "{subject} has got {keyword}",
  examples: [
    { base: "{type: object}", revision: "{type: object, unevaluatedProperties: false}", finds: true },
    {
      base: "{type: object, unevaluatedProperties: false}",
      revision: "{type: object, unevaluatedProperties: false}",
      finds: false
    }
  ]
});
var unevaluatedPropertiesChanged = defineTwins({
  kind: "unevaluated-properties-changed",
  level: "error",
  breaking: true,
  bump: "minor",
  says: "{keyword} of {subject} changed",
  oasdiff: [],
  examples: [
    {
      base: "{type: object, unevaluatedProperties: false}",
      revision: "{type: object, unevaluatedProperties: {type: string}}",
      finds: true
    },
    {
      base: "{type: object, unevaluatedProperties: false}",
      revision: "{type: object, unevaluatedProperties: false}",
      finds: false
    }
  ]
});
var unevaluatedPropertiesRemoved = defineTwins({
  kind: "unevaluated-properties-removed",
  bump: "minor",
  says: "{subject} has lost its {keyword}",
  examples: [
    { base: "{type: object, unevaluatedProperties: false}", revision: "{type: object}", finds: true },
    {
      base: "{type: object, unevaluatedProperties: false}",
      revision: "{type: object, unevaluatedProperties: false}",
      finds: false
    }
  ]
});

// src/diff/changes/request-additional-properties-changed.ts
var request_additional_properties_changed_default = defineSchemaChange({
  id: "request-additional-properties-changed",
  title: "What further properties hold is another in a request",
  sender: "client",
  why: "Requests with further properties of another kind were valid and are refused now.",
  remedy: "Go on accepting further properties of another kind, or release a new major version.",
  ...additionalPropertiesChanged
});

// src/diff/changes/request-additional-properties-closed.ts
var request_additional_properties_closed_default = defineSchemaChange({
  id: "request-additional-properties-closed",
  title: "Further properties were forbidden in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with further properties were valid and are refused now.",
  remedy: "Go on accepting further properties, or release a new major version.",
  ...additionalPropertiesClosed
});

// src/diff/changes/request-additional-properties-opened.ts
var request_additional_properties_opened_default = defineSchemaChange({
  id: "request-additional-properties-opened",
  title: "Further properties were allowed in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; further properties may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  ...additionalPropertiesOpened
});

// src/diff/twins/composition.ts
var anyOfAdded = defineTwins({
  kind: "any-of-added",
  bump: "minor",
  says: "{subject} must fit one of several schemas now",
  oasdiff: [],
  examples: [
    { base: "{}", revision: "{anyOf: [{type: string}, {type: integer}]}", finds: true },
    { base: "{anyOf: [{type: string}]}", revision: "{type: string}", finds: false }
  ]
});
var anyOfBranchAdded = defineTwins({
  kind: "any-of-branch-added",
  bump: "minor",
  says: "{subject} may fit a further branch of {keyword} now{branch}",
  examples: [
    {
      base: "{anyOf: [{type: object, required: [a]}, {type: integer}]}",
      revision: "{anyOf: [{type: object, required: [a]}, {type: integer}, {type: array, items: {type: string}}]}",
      finds: true
    },
    {
      base: "{anyOf: [{type: string}, {type: integer}]}",
      revision: "{anyOf: [{type: integer}, {type: string}]}",
      finds: false
    }
  ]
});
var anyOfBranchRemoved = defineTwins({
  kind: "any-of-branch-removed",
  bump: "minor",
  says: "a branch of {keyword} of {subject} is gone{branch}",
  examples: [
    {
      base: "{anyOf: [{type: object, required: [a]}, {type: integer}, {type: array, items: {type: string}}]}",
      revision: "{anyOf: [{type: object, required: [a]}, {type: integer}]}",
      finds: true
    },
    {
      base: "{anyOf: [{type: string}, {type: integer}]}",
      revision: "{anyOf: [{type: integer}, {type: string}]}",
      finds: false
    }
  ]
});
var anyOfRemoved = defineTwins({
  kind: "any-of-removed",
  bump: "minor",
  says: "{subject} need not fit one of several schemas any more",
  oasdiff: [],
  examples: [
    { base: "{anyOf: [{type: string}, {type: integer}]}", revision: "{}", finds: true },
    { base: "{anyOf: [{type: string}]}", revision: "{type: string}", finds: false }
  ]
});
var conditionAdded = defineTwins({
  kind: "condition-added",
  bump: "minor",
  says: "{subject} has got {keyword}",
  examples: [
    { base: "{type: object}", revision: "{type: object, if: {required: [a]}, then: {required: [b]}}", finds: true },
    {
      base: "{type: object, if: {required: [a]}, then: {required: [b]}}",
      revision: "{type: object, if: {required: [a]}, then: {required: [b]}}",
      finds: false
    }
  ]
});
var conditionChanged = defineTwins({
  kind: "condition-changed",
  level: "error",
  breaking: true,
  bump: "minor",
  says: "{keyword} of {subject} changed",
  oasdiff: [],
  examples: [
    {
      base: "{type: object, if: {required: [a]}, then: {required: [b]}}",
      revision: "{type: object, if: {required: [a]}, then: {required: [c]}}",
      finds: true
    },
    {
      base: "{type: object, if: {required: [a]}, then: {required: [b]}}",
      revision: "{type: object, if: {required: [a]}, then: {required: [b]}}",
      finds: false
    }
  ]
});
var conditionRemoved = defineTwins({
  kind: "condition-removed",
  bump: "minor",
  says: "{subject} has lost its {keyword}",
  examples: [
    { base: "{type: object, if: {required: [a]}, then: {required: [b]}}", revision: "{type: object}", finds: true },
    {
      base: "{type: object, if: {required: [a]}, then: {required: [b]}}",
      revision: "{type: object, if: {required: [a]}, then: {required: [b]}}",
      finds: false
    }
  ]
});
var notAdded = defineTwins({
  kind: "not-added",
  bump: "minor",
  says: "{subject} has got {keyword}",
  oasdiff: [],
  examples: [
    { base: "{}", revision: "{not: {type: string}}", finds: true },
    { base: "{not: {type: string}}", revision: "{not: {type: string}}", finds: false }
  ]
});
var notChanged = defineTwins({
  kind: "not-changed",
  level: "error",
  breaking: true,
  bump: "minor",
  says: "{keyword} of {subject} changed",
  oasdiff: [],
  examples: [
    { base: "{not: {type: string}}", revision: "{not: {type: integer}}", finds: true },
    { base: "{not: {type: string}}", revision: "{not: {type: string}}", finds: false }
  ]
});
var notRemoved = defineTwins({
  kind: "not-removed",
  bump: "minor",
  says: "{subject} has lost its {keyword}",
  oasdiff: [],
  examples: [
    { base: "{not: {type: string}}", revision: "{}", finds: true },
    { base: "{not: {type: string}}", revision: "{not: {type: string}}", finds: false }
  ]
});
var oneOfAdded = defineTwins({
  kind: "one-of-added",
  bump: "minor",
  says: "{subject} must fit one of several schemas now",
  examples: [
    { base: "{}", revision: "{oneOf: [{type: string}, {type: integer}]}", finds: true },
    { base: "{oneOf: [{type: string}]}", revision: "{type: string}", finds: false }
  ]
});
var oneOfBranchAdded = defineTwins({
  kind: "one-of-branch-added",
  bump: "minor",
  says: "{subject} may fit a further branch of {keyword} now{branch}",
  examples: [
    {
      base: "{oneOf: [{type: object, required: [a]}, {type: integer}]}",
      revision: "{oneOf: [{type: object, required: [a]}, {type: integer}, {type: array, items: {type: string}}]}",
      finds: true
    },
    {
      base: "{oneOf: [{type: string}, {type: integer}]}",
      revision: "{oneOf: [{type: integer}, {type: string}]}",
      finds: false
    }
  ]
});
var oneOfBranchRemoved = defineTwins({
  kind: "one-of-branch-removed",
  bump: "minor",
  says: "a branch of {keyword} of {subject} is gone{branch}",
  examples: [
    {
      base: "{oneOf: [{type: object, required: [a]}, {type: integer}, {type: array, items: {type: string}}]}",
      revision: "{oneOf: [{type: object, required: [a]}, {type: integer}]}",
      finds: true
    },
    {
      base: "{oneOf: [{type: string}, {type: integer}]}",
      revision: "{oneOf: [{type: integer}, {type: string}]}",
      finds: false
    }
  ]
});
var oneOfRemoved = defineTwins({
  kind: "one-of-removed",
  bump: "minor",
  says: "{subject} need not fit one of several schemas any more",
  oasdiff: [],
  examples: [
    { base: "{oneOf: [{type: string}, {type: integer}]}", revision: "{}", finds: true },
    { base: "{oneOf: [{type: string}]}", revision: "{type: string}", finds: false }
  ]
});
var referenceUnresolved = defineTwins({
  kind: "reference-unresolved",
  level: "error",
  breaking: true,
  bump: "minor",
  says: "a reference in {subject} leads nowhere",
  remedy: "Mend the reference.",
  oasdiff: [],
  examples: [
    { base: "{type: string}", revision: "{$ref: '#/components/schemas/Missing'}", finds: true },
    { base: "{type: string}", revision: "{type: string}", finds: false }
  ]
});
var schemaChanged = defineTwins({
  kind: "schema-changed",
  level: "error",
  breaking: true,
  bump: "minor",
  says: "the values that {subject} takes changed",
  examples: [{ base: "{type: string}", revision: "{type: string}", finds: false }]
});

// src/diff/changes/request-any-of-added.ts
var request_any_of_added_default = defineSchemaChange({
  id: "request-any-of-added",
  title: "anyOf was set in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with values that fit no branch were valid and are refused now.",
  remedy: "Go on accepting values that fit no branch, or release a new major version.",
  ...anyOfAdded
});

// src/diff/changes/request-any-of-branch-added.ts
var request_any_of_branch_added_default = defineSchemaChange({
  id: "request-any-of-branch-added",
  title: "A branch was added to anyOf in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; values of the new branch may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["request-body-any-of-added", "request-property-any-of-added"],
  ...anyOfBranchAdded
});

// src/diff/changes/request-any-of-branch-removed.ts
var request_any_of_branch_removed_default = defineSchemaChange({
  id: "request-any-of-branch-removed",
  title: "A branch was taken from anyOf in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with values of that branch were valid and are refused now.",
  remedy: "Go on accepting values of that branch, or release a new major version.",
  oasdiff: ["request-body-any-of-removed", "request-property-any-of-removed"],
  ...anyOfBranchRemoved
});

// src/diff/changes/request-any-of-removed.ts
var request_any_of_removed_default = defineSchemaChange({
  id: "request-any-of-removed",
  title: "anyOf was lifted in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; values that fit no branch may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  ...anyOfRemoved
});

// src/diff/twins/values.ts
var becameNotNullable = defineTwins({
  kind: "became-not-nullable",
  bump: "minor",
  says: "{subject} may not be null any more",
  examples: [
    { base: '{type: [string, "null"]}', revision: "{type: string}", finds: true },
    { base: '{type: [string, "null"]}', revision: '{anyOf: [{type: string}, {type: "null"}]}', finds: false }
  ]
});
var becameNullable = defineTwins({
  kind: "became-nullable",
  bump: "minor",
  says: "{subject} may be null now",
  examples: [
    { base: "{type: string}", revision: '{type: [string, "null"]}', finds: true },
    { base: '{type: [string, "null"]}', revision: '{anyOf: [{type: string}, {type: "null"}]}', finds: false }
  ]
});
var constChanged = defineTwins({
  kind: "const-changed",
  level: "error",
  breaking: true,
  bump: "minor",
  says: "{subject} must be {to}, no longer {from}",
  examples: [
    { base: "{const: 1}", revision: "{const: 2}", finds: true },
    { base: "{const: 1}", revision: "{enum: [1]}", finds: false }
  ]
});
var defaultAdded = defineTwins({
  kind: "default-added",
  breaking: false,
  says: "{subject} has got the default {to}",
  examples: [
    { base: "{type: integer}", revision: "{type: integer, default: 10}", finds: true },
    { base: "{type: integer, default: 10}", revision: "{type: integer, default: 10}", finds: false }
  ]
});
var defaultChanged = defineTwins({
  kind: "default-changed",
  breaking: false,
  says: "the default of {subject} changed from {from} to {to}",
  examples: [
    { base: "{type: integer, default: 10}", revision: "{type: integer, default: 20}", finds: true },
    { base: "{type: integer, default: 20}", revision: "{type: integer, default: 20}", finds: false }
  ]
});
var defaultRemoved = defineTwins({
  kind: "default-removed",
  breaking: false,
  says: "{subject} has lost its default {from}",
  examples: [
    { base: "{type: integer, default: 10}", revision: "{type: integer}", finds: true },
    { base: "{type: integer}", revision: "{type: integer}", finds: false }
  ]
});
var enumAdded = defineTwins({
  kind: "enum-added",
  bump: "minor",
  says: "{subject} is limited to {to} now",
  examples: [
    { base: "{type: string}", revision: "{type: string, enum: [a, b]}", finds: true },
    { base: "{type: string, enum: [a]}", revision: "{type: string, enum: [a]}", finds: false }
  ]
});
var enumRemoved = defineTwins({
  kind: "enum-removed",
  bump: "minor",
  says: "{subject} is no longer limited to {from}",
  examples: [
    { base: "{type: string, enum: [a, b]}", revision: "{type: string}", finds: true },
    { base: "{type: string, enum: [a]}", revision: "{type: string, enum: [a]}", finds: false }
  ]
});
var enumValueAdded = defineTwins({
  kind: "enum-value-added",
  bump: "minor",
  says: "{subject} may be {value} now",
  examples: [
    { base: "{type: string, enum: [a, b]}", revision: "{type: string, enum: [a, b, c]}", finds: true },
    { base: "{type: string, enum: [a, b]}", revision: "{type: string, enum: [b, a]}", finds: false }
  ]
});
var enumValueRemoved = defineTwins({
  kind: "enum-value-removed",
  bump: "minor",
  says: "{subject} may not be {value} any more",
  examples: [
    { base: "{type: string, enum: [a, b]}", revision: "{type: string, enum: [a]}", finds: true },
    { base: "{type: string, enum: [a, b]}", revision: "{type: string, enum: [b, a]}", finds: false }
  ]
});
var extensibleEnumValueAdded = defineTwins({
  kind: "extensible-enum-value-added",
  level: "info",
  breaking: false,
  bump: "minor",
  says: "{subject} may be {value} now",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [],
  examples: [
    {
      base: "{type: string, x-extensible-enum: [a]}",
      revision: "{type: string, x-extensible-enum: [a, b]}",
      finds: true
    },
    {
      base: "{type: string, x-extensible-enum: [a]}",
      revision: "{type: string, x-extensible-enum: [a]}",
      finds: false
    }
  ]
});
var extensibleEnumValueRemoved = defineTwins({
  kind: "extensible-enum-value-removed",
  bump: "minor",
  examples: [
    {
      base: "{type: string, x-extensible-enum: [a, b]}",
      revision: "{type: string, x-extensible-enum: [a]}",
      finds: true
    },
    {
      base: "{type: string, x-extensible-enum: [a]}",
      revision: "{type: string, x-extensible-enum: [a]}",
      finds: false
    }
  ]
});
function ofDoubles({ from, to }, effect) {
  return effect.is === "unknown" && (from ?? to) === "double" ? { breaking: true, level: "warning", proof: "rule" } : void 0;
}
var formatAdded = defineTwins({
  kind: "format-added",
  bump: "minor",
  judge: ofDoubles,
  says: "{subject} must be of the format {to} now",
  examples: [
    { base: "{type: string}", revision: "{type: string, format: date}", finds: true },
    { base: "{type: string, format: date}", revision: "{type: string, format: date}", finds: false }
  ]
});
var formatChanged = defineTwins({
  kind: "format-changed",
  level: "error",
  breaking: true,
  bump: "minor",
  says: "{subject} is a {to}, no longer a {from}",
  examples: [
    { base: "{type: string, format: date}", revision: "{type: string, format: date-time}", finds: true },
    { base: "{type: string, format: date}", revision: "{type: string, format: date}", finds: false }
  ]
});
var formatRemoved = defineTwins({
  kind: "format-removed",
  bump: "minor",
  judge: ofDoubles,
  says: "{subject} need not be of the format {from} any more",
  examples: [
    { base: "{type: string, format: date}", revision: "{type: string}", finds: true },
    { base: "{type: string, format: date}", revision: "{type: string, format: date}", finds: false }
  ]
});
var multipleOfAdded = defineTwins({
  kind: "multiple-of-added",
  bump: "minor",
  says: "{subject} must be a multiple of {to} now",
  oasdiff: [],
  examples: [
    { base: "{type: integer}", revision: "{type: integer, multipleOf: 5}", finds: true },
    { base: "{type: integer, multipleOf: 5}", revision: "{type: integer, multipleOf: 5}", finds: false }
  ]
});
var multipleOfChanged = defineTwins({
  kind: "multiple-of-changed",
  level: "error",
  breaking: true,
  bump: "minor",
  says: "{subject} must be a multiple of {to}, no longer of {from}",
  oasdiff: [],
  examples: [
    { base: "{type: integer, multipleOf: 5}", revision: "{type: integer, multipleOf: 3}", finds: true },
    { base: "{type: integer, multipleOf: 5}", revision: "{type: integer, multipleOf: 5}", finds: false }
  ]
});
var multipleOfRemoved = defineTwins({
  kind: "multiple-of-removed",
  bump: "minor",
  says: "{subject} need not be a multiple of {from} any more",
  oasdiff: [],
  examples: [
    { base: "{type: integer, multipleOf: 5}", revision: "{type: integer}", finds: true },
    { base: "{type: integer, multipleOf: 5}", revision: "{type: integer, multipleOf: 5}", finds: false }
  ]
});
var patternAdded = defineTwins({
  kind: "pattern-added",
  bump: "minor",
  says: "{subject} must match {to} now",
  examples: [
    { base: "{type: string}", revision: "{type: string, pattern: '^[a-z]+$'}", finds: true },
    { base: "{type: string}", revision: "{type: string, pattern: '.*'}", finds: false }
  ]
});
var patternChanged = defineTwins({
  kind: "pattern-changed",
  level: "error",
  breaking: true,
  bump: "minor",
  says: "{subject} must match {to}, no longer {from}",
  examples: [
    { base: "{type: string, pattern: '^[a-z]+$'}", revision: "{type: string, pattern: '^[0-9]+$'}", finds: true },
    { base: "{type: string, pattern: '^[0-9]+$'}", revision: "{type: string, pattern: '^\\d+$'}", finds: false }
  ]
});
var patternRemoved = defineTwins({
  kind: "pattern-removed",
  bump: "minor",
  says: "{subject} need not match {from} any more",
  examples: [
    { base: "{type: string, pattern: '^[a-z]+$'}", revision: "{type: string}", finds: true },
    { base: "{type: string, pattern: '.*'}", revision: "{type: string}", finds: false }
  ]
});
var typeAdded = defineTwins({
  kind: "type-added",
  bump: "minor",
  says: "{subject} may be of type {value} now",
  examples: [
    { base: "{type: string}", revision: "{type: [string, integer]}", finds: true },
    { base: "{type: string}", revision: "{type: [string]}", finds: false }
  ]
});
var typeChanged = defineTwins({
  kind: "type-changed",
  level: "error",
  breaking: true,
  bump: "minor",
  says: "{subject} is of type {to}, no longer {from}",
  examples: [
    { base: "{type: string}", revision: "{type: object}", finds: true },
    { base: "{type: string}", revision: "{type: string}", finds: false }
  ]
});
var typeRemoved = defineTwins({
  kind: "type-removed",
  bump: "minor",
  says: "{subject} may not be of type {value} any more",
  examples: [
    { base: "{type: [string, integer]}", revision: "{type: string}", finds: true },
    { base: "{type: string}", revision: "{type: string}", finds: false }
  ]
});

// src/diff/changes/request-became-not-nullable.ts
var request_became_not_nullable_default = defineSchemaChange({
  id: "request-became-not-nullable",
  title: "null was forbidden in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with null were valid and are refused now.",
  remedy: "Go on accepting null, or release a new major version.",
  oasdiff: [
    "request-body-became-not-nullable",
    "request-property-became-not-nullable",
    "request-parameter-became-not-nullable",
    "request-parameter-property-became-not-nullable"
  ],
  ...becameNotNullable
});

// src/diff/changes/request-became-nullable.ts
var request_became_nullable_default = defineSchemaChange({
  id: "request-became-nullable",
  title: "null was allowed in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; null may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [
    "request-body-became-nullable",
    "request-property-became-nullable",
    "request-parameter-became-nullable",
    "request-parameter-property-became-nullable"
  ],
  ...becameNullable
});

// src/diff/changes/request-body-became-optional.ts
var request_body_became_optional_default = defineChange({
  id: "request-body-became-optional",
  title: "The body may be left out",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests with a body stay valid.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["request-body-became-optional"],
  // A form with a required field cannot be left out, whether 3.x says so of the body or not.
  check: ({ base, revision }) => base?.required && !base.isImplied && revision && !revision.required && "the request body may be left out now",
  ...bodyBecameOptional
});

// src/diff/changes/request-body-became-required.ts
var request_body_became_required_default = defineChange({
  id: "request-body-became-required",
  title: "The body may not be left out any more",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests without a body were valid and are refused now.",
  remedy: "Leave it optional, or release a new major version.",
  oasdiff: ["request-body-became-required"],
  check: ({ base, revision }) => base && !base.required && revision?.required && !revision.isImplied && "the request body is required now",
  ...bodyBecameRequired
});

// src/diff/changes/request-body-removed.ts
var request_body_removed_default = defineChange({
  id: "request-body-removed",
  title: "An operation no longer takes a body",
  on: "body",
  sender: "client",
  level: "error",
  breaking: true,
  bump: "minor",
  why: "Requests with a body are refused, or it is passed over.",
  remedy: "Go on accepting it, or release a new major version.",
  oasdiff: ["request-body-removed"],
  check: ({ base, revision }) => base && !revision && "the request body is gone",
  examples: [
    { base: "requestBody: {content: {application/json: {schema: {type: object}}}}", revision: "", finds: true },
    { base: "", revision: "", finds: false }
  ]
});

// src/diff/changes/request-body-text-changed.ts
var request_body_text_changed_default = defineChange({
  id: "request-body-text-changed",
  title: "The description or an extension of a request body changed",
  on: "body",
  level: "info",
  breaking: false,
  bump: "patch",
  why: "What may be sent is the same.",
  remedy: "Nothing to do; raise the patch version.",
  oasdiff: [],
  check: ({ base, revision }) => base && revision && wordsFound(base, revision, ["description"], "the request body"),
  examples: [
    {
      base: "requestBody: {content: {application/json: {schema: {type: object}}}}",
      revision: "requestBody: {description: A route, content: {application/json: {schema: {type: object}}}}",
      finds: true
    },
    {
      base: "requestBody: {content: {application/json: {schema: {type: object}}}}",
      revision: "requestBody: {content: {application/json: {schema: {type: object}}}}",
      finds: false
    }
  ]
});

// src/diff/changes/request-condition-added.ts
var request_condition_added_default = defineSchemaChange({
  id: "request-condition-added",
  title: "if with then or else was set in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with values that do not meet the condition were valid and are refused now.",
  remedy: "Go on accepting values that do not meet the condition, or release a new major version.",
  oasdiff: [
    "request-body-if-added",
    "request-property-if-added",
    "request-body-then-added",
    "request-property-then-added",
    "request-body-else-added",
    "request-property-else-added"
  ],
  ...conditionAdded
});

// src/diff/changes/request-condition-changed.ts
var request_condition_changed_default = defineSchemaChange({
  id: "request-condition-changed",
  title: "if with then or else is another in a request",
  sender: "client",
  why: "Requests with values that do not meet the condition were valid and are refused now.",
  remedy: "Go on accepting values that do not meet the condition, or release a new major version.",
  ...conditionChanged
});

// src/diff/changes/request-condition-removed.ts
var request_condition_removed_default = defineSchemaChange({
  id: "request-condition-removed",
  title: "if with then or else was lifted in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; values that do not meet the condition may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [
    "request-body-if-removed",
    "request-property-if-removed",
    "request-body-then-removed",
    "request-property-then-removed",
    "request-body-else-removed",
    "request-property-else-removed"
  ],
  ...conditionRemoved
});

// src/diff/changes/request-const-changed.ts
var request_const_changed_default = defineSchemaChange({
  id: "request-const-changed",
  title: "The one allowed value is another in a request",
  sender: "client",
  why: "Requests with the other value were valid and are refused now.",
  remedy: "Go on accepting the other value, or release a new major version.",
  oasdiff: ["request-body-const-changed", "request-property-const-changed"],
  ...constChanged
});

// src/diff/twins/arrays.ts
var containsAdded = defineTwins({
  kind: "contains-added",
  bump: "minor",
  says: "{subject} must hold an item of a certain kind now",
  examples: [
    { base: "{type: array}", revision: "{type: array, contains: {type: string}}", finds: true },
    { base: "{type: array}", revision: "{type: array}", finds: false }
  ]
});
var containsChanged = defineTwins({
  kind: "contains-changed",
  level: "error",
  breaking: true,
  bump: "minor",
  says: "what {subject} must contain changed",
  examples: [
    {
      base: "{type: array, contains: {type: string}}",
      revision: "{type: array, contains: {type: string}, minContains: 2}",
      finds: true
    },
    {
      base: "{type: array, contains: {type: string}}",
      revision: "{type: array, contains: {type: string}, minContains: 1}",
      finds: false
    }
  ]
});
var containsRemoved = defineTwins({
  kind: "contains-removed",
  bump: "minor",
  says: "{subject} need not hold an item of a certain kind any more",
  examples: [
    { base: "{type: array, contains: {type: string}}", revision: "{type: array}", finds: true },
    { base: "{type: array}", revision: "{type: array}", finds: false }
  ]
});
var itemsAdded = defineTwins({
  kind: "items-added",
  bump: "minor",
  says: "{subject} has got {keyword}",
  oasdiff: [],
  examples: [
    { base: "{type: array}", revision: "{type: array, items: {type: string}}", finds: true },
    { base: "{type: array, items: {type: string}}", revision: "{type: array, items: {type: string}}", finds: false }
  ]
});
var itemsRemoved = defineTwins({
  kind: "items-removed",
  bump: "minor",
  says: "{subject} has lost its {keyword}",
  oasdiff: [],
  examples: [
    { base: "{type: array, items: {type: string}}", revision: "{type: array}", finds: true },
    { base: "{type: array, items: {type: string}}", revision: "{type: array, items: {type: string}}", finds: false }
  ]
});
var prefixItemAdded = defineTwins({
  kind: "prefix-item-added",
  level: "error",
  breaking: true,
  bump: "minor",
  says: "{subject} has a further slot",
  examples: [
    {
      base: "{type: array, prefixItems: [{type: string}]}",
      revision: "{type: array, prefixItems: [{type: string}, {type: integer}]}",
      finds: true
    },
    { base: "{type: array, prefixItems: [{}]}", revision: "{type: array, prefixItems: [{}]}", finds: false }
  ]
});
var prefixItemRemoved = defineTwins({
  kind: "prefix-item-removed",
  level: "error",
  breaking: true,
  bump: "minor",
  says: "{subject} has a slot less",
  examples: [
    {
      base: "{type: array, prefixItems: [{type: string}, {type: integer}]}",
      revision: "{type: array, prefixItems: [{type: string}]}",
      finds: true
    },
    { base: "{type: array, prefixItems: [{}]}", revision: "{type: array, prefixItems: [{}]}", finds: false }
  ]
});
var unevaluatedItemsAdded = defineTwins({
  kind: "unevaluated-items-added",
  bump: "minor",
  says: "{subject} has got {keyword}",
  examples: [
    { base: "{type: array}", revision: "{type: array, unevaluatedItems: false}", finds: true },
    {
      base: "{type: array, unevaluatedItems: false}",
      revision: "{type: array, unevaluatedItems: false}",
      finds: false
    }
  ]
});
var unevaluatedItemsChanged = defineTwins({
  kind: "unevaluated-items-changed",
  level: "error",
  breaking: true,
  bump: "minor",
  says: "{keyword} of {subject} changed",
  oasdiff: [],
  examples: [
    {
      base: "{type: array, unevaluatedItems: false}",
      revision: "{type: array, unevaluatedItems: {type: string}}",
      finds: true
    },
    {
      base: "{type: array, unevaluatedItems: false}",
      revision: "{type: array, unevaluatedItems: false}",
      finds: false
    }
  ]
});
var unevaluatedItemsRemoved = defineTwins({
  kind: "unevaluated-items-removed",
  bump: "minor",
  says: "{subject} has lost its {keyword}",
  examples: [
    { base: "{type: array, unevaluatedItems: false}", revision: "{type: array}", finds: true },
    {
      base: "{type: array, unevaluatedItems: false}",
      revision: "{type: array, unevaluatedItems: false}",
      finds: false
    }
  ]
});
var uniqueItemsAdded = defineTwins({
  kind: "unique-items-added",
  bump: "minor",
  says: "the items of {subject} must all differ now",
  oasdiff: [],
  examples: [
    {
      base: "{type: array, items: {type: string}}",
      revision: "{type: array, items: {type: string}, uniqueItems: true}",
      finds: true
    },
    { base: "{type: array}", revision: "{type: array, uniqueItems: false}", finds: false }
  ]
});
var uniqueItemsRemoved = defineTwins({
  kind: "unique-items-removed",
  bump: "minor",
  says: "the items of {subject} need not differ any more",
  oasdiff: [],
  examples: [
    {
      base: "{type: array, items: {type: string}, uniqueItems: true}",
      revision: "{type: array, items: {type: string}}",
      finds: true
    },
    { base: "{type: array}", revision: "{type: array}", finds: false }
  ]
});

// src/diff/changes/request-contains-added.ts
var request_contains_added_default = defineSchemaChange({
  id: "request-contains-added",
  title: "contains was set in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with lists without such an item were valid and are refused now.",
  remedy: "Go on accepting lists without such an item, or release a new major version.",
  oasdiff: ["request-body-contains-added", "request-property-contains-added"],
  ...containsAdded
});

// src/diff/changes/request-contains-changed.ts
var request_contains_changed_default = defineSchemaChange({
  id: "request-contains-changed",
  title: "contains is another in a request",
  sender: "client",
  why: "Requests with lists with another number of such items were valid and are refused now.",
  remedy: "Go on accepting lists with another number of such items, or release a new major version.",
  oasdiff: [
    "request-body-min-contains-increased",
    "request-property-min-contains-increased",
    "request-body-min-contains-decreased",
    "request-property-min-contains-decreased",
    "request-body-max-contains-increased",
    "request-property-max-contains-increased",
    "request-body-max-contains-decreased",
    "request-property-max-contains-decreased"
  ],
  ...containsChanged
});

// src/diff/changes/request-contains-removed.ts
var request_contains_removed_default = defineSchemaChange({
  id: "request-contains-removed",
  title: "contains was lifted in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; lists without such an item may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["request-body-contains-removed", "request-property-contains-removed"],
  ...containsRemoved
});

// src/diff/twins/contents.ts
var contentEncodingAdded = defineTwins({
  kind: "content-encoding-added",
  bump: "minor",
  says: "{subject} has got {keyword} {to}",
  examples: [
    { base: "{type: string}", revision: "{type: string, contentEncoding: base64}", finds: true },
    {
      base: "{type: string, contentEncoding: base64}",
      revision: "{type: string, contentEncoding: base64}",
      finds: false
    }
  ]
});
var contentEncodingChanged = defineTwins({
  kind: "content-encoding-changed",
  level: "error",
  breaking: true,
  bump: "minor",
  says: "{keyword} of {subject} changed from {from} to {to}",
  remedy: "Keep it as it is, or release a new major version.",
  examples: [
    {
      base: "{type: string, contentEncoding: base64}",
      revision: "{type: string, contentEncoding: base32}",
      finds: true
    },
    {
      base: "{type: string, contentEncoding: base32}",
      revision: "{type: string, contentEncoding: base32}",
      finds: false
    }
  ]
});
var contentEncodingRemoved = defineTwins({
  kind: "content-encoding-removed",
  bump: "minor",
  says: "{subject} has lost {keyword} {from}",
  examples: [
    { base: "{type: string, contentEncoding: base64}", revision: "{type: string}", finds: true },
    { base: "{type: string}", revision: "{type: string}", finds: false }
  ]
});
var contentMediaTypeAdded = defineTwins({
  kind: "content-media-type-added",
  bump: "minor",
  says: "{subject} has got {keyword} {to}",
  examples: [
    { base: "{type: string}", revision: "{type: string, contentMediaType: image/png}", finds: true },
    {
      base: "{type: string, contentMediaType: image/png}",
      revision: "{type: string, contentMediaType: image/png}",
      finds: false
    }
  ]
});
var contentMediaTypeChanged = defineTwins({
  kind: "content-media-type-changed",
  level: "error",
  breaking: true,
  bump: "minor",
  says: "{keyword} of {subject} changed from {from} to {to}",
  remedy: "Keep it as it is, or release a new major version.",
  examples: [
    {
      base: "{type: string, contentMediaType: image/png}",
      revision: "{type: string, contentMediaType: image/gif}",
      finds: true
    },
    {
      base: "{type: string, contentMediaType: image/gif}",
      revision: "{type: string, contentMediaType: image/gif}",
      finds: false
    }
  ]
});
var contentMediaTypeRemoved = defineTwins({
  kind: "content-media-type-removed",
  bump: "minor",
  says: "{subject} has lost {keyword} {from}",
  examples: [
    { base: "{type: string, contentMediaType: image/png}", revision: "{type: string}", finds: true },
    { base: "{type: string}", revision: "{type: string}", finds: false }
  ]
});
var contentSchemaAdded = defineTwins({
  kind: "content-schema-added",
  bump: "minor",
  says: "{subject} has got {keyword} {to}",
  examples: [
    {
      base: "{type: string, contentMediaType: application/json}",
      revision: "{type: string, contentMediaType: application/json, contentSchema: {type: string}}",
      finds: true
    },
    {
      base: "{type: string, contentMediaType: application/json, contentSchema: {type: string}}",
      revision: "{type: string, contentMediaType: application/json, contentSchema: {type: string}}",
      finds: false
    }
  ]
});
var contentSchemaChanged = defineTwins({
  kind: "content-schema-changed",
  level: "error",
  breaking: true,
  bump: "minor",
  says: "{keyword} of {subject} changed from {from} to {to}",
  remedy: "Keep it as it is, or release a new major version.",
  oasdiff: [],
  examples: [
    {
      base: "{type: string, contentMediaType: application/json, contentSchema: {type: string}}",
      revision: "{type: string, contentMediaType: application/json, contentSchema: {type: integer}}",
      finds: true
    },
    {
      base: "{type: string, contentMediaType: application/json, contentSchema: {type: integer}}",
      revision: "{type: string, contentMediaType: application/json, contentSchema: {type: integer}}",
      finds: false
    }
  ]
});
var contentSchemaRemoved = defineTwins({
  kind: "content-schema-removed",
  bump: "minor",
  says: "{subject} has lost {keyword} {from}",
  examples: [
    {
      base: "{type: string, contentMediaType: application/json, contentSchema: {type: string}}",
      revision: "{type: string, contentMediaType: application/json}",
      finds: true
    },
    {
      base: "{type: string, contentMediaType: application/json}",
      revision: "{type: string, contentMediaType: application/json}",
      finds: false
    }
  ]
});

// src/diff/changes/request-content-encoding-added.ts
var request_content_encoding_added_default = defineSchemaChange({
  id: "request-content-encoding-added",
  title: "contentEncoding was set in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Texts that were accepted are read as something else, and may be refused.",
  remedy: "Keep it as it is, or release a new major version.",
  oasdiff: ["request-body-content-encoding-changed", "request-property-content-encoding-changed"],
  ...contentEncodingAdded
});

// src/diff/changes/request-content-encoding-changed.ts
var request_content_encoding_changed_default = defineSchemaChange({
  id: "request-content-encoding-changed",
  title: "contentEncoding is another in a request",
  sender: "client",
  why: "Texts that were accepted are read as something else, and may be refused.",
  oasdiff: ["request-body-content-encoding-changed", "request-property-content-encoding-changed"],
  ...contentEncodingChanged
});

// src/diff/changes/request-content-encoding-removed.ts
var request_content_encoding_removed_default = defineSchemaChange({
  id: "request-content-encoding-removed",
  title: "contentEncoding was lifted in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Texts that were accepted stay so.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["request-body-content-encoding-changed", "request-property-content-encoding-changed"],
  ...contentEncodingRemoved
});

// src/diff/changes/request-content-media-type-added.ts
var request_content_media_type_added_default = defineSchemaChange({
  id: "request-content-media-type-added",
  title: "contentMediaType was set in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Texts that were accepted are read as something else, and may be refused.",
  remedy: "Keep it as it is, or release a new major version.",
  oasdiff: ["request-body-content-media-type-changed", "request-property-content-media-type-changed"],
  ...contentMediaTypeAdded
});

// src/diff/changes/request-content-media-type-changed.ts
var request_content_media_type_changed_default = defineSchemaChange({
  id: "request-content-media-type-changed",
  title: "contentMediaType is another in a request",
  sender: "client",
  why: "Texts that were accepted are read as something else, and may be refused.",
  oasdiff: ["request-body-content-media-type-changed", "request-property-content-media-type-changed"],
  ...contentMediaTypeChanged
});

// src/diff/changes/request-content-media-type-removed.ts
var request_content_media_type_removed_default = defineSchemaChange({
  id: "request-content-media-type-removed",
  title: "contentMediaType was lifted in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Texts that were accepted stay so.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["request-body-content-media-type-changed", "request-property-content-media-type-changed"],
  ...contentMediaTypeRemoved
});

// src/diff/changes/request-content-schema-added.ts
var request_content_schema_added_default = defineSchemaChange({
  id: "request-content-schema-added",
  title: "contentSchema was set in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Texts that were accepted are read as something else, and may be refused.",
  remedy: "Keep it as it is, or release a new major version.",
  oasdiff: ["request-body-content-schema-added", "request-property-content-schema-added"],
  ...contentSchemaAdded
});

// src/diff/changes/request-content-schema-changed.ts
var request_content_schema_changed_default = defineSchemaChange({
  id: "request-content-schema-changed",
  title: "contentSchema is another in a request",
  sender: "client",
  why: "Texts that were accepted are read as something else, and may be refused.",
  ...contentSchemaChanged
});

// src/diff/changes/request-content-schema-removed.ts
var request_content_schema_removed_default = defineSchemaChange({
  id: "request-content-schema-removed",
  title: "contentSchema was lifted in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Texts that were accepted stay so.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["request-body-content-schema-removed", "request-property-content-schema-removed"],
  ...contentSchemaRemoved
});

// src/diff/changes/request-default-added.ts
var request_default_added_default = defineSchemaChange({
  id: "request-default-added",
  title: "A default was added in a request",
  sender: "client",
  level: "warning",
  bump: "minor",
  why: "Requests that leave it out may mean something else than before.",
  remedy: "Keep what happens when it is left out, or release a new major version.",
  oasdiff: [
    "request-body-default-value-added",
    "request-property-default-value-added",
    "request-parameter-default-value-added"
  ],
  ...defaultAdded
});

// src/diff/changes/request-default-changed.ts
var request_default_changed_default = defineSchemaChange({
  id: "request-default-changed",
  title: "A default is another in a request",
  sender: "client",
  level: "warning",
  bump: "minor",
  why: "Requests that leave it out mean something else than before. Of a parameter that is breaking: the same call does something else.",
  remedy: "Keep what happens when it is left out, or release a new major version.",
  oasdiff: [
    "request-body-default-value-changed",
    "request-property-default-value-changed",
    "request-parameter-default-value-changed"
  ],
  judge: ({ place }, _effect, { area }) => area.parameter && place.length === 0 ? { breaking: true, level: "error" } : void 0,
  ...defaultChanged
});

// src/diff/changes/request-default-removed.ts
var request_default_removed_default = defineSchemaChange({
  id: "request-default-removed",
  title: "A default was taken away in a request",
  sender: "client",
  level: "warning",
  bump: "minor",
  why: "Requests that leave it out may mean something else than before.",
  remedy: "Keep what happens when it is left out, or release a new major version.",
  oasdiff: [
    "request-body-default-value-removed",
    "request-property-default-value-removed",
    "request-parameter-default-value-removed"
  ],
  ...defaultRemoved
});

// src/diff/closed.ts
function schemaAround(path, tree, keyword) {
  const end = path.lastIndexOf(keyword);
  const isBelow = end !== -1 && end >= path.length - 2 && path[end - 1] !== "properties";
  return schemaAt(isBelow ? path.slice(0, end) : path, tree);
}
function writtenAt(path, tree) {
  if (path.at(-1) !== "enum") return path;
  const schema = schemaAt(path.slice(0, -1), tree);
  return own(schema, "enum") === void 0 && own(schema, "const") !== void 0 ? [...path.slice(0, -1), "const"] : path;
}
function schemaAt(path, tree) {
  const place = tree.place(path);
  return tree.deref(getAt(place.document.data, place.path));
}
var maxDepth3 = 20;
function isClosed({ base }, finding) {
  const { base: tree } = finding.trees;
  const closes = (schema, depth) => {
    if (own(schema, "additionalProperties") === false || own(schema, "unevaluatedProperties") === false) return true;
    const parts = own(schema, "allOf");
    return depth < maxDepth3 && Array.isArray(parts) && parts.some((part) => closes(tree.deref(part), depth + 1));
  };
  return closes(schemaAt(finding.base.at(base), tree), 0);
}

// src/diff/twins/objects.ts
var dependentRequiredAdded = defineTwins({
  kind: "dependent-required-added",
  bump: "minor",
  says: "{subject} has got {keyword}",
  examples: [
    { base: "{type: object}", revision: "{type: object, dependentRequired: {a: [b]}}", finds: true },
    {
      base: "{type: object, dependentRequired: {a: [b]}}",
      revision: "{type: object, dependentRequired: {a: [b]}}",
      finds: false
    }
  ]
});
var dependentRequiredChanged = defineTwins({
  kind: "dependent-required-changed",
  level: "error",
  breaking: true,
  bump: "minor",
  says: "{keyword} of {subject} changed",
  examples: [
    {
      base: "{type: object, dependentRequired: {a: [b]}}",
      revision: "{type: object, dependentRequired: {a: [c]}}",
      finds: true
    },
    {
      base: "{type: object, dependentRequired: {a: [b]}}",
      revision: "{type: object, dependentRequired: {a: [b]}}",
      finds: false
    }
  ]
});
var dependentRequiredRemoved = defineTwins({
  kind: "dependent-required-removed",
  bump: "minor",
  says: "{subject} has lost its {keyword}",
  examples: [
    { base: "{type: object, dependentRequired: {a: [b]}}", revision: "{type: object}", finds: true },
    {
      base: "{type: object, dependentRequired: {a: [b]}}",
      revision: "{type: object, dependentRequired: {a: [b]}}",
      finds: false
    }
  ]
});
var dependentSchemasAdded = defineTwins({
  kind: "dependent-schemas-added",
  bump: "minor",
  says: "{subject} has got {keyword}",
  examples: [
    { base: "{type: object}", revision: "{type: object, dependentSchemas: {a: {required: [b]}}}", finds: true },
    {
      base: "{type: object, dependentSchemas: {a: {required: [b]}}}",
      revision: "{type: object, dependentSchemas: {a: {required: [b]}}}",
      finds: false
    }
  ]
});
var dependentSchemasChanged = defineTwins({
  kind: "dependent-schemas-changed",
  level: "error",
  breaking: true,
  bump: "minor",
  says: "{keyword} of {subject} changed",
  oasdiff: [],
  examples: [
    {
      base: "{type: object, dependentSchemas: {a: {required: [b]}}}",
      revision: "{type: object, dependentSchemas: {a: {required: [c]}}}",
      finds: true
    },
    {
      base: "{type: object, dependentSchemas: {a: {required: [b]}}}",
      revision: "{type: object, dependentSchemas: {a: {required: [b]}}}",
      finds: false
    }
  ]
});
var dependentSchemasRemoved = defineTwins({
  kind: "dependent-schemas-removed",
  bump: "minor",
  says: "{subject} has lost its {keyword}",
  examples: [
    { base: "{type: object, dependentSchemas: {a: {required: [b]}}}", revision: "{type: object}", finds: true },
    {
      base: "{type: object, dependentSchemas: {a: {required: [b]}}}",
      revision: "{type: object, dependentSchemas: {a: {required: [b]}}}",
      finds: false
    }
  ]
});
var propertyAdded = defineTwins({
  kind: "property-added",
  level: "info",
  breaking: false,
  bump: "minor",
  says: "the property {name} of {parent} is new",
  remedy: "Nothing to do; raise the minor version.",
  examples: [
    {
      base: "{type: object, properties: {a: {}}}",
      revision: "{type: object, properties: {a: {}, b: {type: string}}}",
      finds: true
    },
    {
      base: "{type: object, properties: {a: {}, b: {}}}",
      revision: "{type: object, properties: {b: {}, a: {}}}",
      finds: false
    }
  ]
});
var propertyBecameOptional = defineTwins({
  kind: "property-became-optional",
  bump: "minor",
  says: "the property {name} of {parent} may be missing now",
  examples: [
    {
      base: "{type: object, properties: {a: {type: string}}, required: [a]}",
      revision: "{type: object, properties: {a: {type: string}}}",
      finds: true
    },
    {
      base: "{type: object, properties: {a: {type: string}}, required: [a]}",
      revision: "{type: object, properties: {a: {type: string}}, required: [a]}",
      finds: false
    }
  ]
});
var propertyBecameRequired = defineTwins({
  kind: "property-became-required",
  bump: "minor",
  says: "the property {name} of {parent} is required now",
  examples: [
    {
      base: "{type: object, properties: {a: {type: string}}}",
      revision: "{type: object, properties: {a: {type: string}}, required: [a]}",
      finds: true
    },
    {
      base: "{type: object, properties: {a: {type: string}}, required: [a]}",
      revision: "{type: object, properties: {a: {type: string}}, required: [a]}",
      finds: false
    }
  ]
});
function neverHeld({ base }, finding) {
  const isForbidden = schemaAround(finding.base.at(base), finding.trees.base, "") === false;
  return { breaking: false, level: "info", bump: isForbidden ? "minor" : "patch", proof: "containment" };
}
var propertyRemoved = defineTwins({
  kind: "property-removed",
  level: "error",
  breaking: true,
  bump: "minor",
  says: "the property {name} of {parent} is gone",
  remedy: "Keep it and mark it deprecated, or release a new major version.",
  examples: [
    {
      base: "{type: object, properties: {a: {}, b: {type: string}}}",
      revision: "{type: object, properties: {a: {}}}",
      finds: true
    },
    {
      base: "{type: object, properties: {a: {}, b: {}}}",
      revision: "{type: object, properties: {b: {}, a: {}}}",
      finds: false
    }
  ]
});
var requiredPropertyAdded = defineTwins({
  kind: "required-property-added",
  bump: "minor",
  says: "the required property {name} of {parent} is new",
  examples: [
    {
      base: "{type: object, properties: {a: {}}}",
      revision: "{type: object, properties: {a: {}, b: {}}, required: [b]}",
      finds: true
    },
    {
      base: "{type: object, properties: {a: {}, b: {}}}",
      revision: "{type: object, properties: {b: {}, a: {}}}",
      finds: false
    }
  ]
});

// src/diff/changes/request-dependent-required-added.ts
var request_dependent_required_added_default = defineSchemaChange({
  id: "request-dependent-required-added",
  title: "dependentRequired was set in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with one property without the other were valid and are refused now.",
  remedy: "Go on accepting one property without the other, or release a new major version.",
  oasdiff: ["request-body-dependent-required-added", "request-property-dependent-required-added"],
  ...dependentRequiredAdded
});

// src/diff/changes/request-dependent-required-changed.ts
var request_dependent_required_changed_default = defineSchemaChange({
  id: "request-dependent-required-changed",
  title: "dependentRequired is another in a request",
  sender: "client",
  why: "Requests with one property without the other were valid and are refused now.",
  remedy: "Go on accepting one property without the other, or release a new major version.",
  oasdiff: ["request-body-dependent-required-changed", "request-property-dependent-required-changed"],
  ...dependentRequiredChanged
});

// src/diff/changes/request-dependent-required-removed.ts
var request_dependent_required_removed_default = defineSchemaChange({
  id: "request-dependent-required-removed",
  title: "dependentRequired was lifted in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; one property without the other may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["request-body-dependent-required-removed", "request-property-dependent-required-removed"],
  ...dependentRequiredRemoved
});

// src/diff/changes/request-dependent-schemas-added.ts
var request_dependent_schemas_added_default = defineSchemaChange({
  id: "request-dependent-schemas-added",
  title: "dependentSchemas was set in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with objects that do not meet what a property asks for were valid and are refused now.",
  remedy: "Go on accepting objects that do not meet what a property asks for, or release a new major version.",
  oasdiff: ["request-body-dependent-schema-added", "request-property-dependent-schema-added"],
  ...dependentSchemasAdded
});

// src/diff/changes/request-dependent-schemas-changed.ts
var request_dependent_schemas_changed_default = defineSchemaChange({
  id: "request-dependent-schemas-changed",
  title: "dependentSchemas is another in a request",
  sender: "client",
  why: "Requests with objects that do not meet what a property asks for were valid and are refused now.",
  remedy: "Go on accepting objects that do not meet what a property asks for, or release a new major version.",
  ...dependentSchemasChanged
});

// src/diff/changes/request-dependent-schemas-removed.ts
var request_dependent_schemas_removed_default = defineSchemaChange({
  id: "request-dependent-schemas-removed",
  title: "dependentSchemas was lifted in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; objects that do not meet what a property asks for may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["request-body-dependent-schema-removed", "request-property-dependent-schema-removed"],
  ...dependentSchemasRemoved
});

// src/diff/mappings.ts
var anyOther = "any other value";
function componentAt(reference, tree) {
  const name = typeof reference === "string" ? /^#\/components\/schemas\/([^/]+)$/.exec(reference)?.[1] ?? reference : "";
  return getAt(tree.root.data, ["components", "schemas", name]);
}
function isRetargeted({ base, revision }, finding, references) {
  const { trees } = finding;
  const was = targetOf(references.base, schemaAround(finding.base.at(base), trees.base, "discriminator"), trees.base);
  const is = targetOf(
    references.revision,
    schemaAround(finding.revision.at(revision), trees.revision, "discriminator"),
    trees.revision
  );
  if (was === void 0 || is === void 0) return true;
  if (sameJson(was, is)) return false;
  return componentAt(references.base, trees.revision) !== void 0 || componentAt(references.revision, trees.base) !== void 0;
}
function targetOf(reference, schema, tree) {
  const branches = ["oneOf", "anyOf"].flatMap((keyword) => {
    const list = own(schema, keyword);
    return Array.isArray(list) ? list : [];
  });
  const branch = branches.find((member) => own(member, "$ref") === reference);
  return branch === void 0 ? componentAt(reference, tree) : tree.deref(branch);
}
var maxDepth4 = 20;
function mayLackKind({ base, revision }, finding) {
  const { trees } = finding;
  const discriminator = own(
    schemaAround(finding.revision.at(revision), trees.revision, "discriminator"),
    "discriminator"
  );
  const name = typeof discriminator === "string" ? discriminator : own(discriminator, "propertyName");
  if (typeof name !== "string") return false;
  const schema = schemaAround(finding.base.at(base), trees.base, "discriminator");
  if (!demands(schema, name, trees.base, 0)) return true;
  const mapping = own(discriminator, "mapping");
  return Object.entries(isObject(mapping) ? mapping : {}).some(([value, reference]) => {
    const isName = reference === value || toText(reference).endsWith(`/${value}`);
    const target = componentAt(reference, trees.base);
    return !isName && target !== void 0 && !isListed(target, name, trees.base, 0);
  });
}
function members(schema, keyword, tree) {
  const list = own(schema, keyword);
  return Array.isArray(list) ? list.map((member) => tree.deref(member)) : [];
}
function demands(schema, name, tree, depth) {
  const required = own(schema, "required");
  if (Array.isArray(required) && required.includes(name)) return true;
  if (depth > maxDepth4) return true;
  const inner = (member) => demands(member, name, tree, depth + 1);
  if (members(schema, "allOf", tree).some(inner)) return true;
  return ["oneOf", "anyOf"].some((keyword) => {
    const branches = members(schema, keyword, tree);
    return branches.length > 0 && branches.every(inner);
  });
}
function isListed(schema, name, tree, depth) {
  const property = tree.deref(own(own(schema, "properties"), name));
  if (own(property, "enum") !== void 0 || own(property, "const") !== void 0) return true;
  return depth <= maxDepth4 && members(schema, "allOf", tree).some((part) => isListed(part, name, tree, depth + 1));
}

// src/diff/twins/discriminators.ts
var discriminatorAdded = defineTwins({
  kind: "discriminator-added",
  level: "warning",
  breaking: false,
  bump: "minor",
  says: "{subject} has got a discriminator",
  why: "The values are the same, but generated clients read them otherwise.",
  remedy: "Check that every value of the property names its schema.",
  examples: [
    {
      base: "{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}}",
      revision: "{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind}}",
      finds: true
    },
    {
      base: "{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind}}",
      revision: "{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind}}",
      finds: false
    }
  ]
});
var discriminatorMappingAdded = defineTwins({
  kind: "discriminator-mapping-added",
  level: "info",
  breaking: false,
  bump: "minor",
  says: "the discriminator of {subject} maps {value} now",
  why: "The old values mean what they meant; a new branch is told by itself.",
  remedy: "Nothing to do; raise the minor version.",
  examples: [
    {
      base: '{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind, mapping: {a: "#/x"}}}',
      revision: '{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind, mapping: {a: "#/x", b: "#/x"}}}',
      finds: true
    },
    {
      base: '{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind, mapping: {a: "#/x", b: "#/x"}}}',
      revision: '{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind, mapping: {a: "#/x", b: "#/x"}}}',
      finds: false
    }
  ]
});
var discriminatorMappingChanged = defineTwins({
  kind: "discriminator-mapping-changed",
  level: "error",
  breaking: true,
  bump: "minor",
  says: "the discriminator of {subject} maps {value} to another schema",
  why: "Messages with the value are read as something else.",
  remedy: "Keep the mapping, or release a new major version.",
  examples: [
    {
      base: '{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind, mapping: {a: "#/x"}}}',
      revision: '{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind, mapping: {a: "#/y"}}}',
      finds: true
    },
    {
      base: '{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind, mapping: {a: "#/x"}}}',
      revision: '{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind, mapping: {a: "#/x"}}}',
      finds: false
    }
  ]
});
var discriminatorMappingRemoved = defineTwins({
  kind: "discriminator-mapping-removed",
  level: "error",
  breaking: true,
  bump: "minor",
  says: "the discriminator of {subject} no longer maps {value}",
  why: "Messages with the value can no longer be told apart.",
  remedy: "Keep the value, or release a new major version.",
  examples: [
    {
      base: '{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind, mapping: {a: "#/x", b: "#/x"}}}',
      revision: '{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind, mapping: {a: "#/x"}}}',
      finds: true
    },
    {
      base: '{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind, mapping: {a: "#/x"}}}',
      revision: '{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind, mapping: {a: "#/x"}}}',
      finds: false
    }
  ]
});
var discriminatorPropertyChanged = defineTwins({
  kind: "discriminator-property-changed",
  level: "error",
  breaking: true,
  bump: "minor",
  says: "the discriminator of {subject} reads another property",
  why: "Clients look for the kind in the wrong place.",
  remedy: "Keep the property, or release a new major version.",
  examples: [
    {
      base: "{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind}}",
      revision: "{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: sort}}",
      finds: true
    },
    {
      base: "{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: sort}}",
      revision: "{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: sort}}",
      finds: false
    }
  ]
});
var discriminatorRemoved = defineTwins({
  kind: "discriminator-removed",
  level: "warning",
  breaking: false,
  bump: "minor",
  says: "{subject} has lost its discriminator",
  why: "The values are the same, but generated clients read them otherwise.",
  remedy: "Keep the discriminator.",
  examples: [
    {
      base: "{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind}}",
      revision: "{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}}",
      finds: true
    },
    {
      base: "{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}}",
      revision: "{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}}",
      finds: false
    }
  ]
});

// src/diff/changes/request-discriminator-added.ts
var request_discriminator_added_default = defineSchemaChange({
  id: "request-discriminator-added",
  title: "A discriminator was added in a request",
  sender: "client",
  oasdiff: ["request-body-discriminator-added", "request-property-discriminator-added"],
  judge: (difference, _effect, finding) => mayLackKind(difference, finding) ? { breaking: true, level: "error" } : void 0,
  ...discriminatorAdded
});

// src/diff/changes/request-discriminator-mapping-added.ts
var request_discriminator_mapping_added_default = defineSchemaChange({
  id: "request-discriminator-mapping-added",
  title: "A discriminator maps one more value in a request",
  sender: "client",
  oasdiff: ["request-body-discriminator-mapping-added", "request-property-discriminator-mapping-added"],
  ...discriminatorMappingAdded
});

// src/diff/changes/request-discriminator-mapping-changed.ts
var request_discriminator_mapping_changed_default = defineSchemaChange({
  id: "request-discriminator-mapping-changed",
  title: "A discriminator maps a value to another schema in a request",
  sender: "client",
  oasdiff: ["request-body-discriminator-mapping-changed", "request-property-discriminator-mapping-changed"],
  ...discriminatorMappingChanged
});

// src/diff/changes/request-discriminator-mapping-removed.ts
var request_discriminator_mapping_removed_default = defineSchemaChange({
  id: "request-discriminator-mapping-removed",
  title: "A discriminator maps one value less in a request",
  sender: "client",
  oasdiff: ["request-body-discriminator-mapping-deleted", "request-property-discriminator-mapping-deleted"],
  ...discriminatorMappingRemoved
});

// src/diff/changes/request-discriminator-property-changed.ts
var request_discriminator_property_changed_default = defineSchemaChange({
  id: "request-discriminator-property-changed",
  title: "A discriminator reads another property in a request",
  sender: "client",
  oasdiff: ["request-body-discriminator-property-name-changed", "request-property-discriminator-property-name-changed"],
  ...discriminatorPropertyChanged
});

// src/diff/changes/request-discriminator-removed.ts
var request_discriminator_removed_default = defineSchemaChange({
  id: "request-discriminator-removed",
  title: "A discriminator was taken away in a request",
  sender: "client",
  oasdiff: ["request-body-discriminator-removed", "request-property-discriminator-removed"],
  ...discriminatorRemoved
});

// src/diff/encodings.ts
var compatible = { breaking: false, level: "info" };
function encodingFindings(pair, sender) {
  return [contentTypeFound(pair, sender) ?? styleFound(pair), reservedFound(pair, sender)].filter((found) => found !== void 0).concat(pairHeaders(pair).flatMap((header) => headerFindings(header, pair, sender)));
}
function pairHeaders({ base, revision }) {
  return pairBy(base?.headers ?? [], revision?.headers ?? [], (header) => header.key);
}
function thePart({ base, revision }) {
  return `the part ${(revision ?? base).name}`;
}
function contentTypeFound({ base, revision }, sender) {
  const { name, usualType: usualType2 } = revision ?? base;
  const [was, is] = [contentTypeOf(base) ?? usualType2, contentTypeOf(revision) ?? usualType2];
  if (was === void 0 || is === void 0) return void 0;
  const [before, after] = [typesIn(was), typesIn(is)];
  const [sent, taken] = sender === "client" ? [before, after] : [after, before];
  const isHeld = (one, others) => others.some((other) => rangeHolds(other.type, one.type) && agree(one.parameters, other.parameters));
  if (sent.every((one) => isHeld(one, taken)) && taken.every((one) => isHeld(one, sent)) && isSpelledAlike(before, after))
    return void 0;
  const message = `the content type of ${name} changed from ${was} to ${is}`;
  return { message, ...sent.every((one) => isHeld(one, taken)) && compatible };
}
function contentTypeOf(encoding) {
  const type = encoding && own(encoding.value, "contentType");
  return typeof type === "string" ? type : void 0;
}
function typesIn(text) {
  return text.split(",").map(splitName);
}
function agree(one, other) {
  const named2 = new Map(other.split(";").map((parameter) => [parameter.split("=")[0], parameter]));
  return one.split(";").every((parameter) => (named2.get(parameter.split("=")[0]) ?? parameter) === parameter);
}
function isSpelledAlike(before, after) {
  const spelled = (types) => [...new Set(types.map(({ type, parameters }) => `${type};${parameters}`))].sort().join();
  return spelled(before) === spelled(after);
}
function styleFound({ base, revision }) {
  const [one, other] = [base ?? revision, revision ?? base];
  if (!one.style || !other.style) return void 0;
  const hasPlain = [one, other].some(({ schema }) => schema !== void 0 && isPlain(schema));
  const usual2 = { style: "form", explode: true };
  const [before, after] = [base, revision].map(
    (encoding) => serialisationOf({ ...encoding?.style ?? usual2, content: void 0, schema: encoding?.schema }, hasPlain)
  );
  return before === after ? void 0 : { message: `${other.name} is written as ${after}, no longer as ${before}` };
}
function reservedFound({ base, revision }, sender) {
  const [had, has] = [base?.allowReserved === true, revision?.allowReserved === true];
  if (had === has) return void 0;
  const message = `reserved characters ${has ? "may" : "must not"} stand unescaped in ${(revision ?? base).name} now`;
  return { message, ...(sender === "client" ? has : had) && compatible };
}
function headerFindings({ base, revision }, part, sender) {
  const name = `the header ${(revision ?? base).name} of ${thePart(part)}`;
  const at = {
    ...part.base && { base: base?.path ?? part.base.path },
    ...part.revision && { revision: revision?.path ?? part.revision.path }
  };
  const told = (message, isCompatible) => ({ message, ...at, ...isCompatible && compatible });
  const isSent = sender === "client";
  if (!base)
    return [revision.required && isSent ? told(`${name} is new and required`, false) : told(`${name} is new`, true)];
  if (!revision) return [told(`${name} is gone`, false)];
  const found = [];
  if (base.required !== revision.required)
    found.push(
      told(`${name} ${revision.required ? "is required" : "may be missing"} now`, revision.required !== isSent)
    );
  const hasPlain = [base, revision].some((one) => one.schema !== void 0 && isPlain(one.schema));
  const [before, after] = [base, revision].map((one) => serialisationOf(one, hasPlain));
  if (before !== after) found.push(told(`${name} is written as ${after}, no longer as ${before}`, false));
  const promise = deprecationFound({ base, revision }, name) ?? reactivationFound({ base, revision }, name);
  if (promise !== void 0) found.push(told(promise, true));
  return found;
}

// src/diff/twins/media-types.ts
var encodingChanged = defineWalkTwins({
  on: "encoding",
  level: "error",
  breaking: true,
  bump: "minor",
  why: "The same value makes other bytes; the old ones are misread.",
  remedy: "Keep contentType, style, explode and the required headers of the encoding, or release a new major version.",
  oasdiff: [],
  check: (pair, { sender }) => encodingFindings(pair, sender),
  examples: [
    { base: "{logo: {contentType: image/png}}", revision: "{logo: {contentType: image/svg+xml}}", finds: true },
    {
      base: "{logo: {headers: {X-Size: {schema: {type: integer}}}}}",
      revision: "{logo: {headers: {}}}",
      finds: true
    },
    { base: "{logo: {contentType: image/png}}", revision: "{logo: {contentType: image/png}}", finds: false }
  ]
});
var mediaTypeAdded = defineWalkTwins({
  on: "media-type",
  level: "info",
  breaking: false,
  bump: "minor",
  remedy: "Nothing to do; raise the minor version.",
  check: ({ base, revision }) => !base && revision && `the content type ${revision.name} is new`,
  examples: [
    {
      base: "{application/json: {schema: {type: object}}}",
      revision: "{application/json: {schema: {type: object}}, application/xml: {schema: {type: object}}}",
      finds: true
    },
    {
      base: "{application/json: {schema: {type: object}}}",
      revision: "{application/json: {schema: {type: object}}}",
      finds: false
    }
  ]
});
var mediaTypeParametersChanged = defineWalkTwins({
  on: "media-type",
  level: "warning",
  breaking: false,
  bump: "minor",
  why: "Most clients pass over parameters such as charset, but some compare the whole text.",
  remedy: "Keep the parameters, or test with your consumers.",
  check: ({ base, revision }) => {
    if (!base || !revision || base.type !== revision.type || base.parameters === revision.parameters) return void 0;
    const message = `the content type ${base.name} became ${revision.name}`;
    const named2 = (list) => new Map(list.split(";").map((one) => [one.split("=")[0], one]));
    const after = named2(revision.parameters);
    const isOther = [...named2(base.parameters)].some(([name, one]) => (after.get(name) ?? one) !== one);
    return { message, ...isOther && { breaking: true, level: "error" } };
  },
  examples: [
    {
      base: "{application/json: {schema: {type: object}}}",
      revision: "{'application/json; version=2': {schema: {type: object}}}",
      finds: true
    },
    {
      base: "{application/json: {schema: {type: object}}}",
      revision: "{application/json: {schema: {type: object}}}",
      finds: false
    }
  ]
});
var mediaTypeRemoved = defineWalkTwins({
  on: "media-type",
  level: "error",
  breaking: true,
  bump: "minor",
  remedy: "Keep it beside the new one, or release a new major version.",
  check: ({ base, revision }) => base && !revision && `the content type ${base.name} is gone`,
  examples: [
    {
      base: "{application/json: {schema: {type: object}}, application/xml: {schema: {type: object}}}",
      revision: "{application/json: {schema: {type: object}}}",
      finds: true
    },
    {
      base: "{application/json: {schema: {type: object}}}",
      revision: "{application/json: {schema: {type: object}}}",
      finds: false
    }
  ]
});
function addedSchema(without, having) {
  for (const key of ["schema", "itemSchema"]) {
    const schema = having[key];
    if (schema && !without[key] && !takesAll(schema)) return schema;
  }
  return void 0;
}
var mediaTypeSchemaAdded = defineWalkTwins({
  on: "media-type",
  bump: "minor",
  examples: [
    { base: "{application/json: {}}", revision: "{application/json: {schema: {type: object}}}", finds: true },
    {
      base: "{application/json: {schema: {type: object}}}",
      revision: "{application/json: {schema: {type: object}}}",
      finds: false
    }
  ]
});
var mediaTypeSchemaRemoved = defineWalkTwins({
  on: "media-type",
  breaking: false,
  bump: "minor",
  check: ({ base, revision }) => {
    if (!base || !revision || !addedSchema(revision, base)) return void 0;
    return `the content type ${revision.name} has lost its schema`;
  },
  examples: [
    { base: "{application/json: {schema: {type: object}}}", revision: "{application/json: {}}", finds: true },
    {
      base: "{application/json: {schema: {type: object}}}",
      revision: "{application/json: {schema: {type: object}}}",
      finds: false
    }
  ]
});
var mediaTypeTextChanged = defineWalkTwins({
  on: "media-type",
  level: "info",
  breaking: false,
  bump: "patch",
  why: "What may be sent is the same.",
  remedy: "Nothing to do; raise the patch version.",
  oasdiff: [],
  check: ({ base, revision }) => {
    if (!base || !revision || base.path.at(-1) !== base.name || revision.path.at(-1) !== revision.name)
      return void 0;
    return wordsFound(base, revision, ["example", "examples"], `the content type ${revision.name}`);
  },
  examples: [
    {
      base: "{application/json: {schema: {type: object}}}",
      revision: "{application/json: {schema: {type: object}, example: {}}}",
      finds: true
    },
    {
      base: "{application/json: {schema: {type: object}}}",
      revision: "{application/json: {schema: {type: object}}}",
      finds: false
    }
  ]
});
function mediaTypeMoved(wide, bySuffix) {
  const member = "{application/json: {schema: {type: object}}}";
  const sides = { base: member, revision: member, [wide]: "{'application/*': {schema: {type: object}}}" };
  return defineWalkTwins({
    on: "media-type",
    bump: "minor",
    check: ({ base, revision }) => {
      if (!base || !revision) return void 0;
      const [one, other] = wide === "base" ? [base, revision] : [revision, base];
      if (!isWider(one.type, other.type, bySuffix)) return void 0;
      const message = `the content type ${base.name} became ${revision.name}`;
      const isByName = wide === "base" && !rangeHolds(one.type, other.type);
      return isByName ? { message: `${message}; clients that ask for ${base.type} by name may get a 406`, level: "warning" } : message;
    },
    examples: [
      { ...sides, finds: true },
      { base: member, revision: member, finds: false }
    ]
  });
}
var mediaTypeNarrowed = (bySuffix) => mediaTypeMoved("base", bySuffix);
var mediaTypeWidened = (bySuffix) => mediaTypeMoved("revision", bySuffix);

// src/diff/changes/request-encoding-changed.ts
var request_encoding_changed_default = defineChange({
  id: "request-encoding-changed",
  title: "A part of a form is written in another way in requests",
  sender: "client",
  ...encodingChanged
});

// src/diff/changes/request-enum-added.ts
var request_enum_added_default = defineSchemaChange({
  id: "request-enum-added",
  title: "A list of values was set in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with other values were valid and are refused now.",
  remedy: "Go on accepting other values, or release a new major version.",
  oasdiff: [
    "request-body-became-enum",
    "request-property-became-enum",
    "request-parameter-became-enum",
    "request-header-property-became-enum",
    "request-body-const-added",
    "request-property-const-added"
  ],
  ...enumAdded
});

// src/diff/changes/request-enum-removed.ts
var request_enum_removed_default = defineSchemaChange({
  id: "request-enum-removed",
  title: "A list of values was lifted in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; other values may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["request-body-const-removed", "request-property-const-removed"],
  ...enumRemoved
});

// src/diff/changes/request-enum-value-added.ts
var request_enum_value_added_default = defineSchemaChange({
  id: "request-enum-value-added",
  title: "An enum value was added in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; the new value may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [
    "request-property-enum-value-added",
    "request-parameter-enum-value-added",
    "request-parameter-property-enum-value-added"
  ],
  ...enumValueAdded
});

// src/diff/changes/request-enum-value-removed.ts
var request_enum_value_removed_default = defineSchemaChange({
  id: "request-enum-value-removed",
  title: "An enum value was taken away in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with the value were valid and are refused now.",
  remedy: "Go on accepting the value, or release a new major version.",
  oasdiff: [
    "request-body-enum-value-removed",
    "request-property-enum-value-removed",
    "request-parameter-enum-value-removed",
    "request-parameter-property-enum-value-removed",
    "request-read-only-property-enum-value-removed"
  ],
  ...enumValueRemoved
});

// src/diff/changes/request-extensible-enum-value-added.ts
var request_extensible_enum_value_added_default = defineSchemaChange({
  id: "request-extensible-enum-value-added",
  title: "A value was added to an open list in a request",
  sender: "client",
  why: "Clients may send it.",
  ...extensibleEnumValueAdded
});

// src/diff/changes/request-extensible-enum-value-removed.ts
var request_extensible_enum_value_removed_default = defineSchemaChange({
  id: "request-extensible-enum-value-removed",
  title: "A value was taken from an open list in a request",
  sender: "client",
  level: "error",
  breaking: true,
  says: "{subject} may not be {value} any more",
  why: "Clients that send it may be refused: the list is open to growth, not to loss.",
  remedy: "Go on accepting the value, or release a new major version.",
  oasdiff: ["request-parameter-x-extensible-enum-value-removed", "request-property-x-extensible-enum-value-removed"],
  ...extensibleEnumValueRemoved
});

// src/diff/changes/request-format-added.ts
var request_format_added_default = defineSchemaChange({
  id: "request-format-added",
  title: "A format was set in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with values that are not of the format were valid and are refused now.",
  remedy: "Go on accepting values that are not of the format, or release a new major version.",
  oasdiff: [
    "request-body-type-changed",
    "request-property-type-changed",
    "request-parameter-type-changed",
    "request-parameter-property-type-changed",
    "request-parameter-property-type-specialized"
  ],
  ...formatAdded
});

// src/diff/changes/request-format-changed.ts
var request_format_changed_default = defineSchemaChange({
  id: "request-format-changed",
  title: "A format is another in a request",
  sender: "client",
  why: "Requests with values of the other format were valid and are refused now.",
  remedy: "Go on accepting values of the other format, or release a new major version.",
  oasdiff: [
    "request-body-type-changed",
    "request-property-type-changed",
    "request-parameter-type-changed",
    "request-parameter-property-type-changed",
    "request-body-type-compatible",
    "request-property-type-compatible"
  ],
  ...formatChanged
});

// src/diff/changes/request-format-removed.ts
var request_format_removed_default = defineSchemaChange({
  id: "request-format-removed",
  title: "A format was lifted in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; values that are not of the format may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [
    "request-body-type-changed",
    "request-property-type-changed",
    "request-parameter-type-changed",
    "request-parameter-property-type-changed",
    "request-body-type-generalized",
    "request-property-type-generalized",
    "request-parameter-type-generalized",
    "request-parameter-property-type-generalized"
  ],
  ...formatRemoved
});

// src/diff/changes/request-items-added.ts
var request_items_added_default = defineSchemaChange({
  id: "request-items-added",
  title: "items was set in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with items of another kind were valid and are refused now.",
  remedy: "Go on accepting items of another kind, or release a new major version.",
  ...itemsAdded
});

// src/diff/changes/request-items-removed.ts
var request_items_removed_default = defineSchemaChange({
  id: "request-items-removed",
  title: "items was lifted in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; items of another kind may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  ...itemsRemoved
});

// src/diff/twins/sizes.ts
var maxItemsAdded = defineTwins({
  kind: "max-items-added",
  bump: "minor",
  says: "{subject} has got {keyword} {to}",
  oasdiff: [],
  examples: [
    { base: "{type: array, items: {}}", revision: "{type: array, items: {}, maxItems: 2}", finds: true },
    { base: "{type: array, items: {}, maxItems: 2}", revision: "{type: array, items: {}, maxItems: 2}", finds: false }
  ]
});
var maxItemsLowered = defineTwins({
  kind: "max-items-lowered",
  bump: "minor",
  says: "{keyword} of {subject} went down from {from} to {to}",
  examples: [
    { base: "{type: array, items: {}, maxItems: 4}", revision: "{type: array, items: {}, maxItems: 2}", finds: true },
    { base: "{type: array, items: {}, maxItems: 2}", revision: "{type: array, items: {}, maxItems: 2}", finds: false }
  ]
});
var maxItemsRaised = defineTwins({
  kind: "max-items-raised",
  bump: "minor",
  says: "{keyword} of {subject} went up from {from} to {to}",
  examples: [
    { base: "{type: array, items: {}, maxItems: 2}", revision: "{type: array, items: {}, maxItems: 4}", finds: true },
    { base: "{type: array, items: {}, maxItems: 2}", revision: "{type: array, items: {}, maxItems: 2}", finds: false }
  ]
});
var maxItemsRemoved = defineTwins({
  kind: "max-items-removed",
  bump: "minor",
  says: "{subject} has lost {keyword} {from}",
  oasdiff: [],
  examples: [
    { base: "{type: array, items: {}, maxItems: 2}", revision: "{type: array, items: {}}", finds: true },
    { base: "{type: array, items: {}, maxItems: 2}", revision: "{type: array, items: {}, maxItems: 2}", finds: false }
  ]
});
var maxLengthAdded = defineTwins({
  kind: "max-length-added",
  bump: "minor",
  says: "{subject} has got {keyword} {to}",
  examples: [
    { base: "{type: string}", revision: "{type: string, maxLength: 2}", finds: true },
    { base: "{type: string, maxLength: 2}", revision: "{type: string, maxLength: 2}", finds: false }
  ]
});
var maxLengthLowered = defineTwins({
  kind: "max-length-lowered",
  bump: "minor",
  says: "{keyword} of {subject} went down from {from} to {to}",
  examples: [
    { base: "{type: string, maxLength: 4}", revision: "{type: string, maxLength: 2}", finds: true },
    { base: "{type: string, maxLength: 2}", revision: "{type: string, maxLength: 2}", finds: false }
  ]
});
var maxLengthRaised = defineTwins({
  kind: "max-length-raised",
  bump: "minor",
  says: "{keyword} of {subject} went up from {from} to {to}",
  examples: [
    { base: "{type: string, maxLength: 2}", revision: "{type: string, maxLength: 4}", finds: true },
    { base: "{type: string, maxLength: 2}", revision: "{type: string, maxLength: 2}", finds: false }
  ]
});
var maxLengthRemoved = defineTwins({
  kind: "max-length-removed",
  bump: "minor",
  says: "{subject} has lost {keyword} {from}",
  examples: [
    { base: "{type: string, maxLength: 2}", revision: "{type: string}", finds: true },
    { base: "{type: string, maxLength: 2}", revision: "{type: string, maxLength: 2}", finds: false }
  ]
});
var maxPropertiesAdded = defineTwins({
  kind: "max-properties-added",
  bump: "minor",
  says: "{subject} has got {keyword} {to}",
  oasdiff: [],
  examples: [
    { base: "{type: object}", revision: "{type: object, maxProperties: 2}", finds: true },
    { base: "{type: object, maxProperties: 2}", revision: "{type: object, maxProperties: 2}", finds: false }
  ]
});
var maxPropertiesLowered = defineTwins({
  kind: "max-properties-lowered",
  bump: "minor",
  says: "{keyword} of {subject} went down from {from} to {to}",
  oasdiff: [],
  examples: [
    { base: "{type: object, maxProperties: 4}", revision: "{type: object, maxProperties: 2}", finds: true },
    { base: "{type: object, maxProperties: 2}", revision: "{type: object, maxProperties: 2}", finds: false }
  ]
});
var maxPropertiesRaised = defineTwins({
  kind: "max-properties-raised",
  bump: "minor",
  says: "{keyword} of {subject} went up from {from} to {to}",
  oasdiff: [],
  examples: [
    { base: "{type: object, maxProperties: 2}", revision: "{type: object, maxProperties: 4}", finds: true },
    { base: "{type: object, maxProperties: 2}", revision: "{type: object, maxProperties: 2}", finds: false }
  ]
});
var maxPropertiesRemoved = defineTwins({
  kind: "max-properties-removed",
  bump: "minor",
  says: "{subject} has lost {keyword} {from}",
  oasdiff: [],
  examples: [
    { base: "{type: object, maxProperties: 2}", revision: "{type: object}", finds: true },
    { base: "{type: object, maxProperties: 2}", revision: "{type: object, maxProperties: 2}", finds: false }
  ]
});
var minItemsAdded = defineTwins({
  kind: "min-items-added",
  bump: "minor",
  says: "{subject} has got {keyword} {to}",
  examples: [
    { base: "{type: array, items: {}}", revision: "{type: array, items: {}, minItems: 2}", finds: true },
    { base: "{type: array, items: {}, minItems: 2}", revision: "{type: array, items: {}, minItems: 2}", finds: false }
  ]
});
var minItemsLowered = defineTwins({
  kind: "min-items-lowered",
  bump: "minor",
  says: "{keyword} of {subject} went down from {from} to {to}",
  examples: [
    { base: "{type: array, items: {}, minItems: 4}", revision: "{type: array, items: {}, minItems: 2}", finds: true },
    { base: "{type: array, items: {}, minItems: 2}", revision: "{type: array, items: {}, minItems: 2}", finds: false }
  ]
});
var minItemsRaised = defineTwins({
  kind: "min-items-raised",
  bump: "minor",
  says: "{keyword} of {subject} went up from {from} to {to}",
  examples: [
    { base: "{type: array, items: {}, minItems: 2}", revision: "{type: array, items: {}, minItems: 4}", finds: true },
    { base: "{type: array, items: {}, minItems: 2}", revision: "{type: array, items: {}, minItems: 2}", finds: false }
  ]
});
var minItemsRemoved = defineTwins({
  kind: "min-items-removed",
  bump: "minor",
  says: "{subject} has lost {keyword} {from}",
  examples: [
    { base: "{type: array, items: {}, minItems: 2}", revision: "{type: array, items: {}}", finds: true },
    { base: "{type: array, items: {}, minItems: 2}", revision: "{type: array, items: {}, minItems: 2}", finds: false }
  ]
});
var minLengthAdded = defineTwins({
  kind: "min-length-added",
  bump: "minor",
  says: "{subject} has got {keyword} {to}",
  oasdiff: [],
  examples: [
    { base: "{type: string}", revision: "{type: string, minLength: 2}", finds: true },
    { base: "{type: string, minLength: 2}", revision: "{type: string, minLength: 2}", finds: false }
  ]
});
var minLengthLowered = defineTwins({
  kind: "min-length-lowered",
  bump: "minor",
  says: "{keyword} of {subject} went down from {from} to {to}",
  examples: [
    { base: "{type: string, minLength: 4}", revision: "{type: string, minLength: 2}", finds: true },
    { base: "{type: string, minLength: 2}", revision: "{type: string, minLength: 2}", finds: false }
  ]
});
var minLengthRaised = defineTwins({
  kind: "min-length-raised",
  bump: "minor",
  says: "{keyword} of {subject} went up from {from} to {to}",
  examples: [
    { base: "{type: string, minLength: 2}", revision: "{type: string, minLength: 4}", finds: true },
    { base: "{type: string, minLength: 2}", revision: "{type: string, minLength: 2}", finds: false }
  ]
});
var minLengthRemoved = defineTwins({
  kind: "min-length-removed",
  bump: "minor",
  says: "{subject} has lost {keyword} {from}",
  oasdiff: [],
  examples: [
    { base: "{type: string, minLength: 2}", revision: "{type: string}", finds: true },
    { base: "{type: string, minLength: 2}", revision: "{type: string, minLength: 2}", finds: false }
  ]
});
var minPropertiesAdded = defineTwins({
  kind: "min-properties-added",
  bump: "minor",
  says: "{subject} has got {keyword} {to}",
  oasdiff: [],
  examples: [
    { base: "{type: object}", revision: "{type: object, minProperties: 2}", finds: true },
    { base: "{type: object, minProperties: 2}", revision: "{type: object, minProperties: 2}", finds: false }
  ]
});
var minPropertiesLowered = defineTwins({
  kind: "min-properties-lowered",
  bump: "minor",
  says: "{keyword} of {subject} went down from {from} to {to}",
  oasdiff: [],
  examples: [
    { base: "{type: object, minProperties: 4}", revision: "{type: object, minProperties: 2}", finds: true },
    { base: "{type: object, minProperties: 2}", revision: "{type: object, minProperties: 2}", finds: false }
  ]
});
var minPropertiesRaised = defineTwins({
  kind: "min-properties-raised",
  bump: "minor",
  says: "{keyword} of {subject} went up from {from} to {to}",
  oasdiff: [],
  examples: [
    { base: "{type: object, minProperties: 2}", revision: "{type: object, minProperties: 4}", finds: true },
    { base: "{type: object, minProperties: 2}", revision: "{type: object, minProperties: 2}", finds: false }
  ]
});
var minPropertiesRemoved = defineTwins({
  kind: "min-properties-removed",
  bump: "minor",
  says: "{subject} has lost {keyword} {from}",
  oasdiff: [],
  examples: [
    { base: "{type: object, minProperties: 2}", revision: "{type: object}", finds: true },
    { base: "{type: object, minProperties: 2}", revision: "{type: object, minProperties: 2}", finds: false }
  ]
});

// src/diff/changes/request-max-items-added.ts
var request_max_items_added_default = defineSchemaChange({
  id: "request-max-items-added",
  title: "maxItems was set in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with longer lists were valid and are refused now.",
  remedy: "Go on accepting longer lists, or release a new major version.",
  ...maxItemsAdded
});

// src/diff/changes/request-max-items-lowered.ts
var request_max_items_lowered_default = defineSchemaChange({
  id: "request-max-items-lowered",
  title: "maxItems was lowered in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with longer lists were valid and are refused now.",
  remedy: "Go on accepting longer lists, or release a new major version.",
  oasdiff: ["request-parameter-max-items-decreased"],
  ...maxItemsLowered
});

// src/diff/changes/request-max-items-raised.ts
var request_max_items_raised_default = defineSchemaChange({
  id: "request-max-items-raised",
  title: "maxItems was raised in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; longer lists may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["request-parameter-max-items-increased"],
  ...maxItemsRaised
});

// src/diff/changes/request-max-items-removed.ts
var request_max_items_removed_default = defineSchemaChange({
  id: "request-max-items-removed",
  title: "maxItems was lifted in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; longer lists may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  ...maxItemsRemoved
});

// src/diff/changes/request-max-length-added.ts
var request_max_length_added_default = defineSchemaChange({
  id: "request-max-length-added",
  title: "maxLength was set in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with longer texts were valid and are refused now.",
  remedy: "Go on accepting longer texts, or release a new major version.",
  oasdiff: ["request-body-max-length-set", "request-property-max-length-set", "request-parameter-max-length-set"],
  ...maxLengthAdded
});

// src/diff/changes/request-max-length-lowered.ts
var request_max_length_lowered_default = defineSchemaChange({
  id: "request-max-length-lowered",
  title: "maxLength was lowered in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with longer texts were valid and are refused now.",
  remedy: "Go on accepting longer texts, or release a new major version.",
  oasdiff: [
    "request-body-max-length-decreased",
    "request-property-max-length-decreased",
    "request-parameter-max-length-decreased",
    "request-read-only-property-max-length-decreased"
  ],
  ...maxLengthLowered
});

// src/diff/changes/request-max-length-raised.ts
var request_max_length_raised_default = defineSchemaChange({
  id: "request-max-length-raised",
  title: "maxLength was raised in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; longer texts may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [
    "request-body-max-length-increased",
    "request-property-max-length-increased",
    "request-parameter-max-length-increased"
  ],
  ...maxLengthRaised
});

// src/diff/changes/request-max-length-removed.ts
var request_max_length_removed_default = defineSchemaChange({
  id: "request-max-length-removed",
  title: "maxLength was lifted in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; longer texts may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [],
  ...maxLengthRemoved
});

// src/diff/changes/request-max-properties-added.ts
var request_max_properties_added_default = defineSchemaChange({
  id: "request-max-properties-added",
  title: "maxProperties was set in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with objects with more properties were valid and are refused now.",
  remedy: "Go on accepting objects with more properties, or release a new major version.",
  ...maxPropertiesAdded
});

// src/diff/changes/request-max-properties-lowered.ts
var request_max_properties_lowered_default = defineSchemaChange({
  id: "request-max-properties-lowered",
  title: "maxProperties was lowered in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with objects with more properties were valid and are refused now.",
  remedy: "Go on accepting objects with more properties, or release a new major version.",
  ...maxPropertiesLowered
});

// src/diff/changes/request-max-properties-raised.ts
var request_max_properties_raised_default = defineSchemaChange({
  id: "request-max-properties-raised",
  title: "maxProperties was raised in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; objects with more properties may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  ...maxPropertiesRaised
});

// src/diff/changes/request-max-properties-removed.ts
var request_max_properties_removed_default = defineSchemaChange({
  id: "request-max-properties-removed",
  title: "maxProperties was lifted in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; objects with more properties may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  ...maxPropertiesRemoved
});

// src/diff/twins/bounds.ts
var maximumAdded = defineTwins({
  kind: "maximum-added",
  bump: "minor",
  says: "{subject} has got {keyword} {to}",
  examples: [
    { base: "{type: integer}", revision: "{type: integer, maximum: 10}", finds: true },
    { base: "{type: integer, maximum: 10}", revision: "{type: integer, maximum: 10}", finds: false }
  ]
});
var maximumLowered = defineTwins({
  kind: "maximum-lowered",
  bump: "minor",
  says: "{keyword} of {subject} went down from {from} to {to}",
  examples: [
    { base: "{type: integer, maximum: 20}", revision: "{type: integer, maximum: 10}", finds: true },
    { base: "{type: integer, maximum: 10}", revision: "{type: integer, maximum: 10}", finds: false }
  ]
});
var maximumRaised = defineTwins({
  kind: "maximum-raised",
  bump: "minor",
  says: "{keyword} of {subject} went up from {from} to {to}",
  examples: [
    { base: "{type: integer, maximum: 10}", revision: "{type: integer, maximum: 20}", finds: true },
    { base: "{type: integer, maximum: 10}", revision: "{type: integer, maximum: 10}", finds: false }
  ]
});
var maximumRemoved = defineTwins({
  kind: "maximum-removed",
  bump: "minor",
  says: "{subject} has lost {keyword} {from}",
  oasdiff: [],
  examples: [
    { base: "{type: integer, maximum: 10}", revision: "{type: integer}", finds: true },
    { base: "{type: integer, maximum: 10}", revision: "{type: integer, maximum: 10}", finds: false }
  ]
});
var minimumAdded = defineTwins({
  kind: "minimum-added",
  bump: "minor",
  says: "{subject} has got {keyword} {to}",
  examples: [
    { base: "{type: integer}", revision: "{type: integer, minimum: 10}", finds: true },
    { base: "{type: integer, minimum: 10}", revision: "{type: integer, minimum: 10}", finds: false }
  ]
});
var minimumLowered = defineTwins({
  kind: "minimum-lowered",
  bump: "minor",
  says: "{keyword} of {subject} went down from {from} to {to}",
  examples: [
    { base: "{type: integer, minimum: 20}", revision: "{type: integer, minimum: 10}", finds: true },
    { base: "{type: integer, minimum: 10}", revision: "{type: integer, minimum: 10}", finds: false }
  ]
});
var minimumRaised = defineTwins({
  kind: "minimum-raised",
  bump: "minor",
  says: "{keyword} of {subject} went up from {from} to {to}",
  examples: [
    { base: "{type: integer, minimum: 10}", revision: "{type: integer, minimum: 20}", finds: true },
    { base: "{type: integer, minimum: 10}", revision: "{type: integer, minimum: 10}", finds: false }
  ]
});
var minimumRemoved = defineTwins({
  kind: "minimum-removed",
  bump: "minor",
  says: "{subject} has lost {keyword} {from}",
  oasdiff: [],
  examples: [
    { base: "{type: integer, minimum: 10}", revision: "{type: integer}", finds: true },
    { base: "{type: integer, minimum: 10}", revision: "{type: integer, minimum: 10}", finds: false }
  ]
});

// src/diff/changes/request-maximum-added.ts
var request_maximum_added_default = defineSchemaChange({
  id: "request-maximum-added",
  title: "maximum was set in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with larger numbers were valid and are refused now.",
  remedy: "Go on accepting larger numbers, or release a new major version.",
  oasdiff: [
    "request-body-max-set",
    "request-property-max-set",
    "request-parameter-max-set",
    "request-body-exclusive-max-set",
    "request-property-exclusive-max-set",
    "request-parameter-exclusive-max-set"
  ],
  ...maximumAdded
});

// src/diff/changes/request-maximum-lowered.ts
var request_maximum_lowered_default = defineSchemaChange({
  id: "request-maximum-lowered",
  title: "maximum was lowered in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with larger numbers were valid and are refused now.",
  remedy: "Go on accepting larger numbers, or release a new major version.",
  oasdiff: [
    "request-body-max-decreased",
    "request-property-max-decreased",
    "request-parameter-max-decreased",
    "request-read-only-property-max-decreased",
    "request-body-exclusive-max-decreased",
    "request-property-exclusive-max-decreased",
    "request-parameter-exclusive-max-decreased",
    "request-read-only-property-exclusive-max-decreased"
  ],
  ...maximumLowered
});

// src/diff/changes/request-maximum-raised.ts
var request_maximum_raised_default = defineSchemaChange({
  id: "request-maximum-raised",
  title: "maximum was raised in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; larger numbers may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [
    "request-body-max-increased",
    "request-property-max-increased",
    "request-parameter-max-increased",
    "request-body-exclusive-max-increased",
    "request-property-exclusive-max-increased",
    "request-parameter-exclusive-max-increased"
  ],
  ...maximumRaised
});

// src/diff/changes/request-maximum-removed.ts
var request_maximum_removed_default = defineSchemaChange({
  id: "request-maximum-removed",
  title: "maximum was lifted in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; larger numbers may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  ...maximumRemoved
});

// src/diff/changes/request-media-type-added.ts
var request_media_type_added_default = defineChange({
  id: "request-media-type-added",
  title: "A content type is new in requests",
  sender: "client",
  why: "Clients go on sending what they sent.",
  oasdiff: ["request-body-media-type-added"],
  ...mediaTypeAdded
});

// src/diff/changes/request-media-type-narrowed.ts
var request_media_type_narrowed_default = defineChange({
  id: "request-media-type-narrowed",
  title: "A content type became a narrower one in requests",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Clients that send another type of the old range are refused with 415.",
  remedy: "Keep the range, or release a new major version.",
  oasdiff: [],
  ...mediaTypeNarrowed(false)
});

// src/diff/changes/request-media-type-parameters-changed.ts
var request_media_type_parameters_changed_default = defineChange({
  id: "request-media-type-parameters-changed",
  title: "A content type has other parameters in requests",
  sender: "client",
  oasdiff: [],
  ...mediaTypeParametersChanged
});

// src/diff/changes/request-media-type-removed.ts
var request_media_type_removed_default = defineChange({
  id: "request-media-type-removed",
  title: "A content type is gone in requests",
  sender: "client",
  why: "Clients that send it are refused with 415.",
  oasdiff: ["request-body-media-type-removed"],
  ...mediaTypeRemoved
});

// src/diff/changes/request-media-type-schema-added.ts
var request_media_type_schema_added_default = defineChange({
  id: "request-media-type-schema-added",
  title: "A content type has got a schema in requests",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Any body was valid; those that do not fit the schema are refused now.",
  remedy: "Describe what was accepted all along, or release a new major version.",
  oasdiff: ["request-body-media-type-schema-added"],
  check: ({ base, revision }, { contains }) => {
    const schema = base && revision && addedSchema(base, revision);
    if (!schema || contains({ ...schema, schema: {} }, schema, "client")) return void 0;
    return `the content type ${revision.name} has got a schema`;
  },
  ...mediaTypeSchemaAdded
});

// src/diff/changes/request-media-type-schema-removed.ts
var request_media_type_schema_removed_default = defineChange({
  id: "request-media-type-schema-removed",
  title: "A content type has lost its schema in requests",
  sender: "client",
  level: "info",
  why: "Any body is valid now, the old ones too.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["request-body-media-type-schema-removed"],
  ...mediaTypeSchemaRemoved
});

// src/diff/changes/request-media-type-text-changed.ts
var request_media_type_text_changed_default = defineChange({
  id: "request-media-type-text-changed",
  title: "An example or extension of a content type changed in requests",
  sender: "client",
  ...mediaTypeTextChanged
});

// src/diff/changes/request-media-type-widened.ts
var request_media_type_widened_default = defineChange({
  id: "request-media-type-widened",
  title: "A content type became a wider one in requests",
  sender: "client",
  level: "info",
  breaking: false,
  why: "The old content type is one of those that are taken now.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [],
  ...mediaTypeWidened(false)
});

// src/diff/changes/request-min-items-added.ts
var request_min_items_added_default = defineSchemaChange({
  id: "request-min-items-added",
  title: "minItems was set in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with shorter lists were valid and are refused now.",
  remedy: "Go on accepting shorter lists, or release a new major version.",
  oasdiff: ["request-body-min-items-set", "request-property-min-items-set", "request-parameter-min-items-set"],
  ...minItemsAdded
});

// src/diff/changes/request-min-items-lowered.ts
var request_min_items_lowered_default = defineSchemaChange({
  id: "request-min-items-lowered",
  title: "minItems was lowered in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; shorter lists may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["request-parameter-min-items-decreased"],
  ...minItemsLowered
});

// src/diff/changes/request-min-items-raised.ts
var request_min_items_raised_default = defineSchemaChange({
  id: "request-min-items-raised",
  title: "minItems was raised in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with shorter lists were valid and are refused now.",
  remedy: "Go on accepting shorter lists, or release a new major version.",
  oasdiff: [
    "request-body-min-items-increased",
    "request-property-min-items-increased",
    "request-parameter-min-items-increased"
  ],
  ...minItemsRaised
});

// src/diff/changes/request-min-items-removed.ts
var request_min_items_removed_default = defineSchemaChange({
  id: "request-min-items-removed",
  title: "minItems was lifted in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; shorter lists may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [],
  ...minItemsRemoved
});

// src/diff/changes/request-min-length-added.ts
var request_min_length_added_default = defineSchemaChange({
  id: "request-min-length-added",
  title: "minLength was set in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with shorter texts were valid and are refused now.",
  remedy: "Go on accepting shorter texts, or release a new major version.",
  ...minLengthAdded
});

// src/diff/changes/request-min-length-lowered.ts
var request_min_length_lowered_default = defineSchemaChange({
  id: "request-min-length-lowered",
  title: "minLength was lowered in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; shorter texts may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [
    "request-body-min-length-decreased",
    "request-property-min-length-decreased",
    "request-parameter-min-length-decreased"
  ],
  ...minLengthLowered
});

// src/diff/changes/request-min-length-raised.ts
var request_min_length_raised_default = defineSchemaChange({
  id: "request-min-length-raised",
  title: "minLength was raised in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with shorter texts were valid and are refused now.",
  remedy: "Go on accepting shorter texts, or release a new major version.",
  oasdiff: [
    "request-body-min-length-increased",
    "request-property-min-length-increased",
    "request-parameter-min-length-increased"
  ],
  ...minLengthRaised
});

// src/diff/changes/request-min-length-removed.ts
var request_min_length_removed_default = defineSchemaChange({
  id: "request-min-length-removed",
  title: "minLength was lifted in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; shorter texts may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  ...minLengthRemoved
});

// src/diff/changes/request-min-properties-added.ts
var request_min_properties_added_default = defineSchemaChange({
  id: "request-min-properties-added",
  title: "minProperties was set in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with objects with fewer properties were valid and are refused now.",
  remedy: "Go on accepting objects with fewer properties, or release a new major version.",
  ...minPropertiesAdded
});

// src/diff/changes/request-min-properties-lowered.ts
var request_min_properties_lowered_default = defineSchemaChange({
  id: "request-min-properties-lowered",
  title: "minProperties was lowered in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; objects with fewer properties may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  ...minPropertiesLowered
});

// src/diff/changes/request-min-properties-raised.ts
var request_min_properties_raised_default = defineSchemaChange({
  id: "request-min-properties-raised",
  title: "minProperties was raised in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with objects with fewer properties were valid and are refused now.",
  remedy: "Go on accepting objects with fewer properties, or release a new major version.",
  ...minPropertiesRaised
});

// src/diff/changes/request-min-properties-removed.ts
var request_min_properties_removed_default = defineSchemaChange({
  id: "request-min-properties-removed",
  title: "minProperties was lifted in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; objects with fewer properties may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  ...minPropertiesRemoved
});

// src/diff/changes/request-minimum-added.ts
var request_minimum_added_default = defineSchemaChange({
  id: "request-minimum-added",
  title: "minimum was set in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with smaller numbers were valid and are refused now.",
  remedy: "Go on accepting smaller numbers, or release a new major version.",
  oasdiff: [
    "request-body-min-set",
    "request-property-min-set",
    "request-parameter-min-set",
    "request-body-exclusive-min-set",
    "request-property-exclusive-min-set",
    "request-parameter-exclusive-min-set"
  ],
  ...minimumAdded
});

// src/diff/changes/request-minimum-lowered.ts
var request_minimum_lowered_default = defineSchemaChange({
  id: "request-minimum-lowered",
  title: "minimum was lowered in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; smaller numbers may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [
    "request-body-min-decreased",
    "request-property-min-decreased",
    "request-parameter-min-decreased",
    "request-body-exclusive-min-decreased",
    "request-property-exclusive-min-decreased",
    "request-parameter-exclusive-min-decreased"
  ],
  ...minimumLowered
});

// src/diff/changes/request-minimum-raised.ts
var request_minimum_raised_default = defineSchemaChange({
  id: "request-minimum-raised",
  title: "minimum was raised in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with smaller numbers were valid and are refused now.",
  remedy: "Go on accepting smaller numbers, or release a new major version.",
  oasdiff: [
    "request-body-min-increased",
    "request-property-min-increased",
    "request-parameter-min-increased",
    "request-read-only-property-min-increased",
    "request-body-exclusive-min-increased",
    "request-property-exclusive-min-increased",
    "request-parameter-exclusive-min-increased",
    "request-read-only-property-exclusive-min-increased"
  ],
  ...minimumRaised
});

// src/diff/changes/request-minimum-removed.ts
var request_minimum_removed_default = defineSchemaChange({
  id: "request-minimum-removed",
  title: "minimum was lifted in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; smaller numbers may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  ...minimumRemoved
});

// src/diff/changes/request-multiple-of-added.ts
var request_multiple_of_added_default = defineSchemaChange({
  id: "request-multiple-of-added",
  title: "multipleOf was set in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with other numbers were valid and are refused now.",
  remedy: "Go on accepting other numbers, or release a new major version.",
  ...multipleOfAdded
});

// src/diff/changes/request-multiple-of-changed.ts
var request_multiple_of_changed_default = defineSchemaChange({
  id: "request-multiple-of-changed",
  title: "multipleOf is another in a request",
  sender: "client",
  why: "Requests with other multiples were valid and are refused now.",
  remedy: "Go on accepting other multiples, or release a new major version.",
  ...multipleOfChanged
});

// src/diff/changes/request-multiple-of-removed.ts
var request_multiple_of_removed_default = defineSchemaChange({
  id: "request-multiple-of-removed",
  title: "multipleOf was lifted in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; other numbers may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  ...multipleOfRemoved
});

// src/diff/changes/request-not-added.ts
var request_not_added_default = defineSchemaChange({
  id: "request-not-added",
  title: "not was set in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with what is excluded were valid and are refused now.",
  remedy: "Go on accepting what is excluded, or release a new major version.",
  ...notAdded
});

// src/diff/changes/request-not-changed.ts
var request_not_changed_default = defineSchemaChange({
  id: "request-not-changed",
  title: "not is another in a request",
  sender: "client",
  why: "Requests with what is excluded were valid and are refused now.",
  remedy: "Go on accepting what is excluded, or release a new major version.",
  ...notChanged
});

// src/diff/changes/request-not-removed.ts
var request_not_removed_default = defineSchemaChange({
  id: "request-not-removed",
  title: "not was lifted in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; what is excluded may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  ...notRemoved
});

// src/diff/changes/request-one-of-added.ts
var request_one_of_added_default = defineSchemaChange({
  id: "request-one-of-added",
  title: "oneOf was set in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with values that fit no branch were valid and are refused now.",
  remedy: "Go on accepting values that fit no branch, or release a new major version.",
  oasdiff: ["request-body-wrapped-in-one-of"],
  ...oneOfAdded
});

// src/diff/changes/request-one-of-branch-added.ts
var request_one_of_branch_added_default = defineSchemaChange({
  id: "request-one-of-branch-added",
  title: "A branch was added to oneOf in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; values of the new branch may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["request-body-one-of-added", "request-property-one-of-added"],
  ...oneOfBranchAdded
});

// src/diff/changes/request-one-of-branch-removed.ts
var request_one_of_branch_removed_default = defineSchemaChange({
  id: "request-one-of-branch-removed",
  title: "A branch was taken from oneOf in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with values of that branch were valid and are refused now.",
  remedy: "Go on accepting values of that branch, or release a new major version.",
  oasdiff: ["request-body-one-of-removed", "request-property-one-of-removed"],
  ...oneOfBranchRemoved
});

// src/diff/changes/request-one-of-removed.ts
var request_one_of_removed_default = defineSchemaChange({
  id: "request-one-of-removed",
  title: "oneOf was lifted in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; values that fit no branch may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  ...oneOfRemoved
});

// src/diff/changes/request-parameter-became-optional.ts
var request_parameter_became_optional_default = defineChange({
  id: "request-parameter-became-optional",
  title: "A parameter is no longer required",
  on: "parameter",
  sender: "client",
  level: "info",
  breaking: false,
  bump: "minor",
  why: "Clients may leave it out; those that send it stay valid.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["request-parameter-became-optional"],
  check: ({ base, revision }) => base?.required && revision && !revision.required && `the ${parameterName(revision)} may be left out now`,
  examples: [
    {
      base: "[{name: limit, in: query, required: true, schema: {type: integer}}]",
      revision: "[{name: limit, in: query, schema: {type: integer}}]",
      finds: true
    },
    {
      base: "[{name: limit, in: query, schema: {type: integer}}]",
      revision: "[{name: limit, in: query, schema: {type: integer}}]",
      finds: false
    }
  ]
});

// src/diff/changes/request-parameter-became-required.ts
var request_parameter_became_required_default = defineChange({
  id: "request-parameter-became-required",
  title: "A parameter is required now",
  on: "parameter",
  sender: "client",
  level: "error",
  breaking: true,
  bump: "minor",
  why: "Requests without it were valid and are refused now; a default does not help, since what is required must be sent.",
  remedy: "Leave it optional, or release a new major version.",
  oasdiff: ["request-parameter-became-required"],
  check: ({ base, revision }) => base && revision?.required && !base.required && `the ${parameterName(revision)} is required now`,
  examples: [
    {
      base: "[{name: limit, in: query, schema: {type: integer}}]",
      revision: "[{name: limit, in: query, required: true, schema: {type: integer}}]",
      finds: true
    },
    {
      base: "[{name: limit, in: query, required: true, schema: {type: integer}}]",
      revision: "[{name: limit, in: query, required: true, schema: {type: integer}}]",
      finds: false
    }
  ]
});

// src/diff/changes/request-parameter-deprecated.ts
var request_parameter_deprecated_default = defineChange({
  id: "request-parameter-deprecated",
  title: "A parameter became deprecated",
  on: "parameter",
  oasdiff: ["request-parameter-deprecated"],
  check: (pair) => deprecationFound(pair, theParameter(pair)),
  examples: [
    {
      base: "[{name: limit, in: query, schema: {type: integer}}]",
      revision: "[{name: limit, in: query, schema: {type: integer}, deprecated: true}]",
      finds: true
    },
    {
      base: "[{name: limit, in: query, schema: {type: integer}, deprecated: true}]",
      revision: "[{name: limit, in: query, schema: {type: integer}, deprecated: true}]",
      finds: false
    }
  ],
  ...partDeprecated
});

// src/diff/changes/request-parameter-empty-value-allowed.ts
var request_parameter_empty_value_allowed_default = defineChange({
  id: "request-parameter-empty-value-allowed",
  title: "A query parameter may be empty now",
  on: "parameter",
  sender: "client",
  level: "info",
  breaking: false,
  bump: "minor",
  why: "Requests that send a value stay valid.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [],
  check: ({ base, revision }) => base?.allowEmptyValue === false && revision?.allowEmptyValue && `the ${parameterName(revision)} may be empty now`,
  examples: [
    {
      base: "[{name: limit, in: query, schema: {type: integer}}]",
      revision: "[{name: limit, in: query, allowEmptyValue: true, schema: {type: integer}}]",
      finds: true
    },
    {
      base: "[{name: limit, in: query, schema: {type: integer}}]",
      revision: "[{name: limit, in: query, schema: {type: integer}}]",
      finds: false
    }
  ]
});

// src/diff/changes/request-parameter-empty-value-forbidden.ts
var request_parameter_empty_value_forbidden_default = defineChange({
  id: "request-parameter-empty-value-forbidden",
  title: "A query parameter may no longer be empty",
  on: "parameter",
  sender: "client",
  level: "error",
  breaking: true,
  bump: "minor",
  why: "Requests such as ?flag= were valid and are refused now.",
  remedy: "Keep allowEmptyValue.",
  oasdiff: [],
  check: ({ base, revision }) => base?.allowEmptyValue && revision?.allowEmptyValue === false && `the ${parameterName(revision)} may no longer be empty`,
  examples: [
    {
      base: "[{name: limit, in: query, allowEmptyValue: true, schema: {type: integer}}]",
      revision: "[{name: limit, in: query, schema: {type: integer}}]",
      finds: true
    },
    {
      base: "[{name: limit, in: query, schema: {type: integer}}]",
      revision: "[{name: limit, in: query, schema: {type: integer}}]",
      finds: false
    }
  ]
});

// src/diff/changes/request-parameter-moved.ts
var request_parameter_moved_default = defineChange({
  id: "request-parameter-moved",
  title: "A parameter is sent in another place",
  on: "parameter",
  sender: "client",
  level: "error",
  breaking: true,
  bump: "minor",
  why: "Requests send it where nobody reads it any more.",
  remedy: "Accept it in both places, or release a new major version.",
  oasdiff: [],
  check: ({ base, revision }) => base && revision && base.in !== revision.in && `the ${parameterName(base)} is a ${revision.in} parameter now`,
  examples: [
    {
      base: "[{name: limit, in: query, schema: {type: integer}}]",
      revision: "[{name: limit, in: header, schema: {type: integer}}]",
      finds: true
    },
    {
      base: "[{name: limit, in: query, schema: {type: integer}}]",
      revision: "[{name: limit, in: query, schema: {type: integer}}]",
      finds: false
    }
  ]
});

// src/diff/changes/request-parameter-reactivated.ts
var request_parameter_reactivated_default = defineChange({
  id: "request-parameter-reactivated",
  title: "A parameter is no longer deprecated",
  on: "parameter",
  oasdiff: ["request-parameter-reactivated"],
  check: (pair) => reactivationFound(pair, theParameter(pair)),
  examples: [
    {
      base: "[{name: limit, in: query, schema: {type: integer}, deprecated: true}]",
      revision: "[{name: limit, in: query, schema: {type: integer}}]",
      finds: true
    },
    {
      base: "[{name: limit, in: query, schema: {type: integer}}]",
      revision: "[{name: limit, in: query, schema: {type: integer}}]",
      finds: false
    }
  ],
  ...partReactivated
});

// src/diff/changes/request-parameter-removed.ts
var request_parameter_removed_default = defineChange({
  id: "request-parameter-removed",
  title: "A parameter is no longer accepted",
  on: "parameter",
  sender: "client",
  level: "error",
  breaking: true,
  bump: "minor",
  why: "Requests that send it are refused, or it is passed over and they mean something else.",
  remedy: "Mark it deprecated with x-sunset first, and remove it in the next major version after that day.",
  oasdiff: ["request-parameter-removed"],
  check: ({ base, revision }, { policy }) => base && !revision && !(isDeprecated(base) && sunsetOf(base) !== void 0) && {
    message: `the ${parameterName(base)} is gone`,
    policy: policy.deprecateFirst
  },
  examples: [
    { base: "[{name: limit, in: query, schema: {type: integer}}]", revision: "[]", finds: true },
    {
      base: "[{name: limit, in: query, schema: {type: integer}}]",
      revision: "[{name: limit, in: query, schema: {type: integer}}]",
      finds: false
    }
  ]
});

// src/diff/changes/request-parameter-removed-after-sunset.ts
var request_parameter_removed_after_sunset_default = defineChange({
  id: "request-parameter-removed-after-sunset",
  title: "A deprecated parameter is gone, and its sunset is over",
  on: "parameter",
  why: "Clients had notice, and yet requests that send it may be refused.",
  oasdiff: ["request-parameter-removed-with-deprecation"],
  check: ({ base, revision }, { policy }) => base && !revision && isPastSunset(base, policy.today) ? {
    message: `the ${parameterName(base)} is gone; its sunset was on ${sunsetOf(base)}`,
    ...policy.deprecateFirst ? { breaking: false, level: "info" } : {}
  } : void 0,
  examples: [
    {
      base: '[{name: limit, in: query, deprecated: true, x-sunset: "2001-01-31", schema: {type: integer}}]',
      revision: "[]",
      finds: true
    },
    {
      base: '[{name: limit, in: query, deprecated: true, x-sunset: "2999-01-31", schema: {type: integer}}]',
      revision: "[]",
      finds: false
    }
  ],
  ...partRemovedAfterSunset
});

// src/diff/changes/request-parameter-removed-before-sunset.ts
var request_parameter_removed_before_sunset_default = defineChange({
  id: "request-parameter-removed-before-sunset",
  title: "A deprecated parameter is gone before its sunset",
  on: "parameter",
  oasdiff: ["request-parameter-removed-before-sunset"],
  check: ({ base, revision }, { policy }) => {
    if (!base || revision || !isDeprecated(base) || sunsetOf(base) === void 0 || isPastSunset(base, policy.today))
      return void 0;
    return {
      message: `the ${parameterName(base)} is gone before its sunset (${sunsetOf(base)})`,
      policy: policy.deprecateFirst
    };
  },
  examples: [
    {
      base: '[{name: limit, in: query, deprecated: true, x-sunset: "2999-01-31", schema: {type: integer}}]',
      revision: "[]",
      finds: true
    },
    {
      base: '[{name: limit, in: query, deprecated: true, x-sunset: "2001-01-31", schema: {type: integer}}]',
      revision: "[]",
      finds: false
    }
  ],
  ...partRemovedBeforeSunset
});

// src/diff/changes/request-parameter-reserved-characters-allowed.ts
var request_parameter_reserved_characters_allowed_default = defineChange({
  id: "request-parameter-reserved-characters-allowed",
  title: "A parameter takes reserved characters as they are",
  on: "parameter",
  sender: "client",
  level: "info",
  breaking: false,
  bump: "minor",
  why: "Escaped ones go on working.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [],
  check: ({ base, revision }) => base?.allowReserved === false && revision?.allowReserved && `the ${parameterName(revision)} takes reserved characters unescaped now`,
  examples: [
    {
      base: "[{name: limit, in: query, schema: {type: integer}}]",
      revision: "[{name: limit, in: query, allowReserved: true, schema: {type: integer}}]",
      finds: true
    },
    {
      base: "[{name: limit, in: query, schema: {type: integer}}]",
      revision: "[{name: limit, in: query, schema: {type: integer}}]",
      finds: false
    }
  ]
});

// src/diff/changes/request-parameter-reserved-characters-forbidden.ts
var request_parameter_reserved_characters_forbidden_default = defineChange({
  id: "request-parameter-reserved-characters-forbidden",
  title: "A parameter no longer takes reserved characters as they are",
  on: "parameter",
  sender: "client",
  level: "error",
  breaking: true,
  bump: "minor",
  why: "Clients that send them unescaped are misread.",
  remedy: "Keep allowReserved.",
  oasdiff: [],
  check: ({ base, revision }) => base?.allowReserved && revision?.allowReserved === false && `the ${parameterName(revision)} no longer takes reserved characters unescaped`,
  examples: [
    {
      base: "[{name: limit, in: query, allowReserved: true, schema: {type: integer}}]",
      revision: "[{name: limit, in: query, schema: {type: integer}}]",
      finds: true
    },
    {
      base: "[{name: limit, in: query, schema: {type: integer}}]",
      revision: "[{name: limit, in: query, schema: {type: integer}}]",
      finds: false
    }
  ]
});

// src/diff/changes/request-parameter-serialisation-changed.ts
var request_parameter_serialisation_changed_default = defineChange({
  id: "request-parameter-serialisation-changed",
  title: "A parameter is written in another way",
  on: "parameter",
  sender: "client",
  level: "error",
  breaking: true,
  bump: "minor",
  why: "The same value makes another text in the URL or header; the old text is misread.",
  remedy: "Keep style, explode and content as they are, or release a new major version.",
  oasdiff: [],
  check: ({ base, revision }) => {
    if (!base || !revision || base.in !== revision.in) return void 0;
    const hasPlain = [base, revision].some((one) => one.schema !== void 0 && isPlain(one.schema));
    const [before, after] = [serialisationOf(base, hasPlain), serialisationOf(revision, hasPlain)];
    if (before === after) return void 0;
    return `the ${parameterName(revision)} is written as ${after}, no longer as ${before}`;
  },
  examples: [
    {
      base: "[{name: ids, in: query, schema: {type: array, items: {type: string}}}]",
      revision: "[{name: ids, in: query, explode: false, schema: {type: array, items: {type: string}}}]",
      finds: true
    },
    {
      base: "[{name: limit, in: query, schema: {type: integer}}]",
      revision: "[{name: limit, in: query, explode: false, schema: {type: integer}}]",
      finds: false
    }
  ]
});

// src/diff/changes/request-parameter-stability-lowered.ts
var request_parameter_stability_lowered_default = defineChange({
  id: "request-parameter-stability-lowered",
  title: "The stability of a parameter dropped",
  on: "parameter",
  oasdiff: [],
  check: (pair) => stabilityFound(pair, theParameter(pair), -1),
  examples: [
    {
      base: "[{name: limit, in: query, schema: {type: integer}, x-stability-level: stable}]",
      revision: "[{name: limit, in: query, schema: {type: integer}, x-stability-level: beta}]",
      finds: true
    },
    {
      base: "[{name: limit, in: query, schema: {type: integer}, x-stability-level: beta}]",
      revision: "[{name: limit, in: query, schema: {type: integer}, x-stability-level: stable}]",
      finds: false
    }
  ],
  ...partStabilityLowered
});

// src/diff/changes/request-parameter-stability-raised.ts
var request_parameter_stability_raised_default = defineChange({
  id: "request-parameter-stability-raised",
  title: "The stability of a parameter rose",
  on: "parameter",
  oasdiff: [],
  check: (pair) => stabilityFound(pair, theParameter(pair), 1),
  examples: [
    {
      base: "[{name: limit, in: query, schema: {type: integer}, x-stability-level: alpha}]",
      revision: "[{name: limit, in: query, schema: {type: integer}, x-stability-level: beta}]",
      finds: true
    },
    {
      base: "[{name: limit, in: query, schema: {type: integer}, x-stability-level: alpha}]",
      revision: "[{name: limit, in: query, schema: {type: integer}, x-stability-level: alpha}]",
      finds: false
    }
  ],
  ...partStabilityRaised
});

// src/diff/changes/request-parameter-stability-unknown.ts
var request_parameter_stability_unknown_default = defineChange({
  id: "request-parameter-stability-unknown",
  title: "The stability of a parameter is no known level",
  on: "parameter",
  oasdiff: [],
  check: (pair) => stabilityUnknown(pair, theParameter(pair)),
  examples: [
    {
      base: "[{name: limit, in: query, schema: {type: integer}}]",
      revision: "[{name: limit, in: query, schema: {type: integer}, x-stability-level: shaky}]",
      finds: true
    },
    {
      base: "[{name: limit, in: query, schema: {type: integer}}]",
      revision: "[{name: limit, in: query, schema: {type: integer}, x-stability-level: beta}]",
      finds: false
    }
  ],
  ...partStabilityUnknown
});

// src/diff/changes/request-parameter-sunset-changed.ts
var request_parameter_sunset_changed_default = defineChange({
  id: "request-parameter-sunset-changed",
  title: "The sunset of a deprecated parameter moved, or was set",
  on: "parameter",
  oasdiff: [],
  check: (pair) => sunsetMoved(pair, theParameter(pair)),
  examples: [
    {
      base: '[{name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: "2999-12-31"}]',
      revision: '[{name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: "2999-01-31"}]',
      finds: true
    },
    {
      base: '[{name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: "2999-12-31"}]',
      revision: '[{name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: "2999-12-31"}]',
      finds: false
    }
  ],
  ...partSunsetChanged
});

// src/diff/changes/request-parameter-sunset-missing.ts
var request_parameter_sunset_missing_default = defineChange({
  id: "request-parameter-sunset-missing",
  title: "A parameter became deprecated without a sunset date",
  on: "parameter",
  oasdiff: ["request-parameter-deprecated-sunset-missing"],
  check: (pair, { policy }) => sunsetMissing(pair, theParameter(pair), policy),
  examples: [
    {
      base: "[{name: limit, in: query, schema: {type: integer}}]",
      revision: "[{name: limit, in: query, schema: {type: integer}, deprecated: true}]",
      finds: true,
      config: "deprecation: {required: true, notice: 90 days}"
    },
    {
      base: "[{name: limit, in: query, schema: {type: integer}}]",
      revision: '[{name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: "2999-01-31"}]',
      finds: false,
      config: "deprecation: {required: true, notice: 90 days}"
    }
  ],
  ...partSunsetMissing
});

// src/diff/changes/request-parameter-sunset-removed.ts
var request_parameter_sunset_removed_default = defineChange({
  id: "request-parameter-sunset-removed",
  title: "A deprecated parameter no longer says until when it works",
  on: "parameter",
  oasdiff: ["request-parameter-sunset-deleted"],
  check: (pair) => sunsetRemoved(pair, theParameter(pair)),
  examples: [
    {
      base: '[{name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: "2999-01-31"}]',
      revision: "[{name: limit, in: query, schema: {type: integer}, deprecated: true}]",
      finds: true
    },
    {
      base: '[{name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: "2999-01-31"}]',
      revision: "[{name: limit, in: query, schema: {type: integer}, deprecated: false}]",
      finds: false
    }
  ],
  ...partSunsetRemoved
});

// src/diff/changes/request-parameter-sunset-too-soon.ts
var request_parameter_sunset_too_soon_default = defineChange({
  id: "request-parameter-sunset-too-soon",
  title: "The sunset of a parameter leaves less than the notice period",
  on: "parameter",
  oasdiff: ["request-parameter-sunset-date-too-small", "request-parameter-sunset-date-changed-too-small"],
  check: (pair, { policy }) => sunsetTooSoon(pair, theParameter(pair), policy),
  examples: [
    {
      base: "[{name: limit, in: query, schema: {type: integer}}]",
      revision: '[{name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: "2001-01-31"}]',
      finds: true,
      config: "deprecation: {required: true, notice: 90 days}"
    },
    {
      base: "[{name: limit, in: query, schema: {type: integer}}]",
      revision: '[{name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: "2999-01-31"}]',
      finds: false,
      config: "deprecation: {required: true, notice: 90 days}"
    }
  ],
  ...partSunsetTooSoon
});

// src/diff/changes/request-parameter-sunset-unreadable.ts
var request_parameter_sunset_unreadable_default = defineChange({
  id: "request-parameter-sunset-unreadable",
  title: "The sunset of a parameter is no date",
  on: "parameter",
  oasdiff: ["request-parameter-sunset-parse"],
  check: (pair, { policy }) => sunsetUnreadable(pair, theParameter(pair), policy),
  examples: [
    {
      base: "[{name: limit, in: query, schema: {type: integer}}]",
      revision: "[{name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: soon}]",
      finds: true
    },
    {
      base: "[{name: limit, in: query, schema: {type: integer}}]",
      revision: '[{name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: "2999-01-31"}]',
      finds: false
    }
  ],
  ...partSunsetUnreadable
});

// src/diff/changes/request-parameter-text-changed.ts
var request_parameter_text_changed_default = defineChange({
  id: "request-parameter-text-changed",
  title: "The description, an example or an extension of a parameter changed",
  on: "parameter",
  level: "info",
  breaking: false,
  bump: "patch",
  why: "What may be sent is the same.",
  remedy: "Nothing to do; raise the patch version.",
  oasdiff: [],
  check: ({ base, revision }) => base?.in === revision?.in && base && revision && wordsFound(base, revision, ["description", "example", "examples"], `the ${parameterName(revision)}`),
  examples: [
    {
      base: "[{name: limit, in: query, schema: {type: integer}}]",
      revision: "[{name: limit, in: query, description: How many, schema: {type: integer}}]",
      finds: true
    },
    {
      base: "[{name: limit, in: query, schema: {type: integer}}]",
      revision: "[{name: limit, in: query, schema: {type: integer}}]",
      finds: false
    }
  ]
});

// src/diff/changes/request-pattern-added.ts
var request_pattern_added_default = defineSchemaChange({
  id: "request-pattern-added",
  title: "A pattern was set in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with texts that do not match the pattern were valid and are refused now.",
  remedy: "Go on accepting texts that do not match the pattern, or release a new major version.",
  oasdiff: ["request-property-pattern-added", "request-parameter-pattern-added"],
  ...patternAdded
});

// src/diff/changes/request-pattern-changed.ts
var request_pattern_changed_default = defineSchemaChange({
  id: "request-pattern-changed",
  title: "A pattern is another in a request",
  sender: "client",
  why: "Requests with texts that match one pattern alone were valid and are refused now.",
  remedy: "Go on accepting texts that match one pattern alone, or release a new major version.",
  oasdiff: [
    "request-property-pattern-changed",
    "request-parameter-pattern-changed",
    "request-property-pattern-generalized",
    "request-parameter-pattern-generalized"
  ],
  ...patternChanged
});

// src/diff/changes/request-pattern-property-added.ts
var request_pattern_property_added_default = defineSchemaChange({
  id: "request-pattern-property-added",
  title: "patternProperties has a further entry in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with properties of such names with other values were valid and are refused now.",
  remedy: "Go on accepting properties of such names with other values, or release a new major version.",
  oasdiff: ["request-body-pattern-property-added", "request-property-pattern-property-added"],
  ...patternPropertyAdded
});

// src/diff/changes/request-pattern-property-removed.ts
var request_pattern_property_removed_default = defineSchemaChange({
  id: "request-pattern-property-removed",
  title: "patternProperties has an entry less in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; properties of such names with other values may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["request-body-pattern-property-removed", "request-property-pattern-property-removed"],
  ...patternPropertyRemoved
});

// src/diff/changes/request-pattern-removed.ts
var request_pattern_removed_default = defineSchemaChange({
  id: "request-pattern-removed",
  title: "A pattern was lifted in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; texts that do not match the old pattern may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [
    "request-property-pattern-removed",
    "request-parameter-pattern-removed",
    "request-property-pattern-generalized",
    "request-parameter-pattern-generalized"
  ],
  ...patternRemoved
});

// src/diff/changes/request-prefix-item-added.ts
var request_prefix_item_added_default = defineSchemaChange({
  id: "request-prefix-item-added",
  title: "prefixItems has a further slot in a request",
  sender: "client",
  why: "Requests with lists of another shape were valid and are refused now.",
  remedy: "Go on accepting lists of another shape, or release a new major version.",
  oasdiff: ["request-body-prefix-items-added", "request-property-prefix-items-added"],
  ...prefixItemAdded
});

// src/diff/changes/request-prefix-item-removed.ts
var request_prefix_item_removed_default = defineSchemaChange({
  id: "request-prefix-item-removed",
  title: "prefixItems has a slot less in a request",
  sender: "client",
  why: "Requests with lists of another shape were valid and are refused now.",
  remedy: "Go on accepting lists of another shape, or release a new major version.",
  oasdiff: ["request-body-prefix-items-removed", "request-property-prefix-items-removed"],
  ...prefixItemRemoved
});

// src/diff/changes/request-property-added.ts
var request_property_added_default = defineSchemaChange({
  id: "request-property-added",
  title: "An optional property was added in a request",
  sender: "client",
  why: "Nobody has to send it.",
  oasdiff: ["new-optional-request-property"],
  ...propertyAdded
});

// src/diff/changes/request-property-became-optional.ts
var request_property_became_optional_default = defineSchemaChange({
  id: "request-property-became-optional",
  title: "A property became optional in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that send it stay valid.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["request-body-became-optional", "request-property-became-optional", "request-parameter-became-optional"],
  ...propertyBecameOptional
});

// src/diff/changes/request-property-became-required.ts
var request_property_became_required_default = defineSchemaChange({
  id: "request-property-became-required",
  title: "A property became required in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests without it were valid and are refused now; a default does not help, since what is required must be sent.",
  remedy: "Go on accepting no such property, or release a new major version.",
  oasdiff: [
    "request-body-became-required",
    "request-property-became-required",
    "request-parameter-became-required",
    "request-header-property-became-required",
    "request-property-became-required-with-default"
  ],
  ...propertyBecameRequired
});

// src/diff/twins/promises.ts
var propertyDeprecated = defineTwins({
  kind: "property-deprecated",
  level: "info",
  breaking: false,
  bump: "minor",
  says: "",
  why: "It works as before; clients know now that it will go.",
  remedy: "Say until when with x-sunset; raise the minor version.",
  examples: [
    {
      base: "{type: object, properties: {a: {type: string}}}",
      revision: "{type: object, properties: {a: {type: string, deprecated: true}}}",
      finds: true
    },
    {
      base: "{type: object, properties: {a: {type: string}}}",
      revision: "{type: object, properties: {a: {type: string, deprecated: false}}}",
      finds: false
    }
  ]
});
var propertyReactivated = defineTwins({
  kind: "property-reactivated",
  level: "info",
  breaking: false,
  bump: "minor",
  says: "",
  why: "It works as before, and stays.",
  remedy: "Nothing to do; raise the minor version.",
  examples: [
    {
      base: "{type: object, properties: {a: {type: string, deprecated: true}}}",
      revision: "{type: object, properties: {a: {type: string}}}",
      finds: true
    },
    {
      base: "{type: object, properties: {a: {type: string}}}",
      revision: "{type: object, properties: {a: {type: string}}}",
      finds: false
    }
  ]
});
var propertyStabilityLowered = defineTwins({
  kind: "property-stability-lowered",
  level: "error",
  breaking: false,
  bump: "minor",
  says: "",
  why: "Consumers relied on the level that was promised; it is withdrawn.",
  remedy: "Keep x-stability-level; it may only rise: draft, alpha, beta, stable.",
  examples: [
    {
      base: "{type: object, properties: {a: {type: string, x-stability-level: stable}}}",
      revision: "{type: object, properties: {a: {type: string, x-stability-level: beta}}}",
      finds: true
    },
    {
      base: "{type: object, properties: {a: {type: string}}}",
      revision: "{type: object, properties: {a: {type: string}}}",
      finds: false
    }
  ]
});
var propertyStabilityRaised = defineTwins({
  kind: "property-stability-raised",
  level: "info",
  breaking: false,
  bump: "minor",
  says: "",
  why: "It promises more than before.",
  remedy: "Nothing to do; raise the minor version.",
  examples: [
    {
      base: "{type: object, properties: {a: {type: string, x-stability-level: alpha}}}",
      revision: "{type: object, properties: {a: {type: string, x-stability-level: beta}}}",
      finds: true
    },
    {
      base: "{type: object, properties: {a: {type: string}}}",
      revision: "{type: object, properties: {a: {type: string}}}",
      finds: false
    }
  ]
});
var propertySunsetChanged = defineTwins({
  kind: "property-sunset-changed",
  level: "warning",
  breaking: false,
  bump: "minor",
  says: "",
  why: "Consumers planned with the old date; an earlier one shortens what they were promised.",
  remedy: "Move it later only.",
  oasdiff: [],
  // A later day, or the first one, shortens nothing.
  judge: ({ from, to }) => toText(to) < toText(from ?? "") ? void 0 : { level: "info" },
  examples: [
    {
      base: '{type: object, properties: {a: {type: string, deprecated: true, x-sunset: "2999-12-31"}}}',
      revision: '{type: object, properties: {a: {type: string, deprecated: true, x-sunset: "2999-01-31"}}}',
      finds: true
    },
    {
      base: '{type: object, properties: {a: {type: string, deprecated: true, x-sunset: "2999-12-31"}}}',
      revision: '{type: object, properties: {a: {type: string, deprecated: true, x-sunset: "2999-12-31"}}}',
      finds: false
    }
  ]
});
var propertySunsetMissing = defineTwins({
  kind: "property-sunset-missing",
  level: "error",
  breaking: false,
  bump: "minor",
  says: "",
  why: "The policy asks for a date, so that consumers can plan.",
  remedy: "Add x-sunset with a day that leaves the notice period.",
  examples: [
    {
      base: "{type: object, properties: {a: {type: string}}}",
      revision: "{type: object, properties: {a: {type: string, deprecated: true}}}",
      finds: true,
      config: "deprecation: {required: true, notice: 90 days}"
    },
    {
      base: "{type: object, properties: {a: {type: string}}}",
      revision: '{type: object, properties: {a: {type: string, deprecated: true, x-sunset: "2999-01-31"}}}',
      finds: false,
      config: "deprecation: {required: true, notice: 90 days}"
    }
  ]
});
var propertySunsetRemoved = defineTwins({
  kind: "property-sunset-removed",
  level: "error",
  breaking: false,
  bump: "minor",
  says: "",
  why: "Consumers planned with the date; a promise is withdrawn.",
  remedy: "Keep x-sunset as long as it is deprecated.",
  oasdiff: [],
  examples: [
    {
      base: '{type: object, properties: {a: {type: string, deprecated: true, x-sunset: "2999-01-31"}}}',
      revision: "{type: object, properties: {a: {type: string, deprecated: true}}}",
      finds: true
    },
    {
      base: "{type: object, properties: {a: {type: string, deprecated: true}}}",
      revision: "{type: object, properties: {a: {type: string, deprecated: true}}}",
      finds: false
    }
  ]
});
var propertySunsetTooSoon = defineTwins({
  kind: "property-sunset-too-soon",
  level: "error",
  breaking: false,
  bump: "minor",
  says: "",
  why: "Consumers have less time to move than the policy promises them.",
  remedy: "Move x-sunset to the end of the notice period or later.",
  examples: [
    {
      base: "{type: object, properties: {a: {type: string}}}",
      revision: '{type: object, properties: {a: {type: string, deprecated: true, x-sunset: "2001-01-31"}}}',
      finds: true,
      config: "deprecation: {required: true, notice: 90 days}"
    },
    {
      base: "{type: object, properties: {a: {type: string}}}",
      revision: '{type: object, properties: {a: {type: string, deprecated: true, x-sunset: "2999-01-31"}}}',
      finds: false,
      config: "deprecation: {required: true, notice: 90 days}"
    }
  ]
});
var propertySunsetUnreadable = defineTwins({
  kind: "property-sunset-unreadable",
  level: "error",
  breaking: false,
  bump: "minor",
  says: "",
  why: "Nobody can tell when it goes.",
  remedy: "Write x-sunset as a day such as 2027-01-31.",
  examples: [
    {
      base: "{type: object, properties: {a: {type: string}}}",
      revision: "{type: object, properties: {a: {type: string, deprecated: true, x-sunset: soon}}}",
      finds: true
    },
    {
      base: "{type: object, properties: {a: {type: string}}}",
      revision: '{type: object, properties: {a: {type: string, deprecated: true, x-sunset: "2999-01-31"}}}',
      finds: false
    }
  ]
});

// src/diff/changes/request-property-deprecated.ts
var request_property_deprecated_default = defineSchemaChange({
  id: "request-property-deprecated",
  title: "A property became deprecated in a request",
  sender: "client",
  oasdiff: ["request-property-deprecated", "request-property-deprecated-with-sunset"],
  ...propertyDeprecated
});

// src/diff/changes/request-property-left-out.ts
var request_property_left_out_default = defineSchemaChange({
  id: "request-property-left-out",
  title: "A property no longer belongs in a request",
  sender: "client",
  kind: "property-left-out",
  level: "error",
  breaking: true,
  bump: "minor",
  says: "the property {name} no longer belongs into {parent}",
  why: "It became readOnly: clients can no longer set it.",
  remedy: "Go on accepting it, or release a new major version.",
  oasdiff: ["request-optional-property-became-read-only", "request-required-property-became-read-only"],
  judge: ({ required }) => ({ breaking: true, proof: "rule", level: required?.base ? "error" : "warning" }),
  examples: [
    {
      base: "{type: object, properties: {a: {type: string}}}",
      revision: "{type: object, properties: {a: {type: string, readOnly: true}}}",
      finds: true
    },
    {
      base: "{type: object, properties: {a: {type: string}}}",
      revision: "{type: object, properties: {a: {type: string}}}",
      finds: false
    }
  ]
});

// src/diff/changes/request-property-names-added.ts
var request_property_names_added_default = defineSchemaChange({
  id: "request-property-names-added",
  title: "propertyNames was set in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with properties of other names were valid and are refused now.",
  remedy: "Go on accepting properties of other names, or release a new major version.",
  oasdiff: ["request-body-property-names-added", "request-property-property-names-added"],
  ...propertyNamesAdded
});

// src/diff/changes/request-property-names-changed.ts
var request_property_names_changed_default = defineSchemaChange({
  id: "request-property-names-changed",
  title: "propertyNames is another in a request",
  sender: "client",
  why: "Requests with properties of other names were valid and are refused now.",
  remedy: "Go on accepting properties of other names, or release a new major version.",
  ...propertyNamesChanged
});

// src/diff/changes/request-property-names-removed.ts
var request_property_names_removed_default = defineSchemaChange({
  id: "request-property-names-removed",
  title: "propertyNames was lifted in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; properties of other names may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["request-body-property-names-removed", "request-property-property-names-removed"],
  ...propertyNamesRemoved
});

// src/diff/changes/request-property-reactivated.ts
var request_property_reactivated_default = defineSchemaChange({
  id: "request-property-reactivated",
  title: "A property is no longer deprecated in a request",
  sender: "client",
  oasdiff: ["request-property-reactivated"],
  ...propertyReactivated
});

// src/diff/changes/request-property-removed.ts
var request_property_removed_default = defineSchemaChange({
  id: "request-property-removed",
  title: "A property was removed in a request",
  sender: "client",
  why: "Clients that send it are refused, or it is passed over and their request means something else.",
  oasdiff: ["request-property-removed"],
  judge: (difference, effect, finding) => {
    if (effect.is !== "proved" && !difference.canOccur()) return neverHeld(difference, finding);
    return {
      ...effect.is !== "proved" && {
        breaking: true,
        proof: "rule",
        level: difference.required?.base ? "error" : "warning"
      },
      ...propertyRemovalRuling(difference, finding)
    };
  },
  ...propertyRemoved
});

// src/diff/changes/request-property-stability-lowered.ts
var request_property_stability_lowered_default = defineSchemaChange({
  id: "request-property-stability-lowered",
  title: "The stability of a property dropped in a request",
  sender: "client",
  oasdiff: ["request-property-stability-decreased"],
  ...propertyStabilityLowered
});

// src/diff/changes/request-property-stability-raised.ts
var request_property_stability_raised_default = defineSchemaChange({
  id: "request-property-stability-raised",
  title: "The stability of a property rose in a request",
  sender: "client",
  oasdiff: ["request-property-stability-increased"],
  ...propertyStabilityRaised
});

// src/diff/changes/request-property-sunset-changed.ts
var request_property_sunset_changed_default = defineSchemaChange({
  id: "request-property-sunset-changed",
  title: "The sunset of a deprecated property moved, or was set, in a request",
  sender: "client",
  ...propertySunsetChanged
});

// src/diff/changes/request-property-sunset-missing.ts
var request_property_sunset_missing_default = defineSchemaChange({
  id: "request-property-sunset-missing",
  title: "A property became deprecated without a sunset date in a request",
  sender: "client",
  oasdiff: ["request-property-deprecated-sunset-missing"],
  ...propertySunsetMissing
});

// src/diff/changes/request-property-sunset-removed.ts
var request_property_sunset_removed_default = defineSchemaChange({
  id: "request-property-sunset-removed",
  title: "A deprecated property no longer says until when it works in a request",
  sender: "client",
  ...propertySunsetRemoved
});

// src/diff/changes/request-property-sunset-too-soon.ts
var request_property_sunset_too_soon_default = defineSchemaChange({
  id: "request-property-sunset-too-soon",
  title: "The sunset of a property leaves less than the notice period in a request",
  sender: "client",
  oasdiff: ["request-property-sunset-date-too-small"],
  ...propertySunsetTooSoon
});

// src/diff/changes/request-property-sunset-unreadable.ts
var request_property_sunset_unreadable_default = defineSchemaChange({
  id: "request-property-sunset-unreadable",
  title: "The sunset of a property is no date in a request",
  sender: "client",
  oasdiff: ["request-property-deprecated-sunset-invalid"],
  ...propertySunsetUnreadable
});

// src/diff/changes/request-property-taken-in.ts
var request_property_taken_in_default = defineSchemaChange({
  id: "request-property-taken-in",
  title: "A property belongs now in a request",
  sender: "client",
  kind: "property-taken-in",
  level: "info",
  breaking: false,
  bump: "minor",
  says: "the property {name} belongs into {parent} now",
  why: "It is no longer readOnly: clients may set it.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["request-optional-property-became-not-read-only", "request-required-property-became-not-read-only"],
  examples: [
    {
      base: "{type: object, properties: {a: {type: string, readOnly: true}}}",
      revision: "{type: object, properties: {a: {type: string}}}",
      finds: true
    },
    {
      base: "{type: object, properties: {a: {type: string}}}",
      revision: "{type: object, properties: {a: {type: string}}}",
      finds: false
    }
  ]
});

// src/diff/changes/request-reference-unresolved.ts
var request_reference_unresolved_default = defineSchemaChange({
  id: "request-reference-unresolved",
  title: "A reference leads nowhere in a request",
  sender: "client",
  why: "What is accepted is not known, so that nothing can be said.",
  ...referenceUnresolved
});

// src/diff/changes/request-required-property-added.ts
var request_required_property_added_default = defineSchemaChange({
  id: "request-required-property-added",
  title: "A required property was added in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests without it were valid and are refused now; a default does not help, since what is required must be sent.",
  remedy: "Make it optional, or release a new major version.",
  oasdiff: [
    "new-required-request-property",
    "new-required-request-property-with-default",
    "new-required-request-header-property"
  ],
  ...requiredPropertyAdded
});

// src/diff/changes/request-schema-changed.ts
var request_schema_changed_default = defineSchemaChange({
  id: "request-schema-changed",
  title: "The accepted values changed in a request",
  sender: "client",
  why: "Requests with values that were ruled out were valid and are refused now.",
  remedy: "Go on accepting values that were ruled out, or release a new major version.",
  oasdiff: [
    "request-body-all-of-added",
    "request-property-all-of-added",
    "request-body-all-of-removed",
    "request-property-all-of-removed"
  ],
  ...schemaChanged
});

// src/diff/changes/request-type-added.ts
var request_type_added_default = defineSchemaChange({
  id: "request-type-added",
  title: "A type was added in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; values of the further type may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [
    "request-body-list-of-types-widened",
    "request-property-list-of-types-widened",
    "request-parameter-list-of-types-widened",
    "request-parameter-property-list-of-types-widened",
    "request-body-type-generalized",
    "request-property-type-generalized",
    "request-parameter-type-generalized",
    "request-parameter-property-type-generalized"
  ],
  ...typeAdded
});

// src/diff/changes/request-type-changed.ts
var request_type_changed_default = defineSchemaChange({
  id: "request-type-changed",
  title: "The type is another in a request",
  sender: "client",
  why: "Requests with values of the other type were valid and are refused now.",
  remedy: "Go on accepting values of the other type, or release a new major version.",
  oasdiff: [
    "request-body-type-changed",
    "request-property-type-changed",
    "request-parameter-type-changed",
    "request-parameter-property-type-changed",
    "request-body-type-compatible",
    "request-property-type-compatible"
  ],
  ...typeChanged
});

// src/diff/changes/request-type-removed.ts
var request_type_removed_default = defineSchemaChange({
  id: "request-type-removed",
  title: "A type was taken away in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with values of that type were valid and are refused now.",
  remedy: "Go on accepting values of that type, or release a new major version.",
  oasdiff: [
    "request-body-list-of-types-narrowed",
    "request-property-list-of-types-narrowed",
    "request-parameter-list-of-types-narrowed",
    "request-parameter-property-list-of-types-narrowed",
    "request-parameter-property-type-specialized",
    "request-body-type-changed",
    "request-property-type-changed",
    "request-parameter-type-changed",
    "request-parameter-property-type-changed"
  ],
  ...typeRemoved
});

// src/diff/changes/request-unevaluated-items-added.ts
var request_unevaluated_items_added_default = defineSchemaChange({
  id: "request-unevaluated-items-added",
  title: "unevaluatedItems was set in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with further items were valid and are refused now.",
  remedy: "Go on accepting further items, or release a new major version.",
  oasdiff: ["request-body-unevaluated-items-added", "request-property-unevaluated-items-added"],
  ...unevaluatedItemsAdded
});

// src/diff/changes/request-unevaluated-items-changed.ts
var request_unevaluated_items_changed_default = defineSchemaChange({
  id: "request-unevaluated-items-changed",
  title: "unevaluatedItems is another in a request",
  sender: "client",
  why: "Requests with further items were valid and are refused now.",
  remedy: "Go on accepting further items, or release a new major version.",
  ...unevaluatedItemsChanged
});

// src/diff/changes/request-unevaluated-items-removed.ts
var request_unevaluated_items_removed_default = defineSchemaChange({
  id: "request-unevaluated-items-removed",
  title: "unevaluatedItems was lifted in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; further items may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["request-body-unevaluated-items-removed", "request-property-unevaluated-items-removed"],
  ...unevaluatedItemsRemoved
});

// src/diff/changes/request-unevaluated-properties-added.ts
var request_unevaluated_properties_added_default = defineSchemaChange({
  id: "request-unevaluated-properties-added",
  title: "unevaluatedProperties was set in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with further properties were valid and are refused now.",
  remedy: "Go on accepting further properties, or release a new major version.",
  oasdiff: ["request-body-unevaluated-properties-added", "request-property-unevaluated-properties-added"],
  ...unevaluatedPropertiesAdded
});

// src/diff/changes/request-unevaluated-properties-changed.ts
var request_unevaluated_properties_changed_default = defineSchemaChange({
  id: "request-unevaluated-properties-changed",
  title: "unevaluatedProperties is another in a request",
  sender: "client",
  why: "Requests with further properties were valid and are refused now.",
  remedy: "Go on accepting further properties, or release a new major version.",
  ...unevaluatedPropertiesChanged
});

// src/diff/changes/request-unevaluated-properties-removed.ts
var request_unevaluated_properties_removed_default = defineSchemaChange({
  id: "request-unevaluated-properties-removed",
  title: "unevaluatedProperties was lifted in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; further properties may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["request-body-unevaluated-properties-removed", "request-property-unevaluated-properties-removed"],
  ...unevaluatedPropertiesRemoved
});

// src/diff/changes/request-union-changed.ts
var request_union_changed_default = defineSchemaChange({
  id: "request-union-changed",
  title: "The branches of a union changed in a request",
  sender: "client",
  kind: "union-changed",
  level: "error",
  breaking: true,
  bump: "minor",
  says: "the branches of {subject} changed",
  why: "Requests with values that fit otherwise than before were valid and are refused now.",
  remedy: "Go on accepting values that fit otherwise than before, or release a new major version.",
  oasdiff: [
    "request-body-all-of-added",
    "request-property-all-of-added",
    "request-body-all-of-removed",
    "request-property-all-of-removed"
  ],
  examples: [
    {
      base: "{anyOf: [{type: integer, minimum: 0}, {type: integer, maximum: 10}]}",
      revision: "{oneOf: [{type: integer, minimum: 0}, {type: integer, maximum: 10}]}",
      finds: true
    },
    {
      base: "{oneOf: [{type: string}, {type: integer}]}",
      revision: "{oneOf: [{type: integer}, {type: string}]}",
      finds: false
    }
  ]
});

// src/diff/changes/request-unique-items-added.ts
var request_unique_items_added_default = defineSchemaChange({
  id: "request-unique-items-added",
  title: "uniqueItems was set in a request",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests with lists with equal items were valid and are refused now.",
  remedy: "Go on accepting lists with equal items, or release a new major version.",
  ...uniqueItemsAdded
});

// src/diff/changes/request-unique-items-removed.ts
var request_unique_items_removed_default = defineSchemaChange({
  id: "request-unique-items-removed",
  title: "uniqueItems was lifted in a request",
  sender: "client",
  level: "info",
  breaking: false,
  why: "Requests that were valid stay valid; lists with equal items may be sent besides.",
  remedy: "Nothing to do; raise the minor version.",
  ...uniqueItemsRemoved
});

// src/diff/changes/required-request-body-added.ts
var required_request_body_added_default = defineChange({
  id: "required-request-body-added",
  title: "An operation insists on a body",
  sender: "client",
  level: "error",
  breaking: true,
  why: "Requests without a body were valid and are refused now.",
  remedy: "Make the body optional, or release a new major version.",
  oasdiff: ["request-body-added-required"],
  check: ({ base, revision }) => !base && revision?.required && "a required request body is new",
  ...bodyAdded
});

// src/diff/changes/required-request-parameter-added.ts
var required_request_parameter_added_default = defineChange({
  id: "required-request-parameter-added",
  title: "A parameter is new and required",
  on: "parameter",
  sender: "client",
  level: "error",
  breaking: true,
  bump: "minor",
  why: "Requests that were complete lack it now and are refused.",
  remedy: "Make it optional, or release a new major version.",
  oasdiff: [
    "new-required-request-parameter",
    "new-required-request-default-parameter-to-existing-path",
    "new-request-path-parameter"
  ],
  check: ({ base, revision }) => !base && revision?.required && `the required ${parameterName(revision)} is new`,
  examples: [
    { base: "[]", revision: "[{name: limit, in: query, required: true, schema: {type: integer}}]", finds: true },
    { base: "[]", revision: "[{name: limit, in: query, schema: {type: integer}}]", finds: false }
  ]
});

// src/diff/changes/response-additional-properties-changed.ts
var response_additional_properties_changed_default = defineSchemaChange({
  id: "response-additional-properties-changed",
  title: "What further properties hold is another in a response",
  sender: "api",
  why: "Responses may hold further properties of another kind now, which clients never had to handle.",
  remedy: "Do not send further properties of another kind within this major version, or release a new one.",
  ...additionalPropertiesChanged
});

// src/diff/changes/response-additional-properties-closed.ts
var response_additional_properties_closed_default = defineSchemaChange({
  id: "response-additional-properties-closed",
  title: "Further properties were forbidden in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: further properties no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  ...additionalPropertiesClosed
});

// src/diff/changes/response-additional-properties-opened.ts
var response_additional_properties_opened_default = defineSchemaChange({
  id: "response-additional-properties-opened",
  title: "Further properties were allowed in a response",
  sender: "api",
  level: "warning",
  breaking: true,
  why: "Responses may hold further properties now, which clients never had to handle.",
  remedy: "Do not send further properties within this major version, or release a new one.",
  ...additionalPropertiesOpened
});

// src/diff/changes/response-any-of-added.ts
var response_any_of_added_default = defineSchemaChange({
  id: "response-any-of-added",
  title: "anyOf was set in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: values that fit no branch no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  ...anyOfAdded
});

// src/diff/changes/response-any-of-branch-added.ts
var response_any_of_branch_added_default = defineSchemaChange({
  id: "response-any-of-branch-added",
  title: "A branch was added to anyOf in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold values of the new branch now, which clients never had to handle.",
  remedy: "Do not send values of the new branch within this major version, or release a new one.",
  oasdiff: ["response-body-any-of-added", "response-property-any-of-added"],
  ...anyOfBranchAdded
});

// src/diff/changes/response-any-of-branch-removed.ts
var response_any_of_branch_removed_default = defineSchemaChange({
  id: "response-any-of-branch-removed",
  title: "A branch was taken from anyOf in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: values of that branch no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["response-body-any-of-removed", "response-property-any-of-removed"],
  ...anyOfBranchRemoved
});

// src/diff/changes/response-any-of-removed.ts
var response_any_of_removed_default = defineSchemaChange({
  id: "response-any-of-removed",
  title: "anyOf was lifted in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold values that fit no branch now, which clients never had to handle.",
  remedy: "Do not send values that fit no branch within this major version, or release a new one.",
  ...anyOfRemoved
});

// src/diff/changes/response-became-not-nullable.ts
var response_became_not_nullable_default = defineSchemaChange({
  id: "response-became-not-nullable",
  title: "null was forbidden in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: null no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [
    "response-body-became-not-nullable",
    "response-property-became-not-nullable",
    "response-header-became-not-nullable"
  ],
  ...becameNotNullable
});

// src/diff/changes/response-became-nullable.ts
var response_became_nullable_default = defineSchemaChange({
  id: "response-became-nullable",
  title: "null was allowed in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold null now, which clients never had to handle.",
  remedy: "Do not send null within this major version, or release a new one.",
  oasdiff: ["response-body-became-nullable", "response-property-became-nullable", "response-header-became-nullable"],
  ...becameNullable
});

// src/diff/changes/response-condition-added.ts
var response_condition_added_default = defineSchemaChange({
  id: "response-condition-added",
  title: "if with then or else was set in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: values that do not meet the condition no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [
    "response-body-if-added",
    "response-property-if-added",
    "response-body-then-added",
    "response-property-then-added",
    "response-body-else-added",
    "response-property-else-added"
  ],
  ...conditionAdded
});

// src/diff/changes/response-condition-changed.ts
var response_condition_changed_default = defineSchemaChange({
  id: "response-condition-changed",
  title: "if with then or else is another in a response",
  sender: "api",
  why: "Responses may hold values that do not meet the condition now, which clients never had to handle.",
  remedy: "Do not send values that do not meet the condition within this major version, or release a new one.",
  ...conditionChanged
});

// src/diff/changes/response-condition-removed.ts
var response_condition_removed_default = defineSchemaChange({
  id: "response-condition-removed",
  title: "if with then or else was lifted in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold values that do not meet the condition now, which clients never had to handle.",
  remedy: "Do not send values that do not meet the condition within this major version, or release a new one.",
  oasdiff: [
    "response-body-if-removed",
    "response-property-if-removed",
    "response-body-then-removed",
    "response-property-then-removed",
    "response-body-else-removed",
    "response-property-else-removed"
  ],
  ...conditionRemoved
});

// src/diff/changes/response-const-changed.ts
var response_const_changed_default = defineSchemaChange({
  id: "response-const-changed",
  title: "The one allowed value is another in a response",
  sender: "api",
  why: "Responses may hold the other value now, which clients never had to handle.",
  remedy: "Do not send the other value within this major version, or release a new one.",
  oasdiff: ["response-body-const-changed", "response-property-const-changed"],
  ...constChanged
});

// src/diff/changes/response-contains-added.ts
var response_contains_added_default = defineSchemaChange({
  id: "response-contains-added",
  title: "contains was set in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: lists without such an item no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["response-body-contains-added", "response-property-contains-added"],
  ...containsAdded
});

// src/diff/changes/response-contains-changed.ts
var response_contains_changed_default = defineSchemaChange({
  id: "response-contains-changed",
  title: "contains is another in a response",
  sender: "api",
  why: "Responses may hold lists with another number of such items now, which clients never had to handle.",
  remedy: "Do not send lists with another number of such items within this major version, or release a new one.",
  oasdiff: [
    "response-body-min-contains-increased",
    "response-property-min-contains-increased",
    "response-body-min-contains-decreased",
    "response-property-min-contains-decreased",
    "response-body-max-contains-increased",
    "response-property-max-contains-increased",
    "response-body-max-contains-decreased",
    "response-property-max-contains-decreased"
  ],
  ...containsChanged
});

// src/diff/changes/response-contains-removed.ts
var response_contains_removed_default = defineSchemaChange({
  id: "response-contains-removed",
  title: "contains was lifted in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold lists without such an item now, which clients never had to handle.",
  remedy: "Do not send lists without such an item within this major version, or release a new one.",
  oasdiff: ["response-body-contains-removed", "response-property-contains-removed"],
  ...containsRemoved
});

// src/diff/changes/response-content-encoding-added.ts
var response_content_encoding_added_default = defineSchemaChange({
  id: "response-content-encoding-added",
  title: "contentEncoding was set in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "More is said about the text; it is the same.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["response-body-content-encoding-changed", "response-property-content-encoding-changed"],
  ...contentEncodingAdded
});

// src/diff/changes/response-content-encoding-changed.ts
var response_content_encoding_changed_default = defineSchemaChange({
  id: "response-content-encoding-changed",
  title: "contentEncoding is another in a response",
  sender: "api",
  why: "Clients decode the text in the old way and fail.",
  oasdiff: ["response-body-content-encoding-changed", "response-property-content-encoding-changed"],
  ...contentEncodingChanged
});

// src/diff/changes/response-content-encoding-removed.ts
var response_content_encoding_removed_default = defineSchemaChange({
  id: "response-content-encoding-removed",
  title: "contentEncoding was lifted in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Clients decode the text in the old way and fail.",
  remedy: "Keep it as it is, or release a new major version.",
  oasdiff: ["response-body-content-encoding-changed", "response-property-content-encoding-changed"],
  ...contentEncodingRemoved
});

// src/diff/changes/response-content-media-type-added.ts
var response_content_media_type_added_default = defineSchemaChange({
  id: "response-content-media-type-added",
  title: "contentMediaType was set in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "More is said about the text; it is the same.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["response-body-content-media-type-changed", "response-property-content-media-type-changed"],
  ...contentMediaTypeAdded
});

// src/diff/changes/response-content-media-type-changed.ts
var response_content_media_type_changed_default = defineSchemaChange({
  id: "response-content-media-type-changed",
  title: "contentMediaType is another in a response",
  sender: "api",
  why: "Clients decode the text in the old way and fail.",
  oasdiff: ["response-body-content-media-type-changed", "response-property-content-media-type-changed"],
  ...contentMediaTypeChanged
});

// src/diff/changes/response-content-media-type-removed.ts
var response_content_media_type_removed_default = defineSchemaChange({
  id: "response-content-media-type-removed",
  title: "contentMediaType was lifted in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Clients decode the text in the old way and fail.",
  remedy: "Keep it as it is, or release a new major version.",
  oasdiff: ["response-body-content-media-type-changed", "response-property-content-media-type-changed"],
  ...contentMediaTypeRemoved
});

// src/diff/changes/response-content-schema-added.ts
var response_content_schema_added_default = defineSchemaChange({
  id: "response-content-schema-added",
  title: "contentSchema was set in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "More is said about the text; it is the same.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["response-body-content-schema-added", "response-property-content-schema-added"],
  ...contentSchemaAdded
});

// src/diff/changes/response-content-schema-changed.ts
var response_content_schema_changed_default = defineSchemaChange({
  id: "response-content-schema-changed",
  title: "contentSchema is another in a response",
  sender: "api",
  why: "Clients decode the text in the old way and fail.",
  ...contentSchemaChanged
});

// src/diff/changes/response-content-schema-removed.ts
var response_content_schema_removed_default = defineSchemaChange({
  id: "response-content-schema-removed",
  title: "contentSchema was lifted in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Clients decode the text in the old way and fail.",
  remedy: "Keep it as it is, or release a new major version.",
  oasdiff: ["response-body-content-schema-removed", "response-property-content-schema-removed"],
  ...contentSchemaRemoved
});

// src/diff/changes/response-default-added.ts
var response_default_added_default = defineSchemaChange({
  id: "response-default-added",
  title: "A default was added in a response",
  sender: "api",
  level: "info",
  bump: "patch",
  why: "What is missing may be read otherwise; the responses are the same.",
  remedy: "Nothing to do; raise the patch version.",
  oasdiff: ["response-body-default-value-added", "response-property-default-value-added"],
  ...defaultAdded
});

// src/diff/changes/response-default-changed.ts
var response_default_changed_default = defineSchemaChange({
  id: "response-default-changed",
  title: "A default is another in a response",
  sender: "api",
  level: "info",
  bump: "patch",
  why: "What is missing may be read otherwise; the responses are the same.",
  remedy: "Nothing to do; raise the patch version.",
  oasdiff: ["response-body-default-value-changed", "response-property-default-value-changed"],
  ...defaultChanged
});

// src/diff/changes/response-default-removed.ts
var response_default_removed_default = defineSchemaChange({
  id: "response-default-removed",
  title: "A default was taken away in a response",
  sender: "api",
  level: "info",
  bump: "patch",
  why: "What is missing may be read otherwise; the responses are the same.",
  remedy: "Nothing to do; raise the patch version.",
  oasdiff: ["response-body-default-value-removed", "response-property-default-value-removed"],
  ...defaultRemoved
});

// src/diff/changes/response-dependent-required-added.ts
var response_dependent_required_added_default = defineSchemaChange({
  id: "response-dependent-required-added",
  title: "dependentRequired was set in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: one property without the other no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["response-body-dependent-required-added", "response-property-dependent-required-added"],
  ...dependentRequiredAdded
});

// src/diff/changes/response-dependent-required-changed.ts
var response_dependent_required_changed_default = defineSchemaChange({
  id: "response-dependent-required-changed",
  title: "dependentRequired is another in a response",
  sender: "api",
  why: "Responses may hold one property without the other now, which clients never had to handle.",
  remedy: "Do not send one property without the other within this major version, or release a new one.",
  oasdiff: ["response-body-dependent-required-changed", "response-property-dependent-required-changed"],
  ...dependentRequiredChanged
});

// src/diff/changes/response-dependent-required-removed.ts
var response_dependent_required_removed_default = defineSchemaChange({
  id: "response-dependent-required-removed",
  title: "dependentRequired was lifted in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold one property without the other now, which clients never had to handle.",
  remedy: "Do not send one property without the other within this major version, or release a new one.",
  oasdiff: ["response-body-dependent-required-removed", "response-property-dependent-required-removed"],
  ...dependentRequiredRemoved
});

// src/diff/changes/response-dependent-schemas-added.ts
var response_dependent_schemas_added_default = defineSchemaChange({
  id: "response-dependent-schemas-added",
  title: "dependentSchemas was set in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: objects that do not meet what a property asks for no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["response-body-dependent-schema-added", "response-property-dependent-schema-added"],
  ...dependentSchemasAdded
});

// src/diff/changes/response-dependent-schemas-changed.ts
var response_dependent_schemas_changed_default = defineSchemaChange({
  id: "response-dependent-schemas-changed",
  title: "dependentSchemas is another in a response",
  sender: "api",
  why: "Responses may hold objects that do not meet what a property asks for now, which clients never had to handle.",
  remedy: "Do not send objects that do not meet what a property asks for within this major version, or release a new one.",
  ...dependentSchemasChanged
});

// src/diff/changes/response-dependent-schemas-removed.ts
var response_dependent_schemas_removed_default = defineSchemaChange({
  id: "response-dependent-schemas-removed",
  title: "dependentSchemas was lifted in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold objects that do not meet what a property asks for now, which clients never had to handle.",
  remedy: "Do not send objects that do not meet what a property asks for within this major version, or release a new one.",
  oasdiff: ["response-body-dependent-schema-removed", "response-property-dependent-schema-removed"],
  ...dependentSchemasRemoved
});

// src/diff/changes/response-discriminator-added.ts
var response_discriminator_added_default = defineSchemaChange({
  id: "response-discriminator-added",
  title: "A discriminator was added in a response",
  sender: "api",
  oasdiff: ["response-body-discriminator-added", "response-property-discriminator-added"],
  ...discriminatorAdded
});

// src/diff/changes/response-discriminator-mapping-added.ts
var response_discriminator_mapping_added_default = defineSchemaChange({
  id: "response-discriminator-mapping-added",
  title: "A discriminator maps one more value in a response",
  sender: "api",
  oasdiff: ["response-body-discriminator-mapping-added", "response-property-discriminator-mapping-added"],
  ...discriminatorMappingAdded
});

// src/diff/changes/response-discriminator-mapping-changed.ts
var response_discriminator_mapping_changed_default = defineSchemaChange({
  id: "response-discriminator-mapping-changed",
  title: "A discriminator maps a value to another schema in a response",
  sender: "api",
  oasdiff: ["response-body-discriminator-mapping-changed", "response-property-discriminator-mapping-changed"],
  ...discriminatorMappingChanged
});

// src/diff/changes/response-discriminator-mapping-removed.ts
var response_discriminator_mapping_removed_default = defineSchemaChange({
  id: "response-discriminator-mapping-removed",
  title: "A discriminator maps one value less in a response",
  sender: "api",
  oasdiff: ["response-body-discriminator-mapping-deleted", "response-property-discriminator-mapping-deleted"],
  ...discriminatorMappingRemoved
});

// src/diff/changes/response-discriminator-property-changed.ts
var response_discriminator_property_changed_default = defineSchemaChange({
  id: "response-discriminator-property-changed",
  title: "A discriminator reads another property in a response",
  sender: "api",
  oasdiff: [
    "response-body-discriminator-property-name-changed",
    "response-property-discriminator-property-name-changed"
  ],
  ...discriminatorPropertyChanged
});

// src/diff/changes/response-discriminator-removed.ts
var response_discriminator_removed_default = defineSchemaChange({
  id: "response-discriminator-removed",
  title: "A discriminator was taken away in a response",
  sender: "api",
  oasdiff: ["response-body-discriminator-removed", "response-property-discriminator-removed"],
  ...discriminatorRemoved
});

// src/diff/changes/response-encoding-changed.ts
var response_encoding_changed_default = defineChange({
  id: "response-encoding-changed",
  title: "A part of a form is written in another way in responses",
  sender: "api",
  ...encodingChanged
});

// src/diff/changes/response-enum-added.ts
var response_enum_added_default = defineSchemaChange({
  id: "response-enum-added",
  title: "A list of values was set in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: other values no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["response-body-const-added", "response-property-const-added"],
  ...enumAdded
});

// src/diff/extensible.ts
function isOpenEnum({ base }, finding) {
  const schema = schemaAround(finding.base.at(base), finding.trees.base, "enum");
  return own(schema, "x-extensible-enum") !== void 0 || own(own(schema, "x-ms-enum"), "modelAsString") === true;
}

// src/diff/changes/response-enum-removed.ts
var response_enum_removed_default = defineSchemaChange({
  id: "response-enum-removed",
  title: "A list of values was lifted in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold other values now, which clients never had to handle.",
  remedy: "Do not send other values within this major version, or release a new one.",
  oasdiff: ["response-body-const-removed", "response-property-const-removed"],
  judge: (difference, _effect, finding) => isOpenEnum(difference, finding) ? { breaking: false } : void 0,
  ...enumRemoved
});

// src/diff/changes/response-enum-value-added.ts
var response_enum_value_added_default = defineSchemaChange({
  id: "response-enum-value-added",
  title: "An enum value was added in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold the new value now, which clients never had to handle.",
  remedy: "Mark open lists with x-extensible-enum from the start, or release a new major version.",
  oasdiff: ["response-property-enum-value-added", "response-write-only-property-enum-value-added"],
  judge: (difference, _effect, finding) => isOpenEnum(difference, finding) ? { breaking: false } : void 0,
  ...enumValueAdded
});

// src/diff/changes/response-enum-value-removed.ts
var response_enum_value_removed_default = defineSchemaChange({
  id: "response-enum-value-removed",
  title: "An enum value was taken away in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: the value no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["response-property-enum-value-removed", "response-mediatype-enum-value-removed"],
  ...enumValueRemoved
});

// src/diff/changes/response-error-status-added.ts
var response_error_status_added_default = defineChange({
  id: "response-error-status-added",
  title: "A status that is no success is new",
  on: "response",
  sender: "api",
  level: "info",
  breaking: false,
  bump: "minor",
  why: "Clients handle failures by class: a 4xx or 5xx that they do not know is one more of its kind.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["response-non-success-status-added"],
  check: ({ base, revision }) => !base && revision && !isSuccess(revision.status) && `the ${revision.status} response is new`,
  examples: [
    { base: "{'200': {}}", revision: "{'200': {}, '404': {}}", finds: true },
    { base: "{'200': {}, '404': {}}", revision: "{'200': {}, '404': {}}", finds: false }
  ]
});

// src/diff/changes/response-error-status-removed.ts
var response_error_status_removed_default = defineChange({
  id: "response-error-status-removed",
  title: "A status that is no success is gone",
  on: "response",
  sender: "api",
  level: "info",
  breaking: false,
  bump: "minor",
  why: "Less may happen than before. Clients that branch on 409, 412 or 429 wait for something that no longer comes.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["response-non-success-status-removed"],
  check: ({ base, revision }) => base && !revision && !isSuccess(base.status) && {
    message: `the ${base.status} response is gone`,
    level: /^(409|412|429)$/.test(base.status) ? "warning" : "info"
  },
  examples: [
    { base: "{'200': {}, '404': {}}", revision: "{'200': {}}", finds: true },
    { base: "{'200': {}}", revision: "{'200': {}}", finds: false }
  ]
});

// src/diff/changes/response-extensible-enum-value-added.ts
var response_extensible_enum_value_added_default = defineSchemaChange({
  id: "response-extensible-enum-value-added",
  title: "A value was added to an open list in a response",
  sender: "api",
  why: "Clients were told that the list may grow.",
  ...extensibleEnumValueAdded
});

// src/diff/changes/response-extensible-enum-value-removed.ts
var response_extensible_enum_value_removed_default = defineSchemaChange({
  id: "response-extensible-enum-value-removed",
  title: "A value was taken from an open list in a response",
  sender: "api",
  level: "info",
  breaking: false,
  says: "{subject} is never {value} any more",
  why: "It no longer comes.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [],
  ...extensibleEnumValueRemoved
});

// src/diff/changes/response-format-added.ts
var response_format_added_default = defineSchemaChange({
  id: "response-format-added",
  title: "A format was set in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: values that are not of the format no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [
    "response-body-type-changed",
    "response-property-type-changed",
    "response-header-type-changed",
    "response-body-type-specialized",
    "response-property-type-specialized",
    "response-header-type-specialized"
  ],
  ...formatAdded
});

// src/diff/changes/response-format-changed.ts
var response_format_changed_default = defineSchemaChange({
  id: "response-format-changed",
  title: "A format is another in a response",
  sender: "api",
  why: "Responses may hold values of the other format now, which clients never had to handle.",
  remedy: "Do not send values of the other format within this major version, or release a new one.",
  oasdiff: [
    "response-body-type-changed",
    "response-property-type-changed",
    "response-header-type-changed",
    "response-body-type-compatible",
    "response-property-type-compatible",
    "response-header-type-compatible"
  ],
  ...formatChanged
});

// src/diff/changes/response-format-removed.ts
var response_format_removed_default = defineSchemaChange({
  id: "response-format-removed",
  title: "A format was lifted in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold values that are not of the format now, which clients never had to handle.",
  remedy: "Do not send values that are not of the format within this major version, or release a new one.",
  oasdiff: [
    "response-body-type-changed",
    "response-property-type-changed",
    "response-header-type-changed",
    "response-body-type-generalized",
    "response-property-type-generalized",
    "response-header-type-generalized"
  ],
  ...formatRemoved
});

// src/diff/changes/response-header-added.ts
var response_header_added_default = defineChange({
  id: "response-header-added",
  title: "A response header is new",
  on: "header",
  sender: "api",
  level: "info",
  breaking: false,
  bump: "minor",
  why: "Clients pass over headers that they do not know.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["response-header-added"],
  check: ({ base, revision }) => !base && revision && `the header ${revision.name} is new`,
  examples: [
    { base: "{}", revision: "{X-Total: {schema: {type: integer}}}", finds: true },
    { base: "{X-Total: {schema: {type: integer}}}", revision: "{X-Total: {schema: {type: integer}}}", finds: false }
  ]
});

// src/diff/changes/response-header-became-optional.ts
var response_header_became_optional_default = defineChange({
  id: "response-header-became-optional",
  title: "A response header is no longer guaranteed",
  on: "header",
  sender: "api",
  level: "error",
  breaking: true,
  bump: "minor",
  why: "Clients could rely on it; now it may be missing.",
  remedy: "Keep sending it always, or release a new major version.",
  oasdiff: ["response-header-became-optional"],
  check: ({ base, revision }) => base?.required && revision && !revision.required && `the header ${revision.name} may be missing now`,
  examples: [
    {
      base: "{X-Total: {schema: {type: integer}, required: true}}",
      revision: "{X-Total: {schema: {type: integer}}}",
      finds: true
    },
    { base: "{X-Total: {schema: {type: integer}}}", revision: "{X-Total: {schema: {type: integer}}}", finds: false }
  ]
});

// src/diff/changes/response-header-became-required.ts
var response_header_became_required_default = defineChange({
  id: "response-header-became-required",
  title: "A response header is guaranteed now",
  on: "header",
  sender: "api",
  level: "info",
  breaking: false,
  bump: "minor",
  why: "It comes always now.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [],
  check: ({ base, revision }) => base && !base.required && revision?.required && `the header ${revision.name} always comes now`,
  examples: [
    {
      base: "{X-Total: {schema: {type: integer}}}",
      revision: "{X-Total: {schema: {type: integer}, required: true}}",
      finds: true
    },
    {
      base: "{X-Total: {schema: {type: integer}, required: true}}",
      revision: "{X-Total: {schema: {type: integer}, required: true}}",
      finds: false
    }
  ]
});

// src/diff/changes/response-header-deprecated.ts
var response_header_deprecated_default = defineChange({
  id: "response-header-deprecated",
  title: "A response header became deprecated",
  on: "header",
  level: "info",
  breaking: false,
  bump: "minor",
  why: "It comes as before; clients know now that it will go.",
  remedy: "Say until when; raise the minor version.",
  oasdiff: [],
  check: (pair) => deprecationFound(pair, `the header ${pair.revision?.name ?? ""}`),
  examples: [
    {
      base: "{X-Total: {schema: {type: integer}}}",
      revision: "{X-Total: {schema: {type: integer}, deprecated: true}}",
      finds: true
    },
    { base: "{X-Total: {schema: {type: integer}}}", revision: "{X-Total: {schema: {type: integer}}}", finds: false }
  ]
});

// src/diff/changes/response-header-reactivated.ts
var response_header_reactivated_default = defineChange({
  id: "response-header-reactivated",
  title: "A response header is no longer deprecated",
  on: "header",
  level: "info",
  breaking: false,
  bump: "minor",
  why: "It comes as before, and stays.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [],
  check: (pair) => reactivationFound(pair, `the header ${pair.revision?.name ?? ""}`),
  examples: [
    {
      base: "{X-Total: {schema: {type: integer}, deprecated: true}}",
      revision: "{X-Total: {schema: {type: integer}}}",
      finds: true
    },
    { base: "{X-Total: {schema: {type: integer}}}", revision: "{X-Total: {schema: {type: integer}}}", finds: false }
  ]
});

// src/diff/changes/response-header-removed.ts
var response_header_removed_default = defineChange({
  id: "response-header-removed",
  title: "A guaranteed response header is gone",
  on: "header",
  sender: "api",
  level: "error",
  breaking: true,
  bump: "minor",
  why: "Clients that read it get nothing.",
  remedy: "Keep sending it, or release a new major version.",
  oasdiff: ["required-response-header-removed"],
  check: ({ base, revision }, { policy }) => base?.required && !revision && { message: `the header ${base.name} is gone`, ...removalRuling(base, policy) },
  examples: [
    { base: "{X-Total: {schema: {type: integer}, required: true}}", revision: "{}", finds: true },
    { base: "{}", revision: "{}", finds: false }
  ]
});

// src/diff/changes/response-items-added.ts
var response_items_added_default = defineSchemaChange({
  id: "response-items-added",
  title: "items was set in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: items of another kind no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  ...itemsAdded
});

// src/diff/changes/response-items-removed.ts
var response_items_removed_default = defineSchemaChange({
  id: "response-items-removed",
  title: "items was lifted in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold items of another kind now, which clients never had to handle.",
  remedy: "Do not send items of another kind within this major version, or release a new one.",
  ...itemsRemoved
});

// src/diff/changes/response-link-added.ts
var response_link_added_default = defineChange({
  id: "response-link-added",
  title: "A link to another operation is new",
  on: "link",
  level: "info",
  breaking: false,
  bump: "minor",
  why: "Links are hints; nobody has to follow it.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [],
  check: ({ base, revision }) => !base && revision && `the link ${revision.name} is new`,
  examples: [
    { base: "{}", revision: "{next: {operationId: listRoutes}}", finds: true },
    { base: "{next: {operationId: listRoutes}}", revision: "{next: {operationId: listRoutes}}", finds: false }
  ]
});

// src/diff/changes/response-link-changed.ts
var response_link_changed_default = defineChange({
  id: "response-link-changed",
  title: "A link leads to another operation or passes on other values",
  on: "link",
  level: "warning",
  breaking: false,
  bump: "minor",
  why: "Links are hints, but clients made from the document may follow them.",
  remedy: "Add the new link beside the old one.",
  oasdiff: [],
  check: ({ base, revision }, apis) => {
    if (!base || !revision) return void 0;
    const [before, after] = [targetOf2(base, apis.base), targetOf2(revision, apis.revision)];
    const names2 = before !== void 0 && before === after ? [] : ["operationId", "operationRef"];
    const changed = changedTexts(base, revision, [...names2, "parameters", "requestBody", "server"]);
    return changed.length > 0 && `${listed(changed)} of the link ${revision.name} changed`;
  },
  examples: [
    { base: "{next: {operationId: listRoutes}}", revision: "{next: {operationId: getRoute}}", finds: true },
    {
      base: "{next: {operationId: listRoutes}}",
      revision: "{next: {operationId: listRoutes, description: The rest}}",
      finds: false
    }
  ]
});
var known = /* @__PURE__ */ new WeakMap();
function targetsIn(api) {
  const done = known.get(api);
  if (done) return done;
  const found = /* @__PURE__ */ new Map();
  known.set(api, found);
  for (const { value, method, template } of api.operations) {
    const target = `${method} ${templateShape(template)}`;
    const names2 = [`id ${value.operationId}`, `path ${template} ${method.toLowerCase()}`];
    for (const name of names2) if (!found.has(name)) found.set(name, target);
  }
  return found;
}
function targetOf2(link, api) {
  const [id, reference] = [textOf(link, "operationId"), textOf(link, "operationRef")];
  if (id !== void 0) return targetsIn(api).get(`id ${id}`);
  const path = reference?.startsWith("#/paths/") ? fromPointer(reference.slice(1)) : void 0;
  return path && targetsIn(api).get(`path ${path.slice(1).join(" ")}`);
}

// src/diff/changes/response-link-removed.ts
var response_link_removed_default = defineChange({
  id: "response-link-removed",
  title: "A link to another operation is gone",
  on: "link",
  level: "warning",
  breaking: false,
  bump: "minor",
  why: "Links are hints, but clients made from the document may follow them.",
  remedy: "Keep the link as long as its target exists.",
  oasdiff: [],
  check: ({ base, revision }) => base && !revision && `the link ${base.name} is gone`,
  examples: [
    { base: "{next: {operationId: listRoutes}}", revision: "{}", finds: true },
    { base: "{}", revision: "{}", finds: false }
  ]
});

// src/diff/changes/response-max-items-added.ts
var response_max_items_added_default = defineSchemaChange({
  id: "response-max-items-added",
  title: "maxItems was set in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: longer lists no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  ...maxItemsAdded
});

// src/diff/changes/response-max-items-lowered.ts
var response_max_items_lowered_default = defineSchemaChange({
  id: "response-max-items-lowered",
  title: "maxItems was lowered in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: longer lists no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [],
  ...maxItemsLowered
});

// src/diff/changes/response-max-items-raised.ts
var response_max_items_raised_default = defineSchemaChange({
  id: "response-max-items-raised",
  title: "maxItems was raised in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold longer lists now, which clients never had to handle.",
  remedy: "Do not send longer lists within this major version, or release a new one.",
  oasdiff: [],
  ...maxItemsRaised
});

// src/diff/changes/response-max-items-removed.ts
var response_max_items_removed_default = defineSchemaChange({
  id: "response-max-items-removed",
  title: "maxItems was lifted in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold longer lists now, which clients never had to handle.",
  remedy: "Do not send longer lists within this major version, or release a new one.",
  ...maxItemsRemoved
});

// src/diff/changes/response-max-length-added.ts
var response_max_length_added_default = defineSchemaChange({
  id: "response-max-length-added",
  title: "maxLength was set in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: longer texts no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [],
  ...maxLengthAdded
});

// src/diff/changes/response-max-length-lowered.ts
var response_max_length_lowered_default = defineSchemaChange({
  id: "response-max-length-lowered",
  title: "maxLength was lowered in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: longer texts no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [],
  ...maxLengthLowered
});

// src/diff/changes/response-max-length-raised.ts
var response_max_length_raised_default = defineSchemaChange({
  id: "response-max-length-raised",
  title: "maxLength was raised in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold longer texts now, which clients never had to handle.",
  remedy: "Do not send longer texts within this major version, or release a new one.",
  oasdiff: ["response-body-max-length-increased", "response-property-max-length-increased"],
  ...maxLengthRaised
});

// src/diff/changes/response-max-length-removed.ts
var response_max_length_removed_default = defineSchemaChange({
  id: "response-max-length-removed",
  title: "maxLength was lifted in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold longer texts now, which clients never had to handle.",
  remedy: "Do not send longer texts within this major version, or release a new one.",
  oasdiff: ["response-body-max-length-unset", "response-property-max-length-unset"],
  ...maxLengthRemoved
});

// src/diff/changes/response-max-properties-added.ts
var response_max_properties_added_default = defineSchemaChange({
  id: "response-max-properties-added",
  title: "maxProperties was set in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: objects with more properties no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  ...maxPropertiesAdded
});

// src/diff/changes/response-max-properties-lowered.ts
var response_max_properties_lowered_default = defineSchemaChange({
  id: "response-max-properties-lowered",
  title: "maxProperties was lowered in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: objects with more properties no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  ...maxPropertiesLowered
});

// src/diff/changes/response-max-properties-raised.ts
var response_max_properties_raised_default = defineSchemaChange({
  id: "response-max-properties-raised",
  title: "maxProperties was raised in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold objects with more properties now, which clients never had to handle.",
  remedy: "Do not send objects with more properties within this major version, or release a new one.",
  ...maxPropertiesRaised
});

// src/diff/changes/response-max-properties-removed.ts
var response_max_properties_removed_default = defineSchemaChange({
  id: "response-max-properties-removed",
  title: "maxProperties was lifted in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold objects with more properties now, which clients never had to handle.",
  remedy: "Do not send objects with more properties within this major version, or release a new one.",
  ...maxPropertiesRemoved
});

// src/diff/changes/response-maximum-added.ts
var response_maximum_added_default = defineSchemaChange({
  id: "response-maximum-added",
  title: "maximum was set in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: larger numbers no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [],
  ...maximumAdded
});

// src/diff/changes/response-maximum-lowered.ts
var response_maximum_lowered_default = defineSchemaChange({
  id: "response-maximum-lowered",
  title: "maximum was lowered in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: larger numbers no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [],
  ...maximumLowered
});

// src/diff/changes/response-maximum-raised.ts
var response_maximum_raised_default = defineSchemaChange({
  id: "response-maximum-raised",
  title: "maximum was raised in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold larger numbers now, which clients never had to handle.",
  remedy: "Do not send larger numbers within this major version, or release a new one.",
  oasdiff: [
    "response-body-max-increased",
    "response-property-max-increased",
    "response-body-exclusive-max-increased",
    "response-property-exclusive-max-increased"
  ],
  ...maximumRaised
});

// src/diff/changes/response-maximum-removed.ts
var response_maximum_removed_default = defineSchemaChange({
  id: "response-maximum-removed",
  title: "maximum was lifted in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold larger numbers now, which clients never had to handle.",
  remedy: "Do not send larger numbers within this major version, or release a new one.",
  ...maximumRemoved
});

// src/diff/changes/response-media-type-added.ts
var response_media_type_added_default = defineChange({
  id: "response-media-type-added",
  title: "A content type is new in responses",
  sender: "api",
  why: "Clients that ask for the old type by Accept go on getting it; those that send no Accept may be surprised.",
  oasdiff: ["response-media-type-added"],
  ...mediaTypeAdded
});

// src/diff/changes/response-media-type-narrowed.ts
var response_media_type_narrowed_default = defineChange({
  id: "response-media-type-narrowed",
  title: "A content type became a narrower one in responses",
  sender: "api",
  level: "info",
  breaking: false,
  why: "What comes is still of the old range.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["response-media-type-name-specialized"],
  ...mediaTypeNarrowed(true)
});

// src/diff/changes/response-media-type-parameters-changed.ts
var response_media_type_parameters_changed_default = defineChange({
  id: "response-media-type-parameters-changed",
  title: "A content type has other parameters in responses",
  sender: "api",
  oasdiff: ["response-media-type-name-changed"],
  ...mediaTypeParametersChanged
});

// src/diff/changes/response-media-type-removed.ts
var response_media_type_removed_default = defineChange({
  id: "response-media-type-removed",
  title: "A content type is gone in responses",
  sender: "api",
  why: "Clients that read it get another format, or 406.",
  oasdiff: ["response-media-type-removed"],
  ...mediaTypeRemoved
});

// src/diff/changes/response-media-type-schema-added.ts
var response_media_type_schema_added_default = defineChange({
  id: "response-media-type-schema-added",
  title: "A content type has got a schema in responses",
  sender: "api",
  level: "info",
  breaking: false,
  why: "What comes is described now; nothing else comes than before.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["response-body-media-type-schema-added"],
  check: ({ base, revision }) => {
    if (!base || !revision || !addedSchema(base, revision)) return void 0;
    return `the content type ${revision.name} has got a schema`;
  },
  ...mediaTypeSchemaAdded
});

// src/diff/changes/response-media-type-schema-removed.ts
var response_media_type_schema_removed_default = defineChange({
  id: "response-media-type-schema-removed",
  title: "A content type has lost its schema in responses",
  sender: "api",
  level: "warning",
  why: "Nothing is promised any more about what comes.",
  remedy: "Keep the schema.",
  oasdiff: ["response-body-media-type-schema-removed"],
  ...mediaTypeSchemaRemoved
});

// src/diff/changes/response-media-type-text-changed.ts
var response_media_type_text_changed_default = defineChange({
  id: "response-media-type-text-changed",
  title: "An example or extension of a content type changed in responses",
  sender: "api",
  ...mediaTypeTextChanged
});

// src/diff/changes/response-media-type-widened.ts
var response_media_type_widened_default = defineChange({
  id: "response-media-type-widened",
  title: "A content type became a wider one in responses",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Clients may get a content type that they never had to read.",
  remedy: "Keep the content type, or release a new major version.",
  oasdiff: ["response-media-type-name-generalized"],
  ...mediaTypeWidened(true)
});

// src/diff/changes/response-min-items-added.ts
var response_min_items_added_default = defineSchemaChange({
  id: "response-min-items-added",
  title: "minItems was set in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: shorter lists no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [],
  ...minItemsAdded
});

// src/diff/changes/response-min-items-lowered.ts
var response_min_items_lowered_default = defineSchemaChange({
  id: "response-min-items-lowered",
  title: "minItems was lowered in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold shorter lists now, which clients never had to handle.",
  remedy: "Do not send shorter lists within this major version, or release a new one.",
  oasdiff: ["response-body-min-items-decreased", "response-property-min-items-decreased"],
  ...minItemsLowered
});

// src/diff/changes/response-min-items-raised.ts
var response_min_items_raised_default = defineSchemaChange({
  id: "response-min-items-raised",
  title: "minItems was raised in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: shorter lists no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [],
  ...minItemsRaised
});

// src/diff/changes/response-min-items-removed.ts
var response_min_items_removed_default = defineSchemaChange({
  id: "response-min-items-removed",
  title: "minItems was lifted in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold shorter lists now, which clients never had to handle.",
  remedy: "Do not send shorter lists within this major version, or release a new one.",
  oasdiff: ["response-body-min-items-unset", "response-property-min-items-unset"],
  ...minItemsRemoved
});

// src/diff/changes/response-min-length-added.ts
var response_min_length_added_default = defineSchemaChange({
  id: "response-min-length-added",
  title: "minLength was set in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: shorter texts no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  ...minLengthAdded
});

// src/diff/changes/response-min-length-lowered.ts
var response_min_length_lowered_default = defineSchemaChange({
  id: "response-min-length-lowered",
  title: "minLength was lowered in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold shorter texts now, which clients never had to handle.",
  remedy: "Do not send shorter texts within this major version, or release a new one.",
  oasdiff: ["response-body-min-length-decreased", "response-property-min-length-decreased"],
  ...minLengthLowered
});

// src/diff/changes/response-min-length-raised.ts
var response_min_length_raised_default = defineSchemaChange({
  id: "response-min-length-raised",
  title: "minLength was raised in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: shorter texts no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [],
  ...minLengthRaised
});

// src/diff/changes/response-min-length-removed.ts
var response_min_length_removed_default = defineSchemaChange({
  id: "response-min-length-removed",
  title: "minLength was lifted in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold shorter texts now, which clients never had to handle.",
  remedy: "Do not send shorter texts within this major version, or release a new one.",
  ...minLengthRemoved
});

// src/diff/changes/response-min-properties-added.ts
var response_min_properties_added_default = defineSchemaChange({
  id: "response-min-properties-added",
  title: "minProperties was set in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: objects with fewer properties no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  ...minPropertiesAdded
});

// src/diff/changes/response-min-properties-lowered.ts
var response_min_properties_lowered_default = defineSchemaChange({
  id: "response-min-properties-lowered",
  title: "minProperties was lowered in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold objects with fewer properties now, which clients never had to handle.",
  remedy: "Do not send objects with fewer properties within this major version, or release a new one.",
  ...minPropertiesLowered
});

// src/diff/changes/response-min-properties-raised.ts
var response_min_properties_raised_default = defineSchemaChange({
  id: "response-min-properties-raised",
  title: "minProperties was raised in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: objects with fewer properties no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  ...minPropertiesRaised
});

// src/diff/changes/response-min-properties-removed.ts
var response_min_properties_removed_default = defineSchemaChange({
  id: "response-min-properties-removed",
  title: "minProperties was lifted in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold objects with fewer properties now, which clients never had to handle.",
  remedy: "Do not send objects with fewer properties within this major version, or release a new one.",
  ...minPropertiesRemoved
});

// src/diff/changes/response-minimum-added.ts
var response_minimum_added_default = defineSchemaChange({
  id: "response-minimum-added",
  title: "minimum was set in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: smaller numbers no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [],
  ...minimumAdded
});

// src/diff/changes/response-minimum-lowered.ts
var response_minimum_lowered_default = defineSchemaChange({
  id: "response-minimum-lowered",
  title: "minimum was lowered in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold smaller numbers now, which clients never had to handle.",
  remedy: "Do not send smaller numbers within this major version, or release a new one.",
  oasdiff: [
    "response-body-min-decreased",
    "response-property-min-decreased",
    "response-body-exclusive-min-decreased",
    "response-property-exclusive-min-decreased"
  ],
  ...minimumLowered
});

// src/diff/changes/response-minimum-raised.ts
var response_minimum_raised_default = defineSchemaChange({
  id: "response-minimum-raised",
  title: "minimum was raised in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: smaller numbers no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [],
  ...minimumRaised
});

// src/diff/changes/response-minimum-removed.ts
var response_minimum_removed_default = defineSchemaChange({
  id: "response-minimum-removed",
  title: "minimum was lifted in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold smaller numbers now, which clients never had to handle.",
  remedy: "Do not send smaller numbers within this major version, or release a new one.",
  ...minimumRemoved
});

// src/diff/changes/response-multiple-of-added.ts
var response_multiple_of_added_default = defineSchemaChange({
  id: "response-multiple-of-added",
  title: "multipleOf was set in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: other numbers no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  ...multipleOfAdded
});

// src/diff/changes/response-multiple-of-changed.ts
var response_multiple_of_changed_default = defineSchemaChange({
  id: "response-multiple-of-changed",
  title: "multipleOf is another in a response",
  sender: "api",
  why: "Responses may hold other multiples now, which clients never had to handle.",
  remedy: "Do not send other multiples within this major version, or release a new one.",
  ...multipleOfChanged
});

// src/diff/changes/response-multiple-of-removed.ts
var response_multiple_of_removed_default = defineSchemaChange({
  id: "response-multiple-of-removed",
  title: "multipleOf was lifted in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold other numbers now, which clients never had to handle.",
  remedy: "Do not send other numbers within this major version, or release a new one.",
  ...multipleOfRemoved
});

// src/diff/changes/response-not-added.ts
var response_not_added_default = defineSchemaChange({
  id: "response-not-added",
  title: "not was set in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: what is excluded no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  ...notAdded
});

// src/diff/changes/response-not-changed.ts
var response_not_changed_default = defineSchemaChange({
  id: "response-not-changed",
  title: "not is another in a response",
  sender: "api",
  why: "Responses may hold what is excluded now, which clients never had to handle.",
  remedy: "Do not send what is excluded within this major version, or release a new one.",
  ...notChanged
});

// src/diff/changes/response-not-removed.ts
var response_not_removed_default = defineSchemaChange({
  id: "response-not-removed",
  title: "not was lifted in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold what is excluded now, which clients never had to handle.",
  remedy: "Do not send what is excluded within this major version, or release a new one.",
  ...notRemoved
});

// src/diff/changes/response-one-of-added.ts
var response_one_of_added_default = defineSchemaChange({
  id: "response-one-of-added",
  title: "oneOf was set in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: values that fit no branch no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["response-body-wrapped-in-one-of"],
  ...oneOfAdded
});

// src/diff/changes/response-one-of-branch-added.ts
var response_one_of_branch_added_default = defineSchemaChange({
  id: "response-one-of-branch-added",
  title: "A branch was added to oneOf in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold values of the new branch now, which clients never had to handle.",
  remedy: "Do not send values of the new branch within this major version, or release a new one.",
  oasdiff: ["response-body-one-of-added", "response-property-one-of-added"],
  ...oneOfBranchAdded
});

// src/diff/changes/response-one-of-branch-removed.ts
var response_one_of_branch_removed_default = defineSchemaChange({
  id: "response-one-of-branch-removed",
  title: "A branch was taken from oneOf in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: values of that branch no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["response-body-one-of-removed", "response-property-one-of-removed"],
  ...oneOfBranchRemoved
});

// src/diff/changes/response-one-of-removed.ts
var response_one_of_removed_default = defineSchemaChange({
  id: "response-one-of-removed",
  title: "oneOf was lifted in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold values that fit no branch now, which clients never had to handle.",
  remedy: "Do not send values that fit no branch within this major version, or release a new one.",
  ...oneOfRemoved
});

// src/diff/changes/response-pattern-added.ts
var response_pattern_added_default = defineSchemaChange({
  id: "response-pattern-added",
  title: "A pattern was set in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: texts that do not match the pattern no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["response-property-pattern-added"],
  ...patternAdded
});

// src/diff/changes/response-pattern-changed.ts
var response_pattern_changed_default = defineSchemaChange({
  id: "response-pattern-changed",
  title: "A pattern is another in a response",
  sender: "api",
  why: "Responses may hold texts that match one pattern alone now, which clients never had to handle.",
  remedy: "Do not send texts that match one pattern alone within this major version, or release a new one.",
  oasdiff: ["response-property-pattern-changed"],
  ...patternChanged
});

// src/diff/changes/response-pattern-property-added.ts
var response_pattern_property_added_default = defineSchemaChange({
  id: "response-pattern-property-added",
  title: "patternProperties has a further entry in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: properties of such names with other values no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["response-body-pattern-property-added", "response-property-pattern-property-added"],
  ...patternPropertyAdded
});

// src/diff/changes/response-pattern-property-removed.ts
var response_pattern_property_removed_default = defineSchemaChange({
  id: "response-pattern-property-removed",
  title: "patternProperties has an entry less in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold properties of such names with other values now, which clients never had to handle.",
  remedy: "Do not send properties of such names with other values within this major version, or release a new one.",
  oasdiff: ["response-body-pattern-property-removed", "response-property-pattern-property-removed"],
  ...patternPropertyRemoved
});

// src/diff/changes/response-pattern-removed.ts
var response_pattern_removed_default = defineSchemaChange({
  id: "response-pattern-removed",
  title: "A pattern was lifted in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold texts that do not match the old pattern now, which clients never had to handle.",
  remedy: "Do not send texts that do not match the old pattern within this major version, or release a new one.",
  oasdiff: ["response-property-pattern-removed"],
  ...patternRemoved
});

// src/diff/changes/response-prefix-item-added.ts
var response_prefix_item_added_default = defineSchemaChange({
  id: "response-prefix-item-added",
  title: "prefixItems has a further slot in a response",
  sender: "api",
  why: "Responses may hold lists of another shape now, which clients never had to handle.",
  remedy: "Do not send lists of another shape within this major version, or release a new one.",
  oasdiff: ["response-body-prefix-items-added", "response-property-prefix-items-added"],
  ...prefixItemAdded
});

// src/diff/changes/response-prefix-item-removed.ts
var response_prefix_item_removed_default = defineSchemaChange({
  id: "response-prefix-item-removed",
  title: "prefixItems has a slot less in a response",
  sender: "api",
  why: "Responses may hold lists of another shape now, which clients never had to handle.",
  remedy: "Do not send lists of another shape within this major version, or release a new one.",
  oasdiff: ["response-body-prefix-items-removed", "response-property-prefix-items-removed"],
  ...prefixItemRemoved
});

// src/diff/changes/response-property-added.ts
var response_property_added_default = defineSchemaChange({
  id: "response-property-added",
  title: "An optional property was added in a response",
  sender: "api",
  why: "Clients pass over properties that they do not know.",
  oasdiff: ["response-optional-property-added", "response-optional-write-only-property-added"],
  judge: (difference, _effect, finding) => isClosed(difference, finding) ? { breaking: false, level: "warning" } : void 0,
  ...propertyAdded
});

// src/diff/changes/response-property-became-optional.ts
var response_property_became_optional_default = defineSchemaChange({
  id: "response-property-became-optional",
  title: "A property became optional in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Clients could rely on it; now it may be missing.",
  remedy: "Go on sending it always, or release a new major version.",
  oasdiff: [
    "response-property-became-optional",
    "response-header-became-optional",
    "response-write-only-property-became-optional"
  ],
  ...propertyBecameOptional
});

// src/diff/changes/response-property-became-required.ts
var response_property_became_required_default = defineSchemaChange({
  id: "response-property-became-required",
  title: "A property became required in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "It always comes now.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["response-property-became-required", "response-write-only-property-became-required"],
  ...propertyBecameRequired
});

// src/diff/changes/response-property-deprecated.ts
var response_property_deprecated_default = defineSchemaChange({
  id: "response-property-deprecated",
  title: "A property became deprecated in a response",
  sender: "api",
  oasdiff: ["response-property-deprecated", "response-property-deprecated-with-sunset"],
  ...propertyDeprecated
});

// src/diff/changes/response-property-left-out.ts
var response_property_left_out_default = defineSchemaChange({
  id: "response-property-left-out",
  title: "A property no longer belongs in a response",
  sender: "api",
  kind: "property-left-out",
  level: "error",
  breaking: true,
  bump: "minor",
  says: "the property {name} no longer belongs into {parent}",
  why: "It became writeOnly: clients that read it get nothing.",
  remedy: "Go on sending it, or release a new major version.",
  oasdiff: ["response-optional-property-became-write-only", "response-required-property-became-write-only"],
  judge: () => ({ breaking: true, proof: "rule" }),
  examples: [
    {
      base: "{type: object, properties: {a: {type: string}}}",
      revision: "{type: object, properties: {a: {type: string, writeOnly: true}}}",
      finds: true
    },
    {
      base: "{type: object, properties: {a: {type: string}}}",
      revision: "{type: object, properties: {a: {type: string}}}",
      finds: false
    }
  ]
});

// src/diff/changes/response-property-names-added.ts
var response_property_names_added_default = defineSchemaChange({
  id: "response-property-names-added",
  title: "propertyNames was set in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: properties of other names no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["response-body-property-names-added", "response-property-property-names-added"],
  ...propertyNamesAdded
});

// src/diff/changes/response-property-names-changed.ts
var response_property_names_changed_default = defineSchemaChange({
  id: "response-property-names-changed",
  title: "propertyNames is another in a response",
  sender: "api",
  why: "Responses may hold properties of other names now, which clients never had to handle.",
  remedy: "Do not send properties of other names within this major version, or release a new one.",
  ...propertyNamesChanged
});

// src/diff/changes/response-property-names-removed.ts
var response_property_names_removed_default = defineSchemaChange({
  id: "response-property-names-removed",
  title: "propertyNames was lifted in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold properties of other names now, which clients never had to handle.",
  remedy: "Do not send properties of other names within this major version, or release a new one.",
  oasdiff: ["response-body-property-names-removed", "response-property-property-names-removed"],
  ...propertyNamesRemoved
});

// src/diff/changes/response-property-reactivated.ts
var response_property_reactivated_default = defineSchemaChange({
  id: "response-property-reactivated",
  title: "A property is no longer deprecated in a response",
  sender: "api",
  oasdiff: ["response-property-reactivated"],
  ...propertyReactivated
});

// src/diff/changes/response-property-removed.ts
var response_property_removed_default = defineSchemaChange({
  id: "response-property-removed",
  title: "A property was removed in a response",
  sender: "api",
  why: "Clients that read it get nothing.",
  oasdiff: [
    "response-optional-property-removed",
    "response-required-property-removed",
    "response-optional-write-only-property-removed",
    "response-required-write-only-property-removed"
  ],
  judge: (difference, effect, finding) => {
    if (difference.isOfBranch) return { breaking: false, level: "info" };
    if (effect.is !== "proved" && !difference.canOccur()) return neverHeld(difference, finding);
    return {
      breaking: true,
      ...effect.is === "proved" ? {} : { proof: "rule" },
      level: difference.required?.base ? "error" : "warning",
      ...propertyRemovalRuling(difference, finding)
    };
  },
  ...propertyRemoved
});

// src/diff/changes/response-property-stability-lowered.ts
var response_property_stability_lowered_default = defineSchemaChange({
  id: "response-property-stability-lowered",
  title: "The stability of a property dropped in a response",
  sender: "api",
  oasdiff: ["response-property-stability-decreased"],
  ...propertyStabilityLowered
});

// src/diff/changes/response-property-stability-raised.ts
var response_property_stability_raised_default = defineSchemaChange({
  id: "response-property-stability-raised",
  title: "The stability of a property rose in a response",
  sender: "api",
  oasdiff: ["response-property-stability-increased"],
  ...propertyStabilityRaised
});

// src/diff/changes/response-property-sunset-changed.ts
var response_property_sunset_changed_default = defineSchemaChange({
  id: "response-property-sunset-changed",
  title: "The sunset of a deprecated property moved, or was set, in a response",
  sender: "api",
  ...propertySunsetChanged
});

// src/diff/changes/response-property-sunset-missing.ts
var response_property_sunset_missing_default = defineSchemaChange({
  id: "response-property-sunset-missing",
  title: "A property became deprecated without a sunset date in a response",
  sender: "api",
  oasdiff: ["response-property-deprecated-sunset-missing"],
  ...propertySunsetMissing
});

// src/diff/changes/response-property-sunset-removed.ts
var response_property_sunset_removed_default = defineSchemaChange({
  id: "response-property-sunset-removed",
  title: "A deprecated property no longer says until when it works in a response",
  sender: "api",
  ...propertySunsetRemoved
});

// src/diff/changes/response-property-sunset-too-soon.ts
var response_property_sunset_too_soon_default = defineSchemaChange({
  id: "response-property-sunset-too-soon",
  title: "The sunset of a property leaves less than the notice period in a response",
  sender: "api",
  oasdiff: ["response-property-sunset-date-too-small"],
  ...propertySunsetTooSoon
});

// src/diff/changes/response-property-sunset-unreadable.ts
var response_property_sunset_unreadable_default = defineSchemaChange({
  id: "response-property-sunset-unreadable",
  title: "The sunset of a property is no date in a response",
  sender: "api",
  oasdiff: ["response-property-deprecated-sunset-invalid"],
  ...propertySunsetUnreadable
});

// src/diff/changes/response-property-taken-in.ts
var response_property_taken_in_default = defineSchemaChange({
  id: "response-property-taken-in",
  title: "A property belongs now in a response",
  sender: "api",
  kind: "property-taken-in",
  level: "info",
  breaking: false,
  bump: "minor",
  says: "the property {name} belongs into {parent} now",
  why: "It is no longer writeOnly: it comes in responses.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["response-optional-property-became-not-write-only", "response-required-property-became-not-write-only"],
  judge: () => ({ breaking: false, level: "warning" }),
  examples: [
    {
      base: "{type: object, properties: {a: {type: string, writeOnly: true}}}",
      revision: "{type: object, properties: {a: {type: string}}}",
      finds: true
    },
    {
      base: "{type: object, properties: {a: {type: string}}}",
      revision: "{type: object, properties: {a: {type: string}}}",
      finds: false
    }
  ]
});

// src/diff/changes/response-reference-unresolved.ts
var response_reference_unresolved_default = defineSchemaChange({
  id: "response-reference-unresolved",
  title: "A reference leads nowhere in a response",
  sender: "api",
  why: "What comes is not known, so that nothing can be said.",
  ...referenceUnresolved
});

// src/diff/changes/response-required-property-added.ts
var response_required_property_added_default = defineSchemaChange({
  id: "response-required-property-added",
  title: "A required property was added in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Clients pass over properties that they do not know.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["response-required-property-added", "response-required-write-only-property-added"],
  judge: (difference, _effect, finding) => isClosed(difference, finding) ? { breaking: false, level: "warning" } : void 0,
  ...requiredPropertyAdded
});

// src/diff/changes/response-schema-changed.ts
var response_schema_changed_default = defineSchemaChange({
  id: "response-schema-changed",
  title: "The accepted values changed in a response",
  sender: "api",
  why: "Responses may hold values that were ruled out now, which clients never had to handle.",
  remedy: "Do not send values that were ruled out within this major version, or release a new one.",
  oasdiff: [
    "response-body-all-of-added",
    "response-property-all-of-added",
    "response-body-all-of-removed",
    "response-property-all-of-removed"
  ],
  ...schemaChanged
});

// src/diff/changes/response-status-narrowed.ts
var response_status_narrowed_default = defineChange({
  id: "response-status-narrowed",
  title: "A range of statuses became one of them",
  on: "response",
  sender: "api",
  level: "info",
  breaking: false,
  bump: "minor",
  why: "What comes is still of the old range.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [],
  check: ({ base, revision }) => base && revision && base.status !== revision.status && /XX$/.test(base.status) && `the ${base.status} response became ${revision.status}`,
  examples: [
    { base: "{2XX: {}}", revision: "{'200': {}}", finds: true },
    { base: "{'200': {}}", revision: "{'200': {}}", finds: false }
  ]
});

// src/diff/changes/response-status-widened.ts
var response_status_widened_default = defineChange({
  id: "response-status-widened",
  title: "A status became a range",
  on: "response",
  sender: "api",
  level: "warning",
  breaking: false,
  bump: "minor",
  why: "Further statuses of the class may come, as if each were added.",
  remedy: "Name the statuses that really come.",
  oasdiff: [],
  check: ({ base, revision }) => base && revision && base.status !== revision.status && /XX$/.test(revision.status) && `the ${base.status} response became ${revision.status}`,
  examples: [
    { base: "{'200': {}}", revision: "{2XX: {}}", finds: true },
    { base: "{2XX: {}}", revision: "{2XX: {}}", finds: false }
  ]
});

// src/diff/changes/response-success-status-added.ts
var response_success_status_added_default = defineChange({
  id: "response-success-status-added",
  title: "A status that says success is new",
  on: "response",
  sender: "api",
  level: "info",
  breaking: false,
  bump: "minor",
  why: "Clients that test for any 2xx go on working; those that test for one status may not.",
  remedy: "Raise the minor version; tell consumers when it comes.",
  oasdiff: ["response-success-status-added"],
  check: ({ base, revision }) => !base && revision && isSuccess(revision.status) && `the ${revision.status} response is new`,
  examples: [
    { base: "{'200': {}}", revision: "{'200': {}, '201': {}}", finds: true },
    { base: "{'200': {}, '201': {}}", revision: "{'200': {}, '201': {}}", finds: false }
  ]
});

// src/diff/changes/response-success-status-removed.ts
var response_success_status_removed_default = defineChange({
  id: "response-success-status-removed",
  title: "A status that said success is gone",
  on: "response",
  sender: "api",
  level: "error",
  breaking: true,
  bump: "minor",
  why: "Clients that test for it take the new answer for a failure.",
  remedy: "Keep the status, or release a new major version.",
  oasdiff: ["response-success-status-removed"],
  check: ({ base, revision }, { operation }) => base && !revision && isSuccess(base.status) && !rangeFor(base, operation.revision?.responses ?? []) && `the ${base.status} response is gone`,
  examples: [
    { base: "{'200': {}, '201': {}}", revision: "{'200': {}}", finds: true },
    { base: "{'200': {}}", revision: "{'200': {}}", finds: false }
  ]
});

// src/diff/changes/response-text-changed.ts
var response_text_changed_default = defineChange({
  id: "response-text-changed",
  title: "The description or an extension of a response changed",
  on: "response",
  level: "info",
  breaking: false,
  bump: "patch",
  why: "What may come is the same.",
  remedy: "Nothing to do; raise the patch version.",
  oasdiff: [],
  check: ({ base, revision }) => {
    if (!base || !revision) return void 0;
    const hasExamples = base.value.content === void 0 && revision.value.content === void 0;
    const words3 = ["description", "summary", ...hasExamples ? ["examples"] : []];
    return wordsFound(base, revision, words3, `the ${revision.status} response`);
  },
  examples: [
    { base: "{'200': {description: All}}", revision: "{'200': {description: Every}}", finds: true },
    { base: "{'200': {description: All}}", revision: "{'200': {description: All}}", finds: false }
  ]
});

// src/diff/changes/response-type-added.ts
var response_type_added_default = defineSchemaChange({
  id: "response-type-added",
  title: "A type was added in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold values of the further type now, which clients never had to handle.",
  remedy: "Do not send values of the further type within this major version, or release a new one.",
  oasdiff: [
    "response-body-list-of-types-widened",
    "response-property-list-of-types-widened",
    "response-body-type-generalized",
    "response-property-type-generalized",
    "response-header-type-generalized"
  ],
  ...typeAdded
});

// src/diff/changes/response-type-changed.ts
var response_type_changed_default = defineSchemaChange({
  id: "response-type-changed",
  title: "The type is another in a response",
  sender: "api",
  why: "Responses may hold values of the other type now, which clients never had to handle.",
  remedy: "Do not send values of the other type within this major version, or release a new one.",
  oasdiff: [
    "response-body-type-changed",
    "response-property-type-changed",
    "response-header-type-changed",
    "response-body-type-compatible",
    "response-property-type-compatible",
    "response-header-type-compatible"
  ],
  ...typeChanged
});

// src/diff/changes/response-type-removed.ts
var response_type_removed_default = defineSchemaChange({
  id: "response-type-removed",
  title: "A type was taken away in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: values of that type no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [
    "response-body-list-of-types-narrowed",
    "response-property-list-of-types-narrowed",
    "response-body-type-specialized",
    "response-property-type-specialized",
    "response-header-type-specialized",
    "response-body-type-changed",
    "response-property-type-changed",
    "response-header-type-changed"
  ],
  ...typeRemoved
});

// src/diff/changes/response-unevaluated-items-added.ts
var response_unevaluated_items_added_default = defineSchemaChange({
  id: "response-unevaluated-items-added",
  title: "unevaluatedItems was set in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: further items no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["response-body-unevaluated-items-added", "response-property-unevaluated-items-added"],
  ...unevaluatedItemsAdded
});

// src/diff/changes/response-unevaluated-items-changed.ts
var response_unevaluated_items_changed_default = defineSchemaChange({
  id: "response-unevaluated-items-changed",
  title: "unevaluatedItems is another in a response",
  sender: "api",
  why: "Responses may hold further items now, which clients never had to handle.",
  remedy: "Do not send further items within this major version, or release a new one.",
  ...unevaluatedItemsChanged
});

// src/diff/changes/response-unevaluated-items-removed.ts
var response_unevaluated_items_removed_default = defineSchemaChange({
  id: "response-unevaluated-items-removed",
  title: "unevaluatedItems was lifted in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold further items now, which clients never had to handle.",
  remedy: "Do not send further items within this major version, or release a new one.",
  oasdiff: ["response-body-unevaluated-items-removed", "response-property-unevaluated-items-removed"],
  ...unevaluatedItemsRemoved
});

// src/diff/changes/response-unevaluated-properties-added.ts
var response_unevaluated_properties_added_default = defineSchemaChange({
  id: "response-unevaluated-properties-added",
  title: "unevaluatedProperties was set in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: further properties no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["response-body-unevaluated-properties-added", "response-property-unevaluated-properties-added"],
  ...unevaluatedPropertiesAdded
});

// src/diff/changes/response-unevaluated-properties-changed.ts
var response_unevaluated_properties_changed_default = defineSchemaChange({
  id: "response-unevaluated-properties-changed",
  title: "unevaluatedProperties is another in a response",
  sender: "api",
  why: "Responses may hold further properties now, which clients never had to handle.",
  remedy: "Do not send further properties within this major version, or release a new one.",
  ...unevaluatedPropertiesChanged
});

// src/diff/changes/response-unevaluated-properties-removed.ts
var response_unevaluated_properties_removed_default = defineSchemaChange({
  id: "response-unevaluated-properties-removed",
  title: "unevaluatedProperties was lifted in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold further properties now, which clients never had to handle.",
  remedy: "Do not send further properties within this major version, or release a new one.",
  oasdiff: ["response-body-unevaluated-properties-removed", "response-property-unevaluated-properties-removed"],
  ...unevaluatedPropertiesRemoved
});

// src/diff/changes/response-union-changed.ts
var response_union_changed_default = defineSchemaChange({
  id: "response-union-changed",
  title: "The branches of a union changed in a response",
  sender: "api",
  kind: "union-changed",
  level: "error",
  breaking: true,
  bump: "minor",
  says: "the branches of {subject} changed",
  why: "Responses may hold values that fit otherwise than before now, which clients never had to handle.",
  remedy: "Do not send values that fit otherwise than before within this major version, or release a new one.",
  oasdiff: [
    "response-body-all-of-added",
    "response-property-all-of-added",
    "response-body-all-of-removed",
    "response-property-all-of-removed"
  ],
  examples: [
    {
      base: "{oneOf: [{type: integer, minimum: 0}, {type: integer, maximum: 10}]}",
      revision: "{anyOf: [{type: integer, minimum: 0}, {type: integer, maximum: 10}]}",
      finds: true
    },
    {
      base: "{oneOf: [{type: string}, {type: integer}]}",
      revision: "{oneOf: [{type: integer}, {type: string}]}",
      finds: false
    }
  ]
});

// src/diff/changes/response-unique-items-added.ts
var response_unique_items_added_default = defineSchemaChange({
  id: "response-unique-items-added",
  title: "uniqueItems was set in a response",
  sender: "api",
  level: "info",
  breaking: false,
  why: "Responses hold less than before: lists with equal items no longer come.",
  remedy: "Nothing to do; raise the minor version.",
  ...uniqueItemsAdded
});

// src/diff/changes/response-unique-items-removed.ts
var response_unique_items_removed_default = defineSchemaChange({
  id: "response-unique-items-removed",
  title: "uniqueItems was lifted in a response",
  sender: "api",
  level: "error",
  breaking: true,
  why: "Responses may hold lists with equal items now, which clients never had to handle.",
  remedy: "Do not send lists with equal items within this major version, or release a new one.",
  ...uniqueItemsRemoved
});

// src/diff/changes/schema-dialect-changed.ts
var usual = [
  "https://spec.openapis.org/oas/3.1/dialect/base",
  "https://json-schema.org/draft/2020-12/schema",
  void 0
];
var isUsual = (dialect) => usual.some((one) => one === dialect) || /^https:\/\/spec\.openapis\.org\/oas\/3\.[12]\/dialect\//.test(toText(dialect));
var schema_dialect_changed_default = defineChange({
  id: "schema-dialect-changed",
  title: "The default dialect of the schemas changed",
  on: "document",
  level: "warning",
  breaking: true,
  bump: "minor",
  why: "The same keywords may mean something else in another dialect, so that no schema can be compared with its old self.",
  remedy: "Keep jsonSchemaDialect, or check every schema by hand and accept the change.",
  oasdiff: [],
  check: ({ base, revision }) => {
    if (!base || !revision) return void 0;
    const [before, after] = [own(base.root.value, "jsonSchemaDialect"), own(revision.root.value, "jsonSchemaDialect")];
    if (sameJson(before, after) || isUsual(before) && isUsual(after)) return void 0;
    return {
      message: `jsonSchemaDialect changed from ${toText(before ?? "the usual one")} to ${toText(after ?? "the usual one")}`,
      base: ["jsonSchemaDialect"],
      revision: ["jsonSchemaDialect"]
    };
  },
  examples: [
    {
      base: "openapi: 3.1.0",
      revision: `openapi: 3.1.0
jsonSchemaDialect: https://json-schema.org/draft-07/schema#`,
      finds: true
    },
    {
      base: "openapi: 3.1.0",
      revision: `openapi: 3.1.0
jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema`,
      finds: false
    }
  ]
});

// src/diff/changes/schema-text-changed.ts
var schema_text_changed_default = defineSchemaChange({
  id: "schema-text-changed",
  title: "A description, title, example or extension of a schema changed",
  kind: "text-changed",
  level: "info",
  breaking: false,
  bump: "patch",
  says: "{keyword} of {subject} changed",
  why: "The values are the same.",
  remedy: "Nothing to do; raise the patch version.",
  oasdiff: [
    "request-body-all-of-added-annotation-only",
    "request-body-all-of-removed-annotation-only",
    "request-property-all-of-added-annotation-only",
    "request-property-all-of-removed-annotation-only",
    "response-body-all-of-added-annotation-only",
    "response-body-all-of-removed-annotation-only",
    "response-property-all-of-added-annotation-only",
    "response-property-all-of-removed-annotation-only"
  ],
  examples: [
    { base: "{type: string, description: A name}", revision: "{type: string, description: The name}", finds: true },
    { base: "{type: string, description: A name}", revision: "{description: A name, type: string}", finds: false }
  ]
});

// src/diff/security.ts
var known2 = /* @__PURE__ */ new WeakMap();
function securityDifferences(pair, { base, revision, sender }) {
  if (!pair.base || !pair.revision || sender === "api") return [];
  const done = known2.get(pair.revision);
  if (done) return done;
  const found = compare(pair.base.security, pair.revision.security, base, revision);
  known2.set(pair.revision, found);
  return found;
}
function compare(before, after, base, revision) {
  const old = before.map((alternative) => entryOf(alternative, (name) => baseIdentity(name, base)));
  const next = after.map((alternative) => entryOf(alternative, (name) => revisionIdentity(name, base, revision)));
  const found = [];
  for (const entry of old) {
    if (next.some((other) => satisfies(entry, other))) continue;
    found.push(lost(entry, next));
  }
  for (const entry of next) {
    if (old.some((other) => satisfies(entry, other) || isRenewed(entry, other))) continue;
    found.push(gained(entry, old));
  }
  return [...found, ...needless(old, next, "alternative-removed"), ...needless(next, old, "alternative-added")];
}
function needless(entries, others, kind) {
  const isAdded = kind === "alternative-added";
  return entries.flatMap((entry) => {
    if (others.some((other) => isEqual(entry, other))) return [];
    const enough = others.find((other) => satisfies(entry, other) && entries.some((one) => isEqual(one, other)));
    if (!enough) return [];
    const [own2, less] = [entry.alternative.path, enough.alternative.path];
    return {
      kind,
      message: `${inFull(entry)} is ${isAdded ? "listed now" : "no longer listed"}; ${inFull(enough)} is enough, as before`,
      base: isAdded ? less : own2,
      revision: isAdded ? own2 : less,
      ...isAdded ? {} : { breaking: false, level: "warning" }
    };
  });
}
function isEqual(a, b) {
  return satisfies(a, b) && satisfies(b, a);
}
function entryOf(alternative, identity) {
  const schemes = /* @__PURE__ */ new Map();
  for (const [name, scopes] of alternative.schemes) {
    const id = identity(name);
    const all = schemes.get(id) ?? /* @__PURE__ */ new Set();
    for (const scope2 of scopes) all.add(scope2);
    schemes.set(id, all);
  }
  return { schemes, alternative };
}
function baseIdentity(name, base) {
  return base.securitySchemes.get(name)?.content ?? `undeclared ${name}`;
}
function revisionIdentity(name, base, revision) {
  const scheme = revision.securitySchemes.get(name);
  if (!scheme) return `undeclared ${name}`;
  for (const other of base.securitySchemes.values()) if (other.content === scheme.content) return other.content;
  const namesake = base.securitySchemes.get(name);
  return namesake && namesake.core === scheme.core ? namesake.content : scheme.content;
}
function satisfies(held, asked2) {
  for (const [id, scopes] of asked2.schemes) {
    const own2 = held.schemes.get(id);
    if (!own2) return false;
    for (const scope2 of scopes) if (!own2.has(scope2)) return false;
  }
  return true;
}
function sameSchemes(a, b) {
  return a.schemes.size === b.schemes.size && [...a.schemes.keys()].every((id) => b.schemes.has(id));
}
function lost(entry, next) {
  const nearest = next.find((other) => sameSchemes(entry, other)) ?? next.find((other) => [...entry.schemes.keys()].every((id) => other.schemes.has(id)));
  const at = { base: entry.alternative.path, revision: (nearest ?? next[0] ?? entry).alternative.path };
  const now = orList(next);
  if (entry.schemes.size === 0)
    return { kind: "introduced", message: `calls without credentials were accepted; now ${now} is asked for`, ...at };
  if (nearest && sameSchemes(entry, nearest)) {
    const [asked2, enough] = [scopesBeyond(nearest, entry), scopesBeyond(entry, nearest)];
    const where = enough.length > 0 ? ` where ${enough.join(" with ")} was enough` : "";
    return { kind: "scope-added", message: `the scope ${asked2.join(" with ")} is asked for now${where}`, ...at };
  }
  if (nearest)
    return {
      kind: "scheme-added",
      message: `${andList(nearest)} is asked for where ${andList(entry)} was enough`,
      ...at
    };
  const same = next.find((other) => isRenewed(entry, other));
  if (same) {
    return {
      kind: "scheme-changed",
      message: `the scheme behind ${andList(entry)} is another one now`,
      base: at.base,
      revision: same.alternative.path
    };
  }
  return {
    kind: "alternative-removed",
    message: `${andList(entry)} is no longer accepted; now ${now} is asked for`,
    ...at
  };
}
function isRenewed(entry, other) {
  return entry.schemes.size > 0 && namesOf(entry) === namesOf(other) && !sameSchemes(entry, other);
}
function namesOf({ alternative }) {
  return [...alternative.schemes.keys()].sort().join("\n");
}
function gained(entry, old) {
  const nearest = old.find((other) => sameSchemes(entry, other)) ?? old.find((other) => [...entry.schemes.keys()].every((id) => other.schemes.has(id)));
  const at = { base: (nearest ?? old[0] ?? entry).alternative.path, revision: entry.alternative.path };
  if (entry.schemes.size === 0)
    return { kind: "dropped", message: "calls without credentials are accepted now", ...at };
  if (nearest && sameSchemes(entry, nearest)) {
    const dropped = scopesBeyond(nearest, entry);
    return { kind: "scope-dropped", message: `the scope ${dropped.join(" with ")} is no longer asked for`, ...at };
  }
  if (nearest)
    return {
      kind: "scheme-dropped",
      message: `${andList(entry)} is enough where ${andList(nearest)} was asked for`,
      ...at
    };
  return { kind: "alternative-added", message: `${andList(entry)} is accepted now`, ...at };
}
function andList({ alternative }) {
  return [...alternative.schemes.keys()].join(" with ") || "nothing";
}
function inFull({ alternative }) {
  const named2 = [...alternative.schemes].map(
    ([name, scopes]) => scopes.length === 0 ? name : `${name} (${scopes.join(", ")})`
  );
  return named2.join(" with ") || "a call without credentials";
}
function orList(entries) {
  return [...new Set(entries.map(andList))].join(" or ");
}
function scopesBeyond(one, other) {
  const scopes = [...one.schemes].flatMap(
    ([id, asked2]) => [...asked2].filter((scope2) => !other.schemes.get(id)?.has(scope2))
  );
  return [...new Set(scopes)];
}

// src/diff/changes/security-alternative-added.ts
var security_alternative_added_default = defineChange({
  id: "security-alternative-added",
  title: "An operation accepts a further kind of credentials",
  on: "operation",
  sender: "client",
  level: "info",
  breaking: false,
  bump: "minor",
  why: "The old credentials go on working.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["api-security-added", "api-global-security-added", "api-security-component-added"],
  check: (pair, surroundings) => securityDifferences(pair, surroundings).filter(({ kind }) => kind === "alternative-added"),
  examples: [
    {
      base: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{token: []}]}}}`,
      revision: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{token: []}, {key: []}]}}}`,
      finds: true
    },
    {
      base: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{token: []}]}}}`,
      revision: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{token: []}]}}}`,
      finds: false
    }
  ]
});

// src/diff/changes/security-alternative-removed.ts
var security_alternative_removed_default = defineChange({
  id: "security-alternative-removed",
  title: "An operation no longer accepts a kind of credentials",
  on: "operation",
  sender: "client",
  level: "error",
  breaking: true,
  bump: "minor",
  why: "Clients that hold them get 401 or 403 now.",
  remedy: "Go on accepting them, or release a new major version.",
  oasdiff: ["api-security-removed", "api-global-security-removed", "api-security-component-removed"],
  check: (pair, surroundings) => securityDifferences(pair, surroundings).filter(({ kind }) => kind === "alternative-removed"),
  examples: [
    {
      base: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{token: []}, {key: []}]}}}`,
      revision: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{token: []}]}}}`,
      finds: true
    },
    {
      base: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{token: []}, {key: []}]}}}`,
      revision: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{token: []}, {key: []}]}}}`,
      finds: false
    }
  ]
});

// src/diff/changes/security-requirement-added.ts
var security_requirement_added_default = defineChange({
  id: "security-requirement-added",
  title: "An operation that was open asks for credentials",
  on: "operation",
  sender: "client",
  level: "error",
  breaking: true,
  bump: "minor",
  why: "Calls without credentials were answered and get 401 now.",
  remedy: "Leave the operation open, or release a new major version.",
  oasdiff: ["api-security-added", "api-global-security-added"],
  check: (pair, surroundings) => securityDifferences(pair, surroundings).filter(({ kind }) => kind === "introduced"),
  examples: [
    {
      base: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {}}}`,
      revision: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{token: []}]}}}`,
      finds: true
    },
    {
      base: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {}}}`,
      revision: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {}}}`,
      finds: false
    }
  ]
});

// src/diff/changes/security-requirement-removed.ts
var security_requirement_removed_default = defineChange({
  id: "security-requirement-removed",
  title: "An operation no longer asks for credentials",
  on: "operation",
  sender: "client",
  level: "warning",
  breaking: false,
  bump: "minor",
  why: "No call breaks, but everybody may make it: check that this is meant.",
  remedy: "Have it reviewed; raise the minor version.",
  oasdiff: ["api-security-removed", "api-global-security-removed"],
  check: (pair, surroundings) => securityDifferences(pair, surroundings).filter(({ kind }) => kind === "dropped"),
  examples: [
    {
      base: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{token: []}]}}}`,
      revision: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: []}}}`,
      finds: true
    },
    {
      base: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{token: []}]}}}`,
      revision: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{token: []}]}}}`,
      finds: false
    }
  ]
});

// src/diff/changes/security-scheme-changed.ts
var security_scheme_changed_default = defineChange({
  id: "security-scheme-changed",
  title: "The scheme behind the credentials of an operation is another one",
  on: "operation",
  sender: "client",
  level: "error",
  breaking: true,
  bump: "minor",
  why: "Clients send the old credentials, in the old place, and get 401 now.",
  remedy: "Accept both, or release a new major version.",
  oasdiff: ["api-security-component-type-changed"],
  check: (pair, surroundings) => securityDifferences(pair, surroundings).filter(({ kind }) => kind === "scheme-changed"),
  examples: [
    {
      base: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{token: []}]}}}`,
      revision: `components: {securitySchemes: {token: {type: apiKey, in: header, name: X-Token}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{token: []}]}}}`,
      finds: true
    },
    {
      base: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{token: []}]}}}`,
      revision: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{token: []}]}}}`,
      finds: false
    }
  ]
});

// src/diff/changes/security-scheme-demanded.ts
var security_scheme_demanded_default = defineChange({
  id: "security-scheme-demanded",
  title: "An operation asks for further credentials at the same time",
  on: "operation",
  sender: "client",
  level: "error",
  breaking: true,
  bump: "minor",
  why: "Clients that send the old credentials alone get 401 now.",
  remedy: "Ask for them in a new major version.",
  oasdiff: ["api-security-added"],
  check: (pair, surroundings) => securityDifferences(pair, surroundings).filter(({ kind }) => kind === "scheme-added"),
  examples: [
    {
      base: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{token: []}]}}}`,
      revision: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{token: [], key: []}]}}}`,
      finds: true
    },
    {
      base: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{token: []}]}}}`,
      revision: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{token: []}]}}}`,
      finds: false
    }
  ]
});

// src/diff/changes/security-scheme-no-longer-demanded.ts
var security_scheme_no_longer_demanded_default = defineChange({
  id: "security-scheme-no-longer-demanded",
  title: "An operation asks for fewer credentials at the same time",
  on: "operation",
  sender: "client",
  level: "info",
  breaking: false,
  bump: "minor",
  why: "Clients that send all of them go on working.",
  remedy: "Have it reviewed; raise the minor version.",
  oasdiff: ["api-security-removed"],
  check: (pair, surroundings) => securityDifferences(pair, surroundings).filter(({ kind }) => kind === "scheme-dropped"),
  examples: [
    {
      base: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{token: [], key: []}]}}}`,
      revision: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{token: []}]}}}`,
      finds: true
    },
    {
      base: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{token: [], key: []}]}}}`,
      revision: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{token: [], key: []}]}}}`,
      finds: false
    }
  ]
});

// src/diff/changes/security-scheme-text-changed.ts
var security_scheme_text_changed_default = defineChange({
  id: "security-scheme-text-changed",
  title: "The description, bearer format or an extension of a security scheme changed",
  on: "security-scheme",
  level: "info",
  breaking: false,
  bump: "patch",
  why: "The credentials are the same.",
  remedy: "Nothing to do; raise the patch version.",
  oasdiff: [],
  check: (pair) => {
    const { base, revision } = pair;
    if (!base || !revision || base.core !== revision.core) return void 0;
    const changed = [
      ...changedTexts(base, revision, ["description", "bearerFormat"]),
      ...extensionChanges(base, revision),
      ...holderWords(base, revision, ["flows"], "") ? ["an extension of the flows"] : [],
      ...sameFlows(pair).filter((flow) => flow.base.path !== base.path && flow.revision.path !== revision.path).flatMap((flow) => extensionChanges(flow.base, flow.revision).map((key) => `${key} of the flow ${flow.base.name}`))
    ];
    return changed.length > 0 && `${listed(changed)} of the security scheme ${revision.name} changed`;
  },
  examples: [
    {
      base: "components: {securitySchemes: {token: {type: http, scheme: bearer}}}\nsecurity: [{token: []}]\npaths: {/routes: {get: {}}}",
      revision: "components: {securitySchemes: {token: {type: http, scheme: bearer, description: A token}}}\nsecurity: [{token: []}]\npaths: {/routes: {get: {}}}",
      finds: true
    },
    {
      base: "components: {securitySchemes: {token: {type: http, scheme: bearer}}}\nsecurity: [{token: []}]\npaths: {/routes: {get: {}}}",
      revision: "components: {securitySchemes: {token: {type: http, scheme: bearer}}}\nsecurity: [{token: []}]\npaths: {/routes: {get: {}}}",
      finds: false
    }
  ]
});

// src/diff/changes/security-scheme-url-changed.ts
var addresses = ["authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl"];
var security_scheme_url_changed_default = defineChange({
  id: "security-scheme-url-changed",
  title: "An address of an OAuth flow or of OpenID Connect changed",
  on: "security-scheme",
  level: "warning",
  breaking: false,
  bump: "minor",
  why: "Clients that have the address in their configuration get no token until they change it.",
  remedy: "Keep the old address answering for a while; tell consumers.",
  oasdiff: ["api-security-component-oauth-url-changed", "api-security-component-oauth-token-url-changed"],
  check: (pair) => {
    const { base, revision } = pair;
    if (!base || !revision || base.core !== revision.core) return void 0;
    const parts = [
      { base, revision, keys: ["openIdConnectUrl"] },
      ...sameFlows(pair).map((flows) => ({ ...flows, keys: addresses }))
    ];
    return parts.flatMap(
      (part) => changedTexts(part.base, part.revision, part.keys).map((key) => ({
        message: `${key} of ${revision.name} changed`,
        base: [...part.base.path, key],
        revision: [...part.revision.path, key]
      }))
    );
  },
  examples: [
    loginExample(clientCredentials(), clientCredentials("read: Read", "id"), true),
    loginExample(clientCredentials(), clientCredentials(), false)
  ]
});

// src/diff/changes/security-scope-added.ts
var security_scope_added_default = defineChange({
  id: "security-scope-added",
  title: "An operation asks for a further scope",
  on: "operation",
  sender: "client",
  level: "error",
  breaking: true,
  bump: "minor",
  why: "Tokens without the scope get 403 now.",
  remedy: "Ask for it in a new major version.",
  oasdiff: ["api-security-scope-added", "api-global-security-scope-added"],
  check: (pair, surroundings) => securityDifferences(pair, surroundings).filter(({ kind }) => kind === "scope-added"),
  examples: [
    {
      base: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{login: [read]}]}}}`,
      revision: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{login: [read, write]}]}}}`,
      finds: true
    },
    {
      base: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{login: [read]}]}}}`,
      revision: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{login: [read]}]}}}`,
      finds: false
    }
  ]
});

// src/diff/changes/security-scope-removed.ts
var security_scope_removed_default = defineChange({
  id: "security-scope-removed",
  title: "An operation asks for fewer scopes",
  on: "operation",
  sender: "client",
  level: "info",
  breaking: false,
  bump: "minor",
  why: "Tokens that have them all go on working.",
  remedy: "Have it reviewed; raise the minor version.",
  oasdiff: ["api-security-scope-removed", "api-global-security-scope-removed"],
  check: (pair, surroundings) => securityDifferences(pair, surroundings).filter(({ kind }) => kind === "scope-dropped"),
  examples: [
    {
      base: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{login: [read, write]}]}}}`,
      revision: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{login: [read]}]}}}`,
      finds: true
    },
    {
      base: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{login: [read, write]}]}}}`,
      revision: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{login: [read, write]}]}}}`,
      finds: false
    }
  ]
});

// src/diff/addresses.ts
var matched = /* @__PURE__ */ new WeakMap();
function lostServers(base, revision) {
  return missing(base, revision, (pair) => [pair.base, pair.revision]).map(({ server, count }) => ({
    message: `the server ${server.url || "/"} is gone${scope(server, base, count)}`,
    base: server.path,
    revision: ["servers"]
  }));
}
function gainedServers(base, revision) {
  return missing(base, revision, (pair) => [pair.revision, pair.base]).map(({ server, count }) => ({
    message: `the server ${server.url || "/"} is new${scope(server, revision, count)}`,
    base: ["servers"],
    revision: server.path
  }));
}
function scope(server, api, count) {
  return api.servers.includes(server) || count === 0 ? "" : ` for ${count === 1 ? "one operation" : `${count} operations`}`;
}
function missing(base, revision, sides) {
  const found = /* @__PURE__ */ new Map();
  const note = (server, count) => {
    const key = server.path.join("\n") + server.key;
    const known4 = found.get(key);
    if (known4) known4.count += count;
    else found.set(key, { server, count });
  };
  const pairs = matched.get(base) ?? pairOperations(base.operations, revision.operations);
  matched.set(base, pairs);
  const both = pairs.filter((pair) => pair.base && pair.revision);
  for (const pair of both) {
    const [here, there] = sides(pair);
    if (!here || !there || here.servers === there.servers && here.template === there.template) continue;
    const isMoved = literalsAt(pair.base.template, pair.revision.template) === void 0;
    const full = (operation, address) => isMoved ? address + templateShape(operation.template) : address;
    const addresses2 = new Set(there.servers.flatMap((server) => server.addresses.map((address) => full(there, address))));
    for (const server of here.servers) {
      if (server.addresses.every((address) => addresses2.has(full(here, address)) || isKnownVariable(server, there)))
        continue;
      note(server, 1);
    }
  }
  if (both.length === 0) {
    const [here, there] = sides({
      base: { servers: base.servers },
      revision: { servers: revision.servers }
    });
    const keys = new Set(there?.servers.map((server) => server.key));
    for (const server of here?.servers ?? []) if (!keys.has(server.key)) note(server, 0);
  }
  return [...found.values()];
}
function isKnownVariable(server, there) {
  return server.variables.length > 0 && there.servers.some((other) => other.key === server.key);
}

// src/diff/changes/server-added.ts
var server_added_default = defineChange({
  id: "server-added",
  title: "Operations can be called at a further address",
  on: "document",
  level: "info",
  breaking: false,
  bump: "minor",
  why: "Nobody has to use it.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [],
  check: ({ base, revision }) => base && revision ? gainedServers(base, revision) : void 0,
  examples: [
    {
      base: `servers: [{url: https://api.gov.bc.ca}]
paths: {/routes: {get: {}}}`,
      revision: `servers: [{url: https://api.gov.bc.ca}, {url: https://test.api.gov.bc.ca}]
paths: {/routes: {get: {}}}`,
      finds: true
    },
    {
      base: `servers: [{url: https://api.gov.bc.ca}]
paths: {/routes: {get: {}}}`,
      revision: `servers: [{url: https://api.gov.bc.ca/}]
paths: {/routes: {get: {}}}`,
      finds: false
    }
  ]
});

// src/diff/changes/server-removed.ts
var server_removed_default = defineChange({
  id: "server-removed",
  title: "An address at which operations were called is gone",
  on: "document",
  level: "error",
  breaking: true,
  bump: "minor",
  why: "Calls to the old address fail.",
  remedy: "Keep the old server beside the new one, or release a new major version.",
  oasdiff: [],
  check: ({ base, revision }) => base && revision ? lostServers(base, revision) : void 0,
  examples: [
    {
      base: `servers: [{url: https://api.gov.bc.ca}]
paths: {/routes: {get: {}}}`,
      revision: `servers: [{url: https://routes.gov.bc.ca}]
paths: {/routes: {get: {}}}`,
      finds: true
    },
    {
      base: `servers: [{url: https://api.gov.bc.ca/v1}]
paths: {/routes: {get: {}}}`,
      revision: `servers: [{url: https://api.gov.bc.ca}]
paths: {/v1/routes: {get: {}}}`,
      finds: false
    }
  ]
});

// src/diff/changes/server-text-changed.ts
var server_text_changed_default = defineChange({
  id: "server-text-changed",
  title: "The description or an extension of a server changed",
  on: "server",
  level: "info",
  breaking: false,
  bump: "patch",
  why: "The address is the same.",
  remedy: "Nothing to do; raise the patch version.",
  oasdiff: [],
  check: ({ base, revision }) => {
    if (!base || !revision || base.path[0] !== "servers" || revision.path[0] !== "servers") return void 0;
    const changed = [...changedTexts(base, revision, ["description", "name"]), ...extensionChanges(base, revision)];
    for (const pair of pairBy(base.variables, revision.variables, (variable) => variable.name))
      if (pair.base && pair.revision) {
        const words3 = [
          ...changedTexts(pair.base, pair.revision, ["description"]),
          ...extensionChanges(pair.base, pair.revision)
        ];
        changed.push(...words3.map((word) => `${word} of the variable ${pair.revision.name}`));
      }
    return changed.length > 0 && `${listed(changed)} of the server ${revision.url} changed`;
  },
  examples: [
    {
      base: "servers: [{url: https://api.gov.bc.ca}]",
      revision: "servers: [{url: https://api.gov.bc.ca, description: Production}]",
      finds: true
    },
    {
      base: "servers: [{url: https://api.gov.bc.ca}]",
      revision: "servers: [{url: https://api.gov.bc.ca}]",
      finds: false
    }
  ]
});

// src/diff/changes/server-variable-default-changed.ts
var server_variable_default_changed_default = defineChange({
  id: "server-variable-default-changed",
  title: "A server variable has another default",
  on: "server",
  level: "warning",
  breaking: false,
  bump: "minor",
  why: "Clients that leave the variable alone call another address after they read the document again.",
  remedy: "Keep the default; name the other value in the description.",
  oasdiff: [],
  check: ({ base, revision }) => {
    if (!base || !revision) return void 0;
    return pairBy(base.variables, revision.variables, (variable) => variable.name).flatMap(
      (pair) => pair.base && pair.revision && pair.base.default !== pair.revision.default ? [
        {
          message: `the default of the server variable ${pair.base.name} changed from ${pair.base.default ?? "nothing"} to ${pair.revision.default ?? "nothing"}`,
          base: [...pair.base.path, "default"],
          revision: [...pair.revision.path, "default"]
        }
      ] : []
    );
  },
  examples: [
    {
      base: "servers: [{url: 'https://{stage}.gov.bc.ca', variables: {stage: {default: api, enum: [api, test]}}}]",
      revision: "servers: [{url: 'https://{stage}.gov.bc.ca', variables: {stage: {default: test, enum: [api, test]}}}]",
      finds: true
    },
    {
      base: "servers: [{url: 'https://{stage}.gov.bc.ca', variables: {stage: {default: api}}}]",
      revision: "servers: [{url: 'https://{stage}.gov.bc.ca', variables: {stage: {default: api}}}]",
      finds: false
    }
  ]
});

// src/diff/changes/server-variable-value-added.ts
function newValues(old, next) {
  return pairBy(old.variables, next.variables, (variable) => variable.name).flatMap(({ base, revision }) => {
    if (!base?.values || !revision) return [];
    const fresh = revision.values ? revision.values.filter((value) => !base.values?.includes(value)) : ["any value"];
    return fresh.map((value) => ({ message: `the server variable ${base.name} takes ${value} now` }));
  });
}
var server_variable_value_added_default = defineChange({
  id: "server-variable-value-added",
  title: "A server variable takes a further value",
  on: "server",
  level: "info",
  breaking: false,
  bump: "minor",
  why: "The old values go on working.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: [],
  check: ({ base, revision }) => base && revision ? newValues(base, revision) : void 0,
  examples: [
    {
      base: "servers: [{url: 'https://{stage}.gov.bc.ca', variables: {stage: {default: api, enum: [api]}}}]",
      revision: "servers: [{url: 'https://{stage}.gov.bc.ca', variables: {stage: {default: api, enum: [api, test]}}}]",
      finds: true
    },
    {
      base: "servers: [{url: 'https://{stage}.gov.bc.ca', variables: {stage: {default: api, enum: [api]}}}]",
      revision: "servers: [{url: 'https://{stage}.gov.bc.ca', variables: {stage: {default: api, enum: [api]}}}]",
      finds: false
    }
  ]
});

// src/diff/changes/server-variable-value-removed.ts
function lostValues(one, other) {
  return pairBy(one.variables, other.variables, (variable) => variable.name).flatMap(({ base, revision }) => {
    if (!base || !revision?.values) return [];
    const gone = base.values ? base.values.filter((value) => !revision.values?.includes(value)) : ["any other value"];
    return gone.map((value) => ({ message: `${value} is gone from the values of the server variable ${base.name}` }));
  });
}
var server_variable_value_removed_default = defineChange({
  id: "server-variable-value-removed",
  title: "A value of a server variable is gone",
  on: "server",
  level: "error",
  breaking: true,
  bump: "minor",
  why: "Clients that were told to put this value into the URL now call an address that is not offered.",
  remedy: "Keep the value, or release a new major version.",
  oasdiff: [],
  check: ({ base, revision }) => base && revision ? lostValues(base, revision) : void 0,
  examples: [
    {
      base: "servers: [{url: 'https://{stage}.gov.bc.ca', variables: {stage: {default: api, enum: [api, test]}}}]",
      revision: "servers: [{url: 'https://{stage}.gov.bc.ca', variables: {stage: {default: api, enum: [api]}}}]",
      finds: true
    },
    {
      base: "servers: [{url: 'https://{stage}.gov.bc.ca', variables: {stage: {default: api, enum: [api]}}}]",
      revision: "servers: [{url: 'https://{stage}.gov.bc.ca', variables: {stage: {default: api, enum: [api, test]}}}]",
      finds: false
    }
  ]
});

// src/diff/unused.ts
var known3 = /* @__PURE__ */ new WeakMap();
function componentSchemas({ tree }) {
  const at = tree.version === "2.0" ? ["definitions"] : ["components", "schemas"];
  return { at, schemas: at.reduce((value, key) => own(value, key), tree.root.data) };
}
function unusedBeyond(one, other) {
  const names2 = new Set(schemaNames(other));
  return [...unusedSchemas(one).values()].filter(({ name }) => !names2.has(name));
}
function schemaNames(api) {
  const { schemas } = componentSchemas(api);
  return isObject(schemas) ? Object.keys(schemas) : [];
}
function unusedSchemas(api) {
  const done = known3.get(api);
  if (done) return done;
  const { tree } = api;
  const { at, schemas } = componentSchemas(api);
  const found = /* @__PURE__ */ new Map();
  if (isObject(schemas)) {
    for (const [name, value] of Object.entries(schemas)) found.set(name, { name, value, path: [...at, name] });
    for (const [, { document, path }] of tree.references())
      if (document === tree.root && path.length > at.length && at.every((key, index) => path[index] === key))
        found.delete(String(path[at.length]));
    if (tree.root.text.includes("discriminator")) found.clear();
  }
  known3.set(api, found);
  return found;
}

// src/diff/changes/unused-schema-added.ts
var unused_schema_added_default = defineChange({
  id: "unused-schema-added",
  title: "A schema that nothing uses entered the components",
  on: "document",
  level: "info",
  breaking: false,
  bump: "patch",
  why: "No request or response depends on it; code generators may make a class of it.",
  remedy: "Nothing to do; raise the patch version.",
  oasdiff: [],
  check: ({ base, revision }) => base && revision && unusedBeyond(revision, base).map(({ name, path }) => ({
    message: `the unused schema ${name} is new`,
    revision: path
  })),
  examples: [
    { base: "components: {schemas: {}}", revision: "components: {schemas: {Route: {type: object}}}", finds: true }
  ]
});

// src/diff/changes/unused-schema-changed.ts
var unused_schema_changed_default = defineChange({
  id: "unused-schema-changed",
  title: "A schema that nothing uses changed",
  on: "document",
  level: "info",
  breaking: false,
  bump: "patch",
  why: "No request or response depends on it; code generators may make a class of it.",
  remedy: "Nothing to do; raise the patch version.",
  oasdiff: [],
  check: ({ base, revision }, { contains }) => {
    if (!base || !revision) return void 0;
    const before = unusedSchemas(base);
    const isRewritten = (old, now) => {
      if (base.tree.version === revision.tree.version) return false;
      const [was, is] = [schemaPart(base.tree, old.value, old.path), schemaPart(revision.tree, now.value, now.path)];
      return contains(was, is, "client") && contains(is, was, "client");
    };
    return [...unusedSchemas(revision).values()].flatMap((now) => {
      const old = before.get(now.name);
      return old && !sameJson(old.value, now.value) && !isRewritten(old, now) ? [{ message: `the unused schema ${now.name} changed`, base: old.path, revision: now.path }] : [];
    });
  },
  examples: [
    {
      base: "components: {schemas: {Route: {type: object}}}",
      revision: "components: {schemas: {Route: {type: string}}}",
      finds: true
    },
    {
      base: "components: {schemas: {Route: {type: object}}}",
      revision: "components: {schemas: {Route: {type: object}}}",
      finds: false
    }
  ]
});

// src/diff/changes/unused-schema-removed.ts
var unused_schema_removed_default = defineChange({
  id: "unused-schema-removed",
  title: "A schema that nothing uses left the components",
  on: "document",
  level: "info",
  breaking: false,
  bump: "patch",
  why: "No request or response depends on it; code generators may make a class of it.",
  remedy: "Nothing to do; raise the patch version.",
  oasdiff: ["api-schema-removed"],
  check: ({ base, revision }) => base && revision && unusedBeyond(base, revision).map(({ name, path }) => ({
    message: `the unused schema ${name} is gone`,
    base: path
  })),
  examples: [
    { base: "components: {schemas: {Route: {type: object}}}", revision: "components: {schemas: {}}", finds: true }
  ]
});

// src/diff/changes/webhook-added.ts
var webhook_added_default = defineChange({
  id: "webhook-added",
  title: "A webhook is new",
  on: "webhook",
  level: "info",
  breaking: false,
  bump: "minor",
  why: "Nobody has to subscribe to it.",
  remedy: "Nothing to do; raise the minor version.",
  oasdiff: ["webhook-added"],
  check: ({ base, revision }) => !base && revision && `the webhook ${revision.name} is new`,
  examples: [
    { base: "{}", revision: "{routeClosed: {post: {}}}", finds: true },
    { base: "{routeClosed: {post: {}}}", revision: "{routeClosed: {post: {}}}", finds: false }
  ]
});

// src/diff/changes/webhook-removed.ts
var webhook_removed_default = defineChange({
  id: "webhook-removed",
  title: "A webhook is gone",
  on: "webhook",
  level: "error",
  breaking: true,
  bump: "minor",
  why: "Subscribers wait for calls that no longer come.",
  remedy: "Go on making the calls, or release a new major version.",
  oasdiff: ["webhook-removed"],
  check: ({ base, revision }) => base && !revision && `the webhook ${base.name} is gone`,
  examples: [
    { base: "{routeClosed: {post: {}}}", revision: "{}", finds: true },
    { base: "{}", revision: "{}", finds: false }
  ]
});

// src/diff/changes/xml-changed.ts
var xml_changed_default = defineSchemaChange({
  id: "xml-changed",
  title: "How a value is written in XML changed",
  kind: "xml-changed",
  level: "error",
  breaking: true,
  bump: "minor",
  says: "xml of {subject} changed",
  why: "The same value makes other elements or attributes; the old ones are not found.",
  remedy: "Keep xml as it is, or release a new major version.",
  oasdiff: [],
  examples: [
    { base: "{type: object, xml: {name: route}}", revision: "{type: object, xml: {name: Route}}", finds: true },
    { base: "{type: object, xml: {name: route}}", revision: "{type: object, xml: {name: route}}", finds: false }
  ]
});

// src/diff/changes/index.ts
var changes = [
  callback_added_default,
  callback_body_added_default,
  callback_body_became_optional_default,
  callback_body_became_required_default,
  callback_body_removed_default,
  callback_expression_changed_default,
  callback_operation_added_default,
  callback_operation_removed_default,
  callback_parameter_added_default,
  callback_parameter_became_optional_default,
  callback_parameter_became_required_default,
  callback_parameter_removed_default,
  callback_removed_default,
  callback_reply_header_became_required_default,
  callback_reply_header_relaxed_default,
  callback_reply_status_added_default,
  callback_reply_status_removed_default,
  document_added_default,
  document_removed_default,
  document_text_changed_default,
  encoding_text_changed_default,
  format_annotation_changed_default,
  header_serialisation_changed_default,
  header_text_changed_default,
  info_changed_default,
  link_text_changed_default,
  oauth_flow_added_default,
  oauth_flow_removed_default,
  oauth_scope_added_default,
  oauth_scope_removed_default,
  oauth_scope_text_changed_default,
  operation_added_default,
  operation_deprecated_default,
  operation_id_added_default,
  operation_id_changed_default,
  operation_id_removed_default,
  operation_reactivated_default,
  operation_removed_default,
  operation_removed_after_sunset_default,
  operation_removed_before_sunset_default,
  operation_stability_lowered_default,
  operation_stability_raised_default,
  operation_stability_unknown_default,
  operation_sunset_changed_default,
  operation_sunset_missing_default,
  operation_sunset_removed_default,
  operation_sunset_too_soon_default,
  operation_sunset_unreadable_default,
  operation_tag_added_default,
  operation_tag_removed_default,
  operation_text_changed_default,
  optional_request_body_added_default,
  optional_request_parameter_added_default,
  optional_response_header_removed_default,
  path_parameter_renamed_default,
  path_segment_became_parameter_default,
  path_text_changed_default,
  previous_major_removed_default,
  property_mode_changed_default,
  request_additional_properties_changed_default,
  request_additional_properties_closed_default,
  request_additional_properties_opened_default,
  request_any_of_added_default,
  request_any_of_branch_added_default,
  request_any_of_branch_removed_default,
  request_any_of_removed_default,
  request_became_not_nullable_default,
  request_became_nullable_default,
  request_body_became_optional_default,
  request_body_became_required_default,
  request_body_removed_default,
  request_body_text_changed_default,
  request_condition_added_default,
  request_condition_changed_default,
  request_condition_removed_default,
  request_const_changed_default,
  request_contains_added_default,
  request_contains_changed_default,
  request_contains_removed_default,
  request_content_encoding_added_default,
  request_content_encoding_changed_default,
  request_content_encoding_removed_default,
  request_content_media_type_added_default,
  request_content_media_type_changed_default,
  request_content_media_type_removed_default,
  request_content_schema_added_default,
  request_content_schema_changed_default,
  request_content_schema_removed_default,
  request_default_added_default,
  request_default_changed_default,
  request_default_removed_default,
  request_dependent_required_added_default,
  request_dependent_required_changed_default,
  request_dependent_required_removed_default,
  request_dependent_schemas_added_default,
  request_dependent_schemas_changed_default,
  request_dependent_schemas_removed_default,
  request_discriminator_added_default,
  request_discriminator_mapping_added_default,
  request_discriminator_mapping_changed_default,
  request_discriminator_mapping_removed_default,
  request_discriminator_property_changed_default,
  request_discriminator_removed_default,
  request_encoding_changed_default,
  request_enum_added_default,
  request_enum_removed_default,
  request_enum_value_added_default,
  request_enum_value_removed_default,
  request_extensible_enum_value_added_default,
  request_extensible_enum_value_removed_default,
  request_format_added_default,
  request_format_changed_default,
  request_format_removed_default,
  request_items_added_default,
  request_items_removed_default,
  request_max_items_added_default,
  request_max_items_lowered_default,
  request_max_items_raised_default,
  request_max_items_removed_default,
  request_max_length_added_default,
  request_max_length_lowered_default,
  request_max_length_raised_default,
  request_max_length_removed_default,
  request_max_properties_added_default,
  request_max_properties_lowered_default,
  request_max_properties_raised_default,
  request_max_properties_removed_default,
  request_maximum_added_default,
  request_maximum_lowered_default,
  request_maximum_raised_default,
  request_maximum_removed_default,
  request_media_type_added_default,
  request_media_type_narrowed_default,
  request_media_type_parameters_changed_default,
  request_media_type_removed_default,
  request_media_type_schema_added_default,
  request_media_type_schema_removed_default,
  request_media_type_text_changed_default,
  request_media_type_widened_default,
  request_min_items_added_default,
  request_min_items_lowered_default,
  request_min_items_raised_default,
  request_min_items_removed_default,
  request_min_length_added_default,
  request_min_length_lowered_default,
  request_min_length_raised_default,
  request_min_length_removed_default,
  request_min_properties_added_default,
  request_min_properties_lowered_default,
  request_min_properties_raised_default,
  request_min_properties_removed_default,
  request_minimum_added_default,
  request_minimum_lowered_default,
  request_minimum_raised_default,
  request_minimum_removed_default,
  request_multiple_of_added_default,
  request_multiple_of_changed_default,
  request_multiple_of_removed_default,
  request_not_added_default,
  request_not_changed_default,
  request_not_removed_default,
  request_one_of_added_default,
  request_one_of_branch_added_default,
  request_one_of_branch_removed_default,
  request_one_of_removed_default,
  request_parameter_became_optional_default,
  request_parameter_became_required_default,
  request_parameter_deprecated_default,
  request_parameter_empty_value_allowed_default,
  request_parameter_empty_value_forbidden_default,
  request_parameter_moved_default,
  request_parameter_reactivated_default,
  request_parameter_removed_default,
  request_parameter_removed_after_sunset_default,
  request_parameter_removed_before_sunset_default,
  request_parameter_reserved_characters_allowed_default,
  request_parameter_reserved_characters_forbidden_default,
  request_parameter_serialisation_changed_default,
  request_parameter_stability_lowered_default,
  request_parameter_stability_raised_default,
  request_parameter_stability_unknown_default,
  request_parameter_sunset_changed_default,
  request_parameter_sunset_missing_default,
  request_parameter_sunset_removed_default,
  request_parameter_sunset_too_soon_default,
  request_parameter_sunset_unreadable_default,
  request_parameter_text_changed_default,
  request_pattern_added_default,
  request_pattern_changed_default,
  request_pattern_property_added_default,
  request_pattern_property_removed_default,
  request_pattern_removed_default,
  request_prefix_item_added_default,
  request_prefix_item_removed_default,
  request_property_added_default,
  request_property_became_optional_default,
  request_property_became_required_default,
  request_property_deprecated_default,
  request_property_left_out_default,
  request_property_names_added_default,
  request_property_names_changed_default,
  request_property_names_removed_default,
  request_property_reactivated_default,
  request_property_removed_default,
  request_property_stability_lowered_default,
  request_property_stability_raised_default,
  request_property_sunset_changed_default,
  request_property_sunset_missing_default,
  request_property_sunset_removed_default,
  request_property_sunset_too_soon_default,
  request_property_sunset_unreadable_default,
  request_property_taken_in_default,
  request_reference_unresolved_default,
  request_required_property_added_default,
  request_schema_changed_default,
  request_type_added_default,
  request_type_changed_default,
  request_type_removed_default,
  request_unevaluated_items_added_default,
  request_unevaluated_items_changed_default,
  request_unevaluated_items_removed_default,
  request_unevaluated_properties_added_default,
  request_unevaluated_properties_changed_default,
  request_unevaluated_properties_removed_default,
  request_union_changed_default,
  request_unique_items_added_default,
  request_unique_items_removed_default,
  required_request_body_added_default,
  required_request_parameter_added_default,
  response_additional_properties_changed_default,
  response_additional_properties_closed_default,
  response_additional_properties_opened_default,
  response_any_of_added_default,
  response_any_of_branch_added_default,
  response_any_of_branch_removed_default,
  response_any_of_removed_default,
  response_became_not_nullable_default,
  response_became_nullable_default,
  response_condition_added_default,
  response_condition_changed_default,
  response_condition_removed_default,
  response_const_changed_default,
  response_contains_added_default,
  response_contains_changed_default,
  response_contains_removed_default,
  response_content_encoding_added_default,
  response_content_encoding_changed_default,
  response_content_encoding_removed_default,
  response_content_media_type_added_default,
  response_content_media_type_changed_default,
  response_content_media_type_removed_default,
  response_content_schema_added_default,
  response_content_schema_changed_default,
  response_content_schema_removed_default,
  response_default_added_default,
  response_default_changed_default,
  response_default_removed_default,
  response_dependent_required_added_default,
  response_dependent_required_changed_default,
  response_dependent_required_removed_default,
  response_dependent_schemas_added_default,
  response_dependent_schemas_changed_default,
  response_dependent_schemas_removed_default,
  response_discriminator_added_default,
  response_discriminator_mapping_added_default,
  response_discriminator_mapping_changed_default,
  response_discriminator_mapping_removed_default,
  response_discriminator_property_changed_default,
  response_discriminator_removed_default,
  response_encoding_changed_default,
  response_enum_added_default,
  response_enum_removed_default,
  response_enum_value_added_default,
  response_enum_value_removed_default,
  response_error_status_added_default,
  response_error_status_removed_default,
  response_extensible_enum_value_added_default,
  response_extensible_enum_value_removed_default,
  response_format_added_default,
  response_format_changed_default,
  response_format_removed_default,
  response_header_added_default,
  response_header_became_optional_default,
  response_header_became_required_default,
  response_header_deprecated_default,
  response_header_reactivated_default,
  response_header_removed_default,
  response_items_added_default,
  response_items_removed_default,
  response_link_added_default,
  response_link_changed_default,
  response_link_removed_default,
  response_max_items_added_default,
  response_max_items_lowered_default,
  response_max_items_raised_default,
  response_max_items_removed_default,
  response_max_length_added_default,
  response_max_length_lowered_default,
  response_max_length_raised_default,
  response_max_length_removed_default,
  response_max_properties_added_default,
  response_max_properties_lowered_default,
  response_max_properties_raised_default,
  response_max_properties_removed_default,
  response_maximum_added_default,
  response_maximum_lowered_default,
  response_maximum_raised_default,
  response_maximum_removed_default,
  response_media_type_added_default,
  response_media_type_narrowed_default,
  response_media_type_parameters_changed_default,
  response_media_type_removed_default,
  response_media_type_schema_added_default,
  response_media_type_schema_removed_default,
  response_media_type_text_changed_default,
  response_media_type_widened_default,
  response_min_items_added_default,
  response_min_items_lowered_default,
  response_min_items_raised_default,
  response_min_items_removed_default,
  response_min_length_added_default,
  response_min_length_lowered_default,
  response_min_length_raised_default,
  response_min_length_removed_default,
  response_min_properties_added_default,
  response_min_properties_lowered_default,
  response_min_properties_raised_default,
  response_min_properties_removed_default,
  response_minimum_added_default,
  response_minimum_lowered_default,
  response_minimum_raised_default,
  response_minimum_removed_default,
  response_multiple_of_added_default,
  response_multiple_of_changed_default,
  response_multiple_of_removed_default,
  response_not_added_default,
  response_not_changed_default,
  response_not_removed_default,
  response_one_of_added_default,
  response_one_of_branch_added_default,
  response_one_of_branch_removed_default,
  response_one_of_removed_default,
  response_pattern_added_default,
  response_pattern_changed_default,
  response_pattern_property_added_default,
  response_pattern_property_removed_default,
  response_pattern_removed_default,
  response_prefix_item_added_default,
  response_prefix_item_removed_default,
  response_property_added_default,
  response_property_became_optional_default,
  response_property_became_required_default,
  response_property_deprecated_default,
  response_property_left_out_default,
  response_property_names_added_default,
  response_property_names_changed_default,
  response_property_names_removed_default,
  response_property_reactivated_default,
  response_property_removed_default,
  response_property_stability_lowered_default,
  response_property_stability_raised_default,
  response_property_sunset_changed_default,
  response_property_sunset_missing_default,
  response_property_sunset_removed_default,
  response_property_sunset_too_soon_default,
  response_property_sunset_unreadable_default,
  response_property_taken_in_default,
  response_reference_unresolved_default,
  response_required_property_added_default,
  response_schema_changed_default,
  response_status_narrowed_default,
  response_status_widened_default,
  response_success_status_added_default,
  response_success_status_removed_default,
  response_text_changed_default,
  response_type_added_default,
  response_type_changed_default,
  response_type_removed_default,
  response_unevaluated_items_added_default,
  response_unevaluated_items_changed_default,
  response_unevaluated_items_removed_default,
  response_unevaluated_properties_added_default,
  response_unevaluated_properties_changed_default,
  response_unevaluated_properties_removed_default,
  response_union_changed_default,
  response_unique_items_added_default,
  response_unique_items_removed_default,
  schema_dialect_changed_default,
  schema_text_changed_default,
  security_alternative_added_default,
  security_alternative_removed_default,
  security_requirement_added_default,
  security_requirement_removed_default,
  security_scheme_changed_default,
  security_scheme_demanded_default,
  security_scheme_no_longer_demanded_default,
  security_scheme_text_changed_default,
  security_scheme_url_changed_default,
  security_scope_added_default,
  security_scope_removed_default,
  server_added_default,
  server_removed_default,
  server_text_changed_default,
  server_variable_default_changed_default,
  server_variable_value_added_default,
  server_variable_value_removed_default,
  unused_schema_added_default,
  unused_schema_changed_default,
  unused_schema_removed_default,
  webhook_added_default,
  webhook_removed_default,
  xml_changed_default
];

// src/diff/kinds.ts
var byId = new Map(changes.map((change) => [change.id, change]));
function explainedChange(id) {
  return byId.get(id) ?? versionProblems.find((problem) => problem.id === id);
}
function changeIds() {
  return [...byId.keys(), ...versionProblems.map((problem) => problem.id)];
}
function isVersionProblem(id) {
  return versionProblems.some((problem) => problem.id === id);
}
var breaksHere = {
  client: {
    why: "Mostly this breaks nothing; here requests that were valid are refused now.",
    remedy: "Go on accepting all that was accepted, or release a new major version."
  },
  api: {
    why: "Mostly this breaks nothing; here responses may hold what the old document ruled out.",
    remedy: "Do not send what the old document ruled out within this major version, or release a new one."
  }
};
function kindTexts(found) {
  const texts = {};
  const breaking = /* @__PURE__ */ new Set();
  const ids = /* @__PURE__ */ new Set();
  for (const change of found) {
    ids.add(change.id);
    if (change.breaking) breaking.add(change.id);
  }
  for (const id of [...ids, ...versionProblems.map((problem) => problem.id)]) {
    const kind = explainedChange(id);
    if (!kind) continue;
    const { why, remedy } = "on" in kind && !kind.breaking && breaking.has(id) ? asBreak(kind) : kind;
    texts[id] = { title: kind.title, why, remedy, docs: `docs/changes/${id}.md` };
  }
  return texts;
}
function asBreak(kind) {
  if (kind.on === "schema") return breaksHere[kind.sender ?? "client"];
  const { why, remedy } = kind;
  return {
    why,
    remedy: remedy.startsWith("Nothing to do") ? "Leave it as it was, or release a new major version." : remedy
  };
}

export {
  schemaDocument,
  schemaPart,
  typesOf,
  followed,
  isPlain,
  rangeHolds,
  templateShape,
  mayDescribe,
  isSuccess,
  rangeFor,
  dayOf,
  stabilityOf,
  deprecationFound,
  sunsetMissing,
  sunsetUnreadable,
  sunsetTooSoon,
  sunsetRemoved,
  sunsetMoved,
  reactivationFound,
  stabilityFound,
  isPromiseTold,
  sameJson,
  methods,
  readApi,
  pairBy,
  pairRest,
  pairOperations,
  pairParameters,
  pairMediaTypes,
  pairResponses,
  pairGroups,
  pairSchemes,
  rememberFamilies,
  requiredBump,
  versionText,
  judgeVersion,
  schemaAround,
  writtenAt,
  anyOther,
  componentAt,
  isRetargeted,
  pairHeaders,
  thePart,
  changes,
  explainedChange,
  changeIds,
  isVersionProblem,
  kindTexts
};
