/** Server URLs as Go's `url.ParseRequestURI` reads them, on which openapi2kong rests. */

export interface ServerUrl {
  scheme: string;
  /** With the port, without user information. */
  host: string;
  /** Decoded. */
  path: string;
}

/** Reads a URL or an absolute path; a text says why where it is neither. */
export function parseServerUrl(text: string): ServerUrl | string {
  if (text === '') return 'it is empty';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (/[\0-\x1f\x7f]/.test(text)) return 'it holds a control character';
  const [, written = '', rest = ''] = /^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(.*)$/s.exec(text)!;
  if (rest.startsWith(':')) return 'it has no scheme before the colon';
  const scheme = written.toLowerCase();
  const beforeQuery = rest.replace(/\?.*$/s, '');
  if (!beforeQuery.startsWith('/')) {
    // `localhost:8080` is a URL of the scheme `localhost`: no host, no path.
    return scheme === '' ? 'it is neither a URL nor a path from the root' : { scheme, host: '', path: '' };
  }
  let host = '';
  let path = beforeQuery;
  if (scheme !== '' && beforeQuery.startsWith('//')) {
    const end = beforeQuery.indexOf('/', 2);
    const authority = beforeQuery.slice(2, end === -1 ? undefined : end);
    path = end === -1 ? '' : beforeQuery.slice(end);
    host = authority.slice(authority.lastIndexOf('@') + 1);
    const problem = hostProblem(host);
    if (problem) return problem;
  }
  try {
    return { scheme, host, path: decodeURIComponent(path) };
  } catch {
    return 'its path is not encoded correctly';
  }
}

function hostProblem(host: string): string | undefined {
  const port = host.startsWith('[') ? host.slice(host.lastIndexOf(']') + 1) : (/:[^:]*$/.exec(host)?.[0] ?? '');
  if (host.startsWith('[') && !host.includes(']')) return 'its host lacks the closing bracket';
  if (!/^(?::[0-9]*)?$/.test(port)) return `"${port}" is no port`;
  const strange = /[^\w.~!$&'()*+,;=:[\]<>"%\u0080-\u{10ffff}-]/u.exec(host)?.[0];
  return strange === undefined ? undefined : `"${strange}" cannot stand in a host`;
}

/** The port as it is written, or empty. */
export function portOf({ host }: ServerUrl): string {
  return /^(?:\[.*\]|[^\]]*):([0-9]*)$/s.exec(host)?.[1] ?? '';
}

/** The host without port and brackets. */
export function hostnameOf({ host }: ServerUrl): string {
  return host.replace(/:[0-9]*$/, '').replace(/^\[(.*)\]$/, '$1');
}
