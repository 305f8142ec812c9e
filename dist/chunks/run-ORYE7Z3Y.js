import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  lintFiles
} from "./chunk-FKCELJBD.js";
import "./chunk-733UQI57.js";
import "./chunk-ARURNTPF.js";
import "./chunk-6QS5CYUD.js";
import "./chunk-525BFK43.js";
import "./chunk-PGAXN6AC.js";
import "./chunk-DYZ33KHO.js";
import "./chunk-NPS4OEUA.js";
import "./chunk-B24INLRT.js";
import "./chunk-N6IY72VT.js";
import "./chunk-3JIRT6JP.js";
import "./chunk-FV54NQIJ.js";
import "./chunk-AD6VCFMU.js";
import "./chunk-S6HYGXVM.js";
import "./chunk-AGCXGDEU.js";
import "./chunk-J67QGDJW.js";
import "./chunk-4PHS265X.js";
import "./chunk-OPCMKOIC.js";
import "./chunk-2CS6ZORS.js";
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
  lintFiles
};
