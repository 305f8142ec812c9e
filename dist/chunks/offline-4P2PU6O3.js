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

// src/commands/offline.ts
var offline_default = lifecycleCommand(
  "offline",
  "Switch an API off for a while, in every product that offers it",
  operandsFor.api,
  [{ line: "specgate offline routes:1.0.0 --gateway production", does: "The other APIs of its products go on" }]
);
export {
  offline_default as default
};
