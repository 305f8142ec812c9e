import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  kindOf,
  kindOfNode,
  kongRendering,
  renderLimitations
} from "./chunk-J4EBV72M.js";
import "./chunk-R6BW4LAQ.js";
import "./chunk-K7SLSXEQ.js";
import "./chunk-EIPPXJFO.js";
import "./chunk-GQF6BXTP.js";
import "./chunk-JOG5VOEQ.js";
import "./chunk-SIENOSGZ.js";
import "./chunk-NSNGEYZS.js";
import "./chunk-LGAWDHJX.js";
import "./chunk-QB45GSQV.js";
import "./chunk-2IG65UZH.js";
import "./chunk-7SQJONSS.js";
import "./chunk-QNSYFYDE.js";
import "./chunk-J3KQMDLK.js";
import "./chunk-SOU4XMNB.js";
import "./chunk-JVVPEVKP.js";
export {
  kindOf,
  kindOfNode,
  kongRendering,
  renderLimitations
};
