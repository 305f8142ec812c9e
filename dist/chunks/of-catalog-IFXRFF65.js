import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  kongFileProvider
} from "./chunk-JX4K7UM4.js";
import "./chunk-345KLVDE.js";
import "./chunk-XOW6GT23.js";
import "./chunk-NTPSPYUG.js";
import {
  kindOf,
  kongRendering
} from "./chunk-VFZLVO5P.js";
import "./chunk-7X6WKLNE.js";
import "./chunk-DKFQT2NQ.js";
import "./chunk-56PT4FYE.js";
import "./chunk-PY4AG57Y.js";
import {
  refText
} from "./chunk-R6BW4LAQ.js";
import "./chunk-HP6SGU4M.js";
import "./chunk-M7QZWVXO.js";
import "./chunk-JOG5VOEQ.js";
import "./chunk-SX3E34PG.js";
import "./chunk-EEYL3UMN.js";
import "./chunk-3GPVDZVM.js";
import "./chunk-AGCXGDEU.js";
import "./chunk-FZFGDXEC.js";
import "./chunk-CIDFJ7I2.js";
import {
  parseDocument
} from "./chunk-DSVMZQVH.js";
import "./chunk-7SQJONSS.js";
import "./chunk-2IG65UZH.js";
import "./chunk-QNSYFYDE.js";
import "./chunk-EQ7TL2PA.js";
import "./chunk-J3KQMDLK.js";
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
  const known = /* @__PURE__ */ new Map();
  const apiOf = ({ name, version }, digest, bundled) => {
    const file2 = `apis/${name}/${version}.openapi.yaml`;
    const text = JSON.stringify(bundled);
    const key = `${file2} ${digest} ${text}`;
    const found = known.get(key);
    if (found) return found;
    const document = parseDocument(text, file2);
    const api = { name, version, file: file2, document, bundled: document.data, digest };
    known.set(key, api);
    return api;
  };
  return (catalog, documents) => {
    const apis = new Map(
      catalog.apis.flatMap(({ name, version, digest }) => {
        const bundled = documents.get(refText({ name, version }));
        if (bundled === void 0 || digest === void 0) return [];
        const api = apiOf({ name, version }, digest, bundled);
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
