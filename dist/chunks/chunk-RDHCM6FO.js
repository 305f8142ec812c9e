import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  changes,
  versionProblems
} from "./chunk-GUQR3A33.js";

// src/diff/kinds.ts
var byId = new Map(changes.map((change) => [change.id, change]));
function explainedChange(id) {
  return byId.get(id) ?? versionProblems.find((problem) => problem.id === id);
}
function changeIds() {
  return [...byId.keys(), ...versionProblems.map((problem) => problem.id)];
}
function isVersionProblem(id) {
  return versionProblems.some((problem) => problem.id === id);
}
function kindTexts(ids) {
  const texts = {};
  for (const id of /* @__PURE__ */ new Set([...ids, ...versionProblems.map((problem) => problem.id)])) {
    const kind = explainedChange(id);
    if (kind) texts[id] = { title: kind.title, why: kind.why, remedy: kind.remedy, docs: `docs/changes/${id}.md` };
  }
  return texts;
}

export {
  explainedChange,
  changeIds,
  isVersionProblem,
  kindTexts
};
