/** Helm templates: what the values decide is decided, what they do not stays open, and nothing runs for ever. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderTemplate } from '../../../src/ready/repository/template.ts';

const values = {
  replicas: 3,
  none: null,
  empty: '',
  off: false,
  on: true,
  name: 'orders',
  image: { repository: 'ghcr.io/x/orders', tag: '' },
  list: ['a', 'b'],
  map: { b: 2, a: 'x' },
  probe: { httpGet: { path: '/healthz' } },
};
const render = (source: string) =>
  renderTemplate(source, { values, name: 'orders', version: '0.1.0', appVersion: '1.4.2' });
const text = (source: string): string | undefined => render(source)?.text;

describe('a template', () => {
  it.each<[string, string]>([
    ['n: {{ .Values.replicas }}', 'n: 3'],
    ['n: {{ $.Values.replicas }}', 'n: 3'],
    ['n: {{ .Values.missing }}', 'n: '],
    ['n: {{ .Values.none | default 2 }}', 'n: 2'],
    ['n: {{ default "x" .Values.empty }}', 'n: x'],
    ['n: {{ .Values.name | quote }}', 'n: "orders"'],
    ['n: {{ .Values.name | upper | squote }}', "n: 'ORDERS'"],
    [
      'i: "{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}"',
      'i: "ghcr.io/x/orders:1.4.2"',
    ],
    ['n: {{ .Release.Name }}-api', 'n: __unknown__-api'],
    ['n: {{ include "orders.fullname" . }}', 'n: __unknown__'],
    ['n: {{ printf "%s-%s" .Release.Name "api" | trunc 63 | trimSuffix "-" }}', 'n: __unknown__-api'],
    ['n: {{ .Capabilities.APIVersions.Has "x" }}', 'n: __unknown__'],
    ['{{ .Release.Name }}: x', '__unknown__: x'],
    ['a{{- /* remark */ -}} b', 'ab'],
    ['a {{- "" -}} b', 'ab'],
    ['x: {{ "}}" }}', 'x: }}'],
    ['x: {{ ternary "yes" "no" .Values.on }}', 'x: yes'],
    ['x: {{ (.Values.image).repository }}', 'x: ghcr.io/x/orders'],
    ['x: {{ and .Values.on .Values.name }}', 'x: orders'],
    ['x: {{ or .Values.off .Values.name }}', 'x: orders'],
    ['{{- if .Values.on }}yes{{ else }}no{{ end }}', 'yes'],
    ['{{- if not .Values.on }}yes{{ else }}no{{ end }}', 'no'],
    ['{{- if eq .Values.name "x" }}1{{ else if gt .Values.replicas 2 }}2{{ else }}3{{ end }}', '2'],
    ['{{- with .Values.probe }}p: {{ .httpGet.path }}{{ end }}', 'p: /healthz'],
    ['{{- with .Values.empty }}p{{ else }}q{{ end }}', 'q'],
    ['{{- range .Values.list }}[{{ . }}]{{ end }}', '[a][b]'],
    ['{{- range $k, $v := .Values.map }}{{ $k }}={{ $v }};{{ end }}', 'b=2;a=x;'],
    ['{{- range $i, $v := .Values.list }}{{ $i }}{{ $v }}{{ end }}', '0a1b'],
    ['{{- $n := .Values.name }}n: {{ $n }}', 'n: orders'],
    ['{{- define "x" }}a: b{{ end }}c: d', 'c: d'],
    ['p:\n  {{- toYaml .Values.probe | nindent 2 }}\n', 'p:\n  "httpGet": {"path":"/healthz"}\n'],
    ['labels:\n  {{- include "x" . | nindent 2 }}\n  app: y\n', 'labels:\n  app: y\n'],
  ])('%j gives %j', (source, expected) => {
    expect(text(source)).toBe(expected);
  });

  it('tells lines of the template, and what is in doubt', () => {
    const source = [
      '{{- if .Values.on }}', // 1
      'kind: A', // 2
      '{{- end }}', // 3
      '{{- if .Release.IsInstall }}', // 4
      'doubt: 1', // 5
      '{{- else }}', // 6
      'doubt: 2', // 7
      '{{- end }}', // 8
      'probe:', // 9
      '  {{- toYaml .Values.probe | nindent 2 }}', // 10
      'last: 1', // 11
    ].join('\n');
    const rendered = render(source)!;
    const lines = rendered.text
      .split('\n')
      .map((line, index) => [line, rendered.lines[index], rendered.uncertain.has(index)]);
    expect(lines.filter(([line]) => line !== '')).toEqual([
      ['kind: A', 2, false],
      ['doubt: 1', 5, true],
      ['probe:', 9, false],
      ['  "httpGet": {"path":"/healthz"}', 10, false],
      ['last: 1', 11, false],
    ]);
  });

  it.each([
    ['an end too many', 'a{{ end }}'],
    ['an end too few', '{{ if .Values.on }}a'],
    ['an action that is none', '{{ ~~ }}'],
    ['open parentheses', '{{ (((( }}'],
    ['blocks without end', '{{ if .Values.on }}'.repeat(200) + '{{ end }}'.repeat(200)],
    ['loops in loops', '{{ range $.Values.list }}'.repeat(30) + 'x' + '{{ end }}'.repeat(30)],
  ])('with %s is not understood, and says so', (_, source) => {
    expect(render(source)).toBeUndefined();
  });

  it.each([
    ['a helper of its own', '{{ define "a" }}one{{ end }}x: {{ include "a" . }}', 'x: one'],
    ['one with a value', '{{ define "a" }}{{ .Chart.Version }}{{ end }}x: {{ include "a" . | quote }}', 'x: "0.1.0"'],
    ['what it is given', '{{ define "a" }}{{ .of }}-{{ $.of }}{{ end }}x: {{ include "a" (dict "of" "b") }}', 'x: b-b'],
    ['template, and block', '{{ define "a" }}1{{ end }}{{ template "a" . }}{{ block "b" . }}2{{ end }}', '12'],
    [
      'a helper in a helper',
      '{{ define "a" }}1{{ end }}{{ define "b" }}{{ include "a" . }}2{{ end }}{{ include "b" . }}',
      '12',
    ],
    [
      'a part that only the release knows',
      '{{ define "a" }}{{ .Release.Name }}-x{{ end }}n: {{ include "a" . }}',
      'n: __unknown__-x',
    ],
    [
      'a doubt in one word',
      '{{ define "a" }}{{ if .Release.IsInstall }}x{{ end }}{{ end }}n: {{ include "a" . }}',
      'n: __unknown__',
    ],
    ['a helper that is not here', 'a: 1\n{{ include "lib.labels" . | nindent 0 }}\nb: 2', 'a: 1\n\nb: 2'],
    ['a value that is a template', 'x: {{ tpl "{{ .Chart.Name }}" . }}', 'x: orders'],
    [
      'a comparison with what is known in part',
      '{{ define "a" }}{{ .Release.Name }}x{{ end }}x: {{ eq (include "a" .) "y" }}',
      'x: __unknown__',
    ],
    ['one that calls itself', '{{ define "a" }}{{ include "a" . }}{{ end }}x: {{ include "a" . }}', 'x: __unknown__'],
  ])('knows helpers: %s', (_, source, expected) => {
    expect(render(source)?.text).toBe(expected);
  });

  it('keeps the doubt in the lines of a helper, and tells what is missing where', () => {
    const helper = '{{ define "a" }}kept: 1{{ if .Release.IsInstall }}\nmaybe: 2{{ end }}{{ end }}';
    const rendered = render(`${helper}{{ include "a" . }}\n{{ include "lib.b" . | nindent 2 }}\nlast: 1`)!;
    expect(rendered.text).toBe('kept: 1\nmaybe: 2\n\nlast: 1');
    expect([...rendered.uncertain]).toEqual([0, 1]);
    expect(rendered.gaps).toEqual([{ line: 2, indent: 2 }]);
    expect([...rendered.missing]).toEqual(['lib.b']);
  });

  it('of whatever text never throws', () => {
    const piece = fc.constantFrom(
      '{{',
      '}}',
      '{{-',
      '-}}',
      ' ',
      '\n',
      'if',
      'end',
      'else',
      'range',
      '.Values.list',
      '$x',
      ':=',
      '"',
      '`',
      '|',
      '(',
      ')',
      'a: b',
      'toYaml',
      'nindent 4',
      'define "a"',
      'include "a" .',
      '.',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const found = render(pieces.join(''));
        if (found) expect(found.text.split('\n')).toHaveLength(found.lines.length);
      }),
    );
  });

  it('reads names of prototypes as names (T-08)', () => {
    expect(text('{{ .Values.constructor }}{{ .Values.__proto__ }}{{ constructor }}{{ .Values.toString.name }}')).toBe(
      '',
    );
    expect(text('x: {{ constructor "a" }}')).toBe('x: __unknown__');
  });
});
