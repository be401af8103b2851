import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes files of lines one after the other, each under its name only when it is whole. */
export class LinesFile {
  private path: string | null = null;
  private part = '';
  private file = -1;

  /** Adds a line to a file. Another file than the last one ends that. */
  add(path: string, line: string): void {
    if (path !== this.path) {
      this.end();
      mkdirSync(dirname(path), { recursive: true });
      this.path = path;
      this.part = `${path}.${process.pid}.part`;
      this.file = openSync(this.part, 'w');
    }
    writeSync(this.file, line);
  }

  /** The open file is whole. */
  end(): void {
    if (this.path === null) return;
    closeSync(this.file);
    renameSync(this.part, this.path);
    this.path = null;
  }

  /** Nothing is left of a file that did not become whole. */
  abandon(): void {
    if (this.path === null) return;
    closeSync(this.file);
    rmSync(this.part, { force: true });
    this.path = null;
  }
}
