import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  readyFiles
} from "./chunk-ITCK6T7S.js";
import "./chunk-4VUAYYQO.js";
import "./chunk-7SCF5UCD.js";
import "./chunk-HCQZDFTU.js";
import "./chunk-4LSNAQ5K.js";
import "./chunk-TSW3YIPB.js";
import "./chunk-I55SLH52.js";
import "./chunk-U7GHZD6Y.js";
import "./chunk-DYZ33KHO.js";
import "./chunk-SIENOSGZ.js";
import "./chunk-NSNGEYZS.js";
import "./chunk-LGAWDHJX.js";
import "./chunk-7IDPQY2L.js";
import "./chunk-6IMU4UET.js";
import "./chunk-OLMU4Y36.js";
import "./chunk-PIAUS5DU.js";
import "./chunk-J67QGDJW.js";
import "./chunk-E3Y6EQVI.js";
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
  readyFiles
};
