/** The reason phrases of HTTP status codes (RFC 9110 and the IANA registry) and other words that say no more than the code. */

const phrases: Record<string, string[]> = {
  200: ['ok'],
  201: ['created'],
  202: ['accepted'],
  203: ['non authoritative information'],
  204: ['no content'],
  205: ['reset content'],
  206: ['partial content'],
  207: ['multi status'],
  400: ['bad request'],
  401: ['unauthorized', 'unauthorised'],
  402: ['payment required'],
  403: ['forbidden'],
  404: ['not found'],
  405: ['method not allowed'],
  406: ['not acceptable'],
  407: ['proxy authentication required'],
  408: ['request timeout'],
  409: ['conflict'],
  410: ['gone'],
  411: ['length required'],
  412: ['precondition failed'],
  413: ['content too large', 'payload too large', 'request entity too large'],
  414: ['uri too long'],
  415: ['unsupported media type'],
  416: ['range not satisfiable'],
  417: ['expectation failed'],
  421: ['misdirected request'],
  422: ['unprocessable content', 'unprocessable entity'],
  423: ['locked'],
  424: ['failed dependency'],
  425: ['too early'],
  426: ['upgrade required'],
  428: ['precondition required'],
  429: ['too many requests'],
  431: ['request header fields too large'],
  451: ['unavailable for legal reasons'],
  501: ['not implemented'],
  502: ['bad gateway'],
  503: ['service unavailable'],
  504: ['gateway timeout'],
  505: ['http version not supported'],
  507: ['insufficient storage'],
  511: ['network authentication required'],
};

const empty = new Set([
  'client error',
  'default',
  'default error',
  'default response',
  'error',
  'error response',
  'failure',
  'response',
  'success',
  'success response',
  'successful',
  'successful operation',
  'successful request',
  'successful response',
  'unexpected error',
]);

/** True where a description gives the code's own name back: `OK`, `404 Not Found`, `Bad request.`, `successful operation`. */
export function saysOnlyTheCode(code: string, description: string): boolean {
  const said = description
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .replace(/^ ?(http |status |code )*[1-5]\d\d\b/, '')
    .trim();
  const phrase = Object.hasOwn(phrases, code) ? phrases[code]! : [];
  return (
    said === '' || empty.has(said) || phrase.includes(said) || phrase.includes(said.replace(/ (response|error)$/, ''))
  );
}
