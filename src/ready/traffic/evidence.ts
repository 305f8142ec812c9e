/** Sentences that items about gateway files share: nothing was found, a template is not rendered, a place in a file. */

import type { Path } from '../../document/pointer.ts';
import type { Part } from '../../kong/stream.ts';
import { listed, whereOf } from '../../kong/stream.ts';
import type { Context } from '../context.ts';
import type { Answer, Evidence } from '../item.ts';
import { isOn } from './protection.ts';
import { hasOpenSettings } from './secrets.ts';

/** A place of a gateway file. */
export function inGateway(part: Part, says: string, ...path: Path): Evidence {
  return { kind: 'gateway-config', where: whereOf(part, ...path), says };
}

/** A place of a manifest. */
export function inManifest(part: Part, says: string, ...path: Path): Evidence {
  return { kind: 'manifest', where: whereOf(part, ...path), says };
}

/** What could not be read, and that nothing else was found. */
export function noGatewayFiles({ gateway, api }: Context): Evidence[] {
  const unread = gateway.problems.slice(0, 5).map(
    ({ file, line, message }): Evidence => ({
      kind: 'gateway-config',
      where: line === undefined ? file : `${file}:${line}`,
      says: message,
    }),
  );
  return [
    ...unread,
    {
      kind: 'gateway-config',
      where: 'gateway configuration',
      says: `No service of this API was found in Kong or gwa files; apis.${api.name}.gateway-config names the files, services the services.`,
    },
  ];
}

/** The same for manifests. */
export function noManifests({ api }: Context, kinds: string): Evidence {
  return {
    kind: 'manifest',
    where: 'manifests',
    says: `No ${kinds} of this API was found; apis.${api.name}.gateway-config names the files.`,
  };
}

/** What templates still need; empty where nothing is left to fill in but credentials, which belong in no file. */
export function notRendered({ gateway, manifests }: Context, of: 'gateway' | 'manifests'): Evidence[] {
  const found = new Map<string, Evidence>();
  const settings = gateway.documents.filter(
    ({ unfilled, root }) => unfilled?.isConditional || (unfilled && hasOpenSettings(root.data)),
  );
  for (const { file, unfilled } of of === 'gateway' ? settings : manifests.all) {
    if (!unfilled || found.has(file)) continue;
    const says =
      unfilled.names.length > 0
        ? `This is a template: ready.variables gives its values (${listed(unfilled.names)}).`
        : 'This is a template with conditions, which cannot be rendered here.';
    found.set(file, { kind: of === 'gateway' ? 'gateway-config' : 'manifest', where: file, says });
  }
  return [...found.values()];
}

/**
 * Unknown for want of gateway files, or of a service in them that is on; undefined where there is one. An item that asks
 * whether the API is served at all fails where the services are off.
 */
export function withoutGatewayFiles(context: Context, whereOff: 'unknown' | 'fail' = 'unknown'): Answer | undefined {
  const { services, routes } = context.gateway;
  if (services.some(isOn) || routes.some(({ service }) => !service)) return undefined;
  if (services.length > 0) {
    const evidence = services
      .slice(0, 5)
      .map(service => inGateway(service, `The service ${service.name ?? ''} is switched off.`, 'enabled'));
    return whereOff === 'fail' ? { status: 'fail', evidence } : { status: 'unknown', evidence, needs: 'file' };
  }
  const [product] = context.apiConnect.products;
  if (product) {
    const says = 'Product files of API Connect do not tell it.';
    return { status: 'unknown', evidence: [{ kind: 'gateway-config', where: whereOf(product), says }] };
  }
  return { status: 'unknown', evidence: noGatewayFiles(context), needs: 'file' };
}

/** Each sentence about a place once: a plugin of a service works on all of its routes. */
export function once(evidence: readonly Evidence[]): Evidence[] {
  return [...new Map(evidence.map(one => [`${one.where} ${one.says}`, one])).values()];
}

/** The first few of many, and how many more there are. */
export function atMost(evidence: readonly Evidence[], most: number, what: string): Evidence[] {
  if (evidence.length <= most) return [...evidence];
  const [next] = evidence.slice(most);
  return [...evidence.slice(0, most), { ...next!, says: `${evidence.length - most} more ${what}.` }];
}
