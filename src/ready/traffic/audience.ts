/** Whether an API is meant for everybody: then nobody need say who calls. */
import { getAt } from '../../document/pointer.ts';
import type { Context } from '../context.ts';
import type { Answer, Evidence } from '../item.ts';
import { securityClassOf } from '../security-class.ts';
import { flowsOf } from './environments.ts';
import { isOpenToAll, type Operation, operationsOf } from './operations.ts';

export interface Audience {
  /** Undefined: nobody says it, so nobody may take it for public. */
  isPublic: boolean | undefined;
  /** What says so. */
  evidence: readonly Evidence[];
}

/** The answer of items that ask how callers are known, where nobody need say who calls; undefined elsewhere. */
export function answerForPublic({ isPublic, evidence }: Audience): Answer | undefined {
  if (!isPublic) return undefined;
  return { status: 'not-applicable', reason: 'The API is public: nobody need say who calls.', evidence };
}

/** By the flow of the product, else by what the document and the dataset state; the document's own demands count against it. */
export function audienceOf(context: Context): Audience {
  const operations = operationsOf(context);
  const demanding = operations.find(operation => !isOpenToAll(operation));
  if (demanding) {
    const says = `${demanding.method} ${demanding.path} demands credentials.`;
    return { isPublic: false, evidence: [{ kind: 'openapi', where: demanding.where, says }] };
  }
  const flows = flowsOf(context);
  const guarded = flows.find(({ name }) => name !== 'public');
  if (guarded) return { isPublic: false, evidence: [flowEvidence(guarded.name, guarded.where)] };
  if (flows[0]) return { isPublic: true, evidence: [flowEvidence('public', flows[0].where)] };
  const stated = publicInDocument(context);
  const security = securityClassOf(context);
  if (security && !security.isPublic) return { isPublic: false, evidence: [security.evidence] };
  // A class alone says how sensitive the data are, not who may call: the document must demand nothing on purpose.
  if (stated) return { isPublic: true, evidence: [stated, ...(security ? [security.evidence] : [])] };
  return { isPublic: undefined, evidence: [] };
}

function flowEvidence(flow: string, where: string): Evidence {
  return { kind: 'manifest', where, says: `The flow of the product's environment is ${flow}.` };
}

/** `x-public: true`, or `security: []` for the whole document or for every operation. */
function publicInDocument(context: Context): Evidence | undefined {
  const { document, api } = context;
  if (!document) return undefined;
  for (const path of [['info', 'x-public'], ['x-public']]) {
    if (getAt(document.data, path) !== true) continue;
    const where = `${api.file}:${document.locate(path).start.line}`;
    return { kind: 'openapi', where, says: 'The document says that the API is public (x-public).' };
  }
  const operations = operationsOf(context);
  // Credentials that a caller may leave out are asked for all the same.
  const asksNobody = ({ security }: Operation): boolean => security?.every(names => names.length === 0) === true;
  if (operations.length === 0 || !operations.every(asksNobody)) return undefined;
  return {
    kind: 'openapi',
    where: operations[0]!.where,
    says: 'The document says that no operation demands credentials.',
  };
}
