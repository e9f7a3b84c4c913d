"""What a text says is shown as meant, and can be."""

import calendar
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Set
from contextlib import suppress
from functools import cache, lru_cache
from urllib.parse import urlsplit

from .. import model, words
from ..blanks import blank
from ..content import TASKS, VACANCY, Content, Unread
from ..escape import INLINE, WEB
from ..load import FILES
from ..problems import Problem, nearest, spell
from ..shape import carries
from ..source import Path_, Source

MARKUP = re.compile(
    r"\*\*[^*]+\*\*|__[^_\s][^_]*__|(?<![\w/])_[^_\s][^_]*_(?!\w)|`[^`]*`|^#{1,6} .*"
    r"|</?[a-zA-Z][^<>]*>|&(?:[a-zA-Z]+|#\d+);|!\[[^\[\]]*\]\([^()]*\)",
    re.MULTILINE,
)
# Without one of these a text has no markup, nor anything that INLINE finds.
SIGN = re.compile(r"[*_`#<&\[]")
GAP = re.compile(r"\[[^\[\]]+\]\s+\((?:https?:|/)[^)]*\)")
MONTHS = ("januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september",
          "oktober", "november", "desember")  # fmt: skip
MONTH = "|".join(rf"{name[:3]}(?:{name[3:]})?" for name in MONTHS) + "|agt|nop(?:ember)?|pebruari"
DIGIT = re.compile(r"\d")
SPOKEN = re.compile(rf"(?<![\d.,])(\d{{1,2}})\s+({MONTH})\b(?:\s+(\d{{4}}))?", re.IGNORECASE)
WRITTEN = re.compile(
    r"(?<![\w/-])(?:(\d{4})-(\d\d)-(\d\d)|(\d\d?)[/-](\d\d?)[/-](\d{4}))(?![\w/-])"
)
HERE = re.compile(
    r"\bfile:/|\blocalhost\b|https?://(?:127\.|0\.0\.0\.0|10\.|192\.168\.|\[::1?\]"
    r"|[^\s/:]*\.(?:local|lan|internal|invalid|test)(?![\w.-]))",
    re.IGNORECASE,
)
ADDRESS = re.compile(WEB)
# Without one of these a text has no address.
HOSTED = re.compile(r":/|(?-i:[lL])ocalhost", re.IGNORECASE)
# The texts of site.yaml that pages fill in, as the apps do messages, and with what.
FILLED = {
    r"description|home\.(lead|price|doors\.\d\.text)": {"skills", "questions", "minutes"},
    r"greeting\.begun": {"n", "all"},
    r"greeting\.finished": {"date"},
    r"greeting\.late": {"n"},
}


def words_are_there(content: Content) -> Iterator[Problem]:
    """Nothing of a new file waits for its words, except in a draft, which is told once a file."""
    drafts = content.draft_files()
    counted = Counter(source.file for source, _, _ in blank(content))
    for source, path, found in blank(content):
        if source.file not in drafts:
            yield source.problem(path, f"{spell(path)} masih “{found}”")
        elif count := counted.pop(source.file, 0):
            message = f"{count} teks masih “{found}”; ini yang pertama"
            yield source.problem(path, message, warning=True)


def markup_is_where_it_shows(content: Content) -> Iterator[Problem]:
    """Emphasis and links stand in rich fields only, and no other markup stands anywhere."""
    for source, path, text, rich in _texts(content):
        if not SIGN.search(text):
            continue
        if found := GAP.search(text):
            message = f"hapus spasi di antara ] dan ( dalam “{found[0]}”"
        elif found := MARKUP.search(text):
            message = f"“{found[0]}” tampil apa adanya; hapus tandanya"
        elif not rich and (found := INLINE.search(text)):
            message = f"“{found[0]}” tampil apa adanya; kolom ini berisi teks biasa"
        else:
            continue
        yield source.problem(path, message)


def fields_are_filled(content: Content) -> Iterator[Problem]:
    """A {field} stands only in a text that something fills, and has a name that it fills.

    Tasks fill their own; their rules see to that, once the file can be read.
    """
    tasks = {source.file for source in content.task_sources.values()} | {
        source.file
        for standard in content.standards
        for name, source in standard.sources.items()
        if name.startswith(f"{TASKS}/")
    }
    for source, path, text, _ in _texts(content):
        names = "{" in text and words.FIELD.findall(text)
        if not names or source.file in tasks:
            continue
        site = source is content.site_source
        known = _filled(path) if site else frozenset()
        for name in names:
            if name not in known:
                message = f"“{{{name}}}” tampil apa adanya; tidak ada yang mengisinya"
                hint = nearest(name, known) if len(known) < 12 else ""
                yield source.problem(path, message + hint)


def _filled(path: Path_) -> Set[str]:
    if path[0] == "messages":
        return words.fields_of(path[1])
    place = ".".join(map(str, path))
    return next((known for key, known in FILLED.items() if re.fullmatch(key, place)), frozenset())


def dates_exist(content: Content) -> Iterator[Problem]:
    """A date that a text names is in the calendar."""
    for source, path, text, _ in _texts(content):
        if not DIGIT.search(text):
            continue
        for found in SPOKEN.finditer(text):
            month = {"agt": 8, "nop": 11, "peb": 2}.get(found[2][:3].lower()) or next(
                n for n, name in enumerate(MONTHS, 1) if name.startswith(found[2][:3].lower())
            )
            if not _exists(int(found[3] or 2000), month, int(found[1])):
                yield source.problem(path, f"tanggal “{found[0]}” tidak ada")
        for found in WRITTEN.finditer(text):
            year, month, day = (found[1], found[2], found[3]) if found[1] else found.group(6, 5, 4)
            if not _exists(int(year), int(month), int(day)):
                yield source.problem(path, f"tanggal “{found[0]}” tidak ada")


def links_open_elsewhere(content: Content) -> Iterator[Problem]:
    """An address names a host, and none leads to the computer of whoever wrote it."""
    for source, path, text, _ in _texts(content):
        if not HOSTED.search(text):
            continue
        if found := HERE.search(text):
            message = f"alamat “{found[0]}” hanya terbuka di komputer atau jaringan Anda sendiri"
            yield source.problem(path, message)
        for address in ADDRESS.findall(text):
            try:
                urlsplit(address)
            except ValueError:
                yield source.problem(path, f"alamat “{address}” tidak dapat dibuka")


def texts_show_something(content: Content) -> Iterator[Problem]:
    """A text has at least one character that a reader sees."""
    for source, path, text, _ in _texts(content):
        # Most begin with a letter.
        if (
            not text[:1].isalnum()
            and text.strip()
            and all(unicodedata.category(c)[0] in "CZM" for c in text)
        ):
            yield source.problem(path, "teks ini tidak menampilkan apa pun")


def forget() -> None:
    """Let go of the texts that were read last."""
    _texts.cache_clear()


@lru_cache(maxsize=1)
def _texts(content: Content) -> list[tuple[Source, Path_, str, bool]]:
    """Return every text that the schema knows, with its place and whether it is rich."""
    kinds = {}
    beside = (content.site_source, model.Site), (content.choices_source, model.Choices)
    for source, kind in beside:
        with suppress(Unread):
            kinds[source.file] = kind
    named = FILES | {VACANCY: model.OwnVacancy, f"../{VACANCY}": model.SharedVacancy}
    for standard in content.standards:
        for name, source in standard.sources.items():
            kinds[source.file] = named.get(name) or (
                model.Tasks if name.startswith(f"{TASKS}/") else model.Skill
            )
    kinds |= {source.file: model.Skill for source in content.skill_sources.values()}
    kinds |= {source.file: model.Tasks for source in content.task_sources.values()}
    if content.vacancy_source:
        kinds[content.vacancy_source.file] = model.SharedVacancy
    texts = ((*found, _rich(kinds[found[0].file], found[1])) for found in content.texts())
    return [found for found in texts if found[3] is not None]


@cache
def _rich(kind: type, path: Path_) -> bool | None:
    # Entries of a list are alike.
    return _carries(kind, tuple(0 if type(p) is int else p for p in path))


_carries = cache(carries)


def _exists(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and year > 0 and 1 <= day <= calendar.monthrange(year, month)[1]
