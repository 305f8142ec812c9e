/** The way of a probe through a proxy: a tunnel by CONNECT, so that the handshake is with the API's own server. */
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Socket } from 'node:net';

/**
 * Opens a tunnel to `host` and `port` through the proxy. A text says, as half a sentence, why there is none; the proxy's URL
 * may hold a password, so no text names it.
 */
export function openTunnel(
  proxy: string,
  { host, port }: { host: string; port: number },
  timeMs: number,
): Promise<Socket | string> {
  if (!URL.canParse(proxy)) return Promise.resolve('the proxy of HTTPS_PROXY is no valid URL');
  const { protocol, hostname, port: proxyPort, username, password } = new URL(proxy);
  if (protocol !== 'http:' && protocol !== 'https:')
    return Promise.resolve('the proxy of HTTPS_PROXY is neither http:// nor https://');
  const name = host.includes(':') ? `[${host}]` : host;
  const said = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const credentials = said === ':' ? {} : { 'proxy-authorization': `Basic ${Buffer.from(said).toString('base64')}` };
  return new Promise(resolve => {
    const give = (answer: Socket | string): void => {
      clearTimeout(timer);
      resolve(answer);
    };
    const asking = (protocol === 'https:' ? httpsRequest : httpRequest)({
      host: hostname.replace(/^\[|\]$/g, ''),
      port: Number(proxyPort || (protocol === 'https:' ? 443 : 80)),
      method: 'CONNECT',
      path: `${name}:${port}`,
      headers: { host: `${name}:${port}`, ...credentials },
      agent: false,
    });
    const timer = setTimeout(() => {
      give(`the proxy opened no way within ${timeMs / 1000} s`);
      asking.destroy();
    }, timeMs);
    asking.on('connect', ({ statusCode }, socket: Socket) => {
      if (statusCode === 200) return give(socket);
      socket.destroy();
      give(`the proxy opens no way to it (status ${statusCode})`);
    });
    asking.on('response', ({ statusCode }) => {
      give(`the proxy opens no way to it (status ${statusCode})`);
      asking.destroy();
    });
    asking.on('error', (error: NodeJS.ErrnoException) => give(`the proxy does not answer (${error.code ?? 'failed'})`));
    asking.end();
  });
}
