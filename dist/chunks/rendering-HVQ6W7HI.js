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
} from "./chunk-VFZLVO5P.js";
import "./chunk-7X6WKLNE.js";
import "./chunk-R6BW4LAQ.js";
import "./chunk-HP6SGU4M.js";
import "./chunk-M7QZWVXO.js";
import "./chunk-JOG5VOEQ.js";
import "./chunk-EEYL3UMN.js";
import "./chunk-3GPVDZVM.js";
import "./chunk-AGCXGDEU.js";
import "./chunk-DSVMZQVH.js";
import "./chunk-7SQJONSS.js";
import "./chunk-2IG65UZH.js";
import "./chunk-QNSYFYDE.js";
import "./chunk-J3KQMDLK.js";
import "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";
export {
  kindOf,
  kindOfNode,
  kongRendering,
  renderLimitations
};
