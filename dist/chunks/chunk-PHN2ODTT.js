import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));

// src/ready/scope.ts
var known = /* @__PURE__ */ new WeakMap();
function concerns(context) {
  const owners = ownersOf(context);
  const { name } = context.api;
  const isOurs = isAbout(context);
  return (path) => {
    const owner = ownerOf(path, owners);
    return owner === void 0 ? isOurs(path) : owner === name;
  };
}
function ownerOf(path, owners) {
  for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1)) {
    const owner = owners.get(path.slice(0, at + 1));
    if (owner !== void 0) return owner;
  }
  return void 0;
}
var anybody = new Set(
  "api apis app apps server service services backend docs deploy charts gateway main prod production test dev src".split(
    " "
  )
);
var mentioned = /* @__PURE__ */ new WeakMap();
function isAbout(context) {
  const named = namedIn(context);
  return (text) => {
    const found = named(text);
    return found.length === 0 || found.includes(context.api.name);
  };
}
function bearsName(context) {
  const named = namedIn(context);
  return (text) => named(text).includes(context.api.name);
}
function namedIn({ config }) {
  const names = [...config.apis?.keys() ?? []];
  if (names.length < 2) return () => [];
  const known2 = mentioned.get(config) ?? /* @__PURE__ */ new Map();
  mentioned.set(config, known2);
  const wanted = names.map((name) => ({ name, words: wordsOf(name) })).filter(({ words }) => !anybody.has(words.trim())).sort((a, b) => b.words.length - a.words.length);
  return (text) => {
    let found = known2.get(text);
    if (!found) {
      let words = wordsOf(text);
      found = wanted.flatMap((one) => {
        if (!words.includes(one.words)) return [];
        words = words.replaceAll(one.words, " | ");
        return [one.name];
      });
      known2.set(text, found);
    }
    return found;
  };
}
function wordsOf(text) {
  return ` ${text.toLowerCase().split(/[^a-z0-9]+/).filter(Boolean).join(" ")} `;
}
function ownersOf({ api, config }) {
  const written = plain(config.apis?.get(api.name)?.file ?? "");
  const above = api.path.endsWith(written) ? api.path.slice(0, api.path.length - written.length) : "";
  const ofConfig = known.get(config) ?? /* @__PURE__ */ new Map();
  known.set(config, ofConfig);
  let owners = ofConfig.get(above);
  if (!owners) {
    owners = findOwners([...config.apis ?? []].map(([name, { file }]) => ({ name, path: above + plain(file) })));
    ofConfig.set(above, owners);
  }
  return owners;
}
function findOwners(apis) {
  if (apis.length < 2) return /* @__PURE__ */ new Map();
  const documentsBelow = /* @__PURE__ */ new Map();
  for (const { path } of apis)
    for (const folder of foldersOf(path)) documentsBelow.set(folder, (documentsBelow.get(folder) ?? 0) + 1);
  const owners = /* @__PURE__ */ new Map();
  for (const { name, path } of apis) {
    const own = foldersOf(path).find((folder) => documentsBelow.get(folder) === 1);
    if (own !== void 0) owners.set(own, name);
  }
  return owners;
}
function foldersOf(path) {
  const folders = [];
  for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1)) folders.push(path.slice(0, at + 1));
  return folders;
}
function plain(file) {
  return file.replaceAll("\\", "/").replace(/^(\.\/)+/, "");
}

export {
  concerns,
  ownerOf,
  isAbout,
  bearsName,
  findOwners
};
