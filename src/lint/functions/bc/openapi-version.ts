/** The version of OpenAPI that a document states: a current one, in the form that the specification demands (G-76). */
import { own } from '../../../document/pointer.ts';
import type { RuleFunction } from '../../rule.ts';

interface Options {
  problem: 'old' | 'form';
}

const openapiVersions: RuleFunction<Options> = (value, options) => {
  const swagger = own(value, 'swagger');
  const openapi = own(value, 'openapi');
  if (options.problem === 'old') {
    if (swagger === undefined || openapi !== undefined) return [];
    return [
      {
        message: 'OpenAPI 2.0 (Swagger) is deprecated in BC; convert the document to 3.0 or later.',
        path: ['swagger'],
      },
    ];
  }
  if (swagger !== undefined && swagger !== '2.0') {
    return [{ message: `swagger is ${show(swagger)}; write the text "2.0", in quotes.`, path: ['swagger'] }];
  }
  if (openapi !== undefined && !(typeof openapi === 'string' && /^3\.\d+\.\d+(-.+)?$/.test(openapi))) {
    const message = `openapi is ${show(openapi)}; write all three parts, such as 3.0.3 or 3.1.1, so that tools recognise it.`;
    return [{ message, path: ['openapi'] }];
  }
  return [];
};
export default openapiVersions;

function show(value: unknown): string {
  if (typeof value === 'number') return `the number ${value}`;
  return typeof value === 'string' ? `"${value}"` : 'no text';
}
