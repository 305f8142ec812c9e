import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  configElsewhere,
  configName,
  findConfig
} from "./chunk-CMG5VH7L.js";
import "./chunk-SBH3W4F3.js";
import "./chunk-UOR6XRWO.js";
import "./chunk-J67QGDJW.js";
import "./chunk-4PHS265X.js";
import "./chunk-FZFGDXEC.js";
import "./chunk-6WM7B43K.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-DSVMZQVH.js";
import "./chunk-7SQJONSS.js";
import "./chunk-2IG65UZH.js";
import "./chunk-QNSYFYDE.js";
import "./chunk-EQ7TL2PA.js";
import "./chunk-J3KQMDLK.js";
import "./chunk-NVGMYW7E.js";
import "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";
export {
  configElsewhere,
  configName,
  findConfig
};
