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
  settleOption
} from "./chunk-5AFNCBE3.js";
import {
  options
} from "./chunk-IOAHG7QI.js";
import {
  jsonText
} from "./chunk-WE7R6N2O.js";
import "./chunk-EQ7TL2PA.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-UZY35I6P.js";
import {
  exitCodes
} from "./chunk-2DNSTSAZ.js";
import "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";

// src/commands/config.ts
var config_default = defineCommand({
  name: "config",
  summary: "Print every option, its value and where it came from",
  config: "optional",
  examples: [{ line: "SPECGATE_FAIL_ON=warning specgate config", does: "Shows that the variable holds" }],
  async run(invocation, io) {
    const rows = rowsOf(invocation, io.env);
    const file = invocation.config?.file ?? null;
    writeOutputs(
      invocation.values.format,
      (format, { color }) => {
        if (format === "json") return jsonText({ schema: "specgate/config/1", file, options: rows });
        const cells = rows.map(({ name, value, origin }) => [name, shown(value), origin.where || origin.kind]);
        const head = file === null ? "No config: there is no specgate.yaml here.\n\n" : "";
        return head + table(["Option", "Value", "From"], cells, color);
      },
      invocation.values.quiet,
      io
    );
    return exitCodes.open;
  }
});
function rowsOf({ flags, config }, env) {
  const rows = /* @__PURE__ */ new Map();
  for (const option of options) {
    if (option.name === "help" || option.name === "version" || rows.has(option.name)) continue;
    const { value, origin } = settleOption(option, { flags, env, config });
    rows.set(option.name, { name: option.name, value: value ?? null, origin });
  }
  return [...rows.values()];
}
function shown(value) {
  if (value === null) return "";
  if (Array.isArray(value)) return value.map(shown).join(", ");
  if (typeof value !== "object") return String(value);
  const { format, file } = value;
  return file === void 0 ? format : `${format}=${file}`;
}
export {
  config_default as default
};
