import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  orderSteps
} from "./chunk-H7F4HU77.js";
import {
  compareRefs,
  findProduct,
  settled,
  withContent
} from "./chunk-ZCJKLNQ3.js";
import {
  isSame,
  isSameDigest,
  refText
} from "./chunk-RTM4CE4P.js";

// src/gateway/drift.ts
async function driftOf(provider, snapshot, desired, contentAt) {
  const known = [];
  const unknown = [];
  for (const product of snapshot.catalog.products) {
    const here = desired.products.find((one) => isSame(one, product) && isSameDigest(one.digest, product.digest));
    const found = here ?? await contentAt(product);
    if (found && isSameDigest(found.digest, product.digest)) known.push(found);
    else unknown.push(refText(product));
  }
  const scope = known.map(({ name, version }) => ({ name, version })).sort(compareRefs);
  const target = {
    transitions: [],
    // The record may have been changed too.
    catalog: known.reduce(asPublished, settled(snapshot.catalog)),
    scope,
    desired: { products: known, commit: desired.commit },
    adopt: false
  };
  return { target, steps: scope.length === 0 ? [] : orderSteps(provider.plan(snapshot, target)), unknown };
}
function asPublished(catalog, content) {
  const product = findProduct(catalog, content);
  return product ? withContent(catalog, product, content) : catalog;
}

export {
  driftOf
};
