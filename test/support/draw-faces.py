"""Draws a text with one face of a font file by FreeType (Pillow), to tell faces apart by their pictures.

Arguments: file, index of the face in it, text. Output: the SHA-256 of the picture.
"""

import hashlib
import sys

from PIL import Image, ImageDraw, ImageFont

file, index, text = sys.argv[1:]
font = ImageFont.truetype(file, 64, index=int(index), layout_engine=ImageFont.Layout.BASIC)
picture = Image.new("L", (80 * len(text), 100), 0)
ImageDraw.Draw(picture).text((4, 4), text, fill=255, font=font)
print(hashlib.sha256(picture.tobytes()).hexdigest())
