import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  paint,
  width,
  wrap
} from "./chunk-POBGHXUX.js";
import {
  commandNames,
  options,
  optionsOf
} from "./chunk-IOAHG7QI.js";
import {
  version
} from "./chunk-OPCMKOIC.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-UZY35I6P.js";
import "./chunk-2DNSTSAZ.js";
import "./chunk-JVVPEVKP.js";

// src/command-line/help.ts
function mainHelp(commands, options2) {
  const rows = commands.map((command) => [usageOf(command), command.summary]);
  return lines(
    ...wrap(`specgate ${version}: the gate between an OpenAPI document and the API gateway`, options2.columns),
    "",
    ...section(
      "Usage",
      [
        ["specgate COMMAND [OPTION]…", ""],
        ["specgate COMMAND --help", ""]
      ],
      options2
    ),
    ...section("Begin with", beginRows, options2),
    ...section("Commands", rows, options2),
    ...section("Options of every command", sharedOptions().map(optionRow), options2),
    ...section("Exit codes", exitRows, options2)
  );
}
function commandHelp(command, options2) {
  const own = optionsOf(command.name).filter((option) => !isShared(option));
  const { operands } = command;
  return lines(
    ...wrap(`specgate ${command.name}: ${command.summary}`, options2.columns),
    "",
    ...section("Usage", [[`specgate ${usageOf(command)} [OPTION]…`, ""]], options2),
    ...operands ? section("Operands", [[operands.placeholder, operands.help]], options2) : [],
    ...section("Options", own.map(optionRow), options2),
    ...section("Options of every command", sharedOptions().map(optionRow), options2),
    ...section(
      "Examples",
      command.examples.map(({ line, does }) => [line, does]),
      options2
    ),
    ...section("Exit codes", exitRows, options2)
  );
}
var beginRows = [
  ["specgate lint openapi.yaml", "One document, without any configuration"],
  ["specgate init", "A config and a workflow for the documents of a repository, then specgate check"]
];
var exitRows = [
  ["0", "the gate is open"],
  ["1", "the gate is shut"],
  ["2", "the input, the config or the command line is wrong"],
  ["3", "a gateway or GitHub refused or did not answer"]
];
function usageOf({ name, operands }) {
  if (!operands) return name;
  return `${name} ${operands.min === 0 ? `[${operands.placeholder}]` : operands.placeholder}`;
}
function sharedOptions() {
  return options.filter(isShared);
}
function isShared(option) {
  return commandNames.every((name) => option.commands.includes(name));
}
function optionRow(option) {
  const short = option.short ? `-${option.short}, ` : "";
  const flag = `${short}--${option.name}${option.placeholder ? ` ${option.placeholder}` : ""}`;
  return [flag, option.help + notesOf(option)];
}
function notesOf(option) {
  const notes = [
    option.choices && `${option.type === "ruleset" ? "of specgate" : "one of"}: ${option.choices.join(", ")}`,
    option.default !== void 0 && `default: ${option.default}`,
    option.env && `variable: ${option.env}`,
    option.loosens && "loosens a guard"
  ].filter(Boolean);
  return notes.length > 0 ? ` (${notes.join("; ")})` : "";
}
function section(title, rows, { color, columns }) {
  if (rows.length === 0) return [];
  const left = Math.min(Math.max(...rows.map(([name]) => width(name))), 30);
  const indent = " ".repeat(left + 4);
  const body = rows.flatMap(([name, text]) => {
    if (text === "") return [`  ${name}`];
    const [first = "", ...rest] = wrap(text, Math.max(columns - left - 4, 20));
    const isLong = width(name) > left;
    const head = isLong ? [`  ${name}`, indent + first] : [`  ${name}${" ".repeat(left - width(name))}  ${first}`];
    return [...head, ...rest.map((line) => indent + line)];
  });
  return [paint(color, title, "bold"), ...body, ""];
}
function lines(...all) {
  return `${all.join("\n").trimEnd()}
`;
}
export {
  commandHelp,
  mainHelp
};
