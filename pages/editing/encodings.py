"""Vietnamese in the encodings of before Unicode: TCVN3 (ABC) and VNI-Win, recognised and converted.

Both wrote Vietnamese with the codes of Western letters and left it to a font to draw them, so such text arrives here as
“ViÖt Nam” (TCVN3) or “Vieät Nam” (VNI). A text is taken for old only where its words become well-formed Vietnamese syllables
by the conversion and were none before: French, German or correct Vietnamese words do not pass that.
"""

import re
import unicodedata
from dataclasses import dataclass

from .syllables import is_vietnamese

# TCVN 5712:1993, the third table (VN3): small letters by code; accented capitals were drawn by fonts of capitals.
_TCVN3_FROM = "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\xadõö÷øùúûüýþ¡¢£¤¥¦§"
_TCVN3_TO = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ"
TCVN3 = dict(zip(_TCVN3_FROM, _TCVN3_TO, strict=True))

# VNI-Win writes a letter and its mark side by side: “aù” is á, “aá” is ấ, “öù” is ứ.
_VNI_TONES = {"ù": "\u0301", "ø": "\u0300", "û": "\u0309", "õ": "\u0303", "ï": "\u0323"}
_VNI_CIRCUMFLEX = {"â": "", "á": "\u0301", "à": "\u0300", "å": "\u0309", "ã": "\u0303", "ä": "\u0323"}
_VNI_BREVE = {"ê": "", "é": "\u0301", "è": "\u0300", "ú": "\u0309", "ü": "\u0303", "ë": "\u0323"}
_VNI_SINGLE = {"ñ": "đ", "ô": "ơ", "ö": "ư", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}


def _vni_table() -> dict[str, str]:
    pairs = {vowel + mark: vowel + tone for vowel in "aeouy" for mark, tone in _VNI_TONES.items()}
    pairs |= {
        letter + mark: bare + tone for letter, bare in (("ô", "ơ"), ("ö", "ư")) for mark, tone in _VNI_TONES.items()
    }
    pairs |= {vowel + mark: f"{vowel}\u0302{tone}" for vowel in "aeo" for mark, tone in _VNI_CIRCUMFLEX.items()}
    pairs |= {"a" + mark: f"a\u0306{tone}" for mark, tone in _VNI_BREVE.items()}
    pairs |= _VNI_SINGLE
    small = {old: unicodedata.normalize("NFC", new) for old, new in pairs.items()}
    capitals = {old.upper(): new.upper() for old, new in small.items()}
    mixed = {old[0].upper() + old[1:]: new.upper() for old, new in small.items() if len(old) == 2}  # “Aùi”
    return mixed | capitals | small


VNI = _vni_table()
_VNI_PATTERN = re.compile("|".join(sorted(map(re.escape, VNI), key=len, reverse=True)))

# Letters that only Unicode has: where one of them stands, the text is no old one.
_ONLY_UNICODE = re.compile(
    r"[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u0300-\u0323\u1ea0-\u1ef9]"
)
_LETTERS = r"A-Za-zÀ-ÿ" + re.escape("".join(character for character in _TCVN3_FROM if not character.isalpha()))
_CANDIDATE = re.compile(rf"[{_LETTERS}]+")
_SYMBOLS = frozenset(character for character in _TCVN3_FROM if not character.isalpha() or character in "µªº")


@dataclass(frozen=True)
class OldEncoding:
    """What a text was written in, and the same text in Unicode."""

    name: str  # as people call it: "TCVN3 (ABC)"
    text: str

    def convert(self, text: str) -> str:
        """Return another part of the same text in Unicode, its mark-up for example."""
        return unicodedata.normalize("NFC", CONVERTERS[self.name](text))


def from_tcvn3(text: str) -> str:
    """Return TCVN3 text in Unicode.

    >>> from_tcvn3("Céng hßa x· héi chñ nghÜa ViÖt Nam")
    'Cộng hòa xã hội chủ nghĩa Việt Nam'
    """
    return text.translate(str.maketrans(TCVN3))


def from_vni(text: str) -> str:
    """Return VNI-Win text in Unicode.

    >>> from_vni("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam")
    'Cộng hòa xã hội chủ nghĩa Việt Nam'
    """
    return _VNI_PATTERN.sub(lambda found: VNI[found[0]], text)


CONVERTERS = {"TCVN3 (ABC)": from_tcvn3, "VNI": from_vni}


def recognise(text: str) -> OldEncoding | None:
    """Return what a text is in Unicode if it is written in an old encoding, else None."""
    if text.isascii() or _ONLY_UNICODE.search(text):
        return None
    words = {word for word in _CANDIDATE.findall(text) if len(word) > 1 and not word.isascii()}  # “·” alone is a bullet
    for name, convert in CONVERTERS.items():
        if _is_convincing(words, convert):
            return OldEncoding(name, unicodedata.normalize("NFC", convert(text)))
    return None


def _is_convincing(words: set[str], convert) -> bool:
    """Nearly all words must read as Vietnamese when converted, and enough of them must have been nonsense before.

    Some are well formed either way: “Tù” is a word of its own, and “Tự” in TCVN3.
    """
    readable = {word for word in words if is_vietnamese(convert(word))}
    turned = {word for word in readable if not is_vietnamese(word)}
    enough = 2 if any(_SYMBOLS & set(word) for word in turned) else 3
    return len(turned) >= max(enough, len(words) / 3) and len(readable) >= 0.9 * len(words)
