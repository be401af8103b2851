import { Parser } from 'htmlparser2';

/** A tree of XML elements as plain values: a list repeats its element. */
export type XmlValue = string | number | boolean | undefined | XmlNode | readonly XmlNode[];
export interface XmlNode {
  readonly [name: string]: XmlValue;
}

const HEADER = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Writes one document with `name` as its root, in the namespace of S3. */
export function xml(name: string, content: XmlNode): string {
  return `${HEADER}<${name} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${children(content)}</${name}>`;
}

/** Writes S3's error document, which has no namespace. */
export function errorXml(content: XmlNode): string {
  return `${HEADER}<Error>${children(content)}</Error>`;
}

function children(node: XmlNode): string {
  return Object.entries(node)
    .map(([name, value]) => {
      if (value === undefined) return '';
      if (Array.isArray(value))
        return value.map((one: XmlNode) => `<${name}>${children(one)}</${name}>`).join('');
      const inner = typeof value === 'object' ? children(value as XmlNode) : escapeXml(String(value));
      return `<${name}>${inner}</${name}>`;
    })
    .join('');
}

function escapeXml(text: string): string {
  return text.replace(/[<>&"\u0000-\u001f]/g, (char) => `&#x${char.charCodeAt(0).toString(16)};`);
}

/** Reads the elements called `name` of a request's XML, each as its children's texts. */
export function readElements(source: string, name: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  let open: Record<string, string> | null = null;
  let child = '';
  const parser = new Parser(
    {
      onopentag(tag) {
        if (tag === name) open = {};
        else child = tag;
      },
      ontext(text) {
        if (open && child) open[child] = (open[child] ?? '') + text;
      },
      onclosetag(tag) {
        if (tag === name && open) {
          found.push(open);
          open = null;
        }
        child = '';
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(source);
  return found;
}
