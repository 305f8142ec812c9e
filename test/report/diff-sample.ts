/** Comparisons that the tests of their reports share. */
import type { ChangeReport, DiffReport, DocumentDiff } from '../../src/report/diff-report.ts';

/** A property that is gone, changed by `part`. */
export const change = (part: Partial<ChangeReport> = {}): ChangeReport => ({
  id: 'request-property-removed',
  level: 'warning',
  breaking: true,
  bump: 'major',
  operation: 'POST /orders',
  pointer: '/paths/~1orders/post/requestBody/content/application~1json/schema/properties/a',
  message: 'the property a of the request body is gone',
  base: { file: 'main:openapi.yaml', line: 3 },
  revision: null,
  proof: 'rule',
  witness: null,
  fingerprint: 'f1',
  ...part,
});

/** A document with a change of each kind of proof, one of them accepted. */
export const documentOf = (part: Partial<DocumentDiff> = {}): DocumentDiff => ({
  files: { base: 'main:openapi.yaml', revision: 'openapi.yaml' },
  changes: [
    change(),
    change({
      id: 'response-enum-value-added',
      level: 'error',
      message: 'size in the 200 response may be L now',
      revision: { file: 'openapi.yaml', line: 2 },
      proof: 'witness',
      witness: { direction: 'response', instance: { size: 'L' }, baseAccepts: false, revisionAccepts: true },
      fingerprint: 'f2',
      operations: ['POST /orders', 'GET /orders'],
    }),
    change({
      id: 'operation-added',
      level: 'info',
      breaking: false,
      bump: 'minor',
      operation: 'GET /stops',
      message: 'the operation is new',
      base: null,
      revision: { file: 'openapi.yaml', line: 4 },
      fingerprint: 'f3',
    }),
    change({
      id: 'operation-removed',
      level: 'error',
      operation: 'GET /old',
      message: 'the operation is gone',
      accepted: { by: 'Ana Roy', reason: 'Nobody calls it', until: '2027-01-31' },
      fingerprint: 'f4',
    }),
  ],
  breaking: true,
  requiredBump: 'major',
  version: {
    base: '1.0.0',
    revision: '1.1.0',
    actualBump: 'minor',
    required: '2.0.0',
    ok: false,
    problems: [
      {
        id: 'version-too-small',
        level: 'error',
        message: 'the changes ask for a major version; 1.0.0 to 1.1.0 is too little, the next version is 2.0.0',
      },
    ],
  },
  accepted: 1,
  open: false,
  ...part,
});

export const reportOf = (documents: DocumentDiff[], part: Partial<DiffReport> = {}): DiffReport => ({
  schema: 'specgate/diff/1',
  documents,
  isMany: documents.length > 1,
  errors: [],
  failOn: 'error',
  open: documents.every(document => document.open),
  breaking: documents.some(document => document.breaking),
  requiredBump: 'major',
  forbidBreaking: false,
  kinds: {
    'request-property-removed': {
      title: 'A property was removed',
      why: 'Clients send it.',
      remedy: 'Keep it.',
      docs: 'docs/changes/request-property-removed.md',
    },
  },
  tool: { version: '1.2.3', home: 'https://example.org/' },
  ...part,
});
