#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  main
} from "./chunks/chunk-JDVPWG62.js";
import {
  reportError
} from "./chunks/chunk-AO5GQKXH.js";
import "./chunks/chunk-ZWIBDS5T.js";
import "./chunks/chunk-VPAVVGLZ.js";
import {
  processIo
} from "./chunks/chunk-RU3RKMIK.js";
import "./chunks/chunk-5AFNCBE3.js";
import "./chunks/chunk-IOAHG7QI.js";
import "./chunks/chunk-OPCMKOIC.js";
import "./chunks/chunk-WE7R6N2O.js";
import "./chunks/chunk-EQ7TL2PA.js";
import "./chunks/chunk-CIDFJ7I2.js";
import "./chunks/chunk-UZY35I6P.js";
import "./chunks/chunk-2DNSTSAZ.js";
import "./chunks/chunk-2LKYFRJO.js";
import "./chunks/chunk-JVVPEVKP.js";

// src/bin.ts
import process from "node:process";
import v8 from "node:v8";
var lateOptimisation = {
  20: "--interrupt-budget=2000000",
  22: "--invocation-count-for-turbofan=12000"
};
var flag = lateOptimisation[process.versions.node.split(".")[0] ?? ""];
if (flag !== void 0) v8.setFlagsFromString(flag);
var io = processIo(process);
process.on("uncaughtException", (error) => {
  process.exit(reportError(error, process.argv.includes("--verbose"), io));
});
var code = await main(process.argv.slice(2), io);
process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
