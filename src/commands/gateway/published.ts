/** What a gateway published, for the commands that compare documents. */
import type { Config } from '../../config/read.ts';
import type { Limits } from '../../document/limits.ts';
import { UserError } from '../../errors.ts';
import { compareRefs, settled } from '../../gateway/catalog.ts';
import { isSame, isSameDigest } from '../../gateway/model.ts';
import { type PublishedOperand, publishedDocument, readPublished } from '../../gateway/published.ts';
import type { Io } from '../../io.ts';
import { jsonText } from '../../text.ts';
import { type GatewaySession, openGateway } from './session.ts';

/** The text behind `published:API@GATEWAY`. Throws a UserError where the gateway is not known, or has no such document. */
export async function publishedText(
  operand: string,
  { config, limits, quiet }: { config: Config | undefined; limits: Limits; quiet: boolean },
  io: Io,
): Promise<string> {
  const wanted = readPublished(operand)!;
  if (!config) {
    throw new UserError('Gateways are named in the config, and there is none here; specgate init writes one.', {
      file: operand,
    });
  }
  const { gateway } = wanted;
  const session = await openGateway({ config, gateway, qualifier: undefined, limits, quiet }, io);
  const recorded = session.provider.documents ? undefined : await recordedText(session, wanted);
  return recorded ?? (await publishedDocument(session.provider, wanted)).text;
}

/**
 * Of a gateway that keeps no documents: as the commit had it that the gateway says it was published from; undefined where
 * nothing such is live there, or this clone has not that very content.
 */
async function recordedText(
  { provider, contentAt }: GatewaySession,
  { api: name, version }: PublishedOperand,
): Promise<string | undefined> {
  const { catalog } = await provider.read({ products: [], desired: { products: [], commit: undefined } });
  const { apis, products } = settled(catalog);
  const [api] = apis
    .filter(one => one.name === name && (version === undefined || one.version === version))
    .filter(({ state }) => version !== undefined || state === 'online' || state === 'offline')
    .sort((a, b) => compareRefs(b, a));
  if (!api) return undefined;
  for (const product of products.filter(one => one.apis.some(ref => isSame(ref, api)))) {
    const content = (await contentAt(product))?.apis.find(
      one => isSame(one, api) && isSameDigest(one.digest, api.digest),
    );
    if (content) return jsonText(content.bundled);
  }
  return undefined;
}
