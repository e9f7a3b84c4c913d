"""What was read, checked and made before, so that an edit costs what it touches.

Nothing depends on it: with nothing known, everything is made, to the same bytes. It is kept from
one edit to the next while serving; a build begins with none.
"""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Known:
    """Results by the name of what they are of, each with all that decided it."""

    found: dict[Hashable, tuple[tuple, Any]] = field(default_factory=dict)

    def get(self, name: Hashable, given: tuple, make: Callable[[], Any]) -> Any:
        """Return what `make` made of this name before, if all that is `given` is still the same:
        the same objects, for what is read anew is another object. Otherwise let it make it."""
        if not self.has(name, given):
            self.found[name] = (given, make())
        return self.found[name][1]

    def has(self, name: Hashable, given: tuple) -> bool:
        """Whether something is known of this name, of all that is `given`."""
        before, _ = self.found.get(name, (None, None))
        return before is not None and len(before) == len(given) and not any(
            map(_differ, before, given)
        )  # fmt: skip


def _differ(one: object, other: object) -> bool:
    plain = str | int | bool | tuple | frozenset | None
    return one is not other and not (isinstance(one, plain) and one == other)
