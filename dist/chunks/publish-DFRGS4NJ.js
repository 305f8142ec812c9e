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

// src/commands/publish.ts
var publish_default = lifecycleCommand(
  "publish",
  "Publish products of the config at a gateway; stages first what is not staged",
  operandsFor.any,
  [
    { line: "specgate publish --gateway staging", does: "Every product of the config" },
    {
      line: "specgate publish climbon --gateway production --plan plan.json",
      does: "Exactly the plan that was approved, or nothing"
    },
    { line: "specgate publish climbon:1.0.0 --gateway production", does: "A deprecated version is offered again" }
  ]
);
export {
  publish_default as default
};
