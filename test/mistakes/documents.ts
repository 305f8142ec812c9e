/** Files that people have, or take for OpenAPI documents, and the gateways that their configs name. */
import type { Mistake } from './mistake.ts';

export const openapi = `openapi: 3.0.3
info: {title: Routes API, version: 1.0.0, description: Routes., contact: {name: Team, email: api@gov.bc.ca}}
servers: [{url: 'https://routes.api.gov.bc.ca/v1'}]
security: [{key: []}]
paths:
  /routes:
    get:
      operationId: listRoutes
      description: All routes.
      responses:
        '200': {description: All of them, content: {application/json: {schema: {type: object}, example: {}}}}
        default: {description: Failed}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-API-KEY}}
`;

const postman = `{
  "info": {
    "name": "Routes",
    "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
  },
  "item": []
}
`;

const page = '<!DOCTYPE html>\n<html><head><title>Swagger UI</title></head><body></body></html>\n';

const product = 'products:\n  climbon: {version: 1.0.0, apis: [routes], plans: {gold: {rate-limit: 100/1hour}}}\n';
const routes = 'apis:\n  routes: {file: openapi.yaml}\n';
const files = `${routes}${product}gateways:\n  production: {type: files, path: catalog, production-mode: true}\n`;
const kong = `${routes}${product}gateways:\n  production: {type: kong, url: 'http://127.0.0.1:8001'}\n`;

export const configs = { routes, files, kong };

export const documentMistakes: readonly Mistake[] = [
  {
    did: 'a wrong path',
    run: 'lint openapi.yml',
    files: { 'openapi.yaml': openapi },
    exit: 2,
    says: 'openapi.yml: There is no such file (did you mean openapi.yaml?).',
  },
  {
    did: 'a folder without OpenAPI documents',
    run: 'lint docs',
    files: { 'docs/guide.yaml': 'a: 1\n' },
    exit: 2,
    says: 'No OpenAPI document was found in docs: none of the files says openapi: or swagger: (--allow-empty if that is fine).',
  },
  {
    did: 'a pattern that matches nothing',
    run: 'lint apis/**/*.yaml',
    files: { 'openapi.yaml': openapi },
    exit: 2,
    says: 'apis/**/*.yaml: No file matches "apis/**/*.yaml" (--allow-empty if that is fine).',
  },
  {
    did: 'an empty file',
    run: 'lint openapi.yaml',
    files: { 'openapi.yaml': '' },
    exit: 2,
    says: 'openapi.yaml:1:1: The file is empty: an OpenAPI document was expected.',
  },
  {
    did: 'a Postman collection',
    run: 'lint routes.json',
    files: { 'routes.json': postman },
    exit: 2,
    says: 'routes.json:1:1: This is a Postman collection, not an OpenAPI document; export the API as OpenAPI first.',
  },
  {
    did: 'an AsyncAPI document',
    run: 'lint events.yaml',
    files: { 'events.yaml': 'asyncapi: 3.0.0\ninfo: {title: Events, version: 1.0.0}\n' },
    exit: 2,
    says: 'events.yaml:1:1: This is an AsyncAPI document; specgate reads OpenAPI 2.0, 3.0, 3.1 and 3.2.',
  },
  {
    did: 'a GraphQL schema',
    run: 'lint schema.graphql',
    files: { 'schema.graphql': 'type Query {\n  routes: [Route!]!\n}\n' },
    exit: 2,
    says: 'schema.graphql:1:1: This looks like a GraphQL schema; specgate reads OpenAPI 2.0, 3.0, 3.1 and 3.2.',
  },
  {
    did: 'a saved page instead of the document',
    run: 'lint openapi.yaml',
    files: { 'openapi.yaml': page },
    exit: 2,
    says: 'openapi.yaml:1:1: This is an HTML page, such as that of Swagger UI or of a login, not an OpenAPI document; save the YAML or JSON that the page links to.',
  },
  {
    did: 'a page saved as JSON',
    run: 'lint openapi.json',
    files: { 'openapi.json': page },
    exit: 2,
    says: 'openapi.json:1:1: This is an HTML page, such as that of Swagger UI or of a login, not an OpenAPI document; save the YAML or JSON that the page links to.',
  },
  {
    did: 'a comma at the end of JSON',
    run: 'lint openapi.json',
    files: { 'openapi.json': '{\n  "openapi": "3.0.3",\n}\n' },
    exit: 2,
    says: 'openapi.json:2:21: This is not valid JSON: A comma stands before "}" with nothing after it.',
  },
  {
    did: 'a tab in YAML',
    run: 'lint openapi.yaml',
    files: { 'openapi.yaml': 'openapi: 3.0.3\ninfo:\n\ttitle: Routes\n' },
    exit: 2,
    says: 'openapi.yaml:3:1: A tab character stands where YAML wants spaces; indent with spaces.',
  },
  {
    did: 'a colon in YAML text without quotes',
    run: 'lint openapi.yaml',
    files: { 'openapi.yaml': 'openapi: 3.0.3\ninfo:\n  title: Routes: all of them\n' },
    exit: 2,
    says: 'openapi.yaml:3:16: This is not valid YAML: bad indentation of a mapping entry; a text that holds a colon and a blank needs quotes.',
  },
  {
    did: 'a key that stands twice, in lint',
    run: 'lint openapi.yaml',
    files: { 'openapi.yaml': openapi.replace('components:', 'paths: {}\ncomponents:') },
    exit: 1,
    says: 'The key "paths" stands twice here, first in line 5; readers take the one or the other.',
  },
  {
    did: 'a key that stands twice, elsewhere',
    run: 'diff openapi.yaml openapi.yaml',
    files: { 'openapi.yaml': `${openapi}info: {title: Two, version: 2.0.0}\n` },
    exit: 2,
    says: 'openapi.yaml:15:1: The key "info" stands twice; it is already in line 2.',
  },
  {
    did: 'a conflict of git left in the file',
    run: 'lint openapi.yaml',
    files: { 'openapi.yaml': `<<<<<<< HEAD\n${openapi}=======\n>>>>>>> main\n` },
    exit: 2,
    says: 'openapi.yaml:1:1: A mark of a merge conflict of git is left in the file; choose one of the two versions.',
  },
  {
    did: 'two documents in one file',
    run: 'lint openapi.yaml',
    files: { 'openapi.yaml': `${openapi}---\n${openapi}` },
    exit: 2,
    says: 'openapi.yaml:15:1: A second YAML document begins in this file (after `---`); put each document into a file of its own.',
  },
  {
    did: 'a file in UTF-16',
    run: 'lint openapi.yaml',
    files: { 'openapi.yaml': Buffer.from(`\ufeff${openapi}`, 'utf16le') },
    exit: 2,
    says: 'openapi.yaml:1:1: The file is encoded as UTF-16; save it as UTF-8.',
  },
  {
    did: 'a file in Windows-1252',
    run: 'lint openapi.yaml',
    files: { 'openapi.yaml': Buffer.from(openapi.replace('All routes', 'Toutes les arêtes'), 'latin1') },
    exit: 2,
    says: 'openapi.yaml:9:33: The file holds bytes that are not UTF-8 text; save it as UTF-8.',
  },
  {
    did: 'a compressed file',
    run: 'lint openapi.yaml',
    files: { 'openapi.yaml': new Uint8Array([0x1f, 0x8b, 8, 0]) },
    exit: 2,
    says: 'openapi.yaml:1:1: The file is compressed (gzip); unpack it first.',
  },
  {
    did: 'a Word document',
    run: 'lint api.docx',
    files: { 'api.docx': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe]) },
    exit: 2,
    says: 'api.docx:1:1: This is a zip archive, such as a Word document, not text; take the OpenAPI document out of it.',
  },
  {
    did: 'Swagger 1.2',
    run: 'lint api.json',
    files: { 'api.json': '{"swaggerVersion": "1.2", "apis": []}\n' },
    exit: 2,
    says: 'api.json:1:1: The document says it is Swagger "1.2"; specgate reads OpenAPI 2.0, 3.0, 3.1 and 3.2.',
  },
  {
    did: 'a version of OpenAPI that does not exist yet',
    run: 'lint openapi.yaml',
    files: { 'openapi.yaml': openapi.replace('3.0.3', '4.0.0') },
    exit: 2,
    says: 'openapi.yaml:1:1: The document says it is OpenAPI "4.0.0"; specgate reads 2.0, 3.0, 3.1 and 3.2.',
  },
  {
    did: 'no version of OpenAPI',
    run: 'lint openapi.yaml',
    files: { 'openapi.yaml': openapi.replace(/^.*\n/, '') },
    exit: 2,
    says: 'openapi.yaml:1:1: This is not an OpenAPI document: it has no `openapi` (3.x) or `swagger` (2.0) key at its root, such as openapi: 3.0.3.',
  },
  {
    did: 'a file that is too large',
    run: 'lint openapi.yaml --max-file-size 1',
    files: { 'openapi.yaml': `${openapi}# ${'x'.repeat(1100 * 1024)}\n` },
    exit: 2,
    says: 'openapi.yaml: The file has 1.1 MiB; the limit is 1.0 MiB (--max-file-size raises it).',
  },
  {
    did: 'a reference to a file that is not there',
    run: 'lint openapi.yaml',
    files: { 'openapi.yaml': openapi.replace('{type: object}', "{$ref: 'schemas/route.yaml'}") },
    exit: 1,
    says: 'The reference "schemas/route.yaml" cannot be followed: there is no such file.',
  },
  {
    did: 'a reference to a name that is not there',
    run: 'lint openapi.yaml',
    files: { 'openapi.yaml': openapi.replace('{type: object}', "{$ref: '#/components/schemas/Rout'}") },
    exit: 1,
    says: 'The reference "#/components/schemas/Rout" leads nowhere: openapi.yaml has nothing at /components/schemas/Rout.',
  },
  {
    did: 'a reference to the network',
    run: 'lint openapi.yaml',
    files: { 'openapi.yaml': openapi.replace('{type: object}', "{$ref: 'https://example.gov.bc.ca/route.yaml'}") },
    exit: 1,
    says: 'The reference "https://example.gov.bc.ca/route.yaml" cannot be followed: the reference goes to the network (https://example.gov.bc.ca/route.yaml), which is off; --allow-host HOST opens one host.',
  },
  {
    did: 'two files that refer to each other without end',
    run: 'lint openapi.yaml',
    files: {
      'openapi.yaml': openapi.replace('{type: object}', "{$ref: 'a.yaml'}"),
      'a.yaml': "$ref: 'b.yaml'\n",
      'b.yaml': "$ref: 'a.yaml'\n",
    },
    exit: 1,
    says: 'The reference "b.yaml" leads back to itself, and never to a value.',
  },
  {
    did: 'an address instead of a file',
    run: 'lint https://routes.api.gov.bc.ca/openapi.json',
    exit: 2,
    says: 'https://routes.api.gov.bc.ca/openapi.json: Documents from the network are off; --allow-remote reads an https URL.',
  },
];
