import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  LimitError
} from "./chunk-QNSYFYDE.js";
import {
  UserError
} from "./chunk-J3KQMDLK.js";

// src/document/space.ts
import { closeSync, existsSync, fstatSync, openSync, readSync, realpathSync, statSync } from "node:fs";
import path from "node:path";

// src/document/git.ts
import { spawnSync } from "node:child_process";
var safe = [
  "core.hooksPath=/dev/null",
  "protocol.allow=never",
  "core.fsmonitor=false",
  "safe.bareRepository=explicit"
];
function git(cwd, args, input, maxBytes = 1024 * 1024) {
  const done = spawnSync("git", [...safe.flatMap((setting) => ["-c", setting]), ...args], {
    cwd,
    input,
    env: { ...process.env, GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C", GIT_NO_LAZY_FETCH: "1" },
    maxBuffer: maxBytes + 4096,
    timeout: 3e4,
    windowsHide: true
  });
  const code = done.error?.code;
  if (code === "ENOENT") throw new UserError("git is not installed, and a git revision was asked for.");
  return {
    ok: done.status === 0 && !done.error,
    stdout: done.stdout ?? Buffer.alloc(0),
    stderr: String(done.stderr ?? "")
  };
}
function resolveCommit(ref, cwd) {
  const refuse = (why) => {
    throw new UserError(`The git revision "${ref}" cannot be read: ${why}`);
  };
  if (ref === "" || ref.startsWith("-") || /[\0-\x20\x7f\\?*[]|\.\.$/.test(ref))
    refuse("that is no name of a revision.");
  const top = git(cwd, ["rev-parse", "--show-toplevel"]);
  if (/dubious ownership/.test(top.stderr)) {
    refuse("the repository belongs to another user (git config --global --add safe.directory … allows it).");
  }
  if (!top.ok) refuse("this folder is in no git repository.");
  const commit = git(cwd, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
  const hash = commit.stdout.toString().trim();
  if (!commit.ok || !/^[0-9a-f]{40,64}$/.test(hash))
    refuse("there is no such commit here (a shallow clone may lack it: git fetch it first).");
  return { commit: hash, top: top.stdout.toString().trim() };
}
function folderInRepository(folder) {
  return git(folder, ["rev-parse", "--show-prefix"]).stdout.toString().replace(/\n$/, "");
}
function fetchCommit(hash, cwd) {
  if (!/^[0-9a-f]{40,64}$/.test(hash)) return;
  if (git(cwd, ["cat-file", "-e", `${hash}^{commit}`]).ok) return;
  fetch(cwd, 1, [hash]);
}
function deepen(cwd, hashes, depth) {
  if (hashes.every((hash) => /^[0-9a-f]{40,64}$/.test(hash))) fetch(cwd, depth, hashes);
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
function readBlob(top, commit, path2, name, maxBytes) {
  if (/[\n\0]/.test(path2)) throw new UserError("There is no such file.", { file: name });
  const check = git(top, ["cat-file", "--batch-check", "--follow-symlinks"], `${commit}:${path2}
`);
  const [first = ""] = check.stdout.toString().split("\n");
  const [hash = "", type = "", size = ""] = first.split(" ");
  if (!/^[0-9a-f]{40,64}$/.test(hash) || type !== "blob") {
    throw new UserError(type === "tree" ? "This is a folder, not a file." : "There is no such file in that commit.", {
      file: name
    });
  }
  refuseSize(Number(size), maxBytes, name);
  const blob = git(top, ["cat-file", "blob", hash], void 0, Number(size));
  if (!blob.ok) throw new UserError("git could not read the file from that commit.", { file: name });
  return blob.stdout;
}
function listTree(top, commit) {
  const key = `${top}\0${commit}`;
  const known = trees.get(key);
  if (known) return known;
  const tree = git(top, ["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit], void 0, 64 * 1024 * 1024);
  const files = tree.stdout.toString().split("\0").filter(Boolean);
  if (trees.size > 3) trees.clear();
  if (tree.ok && /^[0-9a-f]{40,64}$/.test(commit)) trees.set(key, files);
  return files;
}
var trees = /* @__PURE__ */ new Map();
function readBlobs(top, commit, paths, { maxBytes, maxTotal }) {
  const found = /* @__PURE__ */ new Map();
  const named = paths.filter((path2) => !/[\n\0]/.test(path2));
  if (named.length === 0) return found;
  const input = named.map((path2) => `${commit}:${path2}
`).join("");
  const answers = git(top, ["cat-file", "--batch-check"], input, 400 * named.length).stdout.toString().split("\n");
  const wanted = [];
  let total = 0;
  for (const [index, path2] of named.entries()) {
    const [hash = "", type, length] = (answers[index] ?? "").split(" ");
    const size = Number(length);
    if (!/^[0-9a-f]{40,64}$/.test(hash) || type !== "blob" || size > maxBytes || total + size > maxTotal) continue;
    total += size;
    wanted.push({ path: path2, hash, size });
  }
  const blobs = wanted.map(({ hash }) => `${hash}
`).join("");
  const { ok, stdout } = git(top, ["cat-file", "--batch"], blobs, total + 200 * wanted.length);
  if (!ok) return found;
  let at = 0;
  for (const { path: path2, size } of wanted) {
    const start = stdout.indexOf(10, at) + 1;
    found.set(path2, stdout.subarray(start, start + size));
    at = start + size + 1;
  }
  return found;
}
function listWorkTree(top) {
  const args = ["ls-files", "-z", "-t", "--cached", "--others", "--deleted", "--exclude-standard"];
  const { ok, stdout } = git(top, args, void 0, 64 * 1024 * 1024);
  if (!ok) return void 0;
  const files = /* @__PURE__ */ new Set();
  const deleted = /* @__PURE__ */ new Set();
  for (const entry of stdout.toString().split("\0")) {
    if (entry.length > 2) (entry.startsWith("R ") ? deleted : files).add(entry.slice(2));
  }
  return [...files].filter((file) => !deleted.has(file));
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
function hasCommit(top, commit) {
  return git(top, ["cat-file", "-e", "--end-of-options", `${commit}^{commit}`]).ok;
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
  const { ok, stdout } = git(top, ["merge-base", "--end-of-options", a, b]);
  return ok ? stdout.toString().trim() : void 0;
}
function parentsOf(top, commit) {
  const text = git(top, ["cat-file", "commit", commit]).stdout.toString();
  const [head = ""] = text.split("\n\n");
  return [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]);
}
function changedSince(top, commit) {
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
  const untracked = git(top, ["ls-files", "-z", "--others", "--exclude-standard"], void 0, 64 * 1024 * 1024);
  if (!changed.ok || !untracked.ok) throw new UserError(`git cannot tell what changed since ${commit}.`);
  const paths = new Set(untracked.stdout.toString().split("\0").filter(Boolean));
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
        throw new UserError(reason(error), { file: name(relative) });
      }
      if (!isInside(realRoot, real))
        throw new UserError("The file lies outside the workspace; it is not read.", { file: name(relative) });
      return readRegular(real, name(relative), maxBytes);
    }
  };
}
function reason(error) {
  const code = error.code;
  if (code === "ENOENT" || code === "ENOTDIR") return "There is no such file.";
  if (code === "EACCES" || code === "EPERM") return "The file may not be read (permission denied).";
  if (code === "ELOOP") return "The symbolic link leads back to itself.";
  return `The file cannot be read (${code ?? "unknown error"}).`;
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
    throw new UserError(reason(error), { file: name });
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
  workspaceOf,
  diskSpace,
  refuseSize,
  gitSpace,
  resolveCommit,
  folderInRepository,
  fetchCommit,
  deepen,
  readBlob,
  listTree,
  readBlobs,
  listWorkTree,
  tagsOf,
  commitTime,
  hasCommit,
  isAncestor,
  isShallow,
  trackedFiles,
  mergeBase,
  parentsOf,
  changedSince
};
