/** Cookies and session ids: state that the server keeps between calls (G-44). */
import { isObject, own, type Path } from '../../../document/pointer.ts';
import { type Operation, operations, securitySchemes } from '../../openapi.ts';
import type { RuleContext, RuleFunction, RuleResult } from '../../rule.ts';
import { normaliseName, splitWords } from './words.ts';

interface Options {
  /** Normalised names of parameters that carry a session. */
  names: string[];
}

/** A session of the domain (of a court, of an upload) passes: its path names the sessions, or holds its id. */
const sessionState: RuleFunction<Options> = (_value, { names }, context) => {
  const results: RuleResult[] = [];
  const seen = new Set<unknown>();
  for (const operation of operations(context)) {
    for (const parameter of operation.parameters) {
      if (seen.has(parameter.value)) continue;
      seen.add(parameter.value);
      if (parameter.in === 'cookie') {
        results.push({ path: parameter.at, message: `The parameter "${parameter.name}" is a cookie.` });
      } else if (parameter.in === 'header' && parameter.name.toLowerCase() === 'cookie') {
        results.push({ path: parameter.at, message: 'The header Cookie carries a session.' });
      } else if (parameter.in !== 'path' && names.includes(normaliseName(parameter.name)) && !isDomain(operation)) {
        results.push({ path: parameter.at, message: `The parameter "${parameter.name}" carries a session.` });
      }
    }
    for (const path of cookieHeaders(context, operation))
      results.push({ path, message: 'The response sets a cookie.' });
  }
  for (const { value, at } of securitySchemes(context).values()) {
    if (own(value, 'type') === 'apiKey' && own(value, 'in') === 'cookie') {
      results.push({ path: at, message: 'The credential is a cookie.' });
    }
  }
  return results;
};
export default sessionState;

function isDomain(operation: Operation): boolean {
  return splitWords(operation.template.replace(/\{[^}]*\}/g, '')).some(
    word => word === 'session' || word === 'sessions',
  );
}

function cookieHeaders(context: RuleContext, operation: Operation): Path[] {
  return operation.responses.flatMap(response => {
    const headers = context.deref(own(response.value, 'headers'));
    if (!isObject(headers)) return [];
    const names = Object.keys(headers).filter(name => name.toLowerCase() === 'set-cookie');
    return names.map(name => [...response.at, 'headers', name]);
  });
}
