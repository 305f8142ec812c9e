import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  carryOut2 as carryOut,
  refuseEvent,
  runLifecycle,
  tell,
  unanswered
} from "./chunk-YRIPAC5T.js";
import "./chunk-4HI5CJAW.js";
import "./chunk-LUZFXNLR.js";
import "./chunk-POBGHXUX.js";
import "./chunk-32YKU6NZ.js";
import "./chunk-PRUMCCR7.js";
import "./chunk-H7F4HU77.js";
import "./chunk-FVWPKTLJ.js";
import "./chunk-MHLPO2T7.js";
import "./chunk-C35V2PVT.js";
import "./chunk-TW5LR2C3.js";
import "./chunk-2NAS44S2.js";
import "./chunk-ZK5HEYHE.js";
import "./chunk-ZWIBDS5T.js";
import "./chunk-VPAVVGLZ.js";
import "./chunk-YJN2BUS5.js";
import "./chunk-NPS4OEUA.js";
import "./chunk-PUYJ5L5U.js";
import "./chunk-2W6L3U7O.js";
import "./chunk-QJIUVW4G.js";
import "./chunk-AWHDHQSJ.js";
import "./chunk-MVIG4VPW.js";
import "./chunk-FV54NQIJ.js";
import "./chunk-VIH5PB6I.js";
import "./chunk-AD6VCFMU.js";
import "./chunk-S6HYGXVM.js";
import "./chunk-AGCXGDEU.js";
import "./chunk-J67QGDJW.js";
import "./chunk-4PHS265X.js";
import "./chunk-IOAHG7QI.js";
import "./chunk-OPCMKOIC.js";
import "./chunk-WE7R6N2O.js";
import "./chunk-2CS6ZORS.js";
import "./chunk-EQ7TL2PA.js";
import "./chunk-ZCJKLNQ3.js";
import "./chunk-RTM4CE4P.js";
import "./chunk-G6WBYKH6.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-PIMGXGWV.js";
import "./chunk-7SQJONSS.js";
import "./chunk-UZY35I6P.js";
import "./chunk-2IG65UZH.js";
import "./chunk-2DNSTSAZ.js";
import "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";
export {
  carryOut,
  refuseEvent,
  runLifecycle,
  tell,
  unanswered
};
