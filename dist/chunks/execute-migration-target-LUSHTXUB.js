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

// src/commands/execute-migration-target.ts
var execute_migration_target_default = lifecycleCommand(
  "execute-migration-target",
  "Move the subscriptions of a product to its migration target",
  operandsFor.one,
  [
    {
      line: "specgate execute-migration-target climbon:1.0.0 --gateway production",
      does: "What consumers could do themselves"
    }
  ]
);
export {
  execute_migration_target_default as default
};
