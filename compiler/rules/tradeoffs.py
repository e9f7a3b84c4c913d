"""What is weighed tells neighbouring work apart."""

from collections.abc import Iterator

from ..content import Standard
from ..problems import Problem, nearest

FILE = "trade-offs"


def neighbours_ease_what_is_weighed(standard: Standard) -> Iterator[Problem]:
    """What neighbouring work eases is one of the trade-offs."""
    known = {item.id for item in standard.trade_offs.items}
    for index, neighbour in enumerate(standard.trade_offs.neighbours):
        for name in neighbour.eases:
            if name not in known:
                message = f"hal yang ditimbang “{name}” tidak ada{nearest(name, known)}"
                path = ("neighbours", index, "eases", name)
                yield standard.problem(FILE, path, message, key=True)


def a_heavy_trade_off_leads_on(standard: Standard) -> Iterator[Problem]:
    """Each trade-off is eased by some neighbouring work and not by all of it."""
    neighbours = standard.trade_offs.neighbours
    for index, item in enumerate(standard.trade_offs.items):
        count = sum(item.id in neighbour.eases for neighbour in neighbours)
        if not count:
            message = f"belum ada pekerjaan di neighbours yang meringankan “{item.id}”"
        elif count == len(neighbours) > 1:
            message = (
                f"semua pekerjaan di neighbours meringankan “{item.id}”, jadi tidak membedakan"
            )
        else:
            continue
        yield standard.problem(FILE, ("items", index, "id"), message)
