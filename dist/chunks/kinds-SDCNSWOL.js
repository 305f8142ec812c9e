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
} from "./chunk-RDHCM6FO.js";
import "./chunk-GUQR3A33.js";
import "./chunk-AWHDHQSJ.js";
import "./chunk-NVGMYW7E.js";
import "./chunk-SOU4XMNB.js";
import "./chunk-JVVPEVKP.js";
export {
  changeIds,
  explainedChange,
  isVersionProblem,
  kindTexts
};
