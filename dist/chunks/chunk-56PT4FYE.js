import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  dump
} from "./chunk-7SQJONSS.js";

// src/document/yaml-text.ts
function yamlText(data) {
  return dump(data, { lineWidth: 120, noRefs: true });
}

export {
  yamlText
};
