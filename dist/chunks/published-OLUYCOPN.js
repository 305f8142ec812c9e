import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  openGateway
} from "./chunk-NQEGKE5G.js";
import {
  compareRefs,
  settled
} from "./chunk-PY4AG57Y.js";
import {
  isSame,
  refText
} from "./chunk-R6BW4LAQ.js";
import "./chunk-K7SLSXEQ.js";
import "./chunk-AFKQXKRW.js";
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
  const { provider } = await openGateway({ config, gateway, qualifier: void 0, limits, quiet }, io);
  return (await publishedDocument(provider, wanted)).text;
}
export {
  publishedText
};
