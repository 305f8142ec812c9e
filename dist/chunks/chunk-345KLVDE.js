import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  byId,
  idIn,
  labelOf
} from "./chunk-XOW6GT23.js";

// src/gateway/providers/kong/attached.ts
function attachedTo(ours, others, all) {
  const own = byId(ours);
  return others.flatMap((other) => {
    const { kind } = other;
    if (kind !== "routes" && kind !== "plugins") return [];
    const to = [idIn(other.data, "service"), idIn(other.data, "route")].filter((id) => id !== void 0 && own.has(id));
    return to.map((id) => ({ kind, name: labelOf(other, all), to: id }));
  });
}

export {
  attachedTo
};
