import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  readPolicy
} from "./chunk-U7Q5UOIU.js";
import "./chunk-EQ7TL2PA.js";
import "./chunk-J3KQMDLK.js";
import "./chunk-W2DEPEHW.js";
import "./chunk-AWHDHQSJ.js";
import "./chunk-NVGMYW7E.js";
import "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";
export {
  readPolicy
};
