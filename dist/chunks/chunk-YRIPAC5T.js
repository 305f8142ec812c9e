import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  nextLine,
  nextSection,
  nextStyle,
  runGithub,
  runMarkdown,
  runStylish
} from "./chunk-4HI5CJAW.js";
import {
  dangersOf,
  deletionsOf,
  driftText,
  heldTexts,
  htmlPage,
  lifecycleItems,
  lifecycleStyle,
  limitationText,
  liveText,
  meaningsOf,
  pageSection,
  resultText,
  runJson,
  stepSections,
  stepStyle,
  waitText,
  withinSteps
} from "./chunk-LUZFXNLR.js";
import {
  isChangedIn
} from "./chunk-32YKU6NZ.js";
import {
  checkFormats,
  writeOutputs
} from "./chunk-PRUMCCR7.js";
import {
  makePlan,
  movedSince,
  readingOf
} from "./chunk-H7F4HU77.js";
import {
  limitsOf
} from "./chunk-MHLPO2T7.js";
import {
  isCutOff,
  openGateway,
  readNamed,
  runName,
  underLock
} from "./chunk-C35V2PVT.js";
import {
  pollUntil,
  pollUntilEmpty
} from "./chunk-2NAS44S2.js";
import {
  apiWith
} from "./chunk-ZK5HEYHE.js";
import {
  enginesFor
} from "./chunk-YJN2BUS5.js";
import {
  count
} from "./chunk-NPS4OEUA.js";
import {
  eventPayload
} from "./chunk-J67QGDJW.js";
import {
  onceInRun
} from "./chunk-4PHS265X.js";
import {
  version
} from "./chunk-OPCMKOIC.js";
import {
  htmlText,
  logLine,
  truncate
} from "./chunk-WE7R6N2O.js";
import {
  changedSince,
  listWorkTree,
  repositoryTop,
  resolveCommit
} from "./chunk-2CS6ZORS.js";
import {
  didYouMean
} from "./chunk-EQ7TL2PA.js";
import {
  settled
} from "./chunk-ZCJKLNQ3.js";
import {
  commitOfContent,
  isLive,
  isSame,
  isSameDigest,
  refText
} from "./chunk-RTM4CE4P.js";
import {
  UserError,
  exitCodes
} from "./chunk-2DNSTSAZ.js";
import {
  isObject,
  own
} from "./chunk-2LKYFRJO.js";

// src/commands/gateway/lifecycle.ts
import { readFileSync, statSync } from "node:fs";
import path2 from "node:path";

// src/gateway/event-guard.ts
function refusalOfEvent(io) {
  const event = io.env.GITHUB_EVENT_NAME ?? "";
  if (/^(pull_request|merge_group)/.test(event)) return says(event);
  if (event === "issue_comment") {
    const payload = eventPayload(io);
    const isIssue = own(payload, "issue") !== void 0 && own(own(payload, "issue"), "pull_request") === void 0;
    return isIssue ? void 0 : says(event);
  }
  if (event === "workflow_run") {
    const cause = own(own(eventPayload(io), "workflow_run"), "event");
    return typeof cause === "string" && !/^(pull_request|merge_group|issue_comment)/.test(cause) ? void 0 : says(event);
  }
  return void 0;
}
function says(event) {
  return `This is a run of the event ${event}, which a pull request can cause, and nothing is published before it is merged; publish on push, or see the plan with specgate plan.`;
}

// src/gateway/apply.ts
async function applySteps(steps, act, {
  journal,
  now,
  isOneThing = false,
  onStep
}) {
  const results = [];
  const waits = /* @__PURE__ */ new Set();
  let failure;
  for (const [index, step] of steps.entries()) {
    if (failure || waits.has(step.product) || isOneThing && waits.size > 0) {
      results.push({ step, status: "not-attempted" });
      continue;
    }
    onStep?.(step, index);
    const at = () => new Date(now()).toISOString();
    journal.write({ event: "begin", step: index, at: at() });
    try {
      const { outcome, says: says2 } = await act(step);
      journal.write({ event: "end", step: index, at: at(), outcome, ...says2 !== void 0 && { says: says2 } });
      results.push({ step, status: outcome, ...says2 !== void 0 && { says: says2 } });
      if (outcome === "pending") waits.add(step.product);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      failure = error;
      results.push({ step, status: "failed", says: error.message });
      journal.write({ event: "failed", step: index, at: at(), says: error.toString() });
    }
  }
  return { results, failure, waits: [...waits] };
}

// src/gateway/approval.ts
function waitsOf({ plan, steps }) {
  const pending = steps.filter(({ status }) => status === "pending").map(({ step }) => step.product);
  return [.../* @__PURE__ */ new Set([...plan?.waits ?? [], ...pending])];
}
async function approvalOf({ plan, ...report }, order, seconds, { provider, desired, clock }) {
  const waits = waitsOf({ plan, ...report });
  const states = new Map(plan?.impact.products.map(({ product, before }) => [product, before]));
  const concerned = [.../* @__PURE__ */ new Set([...waits, ...states.keys()])];
  const seen = /* @__PURE__ */ new Set();
  let quietLooks = 0;
  return pollUntil(
    async () => {
      const { catalog, waiting } = await provider.read(readingOf(order, desired));
      const now = new Map(catalog.products.map((product) => [refText(product), product.state]));
      const isWaiting = (product) => waiting ? waiting.includes(product) : now.get(product) === "pre-staged";
      const isAsBefore = (product) => !now.has(product) || now.get(product) === (states.get(product) ?? "pre-staged");
      const decided = waits.filter((product) => !isWaiting(product));
      if (decided.some((product) => seen.has(product) && isAsBefore(product))) return "rejected";
      if (decided.some((product) => !isAsBefore(product))) return "moved";
      for (const product of concerned.filter(isWaiting)) seen.add(product);
      if (concerned.some(isWaiting)) quietLooks = 0;
      else if (seen.size > 0 || ++quietLooks > 2) return "rejected";
      return void 0;
    },
    seconds,
    clock
  );
}
function notApproved(waits, state, seconds) {
  const what = waits.join(", ");
  const says2 = state ? `The approval of ${what} was refused at the gateway.` : `The approval of ${what} did not come within ${seconds} seconds; the same command goes on when it has.`;
  return { result: "pending", exitCode: 3, says: [says2] };
}
function withApproval(report, approved, { products }) {
  if (report.result !== "applied") return report;
  const says2 = approved.map((text) => {
    const state = products.find((product) => refText(product) === text)?.state ?? "gone";
    return `${text} was approved at the gateway and is ${state} now.`;
  });
  return { ...report, says: [...says2, ...report.says] };
}
function pendingText(waits) {
  const isOne = waits.length === 1;
  return `${waits.join(", ")} ${isOne ? "waits" : "wait"} for an approval at the gateway; run the command again when it is given.`;
}

// src/gateway/guards.ts
function guard({ plan, target, snapshot }, history, options) {
  if (plan.steps.length === 0) return [];
  return [
    ...strangersIn(snapshot, options),
    ...tooManyDeletions(plan, snapshot, options),
    ...lostSubscriptions(target.transitions, snapshot, options),
    ...oldCommit(target.scope, snapshot, history, options)
  ];
}
function strangersIn({ strangers }, { adopt }) {
  if (adopt) return [];
  return strangers.map(
    ({ entity, name, owner, product, remedy = "choose another name, or take it over with --adopt" }) => {
      const whose = owner === void 0 ? "somebody else, who left no mark of ownership" : owner;
      return `The ${entity} "${name}", which ${product} needs, belongs to ${whose}; ${remedy}.`;
    }
  );
}
function tooManyDeletions({ deletions }, { entities }, { maxDeletions, allowDeleteAll }) {
  if (maxDeletions === void 0 || allowDeleteAll || deletions === 0) return [];
  const percent = 100 * deletions / Math.max(entities, deletions);
  if (percent <= maxDeletions) return [];
  const rounded = Math.ceil(percent);
  return [
    `The plan deletes ${deletions} of our ${Math.max(entities, deletions)} objects at the gateway (${rounded} percent), and the limit is ${maxDeletions}; if that is meant, --max-deletions ${rounded}.`
  ];
}
function lostSubscriptions(transitions, { subscriptions }, { yes }) {
  if (yes || !subscriptions) return [];
  const moved = new Set(
    transitions.flatMap(
      (one) => one.kind === "migrate-subscriptions" ? [...one.target.plans.keys()].map((plan) => `${refText(one.product)} ${plan}`) : []
    )
  );
  const ended = transitions.flatMap(
    (one) => one.kind === "product" && (one.to === "retired" || one.to === "none") ? [refText(one.product)] : []
  );
  return [...new Set(ended)].flatMap((product) => {
    const left = [...subscriptions.get(product) ?? []].filter(
      ([plan, count2]) => count2 > 0 && !moved.has(`${product} ${plan}`)
    );
    if (left.length === 0) return [];
    const shown = left.map(([plan, count2]) => `${count2} of the plan ${plan}`).join(", ");
    return [
      `${product} still has subscriptions, and they would be lost for good: ${shown}; let them move first (set-migration-target, execute-migration-target), or say --yes.`
    ];
  });
}
function oldCommit(scope, { catalog }, history, { adopt }) {
  const names = new Set(scope.map(({ name }) => name));
  const recorded = /* @__PURE__ */ new Map();
  for (const product of catalog.products) {
    if (names.has(product.name) && product.commit) recorded.set(product.commit.sha, refText(product));
  }
  return [...recorded].flatMap(([sha, product]) => {
    const says2 = staleText(history.head ? history.relationOf(sha) : void 0, adopt);
    return says2 ? [`${product} was last published from commit ${sha.slice(0, 12)}, ${says2}`] : [];
  });
}
function staleText(relation, adopt) {
  switch (relation) {
    case "same":
    case "ancestor":
      return void 0;
    case "descendant":
      return "which is newer than this checkout; publish from the newest commit (rollback goes back).";
    case "shallow":
      return "which this shallow clone does not have, so that nobody can tell which is newer; fetch the whole history (actions/checkout with fetch-depth: 0).";
    default:
      if (adopt) return void 0;
      return relation === void 0 ? "and this folder is in no git repository, so that nobody can tell which is newer; --adopt if this one counts." : "which is not in the history of this checkout; merge it first, or take the product over with --adopt.";
  }
}

// src/gateway/shared-contents.ts
async function sharedContents(catalog, { command, names }, desired, contentAt) {
  const found = [];
  if (command === "online" || command === "offline") return found;
  const isAsked = ({ name }) => names.length === 0 || names.some((one) => one.name === name);
  for (const api of catalog.apis) {
    const users = catalog.products.filter((product) => product.apis.some((one) => isSame(one, api)));
    if (users.length < 2 || !users.some(isAsked) || apiWith([...desired.products, ...found], api)) continue;
    for (const user of users.toSorted((a, b) => Number(isLive(b.state)) - Number(isLive(a.state)))) {
      const content = await contentAt(user);
      if (!content || !isSameDigest(content.digest, user.digest) || !apiWith([content], api)) continue;
      found.push(content);
      break;
    }
  }
  return found;
}

// src/gateway/run.ts
async function runOrder(order, options, means) {
  let last = await attempt(order, options, means);
  let report = last;
  const end = means.clock.now() + options.waitApprovalSeconds * 1e3;
  while (last.result === "pending" && options.waitApprovalSeconds > 0) {
    const waits = waitsOf(last);
    const state = await approvalOf(last, order, (end - means.clock.now()) / 1e3, means);
    if (state !== "moved") return { ...report, ...notApproved(waits, state, options.waitApprovalSeconds) };
    const { expected: _approved, ...rest } = options;
    last = await attempt(order, rest, means, waits);
    report = {
      ...last,
      plan: last.plan && last.plan.steps.length > 0 ? last.plan : report.plan,
      steps: [...report.steps, ...last.steps],
      journal: last.journal ?? report.journal
    };
  }
  return report;
}
async function attempt(order, options, means, approved = []) {
  const { provider, gateway, history } = means;
  const base = reportBase(order.command, gateway.name);
  const look = async () => {
    const snapshot2 = await provider.read(readingOf(order, means.desired));
    const { name, productionMode } = gateway;
    const { desired, contentAt } = means;
    const shared = contentAt ? await sharedContents(snapshot2.catalog, order, desired, contentAt) : [];
    const input = {
      gateway: name,
      productionMode,
      order,
      snapshot: snapshot2,
      provider,
      desired,
      shared,
      tool: means.tool
    };
    return { snapshot: snapshot2, planned: makePlan(input) };
  };
  const { snapshot, planned } = await look();
  if (planned.kind === "refused") return { ...base, exitCode: planned.exitCode, says: [planned.says] };
  const refuse = (exitCode, says2) => ({
    ...base,
    exitCode,
    says: says2,
    plan: planned.plan
  });
  const mismatch = options.expected && mismatchOf(options.expected, planned.plan);
  if (mismatch) return refuse(2, [mismatch]);
  const { adopt, allowDeleteAll } = order;
  const guarding = { ...options, adopt, allowDeleteAll };
  const stops = guard({ ...planned, snapshot }, history, guarding);
  if (stops.length > 0) return refuse(2, stops);
  const shut = await shutBy(planned, settled(snapshot.catalog), means);
  if (shut.length > 0) return refuse(1, shut);
  const rehearsal = planned.plan.steps.length > 0 ? await provider.rehearse?.(planned.plan.steps) : void 0;
  if (rehearsal && rehearsal.stops.length > 0) return refuse(2, rehearsal.stops);
  const plan = rehearsal ? { ...planned.plan, notes: [...planned.plan.notes, ...rehearsal.notes] } : planned.plan;
  if (options.dryRun) return { ...base, result: "planned", exitCode: 0, says: [], plan };
  const run = runName(means.clock.now(), order.command, gateway.name);
  const shown = () => provider.verify(planned.target);
  if (plan.steps.length === 0) {
    if (plan.waits.length > 0 || approved.length === 0) return nothingToDo(base, plan);
    return withApproval(await carryOut(run, plan, shown, means), approved, planned.target.catalog);
  }
  await provider.validate?.(planned.plan.steps);
  const report = await underLock(provider, holderText(run, means.who), means.clock, async (stillHeld) => {
    const again = await look();
    const isSame2 = again.planned.kind === "planned" && again.planned.plan.digest === planned.plan.digest;
    if (!isSame2)
      return refuse(2, ["The gateway changed while this run began; nothing was done. Run the command again."]);
    const late = guard({ plan, target: planned.target, snapshot: again.snapshot }, history, guarding);
    return late.length > 0 ? refuse(2, late) : carryOut(run, plan, shown, means, stillHeld);
  });
  return withApproval(report, approved, planned.target.catalog);
}
async function carryOut(run, plan, look, means, stillHeld = () => void 0) {
  const { provider, gateway, clock } = means;
  const { command, names } = plan;
  const at = () => new Date(clock.now()).toISOString();
  const before = means.journals.runs(gateway.name).at(-1);
  const continues = before && isCutOff(before) && isSameOrder(before, command, names) ? before.start.run : null;
  const journal = means.journals.open({
    event: "start",
    schema: "specgate/run/1",
    run,
    at: at(),
    who: means.who,
    gateway: gateway.name,
    command,
    names,
    commit: means.desired.commit ?? null,
    ...means.desired.uncommitted && { uncommitted: means.desired.uncommitted },
    tool: means.tool,
    planDigest: plan.digest,
    continues,
    undoes: [],
    steps: plan.steps
  });
  const finish = (report) => {
    const { result, exitCode, says: says3 } = report;
    journal.write({ event: "finish", at: at(), result, exitCode, ...says3.length > 0 && { says: says3.join(" ") } });
    return { ...report, plan, journal: journal.name };
  };
  const base = reportBase(command, gateway.name);
  const apply = async (step) => {
    stillHeld();
    return provider.apply(step);
  };
  const { results, failure, waits } = await applySteps(plan.steps, apply, {
    journal,
    // A successor that waits keeps the old product as it is; products that are published together do not wait for one another.
    isOneThing: command !== "stage" && command !== "publish",
    now: () => clock.now(),
    onStep: ({ action, entity, name }, index) => means.onStep?.(index, plan.steps.length, `${action} ${entity} ${name}`)
  });
  if (failure) {
    const says3 = [failure.toString(), countsOf(results), howToGoOn(gateway.name)];
    return finish({ ...base, result: "failed", exitCode: 3, says: says3, steps: results });
  }
  if (waits.length > 0 || plan.waits.length > 0) {
    const all = [.../* @__PURE__ */ new Set([...plan.waits, ...waits])];
    return finish({ ...base, result: "pending", exitCode: 0, says: [pendingText(all)], steps: results });
  }
  const shortfalls = await pollUntilEmpty(look, provider.settleSeconds, clock);
  if (shortfalls.length === 0) return finish({ ...base, result: "applied", exitCode: 0, says: [], steps: results });
  const says2 = [
    `Every step was applied, but the gateway does not show it after ${provider.settleSeconds} seconds: ${shortfalls.map((one) => one.says).join(" ")}`,
    howToGoOn(gateway.name)
  ];
  return finish({ ...base, result: "unverified", exitCode: 3, says: says2, steps: results, shortfalls });
}
async function shutBy({ plan, target }, catalog, means) {
  if (plan.steps.length === 0) return [];
  const breaking = target.transitions.length > 0 ? await means.whyBreaking?.(target, catalog) : [];
  return [...breaking ?? [], ...await means.whyNotReady?.(target) ?? []];
}
function nothingToDo(base, plan) {
  if (plan.waits.length === 0) return { ...base, result: "unchanged", exitCode: 0, says: [], plan };
  return { ...base, result: "pending", exitCode: 0, says: [pendingText(plan.waits)], plan };
}
function mismatchOf(expected, now) {
  if (expected.digest === now.digest) return void 0;
  const moved = expected.plan ? movedSince(expected.plan, now) : [];
  const what = moved.length > 0 ? `since it was made these changed: ${moved.join(", ")}` : `the plan of now is ${now.digest}`;
  return `The plan ${expected.digest} no longer fits: ${what}. Nothing was done; make a new plan, and have it approved.`;
}
function reportBase(command, gateway) {
  return {
    schema: "specgate/lifecycle/1",
    command,
    gateway,
    result: "refused",
    plan: null,
    steps: [],
    shortfalls: [],
    journal: null
  };
}
function holderText(run, { actor, where }) {
  return `${run} (${actor}, ${where})`;
}
function countsOf(results) {
  const count2 = (...wanted) => results.filter((one) => wanted.includes(one.status)).length;
  return `Applied: ${count2("done", "unchanged")}; failed: ${count2("failed")}; not attempted: ${count2("not-attempted")}.`;
}
function howToGoOn(gateway) {
  return `The same command goes on from here; specgate rollback --gateway ${gateway} takes back what this run did.`;
}
function isSameOrder({ start }, command, names) {
  return start.command === command && JSON.stringify(start.names) === JSON.stringify(names);
}

// src/report/plan-html.ts
var textLimit = 1e3;
var planStyle = `${lifecycleStyle}${stepStyle}${nextStyle}`;
function planHtml(plan, next, version2) {
  const isSame2 = plan.steps.length === 0;
  return htmlPage({
    command: "plan",
    about: `drift at ${plan.gateway}`,
    verdict: driftText(plan),
    open: isSame2,
    lists: "steps",
    main: [
      `<p>${isSame2 ? "Nothing is to be put right." : "The steps below would make the gateway what was published last."}</p>`,
      ...noteSection(plan.notes),
      ...nextSection([], next),
      ...stepSections(plan.steps.map((step) => ({ step })))
    ],
    style: planStyle,
    version: version2
  });
}
function runHtml(report, next, version2) {
  const { plan, result, gateway, says: says2 } = report;
  const isPlan2 = result === "planned" || result === "refused";
  const isGood = report.exitCode === 0;
  const entries = isPlan2 ? (plan?.steps ?? report.steps.map(({ step }) => step)).map((step) => ({ step })) : report.steps;
  const facts = factsOf(plan, entries);
  return htmlPage({
    command: report.command,
    about: `gateway ${gateway}`,
    verdict: resultText(report),
    open: isGood,
    lists: "steps",
    header: facts === "" ? [] : [`<p class="counts">${htmlText(facts)}</p>`],
    main: [
      ...pageSection(
        "says",
        isGood ? "What came of it" : "Why, and what to do",
        itemsOf(says2, isGood ? "info" : "error")
      ),
      ...isPlan2 ? dangerSection(report, entries) : [],
      ...plan ? productSection(plan, result) : [],
      ...plan ? noteSection([...plan.notes, ...plan.waits.map(waitText)]) : [],
      ...nextSection(plan && isPlan2 ? approvalOf2(plan) : [], next),
      ...stepSections(entries),
      ...report.journal === null ? [] : [`<p class="counts">Journal: <code>${htmlText(report.journal)}</code></p>`]
    ],
    // A plan is neither good nor bad before somebody has looked at it.
    style: result === "planned" ? `${planStyle}.open h1 { color: var(--ink); }
` : planStyle,
    version: version2
  });
}
function factsOf(plan, entries) {
  const products = plan?.impact.products.length ?? 0;
  const consumers = plan?.impact.consumers ?? null;
  const facts = [
    products > 0 && count(products, "product version"),
    products > 0 && consumers !== null && count(consumers, "subscription"),
    liveText(entries.map(({ step }) => step))
  ].filter((fact) => typeof fact === "string");
  return facts.length === 0 ? "" : `${facts.join("; ")}.`;
}
function dangerSection({ gateway, plan }, entries) {
  const steps = entries.map(({ step }) => step);
  const deleted = deletionsOf(steps).map(({ entity, name }) => `${entity} ${name}`);
  const number = plan?.deletions ?? deleted.length;
  const names = [...deleted, ...withinSteps(steps)].join(", ");
  const dangers = [
    ...number > 0 ? [{ level: "error", says: `This deletes ${count(number, "object")} at ${gateway}: ${names}` }] : [],
    ...plan ? dangersOf(plan) : [],
    ...(plan?.limitations ?? []).map((one) => ({ level: "warning", says: limitationText(one) }))
  ];
  return pageSection(
    "dangers",
    "Look at this first",
    dangers.flatMap(({ level, says: says2 }) => itemsOf([says2], level))
  );
}
function productSection({ impact, transitions }, result) {
  const isFuture = result === "planned" || result === "refused";
  const title = isFuture ? "Where products go" : result === "applied" ? "Where products are now" : "Where products were to go";
  const standings = impact.products.map((one) => {
    return { ...one, says: [...meaningsOf(one, transitions), ...isFuture ? heldTexts(one) : []] };
  });
  return pageSection("products", title, lifecycleItems(standings));
}
function noteSection(notes) {
  return pageSection("notes", "To know", itemsOf(notes, "info"));
}
function approvalOf2({ digest, ingredients: { commit, tool } }) {
  return [
    ["Digest of this plan", digest],
    ["Made from", `${commit === null ? "no commit" : `commit ${commit}`}, by specgate ${tool}`]
  ];
}
function itemsOf(texts, tone) {
  return texts.map((text) => `<li class="${tone}"><p class="message">${htmlText(truncate(text, textLimit))}</p></li>`);
}

// src/commands/gateway/ports.ts
function portsOf(order, means, io) {
  return {
    ...needsReady(order, means) && { whyNotReady: (target) => whyNotReady(target, means, io) },
    ...bringsContent(order) && {
      async whyBreaking(target, catalog) {
        const { whyBreaking } = await import("./breaking-KJZWP7SJ.js");
        return whyBreaking(target, catalog, { order, ...means }, io);
      }
    }
  };
}
function bringsContent({ command }) {
  return command === "publish" || command === "replace" || command === "supersede";
}
function needsReady(order, { session }) {
  if (!bringsContent(order)) return false;
  const { type, "require-ready": required } = session.config;
  return required ?? (session.productionMode && type !== "files" && type !== "kong-file");
}
async function whyNotReady(target, { session, config, limits }, io) {
  const { transitions, desired } = target;
  const live = transitions.flatMap((one) => one.kind === "product" && one.to === "published" ? [one.product] : []);
  const products = desired.products.filter((product) => live.some((ref) => isSame(ref, product)));
  const { readyFiles } = await import("./run-EQ5UZ5RQ.js");
  const engines = enginesFor({ config, revision: void 0, limits, gateway: session.name }, io);
  const reasons = [];
  for (const api of new Set(products.flatMap((product) => product.apis.map(({ name }) => name)))) {
    const { report } = await readyFiles(
      {
        config,
        configRevision: void 0,
        profile: config.data.ready?.profile ?? "aps",
        apis: [api],
        ...publishedBefore(api, target, config),
        probe: void 0,
        limits,
        ...engines
      },
      io
    );
    for (const { message } of report.errors) reasons.push(`The readiness of ${api} could not be judged: ${message}`);
    const missing = report.apis.flatMap((one) => one.items).filter((item) => item.required && !isMet(item));
    if (report.ready || missing.length === 0) continue;
    const shown = missing.slice(0, 5).map(({ id, title, status }) => `${id} ${title} (${status})`);
    const more = missing.length > shown.length ? `, and ${missing.length - shown.length} more` : "";
    reasons.push(
      `The API ${api} is not ready for production: ${shown.join("; ")}${more}. specgate ready --api ${api} tells what to do.`
    );
  }
  return reasons;
}
function publishedBefore(api, { catalog, transitions }, config) {
  const added = transitions.flatMap((one) => one.kind === "product" && one.from === "none" ? [one.product] : []);
  const before = catalog.products.filter(
    (product) => !added.some((ref) => isSame(ref, product)) && product.apis.some(({ name }) => name === api)
  );
  const commits = before.flatMap((product) => commitOfContent(product) ?? []);
  const last = commits.sort((a, b) => b.time - a.time)[0];
  return { base: last && (isHere(last.sha, config.folder) ? last.sha : void 0), isFirst: before.length === 0 };
}
function isHere(sha, folder) {
  try {
    resolveCommit(sha, folder);
    return true;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}
function isMet({ status, waiver }) {
  return waiver !== void 0 || ["pass", "attested", "not-applicable"].includes(status);
}

// src/commands/gateway/uncommitted.ts
import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
function withUncommitted(desired, config, others, io) {
  const { commit, products } = desired;
  const top = repositoryTop(config.folder);
  if (!commit || top === void 0) return desired;
  const documents = products.flatMap(
    ({ apis }) => apis.flatMap(({ document, tree }) => (tree ? [...tree.documents.values()] : [document]).map(({ id }) => id))
  );
  const own2 = [path.basename(config.file), ...others].map((file) => path.resolve(config.folder, file));
  const { paths } = changedSince(
    top,
    commit.sha,
    onceInRun(io, `files of ${top}`, () => listWorkTree(top))
  );
  const files = [.../* @__PURE__ */ new Set([...own2, ...documents])].filter(
    (file) => path.isAbsolute(file) && isChangedIn(paths, file, top)
  );
  if (files.length === 0) return desired;
  const names = files.map((file) => path.relative(top, existsSync(file) ? realpathSync(file) : file));
  return {
    products,
    commit: void 0,
    uncommitted: { sha: commit.sha, files: names.map((name) => name.split(path.sep).join("/")).sort() }
  };
}

// src/commands/gateway/lifecycle.ts
var formats = {
  stylish: runStylish,
  json: runJson,
  markdown: runMarkdown,
  html: (report, next) => runHtml(report, next, version),
  github: runGithub
};
async function runLifecycle(command, invocation, io) {
  checkFormats(invocation.values.format, io.cwd);
  return tell(command, await carryOut2(command, invocation, io).catch(unanswered(command, invocation)), invocation, io);
}
function unanswered(command, { values, config }) {
  return (error) => {
    if (!(error instanceof UserError) || error.exitCode !== exitCodes.refused) throw error;
    const gateway = values.gateway ?? [...config?.data.gateways?.keys() ?? []][0] ?? "";
    return { ...reportBase(command, gateway), result: "failed", exitCode: 3, says: [error.toString()] };
  };
}
async function carryOut2(command, { operands, values, config }, io) {
  if (!values["dry-run"]) refuseEvent(io);
  const approved = values.plan === void 0 ? void 0 : readPlanFile(values.plan, io.cwd);
  const order = orderOf(
    command,
    operands.length > 0 ? operands : approved?.names ?? [],
    { values, config },
    io
  );
  const { gateway, qualifier, quiet } = values;
  const limits = limitsOf(values);
  const session = await openGateway({ config, gateway, qualifier, limits, quiet }, io);
  const desired = await desiredFor(order, session, config, io);
  const digest = expectedDigest(approved, values["plan-digest"]);
  const forget = values["dry-run"] ? void 0 : session.stopsOnInterrupt();
  try {
    return await runOrder(
      order,
      {
        dryRun: values["dry-run"] ?? false,
        yes: values.yes ?? false,
        maxDeletions: values["max-deletions"],
        waitApprovalSeconds: values["wait-approval"] ?? 0,
        ...digest !== void 0 && { expected: { digest, ...approved && { plan: approved } } }
      },
      {
        ...session,
        gateway: session,
        desired,
        tool: version,
        ...portsOf(order, { session, desired, config, limits }, io)
      }
    );
  } finally {
    forget?.();
    session.endSteps();
  }
}
function refuseEvent(io) {
  const refusal = refusalOfEvent(io);
  if (refusal) throw new UserError(refusal);
}
function tell(command, report, { values, ...invocation }, io) {
  if (report.exitCode !== exitCodes.open) {
    for (const says2 of report.says) io.stderr.write(`specgate: ${logLine(says2)}
`);
  }
  const next = isToCarryOut(report) ? [nextOf(command, report, invocation)] : [];
  writeOutputs(values.format, (format, look) => formats[format](report, next, look), values.quiet, io);
  return report.exitCode;
}
function nextOf(command, { plan }, invocation) {
  if (command !== "publish" || !plan) return { does: "To carry it out", line: nextLine(command, invocation) };
  const line = nextLine(command, invocation, ["--plan-digest", plan.digest]);
  return { does: "To publish exactly this plan", line };
}
function isToCarryOut({ result, plan, steps }) {
  return result === "planned" && (plan?.steps ?? steps).length > 0;
}
function orderOf(command, operands, { values, config }, io) {
  const kind = command === "online" || command === "offline" ? "API" : "product";
  const names = operands.map((operand) => readNamed(operand, kind));
  const known = [...(kind === "API" ? config.data.apis : config.data.products)?.keys() ?? []];
  const unknown = names.find(({ name, version: given }) => given === void 0 && !known.includes(name));
  if (unknown) {
    throw new UserError(
      `There is no ${kind} "${unknown.name}" in the config${didYouMean(unknown.name, known)}; one that only the gateway has is named with its version (NAME:VERSION).`
    );
  }
  return {
    command,
    names,
    plans: planMap(values["map-plan"] ?? []),
    dates: datesOf(names[0]?.name, values.sunset, config, new Date(io.now()).toISOString().slice(0, 10)),
    adopt: values.adopt ?? false,
    allowDeleteAll: values["allow-delete-all"] ?? false
  };
}
function planMap(given) {
  const plans = /* @__PURE__ */ new Map();
  for (const text of given) {
    const match = /^([^=]+)=([^=]+)$/.exec(text);
    if (!match) throw new UserError(`--map-plan cannot be "${text}"; it wants OLD=NEW, two names of plans.`);
    if (plans.has(match[1])) throw new UserError(`--map-plan says twice where the plan "${match[1]}" goes.`);
    plans.set(match[1], match[2]);
  }
  return plans;
}
function datesOf(product, sunset, config, today) {
  if (sunset !== void 0) {
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(sunset) && (/* @__PURE__ */ new Date(`${sunset}T00:00:00Z`)).toJSON()?.startsWith(sunset);
    if (!isDay) throw new UserError(`--sunset cannot be "${sunset}"; it wants a day such as 2027-06-30.`);
    if (sunset < today) throw new UserError(`--sunset ${sunset} is over; a sunset lies ahead, or is today.`);
    return { deprecatedOn: today, sunsetOn: sunset };
  }
  const own2 = product === void 0 ? void 0 : config.data.products?.get(product)?.notice;
  const notice = own2 ?? config.data.diff?.deprecation?.notice;
  if (notice === void 0) return { deprecatedOn: today };
  const end = /* @__PURE__ */ new Date(`${today}T00:00:00Z`);
  end.setUTCDate(end.getUTCDate() + Number.parseInt(notice, 10));
  return { deprecatedOn: today, sunsetOn: end.toISOString().slice(0, 10) };
}
async function desiredFor({ command, names }, session, config, io) {
  const wanted = names.length === 0 ? void 0 : names.map(({ name }) => name);
  const isContent = ["stage", "publish", "replace", "supersede"].includes(command);
  if (command === "online" || command === "offline") return { products: [], commit: session.history.head };
  const known = wanted?.filter((name) => config.data.products?.has(name));
  try {
    const desired = await session.desired(known);
    return isContent ? withUncommitted(desired, config, session.config.manifests ?? [], io) : desired;
  } catch (error) {
    if (isContent || !(error instanceof UserError)) throw error;
    return { products: [], commit: session.history.head };
  }
}
var largestPlan = 64 * 1024 * 1024;
function readPlanFile(file, cwd) {
  const full = path2.resolve(cwd, file);
  const stat = statSync(full, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw new UserError("There is no such plan file.", { file });
  if (stat.size > largestPlan) throw new UserError("The file is too large to be a plan.", { file });
  let data;
  try {
    data = JSON.parse(readFileSync(full, "utf8"));
  } catch {
    throw new UserError("The plan file is not valid JSON.", { file });
  }
  if (!isPlan(data))
    throw new UserError("This is no plan (specgate/plan/1); specgate plan --out FILE writes one.", { file });
  if (data.command === "publish") return data;
  throw new UserError(`This is a plan of ${data.command}; publish --plan takes one of publish.`, { file });
}
function isPlan(data) {
  return isObject(data) && data.schema === "specgate/plan/1" && typeof data.command === "string" && typeof data.digest === "string" && isObject(data.ingredients) && Array.isArray(data.names) && data.names.every((name) => typeof name === "string");
}
function expectedDigest(plan, digest) {
  if (digest !== void 0 && !/^sha256:[0-9a-f]{64}$/.test(digest)) {
    throw new UserError(`--plan-digest cannot be "${digest}"; it wants sha256: and 64 hexadecimal digits.`);
  }
  if (plan && digest !== void 0 && plan.digest !== digest) {
    throw new UserError(`The plan file has the digest ${plan.digest}, not the one that was approved (${digest}).`);
  }
  return digest ?? plan?.digest;
}

export {
  applySteps,
  carryOut,
  reportBase,
  holderText,
  countsOf,
  planHtml,
  runLifecycle,
  unanswered,
  carryOut2,
  refuseEvent,
  tell
};
