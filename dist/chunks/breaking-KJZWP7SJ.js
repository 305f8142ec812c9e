import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  diffTrees,
  findAccepted,
  markAccepted
} from "./chunk-WCO6ILNZ.js";
import {
  isOpen
} from "./chunk-T7KXTYEP.js";
import "./chunk-FRVMEXTL.js";
import "./chunk-JFETCFHX.js";
import "./chunk-2BR44HSI.js";
import "./chunk-DYZ33KHO.js";
import {
  readPolicy
} from "./chunk-2W6L3U7O.js";
import {
  judgeVersion,
  requiredBump
} from "./chunk-QJIUVW4G.js";
import "./chunk-AWHDHQSJ.js";
import {
  Spaces
} from "./chunk-FV54NQIJ.js";
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
import {
  compareVersions,
  findApi,
  findProduct
} from "./chunk-ZCJKLNQ3.js";
import {
  isLive,
  isSame,
  isSameDigest,
  refText
} from "./chunk-RTM4CE4P.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-PIMGXGWV.js";
import "./chunk-7SQJONSS.js";
import "./chunk-UZY35I6P.js";
import "./chunk-2IG65UZH.js";
import "./chunk-2DNSTSAZ.js";
import "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";

// src/gateway/narrowing.ts
function planNarrowings(old, next) {
  return old.plans.flatMap((plan) => {
    const successor = next.plans.find((one) => one.name === plan.name);
    if (!successor) return [];
    return old.apis.flatMap(({ name }) => {
      const [before, after] = [openedBy(plan, name), openedBy(successor, name)];
      if (before === "none" || after === "all") return [];
      const where = `the plan ${plan.name} of ${refText(next)}`;
      if (after === "none") return [`Subscribers would lose the API ${name}: ${where} does not open it.`];
      if (before === "all") return [`Subscribers would lose operations of the API ${name}: ${where} opens only some.`];
      const lost = before.filter((one) => !after.some((other) => other.method === one.method && other.path === one.path));
      const shown = lost.map(({ method, path }) => `${method} ${path}`).join(", ");
      return lost.length === 0 ? [] : [`Subscribers would lose ${shown} of the API ${name}: ${where} does not open it.`];
    });
  });
}
function openedBy({ apis }, api) {
  return apis ? apis.get(api) ?? "none" : "all";
}

// src/commands/gateway/breaking.ts
async function whyBreaking(target, catalog, comparing, io) {
  const isReplace = comparing.order.command === "replace";
  const [old, next] = [target.macro?.old ?? target.scope[0], target.macro?.new ?? target.scope[1]].map(
    (ref) => ref && findProduct(catalog, ref)
  );
  if (isReplace && (!old || !next)) return [];
  const pairs = isReplace ? replaced(old, next, catalog) : followed(target, catalog);
  const reasons = isReplace ? planNarrowings(old, next) : [];
  if (pairs.length === 0) return reasons;
  const judge = judgeFor(isReplace, catalog, target, comparing, io);
  for (const pair of pairs) reasons.push(...await judge(pair));
  return reasons;
}
function replaced(old, next, catalog) {
  return old.apis.flatMap((api) => {
    const successor = next.apis.find((one) => one.name === api.name);
    if (!successor || isSame(api, successor)) return [];
    const [base, revision] = [findApi(catalog, api), findApi(catalog, successor)];
    return base && revision ? [{ base, revision }] : [];
  });
}
function followed({ transitions, catalog: after }, before) {
  const touched = transitions.flatMap(
    (one) => one.kind === "product" && one.to === "published" || one.kind === "content" ? [one.product] : []
  );
  const live = after.products.filter((product) => isLive(product.state) && touched.some((ref) => isSame(ref, product)));
  const apis = new Map(live.flatMap((product) => product.apis.map((api) => [refText(api), api])));
  const callable = before.apis.filter(({ state }) => state === "online" || state === "offline");
  return [...apis.values()].flatMap((api) => {
    const revision = findApi(after, api);
    const own = callable.find((one) => isSame(one, api));
    if (own) return isSameDigest(own.digest, revision.digest) ? [] : [{ base: own, revision }];
    const [base] = callable.filter((one) => one.name === api.name && compareVersions(one.version, api.version) < 0).sort((a, b) => compareVersions(b.version, a.version));
    return base ? [{ base, revision }] : [];
  });
}
function judgeFor(isReplace, catalog, target, { order, session, desired, config, limits }, io) {
  const loader = new Loader(limits);
  const policy = readPolicy(config, new Date(io.now()).toISOString().slice(0, 10));
  const accepted = findAccepted(new Spaces(io.cwd), loader);
  const failOn = config.data["fail-on"] ?? "error";
  return async ({ base, revision }) => {
    const trees = {
      base: await treeOf(base, offering(base, catalog)),
      revision: await treeOf(revision, offering(revision, target.catalog))
    };
    const texts = { base: refText(base), revision: refText(revision) };
    if (!trees.base || !trees.revision) {
      if (!isReplace && (!session.productionMode || order.adopt)) return [];
      const missing = trees.base ? texts.revision : texts.base;
      return [
        `Whether ${texts.revision} breaks the consumers of ${texts.base} cannot be shown: neither the gateway nor this clone has the document of ${missing}.`
      ];
    }
    const changes = changesBetween(trees.base, trees.revision, accepted, policy);
    const breaking = changes.filter((change) => change.breaking && !change.accepted);
    const isInPlace = isSame(base, revision);
    const what = isInPlace ? `This content of ${texts.base} breaks its consumers` : `${texts.revision} breaks the consumers of ${texts.base}`;
    const breaks = `${what}: ${told(breaking)}`;
    if (isReplace) return breaking.length === 0 ? [] : [`${breaks}; specgate supersede leaves them time.`];
    const bump = requiredBump(changes);
    const version = judgeVersion(trees.base.root, trees.revision.root, bump, policy);
    if (isOpen(changes, version, { failOn, forbidBreaking: policy.forbidBreaking })) return [];
    const problem = version.problems.find(({ level }) => level === "error")?.message;
    if (breaking.length > 0) return [`${breaks}; ${problem ?? "the config forbids that, whatever the version says"}.`];
    if (!session.productionMode) return [];
    return [
      problem === void 0 ? `${texts.revision} does not pass what the config asks of changes since ${texts.base}: ${told(changes)}.` : `${texts.revision} has not the version that its changes since ${texts.base} ask for: ${problem}.`
    ];
  };
  async function treeOf(api, products) {
    const isIt = (one) => isSame(one, api) && isSameDigest(one.digest, api.digest);
    const here = desired.products.flatMap(({ apis }) => apis).find(isIt);
    if (here) return treeIn(here);
    const [kept] = await session.provider.documents?.({ name: api.name, version: api.version }) ?? [];
    if (kept) return loadTree(loader.take(kept.text, `${refText(api)}@${session.name}`), loader);
    for (const product of products) {
      const found = (await session.contentAt(product))?.apis.find(isIt);
      if (found) return treeIn(found);
    }
    return void 0;
  }
  function treeIn({ tree, document }) {
    return tree ?? loadTree(document, loader);
  }
}
function offering(api, { products }) {
  return products.filter((product) => product.apis.some((one) => isSame(one, api)));
}
function changesBetween(base, revision, accepted, policy) {
  return markAccepted(diffTrees({ base, revision }, policy), accepted, policy.today);
}
function told([first, ...rest]) {
  if (!first) return "";
  const where = first.operation ? `${first.operation}: ` : "";
  return `${where}${first.message}${rest.length > 0 ? ` (and ${rest.length} more)` : ""}`;
}
export {
  whyBreaking
};
