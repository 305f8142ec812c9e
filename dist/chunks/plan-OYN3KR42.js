import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  driftOf
} from "./chunk-YZX3PFSV.js";
import {
  carryOut2 as carryOut,
  tell
} from "./chunk-5Y43MAIY.js";
import {
  planGithub,
  planMarkdown,
  planOf,
  planStylish
} from "./chunk-MV6YO4FH.js";
import "./chunk-5ZRDTV7I.js";
import {
  openGateway
} from "./chunk-NQEGKE5G.js";
import "./chunk-PY4AG57Y.js";
import "./chunk-R6BW4LAQ.js";
import "./chunk-K7SLSXEQ.js";
import {
  planJson
} from "./chunk-GZB4O4CW.js";
import "./chunk-ZWP5MAGC.js";
import {
  checkFormats,
  writeOutputs
} from "./chunk-XCO3NIVI.js";
import "./chunk-AFKQXKRW.js";
import {
  limitsOf
} from "./chunk-5TAVNIKY.js";
import "./chunk-ON3BQKWB.js";
import {
  redact
} from "./chunk-TTJNLSKB.js";
import "./chunk-JUTOGD57.js";
import "./chunk-U7GHZD6Y.js";
import "./chunk-SIENOSGZ.js";
import "./chunk-NSNGEYZS.js";
import "./chunk-LGAWDHJX.js";
import "./chunk-4JK77VDL.js";
import {
  version
} from "./chunk-6IMU4UET.js";
import "./chunk-PIAUS5DU.js";
import "./chunk-J67QGDJW.js";
import "./chunk-E3Y6EQVI.js";
import "./chunk-ZCID527K.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-QB45GSQV.js";
import "./chunk-2IG65UZH.js";
import "./chunk-7SQJONSS.js";
import "./chunk-QNSYFYDE.js";
import "./chunk-FUUF6DLP.js";
import "./chunk-EQ7TL2PA.js";
import {
  UserError,
  exitCodes
} from "./chunk-J3KQMDLK.js";
import "./chunk-RDHCM6FO.js";
import "./chunk-GUQR3A33.js";
import "./chunk-AWHDHQSJ.js";
import {
  logLine
} from "./chunk-NVGMYW7E.js";
import "./chunk-SOU4XMNB.js";
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
  const order = {
    command: "publish",
    names: [],
    plans: /* @__PURE__ */ new Map(),
    dates: { deprecatedOn: "" },
    adopt: false,
    allowDeleteAll: false
  };
  const { name, productionMode, provider } = session;
  const made = planOf(
    { gateway: name, productionMode, order, desired, snapshot, provider, tool: version },
    target,
    steps
  );
  const notes = unknown.map(
    (product) => `${product} cannot be compared: what was published is neither here nor in the history of this clone.`
  );
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
