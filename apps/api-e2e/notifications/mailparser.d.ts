/** What the tests use of the parser, which brings no types. */
declare module 'mailparser' {
  export interface ParsedMail {
    readonly messageId?: string;
    readonly subject?: string;
    readonly text?: string;
    readonly headerLines: readonly { readonly key: string; readonly line: string }[];
  }
  export function simpleParser(source: Buffer): Promise<ParsedMail>;
}
