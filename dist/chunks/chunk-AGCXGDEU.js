import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  own
} from "./chunk-2LKYFRJO.js";

// src/document/version.ts
function openapiVersion(data) {
  const swagger = own(data, "swagger");
  if (swagger !== void 0) return swagger === 2 || swagger === "2" || swagger === "2.0" ? "2.0" : void 0;
  const openapi = own(data, "openapi");
  if (typeof openapi !== "string" && typeof openapi !== "number") return void 0;
  const match = /^3\.([012])(?:\.\d+(?:-.+)?)?$/.exec(Number.isInteger(openapi) ? `${openapi}.0` : String(openapi));
  return match ? `3.${match[1]}` : void 0;
}

export {
  openapiVersion
};
