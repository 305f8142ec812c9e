import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  majorOf
} from "./chunk-DUV6MMXE.js";
import {
  UserError
} from "./chunk-2DNSTSAZ.js";

// src/gateway/providers/aps/settings.ts
import { createHash } from "node:crypto";
function apsSettings(config, { name, qualifier, owner }) {
  const gateway = config["gateway-id"];
  if (gateway === void 0) {
    throw new UserError(`The gateway ${name} of the type aps needs the key "gateway-id" in the config.`);
  }
  const expected = config["expect-gateway-id"];
  if (expected !== void 0 && expected !== gateway) {
    throw new UserError(`The gateway ${name} is ${gateway}, and expect-gateway-id in the config says ${expected}.`);
  }
  const isPreview = qualifier !== void 0 && qualifier !== config.qualifier;
  if (qualifier !== void 0 && !/^[a-z0-9][a-z0-9-]{0,29}$/.test(qualifier)) {
    throw new UserError(
      `The qualifier "${qualifier}" must have small letters, digits and hyphens alone; the portal passes over others in silence and would publish the whole gateway.`
    );
  }
  if (isPreview && config.qualifier === void 0) {
    throw new UserError(
      `The gateway ${name} publishes without a qualifier, and one publish without would delete what ${qualifier} has; give it a qualifier of its own in the config first.`
    );
  }
  const hosts = config.hosts ?? [];
  return {
    config,
    owner,
    gateway,
    qualifier: qualifier ?? config.qualifier,
    isPreview,
    environment: isPreview ? void 0 : config.environment,
    hosts: isPreview ? hosts.map((host) => previewHost(host, qualifier)) : hosts
  };
}
function previewHost(host, qualifier) {
  const [first = "", ...rest] = host.split(".");
  return [`${first}-${qualifier}`, ...rest].join(".");
}
function selectTag({ gateway, qualifier }) {
  return qualifier === void 0 ? `ns.${gateway}` : `ns.${gateway}.${qualifier}`;
}
function namePrefix({ gateway, qualifier }) {
  return qualifier === void 0 ? `${gateway}.` : `${gateway}.${qualifier}.`;
}
function lineName({ name, version }) {
  return `${name.replace(/[^A-Za-z0-9 ()&-]+/g, " ")} v${majorOf(version).replace(/[^A-Za-z0-9-]+/g, "-")}`;
}
function ledgerName({ qualifier }) {
  return qualifier === void 0 ? "specgate ledger" : `specgate ledger (${qualifier})`;
}
function lockNames({ qualifier, environment }) {
  const ofGateway = "specgate lock";
  if (qualifier === void 0) return [ofGateway];
  const own = `${ofGateway} (${qualifier})`;
  return environment === void 0 ? [own] : [ofGateway, own];
}
function portalId(length, ...about) {
  return createHash("sha256").update(JSON.stringify(about)).digest("hex").slice(0, length).toUpperCase();
}
function datasetName({ config, gateway }, product) {
  return config.dataset?.names?.get(product) ?? `${product}-${gateway}`.toLowerCase();
}

export {
  apsSettings,
  selectTag,
  namePrefix,
  lineName,
  ledgerName,
  lockNames,
  portalId,
  datasetName
};
