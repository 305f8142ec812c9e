/** Files for gwa of real teams, as `manifests` of a gateway: each is taken, or refused with its place. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { readTeam } from '../../../src/gateway/providers/aps/team.ts';

const folder = path.resolve(import.meta.dirname, '../../../../shared/corpus/gateway-configs');
const files = existsSync(folder) ? readdirSync(folder).filter(file => file.endsWith('.yaml')) : [];

// Without the corpus there is nothing to read.
it.skipIf(files.length === 0)('are read with what they publish, or refused with file and line', () => {
  const taken: string[] = [];
  for (const file of files) {
    try {
      const { mark, manifests } = readTeam([{ file, text: readFileSync(path.join(folder, file), 'utf8') }]);
      if (mark || manifests.all.length > 0) taken.push(file);
    } catch (error) {
      expect(error, file).toBeInstanceOf(UserError);
      const { place, message } = error as UserError;
      expect(place, file).toMatchObject({ file, line: expect.any(Number) });
      expect(message, file).toMatch(/template|specgate\.yaml|stands twice/);
    }
  }
  expect(taken).toContain('aps-e2e-issuer.yaml');
  expect(taken).toContain('forest-client-prod.kong.yaml');
  expect(taken.length).toBeGreaterThan(5);
});
