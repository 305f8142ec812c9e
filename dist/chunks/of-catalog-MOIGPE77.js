import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  kongFileProvider
} from "./chunk-BT4TAHIY.js";
import "./chunk-OBIJH6GN.js";
import "./chunk-2MVEB2IC.js";
import "./chunk-6EOUJ4BY.js";
import "./chunk-DKFQT2NQ.js";
import "./chunk-56PT4FYE.js";
import "./chunk-PY4AG57Y.js";
import {
  kindOf,
  kongRendering
} from "./chunk-J4EBV72M.js";
import {
  refText
} from "./chunk-R6BW4LAQ.js";
import "./chunk-K7SLSXEQ.js";
import "./chunk-EIPPXJFO.js";
import "./chunk-GQF6BXTP.js";
import "./chunk-JOG5VOEQ.js";
import "./chunk-TTJNLSKB.js";
import "./chunk-SIENOSGZ.js";
import "./chunk-NSNGEYZS.js";
import "./chunk-LGAWDHJX.js";
import "./chunk-CIDFJ7I2.js";
import {
  parseDocument
} from "./chunk-QB45GSQV.js";
import "./chunk-2IG65UZH.js";
import "./chunk-7SQJONSS.js";
import "./chunk-QNSYFYDE.js";
import "./chunk-J3KQMDLK.js";
import "./chunk-NVGMYW7E.js";
import "./chunk-SOU4XMNB.js";
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
  return (catalog, documents) => {
    const apis = new Map(
      catalog.apis.flatMap(({ name, version, digest }) => {
        const bundled = documents.get(refText({ name, version }));
        if (bundled === void 0 || digest === void 0) return [];
        const text = JSON.stringify(bundled);
        const place = `apis/${name}/${version}.openapi.yaml`;
        const document = parseDocument(text, place);
        const api = {
          name,
          version,
          file: place,
          document,
          referenced: [],
          bundled: document.data,
          digest
        };
        return [[refText(api), api]];
      })
    );
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
