/** Compressed files as bodies. */
import { expect, it } from 'vitest';
import compressedFiles from '../../../../src/lint/functions/bc/compressed-files.ts';
import { contextOf } from '../../../support/context.ts';

const options = { mediaTypes: ['application/zip'], extensions: ['.zip'] };
const find = (document: object) => compressedFiles(document, options, contextOf(document));
const get = (response: object) => ({ openapi: '3.0.3', paths: { '/a': { get: { responses: { '200': response } } } } });
const named = (example: unknown) => get({ headers: { 'content-disposition': { schema: { example } } } });

it('finds media types, in requests too, and in lists of 2.0', () => {
  expect(find(get({ content: { 'Application/ZIP; q=1': {} } }))?.[0]?.path?.at(-1)).toBe('Application/ZIP; q=1');
  expect(
    find({ openapi: '3.0.3', paths: { '/a': { put: { requestBody: { content: { 'application/zip': {} } } } } } }),
  ).toHaveLength(1);
  const operation = { produces: ['application/zip'], responses: { 200: { schema: { type: 'file' } } } };
  expect(find({ swagger: '2.0', paths: { '/a': { get: operation } } })).toHaveLength(1);
});

it('finds file names in examples', () => {
  expect(find(named('attachment; filename="Routes.ZIP"'))).toHaveLength(1);
  expect(find(named('attachment; filename=routes.zip'))).toHaveLength(1);
  expect(find(named('attachment; filename="routes.zip.csv"'))).toEqual([]);
  expect(find(named(7))).toEqual([]);
});

it('passes compression of the transfer and unknown bytes', () => {
  expect(
    find(get({ headers: { 'Content-Encoding': { example: 'gzip' } }, content: { 'application/octet-stream': {} } })),
  ).toEqual([]);
});
