import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  targetOf
} from "./chunk-DDGBD4ZK.js";
import {
  configAt,
  openGateway
} from "./chunk-C35V2PVT.js";

// src/commands/gateway/rendered.ts
async function renderedFiles({ config: now, limits, gateway: named }, io, revision) {
  const config = revision === void 0 ? now : configAt(revision, now, limits);
  const gateway = named ?? productionOf(config);
  if (gateway === void 0 || (config.data.products?.size ?? 0) === 0) return [];
  const session = await openGateway(
    { config, gateway, qualifier: void 0, limits, quiet: true, ...revision !== void 0 && { revision } },
    io
  );
  const files = session.provider.render(await targetOf(session));
  return [...files].map(([name, text]) => ({ file: `<${gateway}>/${name}`, text }));
}
function productionOf({ data }) {
  const gateways = [...data.gateways ?? []];
  const named = gateways.find(([name]) => /^prod(uction)?$/i.test(name));
  const strict = gateways.findLast(([, { "production-mode": isStrict }]) => isStrict);
  return (named ?? strict ?? gateways.at(-1))?.[0];
}

export {
  renderedFiles,
  productionOf
};
