import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  assumptionsOf
} from "./chunk-HCOQ6HLM.js";
import {
  UserError
} from "./chunk-2DNSTSAZ.js";
import "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";

// src/gateway/providers/api-connect/settings.ts
function apiConnectSettings(config, { name, owner }) {
  const needed = (key) => {
    const value = config[key];
    if (value !== void 0) return value;
    throw new UserError(`The gateway ${name} of the type api-connect needs the key "${key}" in the config.`);
  };
  return {
    url: needed("url"),
    owner,
    org: needed("org"),
    catalog: needed("catalog"),
    space: config.space,
    realm: config.realm ?? "provider/default-idp-2",
    gatewayType: config["gateway-type"] ?? "datapower-api-gateway",
    gatewayServices: config["gateway-services"] ?? [],
    renamesKeys: config["api-keys"] === "rename",
    usesMacros: config["replace-by"] !== "steps",
    probesGateway: config["probe-gateway"] ?? true,
    upstreams: config.upstreams ?? /* @__PURE__ */ new Map(),
    allowsBrowsers: (config.cors ?? []).length > 0,
    expectedId: config["expect-gateway-id"],
    productionMode: config["production-mode"],
    assumptions: assumptionsOf(config)
  };
}
export {
  apiConnectSettings
};
