import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  defineCommand
} from "./chunk-URW25ENY.js";
import "./chunk-JVVPEVKP.js";

// src/commands/render.ts
var render_default = defineCommand({
  name: "render",
  summary: "Write the configuration that a gateway would get, without calling anything",
  config: "required",
  examples: [
    {
      line: "specgate render --gateway production --out build/kong",
      does: "For review, or for decK, GitOps or gwa to apply"
    },
    { line: "specgate render --gateway staging", does: "To standard output" }
  ],
  async run(invocation, io) {
    const { runRender } = await import("./render-YDQBXAWT.js");
    return runRender(invocation, io);
  }
});
export {
  render_default as default
};
