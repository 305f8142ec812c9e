import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  isMet
} from "./chunk-KDLXRJZQ.js";
import {
  count,
  thousands
} from "./chunk-NPS4OEUA.js";

// src/report/ready-text.ts
function readyVerdict(report) {
  const reasons = report.errors.length > 0 ? [`${count(report.errors.length, "input")} could not be read`] : [];
  const sums = report.apis.reduce(
    (sum, api) => ({ done: sum.done + api.done, of: sum.of + api.of, blocking: sum.blocking + api.blocking }),
    { done: 0, of: 0, blocking: 0 }
  );
  const apis = report.apis.length > 1 ? ` of ${thousands(report.apis.length)} APIs` : "";
  reasons.push(`${readyLine(sums)}${apis}`);
  return `Gate ${report.open ? "open" : "shut"}: ${reasons.join(", ")}`;
}
function readyLine({ done, of, blocking }) {
  return `readiness ${thousands(done)}/${thousands(of)} (${blocking === 0 ? "nothing" : thousands(blocking)} blocking)`;
}
function percent(score) {
  return `${Math.floor(score * 100)} %`;
}
function statusWord({ status, waiver }) {
  return waiver ? `${status}, waived` : status;
}
function remarksOf(item) {
  const { reason, waiver, gateReason, gate, notes } = item;
  return [
    ...reason === void 0 ? [] : [reason],
    ...waiver ? [`Waived until ${waiver.until} by ${waiver.by}: ${waiver.reason}`] : [],
    ...gateReason === void 0 || isMet(item) ? [] : [`It weighs ${gate} here: ${gateReason}.`],
    ...notes
  ];
}
function evidenceText({ where, says }) {
  return `${where}: ${says}`;
}
function placeOf(item, api) {
  for (const { kind, where } of item.evidence) {
    if (kind === "gateway" || kind === "probe" || kind === "catalogue") continue;
    const found = /^(?!https?:|<)([^\r\n]+):(\d{1,9})$/.exec(where);
    if (found) return { file: found[1], line: Math.max(1, Number(found[2])) };
  }
  return { file: api.file, line: 1 };
}
function trendText({ trend, score }) {
  if (!trend) return void 0;
  if (trend.score === null) return "The base does not have this API.";
  const parts = [
    ...trend.became.length > 0 ? [`became ready: ${trend.became.join(", ")}`] : [],
    ...trend.lost.length > 0 ? [`got lost: ${trend.lost.join(", ")}`] : []
  ];
  const moved = `from ${percent(trend.score)} to ${percent(score)}`;
  return parts.length === 0 ? "Nothing moved since the base." : `Since the base ${moved}; ${parts.join("; ")}.`;
}
function byUrgency(items) {
  const statuses = ["fail", "expired", "unknown"];
  const gates = ["block", "warn", "info"];
  const rank = (item) => gates.indexOf(item.gate) * 10 + (statuses.indexOf(item.status) + 1 || statuses.length + 1);
  return items.map((item, index) => ({ item, index })).sort((a, b) => rank(a.item) - rank(b.item) || a.index - b.index).map(({ item }) => item);
}
function blockingText({ apis }) {
  const blocking = apis.flatMap((api) => api.items).filter((item) => item.required && !isMet(item));
  const words = {
    fail: (number) => `${thousands(number)} ${number === 1 ? "fails" : "fail"}`,
    expired: (number) => `${thousands(number)} expired`,
    attestation: (number) => `${thousands(number)} for a person to state`,
    file: (number) => `${thousands(number)} for want of a file`,
    gateway: (number) => `${thousands(number)} that only the gateway can tell`,
    probe: (number) => `${thousands(number)} that a probe can tell`,
    catalogue: (number) => `${thousands(number)} that only the catalogue can tell`
  };
  const keyOf = ({ status, needs = "file" }) => status === "unknown" ? needs : status;
  const parts = Object.entries(words).flatMap(([key, tell]) => {
    const number = blocking.filter((item) => keyOf(item) === key).length;
    return number === 0 ? [] : [tell(number)];
  });
  return parts.length === 0 ? "" : `Blocking: ${parts.join(", ")}.`;
}
function sharedGaps(apis) {
  const groups = /* @__PURE__ */ new Map();
  for (const api of apis) {
    for (const item of api.items) {
      if (isMet(item)) continue;
      const key = JSON.stringify([item.id, item.status, item.gate]);
      const group = groups.get(key);
      if (!group) groups.set(key, { item, apis: [api.name], isExample: false });
      else {
        group.apis.push(api.name);
        group.isExample ||= reasonsOf(item) !== reasonsOf(group.item);
      }
    }
  }
  const order = new Map(byUrgency([...groups.values()].map(({ item }) => item)).map((item, index) => [item, index]));
  return [...groups.values()].sort((a, b) => order.get(a.item) - order.get(b.item));
}
function reasonsOf(item) {
  return JSON.stringify([item.evidence.map(evidenceText), remarksOf(item)]);
}
function gapApis({ apis, isExample }, most) {
  return `${count(apis.length, "API")}: ${someOf(apis, most)}${isExample ? `; seen in ${apis[0]}:` : ""}`;
}
function evidenceTeller() {
  const told = /* @__PURE__ */ new Map();
  return ({ id, evidence }, most) => {
    const lines = evidence.slice(0, most).map((one) => {
      const text = evidenceText(one);
      const first = told.get(text);
      if (first === void 0) told.set(text, id);
      return first === void 0 || first === id || text.length < 80 ? text : `${one.where}: as for ${first}`;
    });
    const left = evidence.length - lines.length;
    return left > 0 ? [...lines, `and ${count(left, "more piece")} of evidence`] : lines;
  };
}
function someOf(names, most) {
  const shown = names.slice(0, most);
  const left = names.length - shown.length;
  return left === 0 ? shown.join(", ") : `${shown.join(", ")} and ${thousands(left)} more`;
}

export {
  readyVerdict,
  readyLine,
  percent,
  statusWord,
  remarksOf,
  evidenceText,
  placeOf,
  trendText,
  byUrgency,
  blockingText,
  sharedGaps,
  gapApis,
  evidenceTeller
};
