import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  changeIds,
  explainedChange,
  isVersionProblem,
  kindTexts
} from "./chunk-QJIUVW4G.js";
import "./chunk-AWHDHQSJ.js";
import "./chunk-WE7R6N2O.js";
import "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";
export {
  changeIds,
  explainedChange,
  isVersionProblem,
  kindTexts
};
