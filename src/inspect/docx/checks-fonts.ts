import { problem, type Problem } from '../../problems/problem.ts';
import type { Subject } from '../check.ts';
import type { Part } from '../elements.ts';
import { judged, notApplicable, type Outcome } from '../outcome.ts';
import type { ReadRun } from '../reading.ts';
import type { Measurement } from '../result.ts';
import { placeOfPart } from '../spot.ts';

/** Whose words are set in which face (GB/T 9704—2012 §5.2.2, §7.3; names of faces: domain §1.18). */
interface Role {
  readonly zh: string;
  readonly en: string;
  readonly wanted: string;
  readonly faces: RegExp;
  readonly parts: readonly Part[];
  readonly isHeading: boolean;
}

/** GF17 of a DOCX: the fonts it names; whether they are there, the reader's machine decides. */
export function docxFonts(subject: Subject): Outcome {
  if (subject.elements.form === 'plain') return notApplicable(noHead);
  const roles = rolesOf(subject).filter(({ parts }) => parts.length > 0);
  return judged(
    [
      ...roles.flatMap((role) => fontProblems(role, subject.file)),
      ...titleProblems(subject),
      ...latinProblems(subject),
    ],
    roles.map(measurementOf),
  );
}

const noHead = {
  zh: '没有红头的文件，字体由自己决定。',
  en: 'A paper without a red head chooses its own faces.',
};

function rolesOf({ elements: { title, body } }: Subject): readonly Role[] {
  const words = body.filter(({ inTable }) => !inTable);
  const of = (level: number | null): readonly Part[] =>
    words.filter((paragraph) => paragraph.level === level).flatMap(({ lines }) => lines.slice(0, 1));
  return [
    {
      zh: '标题',
      en: 'title',
      wanted: '小标宋体',
      faces: /小标宋|xiao\s*biao\s*song|fzxbs|中宋|zhongsong/iu,
      parts: title,
      isHeading: false,
    },
    {
      zh: '正文',
      en: 'text',
      wanted: '仿宋体',
      faces: /仿宋|fang\s*song|fzfs/iu,
      parts: of(null),
      isHeading: false,
    },
    {
      zh: '一级标题',
      en: 'headings 一、',
      wanted: '黑体',
      faces: /黑体|hei|fzht|sans cjk sc/iu,
      parts: of(1),
      isHeading: true,
    },
    {
      zh: '二级标题',
      en: 'headings （一）',
      wanted: '楷体',
      faces: /楷|kai|fzkt/iu,
      parts: of(2),
      isHeading: true,
    },
  ];
}

/** The face most of a role's Chinese characters have; of a heading its first words, what runs in is text. */
function faceOf({ parts, isHeading }: Role): string | null {
  const counts = new Map<string | null, number>();
  for (const { paragraph } of parts) {
    const runs = chineseRuns(paragraph?.runs ?? []);
    for (const { font, text } of isHeading ? headingRun(runs) : runs) {
      counts.set(font, (counts.get(font) ?? 0) + text.length);
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

/** The first words of a heading; an automatic number has formatting of its own. */
function headingRun(runs: readonly ReadRun[]): readonly ReadRun[] {
  const words = runs.filter(
    ({ text }) => !/^[（(]?[一二三四五六七八九十]{1,3}[）)、.．]*$/u.test(text.trim()),
  );
  return (words.length === 0 ? runs : words).slice(0, 1);
}

function chineseRuns(runs: readonly ReadRun[]): readonly ReadRun[] {
  return runs.filter(({ text }) => /\p{Script=Han}/u.test(text));
}

function fontProblems(role: Role, file: string): readonly Problem[] {
  const face = faceOf(role);
  if (face !== null && role.faces.test(face)) return [];
  const { zh, en, wanted } = role;
  const about = { zh, en, wanted, font: face ?? '（没有指定）' };
  return [problem('inspect-docx-font', placeOfPart(file, role.parts[0]), about)];
}

/** 小标宋 is not made bold (domain §1.19). */
function titleProblems({ file, elements: { title } }: Subject): readonly Problem[] {
  const isBold = title.some(({ paragraph }) => chineseRuns(paragraph?.runs ?? []).some(({ bold }) => bold));
  return isBold ? [problem('inspect-docx-title-bold', placeOfPart(file, title[0]), {})] : [];
}

/** Digits and Latin words of the text in a matching face; Times New Roman is customary. */
const latinFaces = /仿宋|fang\s*song|fzfs|宋|song|simsun|楷|kai|黑|hei|times/iu;

function latinProblems({ file, elements: { body } }: Subject): readonly Problem[] {
  const parts = body.filter(({ inTable }) => !inTable).flatMap(({ lines }) => lines);
  const wrong = parts.flatMap((part) =>
    (part.paragraph?.runs ?? [])
      .filter(
        ({ text, latinFont }) =>
          /[A-Za-z0-9]/u.test(text) && latinFont !== null && !latinFaces.test(latinFont),
      )
      .map(({ latinFont }) => ({ part, font: latinFont ?? '' })),
  );
  const fonts = new Map(wrong.toReversed().map((one) => [one.font, one]));
  return [...fonts.values()].map(({ part, font }) =>
    problem('inspect-docx-latin-font', placeOfPart(file, part), { font }),
  );
}

function measurementOf(role: Role): Measurement {
  return { what: { zh: role.zh, en: role.en }, measured: faceOf(role) ?? '—', wanted: role.wanted };
}
