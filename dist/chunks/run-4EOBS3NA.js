import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  lintFiles
} from "./chunk-TTV5VAJU.js";
import "./chunk-733UQI57.js";
import "./chunk-RZ7CUGAU.js";
import "./chunk-CTFGBO7M.js";
import "./chunk-RWJ76OGW.js";
import "./chunk-5IU4ECIT.js";
import "./chunk-DYZ33KHO.js";
import "./chunk-NPS4OEUA.js";
import "./chunk-R4JNNUU7.js";
import "./chunk-2XIA2GUW.js";
import "./chunk-NABX6NVW.js";
import "./chunk-Y7IYQRGP.js";
import "./chunk-B24INLRT.js";
import "./chunk-AGCXGDEU.js";
import "./chunk-US6PLTME.js";
import "./chunk-4PHS265X.js";
import "./chunk-J67QGDJW.js";
import "./chunk-2CS6ZORS.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-EQ7TL2PA.js";
import "./chunk-XCJ2JXOJ.js";
import "./chunk-2IG65UZH.js";
import "./chunk-7SQJONSS.js";
import "./chunk-UZY35I6P.js";
import "./chunk-2DNSTSAZ.js";
import "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";
export {
  lintFiles
};
