import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  readyFiles
} from "./chunks/chunk-ITCK6T7S.js";
import "./chunks/chunk-4VUAYYQO.js";
import "./chunks/chunk-7SCF5UCD.js";
import "./chunks/chunk-HCQZDFTU.js";
import "./chunks/chunk-4LSNAQ5K.js";
import {
  enginesFor
} from "./chunks/chunk-JUTOGD57.js";
import "./chunks/chunk-TSW3YIPB.js";
import "./chunks/chunk-I55SLH52.js";
import {
  lintFiles
} from "./chunks/chunk-FM5RUM37.js";
import "./chunks/chunk-YKITL5PW.js";
import "./chunks/chunk-DAJJNYSA.js";
import "./chunks/chunk-6BGT7LLF.js";
import "./chunks/chunk-U7GHZD6Y.js";
import "./chunks/chunk-DYZ33KHO.js";
import "./chunks/chunk-SIENOSGZ.js";
import "./chunks/chunk-NSNGEYZS.js";
import "./chunks/chunk-2SP37TXX.js";
import "./chunks/chunk-LGAWDHJX.js";
import "./chunks/chunk-OBRFN7WX.js";
import "./chunks/chunk-7IDPQY2L.js";
import "./chunks/chunk-4JK77VDL.js";
import "./chunks/chunk-FZRO56SC.js";
import {
  parseArguments,
  prepare,
  processIo
} from "./chunks/chunk-VXFCMHNC.js";
import "./chunks/chunk-SUSBBC6H.js";
import {
  version
} from "./chunks/chunk-6IMU4UET.js";
import {
  configName,
  findConfig
} from "./chunks/chunk-BE3PFJE5.js";
import "./chunks/chunk-OLMU4Y36.js";
import "./chunks/chunk-PIAUS5DU.js";
import "./chunks/chunk-J67QGDJW.js";
import "./chunks/chunk-E3Y6EQVI.js";
import "./chunks/chunk-ZCID527K.js";
import "./chunks/chunk-CIDFJ7I2.js";
import "./chunks/chunk-QB45GSQV.js";
import "./chunks/chunk-2IG65UZH.js";
import "./chunks/chunk-7SQJONSS.js";
import {
  defaultLimits
} from "./chunks/chunk-QNSYFYDE.js";
import "./chunks/chunk-FUUF6DLP.js";
import "./chunks/chunk-EQ7TL2PA.js";
import {
  UserError
} from "./chunks/chunk-J3KQMDLK.js";
import "./chunks/chunk-RDHCM6FO.js";
import "./chunks/chunk-GUQR3A33.js";
import "./chunks/chunk-AWHDHQSJ.js";
import "./chunks/chunk-NVGMYW7E.js";
import "./chunks/chunk-SOU4XMNB.js";
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
  const { diffFiles } = await import("./chunks/run-LGPLWA6V.js");
  const { readPolicy } = await import("./chunks/policy-HYN3L2N3.js");
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
  const { checkApis } = await import("./chunks/run-Y562UK5Z.js");
  const io = quietIo(options.cwd);
  const { invocation } = await prepared("check", flagsOf(options), file === void 0 ? [] : [file], io);
  return (await checkApis(invocation, io, { report: () => void 0, clear: () => void 0 })).report;
}
async function plan({ products = [], ...options } = {}) {
  const { carryOut } = await import("./chunks/lifecycle-ZK6HZHU3.js");
  const io = { ...quietIo(options.cwd), env: process.env };
  const { invocation } = await prepared("plan", flagsOf(options), products, io);
  const values = { ...invocation.values, quiet: true, "dry-run": true, plan: void 0 };
  const report = await carryOut("publish", { ...invocation, values }, io);
  if (report.plan) return report.plan;
  throw new UserError(report.says.join(" ") || "There is no plan.");
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
    gateway: "gateway"
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
  ready,
  version
};
