import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));

// src/finding.ts
var severities = ["error", "warning", "info", "hint"];
function compareFindings(a, b) {
  return compareText(a.file, b.file) || a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column || compareText(a.rule, b.rule) || compareText(a.message, b.message) || compareText(a.pointer, b.pointer);
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function counts(finding) {
  return finding.new && finding.suppressed === void 0;
}
function fails(severity, failOn) {
  return failOn !== "never" && severities.indexOf(severity) <= severities.indexOf(failOn);
}

export {
  severities,
  compareFindings,
  compareText,
  counts,
  fails
};
