import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  carryOut2 as carryOut,
  planHtml,
  tell,
  unanswered
} from "./chunk-YRIPAC5T.js";
import {
  nextLine,
  planGithub,
  planMarkdown,
  planStylish
} from "./chunk-4HI5CJAW.js";
import {
  planJson
} from "./chunk-LUZFXNLR.js";
import "./chunk-POBGHXUX.js";
import "./chunk-32YKU6NZ.js";
import {
  checkFormats,
  writeOutputs
} from "./chunk-PRUMCCR7.js";
import {
  driftOf
} from "./chunk-TGRHCCSU.js";
import {
  noOrder,
  planOf
} from "./chunk-H7F4HU77.js";
import "./chunk-FVWPKTLJ.js";
import {
  limitsOf
} from "./chunk-MHLPO2T7.js";
import {
  openGateway
} from "./chunk-C35V2PVT.js";
import "./chunk-TW5LR2C3.js";
import "./chunk-2NAS44S2.js";
import "./chunk-ZK5HEYHE.js";
import "./chunk-ZWIBDS5T.js";
import {
  redact
} from "./chunk-VPAVVGLZ.js";
import "./chunk-YJN2BUS5.js";
import "./chunk-NPS4OEUA.js";
import "./chunk-PUYJ5L5U.js";
import "./chunk-2W6L3U7O.js";
import "./chunk-QJIUVW4G.js";
import "./chunk-AWHDHQSJ.js";
import "./chunk-MVIG4VPW.js";
import "./chunk-FV54NQIJ.js";
import "./chunk-VIH5PB6I.js";
import "./chunk-AD6VCFMU.js";
import "./chunk-S6HYGXVM.js";
import "./chunk-AGCXGDEU.js";
import "./chunk-J67QGDJW.js";
import "./chunk-4PHS265X.js";
import "./chunk-IOAHG7QI.js";
import {
  version
} from "./chunk-OPCMKOIC.js";
import {
  logLine
} from "./chunk-WE7R6N2O.js";
import "./chunk-2CS6ZORS.js";
import "./chunk-EQ7TL2PA.js";
import "./chunk-ZCJKLNQ3.js";
import {
  commitOfContent,
  refText
} from "./chunk-RTM4CE4P.js";
import "./chunk-G6WBYKH6.js";
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

// src/commands/gateway/plan.ts
import { writeFileSync } from "node:fs";
import path from "node:path";
var formats = {
  stylish: planStylish,
  json: planJson,
  markdown: planMarkdown,
  html: (plan, next) => planHtml(plan, next, version),
  github: planGithub
};
async function runPlan(invocation, io) {
  const { values } = invocation;
  checkFormats(values.format, io.cwd);
  if (values.drift) return drift(invocation, io);
  const dry = { ...invocation, values: { ...values, "dry-run": true } };
  const report = await carryOut("publish", dry, io).catch(unanswered("publish", dry));
  if (values.out !== void 0 && report.result === "planned" && report.plan) {
    writePlan(values.out, planJson(report.plan), io, values.quiet);
  }
  return tell("publish", report, invocation, io);
}
async function drift({ operands, values, flags, config }, io) {
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
    const from = product && commitOfContent(product)?.sha.slice(0, 12);
    const which = from === void 0 ? "the gateway names no commit for it" : `that of commit ${from}`;
    return `${text} cannot be compared: what was published (${which}) is neither here nor in the history of this clone.`;
  });
  const plan = { ...made, command: "drift", notes };
  if (values.out !== void 0) writePlan(values.out, planJson(plan), io, quiet);
  const does = "To put it right, at the commit that was published last";
  const next = steps.length > 0 ? [{ does, line: nextLine("publish", { operands, flags }) }] : [];
  writeOutputs(values.format, (format, look) => formats[format](plan, next, look), quiet, io);
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
