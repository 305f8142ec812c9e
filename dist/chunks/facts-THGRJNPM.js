import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  driftOf
} from "./chunk-TGRHCCSU.js";
import "./chunk-H7F4HU77.js";
import {
  productionOf
} from "./chunk-Z5H3EJMO.js";
import "./chunk-DDGBD4ZK.js";
import "./chunk-FVWPKTLJ.js";
import "./chunk-MHLPO2T7.js";
import {
  openGateway
} from "./chunk-C35V2PVT.js";
import "./chunk-TW5LR2C3.js";
import "./chunk-ZK5HEYHE.js";
import "./chunk-ZWIBDS5T.js";
import "./chunk-VPAVVGLZ.js";
import "./chunk-PUYJ5L5U.js";
import "./chunk-MVIG4VPW.js";
import "./chunk-FV54NQIJ.js";
import "./chunk-VIH5PB6I.js";
import "./chunk-AD6VCFMU.js";
import "./chunk-S6HYGXVM.js";
import "./chunk-AGCXGDEU.js";
import "./chunk-IOAHG7QI.js";
import "./chunk-WE7R6N2O.js";
import "./chunk-2CS6ZORS.js";
import "./chunk-EQ7TL2PA.js";
import "./chunk-ZCJKLNQ3.js";
import {
  isSame
} from "./chunk-RTM4CE4P.js";
import "./chunk-G6WBYKH6.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-PIMGXGWV.js";
import "./chunk-7SQJONSS.js";
import "./chunk-UZY35I6P.js";
import "./chunk-2IG65UZH.js";
import {
  UserError
} from "./chunk-2DNSTSAZ.js";
import "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";

// src/commands/gateway/facts.ts
function factsOf(deciding, io) {
  let seen;
  return async ({ name }) => {
    seen ??= look(deciding, io);
    const found = await seen;
    return found && factsAbout(name, found);
  };
}
async function look({ config, limits, gateway }, io) {
  const name = gateway ?? productionOf(config);
  const entry = name === void 0 ? void 0 : config.data.gateways?.get(name);
  if (name === void 0 || !entry) return void 0;
  const isLocal = entry.type === "files" || entry.type === "kong-file";
  if (!isLocal && !io.env.SPECGATE_GATEWAY_URL) return void 0;
  const session = await openGateway({ config, gateway: name, qualifier: void 0, limits, quiet: true }, io);
  const more = await orWhyNot(session.provider.facts?.() ?? Promise.resolve({}));
  const seen = { session, more: typeof more === "string" ? {} : more };
  if ((config.data.products?.size ?? 0) === 0) return { ...seen, published: void 0 };
  let desired;
  try {
    desired = await session.desired();
  } catch (error) {
    if (error instanceof UserError) return { ...seen, published: void 0 };
    throw error;
  }
  const products = desired.products.map((product) => ({ name: product.name, version: product.version }));
  const snapshot = await orWhyNot(session.provider.read({ products, desired }));
  const drift = typeof snapshot === "string" ? void 0 : await driftAt(session, snapshot, desired);
  return { ...seen, published: { desired, snapshot, drift } };
}
async function driftAt(session, snapshot, desired) {
  const found = await orWhyNot(driftOf(session.provider, snapshot, desired, session.contentAt));
  if (typeof found === "string" || found.unknown.length > 0 || found.target.scope.length === 0) return void 0;
  const of = (...actions) => found.steps.filter(({ action }) => actions.includes(action)).length;
  return { created: of("create"), updated: of("update", "transition"), deleted: of("delete") };
}
async function orWhyNot(answer) {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}
function factsAbout(name, { session, more, published: found }) {
  const { type, url, path } = session.config;
  const { refused: unanswered = [], ...answers } = more;
  const refused = new Map(unanswered);
  const facts = { gateway: session.name, type, url: url ?? path ?? session.name, refused };
  if (!found) return { ...facts, answers };
  const { desired, snapshot, drift } = found;
  if (typeof snapshot === "string") {
    refused.set("published", snapshot);
    return { ...facts, answers };
  }
  const api = desired.products.flatMap((product) => product.apis).find((one) => one.name === name);
  const stranger = api && snapshot.strangers.find((one) => one.name.includes(api.name));
  if (stranger)
    refused.set("published", `The gateway has ${stranger.entity} ${stranger.name}, which is not known to be ours.`);
  const published = api && !stranger ? publishedAs(api, snapshot) : void 0;
  const consumers = consumersOf(snapshot);
  const versions = snapshot.catalog.apis.filter((one) => one.name === name).map(({ version }) => version);
  return {
    ...facts,
    answers: {
      ...answers,
      ...drift && { drift },
      ...!stranger && { versions },
      ...published && { published },
      ...consumers && { consumers }
    }
  };
}
function publishedAs(api, { catalog }) {
  const there = catalog.apis.find((one) => isSame(one, api));
  if (!there) return "nothing";
  if (there.digest === void 0) return void 0;
  return there.digest === api.digest ? "same content" : "other content";
}
function consumersOf({ subscriptions }) {
  if (!subscriptions) return void 0;
  const found = /* @__PURE__ */ new Map();
  for (const [product, plans] of subscriptions) {
    const name = product.split(":")[0];
    const count = [...plans.values()].reduce((sum, one) => sum + one, 0);
    found.set(name, (found.get(name) ?? 0) + count);
  }
  return found;
}
export {
  factsOf
};
