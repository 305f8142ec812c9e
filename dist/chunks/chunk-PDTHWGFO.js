import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  readConfig
} from "./chunk-PUYJ5L5U.js";
import {
  decidingCommit,
  revisionOf
} from "./chunk-RXTBDYOB.js";
import {
  isPullRequest
} from "./chunk-J67QGDJW.js";
import {
  diskSpace,
  readBlob,
  resolveCommit,
  workspaceOf
} from "./chunk-2CS6ZORS.js";
import {
  MissingFileError,
  UserError
} from "./chunk-2DNSTSAZ.js";

// src/config/source.ts
import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
var configName = "specgate.yaml";
function findConfig(request, io) {
  const whose = request.whose ?? (isPullRequest(io) ? "base" : "head");
  if (whose === "head") {
    const config2 = configOfTree(request, io);
    const elsewhere = config2 || request.named !== void 0 ? void 0 : configElsewhere(io.cwd);
    const note2 = elsewhere && `${elsewhere} is not read: the config is ${configName} in this folder; --config ${elsewhere} names it.`;
    return { config: config2, revision: void 0, note: note2 };
  }
  const revision = baseRevision(request.base, io);
  const config = configOfCommit(request, revision, io);
  if (config) return { config, revision, note: void 0 };
  const head = configOfTree(request, io);
  const note = head && `The base ${revision} has no ${head.file} yet, so the one of the working tree decides.`;
  return { config: head, revision, note };
}
function configElsewhere(cwd) {
  const beside = [
    "specgate.yml",
    ".specgate.yaml",
    ".specgate.yml",
    ".specgate/specgate.yaml",
    ".github/specgate.yaml"
  ];
  const top = workspaceOf(path.join(cwd, configName), cwd);
  const above = [];
  for (let folder = cwd; folder !== top && folder !== path.dirname(folder); folder = path.dirname(folder)) {
    above.push(
      path.relative(cwd, path.join(path.dirname(folder), configName)).split(path.sep).join("/")
    );
  }
  return [...beside, ...above].find((file) => existsSync(path.join(cwd, file)));
}
function configOfTree({ named, maxBytes }, io) {
  const file = path.resolve(io.cwd, named ?? configName);
  if (named === void 0 && !existsSync(file)) return void 0;
  const root = workspaceOf(file, io.cwd);
  const space = diskSpace(existsSync(root) ? root : io.cwd, io.cwd);
  const relative = path.relative(root, file).split(path.sep).join("/");
  return readConfig(space.read(relative, maxBytes), space.name(relative), path.dirname(file));
}
function configOfCommit({ named, maxBytes }, revision, io) {
  const { commit, top } = resolveCommit(revision, io.cwd);
  const file = path.resolve(realpathSync(io.cwd), named ?? configName);
  const relative = path.relative(top, file).split(path.sep).join("/");
  const name = `${revision}:${relative}`;
  let bytes;
  try {
    bytes = readBlob(top, commit, relative, name, maxBytes);
  } catch (error) {
    if (error instanceof MissingFileError) return void 0;
    throw error;
  }
  return readConfig(bytes, name, path.dirname(file));
}
function baseRevision(base, io) {
  const named = base === void 0 ? void 0 : revisionOf(base, io.cwd);
  const revision = named ?? decidingCommit(io);
  if (revision !== void 0) return revision;
  throw new UserError(
    isPullRequest(io) ? "On a pull request the config of its base decides, but no base is known; give --base with a git revision." : "--config-from base needs --base with a git revision."
  );
}

export {
  configName,
  findConfig,
  configElsewhere
};
