/** A picture of the products at the gateway and the states that they would go to, as a Mermaid diagram for GitHub. */
import type { ProductImpact } from '../gateway/plan.ts';

const productsShown = 12;
const textLimit = 60;

/** The fenced diagram; empty where there is no product. */
export function lifecyclePicture(products: readonly ProductImpact[]): string {
  const shown = products.slice(0, productsShown);
  if (shown.length === 0) return '';
  return ['```mermaid', 'flowchart LR', ...shown.flatMap(productLines), '```'].join('\n');
}

function productLines({ product, before, after }: ProductImpact, index: number): string[] {
  const last =
    before === after
      ? `    s${index}(["${label(after)}"])`
      : `    s${index}["${label(stateName(before))}"] --> t${index}(["${label(after)}"])`;
  return [`  subgraph p${index}["${label(product)}"]`, '    direction LR', last, '  end'];
}

function stateName(state: string): string {
  return state === 'none' ? 'not there' : state;
}

/** Names come from the config and the gateway: only what means nothing to Mermaid, HTML and Markdown is left of them (T-02). */
function label(text: string): string {
  // Mermaid takes no empty name.
  return text.slice(0, textLimit).replace(/[^\p{L}\p{N} ._:~-]/gu, '?') || '?';
}
