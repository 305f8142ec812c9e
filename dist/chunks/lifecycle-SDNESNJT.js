import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  carryOut2 as carryOut,
  refuseEvent,
  runLifecycle,
  tell
} from "./chunk-72JVE7N6.js";
import "./chunk-RW3CCXGE.js";
import "./chunk-7JZ6IVCC.js";
import "./chunk-ZWP5MAGC.js";
import "./chunk-O7ZKIPGI.js";
import "./chunk-Y2DAYBCN.js";
import "./chunk-5ZRDTV7I.js";
import "./chunk-SEOAWSKZ.js";
import "./chunk-5TAVNIKY.js";
import "./chunk-AFKQXKRW.js";
import "./chunk-2NAS44S2.js";
import "./chunk-NTPSPYUG.js";
import "./chunk-PY4AG57Y.js";
import "./chunk-R6BW4LAQ.js";
import "./chunk-HP6SGU4M.js";
import "./chunk-ON3BQKWB.js";
import "./chunk-TTJNLSKB.js";
import "./chunk-RFPFS7D6.js";
import "./chunk-4JK77VDL.js";
import "./chunk-SX3E34PG.js";
import "./chunk-EEYL3UMN.js";
import "./chunk-3GPVDZVM.js";
import "./chunk-AGCXGDEU.js";
import "./chunk-5JU2HVHY.js";
import "./chunk-SBH3W4F3.js";
import "./chunk-J67QGDJW.js";
import "./chunk-FZFGDXEC.js";
import "./chunk-6WM7B43K.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-DSVMZQVH.js";
import "./chunk-7SQJONSS.js";
import "./chunk-2IG65UZH.js";
import "./chunk-QNSYFYDE.js";
import "./chunk-U7Q5UOIU.js";
import "./chunk-EQ7TL2PA.js";
import "./chunk-J3KQMDLK.js";
import "./chunk-W2DEPEHW.js";
import "./chunk-AWHDHQSJ.js";
import "./chunk-NVGMYW7E.js";
import "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";
export {
  carryOut,
  refuseEvent,
  runLifecycle,
  tell
};
