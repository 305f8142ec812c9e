import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  changesOf,
  dangersOf,
  deletionsOf,
  driftText,
  impactText,
  lifecyclePicture,
  nextLines,
  remarksOf,
  resultText,
  stateText,
  statusWords,
  stepCounts,
  withinSteps
} from "./chunk-LUZFXNLR.js";
import {
  hanging,
  paint
} from "./chunk-POBGHXUX.js";
import {
  count
} from "./chunk-NPS4OEUA.js";
import {
  optionsOf
} from "./chunk-IOAHG7QI.js";
import {
  breakCommands,
  codeSpan,
  htmlText,
  shellWord,
  tableCodeSpan,
  visible,
  workflowCommand
} from "./chunk-WE7R6N2O.js";

// src/report/status-text.ts
function summaryOf({ products, drift, unknown }) {
  const what = products.length === 0 ? "nothing of ours is there" : count(products.length, "product version");
  if (drift.length > 0) return `${what}; not as it was published (${stepCounts(drift)})`;
  return unknown.length === 0 ? `${what}, no drift` : `${what}, no drift in what could be compared`;
}
function factsOf(one) {
  const { apis, plans, subscriptions, contentCommit, migrationTargets } = one;
  const held = plans.map(
    (plan) => subscriptions ? `${plan} (${count(subscriptions[plan] ?? 0, "subscription")})` : plan
  );
  return [
    `APIs: ${apis.join(", ")}`,
    `plans: ${held.join(", ")}`,
    ...contentCommit === null ? [] : [`from commit ${contentCommit.slice(0, 12)}`],
    ...migrationTargets.map(({ product, plans: map }) => {
      const pairs = Object.entries(map).map(([from, to]) => `${from} → ${to}`);
      return `consumers go to ${product}: ${pairs.join(", ")}`;
    })
  ];
}
function otherwiseText({ repository }) {
  return repository === "changed" ? "the repository has other content" : void 0;
}
function standingText({ state, deprecatedOn, sunsetOn }) {
  const since = deprecatedOn === null ? "" : ` since ${deprecatedOn}`;
  return `${state}${since}${sunsetOn === null ? "" : ` until ${sunsetOn}`}`;
}
function unknownText(product) {
  return `${product} cannot be compared: what was published is neither here nor in this clone's history`;
}

// src/report/plan-github.ts
var levelLimit = 10;
function planGithub(plan) {
  const level = plan.steps.length === 0 ? notice : error;
  return lines([...deletions(plan), level(`${driftText(plan)}.`), ...remarksOf(plan).map(warning)]);
}
function runGithub(report) {
  const { plan, exitCode, result } = report;
  const level = exitCode === 0 ? notice : error;
  const digest = plan && result === "planned" ? [`The plan is ${plan.digest}.`] : [];
  const dangers = plan && result === "planned" ? [...deletions(plan), ...dangersOf(plan).map(({ says }) => warning(says))] : [];
  return lines([
    level([`${resultText(report)}.`, ...report.says, ...digest].join(" ")),
    ...dangers,
    ...plan ? remarksOf(plan).map(warning) : []
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
function deletions({ deletions: number, gateway }) {
  return number > 0 ? [warning(`The plan deletes ${count(number, "object")} at ${gateway}.`)] : [];
}
function lines(commands) {
  return commands.slice(0, levelLimit).map((line) => `${line}
`).join("");
}

// src/report/plan-markdown.ts
var rowsShown = 100;
function planMarkdown(plan, next) {
  return document([
    `## ${plan.steps.length === 0 ? "✅" : "❌"} ${codeSpan(driftText(plan))}`,
    ...planBlocks(plan),
    nextLines2(next)
  ]);
}
function runMarkdown(report, next) {
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
  return document([...blocks, nextLines2(next)]);
}
function statusMarkdown(status, next) {
  return document([
    `## ${codeSpan(status.gateway)}: ${summaryOf(status)}`,
    table(
      ["Product", "State", "What it has"],
      status.products.map((one) => [
        tableCodeSpan(one.product),
        tableCodeSpan(standingText(one)),
        [otherwiseText(one) ?? [], factsOf(one)].flat().map((fact) => tableCodeSpan(fact)).join("<br>")
      ])
    ),
    table(
      ["API", "State"],
      status.apis.map(({ api, state }) => [tableCodeSpan(api), state])
    ),
    status.missing.map((product) => `- ${codeSpan(product)} is in the config and not at the gateway`).join("\n"),
    status.drift.length > 0 ? `### Drift

${stepTable(status.drift)}` : "",
    status.unknown.map((product) => `- ${codeSpan(unknownText(product))}`).join("\n"),
    nextLines2(next)
  ]);
}
function nextLines2(next) {
  return next.map(({ does, line }) => `${does}: ${codeSpan(line, 1e3)}`).join("  \n");
}
function planBlocks(plan) {
  const deletions2 = deletionsOf(plan.steps);
  const others = plan.steps.filter((step) => step.action !== "delete");
  return [
    plan.deletions > 0 ? `### 🔴 Deletes ${count(plan.deletions, "object")}` : "",
    deletions2.length > 0 ? stepTable(deletions2) : "",
    withinSteps(plan.steps).map((text) => `- ${codeSpan(text)}`).join("\n"),
    others.length > 0 ? `### Steps

${stepTable(others)}` : "",
    plan.impact.products.length > 0 ? `### For consumers

${lifecyclePicture(plan.impact.products)}

${plan.impact.products.map((impact) => `- ${codeSpan(impactText(impact))}`).join("\n")}` : "",
    dangersOf(plan).map(({ level, says }) => `- ${level === "error" ? "🔴" : "🟡"} ${codeSpan(says, 600)}`).join("\n"),
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
  const left2 = rows.length - shown.length;
  const rest = left2 > 0 ? `

${count(left2, "more row")} left out here; the JSON report has all.` : "";
  return `${[line(head), line(head.map(() => ":---")), ...shown].join("\n")}${rest}`;
}
function document(blocks) {
  return `${blocks.filter(Boolean).join("\n\n")}
`;
}

// src/report/plan-stylish.ts
var signs = {
  create: { sign: "+", styles: ["green"] },
  update: { sign: "~", styles: ["yellow"] },
  transition: { sign: "~", styles: ["yellow"] },
  delete: { sign: "-", styles: ["bold", "red"] }
};
var statusStyles = {
  done: ["green"],
  unchanged: ["dim"],
  pending: ["yellow"],
  failed: ["bold", "red"],
  "not-attempted": ["dim"]
};
function planStylish(plan, next, look) {
  const { color } = look;
  const lines2 = [
    ...planLines(plan, look),
    paint(color, visible(driftText(plan)), "bold", plan.steps.length === 0 ? "green" : "red"),
    ...digestLines(plan, next, look),
    ...nextLines(next, look)
  ];
  return breakCommands(`${lines2.join("\n")}
`);
}
function runStylish(report, next, look) {
  const { color } = look;
  const { plan, result } = report;
  const isPlan = result === "planned" || result === "refused";
  const lines2 = isPlan && plan ? planLines(plan, look) : resultLines(report, look);
  const isGood = report.exitCode === 0;
  const styles = result === "planned" ? [] : [isGood ? "green" : "red"];
  lines2.push(paint(color, visible(resultText(report)), "bold", ...styles));
  if (isGood) lines2.push(...report.says.flatMap((says) => hanging(visible(says), 2, look.columns)));
  if (result === "planned" && plan) lines2.push(...digestLines(plan, next, look));
  if (report.journal !== null) lines2.push(paint(color, `  journal: ${visible(report.journal)}`, "dim"));
  return breakCommands(`${[...lines2, ...nextLines(next, look)].join("\n")}
`);
}
function resultLines(report, look) {
  const { color, columns } = look;
  const isTold = report.result !== "planned";
  const lines2 = report.plan ? remarkLines(report.plan, look) : [];
  if (!isTold)
    lines2.push(...deletionHead(report.gateway, deletionsOf(report.steps.map(({ step }) => step)).length, color));
  for (const { step, status, says } of report.steps) {
    const outcome = isTold ? `  ${paint(color, statusWords[status], ...statusStyles[status])}` : "";
    lines2.push(`${stepLine(step, look)}${outcome}`);
    if (says !== void 0 && status !== "failed") {
      lines2.push(...hanging(visible(says), 4, columns).map((line) => paint(color, line, "dim")));
    }
  }
  if (report.steps.length > 0) lines2.push("");
  const moved = report.result === "applied" ? report.plan?.impact.products ?? [] : [];
  return [...lines2, ...moved.map((impact) => `  ${visible(stateText(impact))}`)];
}
function digestLines({ digest }, next, { color }) {
  return next.some(({ line }) => line.includes(digest)) ? [] : [paint(color, `  ${digest}`, "dim")];
}
function deletionHead(gateway, number, color) {
  const head = `This deletes ${count(number, "object")} at ${visible(gateway)}`;
  return number === 0 ? [] : [paint(color, head, "bold", "inverse", "red")];
}
function planLines(plan, look) {
  const { color, columns } = look;
  const lines2 = [];
  const deletions2 = deletionsOf(plan.steps);
  if (plan.deletions > 0) {
    const within = withinSteps(plan.steps).map((text) => `  - ${visible(text)}`);
    lines2.push(
      ...deletionHead(plan.gateway, plan.deletions, color),
      ...deletions2.map((step) => stepLine(step, look)),
      ...within,
      ""
    );
  }
  for (const step of plan.steps.filter((one) => one.action !== "delete")) {
    lines2.push(stepLine(step, look));
    for (const change of changesOf(step)) {
      lines2.push(...hanging(visible(change), 6, columns).map((line) => paint(color, line, "dim")));
    }
  }
  if (plan.steps.length > deletions2.length) lines2.push("");
  if (plan.impact.products.length > 0) {
    lines2.push(paint(color, "For consumers", "bold"));
    for (const impact of plan.impact.products) lines2.push(...hanging(visible(impactText(impact)), 2, columns));
    for (const { says } of dangersOf(plan)) {
      lines2.push(...hanging(visible(`! ${says}`), 2, columns).map((line) => paint(color, line, "bold", "red")));
    }
    lines2.push("");
  }
  return [...lines2, ...remarkLines(plan, look)];
}
function remarkLines(plan, { columns }) {
  const remarks2 = remarksOf(plan).flatMap((remark) => hanging(visible(`! ${remark}`), 0, columns));
  return remarks2.length > 0 ? [...remarks2, ""] : [];
}
function stepLine({ action, entity, name, product, switches }, { color }) {
  const { sign, styles } = signs[action];
  const what = `${sign} ${action.padEnd(10)} ${visible(entity)} ${visible(name)}`;
  const whose = visible(product) === visible(name) ? "" : ` (${visible(product)})`;
  const note = switches ? paint(color, "  live traffic", "cyan") : "";
  return `  ${paint(color, what, ...styles)}${paint(color, whose, "dim")}${note}`;
}

// src/commands/gateway/next.ts
var left = /* @__PURE__ */ new Set(["format", "dry-run", "drift", "out", "quiet", "verbose"]);
function nextLine(command, { operands, flags }, more = []) {
  const known = new Set(optionsOf(command).map(({ name }) => name));
  const given = [...flags].flatMap(
    ([name, values]) => left.has(name) || !known.has(name) ? [] : values.flatMap((value) => value === true ? [`--${name}`] : [`--${name}`, String(value)])
  );
  return ["specgate", command, ...operands, ...given, ...more].map(shellWord).join(" ");
}

// src/report/next-html.ts
function nextSection(facts, next) {
  const all = [
    ...facts.map(([term, text]) => `<dt>${htmlText(term)}</dt><dd><code>${htmlText(text)}</code></dd>`),
    ...next.map(({ does, line }) => `<dt>${htmlText(does)}</dt><dd><code>${commandLine(line)}</code></dd>`)
  ];
  if (all.length === 0) return [];
  return [
    '<section aria-labelledby="next">',
    '<h2 id="next">Next</h2>',
    `<dl class="next">${all.join("")}</dl>`,
    "</section>"
  ];
}
function commandLine(line) {
  return line.split(" ").map((word) => `<span>${htmlText(word)}</span>`).join(" ");
}
var nextStyle = `
.next { margin: .5rem 0 0; padding: .75rem 1rem; border: 1px solid var(--line); border-left: .3rem solid var(--link); border-radius: .5rem; background: var(--card); }
.next dt { font-size: .875rem; color: var(--quiet); }
.next dd { margin: 0 0 .5rem; }
.next dd:last-child { margin: 0; }
.next span { display: inline-block; max-width: 100%; }
`;

export {
  summaryOf,
  factsOf,
  otherwiseText,
  standingText,
  unknownText,
  planGithub,
  runGithub,
  statusGithub,
  nextSection,
  nextStyle,
  planMarkdown,
  runMarkdown,
  statusMarkdown,
  planStylish,
  runStylish,
  stepLine,
  nextLine
};
