import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import "./chunk-JVVPEVKP.js";

// src/lint/examples.generated.json
var examples_generated_default = {
  "bc-accept-language": {
    good: [
      "paths:\n  /routes:\n    get:\n      parameters:\n        - {name: lang, in: query, schema: {type: string}}\n        - {name: Accept-Language, in: header, schema: {type: string}}\n      responses: {}\n",
      "swagger: '2.0'\npaths:\n  /books:\n    get:\n      parameters:\n        - {name: language, in: query, type: string, description: Language of the book.}\n      responses: {}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    get:\n      parameters:\n        - {name: lang, in: query, schema: {type: string, enum: [en, fr]}} # <- finding\n      responses: {}\n",
      "swagger: '2.0'\ndefinitions:\n  Route:\n    properties:\n      name_en: {type: string}\n      name_fr: {type: string} # <- finding\n",
      "paths:\n  /routes:\n    get: {parameters: [{name: languageCode, in: query, schema: {type: string, enum: [en, fr]}}], responses: {}} # <- finding\n"
    ]
  },
  "bc-accept-versioning": {
    good: [
      "paths:\n  /routes:\n    get:\n      responses:\n        '200': {description: The routes., content: {application/vnd.routes+json;version=1: {}}}\n",
      "servers: [{url: https://api.gov.bc.ca/routes/v1}]\npaths: {/routes: {get: {responses: {}}}}\n",
      "swagger: '2.0'\nproduces: [application/json;version=1]\npaths: {/routes: {get: {responses: {'200': {description: The routes., schema: {}}}}}}\n"
    ],
    bad: [
      "info:\n  title: Routes API\n  version: 1.0.0 # <- finding\npaths: {/routes: {get: {responses: {}}}}\n",
      "swagger: '2.0'\ninfo:\n  title: Routes API\n  version: 1.0.0 # <- finding\npaths: {/routes: {get: {responses: {}}}}\n",
      "info: {title: Routes API, version: 1.0.0} # <- finding\npaths:\n  /routes:\n    get: {responses: {200: {description: Routes, content: {application/json: {}, application/vnd.google-earth.kml+xml: {}}}}}\n"
    ]
  },
  "bc-address-in-uri": {
    good: [
      "paths:\n  /climbers:\n    get:\n      parameters:\n        - {name: ipAddress, in: query, schema: {type: string}}\n"
    ],
    bad: [
      "paths:\n  /climbers:\n    get:\n      parameters:\n        - {name: postalCode, in: query, schema: {type: string}}   # <- finding\n",
      "paths:\n  /climbers:\n    get:\n      parameters:\n        - {name: addressString, in: query, schema: {type: string}} # <- finding\n      responses: {}\n"
    ]
  },
  "bc-api-key-header": {
    good: [
      "components: {securitySchemes: {key: {type: apiKey, in: header, name: x-api-key}}}\n"
    ],
    bad: [
      "components:\n  securitySchemes:\n    key:\n      type: apiKey\n      in: query # <- finding\n      name: apikey\n",
      "swagger: '2.0'\nsecurityDefinitions:\n  key:\n    type: apiKey\n    name: apikey\n    in: query # <- finding\n"
    ]
  },
  "bc-authorization-header": {
    good: [
      "security: [{key: []}]\npaths:\n  /routes:\n    get: {responses: {}}\n    post: {security: [{session: []}, {token: []}], responses: {}}\n    put: {security: [], responses: {}}\n    patch: {security: [{session: []}, {}], responses: {}}\n    delete: {security: [{missing: []}], responses: {}}\ncomponents:\n  securitySchemes:\n    key: {type: apiKey, in: header, name: Authorization}\n    session: {type: apiKey, in: cookie, name: SESSION}\n    token: {type: http, scheme: bearer}\n",
      "swagger: '2.0'\nsecurity: [{basic: []}]\nsecurityDefinitions: {basic: {type: basic}}\npaths:\n  /routes:\n    get: {responses: {}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    get: # <- finding\n      security: [{session: []}]\n      responses: {}\ncomponents: {securitySchemes: {session: {type: apiKey, in: cookie, name: SESSION}}}\n",
      "openapi: 3.1.0\nsecurity: [{tls: []}]\npaths:\n  /routes:\n    get: {responses: {}} # <- finding\n    put: {responses: {}}\ncomponents: {securitySchemes: {tls: {type: mutualTLS}}}\n"
    ]
  },
  "bc-bearer-format": {
    good: [
      "components: {securitySchemes: {token: {type: http, scheme: bearer, bearerFormat: JWT}, jwt: {type: http, scheme: bearer}}}\n"
    ],
    bad: [
      "components:\n  securitySchemes:\n    token: {type: http, scheme: bearer}   # <- finding\n"
    ]
  },
  "bc-bulk-accepted": {
    good: [
      'paths:\n  /route-exports:\n    post:\n      responses:\n        "202": {description: Begun, headers: {Location: {schema: {type: string, format: uri}}}}\n'
    ],
    bad: [
      'paths:\n  /route-exports:\n    post:   # <- finding\n      responses: {"200": {description: Done}}\n  /routes/bulk:\n    post:\n      responses:\n        "202": {description: Begun}   # <- finding\n'
    ]
  },
  "bc-bulk-formats": {
    good: [
      'paths:\n  /routes/export:\n    get: {responses: {"200": {description: Routes, content: {text/csv: {}, application/xml: {}}}}}\n'
    ],
    bad: [
      'paths:\n  /routes/export:\n    get:   # <- finding\n      responses: {"200": {description: Routes, content: {application/xml: {}}}}\n',
      'swagger: "2.0"\npaths:\n  /routes/export:\n    get: {produces: [text/xml], responses: {"200": {description: Routes, schema: {type: object}}}}   # <- finding\n'
    ]
  },
  "bc-cache-control": {
    good: [
      "paths:\n  /routes:\n    get: {responses: {200: {description: Routes, headers: {ETag: {schema: {type: string}}, cache-control: {schema: {type: string}}}}}}\n    put: {responses: {200: {description: Route, headers: {ETag: {schema: {type: string}}}}}}\n  /trails:\n    get: {responses: {200: {description: Trails}}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    get: # <- finding\n      responses: {200: {description: Routes, headers: {etag: {schema: {type: string}}}}}\n  /trails:\n    get:\n      responses: {200: {description: Trails}, 304: {description: As before}}\n",
      "swagger: '2.0'\npaths:\n  /routes:\n    get: # <- finding\n      responses: {200: {description: Routes, headers: {Last-Modified: {type: string}}}}\n"
    ]
  },
  "bc-charset-utf-8": {
    good: [
      `paths:
  /routes:
    get:
      responses:
        '200':
          description: The routes.
          content:
            application/json: {}
            text/csv; charset=utf-8: {}
            application/xml; charset="UTF-8": {}
`,
      "swagger: '2.0'\nproduces: [application/json;charset=UTF-8]\n"
    ],
    bad: [
      "paths:\n  /routes:\n    get:\n      responses:\n        '200':\n          description: The routes.\n          content:\n            text/csv; charset=ISO-8859-1: {} # <- finding\n",
      "swagger: '2.0'\nproduces:\n  - application/json\n  - text/xml;charset=windows-1252 # <- finding\n",
      "paths:\n  /routes:\n    post:\n      requestBody:\n        content:\n          multipart/form-data:\n            schema: {type: object, properties: {notes: {type: string}}}\n            encoding:\n              notes:\n                contentType: text/plain; charset=iso-8859-1 # <- finding\n      responses: {}\n"
    ]
  },
  "bc-code-samples": {
    good: [
      "externalDocs: {url: https://github.com/bcgov/routes/tree/main/samples}\npaths: {/routes: {get: {responses: {}}}}\n",
      "paths: {/routes: {get: {x-codeSamples: [{lang: curl, source: curl https://api.gov.bc.ca/routes}], responses: {}}}}\n",
      "swagger: '2.0'\ndefinitions: {Route: {properties: {name: {type: string, example: The Ledge}}}}\npaths: {/routes: {get: {responses: {}}}}\n"
    ],
    bad: [
      "info: # <- finding\n  title: Routes API\n  version: 1.0.0\npaths: {/routes: {get: {responses: {}}}}\n",
      "swagger: '2.0'\ninfo: # <- finding\n  title: Routes API\n  version: 1.0.0\npaths: {/routes: {get: {responses: {}}}}\n"
    ]
  },
  "bc-contact-complete": {
    good: [
      "info:\n  title: Routes API\n  version: 1.0.0\n  contact: {name: Recreation Sites and Trails BC, email: routes@gov.bc.ca, x-phone: 250 555 0100}\n",
      "swagger: '2.0'\ninfo:\n  title: Routes API\n  version: 1.0.0\n  contact: {name: Recreation Sites and Trails BC, url: 'https://dpdd.atlassian.net/servicedesk'}\n"
    ],
    bad: [
      "info:\n  title: Routes API\n  version: 1.0.0\n  contact: {name: Recreation Sites and Trails BC} # <- finding\n",
      "info:\n  title: Routes API\n  version: 1.0.0\n  contact:\n    name: Recreation Sites and Trails BC\n    email: routes at gov.bc.ca # <- finding\n",
      "swagger: '2.0'\ninfo:\n  title: Routes API\n  version: 1.0.0\n  contact: {} # <- finding\n"
    ]
  },
  "bc-contact-email": {
    good: [
      "info:\n  title: Routes API\n  version: 1.0.0\n  contact: {name: Recreation Sites and Trails BC, email: routes@gov.bc.ca}\n",
      "swagger: '2.0'\ninfo: {title: Routes API, version: 1.0.0, contact: {name: Recreation Sites and Trails BC}}\n"
    ],
    bad: [
      "info:\n  title: Routes API\n  version: 1.0.0\n  contact: {name: Recreation Sites and Trails BC, url: 'https://dpdd.atlassian.net/servicedesk'} # <- finding\n",
      "swagger: '2.0'\ninfo:\n  title: Routes API\n  version: 1.0.0\n  contact:\n    name: Routes\n    email: routes.dev@gmail.com # <- finding\n",
      "info:\n  title: Routes API\n  version: 1.0.0\n  contact:\n    name: Routes team\n    email: routes@proton.me # <- finding\n"
    ]
  },
  "bc-content-language": {
    good: [
      "paths:\n  /routes:\n    get:\n      parameters:\n        - {name: Accept-Language, in: header, schema: {type: string}}\n      responses:\n        '200': {description: The routes., headers: {Content-Language: {schema: {type: string}}}}\n",
      "swagger: '2.0'\npaths: {/routes: {get: {responses: {'200': {description: The routes.}}}}}\n",
      "paths:\n  /routes/{id}:\n    delete: {parameters: [{name: Accept-Language, in: header, schema: {type: string}}], responses: {204: {description: The route is gone}}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    get: # <- finding\n      parameters:\n        - {name: accept-language, in: header, schema: {type: string}}\n      responses:\n        '200': {description: The routes.}\n",
      "swagger: '2.0'\npaths:\n  /routes:\n    get: # <- finding\n      parameters:\n        - {name: Accept-Language, in: header, type: string}\n      responses:\n        '200': {description: The routes.}\n"
    ]
  },
  "bc-created-location": {
    good: [
      "paths:\n  /routes:\n    post: {responses: {201: {description: Added, headers: {location: {schema: {type: string}}}}}}\n    put: {responses: {201: {description: Added}}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    post:\n      responses:\n        201: {description: Added} # <- finding\n  /trails:\n    post:\n      responses:\n        201: {description: Added, headers: {X-Request-Id: {schema: {type: string}}}}\n",
      "swagger: '2.0'\npaths:\n  /routes:\n    post:\n      responses:\n        201: {description: Added} # <- finding\n"
    ]
  },
  "bc-date-format": {
    good: [
      "components:\n  schemas:\n    Route:\n      type: object\n      properties:\n        openingDate: {type: string, format: date}\n        date_of_survey: {type: string, format: date-time}\n        closingDate: {type: string, pattern: '^\\d{4}-\\d{2}$'}\n        expiryDate: {allOf: [{$ref: '#/components/schemas/Day'}]}\n        lastUpdate: {type: string}\n        candidate: {type: string}\n        dateRange: {type: string}\n        hasDate: {type: boolean}\n    Day: {type: string, format: date}\n",
      "swagger: '2.0'\npaths:\n  /routes:\n    get:\n      parameters:\n        - {name: startDate, in: query, type: string, format: date}\n        - {name: Date, in: header, type: string}\n      responses: {}\n",
      "openapi: 3.1.0\ncomponents:\n  schemas:\n    Zone:\n      type: object\n      properties:\n        openingDate: {anyOf: [{type: string, format: date}, {type: 'null'}]}\n        closureDates: {type: array, items: {type: string, format: date}}\n"
    ],
    bad: [
      "components:\n  schemas:\n    Route:\n      type: object\n      properties:\n        openingDate: {type: string} # <- finding\n        closing_date: {type: integer} # <- finding\n        createdOn: {type: string, format: dateTime} # <- finding\n        birthdate: {type: string} # <- finding\n        dateFin: {type: string} # <- finding\n",
      "swagger: '2.0'\npaths:\n  /routes:\n    get:\n      parameters:\n        - {name: startDate, in: query, type: string} # <- finding\n      responses: {}\n",
      "components:\n  schemas:\n    Day: {type: string}\n    Zone:\n      type: object\n      properties:\n        openingDate: {description: The first day, allOf: [{$ref: '#/components/schemas/Day'}]} # <- finding\n        closureDates: {type: array, items: {type: string}} # <- finding\n",
      "openapi: 3.1.0\nwebhooks:\n  routeClosed:\n    post:\n      requestBody: {content: {application/json: {schema: {properties: {closingDate: {type: string}}}}}} # <- finding\n"
    ]
  },
  "bc-date-iso-8601": {
    good: [
      "components:\n  schemas:\n    Route:\n      type: object\n      properties:\n        openingDate: {type: string, format: date, example: '2026-04-03'}\n        closingDate: {type: string, description: Written as YYYY-MM-DD.}\n        surveyDate: {type: string, example: to be decided}\n",
      "swagger: '2.0'\ndefinitions:\n  Route: {properties: {openingDate: {type: string, example: '2026-04-03'}}}\n"
    ],
    bad: [
      "components:\n  schemas:\n    Route:\n      type: object\n      properties:\n        openingDate: {type: string, example: 03/04/2026} # <- finding\n        closingDate: {type: string, description: 'As MM/DD/YYYY.'} # <- finding\n        surveyDate: {type: string, example: 'Thu Dec 31 2026'} # <- finding\n",
      "swagger: '2.0'\ndefinitions:\n  Route:\n    properties:\n      openingDate: {type: string, example: '20260403'} # <- finding\n",
      "paths:\n  /zones:\n    get:\n      responses:\n        200:\n          description: The zone\n          content:\n            application/json:\n              example: {openingDate: 12/31/2026}\n              schema:\n                type: object\n                properties:\n                  openingDate: {type: string} # <- finding\n                  closingDate: {type: string, pattern: '^\\d{2}/\\d{2}/\\d{4}$'} # <- finding\n                  reviewDate: {type: string, format: MM/DD/YYYY} # <- finding\n"
    ]
  },
  "bc-delete-no-body": {
    good: [
      "paths:\n  /routes/{id}: {delete: {responses: {}}}\n"
    ],
    bad: [
      "paths:\n  /routes/{id}:\n    delete:\n      requestBody: {content: {application/json: {}}} # <- finding\n      responses: {}\n",
      "swagger: '2.0'\npaths:\n  /routes/{id}:\n    delete:\n      parameters:\n        - {name: reason, in: body, schema: {type: object}} # <- finding\n      responses: {}\n"
    ]
  },
  "bc-delete-success": {
    good: [
      "paths:\n  /routes/{id}: {delete: {responses: {204: {description: Removed}}}}\n"
    ],
    bad: [
      "paths:\n  /routes/{id}:\n    delete: # <- finding\n      responses: {201: {description: Removed}}\n",
      "swagger: '2.0'\npaths:\n  /routes/{id}:\n    delete: # <- finding\n      responses: {205: {description: Removed}}\n"
    ]
  },
  "bc-deprecation-timeline": {
    good: [
      `paths:
  /routes:
    get: {deprecated: true, x-sunset: 2027-01-31, responses: {}}
    post: {deprecated: true, description: "Use PUT /routes/{routeId}.", responses: {}}
    put:
      deprecated: true
      responses: {'200': {description: The route., headers: {Sunset: {schema: {type: string}}}}}
components:
  schemas:
    Route: {properties: {name: {type: string, deprecated: true, description: Removed in version 3; see title.}}}
`,
      "swagger: '2.0'\npaths: {/routes: {get: {deprecated: true, description: Ends on 31 January 2027., responses: {}}}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    get:\n      deprecated: true # <- finding\n      description: Lists the routes.\n      parameters:\n        - {name: zone, in: query, deprecated: true, schema: {type: string}} # <- finding\n      responses: {}\n",
      "swagger: '2.0'\npaths:\n  /routes:\n    get:\n      deprecated: true # <- finding\n      responses: {}\n",
      "paths:\n  /routes:\n    get:\n      x-sunset: ''\n      deprecated: true # <- finding\n      responses: {}\n"
    ]
  },
  "bc-development-server": {
    good: [
      "servers: [{url: 'https://api.gov.bc.ca/routes'}, {url: /}]\n"
    ],
    bad: [
      "servers:\n  - url: http://localhost:3000/api # <- finding\n  - url: https://127.0.0.1 # <- finding\n",
      "swagger: '2.0'\nhost: localhost:8080 # <- finding\nschemes: [http]\n",
      "servers:\n  - url: https://{host}/routes\n    variables:\n      host:\n        default: routes.api.gov.bc.ca\n        enum:\n          - routes.api.gov.bc.ca\n          - localhost:8080 # <- finding\n"
    ]
  },
  "bc-document-size": {
    good: [
      "paths: {/routes: {get: {responses: {}}}}\n",
      "swagger: '2.0'\npaths: {/routes: {get: {responses: {}}}}\n"
    ],
    bad: [
      "paths: # <- finding\n  /routes0: {get: &a {responses: {}}, put: *a, post: *a, delete: *a, options: *a, head: *a, patch: *a, trace: *a}\n  /routes1: {get: *a, put: *a, post: *a, delete: *a, options: *a, head: *a, patch: *a, trace: *a}\n  /routes2: {get: *a, put: *a, post: *a, delete: *a, options: *a, head: *a, patch: *a, trace: *a}\n  /routes3: {get: *a, put: *a, post: *a, delete: *a, options: *a, head: *a, patch: *a, trace: *a}\n  /routes4: {get: *a, put: *a, post: *a, delete: *a, options: *a, head: *a, patch: *a, trace: *a}\n  /routes5: {get: *a, put: *a, post: *a, delete: *a, options: *a, head: *a, patch: *a, trace: *a}\n  /routes6: {get: *a, put: *a, post: *a, delete: *a, options: *a, head: *a, patch: *a, trace: *a}\n  /routes7: {get: *a, put: *a, post: *a, delete: *a, options: *a, head: *a, patch: *a, trace: *a}\n",
      "swagger: '2.0'\npaths: # <- finding\n  /routes0: {get: &a {responses: {}}, put: *a, post: *a, delete: *a, options: *a, head: *a, patch: *a, trace: *a}\n  /routes1: {get: *a, put: *a, post: *a, delete: *a, options: *a, head: *a, patch: *a, trace: *a}\n  /routes2: {get: *a, put: *a, post: *a, delete: *a, options: *a, head: *a, patch: *a, trace: *a}\n  /routes3: {get: *a, put: *a, post: *a, delete: *a, options: *a, head: *a, patch: *a, trace: *a}\n  /routes4: {get: *a, put: *a, post: *a, delete: *a, options: *a, head: *a, patch: *a, trace: *a}\n  /routes5: {get: *a, put: *a, post: *a, delete: *a, options: *a, head: *a, patch: *a, trace: *a}\n  /routes6: {get: *a, put: *a, post: *a, delete: *a, options: *a, head: *a, patch: *a, trace: *a}\n  /routes7: {get: *a, put: *a, post: *a, delete: *a, options: *a, head: *a, patch: *a, trace: *a}\n"
    ]
  },
  "bc-empty-response": {
    good: [
      "paths:\n  /routes:\n    delete: {responses: {204: {description: Removed, content: {}}, 200: {description: Removed, content: {application/json: {}}}}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    delete:\n      responses:\n        204: {description: Removed, content: {application/json: {schema: {type: object}}}} # <- finding\n",
      "swagger: '2.0'\npaths:\n  /routes:\n    delete:\n      responses:\n        204: {description: Removed, schema: {type: object}} # <- finding\n",
      "paths:\n  /filters:\n    post:\n      responses:\n        205: # <- finding\n          description: Clear the form\n          content: {application/json: {schema: {type: object}}}\n"
    ]
  },
  "bc-error-content": {
    good: [
      'paths:\n  /routes:\n    get:\n      responses:\n        "404": {description: No route, content: {application/problem+json: {schema: {type: object, properties: {type: {type: string}, status: {type: integer}, detail: {type: string}}}}}}\n'
    ],
    bad: [
      'paths:\n  /routes:\n    get:\n      responses:\n        "404":\n          description: No route\n          content:\n            application/json:\n              schema: {type: object, properties: {message: {type: string}}}   # <- finding\n'
    ]
  },
  "bc-error-description": {
    good: [
      "paths:\n  /routes:\n    get:\n      responses:\n        '200': {description: ''}\n        '404': {description: No zone of this name.}\n",
      "swagger: '2.0'\npaths: {/routes: {get: {responses: {default: {description: The message says what was wrong.}}}}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    get:\n      responses:\n        '404':\n          description: '' # <- finding\n        '500':\n          description: ' '\n",
      "swagger: '2.0'\npaths:\n  /routes:\n    get:\n      responses:\n        default:\n          description: '' # <- finding\n"
    ]
  },
  "bc-error-internal-details": {
    good: [
      'paths:\n  /routes:\n    get:\n      responses:\n        "500": {description: Failure, content: {application/json: {schema: {type: object, properties: {title: {type: string}, traceId: {type: string}}}}}}\n'
    ],
    bad: [
      'paths:\n  /routes:\n    get:\n      responses:\n        "500":\n          description: Failure\n          content:\n            application/json:\n              schema:\n                type: object\n                properties:\n                  stackTrace: {type: string}   # <- finding\n              example: {title: "java.lang.Exception at ca.bc.Routes.find(Routes.java:17)"}   # <- finding\n',
      "paths:\n  /routes:\n    get:\n      responses:\n        200: {description: The routes}\n        500:\n          description: The service failed\n          content:\n            application/json:\n              schema:\n                type: object\n                properties:\n                  message:\n                    type: string\n                    example: 'TypeError: zone is undefined at Zone.open (/app/src/zone.js:10:5)' # <- finding\n"
    ]
  },
  "bc-error-meaning": {
    good: [
      "paths:\n  /routes:\n    get:\n      responses:\n        '200': {description: OK}\n        '400': {description: The grade is no grade of the Yosemite scale.}\n        '404': {description: Route not found}\n",
      "swagger: '2.0'\npaths: {/routes: {get: {responses: {'503': {description: The register is closed from 2 to 3 at night.}}}}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    get:\n      responses:\n        '400':\n          description: Bad Request # <- finding\n        '404':\n          description: 404 - not found.\n",
      "swagger: '2.0'\npaths:\n  /routes:\n    get:\n      responses:\n        default:\n          description: Unexpected error # <- finding\n",
      "paths:\n  /routes:\n    get:\n      responses:\n        200: {description: The routes}\n        4XX:\n          description: Client error # <- finding\n"
    ]
  },
  "bc-error-object": {
    good: [
      "paths:\n  /routes:\n    get:\n      responses:\n        200: {description: Routes, content: {application/json: {schema: {type: array, items: {}}}}}\n        400: {description: Refused, content: {application/problem+json: {schema: {type: object}}}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    get:\n      responses:\n        400:\n          description: Refused\n          content:\n            application/json:\n              schema: {type: array, items: {type: string}} # <- finding\n",
      "swagger: '2.0'\npaths:\n  /routes:\n    get:\n      responses:\n        200: {description: Routes}\n        default:\n          description: Refused\n          schema: {type: array, items: {type: string}} # <- finding\n"
    ]
  },
  "bc-error-one-schema": {
    good: [
      'paths:\n  /routes:\n    get:\n      responses:\n        "400": {description: Wrong query, content: {application/json: {schema: {type: object, properties: {title: {type: string}, status: {type: integer}, errors: {type: array}}}}}}\n        "404": {description: No route, content: {application/json: {schema: {type: object, properties: {title: {type: string}, status: {type: integer}}}}}}\n'
    ],
    bad: [
      'paths:\n  /routes:\n    get:\n      responses:\n        "400": {description: Wrong query, content: {application/json: {schema: {type: object, properties: {title: {type: string}, status: {type: integer}}}}}}\n        "404":\n          description: No route\n          content:\n            application/json:\n              schema: {type: object, properties: {error: {type: string}}}   # <- finding\n'
    ]
  },
  "bc-error-problem-json": {
    good: [
      'paths:\n  /routes:\n    get:\n      responses:\n        "404": {description: No route, content: {application/problem+json: {schema: {type: object}}}}\n'
    ],
    bad: [
      'paths:\n  /routes:\n    get:\n      responses:\n        "404":   # <- finding\n          description: No route\n          content: {application/json: {schema: {type: object}}}\n',
      'swagger: "2.0"\nproduces: [application/json]\npaths:\n  /routes:\n    get:\n      responses:\n        "404": {description: No route, schema: {type: object}}   # <- finding\n'
    ]
  },
  "bc-error-response": {
    good: [
      "paths:\n  /routes:\n    get: {responses: {200: {description: Routes}, 4XX: {description: Refused}}}\n    post: {responses: {201: {description: Added}, default: {description: Failed}}}\n    options: {responses: {204: {description: Methods}}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    get: # <- finding\n      responses: {200: {description: Routes}, 500: {description: Failed}}\n    post:\n      responses: {default: {description: Added}}\n",
      "swagger: '2.0'\npaths:\n  /routes:\n    get: # <- finding\n      responses: {200: {description: Routes}}\n    post:\n      responses: {201: {description: Added}, 400: {description: Refused}}\n"
    ]
  },
  "bc-get-body-discouraged": {
    good: [
      "openapi: 3.1.0\npaths:\n  /routes:\n    get: {responses: {}}\n"
    ],
    bad: [
      "openapi: 3.1.0\npaths:\n  /routes:\n    get:\n      requestBody: {content: {application/json: {}}} # <- finding\n      responses: {}\n"
    ]
  },
  "bc-get-name": {
    good: [
      "paths:\n  /routes: {get: {operationId: getDeletedRoutes, summary: Updates the list, responses: {}}}\n  /updates: {get: {operationId: updatesOfRoutes, responses: {}}}\n  /runs: {get: {operationId: UpdateRuns_Get, responses: {}}}\n  /history: {get: {summary: Update history of a route, responses: {}}}\n  /addresses: {get: {operationId: addresses, responses: {}}}\n  /prices: {get: {operationId: price_update, responses: {}}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    get:\n      operationId: deleteRoutes # <- finding\n      responses: {}\n",
      "swagger: '2.0'\npaths:\n  /routes:\n    get:\n      summary: Creates a route # <- finding\n      responses: {}\n",
      "paths:\n  /routes:\n    get:\n      operationId: routes1\n      summary: Deletes the routes of a zone # <- finding\n      responses: {}\n",
      "paths:\n  /routes/{routeId}:\n    get:\n      operationId: routes.delete # <- finding\n      responses: {}\n"
    ]
  },
  "bc-get-no-body": {
    good: [
      "paths:\n  /routes:\n    get: {responses: {}}\n    post: {requestBody: {content: {}}, responses: {}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    get:\n      requestBody: {content: {application/json: {}}} # <- finding\n      responses: {}\n",
      "swagger: '2.0'\npaths:\n  /routes:\n    get:\n      parameters:\n        - {name: criteria, in: body, schema: {type: object}} # <- finding\n      responses: {}\n    head:\n      parameters:\n        - {name: criteria, in: formData, type: string}\n      responses: {}\n"
    ]
  },
  "bc-get-success": {
    good: [
      "paths:\n  /routes: {get: {responses: {200: {description: Routes}, 204: {description: None}}}}\n  /trails: {get: {responses: {302: {description: Elsewhere}}}}\n  /parks: {get: {responses: {2XX: {description: Parks}}}}\n  /peaks: {get: {responses: {default: {description: Peaks}}}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    get: # <- finding\n      responses: {201: {description: Routes}}\n",
      "swagger: '2.0'\npaths:\n  /routes:\n    get: # <- finding\n      responses: {202: {description: Routes}, 204: {description: None}}\n"
    ]
  },
  "bc-https-only": {
    good: [
      "info: {title: Routes API, version: 1.0.0, contact: {url: 'http://www.gov.bc.ca'}}\nservers:\n  - {url: https://api.gov.bc.ca/routes}\n  - {url: /api/v1}\n  - {url: 'http://localhost:3000'}\n  - {url: '{host}/routes', variables: {host: {default: https://api.gov.bc.ca}}}\n  - {url: wss://api.gov.bc.ca/routes}\nexternalDocs: {url: 'http://www.gov.bc.ca/routes'}\n",
      "swagger: '2.0'\nhost: api.gov.bc.ca\nschemes: [https]\n"
    ],
    bad: [
      "servers:\n  - url: http://api.gov.bc.ca/routes # <- finding\n  - url: '{scheme}://api.gov.bc.ca/routes'\n    variables:\n      scheme:\n        default: https\n        enum:\n          - https\n          - http # <- finding\npaths:\n  /routes:\n    get:\n      servers:\n        - url: http://test.api.gov.bc.ca # <- finding\n      responses: {}\ncomponents:\n  securitySchemes:\n    oidc:\n      type: openIdConnect\n      openIdConnectUrl: http://loginproxy.gov.bc.ca/auth # <- finding\n    oauth:\n      type: oauth2\n      flows:\n        clientCredentials:\n          tokenUrl: http://loginproxy.gov.bc.ca/token # <- finding\n          scopes: {}\n",
      "swagger: '2.0'\nhost: api.gov.bc.ca\nschemes:\n  - https\n  - http # <- finding\n"
    ]
  },
  "bc-https-stated": {
    good: [
      "servers: [{url: /api/v1}, {url: 'https://api.gov.bc.ca/routes'}]\n",
      "swagger: '2.0'\nschemes: [https]\n"
    ],
    bad: [
      "servers:\n  - url: /api/v1 # <- finding\n",
      "openapi: 3.0.3 # <- finding\n",
      "swagger: '2.0' # <- finding\nhost: api.gov.bc.ca\n"
    ]
  },
  "bc-idempotent-post": {
    good: [
      "paths:\n  /routes:\n    post: {parameters: [{name: Idempotency-Key, in: header, schema: {type: string}}], responses: {}}\n    patch: {responses: {409: {description: Changed meanwhile}}}\n  /routes/search:\n    post: {responses: {}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    post: {responses: {201: {description: Added}}} # <- finding\n    patch: {responses: {200: {description: Changed}}}\n",
      "swagger: '2.0'\npaths:\n  /routes:\n    post: {responses: {201: {description: Added}}} # <- finding\n"
    ]
  },
  "bc-ignored-header": {
    good: [
      "paths:\n  /routes:\n    get: {parameters: [{name: Accept-Language, in: header, schema: {type: string}}, {name: accept, in: query, schema: {type: string}}], responses: {}}\n",
      "swagger: '2.0'\npaths:\n  /routes:\n    get: {parameters: [{name: Authorization, in: header, type: string}], responses: {}}\n"
    ],
    bad: [
      "components: {parameters: {Auth: {name: authorization, in: header, schema: {type: string}}}}\npaths:\n  /routes:\n    get:\n      parameters:\n        - {name: Accept, in: header, schema: {type: string}} # <- finding\n      responses: {}\n    post:\n      parameters:\n        - {name: Content-Type, in: header, schema: {type: string}} # <- finding\n        - {name: accept, in: header, schema: {type: string}}\n      responses: {}\n"
    ]
  },
  "bc-info-contact": {
    good: [
      "info: {title: Routes API, version: 1.0.0, contact: {name: Recreation Sites and Trails BC, email: routes@gov.bc.ca}}\n"
    ],
    bad: [
      "info: {title: Routes API, version: 1.0.0} # <- finding\n",
      "swagger: '2.0'\ninfo: {title: Routes API, version: 1.0.0} # <- finding\n"
    ]
  },
  "bc-info-description": {
    good: [
      "info: {title: Routes API, version: 1.0.0, description: Climbing routes in the parks of British Columbia.}\n",
      "swagger: '2.0'\ninfo: {title: Routes API, version: 1.0.0, description: Climbing routes in the parks of British Columbia.}\n"
    ],
    bad: [
      "info: {title: Routes API, version: 1.0.0} # <- finding\n",
      "swagger: '2.0'\ninfo:\n  title: Routes API\n  version: 1.0.0\n  description: ' ' # <- finding\n"
    ]
  },
  "bc-info-title": {
    good: [
      "info: {title: BC Routes API, version: 1.0.0}\n",
      "swagger: '2.0'\ninfo: {title: OpenAPI Registry, version: 1.0.0}\n"
    ],
    bad: [
      "info:\n  title: routes-api-1.0.0.yaml # <- finding\n  version: 1.0.0\n",
      "swagger: '2.0'\ninfo:\n  version: 1.0.0\n  title: ' ' # <- finding\n",
      "info:\n  title: OpenAPI definition # <- finding\n  version: 1.0.0\n"
    ]
  },
  "bc-input-array-bounds": {
    good: [
      "paths:\n  /routes:\n    post:\n      requestBody: {content: {application/json: {schema: {type: object, properties: {grades: {type: array, maxItems: 10, items: {type: integer}}}}}}}\n",
      "openapi: 3.1.0\npaths:\n  /routes:\n    post:\n      requestBody:\n        content:\n          application/json:\n            schema:\n              type: object\n              properties:\n                point: {type: array, prefixItems: [{type: number}, {type: number}], items: false}\n                grades: {allOf: [{type: array, items: {type: integer}}], maxItems: 5}\n      responses: {}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    post:\n      requestBody:\n        content:\n          application/json:\n            schema:\n              type: object\n              properties:\n                grades: {type: array, items: {type: integer}}   # <- finding\n"
    ]
  },
  "bc-input-closed-objects": {
    good: [
      "paths:\n  /routes:\n    post:\n      requestBody:\n        content:\n          application/json:\n            schema: {type: object, additionalProperties: false, properties: {name: {type: string}}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    post:\n      requestBody:\n        content:\n          application/json:\n            schema: {type: object, properties: {name: {type: string}}}   # <- finding\n",
      "paths:\n  /routes:\n    post:\n      requestBody:\n        content:\n          application/json:\n            schema: {type: object, additionalProperties: true, properties: {name: {type: string}}} # <- finding\n      responses: {}\n"
    ]
  },
  "bc-input-number-bounds": {
    good: [
      "paths:\n  /routes:\n    get:\n      parameters:\n        - {name: pitches, in: query, schema: {type: integer, minimum: 1, maximum: 60}}\n",
      "components: {schemas: {Length: {type: integer}}}\npaths:\n  /routes:\n    post:\n      requestBody:\n        content:\n          application/json:\n            schema:\n              type: object\n              properties: {length: {allOf: [{$ref: '#/components/schemas/Length'}], minimum: 1, maximum: 2000}}\n      responses: {}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    get:\n      parameters:\n        - name: pitches\n          in: query\n          schema: {type: integer, minimum: 1}   # <- finding\n"
    ]
  },
  "bc-input-string-bounds": {
    good: [
      "paths:\n  /routes/{id}:\n    get:\n      parameters:\n        - {name: id, in: path, required: true, schema: {type: string, format: uuid}}\n        - {name: name, in: query, schema: {type: string, maxLength: 80}}\n        - {name: rock, in: query, schema: {type: string, enum: [granite, limestone]}}\n",
      "components: {schemas: {Name: {type: string}}}\npaths:\n  /routes:\n    post:\n      requestBody:\n        content:\n          application/json:\n            schema:\n              type: object\n              properties:\n                name: {allOf: [{$ref: '#/components/schemas/Name'}], maxLength: 80}\n                grade: {allOf: [{type: string}, {pattern: '^5[.]\\d$'}]}\n                created: {type: object, readOnly: true, properties: {by: {type: string}}}\n      responses: {}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    get:\n      parameters:\n        - name: name\n          in: query\n          schema: {type: string}   # <- finding\n    post:\n      requestBody: {content: {application/json: {schema: {type: object, properties: {name: {type: string}}}}}}\n",
      'swagger: "2.0"\npaths:\n  /routes:\n    get:\n      parameters:\n        - {name: name, in: query, type: string}   # <- finding\n',
      "openapi: 3.1.0\npaths:\n  /routes:\n    post:\n      requestBody:\n        content:\n          application/json:\n            schema:\n              type: object\n              patternProperties:\n                '^x-': {type: string} # <- finding\n      responses: {}\n"
    ]
  },
  "bc-json-body": {
    good: [
      "paths:\n  /routes:\n    post:\n      requestBody: {content: {application/json: {schema: {type: object}}, application/xml: {schema: {type: object}}}}\n      responses:\n        200: {description: Routes, content: {application/geo+json; charset=utf-8: {schema: {type: object}}}}\n        202: {description: Map, content: {image/png: {schema: {type: string}}}}\n        404: {description: Not found, content: {text/plain: {schema: {type: string}}}}\n        406: {description: Refused, content: {'*/*': {schema: {type: string}}}}\n  /maps:\n    get:\n      x-legacy-system: true\n      responses: {200: {description: Map, content: {application/xml: {schema: {type: object}}}}}\n",
      "swagger: '2.0'\npaths:\n  /maps:\n    get:\n      produces: [application/vnd.maps]\n      responses: {200: {description: Map, schema: {type: file}}}\n  /routes:\n    get:\n      responses: {200: {description: Routes, schema: {type: object}}}\n",
      "paths:\n  /routes:\n    x-legacy-system: true\n    get: {responses: {200: {description: The routes, content: {application/xml: {}}}}}\n",
      "paths:\n  /health:\n    get: {responses: {200: {description: The service is up, content: {text/plain: {schema: {type: string}}}}}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    post:\n      requestBody: # <- finding\n        content: {application/xml: {schema: {type: object}}}\n      responses:\n        200: # <- finding\n          description: Routes\n          content: {text/html: {schema: {type: string}}}\n",
      "swagger: '2.0'\nproduces: [application/xml]\npaths:\n  /routes:\n    get:\n      responses:\n        200: {description: Routes, schema: {type: object}} # <- finding\n    put:\n      produces: [application/json]\n      responses:\n        200: {description: Routes, schema: {type: object}}\n"
    ]
  },
  "bc-json-stated": {
    good: [
      "paths:\n  /routes:\n    get: {responses: {200: {description: Routes, content: {application/json: {}, '*/*': {}}}}}\n",
      "paths:\n  /topos: {get: {responses: {200: {description: The drawing, content: {'image/*': {}}}}}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    get:\n      responses:\n        200: {description: Routes, content: {'*/*': {schema: {type: object}}}} # <- finding\n        400: {description: Refused, content: {'*/*': {schema: {type: object}}}}\n",
      "swagger: '2.0'\nproduces: ['application/<type>']\npaths:\n  /routes:\n    get:\n      responses:\n        200: {description: Routes, schema: {type: object}} # <- finding\n"
    ]
  },
  "bc-legacy-format": {
    good: [
      "paths:\n  /routes:\n    get:\n      x-legacy-system: true\n      responses: {200: {description: Routes, content: {application/json: {}, application/xml: {}}}}\n    post:\n      responses: {200: {description: Routes, content: {application/json: {}, text/plain: {}, text/csv: {}}}}\n",
      "swagger: '2.0'\ninfo: {title: Routes API, version: 1.0.0, x-legacy-system: true}\nproduces: [application/json, text/xml]\npaths:\n  /routes:\n    get: {responses: {200: {description: Routes, schema: {type: object}}}}\n",
      "paths:\n  /routes:\n    get: {responses: {200: {description: The routes, content: {application/json: {}, application/gpx+xml: {}}}}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    get:\n      responses:\n        200: {description: Routes, content: {application/json: {}, application/xml: {}}} # <- finding\n    post:\n      requestBody: {content: {application/json: {}, application/xml: {}}} # <- finding\n      responses: {}\n",
      "swagger: '2.0'\nproduces: [application/json, text/xml]\npaths:\n  /routes:\n    get:\n      responses:\n        200: {description: Routes, schema: {type: object}} # <- finding\n",
      "paths:\n  /routes:\n    get:\n      responses:\n        200: # <- finding\n          description: The routes\n          content: {application/json: {}, application/vnd.routes+xml: {}}\n"
    ]
  },
  "bc-list-pagination": {
    good: [
      'paths:\n  /routes:\n    get:\n      parameters:\n        - {name: offset, in: query, schema: {type: integer}}\n        - {name: limit, in: query, schema: {type: integer, maximum: 100}}\n      responses:\n        "200": {description: Routes, content: {application/json: {schema: {type: array, items: {type: object}}}}}\n',
      'paths:\n  /routes/{routeId}/grades:\n    get:\n      responses:\n        "200": {description: Grades, content: {application/json: {schema: {type: array, maxItems: 20, items: {type: object}}}}}\n',
      'swagger: "2.0"\npaths:\n  /rock-types:\n    get: {produces: [application/json], responses: {200: {description: Types, schema: {type: array, items: {type: object}}}}}\n',
      'paths:\n  /routes:\n    get:\n      parameters:\n        - {name: pageable, in: query, schema: {type: object, properties: {page: {type: integer}, size: {type: integer}}}}\n      responses:\n        "200": {description: Routes, content: {application/json: {schema: {type: array, items: {type: object}}}}}\n  /trails:\n    get:\n      responses:\n        "200": {description: Trails, content: {application/json: {schema: {allOf: [{type: array, items: {type: object}}], maxItems: 20}}}}\n'
    ],
    bad: [
      'paths:\n  /routes:\n    get:   # <- finding\n      responses:\n        "200": {description: Routes, content: {application/json: {schema: {type: array, items: {type: object}}}}}\n  /trails:\n    get:\n      responses:\n        "200":\n          description: Trails\n          content:\n            application/json:\n              schema:\n                type: object\n                properties: {total: {type: integer}, items: {type: array, items: {type: object}}}\n',
      'swagger: "2.0"\npaths:\n  /routes:\n    get: {responses: {200: {description: Routes, schema: {type: array, items: {type: object}}}}}   # <- finding\n',
      `components: {schemas: {Routes: {type: array, items: {type: object}}}}
paths:
  /routes:
    get:   # <- finding
      responses:
        "200": {description: Routes, content: {application/json: {schema: {allOf: [{$ref: '#/components/schemas/Routes'}]}}}}
  /trails:
    get:
      responses:
        "200":
          description: Trails
          content:
            application/hal+json:
              schema:
                type: object
                properties:
                  _embedded: {type: object, properties: {trails: {type: array, items: {type: object}}}}
`
    ]
  },
  "bc-negotiation-errors": {
    good: [
      "paths:\n  /routes:\n    get: {responses: {200: {description: Routes, content: {application/json: {}}}}}\n    post: {requestBody: {content: {application/json: {}}}, responses: {201: {description: Added}, 415: {description: Unknown media type}}}\n    put: {requestBody: {content: {application/json: {}}}, responses: {200: {description: Replaced}, 4XX: {description: Refused}}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    get: # <- finding\n      responses: {200: {description: Routes, content: {application/json: {}, text/csv: {}}}}\n    post: # <- finding\n      requestBody: {content: {application/json: {}}}\n      responses: {201: {description: Added}}\n",
      "swagger: '2.0'\nconsumes: [application/json]\npaths:\n  /routes:\n    post: # <- finding\n      parameters: [{name: route, in: body, schema: {type: object}}]\n      responses: {201: {description: Added}, 400: {description: Refused}}\n"
    ]
  },
  "bc-no-basic-auth": {
    good: [
      "components: {securitySchemes: {token: {type: http, scheme: bearer, bearerFormat: JWT}}}\n"
    ],
    bad: [
      "components:\n  securitySchemes:\n    login: {type: http, scheme: Basic}   # <- finding\n",
      'swagger: "2.0"\nsecurityDefinitions:\n  login: {type: basic}   # <- finding\n'
    ]
  },
  "bc-no-compressed-files": {
    good: [
      'paths:\n  /routes:\n    get:\n      responses:\n        "200":\n          description: Routes\n          headers: {Content-Encoding: {schema: {type: string, example: gzip}}}\n          content: {text/csv: {}}\n'
    ],
    bad: [
      'paths:\n  /routes/archive:\n    get:\n      responses:\n        "200":\n          description: Routes\n          content:\n            application/zip: {}   # <- finding\n',
      `paths:
  /routes/archive:
    get:
      responses:
        "200":   # <- finding
          description: Routes
          headers: {Content-Disposition: {schema: {type: string, example: 'attachment; filename="routes.zip"'}}}
          content: {application/octet-stream: {}}
`,
      'swagger: "2.0"\npaths:\n  /routes/archive:\n    get:\n      produces: [application/x-gzip]\n      responses:\n        "200": {description: Routes, schema: {type: file}}   # <- finding\n',
      "openapi: 3.1.0\npaths:\n  /topos:\n    post:\n      requestBody:\n        content:\n          multipart/form-data:\n            schema: {type: object, properties: {drawings: {type: string}}}\n            encoding:\n              drawings:\n                contentType: application/zip, application/pdf # <- finding\n          application/json:\n            schema:\n              type: object\n              properties:\n                archive: {type: string, contentMediaType: application/gzip, contentEncoding: base64} # <- finding\n      responses: {}\n"
    ]
  },
  "bc-no-custom-token-header": {
    good: [
      "components: {securitySchemes: {key: {type: apiKey, in: header, name: x-api-key}}}\n"
    ],
    bad: [
      "components:\n  securitySchemes:\n    login: {type: apiKey, in: header, name: JWT}   # <- finding\n",
      'swagger: "2.0"\npaths:\n  /routes:\n    get:\n      parameters:\n        - {name: X-Auth-Token, in: header, type: string}   # <- finding\n'
    ]
  },
  "bc-no-dynamic-query": {
    good: [
      "paths:\n  /routes:\n    get:\n      parameters:\n        - {name: filter, in: query, schema: {type: string, enum: [open, closed]}}\n        - {name: schedule, in: query, schema: {type: string}}\n",
      "info: {title: Routes API, version: 1.0.0, license: {name: Open Government Licence - British Columbia}}\npaths: {/routes: {get: {parameters: [{name: cql_filter, in: query, schema: {type: string}}]}}}\n",
      "info: {title: Routes API, version: 1.0.0, license: {name: OGL-BC}}\npaths:\n  /routes:\n    get: {parameters: [{name: where, in: query, schema: {type: string}}], responses: {}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    get:\n      parameters:\n        - {name: where, in: query, schema: {type: string}}   # <- finding\n        - {name: $filter, in: query, description: Restricts the routes., schema: {type: string}}   # <- finding\n        - {name: q, in: query, description: A Lucene query., schema: {type: string}}   # <- finding\n",
      'swagger: "2.0"\npaths:\n  /routes/search:\n    post:\n      parameters:\n        - name: body\n          in: body\n          schema:\n            type: object\n            properties:\n              sql: {type: string}   # <- finding\n',
      "paths:\n  /graphql:\n    post:\n      requestBody:\n        content:\n          application/json:\n            schema:\n              type: object\n              properties:\n                query: {type: string, description: A GraphQL query} # <- finding\n      responses: {}\n",
      "paths:\n  /reports:\n    post:\n      requestBody:\n        content:\n          application/json:\n            schema:\n              type: object\n              properties:\n                name: {type: string}\n                sql: {type: string} # <- finding\n      responses: {}\n"
    ]
  },
  "bc-no-key-parameter": {
    good: [
      "paths:\n  /routes/{key}:\n    get:\n      parameters:\n        - {name: key, in: path, required: true, description: The secret key under which the object is kept., schema: {type: string}}\n        - {name: pageToken, in: query, schema: {type: string}}\n        - {name: X-API-Key, in: header, schema: {type: string}}\n      responses: {}\n",
      "paths:\n  /diversions:\n    get:\n      parameters:\n        - {name: authorization, in: query, schema: {type: string}, description: Number of the water authorization}\n      responses: {}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    get:\n      parameters:\n        - {name: api_key, in: query, schema: {type: string}} # <- finding\n        - {name: key, in: query, description: Your subscription key., schema: {type: string}} # <- finding\n      responses: {}\n    post:\n      parameters:\n        - {name: api_key, in: query, schema: {type: string}}\n      responses: {}\n",
      "swagger: '2.0'\npaths:\n  /routes/{accessToken}:\n    get:\n      parameters:\n        - {name: accessToken, in: path, required: true, type: string} # <- finding\n      responses: {}\n",
      "paths:\n  /routes:\n    get:\n      parameters:\n        - {name: Ocp-Apim-Subscription-Key, in: query, schema: {type: string}} # <- finding\n        - {name: refresh_token, in: query, schema: {type: string}} # <- finding\n      responses: {}\n"
    ]
  },
  "bc-no-literal-secret": {
    good: [
      "components:\n  schemas:\n    Token: {type: string, example: eyJhbGciOiJIUzI1NiJ9.your-payload.your-signature}\n    Known: {type: string, example: eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c}\n    Certificate: {type: string, example: '-----BEGIN CERTIFICATE-----'}\n"
    ],
    bad: [
      "components:\n  schemas:\n    Token:\n      type: string\n      example: eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJyb3V0ZXMifQ.c2lnbmF0dXJlLW9mLXJvdXRlcw # <- finding\n    Key:\n      type: string\n      description: 'Send the key in the form -----BEGIN RSA PRIVATE KEY----- and so on.' # <- finding\n"
    ]
  },
  "bc-no-personal-uri": {
    good: [
      "paths:\n  /climbers:\n    get:\n      parameters:\n        - {name: sendEmail, in: query, schema: {type: boolean}}\n        - {name: emailId, in: query, schema: {type: string}}\n"
    ],
    bad: [
      "paths:\n  /climbers:\n    get:\n      parameters:\n        - {name: lastName, in: query, schema: {type: string}}   # <- finding\n        - {name: contact_email, in: query, schema: {type: string}}   # <- finding\n"
    ]
  },
  "bc-no-sensitive-uri": {
    good: [
      "paths:\n  /routes/{routeId}:\n    get:\n      parameters:\n        - {name: businessNumber, in: query, schema: {type: string}}\n        - {name: sin, in: query, description: The sine of the angle., schema: {type: number}}\n        - {name: id, in: query, description: 'An opaque id, never a personal health number.', schema: {type: string}}\n"
    ],
    bad: [
      "paths:\n  /climbers:\n    get:\n      parameters:\n        - {name: applicantBirthDate, in: query, schema: {type: string}}   # <- finding\n        - {name: PHN, in: query, schema: {type: string}}   # <- finding\n        - {name: id, in: query, description: The patient's personal health number., schema: {type: string}}   # <- finding\n        - {name: dateDeNaissance, in: query, schema: {type: string}}   # <- finding\n",
      'swagger: "2.0"\npaths:\n  /climbers/{sin}:\n    get:\n      parameters:\n        - {name: sin, in: path, required: true, type: string}   # <- finding\n',
      "paths:\n  /climbers:\n    get:\n      parameters:\n        - {name: sinNumber, in: query, schema: {type: string}} # <- finding\n        - {name: pwd, in: query, schema: {type: string}} # <- finding\n        - name: filter\n          in: query\n          style: deepObject\n          schema:\n            type: object\n            properties:\n              careCardNumber: {type: string} # <- finding\n      responses: {}\n"
    ]
  },
  "bc-no-token-parameter": {
    good: [
      "paths:\n  /routes:\n    get:\n      parameters:\n        - {name: nextToken, in: query, schema: {type: string}}\n        - {name: token, in: query, description: Token of the next page., schema: {type: string}}\n      responses: {}\n"
    ],
    bad: [
      "paths:\n  /invitations/{token}:\n    get:\n      parameters:\n        - {name: token, in: path, required: true, schema: {type: string}} # <- finding\n      responses: {}\n",
      "swagger: '2.0'\npaths:\n  /routes:\n    get:\n      parameters:\n        - {name: auth, in: query, type: string} # <- finding\n      responses: {}\n"
    ]
  },
  "bc-no-trace": {
    good: [
      "paths:\n  /routes: {get: {responses: {}}, options: {responses: {}}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    trace: {responses: {}} # <- finding\n"
    ]
  },
  "bc-no-uri-version": {
    good: [
      "servers: [{url: https://v2ray.api.gov.bc.ca/vocabulary}]\npaths: {'/versions/{versionId}': {get: {responses: {}}}}\n",
      "swagger: '2.0'\nbasePath: /routes\n",
      "paths:\n  /topos/{id}/versions/{version}:\n    get:\n      parameters: [{name: version, in: path, required: true, schema: {type: integer}}]\n      responses: {}\n"
    ],
    bad: [
      "servers:\n  - url: https://api.gov.bc.ca/routes/v1 # <- finding\n  - url: https://test.api.gov.bc.ca/routes/{version}\n    variables: {version: {default: v1.2}}\n",
      "paths:\n  /mhr/api/v1/searches: {get: {responses: {}}} # <- finding\n",
      "swagger: '2.0'\nbasePath: /api/V2 # <- finding\n",
      "paths:\n  /routes:\n    servers:\n      - url: https://routes.api.gov.bc.ca/v1beta1 # <- finding\n    get: {responses: {}}\n  /api/1.0/trails:\n    get: {responses: {}}\n  /{version}/zones:\n    get:\n      parameters: [{name: version, in: path, required: true, schema: {type: string, enum: [v1, v2]}}]\n      responses: {}\n"
    ]
  },
  "bc-oauth2-flow": {
    good: [
      "components: {securitySchemes: {login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://id.gov.bc.ca/token, scopes: {read: Reads routes.}}}}}}\n"
    ],
    bad: [
      "components:\n  securitySchemes:\n    login:\n      type: oauth2\n      flows:\n        implicit: {authorizationUrl: https://id.gov.bc.ca/auth, scopes: {read: Reads routes.}}   # <- finding\n",
      'swagger: "2.0"\nsecurityDefinitions:\n  login: {type: oauth2, flow: password, tokenUrl: https://id.gov.bc.ca/token}   # <- finding\n'
    ]
  },
  "bc-oauth2-scopes": {
    good: [
      "components: {securitySchemes: {login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://id.gov.bc.ca/token, scopes: {routes.read: Reads routes.}}}}}}\n"
    ],
    bad: [
      "components:\n  securitySchemes:\n    login:\n      type: oauth2\n      flows:\n        clientCredentials: {tokenUrl: https://id.gov.bc.ca/token, scopes: {}}   # <- finding\n",
      'swagger: "2.0"\nsecurityDefinitions:\n  login: {type: oauth2, flow: application, tokenUrl: https://id.gov.bc.ca/token}   # <- finding\n'
    ]
  },
  "bc-offset-pair": {
    good: [
      "paths:\n  /routes:\n    get:\n      parameters:\n        - {name: offset, in: query, schema: {type: integer}}\n        - {name: limit, in: query, schema: {type: integer}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    get:\n      parameters:\n        - {name: startIndex, in: query, schema: {type: integer}}   # <- finding\n"
    ]
  },
  "bc-one-operation": {
    good: [
      "paths:\n  /payments:\n    get:\n      parameters:\n        - {name: method, in: query, schema: {type: string, enum: [card, cash]}}\n        - {name: operation, in: query, schema: {type: string}}\n        - {name: action, in: query, description: What was done., schema: {type: string}}\n        - {name: request, in: query, schema: {type: string, enum: [GetCapabilities, GetMap]}}\n        - {name: do, in: query, schema: {type: string, enum: [GetCapabilities, GetMap]}}\n      responses: {}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    post:\n      parameters:\n        - {name: action, in: query, schema: {type: string, enum: [create, delete]}} # <- finding\n        - {name: X-HTTP-Method-Override, in: header, schema: {type: string}} # <- finding\n      responses: {}\n    put:\n      parameters:\n        - {name: method, in: query, schema: {type: array, items: {type: string, enum: [addRoute, removeRoute]}}} # <- finding\n      responses: {}\n",
      "swagger: '2.0'\npaths:\n  /routes:\n    post:\n      parameters:\n        - {name: cmd, in: query, type: string} # <- finding\n      responses: {}\n",
      "components: {schemas: {Command: {type: string, enum: [start, stop]}}}\npaths:\n  /closures:\n    post:\n      parameters:\n        - {name: command, in: query, schema: {allOf: [{$ref: '#/components/schemas/Command'}]}} # <- finding\n        - {name: _method, in: query, schema: {type: string}} # <- finding\n      responses: {}\n",
      "paths:\n  /permits/{permitId}:\n    put:\n      parameters:\n        - {name: task, in: query, schema: {type: string, enum: [approve, reject]}} # <- finding\n      responses: {}\n"
    ]
  },
  "bc-one-pagination-style": {
    good: [
      "paths:\n  /routes: {get: {parameters: [{name: page, in: query, schema: {type: integer}}]}}\n  /trails: {get: {parameters: [{name: page, in: query, schema: {type: integer}}]}}\n"
    ],
    bad: [
      "paths:\n  /routes: {get: {parameters: [{name: page, in: query, schema: {type: integer}}]}}\n  /trails: {get: {parameters: [{name: page, in: query, schema: {type: integer}}]}}\n  /cliffs:\n    get: {parameters: [{name: offset, in: query, schema: {type: integer}}]}   # <- finding\n"
    ]
  },
  "bc-one-wildcard": {
    good: [
      "paths:\n  /routes:\n    get:\n      parameters:\n        - {name: name, in: query, description: May end with a wildcard (*)., schema: {type: string}}\n        - {name: cliff, in: query, description: No wildcards., schema: {type: string}}\n",
      "paths:\n  /routes:\n    get:\n      parameters:\n        - {name: grade, in: query, schema: {type: string}, description: A code of /grades, or an asterisk (*) for all grades}\n        - {name: zone, in: query, schema: {type: string}, description: A code of /zones, or an asterisk (*) for all zones}\n      responses: {}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    get:   # <- finding\n      parameters:\n        - {name: name, in: query, description: May end with a wildcard (*)., schema: {type: string}}\n        - {name: cliff, in: query, description: Wildcards are allowed., schema: {type: string}}\n",
      "paths:\n  /routes:\n    get: # <- finding\n      parameters:\n        - {name: name, in: query, schema: {type: string}, description: Use * to match any characters}\n        - {name: zone, in: query, schema: {type: string}, description: The asterisk stands for a part of the name that begins with these letters}\n      responses: {}\n"
    ]
  },
  "bc-openapi-3": {
    good: [
      "openapi: 3.0.3\n"
    ],
    bad: [
      "swagger: '2.0' # <- finding\n"
    ]
  },
  "bc-openapi-version": {
    good: [
      "openapi: 3.1.1\n",
      "swagger: '2.0'\n"
    ],
    bad: [
      "openapi: 3.0 # <- finding\n",
      "openapi: '3.1' # <- finding\n",
      "swagger: 2.0 # <- finding\n"
    ]
  },
  "bc-operation-description": {
    good: [
      "paths:\n  /routes:\n    get: {summary: Finds routes, responses: {}}\n    parameters: []\n",
      "swagger: '2.0'\npaths:\n  /routes:\n    get: {description: Finds routes., responses: {}}\n",
      "paths:\n  /routes:\n    description: The routes of a zone\n    get: {responses: {}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    get: {responses: {}} # <- finding\n    post: {summary: Adds a route, responses: {}}\n",
      "swagger: '2.0'\npaths:\n  /routes:\n    get: # <- finding\n      summary: ' '\n      responses: {}\n    post: {responses: {}}\n"
    ]
  },
  "bc-operation-id": {
    good: [
      "paths:\n  /routes:\n    get: {operationId: listRoutes, responses: {}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    get: {responses: {}} # <- finding\n    post: {responses: {}}\n  /trails:\n    get: {operationId: listTrails, responses: {}}\n",
      "swagger: '2.0'\npaths:\n  /routes:\n    get: {operationId: '', responses: {}} # <- finding\n"
    ]
  },
  "bc-operation-scopes": {
    good: [
      "components: {securitySchemes: {login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://id.gov.bc.ca/token, scopes: {routes.read: Reads routes.}}}}}}\npaths:\n  /routes: {get: {security: [{login: [routes.read]}]}}\n"
    ],
    bad: [
      "components: {securitySchemes: {login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://id.gov.bc.ca/token, scopes: {routes.read: Reads routes.}}}}}}\npaths:\n  /routes:\n    get:\n      security: [{login: []}]   # <- finding\n",
      'swagger: "2.0"\nsecurityDefinitions: {login: {type: oauth2, flow: application, tokenUrl: https://id.gov.bc.ca/token, scopes: {routes.read: Reads routes.}}}\nsecurity: [{login: []}]   # <- finding\npaths:\n  /routes: {get: {}}\n'
    ]
  },
  "bc-page-pair": {
    good: [
      "paths:\n  /routes:\n    get:\n      parameters:\n        - {name: page, in: query, schema: {type: integer}}\n        - {name: per_page, in: query, schema: {type: integer}}\n",
      "paths:\n  /routes:\n    get:\n      parameters:\n        - {name: page, in: query, description: A page has 50 routes., schema: {type: integer}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    get:\n      parameters:\n        - {name: page, in: query, schema: {type: integer}}   # <- finding\n",
      'swagger: "2.0"\npaths:\n  /routes:\n    get:\n      parameters:\n        - {name: pageSize, in: query, type: integer}   # <- finding\n'
    ]
  },
  "bc-page-size-maximum": {
    good: [
      "paths:\n  /routes:\n    get:\n      parameters:\n        - {name: limit, in: query, schema: {type: integer, maximum: 100}}\n",
      "components: {schemas: {Limit: {type: integer, maximum: 100}}}\npaths:\n  /routes:\n    get:\n      parameters:\n        - {name: limit, in: query, schema: {allOf: [{$ref: '#/components/schemas/Limit'}]}}\n      responses: {}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    get:\n      parameters:\n        - {name: limit, in: query, schema: {type: integer}}   # <- finding\n",
      'swagger: "2.0"\npaths:\n  /routes:\n    get:\n      parameters:\n        - {name: pageSize, in: query, type: integer}   # <- finding\n',
      "paths:\n  /routes:\n    get:\n      parameters:\n        - name: pageable\n          in: query\n          schema:\n            type: object\n            properties:\n              page: {type: integer}\n              size: {type: integer} # <- finding\n      responses: {}\n"
    ]
  },
  "bc-pagination-integers": {
    good: [
      "paths:\n  /routes:\n    get:\n      parameters:\n        - {name: offset, in: query, schema: {type: integer, minimum: 0}}\n        - {name: limit, in: query, schema: {type: integer, minimum: 1}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    get:\n      parameters:\n        - {name: offset, in: query, schema: {type: number, minimum: 0}}   # <- finding\n        - {name: limit, in: query, schema: {type: integer}}\n",
      'swagger: "2.0"\npaths:\n  /routes:\n    get:\n      parameters:\n        - {name: page, in: query, type: integer}   # <- finding\n',
      "paths:\n  /routes:\n    get:\n      parameters:\n        - {name: limit, in: query, schema: {type: string}} # <- finding\n      responses: {}\n"
    ]
  },
  "bc-parameter-case": {
    good: [
      "paths:\n  /routes/{route_id}:\n    get:\n      parameters:\n        - {name: route_id, in: path, required: true, schema: {type: string}}\n        - {name: rockType, in: query, schema: {type: string}}\n        - {name: 'filter[min_grade]', in: query, schema: {type: string}}\n        - {name: $orderBy, in: query, schema: {type: string}}\n        - {name: X-Request-Id, in: header, schema: {type: string}}\n        - {name: page, in: query, schema: {type: integer}}\n      responses: {}\n"
    ],
    bad: [
      "paths:\n  /routes/{route_id}/pitches/{pitchId}/holds/{holdId}:\n    get:\n      parameters:\n        - {name: route_id, in: path, required: true, schema: {type: string}} # <- finding\n        - {name: pitchId, in: path, required: true, schema: {type: string}}\n        - {name: holdId, in: path, required: true, schema: {type: string}}\n        - {name: rockType, in: query, schema: {type: string}}\n        - {name: minGrade, in: query, schema: {type: string}}\n        - {name: max_grade, in: query, schema: {type: string}} # <- finding\n      responses: {}\n",
      "swagger: '2.0'\npaths:\n  /routes:\n    get:\n      parameters:\n        - {name: rock_type, in: query, type: string}\n        - {name: min_grade, in: query, type: string}\n        - {name: maxGrade, in: query, type: string} # <- finding\n      responses: {}\n"
    ]
  },
  "bc-parameter-description": {
    good: [
      "paths:\n  /routes:\n    parameters:\n      - {name: zone, in: query, description: Climbing zone; all zones without it., schema: {type: string}}\n    get:\n      parameters:\n        - {name: grade, in: query, schema: {type: string, description: The hardest pitch.}}\n      responses: {}\n",
      "swagger: '2.0'\npaths: {/routes: {get: {parameters: [{name: zone, in: query, type: string, description: Climbing zone.}], responses: {}}}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    get:\n      parameters:\n        - {name: zone, in: query, schema: {type: string}} # <- finding\n        - {name: grade, in: query, description: ' ', schema: {type: string}}\n      responses: {}\n",
      "swagger: '2.0'\npaths:\n  /routes:\n    get:\n      parameters:\n        - {name: zone, in: query, type: string} # <- finding\n      responses: {}\n"
    ]
  },
  "bc-path-action": {
    good: [
      "paths:\n  /routes/{id}/approvals: {post: {responses: {}}}\n  /routes/search: {get: {responses: {}}}\n"
    ],
    bad: [
      "paths:\n  /routes/{id}/approve: {post: {responses: {}}} # <- finding\n  /trails/{id}/approve: {post: {responses: {}}}\n",
      "swagger: '2.0'\npaths:\n  /routes/search: {post: {responses: {}}} # <- finding\n",
      "paths:\n  /routes/{id}:approve: # <- finding\n    post: {responses: {}}\n"
    ]
  },
  "bc-path-case": {
    good: [
      "paths:\n  /climbing-routes/{routeId}: {get: {responses: {}}}\n  /rest-areas/parts.{fileFormatExtension}: {get: {responses: {}}}\n  /trails: {get: {responses: {}}}\n",
      "paths:\n  /v1_0/route-grades:\n    get: {responses: {}}\n  /v1_0/zone-maps:\n    get: {responses: {}}\n"
    ],
    bad: [
      "paths:\n  /climbing-routes: {get: {responses: {}}}\n  /rest-areas: {get: {responses: {}}}\n  /routeGrades: {get: {responses: {}}} # <- finding\n",
      "swagger: '2.0'\npaths:\n  /climbing_routes: {get: {responses: {}}}\n  /rest_areas: {get: {responses: {}}}\n  /RouteGrades: {get: {responses: {}}} # <- finding\n"
    ]
  },
  "bc-path-no-verb": {
    good: [
      "paths:\n  /search-queries/{id}: {get: {responses: {}}}\n  /upload-sessions: {get: {responses: {}}}\n  /add-ons: {get: {responses: {}}}\n  /waiting-list: {get: {responses: {}}}\n  /routes/list: {get: {responses: {}}}\n  /addresses/{id}: {get: {responses: {}}}\n  /updates: {get: {responses: {}}}\n  /import-permits: {get: {responses: {}}}\n  /geomarks/{id}/parts.{fileFormatExtension}: {get: {responses: {}}}\n  /routes/{id}/approve: {post: {responses: {}}}\n"
    ],
    bad: [
      "paths:\n  /getRoutes: {get: {responses: {}}} # <- finding\n  /routes/search: {get: {responses: {}}, post: {responses: {}}} # <- finding\n  /trails/search: {get: {responses: {}}}\n",
      "swagger: '2.0'\npaths:\n  /validate-routes/{id}: {post: {responses: {}}} # <- finding\n",
      "paths:\n  /updateRoute: {put: {responses: {}}} # <- finding\n  /list-routes: {get: {responses: {}}} # <- finding\n"
    ]
  },
  "bc-plural-collections": {
    good: [
      "paths:\n  /licences/{licenceId}: {get: {responses: {}}}\n  /species/{speciesId}: {get: {responses: {}}}\n  /water-data/{stationId}: {get: {responses: {}}}\n  /routes/search/{term}: {get: {responses: {}}}\n  /routes/{routeId}/logo: {get: {responses: {}}}\n  /health: {get: {responses: {}}}\n",
      "paths:\n  /mice/{mouseId}: {get: {responses: {}}}\n  /furniture/{itemId}: {get: {responses: {}}}\n  /menus/{menuId}: {get: {responses: {}}}\n",
      "swagger: '2.0'\npaths: {'/climbing-routes/{routeId}': {get: {responses: {}}}}\n",
      "paths:\n  /profile:\n    get: {responses: {200: {description: The profile, content: {application/json: {schema: {type: object, properties: {name: {type: string}}}}}}}}\n"
    ],
    bad: [
      "paths:\n  /licence/{licenceId}: {get: {responses: {}}} # <- finding\n  /licence/{licenceId}/climbing-route/{routeId}: {get: {responses: {}}} # <- finding\n",
      "swagger: '2.0'\npaths:\n  /address/{addressId}: {get: {responses: {}}} # <- finding\n",
      "paths:\n  /licence: # <- finding\n    get: {responses: {200: {description: The licences, content: {application/json: {schema: {type: object, properties: {items: {type: array, items: {type: object}}}}}}}}}\n"
    ]
  },
  "bc-post-name": {
    good: [
      "paths:\n  /lists: {post: {operationId: listAddMember, responses: {}}}\n  /token: {post: {operationId: getToken, responses: {}}}\n  /routes: {post: {operationId: createList, responses: {}}, get: {operationId: listRoutes, responses: {}}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    post:\n      operationId: getRoutes # <- finding\n      responses: {}\n",
      "swagger: '2.0'\npaths:\n  /routes:\n    post:\n      operationId: list_routes # <- finding\n      responses: {}\n"
    ]
  },
  "bc-post-success": {
    good: [
      "paths:\n  /routes: {post: {responses: {201: {description: Added}}}}\n  /trails: {post: {responses: {303: {description: Elsewhere}}}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    post: # <- finding\n      responses: {206: {description: Added}}\n",
      "swagger: '2.0'\npaths:\n  /routes:\n    post: # <- finding\n      responses: {203: {description: Added}}\n"
    ]
  },
  "bc-property-case": {
    good: [
      "components:\n  schemas:\n    Route:\n      type: object\n      properties:\n        routeName: {type: string}\n        clientID: {type: string}\n        SIN: {type: string}\n        RockType: {type: string}\n        _links: {type: object, properties: {next: {type: string}, $schema: {type: string}, '@id': {type: string}}}\n        x-rank_old: {type: integer}\n        Content-Type: {type: string}\n        properties: {type: object, properties: {rockType: {type: string}}}\n        nextPage: {type: string}\n        bbox: {type: array, items: {type: number}}\n        token: {type: object, properties: {access_token: {type: string}}}\n      required: []\n",
      "swagger: '2.0'\ndefinitions:\n  Route: {properties: {route_name: {type: string}, FEATURE_ID: {type: string}}}\n"
    ],
    bad: [
      "components:\n  schemas:\n    Route:\n      type: object\n      properties:\n        routeName: {type: string}\n        rockType: {type: string}\n        first_ascent: {type: string} # <- finding\n        grade_of_Route: {type: string}\n",
      "swagger: '2.0'\ndefinitions:\n  Route:\n    properties:\n      route_name: {type: string}\n      rock_type: {type: string}\n      first-ascent: {type: string} # <- finding\n",
      "paths:\n  /routes:\n    post:\n      callbacks:\n        closed:\n          '{$request.query.url}':\n            post:\n              requestBody:\n                content:\n                  application/json:\n                    schema:\n                      properties:\n                        routeName: {type: string}\n                        zoneName: {type: string}\n                        closed_by: {type: string} # <- finding\n"
    ]
  },
  "bc-property-hump": {
    good: [
      "components:\n  schemas:\n    Route: {properties: {routeName: {type: string}, rockType: {type: string}, grade: {type: string}, SIN: {type: string}}}\n    Trail: {properties: {trail_name: {type: string}}}\n"
    ],
    bad: [
      "components:\n  schemas:\n    Route:\n      properties:\n        routeName: {type: string}\n        rockType: {type: string}\n        RockColour: {type: string} # <- finding\n",
      "swagger: '2.0'\ndefinitions:\n  Route:\n    properties:\n      RouteName: {type: string}\n      RockType: {type: string}\n      rockColour: {type: string} # <- finding\n"
    ]
  },
  "bc-pull-over-push": {
    good: [
      "info: {title: Routes API, version: 1.0.0, description: A webhook tells of closures at once since lives depend on it.}\nwebhooks: {routeClosed: {post: {responses: {}}}}\n"
    ],
    bad: [
      "openapi: 3.1.0\nwebhooks:   # <- finding\n  routeClosed: {post: {responses: {}}}\n",
      'paths:\n  /routes:\n    post:\n      callbacks:   # <- finding\n        created: {"{$request.body#/url}": {post: {responses: {}}}}\n'
    ]
  },
  "bc-put-body": {
    good: [
      "paths:\n  /routes/{id}: {put: {requestBody: {content: {application/json: {}}}, responses: {}}, patch: {responses: {}}}\n",
      "swagger: '2.0'\npaths:\n  /routes/{id}: {put: {parameters: [{name: photo, in: formData, type: file}], responses: {}}}\n"
    ],
    bad: [
      "paths:\n  /routes/{id}:\n    put: {responses: {}} # <- finding\n  /trails/{id}:\n    put: {responses: {}}\n",
      "swagger: '2.0'\npaths:\n  /routes/{id}:\n    put: # <- finding\n      parameters: [{name: grade, in: query, type: string}]\n      responses: {}\n"
    ]
  },
  "bc-put-resource": {
    good: [
      "paths:\n  /routes/{id}: {put: {responses: {}}}\n  /routes/{id}/logo: {put: {responses: {}}}\n",
      "paths:\n  /me: {put: {responses: {}}}\n  /notification-settings: {put: {responses: {}}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    put: {responses: {}} # <- finding\n",
      "swagger: '2.0'\npaths:\n  /routes:\n    put: {responses: {}} # <- finding\n  /trails:\n    put: {responses: {}}\n",
      "paths:\n  /zones/{id}/routes:\n    get: {responses: {200: {description: Routes, content: {application/json: {schema: {type: array, items: {type: object}}}}}}}\n    put: {responses: {}} # <- finding\n"
    ]
  },
  "bc-rate-limit-headers": {
    good: [
      'paths:\n  /routes: {get: {responses: {"200": {description: Routes, headers: {X-RateLimit-Remaining-Minute: {schema: {type: integer}}}}}}}\n'
    ],
    bad: [
      'paths:   # <- finding\n  /routes: {get: {responses: {"200": {description: Routes}}}}\n'
    ]
  },
  "bc-rate-limit-response": {
    good: [
      'paths:\n  /routes: {get: {responses: {"200": {description: Routes}, "429": {description: Too many calls}}}}\n'
    ],
    bad: [
      'paths:   # <- finding\n  /routes: {get: {responses: {"200": {description: Routes}}}}\n',
      'paths:\n  /routes: {get: {responses: {"429": {description: Too many calls}}}}\n  /trails:\n    get:\n      responses: {"200": {description: Trails}}   # <- finding\n'
    ]
  },
  "bc-request-example": {
    good: [
      "paths:\n  /routes:\n    post:\n      requestBody: {content: {application/json: {schema: {type: object}, example: {name: The Ledge}}}}\n      responses: {}\n    put:\n      requestBody: {content: {application/json: {schema: {properties: {name: {type: string, example: The Ledge}, open: {type: boolean}}}}}}\n      responses: {}\n    patch:\n      requestBody: {content: {multipart/form-data: {schema: {type: object}}}}\n      responses: {}\n",
      "swagger: '2.0'\nconsumes: [application/json]\npaths:\n  /routes:\n    post:\n      parameters: [{name: route, in: body, schema: {type: object, example: {name: The Ledge}}}]\n      responses: {}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    post:\n      requestBody:\n        content:\n          application/json: # <- finding\n            schema: {properties: {name: {type: string}, grade: {type: string, example: 5.9}}}\n      responses: {}\n",
      "swagger: '2.0'\nconsumes: [application/json]\npaths:\n  /routes:\n    post:\n      parameters:\n        - {name: route, in: body, schema: {type: object}} # <- finding\n      responses: {}\n"
    ]
  },
  "bc-request-media-type": {
    good: [
      "paths:\n  /routes:\n    post: {requestBody: {content: {application/json: {schema: {type: object}}}}, responses: {}}\n",
      "swagger: '2.0'\nconsumes: [application/json]\npaths:\n  /routes:\n    post: {parameters: [{name: route, in: body, schema: {type: object}}], responses: {}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    post:\n      requestBody:\n        content: {} # <- finding\n      responses: {}\n",
      "swagger: '2.0'\npaths:\n  /routes:\n    post:\n      parameters:\n        - {name: route, in: body, schema: {type: object}} # <- finding\n      responses: {}\n"
    ]
  },
  "bc-resource-link": {
    good: [
      "paths:\n  /routes:\n    get: {responses: {200: {description: Routes, content: {application/json: {schema: {properties: {_links: {type: object}}}}}}}}\n",
      "paths:\n  /routes:\n    get: {responses: {200: {description: Routes, content: {application/json: {schema: {properties: {place: {type: string, format: uri-reference}}}}}}}}\n",
      "swagger: '2.0'\npaths:\n  /routes:\n    get: {responses: {204: {description: None}}}\n"
    ],
    bad: [
      "paths: # <- finding\n  /routes:\n    get: {responses: {200: {description: Routes, content: {application/json: {schema: {properties: {name: {type: string}}}}}}}}\n",
      "swagger: '2.0'\npaths: # <- finding\n  /routes:\n    get: {responses: {200: {description: Routes, schema: {properties: {name: {type: string}}}}}}\n",
      "paths: # <- finding\n  /routes:\n    post:\n      requestBody: {content: {application/json: {schema: {type: object, properties: {callbackUrl: {type: string}}}}}}\n      responses: {200: {description: The route, content: {application/json: {schema: {type: object, properties: {name: {type: string}}}}}}}\n"
    ]
  },
  "bc-response-body": {
    good: [
      "paths:\n  /routes:\n    get: {responses: {200: {description: Routes, content: {application/json: {schema: {type: object}}}}}}\n    head: {responses: {200: {description: There are routes}}}\n    delete: {responses: {204: {description: Removed}}}\n",
      "swagger: '2.0'\npaths:\n  /routes:\n    get: {responses: {200: {description: Routes, examples: {application/json: {}}}}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    get:\n      responses:\n        200: {description: Routes} # <- finding\n    post:\n      responses:\n        200: {description: Added, content: {}}\n",
      "swagger: '2.0'\nproduces: [application/json]\npaths:\n  /routes:\n    get:\n      responses:\n        200: {description: Routes} # <- finding\n",
      "paths:\n  /routes:\n    get:\n      responses:\n        2XX: # <- finding\n          description: The routes\n"
    ]
  },
  "bc-response-example": {
    good: [
      "paths:\n  /routes:\n    get:\n      responses:\n        '200': {description: The routes., content: {application/json: {examples: {one: {value: [{name: The Ledge}]}}}}}\n        '404': {description: No such zone., content: {application/json: {schema: {type: object}}}}\n    delete:\n      responses:\n        '204': {description: Removed.}\n",
      "swagger: '2.0'\nproduces: [application/json]\npaths:\n  /routes:\n    get:\n      responses:\n        '200': {description: The routes., schema: {type: object}, examples: {application/json: {name: The Ledge}}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    get:\n      responses:\n        '200':\n          description: The routes.\n          content:\n            application/json: {schema: {type: object, properties: {name: {type: string}}}} # <- finding\n",
      "swagger: '2.0'\nproduces: [application/json]\npaths:\n  /routes:\n    get:\n      responses:\n        '200': {description: The routes., schema: {type: object}} # <- finding\n"
    ]
  },
  "bc-response-free-form": {
    good: [
      'paths:\n  /routes/{id}/tags:\n    get:\n      responses:\n        "200":\n          description: Tags\n          content: {application/json: {schema: {type: object, additionalProperties: {type: string}}}}\n',
      "paths:\n  /routes:\n    get:\n      responses:\n        200:\n          description: The routes\n          content:\n            application/json:\n              schema: {allOf: [{type: object}, {type: object, properties: {name: {type: string}}}]}\n"
    ],
    bad: [
      'paths:\n  /routes/{id}:\n    get:\n      responses:\n        "200":\n          description: A route\n          content:\n            application/json:\n              schema: {type: object, additionalProperties: true}   # <- finding\n',
      "paths:\n  /routes:\n    get:\n      responses:\n        200:\n          description: The routes\n          content:\n            application/json:\n              schema: {type: object} # <- finding\n"
    ]
  },
  "bc-response-media-type": {
    good: [
      "paths:\n  /routes:\n    get: {responses: {200: {description: Routes, content: {application/json: {schema: {type: object}}}}, 204: {description: None}}}\n",
      "swagger: '2.0'\nproduces: [application/json]\npaths:\n  /routes:\n    get: {responses: {200: {description: Routes, schema: {type: object}}}}\n"
    ],
    bad: [
      "swagger: '2.0'\npaths:\n  /routes:\n    get:\n      responses:\n        200: {description: Routes, schema: {type: object}} # <- finding\n"
    ]
  },
  "bc-response-object-variants": {
    good: [
      "paths:\n  /routes:\n    get:\n      responses:\n        200: {description: Routes, content: {application/json: {schema: {oneOf: [{type: object}, {type: object}]}}}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    get:\n      responses:\n        200:\n          description: Routes\n          content:\n            application/json:\n              schema: # <- finding\n                oneOf:\n                  - {type: array, items: {}}\n                  - {type: object}\n"
    ]
  },
  "bc-response-object": {
    good: [
      "paths:\n  /routes:\n    get:\n      responses:\n        200: {description: Routes, content: {application/json: {schema: {type: object, properties: {items: {type: array, items: {}}}}}, text/csv: {schema: {type: array, items: {}}}}}\n        400: {description: Refused, content: {application/json: {schema: {type: array, items: {}}}}}\n    post:\n      responses: {200: {description: Routes, content: {application/json: {schema: {}}}}}\n"
    ],
    bad: [
      "components: {schemas: {Routes: {type: array, items: {type: object}}}}\npaths:\n  /routes:\n    get:\n      responses:\n        200:\n          description: Routes\n          content:\n            application/json:\n              schema: {type: [array, 'null'], items: {type: object}} # <- finding\n    post:\n      responses: {200: {description: Routes, content: {application/json: {schema: {allOf: [{$ref: '#/components/schemas/Routes'}]}}}}}\n",
      "swagger: '2.0'\npaths:\n  /routes:\n    get:\n      responses:\n        200:\n          description: Routes\n          schema: {type: array, items: {type: object}} # <- finding\n",
      "paths:\n  /routes:\n    get:\n      responses:\n        200:\n          description: The routes\n          content:\n            '*/*':\n              schema: {type: array, items: {type: object}} # <- finding\n"
    ]
  },
  "bc-retry-after": {
    good: [
      'paths:\n  /routes: {get: {responses: {"429": {description: Too many calls, headers: {Retry-After: {schema: {type: integer}}}}}}}\n'
    ],
    bad: [
      'paths:\n  /routes:\n    get:\n      responses:\n        "429": {description: Too many calls}   # <- finding\n'
    ]
  },
  "bc-schema-depth": {
    good: [
      'paths:\n  /routes/{id}:\n    get:\n      responses:\n        "200":\n          description: A route\n          content:\n            application/json:\n              schema: {type: object, properties: {cliff: {type: object, properties: {name: {type: string}}}}}\n'
    ],
    bad: [
      'paths:\n  /routes/{id}:\n    get:\n      responses:\n        "200":\n          description: A route\n          content:\n            application/json:\n              schema:   # <- finding\n                type: object\n                properties:\n                  a: {type: object, properties: {b: {type: object, properties: {c: {$ref: "#/components/schemas/C"}}}}}\ncomponents:\n  schemas:\n    C:\n      type: object\n      properties:\n        d: {type: object, properties: {e: {type: object, properties: {f: {type: object, properties: {g: {type: object, properties: {h: {type: string}}}}}}}}}\n'
    ]
  },
  "bc-schema-description": {
    good: [
      'components:\n  schemas:\n    Route: {description: A climb with its grade., type: object}\n    Climb: {$ref: "#/components/schemas/Route"}\n'
    ],
    bad: [
      "components:\n  schemas:\n    Route: {type: object}   # <- finding\n    Trail: {type: object}\n",
      'swagger: "2.0"\ndefinitions:\n  Route: {type: object}   # <- finding\n'
    ]
  },
  "bc-schema-vendor-name": {
    good: [
      "components: {schemas: {Route: {type: object}, Saplings: {type: object}}}\n"
    ],
    bad: [
      "components:\n  schemas:\n    SAPCustomer: {type: object}   # <- finding\n",
      'swagger: "2.0"\ndefinitions:\n  System.Net.HttpStatusCode: {type: integer}   # <- finding\n',
      "components:\n  schemas:\n    OracleError: {type: object} # <- finding\n"
    ]
  },
  "bc-scope-description": {
    good: [
      "components: {securitySchemes: {login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://id.gov.bc.ca/token, scopes: {routes.read: Reads routes and their grades.}}}}}}\n"
    ],
    bad: [
      'components:\n  securitySchemes:\n    login:\n      type: oauth2\n      flows:\n        clientCredentials:\n          tokenUrl: https://id.gov.bc.ca/token\n          scopes:\n            routes.read: routes read   # <- finding\n            routes.write: ""\n'
    ]
  },
  "bc-scope-separation": {
    good: [
      "components: {securitySchemes: {login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://id.gov.bc.ca/token, scopes: {read: Reads routes., write: Changes routes.}}}}}}\npaths:\n  /routes: {get: {security: [{login: [read]}]}, post: {security: [{login: [write]}]}}\n"
    ],
    bad: [
      "components:\n  securitySchemes:\n    login:\n      type: oauth2\n      flows:\n        clientCredentials: {tokenUrl: https://id.gov.bc.ca/token, scopes: {routes: All about routes.}}   # <- finding\npaths:\n  /routes: {get: {security: [{login: [routes]}]}, post: {security: [{login: [routes]}]}}\n"
    ]
  },
  "bc-security-class": {
    good: [
      "info: {title: Routes API, version: 1.0.0, x-security-class: LOW-PUBLIC}\n",
      "swagger: '2.0'\ninfo: {title: Routes API, version: 1.0.0}\n"
    ],
    bad: [
      "info:\n  title: Routes API\n  version: 1.0.0\n  x-security-class: open # <- finding\n",
      "swagger: '2.0'\ninfo:\n  title: Routes API\n  version: 1.0.0\n  x-security-class: protected # <- finding\n",
      "info:\n  title: Routes API\n  version: 1.0.0\n  x-security-class: low-sensitivity # <- finding\n"
    ]
  },
  "bc-security-declared": {
    good: [
      "security: []\npaths:\n  /routes: {get: {responses: {}}}\n",
      "x-public: true\npaths:\n  /routes: {get: {responses: {}}}\n",
      "swagger: '2.0'\npaths:\n  /routes: {get: {security: [{key: []}], responses: {}}, post: {security: [], responses: {}}}\n  /health: {get: {responses: {}}}\n"
    ],
    bad: [
      "components: {securitySchemes: {token: {type: http, scheme: bearer}}}\npaths:\n  /routes:\n    get: {security: [{token: []}], responses: {}}\n    post: {responses: {}} # <- finding\n",
      "openapi: 3.0.3 # <- finding\npaths:\n  /routes: {get: {responses: {}}}\n",
      "swagger: '2.0' # <- finding\nsecurityDefinitions: {key: {type: apiKey, in: header, name: x-api-key}}\npaths:\n  /routes: {get: {responses: {}}}\n"
    ]
  },
  "bc-service-levels": {
    good: [
      "info:\n  title: Routes API\n  version: 1.0.0\n  x-slo:\n    support-contact: routes@gov.bc.ca\n    support-hours: Monday to Friday, 8 to 16:30 Pacific\n    uptime: 99.5%\n    response-time: 4 hours\n    outages: Sundays from 2 to 4\n    throughput: 100 requests/second\n    message-size: 1 MB\n    performance: 200 ms on average\ncomponents: {securitySchemes: {key: {type: apiKey, in: header, name: x-api-key}}}\npaths: {/routes: {get: {responses: {}}}}\n",
      "swagger: '2.0'\ninfo:\n  title: Routes API\n  version: 1.0.0\n  contact: {email: routes@gov.bc.ca}\n  description: >-\n    A public API. Support hours are 8 to 16:30, we respond within two business days. Availability is 99.5%, but for\n    planned outages on Sundays. The rate limit is 100 requests per second, the payload limit 1 MB; average response 200 ms.\npaths: {/routes: {get: {responses: {}}}}\n"
    ],
    bad: [
      "info: # <- finding\n  title: Routes API\n  version: 1.0.0\npaths: {/routes: {get: {responses: {}}}}\n",
      "swagger: '2.0'\ninfo:\n  title: Routes API\n  version: 1.0.0\n  x-slo: # <- finding\n    uptime: 99.5%\npaths: {/routes: {get: {responses: {}}}}\n"
    ]
  },
  "bc-since-date-time": {
    good: [
      "paths:\n  /route-changes:\n    get:\n      parameters:\n        - {name: since, in: query, schema: {type: string, format: date-time}}\n",
      "components: {schemas: {Moment: {type: string, format: date-time}}}\npaths:\n  /routes:\n    get:\n      parameters:\n        - {name: since, in: query, schema: {allOf: [{$ref: '#/components/schemas/Moment'}]}}\n      responses: {}\n"
    ],
    bad: [
      "paths:\n  /route-changes:\n    get:\n      parameters:\n        - {name: since, in: query, schema: {type: string}}   # <- finding\n",
      'swagger: "2.0"\npaths:\n  /route-changes:\n    get:\n      parameters:\n        - {name: updated_since, in: query, type: string}   # <- finding\n'
    ]
  },
  "bc-since-pair": {
    good: [
      "paths:\n  /route-changes:\n    get:\n      parameters:\n        - {name: since, in: query, schema: {type: string, format: date-time}}\n        - {name: limit, in: query, schema: {type: integer}}\n"
    ],
    bad: [
      "paths:\n  /route-changes:\n    get:\n      parameters:\n        - {name: since, in: query, schema: {type: string, format: date-time}}   # <- finding\n"
    ]
  },
  "bc-slo-values": {
    good: [
      "info:\n  title: Routes API\n  version: 1.0.0\n  x-slo:\n    support-contact: routes@gov.bc.ca\n    uptime: 99.5%\n    throughput: 6,000 requests per minute\n    message-size: 512 KB\n    performance: 200 ms on average\n",
      "swagger: '2.0'\ninfo: {title: Routes API, version: 1.0.0, x-slo: {uptime: 99, throughput: 100 req/s, message-size: 1 MB}}\n"
    ],
    bad: [
      "info:\n  title: Routes API\n  version: 1.0.0\n  x-slo:\n    support-hours: '' # <- finding\n    uptime: 95% # <- finding\n    throughput: a lot # <- finding\n    message-size: 20 MB # <- finding\n    messagesize: 1 MB # <- finding\n",
      "swagger: '2.0'\ninfo:\n  title: Routes API\n  version: 1.0.0\n  x-slo: none # <- finding\n"
    ]
  },
  "bc-standard-method": {
    good: [
      "paths:\n  /routes: {get: {responses: {}}, parameters: [], servers: [], summary: Routes, x-internal: {}}\n",
      "openapi: 3.2.0\npaths:\n  /routes: {query: {responses: {}}, additionalOperations: {COPY: {responses: {}}}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    GET: {responses: {}} # <- finding\n    query: {responses: {}} # <- finding\n",
      "swagger: '2.0'\npaths:\n  /routes:\n    copy: {responses: {}} # <- finding\n",
      "swagger: '2.0'\npaths:\n  /routes:\n    trace: {responses: {}} # <- finding\n",
      "openapi: 3.1.0\nwebhooks:\n  routeClosed:\n    Post: {responses: {}} # <- finding\n"
    ]
  },
  "bc-standard-token": {
    good: [
      "components: {securitySchemes: {token: {type: http, scheme: bearer, bearerFormat: JWT}}}\n"
    ],
    bad: [
      "components:\n  securitySchemes:\n    token: {type: http, scheme: Negotiate}   # <- finding\n"
    ]
  },
  "bc-stateless": {
    good: [
      "paths:\n  /court-sessions/{sessionId}:\n    parameters: [{name: sessionId, in: path, required: true, schema: {type: string}}]\n    get: {responses: {}}\n"
    ],
    bad: [
      'paths:\n  /routes:\n    get:\n      parameters:\n        - {name: locale, in: cookie, schema: {type: string}}   # <- finding\n        - {name: JSESSIONID, in: query, schema: {type: string}}   # <- finding\n      responses:\n        "200":\n          description: Routes\n          headers:\n            Set-Cookie: {schema: {type: string}}   # <- finding\n',
      "components:\n  securitySchemes:\n    visitor: {type: apiKey, in: cookie, name: visitor}   # <- finding\n",
      "paths:\n  /routes:\n    get:\n      parameters:\n        - {name: Cookie, in: header, schema: {type: string}} # <- finding\n        - {name: X-Session-Id, in: header, schema: {type: string}} # <- finding\n      responses: {}\n"
    ]
  },
  "bc-status-code": {
    good: [
      "paths:\n  /routes:\n    get:\n      responses: {200: {description: Routes}, '207': {description: Parts}, 4XX: {description: Refused}, 429: {description: Slow down}, 451: {description: Withheld}, 511: {description: Log in}, default: {description: Failed}, x-note: {}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    get:\n      responses:\n        200: {description: Routes}\n        520: {description: Unknown} # <- finding\n        4xx: {description: Refused}\n    post:\n      responses:\n        520: {description: Unknown}\n",
      "swagger: '2.0'\npaths:\n  /routes:\n    get:\n      responses:\n        200 OK: {description: Routes} # <- finding\n",
      "openapi: 3.1.0\nwebhooks:\n  routeClosed:\n    post: {responses: {299: {description: Taken}}} # <- finding\n"
    ]
  },
  "bc-success-description": {
    good: [
      "paths:\n  /routes:\n    get:\n      responses:\n        '200': {description: The routes of the zone.}\n        '404': {description: Not found}\n",
      "swagger: '2.0'\npaths: {/routes: {get: {responses: {'200': {description: OK; the list is empty when the zone has no route.}}}}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    get:\n      responses:\n        '200':\n          description: OK # <- finding\n        '201':\n          description: 201 Created.\n",
      "swagger: '2.0'\npaths:\n  /routes:\n    get:\n      responses:\n        '200':\n          description: successful operation # <- finding\n"
    ]
  },
  "bc-success-response": {
    good: [
      "paths:\n  /routes:\n    get: {responses: {200: {description: Routes}}}\n    post: {responses: {2XX: {description: Added}}}\n    put: {responses: {default: {description: Replaced}}}\n    head: {responses: {303: {description: Elsewhere}}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    get: # <- finding\n      responses: {404: {description: Not found}}\n    post:\n      responses: {default: {description: Failed}, 400: {description: Refused}}\n",
      "swagger: '2.0'\npaths:\n  /routes:\n    get: # <- finding\n      responses: {}\n"
    ]
  },
  "bc-success-without-error": {
    good: [
      'paths:\n  /routes:\n    get:\n      responses:\n        "200": {description: Routes, content: {application/json: {schema: {type: object, properties: {items: {type: array}}}}}}\n  /jobs/{id}:\n    get:\n      responses:\n        "200": {description: A job, content: {application/json: {schema: {type: object, properties: {id: {type: string}, status: {type: string, enum: [ok, failed]}}}}}}\n'
    ],
    bad: [
      'paths:\n  /routes:\n    get:\n      responses:\n        "200":\n          description: Routes\n          content:\n            application/json:\n              schema:\n                type: object\n                properties:\n                  success: {type: boolean}   # <- finding\n                  items: {type: array}\n',
      "paths:\n  /routes:\n    get:\n      responses:\n        200:\n          description: The answer\n          content:\n            application/json:\n              schema:\n                type: object\n                properties:\n                  status: {type: string, enum: [error]} # <- finding\n                  message: {type: string}\n"
    ]
  },
  "bc-tag-description": {
    good: [
      "tags: [{name: routes, description: Climbing routes and their grades.}]\npaths:\n  /routes:\n    get: {tags: [routes], responses: {}}\n"
    ],
    bad: [
      "tags:\n  - name: routes # <- finding\npaths:\n  /routes:\n    get: {tags: [routes], responses: {}}\n",
      "swagger: '2.0'\npaths:\n  /routes:\n    get:\n      tags: [routes] # <- finding\n      responses: {}\n    post:\n      tags: [routes]\n      responses: {}\n"
    ]
  },
  "bc-terms-of-service": {
    good: [
      "info:\n  title: Routes API\n  version: 1.0.0\n  license: {name: Open Government Licence - British Columbia}\n  termsOfService: https://www2.gov.bc.ca/gov/content/data/open-data/api-terms-of-use\n",
      "swagger: '2.0'\ninfo: {title: Routes API, version: 1.0.0, license: {name: Apache 2.0}}\n"
    ],
    bad: [
      "info: # <- finding\n  title: Routes API\n  version: 1.0.0\n  license: {name: Open Government Licence - British Columbia}\n",
      "swagger: '2.0'\ninfo: # <- finding\n  title: Routes API\n  version: 1.0.0\n  license: {name: CC BY 4.0}\n",
      "info: # <- finding\n  title: Routes API\n  version: 1.0.0\n  license:\n    name: BC licence\n    url: https://www2.gov.bc.ca/gov/content/data/policy-standards/open-data/open-government-licence-bc\n"
    ]
  },
  "bc-text-query": {
    good: [
      'paths:\n  /routes:\n    get:\n      parameters:\n        - {name: q, in: query, schema: {type: string, pattern: "^[A-Za-z ]+$"}}\n'
    ],
    bad: [
      "paths:\n  /routes:\n    get:\n      parameters:\n        - {name: q, in: query, description: Text to look for., schema: {type: string}}   # <- finding\n"
    ]
  },
  "bc-timestamp-format": {
    good: [
      "components:\n  schemas:\n    Route:\n      type: object\n      properties:\n        createdAt: {type: string, format: date-time}\n        startTime: {type: string, format: time}\n        openTime: {type: string, example: '09:30'}\n        responseTime: {type: string}\n        drivingTime: {type: integer}\n        lookAt: {type: string}\n",
      "swagger: '2.0'\ndefinitions:\n  Route: {properties: {updated_at: {type: string, format: date-time}}}\n"
    ],
    bad: [
      "components:\n  schemas:\n    Route:\n      type: object\n      properties:\n        createdAt: {type: string} # <- finding\n        timestamp: {type: integer, description: Unix epoch in seconds.} # <- finding\n        departureTime: {type: string} # <- finding\n",
      "swagger: '2.0'\ndefinitions:\n  Route:\n    properties:\n      updated_at: {type: string, format: datetime} # <- finding\n"
    ]
  },
  "bc-timestamp-iso-8601": {
    good: [
      "components:\n  schemas:\n    Route:\n      type: object\n      properties:\n        createdAt: {type: string, example: '2026-04-03T09:30:00-07:00'}\n        updatedAt: {type: string, example: '2026-04-03 09:30:00'}\n",
      "swagger: '2.0'\ndefinitions:\n  Route: {properties: {timestamp: {type: string, format: date-time, example: '2026-04-03T09:30:00Z'}}}\n"
    ],
    bad: [
      "components:\n  schemas:\n    Route:\n      type: object\n      properties:\n        createdAt: {type: string, example: 'Fri Apr 03 09:30:00 PDT 2026'} # <- finding\n        updatedAt: {type: string, description: Written as DD-MM-YYYY HH:mm.} # <- finding\n",
      "swagger: '2.0'\ndefinitions:\n  Route:\n    properties:\n      timestamp: {type: string, example: '1775233800'} # <- finding\n",
      "components:\n  schemas:\n    Closure:\n      type: object\n      properties:\n        createdAt: {type: string, example: '2026-04-03 09:30 PM'} # <- finding\n"
    ]
  },
  "bc-unauthorized-response": {
    good: [
      "security: [{key: []}]\ncomponents: {securitySchemes: {key: {type: apiKey, in: header, name: x-api-key}}}\npaths:\n  /routes:\n    get: {responses: {200: {description: Routes}, 401: {description: The key is missing or unknown.}}}\n    post: {responses: {200: {description: Routes}, default: {description: Failed}}}\n    put: {security: [], responses: {200: {description: Routes}}}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    get: # <- finding\n      security: [{key: []}]\n      responses: {200: {description: Routes}}\n    post:\n      security: [{key: []}]\n      responses: {200: {description: Routes}, 400: {description: Refused}}\n    put:\n      responses: {200: {description: Routes}}\n",
      "swagger: '2.0'\nsecurity: [{key: []}]\npaths:\n  /routes:\n    get: # <- finding\n      responses: {200: {description: Routes}}\n"
    ]
  },
  "bc-url-pattern": {
    good: [
      "servers: [{url: https://api.gov.bc.ca/recreation/climbing/v1}]\npaths: {/routes: {get: {responses: {}}}, '/routes/{routeId}': {get: {responses: {}}}}\n",
      "servers: [{url: https://routes.api.gov.bc.ca/v1}]\npaths: {/routes: {get: {responses: {}}}}\n",
      "servers: [{url: /api/v1}]\npaths: {/routes: {get: {responses: {}}}}\n",
      "swagger: '2.0'\nhost: api.gov.bc.ca\nbasePath: /recreation/climbing\npaths: {/routes: {get: {responses: {}}}}\n"
    ],
    bad: [
      "servers: [{url: https://api.gov.bc.ca/climbing/v1}]\npaths:\n  /routes: {get: {responses: {}}} # <- finding\n  /routes/{routeId}/pitches: {get: {responses: {}}}\n",
      "swagger: '2.0'\nhost: api.gov.bc.ca\npaths:\n  /climbing/routes: {get: {responses: {}}} # <- finding\n"
    ]
  },
  "bc-version-form": {
    good: [
      "info: {title: Routes API, version: v1.0.0}\n",
      "info: {title: Routes API, version: 2.10.3-beta.1+build7}\n",
      "swagger: '2.0'\ninfo: {title: Routes API, version: 1.0.0}\n"
    ],
    bad: [
      "info:\n  title: Routes API\n  version: 1.0 # <- finding\n",
      "info:\n  title: Routes API\n  version: v1 # <- finding\n",
      "swagger: '2.0'\ninfo:\n  title: Routes API\n  version: 3.x.x # <- finding\n"
    ]
  },
  "bc-wildcard-bounds": {
    good: [
      "paths:\n  /routes:\n    get:\n      parameters:\n        - {name: name, in: query, description: May end with a wildcard (*)., schema: {type: string, minLength: 3}}\n        - {name: grade, in: query, description: The share of hard routes in % of all., schema: {type: string}}\n",
      "components: {schemas: {Part: {type: string, minLength: 4}}}\npaths:\n  /routes:\n    get:\n      parameters:\n        - {name: name, in: query, schema: {allOf: [{$ref: '#/components/schemas/Part'}]}, description: Wildcards are allowed}\n      responses: {}\n"
    ],
    bad: [
      "paths:\n  /routes:\n    get:\n      parameters:\n        - {name: name, in: query, description: May end with a wildcard (*)., schema: {type: string}}   # <- finding\n        - {name: zone, in: query, description: 'Code of the zone; * stands for any letters', schema: {type: string}}\n",
      'swagger: "2.0"\npaths:\n  /routes:\n    get:\n      parameters:\n        - {name: name, in: query, description: A wildcard (%) may be used., type: string}   # <- finding\n',
      "paths:\n  /routes/by-name/{name}:\n    get:\n      parameters:\n        - {name: name, in: path, required: true, schema: {type: string}, description: The name; wildcards allowed} # <- finding\n      responses: {}\n"
    ]
  },
  "array-items": {
    good: [
      "components:\n  schemas:\n    Grades: {type: array, items: {type: string}}\n",
      "openapi: 3.1.0\ncomponents:\n  schemas:\n    Point: {type: array, prefixItems: [{type: number}, {type: number}]}\n"
    ],
    bad: [
      "components:\n  schemas:\n    Grades: # <- finding\n      type: array\n"
    ]
  },
  "contact-properties": {
    good: [
      'info:\n  title: Routes API\n  version: 1.0.0\n  contact: {name: Routes team, url: "https://routes.gov.bc.ca", email: routes@gov.bc.ca}\n'
    ],
    bad: [
      "info:\n  title: Routes API\n  version: 1.0.0\n  contact: # <- finding\n    name: Routes team\n"
    ]
  },
  "duplicated-entry-in-enum": {
    good: [
      "components:\n  schemas:\n    Grade: {type: string, enum: [easy, moderate, hard]}\n"
    ],
    bad: [
      "components:\n  schemas:\n    Grade:\n      type: string\n      enum: [easy, moderate, easy] # <- finding\n"
    ]
  },
  "info-contact": {
    good: [
      "info: {title: Routes API, version: 1.0.0, contact: {name: Routes team, email: routes@gov.bc.ca}}\n"
    ],
    bad: [
      "info: # <- finding\n  title: Routes API\n  version: 1.0.0\n"
    ]
  },
  "info-description": {
    good: [
      "info: {title: Routes API, version: 1.0.0, description: Climbing routes of the province with their grades.}\n"
    ],
    bad: [
      "info: # <- finding\n  title: Routes API\n  version: 1.0.0\n"
    ]
  },
  "info-license": {
    good: [
      "info: {title: Routes API, version: 1.0.0, license: {name: Apache 2.0}}\n"
    ],
    bad: [
      "info: # <- finding\n  title: Routes API\n  version: 1.0.0\n"
    ]
  },
  "license-url": {
    good: [
      'info: {title: Routes API, version: 1.0.0, license: {name: Apache 2.0, url: "https://www.apache.org/licenses/LICENSE-2.0"}}\n'
    ],
    bad: [
      "info:\n  title: Routes API\n  version: 1.0.0\n  license: # <- finding\n    name: Apache 2.0\n"
    ]
  },
  "no-$ref-siblings": {
    good: [
      'components:\n  schemas:\n    Grade: {type: string}\n    Route: {type: object, properties: {grade: {$ref: "#/components/schemas/Grade"}}}\n'
    ],
    bad: [
      'components:\n  schemas:\n    Grade: {type: string}\n    Route:\n      type: object\n      properties:\n        grade:\n          $ref: "#/components/schemas/Grade"\n          description: How hard the route is. # <- finding\n'
    ]
  },
  "no-eval-in-markdown": {
    good: [
      "info: {title: Routes API, version: 1.0.0, description: The evaluation (of grades) is done by climbers.}\n"
    ],
    bad: [
      "info:\n  title: Routes API\n  version: 1.0.0\n  description: Call eval(code) with the answer. # <- finding\n"
    ]
  },
  "no-script-tags-in-markdown": {
    good: [
      "info: {title: Routes API, version: 1.0.0, description: The description of a climb is plain text.}\n"
    ],
    bad: [
      "info:\n  title: Routes API\n  version: 1.0.0\n  description: Climb <script>alert(1)</script> # <- finding\n"
    ]
  },
  "oas2-anyOf": {
    good: [
      'swagger: "2.0"\ndefinitions:\n  Grade: {type: string}\n'
    ],
    bad: [
      'swagger: "2.0"\ndefinitions:\n  Grade:\n    anyOf: # <- finding\n      - {type: string}\n      - {type: integer}\n'
    ]
  },
  "oas2-api-host": {
    good: [
      'swagger: "2.0"\nhost: routes.api.gov.bc.ca\n'
    ],
    bad: [
      'swagger: "2.0"\nhost: "" # <- finding\n'
    ]
  },
  "oas2-api-schemes": {
    good: [
      'swagger: "2.0"\nschemes: [https]\n'
    ],
    bad: [
      'swagger: "2.0"\nschemes: [] # <- finding\n'
    ]
  },
  "oas2-discriminator": {
    good: [
      'swagger: "2.0"\ndefinitions:\n  Place: {type: object, discriminator: kind, required: [kind], properties: {kind: {type: string}}}\n'
    ],
    bad: [
      'swagger: "2.0"\ndefinitions:\n  Place:\n    type: object\n    discriminator: kind\n    required: [name] # <- finding\n    properties: # <- finding\n      name: {type: string}\n'
    ]
  },
  "oas2-host-not-example": {
    good: [
      'swagger: "2.0"\nhost: routes.api.gov.bc.ca\n'
    ],
    bad: [
      'swagger: "2.0"\nhost: example.com # <- finding\n'
    ]
  },
  "oas2-host-trailing-slash": {
    good: [
      'swagger: "2.0"\nhost: routes.api.gov.bc.ca\n'
    ],
    bad: [
      'swagger: "2.0"\nhost: routes.api.gov.bc.ca/ # <- finding\n'
    ]
  },
  "oas2-oneOf": {
    good: [
      'swagger: "2.0"\ndefinitions:\n  Grade: {type: string}\n'
    ],
    bad: [
      'swagger: "2.0"\ndefinitions:\n  Grade:\n    oneOf: # <- finding\n      - {type: string}\n      - {type: integer}\n'
    ]
  },
  "oas2-operation-formData-consume-check": {
    good: [
      'swagger: "2.0"\npaths:\n  /photos:\n    post:\n      consumes: [multipart/form-data]\n      parameters: [{name: photo, in: formData, type: file}]\n      responses: {"201": {description: The photo is stored.}}\n'
    ],
    bad: [
      'swagger: "2.0"\npaths:\n  /photos:\n    post: # <- finding\n      consumes: [application/json]\n      parameters: [{name: photo, in: formData, type: file}]\n      responses: {"201": {description: The photo is stored.}}\n'
    ]
  },
  "oas2-operation-security-defined": {
    good: [
      'swagger: "2.0"\nsecurityDefinitions: {apiKey: {type: apiKey, name: X-API-Key, in: header}}\nsecurity: [{apiKey: []}]\n'
    ],
    bad: [
      'swagger: "2.0"\nsecurityDefinitions: {apiKey: {type: apiKey, name: X-API-Key, in: header}}\nsecurity:\n  - {apikey: []} # <- finding\n'
    ]
  },
  "oas2-parameter-description": {
    good: [
      'swagger: "2.0"\nparameters:\n  Grade: {name: grade, in: query, type: string, description: Only routes of this grade.}\n'
    ],
    bad: [
      'swagger: "2.0"\nparameters:\n  Grade: # <- finding\n    name: grade\n    in: query\n    type: string\n'
    ]
  },
  "oas2-schema": {
    good: [
      'swagger: "2.0"\npaths:\n  /routes:\n    get: {responses: {"200": {description: The routes.}}}\n'
    ],
    bad: [
      'swagger: "2.0"\ninfo: # <- finding\n  title: Routes API\n'
    ]
  },
  "oas2-unused-definition": {
    good: [
      'swagger: "2.0"\ndefinitions:\n  Grade: {type: string}\npaths:\n  /grades:\n    get: {responses: {"200": {description: The grade., schema: {$ref: "#/definitions/Grade"}}}}\n'
    ],
    bad: [
      'swagger: "2.0"\ndefinitions:\n  Grade: # <- finding\n    type: string\n'
    ]
  },
  "oas2-valid-media-example": {
    good: [
      'swagger: "2.0"\npaths:\n  /stars:\n    get:\n      responses:\n        "200": {description: The stars., schema: {type: integer}, examples: {application/json: 3}}\n'
    ],
    bad: [
      'swagger: "2.0"\npaths:\n  /stars:\n    get:\n      responses:\n        "200":\n          description: The stars.\n          schema: {type: integer}\n          examples:\n            application/json: three # <- finding\n'
    ]
  },
  "oas2-valid-schema-example": {
    good: [
      'swagger: "2.0"\ndefinitions:\n  Stars: {type: integer, example: 3}\n'
    ],
    bad: [
      'swagger: "2.0"\ndefinitions:\n  Stars:\n    type: integer\n    example: three # <- finding\n'
    ]
  },
  "oas3-api-servers": {
    good: [
      'servers: [{url: "https://routes.api.gov.bc.ca"}]\n'
    ],
    bad: [
      "servers: [] # <- finding\n"
    ]
  },
  "oas3-callbacks-in-callbacks": {
    good: [
      'paths:\n  /alerts:\n    post:\n      callbacks: {closed: {"{$request.body#/url}": {post: {responses: {"204": {description: Seen.}}}}}}\n      responses: {"202": {description: Subscribed.}}\n'
    ],
    bad: [
      'paths:\n  /alerts:\n    post:\n      callbacks:\n        closed:\n          "{$request.body#/url}":\n            post:\n              callbacks: {} # <- finding\n              responses: {"204": {description: Seen.}}\n      responses: {"202": {description: Subscribed.}}\n'
    ]
  },
  "oas3-examples-value-or-externalValue": {
    good: [
      "components:\n  examples:\n    hard: {value: hard}\n"
    ],
    bad: [
      "components:\n  examples:\n    hard: # <- finding\n      summary: A hard route\n"
    ]
  },
  "oas3-operation-security-defined": {
    good: [
      "components:\n  securitySchemes: {apiKey: {type: apiKey, name: X-API-Key, in: header}}\nsecurity: [{apiKey: []}]\n"
    ],
    bad: [
      "components:\n  securitySchemes: {apiKey: {type: apiKey, name: X-API-Key, in: header}}\nsecurity:\n  - {apikey: []} # <- finding\n",
      'components:\n  securitySchemes:\n    login:\n      type: oauth2\n      flows: {clientCredentials: {tokenUrl: "https://login.gov.bc.ca/token", scopes: {"routes:read": Read routes.}}}\nsecurity:\n  - {login: ["routes:write"]} # <- finding\n'
    ]
  },
  "oas3-parameter-description": {
    good: [
      "components:\n  parameters:\n    Grade: {name: grade, in: query, schema: {type: string}, description: Only routes of this grade.}\n"
    ],
    bad: [
      "components:\n  parameters:\n    Grade: # <- finding\n      name: grade\n      in: query\n      schema: {type: string}\n"
    ]
  },
  "oas3-schema": {
    good: [
      'openapi: 3.0.3\npaths:\n  /routes:\n    get: {responses: {"200": {description: The routes.}}}\n'
    ],
    bad: [
      "openapi: 3.0.3\ninfo: # <- finding\n  title: Routes API\n"
    ]
  },
  "oas3-server-not-example.com": {
    good: [
      'servers: [{url: "https://routes.api.gov.bc.ca"}]\n'
    ],
    bad: [
      "servers:\n  - url: https://example.com/routes # <- finding\n"
    ]
  },
  "oas3-server-trailing-slash": {
    good: [
      'servers: [{url: "https://routes.api.gov.bc.ca/v1"}, {url: /}]\n'
    ],
    bad: [
      "servers:\n  - url: https://routes.api.gov.bc.ca/v1/ # <- finding\n"
    ]
  },
  "oas3-server-variables": {
    good: [
      "servers:\n  - url: https://{stage}.api.gov.bc.ca\n    variables: {stage: {default: routes, enum: [routes, routes-test]}}\n"
    ],
    bad: [
      "servers:\n  - url: https://{stage}.api.gov.bc.ca # <- finding\n",
      "servers:\n  - url: https://{stage}.api.gov.bc.ca\n    variables:\n      stage: {default: prod, enum: [routes, routes-test]} # <- finding\n"
    ]
  },
  "oas3-unused-component": {
    good: [
      'components:\n  schemas:\n    Grade: {type: string}\n    Route: {type: object, properties: {grade: {$ref: "#/components/schemas/Grade"}}}\npaths:\n  /routes:\n    get:\n      responses:\n        "200": {description: A route., content: {application/json: {schema: {$ref: "#/components/schemas/Route"}}}}\n'
    ],
    bad: [
      "components:\n  schemas:\n    Grade: # <- finding\n      type: string\n"
    ]
  },
  "oas3-valid-media-example": {
    good: [
      'paths:\n  /stars:\n    get:\n      responses:\n        "200": {description: The stars., content: {application/json: {schema: {type: integer}, example: 3}}}\n'
    ],
    bad: [
      'paths:\n  /stars:\n    get:\n      responses:\n        "200":\n          description: The stars.\n          content:\n            application/json:\n              schema: {type: integer}\n              example: three # <- finding\n'
    ]
  },
  "oas3-valid-schema-example": {
    good: [
      "components:\n  schemas:\n    Stars: {type: integer, example: 3}\n"
    ],
    bad: [
      "components:\n  schemas:\n    Stars:\n      type: integer\n      example: three # <- finding\n"
    ]
  },
  "oas3_1-callbacks-in-webhook": {
    good: [
      'openapi: 3.1.0\nwebhooks:\n  routeClosed:\n    post: {responses: {"204": {description: Seen.}}}\n'
    ],
    bad: [
      'openapi: 3.1.0\nwebhooks:\n  routeClosed:\n    post:\n      callbacks: {} # <- finding\n      responses: {"204": {description: Seen.}}\n'
    ]
  },
  "oas3_1-servers-in-webhook": {
    good: [
      'openapi: 3.1.0\nwebhooks:\n  routeClosed:\n    post: {responses: {"204": {description: Seen.}}}\n'
    ],
    bad: [
      'openapi: 3.1.0\nwebhooks:\n  routeClosed:\n    post:\n      servers: [{url: "https://routes.api.gov.bc.ca"}] # <- finding\n      responses: {"204": {description: Seen.}}\n'
    ]
  },
  "oas3_2-no-deprecated-xml-attribute": {
    good: [
      "openapi: 3.2.0\ncomponents:\n  schemas:\n    Grade: {type: string, xml: {nodeType: attribute}}\n"
    ],
    bad: [
      "openapi: 3.2.0\ncomponents:\n  schemas:\n    Grade:\n      type: string\n      xml: {attribute: true} # <- finding\n"
    ]
  },
  "openapi-tags-alphabetical": {
    good: [
      "tags: [{name: Destinations}, {name: Routes}]\n"
    ],
    bad: [
      "tags: # <- finding\n  - {name: Routes}\n  - {name: Destinations}\n"
    ]
  },
  "openapi-tags-uniqueness": {
    good: [
      "tags: [{name: Routes}, {name: Trails}]\n"
    ],
    bad: [
      "tags:\n  - {name: Routes}\n  - {name: Routes} # <- finding\n"
    ]
  },
  "openapi-tags": {
    good: [
      "tags: [{name: Routes, description: Climbing routes and their grades.}]\n"
    ],
    bad: [
      "tags: [] # <- finding\n"
    ]
  },
  "operation-description": {
    good: [
      'paths:\n  /routes:\n    get: {description: Lists the climbing routes of an area., responses: {"200": {description: The routes.}}}\n'
    ],
    bad: [
      'paths:\n  /routes:\n    get: # <- finding\n      responses: {"200": {description: The routes.}}\n'
    ]
  },
  "operation-operationId-unique": {
    good: [
      'paths:\n  /routes:\n    get: {operationId: listRoutes, responses: {"200": {description: All routes.}}}\n  /trails:\n    get: {operationId: listTrails, responses: {"200": {description: All trails.}}}\n'
    ],
    bad: [
      'paths:\n  /routes:\n    get: {operationId: list, responses: {"200": {description: All routes.}}}\n  /trails:\n    get:\n      operationId: list # <- finding\n      responses: {"200": {description: All trails.}}\n'
    ]
  },
  "operation-operationId-valid-in-url": {
    good: [
      'paths:\n  /routes:\n    get: {operationId: listRoutes, responses: {"200": {description: The routes.}}}\n'
    ],
    bad: [
      'paths:\n  /routes:\n    get:\n      operationId: list routes # <- finding\n      responses: {"200": {description: The routes.}}\n'
    ]
  },
  "operation-operationId": {
    good: [
      'paths:\n  /routes:\n    get: {operationId: listRoutes, responses: {"200": {description: The routes.}}}\n'
    ],
    bad: [
      'paths:\n  /routes:\n    get: # <- finding\n      responses: {"200": {description: The routes.}}\n'
    ]
  },
  "operation-parameters": {
    good: [
      'paths:\n  /routes:\n    get:\n      parameters:\n        - {name: grade, in: query, schema: {type: string}}\n        - {name: grade, in: header, schema: {type: string}}\n      responses: {"200": {description: All routes.}}\n'
    ],
    bad: [
      'paths:\n  /routes:\n    get:\n      parameters:\n        - {name: grade, in: query, schema: {type: string}}\n        - {name: grade, in: query, schema: {type: integer}} # <- finding\n      responses: {"200": {description: All routes.}}\n',
      'paths:\n  /routes:\n    get:\n      parameters:\n        - {name: grade, in: query, schema: {type: string}}\n        - {name: grade, in: query, schema: {type: string}} # <- finding\n      responses: {"200": {description: All routes.}}\n'
    ]
  },
  "operation-singular-tag": {
    good: [
      'paths:\n  /routes:\n    get: {tags: [Routes], responses: {"200": {description: The routes.}}}\n'
    ],
    bad: [
      'paths:\n  /routes:\n    get:\n      tags: [Routes, Trails] # <- finding\n      responses: {"200": {description: The routes.}}\n'
    ]
  },
  "operation-success-response": {
    good: [
      'paths:\n  /routes:\n    get:\n      responses:\n        "200": {description: The routes of the area.}\n'
    ],
    bad: [
      'paths:\n  /routes:\n    get:\n      responses: # <- finding\n        "404": {description: The area is unknown.}\n'
    ]
  },
  "operation-tag-defined": {
    good: [
      'tags: [{name: Routes}]\npaths:\n  /routes:\n    get: {tags: [Routes], responses: {"200": {description: All routes.}}}\n'
    ],
    bad: [
      'tags: [{name: Routes}]\npaths:\n  /routes:\n    get:\n      tags: [routes] # <- finding\n      responses: {"200": {description: All routes.}}\n',
      'tags: [{name: Routes}]\npaths:\n  /trails:\n    get:\n      tags: [Trails] # <- finding\n      responses: {"200": {description: All trails.}}\n'
    ]
  },
  "operation-tags": {
    good: [
      'paths:\n  /routes:\n    get: {tags: [Routes], responses: {"200": {description: The routes.}}}\n'
    ],
    bad: [
      'paths:\n  /routes:\n    get: # <- finding\n      responses: {"200": {description: The routes.}}\n',
      'paths:\n  /routes:\n    get:\n      tags: [] # <- finding\n      responses: {"200": {description: The routes.}}\n'
    ]
  },
  "path-declarations-must-exist": {
    good: [
      "paths:\n  /routes/{routeId}: {}\n"
    ],
    bad: [
      "paths:\n  /routes/{}: {} # <- finding\n"
    ]
  },
  "path-keys-no-trailing-slash": {
    good: [
      "paths:\n  /routes: {}\n  /: {}\n"
    ],
    bad: [
      "paths:\n  /routes/: {} # <- finding\n"
    ]
  },
  "path-not-include-query": {
    good: [
      "paths:\n  /routes: {parameters: [{name: grade, in: query, schema: {type: string}}]}\n"
    ],
    bad: [
      'paths:\n  "/routes?grade=hard": {} # <- finding\n'
    ]
  },
  "path-params": {
    good: [
      'paths:\n  /routes/{routeId}:\n    get:\n      parameters: [{name: routeId, in: path, required: true, schema: {type: string}}]\n      responses: {"200": {description: The route.}}\n'
    ],
    bad: [
      'paths:\n  /routes/{routeId}:\n    get: # <- finding\n      responses: {"200": {description: The route.}}\n',
      'paths:\n  /routes/{routeId}:\n    get:\n      parameters:\n        - {name: routeId, in: path, schema: {type: string}} # <- finding\n      responses: {"200": {description: The route.}}\n',
      'paths:\n  /routes/{routeId}:\n    parameters: [{name: routeId, in: path, required: true, schema: {type: string}}]\n    get: {responses: {"200": {description: The route.}}}\n  /routes/{name}: # <- finding\n    parameters: [{name: name, in: path, required: true, schema: {type: string}}]\n    delete: {responses: {"204": {description: The route is gone.}}}\n'
    ]
  },
  "tag-description": {
    good: [
      "tags: [{name: Routes, description: Climbing routes and their grades.}]\n"
    ],
    bad: [
      "tags:\n  - name: Routes # <- finding\n"
    ]
  },
  "typed-enum": {
    good: [
      "components:\n  schemas:\n    Stars: {type: integer, enum: [1, 2, 3]}\n"
    ],
    bad: [
      'components:\n  schemas:\n    Stars:\n      type: integer\n      enum: [1, 2, "3"] # <- finding\n'
    ]
  },
  "duplicate-key": {
    good: [
      "info: {title: Routes API, version: 1.0.0}\n"
    ],
    bad: [
      "info:\n  title: Routes API\n  version: 1.0.0\n  title: Trails API # <- finding\n",
      "info:\n  title: Routes API\n  version: 1.0.0\n  title: Routes API # <- finding\n"
    ]
  },
  "invalid-ref": {
    good: [
      "components:\n  schemas:\n    Route: {type: object, properties: {grade: {$ref: '#/components/schemas/Grade'}}}\n    Grade: {type: string}\n"
    ],
    bad: [
      "components:\n  schemas:\n    Route:\n      type: object\n      properties:\n        grade:\n          $ref: '#/components/schemas/Grad' # <- finding\n"
    ]
  },
  "referenced-file-schema": {
    good: [],
    bad: []
  },
  "text-encoding": {
    good: [
      "info: {title: Sentiers de montagne à Québec, version: 1.0.0}\n"
    ],
    bad: [
      "info:\n  title: Sentiers � la montagne # <- finding\n  version: 1.0.0\n"
    ]
  }
};

// src/lint/rule-examples.ts
function examplesOf(id) {
  const none = { good: [], bad: [] };
  return Object.hasOwn(examples_generated_default, id) ? examples_generated_default[id] : none;
}
export {
  examplesOf
};
