import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  slug
} from "./chunk-JOG5VOEQ.js";
import {
  UserError
} from "./chunk-2DNSTSAZ.js";
import {
  isObject,
  own
} from "./chunk-2LKYFRJO.js";

// src/kong/render/version-place.ts
function majorOf(version) {
  return /^v?(\d+)(?![\d])/i.exec(version)?.[1] ?? slug(version, { isInso: false });
}
function isDefault({ name, version }, { versionIn, defaultVersions }) {
  if (versionIn === void 0) return true;
  const wanted = defaultVersions.get(name);
  return wanted !== void 0 && majorOf(wanted) === majorOf(version);
}
function versionPath({ name, version }) {
  return `/${slug(name, { isInso: false })}/v${majorOf(version)}`;
}
function hostsOf(api, settings) {
  if (settings.versionIn !== "host") return [...settings.hosts];
  if (settings.hosts.length === 0) {
    throw new UserError("The gateway has version-in: host, but no hosts; name those that the versions stand before.");
  }
  const wildcard = settings.hosts.find((host) => host.includes("*"));
  if (wildcard)
    throw new UserError(`No version can stand before the host ${wildcard}; name the hosts in full (version-in: host).`);
  const versioned = settings.hosts.map((host) => `v${majorOf(api.version)}.${host}`);
  return isDefault(api, settings) ? [...versioned, ...settings.hosts] : versioned;
}
function acceptValues(api, profile) {
  const major = majorOf(api.version);
  if (!profile.hasHeaders) {
    throw new UserError(
      `Kong ${profile.version} routes by no header (1.3 and later do); put the version of the gateway's APIs into the path or the host (version-in).`
    );
  }
  if (profile.hasHeaderExpressions) {
    const number = major.replaceAll(".", "[.]");
    return [`~*; *version *= *"?${number}([.][0-9]+)*"? *([;,]|$)`];
  }
  const numbers = [.../* @__PURE__ */ new Set([major, `${major}.0`, api.version.toLowerCase()])];
  return mediaTypes(api.bundled).flatMap(
    (type) => numbers.flatMap((number) => [`${type};version=${number}`, `${type}; version=${number}`])
  );
}
function mediaTypes(document) {
  const found = /* @__PURE__ */ new Set();
  const visit = (value, depth) => {
    if (depth > 40 || typeof value !== "object" || value === null) return;
    const content = own(value, "content");
    if (isObject(content)) for (const type of Object.keys(content)) found.add(type.split(";")[0].trim().toLowerCase());
    for (const below of Object.values(value)) visit(below, depth + 1);
  };
  visit(own(document, "paths"), 0);
  const types = [...found].filter((type) => /^[a-z0-9.+-]+\/[a-z0-9.+-]+$/.test(type)).sort();
  return types.length > 0 ? types : ["application/json"];
}

export {
  majorOf,
  isDefault,
  versionPath,
  hostsOf,
  acceptValues
};
