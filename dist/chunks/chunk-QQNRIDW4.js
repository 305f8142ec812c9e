import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));

// src/ready/item.ts
function mayNotApply({ gate, attestation, sameAs }) {
  return gate !== "block" && attestation === void 0 && sameAs === void 0;
}
function defineItem(item) {
  return item;
}

export {
  mayNotApply,
  defineItem
};
