/** The report as JSON, in the shape of the contract. */
import type { Finding } from '../finding.ts';
import { jsonText } from '../text.ts';
import { diffJson } from './diff-json.ts';
import { readyJson } from './ready-json.ts';
import { defineReporter } from './report.ts';

export const json = defineReporter({
  id: 'json',
  title: 'For programs',
  mime: 'application/json',
  lint({ schema, open, failOn, findings, errors, summary, tool }) {
    return jsonText({ schema, open, failOn, findings: findings.map(inOrder), errors, summary, tool }) + '\n';
  },
  diff: diffJson,
  ready: readyJson,
});

/** The keys in the order in which people read them; the contract's come first. */
function inOrder({ rule, severity, message, file, pointer, range, ...rest }: Finding): Finding {
  return { rule, severity, message, file, pointer, range, ...rest };
}
