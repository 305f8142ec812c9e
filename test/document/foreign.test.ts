/** foreign.ts: what people take for an OpenAPI document is called by its name. */
import { expect, it } from 'vitest';
import { foreignData, foreignText } from '../../src/document/foreign.ts';

it.each([
  ['<!DOCTYPE html>\n<html>', 'an HTML page'],
  ['  <html lang="en">', 'an HTML page'],
  ['<?xml version="1.0"?><wsdl:definitions/>', 'XML'],
  ['%PDF-1.7', 'a PDF'],
  ['PK\x03\x04', 'a zip archive'],
  ['#%RAML 1.0\ntitle: A', 'RAML'],
  ['FORMAT: 1A\n# Routes', 'API Blueprint'],
  ['// routes\nsyntax = "proto3";\n', 'protobuf'],
  ['type Query {\n  a: Int\n}\n', 'GraphQL'],
  ['extend type Query @key {\n', 'GraphQL'],
])('%j is %s', (text, name) => {
  expect(foreignText(text)).toContain(name);
});

it.each(['openapi: 3.0.3\ninfo: [', 'type: object\nproperties:\n  a: {', '{"openapi": "3.0.3",', '', 'schema: {'])(
  '%j could be one',
  text => {
    expect(foreignText(text)).toBeUndefined();
  },
);

it.each([
  [{ info: { schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' } }, 'Postman'],
  [{ asyncapi: '3.0.0' }, 'AsyncAPI'],
  [{ arazzo: '1.0.0' }, 'Arazzo'],
  [{ overlay: '1.0.0' }, 'overlay'],
  [{ swaggerVersion: '1.2' }, 'Swagger "1.2"'],
  [{ _format_version: '3.0' }, 'Kong'],
  [{ apiVersion: 'v1', kind: 'Service' }, 'Kubernetes'],
  [{ _type: 'export', resources: [] }, 'Insomnia'],
  [{ log: { entries: [] } }, 'HAR'],
  ['<html>', 'HTML'],
  [{ paths: {} }, 'no `openapi`'],
  [[], 'no `openapi`'],
  [null, 'no `openapi`'],
])('%j is called by its name', (data, name) => {
  expect(foreignData(data)).toContain(name);
});
