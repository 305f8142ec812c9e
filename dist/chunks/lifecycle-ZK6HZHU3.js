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
} from "./chunk-5Y43MAIY.js";
import "./chunk-MV6YO4FH.js";
import "./chunk-5ZRDTV7I.js";
import "./chunk-NQEGKE5G.js";
import "./chunk-PY4AG57Y.js";
import "./chunk-R6BW4LAQ.js";
import "./chunk-K7SLSXEQ.js";
import "./chunk-GZB4O4CW.js";
import "./chunk-ZWP5MAGC.js";
import "./chunk-XCO3NIVI.js";
import "./chunk-AFKQXKRW.js";
import "./chunk-5TAVNIKY.js";
import "./chunk-ON3BQKWB.js";
import "./chunk-TTJNLSKB.js";
import "./chunk-JUTOGD57.js";
import "./chunk-U7GHZD6Y.js";
import "./chunk-SIENOSGZ.js";
import "./chunk-NSNGEYZS.js";
import "./chunk-LGAWDHJX.js";
import "./chunk-4JK77VDL.js";
import "./chunk-6IMU4UET.js";
import "./chunk-PIAUS5DU.js";
import "./chunk-J67QGDJW.js";
import "./chunk-E3Y6EQVI.js";
import "./chunk-ZCID527K.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-QB45GSQV.js";
import "./chunk-2IG65UZH.js";
import "./chunk-7SQJONSS.js";
import "./chunk-QNSYFYDE.js";
import "./chunk-FUUF6DLP.js";
import "./chunk-EQ7TL2PA.js";
import "./chunk-J3KQMDLK.js";
import "./chunk-RDHCM6FO.js";
import "./chunk-GUQR3A33.js";
import "./chunk-AWHDHQSJ.js";
import "./chunk-NVGMYW7E.js";
import "./chunk-SOU4XMNB.js";
import "./chunk-JVVPEVKP.js";
export {
  carryOut,
  refuseEvent,
  runLifecycle,
  tell
};
