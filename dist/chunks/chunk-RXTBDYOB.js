import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  eventPayload,
  isPullRequest
} from "./chunk-J67QGDJW.js";
import {
  onceInRun
} from "./chunk-4PHS265X.js";
import {
  commitsAt,
  deepen,
  fetchCommit,
  fullHash,
  hasCommit,
  isShallow,
  listTree,
  mergeBase,
  repositoryTop,
  resolveCommit
} from "./chunk-2CS6ZORS.js";
import {
  UserError,
  exitCodes
} from "./chunk-2DNSTSAZ.js";
import {
  own
} from "./chunk-2LKYFRJO.js";

// src/base.ts
import { statSync } from "node:fs";
import path from "node:path";
var depths = [50, 500, 5e3];
function baseOf(named, io) {
  if (named !== void 0) return baseNamed(named, io);
  const told = baseOfEvent(io);
  if (!told) return void 0;
  const { here, top } = hereOf(told, io);
  const base = told.head === void 0 ? had(told.hash, top, io) : mergedWith(told, { here, top }, io);
  if (base !== void 0) return found(base, top);
  const tip = had(told.hash, top, io);
  const fork = forkOf(tip, here.hash, top);
  if (fork !== void 0) return found(fork, top);
  return found(
    tip,
    top,
    "Where the branch left its base is not known here, so the newest commit of the base is compared."
  );
}
function decidingCommit(io) {
  const told = isPullRequest(io) ? baseOfEvent(io) : void 0;
  if (!told) return void 0;
  const { here, top } = hereOf(told, io);
  return mergedWith(told, { here, top }, io) ?? had(told.hash, top, io);
}
function hereOf({ hash }, io) {
  return onceInRun(io, `HEAD in ${io.cwd}`, () => {
    const top = repositoryTop(io.cwd);
    const here = top === void 0 ? void 0 : commitsAt(top, ["HEAD", hash])[0];
    if (top !== void 0 && here) return { here, top };
    const { commit, top: around } = resolveCommit("HEAD", io.cwd);
    return { here: { hash: commit, parents: [] }, top: around };
  });
}
function revisionOf(base, cwd) {
  if (base === "-" || /^[A-Za-z]+:\/\/|^[A-Za-z]:[\\/]/.test(base)) return void 0;
  if (statSync(path.resolve(cwd, base), { throwIfNoEntry: false })) return void 0;
  return base.split(":")[0];
}
function baseNamed(named, io) {
  const revision = named.startsWith("published:") ? void 0 : revisionOf(named, io.cwd);
  if (revision === void 0) {
    throw new UserError(
      "check compares with a git revision (--base REF or REF:path), and with what a gateway has where it can read one; for two documents there is diff.",
      {
        file: named
      }
    );
  }
  fetchCommit(revision, io.cwd);
  const { commit, top } = resolveCommit(revision, io.cwd);
  const exact = { commit, top, name: revision, path: void 0, has: filesOf(top, commit), note: void 0 };
  if (named.includes(":")) return { ...exact, path: named.slice(named.indexOf(":") + 1) };
  const fork = mergeBase(top, commit, resolveCommit("HEAD", io.cwd).commit);
  return fork === void 0 || fork === commit ? exact : found(fork, top);
}
function found(commit, top, note) {
  return { commit, top, name: commit.slice(0, 12), path: void 0, has: filesOf(top, commit), note };
}
function filesOf(top, commit) {
  let files;
  return (file) => {
    files ??= new Set(listTree(top, commit));
    return files.has(file);
  };
}
function baseOfEvent(io) {
  const name = io.env.GITHUB_EVENT_NAME ?? "";
  const event = eventPayload(io);
  const hashAt = (...at) => {
    const value = at.reduce((inner, key) => own(inner, key), event);
    return typeof value === "string" && fullHash.test(value) && !/^0+$/.test(value) ? value : void 0;
  };
  if (isPullRequest(io)) {
    const hash2 = hashAt("pull_request", "base", "sha");
    return hash2 === void 0 ? void 0 : { hash: hash2, head: hashAt("pull_request", "head", "sha") ?? "" };
  }
  const hash = name === "merge_group" ? hashAt("merge_group", "base_sha") : name === "push" ? hashAt("before") : void 0;
  return hash === void 0 ? void 0 : { hash, head: void 0 };
}
function mergedWith({ head }, { here, top }, io) {
  const isOfRun = io.env.GITHUB_SHA === void 0 || io.env.GITHUB_SHA === here.hash;
  const [merged, second, ...more] = isOfRun ? here.parents : [];
  return merged !== void 0 && second === head && more.length === 0 ? had(merged, top, io) : void 0;
}
function forkOf(base, here, top) {
  for (const depth of depths) {
    const fork = mergeBase(top, base, here);
    if (fork !== void 0 || !isShallow(top)) return fork;
    deepen(top, [base, here], depth);
  }
  return mergeBase(top, base, here);
}
function had(hash, top, io) {
  fetchCommit(hash, io.cwd);
  if (hasCommit(top, hash)) return hash;
  const remedy = "let actions/checkout keep its credentials, or have it fetch everything (fetch-depth: 0)";
  const message = `The base ${hash} is not in this clone and could not be fetched from origin; ${remedy}.`;
  throw new UserError(message, {}, exitCodes.refused);
}

export {
  baseOf,
  decidingCommit,
  revisionOf,
  baseOfEvent
};
