import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  lint_default,
  requestOf,
  runLint
} from "./chunk-HI7IXPT3.js";
import "./chunk-URW25ENY.js";
import "./chunk-O7ZKIPGI.js";
import "./chunk-5TAVNIKY.js";
import "./chunk-AFKQXKRW.js";
import "./chunk-3ZBCWGTQ.js";
import "./chunk-ON3BQKWB.js";
import "./chunk-TTJNLSKB.js";
import "./chunk-FZRO56SC.js";
import "./chunk-5JU2HVHY.js";
import "./chunk-SBH3W4F3.js";
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
  lint_default as default,
  requestOf,
  runLint
};
