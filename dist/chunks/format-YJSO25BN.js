import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  jsonText
} from "./chunk-WE7R6N2O.js";
import {
  yamlText
} from "./chunk-56PT4FYE.js";
import "./chunk-7SQJONSS.js";
import "./chunk-JVVPEVKP.js";

// src/kong/convert/format.ts
function kongText(data, format) {
  return format === "json" ? jsonText(data) : yamlText(data);
}
export {
  kongText
};
