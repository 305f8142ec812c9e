import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  attestable,
  canonicalJson,
  knownTo
} from "./chunk-PMXX3DDY.js";
import {
  commitTree,
  gatewayTexts,
  workTree
} from "./chunk-7L2MTBSS.js";
import {
  isDone,
  isMet
} from "./chunk-KDLXRJZQ.js";
import {
  attestationsFile,
  chartOfTemplate,
  daysBetween,
  environmentIn,
  helpersOf,
  hostMatches,
  isBlank,
  isOpen,
  isPlaceholderHost,
  items,
  matches,
  nothingAttested,
  offersOf,
  operationsOf,
  pathMatches,
  publishedDocuments,
  readAttestations,
  renderTemplate,
  repositoryOf,
  serversOf,
  textsOf
} from "./chunk-72FFVH7H.js";
import {
  mayNotApply
} from "./chunk-QQNRIDW4.js";
import {
  bearsName,
  isAbout
} from "./chunk-PHN2ODTT.js";
import {
  parsedTexts
} from "./chunk-PGAXN6AC.js";
import {
  compilePattern
} from "./chunk-DYZ33KHO.js";
import {
  apiFiles,
  readConfig
} from "./chunk-PUYJ5L5U.js";
import {
  servicesOf
} from "./chunk-3KAFWCYA.js";
import {
  globMatches,
  notOpenapi
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
import {
  openapiVersion
} from "./chunk-AGCXGDEU.js";
import {
  fill,
  groupManifests,
  hasPlaceholder,
  lowerCase,
  partAt,
  readGatewayFiles,
  readManifests,
  readStream,
  textAt
} from "./chunk-VDFFAEUX.js";
import {
  revisionOf
} from "./chunk-RXTBDYOB.js";
import {
  version
} from "./chunk-OPCMKOIC.js";
import {
  truncate
} from "./chunk-WE7R6N2O.js";
import {
  gitSpace,
  tagsOf
} from "./chunk-2CS6ZORS.js";
import {
  didYouMean
} from "./chunk-EQ7TL2PA.js";
import {
  decodeText,
  parseDocument,
  parseDocuments
} from "./chunk-PIMGXGWV.js";
import {
  LimitError
} from "./chunk-UZY35I6P.js";
import {
  MissingFileError,
  UserError
} from "./chunk-2DNSTSAZ.js";
import {
  fromPointer,
  getAt,
  isObject,
  own,
  toText
} from "./chunk-2LKYFRJO.js";

// src/ready/run.ts
import path from "node:path";

// src/ready/asked.ts
function chosenApis({ config, apis }, io) {
  const all = apiFiles(config, io.cwd);
  if (all.length === 0) {
    throw new UserError("There is nothing to judge: the config has no APIs under apis.", {
      file: config.file,
      ...config.place(["apis"])
    });
  }
  if (apis === void 0) return all;
  const names = all.map(({ name }) => name);
  const unknown = apis.find((api) => !names.includes(api));
  if (unknown === void 0) return all.filter(({ name }) => apis.includes(name));
  const hint = didYouMean(unknown, names) || `; the config has ${names.join(", ")}`;
  throw new UserError(`There is no API ${JSON.stringify(unknown)}${hint}.`);
}
function refuseUnknownAges({ config }) {
  for (const id of config.data.ready?.["attestation-age"]?.keys() ?? []) {
    const item = items.find((one) => one.id === id);
    if (item && attestable(item)) continue;
    const why = item ? "which is not attested" : "which is no item";
    throw new UserError(`ready.attestation-age names ${JSON.stringify(id)}, ${why}.`, {
      file: config.file,
      ...config.place(["ready", "attestation-age", id])
    });
  }
}

// src/ready/attested.ts
function attestedIn(tree, path2, known2, maxBytes) {
  const nothing = { ...nothingAttested, contents: /* @__PURE__ */ new Set() };
  let document;
  try {
    const bytes = tree.space.read(path2, maxBytes);
    const name = tree.name(path2);
    if (!isBlank(decodeText(bytes, name))) document = parseDocument(bytes, name);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const isMissing = error instanceof MissingFileError;
    const told = { file: attestationsFile, ...error.place, message: error.message };
    return { ...nothing, errors: isMissing ? [] : [told] };
  }
  if (!document) return { ...nothing, errors: [] };
  return { ...readAttestations(document, known2), contents: contentsOf(document.data) };
}
function contentsOf(data) {
  const lists = [own(data, "attestations"), own(data, "waivers")];
  return new Set(lists.flatMap((list) => Array.isArray(list) ? list.map((entry) => JSON.stringify(entry)) : []));
}

// src/ready/code-owners.ts
var places = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"];
function codeOwners(tree) {
  const place = places.find((one) => tree.files.includes(one));
  if (place === void 0) return void 0;
  const lines = (tree.text(place) ?? "").split(/\r\n|\n|\r/);
  const owners = lines.flatMap(
    (line) => line.replace(/#.*/, "").split(/\s+/).filter((word) => /^@|.@./.test(word))
  );
  return new Set(owners.map((owner) => owner.toLowerCase()));
}
function isOwner({ email, github }, owners) {
  const handle = github === void 0 ? void 0 : `@${github.replace(/^@/, "")}`;
  return [email, handle].some((name) => name !== void 0 && owners.has(name.toLowerCase()));
}

// src/ready/contexts.ts
import { posix } from "node:path";

// src/api-connect/product-files.ts
function readApiConnectFiles(sources, variables) {
  const products = [];
  const documents = [];
  for (const source of sources) {
    if (!/product|x-ibm-name/.test(source.text)) continue;
    const stream = readStream(source, variables);
    for (const document of stream.documents) {
      const { data } = document;
      if (!isObject(data)) continue;
      const part = partAt(stream, document, [], data);
      if (isProduct(data)) products.push(productOf(part));
      else if (own(own(data, "info"), "x-ibm-name") !== void 0) documents.push(part);
    }
  }
  return { products, documents };
}
function isProduct(data) {
  return /^\d+\.\d+\.\d+$/.test(toText(own(data, "product") ?? "")) && isObject(own(data, "info")) && (isObject(own(data, "apis")) || isObject(own(data, "plans")));
}
function productOf(part) {
  const info = own(part.data, "info");
  return {
    ...part,
    name: text(own(info, "name")),
    version: text(own(info, "version")),
    apis: entries(own(part.data, "apis")).map(([key, said]) => {
      const named = text(own(said, "name"));
      const colon = named?.lastIndexOf(":") ?? -1;
      return {
        key,
        ref: text(own(said, "$ref")),
        name: colon === -1 ? named : named.slice(0, colon),
        version: colon === -1 ? void 0 : named.slice(colon + 1)
      };
    }),
    plans: entries(own(part.data, "plans")).map(([name, data]) => ({
      name,
      part: {
        file: part.file,
        path: ["plans", name],
        data: isObject(data) ? data : {},
        line: (...below) => part.line("plans", name, ...below),
        written: (...below) => part.written("plans", name, ...below)
      }
    }))
  };
}
function entries(value) {
  return isObject(value) ? Object.entries(value) : [];
}
function text(value) {
  if (typeof value === "number") return toText(value);
  return typeof value === "string" && value !== "" ? value : void 0;
}

// src/ready/concern.ts
function concerning(files, asked) {
  const services = servicesFor(files.gateway, asked);
  const gateway = gatewayOf(files.gateway, services, asked);
  return { gateway, manifests: manifestsFor(files.manifests, services, asked) };
}
function isAlone({ documents, hasOwnFiles }) {
  return hasOwnFiles || documents.length < 2;
}
function servicesFor({ services }, asked) {
  if (asked.services) return services.filter(({ name }) => name !== void 0 && asked.services.includes(name));
  const takes = (service, least) => service.routes.some((route) => takesCalls(route, asked.context, least));
  const isOurs = isAbout(asked.context);
  const mayBeOurs = ({ file, name, tags }) => isAlone(asked) || !isOfAnother(file, asked) && isOurs([name, ...tags].join(" "));
  const matching = services.filter(
    (service) => takes(service, "perhaps") && (mayBeOurs(service) || takes(service, "yes"))
  );
  if (matching.length > 0) return [...matching, ...siblings(matching, services)];
  if (isAlone(asked)) return services;
  const beside = services.filter(({ file }) => isBeside(file, asked));
  if (beside.length > 0) return beside;
  return services.filter(({ name, tags }) => [name ?? "", ...tags].some(bearsName(asked.context)));
}
var mostRequests = 300;
var known = /* @__PURE__ */ new WeakMap();
function callsOf(context) {
  const before = known.get(context);
  if (before) return before;
  const operations = operationsOf(context);
  const servers = new Map(
    [...serversOf(context), ...operations.flatMap((operation) => operation.servers)].map((server) => [
      `${server.host} ${server.basePath}`,
      server
    ])
  );
  const calls = [...servers.values()].filter(({ host }) => host === void 0 || !isPlaceholderHost(host)).map(({ host, basePath }) => ({
    host,
    family: withoutEnvironment(host ?? ""),
    requests: operations.slice(0, mostRequests).map(({ method, path: path2 }) => ({ host: void 0, method, path: basePath + path2 }))
  }));
  known.set(context, calls);
  return calls;
}
function takesCalls(route, context, least = "perhaps") {
  return callsOf(context).some((calls) => {
    const fit = hostFit(route, calls);
    if (fit === "no" || fit === "perhaps" && least === "yes") return false;
    const { requests } = calls;
    const isTaken = requests.length === 0 ? fit === "yes" : requests.some((one) => matches(one, route) !== "no");
    return isTaken && (fit === "yes" || isTelling(route, requests[0]?.path ?? "/"));
  });
}
var hostsKnown = /* @__PURE__ */ new WeakMap();
function hostsOf(route) {
  let hosts = hostsKnown.get(route);
  if (!hosts) {
    hosts = textsOf(route, "hosts").map((one) => {
      const text2 = lowerCase(one).replace(/:\d+$/, "");
      return { text: text2, family: withoutEnvironment(text2), isTemplate: hasPlaceholder(one) };
    });
    hostsKnown.set(route, hosts);
  }
  return hosts;
}
function hostFit(route, { host, family }) {
  const hosts = hostsOf(route);
  if (hosts.length === 0 || host === void 0) return "perhaps";
  const isSame = (one) => one.text === host || !one.isTemplate && (one.family === family || one.text.includes("*") && hostMatches(one.text, host) === "yes");
  if (hosts.some(isSame)) return "yes";
  return hosts.some((one) => one.isTemplate && hostMatches(one.text, host) === "perhaps") ? "perhaps" : "no";
}
function withoutEnvironment(text2) {
  return text2.toLowerCase().split(/[^a-z0-9]+/).filter((word) => environmentIn(word) === void 0 && word !== "").join(" ");
}
function isTelling(route, path2) {
  return textsOf(route, "paths").some((one) => one.replace(/^~/, "").length > 1 && pathMatches(one, path2) !== "no");
}
function siblings(matching, all) {
  const family = ({ name }) => withoutEnvironment((name ?? "").replace(/(^|[-_.])v\d+(?=$|[-_.])/gi, "$1"));
  const names = new Set(matching.map(family).filter((name) => name !== ""));
  return all.filter((service) => !matching.includes(service) && names.has(family(service)));
}
function isBeside(file, { context, documents }) {
  const nearest = nearestFolder(file, documents);
  const own2 = folderOf(context.api.file);
  return nearest !== void 0 && nearest === own2 && documents.filter((one) => folderOf(one) === own2).length === 1;
}
function isOfAnother(file, { context, documents }) {
  const nearest = nearestFolder(file, documents);
  return nearest !== void 0 && nearest !== folderOf(context.api.file);
}
function nearestFolder(file, documents) {
  const folders = documents.map(folderOf).filter((folder) => file.startsWith(folder));
  return folders.sort((a, b) => b.length - a.length)[0];
}
function folderOf(file) {
  return file.slice(0, file.lastIndexOf("/") + 1);
}
function gatewayOf(all, services, asked) {
  const chosen = new Set(services);
  const routes = all.routes.filter(
    (route) => route.service ? chosen.has(route.service) : isAlone(asked) || takesCalls(route, asked.context) || isBeside(route.file, asked)
  );
  const kept = /* @__PURE__ */ new Set([...services, ...routes]);
  const plugins = all.plugins.filter(
    (plugin) => plugin.isGlobal || isForCallers(plugin) || (plugin.route ? kept.has(plugin.route) : plugin.service ? kept.has(plugin.service) : isAlone(asked))
  );
  const hosts = new Set(services.map(({ data }) => data.host));
  const upstreams = isAlone(asked) ? all.upstreams : all.upstreams.filter(({ name }) => name !== void 0 && hosts.has(name));
  const used = new Set(
    [...services, ...routes, ...plugins.filter((one) => !one.isGlobal && !isForCallers(one))].map(({ file }) => file)
  );
  const isUsed = ({ file }) => used.has(file) || isAlone(asked);
  return {
    files: all.files.filter((file) => isUsed({ file })),
    documents: all.documents.filter(isUsed),
    streams: all.streams.filter(isUsed),
    services,
    routes,
    plugins,
    upstreams,
    certificates: all.certificates,
    caCertificates: all.caCertificates,
    unresolved: all.unresolved.filter(({ part }) => isUsed(part)),
    problems: all.problems
  };
}
function isForCallers({ isForSome, data }) {
  return isForSome && [own(data, "service"), own(data, "route")].every((one) => one === void 0 || one === null);
}
function manifestsFor(all, services, asked) {
  const names = new Set(services.flatMap(({ name }) => name ?? []));
  if (isAlone(asked)) return asked.hasOwnFiles ? all : withoutForeign(all, names);
  const products = all.products.filter(
    (product) => servicesListed(product, all).some((name) => names.has(name)) || isBeside(product.file, asked) || bearsName(asked.context)(product.name ?? "")
  );
  const named = namedBy(products, all);
  const kept = all.all.filter((manifest) => {
    switch (manifest.kind) {
      case "Product":
        return products.includes(manifest);
      case "DraftDataset":
        return named.datasets.has(manifest.name) || isBeside(manifest.file, asked);
      case "CredentialIssuer":
        return named.issuers.has(manifest.name) || isBeside(manifest.file, asked);
      case "GatewayService":
        return manifest.name !== void 0 && names.has(manifest.name);
      default:
        return isBeside(manifest.file, asked);
    }
  });
  const files = new Set(kept.map(({ file }) => file));
  const isKept = ({ file }) => files.has(file);
  return { ...groupManifests(kept), others: all.others.filter(isKept), problems: all.problems.filter(isKept) };
}
function withoutForeign(all, names) {
  const own2 = all.products.filter((product) => servicesListed(product, all).some((name) => names.has(name)));
  if (own2.length === 0) return all;
  const foreign = all.products.filter((product) => {
    const listed = servicesListed(product, all);
    return listed.length > 0 && !listed.some((name) => names.has(name) || hasPlaceholder(name));
  });
  if (foreign.length === 0) return all;
  const theirs = namedBy(foreign, all);
  const ours = namedBy(
    all.products.filter((product) => !foreign.includes(product)),
    all
  );
  const isForeign = ({ kind, name }) => kind === "DraftDataset" && theirs.datasets.has(name) && !ours.datasets.has(name) || kind === "CredentialIssuer" && theirs.issuers.has(name) && !ours.issuers.has(name);
  return {
    ...groupManifests(all.all.filter((one) => !foreign.includes(one) && !isForeign(one))),
    others: all.others,
    problems: all.problems
  };
}
function servicesListed(product, { environments }) {
  return environments.filter((environment) => environment.product === product).flatMap(servicesOf);
}
function namedBy(products, { environments }) {
  const texts = (list, key) => new Set(list.flatMap(({ data }) => textAt(data, key) ?? []));
  const theirs = environments.filter(({ product }) => product && products.includes(product));
  return { datasets: texts(products, "dataset"), issuers: texts(theirs, "credentialIssuer") };
}

// src/ready/contexts.ts
var nothingOutside = {
  live: void 0,
  probe: void 0,
  change: void 0,
  offers: void 0,
  isNew: false,
  violations: void 0,
  released: void 0
};
async function contextsOf(apis, state) {
  const { tree, loader, config, today } = state;
  const errors = [];
  const repository = repositoryOf(tree);
  const variables = config.ready?.variables ?? /* @__PURE__ */ new Map();
  const read = (texts) => ({
    gateway: readGatewayFiles(texts, variables),
    manifests: readManifests(texts, variables),
    apiConnect: readApiConnectFiles(texts, variables)
  });
  let shared;
  const states = [];
  const names = [...config.apis?.values() ?? []].map((api) => tree.name(posix.join(state.folder, api.file)));
  for (const { name, path: path2, file } of apis) {
    const documents = await documentOf(path2, state, errors);
    const own2 = config.apis?.get(name)?.["gateway-config"];
    if (!own2) shared ??= read([...gatewayTexts(state, void 0), ...state.rendered]);
    const all = {
      api: { name, file, path: path2 },
      document: documents?.root,
      resolve: (value) => documents ? documents.deref(value) : value,
      ...own2 ? read(gatewayTexts(state, own2)) : shared,
      repository,
      config,
      today,
      ...nothingOutside
    };
    const files = concerning(all, {
      context: all,
      services: config.apis?.get(name)?.services ?? renderedServices(name, all.gateway),
      documents: names,
      hasOwnFiles: own2 !== void 0
    });
    states.push({ documents, context: (outside2) => ({ ...all, ...files, ...outside2 }) });
  }
  return { states, errors };
  async function documentOf(path2, { tree: { space } }, found) {
    try {
      const document = loader.read({ space, path: path2 });
      refuseDuplicates(document);
      if (!openapiVersion(document.data))
        throw new UserError(notOpenapi(document.data), { file: document.file, line: 1, column: 1 });
      return await loadTree(document, loader);
    } catch (error) {
      if (!(error instanceof UserError) || error instanceof LimitError && error.isOfRun) throw error;
      found.push({ file: tree.name(path2), ...error.place, message: error.message });
      return void 0;
    }
  }
}
function renderedServices(name, { services }) {
  const own2 = services.filter(({ tags }) => tags.some((tag) => tag.startsWith(`specgate.api.${name}~`)));
  const names = own2.flatMap((service) => service.name === void 0 ? [] : [service.name]);
  return names.length > 0 ? names : void 0;
}

// src/ready/own-checks.ts
var mostFiles = 500;
function ownChecks(config, folder) {
  return [...config.data.ready?.checks ?? []].map(([id, check]) => {
    const refuse = (key, message) => {
      const at = ["ready", "checks", id, ...key === void 0 ? [] : [key]];
      throw new UserError(message, { file: config.file, ...config.place(at) });
    };
    const pattern = checked(check, refuse);
    return {
      id,
      title: check.title,
      section: "own",
      gate: check.gate ?? "warn",
      remedy: check.fix ?? defaultRemedy(check),
      evidence: [check.openapi === void 0 ? "repository" : "openapi"],
      check: (context) => check.openapi === void 0 ? lookAtFiles(check, pattern, context, { folder, config: folder + nameOfFile(config.file) }) : lookAtDocument(check.openapi, context)
    };
  });
}
function nameOfFile(file) {
  return /[^/\\:]*$/.exec(file)[0];
}
function checked({ file, openapi: openapi2, pointer, equals, matches: matches2 }, refuse) {
  if (file === void 0 === (openapi2 === void 0))
    refuse(void 0, "A check looks either at files (`file`) or at the OpenAPI document (`openapi`).");
  if (openapi2 !== void 0) {
    for (const [key, value] of Object.entries({ pointer, equals, matches: matches2 }))
      if (value !== void 0) refuse(key, `"${key}" belongs to a check of files, not of the OpenAPI document.`);
  }
  if (equals !== void 0 && pointer === void 0)
    refuse("equals", '"equals" needs "pointer": the place in the file that is compared.');
  if (matches2 !== void 0 && pointer !== void 0)
    refuse("matches", '"matches" looks at the whole text, "pointer" at one value; give one of the two.');
  if (matches2 === void 0) return void 0;
  const pattern = compilePattern(matches2);
  return "problem" in pattern ? refuse("matches", `"matches" cannot be used: ${pattern.problem}.`) : pattern;
}
function defaultRemedy({ file, openapi: openapi2, pointer, equals, matches: matches2 }) {
  if (openapi2 !== void 0) return `Add ${openapi2} to the OpenAPI document.`;
  if (pointer !== void 0) return `Set ${pointer} in ${file}${equals === void 0 ? "" : ` to ${equals}`}.`;
  return matches2 === void 0 ? `Add ${file}.` : `Make ${file} match ${truncate(matches2, 80)}.`;
}
function lookAtDocument(pointer, { document, resolve, api }) {
  const where = (line2) => `${api.file}:${line2}`;
  if (!document) return { status: "fail", evidence: [openapi(api.file, "The OpenAPI document cannot be read.")] };
  let value = resolve(document.data);
  for (const key of fromPointer(pointer) ?? []) value = resolve(own(value, key));
  const { line } = document.locate(fromPointer(pointer) ?? []).start;
  return value === void 0 ? { status: "fail", evidence: [openapi(where(line), `The document has nothing at ${pointer}.`)] } : { status: "pass", evidence: [openapi(where(line), `The document has ${pointer || "a root"}.`)] };
}
function openapi(where, says) {
  return { kind: "openapi", where, says };
}
function lookAtFiles({ file, pointer, equals, matches: matches2 }, pattern, context, { folder, config }) {
  const { tree } = context.repository;
  const glob = (file ?? "").replace(/^\.\//, "");
  const found = tree.files.filter((one) => one !== config && one.startsWith(folder) && globMatches(glob, one.slice(folder.length))).slice(0, mostFiles);
  if (found.length === 0) return { status: "fail", evidence: [evidence(glob, "There is no such file.")] };
  if (pointer !== void 0) {
    const seen = found.map((one) => valueIn(one, pointer, equals, context));
    const evidence2 = seen.map((one) => one.evidence);
    if (seen.some(({ status }) => status === "fail"))
      return { status: "fail", evidence: seen.filter(({ status }) => status === "fail").map((one) => one.evidence) };
    return seen.some(({ status }) => status === "unknown") ? { status: "unknown", evidence: evidence2, needs: "file" } : { status: "pass", evidence: evidence2 };
  }
  if (matches2 === void 0 || !pattern)
    return { status: "pass", evidence: found.slice(0, 5).map((one) => evidence(tree.name(one), "The file is there.")) };
  const shown = truncate(matches2, 80);
  for (const one of found) {
    const line = lineMatching(tree.text(one) ?? "", pattern);
    if (line !== void 0)
      return { status: "pass", evidence: [evidence(`${tree.name(one)}:${line}`, `It matches ${shown}.`)] };
  }
  const says = `No line matches ${shown}.`;
  return { status: "fail", evidence: found.slice(0, 5).map((one) => evidence(tree.name(one), says)) };
}
function valueIn(file, pointer, wanted, { repository, config }) {
  const { tree, charts } = repository;
  const name = tree.name(file);
  const path2 = fromPointer(pointer) ?? [];
  const tell = (status, where, says) => ({
    status,
    evidence: evidence(where, says)
  });
  const filled = fill(tree.text(file) ?? "", config.ready?.variables ?? /* @__PURE__ */ new Map());
  const chart = chartOfTemplate(file, charts);
  const rendered = chart && renderTemplate(filled, chart, helpersOf(chart, charts, tree));
  if (chart && !rendered) return tell("unknown", name, "This template cannot be rendered without Helm.");
  try {
    for (const document of parseDocuments(rendered?.text ?? filled, name)) {
      const value = getAt(document.data, path2);
      if (value === void 0) continue;
      const { line } = document.locate(path2).start;
      const where = `${name}:${rendered?.lines[line - 1] ?? line}`;
      if (value === null || value === "") return tell("fail", where, `${pointer} is empty.`);
      if (wanted === void 0) return tell("pass", where, `${pointer} is there.`);
      const isScalar = typeof value !== "object";
      if (isScalar && (isOpen(toText(value)) || hasPlaceholder(toText(value))))
        return tell("unknown", where, `${pointer} is known when the template is rendered.`);
      const isMet2 = isScalar && toText(value) === wanted;
      return tell(
        isMet2 ? "pass" : "fail",
        where,
        isMet2 ? `${pointer} is as wanted.` : `${pointer} is not ${truncate(wanted, 80)}.`
      );
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const isTemplate = chart !== void 0 || isOpen(filled);
    return tell(isTemplate ? "unknown" : "fail", name, `It cannot be read: ${error.message}`);
  }
  return tell("fail", name, `It has nothing at ${pointer}.`);
}
function lineMatching(text2, pattern) {
  const index = text2.split(/\r\n|\n|\r/).findIndex((line) => line.length <= pattern.maxLength && pattern.test(line));
  return index === -1 ? void 0 : index + 1;
}
function evidence(where, says) {
  return { kind: "repository", where, says };
}

// src/ready/judge.ts
var soon = 30;
function judgeItem(item, context, judging) {
  const answer = item.check(context);
  const { gate, reason: gateReason } = gateOf(item, context, judging.profile);
  const notes = [];
  const attestation = newest(about(judging.attested.attestations, item, context, judging), context.today);
  const { status, evidence: evidence2, reason } = settle(item, answer, attestation, context, notes);
  const waiver = waiverFor(item, status, context, judging, notes);
  const stranger = newest(about(judging.strangers, item, context, judging), context.today);
  if (status === "unknown") notes.push(...elsewhere(item, context, judging));
  if (stranger && status === "unknown")
    notes.push(
      `The attestation of ${who(stranger.by)} (${stranger.where}) does not count: ready.attesters asks for code owners, and CODEOWNERS does not name this person.`
    );
  const shown = attestation && (status !== "pass" || answer.status === "unknown") ? attestationReport(attestation, context.today, judging) : void 0;
  if (shown?.changed && (status === "attested" || status === "not-applicable"))
    notes.push(`This change itself brings the attestation of ${shown.by} (${shown.where}): look at what it rests on.`);
  const needs = status === "unknown" ? needOf(item, answer) : void 0;
  return {
    id: item.id,
    title: item.title,
    required: gate === "block",
    status,
    evidence: evidence2,
    fix: fixOf(item, status, needs),
    ...waiver && { waiver },
    section: item.section,
    gate,
    ...gateReason !== void 0 && { gateReason },
    ...reason !== void 0 && { reason },
    ...shown && { attestation: shown },
    notes,
    ...needs && { needs },
    ...item.docs !== void 0 && { docs: item.docs }
  };
}
function gateOf(item, context, profile) {
  const other = item.gateFor?.(context);
  const gate = other?.gate ?? item.gate;
  if (profile === "strict" && gate === "warn") return { gate: "block", reason: void 0 };
  return { gate, reason: other?.reason };
}
function settle(item, answer, attestation, { today }, notes) {
  if (answer.status !== "unknown") {
    if (answer.status === "fail" && attestation)
      notes.push(
        `The attestation of ${who(attestation.by)} (${attestation.where}) cannot override what was found; a waiver takes a gap on.`
      );
    const evidence3 = answer.evidence ?? [];
    return answer.status === "not-applicable" ? { status: answer.status, evidence: evidence3, reason: answer.reason } : { status: answer.status, evidence: evidence3 };
  }
  if (!attestation) return { status: "unknown", evidence: answer.evidence };
  const stated = { kind: "attestation", where: attestation.where, says: saysOf(attestation) };
  const beside = answer.evidence.filter(({ kind }) => kind !== "attestation");
  const evidence2 = [...beside, stated];
  if (attestation.until < today) return { status: "expired", evidence: evidence2 };
  const left = daysBetween(today, attestation.until);
  if (left <= soon) notes.push(`The attestation expires on ${attestation.until}, ${inDays(left)}: state it again.`);
  if (attestation.status === "not-applicable")
    return { status: "not-applicable", evidence: evidence2, reason: attestation.statement ?? "stated not to apply" };
  const against = item.attestation?.disproves?.(attestation);
  if (against !== void 0)
    return {
      status: "fail",
      evidence: [...beside, { ...stated, says: `${stated.says.replace(/\.?$/, ".")} ${against}` }]
    };
  return { status: "attested", evidence: evidence2 };
}
function about(entries2, item, context, { environment }) {
  return entries2.filter(
    (entry) => isAbout2(entry, item, context) && (entry.environments.length === 0 || entry.environments.includes(environment))
  );
}
function isAbout2(entry, { id, sameAs }, { api }) {
  return (entry.id === id || entry.id === sameAs) && (entry.apis.length === 0 || entry.apis.includes(api.name));
}
function newest(entries2, today) {
  const holding = entries2.filter(({ until }) => until >= today);
  let found;
  for (const entry of holding.length > 0 ? holding : entries2) if (!found || entry.date >= found.date) found = entry;
  return found;
}
function longest(waivers) {
  let found;
  for (const waiver of waivers) if (!found || waiver.until > found.until) found = waiver;
  return found;
}
function elsewhere(item, context, { attested, environment }) {
  const other = attested.attestations.find((entry) => isAbout2(entry, item, context));
  if (!other || other.environments.length === 0 || other.environments.includes(environment)) return [];
  return [
    `The attestation of ${who(other.by)} (${other.where}) is about ${other.environments.join(", ").slice(0, 80)}, and ${environment} is asked about.`
  ];
}
function waiverFor(item, status, context, judging, notes) {
  const waiver = longest(about(judging.attested.waivers, item, context, judging));
  const isDone2 = status === "pass" || status === "attested" || status === "not-applicable";
  const pending = longest(about(judging.pendingWaivers, item, context, judging));
  if (pending && !isDone2)
    notes.push(
      `This change itself brings a waiver of ${who(pending.by)} (${pending.where}); it counts once the base has it.`
    );
  if (!waiver) return void 0;
  if (isDone2) {
    notes.push(`The waiver of ${who(waiver.by)} (${waiver.where}) is not needed any more; remove it.`);
    return void 0;
  }
  if (waiver.until < context.today) {
    notes.push(`The waiver of ${who(waiver.by)} (${waiver.where}) expired on ${waiver.until}.`);
    return void 0;
  }
  const left = daysBetween(context.today, waiver.until);
  if (left <= soon) notes.push(`The waiver expires on ${waiver.until}, ${inDays(left)}.`);
  if (judging.isOld && !judging.isOld(waiver))
    notes.push(`This change itself brings the waiver of ${who(waiver.by)} (${waiver.where}): look at its reason.`);
  const approved = waiver.approvedBy === void 0 ? "" : `, approved by ${waiver.approvedBy}`;
  return { by: `${who(waiver.by)}${approved}`, reason: waiver.reason, until: waiver.until };
}
function attestationReport(entry, today, { isOld }) {
  const left = daysBetween(today, entry.until);
  return {
    by: entry.by.name,
    role: entry.by.role ?? "",
    date: entry.date,
    expires: entry.until,
    ...entry.statement !== void 0 && { statement: entry.statement },
    ...entry.link !== void 0 && { link: entry.link },
    where: entry.where,
    expiresSoon: left >= 0 && left <= soon,
    changed: isOld !== void 0 && !isOld(entry)
  };
}
function saysOf({ by, date, until, statement, link }) {
  const what = [statement, link].filter((part) => part !== void 0).join(" ");
  return `${who(by)} on ${date}, until ${until}: ${what}`;
}
function who({ name, role }) {
  return role === void 0 ? name : `${name} (${role})`;
}
function inDays(days) {
  return days === 0 ? "today" : days === 1 ? "in 1 day" : `in ${days} days`;
}
var outside = ["gateway", "catalogue", "probe"];
function needOf(item, answer) {
  if (answer.status === "unknown" && answer.needs) return answer.needs;
  if (item.attestation) return "attestation";
  const sources = item.evidence.filter((kind) => kind !== "attestation");
  const isOutside = sources.length > 0 && sources.every((kind) => outside.includes(kind));
  return isOutside ? sources[0] : "file";
}
function fixOf(item, status, needs) {
  if (status === "pass" || status === "attested" || status === "not-applicable") return "";
  const attest = `specgate ready --attest ${item.sameAs ?? item.id}`;
  if (status === "expired") return `${item.remedy} Then state it again: ${attest}.`;
  if (status === "unknown" && (needs === "attestation" || item.attestation))
    return `${item.remedy} Then state it: ${attest}.`;
  if (status === "unknown" && item.section !== "own" && mayNotApply(item))
    return `${item.remedy} Where there is nothing of the kind, state that: ${attest}.`;
  return item.remedy;
}

// src/ready/sections.ts
var sections = [
  {
    id: "A",
    title: "First time activities",
    source: "APS Production Readiness Checklist",
    boxes: [
      { title: "Learn about and understand the benefits of the API Services Portal", items: ["R-01", "R-02"] },
      { title: "Have access to a production-ready API", items: ["R-03", "R-04"] },
      {
        title: "Get Organizational approval to share your API service",
        items: ["R-05", "R-06", "R-07", "R-08"]
      },
      { title: "Recommended: Document your API in an OpenAPI specification", items: ["R-09"] }
    ]
  },
  {
    id: "B",
    title: "Configure a Gateway Service",
    source: "APS Production Readiness Checklist",
    boxes: [{ title: "Create a Gateway Service", items: ["R-10", "R-11", "R-12"] }]
  },
  {
    id: "C",
    title: "Protect your API",
    source: "APS Production Readiness Checklist",
    boxes: [
      {
        title: "Ensure that your Gateway Services are protected to safeguard your APIs and the data they handle",
        items: ["R-13", "R-14", "R-15", "R-16", "R-17"]
      }
    ]
  },
  {
    id: "D",
    title: "Share your API",
    source: "APS Production Readiness Checklist",
    boxes: [
      {
        title: "Package your Gateway Services and make them available for discovery by developers and consumers in BC Government and beyond",
        items: ["R-18", "R-19", "R-20", "R-21", "R-22", "R-23"]
      }
    ]
  },
  {
    id: "E",
    title: "Additional steps",
    source: "APS Production Readiness Checklist",
    boxes: [
      { title: "Integrate DevOps", items: ["R-24", "R-25", "R-26"] },
      { title: "Monitor your Gateway Services", items: ["R-27"] }
    ]
  },
  { id: "F", title: "API Gateway & Smart Routing", source: "pillars of a production-ready API" },
  { id: "G", title: "Observability", source: "pillars of a production-ready API" },
  { id: "H", title: "Resilience", source: "pillars of a production-ready API" },
  { id: "I", title: "Automated Deployment & Lifecycle Management", source: "pillars of a production-ready API" },
  { id: "J", title: "Security by Design", source: "pillars of a production-ready API" },
  { id: "K", title: "Documentation, ownership and service levels", source: "BC Government API Guidelines" },
  { id: "L", title: "Lifecycle gates", source: "product lifecycle" }
];
var ownSection = {
  id: "own",
  title: "Checks of this repository"
};
var inProfile = { aps: "ABCDEL", pillars: "FGHIJKL", strict: "ABCDEFGHIJKL" };
function asksFor(profile, section) {
  return inProfile[profile].includes(section);
}

// src/ready/ready.ts
function itemsFor(items2, own2, profile) {
  const asked = items2.filter((item) => asksFor(profile, item.section));
  return [...asked.map((item) => judgedAs(item, items2)), ...own2];
}
function judgedAs(item, items2) {
  const attestation = item.attestation ?? items2.find((one) => one.id === item.sameAs)?.attestation;
  return { ...item, ...attestation && { attestation }, docs: `docs/ready/${item.id}.md` };
}
function assess(items2, context, judging) {
  return summarise(
    context.api,
    items2.map((item) => judgeItem(item, context, judging))
  );
}
function summarise(api, items2) {
  const blocking = items2.filter((item) => item.required && !isMet(item)).length;
  return {
    ...api,
    items: items2,
    ...countsOf(items2),
    ready: blocking === 0,
    blocking,
    sections: [...sections, ownSection].flatMap(({ id, title, boxes = [] }) => {
      const part = items2.filter((item) => item.section === id);
      const missing = part.filter((item) => item.required && !isMet(item)).length;
      return part.length === 0 ? [] : [{ id, title, ...countsOf(part), blocking: missing, boxes }];
    })
  };
}
function totals(apis) {
  const { score } = countsOf(apis.flatMap((api) => api.items));
  return { score, ready: apis.every((api) => api.ready) };
}
function withTrend(api, base) {
  const before = new Map(base?.items.map((item) => [item.id, item]));
  const items2 = api.items.map((item) => {
    const old = before.get(item.id);
    if (!old) return { ...item, trend: "new" };
    const [was, is] = [isDone(old), isDone(item)];
    return { ...item, trend: was === is ? "same" : is ? "ready" : "lost" };
  });
  const ids = (trend) => items2.filter((item) => item.trend === trend).map((item) => item.id);
  return { ...api, items: items2, trend: { score: base?.score ?? null, became: ids("ready"), lost: ids("lost") } };
}
function countsOf(items2) {
  const of = items2.filter((item) => item.status !== "not-applicable").length;
  const done = items2.filter((item) => item.status === "pass" || item.status === "attested").length;
  return { done, of, score: of === 0 ? 1 : done / of };
}

// src/ready/released.ts
var forms = ["-v", "-", "/v", "/", "@v", "@", "_v", "_", void 0];
async function releasedAs({ name, path: path2 }, documents, { tags, cwd, limits }) {
  const version2 = getAt(documents.root.data, ["info", "version"]);
  if (version2 === void 0 || typeof version2 === "object") return void 0;
  const plain = toText(version2).replace(/^v/, "");
  const wanted = forms.flatMap((form) => form === void 0 ? [`v${plain}`, plain] : [`${name}${form}${plain}`]);
  for (const tag of wanted) {
    if (!tags.has(tag)) continue;
    const released = await treeAt(`refs/tags/${tag}`, path2, cwd, limits);
    if (!released || toText(getAt(released.root.data, ["info", "version"])) !== toText(version2)) continue;
    return { tag, sameContent: sameContent(released, documents) };
  }
  return void 0;
}
async function treeAt(revision, path2, cwd, limits) {
  const loader = new Loader(limits);
  try {
    return await loadTree(loader.read({ space: gitSpace(revision, cwd), path: path2 }), loader);
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}
function sameContent(a, b) {
  return contentOf(a) === contentOf(b);
}
function contentOf({ root, documents }) {
  const others = [...documents.values()].filter((document) => document !== root).map(({ data }) => canonicalJson(data));
  return [canonicalJson(root.data), ...others.sort()].join("\n");
}

// src/ready/run.ts
async function readyFiles(request, io) {
  return new ReadySession(request, io).run();
}
var ReadySession = class {
  #request;
  #io;
  #today;
  #apis;
  #tree;
  #folder;
  #attestationsPath;
  #judged;
  #errors = [];
  #notes = [];
  #tags;
  #products;
  #violations;
  constructor(request, io) {
    this.#request = request;
    this.#io = io;
    this.#today = new Date(io.now()).toISOString().slice(0, 10);
    const { tree, top } = workTree(io, request.limits);
    this.#tree = tree;
    const fromTop = (file) => path.relative(top, file).split(path.sep).join("/");
    const folder = fromTop(request.config.folder);
    this.#folder = folder === "" ? "" : `${folder}/`;
    this.#attestationsPath = fromTop(path.resolve(io.cwd, attestationsFile));
    this.#apis = chosenApis(request, io).map(({ name, file }) => ({
      name,
      file,
      path: fromTop(path.resolve(io.cwd, file))
    }));
    refuseUnknownAges(request);
    this.#judged = itemsFor(items, ownChecks(request.config, this.#folder), request.profile);
  }
  async run() {
    if (this.#request.probe !== void 0 && this.#apis.length > 1)
      throw new UserError("--probe looks at one deployed API; name it with --api.");
    const { states, errors } = await contextsOf(this.#apis, this.#state(this.#tree, await this.#render()));
    this.#errors.unshift(...errors);
    const attested = this.#attested(this.#tree);
    this.#errors.push(...attested.errors);
    const base = await this.#base();
    const judging = this.#judging(attested, base);
    const apis = [];
    for (const [index, api] of this.#apis.entries()) {
      const state = states[index];
      const old = base?.states[index];
      const outside2 = await this.#outside(api, state, old, base);
      const found = assess(this.#judged, state.context(outside2), judging);
      apis.push(base ? withTrend(found, old && this.#atBase(old, outside2, base)) : found);
    }
    return { report: this.#report(apis), notes: this.#notes };
  }
  #state(tree, rendered) {
    const { config, limits } = this.#request;
    const [folder, today] = [this.#folder, this.#today];
    return {
      tree,
      loader: new Loader(limits, void 0, parsedTexts(this.#io)),
      config: config.data,
      folder,
      rendered,
      today
    };
  }
  /** What cannot be drawn is no evidence, and a note says why: the items that miss it stay unknown. */
  async #render(revision) {
    try {
      return await this.#request.render?.(revision) ?? [];
    } catch (error) {
      if (!(error instanceof UserError) || error instanceof LimitError) throw error;
      this.#notes.push(
        revision === void 0 ? `What would be published cannot be drawn, so it is not judged. ${error}` : `What ${revision} would have published cannot be drawn, so the trend leaves it out. ${error}`
      );
      return [];
    }
  }
  /** The same look at the base, which is like itself; with what the gateway and the probe said now, since nobody can ask back then. */
  #atBase(state, outside2, base) {
    if (!state.documents) return void 0;
    const version2 = outside2.change?.baseVersion ?? null;
    const change = outside2.change && { breaking: false, sameContent: true, baseVersion: version2, version: version2 };
    const context = state.context({ ...outside2, change, offers: void 0, released: void 0 });
    const judging = { ...this.#judging(base.attested, void 0), pendingWaivers: [] };
    return assess(this.#judged, context, judging);
  }
  async #outside(api, state, old, base) {
    const { probe: url, ask } = this.#request;
    const live = await ask?.(api);
    this.#violations ??= await this.#request.validate?.(this.#apis.map(({ file }) => file)) ?? /* @__PURE__ */ new Map();
    return {
      live,
      violations: this.#violations.get(api.file),
      probe: url === void 0 ? void 0 : await this.#probe(url, state),
      change: await this.#change(api, state, old, base),
      offers: base && old && this.#offers(state, old, base),
      isNew: base ? old?.documents === void 0 : this.#request.isFirst === true || live?.answers.versions?.length === 0,
      released: state.documents && await this.#released(api, state.documents)
    };
  }
  #released(api, documents) {
    const { cwd } = this.#io;
    this.#tags ??= new Set(tagsOf(cwd));
    return releasedAs(api, documents, { tags: this.#tags, cwd, limits: this.#request.limits });
  }
  async #probe(url, state) {
    const { probe } = await import("./probe-YYHOCJ6X.js");
    const { document, resolve, manifests } = state.context(nothingOutside);
    const links = publishedDocuments(manifests).map((published) => published.url);
    return probe(url, { document, resolve, links, now: this.#io.now() });
  }
  /** Undefined where the base has no such document: it is new. */
  async #change(api, state, old, base) {
    const named = this.#request.base;
    const document = base ? old?.documents && this.#baseDocument(api, base) : named;
    if (document === void 0 || !state.documents) return void 0;
    const isSame = old?.documents && sameContent(old.documents, state.documents);
    if (isSame && !named?.includes(":")) {
      const version2 = versionText(state.documents.root.data);
      return { breaking: false, sameContent: true, baseVersion: version2, version: version2 };
    }
    const { isEmpty, ...change } = await this.#request.compare(document, api.file);
    return { ...change, sameContent: isSame ?? isEmpty };
  }
  #baseDocument(api, { revision }) {
    const named = this.#request.base;
    return named?.includes(":") && revisionOf(named, this.#io.cwd) !== void 0 ? named : `${revision}:${api.path}`;
  }
  async #base() {
    const { base: named, configRevision, limits } = this.#request;
    const isOne = this.#apis.length === 1;
    if (named !== void 0 && !isOne && (revisionOf(named, this.#io.cwd) === void 0 || named.includes(":")))
      throw new UserError(
        "--base names one document, and there are several APIs; name a git revision, or one with --api."
      );
    const revision = named === void 0 ? configRevision : revisionOf(named, this.#io.cwd);
    if (revision === void 0) return void 0;
    const tree = commitTree(revision, this.#io.cwd, limits);
    const apis = this.#apis.map((api) => ({ ...api, file: tree.name(api.path) }));
    const { states } = await contextsOf(apis, this.#state(tree, await this.#render(revision)));
    return { revision, tree, states, attested: this.#attested(tree), products: this.#productsIn(tree) };
  }
  #attested(tree) {
    const known2 = knownTo(this.#request.config.data, this.#today);
    return attestedIn(tree, this.#attestationsPath, known2, this.#request.limits.maxFileBytes);
  }
  #offers(state, old, { products }) {
    this.#products ??= { wanted: this.#productsIn(this.#tree) };
    return {
      before: offersOf(old.context(nothingOutside), products),
      now: offersOf(state.context(nothingOutside), this.#products.wanted)
    };
  }
  /** The products that a state of the repository wants; none where its config cannot be read, which is told elsewhere. */
  #productsIn(tree) {
    const { config, limits } = this.#request;
    const file = this.#folder + nameOfFile(config.file);
    try {
      return readConfig(tree.space.read(file, limits.maxFileBytes), tree.name(file), config.folder).data.products;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return void 0;
    }
  }
  /** Where the base decides, a waiver that it does not have is told and opens nothing (T-12). */
  #judging(attested, base) {
    const { profile, config, configRevision } = this.#request;
    const isOld = base && (({ content }) => base.attested.contents.has(content));
    const isPending = configRevision === void 0 || !isOld ? () => false : (one) => !isOld(one);
    const counts = this.#attesters(base);
    return {
      profile,
      environment: config.data.ready?.environment ?? "prod",
      attested: {
        attestations: attested.attestations.filter(counts),
        waivers: attested.waivers.filter((one) => !isPending(one))
      },
      pendingWaivers: attested.waivers.filter(isPending),
      strangers: attested.attestations.filter((one) => !counts(one)),
      isOld
    };
  }
  /** Whose attestations count; where the base decides, its code owners: a change does not make its author one. */
  #attesters(base) {
    if (this.#request.config.data.ready?.attesters !== "code-owners") return () => true;
    const tree = this.#request.configRevision !== void 0 && base ? base.tree : this.#tree;
    const owners = codeOwners(tree) ?? /* @__PURE__ */ new Set();
    return ({ by }) => isOwner(by, owners);
  }
  #report(apis) {
    const { score, ready } = totals(apis);
    return {
      schema: "specgate/ready/1",
      profile: this.#request.profile,
      apis,
      score,
      ready,
      errors: this.#errors,
      open: ready && this.#errors.length === 0,
      today: this.#today,
      tool: { version }
    };
  }
};
function versionText(data) {
  const version2 = own(own(data, "info"), "version");
  return version2 === void 0 || typeof version2 === "object" ? null : toText(version2);
}

export {
  readyFiles
};
