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

// src/commands/set-migration-target.ts
var set_migration_target_default = lifecycleCommand(
  "set-migration-target",
  "Say where consumers of a product, or of one of its plans, shall go",
  operandsFor.pair,
  [
    {
      line: "specgate set-migration-target climbon:2.0.0 outdoors:3.0.0 --map-plan premium=default",
      does: "One plan at a time, where a product has two successors"
    }
  ]
);
export {
  set_migration_target_default as default
};
