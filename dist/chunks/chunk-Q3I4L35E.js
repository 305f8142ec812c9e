import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  paint,
  width
} from "./chunk-POBGHXUX.js";
import {
  logLine
} from "./chunk-WE7R6N2O.js";

// src/table.ts
function table(head, rows, color) {
  const all = [head, ...rows].map((row) => row.map(logLine));
  const widths = head.map((_, column) => Math.max(...all.map((row) => width(row[column] ?? ""))));
  const lines = all.map(
    (row) => row.map((cell, column) => cell + " ".repeat(widths[column] - width(cell))).join("  ").trimEnd()
  );
  const [first = "", ...rest] = lines;
  return `${[paint(color, first, "bold"), ...rest].join("\n")}
`;
}

export {
  table
};
