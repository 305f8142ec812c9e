/** Which formats bind values, which values they accept, and how their sets lie to one another. */

/** Formats of `integer` and `number` that are ranges (OpenAPI format registry): inclusive bounds in decimal, whole numbers or not. */
export const numberFormats: ReadonlyMap<string, { min: string; max: string; whole: boolean }> = new Map([
  ['int8', { min: '-128', max: '127', whole: true }],
  ['uint8', { min: '0', max: '255', whole: true }],
  ['int16', { min: '-32768', max: '32767', whole: true }],
  ['uint16', { min: '0', max: '65535', whole: true }],
  ['int32', { min: '-2147483648', max: '2147483647', whole: true }],
  ['uint32', { min: '0', max: '4294967295', whole: true }],
  ['int64', { min: '-9223372036854775808', max: '9223372036854775807', whole: true }],
  ['uint64', { min: '0', max: '18446744073709551615', whole: true }],
  ['float', { min: '-3.4028234663852886e38', max: '3.4028234663852886e38', whole: false }],
  // Every number that a JSON reader in double precision can hold; nothing that it cannot hold can be shown here.
  ['double', { min: '-1.7976931348623157e308', max: '1.7976931348623157e308', whole: false }],
]);

export interface StringFormat {
  /** Values to try as witnesses. */
  readonly samples: readonly string[];
  /** A pattern that every value of the format matches; it may let more through. */
  readonly within: string | undefined;
  readonly test: (value: string) => boolean;
}

const date = '^\\d{4}-\\d{2}-\\d{2}$';
const time = '^\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})$';
const dateTime = '^\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})$';
const uuid = '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$';
const ipv4 = '^(25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}$';
const duration = '^P(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(\\d+H)?(\\d+M)?(\\d+S)?)?$';
const email = '^[^@\\s]+@[^@\\s]+$';
const scheme = '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]*$';

/**
 * String formats that JSON Schema 2020-12 or the OpenAPI format registry defines and that can be checked. Every other
 * name (`password`, `binary`, house-made ones) is an annotation: it rules no value out.
 */
export const stringFormats: ReadonlyMap<string, StringFormat> = new Map<string, StringFormat>([
  ['date', { samples: ['2024-01-31', '1999-12-01', '2000-02-29'], within: date, test: isDate }],
  ['time', { samples: ['10:30:00Z', '23:59:59+01:00', '00:00:00.5Z'], within: time, test: isTime }],
  [
    'date-time',
    { samples: ['2024-01-31T10:30:00Z', '1999-12-01T00:00:00.5+01:00'], within: dateTime, test: isDateTime },
  ],
  ['duration', { samples: ['P1D', 'PT1H', 'P1Y2M3DT4H5M6S'], within: duration, test: isDuration }],
  ['email', { samples: ['a@example.com', 'some.one@mail.example.org'], within: email, test: isEmail }],
  ['idn-email', { samples: ['a@example.com', 'ü@example.com'], within: email, test: linear(/^[^@\s]+@[^@\s]+$/) }],
  [
    'hostname',
    { samples: ['example.com', 'a', 'api.gov.bc.ca'], within: '^[A-Za-z0-9][A-Za-z0-9.-]*$', test: isHostname },
  ],
  ['ipv4', { samples: ['192.0.2.1', '10.0.0.1'], within: ipv4, test: isIpv4 }],
  ['ipv6', { samples: ['2001:db8::1', '::1'], within: '^[0-9A-Fa-f:.]{2,45}$', test: isIpv6 }],
  ['uri', { samples: ['https://example.com/a', 'urn:a:b', 'mailto:a@example.com'], within: scheme, test: isUri }],
  ['uri-reference', { samples: ['/a', 'https://example.com/a', 'a'], within: undefined, test: isUriReference }],
  [
    'iri',
    {
      samples: ['https://example.com/a', 'https://example.com/ü'],
      within: scheme,
      test: linear(/^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]*$/),
    },
  ],
  ['iri-reference', { samples: ['/a', '/ü'], within: undefined, test: linear(/^[^\s<>"{}|\\^`]*$/) }],
  ['uuid', { samples: ['123e4567-e89b-12d3-a456-426614174000'], within: uuid, test: linear(new RegExp(uuid)) }],
  ['json-pointer', { samples: ['', '/a/b'], within: '^(/([^~/]|~0|~1)*)*$', test: linear(/^(\/([^~/]|~0|~1)*)*$/) }],
  [
    'relative-json-pointer',
    {
      samples: ['0', '1/a', '0#'],
      within: '^(0|[1-9]\\d*)(#|(/([^~/]|~0|~1)*)*)$',
      test: linear(/^(0|[1-9]\d*)(#|(\/([^~/]|~0|~1)*)*)$/),
    },
  ],
]);

/** Sets of one format that lie inside those of another; every format lies in itself. */
const inside: ReadonlyMap<string, readonly string[]> = new Map([
  ['email', ['idn-email']],
  ['uri', ['iri', 'uri-reference', 'iri-reference']],
  ['uri-reference', ['iri-reference']],
  ['iri', ['iri-reference']],
]);

/** True where every string of format `a` is one of format `b`. */
export function formatWithin(a: string, b: string): boolean {
  return a === b || (inside.get(a)?.includes(b) ?? false);
}

/** The format as it binds a value of the type that has it; undefined for annotations. */
export function isAssertedFormat(format: string): boolean {
  return stringFormats.has(format) || numberFormats.has(format);
}

function linear(expression: RegExp): (value: string) => boolean {
  return value => value.length <= 10_000 && expression.test(value);
}

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDate(value: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && leap ? 29 : (daysInMonth[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

function isTime(value: string): boolean {
  const parts = /^(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/.exec(value);
  if (!parts) return false;
  const [hour, minute, second] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return hour <= 23 && minute <= 59 && second <= 59 && Number(parts[5] ?? 0) <= 23 && Number(parts[6] ?? 0) <= 59;
}

function isDateTime(value: string): boolean {
  return (value[10] === 'T' || value[10] === 't') && isDate(value.slice(0, 10)) && isTime(value.slice(11));
}

function isDuration(value: string): boolean {
  return value.length <= 100 && /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|\d+W)$/.test(value);
}

function isEmail(value: string): boolean {
  const at = value.lastIndexOf('@');
  const [local, domain] = [value.slice(0, at), value.slice(at + 1)];
  return (
    at > 0 && /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+$/.test(local) && !/^\.|\.$|\.\./.test(local) && isHostname(domain)
  );
}

function isHostname(value: string): boolean {
  if (value.length > 253) return false;
  return value
    .split('.')
    .every(label => /^[A-Za-z0-9-]{1,63}$/.test(label) && label[0] !== '-' && !label.endsWith('-'));
}

function isIpv4(value: string): boolean {
  const parts = value.split('.');
  return parts.length === 4 && parts.every(part => /^\d{1,3}$/.test(part) && Number(part) <= 255 && !/^0\d/.test(part));
}

function isIpv6(value: string): boolean {
  const halves = value.split('::');
  if (halves.length > 2) return false;
  let count = 0;
  for (const [half, text] of halves.entries()) {
    const groups = text === '' ? [] : text.split(':');
    for (const [index, group] of groups.entries()) {
      const isLast = half === halves.length - 1 && index === groups.length - 1;
      if (isLast && group.includes('.') && isIpv4(group)) count += 2;
      else if (/^[0-9A-Fa-f]{1,4}$/.test(group)) count += 1;
      else return false;
    }
  }
  return halves.length === 2 ? count <= 7 : count === 8;
}

function isUriReference(value: string): boolean {
  return /^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]*$/.test(value) && !/%(?![0-9A-Fa-f]{2})/.test(value);
}

function isUri(value: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]*:./.test(value) && isUriReference(value);
}
