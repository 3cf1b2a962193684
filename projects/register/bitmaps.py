"""Sets of projects as whole numbers: bit n stands for the n-th project of the register."""

from collections.abc import Iterable


def bitmap(places: Iterable[int], size: int) -> int:
    """Return the set that holds these places, all of them below `size`."""
    octets = bytearray(size // 8 + 1)
    for place in places:
        octets[place >> 3] |= 1 << (place & 7)
    return int.from_bytes(octets, "little")


def flags(members: int, size: int) -> str:
    """Return a set as a text whose n-th character is "1" where the n-th project is in it: quick to look many up in."""
    return f"{members:0{size}b}"[::-1]
