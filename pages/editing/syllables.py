"""Whether a word is built like a Vietnamese syllable: how garbled Vietnamese is told from French, and from real Vietnamese."""

import unicodedata

TONES = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}
STOPPED = {"c", "ch", "p", "t"}  # rimes that end in a stop carry the acute or the dot below only

ONSET = "ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x|"
_RIMES = """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
    i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu iê
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
    ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơng ơp ơt
    u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyt uyu
    uơ uyn ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
    y yêm yên yêng yêt yêu ym ynh
"""
RIMES = frozenset(_RIMES.split())


def is_vietnamese(word: str) -> bool:
    """Return whether a word is one well-formed Vietnamese syllable.

    >>> is_vietnamese("nghiệp"), is_vietnamese("événement"), is_vietnamese("ViÖt")
    (True, False, False)
    """
    letters, tones = [], []
    for character in unicodedata.normalize("NFD", word.lower()):
        (tones if character in TONES else letters).append(character)
    if len(tones) > 1:
        return False
    bare = unicodedata.normalize("NFC", "".join(letters))
    return any(_fits(bare, onset, tones) for onset in ONSET.split("|") if bare.startswith(onset))


def _fits(bare: str, onset: str, tones: list[str]) -> bool:
    rime = bare[len(onset) :]
    if onset == "gi" and not rime:
        rime = "i"  # gì
    if rime not in RIMES:
        return False
    stopped = rime[-1] in STOPPED or rime[-2:] in STOPPED
    return not stopped or tones in (["\u0301"], ["\u0323"])
