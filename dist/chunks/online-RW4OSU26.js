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

// src/commands/online.ts
var online_default = lifecycleCommand("online", "Switch an API on again, in every product that offers it", operandsFor.api, [
  { line: "specgate online routes:1.0.0 --gateway production", does: "After specgate offline" }
]);
export {
  online_default as default
};
