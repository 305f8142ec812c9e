/** Small documents of several files at most, each about one thing that engines are apt to see differently. */

export const cornerDocuments: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'anchors and merge keys': {
    'openapi.yaml': `openapi: 3.0.3
info: {title: Routes API, version: 1.0.0}
x-error: &error
  description: Wrong.
  content: &json
    application/json: {schema: {type: object, properties: {Some_name: {type: strin}}}}
paths:
  /routes:
    get: &get
      operationId: listRoutes
      tags: [a, b]
      responses:
        '400': *error
        '404': {<<: *error, description: Nothing there.}
    post:
      <<: *get
      requestBody: {content: *json}
`,
  },
  'circular references': {
    'openapi.yaml': `openapi: 3.0.3
info: {title: Routes API, version: 1.0.0}
paths:
  /routes/{id}:
    get:
      responses:
        '200':
          description: ok
          content: {application/json: {schema: {$ref: '#/components/schemas/Node'}, example: {next: {next: {next: 1}}}}}
components:
  schemas:
    Node:
      type: object
      properties:
        next: {$ref: '#/components/schemas/Node'}
        other: {$ref: '#/components/schemas/Other'}
        bad: {type: array}
    Other:
      type: object
      properties: {node: {$ref: '#/components/schemas/Node'}, kind: {type: string, enum: [a, a, 1]}}
    Ring: {$ref: '#/components/schemas/Ring'}
`,
  },
  'siblings of references in 3.1': {
    'openapi.yaml': `openapi: 3.1.0
info: {title: Routes API, version: 1.0.0, summary: Routes}
paths:
  /routes:
    summary: All routes
    get:
      operationId: listRoutes
      responses:
        '200':
          description: ok
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Route', description: The route., example: 12}
        '404': {$ref: '#/components/responses/Missing', description: Another text}
components:
  responses: {Missing: {description: Nothing.}}
  schemas:
    Route: {type: [object, 'null'], properties: {grade: {$ref: '#/components/schemas/Grade', default: 7}}}
    Grade: {type: string, enum: [easy, 3]}
`,
  },
  'siblings of references in 3.0': {
    'openapi.yaml': `openapi: 3.0.3
info: {title: Routes API, version: 1.0.0}
paths:
  /routes:
    get:
      parameters: [{$ref: '#/components/parameters/Limit', required: true}]
      responses: {default: {$ref: '#/components/responses/Missing', description: Other}}
components:
  parameters: {Limit: {name: limit, in: query, schema: {type: integer}}}
  responses: {Missing: {description: Nothing.}}
  schemas: {A: {$ref: '#/components/schemas/B', nullable: true}, B: {type: string}}
`,
  },
  'references inside examples and properties of that name': {
    'openapi.yaml': `openapi: 3.0.3
info: {title: Routes API, version: 1.0.0}
paths:
  /routes:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {example: {type: string, example: 1}, default: {type: integer, default: x}, enum: {type: array}}}
            examples: {one: {value: {example: 1}}, two: {$ref: '#/components/examples/Two'}}
      responses: {'201': {description: made}}
components:
  examples: {Two: {value: {default: text}}}
`,
  },
  'names of the prototype': {
    'openapi.yaml': `openapi: 3.0.3
info: {title: Routes API, version: 1.0.0}
paths:
  /constructor/{toString}:
    get:
      operationId: valueOf
      tags: [hasOwnProperty]
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/constructor'}}}}}
components:
  schemas:
    constructor: {type: object, properties: {toString: {type: array}, valueOf: {type: string, default: 1}}}
    isPrototypeOf: {type: string}
`,
  },
  'keys that look like pointers': {
    'openapi.yaml': `openapi: 3.0.3
info: {title: Routes API, version: 1.0.0}
paths:
  /a~b/{x y}/z/:
    get:
      responses:
        '200':
          description: ok
          content:
            application/vnd.x+json;charset=utf-8: {schema: {$ref: '#/components/schemas/a~1b~0c'}}
            text/plain: {schema: {$ref: '#/components/schemas/with%20space'}}
components:
  schemas: {'a/b~c': {type: array}, 'with space': {type: integer, example: no number}, '': {type: array}}
`,
  },
  'the same schema in many places': {
    'openapi.yaml': `openapi: 3.0.3
info: {title: Routes API, version: 1.0.0}
paths:
  /a: {get: {responses: {'200': {$ref: '#/components/responses/All'}, '201': {$ref: '#/components/responses/All'}}}}
  /b: {get: {parameters: [{$ref: '#/components/parameters/P'}, {$ref: '#/components/parameters/P'}], responses: {'200': {$ref: '#/components/responses/All'}}}}
components:
  parameters: {P: {name: p, in: query, schema: {$ref: '#/components/schemas/S'}, example: 5}}
  responses: {All: {description: <script>x</script>, content: {application/json: {schema: {type: array}, example: {}}}}}
  schemas: {S: {type: string, description: 'eval(1)', example: 5}}
`,
  },
  'security in every form': {
    'openapi.yaml': `openapi: 3.0.3
info: {title: Routes API, version: 1.0.0}
servers: [{url: 'https://{host}.example.com/', variables: {other: {default: a, enum: [b]}}}]
security: [{missing: []}, {oauth: [read]}]
paths:
  /a: {get: {security: [{oauth: [write, none]}, {key: [x]}, {}], responses: {'200': {description: ok}}}}
  /a/: {get: {operationId: a b, responses: {}}}
  /a?x=1: {trace: {responses: {'200': {description: ok}}}}
components:
  securitySchemes:
    oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://a.b/c', scopes: {write: w}}}}
    key: {type: apiKey, in: header, name: X}
`,
  },
  'paths and parameters': {
    'openapi.yaml': `openapi: 3.0.3
info: {title: Routes API, version: 1.0.0}
tags: [{name: b}, {name: a}, {name: a}]
paths:
  /a/{id}/{id}: {parameters: [{name: id, in: path, required: true, schema: {}}], get: {operationId: x, responses: {'200': {description: ok}}}}
  /a/{key}: {get: {operationId: x, tags: [c], parameters: [{name: other, in: path, required: false, schema: {}}], responses: {'404': {description: no}}}}
  /a/{}: {get: {parameters: [{name: q, in: query}, {name: q, in: query}, 7, null], responses: {default: {description: d}}}}
  /a/{name}: {get: {callbacks: {cb: {'{$request.body#/url}': {post: {callbacks: {inner: {}}, responses: {'200': {description: ok}}}}}}, responses: {}}}
`,
  },
  'Swagger 2.0': {
    'swagger.yaml': `swagger: '2.0'
info: {title: Routes API, version: 1.0.0}
host: example.com/
schemes: [https, https]
consumes: [application/json]
securityDefinitions: {key: {type: apiKey, in: header, name: X}}
security: [{nokey: []}]
paths:
  /a/{id}:
    post:
      parameters: [{name: f, in: formData, type: file}, {name: b, in: body, schema: {$ref: '#/definitions/A'}}]
      responses: {'200': {description: ok, schema: {$ref: '#/definitions/A'}, examples: {application/json: {kind: 5}}}}
definitions:
  A: {type: object, discriminator: kind, properties: {kind: {type: string, x-nullable: true, default: 3}}, anyOf: [{}]}
  Unused: {type: object, oneOf: [{}]}
`,
  },
  'webhooks and the words of 3.1': {
    'openapi.yaml': `openapi: 3.1.0
info: {title: Routes API, version: 1.0.0, license: {name: X, identifier: MIT, url: 'https://a.b'}}
jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
webhooks:
  moved: {post: {servers: [{url: /}], callbacks: {x: {}}, requestBody: {content: {application/json: {schema: {const: 1, example: 2}}}}, responses: {'200': {description: ok}}}}
components:
  pathItems: {P: {get: {responses: {'200': {description: ok}}}}}
  schemas:
    T: {type: [string, integer], enum: [a, 1, true], examples: [x, 3], prefixItems: [], default: null}
    U: {$defs: {V: {type: array}}, $dynamicRef: '#v', unevaluatedProperties: false}
`,
  },
  'the words of 3.2': {
    'openapi.yaml': `openapi: 3.2.0
$self: https://a.b/c
info: {title: Routes API, version: 1.0.0}
tags: [{name: a, parent: none, kind: nav}]
paths:
  /a:
    query: {responses: {'200': {summary: s, description: ok, content: {application/jsonl: {itemSchema: {type: array}}}}}}
    additionalOperations: {COPY: {responses: {'200': {description: ok}}}}
components:
  schemas: {X: {type: object, xml: {attribute: true, wrapped: true}}}
  mediaTypes: {M: {schema: {type: string}, example: 4}}
`,
  },
  'several files': {
    'apis/openapi.yaml': `openapi: 3.0.3
info: {title: Routes API, version: 1.0.0}
paths:
  /routes: {$ref: ../paths/routes.yaml}
  /trails: {get: {responses: {'200': {$ref: '../shared/responses.json#/All'}, '404': {$ref: '../shared/responses.json#/Not%20There'}}}}
components: {schemas: {Local: {allOf: [{$ref: '../shared/schemas.yaml#/A'}, {type: object, properties: {x: {type: array}}}]}}}
`,
    'paths/routes.yaml': `get:
  tags: [undefinedTag]
  responses:
    '200': {$ref: '../shared/responses.json#/All'}
`,
    'shared/responses.json': `{"All": {"description": "<script>", "content": {"application/json": {"schema": {"$ref": "schemas.yaml#/A"}, "example": 12}}},
 "Not There": {"description": "none"}}
`,
    'shared/schemas.yaml': `A: {type: object, required: [b], properties: {b: {$ref: '#/B'}}}
B: {type: string, enum: [x, x, 5], example: 7, description: eval(2)}
`,
  },
  'wrong types everywhere': {
    'openapi.yaml': `openapi: 3.0.3
info: [title]
servers: {url: x}
tags: text
paths:
  /a: null
  /b: {get: 7, post: [], parameters: {}, put: {parameters: x, responses: [], security: {}, tags: {}, operationId: 5, callbacks: 1}}
  no-slash: {get: {}}
components: {schemas: [{type: 5, enum: x, properties: []}], parameters: 1, securitySchemes: null, examples: {a: 1, b: {value: 1, externalValue: x}}}
`,
  },
};
