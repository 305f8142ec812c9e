import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  lintFiles
} from "./chunk-FM5RUM37.js";
import "./chunk-YKITL5PW.js";
import "./chunk-DAJJNYSA.js";
import "./chunk-6BGT7LLF.js";
import "./chunk-U7GHZD6Y.js";
import "./chunk-DYZ33KHO.js";
import "./chunk-SIENOSGZ.js";
import "./chunk-NSNGEYZS.js";
import "./chunk-2SP37TXX.js";
import "./chunk-LGAWDHJX.js";
import "./chunk-OBRFN7WX.js";
import "./chunk-4JK77VDL.js";
import "./chunk-FZRO56SC.js";
import "./chunk-6IMU4UET.js";
import "./chunk-J67QGDJW.js";
import "./chunk-E3Y6EQVI.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-QB45GSQV.js";
import "./chunk-2IG65UZH.js";
import "./chunk-7SQJONSS.js";
import "./chunk-QNSYFYDE.js";
import "./chunk-EQ7TL2PA.js";
import "./chunk-J3KQMDLK.js";
import "./chunk-SOU4XMNB.js";
import "./chunk-JVVPEVKP.js";
export {
  lintFiles
};
