/** Real servers on this machine that answer as a script says, and remember what they were asked. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { createServer as createTlsServer, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Clock } from '../../src/gateway/http.ts';

export interface Heard {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Answers the request with this number (from 1). */
export type Script = (response: ServerResponse, request: Heard, number: number) => void;

export interface ScriptedServer {
  readonly url: string;
  readonly port: number;
  readonly heard: Heard[];
  close(): Promise<void>;
}

/** Starts a server; with `tls` an https one. */
export async function serve(script: Script, tls?: ServerOptions): Promise<ScriptedServer> {
  const heard: Heard[] = [];
  const listener = async (request: import('node:http').IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const one = {
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(chunks).toString('utf8'),
    };
    heard.push(one);
    script(response, one, heard.length);
  };
  const server = tls ? createTlsServer(tls, listener) : createServer(listener);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    port,
    heard,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** `response` as JSON. */
export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}

/** A clock that sleeps at once and remembers how long it would have. */
export function fastClock(): Clock & { readonly slept: number[] } {
  let now = Date.UTC(2026, 10, 28);
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    async sleep(ms) {
      slept.push(ms);
      now += ms;
    },
    random: () => 0,
  };
}

/** An own authority, a server's certificate for `gateway.test` and 127.0.0.1, and a client's, as files of a folder. */
export function makeCertificates(folder: string) {
  const file = (name: string): string => path.join(folder, name);
  const openssl = (...given: string[]): void => {
    execFileSync('openssl', given, { stdio: 'ignore' });
  };
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  openssl(
    'req',
    '-x509',
    ...key,
    '-keyout',
    file('ca.key'),
    '-out',
    file('ca.pem'),
    '-subj',
    '/CN=test authority',
    '-days',
    '2',
  );
  for (const [name, extension] of [
    ['server', 'subjectAltName=DNS:gateway.test,IP:127.0.0.1'],
    ['client', 'extendedKeyUsage=clientAuth'],
  ] as const) {
    openssl(
      'req',
      '-new',
      ...key,
      '-keyout',
      file(`${name}.key`),
      '-out',
      file(`${name}.csr`),
      '-subj',
      `/CN=${name}`,
      '-addext',
      extension,
    );
    openssl(
      'x509',
      '-req',
      '-in',
      file(`${name}.csr`),
      '-CA',
      file('ca.pem'),
      '-CAkey',
      file('ca.key'),
      '-CAcreateserial',
      '-out',
      file(`${name}.pem`),
      '-days',
      '2',
      '-copy_extensions',
      'copy',
    );
  }
  return { file, read: (name: string) => readFileSync(file(name), 'utf8') };
}
