/**
 * Requests that reach the handler of a test server without a network: the same request and answer, a fiftieth of the time. What
 * the network itself can do (broken answers, deadlines, certificates, redirects) is tried on real servers in `http.test.ts`.
 */
import { Buffer } from 'node:buffer';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type Answer, type Exchange, ExchangeError } from '../../src/gateway/http-exchange.ts';

/** As `exchange` of `http-exchange.ts`. */
export function inMemory(handler: RequestListener): (call: Exchange) => Promise<Answer> {
  return call => answered(call, handler);
}

function answered({ method, url, headers, body }: Exchange, handler: RequestListener): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let status = 200;
    const said = new Map<string, string | string[]>();
    const chunks: Buffer[] = [];
    let finished: (() => void) | undefined;
    const take = (chunk: unknown): void => {
      if (chunk !== undefined && chunk !== null && chunk !== '') chunks.push(Buffer.from(chunk as string));
    };
    const destroy = (): void =>
      reject(new ExchangeError('network', 'it cannot be reached (ECONNRESET).', { wasSent: true, mayPass: true }));
    const request = {
      method,
      url: url.pathname + url.search,
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
      socket: { destroy },
      async *[Symbol.asyncIterator]() {
        if (body && body.length > 0) yield Buffer.from(body);
      },
    };
    const response = {
      setHeader: (name: string, value: string | string[]) => void said.set(name.toLowerCase(), value),
      writeHead(code: number, more: Record<string, string | string[]> = {}) {
        status = code;
        for (const [name, value] of Object.entries(more)) said.set(name.toLowerCase(), value);
        return response;
      },
      write(chunk: unknown) {
        take(chunk);
        return true;
      },
      end(chunk?: unknown) {
        take(chunk);
        finished?.();
        resolve({ status, headers: Object.fromEntries(said), bytes: Buffer.concat(chunks) });
        return response;
      },
      on(event: string, listener: () => void) {
        if (event === 'finish') finished = listener;
        return response;
      },
      destroy,
      socket: { destroy },
    };
    // Handlers are written for those of Node; what they use of them is here.
    Promise.resolve(handler(request as unknown as IncomingMessage, response as unknown as ServerResponse)).catch(
      reject,
    );
  });
}
