const LINE_FEED = 0x0a;

/** Reads lines and stretches of bytes from a stream of chunks, holding no more than is asked for. */
export class ByteReader {
  private chunk: Uint8Array = new Uint8Array(0);
  private at = 0;
  private readonly chunks: AsyncIterator<Uint8Array>;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.chunks = source[Symbol.asyncIterator]();
  }

  /** The next line without its end, as Latin-1; null at the end. @throws RangeError when it is longer than `max` bytes */
  async line(max: number): Promise<string | null> {
    const parts: Uint8Array[] = [];
    for (let size = 0; ; ) {
      if (!(await this.fill())) return parts.length === 0 ? null : text(parts);
      const end = this.chunk.indexOf(LINE_FEED, this.at);
      const part = this.chunk.subarray(this.at, end < 0 ? undefined : end);
      size += part.length;
      if (size > max) throw new RangeError(`a line has more than ${max} bytes`);
      parts.push(part);
      this.at = end < 0 ? this.chunk.length : end + 1;
      if (end >= 0) return text(parts);
    }
  }

  /** The next `count` bytes. @throws RangeError when the stream ends before */
  async take(count: number): Promise<Buffer> {
    const parts: Uint8Array[] = [];
    await this.pass(count, (part) => parts.push(part));
    return Buffer.concat(parts);
  }

  /** Passes over `count` bytes. @throws RangeError when the stream ends before */
  async skip(count: number): Promise<void> {
    await this.pass(count, () => {});
  }

  /** Ends the source early. */
  async close(): Promise<void> {
    await this.chunks.return?.();
  }

  private async pass(count: number, see: (part: Uint8Array) => void): Promise<void> {
    for (let left = count; left > 0; ) {
      if (!(await this.fill())) throw new RangeError(`it ends ${left} bytes too early`);
      const part = this.chunk.subarray(this.at, this.at + left);
      see(part);
      this.at += part.length;
      left -= part.length;
    }
  }

  /** Makes sure that there is a byte to read; false at the end. */
  private async fill(): Promise<boolean> {
    while (this.at >= this.chunk.length) {
      const { value, done } = await this.chunks.next();
      if (done) return false;
      this.chunk = value;
      this.at = 0;
    }
    return true;
  }
}

function text(parts: readonly Uint8Array[]): string {
  return Buffer.concat(parts).toString('latin1').replace(/\r$/, '');
}
