"""What making a site leaves to the next time in the same process: an edit costs what it touches."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from . import watch


@dataclass
class Memory:
    """The folder that was made, the files of content and docs/ of which it was, and what each step
    knows of its own under a name of its choice. Whoever begins with none makes everything."""

    folder: Path | None = None
    content: watch.State = field(default_factory=dict)
    docs: watch.State = field(default_factory=dict)
    known: dict[str, object] = field(default_factory=dict)

    def of(self, name: str, kind: Callable[[], object]) -> object:
        """Return what a step knows, of the given kind."""
        return self.known.setdefault(name, kind())

    def changed(self, folder: Path, docs: watch.State) -> set[str] | None:
        """Return the files under docs/ of which the folder must be made anew, or None where it must
        be made whole: it is another one, or something is gone."""
        if folder != self.folder or self.docs.keys() - docs.keys():
            return None
        return {path for path, state in docs.items() if self.docs.get(path) != state}

    def edited(self, content: watch.State) -> list[str]:
        """Return the content's files that were written since."""
        return sorted(path for path, _ in content.items() - self.content.items())


# Of a process that stays from one edit to the next.
MEMORY = Memory()
