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
} from "./chunk-5ZRDTV7I.js";
import {
  compareRefs,
  findProduct,
  settled,
  withProduct
} from "./chunk-PY4AG57Y.js";
import {
  isLive,
  isSame,
  refText
} from "./chunk-R6BW4LAQ.js";
import {
  digestOf
} from "./chunk-K7SLSXEQ.js";
import {
  changesOf,
  deletionsOf,
  impactText,
  remarksOf,
  resultText,
  stateText,
  stepCounts,
  withinSteps
} from "./chunk-GZB4O4CW.js";
import {
  paint,
  wrap
} from "./chunk-ZWP5MAGC.js";
import {
  count
} from "./chunk-4JK77VDL.js";
import {
  breakCommands,
  codeSpan,
  tableCodeSpan,
  visible,
  workflowCommand
} from "./chunk-NVGMYW7E.js";

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
        const count2 = held && ((plan) => (held.get(refText(ref))?.get(plan) ?? 0) > 0);
        return { outcome: executeMigrationTarget(catalog, ref, count2), scope: [ref] };
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

// src/gateway/plan.ts
function makePlan(input) {
  const { order, desired, provider } = input;
  const snapshot = { ...input.snapshot, catalog: settled(input.snapshot.catalog) };
  const rules = { productionMode: input.productionMode, commit: desired.commit };
  const { outcome, macro, scope } = intentOf(order, snapshot, desired, rules);
  if (outcome.kind === "refused") return outcome;
  const { transitions, catalog } = outcome;
  const target = { transitions, catalog, scope, desired, adopt: order.adopt, ...macro && { macro } };
  const steps = orderSteps(provider.plan(snapshot, target));
  return {
    kind: "planned",
    target,
    plan: describe(input, { target, steps, notes: outcome.notes, waits: outcome.waits.map(refText) })
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
  return { products, consumers: snapshot.subscriptions ? counts.reduce((sum, count2) => sum + count2, 0) : null };
}
function movedSince(approved, now) {
  const words2 = {
    order: "the command and its options",
    inputs: "the config or a document",
    tool: "the version of specgate",
    commit: "the commit",
    state: "the state of the gateway",
    steps: "the steps"
  };
  const keys = Object.keys(words2);
  return keys.filter((key) => approved.ingredients[key] !== now.ingredients[key]).map((key) => words2[key]);
}

// src/report/plan-stylish.ts
var signs = {
  create: { sign: "+", styles: ["green"] },
  update: { sign: "~", styles: ["yellow"] },
  transition: { sign: "~", styles: ["yellow"] },
  delete: { sign: "-", styles: ["bold", "red"] }
};
var words = {
  done: { word: "done", styles: ["green"] },
  unchanged: { word: "was so already", styles: ["dim"] },
  pending: { word: "waits for an approval", styles: ["yellow"] },
  failed: { word: "failed", styles: ["bold", "red"] },
  "not-attempted": { word: "not attempted", styles: ["dim"] }
};
function planStylish(plan, look) {
  const lines2 = [
    ...planLines(plan, look),
    paint(look.color, `${plan.command} at ${visible(plan.gateway)}: ${stepCounts(plan.steps)}`, "bold"),
    paint(look.color, `  ${plan.digest}`, "dim")
  ];
  return breakCommands(`${lines2.join("\n")}
`);
}
function runStylish(report, look) {
  const { color } = look;
  const lines2 = [];
  const isPlan = report.result === "planned" || report.result === "refused";
  if (report.plan && isPlan) lines2.push(...planLines(report.plan, look));
  else if (report.plan) lines2.push(...remarkLines(report.plan, look));
  if (!isPlan || !report.plan) {
    for (const { step, status, says } of report.steps) {
      const { word, styles } = words[status];
      const isTold = report.result !== "planned";
      lines2.push(`${stepLine(step, look)}${isTold ? `  ${paint(color, word, ...styles)}` : ""}`);
      if (says !== void 0 && status !== "failed") lines2.push(paint(color, `    ${visible(says)}`, "dim"));
    }
    if (report.steps.length > 0) lines2.push("");
    if (report.plan && report.result === "applied") {
      for (const impact of report.plan.impact.products) lines2.push(`  ${visible(stateText(impact))}`);
    }
  }
  const isGood = report.exitCode === 0;
  lines2.push(paint(color, visible(resultText(report)), "bold", isGood ? "green" : "red"));
  if (isGood)
    for (const says of report.says) lines2.push(...wrap(visible(says), look.columns - 2).map((line) => `  ${line}`));
  if (report.result === "planned" && report.plan) lines2.push(paint(color, `  ${report.plan.digest}`, "dim"));
  if (report.journal !== null) lines2.push(paint(color, `  journal: ${visible(report.journal)}`, "dim"));
  return breakCommands(`${lines2.join("\n")}
`);
}
function planLines(plan, look) {
  const { color, columns } = look;
  const lines2 = [];
  const deletions = deletionsOf(plan.steps);
  if (plan.deletions > 0) {
    const head = `This deletes ${count(plan.deletions, "object")} at ${visible(plan.gateway)}`;
    const within = withinSteps(plan.steps).map((text) => `  - ${visible(text)}`);
    lines2.push(
      paint(color, head, "bold", "inverse", "red"),
      ...deletions.map((step) => stepLine(step, look)),
      ...within,
      ""
    );
  }
  for (const step of plan.steps.filter((one) => one.action !== "delete")) {
    lines2.push(stepLine(step, look));
    for (const change of changesOf(step)) {
      lines2.push(...wrap(visible(change), columns - 6).map((line) => paint(color, `      ${line}`, "dim")));
    }
  }
  if (plan.steps.length > deletions.length) lines2.push("");
  if (plan.impact.products.length > 0) {
    lines2.push(paint(color, "For consumers", "bold"));
    for (const impact of plan.impact.products) lines2.push(`  ${visible(impactText(impact))}`);
    lines2.push("");
  }
  return [...lines2, ...remarkLines(plan, look)];
}
function remarkLines(plan, { columns }) {
  const remarks2 = remarksOf(plan).flatMap((remark) => {
    const [first = "", ...rest] = wrap(visible(remark), columns - 2);
    return [`! ${first}`, ...rest.map((line) => `  ${line}`)];
  });
  return remarks2.length > 0 ? [...remarks2, ""] : [];
}
function stepLine({ action, entity, name, product, switches }, { color }) {
  const { sign, styles } = signs[action];
  const what = `${sign} ${action.padEnd(10)} ${visible(entity)} ${visible(name)}`;
  const whose = visible(product) === visible(name) ? "" : ` (${visible(product)})`;
  const note = switches ? paint(color, "  live traffic", "cyan") : "";
  return `  ${paint(color, what, ...styles)}${paint(color, whose, "dim")}${note}`;
}
function statusStylish(status, look) {
  const { color, columns } = look;
  const lines2 = [paint(color, `${visible(status.gateway)} (${status.type})`, "bold", "underline"), ""];
  const remarks2 = { same: "", changed: "  the repository has other content", unwanted: "" };
  for (const one of status.products) {
    const dates = [one.deprecatedOn && `since ${one.deprecatedOn}`, one.sunsetOn && `until ${one.sunsetOn}`].filter(
      Boolean
    );
    const state = [one.state, ...dates].join(" ");
    lines2.push(
      `  ${paint(color, visible(one.product), "bold")}  ${visible(state)}${paint(color, remarks2[one.repository], "yellow")}`
    );
    lines2.push(paint(color, `    APIs: ${visible(one.apis.join(", "))}`, "dim"));
    const held = one.subscriptions;
    const plans = one.plans.map((plan) => held ? `${plan} (${held[plan] ?? 0} subscriptions)` : plan);
    lines2.push(paint(color, `    plans: ${visible(plans.join(", "))}`, "dim"));
    for (const target of one.migrationTargets) {
      const map = Object.entries(target.plans).map(([from, to]) => `${from} → ${to}`);
      lines2.push(paint(color, `    consumers go to ${visible(target.product)}: ${visible(map.join(", "))}`, "dim"));
    }
  }
  if (status.products.length > 0) lines2.push("");
  for (const { api, state } of status.apis) lines2.push(`  API ${visible(api)}  ${state}`);
  if (status.apis.length > 0) lines2.push("");
  for (const product of status.missing) lines2.push(`  ${visible(product)}  is in the config and not at the gateway`);
  for (const step of status.drift) lines2.push(stepLine(step, look));
  for (const product of status.unknown) {
    lines2.push(
      `  ${visible(product)}  cannot be compared: what was published is neither here nor in this clone's history`
    );
  }
  lines2.push(...wrap(paint(color, summaryOf(status), "bold"), columns));
  return breakCommands(`${lines2.join("\n")}
`);
}
function summaryOf({ products, drift }) {
  const what = products.length === 0 ? "nothing of ours is there" : count(products.length, "product version");
  return drift.length === 0 ? `${what}, no drift` : `${what}; it differs from what was published (${stepCounts(drift)})`;
}

// src/report/plan-github.ts
var levelLimit = 10;
function planGithub(plan) {
  const deletions = plan.deletions > 0 ? [warning(`The plan deletes ${count(plan.deletions, "object")} at ${plan.gateway}.`)] : [];
  return lines([
    ...deletions,
    notice(`${plan.command} at ${plan.gateway}: ${stepCounts(plan.steps)} (${plan.digest}).`),
    ...remarksOf(plan).map(warning)
  ]);
}
function runGithub(report) {
  const level = report.exitCode === 0 ? notice : error;
  return lines([
    level([`${resultText(report)}.`, ...report.says].join(" ")),
    ...report.plan ? remarksOf(report.plan).map(warning) : []
  ]);
}
function statusGithub(status) {
  const level = status.drift.length === 0 ? notice : warning;
  return lines([level(`${status.gateway}: ${summaryOf(status)}.`)]);
}
var of = (level) => (text) => workflowCommand(level, { title: "specgate" }, text);
var notice = of("notice");
var warning = of("warning");
var error = of("error");
function lines(commands) {
  return commands.slice(0, levelLimit).map((line) => `${line}
`).join("");
}

// src/report/plan-markdown.ts
var rowsShown = 100;
function planMarkdown(plan) {
  const title = `## Plan: ${plan.command} at ${codeSpan(plan.gateway)}: ${stepCounts(plan.steps)}`;
  return document([title, ...planBlocks(plan)]);
}
function runMarkdown(report) {
  const { plan, result } = report;
  const isPlan = result === "planned" || result === "refused";
  const blocks = [
    `## ${report.exitCode === 0 ? "✅" : "❌"} ${codeSpan(resultText(report))}`,
    report.says.map((says) => `- ${codeSpan(says, 1e3)}`).join("\n")
  ];
  if (plan && isPlan) blocks.push(...planBlocks(plan));
  else {
    if (plan) blocks.push(remarks(plan));
    blocks.push(
      table(
        ["Step", "Entity", "Name", "Outcome"],
        report.steps.map(({ step, status, says }) => [
          step.action,
          tableCodeSpan(step.entity),
          tableCodeSpan(step.name),
          says === void 0 ? status : `${status} ${tableCodeSpan(says)}`
        ])
      )
    );
  }
  if (report.journal !== null) blocks.push(`Journal: ${codeSpan(report.journal)}`);
  return document(blocks);
}
function statusMarkdown(status) {
  return document([
    `## ${codeSpan(status.gateway)}: ${summaryOf(status)}`,
    table(
      ["Product", "State", "APIs", "Plans", "Sunset", "Repository"],
      status.products.map((one) => [
        tableCodeSpan(one.product),
        tableCodeSpan(one.state),
        one.apis.map((api) => tableCodeSpan(api)).join(" "),
        one.plans.map((plan) => tableCodeSpan(plan)).join(" "),
        one.sunsetOn === null ? "" : tableCodeSpan(one.sunsetOn),
        one.repository
      ])
    ),
    table(
      ["API", "State"],
      status.apis.map(({ api, state }) => [tableCodeSpan(api), state])
    ),
    status.missing.map((product) => `- ${codeSpan(product)} is in the config and not at the gateway`).join("\n"),
    status.drift.length > 0 ? `### Drift

${stepTable(status.drift)}` : "",
    status.unknown.map((product) => `- ${codeSpan(product)} could not be compared`).join("\n")
  ]);
}
function planBlocks(plan) {
  const deletions = deletionsOf(plan.steps);
  const others = plan.steps.filter((step) => step.action !== "delete");
  return [
    plan.deletions > 0 ? `### 🔴 Deletes ${count(plan.deletions, "object")}` : "",
    deletions.length > 0 ? stepTable(deletions) : "",
    withinSteps(plan.steps).map((text) => `- ${codeSpan(text)}`).join("\n"),
    others.length > 0 ? `### Steps

${stepTable(others)}` : "",
    plan.impact.products.length > 0 ? `### For consumers

${plan.impact.products.map((impact) => `- ${codeSpan(impactText(impact))}`).join("\n")}` : "",
    remarks(plan),
    `Plan ${codeSpan(plan.digest)}`
  ];
}
function remarks(plan) {
  return remarksOf(plan).map((remark) => `> ${codeSpan(remark, 600)}`).join("\n>\n");
}
function stepTable(steps) {
  return table(
    ["Step", "Entity", "Name", "For", "What changes"],
    steps.map((step) => [
      step.switches ? `${step.action} (live)` : step.action,
      tableCodeSpan(step.entity),
      tableCodeSpan(step.name),
      tableCodeSpan(step.product),
      changesOf(step).map((change) => tableCodeSpan(change, 120)).join("<br>")
    ])
  );
}
function table(head, rows) {
  if (rows.length === 0) return "";
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const shown = rows.slice(0, rowsShown).map(line);
  const left = rows.length - shown.length;
  const rest = left > 0 ? `

${count(left, "more row")} left out here; the JSON report has all.` : "";
  return `${[line(head), line(head.map(() => ":---")), ...shown].join("\n")}${rest}`;
}
function document(blocks) {
  return `${blocks.filter(Boolean).join("\n\n")}
`;
}

export {
  namedText,
  makePlan,
  planOf,
  orderSteps,
  movedSince,
  planStylish,
  runStylish,
  statusStylish,
  planGithub,
  runGithub,
  statusGithub,
  planMarkdown,
  runMarkdown,
  statusMarkdown
};
