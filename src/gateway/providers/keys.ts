/** Which keys of a gateway's entry in the config decide something at which type: what silently did nothing could be taken for a guard. */
import type { GatewayConfig } from '../context.ts';
import { apiConnectShape } from './api-connect/config-keys.ts';
import { apsShape } from './aps/config-keys.ts';

type Type = GatewayConfig['type'];

const overNetwork: readonly Type[] = ['kong', 'aps', 'api-connect'];
const onDisk: readonly Type[] = ['files', 'kong-file'];
/** What is drawn for Kong. */
const ofKong: readonly Type[] = ['files', 'kong-file', 'kong', 'aps'];

/** Of the keys that are missing here every type makes something. */
const typesOf: Readonly<Record<string, readonly Type[]>> = {
  path: onDisk,
  url: overNetwork,
  'expect-gateway-id': overNetwork,
  workspace: ['kong'],
  'kong-version': ['files', 'kong-file', 'kong'],
  ...Object.fromEntries(
    [
      'version-in',
      'default-version',
      'routes',
      'hosts',
      'request-size',
      'tags',
      'subscriptions',
      'deprecation-page',
    ].map(key => [key, ofKong] as const),
  ),
  ...Object.fromEntries(Object.keys(apsShape).map(key => [key, ['aps']] as const)),
  ...Object.fromEntries(Object.keys(apiConnectShape).map(key => [key, ['api-connect']] as const)),
};

/** The keys of an entry that have no effect at its type. */
export function keysWithoutEffect(config: GatewayConfig): string[] {
  return Object.keys(config).filter(key => typesOf[key] !== undefined && !typesOf[key].includes(config.type));
}
