/** Writes the tree of an ECMAScript regular expression in RE2's syntax, with the same meaning. */
import { all, type Characters } from './characters.ts';
import type { Tree } from './syntax.ts';

/**
 * The expression for RE2 (the flag `i` is given to it apart; `.` and classes are written out as code points).
 * Undefined where RE2 has no such thing: backreferences, lookarounds, begin and end of a line (its lines end at `\n` alone).
 */
export function toLinearSyntax(tree: Tree, isMultiline: boolean): string | undefined {
  switch (tree.kind) {
    case 'characters': {
      const { negated, properties } = tree;
      if (properties) {
        const members = ranges(properties.characters) + properties.written.map(property).join('');
        return `[${properties.negative ? '^' : ''}${members}]`;
      }
      // A negation stays one, since cases are folded before it.
      if (negated) return negated.length > 0 ? `[^${ranges(negated)}]` : `[${ranges(all)}]`;
      return tree.characters.length > 0 ? `[${ranges(tree.characters)}]` : `[^${ranges(all)}]`;
    }
    case 'sequence':
    case 'choice': {
      const items = tree.items.map(item => toLinearSyntax(item, isMultiline));
      return items.includes(undefined) ? undefined : `(?:${items.join(tree.kind === 'choice' ? '|' : '')})`;
    }
    case 'repeat': {
      const item = toLinearSyntax(tree.item, isMultiline);
      const { min, max } = tree;
      if (item === undefined) return undefined;
      if (max === 0) return '(?:)';
      if (max === Number.POSITIVE_INFINITY) return `(?:${item}${min === 0 ? '*' : min === 1 ? '+' : `{${min},}`})`;
      return `(?:${item}{${min},${max}})`;
    }
    case 'start':
      return isMultiline ? undefined : '^';
    case 'end':
      return isMultiline ? undefined : '$';
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
