import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));

// src/report/ready-report.ts
function isDone({ status }) {
  return status === "pass" || status === "attested" || status === "not-applicable";
}
function isMet(item) {
  return isDone(item) || item.waiver !== void 0;
}
function holdsInCheck(item) {
  const isOutOfReach = item.status === "unknown" && ["gateway", "catalogue", "probe"].includes(item.needs ?? "");
  return !item.required || isMet(item) || isOutOfReach;
}

export {
  isDone,
  isMet,
  holdsInCheck
};
