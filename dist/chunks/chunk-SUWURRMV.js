import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));

// src/diff/policy.ts
var stabilityLevels = ["draft", "alpha", "beta", "stable"];
function readPolicy(diff, today) {
  const deprecation = diff?.deprecation;
  return {
    unproven: diff?.unproven ?? "breaking",
    forbidBreaking: diff?.["forbid-breaking"] ?? false,
    changes: diff?.changes ?? /* @__PURE__ */ new Map(),
    deprecateFirst: deprecation?.required ?? false,
    noticeDays: Number.parseInt(deprecation?.notice ?? "0", 10),
    stability: diff?.stability ?? /* @__PURE__ */ new Map(),
    keepPreviousMajor: diff?.["keep-previous-major"] ?? false,
    zeroMajor: diff?.["zero-major"] ?? "minor",
    prerelease: diff?.prerelease ?? "free",
    today
  };
}

export {
  stabilityLevels,
  readPolicy
};
