import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));

// src/gateway/context.ts
function ownerText({ owner, repository }) {
  return repository === void 0 ? owner : `${owner} (${repository})`;
}
function isOwnedBy(mark, us) {
  const isOther = mark.repository !== void 0 && us.repository !== void 0 && mark.repository !== us.repository;
  return mark.owner === us.owner && !isOther;
}

export {
  ownerText,
  isOwnedBy
};
