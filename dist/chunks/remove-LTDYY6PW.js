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

// src/commands/remove.ts
var remove_default = lifecycleCommand(
  "remove",
  "Delete a product version that nobody can call from the catalog",
  operandsFor.one,
  [{ line: "specgate remove climbon:1.0.0 --gateway production", does: "It must be staged, retired or archived" }]
);
export {
  remove_default as default
};
