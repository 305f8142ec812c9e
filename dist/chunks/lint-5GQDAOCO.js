import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  lint_default,
  requestOf,
  runLint
} from "./chunk-3KQJ2FR4.js";
import "./chunk-URW25ENY.js";
import "./chunk-PRUMCCR7.js";
import "./chunk-MHLPO2T7.js";
import "./chunk-TW5LR2C3.js";
import "./chunk-AO5GQKXH.js";
import "./chunk-ZWIBDS5T.js";
import "./chunk-VPAVVGLZ.js";
import "./chunk-733UQI57.js";
import "./chunk-PUYJ5L5U.js";
import "./chunk-MVIG4VPW.js";
import "./chunk-VIH5PB6I.js";
import "./chunk-IOAHG7QI.js";
import "./chunk-OPCMKOIC.js";
import "./chunk-WE7R6N2O.js";
import "./chunk-EQ7TL2PA.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-PIMGXGWV.js";
import "./chunk-7SQJONSS.js";
import "./chunk-UZY35I6P.js";
import "./chunk-2IG65UZH.js";
import "./chunk-2DNSTSAZ.js";
import "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";
export {
  lint_default as default,
  requestOf,
  runLint
};
