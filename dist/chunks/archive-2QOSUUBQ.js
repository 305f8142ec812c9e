import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  lifecycleCommand,
  operandsFor
} from "./chunk-WPYCRBC2.js";
import "./chunk-URW25ENY.js";
import "./chunk-JVVPEVKP.js";

// src/commands/archive.ts
var archive_default = lifecycleCommand("archive", "Put a retired product version out of sight", operandsFor.one, [
  { line: "specgate archive climbon:1.0.0 --gateway production", does: "specgate retire brings it back" }
]);
export {
  archive_default as default
};
