import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  driftOf
} from "./chunk-YZX3PFSV.js";
import {
  statusGithub,
  statusMarkdown,
  statusStylish
} from "./chunk-MV6YO4FH.js";
import "./chunk-5ZRDTV7I.js";
import {
  openGateway
} from "./chunk-NQEGKE5G.js";
import "./chunk-PY4AG57Y.js";
import {
  isSame,
  isSameDigest,
  refText
} from "./chunk-R6BW4LAQ.js";
import "./chunk-K7SLSXEQ.js";
import {
  statusJson
} from "./chunk-GZB4O4CW.js";
import "./chunk-ZWP5MAGC.js";
import {
  checkFormats,
  writeOutputs
} from "./chunk-XCO3NIVI.js";
import "./chunk-AFKQXKRW.js";
import {
  limitsOf
} from "./chunk-5TAVNIKY.js";
import "./chunk-ON3BQKWB.js";
import "./chunk-TTJNLSKB.js";
import "./chunk-U7GHZD6Y.js";
import "./chunk-SIENOSGZ.js";
import "./chunk-NSNGEYZS.js";
import "./chunk-LGAWDHJX.js";
import "./chunk-4JK77VDL.js";
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
  exitCodes
} from "./chunk-J3KQMDLK.js";
import "./chunk-NVGMYW7E.js";
import "./chunk-SOU4XMNB.js";
import "./chunk-JVVPEVKP.js";

// src/gateway/status.ts
function statusOf(gateway, snapshot, desired, { steps, unknown }) {
  const { catalog, subscriptions } = snapshot;
  return {
    schema: "specgate/status/1",
    gateway: gateway.name,
    type: gateway.type,
    products: catalog.products.map((product) => {
      const wanted = desired.products.find((one) => isSame(one, product));
      const isSameContent = wanted && isSameDigest(wanted.digest, product.digest);
      return {
        product: refText(product),
        title: product.title,
        state: product.state,
        apis: product.apis.map(refText),
        plans: product.plans.map(({ name }) => name),
        subscriptions: subscriptions ? Object.fromEntries(subscriptions.get(refText(product)) ?? []) : null,
        deprecatedOn: product.deprecatedOn ?? null,
        sunsetOn: product.sunsetOn ?? null,
        migrationTargets: (product.migrationTargets ?? []).map((target) => ({
          product: refText(target.product),
          plans: Object.fromEntries(target.plans)
        })),
        commit: product.commit?.sha ?? null,
        digest: product.digest ?? null,
        repository: !wanted ? "unwanted" : isSameContent ? "same" : "changed"
      };
    }),
    apis: catalog.apis.map((api) => ({ api: refText(api), state: api.state, digest: api.digest ?? null })),
    missing: desired.products.filter((one) => !catalog.products.some((known) => isSame(known, one))).map(refText),
    drift: steps,
    unknown
  };
}

// src/commands/gateway/status.ts
var formats = { stylish: statusStylish, json: statusJson, markdown: statusMarkdown, github: statusGithub };
async function runStatus({ values, config }, io) {
  checkFormats(values.format, io.cwd);
  const { gateway, quiet } = values;
  const session = await openGateway(
    { config, gateway, qualifier: void 0, limits: limitsOf(values), quiet },
    io
  );
  const desired = await session.desired();
  const products = desired.products.map(({ name, version }) => ({ name, version }));
  const snapshot = await session.provider.read({ products, desired });
  const drift = await driftOf(session.provider, snapshot, desired, session.contentAt);
  const status = statusOf({ name: session.name, type: session.config.type }, snapshot, desired, drift);
  writeOutputs(values.format, (format, look) => formats[format](status, look), quiet, io);
  return exitCodes.open;
}
export {
  runStatus
};
