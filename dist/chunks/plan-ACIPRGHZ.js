import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  carryOut2 as carryOut,
  tell
} from "./chunk-72JVE7N6.js";
import {
  planGithub,
  planMarkdown,
  planStylish
} from "./chunk-RW3CCXGE.js";
import {
  planJson
} from "./chunk-7JZ6IVCC.js";
import "./chunk-ZWP5MAGC.js";
import {
  checkFormats,
  writeOutputs
} from "./chunk-O7ZKIPGI.js";
import {
  driftOf
} from "./chunk-YUT2GY6Q.js";
import {
  noOrder,
  planOf
} from "./chunk-Y2DAYBCN.js";
import "./chunk-5ZRDTV7I.js";
import {
  openGateway
} from "./chunk-SEOAWSKZ.js";
import {
  limitsOf
} from "./chunk-5TAVNIKY.js";
import "./chunk-AFKQXKRW.js";
import "./chunk-2NAS44S2.js";
import "./chunk-NTPSPYUG.js";
import "./chunk-PY4AG57Y.js";
import {
  refText
} from "./chunk-R6BW4LAQ.js";
import "./chunk-HP6SGU4M.js";
import "./chunk-ON3BQKWB.js";
import {
  redact
} from "./chunk-TTJNLSKB.js";
import "./chunk-RFPFS7D6.js";
import "./chunk-4JK77VDL.js";
import "./chunk-SX3E34PG.js";
import "./chunk-EEYL3UMN.js";
import "./chunk-3GPVDZVM.js";
import "./chunk-AGCXGDEU.js";
import {
  version
} from "./chunk-5JU2HVHY.js";
import "./chunk-SBH3W4F3.js";
import "./chunk-J67QGDJW.js";
import "./chunk-FZFGDXEC.js";
import "./chunk-6WM7B43K.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-DSVMZQVH.js";
import "./chunk-7SQJONSS.js";
import "./chunk-2IG65UZH.js";
import "./chunk-QNSYFYDE.js";
import "./chunk-U7Q5UOIU.js";
import "./chunk-EQ7TL2PA.js";
import {
  UserError,
  exitCodes
} from "./chunk-J3KQMDLK.js";
import "./chunk-W2DEPEHW.js";
import "./chunk-AWHDHQSJ.js";
import {
  logLine
} from "./chunk-NVGMYW7E.js";
import "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";

// src/commands/gateway/plan.ts
import { writeFileSync } from "node:fs";
import path from "node:path";
var formats = { stylish: planStylish, json: planJson, markdown: planMarkdown, github: planGithub };
async function runPlan(invocation, io) {
  const { values } = invocation;
  checkFormats(values.format, io.cwd);
  if (values.drift) return drift(invocation, io);
  const report = await carryOut("publish", { ...invocation, values: { ...values, "dry-run": true } }, io);
  if (values.out !== void 0 && report.result === "planned" && report.plan) {
    writePlan(values.out, planJson(report.plan), io, values.quiet);
  }
  return tell(report, values, io);
}
async function drift({ operands, values, config }, io) {
  if (operands.length > 0) throw new UserError("--drift looks at all that is published; leave the products out.");
  const { gateway, quiet, qualifier } = values;
  const session = await openGateway({ config, gateway, qualifier, limits: limitsOf(values), quiet }, io);
  const desired = await session.desired();
  const snapshot = await session.provider.read({ products: [], desired });
  const { target, steps, unknown } = await driftOf(session.provider, snapshot, desired, session.contentAt);
  const { name, productionMode, provider } = session;
  const made = planOf(
    { gateway: name, productionMode, order: noOrder, desired, snapshot, provider, tool: version },
    target,
    steps
  );
  const notes = unknown.map((text) => {
    const product = snapshot.catalog.products.find((one) => refText(one) === text);
    const from = (product?.contentCommit ?? product?.commit)?.sha.slice(0, 12);
    const which = from === void 0 ? "the gateway names no commit for it" : `that of commit ${from}`;
    return `${text} cannot be compared: what was published (${which}) is neither here nor in the history of this clone.`;
  });
  const plan = { ...made, command: "drift", notes };
  if (values.out !== void 0) writePlan(values.out, planJson(plan), io, quiet);
  writeOutputs(values.format, (format, look) => formats[format](plan, look), quiet, io);
  return steps.length > 0 ? exitCodes.shut : exitCodes.open;
}
function writePlan(file, text, io, quiet) {
  try {
    writeFileSync(path.resolve(io.cwd, file), redact(text));
  } catch (error) {
    throw new UserError(`The file cannot be written (${error.code ?? "unknown error"}).`, {
      file
    });
  }
  if (!quiet) io.stderr.write(`specgate: wrote ${logLine(file)}
`);
}
export {
  runPlan
};
