import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  paint,
  width,
  wrap
} from "./chunk-ZWP5MAGC.js";
import {
  breakCommands,
  codeSpan,
  htmlText,
  jsonText,
  sarifText,
  tableCodeSpan,
  truncate,
  uriPath,
  visible,
  workflowCommand,
  xmlText
} from "./chunk-NVGMYW7E.js";
import {
  ageCounts,
  byFile,
  bySeverity,
  count,
  defineReporter,
  errorPlace,
  place,
  ruleText,
  severityCounts,
  suppressionText,
  thousands,
  verdict
} from "./chunk-4JK77VDL.js";
import {
  compareText,
  counts,
  fails,
  severities
} from "./chunk-CIDFJ7I2.js";
import "./chunk-JVVPEVKP.js";

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
  reasons.push(breaking > 0 ? count(breaking, "breaking change") : "nothing breaks");
  if (report.documents.some(({ version }) => !version.ok)) reasons.push("the version does not cover the changes");
  if (report.forbidBreaking && breaking > 0) reasons.push("the config forbids breaking changes");
  const policies = allChanges(report).filter((change) => change.policy && !change.accepted).length;
  if (policies > 0) reasons.push(`${thousands(policies)} against a policy`);
  return `${word}: ${reasons.join(", ")}`;
}
function allChanges({ documents }) {
  return documents.flatMap((document) => document.changes);
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
function versionLines({ version, requiredBump }) {
  const { base, revision, required, ok, problems } = version;
  const told = problems.map(({ message }) => upperFirst(message) + ".");
  if (!ok) return told;
  const move = base === revision ? `Version ${revision ?? "unknown"}` : `Version ${base ?? "none"} to ${revision ?? "none"}`;
  const asked = requiredBump === "none" ? "no change asks for another" : `the changes ask for a ${requiredBump} version${required === null ? "" : ` (${required})`}, which it covers`;
  return [`${move}: ${asked}.`, ...told];
}
function proofText({ proof, witness, reason }) {
  if (witness) {
    const value = JSON.stringify(witness.instance) ?? "nothing";
    return witness.baseAccepts ? `valid before, refused now: ${value}` : `ruled out before, possible now: ${value}`;
  }
  if (proof === "none")
    return `neither shown to break nor to be compatible${reason === void 0 ? "" : `: ${reason}`}`;
  return void 0;
}
function acceptanceText({ accepted }) {
  if (!accepted) return void 0;
  return `Accepted by ${accepted.by}${accepted.until === void 0 ? "" : ` until ${accepted.until}`}: ${accepted.reason}`;
}
function byOperation(changes) {
  const groups = /* @__PURE__ */ new Map();
  for (const change of changes) {
    const key = change.operation ?? "";
    const list = groups.get(key);
    if (list) list.push(change);
    else groups.set(key, [change]);
  }
  const rest = groups.get("");
  groups.delete("");
  return [...groups, ...rest ? [["", rest]] : []];
}
function verdictWord({ breaking, accepted }) {
  if (accepted) return "accepted";
  return breaking ? "breaking" : "compatible";
}
function sharedText({ operations }) {
  if (!operations || operations.length < 2) return "";
  const others = operations.length - 1;
  return ` (also in ${operations.length >= 50 ? `${others} or more` : others} other operation${others === 1 ? "" : "s"})`;
}
var levelOrder = ["error", "warning", "info"];
function upperFirst(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// src/report/diff-github.ts
var levelLimit = 10;
var commandOf = { error: "error", warning: "warning", info: "notice" };
function diffGithub(report) {
  const lines = { error: [], warning: [], info: [] };
  for (const { file, line: line2, column, message, harmless } of report.errors) {
    lines[harmless ? "warning" : "error"].push(
      workflowCommand(harmless ? "warning" : "error", { file, line: line2, col: column, title: "Could not be read" }, message)
    );
  }
  for (const document of report.documents) {
    const file = document.files.revision ?? void 0;
    for (const { id, message } of document.version.problems) {
      const level = document.version.ok ? "warning" : "error";
      lines[level].push(workflowCommand(level, { file, title: id }, message));
    }
    for (const change of document.changes)
      if (!change.accepted) lines[change.level].push(changeLine(change, document, report));
  }
  const shown = Object.values(lines).flatMap((list) => list.slice(0, levelLimit - 1));
  const left = Object.values(lines).reduce((sum, list) => sum + list.length, 0) - shown.length;
  const rest = left === 0 ? [] : [
    workflowCommand(
      "notice",
      { title: "specgate" },
      `Not shown here: ${count(left, "more change")}, since GitHub shows ${levelLimit} of a level. The report has all.`
    )
  ];
  return [...shown, ...rest].map((line2) => `${line2}
`).join("");
}
function changeLine(change, document, { kinds }) {
  const { id, level, operation, message, revision } = change;
  const file = revision?.file ?? document.files.revision;
  const remedy = change.breaking && Object.hasOwn(kinds, id) ? kinds[id]?.remedy : void 0;
  const text = [
    `${operation === null ? "" : `${operation}: `}${message}`,
    proofText(change),
    remedy && `Fix: ${remedy}`
  ].filter(Boolean).join("\n");
  return workflowCommand(
    commandOf[level],
    { file: file === "<stdin>" ? void 0 : file ?? void 0, line: revision?.line, title: id },
    text
  );
}

// src/report/github.ts
var levelLimit2 = 10;
var levelOf = { error: "error", warning: "warning", info: "notice", hint: "notice" };
var github = defineReporter({
  id: "github",
  title: "For GitHub Actions: annotations",
  mime: "text/plain",
  /** Only findings that count are annotated; one last notice tells how many others there are. */
  lint(report) {
    const lines = { error: report.errors.map(errorLine), warning: [], notice: [] };
    for (const finding of bySeverity(report.findings.filter(counts))) {
      lines[levelOf[finding.severity]].push(findingLine(finding, ruleText(report, finding).remedy));
    }
    const { old, suppressed } = report.summary;
    const all = [lines.error, lines.warning, lines.notice];
    const isWhole = all.every((level) => level.length <= levelLimit2) && old + suppressed === 0;
    if (isWhole) return asLines(all.flat());
    const shown = all.flatMap((level) => level.slice(0, level === lines.notice ? levelLimit2 - 1 : levelLimit2));
    return asLines([...shown, restLine(all.flat().length - shown.length, report)]);
  },
  diff: diffGithub
});
function asLines(lines) {
  return lines.map((line2) => line2 + "\n").join("");
}
function findingLine(finding, remedy) {
  const { rule: rule3, guideline, message, file, range, severity } = finding;
  const { start, end } = range;
  const isOneLine = start.line === end.line;
  const properties = {
    file: fileProperty(file),
    line: start.line,
    endLine: end.line,
    // GitHub takes columns only where the finding stands on one line.
    col: isOneLine ? start.column : void 0,
    endColumn: isOneLine ? end.column : void 0,
    title: [rule3, guideline].filter(Boolean).join(" ")
  };
  return workflowCommand(levelOf[severity], properties, remedy ? `${message}
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
  if (left > 0) parts.push(`${count(left, "more finding")}, since GitHub shows ${levelLimit2} of a level`);
  if (old > 0) parts.push(`${thousands(old)} old, known to the base`);
  if (suppressed > 0) parts.push(`${thousands(suppressed)} suppressed`);
  return workflowCommand("notice", { title: "specgate" }, `Not shown here: ${parts.join("; ")}. The report has all.`);
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
  const found = report.documents.flatMap((document) => [
    ...document.version.problems.map(({ id, message }) => ({
      description: visible(message),
      check_name: id,
      fingerprint: `${id}:${document.files.revision ?? ""}:${message}`,
      severity: document.version.ok ? "minor" : "critical",
      location: { path: document.files.revision ?? "", lines: { begin: 1 } }
    })),
    ...document.changes.map((change) => ({
      description: visible([acceptanceText(change), change.operation, change.message].filter(Boolean).join(" · ")),
      check_name: change.id,
      fingerprint: change.fingerprint,
      severity: change.accepted ? "info" : change.breaking ? "critical" : severityOf[change.level],
      location: {
        path: change.revision?.file ?? document.files.revision ?? change.base?.file ?? "",
        lines: { begin: change.revision?.line ?? 1 }
      }
    }))
  ]);
  return jsonText([...unread, ...found]) + "\n";
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
  diff: diffGitlab
});

// src/report/html.ts
import { createHash as createHash2 } from "node:crypto";

// src/report/diff-html.ts
import { createHash } from "node:crypto";

// src/report/diff-html-style.ts
var diffStyle = `
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: .75rem; }
.pair > div { min-width: 0; }
.pair pre { overflow-x: auto; }
.sides { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; color: var(--quiet); font-size: .875rem; overflow-wrap: anywhere; }
section > p { margin: .25rem 0; }
section > h3 { margin: 1.25rem 0 .25rem; }
@media (max-width: 45rem) { .pair { grid-template-columns: 1fr; } }
`;

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
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
header, main, footer { max-width: 68rem; margin: 0 auto; padding: 0 1rem; }
a { color: var(--link); }
a:focus-visible, input:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code, pre { font: .875rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .25rem .5rem; }
header { padding-top: 1.5rem; }
.tool { margin: 0; color: var(--quiet); }
h1 { margin: .25rem 0 .5rem; font-size: 1.75rem; line-height: 1.2; color: var(--error); }
.open h1 { color: var(--open); }
h2 { font-size: 1.125rem; margin: 0; overflow-wrap: anywhere; }
h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
h2 code { font-size: inherit; }
.counts { margin: 0 0 1rem; color: var(--quiet); }
fieldset { margin: 1rem 0; padding: .5rem .75rem .75rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
label { display: inline-flex; align-items: center; gap: .4rem; min-height: 2rem; }
input { width: 1.1rem; height: 1.1rem; accent-color: var(--link); }
nav ul { list-style: none; margin: 0 0 1rem; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
nav li { overflow-wrap: anywhere; }
section { margin: 1.5rem 0; }
ol, .rules { list-style: none; margin: .5rem 0 0; padding: 0; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); overflow: clip; border-top: 0; }
ol > li, .rules > div { padding: .75rem 1rem; border-left: .3rem solid var(--tone, var(--line)); }
ol > li, .rules > div { border-top: 1px solid var(--line); }
li p, .rules p { margin: 0; }
li p + p, .rules p { margin-top: .25rem; }
.error, .unread { --tone: var(--error); } .warning { --tone: var(--warning); } .info { --tone: var(--info); } .hint { --tone: var(--hint); }
.meta { display: flex; flex-wrap: wrap; gap: 0 .75rem; align-items: baseline; font-size: .875rem; color: var(--quiet); }
.meta strong { color: var(--tone); }
.message { overflow-wrap: anywhere; }
.note { color: var(--quiet); font-size: .875rem; overflow-wrap: anywhere; }
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
  section { break-before: auto; }
}
`;

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

// src/report/diff-html.ts
var css = style + diffStyle;
var policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(css).digest("base64")}'; base-uri 'none'; form-action 'none'`;
var around = { before: 1, after: 4 };
var maxLine = 200;
function diffHtml(report, options) {
  const parts = [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<title>specgate diff: ${htmlText(diffVerdict(report))}</title>`,
    `<style>${css}</style>`,
    "</head>",
    `<body class="${report.open ? "open" : "shut"}">`,
    '<a class="skip" href="#changes">Skip to the changes</a>',
    "<header>",
    '<p class="tool">specgate diff</p>',
    `<h1>${htmlText(diffVerdict(report))}</h1>`,
    "</header>",
    '<main id="changes">',
    ...errorSection(report),
    ...report.documents.flatMap((document, index) => documentSection(document, index + 1)),
    "</main>",
    `<footer><p>specgate ${htmlText(report.tool.version)}</p></footer>`,
    "</body>",
    "</html>"
  ];
  return `${parts.join("\n")}
`;
  function documentSection(document, number) {
    const { base, revision } = document.files;
    const opinion = document.secondOpinion ? [`Second opinion: ${document.secondOpinion.message}.`] : [];
    return [
      `<section aria-labelledby="document-${number}">`,
      `<h2 id="document-${number}"><code>${htmlText(documentName(document))}</code></h2>`,
      `<p class="counts">${htmlText(changeCounts(document.changes))}.</p>`,
      ...[...versionLines(document), ...opinion].map((text) => `<p>${htmlText(text)}</p>`),
      `<p class="sides"><span>Before: <code>${htmlText(base ?? "nothing")}</code></span> <span>After: <code>${htmlText(revision ?? "nothing")}</code></span></p>`,
      ...byOperation(document.changes).flatMap(([operation, changes]) => [
        `<h3>${operation === "" ? "The document" : `<code>${htmlText(operation)}</code>`}</h3>`,
        "<ol>",
        ...changes.map(changeItem),
        "</ol>"
      ]),
      ...document.changes.length === 0 ? ["<p>No changes.</p>"] : [],
      "</section>"
    ];
  }
  function changeItem(change) {
    const text = Object.hasOwn(report.kinds, change.id) ? report.kinds[change.id] : void 0;
    const link = text && docsLink(text, report.tool.home);
    const id = `<code>${htmlText(change.id)}</code>`;
    const notes = [proofText(change), acceptanceText(change), text?.why, change.breaking ? text?.remedy : void 0];
    return [
      `<li class="${change.accepted ? "suppressed " : ""}${change.breaking ? "error" : change.level}">`,
      `<p class="meta"><strong>${verdictWord(change)}</strong> <span>${change.level}, ${change.bump}</span> ${link ? `<a href="${htmlText(link)}">${id}</a>` : id}</p>`,
      `<p class="message">${htmlText(change.message + sharedText(change))}</p>`,
      `<div class="pair">${sourceSide(change.base, "Before")}${sourceSide(change.revision, "After")}</div>`,
      ...notes.filter((note) => note !== void 0).map((note) => `<p class="note">${htmlText(truncate(note, 1e3))}</p>`),
      "</li>"
    ].join("");
  }
  function sourceSide(place2, label) {
    if (!place2) return `<div><p class="note">${label}: nothing</p></div>`;
    const rows = [];
    for (let line2 = Math.max(1, place2.line - around.before); line2 <= place2.line + around.after; line2++) {
      const source = options.excerpt(place2.file, line2);
      if (source === void 0) continue;
      const code = htmlText(truncate(source, maxLine));
      rows.push(
        `<i aria-hidden="true">${String(line2).padStart(5)} </i><code>${line2 === place2.line ? `<mark>${code}</mark>` : code}</code>`
      );
    }
    const link = sourceLink(place2.file, place2.line, options);
    const where = `line ${place2.line}`;
    return `<div><p class="note">${label}: ${link ? `<a href="${htmlText(link)}">${where}</a>` : where}</p><pre>${rows.join("\n")}</pre></div>`;
  }
}
function errorSection({ errors }) {
  if (errors.length === 0) return [];
  const items = errors.map(
    (error) => `<li class="unread"><p class="meta"><code>${htmlText(errorPlace(error))}</code></p><p class="message">${htmlText(error.message)}</p></li>`
  );
  return [
    '<section aria-labelledby="unread">',
    '<h2 id="unread">Could not be read</h2>',
    "<ol>",
    ...items,
    "</ol>",
    "</section>"
  ];
}

// src/report/excerpt.ts
function excerptOf(line2, range, columns) {
  const start = Math.min(range.start.column - 1, line2.length);
  const end = range.end.line > range.start.line ? line2.length : Math.max(start + 1, range.end.column - 1);
  const excerpt = { before: "", marked: "", after: "" };
  let at = Math.min(line2.search(/\S|$/), start);
  if (start - at > columns * 0.6) {
    at = start - Math.floor(columns / 3);
    if (/^[\uDC00-\uDFFF]/.test(line2[at] ?? "")) at++;
    excerpt.before = "…";
  }
  let left = columns - excerpt.before.length;
  while (at < line2.length) {
    const char = String.fromCodePoint(line2.codePointAt(at) ?? 0);
    const shown = char === "	" ? "  " : visible(char);
    const isLast = at + char.length >= line2.length;
    const part = at < start ? "before" : at < end ? "marked" : "after";
    if (width(shown) > left - (isLast ? 0 : 1)) {
      excerpt[part] += "…";
      break;
    }
    excerpt[part] += shown;
    left -= width(shown);
    at += char.length;
  }
  return excerpt;
}

// src/report/html.ts
var excerptColumns = 160;
var labels = { error: "Errors", warning: "Warnings", info: "Info", hint: "Hints" };
var policy2 = `default-src 'none'; style-src 'sha256-${createHash2("sha256").update(style).digest("base64")}'; base-uri 'none'; form-action 'none'`;
var html = defineReporter({
  id: "html",
  title: "One page for the browser",
  mime: "text/html",
  /** Shows every finding; old and suppressed ones once their box is ticked. */
  lint(report, options) {
    const files = byFile(report.findings);
    const ruleIds = [...new Set(report.findings.map(({ rule: rule3 }) => rule3))].sort(compareText);
    const ruleNumber = new Map(ruleIds.map((id, index) => [id, index + 1]));
    const parts = [
      "<!doctype html>",
      '<html lang="en">',
      "<head>",
      '<meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      `<meta http-equiv="Content-Security-Policy" content="${policy2}">`,
      `<title>specgate lint: ${htmlText(verdict(report))}</title>`,
      `<style>${style}</style>`,
      "</head>",
      `<body class="${report.open ? "open" : "shut"}">`,
      '<a class="skip" href="#findings">Skip to the findings</a>',
      "<header>",
      ...pageHead(report),
      ...fileList(files),
      "</header>",
      '<main id="findings">',
      ...errorSection2(report),
      ...files.flatMap(([file, findings], index) => fileSection(file, findings, index)),
      ...report.findings.length === 0 ? ["<p>No findings.</p>"] : [],
      ...ruleSection(),
      "</main>",
      `<footer><p>specgate ${htmlText(report.tool.version)}</p></footer>`,
      "</body>",
      "</html>"
    ];
    return parts.join("\n") + "\n";
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
      const { severity, message, rule: rule3, guideline, range, file } = finding;
      const link = sourceLink(file, range.start.line, options);
      const where = `<span>line ${range.start.line}, column ${range.start.column}</span>`;
      const age = finding.suppressed ? " suppressed" : finding.new ? "" : " old";
      const notes = [
        finding.suppressed ? suppressionText(finding) : finding.new ? void 0 : "Old: known to the base.",
        relatedText(finding),
        ruleText(report, finding).remedy
      ];
      return [
        `<li class="${severity}${age}">`,
        `<p class="meta"><strong>${severity}</strong> ${link ? `<a href="${htmlText(link)}">${where}</a>` : where}`,
        ` <a href="#rule-${ruleNumber.get(rule3) ?? 0}"><code>${htmlText(rule3)}</code></a>`,
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
  diff: diffHtml
});
function pageHead(report) {
  const { summary } = report;
  const box = (id, label, number, checked) => `<label><input type="checkbox" id="show-${id}"${checked ? " checked" : ""}> ${label} (${thousands(number)})</label>`;
  const used = new Set(report.findings.map(({ severity }) => severity));
  if (summary.old > 0) used.add("old");
  if (summary.suppressed > 0) used.add("suppressed");
  const boxes = [
    ...severities.map((id) => ({ id, number: countOf(report, id), label: labels[id], on: true })),
    { id: "old", number: summary.old, label: "Old", on: false },
    { id: "suppressed", number: summary.suppressed, label: "Suppressed", on: false }
  ].filter(({ id }) => used.has(id));
  return [
    '<p class="tool">specgate lint</p>',
    `<h1>${htmlText(verdict(report))}</h1>`,
    `<p class="counts">${severityCounts(summary)}. ${ageCounts(summary)}.</p>`,
    ...boxes.length > 0 ? [
      "<fieldset>",
      "<legend>Show</legend>",
      ...boxes.map(({ id, label, number, on }) => box(id, label, number, on)),
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
function errorSection2({ errors }) {
  if (errors.length === 0) return [];
  const items = errors.map(
    (error) => `<li class="unread"><p class="meta"><code>${htmlText(errorPlace(error))}</code></p><p class="message">${htmlText(error.message)}</p></li>`
  );
  return [
    '<section aria-labelledby="unread">',
    '<h2 id="unread">Could not be read</h2>',
    "<ol>",
    ...items,
    "</ol>",
    "</section>"
  ];
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
  const shown = related.slice(0, 20).map((other) => (other.file === file ? "" : `${other.file}:`) + place(other.range));
  const rest = related.length - shown.length;
  return `Also at ${shown.join(", ")}${rest > 0 ? ` and ${count(rest, "more place")}` : ""}.`;
}

// src/report/diff-json.ts
function diffJson(report) {
  const { schema, open, failOn, breaking, requiredBump, errors, tool } = report;
  const [only] = report.documents;
  if (!report.isMany && only) return jsonText({ schema, ...documentJson(only), failOn, errors, tool }) + "\n";
  return jsonText({
    schema,
    open,
    failOn,
    documents: report.documents.map(documentJson),
    breaking,
    requiredBump,
    errors,
    tool
  }) + "\n";
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

// src/report/json.ts
var json = defineReporter({
  id: "json",
  title: "For programs",
  mime: "application/json",
  lint({ schema, open, failOn, findings, errors, summary, tool }) {
    return jsonText({ schema, open, failOn, findings: findings.map(inOrder2), errors, summary, tool }) + "\n";
  },
  diff: diffJson
});
function inOrder2({ rule: rule3, severity, message, file, pointer, range, ...rest }) {
  return { rule: rule3, severity, message, file, pointer, range, ...rest };
}

// src/report/junit-xml.ts
function junitText(name, suites) {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${xmlText(name)}"${totals(suites.flatMap(({ cases }) => cases))}>`,
    ...suites.flatMap((suite) => [
      `  <testsuite name="${xmlText(suite.name)}"${totals(suite.cases)}>`,
      ...suite.cases.map(caseElement),
      "  </testsuite>"
    ]),
    "</testsuites>"
  ];
  return lines.join("\n") + "\n";
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
  const suites = report.documents.map((document) => ({
    name: documentName(document),
    cases: [versionCase(document), ...document.changes.map((change) => changeCase(change, document, report))]
  }));
  if (report.errors.length > 0) {
    const cases = report.errors.map((error) => {
      const where = errorPlace(error);
      const text = `${where}: ${error.message}`;
      return error.harmless ? { name: where, file: error.file, line: error.line, kind: "skipped", message: text } : {
        name: where,
        file: error.file,
        line: error.line,
        kind: "error",
        type: "input",
        message: error.message,
        text
      };
    });
    suites.push({ name: "could not be read", cases });
  }
  return junitText("specgate diff", suites);
}
function versionCase(document) {
  const { version } = document;
  const base = { name: "info.version", file: documentName(document) };
  const text = version.problems.map(({ message }) => message).join("\n");
  if (version.ok) return { ...base, kind: "passed", ...text ? { text } : {} };
  return { ...base, kind: "failure", type: version.problems[0]?.id ?? "version", message: text, text };
}
function changeCase(change, document, report) {
  const place2 = change.revision ?? change.base;
  const name = `${change.id} ${change.operation ?? ""} ${change.pointer}`;
  const base = { name, file: place2?.file ?? documentName(document), line: place2?.line };
  const text = [`${change.operation ?? "the document"}: ${change.message}`, proofText(change)].filter(Boolean).join("\n");
  if (change.accepted) return { ...base, kind: "skipped", message: acceptanceText(change) ?? "" };
  const isCovered = change.breaking && document.version.ok && !report.forbidBreaking && !change.policy;
  if (isCovered || change.level !== "error") return { ...base, kind: "passed", text };
  return { ...base, kind: "failure", type: change.level, message: change.message, text };
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
  lint(report) {
    const suites = byFile(report.findings).map(([file, findings]) => ({
      name: file,
      cases: findings.map((finding) => findingCase(finding, report))
    }));
    if (report.errors.length > 0) suites.push({ name: "could not be read", cases: report.errors.map(errorCase) });
    if (suites.length === 0) suites.push({ name: "specgate lint", cases: [cleanCase] });
    return junitText("specgate lint", suites);
  },
  diff: diffJunit
});
var cleanCase = { name: "no findings", file: "specgate", kind: "passed" };
function findingCase(finding, report) {
  const { rule: rule3, severity, message, file, range, guideline } = finding;
  const remedy = ruleText(report, finding).remedy;
  const text = [
    `${file}:${place(range)} ${severity} ${message}`,
    guideline ? `rule ${rule3}, guideline ${guideline}` : `rule ${rule3}`,
    ...remedy ? [`fix: ${remedy}`] : []
  ].join("\n");
  const base = { name: `${rule3} ${place(range)}`, file, line: range.start.line };
  if (finding.suppressed) return { ...base, kind: "skipped", message: suppressionText(finding) ?? "" };
  if (!counts(finding)) return { ...base, kind: "skipped", message: `Old, known to the base: ${message}` };
  if (fails(severity, report.failOn)) return { ...base, kind: "failure", type: severity, message, text };
  return { ...base, kind: "passed", text };
}
function errorCase(error) {
  const { file, line: line2, message } = error;
  const where = errorPlace(error);
  return { name: where, file, line: line2, kind: "error", type: "input", message, text: `${where}: ${message}` };
}

// src/report/diff-markdown.ts
var limit = 65e3;
var messageLimit = 500;
var sections = ["Breaking", "Added", "Changed", "Deprecated", "Removed", "Security"];
function diffMarkdown(report, _options) {
  const parts = [`## ${report.open ? "✅" : "❌"} ${diffVerdict(report)}`];
  for (const error of report.errors)
    parts.push(`- ${codeSpan(errorPlace(error))}: ${codeSpan(error.message, messageLimit)}`);
  const room = { left: limit - parts.join("\n").length - 2e3 };
  let leftOut3 = 0;
  for (const document of report.documents) leftOut3 += documentPart(document, report.isMany, parts, room);
  if (leftOut3 > 0)
    parts.push(
      `> ${count(leftOut3, "change")} left out here, the least serious ones: GitHub takes no more than ${thousands(limit)} characters.`
    );
  parts.push(`specgate ${codeSpan(report.tool.version)}`);
  return `${parts.join("\n\n")}
`;
}
function documentPart(document, isMany, parts, room) {
  const next = document.version.ok ? document.version.revision ?? document.version.required : document.version.required;
  const head = [
    `## ${isMany ? `${codeSpan(documentName(document))} ` : ""}${codeSpan(next ?? "Unreleased", 60)}`,
    `${changeCounts(document.changes)}.`,
    ...versionLines(document).map((line2) => codeSpan(line2, messageLimit)),
    ...document.secondOpinion ? [codeSpan(`Second opinion: ${document.secondOpinion.message}.`, messageLimit)] : []
  ].join("\n\n");
  parts.push(head);
  room.left -= head.length;
  const shown = [];
  for (const change of document.changes) {
    const size = line(change).length + (change.operation ?? "").length + 30;
    if (size > room.left) break;
    room.left -= size;
    shown.push(change);
  }
  for (const section of sections) {
    const changes = shown.filter((change) => sectionOf(change) === section);
    if (changes.length === 0) continue;
    const groups = byOperation(changes).map(
      ([operation, list]) => `#### ${operation === "" ? "The document" : codeSpan(operation)}

${list.map(line).join("\n")}`
    );
    parts.push(`### ${section}`, ...groups);
  }
  return document.changes.length - shown.length;
}
function sectionOf({ id, breaking, accepted }) {
  if (breaking && !accepted) return "Breaking";
  if (id.startsWith("security-") || id.startsWith("oauth-")) return "Security";
  if (/-(deprecated|reactivated)$|-sunset-/.test(id)) return "Deprecated";
  if (/-added$/.test(id)) return "Added";
  return /-removed(-|$)/.test(id) ? "Removed" : "Changed";
}
function line(change) {
  const notes = [proofText(change), acceptanceText(change)].filter((note) => note !== void 0).map((note) => codeSpan(note, messageLimit));
  return `- ${codeSpan(change.message + sharedText(change), messageLimit)} (${codeSpan(change.id)})${notes.map((note) => `<br>${note}`).join("")}`;
}

// src/report/markdown.ts
var limit2 = 65e3;
var messageLimit2 = 500;
var signs = { error: "🔴", warning: "🟡", info: "🔵", hint: "⚪" };
var markdown = defineReporter({
  id: "markdown",
  title: "For comments and job summaries",
  mime: "text/markdown",
  /** Untrusted text stands in code spans alone. What does not fit is left out from the least serious on, and counted. */
  lint(report, options) {
    const { findings, errors, summary, tool } = report;
    const head = [
      `## ${report.open ? "✅" : "❌"} ${verdict(report)}`,
      `${severityCounts(summary)}. ${ageCounts(summary)}.`
    ].join("\n\n");
    const room = { left: limit2 - head.length - 1500 };
    const unread = takeWhile(errors, (error) => errorRow(error).length + 1, room);
    const ranked = bySeverity(findings.filter(counts));
    const files = /* @__PURE__ */ new Set();
    const rules = /* @__PURE__ */ new Set();
    const shown = takeWhile(
      ranked,
      (finding) => {
        const { file, rule: rule3 } = finding;
        const fileCost = files.has(file) ? 0 : fileHead(file, summary.new).length + 2;
        const ruleCost = rules.has(rule3) ? 0 : (remedyRow(finding, report)?.length ?? 0) + 1;
        files.add(file);
        rules.add(rule3);
        return findingRow(finding, options).length + fileCost + ruleCost + 1;
      },
      room
    );
    const setAside = findings.filter(({ suppressed }) => suppressed && suppressed.kind !== "baseline");
    const listed = takeWhile(setAside, (finding) => suppressedRow(finding, options).length + 1, room);
    const chosen = new Set(shown);
    const blocks = [
      head,
      unread.length > 0 && `### Could not be read

${unread.map(errorRow).join("\n")}`,
      ...byFile(findings.filter((finding) => chosen.has(finding))).map(
        ([file, list]) => [fileHead(file, list.length), ...list.map((finding) => findingRow(finding, options))].join("\n")
      ),
      remedies(shown, report),
      listed.length > 0 && [suppressedHead, ...listed.map((finding) => suppressedRow(finding, options))].join("\n"),
      leftOut([
        count(errors.length - unread.length, "unreadable input"),
        count(ranked.length - shown.length, "finding"),
        count(setAside.length - listed.length, "suppressed finding")
      ]),
      `specgate ${codeSpan(tool.version)}`
    ];
    return blocks.filter(Boolean).join("\n\n") + "\n";
  },
  diff: diffMarkdown
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
  const { severity, message, rule: rule3, guideline } = finding;
  const rules = [rule3, guideline].filter((name) => name !== void 0).map((name) => tableCodeSpan(name));
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
function errorRow(error) {
  return `- ${codeSpan(errorPlace(error))}: ${codeSpan(error.message, messageLimit2)}`;
}
function leftOut(counted) {
  const parts = counted.filter((part) => !part.startsWith("0 "));
  if (parts.length === 0) return void 0;
  return `> ${parts.join(", ")} left out here, the least serious ones: GitHub takes no more than ${thousands(limit2)} characters.`;
}

// src/report/diff-sarif.ts
var limits = { results: 25e3, description: 1024 };
var levelOf2 = { error: "error", warning: "warning", info: "note" };
var problemOf = { error: "error", warning: "warning", info: "recommendation" };
function diffSarif(report) {
  const all = report.documents.flatMap((document) => [
    ...versionResults(document),
    ...document.changes.map((change) => changeResult(change, document))
  ]);
  const results = all.length <= limits.results ? all : [...all].sort((a, b) => levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level)).slice(0, limits.results);
  const ids = [...new Set(results.map(({ id }) => id))].sort();
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const levels = new Map(results.map(({ id, level }) => [id, level]));
  const left = all.length - results.length;
  const run = {
    tool: {
      driver: {
        name: "specgate",
        semanticVersion: report.tool.version,
        ...report.tool.home && { informationUri: report.tool.home },
        rules: ids.map((id) => rule(id, levels.get(id) ?? "info", report))
      }
    },
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
  const level = version.ok ? "warning" : "error";
  return version.problems.map(({ id, message }) => ({
    id,
    level,
    json: {
      level,
      message: { text: sarifText(message) },
      locations: [location(files.revision ?? files.base ?? "", 1)],
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
      level: levelOf2[level],
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
  const title = text?.title ?? "The version does not fit the changes";
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
    defaultConfiguration: { level: levelOf2[level] },
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

// src/report/sarif.ts
var limits2 = { results: 25e3, rules: 25e3, tags: 20, locations: 1e3, description: 1024 };
var levelOf3 = { error: "error", warning: "warning", info: "note", hint: "note" };
var problemOf2 = {
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
    const ids = [...new Set(results.map(({ rule: rule3 }) => rule3))].sort().slice(0, limits2.rules);
    const indexOf = new Map(ids.map((id, index) => [id, index]));
    const examples = new Map(results.map((finding) => [finding.rule, finding]));
    const hasBase = report.findings.some((finding) => !finding.new);
    const run = {
      tool: {
        driver: {
          name: "specgate",
          semanticVersion: report.tool.version,
          ...report.tool.home && { informationUri: report.tool.home },
          rules: ids.map((id) => rule2(id, examples.get(id), report))
        }
      },
      automationDetails: { id: "specgate/lint/" },
      columnKind: "utf16CodeUnits",
      invocations: [
        {
          executionSuccessful: report.errors.length === 0,
          toolExecutionNotifications: [
            ...report.errors.map(errorNotification),
            ...leftOut2(report.findings.length - results.length)
          ]
        }
      ],
      results: results.map((finding) => result(finding, indexOf.get(finding.rule), hasBase))
    };
    return jsonText({ $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] }) + "\n";
  },
  diff: diffSarif
});
function mostSerious(findings) {
  if (findings.length <= limits2.results) return findings;
  const counting = findings.filter((finding) => !finding.suppressed);
  const suppressed = findings.filter((finding) => finding.suppressed);
  return [...bySeverity(counting), ...bySeverity(suppressed)].slice(0, limits2.results);
}
function rule2(id, example, report) {
  const text = example ? ruleText(report, example) : { title: id, severity: "warning" };
  const { title, why, remedy, guideline = [], severity } = text;
  const helpUri = docsLink(text, report.tool.home);
  const sentences = [why, remedy].filter((sentence) => sentence !== void 0 && sentence.trim() !== "");
  const help = sentences.length > 0 ? sentences.join("\n\n") : nonEmpty(title, id);
  return {
    id,
    shortDescription: { text: truncate(nonEmpty(title, id), limits2.description) },
    fullDescription: { text: truncate(nonEmpty(why ?? title, id), limits2.description) },
    help: { text: help, markdown: helpMarkdown(id, text, helpUri) },
    ...helpUri && { helpUri },
    defaultConfiguration: { level: levelOf3[severity] },
    properties: {
      tags: ["openapi", ...guideline].slice(0, limits2.tags),
      precision: "high",
      "problem.severity": problemOf2[severity]
    }
  };
}
function helpMarkdown(id, { title, why, remedy, guideline = [] }, helpUri) {
  const paragraphs = [
    codeSpan(nonEmpty(title, id)),
    guideline.length > 0 && `Guideline: ${guideline.map((number) => codeSpan(number)).join(", ")}`,
    why && `Why: ${codeSpan(why, limits2.description)}`,
    remedy && `What to do: ${codeSpan(remedy, limits2.description)}`,
    helpUri && `[The rule with examples](${helpUri})`
  ];
  return paragraphs.filter(Boolean).join("\n\n");
}
function result(finding, ruleIndex, hasBase) {
  const { rule: rule3, severity, message, file, range, related = [], fingerprint, suppressed } = finding;
  return {
    ruleId: rule3,
    ...ruleIndex !== void 0 && { ruleIndex },
    level: levelOf3[severity],
    message: { text: sarifText(nonEmpty(message, rule3)) },
    locations: [location2(file, range)],
    ...related.length > 0 && {
      relatedLocations: related.slice(0, limits2.locations - 1).map((other, index) => ({
        id: index + 1,
        ...location2(other.file, other.range),
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
function location2(file, range) {
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
    locations: [location2(file, { start, end: start })]
  };
}
function leftOut2(number) {
  if (number === 0) return [];
  const text = `${count(number, "result")} left out, the least serious ones: GitHub takes ${thousands(limits2.results)} of a run`;
  return [{ level: "warning", message: { text } }];
}
function nonEmpty(text, instead) {
  return text.trim() !== "" ? text : instead.trim() !== "" ? instead : "unnamed";
}

// src/report/diff-stylish.ts
var styleOf = { error: ["bold", "red"], warning: ["yellow"], info: ["blue"] };
var witnessLength = 300;
function diffStylish(report, options) {
  const columns = Math.max(options.columns, 40);
  const { color } = options;
  const explained = /* @__PURE__ */ new Set();
  const lines = [];
  for (const document of report.documents) lines.push(...documentLines(document));
  if (report.errors.length > 0) {
    lines.push(paint(color, `Could not be read (${report.errors.length})`, "bold", "red"));
    for (const error of report.errors) {
      const [first, ...rest] = wrap(visible(`${errorPlace(error)}: ${error.message}`), columns - 4);
      lines.push(`  ${first}`, ...rest.map((line2) => `    ${line2}`));
    }
    lines.push("");
  }
  const verdict2 = diffVerdict(report);
  const word = `Gate ${report.open ? "open" : "shut"}`;
  lines.push(
    paint(color, word, "bold", "inverse", report.open ? "green" : "red") + paint(color, verdict2.slice(word.length), "bold")
  );
  if (report.documents.some((document) => document.changes.length > 0))
    lines.push(paint(color, "  specgate explain ID tells what is behind a kind of change", "dim"));
  return breakCommands(`${lines.join("\n")}
`);
  function documentLines(document) {
    const { base, revision } = document.files;
    const title = base === null || revision === null || base === revision ? documentName(document) : `${base} → ${revision}`;
    const found = [paint(color, visible(title), "bold", "underline")];
    for (const [operation, changes] of byOperation(document.changes)) {
      found.push("", paint(color, operation === "" ? "The document" : visible(operation), "bold"));
      for (const change of changes) found.push(...changeLines(change));
    }
    found.push("", ...wrap(changeCounts(document.changes), columns));
    for (const line2 of versionLines(document)) found.push(...wrap(visible(line2), columns));
    if (document.secondOpinion)
      found.push(...wrap(visible(`Second opinion: ${document.secondOpinion.message}.`), columns));
    found.push("");
    return found;
  }
  function changeLines(change) {
    const indent = 22;
    const pad = " ".repeat(indent);
    const head = `  ${paint(color, change.level.padEnd(8), ...styleOf[change.level])}${verdictWord(change).padEnd(12)}`;
    const [first = "", ...rest] = wrap(visible(change.message + sharedText(change)), columns - indent);
    const notes = [`${change.id}  ${placesOf(change)}`, proofText(change), acceptanceText(change)];
    if (change.breaking && !change.accepted && !explained.has(change.id)) {
      explained.add(change.id);
      const text = Object.hasOwn(report.kinds, change.id) ? report.kinds[change.id] : void 0;
      if (text) notes.push(`fix: ${text.remedy}`);
    }
    return [
      head + first,
      ...rest.map((line2) => pad + line2),
      ...notes.flatMap(
        (note) => note === void 0 ? [] : wrap(truncate(visible(note), witnessLength), columns - indent).map((line2) => pad + paint(color, line2, "dim"))
      )
    ];
  }
}
function placesOf({ base, revision }) {
  const [before, after] = [base, revision].map((place2) => place2 && `${place2.file}:${place2.line}`);
  return [before, after].filter(Boolean).join(" → ");
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
var messageLimit3 = 1e3;
var stylish = defineReporter({
  id: "stylish",
  title: "For people at a terminal",
  mime: "text/plain",
  lint(report, options) {
    const columns = Math.max(options.columns, 40);
    const explained = /* @__PURE__ */ new Set();
    const lines = [];
    for (const [file, findings] of byFile(report.findings)) {
      let findingLines2 = function(finding) {
        const { color } = options;
        const severity = finding.severity.padEnd(severityColumns);
        const head = `  ${paint(color, place(finding.range).padStart(places), "dim")}  ${paint(color, severity, ...styleOf2[finding.severity])}  `;
        const pad = " ".repeat(indent);
        const [first, ...rest] = messageLines(finding, columns - indent, color);
        const found = [
          head + first,
          ...rest.map((line2) => pad + line2),
          ...sourceLines(finding, indent, columns, options)
        ];
        const related = relatedText2(finding);
        const remedy = explained.has(finding.rule) ? void 0 : ruleText(report, finding).remedy;
        explained.add(finding.rule);
        for (const note of [related, remedy && `fix: ${visible(remedy)}`]) {
          if (note) found.push(...wrap(note, columns - indent).map((line2) => pad + paint(color, line2, "dim")));
        }
        return found;
      }, suppressedLines2 = function(finding) {
        const text = truncate(
          visible(`${finding.rule} · ${suppressionText(finding) ?? ""}`),
          2 * (columns - indent) - 10
        );
        const pad = " ".repeat(indent);
        return wrap(text, columns - indent).map((line2, index) => {
          const head = `  ${place(finding.range).padStart(places)}  ${finding.severity.padEnd(severityColumns)}  `;
          return paint(options.color, (index === 0 ? head : pad) + line2, "dim");
        });
      };
      var findingLines = findingLines2, suppressedLines = suppressedLines2;
      const fresh = findings.filter((finding) => finding.new && !finding.suppressed);
      const setAside = findings.filter((finding) => finding.suppressed && finding.suppressed.kind !== "baseline");
      if (fresh.length + setAside.length === 0) continue;
      lines.push(paint(options.color, visible(file), "bold", "underline"));
      const places = findings.reduce((most, finding) => Math.max(most, place(finding.range).length), 0);
      const indent = 2 + places + 2 + severityColumns + 2;
      for (const finding of fresh) lines.push(...findingLines2(finding));
      for (const finding of setAside) lines.push(...suppressedLines2(finding));
      lines.push("");
    }
    return breakCommands(
      [...lines, ...errorLines(report, columns, options.color), ...summaryLines(report, columns, options.color)].join(
        "\n"
      ) + "\n"
    );
  },
  diff: diffStylish
});
function messageLines(finding, columns, color) {
  const lines = wrap(visible(truncate(finding.message, messageLimit3)), columns);
  const tag = visible([finding.rule, finding.guideline].filter(Boolean).join("  "));
  const last = lines.at(-1) ?? "";
  if (width(last) + 2 + width(tag) <= columns) lines[lines.length - 1] = `${last}  ${paint(color, tag, "dim")}`;
  else lines.push(...wrap(tag, columns).map((line2) => paint(color, line2, "dim")));
  return lines;
}
function sourceLines(finding, indent, columns, { color, excerpt }) {
  const source = excerpt(finding.file, finding.range.start.line);
  if (source === void 0 || source.trim() === "") return [];
  const { before, marked, after } = excerptOf(source, finding.range, columns - indent);
  const gutter = paint(color, `${finding.range.start.line} | `.padStart(indent), "dim");
  const below = paint(color, "| ".padStart(indent), "dim") + " ".repeat(width(before));
  const mark = paint(color, "^".repeat(Math.max(1, width(marked))), ...styleOf2[finding.severity]);
  return [gutter + before + marked + after, below + mark];
}
function relatedText2({ file, related = [] }) {
  if (related.length === 0) return void 0;
  const shown = related.slice(0, relatedShown).map((other) => {
    const where = place(other.range);
    return other.file === file ? where : `${visible(other.file)}:${where}`;
  });
  const rest = related.length - shown.length;
  return `also at ${shown.join(", ")}${rest > 0 ? ` and ${count(rest, "more place")}` : ""}`;
}
function errorLines({ errors }, columns, color) {
  if (errors.length === 0) return [];
  const lines = errors.flatMap((error) => {
    const [first, ...rest] = wrap(visible(`${errorPlace(error)}: ${error.message}`), columns - 4);
    return [`  ${first}`, ...rest.map((text) => `    ${text}`)];
  });
  return [paint(color, `Could not be read (${errors.length})`, "bold", "red"), ...lines, ""];
}
function summaryLines(report, columns, color) {
  const { findings, summary, open } = report;
  const word = `Gate ${open ? "open" : "shut"}`;
  const lines = wrap(verdict(report), columns).map(
    (line2) => line2.startsWith(word) ? paint(color, word, "bold", "inverse", open ? "green" : "red") + paint(color, line2.slice(word.length), "bold") : paint(color, line2, "bold")
  );
  const notes = [severityCounts(summary), ageCounts(summary)];
  const fixable = findings.filter((finding) => finding.fixable && !finding.suppressed).length;
  if (fixable > 0) notes.push(`${count(fixable, "finding")} can be fixed by specgate lint --fix`);
  const rule3 = findings.find((finding) => finding.new && !finding.suppressed)?.rule;
  if (rule3 !== void 0) notes.push("specgate explain RULE tells what is behind a rule");
  for (const note of notes) lines.push(...wrap(note, columns - 2).map((line2) => paint(color, `  ${line2}`, "dim")));
  return lines;
}

// src/report/index.ts
var reporters = [stylish, json, sarif, junit, markdown, html, github, gitlab];
export {
  reporters
};
