import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));

// src/document/pointer.ts
function toPointer(path) {
  let pointer = "";
  for (const key of path) pointer += "/" + escapeSegment(String(key));
  return pointer;
}
function escapeSegment(key) {
  return key.includes("~") || key.includes("/") ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}
function fromPointer(pointer) {
  if (pointer === "") return [];
  if (!pointer.startsWith("/")) return void 0;
  return pointer.slice(1).split("/").map((key) => key.includes("~") ? key.replaceAll("~1", "/").replaceAll("~0", "~") : key);
}
function getAt(data, path) {
  let value = data;
  for (const key of path) {
    value = own(value, key);
    if (value === void 0) return void 0;
  }
  return value;
}
function own(value, key) {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
  if (key === "length" && Array.isArray(value)) return void 0;
  return value[key];
}
function toText(value) {
  try {
    return String(value);
  } catch {
    return "[object Object]";
  }
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function withoutPrototypeNames(value) {
  if (Array.isArray(value)) return value.map(withoutPrototypeNames);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !(key in Object.prototype));
  return Object.fromEntries(kept.map(([key, child]) => [key, withoutPrototypeNames(child)]));
}

export {
  toPointer,
  escapeSegment,
  fromPointer,
  getAt,
  own,
  toText,
  isObject,
  withoutPrototypeNames
};
