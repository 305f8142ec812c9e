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
} from "./chunk-HADURY6X.js";
import "./chunk-CZK7XT5Y.js";
import "./chunk-LUZFXNLR.js";
import "./chunk-POBGHXUX.js";
import "./chunk-PRUMCCR7.js";
import "./chunk-G5TBUQFJ.js";
import "./chunk-5ZRDTV7I.js";
import "./chunk-5TAVNIKY.js";
import "./chunk-DYCOOFF7.js";
import "./chunk-TW5LR2C3.js";
import "./chunk-2NAS44S2.js";
import "./chunk-BEDFNF4Q.js";
import "./chunk-PY4AG57Y.js";
import "./chunk-R6BW4LAQ.js";
import "./chunk-G6WBYKH6.js";
import "./chunk-ZWIBDS5T.js";
import "./chunk-VPAVVGLZ.js";
import "./chunk-GMFAHQE2.js";
import "./chunk-NPS4OEUA.js";
import "./chunk-R4JNNUU7.js";
import "./chunk-2XIA2GUW.js";
import "./chunk-NABX6NVW.js";
import "./chunk-AGCXGDEU.js";
import "./chunk-US6PLTME.js";
import "./chunk-SB4OFQHM.js";
import "./chunk-J67QGDJW.js";
import "./chunk-2CS6ZORS.js";
import "./chunk-FB2NMI46.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-SPBWZP3L.js";
import "./chunk-EQ7TL2PA.js";
import "./chunk-X4LJPIZI.js";
import "./chunk-AWHDHQSJ.js";
import "./chunk-WE7R6N2O.js";
import "./chunk-XCJ2JXOJ.js";
import "./chunk-2IG65UZH.js";
import "./chunk-7SQJONSS.js";
import "./chunk-UZY35I6P.js";
import "./chunk-2DNSTSAZ.js";
import "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";
export {
  carryOut,
  refuseEvent,
  runLifecycle,
  tell
};
