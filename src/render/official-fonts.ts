import type { FontRole } from '../fonts/library.ts';

/** A face a DOCX or XLSX names; the reader's machine supplies it. */
export interface OfficialFont {
  readonly name: string;
  /** What Word may take in its place where it is not installed. */
  readonly alternative: string;
  readonly family: 'roman' | 'swiss' | 'script' | 'modern';
}

/** The official faces by role (GB/T 9704-2012 names styles; these are the customary products, domain §1.18). */
export const officialFonts: Readonly<Record<FontRole, OfficialFont>> = {
  body: { name: '仿宋_GB2312', alternative: '仿宋', family: 'modern' },
  heading: { name: '黑体', alternative: 'SimHei', family: 'modern' },
  kai: { name: '楷体_GB2312', alternative: '楷体', family: 'modern' },
  song: { name: '宋体', alternative: 'SimSun', family: 'roman' },
  title: { name: '方正小标宋简体', alternative: '华文中宋', family: 'script' },
};
