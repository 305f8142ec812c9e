import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  lint_default,
  requestOf,
  runLint
} from "./chunk-AR5Z3IRL.js";
import "./chunk-URW25ENY.js";
import "./chunk-XCO3NIVI.js";
import "./chunk-AFKQXKRW.js";
import "./chunk-5TAVNIKY.js";
import "./chunk-OOFTFZYF.js";
import "./chunk-ON3BQKWB.js";
import "./chunk-TTJNLSKB.js";
import "./chunk-FZRO56SC.js";
import "./chunk-6IMU4UET.js";
import "./chunk-PIAUS5DU.js";
import "./chunk-ZCID527K.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-QB45GSQV.js";
import "./chunk-2IG65UZH.js";
import "./chunk-7SQJONSS.js";
import "./chunk-QNSYFYDE.js";
import "./chunk-EQ7TL2PA.js";
import "./chunk-J3KQMDLK.js";
import "./chunk-NVGMYW7E.js";
import "./chunk-SOU4XMNB.js";
import "./chunk-JVVPEVKP.js";
export {
  lint_default as default,
  requestOf,
  runLint
};
