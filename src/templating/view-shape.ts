/** What a kind's view holds: which `{{…}}` there are. */
export type ViewShape =
  | { readonly type: 'value' }
  | { readonly type: 'list'; readonly item: ViewShape }
  | { readonly type: 'object'; readonly fields: Readonly<Record<string, ViewShape>> };

/** Names a template may place; a list left out is not checked. */
export interface PlaceableNames {
  readonly tables?: readonly string[];
  readonly certificates?: readonly string[];
}
