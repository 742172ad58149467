/** What a PDF says about itself. */
export interface FileProperties {
  readonly title: string;
  readonly author: string | null;
  readonly subject: string | null;
  readonly keywords: string | null;
  /** ISO day; the file's creation date is its midnight in UTC, so that equal input gives equal bytes. */
  readonly date: string;
}
