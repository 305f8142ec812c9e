/** Names of parameters that are sensitive, and names that only look so. */
import { expect, it } from 'vitest';
import sensitiveParameters from '../../../../src/lint/functions/bc/sensitive-parameters.ts';
import { contextOf } from '../../../support/context.ts';

const options = {
  names: ['sin', 'birth date', 'birthdate', 'email', 'phone number', 'address'],
  except: ['ip'],
  exceptPaths: ['ip'],
  descriptions: ['birth date', 'phone number'],
};
function find(name: string, schema: object = { type: 'string' }, more: object = {}, others: object[] = []) {
  const parameters = [{ name, in: 'query', schema, ...more }, ...others];
  const document = { openapi: '3.0.3', paths: { '/climbers': { get: { parameters } } } };
  return sensitiveParameters(document, options, contextOf(document));
}

it.each([
  'sin',
  'SIN',
  'client_sin',
  'birthDate',
  'applicantBirthDate',
  'BIRTHDATE',
  'birth-date',
  'contactEmail',
  'homePhoneNumber',
])('finds %s', name => {
  expect(find(name)).toHaveLength(1);
});

it.each([
  'businessNumber',
  'emailId',
  'emailTemplate',
  'basin',
  'addressee',
  'phone_number_type',
  'ipAddress',
  'using',
])('lets %s pass', name => {
  expect(find(name)).toEqual([]);
});

it.each(['Birth date', "The client's birth date, as YYYY-MM-DD.", 'Phone number of the climber.'])(
  'finds what is described as "%s"',
  description => {
    expect(find('value', { type: 'string' }, { description })).toHaveLength(1);
  },
);

it.each(['An opaque id, never a birth date.', 'Birth dates are not taken.', 'Address', ''])(
  'lets pass what is described as "%s"',
  description => {
    expect(find('value', { type: 'string' }, { description })).toEqual([]);
  },
);

it('lets switches and enumerations pass', () => {
  expect(find('sendEmail', { type: 'boolean' })).toEqual([]);
  expect(find('sendEmail', { type: 'string', example: 'false' })).toEqual([]);
  expect(find('email', { type: 'string', enum: ['work', 'home'] })).toEqual([]);
});

it('tells the sine from the number', () => {
  expect(find('sin', { type: 'number' }, { description: 'The sine of the slope.' })).toEqual([]);
  expect(find('sin', { type: 'number' }, {}, [{ name: 'cos', in: 'query' }])).toEqual([]);
  expect(find('sin', { type: 'number' })).toHaveLength(1);
});

it('lets the addresses of machines pass', () => {
  const parameters = [{ name: 'address', in: 'path', schema: { type: 'string' } }];
  const of = (template: string) => ({ openapi: '3.0.3', paths: { [template]: { get: { parameters } } } });
  expect(sensitiveParameters(null, options, contextOf(of('/network/ip/{address}')))).toEqual([]);
  expect(sensitiveParameters(null, options, contextOf(of('/homes/{address}')))).toHaveLength(1);
});

it('looks at the URI alone', () => {
  expect(find('sin', {}, { in: 'header' })).toEqual([]);
  expect(find('sin', {}, { in: 'path' })).toHaveLength(1);
});

it('reports a shared parameter at its first use alone', () => {
  const shared = { $ref: '#/components/parameters/sin' };
  const document = {
    openapi: '3.0.3',
    paths: { '/a': { get: { parameters: [shared] } }, '/b': { get: { parameters: [shared] } } },
    components: { parameters: { sin: { name: 'sin', in: 'query', schema: { type: 'string' } } } },
  };
  expect(sensitiveParameters(document, options, contextOf(document))).toEqual([
    { path: ['paths', '/a', 'get', 'parameters', 0], message: '"sin" puts sin into the URI.' },
  ]);
});
