"""Where an author sees a file's own items, as readers are asked them."""

from . import addresses
from .content import DICTIONARY, TASKS, Content, Standard


def places(content: Content, file: str) -> list[str]:
    """Return the addresses where what a file of the content says is asked, and nothing else is; of
    the professions that share it, at the first."""
    for standard in content.standards:
        for name, source in standard.sources.items():
            if source.file == file:
                return _places(standard, name)
    return []


def _places(standard: Standard, name: str) -> list[str]:
    folder, _, slug = name.partition("/")
    if folder == DICTIONARY and slug:
        return [addresses.check(standard, slug), addresses.interview(standard, slug)]
    if folder == TASKS:
        return [addresses.reality(standard, slug)]
    pages = {"trade-offs": addresses.weigh, "role-plays": addresses.role_plays}
    return [pages[name](standard)] if name in pages else []
