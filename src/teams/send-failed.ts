/** The answer could not be sent; what was asked for is done. Sending words about it would fail in the same way. */
export class SendFailed extends Error {
  override name = 'SendFailed';
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
