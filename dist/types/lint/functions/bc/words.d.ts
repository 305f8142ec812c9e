/** Words inside identifiers: `searchQueries`, `search-queries` and `SEARCH_QUERIES` are all `search`, `queries`. */
/**
 * The words of an identifier in lower case, split on everything that is no letter or digit, on camel humps and around
 * digits: `clientID` → client, id; `address2Line` → address, 2, line. Empty where there is no word.
 */
export declare function splitWords(name: string): readonly string[];
/** The identifier in lower case without separators (`client_secret`, `Client-Secret` → `clientsecret`). */
export declare function normaliseName(name: string): string;
/**
 * Verbs that name an operation, not a resource (G-17; the list of the guideline's reading). Words that are nouns as
 * often (view, list, order, report, record, import, export) are left out where they stand alone in a path.
 */
export declare const verbs: ReadonlySet<string>;
