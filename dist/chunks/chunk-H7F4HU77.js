import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  advance,
  advanceAll,
  illegal,
  joined,
  moveProduct,
  notThere,
  refusal,
  unchanged
} from "./chunk-FVWPKTLJ.js";
import {
  compareRefs,
  findProduct,
  settled,
  withProduct
} from "./chunk-ZCJKLNQ3.js";
import {
  isLive,
  isSame,
  refText
} from "./chunk-RTM4CE4P.js";
import {
  digestOf
} from "./chunk-G6WBYKH6.js";

// src/gateway/migration.ts
function replace(catalog, succession, deprecatedOn, rules) {
  const pair = pairOf(catalog, succession, "replace");
  if ("kind" in pair) return pair;
  if (pair.old.state === "retired" && pair.next.state === "published") return unchanged(catalog);
  const wrong = checkStates(pair, "replace") ?? checkSuperset(pair);
  if (wrong) return wrong;
  const target = targetOf(pair, succession.plans, true);
  if ("kind" in target) return target;
  const live = publishAndDeprecate(catalog, succession, { deprecatedOn }, rules);
  if (live.kind === "refused") return live;
  const move = {
    ...unchanged(live.catalog),
    transitions: [{ kind: "migrate-subscriptions", product: refOf(pair.old), target }]
  };
  const retired = moveProduct(live.catalog, findProduct(live.catalog, pair.old), "retire", rules);
  return retired.kind === "refused" ? retired : joined(joined(live, move), retired);
}
function supersede(catalog, succession, dates, rules) {
  const pair = pairOf(catalog, succession, "supersede");
  if ("kind" in pair) return pair;
  const wrong = checkStates(pair, "supersede");
  if (wrong) return wrong;
  const target = targetOf(pair, succession.plans, true);
  if ("kind" in target) return target;
  const live = publishAndDeprecate(catalog, succession, dates, rules);
  if (live.kind === "refused") return live;
  return joined(live, withTarget(live.catalog, findProduct(live.catalog, pair.old), target, rules));
}
function setMigrationTarget(catalog, succession, rules) {
  const pair = pairOf(catalog, succession, "set-migration-target");
  if ("kind" in pair) return pair;
  if (!isLive(pair.old.state)) return illegal(pair.old, "set-migration-target");
  if (pair.next.state !== "published") {
    return refusal(2, `${refText(pair.next)} is ${pair.next.state}; a migration target must be published.`);
  }
  const target = targetOf(pair, succession.plans, succession.plans.size === 0);
  return "kind" in target ? target : withTarget(catalog, pair.old, target, rules);
}
function executeMigrationTarget(catalog, ref, hasSubscriptions) {
  const product = findProduct(catalog, ref);
  if (!product) return notThere(ref, "execute-migration-target");
  if (!isLive(product.state)) return illegal(product, "execute-migration-target");
  const targets = product.migrationTargets ?? [];
  if (targets.length === 0) {
    return refusal(2, `${refText(ref)} has no migration target; specgate set-migration-target gives it one.`);
  }
  const gone = targets.find((target) => !isLive(findProduct(catalog, target.product)?.state ?? "none"));
  if (gone) return refusal(2, `The migration target ${refText(gone.product)} is no longer published; set another one.`);
  const left = targets.filter((target) => !hasSubscriptions || [...target.plans.keys()].some(hasSubscriptions));
  return {
    ...unchanged(catalog),
    transitions: left.map((target) => ({ kind: "migrate-subscriptions", product: refOf(product), target }))
  };
}
function pairOf(catalog, succession, event) {
  const old = findProduct(catalog, succession.old);
  if (!old) return notThere(succession.old, event);
  const next = findProduct(catalog, succession.new);
  if (isSame(succession.old, succession.new))
    return refusal(2, `${refText(old)} cannot follow itself; name the old product, then the new one.`);
  if (next) return { old, next };
  return refusal(
    2,
    `${refText(succession.new)} is not in the catalog; specgate stage ${refText(succession.new)} brings it in first.`
  );
}
function checkStates({ old, next }, event) {
  const isCutOff = old.state === "deprecated" && next.state === "published";
  if (old.state !== "published" && !isCutOff) {
    if (old.state !== "deprecated") return illegal(old, event);
    return illegal(old, event, `it is deprecated while ${refText(next)} is ${next.state}`);
  }
  if (next.state === "staged" || isLive(next.state)) return void 0;
  return refusal(
    2,
    `${refText(next)} is ${next.state}; to ${event} ${refText(old)} it must be staged, published or deprecated.`
  );
}
function checkSuperset({ old, next }) {
  const lacks = (kind, before, after) => before.filter(({ name }) => !after.some((one) => one.name === name)).map(({ name }) => `${kind} ${name}`);
  const missing = [...lacks("the plan", old.plans, next.plans), ...lacks("the API", old.apis, next.apis)];
  if (missing.length === 0) return void 0;
  return refusal(
    1,
    `${refText(next)} cannot replace ${refText(old)}: it lacks ${missing.join(" and ")}. Only a superset can replace; specgate supersede is for the others.`
  );
}
function targetOf({ old, next }, mapped, isWhole) {
  const names = (product) => product.plans.map((plan) => plan.name);
  for (const [from, to] of mapped) {
    const [product, plan] = names(old).includes(from) ? [next, to] : [old, from];
    if (names(product).includes(plan)) continue;
    return refusal(2, `${refText(product)} has no plan "${plan}"; its plans are ${names(product).join(", ")}.`);
  }
  const plans = /* @__PURE__ */ new Map();
  const gaps = [];
  for (const name of names(old)) {
    const to = mapped.get(name) ?? names(next).find((other) => other === name);
    if (to === void 0) gaps.push(name);
    else plans.set(name, to);
  }
  if (!isWhole || gaps.length === 0) return { product: refOf(next), plans };
  return refusal(
    2,
    `${refText(next)} has no plan for the subscribers of ${gaps.join(", ")}; say where they go: ${gaps.map((name) => `--map-plan ${name}=PLAN`).join(" ")} (its plans are ${names(next).join(", ")}).`
  );
}
function publishAndDeprecate(catalog, succession, dates, rules) {
  const published = advance(catalog, { name: "publish", product: succession.new, content: void 0 }, rules);
  if (published.kind === "refused") return published;
  const deprecated = advance(published.catalog, { name: "deprecate", product: succession.old, ...dates }, rules);
  return deprecated.kind === "refused" ? deprecated : joined(published, deprecated);
}
function withTarget(catalog, old, target, { commit }) {
  const before = old.migrationTargets ?? [];
  const known = before.find((one) => isSame(one.product, target.product));
  const isSet = known && [...target.plans].every(([from, to]) => known.plans.get(from) === to);
  if (isSet) return unchanged(catalog);
  const others = before.flatMap(({ product, plans }) => {
    const left = new Map([...plans].filter(([plan]) => !target.plans.has(plan)));
    return left.size === 0 ? [] : [{ product, plans: left }];
  });
  const merged = mergeTarget(others, target);
  const after = { ...old, migrationTargets: merged, ...commit && { commit } };
  return {
    ...unchanged(withProduct(catalog, after)),
    transitions: [{ kind: "set-migration-target", product: refOf(old), target }]
  };
}
function mergeTarget(others, target) {
  const same = others.find((one) => isSame(one.product, target.product));
  if (!same) return [...others, target];
  const plans = new Map([...same.plans, ...target.plans]);
  return others.map((one) => one === same ? { product: one.product, plans } : one);
}
function refOf({ name, version }) {
  return { name, version };
}

// src/gateway/order.ts
function namedText({ name, version }) {
  return version === void 0 ? name : `${name}:${version}`;
}
var noOrder = {
  command: "publish",
  names: [],
  plans: /* @__PURE__ */ new Map(),
  dates: { deprecatedOn: "" },
  adopt: false,
  allowDeleteAll: false
};
function intentOf(order, snapshot, desired, rules) {
  const { catalog } = snapshot;
  switch (order.command) {
    case "stage":
    case "publish":
      return deliverAll(order.command, order, catalog, desired, rules);
    case "online":
    case "offline":
      return switchApi(order.command, order.names[0], catalog, rules);
    case "replace":
    case "supersede":
    case "set-migration-target":
      return succeed(order.command, order, catalog, desired, rules);
    default: {
      const ref = theOne(order.names[0], catalog, order.command);
      if ("kind" in ref) return refused(ref);
      if (order.command === "execute-migration-target") {
        const held = snapshot.subscriptions;
        const count = held && ((plan) => (held.get(refText(ref))?.get(plan) ?? 0) > 0);
        return { outcome: executeMigrationTarget(catalog, ref, count), scope: [ref] };
      }
      const dates = order.command === "deprecate" ? order.dates : {};
      return {
        outcome: advance(catalog, { name: order.command, product: ref, ...dates }, rules),
        scope: [ref]
      };
    }
  }
}
function deliverAll(command, order, catalog, desired, rules) {
  if (order.names.length > 0) {
    const events = order.names.map((named) => {
      const wanted = desired.products.find((one) => one.name === named.name);
      const version = named.version ?? wanted?.version;
      if (version === void 0) {
        return refusal(
          2,
          `There is no product "${named.name}" in the config; name a version of it that the gateway has.`
        );
      }
      const content = wanted?.version === version ? wanted : void 0;
      return { name: command, product: { name: named.name, version }, content };
    });
    const wrong = events.find((event) => "kind" in event);
    return wrong ? refused(wrong) : delivered(events);
  }
  if (desired.products.length > 0) {
    return delivered(desired.products.map((content) => ({ name: command, product: content, content })));
  }
  if (order.allowDeleteAll) {
    return { outcome: advanceAll(catalog, catalog.products.flatMap(removalOf), rules), scope: catalog.products };
  }
  return refused(
    refusal(
      2,
      `The config has no products, so everything of ours at the gateway would go (${catalog.products.length} products); --allow-delete-all if that is meant.`
    )
  );
  function delivered(events) {
    return { outcome: advanceAll(catalog, events, rules), scope: events.map((event) => event.product) };
  }
}
function refused(outcome) {
  return { outcome, scope: [] };
}
function removalOf({ name, version, state }) {
  const product = { name, version };
  return isLive(state) ? [
    { name: "retire", product },
    { name: "remove", product }
  ] : [{ name: "remove", product }];
}
function switchApi(command, named, catalog, rules) {
  const known = catalog.apis.filter((api2) => api2.name === named.name);
  if (named.version === void 0 && known.length > 1) return refused(ambiguous("API", named.name, known));
  const version = named.version ?? known[0]?.version;
  if (version === void 0) return refused(refusal(2, `There is no API "${named.name}" in the catalog.`));
  const api = { name: named.name, version };
  const scope = catalog.products.filter((product) => product.apis.some((used) => isSame(used, api)));
  return { outcome: advance(catalog, { name: command, api }, rules), scope };
}
function succeed(command, order, catalog, desired, rules) {
  const [oldName, newName] = order.names;
  const next = theNext(newName, catalog, desired);
  if ("kind" in next) return refused(next);
  const old = theOld(oldName, next, catalog);
  if ("kind" in old) return refused(old);
  const scope = [old, next];
  const succession = { old, new: next, plans: order.plans };
  if (command === "set-migration-target") return { outcome: setMigrationTarget(catalog, succession, rules), scope };
  const outcome = command === "replace" ? replace(catalog, succession, order.dates.deprecatedOn, rules) : supersede(catalog, succession, order.dates, rules);
  const isWhole = outcome.kind === "moved" && findProduct(catalog, old)?.state === "published";
  return { outcome, scope, ...isWhole && { macro: { name: command, old, new: next } } };
}
function theOne(named, catalog, command) {
  if (named.version !== void 0) return { name: named.name, version: named.version };
  const known = catalog.products.filter((product) => product.name === named.name);
  if (known.length === 1) return { name: named.name, version: known[0].version };
  if (known.length > 1) return ambiguous("product", named.name, known);
  return refusal(2, `There is no product "${named.name}" in the catalog, so there is nothing to ${command}.`);
}
function theNext(named, catalog, desired) {
  const wanted = desired.products.find((product) => product.name === named.name)?.version;
  return theOne({ name: named.name, version: named.version ?? wanted }, catalog, "replace");
}
function theOld(named, next, catalog) {
  if (named.version !== void 0) return { name: named.name, version: named.version };
  const live = catalog.products.filter((one) => one.name === named.name && !isSame(one, next) && isLive(one.state));
  if (live.length === 1) return { name: named.name, version: live[0].version };
  if (live.length > 1) return ambiguous("product", named.name, live);
  return refusal(2, `No other version of "${named.name}" is published, so ${refText(next)} has nothing to follow.`);
}
function ambiguous(what, name, known) {
  const versions = [...known].sort(compareRefs).map(refText).join(", ");
  return refusal(2, `The catalog has several versions of the ${what} "${name}"; name one: ${versions}.`);
}
function readingOf(order, desired) {
  const named = order.names.flatMap(({ name, version }) => version === void 0 ? [] : [{ name, version }]);
  const wanted = desired.products.map(({ name, version }) => ({ name, version }));
  return { products: [...named, ...wanted], desired };
}
function orderData({ command, names, plans, dates, adopt, allowDeleteAll }) {
  const isDated = command === "deprecate" || command === "supersede" || command === "replace";
  return {
    command,
    names: names.map(namedText),
    plans,
    ...isDated && { dates },
    ...adopt && { adopt },
    ...allowDeleteAll && { allowDeleteAll }
  };
}

// src/gateway/uncommitted.ts
function uncommittedNotes({ uncommitted }, productionMode) {
  if (!uncommitted) return [];
  const then = productionMode ? "; commit first, so that the history can tell what production has" : "";
  return [`${told(uncommitted)}: no commit is recorded for what is published${then}.`];
}
function told({ sha, files }) {
  const shown = files.slice(0, 3).join(", ");
  const more = files.length > 3 ? ` and ${files.length - 3} more` : "";
  const are = files.length === 1 ? "is" : "are";
  return `${shown}${more} ${are} not as commit ${sha.slice(0, 12)} has ${files.length === 1 ? "it" : "them"}`;
}

// src/gateway/plan.ts
function makePlan(input) {
  const { order, desired, shared = [], provider } = input;
  const snapshot = { ...input.snapshot, catalog: settled(input.snapshot.catalog) };
  const rules = { productionMode: input.productionMode, commit: desired.commit };
  const { outcome, macro, scope } = intentOf(order, snapshot, desired, rules);
  if (outcome.kind === "refused") return outcome;
  const { transitions, catalog } = outcome;
  const target = { transitions, catalog, scope, desired, shared, adopt: order.adopt, ...macro && { macro } };
  const steps = orderSteps(provider.plan(snapshot, target));
  return {
    kind: "planned",
    target,
    plan: describe(input, {
      target,
      steps,
      notes: [...outcome.notes, ...steps.length > 0 ? uncommittedNotes(desired, input.productionMode) : []],
      waits: outcome.waits.map(refText)
    })
  };
}
function planOf(input, target, steps) {
  return describe(input, { target, steps: orderSteps(steps), notes: [], waits: [] });
}
function describe({ gateway, order, desired, snapshot, provider, tool }, {
  target,
  steps,
  notes,
  waits
}) {
  const ingredients = {
    order: digestOf({ gateway, type: provider.type, ...orderData(order) }),
    inputs: digestOf(desired.products.map((product) => [refText(product), product.digest])),
    tool,
    commit: desired.commit?.sha ?? null,
    state: snapshot.digest,
    steps: digestOf(steps)
  };
  return {
    schema: "specgate/plan/1",
    gateway,
    command: order.command,
    names: order.names.map(namedText),
    digest: digestOf(ingredients),
    steps,
    impact: impactOf(snapshot, target),
    transitions: target.transitions,
    limitations: provider.limitations(target),
    notes,
    waits,
    deletions: steps.reduce((sum, { action, deletes }) => sum + (deletes ?? (action === "delete" ? 1 : 0)), 0),
    ingredients
  };
}
function orderSteps(steps) {
  const rank = ({ action, switches, isLast }) => isLast ? 3 : switches ? 1 : action === "delete" ? 2 : 0;
  return [0, 1, 2, 3].flatMap((wanted) => steps.filter((step) => rank(step) === wanted));
}
function impactOf(snapshot, { transitions, catalog }) {
  const touched = /* @__PURE__ */ new Map();
  for (const transition of transitions) {
    const products2 = transition.kind === "api" ? snapshot.catalog.products.filter(
      (product) => product.apis.some((api) => refText(api) === refText(transition.api))
    ) : [transition.product];
    for (const product of products2) touched.set(refText(product), product);
  }
  const products = [...touched].map(([text, ref]) => {
    const held = snapshot.subscriptions;
    return {
      product: text,
      before: findProduct(snapshot.catalog, ref)?.state ?? "none",
      after: findProduct(catalog, ref)?.state ?? "none",
      subscriptions: held ? Object.fromEntries(held.get(text) ?? []) : null
    };
  });
  const counts = products.flatMap(({ subscriptions }) => Object.values(subscriptions ?? {}));
  return { products, consumers: snapshot.subscriptions ? counts.reduce((sum, count) => sum + count, 0) : null };
}
function movedSince(approved, now) {
  const words = {
    order: "the command and its options",
    inputs: "the config or a document",
    tool: "the version of specgate",
    commit: "the commit",
    state: "the state of the gateway",
    steps: "the steps"
  };
  const keys = Object.keys(words);
  return keys.filter((key) => approved.ingredients[key] !== now.ingredients[key]).map((key) => words[key]);
}

export {
  namedText,
  noOrder,
  readingOf,
  makePlan,
  planOf,
  orderSteps,
  movedSince
};
