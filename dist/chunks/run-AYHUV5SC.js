import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  lintFiles
} from "./chunk-7XJS5WXE.js";
import "./chunk-FYDOE234.js";
import "./chunk-4JK77VDL.js";
import "./chunk-FZRO56SC.js";
import "./chunk-US43RXWP.js";
import "./chunk-MCSXNNGB.js";
import "./chunk-VNYIC7K7.js";
import "./chunk-KDHV37DV.js";
import "./chunk-AYXWZ5Y7.js";
import "./chunk-FNZGBSVG.js";
import "./chunk-EQ7TL2PA.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-RLUD6VY5.js";
import "./chunk-QNSYFYDE.js";
import "./chunk-J3KQMDLK.js";
import "./chunk-7SQJONSS.js";
import "./chunk-HSJZFMJD.js";
import "./chunk-JVVPEVKP.js";
export {
  lintFiles
};
