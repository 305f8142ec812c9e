import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  changeIds,
  isVersionProblem
} from "./chunk-QJIUVW4G.js";
import {
  levels
} from "./chunk-AWHDHQSJ.js";
import {
  didYouMean
} from "./chunk-EQ7TL2PA.js";
import {
  UserError
} from "./chunk-2DNSTSAZ.js";

// src/diff/policy.ts
function readPolicy(config, today) {
  const diff = config?.data.diff;
  const deprecation = diff?.deprecation;
  if (config) for (const [id, ruling] of diff?.changes ?? []) checkRuling(id, ruling, config);
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
function checkRuling(id, ruling, config) {
  const refuse = (message) => {
    throw new UserError(message, { file: config.file, ...config.place(["diff", "changes", id]) });
  };
  const ids = changeIds();
  if (!ids.includes(id))
    refuse(`There is no kind of change "${id}"${didYouMean(id, ids)}; docs/changes.md lists them.`);
  if (isVersionProblem(id) && !levels.some((level) => level === ruling))
    refuse(`"${id}" is a problem with a version, which has a level (${levels.join(", ")}), not a verdict.`);
}

export {
  readPolicy
};
