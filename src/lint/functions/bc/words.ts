/** Words inside identifiers: `searchQueries`, `search-queries` and `SEARCH_QUERIES` are all `search`, `queries`. */

// In this order: acronym with a plural s (`IDs`), acronym before a hump (`XMLFile` → xml, file), word, digits, other scripts.
const word = /\p{Lu}{2,}s(?!\p{Ll})|\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lo}+|\d+/gu;

/**
 * The words of an identifier in lower case, split on everything that is no letter or digit, on camel humps and around
 * digits: `clientID` → client, id; `address2Line` → address, 2, line. Empty where there is no word.
 */
export function splitWords(name: string): readonly string[] {
  let words = known.get(name);
  if (!words) {
    words = (name.match(word) ?? []).map(one => one.toLowerCase());
    // Several rules ask about the same names; a bound, since names come from documents.
    if (known.size > mostKnown) known.clear();
    known.set(name, words);
  }
  return words;
}

const known = new Map<string, readonly string[]>();
const mostKnown = 20_000;

/** The identifier in lower case without separators (`client_secret`, `Client-Secret` → `clientsecret`). */
export function normaliseName(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/**
 * Verbs that name an operation, not a resource (G-17; the list of the guideline's reading). Words that are nouns as
 * often (view, list, order, report, record, import, export) are left out where they stand alone in a path.
 */
export const verbs: ReadonlySet<string> = new Set([
  'get',
  'create',
  'update',
  'delete',
  'patch',
  'put',
  'post',
  'list',
  'add',
  'remove',
  'edit',
  'save',
  'modify',
  'retrieve',
  'fetch',
  'find',
  'search',
  'validate',
  'approve',
  'reject',
  'cancel',
  'send',
  'submit',
  'run',
  'execute',
  'process',
  'generate',
  'calculate',
  'download',
  'upload',
  'sync',
  'refresh',
  'login',
  'logout',
  'activate',
  'deactivate',
]);
