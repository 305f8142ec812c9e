/** What the `functionOptions` of the bc functions may hold, checked when a ruleset is read. */
import { isObject } from '../../document/pointer.ts';
import { noOptions } from './options.ts';

/** `names`: a list of texts. Words apart by `|`: one of them; with `[]` a list of them. A `?` at the end: may be absent. */
type Kind = 'names' | 'names?' | 'name' | 'number' | 'numbers' | 'parts' | `${string}|${string}`;

const roles = 'page|offset|since|cursor|size';

const shapes: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  bcArrayBody: { of: 'success|error', isArray: 'always|sometimes' },
  bcBlockingBulk: { words: 'names', linkNames: 'names' },
  bcBodyExample: { of: 'request|response' },
  bcCompressedFiles: { mediaTypes: 'names', extensions: 'names' },
  bcContact: { problem: 'incomplete|indirect' },
  bcCredentialParameter: { names: 'names', unclearNames: 'names?' },
  bcDateFormat: { kind: 'date|timestamp', problem: 'undeclared|foreign' },
  bcDeepSchemas: { maximum: 'number' },
  bcDocumentSize: { maxOperations: 'number', maxBytes: 'number' },
  bcDynamicQueries: { names: 'names', filterNames: 'names', textNames: 'names', report: 'queries|text' },
  bcErrorContent: { parts: 'parts', envelopes: 'names' },
  bcHttpSchemes: { refused: 'names?', accepted: 'names?' },
  bcIncompletePagination: { begin: roles, lonelySizes: 'names?' },
  bcInsecureUrl: { problem: 'insecure|development|unstated' },
  bcInternalDetails: { names: 'names', topNames: 'names' },
  bcLanguageHeader: { header: 'accept|content' },
  bcMisnamedOperation: { method: 'name', verbs: 'names', unless: 'names' },
  bcMissingOperationField: { fields: 'names' },
  bcMissingResponse: { of: 'success|error|unauthorized|unsupported|unacceptable' },
  bcMixedCase: { of: 'property|query|path|segment', compare: 'family|hump', ignore: 'names?' },
  bcNonJsonBody: { problem: 'only|beside|unclear', exempt: 'names', twins: 'names?' },
  bcOpenWildcards: { minLength: 'number' },
  bcOpenapiVersion: { problem: 'old|form' },
  bcOperationSelector: { names: 'names', dataNames: 'names', headers: 'names' },
  bcPaginationBounds: { roles: `${roles}[]`, needs: 'integer|minimum|maximum[]' },
  bcPathVerb: { use: 'resource|action', nounVerbs: 'names', nouns: 'names' },
  bcPluralNoun: { plurals: 'names', ignore: 'names' },
  bcPutCollection: { singletons: 'names' },
  bcRequestBodyUse: { methods: 'names', body: 'forbidden|required' },
  bcResourceLink: { problem: 'created|nowhere' },
  bcResponseDescription: { of: 'success|error', problems: 'blank|thin[]' },
  bcSensitiveParameters: { names: 'names', descriptions: 'names?', except: 'names?', exceptPaths: 'names?' },
  bcSessionState: { names: 'names' },
  bcSloValue: { minUptime: 'number', maxThroughput: 'number', maxMessageBytes: 'number' },
  bcStatusCode: { registered: 'numbers' },
  bcSuccessCode: { method: 'name', codes: 'names' },
  bcTokenHeaders: { words: 'names', except: 'names' },
  bcUnboundedInputs: { kind: 'string|number|array|object' },
  bcUndescribedBody: { problem: 'no-media-type|no-body|forbidden' },
  bcUnpaginatedLists: {
    envelopeNames: 'names',
    nextNames: 'names',
    smallWords: 'names',
    bulkWords: 'names',
  },
  bcUrlPattern: { segments: 'number', plainLabels: 'names' },
  bcVendorNames: { vendors: 'names' },
  bcWeakFlows: { flows: 'names' },
  bcXmlBulk: { words: 'names', exempt: 'names' },
};

/** One text per mistake in the options of a bc function (undefined or null where a rule has none). */
export function checkBcOptions(name: string, options: unknown): string[] {
  const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
  if (!shape) return noOptions(name)(options);
  const wanted = Object.keys(shape).join(', ');
  if (!isObject(options)) return [`"${name}" function needs the options ${wanted}`];
  const problems = Object.keys(options)
    .filter(key => !Object.hasOwn(shape, key))
    .map(key => `"${name}" function has no option "${key}" (it has ${wanted})`);
  for (const [key, kind] of Object.entries(shape)) {
    const value = Object.hasOwn(options, key) ? options[key] : undefined;
    const problem = value === undefined ? (kind.endsWith('?') ? undefined : 'is missing') : problemOf(value, kind);
    if (problem) problems.push(`"${name}" function and its "${key}" option: it ${problem}`);
  }
  return problems;
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isListOf = (value: unknown, isOne: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isOne);

function problemOf(value: unknown, kind: Kind): string | undefined {
  switch (kind) {
    case 'name':
      return isText(value) ? undefined : 'is a text';
    case 'names':
    case 'names?':
      return isListOf(value, isText) ? undefined : 'is a list of texts';
    case 'number':
      return Number.isFinite(value) ? undefined : 'is a number';
    case 'numbers':
      return isListOf(value, Number.isFinite) ? undefined : 'is a list of numbers';
    case 'parts':
      return isListOf(value, one => isObject(one) && isText(one.part) && isListOf(one.names, isText))
        ? undefined
        : 'is a list of {part, names}';
    default: {
      const words = kind.replace('[]', '').split('|');
      const isWord = (one: unknown): boolean => words.includes(one as string);
      if (!kind.endsWith('[]')) return isWord(value) ? undefined : `is one of ${words.join(', ')}`;
      return isListOf(value, isWord) ? undefined : `is a list of ${words.join(', ')}`;
    }
  }
}
