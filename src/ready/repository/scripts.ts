/** Follows a pipeline's commands into the scripts of the repository that they run: shell files, npm scripts and make targets. */
import { own } from '../../document/pointer.ts';
import type { FileTree } from '../file-tree.ts';
import type { PipelineCommand } from './pipeline.ts';
import { readYaml } from './read-yaml.ts';
import { commandsOf } from './shell.ts';

const deepest = 3;
const mostCommands = 2000;

/** The commands themselves, and those of the scripts behind them. */
export function withScripts(commands: readonly PipelineCommand[], tree: FileTree): PipelineCommand[] {
  const all: PipelineCommand[] = [];
  const seen = new Set<string>();
  const visit = (list: readonly PipelineCommand[], depth: number): void => {
    for (const command of list) {
      if (all.length >= mostCommands) return;
      all.push(command);
      if (depth === deepest) continue;
      for (const { key, inner } of behind(command, tree)) {
        if (seen.has(key)) continue;
        seen.add(key);
        visit(inner(), depth + 1);
      }
    }
  };
  visit(commands, 0);
  return all;
}

interface Script {
  key: string;
  inner(): PipelineCommand[];
}

function behind({ words }: PipelineCommand, tree: FileTree): Script[] {
  const [program = '', first = '', second = ''] = words;
  if (program === 'make')
    return makeTarget(words.slice(1).find(word => !word.startsWith('-') && !word.includes('=')) ?? '', tree);
  if (['npm', 'yarn', 'pnpm'].includes(program)) {
    const name =
      first === 'run' || first === 'run-script'
        ? second
        : program === 'npm' && !['start', 'test'].includes(first)
          ? ''
          : first;
    return name === '' ? [] : npmScript(name, tree);
  }
  const isShell = program === 'bash' || program === 'sh' || program === 'source' || program === '.';
  const named = isShell ? words.slice(1).find(word => !word.startsWith('-')) : program;
  return named === undefined || !/\.(sh|bash)$/.test(named) ? [] : shellFile(named, tree);
}

function shellFile(named: string, tree: FileTree): Script[] {
  const tail = named.replace(/^(\.\.?\/)+/, '');
  const path = tree.files.find(file => file === tail || file.endsWith(`/${tail}`));
  if (path === undefined) return [];
  return [{ key: path, inner: () => placed(commandsOf(tree.text(path) ?? ''), tree.name(path), 1) }];
}

function npmScript(name: string, tree: FileTree): Script[] {
  return tree.files
    .filter(file => /(^|\/)package\.json$/.test(file) && !file.includes('node_modules/'))
    .slice(0, 50)
    .flatMap(path => {
      const document = readYaml(tree, path, [])[0];
      const script = own(own(document?.data, 'scripts'), name);
      if (!document || typeof script !== 'string') return [];
      const line = document.locate(['scripts', name]).start.line;
      return [{ key: `${path}#${name}`, inner: () => placed(commandsOf(script), tree.name(path), line) }];
    });
}

function makeTarget(name: string, tree: FileTree): Script[] {
  const path = tree.files.find(file => /(^|\/)(GNUm|M|m)akefile$/.test(file));
  if (name === '' || path === undefined) return [];
  const lines = (tree.text(path) ?? '').split(/\r?\n/);
  const start = lines.findIndex(line => line.startsWith(`${name}:`));
  if (start === -1) return [];
  const recipe: string[] = [];
  for (const line of lines.slice(start + 1)) {
    if (!/^(\t|\s*$|#)/.test(line)) break;
    // `@` and `-` before a command speak to make.
    recipe.push(line.replace(/^\t[@-]*/, ''));
  }
  return [{ key: `${path}#${name}`, inner: () => placed(commandsOf(recipe.join('\n')), tree.name(path), start + 2) }];
}

function placed(commands: ReturnType<typeof commandsOf>, file: string, line: number): PipelineCommand[] {
  return commands.map(command => ({ ...command, where: `${file}:${line + command.line}` }));
}
