import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  decodeText,
  parseDocument
} from "./chunk-DRGIBEUL.js";
import "./chunk-QNSYFYDE.js";
import "./chunk-J3KQMDLK.js";
import "./chunk-7SQJONSS.js";
import "./chunk-SC5JFKRD.js";
import "./chunk-JVVPEVKP.js";
export {
  decodeText,
  parseDocument
};
