import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  lintFiles
} from "./chunk-K5VXREBK.js";
import "./chunk-OBRFN7WX.js";
import "./chunk-4JK77VDL.js";
import "./chunk-FZRO56SC.js";
import "./chunk-RYC23BYN.js";
import "./chunk-HDBMPIJ4.js";
import "./chunk-J4YDF34G.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-2VYH4YFS.js";
import "./chunk-Z4KCKBV7.js";
import "./chunk-EQ7TL2PA.js";
import "./chunk-DRGIBEUL.js";
import "./chunk-QNSYFYDE.js";
import "./chunk-J3KQMDLK.js";
import "./chunk-7SQJONSS.js";
import "./chunk-SC5JFKRD.js";
import "./chunk-JVVPEVKP.js";
export {
  lintFiles
};
