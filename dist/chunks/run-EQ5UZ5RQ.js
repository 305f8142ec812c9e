import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  readyFiles
} from "./chunk-LHCNA3AF.js";
import "./chunk-PMXX3DDY.js";
import "./chunk-7L2MTBSS.js";
import "./chunk-KDLXRJZQ.js";
import "./chunk-72FFVH7H.js";
import "./chunk-SOMLYRCK.js";
import "./chunk-QQNRIDW4.js";
import "./chunk-PHN2ODTT.js";
import "./chunk-MKLOLJFK.js";
import "./chunk-PGAXN6AC.js";
import "./chunk-DYZ33KHO.js";
import "./chunk-PUYJ5L5U.js";
import "./chunk-3KAFWCYA.js";
import "./chunk-MVIG4VPW.js";
import "./chunk-FV54NQIJ.js";
import "./chunk-VIH5PB6I.js";
import "./chunk-AD6VCFMU.js";
import "./chunk-S6HYGXVM.js";
import "./chunk-AGCXGDEU.js";
import "./chunk-VDFFAEUX.js";
import "./chunk-MSKR4L62.js";
import "./chunk-RXTBDYOB.js";
import "./chunk-J67QGDJW.js";
import "./chunk-4PHS265X.js";
import "./chunk-IOAHG7QI.js";
import "./chunk-OPCMKOIC.js";
import "./chunk-WE7R6N2O.js";
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
  readyFiles
};
