/** Operations that do not say how they succeed, how they fail, or that they refuse callers without credentials (G-12, G-21). */
import { type Operation, operations } from '../../openapi.ts';
import type { RuleContext, RuleFunction } from '../../rule.ts';
import { amount, oneFinding } from './places.ts';
import { isSecured } from './secured-operations.ts';

interface Options {
  of: 'success' | 'error' | 'unauthorized' | 'unsupported' | 'unacceptable';
}

interface Need {
  isMet: (codes: string[]) => boolean;
  concerns: (operation: Operation, context: RuleContext) => boolean;
  noun: string;
}

/** `default` stands for errors, except where it is the only response. */
const needs: Record<Options['of'], Need> = {
  success: {
    // 101 is how an upgrade to another protocol succeeds.
    isMet: codes => codes.some(code => /^(2|3|101)/.test(code)) || codes.join() === 'default',
    concerns: () => true,
    noun: 'a successful response (2xx or 3xx)',
  },
  error: {
    isMet: codes => codes.some(code => code.startsWith('4')) || (codes.length > 1 && codes.includes('default')),
    concerns: operation => operation.method !== 'options' && operation.method !== 'trace',
    noun: 'a response for errors of the caller (4xx or default)',
  },
  unauthorized: {
    isMet: codes => codes.some(code => /^(401|4xx|default)$/i.test(code)),
    concerns: isSecured,
    noun: 'the response 401',
  },
  unsupported: {
    isMet: codes => codes.some(code => /^(415|4xx|default)$/i.test(code)),
    concerns: operation => operation.request.length > 0,
    noun: 'the response 415 for a body of another media type',
  },
  unacceptable: {
    isMet: codes => codes.some(code => /^(406|4xx|default)$/i.test(code)),
    concerns: operation => operation.responses.some(one => one.code.startsWith('2') && one.contents.length > 1),
    noun: 'the response 406, though they offer several media types',
  },
};

/** One finding for the document: real documents that leave out errors leave them out everywhere. */
const missingResponses: RuleFunction<Options> = (_value, options, context) => {
  const need = needs[options.of];
  const all = operations(context).filter(one => need.concerns(one, context));
  const bare = all.filter(one => !need.isMet(one.responses.map(response => response.code)));
  const places = bare.map(one => one.at);
  if (bare.length === 1)
    return oneFinding(places, `The operation does not declare ${need.noun.replace('they offer', 'it offers')}.`);
  const share = bare.length === all.length ? '' : ` of ${all.length}`;
  return oneFinding(places, `${amount(bare.length, 'operation')}${share} do not declare ${need.noun}.`);
};
export default missingResponses;
