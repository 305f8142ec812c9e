import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));

// src/gateway/verify.ts
var firstWaitMs = 250;
var longestWaitMs = 3e3;
function stillToDo({ action, entity, name }) {
  return { entity, name, says: `The ${entity} "${name}" is not yet as wanted (${action}).` };
}
async function pollUntilEmpty(look, seconds, clock) {
  const end = clock.now() + seconds * 1e3;
  for (let wait = firstWaitMs; ; wait = Math.min(longestWaitMs, wait * 2)) {
    const missing = await look();
    const left = end - clock.now();
    if (missing.length === 0 || left <= 0) return missing;
    await clock.sleep(Math.min(wait, left));
  }
}
async function pollUntil(look, seconds, clock) {
  const end = clock.now() + seconds * 1e3;
  for (let wait = firstWaitMs * 4; ; wait = Math.min(15e3, wait * 2)) {
    const left = end - clock.now();
    if (left <= 0) return void 0;
    await clock.sleep(Math.min(wait, left));
    const found = await look();
    if (found !== void 0) return found;
  }
}

export {
  stillToDo,
  pollUntilEmpty,
  pollUntil
};
