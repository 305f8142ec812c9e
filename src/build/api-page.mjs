// docs/api.md: everything that src/index.ts exports, with its docstring and signature, cut from the declarations that the
// compiler prints, so that the page says what the types say.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * @param {string} root folder of the project
 * @returns {string} the page; throws where an export has no docstring
 */
export function apiPage(root) {
  const folder = mkdtempSync(path.join(tmpdir(), 'specgate-types-'));
  try {
    declare(root, folder);
    const exported = exportsOf(path.join(folder, 'index.d.ts'));
    const silent = exported.filter(({ says }) => says === '').map(({ name, file }) => `${name} (${file})`);
    if (silent.length > 0) throw new Error(`exports of src/index.ts without a docstring: ${silent.join(', ')}`);
    return page(exported);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function declare(root, folder) {
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const done = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.types.json', '--outDir', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  if (!existsSync(path.join(folder, 'index.d.ts'))) throw new Error(done.stdout + done.stderr);
  // Errors of types are told by `npm run typecheck`.
}

/** The exports of a module by name: what it declares, and what it hands on. */
function exportsOf(file) {
  const declarations = declarationsIn(file);
  const found = declarations.filter(({ isExported }) => isExported);
  const text = readFileSync(file, 'utf8');
  for (const [, names, from] of text.matchAll(/^export (?:type )?\{([^}]*)\}(?: from '([^']+)')?;/gm)) {
    for (const name of names
      .split(',')
      .map(one => one.trim().replace(/^type /, ''))
      .filter(Boolean)) {
      const source = from ?? importedFrom(text, name);
      const one = source
        ? exportsOf(path.resolve(path.dirname(file), source.replace(/\.ts$/, '.d.ts'))).find(
            other => other.name === name,
          )
        : declarations.find(other => other.name === name);
      if (!one) throw new Error(`${file}: ${name} is not found`);
      found.push(one);
    }
  }
  return found;
}

const importedFrom = (text, name) =>
  [...text.matchAll(/^import (?:type )?\{([^}]*)\} from '([^']+)';/gm)].find(([, names]) =>
    names.split(',').some(one => one.trim().replace(/^type /, '') === name),
  )?.[2];

/** The compiler prints a declaration from its first column on, behind its comment, up to a line that ends it. */
function declarationsIn(file) {
  const found = [];
  const pattern =
    /(?:^\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?^((?:export )?(?:declare )?(?:abstract )?(interface|type|function|const|class) (\w+)[\s\S]*?(?:;|\})$)(?=\n[^\s}]|\n?$(?![\s\S]))/gm;
  for (const [, comment, code, kind, name] of readFileSync(file, 'utf8').matchAll(pattern)) {
    const says = (comment ?? '')
      .replace(/^ ?\* ?/gm, '')
      .replace(/\s+/g, ' ')
      .trim();
    const signature = code
      .replace(/^(?:export )?(?:declare )?/, '')
      .replace(/\(\{[^}]*\}(\??):/, '(options$1:')
      .replace(/^ +/gm, spaces => spaces.slice(spaces.length / 2));
    found.push({ name, kind, says, signature, isExported: code.startsWith('export '), file: path.basename(file) });
  }
  return found;
}

function page(exported) {
  const functions = exported.filter(({ kind }) => kind === 'function');
  const others = exported.filter(({ kind }) => kind !== 'function').sort((a, b) => (a.name < b.name ? -1 : 1));
  const entry = ({ name, kind, says, signature }) =>
    `### ${name}${kind === 'function' ? '()' : ''}\n\n${says}\n\n\`\`\`ts\n${signature}\n\`\`\`\n`;
  return `# The library

\`import { check } from 'specgate'\`: what the command line does, as functions that return data and print nothing. This page is made
by \`npm run generate\` from the types of \`src/index.ts\`; the reports are those of the command line's \`--format json\`.

## Functions

${functions.map(entry).join('\n')}
## Types and values

${others.map(entry).join('\n')}`;
}
