import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  UserError
} from "./chunk-2DNSTSAZ.js";

// src/document/limits.ts
var LimitError = class extends UserError {
  /** True for a limit of the whole run, after which nothing more is read. */
  isOfRun;
  constructor(message, place, isOfRun = false) {
    super(message, place);
    this.isOfRun = isOfRun;
  }
};
var MiB = 1024 * 1024;
var defaultLimits = {
  maxFileBytes: 20 * MiB,
  maxTotalBytes: 100 * MiB,
  maxFiles: 1e3,
  timeoutSeconds: 60
};
var maxDepth = 200;
var tooDeep = `This document is nested more than ${maxDepth} levels deep; specgate reads no deeper.`;
var maxExpandedNodes = 1e5;
var maxExpandedCharacters = 5e6;
var maxExpansionFactor = 10;

export {
  LimitError,
  defaultLimits,
  maxDepth,
  tooDeep,
  maxExpandedNodes,
  maxExpandedCharacters,
  maxExpansionFactor
};
