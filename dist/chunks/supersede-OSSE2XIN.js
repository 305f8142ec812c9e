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

// src/commands/supersede.ts
var supersede_default = lifecycleCommand(
  "supersede",
  "Offer a version that breaks consumers beside the old one, which is deprecated",
  operandsFor.pair,
  [
    {
      line: "specgate supersede climbon:1.0.0 climbon:2.0.0 --map-plan gold=premium",
      does: "No subscription moves by itself"
    }
  ]
);
export {
  supersede_default as default
};
