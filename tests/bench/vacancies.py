"""How well demands are found in vacancies that nobody tuned on: figures, never the texts."""

from compiler.load import Standard
from tests.vacancies import score


def show(standard: Standard) -> None:
    """Print precision and recall over all competencies, of all texts and per language."""
    for language, (precision, recall) in score.scores(standard, "judged").items():
        name = f"vacancies, judged, {language}"
        print(f"{name:42} {precision:8.2f} precision, {recall:.2f} recall")
