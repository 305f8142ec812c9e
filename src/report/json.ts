/** The report as JSON, in the shape of the contract. */
import { jsonText } from '../text.ts';
import { checkJson } from './check-json.ts';
import { diffJson } from './diff-json.ts';
import { lintData } from './lint-json.ts';
import { readyJson } from './ready-json.ts';
import { defineReporter } from './report.ts';

export const json = defineReporter({
  id: 'json',
  title: 'For programs',
  mime: 'application/json',
  lint: report => `${jsonText(lintData(report))}\n`,
  diff: diffJson,
  ready: readyJson,
  check: checkJson,
});
