import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  gatewayFilesOf,
  listed,
  readManifests,
  readStream
} from "./chunk-VDFFAEUX.js";
import {
  digestOf
} from "./chunk-G6WBYKH6.js";
import {
  UserError
} from "./chunk-2DNSTSAZ.js";
import {
  isObject,
  own
} from "./chunk-2LKYFRJO.js";

// src/gateway/providers/aps/team.ts
var nothing = /* @__PURE__ */ new Map();
function readTeam(sources) {
  const streams = sources.map((source) => readStream(source, nothing));
  for (const { file, problems, unfilled } of streams) {
    const [problem] = problems;
    if (problem) throw new UserError(problem.message, { file, line: problem.line ?? 1, column: problem.column ?? 1 });
    if (unfilled) {
      const names = unfilled.names.length > 0 ? ` (${listed(unfilled.names)})` : "";
      throw new UserError(`This is a template${names}; name the file that it gives.`, { file, line: 1, column: 1 });
    }
  }
  const manifests = readManifests(sources, nothing);
  const [product] = [...manifests.products, ...manifests.environments.filter((one) => one.product === void 0)];
  if (product) {
    throw new UserError(
      "Products and their environments come from products of specgate.yaml; take this one out, or two would change one another.",
      { file: product.file, line: product.line(), column: 1 }
    );
  }
  const lists = { services: [], upstreams: [], certificates: [] };
  for (const { kind, root } of gatewayFilesOf(streams).documents) {
    if (kind === "manifest") {
      lists.services.push(Object.fromEntries(Object.entries(root.data).filter(([key]) => key !== "kind")));
      continue;
    }
    for (const key of ["services", "upstreams", "certificates"]) {
      const list = own(root.data, key);
      if (Array.isArray(list)) lists[key].push(...list.filter(isObject));
    }
  }
  const isEmpty = Object.values(lists).every((list) => list.length === 0) && manifests.issuers.length === 0;
  const issuers = Object.fromEntries(
    manifests.issuers.map(({ name = "", data }) => [name, digestOf(withoutSecrets(data))])
  );
  return {
    streams,
    manifests,
    lists,
    mark: isEmpty ? void 0 : { digest: digestOf(lists), issuers, names: namesIn(lists) }
  };
}
function withoutSecrets(value) {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([key]) => key !== "clientSecret" && key !== "initialAccessToken");
  return Object.fromEntries(entries.map(([key, one]) => [key, withoutSecrets(one)]));
}
function namesIn({ services, upstreams }) {
  const named = (list) => list.flatMap((one) => {
    const name = own(one, "name");
    return typeof name === "string" ? [name] : [];
  });
  const routes = services.flatMap((service) => {
    const list = own(service, "routes");
    return Array.isArray(list) ? list : [];
  });
  return [.../* @__PURE__ */ new Set([...named(services), ...named(routes), ...named(upstreams)])].sort();
}
var noTeam = readTeam([]);
var noTeamDigest = digestOf(noTeam.lists);

export {
  readTeam,
  noTeam,
  noTeamDigest
};
