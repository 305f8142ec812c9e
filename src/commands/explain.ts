/** `specgate explain`: the guideline behind a rule, a kind of change or a readiness item, with a bad and a good example. */

import { writeOutputs } from '../command-line/output.ts';
import { exitCodes, UserError } from '../errors.ts';
import { explainRule, severityWord } from '../explain/rule.ts';
import { didYouMean } from '../suggest.ts';
import { jsonText } from '../text.ts';
import { defineCommand } from './command.ts';

export default defineCommand({
  name: 'explain',
  summary: 'Explain a rule, a kind of change or a readiness item: what is behind it, why, examples, what to do',
  operands: {
    placeholder: 'RULE',
    help: 'The id of a rule, of a kind of change or of a readiness item, as reports show it',
    min: 1,
    max: 1,
  },
  config: 'none',
  examples: [
    { line: 'specgate explain bc-https-only', does: 'Why every server URL uses https' },
    { line: 'specgate explain request-property-removed', does: 'What is behind a kind of change' },
    { line: 'specgate explain R-07', does: 'What proves an item of the readiness checklist' },
  ],
  async run({ operands, values }, io) {
    const { pageIds, pageOf } = await import('../lint/rule-text.ts');
    const id = operands[0]!;
    const page = pageOf(id);
    if (!page) {
      const { changeIds, explainedChange } = await import('../diff/kinds.ts');
      const change = explainedChange(id);
      if (change) {
        const { explainChange } = await import('../explain/change.ts');
        const { check: _check, judge: _judge, ...data } = { check: undefined, judge: undefined, ...change };
        writeOutputs(
          values.format,
          (format, look) =>
            format === 'json' ? jsonText({ schema: 'specgate/explain/1', ...data }) : explainChange(change, look),
          values.quiet,
          io,
        );
        return exitCodes.open;
      }
      const { items } = await import('../ready/items/index.ts');
      const item = items.find(one => one.id === id.toUpperCase());
      if (item) {
        const { explainItem } = await import('../explain/item.ts');
        const { check: _check, gateFor: _gateFor, ...data } = item;
        writeOutputs(
          values.format,
          (format, look) =>
            format === 'json' ? jsonText({ schema: 'specgate/explain/1', ...data }) : explainItem(item, look),
          values.quiet,
          io,
        );
        return exitCodes.open;
      }
      const names = [...pageIds(), ...changeIds(), ...items.map(one => one.id)];
      const hint = didYouMean(id, names) || '; docs/rules/ has a page for each rule';
      throw new UserError(`There is no rule ${JSON.stringify(id)}${hint}.`);
    }
    const { examplesOf } = await import('../lint/rule-examples.ts');
    const examples = examplesOf(id);
    const json = { schema: 'specgate/explain/1', id, ...page, ...examples, severity: severityWord(page.severity) };
    writeOutputs(
      values.format,
      (format, look) => (format === 'json' ? jsonText(json) : explainRule(id, page, examples, look)),
      values.quiet,
      io,
    );
    return exitCodes.open;
  },
});
