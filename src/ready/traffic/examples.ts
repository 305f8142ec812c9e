/** Files that the examples of items about the gateway begin with. */

/** A document with one protected operation at a server of the portal. */
export const routesDocument = `openapi: 3.0.3
info: {title: Routes, version: 1.0.0}
servers: [{url: https://routes.api.gov.bc.ca/v1}]
security: [{key: []}]
paths:
  /routes:
    get: {responses: {'200': {description: OK}}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-API-KEY}}
`;

/** A service of the portal that serves it, with plugins as YAML lines of a list (`- name: …`). */
export function routesService(plugins: string, change: (text: string) => string = text => text): string {
  const list = plugins === '' ? '' : `    plugins:\n${plugins.replace(/^/gm, '      ')}\n`;
  return change(`services:
  - name: routes-prod
    tags: [ns.gw-abcde.prod]
    url: https://routes.internal.gov.bc.ca
    routes:
      - name: routes-prod
        tags: [ns.gw-abcde.prod]
        hosts: [routes.api.gov.bc.ca]
        paths: [/v1]
        strip_path: false
${list}`);
}

/** A plugin with the tag of the service. */
export function plugin(name: string, config = '{}'): string {
  return `- name: ${name}\n  tags: [ns.gw-abcde.prod]\n  config: ${config}`;
}

/** A product with one environment, as YAML in braces. */
export function routesProduct(environment: string): string {
  return `kind: Product
name: Routes
dataset: routes
environments:
  - {${environment}}
`;
}

export const routesDataset = `kind: DraftDataset
name: routes
title: Routes
notes: The routes of the province. See the [document](https://routes.api.gov.bc.ca/openapi.json) and the [guide](https://example.gov.bc.ca/guide).
tags: [routes]
organization: ministry-of-transportation
organizationUnit: roads
license_title: Open Government Licence - British Columbia
view_audience: Public
security_class: PUBLIC
record_publish_date: '2026-01-31'
`;
