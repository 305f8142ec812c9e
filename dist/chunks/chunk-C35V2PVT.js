import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  startProgress
} from "./chunk-TW5LR2C3.js";
import {
  loadDesired
} from "./chunk-ZK5HEYHE.js";
import {
  redact
} from "./chunk-VPAVVGLZ.js";
import {
  apiConnectShape,
  apsShape,
  readConfig
} from "./chunk-PUYJ5L5U.js";
import {
  Spaces
} from "./chunk-FV54NQIJ.js";
import {
  logLine
} from "./chunk-WE7R6N2O.js";
import {
  commitTime,
  hasCommit,
  isAncestor,
  isShallow,
  readBlob,
  resolveCommit
} from "./chunk-2CS6ZORS.js";
import {
  didYouMean
} from "./chunk-EQ7TL2PA.js";
import {
  commitOfContent,
  isSame
} from "./chunk-RTM4CE4P.js";
import {
  UserError,
  exitCodes
} from "./chunk-2DNSTSAZ.js";
import {
  isObject,
  own
} from "./chunk-2LKYFRJO.js";

// src/gateway/journal.ts
import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync
} from "node:fs";
import path from "node:path";
var runsFolder = ".specgate/runs";
var maxBytes = 256 * 1024 * 1024;
function fileJournals(folder) {
  const full = path.join(folder, ...runsFolder.split("/"));
  return {
    open(start) {
      const file = `${start.run}.jsonl`;
      const journal = {
        name: `${runsFolder}/${file}`,
        write: (record) => append(path.join(full, file), `${runsFolder}/${file}`, record)
      };
      journal.write(start);
      return journal;
    },
    runs(gateway) {
      if (!existsSync(full)) return [];
      const files = readdirSync(full).filter((name) => name.endsWith(".jsonl"));
      return files.sort().map((name) => readRun(path.join(full, name), `${runsFolder}/${name}`)).filter((run) => run.start.gateway === gateway);
    }
  };
}
function runName(now, command, gateway) {
  const stamp = new Date(now).toISOString().replace(/[-:]/g, "");
  return `${stamp}-${command}-${gateway}-${randomBytes(3).toString("hex")}`;
}
function append(file, name, record) {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const descriptor = openSync(file, "a", 384);
    try {
      writeFileSync(descriptor, `${redact(JSON.stringify(record))}
`);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    const { code } = error;
    if (code === void 0) throw error;
    throw new UserError(`The journal cannot be written (${code}), and nothing is done without it.`, { file: name });
  }
}
function readRun(file, name) {
  if (statSync(file).size > maxBytes)
    throw new UserError("The journal is too large to be one of ours.", { file: name });
  const lines = readFileSync(file, "utf8").split("\n");
  const isWhole = lines.at(-1) === "";
  const records = lines.filter(Boolean).flatMap((line, index, all) => {
    const record = parse(line);
    if (isObject(record) && typeof record.event === "string") return [record];
    if (index === all.length - 1 && !isWhole) return [];
    throw new UserError("This line is no record of a journal.", { file: name, line: index + 1, column: 1 });
  });
  const [start] = records;
  if (start?.event !== "start" || start.schema !== "specgate/run/1" || !Array.isArray(own(start, "steps"))) {
    throw new UserError("This is no journal of a run (specgate/run/1).", { file: name, line: 1, column: 1 });
  }
  return { start, records };
}
function parse(line) {
  try {
    return JSON.parse(line);
  } catch {
    return void 0;
  }
}
function isCutOff({ records }) {
  const finish = records.find((record) => record.event === "finish");
  return finish?.event !== "finish" || finish.result === "failed" || finish.result === "pending";
}
function begunSteps({ start, records }) {
  const begun = new Set(records.flatMap((record) => record.event === "begin" ? [record.step] : []));
  return start.steps.flatMap((what, step) => begun.has(step) ? [{ run: start.run, step, what }] : []);
}
function undoneSteps({ start, records }) {
  return records.flatMap((record) => {
    const place = record.event === "end" ? start.undoes[record.step] : void 0;
    return place ? [place] : [];
  });
}

// src/commands/gateway/session.ts
import { hostname, userInfo } from "node:os";
import path3 from "node:path";

// src/gateway/history.ts
function historyOf(folder) {
  let here;
  try {
    here = resolveCommit("HEAD", folder);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { head: void 0, relationOf: () => "unknown" };
  }
  const { commit, top } = here;
  return {
    head: { sha: commit, time: commitTime(top, commit) },
    relationOf(sha) {
      if (sha === commit) return "same";
      if (!/^[0-9a-f]{12,64}$/.test(sha)) return "unknown";
      if (!hasCommit(top, sha)) return isShallow(top) ? "shallow" : "unknown";
      if (isAncestor(top, sha, commit)) return "ancestor";
      if (isAncestor(top, commit, sha)) return "descendant";
      return isShallow(top) ? "shallow" : "diverged";
    }
  };
}

// src/gateway/providers/index.ts
import path2 from "node:path";
var openers = {
  async files(context) {
    const [{ folderOnDisk }, { filesProvider }] = await Promise.all([import("./disk-SQU7UL7E.js"), import("./files-Z7EYH3R3.js")]);
    const { config, folder, io, owner } = context;
    const root = path2.resolve(folder, needed(context, "path", config.path));
    const disk = folderOnDisk(root, io.cwd, io.now);
    const { catalogRendering } = await import("./of-catalog-L3AEOZRP.js");
    if (config["kong-version"] !== void 0) return filesProvider(disk, owner, catalogRendering(config, owner));
    const render = catalogRendering({ "version-in": "header", ...config }, owner);
    return filesProvider(disk, owner, { what: "configuration of Kong", render });
  },
  async kong(context) {
    const [{ kongProvider }, { kindOf, kongRendering }] = await Promise.all([
      import("./kong-V73ECULI.js"),
      import("./rendering-OT3NQMST.js")
    ]);
    const { config, owner, io, clock, notice } = context;
    return kongProvider(
      {
        url: needed(context, "url", config.url),
        workspace: config.workspace,
        owner,
        expectedId: config["expect-gateway-id"],
        rendering: kongRendering(config),
        deprecationPage: config["deprecation-page"],
        kind: kindOf(config),
        notice,
        ...clock && { clock }
      },
      io
    );
  },
  async "kong-file"(context) {
    const [{ folderOnDisk }, { kindOf, kongRendering }, { kongFileProvider }] = await Promise.all([
      import("./disk-SQU7UL7E.js"),
      import("./rendering-OT3NQMST.js"),
      import("./kong-file-TRFBUVPQ.js")
    ]);
    const { config, folder, io, owner } = context;
    const file = path2.resolve(folder, needed(context, "path", config.path));
    return kongFileProvider({
      folder: folderOnDisk(path2.dirname(file), io.cwd, io.now),
      file: path2.basename(file),
      owner,
      kind: kindOf(config),
      rendering: kongRendering(config),
      tags: config.tags ?? [],
      deprecationPage: config["deprecation-page"]
    });
  },
  async aps(context) {
    const [{ apsProvider }, { apsSettings }, { teamFiles }] = await Promise.all([
      import("./aps-UXNLMZRS.js"),
      import("./settings-JJXCUK3R.js"),
      import("./team-files-NDC2V76G.js")
    ]);
    const { name, config, folder, io, owner, qualifier, clock, notice } = context;
    return apsProvider(
      {
        url: needed(context, "url", config.url),
        settings: apsSettings(config, { name, qualifier, owner }),
        team: teamFiles(config.manifests ?? [], folder, io.cwd),
        notice,
        ...clock && { clock }
      },
      io
    );
  },
  async "api-connect"(context) {
    const [{ apiConnectProvider }, { apiConnectSettings }] = await Promise.all([
      import("./api-connect-VAJTV7EV.js"),
      import("./settings-B7EW3IFS.js")
    ]);
    const { name, config, io, owner, clock, notice } = context;
    return apiConnectProvider(
      { settings: apiConnectSettings(config, { name, owner }), notice, ...clock && { clock } },
      io
    );
  }
};
async function openProvider(context) {
  return openers[context.config.type](context);
}
function needed({ name, config }, key, value) {
  if (value !== void 0) return value;
  throw new UserError(`The gateway ${name} of the type ${config.type} needs the key "${key}" in the config.`);
}

// src/gateway/providers/keys.ts
var overNetwork = ["kong", "aps", "api-connect"];
var onDisk = ["files", "kong-file"];
var ofKong = ["files", "kong-file", "kong", "aps"];
var typesOf = {
  path: onDisk,
  url: overNetwork,
  "expect-gateway-id": overNetwork,
  workspace: ["kong"],
  "kong-version": ["files", "kong-file", "kong"],
  ...Object.fromEntries(
    [
      "version-in",
      "default-version",
      "routes",
      "hosts",
      "request-size",
      "tags",
      "subscriptions",
      "deprecation-page"
    ].map((key) => [key, ofKong])
  ),
  ...Object.fromEntries(Object.keys(apsShape).map((key) => [key, ["aps"]])),
  ...Object.fromEntries(Object.keys(apiConnectShape).map((key) => [key, ["api-connect"]]))
};
function keysWithoutEffect(config) {
  return Object.keys(config).filter((key) => typesOf[key] !== void 0 && !typesOf[key].includes(config.type));
}

// src/commands/gateway/interruption.ts
import { setTimeout as wait } from "node:timers/promises";

// src/gateway/lock.ts
var lockSeconds = 20 * 60;
var longestStepSeconds = 6 * 60;
async function underLock(provider, holder, clock, work) {
  const lastStepAt = clock.now() + (lockSeconds - longestStepSeconds) * 1e3;
  const lock = await provider.lock?.(holder, lockSeconds);
  const stillHeld = () => {
    if (clock.isInterrupted?.()) throw interrupted();
    if (!lock || clock.now() <= lastStepAt) return;
    const minutes = (lockSeconds - longestStepSeconds) / 60;
    throw new UserError(
      `The run has taken ${minutes} minutes, and its lock at the gateway ends soon; what is left was not begun, so that no other run meets it.`,
      {},
      exitCodes.refused
    );
  };
  let report;
  try {
    report = await work(stillHeld);
  } catch (error) {
    await release(lock);
    throw error;
  }
  return { ...report, says: [...report.says, ...await release(lock)] };
}
function interrupted() {
  return new UserError("The run was interrupted; what is left was not begun.", {}, exitCodes.refused);
}
async function release(lock) {
  try {
    await lock?.release();
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [
      `The lock at the gateway could not be released (${error.message}); it ends by itself within ${lockSeconds / 60} minutes.`
    ];
  }
}

// src/commands/gateway/interruption.ts
function interruptionOf(io) {
  const controller = new AbortController();
  const { signal } = controller;
  return {
    clock: {
      now: io.now,
      isInterrupted: () => signal.aborted,
      async sleep(ms) {
        try {
          await wait(ms, void 0, { signal });
        } catch {
          throw interrupted();
        }
      }
    },
    listen: () => io.onInterrupt(() => {
      io.stderr.write("specgate: stopping when the step at work has ended.\n");
      controller.abort();
    })
  };
}

// src/commands/gateway/session.ts
async function openGateway(request, io) {
  const { config, qualifier, limits } = request;
  const { name, entry } = chosenGateway(request);
  refuseKeysWithoutEffect(name, entry, config);
  if (qualifier !== void 0 && entry.type !== "aps") {
    throw new UserError(`--qualifier is for gateways of the type aps; ${name} is of the type ${entry.type}.`);
  }
  const repository = io.env.GITHUB_REPOSITORY || void 0;
  const context = {
    name,
    config: entry,
    folder: config.folder,
    owner: { owner: entry.owner ?? "specgate", repository },
    qualifier,
    io,
    notice: (line) => {
      if (!request.quiet) io.stderr.write(`specgate: ${logLine(line)}
`);
    }
  };
  const history = historyOf(config.folder);
  const interruption = interruptionOf(io);
  const spaces = new Spaces(io.cwd);
  const progress = startProgress(request.quiet, io);
  return {
    name,
    config: entry,
    productionMode: entry["production-mode"] ?? false,
    provider: await openProvider(context),
    journals: fileJournals(config.folder),
    history,
    clock: interruption.clock,
    stopsOnInterrupt: interruption.listen,
    who: whoOf(io),
    onStep: progress.report,
    endSteps: progress.clear,
    desired: (names) => loadDesired({
      config,
      names,
      limits,
      commit: history.head,
      originOf: originsOf(request.revision, config, spaces)
    }),
    contentAt: (product) => contentAt(product, { config, spaces, limits })
  };
}
function chosenGateway({ config, gateway }) {
  const gateways = config.data.gateways ?? /* @__PURE__ */ new Map();
  const names = [...gateways.keys()];
  if (names.length === 0) {
    throw new UserError(
      "The config has no gateways; name one under gateways, such as staging: {type: files, path: catalog/staging}.",
      {
        file: config.file,
        line: 1,
        column: 1
      }
    );
  }
  if (gateway === void 0 && names.length > 1) {
    throw new UserError(`Say which gateway is meant: --gateway with one of ${names.join(", ")}.`);
  }
  const name = gateway ?? names[0];
  const entry = gateways.get(name);
  if (entry) return { name, entry };
  const hint = didYouMean(name, names) || `; the config has ${names.join(", ")}`;
  throw new UserError(`There is no gateway "${name}"${hint}.`, { file: config.file, ...config.place(["gateways"]) });
}
function refuseKeysWithoutEffect(name, entry, config) {
  const [key] = keysWithoutEffect(entry);
  if (key === void 0) return;
  throw new UserError(
    `The key "${key}" has no effect at gateways of the type ${entry.type}; take it out of the gateway ${name}.`,
    { file: config.file, ...config.place(["gateways", name, key]) }
  );
}
function whoOf({ env }) {
  const { GITHUB_ACTOR: actor, GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  if (actor && server && repository && run) return { actor, where: `${server}/${repository}/actions/runs/${run}` };
  return { actor: actor || userName(), where: hostname() };
}
function userName() {
  try {
    return userInfo().username;
  } catch {
    return "unknown";
  }
}
function originsOf(revision, { folder }, spaces) {
  if (revision === void 0) return (file) => spaces.onDisk(path3.resolve(folder, file.replaceAll("\\", "/")));
  const { commit, top } = resolveCommit(revision, folder);
  return (file) => spaces.atRevision(commit, fromTop(file.replaceAll("\\", "/"), folder, top));
}
function fromTop(file, folder, top) {
  return path3.relative(top, path3.resolve(folder, file)).split(path3.sep).join("/");
}
function configAt(revision, { file: now, folder }, limits) {
  const { commit, top } = resolveCommit(revision, folder);
  const file = fromTop(path3.posix.basename(now.slice(now.lastIndexOf(":") + 1)), folder, top);
  const name = `${revision}:${file}`;
  return readConfig(readBlob(top, commit, file, name, limits.maxFileBytes), name, folder);
}
async function contentAt(product, { config, spaces, limits }) {
  const from = commitOfContent(product);
  if (!from) return void 0;
  const { sha } = from;
  try {
    const { products } = await loadDesired({
      config: configAt(sha, config, limits),
      names: [product.name],
      limits,
      commit: from,
      originOf: originsOf(sha, config, spaces)
    });
    return products.find((one) => isSame(one, product));
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}
function readNamed(operand, what) {
  const match = /^([A-Za-z0-9][A-Za-z0-9._-]*)(?::([0-9A-Za-z][0-9A-Za-z.+_-]*))?$/.exec(operand);
  if (match) return { name: match[1], version: match[2] };
  const article = what === "API" ? "an API" : "a product";
  throw new UserError(`"${operand}" does not name ${article}; it is written NAME or NAME:VERSION.`);
}

export {
  runsFolder,
  runName,
  isCutOff,
  begunSteps,
  undoneSteps,
  underLock,
  openGateway,
  configAt,
  readNamed
};
