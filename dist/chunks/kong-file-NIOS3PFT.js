import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  kongFileProvider
} from "./chunk-BT4TAHIY.js";
import "./chunk-OBIJH6GN.js";
import "./chunk-2MVEB2IC.js";
import "./chunk-6EOUJ4BY.js";
import "./chunk-DKFQT2NQ.js";
import "./chunk-56PT4FYE.js";
import "./chunk-PY4AG57Y.js";
import "./chunk-J4EBV72M.js";
import "./chunk-R6BW4LAQ.js";
import "./chunk-K7SLSXEQ.js";
import "./chunk-EIPPXJFO.js";
import "./chunk-GQF6BXTP.js";
import "./chunk-JOG5VOEQ.js";
import "./chunk-TTJNLSKB.js";
import "./chunk-SIENOSGZ.js";
import "./chunk-NSNGEYZS.js";
import "./chunk-LGAWDHJX.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-QB45GSQV.js";
import "./chunk-2IG65UZH.js";
import "./chunk-7SQJONSS.js";
import "./chunk-QNSYFYDE.js";
import "./chunk-J3KQMDLK.js";
import "./chunk-NVGMYW7E.js";
import "./chunk-SOU4XMNB.js";
import "./chunk-JVVPEVKP.js";
export {
  kongFileProvider
};
