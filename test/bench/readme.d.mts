import type { Report } from './figures.mjs';

export function writeReadme(report: Report): void;
export function withFigures(text: string, report: Report): string;
export function figuresIn(text: string): string | null;
export function figuresOf(report: Report): string;
