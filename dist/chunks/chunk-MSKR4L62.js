import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  isObject,
  own
} from "./chunk-2LKYFRJO.js";

// src/kong/entities.ts
function entityAt(document, path, data, kind) {
  const { root } = document;
  const defaults = own(own(own(root.data, "_info"), "defaults"), kind);
  const name = own(data, "name") ?? own(data, "id");
  return {
    file: root.file,
    path,
    data,
    document,
    line: (...below) => root.line(...path, ...below),
    written: (...below) => root.written(...path, ...below),
    name: typeof name === "string" ? name : void 0,
    tags: [.../* @__PURE__ */ new Set([...texts(own(data, "tags")), ...document.selectTags])],
    value: (key) => own(data, key) ?? (isObject(defaults) ? own(defaults, key) : void 0)
  };
}
function texts(list) {
  return Array.isArray(list) ? list.filter((item) => typeof item === "string") : [];
}

export {
  entityAt,
  texts
};
