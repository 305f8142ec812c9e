/** The operand `published:API@GATEWAY`: the document that a gateway published last. */
import { UserError } from '../errors.ts';
import { compareRefs, settled } from './catalog.ts';
import { isSame, type Ref, refText } from './model.ts';
import type { Provider } from './provider.ts';

export interface PublishedOperand {
  readonly api: string;
  readonly version: string | undefined;
  readonly gateway: string;
}

/** Undefined where the operand is something else. Throws a UserError for one that begins like it and is none. */
export function readPublished(operand: string): PublishedOperand | undefined {
  if (!operand.startsWith('published:')) return undefined;
  const match = /^published:([^:@]+)(?::([^@]+))?@([^:@]+)$/.exec(operand);
  if (!match)
    throw new UserError('This is written published:API@GATEWAY, or published:API:VERSION@GATEWAY.', { file: operand });
  return { api: match[1]!, version: match[2], gateway: match[3]! };
}

/**
 * The document of an API at a gateway: of the version that is named, else the newest that consumers can call, else the newest.
 * Throws a UserError where the gateway has none, or keeps none.
 */
export async function publishedDocument(
  provider: Provider,
  { api, version, gateway }: PublishedOperand,
): Promise<{ api: Ref; text: string }> {
  const operand = `published:${api}${version === undefined ? '' : `:${version}`}@${gateway}`;
  if (!provider.documents) {
    throw new UserError(
      `Gateways of the type ${provider.type} keep no OpenAPI documents; name a git revision instead.`,
      {
        file: operand,
      },
    );
  }
  const documents = await provider.documents({ name: api, ...(version !== undefined && { version }) });
  const { catalog } = await provider.read({ products: [], desired: { products: [], commit: undefined } });
  const online = settled(catalog).apis.filter(one => one.state === 'online' || one.state === 'offline');
  const isLive = (ref: Ref): boolean => online.some(one => isSame(one, ref));
  const [found] = documents.sort((a, b) => Number(isLive(b.api)) - Number(isLive(a.api)) || compareRefs(b.api, a.api));
  if (found) return found;
  const known = catalog.apis.map(refText).join(', ');
  throw new UserError(`The gateway ${gateway} has not published this${known ? `; it has ${known}` : ''}.`, {
    file: operand,
  });
}
