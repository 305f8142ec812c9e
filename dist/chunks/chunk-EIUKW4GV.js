import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  changes
} from "./chunk-2DGJQZDL.js";

// src/diff/version-problems.ts
var versionProblems = [
  {
    id: "version-lowered",
    title: "The version went back",
    why: "Consumers that compare versions take the newer document for the older one.",
    remedy: "Write the next version that the report names.",
    oasdiff: ["api-version-decreased"]
  },
  {
    id: "version-missing",
    title: "The document has no version",
    why: "Consumers cannot tell that anything changed.",
    remedy: "Add info.version, such as 1.0.0.",
    oasdiff: []
  },
  {
    id: "version-not-bumped",
    title: "Something changed and the version did not",
    why: "Every change, no matter how small, gets a new version, so that consumers notice it.",
    remedy: "Write the next version that the report names, or let specgate bump --write do it.",
    oasdiff: ["api-version-not-bumped"]
  },
  {
    id: "version-not-exact",
    title: "The version is not written as a semantic version",
    why: "It was read tolerantly (v1.2 as 1.2.0), which other tools may not do.",
    remedy: "Write three numbers: 1.2.0.",
    oasdiff: []
  },
  {
    id: "version-too-small",
    title: "The version rose by less than the changes ask for",
    why: "Consumers read from the number whether they must act: a break without a new major version takes them by surprise.",
    remedy: "Write the next version that the report names, or let specgate bump --write do it.",
    oasdiff: ["api-major-version-not-bumped"]
  },
  {
    id: "version-unreadable",
    title: "The version cannot be read",
    why: "Nobody can tell whether it rose.",
    remedy: "Write a semantic version: 1.2.0.",
    oasdiff: []
  }
];

// src/diff/kinds.ts
var byId = new Map(changes.map((change) => [change.id, change]));
function explainedChange(id) {
  return byId.get(id) ?? versionProblems.find((problem) => problem.id === id);
}
function changeIds() {
  return [...byId.keys(), ...versionProblems.map((problem) => problem.id)];
}
function kindTexts(ids) {
  const texts = {};
  for (const id of new Set(ids)) {
    const kind = byId.get(id);
    if (kind) texts[id] = { title: kind.title, why: kind.why, remedy: kind.remedy, docs: `docs/changes/${id}.md` };
  }
  return texts;
}

export {
  explainedChange,
  changeIds,
  kindTexts
};
