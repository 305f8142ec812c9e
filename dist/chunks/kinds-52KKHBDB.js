import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  changeIds,
  explainedChange,
  kindTexts
} from "./chunk-FPEGISSI.js";
import "./chunk-H6Q7VD6F.js";
import "./chunk-SUWURRMV.js";
import "./chunk-HSJZFMJD.js";
import "./chunk-JVVPEVKP.js";
export {
  changeIds,
  explainedChange,
  kindTexts
};
