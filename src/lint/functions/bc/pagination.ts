/** How each operation pages through its results: which parameters it has for that (G-36 to G-39). */
import { own } from '../../../document/pointer.ts';
import { oncePerDocument } from '../../once-per-document.ts';
import { type Operation, operations, type Parameter } from '../../openapi.ts';
import type { RuleContext } from '../../rule.ts';
import { textAt, typesOf } from './schemas.ts';
import { uriValues } from './uri-values.ts';
import { normaliseName } from './words.ts';

/** What a parameter does: where to begin (page, offset, since, cursor) or how much to give (size). */
export type PaginationRole = 'page' | 'offset' | 'since' | 'cursor' | 'size';

export interface Pagination {
  operation: Operation;
  /** The parameter of each role that the operation has. */
  roles: Map<PaginationRole, Parameter>;
}

/** Normalised names, parted by blanks. */
const names: Record<PaginationRole, string> = {
  page: 'page pagenumber pagenum pageno pageindex currentpage',
  offset: 'offset start startindex skip firstresult startrow startrecord',
  since: 'since updatedsince modifiedsince changedsince createdsince',
  cursor:
    'cursor pagecursor nextcursor after before next startingafter endingbefore olderthan newerthan marker nextmarker ' +
    'pagetoken nexttoken nextpagetoken continuationtoken continuation scrollid sync synctoken',
  size:
    'limit perpage pagesize size count rows top take first maxresults maxrows maxcount maxrecords maxitems itemsperpage recordsperpage ' +
    'resultsperpage pagelimit resultlimit',
};

const roleOf = new Map<string, PaginationRole>(
  (Object.keys(names) as PaginationRole[]).flatMap(role => names[role].split(' ').map(name => [name, role] as const)),
);

/** The pagination of every GET operation, empty `roles` where it has none; in the order of the document. */
export const paginations = oncePerDocument(context =>
  operations(context)
    .filter(one => one.method === 'get')
    .map((operation): Pagination => ({ operation, roles: rolesOf(context, operation) })),
);

function rolesOf(context: RuleContext, operation: Operation): Map<PaginationRole, Parameter> {
  const roles = new Map<PaginationRole, Parameter>();
  const parameters = uriValues(context, operation);
  const names = new Set(parameters.map(one => normaliseName(one.name)));
  const isPaged = [...names].some(name => pagingAlone.has(name));
  const isText = (role: PaginationRole, name: string, { description }: Parameter): boolean =>
    (pagingAlone.has(name) || (isPaged && (role === 'page' || role === 'offset'))) &&
    // An offset that the last response gave is a cursor by another name.
    !(typeof description === 'string' && /\b(token|opaque|cursor)\b/i.test(description));
  // From start to end is a span, not a page.
  const isSpan = names.has('end') || names.has('stop') || names.has('finish');
  for (const parameter of parameters) {
    const name = normaliseName(parameter.name);
    const role = roleOf.get(name);
    if (!role || roles.has(role) || (name === 'start' && isSpan)) continue;
    if (isPlaced(role, parameter) && fits(role, parameter.schema, isText(role, name, parameter)))
      roles.set(role, parameter);
  }
  return roles;
}

/** In the query; a page number may also be a part of the path. */
function isPlaced(role: PaginationRole, parameter: Parameter): boolean {
  if (parameter.in === 'query') return true;
  return parameter.in === 'path' && role === 'page' && typesOf(parameter.schema).includes('integer');
}

/** Names that page through results whatever their type; beside one of them a text `page` or `offset` does so too. */
const pagingAlone = new Set(
  'limit perpage pagesize maxresults itemsperpage recordsperpage resultsperpage pagelimit pagenumber pageno pageindex startindex'.split(
    ' ',
  ),
);

/** `start` may be a date, `before` a day, `count` a switch, `size` of a shirt: the type tells them apart. */
function fits(role: PaginationRole, schema: unknown, isText: boolean): boolean {
  const types = typesOf(schema).filter(one => one !== 'null');
  if (types.some(one => one === 'boolean' || one === 'array' || one === 'object')) return false;
  const format = textAt(schema, 'format');
  if (role === 'since') return true;
  if (format.startsWith('date') || Array.isArray(own(schema, 'enum'))) return role === 'size' && !format;
  return isText || role === 'cursor' || types.length === 0 || types.some(one => one === 'integer' || one === 'number');
}
