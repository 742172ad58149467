import type { FontRole } from '../../fonts/library.ts';
import { element, xmlDeclaration } from '../../package/xml.ts';
import { officialFonts } from '../official-fonts.ts';
import { FIRST_LINE, FIRST_LINE_CHARS } from './measures.ts';
import type { ParagraphStyle } from './styles.ts';
import type { WordRule } from './word.ts';

/*
 * word/styles.xml and word/fontTable.xml are written here and not by docx 9.15: it has no option for kinsoku,
 * autoSpaceDE/DN and snapToGrid of a paragraph, and always adds its own blue headings.
 */

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** word/styles.xml: defaults, the paragraph styles, bold and run-in letters, and the ruled table. */
export function stylesXml(styles: readonly ParagraphStyle[]): string {
  return (
    xmlDeclaration +
    element(
      'w:styles',
      { 'xmlns:w': W },
      documentDefaults(),
      ...styles.map(paragraphStyle),
      ...characterStyles(),
      ...tableStyles(),
    )
  );
}

/** word/fontTable.xml: Word takes the other name where an official face is not installed. */
export function fontTableXml(): string {
  const fonts = Object.values(officialFonts).map(({ name, alternative, family }) =>
    element(
      'w:font',
      { 'w:name': name },
      element('w:altName', { 'w:val': alternative }),
      element('w:charset', { 'w:val': '86' }),
      element('w:family', { 'w:val': family }),
      element('w:pitch', { 'w:val': 'fixed' }),
    ),
  );
  return xmlDeclaration + element('w:fonts', { 'xmlns:w': W }, ...fonts);
}

function documentDefaults(): string {
  return element(
    'w:docDefaults',
    {},
    element(
      'w:rPrDefault',
      {},
      element(
        'w:rPr',
        {},
        fontElement('body'),
        element('w:sz', { 'w:val': 32 }),
        element('w:szCs', { 'w:val': 32 }),
        element('w:lang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' }),
      ),
    ),
    element('w:pPrDefault', {}, element('w:pPr', {}, ...chineseLineBreaking())),
  );
}

/** Chinese line breaking on; no room between Chinese and Latin or digits, so that the grid keeps 28 cells. */
function chineseLineBreaking(): readonly string[] {
  return [
    element('w:kinsoku', { 'w:val': 1 }),
    element('w:overflowPunct', { 'w:val': 1 }),
    element('w:topLinePunct', { 'w:val': 0 }),
    element('w:autoSpaceDE', { 'w:val': 0 }),
    element('w:autoSpaceDN', { 'w:val': 0 }),
  ];
}

function paragraphStyle(style: ParagraphStyle): string {
  const isNormal = style.id === 'Normal';
  return element(
    'w:style',
    {
      'w:type': 'paragraph',
      'w:default': isNormal ? 1 : undefined,
      'w:customStyle': isOwn(style) ? 1 : undefined,
      'w:styleId': style.id,
    },
    element('w:name', { 'w:val': style.name }),
    isNormal ? '' : element('w:basedOn', { 'w:val': 'Normal' }),
    style.next === undefined ? '' : element('w:next', { 'w:val': style.next }),
    element('w:qFormat'),
    paragraphProperties(style),
    runProperties(style),
  );
}

/** Chinese names are ours; Word knows the others. */
function isOwn(style: ParagraphStyle): boolean {
  return /\p{Script=Han}/u.test(style.name);
}

/** Children in the order of CT_PPrBase: Word takes no other. */
function paragraphProperties(style: ParagraphStyle): string {
  const rule = style.ruleBelow;
  const content = [
    flag('w:keepNext', style.keepNext),
    flag('w:keepLines', style.keepLines),
    rule === undefined ? '' : element('w:pBdr', {}, ruleElement('w:bottom', rule)),
    style.offGrid === undefined ? '' : element('w:snapToGrid', { 'w:val': 0 }),
    spacingElement(style),
    indentElement(style),
    style.align === undefined ? '' : element('w:jc', { 'w:val': style.align }),
    style.outlineLevel === undefined ? '' : element('w:outlineLvl', { 'w:val': style.outlineLevel }),
  ].join('');
  return content === '' ? '' : element('w:pPr', {}, content);
}

function spacingElement({ before, after, line }: ParagraphStyle): string {
  if (before === undefined && after === undefined && line === undefined) return '';
  const isOpen = line === 'as-high-as-content';
  return element('w:spacing', {
    'w:before': before,
    'w:after': after,
    'w:line': isOpen ? 240 : line,
    'w:lineRule': line === undefined ? undefined : isOpen ? 'auto' : 'exact',
  });
}

/** An indent left out would be inherited, so both forms of the first line are always given together. */
function indentElement({ left, right, firstLine }: ParagraphStyle): string {
  if (left === undefined && right === undefined && firstLine === undefined) return '';
  const isTwoCharacters = firstLine === 'two-characters';
  return element('w:ind', {
    'w:left': left,
    'w:right': right,
    'w:firstLineChars': isTwoCharacters ? FIRST_LINE_CHARS : firstLine === undefined ? undefined : 0,
    'w:firstLine': isTwoCharacters ? FIRST_LINE : firstLine,
  });
}

function runProperties({ font, colour, characterSpacing, halfPoints }: ParagraphStyle): string {
  const content = [
    font === undefined ? '' : fontElement(font),
    colour === undefined ? '' : element('w:color', { 'w:val': colour }),
    characterSpacing === undefined ? '' : element('w:spacing', { 'w:val': characterSpacing }),
    halfPoints === undefined ? '' : element('w:sz', { 'w:val': halfPoints }),
    halfPoints === undefined ? '' : element('w:szCs', { 'w:val': halfPoints }),
  ].join('');
  return content === '' ? '' : element('w:rPr', {}, content);
}

function fontElement(role: FontRole): string {
  const { name } = officialFonts[role];
  return element('w:rFonts', { 'w:ascii': name, 'w:eastAsia': name, 'w:hAnsi': name, 'w:cs': name });
}

function ruleElement(name: string, rule: WordRule): string {
  return element(name, {
    'w:val': 'single',
    'w:sz': rule.eighthPoints,
    'w:space': rule.spacePoints,
    'w:color': rule.colour,
  });
}

function flag(name: string, value: true | undefined): string {
  return value === undefined ? '' : element(name);
}

function characterStyles(): readonly string[] {
  const style = (id: string, name: string, isDefault: 1 | undefined, content: string): string =>
    element(
      'w:style',
      {
        'w:type': 'character',
        'w:default': isDefault,
        'w:customStyle': id === 'RunInText' ? 1 : undefined,
        'w:styleId': id,
      },
      element('w:name', { 'w:val': name }),
      id === 'DefaultParagraphFont' ? '' : element('w:basedOn', { 'w:val': 'DefaultParagraphFont' }),
      id === 'DefaultParagraphFont' ? element('w:semiHidden') : element('w:qFormat'),
      content,
    );
  const raised = element('w:vertAlign', { 'w:val': 'superscript' });
  return [
    style('DefaultParagraphFont', 'Default Paragraph Font', 1, ''),
    style('Strong', 'Strong', undefined, element('w:rPr', {}, fontElement('heading'))),
    // docx writes the separators of notes in any case, and they name these.
    style('FootnoteReference', 'footnote reference', undefined, element('w:rPr', {}, raised)),
    style('EndnoteReference', 'endnote reference', undefined, element('w:rPr', {}, raised)),
    style('RunInText', '接排正文', undefined, element('w:rPr', {}, fontElement('body'))),
  ];
}

function tableStyles(): readonly string[] {
  const none = { 'w:w': 0, 'w:type': 'dxa' };
  return [
    element(
      'w:style',
      { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
      element('w:name', { 'w:val': 'Normal Table' }),
      element('w:semiHidden'),
      element(
        'w:tblPr',
        {},
        element('w:tblInd', none),
        element(
          'w:tblCellMar',
          {},
          element('w:top', none),
          element('w:left', none),
          element('w:bottom', none),
          element('w:right', none),
        ),
      ),
    ),
    element(
      'w:style',
      { 'w:type': 'table', 'w:styleId': 'TableGrid' },
      element('w:name', { 'w:val': 'Table Grid' }),
      element('w:basedOn', { 'w:val': 'TableNormal' }),
      element('w:tblPr', {}, element('w:tblBorders', {}, ...tableRules())),
    ),
  ];
}

function tableRules(): readonly string[] {
  return ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) =>
    element(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' }),
  );
}
