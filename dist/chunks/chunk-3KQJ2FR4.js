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
import {
  startProgress
} from "./chunk-TW5LR2C3.js";
import {
  reportError
} from "./chunk-AO5GQKXH.js";
import {
  verdictOf
} from "./chunk-733UQI57.js";
import {
  apiFiles
} from "./chunk-PUYJ5L5U.js";
import {
  rulesetNames
} from "./chunk-IOAHG7QI.js";
import {
  logLine
} from "./chunk-WE7R6N2O.js";
import {
  UserError,
  exitCodes
} from "./chunk-2DNSTSAZ.js";

// src/commands/lint.ts
import path2 from "node:path";

// src/command-line/watch.ts
import { watch } from "node:fs";
import path from "node:path";
var settleMs = 80;
async function watchFiles(run, { folders, outputs }, io) {
  const watchers = /* @__PURE__ */ new Map();
  let filesRead = /* @__PURE__ */ new Set();
  let changed;
  let isStopped = false;
  let wake = () => void 0;
  const forget = io.onInterrupt(() => {
    isStopped = true;
    wake();
  });
  const notice = (file) => {
    if (outputs.includes(file) || !(filesRead.has(file) || /\.(ya?ml|json)$/i.test(file))) return;
    changed = file;
    wake();
  };
  const attend = (wanted) => {
    for (const [folder, watcher] of watchers) {
      if (wanted.has(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of wanted) if (!watchers.has(folder)) open(folder);
  };
  const open = (folder) => {
    try {
      const watcher = watch(folder, (_, name) => notice(path.join(folder, name ?? "")));
      watcher.on("error", () => watchers.delete(folder));
      watchers.set(folder, watcher);
    } catch (error) {
      const code = error.code ?? "unknown error";
      io.stderr.write(`specgate: ${logLine(folder)} cannot be watched (${code})
`);
    }
  };
  const nextChange = async () => {
    while (!isStopped) {
      const before = changed;
      const timeout = changed === void 0 ? void 0 : settleMs;
      const isQuiet = await new Promise((resolve) => {
        const timer = timeout === void 0 ? void 0 : setTimeout(() => resolve(true), timeout);
        wake = () => {
          clearTimeout(timer);
          resolve(false);
        };
      });
      if (isQuiet && before !== void 0) return;
    }
  };
  try {
    attend(new Set(folders));
    while (!isStopped) {
      changed = void 0;
      filesRead = new Set((await run()).filesRead);
      attend(/* @__PURE__ */ new Set([...folders, ...[...filesRead].map((file) => path.dirname(file))]));
      if (!isStopped) io.stderr.write("\nspecgate: watching; Ctrl-C ends\n");
      await nextChange();
      if (!isStopped) io.stderr.write(`
${"─".repeat(40)}
specgate: ${logLine(path.basename(changed))} changed
`);
    }
  } finally {
    for (const watcher of watchers.values()) watcher.close();
    forget();
  }
}

// src/commands/lint.ts
var lint_default = defineCommand({
  name: "lint",
  summary: "Lint OpenAPI documents against the BC guidelines, or a ruleset of your own",
  operands: {
    placeholder: "FILE…",
    help: "Files, folders, globs, - for standard input, or REF:path for a git revision; without any, the APIs of the config",
    min: 0,
    max: Number.POSITIVE_INFINITY
  },
  config: "optional",
  examples: [
    { line: "specgate lint openapi.yaml", does: "Lint one document" },
    { line: "specgate lint 'apis/**/openapi.yaml' --format sarif=lint.sarif", does: "Many, into a file for GitHub" },
    { line: "specgate lint --base main", does: "The APIs of the config; only what main does not have fails" },
    { line: "specgate lint main:openapi.yaml", does: "The document as it is on main" }
  ],
  run(invocation, io) {
    return runLint(invocation, io, async (...asked) => (await import("./run-ORYE7Z3Y.js")).lintFiles(...asked));
  }
});
async function runLint(invocation, io, lintFiles) {
  const { values } = invocation;
  checkFormats(values.format, io.cwd);
  if (!values.watch) return (await lintOnce(invocation, io, lintFiles)).code;
  if (invocation.operands.includes("-")) throw new UserError("Standard input cannot be watched; name files.");
  await watchFiles(
    async () => {
      try {
        return await lintOnce(invocation, io, lintFiles);
      } catch (error) {
        reportError(error, values.verbose, io);
        return { filesRead: [] };
      }
    },
    { folders: watchedFolders(invocation, io), outputs: outputFiles(invocation, io) },
    io
  );
  return exitCodes.open;
}
async function lintOnce(invocation, io, lintFiles) {
  const { values } = invocation;
  const progress = startProgress(values.quiet, io);
  let run;
  try {
    run = await lintFiles(requestOf(invocation, io, progress), io);
  } finally {
    progress.clear();
  }
  const { report } = run;
  const isTold = values.format.some(({ format, file }) => format === "stylish" && file === void 0);
  if (!(isTold && io.stdout.isTTY && io.stderr.isTTY)) {
    for (const { message, ...place } of report.errors) {
      io.stderr.write(`specgate: ${logLine(new UserError(message, place).toString())}
`);
    }
  }
  if (!values.quiet) for (const note of run.notes) io.stderr.write(`specgate: ${logLine(note)}
`);
  if (values.verbose) {
    for (const file of run.filesRead) io.stderr.write(`specgate: read ${logLine(path2.relative(io.cwd, file))}
`);
  }
  const { reporters } = await import("./report-B2NJQDPW.js");
  const links = linksOf(io.env);
  writeOutputs(
    values.format,
    (format, look) => {
      const reporter = reporters.find((one) => one.id === format);
      return reporter.lint(report, { ...look, ...links, excerpt: run.excerpt });
    },
    values.quiet,
    io
  );
  return { code: verdictOf(report), filesRead: run.filesRead };
}
function requestOf({ operands, values, origins, config, revision }, io, progress) {
  return {
    operands,
    files: operands.length > 0 ? [] : filesOf(config, values["allow-empty"], io),
    ruleset: rulesetOf(values.ruleset, origins.get("ruleset")?.kind === "config" ? config : void 0, io),
    rules: overridesOf(config),
    failOn: values["fail-on"],
    base: values.base,
    configRevision: revision,
    published: publishedBy({ config, values }, io),
    allowRemote: values["allow-remote"],
    allowHosts: values["allow-host"].map((host) => host.toLowerCase()),
    allowCode: values["allow-code"],
    allowEmpty: values["allow-empty"],
    limits: limitsOf(values),
    fix: values.fix,
    shard: values.shard,
    onProgress: progress.report
  };
}
function filesOf(config, allowEmpty, io) {
  if (!config) {
    throw new UserError(
      "There is nothing to lint: name a file, a folder or a glob, or list your APIs in specgate.yaml (specgate init writes it)."
    );
  }
  const files = apiFiles(config, io.cwd).map((api) => api.file);
  if (files.length > 0 || allowEmpty) return files;
  throw new UserError("There is nothing to lint: no file is named, and the config has no APIs under apis.", {
    file: config.file,
    ...config.place(["apis"])
  });
}
function rulesetOf(ruleset, config, io) {
  const isFile = !rulesetNames.includes(ruleset) && !/^https:\/\//.test(ruleset);
  if (!config || !isFile) return ruleset;
  const relative = path2.relative(io.cwd, path2.resolve(config.folder, ruleset.replaceAll("\\", "/")));
  return relative.split(path2.sep).join("/");
}
function overridesOf(config) {
  const overrides = /* @__PURE__ */ new Map();
  for (const [rule, level] of config?.data.rules ?? []) {
    overrides.set(rule, { level, place: { file: config.file, ...config.place(["rules", rule]) } });
  }
  return overrides;
}
function watchedFolders({ config }, io) {
  return [io.cwd, ...config ? [config.folder] : []];
}
function outputFiles({ values }, io) {
  return values.format.flatMap(({ file }) => file === void 0 ? [] : [path2.resolve(io.cwd, file)]);
}

export {
  lint_default,
  runLint,
  requestOf
};
