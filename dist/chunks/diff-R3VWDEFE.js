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
  linksOf,
  publishedBy
} from "./chunk-MHLPO2T7.js";
import "./chunk-ZWIBDS5T.js";
import "./chunk-VPAVVGLZ.js";
import {
  highest
} from "./chunk-733UQI57.js";
import {
  logLine
} from "./chunk-WE7R6N2O.js";
import "./chunk-CIDFJ7I2.js";
import {
  UserError,
  exitCodes
} from "./chunk-2DNSTSAZ.js";
import "./chunk-JVVPEVKP.js";

// src/commands/diff.ts
import path from "node:path";
var diff_default = defineCommand({
  name: "diff",
  summary: "Tell every change between two documents, who it breaks, and which version it asks for",
  operands: {
    placeholder: "BASE REVISION",
    help: "Two documents or two folders: files, REF:path for a git revision, published:API@GATEWAY, - for standard input",
    min: 2,
    max: 2
  },
  config: "optional",
  examples: [
    { line: "specgate diff main:openapi.yaml openapi.yaml", does: "What a branch changes" },
    { line: "specgate diff v1/openapi.yaml v2/openapi.yaml --format markdown", does: "A changelog" },
    { line: "specgate diff main:apis apis --format html=diff.html", does: "Two folders, side by side in the browser" }
  ],
  async run({ operands, values, config, revision: configRevision }, io) {
    checkFormats(values.format, io.cwd);
    const [base = "", revision = ""] = operands;
    const { readPolicy } = await import("./policy-5ZVPT5DP.js");
    const { diffFiles } = await import("./run-CBGIPF5B.js");
    const run = await diffFiles(
      {
        base,
        revision,
        failOn: values["fail-on"],
        policy: readPolicy(config, new Date(io.now()).toISOString().slice(0, 10)),
        configRevision,
        allowRemote: values["allow-remote"],
        allowHosts: values["allow-host"].map((host) => host.toLowerCase()),
        limits: limitsOf(values),
        shard: values.shard,
        secondOpinion: values["second-opinion"],
        published: publishedBy({ config, values }, io)
      },
      io
    );
    tell(run, values, io);
    const { reporters } = await import("./report-B2NJQDPW.js");
    const links = linksOf(io.env);
    writeOutputs(
      values.format,
      (format, look) => reporters.find((one) => one.id === format).diff(run.report, { ...look, ...links, excerpt: run.excerpt }),
      values.quiet,
      io
    );
    const { report } = run;
    const isUnread = report.errors.some((error) => !error.harmless);
    return highest([
      report.documents.some((document) => !document.open) ? exitCodes.shut : exitCodes.open,
      isUnread ? exitCodes.input : exitCodes.open
    ]);
  }
});
function tell({ report, notes, filesRead }, { quiet, verbose }, io) {
  for (const { message, harmless, ...place } of report.errors) {
    if (!harmless || !quiet) io.stderr.write(`specgate: ${logLine(new UserError(message, place).toString())}
`);
  }
  if (!quiet) for (const note of notes) io.stderr.write(`specgate: ${logLine(note)}
`);
  if (verbose)
    for (const file of filesRead) io.stderr.write(`specgate: read ${logLine(path.relative(io.cwd, file))}
`);
}
export {
  diff_default as default
};
