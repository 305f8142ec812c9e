import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  defineCommand
} from "./chunk-URW25ENY.js";
import "./chunk-JVVPEVKP.js";

// src/commands/rollback.ts
var rollback_default = defineCommand({
  name: "rollback",
  summary: "Take back what the last run at a gateway did, from its journal",
  operands: {
    placeholder: "PRODUCT…",
    help: "Only what was done for these, as NAME or NAME:VERSION; without one the whole run",
    min: 0,
    max: 100
  },
  config: "required",
  examples: [
    { line: "specgate rollback --gateway production", does: "As if the last run had not been" },
    { line: "specgate rollback --gateway production --dry-run", does: "What that would change" }
  ],
  async run(invocation, io) {
    const { runRollbackCommand } = await import("./rollback-4V4VWO35.js");
    return runRollbackCommand(invocation, io);
  }
});
export {
  rollback_default as default
};
