import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  compareText,
  counts,
  fails,
  severities
} from "./chunk-CIDFJ7I2.js";

// src/report/report.ts
function defineReporter(reporter) {
  return reporter;
}
function summarise(findings, files) {
  const summary = { files, error: 0, warning: 0, info: 0, hint: 0, new: 0, suppressed: 0, old: 0 };
  for (const finding of findings) {
    if (finding.suppressed) summary.suppressed++;
    else {
      summary[finding.severity]++;
      summary[finding.new ? "new" : "old"]++;
    }
  }
  return summary;
}
function ruleText(report, finding) {
  const text = Object.hasOwn(report.rules, finding.rule) ? report.rules[finding.rule] : void 0;
  return text ?? { title: finding.rule, severity: finding.severity };
}
function bySeverity(findings) {
  return [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}
function byFile(findings) {
  const files = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const list = files.get(finding.file);
    if (list) list.push(finding);
    else files.set(finding.file, [finding]);
  }
  return [...files].sort(([a], [b]) => compareText(a, b));
}
function failingFindings({ findings, failOn }) {
  return findings.filter((finding) => counts(finding) && fails(finding.severity, failOn));
}
function verdict(report) {
  const reasons = [];
  if (report.errors.length > 0) reasons.push(`${count(report.errors.length, "input")} could not be read`);
  const failing = failingFindings(report);
  for (const severity of severities) {
    const number = failing.filter((finding) => finding.severity === severity).length;
    const noun = report.summary.old > 0 ? `new ${severity}` : severity;
    if (number > 0) reasons.push(severity === "info" ? `${thousands(number)} ${noun}` : count(number, noun));
  }
  if (reasons.length === 0 && report.open) {
    if (report.failOn === "never") reasons.push("no finding shuts it (fail-on never)");
    else reasons.push(report.failOn === "error" ? "no errors" : `nothing at or above ${report.failOn}`);
    if (report.summary.old + report.summary.suppressed > 0) reasons[0] += " that count";
  }
  const word = `Gate ${report.open ? "open" : "shut"}`;
  return reasons.length === 0 ? word : `${word}: ${reasons.join(", ")}`;
}
function count(number, noun) {
  return `${thousands(number)} ${noun}${number === 1 ? "" : "s"}`;
}
function upperFirst(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
function thousands(number) {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function severityCounts({ error, warning, info, hint, files }) {
  const parts = [count(error, "error"), count(warning, "warning"), `${thousands(info)} info`, count(hint, "hint")];
  return `${parts.join(", ")} in ${count(files, "file")}`;
}
function ageCounts({ new: fresh, old, suppressed }) {
  return `${thousands(fresh)} new, ${thousands(old)} old (known to the base), ${thousands(suppressed)} suppressed`;
}
function suppressionText({ suppressed }) {
  if (!suppressed) return void 0;
  const until = suppressed.until === void 0 ? "" : ` until ${suppressed.until}`;
  return `Suppressed (${suppressed.kind}) by ${suppressed.by}${until}: ${suppressed.reason}`;
}
function place({ start }) {
  return `${start.line}:${start.column}`;
}
function errorPlace({ file, line, column }) {
  return [file, line, line === void 0 ? void 0 : column].filter((part) => part !== void 0).join(":");
}

export {
  defineReporter,
  summarise,
  ruleText,
  bySeverity,
  byFile,
  failingFindings,
  verdict,
  count,
  upperFirst,
  thousands,
  severityCounts,
  ageCounts,
  suppressionText,
  place,
  errorPlace
};
