import { documentJsonSchema } from '../schema/generate.ts';

interface Schema {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
}

/** The declaration of `Document`, written out from its JSON Schema with the descriptions as comments. */
export function documentType(): string {
  const schema = documentJsonSchema() as Schema;
  return `/** ${schema.description} */
export interface Document ${typeOf(schema, '')}
/** One removed block as the document lists it. */
export type Removal = Document['removed'][number];
`;
}

function typeOf(schema: Schema, indent: string): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.anyOf) return schema.anyOf.map((one) => typeOf(one, indent)).join(' | ');
  if (Array.isArray(schema.type))
    return schema.type.map((type) => typeOf({ ...schema, type }, indent)).join(' | ');
  switch (schema.type) {
    case 'integer':
      return 'number';
    case 'array':
      return `${parenthesised(typeOf(schema.items!, indent))}[]`;
    case 'object':
      return objectType(schema, indent);
    default:
      return String(schema.type);
  }
}

function objectType({ properties, additionalProperties }: Schema, indent: string): string {
  if (!properties) return `Record<string, ${typeOf(additionalProperties as Schema, indent)}>`;
  const inner = `${indent}  `;
  const lines = Object.entries(properties).map(([name, schema]) => {
    const comment = schema.description ? `${inner}/** ${schema.description} */\n` : '';
    return `${comment}${inner}${name}: ${typeOf(schema, inner)};\n`;
  });
  return `{\n${lines.join('')}${indent}}`;
}

const parenthesised = (type: string): string =>
  type.includes(' | ') && !type.startsWith('{') ? `(${type})` : type;
