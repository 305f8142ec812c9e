/** What staging would refuse, found in the documents before anything is sent: `apic validate` finds less. */
import { isObject, own, toText } from '../../../document/pointer.ts';
import { UserError } from '../../../errors.ts';
import type { DesiredApi, DesiredProduct } from '../../desired.ts';
import { foreignKeys, ibmName, isHttps, keyHeaders, serversOf } from './documents.ts';
import type { ApiConnectSettings } from './settings.ts';

interface Finding {
  readonly file: string;
  readonly line: number;
  readonly says: string;
}

/** Throws a UserError (exit 2) with every place. */
export function refuseInvalid(products: readonly DesiredProduct[], settings: ApiConnectSettings): void {
  const apis = new Map(products.flatMap(product => product.apis.map(api => [api.name, api] as const)));
  const found = [
    ...[...apis.values()].flatMap(api => apiFindings(api, settings)),
    ...sharedNames([...apis.values()]),
    ...products.flatMap(limitFindings),
  ];
  if (found.length === 0) return;
  const [{ file, line }] = found as [Finding];
  const told = found.slice(0, 20).map(one => `${one.file}${one.line > 0 ? `:${one.line}` : ''}: ${one.says}`);
  const more = found.length > 20 ? ` And ${found.length - 20} more.` : '';
  throw new UserError(
    `API Connect would refuse this in ${found.length} ${found.length === 1 ? 'place' : 'places'}; nothing was sent. ${told.join(' ')}${more}`,
    { file, ...(line > 0 && { line }) },
  );
}

function apiFindings(api: DesiredApi, settings: ApiConnectSettings): Finding[] {
  const { bundled, document, file } = api;
  const found: Finding[] = [];
  const add = (path: readonly (string | number)[], says: string): void =>
    void found.push({ file, line: document.locate(path).start.line, says });
  const name = ibmName(api);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
    add(['info', 'x-ibm-name'], `The x-ibm-name "${name}" must have small letters, digits and single hyphens alone.`);
  }
  const configuration = own(bundled, 'x-ibm-configuration');
  const isEnforced = own(configuration, 'enforced') !== false;
  const gateway = own(configuration, 'gateway');
  if (gateway !== undefined && gateway !== settings.gatewayType) {
    add(
      ['x-ibm-configuration', 'gateway'],
      `The API is for ${toText(gateway)} and the gateway of the config for ${settings.gatewayType}; all APIs of a product are of its gateway type.`,
    );
  }
  const phase = own(configuration, 'phase');
  if (phase !== undefined && !['identified', 'specified', 'realized'].includes(toText(phase))) {
    add(['x-ibm-configuration', 'phase'], 'The phase is one of identified, specified and realized.');
  }
  for (const key of ['enforced', 'testable']) {
    const value = own(configuration, key);
    if (value !== undefined && typeof value !== 'boolean')
      add(['x-ibm-configuration', key], `${key} is true or false.`);
  }
  const cors = own(configuration, 'cors');
  if (cors !== undefined && !isObject(cors)) add(['x-ibm-configuration', 'cors'], 'cors is an object with enabled.');
  if (!isEnforced) return found;
  const servers = serversOf(bundled);
  const place = own(bundled, 'servers') === undefined ? ['schemes'] : ['servers'];
  if (servers.some(url => /^(?:http|ws):/i.test(url))) {
    add(place, 'An API that the gateway enforces must be https only; take the http address out.');
  }
  const hasTarget =
    own(configuration, 'assembly') !== undefined || settings.upstreams.has(api.name) || isHttps(servers[0]);
  if (!hasTarget) {
    add(
      place,
      `Nothing says where the gateway sends the calls of ${api.name}: give the document an https server or an x-ibm-configuration.assembly, or the gateway upstreams: {${api.name}: URL} in the config.`,
    );
  }
  if (!settings.renamesKeys) {
    for (const [scheme, { name: header }] of foreignKeys(bundled)) {
      const root =
        own(bundled, 'securityDefinitions') === undefined ? ['components', 'securitySchemes'] : ['securityDefinitions'];
      add(
        [...root, scheme],
        `The key of the scheme ${scheme} is in the header ${toText(header)}; API Connect takes it in ${keyHeaders.id} (and a secret in ${keyHeaders.secret}) alone. Name it so in the document, or say api-keys: rename at the gateway in the config.`,
      );
    }
  }
  return found;
}

/** Two APIs that API Connect would take for one. */
function sharedNames(apis: readonly DesiredApi[]): Finding[] {
  const seen = new Map<string, DesiredApi>();
  return apis.flatMap((api): Finding[] => {
    const key = `${ibmName(api)}:${api.version}`.toLowerCase();
    const other = seen.get(key);
    seen.set(key, api);
    if (!other) return [];
    const says = `The APIs ${other.name} and ${api.name} are both ${key} to API Connect; give one of them another info.x-ibm-name.`;
    return [{ file: api.file, line: api.document.locate(['info']).start.line, says }];
  });
}

function limitFindings({ name, plans }: DesiredProduct): Finding[] {
  return plans.flatMap(({ name: plan, rateLimit }): Finding[] => {
    if (rateLimit?.unit !== 'month' && rateLimit?.unit !== 'year') return [];
    const says = `The plan ${plan} of ${name} counts by the ${rateLimit.unit}; API Connect counts by second, minute, hour, day and week.`;
    return [{ file: 'specgate.yaml', line: 0, says }];
  });
}
