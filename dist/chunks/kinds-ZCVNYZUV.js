import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  changeIds,
  explainedChange,
  kindTexts
} from "./chunk-EIUKW4GV.js";
import "./chunk-2DGJQZDL.js";
import "./chunk-SUWURRMV.js";
import "./chunk-SC5JFKRD.js";
import "./chunk-JVVPEVKP.js";
export {
  changeIds,
  explainedChange,
  kindTexts
};
