/** The command line as a whole: help, errors, exit codes, outputs, watch mode, and the program itself. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../src/cli.ts';
import { parseArguments } from '../src/command-line/arguments.ts';
import { optionsOf } from '../src/command-line/options.ts';
import { reportError } from '../src/command-line/report-error.ts';
import { settle } from '../src/command-line/settings.ts';
import type { Invocation } from '../src/commands/command.ts';
import { commandNames } from '../src/commands/index.ts';
import { runLint } from '../src/commands/lint.ts';
import { type Config, readConfig } from '../src/config/read.ts';
import { UserError } from '../src/errors.ts';
import type { Finding, InputError, Severity } from '../src/finding.ts';
import { type Io, processIo } from '../src/io.ts';
import type { LintFiles, LintRequest, LintRun } from '../src/lint/request.ts';
import { summarise } from '../src/report/report.ts';
import { highest, verdictOf } from '../src/verdict.ts';
import { version } from '../src/version.ts';
import { builtDist } from './support/built.ts';
import { type FakeIo, type FakeOptions, fakeIo } from './support/io.ts';

let folder = '';

beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'specgate-cli-')));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(argv: string[], options: FakeOptions = {}): Promise<{ code: number; out: string; err: string }> {
  const io = fakeIo({ cwd: folder, ...options });
  const code = await main(argv, io);
  return { code, out: io.out(), err: io.err() };
}

/** Version, commit, Node: the commit where the sources or the release know one. */
const versionLine = new RegExp(
  `^${version.replaceAll('.', '\\.')} \\((commit [0-9a-f]{40}|commit unknown), Node v\\d+[\\d.]+\\)\\n$`,
);

describe('help and version', () => {
  it('prints every command that exists', async () => {
    const { code, out, err } = await run(['--help']);
    expect([code, err]).toEqual([0, '']);
    for (const name of commandNames) expect(out).toMatch(new RegExp(`^ {2}${name} `, 'm'));
  });

  it.each([...commandNames])('prints the options of %s with their choices, defaults and notes', async name => {
    const { code, out } = await run([name, '--help']);
    expect(code).toBe(0);
    for (const option of optionsOf(name)) {
      expect(out).toContain(`--${option.name}`);
      for (const choice of option.choices ?? []) expect(out).toContain(choice);
    }
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('fits the terminal and colours for it alone', async () => {
    const { out } = await run(['lint', '-h'], { isTTY: true, columns: 60 });
    expect(out).toContain('\x1b[1mOptions\x1b[0m');
    const plain = await run(['lint', '-h'], { isTTY: true, columns: 60, env: { NO_COLOR: '1' } });
    expect(plain.out).not.toContain('\x1b');
    // An example is a line to copy, so it is never broken.
    const lines = plain.out.split('\n').filter(line => !/^ {2}(specgate|echo) /.test(line));
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(60);
  });

  it('prints the version', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, out: expect.stringMatching(versionLine), err: '' });
    expect(await run(['lint', '--version'])).toEqual({ code: 0, out: expect.stringMatching(versionLine), err: '' });
  });
});

describe('mistakes', () => {
  it.each([
    [[], 'No command is given; begin with specgate lint FILE, or see specgate --help for all commands.'],
    [['lnt'], 'There is no command "lnt" (did you mean specgate lint?).'],
    [['explain'], 'specgate explain lacks its RULE. See specgate explain --help.'],
    [['explain', 'a', 'b'], 'specgate explain takes 1 operand: "b" is too much. See specgate explain --help.'],
    [['init', 'x'], 'specgate init takes no operand: "x" is too much. See specgate init --help.'],
    [['completion', 'powershell'], 'SHELL cannot be "powershell"; it wants one of bash, zsh, fish.'],
    [['list'], 'specgate.yaml: specgate list needs a config; specgate init writes one.'],
    [['list', '--config', 'no.yaml'], 'no.yaml: There is no such file.'],
    [['explain', 'bc-http-only'], 'There is no rule "bc-http-only" (did you mean bc-https-only?).'],
    [['explain', '__proto__'], 'There is no rule "__proto__"; docs/rules/ has a page for each rule.'],
    [
      ['lint'],
      'There is nothing to lint: name a file, a folder or a glob, or list your APIs in specgate.yaml (specgate init writes it).',
    ],
    [
      ['lint', 'x', '--format', 'json', '--format', 'sarif'],
      'Two formats cannot both go to standard output; give one a file: --format sarif=FILE.',
    ],
    [['lint', 'x', '--format', 'json=./a', '--format', 'sarif=a'], 'Two formats cannot both be written to a.'],
    [['lint', '-', '--watch'], 'Standard input cannot be watched; name files.'],
  ])('%j is one line and 2', async (argv, message) => {
    expect(await run(argv)).toEqual({ code: 2, out: '', err: `specgate: ${message}\n` });
  });

  it('never takes the config of a pull request where that of its base cannot be read', async () => {
    const env = { GITHUB_EVENT_NAME: 'pull_request' };
    const { code, err } = await run(['lint', 'x.yaml'], { env });
    expect(code).toBe(2);
    expect(err).toContain('On a pull request the config of its base decides, but no base is known');
    // These have no such flag, and read the working tree.
    expect((await run(['config'], { env })).code).toBe(0);
  });

  it('keeps what the user wrote from the terminal and the runner', async () => {
    const { err } = await run(['lint', '--\x1b[2J##[error]x\n::error::y']);
    expect(err).not.toContain('\x1b');
    expect(err).not.toContain('##[');
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('says that a bug is a bug, with its stack only when asked', () => {
    const quiet = fakeIo();
    expect(reportError(new TypeError('x is not\na function'), false, quiet)).toBe(2);
    expect(quiet.err()).toMatch(
      /^specgate: this is a bug of specgate .*, please report it .*TypeError: x is not\\na function\n$/,
    );
    const verbose = fakeIo();
    expect(reportError(new TypeError('x'), true, verbose)).toBe(2);
    expect(verbose.err()).toMatch(/\n {4}at /);
    expect(reportError('thrown text', true, fakeIo())).toBe(2);
    expect(reportError(new UserError('The gateway did not answer.', {}, 3), false, fakeIo())).toBe(3);
  });
});

describe('explain, list, config', () => {
  it('explains a rule', async () => {
    const { code, out } = await run(['explain', 'bc-https-only']);
    expect(code).toBe(0);
    for (const part of [
      'bc-https-only',
      'G-19',
      'severity error',
      'Why',
      'Bad',
      '# <- finding',
      'Good',
      'What to do',
    ]) {
      expect(out).toContain(part);
    }
    const json = JSON.parse((await run(['explain', 'bc-https-only', '--format', 'json'])).out);
    expect(json).toMatchObject({
      schema: 'specgate/explain/1',
      id: 'bc-https-only',
      severity: 'error',
      guideline: expect.arrayContaining(['G-19']),
    });
  });

  it('lists the APIs of the config', async () => {
    const cwd = path.join(folder, 'list');
    mkdirSync(cwd);
    writeFileSync(
      path.join(cwd, 'specgate.yaml'),
      'apis:\n  routes: {file: r/openapi.yaml}\n  trails: {file: "t/\\u202e%0A::x.yaml"}\nproducts:\n  climbon: {version: 1.0.0, apis: [routes]}\n',
    );
    expect((await run(['list'], { cwd })).out).toBe(
      'API     File                 Products\nroutes  r/openapi.yaml       climbon\ntrails  t/\\u202e%0A::x.yaml\n',
    );
    const matrix = (await run(['list', '--format', 'matrix'], { cwd })).out;
    expect(matrix).toBe(
      '{"include": [{"api": "routes","file": "r/openapi.yaml"},{"api": "trails","file": "t/\\u202e%0A::x.yaml"}]}\n',
    );
    expect(JSON.parse((await run(['list', '--format', 'json'], { cwd })).out).apis[0]).toEqual({
      name: 'routes',
      file: 'r/openapi.yaml',
      products: ['climbon'],
    });
  });

  it('prints every option with its value and origin', async () => {
    const cwd = path.join(folder, 'config');
    mkdirSync(cwd);
    writeFileSync(path.join(cwd, 'specgate.yaml'), 'ruleset: minimal\n');
    const { out, err } = await run(
      ['config', '--format', 'json=out/config.json', '--format', 'stylish', '--timeout', '5'],
      {
        cwd,
        env: { SPECGATE_FAIL_ON: 'hint' },
      },
    );
    expect(err).toBe('specgate: wrote out/config.json\n');
    expect(out).toMatch(/^ruleset +minimal +specgate\.yaml:1:1$/m);
    expect(out).toMatch(/^fail-on +hint +SPECGATE_FAIL_ON$/m);
    expect(out).toMatch(/^timeout +5 +--timeout$/m);
    expect(out).toMatch(/^max-files +1000 +default$/m);
    const json = JSON.parse(readFileSync(path.join(cwd, 'out/config.json'), 'utf8'));
    expect(json).toMatchObject({ schema: 'specgate/config/1', file: 'specgate.yaml' });
    expect(json.options).toContainEqual({ name: 'base', value: null, origin: { kind: 'default', where: '' } });
    expect((await run(['config'])).out).toContain('No config');
  });
});

describe('verdictOf', () => {
  const finding = (severity: Severity, more: Partial<Finding> = {}): Finding => ({
    ...{ rule: 'r', severity, message: 'm', file: 'f', pointer: '', fixable: false, new: true, fingerprint: 'x' },
    range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
    ...more,
  });
  const error: InputError = { file: 'f', message: 'm' };

  it.each([
    [0, [], [], 'error'],
    [1, [finding('error')], [], 'error'],
    [0, [finding('warning')], [], 'error'],
    [1, [finding('warning')], [], 'warning'],
    [1, [finding('hint')], [], 'hint'],
    [0, [finding('error')], [], 'never'],
    [0, [finding('error', { new: false })], [], 'error'],
    [0, [finding('error', { suppressed: { by: 'a', reason: 'b', kind: 'file' } })], [], 'error'],
    [2, [finding('error')], [error], 'error'],
    [2, [], [error], 'never'],
  ] as const)('is %i', (code, findings, errors, failOn) => {
    expect(verdictOf({ findings, errors, failOn })).toBe(code);
  });

  it('lets the highest count', () => {
    expect(highest([])).toBe(0);
    expect(highest([1, 0])).toBe(1);
    expect(highest([3, 2, 1])).toBe(3);
  });
});

describe('lint over an engine', () => {
  interface Given {
    findings?: readonly Finding[];
    errors?: readonly InputError[];
  }

  function runOf({ failOn }: LintRequest, { findings = [], errors = [] }: Given = {}): LintRun {
    return {
      report: {
        ...{ schema: 'specgate/lint/1', findings, errors, failOn, rules: {}, tool: { version: '1.0.0' } },
        summary: summarise(findings, 1),
        open: verdictOf({ findings, errors, failOn }) === 0,
      },
      notes: ['a note'],
      suggestions: [],
      filesRead: [],
      excerpt: () => undefined,
    };
  }

  function invocationOf(argv: string[], config?: Config): Invocation<'lint'> {
    const { operands, flags } = parseArguments(['lint', ...argv]);
    return { operands, flags, config, revision: undefined, ...settle('lint', { flags, env: {}, config }) };
  }

  async function lint(argv: string[], engine: LintFiles, io: FakeIo, config?: Config) {
    const code = await runLint(invocationOf(argv, config), io, engine);
    return { code, out: io.out(), err: io.err() };
  }

  it('asks for what the flags say', async () => {
    let asked: LintRequest | undefined;
    const argv = [
      ...['a.yaml', 'b/', '--ruleset', 'r.yaml', '--fail-on', 'never', '--base', 'main', '--fix', '--shard', '1/2'],
      ...['--allow-remote', '--allow-host', 'A.org', '--allow-host', 'b.org', '--allow-code', '--allow-empty'],
      ...['--max-file-size', '1', '--max-total-size', '2', '--max-files', '3', '--timeout', '4'],
    ];
    const engine: LintFiles = async request => {
      asked = request;
      return runOf(request);
    };
    expect((await lint(argv, engine, fakeIo({ cwd: folder }))).code).toBe(0);
    const { onProgress, published, ...rest } = asked!;
    for (const called of [onProgress, published]) expect(called).toBeTypeOf('function');
    expect(rest).toEqual({
      operands: ['a.yaml', 'b/'],
      files: [],
      ruleset: 'r.yaml',
      rules: new Map(),
      failOn: 'never',
      base: 'main',
      configRevision: undefined,
      allowRemote: true,
      allowHosts: ['a.org', 'b.org'],
      allowCode: true,
      allowEmpty: true,
      limits: { maxFileBytes: 1048576, maxTotalBytes: 2097152, maxFiles: 3, timeoutSeconds: 4 },
      fix: true,
      shard: { index: 1, count: 2 },
    });
  });

  it('takes the APIs, the ruleset and the levels of the config', async () => {
    const text = 'apis: {r: {file: r.yaml}}\nruleset: ours.yaml\nrules: {x: off}\n';
    const config = readConfig(new TextEncoder().encode(text), 'sub/specgate.yaml', path.join(folder, 'sub'));
    let asked: LintRequest | undefined;
    const engine: LintFiles = async request => {
      asked = request;
      return runOf(request);
    };
    await lint([], engine, fakeIo({ cwd: folder }), config);
    expect(asked).toMatchObject({ operands: [], files: ['sub/r.yaml'], ruleset: 'sub/ours.yaml' });
    expect(asked!.rules.get('x')).toEqual({ level: 'off', place: { file: 'sub/specgate.yaml', line: 3, column: 9 } });
    await lint(['x.yaml', '--ruleset', 'mine.yaml'], engine, fakeIo({ cwd: folder }), config);
    expect(asked).toMatchObject({ operands: ['x.yaml'], files: [], ruleset: 'mine.yaml' });
  });

  it('refuses a config without APIs, but for --allow-empty', async () => {
    const config = readConfig(new TextEncoder().encode('ruleset: minimal\napis: {}'), 'specgate.yaml', folder);
    const engine: LintFiles = async request => runOf(request);
    const io = fakeIo({ cwd: folder });
    await expect(lint([], engine, io, config)).rejects.toThrow('no APIs under apis');
    expect((await lint(['--allow-empty'], engine, io, config)).code).toBe(0);
  });

  it('prints the report to standard output, errors and notes to standard error, and files where they are asked for', async () => {
    const engine: LintFiles = async request =>
      runOf(request, { errors: [{ file: 'a.yaml', line: 3, column: 1, message: 'This is\u001b no YAML.' }] });
    const io = fakeIo({ cwd: folder, isTTY: true });
    const { code, out, err } = await lint(['a.yaml', '--format', 'json', '--format', 'stylish=o/l.txt'], engine, io);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ schema: 'specgate/lint/1', errors: [{ file: 'a.yaml', line: 3 }] });
    expect(err).toBe('specgate: a.yaml:3:1: This is\\u001b no YAML.\nspecgate: a note\nspecgate: wrote o/l.txt\n');
    expect(readFileSync(path.join(folder, 'o/l.txt'), 'utf8')).not.toContain('\x1b');
    // The report for people has the errors itself: on one terminal they stand once.
    const terminal = await lint(['a.yaml'], engine, fakeIo({ cwd: folder, isTTY: true }));
    expect([terminal.out.split('no YAML').length, terminal.err]).toEqual([2, 'specgate: a note\n']);
    const piped = await lint(['a.yaml'], engine, fakeIo({ cwd: folder }));
    expect(piped.err).toContain('a.yaml:3:1: This is');
    const quiet = await lint(['a.yaml', '--quiet', '--format', 'json'], engine, fakeIo({ cwd: folder }));
    expect(quiet.err).toBe('specgate: a.yaml:3:1: This is\\u001b no YAML.\n');
  });

  it.each([
    [true, { isTTY: true }],
    [false, { isTTY: false }],
    [false, { isTTY: true, env: { NO_COLOR: '1' } }],
    [false, { isTTY: true, env: { CI: 'true' } }],
    [false, { isTTY: true, env: { TERM: 'dumb' } }],
    [true, { isTTY: false, env: { FORCE_COLOR: '1' } }],
    [false, { isTTY: true, env: { FORCE_COLOR: '0' } }],
  ])('colours: %s with %j', async (isColoured, options) => {
    const engine: LintFiles = async request => runOf(request);
    const { out } = await lint(['a.yaml'], engine, fakeIo({ cwd: folder, ...options }));
    expect(out.includes('\x1b[')).toBe(isColoured);
  });

  it('shows progress of long work to somebody who watches, and takes it away', async () => {
    const engine: LintFiles = async request => {
      for (let done = 0; done < 10; done++) request.onProgress?.(done, 10, `a\u001b${done}.yaml`);
      return runOf(request);
    };
    const long = await lint(['a.yaml'], engine, fakeIo({ cwd: folder, isTTY: true, tickMs: 300 }));
    expect(long.err).toContain('\r\x1b[K5 of 10: a\\u001b4.yaml');
    expect(long.err.endsWith('\r\x1b[Kspecgate: a note\n')).toBe(true);
    const cases = [{ tickMs: 1 }, { tickMs: 300, isTTY: false }, { tickMs: 300, env: { CI: '1' } }];
    for (const options of cases) {
      const { err } = await lint(['a.yaml'], engine, fakeIo({ cwd: folder, isTTY: true, ...options }));
      expect(err).toBe('specgate: a note\n');
    }
    const quiet = await lint(['a.yaml', '--quiet'], engine, fakeIo({ cwd: folder, isTTY: true, tickMs: 300 }));
    expect(quiet.err).toBe('');
  });

  it('never ends with 0 when a write or the engine fails', async () => {
    const engine: LintFiles = async request => runOf(request);
    const failing: Io = {
      ...fakeIo({ cwd: folder }),
      stdout: {
        isTTY: false,
        columns: undefined,
        write: () => {
          throw new Error('EIO');
        },
      },
    };
    await expect(runLint(invocationOf(['a.yaml']), failing, engine)).rejects.toThrow('EIO');
    const broken: LintFiles = () => Promise.reject(new TypeError('x'));
    await expect(lint(['a.yaml'], broken, fakeIo({ cwd: folder }))).rejects.toThrow('x');
    writeFileSync(path.join(folder, 'plain'), '');
    await expect(lint(['a.yaml', '--format', 'json=plain/x'], engine, fakeIo({ cwd: folder }))).rejects.toThrow(
      'The file cannot be written',
    );
  });

  it('watches: runs again on a change, goes on after a mistake, ignores what it writes, and ends with 0 on Ctrl-C', async () => {
    const cwd = path.join(folder, 'watch');
    const elsewhere = path.join(folder, 'watch-shared');
    mkdirSync(cwd);
    mkdirSync(elsewhere);
    const shared = path.join(elsewhere, 'schema.yaml');
    writeFileSync(shared, 'a');
    const io = fakeIo({ cwd });
    let runs = 0;
    const ran: (() => void)[] = [];
    const next = (): Promise<void> => new Promise(resolve => ran.push(resolve));
    const engine: LintFiles = async request => {
      runs++;
      setTimeout(() => ran.shift()?.(), 30);
      if (runs === 2) throw new UserError('This is not valid YAML.', { file: 'a.yaml', line: 1 });
      return { ...runOf(request), filesRead: [shared] };
    };
    const first = next();
    const done = lint(['a.yaml', '--watch', '--format', 'json', '--format', 'stylish=out.yaml'], engine, io);
    await first;
    await new Promise(resolve => setTimeout(resolve, 250));
    expect(runs).toBe(1);
    for (const file of [shared, path.join(cwd, 'new.yaml')]) {
      const again = next();
      writeFileSync(file, 'b');
      await again;
      await new Promise(resolve => setTimeout(resolve, 250));
    }
    expect(runs).toBe(3);
    writeFileSync(path.join(cwd, 'notes.txt'), 'c');
    await new Promise(resolve => setTimeout(resolve, 250));
    expect(runs).toBe(3);
    io.interrupt();
    const { code, err } = await done;
    expect(code).toBe(0);
    expect(err).toContain('specgate: schema.yaml changed\nspecgate: a.yaml:1: This is not valid YAML.\n');
    expect(err).toContain('specgate: new.yaml changed\n');
  });
});

describe('processIo', () => {
  it('leaves the streams of the process alone until something is written', () => {
    const before = process.stdout.listenerCount('error');
    for (let times = 0; times < 20; times++) processIo(process);
    expect(process.stdout.listenerCount('error')).toBe(before);
  });

  it('reads standard input up to a limit', async () => {
    const host = (...chunks: (string | Uint8Array)[]) => {
      return { ...process, cwd: () => '/', stdin: Readable.from(chunks) } as unknown as NodeJS.Process;
    };
    const bytes = await processIo(host('é', new Uint8Array([65]))).readStdin(3);
    expect([...bytes]).toEqual([0xc3, 0xa9, 65]);
    await expect(processIo(host('ab', 'c')).readStdin(2)).rejects.toThrow('--max-file-size');
  });
});

describe('the program', () => {
  let program = '';
  beforeAll(() => {
    program = path.join(builtDist(), 'cli.js');
  }, 120_000);

  const env = { PATH: process.env.PATH ?? '' };

  it('ends with the code of the command', () => {
    const start = (...argv: string[]) =>
      spawnSync(process.execPath, [program, ...argv], { cwd: folder, env, encoding: 'utf8' });
    expect(start('--version')).toMatchObject({ status: 0, stdout: expect.stringMatching(versionLine), stderr: '' });
    expect(start('lnt')).toMatchObject({ status: 2, stdout: '' });
  });

  it('survives a reader that closes the pipe early', async () => {
    const cwd = path.join(folder, 'pipe');
    mkdirSync(cwd);
    const apis = Array.from({ length: 2000 }, (_, index) => `  api-${index}: {file: ${'x'.repeat(200)}.yaml}`);
    writeFileSync(path.join(cwd, 'specgate.yaml'), `apis:\n${apis.join('\n')}\n`);
    const child = spawn(process.execPath, [program, 'list'], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', chunk => {
      stderr += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise(resolve => child.on('close', resolve));
    expect([code, stderr]).toEqual([0, '']);
    const whole = spawnSync(process.execPath, [program, 'list'], { cwd, env, maxBuffer: 1 << 26 });
    // Several times what a pipe holds.
    expect(whole.stdout.length).toBeGreaterThan(400_000);
  });

  it('tells of an output that is lost', () => {
    const script = `"${process.execPath}" "${program}" --help > /dev/full`;
    const { status, stderr } = spawnSync('sh', ['-c', script], { env, encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, 'specgate: the results cannot be written (ENOSPC)\n']);
  });
});
