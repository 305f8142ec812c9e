import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  baseOperand,
  readSide,
  withVersion
} from "./chunk-LUIXFM7S.js";
import {
  diffTrees,
  findAccepted,
  markAccepted
} from "./chunk-WCO6ILNZ.js";
import "./chunk-FRVMEXTL.js";
import "./chunk-JFETCFHX.js";
import "./chunk-2BR44HSI.js";
import {
  replaceFile
} from "./chunk-ARURNTPF.js";
import {
  remoteReader
} from "./chunk-6QS5CYUD.js";
import "./chunk-525BFK43.js";
import "./chunk-DYZ33KHO.js";
import {
  judgeVersion,
  requiredBump
} from "./chunk-QJIUVW4G.js";
import "./chunk-AWHDHQSJ.js";
import {
  Spaces
} from "./chunk-FV54NQIJ.js";
import {
  refuseDuplicates
} from "./chunk-VIH5PB6I.js";
import {
  loadTree
} from "./chunk-AD6VCFMU.js";
import {
  Loader
} from "./chunk-S6HYGXVM.js";
import "./chunk-AGCXGDEU.js";
import "./chunk-WE7R6N2O.js";
import "./chunk-2CS6ZORS.js";
import "./chunk-EQ7TL2PA.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-PIMGXGWV.js";
import "./chunk-7SQJONSS.js";
import "./chunk-UZY35I6P.js";
import "./chunk-2IG65UZH.js";
import {
  UserError
} from "./chunk-2DNSTSAZ.js";
import "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";

// src/diff/next-version.ts
async function nextVersionOf({ file, base, policy, limits, allowHosts, published }, io) {
  const spaces = new Spaces(io.cwd);
  const loader = new Loader(limits, remoteReader({ urls: [], hosts: allowHosts }));
  const means = { spaces, loader, io, allowRemote: false, ...published && { published } };
  const accepted = findAccepted(spaces, loader);
  const before = await readSide(baseOperand(base, file, spaces, io.cwd), means);
  const after = await readSide(file, means);
  if (!before.document || !after.document)
    throw new UserError("specgate bump takes one document, not a folder.", { file });
  const document = after.document;
  const trees = { base: await loadTree(before.document, loader), revision: await loadTree(after.document, loader) };
  for (const { documents } of [trees.base, trees.revision]) for (const one of documents.values()) refuseDuplicates(one);
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
