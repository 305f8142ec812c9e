/** Writes the tree of an ECMAScript regular expression in RE2's syntax, with the same meaning. */
import { all, type Characters } from './characters.ts';
import type { Tree } from './syntax.ts';

/**
 * The expression for RE2 (flags `m` and `i` are given to it apart; `.` and classes are written out as code points).
 * Undefined where RE2 has no such thing: backreferences, lookarounds.
 */
export function toLinearSyntax(tree: Tree): string | undefined {
  switch (tree.kind) {
    case 'characters': {
      if (!tree.properties) return tree.characters.length ? `[${ranges(tree.characters)}]` : `[^${ranges(all)}]`;
      const { negative, characters, written } = tree.properties;
      return `[${negative ? '^' : ''}${ranges(characters)}${written.map(property).join('')}]`;
    }
    case 'sequence':
    case 'choice': {
      const items = tree.items.map(toLinearSyntax);
      return items.includes(undefined) ? undefined : `(?:${items.join(tree.kind === 'choice' ? '|' : '')})`;
    }
    case 'repeat': {
      const item = toLinearSyntax(tree.item);
      const { min, max } = tree;
      if (item === undefined) return undefined;
      if (max === 0) return '(?:)';
      if (max === Number.POSITIVE_INFINITY) return `(?:${item}${min === 0 ? '*' : min === 1 ? '+' : `{${min},}`})`;
      return `(?:${item}{${min},${max}})`;
    }
    case 'start':
      return '^';
    case 'end':
      return '$';
    case 'word':
      return '\\b';
    case 'notWord':
      return '\\B';
    default:
      return undefined;
  }
}

function ranges(characters: Characters): string {
  let text = '';
  for (let i = 0; i < characters.length; i += 2)
    text += `\\x{${characters[i]!.toString(16)}}-\\x{${characters[i + 1]!.toString(16)}}`;
  return text;
}

/** `\p{Script=Greek}` → `\p{Greek}`: RE2 has general categories and scripts without a prefix. */
function property(written: string): string {
  return written.replace(/\{(?:Script|sc|General_Category|gc)=/, '{');
}
