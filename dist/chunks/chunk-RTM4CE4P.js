import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));

// src/gateway/model.ts
var productStates = ["pre-staged", "staged", "published", "deprecated", "retired", "archived"];
var apiStates = ["staged", "online", "offline", "retired"];
function commitOfContent({ commit, contentCommit }) {
  return contentCommit === void 0 ? commit : contentCommit ?? void 0;
}
function refText({ name, version }) {
  return `${name}:${version}`;
}
function isSame(a, b) {
  return a.name === b.name && a.version === b.version;
}
function isSameDigest(a, b) {
  if (a === void 0 || b === void 0) return false;
  const [short, long] = [a, b].map(hex).sort((one, other) => one.length - other.length);
  return short.length >= 12 && long.startsWith(short);
}
function hex(digest) {
  return digest.replace(/^sha256:/, "");
}
function isLive(state) {
  return state === "published" || state === "deprecated";
}

export {
  productStates,
  apiStates,
  commitOfContent,
  refText,
  isSame,
  isSameDigest,
  isLive
};
