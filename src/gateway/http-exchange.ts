/** One request and its answer over TCP and TLS, with a deadline and a limit in bytes; no retries, no redirects, no meaning. */
import { Buffer } from 'node:buffer';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Connection } from './tls.ts';

export interface Exchange {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | undefined;
  readonly connection: Connection;
  readonly timeoutMs: number;
  readonly maxBytes: number;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/** Why there is no answer. `wasSent` is false only where the gateway cannot have seen the request. */
export class ExchangeError extends Error {
  readonly reason: 'network' | 'timeout' | 'too-large' | 'certificate';
  readonly wasSent: boolean;
  /** False where the same would happen again: an unknown host, a certificate that is not trusted. */
  readonly mayPass: boolean;

  constructor(
    reason: ExchangeError['reason'],
    says: string,
    { wasSent, mayPass }: { wasSent: boolean; mayPass: boolean },
  ) {
    super(says);
    this.name = 'ExchangeError';
    this.reason = reason;
    this.wasSent = wasSent;
    this.mayPass = mayPass;
  }
}

/** Sends once. Rejects with an ExchangeError. The whole answer must be there within `timeoutMs`, however it drips. */
export function exchange(call: Exchange): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let isConnected = false;
    let hasEnded = false;
    const end = (finish: () => void): void => {
      if (hasEnded) return;
      hasEnded = true;
      clearTimeout(timer);
      finish();
    };
    const fail = (reason: ExchangeError['reason'], says: string, mayPass: boolean, wasSent = isConnected): void =>
      end(() => {
        reject(new ExchangeError(reason, says, { wasSent, mayPass }));
        outgoing.destroy();
      });
    const send = call.url.protocol === 'https:' ? httpsRequest : httpRequest;
    const outgoing = send(
      call.url,
      { method: call.method, headers: { ...call.headers }, agent: call.connection.agent, ...call.connection.tls },
      answer => {
        const chunks: Buffer[] = [];
        let length = 0;
        answer.on('data', (chunk: Buffer) => {
          length += chunk.length;
          if (length > call.maxBytes) {
            fail('too-large', `the answer has more than ${call.maxBytes / 1024 / 1024} MiB.`, false);
          } else chunks.push(chunk);
        });
        answer.on('end', () => {
          // Node says `end` also where the connection closed before the promised length.
          if (!answer.complete) return fail('network', 'the answer broke off.', true);
          end(() => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes: Buffer.concat(chunks) }));
        });
        answer.on('error', () => fail('network', 'the answer broke off.', true));
      },
    );
    outgoing.on('socket', socket => {
      if (!socket.connecting) isConnected = true;
      else socket.once('connect', () => (isConnected = true));
    });
    // The agent gives the proxy's refusal of the tunnel as if the gateway had answered.
    outgoing.on('proxyConnect', (connect: { statusCode: number }) => {
      if (connect.statusCode === 200) return;
      const mayPass = connect.statusCode >= 500;
      fail('network', `the proxy refused the connection with ${connect.statusCode}.`, mayPass, false);
    });
    outgoing.on('error', (error: NodeJS.ErrnoException) => {
      const { code = 'connection failed' } = error;
      if (isCertificateFault(code)) {
        const advice = 'SPECGATE_GATEWAY_CA names the file of an authority of your own.';
        return fail('certificate', `its certificate is not trusted (${code}); ${advice}`, false, false);
      }
      if (code === 'EPROTO' || code.startsWith('ERR_SSL_')) {
        return fail('certificate', `no TLS connection comes about (${code}); is this an https port?`, false, false);
      }
      const unsent = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'].includes(code);
      fail('network', `it cannot be reached (${code}).`, code !== 'ENOTFOUND', !unsent && isConnected);
    });
    const timer = setTimeout(
      () => fail('timeout', `it did not answer in full within ${Math.ceil(call.timeoutMs / 1000)} s.`, true),
      call.timeoutMs,
    );
    outgoing.end(call.body);
  });
}

function isCertificateFault(code: string): boolean {
  return (
    /^(CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_TLS_CERT|HOSTNAME_MISMATCH|INVALID_CA|CRL_)/.test(code) ||
    code === 'ERR_TLS_INVALID_PROTOCOL_VERSION'
  );
}
