import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  defineCommand
} from "./chunk-URW25ENY.js";
import {
  checkFormats,
  writeOutputs
} from "./chunk-PRUMCCR7.js";
import {
  limitsOf,
  publishedBy
} from "./chunk-MHLPO2T7.js";
import "./chunk-ZWIBDS5T.js";
import "./chunk-VPAVVGLZ.js";
import {
  Spaces,
  expandOperands
} from "./chunk-FV54NQIJ.js";
import {
  refuseDuplicates
} from "./chunk-VIH5PB6I.js";
import {
  loadTree
} from "./chunk-AD6VCFMU.js";
import {
  Loader
} from "./chunk-S6HYGXVM.js";
import "./chunk-AGCXGDEU.js";
import {
  logLine
} from "./chunk-WE7R6N2O.js";
import "./chunk-2CS6ZORS.js";
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

// src/commands/convert.ts
var convert_default = defineCommand({
  name: "convert",
  summary: "Print Kong's declarative configuration for one document, equal to what openapi2kong makes of it",
  operands: { placeholder: "kong FILE", help: "The target, kong, and the document", min: 2, max: 2 },
  config: "optional",
  examples: [
    { line: "specgate convert kong openapi.yaml", does: "Services, routes and plugins as YAML" },
    {
      line: "specgate convert kong openapi.yaml --select-tag ns.my-gateway --format json=kong.json",
      does: "Tag every entity, and write JSON into a file"
    }
  ],
  async run({ operands: [target = "", file = ""], values, config: configured }, io) {
    if (target !== "kong") throw new UserError(`specgate converts to kong; "${target}" is unknown.`);
    checkFormats(values.format, io.cwd);
    const { convertToKong } = await import("./convert-H3GDIRKF.js");
    const { twinsIn } = await import("./collisions-ALEVCCKR.js");
    const { kongText } = await import("./format-YJSO25BN.js");
    const loader = new Loader(limitsOf(values));
    const options = { cwd: io.cwd, maxFiles: 1, allowEmpty: false, allowRemote: false };
    const [found, second] = expandOperands([file], new Spaces(io.cwd), options);
    if (!found || second) throw new UserError("specgate convert takes one document, not a folder.", { file });
    if (found.kind === "remote") throw new UserError("Documents from the network are not converted.", { file });
    const read = async () => {
      if (found.kind === "stdin") return loader.take(await io.readStdin(loader.limits.maxFileBytes), "<stdin>");
      if (found.kind === "file") return loader.read(found.origin);
      return loader.take(await publishedBy({ config: configured, values }, io)(found.name), found.name);
    };
    const document = await read();
    refuseDuplicates(document);
    const tags = values["select-tag"].flatMap((tag) => tag.split(",")).filter((tag) => tag !== "");
    const { config, operations } = convertToKong(await loadTree(document, loader), {
      tags: tags.length > 0 ? tags : void 0,
      isInso: values["inso-compatible"],
      hasIds: !values["no-id"] && !values["inso-compatible"],
      makesOidc: values.oidc,
      reusesServices: values["reuse-services"],
      routesByHeader: !values["skip-route-by-header"],
      treatsAllHeadersAsRequired: values["treat-all-headers-as-required"],
      ignoresCircularReferences: values["ignore-circular-refs"]
    });
    const twins = twinsIn(operations);
    if (twins && !values.quiet) io.stderr.write(`specgate: ${logLine(twins.toString())}
`);
    writeOutputs(values.format, (format) => kongText(config, format), values.quiet, io);
    return exitCodes.open;
  }
});
export {
  convert_default as default
};
