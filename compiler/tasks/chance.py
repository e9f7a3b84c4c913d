"""Numbers that nobody foresees and everybody can draw again: a seed and a name in, a stream out.

The generator is mulberry32, the names are hashed with FNV-1a: 32-bit arithmetic, the same in
quiz/core/task/chance.js.
"""

MASK = 0xFFFFFFFF


class Stream:
    """Draws of one name from one seed."""

    def __init__(self, seed: int, name: str) -> None:
        state = 0x811C9DC5
        for character in f"{seed}:{name}":
            state = (state ^ ord(character)) * 0x01000193 & MASK
        self.state = state

    def below(self, count: int) -> int:
        """Return a number from 0 to count - 1."""
        self.state = (self.state + 0x6D2B79F5) & MASK
        mixed = (self.state ^ self.state >> 15) * (self.state | 1) & MASK
        mixed ^= (mixed + ((mixed ^ mixed >> 7) * (mixed | 61) & MASK)) & MASK
        return ((mixed ^ mixed >> 14) & MASK) % count

    def shuffled(self, count: int) -> list[int]:
        """Return the numbers from 0 to count - 1 in another order."""
        order = list(range(count))
        for last in range(count - 1, 0, -1):
            place = self.below(last + 1)
            order[last], order[place] = order[place], order[last]
        return order
