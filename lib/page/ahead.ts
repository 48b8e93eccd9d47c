/** What comes one by one and may be looked at before it is taken. */
export class Ahead<T> implements Iterable<T> {
  private readonly source: Iterator<T>;
  /** What has been looked at and not been taken yet. */
  private readonly seen: T[] = [];

  constructor(source: Iterable<T>) {
    this.source = source[Symbol.iterator]();
  }

  /** From the first that has not been taken, as far as it is asked for. */
  *peek(): Generator<T> {
    yield* this.seen;
    for (const item of this.rest()) {
      this.seen.push(item);
      yield item;
    }
  }

  *[Symbol.iterator](): Generator<T> {
    while (this.seen.length > 0) yield this.seen.shift() as T;
    yield* this.rest();
  }

  /** Unlike the source itself, it may be left and gone on with. */
  private *rest(): Generator<T> {
    for (let next = this.source.next(); !next.done; next = this.source.next()) yield next.value;
  }
}
