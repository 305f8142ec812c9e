import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  table
} from "./chunk-NWBLTOTO.js";
import "./chunk-ZWP5MAGC.js";
import {
  writeOutputs
} from "./chunk-HHUC2WRU.js";
import {
  defineCommand
} from "./chunk-URW25ENY.js";
import {
  apiFiles
} from "./chunk-TK45ZF5X.js";
import "./chunk-ON3BQKWB.js";
import "./chunk-MVWE7LVJ.js";
import {
  jsonText
} from "./chunk-NVGMYW7E.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-EQ7TL2PA.js";
import "./chunk-DRGIBEUL.js";
import "./chunk-QNSYFYDE.js";
import {
  exitCodes
} from "./chunk-J3KQMDLK.js";
import "./chunk-7SQJONSS.js";
import "./chunk-SC5JFKRD.js";
import "./chunk-JVVPEVKP.js";

// src/commands/list.ts
var list_default = defineCommand({
  name: "list",
  summary: "List the APIs of the config, as a table or as a matrix for GitHub Actions",
  config: "required",
  examples: [
    { line: "specgate list", does: "A table" },
    { line: 'echo "matrix=$(specgate list --format matrix)" >> "$GITHUB_OUTPUT"', does: "One job for each API" }
  ],
  async run({ values, config }, io) {
    const apis = apisOf(config, io.cwd);
    writeOutputs(
      values.format,
      (format, { color }) => {
        if (format === "json") return jsonText({ schema: "specgate/list/1", apis });
        if (format === "matrix") return matrix(apis);
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
function matrix(apis) {
  const include = apis.map(({ name, file }) => ({ api: name, file }));
  return jsonText({ include }).replace(/\n\s*/g, "");
}
export {
  list_default as default
};
