/**
 * Whether the gateways of the catalog know an API: the management server hands it on behind its answer. One GET for each API
 * and gateway, without credentials, at the address that the catalog itself names; the answer is only looked at for "unknown".
 */
import { isObject, own, toText } from '../../../document/pointer.ts';
import { UserError } from '../../../errors.ts';
import type { Io } from '../../../io.ts';
import { type HttpMeans, httpMeans, openHttp } from '../../http.ts';
import { HttpError } from '../../http-error.ts';
import type { Ref } from '../../model.ts';
import { refText } from '../../model.ts';
import type { Shortfall } from '../../provider.ts';
import { unknownAddress } from './assumptions.ts';
import { serversOf } from './documents.ts';
import type { Data } from './manager.ts';

export interface Probe extends HttpMeans {
  readonly services: readonly Data[];
  readonly io: Pick<Io, 'env' | 'cwd'>;
}

/** APIs with their documents that a gateway does not know yet. What cannot be asked is told once and is no shortfall. */
export async function unknownAtGateway(
  apis: readonly { readonly ref: Ref; readonly document: unknown }[],
  { services, io, notice, limits, ...means }: Probe,
): Promise<Shortfall[]> {
  const found: Shortfall[] = [];
  for (const service of services) {
    const base = service.catalog_base;
    if (typeof base !== 'string' || apis.length === 0) continue;
    try {
      const http = openHttp(
        {
          url: base,
          origin: 'gateway',
          ...httpMeans(means),
          limits: { ...limits, attempts: 1, timeoutMs: 10_000 },
        },
        io,
      );
      try {
        for (const { ref, document } of apis) {
          const path = addressIn(document);
          if (path === undefined) continue;
          const everything = [400, 401, 402, 403, 404, 405, 406, 409, 410, 415, 422, 429, 500, 501, 502, 503, 504];
          const { status, text } = await http.call({ method: 'GET', path, expect: 'text', accept: everything });
          if (status !== 404 || !unknownAddress.test(text)) continue;
          const says = `The gateway at ${new URL(base).host} does not know ${refText(ref)} yet.`;
          found.push({ entity: 'API', name: refText(ref), says });
        }
      } finally {
        http.close();
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const why = error instanceof HttpError ? error.kind : error.message;
      notice?.(
        `The gateway ${toText(service.name ?? base)} cannot be asked from here whether it knows the APIs (${why}).`,
      );
    }
  }
  return found;
}

const unknownHost = 'https://gateway.invalid';

/** The path of one GET operation, below the base path of the API; undefined: it has none. */
function addressIn(document: unknown): string | undefined {
  const paths = own(document, 'paths');
  const templates = isObject(paths) ? Object.keys(paths).filter(path => own(paths[path], 'get') !== undefined) : [];
  const template = templates.find(path => !path.includes('{')) ?? templates[0];
  if (template === undefined) return undefined;
  const path = `${basePath(document)}${template}`.replace(/\{[^{}]*\}/g, '0');
  // Only what every URL parser takes as it stands.
  const isPlain = URL.canParse(path, unknownHost) && new URL(path, unknownHost).pathname === path;
  return isPlain ? path : undefined;
}

function basePath(document: unknown): string {
  const [server = ''] = serversOf(document);
  try {
    return new URL(server, unknownHost).pathname.replace(/\/+$/, '');
  } catch {
    return '';
  }
}
