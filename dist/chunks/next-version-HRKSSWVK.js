import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  baseOperand,
  readSide,
  withVersion
} from "./chunk-YZAJKWM2.js";
import {
  diffTrees,
  findAccepted,
  markAccepted
} from "./chunk-FMCPOSGE.js";
import "./chunk-FRVMEXTL.js";
import "./chunk-JFETCFHX.js";
import {
  replaceFile
} from "./chunk-KAZTXBDW.js";
import "./chunk-VTXGOIHQ.js";
import "./chunk-BT655QN3.js";
import {
  remoteReader
} from "./chunk-CYKJCKM6.js";
import "./chunk-DYZ33KHO.js";
import {
  Spaces
} from "./chunk-SX3E34PG.js";
import {
  loadTree
} from "./chunk-EEYL3UMN.js";
import {
  Loader
} from "./chunk-3GPVDZVM.js";
import "./chunk-AGCXGDEU.js";
import "./chunk-FZFGDXEC.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-DSVMZQVH.js";
import "./chunk-7SQJONSS.js";
import "./chunk-2IG65UZH.js";
import "./chunk-QNSYFYDE.js";
import "./chunk-EQ7TL2PA.js";
import {
  UserError
} from "./chunk-J3KQMDLK.js";
import {
  judgeVersion,
  requiredBump
} from "./chunk-W2DEPEHW.js";
import "./chunk-AWHDHQSJ.js";
import "./chunk-NVGMYW7E.js";
import "./chunk-2LKYFRJO.js";
import "./chunk-2BR44HSI.js";
import "./chunk-JVVPEVKP.js";

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
