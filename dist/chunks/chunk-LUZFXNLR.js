import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  hanging,
  paint,
  wrap
} from "./chunk-POBGHXUX.js";
import {
  count,
  errorPlace,
  thousands,
  upperFirst
} from "./chunk-NPS4OEUA.js";
import {
  htmlText,
  jsonText,
  truncate,
  visible
} from "./chunk-WE7R6N2O.js";
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
  const whole = typeof value === "string" ? value : JSON.stringify(value);
  const text = whole.replace(/\bsha256:([0-9a-f]{12})[0-9a-f]{52}\b/g, "sha256:$1…");
  return text.length > valueLength ? `${text.slice(0, valueLength - 1)}…` : text;
}
function stepCounts(steps) {
  if (steps.length === 0) return "nothing to do";
  const of = (...actions) => steps.filter((step) => actions.includes(step.action)).length;
  const parts2 = [
    [of("create"), "to create"],
    [of("update", "transition"), "to change"],
    [of("delete"), "to delete"]
  ];
  return parts2.filter(([number]) => number > 0).map(([number, what]) => `${thousands(number)} ${what}`).join(", ");
}
function stateText({ product, before, after }) {
  return `${product}: ${before === after ? `stays ${after}` : `${before} → ${after}`}`;
}
function impactText(impact) {
  return `${stateText(impact)}; ${subscriptionsText(impact)}`;
}
function subscriptionsText({ subscriptions }) {
  if (subscriptions === null) return "the gateway does not tell its subscriptions";
  const plans = Object.entries(subscriptions);
  return plans.length === 0 ? "no subscriptions" : `subscriptions: ${plans.map(([plan, number]) => `${plan} ${number}`).join(", ")}`;
}
var statusWords = {
  done: "done",
  unchanged: "was so already",
  pending: "waits for an approval",
  failed: "failed",
  "not-attempted": "not attempted"
};
function resultText({ result, command, gateway, plan, steps }) {
  const done = steps.filter((step) => step.status === "done" || step.status === "unchanged").length;
  const nothing = `Nothing to do at ${gateway}`;
  switch (result) {
    case "planned": {
      const planned = plan?.steps ?? steps.map(({ step }) => step);
      if (planned.length === 0) return nothing;
      return `Plan only: ${stepCounts(planned)} at ${gateway}; nothing was done`;
    }
    case "unchanged":
      return nothing;
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
  return [...plan.limitations.map(limitationText), ...plan.notes, ...plan.waits.map(waitText)];
}
function limitationText({ what, says }) {
  return `Not possible at this gateway (${what}): ${says}`;
}
function waitText(product) {
  return `${product} waits for an approval at the gateway.`;
}
function driftText({ gateway, steps }) {
  return steps.length === 0 ? `No drift at ${gateway}` : `${gateway} is not as it was published: ${stepCounts(steps)}`;
}

// src/report/plan-impact.ts
var meanings = {
  "pre-staged": "A person must approve it at the gateway before it can be published.",
  staged: "It is in the catalog; nobody sees it or calls it yet.",
  published: (isFromLive) => `Consumers can subscribe to it${isFromLive ? " again" : " and call it"}.`,
  deprecated: "It takes no new subscriptions; those that it has go on.",
  retired: (isFromLive) => isFromLive ? "It ends: subscriptions that it still has are removed, and its calls are refused." : "It is back in the usual view; nobody can call it.",
  archived: "It leaves the usual view; nobody can call it.",
  none: "It is gone from the catalog; nobody could call it."
};
var liveStates = ["published", "deprecated"];
function meaningsOf(impact, transitions) {
  const { product, before, after } = impact;
  const own = transitions.filter((one) => "product" in one && refText(one.product) === product);
  const moves = own.map(moveText).filter((text) => text !== void 0);
  const meaning = before === after || !Object.hasOwn(meanings, after) ? void 0 : meanings[after];
  const ending = typeof meaning === "function" ? meaning(liveStates.includes(before)) : meaning;
  return [...moves, ...ending === void 0 ? [] : [ending]];
}
function moveText(transition) {
  switch (transition.kind) {
    case "content":
      return "Its content changes under the same version.";
    case "dates":
      return "The day moves until which it works.";
    case "set-migration-target":
    case "migrate-subscriptions": {
      const { product, plans } = transition.target;
      const pairs = [...plans].map(([from, to]) => `${from} → ${to}`).join(", ");
      const what = transition.kind === "migrate-subscriptions" ? "Its subscriptions move" : "Its consumers are led";
      return `${what} to ${refText(product)} (${pairs}).`;
    }
    default:
      return void 0;
  }
}
function heldTexts(impact) {
  return liveStates.includes(impact.before) ? [`${upperFirst(subscriptionsText(impact))}.`] : [];
}
function dangersOf({ impact, transitions }) {
  return [
    ...impact.products.flatMap((one) => endingDanger(one, transitions)),
    ...transitions.flatMap((transition) => {
      if (transition.kind === "api" && transition.to === "offline") {
        const name = refText(transition.api);
        return [{ level: "error", says: `Calls of ${name} are refused until specgate online ${name}.` }];
      }
      if (transition.kind !== "content") return [];
      const product = refText(transition.product);
      const before = impact.products.find((one) => one.product === product)?.before;
      if (before === void 0 || !liveStates.includes(before)) return [];
      return [{ level: "warning", says: `${product} is ${before}, and its content changes under the same version.` }];
    })
  ];
}
function endingDanger({ product, before, after, subscriptions }, all) {
  if (!liveStates.includes(before) || liveStates.includes(after)) return [];
  const moved = all.some((one) => one.kind === "migrate-subscriptions" && refText(one.product) === product);
  if (moved) return [];
  if (subscriptions === null) {
    return [{ level: "error", says: `${product} ends, and the gateway does not tell who subscribes to it.` }];
  }
  const held = Object.entries(subscriptions).filter(([, number]) => number > 0);
  const sum = held.reduce((total, [, number]) => total + number, 0);
  if (sum === 0) return [];
  const plans = held.map(([plan, number]) => `${plan} ${number}`).join(", ");
  return [
    { level: "error", says: `${count(sum, "subscription")} to ${product} ${sum === 1 ? "ends" : "end"} (${plans}).` }
  ];
}
function liveText(steps) {
  const live = steps.filter(({ switches }) => switches).length;
  return live === 0 ? void 0 : `${thousands(live)} of ${count(steps.length, "step")} ${live === 1 ? "changes" : "change"} live traffic`;
}
function refText({ name, version }) {
  return `${name}:${version}`;
}

// src/report/html-page.ts
import { createHash } from "node:crypto";

// src/report/html-style.ts
var style = `
:root {
  color-scheme: light dark;
  --page: #f6f7f9; --card: #ffffff; --ink: #1b1f24; --quiet: #57606a; --line: #d5d9df; --code: #f1f3f5;
  --link: #0a58ca; --error: #b3141d; --warning: #7d4e00; --info: #0a58ca; --hint: #57606a; --open: #12692f;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0f1318; --card: #181d24; --ink: #e7eaee; --quiet: #a3adb8; --line: #323a44; --code: #10151b;
    --link: #82b4ff; --error: #ff9088; --warning: #f0bb57; --info: #82b4ff; --hint: #a3adb8; --open: #6fd68d;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
header, main, footer { max-width: 68rem; margin: 0 auto; padding: 0 1rem; }
a { color: var(--link); }
a:focus-visible, input:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code, pre { font: .875rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .25rem .5rem; }
header { padding-top: 1.5rem; }
.tool { margin: 0; color: var(--quiet); }
h1 { margin: .25rem 0 .5rem; font-size: 1.75rem; line-height: 1.2; color: var(--error); }
.open h1 { color: var(--open); }
h2 { font-size: 1.125rem; margin: 0; }
h3 { font-size: 1rem; margin: 0; }
h2 code { font-size: inherit; }
.counts { margin: 0 0 1rem; color: var(--quiet); }
fieldset { margin: 1rem 0; padding: .5rem .75rem .75rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
label { display: inline-flex; align-items: center; gap: .4rem; min-height: 2rem; }
input { width: 1.1rem; height: 1.1rem; accent-color: var(--link); }
nav ul { list-style: none; margin: 0 0 1rem; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
section { margin: 1.5rem 0; }
ol, .rules { list-style: none; margin: .5rem 0 0; padding: 0; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); overflow: clip; border-top: 0; }
ol > li, .rules > div { padding: .75rem 1rem; border-left: .3rem solid var(--tone, var(--line)); }
ol > li, .rules > div { border-top: 1px solid var(--line); }
li p, .rules p { margin: 0; }
li p + p, .rules p { margin-top: .25rem; }
.error, .unread { --tone: var(--error); } .warning { --tone: var(--warning); } .info { --tone: var(--info); } .hint { --tone: var(--hint); }
.meta { display: flex; flex-wrap: wrap; gap: 0 .75rem; align-items: baseline; font-size: .875rem; color: var(--quiet); }
.meta strong { color: var(--tone); }
.note { color: var(--quiet); font-size: .875rem; }
li .note { margin-top: .4rem; }
pre { margin: .5rem 0 0; padding: .4rem .6rem; background: var(--code); border-radius: .3rem; white-space: pre-wrap; }
pre i { color: var(--quiet); font-style: normal; user-select: none; }
mark { background: none; color: inherit; text-decoration: underline wavy var(--tone) 1.5px; text-underline-offset: .25em; }
:target { outline: 3px solid var(--link); outline-offset: -3px; }
footer { padding-bottom: 2rem; color: var(--quiet); font-size: .875rem; }
li.old, li.suppressed { border-left-style: dashed; }
body:has(#show-error:not(:checked)) li.error, body:has(#show-warning:not(:checked)) li.warning,
body:has(#show-info:not(:checked)) li.info, body:has(#show-hint:not(:checked)) li.hint,
body:has(#show-old:not(:checked)) li.old, body:has(#show-suppressed:not(:checked)) li.suppressed { display: none; }
@media print {
  :root { --page: #fff; --card: #fff; --ink: #000; --quiet: #444; --line: #bbb; --code: #f4f4f4; --link: #000;
    --error: #a00; --warning: #640; --info: #036; --hint: #444; --open: #050; }
  body { font-size: 10pt; }
  fieldset, nav, .skip { display: none; }
  ol > li, .rules > div { break-inside: avoid; }
  h2, h3, .counts, .sides { break-after: avoid; }
}
`;

// src/report/html-page.ts
function htmlPage({
  command,
  about,
  verdict,
  open,
  lists,
  header = [],
  main,
  style: own = "",
  version
}) {
  const css = style + own;
  const parts2 = [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(css)}">`,
    `<title>specgate ${htmlText(command)}: ${htmlText(verdict)}</title>`,
    `<style>${css}</style>`,
    "</head>",
    `<body class="${open ? "open" : "shut"}">`,
    `<a class="skip" href="#${htmlText(lists)}">Skip to the ${htmlText(lists)}</a>`,
    "<header>",
    `<p class="tool">specgate ${htmlText(command)}${about === void 0 ? "" : `, ${htmlText(about)}`}</p>`,
    `<h1>${htmlText(verdict)}</h1>`,
    ...header,
    "</header>",
    `<main id="${htmlText(lists)}">`,
    ...main,
    "</main>",
    `<footer><p>specgate ${htmlText(version)}</p></footer>`,
    "</body>",
    "</html>"
  ];
  return `${parts2.join("\n")}
`;
}
function pageSection(id, title, items) {
  if (items.length === 0) return [];
  return [
    `<section aria-labelledby="${id}">`,
    `<h2 id="${id}">${htmlText(title)}</h2>`,
    "<ol>",
    ...items,
    "</ol>",
    "</section>"
  ];
}
function unreadSection(errors) {
  const items = errors.map(
    (error) => `<li class="unread"><p class="meta"><code>${htmlText(errorPlace(error))}</code></p><p class="message">${htmlText(error.message)}</p></li>`
  );
  return pageSection("unread", "Could not be read", items);
}
function policyOf(css) {
  const hash = createHash("sha256").update(css).digest("base64");
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

// src/report/lifecycle-html.ts
var usual = ["staged", "published", "deprecated", "retired", "archived"];
var tones = {
  "pre-staged": "info",
  staged: "info",
  published: "passes",
  deprecated: "warning",
  retired: "error"
};
function lifecycleItems(standings) {
  const isUsed = (state) => standings.some(({ before, after }) => state === before || state === after);
  const columns = [
    ...standings.some(({ before }) => before === "none") ? ["new"] : [],
    ...isUsed("pre-staged") ? ["pre-staged"] : [],
    ...usual,
    ...standings.some(({ after }) => after === "none") ? ["gone"] : []
  ];
  return standings.map((standing) => item(standing, columns));
}
function item({ product, before, after, remark, says }, columns) {
  const [from, to] = [before === "none" ? "new" : before, after === "none" ? "gone" : after];
  const sentence = from === to ? htmlText(to) : `${htmlText(from)} → ${htmlText(to)}`;
  return [
    `<li class="${toneOf(after)}">`,
    `<p class="standing"><code>${htmlText(product)}</code> <strong>${sentence}</strong>${remark === void 0 ? "" : ` <span>${htmlText(remark)}</span>`}</p>`,
    // The sentence above says the same.
    `<ul class="states" aria-hidden="true">${columns.map(state).join("")}</ul>`,
    ...says.map((text) => `<p class="note">${htmlText(text)}</p>`),
    "</li>"
  ].join("");
  function state(name) {
    const kind = name === to ? "after" : name === from ? "before" : "";
    return `<li${kind === "" ? "" : ` class="${kind}"`}>${name}</li>`;
  }
}
function toneOf(state) {
  return Object.hasOwn(tones, state) ? tones[state] : "hint";
}
var lifecycleStyle = `
.passes { --tone: var(--open); }
.standing { display: flex; flex-wrap: wrap; gap: 0 .75rem; align-items: baseline; }
.standing code { font-size: 1rem; font-weight: 600; }
.standing strong { color: var(--tone); }
.standing span { color: var(--warning); font-size: .875rem; }
.states { list-style: none; margin: .5rem 0 .4rem; padding: 0; display: flex; flex-wrap: wrap; gap: .35rem 1.1rem; font-size: .8125rem; color: var(--quiet); }
.states li { position: relative; min-width: 7rem; padding: .15rem .6rem; border: 1px solid var(--line); border-radius: 1rem; text-align: center; }
.states li:not(:last-child)::after { content: "›"; position: absolute; right: -.85rem; color: var(--quiet); font-weight: 400; }
.states .before { outline: 2px dashed var(--quiet); outline-offset: -1px; color: var(--ink); }
.states .after { border-color: var(--tone); background: var(--tone); color: var(--card); font-weight: 600; }
@media (max-width: 45rem) { .states { gap: .35rem .9rem; } .states li { min-width: 0; } .states li:not(:last-child)::after { right: -.68rem; } }
@media print { .states .after { outline: 2px solid var(--tone); outline-offset: -1px; background: none; color: var(--tone); } }
`;

// src/report/steps-html.ts
var textLimit = 1e3;
var parts = {
  quiet: "No live traffic changes",
  live: "Live traffic changes",
  deletions: "Deletions",
  record: "Written down at the end"
};
var tones2 = {
  create: "passes",
  update: "warning",
  transition: "warning",
  delete: "error"
};
function stepSections(entries, title = "Steps") {
  if (entries.length === 0) return [];
  const groups = groupsOf(entries);
  const isParted = new Set(groups.map(({ part }) => part)).size === groups.length;
  const items = entries.map((entry, index) => stepItem(entry, index + 1, isParted));
  return [
    '<section aria-labelledby="all-steps">',
    `<h2 id="all-steps">${title} (${thousands(entries.length)})</h2>`,
    ...(isParted ? groups : [{ part: void 0, first: 0, count: entries.length }]).flatMap(
      ({ part, first, count: count2 }) => [
        ...part === void 0 ? [] : [`<h3>${parts[part]} (${thousands(count2)})</h3>`],
        "<ol>",
        ...items.slice(first, first + count2),
        "</ol>"
      ]
    ),
    "</section>"
  ];
}
function groupsOf(entries) {
  const groups = [];
  for (const [index, { step }] of entries.entries()) {
    const part = partOf(step);
    const last = groups.at(-1);
    if (last?.part === part) last.count++;
    else groups.push({ part, first: index, count: 1 });
  }
  return groups;
}
function partOf({ action, switches, isLast }) {
  if (isLast) return "record";
  if (switches) return "live";
  return action === "delete" ? "deletions" : "quiet";
}
function stepItem({ step, status, says }, number, isParted) {
  const notes = [...changesOf(step), ...says === void 0 ? [] : [says]];
  return [
    `<li class="${stepTone(step)}">`,
    `<p class="step numbered"><span>${thousands(number)}</span> ${stepText(step)}`,
    step.switches && !isParted ? ' <span class="live">live traffic</span>' : "",
    status === void 0 ? "" : ` <strong class="outcome ${status}">${statusWords[status]}</strong>`,
    "</p>",
    ...notes.map((note) => `<p class="note">${htmlText(truncate(note, textLimit))}</p>`),
    "</li>"
  ].join("");
}
function stepText({
  action,
  entity,
  name,
  product
}) {
  const whose = product === void 0 || product === name ? "" : ` <span>for ${htmlText(product)}</span>`;
  return `<strong>${action}</strong> ${htmlText(entity)} <code>${htmlText(name)}</code>${whose}`;
}
function stepTone({ action }) {
  return tones2[action];
}
var stepStyle = `
section > h3 { margin: 1rem 0 .25rem; }
.step { display: flex; flex-wrap: wrap; gap: 0 .6rem; align-items: baseline; }
.step > span { color: var(--quiet); font-size: .875rem; }
.step > strong { color: var(--tone); min-width: 5.5rem; }
.numbered { padding-left: 2.5rem; }
.numbered > span:first-child { min-width: 1.9rem; margin-left: -2.5rem; }
.numbered ~ .note { margin: 0 0 0 2.5rem; }
.step > .live { color: var(--link); font-weight: 600; }
.step > .outcome { margin-left: auto; min-width: 0; }
.done { --tone: var(--open); } .failed { --tone: var(--error); } .pending { --tone: var(--warning); } .unchanged, .not-attempted { --tone: var(--quiet); }
li:has(> .step) { padding-top: .4rem; padding-bottom: .4rem; }
`;

// src/report/lifecycle-picture.ts
var productsShown = 12;
var textLimit2 = 60;
function lifecyclePicture(products) {
  const shown = products.slice(0, productsShown);
  if (shown.length === 0) return "";
  return ["```mermaid", "flowchart LR", ...shown.flatMap(productLines), "```"].join("\n");
}
function productLines({ product, before, after }, index) {
  const last = before === after ? `    s${index}(["${label(after)}"])` : `    s${index}["${label(stateName(before))}"] --> t${index}(["${label(after)}"])`;
  return [`  subgraph p${index}["${label(product)}"]`, "    direction LR", last, "  end"];
}
function stateName(state) {
  return state === "none" ? "not there" : state;
}
function label(text) {
  return text.slice(0, textLimit2).replace(/[^\p{L}\p{N} ._:~-]/gu, "?") || "?";
}

// src/report/ending-stylish.ts
function unreadLines(errors, { color, columns }) {
  if (errors.length === 0) return [];
  return [
    paint(color, `Could not be read (${errors.length})`, "bold", "red"),
    ...errors.flatMap((error) => hanging(visible(`${errorPlace(error)}: ${error.message}`), 2, columns)),
    ""
  ];
}
function verdictLines(verdict, isOpen, { color, columns }) {
  const word = `Gate ${isOpen ? "open" : "shut"}`;
  const [first = "", ...rest] = wrap(verdict, columns);
  return [
    paint(color, word, "bold", "inverse", isOpen ? "green" : "red") + paint(color, first.slice(word.length), "bold"),
    ...rest.map((line) => paint(color, line, "bold"))
  ];
}
function nextLines(next, { color }) {
  return next.map(({ does, line }) => `${paint(color, `→ ${does}:`, "bold")} ${visible(line)}`);
}

export {
  changesOf,
  stepCounts,
  stateText,
  impactText,
  statusWords,
  resultText,
  deletionsFirst,
  briefChanges,
  deletionsOf,
  withinSteps,
  remarksOf,
  limitationText,
  waitText,
  driftText,
  meaningsOf,
  heldTexts,
  dangersOf,
  liveText,
  htmlPage,
  pageSection,
  unreadSection,
  lifecycleItems,
  lifecycleStyle,
  stepSections,
  stepText,
  stepTone,
  stepStyle,
  planData,
  planJson,
  runJson,
  statusJson,
  lifecyclePicture,
  unreadLines,
  verdictLines,
  nextLines
};
