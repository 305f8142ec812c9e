import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  factsOf,
  nextLine,
  nextSection,
  nextStyle,
  otherwiseText,
  standingText,
  statusGithub,
  statusMarkdown,
  stepLine,
  summaryOf,
  unknownText
} from "./chunk-4HI5CJAW.js";
import {
  htmlPage,
  lifecycleItems,
  lifecycleStyle,
  nextLines,
  pageSection,
  statusJson,
  stepSections,
  stepStyle
} from "./chunk-LUZFXNLR.js";
import {
  hanging,
  paint
} from "./chunk-POBGHXUX.js";
import {
  checkFormats,
  writeOutputs
} from "./chunk-PRUMCCR7.js";
import {
  driftOf
} from "./chunk-TGRHCCSU.js";
import "./chunk-H7F4HU77.js";
import "./chunk-FVWPKTLJ.js";
import {
  limitsOf
} from "./chunk-MHLPO2T7.js";
import {
  openGateway
} from "./chunk-C35V2PVT.js";
import "./chunk-TW5LR2C3.js";
import "./chunk-ZK5HEYHE.js";
import "./chunk-ZWIBDS5T.js";
import "./chunk-VPAVVGLZ.js";
import {
  upperFirst
} from "./chunk-NPS4OEUA.js";
import "./chunk-PUYJ5L5U.js";
import "./chunk-MVIG4VPW.js";
import "./chunk-FV54NQIJ.js";
import "./chunk-VIH5PB6I.js";
import "./chunk-AD6VCFMU.js";
import "./chunk-S6HYGXVM.js";
import "./chunk-AGCXGDEU.js";
import "./chunk-IOAHG7QI.js";
import {
  version
} from "./chunk-OPCMKOIC.js";
import {
  breakCommands,
  htmlText,
  visible
} from "./chunk-WE7R6N2O.js";
import "./chunk-2CS6ZORS.js";
import "./chunk-EQ7TL2PA.js";
import "./chunk-ZCJKLNQ3.js";
import {
  commitOfContent,
  isSame,
  isSameDigest,
  refText
} from "./chunk-RTM4CE4P.js";
import "./chunk-G6WBYKH6.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-PIMGXGWV.js";
import "./chunk-7SQJONSS.js";
import "./chunk-UZY35I6P.js";
import "./chunk-2IG65UZH.js";
import {
  exitCodes
} from "./chunk-2DNSTSAZ.js";
import "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";

// src/gateway/status.ts
function statusOf(gateway, snapshot, desired, { steps, unknown }) {
  const { catalog, subscriptions } = snapshot;
  return {
    schema: "specgate/status/1",
    gateway: gateway.name,
    type: gateway.type,
    gatewayId: snapshot.gatewayId ?? null,
    products: catalog.products.map((product) => {
      const wanted = desired.products.find((one) => isSame(one, product));
      const isSameContent = wanted && isSameDigest(wanted.digest, product.digest);
      return {
        product: refText(product),
        title: product.title,
        state: product.state,
        apis: product.apis.map(refText),
        plans: product.plans.map(({ name }) => name),
        subscriptions: subscriptions ? Object.fromEntries(subscriptions.get(refText(product)) ?? []) : null,
        deprecatedOn: product.deprecatedOn ?? null,
        sunsetOn: product.sunsetOn ?? null,
        migrationTargets: (product.migrationTargets ?? []).map((target) => ({
          product: refText(target.product),
          plans: Object.fromEntries(target.plans)
        })),
        commit: product.commit?.sha ?? null,
        contentCommit: commitOfContent(product)?.sha ?? null,
        digest: product.digest ?? null,
        repository: !wanted ? "unwanted" : isSameContent ? "same" : "changed"
      };
    }),
    apis: catalog.apis.map((api) => ({ api: refText(api), state: api.state, digest: api.digest ?? null })),
    missing: desired.products.filter((one) => !catalog.products.some((known) => isSame(known, one))).map(refText),
    drift: steps,
    unknown
  };
}

// src/report/status-html.ts
function statusHtml(status, next, version2) {
  const { gateway, type, gatewayId, products, apis, missing, drift, unknown } = status;
  const isSame2 = drift.length === 0;
  return htmlPage({
    command: "status",
    about: `gateway ${gateway} (${type}${gatewayId === null ? "" : `, ${gatewayId}`})`,
    verdict: `${gateway}: ${summaryOf(status)}`,
    open: isSame2,
    lists: "products",
    main: [
      ...pageSection("versions", "Products", lifecycleItems(products.map(standingOf))),
      ...pageSection(
        "missing",
        "In the config and not at the gateway",
        missing.map((product) => `<li class="todo"><code>${htmlText(product)}</code></li>`)
      ),
      ...stepSections(
        drift.map((step) => ({ step })),
        "Drift: what would make it what was published last"
      ),
      ...pageSection(
        "unknown",
        "Not compared",
        unknown.map((product) => `<li class="warning">${htmlText(unknownText(product))}</li>`)
      ),
      ...pageSection("apis", "APIs", apis.map(apiItem)),
      ...nextSection([], next)
    ],
    style: `${lifecycleStyle}${stepStyle}${nextStyle}.todo { --tone: var(--link); }
`,
    version: version2
  });
}
function standingOf(product) {
  const { state } = product;
  const otherwise = otherwiseText(product);
  const dates = standingText(product).slice(state.length).trim();
  const facts = factsOf(product).map(upperFirst);
  return {
    ...{ product: product.product, before: state, after: state },
    ...otherwise !== void 0 && { remark: otherwise },
    says: [...dates === "" ? [] : [upperFirst(dates)], ...facts]
  };
}
var tones = { online: "passes", offline: "error", staged: "info", retired: "hint" };
function apiItem({ api, state }) {
  return `<li class="${tones[state]}"><p class="step"><strong>${state}</strong> <code>${htmlText(api)}</code></p></li>`;
}

// src/report/status-stylish.ts
function statusStylish(status, next, look) {
  const { color, columns } = look;
  const id = status.gatewayId === null ? "" : `, ${status.gatewayId}`;
  const lines = [paint(color, visible(`${status.gateway} (${status.type}${id})`), "bold", "underline"), ""];
  for (const one of status.products) {
    const otherwise = otherwiseText(one);
    const remark = otherwise === void 0 ? "" : paint(color, `  ${otherwise}`, "yellow");
    lines.push(`  ${paint(color, visible(one.product), "bold")}  ${visible(standingText(one))}${remark}`);
    lines.push(...factsOf(one).flatMap((fact) => indented(fact, 4, "dim")));
  }
  if (status.products.length > 0) lines.push("");
  lines.push(
    ...part(
      "APIs",
      status.apis.map(({ api, state }) => `  ${visible(api)}  ${state}`)
    ),
    ...part(
      "In the config and not at the gateway",
      status.missing.flatMap((product) => indented(product, 2))
    ),
    ...part(
      "Drift: what would make it what was published last",
      status.drift.map((step) => stepLine(step, look))
    ),
    ...part(
      "Not compared",
      status.unknown.flatMap((product) => indented(unknownText(product), 2))
    )
  );
  const summary = `${status.gateway}: ${summaryOf(status)}`;
  const style = status.drift.length === 0 ? "green" : "red";
  lines.push(...hanging(visible(summary), 0, columns).map((line) => paint(color, line, "bold", style)));
  return breakCommands(`${[...lines, ...nextLines(next, look)].join("\n")}
`);
  function indented(text, indent, ...styles) {
    return hanging(visible(text), indent, columns).map((line) => paint(color, line, ...styles));
  }
  function part(title, rows) {
    return rows.length === 0 ? [] : [paint(color, title, "bold"), ...rows, ""];
  }
}

// src/commands/gateway/status.ts
var formats = {
  stylish: statusStylish,
  json: statusJson,
  markdown: statusMarkdown,
  html: (status, next) => statusHtml(status, next, version),
  github: statusGithub
};
async function runStatus(invocation, io) {
  const { values, config } = invocation;
  checkFormats(values.format, io.cwd);
  const { gateway, quiet } = values;
  const session = await openGateway(
    { config, gateway, qualifier: void 0, limits: limitsOf(values), quiet },
    io
  );
  const desired = await session.desired();
  const products = desired.products.map(({ name, version: version2 }) => ({ name, version: version2 }));
  const snapshot = await session.provider.read({ products, desired });
  const drift = await driftOf(session.provider, snapshot, desired, session.contentAt);
  const status = statusOf({ name: session.name, type: session.config.type }, snapshot, desired, drift);
  const next = nextOf(status, invocation);
  writeOutputs(values.format, (format, look) => formats[format](status, next, look), quiet, io);
  return exitCodes.open;
}
function nextOf({ drift, missing, products }, invocation) {
  const differs = missing.length > 0 || products.some(({ repository }) => repository === "changed");
  return [
    ...drift.length > 0 ? [{ does: "What drifted", line: nextLine("plan", invocation, ["--drift"]) }] : [],
    ...differs ? [{ does: "What publish would change", line: nextLine("plan", invocation) }] : []
  ];
}
export {
  runStatus
};
