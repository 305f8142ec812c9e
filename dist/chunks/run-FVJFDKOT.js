import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  diffTrees,
  greatestBump,
  judgeVersion,
  pointersOf,
  readSide,
  requiredBump,
  versionText
} from "./chunk-VPBQG4YQ.js";
import {
  kindTexts
} from "./chunk-EIUKW4GV.js";
import {
  dayOf,
  pairBy,
  pairRest,
  templateShape
} from "./chunk-2DGJQZDL.js";
import "./chunk-SUWURRMV.js";
import "./chunk-NVGMYW7E.js";
import {
  Loader,
  Spaces,
  loadTree,
  remoteReader
} from "./chunk-RYC23BYN.js";
import "./chunk-HDBMPIJ4.js";
import {
  version
} from "./chunk-J4YDF34G.js";
import {
  fails
} from "./chunk-CIDFJ7I2.js";
import "./chunk-FRVMEXTL.js";
import "./chunk-Z4KCKBV7.js";
import {
  didYouMean
} from "./chunk-EQ7TL2PA.js";
import "./chunk-DRGIBEUL.js";
import "./chunk-QNSYFYDE.js";
import {
  UserError
} from "./chunk-J3KQMDLK.js";
import "./chunk-JFETCFHX.js";
import "./chunk-7SQJONSS.js";
import {
  getAt,
  isObject,
  own
} from "./chunk-SC5JFKRD.js";
import "./chunk-2BR44HSI.js";
import "./chunk-JVVPEVKP.js";

// src/diff/run.ts
import path from "node:path";

// src/diff/accepted.ts
var acceptedFile = ".specgate/accepted.yaml";
var keys = ["id", "pointer", "by", "reason", "until"];
function readAccepted(document) {
  const isBare = Array.isArray(document.data);
  const list = isBare ? document.data : own(document.data, "accepted");
  const refuse = (path2, message) => {
    throw new UserError(message, { file: document.file, ...document.locate(path2).start });
  };
  if (document.data === null) return [];
  if (!Array.isArray(list))
    return refuse([], "Accepted changes are a list under `accepted`, each with id, pointer, by, reason and until.");
  return list.map((entry, index) => {
    const at = isBare ? [index] : ["accepted", index];
    if (!isObject(entry)) return refuse(at, "An accepted change has id, pointer, by, reason and until.");
    for (const key of Object.keys(entry)) {
      if (!keys.includes(key)) refuse([...at, key], `An accepted change has no key "${key}"${didYouMean(key, keys)}.`);
    }
    const text = (key) => {
      const value = own(entry, key);
      if (value === void 0)
        refuse(at, `The accepted change lacks "${key}": who accepts what, why and until when must be written down.`);
      return typeof value === "string" && (key === "pointer" || value.trim() !== "") ? value : refuse([...at, key], `"${key}" of an accepted change is text.`);
    };
    const until = text("until");
    if (dayOf(until) !== until) refuse([...at, "until"], '"until" is a day such as 2027-01-31.');
    return { id: text("id"), pointer: text("pointer"), by: text("by"), reason: text("reason"), until };
  });
}
function markAccepted(changes, accepted, today) {
  return changes.map((change) => {
    const entry = accepted.find(
      (one) => one.id === change.id && (one.until === void 0 || one.until >= today) && pointersOf(change).has(one.pointer)
    );
    if (!entry) return change;
    const { by, reason, until } = entry;
    return { ...change, accepted: { by, reason, ...until === void 0 ? {} : { until } } };
  });
}

// src/diff/open.ts
function isOpen(changes, version2, { failOn, forbidBreaking }) {
  if (failOn === "never") return true;
  if (!version2.ok) return false;
  return !changes.some((change) => {
    if (change.accepted) return false;
    if (change.breaking && forbidBreaking) return true;
    const isCovered = change.breaking && !change.policy;
    return !isCovered && fails(change.level, failOn);
  });
}

// src/diff/pair-documents.ts
function pairDocuments(base, revision) {
  const byPath = pairBy(base, revision, (document) => document.path);
  const byText = pairRest(byPath, (one, other) => one.document.text === other.document.text);
  const byOperations = pairRest(byText, (one, other) => likeness(one.document, other.document) >= 0.5);
  return pairRest(byOperations, (one, other) => {
    const title = titleOf(one.document);
    return title !== void 0 && title === titleOf(other.document);
  });
}
function likeness(one, other) {
  const [first, second] = [operationsOf(one), operationsOf(other)];
  const shared = [...first].filter((operation) => second.has(operation)).length;
  return shared / Math.max(first.size, second.size, 1);
}
function operationsOf({ data }) {
  const paths = own(data, "paths");
  if (!isObject(paths)) return /* @__PURE__ */ new Set();
  return new Set(
    Object.entries(paths).flatMap(
      ([path2, item]) => isObject(item) ? Object.keys(item).map((key) => `${key} ${templateShape(path2)}`) : []
    )
  );
}
function titleOf({ data }) {
  const title = own(own(data, "info"), "title");
  return typeof title === "string" ? title.trim().toLowerCase() : void 0;
}

// src/diff/references.ts
function verdictHangs({ base, revision }, changes) {
  const [before, after] = [brokenIn(base), brokenIn(revision)];
  const isSame = before.size === after.size && [...before].every((reference) => after.has(reference));
  if (isSame) return false;
  return !changes.some((change) => change.breaking && change.proof !== "none" && !change.accepted);
}
function brokenIn(tree) {
  return new Set(tree?.problems.map(({ document, path: path2 }) => String(own(getAt(document.data, path2), "$ref"))));
}

// src/diff/run.ts
async function diffFiles(request, io) {
  return new DiffSession(request, io).run();
}
var DiffSession = class {
  #request;
  #io;
  #spaces;
  #loader;
  #errors = [];
  #notes = [];
  #documents = /* @__PURE__ */ new Map();
  #accepted = [];
  constructor(request, io) {
    this.#request = request;
    this.#io = io;
    this.#spaces = new Spaces(io.cwd);
    const urls = request.allowRemote ? [request.base, request.revision].filter((operand) => /^https:/i.test(operand)) : [];
    this.#loader = new Loader(request.limits, remoteReader({ urls, hosts: request.allowHosts }));
  }
  async run() {
    this.#accepted = this.#readAccepted();
    const { base, revision, allowRemote, shard } = this.#request;
    if (base === "-" && revision === "-") throw new UserError("Standard input can be one side only.");
    const means = { spaces: this.#spaces, loader: this.#loader, io: this.#io, allowRemote };
    const sides = { base: await readSide(base, means), revision: await readSide(revision, means) };
    if (!sides.base.documents !== !sides.revision.documents) {
      throw new UserError("A folder is compared with a folder, a document with a document.", {
        file: sides.base.documents ? base : revision
      });
    }
    const isMany = sides.base.documents !== void 0;
    const pairs = isMany ? pairDocuments(sides.base.documents ?? [], sides.revision.documents ?? []).map((pair) => ({
      ...pair.base && { base: pair.base.document },
      ...pair.revision && { revision: pair.revision.document }
    })) : [{ base: sides.base.document, revision: sides.revision.document }];
    if (isMany && pairs.length === 0)
      throw new UserError("No OpenAPI document was found in either folder.", { file: revision });
    const mine = shard ? pairs.filter((_, index) => index % shard.count === shard.index - 1) : pairs;
    const documents = [];
    for (const pair of mine) documents.push(await this.#compare(pair));
    return this.#finish(documents, isMany);
  }
  async #compare(pair) {
    const { policy, limits } = this.#request;
    const trees = {
      ...pair.base && { base: await this.#tree(pair.base) },
      ...pair.revision && { revision: await this.#tree(pair.revision) }
    };
    const end = performance.now() + limits.timeoutSeconds * 1e3;
    const checkTime = () => {
      if (performance.now() <= end) return;
      throw new UserError(
        `The comparison takes longer than ${limits.timeoutSeconds} seconds (--timeout raises the limit).`,
        { file: (pair.revision ?? pair.base).file }
      );
    };
    const changes = markAccepted(diffTrees(trees, policy, checkTime), this.#accepted, policy.today);
    const bump = requiredBump(changes);
    const versions = this.#versions(pair, bump);
    const open = isOpen(changes, versions, { failOn: this.#request.failOn, forbidBreaking: policy.forbidBreaking });
    this.#addProblems(trees, changes, open);
    return {
      files: { base: pair.base?.file ?? null, revision: pair.revision?.file ?? null },
      changes,
      breaking: changes.some((change) => change.breaking && !change.accepted),
      requiredBump: bump,
      version: versions,
      accepted: changes.filter((change) => change.accepted).length,
      open,
      ...await this.#secondOpinion(trees, changes)
    };
  }
  /** A new document has any version; a deleted one can have none that covers it. */
  #versions({ base, revision }, bump) {
    if (base && revision) return judgeVersion(base, revision, bump, this.#request.policy);
    const text = (document) => (document && versionText(document)) ?? null;
    return {
      base: text(base),
      revision: text(revision),
      actualBump: null,
      required: null,
      ok: base === void 0 || bump === "none",
      problems: []
    };
  }
  /** References that lead nowhere are told; where the verdict hangs on one it is an error of the input. */
  #addProblems(trees, changes, open) {
    const hangs = !open && verdictHangs(trees, changes);
    for (const tree of [trees.base, trees.revision]) {
      for (const { document, path: at, message } of tree?.problems ?? []) {
        const { start } = document.locate(at);
        const error = { file: document.file, line: start.line, column: start.column, message };
        this.#errors.push(hangs ? error : { ...error, harmless: true });
      }
    }
  }
  async #secondOpinion(trees, changes) {
    if (!this.#request.secondOpinion || !trees.base || !trees.revision) return {};
    const { askSecond } = await import("./second-opinion-NHUUFCUE.js");
    const opinion = await askSecond(
      trees.base,
      trees.revision,
      changes.some((change) => change.breaking)
    );
    return { secondOpinion: opinion };
  }
  async #tree(root) {
    const tree = await loadTree(root, this.#loader);
    for (const document of tree.documents.values()) {
      this.#documents.set(document.id, document);
      const [twice] = document.duplicateKeys;
      if (!twice) continue;
      throw new UserError(`The key "${twice.key}" stands twice; it is already in line ${twice.firstLine}.`, {
        file: document.file,
        ...twice.range.start
      });
    }
    return tree;
  }
  /** At a revision only the revision's own, so that a change cannot bring its own excuse (T-12). */
  #readAccepted() {
    const { configRevision } = this.#request;
    const onDisk = this.#spaces.onDisk(acceptedFile);
    const origin = configRevision === void 0 ? onDisk : this.#spaces.atRevision(configRevision, onDisk.path);
    try {
      return readAccepted(this.#loader.read(origin));
    } catch (error) {
      if (error instanceof UserError && /no such file/i.test(error.message)) return [];
      throw error;
    }
  }
  #finish(documents, isMany) {
    const { failOn, policy } = this.#request;
    const report = {
      schema: "specgate/diff/1",
      documents,
      isMany,
      errors: this.#errors,
      failOn,
      open: documents.every((document) => document.open) && this.#errors.every((error) => error.harmless),
      breaking: documents.some((document) => document.breaking),
      requiredBump: greatestBump(documents.map((document) => document.requiredBump)),
      forbidBreaking: policy.forbidBreaking,
      kinds: kindTexts(documents.flatMap((document) => document.changes.map((change) => change.id))),
      tool: { version }
    };
    const texts = new Map([...this.#documents.values()].map((document) => [document.file, document.text]));
    const lines = /* @__PURE__ */ new Map();
    return {
      report,
      notes: this.#notes,
      filesRead: this.#loader.filesRead().filter((id) => path.isAbsolute(id)),
      excerpt(file, line) {
        const text = texts.get(file);
        if (text === void 0) return void 0;
        const split = lines.get(file) ?? text.split(/\r\n|\n|\r/);
        lines.set(file, split);
        return split[line - 1];
      }
    };
  }
};
export {
  diffFiles
};
