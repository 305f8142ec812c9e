/** Placeholders: which texts are some, filling them, and parsing around them with exact places. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of templates are what is tested
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocuments } from '../../src/document/parse.ts';
import { fill, hasPlaceholder, placeholderNames, shadePlaceholders, unshade } from '../../src/kong/template.ts';

const variables = (values: Record<string, string>): Map<string, string> => new Map(Object.entries(values));

describe('what is a placeholder', () => {
  it.each([
    ['${HOST}', ['HOST']],
    ['${HOST:-localhost}', ['HOST']],
    ['$SERVICE-$KONG_NAMESPACE', ['SERVICE', 'KONG_NAMESPACE']],
    ['{{ HOST }}', ['HOST']],
    ['{{- .Values.gateway.host -}}', ['Values.gateway.host']],
    ['{{ .Values.host | quote }}', ['Values.host']],
    ['${{ env "DECK_HOST" }}', ['DECK_HOST']],
    ['${{ vars.HOST }}', ['vars.HOST']],
    ['{{ .Values.host | default "x" }}', ['{{ .Values.host | default "x" }}']],
  ])('%s', (text, names) => {
    expect(placeholderNames(text)).toEqual(names);
  });

  it.each(['/orders$', '~/a$|b', '$(headers.x)', '$2a$10$abcdefgh', '{vault://env/KEY}', '{id}', 'a{2}', '$', '${}'])(
    'not %s',
    text => {
      expect(hasPlaceholder(text)).toBe(false);
    },
  );
});

describe('filling', () => {
  it('takes the given variables and leaves the others', () => {
    expect(fill('a: ${A}-$B-{{ C }}-${{ env "D" }}', variables({ A: '1', B: '2', C: '3' }))).toBe(
      'a: 1-2-3-${{ env "D" }}',
    );
  });

  it('knows a name in lower case only where it is given', () => {
    expect(fill('$host $other', variables({ host: 'x' }))).toBe('x $other');
    expect(hasPlaceholder('$host')).toBe(false);
  });

  it('quotes where the template does', () => {
    expect(fill('a: {{ A | quote }}', variables({ A: 'x "y"' }))).toBe('a: "x \\"y\\""');
  });

  it('fills once: a value that looks like a placeholder stays', () => {
    expect(fill('${A}', variables({ A: '${B}', B: 'no' }))).toBe('${B}');
  });
});

describe('shading', () => {
  it('makes what is no YAML before it is rendered readable, at the same places', () => {
    const text = 'tags: [ns.${GW}.${Q}]\nhost: {{ .Values.host }}\n"{{ env "X" }}": "${A: b}"\n';
    const shaded = shadePlaceholders(text)!;
    expect(shaded.text).toHaveLength(text.length);
    const [document] = parseDocuments(shaded.text, 'a.yaml');
    expect(unshade(document!.data)).toEqual({
      tags: ['ns.${GW}.${Q}'],
      host: '{{ .Values.host }}',
      '{{ env "X" }}': '${A: b}',
    });
    expect(document!.locate(['tags', 0]).start).toEqual({ line: 1, column: 8 });
    expect(shaded.unfilled.names).toEqual(['A', 'GW', 'Q', 'Values.host', 'X']);
  });

  it('passes over lines of control, and says so', () => {
    const shaded = shadePlaceholders('{{- if .Values.on }}\na: 1\n{{- end }}\n  {% for x in y %}\n')!;
    expect(shaded.unfilled).toEqual({ names: [], isConditional: true });
    expect(shaded.text.split('\n').map(line => line.trim())).toEqual(['', 'a: 1', '', '', '']);
  });

  it('is nothing for a text without placeholders, or with the characters that they become', () => {
    expect(shadePlaceholders('a: /orders$\n')).toBeUndefined();
    expect(shadePlaceholders('a: "\uE041 ${B}"\n')).toBeUndefined();
  });

  it('gives back what it took, whatever the text', () => {
    const piece = fc.oneof(fc.constantFrom('${', '{{', '}}', '$', 'A', '\n', ' ', ':', '"', '%}', '{%'), fc.string());
    fc.assert(
      fc.property(fc.array(piece), pieces => {
        const text = pieces.join('').replace(/[\uE000-\uE07F]/g, '');
        const shaded = shadePlaceholders(text);
        if (!shaded) return;
        expect(shaded.text).toHaveLength(text.length);
        expect(shaded.text.split('\n')).toHaveLength(text.split('\n').length);
        if (!shaded.unfilled.isConditional) expect(unshade(shaded.text)).toBe(text);
      }),
    );
  });
});
