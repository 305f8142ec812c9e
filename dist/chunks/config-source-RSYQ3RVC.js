import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  configName,
  findConfig,
  revisionOf
} from "./chunk-YXXK2U3W.js";
import "./chunk-RR72MPN3.js";
import "./chunk-AFUB52LE.js";
import "./chunk-NVGMYW7E.js";
import "./chunk-MCSXNNGB.js";
import "./chunk-EQ7TL2PA.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-RLUD6VY5.js";
import "./chunk-QNSYFYDE.js";
import "./chunk-J3KQMDLK.js";
import "./chunk-7SQJONSS.js";
import "./chunk-HSJZFMJD.js";
import "./chunk-JVVPEVKP.js";
export {
  configName,
  findConfig,
  revisionOf
};
