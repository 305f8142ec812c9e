import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  diskSpace,
  workspaceOf
} from "./chunk-2CS6ZORS.js";
import "./chunk-EQ7TL2PA.js";
import {
  defaultLimits
} from "./chunk-UZY35I6P.js";
import {
  UserError,
  exitCodes
} from "./chunk-2DNSTSAZ.js";
import {
  isObject,
  own,
  toText
} from "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";

// src/gateway/providers/files/disk.ts
import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import process from "node:process";
var lockName = ".specgate.lock";
var temporary = /^\.specgate-[0-9a-f]{16}\.tmp$/;
var lockDraft = /^\.specgate\.lock\.[0-9a-f]{16}$/;
function folderOnDisk(root, cwd, now) {
  const workspace = workspaceOf(root, cwd);
  const name = path.relative(cwd, root).split(path.sep).join("/") || ".";
  const full = (file) => path.join(root, ...file.split("/"));
  function refuseOutside(folder) {
    const real = realpathSync(folder);
    const inside = path.relative(realpathSync(workspace), real);
    if (inside === ".." || inside.startsWith(`..${path.sep}`) || path.isAbsolute(inside)) {
      throw new UserError("The catalog leads out of the workspace; nothing is written there.", { file: name });
    }
  }
  function replace(target, text) {
    const folder = path.dirname(target);
    mkdirSync(folder, { recursive: true });
    refuseOutside(folder);
    const draft = path.join(folder, `.specgate-${randomBytes(8).toString("hex")}.tmp`);
    try {
      const descriptor = openSync(draft, "wx", 420);
      try {
        writeFileSync(descriptor, text);
        fsyncSync(descriptor);
      } finally {
        closeSync(descriptor);
      }
      renameSync(draft, target);
    } catch (error) {
      rmSync(draft, { force: true });
      throw error;
    }
    syncFolder(folder);
  }
  function remove(target) {
    if (!existsSync(target)) return;
    refuseOutside(path.dirname(target));
    rmSync(target);
    for (let folder = path.dirname(target); folder !== root && readdirSync(folder).length === 0; ) {
      rmdirSync(folder);
      folder = path.dirname(folder);
    }
  }
  return {
    name,
    list: () => existsSync(root) ? filesIn(root, "").sort() : [],
    read(file) {
      if (!lstatSync(full(file), { throwIfNoEntry: false })) return void 0;
      const space = diskSpace(workspace, cwd);
      const relative = path.relative(workspace, full(file)).split(path.sep).join("/");
      return new TextDecoder().decode(space.read(relative, defaultLimits.maxFileBytes));
    },
    write(file, text) {
      try {
        if (text === void 0) remove(full(file));
        else replace(full(file), text);
      } catch (error) {
        throw refusal(error, `${name}/${file}`);
      }
    },
    lock(holder, ttlSeconds) {
      const file = path.join(root, lockName);
      try {
        mkdirSync(root, { recursive: true });
        refuseOutside(root);
        takeLock(
          file,
          `${name}/${lockName}`,
          { holder, host: hostname(), pid: process.pid, until: now() + ttlSeconds * 1e3 },
          now()
        );
        for (const draft of filesIn(root, "", true)) clear(full(draft), now());
      } catch (error) {
        throw refusal(error, `${name}/${lockName}`);
      }
      return {
        async release() {
          if (readLock(file)?.holder === holder) rmSync(file, { force: true });
        }
      };
    }
  };
}
function filesIn(root, below, drafts = false) {
  return readdirSync(path.join(root, below), { withFileTypes: true }).flatMap((entry) => {
    const file = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) return entry.name.startsWith(".") ? [] : filesIn(root, file, drafts);
    return (drafts ? temporary.test(entry.name) || lockDraft.test(entry.name) : !entry.name.startsWith(".")) ? [file] : [];
  });
}
function clear(draft, now) {
  const changed = statSync(draft, { throwIfNoEntry: false })?.mtimeMs;
  const isOld = changed !== void 0 && now - changed > claimMs;
  if (temporary.test(path.basename(draft)) || isOld) rmSync(draft, { force: true });
}
function takeLock(file, name, lock, now) {
  if (create(file, lock)) return;
  const claim = `${file}.claim`;
  const held = readLock(file);
  const isHeld = (one) => one !== void 0 && one.until > now && !isGone(one);
  const claimed = statSync(claim, { throwIfNoEntry: false });
  if (claimed && now - claimed.mtimeMs > claimMs) rmSync(claim, { force: true });
  if (!isHeld(held) && create(claim, lock)) {
    try {
      if (!isHeld(readLock(file))) {
        rmSync(file, { force: true });
        if (create(file, lock)) return;
      }
    } finally {
      rmSync(claim, { force: true });
    }
  }
  const holder = readLock(file)?.holder ?? held?.holder ?? "somebody";
  throw new UserError(`Another run holds the lock of this catalog: ${holder}.`, { file: name });
}
var claimMs = 6e4;
function create(file, lock) {
  const draft = `${file}.${randomBytes(8).toString("hex")}`;
  try {
    writeFileSync(draft, `${JSON.stringify(lock)}
`, { flag: "wx" });
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
function readLock(file) {
  try {
    const data = JSON.parse(readFileSync(file, "utf8"));
    const [holder, host, pid, until] = ["holder", "host", "pid", "until"].map((key) => own(data, key));
    const isLock = isObject(data) && typeof pid === "number" && typeof until === "number";
    return isLock ? { holder: toText(holder), host: toText(host), pid, until } : void 0;
  } catch {
    return void 0;
  }
}
function isGone({ host, pid }) {
  if (host !== hostname() || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}
function syncFolder(folder) {
  if (process.platform === "win32") return;
  const descriptor = openSync(folder, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
function refusal(error, file) {
  const { code } = error;
  if (error instanceof UserError || code === void 0) return error;
  return new UserError(`The file cannot be written (${code}).`, { file }, exitCodes.refused);
}
export {
  folderOnDisk
};
