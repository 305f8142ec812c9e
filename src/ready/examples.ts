/** Repository files that the examples of items begin with. */

/** A workload with its Service, as `key: value` lines of its container and its spec. */
export function deployment({
  replicas = '2',
  image = 'ghcr.io/example/routes:1.4.2',
  container = '',
}: {
  replicas?: string;
  image?: string;
  container?: string;
} = {}): string {
  const lines = container === '' ? '' : `\n${container.replace(/^/gm, '          ')}`;
  return `apiVersion: apps/v1
kind: Deployment
metadata: {name: routes}
spec:
  replicas: ${replicas}
  selector: {matchLabels: {app: routes}}
  template:
    metadata: {labels: {app: routes}}
    spec:
      containers:
        - name: routes
          image: ${image}${lines}
---
apiVersion: v1
kind: Service
metadata: {name: routes, labels: {app: routes}}
spec: {selector: {app: routes}, ports: [{name: http, port: 8080}]}
`;
}

/** A workflow that runs commands in one step, by default on pushes to main. */
export function workflow(run: string, on = '{push: {branches: [main]}}'): string {
  return `on: ${on}
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - run: |
${run.replace(/^/gm, '          ')}
`;
}
