import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  byId,
  idIn,
  keyOf,
  labelOf,
  ownerText,
  wordOf
} from "./chunk-XDDKROKK.js";
import {
  texts
} from "./chunk-MSKR4L62.js";

// src/gateway/providers/kong/attached.ts
function attachedTo(ours, others, all) {
  const own = byId(ours);
  return others.flatMap((other) => {
    const { kind } = other;
    if (kind !== "routes" && kind !== "plugins") return [];
    const to = [idIn(other.data, "service"), idIn(other.data, "route")].filter((id) => id !== void 0 && own.has(id));
    return to.map((id) => ({ kind, name: labelOf(other, all), to: id }));
  });
}

// src/gateway/providers/kong/collisions.ts
var stays = "take that route away first, or let --adopt publish ours beside it, where Kong picks one of the two for each request";
function collisions(wanted, others, all) {
  const byPath = /* @__PURE__ */ new Map();
  for (const other of others.filter(isLiveRoute)) {
    for (const path of texts(other.data.paths)) byPath.set(path, [...byPath.get(path) ?? [], other]);
  }
  return wanted.filter(({ entity }) => entity.kind === "routes").flatMap(({ entity, product }) => {
    const rivals = new Set(texts(entity.data.paths).flatMap((path) => byPath.get(path) ?? []));
    return [...rivals].filter((rival) => rival.id !== entity.id && rival.data.name !== entity.data.name && meet(entity, rival)).map((rival) => ({
      entity: "place of the route",
      name: `${entity.data.name} (${texts(rival.data.paths).join(", ")}, as ${labelOf(rival, all)})`,
      owner: ownerText(rival.data.tags),
      product,
      remedy: stays
    }));
  });
  function isLiveRoute({ kind, data }) {
    return kind === "routes" && all.get(idIn(data, "service") ?? "")?.data.enabled !== false;
  }
}
function meet({ data: a }, { data: b }) {
  return overlap(a.methods, b.methods) && overlap(a.hosts, b.hosts) && headersOf(a.headers) === headersOf(b.headers);
}
function overlap(a, b) {
  const [left, right] = [texts(a), texts(b)];
  return left.length === 0 || right.length === 0 || left.some((one) => right.includes(one));
}
function headersOf(headers) {
  if (typeof headers !== "object" || headers === null) return "";
  return JSON.stringify(
    Object.entries(headers).map(([name, values]) => [
      name.toLowerCase(),
      texts(values).map((one) => one.toLowerCase()).sort()
    ]).sort()
  );
}

// src/gateway/providers/kong/strangers.ts
function strangersAmong(others, wanted, ours) {
  const all = byId([...ours, ...others]);
  const taken = takenBy(wanted, others);
  const told = taken.map(({ entity, product }) => ({
    entity: wordOf(entity.kind),
    name: labelOf(entity, all),
    owner: ownerText(entity.data.tags),
    product
  }));
  return { taken: taken.map(({ entity }) => entity), strangers: [...told, ...collisions(wanted, others, all)] };
}
function takenBy(wanted, others) {
  const ids = new Map(wanted.map(({ entity, product }) => [entity.id, product]));
  const keys = new Map(wanted.map(({ entity, product }) => [keyOf(entity), product]));
  const byOthers = others.flatMap((entity) => {
    const key = keyOf(entity);
    const product = ids.get(entity.id) ?? (key === void 0 ? void 0 : keys.get(key));
    return product === void 0 ? [] : [{ entity, product }];
  });
  const names = new Map(wanted.map(({ entity }) => [entity.id, entity.data.name]));
  const within = others.filter(({ kind }) => kind === "plugins").flatMap((plugin) => {
    const parent = byOthers.find(
      (one) => [idIn(plugin.data, "service"), idIn(plugin.data, "route")].includes(one.entity.id)
    );
    const isWanted = wanted.some(({ entity }) => {
      const owner = names.get(idIn(entity.data, "route") ?? idIn(entity.data, "service") ?? "");
      return entity.kind === "plugins" && entity.data.name === plugin.data.name && owner === parent?.entity.data.name;
    });
    return parent && isWanted ? [{ entity: plugin, product: parent.product }] : [];
  });
  const all = [...byOthers, ...within];
  return all.filter((one, index) => all.findIndex((other) => other.entity.id === one.entity.id) === index);
}

export {
  attachedTo,
  strangersAmong
};
