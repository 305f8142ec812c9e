/** A look at readiness as JSON, in the shape of the contract. */
import { jsonText } from '../text.ts';
import type { ReadyApi, ReadyItem, ReadyReport } from './ready-report.ts';

/** One object for one API, `apis` for several. */
export function readyJson(report: ReadyReport): string {
  const { schema, profile, today, open, errors, tool, score, ready } = report;
  const rest = { profile, today, open, errors, tool };
  const [only] = report.apis;
  if (report.apis.length === 1 && only) return `${jsonText({ schema, ...apiJson(only), ...rest })}\n`;
  return `${jsonText({ schema, apis: report.apis.map(apiJson), score, ready, ...rest })}\n`;
}

function apiJson({ name, items, score, ready, file, done, of, blocking, sections, trend }: ReadyApi): object {
  return {
    name,
    items: items.map(itemJson),
    score,
    ready,
    file,
    done,
    of,
    blocking,
    sections: sections.map(({ boxes: _, ...section }) => section),
    ...(trend && { trend }),
  };
}

/** The contract's keys first. */
function itemJson({ id, title, required, status, evidence, fix, waiver, ...rest }: ReadyItem): object {
  return { id, title, required, status, evidence, fix, ...(waiver && { waiver }), ...rest };
}
