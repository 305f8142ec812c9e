import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  apart
} from "./chunk-IEMRCJYN.js";
import {
  defineCommand
} from "./chunk-URW25ENY.js";
import {
  checkFormats,
  writeOutputs
} from "./chunk-PRUMCCR7.js";
import {
  limitsOf,
  linksOf
} from "./chunk-MHLPO2T7.js";
import "./chunk-ZWIBDS5T.js";
import "./chunk-VPAVVGLZ.js";
import {
  holdsInCheck
} from "./chunk-KDLXRJZQ.js";
import {
  highest
} from "./chunk-733UQI57.js";
import {
  summarise
} from "./chunk-NPS4OEUA.js";
import {
  levels
} from "./chunk-AWHDHQSJ.js";
import {
  version
} from "./chunk-OPCMKOIC.js";
import "./chunk-WE7R6N2O.js";
import {
  readRegular
} from "./chunk-2CS6ZORS.js";
import "./chunk-EQ7TL2PA.js";
import {
  compareText,
  counts,
  fails,
  severities
} from "./chunk-CIDFJ7I2.js";
import {
  decodeText
} from "./chunk-PIMGXGWV.js";
import "./chunk-7SQJONSS.js";
import "./chunk-UZY35I6P.js";
import "./chunk-2IG65UZH.js";
import {
  UserError,
  exitCodes
} from "./chunk-2DNSTSAZ.js";
import {
  isObject,
  own
} from "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";

// src/commands/merge-reports.ts
import path from "node:path";

// src/shape.ts
var ShapeError = class extends Error {
};
function shaped(shape, value, at = "the report") {
  if (typeof shape === "string") return shapedScalar(shape, value, at);
  if ("oneOf" in shape) {
    if (typeof value === "string" && shape.oneOf.includes(value)) return value;
    throw new ShapeError(`${at} is none of ${shape.oneOf.join(", ")}`);
  }
  if ("orNull" in shape) return value === null ? null : shaped(shape.orNull, value, at);
  if ("list" in shape) {
    if (!Array.isArray(value)) throw new ShapeError(`${at} is no list`);
    return value.map((one, index) => shaped(shape.list, one, `${at}[${index}]`));
  }
  if (!isObject(value)) throw new ShapeError(`${at} is no mapping`);
  if ("map" in shape) {
    const found2 = /* @__PURE__ */ Object.create(null);
    for (const key of Object.keys(value)) found2[key] = shaped(shape.map, value[key], `a value of ${at}`);
    return found2;
  }
  const found = {};
  for (const [key, inner] of Object.entries(shape.keys)) found[key] = shaped(inner, own(value, key), `${at}.${key}`);
  for (const [key, inner] of Object.entries(shape.may ?? {})) {
    const one = own(value, key);
    if (one !== void 0) found[key] = shaped(inner, one, `${at}.${key}`);
  }
  return found;
}
function shapedScalar(shape, value, at) {
  const fits = {
    text: typeof value === "string",
    number: typeof value === "number" && Number.isFinite(value),
    count: Number.isSafeInteger(value) && value >= 0,
    flag: typeof value === "boolean",
    any: value !== void 0
  };
  if (fits[shape]) return value;
  throw new ShapeError(value === void 0 ? `${at} is missing` : `${at} is no ${shape}`);
}

// src/report/check-shape.ts
var nullable = (shape) => ({ orNull: shape });
var list = (shape) => ({ list: shape });
var severity = { oneOf: severities };
var failOn = { oneOf: [...severities, "never"] };
var level = { oneOf: levels };
var position = { keys: { line: "count", column: "count" } };
var range = { keys: { start: position, end: position } };
var error = { keys: { file: "text", message: "text" }, may: { line: "count", column: "count" } };
var suppression = {
  keys: { by: "text", reason: "text", kind: { oneOf: ["inline", "file", "baseline"] } },
  may: { until: "text", approvedBy: "text" }
};
var finding = {
  keys: {
    ...{ rule: "text", severity, message: "text", file: "text", pointer: "text", range },
    ...{ fixable: "flag", new: "flag", fingerprint: "text" }
  },
  may: {
    ...{ guideline: "text", docs: "text", content: "text", suppressed: suppression, proposed: suppression },
    related: list({ keys: { file: "text", pointer: "text", range } })
  }
};
var lint = {
  keys: {
    schema: { oneOf: ["specgate/lint/1"] },
    findings: list(finding),
    errors: list(error),
    summary: { keys: { files: "count" } }
  },
  may: {
    rules: {
      map: {
        keys: { title: "text", severity },
        may: { guideline: list("text"), why: "text", remedy: "text", docs: "text" }
      }
    }
  }
};
var place = nullable({ keys: { file: "text", line: "count" } });
var acceptance = { keys: { by: "text", reason: "text", until: "text" }, may: { approvedBy: "text" } };
var bump = { oneOf: ["major", "minor", "patch"] };
var bumpOrNone = { oneOf: ["major", "minor", "patch", "none"] };
var change = {
  keys: {
    ...{ id: "text", level, breaking: "flag", bump, operation: nullable("text"), pointer: "text", message: "text" },
    ...{
      base: place,
      revision: place,
      proof: { oneOf: ["witness", "containment", "rule", "none"] },
      fingerprint: "text"
    },
    witness: nullable({
      keys: {
        direction: { oneOf: ["request", "response"] },
        ...{ instance: "any", baseAccepts: "flag", revisionAccepts: "flag" }
      }
    })
  },
  may: {
    ...{ reason: "text", operations: list("text"), policy: "flag" },
    ...{ accepted: acceptance, lapsed: acceptance, proposed: acceptance }
  }
};
var diff = {
  keys: {
    schema: { oneOf: ["specgate/diff/1"] },
    ...{ open: "flag", changes: list(change), breaking: "flag", requiredBump: bumpOrNone },
    files: { keys: { base: nullable("text"), revision: nullable("text") } },
    version: {
      keys: {
        ...{ base: nullable("text"), revision: nullable("text"), required: nullable("text"), ok: "flag" },
        actualBump: nullable({ oneOf: ["major", "minor", "patch", "prerelease", "none", "lowered"] }),
        problems: list({ keys: { id: "text", level, message: "text" } })
      },
      may: { place: { keys: { file: "text", line: "count" } } }
    }
  }
};
var item = {
  keys: {
    ...{ id: "text", title: "text", required: "flag", fix: "text", section: "text", notes: list("text") },
    status: { oneOf: ["pass", "fail", "attested", "expired", "not-applicable", "unknown"] },
    evidence: list({ keys: { kind: "text", where: "text", says: "text" } }),
    gate: { oneOf: ["block", "warn", "info"] }
  },
  may: {
    waiver: { keys: { by: "text", reason: "text", until: "text" } },
    attestation: {
      keys: {
        ...{ by: "text", role: "text", date: "text", expires: "text", where: "text" },
        ...{ expiresSoon: "flag", changed: "flag" }
      },
      may: { statement: "text", link: "text" }
    },
    trend: { oneOf: ["new", "ready", "lost", "same"] },
    needs: { oneOf: ["attestation", "gateway", "catalogue", "probe", "file"] },
    ...{ gateReason: "text", reason: "text", docs: "text" }
  }
};
var ready = {
  keys: {
    schema: { oneOf: ["specgate/ready/1"] },
    ...{ name: "text", items: list(item), score: "number", ready: "flag", file: "text" },
    ...{ done: "count", of: "count", blocking: "count", today: "text" },
    profile: { oneOf: ["aps", "pillars", "strict"] }
  },
  may: {
    sections: list({
      keys: { id: "text", title: "text", done: "count", of: "count", blocking: "count", score: "number" }
    }),
    trend: { keys: { score: nullable("number"), became: list("text"), lost: list("text") } }
  }
};
var plan = {
  keys: {
    schema: { oneOf: ["specgate/plan/1"] },
    ...{ gateway: "text", digest: "text" },
    steps: list({
      keys: { action: { oneOf: ["create", "update", "delete", "transition"] }, entity: "text", name: "text" },
      may: { before: "any", after: "any", switches: "flag", product: "text" }
    }),
    impact: {
      keys: {
        products: list({
          keys: { product: "text", before: "text", after: "text", subscriptions: nullable({ map: "count" }) }
        }),
        consumers: nullable("count")
      }
    },
    ...{ command: "text", names: list("text"), deletions: "count", notes: list("text"), waits: list("text") },
    ...{ transitions: list("any"), limitations: list({ keys: { what: "text", says: "text" } }) },
    ingredients: {
      keys: {
        ...{ order: "text", inputs: "text", tool: "text", commit: nullable("text"), state: "text", steps: "text" }
      }
    }
  }
};
var suggestion = {
  keys: {
    ...{ file: "text", startLine: "count", endLine: "count", lines: list("text"), message: "text" },
    kind: { oneOf: ["version", "fix"] },
    mends: list("text")
  }
};
var checkShape = {
  keys: {
    schema: { oneOf: ["specgate/check/1"] },
    open: "flag",
    apis: list({
      keys: {
        ...{ name: "text", file: "text", open: "flag" },
        ...{ lint: nullable(lint), diff: nullable(diff), ready: nullable(ready), plan: nullable(plan) },
        status: { oneOf: ["alone", "new", "changed", "deleted"] },
        published: nullable({ keys: { gateway: "text", diff } }),
        suggestions: list(suggestion)
      }
    }),
    untouched: list("text"),
    base: nullable("text"),
    gateFiles: list("text"),
    decides: { oneOf: ["base", "head"] },
    approval: nullable({ keys: { by: "text", label: "text" } }),
    shard: nullable({ keys: { index: "count", count: "count" } }),
    failOn,
    errors: list(error),
    notes: list("text"),
    tool: { keys: { version: "text" } }
  }
};

// src/report/check-read.ts
function readCheck(value, texts) {
  const data = shaped(checkShape, value);
  const { failOn: failOn2, tool } = data;
  const apis = data.apis.map(
    ({ name, file, status, open: open2, lint: lint2, diff: diff2, ready: ready2, plan: plan2, published, suggestions }) => {
      const found = {
        lint: lint2 && lintReport(lint2, { failOn: failOn2, tool }, texts),
        diff: diff2 && diffReport(diff2, { failOn: failOn2, tool }, texts),
        ready: ready2 && readyReport(ready2, tool)
      };
      const others = {
        plan: plan2 && planOf(plan2),
        published: published && {
          gateway: published.gateway,
          diff: diffReport(published.diff, { failOn: failOn2, tool }, texts)
        },
        suggestions
      };
      const holds = (found.lint?.open ?? true) && (found.diff?.open ?? true) && (found.ready?.apis.every(({ items }) => items.every(holdsInCheck)) ?? true);
      return { name, file, status, open: open2 && holds, ...found, ...others };
    }
  );
  const open = data.open && data.errors.length === 0 && apis.every((api) => api.open);
  return { ...data, open, apis };
}
function lintReport({ findings, errors, summary, rules = {} }, common, texts) {
  const isShut = findings.some((finding2) => counts(finding2) && fails(finding2.severity, common.failOn));
  return {
    schema: "specgate/lint/1",
    ...{ findings, errors, summary: summarise(findings, summary.files) },
    // What specgate says of its own rules is not for a report to change; null for a prototype, since ids are untrusted.
    rules: Object.assign(/* @__PURE__ */ Object.create(null), rules, texts.rules(findings)),
    ...common,
    open: !isShut && errors.length === 0
  };
}
function diffReport(data, common, texts) {
  const { schema, files, changes, requiredBump, version: version2 } = data;
  const breaking = changes.some((change2) => change2.breaking && !change2.accepted);
  const open = data.open && texts.isOpen(changes, version2, common.failOn);
  const accepted = changes.filter((change2) => change2.accepted).length;
  return {
    schema,
    documents: [{ files, changes, breaking, requiredBump, version: version2, accepted, open }],
    ...{ isMany: false, errors: [], open, breaking, requiredBump, forbidBreaking: false },
    kinds: texts.kinds(changes),
    ...common
  };
}
function readyReport({ today, profile, ...api }, tool) {
  const sections = (api.sections ?? []).map((section) => ({ ...section, boxes: [] }));
  const { score, ready: ready2 } = api;
  const { name, file, items, done, of, blocking, trend } = api;
  const one = { ...{ name, file, items, score, ready: ready2, done, of, blocking, sections }, ...trend && { trend } };
  return { schema: "specgate/ready/1", profile, apis: [one], score, ready: ready2, errors: [], open: ready2, today, tool };
}
function planOf(plan2) {
  const steps = plan2.steps.map((step) => ({ ...step, detail: null }));
  return { ...plan2, steps, deletions: steps.filter(({ action }) => action === "delete").length };
}

// src/commands/merge-reports.ts
var merge_reports_default = defineCommand({
  name: "merge-reports",
  summary: "Join the JSON reports of the shards of check into one verdict and one comment",
  operands: { placeholder: "FILE…", help: "The reports, one for each shard", min: 1, max: Number.POSITIVE_INFINITY },
  config: "none",
  examples: [
    { line: "specgate merge-reports reports/*.json", does: "The verdict of all shards" },
    { line: "specgate merge-reports reports/*.json --format markdown=comment.md", does: "One comment" }
  ],
  async run({ operands, values }, io) {
    checkFormats(values.format, io.cwd);
    const { maxFileBytes, maxTotalBytes, maxFiles } = limitsOf(values);
    if (operands.length > maxFiles) {
      throw new UserError(`There are more than ${maxFiles} reports (--max-files raises the limit).`);
    }
    const texts = await textsOf();
    let left = maxTotalBytes;
    const reports = operands.map((file) => {
      const { report: report2, bytes } = readReport(file, Math.min(maxFileBytes, left), texts, io);
      left -= bytes;
      return { file, report: report2 };
    });
    const report = joined(reports);
    const { reporters } = await import("./report-B2NJQDPW.js");
    const links = linksOf(io.env);
    writeOutputs(
      values.format,
      (format, look) => reporters.find((one) => one.id === format).check(report, { ...look, ...links, excerpt: () => void 0 }),
      values.quiet,
      io
    );
    return highest([
      report.apis.every(({ open }) => open) && report.open ? exitCodes.open : exitCodes.shut,
      report.errors.length > 0 ? exitCodes.input : exitCodes.open
    ]);
  }
});
function readReport(file, maxBytes, texts, io) {
  const bytes = readRegular(path.resolve(io.cwd, file), file, maxBytes);
  const text = decodeText(bytes, file);
  try {
    return { report: readCheck(JSON.parse(text), texts), bytes: bytes.length };
  } catch (error2) {
    const isDeep = error2 instanceof RangeError;
    if (!(error2 instanceof ShapeError || error2 instanceof SyntaxError || isDeep)) throw error2;
    const why = error2 instanceof ShapeError ? error2.message : isDeep ? "it is nested too deeply" : "it is no JSON";
    throw new UserError(`This is no report of check (--format json writes one): ${why}.`, { file });
  }
}
function joined(reports) {
  const [{ report: first, file: firstFile }] = reports;
  const seen = /* @__PURE__ */ new Map();
  const parts = /* @__PURE__ */ new Map();
  for (const { file, report } of reports) {
    for (const key of ["base", "decides", "failOn", "approval"]) {
      if (JSON.stringify(report[key]) !== JSON.stringify(first[key]))
        throw new UserError(`This report and ${firstFile} are not of one run: they differ in ${key}.`, { file });
    }
    if (report.shard?.count !== first.shard?.count)
      throw new UserError(`This report and ${firstFile} are not shards of one run.`, { file });
    const twice = report.shard && parts.get(report.shard.index);
    if (twice !== null && twice !== void 0)
      throw new UserError(`This is shard ${report.shard.index} of ${report.shard.count}, and so is ${twice}.`, {
        file
      });
    if (report.shard) parts.set(report.shard.index, file);
    for (const name of [...report.apis.map((api) => api.name), ...report.untouched]) {
      const other = seen.get(name);
      if (other !== void 0) throw new UserError(`The API "${name}" stands in ${other} too.`, { file });
      seen.set(name, file);
    }
  }
  const { count = 0 } = first.shard ?? {};
  if (parts.size < count) {
    let missing = 1;
    while (parts.has(missing)) missing++;
    throw new UserError(`The report of shard ${missing} of ${count} is missing.`);
  }
  const all = reports.map(({ report }) => report);
  return {
    ...first,
    open: all.every(({ open }) => open),
    apis: apart(all.flatMap(({ apis }) => apis).sort((a, b) => compareText(a.name, b.name))),
    untouched: all.flatMap(({ untouched }) => untouched).sort(compareText),
    gateFiles: [...new Set(all.flatMap(({ gateFiles }) => gateFiles))].sort(compareText),
    shard: null,
    errors: unique(all.flatMap(({ errors }) => errors)),
    notes: unique(all.flatMap(({ notes }) => notes)),
    tool: { version }
  };
}
function unique(values) {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
async function textsOf() {
  const { kindTexts } = await import("./kinds-DBZA6YGQ.js");
  const { isOpen } = await import("./open-WUO7N2UZ.js");
  const { pageOf } = await import("./rule-text-4IJVDWH6.js");
  return {
    kinds: kindTexts,
    isOpen: (changes, judged, failOn2) => isOpen(changes, judged, { failOn: failOn2, forbidBreaking: false }),
    rules: (findings) => {
      const texts = /* @__PURE__ */ Object.create(null);
      for (const { rule, severity: severity2 } of findings) {
        const page = pageOf(rule);
        if (!page) continue;
        const { title, guideline, why, remedy } = page;
        texts[rule] = { title, guideline, why, remedy, docs: `docs/rules/${rule}.md`, severity: severity2 };
      }
      return texts;
    }
  };
}
export {
  merge_reports_default as default
};
