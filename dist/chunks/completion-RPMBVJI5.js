import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  defineCommand
} from "./chunk-URW25ENY.js";
import {
  commandNames,
  loadCommand,
  optionsOf
} from "./chunk-IOAHG7QI.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-UZY35I6P.js";
import {
  exitCodes
} from "./chunk-2DNSTSAZ.js";
import "./chunk-JVVPEVKP.js";

// src/command-line/completion.ts
var shells = ["bash", "zsh", "fish"];
function completionScript(shell, commands) {
  switch (shell) {
    case "bash":
      return bash(commands);
    case "zsh":
      return zsh(commands);
    case "fish":
      return fish(commands);
  }
}
function takesFile(option) {
  return /FILE|DOC/.test(option.placeholder ?? "") && option.type !== "format";
}
function operandsAreFiles(command) {
  return command.operands?.placeholder.startsWith("FILE") ?? false;
}
function bash(commands) {
  const names = commands.map((command) => command.name).join(" ");
  const flags = commands.map((command) => {
    const words = optionsOf(command.name).map((option) => `--${option.name}`);
    return `    ${command.name}) words=${quote([...words, ...command.operands?.choices ?? []].join(" "))} ;;`;
  });
  return `# bash completion of specgate, made by: specgate completion bash
_specgate() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command='' words='' at
  # bash breaks words at "=", as in --fail-on=error.
  if [[ $word == '=' ]]; then word=''
  elif [[ $before == '=' ]]; then before=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for ((at = 1; at < COMP_CWORD; at++)); do
    case \${COMP_WORDS[at]} in
      ${commands.map((command) => command.name).join("|")}) command=\${COMP_WORDS[at]}; break ;;
    esac
  done
  COMPREPLY=()
  case "$command $before" in
${bashValues(commands)}
  esac
  case $command in
    '') words=${quote(`${names} --help --version`)} ;;
${flags.join("\n")}
  esac
  if [[ $word == -* || -z $command || $command == completion ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$word"))
  fi
}
# Where nothing matches, bash completes file names.
complete -o default -F _specgate specgate
`;
}
function bashValues(commands) {
  const arms = [];
  for (const command of commands) {
    for (const option of optionsOf(command.name)) {
      if (option.type === "flag") continue;
      const choices = option.choices?.join(" ");
      const reply = choices ? `COMPREPLY=($(compgen -W ${quote(choices)} -- "$word")); ` : "";
      arms.push(`    '${command.name} --${option.name}') ${reply}return ;;`);
    }
  }
  return arms.join("\n");
}
function zsh(commands) {
  const described = commands.map((command) => `    ${quote(`${command.name}:${command.summary}`)}`);
  const arms = commands.map((command) => {
    const specs = [...optionsOf(command.name).map(zshOption), ...zshOperands(command)];
    return `    ${command.name})
      _arguments -S \\
        ${specs.join(" \\\n        ")}
      ;;`;
  });
  return `#compdef specgate
# zsh completion of specgate, made by: specgate completion zsh
_specgate() {
  local -a commands=(
${described.join("\n")}
  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
${arms.join("\n")}
  esac
}
compdef _specgate specgate
`;
}
function zshOption(option) {
  const many = option.repeatable ? "*" : "";
  const help = option.help.replace(/[[\]\\:]/g, "\\$&");
  if (option.type === "flag") return quote(`${many}--${option.name}[${help}]`);
  const label = (option.placeholder ?? "value").replace(/[[\]\\:]/g, "\\$&");
  const values = option.choices ? `(${option.choices.join(" ")})` : takesFile(option) ? "_files" : "";
  return quote(`${many}--${option.name}=[${help}]:${label}:${values}`);
}
function zshOperands({ operands }) {
  if (!operands) return [];
  const values = operands.choices ? `(${operands.choices.join(" ")})` : operands.placeholder.startsWith("FILE") ? "_files" : "";
  return [quote(`*:${operands.placeholder}:${values}`)];
}
function fish(commands) {
  const names = commands.map((command) => command.name).join(" ");
  const lines = [
    "# fish completion of specgate, made by: specgate completion fish",
    "complete -c specgate -f",
    ...commands.map(
      (command) => `complete -c specgate -n ${fishQuote(`not __fish_seen_subcommand_from ${names}`)} -a ${command.name} -d ${fishQuote(command.summary)}`
    )
  ];
  for (const command of commands) {
    const when = `-n ${fishQuote(`__fish_seen_subcommand_from ${command.name}`)}`;
    for (const option of optionsOf(command.name)) lines.push(`complete -c specgate ${when} ${fishOption(option)}`);
    if (operandsAreFiles(command)) lines.push(`complete -c specgate ${when} -F`);
    const { choices } = command.operands ?? {};
    if (choices) lines.push(`complete -c specgate ${when} -a ${fishQuote(choices.join(" "))}`);
  }
  return `${lines.join("\n")}
`;
}
function fishOption(option) {
  const short = option.short ? ` -s ${option.short}` : "";
  const values = option.type === "flag" ? "" : option.choices ? ` -x -a ${fishQuote(option.choices.join(" "))}` : takesFile(option) ? " -r -F" : " -x";
  return `-l ${option.name}${short}${values} -d ${fishQuote(option.help)}`;
}
function quote(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
function fishQuote(text) {
  return `'${text.replace(/['\\]/g, "\\$&")}'`;
}

// src/commands/completion.ts
var completion_default = defineCommand({
  name: "completion",
  summary: "Print the completion script for a shell",
  operands: { placeholder: "SHELL", help: `One of ${shells.join(", ")}`, min: 1, max: 1, choices: shells },
  config: "none",
  examples: [
    { line: "source <(specgate completion bash)", does: "In ~/.bashrc" },
    { line: "source <(specgate completion zsh)", does: "In ~/.zshrc, after compinit" },
    { line: "specgate completion fish > ~/.config/fish/completions/specgate.fish", does: "Once" }
  ],
  async run({ operands }, io) {
    const commands = await Promise.all(commandNames.map(loadCommand));
    io.stdout.write(completionScript(operands[0], commands));
    return exitCodes.open;
  }
});
export {
  completion_default as default
};
