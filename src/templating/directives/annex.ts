import { defineDirective } from './directive.ts';

export const annexDirective = defineDirective({
  name: { zh: '附件', en: 'annex' },
  form: 'container',
  where: 'body',
  summary: '一个附件，另起一面；“附件1”字样自动编号',
  label: null,
  attributes: {
    id: {
      zh: '编号',
      en: 'id',
      summary: '给这个附件起的名字，正文用 {{ref "annex" "…"}} 提到它',
      need: 'required',
      content: 'text',
    },
    title: {
      zh: '标题',
      en: 'title',
      summary: '附件名称，附件说明里同样印它',
      need: 'required',
      content: 'text',
    },
    mark: {
      zh: '标识',
      en: 'mark',
      summary: '单独发出时代替“附件”字样，如“××〔2026〕41号附件4”',
      need: 'optional',
      content: 'text',
    },
    orientation: {
      zh: '页面',
      en: 'page',
      summary: '纵向（默认）或横向',
      need: 'optional',
      content: 'choice',
      choices: { 纵向: 'portrait', 横向: 'landscape', portrait: 'portrait', landscape: 'landscape' },
    },
  },
  example: '::::附件{id=winners 标题="获奖名单" 页面=横向}\n::表格{视图=winners}\n::::',
  lower: ({ attributes, blocks }) => ({
    type: 'annex',
    annex: {
      id: attributes.id,
      ...(attributes.mark ? { mark: attributes.mark } : {}),
      title: attributes.title,
      orientation: attributes.orientation ?? 'portrait',
      body: blocks(),
    },
  }),
});
