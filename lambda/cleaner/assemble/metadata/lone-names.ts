import { isCaselessName } from '../../classify/lines/caseless-name.ts';
import { lazily } from '../../lazily.ts';
import { isCapital } from '../../letters.ts';
import type { Block } from '../../types.ts';
import { isSameRow } from '../rows.ts';
import type { MetaContext } from './context.ts';
import { findDates } from './dates/index.ts';
import { isAgency } from './names/agencies.ts';
import { isBylineLabel } from './names/byline.ts';
import { isPersonName, kindOfName } from './names/name.ts';
import { splitNames } from './names/split.ts';
import { COLLECTIVES, NAME_PARTICLES } from './names/words.ts';

/** Characters of the body from which is told how it uses the words of a name. */
const SAMPLE = 8000;
/** Letters of a word that says something where it stands in lower case. */
const LEAST_LETTERS = 3;
/** Words of a biography, at least. */
const BIO_WORDS = 15;
/** Characters of a line that may be made for a date. */
const DATE_LINE = 60;
const WORD_END = /^[\s.,;:!?)"”“»]?$/;
/** What a name by the headline counts, and what each doubt takes off. */
const BY_HEADLINE = 0.62;
const DOUBT = 0.03;
const OVER_BIOGRAPHY = 0.72;
const PEN_NAME = 0.43;
const COLLECTIVE = 0.5;
/** Lines from the headline within which flattened text has its byline. */
const NEAR = 4;
const MOST_WORDS = 4;
/** "I'm Jane Doe": authors name themselves so. */
const IN_FIRST_PERSON = /\b(?:I['’]m|I am) $/;
const FIRST_PERSON = /^(?:(?:hi|hello|hey)\b[^.]{0,12}?\b)?I(?:['’]m|\sam)\s/i;

/** Where a line stands: above the headline, between it and the body, inside the body, behind it. */
export type Zone = 'above' | 'head' | 'inside' | 'foot';

/** Tells lines that are nothing but the author's name from others that read like one, as a tag or a subheading does. */
export class LoneNames {
  private readonly isText: boolean;

  /** @param headline index of the headline's block, or -1 */
  constructor(
    private readonly context: MetaContext,
    private readonly headline: number,
  ) {
    this.isText = context.page.input === 'text';
  }

  /** Whether a line that is nothing but a name can be the author's where it stands; cheap, as most lines are asked. */
  mayStand({ index }: Block, zone: Zone): boolean {
    // Without markup a name above the headline is told by the date that stands between the two.
    if (zone === 'above') return this.isNear(index);
    return (
      zone === 'head' || (zone === 'foot' && (this.context.page.blocks[index + 1]?.words ?? 0) >= BIO_WORDS)
    );
  }

  /** How much a line of names counts where it stands, before its distance is taken off; 0 where nothing confirms it. */
  weightOf(block: Block, names: string, zone: Zone): number {
    if (!this.mayStand(block, zone) || this.isValueInTable(block)) return 0;
    if (zone === 'foot') return this.isOverBiography(block, names) ? OVER_BIOGRAPHY : 0;
    if (zone === 'above' && !this.isDate(this.nextOther(block.index))) return 0;
    if (zone === 'head' && isCaselessName(names) && this.isLifted(block)) return PEN_NAME;
    return this.weightByHeadline(block, names) || this.weightOverDate(block, names, zone);
  }

  /** "Carries" and "Harden Lane" in one row: what a table says of its subject, unless it says that it is the author. */
  private isValueInTable(block: Block): boolean {
    if (block.form !== 'table-cell') return false;
    const { page } = this.context;
    const label = page.blocks[block.index - 1];
    return label?.form === 'table-cell' && isSameRow(page, label, block) && !isBylineLabel(label.text);
  }

  private isNear(index: number): boolean {
    return this.isText && Math.abs(index - this.headline) <= NEAR;
  }

  /**
   * How much a name near the headline counts, 0 for none: a date stands by it, or a biography further down begins with
   * it, or, on flattened text, which has no markup that could tell, a rule took the line for names. Against it is what the
   * text does with its words.
   */
  private weightByHeadline(block: Block, names: string): number {
    if (!names.includes(' ') || !isCapital(names.charAt(0))) return 0;
    const signs = [this.isLifted(block), this.isByDate(block), this.beginsBiography(block, names)].filter(
      Boolean,
    ).length;
    // Nothing speaks for most lines: they are not read as names.
    if (signs === 0) return 0;
    const persons = personsOf(block, names);
    if (persons.length === 0) return 0;
    const doubts = Math.max(...persons.map((name) => this.doubtsOf(name)));
    return signs > doubts ? BY_HEADLINE - DOUBT * doubts : 0;
  }

  private isLifted(block: Block): boolean {
    return this.isText && this.context.verdicts[block.index]?.field === 'authors' && !this.isMenuEntry(block);
  }

  /** A pen name, a team or an agency between the headline and a date. */
  private weightOverDate({ index, words }: Block, names: string, zone: Zone): number {
    if (
      zone !== 'head' ||
      !this.isNear(index) ||
      words > MOST_WORDS ||
      !isCapital(names.charAt(0)) ||
      !this.isDate(this.nextOther(index))
    )
      return 0;
    if (kindOfName(names, this.context.siteKeys) === 'person')
      return words === 1 && !this.isWordOfText(names) ? PEN_NAME : 0;
    return isAgency(names) || COLLECTIVES.has(lastOf(names).toLowerCase()) ? COLLECTIVE : 0;
  }

  /** The next line that is no copy of one: alt texts of avatars repeat the name. */
  private nextOther(index: number): number {
    const { blocks } = this.context.page;
    let next = index + 1;
    while (blocks[next]?.text.toLowerCase() === blocks[index]!.text.toLowerCase()) next++;
    return next;
  }

  /** A name behind the body with its biography right below. */
  private isOverBiography(block: Block, names: string): boolean {
    const { text } = this.context.page.blocks[block.index + 1]!;
    if (!text.startsWith(`${firstOf(names)} `) && !FIRST_PERSON.test(text)) return false;
    const [person, second] = personsOf(block, names);
    return person !== undefined && second === undefined && !this.isWordOfText(firstOf(person));
  }

  /** The words of a name that the text writes without a capital, and whether it speaks of the person. */
  private doubtsOf(name: string): number {
    const text = this.body();
    const at = text.indexOf(name);
    // A biography begins with the name, and may be taken for text.
    const isNamed =
      at > 0 && text[at - 1] !== '\n' && !IN_FIRST_PERSON.test(text.slice(Math.max(0, at - 8), at));
    return Number(isNamed) + name.split(' ').filter((word) => this.isWordOfText(word)).length;
  }

  private isWordOfText(word: string): boolean {
    const lower = word.toLowerCase();
    if (lower === word || lower.length < LEAST_LETTERS || NAME_PARTICLES.has(lower)) return false;
    const text = this.body();
    for (let at = text.indexOf(` ${lower}`); at >= 0; at = text.indexOf(` ${lower}`, at + 1)) {
      if (WORD_END.test(text.charAt(at + 1 + lower.length))) return true;
    }
    return false;
  }

  private readonly body = lazily(() => {
    const { page, bodyFirst, bodyLast, verdicts } = this.context;
    let text = '';
    for (let i = bodyFirst; i <= bodyLast && text.length < SAMPLE; i++) {
      const block = page.blocks[i];
      if (block !== undefined && block.words >= BIO_WORDS && (verdicts[i]?.verdict ?? 'kept') === 'kept')
        text += `\n${block.text}`;
    }
    return text;
  });

  private isByDate({ index }: Block): boolean {
    return [index - 1, index + 1, index + 2].some((near) => this.isDate(near));
  }

  private isDate(index: number): boolean {
    const { page, verdicts } = this.context;
    if (this.isText && verdicts[index]?.field === 'published') return true;
    const text = page.blocks[index]?.text ?? '';
    return text.length < DATE_LINE && findDates(text, 'dmy').length > 0;
  }

  /** Labels of a menu read like names: such a line stands between others. */
  private isMenuEntry({ index }: Block): boolean {
    return [index - 1, index + 1].every((near) => this.context.verdicts[near]?.kind === 'navigation');
  }

  private beginsBiography({ index }: Block, name: string): boolean {
    return this.longBlocks().some((block) => block.index > index && block.text.startsWith(name));
  }

  /** Those that may be biographies. */
  private readonly longBlocks = lazily(() =>
    this.context.page.blocks.filter(({ words }) => words >= BIO_WORDS),
  );
}

/** Full names of persons that a line holds and nothing else, without the credentials behind them; none where it is no such line. */
function personsOf({ form }: Block, names: string): string[] {
  if (form === 'heading') return [];
  const { persons, organisations } = splitNames(names);
  const bare = persons.map((person) => person.split(',', 1)[0]!);
  return organisations.length === 0 && bare.every(isPersonName) ? bare : [];
}

const lastOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
const firstOf = (name: string): string => name.split(' ', 1)[0]!;
