import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  defineCommand
} from "./chunk-URW25ENY.js";
import {
  attestationsSchema
} from "./chunk-SOMLYRCK.js";
import {
  configName
} from "./chunk-PDTHWGFO.js";
import {
  configShape
} from "./chunk-PUYJ5L5U.js";
import "./chunk-MVIG4VPW.js";
import "./chunk-VIH5PB6I.js";
import {
  openapiVersion
} from "./chunk-AGCXGDEU.js";
import "./chunk-RXTBDYOB.js";
import "./chunk-J67QGDJW.js";
import "./chunk-4PHS265X.js";
import "./chunk-IOAHG7QI.js";
import {
  version
} from "./chunk-OPCMKOIC.js";
import {
  jsonText,
  logLine
} from "./chunk-WE7R6N2O.js";
import {
  gitTop
} from "./chunk-2CS6ZORS.js";
import "./chunk-EQ7TL2PA.js";
import {
  compareText
} from "./chunk-CIDFJ7I2.js";
import {
  parseDocument
} from "./chunk-PIMGXGWV.js";
import "./chunk-7SQJONSS.js";
import "./chunk-UZY35I6P.js";
import "./chunk-2IG65UZH.js";
import {
  UserError,
  exitCodes
} from "./chunk-2DNSTSAZ.js";
import {
  own
} from "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";

// src/commands/init.ts
import { lstatSync, mkdirSync, writeFileSync } from "node:fs";
import path3 from "node:path";

// src/commands/init/files.ts
import path from "node:path";

// src/config/schema.ts
function configSchema() {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    // As SchemaStore wants it: where the newest one is read.
    $id: "https://raw.githubusercontent.com/bcgov/specgate/main/docs/specgate.schema.json",
    title: "The config of specgate (specgate.yaml)",
    ...schemaOf(configShape)
  };
}
function schemaOf(shape) {
  const description = shape.help;
  switch (shape.type) {
    case "flag":
      return { type: "boolean", description };
    case "choice":
      return { enum: [...shape.choices], description };
    case "open-choice":
      return {
        anyOf: [{ enum: [...shape.choices] }, { type: "string", pattern: shape.form.pattern }],
        description
      };
    case "list":
      return { type: "array", description, items: schemaOf(shape.of) };
    case "map":
      return {
        type: "object",
        description,
        propertyNames: { pattern: shape.names.pattern },
        additionalProperties: schemaOf(shape.of)
      };
    case "object":
      return {
        type: "object",
        description,
        properties: Object.fromEntries(Object.entries(shape.keys).map(([key, value]) => [key, schemaOf(value)])),
        ...shape.required.length > 0 && { required: [...shape.required] },
        additionalProperties: false
      };
    default:
      return { type: "string", description, ...shape.form ? { pattern: shape.form.pattern } : { minLength: 1 } };
  }
}

// src/commands/init/files.ts
var schemaFile = ".specgate/specgate.schema.json";
var checkout = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";
var action = `bcgov/specgate@v${version}`;
function initFiles(found, config) {
  const { documents, part } = partOf(found, config);
  return [
    { file: config, text: configText(documents, path.posix.dirname(config)) },
    { file: schemaFile, text: `${jsonText(configSchema())}
` },
    { file: ".specgate/attestations.schema.json", text: `${jsonText(attestationsSchema())}
` },
    { file: ".specgate/attestations.yaml", text: attestationsText },
    {
      file: `.github/workflows/${part === "" ? "specgate" : `specgate-${part}`}.yml`,
      text: workflowText(config, part)
    }
  ];
}
function partOf(found, config) {
  const folder = path.posix.dirname(config);
  const inside = folder === "." ? [] : found.filter(({ file }) => file.startsWith(`${folder}/`));
  if (inside.length === 0) return { documents: found, part: "" };
  return { documents: inside, part: slug(folder) || "part" };
}
function configText(documents, folder) {
  const names = apiNames(documents);
  const apis = documents.map(({ file }, index) => {
    const relative = path.posix.relative(folder, file);
    return `  ${names[index]}: {file: ${yamlText(/^[^/]*:/.test(relative) ? `./${relative}` : relative)}}`;
  });
  return `# yaml-language-server: $schema=${path.posix.relative(folder, schemaFile)}
# What specgate checks. Every option with its value: specgate config
apis:
${apis.join("\n")}
# bc-gov, bc-gov-2022, minimal, or a file in the format of Spectral.
ruleset: bc-gov
# Findings of this severity and above shut the gate: error, warning, info, hint or never.
fail-on: error
# What consumers subscribe to, and where it is published; files is the gateway that needs nothing but this repository.
# products:
#   ${names[0]}: {version: 1.0.0, apis: [${names[0]}], plans: {basic: {title: Basic, rate-limit: 100/1hour}}}
# gateways:
#   staging: {type: files, path: catalog/staging}
#   production: {type: files, path: catalog/production, production-mode: true}
`;
}
function yamlText(text) {
  const isPlain = /^[A-Za-z0-9_.][A-Za-z0-9_./-]*$/.test(text);
  return isPlain ? text : jsonText(text);
}
function apiNames(documents) {
  const taken = /* @__PURE__ */ new Set();
  return documents.map((document) => {
    const wanted = [...candidates(document).map(slug), "api"].filter((name2) => name2 !== "");
    const free = (wanted.length > 1 ? wanted.slice(0, -1) : wanted).find((name2) => !taken.has(name2));
    const name = free ?? numbered(wanted[0], taken);
    taken.add(name);
    return name;
  });
}
var plainNames = /^(openapi|swagger|api|api-docs|apis|spec|specs|index|main|root|definition|docs?|documentation|src|resources|static|public|assets|contracts?|schemas?)$/i;
var versionNames = /^v?[0-9][0-9.]*$/i;
function candidates({ file, title }) {
  const { dir, name } = path.posix.parse(file);
  const base = name.replace(/[._-](openapi|swagger|api|spec)$/i, "");
  const parts = [...dir === "" ? [] : dir.split("/"), base];
  const telling = parts.filter((part) => !plainNames.test(part));
  const named = telling.filter((part) => !versionNames.test(part));
  const fromTitle = title === void 0 ? [] : [title.replace(/\s+apis?$/i, "")];
  const fromPath = named.length === 0 ? [] : [named.at(-1), telling.join("-")];
  return [...fromPath, ...fromTitle, ...telling.length === 0 ? [] : [parts.join("-")]];
}
function slug(text) {
  return text.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 60).replace(/^-|-$/g, "");
}
function numbered(name, taken) {
  let number = 2;
  while (taken.has(`${name}-${number}`)) number++;
  return `${name}-${number}`;
}
var attestationsText = `# yaml-language-server: $schema=attestations.schema.json
# What no machine can prove about production readiness: who says so, on what evidence, and until when.
# specgate ready --attest R-07 adds an entry.
#
# attestations:
#   - id: R-07                      # the item of the checklist (specgate explain R-07)
#     status: done                  # or not-applicable
#     statement: The Privacy Impact Assessment covers version 2 and its new fields.
#     by: {name: Name of a person, role: Their role}
#     date: 2026-11-03
#     expires: 2027-11-03
#     link: https://example.gov.bc.ca/pia/2026-123   # a link, a statement or both
#     api: routes                   # a name in specgate.yaml; without it, every API
#     environments: [prod]          # without it, all
attestations: []

# Items that are accepted as failing for a while.
#
# waivers:
#   - id: R-16
#     reason: The limit comes with the new plan in January.
#     by: {name: Name of a person, role: Their role}
#     until: 2027-01-31
waivers: []
`;
function workflowText(config, part) {
  const named = config === configName ? "" : `          config: ${yamlText(config)}
`;
  const apart = part === "" ? "" : `          comment-id: ${part}
`;
  return `# Holds every pull request against the whole gate for the APIs of ${config}: lint, breaking changes, version, readiness.
name: ${part === "" ? "specgate" : `specgate ${part}`}
on:
  pull_request:
    # The labels are for the accept label, by which a reviewer lets a named change through.
    types: [opened, synchronize, reopened, labeled, unlabeled]
  merge_group:
  push:
    branches: [main, master]
permissions:
  contents: read
concurrency:
  # An older run of a pull request would write its verdict over that of the newer one.
  group: \${{ github.workflow }}-\${{ github.event.pull_request.number || github.sha }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}
jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      pull-requests: write # for the comment and the suggestions; the verdict needs no more than the line above
    steps:
      - uses: ${checkout}
        with:
          persist-credentials: false
      # A tag can be moved, a commit cannot: put the full commit SHA of the release that you looked at in its place.
      - uses: ${action}
        with:
          command: check
${named}${apart}`;
}

// src/commands/init/find-documents.ts
import { closeSync, fstatSync, openSync, readdirSync, readSync } from "node:fs";
import path2 from "node:path";
var maxEntries = 2e5;
function findDocuments(root, maxBytes) {
  const found = [];
  const folders = [""];
  let entries = 0;
  for (let folder = folders.shift(); folder !== void 0; folder = folders.shift()) {
    for (const entry of entriesOf(path2.join(root, folder))) {
      if (++entries > maxEntries) {
        throw new UserError(
          `There are more than ${maxEntries} files here; run specgate init in the folder of the APIs.`
        );
      }
      const file = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && entry.name !== "node_modules" && !entry.name.startsWith(".")) folders.push(file);
      if (!entry.isFile() || !/\.(ya?ml|json)$/i.test(entry.name)) continue;
      const document = recognise(path2.join(root, file), file, maxBytes);
      if (document) found.push(document);
    }
  }
  return found.sort((a, b) => compareText(a.file, b.file));
}
function entriesOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
function recognise(full, file, maxBytes) {
  const bytes = readWithin(full, maxBytes);
  if (!bytes || !/^["']?(openapi|swagger)["']?\s*:|"(openapi|swagger)"\s*:/m.test(bytes.toString("latin1"))) {
    return void 0;
  }
  try {
    const { data } = parseDocument(bytes, file);
    if (openapiVersion(data) === void 0) return void 0;
    const title = own(own(data, "info"), "title");
    return { file, title: typeof title === "string" ? title : void 0 };
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}
function readWithin(full, maxBytes) {
  let descriptor;
  try {
    descriptor = openSync(full, "r");
    const { size } = fstatSync(descriptor);
    if (size > maxBytes) return void 0;
    const bytes = Buffer.alloc(size);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, size, 0));
  } catch {
    return void 0;
  } finally {
    if (descriptor !== void 0) closeSync(descriptor);
  }
}

// src/commands/init.ts
var init_default = defineCommand({
  name: "init",
  summary: "Write a config, a workflow and a readiness file for the OpenAPI documents here",
  config: "none",
  examples: [
    { line: "specgate init", does: "In the top folder of a repository; keeps every file that exists" },
    {
      line: "specgate init --config services/routes/specgate.yaml",
      does: "A part of a large repository, with a config and a workflow of its own"
    }
  ],
  async run({ values }, io) {
    refuseBelowTop(io.cwd);
    const documents = findDocuments(io.cwd, values["max-file-size"] * 1024 * 1024);
    if (documents.length === 0) {
      throw new UserError(
        "There is no OpenAPI document in this folder (a YAML or JSON file that says openapi: or swagger:); run specgate init where yours are."
      );
    }
    const config = configFile(values.config, io.cwd);
    const lines = documents.map(({ file }) => `found  ${file}`);
    const files = initFiles(documents, config);
    for (const file of files) lines.push(`${write(file, io.cwd) ? "wrote" : "kept "}  ${file.file}`);
    const workflow = files.find(({ file }) => file.startsWith(".github/")).file;
    io.stdout.write(`${lines.map(logLine).join("\n")}
${values.quiet ? "" : nextSteps(config, workflow)}`);
    return exitCodes.open;
  }
});
function refuseBelowTop(cwd) {
  const top = gitTop(cwd);
  if (top === void 0 || top === cwd) return;
  const above = path3.relative(cwd, top).split(path3.sep).join("/");
  const folder = path3.relative(top, cwd).split(path3.sep).join("/");
  throw new UserError(
    `The repository begins at ${above}, and GitHub reads workflows there alone; run there: specgate init --config ${folder}/${configName}`
  );
}
function write({ file, text }, cwd) {
  const full = path3.join(cwd, file);
  try {
    if (lstatSync(full, { throwIfNoEntry: false })) return false;
    mkdirSync(path3.dirname(full), { recursive: true });
    writeFileSync(full, text, { flag: "wx" });
    return true;
  } catch (error) {
    const { code } = error;
    throw new UserError(`The file cannot be written (${code ?? "unknown error"}).`, { file });
  }
}
function configFile(named, cwd) {
  const file = path3.relative(cwd, path3.resolve(cwd, named ?? configName));
  if (file !== "" && !file.startsWith("..") && !path3.isAbsolute(file)) return file.split(path3.sep).join("/");
  throw new UserError("specgate init writes its config into this folder or one below; --config names another place.", {
    file: named
  });
}
function nextSteps(config, workflow) {
  const flag = config === configName ? "" : ` --config ${config}`;
  return `
Next:
  1. Look at the names and files in ${config}.
  2. specgate check${flag}
  3. Pin the Action in ${workflow} to the commit SHA of a release, then commit the files.
`;
}
export {
  init_default as default
};
