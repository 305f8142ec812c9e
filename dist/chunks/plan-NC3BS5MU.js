import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  operandsFor
} from "./chunk-WPYCRBC2.js";
import {
  defineCommand
} from "./chunk-URW25ENY.js";
import "./chunk-JVVPEVKP.js";

// src/commands/plan.ts
var plan_default = defineCommand({
  name: "plan",
  summary: "Show what publish would change at a gateway, without changing anything",
  operands: operandsFor.any,
  config: "required",
  examples: [
    {
      line: "specgate plan --gateway production",
      does: "Every step, deletions first, and what it means for consumers"
    },
    {
      line: "specgate plan --gateway production --out plan.json",
      does: "To be approved, and published by publish --plan"
    },
    { line: "specgate plan --gateway production --drift", does: "Ends with 1 where somebody changed the gateway" }
  ],
  async run(invocation, io) {
    const { runPlan } = await import("./plan-BNQVBRSI.js");
    return runPlan(invocation, io);
  }
});
export {
  plan_default as default
};
