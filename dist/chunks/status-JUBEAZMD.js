import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  defineCommand
} from "./chunk-URW25ENY.js";
import "./chunk-JVVPEVKP.js";

// src/commands/status.ts
var status_default = defineCommand({
  name: "status",
  summary: "Show products, APIs, states and versions at a gateway, and how it differs from the repository",
  config: "required",
  examples: [{ line: "specgate status --gateway production", does: "What is live, since when, until when" }],
  async run(invocation, io) {
    const { runStatus } = await import("./status-KWI6JBQG.js");
    return runStatus(invocation, io);
  }
});
export {
  status_default as default
};
