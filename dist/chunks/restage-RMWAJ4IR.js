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

// src/commands/restage.ts
var restage_default = lifecycleCommand("restage", "Bring a retired product version back to staged", operandsFor.one, [
  { line: "specgate restage climbon:1.0.0 --gateway production", does: "It begins anew, without subscriptions" }
]);
export {
  restage_default as default
};
