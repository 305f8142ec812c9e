#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  main
} from "./chunks/chunk-WGPVT23M.js";
import {
  reportError
} from "./chunks/chunk-OOFTFZYF.js";
import "./chunks/chunk-ON3BQKWB.js";
import "./chunks/chunk-TTJNLSKB.js";
import {
  processIo
} from "./chunks/chunk-VXFCMHNC.js";
import "./chunks/chunk-SUSBBC6H.js";
import "./chunks/chunk-6IMU4UET.js";
import "./chunks/chunk-ZCID527K.js";
import "./chunks/chunk-CIDFJ7I2.js";
import "./chunks/chunk-QNSYFYDE.js";
import "./chunks/chunk-EQ7TL2PA.js";
import "./chunks/chunk-J3KQMDLK.js";
import "./chunks/chunk-NVGMYW7E.js";
import "./chunks/chunk-SOU4XMNB.js";
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
