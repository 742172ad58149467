import { z } from 'zod';

/*
 * A certificate's places, in millimetres from the sheet's top-left corner, read from
 * `templates/certificates/<id>.yaml` or `.json`. Zones of domain §2.3.
 */

const size = z.number().positive();
const box = z.strictObject({
  x: z.number().min(0),
  y: z.number().min(0),
  width: size,
  height: size,
});
const colour = z.string().regex(/^#[0-9A-Fa-f]{6}$/);
const role = z.enum(['body', 'heading', 'kai', 'song', 'title']);

/** A block of text: set in `role` at `size` points, shrunk in half points down to `minimumSize`. */
const textZone = box.extend({
  role,
  size,
  minimumSize: size,
  colour: colour.default('#000000'),
  align: z.enum(['left', 'center', 'right']).default('left'),
  /** Distance of baselines as a multiple of the size. */
  leading: z.number().min(1).default(1.6),
  /** First-line indent in characters. */
  indent: z.number().min(0).default(0),
  /** Extra space between characters, in points. */
  spacing: z.number().min(0).default(0),
  maximumLines: z.int().positive().default(6),
  /** Where the lines stand when they don't fill the box. */
  anchor: z.enum(['top', 'middle', 'bottom']).default('top'),
  /** Colour of strong words (the award); the zone's own where absent. */
  strongColour: colour.optional(),
});

/**
 * Drawn art that is no rectangle: SVG path data in millimetres, absolute commands M, L, C, Q and Z only,
 * moved to x/y and mirrored about that point, so that one corner serves for four.
 */
const ornament = z.strictObject({
  path: z.string().regex(/^[MLCQZ\d.,\s-]+$/),
  x: z.number(),
  y: z.number(),
  mirror: z.enum(['none', 'x', 'y', 'both']).default('none'),
  fill: colour.nullable().default(null),
  stroke: z.strictObject({ colour, line: size }).nullable().default(null),
});

export const certificateLayoutSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  paper: z.strictObject({ width: size, height: size }),
  /** Drawn art: rectangles as frames, from outside in. */
  border: z
    .array(box.extend({ line: size.describe('线宽，毫米'), colour, radius: z.number().min(0).default(0) }))
    .default([]),
  ornaments: z.array(ornament).default([]),
  /**
   * Where recipient, citation and members stand as one block, in the middle of this stretch: the members
   * follow the citation at the distance of their zones, whatever its number of lines. Absent: each in its
   * own zone, as pre-printed paper needs it.
   */
  text: z.strictObject({ y: z.number().min(0), height: size }).optional(),
  heading: textZone,
  recipient: textZone,
  citation: textZone,
  members: textZone,
  issuers: textZone,
  date: textZone,
  number: textZone,
  /**
   * Square for the QR code of a certificate that has a check code, its quiet zone included; at most 18 mm
   * (domain §2.3). Absent: no code is drawn.
   */
  code: z
    .strictObject({
      x: z.number().min(0),
      y: z.number().min(0),
      size: size.max(18),
      colour: colour.default('#000000'),
    })
    .optional(),
  /** Centre and diameter of the place where a seal will be set by hand; nothing is drawn there. */
  seal: z.strictObject({ x: z.number(), y: z.number(), diameter: size }).nullable(),
});

export type CertificateLayout = z.infer<typeof certificateLayoutSchema>;
export type TextZone = CertificateLayout['citation'];
