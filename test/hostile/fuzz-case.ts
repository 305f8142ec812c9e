/** One case of the fuzz run: a mutated document through every command that reads documents, held against laws that hold for every text. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dump } from 'js-yaml';
import { main } from '../../src/cli.ts';
import type { Range } from '../../src/finding.ts';
import { slicer } from '../support/documents.ts';
import { fakeIo } from '../support/io.ts';
import { asWritten, below, brokenText, mutated, oneOf, type Random, randomOf, sliced } from './mutations.ts';

export interface FuzzWorld {
  /** A git repository with the bases committed below `bases/`, by their place in the list. */
  folder: string;
  bases: readonly unknown[];
  /** Texts of gateway configurations. */
  configurations: readonly unknown[];
}

export interface FuzzResult {
  /** Each law that was broken, by the command line that did it. */
  broken: string[];
  runs: number;
  /** Of the slowest command. */
  slowestMs: number;
  slowest: string;
  codes: Record<string, number>;
  /** Milliseconds by command. */
  times: Record<string, number>;
}

const config = `apis:
  api: {file: openapi.json}
products:
  product: {version: 1.0.0, title: Product, apis: [api], plans: {gold: {title: Gold, rate-limit: 1000/1hour}}}
gateways:
  staging: {type: files, path: catalog, production-mode: true}
  kong: {type: kong-file, path: kong}
`;

/** What every report of a command has (contract: JSON shapes). */
const shapes: Record<string, { schema: string; has: Record<string, (value: unknown) => boolean> }> = {
  lint: { schema: 'specgate/lint/1', has: { findings: Array.isArray, summary: isObject } },
  diff: {
    schema: 'specgate/diff/1',
    has: { changes: Array.isArray, breaking: isBoolean, requiredBump: isText, version: isObject },
  },
  bump: { schema: 'specgate/bump/1', has: { version: isObject } },
  ready: { schema: 'specgate/ready/1', has: { items: Array.isArray, score: isNumber, ready: isBoolean } },
  check: { schema: 'specgate/check/1', has: { open: isBoolean, apis: Array.isArray } },
  plan: { schema: 'specgate/plan/1', has: { steps: Array.isArray, digest: isText, gateway: isText, impact: isObject } },
};

/** The folder that cases are run in, once for many of them. */
export function prepareFolder(folder: string): void {
  mkdirSync(path.join(folder, 'gateway'), { recursive: true });
  writeFileSync(path.join(folder, 'specgate.yaml'), config);
}

/** The pool of documents that are mutated: each as it is where it is small, and pieces of it. */
export function basesOf(documents: readonly unknown[], pieces: number): unknown[] {
  const random = randomOf(1);
  return documents.flatMap(document => {
    const isSmall = JSON.stringify(document).length < 6_000;
    return [...(isSmall ? [document] : []), ...Array.from({ length: pieces }, () => sliced(document, random))];
  });
}

/** The case with this number: always the same for the same world. Never throws for what the program does. */
export async function fuzzCase(seed: number, world: FuzzWorld): Promise<FuzzResult> {
  const random = randomOf(Math.imul(seed, 2_654_435_761) ^ 0x5eed);
  const index = below(random, world.bases.length);
  const { text, isJson } = documentText(world, index, random);
  const run = new Run(world.folder, text);
  writeFileSync(path.join(world.folder, 'openapi.json'), text);
  writeFileSync(path.join(world.folder, 'gateway/kong.yaml'), configurationText(world, random));
  writeFileSync(path.join(world.folder, 'base.json'), JSON.stringify(world.bases[index]));
  await run.json('lint', ['lint', 'openapi.json']);
  await run.json('diff', ['diff', 'base.json', 'openapi.json']);
  await run.json('bump', ['bump', 'openapi.json', '--base', 'base.json']);
  await run.json('ready', ['ready', '--profile', oneOf(random, ['aps', 'pillars', 'strict'])]);
  // git is asked by processes, which take longer than everything else.
  if (seed % 3 === 0) await run.json('check', ['check', 'openapi.json', '--base', `HEAD:bases/${index}.json`]);
  await run.json('plan', ['plan', '--gateway', 'staging']);
  await run.words(['render', '--gateway', 'kong']);
  await run.words(['convert', 'kong', 'openapi.json', '--format', oneOf(random, ['json', 'yaml'])]);
  // One of these by turns: they repeat what ran above.
  if (seed % 5 === 0) await run.same(['diff', 'openapi.json', 'openapi.json']);
  if (seed % 5 === 1) await run.published();
  if (seed % 5 === 2) await run.fixed(isJson);
  const format = oneOf(random, ['stylish', 'sarif', 'junit', 'markdown', 'html', 'github', 'gitlab']);
  const command = oneOf(random, [['lint', 'openapi.json'], ['diff', 'base.json', 'openapi.json'], ['ready']]);
  await run.words([...command, '--format', format]);
  return run.result;
}

function documentText({ bases }: FuzzWorld, index: number, random: Random): { text: string; isJson: boolean } {
  let document = bases[index];
  for (let left = below(random, 7); left > 0; left--) document = mutated(document, oneOf(random, bases), random);
  const json = JSON.stringify(document, null, oneOf(random, [0, 1, 2])) ?? 'null';
  const isJson = random() < 0.5;
  const text = isJson ? json : dump(JSON.parse(json), { lineWidth: 100 });
  return { text: asWritten(random() < 0.1 ? brokenText(text, random) : text), isJson };
}

function configurationText({ configurations }: FuzzWorld, random: Random): string {
  if (configurations.length === 0) return '';
  let document = oneOf(random, configurations);
  for (let left = below(random, 5); left > 0; left--)
    document = mutated(document, oneOf(random, configurations), random);
  return asWritten(dump(JSON.parse(JSON.stringify(document) ?? 'null')));
}

class Run {
  readonly result: FuzzResult = { broken: [], runs: 0, slowestMs: 0, slowest: '', codes: {}, times: {} };
  readonly #folder: string;
  readonly #text: string;

  constructor(folder: string, text: string) {
    this.#folder = folder;
    this.#text = text;
  }

  /** A command whose JSON report keeps the contract. */
  async json(name: string, argv: readonly string[]): Promise<Record<string, unknown> | undefined> {
    const { code, out } = await this.words([...argv, '--format', 'json']);
    if (out === '' && code >= 2) return undefined;
    const report = parsed(out);
    if (!isObject(report)) return void this.#breaks(argv, `its output is no JSON object: ${out.slice(0, 80)}`);
    const shape = shapes[name]!;
    if (report.schema !== shape.schema) this.#breaks(argv, `its schema is ${String(report.schema)}`);
    for (const [key, holds] of Object.entries(shape.has)) {
      if (!holds(report[key])) this.#breaks(argv, `${key} is ${JSON.stringify(report[key])?.slice(0, 80)}`);
    }
    this.#placesOf(argv, report);
    return report;
  }

  /** What holds for every command line. */
  async words(argv: readonly string[]): Promise<{ code: number; out: string }> {
    const io = fakeIo({ cwd: this.#folder, columns: 80 });
    const start = performance.now();
    let code: number;
    try {
      code = await main(argv, io);
    } catch (error) {
      this.#breaks(argv, `it throws ${String(error)}`);
      return { code: -1, out: '' };
    }
    const ms = performance.now() - start;
    const { result } = this;
    result.runs++;
    result.codes[`${argv[0]} ${code}`] = (result.codes[`${argv[0]} ${code}`] ?? 0) + 1;
    result.times[argv[0]!] = (result.times[argv[0]!] ?? 0) + ms;
    if (ms > result.slowestMs) Object.assign(result, { slowestMs: Math.round(ms), slowest: argv.join(' ') });
    if (![0, 1, 2, 3].includes(code)) this.#breaks(argv, `it ends with ${code}`);
    const errors = io.err();
    if (/this is a bug|stopped with an error/.test(errors)) this.#breaks(argv, errors.slice(0, 300));
    if (/\n\s+at .+:\d+:\d+/.test(errors)) this.#breaks(argv, `it shows a stack: ${errors.slice(0, 300)}`);
    if (code >= 2 && !/^specgate: .+/m.test(errors)) this.#breaks(argv, `it ends with ${code} and says nothing`);
    const format = argv[argv.indexOf('--format') + 1];
    if (movesTerminal(errors)) this.#breaks(argv, 'control characters in its errors');
    if (['stylish', 'github'].includes(format!) && movesTerminal(io.out())) {
      this.#breaks(argv, 'control characters in its output');
    }
    if ((format === 'sarif' || format === 'gitlab') && code < 2 && parsed(io.out()) === undefined)
      this.#breaks(argv, 'no JSON');
    if (format === 'html' && io.out().includes('<script>alert(1)</script>'))
      this.#breaks(argv, 'a script of the document');
    return { code, out: io.out() };
  }

  /** A document is no change of itself. */
  async same(argv: readonly string[]): Promise<void> {
    const report = await this.json('diff', argv);
    if (report && (report.changes as unknown[]).length > 0) {
      this.#breaks(argv, `a document differs from itself: ${JSON.stringify(report.changes).slice(0, 300)}`);
    }
  }

  /** What is published is there: nothing is left to do. */
  async published(): Promise<void> {
    const { code } = await this.words(['publish', '--gateway', 'staging', '--format', 'json']);
    const report = code === 0 ? await this.json('plan', ['plan', '--gateway', 'staging']) : undefined;
    if (report && (report.steps as unknown[]).length > 0) {
      this.#breaks(['publish'], `steps are left: ${JSON.stringify(report.steps).slice(0, 300)}`);
    }
    for (const name of ['catalog', '.specgate'])
      rmSync(path.join(this.#folder, name), { recursive: true, force: true });
  }

  /** Safe fixes give a document that can be read, and that they do not change again. */
  async fixed(isJson: boolean): Promise<void> {
    const file = path.join(this.#folder, isJson ? 'fixed.json' : 'fixed.yaml');
    writeFileSync(file, this.#text);
    const argv = ['lint', path.basename(file), '--fix'];
    const first = await this.words(argv);
    const second = await this.words(argv);
    if (first.code < 2 && second.code >= 2) this.#breaks(argv, `what it wrote ends with ${second.code}`);
    rmSync(file, { force: true });
  }

  #placesOf(argv: readonly string[], report: unknown): void {
    let slice: ((range: Range) => string) | undefined;
    const visit = (value: unknown): void => {
      if (Array.isArray(value)) for (const one of value) visit(one);
      if (!isObject(value)) return;
      if (value.file === 'openapi.json' && isObject(value.range)) {
        slice ??= slicer(this.#text.replace(/^\ufeff/, ''));
        try {
          slice(value.range as unknown as Range);
        } catch (error) {
          this.#breaks(argv, `${String(value.rule ?? value.id)} at ${JSON.stringify(value.range)}: ${String(error)}`);
        }
      }
      for (const child of Object.values(value)) visit(child);
    };
    visit(report);
  }

  #breaks(argv: readonly string[], how: string): void {
    this.result.broken.push(`${argv.join(' ')}: ${how}`);
  }
}

/** Whether a text moves the cursor, or turns other text round (T-01). */
function movesTerminal(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  return /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/.test(text);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}
function isNumber(value: unknown): boolean {
  return typeof value === 'number';
}
function isText(value: unknown): boolean {
  return typeof value === 'string';
}
