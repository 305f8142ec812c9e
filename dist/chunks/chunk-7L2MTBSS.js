import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  filesBelow,
  globMatches,
  isGlob
} from "./chunk-FV54NQIJ.js";
import {
  onceInRun
} from "./chunk-4PHS265X.js";
import {
  diskSpace,
  listTree,
  listWorkTree,
  readBlob,
  readBlobs,
  resolveCommit,
  workspaceOf
} from "./chunk-2CS6ZORS.js";
import {
  compareText
} from "./chunk-CIDFJ7I2.js";
import {
  decodeText
} from "./chunk-PIMGXGWV.js";
import {
  UserError
} from "./chunk-2DNSTSAZ.js";

// src/ready/trees.ts
import { existsSync, realpathSync } from "node:fs";
import path from "node:path";

// src/ready/file-tree.ts
function fileTree(files, space, maxBytes, isVersioned = true) {
  const known = new Set(files);
  const texts = /* @__PURE__ */ new Map();
  return {
    files: [...files].sort(compareText),
    isVersioned,
    space,
    name: (path2) => space.name(path2),
    text(path2) {
      if (!known.has(path2)) return void 0;
      if (!texts.has(path2)) texts.set(path2, readText(path2, space, maxBytes));
      return texts.get(path2);
    }
  };
}
function readText(path2, space, maxBytes) {
  try {
    return decodeText(space.read(path2, maxBytes), space.name(path2));
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}

// src/ready/trees.ts
var maxFound = 2e5;
function workTree(io, limits) {
  const { cwd } = io;
  const top = workspaceOf(path.join(cwd, "specgate.yaml"), cwd);
  const listed = existsSync(path.join(top, ".git")) ? onceInRun(io, `files of ${realpathSync(top)}`, () => listWorkTree(top)) : void 0;
  const files = listed?.files ?? filesBelow(top, maxFound);
  return { tree: fileTree(files, diskSpace(top, cwd), limits.maxFileBytes, listed !== void 0), top };
}
function commitTree(revision, cwd, limits) {
  const { commit, top } = resolveCommit(revision, cwd);
  const files = listTree(top, commit);
  return fileTree(files, commitSpace({ revision, commit, top: realpathSync(top) }, files, limits), limits.maxFileBytes);
}
function commitSpace({ revision, commit, top }, files, { maxFileBytes, maxTotalBytes }) {
  const blobs = /* @__PURE__ */ new Map();
  const readKinds = /* @__PURE__ */ new Set();
  const kindOf = (file) => /\.(?:ya?ml|json|md)$/i.test(file) ? "text" : path.posix.extname(file).toLowerCase() || path.posix.basename(file);
  const name = (relative) => `${revision}:${relative}`;
  let left = maxTotalBytes;
  return {
    id: (relative) => `git:${commit}:${relative}`,
    name,
    read(relative, maxBytes) {
      const kind = kindOf(relative);
      if (!readKinds.has(kind)) {
        readKinds.add(kind);
        const same = files.filter((file) => kindOf(file) === kind);
        for (const [file, bytes] of readBlobs(top, commit, same, { maxBytes: maxFileBytes, maxTotal: left })) {
          blobs.set(file, bytes);
          left -= bytes.length;
        }
      }
      const known = blobs.get(relative);
      return known && known.length <= maxBytes ? known : readBlob(top, commit, relative, name(relative), maxBytes);
    }
  };
}

// src/ready/gateway-texts.ts
var elsewhere = /(^|\/)(node_modules|vendor|third[_-]party|dist|build|target|tests?|__tests__|e2e|testdata|fixtures?|mocks?|samples?|examples?|docs?|\.git|\.specgate)\//i;
var maxLength = 2 * 1024 * 1024;
function gatewayTexts({ tree, config, folder }, globs) {
  const named = globs ?? config.ready?.["gateway-config"];
  const chosen = tree.files.filter(
    (file) => file.startsWith(folder) && mayBeGatewayFile(file.slice(folder.length), named, config)
  );
  return chosen.flatMap((file) => {
    const text = tree.text(file);
    if (text === void 0 || !named && !looksLikeGateway(text)) return [];
    return [{ file: tree.name(file), text }];
  });
}
function mayBeGatewayFile(file, globs, config) {
  const catalogs = [...config.gateways?.values() ?? []].flatMap(({ path: path2 }) => path2 ?? []);
  if (catalogs.some((catalog) => fits(catalog, file))) return false;
  if (globs) return globs.some((glob) => fits(glob, file));
  return /\.(ya?ml|json|tmpl|tpl|template)$/i.test(file) && !elsewhere.test(`/${file}`);
}
function fits(glob, file) {
  const plain = glob.replace(/^\.\//, "").replace(/\/+$/, "");
  return globMatches(plain, file) || !isGlob(plain) && file.startsWith(`${plain}/`);
}
var kinds = "GatewayService|DraftDataset|Product|Environment|CredentialIssuer";
function looksLikeGateway(text) {
  if (text.length > maxLength) return false;
  if (/^["']?_format_version["']?[ \t]*:|"_format_version"[ \t]*:/m.test(text)) return true;
  if (new RegExp(`^[ \\t]*["']?kind["']?[ \\t]*:[ \\t]*["']?(?:${kinds})["']?[ \\t]*[,}]?[ \\t\\r]*$`, "m").test(text))
    return true;
  if (/^["']?product["']?[ \t]*:[ \t]*["']?\d+\.\d+\.\d+["']?[ \t\r]*$/m.test(text) && /^["']?(plans|apis)["']?[ \t]*:/m.test(text))
    return true;
  if (/(?:^[ \t]*-[ \t]+|\btags["']?[ \t]*:[ \t]*\[[^\]\n]{0,200}?)["']?ns\.[A-Za-z${]/m.test(text)) return true;
  for (const { 0: key, index } of text.matchAll(/^services[ \t]*:|"services"[ \t]*:/gm)) {
    if (["-", "["].includes(firstSign(text, index + key.length))) return true;
  }
  return false;
}
function firstSign(text, from) {
  let at = from;
  while (at < text.length) {
    const char = text[at];
    if (char === "#") at = text.indexOf("\n", at);
    else if (!/\s/.test(char)) return char;
    if (at === -1) break;
    at++;
  }
  return "";
}

export {
  gatewayTexts,
  mayBeGatewayFile,
  looksLikeGateway,
  workTree,
  commitTree
};
