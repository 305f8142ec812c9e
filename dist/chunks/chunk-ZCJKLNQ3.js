import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  isLive,
  isSame,
  refText
} from "./chunk-RTM4CE4P.js";
import {
  compareText
} from "./chunk-CIDFJ7I2.js";

// src/gateway/catalog.ts
function findProduct(catalog, ref) {
  return catalog.products.find((product) => isSame(product, ref));
}
function findApi(catalog, ref) {
  return catalog.apis.find((api) => isSame(api, ref));
}
function withProduct(catalog, product, digests = /* @__PURE__ */ new Map()) {
  const others = catalog.products.filter((one) => !isSame(one, product));
  return derived([...others, product], catalog.apis, digests);
}
function withContent(catalog, product, content) {
  const { state, deprecatedOn, sunsetOn, migrationTargets, commit, contentCommit } = product;
  const made = {
    ...contentOf(content),
    state,
    ...deprecatedOn !== void 0 && { deprecatedOn },
    ...sunsetOn !== void 0 && { sunsetOn },
    ...migrationTargets && { migrationTargets },
    ...commit && { commit },
    ...contentCommit !== void 0 && { contentCommit }
  };
  return withProduct(catalog, made, digestsOf(content));
}
function contentOf(content) {
  const { name, version, title, plans, visibility, digest } = content;
  const apis = content.apis.map((api) => ({ name: api.name, version: api.version }));
  return { name, version, title, plans, apis, visibility, digest };
}
function digestsOf({ apis }) {
  return new Map(apis.map((api) => [refText(api), api.digest]));
}
function withoutProduct(catalog, ref) {
  return derived(
    catalog.products.filter((one) => !isSame(one, ref)),
    catalog.apis,
    /* @__PURE__ */ new Map()
  );
}
function settled({ products, apis }) {
  return derived(products, apis, /* @__PURE__ */ new Map());
}
function withApiState(catalog, ref, state) {
  return { ...catalog, apis: catalog.apis.map((api) => isSame(api, ref) ? { ...api, state } : api) };
}
function derived(products, apis, digests) {
  const before = new Map(apis.map((api) => [refText(api), api]));
  const referenced = new Map(products.flatMap((product) => product.apis.map((api) => [refText(api), api])));
  const after = [...referenced].map(([text, { name, version }]) => {
    const state = apiState({ name, version }, products, before.get(text)?.state === "offline");
    return { name, version, state, digest: digests.get(text) ?? before.get(text)?.digest };
  });
  return { products: [...products].sort(compareRefs), apis: after.sort(compareRefs) };
}
function apiState(ref, products, isSwitchedOff) {
  const states = products.filter((product) => product.apis.some((api) => isSame(api, ref))).map(({ state }) => state);
  if (states.some(isLive)) return isSwitchedOff ? "offline" : "online";
  return states.some((state) => state === "staged" || state === "pre-staged") ? "staged" : "retired";
}
function compareRefs(a, b) {
  return compareText(a.name, b.name) || compareVersions(a.version, b.version);
}
function compareVersions(a, b) {
  const [left, right] = [a, b].map(split);
  return compareParts(left.core, right.core) || Number(left.pre.length === 0) - Number(right.pre.length === 0) || compareParts(left.pre, right.pre) || compareText(a, b);
}
function split(version) {
  const [text = ""] = version.split("+");
  const dash = text.indexOf("-");
  const core = dash === -1 ? text : text.slice(0, dash);
  return { core: core.split("."), pre: dash === -1 ? [] : text.slice(dash + 1).split(".") };
}
function compareParts(a, b) {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const [left, right] = [a[at], b[at]];
    if (left === void 0 || right === void 0) return left === void 0 ? -1 : 1;
    const isNumber = [left, right].map((part) => /^\d{1,15}$/.test(part));
    const order = isNumber[0] && isNumber[1] ? Number(left) - Number(right) : Number(isNumber[1]) - Number(isNumber[0]) || compareText(left, right);
    if (order !== 0) return order;
  }
  return 0;
}

export {
  findProduct,
  findApi,
  withProduct,
  withContent,
  contentOf,
  digestsOf,
  withoutProduct,
  settled,
  withApiState,
  apiState,
  compareRefs,
  compareVersions
};
