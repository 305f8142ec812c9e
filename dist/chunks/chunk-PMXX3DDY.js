import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  items
} from "./chunk-72FFVH7H.js";
import {
  mayNotApply
} from "./chunk-QQNRIDW4.js";
import {
  isObject
} from "./chunk-2LKYFRJO.js";

// src/ready/known.ts
function attestable(item) {
  const meant = item.sameAs === void 0 ? item : items.find((one) => one.id === item.sameAs);
  return meant?.attestation && meant;
}
var notApplicable = { maxMonths: 12, needsLink: false, states: "not-applicable" };
function knownTo({ ready, apis }, today) {
  const ages = ready?.["attestation-age"];
  const known = new Map(
    items.map((item) => {
      const rules = attestable(item)?.attestation;
      if (!rules) return [item.id, mayNotApply(item) ? notApplicable : void 0];
      const months = Number.parseInt(ages?.get(item.id) ?? "", 10) || rules.maxMonths;
      return [item.id, { maxMonths: months, needsLink: rules.needsLink === true, states: "all" }];
    })
  );
  return {
    items: new Map([...known, ...[...ready?.checks?.keys() ?? []].map((id) => [id, void 0])]),
    apis: [...apis?.keys() ?? []],
    today
  };
}

// src/document/canonical.ts
function canonicalJson(data) {
  return JSON.stringify(
    data,
    (_key, value) => isObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0)) : value
  );
}

export {
  attestable,
  knownTo,
  canonicalJson
};
