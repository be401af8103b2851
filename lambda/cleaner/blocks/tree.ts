import { type Attributes, lowerCase } from '../parse/attributes.ts';
import type { Tree } from '../types.ts';

/** Records the open elements of the walk as flat arrays; node 0 is the document. */
export class TreeBuilder {
  private readonly parent: number[] = [-1];
  private readonly depth: number[] = [0];
  private readonly tag: string[] = ['#document'];
  private readonly tokens: string[] = [''];
  private readonly start: number[] = [0];
  private readonly blockLevel: boolean[] = [true];
  /** Innermost open element. */
  node = 0;
  /** Innermost open element that is not inline. */
  blockNode = 0;

  open(tag: string, attributes: Attributes, start: number, blockLevel: boolean): void {
    const index = this.parent.length;
    this.parent.push(this.node);
    this.depth.push(Math.min(65535, this.depth[this.node]! + 1));
    this.tag.push(tag);
    this.tokens.push(tokensOf(attributes));
    this.start.push(start);
    this.blockLevel.push(blockLevel);
    this.node = index;
    if (blockLevel) this.blockNode = index;
  }

  close(): void {
    this.node = this.parent[this.node]!;
    let block = this.node;
    while (!this.blockLevel[block]) block = this.parent[block]!;
    this.blockNode = block;
  }

  finish(): Tree {
    return {
      parent: Int32Array.from(this.parent),
      depth: Uint16Array.from(this.depth),
      tag: this.tag,
      tokens: this.tokens,
      start: Int32Array.from(this.start),
    };
  }
}

function tokensOf({ class: name, id, role, itemprop }: Attributes): string {
  if (id === undefined && role === undefined && itemprop === undefined)
    return name === undefined ? '' : lowerCase(name);
  let tokens = name ?? '';
  if (id) tokens += ` ${id}`;
  if (role) tokens += ` ${role}`;
  if (itemprop) tokens += ` ${itemprop}`;
  return lowerCase(tokens);
}
