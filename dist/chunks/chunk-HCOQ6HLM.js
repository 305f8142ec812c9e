import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  isObject,
  own,
  toText
} from "./chunk-2LKYFRJO.js";

// src/gateway/providers/api-connect/assumptions.ts
var likely = {
  stage: "/{scope}/stage",
  "set-migration-target": "/{scope}/products/{product}/set-migration-target",
  "execute-migration-target": "/{scope}/products/{product}/execute-migration-target",
  "migrate-subscriptions": "/{scope}/products/{product}/migrate-subscriptions",
  "api-state": "/{scope}/apis/{api}",
  subscriptions: "/catalogs/{org}/{catalog}/subscriptions",
  // `catalog_api` of APIs is seen in use (`?fields=add(catalog_api)`); that of products is its analogue.
  "product-document": "catalog_product",
  "migration-target": "migration_target"
};
function assumptionsOf(config) {
  return { ...likely, ...config.assumptions };
}
var pageSize = 50;
function stateOf(word) {
  const state = word.toLowerCase();
  const known = ["staged", "published", "deprecated", "retired", "archived"];
  return known.includes(state) ? state : "pre-staged";
}
var refusals = [400, 409, 422];
function targetsIn(value, refOf) {
  if (value === void 0) return void 0;
  const list = Array.isArray(value) ? value : value === null ? [] : [value];
  return list.flatMap((one) => {
    const url = own(one, "product_url");
    const product = typeof url === "string" ? refOf(url) : void 0;
    const plans = own(one, "plans");
    if (!product || !Array.isArray(plans)) return [];
    const pairs = plans.filter(isObject).map(({ source, target }) => [toText(source), toText(target)]);
    return pairs.length === 0 ? [] : [{ product, plans: new Map(pairs) }];
  });
}
function mappingBody(productUrl, plans, subscriptionUrls) {
  return {
    product_url: productUrl,
    plans: [...plans].map(([source, target]) => ({ source, target })),
    ...subscriptionUrls && { subscription_urls: subscriptionUrls }
  };
}
function clearingBody(productUrl) {
  return mappingBody(productUrl, []);
}
var unknownAddress = /no resources match/i;
function audienceUrl(name, { base, org, catalog }) {
  if (/^https?:\/\//.test(name)) return name;
  const group = /^group:(.+)$/.exec(name)?.[1];
  const [kind, one] = group === void 0 ? ["consumer-orgs", name] : ["groups", group];
  return [base, kind, org, catalog, one].map((part, at) => at === 0 ? part : encodeURIComponent(part)).join("/");
}

export {
  assumptionsOf,
  pageSize,
  stateOf,
  refusals,
  targetsIn,
  mappingBody,
  clearingBody,
  unknownAddress,
  audienceUrl
};
