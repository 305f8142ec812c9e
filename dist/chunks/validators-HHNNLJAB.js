import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  require_validators
} from "./chunk-5WTKPZ2W.js";
import "./chunk-2BR44HSI.js";
import "./chunk-JVVPEVKP.js";
export default require_validators();
