import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  readyFiles
} from "./chunks/chunk-LHCNA3AF.js";
import "./chunks/chunk-PMXX3DDY.js";
import "./chunks/chunk-7L2MTBSS.js";
import "./chunks/chunk-KDLXRJZQ.js";
import "./chunks/chunk-72FFVH7H.js";
import "./chunks/chunk-SOMLYRCK.js";
import "./chunks/chunk-QQNRIDW4.js";
import "./chunks/chunk-PHN2ODTT.js";
import "./chunks/chunk-MKLOLJFK.js";
import {
  enginesFor
} from "./chunks/chunk-YJN2BUS5.js";
import {
  lintFiles
} from "./chunks/chunk-FKCELJBD.js";
import "./chunks/chunk-733UQI57.js";
import "./chunks/chunk-ARURNTPF.js";
import "./chunks/chunk-6QS5CYUD.js";
import "./chunks/chunk-525BFK43.js";
import "./chunks/chunk-PGAXN6AC.js";
import "./chunks/chunk-DYZ33KHO.js";
import "./chunks/chunk-NPS4OEUA.js";
import "./chunks/chunk-B24INLRT.js";
import {
  configName,
  findConfig
} from "./chunks/chunk-PDTHWGFO.js";
import "./chunks/chunk-PUYJ5L5U.js";
import "./chunks/chunk-2W6L3U7O.js";
import "./chunks/chunk-QJIUVW4G.js";
import "./chunks/chunk-AWHDHQSJ.js";
import "./chunks/chunk-N6IY72VT.js";
import "./chunks/chunk-3JIRT6JP.js";
import "./chunks/chunk-3KAFWCYA.js";
import "./chunks/chunk-MVIG4VPW.js";
import "./chunks/chunk-FV54NQIJ.js";
import "./chunks/chunk-VIH5PB6I.js";
import "./chunks/chunk-AD6VCFMU.js";
import "./chunks/chunk-S6HYGXVM.js";
import "./chunks/chunk-AGCXGDEU.js";
import "./chunks/chunk-VDFFAEUX.js";
import "./chunks/chunk-MSKR4L62.js";
import "./chunks/chunk-RXTBDYOB.js";
import "./chunks/chunk-J67QGDJW.js";
import "./chunks/chunk-4PHS265X.js";
import {
  parseArguments,
  prepare,
  processIo
} from "./chunks/chunk-RU3RKMIK.js";
import "./chunks/chunk-5AFNCBE3.js";
import "./chunks/chunk-IOAHG7QI.js";
import {
  version
} from "./chunks/chunk-OPCMKOIC.js";
import "./chunks/chunk-WE7R6N2O.js";
import "./chunks/chunk-2CS6ZORS.js";
import "./chunks/chunk-EQ7TL2PA.js";
import "./chunks/chunk-CIDFJ7I2.js";
import "./chunks/chunk-PIMGXGWV.js";
import "./chunks/chunk-7SQJONSS.js";
import {
  defaultLimits
} from "./chunks/chunk-UZY35I6P.js";
import "./chunks/chunk-2IG65UZH.js";
import {
  UserError
} from "./chunks/chunk-2DNSTSAZ.js";
import "./chunks/chunk-2LKYFRJO.js";
import "./chunks/chunk-JVVPEVKP.js";

// src/index.ts
import process from "node:process";
async function lint(options) {
  const io = processIo(process);
  const rules = Object.entries(options.rules ?? {});
  const place = { file: "rules", line: 1, column: 1 };
  const { report } = await lintFiles(
    {
      operands: options.files,
      files: [],
      ruleset: options.ruleset ?? "bc-gov",
      rules: new Map(rules.map(([id, level]) => [id, { level, place }])),
      failOn: options.failOn ?? "error",
      base: options.base,
      configRevision: void 0,
      allowRemote: false,
      allowHosts: [],
      allowCode: false,
      allowEmpty: false,
      limits: { ...defaultLimits, ...options.limits },
      fix: options.fix ?? false,
      shard: void 0
    },
    { ...io, cwd: options.cwd ?? io.cwd }
  );
  return report;
}
async function ready(options = {}) {
  const host = processIo(process);
  const io = { ...host, cwd: options.cwd ?? host.cwd };
  const limits = { ...defaultLimits, ...options.limits };
  const asked = { named: options.config, whose: "head", base: options.base, maxBytes: limits.maxFileBytes };
  const { config } = findConfig(asked, io);
  if (!config) throw new UserError("There is no config; specgate init writes one.", { file: configName });
  const { report } = await readyFiles(
    {
      config,
      configRevision: void 0,
      profile: options.profile ?? config.data.ready?.profile ?? "aps",
      apis: options.api === void 0 ? void 0 : [options.api],
      base: options.base,
      probe: options.probe,
      limits,
      ...enginesFor({ config, revision: void 0, limits }, io)
    },
    io
  );
  return report;
}
async function diff({ base, revision, ...options }) {
  const { diffFiles } = await import("./chunks/run-CBGIPF5B.js");
  const { readPolicy } = await import("./chunks/policy-5ZVPT5DP.js");
  const io = quietIo(options.cwd);
  const { invocation } = await prepared("diff", flagsOf(options), [base, revision], io);
  const { values, config } = invocation;
  const { report } = await diffFiles(
    {
      ...{ base, revision, failOn: values["fail-on"], allowRemote: false, allowHosts: [], shard: void 0 },
      policy: readPolicy(config, new Date(io.now()).toISOString().slice(0, 10)),
      ...{ configRevision: void 0, limits: defaultLimits, secondOpinion: false }
    },
    io
  );
  return report;
}
async function check({ file, ...options } = {}) {
  const { checkApis } = await import("./chunks/run-SIIJ5SP6.js");
  const io = quietIo(options.cwd);
  const { invocation } = await prepared("check", flagsOf(options), file === void 0 ? [] : [file], io);
  return (await checkApis(invocation, io, { report: () => void 0, clear: () => void 0 })).report;
}
async function plan({ products = [], ...options } = {}) {
  const { carryOut } = await import("./chunks/lifecycle-XSV4I6ZX.js");
  const io = { ...quietIo(options.cwd), env: process.env };
  const { invocation } = await prepared("plan", flagsOf(options), products, io);
  const values = { ...invocation.values, quiet: true, "dry-run": true, plan: void 0 };
  const report = await carryOut("publish", { ...invocation, values }, io);
  if (report.plan) return report.plan;
  throw new UserError(report.says.join(" ") || "There is no plan.");
}
async function publish({ products = [], waitApproval, ...options } = {}) {
  const { carryOut } = await import("./chunks/lifecycle-XSV4I6ZX.js");
  const io = { ...quietIo(options.cwd), env: process.env };
  const waits = waitApproval === void 0 ? {} : { waitApproval };
  const { invocation } = await prepared("publish", flagsOf({ ...options, ...waits }), products, io);
  return carryOut("publish", { ...invocation, values: { ...invocation.values, quiet: true } }, io);
}
function quietIo(cwd) {
  const host = processIo(process);
  const silent = { write: () => void 0, isTTY: false, columns: void 0 };
  return { ...host, cwd: cwd ?? host.cwd, env: {}, stdout: silent, stderr: silent, ask: async () => void 0 };
}
function flagsOf(options) {
  const names = {
    config: "config",
    api: "api",
    base: "base",
    configFrom: "config-from",
    failOn: "fail-on",
    gateway: "gateway",
    planDigest: "plan-digest",
    waitApproval: "wait-approval"
  };
  return Object.entries(names).flatMap(
    ([key, flag]) => options[key] === void 0 ? [] : [`--${flag}=${options[key]}`]
  );
}
async function prepared(name, flags, operands, io) {
  return prepare(name, parseArguments([name, ...flags, "--", ...operands]), io);
}
export {
  UserError,
  check,
  diff,
  lint,
  plan,
  publish,
  ready,
  version
};
