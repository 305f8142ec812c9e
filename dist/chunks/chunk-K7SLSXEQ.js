import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));

// src/gateway/digest.ts
import { createHash } from "node:crypto";
function digestOf(data) {
  return `sha256:${createHash("sha256").update(canonicalJson(data)).digest("hex")}`;
}
function canonicalJson(data) {
  if (data instanceof Map) return object([...data]);
  if (Array.isArray(data)) return `[${data.map((item) => canonicalJson(item ?? null)).join(",")}]`;
  if (typeof data === "object" && data !== null) return object(Object.entries(data));
  return JSON.stringify(data) ?? "null";
}
function object(entries) {
  const parts = entries.filter(([, value]) => value !== void 0).map(([key, value]) => [JSON.stringify(String(key)), canonicalJson(value)]).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
  return `{${parts.map(([key, value]) => `${key}:${value}`).join(",")}}`;
}

export {
  digestOf,
  canonicalJson
};
