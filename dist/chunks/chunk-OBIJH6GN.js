import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  byId,
  idIn,
  labelOf
} from "./chunk-2MVEB2IC.js";
import {
  HttpError
} from "./chunk-6EOUJ4BY.js";
import {
  compareVersions
} from "./chunk-PY4AG57Y.js";
import {
  isLive,
  isSame,
  refText
} from "./chunk-R6BW4LAQ.js";

// src/gateway/providers/kong/attached.ts
function attachedTo(ours, others, all) {
  const own = byId(ours);
  return others.flatMap((other) => {
    const { kind } = other;
    if (kind !== "routes" && kind !== "plugins") return [];
    const to = [idIn(other.data, "service"), idIn(other.data, "route")].filter((id) => id !== void 0 && own.has(id));
    return to.map((id) => ({ kind, name: labelOf(other, all), to: id }));
  });
}

// src/gateway/providers/kong/subscriptions.ts
function groupOf({ name, version }, plan) {
  return `${name}~${version.split(".")[0]}.${plan}`;
}
async function subscriptionsOf(admin, node, { products }) {
  if (!node.plugins.includes("acl")) return void 0;
  let groups;
  try {
    groups = await admin.list("/acls");
  } catch (error) {
    if (error instanceof HttpError && (error.status === 403 || error.status === 404)) return void 0;
    throw error;
  }
  const found = /* @__PURE__ */ new Map();
  for (const { group } of groups) {
    if (typeof group !== "string") continue;
    const sharing = products.filter((one) => group.startsWith(groupOf(one, "")));
    const live = sharing.filter(({ state }) => isLive(state));
    const product = (live.length > 0 ? live : sharing).toSorted((a, b) => compareVersions(b.version, a.version))[0];
    if (!product) continue;
    const plan = group.slice(groupOf(product, "").length);
    const plans = found.get(refText(product)) ?? /* @__PURE__ */ new Map();
    plans.set(plan, (plans.get(plan) ?? 0) + 1);
    found.set(refText(product), plans);
  }
  return found;
}

// src/gateway/providers/kong/limitations.ts
function limitationsOf({ catalog, scope, transitions }) {
  const found = [];
  const products = catalog.products.filter((product) => scope.some((ref) => isSame(ref, product)));
  if (products.some(({ visibility }) => visibility.view !== "public")) {
    found.push({
      what: "visibility",
      says: "Kong has no portal: who may see a product is kept with it, but not enforced."
    });
  }
  if (products.some(({ plans }) => plans.some(({ needsApproval }) => needsApproval))) {
    found.push({
      what: "approval",
      says: "Kong asks nobody for approval of a subscription; whoever puts consumers into the group of a plan decides."
    });
  }
  if (transitions.some(movesConsumers)) {
    found.push({
      what: "migration",
      says: "Consumers of Kong belong to the portal: put them into the groups of the new plans there; specgate only counts them."
    });
  }
  return found;
}
function movesConsumers(transition) {
  if (transition.kind !== "migrate-subscriptions") return false;
  const { product, target } = transition;
  return [...target.plans].some(([from, to]) => groupOf(product, from) !== groupOf(target.product, to));
}

// src/gateway/providers/kong/together.ts
function oneStep(steps, name) {
  const [first] = steps;
  if (!first) return [];
  const deletions = steps.filter(({ action }) => action === "delete");
  const told = [...deletions, ...steps.filter(({ action }) => action !== "delete")];
  const side = (of) => Object.fromEntries(told.map((step) => [`${step.entity} ${step.name}`, step[of]]));
  const detail = { together: steps.map((step) => step.detail) };
  return [
    {
      action: "update",
      entity: "configuration",
      name,
      before: side("before"),
      after: side("after"),
      switches: steps.some((step) => step.switches),
      deletes: deletions.reduce((sum, { deletes }) => sum + (deletes ?? 1), 0),
      product: first.product,
      detail
    }
  ];
}

export {
  attachedTo,
  subscriptionsOf,
  limitationsOf,
  oneStep
};
