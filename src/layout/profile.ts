/**
 * Measures of an official page as data, each with its clause. Lengths in millimetres from the paper's
 * top-left corner unless the name says otherwise; type sizes in points.
 */
export interface OfficialProfile {
  readonly id: string;
  readonly paper: { readonly widthMm: number; readonly heightMm: number };
  /** 版心 (GB/T 9704 §5.2.1): 156 × 225 mm at 28/37 mm. */
  readonly typeArea: {
    readonly leftMm: number;
    readonly topMm: number;
    readonly widthMm: number;
    readonly heightMm: number;
  };
  readonly grid: { readonly lines: number; readonly cells: number; readonly pitchMm: number };
}
