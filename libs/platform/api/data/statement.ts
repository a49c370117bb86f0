/** A prepared statement. The name must be unique in the product and stand for exactly this text. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}
