import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  defineCommand
} from "./chunk-URW25ENY.js";
import {
  writeOutputs
} from "./chunk-PRUMCCR7.js";
import {
  limitsOf,
  publishedBy
} from "./chunk-MHLPO2T7.js";
import "./chunk-ZWIBDS5T.js";
import "./chunk-VPAVVGLZ.js";
import {
  jsonText,
  logLine
} from "./chunk-WE7R6N2O.js";
import {
  UserError,
  exitCodes
} from "./chunk-2DNSTSAZ.js";
import "./chunk-JVVPEVKP.js";

// src/commands/bump.ts
var bump_default = defineCommand({
  name: "bump",
  summary: "Say, or write, the next version that the changes of a document ask for",
  operands: { placeholder: "FILE", help: "The document as it is now", min: 1, max: 1 },
  config: "optional",
  examples: [
    { line: "specgate bump openapi.yaml --base main", does: "Print the version that the changes since main ask for" },
    { line: "specgate bump openapi.yaml --base main --write", does: "Write it into the document" }
  ],
  async run({ operands, values, config }, io) {
    const file = operands[0];
    if (values.base === void 0)
      throw new UserError("specgate bump needs --base: the document, or the git revision, to compare with.");
    if (values.write && (file === "-" || /^[^:\\/]{2,}:/.test(file)))
      throw new UserError("Only a file of the working tree can be written.", { file });
    const { nextVersionOf } = await import("./next-version-AM6NLCFM.js");
    const { readPolicy } = await import("./policy-5ZVPT5DP.js");
    const policy = readPolicy(config, new Date(io.now()).toISOString().slice(0, 10));
    const request = {
      file,
      base: values.base,
      policy,
      limits: limitsOf(values),
      allowHosts: values["allow-host"].map((host) => host.toLowerCase()),
      published: publishedBy({ config, values }, io)
    };
    const { answer, write } = await nextVersionOf(request, io);
    const { next, version } = answer;
    const isNew = next !== version.revision;
    if (values.write && isNew) write();
    writeOutputs(
      values.format,
      (format) => format === "json" ? jsonText({ schema: "specgate/bump/1", ...answer, written: values.write && isNew }) : `${logLine(next)}
`,
      values.quiet,
      io
    );
    if (!values.quiet) io.stderr.write(`specgate: ${logLine(noteOf(answer, values.write))}
`);
    return exitCodes.open;
  }
});
function noteOf({ file, next, version, requiredBump, changes, accepted }, isWritten) {
  const nothing = changes === 0 ? "nothing changed" : "every change since was accepted";
  const asked = requiredBump === "none" ? nothing : `the changes since ${version.base} ask for a ${requiredBump} version${accepted > 0 ? ` (${accepted} accepted)` : ""}`;
  if (next === version.revision) return `${file}: ${asked}; ${next} will do`;
  return `${file}: ${asked}; ${version.revision ?? "no version"} ${isWritten ? `was replaced by ${next}` : `should be ${next} (--write writes it)`}`;
}
export {
  bump_default as default
};
