export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Parses the subset of XML that a JUnit report uses, and throws on anything else. */
export function parseXml(source: string): XmlElement {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(source)) throw new Error('a character that XML does not allow');
  let at = /^<\?xml version="1.0" encoding="UTF-8"\?>\s*/.exec(source)?.[0].length ?? 0;
  const root = element();
  if (source.slice(at).trim() !== '') throw new Error(`text after the root element: ${source.slice(at, at + 40)}`);
  return root;

  function take(pattern: RegExp): RegExpExecArray | undefined {
    const sticky = new RegExp(pattern, 'uy');
    sticky.lastIndex = at;
    const match = sticky.exec(source);
    if (match === null) return undefined;
    at = sticky.lastIndex;
    return match;
  }

  function element(): XmlElement {
    const name = take(/<([A-Za-z][\w.-]*)/)?.[1];
    if (name === undefined) throw new Error(`expected an element at ${source.slice(at, at + 40)}`);
    const attributes: Record<string, string> = {};
    for (let match = take(/\s+([\w:.-]+)="([^"<]*)"/); match !== undefined; match = take(/\s+([\w:.-]+)="([^"<]*)"/)) {
      const [, key = '', value = ''] = match;
      if (key in attributes) throw new Error(`duplicate attribute ${key}`);
      attributes[key] = unescaped(value);
    }
    if (take(/\s*\/>/) !== undefined) return { name, attributes, children: [], text: '' };
    if (take(/\s*>/) === undefined) throw new Error(`the start tag of ${name} is not closed at ${source.slice(at, at + 40)}`);
    const children: XmlElement[] = [];
    let text = '';
    for (;;) {
      text += unescaped(take(/[^<]+/)?.[0] ?? '');
      if (take(new RegExp(`</${name}\\s*>`)) !== undefined) return { name, attributes, children, text };
      children.push(element());
    }
  }
}

function unescaped(text: string): string {
  return text.replace(/&(\w*);?/g, (whole, name: string) => {
    const character = entities[name];
    if (character === undefined || !whole.endsWith(';')) throw new Error(`an entity that XML does not define: ${whole}`);
    return character;
  });
}
