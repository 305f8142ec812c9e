import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  productionOf
} from "./chunk-M6C3BS3B.js";
import "./chunk-YBC4UI7D.js";
import "./chunk-5ZRDTV7I.js";
import {
  openGateway
} from "./chunk-NQEGKE5G.js";
import "./chunk-PY4AG57Y.js";
import {
  isSame
} from "./chunk-R6BW4LAQ.js";
import "./chunk-K7SLSXEQ.js";
import "./chunk-AFKQXKRW.js";
import "./chunk-5TAVNIKY.js";
import "./chunk-ON3BQKWB.js";
import "./chunk-TTJNLSKB.js";
import "./chunk-U7GHZD6Y.js";
import "./chunk-SIENOSGZ.js";
import "./chunk-NSNGEYZS.js";
import "./chunk-LGAWDHJX.js";
import "./chunk-PIAUS5DU.js";
import "./chunk-E3Y6EQVI.js";
import "./chunk-ZCID527K.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-QB45GSQV.js";
import "./chunk-2IG65UZH.js";
import "./chunk-7SQJONSS.js";
import "./chunk-QNSYFYDE.js";
import "./chunk-EQ7TL2PA.js";
import {
  UserError
} from "./chunk-J3KQMDLK.js";
import "./chunk-NVGMYW7E.js";
import "./chunk-SOU4XMNB.js";
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
  return { ...seen, published: { desired, snapshot: await orWhyNot(session.provider.read({ products, desired })) } };
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
  const { desired, snapshot } = found;
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
