import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  readyLine
} from "./chunk-6SPZFSYM.js";
import "./chunk-KDLXRJZQ.js";
import "./chunk-NPS4OEUA.js";
import {
  xmlText
} from "./chunk-WE7R6N2O.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-JVVPEVKP.js";

// src/report/ready-badge.ts
var colors = { ready: "#1a7f37", missing: "#b3141d", label: "#444c56" };
var padding = 7;
function readyBadge(report) {
  const sums = { done: 0, of: 0, blocking: 0 };
  for (const { done, of, blocking } of report.apis) {
    sums.done += done;
    sums.of += of;
    sums.blocking += blocking;
  }
  const [label = "", ...rest] = readyLine(sums).split(" ");
  const value = sums.blocking === 0 ? `${sums.done}/${sums.of}` : rest.join(" ");
  const [left, right] = [textWidth(label) + 2 * padding, textWidth(value) + 2 * padding];
  const text = (at, width, content) => `<text x="${at + padding}" y="14" textLength="${width - 2 * padding}">${xmlText(content)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${xmlText(`${label}: ${value}`)}">`,
    `<title>${xmlText(`${label}: ${value}`)}</title>`,
    `<rect width="${left + right}" height="20" rx="3" fill="${colors.label}"/>`,
    `<path d="M${left} 0h${right - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-${right - 3}z" fill="${report.ready ? colors.ready : colors.missing}"/>`,
    `<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">`,
    text(0, left, label),
    text(left, right, value),
    "</g>",
    "</svg>",
    ""
  ].join("\n");
}
function textWidth(text) {
  return Math.round([...text].reduce((sum, char) => sum + (/[ijl/()1]/.test(char) ? 5 : char === " " ? 4 : 7), 0));
}
export {
  readyBadge
};
