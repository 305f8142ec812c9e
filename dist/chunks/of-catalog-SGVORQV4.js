import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  kongFileProvider
} from "./chunk-SNF37MNP.js";
import "./chunk-5CMRGXHE.js";
import "./chunk-HPMHZ733.js";
import "./chunk-BEDFNF4Q.js";
import {
  kindOf,
  kongRendering
} from "./chunk-TTWVWRPL.js";
import "./chunk-P5FBTLAW.js";
import "./chunk-Y4P26JQ5.js";
import "./chunk-DO66N34K.js";
import "./chunk-DUV6MMXE.js";
import "./chunk-JOG5VOEQ.js";
import "./chunk-DKFQT2NQ.js";
import "./chunk-56PT4FYE.js";
import "./chunk-PY4AG57Y.js";
import {
  refText
} from "./chunk-R6BW4LAQ.js";
import "./chunk-G6WBYKH6.js";
import "./chunk-R4JNNUU7.js";
import "./chunk-2XIA2GUW.js";
import "./chunk-NABX6NVW.js";
import "./chunk-AGCXGDEU.js";
import "./chunk-2CS6ZORS.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-EQ7TL2PA.js";
import "./chunk-XCJ2JXOJ.js";
import "./chunk-2IG65UZH.js";
import "./chunk-7SQJONSS.js";
import "./chunk-UZY35I6P.js";
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
