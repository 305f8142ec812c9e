import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  configName,
  findConfig
} from "./chunk-BE3PFJE5.js";
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
  configName,
  findConfig
};
