import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  apart
} from "./chunk-IEMRCJYN.js";
import {
  requestOf
} from "./chunk-3KQJ2FR4.js";
import "./chunk-URW25ENY.js";
import {
  isChangedIn
} from "./chunk-32YKU6NZ.js";
import "./chunk-PRUMCCR7.js";
import {
  limitsOf
} from "./chunk-MHLPO2T7.js";
import "./chunk-TW5LR2C3.js";
import "./chunk-AO5GQKXH.js";
import "./chunk-ZWIBDS5T.js";
import "./chunk-VPAVVGLZ.js";
import {
  looksLikeGateway,
  mayBeGatewayFile,
  workTree
} from "./chunk-7L2MTBSS.js";
import {
  holdsInCheck
} from "./chunk-KDLXRJZQ.js";
import {
  findOwners,
  ownerOf
} from "./chunk-PHN2ODTT.js";
import {
  comparisonOf,
  enginesFor
} from "./chunk-YJN2BUS5.js";
import "./chunk-733UQI57.js";
import {
  parsedTexts
} from "./chunk-PGAXN6AC.js";
import {
  configName,
  findConfig
} from "./chunk-PDTHWGFO.js";
import {
  apiFiles
} from "./chunk-PUYJ5L5U.js";
import {
  readPolicy
} from "./chunk-2W6L3U7O.js";
import "./chunk-QJIUVW4G.js";
import "./chunk-AWHDHQSJ.js";
import "./chunk-MVIG4VPW.js";
import {
  Spaces
} from "./chunk-FV54NQIJ.js";
import "./chunk-VIH5PB6I.js";
import {
  loadTree
} from "./chunk-AD6VCFMU.js";
import {
  Loader
} from "./chunk-S6HYGXVM.js";
import "./chunk-AGCXGDEU.js";
import {
  baseOf,
  decidingCommit
} from "./chunk-RXTBDYOB.js";
import "./chunk-J67QGDJW.js";
import {
  onceInRun
} from "./chunk-4PHS265X.js";
import "./chunk-IOAHG7QI.js";
import {
  version
} from "./chunk-OPCMKOIC.js";
import "./chunk-WE7R6N2O.js";
import {
  changedSince,
  listTree,
  listWorkTree,
  readBlobs,
  submoduleOf
} from "./chunk-2CS6ZORS.js";
import {
  didYouMean
} from "./chunk-EQ7TL2PA.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-PIMGXGWV.js";
import "./chunk-7SQJONSS.js";
import "./chunk-UZY35I6P.js";
import "./chunk-2IG65UZH.js";
import {
  UserError,
  exitCodes
} from "./chunk-2DNSTSAZ.js";
import "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";

// src/commands/check/run.ts
import path3 from "node:path";

// src/commands/check/plans.ts
async function plansOf(config, apis, values, io) {
  const [gateway] = readableGateways(config, io);
  if (!config || gateway === void 0) return { plans: /* @__PURE__ */ new Map(), notes: [] };
  const products = [...config.data.products ?? []];
  const made = /* @__PURE__ */ new Map();
  const plans = /* @__PURE__ */ new Map();
  const notes = /* @__PURE__ */ new Set();
  for (const { name } of apis) {
    const names = products.filter(([, product]) => product.apis.includes(name)).map(([product]) => product);
    const key = names.join(" ");
    if (names.length === 0) continue;
    if (!made.has(key)) made.set(key, await planOf(names, gateway, config, values, notes, io));
    const plan = made.get(key);
    if (plan) plans.set(name, plan);
  }
  return { plans, notes: [...notes] };
}
function readableGateways(config, io) {
  return [...config?.data.gateways ?? []].filter(([, entry]) => isReadable(entry, io)).map(([name]) => name);
}
function isReadable({ type, url }, io) {
  if (type === "files" || type === "kong-file") return true;
  const named = io.env.SPECGATE_GATEWAY_URL;
  return named !== void 0 && url !== void 0 && URL.canParse(named) && new URL(named).origin === new URL(url).origin;
}
async function planOf(operands, gateway, config, values, notes, io) {
  const { carryOut } = await import("./lifecycle-XSV4I6ZX.js");
  try {
    const { plan, result, says } = await carryOut(
      "publish",
      { operands, values: { ...values, format: [], quiet: true, gateway, "dry-run": true }, config },
      io
    );
    if (result === "refused" || plan === null) for (const one of says) notes.add(`At ${gateway}: ${one}`);
    return plan ?? void 0;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    notes.add(`There is no plan for ${gateway}: ${error.message}`);
    return void 0;
  }
}

// src/commands/check/published.ts
var mostApis = 20;
async function publishedOf(config, apis, values, io) {
  const published = /* @__PURE__ */ new Map();
  const gateways = readableGateways(config, io);
  const offered = new Set([...config?.data.products?.values() ?? []].flatMap((product) => product.apis));
  const asked = apis.filter(({ name }) => offered.has(name));
  if (!config || gateways.length === 0 || asked.length === 0) return { published, notes: [] };
  const { productionOf } = await import("./rendered-7IVCLRHG.js");
  const gateway = gateways.find((name) => name === productionOf(config)) ?? gateways[0];
  const { publishedText } = await import("./published-QO62IZRT.js");
  const { diffFiles } = await import("./run-CBGIPF5B.js");
  const limits = limitsOf(values);
  const policy = readPolicy(config, new Date(io.now()).toISOString().slice(0, 10));
  const notes = [];
  for (const { name, file } of asked.slice(0, mostApis)) {
    try {
      const { report } = await diffFiles(
        {
          base: `published:${name}@${gateway}`,
          revision: file,
          failOn: values["fail-on"],
          policy,
          configRevision: void 0,
          allowRemote: false,
          allowHosts: [],
          limits,
          shard: void 0,
          secondOpinion: false,
          published: (operand) => publishedText(operand, { config, limits, quiet: true }, io)
        },
        io
      );
      published.set(name, { gateway, diff: report });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      if (error.exitCode !== exitCodes.refused) continue;
      notes.push(`What ${gateway} has published cannot be read: ${error.message}`);
      break;
    }
  }
  if (asked.length > mostApis)
    notes.push(`The first ${mostApis} of ${asked.length} APIs are compared with what ${gateway} has published.`);
  return { published, notes };
}

// src/commands/check/session.ts
var CheckSession = class {
  #invocation;
  #judging;
  #judged;
  #base;
  #io;
  #errors = /* @__PURE__ */ new Map();
  #notes = /* @__PURE__ */ new Set();
  #excerpts = [];
  /** What readiness need not compare again, by both names. */
  #comparisons = /* @__PURE__ */ new Map();
  #ready;
  /** Of the document that is being checked. */
  #suggestions = [];
  constructor(invocation, { config, apis }, base, io) {
    this.#invocation = invocation;
    this.#judging = config;
    this.#judged = apis;
    this.#base = base;
    this.#io = io;
  }
  excerpt = (file, line) => {
    for (const excerpt of this.#excerpts) {
      const text = excerpt(file, line);
      if (text !== void 0) return text;
    }
    return void 0;
  };
  errors() {
    return [...this.#errors.values()];
  }
  notes() {
    return [...this.#notes];
  }
  /** What lint and comparison say of a document. */
  async judge(asked) {
    const before = this.#errors.size;
    this.#suggestions = [];
    const { subject, diff } = await this.#compare(asked);
    const lint = subject.status === "deleted" ? null : await this.#attempt(() => this.#lint(subject));
    return { subject, diff, lint, suggestions: this.#suggestions, isRead: this.#errors.size === before };
  }
  /** The same with its readiness, which is looked at for all documents at once, when all have been judged. */
  async finish({ subject, diff, lint, suggestions, isRead }) {
    const before = this.#errors.size;
    const { name, file, status } = subject;
    const ready = status === "deleted" ? null : await this.#attempt(() => this.#readiness(name));
    const open = isRead && this.#errors.size === before && (lint?.open ?? true) && (diff?.open ?? true) && (ready?.apis.every(({ items }) => items.every(holdsInCheck)) ?? true);
    return { name, file, status, open, lint, diff, ready, suggestions };
  }
  /** A document that could not be read at the base is compared with nothing: else nobody could mend it. */
  async #compare(subject) {
    const { status, file, before } = subject;
    if (status === "deleted") return { subject, diff: await this.#attempt(() => this.#diff(subject)) };
    if (status !== "changed") return { subject, diff: null };
    let unread;
    const diff = await this.#attempt(async () => {
      try {
        return await this.#diff(subject);
      } catch (error) {
        const isBase = error instanceof UserError && error.place.file === `${this.#base.name}:${before}`;
        if (!isBase || error.exitCode === exitCodes.refused) throw error;
        unread = error;
        return null;
      }
    });
    if (!unread) return { subject, diff };
    this.#notes.add(`${file} could not be read at the base (${unread.message}), so nothing was compared.`);
    return { subject: { ...subject, before: void 0, status: "new" }, diff: null };
  }
  /** What one engine cannot read is told, and the others go on. */
  async #attempt(engine) {
    try {
      return await engine();
    } catch (error) {
      if (!(error instanceof UserError) || error.exitCode === exitCodes.refused) throw error;
      this.#addErrors([{ file: "", ...error.place, message: error.message }]);
      return null;
    }
  }
  #addErrors(errors) {
    for (const { file, line, column, message } of errors) {
      const place = { file, ...line !== void 0 && { line }, ...column !== void 0 && { column } };
      this.#errors.set(JSON.stringify([file, line, message]), { ...place, message });
    }
  }
  async #lint({ file, before }) {
    const { lintFiles } = await import("./run-ORYE7Z3Y.js");
    const { values } = this.#invocation;
    const base = before === void 0 ? void 0 : `${this.#base.name}:${before}`;
    const asked = { ...this.#invocation, operands: [file], values: { ...values, base, fix: false, watch: false } };
    const silent = { report: () => void 0, clear: () => void 0 };
    const request = {
      ...requestOf(asked, this.#io, silent),
      ...{ operands: [], files: [file], shard: void 0, suggest: true },
      ...this.#approved()
    };
    const run = await lintFiles(request, this.#io);
    this.#excerpts.push(run.excerpt);
    for (const note of run.notes) this.#notes.add(note);
    this.#suggestions.push(...run.suggestions);
    this.#addErrors(run.report.errors);
    return run.report;
  }
  async #diff({ file, before, status }) {
    const { diffFiles } = await import("./run-CBGIPF5B.js");
    const { values, config, revision } = this.#invocation;
    const base = `${this.#base.name}:${before}`;
    const run = await diffFiles(
      {
        base,
        revision: status === "deleted" ? void 0 : file,
        failOn: values["fail-on"],
        policy: readPolicy(config, new Date(this.#io.now()).toISOString().slice(0, 10)),
        configRevision: revision,
        ...this.#approved(),
        allowRemote: values["allow-remote"],
        allowHosts: values["allow-host"].map((host) => host.toLowerCase()),
        limits: limitsOf(values),
        shard: void 0,
        secondOpinion: false
      },
      this.#io
    );
    this.#excerpts.push(run.excerpt);
    for (const note of run.notes) this.#notes.add(note);
    this.#suggestions.push(...run.suggestions);
    this.#addErrors(run.report.errors.filter((error) => !error.harmless));
    this.#comparisons.set(`${base}
${file}`, comparisonOf(run.report));
    return run.report;
  }
  #approved() {
    const { approval } = this.#io;
    return approval ? { approvedBy: approval.by } : {};
  }
  /** One look for all APIs that are checked, since they share the repository; each gets its part. */
  async #readiness(name) {
    const { values, revision } = this.#invocation;
    const limits = limitsOf(values);
    if (!this.#ready) {
      const { readyFiles } = await import("./run-EQ5UZ5RQ.js");
      const engines = enginesFor({ config: this.#judging, revision, limits }, this.#io);
      const run = await readyFiles(
        {
          config: this.#judging,
          configRevision: revision,
          profile: values.profile,
          apis: this.#judged,
          base: this.#base?.name,
          probe: void 0,
          limits,
          ...engines,
          compare: async (base, now) => this.#comparisons.get(`${base}
${now}`) ?? engines.compare(base, now)
        },
        this.#io
      );
      this.#ready = run.report;
      this.#addErrors(run.report.errors);
    }
    const apis = this.#ready.apis.filter((api2) => api2.name === name);
    const [api] = apis;
    return { ...this.#ready, apis, score: api?.score ?? 0, ready: api?.ready ?? false, open: api?.ready ?? false };
  }
};

// src/commands/check/subjects.ts
import { existsSync, realpathSync as realpathSync2 } from "node:fs";
import path2 from "node:path";

// src/commands/check/gateway-files.ts
import { realpathSync } from "node:fs";
import path from "node:path";
function configuredBy(config, changed, io) {
  const { top } = changed.base;
  const fromTop2 = (file) => path.relative(top, path.resolve(realpathSync(io.cwd), file)).split(path.sep).join("/");
  const at = fromTop2(config.folder);
  const folder = at === "" ? "" : `${at}/`;
  const { apis, ready } = config.data;
  const shared = ready?.["gateway-config"];
  const documents = apiFiles(config, io.cwd).map(({ name, file }) => ({ name, path: fromTop2(file) }));
  const owners = findOwners(documents);
  const others = new Set(changed.paths);
  for (const document of documents) others.delete(document.path);
  const files = [...others].filter((file) => file.startsWith(folder));
  const ofAnybody = files.filter((file) => mayBeGatewayFile(file.slice(folder.length), shared, config.data));
  const configuring = new Set(shared ? ofAnybody : withConfiguration(ofAnybody, changed, io));
  const found = /* @__PURE__ */ new Set();
  for (const file of files) {
    const owner = shared ? void 0 : ownerOf(file, owners);
    for (const [name, { "gateway-config": own }] of apis ?? []) {
      const isAbout = own ? mayBeGatewayFile(file.slice(folder.length), own, config.data) : configuring.has(file) && (owner === void 0 || owner === name);
      if (isAbout) found.add(name);
    }
  }
  return found;
}
function withConfiguration(files, { base, limits }, io) {
  if (files.length === 0) return [];
  const { tree } = workTree(io, limits);
  const now = new Set(files.filter((file) => looksLikeGateway(tree.text(file) ?? "")));
  const others = files.filter((file) => !now.has(file));
  const before = readBlobs(base.top, base.commit, others, {
    maxBytes: limits.maxFileBytes,
    maxTotal: limits.maxTotalBytes
  });
  const decoder = new TextDecoder();
  return files.filter((file) => now.has(file) || looksLikeGateway(decoder.decode(before.get(file))));
}

// src/commands/check/offers.ts
import { isDeepStrictEqual } from "node:util";
function offeredOtherwise(now, before) {
  const [products, old] = [now?.data.products, before?.data.products];
  const changed = changedIn(products, old).flatMap((name) => [products?.get(name), old?.get(name)]);
  const isElsewhere = changedIn(now?.data.gateways, before?.data.gateways).length > 0;
  const all = isElsewhere ? [...products?.values() ?? []] : [];
  return new Set([...changed, ...all].flatMap((product) => product?.apis ?? []));
}
function changedIn(now = /* @__PURE__ */ new Map(), before = /* @__PURE__ */ new Map()) {
  const names = [.../* @__PURE__ */ new Set([...now.keys(), ...before.keys()])];
  return names.filter((name) => !isDeepStrictEqual(now.get(name), before.get(name)));
}

// src/commands/check/subjects.ts
async function subjectsOf(request, io) {
  const { base, limits } = request;
  const named = request.file === void 0 ? fromConfigs(request, io) : [fileNamed(request.file, request.config, io)];
  if (!base) {
    const missing = named.find(({ file }) => file === void 0);
    if (missing) throw new UserError(`The API ${missing.name} has no document.`);
    return {
      subjects: named.map(({ name, file }) => ({ name, file, before: void 0, status: "alone" })),
      gateFiles: [],
      notes: []
    };
  }
  const work = onceInRun(io, `files of ${base.top}`, () => listWorkTree(base.top));
  const changed = changedSince(base.top, base.commit, work);
  const touches = touching(changed, base, limits, io);
  const configured = configuredNow(request, base, changed, io);
  const found = [];
  for (const one of named) found.push(await subjectOf(one, base, changed, touches, io));
  const alive = new Set(found.flatMap(({ status, before }) => status === "deleted" ? [] : [before]));
  const standing = found.filter(({ status, before }) => status !== "deleted" || !alive.has(before));
  const offered = offeredOtherwise(request.config, request.baseConfig);
  const untouched = standing.filter(({ status }) => status === "untouched");
  const isAsked = ({ status, name }) => status === "untouched" && (configured.has(name) || offered.has(name));
  return {
    subjects: standing.map((one) => isAsked(one) ? { ...one, status: "changed" } : one),
    gateFiles: gateFilesOf(changed, base, request.config ?? request.baseConfig),
    notes: [
      ...standing.filter(({ status }) => status === "new").flatMap((subject) => submoduleNote(subject, base, io)),
      ...judgedNote(
        untouched.filter(({ name }) => configured.has(name)),
        "gateway configuration or manifests"
      ),
      ...judgedNote(
        untouched.filter(({ name }) => offered.has(name) && !configured.has(name)),
        "the products or gateways of the config"
      )
    ]
  };
}
function judgedNote(subjects, what) {
  if (subjects.length === 0) return [];
  const names = subjects.slice(0, 10).map(({ name }) => name);
  const more = subjects.length > names.length ? ` and ${subjects.length - names.length} more` : "";
  return [`${names.join(", ")}${more}: judged for what changed in ${what}; the document is as it was.`];
}
function configuredNow({ config, baseConfig, limits }, base, { paths }, io) {
  if (paths.size === 0) return /* @__PURE__ */ new Set();
  const configs2 = [config, baseConfig].filter((one) => one !== void 0);
  return new Set(configs2.flatMap((one) => [...configuredBy(one, { paths, base, limits }, io)]));
}
function fromConfigs({ config, baseConfig, base, api, allowEmpty }, io) {
  if (!config && !baseConfig) {
    throw new UserError(
      "There is nothing to check: name a document, or list your APIs in specgate.yaml (specgate init writes it)."
    );
  }
  const now = new Map(config ? apiFiles(config, io.cwd).map(({ name, file }) => [name, file]) : []);
  const then = new Map(
    baseConfig && base ? apiFiles(baseConfig, io.cwd).map(({ name, file }) => [name, fromTop(file, base, io)]) : []
  );
  const names = [.../* @__PURE__ */ new Set([...now.keys(), ...then.keys()])];
  if (names.length === 0 && !allowEmpty) {
    const place = config ?? baseConfig;
    throw new UserError("There is nothing to check: the config has no APIs under apis.", { file: place.file, line: 1 });
  }
  if (api !== void 0 && !names.includes(api)) {
    const hint = didYouMean(api, names) || `; the config has ${names.slice(0, 20).join(", ")}`;
    throw new UserError(`There is no API "${api}"${hint}.`);
  }
  return names.filter((name) => api === void 0 || name === api).map((name) => ({ name, file: now.get(name), before: then.get(name) }));
}
function fileNamed(file, config, io) {
  const relative = path2.relative(io.cwd, path2.resolve(io.cwd, file)).split(path2.sep).join("/");
  const known = config && apiFiles(config, io.cwd).find((one) => one.file === relative);
  return { name: known?.name ?? relative, file: relative, before: void 0 };
}
async function subjectOf({ name, file, before }, base, changed, touches, io) {
  if (file === void 0) {
    const at = path2.relative(realpathSync2(io.cwd), path2.join(base.top, before)).split(path2.sep).join("/");
    return { name, file: at, before, status: "deleted" };
  }
  const now = fromTop(file, base, io);
  const old = base.path ?? before ?? now;
  if (!existsSync(path2.resolve(io.cwd, file)) && base.has(old)) return { name, file, before: old, status: "deleted" };
  const from = [old, changed.renamed.get(now)].find((one) => one !== void 0 && base.has(one));
  if (from === void 0) return { name, file, before: void 0, status: "new" };
  const isChanged = from !== now || base.path !== void 0 || await touches(file);
  return { name, file, before: from, status: isChanged ? "changed" : "untouched" };
}
function submoduleNote({ file }, base, io) {
  const submodule = submoduleOf(base.top, base.commit, fromTop(file, base, io));
  if (submodule === void 0) return [];
  return [
    `${file} lies in the submodule ${submodule}, whose earlier files are not in this repository, so it is judged as new; specgate check in the submodule compares it.`
  ];
}
function fromTop(file, base, io) {
  return path2.relative(base.top, path2.resolve(realpathSync2(io.cwd), file)).split(path2.sep).join("/");
}
function touching(changed, base, limits, io) {
  const spaces = new Spaces(io.cwd);
  const loader = new Loader(limits, void 0, parsedTexts(io));
  const isChanged = (full) => isChangedIn(changed.paths, full, base.top);
  return async (file) => {
    if (changed.paths.size === 0) return false;
    if (isChanged(path2.resolve(realpathSync2(io.cwd), file))) return true;
    try {
      const origin = spaces.onDisk(file);
      const text = new TextDecoder().decode(origin.space.read(origin.path, limits.maxFileBytes));
      if (isSelfContained(text)) return false;
      const tree = await loadTree(loader.read(origin), loader);
      if (tree.problems.length > 0) return true;
      return [...tree.documents.values()].some(({ id }) => !path2.isAbsolute(id) || isChanged(id));
    } catch (error) {
      if (error instanceof UserError) return true;
      throw error;
    }
  };
}
function isSelfContained(text) {
  if (/\\[uUxX]/.test(text)) return false;
  const all = text.split("$ref").length - 1;
  return all === [...text.matchAll(/\$ref["']?\s*:\s*["']?#/g)].length;
}
function readAhead({ config, base, limits }, { subjects, decides }) {
  if (!base) return;
  const documents = subjects.flatMap(({ before, status }) => status === "untouched" ? [] : [before ?? ""]);
  const isOfGate = ofGate(base, config);
  const most = { maxBytes: limits.maxFileBytes, maxTotal: limits.maxTotalBytes };
  const isOne = decides === void 0 || decides === base.commit;
  const gate = (commit) => listTree(base.top, commit).filter(isOfGate);
  readBlobs(base.top, base.commit, [...documents, ...isOne ? gate(base.commit) : []], most);
  if (!isOne) readBlobs(base.top, decides, gate(decides), most);
}
var ofTheGate = /(?:^|\/)\.specgate\/(?!runs\/)|(?:^|\/)\.spectral\.ya?ml$/;
function gateFilesOf(changed, base, config) {
  return [...changed.paths].filter(ofGate(base, config)).sort();
}
function ofGate(base, config) {
  const own = /* @__PURE__ */ new Set();
  if (config) {
    own.add(
      path2.relative(base.top, path2.join(config.folder, path2.basename(config.file))).split(path2.sep).join("/")
    );
    const { ruleset } = config.data;
    if (ruleset !== void 0 && /[./]/.test(ruleset))
      own.add(path2.relative(base.top, path2.resolve(config.folder, ruleset)).split(path2.sep).join("/"));
  }
  return (file) => own.has(file) || ofTheGate.test(file);
}

// src/commands/check/run.ts
async function checkApis(invocation, io, progress) {
  const { operands, values } = invocation;
  const base = baseOf(values.base, io);
  const { head, before } = configs(invocation, base, io);
  const {
    subjects,
    gateFiles,
    notes: unusual
  } = await subjectsOf(
    {
      ...{ config: head, baseConfig: before, base },
      ...{ file: operands[0], api: values.api, allowEmpty: values["allow-empty"], limits: limitsOf(values) }
    },
    io
  );
  const mine = values.shard ? subjects.filter((_, index) => index % values.shard.count === values.shard.index - 1) : subjects;
  const wanted = mine.filter(({ status }) => status !== "untouched");
  readAhead(
    { config: head, base, limits: limitsOf(values) },
    { subjects: mine, decides: invocation.revision === void 0 ? void 0 : decidingCommit(io) }
  );
  const judged = wanted.filter(({ status }) => status !== "deleted").map(({ name }) => name);
  const session = new CheckSession(
    invocation,
    { config: judgingConfig(invocation, head, mine, io), apis: judged },
    base,
    io
  );
  const documents = [];
  for (const [done, subject] of wanted.entries()) {
    progress.report(done, wanted.length, subject.file);
    documents.push(await session.judge(subject));
  }
  const apis = [];
  for (const judgedOne of documents) apis.push(await session.finish(judgedOne));
  const { plans, notes } = await plansOf(head, apis, values, io);
  const alive = apis.filter(({ status }) => status !== "deleted");
  const gateway = await publishedOf(head, alive, values, io);
  const errors = session.errors();
  return {
    report: {
      schema: "specgate/check/1",
      open: errors.length === 0 && apis.every(({ open }) => open),
      apis: apart(
        apis.map((api) => ({
          ...api,
          plan: plans.get(api.name) ?? null,
          published: gateway.published.get(api.name) ?? null
        }))
      ),
      untouched: mine.filter(({ status }) => status === "untouched").map(({ name }) => name),
      base: base?.name ?? null,
      gateFiles,
      decides: invocation.revision === void 0 ? "head" : "base",
      approval: io.approval ?? null,
      shard: values.shard ?? null,
      failOn: values["fail-on"],
      errors,
      notes: [
        ...base ? [] : [nothingCompared],
        ...base?.note === void 0 ? [] : [base.note],
        ...unusual,
        ...session.notes(),
        ...notes,
        ...gateway.notes
      ],
      tool: { version }
    },
    excerpt: session.excerpt
  };
}
var nothingCompared = "There is no base, so nothing was compared and every finding counts; --base main compares with the branch main.";
function configs({ values, config, revision }, base, io) {
  const { maxFileBytes: maxBytes } = limitsOf(values);
  const find = (whose) => {
    const found = findConfig({ named: values.config, whose, base: base?.commit, maxBytes }, io);
    return whose === "base" && found.note !== void 0 ? void 0 : found.config;
  };
  return {
    head: revision === void 0 ? config : find("head"),
    before: base && find("base")
  };
}
function judgingConfig({ config }, head, subjects, io) {
  const deciding = config ?? head;
  const folder = deciding?.folder ?? io.cwd;
  const files = new Map(head ? apiFiles(head, io.cwd).map(({ name, file }) => [name, file]) : []);
  for (const { name, file, status } of subjects) if (status !== "deleted") files.set(name, file);
  const apis = [...files].map(([name, file]) => {
    const known = config?.data.apis?.get(name) ?? head?.data.apis?.get(name);
    const relative = path3.relative(folder, path3.resolve(io.cwd, file)).split(path3.sep).join("/");
    return [name, { ...known, file: relative }];
  });
  return {
    data: { ...deciding?.data, apis: new Map(apis) },
    file: deciding?.file ?? configName,
    folder,
    place: (at) => deciding?.place(at) ?? { line: 1, column: 1 }
  };
}
export {
  checkApis
};
