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

// src/commands/replace.ts
var replace_default = lifecycleCommand(
  "replace",
  "Put a compatible version in the place of another: publish, move all subscriptions, retire",
  operandsFor.pair,
  [
    {
      line: "specgate replace climbon:1.0.0 climbon:1.0.1 --gateway production",
      does: "Refused where the new version lacks a plan or an API, or breaks consumers"
    }
  ]
);
export {
  replace_default as default
};
