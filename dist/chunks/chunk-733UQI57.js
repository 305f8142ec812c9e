import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  counts,
  fails
} from "./chunk-CIDFJ7I2.js";
import {
  exitCodes
} from "./chunk-2DNSTSAZ.js";

// src/verdict.ts
function verdictOf({ findings, errors, failOn }) {
  const isShut = findings.some((finding) => counts(finding) && fails(finding.severity, failOn));
  return highest([isShut ? exitCodes.shut : exitCodes.open, errors.length > 0 ? exitCodes.input : exitCodes.open]);
}
function highest(codes) {
  return Math.max(exitCodes.open, ...codes);
}

export {
  verdictOf,
  highest
};
