import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  toText
} from "./chunk-2LKYFRJO.js";

// src/gateway/digest.ts
import { createHash } from "node:crypto";
function digestOf(data) {
  return `sha256:${createHash("sha256").update(canonicalJson(data)).digest("hex")}`;
}
function canonicalJson(data) {
  if (typeof data !== "object" || data === null) return JSON.stringify(data) ?? "null";
  if (Array.isArray(data)) return `[${data.map((item) => canonicalJson(item ?? null)).join(",")}]`;
  if (data instanceof Map) return object([...data]);
  const keys = Object.keys(data);
  if (!keys.every(isPlain)) return object(Object.entries(data));
  let text = "";
  for (const key of keys.sort()) {
    const value = data[key];
    if (value !== void 0) text += `${text === "" ? "" : ","}"${key}":${canonicalJson(value)}`;
  }
  return `{${text}}`;
}
function isPlain(key) {
  return /^[#-[\]-\uD7FF\uE000-\uFFFF]*$/.test(key);
}
function object(entries) {
  const values = /* @__PURE__ */ new Map();
  for (const [key, value] of entries) if (value !== void 0) values.set(JSON.stringify(toText(key)), value);
  const keys = [...values.keys()].sort();
  return `{${keys.map((key) => `${key}:${canonicalJson(values.get(key))}`).join(",")}}`;
}

export {
  digestOf,
  canonicalJson
};
