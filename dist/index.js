import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  lintFiles
} from "./chunks/chunk-K5VXREBK.js";
import "./chunks/chunk-OBRFN7WX.js";
import "./chunks/chunk-4JK77VDL.js";
import "./chunks/chunk-FZRO56SC.js";
import "./chunks/chunk-RYC23BYN.js";
import "./chunks/chunk-HDBMPIJ4.js";
import {
  processIo
} from "./chunks/chunk-F5FN6JEH.js";
import {
  version
} from "./chunks/chunk-J4YDF34G.js";
import "./chunks/chunk-CIDFJ7I2.js";
import "./chunks/chunk-2VYH4YFS.js";
import "./chunks/chunk-Z4KCKBV7.js";
import "./chunks/chunk-EQ7TL2PA.js";
import "./chunks/chunk-DRGIBEUL.js";
import {
  defaultLimits
} from "./chunks/chunk-QNSYFYDE.js";
import {
  UserError
} from "./chunks/chunk-J3KQMDLK.js";
import "./chunks/chunk-7SQJONSS.js";
import "./chunks/chunk-SC5JFKRD.js";
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
export {
  UserError,
  lint,
  version
};
