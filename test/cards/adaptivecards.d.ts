/** What the lint uses of Microsoft's renderer; its own types are sources that break strict checks. */
declare module 'adaptivecards/dist/adaptivecards.js' {
  export type LogEvent = { event: number; message: string };
  export class SerializationContext {
    eventCount: number;
    getEventAt(index: number): LogEvent;
  }
  export class AdaptiveCard {
    hostConfig: unknown;
    parse(source: unknown, context?: SerializationContext): void;
    validateProperties(): { validationEvents: LogEvent[] };
  }
  export class HostConfig {
    constructor(config: unknown);
  }
}
