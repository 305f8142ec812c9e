import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  blockingText,
  byUrgency,
  evidenceTeller,
  evidenceText,
  gapApis,
  percent,
  placeOf,
  readyLine,
  readyVerdict,
  remarksOf,
  sharedGaps,
  statusWord,
  trendText
} from "./chunk-6SPZFSYM.js";
import {
  briefChanges,
  deletionsFirst,
  heldTexts,
  htmlPage,
  impactText,
  lifecycleItems,
  lifecyclePicture,
  lifecycleStyle,
  nextLines,
  pageSection,
  planData,
  stepCounts,
  stepStyle,
  stepText,
  stepTone,
  unreadLines,
  unreadSection,
  verdictLines
} from "./chunk-LUZFXNLR.js";
import {
  hanging,
  paint,
  width,
  wrap
} from "./chunk-POBGHXUX.js";
import {
  holdsInCheck,
  isDone,
  isMet
} from "./chunk-KDLXRJZQ.js";
import {
  ageCounts,
  byFile,
  bySeverity,
  count,
  defineReporter,
  errorPlace,
  failingFindings,
  place,
  ruleText,
  severityCounts,
  summarise,
  suppressionText,
  thousands,
  upperFirst,
  verdict
} from "./chunk-NPS4OEUA.js";
import {
  greatestBump
} from "./chunk-AWHDHQSJ.js";
import {
  breakCommands,
  codeSpan,
  htmlText,
  jsonText,
  sarifText,
  shellWord,
  tableCodeSpan,
  truncate,
  uriPath,
  visible,
  workflowCommand,
  xmlText
} from "./chunk-WE7R6N2O.js";
import {
  compareFindings,
  compareText,
  counts,
  fails,
  severities
} from "./chunk-CIDFJ7I2.js";
import "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";

// src/report/brief-json.ts
var most = { members: 3, items: 2, text: 60, depth: 8 };
function briefJson(value) {
  return brief(value, most.depth);
}
function isShortened(value) {
  return briefJson(value) !== (JSON.stringify(value) ?? "nothing");
}
function briefText(text) {
  if (text.length <= most.text) return JSON.stringify(text);
  return `${JSON.stringify(truncate(text, most.text / 2))} (${text.length} characters)`;
}
function brief(value, depth) {
  if (value === void 0) return "nothing";
  if (typeof value === "string") return briefText(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const parts = isList ? value.slice(0, most.items).map((item) => brief(item, depth - 1)) : Object.entries(value).slice(0, most.members).map(([name, member]) => `${JSON.stringify(truncate(name, most.text))}:${brief(member, depth - 1)}`);
  const left = (isList ? value.length : Object.keys(value).length) - parts.length;
  const [open, close] = isList ? "[]" : "{}";
  if (depth <= 0 && parts.length > 0) return `${open}…${close}`;
  return `${open}${parts.join(",")}${left > 0 ? `, … ${left} more` : ""}${close}`;
}

// src/report/diff-text.ts
function documentName({ files }) {
  return files.revision ?? files.base ?? "";
}
function diffVerdict(report) {
  const word = `Gate ${report.open ? "open" : "shut"}`;
  const breaking = allChanges(report).filter((change) => change.breaking && !change.accepted).length;
  const reasons = [];
  const unread = report.errors.filter((error) => !error.harmless).length;
  if (unread > 0) reasons.push(`${count(unread, "input")} could not be read`);
  const isCovered = report.documents.every(({ version }) => version.ok);
  if (breaking === 0) reasons.push("nothing breaks");
  else
    reasons.push(
      `${count(breaking, "breaking change")}${report.open && isCovered ? ", which the version covers" : ""}`
    );
  if (!isCovered) reasons.push("the version does not cover the changes");
  if (report.forbidBreaking && breaking > 0) reasons.push("the config forbids breaking changes");
  const policies = allChanges(report).filter((change) => change.policy && !change.accepted).length;
  if (policies > 0) reasons.push(`${thousands(policies)} against a policy`);
  const accepted = acceptedCount(report);
  if (accepted > 0) reasons.push(`${thousands(accepted)} accepted`);
  if (report.failOn === "never") reasons.push("nothing shuts it (fail-on never)");
  return `${word}: ${reasons.join(", ")}`;
}
function acceptedCount({ documents }) {
  return documents.reduce((sum, document2) => sum + document2.accepted, 0);
}
function allChanges({ documents }) {
  return documents.flatMap((document2) => document2.changes);
}
function changeCounts(changes) {
  const counting = changes.filter((change) => !change.accepted);
  const breaking = counting.filter((change) => change.breaking).length;
  const of = (bump) => counting.filter((change) => !change.breaking && change.bump === bump).length;
  const parts = [
    `${thousands(breaking)} breaking`,
    `${thousands(of("minor"))} minor`,
    `${thousands(of("patch"))} patch`
  ];
  const accepted = changes.length - counting.length;
  return `${count(changes.length, "change")}: ${parts.join(", ")}${accepted > 0 ? `; ${thousands(accepted)} accepted` : ""}`;
}
function versionLines({ files, version, requiredBump }) {
  const { base, revision, required, ok, problems } = version;
  if (files.base === null) return [`The document is new, in version ${revision ?? "unknown"}.`];
  if (files.revision === null && !ok) return ["No version covers the end of a document; only acceptance does."];
  const told = problems.map(({ message }) => upperFirst(message) + ".");
  if (!ok) return told;
  const move = base === revision ? `Version ${revision ?? "unknown"}` : `Version ${base ?? "none"} to ${revision ?? "none"}`;
  const asked = requiredBump === "none" ? "no change asks for another" : `the changes ask for a ${requiredBump} version${required === null ? "" : ` (${required})`}, which it covers`;
  return [`${move}: ${asked}.`, ...told];
}
function bumpOf({ documents }) {
  const [document2] = documents;
  if (document2 === void 0 || documents.length > 1) return [];
  const { files, version } = document2;
  const { base, revision } = files;
  if (version.ok || version.required === null || base === null || revision === null) return [];
  if (/^published:/.test(base) || /[:<]|^-$/.test(revision) || base === "-") return [];
  const line2 = ["specgate", "bump", revision, "--base", base, "--write"].map(shellWord).join(" ");
  return [{ does: `To raise it to ${version.required}`, line: line2 }];
}
function proofText(change) {
  const { witness } = change;
  return witness ? `${witnessSays(witness)}: ${briefJson(witness.instance)}` : unprovenText(change);
}
function witnessSays({ baseAccepts }) {
  return baseAccepts ? "valid before, refused now" : "ruled out before, possible now";
}
function unprovenText({ proof, reason }) {
  if (proof !== "none") return void 0;
  return `neither shown to break nor to be compatible${reason === void 0 ? "" : `: ${reason}`}`;
}
function policyText({ policy, accepted }) {
  return policy && !accepted ? "a policy of the config forbids it, whatever the version" : void 0;
}
function acceptanceText({ accepted, lapsed }) {
  if (accepted) return `Accepted by ${accepted.by}${letBy(accepted)} until ${accepted.until}: ${accepted.reason}`;
  return lapsed && `Was accepted by ${lapsed.by} until ${lapsed.until}, which is over`;
}
function letBy({ approvedBy }) {
  return approvedBy === void 0 ? "" : ` (let through by ${approvedBy})`;
}
function byOperation(changes) {
  const byName = /* @__PURE__ */ new Map();
  for (const change of changes) {
    const list2 = byName.get(change.operation);
    if (list2) list2.push(change);
    else byName.set(change.operation, [change]);
  }
  const groups = /* @__PURE__ */ new Map();
  for (const [operation, list2] of byName) {
    const same = JSON.stringify([operation === null, list2.map(saysOf)]);
    const group = groups.get(same);
    if (group && operation !== null) group.operations.push(operation);
    else groups.set(same, { operations: operation === null ? [] : [operation], changes: list2 });
  }
  return [...groups.values()];
}
function saysOf({ id, message, level, breaking, bump, operations, accepted, lapsed, policy }) {
  return [id, message, level, breaking, bump, operations, accepted, lapsed, policy];
}
function operationsText(operations, most2 = 3) {
  if (operations.length === 0) return "The document";
  const shown2 = operations.length > most2 ? operations.slice(0, most2) : operations.slice(0, -1);
  const left = operations.length - shown2.length;
  const last = operations.length > most2 ? count(left, "other operation") : operations.at(-1);
  return shown2.length === 0 ? last : `${shown2.join(", ")} and ${last}`;
}
function verdictWord({ breaking, accepted }) {
  if (accepted) return "accepted";
  return breaking ? "breaking" : "compatible";
}
function sharedText({ operation, operations = [] }) {
  const others = operations.filter((one) => one !== operation);
  if (others.length === 0) return "";
  const text = operationsText(others);
  return ` (also in ${operations.length < 50 ? text : text.replace(/(\d+) other operations$/, "$1 or more other operations")})`;
}
var levelOrder = ["error", "warning", "info"];

// src/report/diff-github.ts
var levelLimit = 10;
var commandOf = { error: "error", warning: "warning", info: "notice" };
function diffGithub(report) {
  const lines2 = { error: [], warning: [], info: [] };
  for (const { file, line: line2, column, message, harmless } of report.errors) {
    lines2[harmless ? "warning" : "error"].push(
      workflowCommand(harmless ? "warning" : "error", { file, line: line2, col: column, title: "Could not be read" }, message)
    );
  }
  for (const document2 of report.documents) {
    const file = document2.files.revision ?? void 0;
    const { place: place2, problems } = document2.version;
    for (const { id, level, message } of problems)
      lines2[level].push(
        workflowCommand(
          commandOf[level],
          { file: annotated(place2?.file ?? file), line: place2?.line, title: id },
          message
        )
      );
    for (const change of document2.changes)
      if (!change.accepted) lines2[change.level].push(changeLine(change, document2, report));
  }
  const accepted = acceptedCount(report);
  if (accepted > 0)
    lines2.info.unshift(
      workflowCommand(
        "notice",
        { title: "specgate" },
        `${count(accepted, "change")} accepted in .specgate/accepted.yaml; the report has who and why.`
      )
    );
  const shown2 = Object.values(lines2).flatMap((list2) => list2.slice(0, levelLimit - 1));
  const left = Object.values(lines2).reduce((sum, list2) => sum + list2.length, 0) - shown2.length;
  const rest = left === 0 ? [] : [
    workflowCommand(
      "notice",
      { title: "specgate" },
      `Not shown here: ${count(left, "more change")}, since GitHub shows ${levelLimit} of a level. The report has all.`
    )
  ];
  return [...shown2, ...rest].map((line2) => `${line2}
`).join("");
}
function changeLine(change, document2, { kinds }) {
  const { id, level, operation, message, revision } = change;
  const file = revision?.file ?? document2.files.revision;
  const remedy = change.breaking && Object.hasOwn(kinds, id) ? kinds[id]?.remedy : void 0;
  const text = [
    `${operation === null ? "" : `${operation}: `}${message}`,
    proofText(change),
    policyText(change),
    remedy && `Fix: ${remedy}`
  ].filter(Boolean).join("\n");
  return workflowCommand(commandOf[level], { file: annotated(file), line: revision?.line, title: id }, text);
}
function annotated(file) {
  return file === "<stdin>" ? void 0 : file ?? void 0;
}

// src/report/diff-gitlab.ts
var severityOf = { error: "major", warning: "minor", info: "info" };
function diffGitlab(report) {
  const unread = report.errors.map(({ file, line: line2 = 1, message, harmless }) => ({
    description: visible(message),
    check_name: "input-error",
    fingerprint: `input-error:${file}:${message}`,
    severity: harmless ? "minor" : "blocker",
    location: { path: file, lines: { begin: line2 } }
  }));
  const found = report.documents.flatMap((document2) => [
    ...document2.version.problems.map(({ id, level, message }) => ({
      description: visible(message),
      check_name: id,
      fingerprint: `${id}:${document2.files.revision ?? ""}:${message}`,
      severity: level === "error" ? "critical" : severityOf[level],
      location: { path: document2.files.revision ?? "", lines: { begin: document2.version.place?.line ?? 1 } }
    })),
    ...document2.changes.map((change) => ({
      description: visible([acceptanceText(change), change.operation, change.message].filter(Boolean).join(" · ")),
      check_name: change.id,
      // GitLab drops what has the same one; documents of one API may share a change.
      fingerprint: report.isMany ? `${documentName(document2)}:${change.fingerprint}` : change.fingerprint,
      severity: change.accepted ? "info" : change.breaking ? "critical" : severityOf[change.level],
      location: {
        path: change.revision?.file ?? document2.files.revision ?? change.base?.file ?? "",
        lines: { begin: change.revision?.line ?? 1 }
      }
    }))
  ]);
  return jsonText([...unread, ...found]) + "\n";
}

// src/report/junit-xml.ts
function unreadCase(error) {
  const { file, line: line2, message } = error;
  const where = errorPlace(error);
  return { name: where, file, line: line2, kind: "error", type: "input", message, text: `${where}: ${message}` };
}
function junitText(name, suites) {
  const lines2 = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${xmlText(name)}"${totals(suites.flatMap(({ cases }) => cases))}>`,
    ...suites.flatMap((suite) => [
      `  <testsuite name="${xmlText(suite.name)}"${totals(suite.cases)}>`,
      ...suite.cases.map(caseElement),
      "  </testsuite>"
    ]),
    "</testsuites>"
  ];
  return lines2.join("\n") + "\n";
}
function caseElement({ name, file, line: line2, kind, message, type, text }) {
  const open = `    <testcase${attributes({ name, classname: file, file, line: line2 })}`;
  if (kind === "passed") return text ? `${open}><system-out>${xmlText(text)}</system-out></testcase>` : `${open}/>`;
  const inner = `<${kind}${attributes({ message, type })}`;
  return `${open}>${inner}${text ? `>${xmlText(text)}</${kind}>` : "/>"}</testcase>`;
}
function totals(cases) {
  const of = (kind) => cases.filter((one) => one.kind === kind).length;
  return attributes({
    tests: cases.length,
    failures: of("failure"),
    errors: of("error"),
    skipped: of("skipped")
  });
}
function attributes(values) {
  return Object.entries(values).filter(([, value]) => value !== void 0).map(([name, value]) => ` ${name}="${xmlText(String(value))}"`).join("");
}

// src/report/diff-junit.ts
function diffJunit(report) {
  return junitText("specgate diff", diffSuites(report));
}
function diffSuites(report) {
  const suites = report.documents.map((document2) => ({
    name: documentName(document2),
    cases: [versionCase(document2, report), ...document2.changes.map((change) => changeCase(change, document2, report))]
  }));
  if (report.errors.length > 0) {
    const cases = report.errors.map((error) => {
      const { name, file, line: line2, text = "" } = unreadCase(error);
      return error.harmless ? { name, file, line: line2, kind: "skipped", message: text } : unreadCase(error);
    });
    suites.push({ name: "could not be read", cases });
  }
  return suites;
}
function versionCase(document2, report) {
  const { version } = document2;
  const base = { name: "info.version", file: documentName(document2), line: version.place?.line };
  const text = version.problems.map(({ message }) => message).join("\n");
  const worst = version.problems.find(({ level }) => fails(level, report.failOn));
  if (!worst && (version.ok || report.failOn === "never"))
    return { ...base, kind: "passed", ...text ? { text } : {} };
  return { ...base, kind: "failure", type: worst?.id ?? "version", message: text, text };
}
function changeCase(change, document2, report) {
  const place2 = change.revision ?? change.base;
  const name = `${change.id} ${change.operation ?? ""} ${change.pointer}`;
  const base = { name, file: place2?.file ?? documentName(document2), line: place2?.line };
  const text = [`${change.operation ?? "the document"}: ${change.message}`, proofText(change), policyText(change)].filter(Boolean).join("\n");
  if (change.accepted) return { ...base, kind: "skipped", message: acceptanceText(change) ?? "" };
  if (!shuts(change, document2, report)) return { ...base, kind: "passed", text };
  return { ...base, kind: "failure", type: change.level, message: change.message, text };
}
function shuts({ breaking, level, policy }, { version }, report) {
  if (report.failOn === "never") return false;
  return breaking ? !version.ok || report.forbidBreaking || policy === true : fails(level, report.failOn);
}

// src/report/link.ts
function sourceLink(file, line2, options) {
  const { serverUrl, repository, commit } = options;
  const isInside = !/^[/<]|:|\\|^$/.test(file) && !file.split("/").some((segment) => /^\.{0,2}$/.test(segment));
  if (!serverUrl || !repository || !commit || !isInside) return void 0;
  return `${serverUrl}/${repository}/blob/${commit}/${uriPath(file)}#L${line2}`;
}
function docsLink({ docs }, home) {
  return home && docs && /^docs\/[\w/-]+\.md$/.test(docs) ? home + docs : void 0;
}

// src/report/sarif-tool.ts
var limits = { results: 25e3, rules: 25e3, tags: 20, locations: 1e3, description: 1024 };
function sarifTool({ version, home }, rules) {
  return {
    driver: { name: "specgate", semanticVersion: version, ...home && { informationUri: home }, rules }
  };
}

// src/report/diff-sarif.ts
var levelOf = { error: "error", warning: "warning", info: "note" };
var problemOf = { error: "error", warning: "warning", info: "recommendation" };
function diffSarif(report) {
  const all = report.documents.flatMap((document2) => [
    ...versionResults(document2),
    ...document2.changes.map((change) => changeResult(change, document2))
  ]);
  const results = all.length <= limits.results ? all : [...all].sort((a, b) => levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level)).slice(0, limits.results);
  const ids = [...new Set(results.map(({ id }) => id))].sort();
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const levels = new Map(results.map(({ id, level }) => [id, level]));
  const left = all.length - results.length;
  const run = {
    tool: sarifTool(
      report.tool,
      ids.map((id) => rule(id, levels.get(id) ?? "info", report))
    ),
    automationDetails: { id: "specgate/diff/" },
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: report.errors.every((error) => error.harmless),
        toolExecutionNotifications: [
          ...report.errors.map(notification),
          ...left > 0 ? [
            {
              level: "warning",
              message: {
                text: `${count(left, "result")} left out, the least serious ones: GitHub takes ${thousands(limits.results)} of a run`
              }
            }
          ] : []
        ]
      }
    ],
    results: results.map(({ id, json: json2 }) => ({ ruleId: id, ruleIndex: indexOf.get(id), ...json2 }))
  };
  return jsonText({ $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] }) + "\n";
}
function versionResults({ version, files }) {
  return version.problems.map(({ id, level, message }) => ({
    id,
    level,
    json: {
      level: levelOf[level],
      message: { text: sarifText(message) },
      locations: [location(files.revision ?? files.base ?? "", version.place?.line ?? 1)],
      partialFingerprints: { primaryLocationLineHash: `${id}:${files.revision ?? ""}` }
    }
  }));
}
function changeResult(change, { files }) {
  const {
    id,
    level,
    operation,
    message,
    base,
    revision,
    accepted,
    fingerprint,
    pointer,
    breaking,
    bump,
    proof,
    witness
  } = change;
  const text = [`${operation === null ? "" : `${operation}${sharedText(change)}: `}${message}`, proofText(change)].filter(Boolean).join(". ");
  const place2 = revision ?? { file: files.revision ?? base?.file ?? "", line: 1 };
  return {
    id,
    level,
    json: {
      level: levelOf[level],
      message: { text: sarifText(text) },
      locations: [location(place2.file, place2.line)],
      ...base && { relatedLocations: [{ id: 1, ...location(base.file, base.line), message: { text: "Before" } }] },
      partialFingerprints: { primaryLocationLineHash: fingerprint },
      ...accepted && {
        suppressions: [
          {
            kind: "external",
            status: "accepted",
            justification: accepted.reason,
            properties: { by: accepted.by, ...accepted.until && { until: accepted.until } }
          }
        ]
      },
      properties: { pointer, breaking, bump, proof, ...witness && { witness } }
    }
  };
}
function rule(id, level, { kinds, tool }) {
  const text = Object.hasOwn(kinds, id) ? kinds[id] : void 0;
  const title = text?.title ?? id;
  const helpUri = text && docsLink(text, tool.home);
  const help = [text?.why, text?.remedy].filter(Boolean).join("\n\n") || title;
  return {
    id,
    shortDescription: { text: truncate(title, limits.description) },
    fullDescription: { text: truncate(text?.why ?? title, limits.description) },
    help: {
      text: help,
      markdown: help.split("\n\n").map((part) => codeSpan(part, limits.description)).join("\n\n")
    },
    ...helpUri && { helpUri },
    defaultConfiguration: { level: levelOf[level] },
    properties: { tags: ["openapi", "compatibility"], precision: "high", "problem.severity": problemOf[level] }
  };
}
function location(file, line2) {
  return {
    physicalLocation: { artifactLocation: { uri: uriPath(file), uriBaseId: "%SRCROOT%" }, region: { startLine: line2 } }
  };
}
function notification({ file, line: line2, message, harmless }) {
  return {
    level: harmless ? "warning" : "error",
    message: { text: sarifText(message) },
    locations: [location(file, line2 ?? 1)]
  };
}

// src/report/ready-gitlab.ts
var severities2 = { block: "critical", warn: "minor", info: "info" };
function readyGitlab(report) {
  const unread = report.errors.map(({ file, line: line2 = 1, message }) => ({
    description: visible(message),
    check_name: "input-error",
    fingerprint: `input-error:${file}:${message}`,
    severity: "blocker",
    location: { path: file, lines: { begin: line2 } }
  }));
  const found = report.apis.flatMap(
    (api) => api.items.filter((item) => !isMet(item) || item.waiver).map((item) => {
      const { file, line: line2 } = placeOf(item, api);
      const [first] = [...item.evidence.map(evidenceText), ...remarksOf(item)];
      return {
        description: visible(
          [`${item.title}: ${statusWord(item)}`, item.waiver ? remarksOf(item)[0] : first].filter(Boolean).join(" · ")
        ),
        check_name: item.id,
        fingerprint: `${item.id}:${api.name}`,
        severity: item.waiver ? "info" : severities2[item.gate],
        location: { path: file, lines: { begin: line2 } }
      };
    })
  );
  return `${jsonText([...unread, ...found])}
`;
}

// src/report/gitlab.ts
var severityOf2 = { error: "critical", warning: "major", info: "minor", hint: "info" };
var gitlab = defineReporter({
  id: "gitlab",
  title: "For GitLab code quality",
  mime: "application/json",
  /**
   * Old findings stay in: GitLab itself compares two reports by fingerprint. Suppressed ones stay in as `info`, with who
   * and why, since the format has no other place for them.
   */
  lint({ findings, errors }) {
    const unread = errors.map(({ file, line: line2 = 1, message }) => ({
      description: visible(message),
      check_name: "input-error",
      fingerprint: `input-error:${file}:${message}`,
      severity: "blocker",
      location: { path: file, lines: { begin: line2 } }
    }));
    const found = findings.map((finding) => ({
      description: visible([suppressionText(finding), finding.message].filter(Boolean).join(" · ")),
      check_name: finding.rule,
      fingerprint: finding.fingerprint,
      severity: finding.suppressed ? "info" : severityOf2[finding.severity],
      location: {
        path: finding.file,
        lines: { begin: finding.range.start.line, end: finding.range.end.line }
      }
    }));
    return jsonText([...unread, ...found]) + "\n";
  },
  diff: diffGitlab,
  ready: readyGitlab,
  check: checkGitlab
});

// src/report/ready-junit.ts
function readyJunit(report) {
  return junitText("specgate ready", readySuites(report));
}
function readySuites(report) {
  const suites = report.apis.map((api) => ({
    name: api.name,
    cases: api.items.map((item) => itemCase(item, api))
  }));
  if (report.errors.length > 0) {
    suites.push({ name: "could not be read", cases: report.errors.map(unreadCase) });
  }
  return suites;
}
function itemCase(item, api) {
  const base = { name: `${item.id} ${item.title}`, ...placeOf(item, api) };
  const text = [...item.evidence.map(evidenceText), ...remarksOf(item), ...item.fix ? [`Fix: ${item.fix}`] : []].join(
    "\n"
  );
  if (item.status === "pass" || item.status === "attested") return { ...base, kind: "passed", text };
  if (item.required && !isMet(item))
    return { ...base, kind: "failure", type: item.status, message: statusWord(item), text };
  return { ...base, kind: "skipped", message: [statusWord(item), text].filter(Boolean).join("\n") };
}

// src/report/junit.ts
var junit = defineReporter({
  id: "junit",
  title: "For CI servers: JUnit XML",
  mime: "application/xml",
  /**
   * What shuts the gate is a failure, what could not be read an error, old and suppressed findings are skipped, and the
   * rest passes and is told as output. A run without any has one case that passes, since servers refuse an empty report.
   */
  lint: (report) => junitText("specgate lint", lintSuites(report)),
  diff: diffJunit,
  ready: readyJunit,
  check: checkJunit
});
function lintSuites(report) {
  const suites = byFile(report.findings).map(([file, findings]) => ({
    name: file,
    cases: findings.map((finding) => findingCase(finding, report))
  }));
  if (report.errors.length > 0) suites.push({ name: "could not be read", cases: report.errors.map(unreadCase) });
  if (suites.length === 0) suites.push({ name: "specgate lint", cases: [cleanCase] });
  return suites;
}
var cleanCase = { name: "no findings", file: "specgate", kind: "passed" };
function findingCase(finding, report) {
  const { rule: rule4, severity, message, file, range, guideline } = finding;
  const remedy = ruleText(report, finding).remedy;
  const text = [
    `${file}:${place(range)} ${severity} ${message}`,
    guideline ? `rule ${rule4}, guideline ${guideline}` : `rule ${rule4}`,
    ...remedy ? [`fix: ${remedy}`] : []
  ].join("\n");
  const base = { name: `${rule4} ${place(range)}`, file, line: range.start.line };
  if (finding.suppressed) return { ...base, kind: "skipped", message: suppressionText(finding) ?? "" };
  if (!counts(finding)) return { ...base, kind: "skipped", message: `Old, known to the base: ${message}` };
  if (fails(severity, report.failOn)) return { ...base, kind: "failure", type: severity, message, text };
  return { ...base, kind: "passed", text };
}

// src/report/ready-github.ts
var levelLimit2 = 10;
var commandOf2 = { block: "error", warn: "warning", info: "notice" };
function readyGithub(report) {
  const lines2 = { error: [], warning: [], notice: [] };
  for (const { file, line: line2, column, message } of report.errors)
    lines2.error.push(workflowCommand("error", { file, line: line2, col: column, title: "Could not be read" }, message));
  for (const api of report.apis) {
    for (const item of byUrgency(api.items.filter((one) => !isMet(one))))
      lines2[commandOf2[item.gate]].push(itemLine(item, api, report.apis.length > 1));
  }
  const shown2 = Object.values(lines2).flatMap((list2) => list2.slice(0, levelLimit2 - 1));
  const left = Object.values(lines2).reduce((sum, list2) => sum + list2.length, 0) - shown2.length;
  const rest = `Not shown here: ${count(left, "more item")}, since GitHub shows ${levelLimit2} of a level. The report has all.`;
  return [...shown2, ...left > 0 ? [workflowCommand("notice", { title: "specgate" }, rest)] : []].map((line2) => `${line2}
`).join("");
}
function itemLine(item, api, isMany) {
  const text = [
    `${isMany ? `${api.name}: ` : ""}${item.title}: ${statusWord(item)}`,
    ...item.evidence.map(evidenceText),
    ...remarksOf(item),
    ...item.fix ? [`Fix: ${item.fix}`] : []
  ].join("\n");
  return workflowCommand(commandOf2[item.gate], { ...placeOf(item, api), title: item.id }, text);
}

// src/report/ready-sarif.ts
var levelOf2 = { block: "error", warn: "warning", info: "note" };
var problemOf2 = { block: "error", warn: "warning", info: "recommendation" };
function readySarif(report) {
  const found = report.apis.flatMap((api) => api.items.filter((item) => !isMet(item) || item.waiver).map((item) => ({ api, item }))).slice(0, limits.results);
  const rules = [...new Map(found.map(({ item }) => [item.id, item])).values()].sort((a, b) => a.id < b.id ? -1 : 1);
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const run = {
    tool: sarifTool(
      report.tool,
      rules.map((item) => rule2(item, report))
    ),
    automationDetails: { id: "specgate/ready/" },
    columnKind: "utf16CodeUnits",
    invocations: [
      { executionSuccessful: report.errors.length === 0, toolExecutionNotifications: report.errors.map(notification2) }
    ],
    results: found.map(({ api, item }) => ({
      ruleId: item.id,
      ruleIndex: indexOf.get(item.id),
      ...result(item, api, report.apis.length > 1)
    }))
  };
  return `${jsonText({ $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] })}
`;
}
function result(item, api, isMany) {
  const { waiver, status, gate, evidence } = item;
  const text = [
    `${isMany ? `${api.name}: ` : ""}${item.title}: ${statusWord(item)}`,
    ...evidence.map(evidenceText),
    ...remarksOf(item)
  ];
  const { file, line: line2 } = placeOf(item, api);
  return {
    level: levelOf2[gate],
    message: { text: sarifText(text.join("\n")) },
    locations: [location2(file, line2)],
    partialFingerprints: { primaryLocationLineHash: `${item.id}:${api.name}` },
    ...waiver && {
      suppressions: [
        {
          kind: "external",
          status: "accepted",
          justification: waiver.reason,
          properties: { by: waiver.by, until: waiver.until }
        }
      ]
    },
    properties: { api: api.name, status, gate }
  };
}
function rule2(item, { tool }) {
  const helpUri = docsLink(item, tool.home);
  const help = item.fix || item.title;
  return {
    id: item.id,
    shortDescription: { text: truncate(item.title, limits.description) },
    fullDescription: { text: truncate(item.title, limits.description) },
    help: { text: help, markdown: codeSpan(help, limits.description) },
    ...helpUri && { helpUri },
    defaultConfiguration: { level: levelOf2[item.gate] },
    properties: { tags: ["openapi", "readiness"], precision: "high", "problem.severity": problemOf2[item.gate] }
  };
}
function location2(file, line2) {
  return {
    physicalLocation: { artifactLocation: { uri: uriPath(file), uriBaseId: "%SRCROOT%" }, region: { startLine: line2 } }
  };
}
function notification2({ file, line: line2, message }) {
  return { level: "error", message: { text: sarifText(message) }, locations: [location2(file, line2 ?? 1)] };
}

// src/report/sarif.ts
var levelOf3 = { error: "error", warning: "warning", info: "note", hint: "note" };
var problemOf3 = {
  error: "error",
  warning: "warning",
  info: "recommendation",
  hint: "recommendation"
};
var sarif = defineReporter({
  id: "sarif",
  title: "For code scanning: SARIF 2.1.0",
  mime: "application/sarif+json",
  /** Results above GitHub's limit are left out, hints first, and a notification tells how many. */
  lint(report) {
    const results = mostSerious(report.findings);
    const ids = [...new Set(results.map(({ rule: rule4 }) => rule4))].sort().slice(0, limits.rules);
    const indexOf = new Map(ids.map((id, index) => [id, index]));
    const examples = new Map(results.map((finding) => [finding.rule, finding]));
    const hasBase = report.findings.some((finding) => !finding.new);
    const run = {
      tool: sarifTool(
        report.tool,
        ids.map((id) => rule3(id, examples.get(id), report))
      ),
      automationDetails: { id: "specgate/lint/" },
      columnKind: "utf16CodeUnits",
      invocations: [
        {
          executionSuccessful: report.errors.length === 0,
          toolExecutionNotifications: [
            ...report.errors.map(errorNotification),
            ...leftOut(report.findings.length - results.length)
          ]
        }
      ],
      results: results.map((finding) => result2(finding, indexOf.get(finding.rule), hasBase))
    };
    return jsonText({ $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] }) + "\n";
  },
  diff: diffSarif,
  ready: readySarif,
  check: checkSarif
});
function mostSerious(findings) {
  if (findings.length <= limits.results) return findings;
  const counting = findings.filter((finding) => !finding.suppressed);
  const suppressed = findings.filter((finding) => finding.suppressed);
  return [...bySeverity(counting), ...bySeverity(suppressed)].slice(0, limits.results);
}
function rule3(id, example, report) {
  const text = example ? ruleText(report, example) : { title: id, severity: "warning" };
  const { title, why, remedy, guideline = [], severity } = text;
  const helpUri = docsLink(text, report.tool.home);
  const sentences = [why, remedy].filter((sentence) => sentence !== void 0 && sentence.trim() !== "");
  const help = sentences.length > 0 ? sentences.join("\n\n") : nonEmpty(title, id);
  return {
    id,
    shortDescription: { text: truncate(nonEmpty(title, id), limits.description) },
    fullDescription: { text: truncate(nonEmpty(why ?? title, id), limits.description) },
    help: { text: help, markdown: helpMarkdown(id, text, helpUri) },
    ...helpUri && { helpUri },
    defaultConfiguration: { level: levelOf3[severity] },
    properties: {
      tags: ["openapi", ...guideline].slice(0, limits.tags),
      precision: "high",
      "problem.severity": problemOf3[severity]
    }
  };
}
function helpMarkdown(id, { title, why, remedy, guideline = [] }, helpUri) {
  const paragraphs = [
    codeSpan(nonEmpty(title, id)),
    guideline.length > 0 && `Guideline: ${guideline.map((number) => codeSpan(number)).join(", ")}`,
    why && `Why: ${codeSpan(why, limits.description)}`,
    remedy && `What to do: ${codeSpan(remedy, limits.description)}`,
    helpUri && `[The rule with examples](${helpUri})`
  ];
  return paragraphs.filter(Boolean).join("\n\n");
}
function result2(finding, ruleIndex, hasBase) {
  const { rule: rule4, severity, message, file, range, related = [], fingerprint, suppressed } = finding;
  return {
    ruleId: rule4,
    ...ruleIndex !== void 0 && { ruleIndex },
    level: levelOf3[severity],
    message: { text: sarifText(nonEmpty(message, rule4)) },
    locations: [location3(file, range)],
    ...related.length > 0 && {
      relatedLocations: related.slice(0, limits.locations - 1).map((other, index) => ({
        id: index + 1,
        ...location3(other.file, other.range),
        message: { text: "The same here" }
      }))
    },
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    // The standard wants the state on all results or on none.
    ...hasBase && { baselineState: finding.new ? "new" : "unchanged" },
    ...suppressed && {
      suppressions: [
        {
          kind: suppressed.kind === "inline" ? "inSource" : "external",
          status: "accepted",
          justification: suppressed.reason,
          properties: { by: suppressed.by, ...suppressed.until && { until: suppressed.until } }
        }
      ]
    },
    properties: { pointer: finding.pointer, severity, ...finding.guideline && { guideline: finding.guideline } }
  };
}
function location3(file, range) {
  const { start, end } = range;
  const isOneLine = end.line <= start.line;
  return {
    physicalLocation: {
      artifactLocation: { uri: uriPath(file), uriBaseId: "%SRCROOT%" },
      region: {
        startLine: start.line,
        startColumn: start.column,
        endLine: Math.max(start.line, end.line),
        endColumn: isOneLine ? Math.max(start.column + 1, end.column) : end.column
      }
    }
  };
}
function errorNotification({ file, line: line2, column, message }) {
  const start = { line: line2 ?? 1, column: column ?? 1 };
  return {
    level: "error",
    message: { text: sarifText(nonEmpty(message, file)) },
    locations: [location3(file, { start, end: start })]
  };
}
function leftOut(number) {
  if (number === 0) return [];
  const text = `${count(number, "result")} left out, the least serious ones: GitHub takes ${thousands(limits.results)} of a run`;
  return [{ level: "warning", message: { text } }];
}
function nonEmpty(text, instead) {
  return text.trim() !== "" ? text : instead.trim() !== "" ? instead : "unnamed";
}

// src/report/check-joined.ts
var levelLimit3 = 10;
function join({ apis, errors, failOn, open, tool }) {
  const lints = apis.flatMap(({ lint }) => lint ? [lint] : []);
  const seen = /* @__PURE__ */ new Set();
  const findings = lints.flatMap((lint) => lint.findings).filter(({ fingerprint }) => !seen.has(fingerprint) && seen.add(fingerprint)).sort(compareFindings);
  const files = lints.reduce((sum, { summary: summary2 }) => sum + summary2.files, 0);
  const diffs = apis.flatMap(({ diff }) => diff ? [diff] : []);
  const documents = diffs.flatMap((diff) => diff.documents);
  const readies = apis.flatMap(({ ready }) => ready ? [ready] : []);
  const [first] = readies;
  const common = { errors: [], failOn, open, tool };
  return {
    lint: {
      ...common,
      errors,
      schema: "specgate/lint/1",
      findings,
      summary: summarise(findings, files),
      rules: Object.assign(/* @__PURE__ */ Object.create(null), ...lints.map(({ rules }) => rules))
    },
    diff: {
      ...common,
      schema: "specgate/diff/1",
      documents,
      isMany: true,
      breaking: documents.some(({ breaking }) => breaking),
      requiredBump: greatestBump(documents.map(({ requiredBump }) => requiredBump)),
      forbidBreaking: diffs.some(({ forbidBreaking }) => forbidBreaking),
      kinds: Object.assign(/* @__PURE__ */ Object.create(null), ...diffs.map(({ kinds }) => kinds))
    },
    ready: first && { ...first, errors: [], apis: readies.flatMap((ready) => ready.apis) }
  };
}
function checkSarif(report, options) {
  const { lint, diff, ready } = join(report);
  const logs = [sarif.lint(lint, options), diffSarif(diff), ...ready ? [readySarif(ready)] : []];
  const [first, ...others] = logs.map((log) => JSON.parse(log));
  return `${jsonText({ ...first, runs: [first, ...others].flatMap((log) => log?.runs ?? []) })}
`;
}
function checkJunit(report) {
  const { lint, diff, ready } = join(report);
  const named = (prefix, suites) => suites.map(({ name, cases }) => ({ name: `${prefix}: ${name}`, cases }));
  return junitText("specgate check", [
    ...named("lint", lintSuites(lint)),
    ...named("diff", diffSuites(diff)),
    ...named("ready", ready ? readySuites(ready) : [])
  ]);
}
function checkGitlab(report, options) {
  const { lint, diff, ready } = join(report);
  const lists = [gitlab.lint(lint, options), diffGitlab(diff), ...ready ? [readyGitlab(ready)] : []];
  return `${jsonText(lists.flatMap((list2) => JSON.parse(list2)))}
`;
}
function checkGithub(report, options) {
  const { lint, diff, ready } = join(report);
  const apis = ready?.apis.map((api) => ({ ...api, items: api.items.filter((item) => !holdsInCheck(item)) })) ?? [];
  const lines2 = [diffGithub(diff), github.lint(lint, options), ready ? readyGithub({ ...ready, apis }) : ""].flatMap((text) => text.split("\n")).filter(Boolean);
  const levels = { error: [], warning: [], notice: [] };
  let left = 0;
  for (const line2 of lines2) {
    const more = /^::notice title=specgate::Not shown here: ([\d,]+) more /.exec(line2);
    if (more) left += Number(more[1].replaceAll(",", ""));
    else levels[/^::(error|warning|notice)/.exec(line2)?.[1] ?? "notice"].push(line2);
  }
  const shown2 = Object.entries(levels).flatMap(([level, all]) => {
    const most2 = level === "notice" ? levelLimit3 - 1 : levelLimit3;
    left += Math.max(0, all.length - most2);
    return all.slice(0, most2);
  });
  const rest = left > 0 ? [`::notice title=specgate::${count(left, "more annotation")} in the job summary.`] : [];
  return [...shown2, ...rest].map((line2) => `${line2}
`).join("");
}

// src/report/github.ts
var levelLimit4 = 10;
var levelOf4 = { error: "error", warning: "warning", info: "notice", hint: "notice" };
var github = defineReporter({
  id: "github",
  title: "For GitHub Actions: annotations",
  mime: "text/plain",
  /** Only findings that count are annotated; one last notice tells how many others there are. */
  lint(report) {
    const lines2 = { error: report.errors.map(errorLine), warning: [], notice: [] };
    for (const finding of bySeverity(report.findings.filter(counts))) {
      lines2[levelOf4[finding.severity]].push(findingLine(finding, ruleText(report, finding).remedy));
    }
    const { old, suppressed } = report.summary;
    const all = [lines2.error, lines2.warning, lines2.notice];
    const isWhole = all.every((level) => level.length <= levelLimit4) && old + suppressed === 0;
    if (isWhole) return asLines(all.flat());
    const shown2 = all.flatMap((level) => level.slice(0, level === lines2.notice ? levelLimit4 - 1 : levelLimit4));
    return asLines([...shown2, restLine(all.flat().length - shown2.length, report)]);
  },
  diff: diffGithub,
  ready: readyGithub,
  check: checkGithub
});
function asLines(lines2) {
  return lines2.map((line2) => line2 + "\n").join("");
}
function findingLine(finding, remedy) {
  const { rule: rule4, guideline, message, file, range, severity } = finding;
  const { start, end } = range;
  const isOneLine = start.line === end.line;
  const properties = {
    file: fileProperty(file),
    line: start.line,
    endLine: end.line,
    // GitHub takes columns only where the finding stands on one line.
    col: isOneLine ? start.column : void 0,
    endColumn: isOneLine ? end.column : void 0,
    title: [rule4, guideline].filter(Boolean).join(" ")
  };
  return workflowCommand(levelOf4[severity], properties, remedy ? `${message}
Fix: ${remedy}` : message);
}
function errorLine({ file, line: line2, column, message }) {
  const properties = { file: fileProperty(file), line: line2, col: column, title: "Could not be read" };
  return workflowCommand("error", properties, message);
}
function fileProperty(file) {
  return file === "<stdin>" ? void 0 : file;
}
function restLine(left, { summary: { old, suppressed } }) {
  const parts = [];
  if (left > 0) parts.push(`${count(left, "more finding")}, since GitHub shows ${levelLimit4} of a level`);
  if (old > 0) parts.push(`${thousands(old)} old, known to the base`);
  if (suppressed > 0) parts.push(`${thousands(suppressed)} suppressed`);
  return workflowCommand("notice", { title: "specgate" }, `Not shown here: ${parts.join("; ")}. The report has all.`);
}

// src/report/check-report.ts
function neededVersion({ diff }) {
  const version = diff?.documents[0]?.version;
  return version && !version.ok ? version.required ?? void 0 : void 0;
}

// src/report/check-text.ts
function checkVerdict({ open, apis, errors, untouched }) {
  const shut = apis.filter((api) => !api.open).length;
  const reasons = errors.length > 0 ? [`${count(errors.length, "input")} could not be read`] : [];
  if (apis.length === 0) reasons.push("no API is touched");
  else if (shut === 0) reasons.push(count(apis.length, "API"));
  else reasons.push(`${thousands(shut)} of ${count(apis.length, "API")}`);
  if (untouched.length > 0 && apis.length > 0) reasons.push(`${thousands(untouched.length)} untouched`);
  return `Gate ${open ? "open" : "shut"}: ${reasons.join(", ")}`;
}
function linesOf(api) {
  const { lint, diff, ready, plan, published } = api;
  const lines2 = [];
  if (lint) lines2.push({ engine: "lint", ok: lint.open, says: lintLine(api) });
  const document2 = diff?.documents[0];
  if (diff && document2) {
    const isCovered = document2.version.ok;
    lines2.push({ engine: "changes", ok: diff.open || !isCovered, says: changeCounts(document2.changes) });
    lines2.push({ engine: "version", ok: isCovered, says: versionLine(api) });
  }
  if (published) lines2.push({ engine: "published", ok: true, says: publishedLine(published) });
  const [judged] = ready?.apis ?? [];
  if (judged)
    lines2.push({
      engine: "readiness",
      ok: judged.items.every(holdsInCheck),
      says: readinessLine(judged)
    });
  if (plan) lines2.push({ engine: "plan", ok: true, says: `${stepCounts(plan.steps)} at ${plan.gateway}` });
  return lines2;
}
function readinessLine(api) {
  const blocking = api.items.filter((item) => !holdsInCheck(item)).length;
  const line2 = readyLine({ ...api, blocking }).replace(/^readiness /, "");
  const later = api.blocking - blocking;
  return later === 0 ? line2 : `${line2}, ${thousands(later)} more to be seen at the gateway before publishing`;
}
function lintLine({ lint }) {
  const fresh = newFindings(lint.findings);
  if (fresh.length === 0 && lint.errors.length > 0) return "could not be read";
  if (fresh.length === 0) return "nothing new";
  const parts = severities.map((severity) => [severity, fresh.filter((finding) => finding.severity === severity).length]).filter(([, number]) => number > 0).map(([severity, number]) => severity === "info" ? `${thousands(number)} info` : count(number, severity));
  return `${parts.join(", ")} new`;
}
function versionLine(api) {
  const { base, revision } = api.diff.documents[0].version;
  if (api.status === "deleted") return "no version covers the end of a document";
  const needed = neededVersion(api);
  const move = base === revision ? `stays ${revision ?? "unknown"}` : `${base ?? "none"} → ${revision ?? "none"}`;
  return needed === void 0 ? move : `${move}, must be ${needed} or later`;
}
function publishedLine({ gateway, diff }) {
  const [document2] = diff.documents;
  const { base = null, required = null, ok = true } = document2?.version ?? {};
  const since = `since ${base ?? "what"} at ${gateway}`;
  if (!document2 || document2.changes.length === 0) return `nothing changes ${since}`;
  return `${changeCounts(document2.changes)} ${since}${ok || required === null ? "" : `; publishing needs ${required} or later`}`;
}
function newFindings(findings) {
  return bySeverity(findings.filter(counts));
}
function breakingChanges({ diff }) {
  return diff ? allChanges(diff).filter(({ breaking, accepted }) => breaking && !accepted) : [];
}
function breakingPublished({ published, diff }) {
  const told = new Set((diff ? allChanges(diff) : []).map(({ fingerprint }) => fingerprint));
  return (published ? allChanges(published.diff) : []).filter(
    ({ breaking, accepted, fingerprint }) => breaking && !accepted && !told.has(fingerprint)
  );
}
function exceptionTexts({ lint, diff }) {
  const changes = diff ? allChanges(diff).filter(({ accepted }) => accepted) : [];
  const findings = (lint?.findings ?? []).filter(({ suppressed }) => suppressed && suppressed.kind !== "baseline");
  return [
    ...changes.map((change) => `${changeName(change)}. ${acceptanceText(change)}`),
    ...findings.map((finding) => `${findingName(finding)}. ${suppressedText(finding.suppressed)}`)
  ];
}
function proposalTexts({ lint, diff }) {
  const changes = diff ? allChanges(diff).filter(({ proposed }) => proposed) : [];
  const findings = (lint?.findings ?? []).filter(({ proposed }) => proposed);
  return [
    ...changes.map((change) => `${changeName(change)}. ${acceptanceText({ ...change, accepted: change.proposed })}`),
    ...findings.map((finding) => `${findingName(finding)}. ${suppressedText(finding.proposed)}`)
  ];
}
function changeName({ operation, message, id }) {
  return `${operation === null ? "" : `${operation}: `}${message.replace(/\.$/, "")} (${id})`;
}
function findingName({ file, range, message, rule: rule4 }) {
  return `${file}:${place(range)} ${message.replace(/\.$/, "")} (${rule4})`;
}
function suppressedText({ by, reason, until, ...rest }) {
  return `Suppressed by ${by}${letBy(rest)}${until === void 0 ? "" : ` until ${until}`}: ${reason}`;
}
function missingItems({ ready }) {
  const missing = byUrgency((ready?.apis ?? []).flatMap(({ items }) => items.filter((item) => !holdsInCheck(item))));
  const isLost = ({ trend }) => trend === "lost";
  return [...missing.filter(isLost), ...missing.filter((item) => !isLost(item))];
}
function missingWord({ status, trend }) {
  return trend === "lost" ? `${status}, lost by this change` : status;
}
function remediesOf(api, { base, failOn }) {
  if (api.open) return [];
  const { file, lint, diff, status } = api;
  const remedies2 = [];
  if (status === "deleted")
    return [
      "Bring the document back, or have its end accepted in .specgate/accepted.yaml: its consumers lose the API."
    ];
  const needed = neededVersion(api);
  if (needed !== void 0)
    remedies2.push(`Raise info.version to ${needed}: specgate bump ${file} --base ${base} --write`);
  const failing = newFindings(lint?.findings ?? []).filter(({ severity }) => fails(severity, failOn));
  if (failing.length > 0) {
    const fixable = failing.filter((finding) => finding.fixable).length;
    const how = fixable > 0 ? `; specgate lint ${file} --fix mends ${thousands(fixable)}` : "";
    remedies2.push(`Mend ${severityWords(failing)} of the document${how}.`);
  }
  if (diff && !diff.open && (diff.documents[0]?.version.ok ?? true))
    remedies2.push("Take the breaking changes back, or have them accepted in .specgate/accepted.yaml.");
  const missing = missingItems(api);
  if (missing.length > 0) {
    const gaps = `Close ${count(missing.length, "gap")} of readiness: specgate ready`;
    remedies2.push(
      api.name === file ? `${gaps} tells how, once specgate.yaml has the document under apis (specgate init writes it).` : `${gaps} --api ${api.name} tells how.`
    );
  }
  return remedies2;
}
function severityWords(findings) {
  const worst = findings[0].severity;
  const number = findings.filter(({ severity }) => severity === worst).length;
  const rest = findings.length - number;
  const noun = worst === "info" ? `${thousands(number)} info` : count(number, worst);
  return rest === 0 ? noun : `${noun} and ${thousands(rest)} more`;
}
function gateTexts({ gateFiles, decides, approval, apis }) {
  const texts2 = [];
  if (gateFiles.length > 0) {
    const shown2 = gateFiles.slice(0, 5).join(", ");
    const more = gateFiles.length > 5 ? ` and ${thousands(gateFiles.length - 5)} more` : "";
    const whose = decides === "base" ? "those of the base decide here" : "these decide";
    texts2.push(`The change touches the gate itself (${shown2}${more}); ${whose}.`);
  }
  const proposed = apis.reduce((sum, api) => sum + proposalTexts(api).length, 0);
  if (proposed > 0) {
    texts2.push(
      `The change brings ${count(proposed, "exception")} of its own, which open nothing until somebody with write permission, other than its author, sets the accept label.`
    );
  }
  if (approval) texts2.push(`${approval.by} let the exceptions of this change count (label ${approval.label}).`);
  return texts2;
}

// src/report/check-html.ts
var style = `${lifecycleStyle}${stepStyle}
.yes { color: var(--open); font-weight: bold; } .no { color: var(--error); font-weight: bold; }
.verdicts { list-style: none; margin: .75rem 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .75rem; }
.verdicts li { padding: .6rem .8rem; border: 1px solid var(--line); border-left: .3rem solid var(--tone); border-radius: .5rem; background: var(--card); font-size: .875rem; }
.verdicts strong { display: block; }
.todo { --tone: var(--link); }
section > h3 { margin: 1.25rem 0 .25rem; }
ol > li { padding-top: .5rem; padding-bottom: .5rem; }
`;
var textLimit = 1e3;
var rowsShown = 1e3;
function checkHtml(report, options) {
  return htmlPage({
    command: "check",
    ...report.base !== null && { about: `compared with ${report.base}` },
    verdict: checkVerdict(report),
    open: report.open,
    lists: "apis",
    header: [
      ...gateTexts(report).map((text) => `<p class="asks">${htmlText(text)}</p>`),
      ...report.notes.map((note) => `<p>${htmlText(truncate(note, textLimit))}</p>`)
    ],
    main: [
      ...unreadSection(report.errors),
      ...report.apis.flatMap((api, index) => apiSection(api, index + 1)),
      ...report.untouched.length > 0 ? [
        `<p class="counts">Untouched: ${report.untouched.map((name) => `<code>${htmlText(name)}</code>`).join(", ")}</p>`
      ] : []
    ],
    style,
    version: report.tool.version
  });
  function apiSection(api, number) {
    const state = api.status === "new" || api.status === "deleted" ? `, ${api.status}` : "";
    return [
      `<section aria-labelledby="api-${number}">`,
      `<h2 id="api-${number}">${mark(api.open)} <code>${htmlText(api.name)}</code></h2>`,
      `<p class="counts"><code>${htmlText(api.file)}</code>${state}</p>`,
      '<ul class="verdicts">',
      ...linesOf(api).map(
        ({ engine, ok, says }) => `<li class="${ok ? "passes" : "error"}"><strong>${mark(ok)} ${engine}</strong> ${htmlText(says)}</li>`
      ),
      "</ul>",
      ...list("What to do", texts(remediesOf(api, report)), "todo"),
      ...list("Breaking changes", breakingChanges(api).map(changeText), "error"),
      ...list("Breaking for what is published", breakingPublished(api).map(changeText), "error"),
      ...list("New findings", findingTexts2(api)),
      ...list(
        "Missing for production",
        missingItems(api).map(
          (item) => `<p><strong>${htmlText(item.id)}</strong> ${htmlText(item.title)} (${missingWord(item)})</p>${item.fix === "" ? "" : `<p class="note">${htmlText(item.fix)}</p>`}`
        ),
        "error"
      ),
      ...list("Exceptions that open nothing yet", texts(proposalTexts(api))),
      ...list("Let through", texts(exceptionTexts(api))),
      ...api.plan ? planLists(api.plan) : [],
      "</section>"
    ];
  }
  function findingTexts2({ lint }) {
    return newFindings(lint?.findings ?? []).map(({ file, range, severity, message, rule: rule4 }) => {
      const at = `<code>${htmlText(`${file}:${place(range)}`)}</code>`;
      const link = sourceLink(file, range.start.line, options);
      const where = link ? `<a href="${htmlText(link)}">${at}</a>` : at;
      const meta = `<p class="meta"><strong>${severity}</strong> ${where} <code>${htmlText(rule4)}</code></p>`;
      return { html: `${meta}<p class="message">${htmlText(truncate(message, textLimit))}</p>`, tone: severity };
    });
  }
}
function mark(isOpen) {
  return isOpen ? '<span class="yes" role="img" aria-label="open">✓</span>' : '<span class="no" role="img" aria-label="shuts the gate">✗</span>';
}
function texts(all) {
  return all.map((text) => htmlText(truncate(text, textLimit)));
}
function changeText(change) {
  const { operation, message, id, witness } = change;
  const where = operation === null ? "" : `<code>${htmlText(operation)}</code>: `;
  const proof = witness ? `<br>${witnessSays(witness)}: <code>${htmlText(briefJson(witness.instance))}</code>` : unprovenText(change) === void 0 ? "" : `<br>${htmlText(unprovenText(change))}`;
  return `${where}${htmlText(truncate(message, textLimit))} <code>${htmlText(id)}</code>${proof}`;
}
function planLists({ gateway, impact, steps }) {
  const standings = impact.products.map((one) => ({ ...one, says: heldTexts(one) }));
  const entries = deletionsFirst(steps).map((step) => {
    const what = briefChanges(step);
    const note = what === "" ? "" : `<p class="note">${htmlText(what)}</p>`;
    return { html: `<p class="step">${stepText(step)}</p>${note}`, tone: stepTone(step) };
  });
  return [
    ...standings.length === 0 ? [] : [`<h3>Where products go at ${htmlText(gateway)}</h3>`, "<ol>", ...lifecycleItems(standings), "</ol>"],
    ...list("Publish plan", entries)
  ];
}
function list(title, entries, tone = "") {
  if (entries.length === 0) return [];
  const left = entries.length - rowsShown;
  const row = (entry) => typeof entry === "string" ? `<li${tone === "" ? "" : ` class="${tone}"`}>${entry}</li>` : `<li class="${entry.tone}">${entry.html}</li>`;
  return [
    `<h3>${title} (${thousands(entries.length)})</h3>`,
    "<ol>",
    ...entries.slice(0, rowsShown).map(row),
    ...left > 0 ? [`<li>and ${thousands(left)} more</li>`] : [],
    "</ol>"
  ];
}

// src/report/diff-html-style.ts
var boxes = ["breaking", "minor", "patch", "accepted"];
var hiding = subsets(boxes).map((off) => {
  const when = `body${off.map((box) => `:has(#show-${box}:not(:checked))`).join("")}`;
  const others = boxes.filter((box) => !off.includes(box));
  const groups = `${when} .group${others.map((box) => `:not(.${box})`).join("")}`;
  return `${off.length === 1 ? `${when} li.${off[0]}, ` : ""}${groups} { display: none; }`;
}).join("\n");
function subsets(list2) {
  const all = [];
  for (const box of list2) all.push([box], ...all.map((set) => [...set, box]));
  return all;
}
var diffStyle = `
:root { --removed: #fbe3e4; --added: #dcf3e2; }
@media (prefers-color-scheme: dark) { :root { --removed: #4a1f23; --added: #153a22; } }
.breaking { --tone: var(--error); } .minor { --tone: var(--info); } .patch { --tone: var(--hint); }
.accepted { border-left-style: dashed; }
.shut .asks { color: var(--error); font-weight: 600; }
.sides { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; color: var(--quiet); font-size: .875rem; }
section > p { margin: .25rem 0; }
.group > h3 { margin: 1.25rem 0 .25rem; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: .75rem; }
.pair.alone { grid-template-columns: 1fr; }
.pair > div { min-width: 0; }
.source { display: grid; grid-template-columns: auto minmax(0, 1fr); column-gap: .75rem; margin-top: .25rem; }
.row { display: contents; }
.row i { text-align: right; }
.row code { white-space: pre-wrap; }
.before mark { background: var(--removed); } .after mark { background: var(--added); }
.source mark { text-decoration: none; border-radius: .2rem; box-decoration-break: clone; padding: 0 .15rem; margin: 0 -.15rem; }
.witness { margin: .5rem 0 0; }
.witness pre { margin-top: .25rem; }
summary { cursor: pointer; color: var(--link); font-size: .875rem; min-height: 1.75rem; padding-top: .25rem; }
details pre { max-height: 24rem; overflow: auto; }
@media (max-width: 45rem) { .pair { grid-template-columns: 1fr; } }
@media print { :root { --removed: #eee; --added: #eee; } .before mark { text-decoration: line-through; } .after mark { text-decoration: underline; } details pre { max-height: none; } }
${hiding}
`;

// src/report/diff-source.ts
var around = { before: 1, after: 4 };
var maxRead = 60;
var maxLine = 200;
var maxSource = 2e3;
function sourceSides({ base, revision, pointer }, options) {
  const [before, after] = [linesFrom(base, options), linesFrom(revision, options)];
  const marks2 = base && revision ? firstDifference(before, after) : { before: [0], after: [0] };
  const sides = [
    base && side("Before", base, rowsOf(base, before, marks2.before, options)),
    revision && side("After", revision, rowsOf(revision, after, marks2.after, options))
  ].filter((text) => text !== null);
  return `<div class="pair${sides.length === 1 ? " alone" : ""}">${sides.join("")}</div>`;
  function side(label, place2, rows) {
    const only = base && revision ? label : label === "Before" ? "Gone" : "New";
    const link = sourceLink(place2.file, place2.line, options);
    const where = `line ${place2.line}`;
    const isOwn = place2 === revision === (revision !== null);
    return [
      `<div class="${label.toLowerCase()}">`,
      `<p class="note">${only}: ${link ? `<a href="${htmlText(link)}">${where}</a>` : where}`,
      rows.length === 0 && isOwn ? `, at <code>${htmlText(truncate(pointer, maxLine))}</code>` : "",
      "</p>",
      rows.length === 0 ? "" : `<pre class="source">${rows.map(rowText).join("")}</pre>`,
      "</div>"
    ].join("");
  }
}
function linesFrom(place2, { excerpt }) {
  const lines2 = [];
  for (let at = 0; place2 && at < maxRead; at++) {
    const line2 = excerpt(place2.file, place2.line + at);
    if (line2 === void 0) break;
    if (line2.length > maxSource) return at === 0 ? [] : lines2;
    lines2.push(line2);
  }
  return lines2;
}
function firstDifference(before, after) {
  const norm = (line2) => line2?.trim().replace(/,$/, "");
  const [one, other] = [before.map(norm), after.map(norm)];
  const first = one.findIndex((line2, at) => line2 !== other[at]);
  if (first === -1 || other.length <= first) return { before: [0], after: [0] };
  const span = (count2) => Array.from({ length: count2 }, (_, at) => first + at);
  for (let count2 = 1; count2 <= around.after; count2++) {
    if (other[first + count2] === one[first]) return { before: [], after: span(count2) };
    if (one[first + count2] === other[first]) return { before: span(count2), after: [] };
  }
  return { before: [first], after: [first] };
}
function rowsOf({ file, line: line2 }, lines2, marked, { excerpt }) {
  if (lines2.length === 0) return [];
  const last = marked.at(-1) ?? 0;
  const start = last <= around.after ? -around.before : (marked[0] ?? 0) - around.before;
  const end = Math.min(lines2.length - 1, Math.max(around.after, last + 2));
  const numbers = Array.from({ length: end - start + 1 }, (_, index) => start + index);
  const all = start > 0 ? [0, ...numbers] : numbers;
  const rows = all.flatMap((at, index) => {
    const text = at < 0 ? excerpt(file, line2 + at) : lines2[at];
    if (text === void 0) return [];
    const gap = index > 0 && at > (all[index - 1] ?? 0) + 1 ? [{ line: void 0, text: "", isMarked: false }] : [];
    return [...gap, { line: line2 + at, text: text.trimEnd(), isMarked: marked.includes(at) }];
  });
  return withoutIndent(rows);
}
function withoutIndent(rows) {
  const indents = rows.filter((row) => row.text !== "").map((row) => /^\s*/.exec(row.text)[0].length);
  const least = Math.min(...indents);
  return rows.map((row) => ({ ...row, text: truncate(row.text.slice(Number.isFinite(least) ? least : 0), maxLine) }));
}
function rowText({ line: line2, text, isMarked }) {
  const indent = /^\s*/.exec(text)[0];
  const code = isMarked ? `${indent}<mark>${htmlText(text.slice(indent.length))}</mark>` : htmlText(text);
  return `<span class="row"><i aria-hidden="true">${line2 ?? "⋮"}</i><code>${code}
</code></span>`;
}

// src/report/diff-html.ts
var maxNote = 1e3;
var maxWitness = 2e4;
function diffHtml(report, options) {
  const ids = [...new Set(allChanges(report).map(({ id }) => id))].sort(compareText);
  const kindNumber = new Map(ids.map((id, index) => [id, index + 1]));
  return htmlPage({
    command: "diff",
    verdict: diffVerdict(report),
    open: report.open,
    lists: "changes",
    header: [...boxSet(report), ...documentList(report)],
    main: [
      ...unreadSection(report.errors),
      ...report.documents.flatMap((document2, index) => documentSection(document2, index + 1)),
      ...kindSection()
    ],
    style: diffStyle,
    version: report.tool.version
  });
  function documentSection(document2, number) {
    const { base, revision } = document2.files;
    const opinion = document2.secondOpinion ? [`Second opinion: ${document2.secondOpinion.message}.`] : [];
    return [
      `<section aria-labelledby="document-${number}">`,
      `<h2 id="document-${number}"><code>${htmlText(documentName(document2))}</code></h2>`,
      `<p class="counts">${htmlText(changeCounts(document2.changes))}.</p>`,
      ...versionLines(document2).map((text) => `<p${document2.version.ok ? "" : ' class="asks"'}>${htmlText(text)}</p>`),
      ...opinion.map((text) => `<p>${htmlText(text)}</p>`),
      `<p class="sides"><span>Before: <code>${htmlText(base ?? "nothing")}</code></span> <span>After: <code>${htmlText(revision ?? "nothing")}</code></span></p>`,
      ...byOperation(document2.changes).flatMap(({ operations, changes }) => [
        `<div class="group ${boxes.filter((box) => changes.some((change) => boxOf(change) === box)).join(" ")}">`,
        `<h3>${operations.map((name) => `<code>${htmlText(name)}</code>`).join(", ") || "The document"}</h3>`,
        ...operations.length > 1 ? [`<p class="note">The same in ${operations.length} operations; the places are those of the first.</p>`] : [],
        "<ol>",
        ...changes.map(changeItem),
        "</ol>",
        "</div>"
      ]),
      ...document2.changes.length === 0 ? ["<p>No changes.</p>"] : [],
      "</section>"
    ];
  }
  function changeItem(change) {
    const text = Object.hasOwn(report.kinds, change.id) ? report.kinds[change.id] : void 0;
    const remedy = change.breaking ? text?.remedy : void 0;
    const notes = [unprovenText(change), policyText(change), acceptanceText(change), remedy];
    return [
      `<li class="${boxOf(change)}">`,
      `<p class="meta"><strong>${verdictWord(change)}</strong> <span>${change.level}, ${change.bump}</span> <a href="#kind-${kindNumber.get(change.id) ?? 0}"><code>${htmlText(change.id)}</code></a></p>`,
      `<p class="message">${htmlText(change.message + sharedText(change))}</p>`,
      sourceSides(change, options),
      change.witness ? witnessBlock(change.witness) : "",
      ...notes.filter((note) => note !== void 0).map((note) => `<p class="note">${htmlText(truncate(note, maxNote))}</p>`),
      "</li>"
    ].join("");
  }
  function kindSection() {
    if (ids.length === 0) return [];
    return [
      '<section aria-labelledby="kinds">',
      '<h2 id="kinds">Kinds of change</h2>',
      '<div class="rules">',
      ...ids.map((id) => {
        const text = Object.hasOwn(report.kinds, id) ? report.kinds[id] : void 0;
        const link = text && docsLink(text, report.tool.home);
        return [
          `<div id="kind-${kindNumber.get(id) ?? 0}">`,
          `<h3><code>${htmlText(id)}</code></h3>`,
          ...text ? [`<p>${htmlText(text.title)}</p>`] : [],
          ...[text?.why, text?.remedy].map((words) => words ? `<p class="note">${htmlText(words)}</p>` : ""),
          link ? `<p class="note"><a href="${htmlText(link)}">The kind of change with examples</a></p>` : "",
          "</div>"
        ].join("");
      }),
      "</div>",
      "</section>"
    ];
  }
}
function witnessBlock(witness) {
  const { instance } = witness;
  const whole = isShortened(instance) ? `<details><summary>The whole value</summary><pre>${lines(truncate(jsonText(instance), maxWitness))}</pre></details>` : "";
  return `<div class="witness"><p class="note">A value that shows it, ${witnessSays(witness)}:</p><pre><code>${htmlText(briefJson(instance))}</code></pre>${whole}</div>`;
}
function lines(text) {
  return text.split("\n").map(htmlText).join("\n");
}
function boxOf({ accepted, breaking, bump }) {
  if (accepted) return "accepted";
  return breaking ? "breaking" : bump === "patch" ? "patch" : "minor";
}
var labels = { breaking: "Breaking", minor: "Minor", patch: "Patch", accepted: "Accepted" };
function boxSet(report) {
  const counted = boxes.flatMap((box) => {
    const number = allChanges(report).filter((change) => boxOf(change) === box).length;
    return number === 0 ? [] : [{ box, number }];
  });
  if (counted.length < 2) return [];
  const labelled = counted.map(
    ({ box, number }) => `<label><input type="checkbox" id="show-${box}" checked> ${labels[box]} (${thousands(number)})</label>`
  );
  return ["<fieldset>", "<legend>Show</legend>", ...labelled, "</fieldset>"];
}
function documentList({ documents }) {
  if (documents.length < 2) return [];
  const items = documents.map(
    (document2, index) => `<li><a href="#document-${index + 1}"><code>${htmlText(documentName(document2))}</code></a> (${document2.open ? "open" : "shut"}, ${thousands(document2.changes.length)})</li>`
  );
  return ['<nav aria-label="Documents">', "<ul>", ...items, "</ul>", "</nav>"];
}

// src/report/excerpt.ts
function excerptOf(line2, range, columns2) {
  const start = Math.min(range.start.column - 1, line2.length);
  const end = range.end.line > range.start.line ? line2.length : Math.max(start + 1, range.end.column - 1);
  const excerpt = { before: "", marked: "", after: "" };
  let at = Math.min(line2.search(/\S|$/), start);
  if (start - at > columns2 * 0.6) {
    at = start - Math.floor(columns2 / 3);
    if (/^[\uDC00-\uDFFF]/.test(line2[at] ?? "")) at++;
    excerpt.before = "…";
  }
  let left = columns2 - excerpt.before.length;
  while (at < line2.length) {
    const char = String.fromCodePoint(line2.codePointAt(at) ?? 0);
    const shown2 = char === "	" ? "  " : visible(char);
    const isLast = at + char.length >= line2.length;
    const part = at < start ? "before" : at < end ? "marked" : "after";
    if (width(shown2) > left - (isLast ? 0 : 1)) {
      excerpt[part] += "…";
      break;
    }
    excerpt[part] += shown2;
    left -= width(shown2);
    at += char.length;
  }
  return excerpt;
}

// src/report/ready-html-style.ts
var fills = Array.from({ length: 21 }, (_, step) => `.fill-${step} { width: ${step * 5}%; }`).join("\n");
var readyStyle = `
.open { --tone: var(--open); }
.waived { border-left-style: dashed; }
body:has(#show-missing:not(:checked)) ol > .missing, body:has(#show-waived:not(:checked)) ol > .waived,
body:has(#show-done:not(:checked)) ol > .done, body:has(#show-na:not(:checked)) ol > .na { display: none; }
.cards { list-style: none; margin: .75rem 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .75rem; }
.cards li { display: flex; flex-direction: column; gap: .3rem; padding: .6rem .8rem; border: 1px solid var(--line); border-left: .3rem solid var(--tone); border-radius: .5rem; background: var(--card); font-size: .875rem; }
.cards span { color: var(--quiet); }
.cards .bar { display: block; height: .4rem; margin-top: auto; border-radius: .2rem; background: var(--line); overflow: hidden; }
.cards .bar span { display: block; height: 100%; background: var(--tone); }
${fills}
section > h3 { margin: 1.25rem 0 .25rem; }
.evidence { list-style: none; margin: .25rem 0 0; padding: 0; font-size: .875rem; }
.wide { overflow-x: auto; }
table { overflow-wrap: normal; border-collapse: collapse; background: var(--card); border: 1px solid var(--line); width: 100%; }
th, td { text-align: left; padding: .4rem .75rem; border-top: 1px solid var(--line); }
td strong { color: var(--tone); }
td code { overflow-wrap: break-word; }
/* What "Done" says stands in the score too. */
@media (max-width: 40rem) { th, td { padding: .4rem .5rem; font-size: .875rem; } .wide :is(th, td):nth-child(4) { display: none; } }
@media print { .cards { display: none; } }
`;

// src/report/ready-html.ts
var textLimit2 = 1e3;
var boxes2 = { missing: "Missing", waived: "Waived", done: "Done", na: "Not applicable" };
function readyHtml(report, options) {
  const blocking = blockingText(report);
  return htmlPage({
    command: "ready",
    about: `profile ${report.profile}, ${report.today}`,
    verdict: readyVerdict(report),
    open: report.open,
    lists: "items",
    header: [...blocking === "" ? [] : [`<p class="counts">${htmlText(blocking)}</p>`], boxSet2()],
    main: [
      ...unreadSection(report.errors),
      ...report.apis.length > 1 ? [apiTable(report), ...gapSection(report)] : [],
      ...report.apis.flatMap((api, index) => apiSection(api, index + 1))
    ],
    style: readyStyle,
    version: report.tool.version
  });
  function apiSection(api, number) {
    const trend = trendText(api);
    return [
      `<section aria-labelledby="api-${number}">`,
      `<h2 id="api-${number}"><code>${htmlText(api.name)}</code></h2>`,
      `<p class="counts"><code>${htmlText(api.file)}</code>: ${htmlText(readyLine(api))}, ${percent(api.score)}.${trend ? ` ${htmlText(trend)}` : ""}</p>`,
      scorecard(api, number),
      ...api.sections.flatMap((section, index) => [
        `<h3 id="part-${number}-${index}">${section.id === "own" ? "" : `${section.id}. `}${htmlText(section.title)}</h3>`,
        "<ol>",
        ...api.items.filter((item) => item.section === section.id).map((item) => itemEntry(item)),
        "</ol>"
      ]),
      "</section>"
    ];
  }
  function itemEntry(item, gap) {
    const { id, title, evidence, fix, gate, required, trend } = item;
    const link = docsLink(item, report.tool.home);
    const name = `<code>${htmlText(id)}</code>`;
    const moved = trend === "ready" ? " <span>became ready</span>" : trend === "lost" ? " <span>got lost</span>" : "";
    const notes = [...remarksOf(item), ...fix === "" || isMet(item) ? [] : [`Fix: ${fix}`]];
    return [
      `<li class="${boxOf2(item)} ${toneOf(item)}">`,
      `<p class="meta"><strong>${htmlText(statusWord(item))}</strong> ${link ? `<a href="${htmlText(link)}">${name}</a>` : name} <span>${required ? "required" : gate}</span>${moved}</p>`,
      `<p class="message">${htmlText(truncate(title, textLimit2))}</p>`,
      ...gap ? [`<p class="note">${htmlText(gapApis(gap, 40))}</p>`] : [],
      ...evidence.length > 0 ? ['<ul class="evidence">', ...evidence.map(evidenceEntry), "</ul>"] : [],
      ...notes.map((note) => `<p class="note">${htmlText(truncate(note, textLimit2))}</p>`),
      "</li>"
    ].join("");
  }
  function evidenceEntry({ where, says }) {
    const place2 = /^([^\r\n]+):(\d{1,9})$/.exec(where);
    const link = place2 ? sourceLink(place2[1], Number(place2[2]), options) : void 0;
    const shown2 = `<code>${htmlText(truncate(where, 200))}</code>`;
    return `<li>${link ? `<a href="${htmlText(link)}">${shown2}</a>` : shown2} ${htmlText(truncate(says, textLimit2))}</li>`;
  }
  function gapSection({ apis }) {
    const gaps = sharedGaps(apis).filter(({ item }) => item.required);
    if (gaps.length === 0) return [];
    return [
      '<section aria-labelledby="blocks">',
      '<h2 id="blocks">What blocks</h2>',
      "<ol>",
      ...gaps.map((gap) => itemEntry(gap.item, gap)),
      "</ol>",
      "</section>"
    ];
  }
}
function boxOf2({ status, waiver }) {
  if (waiver) return "waived";
  if (status === "not-applicable") return "na";
  return status === "pass" || status === "attested" ? "done" : "missing";
}
function toneOf(item) {
  const box = boxOf2(item);
  if (box === "done") return "open";
  if (box !== "missing") return box === "na" ? "hint" : "warning";
  return { block: "error", warn: "warning", info: "info" }[item.gate];
}
function scorecard({ sections: sections2 }, number) {
  const cards = sections2.map(({ id, title, done, of, score, blocking }, index) => {
    const state = blocking > 0 ? `${blocking} blocking` : done === of ? "done" : "nothing blocks";
    const tone = blocking > 0 ? "error" : of === 0 ? "hint" : done === of ? "open" : "warning";
    return [
      `<li class="${tone}">`,
      `<a href="#part-${number}-${index}">${id === "own" ? "" : `${id}. `}${htmlText(title)}</a>`,
      `<span class="bar" aria-hidden="true"><span class="fill-${of === 0 ? 0 : Math.round(score * 20)}"></span></span>`,
      `<span>${of === 0 ? "does not apply" : `${done} of ${of}, ${state}`}</span>`,
      "</li>"
    ].join("");
  });
  return `<ul class="cards">${cards.join("")}</ul>`;
}
function apiTable({ apis }) {
  const hasTrend = apis.some((api) => api.trend);
  const rows = apis.map((api, index) => {
    const moved = api.trend ? `+${api.trend.became.length} −${api.trend.lost.length}` : "";
    const cells = [
      `<th scope="row"><a href="#api-${index + 1}"><code>${htmlText(api.name)}</code></a></th>`,
      `<td class="${api.ready ? "open" : "error"}"><strong>${api.ready ? "ready" : "not ready"}</strong></td>`,
      ...[percent(api.score), `${api.done} of ${api.of}`, String(api.blocking)].map((text) => `<td>${text}</td>`),
      ...hasTrend ? [`<td>${moved}</td>`] : []
    ];
    return `<tr>${cells.join("")}</tr>`;
  });
  const head = ["API", "Verdict", "Score", "Done", "Blocking", ...hasTrend ? ["Since the base"] : []];
  const titles = head.map((title) => `<th scope="col">${title}</th>`).join("");
  return `<div class="wide"><table><thead><tr>${titles}</tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`;
}
function boxSet2() {
  const labels3 = Object.entries(boxes2).map(
    ([id, label]) => `<label><input type="checkbox" id="show-${id}" checked> ${label}</label>`
  );
  return `<fieldset><legend>Show</legend>${labels3.join("")}</fieldset>`;
}

// src/report/html.ts
var excerptColumns = 160;
var failingShown = 20;
var labels2 = { error: "Errors", warning: "Warnings", info: "Info", hint: "Hints" };
var html = defineReporter({
  id: "html",
  title: "One page for the browser",
  mime: "text/html",
  /** Shows every finding; old and suppressed ones once their box is ticked. */
  lint(report, options) {
    const files = byFile(report.findings);
    const ruleIds = [...new Set(report.findings.map(({ rule: rule4 }) => rule4))].sort(compareText);
    const ruleNumber = new Map(ruleIds.map((id, index) => [id, index + 1]));
    const failing = failingFindings(report);
    const isHidden = failing.length < report.findings.length && report.findings.length > failingShown;
    const failingNumber = new Map(failing.slice(0, isHidden ? failingShown : 0).map((one, index) => [one, index + 1]));
    return htmlPage({
      command: "lint",
      verdict: verdict(report),
      open: report.open,
      lists: "findings",
      header: [...pageHead(report), ...fileList(files)],
      main: [
        ...unreadSection(report.errors),
        ...failingSection(),
        ...files.flatMap(([file, findings], index) => fileSection(file, findings, index)),
        ...report.findings.length === 0 ? ["<p>No findings.</p>"] : [],
        ...ruleSection()
      ],
      version: report.tool.version
    });
    function failingSection() {
      const items = [...failingNumber].map(([{ severity, file, range, message }, number]) => {
        const where = `<a href="#finding-${number}"><code>${htmlText(`${file}:${place(range)}`)}</code></a>`;
        return `<li class="${severity}"><p class="meta"><strong>${severity}</strong> ${where}</p><p class="message">${htmlText(message)}</p></li>`;
      });
      const left = items.length === 0 ? 0 : failing.length - items.length;
      const rest = left > 0 ? [`<li>and ${thousands(left)} more</li>`] : [];
      return pageSection("failing", `What shuts the gate (${thousands(failing.length)})`, [...items, ...rest]);
    }
    function fileSection(file, findings, index) {
      return [
        `<section aria-labelledby="file-${index + 1}">`,
        `<h2 id="file-${index + 1}"><code>${htmlText(file)}</code></h2>`,
        "<ol>",
        ...findings.map((finding) => findingItem(finding)),
        "</ol>",
        "</section>"
      ];
    }
    function findingItem(finding) {
      const { severity, message, rule: rule4, guideline, range, file } = finding;
      const link = sourceLink(file, range.start.line, options);
      const where = `<span>line ${range.start.line}, column ${range.start.column}</span>`;
      const number = failingNumber.get(finding);
      const age = finding.suppressed ? " suppressed" : finding.new ? "" : " old";
      const notes = [
        finding.suppressed ? suppressionText(finding) : finding.new ? void 0 : "Old: known to the base.",
        relatedText(finding),
        ruleText(report, finding).remedy
      ];
      return [
        `<li class="${severity}${age}"${number === void 0 ? "" : ` id="finding-${number}"`}>`,
        `<p class="meta"><strong>${severity}</strong> ${link ? `<a href="${htmlText(link)}">${where}</a>` : where}`,
        ` <a href="#rule-${ruleNumber.get(rule4) ?? 0}"><code>${htmlText(rule4)}</code></a>`,
        guideline ? ` <span>${htmlText(guideline)}</span></p>` : "</p>",
        `<p class="message">${htmlText(message)}</p>`,
        sourceBlock(finding, options),
        ...notes.filter((note) => note !== void 0).map((note) => `<p class="note">${htmlText(note)}</p>`),
        "</li>"
      ].join("");
    }
    function ruleSection() {
      if (ruleIds.length === 0) return [];
      const examples = new Map(report.findings.map((finding) => [finding.rule, finding]));
      const items = [...examples.values()].sort((a, b) => compareText(a.rule, b.rule)).map((finding) => {
        const text = ruleText(report, finding);
        const link = docsLink(text, report.tool.home);
        const guideline = text.guideline?.length ? ` (${text.guideline.join(", ")})` : "";
        return [
          `<div id="rule-${ruleNumber.get(finding.rule) ?? 0}" class="${text.severity}">`,
          `<h3><code>${htmlText(finding.rule)}</code>${htmlText(guideline)}</h3>`,
          `<p>${htmlText(text.title)}</p>`,
          ...[text.why, text.remedy].map((words) => words ? `<p class="note">${htmlText(words)}</p>` : ""),
          link ? `<p class="note"><a href="${htmlText(link)}">The rule with examples</a></p>` : "",
          "</div>"
        ].join("");
      });
      return [
        '<section aria-labelledby="rules">',
        '<h2 id="rules">Rules</h2>',
        '<div class="rules">',
        ...items,
        "</div>",
        "</section>"
      ];
    }
  },
  diff: diffHtml,
  ready: readyHtml,
  check: checkHtml
});
function pageHead(report) {
  const { summary: summary2 } = report;
  const box = (id, label, number, checked) => `<label><input type="checkbox" id="show-${id}"${checked ? " checked" : ""}> ${label} (${thousands(number)})</label>`;
  const used = new Set(report.findings.map(({ severity }) => severity));
  if (summary2.old > 0) used.add("old");
  if (summary2.suppressed > 0) used.add("suppressed");
  const boxes3 = [
    ...severities.map((id) => ({ id, number: countOf(report, id), label: labels2[id], on: true })),
    { id: "old", number: summary2.old, label: "Old", on: false },
    { id: "suppressed", number: summary2.suppressed, label: "Suppressed", on: false }
  ].filter(({ id }) => used.has(id));
  return [
    `<p class="counts">${severityCounts(summary2)}. ${ageCounts(summary2)}.</p>`,
    ...boxes3.length > 0 ? [
      "<fieldset>",
      "<legend>Show</legend>",
      ...boxes3.map(({ id, label, number, on }) => box(id, label, number, on)),
      "</fieldset>"
    ] : []
  ];
}
function countOf({ findings }, severity) {
  return findings.filter((finding) => finding.severity === severity && counts(finding)).length;
}
function fileList(files) {
  if (files.length < 2) return [];
  const items = files.map(
    ([file, { length }], index) => `<li><a href="#file-${index + 1}"><code>${htmlText(file)}</code></a> (${thousands(length)})</li>`
  );
  return ['<nav aria-label="Files">', "<ul>", ...items, "</ul>", "</nav>"];
}
function sourceBlock({ file, range }, { excerpt }) {
  const source = excerpt(file, range.start.line);
  if (source === void 0 || source.trim() === "") return "";
  const { before, marked, after } = excerptOf(source, range, excerptColumns);
  const code = `${htmlText(before)}<mark>${htmlText(marked)}</mark>${htmlText(after)}`;
  return `<pre><i aria-hidden="true">${range.start.line} </i><code>${code}</code></pre>`;
}
function relatedText({ file, related = [] }) {
  if (related.length === 0) return void 0;
  const shown2 = related.slice(0, 20).map((other) => (other.file === file ? "" : `${other.file}:`) + place(other.range));
  const rest = related.length - shown2.length;
  return `Also at ${shown2.join(", ")}${rest > 0 ? ` and ${count(rest, "more place")}` : ""}.`;
}

// src/report/diff-json.ts
function diffJson(report) {
  return `${jsonText(diffData(report))}
`;
}
function diffData(report) {
  const { schema, open, failOn, breaking, requiredBump, errors, tool } = report;
  const [only] = report.documents;
  if (!report.isMany && only) return { schema, ...documentJson(only), failOn, errors, tool };
  const documents = report.documents.map((one) => ({ schema, ...documentJson(one) }));
  return { schema, open, failOn, documents, breaking, requiredBump, errors, tool };
}
function documentJson({
  changes,
  breaking,
  requiredBump,
  version,
  open,
  accepted,
  files,
  ...rest
}) {
  return { open, changes: changes.map(inOrder), breaking, requiredBump, version, accepted, files, ...rest };
}
function inOrder({
  id,
  level,
  breaking,
  bump,
  operation,
  pointer,
  message,
  base,
  revision,
  proof,
  witness,
  ...rest
}) {
  return { id, level, breaking, bump, operation, pointer, message, base, revision, proof, witness, ...rest };
}

// src/report/lint-json.ts
function lintData({ schema, open, failOn, findings, errors, summary: summary2, tool }) {
  return { schema, open, failOn, findings: findings.map(inOrder2), errors, summary: summary2, tool };
}
function inOrder2({ rule: rule4, severity, message, file, pointer, range, ...rest }) {
  return { rule: rule4, severity, message, file, pointer, range, ...rest };
}

// src/report/ready-json.ts
function readyJson(report) {
  return `${jsonText(readyData(report))}
`;
}
function readyData(report) {
  const { schema, profile, today, open, errors, tool, score, ready } = report;
  const rest = { profile, today, open, errors, tool };
  const [only] = report.apis;
  if (report.apis.length === 1 && only) return { schema, ...apiJson(only), ...rest };
  return { schema, apis: report.apis.map(apiJson), score, ready, ...rest };
}
function apiJson({ name, items, score, ready, file, done, of, blocking, sections: sections2, trend }) {
  return {
    name,
    items: items.map(itemJson),
    score,
    ready,
    file,
    done,
    of,
    blocking,
    sections: sections2.map(({ boxes: _, ...section }) => section),
    ...trend && { trend }
  };
}
function itemJson({ id, title, required, status, evidence, fix, waiver, ...rest }) {
  return { id, title, required, status, evidence, fix, ...waiver && { waiver }, ...rest };
}

// src/report/check-json.ts
function ownRules({ rules }) {
  return Object.fromEntries(Object.entries(rules).filter(([id, { docs }]) => docs !== `docs/rules/${id}.md`));
}
function checkJson({ schema, open, apis, ...rest }) {
  const found = apis.map(({ name, file, status, open: isOpen, lint, diff, ready, plan, published, suggestions }) => ({
    ...{ name, file, open: isOpen },
    lint: lint && { ...lintData(lint), rules: ownRules(lint) },
    diff: diff && diffData(diff),
    ready: ready && readyData(ready),
    plan: plan && planData(plan),
    status,
    published: published && { gateway: published.gateway, diff: diffData(published.diff) },
    suggestions
  }));
  return `${jsonText({ schema, open, apis: found, ...rest })}
`;
}

// src/report/json.ts
var json = defineReporter({
  id: "json",
  title: "For programs",
  mime: "application/json",
  lint: (report) => `${jsonText(lintData(report))}
`,
  diff: diffJson,
  ready: readyJson,
  check: checkJson
});

// src/report/check-markdown.ts
var limit = 65e3;
var textLimit3 = 400;
var tries = [200, 50, 15, 5, 0];
function checkMarkdown(report, options) {
  for (const rows of tries) {
    const text = document(report, options, rows);
    if (text.length <= limit) return text;
  }
  const shut = report.apis.filter(({ open }) => !open);
  const errors = report.errors.slice(0, 20);
  for (const most2 of [100, 40, 15, 5]) {
    const text = document({ ...report, apis: shut.slice(0, most2), errors, untouched: [] }, options, 0, report);
    if (text.length <= limit) return text;
  }
  return document({ ...report, apis: [], errors: [], untouched: [], notes: [] }, options, 0, report);
}
function document(report, options, rows, whole = report) {
  const { apis, errors, notes, open, untouched, tool } = report;
  const blocks = [
    `## ${open ? "✅" : "❌"} ${checkVerdict(whole)}`,
    todo(report),
    errors.length > 0 && `### Could not be read

${errors.map(errorRow).join("\n")}`,
    gateTexts(report).map((text) => `> ⚠️ ${codeSpan(text, 1e3)}`).join("\n>\n"),
    table(apis),
    lifecyclePicture(touchedProducts(report)),
    ...rows === 0 ? [] : apis.map((api) => details(api, options, rows)),
    rows < tries[0] && whole.apis.length > 0 && `> Not all is shown here: GitHub takes no more than ${thousands(limit)} characters. The report file has the rest.`,
    untouched.length > 0 && `${count(untouched.length, "API")} untouched: ${untouched.slice(0, 20).map((name) => codeSpan(name)).join(", ")}${untouched.length > 20 ? ", …" : ""}`,
    notes.length > 0 && notes.slice(0, 10).map((note) => `> ${codeSpan(note, textLimit3)}`).join("\n>\n"),
    `specgate ${codeSpan(tool.version)}`
  ];
  return `${blocks.filter(Boolean).join("\n\n")}
`;
}
function errorRow(error) {
  return `- ${codeSpan(errorPlace(error))}: ${codeSpan(error.message, textLimit3)}`;
}
var columns = {
  lint: "Lint",
  changes: "Changes",
  version: "Version",
  published: "Since published",
  readiness: "Readiness",
  plan: "Plan"
};
function table(apis) {
  if (apis.length === 0) return "";
  const hasPublished = apis.some(({ published }) => published !== null);
  const shown2 = Object.entries(columns).filter(([engine]) => engine !== "published" || hasPublished);
  const row = (api) => {
    const lines2 = linesOf(api);
    const cells = shown2.map(([engine]) => {
      const line2 = lines2.find((one) => one.engine === engine);
      return line2 ? `${line2.ok ? "✅" : "❌"} ${tableCodeSpan(line2.says, 160)}` : "";
    });
    const state = api.status === "new" ? " (new)" : api.status === "deleted" ? " (deleted)" : "";
    return `| ${[`${api.open ? "✅" : "❌"} ${tableCodeSpan(api.name)}${state}`, ...cells].join(" | ")} |`;
  };
  const titles = ["API", ...shown2.map(([, title]) => title)];
  return [`| ${titles.join(" | ")} |`, `|${" :--- |".repeat(titles.length)}`, ...apis.map(row)].join("\n");
}
function touchedProducts({ apis }) {
  const all = apis.flatMap(({ plan }) => plan?.impact.products ?? []);
  return [...new Map(all.map((one) => [one.product, one])).values()];
}
function todo(report) {
  const rows = report.apis.flatMap(
    (api) => remediesOf(api, report).map((remedy) => `- ${codeSpan(api.name)}: ${codeSpan(remedy, textLimit3)}`)
  );
  const shown2 = rows.slice(0, 30);
  const left = rows.length - shown2.length;
  if (rows.length === 0) return "";
  return `### What to do

${shown2.join("\n")}${left > 0 ? `
- and ${thousands(left)} more` : ""}`;
}
function details(api, options, rows) {
  const blocks = [
    folded("Breaking changes", breakingChanges(api).map(changeRow), rows),
    folded("Breaking for what is published", breakingPublished(api).map(changeRow), rows),
    folded(
      "New findings",
      findingRows(api, options),
      rows,
      "| Line | Severity | Finding | Rule |\n| ---: | :--- | :--- | :--- |\n"
    ),
    folded(
      "Missing for production",
      missingItems(api).map(
        (item) => `- [ ] ${codeSpan(item.id)} ${codeSpan(`${item.title} (${missingWord(item)})`, textLimit3)}${item.fix === "" ? "" : `<br>${codeSpan(item.fix, textLimit3)}`}`
      ),
      rows
    ),
    folded("Exceptions that open nothing yet", spanRows(proposalTexts(api)), rows),
    folded("Let through", spanRows(exceptionTexts(api)), rows),
    folded("Publish plan", planRows(api), rows)
  ].filter(Boolean);
  return blocks.length === 0 ? "" : [`### ${codeSpan(api.name)} ${codeSpan(api.file)}`, ...blocks].join("\n\n");
}
function spanRows(texts2) {
  return texts2.map((text) => `- ${codeSpan(text, 2 * textLimit3)}`);
}
function changeRow(change) {
  const { operation, message, id, witness } = change;
  const where = operation === null ? "" : `${codeSpan(operation)}: `;
  const proof = witness ? `<br>${witnessSays(witness)}: ${codeSpan(briefJson(witness.instance), textLimit3)}` : unprovenText(change) === void 0 ? "" : `<br>${codeSpan(unprovenText(change), textLimit3)}`;
  return `- ${where}${codeSpan(message, textLimit3)} (${codeSpan(id)})${proof}`;
}
function findingRows({ lint }, options) {
  return newFindings(lint?.findings ?? []).map(({ file, range, severity, message, rule: rule4 }) => {
    const link = sourceLink(file, range.start.line, options);
    const at = link ? `[${place(range)}](${link})` : place(range);
    return `| ${at} | ${severity} | ${tableCodeSpan(message, textLimit3)} | ${tableCodeSpan(rule4)} |`;
  });
}
function planRows({ plan }) {
  if (!plan) return [];
  return [
    ...plan.impact.products.map((impact) => `- ${codeSpan(impactText(impact))}`),
    ...deletionsFirst(plan.steps).map((step) => {
      const what = briefChanges(step);
      return `- ${step.action === "delete" ? "🔴 " : ""}${step.action} ${codeSpan(step.entity)} ${codeSpan(step.name)}${what === "" ? "" : `: ${codeSpan(what, 200)}`}`;
    })
  ];
}
function folded(title, rows, most2, head = "") {
  if (rows.length === 0) return "";
  const left = rows.length - most2;
  const more = left > 0 ? `

and ${thousands(left)} more` : "";
  return `<details><summary>${title} (${thousands(rows.length)})</summary>

${head}${rows.slice(0, most2).join("\n")}${more}

</details>`;
}

// src/report/diff-markdown.ts
var limit2 = 65e3;
var messageLimit = 500;
var sections = ["Breaking", "Added", "Changed", "Deprecated", "Removed", "Security"];
function diffMarkdown(report, _options) {
  const parts = [`## ${report.open ? "✅" : "❌"} ${diffVerdict(report)}`];
  for (const error of report.errors)
    parts.push(`- ${codeSpan(errorPlace(error))}: ${codeSpan(error.message, messageLimit)}`);
  const room = { left: limit2 - parts.join("\n").length - 2e3 };
  let leftOut3 = 0;
  for (const document2 of report.documents) leftOut3 += documentPart(document2, report.isMany, parts, room);
  if (leftOut3 > 0)
    parts.push(
      `> ${count(leftOut3, "change")} left out here, the least serious ones: GitHub takes no more than ${thousands(limit2)} characters.`
    );
  parts.push(`specgate ${codeSpan(report.tool.version)}`);
  return `${parts.join("\n\n")}
`;
}
function documentPart(document2, isMany, parts, room) {
  const next = document2.version.ok ? document2.version.revision ?? document2.version.required : document2.version.required;
  const head = [
    `## ${isMany ? `${codeSpan(documentName(document2))} ` : ""}${codeSpan(next ?? "Unreleased", 60)}`,
    `${changeCounts(document2.changes)}.`,
    ...versionLines(document2).map((line2) => codeSpan(line2, messageLimit)),
    ...document2.secondOpinion ? [codeSpan(`Second opinion: ${document2.secondOpinion.message}.`, messageLimit)] : []
  ].join("\n\n");
  parts.push(head);
  room.left -= head.length;
  const shown2 = [];
  for (const change of document2.changes) {
    const size = line(change).length + (change.operation ?? "").length + 30;
    if (size > room.left) break;
    room.left -= size;
    shown2.push(change);
  }
  for (const section of sections) {
    const changes = shown2.filter((change) => sectionOf(change) === section);
    if (changes.length === 0) continue;
    const groups = byOperation(changes).map(
      ({ operations, changes: list2 }) => `#### ${operations.map((name) => codeSpan(name)).join(", ") || "The document"}

${list2.map(line).join("\n")}`
    );
    parts.push(`### ${section}`, ...groups);
  }
  return document2.changes.length - shown2.length;
}
var things = "operation|document|webhook|callback|server|parameter|property|body|header|link|media-type|status|value|tag|operation-id|unused-schema";
var added = new RegExp(`(?:^|-)(?<!pattern-)(?:${things})-added$`);
var removed = new RegExp(`(?:^|-)(?<!pattern-)(?:${things})-removed(?:-|$)`);
function sectionOf({ id, breaking, accepted }) {
  if (breaking && !accepted) return "Breaking";
  if (id.startsWith("security-") || id.startsWith("oauth-")) return "Security";
  if (/-(deprecated|reactivated)$|-sunset-/.test(id)) return "Deprecated";
  if (added.test(id)) return "Added";
  return removed.test(id) ? "Removed" : "Changed";
}
function line(change) {
  const notes = [proofText(change), policyText(change), acceptanceText(change)].filter((note) => note !== void 0).map((note) => codeSpan(note, messageLimit));
  return `- ${codeSpan(change.message + sharedText(change), messageLimit)} (${codeSpan(change.id)})${notes.map((note) => `<br>${note}`).join("")}`;
}

// src/report/ready-markdown.ts
var limit3 = 65e3;
var tableLimit = 3e4;
var textLimit4 = 300;
var evidenceShown = 3;
function readyMarkdown(report, _options) {
  const [only] = report.apis;
  const head = [
    `## ${report.open ? "✅" : "❌"} ${readyVerdict(report)}`,
    ...[blockingText(report)].filter(Boolean),
    ...report.errors.map((error) => `- ${codeSpan(errorPlace(error))}: ${codeSpan(error.message, textLimit4)}`)
  ];
  const body = report.apis.length === 1 && only ? checklist(only) : summary(report);
  const foot = `Profile ${codeSpan(report.profile)}, specgate ${codeSpan(report.tool.version)}`;
  for (const details2 of ["all", "blocking", "none"]) {
    const text = `${[...head, ...body({ details: details2, tell: evidenceTeller() }), foot].join("\n\n")}
`;
    if (text.length <= limit3) return text;
  }
  const parts = [...head, ...body({ details: "none", tell: evidenceTeller() })];
  while (parts.length > 2 && parts.join("\n\n").length > limit3 - 300) parts.pop();
  return `${[...parts, `> Parts are left out here: GitHub takes no more than ${thousands(limit3)} characters.`, foot].join("\n\n")}
`;
}
function checklist(api) {
  const trend = trendText(api);
  return (telling) => [
    `**API** ${codeSpan(api.name)} (${codeSpan(api.file)}), ${percent(api.score)}`,
    ...trend ? [codeSpan(trend, 1e3)] : [],
    ...api.sections.flatMap((section) => [
      `### ${section.id === "own" ? "" : `${section.id}. `}${section.title} (${section.done}/${section.of})`,
      sectionLines(section, api, telling).join("\n")
    ])
  ];
}
function sectionLines(section, api, telling) {
  const items = api.items.filter((item) => item.section === section.id);
  const boxed = new Set(section.boxes.flatMap((box) => box.items));
  return [
    ...section.boxes.flatMap((box) => {
      const inside = items.filter((item) => box.items.includes(item.id));
      if (inside.length === 0) return [];
      return [
        `- ${tick(inside.every(isDone))} ${box.title}`,
        ...inside.flatMap((item) => itemLines(item, "  ", telling))
      ];
    }),
    ...items.filter((item) => !boxed.has(item.id)).flatMap((item) => itemLines(item, "", telling))
  ];
}
function itemLines(item, indent, telling, gap) {
  const { id, title, required, trend } = item;
  const isOwn = item.section === "own";
  const name = isOwn ? `${codeSpan(id)} ${codeSpan(title, textLimit4)}` : `${id} ${title}`;
  const moved = trend === "ready" ? " (became ready)" : trend === "lost" ? " (got lost)" : "";
  const state = isDone(item) ? stateOf(item) : `**${statusWord(item)}**${required && !isMet(item) ? ", blocks" : ""}`;
  const lines2 = [`${indent}- ${tick(isDone(item))} ${name}: ${state}${moved}`];
  if (gap) lines2.push(`${indent}  - ${codeSpan(gapApis(gap, 10), 2 * textLimit4)}`);
  const isShown = telling.details === "all" || telling.details === "blocking" && required && !isMet(item);
  if (isShown) lines2.push(...detailsOf(item, telling).map((text) => `${indent}  - ${text}`));
  return lines2;
}
function stateOf({ status, attestation }) {
  if (status === "attested" && attestation) return `attested until ${attestation.expires}`;
  return status === "not-applicable" ? "not applicable" : status;
}
function detailsOf(item, { tell }) {
  const remarks = remarksOf(item).map((text) => codeSpan(text, textLimit4));
  if (isDone(item)) return remarks;
  return [
    ...tell(item, evidenceShown).map((text) => codeSpan(text, textLimit4)),
    ...remarks,
    ...item.fix === "" || isMet(item) ? [] : [`Fix: ${codeSpan(item.fix, 2 * textLimit4)}`]
  ];
}
function tick(isTicked) {
  return isTicked ? "[x]" : "[ ]";
}
function summary(report) {
  const hasTrend = report.apis.some((api) => api.trend);
  const rows = report.apis.map((api) => {
    const moved = api.trend ? `+${api.trend.became.length} -${api.trend.lost.length}` : "";
    const cells = [
      tableCodeSpan(api.name),
      api.ready ? "✅" : "❌",
      percent(api.score),
      `${api.done}/${api.of}`,
      String(api.blocking)
    ];
    return `| ${[...cells, ...hasTrend ? [moved] : []].join(" | ")} |`;
  });
  const head = ["API", "Ready", "Score", "Done", "Blocking", ...hasTrend ? ["Since the base"] : []];
  let room = tableLimit;
  const shown2 = rows.filter((row) => {
    room -= row.length + 1;
    return room >= 0;
  });
  const left = rows.length - shown2.length;
  const gaps = sharedGaps(report.apis).filter(({ item }) => item.required);
  return (telling) => [
    [
      `| ${head.join(" | ")} |`,
      `| ${head.map((_, index) => index === 0 ? ":---" : "---:").join(" | ")} |`,
      ...shown2
    ].join("\n"),
    ...left > 0 ? [`and ${count(left, "more API")}`] : [],
    ...gaps.length === 0 ? [] : ["### What blocks", gaps.flatMap((gap) => itemLines(gap.item, "", telling, gap)).join("\n")]
  ];
}

// src/report/markdown.ts
var limit4 = 65e3;
var messageLimit2 = 500;
var signs = { error: "🔴", warning: "🟡", info: "🔵", hint: "⚪" };
var markdown = defineReporter({
  id: "markdown",
  title: "For comments and job summaries",
  mime: "text/markdown",
  /** Untrusted text stands in code spans alone. What does not fit is left out from the least serious on, and counted. */
  lint(report, options) {
    const { findings, errors, summary: summary2, tool } = report;
    const head = [
      `## ${report.open ? "✅" : "❌"} ${verdict(report)}`,
      `${severityCounts(summary2)}. ${ageCounts(summary2)}.`
    ].join("\n\n");
    const room = { left: limit4 - head.length - 1500 };
    const unread = takeWhile(errors, (error) => errorRow2(error).length + 1, room);
    const ranked = bySeverity(findings.filter(counts));
    const files = /* @__PURE__ */ new Set();
    const rules = /* @__PURE__ */ new Set();
    const shown2 = takeWhile(
      ranked,
      (finding) => {
        const { file, rule: rule4 } = finding;
        const fileCost = files.has(file) ? 0 : fileHead(file, summary2.new).length + 2;
        const ruleCost = rules.has(rule4) ? 0 : (remedyRow(finding, report)?.length ?? 0) + 1;
        files.add(file);
        rules.add(rule4);
        return findingRow(finding, options).length + fileCost + ruleCost + 1;
      },
      room
    );
    const setAside = findings.filter(({ suppressed }) => suppressed && suppressed.kind !== "baseline");
    const listed = takeWhile(setAside, (finding) => suppressedRow(finding, options).length + 1, room);
    const chosen = new Set(shown2);
    const blocks = [
      head,
      unread.length > 0 && `### Could not be read

${unread.map(errorRow2).join("\n")}`,
      ...byFile(findings.filter((finding) => chosen.has(finding))).map(
        ([file, list2]) => [fileHead(file, list2.length), ...list2.map((finding) => findingRow(finding, options))].join("\n")
      ),
      remedies(shown2, report),
      listed.length > 0 && [suppressedHead, ...listed.map((finding) => suppressedRow(finding, options))].join("\n"),
      leftOut2([
        count(errors.length - unread.length, "unreadable input"),
        count(ranked.length - shown2.length, "finding"),
        count(setAside.length - listed.length, "suppressed finding")
      ]),
      `specgate ${codeSpan(tool.version)}`
    ];
    return blocks.filter(Boolean).join("\n\n") + "\n";
  },
  diff: diffMarkdown,
  ready: readyMarkdown,
  check: checkMarkdown
});
function takeWhile(items, size, room) {
  const taken = [];
  for (const item of items) {
    const needed = size(item);
    if (needed > room.left) break;
    room.left -= needed;
    taken.push(item);
  }
  return taken;
}
function fileHead(file, number) {
  const title = `**File** ${codeSpan(file)}: ${count(number, "finding")}`;
  return `${title}

| Line | Severity | Finding | Rule |
| ---: | :--- | :--- | :--- |`;
}
function findingRow(finding, options) {
  const { severity, message, rule: rule4, guideline } = finding;
  const rules = [rule4, guideline].filter((name) => name !== void 0).map((name) => tableCodeSpan(name));
  const cells = [
    placeCell(finding, options),
    `${signs[severity]} ${severity}`,
    tableCodeSpan(message, messageLimit2),
    rules.join(" ")
  ];
  return `| ${cells.join(" | ")} |`;
}
function placeCell({ file, range }, options) {
  const link = sourceLink(file, range.start.line, options);
  return link ? `[${place(range)}](${link})` : place(range);
}
function remedies(findings, report) {
  const first = new Map(findings.map((finding) => [finding.rule, finding]));
  const rows = [...first.values()].map((finding) => remedyRow(finding, report)).filter((row) => row !== void 0);
  return rows.length > 0 ? `### What to do

${rows.join("\n")}` : void 0;
}
function remedyRow(finding, report) {
  const text = ruleText(report, finding);
  if (!text.remedy) return void 0;
  const link = docsLink(text, report.tool.home);
  const more = link ? ` ([why](${link}))` : "";
  return `- ${codeSpan(finding.rule)}: ${codeSpan(text.remedy, messageLimit2)}${more}`;
}
var suppressedHead = "### Suppressed\n\n| Line | File | Rule | By | Until | Reason |\n| ---: | :--- | :--- | :--- | :--- | :--- |";
function suppressedRow(finding, options) {
  const { by = "", until, reason = "" } = finding.suppressed ?? {};
  const values = [finding.file, finding.rule, by, until ?? "no end", reason].map((value) => tableCodeSpan(value));
  return `| ${[placeCell(finding, options), ...values].join(" | ")} |`;
}
function errorRow2(error) {
  return `- ${codeSpan(errorPlace(error))}: ${codeSpan(error.message, messageLimit2)}`;
}
function leftOut2(counted) {
  const parts = counted.filter((part) => !part.startsWith("0 "));
  if (parts.length === 0) return void 0;
  return `> ${parts.join(", ")} left out here, the least serious ones: GitHub takes no more than ${thousands(limit4)} characters.`;
}

// src/report/check-stylish.ts
var shown = 8;
var textLimit5 = 400;
var engineColumns = 12;
function checkStylish(report, { columns: wanted, color }) {
  const columns2 = Math.max(wanted, 40);
  const lines2 = report.apis.flatMap(apiLines);
  if (report.untouched.length > 0) {
    const names = report.untouched.slice(0, 10).join(", ");
    const more = report.untouched.length > 10 ? ` and ${report.untouched.length - 10} more` : "";
    lines2.push(...indented(`Untouched: ${names}${more}`, 0, "dim"), "");
  }
  for (const text of gateTexts(report)) lines2.push(...indented(text, 0, "yellow"), "");
  const look = { color, columns: columns2 };
  lines2.push(...unreadLines(report.errors, look), ...verdictLines(checkVerdict(report), report.open, look));
  return breakCommands(`${lines2.join("\n")}
`);
  function apiLines(api) {
    const state = api.status === "new" ? ", new" : api.status === "deleted" ? ", deleted" : "";
    const found = [paint(color, visible(`${api.name} (${api.file}${state})`), "bold", "underline")];
    for (const { engine, ok, says } of linesOf(api)) {
      const mark2 = paint(color, ok ? "✓" : "✗", ok ? "green" : "red");
      found.push(`  ${mark2} ${engine.padEnd(engineColumns)}${visible(says)}`);
      if (engine === "lint") found.push(...listed(findingTexts(api)));
      if (engine === "changes") found.push(...listed(changeTexts(breakingChanges(api))));
      if (engine === "published") found.push(...listed(changeTexts(breakingPublished(api))));
      if (engine === "readiness") found.push(...listed(itemTexts(api)));
    }
    found.push(...exceptions("let through", exceptionTexts(api)), ...exceptions("asked for", proposalTexts(api)));
    for (const remedy of remediesOf(api, report)) found.push(paint(color, `  → ${visible(remedy)}`, "bold"));
    return [...found, ""];
  }
  function exceptions(title, texts2) {
    if (texts2.length === 0) return [];
    return [
      `  ${paint(color, "!", "yellow")} ${title.padEnd(engineColumns)}${count(texts2.length, "exception")}`,
      ...listed(texts2)
    ];
  }
  function listed(texts2) {
    const found = texts2.slice(0, shown).flatMap((text) => indented(text, 6, "dim"));
    const left = texts2.length - shown;
    return left > 0 ? [...found, ...indented(`and ${count(left, "more")}`.replace(/mores$/, "more"), 6, "dim")] : found;
  }
  function indented(text, indent, ...styles) {
    const [first = "", ...rest] = wrap(visible(truncate(text, textLimit5)), columns2 - indent - 2);
    const pad = " ".repeat(indent);
    return [`${pad}${paint(color, first, ...styles)}`, ...rest.map((line2) => `${pad}  ${paint(color, line2, ...styles)}`)];
  }
}
function findingTexts({ lint }) {
  return newFindings(lint?.findings ?? []).map(
    ({ file, range, severity, message, rule: rule4 }) => `${file}:${place(range)} ${severity}: ${message} (${rule4})`
  );
}
function changeTexts(changes) {
  return changes.map((change) => {
    const where = change.operation === null ? "" : `${change.operation}: `;
    const proof = proofText(change);
    return `${where}${change.message} (${change.id})${proof === void 0 ? "" : `; ${proof}`}`;
  });
}
function itemTexts(api) {
  return missingItems(api).map((item) => `${item.id} ${item.title} (${missingWord(item)})`);
}

// src/report/diff-stylish.ts
var styleOf = { error: ["bold", "red"], warning: ["yellow"], info: ["blue"] };
var witnessLength = 300;
function diffStylish(report, options) {
  const columns2 = Math.max(options.columns, 40);
  const { color } = options;
  const explained = /* @__PURE__ */ new Set();
  const lines2 = [];
  for (const document2 of report.documents) lines2.push(...documentLines(document2));
  const look = { color, columns: columns2 };
  lines2.push(...unreadLines(report.errors, look), ...verdictLines(diffVerdict(report), report.open, look));
  if (report.documents.some((document2) => document2.changes.length > 0))
    lines2.push(paint(color, "  specgate explain ID tells what is behind a kind of change", "dim"));
  lines2.push(...nextLines(bumpOf(report), look));
  return breakCommands(`${lines2.join("\n")}
`);
  function documentLines(document2) {
    const { base, revision } = document2.files;
    const title = base === null || revision === null || base === revision ? documentName(document2) : `${base} → ${revision}`;
    const found = [paint(color, visible(title), "bold", "underline")];
    for (const { operations, changes } of byOperation(document2.changes)) {
      const name = operationsText(operations) + (operations.length > 1 ? ", with places of the first" : "");
      found.push("", ...wrap(visible(name), columns2).map((line2) => paint(color, line2, "bold")));
      for (const change of changes) found.push(...changeLines(change));
    }
    found.push("", ...wrap(changeCounts(document2.changes), columns2));
    for (const line2 of versionLines(document2)) found.push(...wrap(visible(line2), columns2));
    if (document2.secondOpinion)
      found.push(...wrap(visible(`Second opinion: ${document2.secondOpinion.message}.`), columns2));
    found.push("");
    return found;
  }
  function changeLines(change) {
    const indent = 22;
    const pad = " ".repeat(indent);
    const head = `  ${paint(color, change.level.padEnd(8), ...styleOf[change.level])}${verdictWord(change).padEnd(12)}`;
    const [first = "", ...rest] = wrap(visible(change.message + sharedText(change)), columns2 - indent);
    const notes = [`${change.id}  ${placesOf(change)}`, proofText(change), policyText(change), acceptanceText(change)];
    if (change.breaking && !change.accepted && !explained.has(change.id)) {
      explained.add(change.id);
      const text = Object.hasOwn(report.kinds, change.id) ? report.kinds[change.id] : void 0;
      if (text) notes.push(`fix: ${text.remedy}`);
    }
    return [
      head + first,
      ...rest.map((line2) => pad + line2),
      ...notes.flatMap(
        (note) => note === void 0 ? [] : wrap(truncate(visible(note), witnessLength), columns2 - indent).map((line2) => pad + paint(color, line2, "dim"))
      )
    ];
  }
}
function placesOf({ base, revision }) {
  const [before, after] = [base, revision].map((place2) => place2 && `${place2.file}:${place2.line}`);
  return [before, after].filter(Boolean).join(" → ");
}

// src/report/ready-stylish.ts
var marks = {
  pass: { word: "pass", styles: ["green"] },
  attested: { word: "attested", styles: ["green"] },
  "not-applicable": { word: "n/a", styles: ["dim"] },
  fail: { word: "fail", styles: ["bold", "red"] },
  expired: { word: "expired", styles: ["bold", "red"] },
  unknown: { word: "unknown", styles: ["yellow"] }
};
var wordColumns = 10;
var textLimit6 = 400;
var evidenceShown2 = 4;
function readyStylish(report, { columns: wanted, color }) {
  const columns2 = Math.max(wanted, 40);
  const look = { color, columns: columns2 };
  const isOne = report.apis.length === 1;
  const tellEvidence = evidenceTeller();
  const lines2 = isOne ? report.apis.flatMap(apiLines) : [...tableLines(), "", ...gapLines()];
  lines2.push(
    ...unreadLines(report.errors, look),
    ...verdictLines(readyVerdict(report), report.open, look),
    ...wrap(blockingText(report), columns2 - 2).filter(Boolean).map((line2) => paint(color, `  ${line2}`, "dim")),
    ...hints()
  );
  return breakCommands(`${lines2.join("\n")}
`);
  function apiLines(api) {
    const found = [paint(color, visible(`${api.name} (${api.file})`), "bold", "underline"), ""];
    for (const section of api.sections) {
      const items = api.items.filter((item) => item.section === section.id);
      const head = `${section.id === "own" ? "" : `${section.id}  `}${section.title}`;
      found.push(`${paint(color, head, "bold")}  ${paint(color, `${section.done}/${section.of}`, "dim")}`);
      for (const item of items) found.push(...itemLines2(item));
      found.push("");
    }
    const trend = trendText(api);
    if (trend) found.push(...wrap(trend, columns2), "");
    return found;
  }
  function itemLines2(item, gap) {
    const { word, styles } = marks[item.status];
    const head = `  ${paint(color, word.padEnd(wordColumns), ...styles)}`;
    const weight = isMet(item) ? "" : item.required ? " (blocks)" : "";
    const trend = item.trend === "ready" ? " (became ready)" : item.trend === "lost" ? " (got lost)" : "";
    const indent = wordColumns + 2;
    const [first = "", ...rest] = wrap(visible(`${item.id}  ${item.title}${weight}${trend}`), columns2 - indent);
    const notes = remarksOf(item).map((text) => truncate(text, textLimit6));
    const details2 = item.waiver ? [...evidenceLines(item), ...notes] : isMet(item) ? notes : [
      ...gap ? [gapApis(gap, 8)] : [],
      ...evidenceLines(item),
      ...notes,
      ...item.fix === "" ? [] : [`fix: ${item.fix}`]
    ];
    const pad = " ".repeat(indent + width(item.id) + 2);
    return [
      head + first,
      ...rest.map((line2) => pad + line2),
      ...details2.flatMap(
        (text) => wrap(visible(text), columns2 - pad.length).map((line2) => pad + paint(color, line2, "dim"))
      )
    ];
  }
  function evidenceLines(item) {
    return tellEvidence(item, evidenceShown2).map((text) => truncate(text, textLimit6));
  }
  function tableLines() {
    const names = Math.max(3, ...report.apis.map(({ name }) => width(visible(name))));
    return report.apis.map((api) => {
      const name = visible(api.name);
      const word = api.ready ? paint(color, "ready    ", "green") : paint(color, "not ready", "bold", "red");
      const trend = api.trend ? movement(api) : "";
      return `  ${name}${" ".repeat(names - width(name))}  ${word}  ${percent(api.score).padStart(5)}  ${readyLine(api)}${trend}`;
    });
  }
  function gapLines() {
    const gaps = sharedGaps(report.apis).filter(({ item }) => item.required);
    const others = sharedGaps(report.apis).length - gaps.length;
    if (gaps.length === 0) return others > 0 ? [othersText(others), ""] : [];
    return [
      paint(color, "What blocks", "bold"),
      ...gaps.flatMap((gap) => itemLines2(gap.item, gap)),
      ...others > 0 ? ["", othersText(others)] : [],
      ""
    ];
  }
  function othersText(number) {
    return paint(
      color,
      `${count(number, "gap")} that ${number === 1 ? "does" : "do"} not block: specgate ready --api NAME shows all of one API`,
      "dim"
    );
  }
  function hints() {
    const gap = report.apis.flatMap((api) => api.items).find((item) => !isMet(item));
    return gap ? [
      paint(
        color,
        `  specgate explain ${gap.id.startsWith("R-") ? gap.id : "R-01"} tells what is behind an item`,
        "dim"
      )
    ] : [];
  }
}
function movement({ trend }) {
  const parts = [
    ...trend.became.length > 0 ? [`+${trend.became.length}`] : [],
    ...trend.lost.length > 0 ? [`-${trend.lost.length}`] : []
  ];
  return parts.length > 0 ? `  ${parts.join(" ")} since the base` : "";
}

// src/report/stylish.ts
var styleOf2 = {
  error: ["bold", "red"],
  warning: ["yellow"],
  info: ["blue"],
  hint: ["cyan"]
};
var severityColumns = 7;
var relatedShown = 5;
var excerptsShown = 200;
var readAtOnce = 20;
var failingShown2 = 8;
var messageLimit3 = 1e3;
var stylish = defineReporter({
  id: "stylish",
  title: "For people at a terminal",
  mime: "text/plain",
  lint(report, options) {
    const columns2 = Math.max(options.columns, 40);
    const look = { color: options.color, columns: columns2 };
    const explained = /* @__PURE__ */ new Set();
    let excerpts = 0;
    const lines2 = [];
    for (const [file, findings] of byFile(report.findings)) {
      let findingLines2 = function(finding) {
        const { color } = options;
        const severity = finding.severity.padEnd(severityColumns);
        const head = `  ${paint(color, place(finding.range).padStart(places), "dim")}  ${paint(color, severity, ...styleOf2[finding.severity])}  `;
        const pad = " ".repeat(indent);
        const [first, ...rest] = messageLines(finding, columns2 - indent, color);
        const found = [
          head + first,
          ...rest.map((line2) => pad + line2),
          ...excerpts++ < excerptsShown ? sourceLines(finding, indent, columns2, options) : []
        ];
        const related = relatedText2(finding);
        const remedy = explained.has(finding.rule) ? void 0 : ruleText(report, finding).remedy;
        explained.add(finding.rule);
        for (const note of [related, remedy && `fix: ${visible(remedy)}`]) {
          if (note) found.push(...wrap(note, columns2 - indent).map((line2) => pad + paint(color, line2, "dim")));
        }
        return found;
      }, suppressedLines2 = function(finding) {
        const text = truncate(
          visible(`${finding.rule} · ${suppressionText(finding) ?? ""}`),
          2 * (columns2 - indent) - 10
        );
        const pad = " ".repeat(indent);
        return wrap(text, columns2 - indent).map((line2, index) => {
          const head = `  ${place(finding.range).padStart(places)}  ${finding.severity.padEnd(severityColumns)}  `;
          return paint(options.color, (index === 0 ? head : pad) + line2, "dim");
        });
      };
      var findingLines = findingLines2, suppressedLines = suppressedLines2;
      const fresh = findings.filter((finding) => finding.new && !finding.suppressed);
      const setAside = findings.filter((finding) => finding.suppressed && finding.suppressed.kind !== "baseline");
      if (fresh.length + setAside.length === 0) continue;
      lines2.push(paint(options.color, visible(file), "bold", "underline"));
      const places = findings.reduce((most2, finding) => Math.max(most2, place(finding.range).length), 0);
      const indent = 2 + places + 2 + severityColumns + 2;
      for (const finding of fresh) lines2.push(...findingLines2(finding));
      for (const finding of setAside) lines2.push(...suppressedLines2(finding));
      lines2.push("");
    }
    return breakCommands(
      `${[...lines2, ...unreadLines(report.errors, look), ...failingLines(report, look), ...summaryLines(report, look)].join("\n")}
`
    );
  },
  diff: diffStylish,
  ready: readyStylish,
  check: checkStylish
});
function messageLines(finding, columns2, color) {
  const lines2 = wrap(visible(truncate(finding.message, messageLimit3)), columns2);
  const tag = visible([finding.rule, finding.guideline].filter(Boolean).join("  "));
  const last = lines2.at(-1) ?? "";
  if (width(last) + 2 + width(tag) <= columns2) lines2[lines2.length - 1] = `${last}  ${paint(color, tag, "dim")}`;
  else lines2.push(...wrap(tag, columns2).map((line2) => paint(color, line2, "dim")));
  return lines2;
}
function sourceLines(finding, indent, columns2, { color, excerpt }) {
  const source = excerpt(finding.file, finding.range.start.line);
  if (source === void 0 || source.trim() === "") return [];
  const { before, marked, after } = excerptOf(source, finding.range, columns2 - indent);
  const gutter = paint(color, `${finding.range.start.line} | `.padStart(indent), "dim");
  const below = paint(color, "| ".padStart(indent), "dim") + " ".repeat(width(before));
  const mark2 = paint(color, "^".repeat(Math.max(1, width(marked))), ...styleOf2[finding.severity]);
  return [gutter + before + marked + after, below + mark2];
}
function relatedText2({ file, related = [] }) {
  if (related.length === 0) return void 0;
  const shown2 = related.slice(0, relatedShown).map((other) => {
    const where = place(other.range);
    return other.file === file ? where : `${visible(other.file)}:${where}`;
  });
  const rest = related.length - shown2.length;
  return `also at ${shown2.join(", ")}${rest > 0 ? ` and ${count(rest, "more place")}` : ""}`;
}
function failingLines(report, { color, columns: columns2 }) {
  const failing = failingFindings(report);
  const listed = report.findings.filter(counts).length;
  if (listed <= readAtOnce || failing.length === 0 || failing.length === listed) return [];
  const lines2 = failing.slice(0, failingShown2).flatMap(({ file, range, message, rule: rule4 }) => {
    const text = truncate(`${file}:${place(range)} ${message}`, 2 * columns2 - 40);
    return hanging(visible(`${text} (${rule4})`), 2, columns2);
  });
  const left = failing.length - failingShown2;
  const rest = left > 0 ? [`  and ${thousands(left)} more`] : [];
  return [paint(color, "What shuts the gate", "bold", "red"), ...lines2, ...rest, ""];
}
function summaryLines(report, look) {
  const { findings, summary: summary2, open } = report;
  const { color, columns: columns2 } = look;
  const lines2 = verdictLines(verdict(report), open, look);
  const notes = [severityCounts(summary2), ageCounts(summary2)];
  const fixable = findings.filter((finding) => finding.fixable && !finding.suppressed).length;
  if (fixable > 0) notes.push(`${count(fixable, "finding")} can be fixed by specgate lint --fix`);
  const rule4 = findings.find((finding) => finding.new && !finding.suppressed)?.rule;
  if (rule4 !== void 0) notes.push("specgate explain RULE tells what is behind a rule");
  for (const note of notes) lines2.push(...wrap(note, columns2 - 2).map((line2) => paint(color, `  ${line2}`, "dim")));
  return lines2;
}

// src/report/index.ts
var reporters = [stylish, json, sarif, junit, markdown, html, github, gitlab];
export {
  reporters
};
