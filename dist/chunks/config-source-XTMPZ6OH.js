import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  configName,
  findConfig,
  revisionOf
} from "./chunk-3N7ZCBLQ.js";
import "./chunk-TK45ZF5X.js";
import "./chunk-MVWE7LVJ.js";
import "./chunk-NVGMYW7E.js";
import "./chunk-HDBMPIJ4.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-EQ7TL2PA.js";
import "./chunk-DRGIBEUL.js";
import "./chunk-QNSYFYDE.js";
import "./chunk-J3KQMDLK.js";
import "./chunk-7SQJONSS.js";
import "./chunk-SC5JFKRD.js";
import "./chunk-JVVPEVKP.js";
export {
  configName,
  findConfig,
  revisionOf
};
