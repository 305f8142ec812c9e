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

// src/commands/stage.ts
var stage_default = lifecycleCommand(
  "stage",
  "Bring products of the config into a catalog, where nobody can call them yet",
  operandsFor.any,
  [
    {
      line: "specgate stage --gateway staging",
      does: "Every product of the config, to look at before it is published"
    }
  ]
);
export {
  stage_default as default
};
