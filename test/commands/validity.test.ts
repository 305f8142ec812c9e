/** What readiness learns from the linter: where a document breaks the specification, suppressed or not. */
import { rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { violationsOf } from '../../src/commands/validity.ts';
import { defaultLimits } from '../../src/document/limits.ts';
import { folderWith } from '../support/documents.ts';
import { fakeIo } from '../support/io.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const look = (files: Record<string, string>): ReturnType<typeof violationsOf> => {
  const folder = folderWith(files);
  folders.push(folder);
  return violationsOf(
    Object.keys(files).filter(file => file.startsWith('api')),
    defaultLimits,
    fakeIo({ cwd: folder }),
  );
};
const valid =
  "openapi: 3.0.3\ninfo: {title: A, version: 1.0.0}\npaths:\n  /a: {get: {responses: {'200': {description: OK}}}}\n";

describe('violations', () => {
  it('are none of a valid document, each with its place of others', async () => {
    const found = await look({
      'api-good.yaml': valid,
      'api-bad.yaml': valid.replace("responses: {'200': {description: OK}}", 'summary: 3'),
      'api-example.yaml': valid.replace(
        'description: OK',
        'description: OK, content: {application/json: {schema: {type: integer}, example: x}}',
      ),
    });
    expect(found.get('api-good.yaml')).toEqual([]);
    expect(found.get('api-example.yaml')).toEqual([]);
    expect(found.get('api-bad.yaml')!.length).toBeGreaterThan(0);
    expect(found.get('api-bad.yaml')![0]).toMatchObject({ file: 'api-bad.yaml', line: 4 });
  });

  it('count where they are suppressed', async () => {
    const found = await look({
      'api.yaml': `# specgate-ignore oas3-schema: for now\n${valid.replace('title: A, ', '')}`,
      '.specgate/suppressions.yaml':
        "suppressions: [{rule: oas3-schema, file: api.yaml, pointer: /info, by: Ada, reason: for now, until: '2099-01-01'}]\n",
    });
    expect(found.get('api.yaml')!.length).toBeGreaterThan(0);
  });

  it('are not known of a file that cannot be read', async () => {
    const found = await look({ 'api.yaml': 'openapi: [', 'api2.yaml': valid });
    expect(found.has('api.yaml')).toBe(false);
    expect(found.get('api2.yaml')).toEqual([]);
  });
});
