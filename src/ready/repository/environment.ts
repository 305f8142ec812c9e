/** Which environment a file speaks of, by its path: what holds for a developer's machine proves nothing of production. */

export type Environment = 'production' | 'other' | 'any';

const production = new Set(['prod', 'production', 'prd']);
const others = new Set([
  'dev',
  'develop',
  'development',
  'test',
  'tests',
  'testing',
  'tst',
  'uat',
  'qa',
  'stage',
  'staging',
  'sandbox',
  'sbx',
  'local',
  'localhost',
  'pr',
  'preview',
  'ci',
  'demo',
  'example',
  'examples',
  'sample',
  'samples',
  'fixture',
  'fixtures',
  'e2e',
  'cypress',
  'mock',
  'mocks',
  'node_modules',
  'vendor',
]);

/** By the words of the path's folders and of the file's name: `charts/app/values-prod.yaml` is production. */
export function environmentOf(path: string): Environment {
  const words = path.toLowerCase().split(/[^a-z0-9]+/);
  if (words.some(word => production.has(word))) return 'production';
  return words.some(word => others.has(word)) ? 'other' : 'any';
}
