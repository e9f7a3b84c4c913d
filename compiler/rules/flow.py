"""The flow of documents and money names what exists, and its money adds up."""

from collections.abc import Iterator

from ..content import Standard
from ..problems import Problem, nearest
from ..tasks.figures import RUPIAH, figure, number


def flow_names_what_exists(standard: Standard) -> Iterator[Problem]:
    """The terms and duties of a step stand in the glossary and in the job description."""
    known = {
        "terms": ("istilah", [term.id for term in standard.glossary.terms]),
        "duties": ("tugas", [duty.id for duty in standard.job_description.duties]),
    }
    for index, step in enumerate(standard.flow.steps):
        for key, (noun, ids) in known.items():
            for place, id in enumerate(getattr(step, key)):
                if id not in ids:
                    message = f"{noun} “{id}” tidak ada{nearest(id, ids)}"
                    yield standard.problem("flow", ("steps", index, key, place), message)


def flow_industries_exist(standard: Standard) -> Iterator[Problem]:
    """An industry of the flow is a variant of the profession, and every step tells of each."""
    variants = [variant.id for variant in standard.profession.variants.items]
    columns = [industry.id for industry in standard.flow.industries]
    for index, id in enumerate(columns):
        if id not in variants:
            message = f"jenis profesi “{id}” tidak ada{nearest(id, variants)}"
            yield standard.problem("flow", ("industries", index, "id"), message)
    for index, step in enumerate(standard.flow.steps):
        path = ("steps", index, "handling")
        yield from standard.key_problems("flow", path, step.handling, columns, "industri")


def flow_money_adds_up(standard: Standard) -> Iterator[Problem]:
    """The rows of the price on its way to the bank add up to the result."""
    example = standard.flow.money.example
    path = ("money", "example")
    amounts = []
    for place, row in [*((("rows", n), row) for n, row in enumerate(example.rows)),
                       (("result",), example.result)]:  # fmt: skip
        amounts.append(number(row.value))
        if amounts[-1] is None:
            message = f"“{row.value}” bukan jumlah uang seperti Rp1.000.000"
            yield standard.problem("flow", (*path, *place, "value"), message)
    if None not in amounts and sum(amounts[:-1]) != amounts[-1]:
        total = figure(sum(amounts[:-1]), RUPIAH)
        message = f"baris-barisnya berjumlah {total}, bukan {example.result.value}"
        yield standard.problem("flow", (*path, "result", "value"), message)
