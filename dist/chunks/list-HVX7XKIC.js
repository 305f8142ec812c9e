import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  table
} from "./chunk-Q3I4L35E.js";
import {
  defineCommand
} from "./chunk-URW25ENY.js";
import "./chunk-POBGHXUX.js";
import {
  writeOutputs
} from "./chunk-PRUMCCR7.js";
import "./chunk-ZWIBDS5T.js";
import "./chunk-VPAVVGLZ.js";
import {
  apiFiles
} from "./chunk-PUYJ5L5U.js";
import "./chunk-MVIG4VPW.js";
import "./chunk-VIH5PB6I.js";
import "./chunk-IOAHG7QI.js";
import {
  jsonText
} from "./chunk-WE7R6N2O.js";
import "./chunk-EQ7TL2PA.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-PIMGXGWV.js";
import "./chunk-7SQJONSS.js";
import "./chunk-UZY35I6P.js";
import "./chunk-2IG65UZH.js";
import {
  UserError,
  exitCodes
} from "./chunk-2DNSTSAZ.js";
import "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";

// src/commands/list.ts
var list_default = defineCommand({
  name: "list",
  summary: "List the APIs of the config, as a table or as a matrix for GitHub Actions",
  config: "required",
  examples: [
    { line: "specgate list", does: "A table" },
    { line: 'echo "matrix=$(specgate list --format matrix)" >> "$GITHUB_OUTPUT"', does: "One job for each API" },
    { line: "specgate list --format matrix --shards 8", does: "Eight jobs, each with a part for check --shard" }
  ],
  async run({ values, config }, io) {
    const apis = apisOf(config, io.cwd);
    writeOutputs(
      values.format,
      (format, { color }) => {
        if (format === "json") return jsonText({ schema: "specgate/list/1", apis });
        if (format === "matrix")
          return values.shards === void 0 ? matrix(apis, config) : shards(apis, values.shards);
        const rows = apis.map(({ name, file, products }) => [name, file, products.join(", ")]);
        return table(["API", "File", "Products"], rows, color);
      },
      values.quiet,
      io
    );
    return exitCodes.open;
  }
});
function apisOf(config, cwd) {
  const products = [...config.data.products ?? []];
  return apiFiles(config, cwd).map(({ name, file }) => ({
    name,
    file,
    products: products.filter(([, { apis }]) => apis.includes(name)).map(([product]) => product)
  }));
}
var maxJobs = 256;
function matrix(apis, config) {
  if (apis.length > maxJobs) {
    const message = `There are ${apis.length} APIs, and a matrix has ${maxJobs} jobs at most; --shards 8 parts them.`;
    throw new UserError(message, { file: config.file, ...config.place(["apis"]) });
  }
  return onOneLine({ include: apis.map(({ name, file }) => ({ api: name, file })) });
}
function shards(apis, wanted) {
  const parts = Math.min(wanted, apis.length, maxJobs);
  return onOneLine({ include: Array.from({ length: parts }, (_, index) => ({ shard: `${index + 1}/${parts}` })) });
}
function onOneLine(value) {
  return jsonText(value).replace(/\n\s*/g, "");
}
export {
  list_default as default
};
