import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
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
import {
  jsonText
} from "./chunk-WE7R6N2O.js";
import "./chunk-2CS6ZORS.js";
import "./chunk-EQ7TL2PA.js";
import {
  compareRefs,
  settled
} from "./chunk-ZCJKLNQ3.js";
import {
  isSame,
  isSameDigest,
  refText
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

// src/gateway/published.ts
function readPublished(operand) {
  if (!operand.startsWith("published:")) return void 0;
  const match = /^published:([^:@]+)(?::([^@]+))?@([^:@]+)$/.exec(operand);
  if (!match)
    throw new UserError("This is written published:API@GATEWAY, or published:API:VERSION@GATEWAY.", { file: operand });
  return { api: match[1], version: match[2], gateway: match[3] };
}
async function publishedDocument(provider, { api, version, gateway }) {
  const operand = `published:${api}${version === void 0 ? "" : `:${version}`}@${gateway}`;
  if (!provider.documents) {
    throw new UserError(
      `Gateways of the type ${provider.type} keep no OpenAPI documents; name a git revision instead.`,
      {
        file: operand
      }
    );
  }
  const documents = await provider.documents({ name: api, ...version !== void 0 && { version } });
  const { catalog } = await provider.read({ products: [], desired: { products: [], commit: void 0 } });
  const online = settled(catalog).apis.filter((one) => one.state === "online" || one.state === "offline");
  const isLive = (ref) => online.some((one) => isSame(one, ref));
  const [found] = documents.sort((a, b) => Number(isLive(b.api)) - Number(isLive(a.api)) || compareRefs(b.api, a.api));
  if (found) return found;
  const known = catalog.apis.map(refText).join(", ");
  throw new UserError(`The gateway ${gateway} has not published this${known ? `; it has ${known}` : ""}.`, {
    file: operand
  });
}

// src/commands/gateway/published.ts
async function publishedText(operand, { config, limits, quiet }, io) {
  const wanted = readPublished(operand);
  if (!config) {
    throw new UserError("Gateways are named in the config, and there is none here; specgate init writes one.", {
      file: operand
    });
  }
  const { gateway } = wanted;
  const session = await openGateway({ config, gateway, qualifier: void 0, limits, quiet }, io);
  const recorded = session.provider.documents ? void 0 : await recordedText(session, wanted);
  return recorded ?? (await publishedDocument(session.provider, wanted)).text;
}
async function recordedText({ provider, contentAt }, { api: name, version }) {
  const { catalog } = await provider.read({ products: [], desired: { products: [], commit: void 0 } });
  const { apis, products } = settled(catalog);
  const [api] = apis.filter((one) => one.name === name && (version === void 0 || one.version === version)).filter(({ state }) => version !== void 0 || state === "online" || state === "offline").sort((a, b) => compareRefs(b, a));
  if (!api) return void 0;
  for (const product of products.filter((one) => one.apis.some((ref) => isSame(ref, api)))) {
    const content = (await contentAt(product))?.apis.find(
      (one) => isSame(one, api) && isSameDigest(one.digest, api.digest)
    );
    if (content) return jsonText(content.bundled);
  }
  return void 0;
}
export {
  publishedText
};
