/** What a gateway published, for the commands that compare documents. */
import type { Config } from '../../config.ts';
import type { Limits } from '../../document/limits.ts';
import { UserError } from '../../errors.ts';
import { publishedDocument, readPublished } from '../../gateway/published.ts';
import type { Io } from '../../io.ts';
import { openGateway } from './session.ts';

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
  const { provider } = await openGateway({ config, gateway, qualifier: undefined, limits, quiet }, io);
  return (await publishedDocument(provider, wanted)).text;
}
