import type { Document } from '../../lambda/cleaner/document.ts';
import type { Override } from '../../lambda/cleaner/override/format.ts';
import type { Form, Kind, Policy, Verdict } from '../../lambda/cleaner/types.ts';

/** One document in the list of the review page. */
export interface Summary {
  /** The raw object's key, or the file's name: unique in the list. */
  readonly key: string;
  readonly title: string | null;
  readonly host: string | null;
  readonly language: string | null;
  readonly input: 'html' | 'text';
  readonly bytes: number;
  readonly words: number;
  readonly confidence: number;
  readonly flags: readonly string[];
  readonly kept: number;
  readonly lifted: number;
  readonly dropped: number;
  /** Removed blocks by kind. */
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
  /** The page from top to end in a fixed number of cells: see `stripOf`. */
  readonly strip: string;
  /** Time in the cleaner, in milliseconds; 0 where it was not measured. */
  readonly ms: number;
  /** Why the page could not be cleaned; null when it was. */
  readonly error: string | null;
}

/** One block of the input with its verdict, and where it stands in the clean text. */
export interface ReviewBlock extends Omit<Verdict, 'block'> {
  readonly text: string;
  readonly form: Form;
  readonly level: number;
  readonly from: number;
  readonly to: number;
  readonly hidden: boolean;
  /** What spoke most against a removed block in the model's score; empty where nothing did. */
  readonly weighed: string;
  /** Offsets into `Document.text`; null for blocks that are not in it. */
  readonly at: readonly [number, number] | null;
}

/** All that the page shows of one document. */
export interface Detail {
  readonly key: string;
  readonly blocks: readonly ReviewBlock[];
  readonly document: Document;
}

/** What a page is made with: embedded as JSON in a file, or asked for from the server of `npm start`. */
export interface ReviewData {
  /** True where a server stands behind the page: it polls, cleans again, takes uploads and reports. */
  readonly live: boolean;
  readonly documents: readonly Summary[];
  /** One sentence for each rule id. */
  readonly rules: Readonly<Record<string, string>>;
}

/** Answer of `GET /api/documents?since=N`. */
export interface DocumentsAnswer {
  /** The summaries that changed since then; a key that is listed already is replaced. */
  readonly documents: readonly Summary[];
  /** Keys that are gone since then. */
  readonly removed: readonly string[];
  readonly next: number;
  /** Objects that wait in the queue or are being cleaned. */
  readonly pending: number;
}

/** Body of `POST /api/report`: a block that the reader says is judged wrongly. */
export interface Report {
  readonly key: string;
  readonly block: number;
  readonly should: 'keep' | 'drop';
  readonly comment: string;
}

/** Answer of `POST /api/report`. */
export interface ReportAnswer {
  /** Folder of the fixture and the proposal, relative to where `npm start` was called. */
  readonly folder: string;
  /** The override that is proposed there as `override.json`; null where the page's host is not known. */
  readonly override: Override | null;
}

/** Answer of `POST /api/override`, whose body is the proposal. */
export interface OverrideAnswer {
  /** The file that holds it now. */
  readonly file: string;
}

export type { Document, Form, Kind, Override, Policy };
