// Cuts GitHub's OpenAPI document to the calls that specgate makes, for the local GitHub of the tests.
// npm pack @octokit/openapi; tar xzf octokit-openapi-*.tgz; node test/action/github/cut-openapi.mjs package/generated/api.github.com.json
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const calls = {
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch'],
  '/repos/{owner}/{repo}/issues/{issue_number}/labels': ['get'],
  '/repos/{owner}/{repo}/issues/{issue_number}/events': ['get'],
  '/repos/{owner}/{repo}/collaborators/{username}/permission': ['get'],
  '/repos/{owner}/{repo}/activity': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/files': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/comments': ['get'],
  '/repos/{owner}/{repo}/pulls/comments/{comment_id}': ['patch'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews': ['post'],
  '/repos/{owner}/{repo}/check-runs': ['post'],
  '/repos/{owner}/{repo}/deployments': ['post'],
  '/repos/{owner}/{repo}/deployments/{deployment_id}/statuses': ['post'],
  '/repos/{owner}/{repo}/compare/{basehead}': ['get'],
  '/repos/{owner}/{repo}/git/commits/{commit_sha}': ['get'],
  '/repos/{owner}/{repo}/git/trees/{tree_sha}': ['get'],
  '/repos/{owner}/{repo}/git/blobs/{file_sha}': ['get'],
};
/** Text for people; what a request or an answer must be does not depend on it. */
const words = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'x-github', 'tags', 'title']);

const [source] = process.argv.slice(2);
const whole = JSON.parse(readFileSync(source, 'utf8'));
const cut = { openapi: whole.openapi, info: { ...whole.info, description: undefined }, paths: {}, components: {} };

/** `isNames`: the keys are names of properties or parts, not keywords. */
function copy(value, isNames) {
  if (Array.isArray(value)) return value.map(one => copy(one, false));
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value.$ref === 'string') take(value.$ref);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => isNames || !words.has(key))
      .map(([key, one]) => [
        key,
        copy(one, !isNames && ['properties', 'responses', 'content', 'headers'].includes(key)),
      ]),
  );
}

function take(ref) {
  const [, kind, name] = /^#\/components\/([^/]+)\/([^/]+)$/.exec(ref);
  cut.components[kind] ??= {};
  if (name in cut.components[kind]) return;
  cut.components[kind][name] = {};
  cut.components[kind][name] = copy(whole.components[kind][name], false);
}

for (const [template, methods] of Object.entries(calls)) {
  const { parameters } = whole.paths[template];
  cut.paths[template] = parameters ? { parameters: copy(parameters, false) } : {};
  for (const method of methods) cut.paths[template][method] = copy(whole.paths[template][method], false);
}
writeFileSync(path.join(import.meta.dirname, 'openapi.generated.json'), `${JSON.stringify(cut, null, 1)}\n`);
