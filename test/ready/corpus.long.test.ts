/** Every real configuration and document of ../shared through every item: no crash, and evidence that can be read. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { evidenceKinds } from '../../src/ready/item.ts';
import { items } from '../../src/ready/items/index.ts';
import { assess, itemsFor } from '../../src/ready/ready.ts';
import { routesDocument } from '../../src/ready/traffic/examples.ts';
import { contextsOfFiles, type Files, noJudging } from './support.ts';

const shared = path.resolve(import.meta.dirname, '../../../shared/corpus');

function below(folder: string): string[] {
  const full = path.join(shared, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(ya?ml|json)$/.test(entry.name))
    .map(entry => path.relative(shared, path.join(entry.parentPath, entry.name)))
    .sort();
}

async function judgeAll(files: Files): Promise<void> {
  const judged = itemsFor(items, [], 'strict');
  for (const context of await contextsOfFiles(files)) {
    const api = assess(judged, context, noJudging);
    expect(api.items).toHaveLength(items.length);
    for (const { id, evidence, status, reason } of api.items) {
      if (status === 'not-applicable') expect(reason, id).toBeTruthy();
      else expect(evidence.length, id).toBeGreaterThan(0);
      // The longest list of a report is read by people.
      expect(evidence.length, id).toBeLessThan(200);
      for (const { kind, where, says } of evidence) {
        expect(evidenceKinds).toContain(kind);
        expect(where, id).toMatch(/\S/);
        expect(says, id).toMatch(/[.?]$/);
        expect(says.length, `${id}: ${says}`).toBeLessThan(1_500);
      }
    }
  }
}

const read = (file: string): string => readFileSync(path.join(shared, file), 'utf8');

describe.skipIf(!existsSync(shared))('real files (skipped without ../shared)', () => {
  it.each([...below('gateway-configs'), ...below('kong')])('%s', async file => {
    await judgeAll({
      'specgate.yaml': `apis: {routes: {file: openapi.yaml, gateway-config: ["gateway/*"]}}\n`,
      'openapi.yaml': routesDocument,
      [`gateway/${path.basename(file)}`]: read(file),
    });
  });

  it('all gateway configurations of BC together, for three APIs', async () => {
    const configs = below('gateway-configs').map(file => [`gateway/${path.basename(file)}`, read(file)]);
    const document = read('bc/gwells.oas30.yaml');
    await judgeAll({
      'specgate.yaml':
        'apis:\n  routes: {file: openapi.yaml}\n  gwells: {file: gwells.yaml}\n  none: {file: none.yaml}\n',
      'openapi.yaml': routesDocument,
      'gwells.yaml': document,
      ...Object.fromEntries(configs),
    });
  });

  it.each(below('bc').filter(file => !file.includes('pairs')))('%s as the document', async file => {
    await judgeAll({
      'specgate.yaml': `apis: {api: {file: ${path.basename(file)}}}\n`,
      [path.basename(file)]: read(file),
      'gateway/kong.yaml': read('gateway-configs/forest-client-prod.kong.yaml'),
    });
  });
});
