import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  isOfRun,
  readSide,
  suggestVersion
} from "./chunk-LUIXFM7S.js";
import {
  addedTo,
  diffTrees,
  findAccepted,
  markAccepted,
  markProposed
} from "./chunk-WCO6ILNZ.js";
import {
  isOpen
} from "./chunk-T7KXTYEP.js";
import "./chunk-FRVMEXTL.js";
import "./chunk-JFETCFHX.js";
import "./chunk-2BR44HSI.js";
import {
  remoteReader
} from "./chunk-6QS5CYUD.js";
import "./chunk-525BFK43.js";
import {
  parsedTexts
} from "./chunk-PGAXN6AC.js";
import "./chunk-DYZ33KHO.js";
import {
  judgeVersion,
  kindTexts,
  pairBy,
  pairRest,
  rememberFamilies,
  requiredBump,
  templateShape,
  versionText
} from "./chunk-QJIUVW4G.js";
import {
  greatestBump
} from "./chunk-AWHDHQSJ.js";
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
import "./chunk-4PHS265X.js";
import {
  version
} from "./chunk-OPCMKOIC.js";
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
import {
  getAt,
  isObject,
  own
} from "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";

// src/diff/run.ts
import path from "node:path";

// src/diff/pair-documents.ts
function pairDocuments(base, revision) {
  const byPath = pairBy(base, revision, (document) => document.path);
  const byText = pairRest(byPath, (one, other) => one.document.text === other.document.text);
  const byTitle = pairRest(pairRenamed(byText), (one, other) => {
    const title = titleOf(one.document);
    return title !== void 0 && title === titleOf(other.document);
  });
  rememberFamilies(byTitle);
  return byTitle;
}
var leastLikeness = 0.5;
var maxComparisons = 1e4;
function pairRenamed(pairs) {
  const left = pairs.flatMap((pair) => pair.base && !pair.revision ? [withOperations(pair.base)] : []);
  const fresh = pairs.flatMap((pair) => pair.revision && !pair.base ? [withOperations(pair.revision)] : []);
  if (left.length * fresh.length > maxComparisons) return [...pairs];
  const matches = left.flatMap(
    (base) => fresh.map((revision) => ({ base, revision, likeness: likeness(base.operations, revision.operations) }))
  ).filter((match) => match.likeness >= leastLikeness).sort((a, b) => b.likeness - a.likeness);
  const taken = /* @__PURE__ */ new Map();
  const found = /* @__PURE__ */ new Set();
  for (const { base, revision } of matches) {
    if (taken.has(base.of) || found.has(revision.of)) continue;
    taken.set(base.of, revision.of);
    found.add(revision.of);
  }
  return pairs.flatMap((pair) => {
    if (pair.base && pair.revision) return [pair];
    if (pair.revision) return found.has(pair.revision) ? [] : [pair];
    const revision = taken.get(pair.base);
    return [revision ? { base: pair.base, revision } : pair];
  });
}
function withOperations(of) {
  return { of, operations: operationsOf(of.document) };
}
function likeness(one, other) {
  const shared = [...one].filter((operation) => other.has(operation)).length;
  return shared / Math.max(one.size, other.size, 1);
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
  #suggestions = [];
  #documents = /* @__PURE__ */ new Map();
  #accepted = [];
  #proposed = [];
  constructor(request, io) {
    this.#request = request;
    this.#io = io;
    this.#spaces = new Spaces(io.cwd);
    const urls = request.allowRemote ? [request.base, request.revision ?? ""].filter((operand) => /^https:/i.test(operand)) : [];
    const remote = remoteReader({ urls, hosts: request.allowHosts });
    this.#loader = new Loader(request.limits, remote, parsedTexts(io));
  }
  async run() {
    this.#readAccepted();
    const { base, revision, allowRemote, shard } = this.#request;
    if (base === "-" && revision === "-") throw new UserError("Standard input can be one side only.");
    const { published } = this.#request;
    const means = {
      spaces: this.#spaces,
      loader: this.#loader,
      io: this.#io,
      allowRemote,
      ...published && { published }
    };
    const gone = { documents: void 0, document: void 0, unread: /* @__PURE__ */ new Map() };
    const sides = {
      base: await readSide(base, means),
      revision: revision === void 0 ? gone : await readSide(revision, means)
    };
    if (revision !== void 0 && !sides.base.documents !== !sides.revision.documents) {
      throw new UserError("A folder is compared with a folder, a document with a document.", {
        file: sides.base.documents ? base : revision
      });
    }
    const isMany = sides.base.documents !== void 0;
    const pairs = isMany ? this.#pairReadable(sides.base, sides.revision) : [{ base: sides.base.document, ...sides.revision.document && { revision: sides.revision.document } }];
    if (isMany && pairs.length === 0 && this.#errors.length === 0)
      throw new UserError("No OpenAPI document was found in either folder.", { file: revision ?? base });
    const mine = shard ? pairs.filter((_, index) => index % shard.count === shard.index - 1) : pairs;
    const documents = [];
    for (const pair of mine) {
      try {
        documents.push(await this.#compare(pair));
      } catch (error) {
        if (!isMany || !(error instanceof UserError) || isOfRun(error)) throw error;
        this.#addUnread(error, (pair.revision ?? pair.base).file);
      }
    }
    return this.#finish(documents, isMany);
  }
  /** The documents of two folders but for those that cannot be read on one side: they are neither gone nor new. */
  #pairReadable(base, revision) {
    const broken = /* @__PURE__ */ new Set();
    for (const [side, other] of [
      [base, revision],
      [revision, base]
    ]) {
      for (const [file, { error, isDocument }] of side.unread) {
        if (!isDocument && !other.documents?.some((document) => document.path === file)) continue;
        broken.add(file);
        this.#addUnread(error, file);
      }
    }
    const readable = ({ documents = [] }) => documents.filter((document) => !broken.has(document.path));
    return pairDocuments(readable(base), readable(revision)).map((pair) => ({
      ...pair.base && { base: pair.base.document },
      ...pair.revision && { revision: pair.revision.document }
    }));
  }
  #addUnread({ message, place }, file) {
    this.#errors.push({ ...place, file: place.file ?? file, message });
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
    const accepted = markAccepted(diffTrees(trees, policy, { checkTime }), this.#accepted, policy.today);
    const changes = markProposed(accepted, this.#proposed, policy.today);
    const bump = requiredBump(changes);
    const versions = this.#versions(pair, bump);
    const open = isOpen(changes, versions, { failOn: this.#request.failOn, forbidBreaking: policy.forbidBreaking });
    this.#addProblems(trees, changes, open);
    const suggestion = pair.base && pair.revision && suggestVersion(pair.revision, versions);
    if (suggestion) this.#suggestions.push(suggestion);
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
  /** A new document has any version; a deleted one can have none that covers a break. */
  #versions({ base, revision }, bump) {
    if (base && revision) return judgeVersion(base, revision, bump, this.#request.policy);
    const text = (document) => (document && versionText(document)) ?? null;
    return {
      base: text(base),
      revision: text(revision),
      actualBump: null,
      required: null,
      ok: base === void 0 || bump !== "major",
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
    const { askSecond } = await import("./second-opinion-QEUXLHL2.js");
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
      refuseDuplicates(document);
    }
    return tree;
  }
  /** At a revision only the revision's own count, so that a change cannot bring its own excuse (T-12). */
  #readAccepted() {
    const { configRevision, approvedBy } = this.#request;
    this.#accepted = findAccepted(this.#spaces, this.#loader, configRevision);
    if (configRevision === void 0) return;
    const own2 = addedTo(this.#accepted, findAccepted(this.#spaces, this.#loader));
    if (approvedBy === void 0) this.#proposed = own2;
    else this.#accepted = [...this.#accepted, ...own2.map((one) => ({ ...one, approvedBy }))];
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
      kinds: kindTexts(documents.flatMap((document) => document.changes)),
      tool: { version }
    };
    const texts = new Map([...this.#documents.values()].map((document) => [document.file, document.text]));
    const lines = /* @__PURE__ */ new Map();
    return {
      report,
      notes: this.#notes,
      suggestions: this.#suggestions,
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
