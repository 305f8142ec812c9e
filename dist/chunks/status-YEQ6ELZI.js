import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  statusGithub,
  statusMarkdown,
  statusStylish
} from "./chunk-RW3CCXGE.js";
import {
  statusJson
} from "./chunk-7JZ6IVCC.js";
import "./chunk-ZWP5MAGC.js";
import {
  checkFormats,
  writeOutputs
} from "./chunk-O7ZKIPGI.js";
import {
  driftOf
} from "./chunk-YUT2GY6Q.js";
import "./chunk-Y2DAYBCN.js";
import "./chunk-5ZRDTV7I.js";
import {
  openGateway
} from "./chunk-SEOAWSKZ.js";
import {
  limitsOf
} from "./chunk-5TAVNIKY.js";
import "./chunk-AFKQXKRW.js";
import "./chunk-NTPSPYUG.js";
import "./chunk-PY4AG57Y.js";
import {
  isSame,
  isSameDigest,
  refText
} from "./chunk-R6BW4LAQ.js";
import "./chunk-HP6SGU4M.js";
import "./chunk-ON3BQKWB.js";
import "./chunk-TTJNLSKB.js";
import "./chunk-4JK77VDL.js";
import "./chunk-SX3E34PG.js";
import "./chunk-EEYL3UMN.js";
import "./chunk-3GPVDZVM.js";
import "./chunk-AGCXGDEU.js";
import "./chunk-SBH3W4F3.js";
import "./chunk-FZFGDXEC.js";
import "./chunk-6WM7B43K.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-DSVMZQVH.js";
import "./chunk-7SQJONSS.js";
import "./chunk-2IG65UZH.js";
import "./chunk-QNSYFYDE.js";
import "./chunk-EQ7TL2PA.js";
import {
  exitCodes
} from "./chunk-J3KQMDLK.js";
import "./chunk-NVGMYW7E.js";
import "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";

// src/gateway/status.ts
function statusOf(gateway, snapshot, desired, { steps, unknown }) {
  const { catalog, subscriptions } = snapshot;
  return {
    schema: "specgate/status/1",
    gateway: gateway.name,
    type: gateway.type,
    gatewayId: snapshot.gatewayId ?? null,
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
        contentCommit: (product.contentCommit ?? product.commit)?.sha ?? null,
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
