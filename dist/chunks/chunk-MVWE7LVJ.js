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
} from "./chunk-QNSYFYDE.js";

// src/commands/index.ts
var commandNames = ["lint", "diff", "bump", "list", "explain", "init", "config", "completion"];
var commandFiles = {
  lint: () => import("./lint-YP5BQ2QX.js"),
  diff: () => import("./diff-446DZUEG.js"),
  bump: () => import("./bump-M5IQUHWO.js"),
  list: () => import("./list-XVVDRYXC.js"),
  explain: () => import("./explain-EOJLFUFT.js"),
  init: () => import("./init-5OT2ZTCH.js"),
  config: () => import("./config-JYLJXPIO.js"),
  completion: () => import("./completion-KK3EH5WJ.js")
};
async function loadCommand(name) {
  return (await commandFiles[name]()).default;
}

// src/options.ts
var reportFormats = ["stylish", "json", "sarif", "junit", "markdown", "html", "github", "gitlab"];
var rulesetNames = ["bc-gov", "bc-gov-2022", "minimal"];
var failOnChoices = [...severities, "never"];
var MiB = 1024 * 1024;
var options = [
  {
    name: "format",
    type: "format",
    choices: reportFormats,
    default: "stylish",
    repeatable: true,
    placeholder: "FORMAT[=FILE]",
    help: "How to print the results, or write them to a file; repeat it for several",
    commands: ["lint", "diff"]
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
    name: "fail-on",
    type: "choice",
    choices: failOnChoices,
    default: "error",
    placeholder: "SEVERITY",
    env: "SPECGATE_FAIL_ON",
    config: true,
    help: "The failing severity: findings at or above it shut the gate",
    commands: ["lint", "diff"]
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
    commands: ["lint"]
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
    help: "The document to compare with: a file, or a git revision for the same path there",
    commands: ["bump"]
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
    name: "shard",
    type: "shard",
    placeholder: "I/N",
    help: "Only the I-th of N parts of the files, to share the work between jobs",
    commands: ["lint", "diff"]
  },
  {
    name: "allow-remote",
    type: "flag",
    loosens: true,
    help: "Accept an https URL as a document",
    commands: ["lint", "diff"]
  },
  {
    name: "allow-host",
    type: "text",
    placeholder: "HOST",
    repeatable: true,
    loosens: true,
    help: "Follow $refs to this host, and pinned rulesets there; repeat it for several",
    commands: ["lint", "diff", "bump"]
  },
  {
    name: "allow-code",
    type: "flag",
    loosens: true,
    help: "Run JavaScript of rulesets; only for rulesets that you trust like your own code",
    commands: ["lint"]
  },
  {
    name: "allow-empty",
    type: "flag",
    loosens: true,
    help: "Take it for no error when no file matches",
    commands: ["lint"]
  },
  {
    name: "config-from",
    type: "choice",
    choices: ["base", "head"],
    placeholder: "WHOSE",
    loosens: true,
    help: "Whose config, ruleset, baseline and suppressions decide; base on pull request events, else head",
    commands: ["lint", "diff"]
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
