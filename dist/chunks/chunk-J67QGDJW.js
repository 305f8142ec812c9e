import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));

// src/event.ts
import { readFileSync, statSync } from "node:fs";
var largestEvent = 64 * 1024 * 1024;
function isPullRequest({ env }) {
  return /^pull_request/.test(env.GITHUB_EVENT_NAME ?? "");
}
function eventPayload({ env }) {
  const file = env.GITHUB_EVENT_PATH;
  const stat = file ? statSync(file, { throwIfNoEntry: false }) : void 0;
  if (!file || !stat?.isFile() || stat.size > largestEvent) return void 0;
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return void 0;
  }
}

export {
  isPullRequest,
  eventPayload
};
