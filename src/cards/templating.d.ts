/** The one class we use: the package's own types are sources that break strict checks. */
declare module 'adaptivecards-templating' {
  export class Template {
    constructor(payload: unknown);
    expand(context: { $root: unknown }): unknown;
  }
}
