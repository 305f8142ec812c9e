import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  kongFileProvider
} from "./chunk-JX4K7UM4.js";
import "./chunk-345KLVDE.js";
import "./chunk-XOW6GT23.js";
import "./chunk-NTPSPYUG.js";
import "./chunk-VFZLVO5P.js";
import "./chunk-7X6WKLNE.js";
import "./chunk-DKFQT2NQ.js";
import "./chunk-56PT4FYE.js";
import "./chunk-PY4AG57Y.js";
import "./chunk-R6BW4LAQ.js";
import "./chunk-HP6SGU4M.js";
import "./chunk-M7QZWVXO.js";
import "./chunk-JOG5VOEQ.js";
import "./chunk-SX3E34PG.js";
import "./chunk-EEYL3UMN.js";
import "./chunk-3GPVDZVM.js";
import "./chunk-AGCXGDEU.js";
import "./chunk-FZFGDXEC.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-DSVMZQVH.js";
import "./chunk-7SQJONSS.js";
import "./chunk-2IG65UZH.js";
import "./chunk-QNSYFYDE.js";
import "./chunk-EQ7TL2PA.js";
import "./chunk-J3KQMDLK.js";
import "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";
export {
  kongFileProvider
};
