/** What Kong 3 or decK would say about declarative files, found without either. */
import { own } from '../../document/pointer.ts';
import type { Entity, GatewayFiles } from '../entities.ts';
import { validateRoutes, validateServices, validateUpstreamEntities } from './entities.ts';
import { isOpen, type KongFinding, kongCollector, type Report, shown } from './finding.ts';
import { validatePlugins } from './plugins.ts';

export type { KongFinding } from './finding.ts';

/** Validates files that are published together. Pure. */
export function validateKong(files: GatewayFiles): KongFinding[] {
  const { findings, report } = kongCollector();
  validateVersion(files, report);
  validateServices(files, report);
  validateRoutes(files, report);
  validateUpstreamEntities(files, report);
  validatePlugins(files, report);
  refuseEqualNames(files.services, 'service', report);
  refuseEqualNames(files.routes, 'route', report);
  refuseEqualNames(files.upstreams, 'upstream', report);
  return findings;
}

function validateVersion({ documents }: GatewayFiles, report: Report): void {
  for (const { root } of documents) {
    const version = own(root.data, '_format_version');
    if (version === undefined || isOpen(version)) continue;
    if (typeof version !== 'string')
      report(
        'accepted',
        root,
        ['_format_version'],
        `_format_version is the number ${shown(version)}`,
        'Kong reads a text: put it in quotes.',
      );
    else if (!['1.1', '2.1', '3.0'].includes(version))
      report(
        'refused',
        root,
        ['_format_version'],
        `invalid _format_version ${shown(version)}`,
        'It is "3.0" for Kong 3.',
      );
  }
}

function refuseEqualNames(entities: readonly Entity[], kind: string, report: Report): void {
  const first = new Map<string, Entity>();
  for (const entity of entities) {
    const name = own(entity.data, 'name');
    if (typeof name !== 'string' || entity.document.unfilled?.isConditional) continue;
    const before = first.get(name);
    if (!before) first.set(name, entity);
    else if (isOpen(name)) continue;
    else
      report(
        'refused',
        entity,
        ['name'],
        `duplicate key value violates unique constraint on the name of the ${kind} ${shown(name)}`,
        `The name stands already in ${before.file}:${before.line('name')}: names are unique.`,
      );
  }
}
