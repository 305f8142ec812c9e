/** What is published as files for gwa, and everything that the portal's servers would say about them before they are asked. */
import { readManifests } from '../../../aps/manifests.ts';
import type { ApsFinding, GatewaySettings } from '../../../aps/validate/finding.ts';
import { validateRequest } from '../../../aps/validate/gateway.ts';
import { validateManifests } from '../../../aps/validate/manifests.ts';
import { yamlText } from '../../../document/yaml-text.ts';
import { UserError } from '../../../errors.ts';
import { gatewayFilesOf } from '../../../kong/read.ts';
import { readStream } from '../../../kong/stream.ts';
import type { Target } from '../../provider.ts';
import type { Entity } from '../kong/entity.ts';
import { datasetsOf, linesOf } from './directory.ts';
import { configText } from './document.ts';
import type { PortalGateway } from './portal-types.ts';
import { type ApsSettings, selectTag } from './settings.ts';
import type { Team } from './team.ts';

const nothing = new Map<string, string>();

/** `gateway.yaml` for `gwa pg`, and what the directory gets as manifests. */
export function portalFiles(
  entities: readonly Entity[],
  target: Target,
  { settings, team }: { settings: ApsSettings; team: Team },
): Map<string, string> {
  const files = new Map([[`${selectTag(settings)}.yaml`, configText(entities, team, settings)]]);
  const datasets = datasetsOf(target.desired, target.scope, settings);
  const inScope = target.catalog.products.filter(product => target.scope.some(ref => ref.name === product.name));
  const lines = linesOf({ ...target.catalog, products: inScope }, entities, settings);
  const documents = [
    ...datasets.map(dataset => ({ kind: 'DraftDataset', ...dataset })),
    ...lines.map(({ name, appId, description, dataset, environment }) => ({
      kind: 'Product',
      name,
      appId,
      description,
      ...(dataset !== undefined && { dataset }),
      environments: [environment],
    })),
  ];
  if (documents.length > 0) {
    const warning =
      '# The environment of this gateway alone: gwa apply would delete the others of a product; specgate publish keeps them.\n';
    files.set(`${selectTag(settings)}-directory.yaml`, warning + documents.map(yamlText).join('---\n'));
  }
  return files;
}

/** Throws a UserError (exit 2) with every place that the portal would refuse, all stages at once. */
export function refuseInvalid(
  files: ReadonlyMap<string, string>,
  { settings, team, gateway }: { settings: ApsSettings; team: Team; gateway?: PortalGateway },
): void {
  const rendered = [...files].map(([name, text]) => ({ file: `${name} (specgate render)`, text }));
  const [config, ...manifests] = rendered;
  const known: GatewaySettings = {
    gatewayId: settings.gateway,
    qualifier: settings.qualifier,
    ...(gateway && {
      permDomains: gateway.permDomains,
      mayUseProtected: gateway.mayUseProtected,
      permRoutePaths: gateway.permRoutePaths,
      organization: gateway.organization,
    }),
  };
  const streams = [readStream(config!, nothing), ...team.streams];
  // The services of the team stand in the rendered configuration too; in their own files they have their own lines.
  const own = team.mark ? team.streams : [readStream(config!, nothing)];
  const requests = [validateRequest([streams[0]!], known), ...(team.mark ? [validateRequest(own, known)] : [])];
  const all = readManifests([...manifests], nothing);
  const directory = validateManifests(all, gatewayFilesOf(streams), known);
  const theirs = validateManifests(team.manifests, gatewayFilesOf(streams), known);
  const found = [...requests, directory, theirs].flatMap(({ findings }) => findings);
  const refused = found.filter(({ verdict }) => verdict === 'refused');
  if (refused.length === 0) return;
  const [first] = refused as [ApsFinding];
  const told = refused.slice(0, 20).map(({ file, line, message, remedy }) => `${file}:${line}: ${message} ${remedy}`);
  const more = refused.length > 20 ? ` And ${refused.length - 20} more.` : '';
  throw new UserError(
    `The API Services Portal would refuse this in ${refused.length} ${refused.length === 1 ? 'place' : 'places'}; nothing was sent. ${told.join(' ')}${more}`,
    { file: first.file, line: first.line },
  );
}
