/** The gateway products that specgate publishes to; each is loaded when it is asked for. */
import path from 'node:path';
import { UserError } from '../../errors.ts';
import type { GatewayConfig, GatewayContext } from '../context.ts';
import type { Provider } from '../provider.ts';

const openers: Readonly<Partial<Record<GatewayConfig['type'], (context: GatewayContext) => Promise<Provider>>>> = {
  async files(context) {
    const [{ folderOnDisk }, { filesProvider }] = await Promise.all([
      import('./files/disk.ts'),
      import('./files/files.ts'),
    ]);
    const { config, folder, io, owner } = context;
    const root = path.resolve(folder, needed(context, 'path', config.path));
    return filesProvider(folderOnDisk(root, io.cwd, io.now), owner);
  },
};

/** The provider of a gateway of the config. Throws a UserError where the config lacks what it needs. */
export async function openProvider(context: GatewayContext): Promise<Provider> {
  const open = openers[context.config.type];
  if (open) return open(context);
  throw new UserError(`This version of specgate does not publish to gateways of the type ${context.config.type}.`);
}

/** A key that a type of gateway cannot do without. Throws a UserError. */
export function needed({ name, config }: GatewayContext, key: string, value: string | undefined): string {
  if (value !== undefined) return value;
  throw new UserError(`The gateway ${name} of the type ${config.type} needs the key "${key}" in the config.`);
}
