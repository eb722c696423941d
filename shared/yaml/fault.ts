/** A problem inside a YAML text whose place is still an offset. */
export interface Fault {
  /** In UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly message: string;
  readonly cure?: string;
}
