/** The tree holds what `docs/architecture.md` says: who may import whom, where foreign code is called, and that no code is made of data (T-10). */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

interface Import {
  /** Both relative to `src/`; a package has its own name. */
  from: string;
  to: string;
  isTypeOnly: boolean;
}

const files = readdirSync(src, { recursive: true })
  .map(name => String(name).replaceAll('\\', '/'))
  .filter(name => name.endsWith('.ts'));
const texts = new Map(files.map(file => [file, readFileSync(path.join(src, file), 'utf8')]));
const statement = /\b(?:import|export)\s(type\s)?[^'";]*?\bfrom\s'([^']+)'|\bimport\('([^']+)'\)|\bimport\s'([^']+)'/g;
const imports: Import[] = [...texts].flatMap(([from, text]) =>
  [...text.matchAll(statement)].map(([, type, named, dynamic, bare]) => {
    const to = (named ?? dynamic ?? bare)!;
    const isOurs = to.startsWith('.');
    return { from, to: isOurs ? path.posix.join(path.posix.dirname(from), to) : to, isTypeOnly: type !== undefined };
  }),
);
const folderOf = (file: string) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '');
const shown = (found: Import[]) => found.map(({ from, to }) => `${from} → ${to}`);

it('reads imports', () => {
  expect(imports.length).toBeGreaterThan(1_000);
  expect(shown(imports)).toContain('cli.ts → errors.ts');
});

describe('directions', () => {
  const engines = ['lint', 'diff', 'ready', 'gateway'];
  const entries = [
    'commands',
    'command-line',
    'github',
    'report',
    'cli.ts',
    'action.ts',
    'index.ts',
    'bin.ts',
    'action-bin.ts',
  ];
  const isIn = (names: string[], file: string) => names.includes(folderOf(file)) || names.includes(file);

  it('no engine imports another', () => {
    const found = imports.filter(
      ({ from, to }) => isIn(engines, from) && isIn(engines, to) && folderOf(from) !== folderOf(to),
    );
    expect(shown(found)).toEqual([]);
  });

  it('what reads documents and configurations of gateways knows no engine', () => {
    const found = imports.filter(
      ({ from, to }) => isIn(['document', 'kong', 'aps', 'api-connect', 'pattern'], from) && isIn(engines, to),
    );
    expect(shown(found)).toEqual([]);
    const lower = imports.filter(
      ({ from, to }) => folderOf(from) === 'document' && isIn(['kong', 'aps', 'api-connect'], to),
    );
    expect(shown(lower)).toEqual([]);
    expect(shown(imports.filter(({ from, to }) => folderOf(from) === 'kong' && folderOf(to) === 'aps'))).toEqual([]);
  });

  it('engines and readers know no command, no GitHub and no entry', () => {
    const found = imports.filter(
      ({ from, to }) =>
        isIn([...engines, 'document', 'kong', 'aps', 'api-connect', 'pattern'], from) &&
        isIn(entries, to) &&
        folderOf(to) !== 'report',
    );
    expect(shown(found)).toEqual([]);
  });

  it('reports take types alone of the engines', () => {
    const found = imports.filter(({ from, to, isTypeOnly }) => {
      return folderOf(from) === 'report' && isIn([...engines, 'commands', 'github'], to) && !isTypeOnly;
    });
    expect(shown(found)).toEqual([]);
  });

  it('only entries and the command line import commands', () => {
    const found = imports.filter(({ from, to, isTypeOnly }) => {
      return folderOf(to) === 'commands' && !['commands', 'command-line', ''].includes(folderOf(from)) && !isTypeOnly;
    });
    expect(shown(found)).toEqual(['github/inputs.ts → commands/index.ts']);
  });
});

describe('foreign code', () => {
  const packages = imports.filter(({ to }) => !/^(node:|\.)/.test(to) && !texts.has(to) && !/\.(json|mjs)$/.test(to));
  const nameOf = (to: string) =>
    to
      .split('/')
      .slice(0, to.startsWith('@') ? 2 : 1)
      .join('/');

  it.each([
    ['@redocly/openapi-core', ['lint/referenced-files.ts']],
    ['@stoplight/spectral-core', ['lint/code-ruleset.ts']],
    ['ajv', ['diff/schema/verify.ts']],
    ['openapi-diff', ['diff/second-opinion.ts']],
    ['re2js', ['pattern.ts']],
    ['transliteration', ['kong/convert/ascii.ts']],
    ['@actions/http-client', ['github/client.ts']],
  ])('%s is called in one place', (name, places) => {
    const found = packages.filter(({ to }) => nameOf(to) === name).map(({ from }) => from);
    expect([...new Set(found)]).toEqual(places);
  });

  it('@actions serves the Action alone', () => {
    const found = packages.filter(({ from, to }) => {
      return to.startsWith('@actions/') && folderOf(from) !== 'github' && from !== 'action.ts';
    });
    expect(shown(found)).toEqual([]);
  });
});

describe('code is never made of data', () => {
  it.each([
    ['eval', /\beval\(/],
    ['new Function', /\bFunction\(/],
    ['node:vm', /['"](?:node:)?vm['"]/],
    ['a shell', /\bexec(?:Sync)?\b[^;]*from 'node:child_process'|shell: true/],
  ])('%s', (_, forbidden) => {
    const found = [...texts].filter(
      ([file, text]) => !file.startsWith('build/') && forbidden.test(withoutComments(text)),
    );
    expect(found.map(([file]) => file)).toEqual([]);
  });

  it('import of a name that is computed: rulesets with --allow-code alone', () => {
    const computed = /\bimport\((?!')/;
    const found = [...texts].filter(([, text]) => computed.test(withoutComments(text))).map(([file]) => file);
    expect(found.filter(file => file !== 'diff/second-opinion.ts')).toEqual(['lint/code-ruleset.ts']);
  });
});

it('no name of a file says nothing', () => {
  const empty = /(?:^|\/)(?:utils?|helpers?|common|misc|types|shared)(?:\.ts|\/)/;
  expect(files.filter(file => empty.test(file))).toEqual([]);
});

it('every file says first what it is for', () => {
  const silent = [...texts].filter(
    ([file, text]) => !file.includes('.generated') && !/^(?:#!.*\n)?(?:\/\*\*[\s*]|\/\/ )/.test(text),
  );
  expect(silent.map(([file]) => file)).toEqual([]);
});

it('modules are mocked only where a file of tests loads its own (vitest.config.ts)', () => {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const found = readdirSync(folder, { recursive: true })
    .map(name => String(name).replaceAll('\\', '/'))
    .filter(
      name => name.endsWith('.ts') && /^vi\.(?:do)?[mM]ock\(/m.test(readFileSync(path.join(folder, name), 'utf8')),
    );
  expect(found.sort()).toEqual(['action/comment.test.ts', 'mistakes/mistakes.test.ts']);
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<=^|\s)\/\/.*$/gm, '');
}
