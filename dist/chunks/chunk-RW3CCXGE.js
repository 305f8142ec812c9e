import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  changesOf,
  deletionsOf,
  impactText,
  remarksOf,
  resultText,
  stateText,
  stepCounts,
  withinSteps
} from "./chunk-7JZ6IVCC.js";
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
  const id = status.gatewayId === null ? "" : `, ${visible(status.gatewayId)}`;
  const lines2 = [paint(color, `${visible(status.gateway)} (${status.type}${id})`, "bold", "underline"), ""];
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
    if (one.contentCommit !== null)
      lines2.push(paint(color, `    from commit ${visible(one.contentCommit.slice(0, 12))}`, "dim"));
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
      ["Product", "State", "APIs", "Plans", "Sunset", "Commit", "Repository"],
      status.products.map((one) => [
        tableCodeSpan(one.product),
        tableCodeSpan(one.state),
        one.apis.map((api) => tableCodeSpan(api)).join(" "),
        one.plans.map((plan) => tableCodeSpan(plan)).join(" "),
        one.sunsetOn === null ? "" : tableCodeSpan(one.sunsetOn),
        one.contentCommit === null ? "" : tableCodeSpan(one.contentCommit.slice(0, 12)),
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
