/**
 * The ways in which others write a text, each written out by hand so that the code under test
 * is not held to itself. Base64 is not among them: it depends on its neighbours.
 */
export const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'JSON once': inJson,
  'JSON twice': (text) => inJson(inJson(text)),
  'JSON as .NET writes it': (text) =>
    escaped(inJson(text).replaceAll('\\"', '"'), /[^ -~]|["&'+<>`]/g, upperHex),
  'JSON in plain ASCII, as Newtonsoft and Python write it': (text) =>
    escaped(inJson(text), /[^ -~]/g, lowerHex),
  'JSON as Go writes it': (text) => escaped(inJson(text), /[&<>\u2028\u2029]/g, lowerHex),
  'JSON as Gson writes it': (text) => escaped(inJson(text), /[&<>='\u2028\u2029]/g, lowerHex),
  'JSON as PHP writes it': (text) =>
    escaped(inJson(text), /[^ -~]/g, lowerHex).replaceAll('/', '\\/'),
  'JSON three times': (text) => inJson(inJson(inJson(text))),
  'a literal of Python': (text) => inJson(text).replaceAll('\\"', '"').replaceAll("'", "\\'"),
  'the same in capitals': (text) => escaped(inJson(text), /[^ -~]/g, upperHex),
  'a URL as encodeURIComponent writes it': (text) => percent(text, /[A-Za-z0-9_.!~*'()-]/),
  'the same with small digits': (text) => small(percent(text, /[A-Za-z0-9_.!~*'()-]/)),
  'a URL as RFC 3986 has it': (text) => percent(text, /[A-Za-z0-9_.~-]/),
  'an address as encodeURI writes it': (text) => percent(text, /[A-Za-z0-9;,/?:@&=+$_.!~*'()#-]/),
  'an address in JSON': (text) => inJson(percent(text, /[A-Za-z0-9"\\/?:@&=+_.-]/)),
  'a URL in a URL': (text) => percent(percent(text, /[A-Za-z0-9_.~-]/), /[A-Za-z0-9_.~-]/),
  'the same, small': (text) => small(percent(text, /[A-Za-z0-9_.~-]/)),
  'a form as browsers write it': (text) => plus(percent(text, /[A-Za-z0-9_.* -]/)),
  'a form as jQuery writes it': (text) => plus(percent(text, /[A-Za-z0-9_.!~*'() -]/)),
  'a form as .NET writes it': (text) => small(plus(percent(text, /[A-Za-z0-9_.!*() -]/))),
  hexadecimal: (text) => bytesOf(text).map(hexByte).join(''),
  'hexadecimal in capitals': (text) => bytesOf(text).map(hexByte).join('').toUpperCase(),
};

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function escaped(json: string, which: RegExp, hex: (code: number) => string): string {
  const written = json.replace(which, (char) => `\\u${hex(char.charCodeAt(0))}`);
  // Two characters at a time, so that an escaped backslash before a u is not taken for a code.
  return written.replace(/\\u([0-9a-f]{4})|\\./gi, (found, code?: string) =>
    code === undefined ? found : `\\u${hex(parseInt(code, 16))}`,
  );
}

function lowerHex(code: number): string {
  return code.toString(16).padStart(4, '0');
}

function upperHex(code: number): string {
  return lowerHex(code).toUpperCase();
}

function percent(text: string, kept: RegExp): string {
  return bytesOf(text)
    .map((byte) => {
      const char = String.fromCharCode(byte);
      return byte < 128 && kept.test(char) ? char : `%${hexByte(byte).toUpperCase()}`;
    })
    .join('');
}

function small(url: string): string {
  return url.replace(/%../g, (code) => code.toLowerCase());
}

function plus(url: string): string {
  return url.replaceAll(' ', '+');
}

function bytesOf(text: string): number[] {
  return [...new TextEncoder().encode(text)];
}

function hexByte(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}
