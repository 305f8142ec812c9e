import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  getAt,
  isObject,
  own,
  toText
} from "./chunk-2LKYFRJO.js";

// src/ready/probe-operations.ts
function isHealthPath(path) {
  if (path.includes("{")) return false;
  return /\/(health|healthz|health-?check)(\/(live|ready|liveness|readiness|status))?$/i.test(path) || /^(\/(api|v\d+(\.\d+)?|actuator|system|internal|q))*\/(ready|readyz|readiness|live|livez|liveness|status|ping)$/i.test(
    path
  );
}
var changes = /(^|[^a-z])(create|delete|remove|update|reset|send|run|execute|trigger|start|stop|cancel|purge|approve|reject|logout|refresh|sync)([^a-z]|$)/;
var methods = ["get", "put", "post", "delete", "patch"];
function probedOperations(document, resolve) {
  const list = [];
  const health = [];
  let securedNotAsked = 0;
  const data = document?.data;
  const paths = own(data, "paths");
  for (const [path, written] of isObject(paths) ? Object.entries(paths) : []) {
    const item = resolve(written);
    for (const method of methods) {
      const operation = own(item, method);
      if (!isObject(operation)) continue;
      const isSecured = demandsCredentials(own(operation, "security") ?? own(data, "security"));
      const url = method === "get" && isHarmless(path, operation) ? filled(path, item, operation, resolve) : void 0;
      if (url !== void 0) list.push({ operation: `GET ${path}`, path: url, isSecured });
      else if (isSecured) securedNotAsked++;
      if (method === "get" && isHealthPath(path)) health.push(path);
    }
  }
  return { list, securedNotAsked, health };
}
function demandsCredentials(security) {
  if (!Array.isArray(security) || security.length === 0) return false;
  return security.every((one) => isObject(one) && Object.keys(one).length > 0);
}
function isHarmless(path, operation) {
  const id = toText(own(operation, "operationId") ?? "");
  const words = `${path} ${id}`.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  return !changes.test(words);
}
function filled(path, item, operation, resolve) {
  const parameters = /* @__PURE__ */ new Map();
  for (const source of [own(item, "parameters"), own(operation, "parameters")]) {
    for (const one of Array.isArray(source) ? source : []) {
      const parameter = resolve(one);
      if (isObject(parameter)) parameters.set(`${toText(parameter.in)} ${toText(parameter.name)}`, parameter);
    }
  }
  const query = new URLSearchParams();
  for (const parameter of parameters.values()) {
    if (parameter.required !== true || parameter.in === "path") continue;
    if (parameter.in !== "query" || typeof parameter.name !== "string") return void 0;
    query.set(parameter.name, sampleOf(parameter, resolve));
  }
  const asked = path.replace(
    /\{([^}]*)\}/g,
    (_, name) => encodeURIComponent(sampleOf(parameters.get(`path ${name}`) ?? {}, resolve))
  );
  const rest = query.toString();
  return rest === "" ? asked : `${asked}?${rest}`;
}
function sampleOf(parameter, resolve) {
  const schema = resolve(parameter.schema ?? parameter);
  const offered = [
    parameter.example,
    own(schema, "example"),
    getAt(schema, ["examples", 0]),
    own(schema, "default"),
    getAt(schema, ["enum", 0]),
    own(schema, "minimum")
  ];
  const value = offered.find((one) => typeof one === "string" || typeof one === "number" || typeof one === "boolean");
  if (value !== void 0) return toText(value).slice(0, 200);
  switch (own(schema, "format")) {
    case "uuid":
      return "00000000-0000-4000-8000-000000000000";
    case "date":
      return "2026-01-01";
    case "date-time":
      return "2026-01-01T00:00:00Z";
    default:
      return own(schema, "type") === "boolean" ? "true" : "1";
  }
}

export {
  isHealthPath,
  probedOperations
};
