/** What a gateway has for people at a terminal: products with their states, APIs, what is missing, what drifted, the summary last. */
import type { GatewayStatus } from '../gateway/status.ts';
import { breakCommands, visible } from '../text.ts';
import { type Look, nextLines } from './ending-stylish.ts';
import { stepLine } from './plan-stylish.ts';
import type { Next } from './plan-text.ts';
import { factsOf, otherwiseText, standingText, summaryOf, unknownText } from './status-text.ts';
import { hanging, paint, type Style } from './terminal.ts';

export function statusStylish(status: GatewayStatus, next: readonly Next[], look: Look): string {
  const { color, columns } = look;
  const id = status.gatewayId === null ? '' : `, ${status.gatewayId}`;
  const lines = [paint(color, visible(`${status.gateway} (${status.type}${id})`), 'bold', 'underline'), ''];
  for (const one of status.products) {
    const otherwise = otherwiseText(one);
    const remark = otherwise === undefined ? '' : paint(color, `  ${otherwise}`, 'yellow');
    lines.push(`  ${paint(color, visible(one.product), 'bold')}  ${visible(standingText(one))}${remark}`);
    lines.push(...factsOf(one).flatMap(fact => indented(fact, 4, 'dim')));
  }
  if (status.products.length > 0) lines.push('');
  lines.push(
    ...part(
      'APIs',
      status.apis.map(({ api, state }) => `  ${visible(api)}  ${state}`),
    ),
    ...part(
      'In the config and not at the gateway',
      status.missing.flatMap(product => indented(product, 2)),
    ),
    ...part(
      'Drift: what would make it what was published last',
      status.drift.map(step => stepLine(step, look)),
    ),
    ...part(
      'Not compared',
      status.unknown.flatMap(product => indented(unknownText(product), 2)),
    ),
  );
  const summary = `${status.gateway}: ${summaryOf(status)}`;
  const style = status.drift.length === 0 ? 'green' : 'red';
  lines.push(...hanging(visible(summary), 0, columns).map(line => paint(color, line, 'bold', style)));
  return breakCommands(`${[...lines, ...nextLines(next, look)].join('\n')}\n`);

  function indented(text: string, indent: number, ...styles: Style[]): string[] {
    return hanging(visible(text), indent, columns).map(line => paint(color, line, ...styles));
  }

  function part(title: string, rows: readonly string[]): string[] {
    return rows.length === 0 ? [] : [paint(color, title, 'bold'), ...rows, ''];
  }
}
