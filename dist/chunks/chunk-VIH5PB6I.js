import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  UserError
} from "./chunk-2DNSTSAZ.js";

// src/document/duplicates.ts
function refuseDuplicates({ file, duplicateKeys }) {
  const [twice] = duplicateKeys;
  if (!twice) return;
  throw new UserError(`The key "${twice.key}" stands twice; it is already in line ${twice.firstLine}.`, {
    file,
    ...twice.range.start
  });
}

export {
  refuseDuplicates
};
