/** Names of products in names of schemas. */
import { expect, it } from 'vitest';
import vendorNames from '../../../../src/lint/functions/bc/vendor-names.ts';
import { contextOf } from '../../../support/context.ts';

function find(...names: string[]) {
  const document = { openapi: '3.0.3', components: { schemas: Object.fromEntries(names.map(name => [name, {}])) } };
  return vendorNames(document, { vendors: ['SAP', 'System.', 'Hibernate'] }, contextOf(document));
}

it('finds them as whole words in their own spelling', () => {
  expect(find('SAPOrder', 'Order_SAP', 'HibernateProxy', 'System.Guid')).toEqual([
    expect.objectContaining({ message: 'Named after a product: SAPOrder, Order_SAP, HibernateProxy and 1 more.' }),
  ]);
});

it('lets trees and computers be', () => {
  expect(find('Sapling', 'SAPLING', 'MapSAPHIRE', 'OperatingSystem', 'FileSystem.Entry', 'WASAP')).toEqual([]);
});
