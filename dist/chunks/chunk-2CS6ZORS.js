import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  didYouMean,
  nearest
} from "./chunk-EQ7TL2PA.js";
import {
  LimitError
} from "./chunk-UZY35I6P.js";
import {
  MissingFileError,
  UserError
} from "./chunk-2DNSTSAZ.js";

// src/document/space.ts
import { closeSync, existsSync, fstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from "node:fs";
import path from "node:path";

// src/document/git-run.ts
var safe = [
  "core.hooksPath=/dev/null",
  "protocol.allow=never",
  "core.fsmonitor=false",
  "safe.bareRepository=explicit"
];
var notInstalled = "git is not installed";
function git(cwd, args, input, maxBytes = 1024 * 1024) {
  const { spawnSync } = process.getBuiltinModule("node:child_process");
  const done = spawnSync("git", [...safe.flatMap((setting) => ["-c", setting]), ...args], {
    cwd,
    input,
    env: { ...process.env, GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C", GIT_NO_LAZY_FETCH: "1" },
    maxBuffer: maxBytes + 4096,
    timeout: 3e4,
    windowsHide: true
  });
  const code = done.error?.code;
  return {
    ok: done.status === 0 && !done.error,
    stdout: done.stdout ?? Buffer.alloc(0),
    stderr: code === "ENOENT" ? notInstalled : String(done.stderr ?? ""),
    isCut: code === "ENOBUFS"
  };
}

// src/document/lent.ts
var tops = /* @__PURE__ */ new Map();
function lend(top, commits2, head) {
  tops.set(top, { head, commits: new Map(commits2.map((commit) => [commit.hash, commit])) });
}
function hasLent(top) {
  return tops.get(top)?.head !== void 0;
}
function lentCommit(top, hash) {
  return tops.get(top)?.commits.get(hash);
}
function lentNamed(top, name) {
  const lent = tops.get(top);
  if (name === "HEAD") return lent?.head;
  if (!/^[0-9a-f]{12,64}$/.test(name)) return void 0;
  const found = [...lent?.commits.values() ?? []].find(({ hash }) => hash.startsWith(name));
  return found ?? (lent?.head?.hash.startsWith(name) ? lent.head : void 0);
}
function lentFile({ modes, read }, file) {
  let at = file;
  for (let links = 0; links < 10; links++) {
    const link = firstLink(modes, at);
    if (link === void 0) return modes.get(at)?.startsWith("100") ? at : void 0;
    const target = Buffer.from(read(link, link)).toString();
    const resolved = resolve(link.split("/").slice(0, -1), target.split("/"), at.slice(link.length + 1).split("/"));
    if (target.startsWith("/") || resolved === void 0) return void 0;
    at = resolved;
  }
  return void 0;
}
function firstLink(modes, file) {
  const parts = file.split("/");
  return parts.map((_, index) => parts.slice(0, index + 1).join("/")).find((one) => modes.get(one) === "120000");
}
function resolve(...paths) {
  const parts = [];
  for (const part of paths.flat()) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return void 0;
  }
  return parts.join("/");
}

// src/document/git-objects.ts
var fullHash = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
var commits = /* @__PURE__ */ new Map();
var trees = /* @__PURE__ */ new Map();
var blobs = /* @__PURE__ */ new Map();
var keptBytes = 0;
var mostCommits = 1e3;
var mostTrees = 4;
var mostBytes = 64 * 1024 * 1024;
var keyOf = (top, ...parts) => [top, ...parts].join("\0");
function commitsAt(top, names) {
  const known = names.map((name) => lentNamed(top, name) ?? commits.get(keyOf(top, name)));
  const asked = names.filter((name, index) => !known[index] && !/[\n\0]/.test(name));
  if (asked.length === 0) return known;
  const input = asked.map((name) => `${name}^{commit}
`).join("");
  const { ok, stdout } = git(top, ["cat-file", "--batch"], input, 16 * 1024 * 1024);
  const found = /* @__PURE__ */ new Map();
  if (ok) {
    const answers = parseBatch(stdout, asked.length);
    for (const [index, name] of asked.entries()) {
      const { hash, type, bytes } = answers[index] ?? {};
      if (!hash || type !== "commit" || !bytes) continue;
      const [head = ""] = Buffer.from(bytes).toString().split("\n\n");
      const parents = [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]);
      found.set(name, remember({ hash, parents }, top));
    }
  }
  return names.map((name, index) => known[index] ?? found.get(name));
}
function remember(commit, top) {
  if (commits.size >= mostCommits) commits.clear();
  commits.set(keyOf(top, commit.hash), commit);
  return commit;
}
function hasCommit(top, hash) {
  return commitsAt(top, [hash])[0] !== void 0;
}
function knownCommit(top, start) {
  const lent = lentNamed(top, start);
  if (lent) return lent.hash;
  if (!/^[0-9a-f]{12,64}$/.test(start)) return void 0;
  const prefix = keyOf(top, start);
  const found = [...commits].filter(([key]) => key.startsWith(prefix));
  return found.length === 1 ? found[0][1].hash : void 0;
}
function listTree(top, commit) {
  return treeOf(top, commit)?.files ?? [];
}
function submoduleOf(top, commit, path2) {
  const modes = treeOf(top, commit)?.modes;
  const parts = path2.split("/");
  const folders = parts.map((_, index) => parts.slice(0, index + 1).join("/"));
  return folders.find((folder) => modes?.get(folder) === "160000");
}
function treeOf(top, commit) {
  const key = keyOf(top, commit);
  const known = trees.get(key);
  if (known) return known;
  const lent = lentCommit(top, commit);
  if (lent) return { files: [...lent.modes.keys()], modes: lent.modes, hasLinks: true };
  const { ok, stdout } = git(top, ["ls-tree", "-r", "-z", "--full-tree", commit], void 0, 128 * 1024 * 1024);
  if (!ok) return void 0;
  const modes = /* @__PURE__ */ new Map();
  for (const entry of stdout.toString().split("\0")) {
    const tab = entry.indexOf("	");
    if (tab > 0) modes.set(entry.slice(tab + 1), entry.slice(0, 6));
  }
  const tree = { files: [...modes.keys()], modes, hasLinks: [...modes.values()].includes("120000") };
  if (trees.size >= mostTrees) trees.clear();
  if (fullHash.test(commit)) trees.set(key, tree);
  return tree;
}
function readBlob(top, commit, path2, name, maxBytes) {
  const refuse = (message) => {
    throw new UserError(message, { file: name });
  };
  const refuseMissing = () => {
    throw new MissingFileError("There is no such file in that commit.", { file: name });
  };
  if (/[\n\0]/.test(path2)) refuseMissing();
  const lent = lentCommit(top, commit);
  if (lent) {
    const file = lentFile(lent, path2) ?? refuseMissing();
    const bytes = lent.read(file, name);
    refuseSize(bytes.length, maxBytes, name);
    return bytes;
  }
  const kept = blobs.get(keyOf(top, commit, path2));
  if (kept) {
    refuseSize(kept.length, maxBytes, name);
    return kept;
  }
  const tree = trees.get(keyOf(top, commit));
  if (tree && !tree.hasLinks && !tree.modes.has(path2)) {
    if (path2 === "" || tree.files.some((file) => file.startsWith(`${path2}/`))) refuse("This is a folder, not a file.");
    refuseMissing();
  }
  const asked = `${commit}:${path2}
`;
  const { stdout, ok, isCut } = git(top, ["cat-file", "--batch", "--follow-symlinks"], asked, maxBytes + 200);
  const [answer] = parseBatch(stdout, 1);
  if (answer?.type === "tree") refuse("This is a folder, not a file.");
  if (answer?.type !== "blob") refuseMissing();
  refuseSize(answer.size, maxBytes, name);
  if (!ok || isCut || !answer.bytes) refuse("git could not read the file from that commit.");
  return keep(keyOf(top, commit, path2), answer.bytes);
}
function readBlobs(top, commit, paths, { maxBytes, maxTotal }) {
  const found = /* @__PURE__ */ new Map();
  const modes = treeOf(top, commit)?.modes;
  let total = 0;
  const add = (path2, bytes) => {
    if (bytes.length > maxBytes || total + bytes.length > maxTotal) return false;
    total += bytes.length;
    found.set(path2, bytes);
    return true;
  };
  const unread = [];
  const lent = lentCommit(top, commit);
  for (const path2 of paths) {
    if (/[\n\0]/.test(path2) || !modes?.get(path2)?.startsWith("100")) continue;
    if (lent) continue;
    const kept = blobs.get(keyOf(top, commit, path2));
    if (!kept) unread.push(path2);
    else add(path2, kept);
  }
  if (unread.length === 0) return found;
  const asked = (list) => list.map((path2) => `${commit}:${path2}
`).join("");
  const room = maxTotal - total + 200 * unread.length;
  const { stdout, isCut } = git(top, ["cat-file", "--batch"], asked(unread), room);
  if (!isCut) {
    for (const [index, { type, bytes }] of parseBatch(stdout, unread.length).entries()) {
      const path2 = unread[index];
      if (type === "blob" && bytes && add(path2, bytes)) keep(keyOf(top, commit, path2), bytes);
    }
    return found;
  }
  const sizes = git(top, ["cat-file", "--batch-check"], asked(unread), 400 * unread.length).stdout.toString();
  const fitting = [];
  let sum = total;
  for (const [index, line] of sizes.split("\n").entries()) {
    const size = Number(line.split(" ")[2]);
    if (!(size <= maxBytes) || sum + size > maxTotal || unread[index] === void 0) continue;
    sum += size;
    fitting.push(unread[index]);
  }
  const answers = git(top, ["cat-file", "--batch"], asked(fitting), sum - total + 200 * fitting.length);
  for (const [index, { type, bytes }] of parseBatch(answers.stdout, fitting.length).entries())
    if (type === "blob" && bytes) add(fitting[index], bytes);
  return found;
}
function keep(key, bytes) {
  if (keptBytes + bytes.length > mostBytes) {
    blobs.clear();
    keptBytes = 0;
  }
  const own = new Uint8Array(bytes);
  if (own.length <= mostBytes) {
    blobs.set(key, own);
    keptBytes += own.length;
  }
  return own;
}
function parseBatch(stdout, count) {
  const answers = [];
  for (let at = 0; answers.length < count && at < stdout.length; ) {
    const end = stdout.indexOf(10, at);
    if (end === -1) break;
    const line = stdout.subarray(at, end).toString();
    const [, hash, type, length] = /^([0-9a-f]{40,64}) (commit|tree|blob|tag) (\d+)$/.exec(line) ?? [];
    at = end + 1;
    if (hash === void 0 || type === void 0) {
      const link = /^(?:symlink|dangling|loop|notdir) (\d+)$/.exec(line);
      if (link) at += Number(link[1]) + 1;
      answers.push({ size: 0 });
      continue;
    }
    const size = Number(length);
    const isWhole = at + size <= stdout.length;
    answers.push({ hash, type, size, ...isWhole && { bytes: stdout.subarray(at, at + size) } });
    at += size + 1;
  }
  return answers;
}

// src/document/git.ts
function resolveCommit(ref, cwd) {
  const refuse = (why2) => {
    throw new UserError(`The git revision "${ref}" cannot be read: ${why2}`);
  };
  if (ref === "" || ref.startsWith("-") || /[\0-\x20\x7f\\?*[]|\.\.$/.test(ref))
    refuse("that is no name of a revision.");
  const { top, why } = repositoryAround(cwd);
  if (top === void 0) return refuse(why);
  if (fullHash.test(ref) && hasCommit(top, ref)) return { commit: ref, top };
  const known = knownCommit(top, ref);
  if (known !== void 0) return { commit: known, top };
  const commit = git(top, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
  const hash = commit.stdout.toString().trim();
  if (!commit.ok || !fullHash.test(hash))
    refuse(
      `there is no such commit here${didYouMean(ref, namesOf(top)) || " (a shallow clone may lack it: git fetch it first)"}.`
    );
  return { commit: hash, top };
}
function namesOf(top) {
  const { stdout } = git(top, ["for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/remotes", "refs/tags"]);
  return stdout.toString().split("\n").filter(Boolean);
}
var around = /* @__PURE__ */ new Map();
function repositoryAround(folder) {
  const key = `${folder}\0${gitTop(folder) ?? ""}`;
  const known = around.get(key);
  if (known) return known;
  const { ok, stdout, stderr } = git(folder, ["rev-parse", "--show-toplevel", "--show-prefix"]);
  const [top = "", prefix = ""] = stdout.toString().split("\n");
  if ((!ok || top === "") && hasLent(folder)) return { top: folder, prefix: "", why: "" };
  if (!ok || top === "") {
    const why = /dubious ownership/.test(stderr) ? "the repository belongs to another user (git config --global --add safe.directory … allows it)." : stderr === notInstalled ? `${notInstalled}.` : "this folder is in no git repository; a file can be named instead.";
    return { top: void 0, prefix: "", why };
  }
  const found = { top, prefix, why: "" };
  if (around.size > 100) around.clear();
  around.set(key, found);
  return found;
}
function repositoryTop(folder) {
  return repositoryAround(folder).top;
}
function folderInRepository(folder) {
  return repositoryAround(folder).prefix;
}
function fetchCommit(hash, cwd) {
  const { top } = repositoryAround(cwd);
  if (top !== void 0 && fullHash.test(hash) && !hasCommit(top, hash)) fetch(cwd, 1, [hash]);
}
function deepen(cwd, hashes, depth) {
  if (hashes.every((hash) => fullHash.test(hash))) fetch(cwd, depth, hashes);
}
function fetch(cwd, depth, hashes) {
  git(cwd, [
    "-c",
    "protocol.allow=user",
    "-c",
    // A remote of the form `ext::…` is a program to run.
    "protocol.ext.allow=never",
    "fetch",
    "--quiet",
    "--no-tags",
    `--depth=${depth}`,
    "--no-recurse-submodules",
    "origin",
    ...hashes
  ]);
}
function listWorkTree(top) {
  const args = ["ls-files", "-z", "-t", "--cached", "--others", "--deleted", "--exclude-standard"];
  const { ok, stdout } = git(top, args, void 0, 64 * 1024 * 1024);
  if (!ok) return void 0;
  const files = /* @__PURE__ */ new Set();
  const deleted = /* @__PURE__ */ new Set();
  const untracked = [];
  for (const entry of stdout.toString().split("\0")) {
    if (entry.length <= 2) continue;
    const file = entry.slice(2);
    (entry.startsWith("R ") ? deleted : files).add(file);
    if (entry.startsWith("? ")) untracked.push(file);
  }
  return { files: [...files].filter((file) => !deleted.has(file)), untracked };
}
function tagsOf(cwd) {
  const { stdout } = git(
    cwd,
    ["for-each-ref", "--format=%(refname:strip=2)", "refs/tags"],
    void 0,
    16 * 1024 * 1024
  );
  return stdout.toString().split("\n").filter(Boolean);
}
function commitTime(top, commit) {
  return Number(git(top, ["show", "-s", "--no-show-signature", "--format=%ct", commit]).stdout.toString().trim());
}
function isAncestor(top, older, newer) {
  return git(top, ["merge-base", "--is-ancestor", "--end-of-options", older, newer]).ok;
}
function isShallow(top) {
  return git(top, ["rev-parse", "--is-shallow-repository"]).stdout.toString().trim() === "true";
}
function trackedFiles(folder) {
  const files = git(folder, ["ls-files", "-z", "--full-name", "--", "."], void 0, 64 * 1024 * 1024);
  return files.ok ? files.stdout.toString().split("\0").filter(Boolean) : [];
}
function mergeBase(top, a, b) {
  if (lentCommit(top, a) || lentCommit(top, b)) return a === b ? a : void 0;
  const { ok, stdout } = git(top, ["merge-base", "--end-of-options", a, b]);
  return ok ? stdout.toString().trim() : void 0;
}
function changedSince(top, commit, work) {
  const lent = lentCommit(top, commit);
  if (lent) return lent.changed;
  const diff = [
    "diff",
    "--name-status",
    "-z",
    "-M",
    "--no-ext-diff",
    "--no-textconv",
    // A submodule that was moved to another commit is changed, one with work going on in it is not.
    "--ignore-submodules=dirty",
    commit,
    "--"
  ];
  const changed = git(top, diff, void 0, 64 * 1024 * 1024);
  if (!changed.ok || !work) throw new UserError(`git cannot tell what changed since ${commit}.`);
  const paths = new Set(work.untracked);
  const renamed = /* @__PURE__ */ new Map();
  const words = changed.stdout.toString().split("\0");
  for (let at = 0; at + 1 < words.length; ) {
    const status = words[at++];
    const from = words[at++];
    paths.add(from);
    if (!/^[RC]/.test(status)) continue;
    const to = words[at++];
    paths.add(to);
    if (status.startsWith("R")) renamed.set(to, from);
  }
  return { paths, renamed };
}

// src/document/space.ts
function workspaceOf(file, cwd) {
  const inside = gitTop(cwd) ?? cwd;
  if (isInside(inside, file)) return inside;
  const folder = path.dirname(file);
  return gitTop(folder) ?? folder;
}
function gitTop(folder) {
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, ".git"))) return at;
    if (at === path.dirname(at)) return void 0;
  }
}
function isInside(folder, file) {
  const relative = path.relative(folder, file);
  return relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
function diskSpace(root, cwd) {
  const realRoot = realpathSync(root);
  const full = (relative) => path.resolve(root, ...relative.split("/"));
  const name = (relative) => {
    const shown = path.relative(cwd, full(relative)).split(path.sep).join("/");
    return shown.startsWith("../../..") ? full(relative).split(path.sep).join("/") : shown;
  };
  return {
    id: (relative) => full(relative),
    name,
    read(relative, maxBytes) {
      const file = full(relative);
      let real;
      try {
        real = realpathSync(file);
      } catch (error) {
        throw unreadable(error, name(relative), () => isInside(root, file) ? similarFile(file, realRoot) : "");
      }
      if (!isInside(realRoot, real))
        throw new UserError("The file lies outside the workspace; it is not read.", { file: name(relative) });
      return readRegular(real, name(relative), maxBytes);
    }
  };
}
function similarFile(file, root) {
  const folder = path.dirname(file);
  try {
    if (root !== void 0 && !isInside(root, realpathSync(folder))) return "";
    const { base, name } = path.parse(file);
    const others = readdirSync(folder).slice(0, mostNeighbours).filter((one) => one !== base);
    const stem = nearest(
      name,
      others.map((one) => path.parse(one).name)
    );
    const found = others.find((one) => path.parse(one).name === stem);
    return found === void 0 ? "" : ` (did you mean ${found}?)`;
  } catch {
    return "";
  }
}
var mostNeighbours = 1e3;
function unreadable(error, file, hint) {
  const code = error.code;
  if (code === "ENOENT" || code === "ENOTDIR") return new MissingFileError(`There is no such file${hint()}.`, { file });
  if (code === "EACCES" || code === "EPERM") {
    return new UserError("The file may not be read (permission denied).", { file });
  }
  if (code === "ELOOP") return new UserError("The symbolic link leads back to itself.", { file });
  return new UserError(`The file cannot be read (${code ?? "unknown error"}).`, { file });
}
function readRegular(file, name, maxBytes) {
  let descriptor;
  try {
    if (!statSync(file).isFile()) throw new UserError("This is no regular file.", { file: name });
    descriptor = openSync(file, "r");
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) throw new UserError("This is no regular file.", { file: name });
    refuseSize(stat.size, maxBytes, name);
    const bytes = Buffer.allocUnsafe(stat.size + 1);
    let length = 0;
    for (let count = -1; count !== 0 && length < bytes.length; length += count) {
      count = readSync(descriptor, bytes, length, bytes.length - length, null);
    }
    if (length > stat.size) throw new UserError("The file grew while it was read; run again.", { file: name });
    return bytes.subarray(0, length);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw unreadable(error, name, () => "");
  } finally {
    if (descriptor !== void 0) closeSync(descriptor);
  }
}
function refuseSize(size, maxBytes, name) {
  if (size <= maxBytes) return;
  const shown = (bytes) => `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
  throw new LimitError(`The file has ${shown(size)}; the limit is ${shown(maxBytes)} (--max-file-size raises it).`, {
    file: name
  });
}
function gitSpace(ref, cwd) {
  const { commit, top } = resolveCommit(ref, cwd);
  const name = (relative) => `${ref}:${relative}`;
  return {
    id: (relative) => `git:${commit}:${relative}`,
    name,
    read: (relative, maxBytes) => readBlob(top, commit, relative, name(relative), maxBytes)
  };
}

export {
  lend,
  workspaceOf,
  gitTop,
  diskSpace,
  similarFile,
  readRegular,
  gitSpace,
  fullHash,
  commitsAt,
  hasCommit,
  listTree,
  submoduleOf,
  readBlob,
  readBlobs,
  resolveCommit,
  repositoryTop,
  folderInRepository,
  fetchCommit,
  deepen,
  listWorkTree,
  tagsOf,
  commitTime,
  isAncestor,
  isShallow,
  trackedFiles,
  mergeBase,
  changedSince
};
