import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  readPolicy
} from "./chunk-2W6L3U7O.js";

// src/commands/validity.ts
var examples = [
  "oas2-valid-media-example",
  "oas2-valid-schema-example",
  "oas3-valid-media-example",
  "oas3-valid-schema-example"
];
async function violationsOf(files, limits, io) {
  const { lintFiles } = await import("./run-ORYE7Z3Y.js");
  const { report } = await lintFiles(
    {
      operands: [],
      files,
      ruleset: "minimal",
      rules: new Map(examples.map((rule) => [rule, { level: "off", place: { file: rule, line: 1, column: 1 } }])),
      failOn: "error",
      base: void 0,
      configRevision: void 0,
      allowRemote: false,
      allowHosts: [],
      allowCode: false,
      allowEmpty: true,
      limits,
      fix: false,
      shard: void 0
    },
    io
  );
  const unread = new Set(report.errors.map(({ file }) => file));
  const found = new Map(files.filter((file) => !unread.has(file)).map((file) => [file, []]));
  for (const { severity, file, range, message } of report.findings)
    if (severity === "error") found.get(file)?.push({ file, ...range.start, message });
  return found;
}

// src/commands/ready-engines.ts
function enginesFor(deciding, io) {
  let facts;
  return {
    validate: (files) => violationsOf(files, deciding.limits, io),
    compare: (base, revision) => compareDocuments(base, revision, deciding, io),
    ask: async (api) => {
      const { factsOf } = await import("./facts-THGRJNPM.js");
      facts ??= factsOf(deciding, io);
      return facts(api);
    },
    render: async (revision) => {
      const { renderedFiles } = await import("./rendered-7IVCLRHG.js");
      return renderedFiles(deciding, io, revision);
    }
  };
}
async function compareDocuments(base, revision, deciding, io) {
  const { diffFiles } = await import("./run-CBGIPF5B.js");
  const { report } = await diffFiles(
    {
      base,
      revision,
      failOn: "error",
      policy: readPolicy(deciding.config, new Date(io.now()).toISOString().slice(0, 10)),
      configRevision: deciding.revision,
      allowRemote: false,
      allowHosts: [],
      limits: deciding.limits,
      shard: void 0,
      secondOpinion: false
    },
    io
  );
  return comparisonOf(report);
}
function comparisonOf({ documents, breaking }) {
  const { version } = documents[0];
  return {
    breaking,
    baseVersion: version.base,
    version: version.revision,
    isEmpty: documents.every(({ changes }) => changes.length === 0)
  };
}

export {
  enginesFor,
  comparisonOf
};
