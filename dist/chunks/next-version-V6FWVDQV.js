import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  baseOperand,
  findAccepted,
  markAccepted,
  readSide
} from "./chunk-KFUKJZN4.js";
import {
  diffTrees
} from "./chunk-SS47TMY6.js";
import "./chunk-FRVMEXTL.js";
import "./chunk-JFETCFHX.js";
import {
  replaceFile
} from "./chunk-DAJJNYSA.js";
import {
  remoteReader
} from "./chunk-6BGT7LLF.js";
import {
  Spaces
} from "./chunk-U7GHZD6Y.js";
import "./chunk-DYZ33KHO.js";
import {
  loadTree
} from "./chunk-SIENOSGZ.js";
import {
  Loader
} from "./chunk-NSNGEYZS.js";
import "./chunk-LGAWDHJX.js";
import "./chunk-E3Y6EQVI.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-QB45GSQV.js";
import "./chunk-2IG65UZH.js";
import "./chunk-7SQJONSS.js";
import "./chunk-QNSYFYDE.js";
import "./chunk-EQ7TL2PA.js";
import {
  UserError
} from "./chunk-J3KQMDLK.js";
import "./chunk-RDHCM6FO.js";
import {
  judgeVersion,
  requiredBump
} from "./chunk-GUQR3A33.js";
import "./chunk-AWHDHQSJ.js";
import "./chunk-NVGMYW7E.js";
import {
  own
} from "./chunk-SOU4XMNB.js";
import "./chunk-2BR44HSI.js";
import "./chunk-JVVPEVKP.js";

// src/diff/write-version.ts
function withVersion(document, version) {
  const value = own(own(document.data, "info"), "version");
  const place = document.locate(["info", "version"], "value");
  const refuse = () => {
    throw new UserError("info.version is not written here as a plain value; write the version by hand.", {
      file: document.file,
      ...place.start
    });
  };
  if (value === void 0 || typeof value === "object" || place.start.line !== place.end.line) return refuse();
  const start = offsetOf(document.text, place.start);
  const end = offsetOf(document.text, place.end);
  const written = document.text.slice(start, end);
  const quote = /^(["']).*\1$/s.exec(written)?.[1] ?? "";
  const isPlain = quote === "" && /^[\w.+-]+$/.test(written) && String(value).length > 0;
  if (quote === "" ? !isPlain : !written.slice(1, -1).includes(String(value))) return refuse();
  const next = quote === "" && document.syntax === "json" ? `"${version}"` : quote + version + quote;
  return document.text.slice(0, start) + next + document.text.slice(end);
}
function offsetOf(text, { line, column }) {
  const ends = /\r\n|\n|\r/g;
  let start = 0;
  for (let at = 1; at < line; at++) {
    if (!ends.exec(text)) break;
    start = ends.lastIndex;
  }
  return start + column - 1;
}

// src/diff/next-version.ts
async function nextVersionOf({ file, base, policy, limits, allowHosts }, io) {
  const spaces = new Spaces(io.cwd);
  const loader = new Loader(limits, remoteReader({ urls: [], hosts: allowHosts }));
  const means = { spaces, loader, io, allowRemote: false };
  const accepted = findAccepted(spaces, loader);
  const before = await readSide(baseOperand(base, file, spaces, io.cwd), means);
  const after = await readSide(file, means);
  if (!before.document || !after.document)
    throw new UserError("specgate bump takes one document, not a folder.", { file });
  const document = after.document;
  const trees = { base: await loadTree(before.document, loader), revision: await loadTree(after.document, loader) };
  const changes = markAccepted(diffTrees(trees, policy), accepted, policy.today);
  const bump = requiredBump(changes);
  const version = judgeVersion(before.document, after.document, bump, policy);
  const next = version.ok ? version.revision : version.required;
  if (next === null) {
    throw new UserError(version.problems[0]?.message ?? "The documents have no version to count from.", {
      file: before.document.file
    });
  }
  return {
    answer: {
      file: document.file,
      version,
      requiredBump: bump,
      next,
      changes: changes.length,
      accepted: changes.filter((change) => change.accepted).length
    },
    write() {
      const origin = loader.originOf(document);
      if (!origin) throw new UserError("Only a file of the working tree can be written.", { file: document.file });
      replaceFile(document, origin, withVersion(document, next), limits);
    }
  };
}
export {
  nextVersionOf
};
