import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  routeCollision,
  twinsIn
} from "./chunk-EJPTDHAL.js";
import "./chunk-DUV6MMXE.js";
import "./chunk-DO66N34K.js";
import "./chunk-JOG5VOEQ.js";
import "./chunk-2IG65UZH.js";
import "./chunk-2DNSTSAZ.js";
import "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";
export {
  routeCollision,
  twinsIn
};
