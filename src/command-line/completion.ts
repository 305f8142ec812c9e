/** The completion scripts of bash, zsh and fish, made from the tables of commands and options. */
import type { Command } from '../commands/command.ts';
import { type Option, optionsOf } from './options.ts';

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/** The script to source or to save for one shell. */
export function completionScript(shell: Shell, commands: readonly Command[]): string {
  switch (shell) {
    case 'bash':
      return bash(commands);
    case 'zsh':
      return zsh(commands);
    case 'fish':
      return fish(commands);
  }
}

/** Options whose values are, or may be, files. */
function takesFile(option: Option): boolean {
  return /FILE|DOC/.test(option.placeholder ?? '') && option.type !== 'format';
}

function operandsAreFiles(command: Command): boolean {
  return command.operands?.placeholder.startsWith('FILE') ?? false;
}

function bash(commands: readonly Command[]): string {
  const names = commands.map(command => command.name).join(' ');
  const flags = commands.map(command => {
    const words = optionsOf(command.name).map(option => `--${option.name}`);
    return `    ${command.name}) words=${quote([...words, ...(command.operands?.choices ?? [])].join(' '))} ;;`;
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
      ${commands.map(command => command.name).join('|')}) command=\${COMP_WORDS[at]}; break ;;
    esac
  done
  COMPREPLY=()
  case "$command $before" in
${bashValues(commands)}
  esac
  case $command in
    '') words=${quote(`${names} --help --version`)} ;;
${flags.join('\n')}
  esac
  if [[ $word == -* || -z $command || $command == completion ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$word"))
  fi
}
# Where nothing matches, bash completes file names.
complete -o default -F _specgate specgate
`;
}

/** One arm for each option with a value: its choices, or a return that leaves files to bash. */
function bashValues(commands: readonly Command[]): string {
  const arms: string[] = [];
  for (const command of commands) {
    for (const option of optionsOf(command.name)) {
      if (option.type === 'flag') continue;
      const choices = option.choices?.join(' ');
      const reply = choices ? `COMPREPLY=($(compgen -W ${quote(choices)} -- "$word")); ` : '';
      arms.push(`    '${command.name} --${option.name}') ${reply}return ;;`);
    }
  }
  return arms.join('\n');
}

function zsh(commands: readonly Command[]): string {
  const described = commands.map(command => `    ${quote(`${command.name}:${command.summary}`)}`);
  const arms = commands.map(command => {
    const specs = [...optionsOf(command.name).map(zshOption), ...zshOperands(command)];
    return `    ${command.name})\n      _arguments -S \\\n        ${specs.join(' \\\n        ')}\n      ;;`;
  });
  return `#compdef specgate
# zsh completion of specgate, made by: specgate completion zsh
_specgate() {
  local -a commands=(
${described.join('\n')}
  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
${arms.join('\n')}
  esac
}
compdef _specgate specgate
`;
}

function zshOption(option: Option): string {
  const many = option.repeatable ? '*' : '';
  // In a specification of _arguments, brackets and colons have a meaning.
  const help = option.help.replace(/[[\]\\:]/g, '\\$&');
  if (option.type === 'flag') return quote(`${many}--${option.name}[${help}]`);
  const label = (option.placeholder ?? 'value').replace(/[[\]\\:]/g, '\\$&');
  const values = option.choices ? `(${option.choices.join(' ')})` : takesFile(option) ? '_files' : '';
  return quote(`${many}--${option.name}=[${help}]:${label}:${values}`);
}

function zshOperands({ operands }: Command): string[] {
  if (!operands) return [];
  const values = operands.choices
    ? `(${operands.choices.join(' ')})`
    : operands.placeholder.startsWith('FILE')
      ? '_files'
      : '';
  return [quote(`*:${operands.placeholder}:${values}`)];
}

function fish(commands: readonly Command[]): string {
  const names = commands.map(command => command.name).join(' ');
  const lines = [
    '# fish completion of specgate, made by: specgate completion fish',
    'complete -c specgate -f',
    ...commands.map(
      command =>
        `complete -c specgate -n ${fishQuote(`not __fish_seen_subcommand_from ${names}`)} -a ${command.name} -d ${fishQuote(command.summary)}`,
    ),
  ];
  for (const command of commands) {
    const when = `-n ${fishQuote(`__fish_seen_subcommand_from ${command.name}`)}`;
    for (const option of optionsOf(command.name)) lines.push(`complete -c specgate ${when} ${fishOption(option)}`);
    if (operandsAreFiles(command)) lines.push(`complete -c specgate ${when} -F`);
    const { choices } = command.operands ?? {};
    if (choices) lines.push(`complete -c specgate ${when} -a ${fishQuote(choices.join(' '))}`);
  }
  return `${lines.join('\n')}\n`;
}

function fishOption(option: Option): string {
  const short = option.short ? ` -s ${option.short}` : '';
  const values =
    option.type === 'flag'
      ? ''
      : option.choices
        ? ` -x -a ${fishQuote(option.choices.join(' '))}`
        : takesFile(option)
          ? ' -r -F'
          : ' -x';
  return `-l ${option.name}${short}${values} -d ${fishQuote(option.help)}`;
}

/** For bash and zsh: nothing is expanded between single quotes. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function fishQuote(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
