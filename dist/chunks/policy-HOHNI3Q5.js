import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  readPolicy
} from "./chunk-SPBWZP3L.js";
import "./chunk-EQ7TL2PA.js";
import "./chunk-X4LJPIZI.js";
import "./chunk-AWHDHQSJ.js";
import "./chunk-WE7R6N2O.js";
import "./chunk-2DNSTSAZ.js";
import "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";
export {
  readPolicy
};
