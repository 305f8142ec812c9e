/** What is published as files for gwa, and everything that the portal's servers would say about them before they are asked. */
import { readManifests } from '../../../aps/manifests.ts';
import type { ApsFinding, GatewaySettings } from '../../../aps/validate/finding.ts';
import { validateRequest } from '../../../aps/validate/gateway.ts';
import { validateManifests } from '../../../aps/validate/manifests.ts';
import { yamlText } from '../../../document/yaml-text.ts';
import { UserError } from '../../../errors.ts';
import { gatewayFilesOf } from '../../../kong/read.ts';
import { readStream, type SourceText } from '../../../kong/stream.ts';
import type { Target } from '../../provider.ts';
import type { Entity } from '../kong/entity.ts';
import { datasetsOf, linesOf } from './directory.ts';
import { configData, configText } from './document.ts';
import type { PortalGateway } from './portal-types.ts';
import { type ApsSettings, selectTag } from './settings.ts';
import type { Team } from './team.ts';

const nothing = new Map<string, string>();

/** The configuration for `gwa pg`, and what the directory gets as manifests. */
export function portalFiles(entities: readonly Entity[], target: Target, planning: Publishing): Map<string, string> {
  const { settings, team } = planning;
  const manifests = manifestsText(entities, target, settings);
  return new Map([
    [`${selectTag(settings)}.yaml`, configText(entities, team, settings)],
    ...(manifests === undefined ? [] : [[`${selectTag(settings)}-directory.yaml`, manifests] as const]),
  ]);
}

interface Publishing {
  readonly settings: ApsSettings;
  readonly team: Team;
}

function manifestsText(entities: readonly Entity[], target: Target, settings: ApsSettings): string | undefined {
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
  if (documents.length === 0) return undefined;
  const warning =
    '# The environment of this gateway alone: gwa apply would delete the others of a product; specgate publish keeps them.\n';
  return warning + documents.map(yamlText).join('---\n');
}

/** Throws a UserError (exit 2) with every place that the portal would refuse, all stages at once. */
export function refuseInvalid(
  entities: readonly Entity[],
  target: Target,
  planning: Publishing & { readonly gateway?: PortalGateway },
): void {
  const { settings, team } = planning;
  const name = (file: string): string => `${selectTag(settings)}${file} (specgate render)`;
  const manifests = manifestsText(entities, target, settings);
  const directory = manifests === undefined ? [] : [{ file: name('-directory.yaml'), text: manifests }];
  // JSON is read much faster, and has the same to be refused; the lines of people are those of YAML.
  const quick = { file: name('.json'), text: JSON.stringify(configData(entities, team, settings)) };
  if (refusedIn(quick, directory, planning).length === 0) return;
  const refused = refusedIn({ file: name('.yaml'), text: configText(entities, team, settings) }, directory, planning);
  const [first] = refused as [ApsFinding];
  const told = refused.slice(0, 20).map(({ file, line, message, remedy }) => `${file}:${line}: ${message} ${remedy}`);
  const more = refused.length > 20 ? ` And ${refused.length - 20} more.` : '';
  throw new UserError(
    `The API Services Portal would refuse this in ${refused.length} ${refused.length === 1 ? 'place' : 'places'}; nothing was sent. ${told.join(' ')}${more}`,
    { file: first.file, line: first.line },
  );
}

function refusedIn(
  config: SourceText,
  directory: readonly SourceText[],
  { settings, team, gateway }: Publishing & { readonly gateway?: PortalGateway },
): ApsFinding[] {
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
  const stream = readStream(config, nothing);
  // The services of the team stand in the whole too; in their own files they have their own lines.
  const services = gatewayFilesOf([stream]);
  const validations = [
    validateRequest([stream], known),
    ...(team.streams.length > 0 ? [validateRequest(team.streams, known)] : []),
    validateManifests(readManifests(directory, nothing), services, known),
    validateManifests(team.manifests, services, known),
  ];
  return validations.flatMap(({ findings }) => findings).filter(({ verdict }) => verdict === 'refused');
}
