/** The completion scripts; bash's in a real bash. */
import { execFileSync, spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { completionScript, type Shell } from '../../src/command-line/completion.ts';
import { type Option, optionsOf } from '../../src/command-line/options.ts';
import { type CommandName, commandNames, loadCommand } from '../../src/commands/index.ts';

const scripts = {} as Record<Shell, string>;

beforeAll(async () => {
  const commands = await Promise.all(commandNames.map(loadCommand));
  for (const shell of ['bash', 'zsh', 'fish'] as const) scripts[shell] = completionScript(shell, commands);
});

/** What bash offers for a line whose words it has split, the last one being completed. */
function complete(...words: string[]): string[] {
  const script = `${scripts.bash}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
_specgate
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const out = execFileSync('bash', ['--norc', '-c', script, 'bash', 'specgate', ...words], { encoding: 'utf8' });
  return out.split('\n').filter(Boolean);
}

describe('bash', () => {
  it('is registered, with file names where nothing else is offered', () => {
    const out = execFileSync('bash', ['--norc', '-c', `${scripts.bash}\ncomplete -p specgate`], { encoding: 'utf8' });
    expect(out.trim()).toBe('complete -o default -F _specgate specgate');
  });

  it('offers the commands', () => {
    expect(complete('')).toEqual([...commandNames, '--help', '--version']);
    expect(complete('li')).toEqual(['lint', 'list']);
    expect(complete('--quiet', 'com')).toEqual(['completion']);
  });

  it.each([...commandNames])('offers the options of %s, all and no others', name => {
    expect(complete(name, '--').sort()).toEqual(
      optionsOf(name)
        .map(option => `--${option.name}`)
        .sort(),
    );
  });

  it('offers the values of options', () => {
    expect(complete('lint', '--fail-on', 'w')).toEqual(['warning']);
    expect(complete('lint', 'a.yaml', '--format', '')).toContain('sarif');
    expect(complete('list', '--format', '')).toEqual(['stylish', 'json', 'matrix']);
    expect(complete('lint', '--fail-on', '=')).toEqual(['error', 'warning', 'info', 'hint', 'never']);
    expect(complete('lint', '--fail-on', '=', 'ne')).toEqual(['never']);
    expect(complete('lint', '--ruleset', 'bc-gov-')).toEqual(['bc-gov-2022']);
    expect(complete('completion', '')).toEqual(expect.arrayContaining(['bash', 'zsh', 'fish']));
  });

  it('leaves files to bash', () => {
    expect(complete('lint', 'op')).toEqual([]);
    expect(complete('lint', '--config', '')).toEqual([]);
    expect(complete('lint', '--max-files', '-')).toEqual([]);
  });
});

describe.each(['zsh', 'fish'] as const)('%s', shell => {
  it('has every option of every command, with its choices', () => {
    for (const name of commandNames) {
      const part = partOf(shell, name);
      for (const option of optionsOf(name) as Option[]) {
        expect(part, `${name} ${option.name}`).toMatch(
          new RegExp(shell === 'zsh' ? `'\\*?--${option.name}[=[]` : `-l ${option.name}\\b`),
        );
        if (option.choices) expect(part).toContain(option.choices.join(' '));
      }
    }
  });

  it('closes every quote', () => {
    // Both quote with '…' alone; a shell's reader would go on at an open one.
    for (const line of scripts[shell].split('\n').filter(text => !text.startsWith('#'))) {
      expect(line.replaceAll("\\'", '').split("'").length % 2, line).toBe(1);
    }
  });

  const exists = spawnSync(shell, ['-c', 'true']).status === 0;
  it.skipIf(!exists)('is read by the shell itself', () => {
    expect(spawnSync(shell, ['-n'], { input: scripts[shell], encoding: 'utf8' }).stderr).toBe('');
  });
});

/** The lines of one command. */
function partOf(shell: 'zsh' | 'fish', name: CommandName): string {
  const lines = scripts[shell].split('\n');
  if (shell === 'fish') return lines.filter(line => line.includes(`__fish_seen_subcommand_from ${name}'`)).join('\n');
  const start = lines.indexOf(`    ${name})`);
  return lines.slice(start, lines.indexOf('      ;;', start)).join('\n');
}
