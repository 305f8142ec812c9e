/** The schemas of Kong 0.14.1, which does not tell them: of services and routes with their defaults, of the others nothing. */
import type { Fields } from './entity.ts';

const field = (name: string, type: string, more: Fields = {}): Fields => ({ [name]: { type, ...more } });
const tags = field('tags', 'set', { elements: { type: 'string' } });
const milliseconds = { default: 60_000 };

const services: readonly Fields[] = [
  field('name', 'string'),
  field('retries', 'integer', { default: 5 }),
  field('protocol', 'string', { default: 'http' }),
  field('host', 'string'),
  field('port', 'integer', { default: 80 }),
  field('path', 'string'),
  field('connect_timeout', 'integer', milliseconds),
  field('write_timeout', 'integer', milliseconds),
  field('read_timeout', 'integer', milliseconds),
  tags,
];

const routes: readonly Fields[] = [
  // Kept in the ledger.
  field('name', 'string'),
  field('protocols', 'set', { default: ['http', 'https'], elements: { type: 'string' } }),
  field('methods', 'set', { elements: { type: 'string' } }),
  field('hosts', 'array', { elements: { type: 'string' } }),
  field('paths', 'array', { elements: { type: 'string' } }),
  field('regex_priority', 'integer', { default: 0 }),
  field('strip_path', 'boolean', { default: true }),
  field('preserve_host', 'boolean', { default: false }),
  field('service', 'foreign'),
  tags,
];

const targets: readonly Fields[] = [
  field('target', 'string'),
  field('weight', 'integer', { default: 100 }),
  field('upstream', 'foreign'),
  tags,
];

/** In the form in which later versions give them. Where nothing is known, what is compared is what we gave. */
export function oldSchema(kind: string, plugin: string | undefined): { fields: readonly Fields[] } {
  if (kind === 'services') return { fields: services };
  if (kind === 'routes') return { fields: routes };
  if (kind === 'targets') return { fields: targets };
  if (kind === 'plugins' && plugin !== undefined) {
    return { fields: [field('config', 'map'), field('protocols', 'set')] };
  }
  return { fields: [] };
}
