import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  UserError,
  exitCodes
} from "./chunk-2DNSTSAZ.js";

// src/gateway/providers/changed-since.ts
function changedSince({ entity, name }) {
  return new UserError(
    `The ${entity} "${name}" was changed by somebody else since the plan was made; nothing was done to it. Run the command again to see what is there.`,
    {},
    exitCodes.refused
  );
}

export {
  changedSince
};
