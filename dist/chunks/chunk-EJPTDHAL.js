import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  acceptValues,
  hostsOf,
  isDefault,
  versionPath
} from "./chunk-DUV6MMXE.js";
import {
  byBytes,
  goJson,
  pluginId,
  uuidOf
} from "./chunk-DO66N34K.js";
import {
  UserError
} from "./chunk-2DNSTSAZ.js";

// src/kong/render/routes.ts
function routesFor(api, service, operations, settings) {
  const routes = settings.routes === "prefix" ? prefixRoutes(api, service, operations, settings) : operations.map(operationRoute);
  const placed = routes.flatMap((route) => placedRoutes(api, route, settings));
  return settings.corsOrigins && placed.length > 0 ? [...placed, preflightRoute(api, service, placed)] : placed;
}
function operationRoute({ route, own, asked }) {
  return { ...route, plugins: [...own, ...asked] };
}
function prefixRoutes(api, service, operations, settings) {
  const shared = largestGroup(operations.filter(({ own }) => own.length === 0));
  const alone = operations.filter((one) => !shared.includes(one));
  const isVersioned = settings.versionIn === "path";
  const [other] = alone;
  if (isVersioned && other) {
    throw new UserError(
      `${other.operation.method} ${other.operation.template} of ${api.name} has plugins or security of its own, and Kong cannot take a version out of the path of a single operation; put versions into the host or the Accept header (version-in).`,
      placeOf(other.operation)
    );
  }
  const [first] = shared;
  if (!first) return alone.map(operationRoute);
  const { paths: _, regex_priority: __, ...common } = first.route;
  const name = `${service.name}_prefix`;
  const prefix = {
    ...common,
    methods: [...new Set(shared.map(({ operation }) => operation.method))].sort(byBytes),
    paths: isVersioned ? [versionPath(api)] : prefixesOf(shared.map(({ operation }) => operation.template)),
    strip_path: isVersioned,
    plugins: [...first.asked]
  };
  return [...alone.map(operationRoute), renamed(prefix, name)];
}
function largestGroup(operations) {
  const groups = /* @__PURE__ */ new Map();
  for (const operation of operations) {
    const key = goJson(operation.asked.map(({ name, config }) => [name, config ?? null]));
    groups.set(key, [...groups.get(key) ?? [], operation]);
  }
  const rank = ([first]) => Math.min(first?.asked.length ?? 0, 1);
  return [...groups.values()].sort((a, b) => rank(b) - rank(a) || b.length - a.length)[0] ?? [];
}
function prefixesOf(templates) {
  const prefixes = new Set(
    templates.map((template) => {
      const segments = template.split("/").slice(1);
      const end = segments.findIndex((segment) => /[^A-Za-z0-9._~-]/.test(segment));
      return `/${segments.slice(0, end === -1 ? void 0 : end).join("/")}`.replace(/(?<=.)\/$/, "");
    })
  );
  const isCovered = (prefix) => [...prefixes].some((other) => other !== prefix && (other === "/" || prefix.startsWith(`${other}/`)));
  return [...prefixes].filter((prefix) => !isCovered(prefix)).sort(byBytes);
}
function placedRoutes(api, route, settings) {
  const hosts = hostsOf(api, settings);
  const hosted = { ...route, ...hosts.length > 0 && { hosts } };
  if (settings.versionIn !== "header") return [hosted];
  const accept = acceptValues(api, settings.profile);
  const versioned = { ...hosted, headers: { ...route.headers, accept } };
  return isDefault(api, settings) ? [versioned, renamed(hosted, `${route.name}_default`)] : [versioned];
}
function renamed(route, name) {
  const hasIds = route.id !== void 0;
  return {
    ...route,
    name,
    ...hasIds && { id: uuidOf(`${name}.route`) },
    plugins: (route.plugins ?? []).map((plugin) => ({ ...plugin, ...hasIds && { id: pluginId(name, plugin.name) } }))
  };
}
function preflightRoute(api, service, routes) {
  const name = `${service.name}_preflight`;
  const [{ tags, hosts, strip_path }] = routes;
  const answer = {
    name: "request-termination",
    id: pluginId(name, "request-termination"),
    config: { status_code: 405, message: `${api.name} takes OPTIONS from browsers alone.` },
    ...tags && { tags }
  };
  return {
    name,
    id: uuidOf(`${name}.route`),
    methods: ["OPTIONS"],
    paths: [...new Set(routes.flatMap(({ paths }) => paths ?? []))],
    ...hosts && { hosts },
    ...strip_path !== void 0 && { strip_path },
    ...tags && { tags },
    plugins: [answer]
  };
}
function placeOf({ place }) {
  const { start } = place.document.locate(place.path);
  return { file: place.document.file, line: start.line, column: start.column };
}

// src/kong/render/collisions.ts
function twinsIn(operations) {
  const names = /* @__PURE__ */ new Map();
  const places = /* @__PURE__ */ new Map();
  for (const operation of operations) {
    const sameName = names.get(operation.route);
    if (sameName) {
      return new UserError(
        `${labelOf(operation)} and ${labelOf(sameName)} (line ${placeOf(sameName).line}) get the same name at the gateway, "${operation.route}"; give one of them another operationId.`,
        placeOf(operation)
      );
    }
    names.set(operation.route, operation);
    const key = `${operation.method} ${operation.template.replace(/\{[^}]*\}/g, "{}")}`;
    const samePlace = places.get(key);
    if (samePlace) {
      return new UserError(
        `${labelOf(operation)} and ${labelOf(samePlace)} (line ${placeOf(samePlace).line}) take the same requests; the gateway cannot tell them apart.`,
        placeOf(operation)
      );
    }
    places.set(key, operation);
  }
  return void 0;
}
function labelOf({ method, template }) {
  return `${method} ${template}`;
}
function routeCollision(placed) {
  const taken = /* @__PURE__ */ new Map();
  for (const { label, config } of placed) {
    for (const route of (config.services ?? []).flatMap((service) => service.routes ?? [])) {
      for (const key of keysOf(route)) {
        const other = taken.get(key);
        if (other && other.label !== label) {
          return `${label} and ${other.label} take the same requests (the routes ${nameOf(route)} and ${nameOf(other.route)}); tell them apart by host, by version (version-in), or by path.`;
        }
        taken.set(key, { label, route });
      }
    }
  }
  return void 0;
}
function nameOf({ name, paths }) {
  return name ?? paths?.join(", ") ?? "?";
}
function keysOf({ methods, hosts, paths, headers }) {
  const asked = Object.entries(headers ?? {}).map(([name, values]) => `${name.toLowerCase()}=${[...values].sort()}`);
  const shape = (path) => path.replace(/\(\?<[^>]*>/g, "(").toLowerCase();
  return (methods ?? ["*"]).filter((method) => method !== "OPTIONS").flatMap(
    (method) => (hosts ?? ["*"]).flatMap(
      (host) => (paths ?? ["/"]).map((path) => [method, host.toLowerCase(), shape(path), ...asked.sort()].join(" "))
    )
  );
}

export {
  routesFor,
  twinsIn,
  routeCollision
};
