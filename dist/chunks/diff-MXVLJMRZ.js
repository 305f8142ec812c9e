import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  diffTrees
} from "./chunk-SS47TMY6.js";
import "./chunk-FRVMEXTL.js";
import "./chunk-JFETCFHX.js";
import "./chunk-DYZ33KHO.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-GUQR3A33.js";
import "./chunk-AWHDHQSJ.js";
import "./chunk-NVGMYW7E.js";
import "./chunk-SOU4XMNB.js";
import "./chunk-2BR44HSI.js";
import "./chunk-JVVPEVKP.js";
export {
  diffTrees
};
