import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  contentOf,
  digestsOf,
  findApi,
  findProduct,
  withApiState,
  withContent,
  withProduct,
  withoutProduct
} from "./chunk-ZCJKLNQ3.js";
import {
  commitOfContent,
  isLive,
  isSame,
  isSameDigest,
  refText
} from "./chunk-RTM4CE4P.js";

// src/gateway/tables.ts
var productRows = [
  { row: "P1", from: "none", event: "stage", to: "staged", says: "it enters the catalog" },
  { row: "P2", from: "none", event: "stage", to: "pre-staged", says: "where the gateway asks for an approval" },
  { row: "P3", from: "pre-staged", event: "approve", to: "staged", says: "a person approves at the gateway" },
  { row: "P4", from: "staged", event: "publish", to: "published", says: "consumers can subscribe and call" },
  { row: "P5", from: "none", event: "publish", to: "published", says: "stage and publish (P1, P4)" },
  { row: "P6", from: "published", event: "deprecate", to: "deprecated", says: "no new subscriptions; old ones work" },
  {
    row: "P7",
    from: "published",
    event: "retire",
    to: "retired",
    says: "subscriptions are removed, calls are refused"
  },
  { row: "P8", from: "deprecated", event: "publish", to: "published", says: "consumers can subscribe again" },
  { row: "P9", from: "deprecated", event: "retire", to: "retired", says: "as P7" },
  { row: "P10", from: "retired", event: "restage", to: "staged", says: "it begins anew, without subscriptions" },
  { row: "P11", from: "retired", event: "archive", to: "archived", says: "hidden from the usual view" },
  { row: "P12", from: "archived", event: "retire", to: "retired", says: "back in the usual view" },
  { row: "P13", from: "retired", event: "remove", to: "none", says: "gone from the catalog" },
  { row: "P14", from: "archived", event: "remove", to: "none", says: "gone from the catalog" },
  { row: "P14a", from: "staged", event: "remove", to: "none", says: "gone, before anybody called it" },
  { row: "P15", from: "published", event: "replace", to: "retired", says: "subscriptions move to the new version" },
  { row: "P16", from: "published", event: "supersede", to: "deprecated", says: "the new version is offered instead" },
  {
    row: "P17",
    from: "published",
    event: "set-migration-target",
    to: "published",
    says: "consumers are offered the move"
  },
  { row: "P17", from: "deprecated", event: "set-migration-target", to: "deprecated", says: "as above" },
  { row: "P18", from: "published", event: "execute-migration-target", to: "published", says: "subscriptions move" },
  { row: "P18", from: "deprecated", event: "execute-migration-target", to: "deprecated", says: "as above" }
];
function rowOf(from, event) {
  return productRows.find((row) => row.from === from && row.event === event);
}
function allowedEvents(from) {
  return [...new Set(productRows.filter((row) => row.from === from).map((row) => row.event))];
}

// src/gateway/transition.ts
function moveProduct(catalog, product, event, { commit }, dates = {}) {
  const row = rowOf(product.state, event);
  if (!row) return illegal(product, event);
  const { name, version } = product;
  const transition = { kind: "product", product: { name, version }, from: row.from, to: row.to, row: row.row };
  const after = row.to === "none" ? withoutProduct(catalog, product) : withProduct(catalog, inState(product, row.to));
  return { kind: "moved", transitions: [transition], catalog: after, notes: [], waits: [] };
  function inState(before, state) {
    const { deprecatedOn: _on, sunsetOn: _sunset, migrationTargets, commit: _commit, ...rest } = before;
    return {
      ...rest,
      state,
      ...state === "deprecated" && dates,
      // Nobody can follow a target any more when the subscriptions are gone.
      ...isLive(state) && migrationTargets && { migrationTargets },
      ...movedBy(commit, before)
    };
  }
}
function movedBy(commit, product) {
  return commit ? { commit, contentCommit: commitOfContent(product) ?? null } : {};
}
function unchanged(catalog, notes = []) {
  return { kind: "moved", transitions: [], catalog, notes, waits: [] };
}
function joined(first, second) {
  return {
    kind: "moved",
    transitions: [...first.transitions, ...second.transitions],
    catalog: second.catalog,
    notes: [...first.notes, ...second.notes],
    waits: [...first.waits, ...second.waits]
  };
}
function refusal(exitCode, says) {
  return { kind: "refused", exitCode, says };
}
function notThere(ref, event) {
  return refusal(
    2,
    `${refText(ref)} is not in the catalog, so it cannot be ${pastOf(event)}; specgate stage or publish brings in the version that the config names.`
  );
}
function illegal(product, event, because) {
  const allowed = allowedEvents(product.state).filter((name) => name !== "approve");
  const rest = product.state === "pre-staged" ? "a person must approve or reject it at the gateway first" : `this state allows ${allowed.join(", ")}`;
  const why = because ?? `it is ${product.state}`;
  return refusal(2, `${refText(product)} cannot be ${pastOf(event)}: ${why}; ${rest}.`);
}
function pastOf(event) {
  const words = {
    "set-migration-target": "given a migration target",
    "execute-migration-target": "migrated"
  };
  return words[event] ?? (event.endsWith("e") ? `${event}d` : event === "publish" ? "published" : `${event}ed`);
}

// src/gateway/delivery.ts
function deliver(catalog, event, content, rules) {
  const present = findProduct(catalog, content);
  const conflict = letterCaseConflict(catalog, content);
  if (conflict) return conflict;
  if (!present) return enter(catalog, event, content, rules);
  const isSameContent = isSameDigest(present.digest, content.digest);
  const same = isSameContent ? withContent(catalog, present, content) : catalog;
  if (present.state === "retired" || present.state === "archived") return illegal(present, event);
  if (!isSameContent && rules.productionMode) return otherContent(present);
  if (present.state === "pre-staged") {
    if (isSameContent) return { ...unchanged(same), waits: [content] };
    return refusal(
      2,
      `${refText(content)} waits for an approval at the gateway with other content; let it be decided first.`
    );
  }
  if (event === "stage" && isLive(present.state)) {
    if (isSameContent) return unchanged(same, [`${refText(content)} is ${present.state} already.`]);
    return illegal(
      present,
      event,
      `it is ${present.state} with other content, and staging changes nothing that is live`
    );
  }
  const updated = isSameContent ? unchanged(same) : takeContent(catalog, present, content, rules);
  if (updated.kind === "refused" || event === "stage" || present.state === "published") return updated;
  return publish(isSameContent ? withOrigin(updated, content, rules) : updated, content, rules);
}
function withOrigin(moved, ref, { commit }) {
  const product = findProduct(moved.catalog, ref);
  if (!commit || commitOfContent(product)) return moved;
  return { ...moved, catalog: withProduct(moved.catalog, { ...product, contentCommit: commit }) };
}
function enter(catalog, event, content, rules) {
  if (content.apis.length === 0) return refusal(2, `${refText(content)} has no API; a product needs at least one.`);
  if (content.plans.length === 0) return refusal(2, `${refText(content)} has no plan; a product needs at least one.`);
  const conflict = apiConflict(catalog, content, rules);
  if (conflict) return conflict;
  const { name, version } = content;
  const staged = {
    kind: "moved",
    transitions: [{ kind: "product", product: { name, version }, from: "none", to: "staged", row: "P1" }],
    catalog: withProduct(
      catalog,
      { ...contentOf(content), state: "staged", ...contentCommitOf(rules) },
      digestsOf(content)
    ),
    notes: sharedNotes(catalog, content),
    waits: []
  };
  return event === "stage" ? staged : publish(staged, content, rules);
}
function publish(before, ref, rules) {
  const product = findProduct(before.catalog, ref);
  const moved = moveProduct(before.catalog, product, "publish", rules);
  if (moved.kind === "refused") return moved;
  const off = product.apis.filter((api) => findApi(before.catalog, api)?.state === "offline");
  const notes = off.map(
    (api) => `The API ${refText(api)} is offline and stays so; specgate online ${refText(api)} switches it on.`
  );
  return joined(before, { ...moved, notes });
}
function returnTo(catalog, { name, product: ref }, rules) {
  const product = findProduct(catalog, ref);
  if (!product) return notThere(ref, name);
  if (product.state === "pre-staged") return { ...unchanged(catalog), waits: [ref] };
  const goal = name === "stage" ? "staged" : "published";
  if (product.state === goal) return unchanged(catalog);
  return name === "publish" ? publish(unchanged(catalog), ref, rules) : illegal(product, name);
}
function takeContent(catalog, present, content, rules) {
  const conflict = apiConflict(catalog, content, rules);
  if (conflict) return conflict;
  const { name, version } = content;
  const { commit: _, contentCommit: _from, ...rest } = present;
  return {
    kind: "moved",
    transitions: [{ kind: "content", product: { name, version } }],
    catalog: withContent(catalog, { ...rest, ...contentCommitOf(rules) }, content),
    notes: sharedNotes(catalog, content),
    waits: []
  };
}
function otherContent(product) {
  const known = product.digest === void 0 ? "cannot be shown to hold the same content" : "has other content";
  return refusal(
    1,
    `${refText(product)} is in the catalog already (${product.state}) and ${known}; the gateway is in production mode, so give the product a new version.`
  );
}
function apiConflict(catalog, content, { productionMode }) {
  if (!productionMode) return void 0;
  const other = content.apis.find((api) => {
    const present = findApi(catalog, api);
    return present !== void 0 && !isSameDigest(present.digest, api.digest);
  });
  if (!other) return void 0;
  const known = findApi(catalog, other)?.digest === void 0 ? "and cannot be shown to have the same content" : "with other content";
  return refusal(
    1,
    `The API ${refText(other)} is in the catalog ${known}, and the gateway is in production mode; raise info.version of its document (specgate bump).`
  );
}
function letterCaseConflict(catalog, content) {
  const clash = (known, ref) => known.find((one) => !isSame(one, ref) && refText(one).toLowerCase() === refText(ref).toLowerCase());
  const pairs = [
    [content, clash(catalog.products, content)],
    ...content.apis.map((api) => [api, clash(catalog.apis, api)])
  ];
  const found = pairs.find(([, other]) => other !== void 0);
  if (!found) return void 0;
  return refusal(
    2,
    `${refText(found[0])} differs from ${refText(found[1])} in the catalog in nothing but letter case; gateways take one for the other.`
  );
}
function sharedNotes(catalog, content) {
  return content.apis.flatMap((api) => {
    const present = findApi(catalog, api);
    if (!present || isSameDigest(present.digest, api.digest)) return [];
    const users = catalog.products.filter((one) => !isSame(one, content) && one.apis.some((used) => isSame(used, api)));
    return users.length === 0 ? [] : [`The API ${refText(api)} changes in ${users.map(refText).join(", ")} too: there is one copy of it.`];
  });
}
function contentCommitOf({ commit }) {
  return commit ? { commit, contentCommit: commit } : {};
}

// src/gateway/lifecycle.ts
function advance(catalog, event, rules) {
  if ("api" in event) return switchApi(catalog, event.api, event.name);
  if ("content" in event) {
    return event.content ? deliver(catalog, event.name, event.content, rules) : returnTo(catalog, event, rules);
  }
  const product = findProduct(catalog, event.product);
  if (!product) {
    if (event.name !== "remove") return notThere(event.product, event.name);
    return unchanged(catalog, [`${refText(event.product)} is not in the catalog.`]);
  }
  if ("deprecatedOn" in event) return deprecate(catalog, product, event, rules);
  const goal = {
    approve: "staged",
    retire: "retired",
    restage: "staged",
    archive: "archived",
    remove: "none"
  };
  return product.state === goal[event.name] ? unchanged(catalog) : moveProduct(catalog, product, event.name, rules);
}
function advanceAll(catalog, list, rules) {
  let all = unchanged(catalog);
  const refusals = [];
  for (const event of list) {
    const next = advance(all.catalog, event, rules);
    if (next.kind === "refused") refusals.push(next);
    else all = joined(all, next);
  }
  if (refusals.length === 0) return all;
  const exitCode = refusals.some((one) => one.exitCode === 2) ? 2 : 1;
  return refusal(exitCode, refusals.map((one) => one.says).join(" "));
}
function deprecate(catalog, product, { deprecatedOn, sunsetOn }, rules) {
  if (product.state !== "deprecated") {
    return moveProduct(catalog, product, "deprecate", rules, { deprecatedOn, ...sunsetOn && { sunsetOn } });
  }
  if (sunsetOn === void 0 || sunsetOn === product.sunsetOn) return unchanged(catalog);
  const { name, version } = product;
  return {
    ...unchanged(withProduct(catalog, { ...product, sunsetOn, ...movedBy(rules.commit, product) })),
    transitions: [{ kind: "dates", product: { name, version } }]
  };
}
function switchApi(catalog, ref, to) {
  const api = findApi(catalog, ref);
  if (!api) return refusal(2, `There is no API ${refText(ref)} in the catalog.`);
  if (api.state === to) return unchanged(catalog);
  if (api.state !== "online" && api.state !== "offline") {
    return refusal(
      2,
      `The API ${refText(ref)} is ${api.state} and cannot be taken ${to}; an API is switched while a product with it is published or deprecated.`
    );
  }
  const users = catalog.products.filter((one) => isLive(one.state) && one.apis.some((used) => isSame(used, ref)));
  const verb = to === "offline" ? "lose" : "get back";
  const notes = [`The subscribers of ${users.map(refText).join(", ")} ${verb} the API ${refText(ref)}.`];
  return {
    ...unchanged(withApiState(catalog, ref, to), notes),
    transitions: [{ kind: "api", api: { name: ref.name, version: ref.version }, from: api.state, to }]
  };
}

export {
  moveProduct,
  unchanged,
  joined,
  refusal,
  notThere,
  illegal,
  advance,
  advanceAll
};
