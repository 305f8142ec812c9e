#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  main
} from "./chunks/chunk-SZ2FETCT.js";
import {
  reportError
} from "./chunks/chunk-3ZBCWGTQ.js";
import "./chunks/chunk-ON3BQKWB.js";
import "./chunks/chunk-TTJNLSKB.js";
import {
  processIo
} from "./chunks/chunk-OHDH4VAJ.js";
import "./chunks/chunk-MJ2KCMZL.js";
import "./chunks/chunk-5JU2HVHY.js";
import "./chunks/chunk-6WM7B43K.js";
import "./chunks/chunk-CIDFJ7I2.js";
import "./chunks/chunk-QNSYFYDE.js";
import "./chunks/chunk-EQ7TL2PA.js";
import "./chunks/chunk-J3KQMDLK.js";
import "./chunks/chunk-NVGMYW7E.js";
import "./chunks/chunk-2LKYFRJO.js";
import "./chunks/chunk-JVVPEVKP.js";

// src/bin.ts
import process from "node:process";
import v8 from "node:v8";
if (process.versions.node.startsWith("20.")) v8.setFlagsFromString("--interrupt-budget=500000");
var io = processIo(process);
process.on("uncaughtException", (error) => {
  process.exit(reportError(error, process.argv.includes("--verbose"), io));
});
var code = await main(process.argv.slice(2), io);
process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
