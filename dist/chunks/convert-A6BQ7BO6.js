import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  convertOperations,
  convertToKong
} from "./chunk-M7QZWVXO.js";
import "./chunk-JOG5VOEQ.js";
import "./chunk-2IG65UZH.js";
import "./chunk-J3KQMDLK.js";
import "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";
export {
  convertOperations,
  convertToKong
};
