"""A code of another classification has the form that the classification gives it."""

import re
from collections.abc import Iterator

from ..content import Standard
from ..model.base import SKKNI, UUID
from ..problems import Problem

# How the name of a classification begins, the form of its codes, and one of them.
FORMS = {
    "ESCO": (r"\d{4}(\.\d+)*", "3339.1"),
    "ISCO": (r"\d{1,4}", "3339"),
    "KBJI": (r"\d{1,4}|\d{4}\.\d{2}", "3339.02"),
    "O*NET": (r"\d{2}-\d{4}\.\d{2}", "41-3011.00"),
    "SKKNI": (
        rf"{SKKNI}|Kepmenaker(trans)? \d+/\d{{4}}",
        "M.702090.004.01 atau Kepmenaker 101/2023",
    ),
}
ESCO = "http://data.europa.eu/esco/occupation/"


def codes_have_their_form(standard: Standard) -> Iterator[Problem]:
    """A code of ESCO, ISCO, KBJI, O*NET or SKKNI has the form that is used there."""
    for index, entry in enumerate(standard.profession.equivalents.items):
        path = ("equivalents", "items", index)
        name = next((name for name in FORMS if entry.framework.startswith(name)), None)
        if name is None:
            continue
        form, example = FORMS[name]
        if entry.code and not re.fullmatch(form, entry.code):
            message = f"“{entry.code}” bukan kode {name}; bentuknya seperti {example}"
            yield standard.problem("profession", (*path, "code"), message)
        if name == "ESCO" and entry.url and not re.fullmatch(re.escape(ESCO) + UUID, entry.url):
            message = f"alamat pekerjaan di ESCO adalah {ESCO} diikuti nomornya"
            yield standard.problem("profession", (*path, "url"), message)
