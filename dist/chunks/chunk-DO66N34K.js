import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  plainValue
} from "./chunk-2IG65UZH.js";
import {
  UserError
} from "./chunk-2DNSTSAZ.js";
import {
  isObject,
  own,
  toText
} from "./chunk-2LKYFRJO.js";

// src/kong/convert/place.ts
function rootOf(tree) {
  return { document: tree.root, path: [], value: tree.root.data };
}
function child(place, key) {
  const value = own(place.value, key);
  return value === void 0 ? void 0 : { document: place.document, path: [...place.path, key], value };
}
function at(tree, place, key) {
  const found = child(place, key);
  return found && followed(tree, found);
}
function followed(tree, place) {
  let end = place;
  const seen = /* @__PURE__ */ new Set();
  while (!seen.has(end.value)) {
    seen.add(end.value);
    const target = tree.target(end.value);
    if (!target) break;
    end = target;
  }
  return end;
}
function itemsOf(tree, place) {
  if (!place || !Array.isArray(place.value)) return [];
  return place.value.map((_, index) => at(tree, place, index));
}
function keysOf(place) {
  return place && isObject(place.value) ? Object.keys(place.value) : [];
}
function textAt(place) {
  if (!place || typeof place.value === "object" && place.value !== null) return void 0;
  if (typeof place.value === "string") return place.value;
  const { start, end } = place.document.locate(place.path, "value");
  const written = start.line === end.line ? lineOf(place.document, start.line).slice(start.column - 1, end.column - 1) : "";
  return Number(written) === place.value ? written : toText(place.value);
}
var linesOf = /* @__PURE__ */ new WeakMap();
function lineOf(document, line) {
  let lines = linesOf.get(document);
  if (!lines) {
    lines = document.text.split(/\r\n|\r|\n/);
    linesOf.set(document, lines);
  }
  return lines[line - 1] ?? "";
}
function problemAt(place, message) {
  const { start } = place.document.locate(place.path);
  return new UserError(message, { file: place.document.file, line: start.line, column: start.column });
}

// src/kong/convert/go-json.ts
function byBytes(a, b) {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
function goJson(data) {
  if (Array.isArray(data)) return `[${data.map((item) => goJson(item ?? null)).join(",")}]`;
  if (typeof data === "object" && data !== null) {
    const parts = sortedEntries(data).map(([key, value]) => `${goJson(key)}:${goJson(value)}`);
    return `{${parts.join(",")}}`;
  }
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function sorted(data) {
  if (Array.isArray(data)) return data.map(sorted);
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(sortedEntries(data).map(([key, value]) => [key, sorted(value)]));
}
function sortedEntries(data) {
  return Object.entries(data).filter(([, value]) => value !== void 0).sort(([a], [b]) => byBytes(a, b));
}

// src/kong/convert/go-data.ts
var date = /^(\d{4})-(\d\d?)-(\d\d?)(?: (\d\d?):(\d\d?):(\d\d?(?:\.\d+)?))?$/;
function goData(place) {
  return copy(place.document.syntax === "json" ? void 0 : place, [...place.path], place.value);
}
function copy(place, path, value) {
  if (typeof value === "string") return place && date.test(value) ? dateOf(place, path, value) : value;
  if (typeof value !== "object" || value === null) return value;
  const below = (key, child2) => {
    path.push(key);
    const copied = copy(place, path, child2);
    path.pop();
    return copied;
  };
  if (Array.isArray(value)) return value.map((item, index) => below(index, item));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child2]) => [key, below(key, child2)]));
}
function dateOf({ document }, path, value) {
  const { end } = document.locate(path, "value");
  if (/["']/.test(lineOf(document, end.line).charAt(end.column - 2))) return value;
  const [, year = "", month = "", day = "", hour = "0", minute = "0", second = "0"] = date.exec(value);
  const two = (digits) => digits.replace(/^\d(?!\d)/, "0$&");
  const [whole = "", fraction = ""] = second.split(".");
  const shortened = fraction.replace(/0+$/, "");
  const time = `${two(hour)}:${two(minute)}:${two(whole)}${shortened && `.${shortened}`}`;
  return `${year}-${two(month)}-${two(day)}T${time}Z`;
}

// src/kong/convert/extensions.ts
var component = "#/components/x-kong/";
function kongName(place) {
  const named = child(place, "x-kong-name");
  if (!named) return void 0;
  const name = textAt(named);
  if (name === void 0) throw problemAt(named, "x-kong-name must be a text.");
  return name.replace(/(?:^|\s)#.*$/s, "").trim() || void 0;
}
function kongTags(root) {
  const tags = child(root, "x-kong-tags");
  if (!tags || !Array.isArray(tags.value)) return [];
  return tags.value.map((tag, index) => {
    if (typeof tag !== "string" || typeof plainValue(tag) !== "string")
      throw problemAt(child(tags, index), "x-kong-tags must be a list of texts.");
    return tag;
  });
}
function kongObject(place, name, root) {
  const found = child(place, name);
  if (!found) return void 0;
  if (!isObject(found.value)) throw problemAt(found, `${name} must be an object.`);
  const reference = own(found.value, "$ref");
  if (reference === void 0 || reference === null) return copyOf(found);
  if (typeof reference !== "string") throw problemAt(child(found, "$ref"), "A $ref must be a text.");
  if (!reference.startsWith(component))
    throw problemAt(child(found, "$ref"), `References in x-kong extensions lead to ${component}…, nowhere else.`);
  let target = root;
  for (const key of reference.slice(2).split("/")) target = target && child(target, key);
  if (!target || !isObject(target.value))
    throw problemAt(child(found, "$ref"), `The reference "${reference}" leads to no object.`);
  return copyOf(target);
}
function copyOf(place) {
  return sorted(goData(place));
}
var pluginPrefix = "x-kong-plugin-";
function pluginNames(place) {
  return keysOf(place).filter((key) => key.startsWith(pluginPrefix)).map((key) => key.slice(pluginPrefix.length));
}
function pluginExtension(name) {
  return pluginPrefix + name;
}

// src/kong/convert/uuid.ts
import { createHash } from "node:crypto";
var dnsNamespace = Buffer.from("6ba7b8109dad11d180b400c04fd430c8", "hex");
function uuidOf(name) {
  const hash = createHash("sha1").update(dnsNamespace).update(name).digest().subarray(0, 16);
  hash.writeUInt8(hash.readUInt8(6) & 15 | 80, 6);
  hash.writeUInt8(hash.readUInt8(8) & 63 | 128, 8);
  return hash.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

// src/kong/convert/plugins.ts
var validatorName = "request-validator";
function pluginsOf(place, root, owner, inherited = []) {
  const plugins = new Map(inherited.map((plugin) => [plugin.name, ownedBy(owner, structuredClone(plugin))]));
  for (const name of pluginNames(place)) {
    const { service: _, route: __, ...settings } = kongObject(place, pluginExtension(name), root);
    plugins.set(name, ownedBy(owner, { ...settings, name }));
  }
  return [...plugins.values()].sort((a, b) => byBytes(a.name, b.name));
}
function ownedBy({ name, tags, hasIds }, plugin) {
  return { ...plugin, ...hasIds && { id: pluginId(name, plugin.name) }, tags: [...tags] };
}
function pluginId(owner, plugin) {
  return uuidOf(`${owner}.plugin.${plugin}`);
}
function withPlugin(plugins, added) {
  if (!added) return [...plugins];
  return [...plugins.filter((plugin) => plugin.name !== added.name), added].sort((a, b) => byBytes(a.name, b.name));
}
function splitValidator(plugins) {
  return {
    validator: plugins.find((plugin) => plugin.name === validatorName),
    rest: plugins.filter((plugin) => plugin.name !== validatorName)
  };
}
function splitConsumers(plugins, key, owner) {
  const isForConsumer = ({ consumer }) => consumer !== void 0 && consumer !== null;
  return {
    forConsumers: plugins.filter(isForConsumer).map((plugin) => ({ ...plugin, [key]: owner })),
    rest: plugins.filter((plugin) => !isForConsumer(plugin))
  };
}
function byOwners(a, b) {
  const keyOf = (plugin) => [plugin.name, plugin.service, plugin.route, plugin.consumer].map((value) => toText(value ?? "")).join("\0");
  return byBytes(keyOf(a), keyOf(b));
}

export {
  rootOf,
  child,
  at,
  followed,
  itemsOf,
  keysOf,
  textAt,
  problemAt,
  goData,
  byBytes,
  goJson,
  sorted,
  kongName,
  kongTags,
  kongObject,
  pluginNames,
  uuidOf,
  validatorName,
  pluginsOf,
  pluginId,
  withPlugin,
  splitValidator,
  splitConsumers,
  byOwners
};
