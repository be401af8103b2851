import { z } from 'zod';
import { LIFT_FIELDS, type Override } from '../lambda/cleaner/override/format.ts';
import { KINDS } from '../lambda/cleaner/types.ts';

const target = {
  line: z
    .string()
    .max(2000)
    .optional()
    .describe(
      'Whole text of a line or block; * stands for any characters, \\* for an asterisk; case does not count',
    ),
  selector: z
    .string()
    .max(300)
    .optional()
    .describe('CSS selector: blocks that begin inside such an element. Give this or line'),
  why: z.string().optional().describe('Why, for who reads it later'),
};
const kind = z.enum(KINDS).optional();
const most = 200;

/** The form of `overrides/HOST.json`, for editors; the cleaner reads it by `readOverride`, and a test holds the two equal. */
export const overrideSchema = z
  .strictObject({
    $schema: z.string().optional(),
    schema: z.literal('winnow/override/1'),
    host: z.string().describe('Host without "www.", in lower case; its subdomains are meant too'),
    expires: z
      .string()
      .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)
      .describe('Last day on which it holds, YYYY-MM-DD'),
    keep: z.array(z.strictObject(target)).max(most).optional().describe('Text of the article'),
    lift: z
      .array(z.strictObject({ ...target, field: z.enum(LIFT_FIELDS), kind }))
      .max(most)
      .optional()
      .describe('Content of a metadata field'),
    drop: z
      .array(z.strictObject({ ...target, kind }))
      .max(most)
      .optional()
      .describe('Chrome'),
    test: z
      .array(
        z.strictObject({
          line: z.string().max(20_000).optional().describe('A line; with html, the block that is meant'),
          html: z.string().max(20_000).optional(),
          verdict: z.enum(['kept', 'dropped', 'lifted', 'untouched']),
        }),
      )
      .min(1)
      .max(most)
      .describe(
        'Tiny invented inputs and what must become of them; each entry needs one that shows it at work',
      ),
  })
  .describe('Exceptions of the cleaner for one site (winnow/override/1)');

/** The schema accepts what the type says. */
export const example: Override = {
  schema: 'winnow/override/1',
  host: 'harbour-news.example',
  expires: '2027-06-30',
  drop: [{ selector: '.offer', kind: 'promo', why: 'a box of the shop inside the text' }],
  keep: [{ line: 'Low tide *' }],
  lift: [{ selector: 'p.photo-by', field: 'images' }],
  test: [
    { html: '<div class="offer">Two for one</div>', verdict: 'dropped' },
    { html: '<p class="photo-by">The pier at dusk</p>', verdict: 'lifted' },
    { line: 'Low tide is at nine', verdict: 'kept' },
    { line: 'High tide is at noon', verdict: 'untouched' },
  ],
};
