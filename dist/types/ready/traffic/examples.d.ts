/** Files that the examples of items about the gateway begin with. */
/** A document with one protected operation at a server of the portal. */
export declare const routesDocument = "openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0}\nservers: [{url: https://routes.api.gov.bc.ca/v1}]\nsecurity: [{key: []}]\npaths:\n  /routes:\n    get: {responses: {'200': {description: OK}}}\ncomponents:\n  securitySchemes: {key: {type: apiKey, in: header, name: X-API-KEY}}\n";
/** A service of the portal that serves it, with plugins as YAML lines of a list (`- name: …`). */
export declare function routesService(plugins: string, change?: (text: string) => string): string;
/** A plugin with the tag of the service. */
export declare function plugin(name: string, config?: string): string;
/** A product with one environment, as YAML in braces. */
export declare function routesProduct(environment: string): string;
export declare const routesDataset = "kind: DraftDataset\nname: routes\ntitle: Routes\nnotes: The routes of the province. See the [document](https://routes.api.gov.bc.ca/openapi.json) and the [guide](https://example.gov.bc.ca/guide).\ntags: [routes]\norganization: ministry-of-transportation\norganizationUnit: roads\nlicense_title: Open Government Licence - British Columbia\nview_audience: Public\nsecurity_class: PUBLIC\nrecord_publish_date: '2026-01-31'\n";
