"""
Makes the fonts of the layout tests out of Noto, as Debian packs it (fonts-noto-core, fonts-noto-cjk). Needs fonttools and brotli.
Run it where the tests should see more letters in their own shape; letters that are in none of the files are squares.

    python3 tests/fonts/make-fonts.py
"""

from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

here = Path(__file__).parent
root = here.parent.parent
latin = "/usr/share/fonts/truetype/noto/"
chinese = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"
TRADITIONAL = 3  # its place in the collection

LATIN = {*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x391, 0x3CA), *range(0x2010, 0x2040)}
LATIN |= set(map(ord, "™←↑→↓↔⇒−≈≠≤≥∞×÷·√∑∏∂∇∈"))

# Formulas have their letters where Unicode keeps italics.
MATHS = {*range(0x20, 0x7F), *range(0x2200, 0x2300), *range(0x1D434, 0x1D468), *range(0x1D6E2, 0x1D71C), *map(ord, "\u2061‖⋅ℒ→−±×")}

FONTS = {
    "sans": ("NotoSans-Regular.ttf", LATIN),
    "sans-italic": ("NotoSans-Italic.ttf", LATIN),
    "sans-bold": ("NotoSans-Bold.ttf", LATIN),
    "serif": ("NotoSerif-Regular.ttf", LATIN),
    "serif-italic": ("NotoSerif-Italic.ttf", LATIN),
    "serif-bold": ("NotoSerif-Bold.ttf", LATIN),
    "mono": ("NotoSansMono-Regular.ttf", LATIN),
    "maths": ("NotoSansMath-Regular.ttf", MATHS),
}


def main():
    for name, (source, letters) in FONTS.items():
        write_subset(TTFont(latin + source), letters, name)
    write_subset(TTFont(chinese, fontNumber=TRADITIONAL), find_han(), "han")
    write_squares()


def find_han():
    """The Chinese that the interface and the tested courses are written in, and the punctuation that goes with it."""
    texts = [*root.glob("src/words/zh-hant*.ts"), *root.glob("tests/fixtures/*course/**/*.*"), *root.glob("content/**/*.md")]
    letters = {ord(letter) for file in texts for letter in file.read_text() + file.name}
    return {letter for letter in letters if 0x2E80 <= letter < 0x1F000} | {*range(0x3000, 0x3020), *range(0xFF01, 0xFF5F)}


def write_subset(font, letters, name):
    font.recalcTimestamp = False
    options = Options()
    options.hinting = False
    options.name_IDs = [0, 1, 2, 13, 14]
    options.flavor = "woff2"
    # Turned and old forms of characters, which no page asks for.
    if name == "han":
        options.layout_features = ["halt", "chws", "kern"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)
    font.flavor = "woff2"
    font.save(here / f"{name}.woff2")


def write_squares():
    """Every character there is, each a square of one em: as wide as any Chinese character in any font."""
    builder = FontBuilder(1000, isTTF=False)
    builder.setupGlyphOrder([".notdef", "square"])
    builder.setupCharacterMap({0x20: "square"})
    pen = T2CharStringPen(1000, None)
    pen.moveTo((60, -60))
    for corner in [(940, -60), (940, 820), (60, 820)]:
        pen.lineTo(corner)
    pen.closePath()
    square = pen.getCharString()
    builder.setupCFF("Squares", {}, {".notdef": square, "square": square}, {})
    builder.setupHorizontalMetrics({".notdef": (1000, 60), "square": (1000, 60)})
    builder.setupHorizontalHeader(ascent=1160, descent=-288)
    builder.setupNameTable({"familyName": "Squares", "styleName": "Regular"})
    builder.setupOS2(sTypoAscender=880, sTypoDescender=-120, usWinAscent=1160, usWinDescent=288)
    builder.setupPost()
    all_letters = CmapSubtable.newSubtable(13)
    all_letters.platformID, all_letters.platEncID, all_letters.language = 3, 10, 0
    all_letters.cmap = dict.fromkeys(range(0x20, 0x110000), "square")
    builder.font["cmap"].tables.append(all_letters)
    builder.font["head"].created = builder.font["head"].modified = 3849984000
    builder.font.recalcTimestamp = False
    builder.font.flavor = "woff2"
    builder.save(here / "squares.woff2")


main()
