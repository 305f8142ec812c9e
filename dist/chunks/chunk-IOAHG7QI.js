import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  severities
} from "./chunk-CIDFJ7I2.js";
import {
  defaultLimits
} from "./chunk-UZY35I6P.js";

// src/commands/index.ts
var commandNames = [
  "check",
  "lint",
  "diff",
  "bump",
  "ready",
  "plan",
  "stage",
  "publish",
  "deprecate",
  "retire",
  "archive",
  "restage",
  "online",
  "offline",
  "remove",
  "replace",
  "supersede",
  "set-migration-target",
  "execute-migration-target",
  "rollback",
  "status",
  "render",
  "convert",
  "list",
  "cleanup",
  "merge-reports",
  "explain",
  "init",
  "config",
  "completion"
];
var commandFiles = {
  check: () => import("./check-MQRHUCDT.js"),
  lint: () => import("./lint-5GQDAOCO.js"),
  diff: () => import("./diff-R3VWDEFE.js"),
  bump: () => import("./bump-3KJ5H2QB.js"),
  ready: () => import("./ready-6RLXCBBK.js"),
  plan: () => import("./plan-NC3BS5MU.js"),
  stage: () => import("./stage-WPEU3XOE.js"),
  publish: () => import("./publish-DFRGS4NJ.js"),
  deprecate: () => import("./deprecate-UDNOMGEQ.js"),
  retire: () => import("./retire-O3AVWB52.js"),
  archive: () => import("./archive-2QOSUUBQ.js"),
  restage: () => import("./restage-RMWAJ4IR.js"),
  online: () => import("./online-RW4OSU26.js"),
  offline: () => import("./offline-4P2PU6O3.js"),
  remove: () => import("./remove-LTDYY6PW.js"),
  replace: () => import("./replace-6N45NS6L.js"),
  supersede: () => import("./supersede-OSSE2XIN.js"),
  "set-migration-target": () => import("./set-migration-target-MAW4BQB6.js"),
  "execute-migration-target": () => import("./execute-migration-target-LUSHTXUB.js"),
  rollback: () => import("./rollback-TPEOQQJ6.js"),
  status: () => import("./status-JUBEAZMD.js"),
  render: () => import("./render-I22GLYTU.js"),
  convert: () => import("./convert-Q3YGDTMZ.js"),
  list: () => import("./list-HVX7XKIC.js"),
  cleanup: () => import("./cleanup-WXXTR223.js"),
  "merge-reports": () => import("./merge-reports-OAJZDQHS.js"),
  explain: () => import("./explain-JRZ56V2R.js"),
  init: () => import("./init-6MZ3MKY7.js"),
  config: () => import("./config-TVBQSA56.js"),
  completion: () => import("./completion-RPMBVJI5.js")
};
async function loadCommand(name) {
  return (await commandFiles[name]()).default;
}

// src/command-line/options.ts
var reportFormats = ["stylish", "json", "sarif", "junit", "markdown", "html", "github", "gitlab"];
var rulesetNames = ["bc-gov", "bc-gov-2022", "minimal"];
var failOnChoices = [...severities, "never"];
var MiB = 1024 * 1024;
var lifecycleCommands = [
  ...["stage", "publish", "deprecate", "retire", "archive", "restage", "online", "offline", "remove"],
  ...["replace", "supersede", "set-migration-target", "execute-migration-target", "rollback"]
];
var gatewayCommands = ["plan", ...lifecycleCommands, "status", "render", "cleanup"];
var options = [
  {
    name: "format",
    type: "format",
    choices: reportFormats,
    default: "stylish",
    repeatable: true,
    placeholder: "FORMAT[=FILE]",
    help: "How to print the results, or write them to a file; repeat it for several",
    commands: ["check", "lint", "diff", "merge-reports"]
  },
  {
    name: "format",
    type: "format",
    choices: [...reportFormats, "badge"],
    default: "stylish",
    repeatable: true,
    placeholder: "FORMAT[=FILE]",
    help: "How to print the checklist, or write it to a file; badge is an SVG picture; repeat it for several",
    commands: ["ready"]
  },
  {
    name: "format",
    type: "format",
    choices: ["stylish", "json", "markdown", "html", "github"],
    default: "stylish",
    repeatable: true,
    placeholder: "FORMAT[=FILE]",
    help: "How to print the plan and what became of it, or write it to a file; repeat it for several",
    commands: ["plan", ...lifecycleCommands, "status", "cleanup"]
  },
  {
    name: "format",
    type: "format",
    choices: ["yaml", "json"],
    default: "yaml",
    repeatable: true,
    placeholder: "FORMAT",
    help: "The syntax of the configuration",
    commands: ["render"]
  },
  {
    name: "format",
    type: "format",
    choices: ["stylish", "json", "matrix"],
    default: "stylish",
    repeatable: true,
    placeholder: "FORMAT[=FILE]",
    help: "How to print the list; matrix is for a job of GitHub Actions",
    commands: ["list"]
  },
  {
    name: "format",
    type: "format",
    choices: ["stylish", "json"],
    default: "stylish",
    repeatable: true,
    placeholder: "FORMAT[=FILE]",
    help: "How to print the answer",
    commands: ["explain", "config", "bump"]
  },
  {
    name: "format",
    type: "format",
    choices: ["yaml", "json"],
    default: "yaml",
    repeatable: true,
    placeholder: "FORMAT[=FILE]",
    help: "How to print the configuration, or write it to a file",
    commands: ["convert"]
  },
  {
    name: "fail-on",
    type: "choice",
    choices: failOnChoices,
    default: "error",
    placeholder: "SEVERITY",
    env: "SPECGATE_FAIL_ON",
    config: true,
    help: "The failing severity: findings at or above it shut the gate",
    commands: ["check", "lint", "diff"]
  },
  {
    name: "ruleset",
    type: "ruleset",
    choices: rulesetNames,
    default: "bc-gov",
    placeholder: "NAME|FILE",
    env: "SPECGATE_RULESET",
    config: true,
    help: "A ruleset of specgate, or a file in the format of Spectral",
    commands: ["check", "lint"]
  },
  {
    name: "base",
    type: "text",
    placeholder: "DOC",
    env: "SPECGATE_BASE",
    help: "A git revision or a file to compare with: findings that it already has do not count",
    commands: ["lint"]
  },
  {
    name: "base",
    type: "text",
    placeholder: "DOC",
    env: "SPECGATE_BASE",
    help: "The git revision (REF, or REF:path for one document) to compare with; on GitHub the event names it",
    commands: ["check"]
  },
  {
    name: "base",
    type: "text",
    placeholder: "DOC",
    env: "SPECGATE_BASE",
    help: "The document to compare with: a file, or a git revision for the same path there",
    commands: ["bump"]
  },
  {
    name: "base",
    type: "text",
    placeholder: "DOC",
    env: "SPECGATE_BASE",
    help: "A git revision to compare with: what became ready since, what got lost, what was attested anew",
    commands: ["ready"]
  },
  {
    name: "profile",
    type: "choice",
    choices: ["aps", "pillars", "strict"],
    default: "aps",
    placeholder: "PROFILE",
    env: "SPECGATE_PROFILE",
    config: ["ready", "profile"],
    help: "Which items are asked for: the APS checklist, the pillars of any gateway, or all with warn raised to block",
    commands: ["check", "ready"]
  },
  {
    name: "api",
    type: "text",
    placeholder: "NAME",
    help: "One API of the config",
    commands: ["check", "ready"]
  },
  {
    name: "probe",
    type: "text",
    placeholder: "URL",
    help: "Look at the deployed API from outside, without credentials, with a few GET, HEAD and OPTIONS requests",
    commands: ["ready"]
  },
  {
    name: "attest",
    type: "text",
    placeholder: "R-nn",
    help: "Write an attestation of this item; asks for what is not given where there is a terminal",
    commands: ["ready"]
  },
  { name: "by", type: "text", placeholder: "NAME", help: "Who attests", commands: ["ready"] },
  { name: "role", type: "text", placeholder: "ROLE", help: "As what that person may attest it", commands: ["ready"] },
  { name: "link", type: "text", placeholder: "URL", help: "What the attestation rests on", commands: ["ready"] },
  {
    name: "statement",
    type: "text",
    placeholder: "TEXT",
    help: 'What is attested, in a sentence; "not applicable: " and the reason where the item does not apply',
    commands: ["ready"]
  },
  {
    name: "expires",
    type: "text",
    placeholder: "YYYY-MM-DD",
    help: "The last day of the attestation; without it the longest that the item allows",
    commands: ["ready"]
  },
  {
    name: "write",
    type: "flag",
    help: "Write the version into the document; nothing else in it changes",
    commands: ["bump"]
  },
  {
    name: "second-opinion",
    type: "flag",
    help: "Ask npm openapi-diff too, and tell where the two disagree",
    commands: ["diff"]
  },
  {
    name: "fix",
    type: "flag",
    help: "Mend in the files what can be mended safely, and report the rest",
    commands: ["lint"]
  },
  {
    name: "watch",
    type: "flag",
    help: "Run again whenever a file changes, until Ctrl-C",
    commands: ["lint"]
  },
  {
    name: "gateway",
    type: "text",
    placeholder: "NAME",
    help: "A gateway of the config; where there is one alone it need not be named",
    commands: gatewayCommands
  },
  {
    name: "out",
    type: "text",
    placeholder: "FILE",
    help: "Write the plan to a file, for publish --plan",
    commands: ["plan"]
  },
  {
    name: "out",
    type: "text",
    placeholder: "DIR",
    help: "The folder to write to; without it everything goes to standard output",
    commands: ["render"]
  },
  {
    name: "drift",
    type: "flag",
    help: "Compare the gateway with what was published last; 1 where it differs",
    commands: ["plan"]
  },
  {
    name: "plan",
    type: "text",
    placeholder: "FILE",
    help: "Publish exactly this plan, or refuse because something moved",
    commands: ["publish"]
  },
  {
    name: "plan-digest",
    type: "text",
    placeholder: "sha256:…",
    help: "Publish exactly the plan with this digest, or refuse because something moved",
    commands: ["publish"]
  },
  {
    name: "dry-run",
    type: "flag",
    help: "Show the plan and change nothing; the gateway is only read",
    commands: [...lifecycleCommands, "cleanup"]
  },
  {
    name: "map-plan",
    type: "text",
    placeholder: "OLD=NEW",
    repeatable: true,
    help: "Where the subscribers of a plan go when no plan of the new product has its name; repeat it for several",
    commands: ["replace", "supersede", "set-migration-target"]
  },
  {
    name: "sunset",
    type: "text",
    placeholder: "DATE",
    help: "The last day on which a deprecated version works, such as 2027-06-30; by default the notice of the config from today",
    commands: ["deprecate", "supersede"]
  },
  {
    name: "adopt",
    type: "flag",
    loosens: true,
    help: "Take over objects at the gateway that have the names that we need and belong to others",
    commands: ["plan", "stage", "publish"]
  },
  {
    name: "allow-delete-all",
    type: "flag",
    loosens: true,
    help: "Remove everything of ours where the config has no products",
    commands: ["plan", "stage", "publish"]
  },
  {
    name: "max-deletions",
    type: "percent",
    placeholder: "PERCENT",
    default: 50,
    loosens: true,
    help: "Refuse to delete more than this share of our objects at the gateway",
    commands: ["plan", "stage", "publish"]
  },
  {
    name: "yes",
    type: "flag",
    loosens: true,
    help: "Go on although subscriptions are lost",
    commands: ["retire", "remove"]
  },
  {
    name: "qualifier",
    type: "text",
    placeholder: "Q",
    help: "An environment of its own at the gateway, such as pr-12 (APS)",
    commands: ["plan", "stage", "publish", "cleanup"]
  },
  {
    name: "wait-approval",
    type: "count",
    placeholder: "SECONDS",
    help: "Wait for an approval at the gateway; 3 where it does not come",
    commands: ["stage", "publish"]
  },
  {
    name: "shard",
    type: "shard",
    placeholder: "I/N",
    help: "Only the I-th of N parts of the files, to share the work between jobs",
    commands: ["check", "lint", "diff"]
  },
  {
    name: "shards",
    type: "count",
    placeholder: "N",
    help: "A matrix of N jobs, each with its part for check --shard, instead of one for each API",
    commands: ["list"]
  },
  {
    name: "select-tag",
    type: "text",
    placeholder: "TAG",
    repeatable: true,
    help: "A tag for every entity, instead of those of the document (x-kong-tags); repeat it for several",
    commands: ["convert"]
  },
  {
    name: "inso-compatible",
    type: "flag",
    help: "Names as Insomnia's converter makes them, and no ids",
    commands: ["convert"]
  },
  { name: "no-id", type: "flag", help: "Leave the ids out", commands: ["convert"] },
  {
    name: "oidc",
    type: "flag",
    help: "Make openid-connect plugins of the document's security (Kong Enterprise)",
    commands: ["convert"]
  },
  {
    name: "reuse-services",
    type: "flag",
    help: "One service for all paths, and one for all operations, whose servers and defaults are equal",
    commands: ["convert"]
  },
  {
    name: "skip-route-by-header",
    type: "flag",
    help: "No routes for the values of required header parameters",
    commands: ["convert"]
  },
  {
    name: "ignore-circular-refs",
    type: "flag",
    help: "Convert a document whose schemas demand themselves without end",
    commands: ["convert"]
  },
  {
    name: "treat-all-headers-as-required",
    type: "flag",
    help: "Routes for the values of optional header parameters too",
    commands: ["convert"]
  },
  {
    name: "allow-remote",
    type: "flag",
    loosens: true,
    help: "Accept an https URL as a document",
    commands: ["check", "lint", "diff"]
  },
  {
    name: "allow-host",
    type: "text",
    placeholder: "HOST",
    repeatable: true,
    loosens: true,
    help: "Follow $refs to this host, and pinned rulesets there; repeat it for several",
    commands: ["check", "lint", "diff", "bump"]
  },
  {
    name: "allow-code",
    type: "flag",
    loosens: true,
    help: "Run JavaScript of rulesets; only for rulesets that you trust like your own code",
    commands: ["check", "lint"]
  },
  {
    name: "allow-empty",
    type: "flag",
    loosens: true,
    help: "Take it for no error when no file matches",
    commands: ["check", "lint"]
  },
  {
    name: "config-from",
    type: "choice",
    choices: ["base", "head"],
    placeholder: "WHOSE",
    loosens: true,
    help: "Whose config, ruleset, baseline and suppressions decide; base on pull request events, else head",
    commands: ["check", "lint", "diff", "ready"]
  },
  {
    name: "config",
    type: "text",
    placeholder: "FILE",
    env: "SPECGATE_CONFIG",
    help: "The config; without it specgate.yaml in the working directory, where there is one",
    commands: commandNames
  },
  {
    name: "max-file-size",
    type: "number",
    placeholder: "MIB",
    default: defaultLimits.maxFileBytes / MiB,
    loosens: true,
    help: "The largest file that is read, in MiB",
    commands: commandNames
  },
  {
    name: "max-total-size",
    type: "number",
    placeholder: "MIB",
    default: defaultLimits.maxTotalBytes / MiB,
    loosens: true,
    help: "All files of a run together, in MiB",
    commands: commandNames
  },
  {
    name: "max-files",
    type: "count",
    placeholder: "COUNT",
    default: defaultLimits.maxFiles,
    loosens: true,
    help: "How many files a run reads",
    commands: commandNames
  },
  {
    name: "timeout",
    type: "number",
    placeholder: "SECONDS",
    default: defaultLimits.timeoutSeconds,
    loosens: true,
    help: "How long one document may take",
    commands: commandNames
  },
  {
    name: "quiet",
    type: "flag",
    env: "SPECGATE_QUIET",
    help: "No progress and no notes on standard error; results and errors stay",
    commands: commandNames
  },
  {
    name: "verbose",
    type: "flag",
    env: "SPECGATE_VERBOSE",
    help: "Say more on standard error; show the stack when specgate itself fails",
    commands: commandNames
  },
  { name: "version", type: "flag", help: "Print the version", commands: commandNames },
  { name: "help", type: "flag", short: "h", help: "Print this help", commands: commandNames }
];
function optionsOf(command) {
  return options.filter((option) => option.commands.includes(command));
}

export {
  rulesetNames,
  failOnChoices,
  options,
  optionsOf,
  commandNames,
  loadCommand
};
