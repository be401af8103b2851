/** Hands ends on in the order of their jobs, though they come as they are done, and lets no job start far ahead of the order. */
export class OrderedEnds<Job, End> {
  private readonly waiting = new Map<number, { job: Job; end?: End }>();
  private next = 0;
  private wake: (() => void) | null = null;

  /**
   * @param most ends that wait for an earlier one before no further job is given out
   * @param take gets each end with its job, in order
   */
  constructor(
    private readonly source: AsyncIterable<Job>,
    private readonly most: number,
    private readonly take: (end: End, job: Job) => void,
  ) {}

  /** The jobs, each given out when its turn is near. */
  async *jobs(): AsyncGenerator<Job> {
    let index = 0;
    for await (const job of this.source) {
      while (this.waiting.size >= this.most) await new Promise<void>((resolve) => (this.wake = resolve));
      this.waiting.set(index++, { job });
      yield job;
    }
  }

  /** A job has ended. */
  end(end: End, index: number): void {
    this.waiting.get(index)!.end = end;
    for (let due = this.waiting.get(this.next); due?.end !== undefined; due = this.waiting.get(this.next)) {
      this.waiting.delete(this.next++);
      this.take(due.end, due.job);
    }
    this.wake?.();
  }
}
