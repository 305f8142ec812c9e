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
  linksOf
} from "./chunk-MHLPO2T7.js";
import "./chunk-ZWIBDS5T.js";
import "./chunk-VPAVVGLZ.js";
import {
  enginesFor
} from "./chunk-YJN2BUS5.js";
import {
  highest
} from "./chunk-733UQI57.js";
import "./chunk-2W6L3U7O.js";
import "./chunk-QJIUVW4G.js";
import "./chunk-AWHDHQSJ.js";
import {
  logLine
} from "./chunk-WE7R6N2O.js";
import "./chunk-EQ7TL2PA.js";
import "./chunk-CIDFJ7I2.js";
import {
  UserError,
  exitCodes
} from "./chunk-2DNSTSAZ.js";
import "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";

// src/commands/ready.ts
var ready_default = defineCommand({
  name: "ready",
  summary: "Go through the production readiness checklist, item by item, with evidence",
  config: "required",
  examples: [
    { line: "specgate ready", does: "What is still missing before the APIs of the config may be published" },
    {
      line: "specgate ready --base main --format markdown",
      does: "The checklist with ticks, and what changed since main"
    },
    {
      line: "specgate ready --attest R-07",
      does: "Write down what no file can prove; it asks for who, what and until when"
    },
    { line: "specgate ready --api routes --probe https://routes.api.gov.bc.ca", does: "Look at the deployed API too" },
    {
      line: "specgate ready --format html=readiness.html --format badge=readiness.svg",
      does: "A scorecard and a badge"
    }
  ],
  async run(invocation, io) {
    checkFormats(invocation.values.format, io.cwd);
    return invocation.values.attest === void 0 ? judge(invocation, io) : attest(invocation, io);
  }
});
async function judge(invocation, io) {
  const { values } = invocation;
  for (const flag of ["by", "role", "link", "statement", "expires"])
    if (values[flag] !== void 0) throw new UserError(`--${flag} belongs to --attest R-nn.`);
  const { readyFiles } = await import("./run-EQ5UZ5RQ.js");
  const { report, notes } = await readyFiles(requestOf(invocation, io), io);
  for (const { message, ...place } of report.errors)
    io.stderr.write(`specgate: ${logLine(new UserError(message, place).toString())}
`);
  if (!values.quiet) for (const note of notes) io.stderr.write(`specgate: ${logLine(note)}
`);
  const { reporters } = await import("./report-B2NJQDPW.js");
  const { readyBadge } = await import("./ready-badge-K6Y32L5X.js");
  const links = linksOf(io.env);
  writeOutputs(
    values.format,
    (format, look) => format === "badge" ? readyBadge(report) : reporters.find((one) => one.id === format).ready(report, { ...look, ...links, excerpt: () => void 0 }),
    values.quiet,
    io
  );
  return highest([
    report.ready ? exitCodes.open : exitCodes.shut,
    report.errors.length > 0 ? exitCodes.input : exitCodes.open
  ]);
}
function requestOf({ values, config, revision }, io) {
  const limits = limitsOf(values);
  return {
    config,
    configRevision: revision,
    profile: values.profile,
    apis: values.api === void 0 ? void 0 : [values.api],
    base: values.base,
    probe: values.probe,
    limits,
    ...enginesFor({ config, revision, limits }, io)
  };
}
async function attest({ values, config }, io) {
  const { writeAttestation } = await import("./attest-ENXVRKNK.js");
  const { attest: id = "", by, role, link, statement, expires, api } = values;
  const said = await writeAttestation(
    { id, api, given: { by, role, link, statement, expires }, config, limits: limitsOf(values) },
    io
  );
  io.stdout.write(`${logLine(said)}
`);
  return exitCodes.open;
}
export {
  ready_default as default,
  requestOf
};
