/** Which events of GitHub may lead to a write at a gateway (T-11, T-14). */
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { refusalOfEvent } from '../../src/gateway/event-guard.ts';
import { folderWith } from '../support/documents.ts';

let folder: string;
beforeAll(() => {
  folder = folderWith();
});
afterAll(() => rmSync(folder, { recursive: true }));

function refusal(event: string | undefined, payload?: string): string | undefined {
  const file = path.join(folder, 'event.json');
  if (payload !== undefined) writeFileSync(file, payload);
  return refusalOfEvent({
    env: {
      ...(event !== undefined && { GITHUB_EVENT_NAME: event }),
      ...(payload !== undefined && { GITHUB_EVENT_PATH: file }),
    },
  });
}

it.each([
  [undefined, undefined],
  ['push', '{}'],
  ['workflow_dispatch', '{}'],
  ['schedule', '{}'],
  ['release', '{}'],
  ['delete', '{}'],
  ['repository_dispatch', '{}'],
  ['issue_comment', '{"issue": {"number": 1}}'],
  ['workflow_run', '{"workflow_run": {"event": "push"}}'],
  ['workflow_run', '{"workflow_run": {"event": "workflow_dispatch"}}'],
])('%s %s may write', (event, payload) => {
  expect(refusal(event, payload)).toBeUndefined();
});

it.each([
  ['pull_request', '{}'],
  ['pull_request_target', '{}'],
  ['pull_request_review', '{}'],
  ['pull_request_review_comment', '{}'],
  ['merge_group', '{}'],
  ['issue_comment', '{"issue": {"number": 1, "pull_request": {}}}'],
  ['issue_comment', '{}'],
  ['issue_comment', 'not JSON'],
  ['issue_comment', undefined],
  ['workflow_run', '{"workflow_run": {"event": "pull_request"}}'],
  ['workflow_run', '{"workflow_run": {"event": "pull_request_target"}}'],
  ['workflow_run', '{"workflow_run": {"event": "issue_comment"}}'],
  ['workflow_run', '{"workflow_run": {}}'],
  ['workflow_run', '[]'],
  ['workflow_run', undefined],
])('%s %s may not', (event, payload) => {
  expect(refusal(event, payload)).toContain(`the event ${event}`);
});
