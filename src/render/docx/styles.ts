import type { FontRole } from '../../fonts/library.ts';
import type { OfficialProfile } from '../../layout/profile.ts';
import { NOTE_INDENT } from '../signature-places.ts';
import { SIGNER_PITCH_MM } from '../signers.ts';
import {
  blankLines,
  cells,
  CHARACTER_SPACING,
  lineTwips,
  mmToTwips,
  pointsToHalfPoints,
  pointsToTwips,
  redOf,
  roomAbove,
} from './measures.ts';
import type { StyleId } from './style-id.ts';
import type { WordRule } from './word.ts';

/** A paragraph style; what is left out is inherited from Normal. */
export interface ParagraphStyle {
  readonly id: StyleId;
  /** `heading 1` makes it Word's own; Chinese names are ours. */
  readonly name: string;
  readonly font?: FontRole;
  readonly halfPoints?: number;
  /** Six hexadecimal digits. */
  readonly colour?: string;
  readonly characterSpacing?: number;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  /** Exact distance of lines in twips; a drawing's line is as high as the drawing. */
  readonly line?: number | 'as-high-as-content';
  readonly before?: number;
  readonly after?: number;
  readonly left?: number;
  readonly right?: number;
  readonly firstLine?: 'two-characters' | number;
  readonly keepNext?: true;
  readonly keepLines?: true;
  /** Text larger than the body would be stretched by the grid. */
  readonly offGrid?: true;
  readonly ruleBelow?: WordRule;
  /** Level in the navigation pane, from 0. */
  readonly outlineLevel?: number;
  readonly next?: StyleId;
}

/** All styles of a document with this profile; Normal first. Numbers come from the profile's clauses. */
export function documentStyles(profile: OfficialProfile): readonly ParagraphStyle[] {
  return [
    normalStyle(profile),
    { id: 'BodyText', name: 'Body Text', firstLine: 'two-characters' },
    ...headingStyles(),
    ...headStyles(profile),
    { id: 'Addressee', name: '主送机关', firstLine: 0, align: 'left', next: 'BodyText' },
    { id: 'AnnexList', name: '附件说明', align: 'left' },
    { id: 'SignatureIssuer', name: '发文机关署名', align: 'right', keepNext: true },
    { id: 'SignatureDate', name: '成文日期', align: 'right' },
    { id: 'DocumentNote', name: '附注', left: cells(NOTE_INDENT), firstLine: 0 },
    imprintStyle(profile),
    ...annexStyles(profile),
    ...tableStyles(profile),
    ...footStyles(profile),
    ...chartStyles(profile),
    { id: 'CertificateText', name: '证书文字', align: 'left', characterSpacing: 0, offGrid: true },
    { id: 'SmallestLine', name: '分隔行', halfPoints: 2, line: 20, characterSpacing: 0, offGrid: true },
  ];
}

function normalStyle(profile: OfficialProfile): ParagraphStyle {
  return {
    id: 'Normal',
    name: 'Normal',
    font: 'body',
    halfPoints: pointsToHalfPoints(profile.sizes.body),
    characterSpacing: CHARACTER_SPACING,
    align: 'both',
    line: lineTwips(profile),
    before: 0,
    after: 0,
  };
}

/** GB/T 9704-2012 7.3.3: 黑体, 楷体, 仿宋, 仿宋; a third level is not bold but by local custom (blocks.ts). */
function headingStyles(): readonly ParagraphStyle[] {
  const fonts = ['heading', 'kai', 'body', 'body'] as const;
  const ids = ['Heading1', 'Heading2', 'Heading3', 'Heading4'] as const;
  return ids.map((id, index) => ({
    id,
    name: `heading ${index + 1}`,
    font: fonts[index] ?? 'body',
    firstLine: 'two-characters',
    outlineLevel: index,
    next: 'BodyText',
  }));
}

function headStyles(profile: OfficialProfile): readonly ParagraphStyle[] {
  const pitch = mmToTwips(profile.title.pitchMm);
  const title: ParagraphStyle = {
    id: 'Title',
    name: 'Title',
    font: 'title',
    halfPoints: pointsToHalfPoints(profile.sizes.title),
    characterSpacing: 0,
    align: 'center',
    line: pitch,
    // The blank lines reach from the red rule to the characters, so the line's own room is a part of them.
    before: blankLines(profile.title.blankLinesAbove, profile) - roomAbove(pitch, profile.sizes.title),
    after: blankLines(profile.title.blankLinesBelow, profile),
    firstLine: 0,
    keepNext: true,
    offGrid: true,
    next: 'Addressee',
  };
  const mark = {
    font: 'title',
    colour: redOf(profile),
    align: 'center',
    characterSpacing: 0,
    offGrid: true,
  } as const;
  return [
    title,
    { id: 'DocumentMark', name: '发文机关标志', ...mark, next: 'DocumentNumber' },
    {
      id: 'DocumentNumber',
      name: '发文字号',
      align: 'center',
      before: blankLines(profile.file.blankLinesToNumber, profile),
      ruleBelow: { kind: 'single', eighthPoints: 14, colour: redOf(profile), spacePoints: 7 },
      next: 'Title',
    },
    { id: 'LetterMark', name: '信函标志', ...mark, next: 'LetterNumber' },
    { id: 'LetterNumber', name: '信函发文字号', align: 'right', next: 'Title' },
  ];
}

function imprintStyle(profile: OfficialProfile): ParagraphStyle {
  return {
    id: 'Imprint',
    name: '版记',
    halfPoints: pointsToHalfPoints(profile.sizes.imprint),
    characterSpacing: 0,
    align: 'left',
    line: mmToTwips(profile.imprint.rowMm),
    left: cells(profile.imprint.insetCells),
    right: cells(profile.imprint.insetCells),
    offGrid: true,
  };
}

/** GB/T 9704-2012 7.3.7: the mark in 黑体 on the first line, the title centred on the third. */
function annexStyles(profile: OfficialProfile): readonly ParagraphStyle[] {
  return [
    { id: 'AnnexMark', name: '附件标识', font: 'heading', align: 'left', keepNext: true, next: 'AnnexTitle' },
    {
      id: 'AnnexTitle',
      name: '附件标题',
      font: 'title',
      halfPoints: pointsToHalfPoints(profile.sizes.title),
      characterSpacing: 0,
      align: 'center',
      line: mmToTwips(profile.title.pitchMm),
      before: blankLines(1, profile),
      after: blankLines(profile.title.blankLinesBelow, profile),
      keepNext: true,
      offGrid: true,
      outlineLevel: 0,
      next: 'BodyText',
    },
  ];
}

function tableStyles(profile: OfficialProfile): readonly ParagraphStyle[] {
  const [size = profile.sizes.body, smallSize = size] = profile.sizes.table;
  const text = tableText(size, profile);
  const small = tableText(smallSize, profile);
  const looseLine = pointsToTwips(size * 1.6);
  const head = { font: 'heading', align: 'center', keepLines: true } as const;
  return [
    {
      id: 'TableTitle',
      name: '表题',
      font: 'heading',
      halfPoints: pointsToHalfPoints(profile.table.titleSize),
      align: 'center',
      keepNext: true,
    },
    { id: 'TableLead', name: '表前说明', ...text, align: 'left', line: looseLine, keepNext: true },
    { id: 'TableHead', name: '表头', ...text, ...head },
    { id: 'TableText', name: '表格文字', ...text, align: 'left' },
    { id: 'TableHeadSmall', name: '表头（小）', ...small, ...head },
    { id: 'TableTextSmall', name: '表格文字（小）', ...small, align: 'left' },
    { id: 'TableSigners', name: '签名行', ...text, align: 'left', line: mmToTwips(SIGNER_PITCH_MM) },
    { id: 'TableNote', name: '表注', ...text, align: 'left', line: looseLine },
  ];
}

/** A chart's paragraph, and the words in its shapes. */
function chartStyles(profile: OfficialProfile): readonly ParagraphStyle[] {
  const half = lineTwips(profile) - pointsToTwips(profile.sizes.body);
  const off = { characterSpacing: 0, offGrid: true, firstLine: 0, align: 'center' } as const;
  const words = tableText(profile.sizes.table[0] ?? profile.sizes.body, profile);
  return [
    { id: 'Chart', name: '流程图', ...off, line: 'as-high-as-content', before: half, after: half },
    { id: 'ChartText', name: '图中文字', ...words, ...off },
  ];
}

function tableText(size: number, profile: OfficialProfile) {
  return {
    halfPoints: pointsToHalfPoints(size),
    characterSpacing: 0,
    line: pointsToTwips(size * profile.table.leading),
    offGrid: true,
  } as const;
}

/** GB/T 9704-2012 7.5: 4号半角宋体. */
function footStyles(profile: OfficialProfile): readonly ParagraphStyle[] {
  const foot = {
    halfPoints: pointsToHalfPoints(profile.sizes.pageNumber),
    characterSpacing: 0,
    offGrid: true,
  } as const;
  return [
    { id: 'Header', name: 'header', ...foot, align: 'center', line: 400 },
    { id: 'Footer', name: 'footer', ...foot, font: 'song', align: 'right', line: 400 },
  ];
}
