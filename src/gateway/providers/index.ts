/** The gateway products that specgate publishes to; each is loaded when it is asked for. */
import path from 'node:path';
import { UserError } from '../../errors.ts';
import type { GatewayConfig, GatewayContext } from '../context.ts';
import type { Provider } from '../provider.ts';

const openers: Readonly<Record<GatewayConfig['type'], (context: GatewayContext) => Promise<Provider>>> = {
  async files(context) {
    const [{ folderOnDisk }, { filesProvider }] = await Promise.all([import('./files/disk.ts'), import('./files.ts')]);
    const { config, folder, io, owner } = context;
    const root = path.resolve(folder, needed(context, 'path', config.path));
    const disk = folderOnDisk(root, io.cwd, io.now);
    const { catalogRendering } = await import('./kong-file/of-catalog.ts');
    if (config['kong-version'] !== undefined) return filesProvider(disk, owner, catalogRendering(config, owner));
    // Nobody named a Kong: its configuration is drawn where that goes without a word in the config.
    const render = catalogRendering({ 'version-in': 'header', ...config }, owner);
    return filesProvider(disk, owner, { what: 'configuration of Kong', render });
  },
  async kong(context) {
    const [{ kongProvider }, { kindOf, kongRendering }] = await Promise.all([
      import('./kong.ts'),
      import('./kong/rendering.ts'),
    ]);
    const { config, owner, io, clock, notice } = context;
    return kongProvider(
      {
        url: needed(context, 'url', config.url),
        workspace: config.workspace,
        owner,
        expectedId: config['expect-gateway-id'],
        rendering: kongRendering(config),
        deprecationPage: config['deprecation-page'],
        kind: kindOf(config),
        notice,
        ...(clock && { clock }),
      },
      io,
    );
  },
  async 'kong-file'(context) {
    const [{ folderOnDisk }, { kindOf, kongRendering }, { kongFileProvider }] = await Promise.all([
      import('./files/disk.ts'),
      import('./kong/rendering.ts'),
      import('./kong-file.ts'),
    ]);
    const { config, folder, io, owner } = context;
    const file = path.resolve(folder, needed(context, 'path', config.path));
    return kongFileProvider({
      folder: folderOnDisk(path.dirname(file), io.cwd, io.now),
      file: path.basename(file),
      owner,
      kind: kindOf(config),
      rendering: kongRendering(config),
      tags: config.tags ?? [],
      deprecationPage: config['deprecation-page'],
    });
  },
  async aps(context) {
    const [{ apsProvider }, { apsSettings }, { teamFiles }] = await Promise.all([
      import('./aps.ts'),
      import('./aps/settings.ts'),
      import('./aps/team-files.ts'),
    ]);
    const { name, config, folder, io, owner, qualifier, clock, notice } = context;
    return apsProvider(
      {
        url: needed(context, 'url', config.url),
        settings: apsSettings(config, { name, qualifier, owner }),
        team: teamFiles(config.manifests ?? [], folder, io.cwd),
        notice,
        ...(clock && { clock }),
      },
      io,
    );
  },
  async 'api-connect'(context) {
    const [{ apiConnectProvider }, { apiConnectSettings }] = await Promise.all([
      import('./api-connect.ts'),
      import('./api-connect/settings.ts'),
    ]);
    const { name, config, io, owner, clock, notice } = context;
    return apiConnectProvider(
      { settings: apiConnectSettings(config, { name, owner }), notice, ...(clock && { clock }) },
      io,
    );
  },
};

/** The provider of a gateway of the config. Throws a UserError where the config lacks what it needs. */
export async function openProvider(context: GatewayContext): Promise<Provider> {
  return openers[context.config.type](context);
}

/** A key that a type of gateway cannot do without. Throws a UserError. */
function needed({ name, config }: GatewayContext, key: string, value: string | undefined): string {
  if (value !== undefined) return value;
  throw new UserError(`The gateway ${name} of the type ${config.type} needs the key "${key}" in the config.`);
}
