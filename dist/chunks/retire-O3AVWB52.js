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

// src/commands/retire.ts
var retire_default = lifecycleCommand(
  "retire",
  "Take a product version out of service; its subscriptions end",
  operandsFor.one,
  [
    {
      line: "specgate retire climbon:1.0.0 --gateway production",
      does: "Refused while somebody still subscribes, unless --yes is given"
    }
  ]
);
export {
  retire_default as default
};
