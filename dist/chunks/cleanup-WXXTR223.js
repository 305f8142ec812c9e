import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  defineCommand
} from "./chunk-URW25ENY.js";
import "./chunk-JVVPEVKP.js";

// src/commands/cleanup.ts
var cleanup_default = defineCommand({
  name: "cleanup",
  summary: "Remove what was published under a qualifier, such as the environment of a pull request",
  config: "required",
  examples: [{ line: "specgate cleanup --gateway staging --qualifier pr-12", does: "When the pull request is over" }],
  async run(invocation, io) {
    const { runCleanupCommand } = await import("./cleanup-LDX2ASQF.js");
    return runCleanupCommand(invocation, io);
  }
});
export {
  cleanup_default as default
};
