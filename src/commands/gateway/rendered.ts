/** What `specgate render` gives for the gateway of production, for readiness to look at: it is what will be in force. */
import type { Config } from '../../config/read.ts';
import type { Limits } from '../../document/limits.ts';
import type { Io } from '../../io.ts';
import type { SourceText } from '../../kong/read.ts';
import { targetOf } from './render.ts';
import { configAt, openGateway } from './session.ts';

/**
 * The files by names that no repository has (`<production>/kong.yaml`); empty where the config has no products or no gateway.
 * Of a revision it is what that one's config and documents gave. Calls nothing. Throws a UserError where the products cannot
 * be drawn.
 */
export async function renderedFiles(
  { config: now, limits, gateway: named }: { config: Config; limits: Limits; gateway?: string },
  io: Io,
  revision?: string,
): Promise<SourceText[]> {
  const config = revision === undefined ? now : configAt(revision, now, limits);
  const gateway = named ?? productionOf(config);
  if (gateway === undefined || (config.data.products?.size ?? 0) === 0) return [];
  const session = await openGateway(
    { config, gateway, qualifier: undefined, limits, quiet: true, ...(revision !== undefined && { revision }) },
    io,
  );
  const files = session.provider.render(await targetOf(session));
  return [...files].map(([name, text]) => ({ file: `<${gateway}>/${name}`, text }));
}

/** The gateway that is named for production, else the last in production mode, else the last of all. */
export function productionOf({ data }: Config): string | undefined {
  const gateways = [...(data.gateways ?? [])];
  const named = gateways.find(([name]) => /^prod(uction)?$/i.test(name));
  const strict = gateways.findLast(([, { 'production-mode': isStrict }]) => isStrict);
  return (named ?? strict ?? gateways.at(-1))?.[0];
}
