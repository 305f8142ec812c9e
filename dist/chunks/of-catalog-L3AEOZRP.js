import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  kongFileProvider
} from "./chunk-Y4XKLBO3.js";
import "./chunk-DGVTM2G7.js";
import "./chunk-XDDKROKK.js";
import "./chunk-ZK5HEYHE.js";
import {
  kindOf,
  kongRendering
} from "./chunk-EG7OPZPB.js";
import "./chunk-FV54NQIJ.js";
import "./chunk-VIH5PB6I.js";
import "./chunk-AD6VCFMU.js";
import "./chunk-S6HYGXVM.js";
import "./chunk-AGCXGDEU.js";
import "./chunk-MSKR4L62.js";
import "./chunk-2CS6ZORS.js";
import "./chunk-EQ7TL2PA.js";
import "./chunk-DKFQT2NQ.js";
import "./chunk-56PT4FYE.js";
import "./chunk-ZCJKLNQ3.js";
import {
  refText
} from "./chunk-RTM4CE4P.js";
import "./chunk-G6WBYKH6.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-PIMGXGWV.js";
import "./chunk-7SQJONSS.js";
import "./chunk-UZY35I6P.js";
import "./chunk-P5FBTLAW.js";
import "./chunk-EJPTDHAL.js";
import "./chunk-DUV6MMXE.js";
import "./chunk-DO66N34K.js";
import "./chunk-JOG5VOEQ.js";
import "./chunk-2IG65UZH.js";
import "./chunk-2DNSTSAZ.js";
import "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";

// src/gateway/providers/kong-file/of-catalog.ts
function catalogRendering(config, owner) {
  const file = `${owner.owner}.yaml`;
  const nothing = { name: "kong", list: () => [], read: () => void 0, write: unused, lock: unused };
  const kind = kindOf(config);
  const rendering = kongRendering(config);
  const provider = kongFileProvider({
    folder: nothing,
    file,
    owner,
    kind,
    rendering,
    tags: config.tags ?? [],
    deprecationPage: config["deprecation-page"]
  });
  return (catalog, apis) => {
    const products = catalog.products.filter(
      (product) => product.state !== "archived" && product.digest !== void 0 && product.apis.every((api) => apis.has(refText(api)))
    );
    const desired = {
      products: products.map((product) => ({
        ...product,
        digest: product.digest,
        apis: product.apis.map((api) => apis.get(refText(api)))
      })),
      commit: void 0
    };
    const drawn = { products, apis: catalog.apis.filter((api) => apis.has(refText(api))) };
    const files = provider.render({ transitions: [], catalog: drawn, scope: products, desired, adopt: false });
    return new Map(products.length === 0 ? [] : [...files].map(([name, text]) => [`kong/${name}`, text]));
  };
}
function unused() {
  throw new Error("a drawing is no folder");
}
export {
  catalogRendering
};
