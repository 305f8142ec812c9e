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

// src/commands/deprecate.ts
var deprecate_default = lifecycleCommand(
  "deprecate",
  "Take no new subscriptions for a product version; those that exist go on working",
  operandsFor.one,
  [
    {
      line: "specgate deprecate climbon:1.0.0 --gateway production --sunset 2027-06-30",
      does: "Consumers learn until when it works"
    }
  ]
);
export {
  deprecate_default as default
};
