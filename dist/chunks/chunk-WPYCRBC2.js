import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  defineCommand
} from "./chunk-URW25ENY.js";

// src/commands/lifecycle-command.ts
var product = "A product, as NAME or NAME:VERSION";
var operandsFor = {
  any: { placeholder: "PRODUCT…", help: `${product}; without one every product of the config`, min: 0, max: 100 },
  one: { placeholder: "PRODUCT", help: product, min: 1, max: 1 },
  pair: { placeholder: "OLD NEW", help: "Two products: the old one, then the new one", min: 2, max: 2 },
  api: { placeholder: "API", help: "An API, as NAME or NAME:VERSION", min: 1, max: 1 }
};
function lifecycleCommand(name, summary, operands, examples) {
  return defineCommand({
    name,
    summary,
    operands,
    config: "required",
    examples,
    async run(invocation, io) {
      const { runLifecycle } = await import("./lifecycle-XSV4I6ZX.js");
      return runLifecycle(name, invocation, io);
    }
  });
}

export {
  operandsFor,
  lifecycleCommand
};
