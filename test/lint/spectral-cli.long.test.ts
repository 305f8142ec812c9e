/** The real Spectral CLI runs our rulesets unchanged, from their files, and finds what we find. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/document/limits.ts';
import { Loader } from '../../src/document/loader.ts';
import { Spaces } from '../../src/document/operands.ts';
import { toPointer } from '../../src/document/pointer.ts';
import { loadTree } from '../../src/document/tree.ts';
import { readerRules } from '../../src/lint/reader-rules.ts';
import { builtInSource } from '../../src/lint/ruleset-source.ts';
import { lintTree } from '../support/lint-text.ts';

const top = fileURLToPath(new URL('../../', import.meta.url));
const cli = path.join(top, 'node_modules/@stoplight/spectral-cli/dist/index.js');
const corpus = path.join(top, '../shared/corpus');

// No info.x-security-class: with it our engine shifts the levels of security rules (G-52), which Spectral cannot.
const own = `openapi: 3.0.3
info: {title: Routes API, version: v1}
servers: [{url: 'http://api.gov.bc.ca/routes/v1'}]
paths:
  /getRoutes/{id}:
    get:
      parameters: [{name: api_key, in: query, schema: {type: string}}]
      responses: {'200': {description: ok, content: {application/xml: {schema: {$ref: '#/components/schemas/Route'}}}}}
    post:
      operationId: createRoute
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Route'}, example: {id: 5}}}}
      responses: {'200': {description: ok}}
components:
  schemas:
    Route: {type: object, properties: {id: {type: string}, createdAt: {type: string}, Some_name: {type: array}}}
    Unused: {type: string, enum: [a, a]}
`;

interface CliResult {
  code: string;
  path: (string | number)[];
  message: string;
  severity: number;
  source: string;
}

let folder: string;
let documents: string[];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'spectral-cli-'));
  const file = path.join(folder, 'openapi.yaml');
  writeFileSync(file, own);
  const real = ['bc/cdogs.v2.oas302.yaml', 'bc/jobposting.oas20.json'].map(name => path.join(corpus, name));
  documents = [file, ...real.filter(existsSync)];
});

afterAll(() => rmSync(folder, { recursive: true }));

async function bySpectral(ruleset: string): Promise<string[]> {
  const args = [
    cli,
    'lint',
    '--format',
    'json',
    '--quiet',
    '--fail-severity',
    'error',
    '-r',
    path.join(top, 'rulesets', `${ruleset}.yaml`),
    ...documents,
  ];
  const run = promisify(execFile)(process.execPath, args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 });
  // It ends with 1 where there are errors.
  const { stdout } = await run.catch((error: { stdout: string; code: number; stderr: string }) => {
    if (error.code !== 1) throw new Error(error.stderr);
    return error;
  });
  const levels = ['error', 'warning', 'info', 'hint'];
  return (JSON.parse(stdout) as CliResult[])
    .map(one => `${one.code} ${levels[one.severity]} ${path.basename(one.source)}${toPointer(one.path)} ${one.message}`)
    .sort();
}

async function byUs(ruleset: string): Promise<string[]> {
  const ofReader = new Set(readerRules.map(({ id }) => id));
  const all = await Promise.all(
    documents.map(async file => {
      const loader = new Loader(defaultLimits);
      const tree = await loadTree(loader.read(new Spaces(path.dirname(file)).onDisk(file)), loader);
      const { hits, errors } = await lintTree(tree, builtInSource(ruleset));
      expect(errors).toEqual([]);
      return hits
        .filter(hit => !ofReader.has(hit.rule.id))
        .map(
          hit =>
            `${hit.rule.id} ${hit.severity} ${path.basename(hit.document.file)}${toPointer(hit.path)} ${hit.message}`,
        );
    }),
  );
  return all.flat().sort();
}

describe.each([
  ['bc-gov', 60],
  ['bc-gov-2022', 60],
  ['minimal', 5],
])('rulesets/%s.yaml', (ruleset, atLeast) => {
  it('runs in the Spectral CLI with equal findings', { timeout: 60_000 }, async () => {
    const theirs = await bySpectral(ruleset);
    expect(theirs.length).toBeGreaterThan(atLeast);
    expect(await byUs(ruleset)).toEqual(theirs);
  });
});
