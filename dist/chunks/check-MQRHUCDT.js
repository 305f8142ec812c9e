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
  linksOf
} from "./chunk-MHLPO2T7.js";
import {
  startProgress
} from "./chunk-TW5LR2C3.js";
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

// src/commands/check.ts
var check_default = defineCommand({
  name: "check",
  summary: "Hold a change against the whole gate: lint, breaking changes, version, readiness, publish plan",
  operands: {
    placeholder: "FILE",
    help: "One document; without it every API of the config that the change touches",
    min: 0,
    max: 1
  },
  config: "optional",
  examples: [
    { line: "specgate check --base main", does: "What the branch changes, for every API of the config" },
    { line: "specgate check openapi.yaml --base main", does: "One document, without a config" },
    { line: "specgate check --base main --format markdown=check.md", does: "The text of a comment" }
  ],
  async run(invocation, io) {
    const { values } = invocation;
    checkFormats(values.format, io.cwd);
    const { checkApis } = await import("./run-SIIJ5SP6.js");
    const progress = startProgress(values.quiet, io);
    let run;
    try {
      run = await checkApis(invocation, io, progress);
    } finally {
      progress.clear();
    }
    const { report, excerpt } = run;
    for (const { message, ...place } of report.errors)
      io.stderr.write(`specgate: ${logLine(new UserError(message, place).toString())}
`);
    if (!values.quiet) for (const note of report.notes) io.stderr.write(`specgate: ${logLine(note)}
`);
    const { reporters } = await import("./report-B2NJQDPW.js");
    const links = linksOf(io.env);
    writeOutputs(
      values.format,
      (format, look) => reporters.find((one) => one.id === format).check(report, { ...look, ...links, excerpt }),
      values.quiet,
      io
    );
    return highest([
      report.apis.every(({ open }) => open) ? exitCodes.open : exitCodes.shut,
      report.errors.length > 0 ? exitCodes.input : exitCodes.open
    ]);
  }
});
export {
  check_default as default
};
