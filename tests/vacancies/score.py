"""How well what vacancies ask is found: precision and recall over all competencies."""

from pathlib import Path

import yaml

from compiler.content import Standard
from compiler.for_readers import vacancy
from compiler.source import LOADER
from tests.deno import ask

HERE = Path(__file__).parent
LANGUAGES = ("all", "id", "en", "mixed")


def vacancies(name: str) -> list[dict]:
    """Return the vacancies of tuned.yaml, english.yaml, judged.yaml, fresh.yaml or apart.yaml."""
    return yaml.load((HERE / f"{name}.yaml").read_text("utf-8"), LOADER)


def readings(standard: Standard, texts: list[str]) -> list[dict]:
    """Return what the app finds in each text."""
    return ask("vacancies/read.js", {**vacancy(standard), "texts": texts})


def scores(standard: Standard, name: str) -> dict[str, tuple[float, float]]:
    """Return, for all vacancies of a file and per language, precision and recall."""
    given = vacancies(name)
    counts = {language: [0, 0, 0] for language in LANGUAGES}
    for each, reading in zip(given, readings(standard, [v["text"] for v in given]), strict=True):
        found = {demand["skill"] for demand in reading["demands"]}
        truth = set(each["skills"])
        for language in ("all", each["language"]):
            for at, number in enumerate((len(found & truth), len(found), len(truth))):
                counts[language][at] += number
    return {
        key: (right / found, right / truth)
        for key, (right, found, truth) in counts.items()
        if truth
    }
