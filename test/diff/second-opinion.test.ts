/** The second opinion, asked of the built command line: it runs in a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { builtDist } from '../support/built.ts';

const document = (schema: string, openapi = '3.0.3'): string =>
  `openapi: ${openapi}\ninfo: {title: a, version: 1.0.0}\npaths:\n  /a:\n    post:\n      requestBody: {content: {application/json: {schema: ${schema}}}}\n      responses: {'200': {description: x}}\n`;

function opinion(
  base: string,
  revision: string,
): { breaking: boolean | null; agrees: boolean | null; message: string } {
  const cwd = mkdtempSync(path.join(tmpdir(), 'specgate-second-'));
  writeFileSync(path.join(cwd, 'a.yaml'), base);
  writeFileSync(path.join(cwd, 'b.yaml'), revision);
  const argv = [path.join(builtDist(), 'cli.js'), 'diff', 'a.yaml', 'b.yaml', '--second-opinion', '--format', 'json'];
  const { stdout } = spawnSync(process.execPath, argv, { cwd, encoding: 'utf8' });
  return JSON.parse(stdout).secondOpinion;
}

describe('openapi-diff', () => {
  it('agrees on a type that changed', () => {
    expect(opinion(document('{type: string}'), document('{type: object}'))).toMatchObject({
      breaking: true,
      agrees: true,
    });
  });

  it('is told where it disagrees: it passes over formats', () => {
    const answer = opinion(document('{type: string, format: date}'), document('{type: string, format: uuid}'));
    expect(answer).toMatchObject({ breaking: false, agrees: false });
    expect(answer.message).toContain('specgate says otherwise');
  });

  it('is not asked what it cannot read', () => {
    expect(opinion(document('{type: string}', '3.1.0'), document('{type: object}', '3.1.0'))).toMatchObject({
      breaking: null,
      agrees: null,
    });
  });

  it('gives no answer to what it refuses, and changes nothing', () => {
    const answer = opinion(document('{type: nonsense}'), document('{type: object}'));
    expect(answer).toMatchObject({ breaking: null });
    expect(answer.message).toMatch(/gave no answer: /);
  });
});
