import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  count
} from "./chunk-4JK77VDL.js";
import {
  jsonText
} from "./chunk-NVGMYW7E.js";
import {
  isObject
} from "./chunk-2LKYFRJO.js";

// src/report/plan-json.ts
function planData({ steps, ...plan }) {
  const { schema, gateway, digest, impact, ...rest } = plan;
  return plain({ schema, gateway, digest, steps: steps.map(stepData), impact, ...rest });
}
function planJson(plan) {
  return `${jsonText(planData(plan))}
`;
}
function runJson(report) {
  if (report.result === "planned" && report.plan) return planJson(report.plan);
  const { plan, steps, ...rest } = report;
  const results = steps.map(({ step: { action, entity, name, product }, status, says }) => ({
    ...{ action, entity, name, product, status },
    ...says !== void 0 && { says }
  }));
  return `${jsonText(plain({ ...rest, plan: plan && planData(plan), steps: results }))}
`;
}
function statusJson(status) {
  return `${jsonText(plain({ ...status, drift: status.drift.map(stepData) }))}
`;
}
function stepData({ action, entity, name, before, after, switches, product }) {
  return { action, entity, name, before, after, switches, product };
}
function plain(value) {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, one]) => [key, plain(one)]));
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}

// src/report/plan-text.ts
var valueLength = 80;
var changesShown = 8;
function changesOf({ before, after }) {
  if (!isObject(before) || !isObject(after)) return [];
  const lines = [];
  collect(before, after, "", lines);
  const left = lines.length - changesShown;
  return left > 0 ? [...lines.slice(0, changesShown), `and ${count(left, "more field")}`] : lines;
}
function collect(before, after, path, lines) {
  for (const key of /* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, next] = [
      Object.hasOwn(before, key) ? before[key] : void 0,
      Object.hasOwn(after, key) ? after[key] : void 0
    ];
    if (/commit$/.test(key) || JSON.stringify(old) === JSON.stringify(next)) continue;
    if (isObject(old) && isObject(next)) collect(old, next, `${path}${key}.`, lines);
    else lines.push(`${path}${key}: ${valueText(old)} → ${valueText(next)}`);
  }
}
function valueText(value) {
  if (value === void 0 || value === null) return "nothing";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > valueLength ? `${text.slice(0, valueLength - 1)}…` : text;
}
function stepCounts(steps) {
  if (steps.length === 0) return "nothing to do";
  const of = (...actions) => steps.filter((step) => actions.includes(step.action)).length;
  const parts = [
    [of("create"), "to create"],
    [of("update", "transition"), "to change"],
    [of("delete"), "to delete"]
  ];
  return parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`).join(", ");
}
function stateText({ product, before, after }) {
  return `${product}: ${before === after ? `stays ${after}` : `${before} → ${after}`}`;
}
function impactText(impact) {
  const { subscriptions } = impact;
  const plans = subscriptions && Object.entries(subscriptions);
  const held = plans === null ? "the gateway does not tell its subscriptions" : plans.length === 0 ? "no subscriptions" : `subscriptions: ${plans.map(([plan, number]) => `${plan} ${number}`).join(", ")}`;
  return `${stateText(impact)}; ${held}`;
}
function resultText({ result, command, gateway, plan, steps }) {
  const done = steps.filter((step) => step.status === "done" || step.status === "unchanged").length;
  switch (result) {
    case "planned":
      return `Plan only: ${stepCounts(plan?.steps ?? steps.map(({ step }) => step))} at ${gateway}; nothing was done`;
    case "unchanged":
      return `Nothing to do at ${gateway}`;
    case "applied":
      return `Done: ${count(done, "step")} of ${command} at ${gateway}`;
    case "pending":
      return `Waiting for an approval at ${gateway}; ${count(done, "step")} done`;
    case "refused":
      return `Refused: ${command} at ${gateway}; nothing was done`;
    case "failed":
      return `Stopped: ${command} at ${gateway} failed after ${count(done, "step")}`;
    default:
      return `Not confirmed: ${command} at ${gateway} was carried out, and the gateway does not show it`;
  }
}
function deletionsFirst(steps) {
  return [...deletionsOf(steps), ...steps.filter((step) => step.action !== "delete")];
}
function briefChanges(step) {
  return changesOf(step).slice(0, 3).join("; ");
}
function deletionsOf(steps) {
  return steps.filter((step) => step.action === "delete");
}
function withinSteps(steps) {
  return steps.flatMap(
    ({ action, deletes = 0, entity, name }) => action === "delete" || deletes === 0 ? [] : [`${deletes} in ${entity} ${name}`]
  );
}
function remarksOf(plan) {
  return [
    ...plan.limitations.map(({ what, says }) => `Not possible at this gateway (${what}): ${says}`),
    ...plan.notes,
    ...plan.waits.map((product) => `${product} waits for an approval at the gateway.`)
  ];
}

export {
  changesOf,
  stepCounts,
  stateText,
  impactText,
  resultText,
  deletionsFirst,
  briefChanges,
  deletionsOf,
  withinSteps,
  remarksOf,
  planData,
  planJson,
  runJson,
  statusJson
};
