import { z } from 'zod';

/**
 * The one definition of the document. Types are inferred from it and the published JSON Schema is generated
 * from it (`npm run schema`). The cleaner imports types only, so zod never enters the Lambda's bundle.
 */
const kind = z.string().describe('Kind of chrome');
const iso = z.string().describe('ISO 8601 date or date-time; carries a zone only where the page gave one');

const removal = z.object({
  from: z.int().describe('Source span: first character (HTML) or 1-based first line (text)'),
  to: z.int().describe('Source span: character after the last (HTML) or last line, inclusive (text)'),
  kind,
  rule: z
    .string()
    .describe('Id of the rule that decided, or model / neighbours / policy / guard / override:HOST'),
  evidence: z.string().describe('What the decision rests on, in plain words'),
  score: z.number().describe("The model's probability that the block is of the article, 0 to 1"),
  text: z.string(),
});

export const documentSchema = z
  .object({
    schema: z.literal('winnow/document/1'),
    text: z.string().describe('Clean text: paragraphs apart by a blank line, without the title'),
    markdown: z.string(),
    title: z.string().nullable(),
    description: z.string().nullable(),
    authors: z.array(z.string()).describe('Names of persons, without "By"'),
    organisations: z.array(z.string()).describe('Agencies and desks named as authors'),
    published: iso.nullable(),
    modified: iso.nullable(),
    siteName: z.string().nullable(),
    publisher: z.string().nullable(),
    url: z.string().nullable(),
    canonicalUrl: z.string().nullable(),
    language: z.string().nullable().describe('BCP 47 primary subtag, for example "en"'),
    section: z.string().nullable(),
    tags: z.array(z.string()),
    images: z.array(
      z.object({
        src: z.string().nullable(),
        alt: z.string().nullable(),
        caption: z.string().nullable(),
        credit: z.string().nullable().describe('The credit as the page words it'),
        creator: z
          .string()
          .nullable()
          .describe('Who took or made the picture, as far as the credit names persons'),
        agency: z.string().nullable().describe('The agency or archive that the credit names'),
        lead: z.boolean(),
      }),
    ),
    related: z.array(z.object({ title: z.string(), url: z.string().nullable(), published: iso.nullable() })),
    footnotes: z.array(z.object({ marker: z.string(), text: z.string() })),
    corrections: z.array(z.string()),
    notes: z.array(z.string()).describe('Reporter notes: "Reporting by ...", "first published ..."'),
    provenance: z
      .record(
        z.string(),
        z.object({
          value: z.string(),
          source: z.string(),
          confidence: z.number(),
          rivals: z.array(z.object({ value: z.string(), source: z.string() })),
        }),
      )
      .describe('For each metadata field: where its value came from, how sure, and the values that lost'),
    quality: z.object({
      confidence: z.number().describe('0 to 1: how clearly article and chrome parted'),
      words: z.int(),
      flags: z.array(z.object({ flag: z.string(), reason: z.string() })),
    }),
    removed: z.array(removal).describe('Dropped blocks'),
    lifted: z
      .array(removal.extend({ field: z.string().describe('The field that holds the content now') }))
      .describe('Blocks whose content stands in a metadata field'),
    source: z.object({
      bucket: z.string().nullable(),
      key: z.string().nullable(),
      version: z.string().nullable(),
      etag: z.string().nullable(),
      sequencer: z.string().nullable(),
      bytes: z.int(),
      sha256: z.string(),
      charset: z.string(),
      charsetSource: z.string(),
      input: z.enum(['html', 'text']),
    }),
    cleaner: z.object({ version: z.string(), fingerprint: z.string().describe('Hash of rules and model') }),
  })
  .describe('One cleaned article (winnow/document/1)');

export type Document = z.infer<typeof documentSchema>;
/** One removed block as the document lists it. */
export type Removal = z.infer<typeof removal>;
