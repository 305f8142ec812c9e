/** Contrast of colours as the accessibility guidelines count it. */

/** The colours that a rule of a style sheet declares as variables, by name. */
export function colorsOf(css: string, rule: RegExp): Record<string, string> {
  const [, declarations = ''] = rule.exec(css) ?? [];
  return Object.fromEntries([...declarations.matchAll(/--(\w+): (#\w+)/g)].map(([, name, value]) => [name, value]));
}

/** WCAG 2.2, 1.4.3: at least 4.5 for text. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, relative luminance. */
function luminance(color: string): number {
  const digits = color.slice(1).length === 3 ? color.slice(1).replace(/./g, '$&$&') : color.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(at => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
